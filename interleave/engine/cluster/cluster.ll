; 05ef3f3dbc0432cd55023469aa7939e0288e029488a0a955db48d2806b61bdc6
; made by numba 0.68.1 and LLVM 22.1.0: run `make kernels`, do not edit
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

define internal fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB3v93B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.found) unnamed_addr {
B0:
  %.16 = add nsw i64 %arg.ctx, 112
  %.17 = inttoptr i64 %.16 to ptr
  %.18 = load i64, ptr %.17, align 8
  %.29 = add nsw i64 %.18, 56
  %.30 = inttoptr i64 %.29 to ptr
  %.31 = load i64, ptr %.30, align 8
  %.35 = add nsw i64 %.18, 64
  %.36 = inttoptr i64 %.35 to ptr
  %.37 = load i64, ptr %.36, align 8
  %.48 = inttoptr i64 %.18 to ptr
  %.49 = load i64, ptr %.48, align 8
  %.53 = add nsw i64 %.18, 8
  %.54 = inttoptr i64 %.53 to ptr
  %.55 = load i64, ptr %.54, align 8
  %.59 = add nsw i64 %arg.ctx, 16
  %.60 = inttoptr i64 %.59 to ptr
  %.61 = load i64, ptr %.60, align 8
  %.74 = add nsw i64 %arg.ctx, 24
  %.75 = inttoptr i64 %.74 to ptr
  %.76 = load i64, ptr %.75, align 8
  %.31.i13 = add nsw i64 %arg.ctx, 32
  %.32.i14 = inttoptr i64 %.31.i13 to ptr
  %.33.i15 = load i64, ptr %.32.i14, align 8, !noalias !0
  %.37.i = add nsw i64 %arg.ctx, 40
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i16 = load i64, ptr %.38.i, align 8, !noalias !0
  %.47.i17 = shl nsw i64 %.39.i16, 6
  %.49.i = add nsw i64 %.47.i17, %.33.i15
  switch i64 %.76, label %B554 [
    i64 0, label %B438
    i64 2, label %B512
  ]

B438:                                             ; preds = %B0
  %.132111.not.i = icmp slt i64 %arg.found, 1
  br i1 %.132111.not.i, label %B994, label %B216.lr.ph.i

B216.lr.ph.i:                                     ; preds = %B438
  %.31.i = add nsw i64 %arg.ctx, 120
  %.32.i = inttoptr i64 %.31.i to ptr
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !1
  %.33.fr.i = freeze i64 %.33.i
  %.34.not.i = icmp eq i64 %.33.fr.i, 0
  %0 = zext i64 %.39.i16 to i128
  %sunkaddr = inttoptr i64 %.31 to ptr
  br i1 %.34.not.i, label %B216.us.i, label %B216.i

B216.us.i:                                        ; preds = %B216.lr.ph.i, %B630.us.i
  %.74.0.i = phi i64 [ %.145.us.i, %B630.us.i ], [ 0, %B216.lr.ph.i ]
  %tail.2.0112.us.i = phi i64 [ %tail.3.1.us.i, %B630.us.i ], [ %.55, %B216.lr.ph.i ]
  %.145.us.i = add nuw nsw i64 %.74.0.i, 1
  %.174.us.i = shl nsw i64 %.74.0.i, 3
  %.176.us.i = add nsw i64 %.174.us.i, %.37
  %.177.us.i = inttoptr i64 %.176.us.i to ptr
  %.178.us.i = load i64, ptr %.177.us.i, align 8, !noalias !1
  %.184.us.i = zext i64 %.178.us.i to i128
  %.186.us.i = mul nuw i128 %.184.us.i, %0
  %sh.diff.us.i = lshr i128 %.186.us.i, 58
  %tr.sh.diff.us.i = trunc i128 %sh.diff.us.i to i64
  %.189.us.i = and i64 %tr.sh.diff.us.i, -64
  %.191.us.i = add nsw i64 %.189.us.i, %.33.i15
  %.206.us.i = insertelement <8 x i64> poison, i64 %.178.us.i, i64 0
  %.207.us.i = shufflevector <8 x i64> %.206.us.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.198101.us.i = inttoptr i64 %.191.us.i to ptr
  %.199102.us.i = load <8 x i64>, ptr %.198101.us.i, align 64, !noalias !1
  %.208103.us.i = icmp eq <8 x i64> %.199102.us.i, %.207.us.i
  %.209104.us.i = bitcast <8 x i1> %.208103.us.i to i8
  %.218.not105.us.i = icmp eq i8 %.209104.us.i, 0
  br i1 %.218.not105.us.i, label %B360.us.us.i, label %B630.us.i

B630.us.i:                                        ; preds = %B534.us.us.i, %B628.loopexit.split.us.us.i, %B216.us.i
  %tail.3.1.us.i = phi i64 [ %.331.us.i, %B628.loopexit.split.us.us.i ], [ %tail.2.0112.us.i, %B216.us.i ], [ %tail.2.0112.us.i, %B534.us.us.i ]
  %exitcond10.not.i = icmp eq i64 %.145.us.i, %arg.found
  br i1 %exitcond10.not.i, label %B598, label %B216.us.i

B360.us.us.i:                                     ; preds = %B216.us.i, %B534.us.us.i
  %.199107.us.us.i = phi <8 x i64> [ %.199.us.us.i, %B534.us.us.i ], [ %.199102.us.i, %B216.us.i ]
  %line.3.1106.us.us.i = phi i64 [ %line.4.2.us.us.i, %B534.us.us.i ], [ %.191.us.i, %B216.us.i ]
  %.203.us.us.i = icmp eq <8 x i64> %.199107.us.us.i, zeroinitializer
  %.204.us.us.i = bitcast <8 x i1> %.203.us.us.i to i8
  %.243.us.us.i = icmp eq i8 %.204.us.us.i, 0
  br i1 %.243.us.us.i, label %B382.us.us.i, label %B410.us.us.i

B410.us.us.i:                                     ; preds = %B360.us.us.i
  %1 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.204.us.us.i, i1 true)
  %2 = shl nuw nsw i8 %1, 3
  %3 = zext nneg i8 %2 to i64
  %.274.us.us.i = add nsw i64 %line.3.1106.us.us.i, %3
  %.293.us.us.i = inttoptr i64 %.274.us.us.i to ptr
  %.294.us.us.i = cmpxchg ptr %.293.us.us.i, i64 0, i64 %.178.us.i acq_rel acquire, align 8, !noalias !1
  %.298.not.us.us.i = extractvalue { i64, i1 } %.294.us.us.i, 1
  br i1 %.298.not.us.us.i, label %B628.loopexit.split.us.us.i, label %B534.us.us.i

B382.us.us.i:                                     ; preds = %B360.us.us.i
  %.248.us.us.i = add nsw i64 %line.3.1106.us.us.i, 64
  %.255.us.us.i = icmp eq i64 %.248.us.us.i, %.49.i
  %spec.select.us.us.i = select i1 %.255.us.us.i, i64 %.33.i15, i64 %.248.us.us.i
  br label %B534.us.us.i

B534.us.us.i:                                     ; preds = %B382.us.us.i, %B410.us.us.i
  %line.4.2.us.us.i = phi i64 [ %spec.select.us.us.i, %B382.us.us.i ], [ %line.3.1106.us.us.i, %B410.us.us.i ]
  %.198.us.us.i = inttoptr i64 %line.4.2.us.us.i to ptr
  %.199.us.us.i = load <8 x i64>, ptr %.198.us.us.i, align 64, !noalias !1
  %.208.us.us.i = icmp eq <8 x i64> %.199.us.us.i, %.207.us.i
  %.209.us.us.i = bitcast <8 x i1> %.208.us.us.i to i8
  %.218.not.us.us.i = icmp eq i8 %.209.us.us.i, 0
  br i1 %.218.not.us.us.i, label %B360.us.us.i, label %B630.us.i

B628.loopexit.split.us.us.i:                      ; preds = %B410.us.us.i
  %.317.us.i = shl nsw i64 %tail.2.0112.us.i, 3
  %.319.us.i = add nsw i64 %.317.us.i, %.49
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr, i64 %.174.us.i
  %.327.us.i = load i64, ptr %sunkaddr23, align 8, !noalias !1
  %.328.us.i = inttoptr i64 %.319.us.i to ptr
  store i64 %.327.us.i, ptr %.328.us.i, align 8, !noalias !1
  %.331.us.i = add nsw i64 %tail.2.0112.us.i, 1
  br label %B630.us.i

B216.i:                                           ; preds = %B216.lr.ph.i, %B630.i
  %.138114.i = phi i64 [ %.145.i, %B630.i ], [ 0, %B216.lr.ph.i ]
  %tail.2.0112.i = phi i64 [ %tail.3.1.i, %B630.i ], [ %.55, %B216.lr.ph.i ]
  %.145.i = add nuw nsw i64 %.138114.i, 1
  %.174.i = shl nsw i64 %.138114.i, 3
  %.176.i = add nsw i64 %.174.i, %.37
  %.177.i = inttoptr i64 %.176.i to ptr
  %.178.i = load i64, ptr %.177.i, align 8, !noalias !1
  %.184.i = zext i64 %.178.i to i128
  %.186.i = mul nuw i128 %.184.i, %0
  %sh.diff.i = lshr i128 %.186.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.189.i = and i64 %tr.sh.diff.i, -64
  %.191.i = add nsw i64 %.189.i, %.33.i15
  %.206.i = insertelement <8 x i64> poison, i64 %.178.i, i64 0
  %.207.i = shufflevector <8 x i64> %.206.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.198101.i = inttoptr i64 %.191.i to ptr
  %.199102.i = load <8 x i64>, ptr %.198101.i, align 64, !noalias !1
  %.208103.i = icmp eq <8 x i64> %.199102.i, %.207.i
  %.209104.i = bitcast <8 x i1> %.208103.i to i8
  %.218.not105.i = icmp eq i8 %.209104.i, 0
  br i1 %.218.not105.i, label %B360.i, label %B630.i

B360.i:                                           ; preds = %B216.i, %B382.i
  %.199107.i = phi <8 x i64> [ %.199.i, %B382.i ], [ %.199102.i, %B216.i ]
  %line.3.1106.i = phi i64 [ %spec.select.i, %B382.i ], [ %.191.i, %B216.i ]
  %.203.i = icmp eq <8 x i64> %.199107.i, zeroinitializer
  %.204.i = bitcast <8 x i1> %.203.i to i8
  %.243.i = icmp eq i8 %.204.i, 0
  br i1 %.243.i, label %B382.i, label %B410.i

B382.i:                                           ; preds = %B360.i
  %.248.i = add nsw i64 %line.3.1106.i, 64
  %.255.i = icmp eq i64 %.248.i, %.49.i
  %spec.select.i = select i1 %.255.i, i64 %.33.i15, i64 %.248.i
  %.198.i = inttoptr i64 %spec.select.i to ptr
  %.199.i = load <8 x i64>, ptr %.198.i, align 64, !noalias !1
  %.208.i = icmp eq <8 x i64> %.199.i, %.207.i
  %.209.i = bitcast <8 x i1> %.208.i to i8
  %.218.not.i = icmp eq i8 %.209.i, 0
  br i1 %.218.not.i, label %B360.i, label %B630.i

B410.i:                                           ; preds = %B360.i
  %4 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.204.i, i1 true)
  %5 = shl nuw nsw i8 %4, 3
  %6 = zext nneg i8 %5 to i64
  %.274.i = add nsw i64 %line.3.1106.i, %6
  %.284.i = inttoptr i64 %.274.i to ptr
  store i64 %.178.i, ptr %.284.i, align 8, !noalias !1
  %.317.i = shl nsw i64 %tail.2.0112.i, 3
  %.319.i = add nsw i64 %.317.i, %.49
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr, i64 %.174.i
  %.327.i = load i64, ptr %sunkaddr28, align 8, !noalias !1
  %.328.i = inttoptr i64 %.319.i to ptr
  store i64 %.327.i, ptr %.328.i, align 8, !noalias !1
  %.331.i = add nsw i64 %tail.2.0112.i, 1
  br label %B630.i

B630.i:                                           ; preds = %B382.i, %B410.i, %B216.i
  %tail.3.1.i = phi i64 [ %.331.i, %B410.i ], [ %tail.2.0112.i, %B216.i ], [ %tail.2.0112.i, %B382.i ]
  %exitcond.not.i = icmp eq i64 %.145.i, %arg.found
  br i1 %exitcond.not.i, label %B598, label %B216.i

B512:                                             ; preds = %B0
  %.141160.not.i = icmp slt i64 %arg.found, 1
  br i1 %.141160.not.i, label %B994, label %B262.lr.ph.i

B262.lr.ph.i:                                     ; preds = %B512
  %xtraiter.i = and i64 %.61, 3
  %unroll_iter.i = and i64 %.61, 9223372036854775804
  %7 = shl i64 %.61, 3
  %8 = add nsw i64 %unroll_iter.i, -4
  %9 = lshr exact i64 %8, 2
  %10 = add nuw nsw i64 %9, 1
  %11 = lshr i64 %10, 1
  %12 = mul nsw i64 %11, -2
  %13 = zext i64 %.39.i16 to i128
  %14 = icmp slt i64 %.61, 1
  %sunkaddr14.i = getelementptr i8, ptr %.48, i64 40
  %15 = icmp samesign ult i64 %.61, 4
  %16 = icmp eq i64 %8, 0
  %17 = and i64 %8, 4
  %18 = icmp eq i64 %17, 0
  %19 = icmp eq i64 %xtraiter.i, 0
  br label %B262.i

B262.i:                                           ; preds = %B846.i, %B262.lr.ph.i
  %lsr.iv12.i = phi i64 [ 0, %B262.lr.ph.i ], [ %lsr.iv.next13.i, %B846.i ]
  %lsr.iv10.i = phi i64 [ %.31, %B262.lr.ph.i ], [ %lsr.iv.next11.i, %B846.i ]
  %.83.0.i = phi i64 [ 0, %B262.lr.ph.i ], [ %.154.i, %B846.i ]
  %tail.2.0161.i = phi i64 [ %.55, %B262.lr.ph.i ], [ %tail.3.1.i11, %B846.i ]
  %.154.i = add nuw nsw i64 %.83.0.i, 1
  %.183.i = shl nsw i64 %.83.0.i, 3
  %.185.i = add nsw i64 %.183.i, %.37
  %.186.i5 = inttoptr i64 %.185.i to ptr
  %.187.i = load i64, ptr %.186.i5, align 8, !noalias !4
  %.192.i = and i64 %.187.i, 4294967295
  %spec.select.i6 = tail call i64 @llvm.umax.i64(i64 %.192.i, i64 1)
  %.203.i7 = zext i64 %.187.i to i128
  %.205.i = mul nuw i128 %.203.i7, %13
  %sh.diff.i8 = lshr i128 %.205.i, 58
  %tr.sh.diff.i9 = trunc i128 %sh.diff.i8 to i64
  %.210.i = and i64 %tr.sh.diff.i9, -64
  %.212.i = add nsw i64 %.210.i, %.33.i15
  %.223.i = trunc nuw i64 %spec.select.i6 to i32
  %.229.i = insertelement <16 x i32> poison, i32 %.223.i, i64 0
  %.230.i = shufflevector <16 x i32> %.229.i, <16 x i32> poison, <16 x i32> zeroinitializer
  br label %B380.i

B380.i:                                           ; preds = %B456.i, %B262.i
  %line.3.1.i = phi i64 [ %.212.i, %B262.i ], [ %spec.select150.i, %B456.i ]
  %compared.2.1.i = phi i64 [ 0, %B262.i ], [ %.273.i, %B456.i ]
  %20 = inttoptr i64 %line.3.1.i to ptr
  br label %B382.i10

B382.i10:                                         ; preds = %B494.i, %B380.i
  %.225.i = load <16 x i32>, ptr %20, align 64, !noalias !4
  %.231.i = icmp eq <16 x i32> %.225.i, %.230.i
  %.232.i = bitcast <16 x i1> %.231.i to i16
  %.241.not.i = icmp eq i16 %.232.i, 0
  br i1 %.241.not.i, label %B434.i, label %B846.i

B434.i:                                           ; preds = %B382.i10
  %.226.i = icmp eq <16 x i32> %.225.i, zeroinitializer
  %.227.i = bitcast <16 x i1> %.226.i to i16
  %.268.i = icmp eq i16 %.227.i, 0
  br i1 %.268.i, label %B456.i, label %B494.i

B456.i:                                           ; preds = %B434.i
  %.273.i = add nuw nsw i64 %compared.2.1.i, 16
  %.280.i = add nsw i64 %line.3.1.i, 64
  %.287.i = icmp eq i64 %.280.i, %.49.i
  %spec.select150.i = select i1 %.287.i, i64 %.33.i15, i64 %.280.i
  br label %B380.i

B494.i:                                           ; preds = %B434.i
  %21 = tail call range(i16 0, 17) i16 @llvm.cttz.i16(i16 %.227.i, i1 true)
  %.305.i = zext nneg i16 %21 to i64
  %.312.i = shl nuw nsw i64 %.305.i, 2
  %.314.i = add nsw i64 %.312.i, %line.3.1.i
  %.316.i = inttoptr i64 %.314.i to ptr
  %.319.i12 = cmpxchg ptr %.316.i, i32 0, i32 %.223.i acq_rel acquire, align 4, !noalias !4
  %.322.i = extractvalue { i32, i1 } %.319.i12, 1
  br i1 %.322.i, label %B578.endif.i, label %B382.i10

B724.i:                                           ; preds = %B724.preheader.i, %B724.i
  %lsr.iv13.i = phi i64 [ %lsr.iv.next.i, %B724.i ], [ %12, %B724.preheader.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.1.i, %B724.i ], [ 0, %B724.preheader.i ]
  %22 = add i64 %lsr.iv.i, %53
  %23 = add i64 %lsr.iv.i, %lsr.iv10.i
  %.480.i = inttoptr i64 %23 to ptr
  %.481.i = load i64, ptr %.480.i, align 8, !noalias !4
  %.482.i = inttoptr i64 %22 to ptr
  store i64 %.481.i, ptr %.482.i, align 8, !noalias !4
  %24 = add i64 %22, 8
  %25 = add i64 %23, 8
  %.480.1.i = inttoptr i64 %25 to ptr
  %.481.1.i = load i64, ptr %.480.1.i, align 8, !noalias !4
  %.482.1.i = inttoptr i64 %24 to ptr
  store i64 %.481.1.i, ptr %.482.1.i, align 8, !noalias !4
  %26 = add i64 %22, 16
  %27 = add i64 %23, 16
  %.480.2.i = inttoptr i64 %27 to ptr
  %.481.2.i = load i64, ptr %.480.2.i, align 8, !noalias !4
  %.482.2.i = inttoptr i64 %26 to ptr
  store i64 %.481.2.i, ptr %.482.2.i, align 8, !noalias !4
  %28 = add i64 %22, 24
  %29 = add i64 %23, 24
  %.480.3.i = inttoptr i64 %29 to ptr
  %.481.3.i = load i64, ptr %.480.3.i, align 8, !noalias !4
  %.482.3.i = inttoptr i64 %28 to ptr
  store i64 %.481.3.i, ptr %.482.3.i, align 8, !noalias !4
  %30 = add i64 %22, 32
  %31 = add i64 %23, 32
  %.480.116.i = inttoptr i64 %31 to ptr
  %.481.117.i = load i64, ptr %.480.116.i, align 8, !noalias !4
  %.482.118.i = inttoptr i64 %30 to ptr
  store i64 %.481.117.i, ptr %.482.118.i, align 8, !noalias !4
  %32 = add i64 %22, 40
  %33 = add i64 %23, 40
  %.480.1.1.i = inttoptr i64 %33 to ptr
  %.481.1.1.i = load i64, ptr %.480.1.1.i, align 8, !noalias !4
  %.482.1.1.i = inttoptr i64 %32 to ptr
  store i64 %.481.1.1.i, ptr %.482.1.1.i, align 8, !noalias !4
  %34 = add i64 %22, 48
  %35 = add i64 %23, 48
  %.480.2.1.i = inttoptr i64 %35 to ptr
  %.481.2.1.i = load i64, ptr %.480.2.1.i, align 8, !noalias !4
  %.482.2.1.i = inttoptr i64 %34 to ptr
  store i64 %.481.2.1.i, ptr %.482.2.1.i, align 8, !noalias !4
  %36 = add i64 %22, 56
  %37 = add i64 %23, 56
  %.480.3.1.i = inttoptr i64 %37 to ptr
  %.481.3.1.i = load i64, ptr %.480.3.1.i, align 8, !noalias !4
  %.482.3.1.i = inttoptr i64 %36 to ptr
  store i64 %.481.3.1.i, ptr %.482.3.1.i, align 8, !noalias !4
  %lsr.iv.next.1.i = add i64 %lsr.iv.i, 64
  %lsr.iv.next.i = add i64 %lsr.iv13.i, 2
  %niter.ncmp.1.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %niter.ncmp.1.i, label %B834.loopexit.unr-lcssa.unr-lcssa.i, label %B724.i

B834.loopexit.unr-lcssa.unr-lcssa.i:              ; preds = %B724.i
  br i1 %18, label %B724.epil.preheader7.i, label %B834.loopexit.unr-lcssa.i

B724.epil.preheader7.i:                           ; preds = %B724.preheader.i, %B834.loopexit.unr-lcssa.unr-lcssa.i
  %lsr.iv.epil.init.i = phi i64 [ 0, %B724.preheader.i ], [ %lsr.iv.next.1.i, %B834.loopexit.unr-lcssa.unr-lcssa.i ]
  %38 = add i64 %lsr.iv.epil.init.i, %53
  %39 = add i64 %lsr.iv.epil.init.i, %lsr.iv10.i
  %.480.epil10.i = inttoptr i64 %39 to ptr
  %.481.epil11.i = load i64, ptr %.480.epil10.i, align 8, !noalias !4
  %.482.epil12.i = inttoptr i64 %38 to ptr
  store i64 %.481.epil11.i, ptr %.482.epil12.i, align 8, !noalias !4
  %40 = add i64 %38, 8
  %41 = add i64 %39, 8
  %.480.1.epil.i = inttoptr i64 %41 to ptr
  %.481.1.epil.i = load i64, ptr %.480.1.epil.i, align 8, !noalias !4
  %.482.1.epil.i = inttoptr i64 %40 to ptr
  store i64 %.481.1.epil.i, ptr %.482.1.epil.i, align 8, !noalias !4
  %42 = add i64 %38, 16
  %43 = add i64 %39, 16
  %.480.2.epil.i = inttoptr i64 %43 to ptr
  %.481.2.epil.i = load i64, ptr %.480.2.epil.i, align 8, !noalias !4
  %.482.2.epil.i = inttoptr i64 %42 to ptr
  store i64 %.481.2.epil.i, ptr %.482.2.epil.i, align 8, !noalias !4
  %44 = add i64 %38, 24
  %45 = add i64 %39, 24
  %.480.3.epil.i = inttoptr i64 %45 to ptr
  %.481.3.epil.i = load i64, ptr %.480.3.epil.i, align 8, !noalias !4
  %.482.3.epil.i = inttoptr i64 %44 to ptr
  store i64 %.481.3.epil.i, ptr %.482.3.epil.i, align 8, !noalias !4
  br label %B834.loopexit.unr-lcssa.i

B834.loopexit.unr-lcssa.i:                        ; preds = %B724.epil.preheader7.i, %B834.loopexit.unr-lcssa.unr-lcssa.i
  br i1 %19, label %B834.i, label %B724.epil.preheader.i

B724.epil.preheader.i:                            ; preds = %B724.lr.ph.i, %B834.loopexit.unr-lcssa.i
  %.434154156.epil.init.i = phi i64 [ 0, %B724.lr.ph.i ], [ %unroll_iter.i, %B834.loopexit.unr-lcssa.i ]
  %46 = add nuw nsw i64 %.434154156.epil.init.i, %lsr.iv12.i
  %47 = shl i64 %46, 3
  %48 = add nsw i64 %47, %.31
  %49 = add nsw i64 %.434154156.epil.init.i, %.468.i
  %50 = shl i64 %49, 3
  %51 = add nsw i64 %50, %.49
  br label %B724.epil.i

B724.epil.i:                                      ; preds = %B724.epil.i, %B724.epil.preheader.i
  %lsr.iv18.i = phi i64 [ %lsr.iv.next19.i, %B724.epil.i ], [ %xtraiter.i, %B724.epil.preheader.i ]
  %lsr.iv16.i = phi i64 [ %lsr.iv.next17.i, %B724.epil.i ], [ %51, %B724.epil.preheader.i ]
  %lsr.iv14.i = phi i64 [ %lsr.iv.next15.i, %B724.epil.i ], [ %48, %B724.epil.preheader.i ]
  %.480.epil.i = inttoptr i64 %lsr.iv14.i to ptr
  %.481.epil.i = load i64, ptr %.480.epil.i, align 8, !noalias !4
  %.482.epil.i = inttoptr i64 %lsr.iv16.i to ptr
  store i64 %.481.epil.i, ptr %.482.epil.i, align 8, !noalias !4
  %lsr.iv.next15.i = add i64 %lsr.iv14.i, 8
  %lsr.iv.next17.i = add i64 %lsr.iv16.i, 8
  %lsr.iv.next19.i = add nsw i64 %lsr.iv18.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next19.i, 0
  br i1 %epil.iter.cmp.not.i, label %B834.i, label %B724.epil.i, !llvm.loop !7

B834.i:                                           ; preds = %B724.epil.i, %B578.endif.i, %B834.loopexit.unr-lcssa.i
  %.492.i = add nsw i64 %tail.2.0161.i, 1
  br label %B846.i

B846.i:                                           ; preds = %B382.i10, %B834.i
  %tail.3.1.i11 = phi i64 [ %.492.i, %B834.i ], [ %tail.2.0161.i, %B382.i10 ]
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, %7
  %lsr.iv.next13.i = add i64 %lsr.iv12.i, %.61
  %exitcond.not4.i = icmp eq i64 %.154.i, %arg.found
  br i1 %exitcond.not4.i, label %B598, label %B262.i

B578.endif.i:                                     ; preds = %B494.i
  %.334.i = load i64, ptr %sunkaddr14.i, align 8, !noalias !4
  %.336.i = or disjoint i64 %compared.2.1.i, %.305.i
  %.340.i = add i64 %.336.i, %.334.i
  store i64 %.340.i, ptr %sunkaddr14.i, align 8, !noalias !4
  br i1 %14, label %B834.i, label %B724.lr.ph.i

B724.lr.ph.i:                                     ; preds = %B578.endif.i
  %.468.i = mul i64 %tail.2.0161.i, %.61
  br i1 %15, label %B724.epil.preheader.i, label %B724.preheader.i

B724.preheader.i:                                 ; preds = %B724.lr.ph.i
  %52 = mul i64 %tail.2.0161.i, %7
  %53 = add i64 %52, %.49
  br i1 %16, label %B724.epil.preheader7.i, label %B724.i

B554:                                             ; preds = %B0
  %.54.i18 = shl i64 %.61, 3
  %.61.i = add nsw i64 %arg.ctx, 104
  %.62.i = inttoptr i64 %.61.i to ptr
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !9
  %.67.i = add nsw i64 %arg.ctx, 184
  %.68.i = inttoptr i64 %.67.i to ptr
  %.69.i = load i64, ptr %.68.i, align 8, !noalias !9
  %.73.i = add nsw i64 %arg.ctx, 192
  %.74.i = inttoptr i64 %.73.i to ptr
  %.75.i = load i64, ptr %.74.i, align 8, !noalias !9
  %.123.i = icmp sgt i64 %arg.found, 0
  br i1 %.123.i, label %B322.lr.ph.i, label %B994

B322.lr.ph.i:                                     ; preds = %B554
  %.212.i20 = sub nsw i64 39, %.69.i
  %.213.i = shl i64 -2, %.212.i20
  %54 = zext i64 %.39.i16 to i128
  br label %B322.i

B322.i:                                           ; preds = %B690.i, %B322.lr.ph.i
  %lsr.iv28.i = phi i64 [ %arg.found, %B322.lr.ph.i ], [ %lsr.iv.next29.i, %B690.i ]
  %lsr.iv26.i = phi i64 [ %.37, %B322.lr.ph.i ], [ %lsr.iv.next27.i, %B690.i ]
  %.208.i21 = inttoptr i64 %lsr.iv26.i to ptr
  %.209.i22 = load i64, ptr %.208.i21, align 8, !noalias !9
  %.214.i = and i64 %.209.i22, %.213.i
  %.216.i = zext i64 %.214.i to i128
  %.218.i = mul nuw i128 %.216.i, %54
  %sh.diff234.i = lshr i128 %.218.i, 58
  %tr.sh.diff235.i = trunc i128 %sh.diff234.i to i64
  %.221.i = and i64 %tr.sh.diff235.i, -64
  %.223.i23 = add nsw i64 %.221.i, %.33.i15
  %.229.i24 = shl i64 %.209.i22, %.69.i
  %.230.i25 = and i64 %.229.i24, -1099511627776
  %.232.i26 = inttoptr i64 %.223.i23 to ptr
  %.233.i = load <8 x i64>, ptr %.232.i26, align 64, !noalias !9
  %.236.i = and <8 x i64> %.233.i, splat (i64 -1099511627776)
  %.240.i = insertelement <8 x i64> poison, i64 %.230.i25, i64 0
  %.241.i = shufflevector <8 x i64> %.240.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.242.i = icmp eq <8 x i64> %.236.i, %.241.i
  %.243.i27 = bitcast <8 x i1> %.242.i to i8
  %.252.not.i = icmp eq i8 %.243.i27, 0
  br i1 %.252.not.i, label %B690.i, label %B528.i

B528.i:                                           ; preds = %B322.i
  %55 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.243.i27, i1 true)
  %56 = shl nuw nsw i8 %55, 3
  %57 = zext nneg i8 %56 to i64
  %.260.i = add nsw i64 %.223.i23, %57
  %.263.i = inttoptr i64 %.260.i to ptr
  %.264.i = load atomic i64, ptr %.263.i acquire, align 8, !noalias !9
  %.269.not.i = icmp eq i64 %.264.i, 0
  br i1 %.269.not.i, label %B690.i, label %B608.i

B608.i:                                           ; preds = %B528.i
  %.273.i28 = and i64 %.264.i, 1099511627775
  %.276.i = add nsw i64 %.273.i28, -1
  %58 = lshr i64 %.276.i, 29
  %.280.i29 = and i64 %58, 34359738360
  %.281.i = add nsw i64 %.280.i29, %.63.i
  %.282.i = inttoptr i64 %.281.i to ptr
  %.283.i = load i64, ptr %.282.i, align 8, !noalias !9
  %.286.i = and i64 %.276.i, 4294967295
  %.287.i30 = mul nsw i64 %.286.i, %.54.i18
  %.288.i = add nsw i64 %.283.i, %.287.i30
  %.289.i = inttoptr i64 %.288.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.289.i, i32 1, i32 3, i32 1), !noalias !9
  br label %B690.i

B690.i:                                           ; preds = %B608.i, %B528.i, %B322.i
  %lsr.iv.next27.i = add i64 %lsr.iv26.i, 8
  %lsr.iv.next29.i = add nsw i64 %lsr.iv28.i, -1
  %exitcond.not11.i = icmp eq i64 %lsr.iv.next29.i, 0
  br i1 %exitcond.not11.i, label %B726.lr.ph.i, label %B322.i

B726.i:                                           ; preds = %B726.lr.ph.i, %B7520.i
  %lsr.iv18.i34 = phi i64 [ %.31, %B726.lr.ph.i ], [ %lsr.iv.next19.i45, %B7520.i ]
  %.337.0.i = phi i64 [ 0, %B726.lr.ph.i ], [ %.406.i, %B7520.i ]
  %tail.2.0254.i = phi i64 [ %.55, %B726.lr.ph.i ], [ %tail.3.1.i44, %B7520.i ]
  %.406.i = add nuw nsw i64 %.337.0.i, 1
  %.432.i = mul nsw i64 %.337.0.i, %.54.i18
  %.434.i = add nsw i64 %.432.i, %.31
  %.438.i = shl nsw i64 %.337.0.i, 3
  %.440.i = add nsw i64 %.438.i, %.37
  %.441.i = inttoptr i64 %.440.i to ptr
  %.442.i = load i64, ptr %.441.i, align 8, !noalias !9
  %.447.i = and i64 %.442.i, %.213.i
  %.449.i = zext i64 %.447.i to i128
  %.451.i = mul nuw i128 %.449.i, %54
  %sh.diff.i35 = lshr i128 %.451.i, 58
  %tr.sh.diff.i36 = trunc i128 %sh.diff.i35 to i64
  %.454.i = and i64 %tr.sh.diff.i36, -64
  %.456.i = add nsw i64 %.454.i, %.33.i15
  %.459.i = shl i64 %.442.i, %.69.i
  %.460.i = and i64 %.459.i, -1099511627776
  %.483.i = insertelement <8 x i64> poison, i64 %.460.i, i64 0
  %.484.i = shufflevector <8 x i64> %.483.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.695.i = mul i64 %tail.2.0254.i, %.54.i18
  %.697.i = add i64 %.695.i, %.49
  %.723.i = add nsw i64 %tail.2.0254.i, 1
  %.725.i = or i64 %.460.i, %.723.i
  br label %B894.i

B894.i:                                           ; preds = %B1016.i, %B726.i
  %line.4.1.i = phi i64 [ %.456.i, %B726.i ], [ %spec.select.i47, %B1016.i ]
  %59 = inttoptr i64 %line.4.1.i to ptr
  br label %B896.i

B896.i:                                           ; preds = %B1174.i, %B894.i
  %.476.i = load <8 x i64>, ptr %59, align 64, !noalias !9
  %.479.i = and <8 x i64> %.476.i, splat (i64 -1099511627776)
  %.480.i37 = icmp eq <8 x i64> %.476.i, zeroinitializer
  %.481.i38 = bitcast <8 x i1> %.480.i37 to i8
  %.485.i = icmp eq <8 x i64> %.479.i, %.484.i
  %.486.i = bitcast <8 x i1> %.485.i to i8
  %.22.i.i = load i64, ptr %sunkaddr20.i, align 8, !noalias !12
  %.26.not.i.i = icmp eq i8 %.486.i, 0
  br i1 %.26.not.i.i, label %B994.i, label %B68.preheader.i.i

B68.preheader.i.i:                                ; preds = %B896.i
  %.487.i = zext i8 %.486.i to i64
  br label %B68.i.i

B68.i.i:                                          ; preds = %B7404.i.i, %B68.preheader.i.i
  %candidates.2.0.i.i = phi i64 [ %.255.i.i, %B7404.i.i ], [ %.487.i, %B68.preheader.i.i ]
  %.32.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i.i, i1 true)
  %.33.i.i = shl nuw nsw i64 %.32.i.i, 3
  %.35.i.i = add nsw i64 %.33.i.i, %line.4.1.i
  %.36.i.i = inttoptr i64 %.35.i.i to ptr
  %.37.i.i = load atomic i64, ptr %.36.i.i acquire, align 8, !noalias !12
  %.42.not.i.i = icmp eq i64 %.37.i.i, 0
  br i1 %.42.not.i.i, label %B7404.i.i, label %B148.endif.i.i

B244.i.i:                                         ; preds = %B148.endif.i.i, %B248.i.i
  %lsr.iv10.i.i = phi i64 [ %lsr.iv.next11.i.i, %B248.i.i ], [ %83, %B148.endif.i.i ]
  %lsr.iv8.i.i = phi i64 [ %lsr.iv.next9.i.i, %B248.i.i ], [ %.434.i, %B148.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B248.i.i ], [ %.67.i.i, %B148.endif.i.i ]
  %lsr.iv.next11.i.i = add i64 %lsr.iv10.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next11.i.i, 0
  br i1 %exitcond.not.i.i, label %B896.endif.i, label %B248.i.i

B248.i.i:                                         ; preds = %B244.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 8
  %lsr.iv.next9.i.i = add i64 %lsr.iv8.i.i, 8
  %.198.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.199.i.i = load i64, ptr %.198.i.i, align 8, !noalias !12
  %.203.i.i = inttoptr i64 %lsr.iv8.i.i to ptr
  %.204.i.i = load i64, ptr %.203.i.i, align 8, !noalias !12
  %.205.not.i.i = icmp eq i64 %.199.i.i, %.204.i.i
  br i1 %.205.not.i.i, label %B244.i.i, label %B7404.i.i

B7404.i.i:                                        ; preds = %B248.i.i, %B68.i.i
  %.253.i.i = add nsw i64 %candidates.2.0.i.i, -1
  %.255.i.i = and i64 %.253.i.i, %candidates.2.0.i.i
  %.258.not.i.i = icmp eq i64 %.255.i.i, 0
  br i1 %.258.not.i.i, label %B994.i, label %B68.i.i

B148.endif.i.i:                                   ; preds = %B68.i.i
  %.45.i.i = and i64 %.37.i.i, 1099511627775
  %.48.i.i = add nsw i64 %.45.i.i, -1
  %60 = lshr i64 %.48.i.i, 29
  %.59.i.i = and i64 %60, 34359738360
  %.60.i.i = add nsw i64 %.59.i.i, %.22.i.i
  %.61.i.i = inttoptr i64 %.60.i.i to ptr
  %.62.i.i = load i64, ptr %.61.i.i, align 8, !noalias !12
  %.65.i.i = and i64 %.48.i.i, 4294967295
  %.66.i.i = mul i64 %.65.i.i, %.54.i18
  %.67.i.i = add i64 %.62.i.i, %.66.i.i
  br label %B244.i.i

B994.i:                                           ; preds = %B7404.i.i, %B896.endif.i, %B896.i
  %.551.i = icmp eq i8 %.481.i38, 0
  br i1 %.551.i, label %B1016.i, label %B1044.endif.i

B1016.i:                                          ; preds = %B994.i
  %.556.i = add nsw i64 %line.4.1.i, 64
  %.563.i = icmp eq i64 %.556.i, %.49.i
  %spec.select.i47 = select i1 %.563.i, i64 %.33.i15, i64 %.556.i
  br label %B894.i

B1076.i:                                          ; preds = %B1076.preheader.i, %B1076.i
  %lsr.iv16.i39 = phi i64 [ %lsr.iv.next17.i42, %B1076.i ], [ %86, %B1076.preheader.i ]
  %lsr.iv.i40 = phi i64 [ %lsr.iv.next.i41, %B1076.i ], [ 0, %B1076.preheader.i ]
  %61 = add i64 %lsr.iv.i40, %.697.i
  %62 = add i64 %lsr.iv.i40, %lsr.iv18.i34
  %.703.i = inttoptr i64 %62 to ptr
  %.704.i = load i64, ptr %.703.i, align 8, !noalias !9
  %.705.i = inttoptr i64 %61 to ptr
  store i64 %.704.i, ptr %.705.i, align 8, !noalias !9
  %63 = add i64 %61, 8
  %64 = add i64 %62, 8
  %.703.1.i = inttoptr i64 %64 to ptr
  %.704.1.i = load i64, ptr %.703.1.i, align 8, !noalias !9
  %.705.1.i = inttoptr i64 %63 to ptr
  store i64 %.704.1.i, ptr %.705.1.i, align 8, !noalias !9
  %65 = add i64 %61, 16
  %66 = add i64 %62, 16
  %.703.2.i = inttoptr i64 %66 to ptr
  %.704.2.i = load i64, ptr %.703.2.i, align 8, !noalias !9
  %.705.2.i = inttoptr i64 %65 to ptr
  store i64 %.704.2.i, ptr %.705.2.i, align 8, !noalias !9
  %67 = add i64 %61, 24
  %68 = add i64 %62, 24
  %.703.3.i = inttoptr i64 %68 to ptr
  %.704.3.i = load i64, ptr %.703.3.i, align 8, !noalias !9
  %.705.3.i = inttoptr i64 %67 to ptr
  store i64 %.704.3.i, ptr %.705.3.i, align 8, !noalias !9
  %69 = add i64 %61, 32
  %70 = add i64 %62, 32
  %.703.4.i = inttoptr i64 %70 to ptr
  %.704.4.i = load i64, ptr %.703.4.i, align 8, !noalias !9
  %.705.4.i = inttoptr i64 %69 to ptr
  store i64 %.704.4.i, ptr %.705.4.i, align 8, !noalias !9
  %71 = add i64 %61, 40
  %72 = add i64 %62, 40
  %.703.5.i = inttoptr i64 %72 to ptr
  %.704.5.i = load i64, ptr %.703.5.i, align 8, !noalias !9
  %.705.5.i = inttoptr i64 %71 to ptr
  store i64 %.704.5.i, ptr %.705.5.i, align 8, !noalias !9
  %73 = add i64 %61, 48
  %74 = add i64 %62, 48
  %.703.6.i = inttoptr i64 %74 to ptr
  %.704.6.i = load i64, ptr %.703.6.i, align 8, !noalias !9
  %.705.6.i = inttoptr i64 %73 to ptr
  store i64 %.704.6.i, ptr %.705.6.i, align 8, !noalias !9
  %75 = add i64 %61, 56
  %76 = add i64 %62, 56
  %.703.7.i = inttoptr i64 %76 to ptr
  %.704.7.i = load i64, ptr %.703.7.i, align 8, !noalias !9
  %.705.7.i = inttoptr i64 %75 to ptr
  store i64 %.704.7.i, ptr %.705.7.i, align 8, !noalias !9
  %lsr.iv.next.i41 = add nuw i64 %lsr.iv.i40, 64
  %lsr.iv.next17.i42 = add nsw i64 %lsr.iv16.i39, 8
  %niter.ncmp.7.i = icmp eq i64 %lsr.iv.next17.i42, 0
  br i1 %niter.ncmp.7.i, label %B1174.loopexit.unr-lcssa.i, label %B1076.i

B1174.loopexit.unr-lcssa.i:                       ; preds = %B1076.i
  br i1 %89, label %B1174.i, label %B1076.epil.preheader.i

B1076.epil.preheader.i:                           ; preds = %B1076.preheader.i, %B1174.loopexit.unr-lcssa.i
  %.661247249.epil.init.i = phi i64 [ 0, %B1076.preheader.i ], [ %unroll_iter.i32, %B1174.loopexit.unr-lcssa.i ]
  %77 = shl i64 %.661247249.epil.init.i, 3
  %78 = add nsw i64 %77, %lsr.iv18.i34
  %79 = add i64 %77, %.697.i
  br label %B1076.epil.i

B1076.epil.i:                                     ; preds = %B1076.epil.i, %B1076.epil.preheader.i
  %lsr.iv24.i = phi i64 [ %lsr.iv.next25.i, %B1076.epil.i ], [ %xtraiter.i31, %B1076.epil.preheader.i ]
  %lsr.iv22.i = phi i64 [ %lsr.iv.next23.i, %B1076.epil.i ], [ %79, %B1076.epil.preheader.i ]
  %lsr.iv20.i = phi i64 [ %lsr.iv.next21.i, %B1076.epil.i ], [ %78, %B1076.epil.preheader.i ]
  %.703.epil.i = inttoptr i64 %lsr.iv20.i to ptr
  %.704.epil.i = load i64, ptr %.703.epil.i, align 8, !noalias !9
  %.705.epil.i = inttoptr i64 %lsr.iv22.i to ptr
  store i64 %.704.epil.i, ptr %.705.epil.i, align 8, !noalias !9
  %lsr.iv.next21.i = add i64 %lsr.iv20.i, 8
  %lsr.iv.next23.i = add i64 %lsr.iv22.i, 8
  %lsr.iv.next25.i = add nsw i64 %lsr.iv24.i, -1
  %epil.iter.cmp.not.i43 = icmp eq i64 %lsr.iv.next25.i, 0
  br i1 %epil.iter.cmp.not.i43, label %B1174.i, label %B1076.epil.i, !llvm.loop !15

B1174.i:                                          ; preds = %B1076.epil.i, %B1044.endif.i, %B1174.loopexit.unr-lcssa.i
  %80 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.481.i38, i1 true)
  %81 = shl nuw nsw i8 %80, 3
  %82 = zext nneg i8 %81 to i64
  %.718.i = add nsw i64 %line.4.1.i, %82
  %.726.i = inttoptr i64 %.718.i to ptr
  %.727.i = cmpxchg ptr %.726.i, i64 0, i64 %.725.i acq_rel acquire, align 8, !noalias !9
  %.729.i = extractvalue { i64, i1 } %.727.i, 1
  br i1 %.729.i, label %B1298.i, label %B896.i

B1298.i:                                          ; preds = %B1174.i
  %.738.i = sub nsw i64 %line.4.1.i, %.456.i
  %.763.i = icmp slt i64 %.738.i, 0
  %.770.i = select i1 %.763.i, i64 %.47.i17, i64 0
  %spec.select231.i = add nsw i64 %.770.i, %.738.i
  %.785.i = icmp sgt i64 %spec.select231.i, %.781.i
  br i1 %.785.i, label %B1358.i, label %B7520.i

B1358.i:                                          ; preds = %B1298.i
  store i64 1, ptr %sunkaddr25.i, align 8, !noalias !9
  br label %B7520.i

B7520.i:                                          ; preds = %B896.endif.i, %B1358.i, %B1298.i
  %tail.3.1.i44 = phi i64 [ %.723.i, %B1358.i ], [ %.723.i, %B1298.i ], [ %tail.2.0254.i, %B896.endif.i ]
  %lsr.iv.next19.i45 = add i64 %lsr.iv18.i34, %.54.i18
  %exitcond10.not.i46 = icmp eq i64 %arg.found, %.406.i
  br i1 %exitcond10.not.i46, label %B598, label %B726.i

B726.lr.ph.i:                                     ; preds = %B690.i
  %.781.i = shl nsw i64 %.75.i, 6
  %.arg.words.i.i = tail call i64 @llvm.smax.i64(i64 %.61, i64 0)
  %83 = add nuw i64 %.arg.words.i.i, 1
  %xtraiter.i31 = and i64 %.61, 7
  %unroll_iter.i32 = and i64 %.61, 9223372036854775800
  %84 = lshr i64 %.61, 3
  %85 = and i64 %84, 1152921504606846975
  %86 = mul nsw i64 %85, -8
  %sunkaddr.i33 = inttoptr i64 %arg.ctx to ptr
  %sunkaddr20.i = getelementptr i8, ptr %sunkaddr.i33, i64 104
  %87 = icmp slt i64 %.61, 1
  %88 = icmp samesign ult i64 %.61, 8
  %89 = icmp eq i64 %xtraiter.i31, 0
  %sunkaddr25.i = getelementptr i8, ptr %sunkaddr.i33, i64 200
  br label %B726.i

B896.endif.i:                                     ; preds = %B244.i.i
  %.524.not.i = icmp eq i64 %.45.i.i, 0
  br i1 %.524.not.i, label %B994.i, label %B7520.i

B1044.endif.i:                                    ; preds = %B994.i
  br i1 %87, label %B1174.i, label %B1076.preheader.i

B1076.preheader.i:                                ; preds = %B1044.endif.i
  br i1 %88, label %B1076.epil.preheader.i, label %B1076.i

B598:                                             ; preds = %B846.i, %B630.i, %B630.us.i, %B7520.i
  %tail.3.0.in.sroa.speculated = phi i64 [ %tail.3.1.us.i, %B630.us.i ], [ %tail.3.1.i44, %B7520.i ], [ %tail.3.1.i, %B630.i ], [ %tail.3.1.i11, %B846.i ]
  %.223 = icmp sgt i64 %tail.3.0.in.sroa.speculated, %.55
  br i1 %.223, label %B610, label %B994

B610:                                             ; preds = %B598
  %sunkaddr31 = getelementptr i8, ptr %.48, i64 8
  store i64 %tail.3.0.in.sroa.speculated, ptr %sunkaddr31, align 8
  %.234 = add nsw i64 %arg.ctx, 56
  %.237 = sub i64 %tail.3.0.in.sroa.speculated, %.55
  %.238 = inttoptr i64 %.234 to ptr
  %.239 = atomicrmw add ptr %.238, i64 %.237 acq_rel, align 8
  %.243 = add nsw i64 %arg.ctx, 96
  %.244 = inttoptr i64 %.243 to ptr
  %.245 = load i64, ptr %.244, align 8
  %.250.not = icmp eq i64 %.245, 0
  br i1 %.250.not, label %B994, label %B798.endif

B936:                                             ; preds = %B936.lr.ph, %B936
  %lsr.iv21 = phi i64 [ %93, %B936.lr.ph ], [ %lsr.iv.next22, %B936 ]
  %lsr.iv = phi i64 [ %90, %B936.lr.ph ], [ %lsr.iv.next, %B936 ]
  %.406 = tail call i64 %94(i64 %lsr.iv21, i64 %.267, i64 %.245)
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next22 = add i64 %lsr.iv21, %.398
  %.359 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.359, label %B936, label %B994

B994:                                             ; preds = %B936, %B554, %B512, %B798.endif, %B610, %B598, %B438
  store i64 0, ptr %retptr, align 8
  ret void

B798.endif:                                       ; preds = %B610
  %.265 = add nsw i64 %.18, 48
  %.266 = inttoptr i64 %.265 to ptr
  %.267 = load i64, ptr %.266, align 8
  %.359117.not = icmp slt i64 %.237, 1
  br i1 %.359117.not, label %B994, label %B936.lr.ph

B936.lr.ph:                                       ; preds = %B798.endif
  %.257 = add nsw i64 %arg.ctx, 8
  %.258 = inttoptr i64 %.257 to ptr
  %.259 = load i64, ptr %.258, align 8
  %.398 = shl i64 %.61, 3
  %90 = add nuw i64 %.237, 1
  %91 = shl i64 %.55, 3
  %92 = mul i64 %91, %.61
  %93 = add i64 %92, %.49
  %94 = inttoptr i64 %.259 to ptr
  br label %B936
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.cttz.i16(i16, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i64> @llvm.smax.v4i64(<4 x i64>, <4 x i64>) #0

define range(i64 0, 5) i64 @spread(i64 %a0, i64 %a1) local_unnamed_addr {
  %.2389.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.2389.i)
  store i64 0, ptr %.2389.i, align 8, !noalias !16
  %.13.i = add nsw i64 %a0, 112
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !16
  %.19.i = add nsw i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !16
  %.37.i = add nsw i64 %a0, 48
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !16
  %.44.i = inttoptr i64 %a1 to ptr
  %.45.i = load i64, ptr %.44.i, align 8, !noalias !16
  %.58.i = add nsw i64 %.15.i, 56
  %.59.i = inttoptr i64 %.58.i to ptr
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !16
  %.64.i = add nsw i64 %.15.i, 64
  %.65.i = inttoptr i64 %.64.i to ptr
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !16
  %.70.i = add nsw i64 %.15.i, 72
  %.71.i = inttoptr i64 %.70.i to ptr
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !16
  %.85.i = add nsw i64 %.15.i, 48
  %.86.i = inttoptr i64 %.85.i to ptr
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !16
  %.91.i = add nsw i64 %a0, 88
  %.92.i = inttoptr i64 %.91.i to ptr
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !16
  %.95.i = shl i64 %.21.i, 3
  %.108.i = add nsw i64 %a1, 8
  %.109.i = inttoptr i64 %.108.i to ptr
  %.110.i = load i64, ptr %.109.i, align 8, !noalias !16
  %.114.i = add nsw i64 %a1, 24
  %.115.i = inttoptr i64 %.114.i to ptr
  %.116.i = load i64, ptr %.115.i, align 8, !noalias !16
  %.120.i = add nsw i64 %a1, 32
  %.121.i = inttoptr i64 %.120.i to ptr
  %.122.i = load i64, ptr %.121.i, align 8, !noalias !16
  %.135.i = add nsw i64 %a0, 80
  %.136.i = inttoptr i64 %.135.i to ptr
  %.137.i = load i64, ptr %.136.i, align 8, !noalias !16
  %.152.i = icmp slt i64 %.137.i, %.93.i
  %.32.i = inttoptr i64 %a0 to ptr
  br i1 %.152.i, label %B780.preheader.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B780.preheader.i:                                 ; preds = %0
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !16
  %.1037.i = add i64 %.21.i, -1
  %..1037.i = tail call i64 @llvm.smax.i64(i64 %.1037.i, i64 0)
  %.1439.i = add i64 %.95.i, 8
  %..21.i = tail call i64 @llvm.smax.i64(i64 %.21.i, i64 0)
  %n.vec.i = and i64 %.45.i, 9223372036854775792
  %n.vec36.i = and i64 %.45.i, 9223372036854775804
  %xtraiter.i = and i64 %..1037.i, 3
  %xtraiter61.i = and i64 %.21.i, 7
  %unroll_iter65.i = and i64 %.21.i, 9223372036854775800
  %1 = and i64 %.45.i, -4
  %2 = add i64 %.60.i, 32
  %3 = lshr i64 %..1037.i, 2
  %4 = mul nsw i64 %3, -4
  %5 = add nuw i64 %..21.i, 1
  %sunkaddr166.i = inttoptr i64 %.15.i to ptr
  %sunkaddr167.i = getelementptr i8, ptr %sunkaddr166.i, i64 8
  %sunkaddr165.i = getelementptr i8, ptr %.32.i, i64 56
  %sunkaddr169.i = getelementptr i8, ptr %sunkaddr166.i, i64 24
  %6 = icmp sgt i64 %.45.i, 1
  %7 = icmp samesign ult i64 %.45.i, 4
  %sunkaddr198.i = getelementptr i8, ptr %.44.i, i64 32
  %8 = icmp samesign ult i64 %.45.i, 16
  %9 = icmp eq i64 %.45.i, %n.vec.i
  %10 = and i64 %.45.i, 12
  %11 = icmp eq i64 %10, 0
  %12 = icmp eq i64 %.45.i, %n.vec36.i
  %sunkaddr171.i = getelementptr i8, ptr %.44.i, i64 40
  %13 = inttoptr i64 %.87.i to ptr
  %sunkaddr173.i = getelementptr i8, ptr %13, i64 16
  %sunkaddr175.i = getelementptr i8, ptr %.32.i, i64 64
  %14 = inttoptr i64 %.33.i to ptr
  %sunkaddr177.i = getelementptr i8, ptr %13, i64 8
  %15 = icmp sgt i64 %.1037.i, 0
  %16 = icmp samesign ult i64 %.1037.i, 4
  %17 = icmp eq i64 %xtraiter.i, 0
  %18 = icmp slt i64 %.1037.i, 1
  %sunkaddr200.i = getelementptr i8, ptr %.44.i, i64 16
  %19 = icmp eq i64 %.21.i, 1
  %sunkaddr181.i = getelementptr i8, ptr %.44.i, i64 48
  %sunkaddr183.i = getelementptr i8, ptr %.44.i, i64 56
  %20 = icmp slt i64 %.21.i, 1
  %21 = icmp samesign ult i64 %.21.i, 8
  %22 = icmp eq i64 %xtraiter61.i, 0
  %sunkaddr184.i = inttoptr i64 %.122.i to ptr
  %23 = icmp samesign ult i64 %.1037.i, 7
  %sunkaddr188.i = getelementptr i8, ptr %.32.i, i64 32
  %sunkaddr190.i = getelementptr i8, ptr %.32.i, i64 40
  %sunkaddr192.i = getelementptr i8, ptr %sunkaddr166.i, i64 32
  %sunkaddr194.i = getelementptr i8, ptr %.44.i, i64 64
  %24 = and i64 %..1037.i, 9223372036854775804
  %25 = or disjoint i64 %24, 1
  br label %B780.i

B780.i:                                           ; preds = %B6931.i, %B780.preheader.i
  %at.2.0.i = phi i64 [ %at.3.2.i, %B6931.i ], [ %.137.i, %B780.preheader.i ]
  %.165.i = load atomic i64, ptr %sunkaddr165.i acquire, align 8, !noalias !16
  %.167.i = icmp sgt i64 %.165.i, %.39.i
  br i1 %.167.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B878.i

B878.i:                                           ; preds = %B780.i
  %.214.i = load i64, ptr %sunkaddr167.i, align 8, !noalias !16
  %.216.i = add nsw i64 %.214.i, %.72.i
  %.222.i = load i64, ptr %sunkaddr169.i, align 8, !noalias !16
  %.223.i = icmp sgt i64 %.216.i, %.222.i
  br i1 %.223.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B1020.i

B1020.i:                                          ; preds = %B878.i
  br i1 %6, label %iter.check.i, label %B1474.endif.i

B1064.backedge.i:                                 ; preds = %B1064.backedge.preheader.i, %B1064.backedge.i
  %lsr.iv103.i = phi i64 [ %195, %B1064.backedge.preheader.i ], [ %lsr.iv.next104.i, %B1064.backedge.i ]
  %lsr.iv101.i = phi i64 [ %194, %B1064.backedge.preheader.i ], [ %lsr.iv.next102.i, %B1064.backedge.i ]
  %_spare_v33_most.2.1863.i = phi i64 [ %_spare_v33_most.2.1863.ph.i, %B1064.backedge.preheader.i ], [ %.13.i.i, %B1064.backedge.i ]
  %.408.i = inttoptr i64 %lsr.iv101.i to ptr
  %.409.i = load i64, ptr %.408.i, align 8, !noalias !16
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.409.i, i64 %_spare_v33_most.2.1863.i)
  %lsr.iv.next102.i = add i64 %lsr.iv101.i, 8
  %lsr.iv.next104.i = add i64 %lsr.iv103.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next104.i, 0
  br i1 %exitcond.not.i, label %B1200.i, label %B1064.backedge.i, !llvm.loop !19

B1200.i:                                          ; preds = %B1064.backedge.i, %vec.epilog.middle.block.i, %middle.block.i
  %.13.i.lcssa.i = phi i64 [ %192, %vec.epilog.middle.block.i ], [ %171, %middle.block.i ], [ %.13.i.i, %B1064.backedge.i ]
  %.455.i = load i64, ptr %sunkaddr171.i, align 8, !noalias !16
  %.457.i = sub nsw i64 %.455.i, %.13.i.lcssa.i
  %.476.i = icmp slt i64 %.457.i, %.72.i
  br i1 %.476.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B1474.endif.i

B1640.i:                                          ; preds = %B1474.endif.i, %B6422.i
  %at.4.1.i = phi i64 [ %.847.i, %B6422.i ], [ %at.2.0.i, %B1474.endif.i ]
  %taken.2.1.i = phi i64 [ %.855.i, %B6422.i ], [ 0, %B1474.endif.i ]
  %mine.2.1.i = phi i64 [ %mine.3.3.lcssa.i, %B6422.i ], [ 0, %B1474.endif.i ]
  %sent.3.1.i = phi i64 [ %sent.2.3.lcssa.i, %B6422.i ], [ 0, %B1474.endif.i ]
  %.675.i = load i64, ptr %13, align 8, !noalias !16
  %.682.i = sub nsw i64 %.72.i, %mine.2.1.i
  store i64 %.682.i, ptr %sunkaddr173.i, align 8, !noalias !16
  %.690.i = mul i64 %mine.2.1.i, %.95.i
  %.692.i = add i64 %.690.i, %.60.i
  %.716.i = load i64, ptr %sunkaddr175.i, align 8, !noalias !16
  %.723.i = add nsw i64 %.716.i, 8
  %.724.i = inttoptr i64 %.723.i to ptr
  %.725.i = load i64, ptr %.724.i, align 8, !noalias !16
  %.726.not.i = icmp slt i64 %at.4.1.i, %.725.i
  br i1 %.726.not.i, label %B1704.i, label %B1642.i

B1642.i:                                          ; preds = %B1640.i, %B1642.i
  %.731.i = phi i64 [ %.746.i, %B1642.i ], [ %.725.i, %B1640.i ]
  %state_of_level_v30_number.2.3.i = phi i64 [ %.733.i, %B1642.i ], [ %at.4.1.i, %B1640.i ]
  %state_of_level_v30_source.2.3.i = phi i64 [ %.739.i, %B1642.i ], [ %.716.i, %B1640.i ]
  %.733.i = sub nsw i64 %state_of_level_v30_number.2.3.i, %.731.i
  %.739.i = add i64 %state_of_level_v30_source.2.3.i, 16
  %26 = add i64 %state_of_level_v30_source.2.3.i, 24
  %.745.i = inttoptr i64 %26 to ptr
  %.746.i = load i64, ptr %.745.i, align 8, !noalias !16
  %.747.not.i = icmp slt i64 %.733.i, %.746.i
  br i1 %.747.not.i, label %B1704.i, label %B1642.i

B1704.i:                                          ; preds = %B1642.i, %B1640.i
  %state_of_level_v30_number.3.4.i = phi i64 [ %at.4.1.i, %B1640.i ], [ %.733.i, %B1642.i ]
  %state_of_level_v30_source.3.4.i = phi i64 [ %.716.i, %B1640.i ], [ %.739.i, %B1642.i ]
  %.754.i = inttoptr i64 %state_of_level_v30_source.3.4.i to ptr
  %.755.i = load i64, ptr %.754.i, align 8, !noalias !16
  %.760.i = mul nsw i64 %state_of_level_v30_number.3.4.i, %.95.i
  %.765.i = add nsw i64 %.755.i, %.760.i
  %.770.i = tail call i64 %14(i64 %.765.i, i64 %.692.i, i64 %.87.i), !noalias !16
  %.781.i = load i64, ptr %sunkaddr177.i, align 8, !noalias !16
  %.782.not.i = icmp eq i64 %.781.i, 0
  br i1 %.782.not.i, label %B1786.endif.i, label %B1750.i

B1750.i:                                          ; preds = %B1704.i
  store i64 0, ptr %sunkaddr177.i, align 8, !noalias !16
  store i64 %.675.i, ptr %13, align 8, !noalias !16
  br label %B6527.i

B2036.i:                                          ; preds = %B2036.preheader.i, %B2036.i
  %lsr.iv107.i = phi i64 [ %lsr.iv.next108.i, %B2036.i ], [ %lsr.iv105.i, %B2036.preheader.i ]
  %hash_of_v23_h.2.4871.i = phi i64 [ %.1128.3.i, %B2036.i ], [ %.997.i, %B2036.preheader.i ]
  %.1086867869.i = phi i64 [ %.1093.3.i, %B2036.i ], [ 1, %B2036.preheader.i ]
  %27 = add i64 %lsr.iv107.i, -24
  %.1122.i = inttoptr i64 %27 to ptr
  %.1123.i = load i64, ptr %.1122.i, align 8, !noalias !16
  %.1125.i = lshr i64 %hash_of_v23_h.2.4871.i, 32
  %.1126.i = xor i64 %.1125.i, %hash_of_v23_h.2.4871.i
  %.1127.i = mul i64 %.1126.i, -7046029254386353131
  %.1128.i = add i64 %.1127.i, %.1123.i
  %28 = add i64 %lsr.iv107.i, -16
  %.1122.1.i = inttoptr i64 %28 to ptr
  %.1123.1.i = load i64, ptr %.1122.1.i, align 8, !noalias !16
  %.1125.1.i = lshr i64 %.1128.i, 32
  %.1126.1.i = xor i64 %.1125.1.i, %.1128.i
  %.1127.1.i = mul i64 %.1126.1.i, -7046029254386353131
  %.1128.1.i = add i64 %.1127.1.i, %.1123.1.i
  %29 = add i64 %lsr.iv107.i, -8
  %.1122.2.i = inttoptr i64 %29 to ptr
  %.1123.2.i = load i64, ptr %.1122.2.i, align 8, !noalias !16
  %.1125.2.i = lshr i64 %.1128.1.i, 32
  %.1126.2.i = xor i64 %.1125.2.i, %.1128.1.i
  %.1127.2.i = mul i64 %.1126.2.i, -7046029254386353131
  %.1128.2.i = add i64 %.1127.2.i, %.1123.2.i
  %.1093.3.i = add nuw i64 %.1086867869.i, 4
  %.1122.3.i = inttoptr i64 %lsr.iv107.i to ptr
  %.1123.3.i = load i64, ptr %.1122.3.i, align 8, !noalias !16
  %.1125.3.i = lshr i64 %.1128.2.i, 32
  %.1126.3.i = xor i64 %.1125.3.i, %.1128.2.i
  %.1127.3.i = mul i64 %.1126.3.i, -7046029254386353131
  %.1128.3.i = add i64 %.1127.3.i, %.1123.3.i
  %lsr.iv.next108.i = add i64 %lsr.iv107.i, 32
  %30 = add i64 %.1093.3.i, %4
  %niter.ncmp.3.i = icmp eq i64 %30, 1
  br i1 %niter.ncmp.3.i, label %B2150.loopexit.unr-lcssa.i, label %B2036.i

B2150.loopexit.unr-lcssa.i:                       ; preds = %B2036.i
  br i1 %17, label %B2150.i, label %B2036.epil.preheader.i

B2036.epil.preheader.i:                           ; preds = %B2036.preheader.i, %B2150.loopexit.unr-lcssa.i
  %hash_of_v23_h.2.4871.epil.init.i = phi i64 [ %.997.i, %B2036.preheader.i ], [ %.1128.3.i, %B2150.loopexit.unr-lcssa.i ]
  %.1086867869.epil.init.i = phi i64 [ 1, %B2036.preheader.i ], [ %25, %B2150.loopexit.unr-lcssa.i ]
  %31 = shl i64 %.1086867869.epil.init.i, 3
  %32 = add nsw i64 %31, %lsr.iv109.i
  br label %B2036.epil.i

B2036.epil.i:                                     ; preds = %B2036.epil.i, %B2036.epil.preheader.i
  %lsr.iv113.i = phi i64 [ %lsr.iv.next114.i, %B2036.epil.i ], [ %xtraiter.i, %B2036.epil.preheader.i ]
  %lsr.iv111.i = phi i64 [ %lsr.iv.next112.i, %B2036.epil.i ], [ %32, %B2036.epil.preheader.i ]
  %hash_of_v23_h.2.4871.epil.i = phi i64 [ %.1128.epil.i, %B2036.epil.i ], [ %hash_of_v23_h.2.4871.epil.init.i, %B2036.epil.preheader.i ]
  %.1122.epil.i = inttoptr i64 %lsr.iv111.i to ptr
  %.1123.epil.i = load i64, ptr %.1122.epil.i, align 8, !noalias !16
  %.1125.epil.i = lshr i64 %hash_of_v23_h.2.4871.epil.i, 32
  %.1126.epil.i = xor i64 %.1125.epil.i, %hash_of_v23_h.2.4871.epil.i
  %.1127.epil.i = mul i64 %.1126.epil.i, -7046029254386353131
  %.1128.epil.i = add i64 %.1127.epil.i, %.1123.epil.i
  %lsr.iv.next112.i = add i64 %lsr.iv111.i, 8
  %lsr.iv.next114.i = add nsw i64 %lsr.iv113.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next114.i, 0
  br i1 %epil.iter.cmp.not.i, label %B2150.i, label %B2036.epil.i, !llvm.loop !22

B2150.i:                                          ; preds = %B2036.epil.i, %B1974.endif.i, %B2150.loopexit.unr-lcssa.i
  %hash_of_v23_h.2.4.lcssa.i = phi i64 [ %.997.i, %B1974.endif.i ], [ %.1128.3.i, %B2150.loopexit.unr-lcssa.i ], [ %.1128.epil.i, %B2036.epil.i ]
  %.1142.i = lshr i64 %hash_of_v23_h.2.4.lcssa.i, 32
  %.1143.i = xor i64 %.1142.i, %hash_of_v23_h.2.4.lcssa.i
  %.1144.i = mul i64 %.1143.i, -7046029254386353131
  %.1145.i = lshr i64 %.1144.i, 29
  %.1146.i = xor i64 %.1145.i, %.1144.i
  %.1147.i = mul i64 %.1146.i, -4658895280553007687
  %.1148.i = lshr i64 %.1147.i, 32
  %.1149.i = xor i64 %.1148.i, %.1147.i
  br i1 %6, label %B2162.endif.i, label %B6290.i

B2410.i:                                          ; preds = %B2410.preheader.i, %B2410.i
  %lsr.iv115.i = phi i64 [ %lsr.iv.next116.i, %B2410.i ], [ 0, %B2410.preheader.i ]
  %owner_of_v18_h.2.5880.i = phi i64 [ %.1319.3.i, %B2410.i ], [ %.1182.i, %B2410.preheader.i ]
  %.1271876878.i = phi i64 [ %.1278.3.i, %B2410.i ], [ 1, %B2410.preheader.i ]
  %33 = add i64 %lsr.iv115.i, %lsr.iv109.i
  %34 = add i64 %33, 8
  %.1307.i = inttoptr i64 %34 to ptr
  %.1308.i = load i64, ptr %.1307.i, align 8, !noalias !16
  %35 = add i64 %lsr.iv115.i, %.1171.i
  %36 = add i64 %35, 8
  %.1312.i = inttoptr i64 %36 to ptr
  %.1313.i = load i64, ptr %.1312.i, align 8, !noalias !16
  %.1314.i = and i64 %.1313.i, %.1308.i
  %.1316.i = lshr i64 %owner_of_v18_h.2.5880.i, 32
  %.1317.i = xor i64 %.1316.i, %owner_of_v18_h.2.5880.i
  %.1318.i = mul i64 %.1317.i, -4658895280553007687
  %.1319.i = add i64 %.1314.i, %.1318.i
  %37 = add i64 %33, 16
  %.1307.1.i = inttoptr i64 %37 to ptr
  %.1308.1.i = load i64, ptr %.1307.1.i, align 8, !noalias !16
  %38 = add i64 %35, 16
  %.1312.1.i = inttoptr i64 %38 to ptr
  %.1313.1.i = load i64, ptr %.1312.1.i, align 8, !noalias !16
  %.1314.1.i = and i64 %.1313.1.i, %.1308.1.i
  %.1316.1.i = lshr i64 %.1319.i, 32
  %.1317.1.i = xor i64 %.1316.1.i, %.1319.i
  %.1318.1.i = mul i64 %.1317.1.i, -4658895280553007687
  %.1319.1.i = add i64 %.1318.1.i, %.1314.1.i
  %39 = add i64 %33, 24
  %.1307.2.i = inttoptr i64 %39 to ptr
  %.1308.2.i = load i64, ptr %.1307.2.i, align 8, !noalias !16
  %40 = add i64 %35, 24
  %.1312.2.i = inttoptr i64 %40 to ptr
  %.1313.2.i = load i64, ptr %.1312.2.i, align 8, !noalias !16
  %.1314.2.i = and i64 %.1313.2.i, %.1308.2.i
  %.1316.2.i = lshr i64 %.1319.1.i, 32
  %.1317.2.i = xor i64 %.1316.2.i, %.1319.1.i
  %.1318.2.i = mul i64 %.1317.2.i, -4658895280553007687
  %.1319.2.i = add i64 %.1318.2.i, %.1314.2.i
  %.1278.3.i = add nuw i64 %.1271876878.i, 4
  %41 = add i64 %33, 32
  %.1307.3.i = inttoptr i64 %41 to ptr
  %.1308.3.i = load i64, ptr %.1307.3.i, align 8, !noalias !16
  %42 = add i64 %35, 32
  %.1312.3.i = inttoptr i64 %42 to ptr
  %.1313.3.i = load i64, ptr %.1312.3.i, align 8, !noalias !16
  %.1314.3.i = and i64 %.1313.3.i, %.1308.3.i
  %.1316.3.i = lshr i64 %.1319.2.i, 32
  %.1317.3.i = xor i64 %.1316.3.i, %.1319.2.i
  %.1318.3.i = mul i64 %.1317.3.i, -4658895280553007687
  %.1319.3.i = add i64 %.1318.3.i, %.1314.3.i
  %lsr.iv.next116.i = add i64 %lsr.iv115.i, 32
  %43 = add i64 %.1278.3.i, %4
  %niter60.ncmp.3.i = icmp eq i64 %43, 1
  br i1 %niter60.ncmp.3.i, label %B2446.loopexit.unr-lcssa.i, label %B2410.i

B2446.loopexit.unr-lcssa.i:                       ; preds = %B2410.i
  br i1 %17, label %B2446.i, label %B2410.epil.preheader.i

B2410.epil.preheader.i:                           ; preds = %B2410.preheader.i, %B2446.loopexit.unr-lcssa.i
  %owner_of_v18_h.2.5880.epil.init.i = phi i64 [ %.1182.i, %B2410.preheader.i ], [ %.1319.3.i, %B2446.loopexit.unr-lcssa.i ]
  %.1271876878.epil.init.i = phi i64 [ 1, %B2410.preheader.i ], [ %25, %B2446.loopexit.unr-lcssa.i ]
  %44 = shl i64 %.1271876878.epil.init.i, 3
  %45 = add nsw i64 %44, %.1171.i
  %46 = add nsw i64 %44, %lsr.iv109.i
  br label %B2410.epil.i

B2410.epil.i:                                     ; preds = %B2410.epil.i, %B2410.epil.preheader.i
  %lsr.iv121.i = phi i64 [ %lsr.iv.next122.i, %B2410.epil.i ], [ %xtraiter.i, %B2410.epil.preheader.i ]
  %lsr.iv119.i = phi i64 [ %lsr.iv.next120.i, %B2410.epil.i ], [ %46, %B2410.epil.preheader.i ]
  %lsr.iv117.i = phi i64 [ %lsr.iv.next118.i, %B2410.epil.i ], [ %45, %B2410.epil.preheader.i ]
  %owner_of_v18_h.2.5880.epil.i = phi i64 [ %.1319.epil.i, %B2410.epil.i ], [ %owner_of_v18_h.2.5880.epil.init.i, %B2410.epil.preheader.i ]
  %.1307.epil.i = inttoptr i64 %lsr.iv119.i to ptr
  %.1308.epil.i = load i64, ptr %.1307.epil.i, align 8, !noalias !16
  %.1312.epil.i = inttoptr i64 %lsr.iv117.i to ptr
  %.1313.epil.i = load i64, ptr %.1312.epil.i, align 8, !noalias !16
  %.1314.epil.i = and i64 %.1313.epil.i, %.1308.epil.i
  %.1316.epil.i = lshr i64 %owner_of_v18_h.2.5880.epil.i, 32
  %.1317.epil.i = xor i64 %.1316.epil.i, %owner_of_v18_h.2.5880.epil.i
  %.1318.epil.i = mul i64 %.1317.epil.i, -4658895280553007687
  %.1319.epil.i = add i64 %.1314.epil.i, %.1318.epil.i
  %lsr.iv.next118.i = add i64 %lsr.iv117.i, 8
  %lsr.iv.next120.i = add i64 %lsr.iv119.i, 8
  %lsr.iv.next122.i = add nsw i64 %lsr.iv121.i, -1
  %epil.iter55.cmp.not.i = icmp eq i64 %lsr.iv.next122.i, 0
  br i1 %epil.iter55.cmp.not.i, label %B2446.i, label %B2410.epil.i, !llvm.loop !23

B2446.i:                                          ; preds = %B2410.epil.i, %B2162.endif.i, %B2446.loopexit.unr-lcssa.i
  %owner_of_v18_h.2.5.lcssa.i = phi i64 [ %.1182.i, %B2162.endif.i ], [ %.1319.3.i, %B2446.loopexit.unr-lcssa.i ], [ %.1319.epil.i, %B2410.epil.i ]
  %.1335.i = lshr i64 %owner_of_v18_h.2.5.lcssa.i, 32
  %.1336.i = xor i64 %.1335.i, %owner_of_v18_h.2.5.lcssa.i
  %.1337.i = mul i64 %.1336.i, -7046029254386353131
  %.1338.i = lshr i64 %.1337.i, 29
  %.1339.i = xor i64 %.1338.i, %.1337.i
  %.1340.i = mul i64 %.1339.i, -4658895280553007687
  %.1341.i = lshr i64 %.1340.i, 32
  %.1342.i = xor i64 %.1341.i, %.1340.i
  %.1350.i = load i64, ptr %.44.i, align 8, !noalias !16
  %.1351.i = zext i64 %.1342.i to i128
  %.1352.i = zext i64 %.1350.i to i128
  %.1353.i = mul nuw i128 %.1351.i, %.1352.i
  %.1354.i = lshr i128 %.1353.i, 64
  %.1355.i = trunc nuw i128 %.1354.i to i64
  %.1361.not.i = icmp eq i64 %.110.i, %.1355.i
  br i1 %.1361.not.i, label %B6078.i, label %B2450.i

B2450.i:                                          ; preds = %B2446.i
  %.1387.i = load i64, ptr %sunkaddr181.i, align 8, !noalias !16
  %.1405.i = load i64, ptr %sunkaddr183.i, align 8, !noalias !16
  %.1407.i = and i64 %.1405.i, %.1149.i
  br i1 %19, label %B2462.i, label %B2503.i

B2462.i:                                          ; preds = %B2450.i
  %.1408.i = shl nsw i64 %.1407.i, 3
  %.1410.i = add nsw i64 %.1408.i, %.1387.i
  %.1417.i = inttoptr i64 %.1410.i to ptr
  %.1418.i = load i64, ptr %.1417.i, align 8, !noalias !16
  %.1420.i = icmp eq i64 %.1418.i, %.1149.i
  br i1 %.1420.i, label %B6292.i, label %B5861.endif.i

B2503.i:                                          ; preds = %B2450.i
  %.1450.i = mul nsw i64 %.1407.i, %.1439.i
  %.1452.i = add nsw i64 %.1450.i, %.1387.i
  %.1459.i = inttoptr i64 %.1452.i to ptr
  %.1460.i = load i64, ptr %.1459.i, align 8, !noalias !16
  %.1462.i = icmp eq i64 %.1460.i, %.1149.i
  br i1 %.1462.i, label %B2564.i, label %B3229.endif.i

B2564.i:                                          ; preds = %B2503.i, %B2650.i
  %lsr.iv127.i = phi i64 [ %lsr.iv.next128.i, %B2650.i ], [ %5, %B2503.i ]
  %lsr.iv125.i = phi i64 [ %lsr.iv.next126.i, %B2650.i ], [ %lsr.iv109.i, %B2503.i ]
  %lsr.iv123.in.i = phi i64 [ %lsr.iv123.i, %B2650.i ], [ %.1452.i, %B2503.i ]
  %lsr.iv.next128.i = add i64 %lsr.iv127.i, -1
  %exitcond1029.not.i = icmp eq i64 %lsr.iv.next128.i, 0
  br i1 %exitcond1029.not.i, label %B6292.i, label %B2650.i

B2650.i:                                          ; preds = %B2564.i
  %lsr.iv.next126.i = add i64 %lsr.iv125.i, 8
  %lsr.iv123.i = add i64 %lsr.iv123.in.i, 8
  %.1595.i = inttoptr i64 %lsr.iv123.i to ptr
  %.1596.i = load i64, ptr %.1595.i, align 8, !noalias !16
  %.1600.i = inttoptr i64 %lsr.iv125.i to ptr
  %.1601.i = load i64, ptr %.1600.i, align 8, !noalias !16
  %.1602.not.i = icmp eq i64 %.1596.i, %.1601.i
  br i1 %.1602.not.i, label %B2564.i, label %B3229.endif.i

B3351.i:                                          ; preds = %B3351.preheader.i, %B3351.i
  %lsr.iv129.i = phi i64 [ %lsr.iv.next130.i, %B3351.i ], [ 0, %B3351.preheader.i ]
  %.1741887889.i = phi i64 [ %.1748.7.i, %B3351.i ], [ 0, %B3351.preheader.i ]
  %47 = add i64 %lsr.iv129.i, %.1452.i
  %48 = add i64 %47, 8
  %49 = add i64 %lsr.iv129.i, %lsr.iv109.i
  %.1779.i = inttoptr i64 %49 to ptr
  %.1780.i = load i64, ptr %.1779.i, align 8, !noalias !16
  %.1781.i = inttoptr i64 %48 to ptr
  store i64 %.1780.i, ptr %.1781.i, align 8, !noalias !16
  %50 = add i64 %47, 16
  %51 = add i64 %49, 8
  %.1779.1.i = inttoptr i64 %51 to ptr
  %.1780.1.i = load i64, ptr %.1779.1.i, align 8, !noalias !16
  %.1781.1.i = inttoptr i64 %50 to ptr
  store i64 %.1780.1.i, ptr %.1781.1.i, align 8, !noalias !16
  %52 = add i64 %47, 24
  %53 = add i64 %49, 16
  %.1779.2.i = inttoptr i64 %53 to ptr
  %.1780.2.i = load i64, ptr %.1779.2.i, align 8, !noalias !16
  %.1781.2.i = inttoptr i64 %52 to ptr
  store i64 %.1780.2.i, ptr %.1781.2.i, align 8, !noalias !16
  %54 = add i64 %47, 32
  %55 = add i64 %49, 24
  %.1779.3.i = inttoptr i64 %55 to ptr
  %.1780.3.i = load i64, ptr %.1779.3.i, align 8, !noalias !16
  %.1781.3.i = inttoptr i64 %54 to ptr
  store i64 %.1780.3.i, ptr %.1781.3.i, align 8, !noalias !16
  %56 = add i64 %47, 40
  %57 = add i64 %49, 32
  %.1779.4.i = inttoptr i64 %57 to ptr
  %.1780.4.i = load i64, ptr %.1779.4.i, align 8, !noalias !16
  %.1781.4.i = inttoptr i64 %56 to ptr
  store i64 %.1780.4.i, ptr %.1781.4.i, align 8, !noalias !16
  %58 = add i64 %47, 48
  %59 = add i64 %49, 40
  %.1779.5.i = inttoptr i64 %59 to ptr
  %.1780.5.i = load i64, ptr %.1779.5.i, align 8, !noalias !16
  %.1781.5.i = inttoptr i64 %58 to ptr
  store i64 %.1780.5.i, ptr %.1781.5.i, align 8, !noalias !16
  %60 = add i64 %47, 56
  %61 = add i64 %49, 48
  %.1779.6.i = inttoptr i64 %61 to ptr
  %.1780.6.i = load i64, ptr %.1779.6.i, align 8, !noalias !16
  %.1781.6.i = inttoptr i64 %60 to ptr
  store i64 %.1780.6.i, ptr %.1781.6.i, align 8, !noalias !16
  %.1748.7.i = add nuw nsw i64 %.1741887889.i, 8
  %62 = add i64 %47, 64
  %63 = add i64 %49, 56
  %.1779.7.i = inttoptr i64 %63 to ptr
  %.1780.7.i = load i64, ptr %.1779.7.i, align 8, !noalias !16
  %.1781.7.i = inttoptr i64 %62 to ptr
  store i64 %.1780.7.i, ptr %.1781.7.i, align 8, !noalias !16
  %lsr.iv.next130.i = add nuw i64 %lsr.iv129.i, 64
  %niter66.ncmp.7.i = icmp eq i64 %unroll_iter65.i, %.1748.7.i
  br i1 %niter66.ncmp.7.i, label %B5861.endif.loopexit.unr-lcssa.i, label %B3351.i

B5949.i:                                          ; preds = %B5949.preheader.i, %B5949.i
  %lsr.iv137.i = phi i64 [ %lsr.iv.next138.i, %B5949.i ], [ 0, %B5949.preheader.i ]
  %.1934894896.i = phi i64 [ %.1941.7.i, %B5949.i ], [ 0, %B5949.preheader.i ]
  %64 = add i64 %lsr.iv137.i, %.1838.i
  %65 = add i64 %lsr.iv137.i, %lsr.iv109.i
  %.1972.i = inttoptr i64 %65 to ptr
  %.1973.i = load i64, ptr %.1972.i, align 8, !noalias !16
  %.1974.i = inttoptr i64 %64 to ptr
  store i64 %.1973.i, ptr %.1974.i, align 8, !noalias !16
  %66 = add i64 %64, 8
  %67 = add i64 %65, 8
  %.1972.1.i = inttoptr i64 %67 to ptr
  %.1973.1.i = load i64, ptr %.1972.1.i, align 8, !noalias !16
  %.1974.1.i = inttoptr i64 %66 to ptr
  store i64 %.1973.1.i, ptr %.1974.1.i, align 8, !noalias !16
  %68 = add i64 %64, 16
  %69 = add i64 %65, 16
  %.1972.2.i = inttoptr i64 %69 to ptr
  %.1973.2.i = load i64, ptr %.1972.2.i, align 8, !noalias !16
  %.1974.2.i = inttoptr i64 %68 to ptr
  store i64 %.1973.2.i, ptr %.1974.2.i, align 8, !noalias !16
  %70 = add i64 %64, 24
  %71 = add i64 %65, 24
  %.1972.3.i = inttoptr i64 %71 to ptr
  %.1973.3.i = load i64, ptr %.1972.3.i, align 8, !noalias !16
  %.1974.3.i = inttoptr i64 %70 to ptr
  store i64 %.1973.3.i, ptr %.1974.3.i, align 8, !noalias !16
  %72 = add i64 %64, 32
  %73 = add i64 %65, 32
  %.1972.4.i = inttoptr i64 %73 to ptr
  %.1973.4.i = load i64, ptr %.1972.4.i, align 8, !noalias !16
  %.1974.4.i = inttoptr i64 %72 to ptr
  store i64 %.1973.4.i, ptr %.1974.4.i, align 8, !noalias !16
  %74 = add i64 %64, 40
  %75 = add i64 %65, 40
  %.1972.5.i = inttoptr i64 %75 to ptr
  %.1973.5.i = load i64, ptr %.1972.5.i, align 8, !noalias !16
  %.1974.5.i = inttoptr i64 %74 to ptr
  store i64 %.1973.5.i, ptr %.1974.5.i, align 8, !noalias !16
  %76 = add i64 %64, 48
  %77 = add i64 %65, 48
  %.1972.6.i = inttoptr i64 %77 to ptr
  %.1973.6.i = load i64, ptr %.1972.6.i, align 8, !noalias !16
  %.1974.6.i = inttoptr i64 %76 to ptr
  store i64 %.1973.6.i, ptr %.1974.6.i, align 8, !noalias !16
  %.1941.7.i = add nuw nsw i64 %.1934894896.i, 8
  %78 = add i64 %64, 56
  %79 = add i64 %65, 56
  %.1972.7.i = inttoptr i64 %79 to ptr
  %.1973.7.i = load i64, ptr %.1972.7.i, align 8, !noalias !16
  %.1974.7.i = inttoptr i64 %78 to ptr
  store i64 %.1973.7.i, ptr %.1974.7.i, align 8, !noalias !16
  %lsr.iv.next138.i = add nuw i64 %lsr.iv137.i, 64
  %niter72.ncmp.7.i = icmp eq i64 %unroll_iter65.i, %.1941.7.i
  br i1 %niter72.ncmp.7.i, label %B5986.loopexit.unr-lcssa.i, label %B5949.i

B5986.loopexit.unr-lcssa.i:                       ; preds = %B5949.i
  br i1 %22, label %B5986.i, label %B5949.epil.preheader.i

B5949.epil.preheader.i:                           ; preds = %B5949.preheader.i, %B5986.loopexit.unr-lcssa.i
  %.1934894896.epil.init.i = phi i64 [ 0, %B5949.preheader.i ], [ %unroll_iter65.i, %B5986.loopexit.unr-lcssa.i ]
  %80 = shl i64 %.1934894896.epil.init.i, 3
  %81 = add nsw i64 %80, %lsr.iv109.i
  %82 = add i64 %80, %.1838.i
  br label %B5949.epil.i

B5949.epil.i:                                     ; preds = %B5949.epil.i, %B5949.epil.preheader.i
  %lsr.iv143.i = phi i64 [ %lsr.iv.next144.i, %B5949.epil.i ], [ %xtraiter61.i, %B5949.epil.preheader.i ]
  %lsr.iv141.i = phi i64 [ %lsr.iv.next142.i, %B5949.epil.i ], [ %82, %B5949.epil.preheader.i ]
  %lsr.iv139.i = phi i64 [ %lsr.iv.next140.i, %B5949.epil.i ], [ %81, %B5949.epil.preheader.i ]
  %.1972.epil.i = inttoptr i64 %lsr.iv139.i to ptr
  %.1973.epil.i = load i64, ptr %.1972.epil.i, align 8, !noalias !16
  %.1974.epil.i = inttoptr i64 %lsr.iv141.i to ptr
  store i64 %.1973.epil.i, ptr %.1974.epil.i, align 8, !noalias !16
  %lsr.iv.next140.i = add i64 %lsr.iv139.i, 8
  %lsr.iv.next142.i = add i64 %lsr.iv141.i, 8
  %lsr.iv.next144.i = add nsw i64 %lsr.iv143.i, -1
  %epil.iter68.cmp.not.i = icmp eq i64 %lsr.iv.next144.i, 0
  br i1 %epil.iter68.cmp.not.i, label %B5986.i, label %B5949.epil.i, !llvm.loop !24

B5986.i:                                          ; preds = %B5949.epil.i, %B5861.endif.i, %B5986.loopexit.unr-lcssa.i
  %.1992.i = add nsw i64 %.1824.i, 1
  %sunkaddr186.i = getelementptr i8, ptr %sunkaddr184.i, i64 %.1820.i
  store i64 %.1992.i, ptr %sunkaddr186.i, align 8, !noalias !16
  %.1998.i = add nsw i64 %sent.2.3970.i, 1
  br label %B6292.i

B6078.i:                                          ; preds = %B2446.i
  %.2027.i = mul nsw i64 %mine.3.3968.i, %.95.i
  %.2029.i = add nsw i64 %.2027.i, %.60.i
  %.2035.not.i = icmp eq i64 %.2029.i, %.984.i
  %brmerge.i = select i1 %.2035.not.i, i1 true, i1 %20
  br i1 %brmerge.i, label %B6290.i, label %B6087.preheader.i

B6087.preheader.i:                                ; preds = %B6078.i
  br i1 %23, label %B6087.epil.preheader.i, label %B6087.i

B6087.i:                                          ; preds = %B6087.preheader.i, %B6087.i
  %lsr.iv145.i = phi i64 [ %lsr.iv.next146.i, %B6087.i ], [ %.60.i, %B6087.preheader.i ]
  %.2136901903.i = phi i64 [ %.2143.7.i, %B6087.i ], [ 0, %B6087.preheader.i ]
  %83 = add i64 %lsr.iv145.i, %.2027.i
  %84 = add i64 %lsr.iv145.i, %lsr.iv147.i
  %.2174.i = inttoptr i64 %84 to ptr
  %.2175.i = load i64, ptr %.2174.i, align 8, !noalias !16
  %.2176.i = inttoptr i64 %83 to ptr
  store i64 %.2175.i, ptr %.2176.i, align 8, !noalias !16
  %85 = add i64 %83, 8
  %86 = add i64 %84, 8
  %.2174.1.i = inttoptr i64 %86 to ptr
  %.2175.1.i = load i64, ptr %.2174.1.i, align 8, !noalias !16
  %.2176.1.i = inttoptr i64 %85 to ptr
  store i64 %.2175.1.i, ptr %.2176.1.i, align 8, !noalias !16
  %87 = add i64 %83, 16
  %88 = add i64 %84, 16
  %.2174.2.i = inttoptr i64 %88 to ptr
  %.2175.2.i = load i64, ptr %.2174.2.i, align 8, !noalias !16
  %.2176.2.i = inttoptr i64 %87 to ptr
  store i64 %.2175.2.i, ptr %.2176.2.i, align 8, !noalias !16
  %89 = add i64 %83, 24
  %90 = add i64 %84, 24
  %.2174.3.i = inttoptr i64 %90 to ptr
  %.2175.3.i = load i64, ptr %.2174.3.i, align 8, !noalias !16
  %.2176.3.i = inttoptr i64 %89 to ptr
  store i64 %.2175.3.i, ptr %.2176.3.i, align 8, !noalias !16
  %91 = add i64 %83, 32
  %92 = add i64 %84, 32
  %.2174.4.i = inttoptr i64 %92 to ptr
  %.2175.4.i = load i64, ptr %.2174.4.i, align 8, !noalias !16
  %.2176.4.i = inttoptr i64 %91 to ptr
  store i64 %.2175.4.i, ptr %.2176.4.i, align 8, !noalias !16
  %93 = add i64 %83, 40
  %94 = add i64 %84, 40
  %.2174.5.i = inttoptr i64 %94 to ptr
  %.2175.5.i = load i64, ptr %.2174.5.i, align 8, !noalias !16
  %.2176.5.i = inttoptr i64 %93 to ptr
  store i64 %.2175.5.i, ptr %.2176.5.i, align 8, !noalias !16
  %95 = add i64 %83, 48
  %96 = add i64 %84, 48
  %.2174.6.i = inttoptr i64 %96 to ptr
  %.2175.6.i = load i64, ptr %.2174.6.i, align 8, !noalias !16
  %.2176.6.i = inttoptr i64 %95 to ptr
  store i64 %.2175.6.i, ptr %.2176.6.i, align 8, !noalias !16
  %.2143.7.i = add nuw i64 %.2136901903.i, 8
  %97 = add i64 %83, 56
  %98 = add i64 %84, 56
  %.2174.7.i = inttoptr i64 %98 to ptr
  %.2175.7.i = load i64, ptr %.2174.7.i, align 8, !noalias !16
  %.2176.7.i = inttoptr i64 %97 to ptr
  store i64 %.2175.7.i, ptr %.2176.7.i, align 8, !noalias !16
  %lsr.iv.next146.i = add i64 %lsr.iv145.i, 64
  %niter78.ncmp.7.i = icmp eq i64 %unroll_iter65.i, %.2143.7.i
  br i1 %niter78.ncmp.7.i, label %B6290.loopexit.unr-lcssa.i, label %B6087.i

B6290.loopexit.unr-lcssa.i:                       ; preds = %B6087.i
  br i1 %22, label %B6290.i, label %B6087.epil.preheader.i

B6087.epil.preheader.i:                           ; preds = %B6290.loopexit.unr-lcssa.i, %B6087.preheader.i
  %.2136901903.epil.init.i = phi i64 [ 0, %B6087.preheader.i ], [ %unroll_iter65.i, %B6290.loopexit.unr-lcssa.i ]
  %99 = shl i64 %.2136901903.epil.init.i, 3
  %100 = add nsw i64 %99, %lsr.iv109.i
  %101 = add i64 %99, %.2029.i
  br label %B6087.epil.i

B6087.epil.i:                                     ; preds = %B6087.epil.i, %B6087.epil.preheader.i
  %lsr.iv153.i = phi i64 [ %lsr.iv.next154.i, %B6087.epil.i ], [ %xtraiter61.i, %B6087.epil.preheader.i ]
  %lsr.iv151.i = phi i64 [ %lsr.iv.next152.i, %B6087.epil.i ], [ %101, %B6087.epil.preheader.i ]
  %lsr.iv149.i = phi i64 [ %lsr.iv.next150.i, %B6087.epil.i ], [ %100, %B6087.epil.preheader.i ]
  %.2174.epil.i = inttoptr i64 %lsr.iv149.i to ptr
  %.2175.epil.i = load i64, ptr %.2174.epil.i, align 8, !noalias !16
  %.2176.epil.i = inttoptr i64 %lsr.iv151.i to ptr
  store i64 %.2175.epil.i, ptr %.2176.epil.i, align 8, !noalias !16
  %lsr.iv.next150.i = add i64 %lsr.iv149.i, 8
  %lsr.iv.next152.i = add i64 %lsr.iv151.i, 8
  %lsr.iv.next154.i = add nsw i64 %lsr.iv153.i, -1
  %epil.iter74.cmp.not.i = icmp eq i64 %lsr.iv.next154.i, 0
  br i1 %epil.iter74.cmp.not.i, label %B6290.i, label %B6087.epil.i, !llvm.loop !25

B6290.i:                                          ; preds = %B6087.epil.i, %B6290.loopexit.unr-lcssa.i, %B6078.i, %B2150.i
  %.2198.i = shl nsw i64 %mine.3.3968.i, 3
  %.2200.i = add nsw i64 %.2198.i, %.66.i
  %.2202.i = inttoptr i64 %.2200.i to ptr
  store i64 %.1149.i, ptr %.2202.i, align 8, !noalias !16
  %.2213.i = load i64, ptr %sunkaddr188.i, align 8, !noalias !16
  %.2218.i = load i64, ptr %sunkaddr190.i, align 8, !noalias !16
  %.2219.i = zext i64 %.1149.i to i128
  %.2220.i = zext i64 %.2218.i to i128
  %.2221.i = mul nuw i128 %.2220.i, %.2219.i
  %sh.diff.i = lshr i128 %.2221.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.2224.i = and i64 %tr.sh.diff.i, -64
  %.2225.i = add nsw i64 %.2224.i, %.2213.i
  %.2226.i = inttoptr i64 %.2225.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.2226.i, i32 1, i32 3, i32 1), !noalias !16
  %.2229.i = add nsw i64 %mine.3.3968.i, 1
  br label %B6292.i

B6292.i:                                          ; preds = %B2564.i, %B6290.i, %B5986.i, %B2462.i
  %mine.4.4.i = phi i64 [ %.2229.i, %B6290.i ], [ %mine.3.3968.i, %B5986.i ], [ %mine.3.3968.i, %B2462.i ], [ %mine.3.3968.i, %B2564.i ]
  %sent.4.4.i = phi i64 [ %sent.2.3970.i, %B6290.i ], [ %.1998.i, %B5986.i ], [ %sent.2.3970.i, %B2462.i ], [ %sent.2.3970.i, %B2564.i ]
  %lsr.iv.next106.i = add i64 %lsr.iv105.i, %.95.i
  %lsr.iv.next110.i = add i64 %lsr.iv109.i, %.95.i
  %lsr.iv.next148.i = add i64 %lsr.iv147.i, %.95.i
  %exitcond1033.not.i = icmp eq i64 %.770.i, %.956.i
  br i1 %exitcond1033.not.i, label %B6422.i, label %B1974.endif.i

B6422.i:                                          ; preds = %B6292.i, %B1786.endif.i
  %mine.3.3.lcssa.i = phi i64 [ %mine.2.1.i, %B1786.endif.i ], [ %mine.4.4.i, %B6292.i ]
  %sent.2.3.lcssa.i = phi i64 [ %sent.3.1.i, %B1786.endif.i ], [ %sent.4.4.i, %B6292.i ]
  %.2269.i = icmp slt i64 %.847.i, %.13.i8.i
  %.2306.i = add nsw i64 %sent.2.3.lcssa.i, %.72.i
  %.2310.i = icmp sle i64 %.2306.i, %"$phi1066.0.2.1766.i"
  %or.cond837.i = select i1 %.2269.i, i1 %.2310.i, i1 false
  br i1 %or.cond837.i, label %B1640.i, label %B6527.i

B6527.i:                                          ; preds = %B6422.i, %B1474.endif.i, %B1750.i
  %at.3.2.i = phi i64 [ %at.4.1.i, %B1750.i ], [ %at.2.0.i, %B1474.endif.i ], [ %.847.i, %B6422.i ]
  %taken.3.2.i = phi i64 [ %taken.2.1.i, %B1750.i ], [ 0, %B1474.endif.i ], [ %.855.i, %B6422.i ]
  %mine.5.2.i = phi i64 [ %mine.2.1.i, %B1750.i ], [ 0, %B1474.endif.i ], [ %mine.3.3.lcssa.i, %B6422.i ]
  %sent.6.2.i = phi i64 [ %sent.3.1.i, %B1750.i ], [ 0, %B1474.endif.i ], [ %sent.2.3.lcssa.i, %B6422.i ]
  %crowded.2.2.i = phi i1 [ true, %B1750.i ], [ false, %B1474.endif.i ], [ false, %B6422.i ]
  %.2353.i = load i64, ptr %sunkaddr192.i, align 8, !noalias !16
  %.2355.i = add nsw i64 %.2353.i, %taken.3.2.i
  store i64 %.2355.i, ptr %sunkaddr192.i, align 8, !noalias !16
  %.2369.i = load i64, ptr %sunkaddr194.i, align 8, !noalias !16
  %.2371.i = add nsw i64 %.2369.i, %sent.6.2.i
  store i64 %.2371.i, ptr %sunkaddr194.i, align 8, !noalias !16
  %.2380.i = icmp sgt i64 %mine.5.2.i, 0
  br i1 %.2380.i, label %B6613.i, label %B6731.i

B6613.i:                                          ; preds = %B6527.i
  store i64 0, ptr %.2389.i, align 8, !noalias !16
  call fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB3v93B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr nonnull %.2389.i, i64 %a0, i64 %mine.5.2.i)
  br label %B6931.i

B6731.i:                                          ; preds = %B6527.i
  %.2424.i = icmp eq i64 %at.3.2.i, %at.2.0.i
  %or.cond838.i = select i1 %crowded.2.2.i, i1 %.2424.i, i1 false
  br i1 %or.cond838.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B6931.i

B6931.i:                                          ; preds = %B6731.i, %B6613.i
  %.2481.i = icmp slt i64 %at.3.2.i, %.93.i
  br i1 %.2481.i, label %B780.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

iter.check.i:                                     ; preds = %B1020.i
  %.279.i = load i64, ptr %sunkaddr198.i, align 8, !noalias !16
  br i1 %7, label %B1064.backedge.preheader.i, label %vector.main.loop.iter.check.i

vector.main.loop.iter.check.i:                    ; preds = %iter.check.i
  br i1 %8, label %vec.epilog.ph.i, label %vector.body.preheader.i

vector.body.preheader.i:                          ; preds = %vector.main.loop.iter.check.i
  %102 = add i64 %.279.i, 120
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.body.preheader.i
  %lsr.iv95.i = phi i64 [ %n.vec.i, %vector.body.preheader.i ], [ %lsr.iv.next96.i, %vector.body.i ]
  %lsr.iv.i = phi i64 [ %102, %vector.body.preheader.i ], [ %lsr.iv.next.i, %vector.body.i ]
  %vec.phi.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %166, %vector.body.i ]
  %vec.phi30.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %167, %vector.body.i ]
  %vec.phi31.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %168, %vector.body.i ]
  %vec.phi32.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %169, %vector.body.i ]
  %103 = add i64 %lsr.iv.i, -120
  %104 = add i64 %lsr.iv.i, -112
  %105 = add i64 %lsr.iv.i, -104
  %106 = add i64 %lsr.iv.i, -96
  %107 = add i64 %lsr.iv.i, -88
  %108 = add i64 %lsr.iv.i, -80
  %109 = add i64 %lsr.iv.i, -72
  %110 = add i64 %lsr.iv.i, -64
  %111 = add i64 %lsr.iv.i, -56
  %112 = add i64 %lsr.iv.i, -48
  %113 = add i64 %lsr.iv.i, -40
  %114 = add i64 %lsr.iv.i, -32
  %115 = add i64 %lsr.iv.i, -24
  %116 = add i64 %lsr.iv.i, -16
  %117 = add i64 %lsr.iv.i, -8
  %118 = inttoptr i64 %103 to ptr
  %119 = inttoptr i64 %104 to ptr
  %120 = inttoptr i64 %105 to ptr
  %121 = inttoptr i64 %106 to ptr
  %122 = inttoptr i64 %107 to ptr
  %123 = inttoptr i64 %108 to ptr
  %124 = inttoptr i64 %109 to ptr
  %125 = inttoptr i64 %110 to ptr
  %126 = inttoptr i64 %111 to ptr
  %127 = inttoptr i64 %112 to ptr
  %128 = inttoptr i64 %113 to ptr
  %129 = inttoptr i64 %114 to ptr
  %130 = inttoptr i64 %115 to ptr
  %131 = inttoptr i64 %116 to ptr
  %132 = inttoptr i64 %117 to ptr
  %133 = inttoptr i64 %lsr.iv.i to ptr
  %134 = load i64, ptr %118, align 8, !noalias !16
  %135 = load i64, ptr %119, align 8, !noalias !16
  %136 = load i64, ptr %120, align 8, !noalias !16
  %137 = load i64, ptr %121, align 8, !noalias !16
  %138 = insertelement <4 x i64> poison, i64 %134, i64 0
  %139 = insertelement <4 x i64> %138, i64 %135, i64 1
  %140 = insertelement <4 x i64> %139, i64 %136, i64 2
  %141 = insertelement <4 x i64> %140, i64 %137, i64 3
  %142 = load i64, ptr %122, align 8, !noalias !16
  %143 = load i64, ptr %123, align 8, !noalias !16
  %144 = load i64, ptr %124, align 8, !noalias !16
  %145 = load i64, ptr %125, align 8, !noalias !16
  %146 = insertelement <4 x i64> poison, i64 %142, i64 0
  %147 = insertelement <4 x i64> %146, i64 %143, i64 1
  %148 = insertelement <4 x i64> %147, i64 %144, i64 2
  %149 = insertelement <4 x i64> %148, i64 %145, i64 3
  %150 = load i64, ptr %126, align 8, !noalias !16
  %151 = load i64, ptr %127, align 8, !noalias !16
  %152 = load i64, ptr %128, align 8, !noalias !16
  %153 = load i64, ptr %129, align 8, !noalias !16
  %154 = insertelement <4 x i64> poison, i64 %150, i64 0
  %155 = insertelement <4 x i64> %154, i64 %151, i64 1
  %156 = insertelement <4 x i64> %155, i64 %152, i64 2
  %157 = insertelement <4 x i64> %156, i64 %153, i64 3
  %158 = load i64, ptr %130, align 8, !noalias !16
  %159 = load i64, ptr %131, align 8, !noalias !16
  %160 = load i64, ptr %132, align 8, !noalias !16
  %161 = load i64, ptr %133, align 8, !noalias !16
  %162 = insertelement <4 x i64> poison, i64 %158, i64 0
  %163 = insertelement <4 x i64> %162, i64 %159, i64 1
  %164 = insertelement <4 x i64> %163, i64 %160, i64 2
  %165 = insertelement <4 x i64> %164, i64 %161, i64 3
  %166 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %141, <4 x i64> %vec.phi.i)
  %167 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %149, <4 x i64> %vec.phi30.i)
  %168 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %157, <4 x i64> %vec.phi31.i)
  %169 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %165, <4 x i64> %vec.phi32.i)
  %lsr.iv.next.i = add i64 %lsr.iv.i, 128
  %lsr.iv.next96.i = add nsw i64 %lsr.iv95.i, -16
  %170 = icmp eq i64 %lsr.iv.next96.i, 0
  br i1 %170, label %middle.block.i, label %vector.body.i, !llvm.loop !26

middle.block.i:                                   ; preds = %vector.body.i
  %rdx.minmax.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %166, <4 x i64> %167)
  %rdx.minmax33.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax.i, <4 x i64> %168)
  %rdx.minmax34.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax33.i, <4 x i64> %169)
  %rdx.shuf.i = shufflevector <4 x i64> %rdx.minmax34.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax158.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax34.i, <4 x i64> %rdx.shuf.i)
  %rdx.shuf159.i = shufflevector <4 x i64> %rdx.minmax158.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax160.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax158.i, <4 x i64> %rdx.shuf159.i)
  %171 = extractelement <4 x i64> %rdx.minmax160.i, i64 0
  br i1 %9, label %B1200.i, label %vec.epilog.iter.check.i

vec.epilog.iter.check.i:                          ; preds = %middle.block.i
  br i1 %11, label %B1064.backedge.preheader.i, label %vec.epilog.ph.i, !prof !27

vec.epilog.ph.i:                                  ; preds = %vec.epilog.iter.check.i, %vector.main.loop.iter.check.i
  %vec.epilog.resume.val.i = phi i64 [ %n.vec.i, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %bc.merge.rdx.i = phi i64 [ %171, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %broadcast.splatinsert.i = insertelement <4 x i64> poison, i64 %bc.merge.rdx.i, i64 0
  %broadcast.splat.i = shufflevector <4 x i64> %broadcast.splatinsert.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %172 = shl i64 %vec.epilog.resume.val.i, 3
  %173 = add nsw i64 %172, %.279.i
  %174 = sub nsw i64 %vec.epilog.resume.val.i, %1
  br label %vec.epilog.vector.body.i

vec.epilog.vector.body.i:                         ; preds = %vec.epilog.vector.body.i, %vec.epilog.ph.i
  %lsr.iv99.i = phi i64 [ %lsr.iv.next100.i, %vec.epilog.vector.body.i ], [ %174, %vec.epilog.ph.i ]
  %lsr.iv97.i = phi i64 [ %lsr.iv.next98.i, %vec.epilog.vector.body.i ], [ %173, %vec.epilog.ph.i ]
  %vec.phi38.i = phi <4 x i64> [ %190, %vec.epilog.vector.body.i ], [ %broadcast.splat.i, %vec.epilog.ph.i ]
  %175 = add i64 %lsr.iv97.i, 8
  %176 = add i64 %lsr.iv97.i, 16
  %177 = add i64 %lsr.iv97.i, 24
  %178 = inttoptr i64 %lsr.iv97.i to ptr
  %179 = inttoptr i64 %175 to ptr
  %180 = inttoptr i64 %176 to ptr
  %181 = inttoptr i64 %177 to ptr
  %182 = load i64, ptr %178, align 8, !noalias !16
  %183 = load i64, ptr %179, align 8, !noalias !16
  %184 = load i64, ptr %180, align 8, !noalias !16
  %185 = load i64, ptr %181, align 8, !noalias !16
  %186 = insertelement <4 x i64> poison, i64 %182, i64 0
  %187 = insertelement <4 x i64> %186, i64 %183, i64 1
  %188 = insertelement <4 x i64> %187, i64 %184, i64 2
  %189 = insertelement <4 x i64> %188, i64 %185, i64 3
  %190 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %189, <4 x i64> %vec.phi38.i)
  %lsr.iv.next98.i = add i64 %lsr.iv97.i, 32
  %lsr.iv.next100.i = add i64 %lsr.iv99.i, 4
  %191 = icmp eq i64 %lsr.iv.next100.i, 0
  br i1 %191, label %vec.epilog.middle.block.i, label %vec.epilog.vector.body.i, !llvm.loop !28

vec.epilog.middle.block.i:                        ; preds = %vec.epilog.vector.body.i
  %rdx.shuf161.i = shufflevector <4 x i64> %190, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax162.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %190, <4 x i64> %rdx.shuf161.i)
  %rdx.shuf163.i = shufflevector <4 x i64> %rdx.minmax162.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax164.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax162.i, <4 x i64> %rdx.shuf163.i)
  %192 = extractelement <4 x i64> %rdx.minmax164.i, i64 0
  br i1 %12, label %B1200.i, label %B1064.backedge.preheader.i

B1064.backedge.preheader.i:                       ; preds = %vec.epilog.middle.block.i, %vec.epilog.iter.check.i, %iter.check.i
  %_spare_v33_most.2.1863.ph.i = phi i64 [ 0, %iter.check.i ], [ %171, %vec.epilog.iter.check.i ], [ %192, %vec.epilog.middle.block.i ]
  %.373859861.ph.i = phi i64 [ 0, %iter.check.i ], [ %n.vec.i, %vec.epilog.iter.check.i ], [ %n.vec36.i, %vec.epilog.middle.block.i ]
  %193 = shl i64 %.373859861.ph.i, 3
  %194 = add nsw i64 %193, %.279.i
  %195 = sub nsw i64 %.45.i, %.373859861.ph.i
  br label %B1064.backedge.i

B1474.endif.i:                                    ; preds = %B1200.i, %B1020.i
  %"$phi1066.0.2.1766.i" = phi i64 [ %.457.i, %B1200.i ], [ %.72.i, %B1020.i ]
  %.525.i = add nsw i64 %at.2.0.i, 256
  %.13.i8.i = tail call i64 @llvm.smin.i64(i64 %.93.i, i64 %.525.i)
  %.610.i = icmp sgt i64 %.93.i, %at.2.0.i
  %.655.i = icmp sle i64 %.72.i, %"$phi1066.0.2.1766.i"
  %or.cond.i = select i1 %.610.i, i1 %.655.i, i1 false
  br i1 %or.cond.i, label %B1640.i, label %B6527.i

B1786.endif.i:                                    ; preds = %B1704.i
  %.847.i = add nsw i64 %at.4.1.i, 1
  %.855.i = add nsw i64 %.770.i, %taken.2.1.i
  %.943953.not.i = icmp slt i64 %.770.i, 1
  br i1 %.943953.not.i, label %B6422.i, label %B1974.endif.preheader.i

B1974.endif.preheader.i:                          ; preds = %B1786.endif.i
  %196 = add i64 %2, %.690.i
  br label %B1974.endif.i

B1974.endif.i:                                    ; preds = %B1974.endif.preheader.i, %B6292.i
  %lsr.iv147.i = phi i64 [ %.690.i, %B1974.endif.preheader.i ], [ %lsr.iv.next148.i, %B6292.i ]
  %lsr.iv109.i = phi i64 [ %.692.i, %B1974.endif.preheader.i ], [ %lsr.iv.next110.i, %B6292.i ]
  %lsr.iv105.i = phi i64 [ %196, %B1974.endif.preheader.i ], [ %lsr.iv.next106.i, %B6292.i ]
  %sent.2.3970.i = phi i64 [ %sent.3.1.i, %B1974.endif.preheader.i ], [ %sent.4.4.i, %B6292.i ]
  %mine.3.3968.i = phi i64 [ %mine.2.1.i, %B1974.endif.preheader.i ], [ %mine.4.4.i, %B6292.i ]
  %.949908966.i = phi i64 [ 0, %B1974.endif.preheader.i ], [ %.956.i, %B6292.i ]
  %.956.i = add nuw nsw i64 %.949908966.i, 1
  %.982.i = mul nsw i64 %.949908966.i, %.95.i
  %.984.i = add nsw i64 %.982.i, %.692.i
  %.995.i = inttoptr i64 %.984.i to ptr
  %.996.i = load i64, ptr %.995.i, align 8, !noalias !16
  %.997.i = add i64 %.996.i, 1
  br i1 %15, label %B2036.preheader.i, label %B2150.i

B2036.preheader.i:                                ; preds = %B1974.endif.i
  br i1 %16, label %B2036.epil.preheader.i, label %B2036.i

B2162.endif.i:                                    ; preds = %B2150.i
  %.1171.i = load i64, ptr %sunkaddr200.i, align 8, !noalias !16
  %.1179.i = inttoptr i64 %.1171.i to ptr
  %.1180.i = load i64, ptr %.1179.i, align 8, !noalias !16
  %.1181.i = and i64 %.1180.i, %.996.i
  %.1182.i = add i64 %.1181.i, -7046029254386353131
  br i1 %18, label %B2446.i, label %B2410.preheader.i

B2410.preheader.i:                                ; preds = %B2162.endif.i
  br i1 %16, label %B2410.epil.preheader.i, label %B2410.i

B3229.endif.i:                                    ; preds = %B2650.i, %B2503.i
  br i1 %20, label %B5861.endif.i, label %B3351.preheader.i

B3351.preheader.i:                                ; preds = %B3229.endif.i
  br i1 %21, label %B3351.epil.preheader.i, label %B3351.i

B5861.endif.loopexit.unr-lcssa.i:                 ; preds = %B3351.i
  br i1 %22, label %B5861.endif.i, label %B3351.epil.preheader.i

B3351.epil.preheader.i:                           ; preds = %B5861.endif.loopexit.unr-lcssa.i, %B3351.preheader.i
  %.1741887889.epil.init.i = phi i64 [ 0, %B3351.preheader.i ], [ %unroll_iter65.i, %B5861.endif.loopexit.unr-lcssa.i ]
  %197 = shl i64 %.1741887889.epil.init.i, 3
  %198 = add nsw i64 %197, %lsr.iv109.i
  %199 = add i64 %.1387.i, 8
  %200 = add i64 %199, %.1450.i
  %201 = add i64 %200, %197
  br label %B3351.epil.i

B3351.epil.i:                                     ; preds = %B3351.epil.i, %B3351.epil.preheader.i
  %lsr.iv135.i = phi i64 [ %lsr.iv.next136.i, %B3351.epil.i ], [ %xtraiter61.i, %B3351.epil.preheader.i ]
  %lsr.iv133.i = phi i64 [ %lsr.iv.next134.i, %B3351.epil.i ], [ %201, %B3351.epil.preheader.i ]
  %lsr.iv131.i = phi i64 [ %lsr.iv.next132.i, %B3351.epil.i ], [ %198, %B3351.epil.preheader.i ]
  %.1779.epil.i = inttoptr i64 %lsr.iv131.i to ptr
  %.1780.epil.i = load i64, ptr %.1779.epil.i, align 8, !noalias !16
  %.1781.epil.i = inttoptr i64 %lsr.iv133.i to ptr
  store i64 %.1780.epil.i, ptr %.1781.epil.i, align 8, !noalias !16
  %lsr.iv.next132.i = add i64 %lsr.iv131.i, 8
  %lsr.iv.next134.i = add i64 %lsr.iv133.i, 8
  %lsr.iv.next136.i = add nsw i64 %lsr.iv135.i, -1
  %epil.iter62.cmp.not.i = icmp eq i64 %lsr.iv.next136.i, 0
  br i1 %epil.iter62.cmp.not.i, label %B5861.endif.i, label %B3351.epil.i, !llvm.loop !29

B5861.endif.i:                                    ; preds = %B3351.epil.i, %B5861.endif.loopexit.unr-lcssa.i, %B3229.endif.i, %B2462.i
  %.1800.pre-phi.i = phi ptr [ %.1417.i, %B2462.i ], [ %.1459.i, %B3229.endif.i ], [ %.1459.i, %B5861.endif.loopexit.unr-lcssa.i ], [ %.1459.i, %B3351.epil.i ]
  store i64 %.1149.i, ptr %.1800.pre-phi.i, align 8, !noalias !16
  %.1820.i = shl nsw i64 %.1355.i, 3
  %.1822.i = add nsw i64 %.1820.i, %.122.i
  %.1823.i = inttoptr i64 %.1822.i to ptr
  %.1824.i = load i64, ptr %.1823.i, align 8, !noalias !16
  %.1832.i = add nsw i64 %.1820.i, %.116.i
  %.1833.i = inttoptr i64 %.1832.i to ptr
  %.1834.i = load i64, ptr %.1833.i, align 8, !noalias !16
  %.1837.i = mul i64 %.1824.i, %.95.i
  %.1838.i = add i64 %.1834.i, %.1837.i
  br i1 %20, label %B5986.i, label %B5949.preheader.i

B5949.preheader.i:                                ; preds = %B5861.endif.i
  br i1 %21, label %B5949.epil.preheader.i, label %B5949.i

_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %B780.i, %B878.i, %B1200.i, %B6731.i, %B6931.i, %0
  %status.5.1.i = phi i64 [ 0, %0 ], [ 1, %B780.i ], [ 3, %B878.i ], [ 0, %B6931.i ], [ 4, %B1200.i ], [ 2, %B6731.i ]
  %at.5.1.i = phi i64 [ %.137.i, %0 ], [ %at.2.0.i, %B780.i ], [ %at.2.0.i, %B878.i ], [ %at.3.2.i, %B6931.i ], [ %at.2.0.i, %B1200.i ], [ %at.2.0.i, %B6731.i ]
  %sunkaddr196.i = getelementptr i8, ptr %.32.i, i64 80
  store i64 %at.5.1.i, ptr %sunkaddr196.i, align 8, !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %.2389.i)
  ret i64 %status.5.1.i
}

define i64 @absorb(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr {
  %.499.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.499.i)
  store i64 0, ptr %.499.i, align 8, !noalias !30
  %.16.i = add nsw i64 %a0, 112
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !30
  %.34.i = add nsw i64 %.18.i, 56
  %.35.i = inttoptr i64 %.34.i to ptr
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !30
  %.40.i = add nsw i64 %.18.i, 64
  %.41.i = inttoptr i64 %.40.i to ptr
  %.42.i = load i64, ptr %.41.i, align 8, !noalias !30
  %.46.i = add nsw i64 %a0, 48
  %.47.i = inttoptr i64 %.46.i to ptr
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !30
  %.65.i = icmp sgt i64 %a2, 0
  br i1 %.65.i, label %B282.preheader.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

B282.preheader.i:                                 ; preds = %0
  %.22.i = add nsw i64 %a0, 16
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !30
  %.24.fr.i = freeze i64 %.24.i
  %.157.i = shl i64 %.24.fr.i, 3
  %.340.i = add i64 %.24.fr.i, -1
  %.383149.i = icmp sgt i64 %.340.i, 0
  br i1 %.383149.i, label %B282.endif.us.preheader.i, label %B282.endif.preheader.i

B282.endif.preheader.i:                           ; preds = %B282.preheader.i
  %sunkaddr65.i = inttoptr i64 %.18.i to ptr
  %sunkaddr66.i = getelementptr i8, ptr %sunkaddr65.i, i64 8
  %sunkaddr71.i = inttoptr i64 %a0 to ptr
  %sunkaddr72.i = getelementptr i8, ptr %sunkaddr71.i, i64 56
  %sunkaddr68.i = getelementptr i8, ptr %sunkaddr65.i, i64 24
  %sunkaddr74.i = getelementptr i8, ptr %sunkaddr71.i, i64 32
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr71.i, i64 40
  %sunkaddr70.i = getelementptr i8, ptr %sunkaddr65.i, i64 56
  %.459.i.prol = inttoptr i64 %.42.i to ptr
  %lsr.iv.next44.i.prol = add i64 %.42.i, 8
  br label %B282.endif.i

B282.endif.us.preheader.i:                        ; preds = %B282.preheader.i
  %1 = add i64 %.24.fr.i, -2
  %xtraiter.i = and i64 %.340.i, 3
  %2 = add i64 %a1, 32
  %3 = and i64 %.340.i, 9223372036854775804
  %sunkaddr53.i = inttoptr i64 %.18.i to ptr
  %sunkaddr54.i = getelementptr i8, ptr %sunkaddr53.i, i64 8
  %sunkaddr.i = inttoptr i64 %a0 to ptr
  %sunkaddr52.i = getelementptr i8, ptr %sunkaddr.i, i64 56
  %sunkaddr56.i = getelementptr i8, ptr %sunkaddr53.i, i64 24
  %4 = icmp samesign ult i64 %1, 3
  %sunkaddr62.i = getelementptr i8, ptr %sunkaddr.i, i64 32
  %sunkaddr64.i = getelementptr i8, ptr %sunkaddr.i, i64 40
  %5 = icmp eq i64 %xtraiter.i, 0
  %sunkaddr58.i = getelementptr i8, ptr %sunkaddr53.i, i64 56
  %6 = or disjoint i64 %3, 1
  br label %B282.endif.us.i

B282.endif.us.i:                                  ; preds = %B7729.us.i, %B282.endif.us.preheader.i
  %at.2.0.us.i = phi i64 [ %.532.us.i, %B7729.us.i ], [ 0, %B282.endif.us.preheader.i ]
  %.74.us.i = sub nsw i64 %a2, %at.2.0.us.i
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.74.us.i, i64 256)
  %.112.us.i = load atomic i64, ptr %sunkaddr52.i acquire, align 8, !noalias !30
  %.114.us.i = icmp sgt i64 %.112.us.i, %.48.i
  br i1 %.114.us.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B410.us.i

B410.us.i:                                        ; preds = %B282.endif.us.i
  %.121.us.i = load i64, ptr %sunkaddr54.i, align 8, !noalias !30
  %.123.us.i = add nsw i64 %.121.us.i, %.13.i.i
  %.129.us.i = load i64, ptr %sunkaddr56.i, align 8, !noalias !30
  %.130.us.i = icmp sgt i64 %.123.us.i, %.129.us.i
  br i1 %.130.us.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B526.endif.us.i

B526.endif.us.i:                                  ; preds = %B410.us.i
  %.159.us.i = mul i64 %at.2.0.us.i, %.157.i
  %.161.us.i = add i64 %.159.us.i, %a1
  %.245161.us.not.i = icmp slt i64 %.74.us.i, 1
  br i1 %.245161.us.not.i, label %B7729.us.i, label %B580.endif.us.us.preheader.i

B580.endif.us.us.preheader.i:                     ; preds = %B526.endif.us.i
  %7 = add i64 %2, %.159.us.i
  br label %B580.endif.us.us.i

B7729.us.i:                                       ; preds = %B736.B7727_crit_edge.us.us.i, %B526.endif.us.i
  store i64 %.161.us.i, ptr %sunkaddr58.i, align 8, !noalias !30
  store i64 0, ptr %.499.i, align 8, !noalias !30
  call fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB3v93B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr nonnull %.499.i, i64 %a0, i64 %.13.i.i)
  store i64 %.36.i, ptr %sunkaddr58.i, align 8, !noalias !30
  %.532.us.i = add nsw i64 %.13.i.i, %at.2.0.us.i
  %.540.us.i = icmp slt i64 %.532.us.i, %a2
  br i1 %.540.us.i, label %B282.endif.us.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

B580.endif.us.us.i:                               ; preds = %B736.B7727_crit_edge.us.us.i, %B580.endif.us.us.preheader.i
  %lsr.iv37.i = phi i64 [ %.161.us.i, %B580.endif.us.us.preheader.i ], [ %lsr.iv.next38.i, %B736.B7727_crit_edge.us.us.i ]
  %lsr.iv.i = phi i64 [ %7, %B580.endif.us.us.preheader.i ], [ %lsr.iv.next.i, %B736.B7727_crit_edge.us.us.i ]
  %.251156162.us.us.i = phi i64 [ 0, %B580.endif.us.us.preheader.i ], [ %.258.us.us.i, %B736.B7727_crit_edge.us.us.i ]
  %.290.us.us.i = mul nsw i64 %.251156162.us.us.i, %.157.i
  %.292.us.us.i = add nsw i64 %.290.us.us.i, %.161.us.i
  %.298.us.us.i = inttoptr i64 %.292.us.us.i to ptr
  %.299.us.us.i = load i64, ptr %.298.us.us.i, align 8, !noalias !30
  %.300.us.us.i = add i64 %.299.us.us.i, 1
  br i1 %4, label %B902.us.us.epil.preheader.i, label %B902.us.us.i

B902.us.us.i:                                     ; preds = %B580.endif.us.us.i, %B902.us.us.i
  %lsr.iv35.i = phi i64 [ %lsr.iv.next36.i, %B902.us.us.i ], [ %lsr.iv.i, %B580.endif.us.us.i ]
  %hash_of_v131_h.2.2152.us.us.i = phi i64 [ %.431.us.us.3.i, %B902.us.us.i ], [ %.300.us.us.i, %B580.endif.us.us.i ]
  %.389148150.us.us.i = phi i64 [ %.396.us.us.3.i, %B902.us.us.i ], [ 1, %B580.endif.us.us.i ]
  %8 = add i64 %lsr.iv35.i, -24
  %.425.us.us.i = inttoptr i64 %8 to ptr
  %.426.us.us.i = load i64, ptr %.425.us.us.i, align 8, !noalias !30
  %.428.us.us.i = lshr i64 %hash_of_v131_h.2.2152.us.us.i, 32
  %.429.us.us.i = xor i64 %.428.us.us.i, %hash_of_v131_h.2.2152.us.us.i
  %.430.us.us.i = mul i64 %.429.us.us.i, -7046029254386353131
  %.431.us.us.i = add i64 %.430.us.us.i, %.426.us.us.i
  %9 = add i64 %lsr.iv35.i, -16
  %.425.us.us.1.i = inttoptr i64 %9 to ptr
  %.426.us.us.1.i = load i64, ptr %.425.us.us.1.i, align 8, !noalias !30
  %.428.us.us.1.i = lshr i64 %.431.us.us.i, 32
  %.429.us.us.1.i = xor i64 %.428.us.us.1.i, %.431.us.us.i
  %.430.us.us.1.i = mul i64 %.429.us.us.1.i, -7046029254386353131
  %.431.us.us.1.i = add i64 %.430.us.us.1.i, %.426.us.us.1.i
  %10 = add i64 %lsr.iv35.i, -8
  %.425.us.us.2.i = inttoptr i64 %10 to ptr
  %.426.us.us.2.i = load i64, ptr %.425.us.us.2.i, align 8, !noalias !30
  %.428.us.us.2.i = lshr i64 %.431.us.us.1.i, 32
  %.429.us.us.2.i = xor i64 %.428.us.us.2.i, %.431.us.us.1.i
  %.430.us.us.2.i = mul i64 %.429.us.us.2.i, -7046029254386353131
  %.431.us.us.2.i = add i64 %.430.us.us.2.i, %.426.us.us.2.i
  %.396.us.us.3.i = add i64 %.389148150.us.us.i, 4
  %.425.us.us.3.i = inttoptr i64 %lsr.iv35.i to ptr
  %.426.us.us.3.i = load i64, ptr %.425.us.us.3.i, align 8, !noalias !30
  %.428.us.us.3.i = lshr i64 %.431.us.us.2.i, 32
  %.429.us.us.3.i = xor i64 %.428.us.us.3.i, %.431.us.us.2.i
  %.430.us.us.3.i = mul i64 %.429.us.us.3.i, -7046029254386353131
  %.431.us.us.3.i = add i64 %.430.us.us.3.i, %.426.us.us.3.i
  %lsr.iv.next36.i = add i64 %lsr.iv35.i, 32
  %11 = sub i64 %.396.us.us.3.i, %3
  %niter.ncmp.3.i = icmp eq i64 %11, 1
  br i1 %niter.ncmp.3.i, label %B736.B7727_crit_edge.us.us.unr-lcssa.i, label %B902.us.us.i

B736.B7727_crit_edge.us.us.unr-lcssa.i:           ; preds = %B902.us.us.i
  br i1 %5, label %B736.B7727_crit_edge.us.us.i, label %B902.us.us.epil.preheader.i

B902.us.us.epil.preheader.i:                      ; preds = %B736.B7727_crit_edge.us.us.unr-lcssa.i, %B580.endif.us.us.i
  %hash_of_v131_h.2.2152.us.us.epil.init.i = phi i64 [ %.300.us.us.i, %B580.endif.us.us.i ], [ %.431.us.us.3.i, %B736.B7727_crit_edge.us.us.unr-lcssa.i ]
  %.389148150.us.us.epil.init.i = phi i64 [ 1, %B580.endif.us.us.i ], [ %6, %B736.B7727_crit_edge.us.us.unr-lcssa.i ]
  %12 = shl i64 %.389148150.us.us.epil.init.i, 3
  %13 = add nsw i64 %12, %lsr.iv37.i
  br label %B902.us.us.epil.i

B902.us.us.epil.i:                                ; preds = %B902.us.us.epil.i, %B902.us.us.epil.preheader.i
  %lsr.iv41.i = phi i64 [ %lsr.iv.next42.i, %B902.us.us.epil.i ], [ %xtraiter.i, %B902.us.us.epil.preheader.i ]
  %lsr.iv39.i = phi i64 [ %lsr.iv.next40.i, %B902.us.us.epil.i ], [ %13, %B902.us.us.epil.preheader.i ]
  %hash_of_v131_h.2.2152.us.us.epil.i = phi i64 [ %.431.us.us.epil.i, %B902.us.us.epil.i ], [ %hash_of_v131_h.2.2152.us.us.epil.init.i, %B902.us.us.epil.preheader.i ]
  %.425.us.us.epil.i = inttoptr i64 %lsr.iv39.i to ptr
  %.426.us.us.epil.i = load i64, ptr %.425.us.us.epil.i, align 8, !noalias !30
  %.428.us.us.epil.i = lshr i64 %hash_of_v131_h.2.2152.us.us.epil.i, 32
  %.429.us.us.epil.i = xor i64 %.428.us.us.epil.i, %hash_of_v131_h.2.2152.us.us.epil.i
  %.430.us.us.epil.i = mul i64 %.429.us.us.epil.i, -7046029254386353131
  %.431.us.us.epil.i = add i64 %.430.us.us.epil.i, %.426.us.us.epil.i
  %lsr.iv.next40.i = add i64 %lsr.iv39.i, 8
  %lsr.iv.next42.i = add nsw i64 %lsr.iv41.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next42.i, 0
  br i1 %epil.iter.cmp.not.i, label %B736.B7727_crit_edge.us.us.i, label %B902.us.us.epil.i, !llvm.loop !33

B736.B7727_crit_edge.us.us.i:                     ; preds = %B902.us.us.epil.i, %B736.B7727_crit_edge.us.us.unr-lcssa.i
  %.431.us.us.lcssa.i = phi i64 [ %.431.us.us.3.i, %B736.B7727_crit_edge.us.us.unr-lcssa.i ], [ %.431.us.us.epil.i, %B902.us.us.epil.i ]
  %.258.us.us.i = add nuw nsw i64 %.251156162.us.us.i, 1
  %.445.us.us.i = lshr i64 %.431.us.us.lcssa.i, 32
  %.446.us.us.i = xor i64 %.445.us.us.i, %.431.us.us.lcssa.i
  %.447.us.us.i = mul i64 %.446.us.us.i, -7046029254386353131
  %.448.us.us.i = lshr i64 %.447.us.us.i, 29
  %.449.us.us.i = xor i64 %.448.us.us.i, %.447.us.us.i
  %.450.us.us.i = mul i64 %.449.us.us.i, -4658895280553007687
  %.451.us.us.i = lshr i64 %.450.us.us.i, 32
  %.452.us.us.i = xor i64 %.451.us.us.i, %.450.us.us.i
  %.454.us.us.i = shl nsw i64 %.251156162.us.us.i, 3
  %.458.us.us.i = add nsw i64 %.454.us.us.i, %.42.i
  %.459.us.us.i = inttoptr i64 %.458.us.us.i to ptr
  store i64 %.452.us.us.i, ptr %.459.us.us.i, align 8, !noalias !30
  %.467.us.us.i = load i64, ptr %sunkaddr62.i, align 8, !noalias !30
  %.472.us.us.i = load i64, ptr %sunkaddr64.i, align 8, !noalias !30
  %.473.us.us.i = zext i64 %.452.us.us.i to i128
  %.474.us.us.i = zext i64 %.472.us.us.i to i128
  %.475.us.us.i = mul nuw i128 %.473.us.us.i, %.474.us.us.i
  %sh.diff.us.us.i = lshr i128 %.475.us.us.i, 58
  %tr.sh.diff.us.us.i = trunc i128 %sh.diff.us.us.i to i64
  %.478.us.us.i = and i64 %tr.sh.diff.us.us.i, -64
  %.479.us.us.i = add nsw i64 %.478.us.us.i, %.467.us.us.i
  %.480.us.us.i = inttoptr i64 %.479.us.us.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.480.us.us.i, i32 1, i32 3, i32 1), !noalias !30
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.157.i
  %lsr.iv.next38.i = add i64 %lsr.iv37.i, %.157.i
  %exitcond184.not.i = icmp eq i64 %.13.i.i, %.258.us.us.i
  br i1 %exitcond184.not.i, label %B7729.us.i, label %B580.endif.us.us.i

B410.i:                                           ; preds = %B282.endif.i
  %.121.i = load i64, ptr %sunkaddr66.i, align 8, !noalias !30
  %.123.i = add nsw i64 %.121.i, %.13.i10.i
  %.129.i = load i64, ptr %sunkaddr68.i, align 8, !noalias !30
  %.130.i = icmp sgt i64 %.123.i, %.129.i
  br i1 %.130.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B526.endif.i

B7729.i:                                          ; preds = %B580.endif.i.prol.loopexit, %B580.endif.i, %B526.endif.i
  store i64 %.161.i, ptr %sunkaddr70.i, align 8, !noalias !30
  store i64 0, ptr %.499.i, align 8, !noalias !30
  call fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB3v93B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr nonnull %.499.i, i64 %a0, i64 %.13.i10.i)
  store i64 %.36.i, ptr %sunkaddr70.i, align 8, !noalias !30
  %.532.i = add nsw i64 %.13.i10.i, %at.2.0.i
  %.540.i = icmp slt i64 %.532.i, %a2
  br i1 %.540.i, label %B282.endif.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

B282.endif.i:                                     ; preds = %B7729.i, %B282.endif.preheader.i
  %at.2.0.i = phi i64 [ %.532.i, %B7729.i ], [ 0, %B282.endif.preheader.i ]
  %.74.i = sub i64 %a2, %at.2.0.i
  %.13.i10.i = tail call i64 @llvm.smin.i64(i64 %.74.i, i64 256)
  %.112.i = load atomic i64, ptr %sunkaddr72.i acquire, align 8, !noalias !30
  %.114.i = icmp sgt i64 %.112.i, %.48.i
  br i1 %.114.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B410.i

B526.endif.i:                                     ; preds = %B410.i
  %.159.i = mul i64 %at.2.0.i, %.157.i
  %.161.i = add i64 %.159.i, %a1
  %.245161.not.i = icmp slt i64 %.74.i, 1
  br i1 %.245161.not.i, label %B7729.i, label %B580.endif.i.preheader

B580.endif.i.preheader:                           ; preds = %B526.endif.i
  %xtraiter = and i64 %.13.i10.i, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B580.endif.i.prol.loopexit, label %B580.endif.i.prol

B580.endif.i.prol:                                ; preds = %B580.endif.i.preheader
  %.298.i.prol = inttoptr i64 %.161.i to ptr
  %.299.i.prol = load i64, ptr %.298.i.prol, align 8, !noalias !30
  %.300.i.prol = add i64 %.299.i.prol, 1
  %.445.i.prol = lshr i64 %.300.i.prol, 32
  %.446.i.prol = xor i64 %.445.i.prol, %.300.i.prol
  %.447.i.prol = mul i64 %.446.i.prol, -7046029254386353131
  %.448.i.prol = lshr i64 %.447.i.prol, 29
  %.449.i.prol = xor i64 %.448.i.prol, %.447.i.prol
  %.450.i.prol = mul i64 %.449.i.prol, -4658895280553007687
  %.451.i.prol = lshr i64 %.450.i.prol, 32
  %.452.i.prol = xor i64 %.451.i.prol, %.450.i.prol
  store i64 %.452.i.prol, ptr %.459.i.prol, align 8, !noalias !30
  %.467.i.prol = load i64, ptr %sunkaddr74.i, align 8, !noalias !30
  %.472.i.prol = load i64, ptr %sunkaddr76.i, align 8, !noalias !30
  %.473.i.prol = zext i64 %.452.i.prol to i128
  %.474.i.prol = zext i64 %.472.i.prol to i128
  %.475.i.prol = mul nuw i128 %.473.i.prol, %.474.i.prol
  %sh.diff.i.prol = lshr i128 %.475.i.prol, 58
  %tr.sh.diff.i.prol = trunc i128 %sh.diff.i.prol to i64
  %.478.i.prol = and i64 %tr.sh.diff.i.prol, -64
  %.479.i.prol = add nsw i64 %.478.i.prol, %.467.i.prol
  %.480.i.prol = inttoptr i64 %.479.i.prol to ptr
  tail call void @llvm.prefetch.p0(ptr %.480.i.prol, i32 1, i32 3, i32 1), !noalias !30
  %lsr.iv.next46.i.prol = add i64 %.161.i, %.157.i
  %lsr.iv.next48.i.prol = add nsw i64 %.13.i10.i, -1
  br label %B580.endif.i.prol.loopexit

B580.endif.i.prol.loopexit:                       ; preds = %B580.endif.i.prol, %B580.endif.i.preheader
  %lsr.iv47.i.unr = phi i64 [ %.13.i10.i, %B580.endif.i.preheader ], [ %lsr.iv.next48.i.prol, %B580.endif.i.prol ]
  %lsr.iv45.i.unr = phi i64 [ %.161.i, %B580.endif.i.preheader ], [ %lsr.iv.next46.i.prol, %B580.endif.i.prol ]
  %lsr.iv43.i.unr = phi i64 [ %.42.i, %B580.endif.i.preheader ], [ %lsr.iv.next44.i.prol, %B580.endif.i.prol ]
  %14 = icmp eq i64 %.74.i, 1
  br i1 %14, label %B7729.i, label %B580.endif.i

B580.endif.i:                                     ; preds = %B580.endif.i.prol.loopexit, %B580.endif.i
  %lsr.iv47.i = phi i64 [ %lsr.iv.next48.i.1, %B580.endif.i ], [ %lsr.iv47.i.unr, %B580.endif.i.prol.loopexit ]
  %lsr.iv45.i = phi i64 [ %lsr.iv.next46.i.1, %B580.endif.i ], [ %lsr.iv45.i.unr, %B580.endif.i.prol.loopexit ]
  %lsr.iv43.i = phi i64 [ %lsr.iv.next44.i.1, %B580.endif.i ], [ %lsr.iv43.i.unr, %B580.endif.i.prol.loopexit ]
  %.298.i = inttoptr i64 %lsr.iv45.i to ptr
  %.299.i = load i64, ptr %.298.i, align 8, !noalias !30
  %.300.i = add i64 %.299.i, 1
  %.445.i = lshr i64 %.300.i, 32
  %.446.i = xor i64 %.445.i, %.300.i
  %.447.i = mul i64 %.446.i, -7046029254386353131
  %.448.i = lshr i64 %.447.i, 29
  %.449.i = xor i64 %.448.i, %.447.i
  %.450.i = mul i64 %.449.i, -4658895280553007687
  %.451.i = lshr i64 %.450.i, 32
  %.452.i = xor i64 %.451.i, %.450.i
  %.459.i = inttoptr i64 %lsr.iv43.i to ptr
  store i64 %.452.i, ptr %.459.i, align 8, !noalias !30
  %.467.i = load i64, ptr %sunkaddr74.i, align 8, !noalias !30
  %.472.i = load i64, ptr %sunkaddr76.i, align 8, !noalias !30
  %.473.i = zext i64 %.452.i to i128
  %.474.i = zext i64 %.472.i to i128
  %.475.i = mul nuw i128 %.473.i, %.474.i
  %sh.diff.i = lshr i128 %.475.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.478.i = and i64 %tr.sh.diff.i, -64
  %.479.i = add nsw i64 %.478.i, %.467.i
  %.480.i = inttoptr i64 %.479.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.480.i, i32 1, i32 3, i32 1), !noalias !30
  %lsr.iv.next44.i = add i64 %lsr.iv43.i, 8
  %lsr.iv.next46.i = add i64 %lsr.iv45.i, %.157.i
  %.298.i.1 = inttoptr i64 %lsr.iv.next46.i to ptr
  %.299.i.1 = load i64, ptr %.298.i.1, align 8, !noalias !30
  %.300.i.1 = add i64 %.299.i.1, 1
  %.445.i.1 = lshr i64 %.300.i.1, 32
  %.446.i.1 = xor i64 %.445.i.1, %.300.i.1
  %.447.i.1 = mul i64 %.446.i.1, -7046029254386353131
  %.448.i.1 = lshr i64 %.447.i.1, 29
  %.449.i.1 = xor i64 %.448.i.1, %.447.i.1
  %.450.i.1 = mul i64 %.449.i.1, -4658895280553007687
  %.451.i.1 = lshr i64 %.450.i.1, 32
  %.452.i.1 = xor i64 %.451.i.1, %.450.i.1
  %.459.i.1 = inttoptr i64 %lsr.iv.next44.i to ptr
  store i64 %.452.i.1, ptr %.459.i.1, align 8, !noalias !30
  %.467.i.1 = load i64, ptr %sunkaddr74.i, align 8, !noalias !30
  %.472.i.1 = load i64, ptr %sunkaddr76.i, align 8, !noalias !30
  %.473.i.1 = zext i64 %.452.i.1 to i128
  %.474.i.1 = zext i64 %.472.i.1 to i128
  %.475.i.1 = mul nuw i128 %.473.i.1, %.474.i.1
  %sh.diff.i.1 = lshr i128 %.475.i.1, 58
  %tr.sh.diff.i.1 = trunc i128 %sh.diff.i.1 to i64
  %.478.i.1 = and i64 %tr.sh.diff.i.1, -64
  %.479.i.1 = add nsw i64 %.478.i.1, %.467.i.1
  %.480.i.1 = inttoptr i64 %.479.i.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.480.i.1, i32 1, i32 3, i32 1), !noalias !30
  %lsr.iv.next44.i.1 = add i64 %lsr.iv43.i, 16
  %lsr.iv.next46.i.1 = add i64 %lsr.iv.next46.i, %.157.i
  %lsr.iv.next48.i.1 = add i64 %lsr.iv47.i, -2
  %exitcond.not.i.1 = icmp eq i64 %lsr.iv.next48.i.1, 0
  br i1 %exitcond.not.i.1, label %B7729.i, label %B580.endif.i

_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit: ; preds = %B410.i, %B7729.i, %B282.endif.i, %B282.endif.us.i, %B410.us.i, %B7729.us.i, %0
  %at.3.1.i = phi i64 [ 0, %0 ], [ %.532.us.i, %B7729.us.i ], [ %at.2.0.us.i, %B282.endif.us.i ], [ %at.2.0.us.i, %B410.us.i ], [ %.532.i, %B7729.i ], [ %at.2.0.i, %B282.endif.i ], [ %at.2.0.i, %B410.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.499.i)
  ret i64 %at.3.1.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, -1) i64 @owner(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #3 {
  %.17.i = add nsw i64 %a0, 16
  %.18.i = inttoptr i64 %.17.i to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !34
  %.24.i = inttoptr i64 %a1 to ptr
  %.25.i = load i64, ptr %.24.i, align 8, !noalias !34
  %.27.i = inttoptr i64 %.19.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !34
  %.29.i = and i64 %.28.i, %.25.i
  %.30.i = add i64 %.29.i, -7046029254386353131
  %.70.i = add i64 %a2, -1
  %.11553.not.i = icmp slt i64 %.70.i, 1
  br i1 %.11553.not.i, label %_ZN10interleave6engine7cluster6kernel5ownerB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B8050.preheader.i

B8050.preheader.i:                                ; preds = %0
  %1 = add i64 %a2, -2
  %xtraiter.i = and i64 %.70.i, 3
  %2 = icmp samesign ult i64 %1, 3
  br i1 %2, label %B8050.epil.preheader.i, label %B8050.preheader.new.i

B8050.preheader.new.i:                            ; preds = %B8050.preheader.i
  %3 = and i64 %.70.i, 9223372036854775804
  br label %B8050.i

B8050.i:                                          ; preds = %B8050.i, %B8050.preheader.new.i
  %lsr.iv7.i = phi i64 [ %lsr.iv.next8.i, %B8050.i ], [ 0, %B8050.preheader.new.i ]
  %owner_of_v145_h.2.056.i = phi i64 [ %.169.3.i, %B8050.i ], [ %.30.i, %B8050.preheader.new.i ]
  %.1215254.i = phi i64 [ %.128.3.i, %B8050.i ], [ 1, %B8050.preheader.new.i ]
  %4 = add i64 %lsr.iv7.i, %a1
  %5 = add i64 %4, 8
  %.157.i = inttoptr i64 %5 to ptr
  %.158.i = load i64, ptr %.157.i, align 8, !noalias !34
  %6 = add i64 %lsr.iv7.i, %.19.i
  %7 = add i64 %6, 8
  %.162.i = inttoptr i64 %7 to ptr
  %.163.i = load i64, ptr %.162.i, align 8, !noalias !34
  %.164.i = and i64 %.163.i, %.158.i
  %.166.i = lshr i64 %owner_of_v145_h.2.056.i, 32
  %.167.i = xor i64 %.166.i, %owner_of_v145_h.2.056.i
  %.168.i = mul i64 %.167.i, -4658895280553007687
  %.169.i = add i64 %.164.i, %.168.i
  %8 = add i64 %4, 16
  %.157.1.i = inttoptr i64 %8 to ptr
  %.158.1.i = load i64, ptr %.157.1.i, align 8, !noalias !34
  %9 = add i64 %6, 16
  %.162.1.i = inttoptr i64 %9 to ptr
  %.163.1.i = load i64, ptr %.162.1.i, align 8, !noalias !34
  %.164.1.i = and i64 %.163.1.i, %.158.1.i
  %.166.1.i = lshr i64 %.169.i, 32
  %.167.1.i = xor i64 %.166.1.i, %.169.i
  %.168.1.i = mul i64 %.167.1.i, -4658895280553007687
  %.169.1.i = add i64 %.168.1.i, %.164.1.i
  %10 = add i64 %4, 24
  %.157.2.i = inttoptr i64 %10 to ptr
  %.158.2.i = load i64, ptr %.157.2.i, align 8, !noalias !34
  %11 = add i64 %6, 24
  %.162.2.i = inttoptr i64 %11 to ptr
  %.163.2.i = load i64, ptr %.162.2.i, align 8, !noalias !34
  %.164.2.i = and i64 %.163.2.i, %.158.2.i
  %.166.2.i = lshr i64 %.169.1.i, 32
  %.167.2.i = xor i64 %.166.2.i, %.169.1.i
  %.168.2.i = mul i64 %.167.2.i, -4658895280553007687
  %.169.2.i = add i64 %.168.2.i, %.164.2.i
  %.128.3.i = add i64 %.1215254.i, 4
  %12 = add i64 %4, 32
  %.157.3.i = inttoptr i64 %12 to ptr
  %.158.3.i = load i64, ptr %.157.3.i, align 8, !noalias !34
  %13 = add i64 %6, 32
  %.162.3.i = inttoptr i64 %13 to ptr
  %.163.3.i = load i64, ptr %.162.3.i, align 8, !noalias !34
  %.164.3.i = and i64 %.163.3.i, %.158.3.i
  %.166.3.i = lshr i64 %.169.2.i, 32
  %.167.3.i = xor i64 %.166.3.i, %.169.2.i
  %.168.3.i = mul i64 %.167.3.i, -4658895280553007687
  %.169.3.i = add i64 %.168.3.i, %.164.3.i
  %lsr.iv.next8.i = add i64 %lsr.iv7.i, 32
  %14 = sub i64 %.128.3.i, %3
  %niter.ncmp.3.i = icmp eq i64 %14, 1
  br i1 %niter.ncmp.3.i, label %B8180.loopexit.unr-lcssa.i, label %B8050.i

B8180.loopexit.unr-lcssa.i:                       ; preds = %B8050.i
  %15 = or disjoint i64 %3, 1
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %_ZN10interleave6engine7cluster6kernel5ownerB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B8050.epil.preheader.i

B8050.epil.preheader.i:                           ; preds = %B8180.loopexit.unr-lcssa.i, %B8050.preheader.i
  %owner_of_v145_h.2.056.epil.init.i = phi i64 [ %.30.i, %B8050.preheader.i ], [ %.169.3.i, %B8180.loopexit.unr-lcssa.i ]
  %.1215254.epil.init.i = phi i64 [ 1, %B8050.preheader.i ], [ %15, %B8180.loopexit.unr-lcssa.i ]
  %16 = shl i64 %.1215254.epil.init.i, 3
  %17 = add nsw i64 %16, %.19.i
  %18 = add nsw i64 %16, %a1
  br label %B8050.epil.i

B8050.epil.i:                                     ; preds = %B8050.epil.i, %B8050.epil.preheader.i
  %lsr.iv5.i = phi i64 [ %lsr.iv.next6.i, %B8050.epil.i ], [ %xtraiter.i, %B8050.epil.preheader.i ]
  %lsr.iv3.i = phi i64 [ %lsr.iv.next4.i, %B8050.epil.i ], [ %18, %B8050.epil.preheader.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B8050.epil.i ], [ %17, %B8050.epil.preheader.i ]
  %owner_of_v145_h.2.056.epil.i = phi i64 [ %.169.epil.i, %B8050.epil.i ], [ %owner_of_v145_h.2.056.epil.init.i, %B8050.epil.preheader.i ]
  %.157.epil.i = inttoptr i64 %lsr.iv3.i to ptr
  %.158.epil.i = load i64, ptr %.157.epil.i, align 8, !noalias !34
  %.162.epil.i = inttoptr i64 %lsr.iv.i to ptr
  %.163.epil.i = load i64, ptr %.162.epil.i, align 8, !noalias !34
  %.164.epil.i = and i64 %.163.epil.i, %.158.epil.i
  %.166.epil.i = lshr i64 %owner_of_v145_h.2.056.epil.i, 32
  %.167.epil.i = xor i64 %.166.epil.i, %owner_of_v145_h.2.056.epil.i
  %.168.epil.i = mul i64 %.167.epil.i, -4658895280553007687
  %.169.epil.i = add i64 %.164.epil.i, %.168.epil.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %lsr.iv.next4.i = add i64 %lsr.iv3.i, 8
  %lsr.iv.next6.i = add nsw i64 %lsr.iv5.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next6.i, 0
  br i1 %epil.iter.cmp.not.i, label %_ZN10interleave6engine7cluster6kernel5ownerB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B8050.epil.i, !llvm.loop !37

_ZN10interleave6engine7cluster6kernel5ownerB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit: ; preds = %B8050.epil.i, %0, %B8180.loopexit.unr-lcssa.i
  %owner_of_v145_h.2.0.lcssa.i = phi i64 [ %.30.i, %0 ], [ %.169.3.i, %B8180.loopexit.unr-lcssa.i ], [ %.169.epil.i, %B8050.epil.i ]
  %.185.i = lshr i64 %owner_of_v145_h.2.0.lcssa.i, 32
  %.186.i = xor i64 %.185.i, %owner_of_v145_h.2.0.lcssa.i
  %.187.i = mul i64 %.186.i, -7046029254386353131
  %.188.i = lshr i64 %.187.i, 29
  %.189.i = xor i64 %.188.i, %.187.i
  %.190.i = mul i64 %.189.i, -4658895280553007687
  %.191.i = lshr i64 %.190.i, 32
  %.192.i = xor i64 %.191.i, %.190.i
  %.199.i = inttoptr i64 %a0 to ptr
  %.200.i = load i64, ptr %.199.i, align 8, !noalias !34
  %.201.i = zext i64 %.192.i to i128
  %.202.i = zext i64 %.200.i to i128
  %.203.i = mul nuw i128 %.201.i, %.202.i
  %.204.i = lshr i128 %.203.i, 64
  %.205.i = trunc nuw i128 %.204.i to i64
  ret i64 %.205.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @squeeze(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #4 {
  %.99166.not.i = icmp slt i64 %a1, 1
  br i1 %.99166.not.i, label %_ZN10interleave6engine7cluster6kernel7squeezeB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B40.endif.lr.ph.i

B40.endif.lr.ph.i:                                ; preds = %0
  %.147.i = shl nsw i64 %a2, 3
  %.235152.not.i = icmp slt i64 %a2, 1
  br i1 %.235152.not.i, label %_ZN10interleave6engine7cluster6kernel7squeezeB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B40.endif.us.preheader.i

B40.endif.us.preheader.i:                         ; preds = %B40.endif.lr.ph.i
  %unroll_iter.i = and i64 %a2, 9223372036854775806
  %1 = icmp eq i64 %a2, 1
  %2 = and i64 %a2, 1
  %3 = icmp eq i64 %2, 0
  %.277.us181.epil.i = shl nsw i64 %unroll_iter.i, 3
  br label %B40.endif.us.i

B40.endif.us.i:                                   ; preds = %B94.B38.loopexit_crit_edge.us.i, %B40.endif.us.preheader.i
  %at.3.0169.us.i = phi i64 [ %.us-phi159.us.i, %B94.B38.loopexit_crit_edge.us.i ], [ %a3, %B40.endif.us.preheader.i ]
  %.105161167.us.i = phi i64 [ %.112.us.i, %B94.B38.loopexit_crit_edge.us.i ], [ 0, %B40.endif.us.preheader.i ]
  %.112.us.i = add nuw nsw i64 %.105161167.us.i, 1
  %.149.us.i = mul nuw nsw i64 %.147.i, %.105161167.us.i
  %.151.us.i = add nsw i64 %.149.us.i, %a0
  %.287.us.not.i = icmp eq i64 %.105161167.us.i, 0
  br i1 %.287.us.not.i, label %B96.us175.preheader.i, label %B96.us.us.i

B96.us175.preheader.i:                            ; preds = %B40.endif.us.i
  br i1 %1, label %B96.us175.epil.preheader.i, label %B96.us175.preheader1.i

B96.us175.preheader1.i:                           ; preds = %B96.us175.preheader.i
  %.277.us181.1.i = add i64 %.151.us.i, 8
  br label %B96.us175.i

B96.us175.i:                                      ; preds = %B8239.us205.1.i, %B96.us175.preheader1.i
  %at.2.1155.us176.i = phi i64 [ %put_bytes_v151_at_1.4.3.us207.1.i, %B8239.us205.1.i ], [ %at.3.0169.us.i, %B96.us175.preheader1.i ]
  %.241151153.us178.i = phi i64 [ %.248.us180.1.i, %B8239.us205.1.i ], [ 0, %B96.us175.preheader1.i ]
  %.277.us181.i = shl nsw i64 %.241151153.us178.i, 3
  %.279.us182.i = add nsw i64 %.277.us181.i, %.151.us.i
  %.280.us183.i = inttoptr i64 %.279.us182.i to ptr
  %.281.us184.i = load i64, ptr %.280.us183.i, align 8, !noalias !38
  %.342.us185.i = add nsw i64 %at.2.1155.us176.i, 1
  %.349.not.us186.i = icmp eq i64 %.281.us184.i, 0
  br i1 %.349.not.us186.i, label %B8239.us205.i, label %B240.us187.i

B240.us187.i:                                     ; preds = %B96.us175.i, %B8221.us199.i
  %put_bytes_v151_word.2.2.us188.i = phi i64 [ %.411.us203.i, %B8221.us199.i ], [ %.281.us184.i, %B96.us175.i ]
  %put_bytes_v151_bit.2.2.us189.i = phi i8 [ %.407.us202.i, %B8221.us199.i ], [ 1, %B96.us175.i ]
  %put_bytes_v151_which.2.2.us190.i = phi i8 [ %put_bytes_v151_which.3.4.us200.i, %B8221.us199.i ], [ 0, %B96.us175.i ]
  %put_bytes_v151_at_1.2.2.us191.i = phi i64 [ %put_bytes_v151_at_1.3.4.us201.i, %B8221.us199.i ], [ %.342.us185.i, %B96.us175.i ]
  %.367.us192.i = and i64 %put_bytes_v151_word.2.2.us188.i, 255
  %.368.not.us193.i = icmp eq i64 %.367.us192.i, 0
  br i1 %.368.not.us193.i, label %B8221.us199.i, label %B242.us194.i

B242.us194.i:                                     ; preds = %B240.us187.i
  %.372.us195.i = or i8 %put_bytes_v151_which.2.2.us190.i, %put_bytes_v151_bit.2.2.us189.i
  %.380.us196.i = trunc i64 %put_bytes_v151_word.2.2.us188.i to i8
  %.381.us197.i = inttoptr i64 %put_bytes_v151_at_1.2.2.us191.i to ptr
  store i8 %.380.us196.i, ptr %.381.us197.i, align 1, !noalias !38
  %.384.us198.i = add nsw i64 %put_bytes_v151_at_1.2.2.us191.i, 1
  br label %B8221.us199.i

B8221.us199.i:                                    ; preds = %B242.us194.i, %B240.us187.i
  %put_bytes_v151_which.3.4.us200.i = phi i8 [ %.372.us195.i, %B242.us194.i ], [ %put_bytes_v151_which.2.2.us190.i, %B240.us187.i ]
  %put_bytes_v151_at_1.3.4.us201.i = phi i64 [ %.384.us198.i, %B242.us194.i ], [ %put_bytes_v151_at_1.2.2.us191.i, %B240.us187.i ]
  %.407.us202.i = shl i8 %put_bytes_v151_bit.2.2.us189.i, 1
  %.411.us203.i = lshr i64 %put_bytes_v151_word.2.2.us188.i, 8
  %.414.not.us204.i = icmp eq i64 %.411.us203.i, 0
  br i1 %.414.not.us204.i, label %B8239.us205.i, label %B240.us187.i

B8239.us205.i:                                    ; preds = %B8221.us199.i, %B96.us175.i
  %put_bytes_v151_which.4.3.us206.i = phi i8 [ 0, %B96.us175.i ], [ %put_bytes_v151_which.3.4.us200.i, %B8221.us199.i ]
  %put_bytes_v151_at_1.4.3.us207.i = phi i64 [ %.342.us185.i, %B96.us175.i ], [ %put_bytes_v151_at_1.3.4.us201.i, %B8221.us199.i ]
  %.432.us208.i = inttoptr i64 %at.2.1155.us176.i to ptr
  store i8 %put_bytes_v151_which.4.3.us206.i, ptr %.432.us208.i, align 1, !noalias !38
  %.248.us180.1.i = add nuw i64 %.241151153.us178.i, 2
  %.279.us182.1.i = add i64 %.277.us181.1.i, %.277.us181.i
  %.280.us183.1.i = inttoptr i64 %.279.us182.1.i to ptr
  %.281.us184.1.i = load i64, ptr %.280.us183.1.i, align 8, !noalias !38
  %.342.us185.1.i = add nsw i64 %put_bytes_v151_at_1.4.3.us207.i, 1
  %.349.not.us186.1.i = icmp eq i64 %.281.us184.1.i, 0
  br i1 %.349.not.us186.1.i, label %B8239.us205.1.i, label %B240.us187.1.i

B240.us187.1.i:                                   ; preds = %B8239.us205.i, %B8221.us199.1.i
  %put_bytes_v151_word.2.2.us188.1.i = phi i64 [ %.411.us203.1.i, %B8221.us199.1.i ], [ %.281.us184.1.i, %B8239.us205.i ]
  %put_bytes_v151_bit.2.2.us189.1.i = phi i8 [ %.407.us202.1.i, %B8221.us199.1.i ], [ 1, %B8239.us205.i ]
  %put_bytes_v151_which.2.2.us190.1.i = phi i8 [ %put_bytes_v151_which.3.4.us200.1.i, %B8221.us199.1.i ], [ 0, %B8239.us205.i ]
  %put_bytes_v151_at_1.2.2.us191.1.i = phi i64 [ %put_bytes_v151_at_1.3.4.us201.1.i, %B8221.us199.1.i ], [ %.342.us185.1.i, %B8239.us205.i ]
  %.367.us192.1.i = and i64 %put_bytes_v151_word.2.2.us188.1.i, 255
  %.368.not.us193.1.i = icmp eq i64 %.367.us192.1.i, 0
  br i1 %.368.not.us193.1.i, label %B8221.us199.1.i, label %B242.us194.1.i

B242.us194.1.i:                                   ; preds = %B240.us187.1.i
  %.372.us195.1.i = or i8 %put_bytes_v151_which.2.2.us190.1.i, %put_bytes_v151_bit.2.2.us189.1.i
  %.380.us196.1.i = trunc i64 %put_bytes_v151_word.2.2.us188.1.i to i8
  %.381.us197.1.i = inttoptr i64 %put_bytes_v151_at_1.2.2.us191.1.i to ptr
  store i8 %.380.us196.1.i, ptr %.381.us197.1.i, align 1, !noalias !38
  %.384.us198.1.i = add nsw i64 %put_bytes_v151_at_1.2.2.us191.1.i, 1
  br label %B8221.us199.1.i

B8221.us199.1.i:                                  ; preds = %B242.us194.1.i, %B240.us187.1.i
  %put_bytes_v151_which.3.4.us200.1.i = phi i8 [ %.372.us195.1.i, %B242.us194.1.i ], [ %put_bytes_v151_which.2.2.us190.1.i, %B240.us187.1.i ]
  %put_bytes_v151_at_1.3.4.us201.1.i = phi i64 [ %.384.us198.1.i, %B242.us194.1.i ], [ %put_bytes_v151_at_1.2.2.us191.1.i, %B240.us187.1.i ]
  %.407.us202.1.i = shl i8 %put_bytes_v151_bit.2.2.us189.1.i, 1
  %.411.us203.1.i = lshr i64 %put_bytes_v151_word.2.2.us188.1.i, 8
  %.414.not.us204.1.i = icmp eq i64 %.411.us203.1.i, 0
  br i1 %.414.not.us204.1.i, label %B8239.us205.1.i, label %B240.us187.1.i

B8239.us205.1.i:                                  ; preds = %B8221.us199.1.i, %B8239.us205.i
  %put_bytes_v151_which.4.3.us206.1.i = phi i8 [ 0, %B8239.us205.i ], [ %put_bytes_v151_which.3.4.us200.1.i, %B8221.us199.1.i ]
  %put_bytes_v151_at_1.4.3.us207.1.i = phi i64 [ %.342.us185.1.i, %B8239.us205.i ], [ %put_bytes_v151_at_1.3.4.us201.1.i, %B8221.us199.1.i ]
  %.432.us208.1.i = inttoptr i64 %put_bytes_v151_at_1.4.3.us207.i to ptr
  store i8 %put_bytes_v151_which.4.3.us206.1.i, ptr %.432.us208.1.i, align 1, !noalias !38
  %niter.ncmp.1.i = icmp eq i64 %.248.us180.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i, label %B96.us175.i

B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i: ; preds = %B8239.us205.1.i
  br i1 %3, label %B94.B38.loopexit_crit_edge.us.i, label %B96.us175.epil.preheader.i

B96.us175.epil.preheader.i:                       ; preds = %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i, %B96.us175.preheader.i
  %at.2.1155.us176.epil.init.i = phi i64 [ %at.3.0169.us.i, %B96.us175.preheader.i ], [ %put_bytes_v151_at_1.4.3.us207.1.i, %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i ]
  %.279.us182.epil.i = add nsw i64 %.151.us.i, %.277.us181.epil.i
  %.280.us183.epil.i = inttoptr i64 %.279.us182.epil.i to ptr
  %.281.us184.epil.i = load i64, ptr %.280.us183.epil.i, align 8, !noalias !38
  %.342.us185.epil.i = add nsw i64 %at.2.1155.us176.epil.init.i, 1
  %.349.not.us186.epil.i = icmp eq i64 %.281.us184.epil.i, 0
  br i1 %.349.not.us186.epil.i, label %B8239.us205.epil.i, label %B240.us187.epil.i

B240.us187.epil.i:                                ; preds = %B96.us175.epil.preheader.i, %B8221.us199.epil.i
  %put_bytes_v151_word.2.2.us188.epil.i = phi i64 [ %.411.us203.epil.i, %B8221.us199.epil.i ], [ %.281.us184.epil.i, %B96.us175.epil.preheader.i ]
  %put_bytes_v151_bit.2.2.us189.epil.i = phi i8 [ %.407.us202.epil.i, %B8221.us199.epil.i ], [ 1, %B96.us175.epil.preheader.i ]
  %put_bytes_v151_which.2.2.us190.epil.i = phi i8 [ %put_bytes_v151_which.3.4.us200.epil.i, %B8221.us199.epil.i ], [ 0, %B96.us175.epil.preheader.i ]
  %put_bytes_v151_at_1.2.2.us191.epil.i = phi i64 [ %put_bytes_v151_at_1.3.4.us201.epil.i, %B8221.us199.epil.i ], [ %.342.us185.epil.i, %B96.us175.epil.preheader.i ]
  %.367.us192.epil.i = and i64 %put_bytes_v151_word.2.2.us188.epil.i, 255
  %.368.not.us193.epil.i = icmp eq i64 %.367.us192.epil.i, 0
  br i1 %.368.not.us193.epil.i, label %B8221.us199.epil.i, label %B242.us194.epil.i

B242.us194.epil.i:                                ; preds = %B240.us187.epil.i
  %.372.us195.epil.i = or i8 %put_bytes_v151_which.2.2.us190.epil.i, %put_bytes_v151_bit.2.2.us189.epil.i
  %.380.us196.epil.i = trunc i64 %put_bytes_v151_word.2.2.us188.epil.i to i8
  %.381.us197.epil.i = inttoptr i64 %put_bytes_v151_at_1.2.2.us191.epil.i to ptr
  store i8 %.380.us196.epil.i, ptr %.381.us197.epil.i, align 1, !noalias !38
  %.384.us198.epil.i = add nsw i64 %put_bytes_v151_at_1.2.2.us191.epil.i, 1
  br label %B8221.us199.epil.i

B8221.us199.epil.i:                               ; preds = %B242.us194.epil.i, %B240.us187.epil.i
  %put_bytes_v151_which.3.4.us200.epil.i = phi i8 [ %.372.us195.epil.i, %B242.us194.epil.i ], [ %put_bytes_v151_which.2.2.us190.epil.i, %B240.us187.epil.i ]
  %put_bytes_v151_at_1.3.4.us201.epil.i = phi i64 [ %.384.us198.epil.i, %B242.us194.epil.i ], [ %put_bytes_v151_at_1.2.2.us191.epil.i, %B240.us187.epil.i ]
  %.407.us202.epil.i = shl i8 %put_bytes_v151_bit.2.2.us189.epil.i, 1
  %.411.us203.epil.i = lshr i64 %put_bytes_v151_word.2.2.us188.epil.i, 8
  %.414.not.us204.epil.i = icmp eq i64 %.411.us203.epil.i, 0
  br i1 %.414.not.us204.epil.i, label %B8239.us205.epil.i, label %B240.us187.epil.i

B8239.us205.epil.i:                               ; preds = %B8221.us199.epil.i, %B96.us175.epil.preheader.i
  %put_bytes_v151_which.4.3.us206.epil.i = phi i8 [ 0, %B96.us175.epil.preheader.i ], [ %put_bytes_v151_which.3.4.us200.epil.i, %B8221.us199.epil.i ]
  %put_bytes_v151_at_1.4.3.us207.epil.i = phi i64 [ %.342.us185.epil.i, %B96.us175.epil.preheader.i ], [ %put_bytes_v151_at_1.3.4.us201.epil.i, %B8221.us199.epil.i ]
  %.432.us208.epil.i = inttoptr i64 %at.2.1155.us176.epil.init.i to ptr
  store i8 %put_bytes_v151_which.4.3.us206.epil.i, ptr %.432.us208.epil.i, align 1, !noalias !38
  br label %B94.B38.loopexit_crit_edge.us.i

B94.B38.loopexit_crit_edge.us.i:                  ; preds = %B8239.us.us.i, %B8239.us205.epil.i, %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i
  %.us-phi159.us.i = phi i64 [ %put_bytes_v151_at_1.4.3.us207.epil.i, %B8239.us205.epil.i ], [ %put_bytes_v151_at_1.4.3.us207.1.i, %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i ], [ %put_bytes_v151_at_1.4.3.us.us.i, %B8239.us.us.i ]
  %exitcond227.not.i = icmp eq i64 %.112.us.i, %a1
  br i1 %exitcond227.not.i, label %_ZN10interleave6engine7cluster6kernel7squeezeB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B40.endif.us.i

B96.us.us.i:                                      ; preds = %B40.endif.us.i, %B8239.us.us.i
  %at.2.1155.us.us.i = phi i64 [ %put_bytes_v151_at_1.4.3.us.us.i, %B8239.us.us.i ], [ %at.3.0169.us.i, %B40.endif.us.i ]
  %.241151153.us.us.i = phi i64 [ %.248.us.us.i, %B8239.us.us.i ], [ 0, %B40.endif.us.i ]
  %.248.us.us.i = add nuw nsw i64 %.241151153.us.us.i, 1
  %.277.us.us.i = shl nsw i64 %.241151153.us.us.i, 3
  %.279.us.us.i = add nsw i64 %.277.us.us.i, %.151.us.i
  %.280.us.us.i = inttoptr i64 %.279.us.us.i to ptr
  %.281.us.us.i = load i64, ptr %.280.us.us.i, align 8, !noalias !38
  %.297.us.us.i = sub nsw i64 %.241151153.us.us.i, %a2
  %.300.us.us.i = shl nsw i64 %.297.us.us.i, 3
  %.302.us.us.i = add nsw i64 %.300.us.us.i, %.151.us.i
  %.303.us.us.i = inttoptr i64 %.302.us.us.i to ptr
  %.304.us.us.i = load i64, ptr %.303.us.us.i, align 8, !noalias !38
  %.342.us.us.i = add nsw i64 %at.2.1155.us.us.i, 1
  %.349.not.us.us.i = icmp eq i64 %.304.us.us.i, %.281.us.us.i
  br i1 %.349.not.us.us.i, label %B8239.us.us.i, label %B240.us.us.preheader.i

B240.us.us.preheader.i:                           ; preds = %B96.us.us.i
  %.306.us.us.i = xor i64 %.304.us.us.i, %.281.us.us.i
  br label %B240.us.us.i

B240.us.us.i:                                     ; preds = %B8221.us.us.i, %B240.us.us.preheader.i
  %put_bytes_v151_word.2.2.us.us.i = phi i64 [ %.411.us.us.i, %B8221.us.us.i ], [ %.306.us.us.i, %B240.us.us.preheader.i ]
  %put_bytes_v151_bit.2.2.us.us.i = phi i8 [ %.407.us.us.i, %B8221.us.us.i ], [ 1, %B240.us.us.preheader.i ]
  %put_bytes_v151_which.2.2.us.us.i = phi i8 [ %put_bytes_v151_which.3.4.us.us.i, %B8221.us.us.i ], [ 0, %B240.us.us.preheader.i ]
  %put_bytes_v151_at_1.2.2.us.us.i = phi i64 [ %put_bytes_v151_at_1.3.4.us.us.i, %B8221.us.us.i ], [ %.342.us.us.i, %B240.us.us.preheader.i ]
  %.367.us.us.i = and i64 %put_bytes_v151_word.2.2.us.us.i, 255
  %.368.not.us.us.i = icmp eq i64 %.367.us.us.i, 0
  br i1 %.368.not.us.us.i, label %B8221.us.us.i, label %B242.us.us.i

B242.us.us.i:                                     ; preds = %B240.us.us.i
  %.372.us.us.i = or i8 %put_bytes_v151_which.2.2.us.us.i, %put_bytes_v151_bit.2.2.us.us.i
  %.380.us.us.i = trunc i64 %put_bytes_v151_word.2.2.us.us.i to i8
  %.381.us.us.i = inttoptr i64 %put_bytes_v151_at_1.2.2.us.us.i to ptr
  store i8 %.380.us.us.i, ptr %.381.us.us.i, align 1, !noalias !38
  %.384.us.us.i = add nsw i64 %put_bytes_v151_at_1.2.2.us.us.i, 1
  br label %B8221.us.us.i

B8221.us.us.i:                                    ; preds = %B242.us.us.i, %B240.us.us.i
  %put_bytes_v151_which.3.4.us.us.i = phi i8 [ %.372.us.us.i, %B242.us.us.i ], [ %put_bytes_v151_which.2.2.us.us.i, %B240.us.us.i ]
  %put_bytes_v151_at_1.3.4.us.us.i = phi i64 [ %.384.us.us.i, %B242.us.us.i ], [ %put_bytes_v151_at_1.2.2.us.us.i, %B240.us.us.i ]
  %.407.us.us.i = shl i8 %put_bytes_v151_bit.2.2.us.us.i, 1
  %.411.us.us.i = lshr i64 %put_bytes_v151_word.2.2.us.us.i, 8
  %.414.not.us.us.i = icmp eq i64 %.411.us.us.i, 0
  br i1 %.414.not.us.us.i, label %B8239.us.us.i, label %B240.us.us.i

B8239.us.us.i:                                    ; preds = %B8221.us.us.i, %B96.us.us.i
  %put_bytes_v151_which.4.3.us.us.i = phi i8 [ 0, %B96.us.us.i ], [ %put_bytes_v151_which.3.4.us.us.i, %B8221.us.us.i ]
  %put_bytes_v151_at_1.4.3.us.us.i = phi i64 [ %.342.us.us.i, %B96.us.us.i ], [ %put_bytes_v151_at_1.3.4.us.us.i, %B8221.us.us.i ]
  %.432.us.us.i = inttoptr i64 %at.2.1155.us.us.i to ptr
  store i8 %put_bytes_v151_which.4.3.us.us.i, ptr %.432.us.us.i, align 1, !noalias !38
  %exitcond226.not.i = icmp eq i64 %a2, %.248.us.us.i
  br i1 %exitcond226.not.i, label %B94.B38.loopexit_crit_edge.us.i, label %B96.us.us.i

_ZN10interleave6engine7cluster6kernel7squeezeB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit: ; preds = %B94.B38.loopexit_crit_edge.us.i, %0, %B40.endif.lr.ph.i
  %at.3.0.lcssa.i = phi i64 [ %a3, %0 ], [ %a3, %B40.endif.lr.ph.i ], [ %.us-phi159.us.i, %B94.B38.loopexit_crit_edge.us.i ]
  %.468.i = sub nsw i64 %at.3.0.lcssa.i, %a3
  ret i64 %.468.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @unsqueeze(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #4 {
  %.96160.not.i = icmp slt i64 %a1, 1
  br i1 %.96160.not.i, label %_ZN10interleave6engine7cluster6kernel9unsqueezeB4v152B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B36.endif.lr.ph.i

B36.endif.lr.ph.i:                                ; preds = %0
  %.144.i = shl nsw i64 %a2, 3
  %.232146.not.i = icmp slt i64 %a2, 1
  br i1 %.232146.not.i, label %_ZN10interleave6engine7cluster6kernel9unsqueezeB4v152B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B36.endif.us.preheader.i

B36.endif.us.preheader.i:                         ; preds = %B36.endif.lr.ph.i
  %unroll_iter.i = and i64 %a2, 9223372036854775806
  %1 = icmp eq i64 %a2, 1
  %2 = and i64 %a2, 1
  %3 = icmp eq i64 %2, 0
  %.440.us203.epil.i = shl nsw i64 %unroll_iter.i, 3
  br label %B36.endif.us.i

B36.endif.us.i:                                   ; preds = %B90.B34.loopexit_crit_edge.us.i, %B36.endif.us.preheader.i
  %source.3.0163.us.i = phi i64 [ %.us-phi153.us.i, %B90.B34.loopexit_crit_edge.us.i ], [ %a0, %B36.endif.us.preheader.i ]
  %.102155161.us.i = phi i64 [ %.109.us.i, %B90.B34.loopexit_crit_edge.us.i ], [ 0, %B36.endif.us.preheader.i ]
  %.109.us.i = add nuw nsw i64 %.102155161.us.i, 1
  %.146.us.i = mul nuw nsw i64 %.144.i, %.102155161.us.i
  %.148.us.i = add nsw i64 %.146.us.i, %a3
  %.415.us.not.i = icmp eq i64 %.102155161.us.i, 0
  br i1 %.415.us.not.i, label %B92.us169.preheader.i, label %B92.us.us.i

B92.us169.preheader.i:                            ; preds = %B36.endif.us.i
  br i1 %1, label %B92.us169.epil.preheader.i, label %B92.us169.preheader1.i

B92.us169.preheader1.i:                           ; preds = %B92.us169.preheader.i
  %.440.us203.1.i = add i64 %.148.us.i, 8
  br label %B92.us169.i

B92.us169.i:                                      ; preds = %B244.us200.1.i, %B92.us169.preheader1.i
  %source.2.1149.us170.i = phi i64 [ %bytes_at_v153_source_1.4.3.us202.1.i, %B244.us200.1.i ], [ %source.3.0163.us.i, %B92.us169.preheader1.i ]
  %.238145147.us172.i = phi i64 [ %.245.us174.1.i, %B244.us200.1.i ], [ 0, %B92.us169.preheader1.i ]
  %.277.us175.i = inttoptr i64 %source.2.1149.us170.i to ptr
  %.278.us176.i = load i8, ptr %.277.us175.i, align 1, !noalias !41
  %.292.us178.i = add nsw i64 %source.2.1149.us170.i, 1
  %.299.not.us179.i = icmp eq i8 %.278.us176.i, 0
  br i1 %.299.not.us179.i, label %B244.us200.i, label %B142.us180.preheader.i

B142.us180.preheader.i:                           ; preds = %B92.us169.i
  %.279.us177.i = zext i8 %.278.us176.i to i64
  br label %B142.us180.i

B142.us180.i:                                     ; preds = %B242.us194.i, %B142.us180.preheader.i
  %bytes_at_v153_shift.2.2.us181.i = phi i64 [ %.360.us198.i, %B242.us194.i ], [ 0, %B142.us180.preheader.i ]
  %bytes_at_v153_word.2.2.us182.i = phi i64 [ %bytes_at_v153_word.3.4.us195.i, %B242.us194.i ], [ 0, %B142.us180.preheader.i ]
  %bytes_at_v153_which.2.2.us183.i = phi i64 [ %.356.us197.i, %B242.us194.i ], [ %.279.us177.i, %B142.us180.preheader.i ]
  %bytes_at_v153_source_1.2.2.us184.i = phi i64 [ %bytes_at_v153_source_1.3.4.us196.i, %B242.us194.i ], [ %.292.us178.i, %B142.us180.preheader.i ]
  %.317.us185.i = and i64 %bytes_at_v153_which.2.2.us183.i, 1
  %.318.not.us186.i = icmp eq i64 %.317.us185.i, 0
  br i1 %.318.not.us186.i, label %B242.us194.i, label %B196.us187.i

B196.us187.i:                                     ; preds = %B142.us180.i
  %.321.us188.i = inttoptr i64 %bytes_at_v153_source_1.2.2.us184.i to ptr
  %.322.us189.i = load i8, ptr %.321.us188.i, align 1, !noalias !41
  %.323.us190.i = zext i8 %.322.us189.i to i64
  %.325.us191.i = shl i64 %.323.us190.i, %bytes_at_v153_shift.2.2.us181.i
  %.327.us192.i = or i64 %.325.us191.i, %bytes_at_v153_word.2.2.us182.i
  %.333.us193.i = add nsw i64 %bytes_at_v153_source_1.2.2.us184.i, 1
  br label %B242.us194.i

B242.us194.i:                                     ; preds = %B196.us187.i, %B142.us180.i
  %bytes_at_v153_word.3.4.us195.i = phi i64 [ %.327.us192.i, %B196.us187.i ], [ %bytes_at_v153_word.2.2.us182.i, %B142.us180.i ]
  %bytes_at_v153_source_1.3.4.us196.i = phi i64 [ %.333.us193.i, %B196.us187.i ], [ %bytes_at_v153_source_1.2.2.us184.i, %B142.us180.i ]
  %.356.us197.i = lshr i64 %bytes_at_v153_which.2.2.us183.i, 1
  %.360.us198.i = add nuw nsw i64 %bytes_at_v153_shift.2.2.us181.i, 8
  %.363.not.us199.i = icmp eq i64 %.356.us197.i, 0
  br i1 %.363.not.us199.i, label %B244.us200.i, label %B142.us180.i

B244.us200.i:                                     ; preds = %B242.us194.i, %B92.us169.i
  %bytes_at_v153_word.4.3.us201.i = phi i64 [ 0, %B92.us169.i ], [ %bytes_at_v153_word.3.4.us195.i, %B242.us194.i ]
  %bytes_at_v153_source_1.4.3.us202.i = phi i64 [ %.292.us178.i, %B92.us169.i ], [ %bytes_at_v153_source_1.3.4.us196.i, %B242.us194.i ]
  %.440.us203.i = shl nsw i64 %.238145147.us172.i, 3
  %.444.us204.i = add nsw i64 %.440.us203.i, %.148.us.i
  %.446.us205.i = inttoptr i64 %.444.us204.i to ptr
  store i64 %bytes_at_v153_word.4.3.us201.i, ptr %.446.us205.i, align 8, !noalias !41
  %.245.us174.1.i = add nuw i64 %.238145147.us172.i, 2
  %.277.us175.1.i = inttoptr i64 %bytes_at_v153_source_1.4.3.us202.i to ptr
  %.278.us176.1.i = load i8, ptr %.277.us175.1.i, align 1, !noalias !41
  %.292.us178.1.i = add nsw i64 %bytes_at_v153_source_1.4.3.us202.i, 1
  %.299.not.us179.1.i = icmp eq i8 %.278.us176.1.i, 0
  br i1 %.299.not.us179.1.i, label %B244.us200.1.i, label %B142.us180.1.preheader.i

B142.us180.1.preheader.i:                         ; preds = %B244.us200.i
  %.279.us177.1.i = zext i8 %.278.us176.1.i to i64
  br label %B142.us180.1.i

B142.us180.1.i:                                   ; preds = %B242.us194.1.i, %B142.us180.1.preheader.i
  %bytes_at_v153_shift.2.2.us181.1.i = phi i64 [ %.360.us198.1.i, %B242.us194.1.i ], [ 0, %B142.us180.1.preheader.i ]
  %bytes_at_v153_word.2.2.us182.1.i = phi i64 [ %bytes_at_v153_word.3.4.us195.1.i, %B242.us194.1.i ], [ 0, %B142.us180.1.preheader.i ]
  %bytes_at_v153_which.2.2.us183.1.i = phi i64 [ %.356.us197.1.i, %B242.us194.1.i ], [ %.279.us177.1.i, %B142.us180.1.preheader.i ]
  %bytes_at_v153_source_1.2.2.us184.1.i = phi i64 [ %bytes_at_v153_source_1.3.4.us196.1.i, %B242.us194.1.i ], [ %.292.us178.1.i, %B142.us180.1.preheader.i ]
  %.317.us185.1.i = and i64 %bytes_at_v153_which.2.2.us183.1.i, 1
  %.318.not.us186.1.i = icmp eq i64 %.317.us185.1.i, 0
  br i1 %.318.not.us186.1.i, label %B242.us194.1.i, label %B196.us187.1.i

B196.us187.1.i:                                   ; preds = %B142.us180.1.i
  %.321.us188.1.i = inttoptr i64 %bytes_at_v153_source_1.2.2.us184.1.i to ptr
  %.322.us189.1.i = load i8, ptr %.321.us188.1.i, align 1, !noalias !41
  %.323.us190.1.i = zext i8 %.322.us189.1.i to i64
  %.325.us191.1.i = shl i64 %.323.us190.1.i, %bytes_at_v153_shift.2.2.us181.1.i
  %.327.us192.1.i = or i64 %.325.us191.1.i, %bytes_at_v153_word.2.2.us182.1.i
  %.333.us193.1.i = add nsw i64 %bytes_at_v153_source_1.2.2.us184.1.i, 1
  br label %B242.us194.1.i

B242.us194.1.i:                                   ; preds = %B196.us187.1.i, %B142.us180.1.i
  %bytes_at_v153_word.3.4.us195.1.i = phi i64 [ %.327.us192.1.i, %B196.us187.1.i ], [ %bytes_at_v153_word.2.2.us182.1.i, %B142.us180.1.i ]
  %bytes_at_v153_source_1.3.4.us196.1.i = phi i64 [ %.333.us193.1.i, %B196.us187.1.i ], [ %bytes_at_v153_source_1.2.2.us184.1.i, %B142.us180.1.i ]
  %.356.us197.1.i = lshr i64 %bytes_at_v153_which.2.2.us183.1.i, 1
  %.360.us198.1.i = add nuw nsw i64 %bytes_at_v153_shift.2.2.us181.1.i, 8
  %.363.not.us199.1.i = icmp eq i64 %.356.us197.1.i, 0
  br i1 %.363.not.us199.1.i, label %B244.us200.1.i, label %B142.us180.1.i

B244.us200.1.i:                                   ; preds = %B242.us194.1.i, %B244.us200.i
  %bytes_at_v153_word.4.3.us201.1.i = phi i64 [ 0, %B244.us200.i ], [ %bytes_at_v153_word.3.4.us195.1.i, %B242.us194.1.i ]
  %bytes_at_v153_source_1.4.3.us202.1.i = phi i64 [ %.292.us178.1.i, %B244.us200.i ], [ %bytes_at_v153_source_1.3.4.us196.1.i, %B242.us194.1.i ]
  %.444.us204.1.i = add i64 %.440.us203.1.i, %.440.us203.i
  %.446.us205.1.i = inttoptr i64 %.444.us204.1.i to ptr
  store i64 %bytes_at_v153_word.4.3.us201.1.i, ptr %.446.us205.1.i, align 8, !noalias !41
  %niter.ncmp.1.i = icmp eq i64 %.245.us174.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i, label %B92.us169.i

B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i: ; preds = %B244.us200.1.i
  br i1 %3, label %B90.B34.loopexit_crit_edge.us.i, label %B92.us169.epil.preheader.i

B92.us169.epil.preheader.i:                       ; preds = %B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i, %B92.us169.preheader.i
  %source.2.1149.us170.epil.init.i = phi i64 [ %source.3.0163.us.i, %B92.us169.preheader.i ], [ %bytes_at_v153_source_1.4.3.us202.1.i, %B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i ]
  %.277.us175.epil.i = inttoptr i64 %source.2.1149.us170.epil.init.i to ptr
  %.278.us176.epil.i = load i8, ptr %.277.us175.epil.i, align 1, !noalias !41
  %.292.us178.epil.i = add nsw i64 %source.2.1149.us170.epil.init.i, 1
  %.299.not.us179.epil.i = icmp eq i8 %.278.us176.epil.i, 0
  br i1 %.299.not.us179.epil.i, label %B244.us200.epil.i, label %B142.us180.epil.preheader.i

B142.us180.epil.preheader.i:                      ; preds = %B92.us169.epil.preheader.i
  %.279.us177.epil.i = zext i8 %.278.us176.epil.i to i64
  br label %B142.us180.epil.i

B142.us180.epil.i:                                ; preds = %B242.us194.epil.i, %B142.us180.epil.preheader.i
  %bytes_at_v153_shift.2.2.us181.epil.i = phi i64 [ %.360.us198.epil.i, %B242.us194.epil.i ], [ 0, %B142.us180.epil.preheader.i ]
  %bytes_at_v153_word.2.2.us182.epil.i = phi i64 [ %bytes_at_v153_word.3.4.us195.epil.i, %B242.us194.epil.i ], [ 0, %B142.us180.epil.preheader.i ]
  %bytes_at_v153_which.2.2.us183.epil.i = phi i64 [ %.356.us197.epil.i, %B242.us194.epil.i ], [ %.279.us177.epil.i, %B142.us180.epil.preheader.i ]
  %bytes_at_v153_source_1.2.2.us184.epil.i = phi i64 [ %bytes_at_v153_source_1.3.4.us196.epil.i, %B242.us194.epil.i ], [ %.292.us178.epil.i, %B142.us180.epil.preheader.i ]
  %.317.us185.epil.i = and i64 %bytes_at_v153_which.2.2.us183.epil.i, 1
  %.318.not.us186.epil.i = icmp eq i64 %.317.us185.epil.i, 0
  br i1 %.318.not.us186.epil.i, label %B242.us194.epil.i, label %B196.us187.epil.i

B196.us187.epil.i:                                ; preds = %B142.us180.epil.i
  %.321.us188.epil.i = inttoptr i64 %bytes_at_v153_source_1.2.2.us184.epil.i to ptr
  %.322.us189.epil.i = load i8, ptr %.321.us188.epil.i, align 1, !noalias !41
  %.323.us190.epil.i = zext i8 %.322.us189.epil.i to i64
  %.325.us191.epil.i = shl i64 %.323.us190.epil.i, %bytes_at_v153_shift.2.2.us181.epil.i
  %.327.us192.epil.i = or i64 %.325.us191.epil.i, %bytes_at_v153_word.2.2.us182.epil.i
  %.333.us193.epil.i = add nsw i64 %bytes_at_v153_source_1.2.2.us184.epil.i, 1
  br label %B242.us194.epil.i

B242.us194.epil.i:                                ; preds = %B196.us187.epil.i, %B142.us180.epil.i
  %bytes_at_v153_word.3.4.us195.epil.i = phi i64 [ %.327.us192.epil.i, %B196.us187.epil.i ], [ %bytes_at_v153_word.2.2.us182.epil.i, %B142.us180.epil.i ]
  %bytes_at_v153_source_1.3.4.us196.epil.i = phi i64 [ %.333.us193.epil.i, %B196.us187.epil.i ], [ %bytes_at_v153_source_1.2.2.us184.epil.i, %B142.us180.epil.i ]
  %.356.us197.epil.i = lshr i64 %bytes_at_v153_which.2.2.us183.epil.i, 1
  %.360.us198.epil.i = add nuw nsw i64 %bytes_at_v153_shift.2.2.us181.epil.i, 8
  %.363.not.us199.epil.i = icmp eq i64 %.356.us197.epil.i, 0
  br i1 %.363.not.us199.epil.i, label %B244.us200.epil.i, label %B142.us180.epil.i

B244.us200.epil.i:                                ; preds = %B242.us194.epil.i, %B92.us169.epil.preheader.i
  %bytes_at_v153_word.4.3.us201.epil.i = phi i64 [ 0, %B92.us169.epil.preheader.i ], [ %bytes_at_v153_word.3.4.us195.epil.i, %B242.us194.epil.i ]
  %bytes_at_v153_source_1.4.3.us202.epil.i = phi i64 [ %.292.us178.epil.i, %B92.us169.epil.preheader.i ], [ %bytes_at_v153_source_1.3.4.us196.epil.i, %B242.us194.epil.i ]
  %.444.us204.epil.i = add nsw i64 %.148.us.i, %.440.us203.epil.i
  %.446.us205.epil.i = inttoptr i64 %.444.us204.epil.i to ptr
  store i64 %bytes_at_v153_word.4.3.us201.epil.i, ptr %.446.us205.epil.i, align 8, !noalias !41
  br label %B90.B34.loopexit_crit_edge.us.i

B90.B34.loopexit_crit_edge.us.i:                  ; preds = %B244.us.us.i, %B244.us200.epil.i, %B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i
  %.us-phi153.us.i = phi i64 [ %bytes_at_v153_source_1.4.3.us202.epil.i, %B244.us200.epil.i ], [ %bytes_at_v153_source_1.4.3.us202.1.i, %B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i ], [ %bytes_at_v153_source_1.4.3.us.us.i, %B244.us.us.i ]
  %exitcond224.not.i = icmp eq i64 %.109.us.i, %a1
  br i1 %exitcond224.not.i, label %_ZN10interleave6engine7cluster6kernel9unsqueezeB4v152B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B36.endif.us.i

B92.us.us.i:                                      ; preds = %B36.endif.us.i, %B244.us.us.i
  %source.2.1149.us.us.i = phi i64 [ %bytes_at_v153_source_1.4.3.us.us.i, %B244.us.us.i ], [ %source.3.0163.us.i, %B36.endif.us.i ]
  %.238145147.us.us.i = phi i64 [ %.245.us.us.i, %B244.us.us.i ], [ 0, %B36.endif.us.i ]
  %.245.us.us.i = add nuw nsw i64 %.238145147.us.us.i, 1
  %.277.us.us.i = inttoptr i64 %source.2.1149.us.us.i to ptr
  %.278.us.us.i = load i8, ptr %.277.us.us.i, align 1, !noalias !41
  %.292.us.us.i = add nsw i64 %source.2.1149.us.us.i, 1
  %.299.not.us.us.i = icmp eq i8 %.278.us.us.i, 0
  br i1 %.299.not.us.us.i, label %B244.us.us.i, label %B142.us.us.preheader.i

B142.us.us.preheader.i:                           ; preds = %B92.us.us.i
  %.279.us.us.i = zext i8 %.278.us.us.i to i64
  br label %B142.us.us.i

B142.us.us.i:                                     ; preds = %B242.us.us.i, %B142.us.us.preheader.i
  %bytes_at_v153_shift.2.2.us.us.i = phi i64 [ %.360.us.us.i, %B242.us.us.i ], [ 0, %B142.us.us.preheader.i ]
  %bytes_at_v153_word.2.2.us.us.i = phi i64 [ %bytes_at_v153_word.3.4.us.us.i, %B242.us.us.i ], [ 0, %B142.us.us.preheader.i ]
  %bytes_at_v153_which.2.2.us.us.i = phi i64 [ %.356.us.us.i, %B242.us.us.i ], [ %.279.us.us.i, %B142.us.us.preheader.i ]
  %bytes_at_v153_source_1.2.2.us.us.i = phi i64 [ %bytes_at_v153_source_1.3.4.us.us.i, %B242.us.us.i ], [ %.292.us.us.i, %B142.us.us.preheader.i ]
  %.317.us.us.i = and i64 %bytes_at_v153_which.2.2.us.us.i, 1
  %.318.not.us.us.i = icmp eq i64 %.317.us.us.i, 0
  br i1 %.318.not.us.us.i, label %B242.us.us.i, label %B196.us.us.i

B196.us.us.i:                                     ; preds = %B142.us.us.i
  %.321.us.us.i = inttoptr i64 %bytes_at_v153_source_1.2.2.us.us.i to ptr
  %.322.us.us.i = load i8, ptr %.321.us.us.i, align 1, !noalias !41
  %.323.us.us.i = zext i8 %.322.us.us.i to i64
  %.325.us.us.i = shl i64 %.323.us.us.i, %bytes_at_v153_shift.2.2.us.us.i
  %.327.us.us.i = or i64 %.325.us.us.i, %bytes_at_v153_word.2.2.us.us.i
  %.333.us.us.i = add nsw i64 %bytes_at_v153_source_1.2.2.us.us.i, 1
  br label %B242.us.us.i

B242.us.us.i:                                     ; preds = %B196.us.us.i, %B142.us.us.i
  %bytes_at_v153_word.3.4.us.us.i = phi i64 [ %.327.us.us.i, %B196.us.us.i ], [ %bytes_at_v153_word.2.2.us.us.i, %B142.us.us.i ]
  %bytes_at_v153_source_1.3.4.us.us.i = phi i64 [ %.333.us.us.i, %B196.us.us.i ], [ %bytes_at_v153_source_1.2.2.us.us.i, %B142.us.us.i ]
  %.356.us.us.i = lshr i64 %bytes_at_v153_which.2.2.us.us.i, 1
  %.360.us.us.i = add nuw nsw i64 %bytes_at_v153_shift.2.2.us.us.i, 8
  %.363.not.us.us.i = icmp eq i64 %.356.us.us.i, 0
  br i1 %.363.not.us.us.i, label %B244.us.us.i, label %B142.us.us.i

B244.us.us.i:                                     ; preds = %B242.us.us.i, %B92.us.us.i
  %bytes_at_v153_word.4.3.us.us.i = phi i64 [ 0, %B92.us.us.i ], [ %bytes_at_v153_word.3.4.us.us.i, %B242.us.us.i ]
  %bytes_at_v153_source_1.4.3.us.us.i = phi i64 [ %.292.us.us.i, %B92.us.us.i ], [ %bytes_at_v153_source_1.3.4.us.us.i, %B242.us.us.i ]
  %.419.us.us.i = sub nsw i64 %.238145147.us.us.i, %a2
  %.420.us.us.i = shl nsw i64 %.419.us.us.i, 3
  %.422.us.us.i = add nsw i64 %.420.us.us.i, %.148.us.i
  %.423.us.us.i = inttoptr i64 %.422.us.us.i to ptr
  %.424.us.us.i = load i64, ptr %.423.us.us.i, align 8, !noalias !41
  %.426.us.us.i = xor i64 %.424.us.us.i, %bytes_at_v153_word.4.3.us.us.i
  %.440.us.us.i = shl nsw i64 %.238145147.us.us.i, 3
  %.444.us.us.i = add nsw i64 %.440.us.us.i, %.148.us.i
  %.446.us.us.i = inttoptr i64 %.444.us.us.i to ptr
  store i64 %.426.us.us.i, ptr %.446.us.us.i, align 8, !noalias !41
  %exitcond223.not.i = icmp eq i64 %a2, %.245.us.us.i
  br i1 %exitcond223.not.i, label %B90.B34.loopexit_crit_edge.us.i, label %B92.us.us.i

_ZN10interleave6engine7cluster6kernel9unsqueezeB4v152B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit: ; preds = %B90.B34.loopexit_crit_edge.us.i, %0, %B36.endif.lr.ph.i
  %source.3.0.lcssa.i = phi i64 [ %a0, %0 ], [ %a0, %B36.endif.lr.ph.i ], [ %.us-phi153.us.i, %B90.B34.loopexit_crit_edge.us.i ]
  ret i64 %source.3.0.lcssa.i
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v201B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.state, i64 %arg.h) unnamed_addr #5 {
B0:
  %.22 = add nsw i64 %arg.ctx, 32
  %.23 = inttoptr i64 %.22 to ptr
  %.24 = load i64, ptr %.23, align 8
  %.28 = add nsw i64 %arg.ctx, 184
  %.29 = inttoptr i64 %.28 to ptr
  %.30 = load i64, ptr %.29, align 8
  %.43 = add nsw i64 %arg.ctx, 24
  %.44 = inttoptr i64 %.43 to ptr
  %.45 = load i64, ptr %.44, align 8
  %.46 = icmp eq i64 %.45, 0
  %.50 = add nsw i64 %arg.ctx, 40
  %.51 = inttoptr i64 %.50 to ptr
  %.52 = load i64, ptr %.51, align 8
  %.53 = shl nsw i64 %.52, 6
  %.55 = add nsw i64 %.53, %.24
  %.77 = sub nsw i64 39, %.30
  %.78 = shl i64 -2, %.77
  %.79 = select i1 %.46, i64 -1, i64 %.78
  %"$phi356.3.2.0" = and i64 %.79, %arg.h
  %.99 = zext i64 %"$phi356.3.2.0" to i128
  %.100 = zext i64 %.52 to i128
  %.101 = mul nuw i128 %.99, %.100
  %sh.diff = lshr i128 %.101, 58
  %tr.sh.diff = trunc i128 %sh.diff to i64
  %.104 = and i64 %tr.sh.diff, -64
  %.105 = add nsw i64 %.104, %.24
  %.171 = shl i64 %arg.h, %.30
  %.172 = and i64 %.171, -1099511627776
  %.183 = insertelement <8 x i64> poison, i64 %.172, i64 0
  %.184 = shufflevector <8 x i64> %.183, <8 x i64> poison, <8 x i32> zeroinitializer
  %.122 = insertelement <8 x i64> poison, i64 %arg.h, i64 0
  %.123 = shufflevector <8 x i64> %.122, <8 x i64> poison, <8 x i32> zeroinitializer
  br i1 %.46, label %B0.split.us, label %B374.preheader

B374.preheader:                                   ; preds = %B0
  %.16 = add nsw i64 %arg.ctx, 16
  %.17 = inttoptr i64 %.16 to ptr
  %.18 = load i64, ptr %.17, align 8
  %.55.i = shl i64 %.18, 3
  %.arg.words.i = tail call i64 @llvm.smax.i64(i64 %.18, i64 0)
  %0 = add nuw i64 %.arg.words.i, 1
  %sunkaddr1 = inttoptr i64 %arg.ctx to ptr
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr1, i64 104
  br label %B374

B0.split.us:                                      ; preds = %B0
  %.114.us61 = inttoptr i64 %.105 to ptr
  %.115.us62 = load <8 x i64>, ptr %.114.us61, align 64
  %.124.us63 = icmp eq <8 x i64> %.115.us62, %.123
  %.125.us64 = bitcast <8 x i1> %.124.us63 to i8
  %.134.not.us65 = icmp eq i8 %.125.us64, 0
  br i1 %.134.not.us65, label %B624.us, label %B430

B624.us:                                          ; preds = %B0.split.us, %B624.us
  %line.3.0.us66 = phi i64 [ %spec.select.us, %B624.us ], [ %.105, %B0.split.us ]
  %.231.us = add nsw i64 %line.3.0.us66, 64
  %.238.us = icmp eq i64 %.231.us, %.55
  %spec.select.us = select i1 %.238.us, i64 %.24, i64 %.231.us
  %.114.us = inttoptr i64 %spec.select.us to ptr
  %.115.us = load <8 x i64>, ptr %.114.us, align 64
  %.124.us = icmp eq <8 x i64> %.115.us, %.123
  %.125.us = bitcast <8 x i1> %.124.us to i8
  %.134.not.us = icmp eq i8 %.125.us, 0
  br i1 %.134.not.us, label %B624.us, label %B430

B374:                                             ; preds = %B624, %B374.preheader
  %line.3.0 = phi i64 [ %spec.select, %B624 ], [ %.105, %B374.preheader ]
  %.175 = inttoptr i64 %line.3.0 to ptr
  %.176 = load <8 x i64>, ptr %.175, align 64
  %.179 = and <8 x i64> %.176, splat (i64 -1099511627776)
  %.185 = icmp eq <8 x i64> %.179, %.184
  %.186 = bitcast <8 x i1> %.185 to i8
  %.22.i = load i64, ptr %sunkaddr2, align 8, !noalias !44
  %.26.not.i = icmp eq i8 %.186, 0
  br i1 %.26.not.i, label %B624, label %B68.preheader.i

B68.preheader.i:                                  ; preds = %B374
  %.187 = zext i8 %.186 to i64
  br label %B68.i

B68.i:                                            ; preds = %B7404.i, %B68.preheader.i
  %candidates.2.0.i = phi i64 [ %.255.i, %B7404.i ], [ %.187, %B68.preheader.i ]
  %.32.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i, i1 true)
  %.33.i = shl nuw nsw i64 %.32.i, 3
  %.35.i = add nsw i64 %.33.i, %line.3.0
  %.36.i = inttoptr i64 %.35.i to ptr
  %.37.i = load atomic i64, ptr %.36.i acquire, align 8, !noalias !44
  %.42.not.i = icmp eq i64 %.37.i, 0
  br i1 %.42.not.i, label %B7404.i, label %B148.endif.i

B244.i:                                           ; preds = %B148.endif.i, %B248.i
  %lsr.iv10.i = phi i64 [ %lsr.iv.next11.i, %B248.i ], [ %0, %B148.endif.i ]
  %lsr.iv8.i = phi i64 [ %lsr.iv.next9.i, %B248.i ], [ %arg.state, %B148.endif.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B248.i ], [ %.67.i, %B148.endif.i ]
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next11.i, 0
  br i1 %exitcond.not.i, label %B480.endif, label %B248.i

B248.i:                                           ; preds = %B244.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %.198.i = inttoptr i64 %lsr.iv.i to ptr
  %.199.i = load i64, ptr %.198.i, align 8, !noalias !44
  %.203.i = inttoptr i64 %lsr.iv8.i to ptr
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !44
  %.205.not.i = icmp eq i64 %.199.i, %.204.i
  br i1 %.205.not.i, label %B244.i, label %B7404.i

B7404.i:                                          ; preds = %B248.i, %B68.i
  %.253.i = add nsw i64 %candidates.2.0.i, -1
  %.255.i = and i64 %.253.i, %candidates.2.0.i
  %.258.not.i = icmp eq i64 %.255.i, 0
  br i1 %.258.not.i, label %B624, label %B68.i

B148.endif.i:                                     ; preds = %B68.i
  %.45.i = and i64 %.37.i, 1099511627775
  %.48.i = add nsw i64 %.45.i, -1
  %1 = lshr i64 %.48.i, 29
  %.59.i = and i64 %1, 34359738360
  %.60.i = add nsw i64 %.59.i, %.22.i
  %.61.i = inttoptr i64 %.60.i to ptr
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !44
  %.65.i = and i64 %.48.i, 4294967295
  %.66.i = mul i64 %.55.i, %.65.i
  %.67.i = add i64 %.62.i, %.66.i
  br label %B244.i

common.ret:                                       ; preds = %B480.endif, %B430
  %storemerge = phi i64 [ %.162, %B430 ], [ %.48.i, %B480.endif ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B430:                                             ; preds = %B624.us, %B0.split.us
  %.125.lcssa.us = phi i8 [ %.125.us64, %B0.split.us ], [ %.125.us, %B624.us ]
  %line.3.0.lcssa59.us = phi i64 [ %.105, %B0.split.us ], [ %spec.select.us, %B624.us ]
  %.152 = sub nsw i64 %line.3.0.lcssa59.us, %.24
  %.157 = ashr i64 %.152, 3
  %2 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.125.lcssa.us, i1 true)
  %.159 = zext nneg i8 %2 to i64
  %.162 = add nsw i64 %.157, %.159
  br label %common.ret

B624:                                             ; preds = %B7404.i, %B480.endif, %B374
  %.231 = add nsw i64 %line.3.0, 64
  %.238 = icmp eq i64 %.231, %.55
  %spec.select = select i1 %.238, i64 %.24, i64 %.231
  br label %B374

B480.endif:                                       ; preds = %B244.i
  %.226.not = icmp eq i64 %.45.i, 0
  br i1 %.226.not, label %B624, label %common.ret
}

define i64 @ask(i64 %a0, i64 %a1) local_unnamed_addr {
  %.546.i = alloca i64, align 8
  %.1132.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.546.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.1132.i)
  %.13.i = add nsw i64 %a0, 112
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !47
  %.19.i = add nsw i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !47
  %.27.i = add nsw i64 %.15.i, 48
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !47
  %.32.i = add nsw i64 %.15.i, 56
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !47
  %.37.i = add nsw i64 %.15.i, 72
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !47
  %.50.i = shl i64 %.21.i, 3
  %.60.i = add nsw i64 %a1, 72
  %.61.i = inttoptr i64 %.60.i to ptr
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !47
  %.75.i = add nsw i64 %a1, 8
  %.76.i = inttoptr i64 %.75.i to ptr
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !47
  %.81.i = add nsw i64 %a1, 24
  %.82.i = inttoptr i64 %.81.i to ptr
  %.83.i = load i64, ptr %.82.i, align 8, !noalias !47
  %.87.i = add nsw i64 %a1, 32
  %.88.i = inttoptr i64 %.87.i to ptr
  %.89.i = load i64, ptr %.88.i, align 8, !noalias !47
  %.120.i = add nsw i64 %a1, 104
  %.121.i = inttoptr i64 %.120.i to ptr
  %.122.i = load i64, ptr %.121.i, align 8, !noalias !47
  %.126.i = add nsw i64 %a1, 96
  %.127.i = inttoptr i64 %.126.i to ptr
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !47
  %.145978.i = icmp slt i64 %.122.i, %.128.i
  br i1 %.145978.i, label %B760.endif.lr.ph.i, label %B0.B10074_crit_edge.i

B0.B10074_crit_edge.i:                            ; preds = %0
  %.pre.i = inttoptr i64 %a1 to ptr
  br label %_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B760.endif.lr.ph.i:                               ; preds = %0
  %.102.i = add nsw i64 %a1, 80
  %.103.i = inttoptr i64 %.102.i to ptr
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !47
  %1 = inttoptr i64 %a1 to ptr
  %.110.i = load i64, ptr %1, align 8, !noalias !47
  %.55.i = inttoptr i64 %a0 to ptr
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !47
  %.431.i = add i64 %.21.i, -1
  %..431.i = tail call i64 @llvm.smax.i64(i64 %.431.i, i64 0)
  %n.vec147.i = and i64 %.110.i, 9223372036854775792
  %n.vec167.i = and i64 %.110.i, 9223372036854775804
  %xtraiter.i = and i64 %..431.i, 3
  %xtraiter234.i = and i64 %.21.i, 7
  %unroll_iter238.i = and i64 %.21.i, 9223372036854775800
  %2 = lshr i64 %.110.i, 2
  %3 = and i64 %2, 2305843009213693951
  %4 = mul nsw i64 %3, -4
  %5 = lshr i64 %..431.i, 2
  %6 = mul nsw i64 %5, -4
  %7 = add i64 %.34.i, 32
  %8 = icmp sgt i64 %.110.i, 0
  %sunkaddr382.i = getelementptr i8, ptr %1, i64 32
  %sunkaddr368.i = getelementptr i8, ptr %1, i64 40
  %9 = icmp samesign ult i64 %.110.i, 4
  %10 = icmp samesign ult i64 %.110.i, 16
  %11 = icmp eq i64 %.110.i, %n.vec147.i
  %12 = and i64 %.110.i, 12
  %13 = icmp eq i64 %12, 0
  %14 = icmp eq i64 %.110.i, %n.vec167.i
  %15 = icmp sgt i64 %.431.i, 0
  %sunkaddr384.i = getelementptr i8, ptr %1, i64 88
  %16 = icmp samesign ult i64 %.431.i, 4
  %17 = icmp eq i64 %xtraiter.i, 0
  %18 = inttoptr i64 %.56.i to ptr
  %sunkaddr385.i = inttoptr i64 %.29.i to ptr
  %sunkaddr386.i = getelementptr i8, ptr %sunkaddr385.i, i64 16
  %19 = icmp slt i64 %.431.i, 1
  %sunkaddr388.i = getelementptr i8, ptr %1, i64 16
  %20 = icmp slt i64 %.21.i, 1
  %21 = icmp samesign ult i64 %.21.i, 8
  %22 = icmp eq i64 %xtraiter234.i, 0
  %sunkaddr371.i = inttoptr i64 %.104.i to ptr
  %sunkaddr374.i = inttoptr i64 %.89.i to ptr
  %23 = icmp slt i64 %.110.i, 1
  %24 = and i64 %..431.i, 9223372036854775804
  %25 = or disjoint i64 %24, 1
  br label %B760.endif.i

B802.backedge.i:                                  ; preds = %B802.backedge.preheader.i, %B802.backedge.i
  %lsr.iv289.i = phi i64 [ %189, %B802.backedge.preheader.i ], [ %lsr.iv.next290.i, %B802.backedge.i ]
  %lsr.iv287.i = phi i64 [ %188, %B802.backedge.preheader.i ], [ %lsr.iv.next288.i, %B802.backedge.i ]
  %_spare_v184_most.2.1656.i = phi i64 [ %_spare_v184_most.2.1656.ph.i, %B802.backedge.preheader.i ], [ %.13.i.i, %B802.backedge.i ]
  %.289.i = inttoptr i64 %lsr.iv287.i to ptr
  %.290.i = load i64, ptr %.289.i, align 8, !noalias !47
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.290.i, i64 %_spare_v184_most.2.1656.i)
  %lsr.iv.next288.i = add i64 %lsr.iv287.i, 8
  %lsr.iv.next290.i = add i64 %lsr.iv289.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next290.i, 0
  br i1 %exitcond.not.i, label %B972.i, label %B802.backedge.i, !llvm.loop !50

B972.i:                                           ; preds = %B802.backedge.i, %vec.epilog.middle.block174.i, %middle.block155.i, %B760.endif.i
  %_spare_v184_most.2.1.lcssa.i = phi i64 [ 0, %B760.endif.i ], [ %186, %vec.epilog.middle.block174.i ], [ %165, %middle.block155.i ], [ %.13.i.i, %B802.backedge.i ]
  %.345.i = load i64, ptr %sunkaddr368.i, align 8, !noalias !47
  %.347.i = sub nsw i64 %.345.i, %_spare_v184_most.2.1.lcssa.i
  %.351.not.i = icmp slt i64 %.347.i, %.39.i
  br i1 %.351.not.i, label %_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B1096.endif.preheader.i

B1096.endif.preheader.i:                          ; preds = %B972.i
  %26 = mul i64 %at.2.0995.i, %.50.i
  %27 = add i64 %26, 32
  br label %B1096.endif.i

B1158.i:                                          ; preds = %B1158.preheader.new.i, %B1158.i
  %lsr.iv293.i = phi i64 [ %lsr.iv.next294.i, %B1158.i ], [ %190, %B1158.preheader.new.i ]
  %hash_of_v179_h.2.2664.i = phi i64 [ %.522.3.i, %B1158.i ], [ %.391.i, %B1158.preheader.new.i ]
  %.480660662.i = phi i64 [ %.487.3.i, %B1158.i ], [ 1, %B1158.preheader.new.i ]
  %28 = add i64 %lsr.iv293.i, -24
  %.516.i = inttoptr i64 %28 to ptr
  %.517.i = load i64, ptr %.516.i, align 8, !noalias !47
  %.519.i = lshr i64 %hash_of_v179_h.2.2664.i, 32
  %.520.i = xor i64 %.519.i, %hash_of_v179_h.2.2664.i
  %.521.i = mul i64 %.520.i, -7046029254386353131
  %.522.i = add i64 %.521.i, %.517.i
  %29 = add i64 %lsr.iv293.i, -16
  %.516.1.i = inttoptr i64 %29 to ptr
  %.517.1.i = load i64, ptr %.516.1.i, align 8, !noalias !47
  %.519.1.i = lshr i64 %.522.i, 32
  %.520.1.i = xor i64 %.519.1.i, %.522.i
  %.521.1.i = mul i64 %.520.1.i, -7046029254386353131
  %.522.1.i = add i64 %.521.1.i, %.517.1.i
  %30 = add i64 %lsr.iv293.i, -8
  %.516.2.i = inttoptr i64 %30 to ptr
  %.517.2.i = load i64, ptr %.516.2.i, align 8, !noalias !47
  %.519.2.i = lshr i64 %.522.1.i, 32
  %.520.2.i = xor i64 %.519.2.i, %.522.1.i
  %.521.2.i = mul i64 %.520.2.i, -7046029254386353131
  %.522.2.i = add i64 %.521.2.i, %.517.2.i
  %.487.3.i = add nuw i64 %.480660662.i, 4
  %.516.3.i = inttoptr i64 %lsr.iv293.i to ptr
  %.517.3.i = load i64, ptr %.516.3.i, align 8, !noalias !47
  %.519.3.i = lshr i64 %.522.2.i, 32
  %.520.3.i = xor i64 %.519.3.i, %.522.2.i
  %.521.3.i = mul i64 %.520.3.i, -7046029254386353131
  %.522.3.i = add i64 %.521.3.i, %.517.3.i
  %lsr.iv.next294.i = add i64 %lsr.iv293.i, 32
  %31 = add i64 %.487.3.i, %6
  %niter.ncmp.3.i = icmp eq i64 %31, 1
  br i1 %niter.ncmp.3.i, label %B1248.loopexit.unr-lcssa.i, label %B1158.i

B1248.loopexit.unr-lcssa.i:                       ; preds = %B1158.i
  br i1 %17, label %B1248.i, label %B1158.epil.preheader.i

B1158.epil.preheader.i:                           ; preds = %B1158.preheader.i, %B1248.loopexit.unr-lcssa.i
  %hash_of_v179_h.2.2664.epil.init.i = phi i64 [ %.391.i, %B1158.preheader.i ], [ %.522.3.i, %B1248.loopexit.unr-lcssa.i ]
  %.480660662.epil.init.i = phi i64 [ 1, %B1158.preheader.i ], [ %25, %B1248.loopexit.unr-lcssa.i ]
  %32 = add i64 %.363.i, %lsr.iv295.i
  %33 = shl i64 %.480660662.epil.init.i, 3
  %34 = add i64 %32, %33
  br label %B1158.epil.i

B1158.epil.i:                                     ; preds = %B1158.epil.i, %B1158.epil.preheader.i
  %lsr.iv299.i = phi i64 [ %lsr.iv.next300.i, %B1158.epil.i ], [ %xtraiter.i, %B1158.epil.preheader.i ]
  %lsr.iv297.i = phi i64 [ %lsr.iv.next298.i, %B1158.epil.i ], [ %34, %B1158.epil.preheader.i ]
  %hash_of_v179_h.2.2664.epil.i = phi i64 [ %.522.epil.i, %B1158.epil.i ], [ %hash_of_v179_h.2.2664.epil.init.i, %B1158.epil.preheader.i ]
  %.516.epil.i = inttoptr i64 %lsr.iv297.i to ptr
  %.517.epil.i = load i64, ptr %.516.epil.i, align 8, !noalias !47
  %.519.epil.i = lshr i64 %hash_of_v179_h.2.2664.epil.i, 32
  %.520.epil.i = xor i64 %.519.epil.i, %hash_of_v179_h.2.2664.epil.i
  %.521.epil.i = mul i64 %.520.epil.i, -7046029254386353131
  %.522.epil.i = add i64 %.521.epil.i, %.517.epil.i
  %lsr.iv.next298.i = add i64 %lsr.iv297.i, 8
  %lsr.iv.next300.i = add nsw i64 %lsr.iv299.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next300.i, 0
  br i1 %epil.iter.cmp.not.i, label %B1248.i, label %B1158.epil.i, !llvm.loop !51

B1248.i:                                          ; preds = %B1158.epil.i, %B1096.endif.i, %B1248.loopexit.unr-lcssa.i
  %hash_of_v179_h.2.2.lcssa.i = phi i64 [ %.391.i, %B1096.endif.i ], [ %.522.3.i, %B1248.loopexit.unr-lcssa.i ], [ %.522.epil.i, %B1158.epil.i ]
  %.536.i = lshr i64 %hash_of_v179_h.2.2.lcssa.i, 32
  %.537.i = xor i64 %.536.i, %hash_of_v179_h.2.2.lcssa.i
  %.538.i = mul i64 %.537.i, -7046029254386353131
  %.539.i = lshr i64 %.538.i, 29
  %.540.i = xor i64 %.539.i, %.538.i
  %.541.i = mul i64 %.540.i, -4658895280553007687
  %.542.i = lshr i64 %.541.i, 32
  %.543.i = xor i64 %.542.i, %.541.i
  store i64 0, ptr %.546.i, align 8, !noalias !47
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v201B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.546.i, i64 %a0, i64 %.367.i, i64 %.543.i)
  %.560.i = load i64, ptr %.546.i, align 8, !noalias !47
  %35 = ashr i64 %.560.i, 29
  %.580.i = and i64 %35, -8
  %.581.i = add nsw i64 %.580.i, %.62.i
  %.582.i = inttoptr i64 %.581.i to ptr
  %.583.i = load i64, ptr %.582.i, align 8, !noalias !47
  %36 = lshr i64 %.560.i, 3
  %.588.i = and i64 %36, 536870904
  %.589.i = add nsw i64 %.588.i, %.583.i
  %.590.i = inttoptr i64 %.589.i to ptr
  %.591.i = load i64, ptr %.590.i, align 8, !noalias !47
  %.592.i = and i64 %.560.i, 63
  %37 = shl nuw i64 1, %.592.i
  %38 = and i64 %.591.i, %37
  %.595.not.i = icmp eq i64 %38, 0
  br i1 %.595.not.i, label %B1258.endif.i, label %B8735.i

B1340.i:                                          ; preds = %B1340.preheader.i, %B1340.i
  %lsr.iv303.i = phi i64 [ %lsr.iv.next304.i, %B1340.i ], [ 0, %B1340.preheader.i ]
  %owner_of_v172_h.2.4673.i = phi i64 [ %.923.3.i, %B1340.i ], [ %.786.i, %B1340.preheader.i ]
  %.875669671.i = phi i64 [ %.882.3.i, %B1340.i ], [ 1, %B1340.preheader.i ]
  %39 = add i64 %lsr.iv303.i, %lsr.iv301.i
  %40 = add i64 %39, 8
  %.911.i = inttoptr i64 %40 to ptr
  %.912.i = load i64, ptr %.911.i, align 8, !noalias !47
  %41 = add i64 %lsr.iv303.i, %.775.i
  %42 = add i64 %41, 8
  %.916.i = inttoptr i64 %42 to ptr
  %.917.i = load i64, ptr %.916.i, align 8, !noalias !47
  %.918.i = and i64 %.917.i, %.912.i
  %.920.i = lshr i64 %owner_of_v172_h.2.4673.i, 32
  %.921.i = xor i64 %.920.i, %owner_of_v172_h.2.4673.i
  %.922.i = mul i64 %.921.i, -4658895280553007687
  %.923.i = add i64 %.918.i, %.922.i
  %43 = add i64 %39, 16
  %.911.1.i = inttoptr i64 %43 to ptr
  %.912.1.i = load i64, ptr %.911.1.i, align 8, !noalias !47
  %44 = add i64 %41, 16
  %.916.1.i = inttoptr i64 %44 to ptr
  %.917.1.i = load i64, ptr %.916.1.i, align 8, !noalias !47
  %.918.1.i = and i64 %.917.1.i, %.912.1.i
  %.920.1.i = lshr i64 %.923.i, 32
  %.921.1.i = xor i64 %.920.1.i, %.923.i
  %.922.1.i = mul i64 %.921.1.i, -4658895280553007687
  %.923.1.i = add i64 %.922.1.i, %.918.1.i
  %45 = add i64 %39, 24
  %.911.2.i = inttoptr i64 %45 to ptr
  %.912.2.i = load i64, ptr %.911.2.i, align 8, !noalias !47
  %46 = add i64 %41, 24
  %.916.2.i = inttoptr i64 %46 to ptr
  %.917.2.i = load i64, ptr %.916.2.i, align 8, !noalias !47
  %.918.2.i = and i64 %.917.2.i, %.912.2.i
  %.920.2.i = lshr i64 %.923.1.i, 32
  %.921.2.i = xor i64 %.920.2.i, %.923.1.i
  %.922.2.i = mul i64 %.921.2.i, -4658895280553007687
  %.923.2.i = add i64 %.922.2.i, %.918.2.i
  %.882.3.i = add nuw i64 %.875669671.i, 4
  %47 = add i64 %39, 32
  %.911.3.i = inttoptr i64 %47 to ptr
  %.912.3.i = load i64, ptr %.911.3.i, align 8, !noalias !47
  %48 = add i64 %41, 32
  %.916.3.i = inttoptr i64 %48 to ptr
  %.917.3.i = load i64, ptr %.916.3.i, align 8, !noalias !47
  %.918.3.i = and i64 %.917.3.i, %.912.3.i
  %.920.3.i = lshr i64 %.923.2.i, 32
  %.921.3.i = xor i64 %.920.3.i, %.923.2.i
  %.922.3.i = mul i64 %.921.3.i, -4658895280553007687
  %.923.3.i = add i64 %.922.3.i, %.918.3.i
  %lsr.iv.next304.i = add i64 %lsr.iv303.i, 32
  %49 = add i64 %.882.3.i, %6
  %niter219.ncmp.3.i = icmp eq i64 %49, 1
  br i1 %niter219.ncmp.3.i, label %B1404.loopexit.unr-lcssa.i, label %B1340.i

B1404.loopexit.unr-lcssa.i:                       ; preds = %B1340.i
  br i1 %17, label %B1404.i, label %B1340.epil.preheader.i

B1340.epil.preheader.i:                           ; preds = %B1340.preheader.i, %B1404.loopexit.unr-lcssa.i
  %owner_of_v172_h.2.4673.epil.init.i = phi i64 [ %.786.i, %B1340.preheader.i ], [ %.923.3.i, %B1404.loopexit.unr-lcssa.i ]
  %.875669671.epil.init.i = phi i64 [ 1, %B1340.preheader.i ], [ %25, %B1404.loopexit.unr-lcssa.i ]
  %50 = shl i64 %.875669671.epil.init.i, 3
  %51 = add nsw i64 %50, %.775.i
  %52 = add nsw i64 %50, %lsr.iv301.i
  br label %B1340.epil.i

B1340.epil.i:                                     ; preds = %B1340.epil.i, %B1340.epil.preheader.i
  %lsr.iv309.i = phi i64 [ %lsr.iv.next310.i, %B1340.epil.i ], [ %xtraiter.i, %B1340.epil.preheader.i ]
  %lsr.iv307.i = phi i64 [ %lsr.iv.next308.i, %B1340.epil.i ], [ %52, %B1340.epil.preheader.i ]
  %lsr.iv305.i = phi i64 [ %lsr.iv.next306.i, %B1340.epil.i ], [ %51, %B1340.epil.preheader.i ]
  %owner_of_v172_h.2.4673.epil.i = phi i64 [ %.923.epil.i, %B1340.epil.i ], [ %owner_of_v172_h.2.4673.epil.init.i, %B1340.epil.preheader.i ]
  %.911.epil.i = inttoptr i64 %lsr.iv307.i to ptr
  %.912.epil.i = load i64, ptr %.911.epil.i, align 8, !noalias !47
  %.916.epil.i = inttoptr i64 %lsr.iv305.i to ptr
  %.917.epil.i = load i64, ptr %.916.epil.i, align 8, !noalias !47
  %.918.epil.i = and i64 %.917.epil.i, %.912.epil.i
  %.920.epil.i = lshr i64 %owner_of_v172_h.2.4673.epil.i, 32
  %.921.epil.i = xor i64 %.920.epil.i, %owner_of_v172_h.2.4673.epil.i
  %.922.epil.i = mul i64 %.921.epil.i, -4658895280553007687
  %.923.epil.i = add i64 %.918.epil.i, %.922.epil.i
  %lsr.iv.next306.i = add i64 %lsr.iv305.i, 8
  %lsr.iv.next308.i = add i64 %lsr.iv307.i, 8
  %lsr.iv.next310.i = add nsw i64 %lsr.iv309.i, -1
  %epil.iter214.cmp.not.i = icmp eq i64 %lsr.iv.next310.i, 0
  br i1 %epil.iter214.cmp.not.i, label %B1404.i, label %B1340.epil.i, !llvm.loop !52

B1404.i:                                          ; preds = %B1340.epil.i, %B1308.endif.i, %B1404.loopexit.unr-lcssa.i
  %owner_of_v172_h.2.4.lcssa.i = phi i64 [ %.786.i, %B1308.endif.i ], [ %.923.3.i, %B1404.loopexit.unr-lcssa.i ], [ %.923.epil.i, %B1340.epil.i ]
  %.939.i = lshr i64 %owner_of_v172_h.2.4.lcssa.i, 32
  %.940.i = xor i64 %.939.i, %owner_of_v172_h.2.4.lcssa.i
  %.941.i = mul i64 %.940.i, -7046029254386353131
  %.942.i = lshr i64 %.941.i, 29
  %.943.i = xor i64 %.942.i, %.941.i
  %.944.i = mul i64 %.943.i, -4658895280553007687
  %.945.i = lshr i64 %.944.i, 32
  %.946.i = xor i64 %.945.i, %.944.i
  %.954.i = load i64, ptr %1, align 8, !noalias !47
  %.955.i = zext i64 %.946.i to i128
  %.956.i = zext i64 %.954.i to i128
  %.957.i = mul nuw i128 %.955.i, %.956.i
  %.958.i = lshr i128 %.957.i, 64
  %.959.i = trunc nuw i128 %.958.i to i64
  %.961.i = icmp eq i64 %.77.i, %.959.i
  br i1 %.961.i, label %B1662.endif.i, label %B8622.i

B1676.i:                                          ; preds = %B1676.preheader.i, %B1676.i
  %lsr.iv313.i = phi i64 [ %lsr.iv.next314.i, %B1676.i ], [ %lsr.iv311.i, %B1676.preheader.i ]
  %hash_of_v167_h.2.5682.i = phi i64 [ %.1108.3.i, %B1676.i ], [ %.977.i, %B1676.preheader.i ]
  %.1066678680.i = phi i64 [ %.1073.3.i, %B1676.i ], [ 1, %B1676.preheader.i ]
  %53 = add i64 %lsr.iv313.i, -24
  %.1102.i = inttoptr i64 %53 to ptr
  %.1103.i = load i64, ptr %.1102.i, align 8, !noalias !47
  %.1105.i = lshr i64 %hash_of_v167_h.2.5682.i, 32
  %.1106.i = xor i64 %.1105.i, %hash_of_v167_h.2.5682.i
  %.1107.i = mul i64 %.1106.i, -7046029254386353131
  %.1108.i = add i64 %.1107.i, %.1103.i
  %54 = add i64 %lsr.iv313.i, -16
  %.1102.1.i = inttoptr i64 %54 to ptr
  %.1103.1.i = load i64, ptr %.1102.1.i, align 8, !noalias !47
  %.1105.1.i = lshr i64 %.1108.i, 32
  %.1106.1.i = xor i64 %.1105.1.i, %.1108.i
  %.1107.1.i = mul i64 %.1106.1.i, -7046029254386353131
  %.1108.1.i = add i64 %.1107.1.i, %.1103.1.i
  %55 = add i64 %lsr.iv313.i, -8
  %.1102.2.i = inttoptr i64 %55 to ptr
  %.1103.2.i = load i64, ptr %.1102.2.i, align 8, !noalias !47
  %.1105.2.i = lshr i64 %.1108.1.i, 32
  %.1106.2.i = xor i64 %.1105.2.i, %.1108.1.i
  %.1107.2.i = mul i64 %.1106.2.i, -7046029254386353131
  %.1108.2.i = add i64 %.1107.2.i, %.1103.2.i
  %.1073.3.i = add nuw i64 %.1066678680.i, 4
  %.1102.3.i = inttoptr i64 %lsr.iv313.i to ptr
  %.1103.3.i = load i64, ptr %.1102.3.i, align 8, !noalias !47
  %.1105.3.i = lshr i64 %.1108.2.i, 32
  %.1106.3.i = xor i64 %.1105.3.i, %.1108.2.i
  %.1107.3.i = mul i64 %.1106.3.i, -7046029254386353131
  %.1108.3.i = add i64 %.1107.3.i, %.1103.3.i
  %lsr.iv.next314.i = add i64 %lsr.iv313.i, 32
  %56 = add i64 %.1073.3.i, %6
  %niter226.ncmp.3.i = icmp eq i64 %56, 1
  br i1 %niter226.ncmp.3.i, label %B1718.loopexit.unr-lcssa.i, label %B1676.i

B1718.loopexit.unr-lcssa.i:                       ; preds = %B1676.i
  br i1 %17, label %B1718.i, label %B1676.epil.preheader.i

B1676.epil.preheader.i:                           ; preds = %B1676.preheader.i, %B1718.loopexit.unr-lcssa.i
  %hash_of_v167_h.2.5682.epil.init.i = phi i64 [ %.977.i, %B1676.preheader.i ], [ %.1108.3.i, %B1718.loopexit.unr-lcssa.i ]
  %.1066678680.epil.init.i = phi i64 [ 1, %B1676.preheader.i ], [ %25, %B1718.loopexit.unr-lcssa.i ]
  %57 = shl i64 %.1066678680.epil.init.i, 3
  %58 = add nsw i64 %57, %lsr.iv301.i
  br label %B1676.epil.i

B1676.epil.i:                                     ; preds = %B1676.epil.i, %B1676.epil.preheader.i
  %lsr.iv317.i = phi i64 [ %lsr.iv.next318.i, %B1676.epil.i ], [ %xtraiter.i, %B1676.epil.preheader.i ]
  %lsr.iv315.i = phi i64 [ %lsr.iv.next316.i, %B1676.epil.i ], [ %58, %B1676.epil.preheader.i ]
  %hash_of_v167_h.2.5682.epil.i = phi i64 [ %.1108.epil.i, %B1676.epil.i ], [ %hash_of_v167_h.2.5682.epil.init.i, %B1676.epil.preheader.i ]
  %.1102.epil.i = inttoptr i64 %lsr.iv315.i to ptr
  %.1103.epil.i = load i64, ptr %.1102.epil.i, align 8, !noalias !47
  %.1105.epil.i = lshr i64 %hash_of_v167_h.2.5682.epil.i, 32
  %.1106.epil.i = xor i64 %.1105.epil.i, %hash_of_v167_h.2.5682.epil.i
  %.1107.epil.i = mul i64 %.1106.epil.i, -7046029254386353131
  %.1108.epil.i = add i64 %.1107.epil.i, %.1103.epil.i
  %lsr.iv.next316.i = add i64 %lsr.iv315.i, 8
  %lsr.iv.next318.i = add nsw i64 %lsr.iv317.i, -1
  %epil.iter221.cmp.not.i = icmp eq i64 %lsr.iv.next318.i, 0
  br i1 %epil.iter221.cmp.not.i, label %B1718.i, label %B1676.epil.i, !llvm.loop !53

B1718.i:                                          ; preds = %B1676.epil.i, %B1662.endif.i, %B1718.loopexit.unr-lcssa.i
  %hash_of_v167_h.2.5.lcssa.i = phi i64 [ %.977.i, %B1662.endif.i ], [ %.1108.3.i, %B1718.loopexit.unr-lcssa.i ], [ %.1108.epil.i, %B1676.epil.i ]
  %.1122.i = lshr i64 %hash_of_v167_h.2.5.lcssa.i, 32
  %.1123.i = xor i64 %.1122.i, %hash_of_v167_h.2.5.lcssa.i
  %.1124.i = mul i64 %.1123.i, -7046029254386353131
  %.1125.i = lshr i64 %.1124.i, 29
  %.1126.i = xor i64 %.1125.i, %.1124.i
  %.1127.i = mul i64 %.1126.i, -4658895280553007687
  %.1128.i = lshr i64 %.1127.i, 32
  %.1129.i = xor i64 %.1128.i, %.1127.i
  store i64 0, ptr %.1132.i, align 8, !noalias !47
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v201B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.1132.i, i64 %a0, i64 %.756.i, i64 %.1129.i)
  %.1146.i = load i64, ptr %.1132.i, align 8, !noalias !47
  %59 = ashr i64 %.1146.i, 29
  %.1163.i = and i64 %59, -8
  %.1164.i = add nsw i64 %.1163.i, %.62.i
  %.1165.i = inttoptr i64 %.1164.i to ptr
  %.1166.i = load i64, ptr %.1165.i, align 8, !noalias !47
  %60 = lshr i64 %.1146.i, 3
  %.1171.i = and i64 %60, 536870904
  %.1172.i = add nsw i64 %.1171.i, %.1166.i
  %.1173.i = inttoptr i64 %.1172.i to ptr
  %.1174.i = load i64, ptr %.1173.i, align 8, !noalias !47
  %.1175.i = and i64 %.1146.i, 63
  %61 = shl nuw i64 1, %.1175.i
  %62 = and i64 %.1174.i, %61
  %.1178.not.i = icmp eq i64 %62, 0
  br i1 %.1178.not.i, label %B8622.i, label %B8698.i

B8622.i:                                          ; preds = %B1718.i, %B1404.i
  %lsr.iv.next302.i = add i64 %lsr.iv301.i, %.50.i
  %lsr.iv.next312.i = add i64 %lsr.iv311.i, %.50.i
  %exitcond1291.not.i = icmp eq i64 %.620.i, %.726.i
  br i1 %exitcond1291.not.i, label %B9026.endif.i, label %B1308.endif.i

B8698.i:                                          ; preds = %B1718.i
  %sunkaddr369.i = inttoptr i64 %.580.i to ptr
  %sunkaddr370.i = getelementptr i8, ptr %sunkaddr369.i, i64 %.62.i
  %.1212.i = load i64, ptr %sunkaddr370.i, align 8, !noalias !47
  %.1218.i = add nsw i64 %.1212.i, %.588.i
  %.1219.i = inttoptr i64 %.1218.i to ptr
  %.1220.i = load i64, ptr %.1219.i, align 8, !noalias !47
  %.1223.i = or i64 %.1220.i, %37
  store i64 %.1223.i, ptr %.1219.i, align 8, !noalias !47
  %.1227.i = add nsw i64 %changed.2.0994.i, 1
  br label %B8735.i

B8735.i:                                          ; preds = %B1248.i, %B8698.i
  %changed.3.1.i = phi i64 [ %.1227.i, %B8698.i ], [ %changed.2.0994.i, %B1248.i ]
  %.145.i = icmp slt i64 %.372.i, %.128.i
  br i1 %.145.i, label %B760.endif.i, label %_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B9158.i:                                          ; preds = %B9158.preheader.i, %B9158.i
  %lsr.iv321.i = phi i64 [ %lsr.iv.next322.i, %B9158.i ], [ 0, %B9158.preheader.i ]
  %owner_of_v160_h.2.3720.i = phi i64 [ %.1534.3.i, %B9158.i ], [ %.1397.i, %B9158.preheader.i ]
  %.1486716718.i = phi i64 [ %.1493.3.i, %B9158.i ], [ 1, %B9158.preheader.i ]
  %63 = add i64 %lsr.iv321.i, %lsr.iv319.i
  %64 = add i64 %63, 8
  %.1522.i = inttoptr i64 %64 to ptr
  %.1523.i = load i64, ptr %.1522.i, align 8, !noalias !47
  %65 = add i64 %lsr.iv321.i, %.1386.i
  %66 = add i64 %65, 8
  %.1527.i = inttoptr i64 %66 to ptr
  %.1528.i = load i64, ptr %.1527.i, align 8, !noalias !47
  %.1529.i = and i64 %.1528.i, %.1523.i
  %.1531.i = lshr i64 %owner_of_v160_h.2.3720.i, 32
  %.1532.i = xor i64 %.1531.i, %owner_of_v160_h.2.3720.i
  %.1533.i = mul i64 %.1532.i, -4658895280553007687
  %.1534.i = add i64 %.1529.i, %.1533.i
  %67 = add i64 %63, 16
  %.1522.1.i = inttoptr i64 %67 to ptr
  %.1523.1.i = load i64, ptr %.1522.1.i, align 8, !noalias !47
  %68 = add i64 %65, 16
  %.1527.1.i = inttoptr i64 %68 to ptr
  %.1528.1.i = load i64, ptr %.1527.1.i, align 8, !noalias !47
  %.1529.1.i = and i64 %.1528.1.i, %.1523.1.i
  %.1531.1.i = lshr i64 %.1534.i, 32
  %.1532.1.i = xor i64 %.1531.1.i, %.1534.i
  %.1533.1.i = mul i64 %.1532.1.i, -4658895280553007687
  %.1534.1.i = add i64 %.1533.1.i, %.1529.1.i
  %69 = add i64 %63, 24
  %.1522.2.i = inttoptr i64 %69 to ptr
  %.1523.2.i = load i64, ptr %.1522.2.i, align 8, !noalias !47
  %70 = add i64 %65, 24
  %.1527.2.i = inttoptr i64 %70 to ptr
  %.1528.2.i = load i64, ptr %.1527.2.i, align 8, !noalias !47
  %.1529.2.i = and i64 %.1528.2.i, %.1523.2.i
  %.1531.2.i = lshr i64 %.1534.1.i, 32
  %.1532.2.i = xor i64 %.1531.2.i, %.1534.1.i
  %.1533.2.i = mul i64 %.1532.2.i, -4658895280553007687
  %.1534.2.i = add i64 %.1533.2.i, %.1529.2.i
  %.1493.3.i = add nuw i64 %.1486716718.i, 4
  %71 = add i64 %63, 32
  %.1522.3.i = inttoptr i64 %71 to ptr
  %.1523.3.i = load i64, ptr %.1522.3.i, align 8, !noalias !47
  %72 = add i64 %65, 32
  %.1527.3.i = inttoptr i64 %72 to ptr
  %.1528.3.i = load i64, ptr %.1527.3.i, align 8, !noalias !47
  %.1529.3.i = and i64 %.1528.3.i, %.1523.3.i
  %.1531.3.i = lshr i64 %.1534.2.i, 32
  %.1532.3.i = xor i64 %.1531.3.i, %.1534.2.i
  %.1533.3.i = mul i64 %.1532.3.i, -4658895280553007687
  %.1534.3.i = add i64 %.1533.3.i, %.1529.3.i
  %lsr.iv.next322.i = add i64 %lsr.iv321.i, 32
  %73 = add i64 %.1493.3.i, %6
  %niter233.ncmp.3.i = icmp eq i64 %73, 1
  br i1 %niter233.ncmp.3.i, label %B9267.loopexit.unr-lcssa.i, label %B9158.i

B9267.loopexit.unr-lcssa.i:                       ; preds = %B9158.i
  br i1 %17, label %B9267.i, label %B9158.epil.preheader.i

B9158.epil.preheader.i:                           ; preds = %B9158.preheader.i, %B9267.loopexit.unr-lcssa.i
  %owner_of_v160_h.2.3720.epil.init.i = phi i64 [ %.1397.i, %B9158.preheader.i ], [ %.1534.3.i, %B9267.loopexit.unr-lcssa.i ]
  %.1486716718.epil.init.i = phi i64 [ 1, %B9158.preheader.i ], [ %25, %B9267.loopexit.unr-lcssa.i ]
  %74 = shl i64 %.1486716718.epil.init.i, 3
  %75 = add nsw i64 %74, %.1386.i
  %76 = add nsw i64 %74, %lsr.iv319.i
  br label %B9158.epil.i

B9158.epil.i:                                     ; preds = %B9158.epil.i, %B9158.epil.preheader.i
  %lsr.iv327.i = phi i64 [ %lsr.iv.next328.i, %B9158.epil.i ], [ %xtraiter.i, %B9158.epil.preheader.i ]
  %lsr.iv325.i = phi i64 [ %lsr.iv.next326.i, %B9158.epil.i ], [ %76, %B9158.epil.preheader.i ]
  %lsr.iv323.i = phi i64 [ %lsr.iv.next324.i, %B9158.epil.i ], [ %75, %B9158.epil.preheader.i ]
  %owner_of_v160_h.2.3720.epil.i = phi i64 [ %.1534.epil.i, %B9158.epil.i ], [ %owner_of_v160_h.2.3720.epil.init.i, %B9158.epil.preheader.i ]
  %.1522.epil.i = inttoptr i64 %lsr.iv325.i to ptr
  %.1523.epil.i = load i64, ptr %.1522.epil.i, align 8, !noalias !47
  %.1527.epil.i = inttoptr i64 %lsr.iv323.i to ptr
  %.1528.epil.i = load i64, ptr %.1527.epil.i, align 8, !noalias !47
  %.1529.epil.i = and i64 %.1528.epil.i, %.1523.epil.i
  %.1531.epil.i = lshr i64 %owner_of_v160_h.2.3720.epil.i, 32
  %.1532.epil.i = xor i64 %.1531.epil.i, %owner_of_v160_h.2.3720.epil.i
  %.1533.epil.i = mul i64 %.1532.epil.i, -4658895280553007687
  %.1534.epil.i = add i64 %.1529.epil.i, %.1533.epil.i
  %lsr.iv.next324.i = add i64 %lsr.iv323.i, 8
  %lsr.iv.next326.i = add i64 %lsr.iv325.i, 8
  %lsr.iv.next328.i = add nsw i64 %lsr.iv327.i, -1
  %epil.iter228.cmp.not.i = icmp eq i64 %lsr.iv.next328.i, 0
  br i1 %epil.iter228.cmp.not.i, label %B9267.i, label %B9158.epil.i, !llvm.loop !54

B9267.i:                                          ; preds = %B9158.epil.i, %B9026.endif.i, %B9267.loopexit.unr-lcssa.i
  %owner_of_v160_h.2.3.lcssa.i = phi i64 [ %.1397.i, %B9026.endif.i ], [ %.1534.3.i, %B9267.loopexit.unr-lcssa.i ], [ %.1534.epil.i, %B9158.epil.i ]
  %.1550.i = lshr i64 %owner_of_v160_h.2.3.lcssa.i, 32
  %.1551.i = xor i64 %.1550.i, %owner_of_v160_h.2.3.lcssa.i
  %.1552.i = mul i64 %.1551.i, -7046029254386353131
  %.1553.i = lshr i64 %.1552.i, 29
  %.1554.i = xor i64 %.1553.i, %.1552.i
  %.1555.i = mul i64 %.1554.i, -4658895280553007687
  %.1556.i = lshr i64 %.1555.i, 32
  %.1557.i = xor i64 %.1556.i, %.1555.i
  %.1565.i = load i64, ptr %1, align 8, !noalias !47
  %.1566.i = zext i64 %.1557.i to i128
  %.1567.i = zext i64 %.1565.i to i128
  %.1568.i = mul nuw i128 %.1566.i, %.1567.i
  %.1569.i = lshr i128 %.1568.i, 64
  %.1570.i = trunc nuw i128 %.1569.i to i64
  %.1576.not.i = icmp eq i64 %.77.i, %.1570.i
  br i1 %.1576.not.i, label %B9696.i, label %B9269.endif.i

B9564.i:                                          ; preds = %B9564.preheader.i, %B9564.i
  %lsr.iv329.i = phi i64 [ %lsr.iv.next330.i, %B9564.i ], [ 0, %B9564.preheader.i ]
  %.1693725727.i = phi i64 [ %.1700.7.i, %B9564.i ], [ 0, %B9564.preheader.i ]
  %77 = add i64 %lsr.iv329.i, %.1597.i
  %78 = add i64 %lsr.iv329.i, %lsr.iv319.i
  %.1731.i = inttoptr i64 %78 to ptr
  %.1732.i = load i64, ptr %.1731.i, align 8, !noalias !47
  %.1733.i = inttoptr i64 %77 to ptr
  store i64 %.1732.i, ptr %.1733.i, align 8, !noalias !47
  %79 = add i64 %77, 8
  %80 = add i64 %78, 8
  %.1731.1.i = inttoptr i64 %80 to ptr
  %.1732.1.i = load i64, ptr %.1731.1.i, align 8, !noalias !47
  %.1733.1.i = inttoptr i64 %79 to ptr
  store i64 %.1732.1.i, ptr %.1733.1.i, align 8, !noalias !47
  %81 = add i64 %77, 16
  %82 = add i64 %78, 16
  %.1731.2.i = inttoptr i64 %82 to ptr
  %.1732.2.i = load i64, ptr %.1731.2.i, align 8, !noalias !47
  %.1733.2.i = inttoptr i64 %81 to ptr
  store i64 %.1732.2.i, ptr %.1733.2.i, align 8, !noalias !47
  %83 = add i64 %77, 24
  %84 = add i64 %78, 24
  %.1731.3.i = inttoptr i64 %84 to ptr
  %.1732.3.i = load i64, ptr %.1731.3.i, align 8, !noalias !47
  %.1733.3.i = inttoptr i64 %83 to ptr
  store i64 %.1732.3.i, ptr %.1733.3.i, align 8, !noalias !47
  %85 = add i64 %77, 32
  %86 = add i64 %78, 32
  %.1731.4.i = inttoptr i64 %86 to ptr
  %.1732.4.i = load i64, ptr %.1731.4.i, align 8, !noalias !47
  %.1733.4.i = inttoptr i64 %85 to ptr
  store i64 %.1732.4.i, ptr %.1733.4.i, align 8, !noalias !47
  %87 = add i64 %77, 40
  %88 = add i64 %78, 40
  %.1731.5.i = inttoptr i64 %88 to ptr
  %.1732.5.i = load i64, ptr %.1731.5.i, align 8, !noalias !47
  %.1733.5.i = inttoptr i64 %87 to ptr
  store i64 %.1732.5.i, ptr %.1733.5.i, align 8, !noalias !47
  %89 = add i64 %77, 48
  %90 = add i64 %78, 48
  %.1731.6.i = inttoptr i64 %90 to ptr
  %.1732.6.i = load i64, ptr %.1731.6.i, align 8, !noalias !47
  %.1733.6.i = inttoptr i64 %89 to ptr
  store i64 %.1732.6.i, ptr %.1733.6.i, align 8, !noalias !47
  %.1700.7.i = add nuw nsw i64 %.1693725727.i, 8
  %91 = add i64 %77, 56
  %92 = add i64 %78, 56
  %.1731.7.i = inttoptr i64 %92 to ptr
  %.1732.7.i = load i64, ptr %.1731.7.i, align 8, !noalias !47
  %.1733.7.i = inttoptr i64 %91 to ptr
  store i64 %.1732.7.i, ptr %.1733.7.i, align 8, !noalias !47
  %lsr.iv.next330.i = add nuw i64 %lsr.iv329.i, 64
  %niter239.ncmp.7.i = icmp eq i64 %unroll_iter238.i, %.1700.7.i
  br i1 %niter239.ncmp.7.i, label %B9566.loopexit.unr-lcssa.i, label %B9564.i

B9566.loopexit.unr-lcssa.i:                       ; preds = %B9564.i
  br i1 %22, label %B9566.i, label %B9564.epil.preheader.i

B9564.epil.preheader.i:                           ; preds = %B9564.preheader.i, %B9566.loopexit.unr-lcssa.i
  %.1693725727.epil.init.i = phi i64 [ 0, %B9564.preheader.i ], [ %unroll_iter238.i, %B9566.loopexit.unr-lcssa.i ]
  %93 = shl i64 %.1693725727.epil.init.i, 3
  %94 = add nsw i64 %93, %lsr.iv319.i
  %95 = add i64 %93, %.1597.i
  br label %B9564.epil.i

B9564.epil.i:                                     ; preds = %B9564.epil.i, %B9564.epil.preheader.i
  %lsr.iv335.i = phi i64 [ %lsr.iv.next336.i, %B9564.epil.i ], [ %xtraiter234.i, %B9564.epil.preheader.i ]
  %lsr.iv333.i = phi i64 [ %lsr.iv.next334.i, %B9564.epil.i ], [ %95, %B9564.epil.preheader.i ]
  %lsr.iv331.i = phi i64 [ %lsr.iv.next332.i, %B9564.epil.i ], [ %94, %B9564.epil.preheader.i ]
  %.1731.epil.i = inttoptr i64 %lsr.iv331.i to ptr
  %.1732.epil.i = load i64, ptr %.1731.epil.i, align 8, !noalias !47
  %.1733.epil.i = inttoptr i64 %lsr.iv333.i to ptr
  store i64 %.1732.epil.i, ptr %.1733.epil.i, align 8, !noalias !47
  %lsr.iv.next332.i = add i64 %lsr.iv331.i, 8
  %lsr.iv.next334.i = add i64 %lsr.iv333.i, 8
  %lsr.iv.next336.i = add nsw i64 %lsr.iv335.i, -1
  %epil.iter235.cmp.not.i = icmp eq i64 %lsr.iv.next336.i, 0
  br i1 %epil.iter235.cmp.not.i, label %B9566.i, label %B9564.epil.i, !llvm.loop !55

B9566.i:                                          ; preds = %B9564.epil.i, %B9269.endif.i, %B9566.loopexit.unr-lcssa.i
  %sunkaddr373.i = getelementptr i8, ptr %sunkaddr371.i, i64 %.1579.i
  %.1749.i = load i64, ptr %sunkaddr373.i, align 8, !noalias !47
  %.1751.i = shl nsw i64 %.1583.i, 3
  %.1752.i = add nsw i64 %.1749.i, %.1751.i
  %.1754.i = inttoptr i64 %.1752.i to ptr
  store i64 %.560.i, ptr %.1754.i, align 8, !noalias !47
  %.1763.i = add nsw i64 %.1583.i, 1
  %sunkaddr376.i = getelementptr i8, ptr %sunkaddr374.i, i64 %.1579.i
  store i64 %.1763.i, ptr %sunkaddr376.i, align 8, !noalias !47
  br label %B9696.i

B9696.i:                                          ; preds = %B9566.i, %B9267.i
  %lsr.iv.next320.i = add i64 %lsr.iv319.i, %.50.i
  %exitcond1294.not.i = icmp eq i64 %.620.i, %.1339.i
  br i1 %exitcond1294.not.i, label %B9805.i, label %B9026.endif.i

B9805.i:                                          ; preds = %B9696.i, %B1258.endif.i
  %.1785.i = icmp slt i64 %.372.i, %.128.i
  br i1 %.1785.i, label %B9807.endif.i, label %_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B9893.backedge.i:                                 ; preds = %B9893.backedge.preheader.i, %B9893.backedge.i
  %lsr.iv347.i = phi i64 [ %284, %B9893.backedge.preheader.i ], [ %lsr.iv.next348.i, %B9893.backedge.i ]
  %lsr.iv345.i = phi i64 [ %283, %B9893.backedge.preheader.i ], [ %lsr.iv.next346.i, %B9893.backedge.i ]
  %_spare_v156_most.2.2759.i = phi i64 [ %_spare_v156_most.2.2759.ph.i, %B9893.backedge.preheader.i ], [ %.13.i33.i, %B9893.backedge.i ]
  %.1927.i = inttoptr i64 %lsr.iv345.i to ptr
  %.1928.i = load i64, ptr %.1927.i, align 8, !noalias !47
  %.13.i33.i = tail call i64 @llvm.smax.i64(i64 %.1928.i, i64 %_spare_v156_most.2.2759.i)
  %lsr.iv.next346.i = add i64 %lsr.iv345.i, 8
  %lsr.iv.next348.i = add i64 %lsr.iv347.i, -1
  %exitcond1295.not.i = icmp eq i64 %lsr.iv.next348.i, 0
  br i1 %exitcond1295.not.i, label %B10000.i, label %B9893.backedge.i, !llvm.loop !56

B10000.i:                                         ; preds = %B9893.backedge.i, %vec.epilog.middle.block.i, %middle.block.i, %B9807.endif.i
  %_spare_v156_most.2.2.lcssa.i = phi i64 [ 0, %B9807.endif.i ], [ %281, %vec.epilog.middle.block.i ], [ %260, %middle.block.i ], [ %.13.i33.i, %B9893.backedge.i ]
  %.1982.i = load i64, ptr %sunkaddr368.i, align 8, !noalias !47
  %.1984.i = sub nsw i64 %.1982.i, %_spare_v156_most.2.2.lcssa.i
  %.1988.not.i = icmp slt i64 %.1984.i, %.39.i
  %lsr.iv.next292.i = add i64 %lsr.iv291.i, %.50.i
  %lsr.iv.next296.i = add i64 %lsr.iv295.i, %.50.i
  br i1 %.1988.not.i, label %_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B1096.endif.i

B760.endif.i:                                     ; preds = %B8735.i, %B760.endif.lr.ph.i
  %at.2.0995.i = phi i64 [ %.122.i, %B760.endif.lr.ph.i ], [ %.372.i, %B8735.i ]
  %changed.2.0994.i = phi i64 [ 0, %B760.endif.lr.ph.i ], [ %changed.3.1.i, %B8735.i ]
  %.160.i = load i64, ptr %sunkaddr382.i, align 8, !noalias !47
  br i1 %8, label %iter.check142.i, label %B972.i

iter.check142.i:                                  ; preds = %B760.endif.i
  br i1 %9, label %B802.backedge.preheader.i, label %vector.main.loop.iter.check144.i

vector.main.loop.iter.check144.i:                 ; preds = %iter.check142.i
  br i1 %10, label %vec.epilog.ph165.i, label %vector.body148.preheader.i

vector.body148.preheader.i:                       ; preds = %vector.main.loop.iter.check144.i
  %96 = add i64 %.160.i, 120
  br label %vector.body148.i

vector.body148.i:                                 ; preds = %vector.body148.i, %vector.body148.preheader.i
  %lsr.iv281.i = phi i64 [ %n.vec147.i, %vector.body148.preheader.i ], [ %lsr.iv.next282.i, %vector.body148.i ]
  %lsr.iv.i = phi i64 [ %96, %vector.body148.preheader.i ], [ %lsr.iv.next.i, %vector.body148.i ]
  %vec.phi150.i = phi <4 x i64> [ zeroinitializer, %vector.body148.preheader.i ], [ %160, %vector.body148.i ]
  %vec.phi151.i = phi <4 x i64> [ zeroinitializer, %vector.body148.preheader.i ], [ %161, %vector.body148.i ]
  %vec.phi152.i = phi <4 x i64> [ zeroinitializer, %vector.body148.preheader.i ], [ %162, %vector.body148.i ]
  %vec.phi153.i = phi <4 x i64> [ zeroinitializer, %vector.body148.preheader.i ], [ %163, %vector.body148.i ]
  %97 = add i64 %lsr.iv.i, -120
  %98 = add i64 %lsr.iv.i, -112
  %99 = add i64 %lsr.iv.i, -104
  %100 = add i64 %lsr.iv.i, -96
  %101 = add i64 %lsr.iv.i, -88
  %102 = add i64 %lsr.iv.i, -80
  %103 = add i64 %lsr.iv.i, -72
  %104 = add i64 %lsr.iv.i, -64
  %105 = add i64 %lsr.iv.i, -56
  %106 = add i64 %lsr.iv.i, -48
  %107 = add i64 %lsr.iv.i, -40
  %108 = add i64 %lsr.iv.i, -32
  %109 = add i64 %lsr.iv.i, -24
  %110 = add i64 %lsr.iv.i, -16
  %111 = add i64 %lsr.iv.i, -8
  %112 = inttoptr i64 %97 to ptr
  %113 = inttoptr i64 %98 to ptr
  %114 = inttoptr i64 %99 to ptr
  %115 = inttoptr i64 %100 to ptr
  %116 = inttoptr i64 %101 to ptr
  %117 = inttoptr i64 %102 to ptr
  %118 = inttoptr i64 %103 to ptr
  %119 = inttoptr i64 %104 to ptr
  %120 = inttoptr i64 %105 to ptr
  %121 = inttoptr i64 %106 to ptr
  %122 = inttoptr i64 %107 to ptr
  %123 = inttoptr i64 %108 to ptr
  %124 = inttoptr i64 %109 to ptr
  %125 = inttoptr i64 %110 to ptr
  %126 = inttoptr i64 %111 to ptr
  %127 = inttoptr i64 %lsr.iv.i to ptr
  %128 = load i64, ptr %112, align 8, !noalias !47
  %129 = load i64, ptr %113, align 8, !noalias !47
  %130 = load i64, ptr %114, align 8, !noalias !47
  %131 = load i64, ptr %115, align 8, !noalias !47
  %132 = insertelement <4 x i64> poison, i64 %128, i64 0
  %133 = insertelement <4 x i64> %132, i64 %129, i64 1
  %134 = insertelement <4 x i64> %133, i64 %130, i64 2
  %135 = insertelement <4 x i64> %134, i64 %131, i64 3
  %136 = load i64, ptr %116, align 8, !noalias !47
  %137 = load i64, ptr %117, align 8, !noalias !47
  %138 = load i64, ptr %118, align 8, !noalias !47
  %139 = load i64, ptr %119, align 8, !noalias !47
  %140 = insertelement <4 x i64> poison, i64 %136, i64 0
  %141 = insertelement <4 x i64> %140, i64 %137, i64 1
  %142 = insertelement <4 x i64> %141, i64 %138, i64 2
  %143 = insertelement <4 x i64> %142, i64 %139, i64 3
  %144 = load i64, ptr %120, align 8, !noalias !47
  %145 = load i64, ptr %121, align 8, !noalias !47
  %146 = load i64, ptr %122, align 8, !noalias !47
  %147 = load i64, ptr %123, align 8, !noalias !47
  %148 = insertelement <4 x i64> poison, i64 %144, i64 0
  %149 = insertelement <4 x i64> %148, i64 %145, i64 1
  %150 = insertelement <4 x i64> %149, i64 %146, i64 2
  %151 = insertelement <4 x i64> %150, i64 %147, i64 3
  %152 = load i64, ptr %124, align 8, !noalias !47
  %153 = load i64, ptr %125, align 8, !noalias !47
  %154 = load i64, ptr %126, align 8, !noalias !47
  %155 = load i64, ptr %127, align 8, !noalias !47
  %156 = insertelement <4 x i64> poison, i64 %152, i64 0
  %157 = insertelement <4 x i64> %156, i64 %153, i64 1
  %158 = insertelement <4 x i64> %157, i64 %154, i64 2
  %159 = insertelement <4 x i64> %158, i64 %155, i64 3
  %160 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %135, <4 x i64> %vec.phi150.i)
  %161 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %143, <4 x i64> %vec.phi151.i)
  %162 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %151, <4 x i64> %vec.phi152.i)
  %163 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %159, <4 x i64> %vec.phi153.i)
  %lsr.iv.next.i = add i64 %lsr.iv.i, 128
  %lsr.iv.next282.i = add nsw i64 %lsr.iv281.i, -16
  %164 = icmp eq i64 %lsr.iv.next282.i, 0
  br i1 %164, label %middle.block155.i, label %vector.body148.i, !llvm.loop !57

middle.block155.i:                                ; preds = %vector.body148.i
  %rdx.minmax156.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %160, <4 x i64> %161)
  %rdx.minmax157.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax156.i, <4 x i64> %162)
  %rdx.minmax158.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax157.i, <4 x i64> %163)
  %rdx.shuf.i = shufflevector <4 x i64> %rdx.minmax158.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax353.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax158.i, <4 x i64> %rdx.shuf.i)
  %rdx.shuf354.i = shufflevector <4 x i64> %rdx.minmax353.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax355.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax353.i, <4 x i64> %rdx.shuf354.i)
  %165 = extractelement <4 x i64> %rdx.minmax355.i, i64 0
  br i1 %11, label %B972.i, label %vec.epilog.iter.check163.i

vec.epilog.iter.check163.i:                       ; preds = %middle.block155.i
  br i1 %13, label %B802.backedge.preheader.i, label %vec.epilog.ph165.i, !prof !27

vec.epilog.ph165.i:                               ; preds = %vec.epilog.iter.check163.i, %vector.main.loop.iter.check144.i
  %vec.epilog.resume.val160.i = phi i64 [ %n.vec147.i, %vec.epilog.iter.check163.i ], [ 0, %vector.main.loop.iter.check144.i ]
  %bc.merge.rdx161.i = phi i64 [ %165, %vec.epilog.iter.check163.i ], [ 0, %vector.main.loop.iter.check144.i ]
  %broadcast.splatinsert168.i = insertelement <4 x i64> poison, i64 %bc.merge.rdx161.i, i64 0
  %broadcast.splat169.i = shufflevector <4 x i64> %broadcast.splatinsert168.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %166 = shl i64 %vec.epilog.resume.val160.i, 3
  %167 = add nsw i64 %166, %.160.i
  %168 = add nsw i64 %vec.epilog.resume.val160.i, %4
  br label %vec.epilog.vector.body170.i

vec.epilog.vector.body170.i:                      ; preds = %vec.epilog.vector.body170.i, %vec.epilog.ph165.i
  %lsr.iv285.i = phi i64 [ %lsr.iv.next286.i, %vec.epilog.vector.body170.i ], [ %168, %vec.epilog.ph165.i ]
  %lsr.iv283.i = phi i64 [ %lsr.iv.next284.i, %vec.epilog.vector.body170.i ], [ %167, %vec.epilog.ph165.i ]
  %vec.phi172.i = phi <4 x i64> [ %184, %vec.epilog.vector.body170.i ], [ %broadcast.splat169.i, %vec.epilog.ph165.i ]
  %169 = add i64 %lsr.iv283.i, 8
  %170 = add i64 %lsr.iv283.i, 16
  %171 = add i64 %lsr.iv283.i, 24
  %172 = inttoptr i64 %lsr.iv283.i to ptr
  %173 = inttoptr i64 %169 to ptr
  %174 = inttoptr i64 %170 to ptr
  %175 = inttoptr i64 %171 to ptr
  %176 = load i64, ptr %172, align 8, !noalias !47
  %177 = load i64, ptr %173, align 8, !noalias !47
  %178 = load i64, ptr %174, align 8, !noalias !47
  %179 = load i64, ptr %175, align 8, !noalias !47
  %180 = insertelement <4 x i64> poison, i64 %176, i64 0
  %181 = insertelement <4 x i64> %180, i64 %177, i64 1
  %182 = insertelement <4 x i64> %181, i64 %178, i64 2
  %183 = insertelement <4 x i64> %182, i64 %179, i64 3
  %184 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %183, <4 x i64> %vec.phi172.i)
  %lsr.iv.next284.i = add i64 %lsr.iv283.i, 32
  %lsr.iv.next286.i = add i64 %lsr.iv285.i, 4
  %185 = icmp eq i64 %lsr.iv.next286.i, 0
  br i1 %185, label %vec.epilog.middle.block174.i, label %vec.epilog.vector.body170.i, !llvm.loop !58

vec.epilog.middle.block174.i:                     ; preds = %vec.epilog.vector.body170.i
  %rdx.shuf356.i = shufflevector <4 x i64> %184, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax357.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %184, <4 x i64> %rdx.shuf356.i)
  %rdx.shuf358.i = shufflevector <4 x i64> %rdx.minmax357.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax359.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax357.i, <4 x i64> %rdx.shuf358.i)
  %186 = extractelement <4 x i64> %rdx.minmax359.i, i64 0
  br i1 %14, label %B972.i, label %B802.backedge.preheader.i

B802.backedge.preheader.i:                        ; preds = %vec.epilog.middle.block174.i, %vec.epilog.iter.check163.i, %iter.check142.i
  %_spare_v184_most.2.1656.ph.i = phi i64 [ 0, %iter.check142.i ], [ %165, %vec.epilog.iter.check163.i ], [ %186, %vec.epilog.middle.block174.i ]
  %.254652654.ph.i = phi i64 [ 0, %iter.check142.i ], [ %n.vec147.i, %vec.epilog.iter.check163.i ], [ %n.vec167.i, %vec.epilog.middle.block174.i ]
  %187 = shl i64 %.254652654.ph.i, 3
  %188 = add nsw i64 %187, %.160.i
  %189 = sub nsw i64 %.110.i, %.254652654.ph.i
  br label %B802.backedge.i

B1096.endif.i:                                    ; preds = %B10000.i, %B1096.endif.preheader.i
  %lsr.iv295.i = phi i64 [ %26, %B1096.endif.preheader.i ], [ %lsr.iv.next296.i, %B10000.i ]
  %lsr.iv291.i = phi i64 [ %27, %B1096.endif.preheader.i ], [ %lsr.iv.next292.i, %B10000.i ]
  %at.3.2.i = phi i64 [ %at.2.0995.i, %B1096.endif.preheader.i ], [ %.372.i, %B10000.i ]
  %.363.i = load i64, ptr %sunkaddr384.i, align 8, !noalias !47
  %.366.i = mul nsw i64 %at.3.2.i, %.50.i
  %.367.i = add nsw i64 %.363.i, %.366.i
  %.372.i = add nsw i64 %at.3.2.i, 1
  %.389.i = inttoptr i64 %.367.i to ptr
  %.390.i = load i64, ptr %.389.i, align 8, !noalias !47
  %.391.i = add i64 %.390.i, 1
  br i1 %15, label %B1158.preheader.i, label %B1248.i

B1158.preheader.i:                                ; preds = %B1096.endif.i
  br i1 %16, label %B1158.epil.preheader.i, label %B1158.preheader.new.i

B1158.preheader.new.i:                            ; preds = %B1158.preheader.i
  %190 = add i64 %.363.i, %lsr.iv291.i
  br label %B1158.i

B1258.endif.i:                                    ; preds = %B1248.i
  store i64 %.39.i, ptr %sunkaddr386.i, align 8, !noalias !47
  %.620.i = tail call i64 %18(i64 %.367.i, i64 %.34.i, i64 %.29.i), !noalias !47
  %.667.i = icmp sgt i64 %.620.i, 0
  br i1 %.667.i, label %B1308.endif.i, label %B9805.i

B1308.endif.i:                                    ; preds = %B1258.endif.i, %B8622.i
  %lsr.iv311.i = phi i64 [ %lsr.iv.next312.i, %B8622.i ], [ %7, %B1258.endif.i ]
  %lsr.iv301.i = phi i64 [ %lsr.iv.next302.i, %B8622.i ], [ %.34.i, %B1258.endif.i ]
  %.719688707.i = phi i64 [ %.726.i, %B8622.i ], [ 0, %B1258.endif.i ]
  %.726.i = add nuw nsw i64 %.719688707.i, 1
  %.754.i = mul nsw i64 %.719688707.i, %.50.i
  %.756.i = add nsw i64 %.754.i, %.34.i
  %.775.i = load i64, ptr %sunkaddr388.i, align 8, !noalias !47
  %.780.i = inttoptr i64 %.756.i to ptr
  %.781.i = load i64, ptr %.780.i, align 8, !noalias !47
  %.783.i = inttoptr i64 %.775.i to ptr
  %.784.i = load i64, ptr %.783.i, align 8, !noalias !47
  %.785.i = and i64 %.784.i, %.781.i
  %.786.i = add i64 %.785.i, -7046029254386353131
  br i1 %19, label %B1404.i, label %B1340.preheader.i

B1340.preheader.i:                                ; preds = %B1308.endif.i
  br i1 %16, label %B1340.epil.preheader.i, label %B1340.i

B1662.endif.i:                                    ; preds = %B1404.i
  %.977.i = add i64 %.781.i, 1
  br i1 %19, label %B1718.i, label %B1676.preheader.i

B1676.preheader.i:                                ; preds = %B1662.endif.i
  br i1 %16, label %B1676.epil.preheader.i, label %B1676.i

B9026.endif.i:                                    ; preds = %B8622.i, %B9696.i
  %lsr.iv319.i = phi i64 [ %lsr.iv.next320.i, %B9696.i ], [ %.34.i, %B8622.i ]
  %.1332732746.i = phi i64 [ %.1339.i, %B9696.i ], [ 0, %B8622.i ]
  %.1339.i = add nuw nsw i64 %.1332732746.i, 1
  %.1365.i = mul nsw i64 %.1332732746.i, %.50.i
  %.1367.i = add nsw i64 %.1365.i, %.34.i
  %.1386.i = load i64, ptr %sunkaddr388.i, align 8, !noalias !47
  %.1391.i = inttoptr i64 %.1367.i to ptr
  %.1392.i = load i64, ptr %.1391.i, align 8, !noalias !47
  %.1394.i = inttoptr i64 %.1386.i to ptr
  %.1395.i = load i64, ptr %.1394.i, align 8, !noalias !47
  %.1396.i = and i64 %.1395.i, %.1392.i
  %.1397.i = add i64 %.1396.i, -7046029254386353131
  br i1 %19, label %B9267.i, label %B9158.preheader.i

B9158.preheader.i:                                ; preds = %B9026.endif.i
  br i1 %16, label %B9158.epil.preheader.i, label %B9158.i

B9269.endif.i:                                    ; preds = %B9267.i
  %.1579.i = shl nsw i64 %.1570.i, 3
  %.1581.i = add nsw i64 %.1579.i, %.89.i
  %.1582.i = inttoptr i64 %.1581.i to ptr
  %.1583.i = load i64, ptr %.1582.i, align 8, !noalias !47
  %.1591.i = add nsw i64 %.1579.i, %.83.i
  %.1592.i = inttoptr i64 %.1591.i to ptr
  %.1593.i = load i64, ptr %.1592.i, align 8, !noalias !47
  %.1596.i = mul i64 %.1583.i, %.50.i
  %.1597.i = add i64 %.1593.i, %.1596.i
  br i1 %20, label %B9566.i, label %B9564.preheader.i

B9564.preheader.i:                                ; preds = %B9269.endif.i
  br i1 %21, label %B9564.epil.preheader.i, label %B9564.i

B9807.endif.i:                                    ; preds = %B9805.i
  %.1800.i = load i64, ptr %sunkaddr382.i, align 8, !noalias !47
  br i1 %23, label %B10000.i, label %iter.check.i

iter.check.i:                                     ; preds = %B9807.endif.i
  br i1 %9, label %B9893.backedge.preheader.i, label %vector.main.loop.iter.check.i

vector.main.loop.iter.check.i:                    ; preds = %iter.check.i
  br i1 %10, label %vec.epilog.ph.i, label %vector.body.preheader.i

vector.body.preheader.i:                          ; preds = %vector.main.loop.iter.check.i
  %191 = add i64 %.1800.i, 120
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.body.preheader.i
  %lsr.iv339.i = phi i64 [ %n.vec147.i, %vector.body.preheader.i ], [ %lsr.iv.next340.i, %vector.body.i ]
  %lsr.iv337.i = phi i64 [ %191, %vector.body.preheader.i ], [ %lsr.iv.next338.i, %vector.body.i ]
  %vec.phi.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %255, %vector.body.i ]
  %vec.phi128.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %256, %vector.body.i ]
  %vec.phi129.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %257, %vector.body.i ]
  %vec.phi130.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %258, %vector.body.i ]
  %192 = add i64 %lsr.iv337.i, -120
  %193 = add i64 %lsr.iv337.i, -112
  %194 = add i64 %lsr.iv337.i, -104
  %195 = add i64 %lsr.iv337.i, -96
  %196 = add i64 %lsr.iv337.i, -88
  %197 = add i64 %lsr.iv337.i, -80
  %198 = add i64 %lsr.iv337.i, -72
  %199 = add i64 %lsr.iv337.i, -64
  %200 = add i64 %lsr.iv337.i, -56
  %201 = add i64 %lsr.iv337.i, -48
  %202 = add i64 %lsr.iv337.i, -40
  %203 = add i64 %lsr.iv337.i, -32
  %204 = add i64 %lsr.iv337.i, -24
  %205 = add i64 %lsr.iv337.i, -16
  %206 = add i64 %lsr.iv337.i, -8
  %207 = inttoptr i64 %192 to ptr
  %208 = inttoptr i64 %193 to ptr
  %209 = inttoptr i64 %194 to ptr
  %210 = inttoptr i64 %195 to ptr
  %211 = inttoptr i64 %196 to ptr
  %212 = inttoptr i64 %197 to ptr
  %213 = inttoptr i64 %198 to ptr
  %214 = inttoptr i64 %199 to ptr
  %215 = inttoptr i64 %200 to ptr
  %216 = inttoptr i64 %201 to ptr
  %217 = inttoptr i64 %202 to ptr
  %218 = inttoptr i64 %203 to ptr
  %219 = inttoptr i64 %204 to ptr
  %220 = inttoptr i64 %205 to ptr
  %221 = inttoptr i64 %206 to ptr
  %222 = inttoptr i64 %lsr.iv337.i to ptr
  %223 = load i64, ptr %207, align 8, !noalias !47
  %224 = load i64, ptr %208, align 8, !noalias !47
  %225 = load i64, ptr %209, align 8, !noalias !47
  %226 = load i64, ptr %210, align 8, !noalias !47
  %227 = insertelement <4 x i64> poison, i64 %223, i64 0
  %228 = insertelement <4 x i64> %227, i64 %224, i64 1
  %229 = insertelement <4 x i64> %228, i64 %225, i64 2
  %230 = insertelement <4 x i64> %229, i64 %226, i64 3
  %231 = load i64, ptr %211, align 8, !noalias !47
  %232 = load i64, ptr %212, align 8, !noalias !47
  %233 = load i64, ptr %213, align 8, !noalias !47
  %234 = load i64, ptr %214, align 8, !noalias !47
  %235 = insertelement <4 x i64> poison, i64 %231, i64 0
  %236 = insertelement <4 x i64> %235, i64 %232, i64 1
  %237 = insertelement <4 x i64> %236, i64 %233, i64 2
  %238 = insertelement <4 x i64> %237, i64 %234, i64 3
  %239 = load i64, ptr %215, align 8, !noalias !47
  %240 = load i64, ptr %216, align 8, !noalias !47
  %241 = load i64, ptr %217, align 8, !noalias !47
  %242 = load i64, ptr %218, align 8, !noalias !47
  %243 = insertelement <4 x i64> poison, i64 %239, i64 0
  %244 = insertelement <4 x i64> %243, i64 %240, i64 1
  %245 = insertelement <4 x i64> %244, i64 %241, i64 2
  %246 = insertelement <4 x i64> %245, i64 %242, i64 3
  %247 = load i64, ptr %219, align 8, !noalias !47
  %248 = load i64, ptr %220, align 8, !noalias !47
  %249 = load i64, ptr %221, align 8, !noalias !47
  %250 = load i64, ptr %222, align 8, !noalias !47
  %251 = insertelement <4 x i64> poison, i64 %247, i64 0
  %252 = insertelement <4 x i64> %251, i64 %248, i64 1
  %253 = insertelement <4 x i64> %252, i64 %249, i64 2
  %254 = insertelement <4 x i64> %253, i64 %250, i64 3
  %255 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %230, <4 x i64> %vec.phi.i)
  %256 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %238, <4 x i64> %vec.phi128.i)
  %257 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %246, <4 x i64> %vec.phi129.i)
  %258 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %254, <4 x i64> %vec.phi130.i)
  %lsr.iv.next338.i = add i64 %lsr.iv337.i, 128
  %lsr.iv.next340.i = add nsw i64 %lsr.iv339.i, -16
  %259 = icmp eq i64 %lsr.iv.next340.i, 0
  br i1 %259, label %middle.block.i, label %vector.body.i, !llvm.loop !59

middle.block.i:                                   ; preds = %vector.body.i
  %rdx.minmax.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %255, <4 x i64> %256)
  %rdx.minmax131.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax.i, <4 x i64> %257)
  %rdx.minmax132.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax131.i, <4 x i64> %258)
  %rdx.shuf360.i = shufflevector <4 x i64> %rdx.minmax132.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax361.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax132.i, <4 x i64> %rdx.shuf360.i)
  %rdx.shuf362.i = shufflevector <4 x i64> %rdx.minmax361.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax363.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax361.i, <4 x i64> %rdx.shuf362.i)
  %260 = extractelement <4 x i64> %rdx.minmax363.i, i64 0
  br i1 %11, label %B10000.i, label %vec.epilog.iter.check.i

vec.epilog.iter.check.i:                          ; preds = %middle.block.i
  br i1 %13, label %B9893.backedge.preheader.i, label %vec.epilog.ph.i, !prof !27

vec.epilog.ph.i:                                  ; preds = %vec.epilog.iter.check.i, %vector.main.loop.iter.check.i
  %vec.epilog.resume.val.i = phi i64 [ %n.vec147.i, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %bc.merge.rdx.i = phi i64 [ %260, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %broadcast.splatinsert.i = insertelement <4 x i64> poison, i64 %bc.merge.rdx.i, i64 0
  %broadcast.splat.i = shufflevector <4 x i64> %broadcast.splatinsert.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %261 = shl i64 %vec.epilog.resume.val.i, 3
  %262 = add nsw i64 %261, %.1800.i
  %263 = add nsw i64 %vec.epilog.resume.val.i, %4
  br label %vec.epilog.vector.body.i

vec.epilog.vector.body.i:                         ; preds = %vec.epilog.vector.body.i, %vec.epilog.ph.i
  %lsr.iv343.i = phi i64 [ %lsr.iv.next344.i, %vec.epilog.vector.body.i ], [ %263, %vec.epilog.ph.i ]
  %lsr.iv341.i = phi i64 [ %lsr.iv.next342.i, %vec.epilog.vector.body.i ], [ %262, %vec.epilog.ph.i ]
  %vec.phi136.i = phi <4 x i64> [ %279, %vec.epilog.vector.body.i ], [ %broadcast.splat.i, %vec.epilog.ph.i ]
  %264 = add i64 %lsr.iv341.i, 8
  %265 = add i64 %lsr.iv341.i, 16
  %266 = add i64 %lsr.iv341.i, 24
  %267 = inttoptr i64 %lsr.iv341.i to ptr
  %268 = inttoptr i64 %264 to ptr
  %269 = inttoptr i64 %265 to ptr
  %270 = inttoptr i64 %266 to ptr
  %271 = load i64, ptr %267, align 8, !noalias !47
  %272 = load i64, ptr %268, align 8, !noalias !47
  %273 = load i64, ptr %269, align 8, !noalias !47
  %274 = load i64, ptr %270, align 8, !noalias !47
  %275 = insertelement <4 x i64> poison, i64 %271, i64 0
  %276 = insertelement <4 x i64> %275, i64 %272, i64 1
  %277 = insertelement <4 x i64> %276, i64 %273, i64 2
  %278 = insertelement <4 x i64> %277, i64 %274, i64 3
  %279 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %278, <4 x i64> %vec.phi136.i)
  %lsr.iv.next342.i = add i64 %lsr.iv341.i, 32
  %lsr.iv.next344.i = add i64 %lsr.iv343.i, 4
  %280 = icmp eq i64 %lsr.iv.next344.i, 0
  br i1 %280, label %vec.epilog.middle.block.i, label %vec.epilog.vector.body.i, !llvm.loop !60

vec.epilog.middle.block.i:                        ; preds = %vec.epilog.vector.body.i
  %rdx.shuf364.i = shufflevector <4 x i64> %279, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax365.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %279, <4 x i64> %rdx.shuf364.i)
  %rdx.shuf366.i = shufflevector <4 x i64> %rdx.minmax365.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax367.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax365.i, <4 x i64> %rdx.shuf366.i)
  %281 = extractelement <4 x i64> %rdx.minmax367.i, i64 0
  br i1 %14, label %B10000.i, label %B9893.backedge.preheader.i

B9893.backedge.preheader.i:                       ; preds = %vec.epilog.middle.block.i, %vec.epilog.iter.check.i, %iter.check.i
  %_spare_v156_most.2.2759.ph.i = phi i64 [ 0, %iter.check.i ], [ %260, %vec.epilog.iter.check.i ], [ %281, %vec.epilog.middle.block.i ]
  %.1892755757.ph.i = phi i64 [ 0, %iter.check.i ], [ %n.vec147.i, %vec.epilog.iter.check.i ], [ %n.vec167.i, %vec.epilog.middle.block.i ]
  %282 = shl i64 %.1892755757.ph.i, 3
  %283 = add nsw i64 %282, %.1800.i
  %284 = sub nsw i64 %.110.i, %.1892755757.ph.i
  br label %B9893.backedge.i

_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %B972.i, %B8735.i, %B9805.i, %B10000.i, %B0.B10074_crit_edge.i
  %sunkaddr379.pre-phi.i = phi ptr [ %.pre.i, %B0.B10074_crit_edge.i ], [ %1, %B9805.i ], [ %1, %B10000.i ], [ %1, %B8735.i ], [ %1, %B972.i ]
  %changed.2.0650.i = phi i64 [ 0, %B0.B10074_crit_edge.i ], [ %changed.2.0994.i, %B9805.i ], [ %changed.2.0994.i, %B10000.i ], [ %changed.2.0994.i, %B972.i ], [ %changed.3.1.i, %B8735.i ]
  %at.4.1.i = phi i64 [ %.122.i, %B0.B10074_crit_edge.i ], [ %.372.i, %B9805.i ], [ %.372.i, %B10000.i ], [ %at.2.0995.i, %B972.i ], [ %.372.i, %B8735.i ]
  %sunkaddr380.i = getelementptr i8, ptr %sunkaddr379.pre-phi.i, i64 104
  store i64 %at.4.1.i, ptr %sunkaddr380.i, align 8, !noalias !47
  call void @llvm.lifetime.end.p0(ptr nonnull %.546.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.1132.i)
  ret i64 %changed.2.0650.i
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @answer(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #5 {
  %.326.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.326.i)
  %.107119.not.i = icmp slt i64 %a2, 1
  br i1 %.107119.not.i, label %_ZN10interleave6engine7cluster6kernel6answerB4v212B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B88.endif.lr.ph.i

B88.endif.lr.ph.i:                                ; preds = %0
  %.20.i = add nsw i64 %a0, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !61
  %.149.i = shl i64 %.22.i, 3
  %.211.i = add i64 %.22.i, -1
  %.254107.not.i = icmp slt i64 %.211.i, 1
  br i1 %.254107.not.i, label %B88.endif.i, label %B88.endif.us.preheader.i

B88.endif.us.preheader.i:                         ; preds = %B88.endif.lr.ph.i
  %1 = add i64 %.22.i, -2
  %xtraiter.i = and i64 %.211.i, 3
  %2 = add i64 %a1, 32
  %3 = and i64 %.211.i, 9223372036854775804
  %4 = icmp samesign ult i64 %1, 3
  %5 = icmp eq i64 %xtraiter.i, 0
  %6 = or disjoint i64 %3, 1
  br label %B88.endif.us.i

B88.endif.us.i:                                   ; preds = %B226.B232_crit_edge.us.i, %B88.endif.us.preheader.i
  %lsr.iv42.i = phi i64 [ %a1, %B88.endif.us.preheader.i ], [ %lsr.iv.next43.i, %B226.B232_crit_edge.us.i ]
  %lsr.iv38.i = phi i64 [ %2, %B88.endif.us.preheader.i ], [ %lsr.iv.next39.i, %B226.B232_crit_edge.us.i ]
  %.113114120.us.i = phi i64 [ 0, %B88.endif.us.preheader.i ], [ %.120.us.i, %B226.B232_crit_edge.us.i ]
  %.151.us.i = mul nsw i64 %.113114120.us.i, %.149.i
  %.153.us.i = add nsw i64 %.151.us.i, %a1
  %.169.us.i = inttoptr i64 %.153.us.i to ptr
  %.170.us.i = load i64, ptr %.169.us.i, align 8, !noalias !61
  %.171.us.i = add i64 %.170.us.i, 1
  br i1 %4, label %B230.us.epil.preheader.i, label %B230.us.i

B230.us.i:                                        ; preds = %B88.endif.us.i, %B230.us.i
  %lsr.iv40.i = phi i64 [ %lsr.iv.next41.i, %B230.us.i ], [ %lsr.iv38.i, %B88.endif.us.i ]
  %hash_of_v213_h.2.1110.us.i = phi i64 [ %.302.us.3.i, %B230.us.i ], [ %.171.us.i, %B88.endif.us.i ]
  %.260106108.us.i = phi i64 [ %.267.us.3.i, %B230.us.i ], [ 1, %B88.endif.us.i ]
  %7 = add i64 %lsr.iv40.i, -24
  %.296.us.i = inttoptr i64 %7 to ptr
  %.297.us.i = load i64, ptr %.296.us.i, align 8, !noalias !61
  %.299.us.i = lshr i64 %hash_of_v213_h.2.1110.us.i, 32
  %.300.us.i = xor i64 %.299.us.i, %hash_of_v213_h.2.1110.us.i
  %.301.us.i = mul i64 %.300.us.i, -7046029254386353131
  %.302.us.i = add i64 %.301.us.i, %.297.us.i
  %8 = add i64 %lsr.iv40.i, -16
  %.296.us.1.i = inttoptr i64 %8 to ptr
  %.297.us.1.i = load i64, ptr %.296.us.1.i, align 8, !noalias !61
  %.299.us.1.i = lshr i64 %.302.us.i, 32
  %.300.us.1.i = xor i64 %.299.us.1.i, %.302.us.i
  %.301.us.1.i = mul i64 %.300.us.1.i, -7046029254386353131
  %.302.us.1.i = add i64 %.301.us.1.i, %.297.us.1.i
  %9 = add i64 %lsr.iv40.i, -8
  %.296.us.2.i = inttoptr i64 %9 to ptr
  %.297.us.2.i = load i64, ptr %.296.us.2.i, align 8, !noalias !61
  %.299.us.2.i = lshr i64 %.302.us.1.i, 32
  %.300.us.2.i = xor i64 %.299.us.2.i, %.302.us.1.i
  %.301.us.2.i = mul i64 %.300.us.2.i, -7046029254386353131
  %.302.us.2.i = add i64 %.301.us.2.i, %.297.us.2.i
  %.267.us.3.i = add i64 %.260106108.us.i, 4
  %.296.us.3.i = inttoptr i64 %lsr.iv40.i to ptr
  %.297.us.3.i = load i64, ptr %.296.us.3.i, align 8, !noalias !61
  %.299.us.3.i = lshr i64 %.302.us.2.i, 32
  %.300.us.3.i = xor i64 %.299.us.3.i, %.302.us.2.i
  %.301.us.3.i = mul i64 %.300.us.3.i, -7046029254386353131
  %.302.us.3.i = add i64 %.301.us.3.i, %.297.us.3.i
  %lsr.iv.next41.i = add i64 %lsr.iv40.i, 32
  %10 = sub i64 %.267.us.3.i, %3
  %niter.ncmp.3.i = icmp eq i64 %10, 1
  br i1 %niter.ncmp.3.i, label %B226.B232_crit_edge.us.unr-lcssa.i, label %B230.us.i

B226.B232_crit_edge.us.unr-lcssa.i:               ; preds = %B230.us.i
  br i1 %5, label %B226.B232_crit_edge.us.i, label %B230.us.epil.preheader.i

B230.us.epil.preheader.i:                         ; preds = %B226.B232_crit_edge.us.unr-lcssa.i, %B88.endif.us.i
  %hash_of_v213_h.2.1110.us.epil.init.i = phi i64 [ %.171.us.i, %B88.endif.us.i ], [ %.302.us.3.i, %B226.B232_crit_edge.us.unr-lcssa.i ]
  %.260106108.us.epil.init.i = phi i64 [ 1, %B88.endif.us.i ], [ %6, %B226.B232_crit_edge.us.unr-lcssa.i ]
  %11 = shl i64 %.260106108.us.epil.init.i, 3
  %12 = add nsw i64 %11, %lsr.iv42.i
  br label %B230.us.epil.i

B230.us.epil.i:                                   ; preds = %B230.us.epil.i, %B230.us.epil.preheader.i
  %lsr.iv46.i = phi i64 [ %lsr.iv.next47.i, %B230.us.epil.i ], [ %xtraiter.i, %B230.us.epil.preheader.i ]
  %lsr.iv44.i = phi i64 [ %lsr.iv.next45.i, %B230.us.epil.i ], [ %12, %B230.us.epil.preheader.i ]
  %hash_of_v213_h.2.1110.us.epil.i = phi i64 [ %.302.us.epil.i, %B230.us.epil.i ], [ %hash_of_v213_h.2.1110.us.epil.init.i, %B230.us.epil.preheader.i ]
  %.296.us.epil.i = inttoptr i64 %lsr.iv44.i to ptr
  %.297.us.epil.i = load i64, ptr %.296.us.epil.i, align 8, !noalias !61
  %.299.us.epil.i = lshr i64 %hash_of_v213_h.2.1110.us.epil.i, 32
  %.300.us.epil.i = xor i64 %.299.us.epil.i, %hash_of_v213_h.2.1110.us.epil.i
  %.301.us.epil.i = mul i64 %.300.us.epil.i, -7046029254386353131
  %.302.us.epil.i = add i64 %.301.us.epil.i, %.297.us.epil.i
  %lsr.iv.next45.i = add i64 %lsr.iv44.i, 8
  %lsr.iv.next47.i = add nsw i64 %lsr.iv46.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next47.i, 0
  br i1 %epil.iter.cmp.not.i, label %B226.B232_crit_edge.us.i, label %B230.us.epil.i, !llvm.loop !64

B226.B232_crit_edge.us.i:                         ; preds = %B230.us.epil.i, %B226.B232_crit_edge.us.unr-lcssa.i
  %.302.us.lcssa.i = phi i64 [ %.302.us.3.i, %B226.B232_crit_edge.us.unr-lcssa.i ], [ %.302.us.epil.i, %B230.us.epil.i ]
  %.316.us.i = lshr i64 %.302.us.lcssa.i, 32
  %.317.us.i = xor i64 %.316.us.i, %.302.us.lcssa.i
  %.318.us.i = mul i64 %.317.us.i, -7046029254386353131
  %.319.us.i = lshr i64 %.318.us.i, 29
  %.320.us.i = xor i64 %.319.us.i, %.318.us.i
  %.321.us.i = mul i64 %.320.us.i, -4658895280553007687
  %.322.us.i = lshr i64 %.321.us.i, 32
  %.323.us.i = xor i64 %.322.us.i, %.321.us.i
  store i64 0, ptr %.326.i, align 8, !noalias !61
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v201B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.326.i, i64 %a0, i64 %.153.us.i, i64 %.323.us.i)
  %.120.us.i = add nuw nsw i64 %.113114120.us.i, 1
  %.340.us.i = load i64, ptr %.326.i, align 8, !noalias !61
  %13 = ashr i64 %.340.us.i, 29
  %.357.us.i = and i64 %13, -8
  %.358.us.i = add nsw i64 %.357.us.i, %a3
  %.359.us.i = inttoptr i64 %.358.us.i to ptr
  %.360.us.i = load i64, ptr %.359.us.i, align 8, !noalias !61
  %14 = lshr i64 %.340.us.i, 3
  %.365.us.i = and i64 %14, 536870904
  %.366.us.i = add nsw i64 %.365.us.i, %.360.us.i
  %.367.us.i = inttoptr i64 %.366.us.i to ptr
  %.368.us.i = load i64, ptr %.367.us.i, align 8, !noalias !61
  %.369.us.i = and i64 %.340.us.i, 63
  %.375.us.i = add nsw i64 %.113114120.us.i, %a4
  %15 = lshr i64 %.368.us.i, %.369.us.i
  %16 = trunc i64 %15 to i8
  %.394.us.i = and i8 %16, 1
  %.395.us.i = inttoptr i64 %.375.us.i to ptr
  store i8 %.394.us.i, ptr %.395.us.i, align 1, !noalias !61
  %lsr.iv.next39.i = add i64 %lsr.iv38.i, %.149.i
  %lsr.iv.next43.i = add i64 %lsr.iv42.i, %.149.i
  %exitcond140.not.i = icmp eq i64 %.120.us.i, %a2
  br i1 %exitcond140.not.i, label %_ZN10interleave6engine7cluster6kernel6answerB4v212B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B88.endif.us.i

B88.endif.i:                                      ; preds = %B88.endif.lr.ph.i, %B88.endif.i
  %lsr.iv36.i = phi i64 [ %lsr.iv.next37.i, %B88.endif.i ], [ %a2, %B88.endif.lr.ph.i ]
  %lsr.iv34.i = phi i64 [ %lsr.iv.next35.i, %B88.endif.i ], [ %a1, %B88.endif.lr.ph.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B88.endif.i ], [ %a4, %B88.endif.lr.ph.i ]
  %.169.i = inttoptr i64 %lsr.iv34.i to ptr
  %.170.i = load i64, ptr %.169.i, align 8, !noalias !61
  %.171.i = add i64 %.170.i, 1
  %.316.i = lshr i64 %.171.i, 32
  %.317.i = xor i64 %.316.i, %.171.i
  %.318.i = mul i64 %.317.i, -7046029254386353131
  %.319.i = lshr i64 %.318.i, 29
  %.320.i = xor i64 %.319.i, %.318.i
  %.321.i = mul i64 %.320.i, -4658895280553007687
  %.322.i = lshr i64 %.321.i, 32
  %.323.i = xor i64 %.322.i, %.321.i
  store i64 0, ptr %.326.i, align 8, !noalias !61
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v201B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.326.i, i64 %a0, i64 %lsr.iv34.i, i64 %.323.i)
  %.340.i = load i64, ptr %.326.i, align 8, !noalias !61
  %17 = ashr i64 %.340.i, 29
  %.357.i = and i64 %17, -8
  %.358.i = add nsw i64 %.357.i, %a3
  %.359.i = inttoptr i64 %.358.i to ptr
  %.360.i = load i64, ptr %.359.i, align 8, !noalias !61
  %18 = lshr i64 %.340.i, 3
  %.365.i = and i64 %18, 536870904
  %.366.i = add nsw i64 %.365.i, %.360.i
  %.367.i = inttoptr i64 %.366.i to ptr
  %.368.i = load i64, ptr %.367.i, align 8, !noalias !61
  %.369.i = and i64 %.340.i, 63
  %19 = lshr i64 %.368.i, %.369.i
  %20 = trunc i64 %19 to i8
  %.394.i = and i8 %20, 1
  %.395.i = inttoptr i64 %lsr.iv.i to ptr
  store i8 %.394.i, ptr %.395.i, align 1, !noalias !61
  %lsr.iv.next.i = add i64 %lsr.iv.i, 1
  %lsr.iv.next35.i = add i64 %lsr.iv34.i, %.149.i
  %lsr.iv.next37.i = add nsw i64 %lsr.iv36.i, -1
  %exitcond141.not.i = icmp eq i64 %lsr.iv.next37.i, 0
  br i1 %exitcond141.not.i, label %_ZN10interleave6engine7cluster6kernel6answerB4v212B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B88.endif.i

_ZN10interleave6engine7cluster6kernel6answerB4v212B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B226.B232_crit_edge.us.i, %B88.endif.i, %0
  call void @llvm.lifetime.end.p0(ptr nonnull %.326.i)
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @heard(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #4 {
  %.9864.not.i = icmp slt i64 %a3, 1
  br i1 %.9864.not.i, label %_ZN10interleave6engine7cluster6kernel5heardB4v219B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B40.i

B40.i:                                            ; preds = %0, %B202.i
  %lsr.iv3.i = phi i64 [ %lsr.iv.next4.i, %B202.i ], [ %a3, %0 ]
  %lsr.iv1.i = phi i64 [ %lsr.iv.next2.i, %B202.i ], [ %a2, %0 ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B202.i ], [ %a1, %0 ]
  %new.2.067.i = phi i64 [ %new.3.1.i, %B202.i ], [ 0, %0 ]
  %.146.i = inttoptr i64 %lsr.iv1.i to ptr
  %.147.i = load i8, ptr %.146.i, align 1, !noalias !65
  %.149.not.i = icmp eq i8 %.147.i, 0
  br i1 %.149.not.i, label %B202.i, label %B86.i

B86.i:                                            ; preds = %B40.i
  %.160.i = inttoptr i64 %lsr.iv.i to ptr
  %.161.i = load i64, ptr %.160.i, align 8, !noalias !65
  %1 = ashr i64 %.161.i, 29
  %.170.i = and i64 %1, -8
  %.171.i = add nsw i64 %.170.i, %a0
  %.172.i = inttoptr i64 %.171.i to ptr
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !65
  %2 = lshr i64 %.161.i, 3
  %.178.i = and i64 %2, 536870904
  %.179.i = add nsw i64 %.178.i, %.173.i
  %.180.i = inttoptr i64 %.179.i to ptr
  %.181.i = load i64, ptr %.180.i, align 8, !noalias !65
  %.182.i = and i64 %.161.i, 63
  %3 = shl nuw i64 1, %.182.i
  %4 = and i64 %.181.i, %3
  %.185.not.i = icmp eq i64 %4, 0
  br i1 %.185.not.i, label %B160.i, label %B202.i

B160.i:                                           ; preds = %B86.i
  %.208.i = or i64 %.181.i, %3
  %sunkaddr.i = inttoptr i64 %.178.i to ptr
  %sunkaddr5.i = getelementptr i8, ptr %sunkaddr.i, i64 %.173.i
  store i64 %.208.i, ptr %sunkaddr5.i, align 8, !noalias !65
  %.212.i = add nsw i64 %new.2.067.i, 1
  br label %B202.i

B202.i:                                           ; preds = %B160.i, %B86.i, %B40.i
  %new.3.1.i = phi i64 [ %new.2.067.i, %B86.i ], [ %.212.i, %B160.i ], [ %new.2.067.i, %B40.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %lsr.iv.next4.i = add nsw i64 %lsr.iv3.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next4.i, 0
  br i1 %exitcond.not.i, label %_ZN10interleave6engine7cluster6kernel5heardB4v219B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B40.i

_ZN10interleave6engine7cluster6kernel5heardB4v219B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit: ; preds = %B202.i, %0
  %new.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %new.3.1.i, %B202.i ]
  ret i64 %new.2.0.lcssa.i
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @unmarked(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #5 {
  %.329.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.329.i)
  %.110189.not.i = icmp slt i64 %a2, 1
  br i1 %.110189.not.i, label %_ZN10interleave6engine7cluster6kernel8unmarkedB4v224B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B92.endif.lr.ph.i

B92.endif.lr.ph.i:                                ; preds = %0
  %.20.i = add nsw i64 %a0, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !68
  %.149.i = shl nsw i64 %.22.i, 3
  %.210.i = add i64 %.22.i, -1
  %..210.i = tail call i64 @llvm.smax.i64(i64 %.210.i, i64 0)
  %xtraiter.i = and i64 %..210.i, 3
  %xtraiter9.i = and i64 %.22.i, 7
  %unroll_iter13.i = and i64 %.22.i, 9223372036854775800
  %1 = add i64 %a1, 32
  %2 = and i64 %..210.i, 9223372036854775804
  %3 = icmp slt i64 %.210.i, 1
  %4 = icmp samesign ult i64 %.210.i, 4
  %5 = icmp eq i64 %xtraiter.i, 0
  %6 = icmp eq i64 %a4, 0
  %7 = icmp slt i64 %.22.i, 1
  %8 = icmp samesign ult i64 %.22.i, 8
  %9 = icmp eq i64 %xtraiter9.i, 0
  %10 = or disjoint i64 %2, 1
  br label %B92.endif.i

B218.i:                                           ; preds = %B218.preheader.i, %B218.i
  %lsr.iv19.i = phi i64 [ %lsr.iv.next20.i, %B218.i ], [ %lsr.iv.i, %B218.preheader.i ]
  %hash_of_v226_h.2.1163.i = phi i64 [ %.301.3.i, %B218.i ], [ %.170.i, %B218.preheader.i ]
  %.259159161.i = phi i64 [ %.266.3.i, %B218.i ], [ 1, %B218.preheader.i ]
  %11 = add i64 %lsr.iv19.i, -24
  %.295.i = inttoptr i64 %11 to ptr
  %.296.i = load i64, ptr %.295.i, align 8, !noalias !68
  %.298.i = lshr i64 %hash_of_v226_h.2.1163.i, 32
  %.299.i = xor i64 %.298.i, %hash_of_v226_h.2.1163.i
  %.300.i = mul i64 %.299.i, -7046029254386353131
  %.301.i = add i64 %.300.i, %.296.i
  %12 = add i64 %lsr.iv19.i, -16
  %.295.1.i = inttoptr i64 %12 to ptr
  %.296.1.i = load i64, ptr %.295.1.i, align 8, !noalias !68
  %.298.1.i = lshr i64 %.301.i, 32
  %.299.1.i = xor i64 %.298.1.i, %.301.i
  %.300.1.i = mul i64 %.299.1.i, -7046029254386353131
  %.301.1.i = add i64 %.300.1.i, %.296.1.i
  %13 = add i64 %lsr.iv19.i, -8
  %.295.2.i = inttoptr i64 %13 to ptr
  %.296.2.i = load i64, ptr %.295.2.i, align 8, !noalias !68
  %.298.2.i = lshr i64 %.301.1.i, 32
  %.299.2.i = xor i64 %.298.2.i, %.301.1.i
  %.300.2.i = mul i64 %.299.2.i, -7046029254386353131
  %.301.2.i = add i64 %.300.2.i, %.296.2.i
  %.266.3.i = add nuw i64 %.259159161.i, 4
  %.295.3.i = inttoptr i64 %lsr.iv19.i to ptr
  %.296.3.i = load i64, ptr %.295.3.i, align 8, !noalias !68
  %.298.3.i = lshr i64 %.301.2.i, 32
  %.299.3.i = xor i64 %.298.3.i, %.301.2.i
  %.300.3.i = mul i64 %.299.3.i, -7046029254386353131
  %.301.3.i = add i64 %.300.3.i, %.296.3.i
  %lsr.iv.next20.i = add i64 %lsr.iv19.i, 32
  %14 = sub i64 %.266.3.i, %2
  %niter.ncmp.3.i = icmp eq i64 %14, 1
  br i1 %niter.ncmp.3.i, label %B270.loopexit.unr-lcssa.i, label %B218.i

B270.loopexit.unr-lcssa.i:                        ; preds = %B218.i
  br i1 %5, label %B270.i, label %B218.epil.preheader.i

B218.epil.preheader.i:                            ; preds = %B218.preheader.i, %B270.loopexit.unr-lcssa.i
  %hash_of_v226_h.2.1163.epil.init.i = phi i64 [ %.170.i, %B218.preheader.i ], [ %.301.3.i, %B270.loopexit.unr-lcssa.i ]
  %.259159161.epil.init.i = phi i64 [ 1, %B218.preheader.i ], [ %10, %B270.loopexit.unr-lcssa.i ]
  %15 = shl i64 %.259159161.epil.init.i, 3
  %16 = add nsw i64 %15, %lsr.iv21.i
  br label %B218.epil.i

B218.epil.i:                                      ; preds = %B218.epil.i, %B218.epil.preheader.i
  %lsr.iv25.i = phi i64 [ %lsr.iv.next26.i, %B218.epil.i ], [ %xtraiter.i, %B218.epil.preheader.i ]
  %lsr.iv23.i = phi i64 [ %lsr.iv.next24.i, %B218.epil.i ], [ %16, %B218.epil.preheader.i ]
  %hash_of_v226_h.2.1163.epil.i = phi i64 [ %.301.epil.i, %B218.epil.i ], [ %hash_of_v226_h.2.1163.epil.init.i, %B218.epil.preheader.i ]
  %.295.epil.i = inttoptr i64 %lsr.iv23.i to ptr
  %.296.epil.i = load i64, ptr %.295.epil.i, align 8, !noalias !68
  %.298.epil.i = lshr i64 %hash_of_v226_h.2.1163.epil.i, 32
  %.299.epil.i = xor i64 %.298.epil.i, %hash_of_v226_h.2.1163.epil.i
  %.300.epil.i = mul i64 %.299.epil.i, -7046029254386353131
  %.301.epil.i = add i64 %.300.epil.i, %.296.epil.i
  %lsr.iv.next24.i = add i64 %lsr.iv23.i, 8
  %lsr.iv.next26.i = add nsw i64 %lsr.iv25.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next26.i, 0
  br i1 %epil.iter.cmp.not.i, label %B270.i, label %B218.epil.i, !llvm.loop !71

B270.i:                                           ; preds = %B218.epil.i, %B92.endif.i, %B270.loopexit.unr-lcssa.i
  %hash_of_v226_h.2.1.lcssa.i = phi i64 [ %.170.i, %B92.endif.i ], [ %.301.3.i, %B270.loopexit.unr-lcssa.i ], [ %.301.epil.i, %B218.epil.i ]
  %.319.i = lshr i64 %hash_of_v226_h.2.1.lcssa.i, 32
  %.320.i = xor i64 %.319.i, %hash_of_v226_h.2.1.lcssa.i
  %.321.i = mul i64 %.320.i, -7046029254386353131
  %.322.i = lshr i64 %.321.i, 29
  %.323.i = xor i64 %.322.i, %.321.i
  %.324.i = mul i64 %.323.i, -4658895280553007687
  %.325.i = lshr i64 %.324.i, 32
  %.326.i = xor i64 %.325.i, %.324.i
  store i64 0, ptr %.329.i, align 8, !noalias !68
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v201B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.329.i, i64 %a0, i64 %.152.i, i64 %.326.i)
  %.343.i = load i64, ptr %.329.i, align 8, !noalias !68
  %17 = ashr i64 %.343.i, 29
  %.358.i = and i64 %17, -8
  %.359.i = add nsw i64 %.358.i, %a3
  %.360.i = inttoptr i64 %.359.i to ptr
  %.361.i = load i64, ptr %.360.i, align 8, !noalias !68
  %18 = lshr i64 %.343.i, 3
  %.366.i = and i64 %18, 536870904
  %.367.i = add nsw i64 %.366.i, %.361.i
  %.368.i = inttoptr i64 %.367.i to ptr
  %.369.i = load i64, ptr %.368.i, align 8, !noalias !68
  %.370.i = and i64 %.343.i, 63
  %19 = shl nuw i64 1, %.370.i
  %20 = and i64 %.369.i, %19
  %.373.not.i = icmp eq i64 %20, 0
  br i1 %.373.not.i, label %B280.i, label %B10588.i

B280.i:                                           ; preds = %B270.i
  br i1 %6, label %B10586.i, label %B282.endif.i

B10397.i:                                         ; preds = %B10397.preheader.i, %B10397.i
  %lsr.iv27.i = phi i64 [ %lsr.iv.next28.i, %B10397.i ], [ 0, %B10397.preheader.i ]
  %.482167169.i = phi i64 [ %.489.7.i, %B10397.i ], [ 0, %B10397.preheader.i ]
  %21 = add i64 %lsr.iv27.i, %.386.i
  %22 = add i64 %lsr.iv27.i, %lsr.iv21.i
  %.520.i = inttoptr i64 %22 to ptr
  %.521.i = load i64, ptr %.520.i, align 8, !noalias !68
  %.522.i = inttoptr i64 %21 to ptr
  store i64 %.521.i, ptr %.522.i, align 8, !noalias !68
  %23 = add i64 %21, 8
  %24 = add i64 %22, 8
  %.520.1.i = inttoptr i64 %24 to ptr
  %.521.1.i = load i64, ptr %.520.1.i, align 8, !noalias !68
  %.522.1.i = inttoptr i64 %23 to ptr
  store i64 %.521.1.i, ptr %.522.1.i, align 8, !noalias !68
  %25 = add i64 %21, 16
  %26 = add i64 %22, 16
  %.520.2.i = inttoptr i64 %26 to ptr
  %.521.2.i = load i64, ptr %.520.2.i, align 8, !noalias !68
  %.522.2.i = inttoptr i64 %25 to ptr
  store i64 %.521.2.i, ptr %.522.2.i, align 8, !noalias !68
  %27 = add i64 %21, 24
  %28 = add i64 %22, 24
  %.520.3.i = inttoptr i64 %28 to ptr
  %.521.3.i = load i64, ptr %.520.3.i, align 8, !noalias !68
  %.522.3.i = inttoptr i64 %27 to ptr
  store i64 %.521.3.i, ptr %.522.3.i, align 8, !noalias !68
  %29 = add i64 %21, 32
  %30 = add i64 %22, 32
  %.520.4.i = inttoptr i64 %30 to ptr
  %.521.4.i = load i64, ptr %.520.4.i, align 8, !noalias !68
  %.522.4.i = inttoptr i64 %29 to ptr
  store i64 %.521.4.i, ptr %.522.4.i, align 8, !noalias !68
  %31 = add i64 %21, 40
  %32 = add i64 %22, 40
  %.520.5.i = inttoptr i64 %32 to ptr
  %.521.5.i = load i64, ptr %.520.5.i, align 8, !noalias !68
  %.522.5.i = inttoptr i64 %31 to ptr
  store i64 %.521.5.i, ptr %.522.5.i, align 8, !noalias !68
  %33 = add i64 %21, 48
  %34 = add i64 %22, 48
  %.520.6.i = inttoptr i64 %34 to ptr
  %.521.6.i = load i64, ptr %.520.6.i, align 8, !noalias !68
  %.522.6.i = inttoptr i64 %33 to ptr
  store i64 %.521.6.i, ptr %.522.6.i, align 8, !noalias !68
  %.489.7.i = add nuw nsw i64 %.482167169.i, 8
  %35 = add i64 %21, 56
  %36 = add i64 %22, 56
  %.520.7.i = inttoptr i64 %36 to ptr
  %.521.7.i = load i64, ptr %.520.7.i, align 8, !noalias !68
  %.522.7.i = inttoptr i64 %35 to ptr
  store i64 %.521.7.i, ptr %.522.7.i, align 8, !noalias !68
  %lsr.iv.next28.i = add nuw i64 %lsr.iv27.i, 64
  %niter14.ncmp.7.i = icmp eq i64 %unroll_iter13.i, %.489.7.i
  br i1 %niter14.ncmp.7.i, label %B10586.loopexit.unr-lcssa.i, label %B10397.i

B10586.loopexit.unr-lcssa.i:                      ; preds = %B10397.i
  br i1 %9, label %B10586.i, label %B10397.epil.preheader.i

B10397.epil.preheader.i:                          ; preds = %B10397.preheader.i, %B10586.loopexit.unr-lcssa.i
  %.482167169.epil.init.i = phi i64 [ 0, %B10397.preheader.i ], [ %unroll_iter13.i, %B10586.loopexit.unr-lcssa.i ]
  %37 = shl i64 %.482167169.epil.init.i, 3
  %38 = add nsw i64 %37, %lsr.iv21.i
  %39 = add i64 %37, %.386.i
  br label %B10397.epil.i

B10397.epil.i:                                    ; preds = %B10397.epil.i, %B10397.epil.preheader.i
  %lsr.iv33.i = phi i64 [ %lsr.iv.next34.i, %B10397.epil.i ], [ %xtraiter9.i, %B10397.epil.preheader.i ]
  %lsr.iv31.i = phi i64 [ %lsr.iv.next32.i, %B10397.epil.i ], [ %39, %B10397.epil.preheader.i ]
  %lsr.iv29.i = phi i64 [ %lsr.iv.next30.i, %B10397.epil.i ], [ %38, %B10397.epil.preheader.i ]
  %.520.epil.i = inttoptr i64 %lsr.iv29.i to ptr
  %.521.epil.i = load i64, ptr %.520.epil.i, align 8, !noalias !68
  %.522.epil.i = inttoptr i64 %lsr.iv31.i to ptr
  store i64 %.521.epil.i, ptr %.522.epil.i, align 8, !noalias !68
  %lsr.iv.next30.i = add i64 %lsr.iv29.i, 8
  %lsr.iv.next32.i = add i64 %lsr.iv31.i, 8
  %lsr.iv.next34.i = add nsw i64 %lsr.iv33.i, -1
  %epil.iter10.cmp.not.i = icmp eq i64 %lsr.iv.next34.i, 0
  br i1 %epil.iter10.cmp.not.i, label %B10586.i, label %B10397.epil.i, !llvm.loop !72

B10586.i:                                         ; preds = %B10397.epil.i, %B282.endif.i, %B10586.loopexit.unr-lcssa.i, %B280.i
  %.537.i = add nsw i64 %found.2.0194.i, 1
  br label %B10588.i

B10588.i:                                         ; preds = %B10586.i, %B270.i
  %found.3.1.i = phi i64 [ %found.2.0194.i, %B270.i ], [ %.537.i, %B10586.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.149.i
  %lsr.iv.next22.i = add i64 %lsr.iv21.i, %.149.i
  %exitcond208.not.i = icmp eq i64 %.123.i, %a2
  br i1 %exitcond208.not.i, label %_ZN10interleave6engine7cluster6kernel8unmarkedB4v224B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B92.endif.i

B92.endif.i:                                      ; preds = %B10588.i, %B92.endif.lr.ph.i
  %lsr.iv21.i = phi i64 [ %a1, %B92.endif.lr.ph.i ], [ %lsr.iv.next22.i, %B10588.i ]
  %lsr.iv.i = phi i64 [ %1, %B92.endif.lr.ph.i ], [ %lsr.iv.next.i, %B10588.i ]
  %found.2.0194.i = phi i64 [ 0, %B92.endif.lr.ph.i ], [ %found.3.1.i, %B10588.i ]
  %.116174192.i = phi i64 [ 0, %B92.endif.lr.ph.i ], [ %.123.i, %B10588.i ]
  %.123.i = add nuw nsw i64 %.116174192.i, 1
  %.150.i = mul nsw i64 %.116174192.i, %.149.i
  %.152.i = add nsw i64 %.150.i, %a1
  %.168.i = inttoptr i64 %.152.i to ptr
  %.169.i = load i64, ptr %.168.i, align 8, !noalias !68
  %.170.i = add i64 %.169.i, 1
  br i1 %3, label %B270.i, label %B218.preheader.i

B218.preheader.i:                                 ; preds = %B92.endif.i
  br i1 %4, label %B218.epil.preheader.i, label %B218.i

B282.endif.i:                                     ; preds = %B280.i
  %.384.i = mul i64 %found.2.0194.i, %.149.i
  %.386.i = add i64 %.384.i, %a4
  br i1 %7, label %B10586.i, label %B10397.preheader.i

B10397.preheader.i:                               ; preds = %B282.endif.i
  br i1 %8, label %B10397.epil.preheader.i, label %B10397.i

_ZN10interleave6engine7cluster6kernel8unmarkedB4v224B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B10588.i, %0
  %found.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %found.3.1.i, %B10588.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.329.i)
  ret i64 %found.2.0.lcssa.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #6

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #5 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_ZN10interleave6engine6native7kernels7visited11enter_exactB4v105B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!3 = distinct !{!3, !"_ZN10interleave6engine6native7kernels7visited11enter_exactB4v105B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!4 = !{!5}
!5 = distinct !{!5, !6, !"_ZN10interleave6engine6native7kernels7visited12enter_hashedB4v109B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!6 = distinct !{!6, !"_ZN10interleave6engine6native7kernels7visited12enter_hashedB4v109B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"_ZN10interleave6engine6native7kernels7visited12enter_storedB4v116B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29xxxxxx: %retptr"}
!11 = distinct !{!11, !"_ZN10interleave6engine6native7kernels7visited12enter_storedB4v116B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29xxxxxx"}
!12 = !{!13, !10}
!13 = distinct !{!13, !14, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v89B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!14 = distinct !{!14, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v89B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!15 = distinct !{!15, !8}
!16 = !{!17}
!17 = distinct !{!17, !18, !"_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!18 = distinct !{!18, !"_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!19 = distinct !{!19, !20, !21}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = !{!"llvm.loop.isvectorized", i32 1}
!22 = distinct !{!22, !8}
!23 = distinct !{!23, !8}
!24 = distinct !{!24, !8}
!25 = distinct !{!25, !8}
!26 = distinct !{!26, !21, !20}
!27 = !{!"branch_weights", i32 4, i32 12}
!28 = distinct !{!28, !21, !20}
!29 = distinct !{!29, !8}
!30 = !{!31}
!31 = distinct !{!31, !32, !"_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!32 = distinct !{!32, !"_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!33 = distinct !{!33, !8}
!34 = !{!35}
!35 = distinct !{!35, !36, !"_ZN10interleave6engine7cluster6kernel5ownerB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!36 = distinct !{!36, !"_ZN10interleave6engine7cluster6kernel5ownerB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!37 = distinct !{!37, !8}
!38 = !{!39}
!39 = distinct !{!39, !40, !"_ZN10interleave6engine7cluster6kernel7squeezeB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!40 = distinct !{!40, !"_ZN10interleave6engine7cluster6kernel7squeezeB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!41 = !{!42}
!42 = distinct !{!42, !43, !"_ZN10interleave6engine7cluster6kernel9unsqueezeB4v152B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!43 = distinct !{!43, !"_ZN10interleave6engine7cluster6kernel9unsqueezeB4v152B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!44 = !{!45}
!45 = distinct !{!45, !46, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v89B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!46 = distinct !{!46, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v89B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!47 = !{!48}
!48 = distinct !{!48, !49, !"_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!49 = distinct !{!49, !"_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!50 = distinct !{!50, !20, !21}
!51 = distinct !{!51, !8}
!52 = distinct !{!52, !8}
!53 = distinct !{!53, !8}
!54 = distinct !{!54, !8}
!55 = distinct !{!55, !8}
!56 = distinct !{!56, !20, !21}
!57 = distinct !{!57, !21, !20}
!58 = distinct !{!58, !21, !20}
!59 = distinct !{!59, !21, !20}
!60 = distinct !{!60, !21, !20}
!61 = !{!62}
!62 = distinct !{!62, !63, !"_ZN10interleave6engine7cluster6kernel6answerB4v212B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!63 = distinct !{!63, !"_ZN10interleave6engine7cluster6kernel6answerB4v212B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!64 = distinct !{!64, !8}
!65 = !{!66}
!66 = distinct !{!66, !67, !"_ZN10interleave6engine7cluster6kernel5heardB4v219B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!67 = distinct !{!67, !"_ZN10interleave6engine7cluster6kernel5heardB4v219B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!68 = !{!69}
!69 = distinct !{!69, !70, !"_ZN10interleave6engine7cluster6kernel8unmarkedB4v224B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!70 = distinct !{!70, !"_ZN10interleave6engine7cluster6kernel8unmarkedB4v224B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!71 = distinct !{!71, !8}
!72 = distinct !{!72, !8}

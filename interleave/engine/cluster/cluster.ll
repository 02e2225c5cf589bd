; 67d24e2097dfbf8353c635015fd9e09b4a5b6cf07ab7b2c2a7e68f8dce346d48
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

B726.i:                                           ; preds = %B726.lr.ph.i, %B7688.i
  %lsr.iv18.i34 = phi i64 [ %.31, %B726.lr.ph.i ], [ %lsr.iv.next19.i45, %B7688.i ]
  %.337.0.i = phi i64 [ 0, %B726.lr.ph.i ], [ %.406.i, %B7688.i ]
  %tail.2.0254.i = phi i64 [ %.55, %B726.lr.ph.i ], [ %tail.3.1.i44, %B7688.i ]
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

B68.i.i:                                          ; preds = %B7572.i.i, %B68.preheader.i.i
  %candidates.2.0.i.i = phi i64 [ %.255.i.i, %B7572.i.i ], [ %.487.i, %B68.preheader.i.i ]
  %.32.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i.i, i1 true)
  %.33.i.i = shl nuw nsw i64 %.32.i.i, 3
  %.35.i.i = add nsw i64 %.33.i.i, %line.4.1.i
  %.36.i.i = inttoptr i64 %.35.i.i to ptr
  %.37.i.i = load atomic i64, ptr %.36.i.i acquire, align 8, !noalias !12
  %.42.not.i.i = icmp eq i64 %.37.i.i, 0
  br i1 %.42.not.i.i, label %B7572.i.i, label %B148.endif.i.i

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
  br i1 %.205.not.i.i, label %B244.i.i, label %B7572.i.i

B7572.i.i:                                        ; preds = %B248.i.i, %B68.i.i
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

B994.i:                                           ; preds = %B7572.i.i, %B896.endif.i, %B896.i
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
  br i1 %.785.i, label %B1358.i, label %B7688.i

B1358.i:                                          ; preds = %B1298.i
  store i64 1, ptr %sunkaddr25.i, align 8, !noalias !9
  br label %B7688.i

B7688.i:                                          ; preds = %B896.endif.i, %B1358.i, %B1298.i
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
  br i1 %.524.not.i, label %B994.i, label %B7688.i

B1044.endif.i:                                    ; preds = %B994.i
  br i1 %87, label %B1174.i, label %B1076.preheader.i

B1076.preheader.i:                                ; preds = %B1044.endif.i
  br i1 %88, label %B1076.epil.preheader.i, label %B1076.i

B598:                                             ; preds = %B846.i, %B630.i, %B630.us.i, %B7688.i
  %tail.3.0.in.sroa.speculated = phi i64 [ %tail.3.1.us.i, %B630.us.i ], [ %tail.3.1.i44, %B7688.i ], [ %tail.3.1.i, %B630.i ], [ %tail.3.1.i11, %B846.i ]
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
  %.2403.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.2403.i)
  store i64 0, ptr %.2403.i, align 8, !noalias !16
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
  %.1046.i = add i64 %.21.i, -1
  %..1046.i = tail call i64 @llvm.smax.i64(i64 %.1046.i, i64 0)
  %.1453.i = add i64 %.95.i, 8
  %..21.i = tail call i64 @llvm.smax.i64(i64 %.21.i, i64 0)
  %n.vec.i = and i64 %.45.i, 9223372036854775792
  %n.vec36.i = and i64 %.45.i, 9223372036854775804
  %xtraiter60.i = and i64 %.21.i, 7
  %unroll_iter63.i = and i64 %.21.i, 9223372036854775800
  %1 = and i64 %.45.i, -4
  %2 = add i64 %.60.i, 8
  %3 = lshr i64 %..1046.i, 1
  %4 = mul nsw i64 %3, -2
  %5 = add nuw i64 %..21.i, 1
  %sunkaddr162.i = inttoptr i64 %.15.i to ptr
  %sunkaddr163.i = getelementptr i8, ptr %sunkaddr162.i, i64 8
  %sunkaddr161.i = getelementptr i8, ptr %.32.i, i64 56
  %sunkaddr165.i = getelementptr i8, ptr %sunkaddr162.i, i64 24
  %6 = icmp sgt i64 %.45.i, 1
  %7 = icmp samesign ult i64 %.45.i, 4
  %sunkaddr194.i = getelementptr i8, ptr %.44.i, i64 32
  %8 = icmp samesign ult i64 %.45.i, 16
  %9 = icmp eq i64 %.45.i, %n.vec.i
  %10 = and i64 %.45.i, 12
  %11 = icmp eq i64 %10, 0
  %12 = icmp eq i64 %.45.i, %n.vec36.i
  %sunkaddr167.i = getelementptr i8, ptr %.44.i, i64 40
  %13 = inttoptr i64 %.87.i to ptr
  %sunkaddr169.i = getelementptr i8, ptr %13, i64 16
  %sunkaddr171.i = getelementptr i8, ptr %.32.i, i64 64
  %14 = inttoptr i64 %.33.i to ptr
  %sunkaddr173.i = getelementptr i8, ptr %13, i64 8
  %15 = icmp sgt i64 %.1046.i, 0
  %16 = icmp eq i64 %.1046.i, 1
  %17 = and i64 %..1046.i, 1
  %18 = icmp eq i64 %17, 0
  %19 = icmp slt i64 %.1046.i, 1
  %sunkaddr196.i = getelementptr i8, ptr %.44.i, i64 16
  %20 = icmp eq i64 %.21.i, 1
  %sunkaddr177.i = getelementptr i8, ptr %.44.i, i64 48
  %sunkaddr179.i = getelementptr i8, ptr %.44.i, i64 56
  %21 = icmp slt i64 %.21.i, 1
  %22 = icmp samesign ult i64 %.21.i, 8
  %23 = icmp eq i64 %xtraiter60.i, 0
  %sunkaddr180.i = inttoptr i64 %.122.i to ptr
  %24 = icmp samesign ult i64 %.1046.i, 7
  %sunkaddr184.i = getelementptr i8, ptr %.32.i, i64 32
  %sunkaddr186.i = getelementptr i8, ptr %.32.i, i64 40
  %sunkaddr188.i = getelementptr i8, ptr %sunkaddr162.i, i64 32
  %sunkaddr190.i = getelementptr i8, ptr %.44.i, i64 64
  %25 = or i64 %..1046.i, 1
  br label %B780.i

B780.i:                                           ; preds = %B7099.i, %B780.preheader.i
  %at.2.0.i = phi i64 [ %at.3.2.i, %B7099.i ], [ %.137.i, %B780.preheader.i ]
  %.165.i = load atomic i64, ptr %sunkaddr161.i acquire, align 8, !noalias !16
  %.167.i = icmp sgt i64 %.165.i, %.39.i
  br i1 %.167.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B878.i

B878.i:                                           ; preds = %B780.i
  %.214.i = load i64, ptr %sunkaddr163.i, align 8, !noalias !16
  %.216.i = add nsw i64 %.214.i, %.72.i
  %.222.i = load i64, ptr %sunkaddr165.i, align 8, !noalias !16
  %.223.i = icmp sgt i64 %.216.i, %.222.i
  br i1 %.223.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B1020.i

B1020.i:                                          ; preds = %B878.i
  br i1 %6, label %iter.check.i, label %B1474.endif.i

B1064.backedge.i:                                 ; preds = %B1064.backedge.preheader.i, %B1064.backedge.i
  %lsr.iv100.i = phi i64 [ %190, %B1064.backedge.preheader.i ], [ %lsr.iv.next101.i, %B1064.backedge.i ]
  %lsr.iv98.i = phi i64 [ %189, %B1064.backedge.preheader.i ], [ %lsr.iv.next99.i, %B1064.backedge.i ]
  %_spare_v33_most.2.1863.i = phi i64 [ %_spare_v33_most.2.1863.ph.i, %B1064.backedge.preheader.i ], [ %.13.i.i, %B1064.backedge.i ]
  %.408.i = inttoptr i64 %lsr.iv98.i to ptr
  %.409.i = load i64, ptr %.408.i, align 8, !noalias !16
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.409.i, i64 %_spare_v33_most.2.1863.i)
  %lsr.iv.next99.i = add i64 %lsr.iv98.i, 8
  %lsr.iv.next101.i = add i64 %lsr.iv100.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next101.i, 0
  br i1 %exitcond.not.i, label %B1200.i, label %B1064.backedge.i, !llvm.loop !19

B1200.i:                                          ; preds = %B1064.backedge.i, %vec.epilog.middle.block.i, %middle.block.i
  %.13.i.lcssa.i = phi i64 [ %187, %vec.epilog.middle.block.i ], [ %166, %middle.block.i ], [ %.13.i.i, %B1064.backedge.i ]
  %.455.i = load i64, ptr %sunkaddr167.i, align 8, !noalias !16
  %.457.i = sub nsw i64 %.455.i, %.13.i.lcssa.i
  %.476.i = icmp slt i64 %.457.i, %.72.i
  br i1 %.476.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B1474.endif.i

B1640.i:                                          ; preds = %B1474.endif.i, %B6506.i
  %at.4.1.i = phi i64 [ %.847.i, %B6506.i ], [ %at.2.0.i, %B1474.endif.i ]
  %taken.2.1.i = phi i64 [ %.855.i, %B6506.i ], [ 0, %B1474.endif.i ]
  %mine.2.1.i = phi i64 [ %mine.3.3.lcssa.i, %B6506.i ], [ 0, %B1474.endif.i ]
  %sent.3.1.i = phi i64 [ %sent.2.3.lcssa.i, %B6506.i ], [ 0, %B1474.endif.i ]
  %.675.i = load i64, ptr %13, align 8, !noalias !16
  %.682.i = sub nsw i64 %.72.i, %mine.2.1.i
  store i64 %.682.i, ptr %sunkaddr169.i, align 8, !noalias !16
  %.690.i = mul i64 %mine.2.1.i, %.95.i
  %.692.i = add i64 %.690.i, %.60.i
  %.716.i = load i64, ptr %sunkaddr171.i, align 8, !noalias !16
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
  %.781.i = load i64, ptr %sunkaddr173.i, align 8, !noalias !16
  %.782.not.i = icmp eq i64 %.781.i, 0
  br i1 %.782.not.i, label %B1786.endif.i, label %B1750.i

B1750.i:                                          ; preds = %B1704.i
  store i64 0, ptr %sunkaddr173.i, align 8, !noalias !16
  store i64 %.675.i, ptr %13, align 8, !noalias !16
  br label %B6637.i

B2036.i:                                          ; preds = %B2036.preheader.i, %B2036.i
  %lsr.iv108.i = phi i64 [ %lsr.iv.next109.i, %B2036.i ], [ 4354685564936845354, %B2036.preheader.i ]
  %lsr.iv106.i = phi i64 [ %lsr.iv.next107.i, %B2036.i ], [ -7046029254386353131, %B2036.preheader.i ]
  %lsr.iv104.i = phi i64 [ %lsr.iv.next105.i, %B2036.i ], [ %lsr.iv102.i, %B2036.preheader.i ]
  %hash_of_v23_h.2.4871.i = phi i64 [ %.1144.1.i, %B2036.i ], [ %.1006.i, %B2036.preheader.i ]
  %.1095867869.i = phi i64 [ %.1102.1.i, %B2036.i ], [ 1, %B2036.preheader.i ]
  %.1131.i = inttoptr i64 %lsr.iv104.i to ptr
  %.1132.i = load i64, ptr %.1131.i, align 8, !noalias !16
  %27 = add i64 %.1132.i, %lsr.iv106.i
  %.1136.i = xor i64 %27, %hash_of_v23_h.2.4871.i
  %.1137.i = lshr i64 %.1136.i, 32
  %.1138.i = xor i64 %.1137.i, %.1136.i
  %.1139.i = mul i64 %.1138.i, -7046029254386353131
  %.1140.i = lshr i64 %.1139.i, 29
  %.1141.i = xor i64 %.1140.i, %.1139.i
  %.1142.i = mul i64 %.1141.i, -4658895280553007687
  %.1143.i = lshr i64 %.1142.i, 32
  %.1102.1.i = add i64 %.1095867869.i, 2
  %28 = add i64 %lsr.iv104.i, 8
  %.1131.1.i = inttoptr i64 %28 to ptr
  %.1132.1.i = load i64, ptr %.1131.1.i, align 8, !noalias !16
  %29 = add i64 %.1132.1.i, %lsr.iv108.i
  %30 = xor i64 %29, %.1143.i
  %.1136.1.i = xor i64 %30, %.1142.i
  %.1137.1.i = lshr i64 %.1136.1.i, 32
  %.1138.1.i = xor i64 %.1137.1.i, %.1136.1.i
  %.1139.1.i = mul i64 %.1138.1.i, -7046029254386353131
  %.1140.1.i = lshr i64 %.1139.1.i, 29
  %.1141.1.i = xor i64 %.1140.1.i, %.1139.1.i
  %.1142.1.i = mul i64 %.1141.1.i, -4658895280553007687
  %.1143.1.i = lshr i64 %.1142.1.i, 32
  %.1144.1.i = xor i64 %.1143.1.i, %.1142.1.i
  %lsr.iv.next105.i = add i64 %lsr.iv104.i, 16
  %lsr.iv.next107.i = add i64 %lsr.iv106.i, 4354685564936845354
  %lsr.iv.next109.i = add i64 %lsr.iv108.i, 4354685564936845354
  %31 = add i64 %.1102.1.i, %4
  %niter.ncmp.1.i = icmp eq i64 %31, 1
  br i1 %niter.ncmp.1.i, label %B2150.loopexit.unr-lcssa.i, label %B2036.i

B2150.loopexit.unr-lcssa.i:                       ; preds = %B2036.i
  br i1 %18, label %B2150.i, label %B2036.epil.preheader.i

B2036.epil.preheader.i:                           ; preds = %B2036.preheader.i, %B2150.loopexit.unr-lcssa.i
  %hash_of_v23_h.2.4871.epil.init.i = phi i64 [ %.1006.i, %B2036.preheader.i ], [ %.1144.1.i, %B2150.loopexit.unr-lcssa.i ]
  %.1095867869.epil.init.i = phi i64 [ 1, %B2036.preheader.i ], [ %25, %B2150.loopexit.unr-lcssa.i ]
  %.1128.epil.i = shl nsw i64 %.1095867869.epil.init.i, 3
  %.1130.epil.i = add nsw i64 %.1128.epil.i, %.984.i
  %.1131.epil.i = inttoptr i64 %.1130.epil.i to ptr
  %.1132.epil.i = load i64, ptr %.1131.epil.i, align 8, !noalias !16
  %.1133.epil.i = mul i64 %.1095867869.epil.init.i, -7046029254386353131
  %.1134.epil.i = add i64 %.1132.epil.i, %.1133.epil.i
  %.1136.epil.i = xor i64 %.1134.epil.i, %hash_of_v23_h.2.4871.epil.init.i
  %.1137.epil.i = lshr i64 %.1136.epil.i, 32
  %.1138.epil.i = xor i64 %.1137.epil.i, %.1136.epil.i
  %.1139.epil.i = mul i64 %.1138.epil.i, -7046029254386353131
  %.1140.epil.i = lshr i64 %.1139.epil.i, 29
  %.1141.epil.i = xor i64 %.1140.epil.i, %.1139.epil.i
  %.1142.epil.i = mul i64 %.1141.epil.i, -4658895280553007687
  %.1143.epil.i = lshr i64 %.1142.epil.i, 32
  %.1144.epil.i = xor i64 %.1143.epil.i, %.1142.epil.i
  br label %B2150.i

B2150.i:                                          ; preds = %B1974.endif.i, %B2036.epil.preheader.i, %B2150.loopexit.unr-lcssa.i
  %hash_of_v23_h.2.4.lcssa.i = phi i64 [ %.1006.i, %B1974.endif.i ], [ %.1144.1.i, %B2150.loopexit.unr-lcssa.i ], [ %.1144.epil.i, %B2036.epil.preheader.i ]
  br i1 %6, label %B2162.endif.i, label %B6316.i

B2410.i:                                          ; preds = %B2410.preheader.i, %B2410.i
  %lsr.iv116.i = phi i64 [ %lsr.iv.next117.i, %B2410.i ], [ 4354685564936845354, %B2410.preheader.i ]
  %lsr.iv114.i = phi i64 [ %lsr.iv.next115.i, %B2410.i ], [ -7046029254386353131, %B2410.preheader.i ]
  %lsr.iv112.i = phi i64 [ %lsr.iv.next113.i, %B2410.i ], [ 0, %B2410.preheader.i ]
  %owner_of_v18_h.2.5880.i = phi i64 [ %.1342.1.i, %B2410.i ], [ %.1198.i, %B2410.preheader.i ]
  %.1287876878.i = phi i64 [ %.1294.1.i, %B2410.i ], [ 1, %B2410.preheader.i ]
  %32 = add i64 %lsr.iv112.i, %lsr.iv110.i
  %33 = add i64 %32, 8
  %.1323.i = inttoptr i64 %33 to ptr
  %.1324.i = load i64, ptr %.1323.i, align 8, !noalias !16
  %34 = add i64 %lsr.iv112.i, %.1178.i
  %35 = add i64 %34, 8
  %.1328.i = inttoptr i64 %35 to ptr
  %.1329.i = load i64, ptr %.1328.i, align 8, !noalias !16
  %.1330.i = and i64 %.1329.i, %.1324.i
  %36 = add i64 %.1330.i, %lsr.iv114.i
  %.1334.i = xor i64 %36, %owner_of_v18_h.2.5880.i
  %.1335.i = lshr i64 %.1334.i, 32
  %.1336.i = xor i64 %.1335.i, %.1334.i
  %.1337.i = mul i64 %.1336.i, -7046029254386353131
  %.1338.i = lshr i64 %.1337.i, 29
  %.1339.i = xor i64 %.1338.i, %.1337.i
  %.1340.i = mul i64 %.1339.i, -4658895280553007687
  %.1341.i = lshr i64 %.1340.i, 32
  %.1294.1.i = add i64 %.1287876878.i, 2
  %37 = add i64 %32, 16
  %.1323.1.i = inttoptr i64 %37 to ptr
  %.1324.1.i = load i64, ptr %.1323.1.i, align 8, !noalias !16
  %38 = add i64 %34, 16
  %.1328.1.i = inttoptr i64 %38 to ptr
  %.1329.1.i = load i64, ptr %.1328.1.i, align 8, !noalias !16
  %.1330.1.i = and i64 %.1329.1.i, %.1324.1.i
  %39 = add i64 %.1330.1.i, %lsr.iv116.i
  %40 = xor i64 %39, %.1341.i
  %.1334.1.i = xor i64 %40, %.1340.i
  %.1335.1.i = lshr i64 %.1334.1.i, 32
  %.1336.1.i = xor i64 %.1335.1.i, %.1334.1.i
  %.1337.1.i = mul i64 %.1336.1.i, -7046029254386353131
  %.1338.1.i = lshr i64 %.1337.1.i, 29
  %.1339.1.i = xor i64 %.1338.1.i, %.1337.1.i
  %.1340.1.i = mul i64 %.1339.1.i, -4658895280553007687
  %.1341.1.i = lshr i64 %.1340.1.i, 32
  %.1342.1.i = xor i64 %.1341.1.i, %.1340.1.i
  %lsr.iv.next113.i = add i64 %lsr.iv112.i, 16
  %lsr.iv.next115.i = add i64 %lsr.iv114.i, 4354685564936845354
  %lsr.iv.next117.i = add i64 %lsr.iv116.i, 4354685564936845354
  %41 = add i64 %.1294.1.i, %4
  %niter59.ncmp.1.i = icmp eq i64 %41, 1
  br i1 %niter59.ncmp.1.i, label %B2446.loopexit.unr-lcssa.i, label %B2410.i

B2446.loopexit.unr-lcssa.i:                       ; preds = %B2410.i
  br i1 %18, label %B2446.i, label %B2410.epil.preheader.i

B2410.epil.preheader.i:                           ; preds = %B2410.preheader.i, %B2446.loopexit.unr-lcssa.i
  %owner_of_v18_h.2.5880.epil.init.i = phi i64 [ %.1198.i, %B2410.preheader.i ], [ %.1342.1.i, %B2446.loopexit.unr-lcssa.i ]
  %.1287876878.epil.init.i = phi i64 [ 1, %B2410.preheader.i ], [ %25, %B2446.loopexit.unr-lcssa.i ]
  %.1320.epil.i = shl nsw i64 %.1287876878.epil.init.i, 3
  %.1322.epil.i = add nsw i64 %.1320.epil.i, %.984.i
  %.1323.epil.i = inttoptr i64 %.1322.epil.i to ptr
  %.1324.epil.i = load i64, ptr %.1323.epil.i, align 8, !noalias !16
  %.1327.epil.i = add nsw i64 %.1320.epil.i, %.1178.i
  %.1328.epil.i = inttoptr i64 %.1327.epil.i to ptr
  %.1329.epil.i = load i64, ptr %.1328.epil.i, align 8, !noalias !16
  %.1330.epil.i = and i64 %.1329.epil.i, %.1324.epil.i
  %.1331.epil.i = mul i64 %.1287876878.epil.init.i, -7046029254386353131
  %.1332.epil.i = add i64 %.1330.epil.i, %.1331.epil.i
  %.1334.epil.i = xor i64 %.1332.epil.i, %owner_of_v18_h.2.5880.epil.init.i
  %.1335.epil.i = lshr i64 %.1334.epil.i, 32
  %.1336.epil.i = xor i64 %.1335.epil.i, %.1334.epil.i
  %.1337.epil.i = mul i64 %.1336.epil.i, -7046029254386353131
  %.1338.epil.i = lshr i64 %.1337.epil.i, 29
  %.1339.epil.i = xor i64 %.1338.epil.i, %.1337.epil.i
  %.1340.epil.i = mul i64 %.1339.epil.i, -4658895280553007687
  %.1341.epil.i = lshr i64 %.1340.epil.i, 32
  %.1342.epil.i = xor i64 %.1341.epil.i, %.1340.epil.i
  br label %B2446.i

B2446.i:                                          ; preds = %B2162.endif.i, %B2410.epil.preheader.i, %B2446.loopexit.unr-lcssa.i
  %owner_of_v18_h.2.5.lcssa.i = phi i64 [ %.1198.i, %B2162.endif.i ], [ %.1342.1.i, %B2446.loopexit.unr-lcssa.i ], [ %.1342.epil.i, %B2410.epil.preheader.i ]
  %.1361.i = load i64, ptr %.44.i, align 8, !noalias !16
  %.1363.i = zext i64 %owner_of_v18_h.2.5.lcssa.i to i128
  %.1364.i = zext i64 %.1361.i to i128
  %.1365.i = mul nuw i128 %.1364.i, %.1363.i
  %.1366.i = lshr i128 %.1365.i, 64
  %.1367.i = trunc nuw i128 %.1366.i to i64
  %.1375.not.i = icmp eq i64 %.110.i, %.1367.i
  br i1 %.1375.not.i, label %B6078.i, label %B2450.i

B2450.i:                                          ; preds = %B2446.i
  %.1401.i = load i64, ptr %sunkaddr177.i, align 8, !noalias !16
  %.1419.i = load i64, ptr %sunkaddr179.i, align 8, !noalias !16
  %.1421.i = and i64 %.1419.i, %hash_of_v23_h.2.4.lcssa.i
  br i1 %20, label %B2462.i, label %B2503.i

B2462.i:                                          ; preds = %B2450.i
  %.1422.i = shl nsw i64 %.1421.i, 3
  %.1424.i = add nsw i64 %.1422.i, %.1401.i
  %.1431.i = inttoptr i64 %.1424.i to ptr
  %.1432.i = load i64, ptr %.1431.i, align 8, !noalias !16
  %.1434.i = icmp eq i64 %.1432.i, %hash_of_v23_h.2.4.lcssa.i
  br i1 %.1434.i, label %B6318.i, label %B5861.endif.i

B2503.i:                                          ; preds = %B2450.i
  %.1464.i = mul nsw i64 %.1421.i, %.1453.i
  %.1466.i = add nsw i64 %.1464.i, %.1401.i
  %.1473.i = inttoptr i64 %.1466.i to ptr
  %.1474.i = load i64, ptr %.1473.i, align 8, !noalias !16
  %.1476.i = icmp eq i64 %.1474.i, %hash_of_v23_h.2.4.lcssa.i
  br i1 %.1476.i, label %B2564.i, label %B3229.endif.i

B2564.i:                                          ; preds = %B2503.i, %B2650.i
  %lsr.iv122.i = phi i64 [ %lsr.iv.next123.i, %B2650.i ], [ %5, %B2503.i ]
  %lsr.iv120.i = phi i64 [ %lsr.iv.next121.i, %B2650.i ], [ %lsr.iv110.i, %B2503.i ]
  %lsr.iv118.in.i = phi i64 [ %lsr.iv118.i, %B2650.i ], [ %.1466.i, %B2503.i ]
  %lsr.iv.next123.i = add i64 %lsr.iv122.i, -1
  %exitcond1029.not.i = icmp eq i64 %lsr.iv.next123.i, 0
  br i1 %exitcond1029.not.i, label %B6318.i, label %B2650.i

B2650.i:                                          ; preds = %B2564.i
  %lsr.iv.next121.i = add i64 %lsr.iv120.i, 8
  %lsr.iv118.i = add i64 %lsr.iv118.in.i, 8
  %.1609.i = inttoptr i64 %lsr.iv118.i to ptr
  %.1610.i = load i64, ptr %.1609.i, align 8, !noalias !16
  %.1614.i = inttoptr i64 %lsr.iv120.i to ptr
  %.1615.i = load i64, ptr %.1614.i, align 8, !noalias !16
  %.1616.not.i = icmp eq i64 %.1610.i, %.1615.i
  br i1 %.1616.not.i, label %B2564.i, label %B3229.endif.i

B3351.i:                                          ; preds = %B3351.preheader.i, %B3351.i
  %lsr.iv124.i = phi i64 [ %lsr.iv.next125.i, %B3351.i ], [ 0, %B3351.preheader.i ]
  %.1755887889.i = phi i64 [ %.1762.7.i, %B3351.i ], [ 0, %B3351.preheader.i ]
  %42 = add i64 %lsr.iv124.i, %.1466.i
  %43 = add i64 %42, 8
  %44 = add i64 %lsr.iv124.i, %lsr.iv110.i
  %.1793.i = inttoptr i64 %44 to ptr
  %.1794.i = load i64, ptr %.1793.i, align 8, !noalias !16
  %.1795.i = inttoptr i64 %43 to ptr
  store i64 %.1794.i, ptr %.1795.i, align 8, !noalias !16
  %45 = add i64 %42, 16
  %46 = add i64 %44, 8
  %.1793.1.i = inttoptr i64 %46 to ptr
  %.1794.1.i = load i64, ptr %.1793.1.i, align 8, !noalias !16
  %.1795.1.i = inttoptr i64 %45 to ptr
  store i64 %.1794.1.i, ptr %.1795.1.i, align 8, !noalias !16
  %47 = add i64 %42, 24
  %48 = add i64 %44, 16
  %.1793.2.i = inttoptr i64 %48 to ptr
  %.1794.2.i = load i64, ptr %.1793.2.i, align 8, !noalias !16
  %.1795.2.i = inttoptr i64 %47 to ptr
  store i64 %.1794.2.i, ptr %.1795.2.i, align 8, !noalias !16
  %49 = add i64 %42, 32
  %50 = add i64 %44, 24
  %.1793.3.i = inttoptr i64 %50 to ptr
  %.1794.3.i = load i64, ptr %.1793.3.i, align 8, !noalias !16
  %.1795.3.i = inttoptr i64 %49 to ptr
  store i64 %.1794.3.i, ptr %.1795.3.i, align 8, !noalias !16
  %51 = add i64 %42, 40
  %52 = add i64 %44, 32
  %.1793.4.i = inttoptr i64 %52 to ptr
  %.1794.4.i = load i64, ptr %.1793.4.i, align 8, !noalias !16
  %.1795.4.i = inttoptr i64 %51 to ptr
  store i64 %.1794.4.i, ptr %.1795.4.i, align 8, !noalias !16
  %53 = add i64 %42, 48
  %54 = add i64 %44, 40
  %.1793.5.i = inttoptr i64 %54 to ptr
  %.1794.5.i = load i64, ptr %.1793.5.i, align 8, !noalias !16
  %.1795.5.i = inttoptr i64 %53 to ptr
  store i64 %.1794.5.i, ptr %.1795.5.i, align 8, !noalias !16
  %55 = add i64 %42, 56
  %56 = add i64 %44, 48
  %.1793.6.i = inttoptr i64 %56 to ptr
  %.1794.6.i = load i64, ptr %.1793.6.i, align 8, !noalias !16
  %.1795.6.i = inttoptr i64 %55 to ptr
  store i64 %.1794.6.i, ptr %.1795.6.i, align 8, !noalias !16
  %.1762.7.i = add nuw nsw i64 %.1755887889.i, 8
  %57 = add i64 %42, 64
  %58 = add i64 %44, 56
  %.1793.7.i = inttoptr i64 %58 to ptr
  %.1794.7.i = load i64, ptr %.1793.7.i, align 8, !noalias !16
  %.1795.7.i = inttoptr i64 %57 to ptr
  store i64 %.1794.7.i, ptr %.1795.7.i, align 8, !noalias !16
  %lsr.iv.next125.i = add nuw i64 %lsr.iv124.i, 64
  %niter64.ncmp.7.i = icmp eq i64 %unroll_iter63.i, %.1762.7.i
  br i1 %niter64.ncmp.7.i, label %B5861.endif.loopexit.unr-lcssa.i, label %B3351.i

B5949.i:                                          ; preds = %B5949.preheader.i, %B5949.i
  %lsr.iv132.i = phi i64 [ %lsr.iv.next133.i, %B5949.i ], [ 0, %B5949.preheader.i ]
  %.1948894896.i = phi i64 [ %.1955.7.i, %B5949.i ], [ 0, %B5949.preheader.i ]
  %59 = add i64 %lsr.iv132.i, %.1852.i
  %60 = add i64 %lsr.iv132.i, %lsr.iv110.i
  %.1986.i = inttoptr i64 %60 to ptr
  %.1987.i = load i64, ptr %.1986.i, align 8, !noalias !16
  %.1988.i = inttoptr i64 %59 to ptr
  store i64 %.1987.i, ptr %.1988.i, align 8, !noalias !16
  %61 = add i64 %59, 8
  %62 = add i64 %60, 8
  %.1986.1.i = inttoptr i64 %62 to ptr
  %.1987.1.i = load i64, ptr %.1986.1.i, align 8, !noalias !16
  %.1988.1.i = inttoptr i64 %61 to ptr
  store i64 %.1987.1.i, ptr %.1988.1.i, align 8, !noalias !16
  %63 = add i64 %59, 16
  %64 = add i64 %60, 16
  %.1986.2.i = inttoptr i64 %64 to ptr
  %.1987.2.i = load i64, ptr %.1986.2.i, align 8, !noalias !16
  %.1988.2.i = inttoptr i64 %63 to ptr
  store i64 %.1987.2.i, ptr %.1988.2.i, align 8, !noalias !16
  %65 = add i64 %59, 24
  %66 = add i64 %60, 24
  %.1986.3.i = inttoptr i64 %66 to ptr
  %.1987.3.i = load i64, ptr %.1986.3.i, align 8, !noalias !16
  %.1988.3.i = inttoptr i64 %65 to ptr
  store i64 %.1987.3.i, ptr %.1988.3.i, align 8, !noalias !16
  %67 = add i64 %59, 32
  %68 = add i64 %60, 32
  %.1986.4.i = inttoptr i64 %68 to ptr
  %.1987.4.i = load i64, ptr %.1986.4.i, align 8, !noalias !16
  %.1988.4.i = inttoptr i64 %67 to ptr
  store i64 %.1987.4.i, ptr %.1988.4.i, align 8, !noalias !16
  %69 = add i64 %59, 40
  %70 = add i64 %60, 40
  %.1986.5.i = inttoptr i64 %70 to ptr
  %.1987.5.i = load i64, ptr %.1986.5.i, align 8, !noalias !16
  %.1988.5.i = inttoptr i64 %69 to ptr
  store i64 %.1987.5.i, ptr %.1988.5.i, align 8, !noalias !16
  %71 = add i64 %59, 48
  %72 = add i64 %60, 48
  %.1986.6.i = inttoptr i64 %72 to ptr
  %.1987.6.i = load i64, ptr %.1986.6.i, align 8, !noalias !16
  %.1988.6.i = inttoptr i64 %71 to ptr
  store i64 %.1987.6.i, ptr %.1988.6.i, align 8, !noalias !16
  %.1955.7.i = add nuw nsw i64 %.1948894896.i, 8
  %73 = add i64 %59, 56
  %74 = add i64 %60, 56
  %.1986.7.i = inttoptr i64 %74 to ptr
  %.1987.7.i = load i64, ptr %.1986.7.i, align 8, !noalias !16
  %.1988.7.i = inttoptr i64 %73 to ptr
  store i64 %.1987.7.i, ptr %.1988.7.i, align 8, !noalias !16
  %lsr.iv.next133.i = add nuw i64 %lsr.iv132.i, 64
  %niter70.ncmp.7.i = icmp eq i64 %unroll_iter63.i, %.1955.7.i
  br i1 %niter70.ncmp.7.i, label %B5986.loopexit.unr-lcssa.i, label %B5949.i

B5986.loopexit.unr-lcssa.i:                       ; preds = %B5949.i
  br i1 %23, label %B5986.i, label %B5949.epil.preheader.i

B5949.epil.preheader.i:                           ; preds = %B5949.preheader.i, %B5986.loopexit.unr-lcssa.i
  %.1948894896.epil.init.i = phi i64 [ 0, %B5949.preheader.i ], [ %unroll_iter63.i, %B5986.loopexit.unr-lcssa.i ]
  %75 = shl i64 %.1948894896.epil.init.i, 3
  %76 = add nsw i64 %75, %lsr.iv110.i
  %77 = add i64 %75, %.1852.i
  br label %B5949.epil.i

B5949.epil.i:                                     ; preds = %B5949.epil.i, %B5949.epil.preheader.i
  %lsr.iv138.i = phi i64 [ %lsr.iv.next139.i, %B5949.epil.i ], [ %xtraiter60.i, %B5949.epil.preheader.i ]
  %lsr.iv136.i = phi i64 [ %lsr.iv.next137.i, %B5949.epil.i ], [ %77, %B5949.epil.preheader.i ]
  %lsr.iv134.i = phi i64 [ %lsr.iv.next135.i, %B5949.epil.i ], [ %76, %B5949.epil.preheader.i ]
  %.1986.epil.i = inttoptr i64 %lsr.iv134.i to ptr
  %.1987.epil.i = load i64, ptr %.1986.epil.i, align 8, !noalias !16
  %.1988.epil.i = inttoptr i64 %lsr.iv136.i to ptr
  store i64 %.1987.epil.i, ptr %.1988.epil.i, align 8, !noalias !16
  %lsr.iv.next135.i = add i64 %lsr.iv134.i, 8
  %lsr.iv.next137.i = add i64 %lsr.iv136.i, 8
  %lsr.iv.next139.i = add nsw i64 %lsr.iv138.i, -1
  %epil.iter66.cmp.not.i = icmp eq i64 %lsr.iv.next139.i, 0
  br i1 %epil.iter66.cmp.not.i, label %B5986.i, label %B5949.epil.i, !llvm.loop !22

B5986.i:                                          ; preds = %B5949.epil.i, %B5861.endif.i, %B5986.loopexit.unr-lcssa.i
  %.2006.i = add nsw i64 %.1838.i, 1
  %sunkaddr182.i = getelementptr i8, ptr %sunkaddr180.i, i64 %.1834.i
  store i64 %.2006.i, ptr %sunkaddr182.i, align 8, !noalias !16
  %.2012.i = add nsw i64 %sent.2.3970.i, 1
  br label %B6318.i

B6078.i:                                          ; preds = %B2446.i
  %.2041.i = mul nsw i64 %mine.3.3968.i, %.95.i
  %.2043.i = add nsw i64 %.2041.i, %.60.i
  %.2049.not.i = icmp eq i64 %.2043.i, %.984.i
  %brmerge.i = select i1 %.2049.not.i, i1 true, i1 %21
  br i1 %brmerge.i, label %B6316.i, label %B6087.preheader.i

B6087.preheader.i:                                ; preds = %B6078.i
  br i1 %24, label %B6087.epil.preheader.i, label %B6087.i

B6087.i:                                          ; preds = %B6087.preheader.i, %B6087.i
  %lsr.iv140.i = phi i64 [ %lsr.iv.next141.i, %B6087.i ], [ %.60.i, %B6087.preheader.i ]
  %.2150901903.i = phi i64 [ %.2157.7.i, %B6087.i ], [ 0, %B6087.preheader.i ]
  %78 = add i64 %lsr.iv140.i, %.2041.i
  %79 = add i64 %lsr.iv140.i, %lsr.iv142.i
  %.2188.i = inttoptr i64 %79 to ptr
  %.2189.i = load i64, ptr %.2188.i, align 8, !noalias !16
  %.2190.i = inttoptr i64 %78 to ptr
  store i64 %.2189.i, ptr %.2190.i, align 8, !noalias !16
  %80 = add i64 %78, 8
  %81 = add i64 %79, 8
  %.2188.1.i = inttoptr i64 %81 to ptr
  %.2189.1.i = load i64, ptr %.2188.1.i, align 8, !noalias !16
  %.2190.1.i = inttoptr i64 %80 to ptr
  store i64 %.2189.1.i, ptr %.2190.1.i, align 8, !noalias !16
  %82 = add i64 %78, 16
  %83 = add i64 %79, 16
  %.2188.2.i = inttoptr i64 %83 to ptr
  %.2189.2.i = load i64, ptr %.2188.2.i, align 8, !noalias !16
  %.2190.2.i = inttoptr i64 %82 to ptr
  store i64 %.2189.2.i, ptr %.2190.2.i, align 8, !noalias !16
  %84 = add i64 %78, 24
  %85 = add i64 %79, 24
  %.2188.3.i = inttoptr i64 %85 to ptr
  %.2189.3.i = load i64, ptr %.2188.3.i, align 8, !noalias !16
  %.2190.3.i = inttoptr i64 %84 to ptr
  store i64 %.2189.3.i, ptr %.2190.3.i, align 8, !noalias !16
  %86 = add i64 %78, 32
  %87 = add i64 %79, 32
  %.2188.4.i = inttoptr i64 %87 to ptr
  %.2189.4.i = load i64, ptr %.2188.4.i, align 8, !noalias !16
  %.2190.4.i = inttoptr i64 %86 to ptr
  store i64 %.2189.4.i, ptr %.2190.4.i, align 8, !noalias !16
  %88 = add i64 %78, 40
  %89 = add i64 %79, 40
  %.2188.5.i = inttoptr i64 %89 to ptr
  %.2189.5.i = load i64, ptr %.2188.5.i, align 8, !noalias !16
  %.2190.5.i = inttoptr i64 %88 to ptr
  store i64 %.2189.5.i, ptr %.2190.5.i, align 8, !noalias !16
  %90 = add i64 %78, 48
  %91 = add i64 %79, 48
  %.2188.6.i = inttoptr i64 %91 to ptr
  %.2189.6.i = load i64, ptr %.2188.6.i, align 8, !noalias !16
  %.2190.6.i = inttoptr i64 %90 to ptr
  store i64 %.2189.6.i, ptr %.2190.6.i, align 8, !noalias !16
  %.2157.7.i = add nuw i64 %.2150901903.i, 8
  %92 = add i64 %78, 56
  %93 = add i64 %79, 56
  %.2188.7.i = inttoptr i64 %93 to ptr
  %.2189.7.i = load i64, ptr %.2188.7.i, align 8, !noalias !16
  %.2190.7.i = inttoptr i64 %92 to ptr
  store i64 %.2189.7.i, ptr %.2190.7.i, align 8, !noalias !16
  %lsr.iv.next141.i = add i64 %lsr.iv140.i, 64
  %niter76.ncmp.7.i = icmp eq i64 %unroll_iter63.i, %.2157.7.i
  br i1 %niter76.ncmp.7.i, label %B6316.loopexit.unr-lcssa.i, label %B6087.i

B6316.loopexit.unr-lcssa.i:                       ; preds = %B6087.i
  br i1 %23, label %B6316.i, label %B6087.epil.preheader.i

B6087.epil.preheader.i:                           ; preds = %B6316.loopexit.unr-lcssa.i, %B6087.preheader.i
  %.2150901903.epil.init.i = phi i64 [ 0, %B6087.preheader.i ], [ %unroll_iter63.i, %B6316.loopexit.unr-lcssa.i ]
  %94 = shl i64 %.2150901903.epil.init.i, 3
  %95 = add nsw i64 %94, %lsr.iv110.i
  %96 = add i64 %94, %.2043.i
  br label %B6087.epil.i

B6087.epil.i:                                     ; preds = %B6087.epil.i, %B6087.epil.preheader.i
  %lsr.iv148.i = phi i64 [ %lsr.iv.next149.i, %B6087.epil.i ], [ %xtraiter60.i, %B6087.epil.preheader.i ]
  %lsr.iv146.i = phi i64 [ %lsr.iv.next147.i, %B6087.epil.i ], [ %96, %B6087.epil.preheader.i ]
  %lsr.iv144.i = phi i64 [ %lsr.iv.next145.i, %B6087.epil.i ], [ %95, %B6087.epil.preheader.i ]
  %.2188.epil.i = inttoptr i64 %lsr.iv144.i to ptr
  %.2189.epil.i = load i64, ptr %.2188.epil.i, align 8, !noalias !16
  %.2190.epil.i = inttoptr i64 %lsr.iv146.i to ptr
  store i64 %.2189.epil.i, ptr %.2190.epil.i, align 8, !noalias !16
  %lsr.iv.next145.i = add i64 %lsr.iv144.i, 8
  %lsr.iv.next147.i = add i64 %lsr.iv146.i, 8
  %lsr.iv.next149.i = add nsw i64 %lsr.iv148.i, -1
  %epil.iter72.cmp.not.i = icmp eq i64 %lsr.iv.next149.i, 0
  br i1 %epil.iter72.cmp.not.i, label %B6316.i, label %B6087.epil.i, !llvm.loop !23

B6316.i:                                          ; preds = %B6087.epil.i, %B6316.loopexit.unr-lcssa.i, %B6078.i, %B2150.i
  %.2212.i = shl nsw i64 %mine.3.3968.i, 3
  %.2214.i = add nsw i64 %.2212.i, %.66.i
  %.2216.i = inttoptr i64 %.2214.i to ptr
  store i64 %hash_of_v23_h.2.4.lcssa.i, ptr %.2216.i, align 8, !noalias !16
  %.2227.i = load i64, ptr %sunkaddr184.i, align 8, !noalias !16
  %.2232.i = load i64, ptr %sunkaddr186.i, align 8, !noalias !16
  %.2233.i = zext i64 %hash_of_v23_h.2.4.lcssa.i to i128
  %.2234.i = zext i64 %.2232.i to i128
  %.2235.i = mul nuw i128 %.2234.i, %.2233.i
  %sh.diff.i = lshr i128 %.2235.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.2238.i = and i64 %tr.sh.diff.i, -64
  %.2239.i = add nsw i64 %.2238.i, %.2227.i
  %.2240.i = inttoptr i64 %.2239.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.2240.i, i32 1, i32 3, i32 1), !noalias !16
  %.2243.i = add nsw i64 %mine.3.3968.i, 1
  br label %B6318.i

B6318.i:                                          ; preds = %B2564.i, %B6316.i, %B5986.i, %B2462.i
  %mine.4.4.i = phi i64 [ %.2243.i, %B6316.i ], [ %mine.3.3968.i, %B5986.i ], [ %mine.3.3968.i, %B2462.i ], [ %mine.3.3968.i, %B2564.i ]
  %sent.4.4.i = phi i64 [ %sent.2.3970.i, %B6316.i ], [ %.2012.i, %B5986.i ], [ %sent.2.3970.i, %B2462.i ], [ %sent.2.3970.i, %B2564.i ]
  %lsr.iv.next103.i = add i64 %lsr.iv102.i, %.95.i
  %lsr.iv.next111.i = add i64 %lsr.iv110.i, %.95.i
  %lsr.iv.next143.i = add i64 %lsr.iv142.i, %.95.i
  %exitcond1033.not.i = icmp eq i64 %.770.i, %.956.i
  br i1 %exitcond1033.not.i, label %B6506.i, label %B1974.endif.i

B6506.i:                                          ; preds = %B6318.i, %B1786.endif.i
  %mine.3.3.lcssa.i = phi i64 [ %mine.2.1.i, %B1786.endif.i ], [ %mine.4.4.i, %B6318.i ]
  %sent.2.3.lcssa.i = phi i64 [ %sent.3.1.i, %B1786.endif.i ], [ %sent.4.4.i, %B6318.i ]
  %.2283.i = icmp slt i64 %.847.i, %.13.i8.i
  %.2320.i = add nsw i64 %sent.2.3.lcssa.i, %.72.i
  %.2324.i = icmp sle i64 %.2320.i, %"$phi1066.0.2.1766.i"
  %or.cond837.i = select i1 %.2283.i, i1 %.2324.i, i1 false
  br i1 %or.cond837.i, label %B1640.i, label %B6637.i

B6637.i:                                          ; preds = %B6506.i, %B1474.endif.i, %B1750.i
  %at.3.2.i = phi i64 [ %at.4.1.i, %B1750.i ], [ %at.2.0.i, %B1474.endif.i ], [ %.847.i, %B6506.i ]
  %taken.3.2.i = phi i64 [ %taken.2.1.i, %B1750.i ], [ 0, %B1474.endif.i ], [ %.855.i, %B6506.i ]
  %mine.5.2.i = phi i64 [ %mine.2.1.i, %B1750.i ], [ 0, %B1474.endif.i ], [ %mine.3.3.lcssa.i, %B6506.i ]
  %sent.6.2.i = phi i64 [ %sent.3.1.i, %B1750.i ], [ 0, %B1474.endif.i ], [ %sent.2.3.lcssa.i, %B6506.i ]
  %crowded.2.2.i = phi i1 [ true, %B1750.i ], [ false, %B1474.endif.i ], [ false, %B6506.i ]
  %.2367.i = load i64, ptr %sunkaddr188.i, align 8, !noalias !16
  %.2369.i = add nsw i64 %.2367.i, %taken.3.2.i
  store i64 %.2369.i, ptr %sunkaddr188.i, align 8, !noalias !16
  %.2383.i = load i64, ptr %sunkaddr190.i, align 8, !noalias !16
  %.2385.i = add nsw i64 %.2383.i, %sent.6.2.i
  store i64 %.2385.i, ptr %sunkaddr190.i, align 8, !noalias !16
  %.2394.i = icmp sgt i64 %mine.5.2.i, 0
  br i1 %.2394.i, label %B6781.i, label %B6899.i

B6781.i:                                          ; preds = %B6637.i
  store i64 0, ptr %.2403.i, align 8, !noalias !16
  call fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB3v93B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr nonnull %.2403.i, i64 %a0, i64 %mine.5.2.i)
  br label %B7099.i

B6899.i:                                          ; preds = %B6637.i
  %.2438.i = icmp eq i64 %at.3.2.i, %at.2.0.i
  %or.cond838.i = select i1 %crowded.2.2.i, i1 %.2438.i, i1 false
  br i1 %or.cond838.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B7099.i

B7099.i:                                          ; preds = %B6899.i, %B6781.i
  %.2495.i = icmp slt i64 %at.3.2.i, %.93.i
  br i1 %.2495.i, label %B780.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

iter.check.i:                                     ; preds = %B1020.i
  %.279.i = load i64, ptr %sunkaddr194.i, align 8, !noalias !16
  br i1 %7, label %B1064.backedge.preheader.i, label %vector.main.loop.iter.check.i

vector.main.loop.iter.check.i:                    ; preds = %iter.check.i
  br i1 %8, label %vec.epilog.ph.i, label %vector.body.preheader.i

vector.body.preheader.i:                          ; preds = %vector.main.loop.iter.check.i
  %97 = add i64 %.279.i, 120
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.body.preheader.i
  %lsr.iv92.i = phi i64 [ %n.vec.i, %vector.body.preheader.i ], [ %lsr.iv.next93.i, %vector.body.i ]
  %lsr.iv.i = phi i64 [ %97, %vector.body.preheader.i ], [ %lsr.iv.next.i, %vector.body.i ]
  %vec.phi.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %161, %vector.body.i ]
  %vec.phi30.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %162, %vector.body.i ]
  %vec.phi31.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %163, %vector.body.i ]
  %vec.phi32.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %164, %vector.body.i ]
  %98 = add i64 %lsr.iv.i, -120
  %99 = add i64 %lsr.iv.i, -112
  %100 = add i64 %lsr.iv.i, -104
  %101 = add i64 %lsr.iv.i, -96
  %102 = add i64 %lsr.iv.i, -88
  %103 = add i64 %lsr.iv.i, -80
  %104 = add i64 %lsr.iv.i, -72
  %105 = add i64 %lsr.iv.i, -64
  %106 = add i64 %lsr.iv.i, -56
  %107 = add i64 %lsr.iv.i, -48
  %108 = add i64 %lsr.iv.i, -40
  %109 = add i64 %lsr.iv.i, -32
  %110 = add i64 %lsr.iv.i, -24
  %111 = add i64 %lsr.iv.i, -16
  %112 = add i64 %lsr.iv.i, -8
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
  %127 = inttoptr i64 %112 to ptr
  %128 = inttoptr i64 %lsr.iv.i to ptr
  %129 = load i64, ptr %113, align 8, !noalias !16
  %130 = load i64, ptr %114, align 8, !noalias !16
  %131 = load i64, ptr %115, align 8, !noalias !16
  %132 = load i64, ptr %116, align 8, !noalias !16
  %133 = insertelement <4 x i64> poison, i64 %129, i64 0
  %134 = insertelement <4 x i64> %133, i64 %130, i64 1
  %135 = insertelement <4 x i64> %134, i64 %131, i64 2
  %136 = insertelement <4 x i64> %135, i64 %132, i64 3
  %137 = load i64, ptr %117, align 8, !noalias !16
  %138 = load i64, ptr %118, align 8, !noalias !16
  %139 = load i64, ptr %119, align 8, !noalias !16
  %140 = load i64, ptr %120, align 8, !noalias !16
  %141 = insertelement <4 x i64> poison, i64 %137, i64 0
  %142 = insertelement <4 x i64> %141, i64 %138, i64 1
  %143 = insertelement <4 x i64> %142, i64 %139, i64 2
  %144 = insertelement <4 x i64> %143, i64 %140, i64 3
  %145 = load i64, ptr %121, align 8, !noalias !16
  %146 = load i64, ptr %122, align 8, !noalias !16
  %147 = load i64, ptr %123, align 8, !noalias !16
  %148 = load i64, ptr %124, align 8, !noalias !16
  %149 = insertelement <4 x i64> poison, i64 %145, i64 0
  %150 = insertelement <4 x i64> %149, i64 %146, i64 1
  %151 = insertelement <4 x i64> %150, i64 %147, i64 2
  %152 = insertelement <4 x i64> %151, i64 %148, i64 3
  %153 = load i64, ptr %125, align 8, !noalias !16
  %154 = load i64, ptr %126, align 8, !noalias !16
  %155 = load i64, ptr %127, align 8, !noalias !16
  %156 = load i64, ptr %128, align 8, !noalias !16
  %157 = insertelement <4 x i64> poison, i64 %153, i64 0
  %158 = insertelement <4 x i64> %157, i64 %154, i64 1
  %159 = insertelement <4 x i64> %158, i64 %155, i64 2
  %160 = insertelement <4 x i64> %159, i64 %156, i64 3
  %161 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %136, <4 x i64> %vec.phi.i)
  %162 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %144, <4 x i64> %vec.phi30.i)
  %163 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %152, <4 x i64> %vec.phi31.i)
  %164 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %160, <4 x i64> %vec.phi32.i)
  %lsr.iv.next.i = add i64 %lsr.iv.i, 128
  %lsr.iv.next93.i = add nsw i64 %lsr.iv92.i, -16
  %165 = icmp eq i64 %lsr.iv.next93.i, 0
  br i1 %165, label %middle.block.i, label %vector.body.i, !llvm.loop !24

middle.block.i:                                   ; preds = %vector.body.i
  %rdx.minmax.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %161, <4 x i64> %162)
  %rdx.minmax33.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax.i, <4 x i64> %163)
  %rdx.minmax34.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax33.i, <4 x i64> %164)
  %rdx.shuf.i = shufflevector <4 x i64> %rdx.minmax34.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax154.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax34.i, <4 x i64> %rdx.shuf.i)
  %rdx.shuf155.i = shufflevector <4 x i64> %rdx.minmax154.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax156.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax154.i, <4 x i64> %rdx.shuf155.i)
  %166 = extractelement <4 x i64> %rdx.minmax156.i, i64 0
  br i1 %9, label %B1200.i, label %vec.epilog.iter.check.i

vec.epilog.iter.check.i:                          ; preds = %middle.block.i
  br i1 %11, label %B1064.backedge.preheader.i, label %vec.epilog.ph.i, !prof !25

vec.epilog.ph.i:                                  ; preds = %vec.epilog.iter.check.i, %vector.main.loop.iter.check.i
  %vec.epilog.resume.val.i = phi i64 [ %n.vec.i, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %bc.merge.rdx.i = phi i64 [ %166, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %broadcast.splatinsert.i = insertelement <4 x i64> poison, i64 %bc.merge.rdx.i, i64 0
  %broadcast.splat.i = shufflevector <4 x i64> %broadcast.splatinsert.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %167 = shl i64 %vec.epilog.resume.val.i, 3
  %168 = add nsw i64 %167, %.279.i
  %169 = sub nsw i64 %vec.epilog.resume.val.i, %1
  br label %vec.epilog.vector.body.i

vec.epilog.vector.body.i:                         ; preds = %vec.epilog.vector.body.i, %vec.epilog.ph.i
  %lsr.iv96.i = phi i64 [ %lsr.iv.next97.i, %vec.epilog.vector.body.i ], [ %169, %vec.epilog.ph.i ]
  %lsr.iv94.i = phi i64 [ %lsr.iv.next95.i, %vec.epilog.vector.body.i ], [ %168, %vec.epilog.ph.i ]
  %vec.phi38.i = phi <4 x i64> [ %185, %vec.epilog.vector.body.i ], [ %broadcast.splat.i, %vec.epilog.ph.i ]
  %170 = add i64 %lsr.iv94.i, 8
  %171 = add i64 %lsr.iv94.i, 16
  %172 = add i64 %lsr.iv94.i, 24
  %173 = inttoptr i64 %lsr.iv94.i to ptr
  %174 = inttoptr i64 %170 to ptr
  %175 = inttoptr i64 %171 to ptr
  %176 = inttoptr i64 %172 to ptr
  %177 = load i64, ptr %173, align 8, !noalias !16
  %178 = load i64, ptr %174, align 8, !noalias !16
  %179 = load i64, ptr %175, align 8, !noalias !16
  %180 = load i64, ptr %176, align 8, !noalias !16
  %181 = insertelement <4 x i64> poison, i64 %177, i64 0
  %182 = insertelement <4 x i64> %181, i64 %178, i64 1
  %183 = insertelement <4 x i64> %182, i64 %179, i64 2
  %184 = insertelement <4 x i64> %183, i64 %180, i64 3
  %185 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %184, <4 x i64> %vec.phi38.i)
  %lsr.iv.next95.i = add i64 %lsr.iv94.i, 32
  %lsr.iv.next97.i = add i64 %lsr.iv96.i, 4
  %186 = icmp eq i64 %lsr.iv.next97.i, 0
  br i1 %186, label %vec.epilog.middle.block.i, label %vec.epilog.vector.body.i, !llvm.loop !26

vec.epilog.middle.block.i:                        ; preds = %vec.epilog.vector.body.i
  %rdx.shuf157.i = shufflevector <4 x i64> %185, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax158.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %185, <4 x i64> %rdx.shuf157.i)
  %rdx.shuf159.i = shufflevector <4 x i64> %rdx.minmax158.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax160.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax158.i, <4 x i64> %rdx.shuf159.i)
  %187 = extractelement <4 x i64> %rdx.minmax160.i, i64 0
  br i1 %12, label %B1200.i, label %B1064.backedge.preheader.i

B1064.backedge.preheader.i:                       ; preds = %vec.epilog.middle.block.i, %vec.epilog.iter.check.i, %iter.check.i
  %_spare_v33_most.2.1863.ph.i = phi i64 [ 0, %iter.check.i ], [ %166, %vec.epilog.iter.check.i ], [ %187, %vec.epilog.middle.block.i ]
  %.373859861.ph.i = phi i64 [ 0, %iter.check.i ], [ %n.vec.i, %vec.epilog.iter.check.i ], [ %n.vec36.i, %vec.epilog.middle.block.i ]
  %188 = shl i64 %.373859861.ph.i, 3
  %189 = add nsw i64 %188, %.279.i
  %190 = sub nsw i64 %.45.i, %.373859861.ph.i
  br label %B1064.backedge.i

B1474.endif.i:                                    ; preds = %B1200.i, %B1020.i
  %"$phi1066.0.2.1766.i" = phi i64 [ %.457.i, %B1200.i ], [ %.72.i, %B1020.i ]
  %.525.i = add nsw i64 %at.2.0.i, 256
  %.13.i8.i = tail call i64 @llvm.smin.i64(i64 %.93.i, i64 %.525.i)
  %.610.i = icmp sgt i64 %.93.i, %at.2.0.i
  %.655.i = icmp sle i64 %.72.i, %"$phi1066.0.2.1766.i"
  %or.cond.i = select i1 %.610.i, i1 %.655.i, i1 false
  br i1 %or.cond.i, label %B1640.i, label %B6637.i

B1786.endif.i:                                    ; preds = %B1704.i
  %.847.i = add nsw i64 %at.4.1.i, 1
  %.855.i = add nsw i64 %.770.i, %taken.2.1.i
  %.943953.not.i = icmp slt i64 %.770.i, 1
  br i1 %.943953.not.i, label %B6506.i, label %B1974.endif.preheader.i

B1974.endif.preheader.i:                          ; preds = %B1786.endif.i
  %191 = add i64 %2, %.690.i
  br label %B1974.endif.i

B1974.endif.i:                                    ; preds = %B1974.endif.preheader.i, %B6318.i
  %lsr.iv142.i = phi i64 [ %.690.i, %B1974.endif.preheader.i ], [ %lsr.iv.next143.i, %B6318.i ]
  %lsr.iv110.i = phi i64 [ %.692.i, %B1974.endif.preheader.i ], [ %lsr.iv.next111.i, %B6318.i ]
  %lsr.iv102.i = phi i64 [ %191, %B1974.endif.preheader.i ], [ %lsr.iv.next103.i, %B6318.i ]
  %sent.2.3970.i = phi i64 [ %sent.3.1.i, %B1974.endif.preheader.i ], [ %sent.4.4.i, %B6318.i ]
  %mine.3.3968.i = phi i64 [ %mine.2.1.i, %B1974.endif.preheader.i ], [ %mine.4.4.i, %B6318.i ]
  %.949908966.i = phi i64 [ 0, %B1974.endif.preheader.i ], [ %.956.i, %B6318.i ]
  %.956.i = add nuw nsw i64 %.949908966.i, 1
  %.982.i = mul nsw i64 %.949908966.i, %.95.i
  %.984.i = add nsw i64 %.982.i, %.692.i
  %.996.i = inttoptr i64 %.984.i to ptr
  %.997.i = load i64, ptr %.996.i, align 8, !noalias !16
  %.998.i = add i64 %.997.i, 1
  %.999.i = lshr i64 %.998.i, 32
  %.1000.i = xor i64 %.999.i, %.998.i
  %.1001.i = mul i64 %.1000.i, -7046029254386353131
  %.1002.i = lshr i64 %.1001.i, 29
  %.1003.i = xor i64 %.1002.i, %.1001.i
  %.1004.i = mul i64 %.1003.i, -4658895280553007687
  %.1005.i = lshr i64 %.1004.i, 32
  %.1006.i = xor i64 %.1005.i, %.1004.i
  br i1 %15, label %B2036.preheader.i, label %B2150.i

B2036.preheader.i:                                ; preds = %B1974.endif.i
  br i1 %16, label %B2036.epil.preheader.i, label %B2036.i

B2162.endif.i:                                    ; preds = %B2150.i
  %.1178.i = load i64, ptr %sunkaddr196.i, align 8, !noalias !16
  %.1187.i = inttoptr i64 %.1178.i to ptr
  %.1188.i = load i64, ptr %.1187.i, align 8, !noalias !16
  %.1189.i = and i64 %.1188.i, %.997.i
  %.1190.i = add i64 %.1189.i, -7046029254386353131
  %.1191.i = lshr i64 %.1190.i, 32
  %.1192.i = xor i64 %.1191.i, %.1190.i
  %.1193.i = mul i64 %.1192.i, -7046029254386353131
  %.1194.i = lshr i64 %.1193.i, 29
  %.1195.i = xor i64 %.1194.i, %.1193.i
  %.1196.i = mul i64 %.1195.i, -4658895280553007687
  %.1197.i = lshr i64 %.1196.i, 32
  %.1198.i = xor i64 %.1197.i, %.1196.i
  br i1 %19, label %B2446.i, label %B2410.preheader.i

B2410.preheader.i:                                ; preds = %B2162.endif.i
  br i1 %16, label %B2410.epil.preheader.i, label %B2410.i

B3229.endif.i:                                    ; preds = %B2650.i, %B2503.i
  br i1 %21, label %B5861.endif.i, label %B3351.preheader.i

B3351.preheader.i:                                ; preds = %B3229.endif.i
  br i1 %22, label %B3351.epil.preheader.i, label %B3351.i

B5861.endif.loopexit.unr-lcssa.i:                 ; preds = %B3351.i
  br i1 %23, label %B5861.endif.i, label %B3351.epil.preheader.i

B3351.epil.preheader.i:                           ; preds = %B5861.endif.loopexit.unr-lcssa.i, %B3351.preheader.i
  %.1755887889.epil.init.i = phi i64 [ 0, %B3351.preheader.i ], [ %unroll_iter63.i, %B5861.endif.loopexit.unr-lcssa.i ]
  %192 = shl i64 %.1755887889.epil.init.i, 3
  %193 = add nsw i64 %192, %lsr.iv110.i
  %194 = add i64 %.1401.i, 8
  %195 = add i64 %194, %.1464.i
  %196 = add i64 %195, %192
  br label %B3351.epil.i

B3351.epil.i:                                     ; preds = %B3351.epil.i, %B3351.epil.preheader.i
  %lsr.iv130.i = phi i64 [ %lsr.iv.next131.i, %B3351.epil.i ], [ %xtraiter60.i, %B3351.epil.preheader.i ]
  %lsr.iv128.i = phi i64 [ %lsr.iv.next129.i, %B3351.epil.i ], [ %196, %B3351.epil.preheader.i ]
  %lsr.iv126.i = phi i64 [ %lsr.iv.next127.i, %B3351.epil.i ], [ %193, %B3351.epil.preheader.i ]
  %.1793.epil.i = inttoptr i64 %lsr.iv126.i to ptr
  %.1794.epil.i = load i64, ptr %.1793.epil.i, align 8, !noalias !16
  %.1795.epil.i = inttoptr i64 %lsr.iv128.i to ptr
  store i64 %.1794.epil.i, ptr %.1795.epil.i, align 8, !noalias !16
  %lsr.iv.next127.i = add i64 %lsr.iv126.i, 8
  %lsr.iv.next129.i = add i64 %lsr.iv128.i, 8
  %lsr.iv.next131.i = add nsw i64 %lsr.iv130.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next131.i, 0
  br i1 %epil.iter.cmp.not.i, label %B5861.endif.i, label %B3351.epil.i, !llvm.loop !27

B5861.endif.i:                                    ; preds = %B3351.epil.i, %B5861.endif.loopexit.unr-lcssa.i, %B3229.endif.i, %B2462.i
  %.1814.pre-phi.i = phi ptr [ %.1431.i, %B2462.i ], [ %.1473.i, %B3229.endif.i ], [ %.1473.i, %B5861.endif.loopexit.unr-lcssa.i ], [ %.1473.i, %B3351.epil.i ]
  store i64 %hash_of_v23_h.2.4.lcssa.i, ptr %.1814.pre-phi.i, align 8, !noalias !16
  %.1834.i = shl nsw i64 %.1367.i, 3
  %.1836.i = add nsw i64 %.1834.i, %.122.i
  %.1837.i = inttoptr i64 %.1836.i to ptr
  %.1838.i = load i64, ptr %.1837.i, align 8, !noalias !16
  %.1846.i = add nsw i64 %.1834.i, %.116.i
  %.1847.i = inttoptr i64 %.1846.i to ptr
  %.1848.i = load i64, ptr %.1847.i, align 8, !noalias !16
  %.1851.i = mul i64 %.1838.i, %.95.i
  %.1852.i = add i64 %.1848.i, %.1851.i
  br i1 %21, label %B5986.i, label %B5949.preheader.i

B5949.preheader.i:                                ; preds = %B5861.endif.i
  br i1 %22, label %B5949.epil.preheader.i, label %B5949.i

_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %B780.i, %B878.i, %B1200.i, %B6899.i, %B7099.i, %0
  %status.5.1.i = phi i64 [ 0, %0 ], [ 1, %B780.i ], [ 3, %B878.i ], [ 0, %B7099.i ], [ 4, %B1200.i ], [ 2, %B6899.i ]
  %at.5.1.i = phi i64 [ %.137.i, %0 ], [ %at.2.0.i, %B780.i ], [ %at.2.0.i, %B878.i ], [ %at.3.2.i, %B7099.i ], [ %at.2.0.i, %B1200.i ], [ %at.2.0.i, %B6899.i ]
  %sunkaddr192.i = getelementptr i8, ptr %.32.i, i64 80
  store i64 %at.5.1.i, ptr %sunkaddr192.i, align 8, !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %.2403.i)
  ret i64 %status.5.1.i
}

define i64 @absorb(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr {
  %.506.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.506.i)
  store i64 0, ptr %.506.i, align 8, !noalias !28
  %.16.i = add nsw i64 %a0, 112
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !28
  %.34.i = add nsw i64 %.18.i, 56
  %.35.i = inttoptr i64 %.34.i to ptr
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !28
  %.40.i = add nsw i64 %.18.i, 64
  %.41.i = inttoptr i64 %.40.i to ptr
  %.42.i = load i64, ptr %.41.i, align 8, !noalias !28
  %.46.i = add nsw i64 %a0, 48
  %.47.i = inttoptr i64 %.46.i to ptr
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !28
  %.65.i = icmp sgt i64 %a2, 0
  br i1 %.65.i, label %B282.preheader.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

B282.preheader.i:                                 ; preds = %0
  %.22.i = add nsw i64 %a0, 16
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !28
  %.24.fr.i = freeze i64 %.24.i
  %.157.i = shl i64 %.24.fr.i, 3
  %.349.i = add i64 %.24.fr.i, -1
  %.392149.i = icmp sgt i64 %.349.i, 0
  br i1 %.392149.i, label %B282.endif.us.preheader.i, label %B282.endif.preheader.i

B282.endif.preheader.i:                           ; preds = %B282.preheader.i
  %sunkaddr60.i = inttoptr i64 %.18.i to ptr
  %sunkaddr61.i = getelementptr i8, ptr %sunkaddr60.i, i64 8
  %sunkaddr66.i = inttoptr i64 %a0 to ptr
  %sunkaddr67.i = getelementptr i8, ptr %sunkaddr66.i, i64 56
  %sunkaddr63.i = getelementptr i8, ptr %sunkaddr60.i, i64 24
  %sunkaddr69.i = getelementptr i8, ptr %sunkaddr66.i, i64 32
  %sunkaddr71.i = getelementptr i8, ptr %sunkaddr66.i, i64 40
  %sunkaddr65.i = getelementptr i8, ptr %sunkaddr60.i, i64 56
  %.466.i.prol = inttoptr i64 %.42.i to ptr
  %lsr.iv.next40.i.prol = add i64 %.42.i, 8
  br label %B282.endif.i

B282.endif.us.preheader.i:                        ; preds = %B282.preheader.i
  %1 = add i64 %a1, 8
  %2 = and i64 %.349.i, 9223372036854775806
  %sunkaddr48.i = inttoptr i64 %.18.i to ptr
  %sunkaddr49.i = getelementptr i8, ptr %sunkaddr48.i, i64 8
  %sunkaddr.i = inttoptr i64 %a0 to ptr
  %sunkaddr47.i = getelementptr i8, ptr %sunkaddr.i, i64 56
  %sunkaddr51.i = getelementptr i8, ptr %sunkaddr48.i, i64 24
  %3 = icmp eq i64 %.24.fr.i, 2
  %sunkaddr57.i = getelementptr i8, ptr %sunkaddr.i, i64 32
  %sunkaddr59.i = getelementptr i8, ptr %sunkaddr.i, i64 40
  %4 = and i64 %.349.i, 1
  %5 = icmp eq i64 %4, 0
  %sunkaddr53.i = getelementptr i8, ptr %sunkaddr48.i, i64 56
  %6 = or i64 %.349.i, 1
  %.431.us.us.epil.i = shl nsw i64 %6, 3
  %.436.us.us.epil.i = mul i64 %6, -7046029254386353131
  br label %B282.endif.us.i

B282.endif.us.i:                                  ; preds = %B7923.us.i, %B282.endif.us.preheader.i
  %at.2.0.us.i = phi i64 [ %.539.us.i, %B7923.us.i ], [ 0, %B282.endif.us.preheader.i ]
  %.74.us.i = sub nsw i64 %a2, %at.2.0.us.i
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.74.us.i, i64 256)
  %.112.us.i = load atomic i64, ptr %sunkaddr47.i acquire, align 8, !noalias !28
  %.114.us.i = icmp sgt i64 %.112.us.i, %.48.i
  br i1 %.114.us.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B410.us.i

B410.us.i:                                        ; preds = %B282.endif.us.i
  %.121.us.i = load i64, ptr %sunkaddr49.i, align 8, !noalias !28
  %.123.us.i = add nsw i64 %.121.us.i, %.13.i.i
  %.129.us.i = load i64, ptr %sunkaddr51.i, align 8, !noalias !28
  %.130.us.i = icmp sgt i64 %.123.us.i, %.129.us.i
  br i1 %.130.us.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B526.endif.us.i

B526.endif.us.i:                                  ; preds = %B410.us.i
  %.159.us.i = mul i64 %at.2.0.us.i, %.157.i
  %.161.us.i = add nsw i64 %.159.us.i, %a1
  %.245161.us.not.i = icmp slt i64 %.74.us.i, 1
  br i1 %.245161.us.not.i, label %B7923.us.i, label %B580.endif.us.us.preheader.i

B580.endif.us.us.preheader.i:                     ; preds = %B526.endif.us.i
  %7 = add i64 %1, %.159.us.i
  br label %B580.endif.us.us.i

B7923.us.i:                                       ; preds = %B736.B7921_crit_edge.us.us.i, %B526.endif.us.i
  store i64 %.161.us.i, ptr %sunkaddr53.i, align 8, !noalias !28
  store i64 0, ptr %.506.i, align 8, !noalias !28
  call fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB3v93B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr nonnull %.506.i, i64 %a0, i64 %.13.i.i)
  store i64 %.36.i, ptr %sunkaddr53.i, align 8, !noalias !28
  %.539.us.i = add nsw i64 %.13.i.i, %at.2.0.us.i
  %.547.us.i = icmp slt i64 %.539.us.i, %a2
  br i1 %.547.us.i, label %B282.endif.us.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

B580.endif.us.us.i:                               ; preds = %B736.B7921_crit_edge.us.us.i, %B580.endif.us.us.preheader.i
  %lsr.iv.i = phi i64 [ %7, %B580.endif.us.us.preheader.i ], [ %lsr.iv.next.i, %B736.B7921_crit_edge.us.us.i ]
  %.251156162.us.us.i = phi i64 [ 0, %B580.endif.us.us.preheader.i ], [ %.258.us.us.i, %B736.B7921_crit_edge.us.us.i ]
  %.290.us.us.i = mul nsw i64 %.251156162.us.us.i, %.157.i
  %.292.us.us.i = add nsw i64 %.290.us.us.i, %.161.us.i
  %.299.us.us.i = inttoptr i64 %.292.us.us.i to ptr
  %.300.us.us.i = load i64, ptr %.299.us.us.i, align 8, !noalias !28
  %.301.us.us.i = add i64 %.300.us.us.i, 1
  %.302.us.us.i = lshr i64 %.301.us.us.i, 32
  %.303.us.us.i = xor i64 %.302.us.us.i, %.301.us.us.i
  %.304.us.us.i = mul i64 %.303.us.us.i, -7046029254386353131
  %.305.us.us.i = lshr i64 %.304.us.us.i, 29
  %.306.us.us.i = xor i64 %.305.us.us.i, %.304.us.us.i
  %.307.us.us.i = mul i64 %.306.us.us.i, -4658895280553007687
  %.308.us.us.i = lshr i64 %.307.us.us.i, 32
  %.309.us.us.i = xor i64 %.308.us.us.i, %.307.us.us.i
  br i1 %3, label %B902.us.us.epil.preheader.i, label %B902.us.us.i

B902.us.us.i:                                     ; preds = %B580.endif.us.us.i, %B902.us.us.i
  %lsr.iv37.i = phi i64 [ %lsr.iv.next38.i, %B902.us.us.i ], [ 4354685564936845354, %B580.endif.us.us.i ]
  %lsr.iv35.i = phi i64 [ %lsr.iv.next36.i, %B902.us.us.i ], [ -7046029254386353131, %B580.endif.us.us.i ]
  %lsr.iv33.i = phi i64 [ %lsr.iv.next34.i, %B902.us.us.i ], [ %lsr.iv.i, %B580.endif.us.us.i ]
  %hash_of_v131_h.2.2152.us.us.i = phi i64 [ %.447.us.us.1.i, %B902.us.us.i ], [ %.309.us.us.i, %B580.endif.us.us.i ]
  %.398148150.us.us.i = phi i64 [ %.405.us.us.1.i, %B902.us.us.i ], [ 1, %B580.endif.us.us.i ]
  %.434.us.us.i = inttoptr i64 %lsr.iv33.i to ptr
  %.435.us.us.i = load i64, ptr %.434.us.us.i, align 8, !noalias !28
  %8 = add i64 %.435.us.us.i, %lsr.iv35.i
  %.439.us.us.i = xor i64 %8, %hash_of_v131_h.2.2152.us.us.i
  %.440.us.us.i = lshr i64 %.439.us.us.i, 32
  %.441.us.us.i = xor i64 %.440.us.us.i, %.439.us.us.i
  %.442.us.us.i = mul i64 %.441.us.us.i, -7046029254386353131
  %.443.us.us.i = lshr i64 %.442.us.us.i, 29
  %.444.us.us.i = xor i64 %.443.us.us.i, %.442.us.us.i
  %.445.us.us.i = mul i64 %.444.us.us.i, -4658895280553007687
  %.446.us.us.i = lshr i64 %.445.us.us.i, 32
  %.405.us.us.1.i = add i64 %.398148150.us.us.i, 2
  %9 = add i64 %lsr.iv33.i, 8
  %.434.us.us.1.i = inttoptr i64 %9 to ptr
  %.435.us.us.1.i = load i64, ptr %.434.us.us.1.i, align 8, !noalias !28
  %10 = add i64 %.435.us.us.1.i, %lsr.iv37.i
  %11 = xor i64 %10, %.446.us.us.i
  %.439.us.us.1.i = xor i64 %11, %.445.us.us.i
  %.440.us.us.1.i = lshr i64 %.439.us.us.1.i, 32
  %.441.us.us.1.i = xor i64 %.440.us.us.1.i, %.439.us.us.1.i
  %.442.us.us.1.i = mul i64 %.441.us.us.1.i, -7046029254386353131
  %.443.us.us.1.i = lshr i64 %.442.us.us.1.i, 29
  %.444.us.us.1.i = xor i64 %.443.us.us.1.i, %.442.us.us.1.i
  %.445.us.us.1.i = mul i64 %.444.us.us.1.i, -4658895280553007687
  %.446.us.us.1.i = lshr i64 %.445.us.us.1.i, 32
  %.447.us.us.1.i = xor i64 %.446.us.us.1.i, %.445.us.us.1.i
  %lsr.iv.next34.i = add i64 %lsr.iv33.i, 16
  %lsr.iv.next36.i = add i64 %lsr.iv35.i, 4354685564936845354
  %lsr.iv.next38.i = add i64 %lsr.iv37.i, 4354685564936845354
  %12 = sub i64 %.405.us.us.1.i, %2
  %niter.ncmp.1.i = icmp eq i64 %12, 1
  br i1 %niter.ncmp.1.i, label %B736.B7921_crit_edge.us.us.unr-lcssa.i, label %B902.us.us.i

B736.B7921_crit_edge.us.us.unr-lcssa.i:           ; preds = %B902.us.us.i
  br i1 %5, label %B736.B7921_crit_edge.us.us.i, label %B902.us.us.epil.preheader.i

B902.us.us.epil.preheader.i:                      ; preds = %B736.B7921_crit_edge.us.us.unr-lcssa.i, %B580.endif.us.us.i
  %hash_of_v131_h.2.2152.us.us.epil.init.i = phi i64 [ %.309.us.us.i, %B580.endif.us.us.i ], [ %.447.us.us.1.i, %B736.B7921_crit_edge.us.us.unr-lcssa.i ]
  %.433.us.us.epil.i = add nsw i64 %.292.us.us.i, %.431.us.us.epil.i
  %.434.us.us.epil.i = inttoptr i64 %.433.us.us.epil.i to ptr
  %.435.us.us.epil.i = load i64, ptr %.434.us.us.epil.i, align 8, !noalias !28
  %.437.us.us.epil.i = add i64 %.435.us.us.epil.i, %.436.us.us.epil.i
  %.439.us.us.epil.i = xor i64 %.437.us.us.epil.i, %hash_of_v131_h.2.2152.us.us.epil.init.i
  %.440.us.us.epil.i = lshr i64 %.439.us.us.epil.i, 32
  %.441.us.us.epil.i = xor i64 %.440.us.us.epil.i, %.439.us.us.epil.i
  %.442.us.us.epil.i = mul i64 %.441.us.us.epil.i, -7046029254386353131
  %.443.us.us.epil.i = lshr i64 %.442.us.us.epil.i, 29
  %.444.us.us.epil.i = xor i64 %.443.us.us.epil.i, %.442.us.us.epil.i
  %.445.us.us.epil.i = mul i64 %.444.us.us.epil.i, -4658895280553007687
  %.446.us.us.epil.i = lshr i64 %.445.us.us.epil.i, 32
  %.447.us.us.epil.i = xor i64 %.446.us.us.epil.i, %.445.us.us.epil.i
  br label %B736.B7921_crit_edge.us.us.i

B736.B7921_crit_edge.us.us.i:                     ; preds = %B902.us.us.epil.preheader.i, %B736.B7921_crit_edge.us.us.unr-lcssa.i
  %.447.us.us.lcssa.i = phi i64 [ %.447.us.us.1.i, %B736.B7921_crit_edge.us.us.unr-lcssa.i ], [ %.447.us.us.epil.i, %B902.us.us.epil.preheader.i ]
  %.258.us.us.i = add nuw nsw i64 %.251156162.us.us.i, 1
  %.461.us.us.i = shl nsw i64 %.251156162.us.us.i, 3
  %.465.us.us.i = add nsw i64 %.461.us.us.i, %.42.i
  %.466.us.us.i = inttoptr i64 %.465.us.us.i to ptr
  store i64 %.447.us.us.lcssa.i, ptr %.466.us.us.i, align 8, !noalias !28
  %.474.us.us.i = load i64, ptr %sunkaddr57.i, align 8, !noalias !28
  %.479.us.us.i = load i64, ptr %sunkaddr59.i, align 8, !noalias !28
  %.480.us.us.i = zext i64 %.447.us.us.lcssa.i to i128
  %.481.us.us.i = zext i64 %.479.us.us.i to i128
  %.482.us.us.i = mul nuw i128 %.481.us.us.i, %.480.us.us.i
  %sh.diff.us.us.i = lshr i128 %.482.us.us.i, 58
  %tr.sh.diff.us.us.i = trunc i128 %sh.diff.us.us.i to i64
  %.485.us.us.i = and i64 %tr.sh.diff.us.us.i, -64
  %.486.us.us.i = add nsw i64 %.485.us.us.i, %.474.us.us.i
  %.487.us.us.i = inttoptr i64 %.486.us.us.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.487.us.us.i, i32 1, i32 3, i32 1), !noalias !28
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.157.i
  %exitcond184.not.i = icmp eq i64 %.13.i.i, %.258.us.us.i
  br i1 %exitcond184.not.i, label %B7923.us.i, label %B580.endif.us.us.i

B410.i:                                           ; preds = %B282.endif.i
  %.121.i = load i64, ptr %sunkaddr61.i, align 8, !noalias !28
  %.123.i = add nsw i64 %.121.i, %.13.i10.i
  %.129.i = load i64, ptr %sunkaddr63.i, align 8, !noalias !28
  %.130.i = icmp sgt i64 %.123.i, %.129.i
  br i1 %.130.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B526.endif.i

B7923.i:                                          ; preds = %B580.endif.i.prol.loopexit, %B580.endif.i, %B526.endif.i
  store i64 %.161.i, ptr %sunkaddr65.i, align 8, !noalias !28
  store i64 0, ptr %.506.i, align 8, !noalias !28
  call fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB3v93B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr nonnull %.506.i, i64 %a0, i64 %.13.i10.i)
  store i64 %.36.i, ptr %sunkaddr65.i, align 8, !noalias !28
  %.539.i = add nsw i64 %.13.i10.i, %at.2.0.i
  %.547.i = icmp slt i64 %.539.i, %a2
  br i1 %.547.i, label %B282.endif.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

B282.endif.i:                                     ; preds = %B7923.i, %B282.endif.preheader.i
  %at.2.0.i = phi i64 [ %.539.i, %B7923.i ], [ 0, %B282.endif.preheader.i ]
  %.74.i = sub i64 %a2, %at.2.0.i
  %.13.i10.i = tail call i64 @llvm.smin.i64(i64 %.74.i, i64 256)
  %.112.i = load atomic i64, ptr %sunkaddr67.i acquire, align 8, !noalias !28
  %.114.i = icmp sgt i64 %.112.i, %.48.i
  br i1 %.114.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B410.i

B526.endif.i:                                     ; preds = %B410.i
  %.159.i = mul i64 %at.2.0.i, %.157.i
  %.161.i = add i64 %.159.i, %a1
  %.245161.not.i = icmp slt i64 %.74.i, 1
  br i1 %.245161.not.i, label %B7923.i, label %B580.endif.i.preheader

B580.endif.i.preheader:                           ; preds = %B526.endif.i
  %xtraiter = and i64 %.13.i10.i, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B580.endif.i.prol.loopexit, label %B580.endif.i.prol

B580.endif.i.prol:                                ; preds = %B580.endif.i.preheader
  %.299.i.prol = inttoptr i64 %.161.i to ptr
  %.300.i.prol = load i64, ptr %.299.i.prol, align 8, !noalias !28
  %.301.i.prol = add i64 %.300.i.prol, 1
  %.302.i.prol = lshr i64 %.301.i.prol, 32
  %.303.i.prol = xor i64 %.302.i.prol, %.301.i.prol
  %.304.i.prol = mul i64 %.303.i.prol, -7046029254386353131
  %.305.i.prol = lshr i64 %.304.i.prol, 29
  %.306.i.prol = xor i64 %.305.i.prol, %.304.i.prol
  %.307.i.prol = mul i64 %.306.i.prol, -4658895280553007687
  %.308.i.prol = lshr i64 %.307.i.prol, 32
  %.309.i.prol = xor i64 %.308.i.prol, %.307.i.prol
  store i64 %.309.i.prol, ptr %.466.i.prol, align 8, !noalias !28
  %.474.i.prol = load i64, ptr %sunkaddr69.i, align 8, !noalias !28
  %.479.i.prol = load i64, ptr %sunkaddr71.i, align 8, !noalias !28
  %.480.i.prol = zext i64 %.309.i.prol to i128
  %.481.i.prol = zext i64 %.479.i.prol to i128
  %.482.i.prol = mul nuw i128 %.480.i.prol, %.481.i.prol
  %sh.diff.i.prol = lshr i128 %.482.i.prol, 58
  %tr.sh.diff.i.prol = trunc i128 %sh.diff.i.prol to i64
  %.485.i.prol = and i64 %tr.sh.diff.i.prol, -64
  %.486.i.prol = add nsw i64 %.485.i.prol, %.474.i.prol
  %.487.i.prol = inttoptr i64 %.486.i.prol to ptr
  tail call void @llvm.prefetch.p0(ptr %.487.i.prol, i32 1, i32 3, i32 1), !noalias !28
  %lsr.iv.next42.i.prol = add i64 %.161.i, %.157.i
  %lsr.iv.next44.i.prol = add nsw i64 %.13.i10.i, -1
  br label %B580.endif.i.prol.loopexit

B580.endif.i.prol.loopexit:                       ; preds = %B580.endif.i.prol, %B580.endif.i.preheader
  %lsr.iv43.i.unr = phi i64 [ %.13.i10.i, %B580.endif.i.preheader ], [ %lsr.iv.next44.i.prol, %B580.endif.i.prol ]
  %lsr.iv41.i.unr = phi i64 [ %.161.i, %B580.endif.i.preheader ], [ %lsr.iv.next42.i.prol, %B580.endif.i.prol ]
  %lsr.iv39.i.unr = phi i64 [ %.42.i, %B580.endif.i.preheader ], [ %lsr.iv.next40.i.prol, %B580.endif.i.prol ]
  %13 = icmp eq i64 %.74.i, 1
  br i1 %13, label %B7923.i, label %B580.endif.i

B580.endif.i:                                     ; preds = %B580.endif.i.prol.loopexit, %B580.endif.i
  %lsr.iv43.i = phi i64 [ %lsr.iv.next44.i.1, %B580.endif.i ], [ %lsr.iv43.i.unr, %B580.endif.i.prol.loopexit ]
  %lsr.iv41.i = phi i64 [ %lsr.iv.next42.i.1, %B580.endif.i ], [ %lsr.iv41.i.unr, %B580.endif.i.prol.loopexit ]
  %lsr.iv39.i = phi i64 [ %lsr.iv.next40.i.1, %B580.endif.i ], [ %lsr.iv39.i.unr, %B580.endif.i.prol.loopexit ]
  %.299.i = inttoptr i64 %lsr.iv41.i to ptr
  %.300.i = load i64, ptr %.299.i, align 8, !noalias !28
  %.301.i = add i64 %.300.i, 1
  %.302.i = lshr i64 %.301.i, 32
  %.303.i = xor i64 %.302.i, %.301.i
  %.304.i = mul i64 %.303.i, -7046029254386353131
  %.305.i = lshr i64 %.304.i, 29
  %.306.i = xor i64 %.305.i, %.304.i
  %.307.i = mul i64 %.306.i, -4658895280553007687
  %.308.i = lshr i64 %.307.i, 32
  %.309.i = xor i64 %.308.i, %.307.i
  %.466.i = inttoptr i64 %lsr.iv39.i to ptr
  store i64 %.309.i, ptr %.466.i, align 8, !noalias !28
  %.474.i = load i64, ptr %sunkaddr69.i, align 8, !noalias !28
  %.479.i = load i64, ptr %sunkaddr71.i, align 8, !noalias !28
  %.480.i = zext i64 %.309.i to i128
  %.481.i = zext i64 %.479.i to i128
  %.482.i = mul nuw i128 %.480.i, %.481.i
  %sh.diff.i = lshr i128 %.482.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.485.i = and i64 %tr.sh.diff.i, -64
  %.486.i = add nsw i64 %.485.i, %.474.i
  %.487.i = inttoptr i64 %.486.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.487.i, i32 1, i32 3, i32 1), !noalias !28
  %lsr.iv.next40.i = add i64 %lsr.iv39.i, 8
  %lsr.iv.next42.i = add i64 %lsr.iv41.i, %.157.i
  %.299.i.1 = inttoptr i64 %lsr.iv.next42.i to ptr
  %.300.i.1 = load i64, ptr %.299.i.1, align 8, !noalias !28
  %.301.i.1 = add i64 %.300.i.1, 1
  %.302.i.1 = lshr i64 %.301.i.1, 32
  %.303.i.1 = xor i64 %.302.i.1, %.301.i.1
  %.304.i.1 = mul i64 %.303.i.1, -7046029254386353131
  %.305.i.1 = lshr i64 %.304.i.1, 29
  %.306.i.1 = xor i64 %.305.i.1, %.304.i.1
  %.307.i.1 = mul i64 %.306.i.1, -4658895280553007687
  %.308.i.1 = lshr i64 %.307.i.1, 32
  %.309.i.1 = xor i64 %.308.i.1, %.307.i.1
  %.466.i.1 = inttoptr i64 %lsr.iv.next40.i to ptr
  store i64 %.309.i.1, ptr %.466.i.1, align 8, !noalias !28
  %.474.i.1 = load i64, ptr %sunkaddr69.i, align 8, !noalias !28
  %.479.i.1 = load i64, ptr %sunkaddr71.i, align 8, !noalias !28
  %.480.i.1 = zext i64 %.309.i.1 to i128
  %.481.i.1 = zext i64 %.479.i.1 to i128
  %.482.i.1 = mul nuw i128 %.480.i.1, %.481.i.1
  %sh.diff.i.1 = lshr i128 %.482.i.1, 58
  %tr.sh.diff.i.1 = trunc i128 %sh.diff.i.1 to i64
  %.485.i.1 = and i64 %tr.sh.diff.i.1, -64
  %.486.i.1 = add nsw i64 %.485.i.1, %.474.i.1
  %.487.i.1 = inttoptr i64 %.486.i.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.487.i.1, i32 1, i32 3, i32 1), !noalias !28
  %lsr.iv.next40.i.1 = add i64 %lsr.iv39.i, 16
  %lsr.iv.next42.i.1 = add i64 %lsr.iv.next42.i, %.157.i
  %lsr.iv.next44.i.1 = add i64 %lsr.iv43.i, -2
  %exitcond.not.i.1 = icmp eq i64 %lsr.iv.next44.i.1, 0
  br i1 %exitcond.not.i.1, label %B7923.i, label %B580.endif.i

_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit: ; preds = %B410.i, %B7923.i, %B282.endif.i, %B282.endif.us.i, %B410.us.i, %B7923.us.i, %0
  %at.3.1.i = phi i64 [ 0, %0 ], [ %.539.us.i, %B7923.us.i ], [ %at.2.0.us.i, %B282.endif.us.i ], [ %at.2.0.us.i, %B410.us.i ], [ %.539.i, %B7923.i ], [ %at.2.0.i, %B282.endif.i ], [ %at.2.0.i, %B410.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.506.i)
  ret i64 %at.3.1.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, -1) i64 @owner(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #3 {
  %.17.i = add nsw i64 %a0, 16
  %.18.i = inttoptr i64 %.17.i to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !31
  %.25.i = inttoptr i64 %a1 to ptr
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !31
  %.28.i = inttoptr i64 %.19.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !31
  %.30.i = and i64 %.29.i, %.26.i
  %.31.i = add i64 %.30.i, -7046029254386353131
  %.32.i = lshr i64 %.31.i, 32
  %.33.i = xor i64 %.32.i, %.31.i
  %.34.i = mul i64 %.33.i, -7046029254386353131
  %.35.i = lshr i64 %.34.i, 29
  %.36.i = xor i64 %.35.i, %.34.i
  %.37.i = mul i64 %.36.i, -4658895280553007687
  %.38.i = lshr i64 %.37.i, 32
  %.39.i = xor i64 %.38.i, %.37.i
  %.79.i = add i64 %a2, -1
  %.12453.not.i = icmp slt i64 %.79.i, 1
  br i1 %.12453.not.i, label %_ZN10interleave6engine7cluster6kernel5ownerB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B8328.preheader.i

B8328.preheader.i:                                ; preds = %0
  %1 = icmp eq i64 %a2, 2
  br i1 %1, label %B8328.epil.preheader.i, label %B8328.preheader.new.i

B8328.preheader.new.i:                            ; preds = %B8328.preheader.i
  %2 = add i64 %a1, 8
  %3 = add i64 %.19.i, 8
  %4 = and i64 %.79.i, 9223372036854775806
  br label %B8328.i

B8328.i:                                          ; preds = %B8328.i, %B8328.preheader.new.i
  %lsr.iv7.i = phi i64 [ %lsr.iv.next8.i, %B8328.i ], [ 4354685564936845354, %B8328.preheader.new.i ]
  %lsr.iv5.i = phi i64 [ %lsr.iv.next6.i, %B8328.i ], [ -7046029254386353131, %B8328.preheader.new.i ]
  %lsr.iv3.i = phi i64 [ %lsr.iv.next4.i, %B8328.i ], [ %3, %B8328.preheader.new.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B8328.i ], [ %2, %B8328.preheader.new.i ]
  %owner_of_v145_h.2.056.i = phi i64 [ %.185.1.i, %B8328.i ], [ %.39.i, %B8328.preheader.new.i ]
  %.1305254.i = phi i64 [ %.137.1.i, %B8328.i ], [ 1, %B8328.preheader.new.i ]
  %.166.i = inttoptr i64 %lsr.iv.i to ptr
  %.167.i = load i64, ptr %.166.i, align 8, !noalias !31
  %.171.i = inttoptr i64 %lsr.iv3.i to ptr
  %.172.i = load i64, ptr %.171.i, align 8, !noalias !31
  %.173.i = and i64 %.172.i, %.167.i
  %5 = add i64 %.173.i, %lsr.iv5.i
  %.177.i = xor i64 %5, %owner_of_v145_h.2.056.i
  %.178.i = lshr i64 %.177.i, 32
  %.179.i = xor i64 %.178.i, %.177.i
  %.180.i = mul i64 %.179.i, -7046029254386353131
  %.181.i = lshr i64 %.180.i, 29
  %.182.i = xor i64 %.181.i, %.180.i
  %.183.i = mul i64 %.182.i, -4658895280553007687
  %.184.i = lshr i64 %.183.i, 32
  %.137.1.i = add i64 %.1305254.i, 2
  %6 = add i64 %lsr.iv.i, 8
  %.166.1.i = inttoptr i64 %6 to ptr
  %.167.1.i = load i64, ptr %.166.1.i, align 8, !noalias !31
  %7 = add i64 %lsr.iv3.i, 8
  %.171.1.i = inttoptr i64 %7 to ptr
  %.172.1.i = load i64, ptr %.171.1.i, align 8, !noalias !31
  %.173.1.i = and i64 %.172.1.i, %.167.1.i
  %8 = add i64 %.173.1.i, %lsr.iv7.i
  %9 = xor i64 %8, %.184.i
  %.177.1.i = xor i64 %9, %.183.i
  %.178.1.i = lshr i64 %.177.1.i, 32
  %.179.1.i = xor i64 %.178.1.i, %.177.1.i
  %.180.1.i = mul i64 %.179.1.i, -7046029254386353131
  %.181.1.i = lshr i64 %.180.1.i, 29
  %.182.1.i = xor i64 %.181.1.i, %.180.1.i
  %.183.1.i = mul i64 %.182.1.i, -4658895280553007687
  %.184.1.i = lshr i64 %.183.1.i, 32
  %.185.1.i = xor i64 %.184.1.i, %.183.1.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, 16
  %lsr.iv.next4.i = add i64 %lsr.iv3.i, 16
  %lsr.iv.next6.i = add i64 %lsr.iv5.i, 4354685564936845354
  %lsr.iv.next8.i = add i64 %lsr.iv7.i, 4354685564936845354
  %10 = sub i64 %.137.1.i, %4
  %niter.ncmp.1.i = icmp eq i64 %10, 1
  br i1 %niter.ncmp.1.i, label %B8516.loopexit.unr-lcssa.i, label %B8328.i

B8516.loopexit.unr-lcssa.i:                       ; preds = %B8328.i
  %11 = or i64 %.79.i, 1
  %12 = and i64 %.79.i, 1
  %lcmp.mod.not.i = icmp eq i64 %12, 0
  br i1 %lcmp.mod.not.i, label %_ZN10interleave6engine7cluster6kernel5ownerB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B8328.epil.preheader.i

B8328.epil.preheader.i:                           ; preds = %B8516.loopexit.unr-lcssa.i, %B8328.preheader.i
  %owner_of_v145_h.2.056.epil.init.i = phi i64 [ %.39.i, %B8328.preheader.i ], [ %.185.1.i, %B8516.loopexit.unr-lcssa.i ]
  %.1305254.epil.init.i = phi i64 [ 1, %B8328.preheader.i ], [ %11, %B8516.loopexit.unr-lcssa.i ]
  %.163.epil.i = shl nsw i64 %.1305254.epil.init.i, 3
  %.165.epil.i = add nsw i64 %.163.epil.i, %a1
  %.166.epil.i = inttoptr i64 %.165.epil.i to ptr
  %.167.epil.i = load i64, ptr %.166.epil.i, align 8, !noalias !31
  %.170.epil.i = add nsw i64 %.163.epil.i, %.19.i
  %.171.epil.i = inttoptr i64 %.170.epil.i to ptr
  %.172.epil.i = load i64, ptr %.171.epil.i, align 8, !noalias !31
  %.173.epil.i = and i64 %.172.epil.i, %.167.epil.i
  %.174.epil.i = mul i64 %.1305254.epil.init.i, -7046029254386353131
  %.175.epil.i = add i64 %.173.epil.i, %.174.epil.i
  %.177.epil.i = xor i64 %.175.epil.i, %owner_of_v145_h.2.056.epil.init.i
  %.178.epil.i = lshr i64 %.177.epil.i, 32
  %.179.epil.i = xor i64 %.178.epil.i, %.177.epil.i
  %.180.epil.i = mul i64 %.179.epil.i, -7046029254386353131
  %.181.epil.i = lshr i64 %.180.epil.i, 29
  %.182.epil.i = xor i64 %.181.epil.i, %.180.epil.i
  %.183.epil.i = mul i64 %.182.epil.i, -4658895280553007687
  %.184.epil.i = lshr i64 %.183.epil.i, 32
  %.185.epil.i = xor i64 %.184.epil.i, %.183.epil.i
  br label %_ZN10interleave6engine7cluster6kernel5ownerB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

_ZN10interleave6engine7cluster6kernel5ownerB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit: ; preds = %0, %B8516.loopexit.unr-lcssa.i, %B8328.epil.preheader.i
  %owner_of_v145_h.2.0.lcssa.i = phi i64 [ %.39.i, %0 ], [ %.185.1.i, %B8516.loopexit.unr-lcssa.i ], [ %.185.epil.i, %B8328.epil.preheader.i ]
  %.203.i = inttoptr i64 %a0 to ptr
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !31
  %.206.i = zext i64 %owner_of_v145_h.2.0.lcssa.i to i128
  %.207.i = zext i64 %.204.i to i128
  %.208.i = mul nuw i128 %.207.i, %.206.i
  %.209.i = lshr i128 %.208.i, 64
  %.210.i = trunc nuw i128 %.209.i to i64
  ret i64 %.210.i
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

B96.us175.i:                                      ; preds = %B8575.us205.1.i, %B96.us175.preheader1.i
  %at.2.1155.us176.i = phi i64 [ %put_bytes_v151_at_1.4.3.us207.1.i, %B8575.us205.1.i ], [ %at.3.0169.us.i, %B96.us175.preheader1.i ]
  %.241151153.us178.i = phi i64 [ %.248.us180.1.i, %B8575.us205.1.i ], [ 0, %B96.us175.preheader1.i ]
  %.277.us181.i = shl nsw i64 %.241151153.us178.i, 3
  %.279.us182.i = add nsw i64 %.277.us181.i, %.151.us.i
  %.280.us183.i = inttoptr i64 %.279.us182.i to ptr
  %.281.us184.i = load i64, ptr %.280.us183.i, align 8, !noalias !34
  %.342.us185.i = add nsw i64 %at.2.1155.us176.i, 1
  %.349.not.us186.i = icmp eq i64 %.281.us184.i, 0
  br i1 %.349.not.us186.i, label %B8575.us205.i, label %B240.us187.i

B240.us187.i:                                     ; preds = %B96.us175.i, %B8557.us199.i
  %put_bytes_v151_word.2.2.us188.i = phi i64 [ %.411.us203.i, %B8557.us199.i ], [ %.281.us184.i, %B96.us175.i ]
  %put_bytes_v151_bit.2.2.us189.i = phi i8 [ %.407.us202.i, %B8557.us199.i ], [ 1, %B96.us175.i ]
  %put_bytes_v151_which.2.2.us190.i = phi i8 [ %put_bytes_v151_which.3.4.us200.i, %B8557.us199.i ], [ 0, %B96.us175.i ]
  %put_bytes_v151_at_1.2.2.us191.i = phi i64 [ %put_bytes_v151_at_1.3.4.us201.i, %B8557.us199.i ], [ %.342.us185.i, %B96.us175.i ]
  %.367.us192.i = and i64 %put_bytes_v151_word.2.2.us188.i, 255
  %.368.not.us193.i = icmp eq i64 %.367.us192.i, 0
  br i1 %.368.not.us193.i, label %B8557.us199.i, label %B242.us194.i

B242.us194.i:                                     ; preds = %B240.us187.i
  %.372.us195.i = or i8 %put_bytes_v151_which.2.2.us190.i, %put_bytes_v151_bit.2.2.us189.i
  %.380.us196.i = trunc i64 %put_bytes_v151_word.2.2.us188.i to i8
  %.381.us197.i = inttoptr i64 %put_bytes_v151_at_1.2.2.us191.i to ptr
  store i8 %.380.us196.i, ptr %.381.us197.i, align 1, !noalias !34
  %.384.us198.i = add nsw i64 %put_bytes_v151_at_1.2.2.us191.i, 1
  br label %B8557.us199.i

B8557.us199.i:                                    ; preds = %B242.us194.i, %B240.us187.i
  %put_bytes_v151_which.3.4.us200.i = phi i8 [ %.372.us195.i, %B242.us194.i ], [ %put_bytes_v151_which.2.2.us190.i, %B240.us187.i ]
  %put_bytes_v151_at_1.3.4.us201.i = phi i64 [ %.384.us198.i, %B242.us194.i ], [ %put_bytes_v151_at_1.2.2.us191.i, %B240.us187.i ]
  %.407.us202.i = shl i8 %put_bytes_v151_bit.2.2.us189.i, 1
  %.411.us203.i = lshr i64 %put_bytes_v151_word.2.2.us188.i, 8
  %.414.not.us204.i = icmp eq i64 %.411.us203.i, 0
  br i1 %.414.not.us204.i, label %B8575.us205.i, label %B240.us187.i

B8575.us205.i:                                    ; preds = %B8557.us199.i, %B96.us175.i
  %put_bytes_v151_which.4.3.us206.i = phi i8 [ 0, %B96.us175.i ], [ %put_bytes_v151_which.3.4.us200.i, %B8557.us199.i ]
  %put_bytes_v151_at_1.4.3.us207.i = phi i64 [ %.342.us185.i, %B96.us175.i ], [ %put_bytes_v151_at_1.3.4.us201.i, %B8557.us199.i ]
  %.432.us208.i = inttoptr i64 %at.2.1155.us176.i to ptr
  store i8 %put_bytes_v151_which.4.3.us206.i, ptr %.432.us208.i, align 1, !noalias !34
  %.248.us180.1.i = add nuw i64 %.241151153.us178.i, 2
  %.279.us182.1.i = add i64 %.277.us181.1.i, %.277.us181.i
  %.280.us183.1.i = inttoptr i64 %.279.us182.1.i to ptr
  %.281.us184.1.i = load i64, ptr %.280.us183.1.i, align 8, !noalias !34
  %.342.us185.1.i = add nsw i64 %put_bytes_v151_at_1.4.3.us207.i, 1
  %.349.not.us186.1.i = icmp eq i64 %.281.us184.1.i, 0
  br i1 %.349.not.us186.1.i, label %B8575.us205.1.i, label %B240.us187.1.i

B240.us187.1.i:                                   ; preds = %B8575.us205.i, %B8557.us199.1.i
  %put_bytes_v151_word.2.2.us188.1.i = phi i64 [ %.411.us203.1.i, %B8557.us199.1.i ], [ %.281.us184.1.i, %B8575.us205.i ]
  %put_bytes_v151_bit.2.2.us189.1.i = phi i8 [ %.407.us202.1.i, %B8557.us199.1.i ], [ 1, %B8575.us205.i ]
  %put_bytes_v151_which.2.2.us190.1.i = phi i8 [ %put_bytes_v151_which.3.4.us200.1.i, %B8557.us199.1.i ], [ 0, %B8575.us205.i ]
  %put_bytes_v151_at_1.2.2.us191.1.i = phi i64 [ %put_bytes_v151_at_1.3.4.us201.1.i, %B8557.us199.1.i ], [ %.342.us185.1.i, %B8575.us205.i ]
  %.367.us192.1.i = and i64 %put_bytes_v151_word.2.2.us188.1.i, 255
  %.368.not.us193.1.i = icmp eq i64 %.367.us192.1.i, 0
  br i1 %.368.not.us193.1.i, label %B8557.us199.1.i, label %B242.us194.1.i

B242.us194.1.i:                                   ; preds = %B240.us187.1.i
  %.372.us195.1.i = or i8 %put_bytes_v151_which.2.2.us190.1.i, %put_bytes_v151_bit.2.2.us189.1.i
  %.380.us196.1.i = trunc i64 %put_bytes_v151_word.2.2.us188.1.i to i8
  %.381.us197.1.i = inttoptr i64 %put_bytes_v151_at_1.2.2.us191.1.i to ptr
  store i8 %.380.us196.1.i, ptr %.381.us197.1.i, align 1, !noalias !34
  %.384.us198.1.i = add nsw i64 %put_bytes_v151_at_1.2.2.us191.1.i, 1
  br label %B8557.us199.1.i

B8557.us199.1.i:                                  ; preds = %B242.us194.1.i, %B240.us187.1.i
  %put_bytes_v151_which.3.4.us200.1.i = phi i8 [ %.372.us195.1.i, %B242.us194.1.i ], [ %put_bytes_v151_which.2.2.us190.1.i, %B240.us187.1.i ]
  %put_bytes_v151_at_1.3.4.us201.1.i = phi i64 [ %.384.us198.1.i, %B242.us194.1.i ], [ %put_bytes_v151_at_1.2.2.us191.1.i, %B240.us187.1.i ]
  %.407.us202.1.i = shl i8 %put_bytes_v151_bit.2.2.us189.1.i, 1
  %.411.us203.1.i = lshr i64 %put_bytes_v151_word.2.2.us188.1.i, 8
  %.414.not.us204.1.i = icmp eq i64 %.411.us203.1.i, 0
  br i1 %.414.not.us204.1.i, label %B8575.us205.1.i, label %B240.us187.1.i

B8575.us205.1.i:                                  ; preds = %B8557.us199.1.i, %B8575.us205.i
  %put_bytes_v151_which.4.3.us206.1.i = phi i8 [ 0, %B8575.us205.i ], [ %put_bytes_v151_which.3.4.us200.1.i, %B8557.us199.1.i ]
  %put_bytes_v151_at_1.4.3.us207.1.i = phi i64 [ %.342.us185.1.i, %B8575.us205.i ], [ %put_bytes_v151_at_1.3.4.us201.1.i, %B8557.us199.1.i ]
  %.432.us208.1.i = inttoptr i64 %put_bytes_v151_at_1.4.3.us207.i to ptr
  store i8 %put_bytes_v151_which.4.3.us206.1.i, ptr %.432.us208.1.i, align 1, !noalias !34
  %niter.ncmp.1.i = icmp eq i64 %.248.us180.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i, label %B96.us175.i

B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i: ; preds = %B8575.us205.1.i
  br i1 %3, label %B94.B38.loopexit_crit_edge.us.i, label %B96.us175.epil.preheader.i

B96.us175.epil.preheader.i:                       ; preds = %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i, %B96.us175.preheader.i
  %at.2.1155.us176.epil.init.i = phi i64 [ %at.3.0169.us.i, %B96.us175.preheader.i ], [ %put_bytes_v151_at_1.4.3.us207.1.i, %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i ]
  %.279.us182.epil.i = add nsw i64 %.151.us.i, %.277.us181.epil.i
  %.280.us183.epil.i = inttoptr i64 %.279.us182.epil.i to ptr
  %.281.us184.epil.i = load i64, ptr %.280.us183.epil.i, align 8, !noalias !34
  %.342.us185.epil.i = add nsw i64 %at.2.1155.us176.epil.init.i, 1
  %.349.not.us186.epil.i = icmp eq i64 %.281.us184.epil.i, 0
  br i1 %.349.not.us186.epil.i, label %B8575.us205.epil.i, label %B240.us187.epil.i

B240.us187.epil.i:                                ; preds = %B96.us175.epil.preheader.i, %B8557.us199.epil.i
  %put_bytes_v151_word.2.2.us188.epil.i = phi i64 [ %.411.us203.epil.i, %B8557.us199.epil.i ], [ %.281.us184.epil.i, %B96.us175.epil.preheader.i ]
  %put_bytes_v151_bit.2.2.us189.epil.i = phi i8 [ %.407.us202.epil.i, %B8557.us199.epil.i ], [ 1, %B96.us175.epil.preheader.i ]
  %put_bytes_v151_which.2.2.us190.epil.i = phi i8 [ %put_bytes_v151_which.3.4.us200.epil.i, %B8557.us199.epil.i ], [ 0, %B96.us175.epil.preheader.i ]
  %put_bytes_v151_at_1.2.2.us191.epil.i = phi i64 [ %put_bytes_v151_at_1.3.4.us201.epil.i, %B8557.us199.epil.i ], [ %.342.us185.epil.i, %B96.us175.epil.preheader.i ]
  %.367.us192.epil.i = and i64 %put_bytes_v151_word.2.2.us188.epil.i, 255
  %.368.not.us193.epil.i = icmp eq i64 %.367.us192.epil.i, 0
  br i1 %.368.not.us193.epil.i, label %B8557.us199.epil.i, label %B242.us194.epil.i

B242.us194.epil.i:                                ; preds = %B240.us187.epil.i
  %.372.us195.epil.i = or i8 %put_bytes_v151_which.2.2.us190.epil.i, %put_bytes_v151_bit.2.2.us189.epil.i
  %.380.us196.epil.i = trunc i64 %put_bytes_v151_word.2.2.us188.epil.i to i8
  %.381.us197.epil.i = inttoptr i64 %put_bytes_v151_at_1.2.2.us191.epil.i to ptr
  store i8 %.380.us196.epil.i, ptr %.381.us197.epil.i, align 1, !noalias !34
  %.384.us198.epil.i = add nsw i64 %put_bytes_v151_at_1.2.2.us191.epil.i, 1
  br label %B8557.us199.epil.i

B8557.us199.epil.i:                               ; preds = %B242.us194.epil.i, %B240.us187.epil.i
  %put_bytes_v151_which.3.4.us200.epil.i = phi i8 [ %.372.us195.epil.i, %B242.us194.epil.i ], [ %put_bytes_v151_which.2.2.us190.epil.i, %B240.us187.epil.i ]
  %put_bytes_v151_at_1.3.4.us201.epil.i = phi i64 [ %.384.us198.epil.i, %B242.us194.epil.i ], [ %put_bytes_v151_at_1.2.2.us191.epil.i, %B240.us187.epil.i ]
  %.407.us202.epil.i = shl i8 %put_bytes_v151_bit.2.2.us189.epil.i, 1
  %.411.us203.epil.i = lshr i64 %put_bytes_v151_word.2.2.us188.epil.i, 8
  %.414.not.us204.epil.i = icmp eq i64 %.411.us203.epil.i, 0
  br i1 %.414.not.us204.epil.i, label %B8575.us205.epil.i, label %B240.us187.epil.i

B8575.us205.epil.i:                               ; preds = %B8557.us199.epil.i, %B96.us175.epil.preheader.i
  %put_bytes_v151_which.4.3.us206.epil.i = phi i8 [ 0, %B96.us175.epil.preheader.i ], [ %put_bytes_v151_which.3.4.us200.epil.i, %B8557.us199.epil.i ]
  %put_bytes_v151_at_1.4.3.us207.epil.i = phi i64 [ %.342.us185.epil.i, %B96.us175.epil.preheader.i ], [ %put_bytes_v151_at_1.3.4.us201.epil.i, %B8557.us199.epil.i ]
  %.432.us208.epil.i = inttoptr i64 %at.2.1155.us176.epil.init.i to ptr
  store i8 %put_bytes_v151_which.4.3.us206.epil.i, ptr %.432.us208.epil.i, align 1, !noalias !34
  br label %B94.B38.loopexit_crit_edge.us.i

B94.B38.loopexit_crit_edge.us.i:                  ; preds = %B8575.us.us.i, %B8575.us205.epil.i, %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i
  %.us-phi159.us.i = phi i64 [ %put_bytes_v151_at_1.4.3.us207.epil.i, %B8575.us205.epil.i ], [ %put_bytes_v151_at_1.4.3.us207.1.i, %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i ], [ %put_bytes_v151_at_1.4.3.us.us.i, %B8575.us.us.i ]
  %exitcond227.not.i = icmp eq i64 %.112.us.i, %a1
  br i1 %exitcond227.not.i, label %_ZN10interleave6engine7cluster6kernel7squeezeB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B40.endif.us.i

B96.us.us.i:                                      ; preds = %B40.endif.us.i, %B8575.us.us.i
  %at.2.1155.us.us.i = phi i64 [ %put_bytes_v151_at_1.4.3.us.us.i, %B8575.us.us.i ], [ %at.3.0169.us.i, %B40.endif.us.i ]
  %.241151153.us.us.i = phi i64 [ %.248.us.us.i, %B8575.us.us.i ], [ 0, %B40.endif.us.i ]
  %.248.us.us.i = add nuw nsw i64 %.241151153.us.us.i, 1
  %.277.us.us.i = shl nsw i64 %.241151153.us.us.i, 3
  %.279.us.us.i = add nsw i64 %.277.us.us.i, %.151.us.i
  %.280.us.us.i = inttoptr i64 %.279.us.us.i to ptr
  %.281.us.us.i = load i64, ptr %.280.us.us.i, align 8, !noalias !34
  %.297.us.us.i = sub nsw i64 %.241151153.us.us.i, %a2
  %.300.us.us.i = shl nsw i64 %.297.us.us.i, 3
  %.302.us.us.i = add nsw i64 %.300.us.us.i, %.151.us.i
  %.303.us.us.i = inttoptr i64 %.302.us.us.i to ptr
  %.304.us.us.i = load i64, ptr %.303.us.us.i, align 8, !noalias !34
  %.342.us.us.i = add nsw i64 %at.2.1155.us.us.i, 1
  %.349.not.us.us.i = icmp eq i64 %.304.us.us.i, %.281.us.us.i
  br i1 %.349.not.us.us.i, label %B8575.us.us.i, label %B240.us.us.preheader.i

B240.us.us.preheader.i:                           ; preds = %B96.us.us.i
  %.306.us.us.i = xor i64 %.304.us.us.i, %.281.us.us.i
  br label %B240.us.us.i

B240.us.us.i:                                     ; preds = %B8557.us.us.i, %B240.us.us.preheader.i
  %put_bytes_v151_word.2.2.us.us.i = phi i64 [ %.411.us.us.i, %B8557.us.us.i ], [ %.306.us.us.i, %B240.us.us.preheader.i ]
  %put_bytes_v151_bit.2.2.us.us.i = phi i8 [ %.407.us.us.i, %B8557.us.us.i ], [ 1, %B240.us.us.preheader.i ]
  %put_bytes_v151_which.2.2.us.us.i = phi i8 [ %put_bytes_v151_which.3.4.us.us.i, %B8557.us.us.i ], [ 0, %B240.us.us.preheader.i ]
  %put_bytes_v151_at_1.2.2.us.us.i = phi i64 [ %put_bytes_v151_at_1.3.4.us.us.i, %B8557.us.us.i ], [ %.342.us.us.i, %B240.us.us.preheader.i ]
  %.367.us.us.i = and i64 %put_bytes_v151_word.2.2.us.us.i, 255
  %.368.not.us.us.i = icmp eq i64 %.367.us.us.i, 0
  br i1 %.368.not.us.us.i, label %B8557.us.us.i, label %B242.us.us.i

B242.us.us.i:                                     ; preds = %B240.us.us.i
  %.372.us.us.i = or i8 %put_bytes_v151_which.2.2.us.us.i, %put_bytes_v151_bit.2.2.us.us.i
  %.380.us.us.i = trunc i64 %put_bytes_v151_word.2.2.us.us.i to i8
  %.381.us.us.i = inttoptr i64 %put_bytes_v151_at_1.2.2.us.us.i to ptr
  store i8 %.380.us.us.i, ptr %.381.us.us.i, align 1, !noalias !34
  %.384.us.us.i = add nsw i64 %put_bytes_v151_at_1.2.2.us.us.i, 1
  br label %B8557.us.us.i

B8557.us.us.i:                                    ; preds = %B242.us.us.i, %B240.us.us.i
  %put_bytes_v151_which.3.4.us.us.i = phi i8 [ %.372.us.us.i, %B242.us.us.i ], [ %put_bytes_v151_which.2.2.us.us.i, %B240.us.us.i ]
  %put_bytes_v151_at_1.3.4.us.us.i = phi i64 [ %.384.us.us.i, %B242.us.us.i ], [ %put_bytes_v151_at_1.2.2.us.us.i, %B240.us.us.i ]
  %.407.us.us.i = shl i8 %put_bytes_v151_bit.2.2.us.us.i, 1
  %.411.us.us.i = lshr i64 %put_bytes_v151_word.2.2.us.us.i, 8
  %.414.not.us.us.i = icmp eq i64 %.411.us.us.i, 0
  br i1 %.414.not.us.us.i, label %B8575.us.us.i, label %B240.us.us.i

B8575.us.us.i:                                    ; preds = %B8557.us.us.i, %B96.us.us.i
  %put_bytes_v151_which.4.3.us.us.i = phi i8 [ 0, %B96.us.us.i ], [ %put_bytes_v151_which.3.4.us.us.i, %B8557.us.us.i ]
  %put_bytes_v151_at_1.4.3.us.us.i = phi i64 [ %.342.us.us.i, %B96.us.us.i ], [ %put_bytes_v151_at_1.3.4.us.us.i, %B8557.us.us.i ]
  %.432.us.us.i = inttoptr i64 %at.2.1155.us.us.i to ptr
  store i8 %put_bytes_v151_which.4.3.us.us.i, ptr %.432.us.us.i, align 1, !noalias !34
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
  %.278.us176.i = load i8, ptr %.277.us175.i, align 1, !noalias !37
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
  %.322.us189.i = load i8, ptr %.321.us188.i, align 1, !noalias !37
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
  store i64 %bytes_at_v153_word.4.3.us201.i, ptr %.446.us205.i, align 8, !noalias !37
  %.245.us174.1.i = add nuw i64 %.238145147.us172.i, 2
  %.277.us175.1.i = inttoptr i64 %bytes_at_v153_source_1.4.3.us202.i to ptr
  %.278.us176.1.i = load i8, ptr %.277.us175.1.i, align 1, !noalias !37
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
  %.322.us189.1.i = load i8, ptr %.321.us188.1.i, align 1, !noalias !37
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
  store i64 %bytes_at_v153_word.4.3.us201.1.i, ptr %.446.us205.1.i, align 8, !noalias !37
  %niter.ncmp.1.i = icmp eq i64 %.245.us174.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i, label %B92.us169.i

B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i: ; preds = %B244.us200.1.i
  br i1 %3, label %B90.B34.loopexit_crit_edge.us.i, label %B92.us169.epil.preheader.i

B92.us169.epil.preheader.i:                       ; preds = %B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i, %B92.us169.preheader.i
  %source.2.1149.us170.epil.init.i = phi i64 [ %source.3.0163.us.i, %B92.us169.preheader.i ], [ %bytes_at_v153_source_1.4.3.us202.1.i, %B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i ]
  %.277.us175.epil.i = inttoptr i64 %source.2.1149.us170.epil.init.i to ptr
  %.278.us176.epil.i = load i8, ptr %.277.us175.epil.i, align 1, !noalias !37
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
  %.322.us189.epil.i = load i8, ptr %.321.us188.epil.i, align 1, !noalias !37
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
  store i64 %bytes_at_v153_word.4.3.us201.epil.i, ptr %.446.us205.epil.i, align 8, !noalias !37
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
  %.278.us.us.i = load i8, ptr %.277.us.us.i, align 1, !noalias !37
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
  %.322.us.us.i = load i8, ptr %.321.us.us.i, align 1, !noalias !37
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
  %.424.us.us.i = load i64, ptr %.423.us.us.i, align 8, !noalias !37
  %.426.us.us.i = xor i64 %.424.us.us.i, %bytes_at_v153_word.4.3.us.us.i
  %.440.us.us.i = shl nsw i64 %.238145147.us.us.i, 3
  %.444.us.us.i = add nsw i64 %.440.us.us.i, %.148.us.i
  %.446.us.us.i = inttoptr i64 %.444.us.us.i to ptr
  store i64 %.426.us.us.i, ptr %.446.us.us.i, align 8, !noalias !37
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
  %.22.i = load i64, ptr %sunkaddr2, align 8, !noalias !40
  %.26.not.i = icmp eq i8 %.186, 0
  br i1 %.26.not.i, label %B624, label %B68.preheader.i

B68.preheader.i:                                  ; preds = %B374
  %.187 = zext i8 %.186 to i64
  br label %B68.i

B68.i:                                            ; preds = %B7572.i, %B68.preheader.i
  %candidates.2.0.i = phi i64 [ %.255.i, %B7572.i ], [ %.187, %B68.preheader.i ]
  %.32.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i, i1 true)
  %.33.i = shl nuw nsw i64 %.32.i, 3
  %.35.i = add nsw i64 %.33.i, %line.3.0
  %.36.i = inttoptr i64 %.35.i to ptr
  %.37.i = load atomic i64, ptr %.36.i acquire, align 8, !noalias !40
  %.42.not.i = icmp eq i64 %.37.i, 0
  br i1 %.42.not.i, label %B7572.i, label %B148.endif.i

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
  %.199.i = load i64, ptr %.198.i, align 8, !noalias !40
  %.203.i = inttoptr i64 %lsr.iv8.i to ptr
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !40
  %.205.not.i = icmp eq i64 %.199.i, %.204.i
  br i1 %.205.not.i, label %B244.i, label %B7572.i

B7572.i:                                          ; preds = %B248.i, %B68.i
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
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !40
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

B624:                                             ; preds = %B7572.i, %B480.endif, %B374
  %.231 = add nsw i64 %line.3.0, 64
  %.238 = icmp eq i64 %.231, %.55
  %spec.select = select i1 %.238, i64 %.24, i64 %.231
  br label %B374

B480.endif:                                       ; preds = %B244.i
  %.226.not = icmp eq i64 %.45.i, 0
  br i1 %.226.not, label %B624, label %common.ret
}

define i64 @ask(i64 %a0, i64 %a1) local_unnamed_addr {
  %.553.i = alloca i64, align 8
  %.1153.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.553.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.1153.i)
  %.13.i = add nsw i64 %a0, 112
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !43
  %.19.i = add nsw i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !43
  %.27.i = add nsw i64 %.15.i, 48
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !43
  %.32.i = add nsw i64 %.15.i, 56
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !43
  %.37.i = add nsw i64 %.15.i, 72
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !43
  %.50.i = shl i64 %.21.i, 3
  %.60.i = add nsw i64 %a1, 72
  %.61.i = inttoptr i64 %.60.i to ptr
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !43
  %.75.i = add nsw i64 %a1, 8
  %.76.i = inttoptr i64 %.75.i to ptr
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !43
  %.81.i = add nsw i64 %a1, 24
  %.82.i = inttoptr i64 %.81.i to ptr
  %.83.i = load i64, ptr %.82.i, align 8, !noalias !43
  %.87.i = add nsw i64 %a1, 32
  %.88.i = inttoptr i64 %.87.i to ptr
  %.89.i = load i64, ptr %.88.i, align 8, !noalias !43
  %.120.i = add nsw i64 %a1, 104
  %.121.i = inttoptr i64 %.120.i to ptr
  %.122.i = load i64, ptr %.121.i, align 8, !noalias !43
  %.126.i = add nsw i64 %a1, 96
  %.127.i = inttoptr i64 %.126.i to ptr
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !43
  %.145978.i = icmp slt i64 %.122.i, %.128.i
  br i1 %.145978.i, label %B760.endif.lr.ph.i, label %B0.B10746_crit_edge.i

B0.B10746_crit_edge.i:                            ; preds = %0
  %.pre.i = inttoptr i64 %a1 to ptr
  br label %_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B760.endif.lr.ph.i:                               ; preds = %0
  %.102.i = add nsw i64 %a1, 80
  %.103.i = inttoptr i64 %.102.i to ptr
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !43
  %1 = inttoptr i64 %a1 to ptr
  %.110.i = load i64, ptr %1, align 8, !noalias !43
  %.55.i = inttoptr i64 %a0 to ptr
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !43
  %.440.i = add i64 %.21.i, -1
  %..440.i = tail call i64 @llvm.smax.i64(i64 %.440.i, i64 0)
  %n.vec147.i = and i64 %.110.i, 9223372036854775792
  %n.vec167.i = and i64 %.110.i, 9223372036854775804
  %xtraiter231.i = and i64 %.21.i, 7
  %unroll_iter234.i = and i64 %.21.i, 9223372036854775800
  %2 = lshr i64 %.110.i, 2
  %3 = and i64 %2, 2305843009213693951
  %4 = mul nsw i64 %3, -4
  %5 = lshr i64 %..440.i, 1
  %6 = mul nsw i64 %5, -2
  %7 = add i64 %.34.i, 8
  %8 = icmp sgt i64 %.110.i, 0
  %sunkaddr370.i = getelementptr i8, ptr %1, i64 32
  %sunkaddr356.i = getelementptr i8, ptr %1, i64 40
  %9 = icmp samesign ult i64 %.110.i, 4
  %10 = icmp samesign ult i64 %.110.i, 16
  %11 = icmp eq i64 %.110.i, %n.vec147.i
  %12 = and i64 %.110.i, 12
  %13 = icmp eq i64 %12, 0
  %14 = icmp eq i64 %.110.i, %n.vec167.i
  %15 = icmp sgt i64 %.440.i, 0
  %sunkaddr372.i = getelementptr i8, ptr %1, i64 88
  %16 = icmp eq i64 %.440.i, 1
  %17 = and i64 %..440.i, 1
  %18 = icmp eq i64 %17, 0
  %19 = inttoptr i64 %.56.i to ptr
  %sunkaddr373.i = inttoptr i64 %.29.i to ptr
  %sunkaddr374.i = getelementptr i8, ptr %sunkaddr373.i, i64 16
  %20 = icmp slt i64 %.440.i, 1
  %sunkaddr376.i = getelementptr i8, ptr %1, i64 16
  %21 = icmp slt i64 %.21.i, 1
  %22 = icmp samesign ult i64 %.21.i, 8
  %23 = icmp eq i64 %xtraiter231.i, 0
  %sunkaddr359.i = inttoptr i64 %.104.i to ptr
  %sunkaddr362.i = inttoptr i64 %.89.i to ptr
  %24 = icmp slt i64 %.110.i, 1
  %25 = or i64 %..440.i, 1
  br label %B760.endif.i

B802.backedge.i:                                  ; preds = %B802.backedge.preheader.i, %B802.backedge.i
  %lsr.iv282.i = phi i64 [ %178, %B802.backedge.preheader.i ], [ %lsr.iv.next283.i, %B802.backedge.i ]
  %lsr.iv280.i = phi i64 [ %177, %B802.backedge.preheader.i ], [ %lsr.iv.next281.i, %B802.backedge.i ]
  %_spare_v184_most.2.1656.i = phi i64 [ %_spare_v184_most.2.1656.ph.i, %B802.backedge.preheader.i ], [ %.13.i.i, %B802.backedge.i ]
  %.289.i = inttoptr i64 %lsr.iv280.i to ptr
  %.290.i = load i64, ptr %.289.i, align 8, !noalias !43
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.290.i, i64 %_spare_v184_most.2.1656.i)
  %lsr.iv.next281.i = add i64 %lsr.iv280.i, 8
  %lsr.iv.next283.i = add i64 %lsr.iv282.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next283.i, 0
  br i1 %exitcond.not.i, label %B972.i, label %B802.backedge.i, !llvm.loop !46

B972.i:                                           ; preds = %B802.backedge.i, %vec.epilog.middle.block174.i, %middle.block155.i, %B760.endif.i
  %_spare_v184_most.2.1.lcssa.i = phi i64 [ 0, %B760.endif.i ], [ %175, %vec.epilog.middle.block174.i ], [ %154, %middle.block155.i ], [ %.13.i.i, %B802.backedge.i ]
  %.345.i = load i64, ptr %sunkaddr356.i, align 8, !noalias !43
  %.347.i = sub nsw i64 %.345.i, %_spare_v184_most.2.1.lcssa.i
  %.351.not.i = icmp slt i64 %.347.i, %.39.i
  br i1 %.351.not.i, label %_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B1096.endif.preheader.i

B1096.endif.preheader.i:                          ; preds = %B972.i
  %26 = mul i64 %at.2.0995.i, %.50.i
  %27 = add i64 %26, 8
  br label %B1096.endif.i

B1158.i:                                          ; preds = %B1158.preheader272.i, %B1158.i
  %lsr.iv290.i = phi i64 [ 4354685564936845354, %B1158.preheader272.i ], [ %lsr.iv.next291.i, %B1158.i ]
  %lsr.iv288.i = phi i64 [ -7046029254386353131, %B1158.preheader272.i ], [ %lsr.iv.next289.i, %B1158.i ]
  %lsr.iv286.i = phi i64 [ %179, %B1158.preheader272.i ], [ %lsr.iv.next287.i, %B1158.i ]
  %hash_of_v179_h.2.2664.i = phi i64 [ %.400.i, %B1158.preheader272.i ], [ %.538.1.i, %B1158.i ]
  %.489660662.i = phi i64 [ 1, %B1158.preheader272.i ], [ %.496.1.i, %B1158.i ]
  %.525.i = inttoptr i64 %lsr.iv286.i to ptr
  %.526.i = load i64, ptr %.525.i, align 8, !noalias !43
  %28 = add i64 %.526.i, %lsr.iv288.i
  %.530.i = xor i64 %28, %hash_of_v179_h.2.2664.i
  %.531.i = lshr i64 %.530.i, 32
  %.532.i = xor i64 %.531.i, %.530.i
  %.533.i = mul i64 %.532.i, -7046029254386353131
  %.534.i = lshr i64 %.533.i, 29
  %.535.i = xor i64 %.534.i, %.533.i
  %.536.i = mul i64 %.535.i, -4658895280553007687
  %.537.i = lshr i64 %.536.i, 32
  %.496.1.i = add i64 %.489660662.i, 2
  %29 = add i64 %lsr.iv286.i, 8
  %.525.1.i = inttoptr i64 %29 to ptr
  %.526.1.i = load i64, ptr %.525.1.i, align 8, !noalias !43
  %30 = add i64 %.526.1.i, %lsr.iv290.i
  %31 = xor i64 %30, %.537.i
  %.530.1.i = xor i64 %31, %.536.i
  %.531.1.i = lshr i64 %.530.1.i, 32
  %.532.1.i = xor i64 %.531.1.i, %.530.1.i
  %.533.1.i = mul i64 %.532.1.i, -7046029254386353131
  %.534.1.i = lshr i64 %.533.1.i, 29
  %.535.1.i = xor i64 %.534.1.i, %.533.1.i
  %.536.1.i = mul i64 %.535.1.i, -4658895280553007687
  %.537.1.i = lshr i64 %.536.1.i, 32
  %.538.1.i = xor i64 %.537.1.i, %.536.1.i
  %lsr.iv.next287.i = add i64 %lsr.iv286.i, 16
  %lsr.iv.next289.i = add i64 %lsr.iv288.i, 4354685564936845354
  %lsr.iv.next291.i = add i64 %lsr.iv290.i, 4354685564936845354
  %32 = add i64 %.496.1.i, %6
  %niter.ncmp.1.i = icmp eq i64 %32, 1
  br i1 %niter.ncmp.1.i, label %B1248.loopexit.unr-lcssa.i, label %B1158.i

B1248.loopexit.unr-lcssa.i:                       ; preds = %B1158.i
  br i1 %18, label %B1248.i, label %B1158.epil.preheader.i

B1158.epil.preheader.i:                           ; preds = %B1158.preheader.i, %B1248.loopexit.unr-lcssa.i
  %hash_of_v179_h.2.2664.epil.init.i = phi i64 [ %.400.i, %B1158.preheader.i ], [ %.538.1.i, %B1248.loopexit.unr-lcssa.i ]
  %.489660662.epil.init.i = phi i64 [ 1, %B1158.preheader.i ], [ %25, %B1248.loopexit.unr-lcssa.i ]
  %.522.epil.i = shl nsw i64 %.489660662.epil.init.i, 3
  %.524.epil.i = add nsw i64 %.522.epil.i, %.367.i
  %.525.epil.i = inttoptr i64 %.524.epil.i to ptr
  %.526.epil.i = load i64, ptr %.525.epil.i, align 8, !noalias !43
  %.527.epil.i = mul i64 %.489660662.epil.init.i, -7046029254386353131
  %.528.epil.i = add i64 %.526.epil.i, %.527.epil.i
  %.530.epil.i = xor i64 %.528.epil.i, %hash_of_v179_h.2.2664.epil.init.i
  %.531.epil.i = lshr i64 %.530.epil.i, 32
  %.532.epil.i = xor i64 %.531.epil.i, %.530.epil.i
  %.533.epil.i = mul i64 %.532.epil.i, -7046029254386353131
  %.534.epil.i = lshr i64 %.533.epil.i, 29
  %.535.epil.i = xor i64 %.534.epil.i, %.533.epil.i
  %.536.epil.i = mul i64 %.535.epil.i, -4658895280553007687
  %.537.epil.i = lshr i64 %.536.epil.i, 32
  %.538.epil.i = xor i64 %.537.epil.i, %.536.epil.i
  br label %B1248.i

B1248.i:                                          ; preds = %B1096.endif.i, %B1158.epil.preheader.i, %B1248.loopexit.unr-lcssa.i
  %hash_of_v179_h.2.2.lcssa.i = phi i64 [ %.400.i, %B1096.endif.i ], [ %.538.1.i, %B1248.loopexit.unr-lcssa.i ], [ %.538.epil.i, %B1158.epil.preheader.i ]
  store i64 0, ptr %.553.i, align 8, !noalias !43
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v201B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.553.i, i64 %a0, i64 %.367.i, i64 %hash_of_v179_h.2.2.lcssa.i)
  %.567.i = load i64, ptr %.553.i, align 8, !noalias !43
  %33 = ashr i64 %.567.i, 29
  %.587.i = and i64 %33, -8
  %.588.i = add nsw i64 %.587.i, %.62.i
  %.589.i = inttoptr i64 %.588.i to ptr
  %.590.i = load i64, ptr %.589.i, align 8, !noalias !43
  %34 = lshr i64 %.567.i, 3
  %.595.i = and i64 %34, 536870904
  %.596.i = add nsw i64 %.595.i, %.590.i
  %.597.i = inttoptr i64 %.596.i to ptr
  %.598.i = load i64, ptr %.597.i, align 8, !noalias !43
  %.599.i = and i64 %.567.i, 63
  %35 = shl nuw i64 1, %.599.i
  %36 = and i64 %.598.i, %35
  %.602.not.i = icmp eq i64 %36, 0
  br i1 %.602.not.i, label %B1258.endif.i, label %B9071.i

B1340.i:                                          ; preds = %B1340.preheader.i, %B1340.i
  %lsr.iv298.i = phi i64 [ %lsr.iv.next299.i, %B1340.i ], [ 4354685564936845354, %B1340.preheader.i ]
  %lsr.iv296.i = phi i64 [ %lsr.iv.next297.i, %B1340.i ], [ -7046029254386353131, %B1340.preheader.i ]
  %lsr.iv294.i = phi i64 [ %lsr.iv.next295.i, %B1340.i ], [ 0, %B1340.preheader.i ]
  %owner_of_v172_h.2.4673.i = phi i64 [ %.946.1.i, %B1340.i ], [ %.802.i, %B1340.preheader.i ]
  %.891669671.i = phi i64 [ %.898.1.i, %B1340.i ], [ 1, %B1340.preheader.i ]
  %37 = add i64 %lsr.iv294.i, %lsr.iv292.i
  %38 = add i64 %37, 8
  %.927.i = inttoptr i64 %38 to ptr
  %.928.i = load i64, ptr %.927.i, align 8, !noalias !43
  %39 = add i64 %lsr.iv294.i, %.782.i
  %40 = add i64 %39, 8
  %.932.i = inttoptr i64 %40 to ptr
  %.933.i = load i64, ptr %.932.i, align 8, !noalias !43
  %.934.i = and i64 %.933.i, %.928.i
  %41 = add i64 %.934.i, %lsr.iv296.i
  %.938.i = xor i64 %41, %owner_of_v172_h.2.4673.i
  %.939.i = lshr i64 %.938.i, 32
  %.940.i = xor i64 %.939.i, %.938.i
  %.941.i = mul i64 %.940.i, -7046029254386353131
  %.942.i = lshr i64 %.941.i, 29
  %.943.i = xor i64 %.942.i, %.941.i
  %.944.i = mul i64 %.943.i, -4658895280553007687
  %.945.i = lshr i64 %.944.i, 32
  %.898.1.i = add i64 %.891669671.i, 2
  %42 = add i64 %37, 16
  %.927.1.i = inttoptr i64 %42 to ptr
  %.928.1.i = load i64, ptr %.927.1.i, align 8, !noalias !43
  %43 = add i64 %39, 16
  %.932.1.i = inttoptr i64 %43 to ptr
  %.933.1.i = load i64, ptr %.932.1.i, align 8, !noalias !43
  %.934.1.i = and i64 %.933.1.i, %.928.1.i
  %44 = add i64 %.934.1.i, %lsr.iv298.i
  %45 = xor i64 %44, %.945.i
  %.938.1.i = xor i64 %45, %.944.i
  %.939.1.i = lshr i64 %.938.1.i, 32
  %.940.1.i = xor i64 %.939.1.i, %.938.1.i
  %.941.1.i = mul i64 %.940.1.i, -7046029254386353131
  %.942.1.i = lshr i64 %.941.1.i, 29
  %.943.1.i = xor i64 %.942.1.i, %.941.1.i
  %.944.1.i = mul i64 %.943.1.i, -4658895280553007687
  %.945.1.i = lshr i64 %.944.1.i, 32
  %.946.1.i = xor i64 %.945.1.i, %.944.1.i
  %lsr.iv.next295.i = add i64 %lsr.iv294.i, 16
  %lsr.iv.next297.i = add i64 %lsr.iv296.i, 4354685564936845354
  %lsr.iv.next299.i = add i64 %lsr.iv298.i, 4354685564936845354
  %46 = add i64 %.898.1.i, %6
  %niter218.ncmp.1.i = icmp eq i64 %46, 1
  br i1 %niter218.ncmp.1.i, label %B1404.loopexit.unr-lcssa.i, label %B1340.i

B1404.loopexit.unr-lcssa.i:                       ; preds = %B1340.i
  br i1 %18, label %B1404.i, label %B1340.epil.preheader.i

B1340.epil.preheader.i:                           ; preds = %B1340.preheader.i, %B1404.loopexit.unr-lcssa.i
  %owner_of_v172_h.2.4673.epil.init.i = phi i64 [ %.802.i, %B1340.preheader.i ], [ %.946.1.i, %B1404.loopexit.unr-lcssa.i ]
  %.891669671.epil.init.i = phi i64 [ 1, %B1340.preheader.i ], [ %25, %B1404.loopexit.unr-lcssa.i ]
  %.924.epil.i = shl nsw i64 %.891669671.epil.init.i, 3
  %.926.epil.i = add nsw i64 %.924.epil.i, %.763.i
  %.927.epil.i = inttoptr i64 %.926.epil.i to ptr
  %.928.epil.i = load i64, ptr %.927.epil.i, align 8, !noalias !43
  %.931.epil.i = add nsw i64 %.924.epil.i, %.782.i
  %.932.epil.i = inttoptr i64 %.931.epil.i to ptr
  %.933.epil.i = load i64, ptr %.932.epil.i, align 8, !noalias !43
  %.934.epil.i = and i64 %.933.epil.i, %.928.epil.i
  %.935.epil.i = mul i64 %.891669671.epil.init.i, -7046029254386353131
  %.936.epil.i = add i64 %.934.epil.i, %.935.epil.i
  %.938.epil.i = xor i64 %.936.epil.i, %owner_of_v172_h.2.4673.epil.init.i
  %.939.epil.i = lshr i64 %.938.epil.i, 32
  %.940.epil.i = xor i64 %.939.epil.i, %.938.epil.i
  %.941.epil.i = mul i64 %.940.epil.i, -7046029254386353131
  %.942.epil.i = lshr i64 %.941.epil.i, 29
  %.943.epil.i = xor i64 %.942.epil.i, %.941.epil.i
  %.944.epil.i = mul i64 %.943.epil.i, -4658895280553007687
  %.945.epil.i = lshr i64 %.944.epil.i, 32
  %.946.epil.i = xor i64 %.945.epil.i, %.944.epil.i
  br label %B1404.i

B1404.i:                                          ; preds = %B1308.endif.i, %B1340.epil.preheader.i, %B1404.loopexit.unr-lcssa.i
  %owner_of_v172_h.2.4.lcssa.i = phi i64 [ %.802.i, %B1308.endif.i ], [ %.946.1.i, %B1404.loopexit.unr-lcssa.i ], [ %.946.epil.i, %B1340.epil.preheader.i ]
  %.965.i = load i64, ptr %1, align 8, !noalias !43
  %.967.i = zext i64 %owner_of_v172_h.2.4.lcssa.i to i128
  %.968.i = zext i64 %.965.i to i128
  %.969.i = mul nuw i128 %.968.i, %.967.i
  %.970.i = lshr i128 %.969.i, 64
  %.971.i = trunc nuw i128 %.970.i to i64
  %.975.i = icmp eq i64 %.77.i, %.971.i
  br i1 %.975.i, label %B1662.endif.i, label %B8958.i

B1676.i:                                          ; preds = %B1676.preheader.i, %B1676.i
  %lsr.iv306.i = phi i64 [ %lsr.iv.next307.i, %B1676.i ], [ 4354685564936845354, %B1676.preheader.i ]
  %lsr.iv304.i = phi i64 [ %lsr.iv.next305.i, %B1676.i ], [ -7046029254386353131, %B1676.preheader.i ]
  %lsr.iv302.i = phi i64 [ %lsr.iv.next303.i, %B1676.i ], [ %lsr.iv300.i, %B1676.preheader.i ]
  %hash_of_v167_h.2.5682.i = phi i64 [ %.1138.1.i, %B1676.i ], [ %.1000.i, %B1676.preheader.i ]
  %.1089678680.i = phi i64 [ %.1096.1.i, %B1676.i ], [ 1, %B1676.preheader.i ]
  %.1125.i = inttoptr i64 %lsr.iv302.i to ptr
  %.1126.i = load i64, ptr %.1125.i, align 8, !noalias !43
  %47 = add i64 %.1126.i, %lsr.iv304.i
  %.1130.i = xor i64 %47, %hash_of_v167_h.2.5682.i
  %.1131.i = lshr i64 %.1130.i, 32
  %.1132.i = xor i64 %.1131.i, %.1130.i
  %.1133.i = mul i64 %.1132.i, -7046029254386353131
  %.1134.i = lshr i64 %.1133.i, 29
  %.1135.i = xor i64 %.1134.i, %.1133.i
  %.1136.i = mul i64 %.1135.i, -4658895280553007687
  %.1137.i = lshr i64 %.1136.i, 32
  %.1096.1.i = add i64 %.1089678680.i, 2
  %48 = add i64 %lsr.iv302.i, 8
  %.1125.1.i = inttoptr i64 %48 to ptr
  %.1126.1.i = load i64, ptr %.1125.1.i, align 8, !noalias !43
  %49 = add i64 %.1126.1.i, %lsr.iv306.i
  %50 = xor i64 %49, %.1137.i
  %.1130.1.i = xor i64 %50, %.1136.i
  %.1131.1.i = lshr i64 %.1130.1.i, 32
  %.1132.1.i = xor i64 %.1131.1.i, %.1130.1.i
  %.1133.1.i = mul i64 %.1132.1.i, -7046029254386353131
  %.1134.1.i = lshr i64 %.1133.1.i, 29
  %.1135.1.i = xor i64 %.1134.1.i, %.1133.1.i
  %.1136.1.i = mul i64 %.1135.1.i, -4658895280553007687
  %.1137.1.i = lshr i64 %.1136.1.i, 32
  %.1138.1.i = xor i64 %.1137.1.i, %.1136.1.i
  %lsr.iv.next303.i = add i64 %lsr.iv302.i, 16
  %lsr.iv.next305.i = add i64 %lsr.iv304.i, 4354685564936845354
  %lsr.iv.next307.i = add i64 %lsr.iv306.i, 4354685564936845354
  %51 = add i64 %.1096.1.i, %6
  %niter224.ncmp.1.i = icmp eq i64 %51, 1
  br i1 %niter224.ncmp.1.i, label %B1718.loopexit.unr-lcssa.i, label %B1676.i

B1718.loopexit.unr-lcssa.i:                       ; preds = %B1676.i
  br i1 %18, label %B1718.i, label %B1676.epil.preheader.i

B1676.epil.preheader.i:                           ; preds = %B1676.preheader.i, %B1718.loopexit.unr-lcssa.i
  %hash_of_v167_h.2.5682.epil.init.i = phi i64 [ %.1000.i, %B1676.preheader.i ], [ %.1138.1.i, %B1718.loopexit.unr-lcssa.i ]
  %.1089678680.epil.init.i = phi i64 [ 1, %B1676.preheader.i ], [ %25, %B1718.loopexit.unr-lcssa.i ]
  %.1122.epil.i = shl nsw i64 %.1089678680.epil.init.i, 3
  %.1124.epil.i = add nsw i64 %.1122.epil.i, %.763.i
  %.1125.epil.i = inttoptr i64 %.1124.epil.i to ptr
  %.1126.epil.i = load i64, ptr %.1125.epil.i, align 8, !noalias !43
  %.1127.epil.i = mul i64 %.1089678680.epil.init.i, -7046029254386353131
  %.1128.epil.i = add i64 %.1126.epil.i, %.1127.epil.i
  %.1130.epil.i = xor i64 %.1128.epil.i, %hash_of_v167_h.2.5682.epil.init.i
  %.1131.epil.i = lshr i64 %.1130.epil.i, 32
  %.1132.epil.i = xor i64 %.1131.epil.i, %.1130.epil.i
  %.1133.epil.i = mul i64 %.1132.epil.i, -7046029254386353131
  %.1134.epil.i = lshr i64 %.1133.epil.i, 29
  %.1135.epil.i = xor i64 %.1134.epil.i, %.1133.epil.i
  %.1136.epil.i = mul i64 %.1135.epil.i, -4658895280553007687
  %.1137.epil.i = lshr i64 %.1136.epil.i, 32
  %.1138.epil.i = xor i64 %.1137.epil.i, %.1136.epil.i
  br label %B1718.i

B1718.i:                                          ; preds = %B1662.endif.i, %B1676.epil.preheader.i, %B1718.loopexit.unr-lcssa.i
  %hash_of_v167_h.2.5.lcssa.i = phi i64 [ %.1000.i, %B1662.endif.i ], [ %.1138.1.i, %B1718.loopexit.unr-lcssa.i ], [ %.1138.epil.i, %B1676.epil.preheader.i ]
  store i64 0, ptr %.1153.i, align 8, !noalias !43
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v201B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.1153.i, i64 %a0, i64 %.763.i, i64 %hash_of_v167_h.2.5.lcssa.i)
  %.1167.i = load i64, ptr %.1153.i, align 8, !noalias !43
  %52 = ashr i64 %.1167.i, 29
  %.1184.i = and i64 %52, -8
  %.1185.i = add nsw i64 %.1184.i, %.62.i
  %.1186.i = inttoptr i64 %.1185.i to ptr
  %.1187.i = load i64, ptr %.1186.i, align 8, !noalias !43
  %53 = lshr i64 %.1167.i, 3
  %.1192.i = and i64 %53, 536870904
  %.1193.i = add nsw i64 %.1192.i, %.1187.i
  %.1194.i = inttoptr i64 %.1193.i to ptr
  %.1195.i = load i64, ptr %.1194.i, align 8, !noalias !43
  %.1196.i = and i64 %.1167.i, 63
  %54 = shl nuw i64 1, %.1196.i
  %55 = and i64 %.1195.i, %54
  %.1199.not.i = icmp eq i64 %55, 0
  br i1 %.1199.not.i, label %B8958.i, label %B9034.i

B8958.i:                                          ; preds = %B1718.i, %B1404.i
  %lsr.iv.next293.i = add i64 %lsr.iv292.i, %.50.i
  %lsr.iv.next301.i = add i64 %lsr.iv300.i, %.50.i
  %exitcond1291.not.i = icmp eq i64 %.627.i, %.733.i
  br i1 %exitcond1291.not.i, label %B9388.endif.i, label %B1308.endif.i

B9034.i:                                          ; preds = %B1718.i
  %sunkaddr357.i = inttoptr i64 %.587.i to ptr
  %sunkaddr358.i = getelementptr i8, ptr %sunkaddr357.i, i64 %.62.i
  %.1233.i = load i64, ptr %sunkaddr358.i, align 8, !noalias !43
  %.1239.i = add nsw i64 %.1233.i, %.595.i
  %.1240.i = inttoptr i64 %.1239.i to ptr
  %.1241.i = load i64, ptr %.1240.i, align 8, !noalias !43
  %.1244.i = or i64 %.1241.i, %35
  store i64 %.1244.i, ptr %.1240.i, align 8, !noalias !43
  %.1248.i = add nsw i64 %changed.2.0994.i, 1
  br label %B9071.i

B9071.i:                                          ; preds = %B1248.i, %B9034.i
  %changed.3.1.i = phi i64 [ %.1248.i, %B9034.i ], [ %changed.2.0994.i, %B1248.i ]
  %.145.i = icmp slt i64 %.372.i, %.128.i
  br i1 %.145.i, label %B760.endif.i, label %_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B9578.i:                                          ; preds = %B9578.preheader.i, %B9578.i
  %lsr.iv314.i = phi i64 [ %lsr.iv.next315.i, %B9578.i ], [ 4354685564936845354, %B9578.preheader.i ]
  %lsr.iv312.i = phi i64 [ %lsr.iv.next313.i, %B9578.i ], [ -7046029254386353131, %B9578.preheader.i ]
  %lsr.iv310.i = phi i64 [ %lsr.iv.next311.i, %B9578.i ], [ 0, %B9578.preheader.i ]
  %owner_of_v160_h.2.3720.i = phi i64 [ %.1571.1.i, %B9578.i ], [ %.1427.i, %B9578.preheader.i ]
  %.1516716718.i = phi i64 [ %.1523.1.i, %B9578.i ], [ 1, %B9578.preheader.i ]
  %56 = add i64 %lsr.iv310.i, %lsr.iv308.i
  %57 = add i64 %56, 8
  %.1552.i = inttoptr i64 %57 to ptr
  %.1553.i = load i64, ptr %.1552.i, align 8, !noalias !43
  %58 = add i64 %lsr.iv310.i, %.1407.i
  %59 = add i64 %58, 8
  %.1557.i = inttoptr i64 %59 to ptr
  %.1558.i = load i64, ptr %.1557.i, align 8, !noalias !43
  %.1559.i = and i64 %.1558.i, %.1553.i
  %60 = add i64 %.1559.i, %lsr.iv312.i
  %.1563.i = xor i64 %60, %owner_of_v160_h.2.3720.i
  %.1564.i = lshr i64 %.1563.i, 32
  %.1565.i = xor i64 %.1564.i, %.1563.i
  %.1566.i = mul i64 %.1565.i, -7046029254386353131
  %.1567.i = lshr i64 %.1566.i, 29
  %.1568.i = xor i64 %.1567.i, %.1566.i
  %.1569.i = mul i64 %.1568.i, -4658895280553007687
  %.1570.i = lshr i64 %.1569.i, 32
  %.1523.1.i = add i64 %.1516716718.i, 2
  %61 = add i64 %56, 16
  %.1552.1.i = inttoptr i64 %61 to ptr
  %.1553.1.i = load i64, ptr %.1552.1.i, align 8, !noalias !43
  %62 = add i64 %58, 16
  %.1557.1.i = inttoptr i64 %62 to ptr
  %.1558.1.i = load i64, ptr %.1557.1.i, align 8, !noalias !43
  %.1559.1.i = and i64 %.1558.1.i, %.1553.1.i
  %63 = add i64 %.1559.1.i, %lsr.iv314.i
  %64 = xor i64 %63, %.1570.i
  %.1563.1.i = xor i64 %64, %.1569.i
  %.1564.1.i = lshr i64 %.1563.1.i, 32
  %.1565.1.i = xor i64 %.1564.1.i, %.1563.1.i
  %.1566.1.i = mul i64 %.1565.1.i, -7046029254386353131
  %.1567.1.i = lshr i64 %.1566.1.i, 29
  %.1568.1.i = xor i64 %.1567.1.i, %.1566.1.i
  %.1569.1.i = mul i64 %.1568.1.i, -4658895280553007687
  %.1570.1.i = lshr i64 %.1569.1.i, 32
  %.1571.1.i = xor i64 %.1570.1.i, %.1569.1.i
  %lsr.iv.next311.i = add i64 %lsr.iv310.i, 16
  %lsr.iv.next313.i = add i64 %lsr.iv312.i, 4354685564936845354
  %lsr.iv.next315.i = add i64 %lsr.iv314.i, 4354685564936845354
  %65 = add i64 %.1523.1.i, %6
  %niter230.ncmp.1.i = icmp eq i64 %65, 1
  br i1 %niter230.ncmp.1.i, label %B9713.loopexit.unr-lcssa.i, label %B9578.i

B9713.loopexit.unr-lcssa.i:                       ; preds = %B9578.i
  br i1 %18, label %B9713.i, label %B9578.epil.preheader.i

B9578.epil.preheader.i:                           ; preds = %B9578.preheader.i, %B9713.loopexit.unr-lcssa.i
  %owner_of_v160_h.2.3720.epil.init.i = phi i64 [ %.1427.i, %B9578.preheader.i ], [ %.1571.1.i, %B9713.loopexit.unr-lcssa.i ]
  %.1516716718.epil.init.i = phi i64 [ 1, %B9578.preheader.i ], [ %25, %B9713.loopexit.unr-lcssa.i ]
  %.1549.epil.i = shl nsw i64 %.1516716718.epil.init.i, 3
  %.1551.epil.i = add nsw i64 %.1549.epil.i, %.1388.i
  %.1552.epil.i = inttoptr i64 %.1551.epil.i to ptr
  %.1553.epil.i = load i64, ptr %.1552.epil.i, align 8, !noalias !43
  %.1556.epil.i = add nsw i64 %.1549.epil.i, %.1407.i
  %.1557.epil.i = inttoptr i64 %.1556.epil.i to ptr
  %.1558.epil.i = load i64, ptr %.1557.epil.i, align 8, !noalias !43
  %.1559.epil.i = and i64 %.1558.epil.i, %.1553.epil.i
  %.1560.epil.i = mul i64 %.1516716718.epil.init.i, -7046029254386353131
  %.1561.epil.i = add i64 %.1559.epil.i, %.1560.epil.i
  %.1563.epil.i = xor i64 %.1561.epil.i, %owner_of_v160_h.2.3720.epil.init.i
  %.1564.epil.i = lshr i64 %.1563.epil.i, 32
  %.1565.epil.i = xor i64 %.1564.epil.i, %.1563.epil.i
  %.1566.epil.i = mul i64 %.1565.epil.i, -7046029254386353131
  %.1567.epil.i = lshr i64 %.1566.epil.i, 29
  %.1568.epil.i = xor i64 %.1567.epil.i, %.1566.epil.i
  %.1569.epil.i = mul i64 %.1568.epil.i, -4658895280553007687
  %.1570.epil.i = lshr i64 %.1569.epil.i, 32
  %.1571.epil.i = xor i64 %.1570.epil.i, %.1569.epil.i
  br label %B9713.i

B9713.i:                                          ; preds = %B9388.endif.i, %B9578.epil.preheader.i, %B9713.loopexit.unr-lcssa.i
  %owner_of_v160_h.2.3.lcssa.i = phi i64 [ %.1427.i, %B9388.endif.i ], [ %.1571.1.i, %B9713.loopexit.unr-lcssa.i ], [ %.1571.epil.i, %B9578.epil.preheader.i ]
  %.1590.i = load i64, ptr %1, align 8, !noalias !43
  %.1592.i = zext i64 %owner_of_v160_h.2.3.lcssa.i to i128
  %.1593.i = zext i64 %.1590.i to i128
  %.1594.i = mul nuw i128 %.1593.i, %.1592.i
  %.1595.i = lshr i128 %.1594.i, 64
  %.1596.i = trunc nuw i128 %.1595.i to i64
  %.1604.not.i = icmp eq i64 %.77.i, %.1596.i
  br i1 %.1604.not.i, label %B10284.i, label %B9715.endif.i

B10094.i:                                         ; preds = %B10094.preheader.i, %B10094.i
  %lsr.iv316.i = phi i64 [ %lsr.iv.next317.i, %B10094.i ], [ 0, %B10094.preheader.i ]
  %.1721725727.i = phi i64 [ %.1728.7.i, %B10094.i ], [ 0, %B10094.preheader.i ]
  %66 = add i64 %lsr.iv316.i, %.1625.i
  %67 = add i64 %lsr.iv316.i, %lsr.iv308.i
  %.1759.i = inttoptr i64 %67 to ptr
  %.1760.i = load i64, ptr %.1759.i, align 8, !noalias !43
  %.1761.i = inttoptr i64 %66 to ptr
  store i64 %.1760.i, ptr %.1761.i, align 8, !noalias !43
  %68 = add i64 %66, 8
  %69 = add i64 %67, 8
  %.1759.1.i = inttoptr i64 %69 to ptr
  %.1760.1.i = load i64, ptr %.1759.1.i, align 8, !noalias !43
  %.1761.1.i = inttoptr i64 %68 to ptr
  store i64 %.1760.1.i, ptr %.1761.1.i, align 8, !noalias !43
  %70 = add i64 %66, 16
  %71 = add i64 %67, 16
  %.1759.2.i = inttoptr i64 %71 to ptr
  %.1760.2.i = load i64, ptr %.1759.2.i, align 8, !noalias !43
  %.1761.2.i = inttoptr i64 %70 to ptr
  store i64 %.1760.2.i, ptr %.1761.2.i, align 8, !noalias !43
  %72 = add i64 %66, 24
  %73 = add i64 %67, 24
  %.1759.3.i = inttoptr i64 %73 to ptr
  %.1760.3.i = load i64, ptr %.1759.3.i, align 8, !noalias !43
  %.1761.3.i = inttoptr i64 %72 to ptr
  store i64 %.1760.3.i, ptr %.1761.3.i, align 8, !noalias !43
  %74 = add i64 %66, 32
  %75 = add i64 %67, 32
  %.1759.4.i = inttoptr i64 %75 to ptr
  %.1760.4.i = load i64, ptr %.1759.4.i, align 8, !noalias !43
  %.1761.4.i = inttoptr i64 %74 to ptr
  store i64 %.1760.4.i, ptr %.1761.4.i, align 8, !noalias !43
  %76 = add i64 %66, 40
  %77 = add i64 %67, 40
  %.1759.5.i = inttoptr i64 %77 to ptr
  %.1760.5.i = load i64, ptr %.1759.5.i, align 8, !noalias !43
  %.1761.5.i = inttoptr i64 %76 to ptr
  store i64 %.1760.5.i, ptr %.1761.5.i, align 8, !noalias !43
  %78 = add i64 %66, 48
  %79 = add i64 %67, 48
  %.1759.6.i = inttoptr i64 %79 to ptr
  %.1760.6.i = load i64, ptr %.1759.6.i, align 8, !noalias !43
  %.1761.6.i = inttoptr i64 %78 to ptr
  store i64 %.1760.6.i, ptr %.1761.6.i, align 8, !noalias !43
  %.1728.7.i = add nuw nsw i64 %.1721725727.i, 8
  %80 = add i64 %66, 56
  %81 = add i64 %67, 56
  %.1759.7.i = inttoptr i64 %81 to ptr
  %.1760.7.i = load i64, ptr %.1759.7.i, align 8, !noalias !43
  %.1761.7.i = inttoptr i64 %80 to ptr
  store i64 %.1760.7.i, ptr %.1761.7.i, align 8, !noalias !43
  %lsr.iv.next317.i = add nuw i64 %lsr.iv316.i, 64
  %niter235.ncmp.7.i = icmp eq i64 %unroll_iter234.i, %.1728.7.i
  br i1 %niter235.ncmp.7.i, label %B10096.loopexit.unr-lcssa.i, label %B10094.i

B10096.loopexit.unr-lcssa.i:                      ; preds = %B10094.i
  br i1 %23, label %B10096.i, label %B10094.epil.preheader.i

B10094.epil.preheader.i:                          ; preds = %B10094.preheader.i, %B10096.loopexit.unr-lcssa.i
  %.1721725727.epil.init.i = phi i64 [ 0, %B10094.preheader.i ], [ %unroll_iter234.i, %B10096.loopexit.unr-lcssa.i ]
  %82 = shl i64 %.1721725727.epil.init.i, 3
  %83 = add nsw i64 %82, %lsr.iv308.i
  %84 = add i64 %82, %.1625.i
  br label %B10094.epil.i

B10094.epil.i:                                    ; preds = %B10094.epil.i, %B10094.epil.preheader.i
  %lsr.iv322.i = phi i64 [ %lsr.iv.next323.i, %B10094.epil.i ], [ %xtraiter231.i, %B10094.epil.preheader.i ]
  %lsr.iv320.i = phi i64 [ %lsr.iv.next321.i, %B10094.epil.i ], [ %84, %B10094.epil.preheader.i ]
  %lsr.iv318.i = phi i64 [ %lsr.iv.next319.i, %B10094.epil.i ], [ %83, %B10094.epil.preheader.i ]
  %.1759.epil.i = inttoptr i64 %lsr.iv318.i to ptr
  %.1760.epil.i = load i64, ptr %.1759.epil.i, align 8, !noalias !43
  %.1761.epil.i = inttoptr i64 %lsr.iv320.i to ptr
  store i64 %.1760.epil.i, ptr %.1761.epil.i, align 8, !noalias !43
  %lsr.iv.next319.i = add i64 %lsr.iv318.i, 8
  %lsr.iv.next321.i = add i64 %lsr.iv320.i, 8
  %lsr.iv.next323.i = add nsw i64 %lsr.iv322.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next323.i, 0
  br i1 %epil.iter.cmp.not.i, label %B10096.i, label %B10094.epil.i, !llvm.loop !47

B10096.i:                                         ; preds = %B10094.epil.i, %B9715.endif.i, %B10096.loopexit.unr-lcssa.i
  %sunkaddr361.i = getelementptr i8, ptr %sunkaddr359.i, i64 %.1607.i
  %.1777.i = load i64, ptr %sunkaddr361.i, align 8, !noalias !43
  %.1779.i = shl nsw i64 %.1611.i, 3
  %.1780.i = add nsw i64 %.1777.i, %.1779.i
  %.1782.i = inttoptr i64 %.1780.i to ptr
  store i64 %.567.i, ptr %.1782.i, align 8, !noalias !43
  %.1791.i = add nsw i64 %.1611.i, 1
  %sunkaddr364.i = getelementptr i8, ptr %sunkaddr362.i, i64 %.1607.i
  store i64 %.1791.i, ptr %sunkaddr364.i, align 8, !noalias !43
  br label %B10284.i

B10284.i:                                         ; preds = %B10096.i, %B9713.i
  %lsr.iv.next309.i = add i64 %lsr.iv308.i, %.50.i
  %exitcond1294.not.i = icmp eq i64 %.627.i, %.1360.i
  br i1 %exitcond1294.not.i, label %B10419.i, label %B9388.endif.i

B10419.i:                                         ; preds = %B10284.i, %B1258.endif.i
  %.1813.i = icmp slt i64 %.372.i, %.128.i
  br i1 %.1813.i, label %B10421.endif.i, label %_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B10565.backedge.i:                                ; preds = %B10565.backedge.preheader.i, %B10565.backedge.i
  %lsr.iv334.i = phi i64 [ %273, %B10565.backedge.preheader.i ], [ %lsr.iv.next335.i, %B10565.backedge.i ]
  %lsr.iv332.i = phi i64 [ %272, %B10565.backedge.preheader.i ], [ %lsr.iv.next333.i, %B10565.backedge.i ]
  %_spare_v156_most.2.2759.i = phi i64 [ %_spare_v156_most.2.2759.ph.i, %B10565.backedge.preheader.i ], [ %.13.i33.i, %B10565.backedge.i ]
  %.1955.i = inttoptr i64 %lsr.iv332.i to ptr
  %.1956.i = load i64, ptr %.1955.i, align 8, !noalias !43
  %.13.i33.i = tail call i64 @llvm.smax.i64(i64 %.1956.i, i64 %_spare_v156_most.2.2759.i)
  %lsr.iv.next333.i = add i64 %lsr.iv332.i, 8
  %lsr.iv.next335.i = add i64 %lsr.iv334.i, -1
  %exitcond1295.not.i = icmp eq i64 %lsr.iv.next335.i, 0
  br i1 %exitcond1295.not.i, label %B10672.i, label %B10565.backedge.i, !llvm.loop !48

B10672.i:                                         ; preds = %B10565.backedge.i, %vec.epilog.middle.block.i, %middle.block.i, %B10421.endif.i
  %_spare_v156_most.2.2.lcssa.i = phi i64 [ 0, %B10421.endif.i ], [ %270, %vec.epilog.middle.block.i ], [ %249, %middle.block.i ], [ %.13.i33.i, %B10565.backedge.i ]
  %.2010.i = load i64, ptr %sunkaddr356.i, align 8, !noalias !43
  %.2012.i = sub nsw i64 %.2010.i, %_spare_v156_most.2.2.lcssa.i
  %.2016.not.i = icmp slt i64 %.2012.i, %.39.i
  %lsr.iv.next285.i = add i64 %lsr.iv284.i, %.50.i
  br i1 %.2016.not.i, label %_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B1096.endif.i

B760.endif.i:                                     ; preds = %B9071.i, %B760.endif.lr.ph.i
  %at.2.0995.i = phi i64 [ %.122.i, %B760.endif.lr.ph.i ], [ %.372.i, %B9071.i ]
  %changed.2.0994.i = phi i64 [ 0, %B760.endif.lr.ph.i ], [ %changed.3.1.i, %B9071.i ]
  %.160.i = load i64, ptr %sunkaddr370.i, align 8, !noalias !43
  br i1 %8, label %iter.check142.i, label %B972.i

iter.check142.i:                                  ; preds = %B760.endif.i
  br i1 %9, label %B802.backedge.preheader.i, label %vector.main.loop.iter.check144.i

vector.main.loop.iter.check144.i:                 ; preds = %iter.check142.i
  br i1 %10, label %vec.epilog.ph165.i, label %vector.body148.preheader.i

vector.body148.preheader.i:                       ; preds = %vector.main.loop.iter.check144.i
  %85 = add i64 %.160.i, 120
  br label %vector.body148.i

vector.body148.i:                                 ; preds = %vector.body148.i, %vector.body148.preheader.i
  %lsr.iv274.i = phi i64 [ %n.vec147.i, %vector.body148.preheader.i ], [ %lsr.iv.next275.i, %vector.body148.i ]
  %lsr.iv.i = phi i64 [ %85, %vector.body148.preheader.i ], [ %lsr.iv.next.i, %vector.body148.i ]
  %vec.phi150.i = phi <4 x i64> [ zeroinitializer, %vector.body148.preheader.i ], [ %149, %vector.body148.i ]
  %vec.phi151.i = phi <4 x i64> [ zeroinitializer, %vector.body148.preheader.i ], [ %150, %vector.body148.i ]
  %vec.phi152.i = phi <4 x i64> [ zeroinitializer, %vector.body148.preheader.i ], [ %151, %vector.body148.i ]
  %vec.phi153.i = phi <4 x i64> [ zeroinitializer, %vector.body148.preheader.i ], [ %152, %vector.body148.i ]
  %86 = add i64 %lsr.iv.i, -120
  %87 = add i64 %lsr.iv.i, -112
  %88 = add i64 %lsr.iv.i, -104
  %89 = add i64 %lsr.iv.i, -96
  %90 = add i64 %lsr.iv.i, -88
  %91 = add i64 %lsr.iv.i, -80
  %92 = add i64 %lsr.iv.i, -72
  %93 = add i64 %lsr.iv.i, -64
  %94 = add i64 %lsr.iv.i, -56
  %95 = add i64 %lsr.iv.i, -48
  %96 = add i64 %lsr.iv.i, -40
  %97 = add i64 %lsr.iv.i, -32
  %98 = add i64 %lsr.iv.i, -24
  %99 = add i64 %lsr.iv.i, -16
  %100 = add i64 %lsr.iv.i, -8
  %101 = inttoptr i64 %86 to ptr
  %102 = inttoptr i64 %87 to ptr
  %103 = inttoptr i64 %88 to ptr
  %104 = inttoptr i64 %89 to ptr
  %105 = inttoptr i64 %90 to ptr
  %106 = inttoptr i64 %91 to ptr
  %107 = inttoptr i64 %92 to ptr
  %108 = inttoptr i64 %93 to ptr
  %109 = inttoptr i64 %94 to ptr
  %110 = inttoptr i64 %95 to ptr
  %111 = inttoptr i64 %96 to ptr
  %112 = inttoptr i64 %97 to ptr
  %113 = inttoptr i64 %98 to ptr
  %114 = inttoptr i64 %99 to ptr
  %115 = inttoptr i64 %100 to ptr
  %116 = inttoptr i64 %lsr.iv.i to ptr
  %117 = load i64, ptr %101, align 8, !noalias !43
  %118 = load i64, ptr %102, align 8, !noalias !43
  %119 = load i64, ptr %103, align 8, !noalias !43
  %120 = load i64, ptr %104, align 8, !noalias !43
  %121 = insertelement <4 x i64> poison, i64 %117, i64 0
  %122 = insertelement <4 x i64> %121, i64 %118, i64 1
  %123 = insertelement <4 x i64> %122, i64 %119, i64 2
  %124 = insertelement <4 x i64> %123, i64 %120, i64 3
  %125 = load i64, ptr %105, align 8, !noalias !43
  %126 = load i64, ptr %106, align 8, !noalias !43
  %127 = load i64, ptr %107, align 8, !noalias !43
  %128 = load i64, ptr %108, align 8, !noalias !43
  %129 = insertelement <4 x i64> poison, i64 %125, i64 0
  %130 = insertelement <4 x i64> %129, i64 %126, i64 1
  %131 = insertelement <4 x i64> %130, i64 %127, i64 2
  %132 = insertelement <4 x i64> %131, i64 %128, i64 3
  %133 = load i64, ptr %109, align 8, !noalias !43
  %134 = load i64, ptr %110, align 8, !noalias !43
  %135 = load i64, ptr %111, align 8, !noalias !43
  %136 = load i64, ptr %112, align 8, !noalias !43
  %137 = insertelement <4 x i64> poison, i64 %133, i64 0
  %138 = insertelement <4 x i64> %137, i64 %134, i64 1
  %139 = insertelement <4 x i64> %138, i64 %135, i64 2
  %140 = insertelement <4 x i64> %139, i64 %136, i64 3
  %141 = load i64, ptr %113, align 8, !noalias !43
  %142 = load i64, ptr %114, align 8, !noalias !43
  %143 = load i64, ptr %115, align 8, !noalias !43
  %144 = load i64, ptr %116, align 8, !noalias !43
  %145 = insertelement <4 x i64> poison, i64 %141, i64 0
  %146 = insertelement <4 x i64> %145, i64 %142, i64 1
  %147 = insertelement <4 x i64> %146, i64 %143, i64 2
  %148 = insertelement <4 x i64> %147, i64 %144, i64 3
  %149 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %124, <4 x i64> %vec.phi150.i)
  %150 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %132, <4 x i64> %vec.phi151.i)
  %151 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %140, <4 x i64> %vec.phi152.i)
  %152 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %148, <4 x i64> %vec.phi153.i)
  %lsr.iv.next.i = add i64 %lsr.iv.i, 128
  %lsr.iv.next275.i = add nsw i64 %lsr.iv274.i, -16
  %153 = icmp eq i64 %lsr.iv.next275.i, 0
  br i1 %153, label %middle.block155.i, label %vector.body148.i, !llvm.loop !49

middle.block155.i:                                ; preds = %vector.body148.i
  %rdx.minmax156.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %149, <4 x i64> %150)
  %rdx.minmax157.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax156.i, <4 x i64> %151)
  %rdx.minmax158.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax157.i, <4 x i64> %152)
  %rdx.shuf.i = shufflevector <4 x i64> %rdx.minmax158.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax341.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax158.i, <4 x i64> %rdx.shuf.i)
  %rdx.shuf342.i = shufflevector <4 x i64> %rdx.minmax341.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax343.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax341.i, <4 x i64> %rdx.shuf342.i)
  %154 = extractelement <4 x i64> %rdx.minmax343.i, i64 0
  br i1 %11, label %B972.i, label %vec.epilog.iter.check163.i

vec.epilog.iter.check163.i:                       ; preds = %middle.block155.i
  br i1 %13, label %B802.backedge.preheader.i, label %vec.epilog.ph165.i, !prof !25

vec.epilog.ph165.i:                               ; preds = %vec.epilog.iter.check163.i, %vector.main.loop.iter.check144.i
  %vec.epilog.resume.val160.i = phi i64 [ %n.vec147.i, %vec.epilog.iter.check163.i ], [ 0, %vector.main.loop.iter.check144.i ]
  %bc.merge.rdx161.i = phi i64 [ %154, %vec.epilog.iter.check163.i ], [ 0, %vector.main.loop.iter.check144.i ]
  %broadcast.splatinsert168.i = insertelement <4 x i64> poison, i64 %bc.merge.rdx161.i, i64 0
  %broadcast.splat169.i = shufflevector <4 x i64> %broadcast.splatinsert168.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %155 = shl i64 %vec.epilog.resume.val160.i, 3
  %156 = add nsw i64 %155, %.160.i
  %157 = add nsw i64 %vec.epilog.resume.val160.i, %4
  br label %vec.epilog.vector.body170.i

vec.epilog.vector.body170.i:                      ; preds = %vec.epilog.vector.body170.i, %vec.epilog.ph165.i
  %lsr.iv278.i = phi i64 [ %lsr.iv.next279.i, %vec.epilog.vector.body170.i ], [ %157, %vec.epilog.ph165.i ]
  %lsr.iv276.i = phi i64 [ %lsr.iv.next277.i, %vec.epilog.vector.body170.i ], [ %156, %vec.epilog.ph165.i ]
  %vec.phi172.i = phi <4 x i64> [ %173, %vec.epilog.vector.body170.i ], [ %broadcast.splat169.i, %vec.epilog.ph165.i ]
  %158 = add i64 %lsr.iv276.i, 8
  %159 = add i64 %lsr.iv276.i, 16
  %160 = add i64 %lsr.iv276.i, 24
  %161 = inttoptr i64 %lsr.iv276.i to ptr
  %162 = inttoptr i64 %158 to ptr
  %163 = inttoptr i64 %159 to ptr
  %164 = inttoptr i64 %160 to ptr
  %165 = load i64, ptr %161, align 8, !noalias !43
  %166 = load i64, ptr %162, align 8, !noalias !43
  %167 = load i64, ptr %163, align 8, !noalias !43
  %168 = load i64, ptr %164, align 8, !noalias !43
  %169 = insertelement <4 x i64> poison, i64 %165, i64 0
  %170 = insertelement <4 x i64> %169, i64 %166, i64 1
  %171 = insertelement <4 x i64> %170, i64 %167, i64 2
  %172 = insertelement <4 x i64> %171, i64 %168, i64 3
  %173 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %172, <4 x i64> %vec.phi172.i)
  %lsr.iv.next277.i = add i64 %lsr.iv276.i, 32
  %lsr.iv.next279.i = add i64 %lsr.iv278.i, 4
  %174 = icmp eq i64 %lsr.iv.next279.i, 0
  br i1 %174, label %vec.epilog.middle.block174.i, label %vec.epilog.vector.body170.i, !llvm.loop !50

vec.epilog.middle.block174.i:                     ; preds = %vec.epilog.vector.body170.i
  %rdx.shuf344.i = shufflevector <4 x i64> %173, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax345.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %173, <4 x i64> %rdx.shuf344.i)
  %rdx.shuf346.i = shufflevector <4 x i64> %rdx.minmax345.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax347.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax345.i, <4 x i64> %rdx.shuf346.i)
  %175 = extractelement <4 x i64> %rdx.minmax347.i, i64 0
  br i1 %14, label %B972.i, label %B802.backedge.preheader.i

B802.backedge.preheader.i:                        ; preds = %vec.epilog.middle.block174.i, %vec.epilog.iter.check163.i, %iter.check142.i
  %_spare_v184_most.2.1656.ph.i = phi i64 [ 0, %iter.check142.i ], [ %154, %vec.epilog.iter.check163.i ], [ %175, %vec.epilog.middle.block174.i ]
  %.254652654.ph.i = phi i64 [ 0, %iter.check142.i ], [ %n.vec147.i, %vec.epilog.iter.check163.i ], [ %n.vec167.i, %vec.epilog.middle.block174.i ]
  %176 = shl i64 %.254652654.ph.i, 3
  %177 = add nsw i64 %176, %.160.i
  %178 = sub nsw i64 %.110.i, %.254652654.ph.i
  br label %B802.backedge.i

B1096.endif.i:                                    ; preds = %B10672.i, %B1096.endif.preheader.i
  %lsr.iv284.i = phi i64 [ %27, %B1096.endif.preheader.i ], [ %lsr.iv.next285.i, %B10672.i ]
  %at.3.2.i = phi i64 [ %at.2.0995.i, %B1096.endif.preheader.i ], [ %.372.i, %B10672.i ]
  %.363.i = load i64, ptr %sunkaddr372.i, align 8, !noalias !43
  %.366.i = mul nsw i64 %at.3.2.i, %.50.i
  %.367.i = add nsw i64 %.363.i, %.366.i
  %.372.i = add nsw i64 %at.3.2.i, 1
  %.390.i = inttoptr i64 %.367.i to ptr
  %.391.i = load i64, ptr %.390.i, align 8, !noalias !43
  %.392.i = add i64 %.391.i, 1
  %.393.i = lshr i64 %.392.i, 32
  %.394.i = xor i64 %.393.i, %.392.i
  %.395.i = mul i64 %.394.i, -7046029254386353131
  %.396.i = lshr i64 %.395.i, 29
  %.397.i = xor i64 %.396.i, %.395.i
  %.398.i = mul i64 %.397.i, -4658895280553007687
  %.399.i = lshr i64 %.398.i, 32
  %.400.i = xor i64 %.399.i, %.398.i
  br i1 %15, label %B1158.preheader.i, label %B1248.i

B1158.preheader.i:                                ; preds = %B1096.endif.i
  br i1 %16, label %B1158.epil.preheader.i, label %B1158.preheader272.i

B1158.preheader272.i:                             ; preds = %B1158.preheader.i
  %179 = add i64 %.363.i, %lsr.iv284.i
  br label %B1158.i

B1258.endif.i:                                    ; preds = %B1248.i
  store i64 %.39.i, ptr %sunkaddr374.i, align 8, !noalias !43
  %.627.i = tail call i64 %19(i64 %.367.i, i64 %.34.i, i64 %.29.i), !noalias !43
  %.674.i = icmp sgt i64 %.627.i, 0
  br i1 %.674.i, label %B1308.endif.i, label %B10419.i

B1308.endif.i:                                    ; preds = %B1258.endif.i, %B8958.i
  %lsr.iv300.i = phi i64 [ %lsr.iv.next301.i, %B8958.i ], [ %7, %B1258.endif.i ]
  %lsr.iv292.i = phi i64 [ %lsr.iv.next293.i, %B8958.i ], [ %.34.i, %B1258.endif.i ]
  %.726688707.i = phi i64 [ %.733.i, %B8958.i ], [ 0, %B1258.endif.i ]
  %.733.i = add nuw nsw i64 %.726688707.i, 1
  %.761.i = mul nsw i64 %.726688707.i, %.50.i
  %.763.i = add nsw i64 %.761.i, %.34.i
  %.782.i = load i64, ptr %sunkaddr376.i, align 8, !noalias !43
  %.788.i = inttoptr i64 %.763.i to ptr
  %.789.i = load i64, ptr %.788.i, align 8, !noalias !43
  %.791.i = inttoptr i64 %.782.i to ptr
  %.792.i = load i64, ptr %.791.i, align 8, !noalias !43
  %.793.i = and i64 %.792.i, %.789.i
  %.794.i = add i64 %.793.i, -7046029254386353131
  %.795.i = lshr i64 %.794.i, 32
  %.796.i = xor i64 %.795.i, %.794.i
  %.797.i = mul i64 %.796.i, -7046029254386353131
  %.798.i = lshr i64 %.797.i, 29
  %.799.i = xor i64 %.798.i, %.797.i
  %.800.i = mul i64 %.799.i, -4658895280553007687
  %.801.i = lshr i64 %.800.i, 32
  %.802.i = xor i64 %.801.i, %.800.i
  br i1 %20, label %B1404.i, label %B1340.preheader.i

B1340.preheader.i:                                ; preds = %B1308.endif.i
  br i1 %16, label %B1340.epil.preheader.i, label %B1340.i

B1662.endif.i:                                    ; preds = %B1404.i
  %.992.i = add i64 %.789.i, 1
  %.993.i = lshr i64 %.992.i, 32
  %.994.i = xor i64 %.993.i, %.992.i
  %.995.i = mul i64 %.994.i, -7046029254386353131
  %.996.i = lshr i64 %.995.i, 29
  %.997.i = xor i64 %.996.i, %.995.i
  %.998.i = mul i64 %.997.i, -4658895280553007687
  %.999.i = lshr i64 %.998.i, 32
  %.1000.i = xor i64 %.999.i, %.998.i
  br i1 %20, label %B1718.i, label %B1676.preheader.i

B1676.preheader.i:                                ; preds = %B1662.endif.i
  br i1 %16, label %B1676.epil.preheader.i, label %B1676.i

B9388.endif.i:                                    ; preds = %B8958.i, %B10284.i
  %lsr.iv308.i = phi i64 [ %lsr.iv.next309.i, %B10284.i ], [ %.34.i, %B8958.i ]
  %.1353732746.i = phi i64 [ %.1360.i, %B10284.i ], [ 0, %B8958.i ]
  %.1360.i = add nuw nsw i64 %.1353732746.i, 1
  %.1386.i = mul nsw i64 %.1353732746.i, %.50.i
  %.1388.i = add nsw i64 %.1386.i, %.34.i
  %.1407.i = load i64, ptr %sunkaddr376.i, align 8, !noalias !43
  %.1413.i = inttoptr i64 %.1388.i to ptr
  %.1414.i = load i64, ptr %.1413.i, align 8, !noalias !43
  %.1416.i = inttoptr i64 %.1407.i to ptr
  %.1417.i = load i64, ptr %.1416.i, align 8, !noalias !43
  %.1418.i = and i64 %.1417.i, %.1414.i
  %.1419.i = add i64 %.1418.i, -7046029254386353131
  %.1420.i = lshr i64 %.1419.i, 32
  %.1421.i = xor i64 %.1420.i, %.1419.i
  %.1422.i = mul i64 %.1421.i, -7046029254386353131
  %.1423.i = lshr i64 %.1422.i, 29
  %.1424.i = xor i64 %.1423.i, %.1422.i
  %.1425.i = mul i64 %.1424.i, -4658895280553007687
  %.1426.i = lshr i64 %.1425.i, 32
  %.1427.i = xor i64 %.1426.i, %.1425.i
  br i1 %20, label %B9713.i, label %B9578.preheader.i

B9578.preheader.i:                                ; preds = %B9388.endif.i
  br i1 %16, label %B9578.epil.preheader.i, label %B9578.i

B9715.endif.i:                                    ; preds = %B9713.i
  %.1607.i = shl nsw i64 %.1596.i, 3
  %.1609.i = add nsw i64 %.1607.i, %.89.i
  %.1610.i = inttoptr i64 %.1609.i to ptr
  %.1611.i = load i64, ptr %.1610.i, align 8, !noalias !43
  %.1619.i = add nsw i64 %.1607.i, %.83.i
  %.1620.i = inttoptr i64 %.1619.i to ptr
  %.1621.i = load i64, ptr %.1620.i, align 8, !noalias !43
  %.1624.i = mul i64 %.1611.i, %.50.i
  %.1625.i = add i64 %.1621.i, %.1624.i
  br i1 %21, label %B10096.i, label %B10094.preheader.i

B10094.preheader.i:                               ; preds = %B9715.endif.i
  br i1 %22, label %B10094.epil.preheader.i, label %B10094.i

B10421.endif.i:                                   ; preds = %B10419.i
  %.1828.i = load i64, ptr %sunkaddr370.i, align 8, !noalias !43
  br i1 %24, label %B10672.i, label %iter.check.i

iter.check.i:                                     ; preds = %B10421.endif.i
  br i1 %9, label %B10565.backedge.preheader.i, label %vector.main.loop.iter.check.i

vector.main.loop.iter.check.i:                    ; preds = %iter.check.i
  br i1 %10, label %vec.epilog.ph.i, label %vector.body.preheader.i

vector.body.preheader.i:                          ; preds = %vector.main.loop.iter.check.i
  %180 = add i64 %.1828.i, 120
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.body.preheader.i
  %lsr.iv326.i = phi i64 [ %n.vec147.i, %vector.body.preheader.i ], [ %lsr.iv.next327.i, %vector.body.i ]
  %lsr.iv324.i = phi i64 [ %180, %vector.body.preheader.i ], [ %lsr.iv.next325.i, %vector.body.i ]
  %vec.phi.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %244, %vector.body.i ]
  %vec.phi128.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %245, %vector.body.i ]
  %vec.phi129.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %246, %vector.body.i ]
  %vec.phi130.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %247, %vector.body.i ]
  %181 = add i64 %lsr.iv324.i, -120
  %182 = add i64 %lsr.iv324.i, -112
  %183 = add i64 %lsr.iv324.i, -104
  %184 = add i64 %lsr.iv324.i, -96
  %185 = add i64 %lsr.iv324.i, -88
  %186 = add i64 %lsr.iv324.i, -80
  %187 = add i64 %lsr.iv324.i, -72
  %188 = add i64 %lsr.iv324.i, -64
  %189 = add i64 %lsr.iv324.i, -56
  %190 = add i64 %lsr.iv324.i, -48
  %191 = add i64 %lsr.iv324.i, -40
  %192 = add i64 %lsr.iv324.i, -32
  %193 = add i64 %lsr.iv324.i, -24
  %194 = add i64 %lsr.iv324.i, -16
  %195 = add i64 %lsr.iv324.i, -8
  %196 = inttoptr i64 %181 to ptr
  %197 = inttoptr i64 %182 to ptr
  %198 = inttoptr i64 %183 to ptr
  %199 = inttoptr i64 %184 to ptr
  %200 = inttoptr i64 %185 to ptr
  %201 = inttoptr i64 %186 to ptr
  %202 = inttoptr i64 %187 to ptr
  %203 = inttoptr i64 %188 to ptr
  %204 = inttoptr i64 %189 to ptr
  %205 = inttoptr i64 %190 to ptr
  %206 = inttoptr i64 %191 to ptr
  %207 = inttoptr i64 %192 to ptr
  %208 = inttoptr i64 %193 to ptr
  %209 = inttoptr i64 %194 to ptr
  %210 = inttoptr i64 %195 to ptr
  %211 = inttoptr i64 %lsr.iv324.i to ptr
  %212 = load i64, ptr %196, align 8, !noalias !43
  %213 = load i64, ptr %197, align 8, !noalias !43
  %214 = load i64, ptr %198, align 8, !noalias !43
  %215 = load i64, ptr %199, align 8, !noalias !43
  %216 = insertelement <4 x i64> poison, i64 %212, i64 0
  %217 = insertelement <4 x i64> %216, i64 %213, i64 1
  %218 = insertelement <4 x i64> %217, i64 %214, i64 2
  %219 = insertelement <4 x i64> %218, i64 %215, i64 3
  %220 = load i64, ptr %200, align 8, !noalias !43
  %221 = load i64, ptr %201, align 8, !noalias !43
  %222 = load i64, ptr %202, align 8, !noalias !43
  %223 = load i64, ptr %203, align 8, !noalias !43
  %224 = insertelement <4 x i64> poison, i64 %220, i64 0
  %225 = insertelement <4 x i64> %224, i64 %221, i64 1
  %226 = insertelement <4 x i64> %225, i64 %222, i64 2
  %227 = insertelement <4 x i64> %226, i64 %223, i64 3
  %228 = load i64, ptr %204, align 8, !noalias !43
  %229 = load i64, ptr %205, align 8, !noalias !43
  %230 = load i64, ptr %206, align 8, !noalias !43
  %231 = load i64, ptr %207, align 8, !noalias !43
  %232 = insertelement <4 x i64> poison, i64 %228, i64 0
  %233 = insertelement <4 x i64> %232, i64 %229, i64 1
  %234 = insertelement <4 x i64> %233, i64 %230, i64 2
  %235 = insertelement <4 x i64> %234, i64 %231, i64 3
  %236 = load i64, ptr %208, align 8, !noalias !43
  %237 = load i64, ptr %209, align 8, !noalias !43
  %238 = load i64, ptr %210, align 8, !noalias !43
  %239 = load i64, ptr %211, align 8, !noalias !43
  %240 = insertelement <4 x i64> poison, i64 %236, i64 0
  %241 = insertelement <4 x i64> %240, i64 %237, i64 1
  %242 = insertelement <4 x i64> %241, i64 %238, i64 2
  %243 = insertelement <4 x i64> %242, i64 %239, i64 3
  %244 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %219, <4 x i64> %vec.phi.i)
  %245 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %227, <4 x i64> %vec.phi128.i)
  %246 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %235, <4 x i64> %vec.phi129.i)
  %247 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %243, <4 x i64> %vec.phi130.i)
  %lsr.iv.next325.i = add i64 %lsr.iv324.i, 128
  %lsr.iv.next327.i = add nsw i64 %lsr.iv326.i, -16
  %248 = icmp eq i64 %lsr.iv.next327.i, 0
  br i1 %248, label %middle.block.i, label %vector.body.i, !llvm.loop !51

middle.block.i:                                   ; preds = %vector.body.i
  %rdx.minmax.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %244, <4 x i64> %245)
  %rdx.minmax131.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax.i, <4 x i64> %246)
  %rdx.minmax132.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax131.i, <4 x i64> %247)
  %rdx.shuf348.i = shufflevector <4 x i64> %rdx.minmax132.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax349.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax132.i, <4 x i64> %rdx.shuf348.i)
  %rdx.shuf350.i = shufflevector <4 x i64> %rdx.minmax349.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax351.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax349.i, <4 x i64> %rdx.shuf350.i)
  %249 = extractelement <4 x i64> %rdx.minmax351.i, i64 0
  br i1 %11, label %B10672.i, label %vec.epilog.iter.check.i

vec.epilog.iter.check.i:                          ; preds = %middle.block.i
  br i1 %13, label %B10565.backedge.preheader.i, label %vec.epilog.ph.i, !prof !25

vec.epilog.ph.i:                                  ; preds = %vec.epilog.iter.check.i, %vector.main.loop.iter.check.i
  %vec.epilog.resume.val.i = phi i64 [ %n.vec147.i, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %bc.merge.rdx.i = phi i64 [ %249, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %broadcast.splatinsert.i = insertelement <4 x i64> poison, i64 %bc.merge.rdx.i, i64 0
  %broadcast.splat.i = shufflevector <4 x i64> %broadcast.splatinsert.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %250 = shl i64 %vec.epilog.resume.val.i, 3
  %251 = add nsw i64 %250, %.1828.i
  %252 = add nsw i64 %vec.epilog.resume.val.i, %4
  br label %vec.epilog.vector.body.i

vec.epilog.vector.body.i:                         ; preds = %vec.epilog.vector.body.i, %vec.epilog.ph.i
  %lsr.iv330.i = phi i64 [ %lsr.iv.next331.i, %vec.epilog.vector.body.i ], [ %252, %vec.epilog.ph.i ]
  %lsr.iv328.i = phi i64 [ %lsr.iv.next329.i, %vec.epilog.vector.body.i ], [ %251, %vec.epilog.ph.i ]
  %vec.phi136.i = phi <4 x i64> [ %268, %vec.epilog.vector.body.i ], [ %broadcast.splat.i, %vec.epilog.ph.i ]
  %253 = add i64 %lsr.iv328.i, 8
  %254 = add i64 %lsr.iv328.i, 16
  %255 = add i64 %lsr.iv328.i, 24
  %256 = inttoptr i64 %lsr.iv328.i to ptr
  %257 = inttoptr i64 %253 to ptr
  %258 = inttoptr i64 %254 to ptr
  %259 = inttoptr i64 %255 to ptr
  %260 = load i64, ptr %256, align 8, !noalias !43
  %261 = load i64, ptr %257, align 8, !noalias !43
  %262 = load i64, ptr %258, align 8, !noalias !43
  %263 = load i64, ptr %259, align 8, !noalias !43
  %264 = insertelement <4 x i64> poison, i64 %260, i64 0
  %265 = insertelement <4 x i64> %264, i64 %261, i64 1
  %266 = insertelement <4 x i64> %265, i64 %262, i64 2
  %267 = insertelement <4 x i64> %266, i64 %263, i64 3
  %268 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %267, <4 x i64> %vec.phi136.i)
  %lsr.iv.next329.i = add i64 %lsr.iv328.i, 32
  %lsr.iv.next331.i = add i64 %lsr.iv330.i, 4
  %269 = icmp eq i64 %lsr.iv.next331.i, 0
  br i1 %269, label %vec.epilog.middle.block.i, label %vec.epilog.vector.body.i, !llvm.loop !52

vec.epilog.middle.block.i:                        ; preds = %vec.epilog.vector.body.i
  %rdx.shuf352.i = shufflevector <4 x i64> %268, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax353.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %268, <4 x i64> %rdx.shuf352.i)
  %rdx.shuf354.i = shufflevector <4 x i64> %rdx.minmax353.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax355.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax353.i, <4 x i64> %rdx.shuf354.i)
  %270 = extractelement <4 x i64> %rdx.minmax355.i, i64 0
  br i1 %14, label %B10672.i, label %B10565.backedge.preheader.i

B10565.backedge.preheader.i:                      ; preds = %vec.epilog.middle.block.i, %vec.epilog.iter.check.i, %iter.check.i
  %_spare_v156_most.2.2759.ph.i = phi i64 [ 0, %iter.check.i ], [ %249, %vec.epilog.iter.check.i ], [ %270, %vec.epilog.middle.block.i ]
  %.1920755757.ph.i = phi i64 [ 0, %iter.check.i ], [ %n.vec147.i, %vec.epilog.iter.check.i ], [ %n.vec167.i, %vec.epilog.middle.block.i ]
  %271 = shl i64 %.1920755757.ph.i, 3
  %272 = add nsw i64 %271, %.1828.i
  %273 = sub nsw i64 %.110.i, %.1920755757.ph.i
  br label %B10565.backedge.i

_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %B972.i, %B9071.i, %B10419.i, %B10672.i, %B0.B10746_crit_edge.i
  %sunkaddr367.pre-phi.i = phi ptr [ %.pre.i, %B0.B10746_crit_edge.i ], [ %1, %B10419.i ], [ %1, %B10672.i ], [ %1, %B9071.i ], [ %1, %B972.i ]
  %changed.2.0650.i = phi i64 [ 0, %B0.B10746_crit_edge.i ], [ %changed.2.0994.i, %B10419.i ], [ %changed.2.0994.i, %B10672.i ], [ %changed.2.0994.i, %B972.i ], [ %changed.3.1.i, %B9071.i ]
  %at.4.1.i = phi i64 [ %.122.i, %B0.B10746_crit_edge.i ], [ %.372.i, %B10419.i ], [ %.372.i, %B10672.i ], [ %at.2.0995.i, %B972.i ], [ %.372.i, %B9071.i ]
  %sunkaddr368.i = getelementptr i8, ptr %sunkaddr367.pre-phi.i, i64 104
  store i64 %at.4.1.i, ptr %sunkaddr368.i, align 8, !noalias !43
  call void @llvm.lifetime.end.p0(ptr nonnull %.553.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.1153.i)
  ret i64 %changed.2.0650.i
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @answer(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #5 {
  %.333.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.333.i)
  %.107119.not.i = icmp slt i64 %a2, 1
  br i1 %.107119.not.i, label %_ZN10interleave6engine7cluster6kernel6answerB4v212B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B88.endif.lr.ph.i

B88.endif.lr.ph.i:                                ; preds = %0
  %.20.i = add nsw i64 %a0, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !53
  %.149.i = shl i64 %.22.i, 3
  %.220.i = add i64 %.22.i, -1
  %.263107.not.i = icmp slt i64 %.220.i, 1
  br i1 %.263107.not.i, label %B88.endif.i, label %B88.endif.us.preheader.i

B88.endif.us.preheader.i:                         ; preds = %B88.endif.lr.ph.i
  %1 = add i64 %a1, 8
  %2 = and i64 %.220.i, 9223372036854775806
  %3 = icmp eq i64 %.22.i, 2
  %4 = and i64 %.220.i, 1
  %5 = icmp eq i64 %4, 0
  %6 = or i64 %.220.i, 1
  %.302.us.epil.i = shl nsw i64 %6, 3
  %.307.us.epil.i = mul i64 %6, -7046029254386353131
  br label %B88.endif.us.i

B88.endif.us.i:                                   ; preds = %B226.B232_crit_edge.us.i, %B88.endif.us.preheader.i
  %lsr.iv36.i = phi i64 [ %1, %B88.endif.us.preheader.i ], [ %lsr.iv.next37.i, %B226.B232_crit_edge.us.i ]
  %.113114120.us.i = phi i64 [ 0, %B88.endif.us.preheader.i ], [ %.120.us.i, %B226.B232_crit_edge.us.i ]
  %.151.us.i = mul nsw i64 %.113114120.us.i, %.149.i
  %.153.us.i = add nsw i64 %.151.us.i, %a1
  %.170.us.i = inttoptr i64 %.153.us.i to ptr
  %.171.us.i = load i64, ptr %.170.us.i, align 8, !noalias !53
  %.172.us.i = add i64 %.171.us.i, 1
  %.173.us.i = lshr i64 %.172.us.i, 32
  %.174.us.i = xor i64 %.173.us.i, %.172.us.i
  %.175.us.i = mul i64 %.174.us.i, -7046029254386353131
  %.176.us.i = lshr i64 %.175.us.i, 29
  %.177.us.i = xor i64 %.176.us.i, %.175.us.i
  %.178.us.i = mul i64 %.177.us.i, -4658895280553007687
  %.179.us.i = lshr i64 %.178.us.i, 32
  %.180.us.i = xor i64 %.179.us.i, %.178.us.i
  br i1 %3, label %B230.us.epil.preheader.i, label %B230.us.i

B230.us.i:                                        ; preds = %B88.endif.us.i, %B230.us.i
  %lsr.iv42.i = phi i64 [ %lsr.iv.next43.i, %B230.us.i ], [ 4354685564936845354, %B88.endif.us.i ]
  %lsr.iv40.i = phi i64 [ %lsr.iv.next41.i, %B230.us.i ], [ -7046029254386353131, %B88.endif.us.i ]
  %lsr.iv38.i = phi i64 [ %lsr.iv.next39.i, %B230.us.i ], [ %lsr.iv36.i, %B88.endif.us.i ]
  %hash_of_v213_h.2.1110.us.i = phi i64 [ %.318.us.1.i, %B230.us.i ], [ %.180.us.i, %B88.endif.us.i ]
  %.269106108.us.i = phi i64 [ %.276.us.1.i, %B230.us.i ], [ 1, %B88.endif.us.i ]
  %.305.us.i = inttoptr i64 %lsr.iv38.i to ptr
  %.306.us.i = load i64, ptr %.305.us.i, align 8, !noalias !53
  %7 = add i64 %.306.us.i, %lsr.iv40.i
  %.310.us.i = xor i64 %7, %hash_of_v213_h.2.1110.us.i
  %.311.us.i = lshr i64 %.310.us.i, 32
  %.312.us.i = xor i64 %.311.us.i, %.310.us.i
  %.313.us.i = mul i64 %.312.us.i, -7046029254386353131
  %.314.us.i = lshr i64 %.313.us.i, 29
  %.315.us.i = xor i64 %.314.us.i, %.313.us.i
  %.316.us.i = mul i64 %.315.us.i, -4658895280553007687
  %.317.us.i = lshr i64 %.316.us.i, 32
  %.276.us.1.i = add i64 %.269106108.us.i, 2
  %8 = add i64 %lsr.iv38.i, 8
  %.305.us.1.i = inttoptr i64 %8 to ptr
  %.306.us.1.i = load i64, ptr %.305.us.1.i, align 8, !noalias !53
  %9 = add i64 %.306.us.1.i, %lsr.iv42.i
  %10 = xor i64 %9, %.317.us.i
  %.310.us.1.i = xor i64 %10, %.316.us.i
  %.311.us.1.i = lshr i64 %.310.us.1.i, 32
  %.312.us.1.i = xor i64 %.311.us.1.i, %.310.us.1.i
  %.313.us.1.i = mul i64 %.312.us.1.i, -7046029254386353131
  %.314.us.1.i = lshr i64 %.313.us.1.i, 29
  %.315.us.1.i = xor i64 %.314.us.1.i, %.313.us.1.i
  %.316.us.1.i = mul i64 %.315.us.1.i, -4658895280553007687
  %.317.us.1.i = lshr i64 %.316.us.1.i, 32
  %.318.us.1.i = xor i64 %.317.us.1.i, %.316.us.1.i
  %lsr.iv.next39.i = add i64 %lsr.iv38.i, 16
  %lsr.iv.next41.i = add i64 %lsr.iv40.i, 4354685564936845354
  %lsr.iv.next43.i = add i64 %lsr.iv42.i, 4354685564936845354
  %11 = sub i64 %.276.us.1.i, %2
  %niter.ncmp.1.i = icmp eq i64 %11, 1
  br i1 %niter.ncmp.1.i, label %B226.B232_crit_edge.us.unr-lcssa.i, label %B230.us.i

B226.B232_crit_edge.us.unr-lcssa.i:               ; preds = %B230.us.i
  br i1 %5, label %B226.B232_crit_edge.us.i, label %B230.us.epil.preheader.i

B230.us.epil.preheader.i:                         ; preds = %B226.B232_crit_edge.us.unr-lcssa.i, %B88.endif.us.i
  %hash_of_v213_h.2.1110.us.epil.init.i = phi i64 [ %.180.us.i, %B88.endif.us.i ], [ %.318.us.1.i, %B226.B232_crit_edge.us.unr-lcssa.i ]
  %.304.us.epil.i = add nsw i64 %.153.us.i, %.302.us.epil.i
  %.305.us.epil.i = inttoptr i64 %.304.us.epil.i to ptr
  %.306.us.epil.i = load i64, ptr %.305.us.epil.i, align 8, !noalias !53
  %.308.us.epil.i = add i64 %.306.us.epil.i, %.307.us.epil.i
  %.310.us.epil.i = xor i64 %.308.us.epil.i, %hash_of_v213_h.2.1110.us.epil.init.i
  %.311.us.epil.i = lshr i64 %.310.us.epil.i, 32
  %.312.us.epil.i = xor i64 %.311.us.epil.i, %.310.us.epil.i
  %.313.us.epil.i = mul i64 %.312.us.epil.i, -7046029254386353131
  %.314.us.epil.i = lshr i64 %.313.us.epil.i, 29
  %.315.us.epil.i = xor i64 %.314.us.epil.i, %.313.us.epil.i
  %.316.us.epil.i = mul i64 %.315.us.epil.i, -4658895280553007687
  %.317.us.epil.i = lshr i64 %.316.us.epil.i, 32
  %.318.us.epil.i = xor i64 %.317.us.epil.i, %.316.us.epil.i
  br label %B226.B232_crit_edge.us.i

B226.B232_crit_edge.us.i:                         ; preds = %B230.us.epil.preheader.i, %B226.B232_crit_edge.us.unr-lcssa.i
  %.318.us.lcssa.i = phi i64 [ %.318.us.1.i, %B226.B232_crit_edge.us.unr-lcssa.i ], [ %.318.us.epil.i, %B230.us.epil.preheader.i ]
  store i64 0, ptr %.333.i, align 8, !noalias !53
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v201B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.333.i, i64 %a0, i64 %.153.us.i, i64 %.318.us.lcssa.i)
  %.120.us.i = add nuw nsw i64 %.113114120.us.i, 1
  %.347.us.i = load i64, ptr %.333.i, align 8, !noalias !53
  %12 = ashr i64 %.347.us.i, 29
  %.364.us.i = and i64 %12, -8
  %.365.us.i = add nsw i64 %.364.us.i, %a3
  %.366.us.i = inttoptr i64 %.365.us.i to ptr
  %.367.us.i = load i64, ptr %.366.us.i, align 8, !noalias !53
  %13 = lshr i64 %.347.us.i, 3
  %.372.us.i = and i64 %13, 536870904
  %.373.us.i = add nsw i64 %.372.us.i, %.367.us.i
  %.374.us.i = inttoptr i64 %.373.us.i to ptr
  %.375.us.i = load i64, ptr %.374.us.i, align 8, !noalias !53
  %.376.us.i = and i64 %.347.us.i, 63
  %.382.us.i = add nsw i64 %.113114120.us.i, %a4
  %14 = lshr i64 %.375.us.i, %.376.us.i
  %15 = trunc i64 %14 to i8
  %.401.us.i = and i8 %15, 1
  %.402.us.i = inttoptr i64 %.382.us.i to ptr
  store i8 %.401.us.i, ptr %.402.us.i, align 1, !noalias !53
  %lsr.iv.next37.i = add i64 %lsr.iv36.i, %.149.i
  %exitcond140.not.i = icmp eq i64 %.120.us.i, %a2
  br i1 %exitcond140.not.i, label %_ZN10interleave6engine7cluster6kernel6answerB4v212B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B88.endif.us.i

B88.endif.i:                                      ; preds = %B88.endif.lr.ph.i, %B88.endif.i
  %lsr.iv34.i = phi i64 [ %lsr.iv.next35.i, %B88.endif.i ], [ %a2, %B88.endif.lr.ph.i ]
  %lsr.iv32.i = phi i64 [ %lsr.iv.next33.i, %B88.endif.i ], [ %a1, %B88.endif.lr.ph.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B88.endif.i ], [ %a4, %B88.endif.lr.ph.i ]
  %.170.i = inttoptr i64 %lsr.iv32.i to ptr
  %.171.i = load i64, ptr %.170.i, align 8, !noalias !53
  %.172.i = add i64 %.171.i, 1
  %.173.i = lshr i64 %.172.i, 32
  %.174.i = xor i64 %.173.i, %.172.i
  %.175.i = mul i64 %.174.i, -7046029254386353131
  %.176.i = lshr i64 %.175.i, 29
  %.177.i = xor i64 %.176.i, %.175.i
  %.178.i = mul i64 %.177.i, -4658895280553007687
  %.179.i = lshr i64 %.178.i, 32
  %.180.i = xor i64 %.179.i, %.178.i
  store i64 0, ptr %.333.i, align 8, !noalias !53
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v201B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.333.i, i64 %a0, i64 %lsr.iv32.i, i64 %.180.i)
  %.347.i = load i64, ptr %.333.i, align 8, !noalias !53
  %16 = ashr i64 %.347.i, 29
  %.364.i = and i64 %16, -8
  %.365.i = add nsw i64 %.364.i, %a3
  %.366.i = inttoptr i64 %.365.i to ptr
  %.367.i = load i64, ptr %.366.i, align 8, !noalias !53
  %17 = lshr i64 %.347.i, 3
  %.372.i = and i64 %17, 536870904
  %.373.i = add nsw i64 %.372.i, %.367.i
  %.374.i = inttoptr i64 %.373.i to ptr
  %.375.i = load i64, ptr %.374.i, align 8, !noalias !53
  %.376.i = and i64 %.347.i, 63
  %18 = lshr i64 %.375.i, %.376.i
  %19 = trunc i64 %18 to i8
  %.401.i = and i8 %19, 1
  %.402.i = inttoptr i64 %lsr.iv.i to ptr
  store i8 %.401.i, ptr %.402.i, align 1, !noalias !53
  %lsr.iv.next.i = add i64 %lsr.iv.i, 1
  %lsr.iv.next33.i = add i64 %lsr.iv32.i, %.149.i
  %lsr.iv.next35.i = add nsw i64 %lsr.iv34.i, -1
  %exitcond141.not.i = icmp eq i64 %lsr.iv.next35.i, 0
  br i1 %exitcond141.not.i, label %_ZN10interleave6engine7cluster6kernel6answerB4v212B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B88.endif.i

_ZN10interleave6engine7cluster6kernel6answerB4v212B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B226.B232_crit_edge.us.i, %B88.endif.i, %0
  call void @llvm.lifetime.end.p0(ptr nonnull %.333.i)
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
  %.147.i = load i8, ptr %.146.i, align 1, !noalias !56
  %.149.not.i = icmp eq i8 %.147.i, 0
  br i1 %.149.not.i, label %B202.i, label %B86.i

B86.i:                                            ; preds = %B40.i
  %.160.i = inttoptr i64 %lsr.iv.i to ptr
  %.161.i = load i64, ptr %.160.i, align 8, !noalias !56
  %1 = ashr i64 %.161.i, 29
  %.170.i = and i64 %1, -8
  %.171.i = add nsw i64 %.170.i, %a0
  %.172.i = inttoptr i64 %.171.i to ptr
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !56
  %2 = lshr i64 %.161.i, 3
  %.178.i = and i64 %2, 536870904
  %.179.i = add nsw i64 %.178.i, %.173.i
  %.180.i = inttoptr i64 %.179.i to ptr
  %.181.i = load i64, ptr %.180.i, align 8, !noalias !56
  %.182.i = and i64 %.161.i, 63
  %3 = shl nuw i64 1, %.182.i
  %4 = and i64 %.181.i, %3
  %.185.not.i = icmp eq i64 %4, 0
  br i1 %.185.not.i, label %B160.i, label %B202.i

B160.i:                                           ; preds = %B86.i
  %.208.i = or i64 %.181.i, %3
  %sunkaddr.i = inttoptr i64 %.178.i to ptr
  %sunkaddr5.i = getelementptr i8, ptr %sunkaddr.i, i64 %.173.i
  store i64 %.208.i, ptr %sunkaddr5.i, align 8, !noalias !56
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
  %.336.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.336.i)
  %.110189.not.i = icmp slt i64 %a2, 1
  br i1 %.110189.not.i, label %_ZN10interleave6engine7cluster6kernel8unmarkedB4v224B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B92.endif.lr.ph.i

B92.endif.lr.ph.i:                                ; preds = %0
  %.20.i = add nsw i64 %a0, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !59
  %.149.i = shl nsw i64 %.22.i, 3
  %.219.i = add i64 %.22.i, -1
  %..219.i = tail call i64 @llvm.smax.i64(i64 %.219.i, i64 0)
  %xtraiter9.i = and i64 %.22.i, 7
  %unroll_iter12.i = and i64 %.22.i, 9223372036854775800
  %1 = add i64 %a1, 8
  %2 = and i64 %..219.i, 9223372036854775806
  %3 = icmp slt i64 %.219.i, 1
  %4 = icmp eq i64 %.219.i, 1
  %5 = and i64 %..219.i, 1
  %6 = icmp eq i64 %5, 0
  %7 = icmp eq i64 %a4, 0
  %8 = icmp slt i64 %.22.i, 1
  %9 = icmp samesign ult i64 %.22.i, 8
  %10 = icmp eq i64 %xtraiter9.i, 0
  %11 = or i64 %..219.i, 1
  br label %B92.endif.i

B218.i:                                           ; preds = %B218.preheader.i, %B218.i
  %lsr.iv21.i = phi i64 [ %lsr.iv.next22.i, %B218.i ], [ 4354685564936845354, %B218.preheader.i ]
  %lsr.iv19.i = phi i64 [ %lsr.iv.next20.i, %B218.i ], [ -7046029254386353131, %B218.preheader.i ]
  %lsr.iv17.i = phi i64 [ %lsr.iv.next18.i, %B218.i ], [ %lsr.iv.i, %B218.preheader.i ]
  %hash_of_v226_h.2.1163.i = phi i64 [ %.317.1.i, %B218.i ], [ %.179.i, %B218.preheader.i ]
  %.268159161.i = phi i64 [ %.275.1.i, %B218.i ], [ 1, %B218.preheader.i ]
  %.304.i = inttoptr i64 %lsr.iv17.i to ptr
  %.305.i = load i64, ptr %.304.i, align 8, !noalias !59
  %12 = add i64 %.305.i, %lsr.iv19.i
  %.309.i = xor i64 %12, %hash_of_v226_h.2.1163.i
  %.310.i = lshr i64 %.309.i, 32
  %.311.i = xor i64 %.310.i, %.309.i
  %.312.i = mul i64 %.311.i, -7046029254386353131
  %.313.i = lshr i64 %.312.i, 29
  %.314.i = xor i64 %.313.i, %.312.i
  %.315.i = mul i64 %.314.i, -4658895280553007687
  %.316.i = lshr i64 %.315.i, 32
  %.275.1.i = add i64 %.268159161.i, 2
  %13 = add i64 %lsr.iv17.i, 8
  %.304.1.i = inttoptr i64 %13 to ptr
  %.305.1.i = load i64, ptr %.304.1.i, align 8, !noalias !59
  %14 = add i64 %.305.1.i, %lsr.iv21.i
  %15 = xor i64 %14, %.316.i
  %.309.1.i = xor i64 %15, %.315.i
  %.310.1.i = lshr i64 %.309.1.i, 32
  %.311.1.i = xor i64 %.310.1.i, %.309.1.i
  %.312.1.i = mul i64 %.311.1.i, -7046029254386353131
  %.313.1.i = lshr i64 %.312.1.i, 29
  %.314.1.i = xor i64 %.313.1.i, %.312.1.i
  %.315.1.i = mul i64 %.314.1.i, -4658895280553007687
  %.316.1.i = lshr i64 %.315.1.i, 32
  %.317.1.i = xor i64 %.316.1.i, %.315.1.i
  %lsr.iv.next18.i = add i64 %lsr.iv17.i, 16
  %lsr.iv.next20.i = add i64 %lsr.iv19.i, 4354685564936845354
  %lsr.iv.next22.i = add i64 %lsr.iv21.i, 4354685564936845354
  %16 = sub i64 %.275.1.i, %2
  %niter.ncmp.1.i = icmp eq i64 %16, 1
  br i1 %niter.ncmp.1.i, label %B270.loopexit.unr-lcssa.i, label %B218.i

B270.loopexit.unr-lcssa.i:                        ; preds = %B218.i
  br i1 %6, label %B270.i, label %B218.epil.preheader.i

B218.epil.preheader.i:                            ; preds = %B218.preheader.i, %B270.loopexit.unr-lcssa.i
  %hash_of_v226_h.2.1163.epil.init.i = phi i64 [ %.179.i, %B218.preheader.i ], [ %.317.1.i, %B270.loopexit.unr-lcssa.i ]
  %.268159161.epil.init.i = phi i64 [ 1, %B218.preheader.i ], [ %11, %B270.loopexit.unr-lcssa.i ]
  %.301.epil.i = shl nsw i64 %.268159161.epil.init.i, 3
  %.303.epil.i = add nsw i64 %.301.epil.i, %.152.i
  %.304.epil.i = inttoptr i64 %.303.epil.i to ptr
  %.305.epil.i = load i64, ptr %.304.epil.i, align 8, !noalias !59
  %.306.epil.i = mul i64 %.268159161.epil.init.i, -7046029254386353131
  %.307.epil.i = add i64 %.305.epil.i, %.306.epil.i
  %.309.epil.i = xor i64 %.307.epil.i, %hash_of_v226_h.2.1163.epil.init.i
  %.310.epil.i = lshr i64 %.309.epil.i, 32
  %.311.epil.i = xor i64 %.310.epil.i, %.309.epil.i
  %.312.epil.i = mul i64 %.311.epil.i, -7046029254386353131
  %.313.epil.i = lshr i64 %.312.epil.i, 29
  %.314.epil.i = xor i64 %.313.epil.i, %.312.epil.i
  %.315.epil.i = mul i64 %.314.epil.i, -4658895280553007687
  %.316.epil.i = lshr i64 %.315.epil.i, 32
  %.317.epil.i = xor i64 %.316.epil.i, %.315.epil.i
  br label %B270.i

B270.i:                                           ; preds = %B92.endif.i, %B218.epil.preheader.i, %B270.loopexit.unr-lcssa.i
  %hash_of_v226_h.2.1.lcssa.i = phi i64 [ %.179.i, %B92.endif.i ], [ %.317.1.i, %B270.loopexit.unr-lcssa.i ], [ %.317.epil.i, %B218.epil.preheader.i ]
  store i64 0, ptr %.336.i, align 8, !noalias !59
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v201B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.336.i, i64 %a0, i64 %.152.i, i64 %hash_of_v226_h.2.1.lcssa.i)
  %.350.i = load i64, ptr %.336.i, align 8, !noalias !59
  %17 = ashr i64 %.350.i, 29
  %.365.i = and i64 %17, -8
  %.366.i = add nsw i64 %.365.i, %a3
  %.367.i = inttoptr i64 %.366.i to ptr
  %.368.i = load i64, ptr %.367.i, align 8, !noalias !59
  %18 = lshr i64 %.350.i, 3
  %.373.i = and i64 %18, 536870904
  %.374.i = add nsw i64 %.373.i, %.368.i
  %.375.i = inttoptr i64 %.374.i to ptr
  %.376.i = load i64, ptr %.375.i, align 8, !noalias !59
  %.377.i = and i64 %.350.i, 63
  %19 = shl nuw i64 1, %.377.i
  %20 = and i64 %.376.i, %19
  %.380.not.i = icmp eq i64 %20, 0
  br i1 %.380.not.i, label %B280.i, label %B11370.i

B280.i:                                           ; preds = %B270.i
  br i1 %7, label %B11368.i, label %B282.endif.i

B11153.i:                                         ; preds = %B11153.preheader.i, %B11153.i
  %lsr.iv23.i = phi i64 [ %lsr.iv.next24.i, %B11153.i ], [ 0, %B11153.preheader.i ]
  %.489167169.i = phi i64 [ %.496.7.i, %B11153.i ], [ 0, %B11153.preheader.i ]
  %21 = add i64 %lsr.iv23.i, %.393.i
  %22 = add i64 %lsr.iv23.i, %lsr.iv25.i
  %.527.i = inttoptr i64 %22 to ptr
  %.528.i = load i64, ptr %.527.i, align 8, !noalias !59
  %.529.i = inttoptr i64 %21 to ptr
  store i64 %.528.i, ptr %.529.i, align 8, !noalias !59
  %23 = add i64 %21, 8
  %24 = add i64 %22, 8
  %.527.1.i = inttoptr i64 %24 to ptr
  %.528.1.i = load i64, ptr %.527.1.i, align 8, !noalias !59
  %.529.1.i = inttoptr i64 %23 to ptr
  store i64 %.528.1.i, ptr %.529.1.i, align 8, !noalias !59
  %25 = add i64 %21, 16
  %26 = add i64 %22, 16
  %.527.2.i = inttoptr i64 %26 to ptr
  %.528.2.i = load i64, ptr %.527.2.i, align 8, !noalias !59
  %.529.2.i = inttoptr i64 %25 to ptr
  store i64 %.528.2.i, ptr %.529.2.i, align 8, !noalias !59
  %27 = add i64 %21, 24
  %28 = add i64 %22, 24
  %.527.3.i = inttoptr i64 %28 to ptr
  %.528.3.i = load i64, ptr %.527.3.i, align 8, !noalias !59
  %.529.3.i = inttoptr i64 %27 to ptr
  store i64 %.528.3.i, ptr %.529.3.i, align 8, !noalias !59
  %29 = add i64 %21, 32
  %30 = add i64 %22, 32
  %.527.4.i = inttoptr i64 %30 to ptr
  %.528.4.i = load i64, ptr %.527.4.i, align 8, !noalias !59
  %.529.4.i = inttoptr i64 %29 to ptr
  store i64 %.528.4.i, ptr %.529.4.i, align 8, !noalias !59
  %31 = add i64 %21, 40
  %32 = add i64 %22, 40
  %.527.5.i = inttoptr i64 %32 to ptr
  %.528.5.i = load i64, ptr %.527.5.i, align 8, !noalias !59
  %.529.5.i = inttoptr i64 %31 to ptr
  store i64 %.528.5.i, ptr %.529.5.i, align 8, !noalias !59
  %33 = add i64 %21, 48
  %34 = add i64 %22, 48
  %.527.6.i = inttoptr i64 %34 to ptr
  %.528.6.i = load i64, ptr %.527.6.i, align 8, !noalias !59
  %.529.6.i = inttoptr i64 %33 to ptr
  store i64 %.528.6.i, ptr %.529.6.i, align 8, !noalias !59
  %.496.7.i = add nuw nsw i64 %.489167169.i, 8
  %35 = add i64 %21, 56
  %36 = add i64 %22, 56
  %.527.7.i = inttoptr i64 %36 to ptr
  %.528.7.i = load i64, ptr %.527.7.i, align 8, !noalias !59
  %.529.7.i = inttoptr i64 %35 to ptr
  store i64 %.528.7.i, ptr %.529.7.i, align 8, !noalias !59
  %lsr.iv.next24.i = add nuw i64 %lsr.iv23.i, 64
  %niter13.ncmp.7.i = icmp eq i64 %unroll_iter12.i, %.496.7.i
  br i1 %niter13.ncmp.7.i, label %B11368.loopexit.unr-lcssa.i, label %B11153.i

B11368.loopexit.unr-lcssa.i:                      ; preds = %B11153.i
  br i1 %10, label %B11368.i, label %B11153.epil.preheader.i

B11153.epil.preheader.i:                          ; preds = %B11153.preheader.i, %B11368.loopexit.unr-lcssa.i
  %.489167169.epil.init.i = phi i64 [ 0, %B11153.preheader.i ], [ %unroll_iter12.i, %B11368.loopexit.unr-lcssa.i ]
  %37 = shl i64 %.489167169.epil.init.i, 3
  %38 = add nsw i64 %37, %lsr.iv25.i
  %39 = add i64 %37, %.393.i
  br label %B11153.epil.i

B11153.epil.i:                                    ; preds = %B11153.epil.i, %B11153.epil.preheader.i
  %lsr.iv31.i = phi i64 [ %lsr.iv.next32.i, %B11153.epil.i ], [ %xtraiter9.i, %B11153.epil.preheader.i ]
  %lsr.iv29.i = phi i64 [ %lsr.iv.next30.i, %B11153.epil.i ], [ %39, %B11153.epil.preheader.i ]
  %lsr.iv27.i = phi i64 [ %lsr.iv.next28.i, %B11153.epil.i ], [ %38, %B11153.epil.preheader.i ]
  %.527.epil.i = inttoptr i64 %lsr.iv27.i to ptr
  %.528.epil.i = load i64, ptr %.527.epil.i, align 8, !noalias !59
  %.529.epil.i = inttoptr i64 %lsr.iv29.i to ptr
  store i64 %.528.epil.i, ptr %.529.epil.i, align 8, !noalias !59
  %lsr.iv.next28.i = add i64 %lsr.iv27.i, 8
  %lsr.iv.next30.i = add i64 %lsr.iv29.i, 8
  %lsr.iv.next32.i = add nsw i64 %lsr.iv31.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next32.i, 0
  br i1 %epil.iter.cmp.not.i, label %B11368.i, label %B11153.epil.i, !llvm.loop !62

B11368.i:                                         ; preds = %B11153.epil.i, %B282.endif.i, %B11368.loopexit.unr-lcssa.i, %B280.i
  %.544.i = add nsw i64 %found.2.0194.i, 1
  br label %B11370.i

B11370.i:                                         ; preds = %B11368.i, %B270.i
  %found.3.1.i = phi i64 [ %found.2.0194.i, %B270.i ], [ %.544.i, %B11368.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.149.i
  %lsr.iv.next26.i = add i64 %lsr.iv25.i, %.149.i
  %exitcond208.not.i = icmp eq i64 %.123.i, %a2
  br i1 %exitcond208.not.i, label %_ZN10interleave6engine7cluster6kernel8unmarkedB4v224B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B92.endif.i

B92.endif.i:                                      ; preds = %B11370.i, %B92.endif.lr.ph.i
  %lsr.iv25.i = phi i64 [ %a1, %B92.endif.lr.ph.i ], [ %lsr.iv.next26.i, %B11370.i ]
  %lsr.iv.i = phi i64 [ %1, %B92.endif.lr.ph.i ], [ %lsr.iv.next.i, %B11370.i ]
  %found.2.0194.i = phi i64 [ 0, %B92.endif.lr.ph.i ], [ %found.3.1.i, %B11370.i ]
  %.116174192.i = phi i64 [ 0, %B92.endif.lr.ph.i ], [ %.123.i, %B11370.i ]
  %.123.i = add nuw nsw i64 %.116174192.i, 1
  %.150.i = mul nsw i64 %.116174192.i, %.149.i
  %.152.i = add nsw i64 %.150.i, %a1
  %.169.i = inttoptr i64 %.152.i to ptr
  %.170.i = load i64, ptr %.169.i, align 8, !noalias !59
  %.171.i = add i64 %.170.i, 1
  %.172.i = lshr i64 %.171.i, 32
  %.173.i = xor i64 %.172.i, %.171.i
  %.174.i = mul i64 %.173.i, -7046029254386353131
  %.175.i = lshr i64 %.174.i, 29
  %.176.i = xor i64 %.175.i, %.174.i
  %.177.i = mul i64 %.176.i, -4658895280553007687
  %.178.i = lshr i64 %.177.i, 32
  %.179.i = xor i64 %.178.i, %.177.i
  br i1 %3, label %B270.i, label %B218.preheader.i

B218.preheader.i:                                 ; preds = %B92.endif.i
  br i1 %4, label %B218.epil.preheader.i, label %B218.i

B282.endif.i:                                     ; preds = %B280.i
  %.391.i = mul i64 %found.2.0194.i, %.149.i
  %.393.i = add i64 %.391.i, %a4
  br i1 %8, label %B11368.i, label %B11153.preheader.i

B11153.preheader.i:                               ; preds = %B282.endif.i
  br i1 %9, label %B11153.epil.preheader.i, label %B11153.i

_ZN10interleave6engine7cluster6kernel8unmarkedB4v224B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B11370.i, %0
  %found.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %found.3.1.i, %B11370.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.336.i)
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
!24 = distinct !{!24, !21, !20}
!25 = !{!"branch_weights", i32 4, i32 12}
!26 = distinct !{!26, !21, !20}
!27 = distinct !{!27, !8}
!28 = !{!29}
!29 = distinct !{!29, !30, !"_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!30 = distinct !{!30, !"_ZN10interleave6engine7cluster6kernel6absorbB4v128B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!31 = !{!32}
!32 = distinct !{!32, !33, !"_ZN10interleave6engine7cluster6kernel5ownerB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!33 = distinct !{!33, !"_ZN10interleave6engine7cluster6kernel5ownerB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!34 = !{!35}
!35 = distinct !{!35, !36, !"_ZN10interleave6engine7cluster6kernel7squeezeB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!36 = distinct !{!36, !"_ZN10interleave6engine7cluster6kernel7squeezeB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!37 = !{!38}
!38 = distinct !{!38, !39, !"_ZN10interleave6engine7cluster6kernel9unsqueezeB4v152B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!39 = distinct !{!39, !"_ZN10interleave6engine7cluster6kernel9unsqueezeB4v152B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!40 = !{!41}
!41 = distinct !{!41, !42, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v89B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!42 = distinct !{!42, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v89B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!43 = !{!44}
!44 = distinct !{!44, !45, !"_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!45 = distinct !{!45, !"_ZN10interleave6engine7cluster6kernel3askB4v154B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!46 = distinct !{!46, !20, !21}
!47 = distinct !{!47, !8}
!48 = distinct !{!48, !20, !21}
!49 = distinct !{!49, !21, !20}
!50 = distinct !{!50, !21, !20}
!51 = distinct !{!51, !21, !20}
!52 = distinct !{!52, !21, !20}
!53 = !{!54}
!54 = distinct !{!54, !55, !"_ZN10interleave6engine7cluster6kernel6answerB4v212B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!55 = distinct !{!55, !"_ZN10interleave6engine7cluster6kernel6answerB4v212B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!56 = !{!57}
!57 = distinct !{!57, !58, !"_ZN10interleave6engine7cluster6kernel5heardB4v219B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!58 = distinct !{!58, !"_ZN10interleave6engine7cluster6kernel5heardB4v219B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!59 = !{!60}
!60 = distinct !{!60, !61, !"_ZN10interleave6engine7cluster6kernel8unmarkedB4v224B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!61 = distinct !{!61, !"_ZN10interleave6engine7cluster6kernel8unmarkedB4v224B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!62 = distinct !{!62, !8}

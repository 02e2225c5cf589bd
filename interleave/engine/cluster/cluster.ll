; ecf862b9bd569b7bfb041a972b1d08d56592c072fdeeded95350d57d63567b26
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

define internal fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB3v91B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.found) unnamed_addr {
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
  %.31.i14 = add nsw i64 %arg.ctx, 32
  %.32.i15 = inttoptr i64 %.31.i14 to ptr
  %.33.i16 = load i64, ptr %.32.i15, align 8, !noalias !0
  %.37.i = add nsw i64 %arg.ctx, 40
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i17 = load i64, ptr %.38.i, align 8, !noalias !0
  %.47.i18 = shl nsw i64 %.39.i17, 6
  %.49.i = add nsw i64 %.47.i18, %.33.i16
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
  %0 = zext i64 %.39.i17 to i128
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
  %.190.us.i = and i64 %tr.sh.diff.us.i, -64
  %.192.us.i = add nsw i64 %.190.us.i, %.33.i16
  %.207.us.i = insertelement <8 x i64> poison, i64 %.178.us.i, i64 0
  %.208.us.i = shufflevector <8 x i64> %.207.us.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.199101.us.i = inttoptr i64 %.192.us.i to ptr
  %.200102.us.i = load <8 x i64>, ptr %.199101.us.i, align 64, !noalias !1
  %.209103.us.i = icmp eq <8 x i64> %.200102.us.i, %.208.us.i
  %.210104.us.i = bitcast <8 x i1> %.209103.us.i to i8
  %.219.not105.us.i = icmp eq i8 %.210104.us.i, 0
  br i1 %.219.not105.us.i, label %B360.us.us.i, label %B630.us.i

B630.us.i:                                        ; preds = %B534.us.us.i, %B628.loopexit.split.us.us.i, %B216.us.i
  %tail.3.1.us.i = phi i64 [ %.332.us.i, %B628.loopexit.split.us.us.i ], [ %tail.2.0112.us.i, %B216.us.i ], [ %tail.2.0112.us.i, %B534.us.us.i ]
  %exitcond10.not.i = icmp eq i64 %.145.us.i, %arg.found
  br i1 %exitcond10.not.i, label %B598, label %B216.us.i

B360.us.us.i:                                     ; preds = %B216.us.i, %B534.us.us.i
  %.200107.us.us.i = phi <8 x i64> [ %.200.us.us.i, %B534.us.us.i ], [ %.200102.us.i, %B216.us.i ]
  %line.3.1106.us.us.i = phi i64 [ %line.4.2.us.us.i, %B534.us.us.i ], [ %.192.us.i, %B216.us.i ]
  %.204.us.us.i = icmp eq <8 x i64> %.200107.us.us.i, zeroinitializer
  %.205.us.us.i = bitcast <8 x i1> %.204.us.us.i to i8
  %.244.us.us.i = icmp eq i8 %.205.us.us.i, 0
  br i1 %.244.us.us.i, label %B382.us.us.i, label %B410.us.us.i

B410.us.us.i:                                     ; preds = %B360.us.us.i
  %1 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.205.us.us.i, i1 true)
  %2 = shl nuw nsw i8 %1, 3
  %3 = zext nneg i8 %2 to i64
  %.275.us.us.i = add nsw i64 %line.3.1106.us.us.i, %3
  %.294.us.us.i = inttoptr i64 %.275.us.us.i to ptr
  %.295.us.us.i = cmpxchg ptr %.294.us.us.i, i64 0, i64 %.178.us.i acq_rel acquire, align 8, !noalias !1
  %.299.not.us.us.i = extractvalue { i64, i1 } %.295.us.us.i, 1
  br i1 %.299.not.us.us.i, label %B628.loopexit.split.us.us.i, label %B534.us.us.i

B382.us.us.i:                                     ; preds = %B360.us.us.i
  %.249.us.us.i = add nsw i64 %line.3.1106.us.us.i, 64
  %.256.us.us.i = icmp eq i64 %.249.us.us.i, %.49.i
  %spec.select.us.us.i = select i1 %.256.us.us.i, i64 %.33.i16, i64 %.249.us.us.i
  br label %B534.us.us.i

B534.us.us.i:                                     ; preds = %B382.us.us.i, %B410.us.us.i
  %line.4.2.us.us.i = phi i64 [ %spec.select.us.us.i, %B382.us.us.i ], [ %line.3.1106.us.us.i, %B410.us.us.i ]
  %.199.us.us.i = inttoptr i64 %line.4.2.us.us.i to ptr
  %.200.us.us.i = load <8 x i64>, ptr %.199.us.us.i, align 64, !noalias !1
  %.209.us.us.i = icmp eq <8 x i64> %.200.us.us.i, %.208.us.i
  %.210.us.us.i = bitcast <8 x i1> %.209.us.us.i to i8
  %.219.not.us.us.i = icmp eq i8 %.210.us.us.i, 0
  br i1 %.219.not.us.us.i, label %B360.us.us.i, label %B630.us.i

B628.loopexit.split.us.us.i:                      ; preds = %B410.us.us.i
  %.318.us.i = shl nsw i64 %tail.2.0112.us.i, 3
  %.320.us.i = add nsw i64 %.318.us.i, %.49
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr, i64 %.174.us.i
  %.328.us.i = load i64, ptr %sunkaddr23, align 8, !noalias !1
  %.329.us.i = inttoptr i64 %.320.us.i to ptr
  store i64 %.328.us.i, ptr %.329.us.i, align 8, !noalias !1
  %.332.us.i = add nsw i64 %tail.2.0112.us.i, 1
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
  %.190.i = and i64 %tr.sh.diff.i, -64
  %.192.i = add nsw i64 %.190.i, %.33.i16
  %.207.i = insertelement <8 x i64> poison, i64 %.178.i, i64 0
  %.208.i = shufflevector <8 x i64> %.207.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.199101.i = inttoptr i64 %.192.i to ptr
  %.200102.i = load <8 x i64>, ptr %.199101.i, align 64, !noalias !1
  %.209103.i = icmp eq <8 x i64> %.200102.i, %.208.i
  %.210104.i = bitcast <8 x i1> %.209103.i to i8
  %.219.not105.i = icmp eq i8 %.210104.i, 0
  br i1 %.219.not105.i, label %B360.i, label %B630.i

B360.i:                                           ; preds = %B216.i, %B382.i
  %.200107.i = phi <8 x i64> [ %.200.i, %B382.i ], [ %.200102.i, %B216.i ]
  %line.3.1106.i = phi i64 [ %spec.select.i, %B382.i ], [ %.192.i, %B216.i ]
  %.204.i = icmp eq <8 x i64> %.200107.i, zeroinitializer
  %.205.i = bitcast <8 x i1> %.204.i to i8
  %.244.i = icmp eq i8 %.205.i, 0
  br i1 %.244.i, label %B382.i, label %B410.i

B382.i:                                           ; preds = %B360.i
  %.249.i = add nsw i64 %line.3.1106.i, 64
  %.256.i = icmp eq i64 %.249.i, %.49.i
  %spec.select.i = select i1 %.256.i, i64 %.33.i16, i64 %.249.i
  %.199.i = inttoptr i64 %spec.select.i to ptr
  %.200.i = load <8 x i64>, ptr %.199.i, align 64, !noalias !1
  %.209.i = icmp eq <8 x i64> %.200.i, %.208.i
  %.210.i = bitcast <8 x i1> %.209.i to i8
  %.219.not.i = icmp eq i8 %.210.i, 0
  br i1 %.219.not.i, label %B360.i, label %B630.i

B410.i:                                           ; preds = %B360.i
  %4 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.205.i, i1 true)
  %5 = shl nuw nsw i8 %4, 3
  %6 = zext nneg i8 %5 to i64
  %.275.i = add nsw i64 %line.3.1106.i, %6
  %.285.i = inttoptr i64 %.275.i to ptr
  store i64 %.178.i, ptr %.285.i, align 8, !noalias !1
  %.318.i = shl nsw i64 %tail.2.0112.i, 3
  %.320.i = add nsw i64 %.318.i, %.49
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr, i64 %.174.i
  %.328.i = load i64, ptr %sunkaddr28, align 8, !noalias !1
  %.329.i = inttoptr i64 %.320.i to ptr
  store i64 %.328.i, ptr %.329.i, align 8, !noalias !1
  %.332.i = add nsw i64 %tail.2.0112.i, 1
  br label %B630.i

B630.i:                                           ; preds = %B382.i, %B410.i, %B216.i
  %tail.3.1.i = phi i64 [ %.332.i, %B410.i ], [ %tail.2.0112.i, %B216.i ], [ %tail.2.0112.i, %B382.i ]
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
  %13 = zext i64 %.39.i17 to i128
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
  %tail.2.0161.i = phi i64 [ %.55, %B262.lr.ph.i ], [ %tail.3.1.i12, %B846.i ]
  %.154.i = add nuw nsw i64 %.83.0.i, 1
  %.183.i = shl nsw i64 %.83.0.i, 3
  %.185.i = add nsw i64 %.183.i, %.37
  %.186.i5 = inttoptr i64 %.185.i to ptr
  %.187.i = load i64, ptr %.186.i5, align 8, !noalias !4
  %.192.i6 = and i64 %.187.i, 4294967295
  %spec.select.i7 = tail call i64 @llvm.umax.i64(i64 %.192.i6, i64 1)
  %.203.i = zext i64 %.187.i to i128
  %.205.i8 = mul nuw i128 %.203.i, %13
  %sh.diff.i9 = lshr i128 %.205.i8, 58
  %tr.sh.diff.i10 = trunc i128 %sh.diff.i9 to i64
  %.211.i = and i64 %tr.sh.diff.i10, -64
  %.213.i = add nsw i64 %.211.i, %.33.i16
  %.224.i = trunc nuw i64 %spec.select.i7 to i32
  %.230.i = insertelement <16 x i32> poison, i32 %.224.i, i64 0
  %.231.i = shufflevector <16 x i32> %.230.i, <16 x i32> poison, <16 x i32> zeroinitializer
  br label %B380.i

B380.i:                                           ; preds = %B456.i, %B262.i
  %line.3.1.i = phi i64 [ %.213.i, %B262.i ], [ %spec.select150.i, %B456.i ]
  %compared.2.1.i = phi i64 [ 0, %B262.i ], [ %.274.i, %B456.i ]
  %20 = inttoptr i64 %line.3.1.i to ptr
  br label %B382.i11

B382.i11:                                         ; preds = %B494.i, %B380.i
  %.226.i = load <16 x i32>, ptr %20, align 64, !noalias !4
  %.232.i = icmp eq <16 x i32> %.226.i, %.231.i
  %.233.i = bitcast <16 x i1> %.232.i to i16
  %.242.not.i = icmp eq i16 %.233.i, 0
  br i1 %.242.not.i, label %B434.i, label %B846.i

B434.i:                                           ; preds = %B382.i11
  %.227.i = icmp eq <16 x i32> %.226.i, zeroinitializer
  %.228.i = bitcast <16 x i1> %.227.i to i16
  %.269.i = icmp eq i16 %.228.i, 0
  br i1 %.269.i, label %B456.i, label %B494.i

B456.i:                                           ; preds = %B434.i
  %.274.i = add nuw nsw i64 %compared.2.1.i, 16
  %.281.i = add nsw i64 %line.3.1.i, 64
  %.288.i = icmp eq i64 %.281.i, %.49.i
  %spec.select150.i = select i1 %.288.i, i64 %.33.i16, i64 %.281.i
  br label %B380.i

B494.i:                                           ; preds = %B434.i
  %21 = tail call range(i16 0, 17) i16 @llvm.cttz.i16(i16 %.228.i, i1 true)
  %.306.i = zext nneg i16 %21 to i64
  %.313.i = shl nuw nsw i64 %.306.i, 2
  %.315.i = add nsw i64 %.313.i, %line.3.1.i
  %.317.i = inttoptr i64 %.315.i to ptr
  %.320.i13 = cmpxchg ptr %.317.i, i32 0, i32 %.224.i acq_rel acquire, align 4, !noalias !4
  %.323.i = extractvalue { i32, i1 } %.320.i13, 1
  br i1 %.323.i, label %B578.endif.i, label %B382.i11

B724.i:                                           ; preds = %B724.preheader.i, %B724.i
  %lsr.iv13.i = phi i64 [ %lsr.iv.next.i, %B724.i ], [ %12, %B724.preheader.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.1.i, %B724.i ], [ 0, %B724.preheader.i ]
  %22 = add i64 %lsr.iv.i, %53
  %23 = add i64 %lsr.iv.i, %lsr.iv10.i
  %.481.i = inttoptr i64 %23 to ptr
  %.482.i = load i64, ptr %.481.i, align 8, !noalias !4
  %.483.i = inttoptr i64 %22 to ptr
  store i64 %.482.i, ptr %.483.i, align 8, !noalias !4
  %24 = add i64 %22, 8
  %25 = add i64 %23, 8
  %.481.1.i = inttoptr i64 %25 to ptr
  %.482.1.i = load i64, ptr %.481.1.i, align 8, !noalias !4
  %.483.1.i = inttoptr i64 %24 to ptr
  store i64 %.482.1.i, ptr %.483.1.i, align 8, !noalias !4
  %26 = add i64 %22, 16
  %27 = add i64 %23, 16
  %.481.2.i = inttoptr i64 %27 to ptr
  %.482.2.i = load i64, ptr %.481.2.i, align 8, !noalias !4
  %.483.2.i = inttoptr i64 %26 to ptr
  store i64 %.482.2.i, ptr %.483.2.i, align 8, !noalias !4
  %28 = add i64 %22, 24
  %29 = add i64 %23, 24
  %.481.3.i = inttoptr i64 %29 to ptr
  %.482.3.i = load i64, ptr %.481.3.i, align 8, !noalias !4
  %.483.3.i = inttoptr i64 %28 to ptr
  store i64 %.482.3.i, ptr %.483.3.i, align 8, !noalias !4
  %30 = add i64 %22, 32
  %31 = add i64 %23, 32
  %.481.116.i = inttoptr i64 %31 to ptr
  %.482.117.i = load i64, ptr %.481.116.i, align 8, !noalias !4
  %.483.118.i = inttoptr i64 %30 to ptr
  store i64 %.482.117.i, ptr %.483.118.i, align 8, !noalias !4
  %32 = add i64 %22, 40
  %33 = add i64 %23, 40
  %.481.1.1.i = inttoptr i64 %33 to ptr
  %.482.1.1.i = load i64, ptr %.481.1.1.i, align 8, !noalias !4
  %.483.1.1.i = inttoptr i64 %32 to ptr
  store i64 %.482.1.1.i, ptr %.483.1.1.i, align 8, !noalias !4
  %34 = add i64 %22, 48
  %35 = add i64 %23, 48
  %.481.2.1.i = inttoptr i64 %35 to ptr
  %.482.2.1.i = load i64, ptr %.481.2.1.i, align 8, !noalias !4
  %.483.2.1.i = inttoptr i64 %34 to ptr
  store i64 %.482.2.1.i, ptr %.483.2.1.i, align 8, !noalias !4
  %36 = add i64 %22, 56
  %37 = add i64 %23, 56
  %.481.3.1.i = inttoptr i64 %37 to ptr
  %.482.3.1.i = load i64, ptr %.481.3.1.i, align 8, !noalias !4
  %.483.3.1.i = inttoptr i64 %36 to ptr
  store i64 %.482.3.1.i, ptr %.483.3.1.i, align 8, !noalias !4
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
  %.481.epil10.i = inttoptr i64 %39 to ptr
  %.482.epil11.i = load i64, ptr %.481.epil10.i, align 8, !noalias !4
  %.483.epil12.i = inttoptr i64 %38 to ptr
  store i64 %.482.epil11.i, ptr %.483.epil12.i, align 8, !noalias !4
  %40 = add i64 %38, 8
  %41 = add i64 %39, 8
  %.481.1.epil.i = inttoptr i64 %41 to ptr
  %.482.1.epil.i = load i64, ptr %.481.1.epil.i, align 8, !noalias !4
  %.483.1.epil.i = inttoptr i64 %40 to ptr
  store i64 %.482.1.epil.i, ptr %.483.1.epil.i, align 8, !noalias !4
  %42 = add i64 %38, 16
  %43 = add i64 %39, 16
  %.481.2.epil.i = inttoptr i64 %43 to ptr
  %.482.2.epil.i = load i64, ptr %.481.2.epil.i, align 8, !noalias !4
  %.483.2.epil.i = inttoptr i64 %42 to ptr
  store i64 %.482.2.epil.i, ptr %.483.2.epil.i, align 8, !noalias !4
  %44 = add i64 %38, 24
  %45 = add i64 %39, 24
  %.481.3.epil.i = inttoptr i64 %45 to ptr
  %.482.3.epil.i = load i64, ptr %.481.3.epil.i, align 8, !noalias !4
  %.483.3.epil.i = inttoptr i64 %44 to ptr
  store i64 %.482.3.epil.i, ptr %.483.3.epil.i, align 8, !noalias !4
  br label %B834.loopexit.unr-lcssa.i

B834.loopexit.unr-lcssa.i:                        ; preds = %B724.epil.preheader7.i, %B834.loopexit.unr-lcssa.unr-lcssa.i
  br i1 %19, label %B834.i, label %B724.epil.preheader.i

B724.epil.preheader.i:                            ; preds = %B724.lr.ph.i, %B834.loopexit.unr-lcssa.i
  %.435154156.epil.init.i = phi i64 [ 0, %B724.lr.ph.i ], [ %unroll_iter.i, %B834.loopexit.unr-lcssa.i ]
  %46 = add nuw nsw i64 %.435154156.epil.init.i, %lsr.iv12.i
  %47 = shl i64 %46, 3
  %48 = add nsw i64 %47, %.31
  %49 = add nsw i64 %.435154156.epil.init.i, %.469.i
  %50 = shl i64 %49, 3
  %51 = add nsw i64 %50, %.49
  br label %B724.epil.i

B724.epil.i:                                      ; preds = %B724.epil.i, %B724.epil.preheader.i
  %lsr.iv18.i = phi i64 [ %lsr.iv.next19.i, %B724.epil.i ], [ %xtraiter.i, %B724.epil.preheader.i ]
  %lsr.iv16.i = phi i64 [ %lsr.iv.next17.i, %B724.epil.i ], [ %51, %B724.epil.preheader.i ]
  %lsr.iv14.i = phi i64 [ %lsr.iv.next15.i, %B724.epil.i ], [ %48, %B724.epil.preheader.i ]
  %.481.epil.i = inttoptr i64 %lsr.iv14.i to ptr
  %.482.epil.i = load i64, ptr %.481.epil.i, align 8, !noalias !4
  %.483.epil.i = inttoptr i64 %lsr.iv16.i to ptr
  store i64 %.482.epil.i, ptr %.483.epil.i, align 8, !noalias !4
  %lsr.iv.next15.i = add i64 %lsr.iv14.i, 8
  %lsr.iv.next17.i = add i64 %lsr.iv16.i, 8
  %lsr.iv.next19.i = add nsw i64 %lsr.iv18.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next19.i, 0
  br i1 %epil.iter.cmp.not.i, label %B834.i, label %B724.epil.i, !llvm.loop !7

B834.i:                                           ; preds = %B724.epil.i, %B578.endif.i, %B834.loopexit.unr-lcssa.i
  %.493.i = add nsw i64 %tail.2.0161.i, 1
  br label %B846.i

B846.i:                                           ; preds = %B382.i11, %B834.i
  %tail.3.1.i12 = phi i64 [ %.493.i, %B834.i ], [ %tail.2.0161.i, %B382.i11 ]
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, %7
  %lsr.iv.next13.i = add i64 %lsr.iv12.i, %.61
  %exitcond.not4.i = icmp eq i64 %.154.i, %arg.found
  br i1 %exitcond.not4.i, label %B598, label %B262.i

B578.endif.i:                                     ; preds = %B494.i
  %.335.i = load i64, ptr %sunkaddr14.i, align 8, !noalias !4
  %.337.i = or disjoint i64 %compared.2.1.i, %.306.i
  %.341.i = add i64 %.337.i, %.335.i
  store i64 %.341.i, ptr %sunkaddr14.i, align 8, !noalias !4
  br i1 %14, label %B834.i, label %B724.lr.ph.i

B724.lr.ph.i:                                     ; preds = %B578.endif.i
  %.469.i = mul i64 %tail.2.0161.i, %.61
  br i1 %15, label %B724.epil.preheader.i, label %B724.preheader.i

B724.preheader.i:                                 ; preds = %B724.lr.ph.i
  %52 = mul i64 %tail.2.0161.i, %7
  %53 = add i64 %52, %.49
  br i1 %16, label %B724.epil.preheader7.i, label %B724.i

B554:                                             ; preds = %B0
  %.54.i19 = shl i64 %.61, 3
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
  %.212.i = sub nsw i64 39, %.69.i
  %.213.i21 = shl i64 -2, %.212.i
  %54 = zext i64 %.39.i17 to i128
  br label %B322.i

B322.i:                                           ; preds = %B690.i, %B322.lr.ph.i
  %lsr.iv28.i = phi i64 [ %arg.found, %B322.lr.ph.i ], [ %lsr.iv.next29.i, %B690.i ]
  %lsr.iv26.i = phi i64 [ %.37, %B322.lr.ph.i ], [ %lsr.iv.next27.i, %B690.i ]
  %.208.i22 = inttoptr i64 %lsr.iv26.i to ptr
  %.209.i23 = load i64, ptr %.208.i22, align 8, !noalias !9
  %.214.i = and i64 %.209.i23, %.213.i21
  %.216.i = zext i64 %.214.i to i128
  %.218.i = mul nuw i128 %.216.i, %54
  %sh.diff234.i = lshr i128 %.218.i, 58
  %tr.sh.diff235.i = trunc i128 %sh.diff234.i to i64
  %.222.i = and i64 %tr.sh.diff235.i, -64
  %.224.i24 = add nsw i64 %.222.i, %.33.i16
  %.230.i25 = shl i64 %.209.i23, %.69.i
  %.231.i26 = and i64 %.230.i25, -1099511627776
  %.233.i27 = inttoptr i64 %.224.i24 to ptr
  %.234.i = load <8 x i64>, ptr %.233.i27, align 64, !noalias !9
  %.237.i = and <8 x i64> %.234.i, splat (i64 -1099511627776)
  %.241.i = insertelement <8 x i64> poison, i64 %.231.i26, i64 0
  %.242.i = shufflevector <8 x i64> %.241.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.243.i = icmp eq <8 x i64> %.237.i, %.242.i
  %.244.i28 = bitcast <8 x i1> %.243.i to i8
  %.253.not.i = icmp eq i8 %.244.i28, 0
  br i1 %.253.not.i, label %B690.i, label %B528.i

B528.i:                                           ; preds = %B322.i
  %55 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.244.i28, i1 true)
  %56 = shl nuw nsw i8 %55, 3
  %57 = zext nneg i8 %56 to i64
  %.261.i = add nsw i64 %.224.i24, %57
  %.264.i = inttoptr i64 %.261.i to ptr
  %.265.i = load atomic i64, ptr %.264.i acquire, align 8, !noalias !9
  %.270.not.i = icmp eq i64 %.265.i, 0
  br i1 %.270.not.i, label %B690.i, label %B608.i

B608.i:                                           ; preds = %B528.i
  %.274.i29 = and i64 %.265.i, 1099511627775
  %.277.i = add nsw i64 %.274.i29, -1
  %58 = lshr i64 %.277.i, 29
  %.281.i30 = and i64 %58, 34359738360
  %.282.i = add nsw i64 %.281.i30, %.63.i
  %.283.i = inttoptr i64 %.282.i to ptr
  %.284.i = load i64, ptr %.283.i, align 8, !noalias !9
  %.287.i = and i64 %.277.i, 4294967295
  %.288.i31 = mul nsw i64 %.287.i, %.54.i19
  %.289.i = add nsw i64 %.284.i, %.288.i31
  %.290.i = inttoptr i64 %.289.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.290.i, i32 1, i32 3, i32 1), !noalias !9
  br label %B690.i

B690.i:                                           ; preds = %B608.i, %B528.i, %B322.i
  %lsr.iv.next27.i = add i64 %lsr.iv26.i, 8
  %lsr.iv.next29.i = add nsw i64 %lsr.iv28.i, -1
  %exitcond.not11.i = icmp eq i64 %lsr.iv.next29.i, 0
  br i1 %exitcond.not11.i, label %B726.lr.ph.i, label %B322.i

B726.i:                                           ; preds = %B726.lr.ph.i, %B7604.i
  %lsr.iv18.i35 = phi i64 [ %.31, %B726.lr.ph.i ], [ %lsr.iv.next19.i47, %B7604.i ]
  %.338.0.i = phi i64 [ 0, %B726.lr.ph.i ], [ %.407.i, %B7604.i ]
  %tail.2.0254.i = phi i64 [ %.55, %B726.lr.ph.i ], [ %tail.3.1.i46, %B7604.i ]
  %.407.i = add nuw nsw i64 %.338.0.i, 1
  %.433.i = mul nsw i64 %.338.0.i, %.54.i19
  %.435.i = add nsw i64 %.433.i, %.31
  %.439.i = shl nsw i64 %.338.0.i, 3
  %.441.i = add nsw i64 %.439.i, %.37
  %.442.i = inttoptr i64 %.441.i to ptr
  %.443.i = load i64, ptr %.442.i, align 8, !noalias !9
  %.448.i = and i64 %.443.i, %.213.i21
  %.450.i = zext i64 %.448.i to i128
  %.452.i = mul nuw i128 %.450.i, %54
  %sh.diff.i36 = lshr i128 %.452.i, 58
  %tr.sh.diff.i37 = trunc i128 %sh.diff.i36 to i64
  %.456.i = and i64 %tr.sh.diff.i37, -64
  %.458.i = add nsw i64 %.456.i, %.33.i16
  %.461.i = shl i64 %.443.i, %.69.i
  %.462.i = and i64 %.461.i, -1099511627776
  %.485.i = insertelement <8 x i64> poison, i64 %.462.i, i64 0
  %.486.i = shufflevector <8 x i64> %.485.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.697.i = mul i64 %tail.2.0254.i, %.54.i19
  %.699.i = add i64 %.697.i, %.49
  %.725.i = add nsw i64 %tail.2.0254.i, 1
  %.727.i = or i64 %.462.i, %.725.i
  br label %B894.i

B894.i:                                           ; preds = %B1016.i, %B726.i
  %line.4.1.i = phi i64 [ %.458.i, %B726.i ], [ %spec.select.i49, %B1016.i ]
  %59 = inttoptr i64 %line.4.1.i to ptr
  br label %B896.i

B896.i:                                           ; preds = %B1174.i, %B894.i
  %.478.i = load <8 x i64>, ptr %59, align 64, !noalias !9
  %.481.i38 = and <8 x i64> %.478.i, splat (i64 -1099511627776)
  %.482.i39 = icmp eq <8 x i64> %.478.i, zeroinitializer
  %.483.i40 = bitcast <8 x i1> %.482.i39 to i8
  %.487.i = icmp eq <8 x i64> %.481.i38, %.486.i
  %.488.i = bitcast <8 x i1> %.487.i to i8
  %.22.i.i = load i64, ptr %sunkaddr20.i, align 8, !noalias !12
  %.26.not.i.i = icmp eq i8 %.488.i, 0
  br i1 %.26.not.i.i, label %B994.i, label %B68.preheader.i.i

B68.preheader.i.i:                                ; preds = %B896.i
  %.489.i = zext i8 %.488.i to i64
  br label %B68.i.i

B68.i.i:                                          ; preds = %B7488.i.i, %B68.preheader.i.i
  %candidates.2.0.i.i = phi i64 [ %.255.i.i, %B7488.i.i ], [ %.489.i, %B68.preheader.i.i ]
  %.32.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i.i, i1 true)
  %.33.i.i = shl nuw nsw i64 %.32.i.i, 3
  %.35.i.i = add nsw i64 %.33.i.i, %line.4.1.i
  %.36.i.i = inttoptr i64 %.35.i.i to ptr
  %.37.i.i = load atomic i64, ptr %.36.i.i acquire, align 8, !noalias !12
  %.42.not.i.i = icmp eq i64 %.37.i.i, 0
  br i1 %.42.not.i.i, label %B7488.i.i, label %B148.endif.i.i

B244.i.i:                                         ; preds = %B148.endif.i.i, %B248.i.i
  %lsr.iv10.i.i = phi i64 [ %lsr.iv.next11.i.i, %B248.i.i ], [ %83, %B148.endif.i.i ]
  %lsr.iv8.i.i = phi i64 [ %lsr.iv.next9.i.i, %B248.i.i ], [ %.435.i, %B148.endif.i.i ]
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
  br i1 %.205.not.i.i, label %B244.i.i, label %B7488.i.i

B7488.i.i:                                        ; preds = %B248.i.i, %B68.i.i
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
  %.66.i.i = mul i64 %.65.i.i, %.54.i19
  %.67.i.i = add i64 %.62.i.i, %.66.i.i
  br label %B244.i.i

B994.i:                                           ; preds = %B7488.i.i, %B896.endif.i, %B896.i
  %.553.i = icmp eq i8 %.483.i40, 0
  br i1 %.553.i, label %B1016.i, label %B1044.endif.i

B1016.i:                                          ; preds = %B994.i
  %.558.i = add nsw i64 %line.4.1.i, 64
  %.565.i = icmp eq i64 %.558.i, %.49.i
  %spec.select.i49 = select i1 %.565.i, i64 %.33.i16, i64 %.558.i
  br label %B894.i

B1076.i:                                          ; preds = %B1076.preheader.i, %B1076.i
  %lsr.iv16.i41 = phi i64 [ %lsr.iv.next17.i44, %B1076.i ], [ %86, %B1076.preheader.i ]
  %lsr.iv.i42 = phi i64 [ %lsr.iv.next.i43, %B1076.i ], [ 0, %B1076.preheader.i ]
  %61 = add i64 %lsr.iv.i42, %.699.i
  %62 = add i64 %lsr.iv.i42, %lsr.iv18.i35
  %.705.i = inttoptr i64 %62 to ptr
  %.706.i = load i64, ptr %.705.i, align 8, !noalias !9
  %.707.i = inttoptr i64 %61 to ptr
  store i64 %.706.i, ptr %.707.i, align 8, !noalias !9
  %63 = add i64 %61, 8
  %64 = add i64 %62, 8
  %.705.1.i = inttoptr i64 %64 to ptr
  %.706.1.i = load i64, ptr %.705.1.i, align 8, !noalias !9
  %.707.1.i = inttoptr i64 %63 to ptr
  store i64 %.706.1.i, ptr %.707.1.i, align 8, !noalias !9
  %65 = add i64 %61, 16
  %66 = add i64 %62, 16
  %.705.2.i = inttoptr i64 %66 to ptr
  %.706.2.i = load i64, ptr %.705.2.i, align 8, !noalias !9
  %.707.2.i = inttoptr i64 %65 to ptr
  store i64 %.706.2.i, ptr %.707.2.i, align 8, !noalias !9
  %67 = add i64 %61, 24
  %68 = add i64 %62, 24
  %.705.3.i = inttoptr i64 %68 to ptr
  %.706.3.i = load i64, ptr %.705.3.i, align 8, !noalias !9
  %.707.3.i = inttoptr i64 %67 to ptr
  store i64 %.706.3.i, ptr %.707.3.i, align 8, !noalias !9
  %69 = add i64 %61, 32
  %70 = add i64 %62, 32
  %.705.4.i = inttoptr i64 %70 to ptr
  %.706.4.i = load i64, ptr %.705.4.i, align 8, !noalias !9
  %.707.4.i = inttoptr i64 %69 to ptr
  store i64 %.706.4.i, ptr %.707.4.i, align 8, !noalias !9
  %71 = add i64 %61, 40
  %72 = add i64 %62, 40
  %.705.5.i = inttoptr i64 %72 to ptr
  %.706.5.i = load i64, ptr %.705.5.i, align 8, !noalias !9
  %.707.5.i = inttoptr i64 %71 to ptr
  store i64 %.706.5.i, ptr %.707.5.i, align 8, !noalias !9
  %73 = add i64 %61, 48
  %74 = add i64 %62, 48
  %.705.6.i = inttoptr i64 %74 to ptr
  %.706.6.i = load i64, ptr %.705.6.i, align 8, !noalias !9
  %.707.6.i = inttoptr i64 %73 to ptr
  store i64 %.706.6.i, ptr %.707.6.i, align 8, !noalias !9
  %75 = add i64 %61, 56
  %76 = add i64 %62, 56
  %.705.7.i = inttoptr i64 %76 to ptr
  %.706.7.i = load i64, ptr %.705.7.i, align 8, !noalias !9
  %.707.7.i = inttoptr i64 %75 to ptr
  store i64 %.706.7.i, ptr %.707.7.i, align 8, !noalias !9
  %lsr.iv.next.i43 = add nuw i64 %lsr.iv.i42, 64
  %lsr.iv.next17.i44 = add nsw i64 %lsr.iv16.i41, 8
  %niter.ncmp.7.i = icmp eq i64 %lsr.iv.next17.i44, 0
  br i1 %niter.ncmp.7.i, label %B1174.loopexit.unr-lcssa.i, label %B1076.i

B1174.loopexit.unr-lcssa.i:                       ; preds = %B1076.i
  br i1 %89, label %B1174.i, label %B1076.epil.preheader.i

B1076.epil.preheader.i:                           ; preds = %B1076.preheader.i, %B1174.loopexit.unr-lcssa.i
  %.663247249.epil.init.i = phi i64 [ 0, %B1076.preheader.i ], [ %unroll_iter.i33, %B1174.loopexit.unr-lcssa.i ]
  %77 = shl i64 %.663247249.epil.init.i, 3
  %78 = add nsw i64 %77, %lsr.iv18.i35
  %79 = add i64 %77, %.699.i
  br label %B1076.epil.i

B1076.epil.i:                                     ; preds = %B1076.epil.i, %B1076.epil.preheader.i
  %lsr.iv24.i = phi i64 [ %lsr.iv.next25.i, %B1076.epil.i ], [ %xtraiter.i32, %B1076.epil.preheader.i ]
  %lsr.iv22.i = phi i64 [ %lsr.iv.next23.i, %B1076.epil.i ], [ %79, %B1076.epil.preheader.i ]
  %lsr.iv20.i = phi i64 [ %lsr.iv.next21.i, %B1076.epil.i ], [ %78, %B1076.epil.preheader.i ]
  %.705.epil.i = inttoptr i64 %lsr.iv20.i to ptr
  %.706.epil.i = load i64, ptr %.705.epil.i, align 8, !noalias !9
  %.707.epil.i = inttoptr i64 %lsr.iv22.i to ptr
  store i64 %.706.epil.i, ptr %.707.epil.i, align 8, !noalias !9
  %lsr.iv.next21.i = add i64 %lsr.iv20.i, 8
  %lsr.iv.next23.i = add i64 %lsr.iv22.i, 8
  %lsr.iv.next25.i = add nsw i64 %lsr.iv24.i, -1
  %epil.iter.cmp.not.i45 = icmp eq i64 %lsr.iv.next25.i, 0
  br i1 %epil.iter.cmp.not.i45, label %B1174.i, label %B1076.epil.i, !llvm.loop !15

B1174.i:                                          ; preds = %B1076.epil.i, %B1044.endif.i, %B1174.loopexit.unr-lcssa.i
  %80 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.483.i40, i1 true)
  %81 = shl nuw nsw i8 %80, 3
  %82 = zext nneg i8 %81 to i64
  %.720.i = add nsw i64 %line.4.1.i, %82
  %.728.i = inttoptr i64 %.720.i to ptr
  %.729.i = cmpxchg ptr %.728.i, i64 0, i64 %.727.i acq_rel acquire, align 8, !noalias !9
  %.731.i = extractvalue { i64, i1 } %.729.i, 1
  br i1 %.731.i, label %B1298.i, label %B896.i

B1298.i:                                          ; preds = %B1174.i
  %.740.i = sub nsw i64 %line.4.1.i, %.458.i
  %.765.i = icmp slt i64 %.740.i, 0
  %.772.i = select i1 %.765.i, i64 %.47.i18, i64 0
  %spec.select231.i = add nsw i64 %.772.i, %.740.i
  %.787.i = icmp sgt i64 %spec.select231.i, %.783.i
  br i1 %.787.i, label %B1358.i, label %B7604.i

B1358.i:                                          ; preds = %B1298.i
  store i64 1, ptr %sunkaddr25.i, align 8, !noalias !9
  br label %B7604.i

B7604.i:                                          ; preds = %B896.endif.i, %B1358.i, %B1298.i
  %tail.3.1.i46 = phi i64 [ %.725.i, %B1358.i ], [ %.725.i, %B1298.i ], [ %tail.2.0254.i, %B896.endif.i ]
  %lsr.iv.next19.i47 = add i64 %lsr.iv18.i35, %.54.i19
  %exitcond10.not.i48 = icmp eq i64 %arg.found, %.407.i
  br i1 %exitcond10.not.i48, label %B598, label %B726.i

B726.lr.ph.i:                                     ; preds = %B690.i
  %.783.i = shl nsw i64 %.75.i, 6
  %.arg.words.i.i = tail call i64 @llvm.smax.i64(i64 %.61, i64 0)
  %83 = add nuw i64 %.arg.words.i.i, 1
  %xtraiter.i32 = and i64 %.61, 7
  %unroll_iter.i33 = and i64 %.61, 9223372036854775800
  %84 = lshr i64 %.61, 3
  %85 = and i64 %84, 1152921504606846975
  %86 = mul nsw i64 %85, -8
  %sunkaddr.i34 = inttoptr i64 %arg.ctx to ptr
  %sunkaddr20.i = getelementptr i8, ptr %sunkaddr.i34, i64 104
  %87 = icmp slt i64 %.61, 1
  %88 = icmp samesign ult i64 %.61, 8
  %89 = icmp eq i64 %xtraiter.i32, 0
  %sunkaddr25.i = getelementptr i8, ptr %sunkaddr.i34, i64 200
  br label %B726.i

B896.endif.i:                                     ; preds = %B244.i.i
  %.526.not.i = icmp eq i64 %.45.i.i, 0
  br i1 %.526.not.i, label %B994.i, label %B7604.i

B1044.endif.i:                                    ; preds = %B994.i
  br i1 %87, label %B1174.i, label %B1076.preheader.i

B1076.preheader.i:                                ; preds = %B1044.endif.i
  br i1 %88, label %B1076.epil.preheader.i, label %B1076.i

B598:                                             ; preds = %B846.i, %B630.i, %B630.us.i, %B7604.i
  %tail.3.0.in.sroa.speculated = phi i64 [ %tail.3.1.us.i, %B630.us.i ], [ %tail.3.1.i46, %B7604.i ], [ %tail.3.1.i, %B630.i ], [ %tail.3.1.i12, %B846.i ]
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
  %.2398.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.2398.i)
  store i64 0, ptr %.2398.i, align 8, !noalias !16
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
  %.1447.i = add i64 %.95.i, 8
  %..21.i = tail call i64 @llvm.smax.i64(i64 %.21.i, i64 0)
  %n.vec.i = and i64 %.45.i, 9223372036854775792
  %n.vec36.i = and i64 %.45.i, 9223372036854775804
  %xtraiter.i = and i64 %..1037.i, 3
  %xtraiter61.i = and i64 %.21.i, 7
  %unroll_iter65.i = and i64 %.21.i, 9223372036854775800
  %1 = and i64 %.45.i, -4
  %2 = add i64 %.60.i, 32
  %3 = and i64 %..1037.i, 9223372036854775804
  %4 = and i64 %..1037.i, 9223372036854775806
  %5 = add nuw i64 %..21.i, 1
  %sunkaddr160.i = inttoptr i64 %.15.i to ptr
  %sunkaddr161.i = getelementptr i8, ptr %sunkaddr160.i, i64 8
  %sunkaddr159.i = getelementptr i8, ptr %.32.i, i64 56
  %sunkaddr163.i = getelementptr i8, ptr %sunkaddr160.i, i64 24
  %6 = icmp sgt i64 %.45.i, 1
  %7 = icmp samesign ult i64 %.45.i, 4
  %sunkaddr192.i = getelementptr i8, ptr %.44.i, i64 32
  %8 = icmp samesign ult i64 %.45.i, 16
  %9 = icmp eq i64 %.45.i, %n.vec.i
  %10 = and i64 %.45.i, 12
  %11 = icmp eq i64 %10, 0
  %12 = icmp eq i64 %.45.i, %n.vec36.i
  %sunkaddr165.i = getelementptr i8, ptr %.44.i, i64 40
  %13 = inttoptr i64 %.87.i to ptr
  %sunkaddr167.i = getelementptr i8, ptr %13, i64 16
  %sunkaddr169.i = getelementptr i8, ptr %.32.i, i64 64
  %14 = inttoptr i64 %.33.i to ptr
  %sunkaddr171.i = getelementptr i8, ptr %13, i64 8
  %15 = icmp sgt i64 %.1037.i, 0
  %16 = icmp samesign ult i64 %.1037.i, 4
  %17 = icmp eq i64 %xtraiter.i, 0
  %18 = icmp slt i64 %.1037.i, 1
  %sunkaddr194.i = getelementptr i8, ptr %.44.i, i64 16
  %19 = icmp eq i64 %.1037.i, 1
  %20 = and i64 %..1037.i, 1
  %21 = icmp eq i64 %20, 0
  %22 = icmp eq i64 %.21.i, 1
  %sunkaddr175.i = getelementptr i8, ptr %.44.i, i64 48
  %sunkaddr177.i = getelementptr i8, ptr %.44.i, i64 56
  %23 = icmp slt i64 %.21.i, 1
  %24 = icmp samesign ult i64 %.21.i, 8
  %25 = icmp eq i64 %xtraiter61.i, 0
  %sunkaddr178.i = inttoptr i64 %.122.i to ptr
  %26 = icmp samesign ult i64 %.1037.i, 7
  %sunkaddr182.i = getelementptr i8, ptr %.32.i, i64 32
  %sunkaddr184.i = getelementptr i8, ptr %.32.i, i64 40
  %sunkaddr186.i = getelementptr i8, ptr %sunkaddr160.i, i64 32
  %sunkaddr188.i = getelementptr i8, ptr %.44.i, i64 64
  %27 = or disjoint i64 %3, 1
  %28 = or i64 %..1037.i, 1
  br label %B780.i

B780.i:                                           ; preds = %B7015.i, %B780.preheader.i
  %at.2.0.i = phi i64 [ %at.3.2.i, %B7015.i ], [ %.137.i, %B780.preheader.i ]
  %.165.i = load atomic i64, ptr %sunkaddr159.i acquire, align 8, !noalias !16
  %.167.i = icmp sgt i64 %.165.i, %.39.i
  br i1 %.167.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B878.i

B878.i:                                           ; preds = %B780.i
  %.214.i = load i64, ptr %sunkaddr161.i, align 8, !noalias !16
  %.216.i = add nsw i64 %.214.i, %.72.i
  %.222.i = load i64, ptr %sunkaddr163.i, align 8, !noalias !16
  %.223.i = icmp sgt i64 %.216.i, %.222.i
  br i1 %.223.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B1020.i

B1020.i:                                          ; preds = %B878.i
  br i1 %6, label %iter.check.i, label %B1474.endif.i

B1064.backedge.i:                                 ; preds = %B1064.backedge.preheader.i, %B1064.backedge.i
  %lsr.iv103.i = phi i64 [ %191, %B1064.backedge.preheader.i ], [ %lsr.iv.next104.i, %B1064.backedge.i ]
  %lsr.iv101.i = phi i64 [ %190, %B1064.backedge.preheader.i ], [ %lsr.iv.next102.i, %B1064.backedge.i ]
  %_spare_v31_most.2.1863.i = phi i64 [ %_spare_v31_most.2.1863.ph.i, %B1064.backedge.preheader.i ], [ %.13.i.i, %B1064.backedge.i ]
  %.408.i = inttoptr i64 %lsr.iv101.i to ptr
  %.409.i = load i64, ptr %.408.i, align 8, !noalias !16
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.409.i, i64 %_spare_v31_most.2.1863.i)
  %lsr.iv.next102.i = add i64 %lsr.iv101.i, 8
  %lsr.iv.next104.i = add i64 %lsr.iv103.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next104.i, 0
  br i1 %exitcond.not.i, label %B1200.i, label %B1064.backedge.i, !llvm.loop !19

B1200.i:                                          ; preds = %B1064.backedge.i, %vec.epilog.middle.block.i, %middle.block.i
  %.13.i.lcssa.i = phi i64 [ %188, %vec.epilog.middle.block.i ], [ %167, %middle.block.i ], [ %.13.i.i, %B1064.backedge.i ]
  %.455.i = load i64, ptr %sunkaddr165.i, align 8, !noalias !16
  %.457.i = sub nsw i64 %.455.i, %.13.i.lcssa.i
  %.476.i = icmp slt i64 %.457.i, %.72.i
  br i1 %.476.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B1474.endif.i

B1640.i:                                          ; preds = %B1474.endif.i, %B6445.i
  %at.4.1.i = phi i64 [ %.847.i, %B6445.i ], [ %at.2.0.i, %B1474.endif.i ]
  %taken.2.1.i = phi i64 [ %.855.i, %B6445.i ], [ 0, %B1474.endif.i ]
  %mine.2.1.i = phi i64 [ %mine.3.3.lcssa.i, %B6445.i ], [ 0, %B1474.endif.i ]
  %sent.5.1.i = phi i64 [ %sent.2.3.lcssa.i, %B6445.i ], [ 0, %B1474.endif.i ]
  %.675.i = load i64, ptr %13, align 8, !noalias !16
  %.682.i = sub nsw i64 %.72.i, %mine.2.1.i
  store i64 %.682.i, ptr %sunkaddr167.i, align 8, !noalias !16
  %.690.i = mul i64 %mine.2.1.i, %.95.i
  %.692.i = add i64 %.690.i, %.60.i
  %.716.i = load i64, ptr %sunkaddr169.i, align 8, !noalias !16
  %.723.i = add nsw i64 %.716.i, 8
  %.724.i = inttoptr i64 %.723.i to ptr
  %.725.i = load i64, ptr %.724.i, align 8, !noalias !16
  %.726.not.i = icmp slt i64 %at.4.1.i, %.725.i
  br i1 %.726.not.i, label %B1704.i, label %B1642.i

B1642.i:                                          ; preds = %B1640.i, %B1642.i
  %.731.i = phi i64 [ %.746.i, %B1642.i ], [ %.725.i, %B1640.i ]
  %state_of_level_v28_number.2.3.i = phi i64 [ %.733.i, %B1642.i ], [ %at.4.1.i, %B1640.i ]
  %state_of_level_v28_source.2.3.i = phi i64 [ %.739.i, %B1642.i ], [ %.716.i, %B1640.i ]
  %.733.i = sub nsw i64 %state_of_level_v28_number.2.3.i, %.731.i
  %.739.i = add i64 %state_of_level_v28_source.2.3.i, 16
  %29 = add i64 %state_of_level_v28_source.2.3.i, 24
  %.745.i = inttoptr i64 %29 to ptr
  %.746.i = load i64, ptr %.745.i, align 8, !noalias !16
  %.747.not.i = icmp slt i64 %.733.i, %.746.i
  br i1 %.747.not.i, label %B1704.i, label %B1642.i

B1704.i:                                          ; preds = %B1642.i, %B1640.i
  %state_of_level_v28_number.3.4.i = phi i64 [ %at.4.1.i, %B1640.i ], [ %.733.i, %B1642.i ]
  %state_of_level_v28_source.3.4.i = phi i64 [ %.716.i, %B1640.i ], [ %.739.i, %B1642.i ]
  %.754.i = inttoptr i64 %state_of_level_v28_source.3.4.i to ptr
  %.755.i = load i64, ptr %.754.i, align 8, !noalias !16
  %.760.i = mul nsw i64 %state_of_level_v28_number.3.4.i, %.95.i
  %.765.i = add nsw i64 %.755.i, %.760.i
  %.770.i = tail call i64 %14(i64 %.765.i, i64 %.692.i, i64 %.87.i), !noalias !16
  %.781.i = load i64, ptr %sunkaddr171.i, align 8, !noalias !16
  %.782.not.i = icmp eq i64 %.781.i, 0
  br i1 %.782.not.i, label %B1786.endif.i, label %B1750.i

B1750.i:                                          ; preds = %B1704.i
  store i64 0, ptr %sunkaddr171.i, align 8, !noalias !16
  store i64 %.675.i, ptr %13, align 8, !noalias !16
  br label %B6547.i

B2036.i:                                          ; preds = %B2036.preheader.i, %B2036.i
  %lsr.iv107.i = phi i64 [ %lsr.iv.next108.i, %B2036.i ], [ %lsr.iv105.i, %B2036.preheader.i ]
  %hash_of_v22_h.2.4871.i = phi i64 [ %.1132.3.i, %B2036.i ], [ %.997.i, %B2036.preheader.i ]
  %.1086867869.i = phi i64 [ %.1093.3.i, %B2036.i ], [ 1, %B2036.preheader.i ]
  %.1119.i = add i64 %hash_of_v22_h.2.4871.i, -4658895280553007687
  %.1120.i = zext i64 %.1119.i to i128
  %.1122.i = mul nuw i128 %.1120.i, 11400714819323198485
  %.1123.i = trunc i128 %.1122.i to i64
  %.1124.i = lshr i128 %.1122.i, 64
  %.1125.i = trunc nuw i128 %.1124.i to i64
  %30 = add i64 %lsr.iv107.i, -24
  %.1130.i = inttoptr i64 %30 to ptr
  %.1131.i = load i64, ptr %.1130.i, align 8, !noalias !16
  %.1126.i = add i64 %.1131.i, -4658895280553007687
  %.1132.i = add i64 %.1126.i, %.1123.i
  %.1119.1.i = add i64 %.1132.i, %.1125.i
  %.1120.1.i = zext i64 %.1119.1.i to i128
  %.1122.1.i = mul nuw i128 %.1120.1.i, 11400714819323198485
  %.1123.1.i = trunc i128 %.1122.1.i to i64
  %.1124.1.i = lshr i128 %.1122.1.i, 64
  %.1125.1.i = trunc nuw i128 %.1124.1.i to i64
  %31 = add i64 %lsr.iv107.i, -16
  %.1130.1.i = inttoptr i64 %31 to ptr
  %.1131.1.i = load i64, ptr %.1130.1.i, align 8, !noalias !16
  %.1126.1.i = add i64 %.1131.1.i, -4658895280553007687
  %.1132.1.i = add i64 %.1126.1.i, %.1123.1.i
  %.1119.2.i = add i64 %.1132.1.i, %.1125.1.i
  %.1120.2.i = zext i64 %.1119.2.i to i128
  %.1122.2.i = mul nuw i128 %.1120.2.i, 11400714819323198485
  %.1123.2.i = trunc i128 %.1122.2.i to i64
  %.1124.2.i = lshr i128 %.1122.2.i, 64
  %.1125.2.i = trunc nuw i128 %.1124.2.i to i64
  %32 = add i64 %lsr.iv107.i, -8
  %.1130.2.i = inttoptr i64 %32 to ptr
  %.1131.2.i = load i64, ptr %.1130.2.i, align 8, !noalias !16
  %.1093.3.i = add nuw i64 %.1086867869.i, 4
  %.1126.2.i = add i64 %.1131.2.i, -4658895280553007687
  %.1132.2.i = add i64 %.1126.2.i, %.1123.2.i
  %.1119.3.i = add i64 %.1132.2.i, %.1125.2.i
  %.1120.3.i = zext i64 %.1119.3.i to i128
  %.1122.3.i = mul nuw i128 %.1120.3.i, 11400714819323198485
  %.1123.3.i = trunc i128 %.1122.3.i to i64
  %.1124.3.i = lshr i128 %.1122.3.i, 64
  %.1125.3.i = trunc nuw i128 %.1124.3.i to i64
  %.1130.3.i = inttoptr i64 %lsr.iv107.i to ptr
  %.1131.3.i = load i64, ptr %.1130.3.i, align 8, !noalias !16
  %.1126.3.i = add i64 %.1131.3.i, %.1123.3.i
  %.1132.3.i = add i64 %.1126.3.i, %.1125.3.i
  %lsr.iv.next108.i = add i64 %lsr.iv107.i, 32
  %33 = sub i64 %.1093.3.i, %3
  %niter.ncmp.3.i = icmp eq i64 %33, 1
  br i1 %niter.ncmp.3.i, label %B2150.loopexit.unr-lcssa.i, label %B2036.i

B2150.loopexit.unr-lcssa.i:                       ; preds = %B2036.i
  br i1 %17, label %B2150.i, label %B2036.epil.preheader.i

B2036.epil.preheader.i:                           ; preds = %B2036.preheader.i, %B2150.loopexit.unr-lcssa.i
  %hash_of_v22_h.2.4871.epil.init.i = phi i64 [ %.997.i, %B2036.preheader.i ], [ %.1132.3.i, %B2150.loopexit.unr-lcssa.i ]
  %.1086867869.epil.init.i = phi i64 [ 1, %B2036.preheader.i ], [ %27, %B2150.loopexit.unr-lcssa.i ]
  %34 = shl i64 %.1086867869.epil.init.i, 3
  %35 = add nsw i64 %34, %lsr.iv109.i
  br label %B2036.epil.i

B2036.epil.i:                                     ; preds = %B2036.epil.i, %B2036.epil.preheader.i
  %lsr.iv113.i = phi i64 [ %lsr.iv.next114.i, %B2036.epil.i ], [ %xtraiter.i, %B2036.epil.preheader.i ]
  %lsr.iv111.i = phi i64 [ %lsr.iv.next112.i, %B2036.epil.i ], [ %35, %B2036.epil.preheader.i ]
  %hash_of_v22_h.2.4871.epil.i = phi i64 [ %.1132.epil.i, %B2036.epil.i ], [ %hash_of_v22_h.2.4871.epil.init.i, %B2036.epil.preheader.i ]
  %.1119.epil.i = add i64 %hash_of_v22_h.2.4871.epil.i, -4658895280553007687
  %.1120.epil.i = zext i64 %.1119.epil.i to i128
  %.1122.epil.i = mul nuw i128 %.1120.epil.i, 11400714819323198485
  %.1123.epil.i = trunc i128 %.1122.epil.i to i64
  %.1124.epil.i = lshr i128 %.1122.epil.i, 64
  %.1125.epil.i = trunc nuw i128 %.1124.epil.i to i64
  %.1130.epil.i = inttoptr i64 %lsr.iv111.i to ptr
  %.1131.epil.i = load i64, ptr %.1130.epil.i, align 8, !noalias !16
  %.1126.epil.i = add i64 %.1131.epil.i, %.1123.epil.i
  %.1132.epil.i = add i64 %.1126.epil.i, %.1125.epil.i
  %lsr.iv.next112.i = add i64 %lsr.iv111.i, 8
  %lsr.iv.next114.i = add nsw i64 %lsr.iv113.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next114.i, 0
  br i1 %epil.iter.cmp.not.i, label %B2150.i, label %B2036.epil.i, !llvm.loop !22

B2150.i:                                          ; preds = %B2036.epil.i, %B1974.endif.i, %B2150.loopexit.unr-lcssa.i
  %hash_of_v22_h.2.4.lcssa.i = phi i64 [ %.997.i, %B1974.endif.i ], [ %.1132.3.i, %B2150.loopexit.unr-lcssa.i ], [ %.1132.epil.i, %B2036.epil.i ]
  %.1146.i = lshr i64 %hash_of_v22_h.2.4.lcssa.i, 32
  %.1147.i = xor i64 %.1146.i, %hash_of_v22_h.2.4.lcssa.i
  %.1148.i = mul i64 %.1147.i, -7046029254386353131
  %.1149.i = lshr i64 %.1148.i, 29
  %.1150.i = xor i64 %.1149.i, %.1148.i
  %.1151.i = mul i64 %.1150.i, -4658895280553007687
  %.1152.i = lshr i64 %.1151.i, 32
  %.1153.i = xor i64 %.1152.i, %.1151.i
  br i1 %6, label %B2162.endif.i, label %B6287.i

B2410.i:                                          ; preds = %B2410.preheader.i, %B2410.i
  %lsr.iv115.i = phi i64 [ %lsr.iv.next116.i, %B2410.i ], [ 0, %B2410.preheader.i ]
  %owner_of_v18_h.2.5880.i = phi i64 [ %.1326.1.i, %B2410.i ], [ %.1186.i, %B2410.preheader.i ]
  %.1275876878.i = phi i64 [ %.1282.1.i, %B2410.i ], [ 1, %B2410.preheader.i ]
  %.1308.i = zext i64 %owner_of_v18_h.2.5880.i to i128
  %.1310.i = mul nuw i128 %.1308.i, 13787848793156543929
  %.1311.i = trunc i128 %.1310.i to i64
  %.1312.i = lshr i128 %.1310.i, 64
  %.1313.i = trunc nuw i128 %.1312.i to i64
  %.1314.i = add i64 %.1313.i, %.1311.i
  %36 = add i64 %lsr.iv115.i, %lsr.iv109.i
  %37 = add i64 %36, 8
  %.1318.i = inttoptr i64 %37 to ptr
  %.1319.i = load i64, ptr %.1318.i, align 8, !noalias !16
  %38 = add i64 %lsr.iv115.i, %.1175.i
  %39 = add i64 %38, 8
  %.1323.i = inttoptr i64 %39 to ptr
  %.1324.i = load i64, ptr %.1323.i, align 8, !noalias !16
  %.1325.i = and i64 %.1324.i, %.1319.i
  %.1326.i = add i64 %.1314.i, %.1325.i
  %.1282.1.i = add i64 %.1275876878.i, 2
  %.1308.1.i = zext i64 %.1326.i to i128
  %.1310.1.i = mul nuw i128 %.1308.1.i, 13787848793156543929
  %.1311.1.i = trunc i128 %.1310.1.i to i64
  %.1312.1.i = lshr i128 %.1310.1.i, 64
  %.1313.1.i = trunc nuw i128 %.1312.1.i to i64
  %40 = add i64 %36, 16
  %.1318.1.i = inttoptr i64 %40 to ptr
  %.1319.1.i = load i64, ptr %.1318.1.i, align 8, !noalias !16
  %41 = add i64 %38, 16
  %.1323.1.i = inttoptr i64 %41 to ptr
  %.1324.1.i = load i64, ptr %.1323.1.i, align 8, !noalias !16
  %.1325.1.i = and i64 %.1324.1.i, %.1319.1.i
  %.1314.1.i = add i64 %.1325.1.i, %.1311.1.i
  %.1326.1.i = add i64 %.1314.1.i, %.1313.1.i
  %lsr.iv.next116.i = add i64 %lsr.iv115.i, 16
  %42 = sub i64 %.1282.1.i, %4
  %niter60.ncmp.1.i = icmp eq i64 %42, 1
  br i1 %niter60.ncmp.1.i, label %B2446.loopexit.unr-lcssa.i, label %B2410.i

B2446.loopexit.unr-lcssa.i:                       ; preds = %B2410.i
  br i1 %21, label %B2446.i, label %B2410.epil.preheader.i

B2410.epil.preheader.i:                           ; preds = %B2410.preheader.i, %B2446.loopexit.unr-lcssa.i
  %owner_of_v18_h.2.5880.epil.init.i = phi i64 [ %.1186.i, %B2410.preheader.i ], [ %.1326.1.i, %B2446.loopexit.unr-lcssa.i ]
  %.1275876878.epil.init.i = phi i64 [ 1, %B2410.preheader.i ], [ %28, %B2446.loopexit.unr-lcssa.i ]
  %.1308.epil.i = zext i64 %owner_of_v18_h.2.5880.epil.init.i to i128
  %.1310.epil.i = mul nuw i128 %.1308.epil.i, 13787848793156543929
  %.1311.epil.i = trunc i128 %.1310.epil.i to i64
  %.1312.epil.i = lshr i128 %.1310.epil.i, 64
  %.1313.epil.i = trunc nuw i128 %.1312.epil.i to i64
  %.1314.epil.i = add i64 %.1313.epil.i, %.1311.epil.i
  %.1315.epil.i = shl nsw i64 %.1275876878.epil.init.i, 3
  %.1317.epil.i = add nsw i64 %.1315.epil.i, %.984.i
  %.1318.epil.i = inttoptr i64 %.1317.epil.i to ptr
  %.1319.epil.i = load i64, ptr %.1318.epil.i, align 8, !noalias !16
  %.1322.epil.i = add nsw i64 %.1315.epil.i, %.1175.i
  %.1323.epil.i = inttoptr i64 %.1322.epil.i to ptr
  %.1324.epil.i = load i64, ptr %.1323.epil.i, align 8, !noalias !16
  %.1325.epil.i = and i64 %.1324.epil.i, %.1319.epil.i
  %.1326.epil.i = add i64 %.1314.epil.i, %.1325.epil.i
  br label %B2446.i

B2446.i:                                          ; preds = %B2162.endif.i, %B2410.epil.preheader.i, %B2446.loopexit.unr-lcssa.i
  %owner_of_v18_h.2.5.lcssa.i = phi i64 [ %.1186.i, %B2162.endif.i ], [ %.1326.1.i, %B2446.loopexit.unr-lcssa.i ], [ %.1326.epil.i, %B2410.epil.preheader.i ]
  %.1342.i = lshr i64 %owner_of_v18_h.2.5.lcssa.i, 32
  %.1343.i = xor i64 %.1342.i, %owner_of_v18_h.2.5.lcssa.i
  %.1344.i = mul i64 %.1343.i, -7046029254386353131
  %.1345.i = lshr i64 %.1344.i, 29
  %.1346.i = xor i64 %.1345.i, %.1344.i
  %.1347.i = mul i64 %.1346.i, -4658895280553007687
  %.1348.i = lshr i64 %.1347.i, 32
  %.1349.i = xor i64 %.1348.i, %.1347.i
  %.1357.i = load i64, ptr %.44.i, align 8, !noalias !16
  %.1358.i = zext i64 %.1349.i to i128
  %.1359.i = zext i64 %.1357.i to i128
  %.1360.i = mul nuw i128 %.1358.i, %.1359.i
  %.1362.i = lshr i128 %.1360.i, 64
  %.1363.i = trunc nuw i128 %.1362.i to i64
  %.1369.not.i = icmp eq i64 %.110.i, %.1363.i
  br i1 %.1369.not.i, label %B6078.i, label %B2450.i

B2450.i:                                          ; preds = %B2446.i
  %.1395.i = load i64, ptr %sunkaddr175.i, align 8, !noalias !16
  %.1413.i = load i64, ptr %sunkaddr177.i, align 8, !noalias !16
  %.1415.i = and i64 %.1413.i, %.1153.i
  br i1 %22, label %B2462.i, label %B2503.i

B2462.i:                                          ; preds = %B2450.i
  %.1416.i = shl nsw i64 %.1415.i, 3
  %.1418.i = add nsw i64 %.1416.i, %.1395.i
  %.1425.i = inttoptr i64 %.1418.i to ptr
  %.1426.i = load i64, ptr %.1425.i, align 8, !noalias !16
  %.1428.i = icmp eq i64 %.1426.i, %.1153.i
  br i1 %.1428.i, label %B6289.i, label %B5861.endif.i

B2503.i:                                          ; preds = %B2450.i
  %.1458.i = mul nsw i64 %.1415.i, %.1447.i
  %.1460.i = add nsw i64 %.1458.i, %.1395.i
  %.1467.i = inttoptr i64 %.1460.i to ptr
  %.1468.i = load i64, ptr %.1467.i, align 8, !noalias !16
  %.1470.i = icmp eq i64 %.1468.i, %.1153.i
  br i1 %.1470.i, label %B2564.i, label %B3229.endif.i

B2564.i:                                          ; preds = %B2503.i, %B2650.i
  %lsr.iv121.i = phi i64 [ %lsr.iv.next122.i, %B2650.i ], [ %5, %B2503.i ]
  %lsr.iv119.i = phi i64 [ %lsr.iv.next120.i, %B2650.i ], [ %lsr.iv109.i, %B2503.i ]
  %lsr.iv117.in.i = phi i64 [ %lsr.iv117.i, %B2650.i ], [ %.1460.i, %B2503.i ]
  %lsr.iv.next122.i = add i64 %lsr.iv121.i, -1
  %exitcond1029.not.i = icmp eq i64 %lsr.iv.next122.i, 0
  br i1 %exitcond1029.not.i, label %B6289.i, label %B2650.i

B2650.i:                                          ; preds = %B2564.i
  %lsr.iv.next120.i = add i64 %lsr.iv119.i, 8
  %lsr.iv117.i = add i64 %lsr.iv117.in.i, 8
  %.1603.i = inttoptr i64 %lsr.iv117.i to ptr
  %.1604.i = load i64, ptr %.1603.i, align 8, !noalias !16
  %.1608.i = inttoptr i64 %lsr.iv119.i to ptr
  %.1609.i = load i64, ptr %.1608.i, align 8, !noalias !16
  %.1610.not.i = icmp eq i64 %.1604.i, %.1609.i
  br i1 %.1610.not.i, label %B2564.i, label %B3229.endif.i

B3351.i:                                          ; preds = %B3351.preheader.i, %B3351.i
  %lsr.iv123.i = phi i64 [ %lsr.iv.next124.i, %B3351.i ], [ 0, %B3351.preheader.i ]
  %.1749887889.i = phi i64 [ %.1756.7.i, %B3351.i ], [ 0, %B3351.preheader.i ]
  %43 = add i64 %lsr.iv123.i, %.1460.i
  %44 = add i64 %43, 8
  %45 = add i64 %lsr.iv123.i, %lsr.iv109.i
  %.1787.i = inttoptr i64 %45 to ptr
  %.1788.i = load i64, ptr %.1787.i, align 8, !noalias !16
  %.1789.i = inttoptr i64 %44 to ptr
  store i64 %.1788.i, ptr %.1789.i, align 8, !noalias !16
  %46 = add i64 %43, 16
  %47 = add i64 %45, 8
  %.1787.1.i = inttoptr i64 %47 to ptr
  %.1788.1.i = load i64, ptr %.1787.1.i, align 8, !noalias !16
  %.1789.1.i = inttoptr i64 %46 to ptr
  store i64 %.1788.1.i, ptr %.1789.1.i, align 8, !noalias !16
  %48 = add i64 %43, 24
  %49 = add i64 %45, 16
  %.1787.2.i = inttoptr i64 %49 to ptr
  %.1788.2.i = load i64, ptr %.1787.2.i, align 8, !noalias !16
  %.1789.2.i = inttoptr i64 %48 to ptr
  store i64 %.1788.2.i, ptr %.1789.2.i, align 8, !noalias !16
  %50 = add i64 %43, 32
  %51 = add i64 %45, 24
  %.1787.3.i = inttoptr i64 %51 to ptr
  %.1788.3.i = load i64, ptr %.1787.3.i, align 8, !noalias !16
  %.1789.3.i = inttoptr i64 %50 to ptr
  store i64 %.1788.3.i, ptr %.1789.3.i, align 8, !noalias !16
  %52 = add i64 %43, 40
  %53 = add i64 %45, 32
  %.1787.4.i = inttoptr i64 %53 to ptr
  %.1788.4.i = load i64, ptr %.1787.4.i, align 8, !noalias !16
  %.1789.4.i = inttoptr i64 %52 to ptr
  store i64 %.1788.4.i, ptr %.1789.4.i, align 8, !noalias !16
  %54 = add i64 %43, 48
  %55 = add i64 %45, 40
  %.1787.5.i = inttoptr i64 %55 to ptr
  %.1788.5.i = load i64, ptr %.1787.5.i, align 8, !noalias !16
  %.1789.5.i = inttoptr i64 %54 to ptr
  store i64 %.1788.5.i, ptr %.1789.5.i, align 8, !noalias !16
  %56 = add i64 %43, 56
  %57 = add i64 %45, 48
  %.1787.6.i = inttoptr i64 %57 to ptr
  %.1788.6.i = load i64, ptr %.1787.6.i, align 8, !noalias !16
  %.1789.6.i = inttoptr i64 %56 to ptr
  store i64 %.1788.6.i, ptr %.1789.6.i, align 8, !noalias !16
  %.1756.7.i = add nuw nsw i64 %.1749887889.i, 8
  %58 = add i64 %43, 64
  %59 = add i64 %45, 56
  %.1787.7.i = inttoptr i64 %59 to ptr
  %.1788.7.i = load i64, ptr %.1787.7.i, align 8, !noalias !16
  %.1789.7.i = inttoptr i64 %58 to ptr
  store i64 %.1788.7.i, ptr %.1789.7.i, align 8, !noalias !16
  %lsr.iv.next124.i = add nuw i64 %lsr.iv123.i, 64
  %niter66.ncmp.7.i = icmp eq i64 %unroll_iter65.i, %.1756.7.i
  br i1 %niter66.ncmp.7.i, label %B5861.endif.loopexit.unr-lcssa.i, label %B3351.i

B5949.i:                                          ; preds = %B5949.preheader.i, %B5949.i
  %lsr.iv131.i = phi i64 [ %lsr.iv.next132.i, %B5949.i ], [ 0, %B5949.preheader.i ]
  %.1942894896.i = phi i64 [ %.1949.7.i, %B5949.i ], [ 0, %B5949.preheader.i ]
  %60 = add i64 %lsr.iv131.i, %.1846.i
  %61 = add i64 %lsr.iv131.i, %lsr.iv109.i
  %.1980.i = inttoptr i64 %61 to ptr
  %.1981.i = load i64, ptr %.1980.i, align 8, !noalias !16
  %.1982.i = inttoptr i64 %60 to ptr
  store i64 %.1981.i, ptr %.1982.i, align 8, !noalias !16
  %62 = add i64 %60, 8
  %63 = add i64 %61, 8
  %.1980.1.i = inttoptr i64 %63 to ptr
  %.1981.1.i = load i64, ptr %.1980.1.i, align 8, !noalias !16
  %.1982.1.i = inttoptr i64 %62 to ptr
  store i64 %.1981.1.i, ptr %.1982.1.i, align 8, !noalias !16
  %64 = add i64 %60, 16
  %65 = add i64 %61, 16
  %.1980.2.i = inttoptr i64 %65 to ptr
  %.1981.2.i = load i64, ptr %.1980.2.i, align 8, !noalias !16
  %.1982.2.i = inttoptr i64 %64 to ptr
  store i64 %.1981.2.i, ptr %.1982.2.i, align 8, !noalias !16
  %66 = add i64 %60, 24
  %67 = add i64 %61, 24
  %.1980.3.i = inttoptr i64 %67 to ptr
  %.1981.3.i = load i64, ptr %.1980.3.i, align 8, !noalias !16
  %.1982.3.i = inttoptr i64 %66 to ptr
  store i64 %.1981.3.i, ptr %.1982.3.i, align 8, !noalias !16
  %68 = add i64 %60, 32
  %69 = add i64 %61, 32
  %.1980.4.i = inttoptr i64 %69 to ptr
  %.1981.4.i = load i64, ptr %.1980.4.i, align 8, !noalias !16
  %.1982.4.i = inttoptr i64 %68 to ptr
  store i64 %.1981.4.i, ptr %.1982.4.i, align 8, !noalias !16
  %70 = add i64 %60, 40
  %71 = add i64 %61, 40
  %.1980.5.i = inttoptr i64 %71 to ptr
  %.1981.5.i = load i64, ptr %.1980.5.i, align 8, !noalias !16
  %.1982.5.i = inttoptr i64 %70 to ptr
  store i64 %.1981.5.i, ptr %.1982.5.i, align 8, !noalias !16
  %72 = add i64 %60, 48
  %73 = add i64 %61, 48
  %.1980.6.i = inttoptr i64 %73 to ptr
  %.1981.6.i = load i64, ptr %.1980.6.i, align 8, !noalias !16
  %.1982.6.i = inttoptr i64 %72 to ptr
  store i64 %.1981.6.i, ptr %.1982.6.i, align 8, !noalias !16
  %.1949.7.i = add nuw nsw i64 %.1942894896.i, 8
  %74 = add i64 %60, 56
  %75 = add i64 %61, 56
  %.1980.7.i = inttoptr i64 %75 to ptr
  %.1981.7.i = load i64, ptr %.1980.7.i, align 8, !noalias !16
  %.1982.7.i = inttoptr i64 %74 to ptr
  store i64 %.1981.7.i, ptr %.1982.7.i, align 8, !noalias !16
  %lsr.iv.next132.i = add nuw i64 %lsr.iv131.i, 64
  %niter72.ncmp.7.i = icmp eq i64 %unroll_iter65.i, %.1949.7.i
  br i1 %niter72.ncmp.7.i, label %B5986.loopexit.unr-lcssa.i, label %B5949.i

B5986.loopexit.unr-lcssa.i:                       ; preds = %B5949.i
  br i1 %25, label %B5986.i, label %B5949.epil.preheader.i

B5949.epil.preheader.i:                           ; preds = %B5949.preheader.i, %B5986.loopexit.unr-lcssa.i
  %.1942894896.epil.init.i = phi i64 [ 0, %B5949.preheader.i ], [ %unroll_iter65.i, %B5986.loopexit.unr-lcssa.i ]
  %76 = shl i64 %.1942894896.epil.init.i, 3
  %77 = add nsw i64 %76, %lsr.iv109.i
  %78 = add i64 %76, %.1846.i
  br label %B5949.epil.i

B5949.epil.i:                                     ; preds = %B5949.epil.i, %B5949.epil.preheader.i
  %lsr.iv137.i = phi i64 [ %lsr.iv.next138.i, %B5949.epil.i ], [ %xtraiter61.i, %B5949.epil.preheader.i ]
  %lsr.iv135.i = phi i64 [ %lsr.iv.next136.i, %B5949.epil.i ], [ %78, %B5949.epil.preheader.i ]
  %lsr.iv133.i = phi i64 [ %lsr.iv.next134.i, %B5949.epil.i ], [ %77, %B5949.epil.preheader.i ]
  %.1980.epil.i = inttoptr i64 %lsr.iv133.i to ptr
  %.1981.epil.i = load i64, ptr %.1980.epil.i, align 8, !noalias !16
  %.1982.epil.i = inttoptr i64 %lsr.iv135.i to ptr
  store i64 %.1981.epil.i, ptr %.1982.epil.i, align 8, !noalias !16
  %lsr.iv.next134.i = add i64 %lsr.iv133.i, 8
  %lsr.iv.next136.i = add i64 %lsr.iv135.i, 8
  %lsr.iv.next138.i = add nsw i64 %lsr.iv137.i, -1
  %epil.iter68.cmp.not.i = icmp eq i64 %lsr.iv.next138.i, 0
  br i1 %epil.iter68.cmp.not.i, label %B5986.i, label %B5949.epil.i, !llvm.loop !23

B5986.i:                                          ; preds = %B5949.epil.i, %B5861.endif.i, %B5986.loopexit.unr-lcssa.i
  %.2000.i = add nsw i64 %.1832.i, 1
  %sunkaddr180.i = getelementptr i8, ptr %sunkaddr178.i, i64 %.1828.i
  store i64 %.2000.i, ptr %sunkaddr180.i, align 8, !noalias !16
  %.2006.i = add nsw i64 %sent.2.3970.i, 1
  br label %B6289.i

B6078.i:                                          ; preds = %B2446.i
  %.2035.i = mul nsw i64 %mine.3.3968.i, %.95.i
  %.2037.i = add nsw i64 %.2035.i, %.60.i
  %.2043.not.i = icmp eq i64 %.2037.i, %.984.i
  %brmerge.i = select i1 %.2043.not.i, i1 true, i1 %23
  br i1 %brmerge.i, label %B6287.i, label %B6087.preheader.i

B6087.preheader.i:                                ; preds = %B6078.i
  br i1 %26, label %B6087.epil.preheader.i, label %B6087.i

B6087.i:                                          ; preds = %B6087.preheader.i, %B6087.i
  %lsr.iv139.i = phi i64 [ %lsr.iv.next140.i, %B6087.i ], [ %.60.i, %B6087.preheader.i ]
  %.2144901903.i = phi i64 [ %.2151.7.i, %B6087.i ], [ 0, %B6087.preheader.i ]
  %79 = add i64 %lsr.iv139.i, %.2035.i
  %80 = add i64 %lsr.iv139.i, %lsr.iv141.i
  %.2182.i = inttoptr i64 %80 to ptr
  %.2183.i = load i64, ptr %.2182.i, align 8, !noalias !16
  %.2184.i = inttoptr i64 %79 to ptr
  store i64 %.2183.i, ptr %.2184.i, align 8, !noalias !16
  %81 = add i64 %79, 8
  %82 = add i64 %80, 8
  %.2182.1.i = inttoptr i64 %82 to ptr
  %.2183.1.i = load i64, ptr %.2182.1.i, align 8, !noalias !16
  %.2184.1.i = inttoptr i64 %81 to ptr
  store i64 %.2183.1.i, ptr %.2184.1.i, align 8, !noalias !16
  %83 = add i64 %79, 16
  %84 = add i64 %80, 16
  %.2182.2.i = inttoptr i64 %84 to ptr
  %.2183.2.i = load i64, ptr %.2182.2.i, align 8, !noalias !16
  %.2184.2.i = inttoptr i64 %83 to ptr
  store i64 %.2183.2.i, ptr %.2184.2.i, align 8, !noalias !16
  %85 = add i64 %79, 24
  %86 = add i64 %80, 24
  %.2182.3.i = inttoptr i64 %86 to ptr
  %.2183.3.i = load i64, ptr %.2182.3.i, align 8, !noalias !16
  %.2184.3.i = inttoptr i64 %85 to ptr
  store i64 %.2183.3.i, ptr %.2184.3.i, align 8, !noalias !16
  %87 = add i64 %79, 32
  %88 = add i64 %80, 32
  %.2182.4.i = inttoptr i64 %88 to ptr
  %.2183.4.i = load i64, ptr %.2182.4.i, align 8, !noalias !16
  %.2184.4.i = inttoptr i64 %87 to ptr
  store i64 %.2183.4.i, ptr %.2184.4.i, align 8, !noalias !16
  %89 = add i64 %79, 40
  %90 = add i64 %80, 40
  %.2182.5.i = inttoptr i64 %90 to ptr
  %.2183.5.i = load i64, ptr %.2182.5.i, align 8, !noalias !16
  %.2184.5.i = inttoptr i64 %89 to ptr
  store i64 %.2183.5.i, ptr %.2184.5.i, align 8, !noalias !16
  %91 = add i64 %79, 48
  %92 = add i64 %80, 48
  %.2182.6.i = inttoptr i64 %92 to ptr
  %.2183.6.i = load i64, ptr %.2182.6.i, align 8, !noalias !16
  %.2184.6.i = inttoptr i64 %91 to ptr
  store i64 %.2183.6.i, ptr %.2184.6.i, align 8, !noalias !16
  %.2151.7.i = add nuw i64 %.2144901903.i, 8
  %93 = add i64 %79, 56
  %94 = add i64 %80, 56
  %.2182.7.i = inttoptr i64 %94 to ptr
  %.2183.7.i = load i64, ptr %.2182.7.i, align 8, !noalias !16
  %.2184.7.i = inttoptr i64 %93 to ptr
  store i64 %.2183.7.i, ptr %.2184.7.i, align 8, !noalias !16
  %lsr.iv.next140.i = add i64 %lsr.iv139.i, 64
  %niter78.ncmp.7.i = icmp eq i64 %unroll_iter65.i, %.2151.7.i
  br i1 %niter78.ncmp.7.i, label %B6287.loopexit.unr-lcssa.i, label %B6087.i

B6287.loopexit.unr-lcssa.i:                       ; preds = %B6087.i
  br i1 %25, label %B6287.i, label %B6087.epil.preheader.i

B6087.epil.preheader.i:                           ; preds = %B6287.loopexit.unr-lcssa.i, %B6087.preheader.i
  %.2144901903.epil.init.i = phi i64 [ 0, %B6087.preheader.i ], [ %unroll_iter65.i, %B6287.loopexit.unr-lcssa.i ]
  %95 = shl i64 %.2144901903.epil.init.i, 3
  %96 = add nsw i64 %95, %lsr.iv109.i
  %97 = add i64 %95, %.2037.i
  br label %B6087.epil.i

B6087.epil.i:                                     ; preds = %B6087.epil.i, %B6087.epil.preheader.i
  %lsr.iv147.i = phi i64 [ %lsr.iv.next148.i, %B6087.epil.i ], [ %xtraiter61.i, %B6087.epil.preheader.i ]
  %lsr.iv145.i = phi i64 [ %lsr.iv.next146.i, %B6087.epil.i ], [ %97, %B6087.epil.preheader.i ]
  %lsr.iv143.i = phi i64 [ %lsr.iv.next144.i, %B6087.epil.i ], [ %96, %B6087.epil.preheader.i ]
  %.2182.epil.i = inttoptr i64 %lsr.iv143.i to ptr
  %.2183.epil.i = load i64, ptr %.2182.epil.i, align 8, !noalias !16
  %.2184.epil.i = inttoptr i64 %lsr.iv145.i to ptr
  store i64 %.2183.epil.i, ptr %.2184.epil.i, align 8, !noalias !16
  %lsr.iv.next144.i = add i64 %lsr.iv143.i, 8
  %lsr.iv.next146.i = add i64 %lsr.iv145.i, 8
  %lsr.iv.next148.i = add nsw i64 %lsr.iv147.i, -1
  %epil.iter74.cmp.not.i = icmp eq i64 %lsr.iv.next148.i, 0
  br i1 %epil.iter74.cmp.not.i, label %B6287.i, label %B6087.epil.i, !llvm.loop !24

B6287.i:                                          ; preds = %B6087.epil.i, %B6287.loopexit.unr-lcssa.i, %B6078.i, %B2150.i
  %.2206.i = shl nsw i64 %mine.3.3968.i, 3
  %.2208.i = add nsw i64 %.2206.i, %.66.i
  %.2210.i = inttoptr i64 %.2208.i to ptr
  store i64 %.1153.i, ptr %.2210.i, align 8, !noalias !16
  %.2221.i = load i64, ptr %sunkaddr182.i, align 8, !noalias !16
  %.2226.i = load i64, ptr %sunkaddr184.i, align 8, !noalias !16
  %.2227.i = zext i64 %.1153.i to i128
  %.2228.i = zext i64 %.2226.i to i128
  %.2229.i = mul nuw i128 %.2228.i, %.2227.i
  %sh.diff.i = lshr i128 %.2229.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.2233.i = and i64 %tr.sh.diff.i, -64
  %.2234.i = add nsw i64 %.2233.i, %.2221.i
  %.2235.i = inttoptr i64 %.2234.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.2235.i, i32 1, i32 3, i32 1), !noalias !16
  %.2238.i = add nsw i64 %mine.3.3968.i, 1
  br label %B6289.i

B6289.i:                                          ; preds = %B2564.i, %B6287.i, %B5986.i, %B2462.i
  %mine.4.4.i = phi i64 [ %.2238.i, %B6287.i ], [ %mine.3.3968.i, %B5986.i ], [ %mine.3.3968.i, %B2462.i ], [ %mine.3.3968.i, %B2564.i ]
  %sent.3.4.i = phi i64 [ %sent.2.3970.i, %B6287.i ], [ %.2006.i, %B5986.i ], [ %sent.2.3970.i, %B2462.i ], [ %sent.2.3970.i, %B2564.i ]
  %lsr.iv.next106.i = add i64 %lsr.iv105.i, %.95.i
  %lsr.iv.next110.i = add i64 %lsr.iv109.i, %.95.i
  %lsr.iv.next142.i = add i64 %lsr.iv141.i, %.95.i
  %exitcond1033.not.i = icmp eq i64 %.770.i, %.956.i
  br i1 %exitcond1033.not.i, label %B6445.i, label %B1974.endif.i

B6445.i:                                          ; preds = %B6289.i, %B1786.endif.i
  %mine.3.3.lcssa.i = phi i64 [ %mine.2.1.i, %B1786.endif.i ], [ %mine.4.4.i, %B6289.i ]
  %sent.2.3.lcssa.i = phi i64 [ %sent.5.1.i, %B1786.endif.i ], [ %sent.3.4.i, %B6289.i ]
  %.2278.i = icmp slt i64 %.847.i, %.13.i8.i
  %.2315.i = add nsw i64 %sent.2.3.lcssa.i, %.72.i
  %.2319.i = icmp sle i64 %.2315.i, %"$phi1066.0.2.1766.i"
  %or.cond837.i = select i1 %.2278.i, i1 %.2319.i, i1 false
  br i1 %or.cond837.i, label %B1640.i, label %B6547.i

B6547.i:                                          ; preds = %B6445.i, %B1474.endif.i, %B1750.i
  %at.3.2.i = phi i64 [ %at.4.1.i, %B1750.i ], [ %at.2.0.i, %B1474.endif.i ], [ %.847.i, %B6445.i ]
  %taken.3.2.i = phi i64 [ %taken.2.1.i, %B1750.i ], [ 0, %B1474.endif.i ], [ %.855.i, %B6445.i ]
  %mine.5.2.i = phi i64 [ %mine.2.1.i, %B1750.i ], [ 0, %B1474.endif.i ], [ %mine.3.3.lcssa.i, %B6445.i ]
  %sent.6.2.i = phi i64 [ %sent.5.1.i, %B1750.i ], [ 0, %B1474.endif.i ], [ %sent.2.3.lcssa.i, %B6445.i ]
  %crowded.2.2.i = phi i1 [ true, %B1750.i ], [ false, %B1474.endif.i ], [ false, %B6445.i ]
  %.2362.i = load i64, ptr %sunkaddr186.i, align 8, !noalias !16
  %.2364.i = add nsw i64 %.2362.i, %taken.3.2.i
  store i64 %.2364.i, ptr %sunkaddr186.i, align 8, !noalias !16
  %.2378.i = load i64, ptr %sunkaddr188.i, align 8, !noalias !16
  %.2380.i = add nsw i64 %.2378.i, %sent.6.2.i
  store i64 %.2380.i, ptr %sunkaddr188.i, align 8, !noalias !16
  %.2389.i = icmp sgt i64 %mine.5.2.i, 0
  br i1 %.2389.i, label %B6697.i, label %B6815.i

B6697.i:                                          ; preds = %B6547.i
  store i64 0, ptr %.2398.i, align 8, !noalias !16
  call fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB3v91B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr nonnull %.2398.i, i64 %a0, i64 %mine.5.2.i)
  br label %B7015.i

B6815.i:                                          ; preds = %B6547.i
  %.2433.i = icmp eq i64 %at.3.2.i, %at.2.0.i
  %or.cond838.i = select i1 %crowded.2.2.i, i1 %.2433.i, i1 false
  br i1 %or.cond838.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B7015.i

B7015.i:                                          ; preds = %B6815.i, %B6697.i
  %.2490.i = icmp slt i64 %at.3.2.i, %.93.i
  br i1 %.2490.i, label %B780.i, label %_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

iter.check.i:                                     ; preds = %B1020.i
  %.279.i = load i64, ptr %sunkaddr192.i, align 8, !noalias !16
  br i1 %7, label %B1064.backedge.preheader.i, label %vector.main.loop.iter.check.i

vector.main.loop.iter.check.i:                    ; preds = %iter.check.i
  br i1 %8, label %vec.epilog.ph.i, label %vector.body.preheader.i

vector.body.preheader.i:                          ; preds = %vector.main.loop.iter.check.i
  %98 = add i64 %.279.i, 120
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.body.preheader.i
  %lsr.iv95.i = phi i64 [ %n.vec.i, %vector.body.preheader.i ], [ %lsr.iv.next96.i, %vector.body.i ]
  %lsr.iv.i = phi i64 [ %98, %vector.body.preheader.i ], [ %lsr.iv.next.i, %vector.body.i ]
  %vec.phi.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %162, %vector.body.i ]
  %vec.phi30.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %163, %vector.body.i ]
  %vec.phi31.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %164, %vector.body.i ]
  %vec.phi32.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %165, %vector.body.i ]
  %99 = add i64 %lsr.iv.i, -120
  %100 = add i64 %lsr.iv.i, -112
  %101 = add i64 %lsr.iv.i, -104
  %102 = add i64 %lsr.iv.i, -96
  %103 = add i64 %lsr.iv.i, -88
  %104 = add i64 %lsr.iv.i, -80
  %105 = add i64 %lsr.iv.i, -72
  %106 = add i64 %lsr.iv.i, -64
  %107 = add i64 %lsr.iv.i, -56
  %108 = add i64 %lsr.iv.i, -48
  %109 = add i64 %lsr.iv.i, -40
  %110 = add i64 %lsr.iv.i, -32
  %111 = add i64 %lsr.iv.i, -24
  %112 = add i64 %lsr.iv.i, -16
  %113 = add i64 %lsr.iv.i, -8
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
  %128 = inttoptr i64 %113 to ptr
  %129 = inttoptr i64 %lsr.iv.i to ptr
  %130 = load i64, ptr %114, align 8, !noalias !16
  %131 = load i64, ptr %115, align 8, !noalias !16
  %132 = load i64, ptr %116, align 8, !noalias !16
  %133 = load i64, ptr %117, align 8, !noalias !16
  %134 = insertelement <4 x i64> poison, i64 %130, i64 0
  %135 = insertelement <4 x i64> %134, i64 %131, i64 1
  %136 = insertelement <4 x i64> %135, i64 %132, i64 2
  %137 = insertelement <4 x i64> %136, i64 %133, i64 3
  %138 = load i64, ptr %118, align 8, !noalias !16
  %139 = load i64, ptr %119, align 8, !noalias !16
  %140 = load i64, ptr %120, align 8, !noalias !16
  %141 = load i64, ptr %121, align 8, !noalias !16
  %142 = insertelement <4 x i64> poison, i64 %138, i64 0
  %143 = insertelement <4 x i64> %142, i64 %139, i64 1
  %144 = insertelement <4 x i64> %143, i64 %140, i64 2
  %145 = insertelement <4 x i64> %144, i64 %141, i64 3
  %146 = load i64, ptr %122, align 8, !noalias !16
  %147 = load i64, ptr %123, align 8, !noalias !16
  %148 = load i64, ptr %124, align 8, !noalias !16
  %149 = load i64, ptr %125, align 8, !noalias !16
  %150 = insertelement <4 x i64> poison, i64 %146, i64 0
  %151 = insertelement <4 x i64> %150, i64 %147, i64 1
  %152 = insertelement <4 x i64> %151, i64 %148, i64 2
  %153 = insertelement <4 x i64> %152, i64 %149, i64 3
  %154 = load i64, ptr %126, align 8, !noalias !16
  %155 = load i64, ptr %127, align 8, !noalias !16
  %156 = load i64, ptr %128, align 8, !noalias !16
  %157 = load i64, ptr %129, align 8, !noalias !16
  %158 = insertelement <4 x i64> poison, i64 %154, i64 0
  %159 = insertelement <4 x i64> %158, i64 %155, i64 1
  %160 = insertelement <4 x i64> %159, i64 %156, i64 2
  %161 = insertelement <4 x i64> %160, i64 %157, i64 3
  %162 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %137, <4 x i64> %vec.phi.i)
  %163 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %145, <4 x i64> %vec.phi30.i)
  %164 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %153, <4 x i64> %vec.phi31.i)
  %165 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %161, <4 x i64> %vec.phi32.i)
  %lsr.iv.next.i = add i64 %lsr.iv.i, 128
  %lsr.iv.next96.i = add nsw i64 %lsr.iv95.i, -16
  %166 = icmp eq i64 %lsr.iv.next96.i, 0
  br i1 %166, label %middle.block.i, label %vector.body.i, !llvm.loop !25

middle.block.i:                                   ; preds = %vector.body.i
  %rdx.minmax.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %162, <4 x i64> %163)
  %rdx.minmax33.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax.i, <4 x i64> %164)
  %rdx.minmax34.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax33.i, <4 x i64> %165)
  %rdx.shuf.i = shufflevector <4 x i64> %rdx.minmax34.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax152.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax34.i, <4 x i64> %rdx.shuf.i)
  %rdx.shuf153.i = shufflevector <4 x i64> %rdx.minmax152.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax154.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax152.i, <4 x i64> %rdx.shuf153.i)
  %167 = extractelement <4 x i64> %rdx.minmax154.i, i64 0
  br i1 %9, label %B1200.i, label %vec.epilog.iter.check.i

vec.epilog.iter.check.i:                          ; preds = %middle.block.i
  br i1 %11, label %B1064.backedge.preheader.i, label %vec.epilog.ph.i, !prof !26

vec.epilog.ph.i:                                  ; preds = %vec.epilog.iter.check.i, %vector.main.loop.iter.check.i
  %vec.epilog.resume.val.i = phi i64 [ %n.vec.i, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %bc.merge.rdx.i = phi i64 [ %167, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %broadcast.splatinsert.i = insertelement <4 x i64> poison, i64 %bc.merge.rdx.i, i64 0
  %broadcast.splat.i = shufflevector <4 x i64> %broadcast.splatinsert.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %168 = shl i64 %vec.epilog.resume.val.i, 3
  %169 = add nsw i64 %168, %.279.i
  %170 = sub nsw i64 %vec.epilog.resume.val.i, %1
  br label %vec.epilog.vector.body.i

vec.epilog.vector.body.i:                         ; preds = %vec.epilog.vector.body.i, %vec.epilog.ph.i
  %lsr.iv99.i = phi i64 [ %lsr.iv.next100.i, %vec.epilog.vector.body.i ], [ %170, %vec.epilog.ph.i ]
  %lsr.iv97.i = phi i64 [ %lsr.iv.next98.i, %vec.epilog.vector.body.i ], [ %169, %vec.epilog.ph.i ]
  %vec.phi38.i = phi <4 x i64> [ %186, %vec.epilog.vector.body.i ], [ %broadcast.splat.i, %vec.epilog.ph.i ]
  %171 = add i64 %lsr.iv97.i, 8
  %172 = add i64 %lsr.iv97.i, 16
  %173 = add i64 %lsr.iv97.i, 24
  %174 = inttoptr i64 %lsr.iv97.i to ptr
  %175 = inttoptr i64 %171 to ptr
  %176 = inttoptr i64 %172 to ptr
  %177 = inttoptr i64 %173 to ptr
  %178 = load i64, ptr %174, align 8, !noalias !16
  %179 = load i64, ptr %175, align 8, !noalias !16
  %180 = load i64, ptr %176, align 8, !noalias !16
  %181 = load i64, ptr %177, align 8, !noalias !16
  %182 = insertelement <4 x i64> poison, i64 %178, i64 0
  %183 = insertelement <4 x i64> %182, i64 %179, i64 1
  %184 = insertelement <4 x i64> %183, i64 %180, i64 2
  %185 = insertelement <4 x i64> %184, i64 %181, i64 3
  %186 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %185, <4 x i64> %vec.phi38.i)
  %lsr.iv.next98.i = add i64 %lsr.iv97.i, 32
  %lsr.iv.next100.i = add i64 %lsr.iv99.i, 4
  %187 = icmp eq i64 %lsr.iv.next100.i, 0
  br i1 %187, label %vec.epilog.middle.block.i, label %vec.epilog.vector.body.i, !llvm.loop !27

vec.epilog.middle.block.i:                        ; preds = %vec.epilog.vector.body.i
  %rdx.shuf155.i = shufflevector <4 x i64> %186, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax156.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %186, <4 x i64> %rdx.shuf155.i)
  %rdx.shuf157.i = shufflevector <4 x i64> %rdx.minmax156.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax158.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax156.i, <4 x i64> %rdx.shuf157.i)
  %188 = extractelement <4 x i64> %rdx.minmax158.i, i64 0
  br i1 %12, label %B1200.i, label %B1064.backedge.preheader.i

B1064.backedge.preheader.i:                       ; preds = %vec.epilog.middle.block.i, %vec.epilog.iter.check.i, %iter.check.i
  %_spare_v31_most.2.1863.ph.i = phi i64 [ 0, %iter.check.i ], [ %167, %vec.epilog.iter.check.i ], [ %188, %vec.epilog.middle.block.i ]
  %.373859861.ph.i = phi i64 [ 0, %iter.check.i ], [ %n.vec.i, %vec.epilog.iter.check.i ], [ %n.vec36.i, %vec.epilog.middle.block.i ]
  %189 = shl i64 %.373859861.ph.i, 3
  %190 = add nsw i64 %189, %.279.i
  %191 = sub nsw i64 %.45.i, %.373859861.ph.i
  br label %B1064.backedge.i

B1474.endif.i:                                    ; preds = %B1200.i, %B1020.i
  %"$phi1066.0.2.1766.i" = phi i64 [ %.457.i, %B1200.i ], [ %.72.i, %B1020.i ]
  %.525.i = add nsw i64 %at.2.0.i, 256
  %.13.i8.i = tail call i64 @llvm.smin.i64(i64 %.93.i, i64 %.525.i)
  %.610.i = icmp sgt i64 %.93.i, %at.2.0.i
  %.655.i = icmp sle i64 %.72.i, %"$phi1066.0.2.1766.i"
  %or.cond.i = select i1 %.610.i, i1 %.655.i, i1 false
  br i1 %or.cond.i, label %B1640.i, label %B6547.i

B1786.endif.i:                                    ; preds = %B1704.i
  %.847.i = add nsw i64 %at.4.1.i, 1
  %.855.i = add nsw i64 %.770.i, %taken.2.1.i
  %.943953.not.i = icmp slt i64 %.770.i, 1
  br i1 %.943953.not.i, label %B6445.i, label %B1974.endif.preheader.i

B1974.endif.preheader.i:                          ; preds = %B1786.endif.i
  %192 = add i64 %2, %.690.i
  br label %B1974.endif.i

B1974.endif.i:                                    ; preds = %B1974.endif.preheader.i, %B6289.i
  %lsr.iv141.i = phi i64 [ %.690.i, %B1974.endif.preheader.i ], [ %lsr.iv.next142.i, %B6289.i ]
  %lsr.iv109.i = phi i64 [ %.692.i, %B1974.endif.preheader.i ], [ %lsr.iv.next110.i, %B6289.i ]
  %lsr.iv105.i = phi i64 [ %192, %B1974.endif.preheader.i ], [ %lsr.iv.next106.i, %B6289.i ]
  %sent.2.3970.i = phi i64 [ %sent.5.1.i, %B1974.endif.preheader.i ], [ %sent.3.4.i, %B6289.i ]
  %mine.3.3968.i = phi i64 [ %mine.2.1.i, %B1974.endif.preheader.i ], [ %mine.4.4.i, %B6289.i ]
  %.949908966.i = phi i64 [ 0, %B1974.endif.preheader.i ], [ %.956.i, %B6289.i ]
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
  %.1175.i = load i64, ptr %sunkaddr194.i, align 8, !noalias !16
  %.1183.i = inttoptr i64 %.1175.i to ptr
  %.1184.i = load i64, ptr %.1183.i, align 8, !noalias !16
  %.1185.i = and i64 %.1184.i, %.996.i
  %.1186.i = add i64 %.1185.i, -7046029254386353131
  br i1 %18, label %B2446.i, label %B2410.preheader.i

B2410.preheader.i:                                ; preds = %B2162.endif.i
  br i1 %19, label %B2410.epil.preheader.i, label %B2410.i

B3229.endif.i:                                    ; preds = %B2650.i, %B2503.i
  br i1 %23, label %B5861.endif.i, label %B3351.preheader.i

B3351.preheader.i:                                ; preds = %B3229.endif.i
  br i1 %24, label %B3351.epil.preheader.i, label %B3351.i

B5861.endif.loopexit.unr-lcssa.i:                 ; preds = %B3351.i
  br i1 %25, label %B5861.endif.i, label %B3351.epil.preheader.i

B3351.epil.preheader.i:                           ; preds = %B5861.endif.loopexit.unr-lcssa.i, %B3351.preheader.i
  %.1749887889.epil.init.i = phi i64 [ 0, %B3351.preheader.i ], [ %unroll_iter65.i, %B5861.endif.loopexit.unr-lcssa.i ]
  %193 = shl i64 %.1749887889.epil.init.i, 3
  %194 = add nsw i64 %193, %lsr.iv109.i
  %195 = add i64 %.1395.i, 8
  %196 = add i64 %195, %.1458.i
  %197 = add i64 %196, %193
  br label %B3351.epil.i

B3351.epil.i:                                     ; preds = %B3351.epil.i, %B3351.epil.preheader.i
  %lsr.iv129.i = phi i64 [ %lsr.iv.next130.i, %B3351.epil.i ], [ %xtraiter61.i, %B3351.epil.preheader.i ]
  %lsr.iv127.i = phi i64 [ %lsr.iv.next128.i, %B3351.epil.i ], [ %197, %B3351.epil.preheader.i ]
  %lsr.iv125.i = phi i64 [ %lsr.iv.next126.i, %B3351.epil.i ], [ %194, %B3351.epil.preheader.i ]
  %.1787.epil.i = inttoptr i64 %lsr.iv125.i to ptr
  %.1788.epil.i = load i64, ptr %.1787.epil.i, align 8, !noalias !16
  %.1789.epil.i = inttoptr i64 %lsr.iv127.i to ptr
  store i64 %.1788.epil.i, ptr %.1789.epil.i, align 8, !noalias !16
  %lsr.iv.next126.i = add i64 %lsr.iv125.i, 8
  %lsr.iv.next128.i = add i64 %lsr.iv127.i, 8
  %lsr.iv.next130.i = add nsw i64 %lsr.iv129.i, -1
  %epil.iter62.cmp.not.i = icmp eq i64 %lsr.iv.next130.i, 0
  br i1 %epil.iter62.cmp.not.i, label %B5861.endif.i, label %B3351.epil.i, !llvm.loop !28

B5861.endif.i:                                    ; preds = %B3351.epil.i, %B5861.endif.loopexit.unr-lcssa.i, %B3229.endif.i, %B2462.i
  %.1808.pre-phi.i = phi ptr [ %.1425.i, %B2462.i ], [ %.1467.i, %B3229.endif.i ], [ %.1467.i, %B5861.endif.loopexit.unr-lcssa.i ], [ %.1467.i, %B3351.epil.i ]
  store i64 %.1153.i, ptr %.1808.pre-phi.i, align 8, !noalias !16
  %.1828.i = shl nsw i64 %.1363.i, 3
  %.1830.i = add nsw i64 %.1828.i, %.122.i
  %.1831.i = inttoptr i64 %.1830.i to ptr
  %.1832.i = load i64, ptr %.1831.i, align 8, !noalias !16
  %.1840.i = add nsw i64 %.1828.i, %.116.i
  %.1841.i = inttoptr i64 %.1840.i to ptr
  %.1842.i = load i64, ptr %.1841.i, align 8, !noalias !16
  %.1845.i = mul i64 %.1832.i, %.95.i
  %.1846.i = add i64 %.1842.i, %.1845.i
  br i1 %23, label %B5986.i, label %B5949.preheader.i

B5949.preheader.i:                                ; preds = %B5861.endif.i
  br i1 %24, label %B5949.epil.preheader.i, label %B5949.i

_ZN10interleave6engine7cluster6kernel6spreadB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %B780.i, %B878.i, %B1200.i, %B6815.i, %B7015.i, %0
  %status.5.1.i = phi i64 [ 0, %0 ], [ 1, %B780.i ], [ 3, %B878.i ], [ 0, %B7015.i ], [ 4, %B1200.i ], [ 2, %B6815.i ]
  %at.5.1.i = phi i64 [ %.137.i, %0 ], [ %at.2.0.i, %B780.i ], [ %at.2.0.i, %B878.i ], [ %at.3.2.i, %B7015.i ], [ %at.2.0.i, %B1200.i ], [ %at.2.0.i, %B6815.i ]
  %sunkaddr190.i = getelementptr i8, ptr %.32.i, i64 80
  store i64 %at.5.1.i, ptr %sunkaddr190.i, align 8, !noalias !16
  call void @llvm.lifetime.end.p0(ptr nonnull %.2398.i)
  ret i64 %status.5.1.i
}

define i64 @absorb(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr {
  %.504.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.504.i)
  store i64 0, ptr %.504.i, align 8, !noalias !29
  %.16.i = add nsw i64 %a0, 112
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !29
  %.34.i = add nsw i64 %.18.i, 56
  %.35.i = inttoptr i64 %.34.i to ptr
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !29
  %.40.i = add nsw i64 %.18.i, 64
  %.41.i = inttoptr i64 %.40.i to ptr
  %.42.i = load i64, ptr %.41.i, align 8, !noalias !29
  %.46.i = add nsw i64 %a0, 48
  %.47.i = inttoptr i64 %.46.i to ptr
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !29
  %.65.i = icmp sgt i64 %a2, 0
  br i1 %.65.i, label %B282.preheader.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v126B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

B282.preheader.i:                                 ; preds = %0
  %.22.i = add nsw i64 %a0, 16
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !29
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
  %.463.i.prol = inttoptr i64 %.42.i to ptr
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

B282.endif.us.i:                                  ; preds = %B7810.us.i, %B282.endif.us.preheader.i
  %at.2.0.us.i = phi i64 [ %.537.us.i, %B7810.us.i ], [ 0, %B282.endif.us.preheader.i ]
  %.74.us.i = sub nsw i64 %a2, %at.2.0.us.i
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.74.us.i, i64 256)
  %.112.us.i = load atomic i64, ptr %sunkaddr52.i acquire, align 8, !noalias !29
  %.114.us.i = icmp sgt i64 %.112.us.i, %.48.i
  br i1 %.114.us.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v126B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B410.us.i

B410.us.i:                                        ; preds = %B282.endif.us.i
  %.121.us.i = load i64, ptr %sunkaddr54.i, align 8, !noalias !29
  %.123.us.i = add nsw i64 %.121.us.i, %.13.i.i
  %.129.us.i = load i64, ptr %sunkaddr56.i, align 8, !noalias !29
  %.130.us.i = icmp sgt i64 %.123.us.i, %.129.us.i
  br i1 %.130.us.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v126B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B526.endif.us.i

B526.endif.us.i:                                  ; preds = %B410.us.i
  %.159.us.i = mul i64 %at.2.0.us.i, %.157.i
  %.161.us.i = add i64 %.159.us.i, %a1
  %.245161.us.not.i = icmp slt i64 %.74.us.i, 1
  br i1 %.245161.us.not.i, label %B7810.us.i, label %B580.endif.us.us.preheader.i

B580.endif.us.us.preheader.i:                     ; preds = %B526.endif.us.i
  %7 = add i64 %2, %.159.us.i
  br label %B580.endif.us.us.i

B7810.us.i:                                       ; preds = %B736.B7808_crit_edge.us.us.i, %B526.endif.us.i
  store i64 %.161.us.i, ptr %sunkaddr58.i, align 8, !noalias !29
  store i64 0, ptr %.504.i, align 8, !noalias !29
  call fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB3v91B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr nonnull %.504.i, i64 %a0, i64 %.13.i.i)
  store i64 %.36.i, ptr %sunkaddr58.i, align 8, !noalias !29
  %.537.us.i = add nsw i64 %.13.i.i, %at.2.0.us.i
  %.545.us.i = icmp slt i64 %.537.us.i, %a2
  br i1 %.545.us.i, label %B282.endif.us.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v126B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

B580.endif.us.us.i:                               ; preds = %B736.B7808_crit_edge.us.us.i, %B580.endif.us.us.preheader.i
  %lsr.iv37.i = phi i64 [ %.161.us.i, %B580.endif.us.us.preheader.i ], [ %lsr.iv.next38.i, %B736.B7808_crit_edge.us.us.i ]
  %lsr.iv.i = phi i64 [ %7, %B580.endif.us.us.preheader.i ], [ %lsr.iv.next.i, %B736.B7808_crit_edge.us.us.i ]
  %.251156162.us.us.i = phi i64 [ 0, %B580.endif.us.us.preheader.i ], [ %.258.us.us.i, %B736.B7808_crit_edge.us.us.i ]
  %.290.us.us.i = mul nsw i64 %.251156162.us.us.i, %.157.i
  %.292.us.us.i = add nsw i64 %.290.us.us.i, %.161.us.i
  %.298.us.us.i = inttoptr i64 %.292.us.us.i to ptr
  %.299.us.us.i = load i64, ptr %.298.us.us.i, align 8, !noalias !29
  %.300.us.us.i = add i64 %.299.us.us.i, 1
  br i1 %4, label %B902.us.us.epil.preheader.i, label %B902.us.us.i

B902.us.us.i:                                     ; preds = %B580.endif.us.us.i, %B902.us.us.i
  %lsr.iv35.i = phi i64 [ %lsr.iv.next36.i, %B902.us.us.i ], [ %lsr.iv.i, %B580.endif.us.us.i ]
  %hash_of_v129_h.2.2152.us.us.i = phi i64 [ %.435.us.us.3.i, %B902.us.us.i ], [ %.300.us.us.i, %B580.endif.us.us.i ]
  %.389148150.us.us.i = phi i64 [ %.396.us.us.3.i, %B902.us.us.i ], [ 1, %B580.endif.us.us.i ]
  %.422.us.us.i = add i64 %hash_of_v129_h.2.2152.us.us.i, -4658895280553007687
  %.423.us.us.i = zext i64 %.422.us.us.i to i128
  %.425.us.us.i = mul nuw i128 %.423.us.us.i, 11400714819323198485
  %.426.us.us.i = trunc i128 %.425.us.us.i to i64
  %.427.us.us.i = lshr i128 %.425.us.us.i, 64
  %.428.us.us.i = trunc nuw i128 %.427.us.us.i to i64
  %8 = add i64 %lsr.iv35.i, -24
  %.433.us.us.i = inttoptr i64 %8 to ptr
  %.434.us.us.i = load i64, ptr %.433.us.us.i, align 8, !noalias !29
  %.429.us.us.i = add i64 %.434.us.us.i, -4658895280553007687
  %.435.us.us.i = add i64 %.429.us.us.i, %.426.us.us.i
  %.422.us.us.1.i = add i64 %.435.us.us.i, %.428.us.us.i
  %.423.us.us.1.i = zext i64 %.422.us.us.1.i to i128
  %.425.us.us.1.i = mul nuw i128 %.423.us.us.1.i, 11400714819323198485
  %.426.us.us.1.i = trunc i128 %.425.us.us.1.i to i64
  %.427.us.us.1.i = lshr i128 %.425.us.us.1.i, 64
  %.428.us.us.1.i = trunc nuw i128 %.427.us.us.1.i to i64
  %9 = add i64 %lsr.iv35.i, -16
  %.433.us.us.1.i = inttoptr i64 %9 to ptr
  %.434.us.us.1.i = load i64, ptr %.433.us.us.1.i, align 8, !noalias !29
  %.429.us.us.1.i = add i64 %.434.us.us.1.i, -4658895280553007687
  %.435.us.us.1.i = add i64 %.429.us.us.1.i, %.426.us.us.1.i
  %.422.us.us.2.i = add i64 %.435.us.us.1.i, %.428.us.us.1.i
  %.423.us.us.2.i = zext i64 %.422.us.us.2.i to i128
  %.425.us.us.2.i = mul nuw i128 %.423.us.us.2.i, 11400714819323198485
  %.426.us.us.2.i = trunc i128 %.425.us.us.2.i to i64
  %.427.us.us.2.i = lshr i128 %.425.us.us.2.i, 64
  %.428.us.us.2.i = trunc nuw i128 %.427.us.us.2.i to i64
  %10 = add i64 %lsr.iv35.i, -8
  %.433.us.us.2.i = inttoptr i64 %10 to ptr
  %.434.us.us.2.i = load i64, ptr %.433.us.us.2.i, align 8, !noalias !29
  %.396.us.us.3.i = add i64 %.389148150.us.us.i, 4
  %.429.us.us.2.i = add i64 %.434.us.us.2.i, -4658895280553007687
  %.435.us.us.2.i = add i64 %.429.us.us.2.i, %.426.us.us.2.i
  %.422.us.us.3.i = add i64 %.435.us.us.2.i, %.428.us.us.2.i
  %.423.us.us.3.i = zext i64 %.422.us.us.3.i to i128
  %.425.us.us.3.i = mul nuw i128 %.423.us.us.3.i, 11400714819323198485
  %.426.us.us.3.i = trunc i128 %.425.us.us.3.i to i64
  %.427.us.us.3.i = lshr i128 %.425.us.us.3.i, 64
  %.428.us.us.3.i = trunc nuw i128 %.427.us.us.3.i to i64
  %.433.us.us.3.i = inttoptr i64 %lsr.iv35.i to ptr
  %.434.us.us.3.i = load i64, ptr %.433.us.us.3.i, align 8, !noalias !29
  %.429.us.us.3.i = add i64 %.434.us.us.3.i, %.426.us.us.3.i
  %.435.us.us.3.i = add i64 %.429.us.us.3.i, %.428.us.us.3.i
  %lsr.iv.next36.i = add i64 %lsr.iv35.i, 32
  %11 = sub i64 %.396.us.us.3.i, %3
  %niter.ncmp.3.i = icmp eq i64 %11, 1
  br i1 %niter.ncmp.3.i, label %B736.B7808_crit_edge.us.us.unr-lcssa.i, label %B902.us.us.i

B736.B7808_crit_edge.us.us.unr-lcssa.i:           ; preds = %B902.us.us.i
  br i1 %5, label %B736.B7808_crit_edge.us.us.i, label %B902.us.us.epil.preheader.i

B902.us.us.epil.preheader.i:                      ; preds = %B736.B7808_crit_edge.us.us.unr-lcssa.i, %B580.endif.us.us.i
  %hash_of_v129_h.2.2152.us.us.epil.init.i = phi i64 [ %.300.us.us.i, %B580.endif.us.us.i ], [ %.435.us.us.3.i, %B736.B7808_crit_edge.us.us.unr-lcssa.i ]
  %.389148150.us.us.epil.init.i = phi i64 [ 1, %B580.endif.us.us.i ], [ %6, %B736.B7808_crit_edge.us.us.unr-lcssa.i ]
  %12 = shl i64 %.389148150.us.us.epil.init.i, 3
  %13 = add nsw i64 %12, %lsr.iv37.i
  br label %B902.us.us.epil.i

B902.us.us.epil.i:                                ; preds = %B902.us.us.epil.i, %B902.us.us.epil.preheader.i
  %lsr.iv41.i = phi i64 [ %lsr.iv.next42.i, %B902.us.us.epil.i ], [ %xtraiter.i, %B902.us.us.epil.preheader.i ]
  %lsr.iv39.i = phi i64 [ %lsr.iv.next40.i, %B902.us.us.epil.i ], [ %13, %B902.us.us.epil.preheader.i ]
  %hash_of_v129_h.2.2152.us.us.epil.i = phi i64 [ %.435.us.us.epil.i, %B902.us.us.epil.i ], [ %hash_of_v129_h.2.2152.us.us.epil.init.i, %B902.us.us.epil.preheader.i ]
  %.422.us.us.epil.i = add i64 %hash_of_v129_h.2.2152.us.us.epil.i, -4658895280553007687
  %.423.us.us.epil.i = zext i64 %.422.us.us.epil.i to i128
  %.425.us.us.epil.i = mul nuw i128 %.423.us.us.epil.i, 11400714819323198485
  %.426.us.us.epil.i = trunc i128 %.425.us.us.epil.i to i64
  %.427.us.us.epil.i = lshr i128 %.425.us.us.epil.i, 64
  %.428.us.us.epil.i = trunc nuw i128 %.427.us.us.epil.i to i64
  %.433.us.us.epil.i = inttoptr i64 %lsr.iv39.i to ptr
  %.434.us.us.epil.i = load i64, ptr %.433.us.us.epil.i, align 8, !noalias !29
  %.429.us.us.epil.i = add i64 %.434.us.us.epil.i, %.426.us.us.epil.i
  %.435.us.us.epil.i = add i64 %.429.us.us.epil.i, %.428.us.us.epil.i
  %lsr.iv.next40.i = add i64 %lsr.iv39.i, 8
  %lsr.iv.next42.i = add nsw i64 %lsr.iv41.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next42.i, 0
  br i1 %epil.iter.cmp.not.i, label %B736.B7808_crit_edge.us.us.i, label %B902.us.us.epil.i, !llvm.loop !32

B736.B7808_crit_edge.us.us.i:                     ; preds = %B902.us.us.epil.i, %B736.B7808_crit_edge.us.us.unr-lcssa.i
  %.435.us.us.lcssa.i = phi i64 [ %.435.us.us.3.i, %B736.B7808_crit_edge.us.us.unr-lcssa.i ], [ %.435.us.us.epil.i, %B902.us.us.epil.i ]
  %.258.us.us.i = add nuw nsw i64 %.251156162.us.us.i, 1
  %.449.us.us.i = lshr i64 %.435.us.us.lcssa.i, 32
  %.450.us.us.i = xor i64 %.449.us.us.i, %.435.us.us.lcssa.i
  %.451.us.us.i = mul i64 %.450.us.us.i, -7046029254386353131
  %.452.us.us.i = lshr i64 %.451.us.us.i, 29
  %.453.us.us.i = xor i64 %.452.us.us.i, %.451.us.us.i
  %.454.us.us.i = mul i64 %.453.us.us.i, -4658895280553007687
  %.455.us.us.i = lshr i64 %.454.us.us.i, 32
  %.456.us.us.i = xor i64 %.455.us.us.i, %.454.us.us.i
  %.458.us.us.i = shl nsw i64 %.251156162.us.us.i, 3
  %.462.us.us.i = add nsw i64 %.458.us.us.i, %.42.i
  %.463.us.us.i = inttoptr i64 %.462.us.us.i to ptr
  store i64 %.456.us.us.i, ptr %.463.us.us.i, align 8, !noalias !29
  %.471.us.us.i = load i64, ptr %sunkaddr62.i, align 8, !noalias !29
  %.476.us.us.i = load i64, ptr %sunkaddr64.i, align 8, !noalias !29
  %.477.us.us.i = zext i64 %.456.us.us.i to i128
  %.478.us.us.i = zext i64 %.476.us.us.i to i128
  %.479.us.us.i = mul nuw i128 %.477.us.us.i, %.478.us.us.i
  %sh.diff.us.us.i = lshr i128 %.479.us.us.i, 58
  %tr.sh.diff.us.us.i = trunc i128 %sh.diff.us.us.i to i64
  %.483.us.us.i = and i64 %tr.sh.diff.us.us.i, -64
  %.484.us.us.i = add nsw i64 %.483.us.us.i, %.471.us.us.i
  %.485.us.us.i = inttoptr i64 %.484.us.us.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.485.us.us.i, i32 1, i32 3, i32 1), !noalias !29
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.157.i
  %lsr.iv.next38.i = add i64 %lsr.iv37.i, %.157.i
  %exitcond184.not.i = icmp eq i64 %.13.i.i, %.258.us.us.i
  br i1 %exitcond184.not.i, label %B7810.us.i, label %B580.endif.us.us.i

B410.i:                                           ; preds = %B282.endif.i
  %.121.i = load i64, ptr %sunkaddr66.i, align 8, !noalias !29
  %.123.i = add nsw i64 %.121.i, %.13.i10.i
  %.129.i = load i64, ptr %sunkaddr68.i, align 8, !noalias !29
  %.130.i = icmp sgt i64 %.123.i, %.129.i
  br i1 %.130.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v126B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B526.endif.i

B7810.i:                                          ; preds = %B580.endif.i.prol.loopexit, %B580.endif.i, %B526.endif.i
  store i64 %.161.i, ptr %sunkaddr70.i, align 8, !noalias !29
  store i64 0, ptr %.504.i, align 8, !noalias !29
  call fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB3v91B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr nonnull %.504.i, i64 %a0, i64 %.13.i10.i)
  store i64 %.36.i, ptr %sunkaddr70.i, align 8, !noalias !29
  %.537.i = add nsw i64 %.13.i10.i, %at.2.0.i
  %.545.i = icmp slt i64 %.537.i, %a2
  br i1 %.545.i, label %B282.endif.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v126B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

B282.endif.i:                                     ; preds = %B7810.i, %B282.endif.preheader.i
  %at.2.0.i = phi i64 [ %.537.i, %B7810.i ], [ 0, %B282.endif.preheader.i ]
  %.74.i = sub i64 %a2, %at.2.0.i
  %.13.i10.i = tail call i64 @llvm.smin.i64(i64 %.74.i, i64 256)
  %.112.i = load atomic i64, ptr %sunkaddr72.i acquire, align 8, !noalias !29
  %.114.i = icmp sgt i64 %.112.i, %.48.i
  br i1 %.114.i, label %_ZN10interleave6engine7cluster6kernel6absorbB4v126B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B410.i

B526.endif.i:                                     ; preds = %B410.i
  %.159.i = mul i64 %at.2.0.i, %.157.i
  %.161.i = add i64 %.159.i, %a1
  %.245161.not.i = icmp slt i64 %.74.i, 1
  br i1 %.245161.not.i, label %B7810.i, label %B580.endif.i.preheader

B580.endif.i.preheader:                           ; preds = %B526.endif.i
  %xtraiter = and i64 %.13.i10.i, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B580.endif.i.prol.loopexit, label %B580.endif.i.prol

B580.endif.i.prol:                                ; preds = %B580.endif.i.preheader
  %.298.i.prol = inttoptr i64 %.161.i to ptr
  %.299.i.prol = load i64, ptr %.298.i.prol, align 8, !noalias !29
  %.300.i.prol = add i64 %.299.i.prol, 1
  %.449.i.prol = lshr i64 %.300.i.prol, 32
  %.450.i.prol = xor i64 %.449.i.prol, %.300.i.prol
  %.451.i.prol = mul i64 %.450.i.prol, -7046029254386353131
  %.452.i.prol = lshr i64 %.451.i.prol, 29
  %.453.i.prol = xor i64 %.452.i.prol, %.451.i.prol
  %.454.i.prol = mul i64 %.453.i.prol, -4658895280553007687
  %.455.i.prol = lshr i64 %.454.i.prol, 32
  %.456.i.prol = xor i64 %.455.i.prol, %.454.i.prol
  store i64 %.456.i.prol, ptr %.463.i.prol, align 8, !noalias !29
  %.471.i.prol = load i64, ptr %sunkaddr74.i, align 8, !noalias !29
  %.476.i.prol = load i64, ptr %sunkaddr76.i, align 8, !noalias !29
  %.477.i.prol = zext i64 %.456.i.prol to i128
  %.478.i.prol = zext i64 %.476.i.prol to i128
  %.479.i.prol = mul nuw i128 %.477.i.prol, %.478.i.prol
  %sh.diff.i.prol = lshr i128 %.479.i.prol, 58
  %tr.sh.diff.i.prol = trunc i128 %sh.diff.i.prol to i64
  %.483.i.prol = and i64 %tr.sh.diff.i.prol, -64
  %.484.i.prol = add nsw i64 %.483.i.prol, %.471.i.prol
  %.485.i.prol = inttoptr i64 %.484.i.prol to ptr
  tail call void @llvm.prefetch.p0(ptr %.485.i.prol, i32 1, i32 3, i32 1), !noalias !29
  %lsr.iv.next46.i.prol = add i64 %.161.i, %.157.i
  %lsr.iv.next48.i.prol = add nsw i64 %.13.i10.i, -1
  br label %B580.endif.i.prol.loopexit

B580.endif.i.prol.loopexit:                       ; preds = %B580.endif.i.prol, %B580.endif.i.preheader
  %lsr.iv47.i.unr = phi i64 [ %.13.i10.i, %B580.endif.i.preheader ], [ %lsr.iv.next48.i.prol, %B580.endif.i.prol ]
  %lsr.iv45.i.unr = phi i64 [ %.161.i, %B580.endif.i.preheader ], [ %lsr.iv.next46.i.prol, %B580.endif.i.prol ]
  %lsr.iv43.i.unr = phi i64 [ %.42.i, %B580.endif.i.preheader ], [ %lsr.iv.next44.i.prol, %B580.endif.i.prol ]
  %14 = icmp eq i64 %.74.i, 1
  br i1 %14, label %B7810.i, label %B580.endif.i

B580.endif.i:                                     ; preds = %B580.endif.i.prol.loopexit, %B580.endif.i
  %lsr.iv47.i = phi i64 [ %lsr.iv.next48.i.1, %B580.endif.i ], [ %lsr.iv47.i.unr, %B580.endif.i.prol.loopexit ]
  %lsr.iv45.i = phi i64 [ %lsr.iv.next46.i.1, %B580.endif.i ], [ %lsr.iv45.i.unr, %B580.endif.i.prol.loopexit ]
  %lsr.iv43.i = phi i64 [ %lsr.iv.next44.i.1, %B580.endif.i ], [ %lsr.iv43.i.unr, %B580.endif.i.prol.loopexit ]
  %.298.i = inttoptr i64 %lsr.iv45.i to ptr
  %.299.i = load i64, ptr %.298.i, align 8, !noalias !29
  %.300.i = add i64 %.299.i, 1
  %.449.i = lshr i64 %.300.i, 32
  %.450.i = xor i64 %.449.i, %.300.i
  %.451.i = mul i64 %.450.i, -7046029254386353131
  %.452.i = lshr i64 %.451.i, 29
  %.453.i = xor i64 %.452.i, %.451.i
  %.454.i = mul i64 %.453.i, -4658895280553007687
  %.455.i = lshr i64 %.454.i, 32
  %.456.i = xor i64 %.455.i, %.454.i
  %.463.i = inttoptr i64 %lsr.iv43.i to ptr
  store i64 %.456.i, ptr %.463.i, align 8, !noalias !29
  %.471.i = load i64, ptr %sunkaddr74.i, align 8, !noalias !29
  %.476.i = load i64, ptr %sunkaddr76.i, align 8, !noalias !29
  %.477.i = zext i64 %.456.i to i128
  %.478.i = zext i64 %.476.i to i128
  %.479.i = mul nuw i128 %.477.i, %.478.i
  %sh.diff.i = lshr i128 %.479.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.483.i = and i64 %tr.sh.diff.i, -64
  %.484.i = add nsw i64 %.483.i, %.471.i
  %.485.i = inttoptr i64 %.484.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.485.i, i32 1, i32 3, i32 1), !noalias !29
  %lsr.iv.next44.i = add i64 %lsr.iv43.i, 8
  %lsr.iv.next46.i = add i64 %lsr.iv45.i, %.157.i
  %.298.i.1 = inttoptr i64 %lsr.iv.next46.i to ptr
  %.299.i.1 = load i64, ptr %.298.i.1, align 8, !noalias !29
  %.300.i.1 = add i64 %.299.i.1, 1
  %.449.i.1 = lshr i64 %.300.i.1, 32
  %.450.i.1 = xor i64 %.449.i.1, %.300.i.1
  %.451.i.1 = mul i64 %.450.i.1, -7046029254386353131
  %.452.i.1 = lshr i64 %.451.i.1, 29
  %.453.i.1 = xor i64 %.452.i.1, %.451.i.1
  %.454.i.1 = mul i64 %.453.i.1, -4658895280553007687
  %.455.i.1 = lshr i64 %.454.i.1, 32
  %.456.i.1 = xor i64 %.455.i.1, %.454.i.1
  %.463.i.1 = inttoptr i64 %lsr.iv.next44.i to ptr
  store i64 %.456.i.1, ptr %.463.i.1, align 8, !noalias !29
  %.471.i.1 = load i64, ptr %sunkaddr74.i, align 8, !noalias !29
  %.476.i.1 = load i64, ptr %sunkaddr76.i, align 8, !noalias !29
  %.477.i.1 = zext i64 %.456.i.1 to i128
  %.478.i.1 = zext i64 %.476.i.1 to i128
  %.479.i.1 = mul nuw i128 %.477.i.1, %.478.i.1
  %sh.diff.i.1 = lshr i128 %.479.i.1, 58
  %tr.sh.diff.i.1 = trunc i128 %sh.diff.i.1 to i64
  %.483.i.1 = and i64 %tr.sh.diff.i.1, -64
  %.484.i.1 = add nsw i64 %.483.i.1, %.471.i.1
  %.485.i.1 = inttoptr i64 %.484.i.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.485.i.1, i32 1, i32 3, i32 1), !noalias !29
  %lsr.iv.next44.i.1 = add i64 %lsr.iv43.i, 16
  %lsr.iv.next46.i.1 = add i64 %lsr.iv.next46.i, %.157.i
  %lsr.iv.next48.i.1 = add i64 %lsr.iv47.i, -2
  %exitcond.not.i.1 = icmp eq i64 %lsr.iv.next48.i.1, 0
  br i1 %exitcond.not.i.1, label %B7810.i, label %B580.endif.i

_ZN10interleave6engine7cluster6kernel6absorbB4v126B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit: ; preds = %B410.i, %B7810.i, %B282.endif.i, %B282.endif.us.i, %B410.us.i, %B7810.us.i, %0
  %at.3.1.i = phi i64 [ 0, %0 ], [ %.537.us.i, %B7810.us.i ], [ %at.2.0.us.i, %B282.endif.us.i ], [ %at.2.0.us.i, %B410.us.i ], [ %.537.i, %B7810.i ], [ %at.2.0.i, %B282.endif.i ], [ %at.2.0.i, %B410.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.504.i)
  ret i64 %at.3.1.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, -1) i64 @owner(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #3 {
  %.17.i = add nsw i64 %a0, 16
  %.18.i = inttoptr i64 %.17.i to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !33
  %.24.i = inttoptr i64 %a1 to ptr
  %.25.i = load i64, ptr %.24.i, align 8, !noalias !33
  %.27.i = inttoptr i64 %.19.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !33
  %.29.i = and i64 %.28.i, %.25.i
  %.30.i = add i64 %.29.i, -7046029254386353131
  %.70.i = add i64 %a2, -1
  %.11553.not.i = icmp slt i64 %.70.i, 1
  br i1 %.11553.not.i, label %_ZN10interleave6engine7cluster6kernel5ownerB4v141B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B8192.preheader.i

B8192.preheader.i:                                ; preds = %0
  %1 = icmp eq i64 %a2, 2
  br i1 %1, label %B8192.epil.preheader.i, label %B8192.preheader.new.i

B8192.preheader.new.i:                            ; preds = %B8192.preheader.i
  %2 = add i64 %a2, -3
  %3 = lshr i64 %2, 1
  %4 = add nuw i64 %3, 1
  %xtraiter = and i64 %4, 1
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %B8192.i.epil.preheader, label %B8192.preheader.new.i.new

B8192.preheader.new.i.new:                        ; preds = %B8192.preheader.new.i
  %unroll_iter = and i64 %4, -2
  br label %B8192.i

B8192.i:                                          ; preds = %B8192.i, %B8192.preheader.new.i.new
  %lsr.iv3.in.i = phi i64 [ %.19.i, %B8192.preheader.new.i.new ], [ %lsr.iv3.i.1, %B8192.i ]
  %lsr.iv.in.i = phi i64 [ %a1, %B8192.preheader.new.i.new ], [ %lsr.iv.i.1, %B8192.i ]
  %owner_of_v142_h.2.056.i = phi i64 [ %.30.i, %B8192.preheader.new.i.new ], [ %.172.1.i.1, %B8192.i ]
  %niter = phi i64 [ 0, %B8192.preheader.new.i.new ], [ %niter.next.1, %B8192.i ]
  %lsr.iv.i = add i64 %lsr.iv.in.i, 16
  %lsr.iv3.i = add i64 %lsr.iv3.in.i, 16
  %.154.i = zext i64 %owner_of_v142_h.2.056.i to i128
  %.156.i = mul nuw i128 %.154.i, 13787848793156543929
  %.157.i = trunc i128 %.156.i to i64
  %.158.i = lshr i128 %.156.i, 64
  %.159.i = trunc nuw i128 %.158.i to i64
  %.160.i = add i64 %.159.i, %.157.i
  %6 = add i64 %lsr.iv.in.i, 8
  %.164.i = inttoptr i64 %6 to ptr
  %.165.i = load i64, ptr %.164.i, align 8, !noalias !33
  %7 = add i64 %lsr.iv3.in.i, 8
  %.169.i = inttoptr i64 %7 to ptr
  %.170.i = load i64, ptr %.169.i, align 8, !noalias !33
  %.171.i = and i64 %.170.i, %.165.i
  %.172.i = add i64 %.160.i, %.171.i
  %.154.1.i = zext i64 %.172.i to i128
  %.156.1.i = mul nuw i128 %.154.1.i, 13787848793156543929
  %.157.1.i = trunc i128 %.156.1.i to i64
  %.158.1.i = lshr i128 %.156.1.i, 64
  %.159.1.i = trunc nuw i128 %.158.1.i to i64
  %.164.1.i = inttoptr i64 %lsr.iv.i to ptr
  %.165.1.i = load i64, ptr %.164.1.i, align 8, !noalias !33
  %.169.1.i = inttoptr i64 %lsr.iv3.i to ptr
  %.170.1.i = load i64, ptr %.169.1.i, align 8, !noalias !33
  %.171.1.i = and i64 %.170.1.i, %.165.1.i
  %.160.1.i = add i64 %.171.1.i, %.157.1.i
  %.172.1.i = add i64 %.160.1.i, %.159.1.i
  %lsr.iv.i.1 = add i64 %lsr.iv.in.i, 32
  %lsr.iv3.i.1 = add i64 %lsr.iv3.in.i, 32
  %.154.i.1 = zext i64 %.172.1.i to i128
  %.156.i.1 = mul nuw i128 %.154.i.1, 13787848793156543929
  %.157.i.1 = trunc i128 %.156.i.1 to i64
  %.158.i.1 = lshr i128 %.156.i.1, 64
  %.159.i.1 = trunc nuw i128 %.158.i.1 to i64
  %.160.i.1 = add i64 %.159.i.1, %.157.i.1
  %8 = add i64 %lsr.iv.in.i, 24
  %.164.i.1 = inttoptr i64 %8 to ptr
  %.165.i.1 = load i64, ptr %.164.i.1, align 8, !noalias !33
  %9 = add i64 %lsr.iv3.in.i, 24
  %.169.i.1 = inttoptr i64 %9 to ptr
  %.170.i.1 = load i64, ptr %.169.i.1, align 8, !noalias !33
  %.171.i.1 = and i64 %.170.i.1, %.165.i.1
  %.172.i.1 = add i64 %.160.i.1, %.171.i.1
  %.154.1.i.1 = zext i64 %.172.i.1 to i128
  %.156.1.i.1 = mul nuw i128 %.154.1.i.1, 13787848793156543929
  %.157.1.i.1 = trunc i128 %.156.1.i.1 to i64
  %.158.1.i.1 = lshr i128 %.156.1.i.1, 64
  %.159.1.i.1 = trunc nuw i128 %.158.1.i.1 to i64
  %.164.1.i.1 = inttoptr i64 %lsr.iv.i.1 to ptr
  %.165.1.i.1 = load i64, ptr %.164.1.i.1, align 8, !noalias !33
  %.169.1.i.1 = inttoptr i64 %lsr.iv3.i.1 to ptr
  %.170.1.i.1 = load i64, ptr %.169.1.i.1, align 8, !noalias !33
  %.171.1.i.1 = and i64 %.170.1.i.1, %.165.1.i.1
  %.160.1.i.1 = add i64 %.171.1.i.1, %.157.1.i.1
  %.172.1.i.1 = add i64 %.160.1.i.1, %.159.1.i.1
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %B8348.loopexit.unr-lcssa.i.unr-lcssa, label %B8192.i

B8348.loopexit.unr-lcssa.i.unr-lcssa:             ; preds = %B8192.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B8348.loopexit.unr-lcssa.i, label %B8192.i.epil.preheader

B8192.i.epil.preheader:                           ; preds = %B8348.loopexit.unr-lcssa.i.unr-lcssa, %B8192.preheader.new.i
  %lsr.iv3.in.i.epil.init = phi i64 [ %.19.i, %B8192.preheader.new.i ], [ %lsr.iv3.i.1, %B8348.loopexit.unr-lcssa.i.unr-lcssa ]
  %lsr.iv.in.i.epil.init = phi i64 [ %a1, %B8192.preheader.new.i ], [ %lsr.iv.i.1, %B8348.loopexit.unr-lcssa.i.unr-lcssa ]
  %owner_of_v142_h.2.056.i.epil.init = phi i64 [ %.30.i, %B8192.preheader.new.i ], [ %.172.1.i.1, %B8348.loopexit.unr-lcssa.i.unr-lcssa ]
  %lcmp.mod2 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod2)
  %lsr.iv.i.epil = add i64 %lsr.iv.in.i.epil.init, 16
  %lsr.iv3.i.epil = add i64 %lsr.iv3.in.i.epil.init, 16
  %.154.i.epil = zext i64 %owner_of_v142_h.2.056.i.epil.init to i128
  %.156.i.epil = mul nuw i128 %.154.i.epil, 13787848793156543929
  %.157.i.epil = trunc i128 %.156.i.epil to i64
  %.158.i.epil = lshr i128 %.156.i.epil, 64
  %.159.i.epil = trunc nuw i128 %.158.i.epil to i64
  %.160.i.epil = add i64 %.159.i.epil, %.157.i.epil
  %10 = add i64 %lsr.iv.in.i.epil.init, 8
  %.164.i.epil = inttoptr i64 %10 to ptr
  %.165.i.epil = load i64, ptr %.164.i.epil, align 8, !noalias !33
  %11 = add i64 %lsr.iv3.in.i.epil.init, 8
  %.169.i.epil = inttoptr i64 %11 to ptr
  %.170.i.epil = load i64, ptr %.169.i.epil, align 8, !noalias !33
  %.171.i.epil = and i64 %.170.i.epil, %.165.i.epil
  %.172.i.epil = add i64 %.160.i.epil, %.171.i.epil
  %.154.1.i.epil = zext i64 %.172.i.epil to i128
  %.156.1.i.epil = mul nuw i128 %.154.1.i.epil, 13787848793156543929
  %.157.1.i.epil = trunc i128 %.156.1.i.epil to i64
  %.158.1.i.epil = lshr i128 %.156.1.i.epil, 64
  %.159.1.i.epil = trunc nuw i128 %.158.1.i.epil to i64
  %.164.1.i.epil = inttoptr i64 %lsr.iv.i.epil to ptr
  %.165.1.i.epil = load i64, ptr %.164.1.i.epil, align 8, !noalias !33
  %.169.1.i.epil = inttoptr i64 %lsr.iv3.i.epil to ptr
  %.170.1.i.epil = load i64, ptr %.169.1.i.epil, align 8, !noalias !33
  %.171.1.i.epil = and i64 %.170.1.i.epil, %.165.1.i.epil
  %.160.1.i.epil = add i64 %.171.1.i.epil, %.157.1.i.epil
  %.172.1.i.epil = add i64 %.160.1.i.epil, %.159.1.i.epil
  br label %B8348.loopexit.unr-lcssa.i

B8348.loopexit.unr-lcssa.i:                       ; preds = %B8348.loopexit.unr-lcssa.i.unr-lcssa, %B8192.i.epil.preheader
  %.172.1.i.lcssa = phi i64 [ %.172.1.i.1, %B8348.loopexit.unr-lcssa.i.unr-lcssa ], [ %.172.1.i.epil, %B8192.i.epil.preheader ]
  %12 = or i64 %.70.i, 1
  %13 = and i64 %.70.i, 1
  %lcmp.mod.not.i = icmp eq i64 %13, 0
  br i1 %lcmp.mod.not.i, label %_ZN10interleave6engine7cluster6kernel5ownerB4v141B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B8192.epil.preheader.i

B8192.epil.preheader.i:                           ; preds = %B8348.loopexit.unr-lcssa.i, %B8192.preheader.i
  %owner_of_v142_h.2.056.epil.init.i = phi i64 [ %.30.i, %B8192.preheader.i ], [ %.172.1.i.lcssa, %B8348.loopexit.unr-lcssa.i ]
  %.1215254.epil.init.i = phi i64 [ 1, %B8192.preheader.i ], [ %12, %B8348.loopexit.unr-lcssa.i ]
  %.154.epil.i = zext i64 %owner_of_v142_h.2.056.epil.init.i to i128
  %.156.epil.i = mul nuw i128 %.154.epil.i, 13787848793156543929
  %.157.epil.i = trunc i128 %.156.epil.i to i64
  %.158.epil.i = lshr i128 %.156.epil.i, 64
  %.159.epil.i = trunc nuw i128 %.158.epil.i to i64
  %.160.epil.i = add i64 %.159.epil.i, %.157.epil.i
  %.161.epil.i = shl nsw i64 %.1215254.epil.init.i, 3
  %.163.epil.i = add nsw i64 %.161.epil.i, %a1
  %.164.epil.i = inttoptr i64 %.163.epil.i to ptr
  %.165.epil.i = load i64, ptr %.164.epil.i, align 8, !noalias !33
  %.168.epil.i = add nsw i64 %.161.epil.i, %.19.i
  %.169.epil.i = inttoptr i64 %.168.epil.i to ptr
  %.170.epil.i = load i64, ptr %.169.epil.i, align 8, !noalias !33
  %.171.epil.i = and i64 %.170.epil.i, %.165.epil.i
  %.172.epil.i = add i64 %.160.epil.i, %.171.epil.i
  br label %_ZN10interleave6engine7cluster6kernel5ownerB4v141B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

_ZN10interleave6engine7cluster6kernel5ownerB4v141B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit: ; preds = %0, %B8348.loopexit.unr-lcssa.i, %B8192.epil.preheader.i
  %owner_of_v142_h.2.0.lcssa.i = phi i64 [ %.30.i, %0 ], [ %.172.1.i.lcssa, %B8348.loopexit.unr-lcssa.i ], [ %.172.epil.i, %B8192.epil.preheader.i ]
  %.188.i = lshr i64 %owner_of_v142_h.2.0.lcssa.i, 32
  %.189.i = xor i64 %.188.i, %owner_of_v142_h.2.0.lcssa.i
  %.190.i = mul i64 %.189.i, -7046029254386353131
  %.191.i = lshr i64 %.190.i, 29
  %.192.i = xor i64 %.191.i, %.190.i
  %.193.i = mul i64 %.192.i, -4658895280553007687
  %.194.i = lshr i64 %.193.i, 32
  %.195.i = xor i64 %.194.i, %.193.i
  %.202.i = inttoptr i64 %a0 to ptr
  %.203.i = load i64, ptr %.202.i, align 8, !noalias !33
  %.204.i = zext i64 %.195.i to i128
  %.205.i = zext i64 %.203.i to i128
  %.206.i = mul nuw i128 %.204.i, %.205.i
  %.208.i = lshr i128 %.206.i, 64
  %.209.i = trunc nuw i128 %.208.i to i64
  ret i64 %.209.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @squeeze(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #4 {
  %.99166.not.i = icmp slt i64 %a1, 1
  br i1 %.99166.not.i, label %_ZN10interleave6engine7cluster6kernel7squeezeB4v146B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B40.endif.lr.ph.i

B40.endif.lr.ph.i:                                ; preds = %0
  %.147.i = shl nsw i64 %a2, 3
  %.235152.not.i = icmp slt i64 %a2, 1
  br i1 %.235152.not.i, label %_ZN10interleave6engine7cluster6kernel7squeezeB4v146B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B40.endif.us.preheader.i

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

B96.us175.i:                                      ; preds = %B8407.us205.1.i, %B96.us175.preheader1.i
  %at.2.1155.us176.i = phi i64 [ %put_bytes_v147_at_1.4.3.us207.1.i, %B8407.us205.1.i ], [ %at.3.0169.us.i, %B96.us175.preheader1.i ]
  %.241151153.us178.i = phi i64 [ %.248.us180.1.i, %B8407.us205.1.i ], [ 0, %B96.us175.preheader1.i ]
  %.277.us181.i = shl nsw i64 %.241151153.us178.i, 3
  %.279.us182.i = add nsw i64 %.277.us181.i, %.151.us.i
  %.280.us183.i = inttoptr i64 %.279.us182.i to ptr
  %.281.us184.i = load i64, ptr %.280.us183.i, align 8, !noalias !36
  %.342.us185.i = add nsw i64 %at.2.1155.us176.i, 1
  %.349.not.us186.i = icmp eq i64 %.281.us184.i, 0
  br i1 %.349.not.us186.i, label %B8407.us205.i, label %B240.us187.i

B240.us187.i:                                     ; preds = %B96.us175.i, %B8389.us199.i
  %put_bytes_v147_word.2.2.us188.i = phi i64 [ %.411.us203.i, %B8389.us199.i ], [ %.281.us184.i, %B96.us175.i ]
  %put_bytes_v147_bit.2.2.us189.i = phi i8 [ %.407.us202.i, %B8389.us199.i ], [ 1, %B96.us175.i ]
  %put_bytes_v147_which.2.2.us190.i = phi i8 [ %put_bytes_v147_which.3.4.us200.i, %B8389.us199.i ], [ 0, %B96.us175.i ]
  %put_bytes_v147_at_1.2.2.us191.i = phi i64 [ %put_bytes_v147_at_1.3.4.us201.i, %B8389.us199.i ], [ %.342.us185.i, %B96.us175.i ]
  %.367.us192.i = and i64 %put_bytes_v147_word.2.2.us188.i, 255
  %.368.not.us193.i = icmp eq i64 %.367.us192.i, 0
  br i1 %.368.not.us193.i, label %B8389.us199.i, label %B242.us194.i

B242.us194.i:                                     ; preds = %B240.us187.i
  %.372.us195.i = or i8 %put_bytes_v147_which.2.2.us190.i, %put_bytes_v147_bit.2.2.us189.i
  %.380.us196.i = trunc i64 %put_bytes_v147_word.2.2.us188.i to i8
  %.381.us197.i = inttoptr i64 %put_bytes_v147_at_1.2.2.us191.i to ptr
  store i8 %.380.us196.i, ptr %.381.us197.i, align 1, !noalias !36
  %.384.us198.i = add nsw i64 %put_bytes_v147_at_1.2.2.us191.i, 1
  br label %B8389.us199.i

B8389.us199.i:                                    ; preds = %B242.us194.i, %B240.us187.i
  %put_bytes_v147_which.3.4.us200.i = phi i8 [ %.372.us195.i, %B242.us194.i ], [ %put_bytes_v147_which.2.2.us190.i, %B240.us187.i ]
  %put_bytes_v147_at_1.3.4.us201.i = phi i64 [ %.384.us198.i, %B242.us194.i ], [ %put_bytes_v147_at_1.2.2.us191.i, %B240.us187.i ]
  %.407.us202.i = shl i8 %put_bytes_v147_bit.2.2.us189.i, 1
  %.411.us203.i = lshr i64 %put_bytes_v147_word.2.2.us188.i, 8
  %.414.not.us204.i = icmp eq i64 %.411.us203.i, 0
  br i1 %.414.not.us204.i, label %B8407.us205.i, label %B240.us187.i

B8407.us205.i:                                    ; preds = %B8389.us199.i, %B96.us175.i
  %put_bytes_v147_which.4.3.us206.i = phi i8 [ 0, %B96.us175.i ], [ %put_bytes_v147_which.3.4.us200.i, %B8389.us199.i ]
  %put_bytes_v147_at_1.4.3.us207.i = phi i64 [ %.342.us185.i, %B96.us175.i ], [ %put_bytes_v147_at_1.3.4.us201.i, %B8389.us199.i ]
  %.432.us208.i = inttoptr i64 %at.2.1155.us176.i to ptr
  store i8 %put_bytes_v147_which.4.3.us206.i, ptr %.432.us208.i, align 1, !noalias !36
  %.248.us180.1.i = add nuw i64 %.241151153.us178.i, 2
  %.279.us182.1.i = add i64 %.277.us181.1.i, %.277.us181.i
  %.280.us183.1.i = inttoptr i64 %.279.us182.1.i to ptr
  %.281.us184.1.i = load i64, ptr %.280.us183.1.i, align 8, !noalias !36
  %.342.us185.1.i = add nsw i64 %put_bytes_v147_at_1.4.3.us207.i, 1
  %.349.not.us186.1.i = icmp eq i64 %.281.us184.1.i, 0
  br i1 %.349.not.us186.1.i, label %B8407.us205.1.i, label %B240.us187.1.i

B240.us187.1.i:                                   ; preds = %B8407.us205.i, %B8389.us199.1.i
  %put_bytes_v147_word.2.2.us188.1.i = phi i64 [ %.411.us203.1.i, %B8389.us199.1.i ], [ %.281.us184.1.i, %B8407.us205.i ]
  %put_bytes_v147_bit.2.2.us189.1.i = phi i8 [ %.407.us202.1.i, %B8389.us199.1.i ], [ 1, %B8407.us205.i ]
  %put_bytes_v147_which.2.2.us190.1.i = phi i8 [ %put_bytes_v147_which.3.4.us200.1.i, %B8389.us199.1.i ], [ 0, %B8407.us205.i ]
  %put_bytes_v147_at_1.2.2.us191.1.i = phi i64 [ %put_bytes_v147_at_1.3.4.us201.1.i, %B8389.us199.1.i ], [ %.342.us185.1.i, %B8407.us205.i ]
  %.367.us192.1.i = and i64 %put_bytes_v147_word.2.2.us188.1.i, 255
  %.368.not.us193.1.i = icmp eq i64 %.367.us192.1.i, 0
  br i1 %.368.not.us193.1.i, label %B8389.us199.1.i, label %B242.us194.1.i

B242.us194.1.i:                                   ; preds = %B240.us187.1.i
  %.372.us195.1.i = or i8 %put_bytes_v147_which.2.2.us190.1.i, %put_bytes_v147_bit.2.2.us189.1.i
  %.380.us196.1.i = trunc i64 %put_bytes_v147_word.2.2.us188.1.i to i8
  %.381.us197.1.i = inttoptr i64 %put_bytes_v147_at_1.2.2.us191.1.i to ptr
  store i8 %.380.us196.1.i, ptr %.381.us197.1.i, align 1, !noalias !36
  %.384.us198.1.i = add nsw i64 %put_bytes_v147_at_1.2.2.us191.1.i, 1
  br label %B8389.us199.1.i

B8389.us199.1.i:                                  ; preds = %B242.us194.1.i, %B240.us187.1.i
  %put_bytes_v147_which.3.4.us200.1.i = phi i8 [ %.372.us195.1.i, %B242.us194.1.i ], [ %put_bytes_v147_which.2.2.us190.1.i, %B240.us187.1.i ]
  %put_bytes_v147_at_1.3.4.us201.1.i = phi i64 [ %.384.us198.1.i, %B242.us194.1.i ], [ %put_bytes_v147_at_1.2.2.us191.1.i, %B240.us187.1.i ]
  %.407.us202.1.i = shl i8 %put_bytes_v147_bit.2.2.us189.1.i, 1
  %.411.us203.1.i = lshr i64 %put_bytes_v147_word.2.2.us188.1.i, 8
  %.414.not.us204.1.i = icmp eq i64 %.411.us203.1.i, 0
  br i1 %.414.not.us204.1.i, label %B8407.us205.1.i, label %B240.us187.1.i

B8407.us205.1.i:                                  ; preds = %B8389.us199.1.i, %B8407.us205.i
  %put_bytes_v147_which.4.3.us206.1.i = phi i8 [ 0, %B8407.us205.i ], [ %put_bytes_v147_which.3.4.us200.1.i, %B8389.us199.1.i ]
  %put_bytes_v147_at_1.4.3.us207.1.i = phi i64 [ %.342.us185.1.i, %B8407.us205.i ], [ %put_bytes_v147_at_1.3.4.us201.1.i, %B8389.us199.1.i ]
  %.432.us208.1.i = inttoptr i64 %put_bytes_v147_at_1.4.3.us207.i to ptr
  store i8 %put_bytes_v147_which.4.3.us206.1.i, ptr %.432.us208.1.i, align 1, !noalias !36
  %niter.ncmp.1.i = icmp eq i64 %.248.us180.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i, label %B96.us175.i

B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i: ; preds = %B8407.us205.1.i
  br i1 %3, label %B94.B38.loopexit_crit_edge.us.i, label %B96.us175.epil.preheader.i

B96.us175.epil.preheader.i:                       ; preds = %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i, %B96.us175.preheader.i
  %at.2.1155.us176.epil.init.i = phi i64 [ %at.3.0169.us.i, %B96.us175.preheader.i ], [ %put_bytes_v147_at_1.4.3.us207.1.i, %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i ]
  %.279.us182.epil.i = add nsw i64 %.151.us.i, %.277.us181.epil.i
  %.280.us183.epil.i = inttoptr i64 %.279.us182.epil.i to ptr
  %.281.us184.epil.i = load i64, ptr %.280.us183.epil.i, align 8, !noalias !36
  %.342.us185.epil.i = add nsw i64 %at.2.1155.us176.epil.init.i, 1
  %.349.not.us186.epil.i = icmp eq i64 %.281.us184.epil.i, 0
  br i1 %.349.not.us186.epil.i, label %B8407.us205.epil.i, label %B240.us187.epil.i

B240.us187.epil.i:                                ; preds = %B96.us175.epil.preheader.i, %B8389.us199.epil.i
  %put_bytes_v147_word.2.2.us188.epil.i = phi i64 [ %.411.us203.epil.i, %B8389.us199.epil.i ], [ %.281.us184.epil.i, %B96.us175.epil.preheader.i ]
  %put_bytes_v147_bit.2.2.us189.epil.i = phi i8 [ %.407.us202.epil.i, %B8389.us199.epil.i ], [ 1, %B96.us175.epil.preheader.i ]
  %put_bytes_v147_which.2.2.us190.epil.i = phi i8 [ %put_bytes_v147_which.3.4.us200.epil.i, %B8389.us199.epil.i ], [ 0, %B96.us175.epil.preheader.i ]
  %put_bytes_v147_at_1.2.2.us191.epil.i = phi i64 [ %put_bytes_v147_at_1.3.4.us201.epil.i, %B8389.us199.epil.i ], [ %.342.us185.epil.i, %B96.us175.epil.preheader.i ]
  %.367.us192.epil.i = and i64 %put_bytes_v147_word.2.2.us188.epil.i, 255
  %.368.not.us193.epil.i = icmp eq i64 %.367.us192.epil.i, 0
  br i1 %.368.not.us193.epil.i, label %B8389.us199.epil.i, label %B242.us194.epil.i

B242.us194.epil.i:                                ; preds = %B240.us187.epil.i
  %.372.us195.epil.i = or i8 %put_bytes_v147_which.2.2.us190.epil.i, %put_bytes_v147_bit.2.2.us189.epil.i
  %.380.us196.epil.i = trunc i64 %put_bytes_v147_word.2.2.us188.epil.i to i8
  %.381.us197.epil.i = inttoptr i64 %put_bytes_v147_at_1.2.2.us191.epil.i to ptr
  store i8 %.380.us196.epil.i, ptr %.381.us197.epil.i, align 1, !noalias !36
  %.384.us198.epil.i = add nsw i64 %put_bytes_v147_at_1.2.2.us191.epil.i, 1
  br label %B8389.us199.epil.i

B8389.us199.epil.i:                               ; preds = %B242.us194.epil.i, %B240.us187.epil.i
  %put_bytes_v147_which.3.4.us200.epil.i = phi i8 [ %.372.us195.epil.i, %B242.us194.epil.i ], [ %put_bytes_v147_which.2.2.us190.epil.i, %B240.us187.epil.i ]
  %put_bytes_v147_at_1.3.4.us201.epil.i = phi i64 [ %.384.us198.epil.i, %B242.us194.epil.i ], [ %put_bytes_v147_at_1.2.2.us191.epil.i, %B240.us187.epil.i ]
  %.407.us202.epil.i = shl i8 %put_bytes_v147_bit.2.2.us189.epil.i, 1
  %.411.us203.epil.i = lshr i64 %put_bytes_v147_word.2.2.us188.epil.i, 8
  %.414.not.us204.epil.i = icmp eq i64 %.411.us203.epil.i, 0
  br i1 %.414.not.us204.epil.i, label %B8407.us205.epil.i, label %B240.us187.epil.i

B8407.us205.epil.i:                               ; preds = %B8389.us199.epil.i, %B96.us175.epil.preheader.i
  %put_bytes_v147_which.4.3.us206.epil.i = phi i8 [ 0, %B96.us175.epil.preheader.i ], [ %put_bytes_v147_which.3.4.us200.epil.i, %B8389.us199.epil.i ]
  %put_bytes_v147_at_1.4.3.us207.epil.i = phi i64 [ %.342.us185.epil.i, %B96.us175.epil.preheader.i ], [ %put_bytes_v147_at_1.3.4.us201.epil.i, %B8389.us199.epil.i ]
  %.432.us208.epil.i = inttoptr i64 %at.2.1155.us176.epil.init.i to ptr
  store i8 %put_bytes_v147_which.4.3.us206.epil.i, ptr %.432.us208.epil.i, align 1, !noalias !36
  br label %B94.B38.loopexit_crit_edge.us.i

B94.B38.loopexit_crit_edge.us.i:                  ; preds = %B8407.us.us.i, %B8407.us205.epil.i, %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i
  %.us-phi159.us.i = phi i64 [ %put_bytes_v147_at_1.4.3.us207.epil.i, %B8407.us205.epil.i ], [ %put_bytes_v147_at_1.4.3.us207.1.i, %B94.B38.loopexit_crit_edge.us.loopexit.unr-lcssa.i ], [ %put_bytes_v147_at_1.4.3.us.us.i, %B8407.us.us.i ]
  %exitcond227.not.i = icmp eq i64 %.112.us.i, %a1
  br i1 %exitcond227.not.i, label %_ZN10interleave6engine7cluster6kernel7squeezeB4v146B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B40.endif.us.i

B96.us.us.i:                                      ; preds = %B40.endif.us.i, %B8407.us.us.i
  %at.2.1155.us.us.i = phi i64 [ %put_bytes_v147_at_1.4.3.us.us.i, %B8407.us.us.i ], [ %at.3.0169.us.i, %B40.endif.us.i ]
  %.241151153.us.us.i = phi i64 [ %.248.us.us.i, %B8407.us.us.i ], [ 0, %B40.endif.us.i ]
  %.248.us.us.i = add nuw nsw i64 %.241151153.us.us.i, 1
  %.277.us.us.i = shl nsw i64 %.241151153.us.us.i, 3
  %.279.us.us.i = add nsw i64 %.277.us.us.i, %.151.us.i
  %.280.us.us.i = inttoptr i64 %.279.us.us.i to ptr
  %.281.us.us.i = load i64, ptr %.280.us.us.i, align 8, !noalias !36
  %.297.us.us.i = sub nsw i64 %.241151153.us.us.i, %a2
  %.300.us.us.i = shl nsw i64 %.297.us.us.i, 3
  %.302.us.us.i = add nsw i64 %.300.us.us.i, %.151.us.i
  %.303.us.us.i = inttoptr i64 %.302.us.us.i to ptr
  %.304.us.us.i = load i64, ptr %.303.us.us.i, align 8, !noalias !36
  %.342.us.us.i = add nsw i64 %at.2.1155.us.us.i, 1
  %.349.not.us.us.i = icmp eq i64 %.304.us.us.i, %.281.us.us.i
  br i1 %.349.not.us.us.i, label %B8407.us.us.i, label %B240.us.us.preheader.i

B240.us.us.preheader.i:                           ; preds = %B96.us.us.i
  %.306.us.us.i = xor i64 %.304.us.us.i, %.281.us.us.i
  br label %B240.us.us.i

B240.us.us.i:                                     ; preds = %B8389.us.us.i, %B240.us.us.preheader.i
  %put_bytes_v147_word.2.2.us.us.i = phi i64 [ %.411.us.us.i, %B8389.us.us.i ], [ %.306.us.us.i, %B240.us.us.preheader.i ]
  %put_bytes_v147_bit.2.2.us.us.i = phi i8 [ %.407.us.us.i, %B8389.us.us.i ], [ 1, %B240.us.us.preheader.i ]
  %put_bytes_v147_which.2.2.us.us.i = phi i8 [ %put_bytes_v147_which.3.4.us.us.i, %B8389.us.us.i ], [ 0, %B240.us.us.preheader.i ]
  %put_bytes_v147_at_1.2.2.us.us.i = phi i64 [ %put_bytes_v147_at_1.3.4.us.us.i, %B8389.us.us.i ], [ %.342.us.us.i, %B240.us.us.preheader.i ]
  %.367.us.us.i = and i64 %put_bytes_v147_word.2.2.us.us.i, 255
  %.368.not.us.us.i = icmp eq i64 %.367.us.us.i, 0
  br i1 %.368.not.us.us.i, label %B8389.us.us.i, label %B242.us.us.i

B242.us.us.i:                                     ; preds = %B240.us.us.i
  %.372.us.us.i = or i8 %put_bytes_v147_which.2.2.us.us.i, %put_bytes_v147_bit.2.2.us.us.i
  %.380.us.us.i = trunc i64 %put_bytes_v147_word.2.2.us.us.i to i8
  %.381.us.us.i = inttoptr i64 %put_bytes_v147_at_1.2.2.us.us.i to ptr
  store i8 %.380.us.us.i, ptr %.381.us.us.i, align 1, !noalias !36
  %.384.us.us.i = add nsw i64 %put_bytes_v147_at_1.2.2.us.us.i, 1
  br label %B8389.us.us.i

B8389.us.us.i:                                    ; preds = %B242.us.us.i, %B240.us.us.i
  %put_bytes_v147_which.3.4.us.us.i = phi i8 [ %.372.us.us.i, %B242.us.us.i ], [ %put_bytes_v147_which.2.2.us.us.i, %B240.us.us.i ]
  %put_bytes_v147_at_1.3.4.us.us.i = phi i64 [ %.384.us.us.i, %B242.us.us.i ], [ %put_bytes_v147_at_1.2.2.us.us.i, %B240.us.us.i ]
  %.407.us.us.i = shl i8 %put_bytes_v147_bit.2.2.us.us.i, 1
  %.411.us.us.i = lshr i64 %put_bytes_v147_word.2.2.us.us.i, 8
  %.414.not.us.us.i = icmp eq i64 %.411.us.us.i, 0
  br i1 %.414.not.us.us.i, label %B8407.us.us.i, label %B240.us.us.i

B8407.us.us.i:                                    ; preds = %B8389.us.us.i, %B96.us.us.i
  %put_bytes_v147_which.4.3.us.us.i = phi i8 [ 0, %B96.us.us.i ], [ %put_bytes_v147_which.3.4.us.us.i, %B8389.us.us.i ]
  %put_bytes_v147_at_1.4.3.us.us.i = phi i64 [ %.342.us.us.i, %B96.us.us.i ], [ %put_bytes_v147_at_1.3.4.us.us.i, %B8389.us.us.i ]
  %.432.us.us.i = inttoptr i64 %at.2.1155.us.us.i to ptr
  store i8 %put_bytes_v147_which.4.3.us.us.i, ptr %.432.us.us.i, align 1, !noalias !36
  %exitcond226.not.i = icmp eq i64 %a2, %.248.us.us.i
  br i1 %exitcond226.not.i, label %B94.B38.loopexit_crit_edge.us.i, label %B96.us.us.i

_ZN10interleave6engine7cluster6kernel7squeezeB4v146B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit: ; preds = %B94.B38.loopexit_crit_edge.us.i, %0, %B40.endif.lr.ph.i
  %at.3.0.lcssa.i = phi i64 [ %a3, %0 ], [ %a3, %B40.endif.lr.ph.i ], [ %.us-phi159.us.i, %B94.B38.loopexit_crit_edge.us.i ]
  %.468.i = sub nsw i64 %at.3.0.lcssa.i, %a3
  ret i64 %.468.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @unsqueeze(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #4 {
  %.96160.not.i = icmp slt i64 %a1, 1
  br i1 %.96160.not.i, label %_ZN10interleave6engine7cluster6kernel9unsqueezeB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B36.endif.lr.ph.i

B36.endif.lr.ph.i:                                ; preds = %0
  %.144.i = shl nsw i64 %a2, 3
  %.232146.not.i = icmp slt i64 %a2, 1
  br i1 %.232146.not.i, label %_ZN10interleave6engine7cluster6kernel9unsqueezeB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B36.endif.us.preheader.i

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
  %source.2.1149.us170.i = phi i64 [ %bytes_at_v149_source_1.4.3.us202.1.i, %B244.us200.1.i ], [ %source.3.0163.us.i, %B92.us169.preheader1.i ]
  %.238145147.us172.i = phi i64 [ %.245.us174.1.i, %B244.us200.1.i ], [ 0, %B92.us169.preheader1.i ]
  %.277.us175.i = inttoptr i64 %source.2.1149.us170.i to ptr
  %.278.us176.i = load i8, ptr %.277.us175.i, align 1, !noalias !39
  %.292.us178.i = add nsw i64 %source.2.1149.us170.i, 1
  %.299.not.us179.i = icmp eq i8 %.278.us176.i, 0
  br i1 %.299.not.us179.i, label %B244.us200.i, label %B142.us180.preheader.i

B142.us180.preheader.i:                           ; preds = %B92.us169.i
  %.279.us177.i = zext i8 %.278.us176.i to i64
  br label %B142.us180.i

B142.us180.i:                                     ; preds = %B242.us194.i, %B142.us180.preheader.i
  %bytes_at_v149_shift.2.2.us181.i = phi i64 [ %.360.us198.i, %B242.us194.i ], [ 0, %B142.us180.preheader.i ]
  %bytes_at_v149_word.2.2.us182.i = phi i64 [ %bytes_at_v149_word.3.4.us195.i, %B242.us194.i ], [ 0, %B142.us180.preheader.i ]
  %bytes_at_v149_which.2.2.us183.i = phi i64 [ %.356.us197.i, %B242.us194.i ], [ %.279.us177.i, %B142.us180.preheader.i ]
  %bytes_at_v149_source_1.2.2.us184.i = phi i64 [ %bytes_at_v149_source_1.3.4.us196.i, %B242.us194.i ], [ %.292.us178.i, %B142.us180.preheader.i ]
  %.317.us185.i = and i64 %bytes_at_v149_which.2.2.us183.i, 1
  %.318.not.us186.i = icmp eq i64 %.317.us185.i, 0
  br i1 %.318.not.us186.i, label %B242.us194.i, label %B196.us187.i

B196.us187.i:                                     ; preds = %B142.us180.i
  %.321.us188.i = inttoptr i64 %bytes_at_v149_source_1.2.2.us184.i to ptr
  %.322.us189.i = load i8, ptr %.321.us188.i, align 1, !noalias !39
  %.323.us190.i = zext i8 %.322.us189.i to i64
  %.325.us191.i = shl i64 %.323.us190.i, %bytes_at_v149_shift.2.2.us181.i
  %.327.us192.i = or i64 %.325.us191.i, %bytes_at_v149_word.2.2.us182.i
  %.333.us193.i = add nsw i64 %bytes_at_v149_source_1.2.2.us184.i, 1
  br label %B242.us194.i

B242.us194.i:                                     ; preds = %B196.us187.i, %B142.us180.i
  %bytes_at_v149_word.3.4.us195.i = phi i64 [ %.327.us192.i, %B196.us187.i ], [ %bytes_at_v149_word.2.2.us182.i, %B142.us180.i ]
  %bytes_at_v149_source_1.3.4.us196.i = phi i64 [ %.333.us193.i, %B196.us187.i ], [ %bytes_at_v149_source_1.2.2.us184.i, %B142.us180.i ]
  %.356.us197.i = lshr i64 %bytes_at_v149_which.2.2.us183.i, 1
  %.360.us198.i = add nuw nsw i64 %bytes_at_v149_shift.2.2.us181.i, 8
  %.363.not.us199.i = icmp eq i64 %.356.us197.i, 0
  br i1 %.363.not.us199.i, label %B244.us200.i, label %B142.us180.i

B244.us200.i:                                     ; preds = %B242.us194.i, %B92.us169.i
  %bytes_at_v149_word.4.3.us201.i = phi i64 [ 0, %B92.us169.i ], [ %bytes_at_v149_word.3.4.us195.i, %B242.us194.i ]
  %bytes_at_v149_source_1.4.3.us202.i = phi i64 [ %.292.us178.i, %B92.us169.i ], [ %bytes_at_v149_source_1.3.4.us196.i, %B242.us194.i ]
  %.440.us203.i = shl nsw i64 %.238145147.us172.i, 3
  %.444.us204.i = add nsw i64 %.440.us203.i, %.148.us.i
  %.446.us205.i = inttoptr i64 %.444.us204.i to ptr
  store i64 %bytes_at_v149_word.4.3.us201.i, ptr %.446.us205.i, align 8, !noalias !39
  %.245.us174.1.i = add nuw i64 %.238145147.us172.i, 2
  %.277.us175.1.i = inttoptr i64 %bytes_at_v149_source_1.4.3.us202.i to ptr
  %.278.us176.1.i = load i8, ptr %.277.us175.1.i, align 1, !noalias !39
  %.292.us178.1.i = add nsw i64 %bytes_at_v149_source_1.4.3.us202.i, 1
  %.299.not.us179.1.i = icmp eq i8 %.278.us176.1.i, 0
  br i1 %.299.not.us179.1.i, label %B244.us200.1.i, label %B142.us180.1.preheader.i

B142.us180.1.preheader.i:                         ; preds = %B244.us200.i
  %.279.us177.1.i = zext i8 %.278.us176.1.i to i64
  br label %B142.us180.1.i

B142.us180.1.i:                                   ; preds = %B242.us194.1.i, %B142.us180.1.preheader.i
  %bytes_at_v149_shift.2.2.us181.1.i = phi i64 [ %.360.us198.1.i, %B242.us194.1.i ], [ 0, %B142.us180.1.preheader.i ]
  %bytes_at_v149_word.2.2.us182.1.i = phi i64 [ %bytes_at_v149_word.3.4.us195.1.i, %B242.us194.1.i ], [ 0, %B142.us180.1.preheader.i ]
  %bytes_at_v149_which.2.2.us183.1.i = phi i64 [ %.356.us197.1.i, %B242.us194.1.i ], [ %.279.us177.1.i, %B142.us180.1.preheader.i ]
  %bytes_at_v149_source_1.2.2.us184.1.i = phi i64 [ %bytes_at_v149_source_1.3.4.us196.1.i, %B242.us194.1.i ], [ %.292.us178.1.i, %B142.us180.1.preheader.i ]
  %.317.us185.1.i = and i64 %bytes_at_v149_which.2.2.us183.1.i, 1
  %.318.not.us186.1.i = icmp eq i64 %.317.us185.1.i, 0
  br i1 %.318.not.us186.1.i, label %B242.us194.1.i, label %B196.us187.1.i

B196.us187.1.i:                                   ; preds = %B142.us180.1.i
  %.321.us188.1.i = inttoptr i64 %bytes_at_v149_source_1.2.2.us184.1.i to ptr
  %.322.us189.1.i = load i8, ptr %.321.us188.1.i, align 1, !noalias !39
  %.323.us190.1.i = zext i8 %.322.us189.1.i to i64
  %.325.us191.1.i = shl i64 %.323.us190.1.i, %bytes_at_v149_shift.2.2.us181.1.i
  %.327.us192.1.i = or i64 %.325.us191.1.i, %bytes_at_v149_word.2.2.us182.1.i
  %.333.us193.1.i = add nsw i64 %bytes_at_v149_source_1.2.2.us184.1.i, 1
  br label %B242.us194.1.i

B242.us194.1.i:                                   ; preds = %B196.us187.1.i, %B142.us180.1.i
  %bytes_at_v149_word.3.4.us195.1.i = phi i64 [ %.327.us192.1.i, %B196.us187.1.i ], [ %bytes_at_v149_word.2.2.us182.1.i, %B142.us180.1.i ]
  %bytes_at_v149_source_1.3.4.us196.1.i = phi i64 [ %.333.us193.1.i, %B196.us187.1.i ], [ %bytes_at_v149_source_1.2.2.us184.1.i, %B142.us180.1.i ]
  %.356.us197.1.i = lshr i64 %bytes_at_v149_which.2.2.us183.1.i, 1
  %.360.us198.1.i = add nuw nsw i64 %bytes_at_v149_shift.2.2.us181.1.i, 8
  %.363.not.us199.1.i = icmp eq i64 %.356.us197.1.i, 0
  br i1 %.363.not.us199.1.i, label %B244.us200.1.i, label %B142.us180.1.i

B244.us200.1.i:                                   ; preds = %B242.us194.1.i, %B244.us200.i
  %bytes_at_v149_word.4.3.us201.1.i = phi i64 [ 0, %B244.us200.i ], [ %bytes_at_v149_word.3.4.us195.1.i, %B242.us194.1.i ]
  %bytes_at_v149_source_1.4.3.us202.1.i = phi i64 [ %.292.us178.1.i, %B244.us200.i ], [ %bytes_at_v149_source_1.3.4.us196.1.i, %B242.us194.1.i ]
  %.444.us204.1.i = add i64 %.440.us203.1.i, %.440.us203.i
  %.446.us205.1.i = inttoptr i64 %.444.us204.1.i to ptr
  store i64 %bytes_at_v149_word.4.3.us201.1.i, ptr %.446.us205.1.i, align 8, !noalias !39
  %niter.ncmp.1.i = icmp eq i64 %.245.us174.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i, label %B92.us169.i

B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i: ; preds = %B244.us200.1.i
  br i1 %3, label %B90.B34.loopexit_crit_edge.us.i, label %B92.us169.epil.preheader.i

B92.us169.epil.preheader.i:                       ; preds = %B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i, %B92.us169.preheader.i
  %source.2.1149.us170.epil.init.i = phi i64 [ %source.3.0163.us.i, %B92.us169.preheader.i ], [ %bytes_at_v149_source_1.4.3.us202.1.i, %B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i ]
  %.277.us175.epil.i = inttoptr i64 %source.2.1149.us170.epil.init.i to ptr
  %.278.us176.epil.i = load i8, ptr %.277.us175.epil.i, align 1, !noalias !39
  %.292.us178.epil.i = add nsw i64 %source.2.1149.us170.epil.init.i, 1
  %.299.not.us179.epil.i = icmp eq i8 %.278.us176.epil.i, 0
  br i1 %.299.not.us179.epil.i, label %B244.us200.epil.i, label %B142.us180.epil.preheader.i

B142.us180.epil.preheader.i:                      ; preds = %B92.us169.epil.preheader.i
  %.279.us177.epil.i = zext i8 %.278.us176.epil.i to i64
  br label %B142.us180.epil.i

B142.us180.epil.i:                                ; preds = %B242.us194.epil.i, %B142.us180.epil.preheader.i
  %bytes_at_v149_shift.2.2.us181.epil.i = phi i64 [ %.360.us198.epil.i, %B242.us194.epil.i ], [ 0, %B142.us180.epil.preheader.i ]
  %bytes_at_v149_word.2.2.us182.epil.i = phi i64 [ %bytes_at_v149_word.3.4.us195.epil.i, %B242.us194.epil.i ], [ 0, %B142.us180.epil.preheader.i ]
  %bytes_at_v149_which.2.2.us183.epil.i = phi i64 [ %.356.us197.epil.i, %B242.us194.epil.i ], [ %.279.us177.epil.i, %B142.us180.epil.preheader.i ]
  %bytes_at_v149_source_1.2.2.us184.epil.i = phi i64 [ %bytes_at_v149_source_1.3.4.us196.epil.i, %B242.us194.epil.i ], [ %.292.us178.epil.i, %B142.us180.epil.preheader.i ]
  %.317.us185.epil.i = and i64 %bytes_at_v149_which.2.2.us183.epil.i, 1
  %.318.not.us186.epil.i = icmp eq i64 %.317.us185.epil.i, 0
  br i1 %.318.not.us186.epil.i, label %B242.us194.epil.i, label %B196.us187.epil.i

B196.us187.epil.i:                                ; preds = %B142.us180.epil.i
  %.321.us188.epil.i = inttoptr i64 %bytes_at_v149_source_1.2.2.us184.epil.i to ptr
  %.322.us189.epil.i = load i8, ptr %.321.us188.epil.i, align 1, !noalias !39
  %.323.us190.epil.i = zext i8 %.322.us189.epil.i to i64
  %.325.us191.epil.i = shl i64 %.323.us190.epil.i, %bytes_at_v149_shift.2.2.us181.epil.i
  %.327.us192.epil.i = or i64 %.325.us191.epil.i, %bytes_at_v149_word.2.2.us182.epil.i
  %.333.us193.epil.i = add nsw i64 %bytes_at_v149_source_1.2.2.us184.epil.i, 1
  br label %B242.us194.epil.i

B242.us194.epil.i:                                ; preds = %B196.us187.epil.i, %B142.us180.epil.i
  %bytes_at_v149_word.3.4.us195.epil.i = phi i64 [ %.327.us192.epil.i, %B196.us187.epil.i ], [ %bytes_at_v149_word.2.2.us182.epil.i, %B142.us180.epil.i ]
  %bytes_at_v149_source_1.3.4.us196.epil.i = phi i64 [ %.333.us193.epil.i, %B196.us187.epil.i ], [ %bytes_at_v149_source_1.2.2.us184.epil.i, %B142.us180.epil.i ]
  %.356.us197.epil.i = lshr i64 %bytes_at_v149_which.2.2.us183.epil.i, 1
  %.360.us198.epil.i = add nuw nsw i64 %bytes_at_v149_shift.2.2.us181.epil.i, 8
  %.363.not.us199.epil.i = icmp eq i64 %.356.us197.epil.i, 0
  br i1 %.363.not.us199.epil.i, label %B244.us200.epil.i, label %B142.us180.epil.i

B244.us200.epil.i:                                ; preds = %B242.us194.epil.i, %B92.us169.epil.preheader.i
  %bytes_at_v149_word.4.3.us201.epil.i = phi i64 [ 0, %B92.us169.epil.preheader.i ], [ %bytes_at_v149_word.3.4.us195.epil.i, %B242.us194.epil.i ]
  %bytes_at_v149_source_1.4.3.us202.epil.i = phi i64 [ %.292.us178.epil.i, %B92.us169.epil.preheader.i ], [ %bytes_at_v149_source_1.3.4.us196.epil.i, %B242.us194.epil.i ]
  %.444.us204.epil.i = add nsw i64 %.148.us.i, %.440.us203.epil.i
  %.446.us205.epil.i = inttoptr i64 %.444.us204.epil.i to ptr
  store i64 %bytes_at_v149_word.4.3.us201.epil.i, ptr %.446.us205.epil.i, align 8, !noalias !39
  br label %B90.B34.loopexit_crit_edge.us.i

B90.B34.loopexit_crit_edge.us.i:                  ; preds = %B244.us.us.i, %B244.us200.epil.i, %B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i
  %.us-phi153.us.i = phi i64 [ %bytes_at_v149_source_1.4.3.us202.epil.i, %B244.us200.epil.i ], [ %bytes_at_v149_source_1.4.3.us202.1.i, %B90.B34.loopexit_crit_edge.us.loopexit.unr-lcssa.i ], [ %bytes_at_v149_source_1.4.3.us.us.i, %B244.us.us.i ]
  %exitcond224.not.i = icmp eq i64 %.109.us.i, %a1
  br i1 %exitcond224.not.i, label %_ZN10interleave6engine7cluster6kernel9unsqueezeB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B36.endif.us.i

B92.us.us.i:                                      ; preds = %B36.endif.us.i, %B244.us.us.i
  %source.2.1149.us.us.i = phi i64 [ %bytes_at_v149_source_1.4.3.us.us.i, %B244.us.us.i ], [ %source.3.0163.us.i, %B36.endif.us.i ]
  %.238145147.us.us.i = phi i64 [ %.245.us.us.i, %B244.us.us.i ], [ 0, %B36.endif.us.i ]
  %.245.us.us.i = add nuw nsw i64 %.238145147.us.us.i, 1
  %.277.us.us.i = inttoptr i64 %source.2.1149.us.us.i to ptr
  %.278.us.us.i = load i8, ptr %.277.us.us.i, align 1, !noalias !39
  %.292.us.us.i = add nsw i64 %source.2.1149.us.us.i, 1
  %.299.not.us.us.i = icmp eq i8 %.278.us.us.i, 0
  br i1 %.299.not.us.us.i, label %B244.us.us.i, label %B142.us.us.preheader.i

B142.us.us.preheader.i:                           ; preds = %B92.us.us.i
  %.279.us.us.i = zext i8 %.278.us.us.i to i64
  br label %B142.us.us.i

B142.us.us.i:                                     ; preds = %B242.us.us.i, %B142.us.us.preheader.i
  %bytes_at_v149_shift.2.2.us.us.i = phi i64 [ %.360.us.us.i, %B242.us.us.i ], [ 0, %B142.us.us.preheader.i ]
  %bytes_at_v149_word.2.2.us.us.i = phi i64 [ %bytes_at_v149_word.3.4.us.us.i, %B242.us.us.i ], [ 0, %B142.us.us.preheader.i ]
  %bytes_at_v149_which.2.2.us.us.i = phi i64 [ %.356.us.us.i, %B242.us.us.i ], [ %.279.us.us.i, %B142.us.us.preheader.i ]
  %bytes_at_v149_source_1.2.2.us.us.i = phi i64 [ %bytes_at_v149_source_1.3.4.us.us.i, %B242.us.us.i ], [ %.292.us.us.i, %B142.us.us.preheader.i ]
  %.317.us.us.i = and i64 %bytes_at_v149_which.2.2.us.us.i, 1
  %.318.not.us.us.i = icmp eq i64 %.317.us.us.i, 0
  br i1 %.318.not.us.us.i, label %B242.us.us.i, label %B196.us.us.i

B196.us.us.i:                                     ; preds = %B142.us.us.i
  %.321.us.us.i = inttoptr i64 %bytes_at_v149_source_1.2.2.us.us.i to ptr
  %.322.us.us.i = load i8, ptr %.321.us.us.i, align 1, !noalias !39
  %.323.us.us.i = zext i8 %.322.us.us.i to i64
  %.325.us.us.i = shl i64 %.323.us.us.i, %bytes_at_v149_shift.2.2.us.us.i
  %.327.us.us.i = or i64 %.325.us.us.i, %bytes_at_v149_word.2.2.us.us.i
  %.333.us.us.i = add nsw i64 %bytes_at_v149_source_1.2.2.us.us.i, 1
  br label %B242.us.us.i

B242.us.us.i:                                     ; preds = %B196.us.us.i, %B142.us.us.i
  %bytes_at_v149_word.3.4.us.us.i = phi i64 [ %.327.us.us.i, %B196.us.us.i ], [ %bytes_at_v149_word.2.2.us.us.i, %B142.us.us.i ]
  %bytes_at_v149_source_1.3.4.us.us.i = phi i64 [ %.333.us.us.i, %B196.us.us.i ], [ %bytes_at_v149_source_1.2.2.us.us.i, %B142.us.us.i ]
  %.356.us.us.i = lshr i64 %bytes_at_v149_which.2.2.us.us.i, 1
  %.360.us.us.i = add nuw nsw i64 %bytes_at_v149_shift.2.2.us.us.i, 8
  %.363.not.us.us.i = icmp eq i64 %.356.us.us.i, 0
  br i1 %.363.not.us.us.i, label %B244.us.us.i, label %B142.us.us.i

B244.us.us.i:                                     ; preds = %B242.us.us.i, %B92.us.us.i
  %bytes_at_v149_word.4.3.us.us.i = phi i64 [ 0, %B92.us.us.i ], [ %bytes_at_v149_word.3.4.us.us.i, %B242.us.us.i ]
  %bytes_at_v149_source_1.4.3.us.us.i = phi i64 [ %.292.us.us.i, %B92.us.us.i ], [ %bytes_at_v149_source_1.3.4.us.us.i, %B242.us.us.i ]
  %.419.us.us.i = sub nsw i64 %.238145147.us.us.i, %a2
  %.420.us.us.i = shl nsw i64 %.419.us.us.i, 3
  %.422.us.us.i = add nsw i64 %.420.us.us.i, %.148.us.i
  %.423.us.us.i = inttoptr i64 %.422.us.us.i to ptr
  %.424.us.us.i = load i64, ptr %.423.us.us.i, align 8, !noalias !39
  %.426.us.us.i = xor i64 %.424.us.us.i, %bytes_at_v149_word.4.3.us.us.i
  %.440.us.us.i = shl nsw i64 %.238145147.us.us.i, 3
  %.444.us.us.i = add nsw i64 %.440.us.us.i, %.148.us.i
  %.446.us.us.i = inttoptr i64 %.444.us.us.i to ptr
  store i64 %.426.us.us.i, ptr %.446.us.us.i, align 8, !noalias !39
  %exitcond223.not.i = icmp eq i64 %a2, %.245.us.us.i
  br i1 %exitcond223.not.i, label %B90.B34.loopexit_crit_edge.us.i, label %B92.us.us.i

_ZN10interleave6engine7cluster6kernel9unsqueezeB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit: ; preds = %B90.B34.loopexit_crit_edge.us.i, %0, %B36.endif.lr.ph.i
  %source.3.0.lcssa.i = phi i64 [ %a0, %0 ], [ %a0, %B36.endif.lr.ph.i ], [ %.us-phi153.us.i, %B90.B34.loopexit_crit_edge.us.i ]
  ret i64 %source.3.0.lcssa.i
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v193B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.state, i64 %arg.h) unnamed_addr #5 {
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
  %.105 = and i64 %tr.sh.diff, -64
  %.106 = add nsw i64 %.105, %.24
  %.172 = shl i64 %arg.h, %.30
  %.173 = and i64 %.172, -1099511627776
  %.184 = insertelement <8 x i64> poison, i64 %.173, i64 0
  %.185 = shufflevector <8 x i64> %.184, <8 x i64> poison, <8 x i32> zeroinitializer
  %.123 = insertelement <8 x i64> poison, i64 %arg.h, i64 0
  %.124 = shufflevector <8 x i64> %.123, <8 x i64> poison, <8 x i32> zeroinitializer
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
  %.115.us61 = inttoptr i64 %.106 to ptr
  %.116.us62 = load <8 x i64>, ptr %.115.us61, align 64
  %.125.us63 = icmp eq <8 x i64> %.116.us62, %.124
  %.126.us64 = bitcast <8 x i1> %.125.us63 to i8
  %.135.not.us65 = icmp eq i8 %.126.us64, 0
  br i1 %.135.not.us65, label %B624.us, label %B430

B624.us:                                          ; preds = %B0.split.us, %B624.us
  %line.3.0.us66 = phi i64 [ %spec.select.us, %B624.us ], [ %.106, %B0.split.us ]
  %.232.us = add nsw i64 %line.3.0.us66, 64
  %.239.us = icmp eq i64 %.232.us, %.55
  %spec.select.us = select i1 %.239.us, i64 %.24, i64 %.232.us
  %.115.us = inttoptr i64 %spec.select.us to ptr
  %.116.us = load <8 x i64>, ptr %.115.us, align 64
  %.125.us = icmp eq <8 x i64> %.116.us, %.124
  %.126.us = bitcast <8 x i1> %.125.us to i8
  %.135.not.us = icmp eq i8 %.126.us, 0
  br i1 %.135.not.us, label %B624.us, label %B430

B374:                                             ; preds = %B624, %B374.preheader
  %line.3.0 = phi i64 [ %spec.select, %B624 ], [ %.106, %B374.preheader ]
  %.176 = inttoptr i64 %line.3.0 to ptr
  %.177 = load <8 x i64>, ptr %.176, align 64
  %.180 = and <8 x i64> %.177, splat (i64 -1099511627776)
  %.186 = icmp eq <8 x i64> %.180, %.185
  %.187 = bitcast <8 x i1> %.186 to i8
  %.22.i = load i64, ptr %sunkaddr2, align 8, !noalias !42
  %.26.not.i = icmp eq i8 %.187, 0
  br i1 %.26.not.i, label %B624, label %B68.preheader.i

B68.preheader.i:                                  ; preds = %B374
  %.188 = zext i8 %.187 to i64
  br label %B68.i

B68.i:                                            ; preds = %B7488.i, %B68.preheader.i
  %candidates.2.0.i = phi i64 [ %.255.i, %B7488.i ], [ %.188, %B68.preheader.i ]
  %.32.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i, i1 true)
  %.33.i = shl nuw nsw i64 %.32.i, 3
  %.35.i = add nsw i64 %.33.i, %line.3.0
  %.36.i = inttoptr i64 %.35.i to ptr
  %.37.i = load atomic i64, ptr %.36.i acquire, align 8, !noalias !42
  %.42.not.i = icmp eq i64 %.37.i, 0
  br i1 %.42.not.i, label %B7488.i, label %B148.endif.i

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
  %.199.i = load i64, ptr %.198.i, align 8, !noalias !42
  %.203.i = inttoptr i64 %lsr.iv8.i to ptr
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !42
  %.205.not.i = icmp eq i64 %.199.i, %.204.i
  br i1 %.205.not.i, label %B244.i, label %B7488.i

B7488.i:                                          ; preds = %B248.i, %B68.i
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
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !42
  %.65.i = and i64 %.48.i, 4294967295
  %.66.i = mul i64 %.55.i, %.65.i
  %.67.i = add i64 %.62.i, %.66.i
  br label %B244.i

common.ret:                                       ; preds = %B480.endif, %B430
  %storemerge = phi i64 [ %.163, %B430 ], [ %.48.i, %B480.endif ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B430:                                             ; preds = %B624.us, %B0.split.us
  %.126.lcssa.us = phi i8 [ %.126.us64, %B0.split.us ], [ %.126.us, %B624.us ]
  %line.3.0.lcssa59.us = phi i64 [ %.106, %B0.split.us ], [ %spec.select.us, %B624.us ]
  %.153 = sub nsw i64 %line.3.0.lcssa59.us, %.24
  %.158 = ashr i64 %.153, 3
  %2 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.126.lcssa.us, i1 true)
  %.160 = zext nneg i8 %2 to i64
  %.163 = add nsw i64 %.158, %.160
  br label %common.ret

B624:                                             ; preds = %B7488.i, %B480.endif, %B374
  %.232 = add nsw i64 %line.3.0, 64
  %.239 = icmp eq i64 %.232, %.55
  %spec.select = select i1 %.239, i64 %.24, i64 %.232
  br label %B374

B480.endif:                                       ; preds = %B244.i
  %.227.not = icmp eq i64 %.45.i, 0
  br i1 %.227.not, label %B624, label %common.ret
}

define i64 @ask(i64 %a0, i64 %a1) local_unnamed_addr {
  %.550.i = alloca i64, align 8
  %.1144.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.550.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.1144.i)
  %.13.i = add nsw i64 %a0, 112
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !45
  %.19.i = add nsw i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !45
  %.27.i = add nsw i64 %.15.i, 48
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !45
  %.32.i = add nsw i64 %.15.i, 56
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !45
  %.37.i = add nsw i64 %.15.i, 72
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !45
  %.50.i = shl i64 %.21.i, 3
  %.60.i = add nsw i64 %a1, 72
  %.61.i = inttoptr i64 %.60.i to ptr
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !45
  %.75.i = add nsw i64 %a1, 8
  %.76.i = inttoptr i64 %.75.i to ptr
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !45
  %.81.i = add nsw i64 %a1, 24
  %.82.i = inttoptr i64 %.81.i to ptr
  %.83.i = load i64, ptr %.82.i, align 8, !noalias !45
  %.87.i = add nsw i64 %a1, 32
  %.88.i = inttoptr i64 %.87.i to ptr
  %.89.i = load i64, ptr %.88.i, align 8, !noalias !45
  %.120.i = add nsw i64 %a1, 104
  %.121.i = inttoptr i64 %.120.i to ptr
  %.122.i = load i64, ptr %.121.i, align 8, !noalias !45
  %.126.i = add nsw i64 %a1, 96
  %.127.i = inttoptr i64 %.126.i to ptr
  %.128.i = load i64, ptr %.127.i, align 8, !noalias !45
  %.145978.i = icmp slt i64 %.122.i, %.128.i
  br i1 %.145978.i, label %B760.endif.lr.ph.i, label %B0.B10410_crit_edge.i

B0.B10410_crit_edge.i:                            ; preds = %0
  %.pre.i = inttoptr i64 %a1 to ptr
  br label %_ZN10interleave6engine7cluster6kernel3askB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B760.endif.lr.ph.i:                               ; preds = %0
  %.102.i = add nsw i64 %a1, 80
  %.103.i = inttoptr i64 %.102.i to ptr
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !45
  %1 = inttoptr i64 %a1 to ptr
  %.110.i = load i64, ptr %1, align 8, !noalias !45
  %.55.i = inttoptr i64 %a0 to ptr
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !45
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
  %7 = add i64 %.34.i, 16
  %8 = lshr i64 %..431.i, 1
  %9 = mul nsw i64 %8, -2
  %10 = add i64 %.34.i, 32
  %11 = icmp sgt i64 %.110.i, 0
  %sunkaddr378.i = getelementptr i8, ptr %1, i64 32
  %sunkaddr364.i = getelementptr i8, ptr %1, i64 40
  %12 = icmp samesign ult i64 %.110.i, 4
  %13 = icmp samesign ult i64 %.110.i, 16
  %14 = icmp eq i64 %.110.i, %n.vec147.i
  %15 = and i64 %.110.i, 12
  %16 = icmp eq i64 %15, 0
  %17 = icmp eq i64 %.110.i, %n.vec167.i
  %18 = icmp sgt i64 %.431.i, 0
  %sunkaddr380.i = getelementptr i8, ptr %1, i64 88
  %19 = icmp samesign ult i64 %.431.i, 4
  %20 = icmp eq i64 %xtraiter.i, 0
  %21 = inttoptr i64 %.56.i to ptr
  %sunkaddr381.i = inttoptr i64 %.29.i to ptr
  %sunkaddr382.i = getelementptr i8, ptr %sunkaddr381.i, i64 16
  %22 = icmp slt i64 %.431.i, 1
  %sunkaddr384.i = getelementptr i8, ptr %1, i64 16
  %23 = icmp eq i64 %.431.i, 1
  %24 = and i64 %..431.i, 1
  %25 = icmp eq i64 %24, 0
  %26 = icmp slt i64 %.21.i, 1
  %27 = icmp samesign ult i64 %.21.i, 8
  %28 = icmp eq i64 %xtraiter234.i, 0
  %sunkaddr367.i = inttoptr i64 %.104.i to ptr
  %sunkaddr370.i = inttoptr i64 %.89.i to ptr
  %29 = icmp slt i64 %.110.i, 1
  %30 = and i64 %..431.i, 9223372036854775804
  %31 = or disjoint i64 %30, 1
  %32 = or i64 %..431.i, 1
  br label %B760.endif.i

B802.backedge.i:                                  ; preds = %B802.backedge.preheader.i, %B802.backedge.i
  %lsr.iv289.i = phi i64 [ %174, %B802.backedge.preheader.i ], [ %lsr.iv.next290.i, %B802.backedge.i ]
  %lsr.iv287.i = phi i64 [ %173, %B802.backedge.preheader.i ], [ %lsr.iv.next288.i, %B802.backedge.i ]
  %_spare_v176_most.2.1656.i = phi i64 [ %_spare_v176_most.2.1656.ph.i, %B802.backedge.preheader.i ], [ %.13.i.i, %B802.backedge.i ]
  %.289.i = inttoptr i64 %lsr.iv287.i to ptr
  %.290.i = load i64, ptr %.289.i, align 8, !noalias !45
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.290.i, i64 %_spare_v176_most.2.1656.i)
  %lsr.iv.next288.i = add i64 %lsr.iv287.i, 8
  %lsr.iv.next290.i = add i64 %lsr.iv289.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next290.i, 0
  br i1 %exitcond.not.i, label %B972.i, label %B802.backedge.i, !llvm.loop !48

B972.i:                                           ; preds = %B802.backedge.i, %vec.epilog.middle.block174.i, %middle.block155.i, %B760.endif.i
  %_spare_v176_most.2.1.lcssa.i = phi i64 [ 0, %B760.endif.i ], [ %171, %vec.epilog.middle.block174.i ], [ %150, %middle.block155.i ], [ %.13.i.i, %B802.backedge.i ]
  %.345.i = load i64, ptr %sunkaddr364.i, align 8, !noalias !45
  %.347.i = sub nsw i64 %.345.i, %_spare_v176_most.2.1.lcssa.i
  %.351.not.i = icmp slt i64 %.347.i, %.39.i
  br i1 %.351.not.i, label %_ZN10interleave6engine7cluster6kernel3askB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B1096.endif.preheader.i

B1096.endif.preheader.i:                          ; preds = %B972.i
  %33 = mul i64 %at.2.0995.i, %.50.i
  %34 = add i64 %33, 32
  br label %B1096.endif.i

B1158.i:                                          ; preds = %B1158.preheader.new.i, %B1158.i
  %lsr.iv293.i = phi i64 [ %lsr.iv.next294.i, %B1158.i ], [ %175, %B1158.preheader.new.i ]
  %hash_of_v172_h.2.2664.i = phi i64 [ %.526.3.i, %B1158.i ], [ %.391.i, %B1158.preheader.new.i ]
  %.480660662.i = phi i64 [ %.487.3.i, %B1158.i ], [ 1, %B1158.preheader.new.i ]
  %.513.i = add i64 %hash_of_v172_h.2.2664.i, -4658895280553007687
  %.514.i = zext i64 %.513.i to i128
  %.516.i = mul nuw i128 %.514.i, 11400714819323198485
  %.517.i = trunc i128 %.516.i to i64
  %.518.i = lshr i128 %.516.i, 64
  %.519.i = trunc nuw i128 %.518.i to i64
  %35 = add i64 %lsr.iv293.i, -24
  %.524.i = inttoptr i64 %35 to ptr
  %.525.i = load i64, ptr %.524.i, align 8, !noalias !45
  %.520.i = add i64 %.525.i, -4658895280553007687
  %.526.i = add i64 %.520.i, %.517.i
  %.513.1.i = add i64 %.526.i, %.519.i
  %.514.1.i = zext i64 %.513.1.i to i128
  %.516.1.i = mul nuw i128 %.514.1.i, 11400714819323198485
  %.517.1.i = trunc i128 %.516.1.i to i64
  %.518.1.i = lshr i128 %.516.1.i, 64
  %.519.1.i = trunc nuw i128 %.518.1.i to i64
  %36 = add i64 %lsr.iv293.i, -16
  %.524.1.i = inttoptr i64 %36 to ptr
  %.525.1.i = load i64, ptr %.524.1.i, align 8, !noalias !45
  %.520.1.i = add i64 %.525.1.i, -4658895280553007687
  %.526.1.i = add i64 %.520.1.i, %.517.1.i
  %.513.2.i = add i64 %.526.1.i, %.519.1.i
  %.514.2.i = zext i64 %.513.2.i to i128
  %.516.2.i = mul nuw i128 %.514.2.i, 11400714819323198485
  %.517.2.i = trunc i128 %.516.2.i to i64
  %.518.2.i = lshr i128 %.516.2.i, 64
  %.519.2.i = trunc nuw i128 %.518.2.i to i64
  %37 = add i64 %lsr.iv293.i, -8
  %.524.2.i = inttoptr i64 %37 to ptr
  %.525.2.i = load i64, ptr %.524.2.i, align 8, !noalias !45
  %.487.3.i = add nuw i64 %.480660662.i, 4
  %.520.2.i = add i64 %.525.2.i, -4658895280553007687
  %.526.2.i = add i64 %.520.2.i, %.517.2.i
  %.513.3.i = add i64 %.526.2.i, %.519.2.i
  %.514.3.i = zext i64 %.513.3.i to i128
  %.516.3.i = mul nuw i128 %.514.3.i, 11400714819323198485
  %.517.3.i = trunc i128 %.516.3.i to i64
  %.518.3.i = lshr i128 %.516.3.i, 64
  %.519.3.i = trunc nuw i128 %.518.3.i to i64
  %.524.3.i = inttoptr i64 %lsr.iv293.i to ptr
  %.525.3.i = load i64, ptr %.524.3.i, align 8, !noalias !45
  %.520.3.i = add i64 %.525.3.i, %.517.3.i
  %.526.3.i = add i64 %.520.3.i, %.519.3.i
  %lsr.iv.next294.i = add i64 %lsr.iv293.i, 32
  %38 = add i64 %.487.3.i, %6
  %niter.ncmp.3.i = icmp eq i64 %38, 1
  br i1 %niter.ncmp.3.i, label %B1248.loopexit.unr-lcssa.i, label %B1158.i

B1248.loopexit.unr-lcssa.i:                       ; preds = %B1158.i
  br i1 %20, label %B1248.i, label %B1158.epil.preheader.i

B1158.epil.preheader.i:                           ; preds = %B1158.preheader.i, %B1248.loopexit.unr-lcssa.i
  %hash_of_v172_h.2.2664.epil.init.i = phi i64 [ %.391.i, %B1158.preheader.i ], [ %.526.3.i, %B1248.loopexit.unr-lcssa.i ]
  %.480660662.epil.init.i = phi i64 [ 1, %B1158.preheader.i ], [ %31, %B1248.loopexit.unr-lcssa.i ]
  %39 = add i64 %.363.i, %lsr.iv295.i
  %40 = shl i64 %.480660662.epil.init.i, 3
  %41 = add i64 %39, %40
  br label %B1158.epil.i

B1158.epil.i:                                     ; preds = %B1158.epil.i, %B1158.epil.preheader.i
  %lsr.iv299.i = phi i64 [ %lsr.iv.next300.i, %B1158.epil.i ], [ %xtraiter.i, %B1158.epil.preheader.i ]
  %lsr.iv297.i = phi i64 [ %lsr.iv.next298.i, %B1158.epil.i ], [ %41, %B1158.epil.preheader.i ]
  %hash_of_v172_h.2.2664.epil.i = phi i64 [ %.526.epil.i, %B1158.epil.i ], [ %hash_of_v172_h.2.2664.epil.init.i, %B1158.epil.preheader.i ]
  %.513.epil.i = add i64 %hash_of_v172_h.2.2664.epil.i, -4658895280553007687
  %.514.epil.i = zext i64 %.513.epil.i to i128
  %.516.epil.i = mul nuw i128 %.514.epil.i, 11400714819323198485
  %.517.epil.i = trunc i128 %.516.epil.i to i64
  %.518.epil.i = lshr i128 %.516.epil.i, 64
  %.519.epil.i = trunc nuw i128 %.518.epil.i to i64
  %.524.epil.i = inttoptr i64 %lsr.iv297.i to ptr
  %.525.epil.i = load i64, ptr %.524.epil.i, align 8, !noalias !45
  %.520.epil.i = add i64 %.525.epil.i, %.517.epil.i
  %.526.epil.i = add i64 %.520.epil.i, %.519.epil.i
  %lsr.iv.next298.i = add i64 %lsr.iv297.i, 8
  %lsr.iv.next300.i = add nsw i64 %lsr.iv299.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next300.i, 0
  br i1 %epil.iter.cmp.not.i, label %B1248.i, label %B1158.epil.i, !llvm.loop !49

B1248.i:                                          ; preds = %B1158.epil.i, %B1096.endif.i, %B1248.loopexit.unr-lcssa.i
  %hash_of_v172_h.2.2.lcssa.i = phi i64 [ %.391.i, %B1096.endif.i ], [ %.526.3.i, %B1248.loopexit.unr-lcssa.i ], [ %.526.epil.i, %B1158.epil.i ]
  %.540.i = lshr i64 %hash_of_v172_h.2.2.lcssa.i, 32
  %.541.i = xor i64 %.540.i, %hash_of_v172_h.2.2.lcssa.i
  %.542.i = mul i64 %.541.i, -7046029254386353131
  %.543.i = lshr i64 %.542.i, 29
  %.544.i = xor i64 %.543.i, %.542.i
  %.545.i = mul i64 %.544.i, -4658895280553007687
  %.546.i = lshr i64 %.545.i, 32
  %.547.i = xor i64 %.546.i, %.545.i
  store i64 0, ptr %.550.i, align 8, !noalias !45
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v193B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.550.i, i64 %a0, i64 %.367.i, i64 %.547.i)
  %.564.i = load i64, ptr %.550.i, align 8, !noalias !45
  %42 = ashr i64 %.564.i, 29
  %.584.i = and i64 %42, -8
  %.585.i = add nsw i64 %.584.i, %.62.i
  %.586.i = inttoptr i64 %.585.i to ptr
  %.587.i = load i64, ptr %.586.i, align 8, !noalias !45
  %43 = lshr i64 %.564.i, 3
  %.592.i = and i64 %43, 536870904
  %.593.i = add nsw i64 %.592.i, %.587.i
  %.594.i = inttoptr i64 %.593.i to ptr
  %.595.i = load i64, ptr %.594.i, align 8, !noalias !45
  %.596.i = and i64 %.564.i, 63
  %44 = shl nuw i64 1, %.596.i
  %45 = and i64 %.595.i, %44
  %.599.not.i = icmp eq i64 %45, 0
  br i1 %.599.not.i, label %B1258.endif.i, label %B8903.i

B1340.i:                                          ; preds = %B1340.preheader.i, %B1340.i
  %lsr.iv305.in.i = phi i64 [ %lsr.iv305.i, %B1340.i ], [ %.779.i, %B1340.preheader.i ]
  %lsr.iv303.i = phi i64 [ %lsr.iv.next304.i, %B1340.i ], [ %lsr.iv301.i, %B1340.preheader.i ]
  %owner_of_v166_h.2.4673.i = phi i64 [ %.930.1.i, %B1340.i ], [ %.790.i, %B1340.preheader.i ]
  %.879669671.i = phi i64 [ %.886.1.i, %B1340.i ], [ 1, %B1340.preheader.i ]
  %lsr.iv305.i = add i64 %lsr.iv305.in.i, 16
  %.912.i = zext i64 %owner_of_v166_h.2.4673.i to i128
  %.914.i = mul nuw i128 %.912.i, 13787848793156543929
  %.915.i = trunc i128 %.914.i to i64
  %.916.i = lshr i128 %.914.i, 64
  %.917.i = trunc nuw i128 %.916.i to i64
  %.918.i = add i64 %.917.i, %.915.i
  %46 = add i64 %lsr.iv303.i, -8
  %.922.i = inttoptr i64 %46 to ptr
  %.923.i = load i64, ptr %.922.i, align 8, !noalias !45
  %47 = add i64 %lsr.iv305.in.i, 8
  %.927.i = inttoptr i64 %47 to ptr
  %.928.i = load i64, ptr %.927.i, align 8, !noalias !45
  %.929.i = and i64 %.928.i, %.923.i
  %.930.i = add i64 %.918.i, %.929.i
  %.886.1.i = add i64 %.879669671.i, 2
  %.912.1.i = zext i64 %.930.i to i128
  %.914.1.i = mul nuw i128 %.912.1.i, 13787848793156543929
  %.915.1.i = trunc i128 %.914.1.i to i64
  %.916.1.i = lshr i128 %.914.1.i, 64
  %.917.1.i = trunc nuw i128 %.916.1.i to i64
  %.922.1.i = inttoptr i64 %lsr.iv303.i to ptr
  %.923.1.i = load i64, ptr %.922.1.i, align 8, !noalias !45
  %.927.1.i = inttoptr i64 %lsr.iv305.i to ptr
  %.928.1.i = load i64, ptr %.927.1.i, align 8, !noalias !45
  %.929.1.i = and i64 %.928.1.i, %.923.1.i
  %.918.1.i = add i64 %.929.1.i, %.915.1.i
  %.930.1.i = add i64 %.918.1.i, %.917.1.i
  %lsr.iv.next304.i = add i64 %lsr.iv303.i, 16
  %48 = add i64 %.886.1.i, %9
  %niter219.ncmp.1.i = icmp eq i64 %48, 1
  br i1 %niter219.ncmp.1.i, label %B1404.loopexit.unr-lcssa.i, label %B1340.i

B1404.loopexit.unr-lcssa.i:                       ; preds = %B1340.i
  br i1 %25, label %B1404.i, label %B1340.epil.preheader.i

B1340.epil.preheader.i:                           ; preds = %B1340.preheader.i, %B1404.loopexit.unr-lcssa.i
  %owner_of_v166_h.2.4673.epil.init.i = phi i64 [ %.790.i, %B1340.preheader.i ], [ %.930.1.i, %B1404.loopexit.unr-lcssa.i ]
  %.879669671.epil.init.i = phi i64 [ 1, %B1340.preheader.i ], [ %32, %B1404.loopexit.unr-lcssa.i ]
  %.912.epil.i = zext i64 %owner_of_v166_h.2.4673.epil.init.i to i128
  %.914.epil.i = mul nuw i128 %.912.epil.i, 13787848793156543929
  %.915.epil.i = trunc i128 %.914.epil.i to i64
  %.916.epil.i = lshr i128 %.914.epil.i, 64
  %.917.epil.i = trunc nuw i128 %.916.epil.i to i64
  %.918.epil.i = add i64 %.917.epil.i, %.915.epil.i
  %.919.epil.i = shl nsw i64 %.879669671.epil.init.i, 3
  %.921.epil.i = add nsw i64 %.919.epil.i, %.760.i
  %.922.epil.i = inttoptr i64 %.921.epil.i to ptr
  %.923.epil.i = load i64, ptr %.922.epil.i, align 8, !noalias !45
  %.926.epil.i = add nsw i64 %.919.epil.i, %.779.i
  %.927.epil.i = inttoptr i64 %.926.epil.i to ptr
  %.928.epil.i = load i64, ptr %.927.epil.i, align 8, !noalias !45
  %.929.epil.i = and i64 %.928.epil.i, %.923.epil.i
  %.930.epil.i = add i64 %.918.epil.i, %.929.epil.i
  br label %B1404.i

B1404.i:                                          ; preds = %B1308.endif.i, %B1340.epil.preheader.i, %B1404.loopexit.unr-lcssa.i
  %owner_of_v166_h.2.4.lcssa.i = phi i64 [ %.790.i, %B1308.endif.i ], [ %.930.1.i, %B1404.loopexit.unr-lcssa.i ], [ %.930.epil.i, %B1340.epil.preheader.i ]
  %.946.i = lshr i64 %owner_of_v166_h.2.4.lcssa.i, 32
  %.947.i = xor i64 %.946.i, %owner_of_v166_h.2.4.lcssa.i
  %.948.i = mul i64 %.947.i, -7046029254386353131
  %.949.i = lshr i64 %.948.i, 29
  %.950.i = xor i64 %.949.i, %.948.i
  %.951.i = mul i64 %.950.i, -4658895280553007687
  %.952.i = lshr i64 %.951.i, 32
  %.953.i = xor i64 %.952.i, %.951.i
  %.961.i = load i64, ptr %1, align 8, !noalias !45
  %.962.i = zext i64 %.953.i to i128
  %.963.i = zext i64 %.961.i to i128
  %.964.i = mul nuw i128 %.962.i, %.963.i
  %.966.i = lshr i128 %.964.i, 64
  %.967.i = trunc nuw i128 %.966.i to i64
  %.969.i = icmp eq i64 %.77.i, %.967.i
  br i1 %.969.i, label %B1662.endif.i, label %B8790.i

B1676.i:                                          ; preds = %B1676.preheader.i, %B1676.i
  %lsr.iv309.i = phi i64 [ %lsr.iv.next310.i, %B1676.i ], [ %lsr.iv307.i, %B1676.preheader.i ]
  %hash_of_v162_h.2.5682.i = phi i64 [ %.1120.3.i, %B1676.i ], [ %.985.i, %B1676.preheader.i ]
  %.1074678680.i = phi i64 [ %.1081.3.i, %B1676.i ], [ 1, %B1676.preheader.i ]
  %.1107.i = add i64 %hash_of_v162_h.2.5682.i, -4658895280553007687
  %.1108.i = zext i64 %.1107.i to i128
  %.1110.i = mul nuw i128 %.1108.i, 11400714819323198485
  %.1111.i = trunc i128 %.1110.i to i64
  %.1112.i = lshr i128 %.1110.i, 64
  %.1113.i = trunc nuw i128 %.1112.i to i64
  %49 = add i64 %lsr.iv309.i, -24
  %.1118.i = inttoptr i64 %49 to ptr
  %.1119.i = load i64, ptr %.1118.i, align 8, !noalias !45
  %.1114.i = add i64 %.1119.i, -4658895280553007687
  %.1120.i = add i64 %.1114.i, %.1111.i
  %.1107.1.i = add i64 %.1120.i, %.1113.i
  %.1108.1.i = zext i64 %.1107.1.i to i128
  %.1110.1.i = mul nuw i128 %.1108.1.i, 11400714819323198485
  %.1111.1.i = trunc i128 %.1110.1.i to i64
  %.1112.1.i = lshr i128 %.1110.1.i, 64
  %.1113.1.i = trunc nuw i128 %.1112.1.i to i64
  %50 = add i64 %lsr.iv309.i, -16
  %.1118.1.i = inttoptr i64 %50 to ptr
  %.1119.1.i = load i64, ptr %.1118.1.i, align 8, !noalias !45
  %.1114.1.i = add i64 %.1119.1.i, -4658895280553007687
  %.1120.1.i = add i64 %.1114.1.i, %.1111.1.i
  %.1107.2.i = add i64 %.1120.1.i, %.1113.1.i
  %.1108.2.i = zext i64 %.1107.2.i to i128
  %.1110.2.i = mul nuw i128 %.1108.2.i, 11400714819323198485
  %.1111.2.i = trunc i128 %.1110.2.i to i64
  %.1112.2.i = lshr i128 %.1110.2.i, 64
  %.1113.2.i = trunc nuw i128 %.1112.2.i to i64
  %51 = add i64 %lsr.iv309.i, -8
  %.1118.2.i = inttoptr i64 %51 to ptr
  %.1119.2.i = load i64, ptr %.1118.2.i, align 8, !noalias !45
  %.1081.3.i = add nuw i64 %.1074678680.i, 4
  %.1114.2.i = add i64 %.1119.2.i, -4658895280553007687
  %.1120.2.i = add i64 %.1114.2.i, %.1111.2.i
  %.1107.3.i = add i64 %.1120.2.i, %.1113.2.i
  %.1108.3.i = zext i64 %.1107.3.i to i128
  %.1110.3.i = mul nuw i128 %.1108.3.i, 11400714819323198485
  %.1111.3.i = trunc i128 %.1110.3.i to i64
  %.1112.3.i = lshr i128 %.1110.3.i, 64
  %.1113.3.i = trunc nuw i128 %.1112.3.i to i64
  %.1118.3.i = inttoptr i64 %lsr.iv309.i to ptr
  %.1119.3.i = load i64, ptr %.1118.3.i, align 8, !noalias !45
  %.1114.3.i = add i64 %.1119.3.i, %.1111.3.i
  %.1120.3.i = add i64 %.1114.3.i, %.1113.3.i
  %lsr.iv.next310.i = add i64 %lsr.iv309.i, 32
  %52 = add i64 %.1081.3.i, %6
  %niter226.ncmp.3.i = icmp eq i64 %52, 1
  br i1 %niter226.ncmp.3.i, label %B1718.loopexit.unr-lcssa.i, label %B1676.i

B1718.loopexit.unr-lcssa.i:                       ; preds = %B1676.i
  br i1 %20, label %B1718.i, label %B1676.epil.preheader.i

B1676.epil.preheader.i:                           ; preds = %B1676.preheader.i, %B1718.loopexit.unr-lcssa.i
  %hash_of_v162_h.2.5682.epil.init.i = phi i64 [ %.985.i, %B1676.preheader.i ], [ %.1120.3.i, %B1718.loopexit.unr-lcssa.i ]
  %.1074678680.epil.init.i = phi i64 [ 1, %B1676.preheader.i ], [ %31, %B1718.loopexit.unr-lcssa.i ]
  %53 = shl i64 %.1074678680.epil.init.i, 3
  %54 = add nsw i64 %53, %lsr.iv311.i
  br label %B1676.epil.i

B1676.epil.i:                                     ; preds = %B1676.epil.i, %B1676.epil.preheader.i
  %lsr.iv315.i = phi i64 [ %lsr.iv.next316.i, %B1676.epil.i ], [ %xtraiter.i, %B1676.epil.preheader.i ]
  %lsr.iv313.i = phi i64 [ %lsr.iv.next314.i, %B1676.epil.i ], [ %54, %B1676.epil.preheader.i ]
  %hash_of_v162_h.2.5682.epil.i = phi i64 [ %.1120.epil.i, %B1676.epil.i ], [ %hash_of_v162_h.2.5682.epil.init.i, %B1676.epil.preheader.i ]
  %.1107.epil.i = add i64 %hash_of_v162_h.2.5682.epil.i, -4658895280553007687
  %.1108.epil.i = zext i64 %.1107.epil.i to i128
  %.1110.epil.i = mul nuw i128 %.1108.epil.i, 11400714819323198485
  %.1111.epil.i = trunc i128 %.1110.epil.i to i64
  %.1112.epil.i = lshr i128 %.1110.epil.i, 64
  %.1113.epil.i = trunc nuw i128 %.1112.epil.i to i64
  %.1118.epil.i = inttoptr i64 %lsr.iv313.i to ptr
  %.1119.epil.i = load i64, ptr %.1118.epil.i, align 8, !noalias !45
  %.1114.epil.i = add i64 %.1119.epil.i, %.1111.epil.i
  %.1120.epil.i = add i64 %.1114.epil.i, %.1113.epil.i
  %lsr.iv.next314.i = add i64 %lsr.iv313.i, 8
  %lsr.iv.next316.i = add nsw i64 %lsr.iv315.i, -1
  %epil.iter221.cmp.not.i = icmp eq i64 %lsr.iv.next316.i, 0
  br i1 %epil.iter221.cmp.not.i, label %B1718.i, label %B1676.epil.i, !llvm.loop !50

B1718.i:                                          ; preds = %B1676.epil.i, %B1662.endif.i, %B1718.loopexit.unr-lcssa.i
  %hash_of_v162_h.2.5.lcssa.i = phi i64 [ %.985.i, %B1662.endif.i ], [ %.1120.3.i, %B1718.loopexit.unr-lcssa.i ], [ %.1120.epil.i, %B1676.epil.i ]
  %.1134.i = lshr i64 %hash_of_v162_h.2.5.lcssa.i, 32
  %.1135.i = xor i64 %.1134.i, %hash_of_v162_h.2.5.lcssa.i
  %.1136.i = mul i64 %.1135.i, -7046029254386353131
  %.1137.i = lshr i64 %.1136.i, 29
  %.1138.i = xor i64 %.1137.i, %.1136.i
  %.1139.i = mul i64 %.1138.i, -4658895280553007687
  %.1140.i = lshr i64 %.1139.i, 32
  %.1141.i = xor i64 %.1140.i, %.1139.i
  store i64 0, ptr %.1144.i, align 8, !noalias !45
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v193B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.1144.i, i64 %a0, i64 %.760.i, i64 %.1141.i)
  %.1158.i = load i64, ptr %.1144.i, align 8, !noalias !45
  %55 = ashr i64 %.1158.i, 29
  %.1175.i = and i64 %55, -8
  %.1176.i = add nsw i64 %.1175.i, %.62.i
  %.1177.i = inttoptr i64 %.1176.i to ptr
  %.1178.i = load i64, ptr %.1177.i, align 8, !noalias !45
  %56 = lshr i64 %.1158.i, 3
  %.1183.i = and i64 %56, 536870904
  %.1184.i = add nsw i64 %.1183.i, %.1178.i
  %.1185.i = inttoptr i64 %.1184.i to ptr
  %.1186.i = load i64, ptr %.1185.i, align 8, !noalias !45
  %.1187.i = and i64 %.1158.i, 63
  %57 = shl nuw i64 1, %.1187.i
  %58 = and i64 %.1186.i, %57
  %.1190.not.i = icmp eq i64 %58, 0
  br i1 %.1190.not.i, label %B8790.i, label %B8866.i

B8790.i:                                          ; preds = %B1718.i, %B1404.i
  %lsr.iv.next302.i = add i64 %lsr.iv301.i, %.50.i
  %lsr.iv.next308.i = add i64 %lsr.iv307.i, %.50.i
  %lsr.iv.next312.i = add i64 %lsr.iv311.i, %.50.i
  %exitcond1291.not.i = icmp eq i64 %.624.i, %.730.i
  br i1 %exitcond1291.not.i, label %B9191.endif.i, label %B1308.endif.i

B8866.i:                                          ; preds = %B1718.i
  %sunkaddr365.i = inttoptr i64 %.584.i to ptr
  %sunkaddr366.i = getelementptr i8, ptr %sunkaddr365.i, i64 %.62.i
  %.1224.i = load i64, ptr %sunkaddr366.i, align 8, !noalias !45
  %.1230.i = add nsw i64 %.1224.i, %.592.i
  %.1231.i = inttoptr i64 %.1230.i to ptr
  %.1232.i = load i64, ptr %.1231.i, align 8, !noalias !45
  %.1235.i = or i64 %.1232.i, %44
  store i64 %.1235.i, ptr %.1231.i, align 8, !noalias !45
  %.1239.i = add nsw i64 %changed.2.0994.i, 1
  br label %B8903.i

B8903.i:                                          ; preds = %B1248.i, %B8866.i
  %changed.3.1.i = phi i64 [ %.1239.i, %B8866.i ], [ %changed.2.0994.i, %B1248.i ]
  %.145.i = icmp slt i64 %.372.i, %.128.i
  br i1 %.145.i, label %B760.endif.i, label %_ZN10interleave6engine7cluster6kernel3askB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B9349.i:                                          ; preds = %B9349.preheader.i, %B9349.i
  %lsr.iv321.in.i = phi i64 [ %lsr.iv321.i, %B9349.i ], [ %.1398.i, %B9349.preheader.i ]
  %lsr.iv319.i = phi i64 [ %lsr.iv.next320.i, %B9349.i ], [ %lsr.iv317.i, %B9349.preheader.i ]
  %owner_of_v156_h.2.3720.i = phi i64 [ %.1549.1.i, %B9349.i ], [ %.1409.i, %B9349.preheader.i ]
  %.1498716718.i = phi i64 [ %.1505.1.i, %B9349.i ], [ 1, %B9349.preheader.i ]
  %lsr.iv321.i = add i64 %lsr.iv321.in.i, 16
  %.1531.i = zext i64 %owner_of_v156_h.2.3720.i to i128
  %.1533.i = mul nuw i128 %.1531.i, 13787848793156543929
  %.1534.i = trunc i128 %.1533.i to i64
  %.1535.i = lshr i128 %.1533.i, 64
  %.1536.i = trunc nuw i128 %.1535.i to i64
  %.1537.i = add i64 %.1536.i, %.1534.i
  %59 = add i64 %lsr.iv319.i, -8
  %.1541.i = inttoptr i64 %59 to ptr
  %.1542.i = load i64, ptr %.1541.i, align 8, !noalias !45
  %60 = add i64 %lsr.iv321.in.i, 8
  %.1546.i = inttoptr i64 %60 to ptr
  %.1547.i = load i64, ptr %.1546.i, align 8, !noalias !45
  %.1548.i = and i64 %.1547.i, %.1542.i
  %.1549.i = add i64 %.1537.i, %.1548.i
  %.1505.1.i = add i64 %.1498716718.i, 2
  %.1531.1.i = zext i64 %.1549.i to i128
  %.1533.1.i = mul nuw i128 %.1531.1.i, 13787848793156543929
  %.1534.1.i = trunc i128 %.1533.1.i to i64
  %.1535.1.i = lshr i128 %.1533.1.i, 64
  %.1536.1.i = trunc nuw i128 %.1535.1.i to i64
  %.1541.1.i = inttoptr i64 %lsr.iv319.i to ptr
  %.1542.1.i = load i64, ptr %.1541.1.i, align 8, !noalias !45
  %.1546.1.i = inttoptr i64 %lsr.iv321.i to ptr
  %.1547.1.i = load i64, ptr %.1546.1.i, align 8, !noalias !45
  %.1548.1.i = and i64 %.1547.1.i, %.1542.1.i
  %.1537.1.i = add i64 %.1548.1.i, %.1534.1.i
  %.1549.1.i = add i64 %.1537.1.i, %.1536.1.i
  %lsr.iv.next320.i = add i64 %lsr.iv319.i, 16
  %61 = add i64 %.1505.1.i, %9
  %niter233.ncmp.1.i = icmp eq i64 %61, 1
  br i1 %niter233.ncmp.1.i, label %B9455.loopexit.unr-lcssa.i, label %B9349.i

B9455.loopexit.unr-lcssa.i:                       ; preds = %B9349.i
  br i1 %25, label %B9455.i, label %B9349.epil.preheader.i

B9349.epil.preheader.i:                           ; preds = %B9349.preheader.i, %B9455.loopexit.unr-lcssa.i
  %owner_of_v156_h.2.3720.epil.init.i = phi i64 [ %.1409.i, %B9349.preheader.i ], [ %.1549.1.i, %B9455.loopexit.unr-lcssa.i ]
  %.1498716718.epil.init.i = phi i64 [ 1, %B9349.preheader.i ], [ %32, %B9455.loopexit.unr-lcssa.i ]
  %.1531.epil.i = zext i64 %owner_of_v156_h.2.3720.epil.init.i to i128
  %.1533.epil.i = mul nuw i128 %.1531.epil.i, 13787848793156543929
  %.1534.epil.i = trunc i128 %.1533.epil.i to i64
  %.1535.epil.i = lshr i128 %.1533.epil.i, 64
  %.1536.epil.i = trunc nuw i128 %.1535.epil.i to i64
  %.1537.epil.i = add i64 %.1536.epil.i, %.1534.epil.i
  %.1538.epil.i = shl nsw i64 %.1498716718.epil.init.i, 3
  %.1540.epil.i = add nsw i64 %.1538.epil.i, %.1379.i
  %.1541.epil.i = inttoptr i64 %.1540.epil.i to ptr
  %.1542.epil.i = load i64, ptr %.1541.epil.i, align 8, !noalias !45
  %.1545.epil.i = add nsw i64 %.1538.epil.i, %.1398.i
  %.1546.epil.i = inttoptr i64 %.1545.epil.i to ptr
  %.1547.epil.i = load i64, ptr %.1546.epil.i, align 8, !noalias !45
  %.1548.epil.i = and i64 %.1547.epil.i, %.1542.epil.i
  %.1549.epil.i = add i64 %.1537.epil.i, %.1548.epil.i
  br label %B9455.i

B9455.i:                                          ; preds = %B9191.endif.i, %B9349.epil.preheader.i, %B9455.loopexit.unr-lcssa.i
  %owner_of_v156_h.2.3.lcssa.i = phi i64 [ %.1409.i, %B9191.endif.i ], [ %.1549.1.i, %B9455.loopexit.unr-lcssa.i ], [ %.1549.epil.i, %B9349.epil.preheader.i ]
  %.1565.i = lshr i64 %owner_of_v156_h.2.3.lcssa.i, 32
  %.1566.i = xor i64 %.1565.i, %owner_of_v156_h.2.3.lcssa.i
  %.1567.i = mul i64 %.1566.i, -7046029254386353131
  %.1568.i = lshr i64 %.1567.i, 29
  %.1569.i = xor i64 %.1568.i, %.1567.i
  %.1570.i = mul i64 %.1569.i, -4658895280553007687
  %.1571.i = lshr i64 %.1570.i, 32
  %.1572.i = xor i64 %.1571.i, %.1570.i
  %.1580.i = load i64, ptr %1, align 8, !noalias !45
  %.1581.i = zext i64 %.1572.i to i128
  %.1582.i = zext i64 %.1580.i to i128
  %.1583.i = mul nuw i128 %.1581.i, %.1582.i
  %.1585.i = lshr i128 %.1583.i, 64
  %.1586.i = trunc nuw i128 %.1585.i to i64
  %.1592.not.i = icmp eq i64 %.77.i, %.1586.i
  br i1 %.1592.not.i, label %B9971.i, label %B9457.endif.i

B9813.i:                                          ; preds = %B9813.preheader.i, %B9813.i
  %lsr.iv323.i = phi i64 [ %lsr.iv.next324.i, %B9813.i ], [ 0, %B9813.preheader.i ]
  %.1709725727.i = phi i64 [ %.1716.7.i, %B9813.i ], [ 0, %B9813.preheader.i ]
  %62 = add i64 %lsr.iv323.i, %.1613.i
  %63 = add i64 %lsr.iv323.i, %lsr.iv325.i
  %.1747.i = inttoptr i64 %63 to ptr
  %.1748.i = load i64, ptr %.1747.i, align 8, !noalias !45
  %.1749.i = inttoptr i64 %62 to ptr
  store i64 %.1748.i, ptr %.1749.i, align 8, !noalias !45
  %64 = add i64 %62, 8
  %65 = add i64 %63, 8
  %.1747.1.i = inttoptr i64 %65 to ptr
  %.1748.1.i = load i64, ptr %.1747.1.i, align 8, !noalias !45
  %.1749.1.i = inttoptr i64 %64 to ptr
  store i64 %.1748.1.i, ptr %.1749.1.i, align 8, !noalias !45
  %66 = add i64 %62, 16
  %67 = add i64 %63, 16
  %.1747.2.i = inttoptr i64 %67 to ptr
  %.1748.2.i = load i64, ptr %.1747.2.i, align 8, !noalias !45
  %.1749.2.i = inttoptr i64 %66 to ptr
  store i64 %.1748.2.i, ptr %.1749.2.i, align 8, !noalias !45
  %68 = add i64 %62, 24
  %69 = add i64 %63, 24
  %.1747.3.i = inttoptr i64 %69 to ptr
  %.1748.3.i = load i64, ptr %.1747.3.i, align 8, !noalias !45
  %.1749.3.i = inttoptr i64 %68 to ptr
  store i64 %.1748.3.i, ptr %.1749.3.i, align 8, !noalias !45
  %70 = add i64 %62, 32
  %71 = add i64 %63, 32
  %.1747.4.i = inttoptr i64 %71 to ptr
  %.1748.4.i = load i64, ptr %.1747.4.i, align 8, !noalias !45
  %.1749.4.i = inttoptr i64 %70 to ptr
  store i64 %.1748.4.i, ptr %.1749.4.i, align 8, !noalias !45
  %72 = add i64 %62, 40
  %73 = add i64 %63, 40
  %.1747.5.i = inttoptr i64 %73 to ptr
  %.1748.5.i = load i64, ptr %.1747.5.i, align 8, !noalias !45
  %.1749.5.i = inttoptr i64 %72 to ptr
  store i64 %.1748.5.i, ptr %.1749.5.i, align 8, !noalias !45
  %74 = add i64 %62, 48
  %75 = add i64 %63, 48
  %.1747.6.i = inttoptr i64 %75 to ptr
  %.1748.6.i = load i64, ptr %.1747.6.i, align 8, !noalias !45
  %.1749.6.i = inttoptr i64 %74 to ptr
  store i64 %.1748.6.i, ptr %.1749.6.i, align 8, !noalias !45
  %.1716.7.i = add nuw nsw i64 %.1709725727.i, 8
  %76 = add i64 %62, 56
  %77 = add i64 %63, 56
  %.1747.7.i = inttoptr i64 %77 to ptr
  %.1748.7.i = load i64, ptr %.1747.7.i, align 8, !noalias !45
  %.1749.7.i = inttoptr i64 %76 to ptr
  store i64 %.1748.7.i, ptr %.1749.7.i, align 8, !noalias !45
  %lsr.iv.next324.i = add nuw i64 %lsr.iv323.i, 64
  %niter239.ncmp.7.i = icmp eq i64 %unroll_iter238.i, %.1716.7.i
  br i1 %niter239.ncmp.7.i, label %B9815.loopexit.unr-lcssa.i, label %B9813.i

B9815.loopexit.unr-lcssa.i:                       ; preds = %B9813.i
  br i1 %28, label %B9815.i, label %B9813.epil.preheader.i

B9813.epil.preheader.i:                           ; preds = %B9813.preheader.i, %B9815.loopexit.unr-lcssa.i
  %.1709725727.epil.init.i = phi i64 [ 0, %B9813.preheader.i ], [ %unroll_iter238.i, %B9815.loopexit.unr-lcssa.i ]
  %78 = shl i64 %.1709725727.epil.init.i, 3
  %79 = add nsw i64 %78, %lsr.iv325.i
  %80 = add i64 %78, %.1613.i
  br label %B9813.epil.i

B9813.epil.i:                                     ; preds = %B9813.epil.i, %B9813.epil.preheader.i
  %lsr.iv331.i = phi i64 [ %lsr.iv.next332.i, %B9813.epil.i ], [ %xtraiter234.i, %B9813.epil.preheader.i ]
  %lsr.iv329.i = phi i64 [ %lsr.iv.next330.i, %B9813.epil.i ], [ %80, %B9813.epil.preheader.i ]
  %lsr.iv327.i = phi i64 [ %lsr.iv.next328.i, %B9813.epil.i ], [ %79, %B9813.epil.preheader.i ]
  %.1747.epil.i = inttoptr i64 %lsr.iv327.i to ptr
  %.1748.epil.i = load i64, ptr %.1747.epil.i, align 8, !noalias !45
  %.1749.epil.i = inttoptr i64 %lsr.iv329.i to ptr
  store i64 %.1748.epil.i, ptr %.1749.epil.i, align 8, !noalias !45
  %lsr.iv.next328.i = add i64 %lsr.iv327.i, 8
  %lsr.iv.next330.i = add i64 %lsr.iv329.i, 8
  %lsr.iv.next332.i = add nsw i64 %lsr.iv331.i, -1
  %epil.iter235.cmp.not.i = icmp eq i64 %lsr.iv.next332.i, 0
  br i1 %epil.iter235.cmp.not.i, label %B9815.i, label %B9813.epil.i, !llvm.loop !51

B9815.i:                                          ; preds = %B9813.epil.i, %B9457.endif.i, %B9815.loopexit.unr-lcssa.i
  %sunkaddr369.i = getelementptr i8, ptr %sunkaddr367.i, i64 %.1595.i
  %.1765.i = load i64, ptr %sunkaddr369.i, align 8, !noalias !45
  %.1767.i = shl nsw i64 %.1599.i, 3
  %.1768.i = add nsw i64 %.1765.i, %.1767.i
  %.1770.i = inttoptr i64 %.1768.i to ptr
  store i64 %.564.i, ptr %.1770.i, align 8, !noalias !45
  %.1779.i = add nsw i64 %.1599.i, 1
  %sunkaddr372.i = getelementptr i8, ptr %sunkaddr370.i, i64 %.1595.i
  store i64 %.1779.i, ptr %sunkaddr372.i, align 8, !noalias !45
  br label %B9971.i

B9971.i:                                          ; preds = %B9815.i, %B9455.i
  %lsr.iv.next318.i = add i64 %lsr.iv317.i, %.50.i
  %lsr.iv.next326.i = add i64 %lsr.iv325.i, %.50.i
  %exitcond1294.not.i = icmp eq i64 %.624.i, %.1351.i
  br i1 %exitcond1294.not.i, label %B10077.i, label %B9191.endif.i

B10077.i:                                         ; preds = %B9971.i, %B1258.endif.i
  %.1801.i = icmp slt i64 %.372.i, %.128.i
  br i1 %.1801.i, label %B10079.endif.i, label %_ZN10interleave6engine7cluster6kernel3askB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B10229.backedge.i:                                ; preds = %B10229.backedge.preheader.i, %B10229.backedge.i
  %lsr.iv343.i = phi i64 [ %269, %B10229.backedge.preheader.i ], [ %lsr.iv.next344.i, %B10229.backedge.i ]
  %lsr.iv341.i = phi i64 [ %268, %B10229.backedge.preheader.i ], [ %lsr.iv.next342.i, %B10229.backedge.i ]
  %_spare_v152_most.2.2759.i = phi i64 [ %_spare_v152_most.2.2759.ph.i, %B10229.backedge.preheader.i ], [ %.13.i33.i, %B10229.backedge.i ]
  %.1943.i = inttoptr i64 %lsr.iv341.i to ptr
  %.1944.i = load i64, ptr %.1943.i, align 8, !noalias !45
  %.13.i33.i = tail call i64 @llvm.smax.i64(i64 %.1944.i, i64 %_spare_v152_most.2.2759.i)
  %lsr.iv.next342.i = add i64 %lsr.iv341.i, 8
  %lsr.iv.next344.i = add i64 %lsr.iv343.i, -1
  %exitcond1295.not.i = icmp eq i64 %lsr.iv.next344.i, 0
  br i1 %exitcond1295.not.i, label %B10336.i, label %B10229.backedge.i, !llvm.loop !52

B10336.i:                                         ; preds = %B10229.backedge.i, %vec.epilog.middle.block.i, %middle.block.i, %B10079.endif.i
  %_spare_v152_most.2.2.lcssa.i = phi i64 [ 0, %B10079.endif.i ], [ %266, %vec.epilog.middle.block.i ], [ %245, %middle.block.i ], [ %.13.i33.i, %B10229.backedge.i ]
  %.1998.i = load i64, ptr %sunkaddr364.i, align 8, !noalias !45
  %.2000.i = sub nsw i64 %.1998.i, %_spare_v152_most.2.2.lcssa.i
  %.2004.not.i = icmp slt i64 %.2000.i, %.39.i
  %lsr.iv.next292.i = add i64 %lsr.iv291.i, %.50.i
  %lsr.iv.next296.i = add i64 %lsr.iv295.i, %.50.i
  br i1 %.2004.not.i, label %_ZN10interleave6engine7cluster6kernel3askB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B1096.endif.i

B760.endif.i:                                     ; preds = %B8903.i, %B760.endif.lr.ph.i
  %at.2.0995.i = phi i64 [ %.122.i, %B760.endif.lr.ph.i ], [ %.372.i, %B8903.i ]
  %changed.2.0994.i = phi i64 [ 0, %B760.endif.lr.ph.i ], [ %changed.3.1.i, %B8903.i ]
  %.160.i = load i64, ptr %sunkaddr378.i, align 8, !noalias !45
  br i1 %11, label %iter.check142.i, label %B972.i

iter.check142.i:                                  ; preds = %B760.endif.i
  br i1 %12, label %B802.backedge.preheader.i, label %vector.main.loop.iter.check144.i

vector.main.loop.iter.check144.i:                 ; preds = %iter.check142.i
  br i1 %13, label %vec.epilog.ph165.i, label %vector.body148.preheader.i

vector.body148.preheader.i:                       ; preds = %vector.main.loop.iter.check144.i
  %81 = add i64 %.160.i, 120
  br label %vector.body148.i

vector.body148.i:                                 ; preds = %vector.body148.i, %vector.body148.preheader.i
  %lsr.iv281.i = phi i64 [ %n.vec147.i, %vector.body148.preheader.i ], [ %lsr.iv.next282.i, %vector.body148.i ]
  %lsr.iv.i = phi i64 [ %81, %vector.body148.preheader.i ], [ %lsr.iv.next.i, %vector.body148.i ]
  %vec.phi150.i = phi <4 x i64> [ zeroinitializer, %vector.body148.preheader.i ], [ %145, %vector.body148.i ]
  %vec.phi151.i = phi <4 x i64> [ zeroinitializer, %vector.body148.preheader.i ], [ %146, %vector.body148.i ]
  %vec.phi152.i = phi <4 x i64> [ zeroinitializer, %vector.body148.preheader.i ], [ %147, %vector.body148.i ]
  %vec.phi153.i = phi <4 x i64> [ zeroinitializer, %vector.body148.preheader.i ], [ %148, %vector.body148.i ]
  %82 = add i64 %lsr.iv.i, -120
  %83 = add i64 %lsr.iv.i, -112
  %84 = add i64 %lsr.iv.i, -104
  %85 = add i64 %lsr.iv.i, -96
  %86 = add i64 %lsr.iv.i, -88
  %87 = add i64 %lsr.iv.i, -80
  %88 = add i64 %lsr.iv.i, -72
  %89 = add i64 %lsr.iv.i, -64
  %90 = add i64 %lsr.iv.i, -56
  %91 = add i64 %lsr.iv.i, -48
  %92 = add i64 %lsr.iv.i, -40
  %93 = add i64 %lsr.iv.i, -32
  %94 = add i64 %lsr.iv.i, -24
  %95 = add i64 %lsr.iv.i, -16
  %96 = add i64 %lsr.iv.i, -8
  %97 = inttoptr i64 %82 to ptr
  %98 = inttoptr i64 %83 to ptr
  %99 = inttoptr i64 %84 to ptr
  %100 = inttoptr i64 %85 to ptr
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
  %112 = inttoptr i64 %lsr.iv.i to ptr
  %113 = load i64, ptr %97, align 8, !noalias !45
  %114 = load i64, ptr %98, align 8, !noalias !45
  %115 = load i64, ptr %99, align 8, !noalias !45
  %116 = load i64, ptr %100, align 8, !noalias !45
  %117 = insertelement <4 x i64> poison, i64 %113, i64 0
  %118 = insertelement <4 x i64> %117, i64 %114, i64 1
  %119 = insertelement <4 x i64> %118, i64 %115, i64 2
  %120 = insertelement <4 x i64> %119, i64 %116, i64 3
  %121 = load i64, ptr %101, align 8, !noalias !45
  %122 = load i64, ptr %102, align 8, !noalias !45
  %123 = load i64, ptr %103, align 8, !noalias !45
  %124 = load i64, ptr %104, align 8, !noalias !45
  %125 = insertelement <4 x i64> poison, i64 %121, i64 0
  %126 = insertelement <4 x i64> %125, i64 %122, i64 1
  %127 = insertelement <4 x i64> %126, i64 %123, i64 2
  %128 = insertelement <4 x i64> %127, i64 %124, i64 3
  %129 = load i64, ptr %105, align 8, !noalias !45
  %130 = load i64, ptr %106, align 8, !noalias !45
  %131 = load i64, ptr %107, align 8, !noalias !45
  %132 = load i64, ptr %108, align 8, !noalias !45
  %133 = insertelement <4 x i64> poison, i64 %129, i64 0
  %134 = insertelement <4 x i64> %133, i64 %130, i64 1
  %135 = insertelement <4 x i64> %134, i64 %131, i64 2
  %136 = insertelement <4 x i64> %135, i64 %132, i64 3
  %137 = load i64, ptr %109, align 8, !noalias !45
  %138 = load i64, ptr %110, align 8, !noalias !45
  %139 = load i64, ptr %111, align 8, !noalias !45
  %140 = load i64, ptr %112, align 8, !noalias !45
  %141 = insertelement <4 x i64> poison, i64 %137, i64 0
  %142 = insertelement <4 x i64> %141, i64 %138, i64 1
  %143 = insertelement <4 x i64> %142, i64 %139, i64 2
  %144 = insertelement <4 x i64> %143, i64 %140, i64 3
  %145 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %120, <4 x i64> %vec.phi150.i)
  %146 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %128, <4 x i64> %vec.phi151.i)
  %147 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %136, <4 x i64> %vec.phi152.i)
  %148 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %144, <4 x i64> %vec.phi153.i)
  %lsr.iv.next.i = add i64 %lsr.iv.i, 128
  %lsr.iv.next282.i = add nsw i64 %lsr.iv281.i, -16
  %149 = icmp eq i64 %lsr.iv.next282.i, 0
  br i1 %149, label %middle.block155.i, label %vector.body148.i, !llvm.loop !53

middle.block155.i:                                ; preds = %vector.body148.i
  %rdx.minmax156.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %145, <4 x i64> %146)
  %rdx.minmax157.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax156.i, <4 x i64> %147)
  %rdx.minmax158.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax157.i, <4 x i64> %148)
  %rdx.shuf.i = shufflevector <4 x i64> %rdx.minmax158.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax349.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax158.i, <4 x i64> %rdx.shuf.i)
  %rdx.shuf350.i = shufflevector <4 x i64> %rdx.minmax349.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax351.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax349.i, <4 x i64> %rdx.shuf350.i)
  %150 = extractelement <4 x i64> %rdx.minmax351.i, i64 0
  br i1 %14, label %B972.i, label %vec.epilog.iter.check163.i

vec.epilog.iter.check163.i:                       ; preds = %middle.block155.i
  br i1 %16, label %B802.backedge.preheader.i, label %vec.epilog.ph165.i, !prof !26

vec.epilog.ph165.i:                               ; preds = %vec.epilog.iter.check163.i, %vector.main.loop.iter.check144.i
  %vec.epilog.resume.val160.i = phi i64 [ %n.vec147.i, %vec.epilog.iter.check163.i ], [ 0, %vector.main.loop.iter.check144.i ]
  %bc.merge.rdx161.i = phi i64 [ %150, %vec.epilog.iter.check163.i ], [ 0, %vector.main.loop.iter.check144.i ]
  %broadcast.splatinsert168.i = insertelement <4 x i64> poison, i64 %bc.merge.rdx161.i, i64 0
  %broadcast.splat169.i = shufflevector <4 x i64> %broadcast.splatinsert168.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %151 = shl i64 %vec.epilog.resume.val160.i, 3
  %152 = add nsw i64 %151, %.160.i
  %153 = add nsw i64 %vec.epilog.resume.val160.i, %4
  br label %vec.epilog.vector.body170.i

vec.epilog.vector.body170.i:                      ; preds = %vec.epilog.vector.body170.i, %vec.epilog.ph165.i
  %lsr.iv285.i = phi i64 [ %lsr.iv.next286.i, %vec.epilog.vector.body170.i ], [ %153, %vec.epilog.ph165.i ]
  %lsr.iv283.i = phi i64 [ %lsr.iv.next284.i, %vec.epilog.vector.body170.i ], [ %152, %vec.epilog.ph165.i ]
  %vec.phi172.i = phi <4 x i64> [ %169, %vec.epilog.vector.body170.i ], [ %broadcast.splat169.i, %vec.epilog.ph165.i ]
  %154 = add i64 %lsr.iv283.i, 8
  %155 = add i64 %lsr.iv283.i, 16
  %156 = add i64 %lsr.iv283.i, 24
  %157 = inttoptr i64 %lsr.iv283.i to ptr
  %158 = inttoptr i64 %154 to ptr
  %159 = inttoptr i64 %155 to ptr
  %160 = inttoptr i64 %156 to ptr
  %161 = load i64, ptr %157, align 8, !noalias !45
  %162 = load i64, ptr %158, align 8, !noalias !45
  %163 = load i64, ptr %159, align 8, !noalias !45
  %164 = load i64, ptr %160, align 8, !noalias !45
  %165 = insertelement <4 x i64> poison, i64 %161, i64 0
  %166 = insertelement <4 x i64> %165, i64 %162, i64 1
  %167 = insertelement <4 x i64> %166, i64 %163, i64 2
  %168 = insertelement <4 x i64> %167, i64 %164, i64 3
  %169 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %168, <4 x i64> %vec.phi172.i)
  %lsr.iv.next284.i = add i64 %lsr.iv283.i, 32
  %lsr.iv.next286.i = add i64 %lsr.iv285.i, 4
  %170 = icmp eq i64 %lsr.iv.next286.i, 0
  br i1 %170, label %vec.epilog.middle.block174.i, label %vec.epilog.vector.body170.i, !llvm.loop !54

vec.epilog.middle.block174.i:                     ; preds = %vec.epilog.vector.body170.i
  %rdx.shuf352.i = shufflevector <4 x i64> %169, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax353.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %169, <4 x i64> %rdx.shuf352.i)
  %rdx.shuf354.i = shufflevector <4 x i64> %rdx.minmax353.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax355.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax353.i, <4 x i64> %rdx.shuf354.i)
  %171 = extractelement <4 x i64> %rdx.minmax355.i, i64 0
  br i1 %17, label %B972.i, label %B802.backedge.preheader.i

B802.backedge.preheader.i:                        ; preds = %vec.epilog.middle.block174.i, %vec.epilog.iter.check163.i, %iter.check142.i
  %_spare_v176_most.2.1656.ph.i = phi i64 [ 0, %iter.check142.i ], [ %150, %vec.epilog.iter.check163.i ], [ %171, %vec.epilog.middle.block174.i ]
  %.254652654.ph.i = phi i64 [ 0, %iter.check142.i ], [ %n.vec147.i, %vec.epilog.iter.check163.i ], [ %n.vec167.i, %vec.epilog.middle.block174.i ]
  %172 = shl i64 %.254652654.ph.i, 3
  %173 = add nsw i64 %172, %.160.i
  %174 = sub nsw i64 %.110.i, %.254652654.ph.i
  br label %B802.backedge.i

B1096.endif.i:                                    ; preds = %B10336.i, %B1096.endif.preheader.i
  %lsr.iv295.i = phi i64 [ %33, %B1096.endif.preheader.i ], [ %lsr.iv.next296.i, %B10336.i ]
  %lsr.iv291.i = phi i64 [ %34, %B1096.endif.preheader.i ], [ %lsr.iv.next292.i, %B10336.i ]
  %at.3.2.i = phi i64 [ %at.2.0995.i, %B1096.endif.preheader.i ], [ %.372.i, %B10336.i ]
  %.363.i = load i64, ptr %sunkaddr380.i, align 8, !noalias !45
  %.366.i = mul nsw i64 %at.3.2.i, %.50.i
  %.367.i = add nsw i64 %.363.i, %.366.i
  %.372.i = add nsw i64 %at.3.2.i, 1
  %.389.i = inttoptr i64 %.367.i to ptr
  %.390.i = load i64, ptr %.389.i, align 8, !noalias !45
  %.391.i = add i64 %.390.i, 1
  br i1 %18, label %B1158.preheader.i, label %B1248.i

B1158.preheader.i:                                ; preds = %B1096.endif.i
  br i1 %19, label %B1158.epil.preheader.i, label %B1158.preheader.new.i

B1158.preheader.new.i:                            ; preds = %B1158.preheader.i
  %175 = add i64 %.363.i, %lsr.iv291.i
  br label %B1158.i

B1258.endif.i:                                    ; preds = %B1248.i
  store i64 %.39.i, ptr %sunkaddr382.i, align 8, !noalias !45
  %.624.i = tail call i64 %21(i64 %.367.i, i64 %.34.i, i64 %.29.i), !noalias !45
  %.671.i = icmp sgt i64 %.624.i, 0
  br i1 %.671.i, label %B1308.endif.i, label %B10077.i

B1308.endif.i:                                    ; preds = %B1258.endif.i, %B8790.i
  %lsr.iv311.i = phi i64 [ %lsr.iv.next312.i, %B8790.i ], [ %.34.i, %B1258.endif.i ]
  %lsr.iv307.i = phi i64 [ %lsr.iv.next308.i, %B8790.i ], [ %10, %B1258.endif.i ]
  %lsr.iv301.i = phi i64 [ %lsr.iv.next302.i, %B8790.i ], [ %7, %B1258.endif.i ]
  %.723688707.i = phi i64 [ %.730.i, %B8790.i ], [ 0, %B1258.endif.i ]
  %.730.i = add nuw nsw i64 %.723688707.i, 1
  %.758.i = mul nsw i64 %.723688707.i, %.50.i
  %.760.i = add nsw i64 %.758.i, %.34.i
  %.779.i = load i64, ptr %sunkaddr384.i, align 8, !noalias !45
  %.784.i = inttoptr i64 %.760.i to ptr
  %.785.i = load i64, ptr %.784.i, align 8, !noalias !45
  %.787.i = inttoptr i64 %.779.i to ptr
  %.788.i = load i64, ptr %.787.i, align 8, !noalias !45
  %.789.i = and i64 %.788.i, %.785.i
  %.790.i = add i64 %.789.i, -7046029254386353131
  br i1 %22, label %B1404.i, label %B1340.preheader.i

B1340.preheader.i:                                ; preds = %B1308.endif.i
  br i1 %23, label %B1340.epil.preheader.i, label %B1340.i

B1662.endif.i:                                    ; preds = %B1404.i
  %.985.i = add i64 %.785.i, 1
  br i1 %22, label %B1718.i, label %B1676.preheader.i

B1676.preheader.i:                                ; preds = %B1662.endif.i
  br i1 %19, label %B1676.epil.preheader.i, label %B1676.i

B9191.endif.i:                                    ; preds = %B8790.i, %B9971.i
  %lsr.iv325.i = phi i64 [ %lsr.iv.next326.i, %B9971.i ], [ %.34.i, %B8790.i ]
  %lsr.iv317.i = phi i64 [ %lsr.iv.next318.i, %B9971.i ], [ %7, %B8790.i ]
  %.1344732746.i = phi i64 [ %.1351.i, %B9971.i ], [ 0, %B8790.i ]
  %.1351.i = add nuw nsw i64 %.1344732746.i, 1
  %.1377.i = mul nsw i64 %.1344732746.i, %.50.i
  %.1379.i = add nsw i64 %.1377.i, %.34.i
  %.1398.i = load i64, ptr %sunkaddr384.i, align 8, !noalias !45
  %.1403.i = inttoptr i64 %.1379.i to ptr
  %.1404.i = load i64, ptr %.1403.i, align 8, !noalias !45
  %.1406.i = inttoptr i64 %.1398.i to ptr
  %.1407.i = load i64, ptr %.1406.i, align 8, !noalias !45
  %.1408.i = and i64 %.1407.i, %.1404.i
  %.1409.i = add i64 %.1408.i, -7046029254386353131
  br i1 %22, label %B9455.i, label %B9349.preheader.i

B9349.preheader.i:                                ; preds = %B9191.endif.i
  br i1 %23, label %B9349.epil.preheader.i, label %B9349.i

B9457.endif.i:                                    ; preds = %B9455.i
  %.1595.i = shl nsw i64 %.1586.i, 3
  %.1597.i = add nsw i64 %.1595.i, %.89.i
  %.1598.i = inttoptr i64 %.1597.i to ptr
  %.1599.i = load i64, ptr %.1598.i, align 8, !noalias !45
  %.1607.i = add nsw i64 %.1595.i, %.83.i
  %.1608.i = inttoptr i64 %.1607.i to ptr
  %.1609.i = load i64, ptr %.1608.i, align 8, !noalias !45
  %.1612.i = mul i64 %.1599.i, %.50.i
  %.1613.i = add i64 %.1609.i, %.1612.i
  br i1 %26, label %B9815.i, label %B9813.preheader.i

B9813.preheader.i:                                ; preds = %B9457.endif.i
  br i1 %27, label %B9813.epil.preheader.i, label %B9813.i

B10079.endif.i:                                   ; preds = %B10077.i
  %.1816.i = load i64, ptr %sunkaddr378.i, align 8, !noalias !45
  br i1 %29, label %B10336.i, label %iter.check.i

iter.check.i:                                     ; preds = %B10079.endif.i
  br i1 %12, label %B10229.backedge.preheader.i, label %vector.main.loop.iter.check.i

vector.main.loop.iter.check.i:                    ; preds = %iter.check.i
  br i1 %13, label %vec.epilog.ph.i, label %vector.body.preheader.i

vector.body.preheader.i:                          ; preds = %vector.main.loop.iter.check.i
  %176 = add i64 %.1816.i, 120
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.body.preheader.i
  %lsr.iv335.i = phi i64 [ %n.vec147.i, %vector.body.preheader.i ], [ %lsr.iv.next336.i, %vector.body.i ]
  %lsr.iv333.i = phi i64 [ %176, %vector.body.preheader.i ], [ %lsr.iv.next334.i, %vector.body.i ]
  %vec.phi.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %240, %vector.body.i ]
  %vec.phi128.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %241, %vector.body.i ]
  %vec.phi129.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %242, %vector.body.i ]
  %vec.phi130.i = phi <4 x i64> [ zeroinitializer, %vector.body.preheader.i ], [ %243, %vector.body.i ]
  %177 = add i64 %lsr.iv333.i, -120
  %178 = add i64 %lsr.iv333.i, -112
  %179 = add i64 %lsr.iv333.i, -104
  %180 = add i64 %lsr.iv333.i, -96
  %181 = add i64 %lsr.iv333.i, -88
  %182 = add i64 %lsr.iv333.i, -80
  %183 = add i64 %lsr.iv333.i, -72
  %184 = add i64 %lsr.iv333.i, -64
  %185 = add i64 %lsr.iv333.i, -56
  %186 = add i64 %lsr.iv333.i, -48
  %187 = add i64 %lsr.iv333.i, -40
  %188 = add i64 %lsr.iv333.i, -32
  %189 = add i64 %lsr.iv333.i, -24
  %190 = add i64 %lsr.iv333.i, -16
  %191 = add i64 %lsr.iv333.i, -8
  %192 = inttoptr i64 %177 to ptr
  %193 = inttoptr i64 %178 to ptr
  %194 = inttoptr i64 %179 to ptr
  %195 = inttoptr i64 %180 to ptr
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
  %207 = inttoptr i64 %lsr.iv333.i to ptr
  %208 = load i64, ptr %192, align 8, !noalias !45
  %209 = load i64, ptr %193, align 8, !noalias !45
  %210 = load i64, ptr %194, align 8, !noalias !45
  %211 = load i64, ptr %195, align 8, !noalias !45
  %212 = insertelement <4 x i64> poison, i64 %208, i64 0
  %213 = insertelement <4 x i64> %212, i64 %209, i64 1
  %214 = insertelement <4 x i64> %213, i64 %210, i64 2
  %215 = insertelement <4 x i64> %214, i64 %211, i64 3
  %216 = load i64, ptr %196, align 8, !noalias !45
  %217 = load i64, ptr %197, align 8, !noalias !45
  %218 = load i64, ptr %198, align 8, !noalias !45
  %219 = load i64, ptr %199, align 8, !noalias !45
  %220 = insertelement <4 x i64> poison, i64 %216, i64 0
  %221 = insertelement <4 x i64> %220, i64 %217, i64 1
  %222 = insertelement <4 x i64> %221, i64 %218, i64 2
  %223 = insertelement <4 x i64> %222, i64 %219, i64 3
  %224 = load i64, ptr %200, align 8, !noalias !45
  %225 = load i64, ptr %201, align 8, !noalias !45
  %226 = load i64, ptr %202, align 8, !noalias !45
  %227 = load i64, ptr %203, align 8, !noalias !45
  %228 = insertelement <4 x i64> poison, i64 %224, i64 0
  %229 = insertelement <4 x i64> %228, i64 %225, i64 1
  %230 = insertelement <4 x i64> %229, i64 %226, i64 2
  %231 = insertelement <4 x i64> %230, i64 %227, i64 3
  %232 = load i64, ptr %204, align 8, !noalias !45
  %233 = load i64, ptr %205, align 8, !noalias !45
  %234 = load i64, ptr %206, align 8, !noalias !45
  %235 = load i64, ptr %207, align 8, !noalias !45
  %236 = insertelement <4 x i64> poison, i64 %232, i64 0
  %237 = insertelement <4 x i64> %236, i64 %233, i64 1
  %238 = insertelement <4 x i64> %237, i64 %234, i64 2
  %239 = insertelement <4 x i64> %238, i64 %235, i64 3
  %240 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %215, <4 x i64> %vec.phi.i)
  %241 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %223, <4 x i64> %vec.phi128.i)
  %242 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %231, <4 x i64> %vec.phi129.i)
  %243 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %239, <4 x i64> %vec.phi130.i)
  %lsr.iv.next334.i = add i64 %lsr.iv333.i, 128
  %lsr.iv.next336.i = add nsw i64 %lsr.iv335.i, -16
  %244 = icmp eq i64 %lsr.iv.next336.i, 0
  br i1 %244, label %middle.block.i, label %vector.body.i, !llvm.loop !55

middle.block.i:                                   ; preds = %vector.body.i
  %rdx.minmax.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %240, <4 x i64> %241)
  %rdx.minmax131.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax.i, <4 x i64> %242)
  %rdx.minmax132.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax131.i, <4 x i64> %243)
  %rdx.shuf356.i = shufflevector <4 x i64> %rdx.minmax132.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax357.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax132.i, <4 x i64> %rdx.shuf356.i)
  %rdx.shuf358.i = shufflevector <4 x i64> %rdx.minmax357.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax359.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax357.i, <4 x i64> %rdx.shuf358.i)
  %245 = extractelement <4 x i64> %rdx.minmax359.i, i64 0
  br i1 %14, label %B10336.i, label %vec.epilog.iter.check.i

vec.epilog.iter.check.i:                          ; preds = %middle.block.i
  br i1 %16, label %B10229.backedge.preheader.i, label %vec.epilog.ph.i, !prof !26

vec.epilog.ph.i:                                  ; preds = %vec.epilog.iter.check.i, %vector.main.loop.iter.check.i
  %vec.epilog.resume.val.i = phi i64 [ %n.vec147.i, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %bc.merge.rdx.i = phi i64 [ %245, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %broadcast.splatinsert.i = insertelement <4 x i64> poison, i64 %bc.merge.rdx.i, i64 0
  %broadcast.splat.i = shufflevector <4 x i64> %broadcast.splatinsert.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %246 = shl i64 %vec.epilog.resume.val.i, 3
  %247 = add nsw i64 %246, %.1816.i
  %248 = add nsw i64 %vec.epilog.resume.val.i, %4
  br label %vec.epilog.vector.body.i

vec.epilog.vector.body.i:                         ; preds = %vec.epilog.vector.body.i, %vec.epilog.ph.i
  %lsr.iv339.i = phi i64 [ %lsr.iv.next340.i, %vec.epilog.vector.body.i ], [ %248, %vec.epilog.ph.i ]
  %lsr.iv337.i = phi i64 [ %lsr.iv.next338.i, %vec.epilog.vector.body.i ], [ %247, %vec.epilog.ph.i ]
  %vec.phi136.i = phi <4 x i64> [ %264, %vec.epilog.vector.body.i ], [ %broadcast.splat.i, %vec.epilog.ph.i ]
  %249 = add i64 %lsr.iv337.i, 8
  %250 = add i64 %lsr.iv337.i, 16
  %251 = add i64 %lsr.iv337.i, 24
  %252 = inttoptr i64 %lsr.iv337.i to ptr
  %253 = inttoptr i64 %249 to ptr
  %254 = inttoptr i64 %250 to ptr
  %255 = inttoptr i64 %251 to ptr
  %256 = load i64, ptr %252, align 8, !noalias !45
  %257 = load i64, ptr %253, align 8, !noalias !45
  %258 = load i64, ptr %254, align 8, !noalias !45
  %259 = load i64, ptr %255, align 8, !noalias !45
  %260 = insertelement <4 x i64> poison, i64 %256, i64 0
  %261 = insertelement <4 x i64> %260, i64 %257, i64 1
  %262 = insertelement <4 x i64> %261, i64 %258, i64 2
  %263 = insertelement <4 x i64> %262, i64 %259, i64 3
  %264 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %263, <4 x i64> %vec.phi136.i)
  %lsr.iv.next338.i = add i64 %lsr.iv337.i, 32
  %lsr.iv.next340.i = add i64 %lsr.iv339.i, 4
  %265 = icmp eq i64 %lsr.iv.next340.i, 0
  br i1 %265, label %vec.epilog.middle.block.i, label %vec.epilog.vector.body.i, !llvm.loop !56

vec.epilog.middle.block.i:                        ; preds = %vec.epilog.vector.body.i
  %rdx.shuf360.i = shufflevector <4 x i64> %264, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax361.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %264, <4 x i64> %rdx.shuf360.i)
  %rdx.shuf362.i = shufflevector <4 x i64> %rdx.minmax361.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax363.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax361.i, <4 x i64> %rdx.shuf362.i)
  %266 = extractelement <4 x i64> %rdx.minmax363.i, i64 0
  br i1 %17, label %B10336.i, label %B10229.backedge.preheader.i

B10229.backedge.preheader.i:                      ; preds = %vec.epilog.middle.block.i, %vec.epilog.iter.check.i, %iter.check.i
  %_spare_v152_most.2.2759.ph.i = phi i64 [ 0, %iter.check.i ], [ %245, %vec.epilog.iter.check.i ], [ %266, %vec.epilog.middle.block.i ]
  %.1908755757.ph.i = phi i64 [ 0, %iter.check.i ], [ %n.vec147.i, %vec.epilog.iter.check.i ], [ %n.vec167.i, %vec.epilog.middle.block.i ]
  %267 = shl i64 %.1908755757.ph.i, 3
  %268 = add nsw i64 %267, %.1816.i
  %269 = sub nsw i64 %.110.i, %.1908755757.ph.i
  br label %B10229.backedge.i

_ZN10interleave6engine7cluster6kernel3askB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %B972.i, %B8903.i, %B10077.i, %B10336.i, %B0.B10410_crit_edge.i
  %sunkaddr375.pre-phi.i = phi ptr [ %.pre.i, %B0.B10410_crit_edge.i ], [ %1, %B10077.i ], [ %1, %B10336.i ], [ %1, %B8903.i ], [ %1, %B972.i ]
  %changed.2.0650.i = phi i64 [ 0, %B0.B10410_crit_edge.i ], [ %changed.2.0994.i, %B10077.i ], [ %changed.2.0994.i, %B10336.i ], [ %changed.2.0994.i, %B972.i ], [ %changed.3.1.i, %B8903.i ]
  %at.4.1.i = phi i64 [ %.122.i, %B0.B10410_crit_edge.i ], [ %.372.i, %B10077.i ], [ %.372.i, %B10336.i ], [ %at.2.0995.i, %B972.i ], [ %.372.i, %B8903.i ]
  %sunkaddr376.i = getelementptr i8, ptr %sunkaddr375.pre-phi.i, i64 104
  store i64 %at.4.1.i, ptr %sunkaddr376.i, align 8, !noalias !45
  call void @llvm.lifetime.end.p0(ptr nonnull %.550.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.1144.i)
  ret i64 %changed.2.0650.i
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @answer(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #5 {
  %.330.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.330.i)
  %.107119.not.i = icmp slt i64 %a2, 1
  br i1 %.107119.not.i, label %_ZN10interleave6engine7cluster6kernel6answerB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B88.endif.lr.ph.i

B88.endif.lr.ph.i:                                ; preds = %0
  %.20.i = add nsw i64 %a0, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !57
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
  %.170.us.i = load i64, ptr %.169.us.i, align 8, !noalias !57
  %.171.us.i = add i64 %.170.us.i, 1
  br i1 %4, label %B230.us.epil.preheader.i, label %B230.us.i

B230.us.i:                                        ; preds = %B88.endif.us.i, %B230.us.i
  %lsr.iv40.i = phi i64 [ %lsr.iv.next41.i, %B230.us.i ], [ %lsr.iv38.i, %B88.endif.us.i ]
  %hash_of_v205_h.2.1110.us.i = phi i64 [ %.306.us.3.i, %B230.us.i ], [ %.171.us.i, %B88.endif.us.i ]
  %.260106108.us.i = phi i64 [ %.267.us.3.i, %B230.us.i ], [ 1, %B88.endif.us.i ]
  %.293.us.i = add i64 %hash_of_v205_h.2.1110.us.i, -4658895280553007687
  %.294.us.i = zext i64 %.293.us.i to i128
  %.296.us.i = mul nuw i128 %.294.us.i, 11400714819323198485
  %.297.us.i = trunc i128 %.296.us.i to i64
  %.298.us.i = lshr i128 %.296.us.i, 64
  %.299.us.i = trunc nuw i128 %.298.us.i to i64
  %7 = add i64 %lsr.iv40.i, -24
  %.304.us.i = inttoptr i64 %7 to ptr
  %.305.us.i = load i64, ptr %.304.us.i, align 8, !noalias !57
  %.300.us.i = add i64 %.305.us.i, -4658895280553007687
  %.306.us.i = add i64 %.300.us.i, %.297.us.i
  %.293.us.1.i = add i64 %.306.us.i, %.299.us.i
  %.294.us.1.i = zext i64 %.293.us.1.i to i128
  %.296.us.1.i = mul nuw i128 %.294.us.1.i, 11400714819323198485
  %.297.us.1.i = trunc i128 %.296.us.1.i to i64
  %.298.us.1.i = lshr i128 %.296.us.1.i, 64
  %.299.us.1.i = trunc nuw i128 %.298.us.1.i to i64
  %8 = add i64 %lsr.iv40.i, -16
  %.304.us.1.i = inttoptr i64 %8 to ptr
  %.305.us.1.i = load i64, ptr %.304.us.1.i, align 8, !noalias !57
  %.300.us.1.i = add i64 %.305.us.1.i, -4658895280553007687
  %.306.us.1.i = add i64 %.300.us.1.i, %.297.us.1.i
  %.293.us.2.i = add i64 %.306.us.1.i, %.299.us.1.i
  %.294.us.2.i = zext i64 %.293.us.2.i to i128
  %.296.us.2.i = mul nuw i128 %.294.us.2.i, 11400714819323198485
  %.297.us.2.i = trunc i128 %.296.us.2.i to i64
  %.298.us.2.i = lshr i128 %.296.us.2.i, 64
  %.299.us.2.i = trunc nuw i128 %.298.us.2.i to i64
  %9 = add i64 %lsr.iv40.i, -8
  %.304.us.2.i = inttoptr i64 %9 to ptr
  %.305.us.2.i = load i64, ptr %.304.us.2.i, align 8, !noalias !57
  %.267.us.3.i = add i64 %.260106108.us.i, 4
  %.300.us.2.i = add i64 %.305.us.2.i, -4658895280553007687
  %.306.us.2.i = add i64 %.300.us.2.i, %.297.us.2.i
  %.293.us.3.i = add i64 %.306.us.2.i, %.299.us.2.i
  %.294.us.3.i = zext i64 %.293.us.3.i to i128
  %.296.us.3.i = mul nuw i128 %.294.us.3.i, 11400714819323198485
  %.297.us.3.i = trunc i128 %.296.us.3.i to i64
  %.298.us.3.i = lshr i128 %.296.us.3.i, 64
  %.299.us.3.i = trunc nuw i128 %.298.us.3.i to i64
  %.304.us.3.i = inttoptr i64 %lsr.iv40.i to ptr
  %.305.us.3.i = load i64, ptr %.304.us.3.i, align 8, !noalias !57
  %.300.us.3.i = add i64 %.305.us.3.i, %.297.us.3.i
  %.306.us.3.i = add i64 %.300.us.3.i, %.299.us.3.i
  %lsr.iv.next41.i = add i64 %lsr.iv40.i, 32
  %10 = sub i64 %.267.us.3.i, %3
  %niter.ncmp.3.i = icmp eq i64 %10, 1
  br i1 %niter.ncmp.3.i, label %B226.B232_crit_edge.us.unr-lcssa.i, label %B230.us.i

B226.B232_crit_edge.us.unr-lcssa.i:               ; preds = %B230.us.i
  br i1 %5, label %B226.B232_crit_edge.us.i, label %B230.us.epil.preheader.i

B230.us.epil.preheader.i:                         ; preds = %B226.B232_crit_edge.us.unr-lcssa.i, %B88.endif.us.i
  %hash_of_v205_h.2.1110.us.epil.init.i = phi i64 [ %.171.us.i, %B88.endif.us.i ], [ %.306.us.3.i, %B226.B232_crit_edge.us.unr-lcssa.i ]
  %.260106108.us.epil.init.i = phi i64 [ 1, %B88.endif.us.i ], [ %6, %B226.B232_crit_edge.us.unr-lcssa.i ]
  %11 = shl i64 %.260106108.us.epil.init.i, 3
  %12 = add nsw i64 %11, %lsr.iv42.i
  br label %B230.us.epil.i

B230.us.epil.i:                                   ; preds = %B230.us.epil.i, %B230.us.epil.preheader.i
  %lsr.iv46.i = phi i64 [ %lsr.iv.next47.i, %B230.us.epil.i ], [ %xtraiter.i, %B230.us.epil.preheader.i ]
  %lsr.iv44.i = phi i64 [ %lsr.iv.next45.i, %B230.us.epil.i ], [ %12, %B230.us.epil.preheader.i ]
  %hash_of_v205_h.2.1110.us.epil.i = phi i64 [ %.306.us.epil.i, %B230.us.epil.i ], [ %hash_of_v205_h.2.1110.us.epil.init.i, %B230.us.epil.preheader.i ]
  %.293.us.epil.i = add i64 %hash_of_v205_h.2.1110.us.epil.i, -4658895280553007687
  %.294.us.epil.i = zext i64 %.293.us.epil.i to i128
  %.296.us.epil.i = mul nuw i128 %.294.us.epil.i, 11400714819323198485
  %.297.us.epil.i = trunc i128 %.296.us.epil.i to i64
  %.298.us.epil.i = lshr i128 %.296.us.epil.i, 64
  %.299.us.epil.i = trunc nuw i128 %.298.us.epil.i to i64
  %.304.us.epil.i = inttoptr i64 %lsr.iv44.i to ptr
  %.305.us.epil.i = load i64, ptr %.304.us.epil.i, align 8, !noalias !57
  %.300.us.epil.i = add i64 %.305.us.epil.i, %.297.us.epil.i
  %.306.us.epil.i = add i64 %.300.us.epil.i, %.299.us.epil.i
  %lsr.iv.next45.i = add i64 %lsr.iv44.i, 8
  %lsr.iv.next47.i = add nsw i64 %lsr.iv46.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next47.i, 0
  br i1 %epil.iter.cmp.not.i, label %B226.B232_crit_edge.us.i, label %B230.us.epil.i, !llvm.loop !60

B226.B232_crit_edge.us.i:                         ; preds = %B230.us.epil.i, %B226.B232_crit_edge.us.unr-lcssa.i
  %.306.us.lcssa.i = phi i64 [ %.306.us.3.i, %B226.B232_crit_edge.us.unr-lcssa.i ], [ %.306.us.epil.i, %B230.us.epil.i ]
  %.320.us.i = lshr i64 %.306.us.lcssa.i, 32
  %.321.us.i = xor i64 %.320.us.i, %.306.us.lcssa.i
  %.322.us.i = mul i64 %.321.us.i, -7046029254386353131
  %.323.us.i = lshr i64 %.322.us.i, 29
  %.324.us.i = xor i64 %.323.us.i, %.322.us.i
  %.325.us.i = mul i64 %.324.us.i, -4658895280553007687
  %.326.us.i = lshr i64 %.325.us.i, 32
  %.327.us.i = xor i64 %.326.us.i, %.325.us.i
  store i64 0, ptr %.330.i, align 8, !noalias !57
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v193B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.330.i, i64 %a0, i64 %.153.us.i, i64 %.327.us.i)
  %.120.us.i = add nuw nsw i64 %.113114120.us.i, 1
  %.344.us.i = load i64, ptr %.330.i, align 8, !noalias !57
  %13 = ashr i64 %.344.us.i, 29
  %.361.us.i = and i64 %13, -8
  %.362.us.i = add nsw i64 %.361.us.i, %a3
  %.363.us.i = inttoptr i64 %.362.us.i to ptr
  %.364.us.i = load i64, ptr %.363.us.i, align 8, !noalias !57
  %14 = lshr i64 %.344.us.i, 3
  %.369.us.i = and i64 %14, 536870904
  %.370.us.i = add nsw i64 %.369.us.i, %.364.us.i
  %.371.us.i = inttoptr i64 %.370.us.i to ptr
  %.372.us.i = load i64, ptr %.371.us.i, align 8, !noalias !57
  %.373.us.i = and i64 %.344.us.i, 63
  %.379.us.i = add nsw i64 %.113114120.us.i, %a4
  %15 = lshr i64 %.372.us.i, %.373.us.i
  %16 = trunc i64 %15 to i8
  %.398.us.i = and i8 %16, 1
  %.399.us.i = inttoptr i64 %.379.us.i to ptr
  store i8 %.398.us.i, ptr %.399.us.i, align 1, !noalias !57
  %lsr.iv.next39.i = add i64 %lsr.iv38.i, %.149.i
  %lsr.iv.next43.i = add i64 %lsr.iv42.i, %.149.i
  %exitcond140.not.i = icmp eq i64 %.120.us.i, %a2
  br i1 %exitcond140.not.i, label %_ZN10interleave6engine7cluster6kernel6answerB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B88.endif.us.i

B88.endif.i:                                      ; preds = %B88.endif.lr.ph.i, %B88.endif.i
  %lsr.iv36.i = phi i64 [ %lsr.iv.next37.i, %B88.endif.i ], [ %a2, %B88.endif.lr.ph.i ]
  %lsr.iv34.i = phi i64 [ %lsr.iv.next35.i, %B88.endif.i ], [ %a1, %B88.endif.lr.ph.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B88.endif.i ], [ %a4, %B88.endif.lr.ph.i ]
  %.169.i = inttoptr i64 %lsr.iv34.i to ptr
  %.170.i = load i64, ptr %.169.i, align 8, !noalias !57
  %.171.i = add i64 %.170.i, 1
  %.320.i = lshr i64 %.171.i, 32
  %.321.i = xor i64 %.320.i, %.171.i
  %.322.i = mul i64 %.321.i, -7046029254386353131
  %.323.i = lshr i64 %.322.i, 29
  %.324.i = xor i64 %.323.i, %.322.i
  %.325.i = mul i64 %.324.i, -4658895280553007687
  %.326.i = lshr i64 %.325.i, 32
  %.327.i = xor i64 %.326.i, %.325.i
  store i64 0, ptr %.330.i, align 8, !noalias !57
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v193B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.330.i, i64 %a0, i64 %lsr.iv34.i, i64 %.327.i)
  %.344.i = load i64, ptr %.330.i, align 8, !noalias !57
  %17 = ashr i64 %.344.i, 29
  %.361.i = and i64 %17, -8
  %.362.i = add nsw i64 %.361.i, %a3
  %.363.i = inttoptr i64 %.362.i to ptr
  %.364.i = load i64, ptr %.363.i, align 8, !noalias !57
  %18 = lshr i64 %.344.i, 3
  %.369.i = and i64 %18, 536870904
  %.370.i = add nsw i64 %.369.i, %.364.i
  %.371.i = inttoptr i64 %.370.i to ptr
  %.372.i = load i64, ptr %.371.i, align 8, !noalias !57
  %.373.i = and i64 %.344.i, 63
  %19 = lshr i64 %.372.i, %.373.i
  %20 = trunc i64 %19 to i8
  %.398.i = and i8 %20, 1
  %.399.i = inttoptr i64 %lsr.iv.i to ptr
  store i8 %.398.i, ptr %.399.i, align 1, !noalias !57
  %lsr.iv.next.i = add i64 %lsr.iv.i, 1
  %lsr.iv.next35.i = add i64 %lsr.iv34.i, %.149.i
  %lsr.iv.next37.i = add nsw i64 %lsr.iv36.i, -1
  %exitcond141.not.i = icmp eq i64 %lsr.iv.next37.i, 0
  br i1 %exitcond141.not.i, label %_ZN10interleave6engine7cluster6kernel6answerB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B88.endif.i

_ZN10interleave6engine7cluster6kernel6answerB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B226.B232_crit_edge.us.i, %B88.endif.i, %0
  call void @llvm.lifetime.end.p0(ptr nonnull %.330.i)
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @heard(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #4 {
  %.9864.not.i = icmp slt i64 %a3, 1
  br i1 %.9864.not.i, label %_ZN10interleave6engine7cluster6kernel5heardB4v210B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B40.i

B40.i:                                            ; preds = %0, %B202.i
  %lsr.iv3.i = phi i64 [ %lsr.iv.next4.i, %B202.i ], [ %a3, %0 ]
  %lsr.iv1.i = phi i64 [ %lsr.iv.next2.i, %B202.i ], [ %a2, %0 ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B202.i ], [ %a1, %0 ]
  %new.2.067.i = phi i64 [ %new.3.1.i, %B202.i ], [ 0, %0 ]
  %.146.i = inttoptr i64 %lsr.iv1.i to ptr
  %.147.i = load i8, ptr %.146.i, align 1, !noalias !61
  %.149.not.i = icmp eq i8 %.147.i, 0
  br i1 %.149.not.i, label %B202.i, label %B86.i

B86.i:                                            ; preds = %B40.i
  %.160.i = inttoptr i64 %lsr.iv.i to ptr
  %.161.i = load i64, ptr %.160.i, align 8, !noalias !61
  %1 = ashr i64 %.161.i, 29
  %.170.i = and i64 %1, -8
  %.171.i = add nsw i64 %.170.i, %a0
  %.172.i = inttoptr i64 %.171.i to ptr
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !61
  %2 = lshr i64 %.161.i, 3
  %.178.i = and i64 %2, 536870904
  %.179.i = add nsw i64 %.178.i, %.173.i
  %.180.i = inttoptr i64 %.179.i to ptr
  %.181.i = load i64, ptr %.180.i, align 8, !noalias !61
  %.182.i = and i64 %.161.i, 63
  %3 = shl nuw i64 1, %.182.i
  %4 = and i64 %.181.i, %3
  %.185.not.i = icmp eq i64 %4, 0
  br i1 %.185.not.i, label %B160.i, label %B202.i

B160.i:                                           ; preds = %B86.i
  %.208.i = or i64 %.181.i, %3
  %sunkaddr.i = inttoptr i64 %.178.i to ptr
  %sunkaddr5.i = getelementptr i8, ptr %sunkaddr.i, i64 %.173.i
  store i64 %.208.i, ptr %sunkaddr5.i, align 8, !noalias !61
  %.212.i = add nsw i64 %new.2.067.i, 1
  br label %B202.i

B202.i:                                           ; preds = %B160.i, %B86.i, %B40.i
  %new.3.1.i = phi i64 [ %new.2.067.i, %B86.i ], [ %.212.i, %B160.i ], [ %new.2.067.i, %B40.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %lsr.iv.next4.i = add nsw i64 %lsr.iv3.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next4.i, 0
  br i1 %exitcond.not.i, label %_ZN10interleave6engine7cluster6kernel5heardB4v210B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B40.i

_ZN10interleave6engine7cluster6kernel5heardB4v210B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit: ; preds = %B202.i, %0
  %new.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %new.3.1.i, %B202.i ]
  ret i64 %new.2.0.lcssa.i
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @unmarked(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #5 {
  %.333.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.333.i)
  %.110189.not.i = icmp slt i64 %a2, 1
  br i1 %.110189.not.i, label %_ZN10interleave6engine7cluster6kernel8unmarkedB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B92.endif.lr.ph.i

B92.endif.lr.ph.i:                                ; preds = %0
  %.20.i = add nsw i64 %a0, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !64
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
  %hash_of_v217_h.2.1163.i = phi i64 [ %.305.3.i, %B218.i ], [ %.170.i, %B218.preheader.i ]
  %.259159161.i = phi i64 [ %.266.3.i, %B218.i ], [ 1, %B218.preheader.i ]
  %.292.i = add i64 %hash_of_v217_h.2.1163.i, -4658895280553007687
  %.293.i = zext i64 %.292.i to i128
  %.295.i = mul nuw i128 %.293.i, 11400714819323198485
  %.296.i = trunc i128 %.295.i to i64
  %.297.i = lshr i128 %.295.i, 64
  %.298.i = trunc nuw i128 %.297.i to i64
  %11 = add i64 %lsr.iv19.i, -24
  %.303.i = inttoptr i64 %11 to ptr
  %.304.i = load i64, ptr %.303.i, align 8, !noalias !64
  %.299.i = add i64 %.304.i, -4658895280553007687
  %.305.i = add i64 %.299.i, %.296.i
  %.292.1.i = add i64 %.305.i, %.298.i
  %.293.1.i = zext i64 %.292.1.i to i128
  %.295.1.i = mul nuw i128 %.293.1.i, 11400714819323198485
  %.296.1.i = trunc i128 %.295.1.i to i64
  %.297.1.i = lshr i128 %.295.1.i, 64
  %.298.1.i = trunc nuw i128 %.297.1.i to i64
  %12 = add i64 %lsr.iv19.i, -16
  %.303.1.i = inttoptr i64 %12 to ptr
  %.304.1.i = load i64, ptr %.303.1.i, align 8, !noalias !64
  %.299.1.i = add i64 %.304.1.i, -4658895280553007687
  %.305.1.i = add i64 %.299.1.i, %.296.1.i
  %.292.2.i = add i64 %.305.1.i, %.298.1.i
  %.293.2.i = zext i64 %.292.2.i to i128
  %.295.2.i = mul nuw i128 %.293.2.i, 11400714819323198485
  %.296.2.i = trunc i128 %.295.2.i to i64
  %.297.2.i = lshr i128 %.295.2.i, 64
  %.298.2.i = trunc nuw i128 %.297.2.i to i64
  %13 = add i64 %lsr.iv19.i, -8
  %.303.2.i = inttoptr i64 %13 to ptr
  %.304.2.i = load i64, ptr %.303.2.i, align 8, !noalias !64
  %.266.3.i = add nuw i64 %.259159161.i, 4
  %.299.2.i = add i64 %.304.2.i, -4658895280553007687
  %.305.2.i = add i64 %.299.2.i, %.296.2.i
  %.292.3.i = add i64 %.305.2.i, %.298.2.i
  %.293.3.i = zext i64 %.292.3.i to i128
  %.295.3.i = mul nuw i128 %.293.3.i, 11400714819323198485
  %.296.3.i = trunc i128 %.295.3.i to i64
  %.297.3.i = lshr i128 %.295.3.i, 64
  %.298.3.i = trunc nuw i128 %.297.3.i to i64
  %.303.3.i = inttoptr i64 %lsr.iv19.i to ptr
  %.304.3.i = load i64, ptr %.303.3.i, align 8, !noalias !64
  %.299.3.i = add i64 %.304.3.i, %.296.3.i
  %.305.3.i = add i64 %.299.3.i, %.298.3.i
  %lsr.iv.next20.i = add i64 %lsr.iv19.i, 32
  %14 = sub i64 %.266.3.i, %2
  %niter.ncmp.3.i = icmp eq i64 %14, 1
  br i1 %niter.ncmp.3.i, label %B270.loopexit.unr-lcssa.i, label %B218.i

B270.loopexit.unr-lcssa.i:                        ; preds = %B218.i
  br i1 %5, label %B270.i, label %B218.epil.preheader.i

B218.epil.preheader.i:                            ; preds = %B218.preheader.i, %B270.loopexit.unr-lcssa.i
  %hash_of_v217_h.2.1163.epil.init.i = phi i64 [ %.170.i, %B218.preheader.i ], [ %.305.3.i, %B270.loopexit.unr-lcssa.i ]
  %.259159161.epil.init.i = phi i64 [ 1, %B218.preheader.i ], [ %10, %B270.loopexit.unr-lcssa.i ]
  %15 = shl i64 %.259159161.epil.init.i, 3
  %16 = add nsw i64 %15, %lsr.iv21.i
  br label %B218.epil.i

B218.epil.i:                                      ; preds = %B218.epil.i, %B218.epil.preheader.i
  %lsr.iv25.i = phi i64 [ %lsr.iv.next26.i, %B218.epil.i ], [ %xtraiter.i, %B218.epil.preheader.i ]
  %lsr.iv23.i = phi i64 [ %lsr.iv.next24.i, %B218.epil.i ], [ %16, %B218.epil.preheader.i ]
  %hash_of_v217_h.2.1163.epil.i = phi i64 [ %.305.epil.i, %B218.epil.i ], [ %hash_of_v217_h.2.1163.epil.init.i, %B218.epil.preheader.i ]
  %.292.epil.i = add i64 %hash_of_v217_h.2.1163.epil.i, -4658895280553007687
  %.293.epil.i = zext i64 %.292.epil.i to i128
  %.295.epil.i = mul nuw i128 %.293.epil.i, 11400714819323198485
  %.296.epil.i = trunc i128 %.295.epil.i to i64
  %.297.epil.i = lshr i128 %.295.epil.i, 64
  %.298.epil.i = trunc nuw i128 %.297.epil.i to i64
  %.303.epil.i = inttoptr i64 %lsr.iv23.i to ptr
  %.304.epil.i = load i64, ptr %.303.epil.i, align 8, !noalias !64
  %.299.epil.i = add i64 %.304.epil.i, %.296.epil.i
  %.305.epil.i = add i64 %.299.epil.i, %.298.epil.i
  %lsr.iv.next24.i = add i64 %lsr.iv23.i, 8
  %lsr.iv.next26.i = add nsw i64 %lsr.iv25.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next26.i, 0
  br i1 %epil.iter.cmp.not.i, label %B270.i, label %B218.epil.i, !llvm.loop !67

B270.i:                                           ; preds = %B218.epil.i, %B92.endif.i, %B270.loopexit.unr-lcssa.i
  %hash_of_v217_h.2.1.lcssa.i = phi i64 [ %.170.i, %B92.endif.i ], [ %.305.3.i, %B270.loopexit.unr-lcssa.i ], [ %.305.epil.i, %B218.epil.i ]
  %.323.i = lshr i64 %hash_of_v217_h.2.1.lcssa.i, 32
  %.324.i = xor i64 %.323.i, %hash_of_v217_h.2.1.lcssa.i
  %.325.i = mul i64 %.324.i, -7046029254386353131
  %.326.i = lshr i64 %.325.i, 29
  %.327.i = xor i64 %.326.i, %.325.i
  %.328.i = mul i64 %.327.i, -4658895280553007687
  %.329.i = lshr i64 %.328.i, 32
  %.330.i = xor i64 %.329.i, %.328.i
  store i64 0, ptr %.333.i, align 8, !noalias !64
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v193B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.333.i, i64 %a0, i64 %.152.i, i64 %.330.i)
  %.347.i = load i64, ptr %.333.i, align 8, !noalias !64
  %17 = ashr i64 %.347.i, 29
  %.362.i = and i64 %17, -8
  %.363.i = add nsw i64 %.362.i, %a3
  %.364.i = inttoptr i64 %.363.i to ptr
  %.365.i = load i64, ptr %.364.i, align 8, !noalias !64
  %18 = lshr i64 %.347.i, 3
  %.370.i = and i64 %18, 536870904
  %.371.i = add nsw i64 %.370.i, %.365.i
  %.372.i = inttoptr i64 %.371.i to ptr
  %.373.i = load i64, ptr %.372.i, align 8, !noalias !64
  %.374.i = and i64 %.347.i, 63
  %19 = shl nuw i64 1, %.374.i
  %20 = and i64 %.373.i, %19
  %.377.not.i = icmp eq i64 %20, 0
  br i1 %.377.not.i, label %B280.i, label %B10982.i

B280.i:                                           ; preds = %B270.i
  br i1 %6, label %B10980.i, label %B282.endif.i

B10794.i:                                         ; preds = %B10794.preheader.i, %B10794.i
  %lsr.iv27.i = phi i64 [ %lsr.iv.next28.i, %B10794.i ], [ 0, %B10794.preheader.i ]
  %.486167169.i = phi i64 [ %.493.7.i, %B10794.i ], [ 0, %B10794.preheader.i ]
  %21 = add i64 %lsr.iv27.i, %.390.i
  %22 = add i64 %lsr.iv27.i, %lsr.iv21.i
  %.524.i = inttoptr i64 %22 to ptr
  %.525.i = load i64, ptr %.524.i, align 8, !noalias !64
  %.526.i = inttoptr i64 %21 to ptr
  store i64 %.525.i, ptr %.526.i, align 8, !noalias !64
  %23 = add i64 %21, 8
  %24 = add i64 %22, 8
  %.524.1.i = inttoptr i64 %24 to ptr
  %.525.1.i = load i64, ptr %.524.1.i, align 8, !noalias !64
  %.526.1.i = inttoptr i64 %23 to ptr
  store i64 %.525.1.i, ptr %.526.1.i, align 8, !noalias !64
  %25 = add i64 %21, 16
  %26 = add i64 %22, 16
  %.524.2.i = inttoptr i64 %26 to ptr
  %.525.2.i = load i64, ptr %.524.2.i, align 8, !noalias !64
  %.526.2.i = inttoptr i64 %25 to ptr
  store i64 %.525.2.i, ptr %.526.2.i, align 8, !noalias !64
  %27 = add i64 %21, 24
  %28 = add i64 %22, 24
  %.524.3.i = inttoptr i64 %28 to ptr
  %.525.3.i = load i64, ptr %.524.3.i, align 8, !noalias !64
  %.526.3.i = inttoptr i64 %27 to ptr
  store i64 %.525.3.i, ptr %.526.3.i, align 8, !noalias !64
  %29 = add i64 %21, 32
  %30 = add i64 %22, 32
  %.524.4.i = inttoptr i64 %30 to ptr
  %.525.4.i = load i64, ptr %.524.4.i, align 8, !noalias !64
  %.526.4.i = inttoptr i64 %29 to ptr
  store i64 %.525.4.i, ptr %.526.4.i, align 8, !noalias !64
  %31 = add i64 %21, 40
  %32 = add i64 %22, 40
  %.524.5.i = inttoptr i64 %32 to ptr
  %.525.5.i = load i64, ptr %.524.5.i, align 8, !noalias !64
  %.526.5.i = inttoptr i64 %31 to ptr
  store i64 %.525.5.i, ptr %.526.5.i, align 8, !noalias !64
  %33 = add i64 %21, 48
  %34 = add i64 %22, 48
  %.524.6.i = inttoptr i64 %34 to ptr
  %.525.6.i = load i64, ptr %.524.6.i, align 8, !noalias !64
  %.526.6.i = inttoptr i64 %33 to ptr
  store i64 %.525.6.i, ptr %.526.6.i, align 8, !noalias !64
  %.493.7.i = add nuw nsw i64 %.486167169.i, 8
  %35 = add i64 %21, 56
  %36 = add i64 %22, 56
  %.524.7.i = inttoptr i64 %36 to ptr
  %.525.7.i = load i64, ptr %.524.7.i, align 8, !noalias !64
  %.526.7.i = inttoptr i64 %35 to ptr
  store i64 %.525.7.i, ptr %.526.7.i, align 8, !noalias !64
  %lsr.iv.next28.i = add nuw i64 %lsr.iv27.i, 64
  %niter14.ncmp.7.i = icmp eq i64 %unroll_iter13.i, %.493.7.i
  br i1 %niter14.ncmp.7.i, label %B10980.loopexit.unr-lcssa.i, label %B10794.i

B10980.loopexit.unr-lcssa.i:                      ; preds = %B10794.i
  br i1 %9, label %B10980.i, label %B10794.epil.preheader.i

B10794.epil.preheader.i:                          ; preds = %B10794.preheader.i, %B10980.loopexit.unr-lcssa.i
  %.486167169.epil.init.i = phi i64 [ 0, %B10794.preheader.i ], [ %unroll_iter13.i, %B10980.loopexit.unr-lcssa.i ]
  %37 = shl i64 %.486167169.epil.init.i, 3
  %38 = add nsw i64 %37, %lsr.iv21.i
  %39 = add i64 %37, %.390.i
  br label %B10794.epil.i

B10794.epil.i:                                    ; preds = %B10794.epil.i, %B10794.epil.preheader.i
  %lsr.iv33.i = phi i64 [ %lsr.iv.next34.i, %B10794.epil.i ], [ %xtraiter9.i, %B10794.epil.preheader.i ]
  %lsr.iv31.i = phi i64 [ %lsr.iv.next32.i, %B10794.epil.i ], [ %39, %B10794.epil.preheader.i ]
  %lsr.iv29.i = phi i64 [ %lsr.iv.next30.i, %B10794.epil.i ], [ %38, %B10794.epil.preheader.i ]
  %.524.epil.i = inttoptr i64 %lsr.iv29.i to ptr
  %.525.epil.i = load i64, ptr %.524.epil.i, align 8, !noalias !64
  %.526.epil.i = inttoptr i64 %lsr.iv31.i to ptr
  store i64 %.525.epil.i, ptr %.526.epil.i, align 8, !noalias !64
  %lsr.iv.next30.i = add i64 %lsr.iv29.i, 8
  %lsr.iv.next32.i = add i64 %lsr.iv31.i, 8
  %lsr.iv.next34.i = add nsw i64 %lsr.iv33.i, -1
  %epil.iter10.cmp.not.i = icmp eq i64 %lsr.iv.next34.i, 0
  br i1 %epil.iter10.cmp.not.i, label %B10980.i, label %B10794.epil.i, !llvm.loop !68

B10980.i:                                         ; preds = %B10794.epil.i, %B282.endif.i, %B10980.loopexit.unr-lcssa.i, %B280.i
  %.541.i = add nsw i64 %found.2.0194.i, 1
  br label %B10982.i

B10982.i:                                         ; preds = %B10980.i, %B270.i
  %found.3.1.i = phi i64 [ %found.2.0194.i, %B270.i ], [ %.541.i, %B10980.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.149.i
  %lsr.iv.next22.i = add i64 %lsr.iv21.i, %.149.i
  %exitcond208.not.i = icmp eq i64 %.123.i, %a2
  br i1 %exitcond208.not.i, label %_ZN10interleave6engine7cluster6kernel8unmarkedB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B92.endif.i

B92.endif.i:                                      ; preds = %B10982.i, %B92.endif.lr.ph.i
  %lsr.iv21.i = phi i64 [ %a1, %B92.endif.lr.ph.i ], [ %lsr.iv.next22.i, %B10982.i ]
  %lsr.iv.i = phi i64 [ %1, %B92.endif.lr.ph.i ], [ %lsr.iv.next.i, %B10982.i ]
  %found.2.0194.i = phi i64 [ 0, %B92.endif.lr.ph.i ], [ %found.3.1.i, %B10982.i ]
  %.116174192.i = phi i64 [ 0, %B92.endif.lr.ph.i ], [ %.123.i, %B10982.i ]
  %.123.i = add nuw nsw i64 %.116174192.i, 1
  %.150.i = mul nsw i64 %.116174192.i, %.149.i
  %.152.i = add nsw i64 %.150.i, %a1
  %.168.i = inttoptr i64 %.152.i to ptr
  %.169.i = load i64, ptr %.168.i, align 8, !noalias !64
  %.170.i = add i64 %.169.i, 1
  br i1 %3, label %B270.i, label %B218.preheader.i

B218.preheader.i:                                 ; preds = %B92.endif.i
  br i1 %4, label %B218.epil.preheader.i, label %B218.i

B282.endif.i:                                     ; preds = %B280.i
  %.388.i = mul i64 %found.2.0194.i, %.149.i
  %.390.i = add i64 %.388.i, %a4
  br i1 %7, label %B10980.i, label %B10794.preheader.i

B10794.preheader.i:                               ; preds = %B282.endif.i
  br i1 %8, label %B10794.epil.preheader.i, label %B10794.i

_ZN10interleave6engine7cluster6kernel8unmarkedB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B10982.i, %0
  %found.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %found.3.1.i, %B10982.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.333.i)
  ret i64 %found.2.0.lcssa.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #5 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!0 = !{}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_ZN10interleave6engine6native7kernels7visited11enter_exactB4v103B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!3 = distinct !{!3, !"_ZN10interleave6engine6native7kernels7visited11enter_exactB4v103B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!4 = !{!5}
!5 = distinct !{!5, !6, !"_ZN10interleave6engine6native7kernels7visited12enter_hashedB4v107B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!6 = distinct !{!6, !"_ZN10interleave6engine6native7kernels7visited12enter_hashedB4v107B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"_ZN10interleave6engine6native7kernels7visited12enter_storedB4v114B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29xxxxxx: %retptr"}
!11 = distinct !{!11, !"_ZN10interleave6engine6native7kernels7visited12enter_storedB4v114B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29xxxxxx"}
!12 = !{!13, !10}
!13 = distinct !{!13, !14, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v87B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!14 = distinct !{!14, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v87B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
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
!25 = distinct !{!25, !21, !20}
!26 = !{!"branch_weights", i32 4, i32 12}
!27 = distinct !{!27, !21, !20}
!28 = distinct !{!28, !8}
!29 = !{!30}
!30 = distinct !{!30, !31, !"_ZN10interleave6engine7cluster6kernel6absorbB4v126B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!31 = distinct !{!31, !"_ZN10interleave6engine7cluster6kernel6absorbB4v126B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!32 = distinct !{!32, !8}
!33 = !{!34}
!34 = distinct !{!34, !35, !"_ZN10interleave6engine7cluster6kernel5ownerB4v141B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!35 = distinct !{!35, !"_ZN10interleave6engine7cluster6kernel5ownerB4v141B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!36 = !{!37}
!37 = distinct !{!37, !38, !"_ZN10interleave6engine7cluster6kernel7squeezeB4v146B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!38 = distinct !{!38, !"_ZN10interleave6engine7cluster6kernel7squeezeB4v146B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!39 = !{!40}
!40 = distinct !{!40, !41, !"_ZN10interleave6engine7cluster6kernel9unsqueezeB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!41 = distinct !{!41, !"_ZN10interleave6engine7cluster6kernel9unsqueezeB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!42 = !{!43}
!43 = distinct !{!43, !44, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v87B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!44 = distinct !{!44, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v87B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!45 = !{!46}
!46 = distinct !{!46, !47, !"_ZN10interleave6engine7cluster6kernel3askB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!47 = distinct !{!47, !"_ZN10interleave6engine7cluster6kernel3askB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!48 = distinct !{!48, !20, !21}
!49 = distinct !{!49, !8}
!50 = distinct !{!50, !8}
!51 = distinct !{!51, !8}
!52 = distinct !{!52, !20, !21}
!53 = distinct !{!53, !21, !20}
!54 = distinct !{!54, !21, !20}
!55 = distinct !{!55, !21, !20}
!56 = distinct !{!56, !21, !20}
!57 = !{!58}
!58 = distinct !{!58, !59, !"_ZN10interleave6engine7cluster6kernel6answerB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!59 = distinct !{!59, !"_ZN10interleave6engine7cluster6kernel6answerB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!60 = distinct !{!60, !8}
!61 = !{!62}
!62 = distinct !{!62, !63, !"_ZN10interleave6engine7cluster6kernel5heardB4v210B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!63 = distinct !{!63, !"_ZN10interleave6engine7cluster6kernel5heardB4v210B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!64 = !{!65}
!65 = distinct !{!65, !66, !"_ZN10interleave6engine7cluster6kernel8unmarkedB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!66 = distinct !{!66, !"_ZN10interleave6engine7cluster6kernel8unmarkedB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!67 = distinct !{!67, !8}
!68 = distinct !{!68, !8}

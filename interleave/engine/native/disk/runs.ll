; 88d35c21e696124e0c54023e11ca976311d2163ff0cc626899d018038cc84aba
; made by numba 0.68.1 and LLVM 22.1.0: run `make kernels`, do not edit
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sort(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #1 {
  %arg.words.fr.i = freeze i64 %a2
  %.20.i = shl i64 %arg.words.fr.i, 3
  %.22.i = add nsw i64 %a4, 4096
  %.60.i = inttoptr i64 %.22.i to ptr
  store i64 0, ptr %.60.i, align 8, !noalias !0
  %.63.i = add nsw i64 %a4, 4104
  %.64.i = inttoptr i64 %.63.i to ptr
  store i64 %a1, ptr %.64.i, align 8, !noalias !0
  %.67.i = add nsw i64 %a4, 4112
  %.68.i = add nsw i64 %a3, -1
  %.69.i = inttoptr i64 %.67.i to ptr
  store i64 %.68.i, ptr %.69.i, align 8, !noalias !0
  %.72.i = add nsw i64 %a4, 4120
  %xtraiter90.i = and i64 %arg.words.fr.i, 3
  %unroll_iter.i = and i64 %arg.words.fr.i, 9223372036854775804
  %1 = shl i64 %arg.words.fr.i, 5
  %2 = icmp sgt i64 %arg.words.fr.i, 0
  %sunkaddr.i = inttoptr i64 %a4 to ptr
  %3 = icmp ult i64 %arg.words.fr.i, 4
  %4 = icmp eq i64 %xtraiter90.i, 0
  %.arg.words.i.i = tail call i64 @llvm.smax.i64(i64 %arg.words.fr.i, i64 0)
  %5 = add nuw i64 %.arg.words.i.i, 1
  %6 = icmp slt i64 %arg.words.fr.i, 1
  %7 = add i64 %a0, -8
  %8 = shl i64 %unroll_iter.i, 3
  %invariant.op.i = add i64 %8, %a0
  br label %B182.i

B182.i:                                           ; preds = %B182.i.backedge, %0
  %top.4.1.i = phi i64 [ %.72.i, %0 ], [ %top.4.1.i.be, %B182.i.backedge ]
  %.103.i = add nsw i64 %top.4.1.i, -24
  %.110.i = inttoptr i64 %.103.i to ptr
  %.111.i = load i64, ptr %.110.i, align 8, !noalias !0
  %.113.i = add nsw i64 %top.4.1.i, -16
  %.114.i = inttoptr i64 %.113.i to ptr
  %.115.i = load i64, ptr %.114.i, align 8, !noalias !0
  %.131.i = sub nsw i64 %.115.i, %.111.i
  %.132.i = icmp slt i64 %.131.i, 25
  br i1 %.132.i, label %B322.i, label %B368.i

B322.i:                                           ; preds = %B182.i
  %.20.i.i = add nsw i64 %.111.i, 1
  %.57.i.i = sub i64 %.115.i, %.20.i.i
  %.102296.not.i.i = icmp slt i64 %.57.i.i, 1
  br i1 %.102296.not.i.i, label %B850.i, label %B54.lr.ph.i.i

B54.lr.ph.i.i:                                    ; preds = %B322.i
  %9 = shl i64 %.111.i, 3
  %10 = mul i64 %.20.i.i, %.20.i
  %11 = add i64 %10, %a0
  %12 = mul i64 %9, %arg.words.fr.i
  %13 = add i64 %12, %a0
  br i1 %6, label %B850.i, label %B54.preheader.i.i

B54.preheader.i.i:                                ; preds = %B54.lr.ph.i.i
  %14 = add i64 %13, -8
  %15 = add i64 %9, 8
  %16 = mul i64 %15, %arg.words.fr.i
  %17 = add i64 %16, %7
  %18 = add i64 %9, 16
  %19 = mul i64 %18, %arg.words.fr.i
  %20 = add i64 %19, %7
  br label %B54.i.i

B54.i.i:                                          ; preds = %B2425.i.i, %B54.preheader.i.i
  %lsr.iv49.i.i = phi i64 [ %lsr.iv.next50.i.i, %B2425.i.i ], [ %14, %B54.preheader.i.i ]
  %lsr.iv37.i.i = phi i64 [ %lsr.iv.next38.i.i, %B2425.i.i ], [ %11, %B54.preheader.i.i ]
  %lsr.iv31.i.i = phi i64 [ %lsr.iv.next32.i.i, %B2425.i.i ], [ %13, %B54.preheader.i.i ]
  %lsr.iv25.i.i = phi i64 [ %lsr.iv.next26.i.i, %B2425.i.i ], [ 0, %B54.preheader.i.i ]
  %lsr.iv19.i.i = phi i64 [ %lsr.iv.next20.i.i, %B2425.i.i ], [ %17, %B54.preheader.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B2425.i.i ], [ %20, %B54.preheader.i.i ]
  %.101280304.i.i = phi i64 [ %.111.i.i, %B2425.i.i ], [ %.57.i.i, %B54.preheader.i.i ]
  %.108281303.i.i = phi i64 [ %.115.i.i, %B2425.i.i ], [ %.20.i.i, %B54.preheader.i.i ]
  %.111.i.i = add nsw i64 %.101280304.i.i, -1
  %.115.i.i = add i64 %.108281303.i.i, 1
  %.145.i.i = icmp sgt i64 %.108281303.i.i, %.111.i
  br i1 %.145.i.i, label %B136.i.i, label %B2425.i.i

B136.i.i:                                         ; preds = %B54.i.i, %B222.i.i
  %lsr.iv23.i.i = phi i64 [ %lsr.iv.next24.i.i, %B222.i.i ], [ %5, %B54.i.i ]
  %lsr.iv21.i.i = phi i64 [ %lsr.iv.next22.i.i, %B222.i.i ], [ %lsr.iv19.i.i, %B54.i.i ]
  %lsr.iv17.i.i = phi i64 [ %lsr.iv.next18.i.i, %B222.i.i ], [ %lsr.iv.i.i, %B54.i.i ]
  %lsr.iv.next24.i.i = add i64 %lsr.iv23.i.i, -1
  %.246.i.i = icmp sgt i64 %lsr.iv.next24.i.i, 0
  br i1 %.246.i.i, label %B222.i.i, label %B2425.i.i

B222.i.i:                                         ; preds = %B136.i.i
  %lsr.iv.next18.i.i = add i64 %lsr.iv17.i.i, -8
  %lsr.iv.next22.i.i = add i64 %lsr.iv21.i.i, -8
  %.287.i.i = inttoptr i64 %lsr.iv17.i.i to ptr
  %.288.i.i = load i64, ptr %.287.i.i, align 8, !noalias !3
  %.292.i.i = inttoptr i64 %lsr.iv21.i.i to ptr
  %.293.i.i = load i64, ptr %.292.i.i, align 8, !noalias !3
  %.302.not.i.i = icmp eq i64 %.288.i.i, %.293.i.i
  br i1 %.302.not.i.i, label %B136.i.i, label %B1869.i.i

B1869.i.i:                                        ; preds = %B222.i.i
  %.318.i.i = icmp ult i64 %.288.i.i, %.293.i.i
  br i1 %.318.i.i, label %B1967.endif.i.i, label %B2425.i.i

B2017.i.i:                                        ; preds = %B1967.endif.i.i, %B2017.i.i
  %lsr.iv20.i.i = phi i64 [ %lsr.iv.next21.i.i, %B2017.i.i ], [ %unroll_iter.i, %B1967.endif.i.i ]
  %lsr.iv29.i.i = phi i64 [ %lsr.iv.next30.i.i, %B2017.i.i ], [ %lsr.iv27.i.i, %B1967.endif.i.i ]
  %21 = add i64 %lsr.iv29.i.i, %11
  %.491.i.i = inttoptr i64 %21 to ptr
  %.492.i.i = load i64, ptr %.491.i.i, align 8, !noalias !3
  %22 = add i64 %lsr.iv29.i.i, %13
  %.499.i.i = inttoptr i64 %22 to ptr
  %.500.i.i = load i64, ptr %.499.i.i, align 8, !noalias !3
  store i64 %.500.i.i, ptr %.491.i.i, align 8, !noalias !3
  store i64 %.492.i.i, ptr %.499.i.i, align 8, !noalias !3
  %23 = add i64 %21, 8
  %.491.1.i.i = inttoptr i64 %23 to ptr
  %.492.1.i.i = load i64, ptr %.491.1.i.i, align 8, !noalias !3
  %24 = add i64 %22, 8
  %.499.1.i.i = inttoptr i64 %24 to ptr
  %.500.1.i.i = load i64, ptr %.499.1.i.i, align 8, !noalias !3
  store i64 %.500.1.i.i, ptr %.491.1.i.i, align 8, !noalias !3
  store i64 %.492.1.i.i, ptr %.499.1.i.i, align 8, !noalias !3
  %25 = add i64 %21, 16
  %.491.2.i.i = inttoptr i64 %25 to ptr
  %.492.2.i.i = load i64, ptr %.491.2.i.i, align 8, !noalias !3
  %26 = add i64 %22, 16
  %.499.2.i.i = inttoptr i64 %26 to ptr
  %.500.2.i.i = load i64, ptr %.499.2.i.i, align 8, !noalias !3
  store i64 %.500.2.i.i, ptr %.491.2.i.i, align 8, !noalias !3
  store i64 %.492.2.i.i, ptr %.499.2.i.i, align 8, !noalias !3
  %27 = add i64 %21, 24
  %.491.3.i.i = inttoptr i64 %27 to ptr
  %.492.3.i.i = load i64, ptr %.491.3.i.i, align 8, !noalias !3
  %28 = add i64 %22, 24
  %.499.3.i.i = inttoptr i64 %28 to ptr
  %.500.3.i.i = load i64, ptr %.499.3.i.i, align 8, !noalias !3
  store i64 %.500.3.i.i, ptr %.491.3.i.i, align 8, !noalias !3
  store i64 %.492.3.i.i, ptr %.499.3.i.i, align 8, !noalias !3
  %lsr.iv.next30.i.i = add i64 %lsr.iv29.i.i, 32
  %lsr.iv.next21.i.i = add nsw i64 %lsr.iv20.i.i, -4
  %niter.ncmp.3.i.i = icmp eq i64 %lsr.iv.next21.i.i, 0
  br i1 %niter.ncmp.3.i.i, label %B2018.loopexit.unr-lcssa.i.i, label %B2017.i.i

B2018.loopexit.unr-lcssa.i.i:                     ; preds = %B2017.i.i
  br i1 %4, label %B2018.i.i, label %B2017.epil.preheader.i.i

B2017.epil.preheader.i.i:                         ; preds = %B1967.endif.i.i, %B2018.loopexit.unr-lcssa.i.i
  %.456263265.epil.init.i.i = phi i64 [ %unroll_iter.i, %B2018.loopexit.unr-lcssa.i.i ], [ 0, %B1967.endif.i.i ]
  %29 = shl i64 %.456263265.epil.init.i.i, 3
  %30 = add nsw i64 %29, %lsr.iv33.i.i
  %31 = add nsw i64 %29, %lsr.iv39.i.i
  br label %B2017.epil.i.i

B2017.epil.i.i:                                   ; preds = %B2017.epil.i.i, %B2017.epil.preheader.i.i
  %lsr.iv43.i.i = phi i64 [ %lsr.iv.next44.i.i, %B2017.epil.i.i ], [ %xtraiter90.i, %B2017.epil.preheader.i.i ]
  %lsr.iv41.i.i = phi i64 [ %lsr.iv.next42.i.i, %B2017.epil.i.i ], [ %31, %B2017.epil.preheader.i.i ]
  %lsr.iv35.i.i = phi i64 [ %lsr.iv.next36.i.i, %B2017.epil.i.i ], [ %30, %B2017.epil.preheader.i.i ]
  %.491.epil.i.i = inttoptr i64 %lsr.iv41.i.i to ptr
  %.492.epil.i.i = load i64, ptr %.491.epil.i.i, align 8, !noalias !3
  %.499.epil.i.i = inttoptr i64 %lsr.iv35.i.i to ptr
  %.500.epil.i.i = load i64, ptr %.499.epil.i.i, align 8, !noalias !3
  store i64 %.500.epil.i.i, ptr %.491.epil.i.i, align 8, !noalias !3
  store i64 %.492.epil.i.i, ptr %.499.epil.i.i, align 8, !noalias !3
  %lsr.iv.next36.i.i = add i64 %lsr.iv35.i.i, 8
  %lsr.iv.next42.i.i = add i64 %lsr.iv41.i.i, 8
  %lsr.iv.next44.i.i = add nsw i64 %lsr.iv43.i.i, -1
  %epil.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next44.i.i, 0
  br i1 %epil.iter.cmp.not.i.i, label %B2018.i.i, label %B2017.epil.i.i, !llvm.loop !6

B2018.i.i:                                        ; preds = %B2017.epil.i.i, %B2018.loopexit.unr-lcssa.i.i
  %.526.i.i = icmp sgt i64 %.359.i.i, %.111.i
  br i1 %.526.i.i, label %B2056.i.i, label %B2425.i.i

B2056.i.i:                                        ; preds = %B2018.i.i, %B2228.i.i
  %lsr.iv55.i.i = phi i64 [ %lsr.iv.next56.i.i, %B2228.i.i ], [ %5, %B2018.i.i ]
  %lsr.iv53.i.i = phi i64 [ %lsr.iv.next54.i.i, %B2228.i.i ], [ %lsr.iv51.i.i, %B2018.i.i ]
  %lsr.iv47.i.i = phi i64 [ %lsr.iv.next48.i.i, %B2228.i.i ], [ %lsr.iv45.i.i, %B2018.i.i ]
  %lsr.iv.next56.i.i = add i64 %lsr.iv55.i.i, -1
  %.627.i.i = icmp sgt i64 %lsr.iv.next56.i.i, 0
  br i1 %.627.i.i, label %B2228.i.i, label %B2425.i.i

B2228.i.i:                                        ; preds = %B2056.i.i
  %lsr.iv.next48.i.i = add i64 %lsr.iv47.i.i, -8
  %lsr.iv.next54.i.i = add i64 %lsr.iv53.i.i, -8
  %.668.i.i = inttoptr i64 %lsr.iv47.i.i to ptr
  %.669.i.i = load i64, ptr %.668.i.i, align 8, !noalias !3
  %.673.i.i = inttoptr i64 %lsr.iv53.i.i to ptr
  %.674.i.i = load i64, ptr %.673.i.i, align 8, !noalias !3
  %.683.not.i.i = icmp eq i64 %.669.i.i, %.674.i.i
  br i1 %.683.not.i.i, label %B2056.i.i, label %B2423.i.i

B2423.i.i:                                        ; preds = %B2228.i.i
  %.699.i.i = icmp ult i64 %.669.i.i, %.674.i.i
  %lsr.iv.next28.i.i = sub i64 %lsr.iv27.i.i, %.20.i
  %lsr.iv.next34.i.i = sub i64 %lsr.iv33.i.i, %.20.i
  %lsr.iv.next40.i.i = sub i64 %lsr.iv39.i.i, %.20.i
  %lsr.iv.next46.i.i = sub i64 %lsr.iv45.i.i, %.20.i
  %lsr.iv.next52.i.i = sub i64 %lsr.iv51.i.i, %.20.i
  br i1 %.699.i.i, label %B1967.endif.i.i, label %B2425.i.i

B2425.i.i:                                        ; preds = %B136.i.i, %B2423.i.i, %B2018.i.i, %B2056.i.i, %B1869.i.i, %B54.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, %.20.i
  %lsr.iv.next20.i.i = add i64 %lsr.iv19.i.i, %.20.i
  %lsr.iv.next26.i.i = add i64 %lsr.iv25.i.i, %.20.i
  %lsr.iv.next32.i.i = add i64 %lsr.iv31.i.i, %.20.i
  %lsr.iv.next38.i.i = add i64 %lsr.iv37.i.i, %.20.i
  %lsr.iv.next50.i.i = add i64 %lsr.iv49.i.i, %.20.i
  %.102.i.i = icmp sgt i64 %.101280304.i.i, 1
  br i1 %.102.i.i, label %B54.i.i, label %B850.i

B1967.endif.i.i:                                  ; preds = %B1869.i.i, %B2423.i.i
  %lsr.iv51.i.i = phi i64 [ %lsr.iv.next52.i.i, %B2423.i.i ], [ %lsr.iv49.i.i, %B1869.i.i ]
  %lsr.iv45.i.i = phi i64 [ %lsr.iv.next46.i.i, %B2423.i.i ], [ %lsr.iv19.i.i, %B1869.i.i ]
  %lsr.iv39.i.i = phi i64 [ %lsr.iv.next40.i.i, %B2423.i.i ], [ %lsr.iv37.i.i, %B1869.i.i ]
  %lsr.iv33.i.i = phi i64 [ %lsr.iv.next34.i.i, %B2423.i.i ], [ %lsr.iv31.i.i, %B1869.i.i ]
  %lsr.iv27.i.i = phi i64 [ %lsr.iv.next28.i.i, %B2423.i.i ], [ %lsr.iv25.i.i, %B1869.i.i ]
  %j.2.2.i.i = phi i64 [ %.359.i.i, %B2423.i.i ], [ %.108281303.i.i, %B1869.i.i ]
  %.359.i.i = add nsw i64 %j.2.2.i.i, -1
  br i1 %3, label %B2017.epil.preheader.i.i, label %B2017.i.i

B368.i:                                           ; preds = %B182.i
  %.117.i = add nsw i64 %top.4.1.i, -8
  %.118.i = inttoptr i64 %.117.i to ptr
  %.119.i = load i64, ptr %.118.i, align 8, !noalias !0
  %.236.i = icmp sgt i64 %.119.i, -1
  br i1 %.236.i, label %B380.endif.endif.preheader.i, label %B850.i

B380.endif.endif.preheader.i:                     ; preds = %B368.i
  %.541.i = mul i64 %.111.i, %.20.i
  %xtraiter.i = and i64 %.131.i, 3
  %32 = sub i64 %.111.i, %.115.i
  %33 = add i64 %.541.i, %a0
  %34 = add i64 %xtraiter.i, %.111.i
  %35 = add i64 %.111.i, 3
  %36 = add i64 %35, %xtraiter.i
  %37 = mul i64 %36, %.20.i
  %38 = add i64 %37, %a0
  %39 = add i64 %.111.i, 2
  %40 = add i64 %39, %xtraiter.i
  %41 = mul i64 %40, %.20.i
  %42 = add i64 %41, %a0
  %43 = mul i64 %34, %.20.i
  %44 = add i64 %43, %a0
  %45 = add i64 %.111.i, 1
  %46 = add i64 %45, %xtraiter.i
  %47 = mul i64 %46, %.20.i
  %48 = add i64 %47, %a0
  %49 = icmp eq i64 %xtraiter.i, 0
  %50 = icmp ugt i64 %32, -4
  %51 = sub i64 %.115.i, %34
  br label %B380.endif.endif.i

B450.i:                                           ; preds = %B450.i, %B380.endif.endif.i
  %lsr.iv.i = phi i64 [ 0, %B380.endif.endif.i ], [ %lsr.iv.next.i.1, %B450.i ]
  %52 = add i64 %lsr.iv.i, %a4
  %.385.i = inttoptr i64 %52 to ptr
  store i64 0, ptr %.385.i, align 8, !noalias !0
  %53 = add i64 %52, 8
  %.385.1.i = inttoptr i64 %53 to ptr
  store i64 0, ptr %.385.1.i, align 8, !noalias !0
  %54 = add i64 %52, 16
  %.385.2.i = inttoptr i64 %54 to ptr
  store i64 0, ptr %.385.2.i, align 8, !noalias !0
  %55 = add i64 %52, 24
  %.385.3.i = inttoptr i64 %55 to ptr
  store i64 0, ptr %.385.3.i, align 8, !noalias !0
  %56 = add i64 %52, 32
  %.385.4.i = inttoptr i64 %56 to ptr
  store i64 0, ptr %.385.4.i, align 8, !noalias !0
  %57 = add i64 %52, 40
  %.385.5.i = inttoptr i64 %57 to ptr
  store i64 0, ptr %.385.5.i, align 8, !noalias !0
  %58 = add i64 %52, 48
  %.385.6.i = inttoptr i64 %58 to ptr
  store i64 0, ptr %.385.6.i, align 8, !noalias !0
  %59 = add i64 %52, 56
  %.385.7.i = inttoptr i64 %59 to ptr
  store i64 0, ptr %.385.7.i, align 8, !noalias !0
  %lsr.iv.next.i = or disjoint i64 %lsr.iv.i, 64
  %60 = add i64 %lsr.iv.next.i, %a4
  %.385.i.1 = inttoptr i64 %60 to ptr
  store i64 0, ptr %.385.i.1, align 8, !noalias !0
  %61 = add i64 %60, 8
  %.385.1.i.1 = inttoptr i64 %61 to ptr
  store i64 0, ptr %.385.1.i.1, align 8, !noalias !0
  %62 = add i64 %60, 16
  %.385.2.i.1 = inttoptr i64 %62 to ptr
  store i64 0, ptr %.385.2.i.1, align 8, !noalias !0
  %63 = add i64 %60, 24
  %.385.3.i.1 = inttoptr i64 %63 to ptr
  store i64 0, ptr %.385.3.i.1, align 8, !noalias !0
  %64 = add i64 %60, 32
  %.385.4.i.1 = inttoptr i64 %64 to ptr
  store i64 0, ptr %.385.4.i.1, align 8, !noalias !0
  %65 = add i64 %60, 40
  %.385.5.i.1 = inttoptr i64 %65 to ptr
  store i64 0, ptr %.385.5.i.1, align 8, !noalias !0
  %66 = add i64 %60, 48
  %.385.6.i.1 = inttoptr i64 %66 to ptr
  store i64 0, ptr %.385.6.i.1, align 8, !noalias !0
  %67 = add i64 %60, 56
  %.385.7.i.1 = inttoptr i64 %67 to ptr
  store i64 0, ptr %.385.7.i.1, align 8, !noalias !0
  %lsr.iv.next.i.1 = add nuw nsw i64 %lsr.iv.i, 128
  %exitcond.not.7.i.1 = icmp eq i64 %lsr.iv.next.i.1, 2048
  br i1 %exitcond.not.7.i.1, label %B532.preheader.i, label %B450.i

B532.i:                                           ; preds = %B532.preheader97.i, %B532.i
  %lsr.iv111.i = phi i64 [ %77, %B532.preheader97.i ], [ %lsr.iv.next112.i, %B532.i ]
  %lsr.iv109.i = phi i64 [ %76, %B532.preheader97.i ], [ %lsr.iv.next110.i, %B532.i ]
  %lsr.iv107.i = phi i64 [ %75, %B532.preheader97.i ], [ %lsr.iv.next108.i, %B532.i ]
  %lsr.iv105.i = phi i64 [ %74, %B532.preheader97.i ], [ %lsr.iv.next106.i, %B532.i ]
  %lsr.iv103.i = phi i64 [ %79, %B532.preheader97.i ], [ %lsr.iv.next104.i, %B532.i ]
  %.515.i = inttoptr i64 %lsr.iv109.i to ptr
  %.516.i = load i64, ptr %.515.i, align 8, !noalias !0
  %.518.i = lshr i64 %.516.i, %.258.i
  %.519.i = shl i64 %.518.i, 3
  %.520.i = and i64 %.519.i, 2040
  %.522.i = add nsw i64 %.520.i, %a4
  %.523.i = inttoptr i64 %.522.i to ptr
  %.524.i = load i64, ptr %.523.i, align 8, !noalias !0
  %.525.i = add nsw i64 %.524.i, 1
  store i64 %.525.i, ptr %.523.i, align 8, !noalias !0
  %.515.1.i = inttoptr i64 %lsr.iv111.i to ptr
  %.516.1.i = load i64, ptr %.515.1.i, align 8, !noalias !0
  %.518.1.i = lshr i64 %.516.1.i, %.258.i
  %.519.1.i = shl i64 %.518.1.i, 3
  %.520.1.i = and i64 %.519.1.i, 2040
  %.522.1.i = add nsw i64 %.520.1.i, %a4
  %.523.1.i = inttoptr i64 %.522.1.i to ptr
  %.524.1.i = load i64, ptr %.523.1.i, align 8, !noalias !0
  %.525.1.i = add nsw i64 %.524.1.i, 1
  store i64 %.525.1.i, ptr %.523.1.i, align 8, !noalias !0
  %.515.2.i = inttoptr i64 %lsr.iv107.i to ptr
  %.516.2.i = load i64, ptr %.515.2.i, align 8, !noalias !0
  %.518.2.i = lshr i64 %.516.2.i, %.258.i
  %.519.2.i = shl i64 %.518.2.i, 3
  %.520.2.i = and i64 %.519.2.i, 2040
  %.522.2.i = add nsw i64 %.520.2.i, %a4
  %.523.2.i = inttoptr i64 %.522.2.i to ptr
  %.524.2.i = load i64, ptr %.523.2.i, align 8, !noalias !0
  %.525.2.i = add nsw i64 %.524.2.i, 1
  store i64 %.525.2.i, ptr %.523.2.i, align 8, !noalias !0
  %.515.3.i = inttoptr i64 %lsr.iv105.i to ptr
  %.516.3.i = load i64, ptr %.515.3.i, align 8, !noalias !0
  %.518.3.i = lshr i64 %.516.3.i, %.258.i
  %.519.3.i = shl i64 %.518.3.i, 3
  %.520.3.i = and i64 %.519.3.i, 2040
  %.522.3.i = add nsw i64 %.520.3.i, %a4
  %.523.3.i = inttoptr i64 %.522.3.i to ptr
  %.524.3.i = load i64, ptr %.523.3.i, align 8, !noalias !0
  %.525.3.i = add nsw i64 %.524.3.i, 1
  store i64 %.525.3.i, ptr %.523.3.i, align 8, !noalias !0
  %lsr.iv.next104.i = add i64 %lsr.iv103.i, -4
  %lsr.iv.next106.i = add i64 %lsr.iv105.i, %1
  %lsr.iv.next108.i = add i64 %lsr.iv107.i, %1
  %lsr.iv.next110.i = add i64 %lsr.iv109.i, %1
  %lsr.iv.next112.i = add i64 %lsr.iv111.i, %1
  %.473.3.i = icmp sgt i64 %lsr.iv.next104.i, 4
  br i1 %.473.3.i, label %B532.i, label %B688.i

B688.i:                                           ; preds = %B532.i, %B532.prol.loopexit.i
  %.543.i = add nsw i64 %.255.i, %.541.i
  %.544.i = inttoptr i64 %.543.i to ptr
  %.545.i = load i64, ptr %.544.i, align 8, !noalias !0
  %.547.i = lshr i64 %.545.i, %.258.i
  %.548.i = shl i64 %.547.i, 3
  %.549.i = and i64 %.548.i, 2040
  %.551.i = add nsw i64 %.549.i, %a4
  %.552.i = inttoptr i64 %.551.i to ptr
  %.553.i = load i64, ptr %.552.i, align 8, !noalias !0
  %.557.i = icmp eq i64 %.553.i, %.131.i
  %.565.i = add nsw i64 %digit.2.2.i, -1
  br i1 %.557.i, label %B830.i, label %B1040.i

B830.i:                                           ; preds = %B688.i
  %.598.not.i = icmp eq i64 %digit.2.2.i, 0
  br i1 %.598.not.i, label %B850.i, label %B380.endif.endif.i

B850.i:                                           ; preds = %B830.i, %B2425.i.i, %B368.i, %B54.lr.ph.i.i, %B322.i
  %.95.i = icmp sgt i64 %.103.i, %.22.i
  br i1 %.95.i, label %B182.i.backedge, label %_ZN10interleave6engine6native4disk7sorting4sortB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B1040.i:                                          ; preds = %B688.i, %B1166.1.i
  %lsr.iv115.i = phi i64 [ %lsr.iv.next116.i, %B1166.1.i ], [ 256, %B688.i ]
  %lsr.iv113.i = phi i64 [ %lsr.iv.next114.i, %B1166.1.i ], [ %a4, %B688.i ]
  %before.2.2471.i = phi i64 [ %.803.1.i, %B1166.1.i ], [ %.111.i, %B688.i ]
  %top.5.2470.i = phi i64 [ %top.6.3.1.i, %B1166.1.i ], [ %.103.i, %B688.i ]
  %.790.i = inttoptr i64 %lsr.iv113.i to ptr
  %.791.i = load i64, ptr %.790.i, align 8, !noalias !0
  store i64 %before.2.2471.i, ptr %.790.i, align 8, !noalias !0
  %.803.i = add nsw i64 %.791.i, %before.2.2471.i
  %68 = add i64 %lsr.iv113.i, 2048
  %.813.i = inttoptr i64 %68 to ptr
  store i64 %.803.i, ptr %.813.i, align 8, !noalias !0
  %.816.i = icmp sgt i64 %.791.i, 1
  br i1 %.816.i, label %B1164.i, label %B1166.i

B1164.i:                                          ; preds = %B1040.i
  %.824.i = inttoptr i64 %top.5.2470.i to ptr
  store i64 %before.2.2471.i, ptr %.824.i, align 8, !noalias !0
  %.827.i = add nsw i64 %top.5.2470.i, 8
  %.829.i = inttoptr i64 %.827.i to ptr
  store i64 %.803.i, ptr %.829.i, align 8, !noalias !0
  %.832.i = add nsw i64 %top.5.2470.i, 16
  %.834.i = inttoptr i64 %.832.i to ptr
  store i64 %.565.i, ptr %.834.i, align 8, !noalias !0
  %.837.i = add nsw i64 %top.5.2470.i, 24
  br label %B1166.i

B1166.i:                                          ; preds = %B1164.i, %B1040.i
  %top.6.3.i = phi i64 [ %.837.i, %B1164.i ], [ %top.5.2470.i, %B1040.i ]
  %69 = add i64 %lsr.iv113.i, 8
  %.790.1.i = inttoptr i64 %69 to ptr
  %.791.1.i = load i64, ptr %.790.1.i, align 8, !noalias !0
  store i64 %.803.i, ptr %.790.1.i, align 8, !noalias !0
  %.803.1.i = add nsw i64 %.791.1.i, %.803.i
  %70 = add i64 %lsr.iv113.i, 2056
  %.813.1.i = inttoptr i64 %70 to ptr
  store i64 %.803.1.i, ptr %.813.1.i, align 8, !noalias !0
  %.816.1.i = icmp sgt i64 %.791.1.i, 1
  br i1 %.816.1.i, label %B1164.1.i, label %B1166.1.i

B1164.1.i:                                        ; preds = %B1166.i
  %.824.1.i = inttoptr i64 %top.6.3.i to ptr
  store i64 %.803.i, ptr %.824.1.i, align 8, !noalias !0
  %.827.1.i = add nsw i64 %top.6.3.i, 8
  %.829.1.i = inttoptr i64 %.827.1.i to ptr
  store i64 %.803.1.i, ptr %.829.1.i, align 8, !noalias !0
  %.832.1.i = add nsw i64 %top.6.3.i, 16
  %.834.1.i = inttoptr i64 %.832.1.i to ptr
  store i64 %.565.i, ptr %.834.1.i, align 8, !noalias !0
  %.837.1.i = add nsw i64 %top.6.3.i, 24
  br label %B1166.1.i

B1166.1.i:                                        ; preds = %B1164.1.i, %B1166.i
  %top.6.3.1.i = phi i64 [ %.837.1.i, %B1164.1.i ], [ %top.6.3.i, %B1166.i ]
  %lsr.iv.next114.i = add i64 %lsr.iv113.i, 16
  %lsr.iv.next116.i = add nsw i64 %lsr.iv115.i, -2
  %exitcond690.not.1.i = icmp eq i64 %lsr.iv.next116.i, 0
  br i1 %exitcond690.not.1.i, label %B1284.lr.ph.i, label %B1040.i

B1284.i:                                          ; preds = %B1284.lr.ph.i, %B1646.i
  %.949507515.i = phi i64 [ %.956.i, %B1646.i ], [ 0, %B1284.lr.ph.i ]
  %.956.i = add nuw nsw i64 %.949507515.i, 1
  %.985.i = shl nsw i64 %.949507515.i, 3
  %sunkaddr132.i = getelementptr i8, ptr %sunkaddr.i, i64 %.985.i
  %sunkaddr133.i = getelementptr i8, ptr %sunkaddr132.i, i64 2048
  %.989.i = load i64, ptr %sunkaddr133.i, align 8, !noalias !0
  %.996.i = add nsw i64 %.985.i, %a4
  %.997.i = inttoptr i64 %.996.i to ptr
  %.998.i = load i64, ptr %.997.i, align 8, !noalias !0
  %.1005496.i = icmp sgt i64 %.989.i, %.998.i
  br i1 %.1005496.i, label %B1384.preheader.preheader.i, label %B1646.i

B1384.preheader.preheader.i:                      ; preds = %B1284.i
  %71 = sub i64 %.989.i, %.998.i
  %.neg.i = add nsw i64 %.998.i, 1
  %xtraiter87.i = and i64 %71, 1
  %lcmp.mod88.not.i = icmp eq i64 %xtraiter87.i, 0
  br i1 %lcmp.mod88.not.i, label %B1384.preheader.prol.loopexit.i, label %B1384.preheader.prol.i

B1384.preheader.prol.i:                           ; preds = %B1384.preheader.preheader.i
  %.1012.prol.i = mul nsw i64 %.998.i, %.20.i
  %.1014.prol.i = add nsw i64 %.1012.prol.i, %.255.i
  %.1015.prol.i = inttoptr i64 %.1014.prol.i to ptr
  %.1016486.prol.i = load i64, ptr %.1015.prol.i, align 8, !noalias !0
  %.1018487.prol.i = lshr i64 %.1016486.prol.i, %.258.i
  %.1019488.prol.i = and i64 %.1018487.prol.i, 255
  %.1025489.prol.i = icmp eq i64 %.1019488.prol.i, %.949507515.i
  br i1 %.1025489.prol.i, label %B1384.preheader.prol.loopexit.i, label %B1550.endif.prol.preheader.i

B1550.endif.prol.preheader.i:                     ; preds = %B1384.preheader.prol.i
  %sunkaddr134.i = inttoptr i64 %.1012.prol.i to ptr
  %sunkaddr135.i = getelementptr i8, ptr %sunkaddr134.i, i64 %.255.i
  br label %B1550.endif.prol.i

B1550.endif.prol.i:                               ; preds = %B1550.endif.prol.i, %B1550.endif.prol.preheader.i
  %.1019490.prol.i = phi i64 [ %.1019.prol.i, %B1550.endif.prol.i ], [ %.1019488.prol.i, %B1550.endif.prol.preheader.i ]
  %.1035.prol.i = shl nuw nsw i64 %.1019490.prol.i, 3
  %.1039.prol.i = add nsw i64 %.1035.prol.i, %a4
  %.1040.prol.i = inttoptr i64 %.1039.prol.i to ptr
  %.1041.prol.i = load i64, ptr %.1040.prol.i, align 8, !noalias !0
  %.1042.prol.i = add nsw i64 %.1041.prol.i, 1
  store i64 %.1042.prol.i, ptr %.1040.prol.i, align 8, !noalias !0
  %.1016.prol.i = load i64, ptr %sunkaddr135.i, align 8, !noalias !0
  %.1018.prol.i = lshr i64 %.1016.prol.i, %.258.i
  %.1019.prol.i = and i64 %.1018.prol.i, 255
  %.1025.prol.i = icmp eq i64 %.1019.prol.i, %.949507515.i
  br i1 %.1025.prol.i, label %B1384.preheader.prol.loopexit.i, label %B1550.endif.prol.i

B1384.preheader.prol.loopexit.i:                  ; preds = %B1550.endif.prol.i, %B1384.preheader.prol.i, %B1384.preheader.preheader.i
  %head.2.3499.unr.i = phi i64 [ %.998.i, %B1384.preheader.preheader.i ], [ %.neg.i, %B1384.preheader.prol.i ], [ %.neg.i, %B1550.endif.prol.i ]
  %72 = icmp eq i64 %.989.i, %.neg.i
  br i1 %72, label %B1646.i, label %B1384.preheader.i

B1384.preheader.i:                                ; preds = %B1384.preheader.prol.loopexit.i, %B1396.1.i
  %head.2.3499.i = phi i64 [ %.1030.1.i, %B1396.1.i ], [ %head.2.3499.unr.i, %B1384.preheader.prol.loopexit.i ]
  %.1012.i = mul nsw i64 %head.2.3499.i, %.20.i
  %.1014.i = add nsw i64 %.1012.i, %.255.i
  %.1015.i = inttoptr i64 %.1014.i to ptr
  %.1016486.i = load i64, ptr %.1015.i, align 8, !noalias !0
  %.1018487.i = lshr i64 %.1016486.i, %.258.i
  %.1019488.i = and i64 %.1018487.i, 255
  %.1025489.i = icmp eq i64 %.1019488.i, %.949507515.i
  br i1 %.1025489.i, label %B1396.i, label %B1550.endif.preheader.i

B1550.endif.preheader.i:                          ; preds = %B1384.preheader.i
  %sunkaddr150.i = inttoptr i64 %.1012.i to ptr
  %sunkaddr151.i = getelementptr i8, ptr %sunkaddr150.i, i64 %.255.i
  br label %B1550.endif.i

B1396.i:                                          ; preds = %B1550.endif.i, %B1384.preheader.i
  %.1030.i = add nsw i64 %head.2.3499.i, 1
  %.1012.1.i = mul nsw i64 %.1030.i, %.20.i
  %.1014.1.i = add nsw i64 %.1012.1.i, %.255.i
  %.1015.1.i = inttoptr i64 %.1014.1.i to ptr
  %.1016486.1.i = load i64, ptr %.1015.1.i, align 8, !noalias !0
  %.1018487.1.i = lshr i64 %.1016486.1.i, %.258.i
  %.1019488.1.i = and i64 %.1018487.1.i, 255
  %.1025489.1.i = icmp eq i64 %.1019488.1.i, %.949507515.i
  br i1 %.1025489.1.i, label %B1396.1.i, label %B1550.endif.1.preheader.i

B1550.endif.1.preheader.i:                        ; preds = %B1396.i
  %sunkaddr136.i = inttoptr i64 %.1012.1.i to ptr
  %sunkaddr137.i = getelementptr i8, ptr %sunkaddr136.i, i64 %.255.i
  br label %B1550.endif.1.i

B1550.endif.1.i:                                  ; preds = %B1550.endif.1.i, %B1550.endif.1.preheader.i
  %.1019490.1.i = phi i64 [ %.1019.1.i, %B1550.endif.1.i ], [ %.1019488.1.i, %B1550.endif.1.preheader.i ]
  %.1035.1.i = shl nuw nsw i64 %.1019490.1.i, 3
  %.1039.1.i = add nsw i64 %.1035.1.i, %a4
  %.1040.1.i = inttoptr i64 %.1039.1.i to ptr
  %.1041.1.i = load i64, ptr %.1040.1.i, align 8, !noalias !0
  %.1042.1.i = add nsw i64 %.1041.1.i, 1
  store i64 %.1042.1.i, ptr %.1040.1.i, align 8, !noalias !0
  %.1016.1.i = load i64, ptr %sunkaddr137.i, align 8, !noalias !0
  %.1018.1.i = lshr i64 %.1016.1.i, %.258.i
  %.1019.1.i = and i64 %.1018.1.i, 255
  %.1025.1.i = icmp eq i64 %.1019.1.i, %.949507515.i
  br i1 %.1025.1.i, label %B1396.1.i, label %B1550.endif.1.i

B1396.1.i:                                        ; preds = %B1550.endif.1.i, %B1396.i
  %.1030.1.i = add nsw i64 %head.2.3499.i, 2
  %exitcond691.not.1.i = icmp eq i64 %.1030.1.i, %.989.i
  br i1 %exitcond691.not.1.i, label %B1646.i, label %B1384.preheader.i

B1646.i:                                          ; preds = %B1396.1.i, %B1384.preheader.prol.loopexit.i, %B1284.i
  %head.2.3.lcssa.i = phi i64 [ %.998.i, %B1284.i ], [ %.989.i, %B1384.preheader.prol.loopexit.i ], [ %.989.i, %B1396.1.i ]
  store i64 %head.2.3.lcssa.i, ptr %sunkaddr132.i, align 8, !noalias !0
  %exitcond692.not.i = icmp eq i64 %.956.i, 256
  br i1 %exitcond692.not.i, label %B1648.i, label %B1284.i

B1648.i:                                          ; preds = %B1646.i, %B1646.us.i
  %.1250.i = icmp sgt i64 %top.6.3.1.i, %.22.i
  br i1 %.1250.i, label %B182.i.backedge, label %_ZN10interleave6engine6native4disk7sorting4sortB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B182.i.backedge:                                  ; preds = %B1648.i, %B850.i
  %top.4.1.i.be = phi i64 [ %top.6.3.1.i, %B1648.i ], [ %.103.i, %B850.i ]
  br label %B182.i

B380.endif.endif.i:                               ; preds = %B830.i, %B380.endif.endif.preheader.i
  %digit.2.2.i = phi i64 [ %.565.i, %B830.i ], [ %.119.i, %B380.endif.endif.preheader.i ]
  br label %B450.i

B532.preheader.i:                                 ; preds = %B450.i
  %73 = and i64 %digit.2.2.i, 9223372036854775800
  %74 = add i64 %38, %73
  %75 = add i64 %42, %73
  %76 = add i64 %44, %73
  %77 = add i64 %48, %73
  %.255.i = add nsw i64 %73, %a0
  %.257.i = shl i64 %digit.2.2.i, 3
  %.258.i = and i64 %.257.i, 56
  br i1 %49, label %B532.prol.loopexit.i, label %B532.prol.preheader.i

B532.prol.preheader.i:                            ; preds = %B532.preheader.i
  %78 = add i64 %33, %73
  br label %B532.prol.i

B532.prol.i:                                      ; preds = %B532.prol.i, %B532.prol.preheader.i
  %lsr.iv101.i = phi i64 [ %lsr.iv.next102.i, %B532.prol.i ], [ %xtraiter.i, %B532.prol.preheader.i ]
  %lsr.iv99.i = phi i64 [ %lsr.iv.next100.i, %B532.prol.i ], [ %78, %B532.prol.preheader.i ]
  %.515.prol.i = inttoptr i64 %lsr.iv99.i to ptr
  %.516.prol.i = load i64, ptr %.515.prol.i, align 8, !noalias !0
  %.518.prol.i = lshr i64 %.516.prol.i, %.258.i
  %.519.prol.i = shl i64 %.518.prol.i, 3
  %.520.prol.i = and i64 %.519.prol.i, 2040
  %.522.prol.i = add nsw i64 %.520.prol.i, %a4
  %.523.prol.i = inttoptr i64 %.522.prol.i to ptr
  %.524.prol.i = load i64, ptr %.523.prol.i, align 8, !noalias !0
  %.525.prol.i = add nsw i64 %.524.prol.i, 1
  store i64 %.525.prol.i, ptr %.523.prol.i, align 8, !noalias !0
  %lsr.iv.next100.i = add i64 %lsr.iv99.i, %.20.i
  %lsr.iv.next102.i = add nsw i64 %lsr.iv101.i, -1
  %prol.iter.cmp.not.i = icmp eq i64 %lsr.iv.next102.i, 0
  br i1 %prol.iter.cmp.not.i, label %B532.prol.loopexit.i, label %B532.prol.i, !llvm.loop !8

B532.prol.loopexit.i:                             ; preds = %B532.prol.i, %B532.preheader.i
  %.472450454.unr.i = phi i64 [ %.131.i, %B532.preheader.i ], [ %51, %B532.prol.i ]
  br i1 %50, label %B688.i, label %B532.preheader97.i

B532.preheader97.i:                               ; preds = %B532.prol.loopexit.i
  %79 = add i64 %.472450454.unr.i, 4
  br label %B532.i

B1284.lr.ph.i:                                    ; preds = %B1166.1.i
  br i1 %2, label %B1284.us.i, label %B1284.i

B1284.us.i:                                       ; preds = %B1284.lr.ph.i, %B1646.us.i
  %.949507515.us.i = phi i64 [ %.956.us.i, %B1646.us.i ], [ 0, %B1284.lr.ph.i ]
  %.956.us.i = add nuw nsw i64 %.949507515.us.i, 1
  %.985.us.i = shl nsw i64 %.949507515.us.i, 3
  %sunkaddr143.i = getelementptr i8, ptr %sunkaddr.i, i64 %.985.us.i
  %sunkaddr144.i = getelementptr i8, ptr %sunkaddr143.i, i64 2048
  %.989.us.i = load i64, ptr %sunkaddr144.i, align 8, !noalias !0
  %.996.us.i = add nsw i64 %.985.us.i, %a4
  %.997.us.i = inttoptr i64 %.996.us.i to ptr
  %.998.us.i = load i64, ptr %.997.us.i, align 8, !noalias !0
  %.1005496.us.i = icmp slt i64 %.998.us.i, %.989.us.i
  br i1 %.1005496.us.i, label %B1384.preheader.us.us.preheader.i, label %B1646.us.i

B1384.preheader.us.us.preheader.i:                ; preds = %B1284.us.i
  %80 = mul i64 %.998.us.i, %.20.i
  %81 = add i64 %80, %a0
  br i1 %3, label %B1384.preheader.us.us.us.i, label %B1384.preheader.us.us.i.preheader

B1384.preheader.us.us.i.preheader:                ; preds = %B1384.preheader.us.us.preheader.i
  br i1 %4, label %B1384.preheader.us.us.i.us, label %B1384.preheader.us.us.i

B1384.preheader.us.us.i.us:                       ; preds = %B1384.preheader.us.us.i.preheader, %B1396.us.us.i.us
  %lsr.iv117.i.us = phi i64 [ %lsr.iv.next118.i.us, %B1396.us.us.i.us ], [ %80, %B1384.preheader.us.us.i.preheader ]
  %head.2.3499.us.us.i.us = phi i64 [ %.1030.us.us.i.us, %B1396.us.us.i.us ], [ %.998.us.i, %B1384.preheader.us.us.i.preheader ]
  %.1012.us.us.i.us = mul nsw i64 %head.2.3499.us.us.i.us, %.20.i
  %.1014.us.us.i.us = add nsw i64 %.1012.us.us.i.us, %.255.i
  %.1015.us.us.i.us = inttoptr i64 %.1014.us.us.i.us to ptr
  %.1016486.us.us.i.us = load i64, ptr %.1015.us.us.i.us, align 8, !noalias !0
  %.1018487.us.us.i.us = lshr i64 %.1016486.us.us.i.us, %.258.i
  %.1019488.us.us.i.us = and i64 %.1018487.us.us.i.us, 255
  %.1025489.us.us.i.us = icmp eq i64 %.1019488.us.us.i.us, %.949507515.us.i
  br i1 %.1025489.us.us.i.us, label %B1396.us.us.i.us, label %B1550.endif.us.us.us.preheader.i.us

B1550.endif.us.us.us.preheader.i.us:              ; preds = %B1384.preheader.us.us.i.us
  %sunkaddr148.i.us = inttoptr i64 %.1012.us.us.i.us to ptr
  %sunkaddr149.i.us = getelementptr i8, ptr %sunkaddr148.i.us, i64 %.255.i
  br label %B1550.endif.us.us.us.i.us.us

B1396.us.us.i.us:                                 ; preds = %B1596.B1384.loopexit_crit_edge.us.us.us.unr-lcssa.i.us.us, %B1384.preheader.us.us.i.us
  %.1030.us.us.i.us = add nsw i64 %head.2.3499.us.us.i.us, 1
  %lsr.iv.next118.i.us = add i64 %lsr.iv117.i.us, %.20.i
  %exitcond694.not.i.us = icmp eq i64 %.1030.us.us.i.us, %.989.us.i
  br i1 %exitcond694.not.i.us, label %B1646.us.i, label %B1384.preheader.us.us.i.us

B1550.endif.us.us.us.i.us.us:                     ; preds = %B1596.B1384.loopexit_crit_edge.us.us.us.unr-lcssa.i.us.us, %B1550.endif.us.us.us.preheader.i.us
  %.1019490.us.us.us.i.us.us = phi i64 [ %.1019.us.us.us.i.us.us, %B1596.B1384.loopexit_crit_edge.us.us.us.unr-lcssa.i.us.us ], [ %.1019488.us.us.i.us, %B1550.endif.us.us.us.preheader.i.us ]
  %.1035.us.us.us.i.us.us = shl nuw nsw i64 %.1019490.us.us.us.i.us.us, 3
  %.1039.us.us.us.i.us.us = add nsw i64 %.1035.us.us.us.i.us.us, %a4
  %.1040.us.us.us.i.us.us = inttoptr i64 %.1039.us.us.us.i.us.us to ptr
  %.1041.us.us.us.i.us.us = load i64, ptr %.1040.us.us.us.i.us.us, align 8, !noalias !0
  %.1042.us.us.us.i.us.us = add nsw i64 %.1041.us.us.us.i.us.us, 1
  store i64 %.1042.us.us.us.i.us.us, ptr %.1040.us.us.us.i.us.us, align 8, !noalias !0
  %.1052.us.us.us.i.us.us = mul i64 %.1041.us.us.us.i.us.us, %.20.i
  br label %B1610.us.us.us.i.us.us

B1610.us.us.us.i.us.us:                           ; preds = %B1610.us.us.us.i.us.us, %B1550.endif.us.us.us.i.us.us
  %lsr.iv121.i.us.us = phi i64 [ %lsr.iv.next122.i.us.us, %B1610.us.us.us.i.us.us ], [ %.1052.us.us.us.i.us.us, %B1550.endif.us.us.us.i.us.us ]
  %lsr.iv119.i.us.us = phi i64 [ %lsr.iv.next120.i.us.us, %B1610.us.us.us.i.us.us ], [ %lsr.iv117.i.us, %B1550.endif.us.us.us.i.us.us ]
  %.1147476478.us.us.us.i.us.us = phi i64 [ %.1154.us.us.us.3.i.us.us, %B1610.us.us.us.i.us.us ], [ 0, %B1550.endif.us.us.us.i.us.us ]
  %82 = add i64 %lsr.iv119.i.us.us, %a0
  %.1182.us.us.us.i.us.us = inttoptr i64 %82 to ptr
  %.1183.us.us.us.i.us.us = load i64, ptr %.1182.us.us.us.i.us.us, align 8, !noalias !0
  %83 = add i64 %lsr.iv121.i.us.us, %a0
  %.1190.us.us.us.i.us.us = inttoptr i64 %83 to ptr
  %.1191.us.us.us.i.us.us = load i64, ptr %.1190.us.us.us.i.us.us, align 8, !noalias !0
  store i64 %.1191.us.us.us.i.us.us, ptr %.1182.us.us.us.i.us.us, align 8, !noalias !0
  store i64 %.1183.us.us.us.i.us.us, ptr %.1190.us.us.us.i.us.us, align 8, !noalias !0
  %84 = add i64 %82, 8
  %.1182.us.us.us.1.i.us.us = inttoptr i64 %84 to ptr
  %.1183.us.us.us.1.i.us.us = load i64, ptr %.1182.us.us.us.1.i.us.us, align 8, !noalias !0
  %85 = add i64 %83, 8
  %.1190.us.us.us.1.i.us.us = inttoptr i64 %85 to ptr
  %.1191.us.us.us.1.i.us.us = load i64, ptr %.1190.us.us.us.1.i.us.us, align 8, !noalias !0
  store i64 %.1191.us.us.us.1.i.us.us, ptr %.1182.us.us.us.1.i.us.us, align 8, !noalias !0
  store i64 %.1183.us.us.us.1.i.us.us, ptr %.1190.us.us.us.1.i.us.us, align 8, !noalias !0
  %86 = add i64 %82, 16
  %.1182.us.us.us.2.i.us.us = inttoptr i64 %86 to ptr
  %.1183.us.us.us.2.i.us.us = load i64, ptr %.1182.us.us.us.2.i.us.us, align 8, !noalias !0
  %87 = add i64 %83, 16
  %.1190.us.us.us.2.i.us.us = inttoptr i64 %87 to ptr
  %.1191.us.us.us.2.i.us.us = load i64, ptr %.1190.us.us.us.2.i.us.us, align 8, !noalias !0
  store i64 %.1191.us.us.us.2.i.us.us, ptr %.1182.us.us.us.2.i.us.us, align 8, !noalias !0
  store i64 %.1183.us.us.us.2.i.us.us, ptr %.1190.us.us.us.2.i.us.us, align 8, !noalias !0
  %.1154.us.us.us.3.i.us.us = add nuw nsw i64 %.1147476478.us.us.us.i.us.us, 4
  %88 = add i64 %82, 24
  %.1182.us.us.us.3.i.us.us = inttoptr i64 %88 to ptr
  %.1183.us.us.us.3.i.us.us = load i64, ptr %.1182.us.us.us.3.i.us.us, align 8, !noalias !0
  %89 = add i64 %83, 24
  %.1190.us.us.us.3.i.us.us = inttoptr i64 %89 to ptr
  %.1191.us.us.us.3.i.us.us = load i64, ptr %.1190.us.us.us.3.i.us.us, align 8, !noalias !0
  store i64 %.1191.us.us.us.3.i.us.us, ptr %.1182.us.us.us.3.i.us.us, align 8, !noalias !0
  store i64 %.1183.us.us.us.3.i.us.us, ptr %.1190.us.us.us.3.i.us.us, align 8, !noalias !0
  %lsr.iv.next120.i.us.us = add i64 %lsr.iv119.i.us.us, 32
  %lsr.iv.next122.i.us.us = add i64 %lsr.iv121.i.us.us, 32
  %niter.ncmp.3.i.us.us = icmp eq i64 %unroll_iter.i, %.1154.us.us.us.3.i.us.us
  br i1 %niter.ncmp.3.i.us.us, label %B1596.B1384.loopexit_crit_edge.us.us.us.unr-lcssa.i.us.us, label %B1610.us.us.us.i.us.us

B1596.B1384.loopexit_crit_edge.us.us.us.unr-lcssa.i.us.us: ; preds = %B1610.us.us.us.i.us.us
  %.1016.us.us.us.i.us.us = load i64, ptr %sunkaddr149.i.us, align 8, !noalias !0
  %.1018.us.us.us.i.us.us = lshr i64 %.1016.us.us.us.i.us.us, %.258.i
  %.1019.us.us.us.i.us.us = and i64 %.1018.us.us.us.i.us.us, 255
  %.1025.us.us.us.i.us.us = icmp eq i64 %.1019.us.us.us.i.us.us, %.949507515.us.i
  br i1 %.1025.us.us.us.i.us.us, label %B1396.us.us.i.us, label %B1550.endif.us.us.us.i.us.us

B1384.preheader.us.us.us.i:                       ; preds = %B1384.preheader.us.us.preheader.i, %B1396.us.us.us.i
  %lsr.iv125.us.i = phi i64 [ %lsr.iv.next126.us.i, %B1396.us.us.us.i ], [ %81, %B1384.preheader.us.us.preheader.i ]
  %head.2.3499.us.us.us.i = phi i64 [ %.1030.us.us.us.i, %B1396.us.us.us.i ], [ %.998.us.i, %B1384.preheader.us.us.preheader.i ]
  %.1012.us.us.us.i = mul nsw i64 %head.2.3499.us.us.us.i, %.20.i
  %.1014.us.us.us.i = add nsw i64 %.1012.us.us.us.i, %.255.i
  %.1015.us.us.us.i = inttoptr i64 %.1014.us.us.us.i to ptr
  %.1016486.us.us.us.i = load i64, ptr %.1015.us.us.us.i, align 8, !noalias !0
  %.1018487.us.us.us.i = lshr i64 %.1016486.us.us.us.i, %.258.i
  %.1019488.us.us.us.i = and i64 %.1018487.us.us.us.i, 255
  %.1025489.us.us.us.i = icmp eq i64 %.1019488.us.us.us.i, %.949507515.us.i
  br i1 %.1025489.us.us.us.i, label %B1396.us.us.us.i, label %B1550.endif.us.us.us.preheader.us.i

B1396.us.us.us.i:                                 ; preds = %B1596.B1384.loopexit_crit_edge.us.us.us.loopexit.us.us.i, %B1384.preheader.us.us.us.i
  %.1030.us.us.us.i = add nsw i64 %head.2.3499.us.us.us.i, 1
  %lsr.iv.next126.us.i = add i64 %lsr.iv125.us.i, %.20.i
  %exitcond694.not.us.i = icmp eq i64 %.1030.us.us.us.i, %.989.us.i
  br i1 %exitcond694.not.us.i, label %B1646.us.i, label %B1384.preheader.us.us.us.i

B1550.endif.us.us.us.preheader.us.i:              ; preds = %B1384.preheader.us.us.us.i
  %sunkaddr148.us.i = inttoptr i64 %.1012.us.us.us.i to ptr
  %sunkaddr149.us.i = getelementptr i8, ptr %sunkaddr148.us.i, i64 %.255.i
  br label %B1550.endif.us.us.us.us.us.i

B1550.endif.us.us.us.us.us.i:                     ; preds = %B1596.B1384.loopexit_crit_edge.us.us.us.loopexit.us.us.i, %B1550.endif.us.us.us.preheader.us.i
  %.1019490.us.us.us.us.us.i = phi i64 [ %.1019.us.us.us.us.us.i, %B1596.B1384.loopexit_crit_edge.us.us.us.loopexit.us.us.i ], [ %.1019488.us.us.us.i, %B1550.endif.us.us.us.preheader.us.i ]
  %.1035.us.us.us.us.us.i = shl nuw nsw i64 %.1019490.us.us.us.us.us.i, 3
  %.1039.us.us.us.us.us.i = add nsw i64 %.1035.us.us.us.us.us.i, %a4
  %.1040.us.us.us.us.us.i = inttoptr i64 %.1039.us.us.us.us.us.i to ptr
  %.1041.us.us.us.us.us.i = load i64, ptr %.1040.us.us.us.us.us.i, align 8, !noalias !0
  %.1042.us.us.us.us.us.i = add nsw i64 %.1041.us.us.us.us.us.i, 1
  store i64 %.1042.us.us.us.us.us.i, ptr %.1040.us.us.us.us.us.i, align 8, !noalias !0
  %.1052.us.us.us.us.us.i = mul i64 %.1041.us.us.us.us.us.i, %.20.i
  %90 = add i64 %.1052.us.us.us.us.us.i, %a0
  br label %B1610.us.us.us.epil.us.us.i

B1610.us.us.us.epil.us.us.i:                      ; preds = %B1610.us.us.us.epil.us.us.i, %B1550.endif.us.us.us.us.us.i
  %lsr.iv129.us.us.i = phi i64 [ %lsr.iv.next130.us.us.i, %B1610.us.us.us.epil.us.us.i ], [ %xtraiter90.i, %B1550.endif.us.us.us.us.us.i ]
  %lsr.iv127.us.us.i = phi i64 [ %lsr.iv.next128.us.us.i, %B1610.us.us.us.epil.us.us.i ], [ %lsr.iv125.us.i, %B1550.endif.us.us.us.us.us.i ]
  %lsr.iv123.us.us.i = phi i64 [ %lsr.iv.next124.us.us.i, %B1610.us.us.us.epil.us.us.i ], [ %90, %B1550.endif.us.us.us.us.us.i ]
  %.1182.us.us.us.epil.us.us.i = inttoptr i64 %lsr.iv127.us.us.i to ptr
  %.1183.us.us.us.epil.us.us.i = load i64, ptr %.1182.us.us.us.epil.us.us.i, align 8, !noalias !0
  %.1190.us.us.us.epil.us.us.i = inttoptr i64 %lsr.iv123.us.us.i to ptr
  %.1191.us.us.us.epil.us.us.i = load i64, ptr %.1190.us.us.us.epil.us.us.i, align 8, !noalias !0
  store i64 %.1191.us.us.us.epil.us.us.i, ptr %.1182.us.us.us.epil.us.us.i, align 8, !noalias !0
  store i64 %.1183.us.us.us.epil.us.us.i, ptr %.1190.us.us.us.epil.us.us.i, align 8, !noalias !0
  %lsr.iv.next124.us.us.i = add i64 %lsr.iv123.us.us.i, 8
  %lsr.iv.next128.us.us.i = add i64 %lsr.iv127.us.us.i, 8
  %lsr.iv.next130.us.us.i = add nsw i64 %lsr.iv129.us.us.i, -1
  %epil.iter.cmp.not.us.us.i = icmp eq i64 %lsr.iv.next130.us.us.i, 0
  br i1 %epil.iter.cmp.not.us.us.i, label %B1596.B1384.loopexit_crit_edge.us.us.us.loopexit.us.us.i, label %B1610.us.us.us.epil.us.us.i, !llvm.loop !9

B1596.B1384.loopexit_crit_edge.us.us.us.loopexit.us.us.i: ; preds = %B1610.us.us.us.epil.us.us.i
  %.1016.us.us.us.us.us.i = load i64, ptr %sunkaddr149.us.i, align 8, !noalias !0
  %.1018.us.us.us.us.us.i = lshr i64 %.1016.us.us.us.us.us.i, %.258.i
  %.1019.us.us.us.us.us.i = and i64 %.1018.us.us.us.us.us.i, 255
  %.1025.us.us.us.us.us.i = icmp eq i64 %.1019.us.us.us.us.us.i, %.949507515.us.i
  br i1 %.1025.us.us.us.us.us.i, label %B1396.us.us.us.i, label %B1550.endif.us.us.us.us.us.i

B1646.us.i:                                       ; preds = %B1396.us.us.i, %B1396.us.us.i.us, %B1396.us.us.us.i, %B1284.us.i
  %head.2.3.lcssa.us.i = phi i64 [ %.998.us.i, %B1284.us.i ], [ %.989.us.i, %B1396.us.us.i.us ], [ %.989.us.i, %B1396.us.us.us.i ], [ %.989.us.i, %B1396.us.us.i ]
  store i64 %head.2.3.lcssa.us.i, ptr %sunkaddr143.i, align 8, !noalias !0
  %exitcond695.not.i = icmp eq i64 %.956.us.i, 256
  br i1 %exitcond695.not.i, label %B1648.i, label %B1284.us.i

B1384.preheader.us.us.i:                          ; preds = %B1384.preheader.us.us.i.preheader, %B1396.us.us.i
  %lsr.iv125.i = phi i64 [ %lsr.iv.next126.i, %B1396.us.us.i ], [ %81, %B1384.preheader.us.us.i.preheader ]
  %lsr.iv117.i = phi i64 [ %lsr.iv.next118.i, %B1396.us.us.i ], [ %80, %B1384.preheader.us.us.i.preheader ]
  %head.2.3499.us.us.i = phi i64 [ %.1030.us.us.i, %B1396.us.us.i ], [ %.998.us.i, %B1384.preheader.us.us.i.preheader ]
  %.1012.us.us.i = mul nsw i64 %head.2.3499.us.us.i, %.20.i
  %.1014.us.us.i = add nsw i64 %.1012.us.us.i, %.255.i
  %.1015.us.us.i = inttoptr i64 %.1014.us.us.i to ptr
  %.1016486.us.us.i = load i64, ptr %.1015.us.us.i, align 8, !noalias !0
  %.1018487.us.us.i = lshr i64 %.1016486.us.us.i, %.258.i
  %.1019488.us.us.i = and i64 %.1018487.us.us.i, 255
  %.1025489.us.us.i = icmp eq i64 %.1019488.us.us.i, %.949507515.us.i
  br i1 %.1025489.us.us.i, label %B1396.us.us.i, label %B1550.endif.us.us.us.preheader.i

B1550.endif.us.us.us.preheader.i:                 ; preds = %B1384.preheader.us.us.i
  %sunkaddr148.i = inttoptr i64 %.1012.us.us.i to ptr
  %sunkaddr149.i = getelementptr i8, ptr %sunkaddr148.i, i64 %.255.i
  %91 = add nsw i64 %lsr.iv125.i, %8
  br label %B1550.endif.us.us.us.i

B1396.us.us.i:                                    ; preds = %B1596.B1384.loopexit_crit_edge.us.us.us.i.loopexit, %B1384.preheader.us.us.i
  %.1030.us.us.i = add nsw i64 %head.2.3499.us.us.i, 1
  %lsr.iv.next118.i = add i64 %lsr.iv117.i, %.20.i
  %lsr.iv.next126.i = add i64 %lsr.iv125.i, %.20.i
  %exitcond694.not.i = icmp eq i64 %.1030.us.us.i, %.989.us.i
  br i1 %exitcond694.not.i, label %B1646.us.i, label %B1384.preheader.us.us.i

B1550.endif.us.us.us.i:                           ; preds = %B1596.B1384.loopexit_crit_edge.us.us.us.i.loopexit, %B1550.endif.us.us.us.preheader.i
  %.1019490.us.us.us.i = phi i64 [ %.1019.us.us.us.i, %B1596.B1384.loopexit_crit_edge.us.us.us.i.loopexit ], [ %.1019488.us.us.i, %B1550.endif.us.us.us.preheader.i ]
  %.1035.us.us.us.i = shl nuw nsw i64 %.1019490.us.us.us.i, 3
  %.1039.us.us.us.i = add nsw i64 %.1035.us.us.us.i, %a4
  %.1040.us.us.us.i = inttoptr i64 %.1039.us.us.us.i to ptr
  %.1041.us.us.us.i = load i64, ptr %.1040.us.us.us.i, align 8, !noalias !0
  %.1042.us.us.us.i = add nsw i64 %.1041.us.us.us.i, 1
  store i64 %.1042.us.us.us.i, ptr %.1040.us.us.us.i, align 8, !noalias !0
  %.1052.us.us.us.i = mul i64 %.1041.us.us.us.i, %.20.i
  br label %B1610.us.us.us.i

B1610.us.us.us.i:                                 ; preds = %B1610.us.us.us.i, %B1550.endif.us.us.us.i
  %lsr.iv121.i = phi i64 [ %lsr.iv.next122.i, %B1610.us.us.us.i ], [ %.1052.us.us.us.i, %B1550.endif.us.us.us.i ]
  %lsr.iv119.i = phi i64 [ %lsr.iv.next120.i, %B1610.us.us.us.i ], [ %lsr.iv117.i, %B1550.endif.us.us.us.i ]
  %.1147476478.us.us.us.i = phi i64 [ %.1154.us.us.us.3.i, %B1610.us.us.us.i ], [ 0, %B1550.endif.us.us.us.i ]
  %92 = add i64 %lsr.iv119.i, %a0
  %.1182.us.us.us.i = inttoptr i64 %92 to ptr
  %.1183.us.us.us.i = load i64, ptr %.1182.us.us.us.i, align 8, !noalias !0
  %93 = add i64 %lsr.iv121.i, %a0
  %.1190.us.us.us.i = inttoptr i64 %93 to ptr
  %.1191.us.us.us.i = load i64, ptr %.1190.us.us.us.i, align 8, !noalias !0
  store i64 %.1191.us.us.us.i, ptr %.1182.us.us.us.i, align 8, !noalias !0
  store i64 %.1183.us.us.us.i, ptr %.1190.us.us.us.i, align 8, !noalias !0
  %94 = add i64 %92, 8
  %.1182.us.us.us.1.i = inttoptr i64 %94 to ptr
  %.1183.us.us.us.1.i = load i64, ptr %.1182.us.us.us.1.i, align 8, !noalias !0
  %95 = add i64 %93, 8
  %.1190.us.us.us.1.i = inttoptr i64 %95 to ptr
  %.1191.us.us.us.1.i = load i64, ptr %.1190.us.us.us.1.i, align 8, !noalias !0
  store i64 %.1191.us.us.us.1.i, ptr %.1182.us.us.us.1.i, align 8, !noalias !0
  store i64 %.1183.us.us.us.1.i, ptr %.1190.us.us.us.1.i, align 8, !noalias !0
  %96 = add i64 %92, 16
  %.1182.us.us.us.2.i = inttoptr i64 %96 to ptr
  %.1183.us.us.us.2.i = load i64, ptr %.1182.us.us.us.2.i, align 8, !noalias !0
  %97 = add i64 %93, 16
  %.1190.us.us.us.2.i = inttoptr i64 %97 to ptr
  %.1191.us.us.us.2.i = load i64, ptr %.1190.us.us.us.2.i, align 8, !noalias !0
  store i64 %.1191.us.us.us.2.i, ptr %.1182.us.us.us.2.i, align 8, !noalias !0
  store i64 %.1183.us.us.us.2.i, ptr %.1190.us.us.us.2.i, align 8, !noalias !0
  %.1154.us.us.us.3.i = add nuw nsw i64 %.1147476478.us.us.us.i, 4
  %98 = add i64 %92, 24
  %.1182.us.us.us.3.i = inttoptr i64 %98 to ptr
  %.1183.us.us.us.3.i = load i64, ptr %.1182.us.us.us.3.i, align 8, !noalias !0
  %99 = add i64 %93, 24
  %.1190.us.us.us.3.i = inttoptr i64 %99 to ptr
  %.1191.us.us.us.3.i = load i64, ptr %.1190.us.us.us.3.i, align 8, !noalias !0
  store i64 %.1191.us.us.us.3.i, ptr %.1182.us.us.us.3.i, align 8, !noalias !0
  store i64 %.1183.us.us.us.3.i, ptr %.1190.us.us.us.3.i, align 8, !noalias !0
  %lsr.iv.next120.i = add i64 %lsr.iv119.i, 32
  %lsr.iv.next122.i = add i64 %lsr.iv121.i, 32
  %niter.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.1154.us.us.us.3.i
  br i1 %niter.ncmp.3.i, label %B1596.B1384.loopexit_crit_edge.us.us.us.unr-lcssa.i, label %B1610.us.us.us.i

B1596.B1384.loopexit_crit_edge.us.us.us.unr-lcssa.i: ; preds = %B1610.us.us.us.i
  %.reass.i = add i64 %invariant.op.i, %.1052.us.us.us.i
  br label %B1610.us.us.us.epil.i

B1610.us.us.us.epil.i:                            ; preds = %B1610.us.us.us.epil.i, %B1596.B1384.loopexit_crit_edge.us.us.us.unr-lcssa.i
  %lsr.iv129.i = phi i64 [ %lsr.iv.next130.i, %B1610.us.us.us.epil.i ], [ %xtraiter90.i, %B1596.B1384.loopexit_crit_edge.us.us.us.unr-lcssa.i ]
  %lsr.iv127.i = phi i64 [ %lsr.iv.next128.i, %B1610.us.us.us.epil.i ], [ %91, %B1596.B1384.loopexit_crit_edge.us.us.us.unr-lcssa.i ]
  %lsr.iv123.i = phi i64 [ %lsr.iv.next124.i, %B1610.us.us.us.epil.i ], [ %.reass.i, %B1596.B1384.loopexit_crit_edge.us.us.us.unr-lcssa.i ]
  %.1182.us.us.us.epil.i = inttoptr i64 %lsr.iv127.i to ptr
  %.1183.us.us.us.epil.i = load i64, ptr %.1182.us.us.us.epil.i, align 8, !noalias !0
  %.1190.us.us.us.epil.i = inttoptr i64 %lsr.iv123.i to ptr
  %.1191.us.us.us.epil.i = load i64, ptr %.1190.us.us.us.epil.i, align 8, !noalias !0
  store i64 %.1191.us.us.us.epil.i, ptr %.1182.us.us.us.epil.i, align 8, !noalias !0
  store i64 %.1183.us.us.us.epil.i, ptr %.1190.us.us.us.epil.i, align 8, !noalias !0
  %lsr.iv.next124.i = add i64 %lsr.iv123.i, 8
  %lsr.iv.next128.i = add i64 %lsr.iv127.i, 8
  %lsr.iv.next130.i = add nsw i64 %lsr.iv129.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next130.i, 0
  br i1 %epil.iter.cmp.not.i, label %B1596.B1384.loopexit_crit_edge.us.us.us.i.loopexit, label %B1610.us.us.us.epil.i, !llvm.loop !9

B1596.B1384.loopexit_crit_edge.us.us.us.i.loopexit: ; preds = %B1610.us.us.us.epil.i
  %.1016.us.us.us.i = load i64, ptr %sunkaddr149.i, align 8, !noalias !0
  %.1018.us.us.us.i = lshr i64 %.1016.us.us.us.i, %.258.i
  %.1019.us.us.us.i = and i64 %.1018.us.us.us.i, 255
  %.1025.us.us.us.i = icmp eq i64 %.1019.us.us.us.i, %.949507515.us.i
  br i1 %.1025.us.us.us.i, label %B1396.us.us.i, label %B1550.endif.us.us.us.i

B1550.endif.i:                                    ; preds = %B1550.endif.i, %B1550.endif.preheader.i
  %.1019490.i = phi i64 [ %.1019.i, %B1550.endif.i ], [ %.1019488.i, %B1550.endif.preheader.i ]
  %.1035.i = shl nuw nsw i64 %.1019490.i, 3
  %.1039.i = add nsw i64 %.1035.i, %a4
  %.1040.i = inttoptr i64 %.1039.i to ptr
  %.1041.i = load i64, ptr %.1040.i, align 8, !noalias !0
  %.1042.i = add nsw i64 %.1041.i, 1
  store i64 %.1042.i, ptr %.1040.i, align 8, !noalias !0
  %.1016.i = load i64, ptr %sunkaddr151.i, align 8, !noalias !0
  %.1018.i = lshr i64 %.1016.i, %.258.i
  %.1019.i = and i64 %.1018.i, 255
  %.1025.i = icmp eq i64 %.1019.i, %.949507515.i
  br i1 %.1025.i, label %B1396.i, label %B1550.endif.i

_ZN10interleave6engine6native4disk7sorting4sortB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B850.i, %B1648.i
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @encode(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr #1 {
  %arg.words.fr.i = freeze i64 %a4
  %.27.neg.i = mul i64 %arg.words.fr.i, -10
  %.25.i = add i64 %.27.neg.i, %a5
  %.28.i = add i64 %.25.i, %a6
  %.40.i = shl i64 %arg.words.fr.i, 3
  %.65355.i = icmp slt i64 %a1, %a2
  %.100356.i = icmp sle i64 %a5, %.28.i
  %or.cond357.i = select i1 %.65355.i, i1 %.100356.i, i1 false
  br i1 %or.cond357.i, label %B90.preheader.lr.ph.i, label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B90.preheader.lr.ph.i:                            ; preds = %0
  %.212.i = add i64 %.40.i, 8
  %.407.i = icmp eq i64 %arg.words.fr.i, 1
  br i1 %.407.i, label %B90.preheader.lr.ph.split.us.split.us.i, label %B90.preheader.i

B90.preheader.i:                                  ; preds = %B90.preheader.lr.ph.i
  %unroll_iter.i = and i64 %arg.words.fr.i, 9223372036854775806
  %xtraiter83.i = and i64 %arg.words.fr.i, 7
  %unroll_iter86.i = and i64 %arg.words.fr.i, 9223372036854775800
  %unroll_iter93.i = and i64 %arg.words.fr.i, -2
  %1 = add i64 %a7, 80
  %2 = add i64 %a0, 56
  %3 = add i64 %a7, 24
  %4 = icmp eq i64 %a3, 0
  %5 = icmp slt i64 %arg.words.fr.i, 1
  %6 = and i64 %arg.words.fr.i, 1
  %7 = icmp eq i64 %6, 0
  %8 = icmp sgt i64 %arg.words.fr.i, 0
  %9 = icmp samesign ult i64 %arg.words.fr.i, 8
  %10 = icmp eq i64 %xtraiter83.i, 0
  %.616.epil.i = shl nsw i64 %unroll_iter.i, 3
  %.616.us.epil.i = shl nsw i64 %unroll_iter93.i, 3
  br label %B90.outer.i

B90.preheader.lr.ph.split.us.split.us.i:          ; preds = %B90.preheader.lr.ph.i
  %11 = icmp eq i64 %a3, 0
  br i1 %11, label %B90.us.us.us.us.us.i, label %B90.us.us.us.us.outer.i

B90.us.us.us.us.us.i:                             ; preds = %B90.preheader.lr.ph.split.us.split.us.i, %B684.us.us.us.us.us.i
  %written.2.2.us.us.us.us.us.i = phi i64 [ %.797.us.us.us.us.us.i, %B684.us.us.us.us.us.i ], [ 0, %B90.preheader.lr.ph.split.us.split.us.i ]
  %at.6.2.us.us.us.us.us.i = phi i64 [ %.481.us.us.us.us.us.i, %B684.us.us.us.us.us.i ], [ %a5, %B90.preheader.lr.ph.split.us.split.us.i ]
  %i.4.2.us.us.us.us.us.i = phi i64 [ %.807.us.us.us.us.us.i, %B684.us.us.us.us.us.i ], [ %a1, %B90.preheader.lr.ph.split.us.split.us.i ]
  %before.5.2.us.us.us.us.us.i = phi i64 [ %.421.us.us.us.us.us.i, %B684.us.us.us.us.us.i ], [ 0, %B90.preheader.lr.ph.split.us.split.us.i ]
  %.154.us.us.us.us.us.i = mul nsw i64 %i.4.2.us.us.us.us.us.i, %.40.i
  %.156.us.us.us.us.us.i = add nsw i64 %.154.us.us.us.us.us.i, %a0
  %12 = and i64 %written.2.2.us.us.us.us.us.i, 127
  %.205.us.us.us.us.us.i = icmp eq i64 %12, 0
  br i1 %.205.us.us.us.us.us.i, label %B202.else.if.us.us.us.us.us.i, label %B90.us.us.us.us.us.B412.us.us.us.us.us_crit_edge.i

B90.us.us.us.us.us.B412.us.us.us.us.us_crit_edge.i: ; preds = %B90.us.us.us.us.us.i
  %.pre.i = inttoptr i64 %.156.us.us.us.us.us.i to ptr
  %.421.us.us.us.us.us.pre.i = load i64, ptr %.pre.i, align 8, !noalias !10
  br label %B412.us.us.us.us.us.i

B202.else.if.us.us.us.us.us.i:                    ; preds = %B90.us.us.us.us.us.i
  %.234.us.us.us.us.us.i = lshr exact i64 %written.2.2.us.us.us.us.us.i, 7
  %.256.us.us.us.us.us.i = mul nuw nsw i64 %.234.us.us.us.us.us.i, %.212.i
  %.263.us.us.us.us.us.i = sub nsw i64 %at.6.2.us.us.us.us.us.i, %a5
  %sunkaddr.i = inttoptr i64 %.256.us.us.us.us.us.i to ptr
  %sunkaddr121.i = getelementptr i8, ptr %sunkaddr.i, i64 %a7
  %sunkaddr122.i = getelementptr i8, ptr %sunkaddr121.i, i64 16
  store i64 %.263.us.us.us.us.us.i, ptr %sunkaddr122.i, align 8, !noalias !10
  %.392.us.us.us.us.us.i = inttoptr i64 %.156.us.us.us.us.us.i to ptr
  %.393.us.us.us.us.us.i = load i64, ptr %.392.us.us.us.us.us.i, align 8, !noalias !10
  %sunkaddr125.i = getelementptr i8, ptr %sunkaddr121.i, i64 24
  store i64 %.393.us.us.us.us.us.i, ptr %sunkaddr125.i, align 8, !noalias !10
  br label %B412.us.us.us.us.us.i

B412.us.us.us.us.us.i:                            ; preds = %B202.else.if.us.us.us.us.us.i, %B90.us.us.us.us.us.B412.us.us.us.us.us_crit_edge.i
  %.421.us.us.us.us.us.i = phi i64 [ %.421.us.us.us.us.us.pre.i, %B90.us.us.us.us.us.B412.us.us.us.us.us_crit_edge.i ], [ %.393.us.us.us.us.us.i, %B202.else.if.us.us.us.us.us.i ]
  %before.4.2.us.us.us.us.us.i = phi i64 [ %before.5.2.us.us.us.us.us.i, %B90.us.us.us.us.us.B412.us.us.us.us.us_crit_edge.i ], [ 0, %B202.else.if.us.us.us.us.us.i ]
  %.428.us.us.us.us.us.i = sub i64 %.421.us.us.us.us.us.i, %before.4.2.us.us.us.us.us.i
  %.439.not.us.us.us.us.us.i = icmp ult i64 %.428.us.us.us.us.us.i, 128
  br i1 %.439.not.us.us.us.us.us.i, label %B684.us.us.us.us.us.i, label %B558.us.us.us.us.us.i

B558.us.us.us.us.us.i:                            ; preds = %B412.us.us.us.us.us.i, %B558.us.us.us.us.us.i
  %at.12.2.us.us.us.us.us.i = phi i64 [ %.449.us.us.us.us.us.i, %B558.us.us.us.us.us.i ], [ %at.6.2.us.us.us.us.us.i, %B412.us.us.us.us.us.i ]
  %rest.5.2.us.us.us.us.us.i = phi i64 [ %.455.us.us.us.us.us.i, %B558.us.us.us.us.us.i ], [ %.428.us.us.us.us.us.i, %B412.us.us.us.us.us.i ]
  %13 = trunc i64 %rest.5.2.us.us.us.us.us.i to i8
  %.445.us.us.us.us.us.i = or i8 %13, -128
  %.446.us.us.us.us.us.i = inttoptr i64 %at.12.2.us.us.us.us.us.i to ptr
  store i8 %.445.us.us.us.us.us.i, ptr %.446.us.us.us.us.us.i, align 1, !noalias !10
  %.449.us.us.us.us.us.i = add i64 %at.12.2.us.us.us.us.us.i, 1
  %.455.us.us.us.us.us.i = lshr i64 %rest.5.2.us.us.us.us.us.i, 7
  %.461.not.us.us.us.us.us.i = icmp ult i64 %rest.5.2.us.us.us.us.us.i, 16384
  br i1 %.461.not.us.us.us.us.us.i, label %B684.us.us.us.us.us.i, label %B558.us.us.us.us.us.i

B684.us.us.us.us.us.i:                            ; preds = %B558.us.us.us.us.us.i, %B412.us.us.us.us.us.i
  %at.13.3.us.us.us.us.us.i = phi i64 [ %at.6.2.us.us.us.us.us.i, %B412.us.us.us.us.us.i ], [ %.449.us.us.us.us.us.i, %B558.us.us.us.us.us.i ]
  %rest.6.3.us.us.us.us.us.i = phi i64 [ %.428.us.us.us.us.us.i, %B412.us.us.us.us.us.i ], [ %.455.us.us.us.us.us.i, %B558.us.us.us.us.us.i ]
  %.475.us.us.us.us.us.i = trunc i64 %rest.6.3.us.us.us.us.us.i to i8
  %.476.us.us.us.us.us.i = inttoptr i64 %at.13.3.us.us.us.us.us.i to ptr
  store i8 %.475.us.us.us.us.us.i, ptr %.476.us.us.us.us.us.i, align 1, !noalias !10
  %.481.us.us.us.us.us.i = add nsw i64 %at.13.3.us.us.us.us.us.i, 1
  %.797.us.us.us.us.us.i = add nuw nsw i64 %written.2.2.us.us.us.us.us.i, 1
  %.807.us.us.us.us.us.i = add nsw i64 %i.4.2.us.us.us.us.us.i, 1
  %.818.us.us.us.us.us.i = icmp slt i64 %.807.us.us.us.us.us.i, %a2
  %.849.us.us.us.us.us.i = icmp slt i64 %at.13.3.us.us.us.us.us.i, %.28.i
  %or.cond290.us.us.us.us.us.i = select i1 %.818.us.us.us.us.us.i, i1 %.849.us.us.us.us.us.i, i1 false
  br i1 %or.cond290.us.us.us.us.us.i, label %B90.us.us.us.us.us.i, label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B90.us.us.us.us.i:                                ; preds = %B90.us.us.us.us.outer.i, %B146.split.us.us.split.us.us.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B146.split.us.us.split.us.us.i ], [ %19, %B90.us.us.us.us.outer.i ]
  %i.4.2.us.us.us.us.i = phi i64 [ %.140.us.us.i, %B146.split.us.us.split.us.us.i ], [ %i.4.2.us.us.us.us.ph.i, %B90.us.us.us.us.outer.i ]
  %14 = add i64 %i.4.2.us.us.us.us.i, %a3
  %.119.us.us.us.us.i = inttoptr i64 %14 to ptr
  %.120.us.us.us.us.i = load i8, ptr %.119.us.us.us.us.i, align 1, !noalias !10
  %.122.not.us.us.us.us.i = icmp eq i8 %.120.us.us.us.us.i, 0
  br i1 %.122.not.us.us.us.us.i, label %B158.else.if.us.us.us.us.i, label %B146.split.us.us.split.us.us.i

B158.else.if.us.us.us.us.i:                       ; preds = %B90.us.us.us.us.i, %B90.us.us.us.us.outer.split.us.i
  %.us-phi37.i = phi i64 [ %19, %B90.us.us.us.us.outer.split.us.i ], [ %lsr.iv.i, %B90.us.us.us.us.i ]
  %.us-phi38.i = phi i64 [ %i.4.2.us.us.us.us.ph.i, %B90.us.us.us.us.outer.split.us.i ], [ %i.4.2.us.us.us.us.i, %B90.us.us.us.us.i ]
  %15 = and i64 %written.2.2.us.us.us.us.ph.i, 127
  %.205.us.us.us.us.i = icmp eq i64 %15, 0
  br i1 %.205.us.us.us.us.i, label %B202.else.if.us.us.us.us.i, label %B158.else.if.us.us.us.us.B412.us.us.us.us_crit_edge.i

B158.else.if.us.us.us.us.B412.us.us.us.us_crit_edge.i: ; preds = %B158.else.if.us.us.us.us.i
  %.pre38.i = inttoptr i64 %.us-phi37.i to ptr
  %.421.us.us.us.us.pre.i = load i64, ptr %.pre38.i, align 8, !noalias !10
  br label %B412.us.us.us.us.i

B202.else.if.us.us.us.us.i:                       ; preds = %B158.else.if.us.us.us.us.i
  %.234.us.us.us.us.i = lshr exact i64 %written.2.2.us.us.us.us.ph.i, 7
  %.256.us.us.us.us.i = mul nuw nsw i64 %.234.us.us.us.us.i, %.212.i
  %.263.us.us.us.us.i = sub nsw i64 %at.6.2.us.us.us.us.ph.i, %a5
  %sunkaddr126.i = inttoptr i64 %.256.us.us.us.us.i to ptr
  %sunkaddr127.i = getelementptr i8, ptr %sunkaddr126.i, i64 %a7
  %sunkaddr128.i = getelementptr i8, ptr %sunkaddr127.i, i64 16
  store i64 %.263.us.us.us.us.i, ptr %sunkaddr128.i, align 8, !noalias !10
  %.392.us.us.us.us.i = inttoptr i64 %.us-phi37.i to ptr
  %.393.us.us.us.us.i = load i64, ptr %.392.us.us.us.us.i, align 8, !noalias !10
  %sunkaddr131.i = getelementptr i8, ptr %sunkaddr127.i, i64 24
  store i64 %.393.us.us.us.us.i, ptr %sunkaddr131.i, align 8, !noalias !10
  br label %B412.us.us.us.us.i

B412.us.us.us.us.i:                               ; preds = %B202.else.if.us.us.us.us.i, %B158.else.if.us.us.us.us.B412.us.us.us.us_crit_edge.i
  %.421.us.us.us.us.i = phi i64 [ %.421.us.us.us.us.pre.i, %B158.else.if.us.us.us.us.B412.us.us.us.us_crit_edge.i ], [ %.393.us.us.us.us.i, %B202.else.if.us.us.us.us.i ]
  %before.4.2.us.us.us.us.i = phi i64 [ %before.5.2.us.us.us.us.ph.i, %B158.else.if.us.us.us.us.B412.us.us.us.us_crit_edge.i ], [ 0, %B202.else.if.us.us.us.us.i ]
  %.428.us.us.us.us.i = sub i64 %.421.us.us.us.us.i, %before.4.2.us.us.us.us.i
  %.439.not.us.us.us.us.i = icmp ult i64 %.428.us.us.us.us.i, 128
  br i1 %.439.not.us.us.us.us.i, label %B684.us.us.us.us.i, label %B558.us.us.us.us.i

B558.us.us.us.us.i:                               ; preds = %B412.us.us.us.us.i, %B558.us.us.us.us.i
  %at.12.2.us.us.us.us.i = phi i64 [ %.449.us.us.us.us.i, %B558.us.us.us.us.i ], [ %at.6.2.us.us.us.us.ph.i, %B412.us.us.us.us.i ]
  %rest.5.2.us.us.us.us.i = phi i64 [ %.455.us.us.us.us.i, %B558.us.us.us.us.i ], [ %.428.us.us.us.us.i, %B412.us.us.us.us.i ]
  %16 = trunc i64 %rest.5.2.us.us.us.us.i to i8
  %.445.us.us.us.us.i = or i8 %16, -128
  %.446.us.us.us.us.i = inttoptr i64 %at.12.2.us.us.us.us.i to ptr
  store i8 %.445.us.us.us.us.i, ptr %.446.us.us.us.us.i, align 1, !noalias !10
  %.449.us.us.us.us.i = add i64 %at.12.2.us.us.us.us.i, 1
  %.455.us.us.us.us.i = lshr i64 %rest.5.2.us.us.us.us.i, 7
  %.461.not.us.us.us.us.i = icmp ult i64 %rest.5.2.us.us.us.us.i, 16384
  br i1 %.461.not.us.us.us.us.i, label %B684.us.us.us.us.i, label %B558.us.us.us.us.i

B684.us.us.us.us.i:                               ; preds = %B558.us.us.us.us.i, %B412.us.us.us.us.i
  %at.13.3.us.us.us.us.i = phi i64 [ %at.6.2.us.us.us.us.ph.i, %B412.us.us.us.us.i ], [ %.449.us.us.us.us.i, %B558.us.us.us.us.i ]
  %rest.6.3.us.us.us.us.i = phi i64 [ %.428.us.us.us.us.i, %B412.us.us.us.us.i ], [ %.455.us.us.us.us.i, %B558.us.us.us.us.i ]
  %.475.us.us.us.us.i = trunc i64 %rest.6.3.us.us.us.us.i to i8
  %.476.us.us.us.us.i = inttoptr i64 %at.13.3.us.us.us.us.i to ptr
  store i8 %.475.us.us.us.us.i, ptr %.476.us.us.us.us.i, align 1, !noalias !10
  %.481.us.us.us.us.i = add nsw i64 %at.13.3.us.us.us.us.i, 1
  %.797.us.us.us.us.i = add nuw nsw i64 %written.2.2.us.us.us.us.ph.i, 1
  %17 = add nsw i64 %.us-phi38.i, 1
  %.818.us.us.us.us.i = icmp slt i64 %17, %a2
  %.849.us.us.us.us.i = icmp slt i64 %at.13.3.us.us.us.us.i, %.28.i
  %or.cond290.us.us.us.us.i = select i1 %.818.us.us.us.us.i, i1 %.849.us.us.us.us.i, i1 false
  br i1 %or.cond290.us.us.us.us.i, label %B90.us.us.us.us.outer.i, label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B90.us.us.us.us.outer.i:                          ; preds = %B90.preheader.lr.ph.split.us.split.us.i, %B684.us.us.us.us.i
  %written.2.2.us.us.us.us.ph.i = phi i64 [ %.797.us.us.us.us.i, %B684.us.us.us.us.i ], [ 0, %B90.preheader.lr.ph.split.us.split.us.i ]
  %at.6.2.us.us.us.us.ph.i = phi i64 [ %.481.us.us.us.us.i, %B684.us.us.us.us.i ], [ %a5, %B90.preheader.lr.ph.split.us.split.us.i ]
  %i.4.2.us.us.us.us.ph.i = phi i64 [ %17, %B684.us.us.us.us.i ], [ %a1, %B90.preheader.lr.ph.split.us.split.us.i ]
  %before.5.2.us.us.us.us.ph.i = phi i64 [ %.421.us.us.us.us.i, %B684.us.us.us.us.i ], [ 0, %B90.preheader.lr.ph.split.us.split.us.i ]
  %18 = mul i64 %i.4.2.us.us.us.us.ph.i, %.40.i
  %19 = add i64 %18, %a0
  %20 = icmp sle i64 %at.6.2.us.us.us.us.ph.i, %.28.i
  %.fr42.i = freeze i1 %20
  br i1 %.fr42.i, label %B90.us.us.us.us.i, label %B90.us.us.us.us.outer.split.us.i

B90.us.us.us.us.outer.split.us.i:                 ; preds = %B90.us.us.us.us.outer.i
  %21 = add i64 %i.4.2.us.us.us.us.ph.i, %a3
  %.119.us.us.us.us.us.i = inttoptr i64 %21 to ptr
  %.120.us.us.us.us.us.i = load i8, ptr %.119.us.us.us.us.us.i, align 1, !noalias !10
  %.122.not.us.us.us.us.us.i = icmp eq i8 %.120.us.us.us.us.us.i, 0
  br i1 %.122.not.us.us.us.us.us.i, label %B158.else.if.us.us.us.us.i, label %B146.split.us.us.split.us.us.us.i

B146.split.us.us.split.us.us.us.i:                ; preds = %B90.us.us.us.us.outer.split.us.i
  %.140.us.us.us.i = add nsw i64 %i.4.2.us.us.us.us.ph.i, 1
  br label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B146.split.us.us.split.us.us.i:                   ; preds = %B90.us.us.us.us.i
  %.140.us.us.i = add nsw i64 %i.4.2.us.us.us.us.i, 1
  %.65.us.us.i = icmp slt i64 %.140.us.us.i, %a2
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.40.i
  br i1 %.65.us.us.i, label %B90.us.us.us.us.i, label %B1112.loopexit76.i

B90.i:                                            ; preds = %B90.outer.split.i, %B146.split.i
  %lsr.iv113.i = phi i64 [ %lsr.iv.next114.i, %B146.split.i ], [ %41, %B90.outer.split.i ]
  %lsr.iv109.i = phi i64 [ %lsr.iv.next110.i, %B146.split.i ], [ %40, %B90.outer.split.i ]
  %i.4.2.i = phi i64 [ %.140.i, %B146.split.i ], [ %i.4.2.ph.i, %B90.outer.split.i ]
  %.118.i = add nsw i64 %i.4.2.i, %a3
  %.119.i = inttoptr i64 %.118.i to ptr
  %.120.i = load i8, ptr %.119.i, align 1, !noalias !10
  %.122.not.i = icmp eq i8 %.120.i, 0
  br i1 %.122.not.i, label %B158.else.if.loopexit.i, label %B146.split.i

B146.split.i:                                     ; preds = %B90.i
  %.140.i = add nsw i64 %i.4.2.i, 1
  %.65.i = icmp slt i64 %.140.i, %a2
  %lsr.iv.next110.i = add i64 %lsr.iv109.i, %.40.i
  %lsr.iv.next114.i = add i64 %lsr.iv113.i, %.40.i
  br i1 %.65.i, label %B90.i, label %B1112.loopexit78.i

B316.i:                                           ; preds = %B316.lr.ph.i, %B316.i
  %lsr.iv111.i = phi i64 [ %lsr.iv.next112.i, %B316.i ], [ %.us-phi14.i, %B316.lr.ph.i ]
  %lsr.iv107.i = phi i64 [ %lsr.iv.next108.i, %B316.i ], [ %38, %B316.lr.ph.i ]
  %.353303305.i = phi i64 [ %.360.7.i, %B316.i ], [ 0, %B316.lr.ph.i ]
  %22 = add i64 %lsr.iv107.i, -56
  %23 = add i64 %lsr.iv111.i, -56
  %.392.i = inttoptr i64 %23 to ptr
  %.393.i = load i64, ptr %.392.i, align 8, !noalias !10
  %.394.i = inttoptr i64 %22 to ptr
  store i64 %.393.i, ptr %.394.i, align 8, !noalias !10
  %24 = add i64 %lsr.iv107.i, -48
  %25 = add i64 %lsr.iv111.i, -48
  %.392.1.i = inttoptr i64 %25 to ptr
  %.393.1.i = load i64, ptr %.392.1.i, align 8, !noalias !10
  %.394.1.i = inttoptr i64 %24 to ptr
  store i64 %.393.1.i, ptr %.394.1.i, align 8, !noalias !10
  %26 = add i64 %lsr.iv107.i, -40
  %27 = add i64 %lsr.iv111.i, -40
  %.392.2.i = inttoptr i64 %27 to ptr
  %.393.2.i = load i64, ptr %.392.2.i, align 8, !noalias !10
  %.394.2.i = inttoptr i64 %26 to ptr
  store i64 %.393.2.i, ptr %.394.2.i, align 8, !noalias !10
  %28 = add i64 %lsr.iv107.i, -32
  %29 = add i64 %lsr.iv111.i, -32
  %.392.3.i = inttoptr i64 %29 to ptr
  %.393.3.i = load i64, ptr %.392.3.i, align 8, !noalias !10
  %.394.3.i = inttoptr i64 %28 to ptr
  store i64 %.393.3.i, ptr %.394.3.i, align 8, !noalias !10
  %30 = add i64 %lsr.iv107.i, -24
  %31 = add i64 %lsr.iv111.i, -24
  %.392.4.i = inttoptr i64 %31 to ptr
  %.393.4.i = load i64, ptr %.392.4.i, align 8, !noalias !10
  %.394.4.i = inttoptr i64 %30 to ptr
  store i64 %.393.4.i, ptr %.394.4.i, align 8, !noalias !10
  %32 = add i64 %lsr.iv107.i, -16
  %33 = add i64 %lsr.iv111.i, -16
  %.392.5.i = inttoptr i64 %33 to ptr
  %.393.5.i = load i64, ptr %.392.5.i, align 8, !noalias !10
  %.394.5.i = inttoptr i64 %32 to ptr
  store i64 %.393.5.i, ptr %.394.5.i, align 8, !noalias !10
  %34 = add i64 %lsr.iv107.i, -8
  %35 = add i64 %lsr.iv111.i, -8
  %.392.6.i = inttoptr i64 %35 to ptr
  %.393.6.i = load i64, ptr %.392.6.i, align 8, !noalias !10
  %.394.6.i = inttoptr i64 %34 to ptr
  store i64 %.393.6.i, ptr %.394.6.i, align 8, !noalias !10
  %.360.7.i = add nuw nsw i64 %.353303305.i, 8
  %.392.7.i = inttoptr i64 %lsr.iv111.i to ptr
  %.393.7.i = load i64, ptr %.392.7.i, align 8, !noalias !10
  %.394.7.i = inttoptr i64 %lsr.iv107.i to ptr
  store i64 %.393.7.i, ptr %.394.7.i, align 8, !noalias !10
  %lsr.iv.next108.i = add i64 %lsr.iv107.i, 64
  %lsr.iv.next112.i = add i64 %lsr.iv111.i, 64
  %niter87.ncmp.7.i = icmp eq i64 %unroll_iter86.i, %.360.7.i
  br i1 %niter87.ncmp.7.i, label %B760.us.preheader.loopexit.unr-lcssa.i, label %B316.i

B412.i:                                           ; preds = %B158.else.if.i
  br i1 %5, label %B1066.loopexit.i, label %B760.lr.ph.i

B760.i:                                           ; preds = %B760.lr.ph.i, %B1028.1.i
  %at.8.3313.i = phi i64 [ %at.9.5.1.i, %B1028.1.i ], [ %at.6.2.ph.i, %B760.lr.ph.i ]
  %.580309311.i = phi i64 [ %.587.1.i, %B1028.1.i ], [ 0, %B760.lr.ph.i ]
  %.616.i = shl nsw i64 %.580309311.i, 3
  %.618.i = add nsw i64 %.616.i, %.156.pre-phi.i
  %.619.i = inttoptr i64 %.618.i to ptr
  %.620.i = load i64, ptr %.619.i, align 8, !noalias !10
  %.636.i = add nsw i64 %.616.i, %before.5.2.ph.i
  %.637.i = inttoptr i64 %.636.i to ptr
  %.638.i = load i64, ptr %.637.i, align 8, !noalias !10
  %.665.i = add nsw i64 %at.8.3313.i, 1
  %.678.not.i = icmp eq i64 %.638.i, %.620.i
  br i1 %.678.not.i, label %B1028.i, label %B898.preheader.i

B898.preheader.i:                                 ; preds = %B760.i
  %.640.i = xor i64 %.638.i, %.620.i
  br label %B898.i

B898.i:                                           ; preds = %B974.i, %B898.preheader.i
  %rest.8.4.i = phi i64 [ %.738.i, %B974.i ], [ %.640.i, %B898.preheader.i ]
  %mask.2.4.i = phi i8 [ %mask.3.6.i, %B974.i ], [ 0, %B898.preheader.i ]
  %at.11.4.i = phi i64 [ %at.10.6.i, %B974.i ], [ %.665.i, %B898.preheader.i ]
  %bit.2.4.i = phi i8 [ %.743.i, %B974.i ], [ 1, %B898.preheader.i ]
  %.698.i = and i64 %rest.8.4.i, 255
  %.699.not.i = icmp eq i64 %.698.i, 0
  br i1 %.699.not.i, label %B974.i, label %B916.i

B916.i:                                           ; preds = %B898.i
  %.703.i = or i8 %bit.2.4.i, %mask.2.4.i
  %.711.i = trunc i64 %rest.8.4.i to i8
  %.712.i = inttoptr i64 %at.11.4.i to ptr
  store i8 %.711.i, ptr %.712.i, align 1, !noalias !10
  %.715.i = add nsw i64 %at.11.4.i, 1
  br label %B974.i

B974.i:                                           ; preds = %B916.i, %B898.i
  %at.10.6.i = phi i64 [ %.715.i, %B916.i ], [ %at.11.4.i, %B898.i ]
  %mask.3.6.i = phi i8 [ %.703.i, %B916.i ], [ %mask.2.4.i, %B898.i ]
  %.738.i = lshr i64 %rest.8.4.i, 8
  %.743.i = shl i8 %bit.2.4.i, 1
  %.746.not.i = icmp eq i64 %.738.i, 0
  br i1 %.746.not.i, label %B1028.i, label %B898.i

B1028.i:                                          ; preds = %B974.i, %B760.i
  %mask.4.5.i = phi i8 [ 0, %B760.i ], [ %mask.3.6.i, %B974.i ]
  %at.9.5.i = phi i64 [ %.665.i, %B760.i ], [ %at.10.6.i, %B974.i ]
  %.769.i = inttoptr i64 %at.8.3313.i to ptr
  store i8 %mask.4.5.i, ptr %.769.i, align 1, !noalias !10
  %.587.1.i = add nuw i64 %.580309311.i, 2
  %.616.1.i = or disjoint i64 %.616.i, 8
  %.618.1.i = add nsw i64 %.616.1.i, %.156.pre-phi.i
  %.619.1.i = inttoptr i64 %.618.1.i to ptr
  %.620.1.i = load i64, ptr %.619.1.i, align 8, !noalias !10
  %.636.1.i = add nsw i64 %.616.1.i, %before.5.2.ph.i
  %.637.1.i = inttoptr i64 %.636.1.i to ptr
  %.638.1.i = load i64, ptr %.637.1.i, align 8, !noalias !10
  %.665.1.i = add nsw i64 %at.9.5.i, 1
  %.678.not.1.i = icmp eq i64 %.638.1.i, %.620.1.i
  br i1 %.678.not.1.i, label %B1028.1.i, label %B898.preheader.1.i

B898.preheader.1.i:                               ; preds = %B1028.i
  %.640.1.i = xor i64 %.638.1.i, %.620.1.i
  br label %B898.1.i

B898.1.i:                                         ; preds = %B974.1.i, %B898.preheader.1.i
  %rest.8.4.1.i = phi i64 [ %.738.1.i, %B974.1.i ], [ %.640.1.i, %B898.preheader.1.i ]
  %mask.2.4.1.i = phi i8 [ %mask.3.6.1.i, %B974.1.i ], [ 0, %B898.preheader.1.i ]
  %at.11.4.1.i = phi i64 [ %at.10.6.1.i, %B974.1.i ], [ %.665.1.i, %B898.preheader.1.i ]
  %bit.2.4.1.i = phi i8 [ %.743.1.i, %B974.1.i ], [ 1, %B898.preheader.1.i ]
  %.698.1.i = and i64 %rest.8.4.1.i, 255
  %.699.not.1.i = icmp eq i64 %.698.1.i, 0
  br i1 %.699.not.1.i, label %B974.1.i, label %B916.1.i

B916.1.i:                                         ; preds = %B898.1.i
  %.703.1.i = or i8 %bit.2.4.1.i, %mask.2.4.1.i
  %.711.1.i = trunc i64 %rest.8.4.1.i to i8
  %.712.1.i = inttoptr i64 %at.11.4.1.i to ptr
  store i8 %.711.1.i, ptr %.712.1.i, align 1, !noalias !10
  %.715.1.i = add nsw i64 %at.11.4.1.i, 1
  br label %B974.1.i

B974.1.i:                                         ; preds = %B916.1.i, %B898.1.i
  %at.10.6.1.i = phi i64 [ %.715.1.i, %B916.1.i ], [ %at.11.4.1.i, %B898.1.i ]
  %mask.3.6.1.i = phi i8 [ %.703.1.i, %B916.1.i ], [ %mask.2.4.1.i, %B898.1.i ]
  %.738.1.i = lshr i64 %rest.8.4.1.i, 8
  %.743.1.i = shl i8 %bit.2.4.1.i, 1
  %.746.not.1.i = icmp eq i64 %.738.1.i, 0
  br i1 %.746.not.1.i, label %B1028.1.i, label %B898.1.i

B1028.1.i:                                        ; preds = %B974.1.i, %B1028.i
  %mask.4.5.1.i = phi i8 [ 0, %B1028.i ], [ %mask.3.6.1.i, %B974.1.i ]
  %at.9.5.1.i = phi i64 [ %.665.1.i, %B1028.i ], [ %at.10.6.1.i, %B974.1.i ]
  %.769.1.i = inttoptr i64 %at.9.5.i to ptr
  store i8 %mask.4.5.1.i, ptr %.769.1.i, align 1, !noalias !10
  %niter.ncmp.1.i = icmp eq i64 %.587.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B1066.loopexit.loopexit72.unr-lcssa.i, label %B760.i

B1066.loopexit.loopexit.unr-lcssa.i:              ; preds = %B1028.us.1.i
  br i1 %7, label %B1066.loopexit.i, label %B760.us.epil.preheader.i

B760.us.epil.preheader.i:                         ; preds = %B1066.loopexit.loopexit.unr-lcssa.i
  %.618.us.epil.i = add nsw i64 %.156.pre-phi.i, %.616.us.epil.i
  %.619.us.epil.i = inttoptr i64 %.618.us.epil.i to ptr
  %.620.us.epil.i = load i64, ptr %.619.us.epil.i, align 8, !noalias !10
  %.665.us.epil.i = add nsw i64 %at.9.5.us.1.i, 1
  %.678.not.us.epil.i = icmp eq i64 %.620.us.epil.i, 0
  br i1 %.678.not.us.epil.i, label %B1066.loopexit.sink.split.i, label %B898.us.epil.i

B898.us.epil.i:                                   ; preds = %B760.us.epil.preheader.i, %B974.us.epil.i
  %rest.8.4.us.epil.i = phi i64 [ %.738.us.epil.i, %B974.us.epil.i ], [ %.620.us.epil.i, %B760.us.epil.preheader.i ]
  %mask.2.4.us.epil.i = phi i8 [ %mask.3.6.us.epil.i, %B974.us.epil.i ], [ 0, %B760.us.epil.preheader.i ]
  %at.11.4.us.epil.i = phi i64 [ %at.10.6.us.epil.i, %B974.us.epil.i ], [ %.665.us.epil.i, %B760.us.epil.preheader.i ]
  %bit.2.4.us.epil.i = phi i8 [ %.743.us.epil.i, %B974.us.epil.i ], [ 1, %B760.us.epil.preheader.i ]
  %.698.us.epil.i = and i64 %rest.8.4.us.epil.i, 255
  %.699.not.us.epil.i = icmp eq i64 %.698.us.epil.i, 0
  br i1 %.699.not.us.epil.i, label %B974.us.epil.i, label %B916.us.epil.i

B916.us.epil.i:                                   ; preds = %B898.us.epil.i
  %.703.us.epil.i = or i8 %bit.2.4.us.epil.i, %mask.2.4.us.epil.i
  %.711.us.epil.i = trunc i64 %rest.8.4.us.epil.i to i8
  %.712.us.epil.i = inttoptr i64 %at.11.4.us.epil.i to ptr
  store i8 %.711.us.epil.i, ptr %.712.us.epil.i, align 1, !noalias !10
  %.715.us.epil.i = add nsw i64 %at.11.4.us.epil.i, 1
  br label %B974.us.epil.i

B974.us.epil.i:                                   ; preds = %B916.us.epil.i, %B898.us.epil.i
  %at.10.6.us.epil.i = phi i64 [ %.715.us.epil.i, %B916.us.epil.i ], [ %at.11.4.us.epil.i, %B898.us.epil.i ]
  %mask.3.6.us.epil.i = phi i8 [ %.703.us.epil.i, %B916.us.epil.i ], [ %mask.2.4.us.epil.i, %B898.us.epil.i ]
  %.738.us.epil.i = lshr i64 %rest.8.4.us.epil.i, 8
  %.743.us.epil.i = shl i8 %bit.2.4.us.epil.i, 1
  %.746.not.us.epil.i = icmp eq i64 %.738.us.epil.i, 0
  br i1 %.746.not.us.epil.i, label %B1066.loopexit.sink.split.i, label %B898.us.epil.i

B1066.loopexit.loopexit72.unr-lcssa.i:            ; preds = %B1028.1.i
  br i1 %7, label %B1066.loopexit.i, label %B760.epil.preheader.i

B760.epil.preheader.i:                            ; preds = %B1066.loopexit.loopexit72.unr-lcssa.i
  %.618.epil.i = add nsw i64 %.156.pre-phi.i, %.616.epil.i
  %.619.epil.i = inttoptr i64 %.618.epil.i to ptr
  %.620.epil.i = load i64, ptr %.619.epil.i, align 8, !noalias !10
  %.636.epil.i = add nsw i64 %before.5.2.ph.i, %.616.epil.i
  %.637.epil.i = inttoptr i64 %.636.epil.i to ptr
  %.638.epil.i = load i64, ptr %.637.epil.i, align 8, !noalias !10
  %.665.epil.i = add nsw i64 %at.9.5.1.i, 1
  %.678.not.epil.i = icmp eq i64 %.638.epil.i, %.620.epil.i
  br i1 %.678.not.epil.i, label %B1066.loopexit.sink.split.i, label %B898.preheader.epil.i

B898.preheader.epil.i:                            ; preds = %B760.epil.preheader.i
  %.640.epil.i = xor i64 %.638.epil.i, %.620.epil.i
  br label %B898.epil.i

B898.epil.i:                                      ; preds = %B974.epil.i, %B898.preheader.epil.i
  %rest.8.4.epil.i = phi i64 [ %.738.epil.i, %B974.epil.i ], [ %.640.epil.i, %B898.preheader.epil.i ]
  %mask.2.4.epil.i = phi i8 [ %mask.3.6.epil.i, %B974.epil.i ], [ 0, %B898.preheader.epil.i ]
  %at.11.4.epil.i = phi i64 [ %at.10.6.epil.i, %B974.epil.i ], [ %.665.epil.i, %B898.preheader.epil.i ]
  %bit.2.4.epil.i = phi i8 [ %.743.epil.i, %B974.epil.i ], [ 1, %B898.preheader.epil.i ]
  %.698.epil.i = and i64 %rest.8.4.epil.i, 255
  %.699.not.epil.i = icmp eq i64 %.698.epil.i, 0
  br i1 %.699.not.epil.i, label %B974.epil.i, label %B916.epil.i

B916.epil.i:                                      ; preds = %B898.epil.i
  %.703.epil.i = or i8 %bit.2.4.epil.i, %mask.2.4.epil.i
  %.711.epil.i = trunc i64 %rest.8.4.epil.i to i8
  %.712.epil.i = inttoptr i64 %at.11.4.epil.i to ptr
  store i8 %.711.epil.i, ptr %.712.epil.i, align 1, !noalias !10
  %.715.epil.i = add nsw i64 %at.11.4.epil.i, 1
  br label %B974.epil.i

B974.epil.i:                                      ; preds = %B916.epil.i, %B898.epil.i
  %at.10.6.epil.i = phi i64 [ %.715.epil.i, %B916.epil.i ], [ %at.11.4.epil.i, %B898.epil.i ]
  %mask.3.6.epil.i = phi i8 [ %.703.epil.i, %B916.epil.i ], [ %mask.2.4.epil.i, %B898.epil.i ]
  %.738.epil.i = lshr i64 %rest.8.4.epil.i, 8
  %.743.epil.i = shl i8 %bit.2.4.epil.i, 1
  %.746.not.epil.i = icmp eq i64 %.738.epil.i, 0
  br i1 %.746.not.epil.i, label %B1066.loopexit.sink.split.i, label %B898.epil.i

B1066.loopexit.sink.split.i:                      ; preds = %B974.epil.i, %B974.us.epil.i, %B760.epil.preheader.i, %B760.us.epil.preheader.i
  %at.9.5.1.lcssa.sink.i = phi i64 [ %at.9.5.us.1.i, %B760.us.epil.preheader.i ], [ %at.9.5.1.i, %B760.epil.preheader.i ], [ %at.9.5.us.1.i, %B974.us.epil.i ], [ %at.9.5.1.i, %B974.epil.i ]
  %mask.4.5.epil.sink.i = phi i8 [ 0, %B760.us.epil.preheader.i ], [ 0, %B760.epil.preheader.i ], [ %mask.3.6.us.epil.i, %B974.us.epil.i ], [ %mask.3.6.epil.i, %B974.epil.i ]
  %at.8.3.lcssa.ph.i = phi i64 [ %.665.us.epil.i, %B760.us.epil.preheader.i ], [ %.665.epil.i, %B760.epil.preheader.i ], [ %at.10.6.us.epil.i, %B974.us.epil.i ], [ %at.10.6.epil.i, %B974.epil.i ]
  %.769.epil.i = inttoptr i64 %at.9.5.1.lcssa.sink.i to ptr
  store i8 %mask.4.5.epil.sink.i, ptr %.769.epil.i, align 1, !noalias !10
  br label %B1066.loopexit.i

B1066.loopexit.i:                                 ; preds = %B202.else.if.i, %B1066.loopexit.sink.split.i, %B1066.loopexit.loopexit72.unr-lcssa.i, %B1066.loopexit.loopexit.unr-lcssa.i, %B412.i
  %at.8.3.lcssa.i = phi i64 [ %at.6.2.ph.i, %B412.i ], [ %at.6.2.ph.i, %B202.else.if.i ], [ %at.9.5.1.i, %B1066.loopexit.loopexit72.unr-lcssa.i ], [ %at.9.5.us.1.i, %B1066.loopexit.loopexit.unr-lcssa.i ], [ %at.8.3.lcssa.ph.i, %B1066.loopexit.sink.split.i ]
  %.797.i = add nuw nsw i64 %written.2.2.ph.i, 1
  %.807.i = add nsw i64 %.us-phi15.i, 1
  %.818.i = icmp slt i64 %.807.i, %a2
  %.849.i = icmp sle i64 %at.8.3.lcssa.i, %.28.i
  %or.cond290.i = select i1 %.818.i, i1 %.849.i, i1 false
  br i1 %or.cond290.i, label %B90.outer.i, label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B90.outer.i:                                      ; preds = %B1066.loopexit.i, %B90.preheader.i
  %written.2.2.ph.i = phi i64 [ 0, %B90.preheader.i ], [ %.797.i, %B1066.loopexit.i ]
  %at.6.2.ph.i = phi i64 [ %a5, %B90.preheader.i ], [ %at.8.3.lcssa.i, %B1066.loopexit.i ]
  %i.4.2.ph.i = phi i64 [ %a1, %B90.preheader.i ], [ %.807.i, %B1066.loopexit.i ]
  %before.5.2.ph.i = phi i64 [ 0, %B90.preheader.i ], [ %.156.pre-phi.i, %B1066.loopexit.i ]
  %36 = lshr i64 %written.2.2.ph.i, 7
  %37 = mul i64 %36, %.212.i
  %38 = add i64 %1, %37
  %39 = mul i64 %i.4.2.ph.i, %.40.i
  %40 = add i64 %2, %39
  %41 = add i64 %39, %a0
  br i1 %4, label %B158.else.if.i, label %B90.outer.split.i

B90.outer.split.i:                                ; preds = %B90.outer.i
  %42 = icmp sle i64 %at.6.2.ph.i, %.28.i
  %.fr.i = freeze i1 %42
  br i1 %.fr.i, label %B90.i, label %B90.outer.split.split.us.i

B90.outer.split.split.us.i:                       ; preds = %B90.outer.split.i
  %.118.us.i = add nsw i64 %i.4.2.ph.i, %a3
  %.119.us.i = inttoptr i64 %.118.us.i to ptr
  %.120.us.i = load i8, ptr %.119.us.i, align 1, !noalias !10
  %.122.not.us.i = icmp eq i8 %.120.us.i, 0
  br i1 %.122.not.us.i, label %B158.else.if.i, label %B146.split.us.i

B146.split.us.i:                                  ; preds = %B90.outer.split.split.us.i
  %.140.us.i = add nsw i64 %i.4.2.ph.i, 1
  br label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B1112.loopexit76.i:                               ; preds = %B146.split.us.us.split.us.us.i
  %43 = add nsw i64 %i.4.2.us.us.us.us.ph.i, 1
  %smax71.le.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 %43)
  br label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B1112.loopexit78.i:                               ; preds = %B146.split.i
  %44 = add nsw i64 %i.4.2.ph.i, 1
  %smax.le.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 %44)
  br label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B158.else.if.loopexit.i:                          ; preds = %B90.i
  %.pre74.i = mul nsw i64 %i.4.2.i, %.40.i
  %.pre75.i = add nsw i64 %.pre74.i, %a0
  br label %B158.else.if.i

B158.else.if.i:                                   ; preds = %B158.else.if.loopexit.i, %B90.outer.split.split.us.i, %B90.outer.i
  %.156.pre-phi.i = phi i64 [ %.pre75.i, %B158.else.if.loopexit.i ], [ %41, %B90.outer.split.split.us.i ], [ %41, %B90.outer.i ]
  %.us-phi.i = phi i64 [ %lsr.iv113.i, %B158.else.if.loopexit.i ], [ %41, %B90.outer.split.split.us.i ], [ %41, %B90.outer.i ]
  %.us-phi14.i = phi i64 [ %lsr.iv109.i, %B158.else.if.loopexit.i ], [ %40, %B90.outer.split.split.us.i ], [ %40, %B90.outer.i ]
  %.us-phi15.i = phi i64 [ %i.4.2.i, %B158.else.if.loopexit.i ], [ %i.4.2.ph.i, %B90.outer.split.split.us.i ], [ %i.4.2.ph.i, %B90.outer.i ]
  %45 = and i64 %written.2.2.ph.i, 127
  %.205.i = icmp eq i64 %45, 0
  br i1 %.205.i, label %B202.else.if.i, label %B412.i

B202.else.if.i:                                   ; preds = %B158.else.if.i
  %.263.i = sub nsw i64 %at.6.2.ph.i, %a5
  %sunkaddr132.i = inttoptr i64 %37 to ptr
  %sunkaddr133.i = getelementptr i8, ptr %sunkaddr132.i, i64 %a7
  %sunkaddr134.i = getelementptr i8, ptr %sunkaddr133.i, i64 16
  store i64 %.263.i, ptr %sunkaddr134.i, align 8, !noalias !10
  br i1 %8, label %B316.lr.ph.i, label %B1066.loopexit.i

B316.lr.ph.i:                                     ; preds = %B202.else.if.i
  br i1 %9, label %B316.epil.preheader.i, label %B316.i

B760.lr.ph.i:                                     ; preds = %B412.i
  %.629.not.i = icmp eq i64 %before.5.2.ph.i, 0
  br i1 %.629.not.i, label %B760.us.preheader.i, label %B760.i

B760.us.preheader.loopexit.unr-lcssa.i:           ; preds = %B316.i
  br i1 %10, label %B760.us.preheader.i, label %B316.epil.preheader.i

B316.epil.preheader.i:                            ; preds = %B760.us.preheader.loopexit.unr-lcssa.i, %B316.lr.ph.i
  %.353303305.epil.init.i = phi i64 [ 0, %B316.lr.ph.i ], [ %unroll_iter86.i, %B760.us.preheader.loopexit.unr-lcssa.i ]
  %46 = shl i64 %.353303305.epil.init.i, 3
  %47 = add nsw i64 %46, %.us-phi.i
  %48 = add i64 %3, %37
  %49 = add i64 %48, %46
  br label %B316.epil.i

B316.epil.i:                                      ; preds = %B316.epil.i, %B316.epil.preheader.i
  %lsr.iv119.i = phi i64 [ %lsr.iv.next120.i, %B316.epil.i ], [ %xtraiter83.i, %B316.epil.preheader.i ]
  %lsr.iv117.i = phi i64 [ %lsr.iv.next118.i, %B316.epil.i ], [ %49, %B316.epil.preheader.i ]
  %lsr.iv115.i = phi i64 [ %lsr.iv.next116.i, %B316.epil.i ], [ %47, %B316.epil.preheader.i ]
  %.392.epil.i = inttoptr i64 %lsr.iv115.i to ptr
  %.393.epil.i = load i64, ptr %.392.epil.i, align 8, !noalias !10
  %.394.epil.i = inttoptr i64 %lsr.iv117.i to ptr
  store i64 %.393.epil.i, ptr %.394.epil.i, align 8, !noalias !10
  %lsr.iv.next116.i = add i64 %lsr.iv115.i, 8
  %lsr.iv.next118.i = add i64 %lsr.iv117.i, 8
  %lsr.iv.next120.i = add nsw i64 %lsr.iv119.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next120.i, 0
  br i1 %epil.iter.cmp.not.i, label %B760.us.preheader.i, label %B316.epil.i, !llvm.loop !13

B760.us.preheader.i:                              ; preds = %B316.epil.i, %B760.us.preheader.loopexit.unr-lcssa.i, %B760.lr.ph.i
  %.616.us.1.i = add i64 %.156.pre-phi.i, 8
  br label %B760.us.i

B760.us.i:                                        ; preds = %B1028.us.1.i, %B760.us.preheader.i
  %at.8.3313.us.i = phi i64 [ %at.9.5.us.1.i, %B1028.us.1.i ], [ %at.6.2.ph.i, %B760.us.preheader.i ]
  %.580309311.us.i = phi i64 [ %.587.us.1.i, %B1028.us.1.i ], [ 0, %B760.us.preheader.i ]
  %.616.us.i = shl nsw i64 %.580309311.us.i, 3
  %.618.us.i = add nsw i64 %.616.us.i, %.156.pre-phi.i
  %.619.us.i = inttoptr i64 %.618.us.i to ptr
  %.620.us.i = load i64, ptr %.619.us.i, align 8, !noalias !10
  %.665.us.i = add nsw i64 %at.8.3313.us.i, 1
  %.678.not.us.i = icmp eq i64 %.620.us.i, 0
  br i1 %.678.not.us.i, label %B1028.us.i, label %B898.us.i

B898.us.i:                                        ; preds = %B760.us.i, %B974.us.i
  %rest.8.4.us.i = phi i64 [ %.738.us.i, %B974.us.i ], [ %.620.us.i, %B760.us.i ]
  %mask.2.4.us.i = phi i8 [ %mask.3.6.us.i, %B974.us.i ], [ 0, %B760.us.i ]
  %at.11.4.us.i = phi i64 [ %at.10.6.us.i, %B974.us.i ], [ %.665.us.i, %B760.us.i ]
  %bit.2.4.us.i = phi i8 [ %.743.us.i, %B974.us.i ], [ 1, %B760.us.i ]
  %.698.us.i = and i64 %rest.8.4.us.i, 255
  %.699.not.us.i = icmp eq i64 %.698.us.i, 0
  br i1 %.699.not.us.i, label %B974.us.i, label %B916.us.i

B916.us.i:                                        ; preds = %B898.us.i
  %.703.us.i = or i8 %bit.2.4.us.i, %mask.2.4.us.i
  %.711.us.i = trunc i64 %rest.8.4.us.i to i8
  %.712.us.i = inttoptr i64 %at.11.4.us.i to ptr
  store i8 %.711.us.i, ptr %.712.us.i, align 1, !noalias !10
  %.715.us.i = add nsw i64 %at.11.4.us.i, 1
  br label %B974.us.i

B974.us.i:                                        ; preds = %B916.us.i, %B898.us.i
  %at.10.6.us.i = phi i64 [ %.715.us.i, %B916.us.i ], [ %at.11.4.us.i, %B898.us.i ]
  %mask.3.6.us.i = phi i8 [ %.703.us.i, %B916.us.i ], [ %mask.2.4.us.i, %B898.us.i ]
  %.738.us.i = lshr i64 %rest.8.4.us.i, 8
  %.743.us.i = shl i8 %bit.2.4.us.i, 1
  %.746.not.us.i = icmp eq i64 %.738.us.i, 0
  br i1 %.746.not.us.i, label %B1028.us.i, label %B898.us.i

B1028.us.i:                                       ; preds = %B974.us.i, %B760.us.i
  %mask.4.5.us.i = phi i8 [ 0, %B760.us.i ], [ %mask.3.6.us.i, %B974.us.i ]
  %at.9.5.us.i = phi i64 [ %.665.us.i, %B760.us.i ], [ %at.10.6.us.i, %B974.us.i ]
  %.769.us.i = inttoptr i64 %at.8.3313.us.i to ptr
  store i8 %mask.4.5.us.i, ptr %.769.us.i, align 1, !noalias !10
  %.587.us.1.i = add nuw i64 %.580309311.us.i, 2
  %.618.us.1.i = add i64 %.616.us.1.i, %.616.us.i
  %.619.us.1.i = inttoptr i64 %.618.us.1.i to ptr
  %.620.us.1.i = load i64, ptr %.619.us.1.i, align 8, !noalias !10
  %.665.us.1.i = add nsw i64 %at.9.5.us.i, 1
  %.678.not.us.1.i = icmp eq i64 %.620.us.1.i, 0
  br i1 %.678.not.us.1.i, label %B1028.us.1.i, label %B898.us.1.i

B898.us.1.i:                                      ; preds = %B1028.us.i, %B974.us.1.i
  %rest.8.4.us.1.i = phi i64 [ %.738.us.1.i, %B974.us.1.i ], [ %.620.us.1.i, %B1028.us.i ]
  %mask.2.4.us.1.i = phi i8 [ %mask.3.6.us.1.i, %B974.us.1.i ], [ 0, %B1028.us.i ]
  %at.11.4.us.1.i = phi i64 [ %at.10.6.us.1.i, %B974.us.1.i ], [ %.665.us.1.i, %B1028.us.i ]
  %bit.2.4.us.1.i = phi i8 [ %.743.us.1.i, %B974.us.1.i ], [ 1, %B1028.us.i ]
  %.698.us.1.i = and i64 %rest.8.4.us.1.i, 255
  %.699.not.us.1.i = icmp eq i64 %.698.us.1.i, 0
  br i1 %.699.not.us.1.i, label %B974.us.1.i, label %B916.us.1.i

B916.us.1.i:                                      ; preds = %B898.us.1.i
  %.703.us.1.i = or i8 %bit.2.4.us.1.i, %mask.2.4.us.1.i
  %.711.us.1.i = trunc i64 %rest.8.4.us.1.i to i8
  %.712.us.1.i = inttoptr i64 %at.11.4.us.1.i to ptr
  store i8 %.711.us.1.i, ptr %.712.us.1.i, align 1, !noalias !10
  %.715.us.1.i = add nsw i64 %at.11.4.us.1.i, 1
  br label %B974.us.1.i

B974.us.1.i:                                      ; preds = %B916.us.1.i, %B898.us.1.i
  %at.10.6.us.1.i = phi i64 [ %.715.us.1.i, %B916.us.1.i ], [ %at.11.4.us.1.i, %B898.us.1.i ]
  %mask.3.6.us.1.i = phi i8 [ %.703.us.1.i, %B916.us.1.i ], [ %mask.2.4.us.1.i, %B898.us.1.i ]
  %.738.us.1.i = lshr i64 %rest.8.4.us.1.i, 8
  %.743.us.1.i = shl i8 %bit.2.4.us.1.i, 1
  %.746.not.us.1.i = icmp eq i64 %.738.us.1.i, 0
  br i1 %.746.not.us.1.i, label %B1028.us.1.i, label %B898.us.1.i

B1028.us.1.i:                                     ; preds = %B974.us.1.i, %B1028.us.i
  %mask.4.5.us.1.i = phi i8 [ 0, %B1028.us.i ], [ %mask.3.6.us.1.i, %B974.us.1.i ]
  %at.9.5.us.1.i = phi i64 [ %.665.us.1.i, %B1028.us.i ], [ %at.10.6.us.1.i, %B974.us.1.i ]
  %.769.us.1.i = inttoptr i64 %at.9.5.us.i to ptr
  store i8 %mask.4.5.us.1.i, ptr %.769.us.1.i, align 1, !noalias !10
  %niter94.ncmp.1.i = icmp eq i64 %.587.us.1.i, %unroll_iter93.i
  br i1 %niter94.ncmp.1.i, label %B1066.loopexit.loopexit.unr-lcssa.i, label %B760.us.i

_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit: ; preds = %B1066.loopexit.i, %B684.us.us.us.us.i, %B684.us.us.us.us.us.i, %0, %B146.split.us.us.split.us.us.us.i, %B146.split.us.i, %B1112.loopexit76.i, %B1112.loopexit78.i
  %written.4.1.i = phi i64 [ %.797.us.us.us.us.i, %B684.us.us.us.us.i ], [ 0, %0 ], [ %written.2.2.us.us.us.us.ph.i, %B1112.loopexit76.i ], [ %.797.us.us.us.us.us.i, %B684.us.us.us.us.us.i ], [ %written.2.2.ph.i, %B1112.loopexit78.i ], [ %written.2.2.us.us.us.us.ph.i, %B146.split.us.us.split.us.us.us.i ], [ %written.2.2.ph.i, %B146.split.us.i ], [ %.797.i, %B1066.loopexit.i ]
  %at.14.1.i = phi i64 [ %.481.us.us.us.us.i, %B684.us.us.us.us.i ], [ %a5, %0 ], [ %at.6.2.us.us.us.us.ph.i, %B1112.loopexit76.i ], [ %.481.us.us.us.us.us.i, %B684.us.us.us.us.us.i ], [ %at.6.2.ph.i, %B1112.loopexit78.i ], [ %at.6.2.us.us.us.us.ph.i, %B146.split.us.us.split.us.us.us.i ], [ %at.6.2.ph.i, %B146.split.us.i ], [ %at.8.3.lcssa.i, %B1066.loopexit.i ]
  %i.5.1.i = phi i64 [ %17, %B684.us.us.us.us.i ], [ %a1, %0 ], [ %smax71.le.i, %B1112.loopexit76.i ], [ %.807.us.us.us.us.us.i, %B684.us.us.us.us.us.i ], [ %smax.le.i, %B1112.loopexit78.i ], [ %.140.us.us.us.i, %B146.split.us.us.split.us.us.us.i ], [ %.140.us.i, %B146.split.us.i ], [ %.807.i, %B1066.loopexit.i ]
  %.896.i = inttoptr i64 %a7 to ptr
  store i64 %written.4.1.i, ptr %.896.i, align 8, !noalias !10
  %.901.i = add nsw i64 %a7, 8
  %.906.i = sub nsw i64 %at.14.1.i, %a5
  %.911.i = inttoptr i64 %.901.i to ptr
  store i64 %.906.i, ptr %.911.i, align 8, !noalias !10
  ret i64 %i.5.1.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -1, 1) i64 @decode(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #1 {
  %.16.i = add nsw i64 %a1, %a0
  %.arg.count.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 0)
  %.104293.not.i = icmp slt i64 %a2, 1
  br i1 %.104293.not.i, label %B2548.i, label %B52.lr.ph.i

B52.lr.ph.i:                                      ; preds = %0
  %arg.words.fr.i = freeze i64 %a3
  %.220.i = icmp eq i64 %arg.words.fr.i, 1
  %.397.i = shl nsw i64 %arg.words.fr.i, 3
  br i1 %.220.i, label %B52.us.i, label %B52.lr.ph.split.i

B52.us.i:                                         ; preds = %B52.lr.ph.i, %B290.us.i
  %before.4.0299.us.i = phi i64 [ %.373.us.i, %B290.us.i ], [ 0, %B52.lr.ph.i ]
  %source.4.0298.us.i = phi i64 [ %source.6.1.us.i, %B290.us.i ], [ %a0, %B52.lr.ph.i ]
  %.110284296.us.i = phi i64 [ %.117.us.i, %B290.us.i ], [ 0, %B52.lr.ph.i ]
  %.117.us.i = add nuw nsw i64 %.110284296.us.i, 1
  %.147.not.us.i = icmp slt i64 %source.4.0298.us.i, %.16.i
  br i1 %.147.not.us.i, label %B72.else.if.us.i, label %_ZN10interleave6engine6native4disk6coding6decodeB2v8B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B72.else.if.us.i:                                 ; preds = %B52.us.i
  %1 = and i64 %.110284296.us.i, 127
  %.214.us.i = icmp eq i64 %1, 0
  %spec.select270.us.i = select i1 %.214.us.i, i64 0, i64 %before.4.0299.us.i
  %.223.us.i = inttoptr i64 %source.4.0298.us.i to ptr
  %.224.us.i = load i8, ptr %.223.us.i, align 1, !noalias !14
  %.227.us.i = add nsw i64 %source.4.0298.us.i, 1
  %2 = and i8 %.224.us.i, 127
  %3 = zext nneg i8 %2 to i64
  %.248.us.i = icmp slt i8 %.224.us.i, 0
  br i1 %.248.us.i, label %B194.us.i, label %B290.us.i

B194.us.i:                                        ; preds = %B72.else.if.us.i, %B194.us.i
  %source.8.2.us.i = phi i64 [ %.287.us.i, %B194.us.i ], [ %.227.us.i, %B72.else.if.us.i ]
  %shift.2.2.us.i = phi i64 [ %.310.us.i, %B194.us.i ], [ 7, %B72.else.if.us.i ]
  %rest.2.2.us.i = phi i64 [ %.300.us.i, %B194.us.i ], [ %3, %B72.else.if.us.i ]
  %.283.us.i = inttoptr i64 %source.8.2.us.i to ptr
  %.284.us.i = load i8, ptr %.283.us.i, align 1, !noalias !14
  %.287.us.i = add i64 %source.8.2.us.i, 1
  %4 = and i8 %.284.us.i, 127
  %5 = zext nneg i8 %4 to i64
  %.298.us.i = shl i64 %5, %shift.2.2.us.i
  %.300.us.i = or i64 %.298.us.i, %rest.2.2.us.i
  %.310.us.i = add nuw nsw i64 %shift.2.2.us.i, 7
  %.316.us.i = icmp slt i8 %.284.us.i, 0
  %.338.us.i = icmp samesign ult i64 %shift.2.2.us.i, 63
  %or.cond.us.i = select i1 %.316.us.i, i1 %.338.us.i, i1 false
  br i1 %or.cond.us.i, label %B194.us.i, label %B290.us.i

B290.us.i:                                        ; preds = %B194.us.i, %B72.else.if.us.i
  %source.6.1.us.i = phi i64 [ %.227.us.i, %B72.else.if.us.i ], [ %.287.us.i, %B194.us.i ]
  %rest.3.1.us.i = phi i64 [ %3, %B72.else.if.us.i ], [ %.300.us.i, %B194.us.i ]
  %.373.us.i = add i64 %rest.3.1.us.i, %spec.select270.us.i
  %.382.us.i = shl nsw i64 %.110284296.us.i, 3
  %.386.us.i = add nsw i64 %.382.us.i, %a4
  %.387.us.i = inttoptr i64 %.386.us.i to ptr
  store i64 %.373.us.i, ptr %.387.us.i, align 8, !noalias !14
  %exitcond393.not.i = icmp eq i64 %a2, %.117.us.i
  br i1 %exitcond393.not.i, label %B2548.i, label %B52.us.i

B52.lr.ph.split.i:                                ; preds = %B52.lr.ph.i
  %.147.not315.i = icmp sgt i64 %a1, 0
  br i1 %.147.not315.i, label %B72.else.if.lr.ph.i, label %_ZN10interleave6engine6native4disk6coding6decodeB2v8B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B72.else.if.lr.ph.i:                              ; preds = %B52.lr.ph.split.i
  %6 = icmp slt i64 %arg.words.fr.i, 1
  br i1 %6, label %B2548.i, label %B72.else.if.us325.preheader.i

B72.else.if.us325.preheader.i:                    ; preds = %B72.else.if.lr.ph.i
  %unroll_iter.i = and i64 %arg.words.fr.i, 9223372036854775806
  %7 = and i64 %arg.words.fr.i, 1
  %8 = icmp eq i64 %7, 0
  %.527.us.us.epil.i = shl nsw i64 %unroll_iter.i, 3
  br label %B72.else.if.us325.i

B72.else.if.us325.i:                              ; preds = %B52.us328.i, %B72.else.if.us325.preheader.i
  %.117320.us.i = phi i64 [ %.117.us336.i, %B52.us328.i ], [ 1, %B72.else.if.us325.preheader.i ]
  %.110284296318.us.i = phi i64 [ %.117320.us.i, %B52.us328.i ], [ 0, %B72.else.if.us325.preheader.i ]
  %source.4.0298317.us.i = phi i64 [ %.us-phi385.i, %B52.us328.i ], [ %a0, %B72.else.if.us325.preheader.i ]
  %.399.us.i = mul nsw i64 %.110284296318.us.i, %.397.i
  %.401.us.i = add nsw i64 %.399.us.i, %a4
  %9 = and i64 %.110284296318.us.i, 127
  %.573.not.us.i = icmp eq i64 %9, 0
  %.584.us.i = sub i64 %.401.us.i, %.397.i
  %sunkaddr33.i = inttoptr i64 %.401.us.i to ptr
  br i1 %.573.not.us.i, label %B422.else.if.us.us.i, label %B422.else.if.us.i

B52.us328.i:                                      ; preds = %B420.B2530.loopexit_crit_edge.us.i
  %.117.us336.i = add nuw i64 %.117320.us.i, 1
  %.147.not.us337.i = icmp slt i64 %.us-phi385.i, %.16.i
  br i1 %.147.not.us337.i, label %B72.else.if.us325.i, label %_ZN10interleave6engine6native4disk6coding6decodeB2v8B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B422.else.if.us.i:                                ; preds = %B72.else.if.us325.i, %B619.us.i
  %source.7.2280.us.i = phi i64 [ %next_word_v9_source_1.4.3.us.i, %B619.us.i ], [ %source.4.0298317.us.i, %B72.else.if.us325.i ]
  %.491276278.us.i = phi i64 [ %.498.us.i, %B619.us.i ], [ 0, %B72.else.if.us325.i ]
  %.498.us.i = add nuw nsw i64 %.491276278.us.i, 1
  %.527.us.i = shl nsw i64 %.491276278.us.i, 3
  %.529.us.i = add nsw i64 %.527.us.i, %.401.us.i
  %.587.us.i = add nsw i64 %.584.us.i, %.527.us.i
  %.588.us.i = inttoptr i64 %.587.us.i to ptr
  %.589.us.i = load i64, ptr %.588.us.i, align 8, !noalias !14
  %.599.us.i = inttoptr i64 %.529.us.i to ptr
  store i64 %.589.us.i, ptr %.599.us.i, align 8, !noalias !14
  %.620.us.i = inttoptr i64 %source.7.2280.us.i to ptr
  %.621.us.i = load i8, ptr %.620.us.i, align 1, !noalias !14
  %.626.us.i = add nsw i64 %source.7.2280.us.i, 1
  %.635.not.us.i = icmp eq i8 %.621.us.i, 0
  br i1 %.635.not.us.i, label %B619.us.i, label %B600.us.preheader.i

B600.us.preheader.i:                              ; preds = %B422.else.if.us.i
  %.622.us.i = zext i8 %.621.us.i to i64
  br label %B600.us.i

B600.us.i:                                        ; preds = %B616.us.i, %B600.us.preheader.i
  %next_word_v9_mask.2.4.us.i = phi i64 [ %.725.us.i, %B616.us.i ], [ %.622.us.i, %B600.us.preheader.i ]
  %next_word_v9_source_1.2.4.us.i = phi i64 [ %next_word_v9_source_1.3.6.us.i, %B616.us.i ], [ %.626.us.i, %B600.us.preheader.i ]
  %next_word_v9_shift.2.4.us.i = phi i64 [ %.729.us.i, %B616.us.i ], [ 0, %B600.us.preheader.i ]
  %next_word_v9_value.2.4.us.i = phi i64 [ %next_word_v9_value.3.6.us.i, %B616.us.i ], [ %.589.us.i, %B600.us.preheader.i ]
  %.686.us.i = and i64 %next_word_v9_mask.2.4.us.i, 1
  %.687.not.us.i = icmp eq i64 %.686.us.i, 0
  br i1 %.687.not.us.i, label %B616.us.i, label %B612.us.i

B612.us.i:                                        ; preds = %B600.us.i
  %.690.us.i = inttoptr i64 %next_word_v9_source_1.2.4.us.i to ptr
  %.691.us.i = load i8, ptr %.690.us.i, align 1, !noalias !14
  %.692.us.i = zext i8 %.691.us.i to i64
  %.694.us.i = shl i64 %.692.us.i, %next_word_v9_shift.2.4.us.i
  %.696.us.i = xor i64 %.694.us.i, %next_word_v9_value.2.4.us.i
  %.702.us.i = add nsw i64 %next_word_v9_source_1.2.4.us.i, 1
  br label %B616.us.i

B616.us.i:                                        ; preds = %B612.us.i, %B600.us.i
  %next_word_v9_source_1.3.6.us.i = phi i64 [ %.702.us.i, %B612.us.i ], [ %next_word_v9_source_1.2.4.us.i, %B600.us.i ]
  %next_word_v9_value.3.6.us.i = phi i64 [ %.696.us.i, %B612.us.i ], [ %next_word_v9_value.2.4.us.i, %B600.us.i ]
  %.725.us.i = lshr i64 %next_word_v9_mask.2.4.us.i, 1
  %.729.us.i = add nuw nsw i64 %next_word_v9_shift.2.4.us.i, 8
  %.732.not.us.i = icmp eq i64 %.725.us.i, 0
  br i1 %.732.not.us.i, label %B618.us.i, label %B600.us.i

B618.us.i:                                        ; preds = %B616.us.i
  %sunkaddr32.i = getelementptr i8, ptr %sunkaddr33.i, i64 %.527.us.i
  store i64 %next_word_v9_value.3.6.us.i, ptr %sunkaddr32.i, align 8, !noalias !14
  br label %B619.us.i

B619.us.i:                                        ; preds = %B618.us.i, %B422.else.if.us.i
  %next_word_v9_source_1.4.3.us.i = phi i64 [ %next_word_v9_source_1.3.6.us.i, %B618.us.i ], [ %.626.us.i, %B422.else.if.us.i ]
  %exitcond.not.i = icmp eq i64 %arg.words.fr.i, %.498.us.i
  br i1 %exitcond.not.i, label %B420.B2530.loopexit_crit_edge.us.i, label %B422.else.if.us.i

B422.else.if.us.us.i:                             ; preds = %B72.else.if.us325.i, %B619.us.us.1.i
  %source.7.2280.us.us.i = phi i64 [ %next_word_v9_source_1.4.3.us.us.1.i, %B619.us.us.1.i ], [ %source.4.0298317.us.i, %B72.else.if.us325.i ]
  %.491276278.us.us.i = phi i64 [ %.498.us.us.1.i, %B619.us.us.1.i ], [ 0, %B72.else.if.us325.i ]
  %.527.us.us.i = shl nsw i64 %.491276278.us.us.i, 3
  %.529.us.us.i = add nsw i64 %.527.us.us.i, %.401.us.i
  %.599.us.us.i = inttoptr i64 %.529.us.us.i to ptr
  store i64 0, ptr %.599.us.us.i, align 8, !noalias !14
  %.620.us.us.i = inttoptr i64 %source.7.2280.us.us.i to ptr
  %.621.us.us.i = load i8, ptr %.620.us.us.i, align 1, !noalias !14
  %.626.us.us.i = add nsw i64 %source.7.2280.us.us.i, 1
  %.635.not.us.us.i = icmp eq i8 %.621.us.us.i, 0
  br i1 %.635.not.us.us.i, label %B619.us.us.i, label %B600.us.us.preheader.i

B600.us.us.preheader.i:                           ; preds = %B422.else.if.us.us.i
  %.622.us.us.i = zext i8 %.621.us.us.i to i64
  br label %B600.us.us.i

B600.us.us.i:                                     ; preds = %B616.us.us.i, %B600.us.us.preheader.i
  %next_word_v9_mask.2.4.us.us.i = phi i64 [ %.725.us.us.i, %B616.us.us.i ], [ %.622.us.us.i, %B600.us.us.preheader.i ]
  %next_word_v9_source_1.2.4.us.us.i = phi i64 [ %next_word_v9_source_1.3.6.us.us.i, %B616.us.us.i ], [ %.626.us.us.i, %B600.us.us.preheader.i ]
  %next_word_v9_shift.2.4.us.us.i = phi i64 [ %.729.us.us.i, %B616.us.us.i ], [ 0, %B600.us.us.preheader.i ]
  %next_word_v9_value.2.4.us.us.i = phi i64 [ %next_word_v9_value.3.6.us.us.i, %B616.us.us.i ], [ 0, %B600.us.us.preheader.i ]
  %.686.us.us.i = and i64 %next_word_v9_mask.2.4.us.us.i, 1
  %.687.not.us.us.i = icmp eq i64 %.686.us.us.i, 0
  br i1 %.687.not.us.us.i, label %B616.us.us.i, label %B612.us.us.i

B612.us.us.i:                                     ; preds = %B600.us.us.i
  %.690.us.us.i = inttoptr i64 %next_word_v9_source_1.2.4.us.us.i to ptr
  %.691.us.us.i = load i8, ptr %.690.us.us.i, align 1, !noalias !14
  %.692.us.us.i = zext i8 %.691.us.us.i to i64
  %.694.us.us.i = shl i64 %.692.us.us.i, %next_word_v9_shift.2.4.us.us.i
  %.696.us.us.i = xor i64 %.694.us.us.i, %next_word_v9_value.2.4.us.us.i
  %.702.us.us.i = add nsw i64 %next_word_v9_source_1.2.4.us.us.i, 1
  br label %B616.us.us.i

B616.us.us.i:                                     ; preds = %B612.us.us.i, %B600.us.us.i
  %next_word_v9_source_1.3.6.us.us.i = phi i64 [ %.702.us.us.i, %B612.us.us.i ], [ %next_word_v9_source_1.2.4.us.us.i, %B600.us.us.i ]
  %next_word_v9_value.3.6.us.us.i = phi i64 [ %.696.us.us.i, %B612.us.us.i ], [ %next_word_v9_value.2.4.us.us.i, %B600.us.us.i ]
  %.725.us.us.i = lshr i64 %next_word_v9_mask.2.4.us.us.i, 1
  %.729.us.us.i = add nuw nsw i64 %next_word_v9_shift.2.4.us.us.i, 8
  %.732.not.us.us.i = icmp eq i64 %.725.us.us.i, 0
  br i1 %.732.not.us.us.i, label %B618.us.us.i, label %B600.us.us.i

B618.us.us.i:                                     ; preds = %B616.us.us.i
  %sunkaddr35.i = getelementptr i8, ptr %sunkaddr33.i, i64 %.527.us.us.i
  store i64 %next_word_v9_value.3.6.us.us.i, ptr %sunkaddr35.i, align 8, !noalias !14
  br label %B619.us.us.i

B619.us.us.i:                                     ; preds = %B618.us.us.i, %B422.else.if.us.us.i
  %next_word_v9_source_1.4.3.us.us.i = phi i64 [ %next_word_v9_source_1.3.6.us.us.i, %B618.us.us.i ], [ %.626.us.us.i, %B422.else.if.us.us.i ]
  %.498.us.us.1.i = add nuw i64 %.491276278.us.us.i, 2
  %.527.us.us.1.i = or disjoint i64 %.527.us.us.i, 8
  %.529.us.us.1.i = add nsw i64 %.527.us.us.1.i, %.401.us.i
  %.599.us.us.1.i = inttoptr i64 %.529.us.us.1.i to ptr
  store i64 0, ptr %.599.us.us.1.i, align 8, !noalias !14
  %.620.us.us.1.i = inttoptr i64 %next_word_v9_source_1.4.3.us.us.i to ptr
  %.621.us.us.1.i = load i8, ptr %.620.us.us.1.i, align 1, !noalias !14
  %.626.us.us.1.i = add nsw i64 %next_word_v9_source_1.4.3.us.us.i, 1
  %.635.not.us.us.1.i = icmp eq i8 %.621.us.us.1.i, 0
  br i1 %.635.not.us.us.1.i, label %B619.us.us.1.i, label %B600.us.us.1.preheader.i

B600.us.us.1.preheader.i:                         ; preds = %B619.us.us.i
  %.622.us.us.1.i = zext i8 %.621.us.us.1.i to i64
  br label %B600.us.us.1.i

B600.us.us.1.i:                                   ; preds = %B616.us.us.1.i, %B600.us.us.1.preheader.i
  %next_word_v9_mask.2.4.us.us.1.i = phi i64 [ %.725.us.us.1.i, %B616.us.us.1.i ], [ %.622.us.us.1.i, %B600.us.us.1.preheader.i ]
  %next_word_v9_source_1.2.4.us.us.1.i = phi i64 [ %next_word_v9_source_1.3.6.us.us.1.i, %B616.us.us.1.i ], [ %.626.us.us.1.i, %B600.us.us.1.preheader.i ]
  %next_word_v9_shift.2.4.us.us.1.i = phi i64 [ %.729.us.us.1.i, %B616.us.us.1.i ], [ 0, %B600.us.us.1.preheader.i ]
  %next_word_v9_value.2.4.us.us.1.i = phi i64 [ %next_word_v9_value.3.6.us.us.1.i, %B616.us.us.1.i ], [ 0, %B600.us.us.1.preheader.i ]
  %.686.us.us.1.i = and i64 %next_word_v9_mask.2.4.us.us.1.i, 1
  %.687.not.us.us.1.i = icmp eq i64 %.686.us.us.1.i, 0
  br i1 %.687.not.us.us.1.i, label %B616.us.us.1.i, label %B612.us.us.1.i

B612.us.us.1.i:                                   ; preds = %B600.us.us.1.i
  %.690.us.us.1.i = inttoptr i64 %next_word_v9_source_1.2.4.us.us.1.i to ptr
  %.691.us.us.1.i = load i8, ptr %.690.us.us.1.i, align 1, !noalias !14
  %.692.us.us.1.i = zext i8 %.691.us.us.1.i to i64
  %.694.us.us.1.i = shl i64 %.692.us.us.1.i, %next_word_v9_shift.2.4.us.us.1.i
  %.696.us.us.1.i = xor i64 %.694.us.us.1.i, %next_word_v9_value.2.4.us.us.1.i
  %.702.us.us.1.i = add nsw i64 %next_word_v9_source_1.2.4.us.us.1.i, 1
  br label %B616.us.us.1.i

B616.us.us.1.i:                                   ; preds = %B612.us.us.1.i, %B600.us.us.1.i
  %next_word_v9_source_1.3.6.us.us.1.i = phi i64 [ %.702.us.us.1.i, %B612.us.us.1.i ], [ %next_word_v9_source_1.2.4.us.us.1.i, %B600.us.us.1.i ]
  %next_word_v9_value.3.6.us.us.1.i = phi i64 [ %.696.us.us.1.i, %B612.us.us.1.i ], [ %next_word_v9_value.2.4.us.us.1.i, %B600.us.us.1.i ]
  %.725.us.us.1.i = lshr i64 %next_word_v9_mask.2.4.us.us.1.i, 1
  %.729.us.us.1.i = add nuw nsw i64 %next_word_v9_shift.2.4.us.us.1.i, 8
  %.732.not.us.us.1.i = icmp eq i64 %.725.us.us.1.i, 0
  br i1 %.732.not.us.us.1.i, label %B618.us.us.1.i, label %B600.us.us.1.i

B618.us.us.1.i:                                   ; preds = %B616.us.us.1.i
  %sunkaddr36.i = inttoptr i64 %.527.us.us.1.i to ptr
  %sunkaddr37.i = getelementptr i8, ptr %sunkaddr36.i, i64 %.401.us.i
  store i64 %next_word_v9_value.3.6.us.us.1.i, ptr %sunkaddr37.i, align 8, !noalias !14
  br label %B619.us.us.1.i

B619.us.us.1.i:                                   ; preds = %B618.us.us.1.i, %B619.us.us.i
  %next_word_v9_source_1.4.3.us.us.1.i = phi i64 [ %next_word_v9_source_1.3.6.us.us.1.i, %B618.us.us.1.i ], [ %.626.us.us.1.i, %B619.us.us.i ]
  %niter.ncmp.1.i = icmp eq i64 %.498.us.us.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B420.B2530.loopexit_crit_edge.us.loopexit.unr-lcssa.i, label %B422.else.if.us.us.i

B420.B2530.loopexit_crit_edge.us.loopexit.unr-lcssa.i: ; preds = %B619.us.us.1.i
  br i1 %8, label %B420.B2530.loopexit_crit_edge.us.i, label %B422.else.if.us.us.epil.preheader.i

B422.else.if.us.us.epil.preheader.i:              ; preds = %B420.B2530.loopexit_crit_edge.us.loopexit.unr-lcssa.i
  %.529.us.us.epil.i = add nsw i64 %.401.us.i, %.527.us.us.epil.i
  %.599.us.us.epil.i = inttoptr i64 %.529.us.us.epil.i to ptr
  store i64 0, ptr %.599.us.us.epil.i, align 8, !noalias !14
  %.620.us.us.epil.i = inttoptr i64 %next_word_v9_source_1.4.3.us.us.1.i to ptr
  %.621.us.us.epil.i = load i8, ptr %.620.us.us.epil.i, align 1, !noalias !14
  %.626.us.us.epil.i = add nsw i64 %next_word_v9_source_1.4.3.us.us.1.i, 1
  %.635.not.us.us.epil.i = icmp eq i8 %.621.us.us.epil.i, 0
  br i1 %.635.not.us.us.epil.i, label %B420.B2530.loopexit_crit_edge.us.i, label %B600.us.us.epil.preheader.i

B600.us.us.epil.preheader.i:                      ; preds = %B422.else.if.us.us.epil.preheader.i
  %.622.us.us.epil.i = zext i8 %.621.us.us.epil.i to i64
  br label %B600.us.us.epil.i

B600.us.us.epil.i:                                ; preds = %B616.us.us.epil.i, %B600.us.us.epil.preheader.i
  %next_word_v9_mask.2.4.us.us.epil.i = phi i64 [ %.725.us.us.epil.i, %B616.us.us.epil.i ], [ %.622.us.us.epil.i, %B600.us.us.epil.preheader.i ]
  %next_word_v9_source_1.2.4.us.us.epil.i = phi i64 [ %next_word_v9_source_1.3.6.us.us.epil.i, %B616.us.us.epil.i ], [ %.626.us.us.epil.i, %B600.us.us.epil.preheader.i ]
  %next_word_v9_shift.2.4.us.us.epil.i = phi i64 [ %.729.us.us.epil.i, %B616.us.us.epil.i ], [ 0, %B600.us.us.epil.preheader.i ]
  %next_word_v9_value.2.4.us.us.epil.i = phi i64 [ %next_word_v9_value.3.6.us.us.epil.i, %B616.us.us.epil.i ], [ 0, %B600.us.us.epil.preheader.i ]
  %.686.us.us.epil.i = and i64 %next_word_v9_mask.2.4.us.us.epil.i, 1
  %.687.not.us.us.epil.i = icmp eq i64 %.686.us.us.epil.i, 0
  br i1 %.687.not.us.us.epil.i, label %B616.us.us.epil.i, label %B612.us.us.epil.i

B612.us.us.epil.i:                                ; preds = %B600.us.us.epil.i
  %.690.us.us.epil.i = inttoptr i64 %next_word_v9_source_1.2.4.us.us.epil.i to ptr
  %.691.us.us.epil.i = load i8, ptr %.690.us.us.epil.i, align 1, !noalias !14
  %.692.us.us.epil.i = zext i8 %.691.us.us.epil.i to i64
  %.694.us.us.epil.i = shl i64 %.692.us.us.epil.i, %next_word_v9_shift.2.4.us.us.epil.i
  %.696.us.us.epil.i = xor i64 %.694.us.us.epil.i, %next_word_v9_value.2.4.us.us.epil.i
  %.702.us.us.epil.i = add nsw i64 %next_word_v9_source_1.2.4.us.us.epil.i, 1
  br label %B616.us.us.epil.i

B616.us.us.epil.i:                                ; preds = %B612.us.us.epil.i, %B600.us.us.epil.i
  %next_word_v9_source_1.3.6.us.us.epil.i = phi i64 [ %.702.us.us.epil.i, %B612.us.us.epil.i ], [ %next_word_v9_source_1.2.4.us.us.epil.i, %B600.us.us.epil.i ]
  %next_word_v9_value.3.6.us.us.epil.i = phi i64 [ %.696.us.us.epil.i, %B612.us.us.epil.i ], [ %next_word_v9_value.2.4.us.us.epil.i, %B600.us.us.epil.i ]
  %.725.us.us.epil.i = lshr i64 %next_word_v9_mask.2.4.us.us.epil.i, 1
  %.729.us.us.epil.i = add nuw nsw i64 %next_word_v9_shift.2.4.us.us.epil.i, 8
  %.732.not.us.us.epil.i = icmp eq i64 %.725.us.us.epil.i, 0
  br i1 %.732.not.us.us.epil.i, label %B618.us.us.epil.i, label %B600.us.us.epil.i

B618.us.us.epil.i:                                ; preds = %B616.us.us.epil.i
  %sunkaddr40.i = getelementptr i8, ptr %sunkaddr33.i, i64 %.527.us.us.epil.i
  store i64 %next_word_v9_value.3.6.us.us.epil.i, ptr %sunkaddr40.i, align 8, !noalias !14
  br label %B420.B2530.loopexit_crit_edge.us.i

B420.B2530.loopexit_crit_edge.us.i:               ; preds = %B619.us.i, %B618.us.us.epil.i, %B422.else.if.us.us.epil.preheader.i, %B420.B2530.loopexit_crit_edge.us.loopexit.unr-lcssa.i
  %.us-phi385.i = phi i64 [ %.626.us.us.epil.i, %B422.else.if.us.us.epil.preheader.i ], [ %next_word_v9_source_1.4.3.us.us.1.i, %B420.B2530.loopexit_crit_edge.us.loopexit.unr-lcssa.i ], [ %next_word_v9_source_1.3.6.us.us.epil.i, %B618.us.us.epil.i ], [ %next_word_v9_source_1.4.3.us.i, %B619.us.i ]
  %exitcond392.not.i = icmp eq i64 %.117320.us.i, %.arg.count.i
  br i1 %exitcond392.not.i, label %B2548.i, label %B52.us328.i

B2548.i:                                          ; preds = %B420.B2530.loopexit_crit_edge.us.i, %B290.us.i, %B72.else.if.lr.ph.i, %0
  %source.4.0.lcssa.i = phi i64 [ %a0, %0 ], [ %source.6.1.us.i, %B290.us.i ], [ %a0, %B72.else.if.lr.ph.i ], [ %.us-phi385.i, %B420.B2530.loopexit_crit_edge.us.i ]
  %.815.i = icmp ne i64 %source.4.0.lcssa.i, %.16.i
  %spec.select.i = sext i1 %.815.i to i64
  br label %_ZN10interleave6engine6native4disk6coding6decodeB2v8B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

_ZN10interleave6engine6native4disk6coding6decodeB2v8B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B52.us328.i, %B52.us.i, %B52.lr.ph.split.i, %B2548.i
  %storemerge272.i = phi i64 [ %spec.select.i, %B2548.i ], [ -1, %B52.us.i ], [ -1, %B52.lr.ph.split.i ], [ -1, %B52.us328.i ]
  ret i64 %storemerge272.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @touched(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr #1 {
  %.23.i.i = icmp sgt i64 %a4, 0
  br i1 %.23.i.i, label %B24.endif.preheader.i.i, label %B0.endif.endif.i

B24.endif.preheader.i.i:                          ; preds = %0
  %.39.i.i = shl i64 %a2, 3
  %.arg.words.i.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 0)
  %1 = add i64 %a3, -8
  %2 = add nuw i64 %.arg.words.i.i, 1
  %3 = add i64 %.39.i.i, %a0
  br label %B24.endif.i.i

B92.i.i:                                          ; preds = %B24.endif.i.i, %B104.i.i
  %lsr.iv37.in.i = phi i64 [ %3, %B24.endif.i.i ], [ %lsr.iv37.i, %B104.i.i ]
  %lsr.iv3.i.i = phi i64 [ %2, %B24.endif.i.i ], [ %lsr.iv.next4.i.i, %B104.i.i ]
  %lsr.iv.i.i = phi i64 [ %7, %B24.endif.i.i ], [ %lsr.iv.next.i.i, %B104.i.i ]
  %lsr.iv.next4.i.i = add i64 %lsr.iv3.i.i, -1
  %.134.i.i = icmp sgt i64 %lsr.iv.next4.i.i, 0
  br i1 %.134.i.i, label %B104.i.i, label %B2861.i.i

B104.i.i:                                         ; preds = %B92.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -8
  %lsr.iv37.i = add i64 %lsr.iv37.in.i, -8
  %.175.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.176.i.i = load i64, ptr %.175.i.i, align 8, !noalias !17
  %.180.i.i = inttoptr i64 %lsr.iv37.i to ptr
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !17
  %.190.not.i.i = icmp eq i64 %.176.i.i, %.181.i.i
  br i1 %.190.not.i.i, label %B92.i.i, label %B2713.i.i

B2713.i.i:                                        ; preds = %B104.i.i
  %.206.i.i = icmp ult i64 %.176.i.i, %.181.i.i
  %.240.i.i = add nuw nsw i64 %.33.i.i, 1
  %spec.select.i.i = select i1 %.206.i.i, i64 %high.2.0.i.i, i64 %.33.i.i
  %spec.select103.i.i = select i1 %.206.i.i, i64 %.240.i.i, i64 %low.2.0.i.i
  br label %B2861.i.i

B2861.i.i:                                        ; preds = %B92.i.i, %B2713.i.i
  %high.3.1.i.i = phi i64 [ %spec.select.i.i, %B2713.i.i ], [ %.33.i.i, %B92.i.i ]
  %low.3.1.i.i = phi i64 [ %spec.select103.i.i, %B2713.i.i ], [ %low.2.0.i.i, %B92.i.i ]
  %.271.i.i = icmp slt i64 %low.3.1.i.i, %high.3.1.i.i
  br i1 %.271.i.i, label %B24.endif.i.i, label %B0.endif.endif.i

B24.endif.i.i:                                    ; preds = %B2861.i.i, %B24.endif.preheader.i.i
  %high.2.0.i.i = phi i64 [ %high.3.1.i.i, %B2861.i.i ], [ %a4, %B24.endif.preheader.i.i ]
  %low.2.0.i.i = phi i64 [ %low.3.1.i.i, %B2861.i.i ], [ 0, %B24.endif.preheader.i.i ]
  %.32.i.i = add i64 %low.2.0.i.i, %high.2.0.i.i
  %.33.i.i = lshr i64 %.32.i.i, 1
  %4 = shl i64 %.33.i.i, 3
  %5 = add i64 %4, 8
  %6 = mul i64 %5, %a2
  %7 = add i64 %1, %6
  br label %B92.i.i

B76.i:                                            ; preds = %B76.lr.ph.i, %B298.i
  %lsr.iv.i = phi i64 [ %16, %B76.lr.ph.i ], [ %lsr.iv.next.i, %B298.i ]
  %low.2.094.i = phi i64 [ %low.4.1.i.i, %B76.lr.ph.i ], [ %high.2.1.i, %B298.i ]
  %found.2.093.i = phi i64 [ 0, %B76.lr.ph.i ], [ %found.3.1.i, %B298.i ]
  %.1458991.i = phi i64 [ 0, %B76.lr.ph.i ], [ %.152.i, %B298.i ]
  %.152.i = add nuw nsw i64 %.1458991.i, 1
  %.187.i = icmp slt i64 %.152.i, %a1
  br i1 %.187.i, label %B100.i, label %B194.i

B100.i:                                           ; preds = %B76.i
  %.205.i = sub nsw i64 %a4, %low.2.094.i
  %.23.i1.i = icmp sgt i64 %.205.i, 0
  br i1 %.23.i1.i, label %B24.endif.preheader.i3.i, label %B100.endif.i

B24.endif.preheader.i3.i:                         ; preds = %B100.i
  %.200.i = mul nsw i64 %low.2.094.i, %.190.i
  %8 = add i64 %.202.i, %.200.i
  br label %B24.endif.i6.i

B92.i11.i:                                        ; preds = %B24.endif.i6.i, %B104.i21.i
  %lsr.iv35.i = phi i64 [ %lsr.iv.i, %B24.endif.i6.i ], [ %lsr.iv.next36.i, %B104.i21.i ]
  %lsr.iv3.i12.i = phi i64 [ %13, %B24.endif.i6.i ], [ %lsr.iv.next4.i15.i, %B104.i21.i ]
  %lsr.iv.i14.i = phi i64 [ %12, %B24.endif.i6.i ], [ %lsr.iv.next.i22.i, %B104.i21.i ]
  %lsr.iv.next4.i15.i = add i64 %lsr.iv3.i12.i, -1
  %.134.i16.i = icmp sgt i64 %lsr.iv.next4.i15.i, 0
  br i1 %.134.i16.i, label %B104.i21.i, label %B2861.i17.i

B104.i21.i:                                       ; preds = %B92.i11.i
  %lsr.iv.next.i22.i = add i64 %lsr.iv.i14.i, -8
  %lsr.iv.next36.i = add i64 %lsr.iv35.i, -8
  %.175.i24.i = inttoptr i64 %lsr.iv.i14.i to ptr
  %.176.i25.i = load i64, ptr %.175.i24.i, align 8, !noalias !22
  %.180.i26.i = inttoptr i64 %lsr.iv35.i to ptr
  %.181.i27.i = load i64, ptr %.180.i26.i, align 8, !noalias !22
  %.190.not.i28.i = icmp eq i64 %.176.i25.i, %.181.i27.i
  br i1 %.190.not.i28.i, label %B92.i11.i, label %B2713.i29.i

B2713.i29.i:                                      ; preds = %B104.i21.i
  %.206.i30.i = icmp ult i64 %.176.i25.i, %.181.i27.i
  %.240.i31.i = add nuw nsw i64 %.33.i10.i, 1
  %spec.select.i32.i = select i1 %.206.i30.i, i64 %high.2.0.i7.i, i64 %.33.i10.i
  %spec.select103.i33.i = select i1 %.206.i30.i, i64 %.240.i31.i, i64 %low.2.0.i8.i
  br label %B2861.i17.i

B2861.i17.i:                                      ; preds = %B92.i11.i, %B2713.i29.i
  %high.3.1.i18.i = phi i64 [ %spec.select.i32.i, %B2713.i29.i ], [ %.33.i10.i, %B92.i11.i ]
  %low.3.1.i19.i = phi i64 [ %spec.select103.i33.i, %B2713.i29.i ], [ %low.2.0.i8.i, %B92.i11.i ]
  %.271.i20.i = icmp slt i64 %low.3.1.i19.i, %high.3.1.i18.i
  br i1 %.271.i20.i, label %B24.endif.i6.i, label %B100.endif.i

B24.endif.i6.i:                                   ; preds = %B2861.i17.i, %B24.endif.preheader.i3.i
  %high.2.0.i7.i = phi i64 [ %high.3.1.i18.i, %B2861.i17.i ], [ %.205.i, %B24.endif.preheader.i3.i ]
  %low.2.0.i8.i = phi i64 [ %low.3.1.i19.i, %B2861.i17.i ], [ 0, %B24.endif.preheader.i3.i ]
  %.32.i9.i = add i64 %low.2.0.i8.i, %high.2.0.i7.i
  %.33.i10.i = lshr i64 %.32.i9.i, 1
  %9 = shl i64 %.33.i10.i, 3
  %10 = add i64 %9, 8
  %11 = mul i64 %10, %a2
  %12 = add i64 %8, %11
  br label %B92.i11.i

B194.i:                                           ; preds = %B100.endif.i, %B76.i
  %high.2.1.i = phi i64 [ %.232.i, %B100.endif.i ], [ %a4, %B76.i ]
  %.242.i = icmp sgt i64 %high.2.1.i, %low.2.094.i
  br i1 %.242.i, label %B206.i, label %B298.i

B206.i:                                           ; preds = %B194.i
  %.254.i = add nsw i64 %.1458991.i, %a5
  %.255.i = inttoptr i64 %.254.i to ptr
  %.256.i = load i8, ptr %.255.i, align 1, !noalias !25
  %.258.i = icmp eq i8 %.256.i, 0
  %.261.i = zext i1 %.258.i to i64
  %spec.select.i = add nsw i64 %found.2.093.i, %.261.i
  store i8 1, ptr %.255.i, align 1, !noalias !25
  br label %B298.i

B298.i:                                           ; preds = %B206.i, %B194.i
  %found.3.1.i = phi i64 [ %spec.select.i, %B206.i ], [ %found.2.093.i, %B194.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.190.i
  %exitcond.not.i = icmp eq i64 %.152.i, %a1
  br i1 %exitcond.not.i, label %_ZN10interleave6engine6native4disk6coding7touchedB3v10B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxx.exit, label %B76.i

B0.endif.endif.i:                                 ; preds = %B2861.i.i, %0
  %low.4.1.i.i = phi i64 [ 0, %0 ], [ %low.3.1.i.i, %B2861.i.i ]
  %.13990.not.i = icmp slt i64 %a1, 1
  br i1 %.13990.not.i, label %_ZN10interleave6engine6native4disk6coding7touchedB3v10B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxx.exit, label %B76.lr.ph.i

B76.lr.ph.i:                                      ; preds = %B0.endif.endif.i
  %.190.i = shl i64 %a2, 3
  %.arg.words.i5.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 0)
  %13 = add nuw i64 %.arg.words.i5.i, 1
  %.202.i = add i64 %a3, -8
  %14 = shl i64 %a2, 4
  %15 = add i64 %a0, -8
  %16 = add i64 %15, %14
  br label %B76.i

B100.endif.i:                                     ; preds = %B2861.i17.i, %B100.i
  %low.4.1.i2.i = phi i64 [ 0, %B100.i ], [ %low.3.1.i19.i, %B2861.i17.i ]
  %.232.i = add nsw i64 %low.4.1.i2.i, %low.2.094.i
  br label %B194.i

_ZN10interleave6engine6native4disk6coding7touchedB3v10B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxx.exit: ; preds = %B298.i, %B0.endif.endif.i
  %found.2.0.lcssa.i = phi i64 [ 0, %B0.endif.endif.i ], [ %found.3.1.i, %B298.i ]
  ret i64 %found.2.0.lcssa.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -1, -9223372036854775808) i64 @strike(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8) local_unnamed_addr #1 {
  %arg.words.fr.i.i = freeze i64 %a3
  %.32.i = shl i64 %arg.words.fr.i.i, 3
  %.35.i = add i64 %.32.i, 8
  %.23.i.i = icmp sgt i64 %a6, 0
  %.arg.words.i.i = tail call i64 @llvm.smax.i64(i64 %arg.words.fr.i.i, i64 0)
  %1 = add i64 %a5, -8
  %2 = add nuw i64 %.arg.words.i.i, 1
  br i1 %.23.i.i, label %B24.endif.preheader.i.i, label %B0.endif.endif.i

B24.endif.preheader.i.i:                          ; preds = %0
  %3 = add i64 %.32.i, %a4
  br label %B24.endif.i.i

B92.i.i:                                          ; preds = %B24.endif.i.i, %B104.i.i
  %lsr.iv38.i = phi i64 [ %3, %B24.endif.i.i ], [ %lsr.iv.next39.i, %B104.i.i ]
  %lsr.iv3.i.i = phi i64 [ %2, %B24.endif.i.i ], [ %lsr.iv.next4.i.i, %B104.i.i ]
  %lsr.iv.i.i = phi i64 [ %7, %B24.endif.i.i ], [ %lsr.iv.next.i.i, %B104.i.i ]
  %lsr.iv.next4.i.i = add i64 %lsr.iv3.i.i, -1
  %.134.i.i = icmp sgt i64 %lsr.iv.next4.i.i, 0
  br i1 %.134.i.i, label %B104.i.i, label %B2861.i.i

B104.i.i:                                         ; preds = %B92.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -8
  %lsr.iv.next39.i = add i64 %lsr.iv38.i, -8
  %.175.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.176.i.i = load i64, ptr %.175.i.i, align 8, !noalias !26
  %.180.i.i = inttoptr i64 %lsr.iv38.i to ptr
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !26
  %.190.not.i.i = icmp eq i64 %.176.i.i, %.181.i.i
  br i1 %.190.not.i.i, label %B92.i.i, label %B2713.i.i

B2713.i.i:                                        ; preds = %B104.i.i
  %.206.i.i = icmp ult i64 %.176.i.i, %.181.i.i
  %.240.i.i = add nuw nsw i64 %.33.i.i, 1
  %spec.select.i.i = select i1 %.206.i.i, i64 %high.2.0.i.i, i64 %.33.i.i
  %spec.select103.i.i = select i1 %.206.i.i, i64 %.240.i.i, i64 %low.2.0.i.i
  br label %B2861.i.i

B2861.i.i:                                        ; preds = %B92.i.i, %B2713.i.i
  %high.3.1.i.i = phi i64 [ %spec.select.i.i, %B2713.i.i ], [ %.33.i.i, %B92.i.i ]
  %low.3.1.i.i = phi i64 [ %spec.select103.i.i, %B2713.i.i ], [ %low.2.0.i.i, %B92.i.i ]
  %.271.i.i = icmp slt i64 %low.3.1.i.i, %high.3.1.i.i
  br i1 %.271.i.i, label %B24.endif.i.i, label %B0.endif.endif.i

B24.endif.i.i:                                    ; preds = %B2861.i.i, %B24.endif.preheader.i.i
  %high.2.0.i.i = phi i64 [ %high.3.1.i.i, %B2861.i.i ], [ %a6, %B24.endif.preheader.i.i ]
  %low.2.0.i.i = phi i64 [ %low.3.1.i.i, %B2861.i.i ], [ 0, %B24.endif.preheader.i.i ]
  %.32.i.i = add i64 %low.2.0.i.i, %high.2.0.i.i
  %.33.i.i = lshr i64 %.32.i.i, 1
  %4 = shl i64 %.33.i.i, 3
  %5 = add i64 %4, 8
  %6 = mul i64 %5, %arg.words.fr.i.i
  %7 = add i64 %6, %1
  br label %B92.i.i

B120.i:                                           ; preds = %B0.endif.endif.i, %B3205.i
  %.170392.i = phi i64 [ %.177.i, %B3205.i ], [ 0, %B0.endif.endif.i ]
  %.163388.i = phi i64 [ %.173.i, %B3205.i ], [ %.163388.i.ph, %B0.endif.endif.i ]
  %at.2.0.i = phi i64 [ %until.4.1316.i, %B3205.i ], [ %low.4.1.i.i, %B0.endif.endif.i ]
  %found.2.0.i = phi i64 [ %found.3.1.i, %B3205.i ], [ 0, %B0.endif.endif.i ]
  %.164.i = icmp sgt i64 %.163388.i, 0
  br i1 %.164.i, label %B122.else.if.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B188.i:                                           ; preds = %B122.else.if.i
  %.282.i = icmp slt i64 %at.2.0.i, %a6
  br i1 %.282.i, label %B220.endif.i, label %B3205.i

B266.i:                                           ; preds = %B220.endif.i, %B288.i
  %lsr.iv28.i = phi i64 [ %lsr.iv.next29.i, %B288.i ], [ %2, %B220.endif.i ]
  %lsr.iv26.i = phi i64 [ %lsr.iv.next27.i, %B288.i ], [ %30, %B220.endif.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B288.i ], [ %29, %B220.endif.i ]
  %lsr.iv.next29.i = add i64 %lsr.iv28.i, -1
  %.380.i = icmp sgt i64 %lsr.iv.next29.i, 0
  br i1 %.380.i, label %B288.i, label %B3205.i

B288.i:                                           ; preds = %B266.i
  %lsr.iv.next27.i = add i64 %lsr.iv26.i, -8
  %lsr.iv.next.i = add i64 %lsr.iv.i, -8
  %.421.i = inttoptr i64 %lsr.iv.i to ptr
  %.422.i = load i64, ptr %.421.i, align 8, !noalias !31
  %.426.i = inttoptr i64 %lsr.iv26.i to ptr
  %.427.i = load i64, ptr %.426.i, align 8, !noalias !31
  %.436.not.i = icmp eq i64 %.422.i, %.427.i
  br i1 %.436.not.i, label %B266.i, label %B518.i

B518.i:                                           ; preds = %B288.i
  %.452.i = icmp ult i64 %.422.i, %.427.i
  br i1 %.452.i, label %B528.preheader.i, label %B3205.i

B528.preheader.i:                                 ; preds = %B518.i
  %.490380.i = add nsw i64 %at.2.0.i, 1
  %.501381.i = icmp slt i64 %.490380.i, %a6
  br i1 %.501381.i, label %B544.endif.preheader.i, label %B3059.endif.i

B544.endif.preheader.i:                           ; preds = %B528.preheader.i
  %8 = add i64 %26, 16
  %9 = mul i64 %8, %arg.words.fr.i.i
  %10 = add i64 %9, %1
  br label %B544.endif.i

B528.i:                                           ; preds = %B3056.i
  %.490.i = add i64 %.490382.i, 1
  %lsr.iv.next31.i = add i64 %lsr.iv30.i, %.32.i
  %exitcond.not.i = icmp eq i64 %.490.i, %a6
  br i1 %exitcond.not.i, label %B3058.i, label %B544.endif.i

B548.i:                                           ; preds = %B544.endif.i, %B550.i
  %lsr.iv36.i = phi i64 [ %lsr.iv.next37.i, %B550.i ], [ %2, %B544.endif.i ]
  %lsr.iv34.i = phi i64 [ %lsr.iv.next35.i, %B550.i ], [ %30, %B544.endif.i ]
  %lsr.iv32.i = phi i64 [ %lsr.iv.next33.i, %B550.i ], [ %lsr.iv30.i, %B544.endif.i ]
  %lsr.iv.next37.i = add i64 %lsr.iv36.i, -1
  %.599.i = icmp sgt i64 %lsr.iv.next37.i, 0
  br i1 %.599.i, label %B550.i, label %B3058.i

B550.i:                                           ; preds = %B548.i
  %lsr.iv.next35.i = add i64 %lsr.iv34.i, -8
  %lsr.iv.next33.i = add i64 %lsr.iv32.i, -8
  %.640.i = inttoptr i64 %lsr.iv32.i to ptr
  %.641.i = load i64, ptr %.640.i, align 8, !noalias !31
  %.645.i = inttoptr i64 %lsr.iv34.i to ptr
  %.646.i = load i64, ptr %.645.i, align 8, !noalias !31
  %.655.not.i = icmp eq i64 %.641.i, %.646.i
  br i1 %.655.not.i, label %B548.i, label %B3056.i

B3056.i:                                          ; preds = %B550.i
  %.671.i = icmp ult i64 %.641.i, %.646.i
  br i1 %.671.i, label %B528.i, label %B3058.i

B3058.i:                                          ; preds = %B3056.i, %B528.i, %B548.i, %B122.else.if.i
  %until.4.1.i = phi i64 [ %a6, %B122.else.if.i ], [ %.490382.i, %B548.i ], [ %.490382.i, %B3056.i ], [ %a6, %B528.i ]
  %.723.i = icmp sgt i64 %until.4.1.i, %at.2.0.i
  br i1 %.723.i, label %B3059.endif.i, label %B3205.i

B3107.i:                                          ; preds = %_ZN10interleave6engine6native4disk6coding12strike_groupB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i, %B96.endif.i.i
  %storemerge606.i6.i = phi i64 [ %storemerge606.i.i, %_ZN10interleave6engine6native4disk6coding12strike_groupB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i ], [ 0, %B96.endif.i.i ]
  %.850.i = add nuw nsw i64 %storemerge606.i6.i, %found.2.0.i
  br label %B3205.i

B3205.i:                                          ; preds = %B266.i, %B3107.i, %B3058.i, %B518.i, %B188.i
  %until.4.1316.i = phi i64 [ %until.4.1441.i, %B3107.i ], [ %until.4.1.i, %B3058.i ], [ %at.2.0.i, %B188.i ], [ %at.2.0.i, %B518.i ], [ %at.2.0.i, %B266.i ]
  %found.3.1.i = phi i64 [ %.850.i, %B3107.i ], [ %found.2.0.i, %B3058.i ], [ %found.2.0.i, %B188.i ], [ %found.2.0.i, %B518.i ], [ %found.2.0.i, %B266.i ]
  %.874.i = icmp eq i64 %until.4.1316.i, %a6
  br i1 %.874.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit, label %B120.i

B0.endif.endif.i:                                 ; preds = %B2861.i.i, %0
  %low.4.1.i.i = phi i64 [ 0, %0 ], [ %low.3.1.i.i, %B2861.i.i ]
  %11 = add nuw i64 %a2, 127
  %.139.i = lshr i64 %11, 7
  %.118.inv.i = icmp sgt i64 %a2, 0
  %.770.i = add nsw i64 %a1, %a0
  %12 = shl i64 %arg.words.fr.i.i, 4
  %13 = add i64 %a4, 8
  %14 = add i64 %13, %12
  %.93.i.i = icmp sgt i64 %arg.words.fr.i.i, 0
  %xtraiter.i.i = and i64 %arg.words.fr.i.i, 7
  %15 = icmp samesign ult i64 %arg.words.fr.i.i, 8
  %unroll_iter.i.i = and i64 %arg.words.fr.i.i, 9223372036854775800
  %16 = add i64 %a8, 56
  %17 = add nsw i64 %arg.words.fr.i.i, -8
  %18 = lshr i64 %17, 3
  %19 = icmp eq i64 %18, 0
  %20 = add nuw nsw i64 %18, 1
  %unroll_iter68.i.i = and i64 %20, 4611686018427387902
  %21 = add i64 %a8, 64
  %22 = and i64 %17, 8
  %lcmp.mod.not70.not.i.i = icmp eq i64 %22, 0
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  %.358.i.i = icmp eq i64 %arg.words.fr.i.i, 1
  %unroll_iter67.i.i = and i64 %arg.words.fr.i.i, 9223372036854775806
  %invariant.op.i = add i64 %.32.i, -8
  %.reass.i = add i64 %invariant.op.i, %a8
  %23 = icmp slt i64 %arg.words.fr.i.i, 1
  %sunkaddr87.i.i = inttoptr i64 %a8 to ptr
  %24 = and i64 %arg.words.fr.i.i, 1
  %25 = icmp eq i64 %24, 0
  %sunkaddr91.i.i = shl i64 %unroll_iter67.i.i, 3
  %sunkaddr92.i.i = getelementptr i8, ptr %sunkaddr87.i.i, i64 %sunkaddr91.i.i
  %.163388.i.ph = select i1 %.118.inv.i, i64 %.139.i, i64 0
  br label %B120.i

B122.else.if.i:                                   ; preds = %B120.i
  %.173.i = add nsw i64 %.163388.i, -1
  %.177.i = add i64 %.170392.i, 128
  %.217.1.i = ashr exact i64 %.170392.i, 7
  %.251.i = mul i64 %.217.1.i, %.35.i
  %.264.i = icmp slt i64 %.177.i, %a2
  br i1 %.264.i, label %B188.i, label %B3058.i

B220.endif.i:                                     ; preds = %B188.i
  %26 = shl i64 %at.2.0.i, 3
  %27 = add i64 %26, 8
  %28 = mul i64 %27, %arg.words.fr.i.i
  %29 = add i64 %28, %1
  %30 = add i64 %14, %.251.i
  br label %B266.i

B544.endif.i:                                     ; preds = %B528.i, %B544.endif.preheader.i
  %lsr.iv30.i = phi i64 [ %10, %B544.endif.preheader.i ], [ %lsr.iv.next31.i, %B528.i ]
  %.490382.i = phi i64 [ %.490380.i, %B544.endif.preheader.i ], [ %.490.i, %B528.i ]
  br label %B548.i

B3059.endif.i:                                    ; preds = %B3058.i, %B528.preheader.i
  %until.4.1441.i = phi i64 [ %.490380.i, %B528.preheader.i ], [ %until.4.1.i, %B3058.i ]
  %.pre12.pn.i = mul nsw i64 %at.2.0.i, %.32.i
  %.775.pre-phi.i = add nsw i64 %.pre12.pn.i, %a5
  %.729.i = sub nsw i64 %a2, %.170392.i
  %sunkaddr.i = inttoptr i64 %.251.i to ptr
  %sunkaddr40.i = getelementptr i8, ptr %sunkaddr.i, i64 %a4
  %.763.i = load i64, ptr %sunkaddr40.i, align 8, !noalias !31
  %.767.i = add nsw i64 %.763.i, %a0
  %.778.i = sub nsw i64 %until.4.1441.i, %at.2.0.i
  %.781.i = add nsw i64 %at.2.0.i, %a7
  br i1 %.93.i.i, label %B48.preheader.i.i, label %B96.endif.i.i

B48.preheader.i.i:                                ; preds = %B3059.endif.i
  br i1 %15, label %B48.epil.preheader.i.i, label %B48.preheader.new.i.i

B48.preheader.new.i.i:                            ; preds = %B48.preheader.i.i
  br i1 %19, label %B48.epil.preheader61.i.i, label %B48.i.i

B48.i.i:                                          ; preds = %B48.preheader.new.i.i, %B48.i.i
  %lsr.iv84.i.i = phi i64 [ %lsr.iv.next85.i.i, %B48.i.i ], [ %unroll_iter68.i.i, %B48.preheader.new.i.i ]
  %lsr.iv82.i.i = phi i64 [ %lsr.iv.next83.i.i, %B48.i.i ], [ %21, %B48.preheader.new.i.i ]
  %31 = add i64 %lsr.iv82.i.i, -8
  %32 = add i64 %lsr.iv82.i.i, -64
  %.178.i.i = inttoptr i64 %32 to ptr
  store i64 0, ptr %.178.i.i, align 8, !noalias !32
  %33 = add i64 %lsr.iv82.i.i, -56
  %.178.1.i.i = inttoptr i64 %33 to ptr
  store i64 0, ptr %.178.1.i.i, align 8, !noalias !32
  %34 = add i64 %lsr.iv82.i.i, -48
  %.178.2.i.i = inttoptr i64 %34 to ptr
  store i64 0, ptr %.178.2.i.i, align 8, !noalias !32
  %35 = add i64 %lsr.iv82.i.i, -40
  %.178.3.i.i = inttoptr i64 %35 to ptr
  store i64 0, ptr %.178.3.i.i, align 8, !noalias !32
  %36 = add i64 %lsr.iv82.i.i, -32
  %.178.4.i.i = inttoptr i64 %36 to ptr
  store i64 0, ptr %.178.4.i.i, align 8, !noalias !32
  %37 = add i64 %lsr.iv82.i.i, -24
  %.178.5.i.i = inttoptr i64 %37 to ptr
  store i64 0, ptr %.178.5.i.i, align 8, !noalias !32
  %38 = add i64 %lsr.iv82.i.i, -16
  %.178.6.i.i = inttoptr i64 %38 to ptr
  store i64 0, ptr %.178.6.i.i, align 8, !noalias !32
  %.178.7.i.i = inttoptr i64 %31 to ptr
  store i64 0, ptr %.178.7.i.i, align 8, !noalias !32
  %39 = add i64 %lsr.iv82.i.i, 56
  %.178.169.i.i = inttoptr i64 %lsr.iv82.i.i to ptr
  store i64 0, ptr %.178.169.i.i, align 8, !noalias !32
  %40 = add i64 %lsr.iv82.i.i, 8
  %.178.1.1.i.i = inttoptr i64 %40 to ptr
  store i64 0, ptr %.178.1.1.i.i, align 8, !noalias !32
  %41 = add i64 %lsr.iv82.i.i, 16
  %.178.2.1.i.i = inttoptr i64 %41 to ptr
  store i64 0, ptr %.178.2.1.i.i, align 8, !noalias !32
  %42 = add i64 %lsr.iv82.i.i, 24
  %.178.3.1.i.i = inttoptr i64 %42 to ptr
  store i64 0, ptr %.178.3.1.i.i, align 8, !noalias !32
  %43 = add i64 %lsr.iv82.i.i, 32
  %.178.4.1.i.i = inttoptr i64 %43 to ptr
  store i64 0, ptr %.178.4.1.i.i, align 8, !noalias !32
  %44 = add i64 %lsr.iv82.i.i, 40
  %.178.5.1.i.i = inttoptr i64 %44 to ptr
  store i64 0, ptr %.178.5.1.i.i, align 8, !noalias !32
  %45 = add i64 %lsr.iv82.i.i, 48
  %.178.6.1.i.i = inttoptr i64 %45 to ptr
  store i64 0, ptr %.178.6.1.i.i, align 8, !noalias !32
  %.178.7.1.i.i = inttoptr i64 %39 to ptr
  store i64 0, ptr %.178.7.1.i.i, align 8, !noalias !32
  %lsr.iv.next83.i.i = add i64 %lsr.iv82.i.i, 128
  %lsr.iv.next85.i.i = add i64 %lsr.iv84.i.i, -2
  %niter.ncmp.1.i.i = icmp eq i64 %lsr.iv.next85.i.i, 0
  br i1 %niter.ncmp.1.i.i, label %B96.endif.loopexit.unr-lcssa.unr-lcssa.i.i, label %B48.i.i

B130.i.i:                                         ; preds = %B3993.i.i
  %.331.not.i.i = icmp slt i64 %source.6.2.lcssa.i.i, %.770.i
  br i1 %.331.not.i.i, label %B150.i.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B150.i.i:                                         ; preds = %B150.preheader.i.i, %B130.i.i
  %.300789.in.i.i = phi i64 [ %.300789.i.i, %B130.i.i ], [ %60, %B150.preheader.i.i ]
  %source.4.0697782.i.i = phi i64 [ %source.6.2.lcssa.i.i, %B130.i.i ], [ %.767.i, %B150.preheader.i.i ]
  %found.3.0699781.i.i = phi i64 [ %found.4.1.i.i, %B130.i.i ], [ 0, %B150.preheader.i.i ]
  %at.3.0700780.i.i = phi i64 [ %at.5.2.i.i, %B130.i.i ], [ 0, %B150.preheader.i.i ]
  %.300789.i.i = add nsw i64 %.300789.in.i.i, -1
  br i1 %23, label %B920.i.i, label %B718.i.i

B718.i.i:                                         ; preds = %B150.i.i, %B916.1.i.i
  %source.6.2625.i.i = phi i64 [ %next_word_v21_source_1.4.3.1.i.i, %B916.1.i.i ], [ %source.4.0697782.i.i, %B150.i.i ]
  %.758621623.i.i = phi i64 [ %.765.1.i.i, %B916.1.i.i ], [ 0, %B150.i.i ]
  %.800.i.i = inttoptr i64 %source.6.2625.i.i to ptr
  %.801.i.i = load i8, ptr %.800.i.i, align 1, !noalias !32
  %.806.i.i = add nsw i64 %source.6.2625.i.i, 1
  %.815.not.i.i = icmp eq i8 %.801.i.i, 0
  br i1 %.815.not.i.i, label %B916.i.i, label %B766.i.i

B766.i.i:                                         ; preds = %B718.i.i
  %.802.i.i = zext i8 %.801.i.i to i64
  %.791.i.i = shl nsw i64 %.758621623.i.i, 3
  %.793.i.i = add nsw i64 %.791.i.i, %a8
  %.834.i.i = inttoptr i64 %.793.i.i to ptr
  %.835.i.i = load i64, ptr %.834.i.i, align 8, !noalias !32
  br label %B778.i.i

B778.i.i:                                         ; preds = %B852.i.i, %B766.i.i
  %next_word_v21_mask.2.4.i.i = phi i64 [ %.802.i.i, %B766.i.i ], [ %.905.i.i, %B852.i.i ]
  %next_word_v21_source_1.2.4.i.i = phi i64 [ %.806.i.i, %B766.i.i ], [ %next_word_v21_source_1.3.6.i.i, %B852.i.i ]
  %next_word_v21_shift.2.4.i.i = phi i64 [ 0, %B766.i.i ], [ %.909.i.i, %B852.i.i ]
  %next_word_v21_value.2.4.i.i = phi i64 [ %.835.i.i, %B766.i.i ], [ %next_word_v21_value.3.6.i.i, %B852.i.i ]
  %.866.i.i = and i64 %next_word_v21_mask.2.4.i.i, 1
  %.867.not.i.i = icmp eq i64 %.866.i.i, 0
  br i1 %.867.not.i.i, label %B852.i.i, label %B830.i.i

B830.i.i:                                         ; preds = %B778.i.i
  %.870.i.i = inttoptr i64 %next_word_v21_source_1.2.4.i.i to ptr
  %.871.i.i = load i8, ptr %.870.i.i, align 1, !noalias !32
  %.872.i.i = zext i8 %.871.i.i to i64
  %.874.i.i = shl i64 %.872.i.i, %next_word_v21_shift.2.4.i.i
  %.876.i.i = xor i64 %.874.i.i, %next_word_v21_value.2.4.i.i
  %.882.i.i = add nsw i64 %next_word_v21_source_1.2.4.i.i, 1
  br label %B852.i.i

B852.i.i:                                         ; preds = %B830.i.i, %B778.i.i
  %next_word_v21_source_1.3.6.i.i = phi i64 [ %.882.i.i, %B830.i.i ], [ %next_word_v21_source_1.2.4.i.i, %B778.i.i ]
  %next_word_v21_value.3.6.i.i = phi i64 [ %.876.i.i, %B830.i.i ], [ %next_word_v21_value.2.4.i.i, %B778.i.i ]
  %.905.i.i = lshr i64 %next_word_v21_mask.2.4.i.i, 1
  %.909.i.i = add nuw nsw i64 %next_word_v21_shift.2.4.i.i, 8
  %.912.not.i.i = icmp eq i64 %.905.i.i, 0
  br i1 %.912.not.i.i, label %B904.i.i, label %B778.i.i

B904.i.i:                                         ; preds = %B852.i.i
  %sunkaddr89.i.i = getelementptr i8, ptr %sunkaddr87.i.i, i64 %.791.i.i
  store i64 %next_word_v21_value.3.6.i.i, ptr %sunkaddr89.i.i, align 8, !noalias !32
  br label %B916.i.i

B916.i.i:                                         ; preds = %B904.i.i, %B718.i.i
  %next_word_v21_source_1.4.3.i.i = phi i64 [ %next_word_v21_source_1.3.6.i.i, %B904.i.i ], [ %.806.i.i, %B718.i.i ]
  %.765.1.i.i = add nuw i64 %.758621623.i.i, 2
  %.800.1.i.i = inttoptr i64 %next_word_v21_source_1.4.3.i.i to ptr
  %.801.1.i.i = load i8, ptr %.800.1.i.i, align 1, !noalias !32
  %.806.1.i.i = add nsw i64 %next_word_v21_source_1.4.3.i.i, 1
  %.815.not.1.i.i = icmp eq i8 %.801.1.i.i, 0
  br i1 %.815.not.1.i.i, label %B916.1.i.i, label %B766.1.i.i

B766.1.i.i:                                       ; preds = %B916.i.i
  %.802.1.i.i = zext i8 %.801.1.i.i to i64
  %.765.i.i = shl i64 %.758621623.i.i, 3
  %.791.1.i.i = or disjoint i64 %.765.i.i, 8
  %.793.1.i.i = add nsw i64 %.791.1.i.i, %a8
  %.834.1.i.i = inttoptr i64 %.793.1.i.i to ptr
  %.835.1.i.i = load i64, ptr %.834.1.i.i, align 8, !noalias !32
  br label %B778.1.i.i

B778.1.i.i:                                       ; preds = %B852.1.i.i, %B766.1.i.i
  %next_word_v21_mask.2.4.1.i.i = phi i64 [ %.802.1.i.i, %B766.1.i.i ], [ %.905.1.i.i, %B852.1.i.i ]
  %next_word_v21_source_1.2.4.1.i.i = phi i64 [ %.806.1.i.i, %B766.1.i.i ], [ %next_word_v21_source_1.3.6.1.i.i, %B852.1.i.i ]
  %next_word_v21_shift.2.4.1.i.i = phi i64 [ 0, %B766.1.i.i ], [ %.909.1.i.i, %B852.1.i.i ]
  %next_word_v21_value.2.4.1.i.i = phi i64 [ %.835.1.i.i, %B766.1.i.i ], [ %next_word_v21_value.3.6.1.i.i, %B852.1.i.i ]
  %.866.1.i.i = and i64 %next_word_v21_mask.2.4.1.i.i, 1
  %.867.not.1.i.i = icmp eq i64 %.866.1.i.i, 0
  br i1 %.867.not.1.i.i, label %B852.1.i.i, label %B830.1.i.i

B830.1.i.i:                                       ; preds = %B778.1.i.i
  %.870.1.i.i = inttoptr i64 %next_word_v21_source_1.2.4.1.i.i to ptr
  %.871.1.i.i = load i8, ptr %.870.1.i.i, align 1, !noalias !32
  %.872.1.i.i = zext i8 %.871.1.i.i to i64
  %.874.1.i.i = shl i64 %.872.1.i.i, %next_word_v21_shift.2.4.1.i.i
  %.876.1.i.i = xor i64 %.874.1.i.i, %next_word_v21_value.2.4.1.i.i
  %.882.1.i.i = add nsw i64 %next_word_v21_source_1.2.4.1.i.i, 1
  br label %B852.1.i.i

B852.1.i.i:                                       ; preds = %B830.1.i.i, %B778.1.i.i
  %next_word_v21_source_1.3.6.1.i.i = phi i64 [ %.882.1.i.i, %B830.1.i.i ], [ %next_word_v21_source_1.2.4.1.i.i, %B778.1.i.i ]
  %next_word_v21_value.3.6.1.i.i = phi i64 [ %.876.1.i.i, %B830.1.i.i ], [ %next_word_v21_value.2.4.1.i.i, %B778.1.i.i ]
  %.905.1.i.i = lshr i64 %next_word_v21_mask.2.4.1.i.i, 1
  %.909.1.i.i = add nuw nsw i64 %next_word_v21_shift.2.4.1.i.i, 8
  %.912.not.1.i.i = icmp eq i64 %.905.1.i.i, 0
  br i1 %.912.not.1.i.i, label %B904.1.i.i, label %B778.1.i.i

B904.1.i.i:                                       ; preds = %B852.1.i.i
  %sunkaddr108.i.i = inttoptr i64 %.791.1.i.i to ptr
  %sunkaddr109.i.i = getelementptr i8, ptr %sunkaddr108.i.i, i64 %a8
  store i64 %next_word_v21_value.3.6.1.i.i, ptr %sunkaddr109.i.i, align 8, !noalias !32
  br label %B916.1.i.i

B916.1.i.i:                                       ; preds = %B904.1.i.i, %B916.i.i
  %next_word_v21_source_1.4.3.1.i.i = phi i64 [ %next_word_v21_source_1.3.6.1.i.i, %B904.1.i.i ], [ %.806.1.i.i, %B916.i.i ]
  %niter68.ncmp.1.i.i = icmp eq i64 %.765.1.i.i, %unroll_iter67.i.i
  br i1 %niter68.ncmp.1.i.i, label %B920.loopexit.unr-lcssa.i.i, label %B718.i.i

B920.loopexit.unr-lcssa.i.i:                      ; preds = %B916.1.i.i
  br i1 %25, label %B920.i.i, label %B718.epil.preheader.i.i

B718.epil.preheader.i.i:                          ; preds = %B920.loopexit.unr-lcssa.i.i
  %.800.epil.i.i = inttoptr i64 %next_word_v21_source_1.4.3.1.i.i to ptr
  %.801.epil.i.i = load i8, ptr %.800.epil.i.i, align 1, !noalias !32
  %.806.epil.i.i = add nsw i64 %next_word_v21_source_1.4.3.1.i.i, 1
  %.815.not.epil.i.i = icmp eq i8 %.801.epil.i.i, 0
  br i1 %.815.not.epil.i.i, label %B920.i.i, label %B766.epil.i.i

B766.epil.i.i:                                    ; preds = %B718.epil.preheader.i.i
  %.802.epil.i.i = zext i8 %.801.epil.i.i to i64
  %.835.epil.i.i = load i64, ptr %sunkaddr92.i.i, align 8, !noalias !32
  br label %B778.epil.i.i

B778.epil.i.i:                                    ; preds = %B852.epil.i.i, %B766.epil.i.i
  %next_word_v21_mask.2.4.epil.i.i = phi i64 [ %.802.epil.i.i, %B766.epil.i.i ], [ %.905.epil.i.i, %B852.epil.i.i ]
  %next_word_v21_source_1.2.4.epil.i.i = phi i64 [ %.806.epil.i.i, %B766.epil.i.i ], [ %next_word_v21_source_1.3.6.epil.i.i, %B852.epil.i.i ]
  %next_word_v21_shift.2.4.epil.i.i = phi i64 [ 0, %B766.epil.i.i ], [ %.909.epil.i.i, %B852.epil.i.i ]
  %next_word_v21_value.2.4.epil.i.i = phi i64 [ %.835.epil.i.i, %B766.epil.i.i ], [ %next_word_v21_value.3.6.epil.i.i, %B852.epil.i.i ]
  %.866.epil.i.i = and i64 %next_word_v21_mask.2.4.epil.i.i, 1
  %.867.not.epil.i.i = icmp eq i64 %.866.epil.i.i, 0
  br i1 %.867.not.epil.i.i, label %B852.epil.i.i, label %B830.epil.i.i

B830.epil.i.i:                                    ; preds = %B778.epil.i.i
  %.870.epil.i.i = inttoptr i64 %next_word_v21_source_1.2.4.epil.i.i to ptr
  %.871.epil.i.i = load i8, ptr %.870.epil.i.i, align 1, !noalias !32
  %.872.epil.i.i = zext i8 %.871.epil.i.i to i64
  %.874.epil.i.i = shl i64 %.872.epil.i.i, %next_word_v21_shift.2.4.epil.i.i
  %.876.epil.i.i = xor i64 %.874.epil.i.i, %next_word_v21_value.2.4.epil.i.i
  %.882.epil.i.i = add nsw i64 %next_word_v21_source_1.2.4.epil.i.i, 1
  br label %B852.epil.i.i

B852.epil.i.i:                                    ; preds = %B830.epil.i.i, %B778.epil.i.i
  %next_word_v21_source_1.3.6.epil.i.i = phi i64 [ %.882.epil.i.i, %B830.epil.i.i ], [ %next_word_v21_source_1.2.4.epil.i.i, %B778.epil.i.i ]
  %next_word_v21_value.3.6.epil.i.i = phi i64 [ %.876.epil.i.i, %B830.epil.i.i ], [ %next_word_v21_value.2.4.epil.i.i, %B778.epil.i.i ]
  %.905.epil.i.i = lshr i64 %next_word_v21_mask.2.4.epil.i.i, 1
  %.909.epil.i.i = add nuw nsw i64 %next_word_v21_shift.2.4.epil.i.i, 8
  %.912.not.epil.i.i = icmp eq i64 %.905.epil.i.i, 0
  br i1 %.912.not.epil.i.i, label %B904.epil.i.i, label %B778.epil.i.i

B904.epil.i.i:                                    ; preds = %B852.epil.i.i
  store i64 %next_word_v21_value.3.6.epil.i.i, ptr %sunkaddr92.i.i, align 8, !noalias !32
  br label %B920.i.i

B920.i.i:                                         ; preds = %B904.epil.i.i, %B718.epil.preheader.i.i, %B920.loopexit.unr-lcssa.i.i, %B150.i.i
  %source.6.2.lcssa.i.i = phi i64 [ %source.4.0697782.i.i, %B150.i.i ], [ %next_word_v21_source_1.4.3.1.i.i, %B920.loopexit.unr-lcssa.i.i ], [ %next_word_v21_source_1.3.6.epil.i.i, %B904.epil.i.i ], [ %.806.epil.i.i, %B718.epil.preheader.i.i ]
  %.963.i.i = icmp slt i64 %at.3.0700780.i.i, %.778.i
  br i1 %.963.i.i, label %B972.endif.i.i, label %B3590.i.i

B1020.i.i:                                        ; preds = %B972.endif.i.i, %B1024.i.i
  %lsr.iv83.i.i = phi i64 [ %lsr.iv.next84.i.i, %B1024.i.i ], [ %2, %B972.endif.i.i ]
  %lsr.iv81.i.i = phi i64 [ %lsr.iv.next82.i.i, %B1024.i.i ], [ %.reass.i, %B972.endif.i.i ]
  %lsr.iv79.i.i = phi i64 [ %lsr.iv.next80.i.i, %B1024.i.i ], [ %72, %B972.endif.i.i ]
  %lsr.iv.next84.i.i = add i64 %lsr.iv83.i.i, -1
  %.1062.i.i = icmp sgt i64 %lsr.iv.next84.i.i, 0
  br i1 %.1062.i.i, label %B1024.i.i, label %B3590.i.i

B1024.i.i:                                        ; preds = %B1020.i.i
  %lsr.iv.next80.i.i = add i64 %lsr.iv79.i.i, -8
  %lsr.iv.next82.i.i = add i64 %lsr.iv81.i.i, -8
  %.1103.i.i = inttoptr i64 %lsr.iv79.i.i to ptr
  %.1104.i.i = load i64, ptr %.1103.i.i, align 8, !noalias !32
  %.1108.i.i = inttoptr i64 %lsr.iv81.i.i to ptr
  %.1109.i.i = load i64, ptr %.1108.i.i, align 8, !noalias !32
  %.1118.not.i.i = icmp eq i64 %.1104.i.i, %.1109.i.i
  br i1 %.1118.not.i.i, label %B1020.i.i, label %B3384.i.i

B3384.i.i:                                        ; preds = %B1024.i.i
  %.1134.i.i = icmp ult i64 %.1104.i.i, %.1109.i.i
  br i1 %.1134.i.i, label %B3390.preheader.i.i, label %B3590.i.i

B3390.preheader.i.i:                              ; preds = %B3384.i.i
  %.1172639.i.i = add nsw i64 %at.3.0700780.i.i, 1
  %.1183640.i.i = icmp slt i64 %.1172639.i.i, %.778.i
  br i1 %.1183640.i.i, label %B3392.endif.preheader.i.i, label %B3590.i.i

B3392.endif.preheader.i.i:                        ; preds = %B3390.preheader.i.i
  %46 = add i64 %69, 16
  %47 = mul i64 %46, %arg.words.fr.i.i
  %48 = add i64 %47, %68
  br label %B3392.endif.i.i

B3390.i.i:                                        ; preds = %B3589.i.i
  %.1172.i.i = add i64 %.1172641.i.i, 1
  %lsr.iv.next86.i.i = add i64 %lsr.iv85.i.i, %.32.i
  %exitcond814.not.i.i = icmp eq i64 %.1172.i.i, %.778.i
  br i1 %exitcond814.not.i.i, label %_ZN10interleave6engine6native4disk6coding12strike_groupB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i, label %B3392.endif.i.i

B3393.i.i:                                        ; preds = %B3392.endif.i.i, %B3439.i.i
  %lsr.iv91.i.i = phi i64 [ %lsr.iv.next92.i.i, %B3439.i.i ], [ %2, %B3392.endif.i.i ]
  %lsr.iv89.i.i = phi i64 [ %lsr.iv.next90.i.i, %B3439.i.i ], [ %.reass.i, %B3392.endif.i.i ]
  %lsr.iv87.i.i = phi i64 [ %lsr.iv.next88.i.i, %B3439.i.i ], [ %lsr.iv85.i.i, %B3392.endif.i.i ]
  %lsr.iv.next92.i.i = add i64 %lsr.iv91.i.i, -1
  %.1282.i.i = icmp sgt i64 %lsr.iv.next92.i.i, 0
  br i1 %.1282.i.i, label %B3439.i.i, label %B3590.i.i

B3439.i.i:                                        ; preds = %B3393.i.i
  %lsr.iv.next88.i.i = add i64 %lsr.iv87.i.i, -8
  %lsr.iv.next90.i.i = add i64 %lsr.iv89.i.i, -8
  %.1323.i.i = inttoptr i64 %lsr.iv87.i.i to ptr
  %.1324.i.i = load i64, ptr %.1323.i.i, align 8, !noalias !32
  %.1328.i.i = inttoptr i64 %lsr.iv89.i.i to ptr
  %.1329.i.i = load i64, ptr %.1328.i.i, align 8, !noalias !32
  %.1338.not.i.i = icmp eq i64 %.1324.i.i, %.1329.i.i
  br i1 %.1338.not.i.i, label %B3393.i.i, label %B3589.i.i

B3589.i.i:                                        ; preds = %B3439.i.i
  %.1354.i.i = icmp ult i64 %.1324.i.i, %.1329.i.i
  br i1 %.1354.i.i, label %B3390.i.i, label %B3590.i.i

B3590.i.i:                                        ; preds = %B1020.i.i, %B3589.i.i, %B3393.i.i, %B3390.preheader.i.i, %B3384.i.i, %B920.i.i
  %at.5.2.i.i = phi i64 [ %.1172641.i.i, %B3393.i.i ], [ %at.3.0700780.i.i, %B920.i.i ], [ %.1172641.i.i, %B3589.i.i ], [ %at.3.0700780.i.i, %B3384.i.i ], [ %.1172639.i.i, %B3390.preheader.i.i ], [ %at.3.0700780.i.i, %B1020.i.i ]
  %.1400.i.i = icmp eq i64 %at.5.2.i.i, %.778.i
  br i1 %.1400.i.i, label %_ZN10interleave6engine6native4disk6coding12strike_groupB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i, label %B3638.endif.i.i

B3736.i.i:                                        ; preds = %B3638.endif.i.i, %B3784.i.i
  %lsr.iv97.i.i = phi i64 [ %lsr.iv.next98.i.i, %B3784.i.i ], [ %2, %B3638.endif.i.i ]
  %lsr.iv95.i.i = phi i64 [ %lsr.iv.next96.i.i, %B3784.i.i ], [ %a8, %B3638.endif.i.i ]
  %lsr.iv93.i.i = phi i64 [ %lsr.iv.next94.i.i, %B3784.i.i ], [ %.1429.i.i, %B3638.endif.i.i ]
  %lsr.iv.next98.i.i = add i64 %lsr.iv97.i.i, -1
  %exitcond815.not.i.i = icmp eq i64 %lsr.iv.next98.i.i, 0
  br i1 %exitcond815.not.i.i, label %B3909.i.i, label %B3784.i.i

B3784.i.i:                                        ; preds = %B3736.i.i
  %lsr.iv.next94.i.i = add i64 %lsr.iv93.i.i, 8
  %lsr.iv.next96.i.i = add i64 %lsr.iv95.i.i, 8
  %.1558.i.i = inttoptr i64 %lsr.iv93.i.i to ptr
  %.1559.i.i = load i64, ptr %.1558.i.i, align 8, !noalias !32
  %.1563.i.i = inttoptr i64 %lsr.iv95.i.i to ptr
  %.1564.i.i = load i64, ptr %.1563.i.i, align 8, !noalias !32
  %.1565.not.i.i = icmp eq i64 %.1559.i.i, %.1564.i.i
  br i1 %.1565.not.i.i, label %B3736.i.i, label %B3993.i.i

B3909.i.i:                                        ; preds = %B3736.i.i
  %.1599.i.i = add nsw i64 %at.5.2.i.i, %.781.i
  %.1601.i.i = inttoptr i64 %.1599.i.i to ptr
  store i8 1, ptr %.1601.i.i, align 1, !noalias !32
  %.1604.i.i = add nsw i64 %found.3.0699781.i.i, 1
  br label %B3993.i.i

B3993.i.i:                                        ; preds = %B3784.i.i, %B3909.i.i
  %found.4.1.i.i = phi i64 [ %.1604.i.i, %B3909.i.i ], [ %found.3.0699781.i.i, %B3784.i.i ]
  %.291.i.i = icmp sgt i64 %.300789.in.i.i, 1
  br i1 %.291.i.i, label %B130.i.i, label %_ZN10interleave6engine6native4disk6coding12strike_groupB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i

B96.endif.loopexit.unr-lcssa.unr-lcssa.i.i:       ; preds = %B48.i.i
  %49 = add i64 %lsr.iv82.i.i, 120
  br i1 %lcmp.mod.not70.not.i.i, label %B48.epil.preheader61.i.i, label %B96.endif.loopexit.unr-lcssa.i.i

B48.epil.preheader61.i.i:                         ; preds = %B96.endif.loopexit.unr-lcssa.unr-lcssa.i.i, %B48.preheader.new.i.i
  %lsr.iv103.epil.init.i.i = phi i64 [ %16, %B48.preheader.new.i.i ], [ %49, %B96.endif.loopexit.unr-lcssa.unr-lcssa.i.i ]
  %50 = add i64 %lsr.iv103.epil.init.i.i, -56
  %.178.epil64.i.i = inttoptr i64 %50 to ptr
  store i64 0, ptr %.178.epil64.i.i, align 8, !noalias !32
  %51 = add i64 %lsr.iv103.epil.init.i.i, -48
  %.178.1.epil.i.i = inttoptr i64 %51 to ptr
  store i64 0, ptr %.178.1.epil.i.i, align 8, !noalias !32
  %52 = add i64 %lsr.iv103.epil.init.i.i, -40
  %.178.2.epil.i.i = inttoptr i64 %52 to ptr
  store i64 0, ptr %.178.2.epil.i.i, align 8, !noalias !32
  %53 = add i64 %lsr.iv103.epil.init.i.i, -32
  %.178.3.epil.i.i = inttoptr i64 %53 to ptr
  store i64 0, ptr %.178.3.epil.i.i, align 8, !noalias !32
  %54 = add i64 %lsr.iv103.epil.init.i.i, -24
  %.178.4.epil.i.i = inttoptr i64 %54 to ptr
  store i64 0, ptr %.178.4.epil.i.i, align 8, !noalias !32
  %55 = add i64 %lsr.iv103.epil.init.i.i, -16
  %.178.5.epil.i.i = inttoptr i64 %55 to ptr
  store i64 0, ptr %.178.5.epil.i.i, align 8, !noalias !32
  %56 = add i64 %lsr.iv103.epil.init.i.i, -8
  %.178.6.epil.i.i = inttoptr i64 %56 to ptr
  store i64 0, ptr %.178.6.epil.i.i, align 8, !noalias !32
  %.178.7.epil.i.i = inttoptr i64 %lsr.iv103.epil.init.i.i to ptr
  store i64 0, ptr %.178.7.epil.i.i, align 8, !noalias !32
  br label %B96.endif.loopexit.unr-lcssa.i.i

B96.endif.loopexit.unr-lcssa.i.i:                 ; preds = %B48.epil.preheader61.i.i, %B96.endif.loopexit.unr-lcssa.unr-lcssa.i.i
  br i1 %lcmp.mod.not.i.i, label %B96.endif.i.i, label %B48.epil.preheader.i.i

B48.epil.preheader.i.i:                           ; preds = %B96.endif.loopexit.unr-lcssa.i.i, %B48.preheader.i.i
  %.143615617.epil.init.i.i = phi i64 [ 0, %B48.preheader.i.i ], [ %unroll_iter.i.i, %B96.endif.loopexit.unr-lcssa.i.i ]
  %57 = shl i64 %.143615617.epil.init.i.i, 3
  %58 = add nsw i64 %57, %a8
  br label %B48.epil.i.i

B48.epil.i.i:                                     ; preds = %B48.epil.i.i, %B48.epil.preheader.i.i
  %lsr.iv101.i.i = phi i64 [ %lsr.iv.next102.i.i, %B48.epil.i.i ], [ %xtraiter.i.i, %B48.epil.preheader.i.i ]
  %lsr.iv99.i.i = phi i64 [ %lsr.iv.next100.i.i, %B48.epil.i.i ], [ %58, %B48.epil.preheader.i.i ]
  %.178.epil.i.i = inttoptr i64 %lsr.iv99.i.i to ptr
  store i64 0, ptr %.178.epil.i.i, align 8, !noalias !32
  %lsr.iv.next100.i.i = add i64 %lsr.iv99.i.i, 8
  %lsr.iv.next102.i.i = add nsw i64 %lsr.iv101.i.i, -1
  %epil.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next102.i.i, 0
  br i1 %epil.iter.cmp.not.i.i, label %B96.endif.i.i, label %B48.epil.i.i, !llvm.loop !35

B96.endif.i.i:                                    ; preds = %B48.epil.i.i, %B96.endif.loopexit.unr-lcssa.i.i, %B3059.endif.i
  %59 = tail call i64 @llvm.smax.i64(i64 %.729.i, i64 0)
  %60 = tail call i64 @llvm.umin.i64(i64 %59, i64 128)
  %.291686.not.i.i = icmp slt i64 %.729.i, 1
  br i1 %.291686.not.i.i, label %B3107.i, label %B130.lr.ph.i.i

B130.lr.ph.i.i:                                   ; preds = %B96.endif.i.i
  br i1 %.358.i.i, label %B130.us.preheader.i.i, label %B130.lr.ph.split.i.i

B130.us.preheader.i.i:                            ; preds = %B130.lr.ph.i.i
  %61 = add i64 %.778.i, -1
  %62 = add i64 %.775.pre-phi.i, 8
  br label %B130.us.i.i

B130.us.i.i:                                      ; preds = %B3993.us.i.i, %B130.us.preheader.i.i
  %at.3.0700.us.i.i = phi i64 [ %at.6.1.us.i.i, %B3993.us.i.i ], [ 0, %B130.us.preheader.i.i ]
  %found.3.0699.us.i.i = phi i64 [ %found.4.1.us.i.i, %B3993.us.i.i ], [ 0, %B130.us.preheader.i.i ]
  %before.2.0698.us.i.i = phi i64 [ %.509.us.i.i, %B3993.us.i.i ], [ 0, %B130.us.preheader.i.i ]
  %source.4.0697.us.i.i = phi i64 [ %source.7.1.us.i.i, %B3993.us.i.i ], [ %.767.i, %B130.us.preheader.i.i ]
  %.290650696.us.i.i = phi i64 [ %.300.us.i.i, %B3993.us.i.i ], [ %60, %B130.us.preheader.i.i ]
  %.300.us.i.i = add nsw i64 %.290650696.us.i.i, -1
  %.331.not.us.i.i = icmp slt i64 %source.4.0697.us.i.i, %.770.i
  br i1 %.331.not.us.i.i, label %B150.us.i.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B150.us.i.i:                                      ; preds = %B130.us.i.i
  %.361.us.i.i = inttoptr i64 %source.4.0697.us.i.i to ptr
  %.362.us.i.i = load i8, ptr %.361.us.i.i, align 1, !noalias !32
  %.365.us.i.i = add nsw i64 %source.4.0697.us.i.i, 1
  %63 = and i8 %.362.us.i.i, 127
  %64 = zext nneg i8 %63 to i64
  %.386.us.i.i = icmp slt i8 %.362.us.i.i, 0
  br i1 %.386.us.i.i, label %B242.us.i.i, label %B338.us.i.i

B242.us.i.i:                                      ; preds = %B150.us.i.i, %B242.us.i.i
  %source.8.2.us.i.i = phi i64 [ %.425.us.i.i, %B242.us.i.i ], [ %.365.us.i.i, %B150.us.i.i ]
  %shift.2.2.us.i.i = phi i64 [ %.448.us.i.i, %B242.us.i.i ], [ 7, %B150.us.i.i ]
  %rest.2.2.us.i.i = phi i64 [ %.438.us.i.i, %B242.us.i.i ], [ %64, %B150.us.i.i ]
  %.421.us.i.i = inttoptr i64 %source.8.2.us.i.i to ptr
  %.422.us.i.i = load i8, ptr %.421.us.i.i, align 1, !noalias !32
  %.425.us.i.i = add i64 %source.8.2.us.i.i, 1
  %65 = and i8 %.422.us.i.i, 127
  %66 = zext nneg i8 %65 to i64
  %.436.us.i.i = shl i64 %66, %shift.2.2.us.i.i
  %.438.us.i.i = or i64 %.436.us.i.i, %rest.2.2.us.i.i
  %.448.us.i.i = add nuw nsw i64 %shift.2.2.us.i.i, 7
  %.454.us.i.i = icmp slt i8 %.422.us.i.i, 0
  %.476.us.i.i = icmp samesign ult i64 %shift.2.2.us.i.i, 63
  %or.cond.us.i.i = select i1 %.454.us.i.i, i1 %.476.us.i.i, i1 false
  br i1 %or.cond.us.i.i, label %B242.us.i.i, label %B338.us.i.i

B338.us.i.i:                                      ; preds = %B242.us.i.i, %B150.us.i.i
  %source.7.1.us.i.i = phi i64 [ %.365.us.i.i, %B150.us.i.i ], [ %.425.us.i.i, %B242.us.i.i ]
  %rest.3.1.us.i.i = phi i64 [ %64, %B150.us.i.i ], [ %.438.us.i.i, %B242.us.i.i ]
  %.509.us.i.i = add i64 %rest.3.1.us.i.i, %before.2.0698.us.i.i
  %.519.us.i.i = icmp slt i64 %at.3.0700.us.i.i, %.778.i
  br i1 %.519.us.i.i, label %B382.us.i.i, label %B568.us.i.i

B382.us.i.i:                                      ; preds = %B338.us.i.i
  %.529.us.i.i = shl nsw i64 %at.3.0700.us.i.i, 3
  %.533.us.i.i = add nsw i64 %.529.us.i.i, %.775.pre-phi.i
  %.534.us.i.i = inttoptr i64 %.533.us.i.i to ptr
  %.535.us.i.i = load i64, ptr %.534.us.i.i, align 8, !noalias !32
  %.539.us.i.i = icmp ult i64 %.535.us.i.i, %.509.us.i.i
  br i1 %.539.us.i.i, label %B464.us.preheader.i.i, label %B568.us.i.i

B464.us.preheader.i.i:                            ; preds = %B382.us.i.i
  %67 = add i64 %62, %.529.us.i.i
  br label %B464.us.i.i

B464.us.i.i:                                      ; preds = %B486.us.i.i, %B464.us.preheader.i.i
  %lsr.iv.i2.i = phi i64 [ %67, %B464.us.preheader.i.i ], [ %lsr.iv.next.i3.i, %B486.us.i.i ]
  %at.7.2.us.i.i = phi i64 [ %at.3.0700.us.i.i, %B464.us.preheader.i.i ], [ %.545.us.i.i, %B486.us.i.i ]
  %exitcond816.not.i.i = icmp eq i64 %61, %at.7.2.us.i.i
  br i1 %exitcond816.not.i.i, label %_ZN10interleave6engine6native4disk6coding12strike_groupB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i, label %B486.us.i.i

B486.us.i.i:                                      ; preds = %B464.us.i.i
  %.545.us.i.i = add i64 %at.7.2.us.i.i, 1
  %.570.us.i.i = inttoptr i64 %lsr.iv.i2.i to ptr
  %.571.us.i.i = load i64, ptr %.570.us.i.i, align 8, !noalias !32
  %.575.us.i.i = icmp ult i64 %.571.us.i.i, %.509.us.i.i
  %lsr.iv.next.i3.i = add i64 %lsr.iv.i2.i, 8
  br i1 %.575.us.i.i, label %B464.us.i.i, label %B568.us.i.i

B568.us.i.i:                                      ; preds = %B486.us.i.i, %B382.us.i.i, %B338.us.i.i
  %at.6.1.us.i.i = phi i64 [ %at.3.0700.us.i.i, %B382.us.i.i ], [ %at.3.0700.us.i.i, %B338.us.i.i ], [ %.545.us.i.i, %B486.us.i.i ]
  %.590.us.i.i = icmp eq i64 %at.6.1.us.i.i, %.778.i
  br i1 %.590.us.i.i, label %_ZN10interleave6engine6native4disk6coding12strike_groupB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i, label %B584.us.i.i

B584.us.i.i:                                      ; preds = %B568.us.i.i
  %.618.us.i.i = shl nsw i64 %at.6.1.us.i.i, 3
  %.620.us.i.i = add nsw i64 %.618.us.i.i, %.775.pre-phi.i
  %.621.us.i.i = inttoptr i64 %.620.us.i.i to ptr
  %.622.us.i.i = load i64, ptr %.621.us.i.i, align 8, !noalias !32
  %.624.us.i.i = icmp eq i64 %.622.us.i.i, %.509.us.i.i
  br i1 %.624.us.i.i, label %B634.us.i.i, label %B3993.us.i.i

B634.us.i.i:                                      ; preds = %B584.us.i.i
  %.628.us.i.i = add nsw i64 %at.6.1.us.i.i, %.781.i
  %.630.us.i.i = inttoptr i64 %.628.us.i.i to ptr
  store i8 1, ptr %.630.us.i.i, align 1, !noalias !32
  %.633.us.i.i = add nsw i64 %found.3.0699.us.i.i, 1
  br label %B3993.us.i.i

B3993.us.i.i:                                     ; preds = %B634.us.i.i, %B584.us.i.i
  %found.4.1.us.i.i = phi i64 [ %found.3.0699.us.i.i, %B584.us.i.i ], [ %.633.us.i.i, %B634.us.i.i ]
  %.291.us.i.i = icmp sgt i64 %.290650696.us.i.i, 1
  br i1 %.291.us.i.i, label %B130.us.i.i, label %_ZN10interleave6engine6native4disk6coding12strike_groupB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i

B130.lr.ph.split.i.i:                             ; preds = %B130.lr.ph.i.i
  %.331.not779.i.i = icmp slt i64 %.763.i, %a1
  br i1 %.331.not779.i.i, label %B150.preheader.i.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B150.preheader.i.i:                               ; preds = %B130.lr.ph.split.i.i
  %68 = add i64 %.775.pre-phi.i, -8
  br label %B150.i.i

B972.endif.i.i:                                   ; preds = %B920.i.i
  %69 = shl i64 %at.3.0700780.i.i, 3
  %70 = add i64 %69, 8
  %71 = mul i64 %70, %arg.words.fr.i.i
  %72 = add i64 %71, %68
  br label %B1020.i.i

B3392.endif.i.i:                                  ; preds = %B3390.i.i, %B3392.endif.preheader.i.i
  %lsr.iv85.i.i = phi i64 [ %48, %B3392.endif.preheader.i.i ], [ %lsr.iv.next86.i.i, %B3390.i.i ]
  %.1172641.i.i = phi i64 [ %.1172639.i.i, %B3392.endif.preheader.i.i ], [ %.1172.i.i, %B3390.i.i ]
  br label %B3393.i.i

B3638.endif.i.i:                                  ; preds = %B3590.i.i
  %.1427.i.i = mul i64 %at.5.2.i.i, %.32.i
  %.1429.i.i = add i64 %.1427.i.i, %.775.pre-phi.i
  br label %B3736.i.i

_ZN10interleave6engine6native4disk6coding12strike_groupB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i: ; preds = %B3993.i.i, %B3590.i.i, %B3993.us.i.i, %B568.us.i.i, %B3390.i.i, %B464.us.i.i
  %storemerge606.i.i = phi i64 [ %found.3.0699.us.i.i, %B464.us.i.i ], [ %found.3.0699781.i.i, %B3390.i.i ], [ %found.3.0699.us.i.i, %B568.us.i.i ], [ %found.4.1.us.i.i, %B3993.us.i.i ], [ %found.4.1.i.i, %B3993.i.i ], [ %found.3.0699781.i.i, %B3590.i.i ]
  %.814.i = icmp slt i64 %storemerge606.i.i, 0
  br i1 %.814.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit, label %B3107.i

_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit: ; preds = %B120.i, %B3205.i, %B130.lr.ph.split.i.i, %_ZN10interleave6engine6native4disk6coding12strike_groupB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i, %B130.i.i, %B130.us.i.i
  %storemerge.i = phi i64 [ -1, %B130.us.i.i ], [ -1, %B130.i.i ], [ %found.3.1.i, %B3205.i ], [ %found.2.0.i, %B120.i ], [ -1, %B130.lr.ph.split.i.i ], [ -1, %_ZN10interleave6engine6native4disk6coding12strike_groupB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i ]
  ret i64 %storemerge.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @merge(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #1 {
  %.arg.runs.i = tail call i64 @llvm.smax.i64(i64 %a1, i64 0)
  %1 = add nuw i64 %.arg.runs.i, 1
  br label %B34.i

B34.i:                                            ; preds = %B36.i, %0
  %lsr.iv97.i = phi i64 [ %lsr.iv.next98.i, %B36.i ], [ %1, %0 ]
  %lsr.iv95.i = phi i64 [ %lsr.iv.next96.i, %B36.i ], [ %a0, %0 ]
  %lsr.iv.next98.i = add i64 %lsr.iv97.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next98.i, 0
  br i1 %exitcond.not.i, label %B140.endif.i, label %B36.i

B36.i:                                            ; preds = %B34.i
  %lsr.iv.next96.i = add i64 %lsr.iv95.i, 16
  %.142.i = inttoptr i64 %lsr.iv95.i to ptr
  %.143.i = load i64, ptr %.142.i, align 8, !noalias !36
  %2 = add i64 %lsr.iv95.i, 8
  %.148.i = inttoptr i64 %2 to ptr
  %.149.i = load i64, ptr %.148.i, align 8, !noalias !36
  %.150.i = icmp eq i64 %.143.i, %.149.i
  br i1 %.150.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v22B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B34.i

common.ret.loopexit.i:                            ; preds = %B172.endif.i, %B170.i, %vector.early.exit, %middle.block
  %lsr.iv.i.lcssa = phi i64 [ %55, %middle.block ], [ %.815.pre.i, %vector.early.exit ], [ %.815.pre.i, %B172.endif.i ], [ %lsr.iv.i, %B170.i ]
  %arg.most.sink.ph.i = phi i64 [ %a4, %middle.block ], [ %67, %vector.early.exit ], [ %lsr.iv50.i, %B172.endif.i ], [ %a4, %B170.i ]
  store i64 %lsr.iv.i.lcssa, ptr %52, align 8, !noalias !36
  br label %_ZN10interleave6engine6native4disk7sorting5mergeB3v22B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B170.i:                                           ; preds = %B172.endif.i
  %lsr.iv.next51.i = add nuw i64 %lsr.iv50.i, 1
  %exitcond.i = icmp eq i64 %lsr.iv50.i, %a4
  br i1 %exitcond.i, label %common.ret.loopexit.i, label %B172.endif.i, !llvm.loop !39

B140.endif.i:                                     ; preds = %B34.i
  %.251334.not.i = icmp slt i64 %a4, 1
  br i1 %.251334.not.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v22B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B172.endif.lr.ph.i

B172.endif.lr.ph.i:                               ; preds = %B140.endif.i
  %.339.i = add i64 %a1, -1
  %.382305.not.i = icmp slt i64 %.339.i, 1
  %.802.i = shl i64 %a2, 3
  br i1 %.382305.not.i, label %B172.endif.lr.ph.split.i, label %B172.endif.us.preheader.i

B172.endif.us.preheader.i:                        ; preds = %B172.endif.lr.ph.i
  %.arg.words.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 0)
  %unroll_iter.i = and i64 %.339.i, 9223372036854775806
  %invariant.op.i = add i64 %a0, 16
  %xtraiter34.i = and i64 %a2, 3
  %unroll_iter37.i = and i64 %a2, 9223372036854775804
  %3 = add i64 %.802.i, -8
  %4 = add nuw i64 %.arg.words.i, 1
  %5 = icmp eq i64 %a1, 2
  %6 = inttoptr i64 %a0 to ptr
  %7 = icmp slt i64 %a2, 1
  %8 = and i64 %.339.i, 1
  %9 = icmp eq i64 %8, 0
  %10 = icmp samesign ult i64 %a2, 4
  %11 = icmp eq i64 %xtraiter34.i, 0
  %12 = shl i64 %.339.i, 4
  %.424.us.epil.i = or i64 %12, 16
  %.426.us.epil.i = add nsw i64 %.424.us.epil.i, %a0
  %.427.us.epil.i = inttoptr i64 %.426.us.epil.i to ptr
  %13 = add nsw i64 %unroll_iter37.i, -4
  %14 = lshr exact i64 %13, 2
  %15 = add nuw nsw i64 %14, 1
  %xtraiter = and i64 %15, 1
  %16 = icmp eq i64 %13, 0
  %unroll_iter = and i64 %15, 9223372036854775806
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod24 = icmp ne i64 %xtraiter, 0
  br label %B172.endif.us.i

B172.endif.us.i:                                  ; preds = %B170.us.i, %B172.endif.us.preheader.i
  %lsr.iv89.i = phi i64 [ 0, %B172.endif.us.preheader.i ], [ %lsr.iv.next90.i, %B170.us.i ]
  %lsr.iv83.i = phi i64 [ %a3, %B172.endif.us.preheader.i ], [ %lsr.iv.next84.i, %B170.us.i ]
  %.257323337.us.i = phi i64 [ 0, %B172.endif.us.preheader.i ], [ %.264.us.i, %B170.us.i ]
  %.294.us.i = load i64, ptr %6, align 8, !noalias !36
  br i1 %5, label %B242.endif.us.epil.preheader.i, label %B242.endif.us.i

B170.us.i:                                        ; preds = %B4172.us.i
  %lsr.iv.next84.i = add i64 %lsr.iv83.i, %.802.i
  %lsr.iv.next90.i = add i64 %lsr.iv89.i, %a2
  %exitcond449.not.i = icmp eq i64 %a4, %.264.us.i
  br i1 %exitcond449.not.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v22B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B172.endif.us.i

B4172.us.loopexit.unr-lcssa.i.unr-lcssa:          ; preds = %B4074.us.i
  br i1 %lcmp.mod.not, label %B4172.us.loopexit.unr-lcssa.i, label %B4074.us.i.epil.preheader

B4074.us.i.epil.preheader:                        ; preds = %B4172.us.loopexit.unr-lcssa.i.unr-lcssa, %B4074.us.i.preheader
  %lsr.iv85.i.epil.init = phi i64 [ 0, %B4074.us.i.preheader ], [ %lsr.iv.next86.i.1, %B4172.us.loopexit.unr-lcssa.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod24)
  %17 = add i64 %lsr.iv85.i.epil.init, %lsr.iv83.i
  %18 = add i64 %lsr.iv85.i.epil.init, %least.4.2.us.lcssa.i
  %.792.us.i.epil = inttoptr i64 %18 to ptr
  %.793.us.i.epil = load i64, ptr %.792.us.i.epil, align 8, !noalias !36
  %.794.us.i.epil = inttoptr i64 %17 to ptr
  store i64 %.793.us.i.epil, ptr %.794.us.i.epil, align 8, !noalias !36
  %19 = add i64 %17, 8
  %20 = add i64 %18, 8
  %.792.us.1.i.epil = inttoptr i64 %20 to ptr
  %.793.us.1.i.epil = load i64, ptr %.792.us.1.i.epil, align 8, !noalias !36
  %.794.us.1.i.epil = inttoptr i64 %19 to ptr
  store i64 %.793.us.1.i.epil, ptr %.794.us.1.i.epil, align 8, !noalias !36
  %21 = add i64 %17, 16
  %22 = add i64 %18, 16
  %.792.us.2.i.epil = inttoptr i64 %22 to ptr
  %.793.us.2.i.epil = load i64, ptr %.792.us.2.i.epil, align 8, !noalias !36
  %.794.us.2.i.epil = inttoptr i64 %21 to ptr
  store i64 %.793.us.2.i.epil, ptr %.794.us.2.i.epil, align 8, !noalias !36
  %23 = add i64 %17, 24
  %24 = add i64 %18, 24
  %.792.us.3.i.epil = inttoptr i64 %24 to ptr
  %.793.us.3.i.epil = load i64, ptr %.792.us.3.i.epil, align 8, !noalias !36
  %.794.us.3.i.epil = inttoptr i64 %23 to ptr
  store i64 %.793.us.3.i.epil, ptr %.794.us.3.i.epil, align 8, !noalias !36
  br label %B4172.us.loopexit.unr-lcssa.i

B4172.us.loopexit.unr-lcssa.i:                    ; preds = %B4172.us.loopexit.unr-lcssa.i.unr-lcssa, %B4074.us.i.epil.preheader
  br i1 %11, label %B4172.us.i, label %B4074.us.epil.preheader.i

B4074.us.epil.preheader.i:                        ; preds = %B4074.lr.ph.us.i, %B4172.us.loopexit.unr-lcssa.i
  %.750316318.us.epil.init.i = phi i64 [ 0, %B4074.lr.ph.us.i ], [ %unroll_iter37.i, %B4172.us.loopexit.unr-lcssa.i ]
  %25 = shl i64 %.750316318.us.epil.init.i, 3
  %26 = add nsw i64 %25, %least.4.2.us.lcssa.i
  %27 = add nuw nsw i64 %.750316318.us.epil.init.i, %lsr.iv89.i
  %28 = shl i64 %27, 3
  %29 = add nsw i64 %28, %a3
  br label %B4074.us.epil.i

B4074.us.epil.i:                                  ; preds = %B4074.us.epil.i, %B4074.us.epil.preheader.i
  %lsr.iv93.i = phi i64 [ %lsr.iv.next94.i, %B4074.us.epil.i ], [ %xtraiter34.i, %B4074.us.epil.preheader.i ]
  %lsr.iv91.i = phi i64 [ %lsr.iv.next92.i, %B4074.us.epil.i ], [ %29, %B4074.us.epil.preheader.i ]
  %lsr.iv87.i = phi i64 [ %lsr.iv.next88.i, %B4074.us.epil.i ], [ %26, %B4074.us.epil.preheader.i ]
  %.792.us.epil.i = inttoptr i64 %lsr.iv87.i to ptr
  %.793.us.epil.i = load i64, ptr %.792.us.epil.i, align 8, !noalias !36
  %.794.us.epil.i = inttoptr i64 %lsr.iv91.i to ptr
  store i64 %.793.us.epil.i, ptr %.794.us.epil.i, align 8, !noalias !36
  %lsr.iv.next88.i = add i64 %lsr.iv87.i, 8
  %lsr.iv.next92.i = add i64 %lsr.iv91.i, 8
  %lsr.iv.next94.i = add nsw i64 %lsr.iv93.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next94.i, 0
  br i1 %epil.iter.cmp.not.i, label %B4172.us.i, label %B4074.us.epil.i, !llvm.loop !42

B4172.us.i:                                       ; preds = %B4074.us.epil.i, %B240.B580.endif_crit_edge.us.i, %B4172.us.loopexit.unr-lcssa.i
  %.804.us.i = add nsw i64 %least.4.2.us.lcssa.i, %.802.i
  %.808.us.i = inttoptr i64 %from_.3.2.us.lcssa.i to ptr
  store i64 %.804.us.i, ptr %.808.us.i, align 8, !noalias !36
  %.811.us.i = add nsw i64 %from_.3.2.us.lcssa.i, 8
  %.814.us.i = inttoptr i64 %.811.us.i to ptr
  %.815.us.i = load i64, ptr %.814.us.i, align 8, !noalias !36
  %.816.us.i = icmp eq i64 %.804.us.i, %.815.us.i
  br i1 %.816.us.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v22B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B170.us.i

B4074.us.i:                                       ; preds = %B4074.us.i.preheader, %B4074.us.i
  %lsr.iv85.i = phi i64 [ %lsr.iv.next86.i.1, %B4074.us.i ], [ 0, %B4074.us.i.preheader ]
  %niter = phi i64 [ %niter.next.1, %B4074.us.i ], [ 0, %B4074.us.i.preheader ]
  %30 = add i64 %lsr.iv85.i, %lsr.iv83.i
  %31 = add i64 %lsr.iv85.i, %least.4.2.us.lcssa.i
  %.792.us.i = inttoptr i64 %31 to ptr
  %.793.us.i = load i64, ptr %.792.us.i, align 8, !noalias !36
  %.794.us.i = inttoptr i64 %30 to ptr
  store i64 %.793.us.i, ptr %.794.us.i, align 8, !noalias !36
  %32 = add i64 %30, 8
  %33 = add i64 %31, 8
  %.792.us.1.i = inttoptr i64 %33 to ptr
  %.793.us.1.i = load i64, ptr %.792.us.1.i, align 8, !noalias !36
  %.794.us.1.i = inttoptr i64 %32 to ptr
  store i64 %.793.us.1.i, ptr %.794.us.1.i, align 8, !noalias !36
  %34 = add i64 %30, 16
  %35 = add i64 %31, 16
  %.792.us.2.i = inttoptr i64 %35 to ptr
  %.793.us.2.i = load i64, ptr %.792.us.2.i, align 8, !noalias !36
  %.794.us.2.i = inttoptr i64 %34 to ptr
  store i64 %.793.us.2.i, ptr %.794.us.2.i, align 8, !noalias !36
  %36 = add i64 %30, 24
  %37 = add i64 %31, 24
  %.792.us.3.i = inttoptr i64 %37 to ptr
  %.793.us.3.i = load i64, ptr %.792.us.3.i, align 8, !noalias !36
  %.794.us.3.i = inttoptr i64 %36 to ptr
  store i64 %.793.us.3.i, ptr %.794.us.3.i, align 8, !noalias !36
  %lsr.iv.next86.i = or disjoint i64 %lsr.iv85.i, 32
  %38 = add i64 %lsr.iv.next86.i, %lsr.iv83.i
  %39 = add i64 %lsr.iv.next86.i, %least.4.2.us.lcssa.i
  %.792.us.i.1 = inttoptr i64 %39 to ptr
  %.793.us.i.1 = load i64, ptr %.792.us.i.1, align 8, !noalias !36
  %.794.us.i.1 = inttoptr i64 %38 to ptr
  store i64 %.793.us.i.1, ptr %.794.us.i.1, align 8, !noalias !36
  %40 = add i64 %38, 8
  %41 = add i64 %39, 8
  %.792.us.1.i.1 = inttoptr i64 %41 to ptr
  %.793.us.1.i.1 = load i64, ptr %.792.us.1.i.1, align 8, !noalias !36
  %.794.us.1.i.1 = inttoptr i64 %40 to ptr
  store i64 %.793.us.1.i.1, ptr %.794.us.1.i.1, align 8, !noalias !36
  %42 = add i64 %38, 16
  %43 = add i64 %39, 16
  %.792.us.2.i.1 = inttoptr i64 %43 to ptr
  %.793.us.2.i.1 = load i64, ptr %.792.us.2.i.1, align 8, !noalias !36
  %.794.us.2.i.1 = inttoptr i64 %42 to ptr
  store i64 %.793.us.2.i.1, ptr %.794.us.2.i.1, align 8, !noalias !36
  %44 = add i64 %38, 24
  %45 = add i64 %39, 24
  %.792.us.3.i.1 = inttoptr i64 %45 to ptr
  %.793.us.3.i.1 = load i64, ptr %.792.us.3.i.1, align 8, !noalias !36
  %.794.us.3.i.1 = inttoptr i64 %44 to ptr
  store i64 %.793.us.3.i.1, ptr %.794.us.3.i.1, align 8, !noalias !36
  %lsr.iv.next86.i.1 = add nuw i64 %lsr.iv85.i, 64
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %B4172.us.loopexit.unr-lcssa.i.unr-lcssa, label %B4074.us.i

B242.endif.us.i:                                  ; preds = %B172.endif.us.i, %B578.us.1.i
  %least.3.1309.us.i = phi i64 [ %least.4.2.us.1.i, %B578.us.1.i ], [ %.294.us.i, %B172.endif.us.i ]
  %from_.2.1308.us.i = phi i64 [ %from_.3.2.us.1.i, %B578.us.1.i ], [ %a0, %B172.endif.us.i ]
  %.388298306.us.i = phi i64 [ %.395.us.1.i, %B578.us.1.i ], [ 1, %B172.endif.us.i ]
  %niter.i = phi i64 [ %niter.next.1.i, %B578.us.1.i ], [ 0, %B172.endif.us.i ]
  %.424.us.i = shl nsw i64 %.388298306.us.i, 4
  %.426.us.i = add nsw i64 %.424.us.i, %a0
  %.427.us.i = inttoptr i64 %.426.us.i to ptr
  %.428.us.i = load i64, ptr %.427.us.i, align 8, !noalias !36
  %46 = add i64 %least.3.1309.us.i, %3
  %47 = add i64 %.428.us.i, %3
  br label %B320.us.i

B320.us.i:                                        ; preds = %B340.us.i, %B242.endif.us.i
  %lsr.iv69.i = phi i64 [ %lsr.iv.next70.i, %B340.us.i ], [ %4, %B242.endif.us.i ]
  %lsr.iv67.i = phi i64 [ %lsr.iv.next68.i, %B340.us.i ], [ %47, %B242.endif.us.i ]
  %lsr.iv65.i = phi i64 [ %lsr.iv.next66.i, %B340.us.i ], [ %46, %B242.endif.us.i ]
  %lsr.iv.next70.i = add i64 %lsr.iv69.i, -1
  %.522.us.i = icmp sgt i64 %lsr.iv.next70.i, 0
  br i1 %.522.us.i, label %B340.us.i, label %B578.us.i

B340.us.i:                                        ; preds = %B320.us.i
  %lsr.iv.next68.i = add i64 %lsr.iv67.i, -8
  %lsr.iv.next66.i = add i64 %lsr.iv65.i, -8
  %.563.us.i = inttoptr i64 %lsr.iv67.i to ptr
  %.564.us.i = load i64, ptr %.563.us.i, align 8, !noalias !36
  %.568.us.i = inttoptr i64 %lsr.iv65.i to ptr
  %.569.us.i = load i64, ptr %.568.us.i, align 8, !noalias !36
  %.578.not.us.i = icmp eq i64 %.564.us.i, %.569.us.i
  br i1 %.578.not.us.i, label %B320.us.i, label %B472.us.i

B472.us.i:                                        ; preds = %B340.us.i
  %.594.us.i = icmp ult i64 %.564.us.i, %.569.us.i
  %spec.select.us.i = select i1 %.594.us.i, i64 %.426.us.i, i64 %from_.2.1308.us.i
  %spec.select287.us.i = select i1 %.594.us.i, i64 %.428.us.i, i64 %least.3.1309.us.i
  %.pre.i = add i64 %spec.select287.us.i, %3
  br label %B578.us.i

B578.us.i:                                        ; preds = %B320.us.i, %B472.us.i
  %.pre-phi.i = phi i64 [ %.pre.i, %B472.us.i ], [ %46, %B320.us.i ]
  %from_.3.2.us.i = phi i64 [ %spec.select.us.i, %B472.us.i ], [ %from_.2.1308.us.i, %B320.us.i ]
  %least.4.2.us.i = phi i64 [ %spec.select287.us.i, %B472.us.i ], [ %least.3.1309.us.i, %B320.us.i ]
  %.395.us.1.i = add nuw i64 %.388298306.us.i, 2
  %.426.us.1.reass.i = add i64 %invariant.op.i, %.424.us.i
  %.427.us.1.i = inttoptr i64 %.426.us.1.reass.i to ptr
  %.428.us.1.i = load i64, ptr %.427.us.1.i, align 8, !noalias !36
  %48 = add i64 %.428.us.1.i, %3
  br label %B320.us.1.i

B320.us.1.i:                                      ; preds = %B340.us.1.i, %B578.us.i
  %lsr.iv75.i = phi i64 [ %lsr.iv.next76.i, %B340.us.1.i ], [ %4, %B578.us.i ]
  %lsr.iv73.i = phi i64 [ %lsr.iv.next74.i, %B340.us.1.i ], [ %48, %B578.us.i ]
  %lsr.iv71.i = phi i64 [ %lsr.iv.next72.i, %B340.us.1.i ], [ %.pre-phi.i, %B578.us.i ]
  %lsr.iv.next76.i = add i64 %lsr.iv75.i, -1
  %.522.us.1.i = icmp sgt i64 %lsr.iv.next76.i, 0
  br i1 %.522.us.1.i, label %B340.us.1.i, label %B578.us.1.i

B340.us.1.i:                                      ; preds = %B320.us.1.i
  %lsr.iv.next74.i = add i64 %lsr.iv73.i, -8
  %lsr.iv.next72.i = add i64 %lsr.iv71.i, -8
  %.563.us.1.i = inttoptr i64 %lsr.iv73.i to ptr
  %.564.us.1.i = load i64, ptr %.563.us.1.i, align 8, !noalias !36
  %.568.us.1.i = inttoptr i64 %lsr.iv71.i to ptr
  %.569.us.1.i = load i64, ptr %.568.us.1.i, align 8, !noalias !36
  %.578.not.us.1.i = icmp eq i64 %.564.us.1.i, %.569.us.1.i
  br i1 %.578.not.us.1.i, label %B320.us.1.i, label %B472.us.1.i

B472.us.1.i:                                      ; preds = %B340.us.1.i
  %.594.us.1.i = icmp ult i64 %.564.us.1.i, %.569.us.1.i
  %spec.select.us.1.i = select i1 %.594.us.1.i, i64 %.426.us.1.reass.i, i64 %from_.3.2.us.i
  %spec.select287.us.1.i = select i1 %.594.us.1.i, i64 %.428.us.1.i, i64 %least.4.2.us.i
  br label %B578.us.1.i

B578.us.1.i:                                      ; preds = %B320.us.1.i, %B472.us.1.i
  %from_.3.2.us.1.i = phi i64 [ %spec.select.us.1.i, %B472.us.1.i ], [ %from_.3.2.us.i, %B320.us.1.i ]
  %least.4.2.us.1.i = phi i64 [ %spec.select287.us.1.i, %B472.us.1.i ], [ %least.4.2.us.i, %B320.us.1.i ]
  %niter.next.1.i = add i64 %niter.i, 2
  %niter.ncmp.1.i = icmp eq i64 %niter.next.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B240.B580.endif_crit_edge.us.unr-lcssa.i, label %B242.endif.us.i

B240.B580.endif_crit_edge.us.unr-lcssa.i:         ; preds = %B578.us.1.i
  br i1 %9, label %B240.B580.endif_crit_edge.us.i, label %B242.endif.us.epil.preheader.i

B242.endif.us.epil.preheader.i:                   ; preds = %B240.B580.endif_crit_edge.us.unr-lcssa.i, %B172.endif.us.i
  %least.3.1309.us.epil.init.i = phi i64 [ %.294.us.i, %B172.endif.us.i ], [ %least.4.2.us.1.i, %B240.B580.endif_crit_edge.us.unr-lcssa.i ]
  %from_.2.1308.us.epil.init.i = phi i64 [ %a0, %B172.endif.us.i ], [ %from_.3.2.us.1.i, %B240.B580.endif_crit_edge.us.unr-lcssa.i ]
  %.428.us.epil.i = load i64, ptr %.427.us.epil.i, align 8, !noalias !36
  %49 = add i64 %least.3.1309.us.epil.init.i, %3
  %50 = add i64 %.428.us.epil.i, %3
  br label %B320.us.epil.i

B320.us.epil.i:                                   ; preds = %B340.us.epil.i, %B242.endif.us.epil.preheader.i
  %lsr.iv81.i = phi i64 [ %lsr.iv.next82.i, %B340.us.epil.i ], [ %4, %B242.endif.us.epil.preheader.i ]
  %lsr.iv79.i = phi i64 [ %lsr.iv.next80.i, %B340.us.epil.i ], [ %50, %B242.endif.us.epil.preheader.i ]
  %lsr.iv77.i = phi i64 [ %lsr.iv.next78.i, %B340.us.epil.i ], [ %49, %B242.endif.us.epil.preheader.i ]
  %lsr.iv.next82.i = add i64 %lsr.iv81.i, -1
  %.522.us.epil.i = icmp sgt i64 %lsr.iv.next82.i, 0
  br i1 %.522.us.epil.i, label %B340.us.epil.i, label %B240.B580.endif_crit_edge.us.i

B340.us.epil.i:                                   ; preds = %B320.us.epil.i
  %lsr.iv.next80.i = add i64 %lsr.iv79.i, -8
  %lsr.iv.next78.i = add i64 %lsr.iv77.i, -8
  %.563.us.epil.i = inttoptr i64 %lsr.iv79.i to ptr
  %.564.us.epil.i = load i64, ptr %.563.us.epil.i, align 8, !noalias !36
  %.568.us.epil.i = inttoptr i64 %lsr.iv77.i to ptr
  %.569.us.epil.i = load i64, ptr %.568.us.epil.i, align 8, !noalias !36
  %.578.not.us.epil.i = icmp eq i64 %.564.us.epil.i, %.569.us.epil.i
  br i1 %.578.not.us.epil.i, label %B320.us.epil.i, label %B472.us.epil.i

B472.us.epil.i:                                   ; preds = %B340.us.epil.i
  %.594.us.epil.i = icmp ult i64 %.564.us.epil.i, %.569.us.epil.i
  %spec.select.us.epil.i = select i1 %.594.us.epil.i, i64 %.426.us.epil.i, i64 %from_.2.1308.us.epil.init.i
  %spec.select287.us.epil.i = select i1 %.594.us.epil.i, i64 %.428.us.epil.i, i64 %least.3.1309.us.epil.init.i
  br label %B240.B580.endif_crit_edge.us.i

B240.B580.endif_crit_edge.us.i:                   ; preds = %B320.us.epil.i, %B472.us.epil.i, %B240.B580.endif_crit_edge.us.unr-lcssa.i
  %from_.3.2.us.lcssa.i = phi i64 [ %from_.3.2.us.1.i, %B240.B580.endif_crit_edge.us.unr-lcssa.i ], [ %spec.select.us.epil.i, %B472.us.epil.i ], [ %from_.2.1308.us.epil.init.i, %B320.us.epil.i ]
  %least.4.2.us.lcssa.i = phi i64 [ %least.4.2.us.1.i, %B240.B580.endif_crit_edge.us.unr-lcssa.i ], [ %spec.select287.us.epil.i, %B472.us.epil.i ], [ %least.3.1309.us.epil.init.i, %B320.us.epil.i ]
  %.264.us.i = add nuw nsw i64 %.257323337.us.i, 1
  br i1 %7, label %B4172.us.i, label %B4074.lr.ph.us.i

B4074.lr.ph.us.i:                                 ; preds = %B240.B580.endif_crit_edge.us.i
  br i1 %10, label %B4074.us.epil.preheader.i, label %B4074.us.i.preheader

B4074.us.i.preheader:                             ; preds = %B4074.lr.ph.us.i
  br i1 %16, label %B4074.us.i.epil.preheader, label %B4074.us.i

B172.endif.lr.ph.split.i:                         ; preds = %B172.endif.lr.ph.i
  %51 = icmp slt i64 %a2, 1
  %52 = inttoptr i64 %a0 to ptr
  %.294.pre.i = load i64, ptr %52, align 8, !noalias !36
  br i1 %51, label %B172.endif.preheader.i, label %B172.endif.us363.preheader.i

B172.endif.preheader.i:                           ; preds = %B172.endif.lr.ph.split.i
  %sunkaddr102.i = getelementptr i8, ptr %52, i64 8
  %.815.pre.i = load i64, ptr %sunkaddr102.i, align 8, !noalias !36
  %min.iters.check = icmp ult i64 %a4, 96
  br i1 %min.iters.check, label %B172.endif.i.preheader, label %vector.ph

vector.ph:                                        ; preds = %B172.endif.preheader.i
  %n.vec = and i64 %a4, 9223372036854775776
  %53 = or disjoint i64 %n.vec, 1
  %54 = mul i64 %n.vec, %.802.i
  %55 = add i64 %.294.pre.i, %54
  %broadcast.splatinsert = insertelement <32 x i64> poison, i64 %.815.pre.i, i64 0
  %broadcast.splat = shufflevector <32 x i64> %broadcast.splatinsert, <32 x i64> poison, <32 x i32> zeroinitializer
  %broadcast.splatinsert13 = insertelement <32 x i64> poison, i64 %.802.i, i64 0
  %broadcast.splat14 = shufflevector <32 x i64> %broadcast.splatinsert13, <32 x i64> poison, <32 x i32> zeroinitializer
  %broadcast.splatinsert15 = insertelement <32 x i64> poison, i64 %.294.pre.i, i64 0
  %broadcast.splat16 = shufflevector <32 x i64> %broadcast.splatinsert15, <32 x i64> poison, <32 x i32> zeroinitializer
  %56 = mul <32 x i64> %broadcast.splat14, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9, i64 10, i64 11, i64 12, i64 13, i64 14, i64 15, i64 16, i64 17, i64 18, i64 19, i64 20, i64 21, i64 22, i64 23, i64 24, i64 25, i64 26, i64 27, i64 28, i64 29, i64 30, i64 31>
  %induction = add <32 x i64> %broadcast.splat16, %56
  %57 = shl i64 %a2, 8
  %broadcast.splatinsert17 = insertelement <32 x i64> poison, i64 %57, i64 0
  %broadcast.splat18 = shufflevector <32 x i64> %broadcast.splatinsert17, <32 x i64> poison, <32 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <32 x i64> [ %induction, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %58 = add <32 x i64> %vec.ind, %broadcast.splat14
  %59 = icmp eq <32 x i64> %58, %broadcast.splat
  %60 = freeze <32 x i1> %59
  %index.next = add nuw i64 %index, 32
  %61 = bitcast <32 x i1> %60 to i32
  %62 = icmp ne i32 %61, 0
  %63 = icmp eq i64 %index.next, %n.vec
  %vec.ind.next = add <32 x i64> %vec.ind, %broadcast.splat18
  %64 = or i1 %62, %63
  br i1 %64, label %middle.split, label %vector.body, !llvm.loop !43

middle.split:                                     ; preds = %vector.body
  br i1 %62, label %vector.early.exit, label %middle.block

middle.block:                                     ; preds = %middle.split
  %cmp.n = icmp eq i64 %a4, %n.vec
  br i1 %cmp.n, label %common.ret.loopexit.i, label %B172.endif.i.preheader

B172.endif.i.preheader:                           ; preds = %B172.endif.preheader.i, %middle.block
  %lsr.iv50.i.ph = phi i64 [ 1, %B172.endif.preheader.i ], [ %53, %middle.block ]
  %.294.pre.pn.i.ph = phi i64 [ %.294.pre.i, %B172.endif.preheader.i ], [ %55, %middle.block ]
  br label %B172.endif.i

vector.early.exit:                                ; preds = %middle.split
  %65 = tail call i64 @llvm.experimental.cttz.elts.i64.v32i1(<32 x i1> %60, i1 false)
  %66 = add i64 %index, %65
  %67 = add i64 %66, 1
  br label %common.ret.loopexit.i

B172.endif.us363.preheader.i:                     ; preds = %B172.endif.lr.ph.split.i
  %xtraiter39.i = and i64 %a2, 3
  %unroll_iter43.i = and i64 %a2, 9223372036854775804
  %68 = icmp samesign ult i64 %a2, 4
  %sunkaddr100.i = getelementptr i8, ptr %52, i64 8
  %69 = icmp eq i64 %xtraiter39.i, 0
  %70 = add nsw i64 %a2, -4
  %71 = lshr i64 %70, 2
  %72 = add nuw nsw i64 %71, 1
  %xtraiter25 = and i64 %72, 1
  %73 = icmp eq i64 %71, 0
  %unroll_iter28 = and i64 %72, 9223372036854775806
  %lcmp.mod26.not = icmp eq i64 %xtraiter25, 0
  %lcmp.mod27 = icmp ne i64 %xtraiter25, 0
  br label %B172.endif.us363.i

B172.endif.us363.i:                               ; preds = %B170.us369.i, %B172.endif.us363.preheader.i
  %lsr.iv59.i = phi i64 [ 0, %B172.endif.us363.preheader.i ], [ %lsr.iv.next60.i, %B170.us369.i ]
  %lsr.iv53.i = phi i64 [ 0, %B172.endif.us363.preheader.i ], [ %lsr.iv.next54.i, %B170.us369.i ]
  %.294.us368.i = phi i64 [ %.294.pre.i, %B172.endif.us363.preheader.i ], [ %.804.us374.i, %B170.us369.i ]
  %.257323337.us365.i = phi i64 [ 0, %B172.endif.us363.preheader.i ], [ %.264.us367.i, %B170.us369.i ]
  br i1 %68, label %B4074.us377.epil.preheader.i, label %B4074.us377.i.preheader

B4074.us377.i.preheader:                          ; preds = %B172.endif.us363.i
  br i1 %73, label %B4074.us377.i.epil.preheader, label %B4074.us377.i

B170.us369.i:                                     ; preds = %B4072.B4172_crit_edge.us393.i
  %lsr.iv.next54.i = add i64 %lsr.iv53.i, %.802.i
  %lsr.iv.next60.i = add i64 %lsr.iv59.i, %a2
  %exitcond451.not.i = icmp eq i64 %a4, %.264.us367.i
  br i1 %exitcond451.not.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v22B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B172.endif.us363.i

B4074.us377.i:                                    ; preds = %B4074.us377.i.preheader, %B4074.us377.i
  %lsr.iv55.i = phi i64 [ %lsr.iv.next56.i.1, %B4074.us377.i ], [ %lsr.iv53.i, %B4074.us377.i.preheader ]
  %niter29 = phi i64 [ %niter29.next.1, %B4074.us377.i ], [ 0, %B4074.us377.i.preheader ]
  %74 = add i64 %lsr.iv55.i, %a3
  %75 = add i64 %lsr.iv55.i, %.294.pre.i
  %.792.us387.i = inttoptr i64 %75 to ptr
  %.793.us388.i = load i64, ptr %.792.us387.i, align 8, !noalias !36
  %.794.us389.i = inttoptr i64 %74 to ptr
  store i64 %.793.us388.i, ptr %.794.us389.i, align 8, !noalias !36
  %76 = add i64 %74, 8
  %77 = add i64 %75, 8
  %.792.us387.1.i = inttoptr i64 %77 to ptr
  %.793.us388.1.i = load i64, ptr %.792.us387.1.i, align 8, !noalias !36
  %.794.us389.1.i = inttoptr i64 %76 to ptr
  store i64 %.793.us388.1.i, ptr %.794.us389.1.i, align 8, !noalias !36
  %78 = add i64 %74, 16
  %79 = add i64 %75, 16
  %.792.us387.2.i = inttoptr i64 %79 to ptr
  %.793.us388.2.i = load i64, ptr %.792.us387.2.i, align 8, !noalias !36
  %.794.us389.2.i = inttoptr i64 %78 to ptr
  store i64 %.793.us388.2.i, ptr %.794.us389.2.i, align 8, !noalias !36
  %80 = add i64 %74, 24
  %81 = add i64 %75, 24
  %.792.us387.3.i = inttoptr i64 %81 to ptr
  %.793.us388.3.i = load i64, ptr %.792.us387.3.i, align 8, !noalias !36
  %.794.us389.3.i = inttoptr i64 %80 to ptr
  store i64 %.793.us388.3.i, ptr %.794.us389.3.i, align 8, !noalias !36
  %lsr.iv.next56.i = add i64 %lsr.iv55.i, 32
  %82 = add i64 %lsr.iv.next56.i, %a3
  %83 = add i64 %lsr.iv.next56.i, %.294.pre.i
  %.792.us387.i.1 = inttoptr i64 %83 to ptr
  %.793.us388.i.1 = load i64, ptr %.792.us387.i.1, align 8, !noalias !36
  %.794.us389.i.1 = inttoptr i64 %82 to ptr
  store i64 %.793.us388.i.1, ptr %.794.us389.i.1, align 8, !noalias !36
  %84 = add i64 %82, 8
  %85 = add i64 %83, 8
  %.792.us387.1.i.1 = inttoptr i64 %85 to ptr
  %.793.us388.1.i.1 = load i64, ptr %.792.us387.1.i.1, align 8, !noalias !36
  %.794.us389.1.i.1 = inttoptr i64 %84 to ptr
  store i64 %.793.us388.1.i.1, ptr %.794.us389.1.i.1, align 8, !noalias !36
  %86 = add i64 %82, 16
  %87 = add i64 %83, 16
  %.792.us387.2.i.1 = inttoptr i64 %87 to ptr
  %.793.us388.2.i.1 = load i64, ptr %.792.us387.2.i.1, align 8, !noalias !36
  %.794.us389.2.i.1 = inttoptr i64 %86 to ptr
  store i64 %.793.us388.2.i.1, ptr %.794.us389.2.i.1, align 8, !noalias !36
  %88 = add i64 %82, 24
  %89 = add i64 %83, 24
  %.792.us387.3.i.1 = inttoptr i64 %89 to ptr
  %.793.us388.3.i.1 = load i64, ptr %.792.us387.3.i.1, align 8, !noalias !36
  %.794.us389.3.i.1 = inttoptr i64 %88 to ptr
  store i64 %.793.us388.3.i.1, ptr %.794.us389.3.i.1, align 8, !noalias !36
  %lsr.iv.next56.i.1 = add i64 %lsr.iv55.i, 64
  %niter29.next.1 = add i64 %niter29, 2
  %niter29.ncmp.1 = icmp eq i64 %niter29.next.1, %unroll_iter28
  br i1 %niter29.ncmp.1, label %B4072.B4172_crit_edge.us393.unr-lcssa.i.unr-lcssa, label %B4074.us377.i

B4072.B4172_crit_edge.us393.unr-lcssa.i.unr-lcssa: ; preds = %B4074.us377.i
  br i1 %lcmp.mod26.not, label %B4072.B4172_crit_edge.us393.unr-lcssa.i, label %B4074.us377.i.epil.preheader

B4074.us377.i.epil.preheader:                     ; preds = %B4072.B4172_crit_edge.us393.unr-lcssa.i.unr-lcssa, %B4074.us377.i.preheader
  %lsr.iv55.i.epil.init = phi i64 [ %lsr.iv53.i, %B4074.us377.i.preheader ], [ %lsr.iv.next56.i.1, %B4072.B4172_crit_edge.us393.unr-lcssa.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod27)
  %90 = add i64 %lsr.iv55.i.epil.init, %a3
  %91 = add i64 %lsr.iv55.i.epil.init, %.294.pre.i
  %.792.us387.i.epil = inttoptr i64 %91 to ptr
  %.793.us388.i.epil = load i64, ptr %.792.us387.i.epil, align 8, !noalias !36
  %.794.us389.i.epil = inttoptr i64 %90 to ptr
  store i64 %.793.us388.i.epil, ptr %.794.us389.i.epil, align 8, !noalias !36
  %92 = add i64 %90, 8
  %93 = add i64 %91, 8
  %.792.us387.1.i.epil = inttoptr i64 %93 to ptr
  %.793.us388.1.i.epil = load i64, ptr %.792.us387.1.i.epil, align 8, !noalias !36
  %.794.us389.1.i.epil = inttoptr i64 %92 to ptr
  store i64 %.793.us388.1.i.epil, ptr %.794.us389.1.i.epil, align 8, !noalias !36
  %94 = add i64 %90, 16
  %95 = add i64 %91, 16
  %.792.us387.2.i.epil = inttoptr i64 %95 to ptr
  %.793.us388.2.i.epil = load i64, ptr %.792.us387.2.i.epil, align 8, !noalias !36
  %.794.us389.2.i.epil = inttoptr i64 %94 to ptr
  store i64 %.793.us388.2.i.epil, ptr %.794.us389.2.i.epil, align 8, !noalias !36
  %96 = add i64 %90, 24
  %97 = add i64 %91, 24
  %.792.us387.3.i.epil = inttoptr i64 %97 to ptr
  %.793.us388.3.i.epil = load i64, ptr %.792.us387.3.i.epil, align 8, !noalias !36
  %.794.us389.3.i.epil = inttoptr i64 %96 to ptr
  store i64 %.793.us388.3.i.epil, ptr %.794.us389.3.i.epil, align 8, !noalias !36
  br label %B4072.B4172_crit_edge.us393.unr-lcssa.i

B4072.B4172_crit_edge.us393.unr-lcssa.i:          ; preds = %B4072.B4172_crit_edge.us393.unr-lcssa.i.unr-lcssa, %B4074.us377.i.epil.preheader
  br i1 %69, label %B4072.B4172_crit_edge.us393.i, label %B4074.us377.epil.preheader.i

B4074.us377.epil.preheader.i:                     ; preds = %B4072.B4172_crit_edge.us393.unr-lcssa.i, %B172.endif.us363.i
  %.750316318.us379.epil.init.i = phi i64 [ 0, %B172.endif.us363.i ], [ %unroll_iter43.i, %B4072.B4172_crit_edge.us393.unr-lcssa.i ]
  %98 = shl i64 %.750316318.us379.epil.init.i, 3
  %99 = add nsw i64 %98, %.294.us368.i
  %100 = add nuw nsw i64 %.750316318.us379.epil.init.i, %lsr.iv59.i
  %101 = shl i64 %100, 3
  %102 = add nsw i64 %101, %a3
  br label %B4074.us377.epil.i

B4074.us377.epil.i:                               ; preds = %B4074.us377.epil.i, %B4074.us377.epil.preheader.i
  %lsr.iv63.i = phi i64 [ %lsr.iv.next64.i, %B4074.us377.epil.i ], [ %xtraiter39.i, %B4074.us377.epil.preheader.i ]
  %lsr.iv61.i = phi i64 [ %lsr.iv.next62.i, %B4074.us377.epil.i ], [ %102, %B4074.us377.epil.preheader.i ]
  %lsr.iv57.i = phi i64 [ %lsr.iv.next58.i, %B4074.us377.epil.i ], [ %99, %B4074.us377.epil.preheader.i ]
  %.792.us387.epil.i = inttoptr i64 %lsr.iv57.i to ptr
  %.793.us388.epil.i = load i64, ptr %.792.us387.epil.i, align 8, !noalias !36
  %.794.us389.epil.i = inttoptr i64 %lsr.iv61.i to ptr
  store i64 %.793.us388.epil.i, ptr %.794.us389.epil.i, align 8, !noalias !36
  %lsr.iv.next58.i = add i64 %lsr.iv57.i, 8
  %lsr.iv.next62.i = add i64 %lsr.iv61.i, 8
  %lsr.iv.next64.i = add nsw i64 %lsr.iv63.i, -1
  %epil.iter40.cmp.not.i = icmp eq i64 %lsr.iv.next64.i, 0
  br i1 %epil.iter40.cmp.not.i, label %B4072.B4172_crit_edge.us393.i, label %B4074.us377.epil.i, !llvm.loop !44

B4072.B4172_crit_edge.us393.i:                    ; preds = %B4074.us377.epil.i, %B4072.B4172_crit_edge.us393.unr-lcssa.i
  %.264.us367.i = add nuw nsw i64 %.257323337.us365.i, 1
  %.804.us374.i = add nsw i64 %.294.us368.i, %.802.i
  store i64 %.804.us374.i, ptr %52, align 8, !noalias !36
  %.815.us375.i = load i64, ptr %sunkaddr100.i, align 8, !noalias !36
  %.816.us376.i = icmp eq i64 %.804.us374.i, %.815.us375.i
  br i1 %.816.us376.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v22B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B170.us369.i

B172.endif.i:                                     ; preds = %B172.endif.i.preheader, %B170.i
  %lsr.iv50.i = phi i64 [ %lsr.iv.next51.i, %B170.i ], [ %lsr.iv50.i.ph, %B172.endif.i.preheader ]
  %.294.pre.pn.i = phi i64 [ %lsr.iv.i, %B170.i ], [ %.294.pre.pn.i.ph, %B172.endif.i.preheader ]
  %lsr.iv.i = add i64 %.294.pre.pn.i, %.802.i
  %.816.i = icmp eq i64 %lsr.iv.i, %.815.pre.i
  br i1 %.816.i, label %common.ret.loopexit.i, label %B170.i

_ZN10interleave6engine6native4disk7sorting5mergeB3v22B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B36.i, %B170.us.i, %B4172.us.i, %B170.us369.i, %B4072.B4172_crit_edge.us393.i, %common.ret.loopexit.i, %B140.endif.i
  %arg.most.sink.i = phi i64 [ %arg.most.sink.ph.i, %common.ret.loopexit.i ], [ %.264.us367.i, %B4072.B4172_crit_edge.us393.i ], [ %a4, %B140.endif.i ], [ %a4, %B170.us.i ], [ %a4, %B170.us369.i ], [ %.264.us.i, %B4172.us.i ], [ 0, %B36.i ]
  ret i64 %arg.most.sink.i
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.experimental.cttz.elts.i64.v32i1(<32 x i1>, i1 immarg) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN10interleave6engine6native4disk7sorting4sortB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN10interleave6engine6native4disk7sorting4sortB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN10interleave6engine6native4disk7sorting9insertionB2v3B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!5 = distinct !{!5, !"_ZN10interleave6engine6native4disk7sorting9insertionB2v3B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
!10 = !{!11}
!11 = distinct !{!11, !12, !"_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx: %retptr"}
!12 = distinct !{!12, !"_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx"}
!13 = distinct !{!13, !7}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN10interleave6engine6native4disk6coding6decodeB2v8B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!16 = distinct !{!16, !"_ZN10interleave6engine6native4disk6coding6decodeB2v8B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!17 = !{!18, !20}
!18 = distinct !{!18, !19, !"_ZN10interleave6engine6native4disk6coding8positionB3v11B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!19 = distinct !{!19, !"_ZN10interleave6engine6native4disk6coding8positionB3v11B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!20 = distinct !{!20, !21, !"_ZN10interleave6engine6native4disk6coding7touchedB3v10B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxx: %retptr"}
!21 = distinct !{!21, !"_ZN10interleave6engine6native4disk6coding7touchedB3v10B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxx"}
!22 = !{!23, !20}
!23 = distinct !{!23, !24, !"_ZN10interleave6engine6native4disk6coding8positionB3v11B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!24 = distinct !{!24, !"_ZN10interleave6engine6native4disk6coding8positionB3v11B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!25 = !{!20}
!26 = !{!27, !29}
!27 = distinct !{!27, !28, !"_ZN10interleave6engine6native4disk6coding8positionB3v11B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!28 = distinct !{!28, !"_ZN10interleave6engine6native4disk6coding8positionB3v11B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!29 = distinct !{!29, !30, !"_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx: %retptr"}
!30 = distinct !{!30, !"_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx"}
!31 = !{!29}
!32 = !{!33, !29}
!33 = distinct !{!33, !34, !"_ZN10interleave6engine6native4disk6coding12strike_groupB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx: %retptr"}
!34 = distinct !{!34, !"_ZN10interleave6engine6native4disk6coding12strike_groupB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx"}
!35 = distinct !{!35, !7}
!36 = !{!37}
!37 = distinct !{!37, !38, !"_ZN10interleave6engine6native4disk7sorting5mergeB3v22B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!38 = distinct !{!38, !"_ZN10interleave6engine6native4disk7sorting5mergeB3v22B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!39 = distinct !{!39, !40, !41}
!40 = !{!"llvm.loop.unroll.runtime.disable"}
!41 = !{!"llvm.loop.isvectorized", i32 1}
!42 = distinct !{!42, !7}
!43 = distinct !{!43, !41, !40}
!44 = distinct !{!44, !7}

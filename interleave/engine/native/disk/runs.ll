; b6171a8ef42410b9a0c2f80cc32aade4f9fa59be69725ebd85a631792ca75b34
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
  %.65338.i = icmp slt i64 %a1, %a2
  %.100339.i = icmp sle i64 %a5, %.28.i
  %or.cond340.i = select i1 %.65338.i, i1 %.100339.i, i1 false
  br i1 %or.cond340.i, label %B90.preheader.lr.ph.i, label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B90.preheader.lr.ph.i:                            ; preds = %0
  %.294.i = icmp eq i64 %arg.words.fr.i, 1
  br i1 %.294.i, label %B90.preheader.lr.ph.split.us.split.us.i, label %B90.preheader.i

B90.preheader.i:                                  ; preds = %B90.preheader.lr.ph.i
  %xtraiter.i = and i64 %arg.words.fr.i, 7
  %unroll_iter.i = and i64 %arg.words.fr.i, 9223372036854775800
  %unroll_iter85.i = and i64 %arg.words.fr.i, -2
  %1 = add i64 %a7, 72
  %2 = add i64 %a0, 56
  %3 = add i64 %a7, 16
  %4 = icmp eq i64 %a3, 0
  %5 = icmp sgt i64 %arg.words.fr.i, 0
  %6 = icmp slt i64 %arg.words.fr.i, 1
  %7 = icmp samesign ult i64 %arg.words.fr.i, 8
  %8 = icmp eq i64 %xtraiter.i, 0
  %9 = and i64 %arg.words.fr.i, 1
  %10 = icmp eq i64 %9, 0
  %.503.epil.i = shl nsw i64 %unroll_iter85.i, 3
  br label %B90.outer.i

B90.preheader.lr.ph.split.us.split.us.i:          ; preds = %B90.preheader.lr.ph.i
  %11 = icmp eq i64 %a3, 0
  %sunkaddr124.i = inttoptr i64 %a7 to ptr
  %sunkaddr125.i = getelementptr i8, ptr %sunkaddr124.i, i64 16
  br i1 %11, label %B90.us.us.us.us.us.i, label %B90.us.us.us.us.outer.i

B90.us.us.us.us.us.i:                             ; preds = %B90.preheader.lr.ph.split.us.split.us.i, %B582.us.us.us.us.us.i
  %written.2.2.us.us.us.us.us.i = phi i64 [ %.684.us.us.us.us.us.i, %B582.us.us.us.us.us.i ], [ 0, %B90.preheader.lr.ph.split.us.split.us.i ]
  %at.6.2.us.us.us.us.us.i = phi i64 [ %.368.us.us.us.us.us.i, %B582.us.us.us.us.us.i ], [ %a5, %B90.preheader.lr.ph.split.us.split.us.i ]
  %i.4.2.us.us.us.us.us.i = phi i64 [ %.694.us.us.us.us.us.i, %B582.us.us.us.us.us.i ], [ %a1, %B90.preheader.lr.ph.split.us.split.us.i ]
  %before.3.2.us.us.us.us.us.i = phi i64 [ %.285.us.us.us.us.us.i, %B582.us.us.us.us.us.i ], [ 0, %B90.preheader.lr.ph.split.us.split.us.i ]
  %.148.us.us.us.us.us.i = mul nsw i64 %i.4.2.us.us.us.us.us.i, %.40.i
  %.155.us.us.us.us.us.i = icmp eq i64 %written.2.2.us.us.us.us.us.i, 0
  %sunkaddr122.i = inttoptr i64 %.148.us.us.us.us.us.i to ptr
  %sunkaddr123.i = getelementptr i8, ptr %sunkaddr122.i, i64 %a0
  %.285.us.us.us.us.us.i = load i64, ptr %sunkaddr123.i, align 8, !noalias !10
  br i1 %.155.us.us.us.us.us.i, label %B218.us.us.us.us.us.i, label %B310.us.us.us.us.us.i

B310.us.us.us.us.us.i:                            ; preds = %B90.us.us.us.us.us.i, %B218.us.us.us.us.us.i
  %.315.us.us.us.us.us.i = sub i64 %.285.us.us.us.us.us.i, %before.3.2.us.us.us.us.us.i
  %.326.not.us.us.us.us.us.i = icmp ult i64 %.315.us.us.us.us.us.i, 128
  br i1 %.326.not.us.us.us.us.us.i, label %B582.us.us.us.us.us.i, label %B456.us.us.us.us.us.i

B456.us.us.us.us.us.i:                            ; preds = %B310.us.us.us.us.us.i, %B456.us.us.us.us.us.i
  %at.12.2.us.us.us.us.us.i = phi i64 [ %.336.us.us.us.us.us.i, %B456.us.us.us.us.us.i ], [ %at.6.2.us.us.us.us.us.i, %B310.us.us.us.us.us.i ]
  %rest.5.2.us.us.us.us.us.i = phi i64 [ %.342.us.us.us.us.us.i, %B456.us.us.us.us.us.i ], [ %.315.us.us.us.us.us.i, %B310.us.us.us.us.us.i ]
  %12 = trunc i64 %rest.5.2.us.us.us.us.us.i to i8
  %.332.us.us.us.us.us.i = or i8 %12, -128
  %.333.us.us.us.us.us.i = inttoptr i64 %at.12.2.us.us.us.us.us.i to ptr
  store i8 %.332.us.us.us.us.us.i, ptr %.333.us.us.us.us.us.i, align 1, !noalias !10
  %.336.us.us.us.us.us.i = add i64 %at.12.2.us.us.us.us.us.i, 1
  %.342.us.us.us.us.us.i = lshr i64 %rest.5.2.us.us.us.us.us.i, 7
  %.348.not.us.us.us.us.us.i = icmp ult i64 %rest.5.2.us.us.us.us.us.i, 16384
  br i1 %.348.not.us.us.us.us.us.i, label %B582.us.us.us.us.us.i, label %B456.us.us.us.us.us.i

B582.us.us.us.us.us.i:                            ; preds = %B456.us.us.us.us.us.i, %B310.us.us.us.us.us.i
  %at.13.3.us.us.us.us.us.i = phi i64 [ %at.6.2.us.us.us.us.us.i, %B310.us.us.us.us.us.i ], [ %.336.us.us.us.us.us.i, %B456.us.us.us.us.us.i ]
  %rest.6.3.us.us.us.us.us.i = phi i64 [ %.315.us.us.us.us.us.i, %B310.us.us.us.us.us.i ], [ %.342.us.us.us.us.us.i, %B456.us.us.us.us.us.i ]
  %.362.us.us.us.us.us.i = trunc i64 %rest.6.3.us.us.us.us.us.i to i8
  %.363.us.us.us.us.us.i = inttoptr i64 %at.13.3.us.us.us.us.us.i to ptr
  store i8 %.362.us.us.us.us.us.i, ptr %.363.us.us.us.us.us.i, align 1, !noalias !10
  %.368.us.us.us.us.us.i = add nsw i64 %at.13.3.us.us.us.us.us.i, 1
  %.684.us.us.us.us.us.i = add nuw nsw i64 %written.2.2.us.us.us.us.us.i, 1
  %.694.us.us.us.us.us.i = add nsw i64 %i.4.2.us.us.us.us.us.i, 1
  %.705.us.us.us.us.us.i = icmp slt i64 %.694.us.us.us.us.us.i, %a2
  %.736.us.us.us.us.us.i = icmp slt i64 %at.13.3.us.us.us.us.us.i, %.28.i
  %or.cond274.us.us.us.us.us.i = select i1 %.705.us.us.us.us.us.i, i1 %.736.us.us.us.us.us.i, i1 false
  br i1 %or.cond274.us.us.us.us.us.i, label %B90.us.us.us.us.us.i, label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B218.us.us.us.us.us.i:                            ; preds = %B90.us.us.us.us.us.i
  store i64 %.285.us.us.us.us.us.i, ptr %sunkaddr125.i, align 8, !noalias !10
  br label %B310.us.us.us.us.us.i

B90.us.us.us.us.i:                                ; preds = %B90.us.us.us.us.outer.i, %B146.split.us.us.split.us.us.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B146.split.us.us.split.us.us.i ], [ %18, %B90.us.us.us.us.outer.i ]
  %i.4.2.us.us.us.us.i = phi i64 [ %.140.us.us.i, %B146.split.us.us.split.us.us.i ], [ %i.4.2.us.us.us.us.ph.i, %B90.us.us.us.us.outer.i ]
  %13 = add i64 %i.4.2.us.us.us.us.i, %a3
  %.119.us.us.us.us.i = inttoptr i64 %13 to ptr
  %.120.us.us.us.us.i = load i8, ptr %.119.us.us.us.us.i, align 1, !noalias !10
  %.122.not.us.us.us.us.i = icmp eq i8 %.120.us.us.us.us.i, 0
  br i1 %.122.not.us.us.us.us.i, label %B158.us.us.us.us.i, label %B146.split.us.us.split.us.us.i

B158.us.us.us.us.i:                               ; preds = %B90.us.us.us.us.i, %B90.us.us.us.us.outer.split.us.i
  %.us-phi38.i = phi i64 [ %18, %B90.us.us.us.us.outer.split.us.i ], [ %lsr.iv.i, %B90.us.us.us.us.i ]
  %.us-phi39.i = phi i64 [ %i.4.2.us.us.us.us.ph.i, %B90.us.us.us.us.outer.split.us.i ], [ %i.4.2.us.us.us.us.i, %B90.us.us.us.us.i ]
  %.155.us.us.us.us.i = icmp eq i64 %written.2.2.us.us.us.us.ph.i, 0
  %14 = inttoptr i64 %.us-phi38.i to ptr
  %.308.us.us.us.us.i.pre = load i64, ptr %14, align 8, !noalias !10
  br i1 %.155.us.us.us.us.i, label %B218.us.us.us.us.i, label %B310.us.us.us.us.i

B310.us.us.us.us.i:                               ; preds = %B218.us.us.us.us.i, %B158.us.us.us.us.i
  %.315.us.us.us.us.i = sub i64 %.308.us.us.us.us.i.pre, %before.3.2.us.us.us.us.ph.i
  %.326.not.us.us.us.us.i = icmp ult i64 %.315.us.us.us.us.i, 128
  br i1 %.326.not.us.us.us.us.i, label %B582.us.us.us.us.i, label %B456.us.us.us.us.i

B456.us.us.us.us.i:                               ; preds = %B310.us.us.us.us.i, %B456.us.us.us.us.i
  %at.12.2.us.us.us.us.i = phi i64 [ %.336.us.us.us.us.i, %B456.us.us.us.us.i ], [ %at.6.2.us.us.us.us.ph.i, %B310.us.us.us.us.i ]
  %rest.5.2.us.us.us.us.i = phi i64 [ %.342.us.us.us.us.i, %B456.us.us.us.us.i ], [ %.315.us.us.us.us.i, %B310.us.us.us.us.i ]
  %15 = trunc i64 %rest.5.2.us.us.us.us.i to i8
  %.332.us.us.us.us.i = or i8 %15, -128
  %.333.us.us.us.us.i = inttoptr i64 %at.12.2.us.us.us.us.i to ptr
  store i8 %.332.us.us.us.us.i, ptr %.333.us.us.us.us.i, align 1, !noalias !10
  %.336.us.us.us.us.i = add i64 %at.12.2.us.us.us.us.i, 1
  %.342.us.us.us.us.i = lshr i64 %rest.5.2.us.us.us.us.i, 7
  %.348.not.us.us.us.us.i = icmp ult i64 %rest.5.2.us.us.us.us.i, 16384
  br i1 %.348.not.us.us.us.us.i, label %B582.us.us.us.us.i, label %B456.us.us.us.us.i

B582.us.us.us.us.i:                               ; preds = %B456.us.us.us.us.i, %B310.us.us.us.us.i
  %at.13.3.us.us.us.us.i = phi i64 [ %at.6.2.us.us.us.us.ph.i, %B310.us.us.us.us.i ], [ %.336.us.us.us.us.i, %B456.us.us.us.us.i ]
  %rest.6.3.us.us.us.us.i = phi i64 [ %.315.us.us.us.us.i, %B310.us.us.us.us.i ], [ %.342.us.us.us.us.i, %B456.us.us.us.us.i ]
  %.362.us.us.us.us.i = trunc i64 %rest.6.3.us.us.us.us.i to i8
  %.363.us.us.us.us.i = inttoptr i64 %at.13.3.us.us.us.us.i to ptr
  store i8 %.362.us.us.us.us.i, ptr %.363.us.us.us.us.i, align 1, !noalias !10
  %.368.us.us.us.us.i = add nsw i64 %at.13.3.us.us.us.us.i, 1
  %.684.us.us.us.us.i = add nuw nsw i64 %written.2.2.us.us.us.us.ph.i, 1
  %16 = add nsw i64 %.us-phi39.i, 1
  %.705.us.us.us.us.i = icmp slt i64 %16, %a2
  %.736.us.us.us.us.i = icmp slt i64 %at.13.3.us.us.us.us.i, %.28.i
  %or.cond274.us.us.us.us.i = select i1 %.705.us.us.us.us.i, i1 %.736.us.us.us.us.i, i1 false
  br i1 %or.cond274.us.us.us.us.i, label %B90.us.us.us.us.outer.i, label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B90.us.us.us.us.outer.i:                          ; preds = %B90.preheader.lr.ph.split.us.split.us.i, %B582.us.us.us.us.i
  %written.2.2.us.us.us.us.ph.i = phi i64 [ %.684.us.us.us.us.i, %B582.us.us.us.us.i ], [ 0, %B90.preheader.lr.ph.split.us.split.us.i ]
  %at.6.2.us.us.us.us.ph.i = phi i64 [ %.368.us.us.us.us.i, %B582.us.us.us.us.i ], [ %a5, %B90.preheader.lr.ph.split.us.split.us.i ]
  %i.4.2.us.us.us.us.ph.i = phi i64 [ %16, %B582.us.us.us.us.i ], [ %a1, %B90.preheader.lr.ph.split.us.split.us.i ]
  %before.3.2.us.us.us.us.ph.i = phi i64 [ %.308.us.us.us.us.i.pre, %B582.us.us.us.us.i ], [ 0, %B90.preheader.lr.ph.split.us.split.us.i ]
  %17 = mul i64 %i.4.2.us.us.us.us.ph.i, %.40.i
  %18 = add i64 %17, %a0
  %19 = icmp sle i64 %at.6.2.us.us.us.us.ph.i, %.28.i
  %.fr43.i = freeze i1 %19
  br i1 %.fr43.i, label %B90.us.us.us.us.i, label %B90.us.us.us.us.outer.split.us.i

B90.us.us.us.us.outer.split.us.i:                 ; preds = %B90.us.us.us.us.outer.i
  %20 = add i64 %i.4.2.us.us.us.us.ph.i, %a3
  %.119.us.us.us.us.us.i = inttoptr i64 %20 to ptr
  %.120.us.us.us.us.us.i = load i8, ptr %.119.us.us.us.us.us.i, align 1, !noalias !10
  %.122.not.us.us.us.us.us.i = icmp eq i8 %.120.us.us.us.us.us.i, 0
  br i1 %.122.not.us.us.us.us.us.i, label %B158.us.us.us.us.i, label %B146.split.us.us.split.us.us.us.i

B146.split.us.us.split.us.us.us.i:                ; preds = %B90.us.us.us.us.outer.split.us.i
  %.140.us.us.us.i = add nsw i64 %i.4.2.us.us.us.us.ph.i, 1
  br label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B218.us.us.us.us.i:                               ; preds = %B158.us.us.us.us.i
  store i64 %.308.us.us.us.us.i.pre, ptr %sunkaddr125.i, align 8, !noalias !10
  br label %B310.us.us.us.us.i

B146.split.us.us.split.us.us.i:                   ; preds = %B90.us.us.us.us.i
  %.140.us.us.i = add nsw i64 %i.4.2.us.us.us.us.i, 1
  %.65.us.us.i = icmp slt i64 %.140.us.us.i, %a2
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.40.i
  br i1 %.65.us.us.i, label %B90.us.us.us.us.i, label %B1010.loopexit77.i

B90.i:                                            ; preds = %B90.outer.split.i, %B146.split.i
  %lsr.iv113.i = phi i64 [ %lsr.iv.next114.i, %B146.split.i ], [ %37, %B90.outer.split.i ]
  %lsr.iv109.i = phi i64 [ %lsr.iv.next110.i, %B146.split.i ], [ %36, %B90.outer.split.i ]
  %i.4.2.i = phi i64 [ %.140.i, %B146.split.i ], [ %i.4.2.ph.i, %B90.outer.split.i ]
  %.118.i = add nsw i64 %i.4.2.i, %a3
  %.119.i = inttoptr i64 %.118.i to ptr
  %.120.i = load i8, ptr %.119.i, align 1, !noalias !10
  %.122.not.i = icmp eq i8 %.120.i, 0
  br i1 %.122.not.i, label %B158.loopexit.i, label %B146.split.i

B146.split.i:                                     ; preds = %B90.i
  %.140.i = add nsw i64 %i.4.2.i, 1
  %.65.i = icmp slt i64 %.140.i, %a2
  %lsr.iv.next110.i = add i64 %lsr.iv109.i, %.40.i
  %lsr.iv.next114.i = add i64 %lsr.iv113.i, %.40.i
  br i1 %.65.i, label %B90.i, label %B1010.loopexit79.i

B158.loopexit.i:                                  ; preds = %B90.i
  %.pre.i = mul nsw i64 %i.4.2.i, %.40.i
  %.pre74.i = add nsw i64 %.pre.i, %a0
  br label %B158.i

B158.i:                                           ; preds = %B90.outer.split.split.us.i, %B90.outer.i, %B158.loopexit.i
  %.150.pre-phi.i = phi i64 [ %.pre74.i, %B158.loopexit.i ], [ %37, %B90.outer.split.split.us.i ], [ %37, %B90.outer.i ]
  %.us-phi.i = phi i64 [ %lsr.iv113.i, %B158.loopexit.i ], [ %37, %B90.outer.split.split.us.i ], [ %37, %B90.outer.i ]
  %.us-phi15.i = phi i64 [ %lsr.iv109.i, %B158.loopexit.i ], [ %36, %B90.outer.split.split.us.i ], [ %36, %B90.outer.i ]
  %.us-phi16.i = phi i64 [ %i.4.2.i, %B158.loopexit.i ], [ %i.4.2.ph.i, %B90.outer.split.split.us.i ], [ %i.4.2.ph.i, %B90.outer.i ]
  %.155.i = icmp eq i64 %written.2.2.ph.i, 0
  %brmerge.not.i = and i1 %5, %.155.i
  br i1 %brmerge.not.i, label %B218.preheader.i, label %B310.i

B218.preheader.i:                                 ; preds = %B158.i
  br i1 %7, label %B218.epil.preheader.i, label %B218.i

B218.i:                                           ; preds = %B218.preheader.i, %B218.i
  %lsr.iv111.i = phi i64 [ %lsr.iv.next112.i, %B218.i ], [ %.us-phi15.i, %B218.preheader.i ]
  %lsr.iv107.i = phi i64 [ %lsr.iv.next108.i, %B218.i ], [ %1, %B218.preheader.i ]
  %.245286288.i = phi i64 [ %.252.7.i, %B218.i ], [ 0, %B218.preheader.i ]
  %21 = add i64 %lsr.iv107.i, -56
  %22 = add i64 %lsr.iv111.i, -56
  %.284.i = inttoptr i64 %22 to ptr
  %.285.i = load i64, ptr %.284.i, align 8, !noalias !10
  %.286.i = inttoptr i64 %21 to ptr
  store i64 %.285.i, ptr %.286.i, align 8, !noalias !10
  %23 = add i64 %lsr.iv107.i, -48
  %24 = add i64 %lsr.iv111.i, -48
  %.284.1.i = inttoptr i64 %24 to ptr
  %.285.1.i = load i64, ptr %.284.1.i, align 8, !noalias !10
  %.286.1.i = inttoptr i64 %23 to ptr
  store i64 %.285.1.i, ptr %.286.1.i, align 8, !noalias !10
  %25 = add i64 %lsr.iv107.i, -40
  %26 = add i64 %lsr.iv111.i, -40
  %.284.2.i = inttoptr i64 %26 to ptr
  %.285.2.i = load i64, ptr %.284.2.i, align 8, !noalias !10
  %.286.2.i = inttoptr i64 %25 to ptr
  store i64 %.285.2.i, ptr %.286.2.i, align 8, !noalias !10
  %27 = add i64 %lsr.iv107.i, -32
  %28 = add i64 %lsr.iv111.i, -32
  %.284.3.i = inttoptr i64 %28 to ptr
  %.285.3.i = load i64, ptr %.284.3.i, align 8, !noalias !10
  %.286.3.i = inttoptr i64 %27 to ptr
  store i64 %.285.3.i, ptr %.286.3.i, align 8, !noalias !10
  %29 = add i64 %lsr.iv107.i, -24
  %30 = add i64 %lsr.iv111.i, -24
  %.284.4.i = inttoptr i64 %30 to ptr
  %.285.4.i = load i64, ptr %.284.4.i, align 8, !noalias !10
  %.286.4.i = inttoptr i64 %29 to ptr
  store i64 %.285.4.i, ptr %.286.4.i, align 8, !noalias !10
  %31 = add i64 %lsr.iv107.i, -16
  %32 = add i64 %lsr.iv111.i, -16
  %.284.5.i = inttoptr i64 %32 to ptr
  %.285.5.i = load i64, ptr %.284.5.i, align 8, !noalias !10
  %.286.5.i = inttoptr i64 %31 to ptr
  store i64 %.285.5.i, ptr %.286.5.i, align 8, !noalias !10
  %33 = add i64 %lsr.iv107.i, -8
  %34 = add i64 %lsr.iv111.i, -8
  %.284.6.i = inttoptr i64 %34 to ptr
  %.285.6.i = load i64, ptr %.284.6.i, align 8, !noalias !10
  %.286.6.i = inttoptr i64 %33 to ptr
  store i64 %.285.6.i, ptr %.286.6.i, align 8, !noalias !10
  %.252.7.i = add nuw nsw i64 %.245286288.i, 8
  %.284.7.i = inttoptr i64 %lsr.iv111.i to ptr
  %.285.7.i = load i64, ptr %.284.7.i, align 8, !noalias !10
  %.286.7.i = inttoptr i64 %lsr.iv107.i to ptr
  store i64 %.285.7.i, ptr %.286.7.i, align 8, !noalias !10
  %lsr.iv.next108.i = add i64 %lsr.iv107.i, 64
  %lsr.iv.next112.i = add i64 %lsr.iv111.i, 64
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.252.7.i
  br i1 %niter.ncmp.7.i, label %B658.lr.ph.loopexit.unr-lcssa.i, label %B218.i

B310.i:                                           ; preds = %B158.i
  br i1 %6, label %B964.loopexit.i, label %B658.lr.ph.i

B658.i:                                           ; preds = %B658.lr.ph.i, %B926.1.i
  %at.8.3296.i = phi i64 [ %at.9.5.1.i, %B926.1.i ], [ %at.6.2.ph.i, %B658.lr.ph.i ]
  %.467292294.i = phi i64 [ %.474.1.i, %B926.1.i ], [ 0, %B658.lr.ph.i ]
  %.503.i = shl nsw i64 %.467292294.i, 3
  %.505.i = add nsw i64 %.503.i, %.150.pre-phi.i
  %.506.i = inttoptr i64 %.505.i to ptr
  %.507.i = load i64, ptr %.506.i, align 8, !noalias !10
  %.523.i = add nsw i64 %.503.i, %before.3.2.ph.i
  %.524.i = inttoptr i64 %.523.i to ptr
  %.525.i = load i64, ptr %.524.i, align 8, !noalias !10
  %.552.i = add nsw i64 %at.8.3296.i, 1
  %.565.not.i = icmp eq i64 %.525.i, %.507.i
  br i1 %.565.not.i, label %B926.i, label %B796.preheader.i

B796.preheader.i:                                 ; preds = %B658.i
  %.527.i = xor i64 %.525.i, %.507.i
  br label %B796.i

B796.i:                                           ; preds = %B872.i, %B796.preheader.i
  %rest.8.4.i = phi i64 [ %.625.i, %B872.i ], [ %.527.i, %B796.preheader.i ]
  %mask.2.4.i = phi i8 [ %mask.3.6.i, %B872.i ], [ 0, %B796.preheader.i ]
  %at.11.4.i = phi i64 [ %at.10.6.i, %B872.i ], [ %.552.i, %B796.preheader.i ]
  %bit.2.4.i = phi i8 [ %.630.i, %B872.i ], [ 1, %B796.preheader.i ]
  %.585.i = and i64 %rest.8.4.i, 255
  %.586.not.i = icmp eq i64 %.585.i, 0
  br i1 %.586.not.i, label %B872.i, label %B814.i

B814.i:                                           ; preds = %B796.i
  %.590.i = or i8 %bit.2.4.i, %mask.2.4.i
  %.598.i = trunc i64 %rest.8.4.i to i8
  %.599.i = inttoptr i64 %at.11.4.i to ptr
  store i8 %.598.i, ptr %.599.i, align 1, !noalias !10
  %.602.i = add nsw i64 %at.11.4.i, 1
  br label %B872.i

B872.i:                                           ; preds = %B814.i, %B796.i
  %at.10.6.i = phi i64 [ %.602.i, %B814.i ], [ %at.11.4.i, %B796.i ]
  %mask.3.6.i = phi i8 [ %.590.i, %B814.i ], [ %mask.2.4.i, %B796.i ]
  %.625.i = lshr i64 %rest.8.4.i, 8
  %.630.i = shl i8 %bit.2.4.i, 1
  %.633.not.i = icmp eq i64 %.625.i, 0
  br i1 %.633.not.i, label %B926.i, label %B796.i

B926.i:                                           ; preds = %B872.i, %B658.i
  %mask.4.5.i = phi i8 [ 0, %B658.i ], [ %mask.3.6.i, %B872.i ]
  %at.9.5.i = phi i64 [ %.552.i, %B658.i ], [ %at.10.6.i, %B872.i ]
  %.656.i = inttoptr i64 %at.8.3296.i to ptr
  store i8 %mask.4.5.i, ptr %.656.i, align 1, !noalias !10
  %.474.1.i = add nuw i64 %.467292294.i, 2
  %.503.1.i = or disjoint i64 %.503.i, 8
  %.505.1.i = add nsw i64 %.503.1.i, %.150.pre-phi.i
  %.506.1.i = inttoptr i64 %.505.1.i to ptr
  %.507.1.i = load i64, ptr %.506.1.i, align 8, !noalias !10
  %.523.1.i = add nsw i64 %.503.1.i, %before.3.2.ph.i
  %.524.1.i = inttoptr i64 %.523.1.i to ptr
  %.525.1.i = load i64, ptr %.524.1.i, align 8, !noalias !10
  %.552.1.i = add nsw i64 %at.9.5.i, 1
  %.565.not.1.i = icmp eq i64 %.525.1.i, %.507.1.i
  br i1 %.565.not.1.i, label %B926.1.i, label %B796.preheader.1.i

B796.preheader.1.i:                               ; preds = %B926.i
  %.527.1.i = xor i64 %.525.1.i, %.507.1.i
  br label %B796.1.i

B796.1.i:                                         ; preds = %B872.1.i, %B796.preheader.1.i
  %rest.8.4.1.i = phi i64 [ %.625.1.i, %B872.1.i ], [ %.527.1.i, %B796.preheader.1.i ]
  %mask.2.4.1.i = phi i8 [ %mask.3.6.1.i, %B872.1.i ], [ 0, %B796.preheader.1.i ]
  %at.11.4.1.i = phi i64 [ %at.10.6.1.i, %B872.1.i ], [ %.552.1.i, %B796.preheader.1.i ]
  %bit.2.4.1.i = phi i8 [ %.630.1.i, %B872.1.i ], [ 1, %B796.preheader.1.i ]
  %.585.1.i = and i64 %rest.8.4.1.i, 255
  %.586.not.1.i = icmp eq i64 %.585.1.i, 0
  br i1 %.586.not.1.i, label %B872.1.i, label %B814.1.i

B814.1.i:                                         ; preds = %B796.1.i
  %.590.1.i = or i8 %bit.2.4.1.i, %mask.2.4.1.i
  %.598.1.i = trunc i64 %rest.8.4.1.i to i8
  %.599.1.i = inttoptr i64 %at.11.4.1.i to ptr
  store i8 %.598.1.i, ptr %.599.1.i, align 1, !noalias !10
  %.602.1.i = add nsw i64 %at.11.4.1.i, 1
  br label %B872.1.i

B872.1.i:                                         ; preds = %B814.1.i, %B796.1.i
  %at.10.6.1.i = phi i64 [ %.602.1.i, %B814.1.i ], [ %at.11.4.1.i, %B796.1.i ]
  %mask.3.6.1.i = phi i8 [ %.590.1.i, %B814.1.i ], [ %mask.2.4.1.i, %B796.1.i ]
  %.625.1.i = lshr i64 %rest.8.4.1.i, 8
  %.630.1.i = shl i8 %bit.2.4.1.i, 1
  %.633.not.1.i = icmp eq i64 %.625.1.i, 0
  br i1 %.633.not.1.i, label %B926.1.i, label %B796.1.i

B926.1.i:                                         ; preds = %B872.1.i, %B926.i
  %mask.4.5.1.i = phi i8 [ 0, %B926.i ], [ %mask.3.6.1.i, %B872.1.i ]
  %at.9.5.1.i = phi i64 [ %.552.1.i, %B926.i ], [ %at.10.6.1.i, %B872.1.i ]
  %.656.1.i = inttoptr i64 %at.9.5.i to ptr
  store i8 %mask.4.5.1.i, ptr %.656.1.i, align 1, !noalias !10
  %niter86.ncmp.1.i = icmp eq i64 %.474.1.i, %unroll_iter85.i
  br i1 %niter86.ncmp.1.i, label %B964.loopexit.loopexit70.unr-lcssa.i, label %B658.i

B964.loopexit.loopexit.unr-lcssa.i:               ; preds = %B926.us.1.i
  br i1 %10, label %B964.loopexit.i, label %B658.us.epil.preheader.i

B658.us.epil.preheader.i:                         ; preds = %B964.loopexit.loopexit.unr-lcssa.i
  %.505.us.epil.i = add nsw i64 %.150.pre-phi.i, %.503.epil.i
  %.506.us.epil.i = inttoptr i64 %.505.us.epil.i to ptr
  %.507.us.epil.i = load i64, ptr %.506.us.epil.i, align 8, !noalias !10
  %.552.us.epil.i = add nsw i64 %at.9.5.us.1.i, 1
  %.565.not.us.epil.i = icmp eq i64 %.507.us.epil.i, 0
  br i1 %.565.not.us.epil.i, label %B964.loopexit.sink.split.i, label %B796.us.epil.i

B796.us.epil.i:                                   ; preds = %B658.us.epil.preheader.i, %B872.us.epil.i
  %rest.8.4.us.epil.i = phi i64 [ %.625.us.epil.i, %B872.us.epil.i ], [ %.507.us.epil.i, %B658.us.epil.preheader.i ]
  %mask.2.4.us.epil.i = phi i8 [ %mask.3.6.us.epil.i, %B872.us.epil.i ], [ 0, %B658.us.epil.preheader.i ]
  %at.11.4.us.epil.i = phi i64 [ %at.10.6.us.epil.i, %B872.us.epil.i ], [ %.552.us.epil.i, %B658.us.epil.preheader.i ]
  %bit.2.4.us.epil.i = phi i8 [ %.630.us.epil.i, %B872.us.epil.i ], [ 1, %B658.us.epil.preheader.i ]
  %.585.us.epil.i = and i64 %rest.8.4.us.epil.i, 255
  %.586.not.us.epil.i = icmp eq i64 %.585.us.epil.i, 0
  br i1 %.586.not.us.epil.i, label %B872.us.epil.i, label %B814.us.epil.i

B814.us.epil.i:                                   ; preds = %B796.us.epil.i
  %.590.us.epil.i = or i8 %bit.2.4.us.epil.i, %mask.2.4.us.epil.i
  %.598.us.epil.i = trunc i64 %rest.8.4.us.epil.i to i8
  %.599.us.epil.i = inttoptr i64 %at.11.4.us.epil.i to ptr
  store i8 %.598.us.epil.i, ptr %.599.us.epil.i, align 1, !noalias !10
  %.602.us.epil.i = add nsw i64 %at.11.4.us.epil.i, 1
  br label %B872.us.epil.i

B872.us.epil.i:                                   ; preds = %B814.us.epil.i, %B796.us.epil.i
  %at.10.6.us.epil.i = phi i64 [ %.602.us.epil.i, %B814.us.epil.i ], [ %at.11.4.us.epil.i, %B796.us.epil.i ]
  %mask.3.6.us.epil.i = phi i8 [ %.590.us.epil.i, %B814.us.epil.i ], [ %mask.2.4.us.epil.i, %B796.us.epil.i ]
  %.625.us.epil.i = lshr i64 %rest.8.4.us.epil.i, 8
  %.630.us.epil.i = shl i8 %bit.2.4.us.epil.i, 1
  %.633.not.us.epil.i = icmp eq i64 %.625.us.epil.i, 0
  br i1 %.633.not.us.epil.i, label %B964.loopexit.sink.split.i, label %B796.us.epil.i

B964.loopexit.loopexit70.unr-lcssa.i:             ; preds = %B926.1.i
  br i1 %10, label %B964.loopexit.i, label %B658.epil.preheader.i

B658.epil.preheader.i:                            ; preds = %B964.loopexit.loopexit70.unr-lcssa.i
  %.505.epil.i = add nsw i64 %.150.pre-phi.i, %.503.epil.i
  %.506.epil.i = inttoptr i64 %.505.epil.i to ptr
  %.507.epil.i = load i64, ptr %.506.epil.i, align 8, !noalias !10
  %.523.epil.i = add nsw i64 %before.3.2.ph.i, %.503.epil.i
  %.524.epil.i = inttoptr i64 %.523.epil.i to ptr
  %.525.epil.i = load i64, ptr %.524.epil.i, align 8, !noalias !10
  %.552.epil.i = add nsw i64 %at.9.5.1.i, 1
  %.565.not.epil.i = icmp eq i64 %.525.epil.i, %.507.epil.i
  br i1 %.565.not.epil.i, label %B964.loopexit.sink.split.i, label %B796.preheader.epil.i

B796.preheader.epil.i:                            ; preds = %B658.epil.preheader.i
  %.527.epil.i = xor i64 %.525.epil.i, %.507.epil.i
  br label %B796.epil.i

B796.epil.i:                                      ; preds = %B872.epil.i, %B796.preheader.epil.i
  %rest.8.4.epil.i = phi i64 [ %.625.epil.i, %B872.epil.i ], [ %.527.epil.i, %B796.preheader.epil.i ]
  %mask.2.4.epil.i = phi i8 [ %mask.3.6.epil.i, %B872.epil.i ], [ 0, %B796.preheader.epil.i ]
  %at.11.4.epil.i = phi i64 [ %at.10.6.epil.i, %B872.epil.i ], [ %.552.epil.i, %B796.preheader.epil.i ]
  %bit.2.4.epil.i = phi i8 [ %.630.epil.i, %B872.epil.i ], [ 1, %B796.preheader.epil.i ]
  %.585.epil.i = and i64 %rest.8.4.epil.i, 255
  %.586.not.epil.i = icmp eq i64 %.585.epil.i, 0
  br i1 %.586.not.epil.i, label %B872.epil.i, label %B814.epil.i

B814.epil.i:                                      ; preds = %B796.epil.i
  %.590.epil.i = or i8 %bit.2.4.epil.i, %mask.2.4.epil.i
  %.598.epil.i = trunc i64 %rest.8.4.epil.i to i8
  %.599.epil.i = inttoptr i64 %at.11.4.epil.i to ptr
  store i8 %.598.epil.i, ptr %.599.epil.i, align 1, !noalias !10
  %.602.epil.i = add nsw i64 %at.11.4.epil.i, 1
  br label %B872.epil.i

B872.epil.i:                                      ; preds = %B814.epil.i, %B796.epil.i
  %at.10.6.epil.i = phi i64 [ %.602.epil.i, %B814.epil.i ], [ %at.11.4.epil.i, %B796.epil.i ]
  %mask.3.6.epil.i = phi i8 [ %.590.epil.i, %B814.epil.i ], [ %mask.2.4.epil.i, %B796.epil.i ]
  %.625.epil.i = lshr i64 %rest.8.4.epil.i, 8
  %.630.epil.i = shl i8 %bit.2.4.epil.i, 1
  %.633.not.epil.i = icmp eq i64 %.625.epil.i, 0
  br i1 %.633.not.epil.i, label %B964.loopexit.sink.split.i, label %B796.epil.i

B964.loopexit.sink.split.i:                       ; preds = %B872.epil.i, %B872.us.epil.i, %B658.epil.preheader.i, %B658.us.epil.preheader.i
  %at.9.5.1.lcssa.sink.i = phi i64 [ %at.9.5.us.1.i, %B658.us.epil.preheader.i ], [ %at.9.5.1.i, %B658.epil.preheader.i ], [ %at.9.5.us.1.i, %B872.us.epil.i ], [ %at.9.5.1.i, %B872.epil.i ]
  %mask.4.5.epil.sink.i = phi i8 [ 0, %B658.us.epil.preheader.i ], [ 0, %B658.epil.preheader.i ], [ %mask.3.6.us.epil.i, %B872.us.epil.i ], [ %mask.3.6.epil.i, %B872.epil.i ]
  %at.8.3.lcssa.ph.i = phi i64 [ %.552.us.epil.i, %B658.us.epil.preheader.i ], [ %.552.epil.i, %B658.epil.preheader.i ], [ %at.10.6.us.epil.i, %B872.us.epil.i ], [ %at.10.6.epil.i, %B872.epil.i ]
  %.656.epil.i = inttoptr i64 %at.9.5.1.lcssa.sink.i to ptr
  store i8 %mask.4.5.epil.sink.i, ptr %.656.epil.i, align 1, !noalias !10
  br label %B964.loopexit.i

B964.loopexit.i:                                  ; preds = %B964.loopexit.sink.split.i, %B964.loopexit.loopexit70.unr-lcssa.i, %B964.loopexit.loopexit.unr-lcssa.i, %B310.i
  %at.8.3.lcssa.i = phi i64 [ %at.6.2.ph.i, %B310.i ], [ %at.9.5.1.i, %B964.loopexit.loopexit70.unr-lcssa.i ], [ %at.9.5.us.1.i, %B964.loopexit.loopexit.unr-lcssa.i ], [ %at.8.3.lcssa.ph.i, %B964.loopexit.sink.split.i ]
  %.684.i = add nuw nsw i64 %written.2.2.ph.i, 1
  %.694.i = add nsw i64 %.us-phi16.i, 1
  %.705.i = icmp slt i64 %.694.i, %a2
  %.736.i = icmp sle i64 %at.8.3.lcssa.i, %.28.i
  %or.cond274.i = select i1 %.705.i, i1 %.736.i, i1 false
  br i1 %or.cond274.i, label %B90.outer.i, label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B90.outer.i:                                      ; preds = %B964.loopexit.i, %B90.preheader.i
  %written.2.2.ph.i = phi i64 [ 0, %B90.preheader.i ], [ %.684.i, %B964.loopexit.i ]
  %at.6.2.ph.i = phi i64 [ %a5, %B90.preheader.i ], [ %at.8.3.lcssa.i, %B964.loopexit.i ]
  %i.4.2.ph.i = phi i64 [ %a1, %B90.preheader.i ], [ %.694.i, %B964.loopexit.i ]
  %before.3.2.ph.i = phi i64 [ 0, %B90.preheader.i ], [ %.150.pre-phi.i, %B964.loopexit.i ]
  %35 = mul i64 %i.4.2.ph.i, %.40.i
  %36 = add i64 %2, %35
  %37 = add i64 %35, %a0
  br i1 %4, label %B158.i, label %B90.outer.split.i

B90.outer.split.i:                                ; preds = %B90.outer.i
  %38 = icmp sle i64 %at.6.2.ph.i, %.28.i
  %.fr.i = freeze i1 %38
  br i1 %.fr.i, label %B90.i, label %B90.outer.split.split.us.i

B90.outer.split.split.us.i:                       ; preds = %B90.outer.split.i
  %.118.us.i = add nsw i64 %i.4.2.ph.i, %a3
  %.119.us.i = inttoptr i64 %.118.us.i to ptr
  %.120.us.i = load i8, ptr %.119.us.i, align 1, !noalias !10
  %.122.not.us.i = icmp eq i8 %.120.us.i, 0
  br i1 %.122.not.us.i, label %B158.i, label %B146.split.us.i

B146.split.us.i:                                  ; preds = %B90.outer.split.split.us.i
  %.140.us.i = add nsw i64 %i.4.2.ph.i, 1
  br label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B1010.loopexit77.i:                               ; preds = %B146.split.us.us.split.us.us.i
  %39 = add nsw i64 %i.4.2.us.us.us.us.ph.i, 1
  %smax73.le.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 %39)
  br label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B1010.loopexit79.i:                               ; preds = %B146.split.i
  %40 = add nsw i64 %i.4.2.ph.i, 1
  %smax.le.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 %40)
  br label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit

B658.lr.ph.loopexit.unr-lcssa.i:                  ; preds = %B218.i
  br i1 %8, label %B658.lr.ph.i, label %B218.epil.preheader.i

B218.epil.preheader.i:                            ; preds = %B658.lr.ph.loopexit.unr-lcssa.i, %B218.preheader.i
  %.245286288.epil.init.i = phi i64 [ 0, %B218.preheader.i ], [ %unroll_iter.i, %B658.lr.ph.loopexit.unr-lcssa.i ]
  %41 = shl i64 %.245286288.epil.init.i, 3
  %42 = add nsw i64 %41, %.us-phi.i
  %43 = add i64 %3, %41
  br label %B218.epil.i

B218.epil.i:                                      ; preds = %B218.epil.i, %B218.epil.preheader.i
  %lsr.iv119.i = phi i64 [ %lsr.iv.next120.i, %B218.epil.i ], [ %xtraiter.i, %B218.epil.preheader.i ]
  %lsr.iv117.i = phi i64 [ %lsr.iv.next118.i, %B218.epil.i ], [ %43, %B218.epil.preheader.i ]
  %lsr.iv115.i = phi i64 [ %lsr.iv.next116.i, %B218.epil.i ], [ %42, %B218.epil.preheader.i ]
  %.284.epil.i = inttoptr i64 %lsr.iv115.i to ptr
  %.285.epil.i = load i64, ptr %.284.epil.i, align 8, !noalias !10
  %.286.epil.i = inttoptr i64 %lsr.iv117.i to ptr
  store i64 %.285.epil.i, ptr %.286.epil.i, align 8, !noalias !10
  %lsr.iv.next116.i = add i64 %lsr.iv115.i, 8
  %lsr.iv.next118.i = add i64 %lsr.iv117.i, 8
  %lsr.iv.next120.i = add nsw i64 %lsr.iv119.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next120.i, 0
  br i1 %epil.iter.cmp.not.i, label %B658.lr.ph.i, label %B218.epil.i, !llvm.loop !13

B658.lr.ph.i:                                     ; preds = %B218.epil.i, %B658.lr.ph.loopexit.unr-lcssa.i, %B310.i
  %.516.not.i = icmp eq i64 %before.3.2.ph.i, 0
  br i1 %.516.not.i, label %B658.us.preheader.i, label %B658.i

B658.us.preheader.i:                              ; preds = %B658.lr.ph.i
  %.503.us.1.i = add i64 %.150.pre-phi.i, 8
  br label %B658.us.i

B658.us.i:                                        ; preds = %B926.us.1.i, %B658.us.preheader.i
  %at.8.3296.us.i = phi i64 [ %at.9.5.us.1.i, %B926.us.1.i ], [ %at.6.2.ph.i, %B658.us.preheader.i ]
  %.467292294.us.i = phi i64 [ %.474.us.1.i, %B926.us.1.i ], [ 0, %B658.us.preheader.i ]
  %.503.us.i = shl nsw i64 %.467292294.us.i, 3
  %.505.us.i = add nsw i64 %.503.us.i, %.150.pre-phi.i
  %.506.us.i = inttoptr i64 %.505.us.i to ptr
  %.507.us.i = load i64, ptr %.506.us.i, align 8, !noalias !10
  %.552.us.i = add nsw i64 %at.8.3296.us.i, 1
  %.565.not.us.i = icmp eq i64 %.507.us.i, 0
  br i1 %.565.not.us.i, label %B926.us.i, label %B796.us.i

B796.us.i:                                        ; preds = %B658.us.i, %B872.us.i
  %rest.8.4.us.i = phi i64 [ %.625.us.i, %B872.us.i ], [ %.507.us.i, %B658.us.i ]
  %mask.2.4.us.i = phi i8 [ %mask.3.6.us.i, %B872.us.i ], [ 0, %B658.us.i ]
  %at.11.4.us.i = phi i64 [ %at.10.6.us.i, %B872.us.i ], [ %.552.us.i, %B658.us.i ]
  %bit.2.4.us.i = phi i8 [ %.630.us.i, %B872.us.i ], [ 1, %B658.us.i ]
  %.585.us.i = and i64 %rest.8.4.us.i, 255
  %.586.not.us.i = icmp eq i64 %.585.us.i, 0
  br i1 %.586.not.us.i, label %B872.us.i, label %B814.us.i

B814.us.i:                                        ; preds = %B796.us.i
  %.590.us.i = or i8 %bit.2.4.us.i, %mask.2.4.us.i
  %.598.us.i = trunc i64 %rest.8.4.us.i to i8
  %.599.us.i = inttoptr i64 %at.11.4.us.i to ptr
  store i8 %.598.us.i, ptr %.599.us.i, align 1, !noalias !10
  %.602.us.i = add nsw i64 %at.11.4.us.i, 1
  br label %B872.us.i

B872.us.i:                                        ; preds = %B814.us.i, %B796.us.i
  %at.10.6.us.i = phi i64 [ %.602.us.i, %B814.us.i ], [ %at.11.4.us.i, %B796.us.i ]
  %mask.3.6.us.i = phi i8 [ %.590.us.i, %B814.us.i ], [ %mask.2.4.us.i, %B796.us.i ]
  %.625.us.i = lshr i64 %rest.8.4.us.i, 8
  %.630.us.i = shl i8 %bit.2.4.us.i, 1
  %.633.not.us.i = icmp eq i64 %.625.us.i, 0
  br i1 %.633.not.us.i, label %B926.us.i, label %B796.us.i

B926.us.i:                                        ; preds = %B872.us.i, %B658.us.i
  %mask.4.5.us.i = phi i8 [ 0, %B658.us.i ], [ %mask.3.6.us.i, %B872.us.i ]
  %at.9.5.us.i = phi i64 [ %.552.us.i, %B658.us.i ], [ %at.10.6.us.i, %B872.us.i ]
  %.656.us.i = inttoptr i64 %at.8.3296.us.i to ptr
  store i8 %mask.4.5.us.i, ptr %.656.us.i, align 1, !noalias !10
  %.474.us.1.i = add nuw i64 %.467292294.us.i, 2
  %.505.us.1.i = add i64 %.503.us.1.i, %.503.us.i
  %.506.us.1.i = inttoptr i64 %.505.us.1.i to ptr
  %.507.us.1.i = load i64, ptr %.506.us.1.i, align 8, !noalias !10
  %.552.us.1.i = add nsw i64 %at.9.5.us.i, 1
  %.565.not.us.1.i = icmp eq i64 %.507.us.1.i, 0
  br i1 %.565.not.us.1.i, label %B926.us.1.i, label %B796.us.1.i

B796.us.1.i:                                      ; preds = %B926.us.i, %B872.us.1.i
  %rest.8.4.us.1.i = phi i64 [ %.625.us.1.i, %B872.us.1.i ], [ %.507.us.1.i, %B926.us.i ]
  %mask.2.4.us.1.i = phi i8 [ %mask.3.6.us.1.i, %B872.us.1.i ], [ 0, %B926.us.i ]
  %at.11.4.us.1.i = phi i64 [ %at.10.6.us.1.i, %B872.us.1.i ], [ %.552.us.1.i, %B926.us.i ]
  %bit.2.4.us.1.i = phi i8 [ %.630.us.1.i, %B872.us.1.i ], [ 1, %B926.us.i ]
  %.585.us.1.i = and i64 %rest.8.4.us.1.i, 255
  %.586.not.us.1.i = icmp eq i64 %.585.us.1.i, 0
  br i1 %.586.not.us.1.i, label %B872.us.1.i, label %B814.us.1.i

B814.us.1.i:                                      ; preds = %B796.us.1.i
  %.590.us.1.i = or i8 %bit.2.4.us.1.i, %mask.2.4.us.1.i
  %.598.us.1.i = trunc i64 %rest.8.4.us.1.i to i8
  %.599.us.1.i = inttoptr i64 %at.11.4.us.1.i to ptr
  store i8 %.598.us.1.i, ptr %.599.us.1.i, align 1, !noalias !10
  %.602.us.1.i = add nsw i64 %at.11.4.us.1.i, 1
  br label %B872.us.1.i

B872.us.1.i:                                      ; preds = %B814.us.1.i, %B796.us.1.i
  %at.10.6.us.1.i = phi i64 [ %.602.us.1.i, %B814.us.1.i ], [ %at.11.4.us.1.i, %B796.us.1.i ]
  %mask.3.6.us.1.i = phi i8 [ %.590.us.1.i, %B814.us.1.i ], [ %mask.2.4.us.1.i, %B796.us.1.i ]
  %.625.us.1.i = lshr i64 %rest.8.4.us.1.i, 8
  %.630.us.1.i = shl i8 %bit.2.4.us.1.i, 1
  %.633.not.us.1.i = icmp eq i64 %.625.us.1.i, 0
  br i1 %.633.not.us.1.i, label %B926.us.1.i, label %B796.us.1.i

B926.us.1.i:                                      ; preds = %B872.us.1.i, %B926.us.i
  %mask.4.5.us.1.i = phi i8 [ 0, %B926.us.i ], [ %mask.3.6.us.1.i, %B872.us.1.i ]
  %at.9.5.us.1.i = phi i64 [ %.552.us.1.i, %B926.us.i ], [ %at.10.6.us.1.i, %B872.us.1.i ]
  %.656.us.1.i = inttoptr i64 %at.9.5.us.i to ptr
  store i8 %mask.4.5.us.1.i, ptr %.656.us.1.i, align 1, !noalias !10
  %niter93.ncmp.1.i = icmp eq i64 %.474.us.1.i, %unroll_iter85.i
  br i1 %niter93.ncmp.1.i, label %B964.loopexit.loopexit.unr-lcssa.i, label %B658.us.i

_ZN10interleave6engine6native4disk6coding6encodeB2v7B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxxxx.exit: ; preds = %B964.loopexit.i, %B582.us.us.us.us.i, %B582.us.us.us.us.us.i, %0, %B146.split.us.us.split.us.us.us.i, %B146.split.us.i, %B1010.loopexit77.i, %B1010.loopexit79.i
  %written.4.1.i = phi i64 [ %.684.us.us.us.us.i, %B582.us.us.us.us.i ], [ 0, %0 ], [ %written.2.2.us.us.us.us.ph.i, %B1010.loopexit77.i ], [ %.684.us.us.us.us.us.i, %B582.us.us.us.us.us.i ], [ %written.2.2.ph.i, %B1010.loopexit79.i ], [ %written.2.2.us.us.us.us.ph.i, %B146.split.us.us.split.us.us.us.i ], [ %written.2.2.ph.i, %B146.split.us.i ], [ %.684.i, %B964.loopexit.i ]
  %at.14.1.i = phi i64 [ %.368.us.us.us.us.i, %B582.us.us.us.us.i ], [ %a5, %0 ], [ %at.6.2.us.us.us.us.ph.i, %B1010.loopexit77.i ], [ %.368.us.us.us.us.us.i, %B582.us.us.us.us.us.i ], [ %at.6.2.ph.i, %B1010.loopexit79.i ], [ %at.6.2.us.us.us.us.ph.i, %B146.split.us.us.split.us.us.us.i ], [ %at.6.2.ph.i, %B146.split.us.i ], [ %at.8.3.lcssa.i, %B964.loopexit.i ]
  %i.5.1.i = phi i64 [ %16, %B582.us.us.us.us.i ], [ %a1, %0 ], [ %smax73.le.i, %B1010.loopexit77.i ], [ %.694.us.us.us.us.us.i, %B582.us.us.us.us.us.i ], [ %smax.le.i, %B1010.loopexit79.i ], [ %.140.us.us.us.i, %B146.split.us.us.split.us.us.us.i ], [ %.140.us.i, %B146.split.us.i ], [ %.694.i, %B964.loopexit.i ]
  %.783.i = inttoptr i64 %a7 to ptr
  store i64 %written.4.1.i, ptr %.783.i, align 8, !noalias !10
  %.788.i = add nsw i64 %a7, 8
  %.793.i = sub nsw i64 %at.14.1.i, %a5
  %.798.i = inttoptr i64 %.788.i to ptr
  store i64 %.793.i, ptr %.798.i, align 8, !noalias !10
  ret i64 %i.5.1.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -1, 1) i64 @decode(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #1 {
  %arg.words.fr.i = freeze i64 %a3
  %.18.i = add nsw i64 %a1, %a0
  %.26.i = icmp sgt i64 %arg.words.fr.i, 1
  %.29.i = icmp sgt i64 %a2, 0
  %or.cond.i = select i1 %.26.i, i1 %.29.i, i1 false
  br i1 %or.cond.i, label %B74.preheader.i, label %B122.endif.i

B74.preheader.i:                                  ; preds = %0
  %xtraiter.i = and i64 %arg.words.fr.i, 7
  %1 = icmp samesign ult i64 %arg.words.fr.i, 8
  br i1 %1, label %B74.epil.preheader.i, label %B74.preheader.new.i

B74.preheader.new.i:                              ; preds = %B74.preheader.i
  %unroll_iter.i = and i64 %arg.words.fr.i, 9223372036854775800
  %2 = add i64 %a4, 56
  %3 = add nsw i64 %arg.words.fr.i, -8
  %4 = lshr i64 %3, 3
  %5 = add nuw nsw i64 %4, 1
  %xtraiter = and i64 %5, 1
  %6 = icmp eq i64 %4, 0
  br i1 %6, label %B74.i.epil.preheader, label %B74.preheader.new.i.new

B74.preheader.new.i.new:                          ; preds = %B74.preheader.new.i
  %unroll_iter = and i64 %5, 4611686018427387902
  br label %B74.i

B74.i:                                            ; preds = %B74.i, %B74.preheader.new.i.new
  %lsr.iv67.i = phi i64 [ %2, %B74.preheader.new.i.new ], [ %lsr.iv.next68.i.1, %B74.i ]
  %niter = phi i64 [ 0, %B74.preheader.new.i.new ], [ %niter.next.1, %B74.i ]
  %7 = add i64 %lsr.iv67.i, -56
  %.154.i = inttoptr i64 %7 to ptr
  store i64 0, ptr %.154.i, align 8, !noalias !14
  %8 = add i64 %lsr.iv67.i, -48
  %.154.1.i = inttoptr i64 %8 to ptr
  store i64 0, ptr %.154.1.i, align 8, !noalias !14
  %9 = add i64 %lsr.iv67.i, -40
  %.154.2.i = inttoptr i64 %9 to ptr
  store i64 0, ptr %.154.2.i, align 8, !noalias !14
  %10 = add i64 %lsr.iv67.i, -32
  %.154.3.i = inttoptr i64 %10 to ptr
  store i64 0, ptr %.154.3.i, align 8, !noalias !14
  %11 = add i64 %lsr.iv67.i, -24
  %.154.4.i = inttoptr i64 %11 to ptr
  store i64 0, ptr %.154.4.i, align 8, !noalias !14
  %12 = add i64 %lsr.iv67.i, -16
  %.154.5.i = inttoptr i64 %12 to ptr
  store i64 0, ptr %.154.5.i, align 8, !noalias !14
  %13 = add i64 %lsr.iv67.i, -8
  %.154.6.i = inttoptr i64 %13 to ptr
  store i64 0, ptr %.154.6.i, align 8, !noalias !14
  %.154.7.i = inttoptr i64 %lsr.iv67.i to ptr
  store i64 0, ptr %.154.7.i, align 8, !noalias !14
  %lsr.iv.next68.i = add i64 %lsr.iv67.i, 64
  %14 = add i64 %lsr.iv67.i, 8
  %.154.i.1 = inttoptr i64 %14 to ptr
  store i64 0, ptr %.154.i.1, align 8, !noalias !14
  %15 = add i64 %lsr.iv67.i, 16
  %.154.1.i.1 = inttoptr i64 %15 to ptr
  store i64 0, ptr %.154.1.i.1, align 8, !noalias !14
  %16 = add i64 %lsr.iv67.i, 24
  %.154.2.i.1 = inttoptr i64 %16 to ptr
  store i64 0, ptr %.154.2.i.1, align 8, !noalias !14
  %17 = add i64 %lsr.iv67.i, 32
  %.154.3.i.1 = inttoptr i64 %17 to ptr
  store i64 0, ptr %.154.3.i.1, align 8, !noalias !14
  %18 = add i64 %lsr.iv67.i, 40
  %.154.4.i.1 = inttoptr i64 %18 to ptr
  store i64 0, ptr %.154.4.i.1, align 8, !noalias !14
  %19 = add i64 %lsr.iv67.i, 48
  %.154.5.i.1 = inttoptr i64 %19 to ptr
  store i64 0, ptr %.154.5.i.1, align 8, !noalias !14
  %20 = add i64 %lsr.iv67.i, 56
  %.154.6.i.1 = inttoptr i64 %20 to ptr
  store i64 0, ptr %.154.6.i.1, align 8, !noalias !14
  %.154.7.i.1 = inttoptr i64 %lsr.iv.next68.i to ptr
  store i64 0, ptr %.154.7.i.1, align 8, !noalias !14
  %lsr.iv.next68.i.1 = add i64 %lsr.iv67.i, 128
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %B156.lr.ph.split.thread.unr-lcssa.i.unr-lcssa, label %B74.i

B2548.i:                                          ; preds = %B362.us.i, %B634.B2530.loopexit_crit_edge.us.i, %B176.lr.ph.i, %B122.endif.i
  %source.4.0.lcssa.i = phi i64 [ %a0, %B122.endif.i ], [ %a0, %B176.lr.ph.i ], [ %next_word_v9_source_1.4.3.us.lcssa.i, %B634.B2530.loopexit_crit_edge.us.i ], [ %source.6.1.us.i, %B362.us.i ]
  %.964.i = icmp ne i64 %source.4.0.lcssa.i, %.18.i
  %spec.select.i = sext i1 %.964.i to i64
  br label %_ZN10interleave6engine6native4disk6coding6decodeB2v8B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B122.endif.i:                                     ; preds = %0
  %.255382.not.i = icmp slt i64 %a2, 1
  br i1 %.255382.not.i, label %B2548.i, label %B156.lr.ph.i

B156.lr.ph.i:                                     ; preds = %B122.endif.i
  %.317.i = icmp eq i64 %arg.words.fr.i, 1
  br i1 %.317.i, label %B156.us.i, label %B156.lr.ph.split.i

B156.us.i:                                        ; preds = %B156.lr.ph.i, %B362.us.i
  %before.2.0390.us.i = phi i64 [ %.470.us.i, %B362.us.i ], [ 0, %B156.lr.ph.i ]
  %source.4.0389.us.i = phi i64 [ %source.6.1.us.i, %B362.us.i ], [ %a0, %B156.lr.ph.i ]
  %.261363387.us.i = phi i64 [ %.268.us.i, %B362.us.i ], [ 0, %B156.lr.ph.i ]
  %.268.us.i = add nuw nsw i64 %.261363387.us.i, 1
  %.298.not.us.i = icmp slt i64 %source.4.0389.us.i, %.18.i
  br i1 %.298.not.us.i, label %B176.us.i, label %_ZN10interleave6engine6native4disk6coding6decodeB2v8B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B176.us.i:                                        ; preds = %B156.us.i
  %.320.us.i = inttoptr i64 %source.4.0389.us.i to ptr
  %.321.us.i = load i8, ptr %.320.us.i, align 1, !noalias !14
  %.324.us.i = add nsw i64 %source.4.0389.us.i, 1
  %21 = and i8 %.321.us.i, 127
  %22 = zext nneg i8 %21 to i64
  %.345.us.i = icmp slt i8 %.321.us.i, 0
  br i1 %.345.us.i, label %B266.us.i, label %B362.us.i

B266.us.i:                                        ; preds = %B176.us.i, %B266.us.i
  %source.8.2.us.i = phi i64 [ %.384.us.i, %B266.us.i ], [ %.324.us.i, %B176.us.i ]
  %shift.2.2.us.i = phi i64 [ %.407.us.i, %B266.us.i ], [ 7, %B176.us.i ]
  %rest.2.2.us.i = phi i64 [ %.397.us.i, %B266.us.i ], [ %22, %B176.us.i ]
  %.380.us.i = inttoptr i64 %source.8.2.us.i to ptr
  %.381.us.i = load i8, ptr %.380.us.i, align 1, !noalias !14
  %.384.us.i = add i64 %source.8.2.us.i, 1
  %23 = and i8 %.381.us.i, 127
  %24 = zext nneg i8 %23 to i64
  %.395.us.i = shl i64 %24, %shift.2.2.us.i
  %.397.us.i = or i64 %.395.us.i, %rest.2.2.us.i
  %.407.us.i = add nuw nsw i64 %shift.2.2.us.i, 7
  %.413.us.i = icmp slt i8 %.381.us.i, 0
  %.435.us.i = icmp samesign ult i64 %shift.2.2.us.i, 63
  %or.cond334.us.i = select i1 %.413.us.i, i1 %.435.us.i, i1 false
  br i1 %or.cond334.us.i, label %B266.us.i, label %B362.us.i

B362.us.i:                                        ; preds = %B266.us.i, %B176.us.i
  %source.6.1.us.i = phi i64 [ %.324.us.i, %B176.us.i ], [ %.384.us.i, %B266.us.i ]
  %rest.3.1.us.i = phi i64 [ %22, %B176.us.i ], [ %.397.us.i, %B266.us.i ]
  %.470.us.i = add i64 %rest.3.1.us.i, %before.2.0390.us.i
  %.479.us.i = shl nsw i64 %.261363387.us.i, 3
  %.483.us.i = add nsw i64 %.479.us.i, %a4
  %.484.us.i = inttoptr i64 %.483.us.i to ptr
  store i64 %.470.us.i, ptr %.484.us.i, align 8, !noalias !14
  %exitcond536.not.i = icmp eq i64 %a2, %.268.us.i
  br i1 %exitcond536.not.i, label %B2548.i, label %B156.us.i

B156.lr.ph.split.i:                               ; preds = %B156.lr.ph.i
  %.298.not412.i = icmp sgt i64 %a1, 0
  br i1 %.298.not412.i, label %B176.lr.ph.i, label %_ZN10interleave6engine6native4disk6coding6decodeB2v8B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B156.lr.ph.split.thread.unr-lcssa.i.unr-lcssa:    ; preds = %B74.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B156.lr.ph.split.thread.unr-lcssa.i, label %B74.i.epil.preheader

B74.i.epil.preheader:                             ; preds = %B156.lr.ph.split.thread.unr-lcssa.i.unr-lcssa, %B74.preheader.new.i
  %lsr.iv67.i.epil.init = phi i64 [ %2, %B74.preheader.new.i ], [ %lsr.iv.next68.i.1, %B156.lr.ph.split.thread.unr-lcssa.i.unr-lcssa ]
  %lcmp.mod16 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod16)
  %25 = add i64 %lsr.iv67.i.epil.init, -56
  %.154.i.epil = inttoptr i64 %25 to ptr
  store i64 0, ptr %.154.i.epil, align 8, !noalias !14
  %26 = add i64 %lsr.iv67.i.epil.init, -48
  %.154.1.i.epil = inttoptr i64 %26 to ptr
  store i64 0, ptr %.154.1.i.epil, align 8, !noalias !14
  %27 = add i64 %lsr.iv67.i.epil.init, -40
  %.154.2.i.epil = inttoptr i64 %27 to ptr
  store i64 0, ptr %.154.2.i.epil, align 8, !noalias !14
  %28 = add i64 %lsr.iv67.i.epil.init, -32
  %.154.3.i.epil = inttoptr i64 %28 to ptr
  store i64 0, ptr %.154.3.i.epil, align 8, !noalias !14
  %29 = add i64 %lsr.iv67.i.epil.init, -24
  %.154.4.i.epil = inttoptr i64 %29 to ptr
  store i64 0, ptr %.154.4.i.epil, align 8, !noalias !14
  %30 = add i64 %lsr.iv67.i.epil.init, -16
  %.154.5.i.epil = inttoptr i64 %30 to ptr
  store i64 0, ptr %.154.5.i.epil, align 8, !noalias !14
  %31 = add i64 %lsr.iv67.i.epil.init, -8
  %.154.6.i.epil = inttoptr i64 %31 to ptr
  store i64 0, ptr %.154.6.i.epil, align 8, !noalias !14
  %.154.7.i.epil = inttoptr i64 %lsr.iv67.i.epil.init to ptr
  store i64 0, ptr %.154.7.i.epil, align 8, !noalias !14
  br label %B156.lr.ph.split.thread.unr-lcssa.i

B156.lr.ph.split.thread.unr-lcssa.i:              ; preds = %B156.lr.ph.split.thread.unr-lcssa.i.unr-lcssa, %B74.i.epil.preheader
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B156.lr.ph.split.thread.i, label %B74.epil.preheader.i

B74.epil.preheader.i:                             ; preds = %B156.lr.ph.split.thread.unr-lcssa.i, %B74.preheader.i
  %.119341343.epil.init.i = phi i64 [ 0, %B74.preheader.i ], [ %unroll_iter.i, %B156.lr.ph.split.thread.unr-lcssa.i ]
  %32 = shl i64 %.119341343.epil.init.i, 3
  %33 = add nsw i64 %32, %a4
  br label %B74.epil.i

B74.epil.i:                                       ; preds = %B74.epil.i, %B74.epil.preheader.i
  %lsr.iv65.i = phi i64 [ %lsr.iv.next66.i, %B74.epil.i ], [ %xtraiter.i, %B74.epil.preheader.i ]
  %lsr.iv63.i = phi i64 [ %lsr.iv.next64.i, %B74.epil.i ], [ %33, %B74.epil.preheader.i ]
  %.154.epil.i = inttoptr i64 %lsr.iv63.i to ptr
  store i64 0, ptr %.154.epil.i, align 8, !noalias !14
  %lsr.iv.next64.i = add i64 %lsr.iv63.i, 8
  %lsr.iv.next66.i = add nsw i64 %lsr.iv65.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next66.i, 0
  br i1 %epil.iter.cmp.not.i, label %B156.lr.ph.split.thread.i, label %B74.epil.i, !llvm.loop !17

B156.lr.ph.split.thread.i:                        ; preds = %B74.epil.i, %B156.lr.ph.split.thread.unr-lcssa.i
  %.298.not4128.i = icmp sgt i64 %a1, 0
  br i1 %.298.not4128.i, label %B176.us425.preheader.i, label %_ZN10interleave6engine6native4disk6coding6decodeB2v8B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B176.lr.ph.i:                                     ; preds = %B156.lr.ph.split.i
  %34 = icmp slt i64 %arg.words.fr.i, 1
  br i1 %34, label %B2548.i, label %B176.lr.ph.B176.us425.preheader_crit_edge.i

B176.lr.ph.B176.us425.preheader_crit_edge.i:      ; preds = %B176.lr.ph.i
  %.pre.i = and i64 %arg.words.fr.i, 7
  br label %B176.us425.preheader.i

B176.us425.preheader.i:                           ; preds = %B176.lr.ph.B176.us425.preheader_crit_edge.i, %B156.lr.ph.split.thread.i
  %xtraiter34.pre-phi.i = phi i64 [ %.pre.i, %B176.lr.ph.B176.us425.preheader_crit_edge.i ], [ %xtraiter.i, %B156.lr.ph.split.thread.i ]
  %.4885451013.i = shl i64 %arg.words.fr.i, 3
  %unroll_iter38.i = and i64 %arg.words.fr.i, -8
  %unroll_iter45.i = and i64 %arg.words.fr.i, -2
  %35 = add i64 %a4, 56
  %36 = sub i64 %a4, %.4885451013.i
  %37 = icmp samesign ult i64 %arg.words.fr.i, 8
  %38 = icmp eq i64 %xtraiter34.pre-phi.i, 0
  %39 = and i64 %arg.words.fr.i, 1
  %40 = icmp eq i64 %39, 0
  %.762.us.epil.i = shl nsw i64 %unroll_iter45.i, 3
  br label %B176.us425.i

B176.us425.i:                                     ; preds = %B156.us426.i, %B176.us425.preheader.i
  %lsr.iv57.i = phi i64 [ %a4, %B176.us425.preheader.i ], [ %lsr.iv.next58.i, %B156.us426.i ]
  %lsr.iv53.i = phi i64 [ %36, %B176.us425.preheader.i ], [ %lsr.iv.next54.i, %B156.us426.i ]
  %lsr.iv.i = phi i64 [ %35, %B176.us425.preheader.i ], [ %lsr.iv.next.i, %B156.us426.i ]
  %.268418.us.i = phi i64 [ 1, %B176.us425.preheader.i ], [ %.268.us435.i, %B156.us426.i ]
  %.261363387414.us.i = phi i64 [ 0, %B176.us425.preheader.i ], [ %.268418.us.i, %B156.us426.i ]
  %source.4.0389413.us.i = phi i64 [ %a0, %B176.us425.preheader.i ], [ %next_word_v9_source_1.4.3.us.lcssa.i, %B156.us426.i ]
  %.490.us.i = mul nsw i64 %.261363387414.us.i, %.4885451013.i
  %.492.us.i = add nsw i64 %.490.us.i, %a4
  %.497.us.i = icmp eq i64 %.261363387414.us.i, 0
  br i1 %.497.us.i, label %B636.us.preheader1.i, label %B506.lr.ph.us.i

B636.us.preheader.loopexit.unr-lcssa.i:           ; preds = %B506.us.i
  br i1 %38, label %B636.us.preheader1.i, label %B506.us.epil.preheader.i

B506.us.epil.preheader.i:                         ; preds = %B506.lr.ph.us.i, %B636.us.preheader.loopexit.unr-lcssa.i
  %.587347349.us.epil.init.i = phi i64 [ 0, %B506.lr.ph.us.i ], [ %unroll_iter38.i, %B636.us.preheader.loopexit.unr-lcssa.i ]
  %41 = shl i64 %.587347349.us.epil.init.i, 3
  %42 = add nsw i64 %41, %lsr.iv53.i
  %43 = add nsw i64 %41, %lsr.iv57.i
  br label %B506.us.epil.i

B506.us.epil.i:                                   ; preds = %B506.us.epil.i, %B506.us.epil.preheader.i
  %lsr.iv61.i = phi i64 [ %lsr.iv.next62.i, %B506.us.epil.i ], [ %xtraiter34.pre-phi.i, %B506.us.epil.preheader.i ]
  %lsr.iv59.i = phi i64 [ %lsr.iv.next60.i, %B506.us.epil.i ], [ %43, %B506.us.epil.preheader.i ]
  %lsr.iv55.i = phi i64 [ %lsr.iv.next56.i, %B506.us.epil.i ], [ %42, %B506.us.epil.preheader.i ]
  %.628.us.epil.i = inttoptr i64 %lsr.iv55.i to ptr
  %.629.us.epil.i = load i64, ptr %.628.us.epil.i, align 8, !noalias !14
  %.630.us.epil.i = inttoptr i64 %lsr.iv59.i to ptr
  store i64 %.629.us.epil.i, ptr %.630.us.epil.i, align 8, !noalias !14
  %lsr.iv.next56.i = add i64 %lsr.iv55.i, 8
  %lsr.iv.next60.i = add i64 %lsr.iv59.i, 8
  %lsr.iv.next62.i = add nsw i64 %lsr.iv61.i, -1
  %epil.iter35.cmp.not.i = icmp eq i64 %lsr.iv.next62.i, 0
  br i1 %epil.iter35.cmp.not.i, label %B636.us.preheader1.i, label %B506.us.epil.i, !llvm.loop !18

B636.us.preheader1.i:                             ; preds = %B506.us.epil.i, %B636.us.preheader.loopexit.unr-lcssa.i, %B176.us425.i
  %sunkaddr.i = inttoptr i64 %.492.us.i to ptr
  br label %B636.us.i

B156.us426.i:                                     ; preds = %B634.B2530.loopexit_crit_edge.us.i
  %.268.us435.i = add nuw i64 %.268418.us.i, 1
  %.298.not.us436.i = icmp slt i64 %next_word_v9_source_1.4.3.us.lcssa.i, %.18.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.4885451013.i
  %lsr.iv.next54.i = add i64 %lsr.iv53.i, %.4885451013.i
  %lsr.iv.next58.i = add i64 %lsr.iv57.i, %.4885451013.i
  br i1 %.298.not.us436.i, label %B176.us425.i, label %_ZN10interleave6engine6native4disk6coding6decodeB2v8B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B636.us.i:                                        ; preds = %B707.us.1.i, %B636.us.preheader1.i
  %source.7.2358.us.i = phi i64 [ %next_word_v9_source_1.4.3.us.1.i, %B707.us.1.i ], [ %source.4.0389413.us.i, %B636.us.preheader1.i ]
  %.729354356.us.i = phi i64 [ %.736.us.1.i, %B707.us.1.i ], [ 0, %B636.us.preheader1.i ]
  %.771.us.i = inttoptr i64 %source.7.2358.us.i to ptr
  %.772.us.i = load i8, ptr %.771.us.i, align 1, !noalias !14
  %.777.us.i = add nsw i64 %source.7.2358.us.i, 1
  %.786.not.us.i = icmp eq i8 %.772.us.i, 0
  br i1 %.786.not.us.i, label %B707.us.i, label %B684.us.i

B684.us.i:                                        ; preds = %B636.us.i
  %.773.us.i = zext i8 %.772.us.i to i64
  %.762.us.i = shl nsw i64 %.729354356.us.i, 3
  %.764.us.i = add nsw i64 %.762.us.i, %.492.us.i
  %.805.us.i = inttoptr i64 %.764.us.i to ptr
  %.806.us.i = load i64, ptr %.805.us.i, align 8, !noalias !14
  br label %B688.us.i

B688.us.i:                                        ; preds = %B704.us.i, %B684.us.i
  %next_word_v9_mask.2.4.us.i = phi i64 [ %.773.us.i, %B684.us.i ], [ %.876.us.i, %B704.us.i ]
  %next_word_v9_source_1.2.4.us.i = phi i64 [ %.777.us.i, %B684.us.i ], [ %next_word_v9_source_1.3.6.us.i, %B704.us.i ]
  %next_word_v9_shift.2.4.us.i = phi i64 [ 0, %B684.us.i ], [ %.880.us.i, %B704.us.i ]
  %next_word_v9_value.2.4.us.i = phi i64 [ %.806.us.i, %B684.us.i ], [ %next_word_v9_value.3.6.us.i, %B704.us.i ]
  %.837.us.i = and i64 %next_word_v9_mask.2.4.us.i, 1
  %.838.not.us.i = icmp eq i64 %.837.us.i, 0
  br i1 %.838.not.us.i, label %B704.us.i, label %B700.us.i

B700.us.i:                                        ; preds = %B688.us.i
  %.841.us.i = inttoptr i64 %next_word_v9_source_1.2.4.us.i to ptr
  %.842.us.i = load i8, ptr %.841.us.i, align 1, !noalias !14
  %.843.us.i = zext i8 %.842.us.i to i64
  %.845.us.i = shl i64 %.843.us.i, %next_word_v9_shift.2.4.us.i
  %.847.us.i = xor i64 %.845.us.i, %next_word_v9_value.2.4.us.i
  %.853.us.i = add nsw i64 %next_word_v9_source_1.2.4.us.i, 1
  br label %B704.us.i

B704.us.i:                                        ; preds = %B700.us.i, %B688.us.i
  %next_word_v9_source_1.3.6.us.i = phi i64 [ %.853.us.i, %B700.us.i ], [ %next_word_v9_source_1.2.4.us.i, %B688.us.i ]
  %next_word_v9_value.3.6.us.i = phi i64 [ %.847.us.i, %B700.us.i ], [ %next_word_v9_value.2.4.us.i, %B688.us.i ]
  %.876.us.i = lshr i64 %next_word_v9_mask.2.4.us.i, 1
  %.880.us.i = add nuw nsw i64 %next_word_v9_shift.2.4.us.i, 8
  %.883.not.us.i = icmp eq i64 %.876.us.i, 0
  br i1 %.883.not.us.i, label %B706.us.i, label %B688.us.i

B706.us.i:                                        ; preds = %B704.us.i
  %sunkaddr71.i = getelementptr i8, ptr %sunkaddr.i, i64 %.762.us.i
  store i64 %next_word_v9_value.3.6.us.i, ptr %sunkaddr71.i, align 8, !noalias !14
  br label %B707.us.i

B707.us.i:                                        ; preds = %B706.us.i, %B636.us.i
  %next_word_v9_source_1.4.3.us.i = phi i64 [ %next_word_v9_source_1.3.6.us.i, %B706.us.i ], [ %.777.us.i, %B636.us.i ]
  %.736.us.1.i = add nuw i64 %.729354356.us.i, 2
  %.771.us.1.i = inttoptr i64 %next_word_v9_source_1.4.3.us.i to ptr
  %.772.us.1.i = load i8, ptr %.771.us.1.i, align 1, !noalias !14
  %.777.us.1.i = add nsw i64 %next_word_v9_source_1.4.3.us.i, 1
  %.786.not.us.1.i = icmp eq i8 %.772.us.1.i, 0
  br i1 %.786.not.us.1.i, label %B707.us.1.i, label %B684.us.1.i

B684.us.1.i:                                      ; preds = %B707.us.i
  %.773.us.1.i = zext i8 %.772.us.1.i to i64
  %.736.us.i = shl i64 %.729354356.us.i, 3
  %.762.us.1.i = or disjoint i64 %.736.us.i, 8
  %.764.us.1.i = add nsw i64 %.762.us.1.i, %.492.us.i
  %.805.us.1.i = inttoptr i64 %.764.us.1.i to ptr
  %.806.us.1.i = load i64, ptr %.805.us.1.i, align 8, !noalias !14
  br label %B688.us.1.i

B688.us.1.i:                                      ; preds = %B704.us.1.i, %B684.us.1.i
  %next_word_v9_mask.2.4.us.1.i = phi i64 [ %.773.us.1.i, %B684.us.1.i ], [ %.876.us.1.i, %B704.us.1.i ]
  %next_word_v9_source_1.2.4.us.1.i = phi i64 [ %.777.us.1.i, %B684.us.1.i ], [ %next_word_v9_source_1.3.6.us.1.i, %B704.us.1.i ]
  %next_word_v9_shift.2.4.us.1.i = phi i64 [ 0, %B684.us.1.i ], [ %.880.us.1.i, %B704.us.1.i ]
  %next_word_v9_value.2.4.us.1.i = phi i64 [ %.806.us.1.i, %B684.us.1.i ], [ %next_word_v9_value.3.6.us.1.i, %B704.us.1.i ]
  %.837.us.1.i = and i64 %next_word_v9_mask.2.4.us.1.i, 1
  %.838.not.us.1.i = icmp eq i64 %.837.us.1.i, 0
  br i1 %.838.not.us.1.i, label %B704.us.1.i, label %B700.us.1.i

B700.us.1.i:                                      ; preds = %B688.us.1.i
  %.841.us.1.i = inttoptr i64 %next_word_v9_source_1.2.4.us.1.i to ptr
  %.842.us.1.i = load i8, ptr %.841.us.1.i, align 1, !noalias !14
  %.843.us.1.i = zext i8 %.842.us.1.i to i64
  %.845.us.1.i = shl i64 %.843.us.1.i, %next_word_v9_shift.2.4.us.1.i
  %.847.us.1.i = xor i64 %.845.us.1.i, %next_word_v9_value.2.4.us.1.i
  %.853.us.1.i = add nsw i64 %next_word_v9_source_1.2.4.us.1.i, 1
  br label %B704.us.1.i

B704.us.1.i:                                      ; preds = %B700.us.1.i, %B688.us.1.i
  %next_word_v9_source_1.3.6.us.1.i = phi i64 [ %.853.us.1.i, %B700.us.1.i ], [ %next_word_v9_source_1.2.4.us.1.i, %B688.us.1.i ]
  %next_word_v9_value.3.6.us.1.i = phi i64 [ %.847.us.1.i, %B700.us.1.i ], [ %next_word_v9_value.2.4.us.1.i, %B688.us.1.i ]
  %.876.us.1.i = lshr i64 %next_word_v9_mask.2.4.us.1.i, 1
  %.880.us.1.i = add nuw nsw i64 %next_word_v9_shift.2.4.us.1.i, 8
  %.883.not.us.1.i = icmp eq i64 %.876.us.1.i, 0
  br i1 %.883.not.us.1.i, label %B706.us.1.i, label %B688.us.1.i

B706.us.1.i:                                      ; preds = %B704.us.1.i
  %sunkaddr72.i = inttoptr i64 %.762.us.1.i to ptr
  %sunkaddr73.i = getelementptr i8, ptr %sunkaddr72.i, i64 %.492.us.i
  store i64 %next_word_v9_value.3.6.us.1.i, ptr %sunkaddr73.i, align 8, !noalias !14
  br label %B707.us.1.i

B707.us.1.i:                                      ; preds = %B706.us.1.i, %B707.us.i
  %next_word_v9_source_1.4.3.us.1.i = phi i64 [ %next_word_v9_source_1.3.6.us.1.i, %B706.us.1.i ], [ %.777.us.1.i, %B707.us.i ]
  %niter46.ncmp.1.i = icmp eq i64 %.736.us.1.i, %unroll_iter45.i
  br i1 %niter46.ncmp.1.i, label %B634.B2530.loopexit_crit_edge.us.unr-lcssa.i, label %B636.us.i

B506.us.i:                                        ; preds = %B506.lr.ph.us.i, %B506.us.i
  %lsr.iv51.i = phi i64 [ %lsr.iv.next52.i, %B506.us.i ], [ %lsr.iv.i, %B506.lr.ph.us.i ]
  %.587347349.us.i = phi i64 [ %.594.us.7.i, %B506.us.i ], [ 0, %B506.lr.ph.us.i ]
  %44 = add i64 %lsr.iv51.i, -56
  %45 = sub i64 %lsr.iv51.i, %.4885451013.i
  %46 = add i64 %45, -56
  %.628.us.i = inttoptr i64 %46 to ptr
  %.629.us.i = load i64, ptr %.628.us.i, align 8, !noalias !14
  %.630.us.i = inttoptr i64 %44 to ptr
  store i64 %.629.us.i, ptr %.630.us.i, align 8, !noalias !14
  %47 = add i64 %lsr.iv51.i, -48
  %48 = add i64 %45, -48
  %.628.us.1.i = inttoptr i64 %48 to ptr
  %.629.us.1.i = load i64, ptr %.628.us.1.i, align 8, !noalias !14
  %.630.us.1.i = inttoptr i64 %47 to ptr
  store i64 %.629.us.1.i, ptr %.630.us.1.i, align 8, !noalias !14
  %49 = add i64 %lsr.iv51.i, -40
  %50 = add i64 %45, -40
  %.628.us.2.i = inttoptr i64 %50 to ptr
  %.629.us.2.i = load i64, ptr %.628.us.2.i, align 8, !noalias !14
  %.630.us.2.i = inttoptr i64 %49 to ptr
  store i64 %.629.us.2.i, ptr %.630.us.2.i, align 8, !noalias !14
  %51 = add i64 %lsr.iv51.i, -32
  %52 = add i64 %45, -32
  %.628.us.3.i = inttoptr i64 %52 to ptr
  %.629.us.3.i = load i64, ptr %.628.us.3.i, align 8, !noalias !14
  %.630.us.3.i = inttoptr i64 %51 to ptr
  store i64 %.629.us.3.i, ptr %.630.us.3.i, align 8, !noalias !14
  %53 = add i64 %lsr.iv51.i, -24
  %54 = add i64 %45, -24
  %.628.us.4.i = inttoptr i64 %54 to ptr
  %.629.us.4.i = load i64, ptr %.628.us.4.i, align 8, !noalias !14
  %.630.us.4.i = inttoptr i64 %53 to ptr
  store i64 %.629.us.4.i, ptr %.630.us.4.i, align 8, !noalias !14
  %55 = add i64 %lsr.iv51.i, -16
  %56 = add i64 %45, -16
  %.628.us.5.i = inttoptr i64 %56 to ptr
  %.629.us.5.i = load i64, ptr %.628.us.5.i, align 8, !noalias !14
  %.630.us.5.i = inttoptr i64 %55 to ptr
  store i64 %.629.us.5.i, ptr %.630.us.5.i, align 8, !noalias !14
  %57 = add i64 %lsr.iv51.i, -8
  %58 = add i64 %45, -8
  %.628.us.6.i = inttoptr i64 %58 to ptr
  %.629.us.6.i = load i64, ptr %.628.us.6.i, align 8, !noalias !14
  %.630.us.6.i = inttoptr i64 %57 to ptr
  store i64 %.629.us.6.i, ptr %.630.us.6.i, align 8, !noalias !14
  %.594.us.7.i = add nuw i64 %.587347349.us.i, 8
  %.628.us.7.i = inttoptr i64 %45 to ptr
  %.629.us.7.i = load i64, ptr %.628.us.7.i, align 8, !noalias !14
  %.630.us.7.i = inttoptr i64 %lsr.iv51.i to ptr
  store i64 %.629.us.7.i, ptr %.630.us.7.i, align 8, !noalias !14
  %lsr.iv.next52.i = add i64 %lsr.iv51.i, 64
  %niter39.ncmp.7.i = icmp eq i64 %unroll_iter38.i, %.594.us.7.i
  br i1 %niter39.ncmp.7.i, label %B636.us.preheader.loopexit.unr-lcssa.i, label %B506.us.i

B506.lr.ph.us.i:                                  ; preds = %B176.us425.i
  br i1 %37, label %B506.us.epil.preheader.i, label %B506.us.i

B634.B2530.loopexit_crit_edge.us.unr-lcssa.i:     ; preds = %B707.us.1.i
  br i1 %40, label %B634.B2530.loopexit_crit_edge.us.i, label %B636.us.epil.preheader.i

B636.us.epil.preheader.i:                         ; preds = %B634.B2530.loopexit_crit_edge.us.unr-lcssa.i
  %.771.us.epil.i = inttoptr i64 %next_word_v9_source_1.4.3.us.1.i to ptr
  %.772.us.epil.i = load i8, ptr %.771.us.epil.i, align 1, !noalias !14
  %.777.us.epil.i = add nsw i64 %next_word_v9_source_1.4.3.us.1.i, 1
  %.786.not.us.epil.i = icmp eq i8 %.772.us.epil.i, 0
  br i1 %.786.not.us.epil.i, label %B634.B2530.loopexit_crit_edge.us.i, label %B684.us.epil.i

B684.us.epil.i:                                   ; preds = %B636.us.epil.preheader.i
  %.773.us.epil.i = zext i8 %.772.us.epil.i to i64
  %.764.us.epil.i = add nsw i64 %.492.us.i, %.762.us.epil.i
  %.805.us.epil.i = inttoptr i64 %.764.us.epil.i to ptr
  %.806.us.epil.i = load i64, ptr %.805.us.epil.i, align 8, !noalias !14
  br label %B688.us.epil.i

B688.us.epil.i:                                   ; preds = %B704.us.epil.i, %B684.us.epil.i
  %next_word_v9_mask.2.4.us.epil.i = phi i64 [ %.773.us.epil.i, %B684.us.epil.i ], [ %.876.us.epil.i, %B704.us.epil.i ]
  %next_word_v9_source_1.2.4.us.epil.i = phi i64 [ %.777.us.epil.i, %B684.us.epil.i ], [ %next_word_v9_source_1.3.6.us.epil.i, %B704.us.epil.i ]
  %next_word_v9_shift.2.4.us.epil.i = phi i64 [ 0, %B684.us.epil.i ], [ %.880.us.epil.i, %B704.us.epil.i ]
  %next_word_v9_value.2.4.us.epil.i = phi i64 [ %.806.us.epil.i, %B684.us.epil.i ], [ %next_word_v9_value.3.6.us.epil.i, %B704.us.epil.i ]
  %.837.us.epil.i = and i64 %next_word_v9_mask.2.4.us.epil.i, 1
  %.838.not.us.epil.i = icmp eq i64 %.837.us.epil.i, 0
  br i1 %.838.not.us.epil.i, label %B704.us.epil.i, label %B700.us.epil.i

B700.us.epil.i:                                   ; preds = %B688.us.epil.i
  %.841.us.epil.i = inttoptr i64 %next_word_v9_source_1.2.4.us.epil.i to ptr
  %.842.us.epil.i = load i8, ptr %.841.us.epil.i, align 1, !noalias !14
  %.843.us.epil.i = zext i8 %.842.us.epil.i to i64
  %.845.us.epil.i = shl i64 %.843.us.epil.i, %next_word_v9_shift.2.4.us.epil.i
  %.847.us.epil.i = xor i64 %.845.us.epil.i, %next_word_v9_value.2.4.us.epil.i
  %.853.us.epil.i = add nsw i64 %next_word_v9_source_1.2.4.us.epil.i, 1
  br label %B704.us.epil.i

B704.us.epil.i:                                   ; preds = %B700.us.epil.i, %B688.us.epil.i
  %next_word_v9_source_1.3.6.us.epil.i = phi i64 [ %.853.us.epil.i, %B700.us.epil.i ], [ %next_word_v9_source_1.2.4.us.epil.i, %B688.us.epil.i ]
  %next_word_v9_value.3.6.us.epil.i = phi i64 [ %.847.us.epil.i, %B700.us.epil.i ], [ %next_word_v9_value.2.4.us.epil.i, %B688.us.epil.i ]
  %.876.us.epil.i = lshr i64 %next_word_v9_mask.2.4.us.epil.i, 1
  %.880.us.epil.i = add nuw nsw i64 %next_word_v9_shift.2.4.us.epil.i, 8
  %.883.not.us.epil.i = icmp eq i64 %.876.us.epil.i, 0
  br i1 %.883.not.us.epil.i, label %B706.us.epil.i, label %B688.us.epil.i

B706.us.epil.i:                                   ; preds = %B704.us.epil.i
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr.i, i64 %.762.us.epil.i
  store i64 %next_word_v9_value.3.6.us.epil.i, ptr %sunkaddr76.i, align 8, !noalias !14
  br label %B634.B2530.loopexit_crit_edge.us.i

B634.B2530.loopexit_crit_edge.us.i:               ; preds = %B706.us.epil.i, %B636.us.epil.preheader.i, %B634.B2530.loopexit_crit_edge.us.unr-lcssa.i
  %next_word_v9_source_1.4.3.us.lcssa.i = phi i64 [ %next_word_v9_source_1.4.3.us.1.i, %B634.B2530.loopexit_crit_edge.us.unr-lcssa.i ], [ %next_word_v9_source_1.3.6.us.epil.i, %B706.us.epil.i ], [ %.777.us.epil.i, %B636.us.epil.preheader.i ]
  %exitcond531.not.i = icmp eq i64 %.268418.us.i, %a2
  br i1 %exitcond531.not.i, label %B2548.i, label %B156.us426.i

_ZN10interleave6engine6native4disk6coding6decodeB2v8B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B156.us.i, %B156.us426.i, %B2548.i, %B156.lr.ph.split.i, %B156.lr.ph.split.thread.i
  %storemerge335.i = phi i64 [ %spec.select.i, %B2548.i ], [ -1, %B156.lr.ph.split.i ], [ -1, %B156.lr.ph.split.thread.i ], [ -1, %B156.us426.i ], [ -1, %B156.us.i ]
  ret i64 %storemerge335.i
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
  %.176.i.i = load i64, ptr %.175.i.i, align 8, !noalias !19
  %.180.i.i = inttoptr i64 %lsr.iv37.i to ptr
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !19
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
  %.176.i25.i = load i64, ptr %.175.i24.i, align 8, !noalias !24
  %.180.i26.i = inttoptr i64 %lsr.iv35.i to ptr
  %.181.i27.i = load i64, ptr %.180.i26.i, align 8, !noalias !24
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
  %.256.i = load i8, ptr %.255.i, align 1, !noalias !27
  %.258.i = icmp eq i8 %.256.i, 0
  %.261.i = zext i1 %.258.i to i64
  %spec.select.i = add nsw i64 %found.2.093.i, %.261.i
  store i8 1, ptr %.255.i, align 1, !noalias !27
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
define i64 @strike(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr #1 {
  %arg.words.fr.i = freeze i64 %a3
  %.27.i = add nsw i64 %a1, %a0
  %.86.i = icmp sgt i64 %arg.words.fr.i, 0
  %.arg.words.i = tail call i64 @llvm.smax.i64(i64 %arg.words.fr.i, i64 0)
  br i1 %.86.i, label %B64.preheader.i, label %B112.endif.i

B64.preheader.i:                                  ; preds = %0
  %xtraiter.i = and i64 %arg.words.fr.i, 7
  %1 = icmp samesign ult i64 %arg.words.fr.i, 8
  br i1 %1, label %B64.epil.preheader.i, label %B64.preheader.new.i

B64.preheader.new.i:                              ; preds = %B64.preheader.i
  %unroll_iter.i = and i64 %arg.words.fr.i, 9223372036854775800
  %2 = add i64 %a7, 56
  %3 = add nsw i64 %arg.words.fr.i, -8
  %4 = lshr i64 %3, 3
  %5 = add nuw nsw i64 %4, 1
  %xtraiter = and i64 %5, 1
  %6 = icmp eq i64 %4, 0
  br i1 %6, label %B64.i.epil.preheader, label %B64.preheader.new.i.new

B64.preheader.new.i.new:                          ; preds = %B64.preheader.new.i
  %unroll_iter = and i64 %5, 4611686018427387902
  br label %B64.i

B64.i:                                            ; preds = %B64.i, %B64.preheader.new.i.new
  %lsr.iv190.i = phi i64 [ %2, %B64.preheader.new.i.new ], [ %lsr.iv.next191.i.1, %B64.i ]
  %niter = phi i64 [ 0, %B64.preheader.new.i.new ], [ %niter.next.1, %B64.i ]
  %7 = add i64 %lsr.iv190.i, -56
  %.171.i = inttoptr i64 %7 to ptr
  store i64 0, ptr %.171.i, align 8, !noalias !28
  %8 = add i64 %lsr.iv190.i, -48
  %.171.1.i = inttoptr i64 %8 to ptr
  store i64 0, ptr %.171.1.i, align 8, !noalias !28
  %9 = add i64 %lsr.iv190.i, -40
  %.171.2.i = inttoptr i64 %9 to ptr
  store i64 0, ptr %.171.2.i, align 8, !noalias !28
  %10 = add i64 %lsr.iv190.i, -32
  %.171.3.i = inttoptr i64 %10 to ptr
  store i64 0, ptr %.171.3.i, align 8, !noalias !28
  %11 = add i64 %lsr.iv190.i, -24
  %.171.4.i = inttoptr i64 %11 to ptr
  store i64 0, ptr %.171.4.i, align 8, !noalias !28
  %12 = add i64 %lsr.iv190.i, -16
  %.171.5.i = inttoptr i64 %12 to ptr
  store i64 0, ptr %.171.5.i, align 8, !noalias !28
  %13 = add i64 %lsr.iv190.i, -8
  %.171.6.i = inttoptr i64 %13 to ptr
  store i64 0, ptr %.171.6.i, align 8, !noalias !28
  %.171.7.i = inttoptr i64 %lsr.iv190.i to ptr
  store i64 0, ptr %.171.7.i, align 8, !noalias !28
  %lsr.iv.next191.i = add i64 %lsr.iv190.i, 64
  %14 = add i64 %lsr.iv190.i, 8
  %.171.i.1 = inttoptr i64 %14 to ptr
  store i64 0, ptr %.171.i.1, align 8, !noalias !28
  %15 = add i64 %lsr.iv190.i, 16
  %.171.1.i.1 = inttoptr i64 %15 to ptr
  store i64 0, ptr %.171.1.i.1, align 8, !noalias !28
  %16 = add i64 %lsr.iv190.i, 24
  %.171.2.i.1 = inttoptr i64 %16 to ptr
  store i64 0, ptr %.171.2.i.1, align 8, !noalias !28
  %17 = add i64 %lsr.iv190.i, 32
  %.171.3.i.1 = inttoptr i64 %17 to ptr
  store i64 0, ptr %.171.3.i.1, align 8, !noalias !28
  %18 = add i64 %lsr.iv190.i, 40
  %.171.4.i.1 = inttoptr i64 %18 to ptr
  store i64 0, ptr %.171.4.i.1, align 8, !noalias !28
  %19 = add i64 %lsr.iv190.i, 48
  %.171.5.i.1 = inttoptr i64 %19 to ptr
  store i64 0, ptr %.171.5.i.1, align 8, !noalias !28
  %20 = add i64 %lsr.iv190.i, 56
  %.171.6.i.1 = inttoptr i64 %20 to ptr
  store i64 0, ptr %.171.6.i.1, align 8, !noalias !28
  %.171.7.i.1 = inttoptr i64 %lsr.iv.next191.i to ptr
  store i64 0, ptr %.171.7.i.1, align 8, !noalias !28
  %lsr.iv.next191.i.1 = add i64 %lsr.iv190.i, 128
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %B112.endif.loopexit.unr-lcssa.i.unr-lcssa, label %B64.i

B146.i:                                           ; preds = %B3497.i
  %.297.i = add nuw i64 %.297848.i, 1
  %.327.not.i = icmp slt i64 %source.6.2.lcssa.i, %.27.i
  br i1 %.327.not.i, label %B166.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B166.i:                                           ; preds = %B166.preheader.i, %B146.i
  %.297848.i = phi i64 [ %.297.i, %B146.i ], [ 1, %B166.preheader.i ]
  %.1012.not.i = phi i1 [ true, %B146.i ], [ false, %B166.preheader.i ]
  %source.4.0775839.i = phi i64 [ %source.6.2.lcssa.i, %B146.i ], [ %a0, %B166.preheader.i ]
  %found.3.0777838.i = phi i64 [ %found.4.1.i, %B146.i ], [ 0, %B166.preheader.i ]
  %at.6.0778837.i = phi i64 [ %at.8.2.i, %B146.i ], [ 0, %B166.preheader.i ]
  br i1 %50, label %B1052.i, label %B818.i

B818.i:                                           ; preds = %B166.i, %B1000.1.i
  %source.6.2669.i = phi i64 [ %next_word_v17_source_1.4.3.1.i, %B1000.1.i ], [ %source.4.0775839.i, %B166.i ]
  %.806665667.i = phi i64 [ %.813.1.i, %B1000.1.i ], [ 0, %B166.i ]
  %.848.i = inttoptr i64 %source.6.2669.i to ptr
  %.849.i = load i8, ptr %.848.i, align 1, !noalias !28
  %.854.i = add nsw i64 %source.6.2669.i, 1
  %.863.not.i = icmp eq i8 %.849.i, 0
  br i1 %.863.not.i, label %B1000.i, label %B866.i

B866.i:                                           ; preds = %B818.i
  %.850.i = zext i8 %.849.i to i64
  %.839.i = shl nsw i64 %.806665667.i, 3
  %.841.i = add nsw i64 %.839.i, %a7
  %.882.i = inttoptr i64 %.841.i to ptr
  %.883.i = load i64, ptr %.882.i, align 8, !noalias !28
  br label %B878.i

B878.i:                                           ; preds = %B926.i, %B866.i
  %next_word_v17_mask.2.4.i = phi i64 [ %.850.i, %B866.i ], [ %.953.i, %B926.i ]
  %next_word_v17_source_1.2.4.i = phi i64 [ %.854.i, %B866.i ], [ %next_word_v17_source_1.3.6.i, %B926.i ]
  %next_word_v17_shift.2.4.i = phi i64 [ 0, %B866.i ], [ %.957.i, %B926.i ]
  %next_word_v17_value.2.4.i = phi i64 [ %.883.i, %B866.i ], [ %next_word_v17_value.3.6.i, %B926.i ]
  %.914.i = and i64 %next_word_v17_mask.2.4.i, 1
  %.915.not.i = icmp eq i64 %.914.i, 0
  br i1 %.915.not.i, label %B926.i, label %B914.i

B914.i:                                           ; preds = %B878.i
  %.918.i = inttoptr i64 %next_word_v17_source_1.2.4.i to ptr
  %.919.i = load i8, ptr %.918.i, align 1, !noalias !28
  %.920.i = zext i8 %.919.i to i64
  %.922.i = shl i64 %.920.i, %next_word_v17_shift.2.4.i
  %.924.i = xor i64 %.922.i, %next_word_v17_value.2.4.i
  %.930.i = add nsw i64 %next_word_v17_source_1.2.4.i, 1
  br label %B926.i

B926.i:                                           ; preds = %B914.i, %B878.i
  %next_word_v17_source_1.3.6.i = phi i64 [ %.930.i, %B914.i ], [ %next_word_v17_source_1.2.4.i, %B878.i ]
  %next_word_v17_value.3.6.i = phi i64 [ %.924.i, %B914.i ], [ %next_word_v17_value.2.4.i, %B878.i ]
  %.953.i = lshr i64 %next_word_v17_mask.2.4.i, 1
  %.957.i = add nuw nsw i64 %next_word_v17_shift.2.4.i, 8
  %.960.not.i = icmp eq i64 %.953.i, 0
  br i1 %.960.not.i, label %B978.i, label %B878.i

B978.i:                                           ; preds = %B926.i
  %sunkaddr194.i = getelementptr i8, ptr %sunkaddr.i, i64 %.839.i
  store i64 %next_word_v17_value.3.6.i, ptr %sunkaddr194.i, align 8, !noalias !28
  br label %B1000.i

B1000.i:                                          ; preds = %B978.i, %B818.i
  %next_word_v17_source_1.4.3.i = phi i64 [ %next_word_v17_source_1.3.6.i, %B978.i ], [ %.854.i, %B818.i ]
  %.813.1.i = add nuw i64 %.806665667.i, 2
  %.848.1.i = inttoptr i64 %next_word_v17_source_1.4.3.i to ptr
  %.849.1.i = load i8, ptr %.848.1.i, align 1, !noalias !28
  %.854.1.i = add nsw i64 %next_word_v17_source_1.4.3.i, 1
  %.863.not.1.i = icmp eq i8 %.849.1.i, 0
  br i1 %.863.not.1.i, label %B1000.1.i, label %B866.1.i

B866.1.i:                                         ; preds = %B1000.i
  %.850.1.i = zext i8 %.849.1.i to i64
  %.813.i = shl i64 %.806665667.i, 3
  %.839.1.i = or disjoint i64 %.813.i, 8
  %.841.1.i = add nsw i64 %.839.1.i, %a7
  %.882.1.i = inttoptr i64 %.841.1.i to ptr
  %.883.1.i = load i64, ptr %.882.1.i, align 8, !noalias !28
  br label %B878.1.i

B878.1.i:                                         ; preds = %B926.1.i, %B866.1.i
  %next_word_v17_mask.2.4.1.i = phi i64 [ %.850.1.i, %B866.1.i ], [ %.953.1.i, %B926.1.i ]
  %next_word_v17_source_1.2.4.1.i = phi i64 [ %.854.1.i, %B866.1.i ], [ %next_word_v17_source_1.3.6.1.i, %B926.1.i ]
  %next_word_v17_shift.2.4.1.i = phi i64 [ 0, %B866.1.i ], [ %.957.1.i, %B926.1.i ]
  %next_word_v17_value.2.4.1.i = phi i64 [ %.883.1.i, %B866.1.i ], [ %next_word_v17_value.3.6.1.i, %B926.1.i ]
  %.914.1.i = and i64 %next_word_v17_mask.2.4.1.i, 1
  %.915.not.1.i = icmp eq i64 %.914.1.i, 0
  br i1 %.915.not.1.i, label %B926.1.i, label %B914.1.i

B914.1.i:                                         ; preds = %B878.1.i
  %.918.1.i = inttoptr i64 %next_word_v17_source_1.2.4.1.i to ptr
  %.919.1.i = load i8, ptr %.918.1.i, align 1, !noalias !28
  %.920.1.i = zext i8 %.919.1.i to i64
  %.922.1.i = shl i64 %.920.1.i, %next_word_v17_shift.2.4.1.i
  %.924.1.i = xor i64 %.922.1.i, %next_word_v17_value.2.4.1.i
  %.930.1.i = add nsw i64 %next_word_v17_source_1.2.4.1.i, 1
  br label %B926.1.i

B926.1.i:                                         ; preds = %B914.1.i, %B878.1.i
  %next_word_v17_source_1.3.6.1.i = phi i64 [ %.930.1.i, %B914.1.i ], [ %next_word_v17_source_1.2.4.1.i, %B878.1.i ]
  %next_word_v17_value.3.6.1.i = phi i64 [ %.924.1.i, %B914.1.i ], [ %next_word_v17_value.2.4.1.i, %B878.1.i ]
  %.953.1.i = lshr i64 %next_word_v17_mask.2.4.1.i, 1
  %.957.1.i = add nuw nsw i64 %next_word_v17_shift.2.4.1.i, 8
  %.960.not.1.i = icmp eq i64 %.953.1.i, 0
  br i1 %.960.not.1.i, label %B978.1.i, label %B878.1.i

B978.1.i:                                         ; preds = %B926.1.i
  %sunkaddr195.i = inttoptr i64 %.839.1.i to ptr
  %sunkaddr196.i = getelementptr i8, ptr %sunkaddr195.i, i64 %a7
  store i64 %next_word_v17_value.3.6.1.i, ptr %sunkaddr196.i, align 8, !noalias !28
  br label %B1000.1.i

B1000.1.i:                                        ; preds = %B978.1.i, %B1000.i
  %next_word_v17_source_1.4.3.1.i = phi i64 [ %next_word_v17_source_1.3.6.1.i, %B978.1.i ], [ %.854.1.i, %B1000.i ]
  %niter147.ncmp.1.i = icmp eq i64 %.813.1.i, %unroll_iter146.i
  br i1 %niter147.ncmp.1.i, label %B1052.loopexit.unr-lcssa.i, label %B818.i

B1052.loopexit.unr-lcssa.i:                       ; preds = %B1000.1.i
  br i1 %53, label %B1052.i, label %B818.epil.preheader.i

B818.epil.preheader.i:                            ; preds = %B1052.loopexit.unr-lcssa.i
  %.848.epil.i = inttoptr i64 %next_word_v17_source_1.4.3.1.i to ptr
  %.849.epil.i = load i8, ptr %.848.epil.i, align 1, !noalias !28
  %.854.epil.i = add nsw i64 %next_word_v17_source_1.4.3.1.i, 1
  %.863.not.epil.i = icmp eq i8 %.849.epil.i, 0
  br i1 %.863.not.epil.i, label %B1052.i, label %B866.epil.i

B866.epil.i:                                      ; preds = %B818.epil.preheader.i
  %.850.epil.i = zext i8 %.849.epil.i to i64
  %.883.epil.i = load i64, ptr %.882.epil.i, align 8, !noalias !28
  br label %B878.epil.i

B878.epil.i:                                      ; preds = %B926.epil.i, %B866.epil.i
  %next_word_v17_mask.2.4.epil.i = phi i64 [ %.850.epil.i, %B866.epil.i ], [ %.953.epil.i, %B926.epil.i ]
  %next_word_v17_source_1.2.4.epil.i = phi i64 [ %.854.epil.i, %B866.epil.i ], [ %next_word_v17_source_1.3.6.epil.i, %B926.epil.i ]
  %next_word_v17_shift.2.4.epil.i = phi i64 [ 0, %B866.epil.i ], [ %.957.epil.i, %B926.epil.i ]
  %next_word_v17_value.2.4.epil.i = phi i64 [ %.883.epil.i, %B866.epil.i ], [ %next_word_v17_value.3.6.epil.i, %B926.epil.i ]
  %.914.epil.i = and i64 %next_word_v17_mask.2.4.epil.i, 1
  %.915.not.epil.i = icmp eq i64 %.914.epil.i, 0
  br i1 %.915.not.epil.i, label %B926.epil.i, label %B914.epil.i

B914.epil.i:                                      ; preds = %B878.epil.i
  %.918.epil.i = inttoptr i64 %next_word_v17_source_1.2.4.epil.i to ptr
  %.919.epil.i = load i8, ptr %.918.epil.i, align 1, !noalias !28
  %.920.epil.i = zext i8 %.919.epil.i to i64
  %.922.epil.i = shl i64 %.920.epil.i, %next_word_v17_shift.2.4.epil.i
  %.924.epil.i = xor i64 %.922.epil.i, %next_word_v17_value.2.4.epil.i
  %.930.epil.i = add nsw i64 %next_word_v17_source_1.2.4.epil.i, 1
  br label %B926.epil.i

B926.epil.i:                                      ; preds = %B914.epil.i, %B878.epil.i
  %next_word_v17_source_1.3.6.epil.i = phi i64 [ %.930.epil.i, %B914.epil.i ], [ %next_word_v17_source_1.2.4.epil.i, %B878.epil.i ]
  %next_word_v17_value.3.6.epil.i = phi i64 [ %.924.epil.i, %B914.epil.i ], [ %next_word_v17_value.2.4.epil.i, %B878.epil.i ]
  %.953.epil.i = lshr i64 %next_word_v17_mask.2.4.epil.i, 1
  %.957.epil.i = add nuw nsw i64 %next_word_v17_shift.2.4.epil.i, 8
  %.960.not.epil.i = icmp eq i64 %.953.epil.i, 0
  br i1 %.960.not.epil.i, label %B978.epil.i, label %B878.epil.i

B978.epil.i:                                      ; preds = %B926.epil.i
  store i64 %next_word_v17_value.3.6.epil.i, ptr %sunkaddr199.i, align 8, !noalias !28
  br label %B1052.i

B1052.i:                                          ; preds = %B978.epil.i, %B818.epil.preheader.i, %B1052.loopexit.unr-lcssa.i, %B166.i
  %source.6.2.lcssa.i = phi i64 [ %source.4.0775839.i, %B166.i ], [ %next_word_v17_source_1.4.3.1.i, %B1052.loopexit.unr-lcssa.i ], [ %next_word_v17_source_1.3.6.epil.i, %B978.epil.i ], [ %.854.epil.i, %B818.epil.preheader.i ]
  %brmerge.i = select i1 %.1012.not.i, i1 true, i1 %51
  %at.6.0778837.mux.i = select i1 %.1012.not.i, i64 %at.6.0778837.i, i64 0
  br i1 %brmerge.i, label %B1072.i, label %B24.endif.i.i

B92.i.i:                                          ; preds = %B24.endif.i.i, %B104.i.i
  %lsr.iv164.i = phi i64 [ %49, %B24.endif.i.i ], [ %lsr.iv.next165.i, %B104.i.i ]
  %lsr.iv3.i.i = phi i64 [ %47, %B24.endif.i.i ], [ %lsr.iv.next4.i.i, %B104.i.i ]
  %lsr.iv.i.i = phi i64 [ %24, %B24.endif.i.i ], [ %lsr.iv.next.i.i, %B104.i.i ]
  %lsr.iv.next4.i.i = add i64 %lsr.iv3.i.i, -1
  %.134.i.i = icmp sgt i64 %lsr.iv.next4.i.i, 0
  br i1 %.134.i.i, label %B104.i.i, label %B2861.i.i

B104.i.i:                                         ; preds = %B92.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -8
  %lsr.iv.next165.i = add i64 %lsr.iv164.i, -8
  %.175.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.176.i.i = load i64, ptr %.175.i.i, align 8, !noalias !31
  %.180.i.i = inttoptr i64 %lsr.iv164.i to ptr
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !31
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
  br i1 %.271.i.i, label %B24.endif.i.i, label %B1072.i

B24.endif.i.i:                                    ; preds = %B1052.i, %B2861.i.i
  %high.2.0.i.i = phi i64 [ %high.3.1.i.i, %B2861.i.i ], [ %a5, %B1052.i ]
  %low.2.0.i.i = phi i64 [ %low.3.1.i.i, %B2861.i.i ], [ 0, %B1052.i ]
  %.32.i.i = add i64 %low.2.0.i.i, %high.2.0.i.i
  %.33.i.i = lshr i64 %.32.i.i, 1
  %21 = shl i64 %.33.i.i, 3
  %22 = add i64 %21, 8
  %23 = mul i64 %22, %arg.words.fr.i
  %24 = add i64 %23, %46
  br label %B92.i.i

B1072.i:                                          ; preds = %B2861.i.i, %B1052.i
  %at.9.2.i = phi i64 [ %at.6.0778837.mux.i, %B1052.i ], [ %low.3.1.i.i, %B2861.i.i ]
  %.1054.i = icmp slt i64 %at.9.2.i, %a5
  br i1 %.1054.i, label %B1124.endif.i, label %B3145.i

B1172.i:                                          ; preds = %B1124.endif.i, %B1176.i
  %lsr.iv170.i = phi i64 [ %lsr.iv.next171.i, %B1176.i ], [ %47, %B1124.endif.i ]
  %lsr.iv168.i = phi i64 [ %lsr.iv.next169.i, %B1176.i ], [ %49, %B1124.endif.i ]
  %lsr.iv166.i = phi i64 [ %lsr.iv.next167.i, %B1176.i ], [ %57, %B1124.endif.i ]
  %lsr.iv.next171.i = add i64 %lsr.iv170.i, -1
  %.1153.i = icmp sgt i64 %lsr.iv.next171.i, 0
  br i1 %.1153.i, label %B1176.i, label %B3145.i

B1176.i:                                          ; preds = %B1172.i
  %lsr.iv.next169.i = add i64 %lsr.iv168.i, -8
  %lsr.iv.next167.i = add i64 %lsr.iv166.i, -8
  %.1194.i = inttoptr i64 %lsr.iv166.i to ptr
  %.1195.i = load i64, ptr %.1194.i, align 8, !noalias !28
  %.1199.i = inttoptr i64 %lsr.iv168.i to ptr
  %.1200.i = load i64, ptr %.1199.i, align 8, !noalias !28
  %.1209.not.i = icmp eq i64 %.1195.i, %.1200.i
  br i1 %.1209.not.i, label %B1172.i, label %B1195.i

B1195.i:                                          ; preds = %B1176.i
  %.1225.i = icmp ult i64 %.1195.i, %.1200.i
  br i1 %.1225.i, label %B2898.preheader.i, label %B3145.i

B2898.preheader.i:                                ; preds = %B1195.i
  %.1263683.i = add nsw i64 %at.9.2.i, 1
  %.1274684.i = icmp slt i64 %.1263683.i, %a5
  br i1 %.1274684.i, label %B2900.endif.preheader.i, label %B3145.i

B2900.endif.preheader.i:                          ; preds = %B2898.preheader.i
  %25 = add i64 %54, 16
  %26 = mul i64 %25, %arg.words.fr.i
  %27 = add i64 %26, %46
  br label %B2900.endif.i

B2898.i:                                          ; preds = %B3047.i
  %.1263.i = add i64 %.1263685.i, 1
  %lsr.iv.next173.i = add i64 %lsr.iv172.i, %.1060.i
  %exitcond917.not.i = icmp eq i64 %.1263.i, %a5
  br i1 %exitcond917.not.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B2900.endif.i

B2990.i:                                          ; preds = %B2900.endif.i, %B2996.i
  %lsr.iv178.i = phi i64 [ %lsr.iv.next179.i, %B2996.i ], [ %47, %B2900.endif.i ]
  %lsr.iv176.i = phi i64 [ %lsr.iv.next177.i, %B2996.i ], [ %49, %B2900.endif.i ]
  %lsr.iv174.i = phi i64 [ %lsr.iv.next175.i, %B2996.i ], [ %lsr.iv172.i, %B2900.endif.i ]
  %lsr.iv.next179.i = add i64 %lsr.iv178.i, -1
  %.1373.i = icmp sgt i64 %lsr.iv.next179.i, 0
  br i1 %.1373.i, label %B2996.i, label %B3145.i

B2996.i:                                          ; preds = %B2990.i
  %lsr.iv.next177.i = add i64 %lsr.iv176.i, -8
  %lsr.iv.next175.i = add i64 %lsr.iv174.i, -8
  %.1414.i = inttoptr i64 %lsr.iv174.i to ptr
  %.1415.i = load i64, ptr %.1414.i, align 8, !noalias !28
  %.1419.i = inttoptr i64 %lsr.iv176.i to ptr
  %.1420.i = load i64, ptr %.1419.i, align 8, !noalias !28
  %.1429.not.i = icmp eq i64 %.1415.i, %.1420.i
  br i1 %.1429.not.i, label %B2990.i, label %B3047.i

B3047.i:                                          ; preds = %B2996.i
  %.1445.i = icmp ult i64 %.1415.i, %.1420.i
  br i1 %.1445.i, label %B2898.i, label %B3145.i

B3145.i:                                          ; preds = %B1172.i, %B3047.i, %B2990.i, %B2898.preheader.i, %B1195.i, %B1072.i
  %at.8.2.i = phi i64 [ %.1263685.i, %B2990.i ], [ %at.9.2.i, %B1195.i ], [ %at.9.2.i, %B1072.i ], [ %.1263685.i, %B3047.i ], [ %.1263683.i, %B2898.preheader.i ], [ %at.9.2.i, %B1172.i ]
  %.1491.i = icmp eq i64 %at.8.2.i, %a5
  br i1 %.1491.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B3195.endif.i

B3196.i:                                          ; preds = %B3195.endif.i, %B3242.i
  %lsr.iv184.i = phi i64 [ %lsr.iv.next185.i, %B3242.i ], [ %47, %B3195.endif.i ]
  %lsr.iv182.i = phi i64 [ %lsr.iv.next183.i, %B3242.i ], [ %a7, %B3195.endif.i ]
  %lsr.iv180.i = phi i64 [ %lsr.iv.next181.i, %B3242.i ], [ %.1524.i, %B3195.endif.i ]
  %lsr.iv.next185.i = add i64 %lsr.iv184.i, -1
  %exitcond918.not.i = icmp eq i64 %lsr.iv.next185.i, 0
  br i1 %exitcond918.not.i, label %B3393.i, label %B3242.i

B3242.i:                                          ; preds = %B3196.i
  %lsr.iv.next183.i = add i64 %lsr.iv182.i, 8
  %lsr.iv.next181.i = add i64 %lsr.iv180.i, 8
  %.1653.i = inttoptr i64 %lsr.iv180.i to ptr
  %.1654.i = load i64, ptr %.1653.i, align 8, !noalias !28
  %.1658.i = inttoptr i64 %lsr.iv182.i to ptr
  %.1659.i = load i64, ptr %.1658.i, align 8, !noalias !28
  %.1660.not.i = icmp eq i64 %.1654.i, %.1659.i
  br i1 %.1660.not.i, label %B3196.i, label %B3497.i

B3393.i:                                          ; preds = %B3196.i
  %.1694.i = add nsw i64 %at.8.2.i, %a6
  %.1696.i = inttoptr i64 %.1694.i to ptr
  store i8 1, ptr %.1696.i, align 1, !noalias !28
  %.1699.i = add nsw i64 %found.3.0777838.i, 1
  br label %B3497.i

B3497.i:                                          ; preds = %B3242.i, %B3393.i
  %found.4.1.i = phi i64 [ %.1699.i, %B3393.i ], [ %found.3.0777838.i, %B3242.i ]
  %exitcond919.not.i = icmp eq i64 %.297848.i, %.arg.count.i
  br i1 %exitcond919.not.i, label %B3515.i, label %B146.i

B3515.i:                                          ; preds = %B3497.i, %B3497.us.i, %B112.endif.i
  %source.4.0.lcssa.i = phi i64 [ %a0, %B112.endif.i ], [ %source.7.1.us.i, %B3497.us.i ], [ %source.6.2.lcssa.i, %B3497.i ]
  %found.3.0.lcssa.i = phi i64 [ 0, %B112.endif.i ], [ %found.4.1.us.i, %B3497.us.i ], [ %found.4.1.i, %B3497.i ]
  %.1769.i = icmp eq i64 %source.4.0.lcssa.i, %.27.i
  %spec.select.i = select i1 %.1769.i, i64 %found.3.0.lcssa.i, i64 -1
  br label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B112.endif.loopexit.unr-lcssa.i.unr-lcssa:        ; preds = %B64.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B112.endif.loopexit.unr-lcssa.i, label %B64.i.epil.preheader

B64.i.epil.preheader:                             ; preds = %B112.endif.loopexit.unr-lcssa.i.unr-lcssa, %B64.preheader.new.i
  %lsr.iv190.i.epil.init = phi i64 [ %2, %B64.preheader.new.i ], [ %lsr.iv.next191.i.1, %B112.endif.loopexit.unr-lcssa.i.unr-lcssa ]
  %lcmp.mod81 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod81)
  %28 = add i64 %lsr.iv190.i.epil.init, -56
  %.171.i.epil = inttoptr i64 %28 to ptr
  store i64 0, ptr %.171.i.epil, align 8, !noalias !28
  %29 = add i64 %lsr.iv190.i.epil.init, -48
  %.171.1.i.epil = inttoptr i64 %29 to ptr
  store i64 0, ptr %.171.1.i.epil, align 8, !noalias !28
  %30 = add i64 %lsr.iv190.i.epil.init, -40
  %.171.2.i.epil = inttoptr i64 %30 to ptr
  store i64 0, ptr %.171.2.i.epil, align 8, !noalias !28
  %31 = add i64 %lsr.iv190.i.epil.init, -32
  %.171.3.i.epil = inttoptr i64 %31 to ptr
  store i64 0, ptr %.171.3.i.epil, align 8, !noalias !28
  %32 = add i64 %lsr.iv190.i.epil.init, -24
  %.171.4.i.epil = inttoptr i64 %32 to ptr
  store i64 0, ptr %.171.4.i.epil, align 8, !noalias !28
  %33 = add i64 %lsr.iv190.i.epil.init, -16
  %.171.5.i.epil = inttoptr i64 %33 to ptr
  store i64 0, ptr %.171.5.i.epil, align 8, !noalias !28
  %34 = add i64 %lsr.iv190.i.epil.init, -8
  %.171.6.i.epil = inttoptr i64 %34 to ptr
  store i64 0, ptr %.171.6.i.epil, align 8, !noalias !28
  %.171.7.i.epil = inttoptr i64 %lsr.iv190.i.epil.init to ptr
  store i64 0, ptr %.171.7.i.epil, align 8, !noalias !28
  br label %B112.endif.loopexit.unr-lcssa.i

B112.endif.loopexit.unr-lcssa.i:                  ; preds = %B112.endif.loopexit.unr-lcssa.i.unr-lcssa, %B64.i.epil.preheader
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B112.endif.i, label %B64.epil.preheader.i

B64.epil.preheader.i:                             ; preds = %B112.endif.loopexit.unr-lcssa.i, %B64.preheader.i
  %.136659661.epil.init.i = phi i64 [ 0, %B64.preheader.i ], [ %unroll_iter.i, %B112.endif.loopexit.unr-lcssa.i ]
  %35 = shl i64 %.136659661.epil.init.i, 3
  %36 = add nsw i64 %35, %a7
  br label %B64.epil.i

B64.epil.i:                                       ; preds = %B64.epil.i, %B64.epil.preheader.i
  %lsr.iv188.i = phi i64 [ %lsr.iv.next189.i, %B64.epil.i ], [ %xtraiter.i, %B64.epil.preheader.i ]
  %lsr.iv186.i = phi i64 [ %lsr.iv.next187.i, %B64.epil.i ], [ %36, %B64.epil.preheader.i ]
  %.171.epil.i = inttoptr i64 %lsr.iv186.i to ptr
  store i64 0, ptr %.171.epil.i, align 8, !noalias !28
  %lsr.iv.next187.i = add i64 %lsr.iv186.i, 8
  %lsr.iv.next189.i = add nsw i64 %lsr.iv188.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next189.i, 0
  br i1 %epil.iter.cmp.not.i, label %B112.endif.i, label %B64.epil.i, !llvm.loop !34

B112.endif.i:                                     ; preds = %B64.epil.i, %B112.endif.loopexit.unr-lcssa.i, %0
  %.arg.count.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 0)
  %.284764.not.i = icmp slt i64 %a2, 1
  br i1 %.284764.not.i, label %B3515.i, label %B146.lr.ph.i

B146.lr.ph.i:                                     ; preds = %B112.endif.i
  %.356.i = icmp eq i64 %arg.words.fr.i, 1
  %.1060.i = shl i64 %arg.words.fr.i, 3
  br i1 %.356.i, label %B146.us.preheader.i, label %B146.lr.ph.split.i

B146.us.preheader.i:                              ; preds = %B146.lr.ph.i
  %37 = add i64 %a5, -1
  %38 = add i64 %a4, 8
  %39 = icmp sgt i64 %a5, 0
  %40 = inttoptr i64 %a7 to ptr
  br label %B146.us.i

B146.us.i:                                        ; preds = %B3497.us.i, %B146.us.preheader.i
  %at.6.0778.us.i = phi i64 [ %at.10.1.us.i, %B3497.us.i ], [ 0, %B146.us.preheader.i ]
  %found.3.0777.us.i = phi i64 [ %found.4.1.us.i, %B3497.us.i ], [ 0, %B146.us.preheader.i ]
  %before.2.0776.us.i = phi i64 [ %.509.us.i, %B3497.us.i ], [ 0, %B146.us.preheader.i ]
  %source.4.0775.us.i = phi i64 [ %source.7.1.us.i, %B3497.us.i ], [ %a0, %B146.us.preheader.i ]
  %.290699773.us.i = phi i64 [ %.297.us.i, %B3497.us.i ], [ 0, %B146.us.preheader.i ]
  %.297.us.i = add nuw nsw i64 %.290699773.us.i, 1
  %.327.not.us.i = icmp slt i64 %source.4.0775.us.i, %.27.i
  br i1 %.327.not.us.i, label %B166.us.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B166.us.i:                                        ; preds = %B146.us.i
  %.359.us.i = inttoptr i64 %source.4.0775.us.i to ptr
  %.360.us.i = load i8, ptr %.359.us.i, align 1, !noalias !28
  %.363.us.i = add nsw i64 %source.4.0775.us.i, 1
  %41 = and i8 %.360.us.i, 127
  %42 = zext nneg i8 %41 to i64
  %.384.us.i = icmp slt i8 %.360.us.i, 0
  br i1 %.384.us.i, label %B258.us.i, label %B354.us.i

B258.us.i:                                        ; preds = %B166.us.i, %B258.us.i
  %source.8.2.us.i = phi i64 [ %.423.us.i, %B258.us.i ], [ %.363.us.i, %B166.us.i ]
  %shift.2.2.us.i = phi i64 [ %.446.us.i, %B258.us.i ], [ 7, %B166.us.i ]
  %rest.2.2.us.i = phi i64 [ %.436.us.i, %B258.us.i ], [ %42, %B166.us.i ]
  %.419.us.i = inttoptr i64 %source.8.2.us.i to ptr
  %.420.us.i = load i8, ptr %.419.us.i, align 1, !noalias !28
  %.423.us.i = add i64 %source.8.2.us.i, 1
  %43 = and i8 %.420.us.i, 127
  %44 = zext nneg i8 %43 to i64
  %.434.us.i = shl i64 %44, %shift.2.2.us.i
  %.436.us.i = or i64 %.434.us.i, %rest.2.2.us.i
  %.446.us.i = add nuw nsw i64 %shift.2.2.us.i, 7
  %.452.us.i = icmp slt i8 %.420.us.i, 0
  %.474.us.i = icmp samesign ult i64 %shift.2.2.us.i, 63
  %or.cond.us.i = select i1 %.452.us.i, i1 %.474.us.i, i1 false
  br i1 %or.cond.us.i, label %B258.us.i, label %B354.us.i

B354.us.i:                                        ; preds = %B258.us.i, %B166.us.i
  %source.7.1.us.i = phi i64 [ %.363.us.i, %B166.us.i ], [ %.423.us.i, %B258.us.i ]
  %rest.3.1.us.i = phi i64 [ %42, %B166.us.i ], [ %.436.us.i, %B258.us.i ]
  %.509.us.i = add i64 %rest.3.1.us.i, %before.2.0776.us.i
  %.518.us.i = icmp eq i64 %.290699773.us.i, 0
  br i1 %.518.us.i, label %B398.us.i, label %B466.us.i

B398.us.i:                                        ; preds = %B354.us.i
  store i64 %.509.us.i, ptr %40, align 8, !noalias !28
  br i1 %39, label %B24.endif.endif.i.i, label %B466.us.i

B24.endif.endif.i.i:                              ; preds = %B398.us.i, %B24.endif.endif.i.i
  %high.2.0.i29.i = phi i64 [ %high.3.1.i39.i, %B24.endif.endif.i.i ], [ %a5, %B398.us.i ]
  %low.2.0.i30.i = phi i64 [ %low.3.1.i40.i, %B24.endif.endif.i.i ], [ 0, %B398.us.i ]
  %.32.i31.i = add nuw nsw i64 %low.2.0.i30.i, %high.2.0.i29.i
  %.33.i32.i = lshr i64 %.32.i31.i, 1
  %.41.i.i = shl nsw i64 %.33.i32.i, 3
  %.43.i.i = add nsw i64 %.41.i.i, %a4
  %.175.i33.i = inttoptr i64 %.43.i.i to ptr
  %.176.i34.i = load i64, ptr %.175.i33.i, align 8, !noalias !35
  %.190.not.i35.i = icmp eq i64 %.176.i34.i, %.509.us.i
  %.206.i36.i = icmp ult i64 %.176.i34.i, %.509.us.i
  %.240.i37.i = add nuw nsw i64 %.33.i32.i, 1
  %spec.select.i38.i = select i1 %.206.i36.i, i64 %high.2.0.i29.i, i64 %.33.i32.i
  %spec.select99.i.i = select i1 %.206.i36.i, i64 %.240.i37.i, i64 %low.2.0.i30.i
  %high.3.1.i39.i = select i1 %.190.not.i35.i, i64 %.33.i32.i, i64 %spec.select.i38.i
  %low.3.1.i40.i = select i1 %.190.not.i35.i, i64 %low.2.0.i30.i, i64 %spec.select99.i.i
  %.271.i41.i = icmp slt i64 %low.3.1.i40.i, %high.3.1.i39.i
  br i1 %.271.i41.i, label %B24.endif.endif.i.i, label %B466.us.i

B466.us.i:                                        ; preds = %B24.endif.endif.i.i, %B398.us.i, %B354.us.i
  %at.5.1.us.i = phi i64 [ %at.6.0778.us.i, %B354.us.i ], [ 0, %B398.us.i ], [ %low.3.1.i40.i, %B24.endif.endif.i.i ]
  %.563.us.i = icmp slt i64 %at.5.1.us.i, %a5
  br i1 %.563.us.i, label %B478.us.i, label %B664.us.i

B478.us.i:                                        ; preds = %B466.us.i
  %.573.us.i = shl nsw i64 %at.5.1.us.i, 3
  %.577.us.i = add nsw i64 %.573.us.i, %a4
  %.578.us.i = inttoptr i64 %.577.us.i to ptr
  %.579.us.i = load i64, ptr %.578.us.i, align 8, !noalias !28
  %.583.us.i = icmp ult i64 %.579.us.i, %.509.us.i
  br i1 %.583.us.i, label %B560.us.preheader.i, label %B664.us.i

B560.us.preheader.i:                              ; preds = %B478.us.i
  %45 = add i64 %38, %.573.us.i
  br label %B560.us.i

B560.us.i:                                        ; preds = %B582.us.i, %B560.us.preheader.i
  %lsr.iv.i = phi i64 [ %45, %B560.us.preheader.i ], [ %lsr.iv.next.i, %B582.us.i ]
  %at.11.2.us.i = phi i64 [ %at.5.1.us.i, %B560.us.preheader.i ], [ %.589.us.i, %B582.us.i ]
  %exitcond920.not.i = icmp eq i64 %37, %at.11.2.us.i
  br i1 %exitcond920.not.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B582.us.i

B582.us.i:                                        ; preds = %B560.us.i
  %.589.us.i = add i64 %at.11.2.us.i, 1
  %.614.us.i = inttoptr i64 %lsr.iv.i to ptr
  %.615.us.i = load i64, ptr %.614.us.i, align 8, !noalias !28
  %.619.us.i = icmp ult i64 %.615.us.i, %.509.us.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  br i1 %.619.us.i, label %B560.us.i, label %B664.us.i

B664.us.i:                                        ; preds = %B582.us.i, %B478.us.i, %B466.us.i
  %at.10.1.us.i = phi i64 [ %at.5.1.us.i, %B478.us.i ], [ %at.5.1.us.i, %B466.us.i ], [ %.589.us.i, %B582.us.i ]
  %.634.us.i = icmp eq i64 %at.10.1.us.i, %a5
  br i1 %.634.us.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B684.us.i

B684.us.i:                                        ; preds = %B664.us.i
  %.666.us.i = shl nsw i64 %at.10.1.us.i, 3
  %.668.us.i = add nsw i64 %.666.us.i, %a4
  %.669.us.i = inttoptr i64 %.668.us.i to ptr
  %.670.us.i = load i64, ptr %.669.us.i, align 8, !noalias !28
  %.672.us.i = icmp eq i64 %.670.us.i, %.509.us.i
  br i1 %.672.us.i, label %B734.us.i, label %B3497.us.i

B734.us.i:                                        ; preds = %B684.us.i
  %.676.us.i = add nsw i64 %at.10.1.us.i, %a6
  %.678.us.i = inttoptr i64 %.676.us.i to ptr
  store i8 1, ptr %.678.us.i, align 1, !noalias !28
  %.681.us.i = add nsw i64 %found.3.0777.us.i, 1
  br label %B3497.us.i

B3497.us.i:                                       ; preds = %B734.us.i, %B684.us.i
  %found.4.1.us.i = phi i64 [ %found.3.0777.us.i, %B684.us.i ], [ %.681.us.i, %B734.us.i ]
  %exitcond921.not.i = icmp eq i64 %a2, %.297.us.i
  br i1 %exitcond921.not.i, label %B3515.i, label %B146.us.i

B146.lr.ph.split.i:                               ; preds = %B146.lr.ph.i
  %.327.not836.i = icmp sgt i64 %a1, 0
  br i1 %.327.not836.i, label %B166.preheader.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B166.preheader.i:                                 ; preds = %B146.lr.ph.split.i
  %46 = add i64 %a4, -8
  %47 = add nuw i64 %.arg.words.i, 1
  %unroll_iter146.i = and i64 %arg.words.fr.i, 9223372036854775806
  %48 = add i64 %.1060.i, -8
  %49 = add i64 %48, %a7
  %50 = icmp slt i64 %arg.words.fr.i, 1
  %51 = icmp slt i64 %a5, 1
  %sunkaddr.i = inttoptr i64 %a7 to ptr
  %52 = and i64 %arg.words.fr.i, 1
  %53 = icmp eq i64 %52, 0
  %.839.epil.i = shl nsw i64 %unroll_iter146.i, 3
  %.841.epil.i = add nsw i64 %a7, %.839.epil.i
  %.882.epil.i = inttoptr i64 %.841.epil.i to ptr
  %sunkaddr199.i = getelementptr i8, ptr %sunkaddr.i, i64 %.839.epil.i
  br label %B166.i

B1124.endif.i:                                    ; preds = %B1072.i
  %54 = shl i64 %at.9.2.i, 3
  %55 = add i64 %54, 8
  %56 = mul i64 %55, %arg.words.fr.i
  %57 = add i64 %56, %46
  br label %B1172.i

B2900.endif.i:                                    ; preds = %B2898.i, %B2900.endif.preheader.i
  %lsr.iv172.i = phi i64 [ %27, %B2900.endif.preheader.i ], [ %lsr.iv.next173.i, %B2898.i ]
  %.1263685.i = phi i64 [ %.1263683.i, %B2900.endif.preheader.i ], [ %.1263.i, %B2898.i ]
  br label %B2990.i

B3195.endif.i:                                    ; preds = %B3145.i
  %.1522.i = mul i64 %at.8.2.i, %.1060.i
  %.1524.i = add i64 %.1522.i, %a4
  br label %B3196.i

_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit: ; preds = %B146.i, %B3145.i, %B2898.i, %B146.us.i, %B664.us.i, %B560.us.i, %B3515.i, %B146.lr.ph.split.i
  %spec.select.sink.i = phi i64 [ %spec.select.i, %B3515.i ], [ -1, %B146.lr.ph.split.i ], [ %found.3.0777.us.i, %B560.us.i ], [ %found.3.0777838.i, %B2898.i ], [ -1, %B146.us.i ], [ %found.3.0777.us.i, %B664.us.i ], [ %found.3.0777838.i, %B3145.i ], [ -1, %B146.i ]
  ret i64 %spec.select.sink.i
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
  %.143.i = load i64, ptr %.142.i, align 8, !noalias !38
  %2 = add i64 %lsr.iv95.i, 8
  %.148.i = inttoptr i64 %2 to ptr
  %.149.i = load i64, ptr %.148.i, align 8, !noalias !38
  %.150.i = icmp eq i64 %.143.i, %.149.i
  br i1 %.150.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B34.i

common.ret.loopexit.i:                            ; preds = %B172.endif.i, %B170.i, %vector.early.exit, %middle.block
  %lsr.iv.i.lcssa = phi i64 [ %55, %middle.block ], [ %.815.pre.i, %vector.early.exit ], [ %.815.pre.i, %B172.endif.i ], [ %lsr.iv.i, %B170.i ]
  %arg.most.sink.ph.i = phi i64 [ %a4, %middle.block ], [ %67, %vector.early.exit ], [ %lsr.iv50.i, %B172.endif.i ], [ %a4, %B170.i ]
  store i64 %lsr.iv.i.lcssa, ptr %52, align 8, !noalias !38
  br label %_ZN10interleave6engine6native4disk7sorting5mergeB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B170.i:                                           ; preds = %B172.endif.i
  %lsr.iv.next51.i = add nuw i64 %lsr.iv50.i, 1
  %exitcond.i = icmp eq i64 %lsr.iv50.i, %a4
  br i1 %exitcond.i, label %common.ret.loopexit.i, label %B172.endif.i, !llvm.loop !41

B140.endif.i:                                     ; preds = %B34.i
  %.251334.not.i = icmp slt i64 %a4, 1
  br i1 %.251334.not.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B172.endif.lr.ph.i

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
  %.294.us.i = load i64, ptr %6, align 8, !noalias !38
  br i1 %5, label %B242.endif.us.epil.preheader.i, label %B242.endif.us.i

B170.us.i:                                        ; preds = %B3975.us.i
  %lsr.iv.next84.i = add i64 %lsr.iv83.i, %.802.i
  %lsr.iv.next90.i = add i64 %lsr.iv89.i, %a2
  %exitcond449.not.i = icmp eq i64 %a4, %.264.us.i
  br i1 %exitcond449.not.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B172.endif.us.i

B3975.us.loopexit.unr-lcssa.i.unr-lcssa:          ; preds = %B3877.us.i
  br i1 %lcmp.mod.not, label %B3975.us.loopexit.unr-lcssa.i, label %B3877.us.i.epil.preheader

B3877.us.i.epil.preheader:                        ; preds = %B3975.us.loopexit.unr-lcssa.i.unr-lcssa, %B3877.us.i.preheader
  %lsr.iv85.i.epil.init = phi i64 [ 0, %B3877.us.i.preheader ], [ %lsr.iv.next86.i.1, %B3975.us.loopexit.unr-lcssa.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod24)
  %17 = add i64 %lsr.iv85.i.epil.init, %lsr.iv83.i
  %18 = add i64 %lsr.iv85.i.epil.init, %least.4.2.us.lcssa.i
  %.792.us.i.epil = inttoptr i64 %18 to ptr
  %.793.us.i.epil = load i64, ptr %.792.us.i.epil, align 8, !noalias !38
  %.794.us.i.epil = inttoptr i64 %17 to ptr
  store i64 %.793.us.i.epil, ptr %.794.us.i.epil, align 8, !noalias !38
  %19 = add i64 %17, 8
  %20 = add i64 %18, 8
  %.792.us.1.i.epil = inttoptr i64 %20 to ptr
  %.793.us.1.i.epil = load i64, ptr %.792.us.1.i.epil, align 8, !noalias !38
  %.794.us.1.i.epil = inttoptr i64 %19 to ptr
  store i64 %.793.us.1.i.epil, ptr %.794.us.1.i.epil, align 8, !noalias !38
  %21 = add i64 %17, 16
  %22 = add i64 %18, 16
  %.792.us.2.i.epil = inttoptr i64 %22 to ptr
  %.793.us.2.i.epil = load i64, ptr %.792.us.2.i.epil, align 8, !noalias !38
  %.794.us.2.i.epil = inttoptr i64 %21 to ptr
  store i64 %.793.us.2.i.epil, ptr %.794.us.2.i.epil, align 8, !noalias !38
  %23 = add i64 %17, 24
  %24 = add i64 %18, 24
  %.792.us.3.i.epil = inttoptr i64 %24 to ptr
  %.793.us.3.i.epil = load i64, ptr %.792.us.3.i.epil, align 8, !noalias !38
  %.794.us.3.i.epil = inttoptr i64 %23 to ptr
  store i64 %.793.us.3.i.epil, ptr %.794.us.3.i.epil, align 8, !noalias !38
  br label %B3975.us.loopexit.unr-lcssa.i

B3975.us.loopexit.unr-lcssa.i:                    ; preds = %B3975.us.loopexit.unr-lcssa.i.unr-lcssa, %B3877.us.i.epil.preheader
  br i1 %11, label %B3975.us.i, label %B3877.us.epil.preheader.i

B3877.us.epil.preheader.i:                        ; preds = %B3877.lr.ph.us.i, %B3975.us.loopexit.unr-lcssa.i
  %.750316318.us.epil.init.i = phi i64 [ 0, %B3877.lr.ph.us.i ], [ %unroll_iter37.i, %B3975.us.loopexit.unr-lcssa.i ]
  %25 = shl i64 %.750316318.us.epil.init.i, 3
  %26 = add nsw i64 %25, %least.4.2.us.lcssa.i
  %27 = add nuw nsw i64 %.750316318.us.epil.init.i, %lsr.iv89.i
  %28 = shl i64 %27, 3
  %29 = add nsw i64 %28, %a3
  br label %B3877.us.epil.i

B3877.us.epil.i:                                  ; preds = %B3877.us.epil.i, %B3877.us.epil.preheader.i
  %lsr.iv93.i = phi i64 [ %lsr.iv.next94.i, %B3877.us.epil.i ], [ %xtraiter34.i, %B3877.us.epil.preheader.i ]
  %lsr.iv91.i = phi i64 [ %lsr.iv.next92.i, %B3877.us.epil.i ], [ %29, %B3877.us.epil.preheader.i ]
  %lsr.iv87.i = phi i64 [ %lsr.iv.next88.i, %B3877.us.epil.i ], [ %26, %B3877.us.epil.preheader.i ]
  %.792.us.epil.i = inttoptr i64 %lsr.iv87.i to ptr
  %.793.us.epil.i = load i64, ptr %.792.us.epil.i, align 8, !noalias !38
  %.794.us.epil.i = inttoptr i64 %lsr.iv91.i to ptr
  store i64 %.793.us.epil.i, ptr %.794.us.epil.i, align 8, !noalias !38
  %lsr.iv.next88.i = add i64 %lsr.iv87.i, 8
  %lsr.iv.next92.i = add i64 %lsr.iv91.i, 8
  %lsr.iv.next94.i = add nsw i64 %lsr.iv93.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next94.i, 0
  br i1 %epil.iter.cmp.not.i, label %B3975.us.i, label %B3877.us.epil.i, !llvm.loop !44

B3975.us.i:                                       ; preds = %B3877.us.epil.i, %B240.B580.endif_crit_edge.us.i, %B3975.us.loopexit.unr-lcssa.i
  %.804.us.i = add nsw i64 %least.4.2.us.lcssa.i, %.802.i
  %.808.us.i = inttoptr i64 %from_.3.2.us.lcssa.i to ptr
  store i64 %.804.us.i, ptr %.808.us.i, align 8, !noalias !38
  %.811.us.i = add nsw i64 %from_.3.2.us.lcssa.i, 8
  %.814.us.i = inttoptr i64 %.811.us.i to ptr
  %.815.us.i = load i64, ptr %.814.us.i, align 8, !noalias !38
  %.816.us.i = icmp eq i64 %.804.us.i, %.815.us.i
  br i1 %.816.us.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B170.us.i

B3877.us.i:                                       ; preds = %B3877.us.i.preheader, %B3877.us.i
  %lsr.iv85.i = phi i64 [ %lsr.iv.next86.i.1, %B3877.us.i ], [ 0, %B3877.us.i.preheader ]
  %niter = phi i64 [ %niter.next.1, %B3877.us.i ], [ 0, %B3877.us.i.preheader ]
  %30 = add i64 %lsr.iv85.i, %lsr.iv83.i
  %31 = add i64 %lsr.iv85.i, %least.4.2.us.lcssa.i
  %.792.us.i = inttoptr i64 %31 to ptr
  %.793.us.i = load i64, ptr %.792.us.i, align 8, !noalias !38
  %.794.us.i = inttoptr i64 %30 to ptr
  store i64 %.793.us.i, ptr %.794.us.i, align 8, !noalias !38
  %32 = add i64 %30, 8
  %33 = add i64 %31, 8
  %.792.us.1.i = inttoptr i64 %33 to ptr
  %.793.us.1.i = load i64, ptr %.792.us.1.i, align 8, !noalias !38
  %.794.us.1.i = inttoptr i64 %32 to ptr
  store i64 %.793.us.1.i, ptr %.794.us.1.i, align 8, !noalias !38
  %34 = add i64 %30, 16
  %35 = add i64 %31, 16
  %.792.us.2.i = inttoptr i64 %35 to ptr
  %.793.us.2.i = load i64, ptr %.792.us.2.i, align 8, !noalias !38
  %.794.us.2.i = inttoptr i64 %34 to ptr
  store i64 %.793.us.2.i, ptr %.794.us.2.i, align 8, !noalias !38
  %36 = add i64 %30, 24
  %37 = add i64 %31, 24
  %.792.us.3.i = inttoptr i64 %37 to ptr
  %.793.us.3.i = load i64, ptr %.792.us.3.i, align 8, !noalias !38
  %.794.us.3.i = inttoptr i64 %36 to ptr
  store i64 %.793.us.3.i, ptr %.794.us.3.i, align 8, !noalias !38
  %lsr.iv.next86.i = or disjoint i64 %lsr.iv85.i, 32
  %38 = add i64 %lsr.iv.next86.i, %lsr.iv83.i
  %39 = add i64 %lsr.iv.next86.i, %least.4.2.us.lcssa.i
  %.792.us.i.1 = inttoptr i64 %39 to ptr
  %.793.us.i.1 = load i64, ptr %.792.us.i.1, align 8, !noalias !38
  %.794.us.i.1 = inttoptr i64 %38 to ptr
  store i64 %.793.us.i.1, ptr %.794.us.i.1, align 8, !noalias !38
  %40 = add i64 %38, 8
  %41 = add i64 %39, 8
  %.792.us.1.i.1 = inttoptr i64 %41 to ptr
  %.793.us.1.i.1 = load i64, ptr %.792.us.1.i.1, align 8, !noalias !38
  %.794.us.1.i.1 = inttoptr i64 %40 to ptr
  store i64 %.793.us.1.i.1, ptr %.794.us.1.i.1, align 8, !noalias !38
  %42 = add i64 %38, 16
  %43 = add i64 %39, 16
  %.792.us.2.i.1 = inttoptr i64 %43 to ptr
  %.793.us.2.i.1 = load i64, ptr %.792.us.2.i.1, align 8, !noalias !38
  %.794.us.2.i.1 = inttoptr i64 %42 to ptr
  store i64 %.793.us.2.i.1, ptr %.794.us.2.i.1, align 8, !noalias !38
  %44 = add i64 %38, 24
  %45 = add i64 %39, 24
  %.792.us.3.i.1 = inttoptr i64 %45 to ptr
  %.793.us.3.i.1 = load i64, ptr %.792.us.3.i.1, align 8, !noalias !38
  %.794.us.3.i.1 = inttoptr i64 %44 to ptr
  store i64 %.793.us.3.i.1, ptr %.794.us.3.i.1, align 8, !noalias !38
  %lsr.iv.next86.i.1 = add nuw i64 %lsr.iv85.i, 64
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %B3975.us.loopexit.unr-lcssa.i.unr-lcssa, label %B3877.us.i

B242.endif.us.i:                                  ; preds = %B172.endif.us.i, %B578.us.1.i
  %least.3.1309.us.i = phi i64 [ %least.4.2.us.1.i, %B578.us.1.i ], [ %.294.us.i, %B172.endif.us.i ]
  %from_.2.1308.us.i = phi i64 [ %from_.3.2.us.1.i, %B578.us.1.i ], [ %a0, %B172.endif.us.i ]
  %.388298306.us.i = phi i64 [ %.395.us.1.i, %B578.us.1.i ], [ 1, %B172.endif.us.i ]
  %niter.i = phi i64 [ %niter.next.1.i, %B578.us.1.i ], [ 0, %B172.endif.us.i ]
  %.424.us.i = shl nsw i64 %.388298306.us.i, 4
  %.426.us.i = add nsw i64 %.424.us.i, %a0
  %.427.us.i = inttoptr i64 %.426.us.i to ptr
  %.428.us.i = load i64, ptr %.427.us.i, align 8, !noalias !38
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
  %.564.us.i = load i64, ptr %.563.us.i, align 8, !noalias !38
  %.568.us.i = inttoptr i64 %lsr.iv65.i to ptr
  %.569.us.i = load i64, ptr %.568.us.i, align 8, !noalias !38
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
  %.428.us.1.i = load i64, ptr %.427.us.1.i, align 8, !noalias !38
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
  %.564.us.1.i = load i64, ptr %.563.us.1.i, align 8, !noalias !38
  %.568.us.1.i = inttoptr i64 %lsr.iv71.i to ptr
  %.569.us.1.i = load i64, ptr %.568.us.1.i, align 8, !noalias !38
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
  %.428.us.epil.i = load i64, ptr %.427.us.epil.i, align 8, !noalias !38
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
  %.564.us.epil.i = load i64, ptr %.563.us.epil.i, align 8, !noalias !38
  %.568.us.epil.i = inttoptr i64 %lsr.iv77.i to ptr
  %.569.us.epil.i = load i64, ptr %.568.us.epil.i, align 8, !noalias !38
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
  br i1 %7, label %B3975.us.i, label %B3877.lr.ph.us.i

B3877.lr.ph.us.i:                                 ; preds = %B240.B580.endif_crit_edge.us.i
  br i1 %10, label %B3877.us.epil.preheader.i, label %B3877.us.i.preheader

B3877.us.i.preheader:                             ; preds = %B3877.lr.ph.us.i
  br i1 %16, label %B3877.us.i.epil.preheader, label %B3877.us.i

B172.endif.lr.ph.split.i:                         ; preds = %B172.endif.lr.ph.i
  %51 = icmp slt i64 %a2, 1
  %52 = inttoptr i64 %a0 to ptr
  %.294.pre.i = load i64, ptr %52, align 8, !noalias !38
  br i1 %51, label %B172.endif.preheader.i, label %B172.endif.us363.preheader.i

B172.endif.preheader.i:                           ; preds = %B172.endif.lr.ph.split.i
  %sunkaddr102.i = getelementptr i8, ptr %52, i64 8
  %.815.pre.i = load i64, ptr %sunkaddr102.i, align 8, !noalias !38
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
  br i1 %64, label %middle.split, label %vector.body, !llvm.loop !45

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
  br i1 %68, label %B3877.us377.epil.preheader.i, label %B3877.us377.i.preheader

B3877.us377.i.preheader:                          ; preds = %B172.endif.us363.i
  br i1 %73, label %B3877.us377.i.epil.preheader, label %B3877.us377.i

B170.us369.i:                                     ; preds = %B3875.B3975_crit_edge.us393.i
  %lsr.iv.next54.i = add i64 %lsr.iv53.i, %.802.i
  %lsr.iv.next60.i = add i64 %lsr.iv59.i, %a2
  %exitcond451.not.i = icmp eq i64 %a4, %.264.us367.i
  br i1 %exitcond451.not.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B172.endif.us363.i

B3877.us377.i:                                    ; preds = %B3877.us377.i.preheader, %B3877.us377.i
  %lsr.iv55.i = phi i64 [ %lsr.iv.next56.i.1, %B3877.us377.i ], [ %lsr.iv53.i, %B3877.us377.i.preheader ]
  %niter29 = phi i64 [ %niter29.next.1, %B3877.us377.i ], [ 0, %B3877.us377.i.preheader ]
  %74 = add i64 %lsr.iv55.i, %a3
  %75 = add i64 %lsr.iv55.i, %.294.pre.i
  %.792.us387.i = inttoptr i64 %75 to ptr
  %.793.us388.i = load i64, ptr %.792.us387.i, align 8, !noalias !38
  %.794.us389.i = inttoptr i64 %74 to ptr
  store i64 %.793.us388.i, ptr %.794.us389.i, align 8, !noalias !38
  %76 = add i64 %74, 8
  %77 = add i64 %75, 8
  %.792.us387.1.i = inttoptr i64 %77 to ptr
  %.793.us388.1.i = load i64, ptr %.792.us387.1.i, align 8, !noalias !38
  %.794.us389.1.i = inttoptr i64 %76 to ptr
  store i64 %.793.us388.1.i, ptr %.794.us389.1.i, align 8, !noalias !38
  %78 = add i64 %74, 16
  %79 = add i64 %75, 16
  %.792.us387.2.i = inttoptr i64 %79 to ptr
  %.793.us388.2.i = load i64, ptr %.792.us387.2.i, align 8, !noalias !38
  %.794.us389.2.i = inttoptr i64 %78 to ptr
  store i64 %.793.us388.2.i, ptr %.794.us389.2.i, align 8, !noalias !38
  %80 = add i64 %74, 24
  %81 = add i64 %75, 24
  %.792.us387.3.i = inttoptr i64 %81 to ptr
  %.793.us388.3.i = load i64, ptr %.792.us387.3.i, align 8, !noalias !38
  %.794.us389.3.i = inttoptr i64 %80 to ptr
  store i64 %.793.us388.3.i, ptr %.794.us389.3.i, align 8, !noalias !38
  %lsr.iv.next56.i = add i64 %lsr.iv55.i, 32
  %82 = add i64 %lsr.iv.next56.i, %a3
  %83 = add i64 %lsr.iv.next56.i, %.294.pre.i
  %.792.us387.i.1 = inttoptr i64 %83 to ptr
  %.793.us388.i.1 = load i64, ptr %.792.us387.i.1, align 8, !noalias !38
  %.794.us389.i.1 = inttoptr i64 %82 to ptr
  store i64 %.793.us388.i.1, ptr %.794.us389.i.1, align 8, !noalias !38
  %84 = add i64 %82, 8
  %85 = add i64 %83, 8
  %.792.us387.1.i.1 = inttoptr i64 %85 to ptr
  %.793.us388.1.i.1 = load i64, ptr %.792.us387.1.i.1, align 8, !noalias !38
  %.794.us389.1.i.1 = inttoptr i64 %84 to ptr
  store i64 %.793.us388.1.i.1, ptr %.794.us389.1.i.1, align 8, !noalias !38
  %86 = add i64 %82, 16
  %87 = add i64 %83, 16
  %.792.us387.2.i.1 = inttoptr i64 %87 to ptr
  %.793.us388.2.i.1 = load i64, ptr %.792.us387.2.i.1, align 8, !noalias !38
  %.794.us389.2.i.1 = inttoptr i64 %86 to ptr
  store i64 %.793.us388.2.i.1, ptr %.794.us389.2.i.1, align 8, !noalias !38
  %88 = add i64 %82, 24
  %89 = add i64 %83, 24
  %.792.us387.3.i.1 = inttoptr i64 %89 to ptr
  %.793.us388.3.i.1 = load i64, ptr %.792.us387.3.i.1, align 8, !noalias !38
  %.794.us389.3.i.1 = inttoptr i64 %88 to ptr
  store i64 %.793.us388.3.i.1, ptr %.794.us389.3.i.1, align 8, !noalias !38
  %lsr.iv.next56.i.1 = add i64 %lsr.iv55.i, 64
  %niter29.next.1 = add i64 %niter29, 2
  %niter29.ncmp.1 = icmp eq i64 %niter29.next.1, %unroll_iter28
  br i1 %niter29.ncmp.1, label %B3875.B3975_crit_edge.us393.unr-lcssa.i.unr-lcssa, label %B3877.us377.i

B3875.B3975_crit_edge.us393.unr-lcssa.i.unr-lcssa: ; preds = %B3877.us377.i
  br i1 %lcmp.mod26.not, label %B3875.B3975_crit_edge.us393.unr-lcssa.i, label %B3877.us377.i.epil.preheader

B3877.us377.i.epil.preheader:                     ; preds = %B3875.B3975_crit_edge.us393.unr-lcssa.i.unr-lcssa, %B3877.us377.i.preheader
  %lsr.iv55.i.epil.init = phi i64 [ %lsr.iv53.i, %B3877.us377.i.preheader ], [ %lsr.iv.next56.i.1, %B3875.B3975_crit_edge.us393.unr-lcssa.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod27)
  %90 = add i64 %lsr.iv55.i.epil.init, %a3
  %91 = add i64 %lsr.iv55.i.epil.init, %.294.pre.i
  %.792.us387.i.epil = inttoptr i64 %91 to ptr
  %.793.us388.i.epil = load i64, ptr %.792.us387.i.epil, align 8, !noalias !38
  %.794.us389.i.epil = inttoptr i64 %90 to ptr
  store i64 %.793.us388.i.epil, ptr %.794.us389.i.epil, align 8, !noalias !38
  %92 = add i64 %90, 8
  %93 = add i64 %91, 8
  %.792.us387.1.i.epil = inttoptr i64 %93 to ptr
  %.793.us388.1.i.epil = load i64, ptr %.792.us387.1.i.epil, align 8, !noalias !38
  %.794.us389.1.i.epil = inttoptr i64 %92 to ptr
  store i64 %.793.us388.1.i.epil, ptr %.794.us389.1.i.epil, align 8, !noalias !38
  %94 = add i64 %90, 16
  %95 = add i64 %91, 16
  %.792.us387.2.i.epil = inttoptr i64 %95 to ptr
  %.793.us388.2.i.epil = load i64, ptr %.792.us387.2.i.epil, align 8, !noalias !38
  %.794.us389.2.i.epil = inttoptr i64 %94 to ptr
  store i64 %.793.us388.2.i.epil, ptr %.794.us389.2.i.epil, align 8, !noalias !38
  %96 = add i64 %90, 24
  %97 = add i64 %91, 24
  %.792.us387.3.i.epil = inttoptr i64 %97 to ptr
  %.793.us388.3.i.epil = load i64, ptr %.792.us387.3.i.epil, align 8, !noalias !38
  %.794.us389.3.i.epil = inttoptr i64 %96 to ptr
  store i64 %.793.us388.3.i.epil, ptr %.794.us389.3.i.epil, align 8, !noalias !38
  br label %B3875.B3975_crit_edge.us393.unr-lcssa.i

B3875.B3975_crit_edge.us393.unr-lcssa.i:          ; preds = %B3875.B3975_crit_edge.us393.unr-lcssa.i.unr-lcssa, %B3877.us377.i.epil.preheader
  br i1 %69, label %B3875.B3975_crit_edge.us393.i, label %B3877.us377.epil.preheader.i

B3877.us377.epil.preheader.i:                     ; preds = %B3875.B3975_crit_edge.us393.unr-lcssa.i, %B172.endif.us363.i
  %.750316318.us379.epil.init.i = phi i64 [ 0, %B172.endif.us363.i ], [ %unroll_iter43.i, %B3875.B3975_crit_edge.us393.unr-lcssa.i ]
  %98 = shl i64 %.750316318.us379.epil.init.i, 3
  %99 = add nsw i64 %98, %.294.us368.i
  %100 = add nuw nsw i64 %.750316318.us379.epil.init.i, %lsr.iv59.i
  %101 = shl i64 %100, 3
  %102 = add nsw i64 %101, %a3
  br label %B3877.us377.epil.i

B3877.us377.epil.i:                               ; preds = %B3877.us377.epil.i, %B3877.us377.epil.preheader.i
  %lsr.iv63.i = phi i64 [ %lsr.iv.next64.i, %B3877.us377.epil.i ], [ %xtraiter39.i, %B3877.us377.epil.preheader.i ]
  %lsr.iv61.i = phi i64 [ %lsr.iv.next62.i, %B3877.us377.epil.i ], [ %102, %B3877.us377.epil.preheader.i ]
  %lsr.iv57.i = phi i64 [ %lsr.iv.next58.i, %B3877.us377.epil.i ], [ %99, %B3877.us377.epil.preheader.i ]
  %.792.us387.epil.i = inttoptr i64 %lsr.iv57.i to ptr
  %.793.us388.epil.i = load i64, ptr %.792.us387.epil.i, align 8, !noalias !38
  %.794.us389.epil.i = inttoptr i64 %lsr.iv61.i to ptr
  store i64 %.793.us388.epil.i, ptr %.794.us389.epil.i, align 8, !noalias !38
  %lsr.iv.next58.i = add i64 %lsr.iv57.i, 8
  %lsr.iv.next62.i = add i64 %lsr.iv61.i, 8
  %lsr.iv.next64.i = add nsw i64 %lsr.iv63.i, -1
  %epil.iter40.cmp.not.i = icmp eq i64 %lsr.iv.next64.i, 0
  br i1 %epil.iter40.cmp.not.i, label %B3875.B3975_crit_edge.us393.i, label %B3877.us377.epil.i, !llvm.loop !46

B3875.B3975_crit_edge.us393.i:                    ; preds = %B3877.us377.epil.i, %B3875.B3975_crit_edge.us393.unr-lcssa.i
  %.264.us367.i = add nuw nsw i64 %.257323337.us365.i, 1
  %.804.us374.i = add nsw i64 %.294.us368.i, %.802.i
  store i64 %.804.us374.i, ptr %52, align 8, !noalias !38
  %.815.us375.i = load i64, ptr %sunkaddr100.i, align 8, !noalias !38
  %.816.us376.i = icmp eq i64 %.804.us374.i, %.815.us375.i
  br i1 %.816.us376.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B170.us369.i

B172.endif.i:                                     ; preds = %B172.endif.i.preheader, %B170.i
  %lsr.iv50.i = phi i64 [ %lsr.iv.next51.i, %B170.i ], [ %lsr.iv50.i.ph, %B172.endif.i.preheader ]
  %.294.pre.pn.i = phi i64 [ %lsr.iv.i, %B170.i ], [ %.294.pre.pn.i.ph, %B172.endif.i.preheader ]
  %lsr.iv.i = add i64 %.294.pre.pn.i, %.802.i
  %.816.i = icmp eq i64 %lsr.iv.i, %.815.pre.i
  br i1 %.816.i, label %common.ret.loopexit.i, label %B170.i

_ZN10interleave6engine6native4disk7sorting5mergeB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B36.i, %B170.us.i, %B3975.us.i, %B170.us369.i, %B3875.B3975_crit_edge.us393.i, %common.ret.loopexit.i, %B140.endif.i
  %arg.most.sink.i = phi i64 [ %arg.most.sink.ph.i, %common.ret.loopexit.i ], [ %.264.us367.i, %B3875.B3975_crit_edge.us393.i ], [ %a4, %B140.endif.i ], [ %a4, %B170.us.i ], [ %a4, %B170.us369.i ], [ %.264.us.i, %B3975.us.i ], [ 0, %B36.i ]
  ret i64 %arg.most.sink.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.experimental.cttz.elts.i64.v32i1(<32 x i1>, i1 immarg) #3

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!17 = distinct !{!17, !7}
!18 = distinct !{!18, !7}
!19 = !{!20, !22}
!20 = distinct !{!20, !21, !"_ZN10interleave6engine6native4disk6coding8positionB3v11B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!21 = distinct !{!21, !"_ZN10interleave6engine6native4disk6coding8positionB3v11B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!22 = distinct !{!22, !23, !"_ZN10interleave6engine6native4disk6coding7touchedB3v10B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxx: %retptr"}
!23 = distinct !{!23, !"_ZN10interleave6engine6native4disk6coding7touchedB3v10B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxx"}
!24 = !{!25, !22}
!25 = distinct !{!25, !26, !"_ZN10interleave6engine6native4disk6coding8positionB3v11B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!26 = distinct !{!26, !"_ZN10interleave6engine6native4disk6coding8positionB3v11B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!27 = !{!22}
!28 = !{!29}
!29 = distinct !{!29, !30, !"_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx: %retptr"}
!30 = distinct !{!30, !"_ZN10interleave6engine6native4disk6coding6strikeB3v13B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx"}
!31 = !{!32, !29}
!32 = distinct !{!32, !33, !"_ZN10interleave6engine6native4disk6coding8positionB3v11B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!33 = distinct !{!33, !"_ZN10interleave6engine6native4disk6coding8positionB3v11B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!34 = distinct !{!34, !7}
!35 = !{!36, !29}
!36 = distinct !{!36, !37, !"_ZN10interleave6engine6native4disk6coding8positionB3v18B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_281_29: %retptr"}
!37 = distinct !{!37, !"_ZN10interleave6engine6native4disk6coding8positionB3v18B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_281_29"}
!38 = !{!39}
!39 = distinct !{!39, !40, !"_ZN10interleave6engine6native4disk7sorting5mergeB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!40 = distinct !{!40, !"_ZN10interleave6engine6native4disk7sorting5mergeB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!41 = distinct !{!41, !42, !43}
!42 = !{!"llvm.loop.unroll.runtime.disable"}
!43 = !{!"llvm.loop.isvectorized", i32 1}
!44 = distinct !{!44, !7}
!45 = distinct !{!45, !43, !42}
!46 = distinct !{!46, !7}

; 946d406d7e69d06129d795097ff8a48d88795d5cd119966de470a279d061f375
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
  %.65354.i = icmp slt i64 %a1, %a2
  %.100355.i = icmp sle i64 %a5, %.28.i
  %or.cond356.i = select i1 %.65354.i, i1 %.100355.i, i1 false
  br i1 %or.cond356.i, label %B90.preheader.lr.ph.i, label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

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
  %.617.epil.i = shl nsw i64 %unroll_iter.i, 3
  %.617.us.epil.i = shl nsw i64 %unroll_iter93.i, 3
  br label %B90.outer.i

B90.preheader.lr.ph.split.us.split.us.i:          ; preds = %B90.preheader.lr.ph.i
  %11 = icmp eq i64 %a3, 0
  br i1 %11, label %B90.us.us.us.us.us.i, label %B90.us.us.us.us.outer.i

B90.us.us.us.us.us.i:                             ; preds = %B90.preheader.lr.ph.split.us.split.us.i, %B578.us.us.us.us.us.i
  %written.2.2.us.us.us.us.us.i = phi i64 [ %.803.us.us.us.us.us.i, %B578.us.us.us.us.us.i ], [ 0, %B90.preheader.lr.ph.split.us.split.us.i ]
  %at.4.2.us.us.us.us.us.i = phi i64 [ %.476.us.us.us.us.us.i, %B578.us.us.us.us.us.i ], [ %a5, %B90.preheader.lr.ph.split.us.split.us.i ]
  %i.4.2.us.us.us.us.us.i = phi i64 [ %.813.us.us.us.us.us.i, %B578.us.us.us.us.us.i ], [ %a1, %B90.preheader.lr.ph.split.us.split.us.i ]
  %before.5.2.us.us.us.us.us.i = phi i64 [ %.411.us.us.us.us.us.i, %B578.us.us.us.us.us.i ], [ 0, %B90.preheader.lr.ph.split.us.split.us.i ]
  %.154.us.us.us.us.us.i = mul nsw i64 %i.4.2.us.us.us.us.us.i, %.40.i
  %.156.us.us.us.us.us.i = add nsw i64 %.154.us.us.us.us.us.i, %a0
  %12 = and i64 %written.2.2.us.us.us.us.us.i, 127
  %.205.us.us.us.us.us.i = icmp eq i64 %12, 0
  br i1 %.205.us.us.us.us.us.i, label %B202.else.if.us.us.us.us.us.i, label %B90.us.us.us.us.us.B412.us.us.us.us.us_crit_edge.i

B90.us.us.us.us.us.B412.us.us.us.us.us_crit_edge.i: ; preds = %B90.us.us.us.us.us.i
  %.pre.i = inttoptr i64 %.156.us.us.us.us.us.i to ptr
  %.411.us.us.us.us.us.pre.i = load i64, ptr %.pre.i, align 8, !noalias !10
  br label %B412.us.us.us.us.us.i

B202.else.if.us.us.us.us.us.i:                    ; preds = %B90.us.us.us.us.us.i
  %.234.us.us.us.us.us.i = lshr exact i64 %written.2.2.us.us.us.us.us.i, 7
  %.256.us.us.us.us.us.i = mul nuw nsw i64 %.234.us.us.us.us.us.i, %.212.i
  %.263.us.us.us.us.us.i = sub nsw i64 %at.4.2.us.us.us.us.us.i, %a5
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
  %.411.us.us.us.us.us.i = phi i64 [ %.411.us.us.us.us.us.pre.i, %B90.us.us.us.us.us.B412.us.us.us.us.us_crit_edge.i ], [ %.393.us.us.us.us.us.i, %B202.else.if.us.us.us.us.us.i ]
  %before.4.2.us.us.us.us.us.i = phi i64 [ %before.5.2.us.us.us.us.us.i, %B90.us.us.us.us.us.B412.us.us.us.us.us_crit_edge.i ], [ 0, %B202.else.if.us.us.us.us.us.i ]
  %.423.us.us.us.us.us.i = sub i64 %.411.us.us.us.us.us.i, %before.4.2.us.us.us.us.us.i
  %.440.not.us.us.us.us.us.i = icmp ult i64 %.423.us.us.us.us.us.i, 128
  br i1 %.440.not.us.us.us.us.us.i, label %B578.us.us.us.us.us.i, label %B548.us.us.us.us.us.i

B548.us.us.us.us.us.i:                            ; preds = %B412.us.us.us.us.us.i, %B548.us.us.us.us.us.i
  %put_number_v9_at.2.2.us.us.us.us.us.i = phi i64 [ %.450.us.us.us.us.us.i, %B548.us.us.us.us.us.i ], [ %at.4.2.us.us.us.us.us.i, %B412.us.us.us.us.us.i ]
  %put_number_v9_number.2.2.us.us.us.us.us.i = phi i64 [ %.456.us.us.us.us.us.i, %B548.us.us.us.us.us.i ], [ %.423.us.us.us.us.us.i, %B412.us.us.us.us.us.i ]
  %13 = trunc i64 %put_number_v9_number.2.2.us.us.us.us.us.i to i8
  %.446.us.us.us.us.us.i = or i8 %13, -128
  %.447.us.us.us.us.us.i = inttoptr i64 %put_number_v9_at.2.2.us.us.us.us.us.i to ptr
  store i8 %.446.us.us.us.us.us.i, ptr %.447.us.us.us.us.us.i, align 1, !noalias !10
  %.450.us.us.us.us.us.i = add i64 %put_number_v9_at.2.2.us.us.us.us.us.i, 1
  %.456.us.us.us.us.us.i = lshr i64 %put_number_v9_number.2.2.us.us.us.us.us.i, 7
  %.462.not.us.us.us.us.us.i = icmp ult i64 %put_number_v9_number.2.2.us.us.us.us.us.i, 16384
  br i1 %.462.not.us.us.us.us.us.i, label %B578.us.us.us.us.us.i, label %B548.us.us.us.us.us.i

B578.us.us.us.us.us.i:                            ; preds = %B548.us.us.us.us.us.i, %B412.us.us.us.us.us.i
  %put_number_v9_at.3.3.us.us.us.us.us.i = phi i64 [ %at.4.2.us.us.us.us.us.i, %B412.us.us.us.us.us.i ], [ %.450.us.us.us.us.us.i, %B548.us.us.us.us.us.i ]
  %put_number_v9_number.3.3.us.us.us.us.us.i = phi i64 [ %.423.us.us.us.us.us.i, %B412.us.us.us.us.us.i ], [ %.456.us.us.us.us.us.i, %B548.us.us.us.us.us.i ]
  %.470.us.us.us.us.us.i = trunc i64 %put_number_v9_number.3.3.us.us.us.us.us.i to i8
  %.471.us.us.us.us.us.i = inttoptr i64 %put_number_v9_at.3.3.us.us.us.us.us.i to ptr
  store i8 %.470.us.us.us.us.us.i, ptr %.471.us.us.us.us.us.i, align 1, !noalias !10
  %.476.us.us.us.us.us.i = add nsw i64 %put_number_v9_at.3.3.us.us.us.us.us.i, 1
  %.803.us.us.us.us.us.i = add nuw nsw i64 %written.2.2.us.us.us.us.us.i, 1
  %.813.us.us.us.us.us.i = add nsw i64 %i.4.2.us.us.us.us.us.i, 1
  %.824.us.us.us.us.us.i = icmp slt i64 %.813.us.us.us.us.us.i, %a2
  %.855.us.us.us.us.us.i = icmp slt i64 %put_number_v9_at.3.3.us.us.us.us.us.i, %.28.i
  %or.cond289.us.us.us.us.us.i = select i1 %.824.us.us.us.us.us.i, i1 %.855.us.us.us.us.us.i, i1 false
  br i1 %or.cond289.us.us.us.us.us.i, label %B90.us.us.us.us.us.i, label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

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
  %.411.us.us.us.us.pre.i = load i64, ptr %.pre38.i, align 8, !noalias !10
  br label %B412.us.us.us.us.i

B202.else.if.us.us.us.us.i:                       ; preds = %B158.else.if.us.us.us.us.i
  %.234.us.us.us.us.i = lshr exact i64 %written.2.2.us.us.us.us.ph.i, 7
  %.256.us.us.us.us.i = mul nuw nsw i64 %.234.us.us.us.us.i, %.212.i
  %.263.us.us.us.us.i = sub nsw i64 %at.4.2.us.us.us.us.ph.i, %a5
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
  %.411.us.us.us.us.i = phi i64 [ %.411.us.us.us.us.pre.i, %B158.else.if.us.us.us.us.B412.us.us.us.us_crit_edge.i ], [ %.393.us.us.us.us.i, %B202.else.if.us.us.us.us.i ]
  %before.4.2.us.us.us.us.i = phi i64 [ %before.5.2.us.us.us.us.ph.i, %B158.else.if.us.us.us.us.B412.us.us.us.us_crit_edge.i ], [ 0, %B202.else.if.us.us.us.us.i ]
  %.423.us.us.us.us.i = sub i64 %.411.us.us.us.us.i, %before.4.2.us.us.us.us.i
  %.440.not.us.us.us.us.i = icmp ult i64 %.423.us.us.us.us.i, 128
  br i1 %.440.not.us.us.us.us.i, label %B578.us.us.us.us.i, label %B548.us.us.us.us.i

B548.us.us.us.us.i:                               ; preds = %B412.us.us.us.us.i, %B548.us.us.us.us.i
  %put_number_v9_at.2.2.us.us.us.us.i = phi i64 [ %.450.us.us.us.us.i, %B548.us.us.us.us.i ], [ %at.4.2.us.us.us.us.ph.i, %B412.us.us.us.us.i ]
  %put_number_v9_number.2.2.us.us.us.us.i = phi i64 [ %.456.us.us.us.us.i, %B548.us.us.us.us.i ], [ %.423.us.us.us.us.i, %B412.us.us.us.us.i ]
  %16 = trunc i64 %put_number_v9_number.2.2.us.us.us.us.i to i8
  %.446.us.us.us.us.i = or i8 %16, -128
  %.447.us.us.us.us.i = inttoptr i64 %put_number_v9_at.2.2.us.us.us.us.i to ptr
  store i8 %.446.us.us.us.us.i, ptr %.447.us.us.us.us.i, align 1, !noalias !10
  %.450.us.us.us.us.i = add i64 %put_number_v9_at.2.2.us.us.us.us.i, 1
  %.456.us.us.us.us.i = lshr i64 %put_number_v9_number.2.2.us.us.us.us.i, 7
  %.462.not.us.us.us.us.i = icmp ult i64 %put_number_v9_number.2.2.us.us.us.us.i, 16384
  br i1 %.462.not.us.us.us.us.i, label %B578.us.us.us.us.i, label %B548.us.us.us.us.i

B578.us.us.us.us.i:                               ; preds = %B548.us.us.us.us.i, %B412.us.us.us.us.i
  %put_number_v9_at.3.3.us.us.us.us.i = phi i64 [ %at.4.2.us.us.us.us.ph.i, %B412.us.us.us.us.i ], [ %.450.us.us.us.us.i, %B548.us.us.us.us.i ]
  %put_number_v9_number.3.3.us.us.us.us.i = phi i64 [ %.423.us.us.us.us.i, %B412.us.us.us.us.i ], [ %.456.us.us.us.us.i, %B548.us.us.us.us.i ]
  %.470.us.us.us.us.i = trunc i64 %put_number_v9_number.3.3.us.us.us.us.i to i8
  %.471.us.us.us.us.i = inttoptr i64 %put_number_v9_at.3.3.us.us.us.us.i to ptr
  store i8 %.470.us.us.us.us.i, ptr %.471.us.us.us.us.i, align 1, !noalias !10
  %.476.us.us.us.us.i = add nsw i64 %put_number_v9_at.3.3.us.us.us.us.i, 1
  %.803.us.us.us.us.i = add nuw nsw i64 %written.2.2.us.us.us.us.ph.i, 1
  %17 = add nsw i64 %.us-phi38.i, 1
  %.824.us.us.us.us.i = icmp slt i64 %17, %a2
  %.855.us.us.us.us.i = icmp slt i64 %put_number_v9_at.3.3.us.us.us.us.i, %.28.i
  %or.cond289.us.us.us.us.i = select i1 %.824.us.us.us.us.i, i1 %.855.us.us.us.us.i, i1 false
  br i1 %or.cond289.us.us.us.us.i, label %B90.us.us.us.us.outer.i, label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B90.us.us.us.us.outer.i:                          ; preds = %B90.preheader.lr.ph.split.us.split.us.i, %B578.us.us.us.us.i
  %written.2.2.us.us.us.us.ph.i = phi i64 [ %.803.us.us.us.us.i, %B578.us.us.us.us.i ], [ 0, %B90.preheader.lr.ph.split.us.split.us.i ]
  %at.4.2.us.us.us.us.ph.i = phi i64 [ %.476.us.us.us.us.i, %B578.us.us.us.us.i ], [ %a5, %B90.preheader.lr.ph.split.us.split.us.i ]
  %i.4.2.us.us.us.us.ph.i = phi i64 [ %17, %B578.us.us.us.us.i ], [ %a1, %B90.preheader.lr.ph.split.us.split.us.i ]
  %before.5.2.us.us.us.us.ph.i = phi i64 [ %.411.us.us.us.us.i, %B578.us.us.us.us.i ], [ 0, %B90.preheader.lr.ph.split.us.split.us.i ]
  %18 = mul i64 %i.4.2.us.us.us.us.ph.i, %.40.i
  %19 = add i64 %18, %a0
  %20 = icmp sle i64 %at.4.2.us.us.us.us.ph.i, %.28.i
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
  br label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B146.split.us.us.split.us.us.i:                   ; preds = %B90.us.us.us.us.i
  %.140.us.us.i = add nsw i64 %i.4.2.us.us.us.us.i, 1
  %.65.us.us.i = icmp slt i64 %.140.us.us.i, %a2
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.40.i
  br i1 %.65.us.us.i, label %B90.us.us.us.us.i, label %B2769.loopexit76.i

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
  br i1 %.65.i, label %B90.i, label %B2769.loopexit78.i

B316.i:                                           ; preds = %B316.lr.ph.i, %B316.i
  %lsr.iv111.i = phi i64 [ %lsr.iv.next112.i, %B316.i ], [ %.us-phi14.i, %B316.lr.ph.i ]
  %lsr.iv107.i = phi i64 [ %lsr.iv.next108.i, %B316.i ], [ %38, %B316.lr.ph.i ]
  %.353302304.i = phi i64 [ %.360.7.i, %B316.i ], [ 0, %B316.lr.ph.i ]
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
  %.360.7.i = add nuw nsw i64 %.353302304.i, 8
  %.392.7.i = inttoptr i64 %lsr.iv111.i to ptr
  %.393.7.i = load i64, ptr %.392.7.i, align 8, !noalias !10
  %.394.7.i = inttoptr i64 %lsr.iv107.i to ptr
  store i64 %.393.7.i, ptr %.394.7.i, align 8, !noalias !10
  %lsr.iv.next108.i = add i64 %lsr.iv107.i, 64
  %lsr.iv.next112.i = add i64 %lsr.iv111.i, 64
  %niter87.ncmp.7.i = icmp eq i64 %unroll_iter86.i, %.360.7.i
  br i1 %niter87.ncmp.7.i, label %B698.us.preheader.loopexit.unr-lcssa.i, label %B316.i

B412.i:                                           ; preds = %B158.else.if.i
  br i1 %5, label %B2596.loopexit.i, label %B698.lr.ph.i

B698.i:                                           ; preds = %B698.lr.ph.i, %B2484.1.i
  %at.6.3312.i = phi i64 [ %put_bytes_v8_at_1.4.5.1.i, %B2484.1.i ], [ %at.4.2.ph.i, %B698.lr.ph.i ]
  %.581308310.i = phi i64 [ %.588.1.i, %B2484.1.i ], [ 0, %B698.lr.ph.i ]
  %.617.i = shl nsw i64 %.581308310.i, 3
  %.619.i = add nsw i64 %.617.i, %.156.pre-phi.i
  %.620.i = inttoptr i64 %.619.i to ptr
  %.621.i = load i64, ptr %.620.i, align 8, !noalias !10
  %.640.i = add nsw i64 %.617.i, %before.5.2.ph.i
  %.641.i = inttoptr i64 %.640.i to ptr
  %.642.i = load i64, ptr %.641.i, align 8, !noalias !10
  %.680.i = add nsw i64 %at.6.3312.i, 1
  %.687.not.i = icmp eq i64 %.642.i, %.621.i
  br i1 %.687.not.i, label %B2484.i, label %B754.preheader.i

B754.preheader.i:                                 ; preds = %B698.i
  %.644.i = xor i64 %.642.i, %.621.i
  br label %B754.i

B754.i:                                           ; preds = %B2466.i, %B754.preheader.i
  %put_bytes_v8_word.2.4.i = phi i64 [ %.749.i, %B2466.i ], [ %.644.i, %B754.preheader.i ]
  %put_bytes_v8_bit.2.4.i = phi i8 [ %.745.i, %B2466.i ], [ 1, %B754.preheader.i ]
  %put_bytes_v8_which.2.4.i = phi i8 [ %put_bytes_v8_which.3.6.i, %B2466.i ], [ 0, %B754.preheader.i ]
  %put_bytes_v8_at_1.2.4.i = phi i64 [ %put_bytes_v8_at_1.3.6.i, %B2466.i ], [ %.680.i, %B754.preheader.i ]
  %.705.i = and i64 %put_bytes_v8_word.2.4.i, 255
  %.706.not.i = icmp eq i64 %.705.i, 0
  br i1 %.706.not.i, label %B2466.i, label %B768.i

B768.i:                                           ; preds = %B754.i
  %.710.i = or i8 %put_bytes_v8_which.2.4.i, %put_bytes_v8_bit.2.4.i
  %.718.i = trunc i64 %put_bytes_v8_word.2.4.i to i8
  %.719.i = inttoptr i64 %put_bytes_v8_at_1.2.4.i to ptr
  store i8 %.718.i, ptr %.719.i, align 1, !noalias !10
  %.722.i = add nsw i64 %put_bytes_v8_at_1.2.4.i, 1
  br label %B2466.i

B2466.i:                                          ; preds = %B768.i, %B754.i
  %put_bytes_v8_which.3.6.i = phi i8 [ %.710.i, %B768.i ], [ %put_bytes_v8_which.2.4.i, %B754.i ]
  %put_bytes_v8_at_1.3.6.i = phi i64 [ %.722.i, %B768.i ], [ %put_bytes_v8_at_1.2.4.i, %B754.i ]
  %.745.i = shl i8 %put_bytes_v8_bit.2.4.i, 1
  %.749.i = lshr i64 %put_bytes_v8_word.2.4.i, 8
  %.752.not.i = icmp eq i64 %.749.i, 0
  br i1 %.752.not.i, label %B2484.i, label %B754.i

B2484.i:                                          ; preds = %B2466.i, %B698.i
  %put_bytes_v8_which.4.5.i = phi i8 [ 0, %B698.i ], [ %put_bytes_v8_which.3.6.i, %B2466.i ]
  %put_bytes_v8_at_1.4.5.i = phi i64 [ %.680.i, %B698.i ], [ %put_bytes_v8_at_1.3.6.i, %B2466.i ]
  %.770.i = inttoptr i64 %at.6.3312.i to ptr
  store i8 %put_bytes_v8_which.4.5.i, ptr %.770.i, align 1, !noalias !10
  %.588.1.i = add nuw i64 %.581308310.i, 2
  %.617.1.i = or disjoint i64 %.617.i, 8
  %.619.1.i = add nsw i64 %.617.1.i, %.156.pre-phi.i
  %.620.1.i = inttoptr i64 %.619.1.i to ptr
  %.621.1.i = load i64, ptr %.620.1.i, align 8, !noalias !10
  %.640.1.i = add nsw i64 %.617.1.i, %before.5.2.ph.i
  %.641.1.i = inttoptr i64 %.640.1.i to ptr
  %.642.1.i = load i64, ptr %.641.1.i, align 8, !noalias !10
  %.680.1.i = add nsw i64 %put_bytes_v8_at_1.4.5.i, 1
  %.687.not.1.i = icmp eq i64 %.642.1.i, %.621.1.i
  br i1 %.687.not.1.i, label %B2484.1.i, label %B754.preheader.1.i

B754.preheader.1.i:                               ; preds = %B2484.i
  %.644.1.i = xor i64 %.642.1.i, %.621.1.i
  br label %B754.1.i

B754.1.i:                                         ; preds = %B2466.1.i, %B754.preheader.1.i
  %put_bytes_v8_word.2.4.1.i = phi i64 [ %.749.1.i, %B2466.1.i ], [ %.644.1.i, %B754.preheader.1.i ]
  %put_bytes_v8_bit.2.4.1.i = phi i8 [ %.745.1.i, %B2466.1.i ], [ 1, %B754.preheader.1.i ]
  %put_bytes_v8_which.2.4.1.i = phi i8 [ %put_bytes_v8_which.3.6.1.i, %B2466.1.i ], [ 0, %B754.preheader.1.i ]
  %put_bytes_v8_at_1.2.4.1.i = phi i64 [ %put_bytes_v8_at_1.3.6.1.i, %B2466.1.i ], [ %.680.1.i, %B754.preheader.1.i ]
  %.705.1.i = and i64 %put_bytes_v8_word.2.4.1.i, 255
  %.706.not.1.i = icmp eq i64 %.705.1.i, 0
  br i1 %.706.not.1.i, label %B2466.1.i, label %B768.1.i

B768.1.i:                                         ; preds = %B754.1.i
  %.710.1.i = or i8 %put_bytes_v8_which.2.4.1.i, %put_bytes_v8_bit.2.4.1.i
  %.718.1.i = trunc i64 %put_bytes_v8_word.2.4.1.i to i8
  %.719.1.i = inttoptr i64 %put_bytes_v8_at_1.2.4.1.i to ptr
  store i8 %.718.1.i, ptr %.719.1.i, align 1, !noalias !10
  %.722.1.i = add nsw i64 %put_bytes_v8_at_1.2.4.1.i, 1
  br label %B2466.1.i

B2466.1.i:                                        ; preds = %B768.1.i, %B754.1.i
  %put_bytes_v8_which.3.6.1.i = phi i8 [ %.710.1.i, %B768.1.i ], [ %put_bytes_v8_which.2.4.1.i, %B754.1.i ]
  %put_bytes_v8_at_1.3.6.1.i = phi i64 [ %.722.1.i, %B768.1.i ], [ %put_bytes_v8_at_1.2.4.1.i, %B754.1.i ]
  %.745.1.i = shl i8 %put_bytes_v8_bit.2.4.1.i, 1
  %.749.1.i = lshr i64 %put_bytes_v8_word.2.4.1.i, 8
  %.752.not.1.i = icmp eq i64 %.749.1.i, 0
  br i1 %.752.not.1.i, label %B2484.1.i, label %B754.1.i

B2484.1.i:                                        ; preds = %B2466.1.i, %B2484.i
  %put_bytes_v8_which.4.5.1.i = phi i8 [ 0, %B2484.i ], [ %put_bytes_v8_which.3.6.1.i, %B2466.1.i ]
  %put_bytes_v8_at_1.4.5.1.i = phi i64 [ %.680.1.i, %B2484.i ], [ %put_bytes_v8_at_1.3.6.1.i, %B2466.1.i ]
  %.770.1.i = inttoptr i64 %put_bytes_v8_at_1.4.5.i to ptr
  store i8 %put_bytes_v8_which.4.5.1.i, ptr %.770.1.i, align 1, !noalias !10
  %niter.ncmp.1.i = icmp eq i64 %.588.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B2596.loopexit.loopexit72.unr-lcssa.i, label %B698.i

B2596.loopexit.loopexit.unr-lcssa.i:              ; preds = %B2484.us.1.i
  br i1 %7, label %B2596.loopexit.i, label %B698.us.epil.preheader.i

B698.us.epil.preheader.i:                         ; preds = %B2596.loopexit.loopexit.unr-lcssa.i
  %.619.us.epil.i = add nsw i64 %.156.pre-phi.i, %.617.us.epil.i
  %.620.us.epil.i = inttoptr i64 %.619.us.epil.i to ptr
  %.621.us.epil.i = load i64, ptr %.620.us.epil.i, align 8, !noalias !10
  %.680.us.epil.i = add nsw i64 %put_bytes_v8_at_1.4.5.us.1.i, 1
  %.687.not.us.epil.i = icmp eq i64 %.621.us.epil.i, 0
  br i1 %.687.not.us.epil.i, label %B2596.loopexit.sink.split.i, label %B754.us.epil.i

B754.us.epil.i:                                   ; preds = %B698.us.epil.preheader.i, %B2466.us.epil.i
  %put_bytes_v8_word.2.4.us.epil.i = phi i64 [ %.749.us.epil.i, %B2466.us.epil.i ], [ %.621.us.epil.i, %B698.us.epil.preheader.i ]
  %put_bytes_v8_bit.2.4.us.epil.i = phi i8 [ %.745.us.epil.i, %B2466.us.epil.i ], [ 1, %B698.us.epil.preheader.i ]
  %put_bytes_v8_which.2.4.us.epil.i = phi i8 [ %put_bytes_v8_which.3.6.us.epil.i, %B2466.us.epil.i ], [ 0, %B698.us.epil.preheader.i ]
  %put_bytes_v8_at_1.2.4.us.epil.i = phi i64 [ %put_bytes_v8_at_1.3.6.us.epil.i, %B2466.us.epil.i ], [ %.680.us.epil.i, %B698.us.epil.preheader.i ]
  %.705.us.epil.i = and i64 %put_bytes_v8_word.2.4.us.epil.i, 255
  %.706.not.us.epil.i = icmp eq i64 %.705.us.epil.i, 0
  br i1 %.706.not.us.epil.i, label %B2466.us.epil.i, label %B768.us.epil.i

B768.us.epil.i:                                   ; preds = %B754.us.epil.i
  %.710.us.epil.i = or i8 %put_bytes_v8_which.2.4.us.epil.i, %put_bytes_v8_bit.2.4.us.epil.i
  %.718.us.epil.i = trunc i64 %put_bytes_v8_word.2.4.us.epil.i to i8
  %.719.us.epil.i = inttoptr i64 %put_bytes_v8_at_1.2.4.us.epil.i to ptr
  store i8 %.718.us.epil.i, ptr %.719.us.epil.i, align 1, !noalias !10
  %.722.us.epil.i = add nsw i64 %put_bytes_v8_at_1.2.4.us.epil.i, 1
  br label %B2466.us.epil.i

B2466.us.epil.i:                                  ; preds = %B768.us.epil.i, %B754.us.epil.i
  %put_bytes_v8_which.3.6.us.epil.i = phi i8 [ %.710.us.epil.i, %B768.us.epil.i ], [ %put_bytes_v8_which.2.4.us.epil.i, %B754.us.epil.i ]
  %put_bytes_v8_at_1.3.6.us.epil.i = phi i64 [ %.722.us.epil.i, %B768.us.epil.i ], [ %put_bytes_v8_at_1.2.4.us.epil.i, %B754.us.epil.i ]
  %.745.us.epil.i = shl i8 %put_bytes_v8_bit.2.4.us.epil.i, 1
  %.749.us.epil.i = lshr i64 %put_bytes_v8_word.2.4.us.epil.i, 8
  %.752.not.us.epil.i = icmp eq i64 %.749.us.epil.i, 0
  br i1 %.752.not.us.epil.i, label %B2596.loopexit.sink.split.i, label %B754.us.epil.i

B2596.loopexit.loopexit72.unr-lcssa.i:            ; preds = %B2484.1.i
  br i1 %7, label %B2596.loopexit.i, label %B698.epil.preheader.i

B698.epil.preheader.i:                            ; preds = %B2596.loopexit.loopexit72.unr-lcssa.i
  %.619.epil.i = add nsw i64 %.156.pre-phi.i, %.617.epil.i
  %.620.epil.i = inttoptr i64 %.619.epil.i to ptr
  %.621.epil.i = load i64, ptr %.620.epil.i, align 8, !noalias !10
  %.640.epil.i = add nsw i64 %before.5.2.ph.i, %.617.epil.i
  %.641.epil.i = inttoptr i64 %.640.epil.i to ptr
  %.642.epil.i = load i64, ptr %.641.epil.i, align 8, !noalias !10
  %.680.epil.i = add nsw i64 %put_bytes_v8_at_1.4.5.1.i, 1
  %.687.not.epil.i = icmp eq i64 %.642.epil.i, %.621.epil.i
  br i1 %.687.not.epil.i, label %B2596.loopexit.sink.split.i, label %B754.preheader.epil.i

B754.preheader.epil.i:                            ; preds = %B698.epil.preheader.i
  %.644.epil.i = xor i64 %.642.epil.i, %.621.epil.i
  br label %B754.epil.i

B754.epil.i:                                      ; preds = %B2466.epil.i, %B754.preheader.epil.i
  %put_bytes_v8_word.2.4.epil.i = phi i64 [ %.749.epil.i, %B2466.epil.i ], [ %.644.epil.i, %B754.preheader.epil.i ]
  %put_bytes_v8_bit.2.4.epil.i = phi i8 [ %.745.epil.i, %B2466.epil.i ], [ 1, %B754.preheader.epil.i ]
  %put_bytes_v8_which.2.4.epil.i = phi i8 [ %put_bytes_v8_which.3.6.epil.i, %B2466.epil.i ], [ 0, %B754.preheader.epil.i ]
  %put_bytes_v8_at_1.2.4.epil.i = phi i64 [ %put_bytes_v8_at_1.3.6.epil.i, %B2466.epil.i ], [ %.680.epil.i, %B754.preheader.epil.i ]
  %.705.epil.i = and i64 %put_bytes_v8_word.2.4.epil.i, 255
  %.706.not.epil.i = icmp eq i64 %.705.epil.i, 0
  br i1 %.706.not.epil.i, label %B2466.epil.i, label %B768.epil.i

B768.epil.i:                                      ; preds = %B754.epil.i
  %.710.epil.i = or i8 %put_bytes_v8_which.2.4.epil.i, %put_bytes_v8_bit.2.4.epil.i
  %.718.epil.i = trunc i64 %put_bytes_v8_word.2.4.epil.i to i8
  %.719.epil.i = inttoptr i64 %put_bytes_v8_at_1.2.4.epil.i to ptr
  store i8 %.718.epil.i, ptr %.719.epil.i, align 1, !noalias !10
  %.722.epil.i = add nsw i64 %put_bytes_v8_at_1.2.4.epil.i, 1
  br label %B2466.epil.i

B2466.epil.i:                                     ; preds = %B768.epil.i, %B754.epil.i
  %put_bytes_v8_which.3.6.epil.i = phi i8 [ %.710.epil.i, %B768.epil.i ], [ %put_bytes_v8_which.2.4.epil.i, %B754.epil.i ]
  %put_bytes_v8_at_1.3.6.epil.i = phi i64 [ %.722.epil.i, %B768.epil.i ], [ %put_bytes_v8_at_1.2.4.epil.i, %B754.epil.i ]
  %.745.epil.i = shl i8 %put_bytes_v8_bit.2.4.epil.i, 1
  %.749.epil.i = lshr i64 %put_bytes_v8_word.2.4.epil.i, 8
  %.752.not.epil.i = icmp eq i64 %.749.epil.i, 0
  br i1 %.752.not.epil.i, label %B2596.loopexit.sink.split.i, label %B754.epil.i

B2596.loopexit.sink.split.i:                      ; preds = %B2466.epil.i, %B2466.us.epil.i, %B698.epil.preheader.i, %B698.us.epil.preheader.i
  %put_bytes_v8_at_1.4.5.1.lcssa.sink.i = phi i64 [ %put_bytes_v8_at_1.4.5.us.1.i, %B698.us.epil.preheader.i ], [ %put_bytes_v8_at_1.4.5.1.i, %B698.epil.preheader.i ], [ %put_bytes_v8_at_1.4.5.us.1.i, %B2466.us.epil.i ], [ %put_bytes_v8_at_1.4.5.1.i, %B2466.epil.i ]
  %put_bytes_v8_which.4.5.epil.sink.i = phi i8 [ 0, %B698.us.epil.preheader.i ], [ 0, %B698.epil.preheader.i ], [ %put_bytes_v8_which.3.6.us.epil.i, %B2466.us.epil.i ], [ %put_bytes_v8_which.3.6.epil.i, %B2466.epil.i ]
  %at.6.3.lcssa.ph.i = phi i64 [ %.680.us.epil.i, %B698.us.epil.preheader.i ], [ %.680.epil.i, %B698.epil.preheader.i ], [ %put_bytes_v8_at_1.3.6.us.epil.i, %B2466.us.epil.i ], [ %put_bytes_v8_at_1.3.6.epil.i, %B2466.epil.i ]
  %.770.epil.i = inttoptr i64 %put_bytes_v8_at_1.4.5.1.lcssa.sink.i to ptr
  store i8 %put_bytes_v8_which.4.5.epil.sink.i, ptr %.770.epil.i, align 1, !noalias !10
  br label %B2596.loopexit.i

B2596.loopexit.i:                                 ; preds = %B202.else.if.i, %B2596.loopexit.sink.split.i, %B2596.loopexit.loopexit72.unr-lcssa.i, %B2596.loopexit.loopexit.unr-lcssa.i, %B412.i
  %at.6.3.lcssa.i = phi i64 [ %at.4.2.ph.i, %B412.i ], [ %at.4.2.ph.i, %B202.else.if.i ], [ %put_bytes_v8_at_1.4.5.1.i, %B2596.loopexit.loopexit72.unr-lcssa.i ], [ %put_bytes_v8_at_1.4.5.us.1.i, %B2596.loopexit.loopexit.unr-lcssa.i ], [ %at.6.3.lcssa.ph.i, %B2596.loopexit.sink.split.i ]
  %.803.i = add nuw nsw i64 %written.2.2.ph.i, 1
  %.813.i = add nsw i64 %.us-phi15.i, 1
  %.824.i = icmp slt i64 %.813.i, %a2
  %.855.i = icmp sle i64 %at.6.3.lcssa.i, %.28.i
  %or.cond289.i = select i1 %.824.i, i1 %.855.i, i1 false
  br i1 %or.cond289.i, label %B90.outer.i, label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B90.outer.i:                                      ; preds = %B2596.loopexit.i, %B90.preheader.i
  %written.2.2.ph.i = phi i64 [ 0, %B90.preheader.i ], [ %.803.i, %B2596.loopexit.i ]
  %at.4.2.ph.i = phi i64 [ %a5, %B90.preheader.i ], [ %at.6.3.lcssa.i, %B2596.loopexit.i ]
  %i.4.2.ph.i = phi i64 [ %a1, %B90.preheader.i ], [ %.813.i, %B2596.loopexit.i ]
  %before.5.2.ph.i = phi i64 [ 0, %B90.preheader.i ], [ %.156.pre-phi.i, %B2596.loopexit.i ]
  %36 = lshr i64 %written.2.2.ph.i, 7
  %37 = mul i64 %36, %.212.i
  %38 = add i64 %1, %37
  %39 = mul i64 %i.4.2.ph.i, %.40.i
  %40 = add i64 %2, %39
  %41 = add i64 %39, %a0
  br i1 %4, label %B158.else.if.i, label %B90.outer.split.i

B90.outer.split.i:                                ; preds = %B90.outer.i
  %42 = icmp sle i64 %at.4.2.ph.i, %.28.i
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
  br label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B2769.loopexit76.i:                               ; preds = %B146.split.us.us.split.us.us.i
  %43 = add nsw i64 %i.4.2.us.us.us.us.ph.i, 1
  %smax71.le.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 %43)
  br label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B2769.loopexit78.i:                               ; preds = %B146.split.i
  %44 = add nsw i64 %i.4.2.ph.i, 1
  %smax.le.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 %44)
  br label %_ZN10interleave6engine6native4disk6coding6encodeB2v7B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

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
  %.263.i = sub nsw i64 %at.4.2.ph.i, %a5
  %sunkaddr132.i = inttoptr i64 %37 to ptr
  %sunkaddr133.i = getelementptr i8, ptr %sunkaddr132.i, i64 %a7
  %sunkaddr134.i = getelementptr i8, ptr %sunkaddr133.i, i64 16
  store i64 %.263.i, ptr %sunkaddr134.i, align 8, !noalias !10
  br i1 %8, label %B316.lr.ph.i, label %B2596.loopexit.i

B316.lr.ph.i:                                     ; preds = %B202.else.if.i
  br i1 %9, label %B316.epil.preheader.i, label %B316.i

B698.lr.ph.i:                                     ; preds = %B412.i
  %.627.not.i = icmp eq i64 %before.5.2.ph.i, 0
  br i1 %.627.not.i, label %B698.us.preheader.i, label %B698.i

B698.us.preheader.loopexit.unr-lcssa.i:           ; preds = %B316.i
  br i1 %10, label %B698.us.preheader.i, label %B316.epil.preheader.i

B316.epil.preheader.i:                            ; preds = %B698.us.preheader.loopexit.unr-lcssa.i, %B316.lr.ph.i
  %.353302304.epil.init.i = phi i64 [ 0, %B316.lr.ph.i ], [ %unroll_iter86.i, %B698.us.preheader.loopexit.unr-lcssa.i ]
  %46 = shl i64 %.353302304.epil.init.i, 3
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
  br i1 %epil.iter.cmp.not.i, label %B698.us.preheader.i, label %B316.epil.i, !llvm.loop !13

B698.us.preheader.i:                              ; preds = %B316.epil.i, %B698.us.preheader.loopexit.unr-lcssa.i, %B698.lr.ph.i
  %.617.us.1.i = add i64 %.156.pre-phi.i, 8
  br label %B698.us.i

B698.us.i:                                        ; preds = %B2484.us.1.i, %B698.us.preheader.i
  %at.6.3312.us.i = phi i64 [ %put_bytes_v8_at_1.4.5.us.1.i, %B2484.us.1.i ], [ %at.4.2.ph.i, %B698.us.preheader.i ]
  %.581308310.us.i = phi i64 [ %.588.us.1.i, %B2484.us.1.i ], [ 0, %B698.us.preheader.i ]
  %.617.us.i = shl nsw i64 %.581308310.us.i, 3
  %.619.us.i = add nsw i64 %.617.us.i, %.156.pre-phi.i
  %.620.us.i = inttoptr i64 %.619.us.i to ptr
  %.621.us.i = load i64, ptr %.620.us.i, align 8, !noalias !10
  %.680.us.i = add nsw i64 %at.6.3312.us.i, 1
  %.687.not.us.i = icmp eq i64 %.621.us.i, 0
  br i1 %.687.not.us.i, label %B2484.us.i, label %B754.us.i

B754.us.i:                                        ; preds = %B698.us.i, %B2466.us.i
  %put_bytes_v8_word.2.4.us.i = phi i64 [ %.749.us.i, %B2466.us.i ], [ %.621.us.i, %B698.us.i ]
  %put_bytes_v8_bit.2.4.us.i = phi i8 [ %.745.us.i, %B2466.us.i ], [ 1, %B698.us.i ]
  %put_bytes_v8_which.2.4.us.i = phi i8 [ %put_bytes_v8_which.3.6.us.i, %B2466.us.i ], [ 0, %B698.us.i ]
  %put_bytes_v8_at_1.2.4.us.i = phi i64 [ %put_bytes_v8_at_1.3.6.us.i, %B2466.us.i ], [ %.680.us.i, %B698.us.i ]
  %.705.us.i = and i64 %put_bytes_v8_word.2.4.us.i, 255
  %.706.not.us.i = icmp eq i64 %.705.us.i, 0
  br i1 %.706.not.us.i, label %B2466.us.i, label %B768.us.i

B768.us.i:                                        ; preds = %B754.us.i
  %.710.us.i = or i8 %put_bytes_v8_which.2.4.us.i, %put_bytes_v8_bit.2.4.us.i
  %.718.us.i = trunc i64 %put_bytes_v8_word.2.4.us.i to i8
  %.719.us.i = inttoptr i64 %put_bytes_v8_at_1.2.4.us.i to ptr
  store i8 %.718.us.i, ptr %.719.us.i, align 1, !noalias !10
  %.722.us.i = add nsw i64 %put_bytes_v8_at_1.2.4.us.i, 1
  br label %B2466.us.i

B2466.us.i:                                       ; preds = %B768.us.i, %B754.us.i
  %put_bytes_v8_which.3.6.us.i = phi i8 [ %.710.us.i, %B768.us.i ], [ %put_bytes_v8_which.2.4.us.i, %B754.us.i ]
  %put_bytes_v8_at_1.3.6.us.i = phi i64 [ %.722.us.i, %B768.us.i ], [ %put_bytes_v8_at_1.2.4.us.i, %B754.us.i ]
  %.745.us.i = shl i8 %put_bytes_v8_bit.2.4.us.i, 1
  %.749.us.i = lshr i64 %put_bytes_v8_word.2.4.us.i, 8
  %.752.not.us.i = icmp eq i64 %.749.us.i, 0
  br i1 %.752.not.us.i, label %B2484.us.i, label %B754.us.i

B2484.us.i:                                       ; preds = %B2466.us.i, %B698.us.i
  %put_bytes_v8_which.4.5.us.i = phi i8 [ 0, %B698.us.i ], [ %put_bytes_v8_which.3.6.us.i, %B2466.us.i ]
  %put_bytes_v8_at_1.4.5.us.i = phi i64 [ %.680.us.i, %B698.us.i ], [ %put_bytes_v8_at_1.3.6.us.i, %B2466.us.i ]
  %.770.us.i = inttoptr i64 %at.6.3312.us.i to ptr
  store i8 %put_bytes_v8_which.4.5.us.i, ptr %.770.us.i, align 1, !noalias !10
  %.588.us.1.i = add nuw i64 %.581308310.us.i, 2
  %.619.us.1.i = add i64 %.617.us.1.i, %.617.us.i
  %.620.us.1.i = inttoptr i64 %.619.us.1.i to ptr
  %.621.us.1.i = load i64, ptr %.620.us.1.i, align 8, !noalias !10
  %.680.us.1.i = add nsw i64 %put_bytes_v8_at_1.4.5.us.i, 1
  %.687.not.us.1.i = icmp eq i64 %.621.us.1.i, 0
  br i1 %.687.not.us.1.i, label %B2484.us.1.i, label %B754.us.1.i

B754.us.1.i:                                      ; preds = %B2484.us.i, %B2466.us.1.i
  %put_bytes_v8_word.2.4.us.1.i = phi i64 [ %.749.us.1.i, %B2466.us.1.i ], [ %.621.us.1.i, %B2484.us.i ]
  %put_bytes_v8_bit.2.4.us.1.i = phi i8 [ %.745.us.1.i, %B2466.us.1.i ], [ 1, %B2484.us.i ]
  %put_bytes_v8_which.2.4.us.1.i = phi i8 [ %put_bytes_v8_which.3.6.us.1.i, %B2466.us.1.i ], [ 0, %B2484.us.i ]
  %put_bytes_v8_at_1.2.4.us.1.i = phi i64 [ %put_bytes_v8_at_1.3.6.us.1.i, %B2466.us.1.i ], [ %.680.us.1.i, %B2484.us.i ]
  %.705.us.1.i = and i64 %put_bytes_v8_word.2.4.us.1.i, 255
  %.706.not.us.1.i = icmp eq i64 %.705.us.1.i, 0
  br i1 %.706.not.us.1.i, label %B2466.us.1.i, label %B768.us.1.i

B768.us.1.i:                                      ; preds = %B754.us.1.i
  %.710.us.1.i = or i8 %put_bytes_v8_which.2.4.us.1.i, %put_bytes_v8_bit.2.4.us.1.i
  %.718.us.1.i = trunc i64 %put_bytes_v8_word.2.4.us.1.i to i8
  %.719.us.1.i = inttoptr i64 %put_bytes_v8_at_1.2.4.us.1.i to ptr
  store i8 %.718.us.1.i, ptr %.719.us.1.i, align 1, !noalias !10
  %.722.us.1.i = add nsw i64 %put_bytes_v8_at_1.2.4.us.1.i, 1
  br label %B2466.us.1.i

B2466.us.1.i:                                     ; preds = %B768.us.1.i, %B754.us.1.i
  %put_bytes_v8_which.3.6.us.1.i = phi i8 [ %.710.us.1.i, %B768.us.1.i ], [ %put_bytes_v8_which.2.4.us.1.i, %B754.us.1.i ]
  %put_bytes_v8_at_1.3.6.us.1.i = phi i64 [ %.722.us.1.i, %B768.us.1.i ], [ %put_bytes_v8_at_1.2.4.us.1.i, %B754.us.1.i ]
  %.745.us.1.i = shl i8 %put_bytes_v8_bit.2.4.us.1.i, 1
  %.749.us.1.i = lshr i64 %put_bytes_v8_word.2.4.us.1.i, 8
  %.752.not.us.1.i = icmp eq i64 %.749.us.1.i, 0
  br i1 %.752.not.us.1.i, label %B2484.us.1.i, label %B754.us.1.i

B2484.us.1.i:                                     ; preds = %B2466.us.1.i, %B2484.us.i
  %put_bytes_v8_which.4.5.us.1.i = phi i8 [ 0, %B2484.us.i ], [ %put_bytes_v8_which.3.6.us.1.i, %B2466.us.1.i ]
  %put_bytes_v8_at_1.4.5.us.1.i = phi i64 [ %.680.us.1.i, %B2484.us.i ], [ %put_bytes_v8_at_1.3.6.us.1.i, %B2466.us.1.i ]
  %.770.us.1.i = inttoptr i64 %put_bytes_v8_at_1.4.5.us.i to ptr
  store i8 %put_bytes_v8_which.4.5.us.1.i, ptr %.770.us.1.i, align 1, !noalias !10
  %niter94.ncmp.1.i = icmp eq i64 %.588.us.1.i, %unroll_iter93.i
  br i1 %niter94.ncmp.1.i, label %B2596.loopexit.loopexit.unr-lcssa.i, label %B698.us.i

_ZN10interleave6engine6native4disk6coding6encodeB2v7B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit: ; preds = %B2596.loopexit.i, %B578.us.us.us.us.i, %B578.us.us.us.us.us.i, %0, %B146.split.us.us.split.us.us.us.i, %B146.split.us.i, %B2769.loopexit76.i, %B2769.loopexit78.i
  %written.4.1.i = phi i64 [ %.803.us.us.us.us.i, %B578.us.us.us.us.i ], [ 0, %0 ], [ %written.2.2.us.us.us.us.ph.i, %B2769.loopexit76.i ], [ %.803.us.us.us.us.us.i, %B578.us.us.us.us.us.i ], [ %written.2.2.ph.i, %B2769.loopexit78.i ], [ %written.2.2.us.us.us.us.ph.i, %B146.split.us.us.split.us.us.us.i ], [ %written.2.2.ph.i, %B146.split.us.i ], [ %.803.i, %B2596.loopexit.i ]
  %at.7.1.i = phi i64 [ %.476.us.us.us.us.i, %B578.us.us.us.us.i ], [ %a5, %0 ], [ %at.4.2.us.us.us.us.ph.i, %B2769.loopexit76.i ], [ %.476.us.us.us.us.us.i, %B578.us.us.us.us.us.i ], [ %at.4.2.ph.i, %B2769.loopexit78.i ], [ %at.4.2.us.us.us.us.ph.i, %B146.split.us.us.split.us.us.us.i ], [ %at.4.2.ph.i, %B146.split.us.i ], [ %at.6.3.lcssa.i, %B2596.loopexit.i ]
  %i.5.1.i = phi i64 [ %17, %B578.us.us.us.us.i ], [ %a1, %0 ], [ %smax71.le.i, %B2769.loopexit76.i ], [ %.813.us.us.us.us.us.i, %B578.us.us.us.us.us.i ], [ %smax.le.i, %B2769.loopexit78.i ], [ %.140.us.us.us.i, %B146.split.us.us.split.us.us.us.i ], [ %.140.us.i, %B146.split.us.i ], [ %.813.i, %B2596.loopexit.i ]
  %.902.i = inttoptr i64 %a7 to ptr
  store i64 %written.4.1.i, ptr %.902.i, align 8, !noalias !10
  %.907.i = add nsw i64 %a7, 8
  %.912.i = sub nsw i64 %at.7.1.i, %a5
  %.917.i = inttoptr i64 %.907.i to ptr
  store i64 %.912.i, ptr %.917.i, align 8, !noalias !10
  ret i64 %i.5.1.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -1, 1) i64 @decode(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #1 {
  %.16.i = add nsw i64 %a1, %a0
  %.arg.count.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 0)
  %.104276.not.i = icmp slt i64 %a2, 1
  br i1 %.104276.not.i, label %B5952.i, label %B50.lr.ph.i

B50.lr.ph.i:                                      ; preds = %0
  %arg.words.fr.i = freeze i64 %a3
  %.220.i = icmp eq i64 %arg.words.fr.i, 1
  %.417.i = shl nsw i64 %arg.words.fr.i, 3
  br i1 %.220.i, label %B50.us.i, label %B50.lr.ph.split.i

B50.us.i:                                         ; preds = %B50.lr.ph.i, %B338.us.i
  %before.4.0282.us.i = phi i64 [ %.395.us.i, %B338.us.i ], [ 0, %B50.lr.ph.i ]
  %source.3.0281.us.i = phi i64 [ %number_at_v13_source_1.3.1.us.i, %B338.us.i ], [ %a0, %B50.lr.ph.i ]
  %.110267279.us.i = phi i64 [ %.117.us.i, %B338.us.i ], [ 0, %B50.lr.ph.i ]
  %.117.us.i = add nuw nsw i64 %.110267279.us.i, 1
  %.147.not.us.i = icmp slt i64 %source.3.0281.us.i, %.16.i
  br i1 %.147.not.us.i, label %B70.else.if.us.i, label %_ZN10interleave6engine6native4disk6coding6decodeB3v10B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B70.else.if.us.i:                                 ; preds = %B50.us.i
  %1 = and i64 %.110267279.us.i, 127
  %.214.us.i = icmp eq i64 %1, 0
  %spec.select253.us.i = select i1 %.214.us.i, i64 0, i64 %before.4.0282.us.i
  %.226.us.i = inttoptr i64 %source.3.0281.us.i to ptr
  %.227.us.i = load i8, ptr %.226.us.i, align 1, !noalias !14
  %.229.us.i = add nsw i64 %source.3.0281.us.i, 1
  %2 = and i8 %.227.us.i, 127
  %3 = zext nneg i8 %2 to i64
  %.248.us.i = icmp slt i8 %.227.us.i, 0
  br i1 %.248.us.i, label %B280.us.i, label %B338.us.i

B280.us.i:                                        ; preds = %B70.else.if.us.i, %B280.us.i
  %number_at_v13_source_1.2.2.us.i = phi i64 [ %.287.us.i, %B280.us.i ], [ %.229.us.i, %B70.else.if.us.i ]
  %number_at_v13_shift.2.2.us.i = phi i64 [ %.310.us.i, %B280.us.i ], [ 7, %B70.else.if.us.i ]
  %number_at_v13_number.2.2.us.i = phi i64 [ %.300.us.i, %B280.us.i ], [ %3, %B70.else.if.us.i ]
  %.283.us.i = inttoptr i64 %number_at_v13_source_1.2.2.us.i to ptr
  %.284.us.i = load i8, ptr %.283.us.i, align 1, !noalias !14
  %.287.us.i = add i64 %number_at_v13_source_1.2.2.us.i, 1
  %4 = and i8 %.284.us.i, 127
  %5 = zext nneg i8 %4 to i64
  %.298.us.i = shl i64 %5, %number_at_v13_shift.2.2.us.i
  %.300.us.i = or i64 %.298.us.i, %number_at_v13_number.2.2.us.i
  %.310.us.i = add nuw nsw i64 %number_at_v13_shift.2.2.us.i, 7
  %.316.us.i = icmp slt i8 %.284.us.i, 0
  %.338.us.i = icmp samesign ult i64 %number_at_v13_shift.2.2.us.i, 63
  %or.cond.us.i = select i1 %.316.us.i, i1 %.338.us.i, i1 false
  br i1 %or.cond.us.i, label %B280.us.i, label %B338.us.i

B338.us.i:                                        ; preds = %B280.us.i, %B70.else.if.us.i
  %number_at_v13_source_1.3.1.us.i = phi i64 [ %.229.us.i, %B70.else.if.us.i ], [ %.287.us.i, %B280.us.i ]
  %number_at_v13_number.3.1.us.i = phi i64 [ %3, %B70.else.if.us.i ], [ %.300.us.i, %B280.us.i ]
  %.395.us.i = add i64 %number_at_v13_number.3.1.us.i, %spec.select253.us.i
  %.402.us.i = shl nsw i64 %.110267279.us.i, 3
  %.406.us.i = add nsw i64 %.402.us.i, %a4
  %.407.us.i = inttoptr i64 %.406.us.i to ptr
  store i64 %.395.us.i, ptr %.407.us.i, align 8, !noalias !14
  %exitcond376.not.i = icmp eq i64 %a2, %.117.us.i
  br i1 %exitcond376.not.i, label %B5952.i, label %B50.us.i

B50.lr.ph.split.i:                                ; preds = %B50.lr.ph.i
  %.147.not298.i = icmp sgt i64 %a1, 0
  br i1 %.147.not298.i, label %B70.else.if.lr.ph.i, label %_ZN10interleave6engine6native4disk6coding6decodeB3v10B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B70.else.if.lr.ph.i:                              ; preds = %B50.lr.ph.split.i
  %6 = icmp slt i64 %arg.words.fr.i, 1
  br i1 %6, label %B5952.i, label %B70.else.if.us308.preheader.i

B70.else.if.us308.preheader.i:                    ; preds = %B70.else.if.lr.ph.i
  %unroll_iter.i = and i64 %arg.words.fr.i, 9223372036854775806
  %7 = and i64 %arg.words.fr.i, 1
  %8 = icmp eq i64 %7, 0
  %.547.us.us.epil.i = shl nsw i64 %unroll_iter.i, 3
  br label %B70.else.if.us308.i

B70.else.if.us308.i:                              ; preds = %B50.us311.i, %B70.else.if.us308.preheader.i
  %.117303.us.i = phi i64 [ %.117.us319.i, %B50.us311.i ], [ 1, %B70.else.if.us308.preheader.i ]
  %.110267279301.us.i = phi i64 [ %.117303.us.i, %B50.us311.i ], [ 0, %B70.else.if.us308.preheader.i ]
  %source.3.0281300.us.i = phi i64 [ %.us-phi368.i, %B50.us311.i ], [ %a0, %B70.else.if.us308.preheader.i ]
  %.419.us.i = mul nsw i64 %.110267279301.us.i, %.417.i
  %.421.us.i = add nsw i64 %.419.us.i, %a4
  %9 = and i64 %.110267279301.us.i, 127
  %.593.not.us.i = icmp eq i64 %9, 0
  %.604.us.i = sub i64 %.421.us.i, %.417.i
  %sunkaddr33.i = inttoptr i64 %.421.us.i to ptr
  br i1 %.593.not.us.i, label %B456.else.if.us.us.i, label %B456.else.if.us.i

B50.us311.i:                                      ; preds = %B394.B5879.loopexit_crit_edge.us.i
  %.117.us319.i = add nuw i64 %.117303.us.i, 1
  %.147.not.us320.i = icmp slt i64 %.us-phi368.i, %.16.i
  br i1 %.147.not.us320.i, label %B70.else.if.us308.i, label %_ZN10interleave6engine6native4disk6coding6decodeB3v10B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B456.else.if.us.i:                                ; preds = %B70.else.if.us308.i, %B5795.us.i
  %source.5.2263.us.i = phi i64 [ %next_word_v11_bytes_at_v12_source_1.4.4.us.i, %B5795.us.i ], [ %source.3.0281300.us.i, %B70.else.if.us308.i ]
  %.511259261.us.i = phi i64 [ %.518.us.i, %B5795.us.i ], [ 0, %B70.else.if.us308.i ]
  %.518.us.i = add nuw nsw i64 %.511259261.us.i, 1
  %.547.us.i = shl nsw i64 %.511259261.us.i, 3
  %.549.us.i = add nsw i64 %.547.us.i, %.421.us.i
  %.607.us.i = add nsw i64 %.604.us.i, %.547.us.i
  %.608.us.i = inttoptr i64 %.607.us.i to ptr
  %.609.us.i = load i64, ptr %.608.us.i, align 8, !noalias !14
  %.619.us.i = inttoptr i64 %.549.us.i to ptr
  store i64 %.609.us.i, ptr %.619.us.i, align 8, !noalias !14
  %.641.us.i = inttoptr i64 %source.5.2263.us.i to ptr
  %.642.us.i = load i8, ptr %.641.us.i, align 1, !noalias !14
  %.656.us.i = add nsw i64 %source.5.2263.us.i, 1
  %.663.not.us.i = icmp eq i8 %.642.us.i, 0
  br i1 %.663.not.us.i, label %B5795.us.i, label %B476.us.preheader.i

B476.us.preheader.i:                              ; preds = %B456.else.if.us.i
  %.643.us.i = zext i8 %.642.us.i to i64
  br label %B476.us.i

B476.us.i:                                        ; preds = %B5777.us.i, %B476.us.preheader.i
  %next_word_v11_bytes_at_v12_shift.2.3.us.i = phi i64 [ %.724.us.i, %B5777.us.i ], [ 0, %B476.us.preheader.i ]
  %next_word_v11_bytes_at_v12_word.2.3.us.i = phi i64 [ %next_word_v11_bytes_at_v12_word.3.5.us.i, %B5777.us.i ], [ 0, %B476.us.preheader.i ]
  %next_word_v11_bytes_at_v12_which.2.3.us.i = phi i64 [ %.720.us.i, %B5777.us.i ], [ %.643.us.i, %B476.us.preheader.i ]
  %next_word_v11_bytes_at_v12_source_1.2.3.us.i = phi i64 [ %next_word_v11_bytes_at_v12_source_1.3.5.us.i, %B5777.us.i ], [ %.656.us.i, %B476.us.preheader.i ]
  %.681.us.i = and i64 %next_word_v11_bytes_at_v12_which.2.3.us.i, 1
  %.682.not.us.i = icmp eq i64 %.681.us.i, 0
  br i1 %.682.not.us.i, label %B5777.us.i, label %B477.us.i

B477.us.i:                                        ; preds = %B476.us.i
  %.685.us.i = inttoptr i64 %next_word_v11_bytes_at_v12_source_1.2.3.us.i to ptr
  %.686.us.i = load i8, ptr %.685.us.i, align 1, !noalias !14
  %.687.us.i = zext i8 %.686.us.i to i64
  %.689.us.i = shl i64 %.687.us.i, %next_word_v11_bytes_at_v12_shift.2.3.us.i
  %.691.us.i = or i64 %.689.us.i, %next_word_v11_bytes_at_v12_word.2.3.us.i
  %.697.us.i = add nsw i64 %next_word_v11_bytes_at_v12_source_1.2.3.us.i, 1
  br label %B5777.us.i

B5777.us.i:                                       ; preds = %B477.us.i, %B476.us.i
  %next_word_v11_bytes_at_v12_word.3.5.us.i = phi i64 [ %.691.us.i, %B477.us.i ], [ %next_word_v11_bytes_at_v12_word.2.3.us.i, %B476.us.i ]
  %next_word_v11_bytes_at_v12_source_1.3.5.us.i = phi i64 [ %.697.us.i, %B477.us.i ], [ %next_word_v11_bytes_at_v12_source_1.2.3.us.i, %B476.us.i ]
  %.720.us.i = lshr i64 %next_word_v11_bytes_at_v12_which.2.3.us.i, 1
  %.724.us.i = add nuw nsw i64 %next_word_v11_bytes_at_v12_shift.2.3.us.i, 8
  %.727.not.us.i = icmp eq i64 %.720.us.i, 0
  br i1 %.727.not.us.i, label %B5795.us.loopexit.i, label %B476.us.i

B5795.us.loopexit.i:                              ; preds = %B5777.us.i
  %10 = xor i64 %next_word_v11_bytes_at_v12_word.3.5.us.i, %.609.us.i
  br label %B5795.us.i

B5795.us.i:                                       ; preds = %B5795.us.loopexit.i, %B456.else.if.us.i
  %next_word_v11_bytes_at_v12_word.4.4.us.i = phi i64 [ %.609.us.i, %B456.else.if.us.i ], [ %10, %B5795.us.loopexit.i ]
  %next_word_v11_bytes_at_v12_source_1.4.4.us.i = phi i64 [ %.656.us.i, %B456.else.if.us.i ], [ %next_word_v11_bytes_at_v12_source_1.3.5.us.i, %B5795.us.loopexit.i ]
  %sunkaddr32.i = getelementptr i8, ptr %sunkaddr33.i, i64 %.547.us.i
  store i64 %next_word_v11_bytes_at_v12_word.4.4.us.i, ptr %sunkaddr32.i, align 8, !noalias !14
  %exitcond.not.i = icmp eq i64 %arg.words.fr.i, %.518.us.i
  br i1 %exitcond.not.i, label %B394.B5879.loopexit_crit_edge.us.i, label %B456.else.if.us.i

B456.else.if.us.us.i:                             ; preds = %B70.else.if.us308.i, %B5795.us.us.1.i
  %source.5.2263.us.us.i = phi i64 [ %next_word_v11_bytes_at_v12_source_1.4.4.us.us.1.i, %B5795.us.us.1.i ], [ %source.3.0281300.us.i, %B70.else.if.us308.i ]
  %.511259261.us.us.i = phi i64 [ %.518.us.us.1.i, %B5795.us.us.1.i ], [ 0, %B70.else.if.us308.i ]
  %.547.us.us.i = shl nsw i64 %.511259261.us.us.i, 3
  %.549.us.us.i = add nsw i64 %.547.us.us.i, %.421.us.i
  %.619.us.us.i = inttoptr i64 %.549.us.us.i to ptr
  store i64 0, ptr %.619.us.us.i, align 8, !noalias !14
  %.641.us.us.i = inttoptr i64 %source.5.2263.us.us.i to ptr
  %.642.us.us.i = load i8, ptr %.641.us.us.i, align 1, !noalias !14
  %.656.us.us.i = add nsw i64 %source.5.2263.us.us.i, 1
  %.663.not.us.us.i = icmp eq i8 %.642.us.us.i, 0
  br i1 %.663.not.us.us.i, label %B5795.us.us.i, label %B476.us.us.preheader.i

B476.us.us.preheader.i:                           ; preds = %B456.else.if.us.us.i
  %.643.us.us.i = zext i8 %.642.us.us.i to i64
  br label %B476.us.us.i

B476.us.us.i:                                     ; preds = %B5777.us.us.i, %B476.us.us.preheader.i
  %next_word_v11_bytes_at_v12_shift.2.3.us.us.i = phi i64 [ %.724.us.us.i, %B5777.us.us.i ], [ 0, %B476.us.us.preheader.i ]
  %next_word_v11_bytes_at_v12_word.2.3.us.us.i = phi i64 [ %next_word_v11_bytes_at_v12_word.3.5.us.us.i, %B5777.us.us.i ], [ 0, %B476.us.us.preheader.i ]
  %next_word_v11_bytes_at_v12_which.2.3.us.us.i = phi i64 [ %.720.us.us.i, %B5777.us.us.i ], [ %.643.us.us.i, %B476.us.us.preheader.i ]
  %next_word_v11_bytes_at_v12_source_1.2.3.us.us.i = phi i64 [ %next_word_v11_bytes_at_v12_source_1.3.5.us.us.i, %B5777.us.us.i ], [ %.656.us.us.i, %B476.us.us.preheader.i ]
  %.681.us.us.i = and i64 %next_word_v11_bytes_at_v12_which.2.3.us.us.i, 1
  %.682.not.us.us.i = icmp eq i64 %.681.us.us.i, 0
  br i1 %.682.not.us.us.i, label %B5777.us.us.i, label %B477.us.us.i

B477.us.us.i:                                     ; preds = %B476.us.us.i
  %.685.us.us.i = inttoptr i64 %next_word_v11_bytes_at_v12_source_1.2.3.us.us.i to ptr
  %.686.us.us.i = load i8, ptr %.685.us.us.i, align 1, !noalias !14
  %.687.us.us.i = zext i8 %.686.us.us.i to i64
  %.689.us.us.i = shl i64 %.687.us.us.i, %next_word_v11_bytes_at_v12_shift.2.3.us.us.i
  %.691.us.us.i = or i64 %.689.us.us.i, %next_word_v11_bytes_at_v12_word.2.3.us.us.i
  %.697.us.us.i = add nsw i64 %next_word_v11_bytes_at_v12_source_1.2.3.us.us.i, 1
  br label %B5777.us.us.i

B5777.us.us.i:                                    ; preds = %B477.us.us.i, %B476.us.us.i
  %next_word_v11_bytes_at_v12_word.3.5.us.us.i = phi i64 [ %.691.us.us.i, %B477.us.us.i ], [ %next_word_v11_bytes_at_v12_word.2.3.us.us.i, %B476.us.us.i ]
  %next_word_v11_bytes_at_v12_source_1.3.5.us.us.i = phi i64 [ %.697.us.us.i, %B477.us.us.i ], [ %next_word_v11_bytes_at_v12_source_1.2.3.us.us.i, %B476.us.us.i ]
  %.720.us.us.i = lshr i64 %next_word_v11_bytes_at_v12_which.2.3.us.us.i, 1
  %.724.us.us.i = add nuw nsw i64 %next_word_v11_bytes_at_v12_shift.2.3.us.us.i, 8
  %.727.not.us.us.i = icmp eq i64 %.720.us.us.i, 0
  br i1 %.727.not.us.us.i, label %B5795.us.us.i, label %B476.us.us.i

B5795.us.us.i:                                    ; preds = %B5777.us.us.i, %B456.else.if.us.us.i
  %next_word_v11_bytes_at_v12_word.4.4.us.us.i = phi i64 [ 0, %B456.else.if.us.us.i ], [ %next_word_v11_bytes_at_v12_word.3.5.us.us.i, %B5777.us.us.i ]
  %next_word_v11_bytes_at_v12_source_1.4.4.us.us.i = phi i64 [ %.656.us.us.i, %B456.else.if.us.us.i ], [ %next_word_v11_bytes_at_v12_source_1.3.5.us.us.i, %B5777.us.us.i ]
  %sunkaddr35.i = getelementptr i8, ptr %sunkaddr33.i, i64 %.547.us.us.i
  store i64 %next_word_v11_bytes_at_v12_word.4.4.us.us.i, ptr %sunkaddr35.i, align 8, !noalias !14
  %.518.us.us.1.i = add nuw i64 %.511259261.us.us.i, 2
  %.547.us.us.1.i = or disjoint i64 %.547.us.us.i, 8
  %.549.us.us.1.i = add nsw i64 %.547.us.us.1.i, %.421.us.i
  %.619.us.us.1.i = inttoptr i64 %.549.us.us.1.i to ptr
  store i64 0, ptr %.619.us.us.1.i, align 8, !noalias !14
  %.641.us.us.1.i = inttoptr i64 %next_word_v11_bytes_at_v12_source_1.4.4.us.us.i to ptr
  %.642.us.us.1.i = load i8, ptr %.641.us.us.1.i, align 1, !noalias !14
  %.656.us.us.1.i = add nsw i64 %next_word_v11_bytes_at_v12_source_1.4.4.us.us.i, 1
  %.663.not.us.us.1.i = icmp eq i8 %.642.us.us.1.i, 0
  br i1 %.663.not.us.us.1.i, label %B5795.us.us.1.i, label %B476.us.us.1.preheader.i

B476.us.us.1.preheader.i:                         ; preds = %B5795.us.us.i
  %.643.us.us.1.i = zext i8 %.642.us.us.1.i to i64
  br label %B476.us.us.1.i

B476.us.us.1.i:                                   ; preds = %B5777.us.us.1.i, %B476.us.us.1.preheader.i
  %next_word_v11_bytes_at_v12_shift.2.3.us.us.1.i = phi i64 [ %.724.us.us.1.i, %B5777.us.us.1.i ], [ 0, %B476.us.us.1.preheader.i ]
  %next_word_v11_bytes_at_v12_word.2.3.us.us.1.i = phi i64 [ %next_word_v11_bytes_at_v12_word.3.5.us.us.1.i, %B5777.us.us.1.i ], [ 0, %B476.us.us.1.preheader.i ]
  %next_word_v11_bytes_at_v12_which.2.3.us.us.1.i = phi i64 [ %.720.us.us.1.i, %B5777.us.us.1.i ], [ %.643.us.us.1.i, %B476.us.us.1.preheader.i ]
  %next_word_v11_bytes_at_v12_source_1.2.3.us.us.1.i = phi i64 [ %next_word_v11_bytes_at_v12_source_1.3.5.us.us.1.i, %B5777.us.us.1.i ], [ %.656.us.us.1.i, %B476.us.us.1.preheader.i ]
  %.681.us.us.1.i = and i64 %next_word_v11_bytes_at_v12_which.2.3.us.us.1.i, 1
  %.682.not.us.us.1.i = icmp eq i64 %.681.us.us.1.i, 0
  br i1 %.682.not.us.us.1.i, label %B5777.us.us.1.i, label %B477.us.us.1.i

B477.us.us.1.i:                                   ; preds = %B476.us.us.1.i
  %.685.us.us.1.i = inttoptr i64 %next_word_v11_bytes_at_v12_source_1.2.3.us.us.1.i to ptr
  %.686.us.us.1.i = load i8, ptr %.685.us.us.1.i, align 1, !noalias !14
  %.687.us.us.1.i = zext i8 %.686.us.us.1.i to i64
  %.689.us.us.1.i = shl i64 %.687.us.us.1.i, %next_word_v11_bytes_at_v12_shift.2.3.us.us.1.i
  %.691.us.us.1.i = or i64 %.689.us.us.1.i, %next_word_v11_bytes_at_v12_word.2.3.us.us.1.i
  %.697.us.us.1.i = add nsw i64 %next_word_v11_bytes_at_v12_source_1.2.3.us.us.1.i, 1
  br label %B5777.us.us.1.i

B5777.us.us.1.i:                                  ; preds = %B477.us.us.1.i, %B476.us.us.1.i
  %next_word_v11_bytes_at_v12_word.3.5.us.us.1.i = phi i64 [ %.691.us.us.1.i, %B477.us.us.1.i ], [ %next_word_v11_bytes_at_v12_word.2.3.us.us.1.i, %B476.us.us.1.i ]
  %next_word_v11_bytes_at_v12_source_1.3.5.us.us.1.i = phi i64 [ %.697.us.us.1.i, %B477.us.us.1.i ], [ %next_word_v11_bytes_at_v12_source_1.2.3.us.us.1.i, %B476.us.us.1.i ]
  %.720.us.us.1.i = lshr i64 %next_word_v11_bytes_at_v12_which.2.3.us.us.1.i, 1
  %.724.us.us.1.i = add nuw nsw i64 %next_word_v11_bytes_at_v12_shift.2.3.us.us.1.i, 8
  %.727.not.us.us.1.i = icmp eq i64 %.720.us.us.1.i, 0
  br i1 %.727.not.us.us.1.i, label %B5795.us.us.1.i, label %B476.us.us.1.i

B5795.us.us.1.i:                                  ; preds = %B5777.us.us.1.i, %B5795.us.us.i
  %next_word_v11_bytes_at_v12_word.4.4.us.us.1.i = phi i64 [ 0, %B5795.us.us.i ], [ %next_word_v11_bytes_at_v12_word.3.5.us.us.1.i, %B5777.us.us.1.i ]
  %next_word_v11_bytes_at_v12_source_1.4.4.us.us.1.i = phi i64 [ %.656.us.us.1.i, %B5795.us.us.i ], [ %next_word_v11_bytes_at_v12_source_1.3.5.us.us.1.i, %B5777.us.us.1.i ]
  %sunkaddr36.i = inttoptr i64 %.547.us.us.1.i to ptr
  %sunkaddr37.i = getelementptr i8, ptr %sunkaddr36.i, i64 %.421.us.i
  store i64 %next_word_v11_bytes_at_v12_word.4.4.us.us.1.i, ptr %sunkaddr37.i, align 8, !noalias !14
  %niter.ncmp.1.i = icmp eq i64 %.518.us.us.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B394.B5879.loopexit_crit_edge.us.loopexit.unr-lcssa.i, label %B456.else.if.us.us.i

B394.B5879.loopexit_crit_edge.us.loopexit.unr-lcssa.i: ; preds = %B5795.us.us.1.i
  br i1 %8, label %B394.B5879.loopexit_crit_edge.us.i, label %B456.else.if.us.us.epil.preheader.i

B456.else.if.us.us.epil.preheader.i:              ; preds = %B394.B5879.loopexit_crit_edge.us.loopexit.unr-lcssa.i
  %.549.us.us.epil.i = add nsw i64 %.421.us.i, %.547.us.us.epil.i
  %.619.us.us.epil.i = inttoptr i64 %.549.us.us.epil.i to ptr
  store i64 0, ptr %.619.us.us.epil.i, align 8, !noalias !14
  %.641.us.us.epil.i = inttoptr i64 %next_word_v11_bytes_at_v12_source_1.4.4.us.us.1.i to ptr
  %.642.us.us.epil.i = load i8, ptr %.641.us.us.epil.i, align 1, !noalias !14
  %.656.us.us.epil.i = add nsw i64 %next_word_v11_bytes_at_v12_source_1.4.4.us.us.1.i, 1
  %.663.not.us.us.epil.i = icmp eq i8 %.642.us.us.epil.i, 0
  br i1 %.663.not.us.us.epil.i, label %B5795.us.us.epil.i, label %B476.us.us.epil.preheader.i

B476.us.us.epil.preheader.i:                      ; preds = %B456.else.if.us.us.epil.preheader.i
  %.643.us.us.epil.i = zext i8 %.642.us.us.epil.i to i64
  br label %B476.us.us.epil.i

B476.us.us.epil.i:                                ; preds = %B5777.us.us.epil.i, %B476.us.us.epil.preheader.i
  %next_word_v11_bytes_at_v12_shift.2.3.us.us.epil.i = phi i64 [ %.724.us.us.epil.i, %B5777.us.us.epil.i ], [ 0, %B476.us.us.epil.preheader.i ]
  %next_word_v11_bytes_at_v12_word.2.3.us.us.epil.i = phi i64 [ %next_word_v11_bytes_at_v12_word.3.5.us.us.epil.i, %B5777.us.us.epil.i ], [ 0, %B476.us.us.epil.preheader.i ]
  %next_word_v11_bytes_at_v12_which.2.3.us.us.epil.i = phi i64 [ %.720.us.us.epil.i, %B5777.us.us.epil.i ], [ %.643.us.us.epil.i, %B476.us.us.epil.preheader.i ]
  %next_word_v11_bytes_at_v12_source_1.2.3.us.us.epil.i = phi i64 [ %next_word_v11_bytes_at_v12_source_1.3.5.us.us.epil.i, %B5777.us.us.epil.i ], [ %.656.us.us.epil.i, %B476.us.us.epil.preheader.i ]
  %.681.us.us.epil.i = and i64 %next_word_v11_bytes_at_v12_which.2.3.us.us.epil.i, 1
  %.682.not.us.us.epil.i = icmp eq i64 %.681.us.us.epil.i, 0
  br i1 %.682.not.us.us.epil.i, label %B5777.us.us.epil.i, label %B477.us.us.epil.i

B477.us.us.epil.i:                                ; preds = %B476.us.us.epil.i
  %.685.us.us.epil.i = inttoptr i64 %next_word_v11_bytes_at_v12_source_1.2.3.us.us.epil.i to ptr
  %.686.us.us.epil.i = load i8, ptr %.685.us.us.epil.i, align 1, !noalias !14
  %.687.us.us.epil.i = zext i8 %.686.us.us.epil.i to i64
  %.689.us.us.epil.i = shl i64 %.687.us.us.epil.i, %next_word_v11_bytes_at_v12_shift.2.3.us.us.epil.i
  %.691.us.us.epil.i = or i64 %.689.us.us.epil.i, %next_word_v11_bytes_at_v12_word.2.3.us.us.epil.i
  %.697.us.us.epil.i = add nsw i64 %next_word_v11_bytes_at_v12_source_1.2.3.us.us.epil.i, 1
  br label %B5777.us.us.epil.i

B5777.us.us.epil.i:                               ; preds = %B477.us.us.epil.i, %B476.us.us.epil.i
  %next_word_v11_bytes_at_v12_word.3.5.us.us.epil.i = phi i64 [ %.691.us.us.epil.i, %B477.us.us.epil.i ], [ %next_word_v11_bytes_at_v12_word.2.3.us.us.epil.i, %B476.us.us.epil.i ]
  %next_word_v11_bytes_at_v12_source_1.3.5.us.us.epil.i = phi i64 [ %.697.us.us.epil.i, %B477.us.us.epil.i ], [ %next_word_v11_bytes_at_v12_source_1.2.3.us.us.epil.i, %B476.us.us.epil.i ]
  %.720.us.us.epil.i = lshr i64 %next_word_v11_bytes_at_v12_which.2.3.us.us.epil.i, 1
  %.724.us.us.epil.i = add nuw nsw i64 %next_word_v11_bytes_at_v12_shift.2.3.us.us.epil.i, 8
  %.727.not.us.us.epil.i = icmp eq i64 %.720.us.us.epil.i, 0
  br i1 %.727.not.us.us.epil.i, label %B5795.us.us.epil.i, label %B476.us.us.epil.i

B5795.us.us.epil.i:                               ; preds = %B5777.us.us.epil.i, %B456.else.if.us.us.epil.preheader.i
  %next_word_v11_bytes_at_v12_word.4.4.us.us.epil.i = phi i64 [ 0, %B456.else.if.us.us.epil.preheader.i ], [ %next_word_v11_bytes_at_v12_word.3.5.us.us.epil.i, %B5777.us.us.epil.i ]
  %next_word_v11_bytes_at_v12_source_1.4.4.us.us.epil.i = phi i64 [ %.656.us.us.epil.i, %B456.else.if.us.us.epil.preheader.i ], [ %next_word_v11_bytes_at_v12_source_1.3.5.us.us.epil.i, %B5777.us.us.epil.i ]
  %sunkaddr40.i = getelementptr i8, ptr %sunkaddr33.i, i64 %.547.us.us.epil.i
  store i64 %next_word_v11_bytes_at_v12_word.4.4.us.us.epil.i, ptr %sunkaddr40.i, align 8, !noalias !14
  br label %B394.B5879.loopexit_crit_edge.us.i

B394.B5879.loopexit_crit_edge.us.i:               ; preds = %B5795.us.i, %B5795.us.us.epil.i, %B394.B5879.loopexit_crit_edge.us.loopexit.unr-lcssa.i
  %.us-phi368.i = phi i64 [ %next_word_v11_bytes_at_v12_source_1.4.4.us.us.epil.i, %B5795.us.us.epil.i ], [ %next_word_v11_bytes_at_v12_source_1.4.4.us.us.1.i, %B394.B5879.loopexit_crit_edge.us.loopexit.unr-lcssa.i ], [ %next_word_v11_bytes_at_v12_source_1.4.4.us.i, %B5795.us.i ]
  %exitcond375.not.i = icmp eq i64 %.117303.us.i, %.arg.count.i
  br i1 %exitcond375.not.i, label %B5952.i, label %B50.us311.i

B5952.i:                                          ; preds = %B394.B5879.loopexit_crit_edge.us.i, %B338.us.i, %B70.else.if.lr.ph.i, %0
  %source.3.0.lcssa.i = phi i64 [ %a0, %0 ], [ %number_at_v13_source_1.3.1.us.i, %B338.us.i ], [ %a0, %B70.else.if.lr.ph.i ], [ %.us-phi368.i, %B394.B5879.loopexit_crit_edge.us.i ]
  %.822.i = icmp ne i64 %source.3.0.lcssa.i, %.16.i
  %spec.select.i = sext i1 %.822.i to i64
  br label %_ZN10interleave6engine6native4disk6coding6decodeB3v10B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

_ZN10interleave6engine6native4disk6coding6decodeB3v10B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B50.us311.i, %B50.us.i, %B50.lr.ph.split.i, %B5952.i
  %storemerge255.i = phi i64 [ %spec.select.i, %B5952.i ], [ -1, %B50.us.i ], [ -1, %B50.lr.ph.split.i ], [ -1, %B50.us311.i ]
  ret i64 %storemerge255.i
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
  br i1 %.134.i.i, label %B104.i.i, label %B6257.i.i

B104.i.i:                                         ; preds = %B92.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -8
  %lsr.iv37.i = add i64 %lsr.iv37.in.i, -8
  %.175.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.176.i.i = load i64, ptr %.175.i.i, align 8, !noalias !17
  %.180.i.i = inttoptr i64 %lsr.iv37.i to ptr
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !17
  %.190.not.i.i = icmp eq i64 %.176.i.i, %.181.i.i
  br i1 %.190.not.i.i, label %B92.i.i, label %B6109.i.i

B6109.i.i:                                        ; preds = %B104.i.i
  %.206.i.i = icmp ult i64 %.176.i.i, %.181.i.i
  %.240.i.i = add nuw nsw i64 %.33.i.i, 1
  %spec.select.i.i = select i1 %.206.i.i, i64 %high.2.0.i.i, i64 %.33.i.i
  %spec.select103.i.i = select i1 %.206.i.i, i64 %.240.i.i, i64 %low.2.0.i.i
  br label %B6257.i.i

B6257.i.i:                                        ; preds = %B92.i.i, %B6109.i.i
  %high.3.1.i.i = phi i64 [ %spec.select.i.i, %B6109.i.i ], [ %.33.i.i, %B92.i.i ]
  %low.3.1.i.i = phi i64 [ %spec.select103.i.i, %B6109.i.i ], [ %low.2.0.i.i, %B92.i.i ]
  %.271.i.i = icmp slt i64 %low.3.1.i.i, %high.3.1.i.i
  br i1 %.271.i.i, label %B24.endif.i.i, label %B0.endif.endif.i

B24.endif.i.i:                                    ; preds = %B6257.i.i, %B24.endif.preheader.i.i
  %high.2.0.i.i = phi i64 [ %high.3.1.i.i, %B6257.i.i ], [ %a4, %B24.endif.preheader.i.i ]
  %low.2.0.i.i = phi i64 [ %low.3.1.i.i, %B6257.i.i ], [ 0, %B24.endif.preheader.i.i ]
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
  br i1 %.134.i16.i, label %B104.i21.i, label %B6257.i17.i

B104.i21.i:                                       ; preds = %B92.i11.i
  %lsr.iv.next.i22.i = add i64 %lsr.iv.i14.i, -8
  %lsr.iv.next36.i = add i64 %lsr.iv35.i, -8
  %.175.i24.i = inttoptr i64 %lsr.iv.i14.i to ptr
  %.176.i25.i = load i64, ptr %.175.i24.i, align 8, !noalias !22
  %.180.i26.i = inttoptr i64 %lsr.iv35.i to ptr
  %.181.i27.i = load i64, ptr %.180.i26.i, align 8, !noalias !22
  %.190.not.i28.i = icmp eq i64 %.176.i25.i, %.181.i27.i
  br i1 %.190.not.i28.i, label %B92.i11.i, label %B6109.i29.i

B6109.i29.i:                                      ; preds = %B104.i21.i
  %.206.i30.i = icmp ult i64 %.176.i25.i, %.181.i27.i
  %.240.i31.i = add nuw nsw i64 %.33.i10.i, 1
  %spec.select.i32.i = select i1 %.206.i30.i, i64 %high.2.0.i7.i, i64 %.33.i10.i
  %spec.select103.i33.i = select i1 %.206.i30.i, i64 %.240.i31.i, i64 %low.2.0.i8.i
  br label %B6257.i17.i

B6257.i17.i:                                      ; preds = %B92.i11.i, %B6109.i29.i
  %high.3.1.i18.i = phi i64 [ %spec.select.i32.i, %B6109.i29.i ], [ %.33.i10.i, %B92.i11.i ]
  %low.3.1.i19.i = phi i64 [ %spec.select103.i33.i, %B6109.i29.i ], [ %low.2.0.i8.i, %B92.i11.i ]
  %.271.i20.i = icmp slt i64 %low.3.1.i19.i, %high.3.1.i18.i
  br i1 %.271.i20.i, label %B24.endif.i6.i, label %B100.endif.i

B24.endif.i6.i:                                   ; preds = %B6257.i17.i, %B24.endif.preheader.i3.i
  %high.2.0.i7.i = phi i64 [ %high.3.1.i18.i, %B6257.i17.i ], [ %.205.i, %B24.endif.preheader.i3.i ]
  %low.2.0.i8.i = phi i64 [ %low.3.1.i19.i, %B6257.i17.i ], [ 0, %B24.endif.preheader.i3.i ]
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
  br i1 %exitcond.not.i, label %_ZN10interleave6engine6native4disk6coding7touchedB3v14B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxx.exit, label %B76.i

B0.endif.endif.i:                                 ; preds = %B6257.i.i, %0
  %low.4.1.i.i = phi i64 [ 0, %0 ], [ %low.3.1.i.i, %B6257.i.i ]
  %.13990.not.i = icmp slt i64 %a1, 1
  br i1 %.13990.not.i, label %_ZN10interleave6engine6native4disk6coding7touchedB3v14B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxx.exit, label %B76.lr.ph.i

B76.lr.ph.i:                                      ; preds = %B0.endif.endif.i
  %.190.i = shl i64 %a2, 3
  %.arg.words.i5.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 0)
  %13 = add nuw i64 %.arg.words.i5.i, 1
  %.202.i = add i64 %a3, -8
  %14 = shl i64 %a2, 4
  %15 = add i64 %a0, -8
  %16 = add i64 %15, %14
  br label %B76.i

B100.endif.i:                                     ; preds = %B6257.i17.i, %B100.i
  %low.4.1.i2.i = phi i64 [ 0, %B100.i ], [ %low.3.1.i19.i, %B6257.i17.i ]
  %.232.i = add nsw i64 %low.4.1.i2.i, %low.2.094.i
  br label %B194.i

_ZN10interleave6engine6native4disk6coding7touchedB3v14B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxx.exit: ; preds = %B298.i, %B0.endif.endif.i
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
  br i1 %.134.i.i, label %B104.i.i, label %B6257.i.i

B104.i.i:                                         ; preds = %B92.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -8
  %lsr.iv.next39.i = add i64 %lsr.iv38.i, -8
  %.175.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.176.i.i = load i64, ptr %.175.i.i, align 8, !noalias !26
  %.180.i.i = inttoptr i64 %lsr.iv38.i to ptr
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !26
  %.190.not.i.i = icmp eq i64 %.176.i.i, %.181.i.i
  br i1 %.190.not.i.i, label %B92.i.i, label %B6109.i.i

B6109.i.i:                                        ; preds = %B104.i.i
  %.206.i.i = icmp ult i64 %.176.i.i, %.181.i.i
  %.240.i.i = add nuw nsw i64 %.33.i.i, 1
  %spec.select.i.i = select i1 %.206.i.i, i64 %high.2.0.i.i, i64 %.33.i.i
  %spec.select103.i.i = select i1 %.206.i.i, i64 %.240.i.i, i64 %low.2.0.i.i
  br label %B6257.i.i

B6257.i.i:                                        ; preds = %B92.i.i, %B6109.i.i
  %high.3.1.i.i = phi i64 [ %spec.select.i.i, %B6109.i.i ], [ %.33.i.i, %B92.i.i ]
  %low.3.1.i.i = phi i64 [ %spec.select103.i.i, %B6109.i.i ], [ %low.2.0.i.i, %B92.i.i ]
  %.271.i.i = icmp slt i64 %low.3.1.i.i, %high.3.1.i.i
  br i1 %.271.i.i, label %B24.endif.i.i, label %B0.endif.endif.i

B24.endif.i.i:                                    ; preds = %B6257.i.i, %B24.endif.preheader.i.i
  %high.2.0.i.i = phi i64 [ %high.3.1.i.i, %B6257.i.i ], [ %a6, %B24.endif.preheader.i.i ]
  %low.2.0.i.i = phi i64 [ %low.3.1.i.i, %B6257.i.i ], [ 0, %B24.endif.preheader.i.i ]
  %.32.i.i = add i64 %low.2.0.i.i, %high.2.0.i.i
  %.33.i.i = lshr i64 %.32.i.i, 1
  %4 = shl i64 %.33.i.i, 3
  %5 = add i64 %4, 8
  %6 = mul i64 %5, %arg.words.fr.i.i
  %7 = add i64 %6, %1
  br label %B92.i.i

B120.i:                                           ; preds = %B0.endif.endif.i, %B6601.i
  %.170392.i = phi i64 [ %.177.i, %B6601.i ], [ 0, %B0.endif.endif.i ]
  %.163388.i = phi i64 [ %.173.i, %B6601.i ], [ %.163388.i.ph, %B0.endif.endif.i ]
  %at.2.0.i = phi i64 [ %until.4.1316.i, %B6601.i ], [ %low.4.1.i.i, %B0.endif.endif.i ]
  %found.2.0.i = phi i64 [ %found.3.1.i, %B6601.i ], [ 0, %B0.endif.endif.i ]
  %.164.i = icmp sgt i64 %.163388.i, 0
  br i1 %.164.i, label %B122.else.if.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B188.i:                                           ; preds = %B122.else.if.i
  %.282.i = icmp slt i64 %at.2.0.i, %a6
  br i1 %.282.i, label %B220.endif.i, label %B6601.i

B266.i:                                           ; preds = %B220.endif.i, %B288.i
  %lsr.iv28.i = phi i64 [ %lsr.iv.next29.i, %B288.i ], [ %2, %B220.endif.i ]
  %lsr.iv26.i = phi i64 [ %lsr.iv.next27.i, %B288.i ], [ %30, %B220.endif.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B288.i ], [ %29, %B220.endif.i ]
  %lsr.iv.next29.i = add i64 %lsr.iv28.i, -1
  %.380.i = icmp sgt i64 %lsr.iv.next29.i, 0
  br i1 %.380.i, label %B288.i, label %B6601.i

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
  br i1 %.452.i, label %B528.preheader.i, label %B6601.i

B528.preheader.i:                                 ; preds = %B518.i
  %.490380.i = add nsw i64 %at.2.0.i, 1
  %.501381.i = icmp slt i64 %.490380.i, %a6
  br i1 %.501381.i, label %B544.endif.preheader.i, label %B6455.endif.i

B544.endif.preheader.i:                           ; preds = %B528.preheader.i
  %8 = add i64 %26, 16
  %9 = mul i64 %8, %arg.words.fr.i.i
  %10 = add i64 %9, %1
  br label %B544.endif.i

B528.i:                                           ; preds = %B6452.i
  %.490.i = add i64 %.490382.i, 1
  %lsr.iv.next31.i = add i64 %lsr.iv30.i, %.32.i
  %exitcond.not.i = icmp eq i64 %.490.i, %a6
  br i1 %exitcond.not.i, label %B6454.i, label %B544.endif.i

B548.i:                                           ; preds = %B544.endif.i, %B550.i
  %lsr.iv36.i = phi i64 [ %lsr.iv.next37.i, %B550.i ], [ %2, %B544.endif.i ]
  %lsr.iv34.i = phi i64 [ %lsr.iv.next35.i, %B550.i ], [ %30, %B544.endif.i ]
  %lsr.iv32.i = phi i64 [ %lsr.iv.next33.i, %B550.i ], [ %lsr.iv30.i, %B544.endif.i ]
  %lsr.iv.next37.i = add i64 %lsr.iv36.i, -1
  %.599.i = icmp sgt i64 %lsr.iv.next37.i, 0
  br i1 %.599.i, label %B550.i, label %B6454.i

B550.i:                                           ; preds = %B548.i
  %lsr.iv.next35.i = add i64 %lsr.iv34.i, -8
  %lsr.iv.next33.i = add i64 %lsr.iv32.i, -8
  %.640.i = inttoptr i64 %lsr.iv32.i to ptr
  %.641.i = load i64, ptr %.640.i, align 8, !noalias !31
  %.645.i = inttoptr i64 %lsr.iv34.i to ptr
  %.646.i = load i64, ptr %.645.i, align 8, !noalias !31
  %.655.not.i = icmp eq i64 %.641.i, %.646.i
  br i1 %.655.not.i, label %B548.i, label %B6452.i

B6452.i:                                          ; preds = %B550.i
  %.671.i = icmp ult i64 %.641.i, %.646.i
  br i1 %.671.i, label %B528.i, label %B6454.i

B6454.i:                                          ; preds = %B6452.i, %B528.i, %B548.i, %B122.else.if.i
  %until.4.1.i = phi i64 [ %a6, %B122.else.if.i ], [ %.490382.i, %B548.i ], [ %.490382.i, %B6452.i ], [ %a6, %B528.i ]
  %.723.i = icmp sgt i64 %until.4.1.i, %at.2.0.i
  br i1 %.723.i, label %B6455.endif.i, label %B6601.i

B6503.i:                                          ; preds = %_ZN10interleave6engine6native4disk6coding12strike_groupB3v21B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i, %B96.endif.i.i
  %storemerge591.i6.i = phi i64 [ %storemerge591.i.i, %_ZN10interleave6engine6native4disk6coding12strike_groupB3v21B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i ], [ 0, %B96.endif.i.i ]
  %.850.i = add nuw nsw i64 %storemerge591.i6.i, %found.2.0.i
  br label %B6601.i

B6601.i:                                          ; preds = %B266.i, %B6503.i, %B6454.i, %B518.i, %B188.i
  %until.4.1316.i = phi i64 [ %until.4.1441.i, %B6503.i ], [ %until.4.1.i, %B6454.i ], [ %at.2.0.i, %B188.i ], [ %at.2.0.i, %B518.i ], [ %at.2.0.i, %B266.i ]
  %found.3.1.i = phi i64 [ %.850.i, %B6503.i ], [ %found.2.0.i, %B6454.i ], [ %found.2.0.i, %B188.i ], [ %found.2.0.i, %B518.i ], [ %found.2.0.i, %B266.i ]
  %.874.i = icmp eq i64 %until.4.1316.i, %a6
  br i1 %.874.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit, label %B120.i

B0.endif.endif.i:                                 ; preds = %B6257.i.i, %0
  %low.4.1.i.i = phi i64 [ 0, %0 ], [ %low.3.1.i.i, %B6257.i.i ]
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
  br i1 %.264.i, label %B188.i, label %B6454.i

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

B6455.endif.i:                                    ; preds = %B6454.i, %B528.preheader.i
  %until.4.1441.i = phi i64 [ %.490380.i, %B528.preheader.i ], [ %until.4.1.i, %B6454.i ]
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

B48.preheader.i.i:                                ; preds = %B6455.endif.i
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

B130.i.i:                                         ; preds = %B14874.i.i
  %.331.not.i.i = icmp slt i64 %source.5.2.lcssa.i.i, %.770.i
  br i1 %.331.not.i.i, label %B150.i.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B150.i.i:                                         ; preds = %B150.preheader.i.i, %B130.i.i
  %.300774.in.i.i = phi i64 [ %.300774.i.i, %B130.i.i ], [ %60, %B150.preheader.i.i ]
  %source.3.0682767.i.i = phi i64 [ %source.5.2.lcssa.i.i, %B130.i.i ], [ %.767.i, %B150.preheader.i.i ]
  %found.3.0684766.i.i = phi i64 [ %found.4.1.i.i, %B130.i.i ], [ 0, %B150.preheader.i.i ]
  %at.3.0685765.i.i = phi i64 [ %at.6.2.i.i, %B130.i.i ], [ 0, %B150.preheader.i.i ]
  %.300774.i.i = add nsw i64 %.300774.in.i.i, -1
  br i1 %23, label %B878.i.i, label %B710.i.i

B710.i.i:                                         ; preds = %B150.i.i, %B830.1.i.i
  %source.5.2610.i.i = phi i64 [ %next_word_v25_bytes_at_v26_source_1.4.4.1.i.i, %B830.1.i.i ], [ %source.3.0682767.i.i, %B150.i.i ]
  %.784606608.i.i = phi i64 [ %.791.1.i.i, %B830.1.i.i ], [ 0, %B150.i.i ]
  %.827.i.i = inttoptr i64 %source.5.2610.i.i to ptr
  %.828.i.i = load i8, ptr %.827.i.i, align 1, !noalias !32
  %.842.i.i = add nsw i64 %source.5.2610.i.i, 1
  %.849.not.i.i = icmp eq i8 %.828.i.i, 0
  br i1 %.849.not.i.i, label %B830.i.i, label %B762.preheader.i.i

B762.preheader.i.i:                               ; preds = %B710.i.i
  %.829.i.i = zext i8 %.828.i.i to i64
  br label %B762.i.i

B762.i.i:                                         ; preds = %B778.i.i, %B762.preheader.i.i
  %next_word_v25_bytes_at_v26_shift.2.3.i.i = phi i64 [ %.910.i.i, %B778.i.i ], [ 0, %B762.preheader.i.i ]
  %next_word_v25_bytes_at_v26_word.2.3.i.i = phi i64 [ %next_word_v25_bytes_at_v26_word.3.5.i.i, %B778.i.i ], [ 0, %B762.preheader.i.i ]
  %next_word_v25_bytes_at_v26_which.2.3.i.i = phi i64 [ %.906.i.i, %B778.i.i ], [ %.829.i.i, %B762.preheader.i.i ]
  %next_word_v25_bytes_at_v26_source_1.2.3.i.i = phi i64 [ %next_word_v25_bytes_at_v26_source_1.3.5.i.i, %B778.i.i ], [ %.842.i.i, %B762.preheader.i.i ]
  %.867.i.i = and i64 %next_word_v25_bytes_at_v26_which.2.3.i.i, 1
  %.868.not.i.i = icmp eq i64 %.867.i.i, 0
  br i1 %.868.not.i.i, label %B778.i.i, label %B774.i.i

B774.i.i:                                         ; preds = %B762.i.i
  %.871.i.i = inttoptr i64 %next_word_v25_bytes_at_v26_source_1.2.3.i.i to ptr
  %.872.i.i = load i8, ptr %.871.i.i, align 1, !noalias !32
  %.873.i.i = zext i8 %.872.i.i to i64
  %.875.i.i = shl i64 %.873.i.i, %next_word_v25_bytes_at_v26_shift.2.3.i.i
  %.877.i.i = or i64 %.875.i.i, %next_word_v25_bytes_at_v26_word.2.3.i.i
  %.883.i.i = add nsw i64 %next_word_v25_bytes_at_v26_source_1.2.3.i.i, 1
  br label %B778.i.i

B778.i.i:                                         ; preds = %B774.i.i, %B762.i.i
  %next_word_v25_bytes_at_v26_word.3.5.i.i = phi i64 [ %.877.i.i, %B774.i.i ], [ %next_word_v25_bytes_at_v26_word.2.3.i.i, %B762.i.i ]
  %next_word_v25_bytes_at_v26_source_1.3.5.i.i = phi i64 [ %.883.i.i, %B774.i.i ], [ %next_word_v25_bytes_at_v26_source_1.2.3.i.i, %B762.i.i ]
  %.906.i.i = lshr i64 %next_word_v25_bytes_at_v26_which.2.3.i.i, 1
  %.910.i.i = add nuw nsw i64 %next_word_v25_bytes_at_v26_shift.2.3.i.i, 8
  %.913.not.i.i = icmp eq i64 %.906.i.i, 0
  br i1 %.913.not.i.i, label %B830.i.i, label %B762.i.i

B830.i.i:                                         ; preds = %B778.i.i, %B710.i.i
  %next_word_v25_bytes_at_v26_word.4.4.i.i = phi i64 [ 0, %B710.i.i ], [ %next_word_v25_bytes_at_v26_word.3.5.i.i, %B778.i.i ]
  %next_word_v25_bytes_at_v26_source_1.4.4.i.i = phi i64 [ %.842.i.i, %B710.i.i ], [ %next_word_v25_bytes_at_v26_source_1.3.5.i.i, %B778.i.i ]
  %sunkaddr106.i.i = shl i64 %.784606608.i.i, 3
  %sunkaddr89.i.i = getelementptr i8, ptr %sunkaddr87.i.i, i64 %sunkaddr106.i.i
  %.956.i.i = load i64, ptr %sunkaddr89.i.i, align 8, !noalias !32
  %.957.i.i = xor i64 %.956.i.i, %next_word_v25_bytes_at_v26_word.4.4.i.i
  store i64 %.957.i.i, ptr %sunkaddr89.i.i, align 8, !noalias !32
  %.791.1.i.i = add nuw i64 %.784606608.i.i, 2
  %.817.1.i.i = or disjoint i64 %sunkaddr106.i.i, 8
  %.827.1.i.i = inttoptr i64 %next_word_v25_bytes_at_v26_source_1.4.4.i.i to ptr
  %.828.1.i.i = load i8, ptr %.827.1.i.i, align 1, !noalias !32
  %.842.1.i.i = add nsw i64 %next_word_v25_bytes_at_v26_source_1.4.4.i.i, 1
  %.849.not.1.i.i = icmp eq i8 %.828.1.i.i, 0
  br i1 %.849.not.1.i.i, label %B830.1.i.i, label %B762.1.preheader.i.i

B762.1.preheader.i.i:                             ; preds = %B830.i.i
  %.829.1.i.i = zext i8 %.828.1.i.i to i64
  br label %B762.1.i.i

B762.1.i.i:                                       ; preds = %B778.1.i.i, %B762.1.preheader.i.i
  %next_word_v25_bytes_at_v26_shift.2.3.1.i.i = phi i64 [ %.910.1.i.i, %B778.1.i.i ], [ 0, %B762.1.preheader.i.i ]
  %next_word_v25_bytes_at_v26_word.2.3.1.i.i = phi i64 [ %next_word_v25_bytes_at_v26_word.3.5.1.i.i, %B778.1.i.i ], [ 0, %B762.1.preheader.i.i ]
  %next_word_v25_bytes_at_v26_which.2.3.1.i.i = phi i64 [ %.906.1.i.i, %B778.1.i.i ], [ %.829.1.i.i, %B762.1.preheader.i.i ]
  %next_word_v25_bytes_at_v26_source_1.2.3.1.i.i = phi i64 [ %next_word_v25_bytes_at_v26_source_1.3.5.1.i.i, %B778.1.i.i ], [ %.842.1.i.i, %B762.1.preheader.i.i ]
  %.867.1.i.i = and i64 %next_word_v25_bytes_at_v26_which.2.3.1.i.i, 1
  %.868.not.1.i.i = icmp eq i64 %.867.1.i.i, 0
  br i1 %.868.not.1.i.i, label %B778.1.i.i, label %B774.1.i.i

B774.1.i.i:                                       ; preds = %B762.1.i.i
  %.871.1.i.i = inttoptr i64 %next_word_v25_bytes_at_v26_source_1.2.3.1.i.i to ptr
  %.872.1.i.i = load i8, ptr %.871.1.i.i, align 1, !noalias !32
  %.873.1.i.i = zext i8 %.872.1.i.i to i64
  %.875.1.i.i = shl i64 %.873.1.i.i, %next_word_v25_bytes_at_v26_shift.2.3.1.i.i
  %.877.1.i.i = or i64 %.875.1.i.i, %next_word_v25_bytes_at_v26_word.2.3.1.i.i
  %.883.1.i.i = add nsw i64 %next_word_v25_bytes_at_v26_source_1.2.3.1.i.i, 1
  br label %B778.1.i.i

B778.1.i.i:                                       ; preds = %B774.1.i.i, %B762.1.i.i
  %next_word_v25_bytes_at_v26_word.3.5.1.i.i = phi i64 [ %.877.1.i.i, %B774.1.i.i ], [ %next_word_v25_bytes_at_v26_word.2.3.1.i.i, %B762.1.i.i ]
  %next_word_v25_bytes_at_v26_source_1.3.5.1.i.i = phi i64 [ %.883.1.i.i, %B774.1.i.i ], [ %next_word_v25_bytes_at_v26_source_1.2.3.1.i.i, %B762.1.i.i ]
  %.906.1.i.i = lshr i64 %next_word_v25_bytes_at_v26_which.2.3.1.i.i, 1
  %.910.1.i.i = add nuw nsw i64 %next_word_v25_bytes_at_v26_shift.2.3.1.i.i, 8
  %.913.not.1.i.i = icmp eq i64 %.906.1.i.i, 0
  br i1 %.913.not.1.i.i, label %B830.1.i.i, label %B762.1.i.i

B830.1.i.i:                                       ; preds = %B778.1.i.i, %B830.i.i
  %next_word_v25_bytes_at_v26_word.4.4.1.i.i = phi i64 [ 0, %B830.i.i ], [ %next_word_v25_bytes_at_v26_word.3.5.1.i.i, %B778.1.i.i ]
  %next_word_v25_bytes_at_v26_source_1.4.4.1.i.i = phi i64 [ %.842.1.i.i, %B830.i.i ], [ %next_word_v25_bytes_at_v26_source_1.3.5.1.i.i, %B778.1.i.i ]
  %sunkaddr108.i.i = inttoptr i64 %.817.1.i.i to ptr
  %sunkaddr109.i.i = getelementptr i8, ptr %sunkaddr108.i.i, i64 %a8
  %.956.1.i.i = load i64, ptr %sunkaddr109.i.i, align 8, !noalias !32
  %.957.1.i.i = xor i64 %.956.1.i.i, %next_word_v25_bytes_at_v26_word.4.4.1.i.i
  store i64 %.957.1.i.i, ptr %sunkaddr109.i.i, align 8, !noalias !32
  %niter68.ncmp.1.i.i = icmp eq i64 %.791.1.i.i, %unroll_iter67.i.i
  br i1 %niter68.ncmp.1.i.i, label %B878.loopexit.unr-lcssa.i.i, label %B710.i.i

B878.loopexit.unr-lcssa.i.i:                      ; preds = %B830.1.i.i
  br i1 %25, label %B878.i.i, label %B710.epil.preheader.i.i

B710.epil.preheader.i.i:                          ; preds = %B878.loopexit.unr-lcssa.i.i
  %.827.epil.i.i = inttoptr i64 %next_word_v25_bytes_at_v26_source_1.4.4.1.i.i to ptr
  %.828.epil.i.i = load i8, ptr %.827.epil.i.i, align 1, !noalias !32
  %.842.epil.i.i = add nsw i64 %next_word_v25_bytes_at_v26_source_1.4.4.1.i.i, 1
  %.849.not.epil.i.i = icmp eq i8 %.828.epil.i.i, 0
  br i1 %.849.not.epil.i.i, label %B830.epil.i.i, label %B762.epil.preheader.i.i

B762.epil.preheader.i.i:                          ; preds = %B710.epil.preheader.i.i
  %.829.epil.i.i = zext i8 %.828.epil.i.i to i64
  br label %B762.epil.i.i

B762.epil.i.i:                                    ; preds = %B778.epil.i.i, %B762.epil.preheader.i.i
  %next_word_v25_bytes_at_v26_shift.2.3.epil.i.i = phi i64 [ %.910.epil.i.i, %B778.epil.i.i ], [ 0, %B762.epil.preheader.i.i ]
  %next_word_v25_bytes_at_v26_word.2.3.epil.i.i = phi i64 [ %next_word_v25_bytes_at_v26_word.3.5.epil.i.i, %B778.epil.i.i ], [ 0, %B762.epil.preheader.i.i ]
  %next_word_v25_bytes_at_v26_which.2.3.epil.i.i = phi i64 [ %.906.epil.i.i, %B778.epil.i.i ], [ %.829.epil.i.i, %B762.epil.preheader.i.i ]
  %next_word_v25_bytes_at_v26_source_1.2.3.epil.i.i = phi i64 [ %next_word_v25_bytes_at_v26_source_1.3.5.epil.i.i, %B778.epil.i.i ], [ %.842.epil.i.i, %B762.epil.preheader.i.i ]
  %.867.epil.i.i = and i64 %next_word_v25_bytes_at_v26_which.2.3.epil.i.i, 1
  %.868.not.epil.i.i = icmp eq i64 %.867.epil.i.i, 0
  br i1 %.868.not.epil.i.i, label %B778.epil.i.i, label %B774.epil.i.i

B774.epil.i.i:                                    ; preds = %B762.epil.i.i
  %.871.epil.i.i = inttoptr i64 %next_word_v25_bytes_at_v26_source_1.2.3.epil.i.i to ptr
  %.872.epil.i.i = load i8, ptr %.871.epil.i.i, align 1, !noalias !32
  %.873.epil.i.i = zext i8 %.872.epil.i.i to i64
  %.875.epil.i.i = shl i64 %.873.epil.i.i, %next_word_v25_bytes_at_v26_shift.2.3.epil.i.i
  %.877.epil.i.i = or i64 %.875.epil.i.i, %next_word_v25_bytes_at_v26_word.2.3.epil.i.i
  %.883.epil.i.i = add nsw i64 %next_word_v25_bytes_at_v26_source_1.2.3.epil.i.i, 1
  br label %B778.epil.i.i

B778.epil.i.i:                                    ; preds = %B774.epil.i.i, %B762.epil.i.i
  %next_word_v25_bytes_at_v26_word.3.5.epil.i.i = phi i64 [ %.877.epil.i.i, %B774.epil.i.i ], [ %next_word_v25_bytes_at_v26_word.2.3.epil.i.i, %B762.epil.i.i ]
  %next_word_v25_bytes_at_v26_source_1.3.5.epil.i.i = phi i64 [ %.883.epil.i.i, %B774.epil.i.i ], [ %next_word_v25_bytes_at_v26_source_1.2.3.epil.i.i, %B762.epil.i.i ]
  %.906.epil.i.i = lshr i64 %next_word_v25_bytes_at_v26_which.2.3.epil.i.i, 1
  %.910.epil.i.i = add nuw nsw i64 %next_word_v25_bytes_at_v26_shift.2.3.epil.i.i, 8
  %.913.not.epil.i.i = icmp eq i64 %.906.epil.i.i, 0
  br i1 %.913.not.epil.i.i, label %B830.epil.i.i, label %B762.epil.i.i

B830.epil.i.i:                                    ; preds = %B778.epil.i.i, %B710.epil.preheader.i.i
  %next_word_v25_bytes_at_v26_word.4.4.epil.i.i = phi i64 [ 0, %B710.epil.preheader.i.i ], [ %next_word_v25_bytes_at_v26_word.3.5.epil.i.i, %B778.epil.i.i ]
  %next_word_v25_bytes_at_v26_source_1.4.4.epil.i.i = phi i64 [ %.842.epil.i.i, %B710.epil.preheader.i.i ], [ %next_word_v25_bytes_at_v26_source_1.3.5.epil.i.i, %B778.epil.i.i ]
  %.956.epil.i.i = load i64, ptr %sunkaddr92.i.i, align 8, !noalias !32
  %.957.epil.i.i = xor i64 %.956.epil.i.i, %next_word_v25_bytes_at_v26_word.4.4.epil.i.i
  store i64 %.957.epil.i.i, ptr %sunkaddr92.i.i, align 8, !noalias !32
  br label %B878.i.i

B878.i.i:                                         ; preds = %B830.epil.i.i, %B878.loopexit.unr-lcssa.i.i, %B150.i.i
  %source.5.2.lcssa.i.i = phi i64 [ %source.3.0682767.i.i, %B150.i.i ], [ %next_word_v25_bytes_at_v26_source_1.4.4.1.i.i, %B878.loopexit.unr-lcssa.i.i ], [ %next_word_v25_bytes_at_v26_source_1.4.4.epil.i.i, %B830.epil.i.i ]
  %.976.i.i = icmp slt i64 %at.3.0685765.i.i, %.778.i
  br i1 %.976.i.i, label %B882.endif.i.i, label %B7034.i.i

B883.i.i:                                         ; preds = %B882.endif.i.i, %B6688.i.i
  %lsr.iv83.i.i = phi i64 [ %lsr.iv.next84.i.i, %B6688.i.i ], [ %2, %B882.endif.i.i ]
  %lsr.iv81.i.i = phi i64 [ %lsr.iv.next82.i.i, %B6688.i.i ], [ %.reass.i, %B882.endif.i.i ]
  %lsr.iv79.i.i = phi i64 [ %lsr.iv.next80.i.i, %B6688.i.i ], [ %72, %B882.endif.i.i ]
  %lsr.iv.next84.i.i = add i64 %lsr.iv83.i.i, -1
  %.1075.i.i = icmp sgt i64 %lsr.iv.next84.i.i, 0
  br i1 %.1075.i.i, label %B6688.i.i, label %B7034.i.i

B6688.i.i:                                        ; preds = %B883.i.i
  %lsr.iv.next80.i.i = add i64 %lsr.iv79.i.i, -8
  %lsr.iv.next82.i.i = add i64 %lsr.iv81.i.i, -8
  %.1116.i.i = inttoptr i64 %lsr.iv79.i.i to ptr
  %.1117.i.i = load i64, ptr %.1116.i.i, align 8, !noalias !32
  %.1121.i.i = inttoptr i64 %lsr.iv81.i.i to ptr
  %.1122.i.i = load i64, ptr %.1121.i.i, align 8, !noalias !32
  %.1131.not.i.i = icmp eq i64 %.1117.i.i, %.1122.i.i
  br i1 %.1131.not.i.i, label %B883.i.i, label %B6788.i.i

B6788.i.i:                                        ; preds = %B6688.i.i
  %.1147.i.i = icmp ult i64 %.1117.i.i, %.1122.i.i
  br i1 %.1147.i.i, label %B6789.preheader.i.i, label %B7034.i.i

B6789.preheader.i.i:                              ; preds = %B6788.i.i
  %.1185624.i.i = add nsw i64 %at.3.0685765.i.i, 1
  %.1196625.i.i = icmp slt i64 %.1185624.i.i, %.778.i
  br i1 %.1196625.i.i, label %B6835.endif.preheader.i.i, label %B7034.i.i

B6835.endif.preheader.i.i:                        ; preds = %B6789.preheader.i.i
  %46 = add i64 %69, 16
  %47 = mul i64 %46, %arg.words.fr.i.i
  %48 = add i64 %47, %68
  br label %B6835.endif.i.i

B6789.i.i:                                        ; preds = %B7032.i.i
  %.1185.i.i = add i64 %.1185626.i.i, 1
  %lsr.iv.next86.i.i = add i64 %lsr.iv85.i.i, %.32.i
  %exitcond799.not.i.i = icmp eq i64 %.1185.i.i, %.778.i
  br i1 %exitcond799.not.i.i, label %_ZN10interleave6engine6native4disk6coding12strike_groupB3v21B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i, label %B6835.endif.i.i

B6837.i.i:                                        ; preds = %B6835.endif.i.i, %B6935.i.i
  %lsr.iv91.i.i = phi i64 [ %lsr.iv.next92.i.i, %B6935.i.i ], [ %2, %B6835.endif.i.i ]
  %lsr.iv89.i.i = phi i64 [ %lsr.iv.next90.i.i, %B6935.i.i ], [ %.reass.i, %B6835.endif.i.i ]
  %lsr.iv87.i.i = phi i64 [ %lsr.iv.next88.i.i, %B6935.i.i ], [ %lsr.iv85.i.i, %B6835.endif.i.i ]
  %lsr.iv.next92.i.i = add i64 %lsr.iv91.i.i, -1
  %.1295.i.i = icmp sgt i64 %lsr.iv.next92.i.i, 0
  br i1 %.1295.i.i, label %B6935.i.i, label %B7034.i.i

B6935.i.i:                                        ; preds = %B6837.i.i
  %lsr.iv.next88.i.i = add i64 %lsr.iv87.i.i, -8
  %lsr.iv.next90.i.i = add i64 %lsr.iv89.i.i, -8
  %.1336.i.i = inttoptr i64 %lsr.iv87.i.i to ptr
  %.1337.i.i = load i64, ptr %.1336.i.i, align 8, !noalias !32
  %.1341.i.i = inttoptr i64 %lsr.iv89.i.i to ptr
  %.1342.i.i = load i64, ptr %.1341.i.i, align 8, !noalias !32
  %.1351.not.i.i = icmp eq i64 %.1337.i.i, %.1342.i.i
  br i1 %.1351.not.i.i, label %B6837.i.i, label %B7032.i.i

B7032.i.i:                                        ; preds = %B6935.i.i
  %.1367.i.i = icmp ult i64 %.1337.i.i, %.1342.i.i
  br i1 %.1367.i.i, label %B6789.i.i, label %B7034.i.i

B7034.i.i:                                        ; preds = %B883.i.i, %B7032.i.i, %B6837.i.i, %B6789.preheader.i.i, %B6788.i.i, %B878.i.i
  %at.6.2.i.i = phi i64 [ %.1185626.i.i, %B6837.i.i ], [ %at.3.0685765.i.i, %B878.i.i ], [ %.1185626.i.i, %B7032.i.i ], [ %at.3.0685765.i.i, %B6788.i.i ], [ %.1185624.i.i, %B6789.preheader.i.i ], [ %at.3.0685765.i.i, %B883.i.i ]
  %.1413.i.i = icmp eq i64 %at.6.2.i.i, %.778.i
  br i1 %.1413.i.i, label %_ZN10interleave6engine6native4disk6coding12strike_groupB3v21B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i, label %B7180.endif.i.i

B7182.i.i:                                        ; preds = %B7180.endif.i.i, %B7183.i.i
  %lsr.iv97.i.i = phi i64 [ %lsr.iv.next98.i.i, %B7183.i.i ], [ %2, %B7180.endif.i.i ]
  %lsr.iv95.i.i = phi i64 [ %lsr.iv.next96.i.i, %B7183.i.i ], [ %a8, %B7180.endif.i.i ]
  %lsr.iv93.i.i = phi i64 [ %lsr.iv.next94.i.i, %B7183.i.i ], [ %.1442.i.i, %B7180.endif.i.i ]
  %lsr.iv.next98.i.i = add i64 %lsr.iv97.i.i, -1
  %exitcond800.not.i.i = icmp eq i64 %lsr.iv.next98.i.i, 0
  br i1 %exitcond800.not.i.i, label %B14778.i.i, label %B7183.i.i

B7183.i.i:                                        ; preds = %B7182.i.i
  %lsr.iv.next94.i.i = add i64 %lsr.iv93.i.i, 8
  %lsr.iv.next96.i.i = add i64 %lsr.iv95.i.i, 8
  %.1571.i.i = inttoptr i64 %lsr.iv93.i.i to ptr
  %.1572.i.i = load i64, ptr %.1571.i.i, align 8, !noalias !32
  %.1576.i.i = inttoptr i64 %lsr.iv95.i.i to ptr
  %.1577.i.i = load i64, ptr %.1576.i.i, align 8, !noalias !32
  %.1578.not.i.i = icmp eq i64 %.1572.i.i, %.1577.i.i
  br i1 %.1578.not.i.i, label %B7182.i.i, label %B14874.i.i

B14778.i.i:                                       ; preds = %B7182.i.i
  %.1612.i.i = add nsw i64 %at.6.2.i.i, %.781.i
  %.1614.i.i = inttoptr i64 %.1612.i.i to ptr
  store i8 1, ptr %.1614.i.i, align 1, !noalias !32
  %.1617.i.i = add nsw i64 %found.3.0684766.i.i, 1
  br label %B14874.i.i

B14874.i.i:                                       ; preds = %B7183.i.i, %B14778.i.i
  %found.4.1.i.i = phi i64 [ %.1617.i.i, %B14778.i.i ], [ %found.3.0684766.i.i, %B7183.i.i ]
  %.291.i.i = icmp sgt i64 %.300774.in.i.i, 1
  br i1 %.291.i.i, label %B130.i.i, label %_ZN10interleave6engine6native4disk6coding12strike_groupB3v21B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i

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
  %.143600602.epil.init.i.i = phi i64 [ 0, %B48.preheader.i.i ], [ %unroll_iter.i.i, %B96.endif.loopexit.unr-lcssa.i.i ]
  %57 = shl i64 %.143600602.epil.init.i.i, 3
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

B96.endif.i.i:                                    ; preds = %B48.epil.i.i, %B96.endif.loopexit.unr-lcssa.i.i, %B6455.endif.i
  %59 = tail call i64 @llvm.smax.i64(i64 %.729.i, i64 0)
  %60 = tail call i64 @llvm.umin.i64(i64 %59, i64 128)
  %.291671.not.i.i = icmp slt i64 %.729.i, 1
  br i1 %.291671.not.i.i, label %B6503.i, label %B130.lr.ph.i.i

B130.lr.ph.i.i:                                   ; preds = %B96.endif.i.i
  br i1 %.358.i.i, label %B130.us.preheader.i.i, label %B130.lr.ph.split.i.i

B130.us.preheader.i.i:                            ; preds = %B130.lr.ph.i.i
  %61 = add i64 %.778.i, -1
  %62 = add i64 %.775.pre-phi.i, 8
  br label %B130.us.i.i

B130.us.i.i:                                      ; preds = %B14874.us.i.i, %B130.us.preheader.i.i
  %at.3.0685.us.i.i = phi i64 [ %at.5.1.us.i.i, %B14874.us.i.i ], [ 0, %B130.us.preheader.i.i ]
  %found.3.0684.us.i.i = phi i64 [ %found.4.1.us.i.i, %B14874.us.i.i ], [ 0, %B130.us.preheader.i.i ]
  %before.2.0683.us.i.i = phi i64 [ %.537.us.i.i, %B14874.us.i.i ], [ 0, %B130.us.preheader.i.i ]
  %source.3.0682.us.i.i = phi i64 [ %number_at_v27_source_1.3.1.us.i.i, %B14874.us.i.i ], [ %.767.i, %B130.us.preheader.i.i ]
  %.290635681.us.i.i = phi i64 [ %.300.us.i.i, %B14874.us.i.i ], [ %60, %B130.us.preheader.i.i ]
  %.300.us.i.i = add nsw i64 %.290635681.us.i.i, -1
  %.331.not.us.i.i = icmp slt i64 %source.3.0682.us.i.i, %.770.i
  br i1 %.331.not.us.i.i, label %B150.us.i.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B150.us.i.i:                                      ; preds = %B130.us.i.i
  %.364.us.i.i = inttoptr i64 %source.3.0682.us.i.i to ptr
  %.365.us.i.i = load i8, ptr %.364.us.i.i, align 1, !noalias !32
  %.367.us.i.i = add nsw i64 %source.3.0682.us.i.i, 1
  %63 = and i8 %.365.us.i.i, 127
  %64 = zext nneg i8 %63 to i64
  %.386.us.i.i = icmp slt i8 %.365.us.i.i, 0
  br i1 %.386.us.i.i, label %B324.us.i.i, label %B428.us.i.i

B324.us.i.i:                                      ; preds = %B150.us.i.i, %B324.us.i.i
  %number_at_v27_source_1.2.2.us.i.i = phi i64 [ %.425.us.i.i, %B324.us.i.i ], [ %.367.us.i.i, %B150.us.i.i ]
  %number_at_v27_shift.2.2.us.i.i = phi i64 [ %.448.us.i.i, %B324.us.i.i ], [ 7, %B150.us.i.i ]
  %number_at_v27_number.2.2.us.i.i = phi i64 [ %.438.us.i.i, %B324.us.i.i ], [ %64, %B150.us.i.i ]
  %.421.us.i.i = inttoptr i64 %number_at_v27_source_1.2.2.us.i.i to ptr
  %.422.us.i.i = load i8, ptr %.421.us.i.i, align 1, !noalias !32
  %.425.us.i.i = add i64 %number_at_v27_source_1.2.2.us.i.i, 1
  %65 = and i8 %.422.us.i.i, 127
  %66 = zext nneg i8 %65 to i64
  %.436.us.i.i = shl i64 %66, %number_at_v27_shift.2.2.us.i.i
  %.438.us.i.i = or i64 %.436.us.i.i, %number_at_v27_number.2.2.us.i.i
  %.448.us.i.i = add nuw nsw i64 %number_at_v27_shift.2.2.us.i.i, 7
  %.454.us.i.i = icmp slt i8 %.422.us.i.i, 0
  %.476.us.i.i = icmp samesign ult i64 %number_at_v27_shift.2.2.us.i.i, 63
  %or.cond.us.i.i = select i1 %.454.us.i.i, i1 %.476.us.i.i, i1 false
  br i1 %or.cond.us.i.i, label %B324.us.i.i, label %B428.us.i.i

B428.us.i.i:                                      ; preds = %B324.us.i.i, %B150.us.i.i
  %number_at_v27_source_1.3.1.us.i.i = phi i64 [ %.367.us.i.i, %B150.us.i.i ], [ %.425.us.i.i, %B324.us.i.i ]
  %number_at_v27_number.3.1.us.i.i = phi i64 [ %64, %B150.us.i.i ], [ %.438.us.i.i, %B324.us.i.i ]
  %.537.us.i.i = add i64 %number_at_v27_number.3.1.us.i.i, %before.2.0683.us.i.i
  %.545.us.i.i = icmp slt i64 %at.3.0685.us.i.i, %.778.i
  br i1 %.545.us.i.i, label %B440.us.i.i, label %B542.us.i.i

B440.us.i.i:                                      ; preds = %B428.us.i.i
  %.555.us.i.i = shl nsw i64 %at.3.0685.us.i.i, 3
  %.559.us.i.i = add nsw i64 %.555.us.i.i, %.775.pre-phi.i
  %.560.us.i.i = inttoptr i64 %.559.us.i.i to ptr
  %.561.us.i.i = load i64, ptr %.560.us.i.i, align 8, !noalias !32
  %.565.us.i.i = icmp ult i64 %.561.us.i.i, %.537.us.i.i
  br i1 %.565.us.i.i, label %B444.us.preheader.i.i, label %B542.us.i.i

B444.us.preheader.i.i:                            ; preds = %B440.us.i.i
  %67 = add i64 %62, %.555.us.i.i
  br label %B444.us.i.i

B444.us.i.i:                                      ; preds = %B494.us.i.i, %B444.us.preheader.i.i
  %lsr.iv.i2.i = phi i64 [ %67, %B444.us.preheader.i.i ], [ %lsr.iv.next.i3.i, %B494.us.i.i ]
  %at.7.2.us.i.i = phi i64 [ %at.3.0685.us.i.i, %B444.us.preheader.i.i ], [ %.571.us.i.i, %B494.us.i.i ]
  %exitcond801.not.i.i = icmp eq i64 %61, %at.7.2.us.i.i
  br i1 %exitcond801.not.i.i, label %_ZN10interleave6engine6native4disk6coding12strike_groupB3v21B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i, label %B494.us.i.i

B494.us.i.i:                                      ; preds = %B444.us.i.i
  %.571.us.i.i = add i64 %at.7.2.us.i.i, 1
  %.596.us.i.i = inttoptr i64 %lsr.iv.i2.i to ptr
  %.597.us.i.i = load i64, ptr %.596.us.i.i, align 8, !noalias !32
  %.601.us.i.i = icmp ult i64 %.597.us.i.i, %.537.us.i.i
  %lsr.iv.next.i3.i = add i64 %lsr.iv.i2.i, 8
  br i1 %.601.us.i.i, label %B444.us.i.i, label %B542.us.i.i

B542.us.i.i:                                      ; preds = %B494.us.i.i, %B440.us.i.i, %B428.us.i.i
  %at.5.1.us.i.i = phi i64 [ %at.3.0685.us.i.i, %B440.us.i.i ], [ %at.3.0685.us.i.i, %B428.us.i.i ], [ %.571.us.i.i, %B494.us.i.i ]
  %.616.us.i.i = icmp eq i64 %at.5.1.us.i.i, %.778.i
  br i1 %.616.us.i.i, label %_ZN10interleave6engine6native4disk6coding12strike_groupB3v21B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i, label %B574.us.i.i

B574.us.i.i:                                      ; preds = %B542.us.i.i
  %.644.us.i.i = shl nsw i64 %at.5.1.us.i.i, 3
  %.646.us.i.i = add nsw i64 %.644.us.i.i, %.775.pre-phi.i
  %.647.us.i.i = inttoptr i64 %.646.us.i.i to ptr
  %.648.us.i.i = load i64, ptr %.647.us.i.i, align 8, !noalias !32
  %.650.us.i.i = icmp eq i64 %.648.us.i.i, %.537.us.i.i
  br i1 %.650.us.i.i, label %B576.us.i.i, label %B14874.us.i.i

B576.us.i.i:                                      ; preds = %B574.us.i.i
  %.654.us.i.i = add nsw i64 %at.5.1.us.i.i, %.781.i
  %.656.us.i.i = inttoptr i64 %.654.us.i.i to ptr
  store i8 1, ptr %.656.us.i.i, align 1, !noalias !32
  %.659.us.i.i = add nsw i64 %found.3.0684.us.i.i, 1
  br label %B14874.us.i.i

B14874.us.i.i:                                    ; preds = %B576.us.i.i, %B574.us.i.i
  %found.4.1.us.i.i = phi i64 [ %found.3.0684.us.i.i, %B574.us.i.i ], [ %.659.us.i.i, %B576.us.i.i ]
  %.291.us.i.i = icmp sgt i64 %.290635681.us.i.i, 1
  br i1 %.291.us.i.i, label %B130.us.i.i, label %_ZN10interleave6engine6native4disk6coding12strike_groupB3v21B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i

B130.lr.ph.split.i.i:                             ; preds = %B130.lr.ph.i.i
  %.331.not764.i.i = icmp slt i64 %.763.i, %a1
  br i1 %.331.not764.i.i, label %B150.preheader.i.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B150.preheader.i.i:                               ; preds = %B130.lr.ph.split.i.i
  %68 = add i64 %.775.pre-phi.i, -8
  br label %B150.i.i

B882.endif.i.i:                                   ; preds = %B878.i.i
  %69 = shl i64 %at.3.0685765.i.i, 3
  %70 = add i64 %69, 8
  %71 = mul i64 %70, %arg.words.fr.i.i
  %72 = add i64 %71, %68
  br label %B883.i.i

B6835.endif.i.i:                                  ; preds = %B6789.i.i, %B6835.endif.preheader.i.i
  %lsr.iv85.i.i = phi i64 [ %48, %B6835.endif.preheader.i.i ], [ %lsr.iv.next86.i.i, %B6789.i.i ]
  %.1185626.i.i = phi i64 [ %.1185624.i.i, %B6835.endif.preheader.i.i ], [ %.1185.i.i, %B6789.i.i ]
  br label %B6837.i.i

B7180.endif.i.i:                                  ; preds = %B7034.i.i
  %.1440.i.i = mul i64 %at.6.2.i.i, %.32.i
  %.1442.i.i = add i64 %.1440.i.i, %.775.pre-phi.i
  br label %B7182.i.i

_ZN10interleave6engine6native4disk6coding12strike_groupB3v21B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i: ; preds = %B14874.i.i, %B7034.i.i, %B14874.us.i.i, %B542.us.i.i, %B6789.i.i, %B444.us.i.i
  %storemerge591.i.i = phi i64 [ %found.3.0684.us.i.i, %B444.us.i.i ], [ %found.3.0684766.i.i, %B6789.i.i ], [ %found.3.0684.us.i.i, %B542.us.i.i ], [ %found.4.1.us.i.i, %B14874.us.i.i ], [ %found.4.1.i.i, %B14874.i.i ], [ %found.3.0684766.i.i, %B7034.i.i ]
  %.814.i = icmp slt i64 %storemerge591.i.i, 0
  br i1 %.814.i, label %_ZN10interleave6engine6native4disk6coding6strikeB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit, label %B6503.i

_ZN10interleave6engine6native4disk6coding6strikeB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit: ; preds = %B120.i, %B6601.i, %B130.lr.ph.split.i.i, %_ZN10interleave6engine6native4disk6coding12strike_groupB3v21B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i, %B130.i.i, %B130.us.i.i
  %storemerge.i = phi i64 [ -1, %B130.us.i.i ], [ -1, %B130.i.i ], [ %found.3.1.i, %B6601.i ], [ %found.2.0.i, %B120.i ], [ -1, %B130.lr.ph.split.i.i ], [ -1, %_ZN10interleave6engine6native4disk6coding12strike_groupB3v21B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit.i ]
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
  br i1 %.150.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v28B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B34.i

common.ret.loopexit.i:                            ; preds = %B172.endif.i, %B170.i, %vector.early.exit, %middle.block
  %lsr.iv.i.lcssa = phi i64 [ %55, %middle.block ], [ %.815.pre.i, %vector.early.exit ], [ %.815.pre.i, %B172.endif.i ], [ %lsr.iv.i, %B170.i ]
  %arg.most.sink.ph.i = phi i64 [ %a4, %middle.block ], [ %67, %vector.early.exit ], [ %lsr.iv50.i, %B172.endif.i ], [ %a4, %B170.i ]
  store i64 %lsr.iv.i.lcssa, ptr %52, align 8, !noalias !36
  br label %_ZN10interleave6engine6native4disk7sorting5mergeB3v28B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B170.i:                                           ; preds = %B172.endif.i
  %lsr.iv.next51.i = add nuw i64 %lsr.iv50.i, 1
  %exitcond.i = icmp eq i64 %lsr.iv50.i, %a4
  br i1 %exitcond.i, label %common.ret.loopexit.i, label %B172.endif.i, !llvm.loop !39

B140.endif.i:                                     ; preds = %B34.i
  %.251334.not.i = icmp slt i64 %a4, 1
  br i1 %.251334.not.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v28B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B172.endif.lr.ph.i

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

B170.us.i:                                        ; preds = %B15033.us.i
  %lsr.iv.next84.i = add i64 %lsr.iv83.i, %.802.i
  %lsr.iv.next90.i = add i64 %lsr.iv89.i, %a2
  %exitcond449.not.i = icmp eq i64 %a4, %.264.us.i
  br i1 %exitcond449.not.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v28B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B172.endif.us.i

B15033.us.loopexit.unr-lcssa.i.unr-lcssa:         ; preds = %B14935.us.i
  br i1 %lcmp.mod.not, label %B15033.us.loopexit.unr-lcssa.i, label %B14935.us.i.epil.preheader

B14935.us.i.epil.preheader:                       ; preds = %B15033.us.loopexit.unr-lcssa.i.unr-lcssa, %B14935.us.i.preheader
  %lsr.iv85.i.epil.init = phi i64 [ 0, %B14935.us.i.preheader ], [ %lsr.iv.next86.i.1, %B15033.us.loopexit.unr-lcssa.i.unr-lcssa ]
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
  br label %B15033.us.loopexit.unr-lcssa.i

B15033.us.loopexit.unr-lcssa.i:                   ; preds = %B15033.us.loopexit.unr-lcssa.i.unr-lcssa, %B14935.us.i.epil.preheader
  br i1 %11, label %B15033.us.i, label %B14935.us.epil.preheader.i

B14935.us.epil.preheader.i:                       ; preds = %B14935.lr.ph.us.i, %B15033.us.loopexit.unr-lcssa.i
  %.750316318.us.epil.init.i = phi i64 [ 0, %B14935.lr.ph.us.i ], [ %unroll_iter37.i, %B15033.us.loopexit.unr-lcssa.i ]
  %25 = shl i64 %.750316318.us.epil.init.i, 3
  %26 = add nsw i64 %25, %least.4.2.us.lcssa.i
  %27 = add nuw nsw i64 %.750316318.us.epil.init.i, %lsr.iv89.i
  %28 = shl i64 %27, 3
  %29 = add nsw i64 %28, %a3
  br label %B14935.us.epil.i

B14935.us.epil.i:                                 ; preds = %B14935.us.epil.i, %B14935.us.epil.preheader.i
  %lsr.iv93.i = phi i64 [ %lsr.iv.next94.i, %B14935.us.epil.i ], [ %xtraiter34.i, %B14935.us.epil.preheader.i ]
  %lsr.iv91.i = phi i64 [ %lsr.iv.next92.i, %B14935.us.epil.i ], [ %29, %B14935.us.epil.preheader.i ]
  %lsr.iv87.i = phi i64 [ %lsr.iv.next88.i, %B14935.us.epil.i ], [ %26, %B14935.us.epil.preheader.i ]
  %.792.us.epil.i = inttoptr i64 %lsr.iv87.i to ptr
  %.793.us.epil.i = load i64, ptr %.792.us.epil.i, align 8, !noalias !36
  %.794.us.epil.i = inttoptr i64 %lsr.iv91.i to ptr
  store i64 %.793.us.epil.i, ptr %.794.us.epil.i, align 8, !noalias !36
  %lsr.iv.next88.i = add i64 %lsr.iv87.i, 8
  %lsr.iv.next92.i = add i64 %lsr.iv91.i, 8
  %lsr.iv.next94.i = add nsw i64 %lsr.iv93.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next94.i, 0
  br i1 %epil.iter.cmp.not.i, label %B15033.us.i, label %B14935.us.epil.i, !llvm.loop !42

B15033.us.i:                                      ; preds = %B14935.us.epil.i, %B240.B580.endif_crit_edge.us.i, %B15033.us.loopexit.unr-lcssa.i
  %.804.us.i = add nsw i64 %least.4.2.us.lcssa.i, %.802.i
  %.808.us.i = inttoptr i64 %from_.3.2.us.lcssa.i to ptr
  store i64 %.804.us.i, ptr %.808.us.i, align 8, !noalias !36
  %.811.us.i = add nsw i64 %from_.3.2.us.lcssa.i, 8
  %.814.us.i = inttoptr i64 %.811.us.i to ptr
  %.815.us.i = load i64, ptr %.814.us.i, align 8, !noalias !36
  %.816.us.i = icmp eq i64 %.804.us.i, %.815.us.i
  br i1 %.816.us.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v28B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B170.us.i

B14935.us.i:                                      ; preds = %B14935.us.i.preheader, %B14935.us.i
  %lsr.iv85.i = phi i64 [ %lsr.iv.next86.i.1, %B14935.us.i ], [ 0, %B14935.us.i.preheader ]
  %niter = phi i64 [ %niter.next.1, %B14935.us.i ], [ 0, %B14935.us.i.preheader ]
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
  br i1 %niter.ncmp.1, label %B15033.us.loopexit.unr-lcssa.i.unr-lcssa, label %B14935.us.i

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
  br i1 %7, label %B15033.us.i, label %B14935.lr.ph.us.i

B14935.lr.ph.us.i:                                ; preds = %B240.B580.endif_crit_edge.us.i
  br i1 %10, label %B14935.us.epil.preheader.i, label %B14935.us.i.preheader

B14935.us.i.preheader:                            ; preds = %B14935.lr.ph.us.i
  br i1 %16, label %B14935.us.i.epil.preheader, label %B14935.us.i

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
  br i1 %68, label %B14935.us377.epil.preheader.i, label %B14935.us377.i.preheader

B14935.us377.i.preheader:                         ; preds = %B172.endif.us363.i
  br i1 %73, label %B14935.us377.i.epil.preheader, label %B14935.us377.i

B170.us369.i:                                     ; preds = %B14933.B15033_crit_edge.us393.i
  %lsr.iv.next54.i = add i64 %lsr.iv53.i, %.802.i
  %lsr.iv.next60.i = add i64 %lsr.iv59.i, %a2
  %exitcond451.not.i = icmp eq i64 %a4, %.264.us367.i
  br i1 %exitcond451.not.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v28B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B172.endif.us363.i

B14935.us377.i:                                   ; preds = %B14935.us377.i.preheader, %B14935.us377.i
  %lsr.iv55.i = phi i64 [ %lsr.iv.next56.i.1, %B14935.us377.i ], [ %lsr.iv53.i, %B14935.us377.i.preheader ]
  %niter29 = phi i64 [ %niter29.next.1, %B14935.us377.i ], [ 0, %B14935.us377.i.preheader ]
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
  br i1 %niter29.ncmp.1, label %B14933.B15033_crit_edge.us393.unr-lcssa.i.unr-lcssa, label %B14935.us377.i

B14933.B15033_crit_edge.us393.unr-lcssa.i.unr-lcssa: ; preds = %B14935.us377.i
  br i1 %lcmp.mod26.not, label %B14933.B15033_crit_edge.us393.unr-lcssa.i, label %B14935.us377.i.epil.preheader

B14935.us377.i.epil.preheader:                    ; preds = %B14933.B15033_crit_edge.us393.unr-lcssa.i.unr-lcssa, %B14935.us377.i.preheader
  %lsr.iv55.i.epil.init = phi i64 [ %lsr.iv53.i, %B14935.us377.i.preheader ], [ %lsr.iv.next56.i.1, %B14933.B15033_crit_edge.us393.unr-lcssa.i.unr-lcssa ]
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
  br label %B14933.B15033_crit_edge.us393.unr-lcssa.i

B14933.B15033_crit_edge.us393.unr-lcssa.i:        ; preds = %B14933.B15033_crit_edge.us393.unr-lcssa.i.unr-lcssa, %B14935.us377.i.epil.preheader
  br i1 %69, label %B14933.B15033_crit_edge.us393.i, label %B14935.us377.epil.preheader.i

B14935.us377.epil.preheader.i:                    ; preds = %B14933.B15033_crit_edge.us393.unr-lcssa.i, %B172.endif.us363.i
  %.750316318.us379.epil.init.i = phi i64 [ 0, %B172.endif.us363.i ], [ %unroll_iter43.i, %B14933.B15033_crit_edge.us393.unr-lcssa.i ]
  %98 = shl i64 %.750316318.us379.epil.init.i, 3
  %99 = add nsw i64 %98, %.294.us368.i
  %100 = add nuw nsw i64 %.750316318.us379.epil.init.i, %lsr.iv59.i
  %101 = shl i64 %100, 3
  %102 = add nsw i64 %101, %a3
  br label %B14935.us377.epil.i

B14935.us377.epil.i:                              ; preds = %B14935.us377.epil.i, %B14935.us377.epil.preheader.i
  %lsr.iv63.i = phi i64 [ %lsr.iv.next64.i, %B14935.us377.epil.i ], [ %xtraiter39.i, %B14935.us377.epil.preheader.i ]
  %lsr.iv61.i = phi i64 [ %lsr.iv.next62.i, %B14935.us377.epil.i ], [ %102, %B14935.us377.epil.preheader.i ]
  %lsr.iv57.i = phi i64 [ %lsr.iv.next58.i, %B14935.us377.epil.i ], [ %99, %B14935.us377.epil.preheader.i ]
  %.792.us387.epil.i = inttoptr i64 %lsr.iv57.i to ptr
  %.793.us388.epil.i = load i64, ptr %.792.us387.epil.i, align 8, !noalias !36
  %.794.us389.epil.i = inttoptr i64 %lsr.iv61.i to ptr
  store i64 %.793.us388.epil.i, ptr %.794.us389.epil.i, align 8, !noalias !36
  %lsr.iv.next58.i = add i64 %lsr.iv57.i, 8
  %lsr.iv.next62.i = add i64 %lsr.iv61.i, 8
  %lsr.iv.next64.i = add nsw i64 %lsr.iv63.i, -1
  %epil.iter40.cmp.not.i = icmp eq i64 %lsr.iv.next64.i, 0
  br i1 %epil.iter40.cmp.not.i, label %B14933.B15033_crit_edge.us393.i, label %B14935.us377.epil.i, !llvm.loop !44

B14933.B15033_crit_edge.us393.i:                  ; preds = %B14935.us377.epil.i, %B14933.B15033_crit_edge.us393.unr-lcssa.i
  %.264.us367.i = add nuw nsw i64 %.257323337.us365.i, 1
  %.804.us374.i = add nsw i64 %.294.us368.i, %.802.i
  store i64 %.804.us374.i, ptr %52, align 8, !noalias !36
  %.815.us375.i = load i64, ptr %sunkaddr100.i, align 8, !noalias !36
  %.816.us376.i = icmp eq i64 %.804.us374.i, %.815.us375.i
  br i1 %.816.us376.i, label %_ZN10interleave6engine6native4disk7sorting5mergeB3v28B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B170.us369.i

B172.endif.i:                                     ; preds = %B172.endif.i.preheader, %B170.i
  %lsr.iv50.i = phi i64 [ %lsr.iv.next51.i, %B170.i ], [ %lsr.iv50.i.ph, %B172.endif.i.preheader ]
  %.294.pre.pn.i = phi i64 [ %lsr.iv.i, %B170.i ], [ %.294.pre.pn.i.ph, %B172.endif.i.preheader ]
  %lsr.iv.i = add i64 %.294.pre.pn.i, %.802.i
  %.816.i = icmp eq i64 %lsr.iv.i, %.815.pre.i
  br i1 %.816.i, label %common.ret.loopexit.i, label %B170.i

_ZN10interleave6engine6native4disk7sorting5mergeB3v28B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B36.i, %B170.us.i, %B15033.us.i, %B170.us369.i, %B14933.B15033_crit_edge.us393.i, %common.ret.loopexit.i, %B140.endif.i
  %arg.most.sink.i = phi i64 [ %arg.most.sink.ph.i, %common.ret.loopexit.i ], [ %.264.us367.i, %B14933.B15033_crit_edge.us393.i ], [ %a4, %B140.endif.i ], [ %a4, %B170.us.i ], [ %a4, %B170.us369.i ], [ %.264.us.i, %B15033.us.i ], [ 0, %B36.i ]
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
!11 = distinct !{!11, !12, !"_ZN10interleave6engine6native4disk6coding6encodeB2v7B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx: %retptr"}
!12 = distinct !{!12, !"_ZN10interleave6engine6native4disk6coding6encodeB2v7B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx"}
!13 = distinct !{!13, !7}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN10interleave6engine6native4disk6coding6decodeB3v10B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!16 = distinct !{!16, !"_ZN10interleave6engine6native4disk6coding6decodeB3v10B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!17 = !{!18, !20}
!18 = distinct !{!18, !19, !"_ZN10interleave6engine6native4disk6coding8positionB3v15B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!19 = distinct !{!19, !"_ZN10interleave6engine6native4disk6coding8positionB3v15B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!20 = distinct !{!20, !21, !"_ZN10interleave6engine6native4disk6coding7touchedB3v14B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxx: %retptr"}
!21 = distinct !{!21, !"_ZN10interleave6engine6native4disk6coding7touchedB3v14B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxxx"}
!22 = !{!23, !20}
!23 = distinct !{!23, !24, !"_ZN10interleave6engine6native4disk6coding8positionB3v15B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!24 = distinct !{!24, !"_ZN10interleave6engine6native4disk6coding8positionB3v15B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!25 = !{!20}
!26 = !{!27, !29}
!27 = distinct !{!27, !28, !"_ZN10interleave6engine6native4disk6coding8positionB3v15B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!28 = distinct !{!28, !"_ZN10interleave6engine6native4disk6coding8positionB3v15B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!29 = distinct !{!29, !30, !"_ZN10interleave6engine6native4disk6coding6strikeB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx: %retptr"}
!30 = distinct !{!30, !"_ZN10interleave6engine6native4disk6coding6strikeB3v17B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx"}
!31 = !{!29}
!32 = !{!33, !29}
!33 = distinct !{!33, !34, !"_ZN10interleave6engine6native4disk6coding12strike_groupB3v21B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx: %retptr"}
!34 = distinct !{!34, !"_ZN10interleave6engine6native4disk6coding12strike_groupB3v21B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx"}
!35 = distinct !{!35, !7}
!36 = !{!37}
!37 = distinct !{!37, !38, !"_ZN10interleave6engine6native4disk7sorting5mergeB3v28B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!38 = distinct !{!38, !"_ZN10interleave6engine6native4disk7sorting5mergeB3v28B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!39 = distinct !{!39, !40, !41}
!40 = !{!"llvm.loop.unroll.runtime.disable"}
!41 = !{!"llvm.loop.isvectorized", i32 1}
!42 = distinct !{!42, !7}
!43 = distinct !{!43, !41, !40}
!44 = distinct !{!44, !7}

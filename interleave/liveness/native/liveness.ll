; 472eaeec3ff6550f27b0863ab7abd906f847fb19a7c8ba326a11cfa82082d55a
; made by numba 0.68.1 and LLVM 22.1.0: run `make kernels`, do not edit
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @close(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr #0 {
  %.104130.not.i = icmp slt i64 %a2, 1
  br i1 %.104130.not.i, label %_ZN10interleave8liveness6native6kernel5closeB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B40.preheader.i

B40.preheader.i:                                  ; preds = %0
  %1 = icmp eq i64 %a2, 1
  br i1 %1, label %B40.epil.preheader.i, label %B40.preheader.new.i

B40.preheader.new.i:                              ; preds = %B40.preheader.i
  %unroll_iter.i = and i64 %a2, 9223372036854775806
  br label %B40.i

B40.i:                                            ; preds = %B136.1.i, %B40.preheader.new.i
  %lsr.iv5.i = phi i64 [ %lsr.iv.next6.i, %B136.1.i ], [ 8, %B40.preheader.new.i ]
  %left.4.0133.i = phi i64 [ %left.5.1.1.i, %B136.1.i ], [ 0, %B40.preheader.new.i ]
  %.110129131.i = phi i64 [ %.117.1.i, %B136.1.i ], [ 0, %B40.preheader.new.i ]
  %2 = or disjoint i64 %.110129131.i, 1
  %.152.i = and i64 %.110129131.i, 9223372036854775800
  %.153.i = add nsw i64 %.152.i, %a3
  %.154.i = inttoptr i64 %.153.i to ptr
  %.155.i = load i64, ptr %.154.i, align 8, !noalias !0
  %3 = add i64 %lsr.iv5.i, 56
  %.157.i = and i64 %3, 48
  %4 = shl nuw nsw i64 255, %.157.i
  %5 = and i64 %4, %.155.i
  %.160.not.i = icmp eq i64 %5, 0
  br i1 %.160.not.i, label %B136.i, label %B82.i

B82.i:                                            ; preds = %B40.i
  %.163.i = shl nsw i64 %left.4.0133.i, 3
  %.165.i = add nsw i64 %.163.i, %a5
  %.167.i = inttoptr i64 %.165.i to ptr
  store i64 %.110129131.i, ptr %.167.i, align 8, !noalias !0
  %.172.i = add nsw i64 %left.4.0133.i, 1
  %.155.1.pre.i = load i64, ptr %.154.i, align 8, !noalias !0
  br label %B136.i

B136.i:                                           ; preds = %B82.i, %B40.i
  %.155.1.i = phi i64 [ %.155.1.pre.i, %B82.i ], [ %.155.i, %B40.i ]
  %left.5.1.i = phi i64 [ %.172.i, %B82.i ], [ %left.4.0133.i, %B40.i ]
  %.117.1.i = add nuw i64 %.110129131.i, 2
  %.157.1.i = and i64 %lsr.iv5.i, 56
  %6 = shl nuw i64 255, %.157.1.i
  %7 = and i64 %.155.1.i, %6
  %.160.not.1.i = icmp eq i64 %7, 0
  br i1 %.160.not.1.i, label %B136.1.i, label %B82.1.i

B82.1.i:                                          ; preds = %B136.i
  %.163.1.i = shl nsw i64 %left.5.1.i, 3
  %.165.1.i = add nsw i64 %.163.1.i, %a5
  %.167.1.i = inttoptr i64 %.165.1.i to ptr
  store i64 %2, ptr %.167.1.i, align 8, !noalias !0
  %.172.1.i = add nsw i64 %left.5.1.i, 1
  br label %B136.1.i

B136.1.i:                                         ; preds = %B82.1.i, %B136.i
  %left.5.1.1.i = phi i64 [ %.172.1.i, %B82.1.i ], [ %left.5.1.i, %B136.i ]
  %lsr.iv.next6.i = add i64 %lsr.iv5.i, 16
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.117.1.i
  br i1 %niter.ncmp.1.i, label %B138.unr-lcssa.i, label %B40.i

B138.unr-lcssa.i:                                 ; preds = %B136.1.i
  %8 = and i64 %a2, 1
  %lcmp.mod.not.i = icmp eq i64 %8, 0
  br i1 %lcmp.mod.not.i, label %B138.i, label %B40.epil.preheader.i

B40.epil.preheader.i:                             ; preds = %B138.unr-lcssa.i, %B40.preheader.i
  %left.4.0133.epil.init.i = phi i64 [ 0, %B40.preheader.i ], [ %left.5.1.1.i, %B138.unr-lcssa.i ]
  %.110129131.epil.init.i = phi i64 [ 0, %B40.preheader.i ], [ %unroll_iter.i, %B138.unr-lcssa.i ]
  %.152.epil.i = and i64 %.110129131.epil.init.i, 9223372036854775800
  %.153.epil.i = add nsw i64 %.152.epil.i, %a3
  %.154.epil.i = inttoptr i64 %.153.epil.i to ptr
  %.155.epil.i = load i64, ptr %.154.epil.i, align 8, !noalias !0
  %.156.epil.i = shl i64 %.110129131.epil.init.i, 3
  %.157.epil.i = and i64 %.156.epil.i, 48
  %9 = shl nuw nsw i64 255, %.157.epil.i
  %10 = and i64 %9, %.155.epil.i
  %.160.not.epil.i = icmp eq i64 %10, 0
  br i1 %.160.not.epil.i, label %B138.i, label %B82.epil.i

B82.epil.i:                                       ; preds = %B40.epil.preheader.i
  %.163.epil.i = shl nsw i64 %left.4.0133.epil.init.i, 3
  %.165.epil.i = add nsw i64 %.163.epil.i, %a5
  %.167.epil.i = inttoptr i64 %.165.epil.i to ptr
  store i64 %.110129131.epil.init.i, ptr %.167.epil.i, align 8, !noalias !0
  %.172.epil.i = add nsw i64 %left.4.0133.epil.init.i, 1
  br label %B138.i

B138.i:                                           ; preds = %B82.epil.i, %B40.epil.preheader.i, %B138.unr-lcssa.i
  %left.5.1.lcssa.i = phi i64 [ %left.5.1.1.i, %B138.unr-lcssa.i ], [ %.172.epil.i, %B82.epil.i ], [ %left.4.0133.epil.init.i, %B40.epil.preheader.i ]
  %.195.i = icmp sgt i64 %left.5.1.lcssa.i, 0
  br i1 %.195.i, label %B150.endif.preheader.i, label %_ZN10interleave8liveness6native6kernel5closeB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit

B150.endif.preheader.i:                           ; preds = %B138.i
  %sunkaddr8.i = inttoptr i64 %a0 to ptr
  br label %B150.endif.i

B318.i:                                           ; preds = %B318.preheader.i, %B540.i
  %lsr.iv3.i = phi i64 [ %16, %B318.preheader.i ], [ %lsr.iv.next4.i, %B540.i ]
  %lsr.iv.i = phi i64 [ %14, %B318.preheader.i ], [ %lsr.iv.next.i, %B540.i ]
  %left.7.1141.i = phi i64 [ %.203.i, %B318.preheader.i ], [ %left.8.2.i, %B540.i ]
  %.349.i = inttoptr i64 %lsr.iv3.i to ptr
  %.350.i = load i64, ptr %.349.i, align 8, !noalias !0
  %.355.i = icmp sgt i64 %.350.i, -1
  br i1 %.355.i, label %B374.i, label %B540.i

B374.i:                                           ; preds = %B318.i
  %.363.i = and i64 %.350.i, 9223372036854775800
  %.364.i = add nsw i64 %.363.i, %a4
  %.365.i = inttoptr i64 %.364.i to ptr
  %.366.i = load i64, ptr %.365.i, align 8, !noalias !0
  %.367.i = shl i64 %.350.i, 3
  %.368.i = and i64 %.367.i, 56
  %11 = shl nuw i64 255, %.368.i
  %12 = and i64 %.366.i, %11
  %.371.not.i = icmp eq i64 %12, 0
  br i1 %.371.not.i, label %B540.i, label %B414.i

B414.i:                                           ; preds = %B374.i
  %.380.i = add nsw i64 %.363.i, %a3
  %.381.i = inttoptr i64 %.380.i to ptr
  %.382.i = load i64, ptr %.381.i, align 8, !noalias !0
  %13 = and i64 %.382.i, %11
  %.387.i = icmp eq i64 %13, 0
  br i1 %.387.i, label %B454.i, label %B540.i

B454.i:                                           ; preds = %B414.i
  %.398.i = shl nuw nsw i64 1, %.368.i
  %.399.i = or i64 %.382.i, %.398.i
  %sunkaddr.i = inttoptr i64 %.363.i to ptr
  %sunkaddr7.i = getelementptr i8, ptr %sunkaddr.i, i64 %a3
  store i64 %.399.i, ptr %sunkaddr7.i, align 8, !noalias !0
  %.403.i = shl nsw i64 %left.7.1141.i, 3
  %.405.i = add nsw i64 %.403.i, %a5
  %.407.i = inttoptr i64 %.405.i to ptr
  store i64 %.350.i, ptr %.407.i, align 8, !noalias !0
  %.412.i = add nsw i64 %left.7.1141.i, 1
  br label %B540.i

B540.i:                                           ; preds = %B454.i, %B414.i, %B374.i, %B318.i
  %left.8.2.i = phi i64 [ %.412.i, %B454.i ], [ %left.7.1141.i, %B414.i ], [ %left.7.1141.i, %B374.i ], [ %left.7.1141.i, %B318.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next4.i = add i64 %lsr.iv3.i, 8
  %.304.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.304.i, label %B318.i, label %B542.i

B542.i:                                           ; preds = %B540.i, %B150.endif.i
  %left.7.1.lcssa.i = phi i64 [ %.203.i, %B150.endif.i ], [ %left.8.2.i, %B540.i ]
  %.434.i = icmp sgt i64 %left.7.1.lcssa.i, 0
  br i1 %.434.i, label %B150.endif.i, label %_ZN10interleave8liveness6native6kernel5closeB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit

B150.endif.i:                                     ; preds = %B542.i, %B150.endif.preheader.i
  %left.6.0.i = phi i64 [ %left.7.1.lcssa.i, %B542.i ], [ %left.5.1.lcssa.i, %B150.endif.preheader.i ]
  %.203.i = add nsw i64 %left.6.0.i, -1
  %.209.i = shl nsw i64 %.203.i, 3
  %.211.i = add nsw i64 %.209.i, %a5
  %.212.i = inttoptr i64 %.211.i to ptr
  %.213.i = load i64, ptr %.212.i, align 8, !noalias !0
  %.214.i = shl i64 %.213.i, 3
  %.216.i = add nsw i64 %.214.i, %a0
  %.217.i = inttoptr i64 %.216.i to ptr
  %.218.i = load i64, ptr %.217.i, align 8, !noalias !0
  %sunkaddr10.i = getelementptr i8, ptr %sunkaddr8.i, i64 %.214.i
  %sunkaddr11.i = getelementptr i8, ptr %sunkaddr10.i, i64 8
  %.224.i = load i64, ptr %sunkaddr11.i, align 8, !noalias !0
  %.261.i = sub i64 %.224.i, %.218.i
  %.304138.not.i = icmp slt i64 %.261.i, 1
  br i1 %.304138.not.i, label %B542.i, label %B318.preheader.i

B318.preheader.i:                                 ; preds = %B150.endif.i
  %14 = add nuw i64 %.261.i, 1
  %15 = shl i64 %.218.i, 3
  %16 = add i64 %15, %a1
  br label %B318.i

_ZN10interleave8liveness6native6kernel5closeB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit: ; preds = %B542.i, %0, %B138.i
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sweep_steps(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #0 {
  %.102150.not.i = icmp slt i64 %a2, 1
  br i1 %.102150.not.i, label %_ZN10interleave8liveness6native6kernel11sweep_stepsB2v6B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B50.lr.ph.i

B50.lr.ph.i:                                      ; preds = %0
  %arg.every.fr.i = freeze i64 %a4
  %.185.not.i = icmp eq i64 %arg.every.fr.i, 0
  %sunkaddr.i = inttoptr i64 %a0 to ptr
  br i1 %.185.not.i, label %B50.us.i, label %B50.i

B50.us.i:                                         ; preds = %B50.lr.ph.i, %B419.us.i
  %new.2.0155.us.i = phi i64 [ %new.3.1.us.i, %B419.us.i ], [ 0, %B50.lr.ph.i ]
  %.101140154.us.i = phi i64 [ %.111.us.i, %B419.us.i ], [ %a2, %B50.lr.ph.i ]
  %.111.us.i = add nsw i64 %.101140154.us.i, -1
  %.146.us.i = and i64 %.111.us.i, -8
  %.147.us.i = add nsw i64 %.146.us.i, %a3
  %.148.us.i = inttoptr i64 %.147.us.i to ptr
  %.149.us.i = load i64, ptr %.148.us.i, align 8, !noalias !3
  %.150.us.i = shl i64 %.111.us.i, 3
  %.151.us.i = and i64 %.150.us.i, 56
  %1 = shl nuw i64 255, %.151.us.i
  %2 = and i64 %1, %.149.us.i
  %.154.not.us.i = icmp eq i64 %2, 0
  br i1 %.154.not.us.i, label %B94.us.i, label %B419.us.i

B94.us.i:                                         ; preds = %B50.us.i
  %.168.us.i = add nsw i64 %.150.us.i, %a0
  %.169.us.i = inttoptr i64 %.168.us.i to ptr
  %.170.us.i = load i64, ptr %.169.us.i, align 8, !noalias !3
  %sunkaddr13.i = getelementptr i8, ptr %sunkaddr.i, i64 %.150.us.i
  %sunkaddr14.i = getelementptr i8, ptr %sunkaddr13.i, i64 8
  %.177.us.i = load i64, ptr %sunkaddr14.i, align 8, !noalias !3
  %.244.us.i = sub i64 %.177.us.i, %.170.us.i
  %.291136.not.us.i = icmp slt i64 %.244.us.i, 1
  br i1 %.291136.not.us.i, label %B419.us.i, label %B242.us.preheader.i

B242.us.preheader.i:                              ; preds = %B94.us.i
  %3 = add nuw i64 %.244.us.i, 1
  %4 = shl i64 %.170.us.i, 3
  %5 = add i64 %4, %a1
  br label %B242.us.i

B242.us.i:                                        ; preds = %B370.us.i, %B242.us.preheader.i
  %lsr.iv6.i = phi i64 [ %5, %B242.us.preheader.i ], [ %lsr.iv.next7.i, %B370.us.i ]
  %lsr.iv.i = phi i64 [ %3, %B242.us.preheader.i ], [ %lsr.iv.next.i, %B370.us.i ]
  %.334.us.i = inttoptr i64 %lsr.iv6.i to ptr
  %.335.us.i = load i64, ptr %.334.us.i, align 8, !noalias !3
  %.340.us.i = icmp slt i64 %.335.us.i, 0
  br i1 %.340.us.i, label %B370.us.i, label %B300.us.i

B300.us.i:                                        ; preds = %B242.us.i
  %.350.us.i = and i64 %.335.us.i, 9223372036854775800
  %.351.us.i = add nsw i64 %.350.us.i, %a3
  %.352.us.i = inttoptr i64 %.351.us.i to ptr
  %.353.us.i = load i64, ptr %.352.us.i, align 8, !noalias !3
  %.354.us.i = shl i64 %.335.us.i, 3
  %.355.us.i = and i64 %.354.us.i, 56
  %6 = shl nuw i64 255, %.355.us.i
  %7 = and i64 %.353.us.i, %6
  %.358.us.not.i = icmp eq i64 %7, 0
  br i1 %.358.us.not.i, label %B370.us.i, label %B416.us.i

B370.us.i:                                        ; preds = %B300.us.i, %B242.us.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next7.i = add i64 %lsr.iv6.i, 8
  %.291.us.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.291.us.i, label %B242.us.i, label %B419.us.i

B416.us.i:                                        ; preds = %B300.us.i
  %.406.us.i = shl nuw nsw i64 1, %.151.us.i
  %.407.us.i = or i64 %.406.us.i, %.149.us.i
  %sunkaddr15.i = inttoptr i64 %.146.us.i to ptr
  %sunkaddr16.i = getelementptr i8, ptr %sunkaddr15.i, i64 %a3
  store i64 %.407.us.i, ptr %sunkaddr16.i, align 8, !noalias !3
  %.411.us.i = add nsw i64 %new.2.0155.us.i, 1
  br label %B419.us.i

B419.us.i:                                        ; preds = %B370.us.i, %B416.us.i, %B94.us.i, %B50.us.i
  %new.3.1.us.i = phi i64 [ %new.2.0155.us.i, %B50.us.i ], [ %.411.us.i, %B416.us.i ], [ %new.2.0155.us.i, %B94.us.i ], [ %new.2.0155.us.i, %B370.us.i ]
  %.102.us.i = icmp sgt i64 %.101140154.us.i, 1
  br i1 %.102.us.i, label %B50.us.i, label %_ZN10interleave8liveness6native6kernel11sweep_stepsB2v6B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B50.i:                                            ; preds = %B50.lr.ph.i, %B419.i
  %new.2.0155.i = phi i64 [ %new.3.1.i, %B419.i ], [ 0, %B50.lr.ph.i ]
  %.101140154.i = phi i64 [ %.111.i, %B419.i ], [ %a2, %B50.lr.ph.i ]
  %.111.i = add nsw i64 %.101140154.i, -1
  %.146.i = and i64 %.111.i, -8
  %.147.i = add nsw i64 %.146.i, %a3
  %.148.i = inttoptr i64 %.147.i to ptr
  %.149.i = load i64, ptr %.148.i, align 8, !noalias !3
  %.150.i = shl i64 %.111.i, 3
  %.151.i = and i64 %.150.i, 56
  %8 = shl nuw i64 255, %.151.i
  %9 = and i64 %8, %.149.i
  %.154.not.i = icmp eq i64 %9, 0
  br i1 %.154.not.i, label %B94.i, label %B419.i

B94.i:                                            ; preds = %B50.i
  %.168.i = add nsw i64 %.150.i, %a0
  %.169.i = inttoptr i64 %.168.i to ptr
  %.170.i = load i64, ptr %.169.i, align 8, !noalias !3
  %sunkaddr18.i = getelementptr i8, ptr %sunkaddr.i, i64 %.150.i
  %sunkaddr19.i = getelementptr i8, ptr %sunkaddr18.i, i64 8
  %.177.i = load i64, ptr %sunkaddr19.i, align 8, !noalias !3
  %.244.i = sub i64 %.177.i, %.170.i
  %.291136.not.i = icmp slt i64 %.244.i, 1
  br i1 %.291136.not.i, label %B240.endif.i, label %B242.preheader.i

B242.preheader.i:                                 ; preds = %B94.i
  %10 = add nuw i64 %.244.i, 1
  %11 = shl i64 %.170.i, 3
  %12 = add i64 %11, %a1
  br label %B242.i

B242.i:                                           ; preds = %B370.i, %B242.preheader.i
  %lsr.iv10.i = phi i64 [ %12, %B242.preheader.i ], [ %lsr.iv.next11.i, %B370.i ]
  %lsr.iv8.i = phi i64 [ %10, %B242.preheader.i ], [ %lsr.iv.next9.i, %B370.i ]
  %.334.i = inttoptr i64 %lsr.iv10.i to ptr
  %.335.i = load i64, ptr %.334.i, align 8, !noalias !3
  %.340.i = icmp slt i64 %.335.i, 0
  br i1 %.340.i, label %B370.i, label %B300.i

B300.i:                                           ; preds = %B242.i
  %.350.i = and i64 %.335.i, 9223372036854775800
  %.351.i = add nsw i64 %.350.i, %a3
  %.352.i = inttoptr i64 %.351.i to ptr
  %.353.i = load i64, ptr %.352.i, align 8, !noalias !3
  %.354.i = shl i64 %.335.i, 3
  %.355.i = and i64 %.354.i, 56
  %13 = shl nuw i64 255, %.355.i
  %14 = and i64 %.353.i, %13
  %.358.not.i = icmp eq i64 %14, 0
  br i1 %.358.not.i, label %B419.i, label %B370.i

B370.i:                                           ; preds = %B300.i, %B242.i
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, -1
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 8
  %.291.i = icmp samesign ugt i64 %lsr.iv.next9.i, 1
  br i1 %.291.i, label %B242.i, label %B240.endif.i

B416.i:                                           ; preds = %B240.endif.i
  %.406.i = shl nuw nsw i64 1, %.151.i
  %.407.i = or i64 %.406.i, %.149.i
  %sunkaddr20.i = inttoptr i64 %.146.i to ptr
  %sunkaddr21.i = getelementptr i8, ptr %sunkaddr20.i, i64 %a3
  store i64 %.407.i, ptr %sunkaddr21.i, align 8, !noalias !3
  %.411.i = add nsw i64 %new.2.0155.i, 1
  br label %B419.i

B419.i:                                           ; preds = %B300.i, %B240.endif.i, %B416.i, %B50.i
  %new.3.1.i = phi i64 [ %new.2.0155.i, %B50.i ], [ %.411.i, %B416.i ], [ %new.2.0155.i, %B240.endif.i ], [ %new.2.0155.i, %B300.i ]
  %.102.i = icmp sgt i64 %.101140154.i, 1
  br i1 %.102.i, label %B50.i, label %_ZN10interleave8liveness6native6kernel11sweep_stepsB2v6B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B240.endif.i:                                     ; preds = %B370.i, %B94.i
  %15 = icmp sgt i64 %.177.i, %.170.i
  br i1 %15, label %B416.i, label %B419.i

_ZN10interleave8liveness6native6kernel11sweep_stepsB2v6B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B419.i, %B419.us.i, %0
  %new.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %new.3.1.us.i, %B419.us.i ], [ %new.3.1.i, %B419.i ]
  ret i64 %new.2.0.lcssa.i
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @strong_parts(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr #0 {
  %.23.i = shl nsw i64 %a2, 1
  %.126434.not.i = icmp slt i64 %a2, 1
  br i1 %.126434.not.i, label %_ZN10interleave8liveness6native6kernel12strong_partsB3v10B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B66.lr.ph.i

B66.lr.ph.i:                                      ; preds = %0
  %1 = add i64 %a5, -8
  %sunkaddr.i = inttoptr i64 %a0 to ptr
  %sunkaddr160.i = inttoptr i64 %a5 to ptr
  br label %B66.i

B66.i:                                            ; preds = %B1623.i, %B66.lr.ph.i
  %path.4.0442.i = phi i64 [ %.23.i, %B66.lr.ph.i ], [ %path.5.1.i, %B1623.i ]
  %stack.5.0441.i = phi i64 [ 0, %B66.lr.ph.i ], [ %stack.6.1.i, %B1623.i ]
  %parts.4.0440.i = phi i64 [ 0, %B66.lr.ph.i ], [ %parts.5.1.i, %B1623.i ]
  %numbered.5.0439.i = phi i64 [ 0, %B66.lr.ph.i ], [ %numbered.6.1.i, %B1623.i ]
  %.132425437.i = phi i64 [ 0, %B66.lr.ph.i ], [ %.139.i, %B1623.i ]
  %.139.i = add nuw nsw i64 %.132425437.i, 1
  %.170.i = and i64 %.132425437.i, 9223372036854775800
  %.171.i = add nsw i64 %.170.i, %a3
  %.172.i = inttoptr i64 %.171.i to ptr
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !6
  %.174.i = shl i64 %.132425437.i, 3
  %.175.i = and i64 %.174.i, 56
  %2 = shl nuw i64 255, %.175.i
  %3 = and i64 %2, %.173.i
  %.178.i = icmp eq i64 %3, 0
  br i1 %.178.i, label %B1623.i, label %B108.i

B108.i:                                           ; preds = %B66.i
  %.181.i = mul nuw nsw i64 %.132425437.i, 24
  %.183.i = add nsw i64 %.181.i, %a4
  %.184.i = inttoptr i64 %.183.i to ptr
  %.185.i = load i64, ptr %.184.i, align 8, !noalias !6
  %.186.not.i = icmp eq i64 %.185.i, 0
  br i1 %.186.not.i, label %B160.i, label %B1623.i

B160.i:                                           ; preds = %B108.i
  %.234.i = add nsw i64 %path.4.0442.i, -1
  %.240.i = shl nsw i64 %.234.i, 3
  %.242.i = add nsw i64 %.240.i, %a5
  %.244.i = inttoptr i64 %.242.i to ptr
  store i64 %.132425437.i, ptr %.244.i, align 8, !noalias !6
  %.290411.not.i = icmp sgt i64 %path.4.0442.i, %.23.i
  br i1 %.290411.not.i, label %B1623.i, label %B234.outer.i

B234.outer.i:                                     ; preds = %B160.i, %B1596.i
  %numbered.2.3.ph.i = phi i64 [ %numbered.3.5.i, %B1596.i ], [ %numbered.5.0439.i, %B160.i ]
  %parts.2.3.ph.i = phi i64 [ %.893487.i, %B1596.i ], [ %parts.4.0440.i, %B160.i ]
  %stack.3.3.ph.i = phi i64 [ %.901.i, %B1596.i ], [ %stack.5.0441.i, %B160.i ]
  %path.10.3.ph.i = phi i64 [ %.637.i, %B1596.i ], [ %.234.i, %B160.i ]
  br label %B234.i

B234.i:                                           ; preds = %B1264.i, %B234.outer.i
  %numbered.2.3.i = phi i64 [ %numbered.3.5.i, %B1264.i ], [ %numbered.2.3.ph.i, %B234.outer.i ]
  %stack.3.3.i = phi i64 [ %stack.8.5.i, %B1264.i ], [ %stack.3.3.ph.i, %B234.outer.i ]
  %path.10.3.i = phi i64 [ %path.8.3.i, %B1264.i ], [ %path.10.3.ph.i, %B234.outer.i ]
  %.314.i = shl nsw i64 %path.10.3.i, 3
  %.316.i = add nsw i64 %.314.i, %a5
  %.317.i = inttoptr i64 %.316.i to ptr
  %.318.i = load i64, ptr %.317.i, align 8, !noalias !6
  %.323.i = mul nsw i64 %.318.i, 24
  %.325.i = add nsw i64 %.323.i, %a4
  %.330.i = inttoptr i64 %.325.i to ptr
  %.331.i = load i64, ptr %.330.i, align 8, !noalias !6
  %.332.i = icmp eq i64 %.331.i, 0
  br i1 %.332.i, label %B330.i, label %B234.B594_crit_edge.i

B234.B594_crit_edge.i:                            ; preds = %B234.i
  %.pre.i = add nsw i64 %.325.i, 8
  %.pre478.i = inttoptr i64 %.pre.i to ptr
  %.pre479.i = shl i64 %.318.i, 3
  %.pre480.i = add nsw i64 %.325.i, 16
  %.pre481.i = inttoptr i64 %.pre480.i to ptr
  br label %B594.i

B330.i:                                           ; preds = %B234.i
  %.335.i = add nsw i64 %numbered.2.3.i, 1
  store i64 %.335.i, ptr %.330.i, align 8, !noalias !6
  %.347.i = add nsw i64 %.325.i, 8
  %.348.i = inttoptr i64 %.347.i to ptr
  store i64 %.335.i, ptr %.348.i, align 8, !noalias !6
  %.352.i = add nsw i64 %.325.i, 16
  %.354.i = shl i64 %.318.i, 3
  %.356.i = add nsw i64 %.354.i, %a0
  %.357.i = inttoptr i64 %.356.i to ptr
  %.358.i = load i64, ptr %.357.i, align 8, !noalias !6
  %.359.i = inttoptr i64 %.352.i to ptr
  store i64 %.358.i, ptr %.359.i, align 8, !noalias !6
  %.362.i = shl nsw i64 %stack.3.3.i, 3
  %.364.i = add nsw i64 %.362.i, %a5
  %.366.i = inttoptr i64 %.364.i to ptr
  store i64 %.318.i, ptr %.366.i, align 8, !noalias !6
  %.369.i = add nsw i64 %stack.3.3.i, 1
  br label %B594.i

B594.i:                                           ; preds = %B330.i, %B234.B594_crit_edge.i
  %.414.pre-phi.i = phi ptr [ %.pre481.i, %B234.B594_crit_edge.i ], [ %.359.i, %B330.i ]
  %.402.pre-phi.i = phi i64 [ %.pre479.i, %B234.B594_crit_edge.i ], [ %.354.i, %B330.i ]
  %.386.pre-phi.i = phi ptr [ %.pre478.i, %B234.B594_crit_edge.i ], [ %.348.i, %B330.i ]
  %numbered.3.5.i = phi i64 [ %numbered.2.3.i, %B234.B594_crit_edge.i ], [ %.335.i, %B330.i ]
  %stack.8.5.i = phi i64 [ %stack.3.3.i, %B234.B594_crit_edge.i ], [ %.369.i, %B330.i ]
  %.387.i = load i64, ptr %.386.pre-phi.i, align 8, !noalias !6
  %sunkaddr151.i = getelementptr i8, ptr %sunkaddr.i, i64 %.402.pre-phi.i
  %sunkaddr152.i = getelementptr i8, ptr %sunkaddr151.i, i64 8
  %.407.i = load i64, ptr %sunkaddr152.i, align 8, !noalias !6
  %.415.i = load i64, ptr %.414.pre-phi.i, align 8, !noalias !6
  %.423.i = icmp slt i64 %.415.i, %.407.i
  br i1 %.423.i, label %B762.preheader.i, label %B1212.i

B762.preheader.i:                                 ; preds = %B594.i
  %4 = shl i64 %.415.i, 3
  %5 = add i64 %4, %a1
  br label %B762.i

B762.i:                                           ; preds = %B1074.i, %B762.preheader.i
  %lsr.iv.i = phi i64 [ %5, %B762.preheader.i ], [ %lsr.iv.next.i, %B1074.i ]
  %low.2.5.i = phi i64 [ %.387.i, %B762.preheader.i ], [ %low.3.7.i, %B1074.i ]
  %e.2.5.i = phi i64 [ %.415.i, %B762.preheader.i ], [ %.582.i, %B1074.i ]
  %.444.i = inttoptr i64 %lsr.iv.i to ptr
  %.445.i = load i64, ptr %.444.i, align 8, !noalias !6
  %.450.i = icmp sgt i64 %.445.i, -1
  br i1 %.450.i, label %B816.i, label %B1074.i

B816.i:                                           ; preds = %B762.i
  %.458.i = and i64 %.445.i, 9223372036854775800
  %.459.i = add nsw i64 %.458.i, %a3
  %.460.i = inttoptr i64 %.459.i to ptr
  %.461.i = load i64, ptr %.460.i, align 8, !noalias !6
  %.462.i = shl i64 %.445.i, 3
  %.463.i = and i64 %.462.i, 56
  %6 = shl nuw i64 255, %.463.i
  %7 = and i64 %.461.i, %6
  %.466.not.i = icmp eq i64 %7, 0
  br i1 %.466.not.i, label %B1074.i, label %B856.i

B856.i:                                           ; preds = %B816.i
  %.471.i = mul nuw nsw i64 %.445.i, 24
  %.473.i = add nsw i64 %.471.i, %a4
  %.474.i = inttoptr i64 %.473.i to ptr
  %.475.i = load i64, ptr %.474.i, align 8, !noalias !6
  %.480.i = icmp eq i64 %.475.i, 0
  br i1 %.480.i, label %B1208.i, label %B970.i

B970.i:                                           ; preds = %B856.i
  %.517.i = icmp sgt i64 %.475.i, 0
  br i1 %.517.i, label %B982.i, label %B1074.i

B982.i:                                           ; preds = %B970.i
  %sunkaddr153.i = inttoptr i64 %.471.i to ptr
  %sunkaddr154.i = getelementptr i8, ptr %sunkaddr153.i, i64 %a4
  %sunkaddr155.i = getelementptr i8, ptr %sunkaddr154.i, i64 8
  %.530.i = load i64, ptr %sunkaddr155.i, align 8, !noalias !6
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.530.i, i64 %low.2.5.i)
  br label %B1074.i

B1074.i:                                          ; preds = %B982.i, %B970.i, %B816.i, %B762.i
  %low.3.7.i = phi i64 [ %low.2.5.i, %B762.i ], [ %low.2.5.i, %B970.i ], [ %low.2.5.i, %B816.i ], [ %.13.i.i, %B982.i ]
  %.582.i = add i64 %e.2.5.i, 1
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %exitcond.not.i = icmp eq i64 %.407.i, %.582.i
  br i1 %exitcond.not.i, label %B1212.i, label %B762.i

B1208.i:                                          ; preds = %B856.i
  %.497.i = add nsw i64 %path.10.3.i, -1
  %.502.i = shl nsw i64 %.497.i, 3
  %.504.i = add nsw i64 %.502.i, %a5
  %.506.i = inttoptr i64 %.504.i to ptr
  store i64 %.445.i, ptr %.506.i, align 8, !noalias !6
  store i64 %e.2.5.i, ptr %.414.pre-phi.i, align 8, !noalias !6
  store i64 %low.2.5.i, ptr %.386.pre-phi.i, align 8, !noalias !6
  br label %B1264.i

B1212.i:                                          ; preds = %B1074.i, %B594.i
  %low.4.6.ph.i = phi i64 [ %.387.i, %B594.i ], [ %low.3.7.i, %B1074.i ]
  %e.3.6.ph.i = phi i64 [ %.415.i, %B594.i ], [ %.407.i, %B1074.i ]
  %sunkaddr157.i = getelementptr i8, ptr %.330.i, i64 16
  store i64 %e.3.6.ph.i, ptr %sunkaddr157.i, align 8, !noalias !6
  %sunkaddr159.i = getelementptr i8, ptr %.330.i, i64 8
  store i64 %low.4.6.ph.i, ptr %sunkaddr159.i, align 8, !noalias !6
  %.637.i = add nsw i64 %path.10.3.i, 1
  %.645.i = load i64, ptr %.330.i, align 8, !noalias !6
  %.649.i = icmp slt i64 %low.4.6.ph.i, %.645.i
  br i1 %.649.i, label %B1264.i, label %B1324.i

B1264.i:                                          ; preds = %B1212.i, %B1208.i
  %path.8.3.i = phi i64 [ %.497.i, %B1208.i ], [ %.637.i, %B1212.i ]
  %.290.i = icmp slt i64 %path.8.3.i, %.23.i
  br i1 %.290.i, label %B234.i, label %B1623.i

B1324.i:                                          ; preds = %B1212.i
  %sunkaddr161.i = shl i64 %stack.8.5.i, 3
  %sunkaddr162.i = getelementptr i8, ptr %sunkaddr160.i, i64 %sunkaddr161.i
  %sunkaddr163.i = getelementptr i8, ptr %sunkaddr162.i, i64 -8
  %.690.i = load i64, ptr %sunkaddr163.i, align 8, !noalias !6
  %.692.not.i = icmp eq i64 %.690.i, %.318.i
  br i1 %.692.not.i, label %B1394.endif.i, label %B1466.thread.i

B1466.thread.i:                                   ; preds = %B1324.i
  %.893484.i = add nsw i64 %parts.2.3.ph.i, 1
  %.929485.i = xor i64 %parts.2.3.ph.i, -1
  br label %B1466.thread490.i

B1402.i:                                          ; preds = %B1402.preheader.new.i, %B1454.3.i
  %lsr.iv142.i = phi i64 [ %lsr.iv.next143.i, %B1454.3.i ], [ 0, %B1402.preheader.new.i ]
  %lsr.iv140.i = phi i64 [ %lsr.iv.next141.i, %B1454.3.i ], [ %24, %B1402.preheader.new.i ]
  %stays.2.6390.i = phi i1 [ %"$phi1450.2.2.7.3.i", %B1454.3.i ], [ false, %B1402.preheader.new.i ]
  br i1 %stays.2.6390.i, label %B1454.3.i, label %B1450.i

B1450.i:                                          ; preds = %B1402.i
  %.858.i = inttoptr i64 %lsr.iv140.i to ptr
  %.859.i = load i64, ptr %.858.i, align 8, !noalias !6
  %.861.i = icmp eq i64 %.859.i, %.318.i
  %8 = freeze i1 %.861.i
  br i1 %8, label %B1454.3.i, label %B1450.1.i

B1450.1.i:                                        ; preds = %B1450.i
  %9 = add i64 %lsr.iv140.i, 8
  %.858.1.i = inttoptr i64 %9 to ptr
  %.859.1.i = load i64, ptr %.858.1.i, align 8, !noalias !6
  %.861.1.i = icmp eq i64 %.859.1.i, %.318.i
  %10 = freeze i1 %.861.1.i
  br i1 %10, label %B1454.3.i, label %B1450.2.i

B1450.2.i:                                        ; preds = %B1450.1.i
  %11 = add i64 %lsr.iv140.i, 16
  %.858.2.i = inttoptr i64 %11 to ptr
  %.859.2.i = load i64, ptr %.858.2.i, align 8, !noalias !6
  %.861.2.i = icmp eq i64 %.859.2.i, %.318.i
  %12 = freeze i1 %.861.2.i
  br i1 %12, label %B1454.3.i, label %B1450.3.i

B1450.3.i:                                        ; preds = %B1450.2.i
  %13 = add i64 %lsr.iv140.i, 24
  %.858.3.i = inttoptr i64 %13 to ptr
  %.859.3.i = load i64, ptr %.858.3.i, align 8, !noalias !6
  %.861.3.i = icmp eq i64 %.859.3.i, %.318.i
  %14 = freeze i1 %.861.3.i
  br label %B1454.3.i

B1454.3.i:                                        ; preds = %B1450.3.i, %B1450.2.i, %B1450.1.i, %B1450.i, %B1402.i
  %"$phi1450.2.2.7.3.i" = phi i1 [ true, %B1450.2.i ], [ %14, %B1450.3.i ], [ true, %B1450.i ], [ true, %B1402.i ], [ true, %B1450.1.i ]
  %lsr.iv.next141.i = add i64 %lsr.iv140.i, 32
  %lsr.iv.next143.i = add i64 %lsr.iv142.i, -4
  %niter.ncmp.3.not.i = icmp eq i64 %26, %lsr.iv.next143.i
  br i1 %niter.ncmp.3.not.i, label %B1466.unr-lcssa.i, label %B1402.i

B1466.unr-lcssa.i:                                ; preds = %B1454.3.i
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  %15 = sub i64 %.715.i, %26
  br i1 %lcmp.mod.not.i, label %B1466.i, label %B1402.epil.preheader.i

B1402.epil.preheader.i:                           ; preds = %B1402.preheader.i, %B1466.unr-lcssa.i
  %stays.2.6390.epil.init.i = phi i1 [ false, %B1402.preheader.i ], [ %"$phi1450.2.2.7.3.i", %B1466.unr-lcssa.i ]
  %.807386388.epil.init.i = phi i64 [ %.715.i, %B1402.preheader.i ], [ %15, %B1466.unr-lcssa.i ]
  %16 = shl i64 %.807386388.epil.init.i, 3
  %17 = add i64 %16, %a1
  br label %B1402.epil.i

B1402.epil.i:                                     ; preds = %B1454.epil.i, %B1402.epil.preheader.i
  %lsr.iv146.i = phi i64 [ %lsr.iv.next147.i, %B1454.epil.i ], [ %xtraiter.i, %B1402.epil.preheader.i ]
  %lsr.iv144.i = phi i64 [ %lsr.iv.next145.i, %B1454.epil.i ], [ %17, %B1402.epil.preheader.i ]
  %stays.2.6390.epil.i = phi i1 [ %"$phi1450.2.2.7.epil.i", %B1454.epil.i ], [ %stays.2.6390.epil.init.i, %B1402.epil.preheader.i ]
  br i1 %stays.2.6390.epil.i, label %B1454.epil.i, label %B1450.epil.i

B1450.epil.i:                                     ; preds = %B1402.epil.i
  %.858.epil.i = inttoptr i64 %lsr.iv144.i to ptr
  %.859.epil.i = load i64, ptr %.858.epil.i, align 8, !noalias !6
  %.861.epil.i = icmp eq i64 %.859.epil.i, %.318.i
  %18 = freeze i1 %.861.epil.i
  br label %B1454.epil.i

B1454.epil.i:                                     ; preds = %B1450.epil.i, %B1402.epil.i
  %"$phi1450.2.2.7.epil.i" = phi i1 [ true, %B1402.epil.i ], [ %18, %B1450.epil.i ]
  %lsr.iv.next145.i = add i64 %lsr.iv144.i, 8
  %lsr.iv.next147.i = add nsw i64 %lsr.iv146.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next147.i, 0
  br i1 %epil.iter.cmp.not.i, label %B1466.i, label %B1402.epil.i, !llvm.loop !9

B1466.i:                                          ; preds = %B1454.epil.i, %B1466.unr-lcssa.i
  %"$phi1450.2.2.7.lcssa.i" = phi i1 [ %"$phi1450.2.2.7.3.i", %B1466.unr-lcssa.i ], [ %"$phi1450.2.2.7.epil.i", %B1454.epil.i ]
  %.892.i = zext i1 %"$phi1450.2.2.7.lcssa.i" to i64
  %.893.i = add nsw i64 %parts.2.3.ph.i, %.892.i
  %.929.i = sub i64 0, %.893.i
  %spec.select.i = select i1 %"$phi1450.2.2.7.lcssa.i", i64 %.929.i, i64 -4611686018427387904
  br label %B1466.thread490.i

B1466.thread490.i:                                ; preds = %B1394.endif.i, %B1466.i, %B1466.thread.i
  %.893487.i = phi i64 [ %parts.2.3.ph.i, %B1394.endif.i ], [ %.893.i, %B1466.i ], [ %.893484.i, %B1466.thread.i ]
  %19 = phi i64 [ -4611686018427387904, %B1394.endif.i ], [ %spec.select.i, %B1466.i ], [ %.929485.i, %B1466.thread.i ]
  %20 = add i64 %1, %sunkaddr161.i
  br label %B1548.i

B1548.i:                                          ; preds = %B1548.i, %B1466.thread490.i
  %lsr.iv148.i = phi i64 [ %lsr.iv.next149.i, %B1548.i ], [ %20, %B1466.thread490.i ]
  %stack.9.5.i = phi i64 [ %.901.i, %B1548.i ], [ %stack.8.5.i, %B1466.thread490.i ]
  %.901.i = add nsw i64 %stack.9.5.i, -1
  %.911.i = inttoptr i64 %lsr.iv148.i to ptr
  %.912.i = load i64, ptr %.911.i, align 8, !noalias !6
  %.917.i = mul nsw i64 %.912.i, 24
  %.919.i = add nsw i64 %.917.i, %a4
  %.939.i = inttoptr i64 %.919.i to ptr
  store i64 %19, ptr %.939.i, align 8, !noalias !6
  %.949.i = icmp eq i64 %.912.i, %.318.i
  %lsr.iv.next149.i = add i64 %lsr.iv148.i, -8
  br i1 %.949.i, label %B1596.i, label %B1548.i

B1596.i:                                          ; preds = %B1548.i
  %.990.i = icmp slt i64 %.637.i, %.23.i
  br i1 %.990.i, label %B234.outer.i, label %B1623.i

B1623.i:                                          ; preds = %B1596.i, %B1264.i, %B160.i, %B108.i, %B66.i
  %numbered.6.1.i = phi i64 [ %numbered.5.0439.i, %B66.i ], [ %numbered.5.0439.i, %B108.i ], [ %numbered.5.0439.i, %B160.i ], [ %numbered.3.5.i, %B1264.i ], [ %numbered.3.5.i, %B1596.i ]
  %parts.5.1.i = phi i64 [ %parts.4.0440.i, %B66.i ], [ %parts.4.0440.i, %B108.i ], [ %parts.4.0440.i, %B160.i ], [ %parts.2.3.ph.i, %B1264.i ], [ %.893487.i, %B1596.i ]
  %stack.6.1.i = phi i64 [ %stack.5.0441.i, %B66.i ], [ %stack.5.0441.i, %B108.i ], [ %stack.5.0441.i, %B160.i ], [ %stack.8.5.i, %B1264.i ], [ %.901.i, %B1596.i ]
  %path.5.1.i = phi i64 [ %path.4.0442.i, %B66.i ], [ %path.4.0442.i, %B108.i ], [ %.234.i, %B160.i ], [ %path.8.3.i, %B1264.i ], [ %.637.i, %B1596.i ]
  %exitcond477.not.i = icmp eq i64 %.139.i, %a2
  br i1 %exitcond477.not.i, label %_ZN10interleave8liveness6native6kernel12strong_partsB3v10B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B66.i

B1394.endif.i:                                    ; preds = %B1324.i
  %.713.i = add nsw i64 %.402.pre-phi.i, %a0
  %.714.i = inttoptr i64 %.713.i to ptr
  %.715.i = load i64, ptr %.714.i, align 8, !noalias !6
  %.755.i = sub i64 %.407.i, %.715.i
  %.801387.not.i = icmp slt i64 %.755.i, 1
  br i1 %.801387.not.i, label %B1466.thread490.i, label %B1402.preheader.i

B1402.preheader.i:                                ; preds = %B1394.endif.i
  %xtraiter.i = and i64 %.755.i, 3
  %21 = sub i64 %.715.i, %.407.i
  %22 = icmp ugt i64 %21, -4
  br i1 %22, label %B1402.epil.preheader.i, label %B1402.preheader.new.i

B1402.preheader.new.i:                            ; preds = %B1402.preheader.i
  %23 = shl i64 %.715.i, 3
  %24 = add i64 %23, %a1
  %25 = lshr i64 %.755.i, 2
  %26 = mul nsw i64 %25, -4
  br label %B1402.i

_ZN10interleave8liveness6native6kernel12strong_partsB3v10B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit: ; preds = %B1623.i, %0
  %parts.4.0.lcssa.i = phi i64 [ 0, %0 ], [ %parts.5.1.i, %B1623.i ]
  ret i64 %parts.4.0.lcssa.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @about_parts(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr #0 {
  %.107142.not.i = icmp slt i64 %a3, 1
  br i1 %.107142.not.i, label %_ZN10interleave8liveness6native6kernel11about_partsB3v14B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B38.preheader.i

B38.preheader.i:                                  ; preds = %0
  %sunkaddr.i = inttoptr i64 %a0 to ptr
  br label %B38.i

B38.i:                                            ; preds = %B656.i, %B38.preheader.i
  %.113135145.i = phi i64 [ %.120.i, %B656.i ], [ 0, %B38.preheader.i ]
  %.120.i = add nuw nsw i64 %.113135145.i, 1
  %.149.i = mul nuw nsw i64 %.113135145.i, 24
  %.151.i = add nsw i64 %.149.i, %a4
  %.152.i = inttoptr i64 %.151.i to ptr
  %.153.i = load i64, ptr %.152.i, align 8, !noalias !11
  %.159.i = icmp ult i64 %.153.i, -9223372036854775807
  %.163.i = icmp eq i64 %.153.i, -4611686018427387904
  %or.cond.i = or i1 %.159.i, %.163.i
  br i1 %or.cond.i, label %B656.i, label %B122.endif.i

B248.i:                                           ; preds = %B248.preheader.i, %B412.i
  %lsr.iv3.i = phi i64 [ %4, %B248.preheader.i ], [ %lsr.iv.next4.i, %B412.i ]
  %lsr.iv1.i = phi i64 [ %3, %B248.preheader.i ], [ %lsr.iv.next2.i, %B412.i ]
  %lsr.iv.i = phi i64 [ %1, %B248.preheader.i ], [ %lsr.iv.next.i, %B412.i ]
  %moves.2.2130.i = phi i64 [ 0, %B248.preheader.i ], [ %moves.3.3.i, %B412.i ]
  %here.2.2129.i = phi i64 [ 0, %B248.preheader.i ], [ %.349.i, %B412.i ]
  %.330.i = inttoptr i64 %lsr.iv1.i to ptr
  %.331.i = load i64, ptr %.330.i, align 8, !noalias !11
  %.332.i = shl i64 %.331.i, 3
  %.333.i = and i64 %.332.i, 524280
  %.334.i = add nsw i64 %.333.i, %a6
  %.335.i = inttoptr i64 %.334.i to ptr
  %.336.i = load i64, ptr %.335.i, align 8, !noalias !11
  %.337.i = lshr i64 %.331.i, 16
  %.338.i = and i64 %.337.i, 65535
  %.339.i = add nsw i64 %.338.i, %.336.i
  %.340.i = shl nsw i64 %.339.i, 3
  %.341.i = add nsw i64 %.340.i, %a5
  %.342.i = inttoptr i64 %.341.i to ptr
  %.343.i = load i64, ptr %.342.i, align 8, !noalias !11
  %.349.i = or i64 %.343.i, %here.2.2129.i
  %.358.i = inttoptr i64 %lsr.iv3.i to ptr
  %.359.i = load i64, ptr %.358.i, align 8, !noalias !11
  %.364.i = icmp sgt i64 %.359.i, -1
  br i1 %.364.i, label %B350.i, label %B412.i

B350.i:                                           ; preds = %B248.i
  %.370.i = mul nuw nsw i64 %.359.i, 24
  %.374.i = add nsw i64 %.370.i, %a4
  %.375.i = inttoptr i64 %.374.i to ptr
  %.376.i = load i64, ptr %.375.i, align 8, !noalias !11
  %.379.i = icmp eq i64 %.376.i, %.153.i
  %.383.i = select i1 %.379.i, i64 %.343.i, i64 0
  %spec.select.i = or i64 %.383.i, %moves.2.2130.i
  br label %B412.i

B412.i:                                           ; preds = %B350.i, %B248.i
  %moves.3.3.i = phi i64 [ %moves.2.2130.i, %B248.i ], [ %spec.select.i, %B350.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 8
  %lsr.iv.next4.i = add i64 %lsr.iv3.i, 8
  %.282.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.282.i, label %B248.i, label %B414.i

B414.i:                                           ; preds = %B412.i, %B122.endif.i
  %here.2.2.lcssa.i = phi i64 [ 0, %B122.endif.i ], [ %.349.i, %B412.i ]
  %moves.2.2.lcssa.i = phi i64 [ 0, %B122.endif.i ], [ %moves.3.3.i, %B412.i ]
  %.411.i = xor i64 %.153.i, -1
  %.414.i = mul nuw nsw i64 %.411.i, 24
  %.416.i = add nsw i64 %.414.i, %a7
  %.417.i = inttoptr i64 %.416.i to ptr
  %.418.i = load i64, ptr %.417.i, align 8, !noalias !11
  %.420.i = or i64 %.418.i, %moves.2.2.lcssa.i
  store i64 %.420.i, ptr %.417.i, align 8, !noalias !11
  %.425.i = add nsw i64 %.416.i, 8
  %.427.i = inttoptr i64 %.425.i to ptr
  %.428.i = load i64, ptr %.427.i, align 8, !noalias !11
  %.430.i = and i64 %.428.i, %here.2.2.lcssa.i
  store i64 %.430.i, ptr %.427.i, align 8, !noalias !11
  %.433.i = add nsw i64 %.416.i, 16
  %.435.i = inttoptr i64 %.433.i to ptr
  %.436.i = load i64, ptr %.435.i, align 8, !noalias !11
  %.438.i = or i64 %.436.i, %here.2.2.lcssa.i
  store i64 %.438.i, ptr %.435.i, align 8, !noalias !11
  br label %B656.i

B656.i:                                           ; preds = %B414.i, %B38.i
  %exitcond.not.i = icmp eq i64 %.120.i, %a3
  br i1 %exitcond.not.i, label %_ZN10interleave8liveness6native6kernel11about_partsB3v14B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B38.i

B122.endif.i:                                     ; preds = %B38.i
  %.189.i = shl i64 %.113135145.i, 3
  %.191.i = add nsw i64 %.189.i, %a0
  %.192.i = inttoptr i64 %.191.i to ptr
  %.193.i = load i64, ptr %.192.i, align 8, !noalias !11
  %sunkaddr6.i = getelementptr i8, ptr %sunkaddr.i, i64 %.189.i
  %sunkaddr7.i = getelementptr i8, ptr %sunkaddr6.i, i64 8
  %.202.i = load i64, ptr %sunkaddr7.i, align 8, !noalias !11
  %.239.i = sub i64 %.202.i, %.193.i
  %.282126.not.i = icmp slt i64 %.239.i, 1
  br i1 %.282126.not.i, label %B414.i, label %B248.preheader.i

B248.preheader.i:                                 ; preds = %B122.endif.i
  %1 = add nuw i64 %.239.i, 1
  %2 = shl i64 %.193.i, 3
  %3 = add i64 %2, %a2
  %4 = add i64 %2, %a1
  br label %B248.i

_ZN10interleave8liveness6native6kernel11about_partsB3v14B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit: ; preds = %B656.i, %0
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sort_parts(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9) local_unnamed_addr #0 {
  %.116160.not.i = icmp slt i64 %a2, 1
  br i1 %.116160.not.i, label %_ZN10interleave8liveness6native6kernel10sort_partsB3v16B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx.exit, label %B40.lr.ph.i

B40.lr.ph.i:                                      ; preds = %0
  %1 = add i64 %a1, 120
  %sunkaddr80.i = inttoptr i64 %a0 to ptr
  br label %B40.i

B40.i:                                            ; preds = %B1764.i, %B40.lr.ph.i
  %left.2.0165.i = phi i64 [ 0, %B40.lr.ph.i ], [ %left.3.1.i, %B1764.i ]
  %.122153163.i = phi i64 [ 0, %B40.lr.ph.i ], [ %.129.i, %B1764.i ]
  %.129.i = add nuw nsw i64 %.122153163.i, 1
  %.158.i = mul nuw nsw i64 %.122153163.i, 24
  %.160.i = add nsw i64 %.158.i, %a3
  %.161.i = inttoptr i64 %.160.i to ptr
  %.162.i = load i64, ptr %.161.i, align 8, !noalias !14
  store i64 0, ptr %.161.i, align 8, !noalias !14
  %.173.i = and i64 %.122153163.i, 9223372036854775800
  %.175.i = add nsw i64 %.173.i, %a8
  %.176.i = inttoptr i64 %.175.i to ptr
  %.177.i = load i64, ptr %.176.i, align 8, !noalias !14
  %.179.i = shl i64 %.122153163.i, 3
  %.180.i = and i64 %.179.i, 56
  %.181.i = shl nuw i64 255, %.180.i
  %.182.i = xor i64 %.181.i, -1
  %.183.i = and i64 %.177.i, %.182.i
  store i64 %.183.i, ptr %.176.i, align 8, !noalias !14
  %.187.i = icmp sgt i64 %.162.i, -1
  %.190.i = icmp eq i64 %.162.i, -4611686018427387904
  %or.cond.i = or i1 %.187.i, %.190.i
  br i1 %or.cond.i, label %B1764.i, label %B264.i

B264.i:                                           ; preds = %B40.i
  %.207.i = xor i64 %.162.i, -1
  %.208.i = mul nuw nsw i64 %.207.i, 24
  %.210.i = add nsw i64 %.208.i, %a6
  %.215.i = inttoptr i64 %.210.i to ptr
  %.216.i = load i64, ptr %.215.i, align 8, !noalias !14
  %.217.not.i = icmp eq i64 %.216.i, 0
  br i1 %.217.not.i, label %B398.i, label %B326.i

B326.i:                                           ; preds = %B264.i
  %.229.i = add nsw i64 %.179.i, %a9
  %.235.i = inttoptr i64 %.229.i to ptr
  store i64 %.216.i, ptr %.235.i, align 8, !noalias !14
  br label %B1764.i

B398.i:                                           ; preds = %B264.i
  %sunkaddr.i = inttoptr i64 %.208.i to ptr
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr.i, i64 %a6
  %sunkaddr77.i = getelementptr i8, ptr %sunkaddr76.i, i64 8
  %.247.i = load i64, ptr %sunkaddr77.i, align 8, !noalias !14
  %.252.not.i = icmp eq i64 %.247.i, -1
  br i1 %.252.not.i, label %B1764.i, label %B446.endif.i

B546.i:                                           ; preds = %B546.preheader.i, %B546.i
  %lsr.iv66.i = phi i64 [ %342, %B546.preheader.i ], [ %lsr.iv.next67.i, %B546.i ]
  %lsr.iv64.i = phi i64 [ %340, %B546.preheader.i ], [ %lsr.iv.next65.i, %B546.i ]
  %enabled_v18_found.2.3149.i = phi i64 [ %enabled_v18_found.2.3149.ph.i, %B546.preheader.i ], [ %.421.i, %B546.i ]
  %.406.i = inttoptr i64 %lsr.iv66.i to ptr
  %.407.i = load i64, ptr %.406.i, align 8, !noalias !14
  %.408.i = shl i64 %.407.i, 3
  %.409.i = and i64 %.408.i, 524280
  %.410.i = add nsw i64 %.409.i, %a5
  %.411.i = inttoptr i64 %.410.i to ptr
  %.412.i = load i64, ptr %.411.i, align 8, !noalias !14
  %.413.i = lshr i64 %.407.i, 16
  %.414.i = and i64 %.413.i, 65535
  %.415.i = add nsw i64 %.414.i, %.412.i
  %.416.i = shl nsw i64 %.415.i, 3
  %.417.i = add nsw i64 %.416.i, %a4
  %.418.i = inttoptr i64 %.417.i to ptr
  %.419.i = load i64, ptr %.418.i, align 8, !noalias !14
  %.421.i = or i64 %.419.i, %enabled_v18_found.2.3149.i
  %lsr.iv.next65.i = add nsw i64 %lsr.iv64.i, -1
  %lsr.iv.next67.i = add i64 %lsr.iv66.i, 8
  %.362.i = icmp samesign ugt i64 %lsr.iv64.i, 2
  br i1 %.362.i, label %B546.i, label %B548.i, !llvm.loop !17

B548.i:                                           ; preds = %B546.i, %vec.epilog.middle.block.i, %middle.block.i, %B446.endif.i
  %enabled_v18_found.2.3.lcssa.i = phi i64 [ 0, %B446.endif.i ], [ %339, %vec.epilog.middle.block.i ], [ %265, %middle.block.i ], [ %.421.i, %B546.i ]
  %2 = and i64 %a7, %enabled_v18_found.2.3.lcssa.i
  %.446.i = and i64 %2, %.247.i
  %.447.i = icmp eq i64 %.446.i, 0
  br i1 %.447.i, label %B549.i, label %B1764.i

B549.i:                                           ; preds = %B548.i
  %.460.i = shl nuw nsw i64 1, %.180.i
  %.461.i = or i64 %.183.i, %.460.i
  %sunkaddr78.i = inttoptr i64 %.173.i to ptr
  %sunkaddr79.i = getelementptr i8, ptr %sunkaddr78.i, i64 %a8
  store i64 %.461.i, ptr %sunkaddr79.i, align 8, !noalias !14
  %.465.i = add nsw i64 %left.2.0165.i, 1
  br label %B1764.i

B1764.i:                                          ; preds = %B549.i, %B548.i, %B398.i, %B326.i, %B40.i
  %left.3.1.i = phi i64 [ %left.2.0165.i, %B40.i ], [ %left.2.0165.i, %B326.i ], [ %left.2.0165.i, %B398.i ], [ %.465.i, %B549.i ], [ %left.2.0165.i, %B548.i ]
  %exitcond.not.i = icmp eq i64 %.129.i, %a2
  br i1 %exitcond.not.i, label %_ZN10interleave8liveness6native6kernel10sort_partsB3v16B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx.exit, label %B40.i

B446.endif.i:                                     ; preds = %B398.i
  %.275.i = add nsw i64 %.179.i, %a0
  %.276.i = inttoptr i64 %.275.i to ptr
  %.277.i = load i64, ptr %.276.i, align 8, !noalias !14
  %sunkaddr81.i = getelementptr i8, ptr %sunkaddr80.i, i64 %.179.i
  %sunkaddr82.i = getelementptr i8, ptr %sunkaddr81.i, i64 8
  %.282.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !14
  %.319.i = sub i64 %.282.i, %.277.i
  %.362146.not.i = icmp slt i64 %.319.i, 1
  br i1 %.362146.not.i, label %B548.i, label %iter.check.i

iter.check.i:                                     ; preds = %B446.endif.i
  %min.iters.check.i = icmp samesign ult i64 %.319.i, 4
  br i1 %min.iters.check.i, label %B546.preheader.i, label %vector.main.loop.iter.check.i

vector.main.loop.iter.check.i:                    ; preds = %iter.check.i
  %min.iters.check1.i = icmp samesign ult i64 %.319.i, 16
  br i1 %min.iters.check1.i, label %vec.epilog.ph.i, label %vector.ph.i

vector.ph.i:                                      ; preds = %vector.main.loop.iter.check.i
  %n.vec.i = and i64 %.319.i, 9223372036854775792
  %3 = shl i64 %.277.i, 3
  %4 = add i64 %1, %3
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %lsr.iv58.i = phi i64 [ %lsr.iv.next59.i, %vector.body.i ], [ %4, %vector.ph.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %vector.body.i ], [ %n.vec.i, %vector.ph.i ]
  %vec.phi.i = phi <4 x i64> [ %260, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi2.i = phi <4 x i64> [ %261, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi3.i = phi <4 x i64> [ %262, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi4.i = phi <4 x i64> [ %263, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %5 = add i64 %lsr.iv58.i, -120
  %6 = add i64 %lsr.iv58.i, -112
  %7 = add i64 %lsr.iv58.i, -104
  %8 = add i64 %lsr.iv58.i, -96
  %9 = add i64 %lsr.iv58.i, -88
  %10 = add i64 %lsr.iv58.i, -80
  %11 = add i64 %lsr.iv58.i, -72
  %12 = add i64 %lsr.iv58.i, -64
  %13 = add i64 %lsr.iv58.i, -56
  %14 = add i64 %lsr.iv58.i, -48
  %15 = add i64 %lsr.iv58.i, -40
  %16 = add i64 %lsr.iv58.i, -32
  %17 = add i64 %lsr.iv58.i, -24
  %18 = add i64 %lsr.iv58.i, -16
  %19 = add i64 %lsr.iv58.i, -8
  %20 = inttoptr i64 %5 to ptr
  %21 = inttoptr i64 %6 to ptr
  %22 = inttoptr i64 %7 to ptr
  %23 = inttoptr i64 %8 to ptr
  %24 = inttoptr i64 %9 to ptr
  %25 = inttoptr i64 %10 to ptr
  %26 = inttoptr i64 %11 to ptr
  %27 = inttoptr i64 %12 to ptr
  %28 = inttoptr i64 %13 to ptr
  %29 = inttoptr i64 %14 to ptr
  %30 = inttoptr i64 %15 to ptr
  %31 = inttoptr i64 %16 to ptr
  %32 = inttoptr i64 %17 to ptr
  %33 = inttoptr i64 %18 to ptr
  %34 = inttoptr i64 %19 to ptr
  %35 = inttoptr i64 %lsr.iv58.i to ptr
  %36 = load i64, ptr %20, align 8, !noalias !14
  %37 = load i64, ptr %21, align 8, !noalias !14
  %38 = load i64, ptr %22, align 8, !noalias !14
  %39 = load i64, ptr %23, align 8, !noalias !14
  %40 = load i64, ptr %24, align 8, !noalias !14
  %41 = load i64, ptr %25, align 8, !noalias !14
  %42 = load i64, ptr %26, align 8, !noalias !14
  %43 = load i64, ptr %27, align 8, !noalias !14
  %44 = load i64, ptr %28, align 8, !noalias !14
  %45 = load i64, ptr %29, align 8, !noalias !14
  %46 = load i64, ptr %30, align 8, !noalias !14
  %47 = load i64, ptr %31, align 8, !noalias !14
  %48 = load i64, ptr %32, align 8, !noalias !14
  %49 = load i64, ptr %33, align 8, !noalias !14
  %50 = load i64, ptr %34, align 8, !noalias !14
  %51 = load i64, ptr %35, align 8, !noalias !14
  %52 = shl i64 %36, 3
  %53 = shl i64 %37, 3
  %54 = shl i64 %38, 3
  %55 = shl i64 %39, 3
  %56 = shl i64 %40, 3
  %57 = shl i64 %41, 3
  %58 = shl i64 %42, 3
  %59 = shl i64 %43, 3
  %60 = shl i64 %44, 3
  %61 = shl i64 %45, 3
  %62 = shl i64 %46, 3
  %63 = shl i64 %47, 3
  %64 = shl i64 %48, 3
  %65 = shl i64 %49, 3
  %66 = shl i64 %50, 3
  %67 = shl i64 %51, 3
  %68 = and i64 %52, 524280
  %69 = and i64 %53, 524280
  %70 = and i64 %54, 524280
  %71 = and i64 %55, 524280
  %72 = and i64 %56, 524280
  %73 = and i64 %57, 524280
  %74 = and i64 %58, 524280
  %75 = and i64 %59, 524280
  %76 = and i64 %60, 524280
  %77 = and i64 %61, 524280
  %78 = and i64 %62, 524280
  %79 = and i64 %63, 524280
  %80 = and i64 %64, 524280
  %81 = and i64 %65, 524280
  %82 = and i64 %66, 524280
  %83 = and i64 %67, 524280
  %84 = add nsw i64 %68, %a5
  %85 = add nsw i64 %69, %a5
  %86 = add nsw i64 %70, %a5
  %87 = add nsw i64 %71, %a5
  %88 = add nsw i64 %72, %a5
  %89 = add nsw i64 %73, %a5
  %90 = add nsw i64 %74, %a5
  %91 = add nsw i64 %75, %a5
  %92 = add nsw i64 %76, %a5
  %93 = add nsw i64 %77, %a5
  %94 = add nsw i64 %78, %a5
  %95 = add nsw i64 %79, %a5
  %96 = add nsw i64 %80, %a5
  %97 = add nsw i64 %81, %a5
  %98 = add nsw i64 %82, %a5
  %99 = add nsw i64 %83, %a5
  %100 = inttoptr i64 %84 to ptr
  %101 = inttoptr i64 %85 to ptr
  %102 = inttoptr i64 %86 to ptr
  %103 = inttoptr i64 %87 to ptr
  %104 = inttoptr i64 %88 to ptr
  %105 = inttoptr i64 %89 to ptr
  %106 = inttoptr i64 %90 to ptr
  %107 = inttoptr i64 %91 to ptr
  %108 = inttoptr i64 %92 to ptr
  %109 = inttoptr i64 %93 to ptr
  %110 = inttoptr i64 %94 to ptr
  %111 = inttoptr i64 %95 to ptr
  %112 = inttoptr i64 %96 to ptr
  %113 = inttoptr i64 %97 to ptr
  %114 = inttoptr i64 %98 to ptr
  %115 = inttoptr i64 %99 to ptr
  %116 = load i64, ptr %100, align 8, !noalias !14
  %117 = load i64, ptr %101, align 8, !noalias !14
  %118 = load i64, ptr %102, align 8, !noalias !14
  %119 = load i64, ptr %103, align 8, !noalias !14
  %120 = load i64, ptr %104, align 8, !noalias !14
  %121 = load i64, ptr %105, align 8, !noalias !14
  %122 = load i64, ptr %106, align 8, !noalias !14
  %123 = load i64, ptr %107, align 8, !noalias !14
  %124 = load i64, ptr %108, align 8, !noalias !14
  %125 = load i64, ptr %109, align 8, !noalias !14
  %126 = load i64, ptr %110, align 8, !noalias !14
  %127 = load i64, ptr %111, align 8, !noalias !14
  %128 = load i64, ptr %112, align 8, !noalias !14
  %129 = load i64, ptr %113, align 8, !noalias !14
  %130 = load i64, ptr %114, align 8, !noalias !14
  %131 = load i64, ptr %115, align 8, !noalias !14
  %132 = lshr i64 %36, 16
  %133 = lshr i64 %37, 16
  %134 = lshr i64 %38, 16
  %135 = lshr i64 %39, 16
  %136 = lshr i64 %40, 16
  %137 = lshr i64 %41, 16
  %138 = lshr i64 %42, 16
  %139 = lshr i64 %43, 16
  %140 = lshr i64 %44, 16
  %141 = lshr i64 %45, 16
  %142 = lshr i64 %46, 16
  %143 = lshr i64 %47, 16
  %144 = lshr i64 %48, 16
  %145 = lshr i64 %49, 16
  %146 = lshr i64 %50, 16
  %147 = lshr i64 %51, 16
  %148 = and i64 %132, 65535
  %149 = and i64 %133, 65535
  %150 = and i64 %134, 65535
  %151 = and i64 %135, 65535
  %152 = and i64 %136, 65535
  %153 = and i64 %137, 65535
  %154 = and i64 %138, 65535
  %155 = and i64 %139, 65535
  %156 = and i64 %140, 65535
  %157 = and i64 %141, 65535
  %158 = and i64 %142, 65535
  %159 = and i64 %143, 65535
  %160 = and i64 %144, 65535
  %161 = and i64 %145, 65535
  %162 = and i64 %146, 65535
  %163 = and i64 %147, 65535
  %164 = add nsw i64 %116, %148
  %165 = add nsw i64 %117, %149
  %166 = add nsw i64 %118, %150
  %167 = add nsw i64 %119, %151
  %168 = add nsw i64 %120, %152
  %169 = add nsw i64 %121, %153
  %170 = add nsw i64 %122, %154
  %171 = add nsw i64 %123, %155
  %172 = add nsw i64 %124, %156
  %173 = add nsw i64 %125, %157
  %174 = add nsw i64 %126, %158
  %175 = add nsw i64 %127, %159
  %176 = add nsw i64 %128, %160
  %177 = add nsw i64 %129, %161
  %178 = add nsw i64 %130, %162
  %179 = add nsw i64 %131, %163
  %180 = shl nsw i64 %164, 3
  %181 = shl nsw i64 %165, 3
  %182 = shl nsw i64 %166, 3
  %183 = shl nsw i64 %167, 3
  %184 = shl nsw i64 %168, 3
  %185 = shl nsw i64 %169, 3
  %186 = shl nsw i64 %170, 3
  %187 = shl nsw i64 %171, 3
  %188 = shl nsw i64 %172, 3
  %189 = shl nsw i64 %173, 3
  %190 = shl nsw i64 %174, 3
  %191 = shl nsw i64 %175, 3
  %192 = shl nsw i64 %176, 3
  %193 = shl nsw i64 %177, 3
  %194 = shl nsw i64 %178, 3
  %195 = shl nsw i64 %179, 3
  %196 = add nsw i64 %180, %a4
  %197 = add nsw i64 %181, %a4
  %198 = add nsw i64 %182, %a4
  %199 = add nsw i64 %183, %a4
  %200 = add nsw i64 %184, %a4
  %201 = add nsw i64 %185, %a4
  %202 = add nsw i64 %186, %a4
  %203 = add nsw i64 %187, %a4
  %204 = add nsw i64 %188, %a4
  %205 = add nsw i64 %189, %a4
  %206 = add nsw i64 %190, %a4
  %207 = add nsw i64 %191, %a4
  %208 = add nsw i64 %192, %a4
  %209 = add nsw i64 %193, %a4
  %210 = add nsw i64 %194, %a4
  %211 = add nsw i64 %195, %a4
  %212 = inttoptr i64 %196 to ptr
  %213 = inttoptr i64 %197 to ptr
  %214 = inttoptr i64 %198 to ptr
  %215 = inttoptr i64 %199 to ptr
  %216 = inttoptr i64 %200 to ptr
  %217 = inttoptr i64 %201 to ptr
  %218 = inttoptr i64 %202 to ptr
  %219 = inttoptr i64 %203 to ptr
  %220 = inttoptr i64 %204 to ptr
  %221 = inttoptr i64 %205 to ptr
  %222 = inttoptr i64 %206 to ptr
  %223 = inttoptr i64 %207 to ptr
  %224 = inttoptr i64 %208 to ptr
  %225 = inttoptr i64 %209 to ptr
  %226 = inttoptr i64 %210 to ptr
  %227 = inttoptr i64 %211 to ptr
  %228 = load i64, ptr %212, align 8, !noalias !14
  %229 = load i64, ptr %213, align 8, !noalias !14
  %230 = load i64, ptr %214, align 8, !noalias !14
  %231 = load i64, ptr %215, align 8, !noalias !14
  %232 = insertelement <4 x i64> poison, i64 %228, i64 0
  %233 = insertelement <4 x i64> %232, i64 %229, i64 1
  %234 = insertelement <4 x i64> %233, i64 %230, i64 2
  %235 = insertelement <4 x i64> %234, i64 %231, i64 3
  %236 = load i64, ptr %216, align 8, !noalias !14
  %237 = load i64, ptr %217, align 8, !noalias !14
  %238 = load i64, ptr %218, align 8, !noalias !14
  %239 = load i64, ptr %219, align 8, !noalias !14
  %240 = insertelement <4 x i64> poison, i64 %236, i64 0
  %241 = insertelement <4 x i64> %240, i64 %237, i64 1
  %242 = insertelement <4 x i64> %241, i64 %238, i64 2
  %243 = insertelement <4 x i64> %242, i64 %239, i64 3
  %244 = load i64, ptr %220, align 8, !noalias !14
  %245 = load i64, ptr %221, align 8, !noalias !14
  %246 = load i64, ptr %222, align 8, !noalias !14
  %247 = load i64, ptr %223, align 8, !noalias !14
  %248 = insertelement <4 x i64> poison, i64 %244, i64 0
  %249 = insertelement <4 x i64> %248, i64 %245, i64 1
  %250 = insertelement <4 x i64> %249, i64 %246, i64 2
  %251 = insertelement <4 x i64> %250, i64 %247, i64 3
  %252 = load i64, ptr %224, align 8, !noalias !14
  %253 = load i64, ptr %225, align 8, !noalias !14
  %254 = load i64, ptr %226, align 8, !noalias !14
  %255 = load i64, ptr %227, align 8, !noalias !14
  %256 = insertelement <4 x i64> poison, i64 %252, i64 0
  %257 = insertelement <4 x i64> %256, i64 %253, i64 1
  %258 = insertelement <4 x i64> %257, i64 %254, i64 2
  %259 = insertelement <4 x i64> %258, i64 %255, i64 3
  %260 = or <4 x i64> %235, %vec.phi.i
  %261 = or <4 x i64> %243, %vec.phi2.i
  %262 = or <4 x i64> %251, %vec.phi3.i
  %263 = or <4 x i64> %259, %vec.phi4.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -16
  %lsr.iv.next59.i = add i64 %lsr.iv58.i, 128
  %264 = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %264, label %middle.block.i, label %vector.body.i, !llvm.loop !20

middle.block.i:                                   ; preds = %vector.body.i
  %bin.rdx.i = or <4 x i64> %261, %260
  %bin.rdx5.i = or <4 x i64> %bin.rdx.i, %262
  %bin.rdx6.i = or <4 x i64> %bin.rdx5.i, %263
  %rdx.shuf.i = shufflevector <4 x i64> %bin.rdx6.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx69.i = or <4 x i64> %rdx.shuf.i, %bin.rdx6.i
  %rdx.shuf70.i = shufflevector <4 x i64> %bin.rdx69.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx71.i = or <4 x i64> %rdx.shuf70.i, %bin.rdx69.i
  %265 = extractelement <4 x i64> %bin.rdx71.i, i64 0
  %cmp.n.i = icmp eq i64 %.319.i, %n.vec.i
  br i1 %cmp.n.i, label %B548.i, label %vec.epilog.iter.check.i

vec.epilog.iter.check.i:                          ; preds = %middle.block.i
  %ind.end.i = and i64 %.319.i, 15
  %ind.end15.i = add i64 %n.vec.i, %.277.i
  %266 = and i64 %.319.i, 12
  %min.epilog.iters.check.i = icmp eq i64 %266, 0
  br i1 %min.epilog.iters.check.i, label %B546.preheader.i, label %vec.epilog.ph.i, !prof !21

vec.epilog.ph.i:                                  ; preds = %vector.main.loop.iter.check.i, %vec.epilog.iter.check.i
  %vec.epilog.resume.val.i = phi i64 [ %n.vec.i, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %bc.merge.rdx.i = phi i64 [ %265, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %n.vec8.i = and i64 %.319.i, 9223372036854775804
  %267 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx.i, i64 0
  %268 = sub nsw i64 %vec.epilog.resume.val.i, %n.vec8.i
  %269 = add i64 %vec.epilog.resume.val.i, %.277.i
  %270 = shl i64 %269, 3
  %271 = add nsw i64 %270, %a1
  br label %vec.epilog.vector.body.i

vec.epilog.vector.body.i:                         ; preds = %vec.epilog.vector.body.i, %vec.epilog.ph.i
  %lsr.iv62.i = phi i64 [ %lsr.iv.next63.i, %vec.epilog.vector.body.i ], [ %271, %vec.epilog.ph.i ]
  %lsr.iv60.i = phi i64 [ %lsr.iv.next61.i, %vec.epilog.vector.body.i ], [ %268, %vec.epilog.ph.i ]
  %vec.phi10.i = phi <4 x i64> [ %335, %vec.epilog.vector.body.i ], [ %267, %vec.epilog.ph.i ]
  %272 = add i64 %lsr.iv62.i, 8
  %273 = add i64 %lsr.iv62.i, 16
  %274 = add i64 %lsr.iv62.i, 24
  %275 = inttoptr i64 %lsr.iv62.i to ptr
  %276 = inttoptr i64 %272 to ptr
  %277 = inttoptr i64 %273 to ptr
  %278 = inttoptr i64 %274 to ptr
  %279 = load i64, ptr %275, align 8, !noalias !14
  %280 = load i64, ptr %276, align 8, !noalias !14
  %281 = load i64, ptr %277, align 8, !noalias !14
  %282 = load i64, ptr %278, align 8, !noalias !14
  %283 = shl i64 %279, 3
  %284 = shl i64 %280, 3
  %285 = shl i64 %281, 3
  %286 = shl i64 %282, 3
  %287 = and i64 %283, 524280
  %288 = and i64 %284, 524280
  %289 = and i64 %285, 524280
  %290 = and i64 %286, 524280
  %291 = add nsw i64 %287, %a5
  %292 = add nsw i64 %288, %a5
  %293 = add nsw i64 %289, %a5
  %294 = add nsw i64 %290, %a5
  %295 = inttoptr i64 %291 to ptr
  %296 = inttoptr i64 %292 to ptr
  %297 = inttoptr i64 %293 to ptr
  %298 = inttoptr i64 %294 to ptr
  %299 = load i64, ptr %295, align 8, !noalias !14
  %300 = load i64, ptr %296, align 8, !noalias !14
  %301 = load i64, ptr %297, align 8, !noalias !14
  %302 = load i64, ptr %298, align 8, !noalias !14
  %303 = lshr i64 %279, 16
  %304 = lshr i64 %280, 16
  %305 = lshr i64 %281, 16
  %306 = lshr i64 %282, 16
  %307 = and i64 %303, 65535
  %308 = and i64 %304, 65535
  %309 = and i64 %305, 65535
  %310 = and i64 %306, 65535
  %311 = add nsw i64 %299, %307
  %312 = add nsw i64 %300, %308
  %313 = add nsw i64 %301, %309
  %314 = add nsw i64 %302, %310
  %315 = shl nsw i64 %311, 3
  %316 = shl nsw i64 %312, 3
  %317 = shl nsw i64 %313, 3
  %318 = shl nsw i64 %314, 3
  %319 = add nsw i64 %315, %a4
  %320 = add nsw i64 %316, %a4
  %321 = add nsw i64 %317, %a4
  %322 = add nsw i64 %318, %a4
  %323 = inttoptr i64 %319 to ptr
  %324 = inttoptr i64 %320 to ptr
  %325 = inttoptr i64 %321 to ptr
  %326 = inttoptr i64 %322 to ptr
  %327 = load i64, ptr %323, align 8, !noalias !14
  %328 = load i64, ptr %324, align 8, !noalias !14
  %329 = load i64, ptr %325, align 8, !noalias !14
  %330 = load i64, ptr %326, align 8, !noalias !14
  %331 = insertelement <4 x i64> poison, i64 %327, i64 0
  %332 = insertelement <4 x i64> %331, i64 %328, i64 1
  %333 = insertelement <4 x i64> %332, i64 %329, i64 2
  %334 = insertelement <4 x i64> %333, i64 %330, i64 3
  %335 = or <4 x i64> %334, %vec.phi10.i
  %lsr.iv.next61.i = add i64 %lsr.iv60.i, 4
  %lsr.iv.next63.i = add i64 %lsr.iv62.i, 32
  %336 = icmp eq i64 %lsr.iv.next61.i, 0
  br i1 %336, label %vec.epilog.middle.block.i, label %vec.epilog.vector.body.i, !llvm.loop !22

vec.epilog.middle.block.i:                        ; preds = %vec.epilog.vector.body.i
  %337 = and i64 %.319.i, 3
  %338 = add i64 %n.vec8.i, %.277.i
  %rdx.shuf72.i = shufflevector <4 x i64> %335, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx73.i = or <4 x i64> %rdx.shuf72.i, %335
  %rdx.shuf74.i = shufflevector <4 x i64> %bin.rdx73.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx75.i = or <4 x i64> %rdx.shuf74.i, %bin.rdx73.i
  %339 = extractelement <4 x i64> %bin.rdx75.i, i64 0
  %cmp.n12.i = icmp eq i64 %.319.i, %n.vec8.i
  br i1 %cmp.n12.i, label %B548.i, label %B546.preheader.i

B546.preheader.i:                                 ; preds = %vec.epilog.middle.block.i, %vec.epilog.iter.check.i, %iter.check.i
  %enabled_v18_found.2.3149.ph.i = phi i64 [ 0, %iter.check.i ], [ %265, %vec.epilog.iter.check.i ], [ %339, %vec.epilog.middle.block.i ]
  %.361144148.ph.i = phi i64 [ %.319.i, %iter.check.i ], [ %ind.end.i, %vec.epilog.iter.check.i ], [ %337, %vec.epilog.middle.block.i ]
  %.368145147.ph.i = phi i64 [ %.277.i, %iter.check.i ], [ %ind.end15.i, %vec.epilog.iter.check.i ], [ %338, %vec.epilog.middle.block.i ]
  %340 = add nuw nsw i64 %.361144148.ph.i, 1
  %341 = shl i64 %.368145147.ph.i, 3
  %342 = add nsw i64 %341, %a1
  br label %B546.i

_ZN10interleave8liveness6native6kernel10sort_partsB3v16B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx.exit: ; preds = %B1764.i, %0
  %left.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %left.3.1.i, %B1764.i ]
  ret i64 %left.2.0.lcssa.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 1, 0) i64 @stem(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8) local_unnamed_addr #0 {
  %.35.i = icmp sgt i64 %a8, 0
  br i1 %.35.i, label %B22.preheader.i, label %_ZN10interleave8liveness6native6kernel4stemB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B22.preheader.i:                                  ; preds = %0
  %sunkaddr5.i = inttoptr i64 %a0 to ptr
  %sunkaddr23.i = inttoptr i64 %a6 to ptr
  br label %B22.i

B22.i:                                            ; preds = %B763.i, %B22.preheader.i
  %count.4.0.i = phi i64 [ %count.3.1.lcssa.i, %B763.i ], [ %a8, %B22.preheader.i ]
  %at.2.0.i = phi i64 [ %.60.i, %B763.i ], [ 0, %B22.preheader.i ]
  %.41.i = shl nsw i64 %at.2.0.i, 3
  %.43.i = add nsw i64 %.41.i, %a7
  %.44.i = inttoptr i64 %.43.i to ptr
  %.45.i = load i64, ptr %.44.i, align 8, !noalias !23
  %.50.i = ashr i64 %.45.i, 1
  %.52.i = and i64 %.45.i, 1
  %.60.i = add nuw nsw i64 %at.2.0.i, 1
  %.67.not.i = icmp eq i64 %.52.i, 0
  br i1 %.67.not.i, label %B200.endif.i, label %B106.i

B106.i:                                           ; preds = %B22.i
  %.72.i = and i64 %.50.i, -8
  %.73.i = add nsw i64 %.72.i, %a4
  %.74.i = inttoptr i64 %.73.i to ptr
  %.75.i = load i64, ptr %.74.i, align 8, !noalias !23
  %.76.i = shl i64 %.50.i, 3
  %.77.i = and i64 %.76.i, 56
  %1 = shl nuw i64 255, %.77.i
  %2 = and i64 %.75.i, %1
  %.80.not.i = icmp eq i64 %2, 0
  br i1 %.80.not.i, label %B146.i, label %_ZN10interleave8liveness6native6kernel4stemB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B146.i:                                           ; preds = %B106.i
  %.85.i = add nsw i64 %.76.i, %a5
  %.86.i = inttoptr i64 %.85.i to ptr
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !23
  %.88.not.i = icmp eq i64 %.87.i, 0
  br i1 %.88.not.i, label %B200.endif.thread.i, label %_ZN10interleave8liveness6native6kernel4stemB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B763.i:                                           ; preds = %B762.us.i, %B762.us.us.i, %B200.endif.thread.i, %B200.endif.i
  %count.3.1.lcssa.i = phi i64 [ %count.4.0.i, %B200.endif.i ], [ %count.4.0.i, %B200.endif.thread.i ], [ %count.5.2.us.us.i, %B762.us.us.i ], [ %count.5.2.us.i, %B762.us.i ]
  %.570.i = icmp slt i64 %.60.i, %count.3.1.lcssa.i
  br i1 %.570.i, label %B22.i, label %_ZN10interleave8liveness6native6kernel4stemB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B200.endif.i:                                     ; preds = %B22.i
  %.pre.i = shl i64 %.50.i, 3
  %.130.i = add nsw i64 %.pre.i, %a0
  %.131.i = inttoptr i64 %.130.i to ptr
  %.132.i = load i64, ptr %.131.i, align 8, !noalias !23
  %sunkaddr16.i = getelementptr i8, ptr %sunkaddr5.i, i64 %.pre.i
  %sunkaddr17.i = getelementptr i8, ptr %sunkaddr16.i, i64 8
  %.141.i = load i64, ptr %sunkaddr17.i, align 8, !noalias !23
  %.178.i = sub i64 %.141.i, %.132.i
  %.223198.not.i = icmp slt i64 %.178.i, 1
  br i1 %.223198.not.i, label %B763.i, label %B316.us.us.preheader.i

B200.endif.thread.i:                              ; preds = %B146.i
  %.1302.i = add nsw i64 %.76.i, %a0
  %.1313.i = inttoptr i64 %.1302.i to ptr
  %.1324.i = load i64, ptr %.1313.i, align 8, !noalias !23
  %sunkaddr166.i = getelementptr i8, ptr %sunkaddr5.i, i64 %.76.i
  %sunkaddr177.i = getelementptr i8, ptr %sunkaddr166.i, i64 8
  %.1418.i = load i64, ptr %sunkaddr177.i, align 8, !noalias !23
  %.1789.i = sub i64 %.1418.i, %.1324.i
  %.223198.not10.i = icmp slt i64 %.1789.i, 1
  br i1 %.223198.not10.i, label %B763.i, label %B316.us.preheader.i

B316.us.preheader.i:                              ; preds = %B200.endif.thread.i
  %3 = add nuw i64 %.1789.i, 1
  %4 = shl i64 %.1324.i, 1
  %5 = shl i64 %.1324.i, 3
  %6 = add i64 %5, %a1
  br label %B316.us.i

B316.us.us.preheader.i:                           ; preds = %B200.endif.i
  %7 = add nuw i64 %.178.i, 1
  %8 = shl i64 %.132.i, 3
  %9 = add i64 %8, %a1
  %10 = shl i64 %.132.i, 1
  %11 = or disjoint i64 %10, 1
  br label %B316.us.us.i

B316.us.us.i:                                     ; preds = %B762.us.us.i, %B316.us.us.preheader.i
  %lsr.iv14.i = phi i64 [ %11, %B316.us.us.preheader.i ], [ %lsr.iv.next15.i, %B762.us.us.i ]
  %lsr.iv12.i = phi i64 [ %9, %B316.us.us.preheader.i ], [ %lsr.iv.next13.i, %B762.us.us.i ]
  %lsr.iv10.i = phi i64 [ %7, %B316.us.us.preheader.i ], [ %lsr.iv.next11.i, %B762.us.us.i ]
  %count.3.1203.us.us.i = phi i64 [ %count.4.0.i, %B316.us.us.preheader.i ], [ %count.5.2.us.us.i, %B762.us.us.i ]
  %.268.us.us.i = inttoptr i64 %lsr.iv12.i to ptr
  %.269.us.us.i = load i64, ptr %.268.us.us.i, align 8, !noalias !23
  %.274.us.us.i = icmp slt i64 %.269.us.us.i, 0
  br i1 %.274.us.us.i, label %B762.us.us.i, label %B372.us.us.i

B372.us.us.i:                                     ; preds = %B316.us.us.i
  %.pre279.us.i = and i64 %.269.us.us.i, 9223372036854775800
  %.pre280.us.i = shl i64 %.269.us.us.i, 3
  %.pre281.us.i = and i64 %.pre280.us.i, 56
  %.pre282.us.i = shl nuw i64 255, %.pre281.us.i
  %.455.us285.us.i = add nsw i64 %.pre279.us.i, %a2
  %.456.us286.us.i = inttoptr i64 %.455.us285.us.i to ptr
  %.477.us287.us.i = shl nuw nsw i64 %.269.us.us.i, 1
  %.457.us.us.us.i = load i64, ptr %.456.us286.us.i, align 8, !noalias !23
  %12 = and i64 %.457.us.us.us.i, %.pre282.us.i
  %.462.us.us.us.i = icmp eq i64 %12, 0
  br i1 %.462.us.us.us.i, label %B562.us.us.1.us.i, label %B562.us.us.us.i

B562.us.us.us.i:                                  ; preds = %B372.us.us.i
  %.479.us.us.us.i = or disjoint i64 %.477.us287.us.i, 1
  %.486.us.us.us.i = shl nsw i64 %.479.us.us.us.i, 3
  %.488.us.us.us.i = add nsw i64 %.486.us.us.us.i, %a6
  %.489.us.us.us.i = inttoptr i64 %.488.us.us.us.i to ptr
  %.490.us.us.us.i = load i64, ptr %.489.us.us.us.i, align 8, !noalias !23
  %.491.us.us.us.i = icmp eq i64 %.490.us.us.us.i, 0
  br i1 %.491.us.us.us.i, label %B628.us.us.us.i, label %B562.us.us.1.us.i

B628.us.us.us.i:                                  ; preds = %B562.us.us.us.i
  %sunkaddr20.i = getelementptr i8, ptr %sunkaddr23.i, i64 %.486.us.us.us.i
  store i64 %lsr.iv14.i, ptr %sunkaddr20.i, align 8, !noalias !23
  %.505.us.us.us.i = shl nsw i64 %count.3.1203.us.us.i, 3
  %.507.us.us.us.i = add nsw i64 %.505.us.us.us.i, %a7
  %.509.us.us.us.i = inttoptr i64 %.507.us.us.us.i to ptr
  store i64 %.479.us.us.us.i, ptr %.509.us.us.us.i, align 8, !noalias !23
  %.514.us.us.us.i = add nuw nsw i64 %count.3.1203.us.us.i, 1
  br label %B562.us.us.1.us.i

B562.us.us.1.us.i:                                ; preds = %B628.us.us.us.i, %B562.us.us.us.i, %B372.us.us.i
  %count.6.4.us.us.us.i = phi i64 [ %count.3.1203.us.us.i, %B372.us.us.i ], [ %count.3.1203.us.us.i, %B562.us.us.us.i ], [ %.514.us.us.us.i, %B628.us.us.us.i ]
  %.486.us.us.1.us.i = shl nsw i64 %.269.us.us.i, 4
  %.488.us.us.1.us.i = add nsw i64 %.486.us.us.1.us.i, %a6
  %.489.us.us.1.us.i = inttoptr i64 %.488.us.us.1.us.i to ptr
  %.490.us.us.1.us.i = load i64, ptr %.489.us.us.1.us.i, align 8, !noalias !23
  %.491.us.us.1.us.i = icmp eq i64 %.490.us.us.1.us.i, 0
  br i1 %.491.us.us.1.us.i, label %B628.us.us.1.us.i, label %B762.us.us.i

B628.us.us.1.us.i:                                ; preds = %B562.us.us.1.us.i
  %sunkaddr21.i = inttoptr i64 %.486.us.us.1.us.i to ptr
  %sunkaddr22.i = getelementptr i8, ptr %sunkaddr21.i, i64 %a6
  store i64 %lsr.iv14.i, ptr %sunkaddr22.i, align 8, !noalias !23
  %.505.us.us.1.us.i = shl nsw i64 %count.6.4.us.us.us.i, 3
  %.507.us.us.1.us.i = add nsw i64 %.505.us.us.1.us.i, %a7
  %.509.us.us.1.us.i = inttoptr i64 %.507.us.us.1.us.i to ptr
  store i64 %.477.us287.us.i, ptr %.509.us.us.1.us.i, align 8, !noalias !23
  %.514.us.us.1.us.i = add nuw nsw i64 %count.6.4.us.us.us.i, 1
  br label %B762.us.us.i

B762.us.us.i:                                     ; preds = %B628.us.us.1.us.i, %B562.us.us.1.us.i, %B316.us.us.i
  %count.5.2.us.us.i = phi i64 [ %count.3.1203.us.us.i, %B316.us.us.i ], [ %.514.us.us.1.us.i, %B628.us.us.1.us.i ], [ %count.6.4.us.us.us.i, %B562.us.us.1.us.i ]
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, -1
  %lsr.iv.next13.i = add i64 %lsr.iv12.i, 8
  %lsr.iv.next15.i = add i64 %lsr.iv14.i, 2
  %.223.us.us.i = icmp samesign ugt i64 %lsr.iv.next11.i, 1
  br i1 %.223.us.us.i, label %B316.us.us.i, label %B763.i

B316.us.i:                                        ; preds = %B762.us.i, %B316.us.preheader.i
  %lsr.iv8.i = phi i64 [ %6, %B316.us.preheader.i ], [ %lsr.iv.next9.i, %B762.us.i ]
  %lsr.iv6.in.i = phi i64 [ %4, %B316.us.preheader.i ], [ %lsr.iv6.i, %B762.us.i ]
  %lsr.iv.i = phi i64 [ %3, %B316.us.preheader.i ], [ %lsr.iv.next.i, %B762.us.i ]
  %count.3.1203.us.i = phi i64 [ %count.4.0.i, %B316.us.preheader.i ], [ %count.5.2.us.i, %B762.us.i ]
  %lsr.iv6.i = add i64 %lsr.iv6.in.i, 2
  %.268.us.i = inttoptr i64 %lsr.iv8.i to ptr
  %.269.us.i = load i64, ptr %.268.us.i, align 8, !noalias !23
  %.274.us.i = icmp slt i64 %.269.us.i, 0
  br i1 %.274.us.i, label %B762.us.i, label %B372.us.i

B372.us.i:                                        ; preds = %B316.us.i
  %.pre279.i = and i64 %.269.us.i, 9223372036854775800
  %.283.us.i = add nsw i64 %.pre279.i, %a3
  %.284.us.i = inttoptr i64 %.283.us.i to ptr
  %.285.us.i = load i64, ptr %.284.us.i, align 8, !noalias !23
  %.286.us.i = shl i64 %.269.us.i, 3
  %.287.us.i = and i64 %.286.us.i, 56
  %13 = shl nuw i64 255, %.287.us.i
  %14 = and i64 %.285.us.i, %13
  %.290.us.i = icmp eq i64 %14, 0
  br i1 %.290.us.i, label %B762.us.i, label %B562.us215.i

B562.us215.i:                                     ; preds = %B372.us.i
  %.477.us.i = shl nuw nsw i64 %.269.us.i, 1
  %.479.us217.i = or disjoint i64 %.477.us.i, 1
  %.486.us218.i = shl nsw i64 %.479.us217.i, 3
  %.488.us219.i = add nsw i64 %.486.us218.i, %a6
  %.489.us220.i = inttoptr i64 %.488.us219.i to ptr
  %.490.us221.i = load i64, ptr %.489.us220.i, align 8, !noalias !23
  %.491.us222.i = icmp eq i64 %.490.us221.i, 0
  br i1 %.491.us222.i, label %B628.us223.i, label %B762.us.i

B628.us223.i:                                     ; preds = %B562.us215.i
  %sunkaddr25.i = getelementptr i8, ptr %sunkaddr23.i, i64 %.486.us218.i
  store i64 %lsr.iv6.i, ptr %sunkaddr25.i, align 8, !noalias !23
  %.505.us.us.1.i = shl nsw i64 %count.3.1203.us.i, 3
  %.507.us.us.1.i = add nsw i64 %.505.us.us.1.i, %a7
  %.509.us.us.1.i = inttoptr i64 %.507.us.us.1.i to ptr
  store i64 %.479.us217.i, ptr %.509.us.us.1.i, align 8, !noalias !23
  %.514.us.us.1.i = add nuw nsw i64 %count.3.1203.us.i, 1
  br label %B762.us.i

B762.us.i:                                        ; preds = %B628.us223.i, %B562.us215.i, %B372.us.i, %B316.us.i
  %count.5.2.us.i = phi i64 [ %count.3.1203.us.i, %B316.us.i ], [ %count.3.1203.us.i, %B372.us.i ], [ %.514.us.us.1.i, %B628.us223.i ], [ %count.3.1203.us.i, %B562.us215.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %.223.us.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.223.us.i, label %B316.us.i, label %B763.i

_ZN10interleave8liveness6native6kernel4stemB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit: ; preds = %B106.i, %B146.i, %B763.i, %0
  %storemerge179.i = phi i64 [ -1, %0 ], [ -1, %B763.i ], [ %.45.i, %B146.i ], [ %.45.i, %B106.i ]
  ret i64 %storemerge179.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @nearest(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10, i64 %a11, i64 %a12) local_unnamed_addr #0 {
  %arg.unmet.fr.i = freeze i64 %a8
  %.44.i = icmp sgt i64 %a12, 0
  br i1 %.44.i, label %B48.preheader.i, label %B138.i

B48.preheader.i:                                  ; preds = %0
  %xtraiter.i = and i64 %a12, 3
  %1 = icmp samesign ult i64 %a12, 4
  br i1 %1, label %B48.epil.preheader.i, label %B48.preheader.new.i

B48.preheader.new.i:                              ; preds = %B48.preheader.i
  %unroll_iter.i = and i64 %a12, 9223372036854775804
  %2 = add nsw i64 %a12, -4
  %3 = lshr i64 %2, 2
  %4 = add nuw nsw i64 %3, 1
  %xtraiter = and i64 %4, 1
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %B48.i.epil.preheader, label %B48.preheader.new.i.new

B48.preheader.new.i.new:                          ; preds = %B48.preheader.new.i
  %unroll_iter = and i64 %4, 9223372036854775806
  br label %B48.i

B48.i:                                            ; preds = %B48.i, %B48.preheader.new.i.new
  %lsr.iv113.i = phi i64 [ %a11, %B48.preheader.new.i.new ], [ %lsr.iv.next114.i.1, %B48.i ]
  %niter = phi i64 [ 0, %B48.preheader.new.i.new ], [ %niter.next.1, %B48.i ]
  %.191.i = inttoptr i64 %lsr.iv113.i to ptr
  %.192.i = load i64, ptr %.191.i, align 8, !noalias !26
  %.193.i = shl nsw i64 %.192.i, 3
  %.195.i = add nsw i64 %.193.i, %a10
  %.196.i = inttoptr i64 %.195.i to ptr
  store i64 0, ptr %.196.i, align 8, !noalias !26
  %6 = add i64 %lsr.iv113.i, 8
  %.191.1.i = inttoptr i64 %6 to ptr
  %.192.1.i = load i64, ptr %.191.1.i, align 8, !noalias !26
  %.193.1.i = shl nsw i64 %.192.1.i, 3
  %.195.1.i = add nsw i64 %.193.1.i, %a10
  %.196.1.i = inttoptr i64 %.195.1.i to ptr
  store i64 0, ptr %.196.1.i, align 8, !noalias !26
  %7 = add i64 %lsr.iv113.i, 16
  %.191.2.i = inttoptr i64 %7 to ptr
  %.192.2.i = load i64, ptr %.191.2.i, align 8, !noalias !26
  %.193.2.i = shl nsw i64 %.192.2.i, 3
  %.195.2.i = add nsw i64 %.193.2.i, %a10
  %.196.2.i = inttoptr i64 %.195.2.i to ptr
  store i64 0, ptr %.196.2.i, align 8, !noalias !26
  %8 = add i64 %lsr.iv113.i, 24
  %.191.3.i = inttoptr i64 %8 to ptr
  %.192.3.i = load i64, ptr %.191.3.i, align 8, !noalias !26
  %.193.3.i = shl nsw i64 %.192.3.i, 3
  %.195.3.i = add nsw i64 %.193.3.i, %a10
  %.196.3.i = inttoptr i64 %.195.3.i to ptr
  store i64 0, ptr %.196.3.i, align 8, !noalias !26
  %lsr.iv.next114.i = add i64 %lsr.iv113.i, 32
  %.191.i.1 = inttoptr i64 %lsr.iv.next114.i to ptr
  %.192.i.1 = load i64, ptr %.191.i.1, align 8, !noalias !26
  %.193.i.1 = shl nsw i64 %.192.i.1, 3
  %.195.i.1 = add nsw i64 %.193.i.1, %a10
  %.196.i.1 = inttoptr i64 %.195.i.1 to ptr
  store i64 0, ptr %.196.i.1, align 8, !noalias !26
  %9 = add i64 %lsr.iv113.i, 40
  %.191.1.i.1 = inttoptr i64 %9 to ptr
  %.192.1.i.1 = load i64, ptr %.191.1.i.1, align 8, !noalias !26
  %.193.1.i.1 = shl nsw i64 %.192.1.i.1, 3
  %.195.1.i.1 = add nsw i64 %.193.1.i.1, %a10
  %.196.1.i.1 = inttoptr i64 %.195.1.i.1 to ptr
  store i64 0, ptr %.196.1.i.1, align 8, !noalias !26
  %10 = add i64 %lsr.iv113.i, 48
  %.191.2.i.1 = inttoptr i64 %10 to ptr
  %.192.2.i.1 = load i64, ptr %.191.2.i.1, align 8, !noalias !26
  %.193.2.i.1 = shl nsw i64 %.192.2.i.1, 3
  %.195.2.i.1 = add nsw i64 %.193.2.i.1, %a10
  %.196.2.i.1 = inttoptr i64 %.195.2.i.1 to ptr
  store i64 0, ptr %.196.2.i.1, align 8, !noalias !26
  %11 = add i64 %lsr.iv113.i, 56
  %.191.3.i.1 = inttoptr i64 %11 to ptr
  %.192.3.i.1 = load i64, ptr %.191.3.i.1, align 8, !noalias !26
  %.193.3.i.1 = shl nsw i64 %.192.3.i.1, 3
  %.195.3.i.1 = add nsw i64 %.193.3.i.1, %a10
  %.196.3.i.1 = inttoptr i64 %.195.3.i.1 to ptr
  store i64 0, ptr %.196.3.i.1, align 8, !noalias !26
  %lsr.iv.next114.i.1 = add i64 %lsr.iv113.i, 64
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %common.ret.loopexit.unr-lcssa.i.unr-lcssa, label %B48.i

common.ret.loopexit.unr-lcssa.i.unr-lcssa:        ; preds = %B48.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %common.ret.loopexit.unr-lcssa.i, label %B48.i.epil.preheader

B48.i.epil.preheader:                             ; preds = %common.ret.loopexit.unr-lcssa.i.unr-lcssa, %B48.preheader.new.i
  %lsr.iv113.i.epil.init = phi i64 [ %a11, %B48.preheader.new.i ], [ %lsr.iv.next114.i.1, %common.ret.loopexit.unr-lcssa.i.unr-lcssa ]
  %lcmp.mod56 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod56)
  %.191.i.epil = inttoptr i64 %lsr.iv113.i.epil.init to ptr
  %.192.i.epil = load i64, ptr %.191.i.epil, align 8, !noalias !26
  %.193.i.epil = shl nsw i64 %.192.i.epil, 3
  %.195.i.epil = add nsw i64 %.193.i.epil, %a10
  %.196.i.epil = inttoptr i64 %.195.i.epil to ptr
  store i64 0, ptr %.196.i.epil, align 8, !noalias !26
  %12 = add i64 %lsr.iv113.i.epil.init, 8
  %.191.1.i.epil = inttoptr i64 %12 to ptr
  %.192.1.i.epil = load i64, ptr %.191.1.i.epil, align 8, !noalias !26
  %.193.1.i.epil = shl nsw i64 %.192.1.i.epil, 3
  %.195.1.i.epil = add nsw i64 %.193.1.i.epil, %a10
  %.196.1.i.epil = inttoptr i64 %.195.1.i.epil to ptr
  store i64 0, ptr %.196.1.i.epil, align 8, !noalias !26
  %13 = add i64 %lsr.iv113.i.epil.init, 16
  %.191.2.i.epil = inttoptr i64 %13 to ptr
  %.192.2.i.epil = load i64, ptr %.191.2.i.epil, align 8, !noalias !26
  %.193.2.i.epil = shl nsw i64 %.192.2.i.epil, 3
  %.195.2.i.epil = add nsw i64 %.193.2.i.epil, %a10
  %.196.2.i.epil = inttoptr i64 %.195.2.i.epil to ptr
  store i64 0, ptr %.196.2.i.epil, align 8, !noalias !26
  %14 = add i64 %lsr.iv113.i.epil.init, 24
  %.191.3.i.epil = inttoptr i64 %14 to ptr
  %.192.3.i.epil = load i64, ptr %.191.3.i.epil, align 8, !noalias !26
  %.193.3.i.epil = shl nsw i64 %.192.3.i.epil, 3
  %.195.3.i.epil = add nsw i64 %.193.3.i.epil, %a10
  %.196.3.i.epil = inttoptr i64 %.195.3.i.epil to ptr
  store i64 0, ptr %.196.3.i.epil, align 8, !noalias !26
  br label %common.ret.loopexit.unr-lcssa.i

common.ret.loopexit.unr-lcssa.i:                  ; preds = %common.ret.loopexit.unr-lcssa.i.unr-lcssa, %B48.i.epil.preheader
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %_ZN10interleave8liveness6native6kernel7nearestB3v24B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx.exit, label %B48.epil.preheader.i

B48.epil.preheader.i:                             ; preds = %common.ret.loopexit.unr-lcssa.i, %B48.preheader.i
  %.156334336.epil.init.i = phi i64 [ 0, %B48.preheader.i ], [ %unroll_iter.i, %common.ret.loopexit.unr-lcssa.i ]
  %15 = shl i64 %.156334336.epil.init.i, 3
  %16 = add nsw i64 %15, %a11
  br label %B48.epil.i

B48.epil.i:                                       ; preds = %B48.epil.i, %B48.epil.preheader.i
  %lsr.iv111.i = phi i64 [ %lsr.iv.next112.i, %B48.epil.i ], [ %xtraiter.i, %B48.epil.preheader.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B48.epil.i ], [ %16, %B48.epil.preheader.i ]
  %.191.epil.i = inttoptr i64 %lsr.iv.i to ptr
  %.192.epil.i = load i64, ptr %.191.epil.i, align 8, !noalias !26
  %.193.epil.i = shl nsw i64 %.192.epil.i, 3
  %.195.epil.i = add nsw i64 %.193.epil.i, %a10
  %.196.epil.i = inttoptr i64 %.195.epil.i to ptr
  store i64 0, ptr %.196.epil.i, align 8, !noalias !26
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %lsr.iv.next112.i = add nsw i64 %lsr.iv111.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next112.i, 0
  br i1 %epil.iter.cmp.not.i, label %_ZN10interleave8liveness6native6kernel7nearestB3v24B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx.exit, label %B48.epil.i, !llvm.loop !29

B138.i:                                           ; preds = %0
  %.212.i = shl nsw i64 %a3, 3
  %.214.i = add nsw i64 %a5, %.212.i
  %.215.i = inttoptr i64 %.214.i to ptr
  %.216.i = load i64, ptr %.215.i, align 8, !noalias !26
  %.232.i = inttoptr i64 %a11 to ptr
  store i64 %a3, ptr %.232.i, align 8, !noalias !26
  %.239.i = add nsw i64 %a10, %.212.i
  %.240.i = inttoptr i64 %.239.i to ptr
  store i64 -1, ptr %.240.i, align 8, !noalias !26
  %.430.i = icmp eq i64 %arg.unmet.fr.i, 0
  br i1 %.430.i, label %B280.endif.us.preheader.i, label %B280.endif.preheader.i

B280.endif.us.preheader.i:                        ; preds = %B138.i
  %sunkaddr.i = inttoptr i64 %a0 to ptr
  %sunkaddr143.i = inttoptr i64 %a10 to ptr
  br label %B280.endif.us.i

B280.endif.preheader.i:                           ; preds = %B138.i
  %invariant.op.i = and i64 %a9, %arg.unmet.fr.i
  %17 = add i64 %a2, 120
  %sunkaddr158.i = inttoptr i64 %a0 to ptr
  %sunkaddr149.i = inttoptr i64 %a2 to ptr
  %sunkaddr152.i = inttoptr i64 %a10 to ptr
  br label %B280.endif.i

B280.endif.us.i:                                  ; preds = %B1949.us.i, %B280.endif.us.preheader.i
  %at.2.0.us.i = phi i64 [ %.260.us.i, %B1949.us.i ], [ 0, %B280.endif.us.preheader.i ]
  %count.3.0.us.i = phi i64 [ %count.2.1.lcssa.us.i, %B1949.us.i ], [ 1, %B280.endif.us.preheader.i ]
  %.254.us.i = shl nsw i64 %at.2.0.us.i, 3
  %.256.us.i = add nsw i64 %.254.us.i, %a11
  %.257.us.i = inttoptr i64 %.256.us.i to ptr
  %.258.us.i = load i64, ptr %.257.us.i, align 8, !noalias !26
  %.260.us.i = add nuw nsw i64 %at.2.0.us.i, 1
  %.266.us.i = shl i64 %.258.us.i, 3
  %.268.us.i = add nsw i64 %.266.us.i, %a0
  %.269.us.i = inttoptr i64 %.268.us.i to ptr
  %.270.us.i = load i64, ptr %.269.us.i, align 8, !noalias !26
  %sunkaddr141.i = getelementptr i8, ptr %sunkaddr.i, i64 %.266.us.i
  %sunkaddr142.i = getelementptr i8, ptr %sunkaddr141.i, i64 8
  %.276.us.i = load i64, ptr %sunkaddr142.i, align 8, !noalias !26
  %.313.us.i = sub i64 %.276.us.i, %.270.us.i
  %.356286.us.not.i = icmp slt i64 %.313.us.i, 1
  br i1 %.356286.us.not.i, label %B1949.us.i, label %B448.us.us.preheader.i

B448.us.us.preheader.i:                           ; preds = %B280.endif.us.i
  %18 = add nuw i64 %.313.us.i, 1
  %19 = shl i64 %.270.us.i, 3
  %20 = add i64 %19, %a1
  br label %B448.us.us.i

B1949.us.i:                                       ; preds = %B1947.us.us.i, %B280.endif.us.i
  %count.2.1.lcssa.us.i = phi i64 [ %count.3.0.us.i, %B280.endif.us.i ], [ %count.4.2.us.us.i, %B1947.us.us.i ]
  %.787.us.i = icmp slt i64 %.260.us.i, %count.2.1.lcssa.us.i
  br i1 %.787.us.i, label %B280.endif.us.i, label %_ZN10interleave8liveness6native6kernel7nearestB3v24B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx.exit

B448.us.us.i:                                     ; preds = %B1947.us.us.i, %B448.us.us.preheader.i
  %lsr.iv117.i = phi i64 [ %20, %B448.us.us.preheader.i ], [ %lsr.iv.next118.i, %B1947.us.us.i ]
  %lsr.iv115.i = phi i64 [ %18, %B448.us.us.preheader.i ], [ %lsr.iv.next116.i, %B1947.us.us.i ]
  %count.2.1291.us.us.i = phi i64 [ %count.3.0.us.i, %B448.us.us.preheader.i ], [ %count.4.2.us.us.i, %B1947.us.us.i ]
  %.362275289.us.us.i = phi i64 [ %.270.us.i, %B448.us.us.preheader.i ], [ %.369.us.us.i, %B1947.us.us.i ]
  %.369.us.us.i = add i64 %.362275289.us.us.i, 1
  %.401.us.us.i = inttoptr i64 %lsr.iv117.i to ptr
  %.402.us.us.i = load i64, ptr %.401.us.us.i, align 8, !noalias !26
  %.407.us.us.i = icmp slt i64 %.402.us.us.i, 0
  br i1 %.407.us.us.i, label %B1947.us.us.i, label %B504.us.us.i

B504.us.us.i:                                     ; preds = %B448.us.us.i
  %.410.us.us.i = shl nsw i64 %.402.us.us.i, 3
  %.412.us.us.i = add nsw i64 %.410.us.us.i, %a5
  %.413.us.us.i = inttoptr i64 %.412.us.us.i to ptr
  %.414.us.us.i = load i64, ptr %.413.us.us.i, align 8, !noalias !26
  %.416.not.us.us.i = icmp eq i64 %.414.us.us.i, %.216.i
  br i1 %.416.not.us.us.i, label %B556.us.us.i, label %B1947.us.us.i

B556.us.us.i:                                     ; preds = %B504.us.us.i
  %.434.us.us.i = icmp eq i64 %.402.us.us.i, %a4
  br i1 %.434.us.us.i, label %B906.i, label %B908.us.us.i

B908.us.us.i:                                     ; preds = %B556.us.us.i
  %sunkaddr145.i = getelementptr i8, ptr %sunkaddr143.i, i64 %.410.us.us.i
  %.728.us.us.i = load i64, ptr %sunkaddr145.i, align 8, !noalias !26
  %.729.us.us.i = icmp eq i64 %.728.us.us.i, 0
  br i1 %.729.us.us.i, label %B922.us.us.i, label %B1947.us.us.i

B922.us.us.i:                                     ; preds = %B908.us.us.i
  store i64 %.369.us.us.i, ptr %sunkaddr145.i, align 8, !noalias !26
  %.742.us.us.i = shl nsw i64 %count.2.1291.us.us.i, 3
  %.744.us.us.i = add nsw i64 %.742.us.us.i, %a11
  %.746.us.us.i = inttoptr i64 %.744.us.us.i to ptr
  store i64 %.402.us.us.i, ptr %.746.us.us.i, align 8, !noalias !26
  %.751.us.us.i = add nsw i64 %count.2.1291.us.us.i, 1
  br label %B1947.us.us.i

B1947.us.us.i:                                    ; preds = %B922.us.us.i, %B908.us.us.i, %B504.us.us.i, %B448.us.us.i
  %count.4.2.us.us.i = phi i64 [ %count.2.1291.us.us.i, %B448.us.us.i ], [ %count.2.1291.us.us.i, %B504.us.us.i ], [ %.751.us.us.i, %B922.us.us.i ], [ %count.2.1291.us.us.i, %B908.us.us.i ]
  %lsr.iv.next116.i = add i64 %lsr.iv115.i, -1
  %lsr.iv.next118.i = add i64 %lsr.iv117.i, 8
  %.356.us.us.i = icmp samesign ugt i64 %lsr.iv.next116.i, 1
  br i1 %.356.us.us.i, label %B448.us.us.i, label %B1949.us.i

B448.i:                                           ; preds = %B280.endif.i, %B1947.i
  %count.2.1291.i = phi i64 [ %count.4.2.i, %B1947.i ], [ %count.3.0.i, %B280.endif.i ]
  %.355274290.i = phi i64 [ %.365.i, %B1947.i ], [ %.313.i, %B280.endif.i ]
  %.362275289.i = phi i64 [ %.369.i, %B1947.i ], [ %.270.i, %B280.endif.i ]
  %.365.i = add nsw i64 %.355274290.i, -1
  %.369.i = add i64 %.362275289.i, 1
  %.398.i = shl nsw i64 %.362275289.i, 3
  %.400.i = add nsw i64 %.398.i, %a1
  %.401.i = inttoptr i64 %.400.i to ptr
  %.402.i = load i64, ptr %.401.i, align 8, !noalias !26
  %.407.i = icmp slt i64 %.402.i, 0
  br i1 %.407.i, label %B1947.i, label %B504.i

B504.i:                                           ; preds = %B448.i
  %.410.i = shl i64 %.402.i, 3
  %.412.i = add nsw i64 %.410.i, %a5
  %.413.i = inttoptr i64 %.412.i to ptr
  %.414.i = load i64, ptr %.413.i, align 8, !noalias !26
  %.416.not.i = icmp eq i64 %.414.i, %.216.i
  br i1 %.416.not.i, label %B556.i, label %B1947.i

B556.i:                                           ; preds = %B504.i
  %sunkaddr151.i = getelementptr i8, ptr %sunkaddr149.i, i64 %.398.i
  %.447.i = load i64, ptr %sunkaddr151.i, align 8, !noalias !26
  %.448.i = shl i64 %.447.i, 3
  %.449.i = and i64 %.448.i, 524280
  %.450.i = add nsw i64 %.449.i, %a7
  %.451.i = inttoptr i64 %.450.i to ptr
  %.452.i = load i64, ptr %.451.i, align 8, !noalias !26
  %.453.i = lshr i64 %.447.i, 16
  %.454.i = and i64 %.453.i, 65535
  %.455.i = add nsw i64 %.454.i, %.452.i
  %.456.i = shl nsw i64 %.455.i, 3
  %.457.i = add nsw i64 %.456.i, %a6
  %.458.i = inttoptr i64 %.457.i to ptr
  %.459.i = load i64, ptr %.458.i, align 8, !noalias !26
  %.461.i = and i64 %.459.i, %arg.unmet.fr.i
  %.462.not.i = icmp eq i64 %.461.i, 0
  br i1 %.462.not.i, label %B636.endif.i, label %B906.i

B696.i:                                           ; preds = %B696.preheader.i, %B696.i
  %lsr.iv130.i = phi i64 [ %362, %B696.preheader.i ], [ %lsr.iv.next131.i, %B696.i ]
  %lsr.iv128.i = phi i64 [ %360, %B696.preheader.i ], [ %lsr.iv.next129.i, %B696.i ]
  %enabled_v25_found.2.5271.i = phi i64 [ %enabled_v25_found.2.5271.ph.i, %B696.preheader.i ], [ %.640.i, %B696.i ]
  %.625.i = inttoptr i64 %lsr.iv130.i to ptr
  %.626.i = load i64, ptr %.625.i, align 8, !noalias !26
  %.627.i = shl i64 %.626.i, 3
  %.628.i = and i64 %.627.i, 524280
  %.629.i = add nsw i64 %.628.i, %a7
  %.630.i = inttoptr i64 %.629.i to ptr
  %.631.i = load i64, ptr %.630.i, align 8, !noalias !26
  %.632.i = lshr i64 %.626.i, 16
  %.633.i = and i64 %.632.i, 65535
  %.634.i = add nsw i64 %.633.i, %.631.i
  %.635.i = shl nsw i64 %.634.i, 3
  %.636.i = add nsw i64 %.635.i, %a6
  %.637.i = inttoptr i64 %.636.i to ptr
  %.638.i = load i64, ptr %.637.i, align 8, !noalias !26
  %.640.i = or i64 %.638.i, %enabled_v25_found.2.5271.i
  %lsr.iv.next129.i = add nsw i64 %lsr.iv128.i, -1
  %lsr.iv.next131.i = add i64 %lsr.iv130.i, 8
  %.581.i = icmp samesign ugt i64 %lsr.iv128.i, 2
  br i1 %.581.i, label %B696.i, label %B802.loopexit.i, !llvm.loop !30

B802.loopexit.i:                                  ; preds = %B696.i, %vec.epilog.middle.block.i, %middle.block.i
  %.640.lcssa.i = phi i64 [ %359, %vec.epilog.middle.block.i ], [ %285, %middle.block.i ], [ %.640.i, %B696.i ]
  %21 = xor i64 %.640.lcssa.i, -1
  %22 = and i64 %invariant.op.i, %21
  br label %B802.i

B802.i:                                           ; preds = %B636.endif.i, %B802.loopexit.i
  %enabled_v25_found.2.5.lcssa.i = phi i64 [ %invariant.op.i, %B636.endif.i ], [ %22, %B802.loopexit.i ]
  %.662.not.i = icmp eq i64 %enabled_v25_found.2.5.lcssa.i, 0
  br i1 %.662.not.i, label %B908.i, label %B906.i

B906.i:                                           ; preds = %B802.i, %B556.i, %B556.us.us.i
  %.us-phi300.i = phi i64 [ %.362275289.us.us.i, %B556.us.us.i ], [ %.362275289.i, %B556.i ], [ %.362275289.i, %B802.i ]
  %.us-phi301.i = phi i64 [ %count.2.1291.us.us.i, %B556.us.us.i ], [ %count.2.1291.i, %B556.i ], [ %count.2.1291.i, %B802.i ]
  %.705.i = shl nsw i64 %.us-phi301.i, 3
  %.709.i = add nsw i64 %.705.i, %a11
  %.712.i = inttoptr i64 %.709.i to ptr
  store i64 -1, ptr %.712.i, align 8, !noalias !26
  br label %_ZN10interleave8liveness6native6kernel7nearestB3v24B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx.exit

B908.i:                                           ; preds = %B802.i
  %sunkaddr154.i = getelementptr i8, ptr %sunkaddr152.i, i64 %.410.i
  %.728.i = load i64, ptr %sunkaddr154.i, align 8, !noalias !26
  %.729.i = icmp eq i64 %.728.i, 0
  br i1 %.729.i, label %B922.i, label %B1947.i

B922.i:                                           ; preds = %B908.i
  store i64 %.369.i, ptr %sunkaddr154.i, align 8, !noalias !26
  %.742.i = shl nsw i64 %count.2.1291.i, 3
  %.744.i = add nsw i64 %.742.i, %a11
  %.746.i = inttoptr i64 %.744.i to ptr
  store i64 %.402.i, ptr %.746.i, align 8, !noalias !26
  %.751.i = add nsw i64 %count.2.1291.i, 1
  br label %B1947.i

B1947.i:                                          ; preds = %B922.i, %B908.i, %B504.i, %B448.i
  %count.4.2.i = phi i64 [ %count.2.1291.i, %B448.i ], [ %count.2.1291.i, %B504.i ], [ %.751.i, %B922.i ], [ %count.2.1291.i, %B908.i ]
  %.356.i = icmp samesign ugt i64 %.355274290.i, 1
  br i1 %.356.i, label %B448.i, label %B1949.i

B1949.i:                                          ; preds = %B1947.i, %B280.endif.i
  %count.2.1.lcssa.i = phi i64 [ %count.3.0.i, %B280.endif.i ], [ %count.4.2.i, %B1947.i ]
  %.787.i = icmp slt i64 %.260.i, %count.2.1.lcssa.i
  br i1 %.787.i, label %B280.endif.i, label %_ZN10interleave8liveness6native6kernel7nearestB3v24B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx.exit

B280.endif.i:                                     ; preds = %B1949.i, %B280.endif.preheader.i
  %at.2.0.i = phi i64 [ %.260.i, %B1949.i ], [ 0, %B280.endif.preheader.i ]
  %count.3.0.i = phi i64 [ %count.2.1.lcssa.i, %B1949.i ], [ 1, %B280.endif.preheader.i ]
  %.254.i = shl nsw i64 %at.2.0.i, 3
  %.256.i = add nsw i64 %.254.i, %a11
  %.257.i = inttoptr i64 %.256.i to ptr
  %.258.i = load i64, ptr %.257.i, align 8, !noalias !26
  %.260.i = add nuw nsw i64 %at.2.0.i, 1
  %.266.i = shl i64 %.258.i, 3
  %.268.i = add nsw i64 %.266.i, %a0
  %.269.i = inttoptr i64 %.268.i to ptr
  %.270.i = load i64, ptr %.269.i, align 8, !noalias !26
  %sunkaddr160.i = getelementptr i8, ptr %sunkaddr158.i, i64 %.266.i
  %sunkaddr161.i = getelementptr i8, ptr %sunkaddr160.i, i64 8
  %.276.i = load i64, ptr %sunkaddr161.i, align 8, !noalias !26
  %.313.i = sub i64 %.276.i, %.270.i
  %.356286.not.i = icmp slt i64 %.313.i, 1
  br i1 %.356286.not.i, label %B1949.i, label %B448.i

B636.endif.i:                                     ; preds = %B556.i
  %sunkaddr164.i = getelementptr i8, ptr %sunkaddr158.i, i64 %.410.i
  %.496.i = load i64, ptr %sunkaddr164.i, align 8, !noalias !26
  %sunkaddr168.i = getelementptr i8, ptr %sunkaddr164.i, i64 8
  %.501.i = load i64, ptr %sunkaddr168.i, align 8, !noalias !26
  %.538.i = sub i64 %.501.i, %.496.i
  %.581268.not.i = icmp slt i64 %.538.i, 1
  br i1 %.581268.not.i, label %B802.i, label %iter.check.i

iter.check.i:                                     ; preds = %B636.endif.i
  %min.iters.check.i = icmp samesign ult i64 %.538.i, 4
  br i1 %min.iters.check.i, label %B696.preheader.i, label %vector.main.loop.iter.check.i

vector.main.loop.iter.check.i:                    ; preds = %iter.check.i
  %min.iters.check36.i = icmp samesign ult i64 %.538.i, 16
  br i1 %min.iters.check36.i, label %vec.epilog.ph.i, label %vector.ph.i

vector.ph.i:                                      ; preds = %vector.main.loop.iter.check.i
  %n.vec.i = and i64 %.538.i, 9223372036854775792
  %23 = shl i64 %.496.i, 3
  %24 = add i64 %17, %23
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %lsr.iv122.i = phi i64 [ %lsr.iv.next123.i, %vector.body.i ], [ %24, %vector.ph.i ]
  %lsr.iv120.i = phi i64 [ %lsr.iv.next121.i, %vector.body.i ], [ %n.vec.i, %vector.ph.i ]
  %vec.phi.i = phi <4 x i64> [ %280, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi37.i = phi <4 x i64> [ %281, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi38.i = phi <4 x i64> [ %282, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi39.i = phi <4 x i64> [ %283, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %25 = add i64 %lsr.iv122.i, -120
  %26 = add i64 %lsr.iv122.i, -112
  %27 = add i64 %lsr.iv122.i, -104
  %28 = add i64 %lsr.iv122.i, -96
  %29 = add i64 %lsr.iv122.i, -88
  %30 = add i64 %lsr.iv122.i, -80
  %31 = add i64 %lsr.iv122.i, -72
  %32 = add i64 %lsr.iv122.i, -64
  %33 = add i64 %lsr.iv122.i, -56
  %34 = add i64 %lsr.iv122.i, -48
  %35 = add i64 %lsr.iv122.i, -40
  %36 = add i64 %lsr.iv122.i, -32
  %37 = add i64 %lsr.iv122.i, -24
  %38 = add i64 %lsr.iv122.i, -16
  %39 = add i64 %lsr.iv122.i, -8
  %40 = inttoptr i64 %25 to ptr
  %41 = inttoptr i64 %26 to ptr
  %42 = inttoptr i64 %27 to ptr
  %43 = inttoptr i64 %28 to ptr
  %44 = inttoptr i64 %29 to ptr
  %45 = inttoptr i64 %30 to ptr
  %46 = inttoptr i64 %31 to ptr
  %47 = inttoptr i64 %32 to ptr
  %48 = inttoptr i64 %33 to ptr
  %49 = inttoptr i64 %34 to ptr
  %50 = inttoptr i64 %35 to ptr
  %51 = inttoptr i64 %36 to ptr
  %52 = inttoptr i64 %37 to ptr
  %53 = inttoptr i64 %38 to ptr
  %54 = inttoptr i64 %39 to ptr
  %55 = inttoptr i64 %lsr.iv122.i to ptr
  %56 = load i64, ptr %40, align 8, !noalias !26
  %57 = load i64, ptr %41, align 8, !noalias !26
  %58 = load i64, ptr %42, align 8, !noalias !26
  %59 = load i64, ptr %43, align 8, !noalias !26
  %60 = load i64, ptr %44, align 8, !noalias !26
  %61 = load i64, ptr %45, align 8, !noalias !26
  %62 = load i64, ptr %46, align 8, !noalias !26
  %63 = load i64, ptr %47, align 8, !noalias !26
  %64 = load i64, ptr %48, align 8, !noalias !26
  %65 = load i64, ptr %49, align 8, !noalias !26
  %66 = load i64, ptr %50, align 8, !noalias !26
  %67 = load i64, ptr %51, align 8, !noalias !26
  %68 = load i64, ptr %52, align 8, !noalias !26
  %69 = load i64, ptr %53, align 8, !noalias !26
  %70 = load i64, ptr %54, align 8, !noalias !26
  %71 = load i64, ptr %55, align 8, !noalias !26
  %72 = shl i64 %56, 3
  %73 = shl i64 %57, 3
  %74 = shl i64 %58, 3
  %75 = shl i64 %59, 3
  %76 = shl i64 %60, 3
  %77 = shl i64 %61, 3
  %78 = shl i64 %62, 3
  %79 = shl i64 %63, 3
  %80 = shl i64 %64, 3
  %81 = shl i64 %65, 3
  %82 = shl i64 %66, 3
  %83 = shl i64 %67, 3
  %84 = shl i64 %68, 3
  %85 = shl i64 %69, 3
  %86 = shl i64 %70, 3
  %87 = shl i64 %71, 3
  %88 = and i64 %72, 524280
  %89 = and i64 %73, 524280
  %90 = and i64 %74, 524280
  %91 = and i64 %75, 524280
  %92 = and i64 %76, 524280
  %93 = and i64 %77, 524280
  %94 = and i64 %78, 524280
  %95 = and i64 %79, 524280
  %96 = and i64 %80, 524280
  %97 = and i64 %81, 524280
  %98 = and i64 %82, 524280
  %99 = and i64 %83, 524280
  %100 = and i64 %84, 524280
  %101 = and i64 %85, 524280
  %102 = and i64 %86, 524280
  %103 = and i64 %87, 524280
  %104 = add nsw i64 %88, %a7
  %105 = add nsw i64 %89, %a7
  %106 = add nsw i64 %90, %a7
  %107 = add nsw i64 %91, %a7
  %108 = add nsw i64 %92, %a7
  %109 = add nsw i64 %93, %a7
  %110 = add nsw i64 %94, %a7
  %111 = add nsw i64 %95, %a7
  %112 = add nsw i64 %96, %a7
  %113 = add nsw i64 %97, %a7
  %114 = add nsw i64 %98, %a7
  %115 = add nsw i64 %99, %a7
  %116 = add nsw i64 %100, %a7
  %117 = add nsw i64 %101, %a7
  %118 = add nsw i64 %102, %a7
  %119 = add nsw i64 %103, %a7
  %120 = inttoptr i64 %104 to ptr
  %121 = inttoptr i64 %105 to ptr
  %122 = inttoptr i64 %106 to ptr
  %123 = inttoptr i64 %107 to ptr
  %124 = inttoptr i64 %108 to ptr
  %125 = inttoptr i64 %109 to ptr
  %126 = inttoptr i64 %110 to ptr
  %127 = inttoptr i64 %111 to ptr
  %128 = inttoptr i64 %112 to ptr
  %129 = inttoptr i64 %113 to ptr
  %130 = inttoptr i64 %114 to ptr
  %131 = inttoptr i64 %115 to ptr
  %132 = inttoptr i64 %116 to ptr
  %133 = inttoptr i64 %117 to ptr
  %134 = inttoptr i64 %118 to ptr
  %135 = inttoptr i64 %119 to ptr
  %136 = load i64, ptr %120, align 8, !noalias !26
  %137 = load i64, ptr %121, align 8, !noalias !26
  %138 = load i64, ptr %122, align 8, !noalias !26
  %139 = load i64, ptr %123, align 8, !noalias !26
  %140 = load i64, ptr %124, align 8, !noalias !26
  %141 = load i64, ptr %125, align 8, !noalias !26
  %142 = load i64, ptr %126, align 8, !noalias !26
  %143 = load i64, ptr %127, align 8, !noalias !26
  %144 = load i64, ptr %128, align 8, !noalias !26
  %145 = load i64, ptr %129, align 8, !noalias !26
  %146 = load i64, ptr %130, align 8, !noalias !26
  %147 = load i64, ptr %131, align 8, !noalias !26
  %148 = load i64, ptr %132, align 8, !noalias !26
  %149 = load i64, ptr %133, align 8, !noalias !26
  %150 = load i64, ptr %134, align 8, !noalias !26
  %151 = load i64, ptr %135, align 8, !noalias !26
  %152 = lshr i64 %56, 16
  %153 = lshr i64 %57, 16
  %154 = lshr i64 %58, 16
  %155 = lshr i64 %59, 16
  %156 = lshr i64 %60, 16
  %157 = lshr i64 %61, 16
  %158 = lshr i64 %62, 16
  %159 = lshr i64 %63, 16
  %160 = lshr i64 %64, 16
  %161 = lshr i64 %65, 16
  %162 = lshr i64 %66, 16
  %163 = lshr i64 %67, 16
  %164 = lshr i64 %68, 16
  %165 = lshr i64 %69, 16
  %166 = lshr i64 %70, 16
  %167 = lshr i64 %71, 16
  %168 = and i64 %152, 65535
  %169 = and i64 %153, 65535
  %170 = and i64 %154, 65535
  %171 = and i64 %155, 65535
  %172 = and i64 %156, 65535
  %173 = and i64 %157, 65535
  %174 = and i64 %158, 65535
  %175 = and i64 %159, 65535
  %176 = and i64 %160, 65535
  %177 = and i64 %161, 65535
  %178 = and i64 %162, 65535
  %179 = and i64 %163, 65535
  %180 = and i64 %164, 65535
  %181 = and i64 %165, 65535
  %182 = and i64 %166, 65535
  %183 = and i64 %167, 65535
  %184 = add nsw i64 %136, %168
  %185 = add nsw i64 %137, %169
  %186 = add nsw i64 %138, %170
  %187 = add nsw i64 %139, %171
  %188 = add nsw i64 %140, %172
  %189 = add nsw i64 %141, %173
  %190 = add nsw i64 %142, %174
  %191 = add nsw i64 %143, %175
  %192 = add nsw i64 %144, %176
  %193 = add nsw i64 %145, %177
  %194 = add nsw i64 %146, %178
  %195 = add nsw i64 %147, %179
  %196 = add nsw i64 %148, %180
  %197 = add nsw i64 %149, %181
  %198 = add nsw i64 %150, %182
  %199 = add nsw i64 %151, %183
  %200 = shl nsw i64 %184, 3
  %201 = shl nsw i64 %185, 3
  %202 = shl nsw i64 %186, 3
  %203 = shl nsw i64 %187, 3
  %204 = shl nsw i64 %188, 3
  %205 = shl nsw i64 %189, 3
  %206 = shl nsw i64 %190, 3
  %207 = shl nsw i64 %191, 3
  %208 = shl nsw i64 %192, 3
  %209 = shl nsw i64 %193, 3
  %210 = shl nsw i64 %194, 3
  %211 = shl nsw i64 %195, 3
  %212 = shl nsw i64 %196, 3
  %213 = shl nsw i64 %197, 3
  %214 = shl nsw i64 %198, 3
  %215 = shl nsw i64 %199, 3
  %216 = add nsw i64 %200, %a6
  %217 = add nsw i64 %201, %a6
  %218 = add nsw i64 %202, %a6
  %219 = add nsw i64 %203, %a6
  %220 = add nsw i64 %204, %a6
  %221 = add nsw i64 %205, %a6
  %222 = add nsw i64 %206, %a6
  %223 = add nsw i64 %207, %a6
  %224 = add nsw i64 %208, %a6
  %225 = add nsw i64 %209, %a6
  %226 = add nsw i64 %210, %a6
  %227 = add nsw i64 %211, %a6
  %228 = add nsw i64 %212, %a6
  %229 = add nsw i64 %213, %a6
  %230 = add nsw i64 %214, %a6
  %231 = add nsw i64 %215, %a6
  %232 = inttoptr i64 %216 to ptr
  %233 = inttoptr i64 %217 to ptr
  %234 = inttoptr i64 %218 to ptr
  %235 = inttoptr i64 %219 to ptr
  %236 = inttoptr i64 %220 to ptr
  %237 = inttoptr i64 %221 to ptr
  %238 = inttoptr i64 %222 to ptr
  %239 = inttoptr i64 %223 to ptr
  %240 = inttoptr i64 %224 to ptr
  %241 = inttoptr i64 %225 to ptr
  %242 = inttoptr i64 %226 to ptr
  %243 = inttoptr i64 %227 to ptr
  %244 = inttoptr i64 %228 to ptr
  %245 = inttoptr i64 %229 to ptr
  %246 = inttoptr i64 %230 to ptr
  %247 = inttoptr i64 %231 to ptr
  %248 = load i64, ptr %232, align 8, !noalias !26
  %249 = load i64, ptr %233, align 8, !noalias !26
  %250 = load i64, ptr %234, align 8, !noalias !26
  %251 = load i64, ptr %235, align 8, !noalias !26
  %252 = insertelement <4 x i64> poison, i64 %248, i64 0
  %253 = insertelement <4 x i64> %252, i64 %249, i64 1
  %254 = insertelement <4 x i64> %253, i64 %250, i64 2
  %255 = insertelement <4 x i64> %254, i64 %251, i64 3
  %256 = load i64, ptr %236, align 8, !noalias !26
  %257 = load i64, ptr %237, align 8, !noalias !26
  %258 = load i64, ptr %238, align 8, !noalias !26
  %259 = load i64, ptr %239, align 8, !noalias !26
  %260 = insertelement <4 x i64> poison, i64 %256, i64 0
  %261 = insertelement <4 x i64> %260, i64 %257, i64 1
  %262 = insertelement <4 x i64> %261, i64 %258, i64 2
  %263 = insertelement <4 x i64> %262, i64 %259, i64 3
  %264 = load i64, ptr %240, align 8, !noalias !26
  %265 = load i64, ptr %241, align 8, !noalias !26
  %266 = load i64, ptr %242, align 8, !noalias !26
  %267 = load i64, ptr %243, align 8, !noalias !26
  %268 = insertelement <4 x i64> poison, i64 %264, i64 0
  %269 = insertelement <4 x i64> %268, i64 %265, i64 1
  %270 = insertelement <4 x i64> %269, i64 %266, i64 2
  %271 = insertelement <4 x i64> %270, i64 %267, i64 3
  %272 = load i64, ptr %244, align 8, !noalias !26
  %273 = load i64, ptr %245, align 8, !noalias !26
  %274 = load i64, ptr %246, align 8, !noalias !26
  %275 = load i64, ptr %247, align 8, !noalias !26
  %276 = insertelement <4 x i64> poison, i64 %272, i64 0
  %277 = insertelement <4 x i64> %276, i64 %273, i64 1
  %278 = insertelement <4 x i64> %277, i64 %274, i64 2
  %279 = insertelement <4 x i64> %278, i64 %275, i64 3
  %280 = or <4 x i64> %255, %vec.phi.i
  %281 = or <4 x i64> %263, %vec.phi37.i
  %282 = or <4 x i64> %271, %vec.phi38.i
  %283 = or <4 x i64> %279, %vec.phi39.i
  %lsr.iv.next121.i = add i64 %lsr.iv120.i, -16
  %lsr.iv.next123.i = add i64 %lsr.iv122.i, 128
  %284 = icmp eq i64 %lsr.iv.next121.i, 0
  br i1 %284, label %middle.block.i, label %vector.body.i, !llvm.loop !31

middle.block.i:                                   ; preds = %vector.body.i
  %bin.rdx.i = or <4 x i64> %281, %280
  %bin.rdx40.i = or <4 x i64> %bin.rdx.i, %282
  %bin.rdx41.i = or <4 x i64> %bin.rdx40.i, %283
  %rdx.shuf.i = shufflevector <4 x i64> %bin.rdx41.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx133.i = or <4 x i64> %rdx.shuf.i, %bin.rdx41.i
  %rdx.shuf134.i = shufflevector <4 x i64> %bin.rdx133.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx135.i = or <4 x i64> %rdx.shuf134.i, %bin.rdx133.i
  %285 = extractelement <4 x i64> %bin.rdx135.i, i64 0
  %cmp.n.i = icmp eq i64 %.538.i, %n.vec.i
  br i1 %cmp.n.i, label %B802.loopexit.i, label %vec.epilog.iter.check.i

vec.epilog.iter.check.i:                          ; preds = %middle.block.i
  %ind.end.i = and i64 %.538.i, 15
  %ind.end50.i = add i64 %n.vec.i, %.496.i
  %286 = and i64 %.538.i, 12
  %min.epilog.iters.check.i = icmp eq i64 %286, 0
  br i1 %min.epilog.iters.check.i, label %B696.preheader.i, label %vec.epilog.ph.i, !prof !21

vec.epilog.ph.i:                                  ; preds = %vector.main.loop.iter.check.i, %vec.epilog.iter.check.i
  %vec.epilog.resume.val.i = phi i64 [ %n.vec.i, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %bc.merge.rdx.i = phi i64 [ %285, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %n.vec43.i = and i64 %.538.i, 9223372036854775804
  %287 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx.i, i64 0
  %288 = sub nsw i64 %vec.epilog.resume.val.i, %n.vec43.i
  %289 = add i64 %vec.epilog.resume.val.i, %.496.i
  %290 = shl i64 %289, 3
  %291 = add nsw i64 %290, %a2
  br label %vec.epilog.vector.body.i

vec.epilog.vector.body.i:                         ; preds = %vec.epilog.vector.body.i, %vec.epilog.ph.i
  %lsr.iv126.i = phi i64 [ %lsr.iv.next127.i, %vec.epilog.vector.body.i ], [ %291, %vec.epilog.ph.i ]
  %lsr.iv124.i = phi i64 [ %lsr.iv.next125.i, %vec.epilog.vector.body.i ], [ %288, %vec.epilog.ph.i ]
  %vec.phi45.i = phi <4 x i64> [ %355, %vec.epilog.vector.body.i ], [ %287, %vec.epilog.ph.i ]
  %292 = add i64 %lsr.iv126.i, 8
  %293 = add i64 %lsr.iv126.i, 16
  %294 = add i64 %lsr.iv126.i, 24
  %295 = inttoptr i64 %lsr.iv126.i to ptr
  %296 = inttoptr i64 %292 to ptr
  %297 = inttoptr i64 %293 to ptr
  %298 = inttoptr i64 %294 to ptr
  %299 = load i64, ptr %295, align 8, !noalias !26
  %300 = load i64, ptr %296, align 8, !noalias !26
  %301 = load i64, ptr %297, align 8, !noalias !26
  %302 = load i64, ptr %298, align 8, !noalias !26
  %303 = shl i64 %299, 3
  %304 = shl i64 %300, 3
  %305 = shl i64 %301, 3
  %306 = shl i64 %302, 3
  %307 = and i64 %303, 524280
  %308 = and i64 %304, 524280
  %309 = and i64 %305, 524280
  %310 = and i64 %306, 524280
  %311 = add nsw i64 %307, %a7
  %312 = add nsw i64 %308, %a7
  %313 = add nsw i64 %309, %a7
  %314 = add nsw i64 %310, %a7
  %315 = inttoptr i64 %311 to ptr
  %316 = inttoptr i64 %312 to ptr
  %317 = inttoptr i64 %313 to ptr
  %318 = inttoptr i64 %314 to ptr
  %319 = load i64, ptr %315, align 8, !noalias !26
  %320 = load i64, ptr %316, align 8, !noalias !26
  %321 = load i64, ptr %317, align 8, !noalias !26
  %322 = load i64, ptr %318, align 8, !noalias !26
  %323 = lshr i64 %299, 16
  %324 = lshr i64 %300, 16
  %325 = lshr i64 %301, 16
  %326 = lshr i64 %302, 16
  %327 = and i64 %323, 65535
  %328 = and i64 %324, 65535
  %329 = and i64 %325, 65535
  %330 = and i64 %326, 65535
  %331 = add nsw i64 %319, %327
  %332 = add nsw i64 %320, %328
  %333 = add nsw i64 %321, %329
  %334 = add nsw i64 %322, %330
  %335 = shl nsw i64 %331, 3
  %336 = shl nsw i64 %332, 3
  %337 = shl nsw i64 %333, 3
  %338 = shl nsw i64 %334, 3
  %339 = add nsw i64 %335, %a6
  %340 = add nsw i64 %336, %a6
  %341 = add nsw i64 %337, %a6
  %342 = add nsw i64 %338, %a6
  %343 = inttoptr i64 %339 to ptr
  %344 = inttoptr i64 %340 to ptr
  %345 = inttoptr i64 %341 to ptr
  %346 = inttoptr i64 %342 to ptr
  %347 = load i64, ptr %343, align 8, !noalias !26
  %348 = load i64, ptr %344, align 8, !noalias !26
  %349 = load i64, ptr %345, align 8, !noalias !26
  %350 = load i64, ptr %346, align 8, !noalias !26
  %351 = insertelement <4 x i64> poison, i64 %347, i64 0
  %352 = insertelement <4 x i64> %351, i64 %348, i64 1
  %353 = insertelement <4 x i64> %352, i64 %349, i64 2
  %354 = insertelement <4 x i64> %353, i64 %350, i64 3
  %355 = or <4 x i64> %354, %vec.phi45.i
  %lsr.iv.next125.i = add i64 %lsr.iv124.i, 4
  %lsr.iv.next127.i = add i64 %lsr.iv126.i, 32
  %356 = icmp eq i64 %lsr.iv.next125.i, 0
  br i1 %356, label %vec.epilog.middle.block.i, label %vec.epilog.vector.body.i, !llvm.loop !32

vec.epilog.middle.block.i:                        ; preds = %vec.epilog.vector.body.i
  %357 = and i64 %.538.i, 3
  %358 = add i64 %n.vec43.i, %.496.i
  %rdx.shuf136.i = shufflevector <4 x i64> %355, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx137.i = or <4 x i64> %rdx.shuf136.i, %355
  %rdx.shuf138.i = shufflevector <4 x i64> %bin.rdx137.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx139.i = or <4 x i64> %rdx.shuf138.i, %bin.rdx137.i
  %359 = extractelement <4 x i64> %bin.rdx139.i, i64 0
  %cmp.n47.i = icmp eq i64 %.538.i, %n.vec43.i
  br i1 %cmp.n47.i, label %B802.loopexit.i, label %B696.preheader.i

B696.preheader.i:                                 ; preds = %vec.epilog.middle.block.i, %vec.epilog.iter.check.i, %iter.check.i
  %enabled_v25_found.2.5271.ph.i = phi i64 [ 0, %iter.check.i ], [ %285, %vec.epilog.iter.check.i ], [ %359, %vec.epilog.middle.block.i ]
  %.580266270.ph.i = phi i64 [ %.538.i, %iter.check.i ], [ %ind.end.i, %vec.epilog.iter.check.i ], [ %357, %vec.epilog.middle.block.i ]
  %.587267269.ph.i = phi i64 [ %.496.i, %iter.check.i ], [ %ind.end50.i, %vec.epilog.iter.check.i ], [ %358, %vec.epilog.middle.block.i ]
  %360 = add nuw nsw i64 %.580266270.ph.i, 1
  %361 = shl i64 %.587267269.ph.i, 3
  %362 = add nsw i64 %361, %a2
  br label %B696.i

_ZN10interleave8liveness6native6kernel7nearestB3v24B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx.exit: ; preds = %B1949.i, %B1949.us.i, %B48.epil.i, %common.ret.loopexit.unr-lcssa.i, %B906.i
  %.sink.i = phi i64 [ -1, %B1949.us.i ], [ %.us-phi300.i, %B906.i ], [ 0, %common.ret.loopexit.unr-lcssa.i ], [ 0, %B48.epil.i ], [ -1, %B1949.i ]
  ret i64 %.sink.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @open_entries(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #0 {
  %arg.table.fr.i = freeze i64 %a0
  %.51.i = sub i64 %a2, %a1
  %1 = add i64 %.51.i, 63
  %.75.i = lshr i64 %1, 6
  %.52.inv.i = icmp slt i64 %.51.i, 1
  %.96121.not140.i = icmp eq i64 %.75.i, 0
  %.96121.not.i = or i1 %.52.inv.i, %.96121.not140.i
  br i1 %.96121.not.i, label %_ZN10interleave8liveness6native4open12open_entriesB3v28B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxx.exit, label %B40.lr.ph.i

B40.lr.ph.i:                                      ; preds = %0
  %.292.i = icmp eq i64 %arg.table.fr.i, 0
  br i1 %.292.i, label %B40.endif.endif.us.i, label %B40.endif.endif.preheader.i

B40.endif.endif.preheader.i:                      ; preds = %B40.lr.ph.i
  %2 = shl i64 %a1, 3
  %3 = add i64 %arg.table.fr.i, 120
  %4 = add i64 %3, %2
  %5 = add i64 %a1, 3
  %6 = add i64 %a1, 2
  %7 = add i64 %a1, 1
  br label %B40.endif.endif.i

B40.endif.endif.us.i:                             ; preds = %B40.lr.ph.i, %B200.us.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B200.us.i ], [ %.51.i, %B40.lr.ph.i ]
  %indvar27.i = phi i64 [ %indvar.next28.i, %B200.us.i ], [ 0, %B40.lr.ph.i ]
  %.102114124.us.i = phi i64 [ %.109.us.i, %B200.us.i ], [ %a1, %B40.lr.ph.i ]
  %smin102.i = tail call i64 @llvm.smin.i64(i64 %lsr.iv.i, i64 64)
  %8 = and i64 %smin102.i, -4
  %9 = and i64 %smin102.i, -16
  %10 = shl i64 %indvar27.i, 6
  %11 = sub i64 %.51.i, %10
  %smin29.i = tail call i64 @llvm.smin.i64(i64 %11, i64 64)
  %.109.us.i = add i64 %.102114124.us.i, 64
  %.250105.us.not.not.i = icmp sgt i64 %a2, %.102114124.us.i
  br i1 %.250105.us.not.not.i, label %iter.check32.i, label %B200.us.i

iter.check32.i:                                   ; preds = %B40.endif.endif.us.i
  %min.iters.check30.i = icmp ult i64 %smin29.i, 4
  br i1 %min.iters.check30.i, label %B112.us.us.i.preheader, label %vector.main.loop.iter.check34.i

B112.us.us.i.preheader:                           ; preds = %vec.epilog.middle.block72.i, %vec.epilog.iter.check58.i, %iter.check32.i
  %word.2.1108.us.us.i.ph = phi i64 [ %28, %vec.epilog.middle.block72.i ], [ %21, %vec.epilog.iter.check58.i ], [ 0, %iter.check32.i ]
  %.256104106.us.us.i.ph = phi i64 [ %n.vec62.i, %vec.epilog.middle.block72.i ], [ %n.vec37.i, %vec.epilog.iter.check58.i ], [ 0, %iter.check32.i ]
  br label %B112.us.us.i

vector.main.loop.iter.check34.i:                  ; preds = %iter.check32.i
  %min.iters.check33.i = icmp ult i64 %smin29.i, 16
  br i1 %min.iters.check33.i, label %vec.epilog.ph60.i, label %vector.body38.i

vector.body38.i:                                  ; preds = %vector.main.loop.iter.check34.i, %vector.body38.i
  %lsr.iv97.i = phi i64 [ %lsr.iv.next98.i, %vector.body38.i ], [ %9, %vector.main.loop.iter.check34.i ]
  %vec.phi40.i = phi <4 x i64> [ %16, %vector.body38.i ], [ zeroinitializer, %vector.main.loop.iter.check34.i ]
  %vec.phi41.i = phi <4 x i64> [ %17, %vector.body38.i ], [ zeroinitializer, %vector.main.loop.iter.check34.i ]
  %vec.phi42.i = phi <4 x i64> [ %18, %vector.body38.i ], [ zeroinitializer, %vector.main.loop.iter.check34.i ]
  %vec.phi43.i = phi <4 x i64> [ %19, %vector.body38.i ], [ zeroinitializer, %vector.main.loop.iter.check34.i ]
  %vec.ind44.i = phi <4 x i64> [ %vec.ind.next49.i, %vector.body38.i ], [ <i64 0, i64 1, i64 2, i64 3>, %vector.main.loop.iter.check34.i ]
  %step.add45.i = add <4 x i64> %vec.ind44.i, splat (i64 4)
  %step.add.246.i = add <4 x i64> %vec.ind44.i, splat (i64 8)
  %step.add.347.i = add <4 x i64> %vec.ind44.i, splat (i64 12)
  %12 = shl nuw <4 x i64> splat (i64 1), %vec.ind44.i
  %13 = shl nuw <4 x i64> splat (i64 1), %step.add45.i
  %14 = shl nuw <4 x i64> splat (i64 1), %step.add.246.i
  %15 = shl nuw <4 x i64> splat (i64 1), %step.add.347.i
  %16 = or <4 x i64> %12, %vec.phi40.i
  %17 = or <4 x i64> %13, %vec.phi41.i
  %18 = or <4 x i64> %14, %vec.phi42.i
  %19 = or <4 x i64> %15, %vec.phi43.i
  %vec.ind.next49.i = add <4 x i64> %vec.ind44.i, splat (i64 16)
  %lsr.iv.next98.i = add i64 %lsr.iv97.i, -16
  %20 = icmp eq i64 %lsr.iv.next98.i, 0
  br i1 %20, label %middle.block50.i, label %vector.body38.i, !llvm.loop !33

middle.block50.i:                                 ; preds = %vector.body38.i
  %n.vec37.i = and i64 %smin29.i, -16
  %bin.rdx51.i = or <4 x i64> %17, %16
  %bin.rdx52.i = or <4 x i64> %bin.rdx51.i, %18
  %bin.rdx53.i = or <4 x i64> %bin.rdx52.i, %19
  %rdx.shuf.i = shufflevector <4 x i64> %bin.rdx53.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx132.i = or <4 x i64> %rdx.shuf.i, %bin.rdx53.i
  %rdx.shuf133.i = shufflevector <4 x i64> %bin.rdx132.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx134.i = or <4 x i64> %rdx.shuf133.i, %bin.rdx132.i
  %21 = extractelement <4 x i64> %bin.rdx134.i, i64 0
  %cmp.n54.i = icmp eq i64 %smin29.i, %n.vec37.i
  br i1 %cmp.n54.i, label %B200.us.i, label %vec.epilog.iter.check58.i

vec.epilog.iter.check58.i:                        ; preds = %middle.block50.i
  %22 = and i64 %smin29.i, 12
  %min.epilog.iters.check59.i = icmp eq i64 %22, 0
  br i1 %min.epilog.iters.check59.i, label %B112.us.us.i.preheader, label %vec.epilog.ph60.i, !prof !21

vec.epilog.ph60.i:                                ; preds = %vec.epilog.iter.check58.i, %vector.main.loop.iter.check34.i
  %bc.resume.val55.i = phi i64 [ %n.vec37.i, %vec.epilog.iter.check58.i ], [ 0, %vector.main.loop.iter.check34.i ]
  %bc.merge.rdx56.i = phi i64 [ %21, %vec.epilog.iter.check58.i ], [ 0, %vector.main.loop.iter.check34.i ]
  %23 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx56.i, i64 0
  %broadcast.splatinsert63.i = insertelement <4 x i64> poison, i64 %bc.resume.val55.i, i64 0
  %broadcast.splat64.i = shufflevector <4 x i64> %broadcast.splatinsert63.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction65.i = or disjoint <4 x i64> %broadcast.splat64.i, <i64 0, i64 1, i64 2, i64 3>
  %24 = sub i64 %bc.resume.val55.i, %8
  br label %vec.epilog.vector.body66.i

vec.epilog.vector.body66.i:                       ; preds = %vec.epilog.vector.body66.i, %vec.epilog.ph60.i
  %lsr.iv100.i = phi i64 [ %lsr.iv.next101.i, %vec.epilog.vector.body66.i ], [ %24, %vec.epilog.ph60.i ]
  %vec.phi68.i = phi <4 x i64> [ %26, %vec.epilog.vector.body66.i ], [ %23, %vec.epilog.ph60.i ]
  %vec.ind69.i = phi <4 x i64> [ %vec.ind.next71.i, %vec.epilog.vector.body66.i ], [ %induction65.i, %vec.epilog.ph60.i ]
  %25 = shl nuw <4 x i64> splat (i64 1), %vec.ind69.i
  %26 = or <4 x i64> %25, %vec.phi68.i
  %vec.ind.next71.i = add nuw nsw <4 x i64> %vec.ind69.i, splat (i64 4)
  %lsr.iv.next101.i = add i64 %lsr.iv100.i, 4
  %27 = icmp eq i64 %lsr.iv.next101.i, 0
  br i1 %27, label %vec.epilog.middle.block72.i, label %vec.epilog.vector.body66.i, !llvm.loop !34

vec.epilog.middle.block72.i:                      ; preds = %vec.epilog.vector.body66.i
  %n.vec62.i = and i64 %smin29.i, -4
  %rdx.shuf135.i = shufflevector <4 x i64> %26, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx136.i = or <4 x i64> %rdx.shuf135.i, %26
  %rdx.shuf137.i = shufflevector <4 x i64> %bin.rdx136.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx138.i = or <4 x i64> %rdx.shuf137.i, %bin.rdx136.i
  %28 = extractelement <4 x i64> %bin.rdx138.i, i64 0
  %cmp.n73.i = icmp eq i64 %smin29.i, %n.vec62.i
  br i1 %cmp.n73.i, label %B200.us.i, label %B112.us.us.i.preheader

B200.us.i:                                        ; preds = %B112.us.us.i, %vec.epilog.middle.block72.i, %middle.block50.i, %B40.endif.endif.us.i
  %word.2.1.lcssa.us.i = phi i64 [ 0, %B40.endif.endif.us.i ], [ %28, %vec.epilog.middle.block72.i ], [ %21, %middle.block50.i ], [ %.313.us.us.i, %B112.us.us.i ]
  %29 = ashr i64 %.102114124.us.i, 3
  %.335.us.i = and i64 %29, -8
  %.337.us.i = add nsw i64 %.335.us.i, %a3
  %.339.us.i = inttoptr i64 %.337.us.i to ptr
  store i64 %word.2.1.lcssa.us.i, ptr %.339.us.i, align 8, !noalias !35
  %indvar.next28.i = add nuw nsw i64 %indvar27.i, 1
  %lsr.iv.next.i = add i64 %lsr.iv.i, -64
  %exitcond21.not.i = icmp eq i64 %indvar.next28.i, %.75.i
  br i1 %exitcond21.not.i, label %_ZN10interleave8liveness6native4open12open_entriesB3v28B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxx.exit, label %B40.endif.endif.us.i

B112.us.us.i:                                     ; preds = %B112.us.us.i.preheader, %B112.us.us.i
  %word.2.1108.us.us.i = phi i64 [ %.313.us.us.i, %B112.us.us.i ], [ %word.2.1108.us.us.i.ph, %B112.us.us.i.preheader ]
  %.256104106.us.us.i = phi i64 [ %.263.us.us.i, %B112.us.us.i ], [ %.256104106.us.us.i.ph, %B112.us.us.i.preheader ]
  %.263.us.us.i = add nuw nsw i64 %.256104106.us.us.i, 1
  %.309.us.us.i = shl nuw i64 1, %.256104106.us.us.i
  %.313.us.us.i = or i64 %.309.us.us.i, %word.2.1108.us.us.i
  %exitcond149.not.i = icmp eq i64 %smin102.i, %.263.us.us.i
  br i1 %exitcond149.not.i, label %B200.us.i, label %B112.us.us.i, !llvm.loop !38

B112.i:                                           ; preds = %B112.preheader.i, %B112.i
  %lsr.iv129.i = phi i64 [ %151, %B112.preheader.i ], [ %lsr.iv.next130.i, %B112.i ]
  %word.2.1108.i = phi i64 [ %word.2.1108.ph.i, %B112.preheader.i ], [ %word.3.3.i, %B112.i ]
  %.256104106.i = phi i64 [ %.256104106.ph.i, %B112.preheader.i ], [ %.263.i, %B112.i ]
  %.263.i = add nuw nsw i64 %.256104106.i, 1
  %.304.i = inttoptr i64 %lsr.iv129.i to ptr
  %.305.i = load i64, ptr %.304.i, align 8, !noalias !35
  %.306.not.i = icmp eq i64 %.305.i, 0
  %.309.i = shl nuw i64 1, %.256104106.i
  %.313.i = select i1 %.306.not.i, i64 0, i64 %.309.i
  %word.3.3.i = or i64 %.313.i, %word.2.1108.i
  %lsr.iv.next130.i = add i64 %lsr.iv129.i, 8
  %exitcond.not.i = icmp eq i64 %smin131.i, %.263.i
  br i1 %exitcond.not.i, label %B200.i, label %B112.i, !llvm.loop !39

B200.i:                                           ; preds = %B112.i, %vec.epilog.middle.block.i, %middle.block.i, %B40.endif.endif.i
  %word.2.1.lcssa.i = phi i64 [ 0, %B40.endif.endif.i ], [ %148, %vec.epilog.middle.block.i ], [ %115, %middle.block.i ], [ %word.3.3.i, %B112.i ]
  %30 = ashr i64 %.102114124.i, 3
  %.335.i = and i64 %30, -8
  %.337.i = add nsw i64 %.335.i, %a3
  %.339.i = inttoptr i64 %.337.i to ptr
  store i64 %word.2.1.lcssa.i, ptr %.339.i, align 8, !noalias !35
  %indvar.next.i = add nuw nsw i64 %indvar.i, 1
  %lsr.iv.next104.i = add i64 %lsr.iv103.i, 512
  %lsr.iv.next108.i = add i64 %lsr.iv107.i, -64
  %lsr.iv.next113.i = add i64 %lsr.iv112.i, 64
  %lsr.iv.next117.i = add i64 %lsr.iv116.i, 64
  %lsr.iv.next121.i = add i64 %lsr.iv120.i, 64
  %exitcond.not22.i = icmp eq i64 %indvar.next.i, %.75.i
  br i1 %exitcond.not22.i, label %_ZN10interleave8liveness6native4open12open_entriesB3v28B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxx.exit, label %B40.endif.endif.i

B40.endif.endif.i:                                ; preds = %B200.i, %B40.endif.endif.preheader.i
  %lsr.iv120.i = phi i64 [ %7, %B40.endif.endif.preheader.i ], [ %lsr.iv.next121.i, %B200.i ]
  %lsr.iv116.i = phi i64 [ %6, %B40.endif.endif.preheader.i ], [ %lsr.iv.next117.i, %B200.i ]
  %lsr.iv112.i = phi i64 [ %5, %B40.endif.endif.preheader.i ], [ %lsr.iv.next113.i, %B200.i ]
  %lsr.iv107.i = phi i64 [ %.51.i, %B40.endif.endif.preheader.i ], [ %lsr.iv.next108.i, %B200.i ]
  %lsr.iv103.i = phi i64 [ %4, %B40.endif.endif.preheader.i ], [ %lsr.iv.next104.i, %B200.i ]
  %indvar.i = phi i64 [ 0, %B40.endif.endif.preheader.i ], [ %indvar.next.i, %B200.i ]
  %.102114124.i = phi i64 [ %a1, %B40.endif.endif.preheader.i ], [ %.109.i, %B200.i ]
  %smin131.i = tail call i64 @llvm.smin.i64(i64 %lsr.iv107.i, i64 64)
  %31 = and i64 %smin131.i, -4
  %32 = and i64 %smin131.i, -16
  %33 = shl i64 %indvar.i, 6
  %34 = sub i64 %.51.i, %33
  %smin.i = tail call i64 @llvm.smin.i64(i64 %34, i64 64)
  %.109.i = add i64 %.102114124.i, 64
  %.250105.not.not.i = icmp sgt i64 %a2, %.102114124.i
  br i1 %.250105.not.not.i, label %iter.check.i, label %B200.i

iter.check.i:                                     ; preds = %B40.endif.endif.i
  %min.iters.check.i = icmp ult i64 %smin.i, 4
  br i1 %min.iters.check.i, label %B112.preheader.i, label %vector.main.loop.iter.check.i

vector.main.loop.iter.check.i:                    ; preds = %iter.check.i
  %min.iters.check11.i = icmp ult i64 %smin.i, 16
  br i1 %min.iters.check11.i, label %vec.epilog.ph.i, label %vector.body.i

vector.body.i:                                    ; preds = %vector.main.loop.iter.check.i, %vector.body.i
  %lsr.iv110.i = phi i64 [ %lsr.iv.next111.i, %vector.body.i ], [ %32, %vector.main.loop.iter.check.i ]
  %lsr.iv105.i = phi i64 [ %lsr.iv.next106.i, %vector.body.i ], [ %lsr.iv103.i, %vector.main.loop.iter.check.i ]
  %vec.phi.i = phi <4 x i64> [ %110, %vector.body.i ], [ zeroinitializer, %vector.main.loop.iter.check.i ]
  %vec.phi12.i = phi <4 x i64> [ %111, %vector.body.i ], [ zeroinitializer, %vector.main.loop.iter.check.i ]
  %vec.phi13.i = phi <4 x i64> [ %112, %vector.body.i ], [ zeroinitializer, %vector.main.loop.iter.check.i ]
  %vec.phi14.i = phi <4 x i64> [ %113, %vector.body.i ], [ zeroinitializer, %vector.main.loop.iter.check.i ]
  %vec.ind.i = phi <4 x i64> [ %vec.ind.next.i, %vector.body.i ], [ <i64 0, i64 1, i64 2, i64 3>, %vector.main.loop.iter.check.i ]
  %step.add.i = add <4 x i64> %vec.ind.i, splat (i64 4)
  %step.add.2.i = add <4 x i64> %vec.ind.i, splat (i64 8)
  %step.add.3.i = add <4 x i64> %vec.ind.i, splat (i64 12)
  %35 = add i64 %lsr.iv105.i, -120
  %36 = add i64 %lsr.iv105.i, -112
  %37 = add i64 %lsr.iv105.i, -104
  %38 = add i64 %lsr.iv105.i, -96
  %39 = add i64 %lsr.iv105.i, -88
  %40 = add i64 %lsr.iv105.i, -80
  %41 = add i64 %lsr.iv105.i, -72
  %42 = add i64 %lsr.iv105.i, -64
  %43 = add i64 %lsr.iv105.i, -56
  %44 = add i64 %lsr.iv105.i, -48
  %45 = add i64 %lsr.iv105.i, -40
  %46 = add i64 %lsr.iv105.i, -32
  %47 = add i64 %lsr.iv105.i, -24
  %48 = add i64 %lsr.iv105.i, -16
  %49 = add i64 %lsr.iv105.i, -8
  %50 = inttoptr i64 %35 to ptr
  %51 = inttoptr i64 %36 to ptr
  %52 = inttoptr i64 %37 to ptr
  %53 = inttoptr i64 %38 to ptr
  %54 = inttoptr i64 %39 to ptr
  %55 = inttoptr i64 %40 to ptr
  %56 = inttoptr i64 %41 to ptr
  %57 = inttoptr i64 %42 to ptr
  %58 = inttoptr i64 %43 to ptr
  %59 = inttoptr i64 %44 to ptr
  %60 = inttoptr i64 %45 to ptr
  %61 = inttoptr i64 %46 to ptr
  %62 = inttoptr i64 %47 to ptr
  %63 = inttoptr i64 %48 to ptr
  %64 = inttoptr i64 %49 to ptr
  %65 = inttoptr i64 %lsr.iv105.i to ptr
  %66 = load i64, ptr %50, align 8, !noalias !35
  %67 = load i64, ptr %51, align 8, !noalias !35
  %68 = load i64, ptr %52, align 8, !noalias !35
  %69 = load i64, ptr %53, align 8, !noalias !35
  %70 = insertelement <4 x i64> poison, i64 %66, i64 0
  %71 = insertelement <4 x i64> %70, i64 %67, i64 1
  %72 = insertelement <4 x i64> %71, i64 %68, i64 2
  %73 = insertelement <4 x i64> %72, i64 %69, i64 3
  %74 = load i64, ptr %54, align 8, !noalias !35
  %75 = load i64, ptr %55, align 8, !noalias !35
  %76 = load i64, ptr %56, align 8, !noalias !35
  %77 = load i64, ptr %57, align 8, !noalias !35
  %78 = insertelement <4 x i64> poison, i64 %74, i64 0
  %79 = insertelement <4 x i64> %78, i64 %75, i64 1
  %80 = insertelement <4 x i64> %79, i64 %76, i64 2
  %81 = insertelement <4 x i64> %80, i64 %77, i64 3
  %82 = load i64, ptr %58, align 8, !noalias !35
  %83 = load i64, ptr %59, align 8, !noalias !35
  %84 = load i64, ptr %60, align 8, !noalias !35
  %85 = load i64, ptr %61, align 8, !noalias !35
  %86 = insertelement <4 x i64> poison, i64 %82, i64 0
  %87 = insertelement <4 x i64> %86, i64 %83, i64 1
  %88 = insertelement <4 x i64> %87, i64 %84, i64 2
  %89 = insertelement <4 x i64> %88, i64 %85, i64 3
  %90 = load i64, ptr %62, align 8, !noalias !35
  %91 = load i64, ptr %63, align 8, !noalias !35
  %92 = load i64, ptr %64, align 8, !noalias !35
  %93 = load i64, ptr %65, align 8, !noalias !35
  %94 = insertelement <4 x i64> poison, i64 %90, i64 0
  %95 = insertelement <4 x i64> %94, i64 %91, i64 1
  %96 = insertelement <4 x i64> %95, i64 %92, i64 2
  %97 = insertelement <4 x i64> %96, i64 %93, i64 3
  %98 = icmp eq <4 x i64> %73, zeroinitializer
  %99 = icmp eq <4 x i64> %81, zeroinitializer
  %100 = icmp eq <4 x i64> %89, zeroinitializer
  %101 = icmp eq <4 x i64> %97, zeroinitializer
  %102 = shl nuw <4 x i64> splat (i64 1), %vec.ind.i
  %103 = shl nuw <4 x i64> splat (i64 1), %step.add.i
  %104 = shl nuw <4 x i64> splat (i64 1), %step.add.2.i
  %105 = shl nuw <4 x i64> splat (i64 1), %step.add.3.i
  %106 = select <4 x i1> %98, <4 x i64> zeroinitializer, <4 x i64> %102
  %107 = select <4 x i1> %99, <4 x i64> zeroinitializer, <4 x i64> %103
  %108 = select <4 x i1> %100, <4 x i64> zeroinitializer, <4 x i64> %104
  %109 = select <4 x i1> %101, <4 x i64> zeroinitializer, <4 x i64> %105
  %110 = or <4 x i64> %106, %vec.phi.i
  %111 = or <4 x i64> %107, %vec.phi12.i
  %112 = or <4 x i64> %108, %vec.phi13.i
  %113 = or <4 x i64> %109, %vec.phi14.i
  %vec.ind.next.i = add <4 x i64> %vec.ind.i, splat (i64 16)
  %lsr.iv.next106.i = add i64 %lsr.iv105.i, 128
  %lsr.iv.next111.i = add i64 %lsr.iv110.i, -16
  %114 = icmp eq i64 %lsr.iv.next111.i, 0
  br i1 %114, label %middle.block.i, label %vector.body.i, !llvm.loop !40

middle.block.i:                                   ; preds = %vector.body.i
  %n.vec.i = and i64 %smin.i, -16
  %bin.rdx.i = or <4 x i64> %111, %110
  %bin.rdx15.i = or <4 x i64> %bin.rdx.i, %112
  %bin.rdx16.i = or <4 x i64> %bin.rdx15.i, %113
  %rdx.shuf139.i = shufflevector <4 x i64> %bin.rdx16.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx140.i = or <4 x i64> %rdx.shuf139.i, %bin.rdx16.i
  %rdx.shuf141.i = shufflevector <4 x i64> %bin.rdx140.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx142.i = or <4 x i64> %rdx.shuf141.i, %bin.rdx140.i
  %115 = extractelement <4 x i64> %bin.rdx142.i, i64 0
  %cmp.n.i = icmp eq i64 %smin.i, %n.vec.i
  br i1 %cmp.n.i, label %B200.i, label %vec.epilog.iter.check.i

vec.epilog.iter.check.i:                          ; preds = %middle.block.i
  %116 = and i64 %smin.i, 12
  %min.epilog.iters.check.i = icmp eq i64 %116, 0
  br i1 %min.epilog.iters.check.i, label %B112.preheader.i, label %vec.epilog.ph.i, !prof !21

vec.epilog.ph.i:                                  ; preds = %vec.epilog.iter.check.i, %vector.main.loop.iter.check.i
  %bc.resume.val.i = phi i64 [ %n.vec.i, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %bc.merge.rdx.i = phi i64 [ %115, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %117 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx.i, i64 0
  %broadcast.splatinsert.i = insertelement <4 x i64> poison, i64 %bc.resume.val.i, i64 0
  %broadcast.splat.i = shufflevector <4 x i64> %broadcast.splatinsert.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %induction.i = or disjoint <4 x i64> %broadcast.splat.i, <i64 0, i64 1, i64 2, i64 3>
  %118 = add i64 %bc.resume.val.i, %lsr.iv112.i
  %119 = shl i64 %118, 3
  %120 = add nsw i64 %119, %arg.table.fr.i
  %121 = add i64 %bc.resume.val.i, %lsr.iv116.i
  %122 = shl i64 %121, 3
  %123 = add nsw i64 %122, %arg.table.fr.i
  %124 = add i64 %bc.resume.val.i, %lsr.iv120.i
  %125 = shl i64 %124, 3
  %126 = add nsw i64 %125, %arg.table.fr.i
  %127 = add nsw i64 %bc.resume.val.i, %.102114124.i
  %128 = shl i64 %127, 3
  %129 = add nsw i64 %128, %arg.table.fr.i
  %130 = sub i64 %bc.resume.val.i, %31
  br label %vec.epilog.vector.body.i

vec.epilog.vector.body.i:                         ; preds = %vec.epilog.vector.body.i, %vec.epilog.ph.i
  %lsr.iv127.i = phi i64 [ %lsr.iv.next128.i, %vec.epilog.vector.body.i ], [ %130, %vec.epilog.ph.i ]
  %lsr.iv124.i = phi i64 [ %lsr.iv.next125.i, %vec.epilog.vector.body.i ], [ %129, %vec.epilog.ph.i ]
  %lsr.iv122.i = phi i64 [ %lsr.iv.next123.i, %vec.epilog.vector.body.i ], [ %126, %vec.epilog.ph.i ]
  %lsr.iv118.i = phi i64 [ %lsr.iv.next119.i, %vec.epilog.vector.body.i ], [ %123, %vec.epilog.ph.i ]
  %lsr.iv114.i = phi i64 [ %lsr.iv.next115.i, %vec.epilog.vector.body.i ], [ %120, %vec.epilog.ph.i ]
  %vec.phi20.i = phi <4 x i64> [ %146, %vec.epilog.vector.body.i ], [ %117, %vec.epilog.ph.i ]
  %vec.ind21.i = phi <4 x i64> [ %vec.ind.next23.i, %vec.epilog.vector.body.i ], [ %induction.i, %vec.epilog.ph.i ]
  %131 = inttoptr i64 %lsr.iv124.i to ptr
  %132 = inttoptr i64 %lsr.iv122.i to ptr
  %133 = inttoptr i64 %lsr.iv118.i to ptr
  %134 = inttoptr i64 %lsr.iv114.i to ptr
  %135 = load i64, ptr %131, align 8, !noalias !35
  %136 = load i64, ptr %132, align 8, !noalias !35
  %137 = load i64, ptr %133, align 8, !noalias !35
  %138 = load i64, ptr %134, align 8, !noalias !35
  %139 = insertelement <4 x i64> poison, i64 %135, i64 0
  %140 = insertelement <4 x i64> %139, i64 %136, i64 1
  %141 = insertelement <4 x i64> %140, i64 %137, i64 2
  %142 = insertelement <4 x i64> %141, i64 %138, i64 3
  %143 = icmp eq <4 x i64> %142, zeroinitializer
  %144 = shl nuw <4 x i64> splat (i64 1), %vec.ind21.i
  %145 = select <4 x i1> %143, <4 x i64> zeroinitializer, <4 x i64> %144
  %146 = or <4 x i64> %145, %vec.phi20.i
  %vec.ind.next23.i = add nuw nsw <4 x i64> %vec.ind21.i, splat (i64 4)
  %lsr.iv.next115.i = add i64 %lsr.iv114.i, 32
  %lsr.iv.next119.i = add i64 %lsr.iv118.i, 32
  %lsr.iv.next123.i = add i64 %lsr.iv122.i, 32
  %lsr.iv.next125.i = add i64 %lsr.iv124.i, 32
  %lsr.iv.next128.i = add i64 %lsr.iv127.i, 4
  %147 = icmp eq i64 %lsr.iv.next128.i, 0
  br i1 %147, label %vec.epilog.middle.block.i, label %vec.epilog.vector.body.i, !llvm.loop !41

vec.epilog.middle.block.i:                        ; preds = %vec.epilog.vector.body.i
  %n.vec18.i = and i64 %smin.i, -4
  %rdx.shuf143.i = shufflevector <4 x i64> %146, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx144.i = or <4 x i64> %rdx.shuf143.i, %146
  %rdx.shuf145.i = shufflevector <4 x i64> %bin.rdx144.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx146.i = or <4 x i64> %rdx.shuf145.i, %bin.rdx144.i
  %148 = extractelement <4 x i64> %bin.rdx146.i, i64 0
  %cmp.n24.i = icmp eq i64 %smin.i, %n.vec18.i
  br i1 %cmp.n24.i, label %B200.i, label %B112.preheader.i

B112.preheader.i:                                 ; preds = %vec.epilog.middle.block.i, %vec.epilog.iter.check.i, %iter.check.i
  %word.2.1108.ph.i = phi i64 [ 0, %iter.check.i ], [ %115, %vec.epilog.iter.check.i ], [ %148, %vec.epilog.middle.block.i ]
  %.256104106.ph.i = phi i64 [ 0, %iter.check.i ], [ %n.vec.i, %vec.epilog.iter.check.i ], [ %n.vec18.i, %vec.epilog.middle.block.i ]
  %149 = add nsw i64 %.256104106.ph.i, %.102114124.i
  %150 = shl i64 %149, 3
  %151 = add nsw i64 %150, %arg.table.fr.i
  br label %B112.i

_ZN10interleave8liveness6native4open12open_entriesB3v28B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxx.exit: ; preds = %B200.i, %B200.us.i, %0
  ret i64 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.state, i64 %arg.h) unnamed_addr #3 {
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

B68.i:                                            ; preds = %B4274.i, %B68.preheader.i
  %candidates.2.0.i = phi i64 [ %.255.i, %B4274.i ], [ %.188, %B68.preheader.i ]
  %.32.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i, i1 true)
  %.33.i = shl nuw nsw i64 %.32.i, 3
  %.35.i = add nsw i64 %.33.i, %line.3.0
  %.36.i = inttoptr i64 %.35.i to ptr
  %.37.i = load atomic i64, ptr %.36.i acquire, align 8, !noalias !42
  %.42.not.i = icmp eq i64 %.37.i, 0
  br i1 %.42.not.i, label %B4274.i, label %B148.endif.i

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
  br i1 %.205.not.i, label %B244.i, label %B4274.i

B4274.i:                                          ; preds = %B248.i, %B68.i
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

B624:                                             ; preds = %B4274.i, %B480.endif, %B374
  %.232 = add nsw i64 %line.3.0, 64
  %.239 = icmp eq i64 %.232, %.55
  %spec.select = select i1 %.239, i64 %.24, i64 %.232
  br label %B374

B480.endif:                                       ; preds = %B244.i
  %.227.not = icmp eq i64 %.45.i, 0
  br i1 %.227.not, label %B624, label %common.ret
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #4

define i64 @sweep_open(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr {
  %.23.i = add nsw i64 %a0, 112
  %.24.i = inttoptr i64 %.23.i to ptr
  %.25.i = load i64, ptr %.24.i, align 8, !noalias !45
  %.27.i = mul nsw i64 %a1, 104
  %.28.i = add nsw i64 %.25.i, %.27.i
  %.32.i = add nsw i64 %a0, 16
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !45
  %.40.i = add nsw i64 %.28.i, 48
  %.41.i = inttoptr i64 %.40.i to ptr
  %.42.i = load i64, ptr %.41.i, align 8, !noalias !45
  %.45.i = add nsw i64 %.28.i, 56
  %.46.i = inttoptr i64 %.45.i to ptr
  %.47.i = load i64, ptr %.46.i, align 8, !noalias !45
  %.50.i = add nsw i64 %.28.i, 64
  %.51.i = inttoptr i64 %.50.i to ptr
  %.52.i = load i64, ptr %.51.i, align 8, !noalias !45
  %.64.i = add nsw i64 %.28.i, 80
  %.65.i = inttoptr i64 %.64.i to ptr
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !45
  %.69.i = add nsw i64 %.28.i, 72
  %.70.i = inttoptr i64 %.69.i to ptr
  %.71.i = load i64, ptr %.70.i, align 8, !noalias !45
  %.90.i = add nsw i64 %a4, 40
  %.91.i = inttoptr i64 %.90.i to ptr
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !45
  %.94.i = mul nsw i64 %a1, 2056
  %.95.i = add nsw i64 %.92.i, %.94.i
  %.99.i = add nsw i64 %a4, 24
  %.100.i = inttoptr i64 %.99.i to ptr
  %.101.i = load i64, ptr %.100.i, align 8, !noalias !45
  %.103.i = shl i64 %.34.i, 3
  %.129.i = add nsw i64 %a0, 24
  %.130.i = inttoptr i64 %.129.i to ptr
  %.146.i = icmp sgt i64 %a3, 0
  br i1 %.146.i, label %B802.preheader.i, label %_ZN10interleave8liveness6native4open10sweep_openB3v29B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit

B802.preheader.i:                                 ; preds = %0
  %.131.i = load i64, ptr %.130.i, align 8, !noalias !45
  %.116.i = add nsw i64 %a4, 56
  %.117.i = inttoptr i64 %.116.i to ptr
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !45
  %.76.i = inttoptr i64 %a0 to ptr
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !45
  %.368.i = add i64 %.34.i, -1
  %..368.i = tail call i64 @llvm.smax.i64(i64 %.368.i, i64 0)
  %xtraiter.i = and i64 %..368.i, 3
  %1 = add i64 %a2, 32
  %2 = lshr i64 %..368.i, 2
  %3 = mul nsw i64 %2, -4
  %4 = add i64 %.47.i, 32
  %5 = icmp slt i64 %.368.i, 1
  %6 = icmp eq i64 %.131.i, 0
  %sunkaddr241.i = getelementptr i8, ptr %.76.i, i64 40
  %sunkaddr243.i = getelementptr i8, ptr %.76.i, i64 32
  %7 = icmp samesign ult i64 %.368.i, 4
  %8 = icmp eq i64 %xtraiter.i, 0
  %.22.i.i = add nsw i64 %a0, 32
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.28.i.i = add nsw i64 %a0, 184
  %.29.i.i = inttoptr i64 %.28.i.i to ptr
  %.50.i.i = add nsw i64 %a0, 40
  %.51.i.i = inttoptr i64 %.50.i.i to ptr
  %9 = inttoptr i64 %a4 to ptr
  %sunkaddr271.i = inttoptr i64 %.95.i to ptr
  %sunkaddr274.i = inttoptr i64 %.66.i to ptr
  %sunkaddr2.i.i = getelementptr i8, ptr %.76.i, i64 104
  %10 = icmp eq i64 %a5, 0
  %sunkaddr244.i = inttoptr i64 %.42.i to ptr
  %sunkaddr245.i = shl i64 %.118.i, 3
  %sunkaddr246.i = getelementptr i8, ptr %sunkaddr244.i, i64 %sunkaddr245.i
  %sunkaddr247.i = getelementptr i8, ptr %sunkaddr246.i, i64 48
  %sunkaddr249.i = getelementptr i8, ptr %.76.i, i64 8
  %sunkaddr251.i = getelementptr i8, ptr %9, i64 48
  %11 = inttoptr i64 %.77.i to ptr
  %sunkaddr259.i = getelementptr i8, ptr %sunkaddr244.i, i64 16
  %sunkaddr261.i = getelementptr i8, ptr %sunkaddr244.i, i64 8
  %12 = icmp slt i64 %.368.i, 4
  %sunkaddr253.i = getelementptr i8, ptr %sunkaddr271.i, i64 2048
  %13 = and i64 %..368.i, 9223372036854775804
  %14 = or disjoint i64 %13, 1
  br label %B802.endif.endif.i

B1620.preheader.i:                                ; preds = %B1296.i, %B802.endif.endif.i
  %.581666.i = icmp sgt i64 %a3, %at.4.0.i
  br i1 %.581666.i, label %B1840.preheader.i, label %B2829.endif.i

B1036.i:                                          ; preds = %B1036.preheader.i, %B1036.i
  %lsr.iv209.i = phi i64 [ %lsr.iv.next210.i, %B1036.i ], [ %lsr.iv.i, %B1036.preheader.i ]
  %hash_of_v51_h.2.2607.i = phi i64 [ %.463.3.i, %B1036.i ], [ %.328.i, %B1036.preheader.i ]
  %.417603605.i = phi i64 [ %.424.3.i, %B1036.i ], [ 1, %B1036.preheader.i ]
  %.450.i = add i64 %hash_of_v51_h.2.2607.i, -4658895280553007687
  %.451.i = zext i64 %.450.i to i128
  %.453.i = mul nuw i128 %.451.i, 11400714819323198485
  %.454.i = trunc i128 %.453.i to i64
  %.455.i = lshr i128 %.453.i, 64
  %.456.i = trunc nuw i128 %.455.i to i64
  %15 = add i64 %lsr.iv209.i, -24
  %.461.i = inttoptr i64 %15 to ptr
  %.462.i = load i64, ptr %.461.i, align 8, !noalias !45
  %.457.i = add i64 %.462.i, -4658895280553007687
  %.463.i = add i64 %.457.i, %.454.i
  %.450.1.i = add i64 %.463.i, %.456.i
  %.451.1.i = zext i64 %.450.1.i to i128
  %.453.1.i = mul nuw i128 %.451.1.i, 11400714819323198485
  %.454.1.i = trunc i128 %.453.1.i to i64
  %.455.1.i = lshr i128 %.453.1.i, 64
  %.456.1.i = trunc nuw i128 %.455.1.i to i64
  %16 = add i64 %lsr.iv209.i, -16
  %.461.1.i = inttoptr i64 %16 to ptr
  %.462.1.i = load i64, ptr %.461.1.i, align 8, !noalias !45
  %.457.1.i = add i64 %.462.1.i, -4658895280553007687
  %.463.1.i = add i64 %.457.1.i, %.454.1.i
  %.450.2.i = add i64 %.463.1.i, %.456.1.i
  %.451.2.i = zext i64 %.450.2.i to i128
  %.453.2.i = mul nuw i128 %.451.2.i, 11400714819323198485
  %.454.2.i = trunc i128 %.453.2.i to i64
  %.455.2.i = lshr i128 %.453.2.i, 64
  %.456.2.i = trunc nuw i128 %.455.2.i to i64
  %17 = add i64 %lsr.iv209.i, -8
  %.461.2.i = inttoptr i64 %17 to ptr
  %.462.2.i = load i64, ptr %.461.2.i, align 8, !noalias !45
  %.424.3.i = add nuw i64 %.417603605.i, 4
  %.457.2.i = add i64 %.462.2.i, -4658895280553007687
  %.463.2.i = add i64 %.457.2.i, %.454.2.i
  %.450.3.i = add i64 %.463.2.i, %.456.2.i
  %.451.3.i = zext i64 %.450.3.i to i128
  %.453.3.i = mul nuw i128 %.451.3.i, 11400714819323198485
  %.454.3.i = trunc i128 %.453.3.i to i64
  %.455.3.i = lshr i128 %.453.3.i, 64
  %.456.3.i = trunc nuw i128 %.455.3.i to i64
  %.461.3.i = inttoptr i64 %lsr.iv209.i to ptr
  %.462.3.i = load i64, ptr %.461.3.i, align 8, !noalias !45
  %.457.3.i = add i64 %.462.3.i, %.454.3.i
  %.463.3.i = add i64 %.457.3.i, %.456.3.i
  %lsr.iv.next210.i = add i64 %lsr.iv209.i, 32
  %18 = add i64 %.424.3.i, %3
  %niter.ncmp.3.i = icmp eq i64 %18, 1
  br i1 %niter.ncmp.3.i, label %B1050.loopexit.unr-lcssa.i, label %B1036.i

B1050.loopexit.unr-lcssa.i:                       ; preds = %B1036.i
  br i1 %8, label %B1050.i, label %B1036.epil.preheader.i

B1036.epil.preheader.i:                           ; preds = %B1036.preheader.i, %B1050.loopexit.unr-lcssa.i
  %hash_of_v51_h.2.2607.epil.init.i = phi i64 [ %.328.i, %B1036.preheader.i ], [ %.463.3.i, %B1050.loopexit.unr-lcssa.i ]
  %.417603605.epil.init.i = phi i64 [ 1, %B1036.preheader.i ], [ %14, %B1050.loopexit.unr-lcssa.i ]
  %19 = shl i64 %.417603605.epil.init.i, 3
  %20 = add nsw i64 %19, %lsr.iv211.i
  br label %B1036.epil.i

B1036.epil.i:                                     ; preds = %B1036.epil.i, %B1036.epil.preheader.i
  %lsr.iv215.i = phi i64 [ %lsr.iv.next216.i, %B1036.epil.i ], [ %xtraiter.i, %B1036.epil.preheader.i ]
  %lsr.iv213.i = phi i64 [ %lsr.iv.next214.i, %B1036.epil.i ], [ %20, %B1036.epil.preheader.i ]
  %hash_of_v51_h.2.2607.epil.i = phi i64 [ %.463.epil.i, %B1036.epil.i ], [ %hash_of_v51_h.2.2607.epil.init.i, %B1036.epil.preheader.i ]
  %.450.epil.i = add i64 %hash_of_v51_h.2.2607.epil.i, -4658895280553007687
  %.451.epil.i = zext i64 %.450.epil.i to i128
  %.453.epil.i = mul nuw i128 %.451.epil.i, 11400714819323198485
  %.454.epil.i = trunc i128 %.453.epil.i to i64
  %.455.epil.i = lshr i128 %.453.epil.i, 64
  %.456.epil.i = trunc nuw i128 %.455.epil.i to i64
  %.461.epil.i = inttoptr i64 %lsr.iv213.i to ptr
  %.462.epil.i = load i64, ptr %.461.epil.i, align 8, !noalias !45
  %.457.epil.i = add i64 %.462.epil.i, %.454.epil.i
  %.463.epil.i = add i64 %.457.epil.i, %.456.epil.i
  %lsr.iv.next214.i = add i64 %lsr.iv213.i, 8
  %lsr.iv.next216.i = add nsw i64 %lsr.iv215.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next216.i, 0
  br i1 %epil.iter.cmp.not.i, label %B1050.i, label %B1036.epil.i, !llvm.loop !48

B1050.i:                                          ; preds = %B1036.epil.i, %B898.endif.i, %B1050.loopexit.unr-lcssa.i
  %hash_of_v51_h.2.2.lcssa.i = phi i64 [ %.328.i, %B898.endif.i ], [ %.463.3.i, %B1050.loopexit.unr-lcssa.i ], [ %.463.epil.i, %B1036.epil.i ]
  %.477.i = lshr i64 %hash_of_v51_h.2.2.lcssa.i, 32
  %.478.i = xor i64 %.477.i, %hash_of_v51_h.2.2.lcssa.i
  %.479.i = mul i64 %.478.i, -7046029254386353131
  %.480.i = lshr i64 %.479.i, 29
  %.481.i = xor i64 %.480.i, %.479.i
  %.482.i = mul i64 %.481.i, -4658895280553007687
  %.483.i = lshr i64 %.482.i, 32
  %.484.i = xor i64 %.483.i, %.482.i
  %.487.i = sub nsw i64 %.280611617.i, %at.4.0.i
  %.490.i = shl nsw i64 %.487.i, 3
  %.492.i = add nsw i64 %.490.i, %.95.i
  %.493.i = inttoptr i64 %.492.i to ptr
  store i64 %.484.i, ptr %.493.i, align 8, !noalias !45
  %.506.i = load i64, ptr %sunkaddr241.i, align 8, !noalias !45
  %.507.i = zext i64 %.484.i to i128
  %.508.i = zext i64 %.506.i to i128
  %.509.i = mul nuw i128 %.507.i, %.508.i
  %.511.i = lshr i128 %.509.i, 64
  %.512.i = trunc nuw i128 %.511.i to i64
  %.520.i = load i64, ptr %sunkaddr243.i, align 8, !noalias !45
  %.522.i = shl nsw i64 %.512.i, 6
  %.523.i = add nsw i64 %.522.i, %.520.i
  %.524.i = inttoptr i64 %.523.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.524.i, i32 1, i32 3, i32 1), !noalias !45
  br i1 %6, label %B1272.i, label %B1296.i

B1272.i:                                          ; preds = %B1050.i
  %.531.i = and i64 %.512.i, -8
  %.533.i = add nsw i64 %.531.i, %.101.i
  %.536.i = inttoptr i64 %.533.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.536.i, i32 1, i32 3, i32 1), !noalias !45
  br label %B1296.i

B1296.i:                                          ; preds = %B1272.i, %B1050.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.103.i
  %lsr.iv.next212.i = add i64 %lsr.iv211.i, %.103.i
  %.274.i = icmp samesign ugt i64 %.273610618.i, 1
  br i1 %.274.i, label %B898.endif.i, label %B1620.preheader.i

B1840.preheader.i:                                ; preds = %B1620.preheader.i, %B2332.i
  %found.5.1669.i = phi i64 [ %found.4.2.i, %B2332.i ], [ 0, %B1620.preheader.i ]
  %closed.7.1668.i = phi i64 [ %closed.9.2.i, %B2332.i ], [ %closed.8.0.i, %B1620.preheader.i ]
  %at.7.1667.i = phi i64 [ %at.8.2.i, %B2332.i ], [ %at.4.0.i, %B1620.preheader.i ]
  br label %B1840.i

B1840.i:                                          ; preds = %B2815.i, %B1840.preheader.i
  %at.6.2.i = phi i64 [ %.1327.i, %B2815.i ], [ %at.7.1667.i, %B1840.preheader.i ]
  %found.4.2.i = phi i64 [ %.965542733.i, %B2815.i ], [ %found.5.1669.i, %B1840.preheader.i ]
  %.592.i = mul nsw i64 %at.6.2.i, %.103.i
  %.594.i = add nsw i64 %.592.i, %a2
  %.597.i = sub nsw i64 %at.6.2.i, %at.4.0.i
  %.598.i = shl nsw i64 %.597.i, 3
  %.600.i = add nsw i64 %.598.i, %.95.i
  %.605.i = inttoptr i64 %.600.i to ptr
  %.606.i = load i64, ptr %.605.i, align 8, !noalias !45
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !49
  %.30.i.i = load i64, ptr %.29.i.i, align 8, !noalias !49
  %.45.i.i = load i64, ptr %.130.i, align 8, !noalias !49
  %.46.i.i = icmp eq i64 %.45.i.i, 0
  %.52.i.i = load i64, ptr %.51.i.i, align 8, !noalias !49
  %.53.i.i = shl nsw i64 %.52.i.i, 6
  %.55.i.i = add nsw i64 %.53.i.i, %.24.i.i
  %.77.i.i = sub nsw i64 39, %.30.i.i
  %.78.i.i = shl i64 -2, %.77.i.i
  %.79.i.i = select i1 %.46.i.i, i64 -1, i64 %.78.i.i
  %"$phi356.3.2.0.i.i" = and i64 %.79.i.i, %.606.i
  %.99.i.i = zext i64 %"$phi356.3.2.0.i.i" to i128
  %.100.i.i = zext i64 %.52.i.i to i128
  %.101.i.i = mul nuw i128 %.99.i.i, %.100.i.i
  %sh.diff.i.i = lshr i128 %.101.i.i, 58
  %tr.sh.diff.i.i = trunc i128 %sh.diff.i.i to i64
  %.105.i.i = and i64 %tr.sh.diff.i.i, -64
  %.106.i.i = add nsw i64 %.105.i.i, %.24.i.i
  %.172.i.i = shl i64 %.606.i, %.30.i.i
  %.173.i.i = and i64 %.172.i.i, -1099511627776
  %.184.i.i = insertelement <8 x i64> poison, i64 %.173.i.i, i64 0
  %.185.i.i = shufflevector <8 x i64> %.184.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.123.i.i = insertelement <8 x i64> poison, i64 %.606.i, i64 0
  %.124.i.i = shufflevector <8 x i64> %.123.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  br i1 %.46.i.i, label %B0.split.us.i.i, label %B374.preheader.i.i

B374.preheader.i.i:                               ; preds = %B1840.i
  %.18.i.i = load i64, ptr %.33.i, align 8, !noalias !49
  %.55.i.i.i = shl i64 %.18.i.i, 3
  %.arg.words.i.i.i = tail call i64 @llvm.smax.i64(i64 %.18.i.i, i64 0)
  %21 = add nuw i64 %.arg.words.i.i.i, 1
  br label %B374.i.i

B0.split.us.i.i:                                  ; preds = %B1840.i
  %.115.us61.i.i = inttoptr i64 %.106.i.i to ptr
  %.116.us62.i.i = load <8 x i64>, ptr %.115.us61.i.i, align 64, !noalias !49
  %.125.us63.i.i = icmp eq <8 x i64> %.116.us62.i.i, %.124.i.i
  %.126.us64.i.i = bitcast <8 x i1> %.125.us63.i.i to i8
  %.135.not.us65.i.i = icmp eq i8 %.126.us64.i.i, 0
  br i1 %.135.not.us65.i.i, label %B624.us.i.i, label %B430.i.i

B624.us.i.i:                                      ; preds = %B0.split.us.i.i, %B624.us.i.i
  %line.3.0.us66.i.i = phi i64 [ %spec.select.us.i.i, %B624.us.i.i ], [ %.106.i.i, %B0.split.us.i.i ]
  %.232.us.i.i = add nsw i64 %line.3.0.us66.i.i, 64
  %.239.us.i.i = icmp eq i64 %.232.us.i.i, %.55.i.i
  %spec.select.us.i.i = select i1 %.239.us.i.i, i64 %.24.i.i, i64 %.232.us.i.i
  %.115.us.i.i = inttoptr i64 %spec.select.us.i.i to ptr
  %.116.us.i.i = load <8 x i64>, ptr %.115.us.i.i, align 64, !noalias !49
  %.125.us.i.i = icmp eq <8 x i64> %.116.us.i.i, %.124.i.i
  %.126.us.i.i = bitcast <8 x i1> %.125.us.i.i to i8
  %.135.not.us.i.i = icmp eq i8 %.126.us.i.i, 0
  br i1 %.135.not.us.i.i, label %B624.us.i.i, label %B430.i.i

B374.i.i:                                         ; preds = %B624.i.i, %B374.preheader.i.i
  %line.3.0.i.i = phi i64 [ %spec.select.i.i, %B624.i.i ], [ %.106.i.i, %B374.preheader.i.i ]
  %.176.i.i = inttoptr i64 %line.3.0.i.i to ptr
  %.177.i.i = load <8 x i64>, ptr %.176.i.i, align 64, !noalias !49
  %.180.i.i = and <8 x i64> %.177.i.i, splat (i64 -1099511627776)
  %.186.i.i = icmp eq <8 x i64> %.180.i.i, %.185.i.i
  %.187.i.i = bitcast <8 x i1> %.186.i.i to i8
  %.22.i.i.i = load i64, ptr %sunkaddr2.i.i, align 8, !noalias !52
  %.26.not.i.i.i = icmp eq i8 %.187.i.i, 0
  br i1 %.26.not.i.i.i, label %B624.i.i, label %B68.preheader.i.i.i

B68.preheader.i.i.i:                              ; preds = %B374.i.i
  %.188.i.i = zext i8 %.187.i.i to i64
  br label %B68.i.i.i

B68.i.i.i:                                        ; preds = %B4274.i.i.i, %B68.preheader.i.i.i
  %candidates.2.0.i.i.i = phi i64 [ %.255.i.i.i, %B4274.i.i.i ], [ %.188.i.i, %B68.preheader.i.i.i ]
  %.32.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i.i.i, i1 true)
  %.33.i.i.i = shl nuw nsw i64 %.32.i.i.i, 3
  %.35.i.i.i = add nsw i64 %.33.i.i.i, %line.3.0.i.i
  %.36.i.i.i = inttoptr i64 %.35.i.i.i to ptr
  %.37.i.i.i = load atomic i64, ptr %.36.i.i.i acquire, align 8, !noalias !52
  %.42.not.i.i.i = icmp eq i64 %.37.i.i.i, 0
  br i1 %.42.not.i.i.i, label %B4274.i.i.i, label %B148.endif.i.i.i

B244.i.i.i:                                       ; preds = %B148.endif.i.i.i, %B248.i.i.i
  %lsr.iv10.i.i.i = phi i64 [ %lsr.iv.next11.i.i.i, %B248.i.i.i ], [ %21, %B148.endif.i.i.i ]
  %lsr.iv8.i.i.i = phi i64 [ %lsr.iv.next9.i.i.i, %B248.i.i.i ], [ %.594.i, %B148.endif.i.i.i ]
  %lsr.iv.i.i.i = phi i64 [ %lsr.iv.next.i.i.i, %B248.i.i.i ], [ %.67.i.i.i, %B148.endif.i.i.i ]
  %lsr.iv.next11.i.i.i = add i64 %lsr.iv10.i.i.i, -1
  %exitcond.not.i.i.i = icmp eq i64 %lsr.iv.next11.i.i.i, 0
  br i1 %exitcond.not.i.i.i, label %B480.endif.i.i, label %B248.i.i.i

B248.i.i.i:                                       ; preds = %B244.i.i.i
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i.i.i, 8
  %lsr.iv.next9.i.i.i = add i64 %lsr.iv8.i.i.i, 8
  %.198.i.i.i = inttoptr i64 %lsr.iv.i.i.i to ptr
  %.199.i.i.i = load i64, ptr %.198.i.i.i, align 8, !noalias !52
  %.203.i.i.i = inttoptr i64 %lsr.iv8.i.i.i to ptr
  %.204.i.i.i = load i64, ptr %.203.i.i.i, align 8, !noalias !52
  %.205.not.i.i.i = icmp eq i64 %.199.i.i.i, %.204.i.i.i
  br i1 %.205.not.i.i.i, label %B244.i.i.i, label %B4274.i.i.i

B4274.i.i.i:                                      ; preds = %B248.i.i.i, %B68.i.i.i
  %.253.i.i.i = add nsw i64 %candidates.2.0.i.i.i, -1
  %.255.i.i.i = and i64 %.253.i.i.i, %candidates.2.0.i.i.i
  %.258.not.i.i.i = icmp eq i64 %.255.i.i.i, 0
  br i1 %.258.not.i.i.i, label %B624.i.i, label %B68.i.i.i

B148.endif.i.i.i:                                 ; preds = %B68.i.i.i
  %.45.i.i.i = and i64 %.37.i.i.i, 1099511627775
  %.48.i.i.i = add nsw i64 %.45.i.i.i, -1
  %22 = lshr i64 %.48.i.i.i, 29
  %.59.i.i.i = and i64 %22, 34359738360
  %.60.i.i.i = add nsw i64 %.59.i.i.i, %.22.i.i.i
  %.61.i.i.i = inttoptr i64 %.60.i.i.i to ptr
  %.62.i.i.i = load i64, ptr %.61.i.i.i, align 8, !noalias !52
  %.65.i.i.i = and i64 %.48.i.i.i, 4294967295
  %.66.i.i.i = mul i64 %.55.i.i.i, %.65.i.i.i
  %.67.i.i.i = add i64 %.62.i.i.i, %.66.i.i.i
  br label %B244.i.i.i

B430.i.i:                                         ; preds = %B624.us.i.i, %B0.split.us.i.i
  %.126.lcssa.us.i.i = phi i8 [ %.126.us64.i.i, %B0.split.us.i.i ], [ %.126.us.i.i, %B624.us.i.i ]
  %line.3.0.lcssa59.us.i.i = phi i64 [ %.106.i.i, %B0.split.us.i.i ], [ %spec.select.us.i.i, %B624.us.i.i ]
  %.153.i.i = sub nsw i64 %line.3.0.lcssa59.us.i.i, %.24.i.i
  %.158.i.i = ashr i64 %.153.i.i, 3
  %23 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.126.lcssa.us.i.i, i1 true)
  %.160.i.i = zext nneg i8 %23 to i64
  %.163.i.i = add nsw i64 %.158.i.i, %.160.i.i
  %.pre.i = lshr i64 %.163.i.i, 29
  %.pre47.i = and i64 %.pre.i, 34359738360
  %.pre48.i = and i64 %.163.i.i, 4294967295
  br label %_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i

B624.i.i:                                         ; preds = %B4274.i.i.i, %B480.endif.i.i, %B374.i.i
  %.232.i.i = add nsw i64 %line.3.0.i.i, 64
  %.239.i.i = icmp eq i64 %.232.i.i, %.55.i.i
  %spec.select.i.i = select i1 %.239.i.i, i64 %.24.i.i, i64 %.232.i.i
  br label %B374.i.i

B480.endif.i.i:                                   ; preds = %B244.i.i.i
  %.227.not.i.i = icmp eq i64 %.45.i.i.i, 0
  br i1 %.227.not.i.i, label %B624.i.i, label %_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i

_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i: ; preds = %B480.endif.i.i, %B430.i.i
  %.647.pre-phi.i = phi i64 [ %.pre48.i, %B430.i.i ], [ %.65.i.i.i, %B480.endif.i.i ]
  %.641.pre-phi.i = phi i64 [ %.pre47.i, %B430.i.i ], [ %.59.i.i.i, %B480.endif.i.i ]
  %.639.i = load i64, ptr %9, align 8, !noalias !45
  %.642.i = add nsw i64 %.639.i, %.641.pre-phi.i
  %.643.i = inttoptr i64 %.642.i to ptr
  %.644.i = load i64, ptr %.643.i, align 8, !noalias !45
  %.648.i = add nsw i64 %.644.i, %.647.pre-phi.i
  %sunkaddr273.i = getelementptr i8, ptr %sunkaddr271.i, i64 %.598.i
  store i64 %.648.i, ptr %sunkaddr273.i, align 8, !noalias !45
  %sunkaddr276.i = getelementptr i8, ptr %sunkaddr274.i, i64 %.598.i
  store i64 0, ptr %sunkaddr276.i, align 8, !noalias !45
  %24 = ashr i64 %.648.i, 3
  %.667.i = and i64 %24, -8
  %.668.i = add nsw i64 %.667.i, %.101.i
  %.669.i = inttoptr i64 %.668.i to ptr
  %.670.i = load i64, ptr %.669.i, align 8, !noalias !45
  %.671.i = and i64 %.648.i, 63
  %25 = shl nuw i64 1, %.671.i
  %26 = and i64 %.670.i, %25
  %.674.i = icmp eq i64 %26, 0
  br i1 %.674.i, label %B2332.i, label %B1964.i

B1964.i:                                          ; preds = %_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i
  br i1 %10, label %B2396.i, label %B1966.i

B1966.i:                                          ; preds = %B1964.i
  store i64 0, ptr %sunkaddr247.i, align 8, !noalias !45
  %.705.i = load i64, ptr %sunkaddr249.i, align 8, !noalias !45
  %.711.i = load i64, ptr %sunkaddr251.i, align 8, !noalias !45
  %.714.i = inttoptr i64 %.705.i to ptr
  %.715.i = tail call i64 %.714.i(i64 %.594.i, i64 %.42.i, i64 %.711.i), !noalias !45
  %.718.i = load i64, ptr %sunkaddr247.i, align 8, !noalias !45
  %.719.not.i = icmp eq i64 %.718.i, 0
  br i1 %.719.not.i, label %B2396.i, label %B1978.i

B1978.i:                                          ; preds = %B1966.i
  store i64 1, ptr %sunkaddr253.i, align 8, !noalias !45
  %.753.i = xor i64 %25, -1
  %sunkaddr254.i = inttoptr i64 %.667.i to ptr
  %sunkaddr255.i = getelementptr i8, ptr %sunkaddr254.i, i64 %.101.i
  br label %B2134.i

B2134.i:                                          ; preds = %B2262.i, %B1978.i
  %.747.i = load atomic i64, ptr %sunkaddr255.i acquire, align 8, !noalias !45
  %.755.i = and i64 %.747.i, %.753.i
  %.768.i = icmp eq i64 %.747.i, %.755.i
  br i1 %.768.i, label %B2296.i, label %B2262.i

B2262.i:                                          ; preds = %B2134.i
  %.774.i = cmpxchg ptr %sunkaddr255.i, i64 %.747.i, i64 %.755.i acq_rel acquire, align 8, !noalias !45
  %.779.i = extractvalue { i64, i1 } %.774.i, 1
  br i1 %.779.i, label %B2296.i, label %B2134.i

B2296.i:                                          ; preds = %B2262.i, %B2134.i
  %.792.i = add nsw i64 %closed.7.1668.i, 1
  br label %B2332.i

B2332.i:                                          ; preds = %_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i, %B2296.i
  %closed.9.2.i = phi i64 [ %.792.i, %B2296.i ], [ %closed.7.1668.i, %_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i ]
  %at.8.2.i = add nsw i64 %at.6.2.i, 1
  %.581.i = icmp slt i64 %at.8.2.i, %.13.i.i
  br i1 %.581.i, label %B1840.preheader.i, label %B2829.endif.i

B2396.i:                                          ; preds = %B1966.i, %B1964.i
  %.828.i = load i64, ptr %sunkaddr244.i, align 8, !noalias !45
  %.835.i = sub nsw i64 %.71.i, %found.4.2.i
  store i64 %.835.i, ptr %sunkaddr259.i, align 8, !noalias !45
  %.843.i = mul i64 %found.4.2.i, %.103.i
  %.845.i = add i64 %.843.i, %.47.i
  %.850.i = tail call i64 %11(i64 %.594.i, i64 %.845.i, i64 %.42.i), !noalias !45
  %.861.i = load i64, ptr %sunkaddr261.i, align 8, !noalias !45
  %.862.not.i = icmp eq i64 %.861.i, 0
  br i1 %.862.not.i, label %B2572.i, label %B2398.i

B2398.i:                                          ; preds = %B2396.i
  store i64 0, ptr %sunkaddr261.i, align 8, !noalias !45
  store i64 %.828.i, ptr %sunkaddr244.i, align 8, !noalias !45
  %.884.i = icmp eq i64 %found.4.2.i, 0
  br i1 %.884.i, label %_ZN10interleave8liveness6native4open10sweep_openB3v29B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B2829.endif.i

B2572.i:                                          ; preds = %B2396.i
  %.937.i = icmp slt i64 %.850.i, 1
  br i1 %.937.i, label %B2580.i, label %B2692.endif.lr.ph.i

B2580.i:                                          ; preds = %B2572.i
  %.944.i = load i64, ptr %sunkaddr244.i, align 8, !noalias !45
  %.946.not.i = icmp eq i64 %.944.i, %.828.i
  br i1 %.946.not.i, label %B2815.i, label %B2602.endif.endif.i

B2753.i:                                          ; preds = %B2692.endif.i
  %.1301.i = and i64 %.1282.i, -8
  %.1303.i = add nsw i64 %.1301.i, %.101.i
  %.1306.i = inttoptr i64 %.1303.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1306.i, i32 1, i32 3, i32 1), !noalias !45
  br label %B2805.i

B2805.i:                                          ; preds = %B2692.endif.i, %B2753.i
  %lsr.iv.next228.i = add i64 %lsr.iv227.i, -1
  %lsr.iv.next230.i = add i64 %lsr.iv229.i, 8
  %lsr.iv.next232.i = add i64 %lsr.iv231.i, %.103.i
  %.1046.i = icmp samesign ugt i64 %lsr.iv.next228.i, 1
  br i1 %.1046.i, label %B2692.endif.i, label %B2815.i

B2815.i:                                          ; preds = %B2805.us.i, %B2805.i, %B2602.endif.endif.i, %B2580.i
  %.965542733.i = add nsw i64 %.850.i, %found.4.2.i
  %.1327.i = add nsw i64 %at.6.2.i, 1
  %.1333.i = icmp slt i64 %.1327.i, %.13.i.i
  br i1 %.1333.i, label %B1840.i, label %B2829.endif.i

B2875.i:                                          ; preds = %B2829.endif.i, %B4016.i
  %.1380.0.i = phi i64 [ %.1449.i, %B4016.i ], [ %at.4.0.i, %B2829.endif.i ]
  %.1435680.i = phi i64 [ %.1445.i, %B4016.i ], [ %.1393.i, %B2829.endif.i ]
  %found.6.1679.i = phi i64 [ %found.7.2.i, %B4016.i ], [ 0, %B2829.endif.i ]
  %closed.4.1678.i = phi i64 [ %closed.5.2.i, %B4016.i ], [ %closed.7.1592.i, %B2829.endif.i ]
  %.1445.i = add nsw i64 %.1435680.i, -1
  %.1449.i = add i64 %.1380.0.i, 1
  %.1479.i = sub nsw i64 %.1380.0.i, %at.4.0.i
  %.1480.i = shl nsw i64 %.1479.i, 3
  %.1482.i = add nsw i64 %.1480.i, %.66.i
  %.1483.i = inttoptr i64 %.1482.i to ptr
  %.1484.i = load i64, ptr %.1483.i, align 8, !noalias !45
  %.1489.i = icmp eq i64 %.1484.i, 0
  br i1 %.1489.i, label %B4016.i, label %B2986.endif.i

B3136.i:                                          ; preds = %B2986.endif.i, %_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit118.i
  %lsr.iv237.i = phi i64 [ %lsr.iv.next238.i, %_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit118.i ], [ %50, %B2986.endif.i ]
  %lsr.iv235.i = phi i64 [ %lsr.iv.next236.i, %_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit118.i ], [ %49, %B2986.endif.i ]
  %lsr.iv233.i = phi i64 [ %lsr.iv.next234.i, %_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit118.i ], [ %47, %B2986.endif.i ]
  %lsr.iv.next234.i = add i64 %lsr.iv233.i, 8
  %lsr.iv.next236.i = add i64 %lsr.iv235.i, %.103.i
  %lsr.iv.next238.i = add i64 %lsr.iv237.i, -1
  %.1599.i = icmp sgt i64 %lsr.iv.next238.i, 0
  br i1 %.1599.i, label %B3323.i, label %B3482.i

B3323.i:                                          ; preds = %B3136.i
  %.1648.i = inttoptr i64 %lsr.iv233.i to ptr
  %.1649.i = load i64, ptr %.1648.i, align 8, !noalias !45
  %.24.i3.i = load i64, ptr %.23.i.i, align 8, !noalias !55
  %.30.i6.i = load i64, ptr %.29.i.i, align 8, !noalias !55
  %.45.i9.i = load i64, ptr %.130.i, align 8, !noalias !55
  %.46.i10.i = icmp eq i64 %.45.i9.i, 0
  %.52.i13.i = load i64, ptr %.51.i.i, align 8, !noalias !55
  %.53.i14.i = shl nsw i64 %.52.i13.i, 6
  %.55.i15.i = add nsw i64 %.53.i14.i, %.24.i3.i
  %.77.i16.i = sub nsw i64 39, %.30.i6.i
  %.78.i17.i = shl i64 -2, %.77.i16.i
  %.79.i18.i = select i1 %.46.i10.i, i64 -1, i64 %.78.i17.i
  %"$phi356.3.2.0.i19.i" = and i64 %.79.i18.i, %.1649.i
  %.99.i20.i = zext i64 %"$phi356.3.2.0.i19.i" to i128
  %.100.i21.i = zext i64 %.52.i13.i to i128
  %.101.i22.i = mul nuw i128 %.99.i20.i, %.100.i21.i
  %sh.diff.i23.i = lshr i128 %.101.i22.i, 58
  %tr.sh.diff.i24.i = trunc i128 %sh.diff.i23.i to i64
  %.105.i25.i = and i64 %tr.sh.diff.i24.i, -64
  %.106.i26.i = add nsw i64 %.105.i25.i, %.24.i3.i
  %.172.i27.i = shl i64 %.1649.i, %.30.i6.i
  %.173.i28.i = and i64 %.172.i27.i, -1099511627776
  %.184.i29.i = insertelement <8 x i64> poison, i64 %.173.i28.i, i64 0
  %.185.i30.i = shufflevector <8 x i64> %.184.i29.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.123.i31.i = insertelement <8 x i64> poison, i64 %.1649.i, i64 0
  %.124.i32.i = shufflevector <8 x i64> %.123.i31.i, <8 x i64> poison, <8 x i32> zeroinitializer
  br i1 %.46.i10.i, label %B0.split.us.i95.i, label %B374.preheader.i33.i

B374.preheader.i33.i:                             ; preds = %B3323.i
  %.18.i36.i = load i64, ptr %.33.i, align 8, !noalias !55
  %.55.i.i37.i = shl i64 %.18.i36.i, 3
  %.arg.words.i.i38.i = tail call i64 @llvm.smax.i64(i64 %.18.i36.i, i64 0)
  %27 = add nuw i64 %.arg.words.i.i38.i, 1
  br label %B374.i41.i

B0.split.us.i95.i:                                ; preds = %B3323.i
  %.115.us61.i96.i = inttoptr i64 %.106.i26.i to ptr
  %.116.us62.i97.i = load <8 x i64>, ptr %.115.us61.i96.i, align 64, !noalias !55
  %.125.us63.i98.i = icmp eq <8 x i64> %.116.us62.i97.i, %.124.i32.i
  %.126.us64.i99.i = bitcast <8 x i1> %.125.us63.i98.i to i8
  %.135.not.us65.i100.i = icmp eq i8 %.126.us64.i99.i, 0
  br i1 %.135.not.us65.i100.i, label %B624.us.i108.i, label %B430.i101.i

B624.us.i108.i:                                   ; preds = %B0.split.us.i95.i, %B624.us.i108.i
  %line.3.0.us66.i109.i = phi i64 [ %spec.select.us.i112.i, %B624.us.i108.i ], [ %.106.i26.i, %B0.split.us.i95.i ]
  %.232.us.i110.i = add nsw i64 %line.3.0.us66.i109.i, 64
  %.239.us.i111.i = icmp eq i64 %.232.us.i110.i, %.55.i15.i
  %spec.select.us.i112.i = select i1 %.239.us.i111.i, i64 %.24.i3.i, i64 %.232.us.i110.i
  %.115.us.i113.i = inttoptr i64 %spec.select.us.i112.i to ptr
  %.116.us.i114.i = load <8 x i64>, ptr %.115.us.i113.i, align 64, !noalias !55
  %.125.us.i115.i = icmp eq <8 x i64> %.116.us.i114.i, %.124.i32.i
  %.126.us.i116.i = bitcast <8 x i1> %.125.us.i115.i to i8
  %.135.not.us.i117.i = icmp eq i8 %.126.us.i116.i, 0
  br i1 %.135.not.us.i117.i, label %B624.us.i108.i, label %B430.i101.i

B374.i41.i:                                       ; preds = %B624.i88.i, %B374.preheader.i33.i
  %line.3.0.i42.i = phi i64 [ %spec.select.i91.i, %B624.i88.i ], [ %.106.i26.i, %B374.preheader.i33.i ]
  %.176.i43.i = inttoptr i64 %line.3.0.i42.i to ptr
  %.177.i44.i = load <8 x i64>, ptr %.176.i43.i, align 64, !noalias !55
  %.180.i45.i = and <8 x i64> %.177.i44.i, splat (i64 -1099511627776)
  %.186.i46.i = icmp eq <8 x i64> %.180.i45.i, %.185.i30.i
  %.187.i47.i = bitcast <8 x i1> %.186.i46.i to i8
  %.22.i.i48.i = load i64, ptr %sunkaddr2.i.i, align 8, !noalias !58
  %.26.not.i.i49.i = icmp eq i8 %.187.i47.i, 0
  br i1 %.26.not.i.i49.i, label %B624.i88.i, label %B68.preheader.i.i50.i

B68.preheader.i.i50.i:                            ; preds = %B374.i41.i
  %.188.i51.i = zext i8 %.187.i47.i to i64
  br label %B68.i.i52.i

B68.i.i52.i:                                      ; preds = %B4274.i.i84.i, %B68.preheader.i.i50.i
  %candidates.2.0.i.i53.i = phi i64 [ %.255.i.i86.i, %B4274.i.i84.i ], [ %.188.i51.i, %B68.preheader.i.i50.i ]
  %.32.i.i54.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i.i53.i, i1 true)
  %.33.i.i55.i = shl nuw nsw i64 %.32.i.i54.i, 3
  %.35.i.i56.i = add nsw i64 %.33.i.i55.i, %line.3.0.i42.i
  %.36.i.i57.i = inttoptr i64 %.35.i.i56.i to ptr
  %.37.i.i58.i = load atomic i64, ptr %.36.i.i57.i acquire, align 8, !noalias !58
  %.42.not.i.i59.i = icmp eq i64 %.37.i.i58.i, 0
  br i1 %.42.not.i.i59.i, label %B4274.i.i84.i, label %B148.endif.i.i60.i

B244.i.i70.i:                                     ; preds = %B148.endif.i.i60.i, %B248.i.i76.i
  %lsr.iv10.i.i71.i = phi i64 [ %lsr.iv.next11.i.i74.i, %B248.i.i76.i ], [ %27, %B148.endif.i.i60.i ]
  %lsr.iv8.i.i72.i = phi i64 [ %lsr.iv.next9.i.i78.i, %B248.i.i76.i ], [ %lsr.iv235.i, %B148.endif.i.i60.i ]
  %lsr.iv.i.i73.i = phi i64 [ %lsr.iv.next.i.i77.i, %B248.i.i76.i ], [ %.67.i.i69.i, %B148.endif.i.i60.i ]
  %lsr.iv.next11.i.i74.i = add i64 %lsr.iv10.i.i71.i, -1
  %exitcond.not.i.i75.i = icmp eq i64 %lsr.iv.next11.i.i74.i, 0
  br i1 %exitcond.not.i.i75.i, label %B480.endif.i92.i, label %B248.i.i76.i

B248.i.i76.i:                                     ; preds = %B244.i.i70.i
  %lsr.iv.next.i.i77.i = add i64 %lsr.iv.i.i73.i, 8
  %lsr.iv.next9.i.i78.i = add i64 %lsr.iv8.i.i72.i, 8
  %.198.i.i79.i = inttoptr i64 %lsr.iv.i.i73.i to ptr
  %.199.i.i80.i = load i64, ptr %.198.i.i79.i, align 8, !noalias !58
  %.203.i.i81.i = inttoptr i64 %lsr.iv8.i.i72.i to ptr
  %.204.i.i82.i = load i64, ptr %.203.i.i81.i, align 8, !noalias !58
  %.205.not.i.i83.i = icmp eq i64 %.199.i.i80.i, %.204.i.i82.i
  br i1 %.205.not.i.i83.i, label %B244.i.i70.i, label %B4274.i.i84.i

B4274.i.i84.i:                                    ; preds = %B248.i.i76.i, %B68.i.i52.i
  %.253.i.i85.i = add nsw i64 %candidates.2.0.i.i53.i, -1
  %.255.i.i86.i = and i64 %.253.i.i85.i, %candidates.2.0.i.i53.i
  %.258.not.i.i87.i = icmp eq i64 %.255.i.i86.i, 0
  br i1 %.258.not.i.i87.i, label %B624.i88.i, label %B68.i.i52.i

B148.endif.i.i60.i:                               ; preds = %B68.i.i52.i
  %.45.i.i61.i = and i64 %.37.i.i58.i, 1099511627775
  %.48.i.i62.i = add nsw i64 %.45.i.i61.i, -1
  %28 = lshr i64 %.48.i.i62.i, 29
  %.59.i.i63.i = and i64 %28, 34359738360
  %.60.i.i64.i = add nsw i64 %.59.i.i63.i, %.22.i.i48.i
  %.61.i.i65.i = inttoptr i64 %.60.i.i64.i to ptr
  %.62.i.i66.i = load i64, ptr %.61.i.i65.i, align 8, !noalias !58
  %.65.i.i67.i = and i64 %.48.i.i62.i, 4294967295
  %.66.i.i68.i = mul i64 %.55.i.i37.i, %.65.i.i67.i
  %.67.i.i69.i = add i64 %.62.i.i66.i, %.66.i.i68.i
  br label %B244.i.i70.i

B430.i101.i:                                      ; preds = %B624.us.i108.i, %B0.split.us.i95.i
  %.126.lcssa.us.i102.i = phi i8 [ %.126.us64.i99.i, %B0.split.us.i95.i ], [ %.126.us.i116.i, %B624.us.i108.i ]
  %line.3.0.lcssa59.us.i103.i = phi i64 [ %.106.i26.i, %B0.split.us.i95.i ], [ %spec.select.us.i112.i, %B624.us.i108.i ]
  %.153.i104.i = sub nsw i64 %line.3.0.lcssa59.us.i103.i, %.24.i3.i
  %.158.i105.i = ashr i64 %.153.i104.i, 3
  %29 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.126.lcssa.us.i102.i, i1 true)
  %.160.i106.i = zext nneg i8 %29 to i64
  %.163.i107.i = add nsw i64 %.158.i105.i, %.160.i106.i
  %.pre49.i = lshr i64 %.163.i107.i, 29
  %.pre51.i = and i64 %.pre49.i, 34359738360
  %.pre52.i = and i64 %.163.i107.i, 4294967295
  br label %_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit118.i

B624.i88.i:                                       ; preds = %B4274.i.i84.i, %B480.endif.i92.i, %B374.i41.i
  %.232.i89.i = add nsw i64 %line.3.0.i42.i, 64
  %.239.i90.i = icmp eq i64 %.232.i89.i, %.55.i15.i
  %spec.select.i91.i = select i1 %.239.i90.i, i64 %.24.i3.i, i64 %.232.i89.i
  br label %B374.i41.i

B480.endif.i92.i:                                 ; preds = %B244.i.i70.i
  %.227.not.i93.i = icmp eq i64 %.45.i.i61.i, 0
  br i1 %.227.not.i93.i, label %B624.i88.i, label %_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit118.i

_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit118.i: ; preds = %B480.endif.i92.i, %B430.i101.i
  %.1689.pre-phi.i = phi i64 [ %.pre52.i, %B430.i101.i ], [ %.65.i.i67.i, %B480.endif.i92.i ]
  %.1683.pre-phi.i = phi i64 [ %.pre51.i, %B430.i101.i ], [ %.59.i.i63.i, %B480.endif.i92.i ]
  %.1681.i = load i64, ptr %9, align 8, !noalias !45
  %.1684.i = add nsw i64 %.1681.i, %.1683.pre-phi.i
  %.1685.i = inttoptr i64 %.1684.i to ptr
  %.1686.i = load i64, ptr %.1685.i, align 8, !noalias !45
  %.1690.i = add nsw i64 %.1686.i, %.1689.pre-phi.i
  %30 = ashr i64 %.1690.i, 3
  %.1693.i = and i64 %30, -8
  %.1694.i = add nsw i64 %.1693.i, %.101.i
  %.1695.i = inttoptr i64 %.1694.i to ptr
  %.1696.i = load i64, ptr %.1695.i, align 8, !noalias !45
  %.1697.i = and i64 %.1690.i, 63
  %31 = shl nuw i64 1, %.1697.i
  %32 = and i64 %31, %.1696.i
  %.1700.not.i = icmp eq i64 %32, 0
  br i1 %.1700.not.i, label %B3136.i, label %B3440.i

B3440.i:                                          ; preds = %_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit118.i
  %.1725.i = add i64 %.1552.i, %found.6.1679.i
  br label %B4016.i

B3482.i:                                          ; preds = %B3136.i
  %.1725526.i = add i64 %.1552.i, %found.6.1679.i
  %sunkaddr266.i = getelementptr i8, ptr %sunkaddr271.i, i64 %.1480.i
  %.1747.i = load i64, ptr %sunkaddr266.i, align 8, !noalias !45
  %33 = ashr i64 %.1747.i, 3
  %.1750.i = and i64 %33, -8
  %.1752.i = and i64 %.1747.i, 63
  %.1753.i = shl nuw i64 1, %.1752.i
  %.1769.i = xor i64 %.1753.i, -1
  %sunkaddr267.i = inttoptr i64 %.1750.i to ptr
  %sunkaddr268.i = getelementptr i8, ptr %sunkaddr267.i, i64 %.101.i
  br label %B3558.i

B3558.i:                                          ; preds = %B3562.i, %B3482.i
  %.1763.i = load atomic i64, ptr %sunkaddr268.i acquire, align 8, !noalias !45
  %.1771.i = and i64 %.1763.i, %.1769.i
  %.1784.i = icmp eq i64 %.1763.i, %.1771.i
  br i1 %.1784.i, label %B3677.i, label %B3562.i

B3562.i:                                          ; preds = %B3558.i
  %.1790.i = cmpxchg ptr %sunkaddr268.i, i64 %.1763.i, i64 %.1771.i acq_rel acquire, align 8, !noalias !45
  %.1795.i = extractvalue { i64, i1 } %.1790.i, 1
  br i1 %.1795.i, label %B3677.i, label %B3558.i

B3677.i:                                          ; preds = %B3562.i, %B3558.i
  %.1808.i = add nsw i64 %closed.4.1678.i, 1
  br label %B4016.i

B4016.i:                                          ; preds = %B3677.i, %B3440.i, %B2875.i
  %closed.5.2.i = phi i64 [ %closed.4.1678.i, %B2875.i ], [ %.1808.i, %B3677.i ], [ %closed.4.1678.i, %B3440.i ]
  %found.7.2.i = phi i64 [ %found.6.1679.i, %B2875.i ], [ %.1725526.i, %B3677.i ], [ %.1725.i, %B3440.i ]
  %.1436.i = icmp sgt i64 %.1435680.i, 1
  br i1 %.1436.i, label %B2875.i, label %B4068.i

B4068.i:                                          ; preds = %B4016.i, %B2829.endif.i
  %closed.4.1.lcssa.i = phi i64 [ %closed.7.1592.i, %B2829.endif.i ], [ %closed.5.2.i, %B4016.i ]
  %.1862.i = icmp slt i64 %at.5.3.i, %a3
  br i1 %.1862.i, label %B802.endif.endif.i, label %_ZN10interleave8liveness6native4open10sweep_openB3v29B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit

B802.endif.endif.i:                               ; preds = %B4068.i, %B802.preheader.i
  %at.4.0.i = phi i64 [ %at.5.3.i, %B4068.i ], [ 0, %B802.preheader.i ]
  %closed.8.0.i = phi i64 [ %closed.4.1.lcssa.i, %B4068.i ], [ 0, %B802.preheader.i ]
  %.154.i = add nsw i64 %at.4.0.i, 256
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.154.i, i64 %a3)
  %.231.i = sub i64 %.13.i.i, %at.4.0.i
  %.274616.not.i = icmp slt i64 %.231.i, 1
  br i1 %.274616.not.i, label %B1620.preheader.i, label %B898.endif.preheader.i

B898.endif.preheader.i:                           ; preds = %B802.endif.endif.i
  %34 = mul i64 %at.4.0.i, %.103.i
  %35 = add i64 %1, %34
  %36 = add i64 %34, %a2
  br label %B898.endif.i

B898.endif.i:                                     ; preds = %B898.endif.preheader.i, %B1296.i
  %lsr.iv211.i = phi i64 [ %36, %B898.endif.preheader.i ], [ %lsr.iv.next212.i, %B1296.i ]
  %lsr.iv.i = phi i64 [ %35, %B898.endif.preheader.i ], [ %lsr.iv.next.i, %B1296.i ]
  %.273610618.i = phi i64 [ %.231.i, %B898.endif.preheader.i ], [ %.283.i, %B1296.i ]
  %.280611617.i = phi i64 [ %at.4.0.i, %B898.endif.preheader.i ], [ %.287.i, %B1296.i ]
  %.283.i = add nsw i64 %.273610618.i, -1
  %.287.i = add i64 %.280611617.i, 1
  %.318.i = mul nsw i64 %.280611617.i, %.103.i
  %.320.i = add nsw i64 %.318.i, %a2
  %.326.i = inttoptr i64 %.320.i to ptr
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !45
  %.328.i = add i64 %.327.i, 1
  br i1 %5, label %B1050.i, label %B1036.preheader.i

B1036.preheader.i:                                ; preds = %B898.endif.i
  br i1 %7, label %B1036.epil.preheader.i, label %B1036.i

B2602.endif.endif.i:                              ; preds = %B2580.i
  %.959.i = add nsw i64 %.850.i, 1
  store i64 %.959.i, ptr %sunkaddr276.i, align 8, !noalias !45
  br label %B2815.i

B2692.endif.lr.ph.i:                              ; preds = %B2572.i
  %.959736.i = add nuw i64 %.850.i, 1
  store i64 %.959736.i, ptr %sunkaddr276.i, align 8, !noalias !45
  br i1 %5, label %B2692.endif.preheader.i, label %B2692.endif.us.preheader.i

B2692.endif.us.preheader.i:                       ; preds = %B2692.endif.lr.ph.i
  %37 = add i64 %4, %.843.i
  br label %B2692.endif.us.i

B2692.endif.preheader.i:                          ; preds = %B2692.endif.lr.ph.i
  %38 = shl i64 %found.4.2.i, 3
  %39 = add i64 %38, %.52.i
  br label %B2692.endif.i

B2692.endif.us.i:                                 ; preds = %B2805.us.i, %B2692.endif.us.preheader.i
  %lsr.iv221.i = phi i64 [ %.845.i, %B2692.endif.us.preheader.i ], [ %lsr.iv.next222.i, %B2805.us.i ]
  %lsr.iv217.i = phi i64 [ %37, %B2692.endif.us.preheader.i ], [ %lsr.iv.next218.i, %B2805.us.i ]
  %.1045632640.us.i = phi i64 [ %.850.i, %B2692.endif.us.preheader.i ], [ %.1055.us.i, %B2805.us.i ]
  %.1052633639.us.i = phi i64 [ %found.4.2.i, %B2692.endif.us.preheader.i ], [ %.1059.us.i, %B2805.us.i ]
  %.1090.us.i = mul nsw i64 %.1052633639.us.i, %.103.i
  %.1092.us.i = add nsw i64 %.1090.us.i, %.47.i
  %.1098.us.i = inttoptr i64 %.1092.us.i to ptr
  %.1099.us.i = load i64, ptr %.1098.us.i, align 8, !noalias !45
  %.1100.us.i = add i64 %.1099.us.i, 1
  br i1 %12, label %B2707.us.epil.preheader.i, label %B2707.us.i

B2753.us.i:                                       ; preds = %B2706.B2708_crit_edge.us.i
  %.1301.us.i = and i64 %.1282.us.i, -8
  %.1303.us.i = add nsw i64 %.1301.us.i, %.101.i
  %.1306.us.i = inttoptr i64 %.1303.us.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1306.us.i, i32 1, i32 3, i32 1), !noalias !45
  br label %B2805.us.i

B2805.us.i:                                       ; preds = %B2706.B2708_crit_edge.us.i, %B2753.us.i
  %lsr.iv.next218.i = add i64 %lsr.iv217.i, %.103.i
  %lsr.iv.next222.i = add i64 %lsr.iv221.i, %.103.i
  %.1046.us.i = icmp samesign ugt i64 %.1045632640.us.i, 1
  br i1 %.1046.us.i, label %B2692.endif.us.i, label %B2815.i

B2707.us.i:                                       ; preds = %B2692.endif.us.i, %B2707.us.i
  %lsr.iv219.i = phi i64 [ %lsr.iv.next220.i, %B2707.us.i ], [ %lsr.iv217.i, %B2692.endif.us.i ]
  %hash_of_v34_h.2.5628.us.i = phi i64 [ %.1235.us.3.i, %B2707.us.i ], [ %.1100.us.i, %B2692.endif.us.i ]
  %.1189624626.us.i = phi i64 [ %.1196.us.3.i, %B2707.us.i ], [ 1, %B2692.endif.us.i ]
  %.1222.us.i = add i64 %hash_of_v34_h.2.5628.us.i, -4658895280553007687
  %.1223.us.i = zext i64 %.1222.us.i to i128
  %.1225.us.i = mul nuw i128 %.1223.us.i, 11400714819323198485
  %.1226.us.i = trunc i128 %.1225.us.i to i64
  %.1227.us.i = lshr i128 %.1225.us.i, 64
  %.1228.us.i = trunc nuw i128 %.1227.us.i to i64
  %40 = add i64 %lsr.iv219.i, -24
  %.1233.us.i = inttoptr i64 %40 to ptr
  %.1234.us.i = load i64, ptr %.1233.us.i, align 8, !noalias !45
  %.1229.us.i = add i64 %.1234.us.i, -4658895280553007687
  %.1235.us.i = add i64 %.1229.us.i, %.1226.us.i
  %.1222.us.1.i = add i64 %.1235.us.i, %.1228.us.i
  %.1223.us.1.i = zext i64 %.1222.us.1.i to i128
  %.1225.us.1.i = mul nuw i128 %.1223.us.1.i, 11400714819323198485
  %.1226.us.1.i = trunc i128 %.1225.us.1.i to i64
  %.1227.us.1.i = lshr i128 %.1225.us.1.i, 64
  %.1228.us.1.i = trunc nuw i128 %.1227.us.1.i to i64
  %41 = add i64 %lsr.iv219.i, -16
  %.1233.us.1.i = inttoptr i64 %41 to ptr
  %.1234.us.1.i = load i64, ptr %.1233.us.1.i, align 8, !noalias !45
  %.1229.us.1.i = add i64 %.1234.us.1.i, -4658895280553007687
  %.1235.us.1.i = add i64 %.1229.us.1.i, %.1226.us.1.i
  %.1222.us.2.i = add i64 %.1235.us.1.i, %.1228.us.1.i
  %.1223.us.2.i = zext i64 %.1222.us.2.i to i128
  %.1225.us.2.i = mul nuw i128 %.1223.us.2.i, 11400714819323198485
  %.1226.us.2.i = trunc i128 %.1225.us.2.i to i64
  %.1227.us.2.i = lshr i128 %.1225.us.2.i, 64
  %.1228.us.2.i = trunc nuw i128 %.1227.us.2.i to i64
  %42 = add i64 %lsr.iv219.i, -8
  %.1233.us.2.i = inttoptr i64 %42 to ptr
  %.1234.us.2.i = load i64, ptr %.1233.us.2.i, align 8, !noalias !45
  %.1196.us.3.i = add nuw nsw i64 %.1189624626.us.i, 4
  %.1229.us.2.i = add i64 %.1234.us.2.i, -4658895280553007687
  %.1235.us.2.i = add i64 %.1229.us.2.i, %.1226.us.2.i
  %.1222.us.3.i = add i64 %.1235.us.2.i, %.1228.us.2.i
  %.1223.us.3.i = zext i64 %.1222.us.3.i to i128
  %.1225.us.3.i = mul nuw i128 %.1223.us.3.i, 11400714819323198485
  %.1226.us.3.i = trunc i128 %.1225.us.3.i to i64
  %.1227.us.3.i = lshr i128 %.1225.us.3.i, 64
  %.1228.us.3.i = trunc nuw i128 %.1227.us.3.i to i64
  %.1233.us.3.i = inttoptr i64 %lsr.iv219.i to ptr
  %.1234.us.3.i = load i64, ptr %.1233.us.3.i, align 8, !noalias !45
  %.1229.us.3.i = add i64 %.1234.us.3.i, %.1226.us.3.i
  %.1235.us.3.i = add i64 %.1229.us.3.i, %.1228.us.3.i
  %lsr.iv.next220.i = add i64 %lsr.iv219.i, 32
  %43 = add nsw i64 %.1196.us.3.i, %3
  %niter176.ncmp.3.i = icmp eq i64 %43, 1
  br i1 %niter176.ncmp.3.i, label %B2706.B2708_crit_edge.us.unr-lcssa.i, label %B2707.us.i

B2706.B2708_crit_edge.us.unr-lcssa.i:             ; preds = %B2707.us.i
  br i1 %8, label %B2706.B2708_crit_edge.us.i, label %B2707.us.epil.preheader.i

B2707.us.epil.preheader.i:                        ; preds = %B2706.B2708_crit_edge.us.unr-lcssa.i, %B2692.endif.us.i
  %hash_of_v34_h.2.5628.us.epil.init.i = phi i64 [ %.1100.us.i, %B2692.endif.us.i ], [ %.1235.us.3.i, %B2706.B2708_crit_edge.us.unr-lcssa.i ]
  %.1189624626.us.epil.init.i = phi i64 [ 1, %B2692.endif.us.i ], [ %14, %B2706.B2708_crit_edge.us.unr-lcssa.i ]
  %44 = shl i64 %.1189624626.us.epil.init.i, 3
  %45 = add nsw i64 %44, %lsr.iv221.i
  br label %B2707.us.epil.i

B2707.us.epil.i:                                  ; preds = %B2707.us.epil.i, %B2707.us.epil.preheader.i
  %lsr.iv225.i = phi i64 [ %lsr.iv.next226.i, %B2707.us.epil.i ], [ %xtraiter.i, %B2707.us.epil.preheader.i ]
  %lsr.iv223.i = phi i64 [ %lsr.iv.next224.i, %B2707.us.epil.i ], [ %45, %B2707.us.epil.preheader.i ]
  %hash_of_v34_h.2.5628.us.epil.i = phi i64 [ %.1235.us.epil.i, %B2707.us.epil.i ], [ %hash_of_v34_h.2.5628.us.epil.init.i, %B2707.us.epil.preheader.i ]
  %.1222.us.epil.i = add i64 %hash_of_v34_h.2.5628.us.epil.i, -4658895280553007687
  %.1223.us.epil.i = zext i64 %.1222.us.epil.i to i128
  %.1225.us.epil.i = mul nuw i128 %.1223.us.epil.i, 11400714819323198485
  %.1226.us.epil.i = trunc i128 %.1225.us.epil.i to i64
  %.1227.us.epil.i = lshr i128 %.1225.us.epil.i, 64
  %.1228.us.epil.i = trunc nuw i128 %.1227.us.epil.i to i64
  %.1233.us.epil.i = inttoptr i64 %lsr.iv223.i to ptr
  %.1234.us.epil.i = load i64, ptr %.1233.us.epil.i, align 8, !noalias !45
  %.1229.us.epil.i = add i64 %.1234.us.epil.i, %.1226.us.epil.i
  %.1235.us.epil.i = add i64 %.1229.us.epil.i, %.1228.us.epil.i
  %lsr.iv.next224.i = add i64 %lsr.iv223.i, 8
  %lsr.iv.next226.i = add nsw i64 %lsr.iv225.i, -1
  %epil.iter171.cmp.not.i = icmp eq i64 %lsr.iv.next226.i, 0
  br i1 %epil.iter171.cmp.not.i, label %B2706.B2708_crit_edge.us.i, label %B2707.us.epil.i, !llvm.loop !61

B2706.B2708_crit_edge.us.i:                       ; preds = %B2707.us.epil.i, %B2706.B2708_crit_edge.us.unr-lcssa.i
  %.1235.us.lcssa.i = phi i64 [ %.1235.us.3.i, %B2706.B2708_crit_edge.us.unr-lcssa.i ], [ %.1235.us.epil.i, %B2707.us.epil.i ]
  %.1055.us.i = add nsw i64 %.1045632640.us.i, -1
  %.1059.us.i = add i64 %.1052633639.us.i, 1
  %.1249.us.i = lshr i64 %.1235.us.lcssa.i, 32
  %.1250.us.i = xor i64 %.1249.us.i, %.1235.us.lcssa.i
  %.1251.us.i = mul i64 %.1250.us.i, -7046029254386353131
  %.1252.us.i = lshr i64 %.1251.us.i, 29
  %.1253.us.i = xor i64 %.1252.us.i, %.1251.us.i
  %.1254.us.i = mul i64 %.1253.us.i, -4658895280553007687
  %.1255.us.i = lshr i64 %.1254.us.i, 32
  %.1256.us.i = xor i64 %.1255.us.i, %.1254.us.i
  %.1258.us.i = shl nsw i64 %.1052633639.us.i, 3
  %.1262.us.i = add nsw i64 %.1258.us.i, %.52.i
  %.1263.us.i = inttoptr i64 %.1262.us.i to ptr
  store i64 %.1256.us.i, ptr %.1263.us.i, align 8, !noalias !45
  %.1276.us.i = load i64, ptr %sunkaddr241.i, align 8, !noalias !45
  %.1277.us.i = zext i64 %.1256.us.i to i128
  %.1278.us.i = zext i64 %.1276.us.i to i128
  %.1279.us.i = mul nuw i128 %.1277.us.i, %.1278.us.i
  %.1281.us.i = lshr i128 %.1279.us.i, 64
  %.1282.us.i = trunc nuw i128 %.1281.us.i to i64
  %.1290.us.i = load i64, ptr %sunkaddr243.i, align 8, !noalias !45
  %.1292.us.i = shl nsw i64 %.1282.us.i, 6
  %.1293.us.i = add nsw i64 %.1292.us.i, %.1290.us.i
  %.1294.us.i = inttoptr i64 %.1293.us.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1294.us.i, i32 1, i32 3, i32 1), !noalias !45
  br i1 %6, label %B2753.us.i, label %B2805.us.i

B2692.endif.i:                                    ; preds = %B2692.endif.preheader.i, %B2805.i
  %lsr.iv231.i = phi i64 [ %.845.i, %B2692.endif.preheader.i ], [ %lsr.iv.next232.i, %B2805.i ]
  %lsr.iv229.i = phi i64 [ %39, %B2692.endif.preheader.i ], [ %lsr.iv.next230.i, %B2805.i ]
  %lsr.iv227.i = phi i64 [ %.959736.i, %B2692.endif.preheader.i ], [ %lsr.iv.next228.i, %B2805.i ]
  %.1098.i = inttoptr i64 %lsr.iv231.i to ptr
  %.1099.i = load i64, ptr %.1098.i, align 8, !noalias !45
  %.1100.i = add i64 %.1099.i, 1
  %.1249.i = lshr i64 %.1100.i, 32
  %.1250.i = xor i64 %.1249.i, %.1100.i
  %.1251.i = mul i64 %.1250.i, -7046029254386353131
  %.1252.i = lshr i64 %.1251.i, 29
  %.1253.i = xor i64 %.1252.i, %.1251.i
  %.1254.i = mul i64 %.1253.i, -4658895280553007687
  %.1255.i = lshr i64 %.1254.i, 32
  %.1256.i = xor i64 %.1255.i, %.1254.i
  %.1263.i = inttoptr i64 %lsr.iv229.i to ptr
  store i64 %.1256.i, ptr %.1263.i, align 8, !noalias !45
  %.1276.i = load i64, ptr %sunkaddr241.i, align 8, !noalias !45
  %.1277.i = zext i64 %.1256.i to i128
  %.1278.i = zext i64 %.1276.i to i128
  %.1279.i = mul nuw i128 %.1277.i, %.1278.i
  %.1281.i = lshr i128 %.1279.i, 64
  %.1282.i = trunc nuw i128 %.1281.i to i64
  %.1290.i = load i64, ptr %sunkaddr243.i, align 8, !noalias !45
  %.1292.i = shl nsw i64 %.1282.i, 6
  %.1293.i = add nsw i64 %.1292.i, %.1290.i
  %.1294.i = inttoptr i64 %.1293.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1294.i, i32 1, i32 3, i32 1), !noalias !45
  br i1 %6, label %B2753.i, label %B2805.i

B2829.endif.i:                                    ; preds = %B2332.i, %B2815.i, %B2398.i, %B1620.preheader.i
  %closed.7.1592.i = phi i64 [ %closed.7.1668.i, %B2815.i ], [ %closed.7.1668.i, %B2398.i ], [ %closed.8.0.i, %B1620.preheader.i ], [ %closed.9.2.i, %B2332.i ]
  %at.5.3.i = phi i64 [ %.1327.i, %B2815.i ], [ %at.6.2.i, %B2398.i ], [ %at.4.0.i, %B1620.preheader.i ], [ %at.8.2.i, %B2332.i ]
  %.1393.i = sub i64 %at.5.3.i, %at.4.0.i
  %.1436677.not.i = icmp slt i64 %.1393.i, 1
  br i1 %.1436677.not.i, label %B4068.i, label %B2875.i

B2986.endif.i:                                    ; preds = %B2875.i
  %.1552.i = add i64 %.1484.i, -1
  %..1552.i = tail call i64 @llvm.smax.i64(i64 %.1552.i, i64 0)
  %46 = shl i64 %found.6.1679.i, 3
  %47 = add i64 %46, %.52.i
  %48 = mul i64 %found.6.1679.i, %.103.i
  %49 = add i64 %48, %.47.i
  %50 = add nuw i64 %..1552.i, 1
  br label %B3136.i

_ZN10interleave8liveness6native4open10sweep_openB3v29B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit: ; preds = %B2398.i, %B4068.i, %0
  %storemerge.i = phi i64 [ 0, %0 ], [ -1, %B2398.i ], [ %closed.4.1.lcssa.i, %B4068.i ]
  ret i64 %storemerge.i
}

define i64 @begin_open(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr {
  %.403.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.403.i)
  %.21.i = add nsw i64 %a0, 112
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !62
  %.25.i = mul nsw i64 %a1, 104
  %.26.i = add i64 %.25.i, 48
  %.38.i = add i64 %.26.i, %.23.i
  %.39.i = inttoptr i64 %.38.i to ptr
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !62
  %.141153.not.i = icmp slt i64 %a3, 1
  br i1 %.141153.not.i, label %_ZN10interleave8liveness6native4open10begin_openB3v83B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B324.lr.ph.i

B324.lr.ph.i:                                     ; preds = %0
  %.47.i = add nsw i64 %a4, 56
  %.48.i = inttoptr i64 %.47.i to ptr
  %.49.i = load i64, ptr %.48.i, align 8, !noalias !62
  %.30.i = add nsw i64 %a0, 16
  %.31.i = inttoptr i64 %.30.i to ptr
  %.32.i = load i64, ptr %.31.i, align 8, !noalias !62
  %.180.i = shl i64 %.32.i, 3
  %.280.i = add i64 %.32.i, -1
  %..280.i = tail call i64 @llvm.smax.i64(i64 %.280.i, i64 0)
  %xtraiter.i = and i64 %..280.i, 3
  %1 = add i64 %a2, 32
  %2 = and i64 %..280.i, 9223372036854775804
  %3 = icmp eq i64 %a5, 0
  %sunkaddr.i = inttoptr i64 %.40.i to ptr
  %sunkaddr14.i = shl i64 %.49.i, 3
  %sunkaddr15.i = getelementptr i8, ptr %sunkaddr.i, i64 %sunkaddr14.i
  %sunkaddr16.i = getelementptr i8, ptr %sunkaddr15.i, i64 48
  %sunkaddr17.i = inttoptr i64 %a0 to ptr
  %sunkaddr18.i = getelementptr i8, ptr %sunkaddr17.i, i64 8
  %sunkaddr19.i = inttoptr i64 %a4 to ptr
  %sunkaddr20.i = getelementptr i8, ptr %sunkaddr19.i, i64 48
  %4 = icmp slt i64 %.280.i, 1
  %5 = icmp samesign ult i64 %.280.i, 4
  %6 = icmp eq i64 %xtraiter.i, 0
  %sunkaddr28.i = getelementptr i8, ptr %sunkaddr19.i, i64 24
  %sunkaddr22.i = getelementptr i8, ptr %sunkaddr19.i, i64 32
  %7 = or disjoint i64 %2, 1
  br label %B324.i

B324.i:                                           ; preds = %B4551.i, %B324.lr.ph.i
  %lsr.iv8.i = phi i64 [ %a2, %B324.lr.ph.i ], [ %lsr.iv.next9.i, %B4551.i ]
  %lsr.iv.i = phi i64 [ %1, %B324.lr.ph.i ], [ %lsr.iv.next.i, %B4551.i ]
  %.83.0.i = phi i64 [ 0, %B324.lr.ph.i ], [ %.154.i, %B4551.i ]
  %asked.2.0154.i = phi i64 [ 0, %B324.lr.ph.i ], [ %asked.3.1.i, %B4551.i ]
  %.154.i = add nuw nsw i64 %.83.0.i, 1
  %.181.i = mul nsw i64 %.83.0.i, %.180.i
  %.183.i = add nsw i64 %.181.i, %a2
  br i1 %3, label %B564.endif.i, label %B360.i

B360.i:                                           ; preds = %B324.i
  store i64 0, ptr %sunkaddr16.i, align 8, !noalias !62
  %.198.i = load i64, ptr %sunkaddr18.i, align 8, !noalias !62
  %.204.i = load i64, ptr %sunkaddr20.i, align 8, !noalias !62
  %.207.i = inttoptr i64 %.198.i to ptr
  %.208.i = tail call i64 %.207.i(i64 %.183.i, i64 %.40.i, i64 %.204.i), !noalias !62
  %.211.i = load i64, ptr %sunkaddr16.i, align 8, !noalias !62
  %.212.i = icmp eq i64 %.211.i, 0
  br i1 %.212.i, label %B4551.i, label %B564.endif.i

B808.i:                                           ; preds = %B808.preheader.i, %B808.i
  %lsr.iv6.i = phi i64 [ %lsr.iv.next7.i, %B808.i ], [ %lsr.iv.i, %B808.preheader.i ]
  %hash_of_v86_h.2.2149.i = phi i64 [ %.375.3.i, %B808.i ], [ %.240.i, %B808.preheader.i ]
  %.329145147.i = phi i64 [ %.336.3.i, %B808.i ], [ 1, %B808.preheader.i ]
  %.362.i = add i64 %hash_of_v86_h.2.2149.i, -4658895280553007687
  %.363.i = zext i64 %.362.i to i128
  %.365.i = mul nuw i128 %.363.i, 11400714819323198485
  %.366.i = trunc i128 %.365.i to i64
  %.367.i = lshr i128 %.365.i, 64
  %.368.i = trunc nuw i128 %.367.i to i64
  %8 = add i64 %lsr.iv6.i, -24
  %.373.i = inttoptr i64 %8 to ptr
  %.374.i = load i64, ptr %.373.i, align 8, !noalias !62
  %.369.i = add i64 %.374.i, -4658895280553007687
  %.375.i = add i64 %.369.i, %.366.i
  %.362.1.i = add i64 %.375.i, %.368.i
  %.363.1.i = zext i64 %.362.1.i to i128
  %.365.1.i = mul nuw i128 %.363.1.i, 11400714819323198485
  %.366.1.i = trunc i128 %.365.1.i to i64
  %.367.1.i = lshr i128 %.365.1.i, 64
  %.368.1.i = trunc nuw i128 %.367.1.i to i64
  %9 = add i64 %lsr.iv6.i, -16
  %.373.1.i = inttoptr i64 %9 to ptr
  %.374.1.i = load i64, ptr %.373.1.i, align 8, !noalias !62
  %.369.1.i = add i64 %.374.1.i, -4658895280553007687
  %.375.1.i = add i64 %.369.1.i, %.366.1.i
  %.362.2.i = add i64 %.375.1.i, %.368.1.i
  %.363.2.i = zext i64 %.362.2.i to i128
  %.365.2.i = mul nuw i128 %.363.2.i, 11400714819323198485
  %.366.2.i = trunc i128 %.365.2.i to i64
  %.367.2.i = lshr i128 %.365.2.i, 64
  %.368.2.i = trunc nuw i128 %.367.2.i to i64
  %10 = add i64 %lsr.iv6.i, -8
  %.373.2.i = inttoptr i64 %10 to ptr
  %.374.2.i = load i64, ptr %.373.2.i, align 8, !noalias !62
  %.336.3.i = add nuw i64 %.329145147.i, 4
  %.369.2.i = add i64 %.374.2.i, -4658895280553007687
  %.375.2.i = add i64 %.369.2.i, %.366.2.i
  %.362.3.i = add i64 %.375.2.i, %.368.2.i
  %.363.3.i = zext i64 %.362.3.i to i128
  %.365.3.i = mul nuw i128 %.363.3.i, 11400714819323198485
  %.366.3.i = trunc i128 %.365.3.i to i64
  %.367.3.i = lshr i128 %.365.3.i, 64
  %.368.3.i = trunc nuw i128 %.367.3.i to i64
  %.373.3.i = inttoptr i64 %lsr.iv6.i to ptr
  %.374.3.i = load i64, ptr %.373.3.i, align 8, !noalias !62
  %.369.3.i = add i64 %.374.3.i, %.366.3.i
  %.375.3.i = add i64 %.369.3.i, %.368.3.i
  %lsr.iv.next7.i = add i64 %lsr.iv6.i, 32
  %11 = sub i64 %.336.3.i, %2
  %niter.ncmp.3.i = icmp eq i64 %11, 1
  br i1 %niter.ncmp.3.i, label %B810.loopexit.unr-lcssa.i, label %B808.i

B810.loopexit.unr-lcssa.i:                        ; preds = %B808.i
  br i1 %6, label %B810.i, label %B808.epil.preheader.i

B808.epil.preheader.i:                            ; preds = %B808.preheader.i, %B810.loopexit.unr-lcssa.i
  %hash_of_v86_h.2.2149.epil.init.i = phi i64 [ %.240.i, %B808.preheader.i ], [ %.375.3.i, %B810.loopexit.unr-lcssa.i ]
  %.329145147.epil.init.i = phi i64 [ 1, %B808.preheader.i ], [ %7, %B810.loopexit.unr-lcssa.i ]
  %12 = shl i64 %.329145147.epil.init.i, 3
  %13 = add nsw i64 %12, %lsr.iv8.i
  br label %B808.epil.i

B808.epil.i:                                      ; preds = %B808.epil.i, %B808.epil.preheader.i
  %lsr.iv12.i = phi i64 [ %lsr.iv.next13.i, %B808.epil.i ], [ %xtraiter.i, %B808.epil.preheader.i ]
  %lsr.iv10.i = phi i64 [ %lsr.iv.next11.i, %B808.epil.i ], [ %13, %B808.epil.preheader.i ]
  %hash_of_v86_h.2.2149.epil.i = phi i64 [ %.375.epil.i, %B808.epil.i ], [ %hash_of_v86_h.2.2149.epil.init.i, %B808.epil.preheader.i ]
  %.362.epil.i = add i64 %hash_of_v86_h.2.2149.epil.i, -4658895280553007687
  %.363.epil.i = zext i64 %.362.epil.i to i128
  %.365.epil.i = mul nuw i128 %.363.epil.i, 11400714819323198485
  %.366.epil.i = trunc i128 %.365.epil.i to i64
  %.367.epil.i = lshr i128 %.365.epil.i, 64
  %.368.epil.i = trunc nuw i128 %.367.epil.i to i64
  %.373.epil.i = inttoptr i64 %lsr.iv10.i to ptr
  %.374.epil.i = load i64, ptr %.373.epil.i, align 8, !noalias !62
  %.369.epil.i = add i64 %.374.epil.i, %.366.epil.i
  %.375.epil.i = add i64 %.369.epil.i, %.368.epil.i
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 8
  %lsr.iv.next13.i = add nsw i64 %lsr.iv12.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next13.i, 0
  br i1 %epil.iter.cmp.not.i, label %B810.i, label %B808.epil.i, !llvm.loop !65

B810.i:                                           ; preds = %B808.epil.i, %B564.endif.i, %B810.loopexit.unr-lcssa.i
  %hash_of_v86_h.2.2.lcssa.i = phi i64 [ %.240.i, %B564.endif.i ], [ %.375.3.i, %B810.loopexit.unr-lcssa.i ], [ %.375.epil.i, %B808.epil.i ]
  %.389.i = lshr i64 %hash_of_v86_h.2.2.lcssa.i, 32
  %.390.i = xor i64 %.389.i, %hash_of_v86_h.2.2.lcssa.i
  %.391.i = mul i64 %.390.i, -7046029254386353131
  %.392.i = lshr i64 %.391.i, 29
  %.393.i = xor i64 %.392.i, %.391.i
  %.394.i = mul i64 %.393.i, -4658895280553007687
  %.395.i = lshr i64 %.394.i, 32
  %.396.i = xor i64 %.395.i, %.394.i
  store i64 0, ptr %.403.i, align 8, !noalias !62
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.403.i, i64 %a0, i64 %.183.i, i64 %.396.i)
  %.417.i = load i64, ptr %.403.i, align 8, !noalias !62
  %.431.i = load i64, ptr %sunkaddr19.i, align 8, !noalias !62
  %14 = lshr i64 %.417.i, 29
  %.433.i = and i64 %14, 34359738360
  %.434.i = add nsw i64 %.433.i, %.431.i
  %.435.i = inttoptr i64 %.434.i to ptr
  %.436.i = load i64, ptr %.435.i, align 8, !noalias !62
  %.439.i = and i64 %.417.i, 4294967295
  %.440.i = add nsw i64 %.436.i, %.439.i
  %.450.i = load i64, ptr %sunkaddr28.i, align 8, !noalias !62
  %15 = ashr i64 %.440.i, 3
  %.453.i = and i64 %15, -8
  %.454.i = add nsw i64 %.453.i, %.450.i
  %.455.i = inttoptr i64 %.454.i to ptr
  %.456.i = load i64, ptr %.455.i, align 8, !noalias !62
  %.457.i = and i64 %.440.i, 63
  %16 = shl nuw i64 1, %.457.i
  %17 = and i64 %16, %.456.i
  %.460.not.i = icmp eq i64 %17, 0
  br i1 %.460.not.i, label %B4551.i, label %B811.i

B811.i:                                           ; preds = %B810.i
  %.468.i = load i64, ptr %sunkaddr22.i, align 8, !noalias !62
  %sunkaddr23.i = inttoptr i64 %.468.i to ptr
  %sunkaddr24.i = getelementptr i8, ptr %sunkaddr23.i, i64 %.453.i
  br label %B4389.i

B4389.i:                                          ; preds = %B4403.i, %B811.i
  %.486.i = load atomic i64, ptr %sunkaddr24.i acquire, align 8, !noalias !62
  %.493.i = or i64 %.486.i, %16
  %.506.i = icmp eq i64 %.486.i, %.493.i
  br i1 %.506.i, label %B4551.i, label %B4403.i

B4403.i:                                          ; preds = %B4389.i
  %.512.i = cmpxchg ptr %sunkaddr24.i, i64 %.486.i, i64 %.493.i acq_rel acquire, align 8, !noalias !62
  %.517.i = extractvalue { i64, i1 } %.512.i, 1
  br i1 %.517.i, label %B4551.i, label %B4389.i

B4551.i:                                          ; preds = %B4403.i, %B4389.i, %B810.i, %B360.i
  %asked.3.1.i = phi i64 [ %asked.2.0154.i, %B360.i ], [ %.224.i, %B810.i ], [ %.224.i, %B4389.i ], [ %.224.i, %B4403.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.180.i
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, %.180.i
  %exitcond.not1.i = icmp eq i64 %.154.i, %a3
  br i1 %exitcond.not1.i, label %_ZN10interleave8liveness6native4open10begin_openB3v83B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B324.i

B564.endif.i:                                     ; preds = %B360.i, %B324.i
  %.224.i = add nsw i64 %asked.2.0154.i, 1
  %.238.i = inttoptr i64 %.183.i to ptr
  %.239.i = load i64, ptr %.238.i, align 8, !noalias !62
  %.240.i = add i64 %.239.i, 1
  br i1 %4, label %B810.i, label %B808.preheader.i

B808.preheader.i:                                 ; preds = %B564.endif.i
  br i1 %5, label %B808.epil.preheader.i, label %B808.i

_ZN10interleave8liveness6native4open10begin_openB3v83B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit: ; preds = %B4551.i, %0
  %asked.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %asked.3.1.i, %B4551.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.403.i)
  ret i64 %asked.2.0.lcssa.i
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @index_open(i64 %a0) local_unnamed_addr #0 {
  %.13.i = add nsw i64 %a0, 16
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !66
  %.16.i = ashr i64 %.15.i, 6
  %.98107.not.i = icmp slt i64 %.16.i, 1
  br i1 %.98107.not.i, label %_ZN10interleave8liveness6native6deepen10index_openB3v98B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B94.endif.endif.preheader.i

B94.endif.endif.preheader.i:                      ; preds = %0
  %sunkaddr16.i = inttoptr i64 %a0 to ptr
  %sunkaddr17.i = getelementptr i8, ptr %sunkaddr16.i, i64 24
  %sunkaddr3.i = getelementptr i8, ptr %sunkaddr16.i, i64 128
  br label %B94.endif.endif.i

B92.loopexit.i:                                   ; preds = %B524.1.i.1
  %.111.i = add nuw nsw i64 %.104103108.i, 1
  %.154.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.149.i)
  %.156.i = add nuw nsw i64 %.154.i, %count.2.0110.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, 256
  %exitcond115.not.i = icmp eq i64 %.111.i, %.16.i
  br i1 %exitcond115.not.i, label %_ZN10interleave8liveness6native6deepen10index_openB3v98B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B94.endif.endif.i

B254.i:                                           ; preds = %B524.1.i.1, %B94.endif.endif.i
  %lsr.iv1.i = phi i64 [ %lsr.iv.i, %B94.endif.endif.i ], [ %lsr.iv.next2.i.1, %B524.1.i.1 ]
  %.24798100.i = phi i64 [ 0, %B94.endif.endif.i ], [ %.254.1.i.1, %B524.1.i.1 ]
  %.284.i = load i64, ptr %sunkaddr3.i, align 8, !noalias !66
  %1 = shl nuw i64 1, %.24798100.i
  %2 = and i64 %1, %.149.i
  %.296.not.i = icmp eq i64 %2, 0
  %sunkaddr4.i = inttoptr i64 %lsr.iv1.i to ptr
  br i1 %.296.not.i, label %B412.i, label %B524.sink.split.i

B412.i:                                           ; preds = %B254.i
  %sunkaddr5.i = getelementptr i8, ptr %sunkaddr4.i, i64 %.284.i
  %sunkaddr6.i = getelementptr i8, ptr %sunkaddr5.i, i64 -4
  %.307.i = load i32, ptr %sunkaddr6.i, align 4, !noalias !66
  %.309.i = icmp sgt i32 %.307.i, -1
  br i1 %.309.i, label %B524.sink.split.i, label %B524.i

B524.sink.split.i:                                ; preds = %B412.i, %B254.i
  %.sink.i = phi i32 [ -1, %B412.i ], [ 0, %B254.i ]
  %sunkaddr8.i = getelementptr i8, ptr %sunkaddr4.i, i64 %.284.i
  %sunkaddr9.i = getelementptr i8, ptr %sunkaddr8.i, i64 -4
  store i32 %.sink.i, ptr %sunkaddr9.i, align 4, !noalias !66
  %.284.1.pre.i = load i64, ptr %sunkaddr3.i, align 8, !noalias !66
  br label %B524.i

B524.i:                                           ; preds = %B524.sink.split.i, %B412.i
  %.284.1.i = phi i64 [ %.284.1.pre.i, %B524.sink.split.i ], [ %.284.i, %B412.i ]
  %3 = shl nuw i64 2, %.24798100.i
  %4 = and i64 %3, %.149.i
  %.296.not.1.i = icmp eq i64 %4, 0
  br i1 %.296.not.1.i, label %B412.1.i, label %B524.sink.split.1.i

B412.1.i:                                         ; preds = %B524.i
  %sunkaddr13.i = getelementptr i8, ptr %sunkaddr4.i, i64 %.284.1.i
  %.307.1.i = load i32, ptr %sunkaddr13.i, align 4, !noalias !66
  %.309.1.i = icmp sgt i32 %.307.1.i, -1
  br i1 %.309.1.i, label %B524.sink.split.1.i, label %B524.1.i

B524.sink.split.1.i:                              ; preds = %B412.1.i, %B524.i
  %.sink.1.i = phi i32 [ -1, %B412.1.i ], [ 0, %B524.i ]
  %sunkaddr15.i = getelementptr i8, ptr %sunkaddr4.i, i64 %.284.1.i
  store i32 %.sink.1.i, ptr %sunkaddr15.i, align 4, !noalias !66
  br label %B524.1.i

B524.1.i:                                         ; preds = %B524.sink.split.1.i, %B412.1.i
  %lsr.iv.next2.i = add nuw nsw i64 %lsr.iv1.i, 8
  %.284.i.1 = load i64, ptr %sunkaddr3.i, align 8, !noalias !66
  %5 = shl nuw i64 4, %.24798100.i
  %6 = and i64 %5, %.149.i
  %.296.not.i.1 = icmp eq i64 %6, 0
  %sunkaddr4.i.1 = inttoptr i64 %lsr.iv.next2.i to ptr
  br i1 %.296.not.i.1, label %B412.i.1, label %B524.sink.split.i.1

B412.i.1:                                         ; preds = %B524.1.i
  %sunkaddr5.i.1 = getelementptr i8, ptr %sunkaddr4.i.1, i64 %.284.i.1
  %sunkaddr6.i.1 = getelementptr i8, ptr %sunkaddr5.i.1, i64 -4
  %.307.i.1 = load i32, ptr %sunkaddr6.i.1, align 4, !noalias !66
  %.309.i.1 = icmp sgt i32 %.307.i.1, -1
  br i1 %.309.i.1, label %B524.sink.split.i.1, label %B524.i.1

B524.sink.split.i.1:                              ; preds = %B412.i.1, %B524.1.i
  %.sink.i.1 = phi i32 [ -1, %B412.i.1 ], [ 0, %B524.1.i ]
  %sunkaddr8.i.1 = getelementptr i8, ptr %sunkaddr4.i.1, i64 %.284.i.1
  %sunkaddr9.i.1 = getelementptr i8, ptr %sunkaddr8.i.1, i64 -4
  store i32 %.sink.i.1, ptr %sunkaddr9.i.1, align 4, !noalias !66
  %.284.1.pre.i.1 = load i64, ptr %sunkaddr3.i, align 8, !noalias !66
  br label %B524.i.1

B524.i.1:                                         ; preds = %B524.sink.split.i.1, %B412.i.1
  %.284.1.i.1 = phi i64 [ %.284.1.pre.i.1, %B524.sink.split.i.1 ], [ %.284.i.1, %B412.i.1 ]
  %.254.1.i.1 = add nuw nsw i64 %.24798100.i, 4
  %7 = shl nuw i64 8, %.24798100.i
  %8 = and i64 %7, %.149.i
  %.296.not.1.i.1 = icmp eq i64 %8, 0
  br i1 %.296.not.1.i.1, label %B412.1.i.1, label %B524.sink.split.1.i.1

B412.1.i.1:                                       ; preds = %B524.i.1
  %sunkaddr13.i.1 = getelementptr i8, ptr %sunkaddr4.i.1, i64 %.284.1.i.1
  %.307.1.i.1 = load i32, ptr %sunkaddr13.i.1, align 4, !noalias !66
  %.309.1.i.1 = icmp sgt i32 %.307.1.i.1, -1
  br i1 %.309.1.i.1, label %B524.sink.split.1.i.1, label %B524.1.i.1

B524.sink.split.1.i.1:                            ; preds = %B412.1.i.1, %B524.i.1
  %.sink.1.i.1 = phi i32 [ -1, %B412.1.i.1 ], [ 0, %B524.i.1 ]
  %sunkaddr15.i.1 = getelementptr i8, ptr %sunkaddr4.i.1, i64 %.284.1.i.1
  store i32 %.sink.1.i.1, ptr %sunkaddr15.i.1, align 4, !noalias !66
  br label %B524.1.i.1

B524.1.i.1:                                       ; preds = %B524.sink.split.1.i.1, %B412.1.i.1
  %lsr.iv.next2.i.1 = add i64 %lsr.iv1.i, 16
  %exitcond.not.1.i.1 = icmp eq i64 %.254.1.i.1, 64
  br i1 %exitcond.not.1.i.1, label %B92.loopexit.i, label %B254.i

B94.endif.endif.i:                                ; preds = %B92.loopexit.i, %B94.endif.endif.preheader.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B92.loopexit.i ], [ 4, %B94.endif.endif.preheader.i ]
  %count.2.0110.i = phi i64 [ %.156.i, %B92.loopexit.i ], [ 0, %B94.endif.endif.preheader.i ]
  %.104103108.i = phi i64 [ %.111.i, %B92.loopexit.i ], [ 0, %B94.endif.endif.preheader.i ]
  %.144.i = load i64, ptr %sunkaddr17.i, align 8, !noalias !66
  %.146.i = shl nsw i64 %.104103108.i, 3
  %.147.i = add nsw i64 %.144.i, %.146.i
  %.148.i = inttoptr i64 %.147.i to ptr
  %.149.i = load i64, ptr %.148.i, align 8, !noalias !66
  br label %B254.i

_ZN10interleave8liveness6native6deepen10index_openB3v98B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit: ; preds = %B92.loopexit.i, %0
  %count.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %.156.i, %B92.loopexit.i ]
  ret i64 %count.2.0.lcssa.i
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #1

define internal fastcc void @_ZN10interleave8liveness6native6deepen12unfold_stateB4v182B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.b, i64 %arg.number) unnamed_addr {
B0:
  %.9 = add nsw i64 %arg.ctx, 112
  %.10 = inttoptr i64 %.9 to ptr
  %.11 = load i64, ptr %.10, align 8
  %.14 = add nsw i64 %arg.b, 72
  %.15 = inttoptr i64 %.14 to ptr
  %.16 = load i64, ptr %.15, align 8
  %.27 = inttoptr i64 %.16 to ptr
  %.28 = load i64, ptr %.27, align 8
  %.36 = add nsw i64 %.11, 72
  %.37 = inttoptr i64 %.36 to ptr
  %.38 = load i64, ptr %.37, align 8
  %.41 = add nsw i64 %.16, 16
  %.42 = inttoptr i64 %.41 to ptr
  store i64 %.38, ptr %.42, align 8
  %.49 = add nsw i64 %arg.b, 64
  %.50 = inttoptr i64 %.49 to ptr
  %.51 = load i64, ptr %.50, align 8
  %.68 = add nsw i64 %arg.ctx, 24
  %.69 = inttoptr i64 %.68 to ptr
  %.70 = load i64, ptr %.69, align 8
  %.71 = icmp eq i64 %.70, 0
  br i1 %.71, label %B484, label %B542

B484:                                             ; preds = %B0
  %.76 = add nsw i64 %arg.b, 80
  %.77 = inttoptr i64 %.76 to ptr
  %.78 = load i64, ptr %.77, align 8
  %.85 = add nsw i64 %arg.ctx, 32
  %.86 = inttoptr i64 %.85 to ptr
  %.87 = load i64, ptr %.86, align 8
  %.89 = shl nsw i64 %arg.number, 3
  %.92 = add nsw i64 %.87, %.89
  %.93 = inttoptr i64 %.92 to ptr
  %.94 = load i64, ptr %.93, align 8
  %.95 = lshr i64 %.94, 32
  %.96 = xor i64 %.95, %.94
  %.97 = mul i64 %.96, -7575587736534282103
  %.98 = lshr i64 %.97, 29
  %.99 = lshr i64 %.97, 58
  %0 = xor i64 %.99, %.98
  %.101 = xor i64 %0, %.97
  %.102 = mul i64 %.101, -1018231460777725123
  %.103 = lshr i64 %.102, 32
  %.104 = xor i64 %.103, %.102
  %.105 = add i64 %.104, -1
  %.106 = inttoptr i64 %.78 to ptr
  store i64 %.105, ptr %.106, align 8
  %.115 = load i64, ptr %.77, align 8
  br label %B6366

B542:                                             ; preds = %B0
  %.124 = inttoptr i64 %arg.b to ptr
  %.125 = load i64, ptr %.124, align 8
  %.134 = add nsw i64 %arg.b, 8
  %.135 = inttoptr i64 %.134 to ptr
  %.136 = load i64, ptr %.135, align 8
  %.137 = add nsw i64 %.136, -1
  %.144 = shl nsw i64 %.137, 3
  %.146 = add nsw i64 %.144, %.125
  %.147 = inttoptr i64 %.146 to ptr
  %.148 = load i64, ptr %.147, align 8
  %.150 = icmp sgt i64 %.148, %arg.number
  br i1 %.150, label %B5934.preheader, label %B6206

B5934.preheader:                                  ; preds = %B542
  %1 = shl i64 %.136, 3
  %2 = add i64 %.125, -16
  %3 = add i64 %2, %1
  br label %B5934

B5934:                                            ; preds = %B5934, %B5934.preheader
  %lsr.iv = phi i64 [ %3, %B5934.preheader ], [ %lsr.iv.next, %B5934 ]
  %state_at_v191_worker.2.0 = phi i64 [ %.137, %B5934.preheader ], [ %.153, %B5934 ]
  %.153 = add i64 %state_at_v191_worker.2.0, -1
  %.161 = inttoptr i64 %lsr.iv to ptr
  %.162 = load i64, ptr %.161, align 8
  %.164 = icmp sgt i64 %.162, %arg.number
  %lsr.iv.next = add i64 %lsr.iv, -8
  br i1 %.164, label %B5934, label %B6206

B6206:                                            ; preds = %B5934, %B542
  %.183 = phi i64 [ %.148, %B542 ], [ %.162, %B5934 ]
  %state_at_v191_worker.3.1 = phi i64 [ %.137, %B542 ], [ %.153, %B5934 ]
  %.169 = shl i64 %state_at_v191_worker.3.1, 32
  %.171 = sub i64 %arg.number, %.183
  %.184 = add i64 %.169, %.171
  %.189 = add nsw i64 %arg.ctx, 104
  %.190 = inttoptr i64 %.189 to ptr
  %.191 = load i64, ptr %.190, align 8
  %.197 = add nsw i64 %arg.ctx, 16
  %.198 = inttoptr i64 %.197 to ptr
  %.199 = load i64, ptr %.198, align 8
  %4 = lshr i64 %.184, 29
  %.202 = and i64 %4, 34359738360
  %.203 = add nsw i64 %.202, %.191
  %.204 = inttoptr i64 %.203 to ptr
  %.205 = load i64, ptr %.204, align 8
  %.208 = shl i64 %.171, 3
  %.200 = and i64 %.208, 34359738360
  %.209 = mul i64 %.200, %.199
  %.210 = add nsw i64 %.209, %.205
  br label %B6366

B6366:                                            ; preds = %B6206, %B484
  %"$346call.43.2.0" = phi i64 [ %.115, %B484 ], [ %.210, %B6206 ]
  %.219 = add nsw i64 %.11, 56
  %.220 = inttoptr i64 %.219 to ptr
  %.221 = load i64, ptr %.220, align 8
  %.225 = inttoptr i64 %.51 to ptr
  %.226 = tail call i64 %.225(i64 %"$346call.43.2.0", i64 %.221, i64 %.16)
  %.239 = add nsw i64 %.16, 8
  %.240 = inttoptr i64 %.239 to ptr
  %.241 = load i64, ptr %.240, align 8
  %.242.not = icmp eq i64 %.241, 0
  br i1 %.242.not, label %B6427, label %B6426

common.ret:                                       ; preds = %B6427, %B6426
  %storemerge = phi i64 [ %.276, %B6427 ], [ -1, %B6426 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B6426:                                            ; preds = %B6366
  %sunkaddr2 = getelementptr i8, ptr %.27, i64 8
  store i64 0, ptr %sunkaddr2, align 8
  br label %common.ret

B6427:                                            ; preds = %B6366
  %.259 = shl nsw i64 %.226, 1
  %.269 = load i64, ptr %.27, align 8
  %.271 = icmp ne i64 %.269, %.28
  %.275 = zext i1 %.271 to i64
  %.276 = or disjoint i64 %.259, %.275
  br label %common.ret
}

define range(i64 0, 5) i64 @deepen(i64 %a0, i64 %a1) local_unnamed_addr {
  %.75.i112.i = alloca i64, align 8
  %.1049.i113.i = alloca i64, align 8
  %.432.i11.i = alloca i64, align 8
  %.75.i.i = alloca i64, align 8
  %.1049.i.i = alloca i64, align 8
  %sunkaddr.i = inttoptr i64 %a1 to ptr
  %sunkaddr72.i = getelementptr i8, ptr %sunkaddr.i, i64 168
  %sunkaddr100.i = getelementptr i8, ptr %sunkaddr.i, i64 152
  %sunkaddr102.i = getelementptr i8, ptr %sunkaddr.i, i64 176
  %sunkaddr104.i = getelementptr i8, ptr %sunkaddr.i, i64 104
  %sunkaddr82.i = getelementptr i8, ptr %sunkaddr.i, i64 128
  %sunkaddr86.i = getelementptr i8, ptr %sunkaddr.i, i64 200
  %sunkaddr88.i = getelementptr i8, ptr %sunkaddr.i, i64 184
  %sunkaddr90.i = getelementptr i8, ptr %sunkaddr.i, i64 192
  %.19.i114.i = add nsw i64 %a0, 112
  %.20.i115.i = inttoptr i64 %.19.i114.i to ptr
  %.25.i117.i = add nsw i64 %a0, 16
  %.26.i118.i = inttoptr i64 %.25.i117.i to ptr
  %.61.i127.i = add nsw i64 %a1, 72
  %.62.i128.i = inttoptr i64 %.61.i127.i to ptr
  %.164.i138.i = add nsw i64 %a0, 24
  %.165.i139.i = inttoptr i64 %.164.i138.i to ptr
  %sunkaddr19.i147.i = inttoptr i64 %a0 to ptr
  %sunkaddr20.i148.i = getelementptr i8, ptr %sunkaddr19.i147.i, i64 32
  %sunkaddr22.i149.i = getelementptr i8, ptr %sunkaddr19.i147.i, i64 40
  %sunkaddr26.i255.i = getelementptr i8, ptr %sunkaddr19.i147.i, i64 24
  %.618.i263.i = add nsw i64 %a1, 8
  %.619.i264.i = inttoptr i64 %.618.i263.i to ptr
  %.673.i277.i = add nsw i64 %a0, 104
  %.674.i278.i = inttoptr i64 %.673.i277.i to ptr
  %sunkaddr52.i281.i = getelementptr i8, ptr %sunkaddr19.i147.i, i64 16
  %.560.i596.i = add nsw i64 %a1, 80
  %.561.i597.i = inttoptr i64 %.560.i596.i to ptr
  %.569.i599.i = add nsw i64 %a0, 32
  %.570.i600.i = inttoptr i64 %.569.i599.i to ptr
  %.37.i.i293.i = add nsw i64 %a1, 96
  %.38.i.i294.i = inttoptr i64 %.37.i.i293.i to ptr
  %sunkaddr54.i299.i = getelementptr i8, ptr %sunkaddr.i, i64 72
  %sunkaddr29.i305.i = getelementptr i8, ptr %sunkaddr.i, i64 88
  %.746.i327.i = add nsw i64 %a1, 168
  %.747.i328.i = inttoptr i64 %.746.i327.i to ptr
  %.765.i331.i = add nsw i64 %a1, 160
  %.766.i332.i = inttoptr i64 %.765.i331.i to ptr
  %.740.i337.i = add nsw i64 %a1, 200
  %.741.i338.i = inttoptr i64 %.740.i337.i to ptr
  %.734.i340.i = add nsw i64 %a1, 144
  %.735.i341.i = inttoptr i64 %.734.i340.i to ptr
  %.803.i343.i = add nsw i64 %a1, 136
  %.804.i344.i = inttoptr i64 %.803.i343.i to ptr
  %.828.i351.i = add nsw i64 %a1, 128
  %.829.i352.i = inttoptr i64 %.828.i351.i to ptr
  %.841.i358.i = add nsw i64 %a1, 184
  %.842.i359.i = inttoptr i64 %.841.i358.i to ptr
  %.854.i365.i = add nsw i64 %a1, 192
  %.855.i366.i = inttoptr i64 %.854.i365.i to ptr
  %.882.i375.i = add nsw i64 %a1, 152
  %.883.i376.i = inttoptr i64 %.882.i375.i to ptr
  %.898.i382.i = add nsw i64 %a1, 176
  %.899.i383.i = inttoptr i64 %.898.i382.i to ptr
  %sunkaddr87.i419.i = getelementptr i8, ptr %sunkaddr.i, i64 96
  %.114.i.i = add nsw i64 %a1, 232
  %.115.i.i = inttoptr i64 %.114.i.i to ptr
  %.139.i.i = add nsw i64 %a1, 112
  %.140.i.i = inttoptr i64 %.139.i.i to ptr
  %.159.i.i = add nsw i64 %a1, 120
  %.160.i.i = inttoptr i64 %.159.i.i to ptr
  %.179.i.i = add nsw i64 %a1, 240
  %.180.i.i = inttoptr i64 %.179.i.i to ptr
  %.206.i.i = add nsw i64 %a1, 256
  %.207.i.i = inttoptr i64 %.206.i.i to ptr
  %.215.i.i = add nsw i64 %a1, 248
  %.216.i.i = inttoptr i64 %.215.i.i to ptr
  %sunkaddr25.i.i = getelementptr i8, ptr %sunkaddr.i, i64 136
  %sunkaddr42.i32.i = getelementptr i8, ptr %sunkaddr.i, i64 8
  %sunkaddr44.i33.i = getelementptr i8, ptr %sunkaddr19.i147.i, i64 104
  %sunkaddr33.i35.i = getelementptr i8, ptr %sunkaddr.i, i64 80
  %sunkaddr58.i39.i = getelementptr i8, ptr %sunkaddr.i, i64 216
  %sunkaddr60.i.i = getelementptr i8, ptr %sunkaddr.i, i64 224
  %sunkaddr72.i.i = getelementptr i8, ptr %sunkaddr.i, i64 144
  %sunkaddr74.i = getelementptr i8, ptr %sunkaddr.i, i64 208
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr.i, i64 16
  %sunkaddr78.i = getelementptr i8, ptr %sunkaddr.i, i64 32
  br label %B58.i

B58.i:                                            ; preds = %B1122.i, %0
  %.90160.i = phi i64 [ 1048576, %0 ], [ %.100.i, %B1122.i ]
  %.100.i = add nsw i64 %.90160.i, -1
  %.134.i = load i64, ptr %sunkaddr72.i, align 8, !noalias !69
  %.140.i = icmp slt i64 %.134.i, 1
  br i1 %.140.i, label %B130.i, label %B240.endif.i

B130.i:                                           ; preds = %B58.i
  %.12.i.i = load i64, ptr %sunkaddr74.i, align 8, !noalias !72
  %.24.i.i = load i64, ptr %sunkaddr76.i, align 8, !noalias !72
  %.25.i.i = ashr i64 %.24.i.i, 6
  %.26.i.i = icmp slt i64 %.12.i.i, %.25.i.i
  br i1 %.26.i.i, label %B122.preheader.i.i, label %B130.endif.thread.i

B122.preheader.i.i:                               ; preds = %B130.i
  %.38.i.i = load i64, ptr %sunkaddr78.i, align 8, !noalias !72
  br label %B122.i.i

B122.i.i:                                         ; preds = %B418.i.i, %B122.preheader.i.i
  %word.2.0.i.i = phi i64 [ %.111.i.i, %B418.i.i ], [ %.12.i.i, %B122.preheader.i.i ]
  %.40.i.i = shl nsw i64 %word.2.0.i.i, 3
  %.41.i.i = add nsw i64 %.40.i.i, %.38.i.i
  %.42.i.i = inttoptr i64 %.41.i.i to ptr
  %.43.i.i = load i64, ptr %.42.i.i, align 8, !noalias !72
  %.47.not.i.i = icmp eq i64 %.43.i.i, 0
  br i1 %.47.not.i.i, label %B418.i.i, label %B224.preheader.i.i

B224.preheader.i.i:                               ; preds = %B122.i.i
  %.53.i.i = shl nsw i64 %word.2.0.i.i, 6
  %.67.i.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !72
  br label %B224.i.i

B224.i.i:                                         ; preds = %B390.i.i, %B224.preheader.i.i
  %found.2.1.i.i = phi i64 [ %.98.i.i, %B390.i.i ], [ %.43.i.i, %B224.preheader.i.i ]
  %.55.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %found.2.1.i.i, i1 true)
  %.56.i.i = or disjoint i64 %.55.i.i, %.53.i.i
  %.68.i.i = shl nsw i64 %.56.i.i, 2
  %.69.i.i = add nsw i64 %.68.i.i, %.67.i.i
  %.70.i.i = inttoptr i64 %.69.i.i to ptr
  %.71.i.i = load i32, ptr %.70.i.i, align 4, !noalias !72
  %.73.i.i = icmp eq i32 %.71.i.i, 0
  br i1 %.73.i.i, label %B130.endif.i, label %B390.i.i

B390.i.i:                                         ; preds = %B224.i.i
  %.96.i.i = add nsw i64 %found.2.1.i.i, -1
  %.98.i.i = and i64 %.96.i.i, %found.2.1.i.i
  %.101.not.i.i = icmp eq i64 %.98.i.i, 0
  br i1 %.101.not.i.i, label %B418.i.i, label %B224.i.i

B418.i.i:                                         ; preds = %B390.i.i, %B122.i.i
  %.111.i.i = add i64 %word.2.0.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.111.i.i, %.25.i.i
  br i1 %exitcond.not.i.i, label %B130.endif.thread.i, label %B122.i.i

B200.i:                                           ; preds = %B130.endif.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.75.i.i), !noalias !69
  call void @llvm.lifetime.start.p0(ptr nonnull %.1049.i.i), !noalias !69
  %.21.i.i = load i64, ptr %.20.i115.i, align 8, !noalias !75
  %.27.i.i = load i64, ptr %.26.i118.i, align 8, !noalias !75
  %.34.i.i = shl i64 %.27.i.i, 3
  %.43.i4.i = add nsw i64 %.21.i.i, 56
  %.44.i5.i = inttoptr i64 %.43.i4.i to ptr
  %.45.i.i = load i64, ptr %.44.i5.i, align 8, !noalias !75
  %.48.i6.i = add nsw i64 %.21.i.i, 64
  %.49.i.i = inttoptr i64 %.48.i6.i to ptr
  %.50.i.i = load i64, ptr %.49.i.i, align 8, !noalias !75
  %.63.i.i = load i64, ptr %.62.i128.i, align 8, !noalias !75
  %.66.i.i = inttoptr i64 %.63.i.i to ptr
  %.67.i8.i = load i64, ptr %.66.i.i, align 8, !noalias !75
  store i64 0, ptr %.75.i.i, align 8, !noalias !75
  call fastcc void @_ZN10interleave8liveness6native6deepen12unfold_stateB4v182B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.75.i.i, i64 %a0, i64 %a1, i64 %.56.i.i)
  %.89.i.i = load i64, ptr %.75.i.i, align 8, !noalias !75
  %.105.i.i = icmp slt i64 %.89.i.i, 0
  br i1 %.105.i.i, label %_ZN10interleave8liveness6native6deepen5visitB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29.exit.i, label %B440.i.i

B440.i.i:                                         ; preds = %B200.i
  %.130.i.i = icmp eq i64 %.89.i.i, 0
  br i1 %.130.i.i, label %_ZN10interleave8liveness6native6deepen5visitB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29.exit.i, label %B476.endif.i.i

B890.i.i:                                         ; preds = %B890.preheader.i.i, %B890.i.i
  %lsr.iv13.i.i = phi i64 [ %lsr.iv.next14.i.i, %B890.i.i ], [ %25, %B890.preheader.i.i ]
  %lsr.iv34.i.i = phi i64 [ %lsr.iv.next35.i.i, %B890.i.i ], [ %lsr.iv32.i.i, %B890.preheader.i.i ]
  %hash_of_v169_h.2.1416.i.i = phi i64 [ %.440.3.i.i, %B890.i.i ], [ %.305.i.i, %B890.preheader.i.i ]
  %.427.i.i = add i64 %hash_of_v169_h.2.1416.i.i, -4658895280553007687
  %.428.i.i = zext i64 %.427.i.i to i128
  %.430.i.i = mul nuw i128 %.428.i.i, 11400714819323198485
  %.431.i.i = trunc i128 %.430.i.i to i64
  %.432.i.i = lshr i128 %.430.i.i, 64
  %.433.i.i = trunc nuw i128 %.432.i.i to i64
  %1 = add i64 %lsr.iv34.i.i, -24
  %.438.i.i = inttoptr i64 %1 to ptr
  %.439.i.i = load i64, ptr %.438.i.i, align 8, !noalias !75
  %.434.i.i = add i64 %.439.i.i, -4658895280553007687
  %.440.i.i = add i64 %.434.i.i, %.431.i.i
  %.427.1.i.i = add i64 %.440.i.i, %.433.i.i
  %.428.1.i.i = zext i64 %.427.1.i.i to i128
  %.430.1.i.i = mul nuw i128 %.428.1.i.i, 11400714819323198485
  %.431.1.i.i = trunc i128 %.430.1.i.i to i64
  %.432.1.i.i = lshr i128 %.430.1.i.i, 64
  %.433.1.i.i = trunc nuw i128 %.432.1.i.i to i64
  %2 = add i64 %lsr.iv34.i.i, -16
  %.438.1.i.i = inttoptr i64 %2 to ptr
  %.439.1.i.i = load i64, ptr %.438.1.i.i, align 8, !noalias !75
  %.434.1.i.i = add i64 %.439.1.i.i, -4658895280553007687
  %.440.1.i.i = add i64 %.434.1.i.i, %.431.1.i.i
  %.427.2.i.i = add i64 %.440.1.i.i, %.433.1.i.i
  %.428.2.i.i = zext i64 %.427.2.i.i to i128
  %.430.2.i.i = mul nuw i128 %.428.2.i.i, 11400714819323198485
  %.431.2.i.i = trunc i128 %.430.2.i.i to i64
  %.432.2.i.i = lshr i128 %.430.2.i.i, 64
  %.433.2.i.i = trunc nuw i128 %.432.2.i.i to i64
  %3 = add i64 %lsr.iv34.i.i, -8
  %.438.2.i.i = inttoptr i64 %3 to ptr
  %.439.2.i.i = load i64, ptr %.438.2.i.i, align 8, !noalias !75
  %.434.2.i.i = add i64 %.439.2.i.i, -4658895280553007687
  %.440.2.i.i = add i64 %.434.2.i.i, %.431.2.i.i
  %.427.3.i.i = add i64 %.440.2.i.i, %.433.2.i.i
  %.428.3.i.i = zext i64 %.427.3.i.i to i128
  %.430.3.i.i = mul nuw i128 %.428.3.i.i, 11400714819323198485
  %.431.3.i.i = trunc i128 %.430.3.i.i to i64
  %.432.3.i.i = lshr i128 %.430.3.i.i, 64
  %.433.3.i.i = trunc nuw i128 %.432.3.i.i to i64
  %.438.3.i.i = inttoptr i64 %lsr.iv34.i.i to ptr
  %.439.3.i.i = load i64, ptr %.438.3.i.i, align 8, !noalias !75
  %.434.3.i.i = add i64 %.439.3.i.i, %.431.3.i.i
  %.440.3.i.i = add i64 %.434.3.i.i, %.433.3.i.i
  %lsr.iv.next35.i.i = add i64 %lsr.iv34.i.i, 32
  %lsr.iv.next14.i.i = add i64 %lsr.iv13.i.i, -4
  %niter.ncmp.3.i.i = icmp eq i64 %lsr.iv.next14.i.i, 0
  br i1 %niter.ncmp.3.i.i, label %B892.loopexit.unr-lcssa.i.i, label %B890.i.i

B892.loopexit.unr-lcssa.i.i:                      ; preds = %B890.i.i
  br i1 %30, label %B892.i.i, label %B890.epil.preheader.i.i

B890.epil.preheader.i.i:                          ; preds = %B890.preheader.i.i, %B892.loopexit.unr-lcssa.i.i
  %hash_of_v169_h.2.1416.epil.init.i.i = phi i64 [ %.305.i.i, %B890.preheader.i.i ], [ %.440.3.i.i, %B892.loopexit.unr-lcssa.i.i ]
  %.394412414.epil.init.i.i = phi i64 [ 1, %B890.preheader.i.i ], [ %26, %B892.loopexit.unr-lcssa.i.i ]
  %4 = shl i64 %.394412414.epil.init.i.i, 3
  %5 = add nsw i64 %4, %lsr.iv36.i.i
  br label %B890.epil.i.i

B890.epil.i.i:                                    ; preds = %B890.epil.i.i, %B890.epil.preheader.i.i
  %lsr.iv40.i.i = phi i64 [ %lsr.iv.next41.i.i, %B890.epil.i.i ], [ %xtraiter.i.i, %B890.epil.preheader.i.i ]
  %lsr.iv38.i.i = phi i64 [ %lsr.iv.next39.i.i, %B890.epil.i.i ], [ %5, %B890.epil.preheader.i.i ]
  %hash_of_v169_h.2.1416.epil.i.i = phi i64 [ %.440.epil.i.i, %B890.epil.i.i ], [ %hash_of_v169_h.2.1416.epil.init.i.i, %B890.epil.preheader.i.i ]
  %.427.epil.i.i = add i64 %hash_of_v169_h.2.1416.epil.i.i, -4658895280553007687
  %.428.epil.i.i = zext i64 %.427.epil.i.i to i128
  %.430.epil.i.i = mul nuw i128 %.428.epil.i.i, 11400714819323198485
  %.431.epil.i.i = trunc i128 %.430.epil.i.i to i64
  %.432.epil.i.i = lshr i128 %.430.epil.i.i, 64
  %.433.epil.i.i = trunc nuw i128 %.432.epil.i.i to i64
  %.438.epil.i.i = inttoptr i64 %lsr.iv38.i.i to ptr
  %.439.epil.i.i = load i64, ptr %.438.epil.i.i, align 8, !noalias !75
  %.434.epil.i.i = add i64 %.439.epil.i.i, %.431.epil.i.i
  %.440.epil.i.i = add i64 %.434.epil.i.i, %.433.epil.i.i
  %lsr.iv.next39.i.i = add i64 %lsr.iv38.i.i, 8
  %lsr.iv.next41.i.i = add nsw i64 %lsr.iv40.i.i, -1
  %epil.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next41.i.i, 0
  br i1 %epil.iter.cmp.not.i.i, label %B892.i.i, label %B890.epil.i.i, !llvm.loop !78

B892.i.i:                                         ; preds = %B890.epil.i.i, %B598.endif.i.i, %B892.loopexit.unr-lcssa.i.i
  %hash_of_v169_h.2.1.lcssa.i.i = phi i64 [ %.305.i.i, %B598.endif.i.i ], [ %.440.3.i.i, %B892.loopexit.unr-lcssa.i.i ], [ %.440.epil.i.i, %B890.epil.i.i ]
  %.454.i.i = lshr i64 %hash_of_v169_h.2.1.lcssa.i.i, 32
  %.455.i.i = xor i64 %.454.i.i, %hash_of_v169_h.2.1.lcssa.i.i
  %.456.i.i = mul i64 %.455.i.i, -7046029254386353131
  %.457.i.i = lshr i64 %.456.i.i, 29
  %.458.i.i = xor i64 %.457.i.i, %.456.i.i
  %.459.i.i = mul i64 %.458.i.i, -4658895280553007687
  %.460.i.i = lshr i64 %.459.i.i, 32
  %.461.i.i = xor i64 %.460.i.i, %.459.i.i
  %.466.i.i = shl nsw i64 %.257420426.i.i, 3
  %.470.i.i = add nsw i64 %.466.i.i, %.50.i.i
  %.472.i.i = inttoptr i64 %.470.i.i to ptr
  store i64 %.461.i.i, ptr %.472.i.i, align 8, !noalias !75
  %.481.i.i = load i64, ptr %sunkaddr20.i148.i, align 8, !noalias !75
  %.486.i.i = load i64, ptr %sunkaddr22.i149.i, align 8, !noalias !75
  %.487.i.i = zext i64 %.461.i.i to i128
  %.488.i.i = zext i64 %.486.i.i to i128
  %.489.i.i = mul nuw i128 %.487.i.i, %.488.i.i
  %.491.i.i = lshr i128 %.489.i.i, 64
  %.492.i.i = trunc nuw i128 %.491.i.i to i64
  %.493.i.i = shl nsw i64 %.492.i.i, 6
  %.494.i.i = add nsw i64 %.493.i.i, %.481.i.i
  %.495.i.i = inttoptr i64 %.494.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.495.i.i, i32 1, i32 3, i32 1), !noalias !75
  br i1 %28, label %B1188.i.i, label %B1212.i.i

B1188.i.i:                                        ; preds = %B892.i.i
  %.521.i.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !75
  %.522.i.i = shl i64 %.492.i.i, 5
  %.523.i.i = add nsw i64 %.521.i.i, %.522.i.i
  %.524.i.i = inttoptr i64 %.523.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.524.i.i, i32 1, i32 3, i32 1), !noalias !75
  br label %B1212.i.i

B1212.i.i:                                        ; preds = %B1188.i.i, %B892.i.i
  %lsr.iv.next33.i.i = add i64 %lsr.iv32.i.i, %.34.i.i
  %lsr.iv.next37.i.i = add i64 %lsr.iv36.i.i, %.34.i.i
  %exitcond451.not.i.i = icmp eq i64 %.264.i.i, %.155.i.i
  br i1 %exitcond451.not.i.i, label %B1956.loopexit.i.i, label %B598.endif.i.i

B1956.loopexit.i.i:                               ; preds = %B1212.i.i
  %.554.pre.i.i = load i64, ptr %sunkaddr26.i255.i, align 8, !noalias !75
  br label %B1956.i.i

B1956.i.i:                                        ; preds = %B476.endif.i.i, %B1956.loopexit.i.i
  %.554.i.i = phi i64 [ %.166.fr.i.i, %B476.endif.i.i ], [ %.554.pre.i.i, %B1956.loopexit.i.i ]
  %.555.i.i = icmp eq i64 %.554.i.i, 0
  br i1 %.555.i.i, label %B1958.i.i, label %B2094.i.i

B1958.i.i:                                        ; preds = %B1956.i.i
  %.562.i.i = load i64, ptr %.561.i597.i, align 8, !noalias !75
  %.571.i.i = load i64, ptr %.570.i600.i, align 8, !noalias !75
  %.573.i.i = shl nsw i64 %.56.i.i, 3
  %.576.i.i = add nsw i64 %.571.i.i, %.573.i.i
  %.577.i.i = inttoptr i64 %.576.i.i to ptr
  %.578.i.i = load i64, ptr %.577.i.i, align 8, !noalias !75
  %.579.i.i = lshr i64 %.578.i.i, 32
  %.580.i.i = xor i64 %.579.i.i, %.578.i.i
  %.581.i.i = mul i64 %.580.i.i, -7575587736534282103
  %.582.i.i = lshr i64 %.581.i.i, 29
  %.583.i.i = lshr i64 %.581.i.i, 58
  %6 = xor i64 %.582.i.i, %.583.i.i
  %.585.i.i = xor i64 %6, %.581.i.i
  %.586.i.i = mul i64 %.585.i.i, -1018231460777725123
  %.587.i.i = lshr i64 %.586.i.i, 32
  %.588.i.i = xor i64 %.587.i.i, %.586.i.i
  %.589.i.i = add i64 %.588.i.i, -1
  %.590.i.i = inttoptr i64 %.562.i.i to ptr
  store i64 %.589.i.i, ptr %.590.i.i, align 8, !noalias !75
  %.599.i.i = load i64, ptr %.561.i597.i, align 8, !noalias !75
  br label %B2336.i.i

B2094.i.i:                                        ; preds = %B1956.i.i
  %.609.i.i = load i64, ptr %sunkaddr.i, align 8, !noalias !75
  %.620.i.i = load i64, ptr %.619.i264.i, align 8, !noalias !75
  %.621.i.i = add nsw i64 %.620.i.i, -1
  %.628.i.i = shl nsw i64 %.621.i.i, 3
  %.630.i.i = add nsw i64 %.628.i.i, %.609.i.i
  %.631.i.i = inttoptr i64 %.630.i.i to ptr
  %.632.i.i = load i64, ptr %.631.i.i, align 8, !noalias !75
  %.634.i.i = icmp sgt i64 %.632.i.i, %.56.i.i
  br i1 %.634.i.i, label %B2152.preheader.i.i, label %B2154.i.i

B2152.preheader.i.i:                              ; preds = %B2094.i.i
  %7 = shl i64 %.620.i.i, 3
  %8 = add i64 %.609.i.i, -16
  %9 = add i64 %8, %7
  br label %B2152.i.i

B2152.i.i:                                        ; preds = %B2152.i.i, %B2152.preheader.i.i
  %lsr.iv30.i.i = phi i64 [ %9, %B2152.preheader.i.i ], [ %lsr.iv.next31.i.i, %B2152.i.i ]
  %state_at_v151_worker.2.0.i.i = phi i64 [ %.621.i.i, %B2152.preheader.i.i ], [ %.637.i.i, %B2152.i.i ]
  %.637.i.i = add i64 %state_at_v151_worker.2.0.i.i, -1
  %.645.i.i = inttoptr i64 %lsr.iv30.i.i to ptr
  %.646.i.i = load i64, ptr %.645.i.i, align 8, !noalias !75
  %.648.i.i = icmp sgt i64 %.646.i.i, %.56.i.i
  %lsr.iv.next31.i.i = add i64 %lsr.iv30.i.i, -8
  br i1 %.648.i.i, label %B2152.i.i, label %B2154.i.i

B2154.i.i:                                        ; preds = %B2152.i.i, %B2094.i.i
  %.667.i.i = phi i64 [ %.632.i.i, %B2094.i.i ], [ %.646.i.i, %B2152.i.i ]
  %state_at_v151_worker.3.1.i.i = phi i64 [ %.621.i.i, %B2094.i.i ], [ %.637.i.i, %B2152.i.i ]
  %.653.i.i = shl i64 %state_at_v151_worker.3.1.i.i, 32
  %.655.i.i = sub i64 %.56.i.i, %.667.i.i
  %.668.i.i = add i64 %.653.i.i, %.655.i.i
  %.675.i.i = load i64, ptr %.674.i278.i, align 8, !noalias !75
  %.683.i.i = load i64, ptr %sunkaddr52.i281.i, align 8, !noalias !75
  %10 = lshr i64 %.668.i.i, 29
  %.686.i.i = and i64 %10, 34359738360
  %.687.i.i = add nsw i64 %.686.i.i, %.675.i.i
  %.688.i.i = inttoptr i64 %.687.i.i to ptr
  %.689.i.i = load i64, ptr %.688.i.i, align 8, !noalias !75
  %.692.i.i = shl i64 %.655.i.i, 3
  %.684.i.i = and i64 %.692.i.i, 34359738360
  %.693.i.i = mul i64 %.684.i.i, %.683.i.i
  %.694.i.i = add nsw i64 %.693.i.i, %.689.i.i
  br label %B2336.i.i

B2336.i.i:                                        ; preds = %B2154.i.i, %B1958.i.i
  %state.2.0.i.i = phi i64 [ %.599.i.i, %B1958.i.i ], [ %.694.i.i, %B2154.i.i ]
  %.39.i.i.i = load i64, ptr %.38.i.i294.i, align 8, !noalias !79
  %.12177.not.i.i.i = icmp slt i64 %.39.i.i.i, 1
  br i1 %.12177.not.i.i.i, label %B2336.endif.i.i, label %B192.lr.ph.i.i.i

B192.lr.ph.i.i.i:                                 ; preds = %B2336.i.i
  %.20.i.i.i = load i64, ptr %sunkaddr54.i299.i, align 8, !noalias !79
  %.22.i.i.i = add nsw i64 %.20.i.i.i, 32
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  %.24.i.i.i = load i64, ptr %.23.i.i.i, align 8, !noalias !79
  br label %B192.i.i.i

B192.i.i.i:                                       ; preds = %B434.i.i.i, %B192.lr.ph.i.i.i
  %lsr.iv28.i.i = phi i64 [ %lsr.iv.next29.i.i, %B434.i.i.i ], [ 16, %B192.lr.ph.i.i.i ]
  %lsr.iv3.i.i.i = phi i64 [ %lsr.iv.next4.i.i.i, %B434.i.i.i ], [ %.39.i.i.i, %B192.lr.ph.i.i.i ]
  %lsr.iv1.i.i.i = phi i64 [ %16, %B434.i.i.i ], [ %.24.i.i.i, %B192.lr.ph.i.i.i ]
  %found.2.082.i.i.i = phi i64 [ %.167.i.i.i, %B434.i.i.i ], [ 0, %B192.lr.ph.i.i.i ]
  %enabled.2.081.i.i.i = phi i64 [ %enabled.3.2.i.i.i, %B434.i.i.i ], [ 0, %B192.lr.ph.i.i.i ]
  %before.2.080.i.i.i = phi i64 [ %.174.i.i.i, %B434.i.i.i ], [ %.67.i8.i, %B192.lr.ph.i.i.i ]
  %.166.i.i.i = inttoptr i64 %lsr.iv1.i.i.i to ptr
  %.167.i.i.i = load i64, ptr %.166.i.i.i, align 8, !noalias !79
  %11 = add i64 %lsr.iv1.i.i.i, 8
  %.173.i.i.i = inttoptr i64 %11 to ptr
  %.174.i.i.i = load i64, ptr %.173.i.i.i, align 8, !noalias !79
  %.183.i.i.i = icmp ne i64 %.167.i.i.i, %found.2.082.i.i.i
  %.193.i.i.i = icmp ne i64 %.174.i.i.i, %before.2.080.i.i.i
  %or.cond.i.i.i = select i1 %.183.i.i.i, i1 true, i1 %.193.i.i.i
  br i1 %or.cond.i.i.i, label %B308.i.i.i, label %B434.i.i.i

B308.i.i.i:                                       ; preds = %B192.i.i.i
  %.204.i.i.i = load i64, ptr %sunkaddr104.i, align 8, !noalias !79
  %.215.i.i.i = load i64, ptr %sunkaddr29.i305.i, align 8, !noalias !79
  %12 = add i64 %.215.i.i.i, %lsr.iv28.i.i
  %13 = add i64 %12, -16
  %.222.i.i.i = inttoptr i64 %13 to ptr
  %.223.i.i.i = load i64, ptr %.222.i.i.i, align 8, !noalias !79
  %.224.i.i.i = add nsw i64 %.223.i.i.i, %state.2.0.i.i
  %.225.i.i.i = inttoptr i64 %.224.i.i.i to ptr
  %.226.i.i.i = load i64, ptr %.225.i.i.i, align 8, !noalias !79
  %14 = add i64 %12, -8
  %.230.i.i.i = inttoptr i64 %14 to ptr
  %.231.i.i.i = load i64, ptr %.230.i.i.i, align 8, !noalias !79
  %.232.i.i.i = lshr i64 %.226.i.i.i, %.231.i.i.i
  %15 = add i64 %12, 8
  %.236.i.i.i = inttoptr i64 %15 to ptr
  %.237.i.i.i = load i64, ptr %.236.i.i.i, align 8, !noalias !79
  %.241.i.i.i = inttoptr i64 %12 to ptr
  %.242.i.i.i = load i64, ptr %.241.i.i.i, align 8, !noalias !79
  %.243.i.i.i = and i64 %.242.i.i.i, %.232.i.i.i
  %.244.i.i.i = shl nsw i64 %.243.i.i.i, 3
  %.245.i.i.i = add nsw i64 %.244.i.i.i, %.237.i.i.i
  %.246.i.i.i = inttoptr i64 %.245.i.i.i to ptr
  %.247.i.i.i = load i64, ptr %.246.i.i.i, align 8, !noalias !79
  %.248.i.i.i = shl nsw i64 %.247.i.i.i, 3
  %.249.i.i.i = add nsw i64 %.248.i.i.i, %.204.i.i.i
  %.250.i.i.i = inttoptr i64 %.249.i.i.i to ptr
  %.251.i.i.i = load i64, ptr %.250.i.i.i, align 8, !noalias !79
  %.253.i.i.i = or i64 %.251.i.i.i, %enabled.2.081.i.i.i
  br label %B434.i.i.i

B434.i.i.i:                                       ; preds = %B308.i.i.i, %B192.i.i.i
  %enabled.3.2.i.i.i = phi i64 [ %.253.i.i.i, %B308.i.i.i ], [ %enabled.2.081.i.i.i, %B192.i.i.i ]
  %lsr.iv.next4.i.i.i = add nsw i64 %lsr.iv3.i.i.i, -1
  %lsr.iv.next29.i.i = add i64 %lsr.iv28.i.i, 32
  %exitcond.not.i.i.i = icmp eq i64 %lsr.iv.next4.i.i.i, 0
  %16 = add i64 %lsr.iv1.i.i.i, 16
  br i1 %exitcond.not.i.i.i, label %B2336.endif.i.i, label %B192.i.i.i

B2444.i.i:                                        ; preds = %B2444.preheader.i.i, %B2444.i.i
  %lsr.iv26.i.i = phi i64 [ %lsr.iv.next27.i.i, %B2444.i.i ], [ %.155.i.i, %B2444.preheader.i.i ]
  %lsr.iv24.i.i = phi i64 [ %lsr.iv.next25.i.i, %B2444.i.i ], [ %.45.i.i, %B2444.preheader.i.i ]
  %lsr.iv.i9.i = phi i64 [ %lsr.iv.next.i10.i, %B2444.i.i ], [ %.50.i.i, %B2444.preheader.i.i ]
  %.1044.i.i = inttoptr i64 %lsr.iv.i9.i to ptr
  %.1045.i.i = load i64, ptr %.1044.i.i, align 8, !noalias !75
  store i64 0, ptr %.1049.i.i, align 8, !noalias !75
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.1049.i.i, i64 %a0, i64 %lsr.iv24.i.i, i64 %.1045.i.i)
  %.1063.i.i = load i64, ptr %.1049.i.i, align 8, !noalias !75
  %.1077.i.i = load i64, ptr %sunkaddr.i, align 8, !noalias !75
  %17 = lshr i64 %.1063.i.i, 29
  %.1079.i.i = and i64 %17, 34359738360
  %.1080.i.i = add nsw i64 %.1079.i.i, %.1077.i.i
  %.1081.i.i = inttoptr i64 %.1080.i.i to ptr
  %.1082.i.i = load i64, ptr %.1081.i.i, align 8, !noalias !75
  %.1085.i.i = and i64 %.1063.i.i, 4294967295
  %.1086.i.i = add nsw i64 %.1082.i.i, %.1085.i.i
  store i64 %.1086.i.i, ptr %.1044.i.i, align 8, !noalias !75
  %.1107.i.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !75
  %.1108.i.i = shl nsw i64 %.1086.i.i, 2
  %.1109.i.i = add nsw i64 %.1107.i.i, %.1108.i.i
  %.1110.i.i = inttoptr i64 %.1109.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1110.i.i, i32 1, i32 3, i32 1), !noalias !75
  %lsr.iv.next.i10.i = add i64 %lsr.iv.i9.i, 8
  %lsr.iv.next25.i.i = add i64 %lsr.iv24.i.i, %.34.i.i
  %lsr.iv.next27.i.i = add nsw i64 %lsr.iv26.i.i, -1
  %exitcond452.not.i.i = icmp eq i64 %lsr.iv.next27.i.i, 0
  br i1 %exitcond452.not.i.i, label %B2788.endif.i.i, label %B2444.i.i

B2926.i.i:                                        ; preds = %B2788.endif.i.i, %B5610.i.i
  %j.4.0445.i.i = phi i64 [ %j.5.1.i.i, %B5610.i.i ], [ 0, %B2788.endif.i.i ]
  %steps.5.0444.i.i = phi i64 [ %steps.6.1.i.i, %B5610.i.i ], [ %.910.i.i, %B2788.endif.i.i ]
  %.1242440442.i.i = phi i64 [ %.1249.i.i, %B5610.i.i ], [ 0, %B2788.endif.i.i ]
  %.1249.i.i = add nuw nsw i64 %.1242440442.i.i, 1
  %.1278.i.i = shl nsw i64 %.1242440442.i.i, 4
  %.1280.i.i = add nsw i64 %.1278.i.i, %.1144.i.i
  %.1281.i.i = inttoptr i64 %.1280.i.i to ptr
  %.1282.i.i = load i64, ptr %.1281.i.i, align 8, !noalias !75
  %.1373.i.i = icmp slt i64 %j.4.0445.i.i, %.1282.i.i
  br i1 %.1373.i.i, label %B4995.preheader.i.i, label %B5610.i.i

B4995.preheader.i.i:                              ; preds = %B2926.i.i
  %.1335.i.i = load i64, ptr %sunkaddr29.i305.i, align 8, !noalias !75
  %.1337.i.i = shl nsw i64 %.1242440442.i.i, 5
  %.1338.i.i = add nsw i64 %.1335.i.i, %.1337.i.i
  %.1360.i.i = add nsw i64 %.1338.i.i, 16
  %.1361.i.i = inttoptr i64 %.1360.i.i to ptr
  %.1362.i.i = load i64, ptr %.1361.i.i, align 8, !noalias !75
  %.1342.i.i = inttoptr i64 %.1338.i.i to ptr
  %.1343.i.i = load i64, ptr %.1342.i.i, align 8, !noalias !75
  %.1344.i.i = add nsw i64 %.1343.i.i, %state.2.0.i.i
  %.1345.i.i = inttoptr i64 %.1344.i.i to ptr
  %.1346.i.i = load i64, ptr %.1345.i.i, align 8, !noalias !75
  %.1349.i.i = add nsw i64 %.1338.i.i, 8
  %.1350.i.i = inttoptr i64 %.1349.i.i to ptr
  %.1351.i.i = load i64, ptr %.1350.i.i, align 8, !noalias !75
  %.1352.i.i = lshr i64 %.1346.i.i, %.1351.i.i
  %.1363.i.i = and i64 %.1352.i.i, %.1362.i.i
  %.1364.i.i = shl nsw i64 %.1363.i.i, 3
  %.1355.i.i = add nsw i64 %.1338.i.i, 24
  %.1356.i.i = inttoptr i64 %.1355.i.i to ptr
  %.1357.i.i = load i64, ptr %.1356.i.i, align 8, !noalias !75
  %.1365.i.i = add nsw i64 %.1364.i.i, %.1357.i.i
  %.1366.i.i = inttoptr i64 %.1365.i.i to ptr
  %.1367.i.i = load i64, ptr %.1366.i.i, align 8, !noalias !75
  %.1445.i.i = trunc i64 %.1367.i.i to i8
  %sunkaddr43.i.i = shl i64 %.1367.i.i, 3
  br label %B4995.i.i

B4995.i.i:                                        ; preds = %B5488.i.i, %B4995.preheader.i.i
  %j.7.2.i.i = phi i64 [ %.1394.i.i, %B5488.i.i ], [ %j.4.0445.i.i, %B4995.preheader.i.i ]
  %steps.3.2.i.i = phi i64 [ %steps.4.4.i.i, %B5488.i.i ], [ %steps.5.0444.i.i, %B4995.preheader.i.i ]
  %.1385.i.i = shl nsw i64 %j.7.2.i.i, 3
  %.1387.i.i = add nsw i64 %.1385.i.i, %.50.i.i
  %.1388.i.i = inttoptr i64 %.1387.i.i to ptr
  %.1389.i.i = load i64, ptr %.1388.i.i, align 8, !noalias !75
  %.1394.i.i = add i64 %j.7.2.i.i, 1
  %.1407.i.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !75
  %.1408.i.i = shl nsw i64 %.1389.i.i, 2
  %.1409.i.i = add nsw i64 %.1407.i.i, %.1408.i.i
  %.1410.i.i = inttoptr i64 %.1409.i.i to ptr
  %.1411.i.i = load i32, ptr %.1410.i.i, align 4, !noalias !75
  %.1412.i.i = zext i32 %.1411.i.i to i64
  %.1417.i.i = icmp eq i32 %.1411.i.i, 0
  br i1 %.1417.i.i, label %B5267.i.i, label %B5427.i.i

B5267.i.i:                                        ; preds = %B4995.i.i
  %.1426.i.i = load i64, ptr %sunkaddr100.i, align 8, !noalias !75
  %.1428.i.i = shl nsw i64 %steps.3.2.i.i, 2
  %.1429.i.i = add nsw i64 %.1426.i.i, %.1428.i.i
  %.1431.i.i = inttoptr i64 %.1429.i.i to ptr
  %.1432.i.i = trunc i64 %.1389.i.i to i32
  store i32 %.1432.i.i, ptr %.1431.i.i, align 4, !noalias !75
  %.1441.i.i = load i64, ptr %sunkaddr102.i, align 8, !noalias !75
  %.1443.i.i = add nsw i64 %.1441.i.i, %steps.3.2.i.i
  %.1446.i.i = inttoptr i64 %.1443.i.i to ptr
  store i8 %.1445.i.i, ptr %.1446.i.i, align 1, !noalias !75
  %.1449.i.i = add nsw i64 %steps.3.2.i.i, 1
  br label %B5488.i.i

B5427.i.i:                                        ; preds = %B4995.i.i
  %.1462.i.i = icmp sgt i32 %.1411.i.i, -1
  br i1 %.1462.i.i, label %B5487.i.i, label %B5488.i.i

B5487.i.i:                                        ; preds = %B5427.i.i
  %.1471.i.i = add nsw i64 %.1412.i.i, -1
  %.1479.i.i = load i64, ptr %sunkaddr104.i, align 8, !noalias !75
  %sunkaddr42.i.i = inttoptr i64 %.1479.i.i to ptr
  %sunkaddr44.i.i = getelementptr i8, ptr %sunkaddr42.i.i, i64 %sunkaddr43.i.i
  %.1484.i.i = load i64, ptr %sunkaddr44.i.i, align 8, !noalias !75
  %.18.i2.i.i = load i64, ptr %sunkaddr86.i, align 8, !noalias !82
  %.19.i3.i.i = add nsw i64 %.18.i2.i.i, -1
  %.31.i.i.i = load i64, ptr %sunkaddr88.i, align 8, !noalias !82
  %.37.i4.i.i = load i64, ptr %sunkaddr90.i, align 8, !noalias !82
  %.44.i.i.i = shl nsw i64 %.19.i3.i.i, 3
  %.46.i.i.i = add nsw i64 %.37.i4.i.i, %.44.i.i.i
  %.47.i.i.i = inttoptr i64 %.46.i.i.i to ptr
  %.48.i.i.i = load i64, ptr %.47.i.i.i, align 8, !noalias !82
  %.55.i.i.i = shl nsw i64 %.19.i3.i.i, 2
  %.57.i.i.i = add nsw i64 %.55.i.i.i, %.31.i.i.i
  %.58.i.i.i = inttoptr i64 %.57.i.i.i to ptr
  %.59.i.i.i = load i32, ptr %.58.i.i.i, align 4, !noalias !82
  %.60.i.i.i = zext i32 %.59.i.i.i to i64
  %.62.i.i.i = icmp samesign ult i64 %.1471.i.i, %.60.i.i.i
  br i1 %.62.i.i.i, label %B258.preheader.i.i.i, label %_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i

B258.preheader.i.i.i:                             ; preds = %B5487.i.i
  %18 = shl i64 %.18.i2.i.i, 2
  %19 = add i64 %18, -8
  %20 = add i64 %19, %.31.i.i.i
  %21 = shl i64 %.18.i2.i.i, 3
  %22 = add i64 %21, -16
  %23 = add i64 %22, %.37.i4.i.i
  br label %B258.i.i.i

B258.i.i.i:                                       ; preds = %B258.i.i.i, %B258.preheader.i.i.i
  %lsr.iv3.i7.i.i = phi i64 [ %23, %B258.preheader.i.i.i ], [ %lsr.iv.next4.i12.i.i, %B258.i.i.i ]
  %lsr.iv1.i8.i.i = phi i64 [ %20, %B258.preheader.i.i.i ], [ %lsr.iv.next2.i11.i.i, %B258.i.i.i ]
  %lsr.iv.i9.i.i = phi i64 [ %.18.i2.i.i, %B258.preheader.i.i.i ], [ %lsr.iv.next.i10.i.i, %B258.i.i.i ]
  %known.2.0.i.i.i = phi i64 [ %.48.i.i.i, %B258.preheader.i.i.i ], [ %.82.i.i.i, %B258.i.i.i ]
  %.73.i.i.i = inttoptr i64 %lsr.iv3.i7.i.i to ptr
  %.74.i.i.i = load i64, ptr %.73.i.i.i, align 8, !noalias !82
  %.76.i.i.i = or i64 %.74.i.i.i, %known.2.0.i.i.i
  %.78.i.i.i = and i64 %.76.i.i.i, -4398044413953
  %.80.i.i.i = and i64 %known.2.0.i.i.i, 4398044413952
  %.81.i.i.i = and i64 %.80.i.i.i, %.74.i.i.i
  %.82.i.i.i = or disjoint i64 %.78.i.i.i, %.81.i.i.i
  %.90.i.i.i = inttoptr i64 %lsr.iv1.i8.i.i to ptr
  %.91.i.i.i = load i32, ptr %.90.i.i.i, align 4, !noalias !82
  %.92.i.i.i = zext i32 %.91.i.i.i to i64
  %.94.i.i.i = icmp samesign ult i64 %.1471.i.i, %.92.i.i.i
  %lsr.iv.next.i10.i.i = add i64 %lsr.iv.i9.i.i, -1
  %lsr.iv.next2.i11.i.i = add i64 %lsr.iv1.i8.i.i, -4
  %lsr.iv.next4.i12.i.i = add i64 %lsr.iv3.i7.i.i, -8
  br i1 %.94.i.i.i, label %B258.i.i.i, label %_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i

_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i: ; preds = %B258.i.i.i, %B5487.i.i
  %.118.pre-phi.i.i.i = phi ptr [ %.47.i.i.i, %B5487.i.i ], [ %.73.i.i.i, %B258.i.i.i ]
  %last.3.1.i.i.i = phi i64 [ %.18.i2.i.i, %B5487.i.i ], [ %lsr.iv.next.i10.i.i, %B258.i.i.i ]
  %known.3.1.i.i.i = phi i64 [ %.48.i.i.i, %B5487.i.i ], [ %.82.i.i.i, %B258.i.i.i ]
  %.112.i.i.i = or i64 %.1484.i.i, %known.3.1.i.i.i
  %.117.i.i.i = or i64 %.112.i.i.i, -9223372036854775808
  store i64 %.117.i.i.i, ptr %.118.pre-phi.i.i.i, align 8, !noalias !82
  store i64 %last.3.1.i.i.i, ptr %sunkaddr86.i, align 8, !noalias !82
  br label %B5488.i.i

B5488.i.i:                                        ; preds = %_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i, %B5427.i.i, %B5267.i.i
  %steps.4.4.i.i = phi i64 [ %.1449.i.i, %B5267.i.i ], [ %steps.3.2.i.i, %B5427.i.i ], [ %steps.3.2.i.i, %_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i ]
  %exitcond453.not.i.i = icmp eq i64 %.1394.i.i, %.1282.i.i
  br i1 %exitcond453.not.i.i, label %B5610.i.i, label %B4995.i.i

B5610.i.i:                                        ; preds = %B5488.i.i, %B2926.i.i
  %j.5.1.i.i = phi i64 [ %j.4.0445.i.i, %B2926.i.i ], [ %.1282.i.i, %B5488.i.i ]
  %steps.6.1.i.i = phi i64 [ %steps.5.0444.i.i, %B2926.i.i ], [ %steps.4.4.i.i, %B5488.i.i ]
  %exitcond454.not.i.i = icmp eq i64 %.1249.i.i, %.1156.i.i
  br i1 %exitcond454.not.i.i, label %B5760.i.i, label %B2926.i.i

B5760.i.i:                                        ; preds = %B5610.i.i, %B2788.endif.i.i
  %steps.5.0.lcssa.i.i = phi i64 [ %.910.i.i, %B2788.endif.i.i ], [ %steps.6.1.i.i, %B5610.i.i ]
  store i64 %steps.5.0.lcssa.i.i, ptr %sunkaddr72.i, align 8, !noalias !75
  br label %_ZN10interleave8liveness6native6deepen5visitB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29.exit.i

B476.endif.i.i:                                   ; preds = %B440.i.i
  %.155.i.i = lshr i64 %.89.i.i, 1
  %.166.i.i = load i64, ptr %.165.i139.i, align 8, !noalias !75
  %.166.fr.i.i = freeze i64 %.166.i.i
  %.251425.not.i.i = icmp eq i64 %.155.i.i, 0
  br i1 %.251425.not.i.i, label %B1956.i.i, label %B598.endif.lr.ph.i.i

B598.endif.lr.ph.i.i:                             ; preds = %B476.endif.i.i
  %.345.i.i = add i64 %.27.i.i, -1
  %..345.i.i = tail call i64 @llvm.smax.i64(i64 %.345.i.i, i64 0)
  %xtraiter.i.i = and i64 %..345.i.i, 3
  %24 = add i64 %.45.i.i, 32
  %25 = and i64 %..345.i.i, 9223372036854775804
  %26 = or disjoint i64 %25, 1
  %27 = icmp slt i64 %.345.i.i, 1
  %28 = icmp eq i64 %.166.fr.i.i, 0
  %29 = icmp samesign ult i64 %.345.i.i, 4
  %30 = icmp eq i64 %xtraiter.i.i, 0
  br label %B598.endif.i.i

B598.endif.i.i:                                   ; preds = %B598.endif.lr.ph.i.i, %B1212.i.i
  %lsr.iv36.i.i = phi i64 [ %.45.i.i, %B598.endif.lr.ph.i.i ], [ %lsr.iv.next37.i.i, %B1212.i.i ]
  %lsr.iv32.i.i = phi i64 [ %24, %B598.endif.lr.ph.i.i ], [ %lsr.iv.next33.i.i, %B1212.i.i ]
  %.257420426.i.i = phi i64 [ 0, %B598.endif.lr.ph.i.i ], [ %.264.i.i, %B1212.i.i ]
  %.264.i.i = add nuw nsw i64 %.257420426.i.i, 1
  %.295.i.i = mul nsw i64 %.257420426.i.i, %.34.i.i
  %.297.i.i = add nsw i64 %.295.i.i, %.45.i.i
  %.303.i.i = inttoptr i64 %.297.i.i to ptr
  %.304.i.i = load i64, ptr %.303.i.i, align 8, !noalias !75
  %.305.i.i = add i64 %.304.i.i, 1
  br i1 %27, label %B892.i.i, label %B890.preheader.i.i

B890.preheader.i.i:                               ; preds = %B598.endif.i.i
  br i1 %29, label %B890.epil.preheader.i.i, label %B890.i.i

B2336.endif.i.i:                                  ; preds = %B434.i.i.i, %B2336.i.i
  %enabled.2.0.lcssa.i.i.i = phi i64 [ 0, %B2336.i.i ], [ %enabled.3.2.i.i.i, %B434.i.i.i ]
  %.748.i.i = load i64, ptr %.747.i328.i, align 8, !noalias !75
  %.760.i.i = add nsw i64 %.748.i.i, %.155.i.i
  %.767.i.i = load i64, ptr %.766.i332.i, align 8, !noalias !75
  %.768.not.i.i = icmp slt i64 %.760.i.i, %.767.i.i
  br i1 %.768.not.i.i, label %B2396.endif.i.i, label %_ZN10interleave8liveness6native6deepen5visitB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29.exit.i

B2396.endif.i.i:                                  ; preds = %B2336.endif.i.i
  %.742.i.i = load i64, ptr %.741.i338.i, align 8, !noalias !75
  %.736.i.i = load i64, ptr %.735.i341.i, align 8, !noalias !75
  %.805.i.i = load i64, ptr %.804.i344.i, align 8, !noalias !75
  %.807.i.i = shl nsw i64 %.736.i.i, 2
  %.808.i.i = add nsw i64 %.805.i.i, %.807.i.i
  %.810.i.i = inttoptr i64 %.808.i.i to ptr
  %.811.i.i = trunc i64 %.56.i.i to i32
  store i32 %.811.i.i, ptr %.810.i.i, align 4, !noalias !75
  %.815.i.i = add nsw i64 %.736.i.i, 1
  store i64 %.815.i.i, ptr %.735.i341.i, align 8, !noalias !75
  %.830.i.i = load i64, ptr %.829.i352.i, align 8, !noalias !75
  %.832.i.i = add nsw i64 %.830.i.i, %.68.i.i
  %.835.i.i = inttoptr i64 %.832.i.i to ptr
  %.836.i.i = trunc i64 %.815.i.i to i32
  store i32 %.836.i.i, ptr %.835.i.i, align 4, !noalias !75
  %.843.i.i = load i64, ptr %.842.i359.i, align 8, !noalias !75
  %.845.i.i = shl nsw i64 %.742.i.i, 2
  %.846.i.i = add nsw i64 %.843.i.i, %.845.i.i
  %.848.i.i = inttoptr i64 %.846.i.i to ptr
  %.849.i.i = trunc i64 %.736.i.i to i32
  store i32 %.849.i.i, ptr %.848.i.i, align 4, !noalias !75
  %.856.i.i = load i64, ptr %.855.i366.i, align 8, !noalias !75
  %.858.i.i = shl nsw i64 %.742.i.i, 3
  %.859.i.i = add nsw i64 %.856.i.i, %.858.i.i
  %.861.i.i = shl i64 %enabled.2.0.lcssa.i.i.i, 21
  %.863.i.i = shl i64 %enabled.2.0.lcssa.i.i.i, 42
  %.866.i.i = or i64 %.861.i.i, %.863.i.i
  %.867.i.i = inttoptr i64 %.859.i.i to ptr
  store i64 %.866.i.i, ptr %.867.i.i, align 8, !noalias !75
  %.871.i.i = add nsw i64 %.742.i.i, 1
  store i64 %.871.i.i, ptr %.741.i338.i, align 8, !noalias !75
  %.884.i.i = load i64, ptr %.883.i376.i, align 8, !noalias !75
  %.886.i.i = shl nsw i64 %.748.i.i, 2
  %.887.i.i = add nsw i64 %.884.i.i, %.886.i.i
  %.892.i.i = inttoptr i64 %.887.i.i to ptr
  %.893.i.i = xor i32 %.849.i.i, -2147483648
  store i32 %.893.i.i, ptr %.892.i.i, align 4, !noalias !75
  %.900.i.i = load i64, ptr %.899.i383.i, align 8, !noalias !75
  %.902.i.i = add nsw i64 %.900.i.i, %.748.i.i
  %.905.i.i = inttoptr i64 %.902.i.i to ptr
  store i8 0, ptr %.905.i.i, align 1, !noalias !75
  %.910.i.i = add nsw i64 %.748.i.i, 1
  br i1 %.251425.not.i.i, label %B2788.endif.i.i, label %B2444.preheader.i.i

B2444.preheader.i.i:                              ; preds = %B2396.endif.i.i
  %31 = icmp eq i64 %.166.fr.i.i, 0
  br i1 %31, label %B2444.us.i.i, label %B2444.i.i

B2444.us.i.i:                                     ; preds = %B2444.preheader.i.i, %B2444.us.i.i
  %lsr.iv26.us.i.i = phi i64 [ %lsr.iv.next27.us.i.i, %B2444.us.i.i ], [ %.155.i.i, %B2444.preheader.i.i ]
  %lsr.iv24.us.i.i = phi i64 [ %lsr.iv.next25.us.i.i, %B2444.us.i.i ], [ %.45.i.i, %B2444.preheader.i.i ]
  %lsr.iv.us.i.i = phi i64 [ %lsr.iv.next.us.i.i, %B2444.us.i.i ], [ %.50.i.i, %B2444.preheader.i.i ]
  %.1044.us.i.i = inttoptr i64 %lsr.iv.us.i.i to ptr
  %.1045.us.i.i = load i64, ptr %.1044.us.i.i, align 8, !noalias !75
  store i64 0, ptr %.1049.i.i, align 8, !noalias !75
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.1049.i.i, i64 %a0, i64 %lsr.iv24.us.i.i, i64 %.1045.us.i.i)
  %.1063.us.i.i = load i64, ptr %.1049.i.i, align 8, !noalias !75
  %.1077.us.i.i = load i64, ptr %sunkaddr.i, align 8, !noalias !75
  %32 = lshr i64 %.1063.us.i.i, 29
  %.1079.us.i.i = and i64 %32, 34359738360
  %.1080.us.i.i = add nsw i64 %.1079.us.i.i, %.1077.us.i.i
  %.1081.us.i.i = inttoptr i64 %.1080.us.i.i to ptr
  %.1082.us.i.i = load i64, ptr %.1081.us.i.i, align 8, !noalias !75
  %.1085.us.i.i = and i64 %.1063.us.i.i, 4294967295
  %.1086.us.i.i = add nsw i64 %.1082.us.i.i, %.1085.us.i.i
  store i64 %.1086.us.i.i, ptr %.1044.us.i.i, align 8, !noalias !75
  %lsr.iv.next.us.i.i = add i64 %lsr.iv.us.i.i, 8
  %lsr.iv.next25.us.i.i = add i64 %lsr.iv24.us.i.i, %.34.i.i
  %lsr.iv.next27.us.i.i = add nsw i64 %lsr.iv26.us.i.i, -1
  %exitcond452.not.us.i.i = icmp eq i64 %lsr.iv.next27.us.i.i, 0
  br i1 %exitcond452.not.us.i.i, label %B2788.endif.i.i, label %B2444.us.i.i

B2788.endif.i.i:                                  ; preds = %B2444.i.i, %B2444.us.i.i, %B2396.endif.i.i
  %.1140.i.i = load i64, ptr %sunkaddr54.i299.i, align 8, !noalias !75
  %.1142.i.i = add nsw i64 %.1140.i.i, 32
  %.1143.i.i = inttoptr i64 %.1142.i.i to ptr
  %.1144.i.i = load i64, ptr %.1143.i.i, align 8, !noalias !75
  %.1156.i.i = load i64, ptr %sunkaddr87.i419.i, align 8, !noalias !75
  %.1236441.not.i.i = icmp slt i64 %.1156.i.i, 1
  br i1 %.1236441.not.i.i, label %B5760.i.i, label %B2926.i.i

_ZN10interleave8liveness6native6deepen5visitB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29.exit.i: ; preds = %B2336.endif.i.i, %B5760.i.i, %B440.i.i, %B200.i
  %.sink.i.i = phi i64 [ 1, %B5760.i.i ], [ 2, %B440.i.i ], [ 4, %B200.i ], [ 4, %B2336.endif.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.75.i.i), !noalias !69
  call void @llvm.lifetime.end.p0(ptr nonnull %.1049.i.i), !noalias !69
  br label %B1082.i

B748.i:                                           ; preds = %B240.endif.i
  %.315.i = zext nneg i32 %.314.i to i64
  %.331.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !69
  %.332.i = shl nuw nsw i64 %.315.i, 2
  %.333.i = add nsw i64 %.331.i, %.332.i
  %.334.i = inttoptr i64 %.333.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.334.i, i32 1, i32 3, i32 1), !noalias !69
  br label %B806.i

B806.i:                                           ; preds = %B240.endif.i, %B748.i
  %.340.i = icmp slt i32 %.237.i, 0
  br i1 %.340.i, label %B838.i, label %B902.i

B838.i:                                           ; preds = %B806.i
  %.348.i = add nsw i64 %.238.i, -2147483648
  call void @llvm.lifetime.start.p0(ptr nonnull %.432.i11.i), !noalias !69
  %.21.i14.i = load i64, ptr %.741.i338.i, align 8, !noalias !85
  %.22.i.i = add nsw i64 %.21.i14.i, -1
  %.31.i15.i = load i64, ptr %.855.i366.i, align 8, !noalias !85
  %.33.i.i = shl nsw i64 %.22.i.i, 3
  %.34.i16.i = add nsw i64 %.33.i.i, %.31.i15.i
  %.35.i.i = inttoptr i64 %.34.i16.i to ptr
  %.36.i.i = load i64, ptr %.35.i.i, align 8, !noalias !85
  %.45.i19.i = load i64, ptr %.842.i359.i, align 8, !noalias !85
  %.47.i20.i = shl nsw i64 %.22.i.i, 2
  %.48.i21.i = add nsw i64 %.45.i19.i, %.47.i20.i
  %.49.i22.i = inttoptr i64 %.48.i21.i to ptr
  %.50.i23.i = load i32, ptr %.49.i22.i, align 4, !noalias !85
  %.51.i.i = zext i32 %.50.i23.i to i64
  %.53.not.i.i = icmp eq i64 %.348.i, %.51.i.i
  br i1 %.53.not.i.i, label %B388.i.i, label %B250.i.i

B250.i.i:                                         ; preds = %B838.i
  %.74.i24.i = or i64 %.266.i, %.36.i.i
  %.79.i.i = or i64 %.74.i24.i, -9223372036854775808
  %sunkaddr.i.i = inttoptr i64 %.31.i15.i to ptr
  %sunkaddr37.i25.i = shl i64 %.21.i14.i, 3
  %sunkaddr38.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 %sunkaddr37.i25.i
  %sunkaddr39.i26.i = getelementptr i8, ptr %sunkaddr38.i.i, i64 -8
  store i64 %.79.i.i, ptr %sunkaddr39.i26.i, align 8, !noalias !85
  br label %_ZN10interleave8liveness6native6deepen5leaveB4v221B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i

B388.i.i:                                         ; preds = %B838.i
  %.101.i.i = icmp slt i64 %.36.i.i, 0
  br i1 %.101.i.i, label %B430.i.i, label %B1182.endif.i.i

B430.i.i:                                         ; preds = %B388.i.i
  store i64 1, ptr %.115.i.i, align 8, !noalias !85
  %.120.i.i = lshr i64 %.36.i.i, 21
  %.123.i.i = lshr i64 %.36.i.i, 42
  %.126.i.i = and i64 %.123.i.i, 2097151
  %.134.i.i = xor i64 %.36.i.i, -1
  %.141.i.i = load i64, ptr %.140.i.i, align 8, !noalias !85
  %.121.i.i = and i64 %.134.i.i, 2097151
  %33 = and i64 %.121.i.i, %.120.i.i
  %.142.i.i = and i64 %33, %.141.i.i
  %.143.i.i = icmp eq i64 %.142.i.i, 0
  br i1 %.143.i.i, label %B694.i.i, label %B1182.endif.i.i

B694.i.i:                                         ; preds = %B430.i.i
  %.161.i.i = load i64, ptr %.160.i.i, align 8, !noalias !85
  %34 = and i64 %.161.i.i, %.134.i.i
  %.162.i.i = and i64 %34, %.126.i.i
  %.170.i.i = icmp eq i64 %.162.i.i, 0
  br i1 %.170.i.i, label %B772.i.i, label %B1182.endif.i.i

B772.i.i:                                         ; preds = %B694.i.i
  %.181.i.i = load i64, ptr %.180.i.i, align 8, !noalias !85
  %.182.i.i = icmp eq i64 %.181.i.i, 0
  br i1 %.182.i.i, label %_ZN10interleave8liveness6native6deepen5leaveB4v221B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i, label %B856.i.i

B856.i.i:                                         ; preds = %B772.i.i
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !85
  %.217.i.i = load i64, ptr %.216.i.i, align 8, !noalias !85
  %.224.i.i = shl nsw i64 %.208.i.i, 3
  %.225.i.i = add nsw i64 %.217.i.i, %.224.i.i
  %.227.i.i = inttoptr i64 %.225.i.i to ptr
  store i64 %.126.i.i, ptr %.227.i.i, align 8, !noalias !85
  %.237.i.i = load i64, ptr %.207.i.i, align 8, !noalias !85
  %.238.i.i = add nsw i64 %.237.i.i, 1
  store i64 %.238.i.i, ptr %.207.i.i, align 8, !noalias !85
  %35 = trunc i64 %.208.i.i to i32
  %36 = xor i32 %35, -2147483648
  br label %B1182.endif.i.i

B1266.i.i:                                        ; preds = %B1266.lr.ph.i.i, %B7098.i.i
  %.344187195.i.i = phi i64 [ %.354.i.i, %B7098.i.i ], [ %.300.i.i, %B1266.lr.ph.i.i ]
  %.351190194.i.i = phi i64 [ %.358.i.i, %B7098.i.i ], [ %.348.i, %B1266.lr.ph.i.i ]
  %.354.i.i = add nsw i64 %.344187195.i.i, -1
  %.358.i.i = add i64 %.351190194.i.i, 1
  %.388.i.i = load i64, ptr %sunkaddr25.i.i, align 8, !noalias !85
  %.389.i.i = shl nsw i64 %.351190194.i.i, 2
  %.390.i.i = add nsw i64 %.388.i.i, %.389.i.i
  %.391.i.i = inttoptr i64 %.390.i.i to ptr
  %.392.i.i = load i32, ptr %.391.i.i, align 4, !noalias !85
  %.393.i.i = zext i32 %.392.i.i to i64
  %.404.i.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !85
  %.405.i.i = shl nuw nsw i64 %.393.i.i, 2
  %.406.i.i = add nsw i64 %.405.i.i, %.404.i.i
  %.408.i.i = inttoptr i64 %.406.i.i to ptr
  store i32 %mark.2.0.i.i, ptr %.408.i.i, align 4, !noalias !85
  %.420.i.i = load i64, ptr %sunkaddr54.i299.i, align 8, !noalias !85
  %.423.i.i = inttoptr i64 %.420.i.i to ptr
  %.424.i.i = load i64, ptr %.423.i.i, align 8, !noalias !85
  store i64 0, ptr %.432.i11.i, align 8, !noalias !85
  call fastcc void @_ZN10interleave8liveness6native6deepen12unfold_stateB4v182B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.432.i11.i, i64 %a0, i64 %a1, i64 %.393.i.i)
  %.446.i.i = load i64, ptr %.432.i11.i, align 8, !noalias !85
  %.456.i40.i = icmp slt i64 %.446.i.i, 0
  br i1 %.456.i40.i, label %_ZN10interleave8liveness6native6deepen5leaveB4v221B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i, label %B1600.i.i

B1600.i.i:                                        ; preds = %B1266.i.i
  %.500.i.i = load i64, ptr %sunkaddr26.i255.i, align 8, !noalias !85
  %.501.i.i = icmp eq i64 %.500.i.i, 0
  br i1 %.501.i.i, label %B1678.i.i, label %B1932.i.i

B1678.i.i:                                        ; preds = %B1600.i.i
  %.508.i.i = load i64, ptr %sunkaddr33.i35.i, align 8, !noalias !85
  %.517.i.i = load i64, ptr %sunkaddr20.i148.i, align 8, !noalias !85
  %.519.i.i = shl nuw nsw i64 %.393.i.i, 3
  %.522.i106.i = add nsw i64 %.517.i.i, %.519.i.i
  %.523.i107.i = inttoptr i64 %.522.i106.i to ptr
  %.524.i108.i = load i64, ptr %.523.i107.i, align 8, !noalias !85
  %.525.i.i = lshr i64 %.524.i108.i, 32
  %.526.i.i = xor i64 %.525.i.i, %.524.i108.i
  %.527.i.i = mul i64 %.526.i.i, -7575587736534282103
  %.528.i.i = lshr i64 %.527.i.i, 29
  %.529.i.i = lshr i64 %.527.i.i, 58
  %37 = xor i64 %.528.i.i, %.529.i.i
  %.531.i.i = xor i64 %37, %.527.i.i
  %.532.i.i = mul i64 %.531.i.i, -1018231460777725123
  %.533.i.i = lshr i64 %.532.i.i, 32
  %.534.i.i = xor i64 %.533.i.i, %.532.i.i
  %.535.i.i = add i64 %.534.i.i, -1
  %.536.i.i = inttoptr i64 %.508.i.i to ptr
  store i64 %.535.i.i, ptr %.536.i.i, align 8, !noalias !85
  %.545.i.i = load i64, ptr %sunkaddr33.i35.i, align 8, !noalias !85
  br label %B6878.i.i

B1932.i.i:                                        ; preds = %B1600.i.i
  %.555.i41.i = load i64, ptr %sunkaddr.i, align 8, !noalias !85
  %.566.i.i = load i64, ptr %sunkaddr42.i32.i, align 8, !noalias !85
  %.567.i.i = add nsw i64 %.566.i.i, -1
  %.574.i.i = shl nsw i64 %.567.i.i, 3
  %.576.i42.i = add nsw i64 %.574.i.i, %.555.i41.i
  %.577.i43.i = inttoptr i64 %.576.i42.i to ptr
  %.578.i44.i = load i64, ptr %.577.i43.i, align 8, !noalias !85
  %.580.i45.i = icmp sgt i64 %.578.i44.i, %.393.i.i
  br i1 %.580.i45.i, label %B1936.preheader.i.i, label %B6606.i.i

B1936.preheader.i.i:                              ; preds = %B1932.i.i
  %38 = add i64 %.555.i41.i, -16
  %39 = shl i64 %.566.i.i, 3
  %40 = add i64 %38, %39
  br label %B1936.i.i

B1936.i.i:                                        ; preds = %B1936.i.i, %B1936.preheader.i.i
  %lsr.iv33.i.i = phi i64 [ %40, %B1936.preheader.i.i ], [ %lsr.iv.next34.i.i, %B1936.i.i ]
  %state_at_v227_worker.2.3.i.i = phi i64 [ %.567.i.i, %B1936.preheader.i.i ], [ %.583.i105.i, %B1936.i.i ]
  %.583.i105.i = add i64 %state_at_v227_worker.2.3.i.i, -1
  %.591.i.i = inttoptr i64 %lsr.iv33.i.i to ptr
  %.592.i.i = load i64, ptr %.591.i.i, align 8, !noalias !85
  %.594.i.i = icmp sgt i64 %.592.i.i, %.393.i.i
  %lsr.iv.next34.i.i = add i64 %lsr.iv33.i.i, -8
  br i1 %.594.i.i, label %B1936.i.i, label %B6606.i.i

B6606.i.i:                                        ; preds = %B1936.i.i, %B1932.i.i
  %.613.i.i = phi i64 [ %.578.i44.i, %B1932.i.i ], [ %.592.i.i, %B1936.i.i ]
  %state_at_v227_worker.3.4.i.i = phi i64 [ %.567.i.i, %B1932.i.i ], [ %.583.i105.i, %B1936.i.i ]
  %.599.i46.i = shl i64 %state_at_v227_worker.3.4.i.i, 32
  %.601.i.i = sub i64 %.393.i.i, %.613.i.i
  %.614.i.i = add i64 %.599.i46.i, %.601.i.i
  %.621.i47.i = load i64, ptr %sunkaddr44.i33.i, align 8, !noalias !85
  %.629.i.i = load i64, ptr %sunkaddr52.i281.i, align 8, !noalias !85
  %41 = lshr i64 %.614.i.i, 29
  %.632.i48.i = and i64 %41, 34359738360
  %.633.i.i = add nsw i64 %.632.i48.i, %.621.i47.i
  %.634.i49.i = inttoptr i64 %.633.i.i to ptr
  %.635.i.i = load i64, ptr %.634.i49.i, align 8, !noalias !85
  %.638.i.i = shl i64 %.601.i.i, 3
  %.630.i50.i = and i64 %.638.i.i, 34359738360
  %.639.i.i = mul i64 %.630.i50.i, %.629.i.i
  %.640.i.i = add nsw i64 %.639.i.i, %.635.i.i
  br label %B6878.i.i

B6878.i.i:                                        ; preds = %B6606.i.i, %B1678.i.i
  %"$1636call.9.2.2.i.i" = phi i64 [ %.545.i.i, %B1678.i.i ], [ %.640.i.i, %B6606.i.i ]
  %.39.i.i51.i = load i64, ptr %sunkaddr87.i419.i, align 8, !noalias !88
  %.12177.not.i.i52.i = icmp slt i64 %.39.i.i51.i, 1
  br i1 %.12177.not.i.i52.i, label %B7038.i.i, label %B192.lr.ph.i.i53.i

B192.lr.ph.i.i53.i:                               ; preds = %B6878.i.i
  %.20.i.i54.i = load i64, ptr %sunkaddr54.i299.i, align 8, !noalias !88
  %.22.i.i55.i = add nsw i64 %.20.i.i54.i, 32
  %.23.i.i56.i = inttoptr i64 %.22.i.i55.i to ptr
  %.24.i.i57.i = load i64, ptr %.23.i.i56.i, align 8, !noalias !88
  br label %B192.i.i58.i

B192.i.i58.i:                                     ; preds = %B434.i.i71.i, %B192.lr.ph.i.i53.i
  %lsr.iv35.i.i = phi i64 [ %lsr.iv.next36.i.i, %B434.i.i71.i ], [ 16, %B192.lr.ph.i.i53.i ]
  %lsr.iv3.i.i59.i = phi i64 [ %lsr.iv.next4.i.i73.i, %B434.i.i71.i ], [ %.39.i.i51.i, %B192.lr.ph.i.i53.i ]
  %lsr.iv1.i.i60.i = phi i64 [ %47, %B434.i.i71.i ], [ %.24.i.i57.i, %B192.lr.ph.i.i53.i ]
  %found.2.082.i.i61.i = phi i64 [ %.167.i.i65.i, %B434.i.i71.i ], [ 0, %B192.lr.ph.i.i53.i ]
  %enabled.2.081.i.i62.i = phi i64 [ %enabled.3.2.i.i72.i, %B434.i.i71.i ], [ 0, %B192.lr.ph.i.i53.i ]
  %before.2.080.i.i63.i = phi i64 [ %.174.i.i67.i, %B434.i.i71.i ], [ %.424.i.i, %B192.lr.ph.i.i53.i ]
  %.166.i.i64.i = inttoptr i64 %lsr.iv1.i.i60.i to ptr
  %.167.i.i65.i = load i64, ptr %.166.i.i64.i, align 8, !noalias !88
  %42 = add i64 %lsr.iv1.i.i60.i, 8
  %.173.i.i66.i = inttoptr i64 %42 to ptr
  %.174.i.i67.i = load i64, ptr %.173.i.i66.i, align 8, !noalias !88
  %.183.i.i68.i = icmp ne i64 %.167.i.i65.i, %found.2.082.i.i61.i
  %.193.i.i69.i = icmp ne i64 %.174.i.i67.i, %before.2.080.i.i63.i
  %or.cond.i.i70.i = select i1 %.183.i.i68.i, i1 true, i1 %.193.i.i69.i
  br i1 %or.cond.i.i70.i, label %B308.i.i80.i, label %B434.i.i71.i

B308.i.i80.i:                                     ; preds = %B192.i.i58.i
  %.204.i.i81.i = load i64, ptr %sunkaddr104.i, align 8, !noalias !88
  %.215.i.i82.i = load i64, ptr %sunkaddr29.i305.i, align 8, !noalias !88
  %43 = add i64 %.215.i.i82.i, %lsr.iv35.i.i
  %44 = add i64 %43, -16
  %.222.i.i83.i = inttoptr i64 %44 to ptr
  %.223.i.i84.i = load i64, ptr %.222.i.i83.i, align 8, !noalias !88
  %.224.i.i85.i = add nsw i64 %.223.i.i84.i, %"$1636call.9.2.2.i.i"
  %.225.i.i86.i = inttoptr i64 %.224.i.i85.i to ptr
  %.226.i.i87.i = load i64, ptr %.225.i.i86.i, align 8, !noalias !88
  %45 = add i64 %43, -8
  %.230.i.i88.i = inttoptr i64 %45 to ptr
  %.231.i.i89.i = load i64, ptr %.230.i.i88.i, align 8, !noalias !88
  %.232.i.i90.i = lshr i64 %.226.i.i87.i, %.231.i.i89.i
  %46 = add i64 %43, 8
  %.236.i.i91.i = inttoptr i64 %46 to ptr
  %.237.i.i92.i = load i64, ptr %.236.i.i91.i, align 8, !noalias !88
  %.241.i.i93.i = inttoptr i64 %43 to ptr
  %.242.i.i94.i = load i64, ptr %.241.i.i93.i, align 8, !noalias !88
  %.243.i.i95.i = and i64 %.242.i.i94.i, %.232.i.i90.i
  %.244.i.i96.i = shl nsw i64 %.243.i.i95.i, 3
  %.245.i.i97.i = add nsw i64 %.244.i.i96.i, %.237.i.i92.i
  %.246.i.i98.i = inttoptr i64 %.245.i.i97.i to ptr
  %.247.i.i99.i = load i64, ptr %.246.i.i98.i, align 8, !noalias !88
  %.248.i.i100.i = shl nsw i64 %.247.i.i99.i, 3
  %.249.i.i101.i = add nsw i64 %.248.i.i100.i, %.204.i.i81.i
  %.250.i.i102.i = inttoptr i64 %.249.i.i101.i to ptr
  %.251.i.i103.i = load i64, ptr %.250.i.i102.i, align 8, !noalias !88
  %.253.i.i104.i = or i64 %.251.i.i103.i, %enabled.2.081.i.i62.i
  br label %B434.i.i71.i

B434.i.i71.i:                                     ; preds = %B308.i.i80.i, %B192.i.i58.i
  %enabled.3.2.i.i72.i = phi i64 [ %.253.i.i104.i, %B308.i.i80.i ], [ %enabled.2.081.i.i62.i, %B192.i.i58.i ]
  %lsr.iv.next4.i.i73.i = add nsw i64 %lsr.iv3.i.i59.i, -1
  %lsr.iv.next36.i.i = add i64 %lsr.iv35.i.i, 32
  %exitcond.not.i.i74.i = icmp eq i64 %lsr.iv.next4.i.i73.i, 0
  %47 = add i64 %lsr.iv1.i.i60.i, 16
  br i1 %exitcond.not.i.i74.i, label %B6878.endif.i.i, label %B192.i.i58.i

B7038.i.i:                                        ; preds = %B6878.endif.i.i, %B6878.i.i
  %.686.i76.i = load i64, ptr %sunkaddr58.i39.i, align 8, !noalias !85
  %48 = lshr i64 %.393.i.i, 3
  %.689.i77.i = and i64 %48, 536870904
  %.690.i.i = add nsw i64 %.686.i76.i, %.689.i77.i
  %.691.i.i = inttoptr i64 %.690.i.i to ptr
  %.692.i78.i = load i64, ptr %.691.i.i, align 8, !noalias !85
  %.694.i79.i = and i64 %.393.i.i, 63
  %.697.i.i = shl nuw i64 1, %.694.i79.i
  %.698.i.i = or i64 %.692.i78.i, %.697.i.i
  store i64 %.698.i.i, ptr %.691.i.i, align 8, !noalias !85
  %.707.i.i = load i64, ptr %sunkaddr60.i.i, align 8, !noalias !85
  %.708.i.i = add nsw i64 %.707.i.i, 1
  store i64 %.708.i.i, ptr %sunkaddr60.i.i, align 8, !noalias !85
  br label %B7098.i.i

B7098.i.i:                                        ; preds = %B6878.endif.i.i, %B7038.i.i
  %.345.i75.i = icmp samesign ugt i64 %.344187195.i.i, 1
  br i1 %.345.i75.i, label %B1266.i.i, label %B7099.i.i

B7099.i.i:                                        ; preds = %B7098.i.i, %B1266.us.i.i, %B1266.us.prol.loopexit.i.i, %B1182.endif.i.i
  store i64 %.348.i, ptr %sunkaddr72.i.i, align 8, !noalias !85
  store i64 %.22.i.i, ptr %sunkaddr86.i, align 8, !noalias !85
  br label %_ZN10interleave8liveness6native6deepen5leaveB4v221B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i

B1182.endif.i.i:                                  ; preds = %B856.i.i, %B694.i.i, %B430.i.i, %B388.i.i
  %mark.2.0.i.i = phi i32 [ %36, %B856.i.i ], [ -1, %B694.i.i ], [ -1, %B430.i.i ], [ -1, %B388.i.i ]
  %unmet.2.0.i.i = phi i64 [ 0, %B856.i.i ], [ %.162.i.i, %B694.i.i ], [ 0, %B430.i.i ], [ 0, %B388.i.i ]
  %.262.i.i = load i64, ptr %.735.i341.i, align 8, !noalias !85
  %.300.i.i = sub i64 %.262.i.i, %.348.i
  %.345193.not.i.i = icmp slt i64 %.300.i.i, 1
  br i1 %.345193.not.i.i, label %B7099.i.i, label %B1266.lr.ph.i.i

B1266.lr.ph.i.i:                                  ; preds = %B1182.endif.i.i
  %.412.not.i.i = icmp eq i64 %unmet.2.0.i.i, 0
  br i1 %.412.not.i.i, label %B1266.us.preheader.i.i, label %B1266.i.i

B1266.us.preheader.i.i:                           ; preds = %B1266.lr.ph.i.i
  %xtraiter.i109.i = and i64 %.300.i.i, 3
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i109.i, 0
  br i1 %lcmp.mod.not.i.i, label %B1266.us.prol.loopexit.i.i, label %B1266.us.prol.preheader.i.i

B1266.us.prol.preheader.i.i:                      ; preds = %B1266.us.preheader.i.i
  %49 = shl nuw nsw i64 %.348.i, 2
  br label %B1266.us.prol.i.i

B1266.us.prol.i.i:                                ; preds = %B1266.us.prol.i.i, %B1266.us.prol.preheader.i.i
  %lsr.iv31.i.i = phi i64 [ %xtraiter.i109.i, %B1266.us.prol.preheader.i.i ], [ %lsr.iv.next32.i.i, %B1266.us.prol.i.i ]
  %lsr.iv29.i.i = phi i64 [ %49, %B1266.us.prol.preheader.i.i ], [ %lsr.iv.next30.i.i, %B1266.us.prol.i.i ]
  %.388.us.prol.i.i = load i64, ptr %sunkaddr25.i.i, align 8, !noalias !85
  %50 = add i64 %.388.us.prol.i.i, %lsr.iv29.i.i
  %.391.us.prol.i.i = inttoptr i64 %50 to ptr
  %.392.us.prol.i.i = load i32, ptr %.391.us.prol.i.i, align 4, !noalias !85
  %.393.us.prol.i.i = zext i32 %.392.us.prol.i.i to i64
  %.404.us.prol.i.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !85
  %.405.us.prol.i.i = shl nuw nsw i64 %.393.us.prol.i.i, 2
  %.406.us.prol.i.i = add nsw i64 %.405.us.prol.i.i, %.404.us.prol.i.i
  %.408.us.prol.i.i = inttoptr i64 %.406.us.prol.i.i to ptr
  store i32 %mark.2.0.i.i, ptr %.408.us.prol.i.i, align 4, !noalias !85
  %lsr.iv.next30.i.i = add nuw nsw i64 %lsr.iv29.i.i, 4
  %lsr.iv.next32.i.i = add nsw i64 %lsr.iv31.i.i, -1
  %prol.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next32.i.i, 0
  br i1 %prol.iter.cmp.not.i.i, label %B1266.us.prol.loopexit.loopexit.i.i, label %B1266.us.prol.i.i, !llvm.loop !91

B1266.us.prol.loopexit.loopexit.i.i:              ; preds = %B1266.us.prol.i.i
  %51 = add nuw nsw i64 %xtraiter.i109.i, %.348.i
  %52 = sub i64 %.262.i.i, %51
  br label %B1266.us.prol.loopexit.i.i

B1266.us.prol.loopexit.i.i:                       ; preds = %B1266.us.prol.loopexit.loopexit.i.i, %B1266.us.preheader.i.i
  %.344187195.us.unr.i.i = phi i64 [ %.300.i.i, %B1266.us.preheader.i.i ], [ %52, %B1266.us.prol.loopexit.loopexit.i.i ]
  %.351190194.us.unr.i.i = phi i64 [ %.348.i, %B1266.us.preheader.i.i ], [ %51, %B1266.us.prol.loopexit.loopexit.i.i ]
  %53 = sub i64 %.348.i, %.262.i.i
  %54 = icmp ugt i64 %53, -4
  br i1 %54, label %B7099.i.i, label %B1266.us.preheader25.i.i

B1266.us.preheader25.i.i:                         ; preds = %B1266.us.prol.loopexit.i.i
  %55 = add i64 %.344187195.us.unr.i.i, 4
  %56 = shl nuw nsw i64 %.351190194.us.unr.i.i, 2
  %57 = add nuw nsw i64 %56, 12
  br label %B1266.us.i.i

B1266.us.i.i:                                     ; preds = %B1266.us.i.i, %B1266.us.preheader25.i.i
  %lsr.iv22.i.i = phi i64 [ %lsr.iv.next23.i.i, %B1266.us.i.i ], [ %57, %B1266.us.preheader25.i.i ]
  %lsr.iv.i110.i = phi i64 [ %lsr.iv.next.i111.i, %B1266.us.i.i ], [ %55, %B1266.us.preheader25.i.i ]
  %.388.us.i.i = load i64, ptr %sunkaddr25.i.i, align 8, !noalias !85
  %58 = add i64 %lsr.iv22.i.i, -12
  %59 = add i64 %58, %.388.us.i.i
  %.391.us.i.i = inttoptr i64 %59 to ptr
  %.392.us.i.i = load i32, ptr %.391.us.i.i, align 4, !noalias !85
  %.393.us.i.i = zext i32 %.392.us.i.i to i64
  %.404.us.i.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !85
  %.405.us.i.i = shl nuw nsw i64 %.393.us.i.i, 2
  %.406.us.i.i = add nsw i64 %.405.us.i.i, %.404.us.i.i
  %.408.us.i.i = inttoptr i64 %.406.us.i.i to ptr
  store i32 %mark.2.0.i.i, ptr %.408.us.i.i, align 4, !noalias !85
  %.388.us.1.i.i = load i64, ptr %sunkaddr25.i.i, align 8, !noalias !85
  %60 = add i64 %lsr.iv22.i.i, -8
  %61 = add i64 %60, %.388.us.1.i.i
  %.391.us.1.i.i = inttoptr i64 %61 to ptr
  %.392.us.1.i.i = load i32, ptr %.391.us.1.i.i, align 4, !noalias !85
  %.393.us.1.i.i = zext i32 %.392.us.1.i.i to i64
  %.404.us.1.i.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !85
  %.405.us.1.i.i = shl nuw nsw i64 %.393.us.1.i.i, 2
  %.406.us.1.i.i = add nsw i64 %.405.us.1.i.i, %.404.us.1.i.i
  %.408.us.1.i.i = inttoptr i64 %.406.us.1.i.i to ptr
  store i32 %mark.2.0.i.i, ptr %.408.us.1.i.i, align 4, !noalias !85
  %.388.us.2.i.i = load i64, ptr %sunkaddr25.i.i, align 8, !noalias !85
  %62 = add i64 %lsr.iv22.i.i, -4
  %63 = add i64 %62, %.388.us.2.i.i
  %.391.us.2.i.i = inttoptr i64 %63 to ptr
  %.392.us.2.i.i = load i32, ptr %.391.us.2.i.i, align 4, !noalias !85
  %.393.us.2.i.i = zext i32 %.392.us.2.i.i to i64
  %.404.us.2.i.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !85
  %.405.us.2.i.i = shl nuw nsw i64 %.393.us.2.i.i, 2
  %.406.us.2.i.i = add nsw i64 %.405.us.2.i.i, %.404.us.2.i.i
  %.408.us.2.i.i = inttoptr i64 %.406.us.2.i.i to ptr
  store i32 %mark.2.0.i.i, ptr %.408.us.2.i.i, align 4, !noalias !85
  %.388.us.3.i.i = load i64, ptr %sunkaddr25.i.i, align 8, !noalias !85
  %64 = add i64 %.388.us.3.i.i, %lsr.iv22.i.i
  %.391.us.3.i.i = inttoptr i64 %64 to ptr
  %.392.us.3.i.i = load i32, ptr %.391.us.3.i.i, align 4, !noalias !85
  %.393.us.3.i.i = zext i32 %.392.us.3.i.i to i64
  %.404.us.3.i.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !85
  %.405.us.3.i.i = shl nuw nsw i64 %.393.us.3.i.i, 2
  %.406.us.3.i.i = add nsw i64 %.405.us.3.i.i, %.404.us.3.i.i
  %.408.us.3.i.i = inttoptr i64 %.406.us.3.i.i to ptr
  store i32 %mark.2.0.i.i, ptr %.408.us.3.i.i, align 4, !noalias !85
  %lsr.iv.next.i111.i = add i64 %lsr.iv.i110.i, -4
  %lsr.iv.next23.i.i = add i64 %lsr.iv22.i.i, 16
  %.345.us.3.i.i = icmp sgt i64 %lsr.iv.next.i111.i, 4
  br i1 %.345.us.3.i.i, label %B1266.us.i.i, label %B7099.i.i

B6878.endif.i.i:                                  ; preds = %B434.i.i71.i
  %65 = and i64 %enabled.3.2.i.i72.i, %unmet.2.0.i.i
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %B7038.i.i, label %B7098.i.i

_ZN10interleave8liveness6native6deepen5leaveB4v221B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i: ; preds = %B1266.i.i, %B7099.i.i, %B772.i.i, %B250.i.i
  %.sink.i27.i = phi i64 [ 1, %B7099.i.i ], [ 3, %B772.i.i ], [ 1, %B250.i.i ], [ 4, %B1266.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.432.i11.i), !noalias !69
  br label %B1082.i

B902.i:                                           ; preds = %B806.i
  %.390.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !69
  %.391.i = shl nuw nsw i64 %.238.i, 2
  %.392.i = add nsw i64 %.390.i, %.391.i
  %.393.i = inttoptr i64 %.392.i to ptr
  %.394.i = load i32, ptr %.393.i, align 4, !noalias !69
  %.395.i = zext i32 %.394.i to i64
  %.400.i = icmp eq i32 %.394.i, 0
  br i1 %.400.i, label %B972.i, label %B1010.i

B972.i:                                           ; preds = %B902.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.75.i112.i), !noalias !69
  call void @llvm.lifetime.start.p0(ptr nonnull %.1049.i113.i), !noalias !69
  %.21.i116.i = load i64, ptr %.20.i115.i, align 8, !noalias !92
  %.27.i119.i = load i64, ptr %.26.i118.i, align 8, !noalias !92
  %.34.i120.i = shl i64 %.27.i119.i, 3
  %.43.i121.i = add nsw i64 %.21.i116.i, 56
  %.44.i122.i = inttoptr i64 %.43.i121.i to ptr
  %.45.i123.i = load i64, ptr %.44.i122.i, align 8, !noalias !92
  %.48.i124.i = add nsw i64 %.21.i116.i, 64
  %.49.i125.i = inttoptr i64 %.48.i124.i to ptr
  %.50.i126.i = load i64, ptr %.49.i125.i, align 8, !noalias !92
  %.63.i129.i = load i64, ptr %.62.i128.i, align 8, !noalias !92
  %.66.i130.i = inttoptr i64 %.63.i129.i to ptr
  %.67.i131.i = load i64, ptr %.66.i130.i, align 8, !noalias !92
  store i64 0, ptr %.75.i112.i, align 8, !noalias !92
  call fastcc void @_ZN10interleave8liveness6native6deepen12unfold_stateB4v182B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.75.i112.i, i64 %a0, i64 %a1, i64 range(i64 0, 4294967296) %.238.i)
  %.89.i132.i = load i64, ptr %.75.i112.i, align 8, !noalias !92
  %.105.i133.i = icmp slt i64 %.89.i132.i, 0
  br i1 %.105.i133.i, label %_ZN10interleave8liveness6native6deepen5visitB4v257B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i, label %B440.i134.i

B440.i134.i:                                      ; preds = %B972.i
  %.130.i135.i = icmp eq i64 %.89.i132.i, 0
  br i1 %.130.i135.i, label %_ZN10interleave8liveness6native6deepen5visitB4v257B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i, label %B476.endif.i136.i

B890.i163.i:                                      ; preds = %B890.preheader.i162.i, %B890.i163.i
  %lsr.iv13.i164.i = phi i64 [ %lsr.iv.next14.i207.i, %B890.i163.i ], [ %91, %B890.preheader.i162.i ]
  %lsr.iv34.i165.i = phi i64 [ %lsr.iv.next35.i206.i, %B890.i163.i ], [ %lsr.iv32.i154.i, %B890.preheader.i162.i ]
  %hash_of_v304_h.2.1416.i.i = phi i64 [ %.440.3.i205.i, %B890.i163.i ], [ %.305.i161.i, %B890.preheader.i162.i ]
  %.427.i166.i = add i64 %hash_of_v304_h.2.1416.i.i, -4658895280553007687
  %.428.i167.i = zext i64 %.427.i166.i to i128
  %.430.i168.i = mul nuw i128 %.428.i167.i, 11400714819323198485
  %.431.i169.i = trunc i128 %.430.i168.i to i64
  %.432.i170.i = lshr i128 %.430.i168.i, 64
  %.433.i171.i = trunc nuw i128 %.432.i170.i to i64
  %67 = add i64 %lsr.iv34.i165.i, -24
  %.438.i172.i = inttoptr i64 %67 to ptr
  %.439.i173.i = load i64, ptr %.438.i172.i, align 8, !noalias !92
  %.434.i174.i = add i64 %.439.i173.i, -4658895280553007687
  %.440.i175.i = add i64 %.434.i174.i, %.431.i169.i
  %.427.1.i176.i = add i64 %.440.i175.i, %.433.i171.i
  %.428.1.i177.i = zext i64 %.427.1.i176.i to i128
  %.430.1.i178.i = mul nuw i128 %.428.1.i177.i, 11400714819323198485
  %.431.1.i179.i = trunc i128 %.430.1.i178.i to i64
  %.432.1.i180.i = lshr i128 %.430.1.i178.i, 64
  %.433.1.i181.i = trunc nuw i128 %.432.1.i180.i to i64
  %68 = add i64 %lsr.iv34.i165.i, -16
  %.438.1.i182.i = inttoptr i64 %68 to ptr
  %.439.1.i183.i = load i64, ptr %.438.1.i182.i, align 8, !noalias !92
  %.434.1.i184.i = add i64 %.439.1.i183.i, -4658895280553007687
  %.440.1.i185.i = add i64 %.434.1.i184.i, %.431.1.i179.i
  %.427.2.i186.i = add i64 %.440.1.i185.i, %.433.1.i181.i
  %.428.2.i187.i = zext i64 %.427.2.i186.i to i128
  %.430.2.i188.i = mul nuw i128 %.428.2.i187.i, 11400714819323198485
  %.431.2.i189.i = trunc i128 %.430.2.i188.i to i64
  %.432.2.i190.i = lshr i128 %.430.2.i188.i, 64
  %.433.2.i191.i = trunc nuw i128 %.432.2.i190.i to i64
  %69 = add i64 %lsr.iv34.i165.i, -8
  %.438.2.i192.i = inttoptr i64 %69 to ptr
  %.439.2.i193.i = load i64, ptr %.438.2.i192.i, align 8, !noalias !92
  %.434.2.i194.i = add i64 %.439.2.i193.i, -4658895280553007687
  %.440.2.i195.i = add i64 %.434.2.i194.i, %.431.2.i189.i
  %.427.3.i196.i = add i64 %.440.2.i195.i, %.433.2.i191.i
  %.428.3.i197.i = zext i64 %.427.3.i196.i to i128
  %.430.3.i198.i = mul nuw i128 %.428.3.i197.i, 11400714819323198485
  %.431.3.i199.i = trunc i128 %.430.3.i198.i to i64
  %.432.3.i200.i = lshr i128 %.430.3.i198.i, 64
  %.433.3.i201.i = trunc nuw i128 %.432.3.i200.i to i64
  %.438.3.i202.i = inttoptr i64 %lsr.iv34.i165.i to ptr
  %.439.3.i203.i = load i64, ptr %.438.3.i202.i, align 8, !noalias !92
  %.434.3.i204.i = add i64 %.439.3.i203.i, %.431.3.i199.i
  %.440.3.i205.i = add i64 %.434.3.i204.i, %.433.3.i201.i
  %lsr.iv.next35.i206.i = add i64 %lsr.iv34.i165.i, 32
  %lsr.iv.next14.i207.i = add i64 %lsr.iv13.i164.i, -4
  %niter.ncmp.3.i208.i = icmp eq i64 %lsr.iv.next14.i207.i, 0
  br i1 %niter.ncmp.3.i208.i, label %B892.loopexit.unr-lcssa.i209.i, label %B890.i163.i

B892.loopexit.unr-lcssa.i209.i:                   ; preds = %B890.i163.i
  br i1 %96, label %B892.i228.i, label %B890.epil.preheader.i210.i

B890.epil.preheader.i210.i:                       ; preds = %B890.preheader.i162.i, %B892.loopexit.unr-lcssa.i209.i
  %hash_of_v304_h.2.1416.epil.init.i.i = phi i64 [ %.305.i161.i, %B890.preheader.i162.i ], [ %.440.3.i205.i, %B892.loopexit.unr-lcssa.i209.i ]
  %.394412414.epil.init.i211.i = phi i64 [ 1, %B890.preheader.i162.i ], [ %92, %B892.loopexit.unr-lcssa.i209.i ]
  %70 = shl i64 %.394412414.epil.init.i211.i, 3
  %71 = add nsw i64 %70, %lsr.iv36.i153.i
  br label %B890.epil.i212.i

B890.epil.i212.i:                                 ; preds = %B890.epil.i212.i, %B890.epil.preheader.i210.i
  %lsr.iv40.i213.i = phi i64 [ %lsr.iv.next41.i226.i, %B890.epil.i212.i ], [ %xtraiter.i146.i, %B890.epil.preheader.i210.i ]
  %lsr.iv38.i214.i = phi i64 [ %lsr.iv.next39.i225.i, %B890.epil.i212.i ], [ %71, %B890.epil.preheader.i210.i ]
  %hash_of_v304_h.2.1416.epil.i.i = phi i64 [ %.440.epil.i224.i, %B890.epil.i212.i ], [ %hash_of_v304_h.2.1416.epil.init.i.i, %B890.epil.preheader.i210.i ]
  %.427.epil.i215.i = add i64 %hash_of_v304_h.2.1416.epil.i.i, -4658895280553007687
  %.428.epil.i216.i = zext i64 %.427.epil.i215.i to i128
  %.430.epil.i217.i = mul nuw i128 %.428.epil.i216.i, 11400714819323198485
  %.431.epil.i218.i = trunc i128 %.430.epil.i217.i to i64
  %.432.epil.i219.i = lshr i128 %.430.epil.i217.i, 64
  %.433.epil.i220.i = trunc nuw i128 %.432.epil.i219.i to i64
  %.438.epil.i221.i = inttoptr i64 %lsr.iv38.i214.i to ptr
  %.439.epil.i222.i = load i64, ptr %.438.epil.i221.i, align 8, !noalias !92
  %.434.epil.i223.i = add i64 %.439.epil.i222.i, %.431.epil.i218.i
  %.440.epil.i224.i = add i64 %.434.epil.i223.i, %.433.epil.i220.i
  %lsr.iv.next39.i225.i = add i64 %lsr.iv38.i214.i, 8
  %lsr.iv.next41.i226.i = add nsw i64 %lsr.iv40.i213.i, -1
  %epil.iter.cmp.not.i227.i = icmp eq i64 %lsr.iv.next41.i226.i, 0
  br i1 %epil.iter.cmp.not.i227.i, label %B892.i228.i, label %B890.epil.i212.i, !llvm.loop !95

B892.i228.i:                                      ; preds = %B890.epil.i212.i, %B598.endif.i152.i, %B892.loopexit.unr-lcssa.i209.i
  %hash_of_v304_h.2.1.lcssa.i.i = phi i64 [ %.305.i161.i, %B598.endif.i152.i ], [ %.440.3.i205.i, %B892.loopexit.unr-lcssa.i209.i ], [ %.440.epil.i224.i, %B890.epil.i212.i ]
  %.454.i229.i = lshr i64 %hash_of_v304_h.2.1.lcssa.i.i, 32
  %.455.i230.i = xor i64 %.454.i229.i, %hash_of_v304_h.2.1.lcssa.i.i
  %.456.i231.i = mul i64 %.455.i230.i, -7046029254386353131
  %.457.i232.i = lshr i64 %.456.i231.i, 29
  %.458.i233.i = xor i64 %.457.i232.i, %.456.i231.i
  %.459.i234.i = mul i64 %.458.i233.i, -4658895280553007687
  %.460.i235.i = lshr i64 %.459.i234.i, 32
  %.461.i236.i = xor i64 %.460.i235.i, %.459.i234.i
  %.466.i237.i = shl nsw i64 %.257420426.i155.i, 3
  %.470.i238.i = add nsw i64 %.466.i237.i, %.50.i126.i
  %.472.i239.i = inttoptr i64 %.470.i238.i to ptr
  store i64 %.461.i236.i, ptr %.472.i239.i, align 8, !noalias !92
  %.481.i240.i = load i64, ptr %sunkaddr20.i148.i, align 8, !noalias !92
  %.486.i241.i = load i64, ptr %sunkaddr22.i149.i, align 8, !noalias !92
  %.487.i242.i = zext i64 %.461.i236.i to i128
  %.488.i243.i = zext i64 %.486.i241.i to i128
  %.489.i244.i = mul nuw i128 %.487.i242.i, %.488.i243.i
  %.491.i245.i = lshr i128 %.489.i244.i, 64
  %.492.i246.i = trunc nuw i128 %.491.i245.i to i64
  %.493.i247.i = shl nsw i64 %.492.i246.i, 6
  %.494.i248.i = add nsw i64 %.493.i247.i, %.481.i240.i
  %.495.i249.i = inttoptr i64 %.494.i248.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.495.i249.i, i32 1, i32 3, i32 1), !noalias !92
  br i1 %94, label %B1188.i618.i, label %B1212.i250.i

B1188.i618.i:                                     ; preds = %B892.i228.i
  %.521.i619.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !92
  %.522.i620.i = shl i64 %.492.i246.i, 5
  %.523.i621.i = add nsw i64 %.521.i619.i, %.522.i620.i
  %.524.i622.i = inttoptr i64 %.523.i621.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.524.i622.i, i32 1, i32 3, i32 1), !noalias !92
  br label %B1212.i250.i

B1212.i250.i:                                     ; preds = %B1188.i618.i, %B892.i228.i
  %lsr.iv.next33.i251.i = add i64 %lsr.iv32.i154.i, %.34.i120.i
  %lsr.iv.next37.i252.i = add i64 %lsr.iv36.i153.i, %.34.i120.i
  %exitcond451.not.i253.i = icmp eq i64 %.264.i156.i, %.155.i137.i
  br i1 %exitcond451.not.i253.i, label %B1956.loopexit.i254.i, label %B598.endif.i152.i

B1956.loopexit.i254.i:                            ; preds = %B1212.i250.i
  %.554.pre.i256.i = load i64, ptr %sunkaddr26.i255.i, align 8, !noalias !92
  br label %B1956.i257.i

B1956.i257.i:                                     ; preds = %B476.endif.i136.i, %B1956.loopexit.i254.i
  %.554.i258.i = phi i64 [ %.166.fr.i141.i, %B476.endif.i136.i ], [ %.554.pre.i256.i, %B1956.loopexit.i254.i ]
  %.555.i259.i = icmp eq i64 %.554.i258.i, 0
  br i1 %.555.i259.i, label %B1958.i595.i, label %B2094.i260.i

B1958.i595.i:                                     ; preds = %B1956.i257.i
  %.562.i598.i = load i64, ptr %.561.i597.i, align 8, !noalias !92
  %.571.i601.i = load i64, ptr %.570.i600.i, align 8, !noalias !92
  %.573.i602.i = shl nuw nsw i64 %.238.i, 3
  %.576.i603.i = add nsw i64 %.571.i601.i, %.573.i602.i
  %.577.i604.i = inttoptr i64 %.576.i603.i to ptr
  %.578.i605.i = load i64, ptr %.577.i604.i, align 8, !noalias !92
  %.579.i606.i = lshr i64 %.578.i605.i, 32
  %.580.i607.i = xor i64 %.579.i606.i, %.578.i605.i
  %.581.i608.i = mul i64 %.580.i607.i, -7575587736534282103
  %.582.i609.i = lshr i64 %.581.i608.i, 29
  %.583.i610.i = lshr i64 %.581.i608.i, 58
  %72 = xor i64 %.582.i609.i, %.583.i610.i
  %.585.i611.i = xor i64 %72, %.581.i608.i
  %.586.i612.i = mul i64 %.585.i611.i, -1018231460777725123
  %.587.i613.i = lshr i64 %.586.i612.i, 32
  %.588.i614.i = xor i64 %.587.i613.i, %.586.i612.i
  %.589.i615.i = add i64 %.588.i614.i, -1
  %.590.i616.i = inttoptr i64 %.562.i598.i to ptr
  store i64 %.589.i615.i, ptr %.590.i616.i, align 8, !noalias !92
  %.599.i617.i = load i64, ptr %.561.i597.i, align 8, !noalias !92
  br label %B2336.i291.i

B2094.i260.i:                                     ; preds = %B1956.i257.i
  %.609.i262.i = load i64, ptr %sunkaddr.i, align 8, !noalias !92
  %.620.i265.i = load i64, ptr %.619.i264.i, align 8, !noalias !92
  %.621.i266.i = add nsw i64 %.620.i265.i, -1
  %.628.i267.i = shl nsw i64 %.621.i266.i, 3
  %.630.i268.i = add nsw i64 %.628.i267.i, %.609.i262.i
  %.631.i269.i = inttoptr i64 %.630.i268.i to ptr
  %.632.i270.i = load i64, ptr %.631.i269.i, align 8, !noalias !92
  %.634.i271.i = icmp sgt i64 %.632.i270.i, %.238.i
  br i1 %.634.i271.i, label %B2152.preheader.i587.i, label %B2154.i272.i

B2152.preheader.i587.i:                           ; preds = %B2094.i260.i
  %73 = shl i64 %.620.i265.i, 3
  %74 = add i64 %.609.i262.i, -16
  %75 = add i64 %74, %73
  br label %B2152.i588.i

B2152.i588.i:                                     ; preds = %B2152.i588.i, %B2152.preheader.i587.i
  %lsr.iv30.i589.i = phi i64 [ %75, %B2152.preheader.i587.i ], [ %lsr.iv.next31.i594.i, %B2152.i588.i ]
  %state_at_v286_worker.2.0.i.i = phi i64 [ %.621.i266.i, %B2152.preheader.i587.i ], [ %.637.i590.i, %B2152.i588.i ]
  %.637.i590.i = add i64 %state_at_v286_worker.2.0.i.i, -1
  %.645.i591.i = inttoptr i64 %lsr.iv30.i589.i to ptr
  %.646.i592.i = load i64, ptr %.645.i591.i, align 8, !noalias !92
  %.648.i593.i = icmp sgt i64 %.646.i592.i, %.238.i
  %lsr.iv.next31.i594.i = add i64 %lsr.iv30.i589.i, -8
  br i1 %.648.i593.i, label %B2152.i588.i, label %B2154.i272.i

B2154.i272.i:                                     ; preds = %B2152.i588.i, %B2094.i260.i
  %.667.i273.i = phi i64 [ %.632.i270.i, %B2094.i260.i ], [ %.646.i592.i, %B2152.i588.i ]
  %state_at_v286_worker.3.1.i.i = phi i64 [ %.621.i266.i, %B2094.i260.i ], [ %.637.i590.i, %B2152.i588.i ]
  %.653.i274.i = shl i64 %state_at_v286_worker.3.1.i.i, 32
  %.655.i275.i = sub i64 %.238.i, %.667.i273.i
  %.668.i276.i = add i64 %.653.i274.i, %.655.i275.i
  %.675.i279.i = load i64, ptr %.674.i278.i, align 8, !noalias !92
  %.683.i282.i = load i64, ptr %sunkaddr52.i281.i, align 8, !noalias !92
  %76 = lshr i64 %.668.i276.i, 29
  %.686.i283.i = and i64 %76, 34359738360
  %.687.i284.i = add nsw i64 %.686.i283.i, %.675.i279.i
  %.688.i285.i = inttoptr i64 %.687.i284.i to ptr
  %.689.i286.i = load i64, ptr %.688.i285.i, align 8, !noalias !92
  %.692.i287.i = shl i64 %.655.i275.i, 3
  %.684.i288.i = and i64 %.692.i287.i, 34359738360
  %.693.i289.i = mul i64 %.684.i288.i, %.683.i282.i
  %.694.i290.i = add nsw i64 %.693.i289.i, %.689.i286.i
  br label %B2336.i291.i

B2336.i291.i:                                     ; preds = %B2154.i272.i, %B1958.i595.i
  %state.2.0.i292.i = phi i64 [ %.599.i617.i, %B1958.i595.i ], [ %.694.i290.i, %B2154.i272.i ]
  %.39.i.i295.i = load i64, ptr %.38.i.i294.i, align 8, !noalias !96
  %.12177.not.i.i296.i = icmp slt i64 %.39.i.i295.i, 1
  br i1 %.12177.not.i.i296.i, label %B2336.endif.i325.i, label %B192.lr.ph.i.i297.i

B192.lr.ph.i.i297.i:                              ; preds = %B2336.i291.i
  %.20.i.i300.i = load i64, ptr %sunkaddr54.i299.i, align 8, !noalias !96
  %.22.i.i301.i = add nsw i64 %.20.i.i300.i, 32
  %.23.i.i302.i = inttoptr i64 %.22.i.i301.i to ptr
  %.24.i.i303.i = load i64, ptr %.23.i.i302.i, align 8, !noalias !96
  br label %B192.i.i306.i

B192.i.i306.i:                                    ; preds = %B434.i.i320.i, %B192.lr.ph.i.i297.i
  %lsr.iv28.i307.i = phi i64 [ %lsr.iv.next29.i323.i, %B434.i.i320.i ], [ 16, %B192.lr.ph.i.i297.i ]
  %lsr.iv3.i.i308.i = phi i64 [ %lsr.iv.next4.i.i322.i, %B434.i.i320.i ], [ %.39.i.i295.i, %B192.lr.ph.i.i297.i ]
  %lsr.iv1.i.i309.i = phi i64 [ %82, %B434.i.i320.i ], [ %.24.i.i303.i, %B192.lr.ph.i.i297.i ]
  %found.2.082.i.i310.i = phi i64 [ %.167.i.i314.i, %B434.i.i320.i ], [ 0, %B192.lr.ph.i.i297.i ]
  %enabled.2.081.i.i311.i = phi i64 [ %enabled.3.2.i.i321.i, %B434.i.i320.i ], [ 0, %B192.lr.ph.i.i297.i ]
  %before.2.080.i.i312.i = phi i64 [ %.174.i.i316.i, %B434.i.i320.i ], [ %.67.i131.i, %B192.lr.ph.i.i297.i ]
  %.166.i.i313.i = inttoptr i64 %lsr.iv1.i.i309.i to ptr
  %.167.i.i314.i = load i64, ptr %.166.i.i313.i, align 8, !noalias !96
  %77 = add i64 %lsr.iv1.i.i309.i, 8
  %.173.i.i315.i = inttoptr i64 %77 to ptr
  %.174.i.i316.i = load i64, ptr %.173.i.i315.i, align 8, !noalias !96
  %.183.i.i317.i = icmp ne i64 %.167.i.i314.i, %found.2.082.i.i310.i
  %.193.i.i318.i = icmp ne i64 %.174.i.i316.i, %before.2.080.i.i312.i
  %or.cond.i.i319.i = select i1 %.183.i.i317.i, i1 true, i1 %.193.i.i318.i
  br i1 %or.cond.i.i319.i, label %B308.i.i562.i, label %B434.i.i320.i

B308.i.i562.i:                                    ; preds = %B192.i.i306.i
  %.204.i.i563.i = load i64, ptr %sunkaddr104.i, align 8, !noalias !96
  %.215.i.i564.i = load i64, ptr %sunkaddr29.i305.i, align 8, !noalias !96
  %78 = add i64 %.215.i.i564.i, %lsr.iv28.i307.i
  %79 = add i64 %78, -16
  %.222.i.i565.i = inttoptr i64 %79 to ptr
  %.223.i.i566.i = load i64, ptr %.222.i.i565.i, align 8, !noalias !96
  %.224.i.i567.i = add nsw i64 %.223.i.i566.i, %state.2.0.i292.i
  %.225.i.i568.i = inttoptr i64 %.224.i.i567.i to ptr
  %.226.i.i569.i = load i64, ptr %.225.i.i568.i, align 8, !noalias !96
  %80 = add i64 %78, -8
  %.230.i.i570.i = inttoptr i64 %80 to ptr
  %.231.i.i571.i = load i64, ptr %.230.i.i570.i, align 8, !noalias !96
  %.232.i.i572.i = lshr i64 %.226.i.i569.i, %.231.i.i571.i
  %81 = add i64 %78, 8
  %.236.i.i573.i = inttoptr i64 %81 to ptr
  %.237.i.i574.i = load i64, ptr %.236.i.i573.i, align 8, !noalias !96
  %.241.i.i575.i = inttoptr i64 %78 to ptr
  %.242.i.i576.i = load i64, ptr %.241.i.i575.i, align 8, !noalias !96
  %.243.i.i577.i = and i64 %.242.i.i576.i, %.232.i.i572.i
  %.244.i.i578.i = shl nsw i64 %.243.i.i577.i, 3
  %.245.i.i579.i = add nsw i64 %.244.i.i578.i, %.237.i.i574.i
  %.246.i.i580.i = inttoptr i64 %.245.i.i579.i to ptr
  %.247.i.i581.i = load i64, ptr %.246.i.i580.i, align 8, !noalias !96
  %.248.i.i582.i = shl nsw i64 %.247.i.i581.i, 3
  %.249.i.i583.i = add nsw i64 %.248.i.i582.i, %.204.i.i563.i
  %.250.i.i584.i = inttoptr i64 %.249.i.i583.i to ptr
  %.251.i.i585.i = load i64, ptr %.250.i.i584.i, align 8, !noalias !96
  %.253.i.i586.i = or i64 %.251.i.i585.i, %enabled.2.081.i.i311.i
  br label %B434.i.i320.i

B434.i.i320.i:                                    ; preds = %B308.i.i562.i, %B192.i.i306.i
  %enabled.3.2.i.i321.i = phi i64 [ %.253.i.i586.i, %B308.i.i562.i ], [ %enabled.2.081.i.i311.i, %B192.i.i306.i ]
  %lsr.iv.next4.i.i322.i = add nsw i64 %lsr.iv3.i.i308.i, -1
  %lsr.iv.next29.i323.i = add i64 %lsr.iv28.i307.i, 32
  %exitcond.not.i.i324.i = icmp eq i64 %lsr.iv.next4.i.i322.i, 0
  %82 = add i64 %lsr.iv1.i.i309.i, 16
  br i1 %exitcond.not.i.i324.i, label %B2336.endif.i325.i, label %B192.i.i306.i

B2444.i390.i:                                     ; preds = %B2444.preheader.i388.i, %B2444.i390.i
  %lsr.iv26.i391.i = phi i64 [ %lsr.iv.next27.i410.i, %B2444.i390.i ], [ %.155.i137.i, %B2444.preheader.i388.i ]
  %lsr.iv24.i392.i = phi i64 [ %lsr.iv.next25.i409.i, %B2444.i390.i ], [ %.45.i123.i, %B2444.preheader.i388.i ]
  %lsr.iv.i393.i = phi i64 [ %lsr.iv.next.i408.i, %B2444.i390.i ], [ %.50.i126.i, %B2444.preheader.i388.i ]
  %.1044.i394.i = inttoptr i64 %lsr.iv.i393.i to ptr
  %.1045.i395.i = load i64, ptr %.1044.i394.i, align 8, !noalias !92
  store i64 0, ptr %.1049.i113.i, align 8, !noalias !92
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.1049.i113.i, i64 %a0, i64 %lsr.iv24.i392.i, i64 %.1045.i395.i)
  %.1063.i396.i = load i64, ptr %.1049.i113.i, align 8, !noalias !92
  %.1077.i397.i = load i64, ptr %sunkaddr.i, align 8, !noalias !92
  %83 = lshr i64 %.1063.i396.i, 29
  %.1079.i398.i = and i64 %83, 34359738360
  %.1080.i399.i = add nsw i64 %.1079.i398.i, %.1077.i397.i
  %.1081.i400.i = inttoptr i64 %.1080.i399.i to ptr
  %.1082.i401.i = load i64, ptr %.1081.i400.i, align 8, !noalias !92
  %.1085.i402.i = and i64 %.1063.i396.i, 4294967295
  %.1086.i403.i = add nsw i64 %.1082.i401.i, %.1085.i402.i
  store i64 %.1086.i403.i, ptr %.1044.i394.i, align 8, !noalias !92
  %.1107.i404.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !92
  %.1108.i405.i = shl nsw i64 %.1086.i403.i, 2
  %.1109.i406.i = add nsw i64 %.1107.i404.i, %.1108.i405.i
  %.1110.i407.i = inttoptr i64 %.1109.i406.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1110.i407.i, i32 1, i32 3, i32 1), !noalias !92
  %lsr.iv.next.i408.i = add i64 %lsr.iv.i393.i, 8
  %lsr.iv.next25.i409.i = add i64 %lsr.iv24.i392.i, %.34.i120.i
  %lsr.iv.next27.i410.i = add nsw i64 %lsr.iv26.i391.i, -1
  %exitcond452.not.i411.i = icmp eq i64 %lsr.iv.next27.i410.i, 0
  br i1 %exitcond452.not.i411.i, label %B2788.endif.i412.i, label %B2444.i390.i

B2926.i431.i:                                     ; preds = %B2788.endif.i412.i, %B7971.i.i
  %j.4.0445.i432.i = phi i64 [ %j.5.1.i441.i, %B7971.i.i ], [ 0, %B2788.endif.i412.i ]
  %steps.5.0444.i433.i = phi i64 [ %steps.6.1.i442.i, %B7971.i.i ], [ %.910.i387.i, %B2788.endif.i412.i ]
  %.1242440442.i434.i = phi i64 [ %.1249.i435.i, %B7971.i.i ], [ 0, %B2788.endif.i412.i ]
  %.1249.i435.i = add nuw nsw i64 %.1242440442.i434.i, 1
  %.1278.i436.i = shl nsw i64 %.1242440442.i434.i, 4
  %.1280.i437.i = add nsw i64 %.1278.i436.i, %.1144.i418.i
  %.1281.i438.i = inttoptr i64 %.1280.i437.i to ptr
  %.1282.i439.i = load i64, ptr %.1281.i438.i, align 8, !noalias !92
  %.1373.i440.i = icmp slt i64 %j.4.0445.i432.i, %.1282.i439.i
  br i1 %.1373.i440.i, label %B7356.preheader.i.i, label %B7971.i.i

B7356.preheader.i.i:                              ; preds = %B2926.i431.i
  %.1335.i446.i = load i64, ptr %sunkaddr29.i305.i, align 8, !noalias !92
  %.1337.i447.i = shl nsw i64 %.1242440442.i434.i, 5
  %.1338.i448.i = add nsw i64 %.1335.i446.i, %.1337.i447.i
  %.1360.i449.i = add nsw i64 %.1338.i448.i, 16
  %.1361.i450.i = inttoptr i64 %.1360.i449.i to ptr
  %.1362.i451.i = load i64, ptr %.1361.i450.i, align 8, !noalias !92
  %.1342.i452.i = inttoptr i64 %.1338.i448.i to ptr
  %.1343.i453.i = load i64, ptr %.1342.i452.i, align 8, !noalias !92
  %.1344.i454.i = add nsw i64 %.1343.i453.i, %state.2.0.i292.i
  %.1345.i455.i = inttoptr i64 %.1344.i454.i to ptr
  %.1346.i456.i = load i64, ptr %.1345.i455.i, align 8, !noalias !92
  %.1349.i457.i = add nsw i64 %.1338.i448.i, 8
  %.1350.i458.i = inttoptr i64 %.1349.i457.i to ptr
  %.1351.i459.i = load i64, ptr %.1350.i458.i, align 8, !noalias !92
  %.1352.i460.i = lshr i64 %.1346.i456.i, %.1351.i459.i
  %.1363.i461.i = and i64 %.1352.i460.i, %.1362.i451.i
  %.1364.i462.i = shl nsw i64 %.1363.i461.i, 3
  %.1355.i463.i = add nsw i64 %.1338.i448.i, 24
  %.1356.i464.i = inttoptr i64 %.1355.i463.i to ptr
  %.1357.i465.i = load i64, ptr %.1356.i464.i, align 8, !noalias !92
  %.1365.i466.i = add nsw i64 %.1364.i462.i, %.1357.i465.i
  %.1366.i467.i = inttoptr i64 %.1365.i466.i to ptr
  %.1367.i468.i = load i64, ptr %.1366.i467.i, align 8, !noalias !92
  %.1445.i469.i = trunc i64 %.1367.i468.i to i8
  %sunkaddr43.i470.i = shl i64 %.1367.i468.i, 3
  br label %B7356.i.i

B7356.i.i:                                        ; preds = %B7849.i.i, %B7356.preheader.i.i
  %j.7.2.i471.i = phi i64 [ %.1394.i477.i, %B7849.i.i ], [ %j.4.0445.i432.i, %B7356.preheader.i.i ]
  %steps.3.2.i472.i = phi i64 [ %steps.4.4.i486.i, %B7849.i.i ], [ %steps.5.0444.i433.i, %B7356.preheader.i.i ]
  %.1385.i473.i = shl nsw i64 %j.7.2.i471.i, 3
  %.1387.i474.i = add nsw i64 %.1385.i473.i, %.50.i126.i
  %.1388.i475.i = inttoptr i64 %.1387.i474.i to ptr
  %.1389.i476.i = load i64, ptr %.1388.i475.i, align 8, !noalias !92
  %.1394.i477.i = add i64 %j.7.2.i471.i, 1
  %.1407.i478.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !92
  %.1408.i479.i = shl nsw i64 %.1389.i476.i, 2
  %.1409.i480.i = add nsw i64 %.1407.i478.i, %.1408.i479.i
  %.1410.i481.i = inttoptr i64 %.1409.i480.i to ptr
  %.1411.i482.i = load i32, ptr %.1410.i481.i, align 4, !noalias !92
  %.1412.i483.i = zext i32 %.1411.i482.i to i64
  %.1417.i484.i = icmp eq i32 %.1411.i482.i, 0
  br i1 %.1417.i484.i, label %B7628.i.i, label %B7788.i.i

B7628.i.i:                                        ; preds = %B7356.i.i
  %.1426.i533.i = load i64, ptr %sunkaddr100.i, align 8, !noalias !92
  %.1428.i534.i = shl nsw i64 %steps.3.2.i472.i, 2
  %.1429.i535.i = add nsw i64 %.1426.i533.i, %.1428.i534.i
  %.1431.i536.i = inttoptr i64 %.1429.i535.i to ptr
  %.1432.i537.i = trunc i64 %.1389.i476.i to i32
  store i32 %.1432.i537.i, ptr %.1431.i536.i, align 4, !noalias !92
  %.1441.i538.i = load i64, ptr %sunkaddr102.i, align 8, !noalias !92
  %.1443.i539.i = add nsw i64 %.1441.i538.i, %steps.3.2.i472.i
  %.1446.i540.i = inttoptr i64 %.1443.i539.i to ptr
  store i8 %.1445.i469.i, ptr %.1446.i540.i, align 1, !noalias !92
  %.1449.i541.i = add nsw i64 %steps.3.2.i472.i, 1
  br label %B7849.i.i

B7788.i.i:                                        ; preds = %B7356.i.i
  %.1462.i485.i = icmp sgt i32 %.1411.i482.i, -1
  br i1 %.1462.i485.i, label %B7848.i.i, label %B7849.i.i

B7848.i.i:                                        ; preds = %B7788.i.i
  %.1471.i488.i = add nsw i64 %.1412.i483.i, -1
  %.1479.i489.i = load i64, ptr %sunkaddr104.i, align 8, !noalias !92
  %sunkaddr42.i490.i = inttoptr i64 %.1479.i489.i to ptr
  %sunkaddr44.i491.i = getelementptr i8, ptr %sunkaddr42.i490.i, i64 %sunkaddr43.i470.i
  %.1484.i492.i = load i64, ptr %sunkaddr44.i491.i, align 8, !noalias !92
  %.18.i2.i493.i = load i64, ptr %sunkaddr86.i, align 8, !noalias !99
  %.19.i3.i494.i = add nsw i64 %.18.i2.i493.i, -1
  %.31.i.i495.i = load i64, ptr %sunkaddr88.i, align 8, !noalias !99
  %.37.i4.i496.i = load i64, ptr %sunkaddr90.i, align 8, !noalias !99
  %.44.i.i497.i = shl nsw i64 %.19.i3.i494.i, 3
  %.46.i.i498.i = add nsw i64 %.37.i4.i496.i, %.44.i.i497.i
  %.47.i.i499.i = inttoptr i64 %.46.i.i498.i to ptr
  %.48.i.i500.i = load i64, ptr %.47.i.i499.i, align 8, !noalias !99
  %.55.i.i501.i = shl nsw i64 %.19.i3.i494.i, 2
  %.57.i.i502.i = add nsw i64 %.55.i.i501.i, %.31.i.i495.i
  %.58.i.i503.i = inttoptr i64 %.57.i.i502.i to ptr
  %.59.i.i504.i = load i32, ptr %.58.i.i503.i, align 4, !noalias !99
  %.60.i.i505.i = zext i32 %.59.i.i504.i to i64
  %.62.i.i506.i = icmp samesign ult i64 %.1471.i488.i, %.60.i.i505.i
  br i1 %.62.i.i506.i, label %B258.preheader.i.i513.i, label %_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i507.i

B258.preheader.i.i513.i:                          ; preds = %B7848.i.i
  %84 = shl i64 %.18.i2.i493.i, 2
  %85 = add i64 %84, -8
  %86 = add i64 %85, %.31.i.i495.i
  %87 = shl i64 %.18.i2.i493.i, 3
  %88 = add i64 %87, -16
  %89 = add i64 %88, %.37.i4.i496.i
  br label %B258.i.i514.i

B258.i.i514.i:                                    ; preds = %B258.i.i514.i, %B258.preheader.i.i513.i
  %lsr.iv3.i7.i515.i = phi i64 [ %89, %B258.preheader.i.i513.i ], [ %lsr.iv.next4.i12.i532.i, %B258.i.i514.i ]
  %lsr.iv1.i8.i516.i = phi i64 [ %86, %B258.preheader.i.i513.i ], [ %lsr.iv.next2.i11.i531.i, %B258.i.i514.i ]
  %lsr.iv.i9.i517.i = phi i64 [ %.18.i2.i493.i, %B258.preheader.i.i513.i ], [ %lsr.iv.next.i10.i530.i, %B258.i.i514.i ]
  %known.2.0.i.i518.i = phi i64 [ %.48.i.i500.i, %B258.preheader.i.i513.i ], [ %.82.i.i525.i, %B258.i.i514.i ]
  %.73.i.i519.i = inttoptr i64 %lsr.iv3.i7.i515.i to ptr
  %.74.i.i520.i = load i64, ptr %.73.i.i519.i, align 8, !noalias !99
  %.76.i.i521.i = or i64 %.74.i.i520.i, %known.2.0.i.i518.i
  %.78.i.i522.i = and i64 %.76.i.i521.i, -4398044413953
  %.80.i.i523.i = and i64 %known.2.0.i.i518.i, 4398044413952
  %.81.i.i524.i = and i64 %.80.i.i523.i, %.74.i.i520.i
  %.82.i.i525.i = or disjoint i64 %.78.i.i522.i, %.81.i.i524.i
  %.90.i.i526.i = inttoptr i64 %lsr.iv1.i8.i516.i to ptr
  %.91.i.i527.i = load i32, ptr %.90.i.i526.i, align 4, !noalias !99
  %.92.i.i528.i = zext i32 %.91.i.i527.i to i64
  %.94.i.i529.i = icmp samesign ult i64 %.1471.i488.i, %.92.i.i528.i
  %lsr.iv.next.i10.i530.i = add i64 %lsr.iv.i9.i517.i, -1
  %lsr.iv.next2.i11.i531.i = add i64 %lsr.iv1.i8.i516.i, -4
  %lsr.iv.next4.i12.i532.i = add i64 %lsr.iv3.i7.i515.i, -8
  br i1 %.94.i.i529.i, label %B258.i.i514.i, label %_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i507.i

_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i507.i: ; preds = %B258.i.i514.i, %B7848.i.i
  %.118.pre-phi.i.i508.i = phi ptr [ %.47.i.i499.i, %B7848.i.i ], [ %.73.i.i519.i, %B258.i.i514.i ]
  %last.3.1.i.i509.i = phi i64 [ %.18.i2.i493.i, %B7848.i.i ], [ %lsr.iv.next.i10.i530.i, %B258.i.i514.i ]
  %known.3.1.i.i510.i = phi i64 [ %.48.i.i500.i, %B7848.i.i ], [ %.82.i.i525.i, %B258.i.i514.i ]
  %.112.i.i511.i = or i64 %.1484.i492.i, %known.3.1.i.i510.i
  %.117.i.i512.i = or i64 %.112.i.i511.i, -9223372036854775808
  store i64 %.117.i.i512.i, ptr %.118.pre-phi.i.i508.i, align 8, !noalias !99
  store i64 %last.3.1.i.i509.i, ptr %sunkaddr86.i, align 8, !noalias !99
  br label %B7849.i.i

B7849.i.i:                                        ; preds = %_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i507.i, %B7788.i.i, %B7628.i.i
  %steps.4.4.i486.i = phi i64 [ %.1449.i541.i, %B7628.i.i ], [ %steps.3.2.i472.i, %B7788.i.i ], [ %steps.3.2.i472.i, %_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i507.i ]
  %exitcond453.not.i487.i = icmp eq i64 %.1394.i477.i, %.1282.i439.i
  br i1 %exitcond453.not.i487.i, label %B7971.i.i, label %B7356.i.i

B7971.i.i:                                        ; preds = %B7849.i.i, %B2926.i431.i
  %j.5.1.i441.i = phi i64 [ %j.4.0445.i432.i, %B2926.i431.i ], [ %.1282.i439.i, %B7849.i.i ]
  %steps.6.1.i442.i = phi i64 [ %steps.5.0444.i433.i, %B2926.i431.i ], [ %steps.4.4.i486.i, %B7849.i.i ]
  %exitcond454.not.i443.i = icmp eq i64 %.1249.i435.i, %.1156.i420.i
  br i1 %exitcond454.not.i443.i, label %B8121.i.i, label %B2926.i431.i

B8121.i.i:                                        ; preds = %B7971.i.i, %B2788.endif.i412.i
  %steps.5.0.lcssa.i444.i = phi i64 [ %.910.i387.i, %B2788.endif.i412.i ], [ %steps.6.1.i442.i, %B7971.i.i ]
  store i64 %steps.5.0.lcssa.i444.i, ptr %sunkaddr72.i, align 8, !noalias !92
  br label %_ZN10interleave8liveness6native6deepen5visitB4v257B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i

B476.endif.i136.i:                                ; preds = %B440.i134.i
  %.155.i137.i = lshr i64 %.89.i132.i, 1
  %.166.i140.i = load i64, ptr %.165.i139.i, align 8, !noalias !92
  %.166.fr.i141.i = freeze i64 %.166.i140.i
  %.251425.not.i142.i = icmp eq i64 %.155.i137.i, 0
  br i1 %.251425.not.i142.i, label %B1956.i257.i, label %B598.endif.lr.ph.i143.i

B598.endif.lr.ph.i143.i:                          ; preds = %B476.endif.i136.i
  %.345.i144.i = add i64 %.27.i119.i, -1
  %..345.i145.i = tail call i64 @llvm.smax.i64(i64 %.345.i144.i, i64 0)
  %xtraiter.i146.i = and i64 %..345.i145.i, 3
  %90 = add i64 %.45.i123.i, 32
  %91 = and i64 %..345.i145.i, 9223372036854775804
  %92 = or disjoint i64 %91, 1
  %93 = icmp slt i64 %.345.i144.i, 1
  %94 = icmp eq i64 %.166.fr.i141.i, 0
  %95 = icmp samesign ult i64 %.345.i144.i, 4
  %96 = icmp eq i64 %xtraiter.i146.i, 0
  br label %B598.endif.i152.i

B598.endif.i152.i:                                ; preds = %B598.endif.lr.ph.i143.i, %B1212.i250.i
  %lsr.iv36.i153.i = phi i64 [ %.45.i123.i, %B598.endif.lr.ph.i143.i ], [ %lsr.iv.next37.i252.i, %B1212.i250.i ]
  %lsr.iv32.i154.i = phi i64 [ %90, %B598.endif.lr.ph.i143.i ], [ %lsr.iv.next33.i251.i, %B1212.i250.i ]
  %.257420426.i155.i = phi i64 [ 0, %B598.endif.lr.ph.i143.i ], [ %.264.i156.i, %B1212.i250.i ]
  %.264.i156.i = add nuw nsw i64 %.257420426.i155.i, 1
  %.295.i157.i = mul nsw i64 %.257420426.i155.i, %.34.i120.i
  %.297.i158.i = add nsw i64 %.295.i157.i, %.45.i123.i
  %.303.i159.i = inttoptr i64 %.297.i158.i to ptr
  %.304.i160.i = load i64, ptr %.303.i159.i, align 8, !noalias !92
  %.305.i161.i = add i64 %.304.i160.i, 1
  br i1 %93, label %B892.i228.i, label %B890.preheader.i162.i

B890.preheader.i162.i:                            ; preds = %B598.endif.i152.i
  br i1 %95, label %B890.epil.preheader.i210.i, label %B890.i163.i

B2336.endif.i325.i:                               ; preds = %B434.i.i320.i, %B2336.i291.i
  %enabled.2.0.lcssa.i.i326.i = phi i64 [ 0, %B2336.i291.i ], [ %enabled.3.2.i.i321.i, %B434.i.i320.i ]
  %.748.i329.i = load i64, ptr %.747.i328.i, align 8, !noalias !92
  %.760.i330.i = add nsw i64 %.748.i329.i, %.155.i137.i
  %.767.i333.i = load i64, ptr %.766.i332.i, align 8, !noalias !92
  %.768.not.i334.i = icmp slt i64 %.760.i330.i, %.767.i333.i
  br i1 %.768.not.i334.i, label %B2396.endif.i336.i, label %_ZN10interleave8liveness6native6deepen5visitB4v257B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i

B2396.endif.i336.i:                               ; preds = %B2336.endif.i325.i
  %.742.i339.i = load i64, ptr %.741.i338.i, align 8, !noalias !92
  %.736.i342.i = load i64, ptr %.735.i341.i, align 8, !noalias !92
  %.805.i345.i = load i64, ptr %.804.i344.i, align 8, !noalias !92
  %.807.i346.i = shl nsw i64 %.736.i342.i, 2
  %.808.i347.i = add nsw i64 %.805.i345.i, %.807.i346.i
  %.810.i348.i = inttoptr i64 %.808.i347.i to ptr
  store i32 %.237.i, ptr %.810.i348.i, align 4, !noalias !92
  %.815.i350.i = add nsw i64 %.736.i342.i, 1
  store i64 %.815.i350.i, ptr %.735.i341.i, align 8, !noalias !92
  %.830.i353.i = load i64, ptr %.829.i352.i, align 8, !noalias !92
  %.832.i355.i = add nsw i64 %.830.i353.i, %.391.i
  %.835.i356.i = inttoptr i64 %.832.i355.i to ptr
  %.836.i357.i = trunc i64 %.815.i350.i to i32
  store i32 %.836.i357.i, ptr %.835.i356.i, align 4, !noalias !92
  %.843.i360.i = load i64, ptr %.842.i359.i, align 8, !noalias !92
  %.845.i361.i = shl nsw i64 %.742.i339.i, 2
  %.846.i362.i = add nsw i64 %.843.i360.i, %.845.i361.i
  %.848.i363.i = inttoptr i64 %.846.i362.i to ptr
  %.849.i364.i = trunc i64 %.736.i342.i to i32
  store i32 %.849.i364.i, ptr %.848.i363.i, align 4, !noalias !92
  %.856.i367.i = load i64, ptr %.855.i366.i, align 8, !noalias !92
  %.858.i368.i = shl nsw i64 %.742.i339.i, 3
  %.859.i369.i = add nsw i64 %.856.i367.i, %.858.i368.i
  %.861.i370.i = shl i64 %enabled.2.0.lcssa.i.i326.i, 21
  %.863.i371.i = shl i64 %enabled.2.0.lcssa.i.i326.i, 42
  %.866.i372.i = or i64 %.861.i370.i, %.863.i371.i
  %.867.i373.i = inttoptr i64 %.859.i369.i to ptr
  store i64 %.866.i372.i, ptr %.867.i373.i, align 8, !noalias !92
  %.871.i374.i = add nsw i64 %.742.i339.i, 1
  store i64 %.871.i374.i, ptr %.741.i338.i, align 8, !noalias !92
  %.884.i377.i = load i64, ptr %.883.i376.i, align 8, !noalias !92
  %.886.i378.i = shl nsw i64 %.748.i329.i, 2
  %.887.i379.i = add nsw i64 %.884.i377.i, %.886.i378.i
  %.892.i380.i = inttoptr i64 %.887.i379.i to ptr
  %.893.i381.i = xor i32 %.849.i364.i, -2147483648
  store i32 %.893.i381.i, ptr %.892.i380.i, align 4, !noalias !92
  %.900.i384.i = load i64, ptr %.899.i383.i, align 8, !noalias !92
  %.902.i385.i = add nsw i64 %.900.i384.i, %.748.i329.i
  %.905.i386.i = inttoptr i64 %.902.i385.i to ptr
  store i8 %.248.i, ptr %.905.i386.i, align 1, !noalias !92
  %.910.i387.i = add nsw i64 %.748.i329.i, 1
  br i1 %.251425.not.i142.i, label %B2788.endif.i412.i, label %B2444.preheader.i388.i

B2444.preheader.i388.i:                           ; preds = %B2396.endif.i336.i
  %97 = icmp eq i64 %.166.fr.i141.i, 0
  br i1 %97, label %B2444.us.i542.i, label %B2444.i390.i

B2444.us.i542.i:                                  ; preds = %B2444.preheader.i388.i, %B2444.us.i542.i
  %lsr.iv26.us.i543.i = phi i64 [ %lsr.iv.next27.us.i558.i, %B2444.us.i542.i ], [ %.155.i137.i, %B2444.preheader.i388.i ]
  %lsr.iv24.us.i544.i = phi i64 [ %lsr.iv.next25.us.i557.i, %B2444.us.i542.i ], [ %.45.i123.i, %B2444.preheader.i388.i ]
  %lsr.iv.us.i545.i = phi i64 [ %lsr.iv.next.us.i556.i, %B2444.us.i542.i ], [ %.50.i126.i, %B2444.preheader.i388.i ]
  %.1044.us.i546.i = inttoptr i64 %lsr.iv.us.i545.i to ptr
  %.1045.us.i547.i = load i64, ptr %.1044.us.i546.i, align 8, !noalias !92
  store i64 0, ptr %.1049.i113.i, align 8, !noalias !92
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.1049.i113.i, i64 %a0, i64 %lsr.iv24.us.i544.i, i64 %.1045.us.i547.i)
  %.1063.us.i548.i = load i64, ptr %.1049.i113.i, align 8, !noalias !92
  %.1077.us.i549.i = load i64, ptr %sunkaddr.i, align 8, !noalias !92
  %98 = lshr i64 %.1063.us.i548.i, 29
  %.1079.us.i550.i = and i64 %98, 34359738360
  %.1080.us.i551.i = add nsw i64 %.1079.us.i550.i, %.1077.us.i549.i
  %.1081.us.i552.i = inttoptr i64 %.1080.us.i551.i to ptr
  %.1082.us.i553.i = load i64, ptr %.1081.us.i552.i, align 8, !noalias !92
  %.1085.us.i554.i = and i64 %.1063.us.i548.i, 4294967295
  %.1086.us.i555.i = add nsw i64 %.1082.us.i553.i, %.1085.us.i554.i
  store i64 %.1086.us.i555.i, ptr %.1044.us.i546.i, align 8, !noalias !92
  %lsr.iv.next.us.i556.i = add i64 %lsr.iv.us.i545.i, 8
  %lsr.iv.next25.us.i557.i = add i64 %lsr.iv24.us.i544.i, %.34.i120.i
  %lsr.iv.next27.us.i558.i = add nsw i64 %lsr.iv26.us.i543.i, -1
  %exitcond452.not.us.i559.i = icmp eq i64 %lsr.iv.next27.us.i558.i, 0
  br i1 %exitcond452.not.us.i559.i, label %B2788.endif.i412.i, label %B2444.us.i542.i

B2788.endif.i412.i:                               ; preds = %B2444.i390.i, %B2444.us.i542.i, %B2396.endif.i336.i
  %.1140.i415.i = load i64, ptr %sunkaddr54.i299.i, align 8, !noalias !92
  %.1142.i416.i = add nsw i64 %.1140.i415.i, 32
  %.1143.i417.i = inttoptr i64 %.1142.i416.i to ptr
  %.1144.i418.i = load i64, ptr %.1143.i417.i, align 8, !noalias !92
  %.1156.i420.i = load i64, ptr %sunkaddr87.i419.i, align 8, !noalias !92
  %.1236441.not.i421.i = icmp slt i64 %.1156.i420.i, 1
  br i1 %.1236441.not.i421.i, label %B8121.i.i, label %B2926.i431.i

_ZN10interleave8liveness6native6deepen5visitB4v257B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i: ; preds = %B2336.endif.i325.i, %B8121.i.i, %B440.i134.i, %B972.i
  %.sink.i335.i = phi i64 [ 1, %B8121.i.i ], [ 2, %B440.i134.i ], [ 4, %B972.i ], [ 4, %B2336.endif.i325.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.75.i112.i), !noalias !69
  call void @llvm.lifetime.end.p0(ptr nonnull %.1049.i113.i), !noalias !69
  br label %B1082.i

B1010.i:                                          ; preds = %B902.i
  %.452.i = icmp sgt i32 %.394.i, -1
  br i1 %.452.i, label %B1042.i, label %B1122.i

B1042.i:                                          ; preds = %B1010.i
  %.461.i = add nsw i64 %.395.i, -1
  %.18.i.i = load i64, ptr %sunkaddr86.i, align 8, !noalias !102
  %.19.i.i = add nsw i64 %.18.i.i, -1
  %.31.i.i = load i64, ptr %sunkaddr88.i, align 8, !noalias !102
  %.37.i7.i = load i64, ptr %sunkaddr90.i, align 8, !noalias !102
  %.44.i.i = shl nsw i64 %.19.i.i, 3
  %.46.i.i = add nsw i64 %.37.i7.i, %.44.i.i
  %.47.i.i = inttoptr i64 %.46.i.i to ptr
  %.48.i.i = load i64, ptr %.47.i.i, align 8, !noalias !102
  %.55.i8.i = shl nsw i64 %.19.i.i, 2
  %.57.i.i = add nsw i64 %.55.i8.i, %.31.i.i
  %.58.i.i = inttoptr i64 %.57.i.i to ptr
  %.59.i.i = load i32, ptr %.58.i.i, align 4, !noalias !102
  %.60.i.i = zext i32 %.59.i.i to i64
  %.62.i.i = icmp samesign ult i64 %.461.i, %.60.i.i
  br i1 %.62.i.i, label %B258.preheader.i.i, label %_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i

B258.preheader.i.i:                               ; preds = %B1042.i
  %99 = shl i64 %.18.i.i, 2
  %100 = add i64 %99, -8
  %101 = add i64 %100, %.31.i.i
  %102 = shl i64 %.18.i.i, 3
  %103 = add i64 %102, -16
  %104 = add i64 %103, %.37.i7.i
  br label %B258.i.i

B258.i.i:                                         ; preds = %B258.i.i, %B258.preheader.i.i
  %lsr.iv3.i.i = phi i64 [ %104, %B258.preheader.i.i ], [ %lsr.iv.next4.i.i, %B258.i.i ]
  %lsr.iv1.i.i = phi i64 [ %101, %B258.preheader.i.i ], [ %lsr.iv.next2.i.i, %B258.i.i ]
  %lsr.iv.i.i = phi i64 [ %.18.i.i, %B258.preheader.i.i ], [ %lsr.iv.next.i.i, %B258.i.i ]
  %known.2.0.i.i = phi i64 [ %.48.i.i, %B258.preheader.i.i ], [ %.82.i.i, %B258.i.i ]
  %.73.i10.i = inttoptr i64 %lsr.iv3.i.i to ptr
  %.74.i.i = load i64, ptr %.73.i10.i, align 8, !noalias !102
  %.76.i.i = or i64 %.74.i.i, %known.2.0.i.i
  %.78.i.i = and i64 %.76.i.i, -4398044413953
  %.80.i.i = and i64 %known.2.0.i.i, 4398044413952
  %.81.i.i = and i64 %.80.i.i, %.74.i.i
  %.82.i.i = or disjoint i64 %.78.i.i, %.81.i.i
  %.90.i.i = inttoptr i64 %lsr.iv1.i.i to ptr
  %.91.i.i = load i32, ptr %.90.i.i, align 4, !noalias !102
  %.92.i.i = zext i32 %.91.i.i to i64
  %.94.i.i = icmp samesign ult i64 %.461.i, %.92.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, -4
  %lsr.iv.next4.i.i = add i64 %lsr.iv3.i.i, -8
  br i1 %.94.i.i, label %B258.i.i, label %_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i

_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i: ; preds = %B258.i.i, %B1042.i
  %.118.pre-phi.i.i = phi ptr [ %.47.i.i, %B1042.i ], [ %.73.i10.i, %B258.i.i ]
  %last.3.1.i.i = phi i64 [ %.18.i.i, %B1042.i ], [ %lsr.iv.next.i.i, %B258.i.i ]
  %known.3.1.i.i = phi i64 [ %.48.i.i, %B1042.i ], [ %.82.i.i, %B258.i.i ]
  %.112.i.i = or i64 %.266.i, %known.3.1.i.i
  %.117.i.i = or i64 %.112.i.i, -9223372036854775808
  store i64 %.117.i.i, ptr %.118.pre-phi.i.i, align 8, !noalias !102
  store i64 %last.3.1.i.i, ptr %sunkaddr86.i, align 8, !noalias !102
  br label %B1122.i

B1082.i:                                          ; preds = %_ZN10interleave8liveness6native6deepen5visitB4v257B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i, %_ZN10interleave8liveness6native6deepen5leaveB4v221B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i, %_ZN10interleave8liveness6native6deepen5visitB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29.exit.i
  %status.4.1.in.sroa.speculated.i = phi i64 [ %.sink.i27.i, %_ZN10interleave8liveness6native6deepen5leaveB4v221B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i ], [ %.sink.i.i, %_ZN10interleave8liveness6native6deepen5visitB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29.exit.i ], [ %.sink.i335.i, %_ZN10interleave8liveness6native6deepen5visitB4v257B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i ]
  %.500.not.i = icmp eq i64 %status.4.1.in.sroa.speculated.i, 1
  br i1 %.500.not.i, label %B1122.i, label %_ZN10interleave8liveness6native6deepen6deepenB4v102B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B1122.i:                                          ; preds = %B1082.i, %_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i, %B1010.i
  %.91.i = icmp samesign ugt i64 %.90160.i, 1
  br i1 %.91.i, label %B58.i, label %_ZN10interleave8liveness6native6deepen6deepenB4v102B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B130.endif.thread.i:                              ; preds = %B130.i, %B418.i.i
  %storemerge30.i.ph.i = phi i64 [ %.25.i.i, %B418.i.i ], [ %.12.i.i, %B130.i ]
  store i64 %storemerge30.i.ph.i, ptr %sunkaddr74.i, align 8, !noalias !72
  br label %_ZN10interleave8liveness6native6deepen6deepenB4v102B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B130.endif.i:                                     ; preds = %B224.i.i
  store i64 %word.2.0.i.i, ptr %sunkaddr74.i, align 8, !noalias !72
  %.174.i = icmp slt i64 %word.2.0.i.i, 0
  br i1 %.174.i, label %_ZN10interleave8liveness6native6deepen6deepenB4v102B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B200.i

B240.endif.i:                                     ; preds = %B58.i
  %.135.i = add nsw i64 %.134.i, -1
  store i64 %.135.i, ptr %sunkaddr72.i, align 8, !noalias !69
  %.232.i = load i64, ptr %sunkaddr100.i, align 8, !noalias !69
  %.234.i = shl nsw i64 %.135.i, 2
  %.235.i = add nsw i64 %.232.i, %.234.i
  %.236.i = inttoptr i64 %.235.i to ptr
  %.237.i = load i32, ptr %.236.i, align 4, !noalias !69
  %.238.i = zext i32 %.237.i to i64
  %.244.i = load i64, ptr %sunkaddr102.i, align 8, !noalias !69
  %.246.i = add nsw i64 %.244.i, %.135.i
  %.247.i = inttoptr i64 %.246.i to ptr
  %.248.i = load i8, ptr %.247.i, align 1, !noalias !69
  %.249.i = zext i8 %.248.i to i64
  %.261.i = load i64, ptr %sunkaddr104.i, align 8, !noalias !69
  %.263.i = shl nuw nsw i64 %.249.i, 3
  %.264.i = add nsw i64 %.263.i, %.261.i
  %.265.i = inttoptr i64 %.264.i to ptr
  %.266.i = load i64, ptr %.265.i, align 8, !noalias !69
  %105 = tail call i64 @llvm.umax.i64(i64 %.134.i, i64 5)
  %.13.i.i = shl i64 %105, 2
  %.311.i = add i64 %.13.i.i, -20
  %.312.i = add nsw i64 %.311.i, %.232.i
  %.313.i = inttoptr i64 %.312.i to ptr
  %.314.i = load i32, ptr %.313.i, align 4, !noalias !69
  %.320.i = icmp sgt i32 %.314.i, -1
  br i1 %.320.i, label %B748.i, label %B806.i

_ZN10interleave8liveness6native6deepen6deepenB4v102B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %B1082.i, %B1122.i, %B130.endif.i, %B130.endif.thread.i
  %.sink.i = phi i64 [ 0, %B130.endif.thread.i ], [ 1, %B1122.i ], [ 0, %B130.endif.i ], [ %status.4.1.in.sroa.speculated.i, %B1082.i ]
  ret i64 %.sink.i
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN10interleave8liveness6native4ways8place_ofB4v317B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.b, i64 %arg.state) unnamed_addr #3 {
B0.endif:
  %.197 = alloca i64, align 8
  %.18 = add nsw i64 %arg.ctx, 16
  %.19 = inttoptr i64 %.18 to ptr
  %.20 = load i64, ptr %.19, align 8
  %.26 = inttoptr i64 %arg.state to ptr
  %.27 = load i64, ptr %.26, align 8
  %.28 = add i64 %.27, 1
  %.68 = add i64 %.20, -1
  %.11353.not = icmp slt i64 %.68, 1
  br i1 %.11353.not, label %B8409, label %B8259.preheader

B8259.preheader:                                  ; preds = %B0.endif
  %0 = add i64 %.20, -2
  %xtraiter = and i64 %.68, 3
  %1 = icmp samesign ult i64 %0, 3
  br i1 %1, label %B8259.epil.preheader, label %B8259.preheader.new

B8259.preheader.new:                              ; preds = %B8259.preheader
  %2 = and i64 %.68, 9223372036854775804
  br label %B8259

B8259:                                            ; preds = %B8259, %B8259.preheader.new
  %lsr.iv7.in = phi i64 [ %lsr.iv7, %B8259 ], [ %arg.state, %B8259.preheader.new ]
  %hash_of_v319_h.2.056 = phi i64 [ %.165.3, %B8259 ], [ %.28, %B8259.preheader.new ]
  %.1195254 = phi i64 [ %.126.3, %B8259 ], [ 1, %B8259.preheader.new ]
  %lsr.iv7 = add i64 %lsr.iv7.in, 32
  %.152 = add i64 %hash_of_v319_h.2.056, -4658895280553007687
  %.153 = zext i64 %.152 to i128
  %.155 = mul nuw i128 %.153, 11400714819323198485
  %.156 = trunc i128 %.155 to i64
  %.157 = lshr i128 %.155, 64
  %.158 = trunc nuw i128 %.157 to i64
  %3 = add i64 %lsr.iv7.in, 8
  %.163 = inttoptr i64 %3 to ptr
  %.164 = load i64, ptr %.163, align 8
  %.159 = add i64 %.164, -4658895280553007687
  %.165 = add i64 %.159, %.156
  %.152.1 = add i64 %.165, %.158
  %.153.1 = zext i64 %.152.1 to i128
  %.155.1 = mul nuw i128 %.153.1, 11400714819323198485
  %.156.1 = trunc i128 %.155.1 to i64
  %.157.1 = lshr i128 %.155.1, 64
  %.158.1 = trunc nuw i128 %.157.1 to i64
  %4 = add i64 %lsr.iv7.in, 16
  %.163.1 = inttoptr i64 %4 to ptr
  %.164.1 = load i64, ptr %.163.1, align 8
  %.159.1 = add i64 %.164.1, -4658895280553007687
  %.165.1 = add i64 %.159.1, %.156.1
  %.152.2 = add i64 %.165.1, %.158.1
  %.153.2 = zext i64 %.152.2 to i128
  %.155.2 = mul nuw i128 %.153.2, 11400714819323198485
  %.156.2 = trunc i128 %.155.2 to i64
  %.157.2 = lshr i128 %.155.2, 64
  %.158.2 = trunc nuw i128 %.157.2 to i64
  %5 = add i64 %lsr.iv7.in, 24
  %.163.2 = inttoptr i64 %5 to ptr
  %.164.2 = load i64, ptr %.163.2, align 8
  %.126.3 = add i64 %.1195254, 4
  %.159.2 = add i64 %.164.2, -4658895280553007687
  %.165.2 = add i64 %.159.2, %.156.2
  %.152.3 = add i64 %.165.2, %.158.2
  %.153.3 = zext i64 %.152.3 to i128
  %.155.3 = mul nuw i128 %.153.3, 11400714819323198485
  %.156.3 = trunc i128 %.155.3 to i64
  %.157.3 = lshr i128 %.155.3, 64
  %.158.3 = trunc nuw i128 %.157.3 to i64
  %.163.3 = inttoptr i64 %lsr.iv7 to ptr
  %.164.3 = load i64, ptr %.163.3, align 8
  %.159.3 = add i64 %.164.3, %.156.3
  %.165.3 = add i64 %.159.3, %.158.3
  %6 = sub i64 %.126.3, %2
  %niter.ncmp.3 = icmp eq i64 %6, 1
  br i1 %niter.ncmp.3, label %B8409.loopexit.unr-lcssa, label %B8259

B8409.loopexit.unr-lcssa:                         ; preds = %B8259
  %7 = or disjoint i64 %2, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B8409, label %B8259.epil.preheader

B8259.epil.preheader:                             ; preds = %B8409.loopexit.unr-lcssa, %B8259.preheader
  %hash_of_v319_h.2.056.epil.init = phi i64 [ %.28, %B8259.preheader ], [ %.165.3, %B8409.loopexit.unr-lcssa ]
  %.1195254.epil.init = phi i64 [ 1, %B8259.preheader ], [ %7, %B8409.loopexit.unr-lcssa ]
  %8 = shl i64 %.1195254.epil.init, 3
  %9 = add nsw i64 %8, %arg.state
  br label %B8259.epil

B8259.epil:                                       ; preds = %B8259.epil, %B8259.epil.preheader
  %lsr.iv5 = phi i64 [ %lsr.iv.next6, %B8259.epil ], [ %xtraiter, %B8259.epil.preheader ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B8259.epil ], [ %9, %B8259.epil.preheader ]
  %hash_of_v319_h.2.056.epil = phi i64 [ %.165.epil, %B8259.epil ], [ %hash_of_v319_h.2.056.epil.init, %B8259.epil.preheader ]
  %.152.epil = add i64 %hash_of_v319_h.2.056.epil, -4658895280553007687
  %.153.epil = zext i64 %.152.epil to i128
  %.155.epil = mul nuw i128 %.153.epil, 11400714819323198485
  %.156.epil = trunc i128 %.155.epil to i64
  %.157.epil = lshr i128 %.155.epil, 64
  %.158.epil = trunc nuw i128 %.157.epil to i64
  %.163.epil = inttoptr i64 %lsr.iv to ptr
  %.164.epil = load i64, ptr %.163.epil, align 8
  %.159.epil = add i64 %.164.epil, %.156.epil
  %.165.epil = add i64 %.159.epil, %.158.epil
  %lsr.iv.next = add i64 %lsr.iv, 8
  %lsr.iv.next6 = add nsw i64 %lsr.iv5, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next6, 0
  br i1 %epil.iter.cmp.not, label %B8409, label %B8259.epil, !llvm.loop !105

B8409:                                            ; preds = %B8259.epil, %B8409.loopexit.unr-lcssa, %B0.endif
  %hash_of_v319_h.2.0.lcssa = phi i64 [ %.28, %B0.endif ], [ %.165.3, %B8409.loopexit.unr-lcssa ], [ %.165.epil, %B8259.epil ]
  %.179 = lshr i64 %hash_of_v319_h.2.0.lcssa, 32
  %.180 = xor i64 %.179, %hash_of_v319_h.2.0.lcssa
  %.181 = mul i64 %.180, -7046029254386353131
  %.182 = lshr i64 %.181, 29
  %.183 = xor i64 %.182, %.181
  %.184 = mul i64 %.183, -4658895280553007687
  %.185 = lshr i64 %.184, 32
  %.186 = xor i64 %.185, %.184
  store i64 0, ptr %.197, align 8
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.197, i64 %arg.ctx, i64 %arg.state, i64 %.186)
  %.211 = load i64, ptr %.197, align 8
  %.224 = inttoptr i64 %arg.b to ptr
  %.225 = load i64, ptr %.224, align 8
  %10 = lshr i64 %.211, 29
  %.227 = and i64 %10, 34359738360
  %.228 = add nsw i64 %.227, %.225
  %.229 = inttoptr i64 %.228 to ptr
  %.230 = load i64, ptr %.229, align 8
  %.233 = and i64 %.211, 4294967295
  %.234 = add nsw i64 %.230, %.233
  store i64 %.234, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @place_of(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #3 {
  %result = alloca i64, align 8
  call fastcc void @_ZN10interleave8liveness6native4ways8place_ofB4v317B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr %result, i64 %a0, i64 %a1, i64 %a2)
  %value = load i64, ptr %result, align 8
  ret i64 %value
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @state_of(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #0 {
  %.27.i = add nsw i64 %a0, 24
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !106
  %.30.i = icmp eq i64 %.29.i, 0
  br i1 %.30.i, label %B8532.i, label %B8804.i

B8532.i:                                          ; preds = %0
  %.35.i = add nsw i64 %a1, 80
  %.36.i = inttoptr i64 %.35.i to ptr
  %.37.i = load i64, ptr %.36.i, align 8, !noalias !106
  %.44.i = add nsw i64 %a0, 32
  %.45.i = inttoptr i64 %.44.i to ptr
  %.46.i = load i64, ptr %.45.i, align 8, !noalias !106
  %.48.i = shl nsw i64 %a2, 3
  %.51.i = add nsw i64 %.46.i, %.48.i
  %.52.i = inttoptr i64 %.51.i to ptr
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !106
  %.54.i = lshr i64 %.53.i, 32
  %.55.i = xor i64 %.54.i, %.53.i
  %.56.i = mul i64 %.55.i, -7575587736534282103
  %.57.i = lshr i64 %.56.i, 29
  %.58.i = lshr i64 %.56.i, 58
  %1 = xor i64 %.57.i, %.58.i
  %.60.i = xor i64 %1, %.56.i
  %.61.i = mul i64 %.60.i, -1018231460777725123
  %.62.i = lshr i64 %.61.i, 32
  %.63.i = xor i64 %.62.i, %.61.i
  %.64.i = add i64 %.63.i, -1
  %.65.i = inttoptr i64 %.37.i to ptr
  store i64 %.64.i, ptr %.65.i, align 8, !noalias !106
  %.74.i = load i64, ptr %.36.i, align 8, !noalias !106
  %.pre.i = add nsw i64 %a0, 16
  %.pre83.i = inttoptr i64 %.pre.i to ptr
  %.180.pre.i = load i64, ptr %.pre83.i, align 8, !noalias !106
  br label %B9025.endif.i

B8804.i:                                          ; preds = %0
  %.83.i = inttoptr i64 %a1 to ptr
  %.84.i = load i64, ptr %.83.i, align 8, !noalias !106
  %.93.i = add nsw i64 %a1, 8
  %.94.i = inttoptr i64 %.93.i to ptr
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !106
  %.96.i = add nsw i64 %.95.i, -1
  %.103.i = shl nsw i64 %.96.i, 3
  %.105.i = add nsw i64 %.103.i, %.84.i
  %.106.i = inttoptr i64 %.105.i to ptr
  %.107.i = load i64, ptr %.106.i, align 8, !noalias !106
  %.109.i = icmp sgt i64 %.107.i, %a2
  br i1 %.109.i, label %B8964.preheader.i, label %B9024.i

B8964.preheader.i:                                ; preds = %B8804.i
  %2 = shl i64 %.95.i, 3
  %3 = add i64 %.84.i, -16
  %4 = add i64 %3, %2
  br label %B8964.i

B8964.i:                                          ; preds = %B8964.i, %B8964.preheader.i
  %lsr.iv10.i = phi i64 [ %4, %B8964.preheader.i ], [ %lsr.iv.next11.i, %B8964.i ]
  %state_at_v324_worker.2.0.i = phi i64 [ %.96.i, %B8964.preheader.i ], [ %.112.i, %B8964.i ]
  %.112.i = add nsw i64 %state_at_v324_worker.2.0.i, -1
  %.120.i = inttoptr i64 %lsr.iv10.i to ptr
  %.121.i = load i64, ptr %.120.i, align 8, !noalias !106
  %.123.i = icmp sgt i64 %.121.i, %a2
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, -8
  br i1 %.123.i, label %B8964.i, label %B9024.i

B9024.i:                                          ; preds = %B8964.i, %B8804.i
  %.142.i = phi i64 [ %.107.i, %B8804.i ], [ %.121.i, %B8964.i ]
  %state_at_v324_worker.3.1.i = phi i64 [ %.96.i, %B8804.i ], [ %.112.i, %B8964.i ]
  %.128.i = shl i64 %state_at_v324_worker.3.1.i, 32
  %.130.i = sub i64 %a2, %.142.i
  %.143.i = add i64 %.128.i, %.130.i
  %.148.i = add nsw i64 %a0, 104
  %.149.i = inttoptr i64 %.148.i to ptr
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !106
  %.156.i = add nsw i64 %a0, 16
  %.157.i = inttoptr i64 %.156.i to ptr
  %.158.i = load i64, ptr %.157.i, align 8, !noalias !106
  %5 = lshr i64 %.143.i, 29
  %.161.i = and i64 %5, 34359738360
  %.162.i = add nsw i64 %.161.i, %.150.i
  %.163.i = inttoptr i64 %.162.i to ptr
  %.164.i = load i64, ptr %.163.i, align 8, !noalias !106
  %.167.i = shl i64 %.130.i, 3
  %.159.i = and i64 %.167.i, 34359738360
  %.168.i = mul i64 %.159.i, %.158.i
  %.169.i = add nsw i64 %.168.i, %.164.i
  br label %B9025.endif.i

B9066.i:                                          ; preds = %B9066.preheader.new.i, %B9066.i
  %lsr.iv8.i = phi i64 [ %lsr.iv.next9.i, %B9066.i ], [ 0, %B9066.preheader.new.i ]
  %.2807880.i = phi i64 [ %.287.7.i, %B9066.i ], [ 0, %B9066.preheader.new.i ]
  %6 = add i64 %lsr.iv8.i, %a3
  %7 = add i64 %lsr.iv8.i, %"$38call.7.2.0.i"
  %.318.i = inttoptr i64 %7 to ptr
  %.319.i = load i64, ptr %.318.i, align 8, !noalias !106
  %.320.i = inttoptr i64 %6 to ptr
  store i64 %.319.i, ptr %.320.i, align 8, !noalias !106
  %8 = add i64 %6, 8
  %9 = add i64 %7, 8
  %.318.1.i = inttoptr i64 %9 to ptr
  %.319.1.i = load i64, ptr %.318.1.i, align 8, !noalias !106
  %.320.1.i = inttoptr i64 %8 to ptr
  store i64 %.319.1.i, ptr %.320.1.i, align 8, !noalias !106
  %10 = add i64 %6, 16
  %11 = add i64 %7, 16
  %.318.2.i = inttoptr i64 %11 to ptr
  %.319.2.i = load i64, ptr %.318.2.i, align 8, !noalias !106
  %.320.2.i = inttoptr i64 %10 to ptr
  store i64 %.319.2.i, ptr %.320.2.i, align 8, !noalias !106
  %12 = add i64 %6, 24
  %13 = add i64 %7, 24
  %.318.3.i = inttoptr i64 %13 to ptr
  %.319.3.i = load i64, ptr %.318.3.i, align 8, !noalias !106
  %.320.3.i = inttoptr i64 %12 to ptr
  store i64 %.319.3.i, ptr %.320.3.i, align 8, !noalias !106
  %14 = add i64 %6, 32
  %15 = add i64 %7, 32
  %.318.4.i = inttoptr i64 %15 to ptr
  %.319.4.i = load i64, ptr %.318.4.i, align 8, !noalias !106
  %.320.4.i = inttoptr i64 %14 to ptr
  store i64 %.319.4.i, ptr %.320.4.i, align 8, !noalias !106
  %16 = add i64 %6, 40
  %17 = add i64 %7, 40
  %.318.5.i = inttoptr i64 %17 to ptr
  %.319.5.i = load i64, ptr %.318.5.i, align 8, !noalias !106
  %.320.5.i = inttoptr i64 %16 to ptr
  store i64 %.319.5.i, ptr %.320.5.i, align 8, !noalias !106
  %18 = add i64 %6, 48
  %19 = add i64 %7, 48
  %.318.6.i = inttoptr i64 %19 to ptr
  %.319.6.i = load i64, ptr %.318.6.i, align 8, !noalias !106
  %.320.6.i = inttoptr i64 %18 to ptr
  store i64 %.319.6.i, ptr %.320.6.i, align 8, !noalias !106
  %.287.7.i = add nuw nsw i64 %.2807880.i, 8
  %20 = add i64 %6, 56
  %21 = add i64 %7, 56
  %.318.7.i = inttoptr i64 %21 to ptr
  %.319.7.i = load i64, ptr %.318.7.i, align 8, !noalias !106
  %.320.7.i = inttoptr i64 %20 to ptr
  store i64 %.319.7.i, ptr %.320.7.i, align 8, !noalias !106
  %lsr.iv.next9.i = add nuw i64 %lsr.iv8.i, 64
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.287.7.i
  br i1 %niter.ncmp.7.i, label %B9152.loopexit.unr-lcssa.i, label %B9066.i

B9152.loopexit.unr-lcssa.i:                       ; preds = %B9066.i
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %_ZN10interleave8liveness6native4ways8state_ofB4v323B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B9066.epil.preheader.i

B9066.epil.preheader.i:                           ; preds = %B9066.preheader.i, %B9152.loopexit.unr-lcssa.i
  %.2807880.epil.init.i = phi i64 [ 0, %B9066.preheader.i ], [ %unroll_iter.i, %B9152.loopexit.unr-lcssa.i ]
  %22 = shl i64 %.2807880.epil.init.i, 3
  %23 = add nsw i64 %22, %"$38call.7.2.0.i"
  %24 = add nsw i64 %22, %a3
  br label %B9066.epil.i

B9066.epil.i:                                     ; preds = %B9066.epil.i, %B9066.epil.preheader.i
  %lsr.iv6.i = phi i64 [ %lsr.iv.next7.i, %B9066.epil.i ], [ %xtraiter.i, %B9066.epil.preheader.i ]
  %lsr.iv4.i = phi i64 [ %lsr.iv.next5.i, %B9066.epil.i ], [ %24, %B9066.epil.preheader.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B9066.epil.i ], [ %23, %B9066.epil.preheader.i ]
  %.318.epil.i = inttoptr i64 %lsr.iv.i to ptr
  %.319.epil.i = load i64, ptr %.318.epil.i, align 8, !noalias !106
  %.320.epil.i = inttoptr i64 %lsr.iv4.i to ptr
  store i64 %.319.epil.i, ptr %.320.epil.i, align 8, !noalias !106
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %lsr.iv.next5.i = add i64 %lsr.iv4.i, 8
  %lsr.iv.next7.i = add nsw i64 %lsr.iv6.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next7.i, 0
  br i1 %epil.iter.cmp.not.i, label %_ZN10interleave8liveness6native4ways8state_ofB4v323B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B9066.epil.i, !llvm.loop !109

B9025.endif.i:                                    ; preds = %B9024.i, %B8532.i
  %.180.i = phi i64 [ %.180.pre.i, %B8532.i ], [ %.158.i, %B9024.i ]
  %"$38call.7.2.0.i" = phi i64 [ %.74.i, %B8532.i ], [ %.169.i, %B9024.i ]
  %.27479.not.i = icmp slt i64 %.180.i, 1
  br i1 %.27479.not.i, label %_ZN10interleave8liveness6native4ways8state_ofB4v323B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B9066.preheader.i

B9066.preheader.i:                                ; preds = %B9025.endif.i
  %xtraiter.i = and i64 %.180.i, 7
  %25 = icmp samesign ult i64 %.180.i, 8
  br i1 %25, label %B9066.epil.preheader.i, label %B9066.preheader.new.i

B9066.preheader.new.i:                            ; preds = %B9066.preheader.i
  %unroll_iter.i = and i64 %.180.i, 9223372036854775800
  br label %B9066.i

_ZN10interleave8liveness6native4ways8state_ofB4v323B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit: ; preds = %B9066.epil.i, %B9152.loopexit.unr-lcssa.i, %B9025.endif.i
  ret i64 0
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @mark_seen(i64 %a0, i64 %a1) local_unnamed_addr #3 {
  %1 = ashr i64 %a1, 3
  %.8.i = and i64 %1, -8
  %.10.i = and i64 %a1, 63
  %.11.i = shl nuw i64 1, %.10.i
  %sunkaddr.i = inttoptr i64 %.8.i to ptr
  %sunkaddr1.i = getelementptr i8, ptr %sunkaddr.i, i64 %a0
  br label %B9261.i

B9261.i:                                          ; preds = %B9275.i, %0
  %.21.i = load atomic i64, ptr %sunkaddr1.i acquire, align 8, !noalias !110
  %.28.i = or i64 %.21.i, %.11.i
  %.41.i = icmp eq i64 %.21.i, %.28.i
  br i1 %.41.i, label %_ZN10interleave8liveness6native4ways9mark_seenB4v337B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B9275.i

B9275.i:                                          ; preds = %B9261.i
  %.47.i = cmpxchg ptr %sunkaddr1.i, i64 %.21.i, i64 %.28.i acq_rel acquire, align 8, !noalias !110
  %.52.i = extractvalue { i64, i1 } %.47.i, 1
  br i1 %.52.i, label %_ZN10interleave8liveness6native4ways9mark_seenB4v337B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B9261.i

_ZN10interleave8liveness6native4ways9mark_seenB4v337B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %B9261.i, %B9275.i
  ret i64 0
}

define internal fastcc void @_ZN10interleave8liveness6native4ways6is_endB4v347B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.b, i64 range(i64 0, 4294967296) %arg.number, i64 %arg.what) unnamed_addr {
B0:
  switch i64 %arg.what, label %common.ret [
    i64 1, label %B36
    i64 2, label %B202
  ]

B36:                                              ; preds = %B0
  %.32 = add nsw i64 %arg.b, 128
  %.33 = inttoptr i64 %.32 to ptr
  %.34 = load i64, ptr %.33, align 8
  %.35 = shl nuw nsw i64 %arg.number, 2
  %.36 = add nsw i64 %.34, %.35
  %.37 = inttoptr i64 %.36 to ptr
  %.38 = load i32, ptr %.37, align 4
  %spec.select = icmp slt i32 %.38, -1
  br label %common.ret

common.ret:                                       ; preds = %B10130, %B36, %B0
  %.321.sink.shrunk = phi i1 [ %.320, %B10130 ], [ %spec.select, %B36 ], [ false, %B0 ]
  %.321.sink = zext i1 %.321.sink.shrunk to i8
  store i8 %.321.sink, ptr %retptr, align 1
  ret void

B202:                                             ; preds = %B0
  %.90 = add nsw i64 %arg.ctx, 112
  %.91 = inttoptr i64 %.90 to ptr
  %.92 = load i64, ptr %.91, align 8
  %.94 = add nsw i64 %.92, 48
  %.95 = inttoptr i64 %.94 to ptr
  %.96 = load i64, ptr %.95, align 8
  %.103 = add nsw i64 %arg.b, 56
  %.104 = inttoptr i64 %.103 to ptr
  %.105 = load i64, ptr %.104, align 8
  %.106 = shl i64 %.105, 3
  %.107 = add i64 %.96, 48
  %.109 = add i64 %.107, %.106
  %.114 = inttoptr i64 %.109 to ptr
  store i64 0, ptr %.114, align 8
  %.122 = add nsw i64 %arg.ctx, 8
  %.123 = inttoptr i64 %.122 to ptr
  %.124 = load i64, ptr %.123, align 8
  %.148 = add nsw i64 %arg.ctx, 24
  %.149 = inttoptr i64 %.148 to ptr
  %.150 = load i64, ptr %.149, align 8
  %.151 = icmp eq i64 %.150, 0
  br i1 %.151, label %B9637, label %B9909

B9637:                                            ; preds = %B202
  %.156 = add nsw i64 %arg.b, 80
  %.157 = inttoptr i64 %.156 to ptr
  %.158 = load i64, ptr %.157, align 8
  %.165 = add nsw i64 %arg.ctx, 32
  %.166 = inttoptr i64 %.165 to ptr
  %.167 = load i64, ptr %.166, align 8
  %.169 = shl nuw nsw i64 %arg.number, 3
  %.172 = add nsw i64 %.167, %.169
  %.173 = inttoptr i64 %.172 to ptr
  %.174 = load i64, ptr %.173, align 8
  %.175 = lshr i64 %.174, 32
  %.176 = xor i64 %.175, %.174
  %.177 = mul i64 %.176, -7575587736534282103
  %.178 = lshr i64 %.177, 29
  %.179 = lshr i64 %.177, 58
  %0 = xor i64 %.178, %.179
  %.181 = xor i64 %0, %.177
  %.182 = mul i64 %.181, -1018231460777725123
  %.183 = lshr i64 %.182, 32
  %.184 = xor i64 %.183, %.182
  %.185 = add i64 %.184, -1
  %.186 = inttoptr i64 %.158 to ptr
  store i64 %.185, ptr %.186, align 8
  %.195 = load i64, ptr %.157, align 8
  br label %B10130

B9909:                                            ; preds = %B202
  %.204 = inttoptr i64 %arg.b to ptr
  %.205 = load i64, ptr %.204, align 8
  %.214 = add nsw i64 %arg.b, 8
  %.215 = inttoptr i64 %.214 to ptr
  %.216 = load i64, ptr %.215, align 8
  %.217 = add nsw i64 %.216, -1
  %.224 = shl nsw i64 %.217, 3
  %.226 = add nsw i64 %.224, %.205
  %.227 = inttoptr i64 %.226 to ptr
  %.228 = load i64, ptr %.227, align 8
  %.230 = icmp sgt i64 %.228, %arg.number
  br i1 %.230, label %B10069.preheader, label %B10129

B10069.preheader:                                 ; preds = %B9909
  %1 = shl i64 %.216, 3
  %2 = add i64 %.205, -16
  %3 = add i64 %2, %1
  br label %B10069

B10069:                                           ; preds = %B10069, %B10069.preheader
  %lsr.iv = phi i64 [ %3, %B10069.preheader ], [ %lsr.iv.next, %B10069 ]
  %state_at_v352_worker.2.0 = phi i64 [ %.217, %B10069.preheader ], [ %.233, %B10069 ]
  %.233 = add i64 %state_at_v352_worker.2.0, -1
  %.241 = inttoptr i64 %lsr.iv to ptr
  %.242 = load i64, ptr %.241, align 8
  %.244 = icmp sgt i64 %.242, %arg.number
  %lsr.iv.next = add i64 %lsr.iv, -8
  br i1 %.244, label %B10069, label %B10129

B10129:                                           ; preds = %B10069, %B9909
  %.263 = phi i64 [ %.228, %B9909 ], [ %.242, %B10069 ]
  %state_at_v352_worker.3.1 = phi i64 [ %.217, %B9909 ], [ %.233, %B10069 ]
  %.249 = shl i64 %state_at_v352_worker.3.1, 32
  %.251 = sub i64 %arg.number, %.263
  %.264 = add i64 %.249, %.251
  %.269 = add nsw i64 %arg.ctx, 104
  %.270 = inttoptr i64 %.269 to ptr
  %.271 = load i64, ptr %.270, align 8
  %.277 = add nsw i64 %arg.ctx, 16
  %.278 = inttoptr i64 %.277 to ptr
  %.279 = load i64, ptr %.278, align 8
  %4 = lshr i64 %.264, 29
  %.282 = and i64 %4, 34359738360
  %.283 = add nsw i64 %.282, %.271
  %.284 = inttoptr i64 %.283 to ptr
  %.285 = load i64, ptr %.284, align 8
  %.288 = shl i64 %.251, 3
  %.280 = and i64 %.288, 34359738360
  %.289 = mul i64 %.280, %.279
  %.290 = add nsw i64 %.289, %.285
  br label %B10130

B10130:                                           ; preds = %B10129, %B9637
  %"$508call.42.2.0" = phi i64 [ %.195, %B9637 ], [ %.290, %B10129 ]
  %.299 = add nsw i64 %arg.b, 48
  %.300 = inttoptr i64 %.299 to ptr
  %.301 = load i64, ptr %.300, align 8
  %.305 = inttoptr i64 %.124 to ptr
  %.306 = tail call i64 %.305(i64 %"$508call.42.2.0", i64 %.96, i64 %.301)
  %sunkaddr1 = inttoptr i64 %.96 to ptr
  %sunkaddr5 = getelementptr i8, ptr %sunkaddr1, i64 %.106
  %sunkaddr6 = getelementptr i8, ptr %sunkaddr5, i64 48
  %.317 = load i64, ptr %sunkaddr6, align 8
  %.320 = icmp ne i64 %.317, 0
  br label %common.ret
}

define internal fastcc void @_ZN10interleave8liveness6native4ways14unfold_numbersB4v366B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.b, i64 range(i64 0, 4294967296) %arg.number) unnamed_addr {
B0:
  %.45 = alloca i64, align 8
  %.556 = alloca i64, align 8
  %.14 = add nsw i64 %arg.ctx, 112
  %.15 = inttoptr i64 %.14 to ptr
  %.16 = load i64, ptr %.15, align 8
  %.20 = add nsw i64 %arg.ctx, 16
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 8
  %.28 = add nsw i64 %.16, 56
  %.29 = inttoptr i64 %.28 to ptr
  %.30 = load i64, ptr %.29, align 8
  %.33 = add nsw i64 %.16, 64
  %.34 = inttoptr i64 %.33 to ptr
  %.35 = load i64, ptr %.34, align 8
  store i64 0, ptr %.45, align 8
  call fastcc void @_ZN10interleave8liveness6native6deepen12unfold_stateB4v182B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.45, i64 %arg.ctx, i64 %arg.b, i64 %arg.number)
  %.59 = load i64, ptr %.45, align 8
  %.75 = icmp slt i64 %.59, 0
  br i1 %.75, label %common.ret, label %B262.endif

common.ret:                                       ; preds = %B10246, %B262.endif, %B0
  store i64 %.59, ptr %retptr, align 8
  ret void

B10246:                                           ; preds = %B10246, %B10246.lr.ph
  %lsr.iv21 = phi i64 [ %.93, %B10246.lr.ph ], [ %lsr.iv.next22, %B10246 ]
  %lsr.iv19 = phi i64 [ %.30, %B10246.lr.ph ], [ %lsr.iv.next20, %B10246 ]
  %lsr.iv = phi i64 [ %.35, %B10246.lr.ph ], [ %lsr.iv.next, %B10246 ]
  %.551 = inttoptr i64 %lsr.iv to ptr
  %.552 = load i64, ptr %.551, align 8
  store i64 0, ptr %.556, align 8
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.556, i64 %arg.ctx, i64 %lsr.iv19, i64 %.552)
  %.570 = load i64, ptr %.556, align 8
  %.584 = load i64, ptr %16, align 8
  %0 = lshr i64 %.570, 29
  %.586 = and i64 %0, 34359738360
  %.587 = add nsw i64 %.586, %.584
  %.588 = inttoptr i64 %.587 to ptr
  %.589 = load i64, ptr %.588, align 8
  %.592 = and i64 %.570, 4294967295
  %.593 = add nsw i64 %.589, %.592
  store i64 %.593, ptr %.551, align 8
  %lsr.iv.next = add i64 %lsr.iv, 8
  %lsr.iv.next20 = add i64 %lsr.iv19, %.216
  %lsr.iv.next22 = add nsw i64 %lsr.iv21, -1
  %exitcond193.not = icmp eq i64 %lsr.iv.next22, 0
  br i1 %exitcond193.not, label %common.ret, label %B10246

B262.endif:                                       ; preds = %B0
  %.93 = lshr i64 %.59, 1
  %.173173.not = icmp eq i64 %.93, 0
  br i1 %.173173.not, label %common.ret, label %B300.endif.lr.ph

B300.endif.lr.ph:                                 ; preds = %B262.endif
  %.216 = shl i64 %.22, 3
  %.268 = add i64 %.22, -1
  %.311161.not = icmp slt i64 %.268, 1
  br i1 %.311161.not, label %B300.endif.preheader, label %B300.endif.us.preheader

B300.endif.preheader:                             ; preds = %B300.endif.lr.ph
  %1 = and i64 %.59, 2
  %lcmp.mod.not = icmp eq i64 %1, 0
  br i1 %lcmp.mod.not, label %B300.endif.prol.loopexit, label %B300.endif.prol

B300.endif.prol:                                  ; preds = %B300.endif.preheader
  %.226.prol = inttoptr i64 %.30 to ptr
  %.227.prol = load i64, ptr %.226.prol, align 8
  %.228.prol = add i64 %.227.prol, 1
  %.377.prol = lshr i64 %.228.prol, 32
  %.378.prol = xor i64 %.377.prol, %.228.prol
  %.379.prol = mul i64 %.378.prol, -7046029254386353131
  %.380.prol = lshr i64 %.379.prol, 29
  %.381.prol = xor i64 %.380.prol, %.379.prol
  %.382.prol = mul i64 %.381.prol, -4658895280553007687
  %.383.prol = lshr i64 %.382.prol, 32
  %.384.prol = xor i64 %.383.prol, %.382.prol
  %.391.prol = inttoptr i64 %.35 to ptr
  store i64 %.384.prol, ptr %.391.prol, align 8
  %sunkaddr24 = inttoptr i64 %arg.ctx to ptr
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 32
  %.399.prol = load i64, ptr %sunkaddr25, align 8
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr24, i64 40
  %.404.prol = load i64, ptr %sunkaddr27, align 8
  %.405.prol = zext i64 %.384.prol to i128
  %.406.prol = zext i64 %.404.prol to i128
  %.407.prol = mul nuw i128 %.405.prol, %.406.prol
  %sh.diff.prol = lshr i128 %.407.prol, 58
  %tr.sh.diff.prol = trunc i128 %sh.diff.prol to i64
  %.411.prol = and i64 %tr.sh.diff.prol, -64
  %.412.prol = add nsw i64 %.411.prol, %.399.prol
  %.413.prol = inttoptr i64 %.412.prol to ptr
  tail call void @llvm.prefetch.p0(ptr %.413.prol, i32 1, i32 3, i32 1)
  %lsr.iv.next24.prol = add i64 %.35, 8
  %lsr.iv.next26.prol = add i64 %.30, %.216
  %lsr.iv.next28.prol = add nsw i64 %.93, -1
  br label %B300.endif.prol.loopexit

B300.endif.prol.loopexit:                         ; preds = %B300.endif.prol, %B300.endif.preheader
  %lsr.iv27.unr = phi i64 [ %.93, %B300.endif.preheader ], [ %lsr.iv.next28.prol, %B300.endif.prol ]
  %lsr.iv25.unr = phi i64 [ %.30, %B300.endif.preheader ], [ %lsr.iv.next26.prol, %B300.endif.prol ]
  %lsr.iv23.unr = phi i64 [ %.35, %B300.endif.preheader ], [ %lsr.iv.next24.prol, %B300.endif.prol ]
  %2 = icmp eq i64 %.93, 1
  br i1 %2, label %B10246.lr.ph, label %B300.endif.preheader1

B300.endif.preheader1:                            ; preds = %B300.endif.prol.loopexit
  %sunkaddr = inttoptr i64 %arg.ctx to ptr
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr, i64 32
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr, i64 40
  br label %B300.endif

B300.endif.us.preheader:                          ; preds = %B300.endif.lr.ph
  %3 = add i64 %.22, -2
  %xtraiter = and i64 %.268, 3
  %4 = add i64 %.30, 32
  %5 = and i64 %.268, 9223372036854775804
  %6 = or disjoint i64 %5, 1
  %7 = icmp samesign ult i64 %3, 3
  %sunkaddr28 = inttoptr i64 %arg.ctx to ptr
  %sunkaddr29 = getelementptr i8, ptr %sunkaddr28, i64 32
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr28, i64 40
  %8 = icmp eq i64 %xtraiter, 0
  br label %B300.endif.us

B300.endif.us:                                    ; preds = %B456.B494_crit_edge.us, %B300.endif.us.preheader
  %lsr.iv33 = phi i64 [ %.30, %B300.endif.us.preheader ], [ %lsr.iv.next34, %B456.B494_crit_edge.us ]
  %lsr.iv29 = phi i64 [ %4, %B300.endif.us.preheader ], [ %lsr.iv.next30, %B456.B494_crit_edge.us ]
  %.179168174.us = phi i64 [ 0, %B300.endif.us.preheader ], [ %.186.us, %B456.B494_crit_edge.us ]
  %.218.us = mul nsw i64 %.179168174.us, %.216
  %.220.us = add nsw i64 %.218.us, %.30
  %.226.us = inttoptr i64 %.220.us to ptr
  %.227.us = load i64, ptr %.226.us, align 8
  %.228.us = add i64 %.227.us, 1
  br i1 %7, label %B492.us.epil.preheader, label %B492.us

B492.us:                                          ; preds = %B300.endif.us, %B492.us
  %lsr.iv17 = phi i64 [ %lsr.iv.next18, %B492.us ], [ %5, %B300.endif.us ]
  %lsr.iv31 = phi i64 [ %lsr.iv.next32, %B492.us ], [ %lsr.iv29, %B300.endif.us ]
  %hash_of_v369_h.2.1164.us = phi i64 [ %.363.us.3, %B492.us ], [ %.228.us, %B300.endif.us ]
  %.350.us = add i64 %hash_of_v369_h.2.1164.us, -4658895280553007687
  %.351.us = zext i64 %.350.us to i128
  %.353.us = mul nuw i128 %.351.us, 11400714819323198485
  %.354.us = trunc i128 %.353.us to i64
  %.355.us = lshr i128 %.353.us, 64
  %.356.us = trunc nuw i128 %.355.us to i64
  %9 = add i64 %lsr.iv31, -24
  %.361.us = inttoptr i64 %9 to ptr
  %.362.us = load i64, ptr %.361.us, align 8
  %.357.us = add i64 %.362.us, -4658895280553007687
  %.363.us = add i64 %.357.us, %.354.us
  %.350.us.1 = add i64 %.363.us, %.356.us
  %.351.us.1 = zext i64 %.350.us.1 to i128
  %.353.us.1 = mul nuw i128 %.351.us.1, 11400714819323198485
  %.354.us.1 = trunc i128 %.353.us.1 to i64
  %.355.us.1 = lshr i128 %.353.us.1, 64
  %.356.us.1 = trunc nuw i128 %.355.us.1 to i64
  %10 = add i64 %lsr.iv31, -16
  %.361.us.1 = inttoptr i64 %10 to ptr
  %.362.us.1 = load i64, ptr %.361.us.1, align 8
  %.357.us.1 = add i64 %.362.us.1, -4658895280553007687
  %.363.us.1 = add i64 %.357.us.1, %.354.us.1
  %.350.us.2 = add i64 %.363.us.1, %.356.us.1
  %.351.us.2 = zext i64 %.350.us.2 to i128
  %.353.us.2 = mul nuw i128 %.351.us.2, 11400714819323198485
  %.354.us.2 = trunc i128 %.353.us.2 to i64
  %.355.us.2 = lshr i128 %.353.us.2, 64
  %.356.us.2 = trunc nuw i128 %.355.us.2 to i64
  %11 = add i64 %lsr.iv31, -8
  %.361.us.2 = inttoptr i64 %11 to ptr
  %.362.us.2 = load i64, ptr %.361.us.2, align 8
  %.357.us.2 = add i64 %.362.us.2, -4658895280553007687
  %.363.us.2 = add i64 %.357.us.2, %.354.us.2
  %.350.us.3 = add i64 %.363.us.2, %.356.us.2
  %.351.us.3 = zext i64 %.350.us.3 to i128
  %.353.us.3 = mul nuw i128 %.351.us.3, 11400714819323198485
  %.354.us.3 = trunc i128 %.353.us.3 to i64
  %.355.us.3 = lshr i128 %.353.us.3, 64
  %.356.us.3 = trunc nuw i128 %.355.us.3 to i64
  %.361.us.3 = inttoptr i64 %lsr.iv31 to ptr
  %.362.us.3 = load i64, ptr %.361.us.3, align 8
  %.357.us.3 = add i64 %.362.us.3, %.354.us.3
  %.363.us.3 = add i64 %.357.us.3, %.356.us.3
  %lsr.iv.next32 = add i64 %lsr.iv31, 32
  %lsr.iv.next18 = add i64 %lsr.iv17, -4
  %niter.ncmp.3 = icmp eq i64 %lsr.iv.next18, 0
  br i1 %niter.ncmp.3, label %B456.B494_crit_edge.us.unr-lcssa, label %B492.us

B456.B494_crit_edge.us.unr-lcssa:                 ; preds = %B492.us
  br i1 %8, label %B456.B494_crit_edge.us, label %B492.us.epil.preheader

B492.us.epil.preheader:                           ; preds = %B456.B494_crit_edge.us.unr-lcssa, %B300.endif.us
  %hash_of_v369_h.2.1164.us.epil.init = phi i64 [ %.228.us, %B300.endif.us ], [ %.363.us.3, %B456.B494_crit_edge.us.unr-lcssa ]
  %.317160162.us.epil.init = phi i64 [ 1, %B300.endif.us ], [ %6, %B456.B494_crit_edge.us.unr-lcssa ]
  %12 = shl i64 %.317160162.us.epil.init, 3
  %13 = add nsw i64 %12, %lsr.iv33
  br label %B492.us.epil

B492.us.epil:                                     ; preds = %B492.us.epil, %B492.us.epil.preheader
  %lsr.iv37 = phi i64 [ %lsr.iv.next38, %B492.us.epil ], [ %xtraiter, %B492.us.epil.preheader ]
  %lsr.iv35 = phi i64 [ %lsr.iv.next36, %B492.us.epil ], [ %13, %B492.us.epil.preheader ]
  %hash_of_v369_h.2.1164.us.epil = phi i64 [ %.363.us.epil, %B492.us.epil ], [ %hash_of_v369_h.2.1164.us.epil.init, %B492.us.epil.preheader ]
  %.350.us.epil = add i64 %hash_of_v369_h.2.1164.us.epil, -4658895280553007687
  %.351.us.epil = zext i64 %.350.us.epil to i128
  %.353.us.epil = mul nuw i128 %.351.us.epil, 11400714819323198485
  %.354.us.epil = trunc i128 %.353.us.epil to i64
  %.355.us.epil = lshr i128 %.353.us.epil, 64
  %.356.us.epil = trunc nuw i128 %.355.us.epil to i64
  %.361.us.epil = inttoptr i64 %lsr.iv35 to ptr
  %.362.us.epil = load i64, ptr %.361.us.epil, align 8
  %.357.us.epil = add i64 %.362.us.epil, %.354.us.epil
  %.363.us.epil = add i64 %.357.us.epil, %.356.us.epil
  %lsr.iv.next36 = add i64 %lsr.iv35, 8
  %lsr.iv.next38 = add nsw i64 %lsr.iv37, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next38, 0
  br i1 %epil.iter.cmp.not, label %B456.B494_crit_edge.us, label %B492.us.epil, !llvm.loop !113

B456.B494_crit_edge.us:                           ; preds = %B492.us.epil, %B456.B494_crit_edge.us.unr-lcssa
  %.363.us.lcssa = phi i64 [ %.363.us.3, %B456.B494_crit_edge.us.unr-lcssa ], [ %.363.us.epil, %B492.us.epil ]
  %.186.us = add nuw nsw i64 %.179168174.us, 1
  %.377.us = lshr i64 %.363.us.lcssa, 32
  %.378.us = xor i64 %.377.us, %.363.us.lcssa
  %.379.us = mul i64 %.378.us, -7046029254386353131
  %.380.us = lshr i64 %.379.us, 29
  %.381.us = xor i64 %.380.us, %.379.us
  %.382.us = mul i64 %.381.us, -4658895280553007687
  %.383.us = lshr i64 %.382.us, 32
  %.384.us = xor i64 %.383.us, %.382.us
  %.386.us = shl nsw i64 %.179168174.us, 3
  %.390.us = add nsw i64 %.386.us, %.35
  %.391.us = inttoptr i64 %.390.us to ptr
  store i64 %.384.us, ptr %.391.us, align 8
  %.399.us = load i64, ptr %sunkaddr29, align 8
  %.404.us = load i64, ptr %sunkaddr31, align 8
  %.405.us = zext i64 %.384.us to i128
  %.406.us = zext i64 %.404.us to i128
  %.407.us = mul nuw i128 %.405.us, %.406.us
  %sh.diff.us = lshr i128 %.407.us, 58
  %tr.sh.diff.us = trunc i128 %sh.diff.us to i64
  %.411.us = and i64 %tr.sh.diff.us, -64
  %.412.us = add nsw i64 %.411.us, %.399.us
  %.413.us = inttoptr i64 %.412.us to ptr
  tail call void @llvm.prefetch.p0(ptr %.413.us, i32 1, i32 3, i32 1)
  %lsr.iv.next30 = add i64 %lsr.iv29, %.216
  %lsr.iv.next34 = add i64 %lsr.iv33, %.216
  %exitcond191.not = icmp eq i64 %.186.us, %.93
  br i1 %exitcond191.not, label %B10246.lr.ph, label %B300.endif.us

B300.endif:                                       ; preds = %B300.endif.preheader1, %B300.endif
  %lsr.iv27 = phi i64 [ %lsr.iv.next28.1, %B300.endif ], [ %lsr.iv27.unr, %B300.endif.preheader1 ]
  %lsr.iv25 = phi i64 [ %lsr.iv.next26.1, %B300.endif ], [ %lsr.iv25.unr, %B300.endif.preheader1 ]
  %lsr.iv23 = phi i64 [ %15, %B300.endif ], [ %lsr.iv23.unr, %B300.endif.preheader1 ]
  %.226 = inttoptr i64 %lsr.iv25 to ptr
  %.227 = load i64, ptr %.226, align 8
  %.228 = add i64 %.227, 1
  %.377 = lshr i64 %.228, 32
  %.378 = xor i64 %.377, %.228
  %.379 = mul i64 %.378, -7046029254386353131
  %.380 = lshr i64 %.379, 29
  %.381 = xor i64 %.380, %.379
  %.382 = mul i64 %.381, -4658895280553007687
  %.383 = lshr i64 %.382, 32
  %.384 = xor i64 %.383, %.382
  %.391 = inttoptr i64 %lsr.iv23 to ptr
  store i64 %.384, ptr %.391, align 8
  %.399 = load i64, ptr %sunkaddr32, align 8
  %.404 = load i64, ptr %sunkaddr34, align 8
  %.405 = zext i64 %.384 to i128
  %.406 = zext i64 %.404 to i128
  %.407 = mul nuw i128 %.405, %.406
  %sh.diff = lshr i128 %.407, 58
  %tr.sh.diff = trunc i128 %sh.diff to i64
  %.411 = and i64 %tr.sh.diff, -64
  %.412 = add nsw i64 %.411, %.399
  %.413 = inttoptr i64 %.412 to ptr
  tail call void @llvm.prefetch.p0(ptr %.413, i32 1, i32 3, i32 1)
  %lsr.iv.next26 = add i64 %lsr.iv25, %.216
  %.226.1 = inttoptr i64 %lsr.iv.next26 to ptr
  %.227.1 = load i64, ptr %.226.1, align 8
  %.228.1 = add i64 %.227.1, 1
  %.377.1 = lshr i64 %.228.1, 32
  %.378.1 = xor i64 %.377.1, %.228.1
  %.379.1 = mul i64 %.378.1, -7046029254386353131
  %.380.1 = lshr i64 %.379.1, 29
  %.381.1 = xor i64 %.380.1, %.379.1
  %.382.1 = mul i64 %.381.1, -4658895280553007687
  %.383.1 = lshr i64 %.382.1, 32
  %.384.1 = xor i64 %.383.1, %.382.1
  %14 = add i64 %lsr.iv23, 8
  %.391.1 = inttoptr i64 %14 to ptr
  store i64 %.384.1, ptr %.391.1, align 8
  %.399.1 = load i64, ptr %sunkaddr32, align 8
  %.404.1 = load i64, ptr %sunkaddr34, align 8
  %.405.1 = zext i64 %.384.1 to i128
  %.406.1 = zext i64 %.404.1 to i128
  %.407.1 = mul nuw i128 %.405.1, %.406.1
  %sh.diff.1 = lshr i128 %.407.1, 58
  %tr.sh.diff.1 = trunc i128 %sh.diff.1 to i64
  %.411.1 = and i64 %tr.sh.diff.1, -64
  %.412.1 = add nsw i64 %.411.1, %.399.1
  %.413.1 = inttoptr i64 %.412.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.413.1, i32 1, i32 3, i32 1)
  %lsr.iv.next26.1 = add i64 %lsr.iv.next26, %.216
  %lsr.iv.next28.1 = add nsw i64 %lsr.iv27, -2
  %exitcond192.not.1 = icmp eq i64 %lsr.iv.next28.1, 0
  %15 = add i64 %lsr.iv23, 16
  br i1 %exitcond192.not.1, label %B10246.lr.ph, label %B300.endif

B10246.lr.ph:                                     ; preds = %B456.B494_crit_edge.us, %B300.endif, %B300.endif.prol.loopexit
  %16 = inttoptr i64 %arg.b to ptr
  br label %B10246
}

define i64 @spread(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr {
  %.180.i = alloca i8, align 1
  %.252.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.180.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.252.i)
  %arg.within.fr.i = freeze i64 %a6
  %.30.i = add nsw i64 %a0, 112
  %.31.i = inttoptr i64 %.30.i to ptr
  %.32.i = load i64, ptr %.31.i, align 8, !noalias !114
  %.34.i = add nsw i64 %.32.i, 64
  %.35.i = inttoptr i64 %.34.i to ptr
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !114
  %.124236.not.i = icmp slt i64 %a3, 1
  br i1 %.124236.not.i, label %_ZN10interleave8liveness6native4ways6spreadB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B142.lr.ph.i

B142.lr.ph.i:                                     ; preds = %0
  %.488.i = icmp eq i64 %arg.within.fr.i, 0
  %1 = icmp eq i64 %a7, 0
  br i1 %.488.i, label %B142.us.i, label %B142.i

B142.us.i:                                        ; preds = %B142.lr.ph.i, %B138.loopexit.us.i
  %.66.1.i = phi i64 [ %.137.us.i, %B138.loopexit.us.i ], [ 0, %B142.lr.ph.i ]
  %new.2.0237.us.i = phi i64 [ %new.3.1.lcssa.us.i, %B138.loopexit.us.i ], [ 0, %B142.lr.ph.i ]
  %.137.us.i = add nuw nsw i64 %.66.1.i, 1
  %.166.us.i = shl nsw i64 %.66.1.i, 2
  %.168.us.i = add nsw i64 %.166.us.i, %a2
  %.169.us.i = inttoptr i64 %.168.us.i to ptr
  %.170.us.i = load i32, ptr %.169.us.i, align 4, !noalias !114
  %.171.us.i = zext i32 %.170.us.i to i64
  store i8 0, ptr %.180.i, align 1, !noalias !114
  call fastcc void @_ZN10interleave8liveness6native4ways6is_endB4v347B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx(ptr nonnull %.180.i, i64 %a0, i64 %a1, i64 %.171.us.i, i64 %a7)
  %.194.us.i = load i8, ptr %.180.i, align 1, !noalias !114
  %.197.us.i = icmp eq i8 %.194.us.i, 0
  br i1 %.197.us.i, label %B284.us.i, label %common.ret.sink.split.i

B284.us.i:                                        ; preds = %B142.us.i
  store i64 0, ptr %.252.i, align 8, !noalias !114
  call fastcc void @_ZN10interleave8liveness6native4ways14unfold_numbersB4v366B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.252.i, i64 %a0, i64 %a1, i64 %.171.us.i)
  %.266.us.i = load i64, ptr %.252.i, align 8, !noalias !114
  %.282.us.i = icmp slt i64 %.266.us.i, 0
  br i1 %.282.us.i, label %_ZN10interleave8liveness6native4ways6spreadB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B336.us.i

B336.us.i:                                        ; preds = %B284.us.i
  %.311.us.i = icmp eq i64 %.266.us.i, 0
  %or.cond.us.i = select i1 %.311.us.i, i1 %1, i1 false
  br i1 %or.cond.us.i, label %common.ret.sink.split.i, label %B442.endif.us.i

B442.endif.us.i:                                  ; preds = %B336.us.i
  %.359.us.i = lshr i64 %.266.us.i, 1
  %.441226.us.not.i = icmp eq i64 %.359.us.i, 0
  br i1 %.441226.us.not.i, label %B138.loopexit.us.i, label %B480.us.us.i

B138.loopexit.us.i:                               ; preds = %B9444.us.us.i, %B442.endif.us.i
  %new.3.1.lcssa.us.i = phi i64 [ %new.2.0237.us.i, %B442.endif.us.i ], [ %new.4.3.us.us.i, %B9444.us.us.i ]
  %exitcond140.not.i = icmp eq i64 %.137.us.i, %a3
  br i1 %exitcond140.not.i, label %_ZN10interleave8liveness6native4ways6spreadB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B142.us.i

B480.us.us.i:                                     ; preds = %B442.endif.us.i, %B9444.us.us.i
  %.385.1.i = phi i64 [ %.454.us.us.i, %B9444.us.us.i ], [ 0, %B442.endif.us.i ]
  %new.3.1227.us.us.i = phi i64 [ %new.4.3.us.us.i, %B9444.us.us.i ], [ %new.2.0237.us.i, %B442.endif.us.i ]
  %.454.us.us.i = add nuw nsw i64 %.385.1.i, 1
  %.479.us.us.i = shl nsw i64 %.385.1.i, 3
  %.481.us.us.i = add nsw i64 %.479.us.us.i, %.36.i
  %.482.us.us.i = inttoptr i64 %.481.us.us.i to ptr
  %.483.us.us.i = load i64, ptr %.482.us.us.i, align 8, !noalias !114
  %2 = ashr i64 %.483.us.us.i, 3
  %.514.us.us.i = and i64 %2, -8
  %.515.us.us.i = add nsw i64 %.514.us.us.i, %a5
  %.516.us.us.i = inttoptr i64 %.515.us.us.i to ptr
  %.517.us.us.i = load i64, ptr %.516.us.us.i, align 8, !noalias !114
  %.518.us.us.i = and i64 %.483.us.us.i, 63
  %3 = shl nuw i64 1, %.518.us.us.i
  %4 = and i64 %3, %.517.us.us.i
  %.521.us.us.i = icmp eq i64 %4, 0
  br i1 %.521.us.us.i, label %B9368.us.us.preheader.i, label %B9444.us.us.i

B9368.us.us.preheader.i:                          ; preds = %B480.us.us.i
  %sunkaddr.i = inttoptr i64 %.514.us.us.i to ptr
  %sunkaddr309.i = getelementptr i8, ptr %sunkaddr.i, i64 %a5
  br label %B9368.us.us.i

B9368.us.us.i:                                    ; preds = %B9410.us.us.i, %B9368.us.us.preheader.i
  %.542.us.us.i = load atomic i64, ptr %sunkaddr309.i acquire, align 8, !noalias !114
  %.549.us.us.i = or i64 %.542.us.us.i, %3
  %.562.us.us.i = icmp eq i64 %.542.us.us.i, %.549.us.us.i
  br i1 %.562.us.us.i, label %B9420.us.us.i, label %B9410.us.us.i

B9410.us.us.i:                                    ; preds = %B9368.us.us.i
  %.568.us.us.i = cmpxchg ptr %sunkaddr309.i, i64 %.542.us.us.i, i64 %.549.us.us.i acq_rel acquire, align 8, !noalias !114
  %.573.us.us.i = extractvalue { i64, i1 } %.568.us.us.i, 1
  br i1 %.573.us.us.i, label %B9420.us.us.i, label %B9368.us.us.i

B9420.us.us.i:                                    ; preds = %B9410.us.us.i, %B9368.us.us.i
  %.586.us.us.i = shl nsw i64 %new.3.1227.us.us.i, 2
  %.588.us.us.i = add nsw i64 %.586.us.us.i, %a4
  %.590.us.us.i = inttoptr i64 %.588.us.us.i to ptr
  %.591.us.us.i = trunc i64 %.483.us.us.i to i32
  store i32 %.591.us.us.i, ptr %.590.us.us.i, align 4, !noalias !114
  %.596.us.us.i = add nsw i64 %new.3.1227.us.us.i, 1
  br label %B9444.us.us.i

B9444.us.us.i:                                    ; preds = %B9420.us.us.i, %B480.us.us.i
  %new.4.3.us.us.i = phi i64 [ %.596.us.us.i, %B9420.us.us.i ], [ %new.3.1227.us.us.i, %B480.us.us.i ]
  %exitcond139.not.i = icmp eq i64 %.454.us.us.i, %.359.us.i
  br i1 %exitcond139.not.i, label %B138.loopexit.us.i, label %B480.us.us.i

B138.loopexit.i:                                  ; preds = %B9444.i, %B442.endif.i
  %new.3.1.lcssa.i = phi i64 [ %new.2.0237.i, %B442.endif.i ], [ %new.4.3.i, %B9444.i ]
  %exitcond138.not.i = icmp eq i64 %.137.i, %a3
  br i1 %exitcond138.not.i, label %_ZN10interleave8liveness6native4ways6spreadB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B142.i

B142.i:                                           ; preds = %B142.lr.ph.i, %B138.loopexit.i
  %.66.0.i = phi i64 [ %.137.i, %B138.loopexit.i ], [ 0, %B142.lr.ph.i ]
  %new.2.0237.i = phi i64 [ %new.3.1.lcssa.i, %B138.loopexit.i ], [ 0, %B142.lr.ph.i ]
  %.137.i = add nuw nsw i64 %.66.0.i, 1
  %.166.i = shl nsw i64 %.66.0.i, 2
  %.168.i = add nsw i64 %.166.i, %a2
  %.169.i = inttoptr i64 %.168.i to ptr
  %.170.i = load i32, ptr %.169.i, align 4, !noalias !114
  %.171.i = zext i32 %.170.i to i64
  store i8 0, ptr %.180.i, align 1, !noalias !114
  call fastcc void @_ZN10interleave8liveness6native4ways6is_endB4v347B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx(ptr nonnull %.180.i, i64 %a0, i64 %a1, i64 %.171.i, i64 %a7)
  %.194.i = load i8, ptr %.180.i, align 1, !noalias !114
  %.197.i = icmp eq i8 %.194.i, 0
  br i1 %.197.i, label %B142.endif.thread.i, label %common.ret.sink.split.i

common.ret.sink.split.i:                          ; preds = %B336.i, %B142.i, %B336.us.i, %B142.us.i
  %.us-phi249.sink.i = phi i64 [ %.66.1.i, %B336.us.i ], [ %.66.1.i, %B142.us.i ], [ %.66.0.i, %B142.i ], [ %.66.0.i, %B336.i ]
  %new.2.0.lcssa.sink.ph.i = phi i64 [ %new.2.0237.us.i, %B336.us.i ], [ %new.2.0237.us.i, %B142.us.i ], [ %new.2.0237.i, %B142.i ], [ %new.2.0237.i, %B336.i ]
  %.342.i = add nsw i64 %a1, 264
  %.343.i = inttoptr i64 %.342.i to ptr
  store i64 %.us-phi249.sink.i, ptr %.343.i, align 8, !noalias !114
  br label %_ZN10interleave8liveness6native4ways6spreadB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B336.i:                                           ; preds = %B142.endif.thread.i
  %.311.i = icmp eq i64 %.266.i, 0
  %or.cond.i = select i1 %.311.i, i1 %1, i1 false
  br i1 %or.cond.i, label %common.ret.sink.split.i, label %B442.endif.i

B480.i:                                           ; preds = %B442.endif.i, %B9444.i
  %.385.0.i = phi i64 [ %.454.i, %B9444.i ], [ 0, %B442.endif.i ]
  %new.3.1227.i = phi i64 [ %new.4.3.i, %B9444.i ], [ %new.2.0237.i, %B442.endif.i ]
  %.454.i = add nuw nsw i64 %.385.0.i, 1
  %.479.i = shl nsw i64 %.385.0.i, 3
  %.481.i = add nsw i64 %.479.i, %.36.i
  %.482.i = inttoptr i64 %.481.i to ptr
  %.483.i = load i64, ptr %.482.i, align 8, !noalias !114
  %5 = ashr i64 %.483.i, 3
  %.498.i = and i64 %5, -8
  %.499.i = add nsw i64 %.498.i, %arg.within.fr.i
  %.500.i = inttoptr i64 %.499.i to ptr
  %.501.i = load i64, ptr %.500.i, align 8, !noalias !114
  %.502.i = and i64 %.483.i, 63
  %6 = shl nuw i64 1, %.502.i
  %7 = and i64 %6, %.501.i
  %.505.not.i = icmp eq i64 %7, 0
  br i1 %.505.not.i, label %B9444.i, label %B576.i

B576.i:                                           ; preds = %B480.i
  %.515.i = add nsw i64 %.498.i, %a5
  %.516.i = inttoptr i64 %.515.i to ptr
  %.517.i = load i64, ptr %.516.i, align 8, !noalias !114
  %8 = and i64 %.517.i, %6
  %.521.i = icmp eq i64 %8, 0
  br i1 %.521.i, label %B9368.preheader.i, label %B9444.i

B9368.preheader.i:                                ; preds = %B576.i
  %sunkaddr312.i = inttoptr i64 %.498.i to ptr
  %sunkaddr313.i = getelementptr i8, ptr %sunkaddr312.i, i64 %a5
  br label %B9368.i

B9368.i:                                          ; preds = %B9410.i, %B9368.preheader.i
  %.542.i = load atomic i64, ptr %sunkaddr313.i acquire, align 8, !noalias !114
  %.549.i = or i64 %.542.i, %6
  %.562.i = icmp eq i64 %.542.i, %.549.i
  br i1 %.562.i, label %B9420.i, label %B9410.i

B9410.i:                                          ; preds = %B9368.i
  %.568.i = cmpxchg ptr %sunkaddr313.i, i64 %.542.i, i64 %.549.i acq_rel acquire, align 8, !noalias !114
  %.573.i = extractvalue { i64, i1 } %.568.i, 1
  br i1 %.573.i, label %B9420.i, label %B9368.i

B9420.i:                                          ; preds = %B9410.i, %B9368.i
  %.586.i = shl nsw i64 %new.3.1227.i, 2
  %.588.i = add nsw i64 %.586.i, %a4
  %.590.i = inttoptr i64 %.588.i to ptr
  %.591.i = trunc i64 %.483.i to i32
  store i32 %.591.i, ptr %.590.i, align 4, !noalias !114
  %.596.i = add nsw i64 %new.3.1227.i, 1
  br label %B9444.i

B9444.i:                                          ; preds = %B9420.i, %B576.i, %B480.i
  %new.4.3.i = phi i64 [ %.596.i, %B9420.i ], [ %new.3.1227.i, %B576.i ], [ %new.3.1227.i, %B480.i ]
  %exitcond.not.i = icmp eq i64 %.454.i, %.359.i
  br i1 %exitcond.not.i, label %B138.loopexit.i, label %B480.i

B142.endif.thread.i:                              ; preds = %B142.i
  store i64 0, ptr %.252.i, align 8, !noalias !114
  call fastcc void @_ZN10interleave8liveness6native4ways14unfold_numbersB4v366B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.252.i, i64 %a0, i64 %a1, i64 %.171.i)
  %.266.i = load i64, ptr %.252.i, align 8, !noalias !114
  %.282.i = icmp slt i64 %.266.i, 0
  br i1 %.282.i, label %_ZN10interleave8liveness6native4ways6spreadB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B336.i

B442.endif.i:                                     ; preds = %B336.i
  %.359.i = lshr i64 %.266.i, 1
  %.441226.not.i = icmp eq i64 %.359.i, 0
  br i1 %.441226.not.i, label %B138.loopexit.i, label %B480.i

_ZN10interleave8liveness6native4ways6spreadB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit: ; preds = %B138.loopexit.i, %B142.endif.thread.i, %B284.us.i, %B138.loopexit.us.i, %0, %common.ret.sink.split.i
  %new.2.0.lcssa.sink.i = phi i64 [ 0, %0 ], [ %new.2.0.lcssa.sink.ph.i, %common.ret.sink.split.i ], [ -1, %B284.us.i ], [ %new.3.1.lcssa.us.i, %B138.loopexit.us.i ], [ -1, %B142.endif.thread.i ], [ %new.3.1.lcssa.i, %B138.loopexit.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.180.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.252.i)
  ret i64 %new.2.0.lcssa.sink.i
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @enter_begins(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr #3 {
  %.169.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.169.i)
  %.29.i = add nsw i64 %a0, 16
  %.30.i = inttoptr i64 %.29.i to ptr
  %.31.i = load i64, ptr %.30.i, align 8, !noalias !117
  %.32.i = shl nsw i64 %.31.i, 3
  %.12091.not.i = icmp slt i64 %a3, 1
  br i1 %.12091.not.i, label %_ZN10interleave8liveness6native4ways12enter_beginsB4v378B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B98.i

B98.i:                                            ; preds = %0, %B10582.i
  %.62.0.i = phi i64 [ %.133.i, %B10582.i ], [ 0, %0 ]
  %new.2.092.i = phi i64 [ %new.3.1.i, %B10582.i ], [ 0, %0 ]
  %.133.i = add nuw nsw i64 %.62.0.i, 1
  %.164.i = mul nsw i64 %.32.i, %.62.0.i
  %.166.i = add nsw i64 %.164.i, %a2
  store i64 0, ptr %.169.i, align 8, !noalias !117
  call fastcc void @_ZN10interleave8liveness6native4ways8place_ofB4v317B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.169.i, i64 %a0, i64 %a1, i64 %.166.i)
  %.183.i = load i64, ptr %.169.i, align 8, !noalias !117
  %1 = ashr i64 %.183.i, 3
  %.200.i = and i64 %1, -8
  %.201.i = add nsw i64 %.200.i, %a6
  %.202.i = inttoptr i64 %.201.i to ptr
  %.203.i = load i64, ptr %.202.i, align 8, !noalias !117
  %.204.i = and i64 %.183.i, 63
  %2 = shl nuw i64 1, %.204.i
  %3 = and i64 %2, %.203.i
  %.207.not.i = icmp eq i64 %3, 0
  br i1 %.207.not.i, label %B10582.i, label %B186.i

B186.i:                                           ; preds = %B98.i
  %.217.i = add nsw i64 %.200.i, %a7
  %.218.i = inttoptr i64 %.217.i to ptr
  %.219.i = load i64, ptr %.218.i, align 8, !noalias !117
  %4 = and i64 %.219.i, %2
  %.223.not.i = icmp eq i64 %4, 0
  br i1 %.223.not.i, label %B10582.i, label %B226.i

B226.i:                                           ; preds = %B186.i
  %.233.i = add nsw i64 %.200.i, %a5
  %.234.i = inttoptr i64 %.233.i to ptr
  %.235.i = load i64, ptr %.234.i, align 8, !noalias !117
  %5 = and i64 %.235.i, %2
  %.239.i = icmp eq i64 %5, 0
  br i1 %.239.i, label %B10506.preheader.i, label %B10582.i

B10506.preheader.i:                               ; preds = %B226.i
  %sunkaddr.i = inttoptr i64 %.200.i to ptr
  %sunkaddr8.i = getelementptr i8, ptr %sunkaddr.i, i64 %a5
  br label %B10506.i

B10506.i:                                         ; preds = %B10516.i, %B10506.preheader.i
  %.260.i = load atomic i64, ptr %sunkaddr8.i acquire, align 8, !noalias !117
  %.267.i = or i64 %.260.i, %2
  %.280.i = icmp eq i64 %.260.i, %.267.i
  br i1 %.280.i, label %B10526.i, label %B10516.i

B10516.i:                                         ; preds = %B10506.i
  %.286.i = cmpxchg ptr %sunkaddr8.i, i64 %.260.i, i64 %.267.i acq_rel acquire, align 8, !noalias !117
  %.291.i = extractvalue { i64, i1 } %.286.i, 1
  br i1 %.291.i, label %B10526.i, label %B10506.i

B10526.i:                                         ; preds = %B10516.i, %B10506.i
  %.304.i = shl nsw i64 %new.2.092.i, 2
  %.306.i = add nsw i64 %.304.i, %a4
  %.308.i = inttoptr i64 %.306.i to ptr
  %.309.i = trunc i64 %.183.i to i32
  store i32 %.309.i, ptr %.308.i, align 4, !noalias !117
  %.314.i = add nsw i64 %new.2.092.i, 1
  br label %B10582.i

B10582.i:                                         ; preds = %B10526.i, %B226.i, %B186.i, %B98.i
  %new.3.1.i = phi i64 [ %.314.i, %B10526.i ], [ %new.2.092.i, %B226.i ], [ %new.2.092.i, %B186.i ], [ %new.2.092.i, %B98.i ]
  %exitcond.not.i = icmp eq i64 %.133.i, %a3
  br i1 %exitcond.not.i, label %_ZN10interleave8liveness6native4ways12enter_beginsB4v378B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B98.i

_ZN10interleave8liveness6native4ways12enter_beginsB4v378B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit: ; preds = %B10582.i, %0
  %new.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %new.3.1.i, %B10582.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.169.i)
  ret i64 %new.2.0.lcssa.i
}

define i64 @source_of(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr {
  %.163.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.163.i)
  %.21.i = add nsw i64 %a0, 112
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !120
  %.25.i = add nsw i64 %.23.i, 64
  %.26.i = inttoptr i64 %.25.i to ptr
  %.27.i = load i64, ptr %.26.i, align 8, !noalias !120
  %.112142.not.i = icmp slt i64 %a3, 1
  br i1 %.112142.not.i, label %_ZN10interleave8liveness6native4ways9source_ofB4v384B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B136.i

B134.loopexit.i:                                  ; preds = %B264.i
  %exitcond164.not.i = icmp eq i64 %a3, %.125.i
  br i1 %exitcond164.not.i, label %_ZN10interleave8liveness6native4ways9source_ofB4v384B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B136.i

B136.i:                                           ; preds = %0, %B134.loopexit.i
  %.118131145.i = phi i64 [ %.125.i, %B134.loopexit.i ], [ 0, %0 ]
  %.125.i = add nuw nsw i64 %.118131145.i, 1
  %.155.i = shl nsw i64 %.118131145.i, 2
  %.157.i = add nsw i64 %.155.i, %a2
  %.158.i = inttoptr i64 %.157.i to ptr
  %.159.i = load i32, ptr %.158.i, align 4, !noalias !120
  %.160.i = zext i32 %.159.i to i64
  store i64 0, ptr %.163.i, align 8, !noalias !120
  call fastcc void @_ZN10interleave8liveness6native4ways14unfold_numbersB4v366B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.163.i, i64 %a0, i64 %a1, i64 %.160.i)
  %.177.i = load i64, ptr %.163.i, align 8, !noalias !120
  %.191.i = icmp slt i64 %.177.i, 0
  br i1 %.191.i, label %_ZN10interleave8liveness6native4ways9source_ofB4v384B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B228.endif.i

B264.i:                                           ; preds = %B228.endif.i, %B266.i
  %lsr.iv43.i = phi i64 [ %lsr.iv.next44.i, %B266.i ], [ %1, %B228.endif.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B266.i ], [ %.27.i, %B228.endif.i ]
  %lsr.iv.next44.i = add nsw i64 %lsr.iv43.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next44.i, 0
  br i1 %exitcond.not.i, label %B134.loopexit.i, label %B266.i

B266.i:                                           ; preds = %B264.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %.335.i = inttoptr i64 %lsr.iv.i to ptr
  %.336.i = load i64, ptr %.335.i, align 8, !noalias !120
  %.338.i = icmp eq i64 %.336.i, %a4
  br i1 %.338.i, label %_ZN10interleave8liveness6native4ways9source_ofB4v384B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B264.i

B228.endif.i:                                     ; preds = %B136.i
  %.212.i = lshr i64 %.177.i, 1
  %1 = add nuw nsw i64 %.212.i, 1
  br label %B264.i

_ZN10interleave8liveness6native4ways9source_ofB4v384B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B134.loopexit.i, %B136.i, %B266.i, %0
  %.sink.i = phi i64 [ -1, %0 ], [ %.118131145.i, %B266.i ], [ -1, %B134.loopexit.i ], [ -2, %B136.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.163.i)
  ret i64 %.sink.i
}

define i64 @spread_in_part(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9) local_unnamed_addr {
  %.213.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.213.i)
  %arg.unmet.fr.i = freeze i64 %a7
  %.36.i = add nsw i64 %a0, 112
  %.37.i = inttoptr i64 %.36.i to ptr
  %.38.i = load i64, ptr %.37.i, align 8, !noalias !123
  %.40.i = add nsw i64 %.38.i, 64
  %.41.i = inttoptr i64 %.40.i to ptr
  %.42.i = load i64, ptr %.41.i, align 8, !noalias !123
  %.47.i = add nsw i64 %a1, 72
  %.48.i = inttoptr i64 %.47.i to ptr
  %.49.i = load i64, ptr %.48.i, align 8, !noalias !123
  %.51.i = add nsw i64 %.49.i, 32
  %.52.i = inttoptr i64 %.51.i to ptr
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !123
  %.144333.not.i = icmp slt i64 %a3, 1
  br i1 %.144333.not.i, label %_ZN10interleave8liveness6native4ways14spread_in_partB4v387B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx.exit, label %B242.preheader.i

B242.preheader.i:                                 ; preds = %0
  %sunkaddr.i = inttoptr i64 %a1 to ptr
  %sunkaddr212.i = getelementptr i8, ptr %sunkaddr.i, i64 72
  %sunkaddr213.i = inttoptr i64 %a0 to ptr
  %sunkaddr214.i = getelementptr i8, ptr %sunkaddr213.i, i64 24
  %sunkaddr220.i = getelementptr i8, ptr %sunkaddr.i, i64 8
  %sunkaddr222.i = getelementptr i8, ptr %sunkaddr213.i, i64 104
  %sunkaddr224.i = getelementptr i8, ptr %sunkaddr213.i, i64 16
  %sunkaddr216.i = getelementptr i8, ptr %sunkaddr.i, i64 80
  %sunkaddr218.i = getelementptr i8, ptr %sunkaddr213.i, i64 32
  %1 = icmp eq i64 %a9, 0
  %sunkaddr226.i = getelementptr i8, ptr %sunkaddr.i, i64 96
  %sunkaddr228.i = getelementptr i8, ptr %sunkaddr.i, i64 112
  %sunkaddr232.i = getelementptr i8, ptr %sunkaddr.i, i64 104
  %sunkaddr234.i = getelementptr i8, ptr %sunkaddr.i, i64 88
  %2 = icmp eq i64 %arg.unmet.fr.i, 0
  %sunkaddr272.i = getelementptr i8, ptr %sunkaddr.i, i64 128
  %sunkaddr262.i = getelementptr i8, ptr %sunkaddr.i, i64 264
  %sunkaddr266.i = getelementptr i8, ptr %sunkaddr.i, i64 272
  br label %B242.i

B238.loopexit.i:                                  ; preds = %B11373.i, %B11373.us.i, %B964.endif.i
  %new.3.1.lcssa.i = phi i64 [ %new.2.0334.i, %B964.endif.i ], [ %new.4.2.us.i, %B11373.us.i ], [ %new.4.2.i, %B11373.i ]
  %exitcond107.not.i = icmp eq i64 %.157.i, %a3
  br i1 %exitcond107.not.i, label %_ZN10interleave8liveness6native4ways14spread_in_partB4v387B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx.exit, label %B242.i

B242.i:                                           ; preds = %B238.loopexit.i, %B242.preheader.i
  %.86.0.i = phi i64 [ %.157.i, %B238.loopexit.i ], [ 0, %B242.preheader.i ]
  %new.2.0334.i = phi i64 [ %new.3.1.lcssa.i, %B238.loopexit.i ], [ 0, %B242.preheader.i ]
  %.157.i = add nuw nsw i64 %.86.0.i, 1
  %.186.i = shl nsw i64 %.86.0.i, 2
  %.188.i = add nsw i64 %.186.i, %a2
  %.189.i = inttoptr i64 %.188.i to ptr
  %.190.i = load i32, ptr %.189.i, align 4, !noalias !123
  %.191.i = zext i32 %.190.i to i64
  %.201.i = load i64, ptr %sunkaddr212.i, align 8, !noalias !123
  %.204.i = inttoptr i64 %.201.i to ptr
  %.205.i = load i64, ptr %.204.i, align 8, !noalias !123
  store i64 0, ptr %.213.i, align 8, !noalias !123
  call fastcc void @_ZN10interleave8liveness6native4ways14unfold_numbersB4v366B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.213.i, i64 %a0, i64 %a1, i64 %.191.i)
  %.227.i = load i64, ptr %.213.i, align 8, !noalias !123
  %.237.i = icmp slt i64 %.227.i, 0
  br i1 %.237.i, label %_ZN10interleave8liveness6native4ways14spread_in_partB4v387B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx.exit, label %B434.i

B434.i:                                           ; preds = %B242.i
  %.293.i = load i64, ptr %sunkaddr214.i, align 8, !noalias !123
  %.294.i = icmp eq i64 %.293.i, 0
  br i1 %.294.i, label %B480.i, label %B584.i

B480.i:                                           ; preds = %B434.i
  %.301.i = load i64, ptr %sunkaddr216.i, align 8, !noalias !123
  %.310.i = load i64, ptr %sunkaddr218.i, align 8, !noalias !123
  %.312.i = shl nuw nsw i64 %.191.i, 3
  %.315.i = add nsw i64 %.310.i, %.312.i
  %.316.i = inttoptr i64 %.315.i to ptr
  %.317.i = load i64, ptr %.316.i, align 8, !noalias !123
  %.318.i = lshr i64 %.317.i, 32
  %.319.i = xor i64 %.318.i, %.317.i
  %.320.i = mul i64 %.319.i, -7575587736534282103
  %.321.i = lshr i64 %.320.i, 29
  %.322.i = lshr i64 %.320.i, 58
  %3 = xor i64 %.321.i, %.322.i
  %.324.i = xor i64 %3, %.320.i
  %.325.i = mul i64 %.324.i, -1018231460777725123
  %.326.i = lshr i64 %.325.i, 32
  %.327.i = xor i64 %.326.i, %.325.i
  %.328.i = add i64 %.327.i, -1
  %.329.i = inttoptr i64 %.301.i to ptr
  store i64 %.328.i, ptr %.329.i, align 8, !noalias !123
  %.338.i = load i64, ptr %sunkaddr216.i, align 8, !noalias !123
  br label %B786.i

B584.i:                                           ; preds = %B434.i
  %.348.i = load i64, ptr %sunkaddr.i, align 8, !noalias !123
  %.359.i = load i64, ptr %sunkaddr220.i, align 8, !noalias !123
  %.360.i = add nsw i64 %.359.i, -1
  %.367.i = shl nsw i64 %.360.i, 3
  %.369.i = add nsw i64 %.367.i, %.348.i
  %.370.i = inttoptr i64 %.369.i to ptr
  %.371.i = load i64, ptr %.370.i, align 8, !noalias !123
  %.373.i = icmp sgt i64 %.371.i, %.191.i
  br i1 %.373.i, label %B700.preheader.i, label %B782.i

B700.preheader.i:                                 ; preds = %B584.i
  %4 = add i64 %.348.i, -16
  %5 = shl i64 %.359.i, 3
  %6 = add i64 %4, %5
  br label %B700.i

B700.i:                                           ; preds = %B700.i, %B700.preheader.i
  %lsr.iv.i = phi i64 [ %6, %B700.preheader.i ], [ %lsr.iv.next.i, %B700.i ]
  %state_at_v406_worker.2.2.i = phi i64 [ %.360.i, %B700.preheader.i ], [ %.376.i, %B700.i ]
  %.376.i = add nsw i64 %state_at_v406_worker.2.2.i, -1
  %.384.i = inttoptr i64 %lsr.iv.i to ptr
  %.385.i = load i64, ptr %.384.i, align 8, !noalias !123
  %.387.i = icmp sgt i64 %.385.i, %.191.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -8
  br i1 %.387.i, label %B700.i, label %B782.i

B782.i:                                           ; preds = %B700.i, %B584.i
  %.406.i = phi i64 [ %.371.i, %B584.i ], [ %.385.i, %B700.i ]
  %state_at_v406_worker.3.3.i = phi i64 [ %.360.i, %B584.i ], [ %.376.i, %B700.i ]
  %.392.i = shl i64 %state_at_v406_worker.3.3.i, 32
  %.394.i = sub i64 %.191.i, %.406.i
  %.407.i = add i64 %.392.i, %.394.i
  %.414.i = load i64, ptr %sunkaddr222.i, align 8, !noalias !123
  %.422.i = load i64, ptr %sunkaddr224.i, align 8, !noalias !123
  %7 = lshr i64 %.407.i, 29
  %.425.i = and i64 %7, 34359738360
  %.426.i = add nsw i64 %.425.i, %.414.i
  %.427.i = inttoptr i64 %.426.i to ptr
  %.428.i = load i64, ptr %.427.i, align 8, !noalias !123
  %.431.i = shl i64 %.394.i, 3
  %.423.i = and i64 %.431.i, 34359738360
  %.432.i = mul i64 %.423.i, %.422.i
  %.433.i = add nsw i64 %.432.i, %.428.i
  br label %B786.i

B786.i:                                           ; preds = %B782.i, %B480.i
  %state.2.1.i = phi i64 [ %.338.i, %B480.i ], [ %.433.i, %B782.i ]
  %.544.pre.i = load i64, ptr %sunkaddr226.i, align 8, !noalias !123
  br i1 %1, label %B964.endif.i, label %B842.i

B842.i:                                           ; preds = %B786.i
  %.445.i = load i64, ptr %sunkaddr228.i, align 8, !noalias !123
  %.12177.not.i.i = icmp slt i64 %.544.pre.i, 1
  br i1 %.12177.not.i.i, label %B842.endif.i, label %B192.lr.ph.i.i

B192.lr.ph.i.i:                                   ; preds = %B842.i
  %.20.i.i = load i64, ptr %sunkaddr212.i, align 8, !noalias !126
  %.22.i.i = add nsw i64 %.20.i.i, 32
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !126
  br label %B192.i.i

B192.i.i:                                         ; preds = %B434.i.i, %B192.lr.ph.i.i
  %lsr.iv204.i = phi i64 [ %lsr.iv.next205.i, %B434.i.i ], [ 16, %B192.lr.ph.i.i ]
  %lsr.iv3.i.i = phi i64 [ %lsr.iv.next4.i.i, %B434.i.i ], [ %.544.pre.i, %B192.lr.ph.i.i ]
  %lsr.iv1.i.i = phi i64 [ %13, %B434.i.i ], [ %.24.i.i, %B192.lr.ph.i.i ]
  %found.2.082.i.i = phi i64 [ %.167.i.i, %B434.i.i ], [ 0, %B192.lr.ph.i.i ]
  %enabled.2.081.i.i = phi i64 [ %enabled.3.2.i.i, %B434.i.i ], [ 0, %B192.lr.ph.i.i ]
  %before.2.080.i.i = phi i64 [ %.174.i.i, %B434.i.i ], [ %.205.i, %B192.lr.ph.i.i ]
  %.166.i.i = inttoptr i64 %lsr.iv1.i.i to ptr
  %.167.i.i = load i64, ptr %.166.i.i, align 8, !noalias !126
  %8 = add i64 %lsr.iv1.i.i, 8
  %.173.i.i = inttoptr i64 %8 to ptr
  %.174.i.i = load i64, ptr %.173.i.i, align 8, !noalias !126
  %.183.i.i = icmp ne i64 %.167.i.i, %found.2.082.i.i
  %.193.i.i = icmp ne i64 %.174.i.i, %before.2.080.i.i
  %or.cond.i.i = select i1 %.183.i.i, i1 true, i1 %.193.i.i
  br i1 %or.cond.i.i, label %B308.i.i, label %B434.i.i

B308.i.i:                                         ; preds = %B192.i.i
  %.204.i.i = load i64, ptr %sunkaddr232.i, align 8, !noalias !126
  %.215.i.i = load i64, ptr %sunkaddr234.i, align 8, !noalias !126
  %9 = add i64 %.215.i.i, %lsr.iv204.i
  %10 = add i64 %9, -16
  %.222.i.i = inttoptr i64 %10 to ptr
  %.223.i.i = load i64, ptr %.222.i.i, align 8, !noalias !126
  %.224.i.i = add nsw i64 %.223.i.i, %state.2.1.i
  %.225.i.i = inttoptr i64 %.224.i.i to ptr
  %.226.i.i = load i64, ptr %.225.i.i, align 8, !noalias !126
  %11 = add i64 %9, -8
  %.230.i.i = inttoptr i64 %11 to ptr
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !126
  %.232.i.i = lshr i64 %.226.i.i, %.231.i.i
  %12 = add i64 %9, 8
  %.236.i.i = inttoptr i64 %12 to ptr
  %.237.i.i = load i64, ptr %.236.i.i, align 8, !noalias !126
  %.241.i.i = inttoptr i64 %9 to ptr
  %.242.i.i = load i64, ptr %.241.i.i, align 8, !noalias !126
  %.243.i.i = and i64 %.242.i.i, %.232.i.i
  %.244.i.i = shl nsw i64 %.243.i.i, 3
  %.245.i.i = add nsw i64 %.244.i.i, %.237.i.i
  %.246.i.i = inttoptr i64 %.245.i.i to ptr
  %.247.i.i = load i64, ptr %.246.i.i, align 8, !noalias !126
  %.248.i.i = shl nsw i64 %.247.i.i, 3
  %.249.i.i = add nsw i64 %.248.i.i, %.204.i.i
  %.250.i.i = inttoptr i64 %.249.i.i to ptr
  %.251.i.i = load i64, ptr %.250.i.i, align 8, !noalias !126
  %.253.i.i = or i64 %.251.i.i, %enabled.2.081.i.i
  br label %B434.i.i

B434.i.i:                                         ; preds = %B308.i.i, %B192.i.i
  %enabled.3.2.i.i = phi i64 [ %.253.i.i, %B308.i.i ], [ %enabled.2.081.i.i, %B192.i.i ]
  %lsr.iv.next4.i.i = add nsw i64 %lsr.iv3.i.i, -1
  %lsr.iv.next205.i = add i64 %lsr.iv204.i, 32
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next4.i.i, 0
  %13 = add i64 %lsr.iv1.i.i, 16
  br i1 %exitcond.not.i.i, label %B842.endif.loopexit.i, label %B192.i.i

B844.i:                                           ; preds = %B842.endif.i
  store i64 %.86.0.i, ptr %sunkaddr262.i, align 8, !noalias !123
  store i64 -1, ptr %sunkaddr266.i, align 8, !noalias !123
  br label %_ZN10interleave8liveness6native4ways14spread_in_partB4v387B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx.exit

B1094.i:                                          ; preds = %B1094.preheader.i, %B11373.i
  %.568.0.i = phi i64 [ %.637.i, %B11373.i ], [ 0, %B1094.preheader.i ]
  %j.2.1329.i = phi i64 [ %j.3.2.i, %B11373.i ], [ 0, %B1094.preheader.i ]
  %new.3.1328.i = phi i64 [ %new.4.2.i, %B11373.i ], [ %new.2.0334.i, %B1094.preheader.i ]
  %.637.i = add nuw nsw i64 %.568.0.i, 1
  %.666.i = shl nsw i64 %.568.0.i, 4
  %.668.i = add nsw i64 %.666.i, %.53.i
  %.669.i = inttoptr i64 %.668.i to ptr
  %.670.i = load i64, ptr %.669.i, align 8, !noalias !123
  %.784318.i = icmp slt i64 %j.2.1329.i, %.670.i
  br i1 %.784318.i, label %B1136.preheader.lr.ph.i, label %B11373.i

B1136.preheader.lr.ph.i:                          ; preds = %B1094.i
  %.723.i = load i64, ptr %sunkaddr234.i, align 8, !noalias !123
  %.725.i = shl nsw i64 %.568.0.i, 5
  %.726.i = add nsw i64 %.723.i, %.725.i
  %.730.i = inttoptr i64 %.726.i to ptr
  %.731.i = load i64, ptr %.730.i, align 8, !noalias !123
  %.732.i = add nsw i64 %.731.i, %state.2.1.i
  %.733.i = inttoptr i64 %.732.i to ptr
  %.734.i = load i64, ptr %.733.i, align 8, !noalias !123
  %.737.i = add nsw i64 %.726.i, 8
  %.738.i = inttoptr i64 %.737.i to ptr
  %.739.i = load i64, ptr %.738.i, align 8, !noalias !123
  %.740.i = lshr i64 %.734.i, %.739.i
  %.748.i = add nsw i64 %.726.i, 16
  %.749.i = inttoptr i64 %.748.i to ptr
  %.750.i = load i64, ptr %.749.i, align 8, !noalias !123
  %.751.i = and i64 %.740.i, %.750.i
  %.752.i = shl nsw i64 %.751.i, 3
  %.743.i = add nsw i64 %.726.i, 24
  %.744.i = inttoptr i64 %.743.i to ptr
  %.745.i = load i64, ptr %.744.i, align 8, !noalias !123
  %.753.i = add nsw i64 %.752.i, %.745.i
  %.754.i = inttoptr i64 %.753.i to ptr
  %.755.i = load i64, ptr %.754.i, align 8, !noalias !123
  %.756.i = shl nsw i64 %.755.i, 3
  %.712.i = load i64, ptr %sunkaddr232.i, align 8, !noalias !123
  %.757.i = add nsw i64 %.756.i, %.712.i
  %.758.i = inttoptr i64 %.757.i to ptr
  %.759.i = load i64, ptr %.758.i, align 8, !noalias !123
  %.759.fr.i = freeze i64 %.759.i
  %.852.i = and i64 %.759.fr.i, %arg.unmet.fr.i
  %.853.not.i = icmp eq i64 %.852.i, 0
  br i1 %.853.not.i, label %B1136.us.us44.outer.i, label %B1136.outer.i

B1136.us.us44.outer.i:                            ; preds = %B1136.preheader.lr.ph.i, %B10941.us.us79.i
  %new.7.4.us.us45.ph.i = phi i64 [ %new.8.6.us.us80.i, %B10941.us.us79.i ], [ %new.3.1328.i, %B1136.preheader.lr.ph.i ]
  %j.6.4.us.us46.ph.i = phi i64 [ %.805.us.us51.i, %B10941.us.us79.i ], [ %j.2.1329.i, %B1136.preheader.lr.ph.i ]
  %.818.us.us52.i = load i64, ptr %sunkaddr272.i, align 8, !noalias !123
  %14 = shl i64 %j.6.4.us.us46.ph.i, 3
  %15 = add nsw i64 %14, %.42.i
  br label %B1136.us.us44.i

B1136.us.us44.i:                                  ; preds = %B1120.loopexit.split.split.us.us.i, %B1136.us.us44.outer.i
  %lsr.iv208.i = phi i64 [ %15, %B1136.us.us44.outer.i ], [ %lsr.iv.next209.i, %B1120.loopexit.split.split.us.us.i ]
  %j.6.4.us.us46.i = phi i64 [ %j.6.4.us.us46.ph.i, %B1136.us.us44.outer.i ], [ %.805.us.us51.i, %B1120.loopexit.split.split.us.us.i ]
  %.799.us.us49.i = inttoptr i64 %lsr.iv208.i to ptr
  %.800.us.us50.i = load i64, ptr %.799.us.us49.i, align 8, !noalias !123
  %.805.us.us51.i = add nsw i64 %j.6.4.us.us46.i, 1
  %.819.us.us53.i = shl nsw i64 %.800.us.us50.i, 2
  %.820.us.us54.i = add nsw i64 %.819.us.us53.i, %.818.us.us52.i
  %.821.us.us55.i = inttoptr i64 %.820.us.us54.i to ptr
  %.822.us.us56.i = load i32, ptr %.821.us.us55.i, align 4, !noalias !123
  %.823.us.us57.i = zext i32 %.822.us.us56.i to i64
  %.825.not.us.us58.i = icmp eq i64 %a6, %.823.us.us57.i
  br i1 %.825.not.us.us58.i, label %B1202.us.us59.i, label %B1120.loopexit.split.split.us.us.i

B1202.us.us59.i:                                  ; preds = %B1136.us.us44.i
  %16 = ashr i64 %.800.us.us50.i, 3
  %.892.us.us60.i = and i64 %16, -8
  %.893.us.us61.i = add nsw i64 %.892.us.us60.i, %a5
  %.894.us.us62.i = inttoptr i64 %.893.us.us61.i to ptr
  %.895.us.us63.i = load i64, ptr %.894.us.us62.i, align 8, !noalias !123
  %.896.us.us64.i = and i64 %.800.us.us50.i, 63
  %17 = shl nuw i64 1, %.896.us.us64.i
  %18 = and i64 %.895.us.us63.i, %17
  %.899.us.us65.i = icmp eq i64 %18, 0
  br i1 %.899.us.us65.i, label %B10713.us.us66.preheader.i, label %B10941.us.us79.i

B10713.us.us66.preheader.i:                       ; preds = %B1202.us.us59.i
  %sunkaddr245.i = inttoptr i64 %.892.us.us60.i to ptr
  %sunkaddr246.i = getelementptr i8, ptr %sunkaddr245.i, i64 %a5
  br label %B10713.us.us66.i

B10713.us.us66.i:                                 ; preds = %B10727.us.us70.i, %B10713.us.us66.preheader.i
  %.920.us.us67.i = load atomic i64, ptr %sunkaddr246.i acquire, align 8, !noalias !123
  %.927.us.us68.i = or i64 %.920.us.us67.i, %17
  %.940.us.us69.i = icmp eq i64 %.920.us.us67.i, %.927.us.us68.i
  br i1 %.940.us.us69.i, label %B10769.us.us73.i, label %B10727.us.us70.i

B10727.us.us70.i:                                 ; preds = %B10713.us.us66.i
  %.946.us.us71.i = cmpxchg ptr %sunkaddr246.i, i64 %.920.us.us67.i, i64 %.927.us.us68.i acq_rel acquire, align 8, !noalias !123
  %.951.us.us72.i = extractvalue { i64, i1 } %.946.us.us71.i, 1
  br i1 %.951.us.us72.i, label %B10769.us.us73.i, label %B10713.us.us66.i

B10769.us.us73.i:                                 ; preds = %B10727.us.us70.i, %B10713.us.us66.i
  %.964.us.us74.i = shl nsw i64 %new.7.4.us.us45.ph.i, 2
  %.966.us.us75.i = add nsw i64 %.964.us.us74.i, %a4
  %.968.us.us76.i = inttoptr i64 %.966.us.us75.i to ptr
  %.969.us.us77.i = trunc i64 %.800.us.us50.i to i32
  store i32 %.969.us.us77.i, ptr %.968.us.us76.i, align 4, !noalias !123
  %.974.us.us78.i = add nsw i64 %new.7.4.us.us45.ph.i, 1
  br label %B10941.us.us79.i

B10941.us.us79.i:                                 ; preds = %B10769.us.us73.i, %B1202.us.us59.i
  %new.8.6.us.us80.i = phi i64 [ %.974.us.us78.i, %B10769.us.us73.i ], [ %new.7.4.us.us45.ph.i, %B1202.us.us59.i ]
  %.999.us.us81.i = icmp slt i64 %.805.us.us51.i, %.670.i
  br i1 %.999.us.us81.i, label %B1136.us.us44.outer.i, label %B11373.i

B1120.loopexit.split.split.us.us.i:               ; preds = %B1136.us.us44.i
  %lsr.iv.next209.i = add i64 %lsr.iv208.i, 8
  %.784.us43.i = icmp slt i64 %.805.us.us51.i, %.670.i
  br i1 %.784.us43.i, label %B1136.us.us44.i, label %B11373.loopexit.i

B1120.loopexit.split.split.i:                     ; preds = %B1136.i
  %lsr.iv.next207.i = add i64 %lsr.iv206.i, 8
  %.784.i = icmp slt i64 %.805.i, %.670.i
  br i1 %.784.i, label %B1136.i, label %B11373.loopexit42.i

B1136.i:                                          ; preds = %B1136.outer.i, %B1120.loopexit.split.split.i
  %lsr.iv206.i = phi i64 [ %23, %B1136.outer.i ], [ %lsr.iv.next207.i, %B1120.loopexit.split.split.i ]
  %j.6.4.i = phi i64 [ %j.6.4.ph.i, %B1136.outer.i ], [ %.805.i, %B1120.loopexit.split.split.i ]
  %.799.i = inttoptr i64 %lsr.iv206.i to ptr
  %.800.i = load i64, ptr %.799.i, align 8, !noalias !123
  %.805.i = add nsw i64 %j.6.4.i, 1
  %.819.i = shl nsw i64 %.800.i, 2
  %.820.i = add nsw i64 %.819.i, %.818.i
  %.821.i = inttoptr i64 %.820.i to ptr
  %.822.i = load i32, ptr %.821.i, align 4, !noalias !123
  %.823.i = zext i32 %.822.i to i64
  %.825.not.i = icmp eq i64 %a6, %.823.i
  br i1 %.825.not.i, label %B1202.i, label %B1120.loopexit.split.split.i

B1202.i:                                          ; preds = %B1136.i
  %.866.i = load i64, ptr %sunkaddr262.i, align 8, !noalias !123
  %.867.i = icmp slt i64 %.866.i, 0
  br i1 %.867.i, label %B1454.i, label %B1458.i

B1454.i:                                          ; preds = %B1202.i
  store i64 %.86.0.i, ptr %sunkaddr262.i, align 8, !noalias !123
  store i64 %.800.i, ptr %sunkaddr266.i, align 8, !noalias !123
  br label %B1458.i

B1458.i:                                          ; preds = %B1454.i, %B1202.i
  %19 = ashr i64 %.800.i, 3
  %.892.i = and i64 %19, -8
  %.893.i = add nsw i64 %.892.i, %a5
  %.894.i = inttoptr i64 %.893.i to ptr
  %.895.i = load i64, ptr %.894.i, align 8, !noalias !123
  %.896.i = and i64 %.800.i, 63
  %20 = shl nuw i64 1, %.896.i
  %21 = and i64 %.895.i, %20
  %.899.i = icmp eq i64 %21, 0
  br i1 %.899.i, label %B10713.preheader.i, label %B10941.i

B10713.preheader.i:                               ; preds = %B1458.i
  %sunkaddr267.i = inttoptr i64 %.892.i to ptr
  %sunkaddr268.i = getelementptr i8, ptr %sunkaddr267.i, i64 %a5
  br label %B10713.i

B10713.i:                                         ; preds = %B10727.i, %B10713.preheader.i
  %.920.i = load atomic i64, ptr %sunkaddr268.i acquire, align 8, !noalias !123
  %.927.i = or i64 %.920.i, %20
  %.940.i = icmp eq i64 %.920.i, %.927.i
  br i1 %.940.i, label %B10769.i, label %B10727.i

B10727.i:                                         ; preds = %B10713.i
  %.946.i = cmpxchg ptr %sunkaddr268.i, i64 %.920.i, i64 %.927.i acq_rel acquire, align 8, !noalias !123
  %.951.i = extractvalue { i64, i1 } %.946.i, 1
  br i1 %.951.i, label %B10769.i, label %B10713.i

B10769.i:                                         ; preds = %B10727.i, %B10713.i
  %.964.i = shl nsw i64 %new.7.4.ph.i, 2
  %.966.i = add nsw i64 %.964.i, %a4
  %.968.i = inttoptr i64 %.966.i to ptr
  %.969.i = trunc i64 %.800.i to i32
  store i32 %.969.i, ptr %.968.i, align 4, !noalias !123
  %.974.i = add nsw i64 %new.7.4.ph.i, 1
  br label %B10941.i

B10941.i:                                         ; preds = %B10769.i, %B1458.i
  %new.8.6.i = phi i64 [ %.974.i, %B10769.i ], [ %new.7.4.ph.i, %B1458.i ]
  %.999.i = icmp slt i64 %.805.i, %.670.i
  br i1 %.999.i, label %B1136.outer.i, label %B11373.i

B1136.outer.i:                                    ; preds = %B1136.preheader.lr.ph.i, %B10941.i
  %new.7.4.ph.i = phi i64 [ %new.8.6.i, %B10941.i ], [ %new.3.1328.i, %B1136.preheader.lr.ph.i ]
  %j.6.4.ph.i = phi i64 [ %.805.i, %B10941.i ], [ %j.2.1329.i, %B1136.preheader.lr.ph.i ]
  %.818.i = load i64, ptr %sunkaddr272.i, align 8, !noalias !123
  %22 = shl i64 %j.6.4.ph.i, 3
  %23 = add nsw i64 %22, %.42.i
  br label %B1136.i

B11373.loopexit.i:                                ; preds = %B1120.loopexit.split.split.us.us.i
  %24 = add nsw i64 %j.6.4.us.us46.ph.i, 1
  %smax40.le.i = tail call i64 @llvm.smax.i64(i64 %.670.i, i64 %24)
  br label %B11373.i

B11373.loopexit42.i:                              ; preds = %B1120.loopexit.split.split.i
  %25 = add nsw i64 %j.6.4.ph.i, 1
  %smax.le.i = tail call i64 @llvm.smax.i64(i64 %.670.i, i64 %25)
  br label %B11373.i

B11373.i:                                         ; preds = %B10941.i, %B10941.us.us79.i, %B11373.loopexit42.i, %B11373.loopexit.i, %B1094.i
  %new.4.2.i = phi i64 [ %new.3.1328.i, %B1094.i ], [ %new.8.6.us.us80.i, %B10941.us.us79.i ], [ %new.7.4.ph.i, %B11373.loopexit42.i ], [ %new.7.4.us.us45.ph.i, %B11373.loopexit.i ], [ %new.8.6.i, %B10941.i ]
  %j.3.2.i = phi i64 [ %j.2.1329.i, %B1094.i ], [ %.805.us.us51.i, %B10941.us.us79.i ], [ %smax.le.i, %B11373.loopexit42.i ], [ %smax40.le.i, %B11373.loopexit.i ], [ %.805.i, %B10941.i ]
  %exitcond.not.i = icmp eq i64 %.637.i, %.544.pre.i
  br i1 %exitcond.not.i, label %B238.loopexit.i, label %B1094.i

B842.endif.loopexit.i:                            ; preds = %B434.i.i
  %26 = xor i64 %enabled.3.2.i.i, -1
  br label %B842.endif.i

B842.endif.i:                                     ; preds = %B842.endif.loopexit.i, %B842.i
  %enabled.2.0.lcssa.i.i = phi i64 [ -1, %B842.i ], [ %26, %B842.endif.loopexit.i ]
  %27 = and i64 %.445.i, %enabled.2.0.lcssa.i.i
  %.479.i = and i64 %27, %arg.unmet.fr.i
  %.480.not.i = icmp eq i64 %.479.i, 0
  br i1 %.480.not.i, label %B964.endif.i, label %B844.i

B964.endif.i:                                     ; preds = %B842.endif.i, %B786.i
  %.624327.not.i = icmp slt i64 %.544.pre.i, 1
  br i1 %.624327.not.i, label %B238.loopexit.i, label %B1094.preheader.i

B1094.preheader.i:                                ; preds = %B964.endif.i
  br i1 %2, label %B1094.us.i, label %B1094.i

B1094.us.i:                                       ; preds = %B1094.preheader.i, %B11373.us.i
  %.568.0.us.i = phi i64 [ %.637.us.i, %B11373.us.i ], [ 0, %B1094.preheader.i ]
  %j.2.1329.us.i = phi i64 [ %j.3.2.us.i, %B11373.us.i ], [ 0, %B1094.preheader.i ]
  %new.3.1328.us.i = phi i64 [ %new.4.2.us.i, %B11373.us.i ], [ %new.2.0334.i, %B1094.preheader.i ]
  %.637.us.i = add nuw nsw i64 %.568.0.us.i, 1
  %.666.us.i = shl nsw i64 %.568.0.us.i, 4
  %.668.us.i = add nsw i64 %.666.us.i, %.53.i
  %.669.us.i = inttoptr i64 %.668.us.i to ptr
  %.670.us.i = load i64, ptr %.669.us.i, align 8, !noalias !123
  %.784318.us.i = icmp slt i64 %j.2.1329.us.i, %.670.us.i
  br i1 %.784318.us.i, label %B1136.us.us.outer.us.i, label %B11373.us.i

B1136.us.us.outer.us.i:                           ; preds = %B1094.us.i, %B10941.us.us.us.i
  %new.7.4.us.us.ph.us.i = phi i64 [ %new.8.6.us.us.us.i, %B10941.us.us.us.i ], [ %new.3.1328.us.i, %B1094.us.i ]
  %j.6.4.us.us.ph.us.i = phi i64 [ %.805.us.us.us.i, %B10941.us.us.us.i ], [ %j.2.1329.us.i, %B1094.us.i ]
  %.818.us.us.us.i = load i64, ptr %sunkaddr272.i, align 8, !noalias !123
  %28 = shl i64 %j.6.4.us.us.ph.us.i, 3
  %29 = add nsw i64 %28, %.42.i
  br label %B1136.us.us.us.i

B1136.us.us.us.i:                                 ; preds = %B1120.loopexit.split.us.us.us.i, %B1136.us.us.outer.us.i
  %lsr.iv210.us.i = phi i64 [ %29, %B1136.us.us.outer.us.i ], [ %lsr.iv.next211.us.i, %B1120.loopexit.split.us.us.us.i ]
  %j.6.4.us.us.us.i = phi i64 [ %j.6.4.us.us.ph.us.i, %B1136.us.us.outer.us.i ], [ %.805.us.us.us.i, %B1120.loopexit.split.us.us.us.i ]
  %.799.us.us.us.i = inttoptr i64 %lsr.iv210.us.i to ptr
  %.800.us.us.us.i = load i64, ptr %.799.us.us.us.i, align 8, !noalias !123
  %.805.us.us.us.i = add nsw i64 %j.6.4.us.us.us.i, 1
  %.819.us.us.us.i = shl nsw i64 %.800.us.us.us.i, 2
  %.820.us.us.us.i = add nsw i64 %.819.us.us.us.i, %.818.us.us.us.i
  %.821.us.us.us.i = inttoptr i64 %.820.us.us.us.i to ptr
  %.822.us.us.us.i = load i32, ptr %.821.us.us.us.i, align 4, !noalias !123
  %.823.us.us.us.i = zext i32 %.822.us.us.us.i to i64
  %.825.not.us.us.us.i = icmp eq i64 %a6, %.823.us.us.us.i
  br i1 %.825.not.us.us.us.i, label %B1202.us.us.us.i, label %B1120.loopexit.split.us.us.us.i

B1120.loopexit.split.us.us.us.i:                  ; preds = %B1136.us.us.us.i
  %lsr.iv.next211.us.i = add i64 %lsr.iv210.us.i, 8
  %.784.us.us.i = icmp slt i64 %.805.us.us.us.i, %.670.us.i
  br i1 %.784.us.us.i, label %B1136.us.us.us.i, label %B11373.us.loopexit.i

B1202.us.us.us.i:                                 ; preds = %B1136.us.us.us.i
  %.845.us.us.us.i = icmp eq i64 %.800.us.us.us.i, %a8
  br i1 %.845.us.us.us.i, label %B1450.us.us.us.i, label %B1458.us.us.us.i

B1450.us.us.us.i:                                 ; preds = %B1202.us.us.us.i
  %.866.us.us.us.i = load i64, ptr %sunkaddr262.i, align 8, !noalias !123
  %.867.us.us.us.i = icmp slt i64 %.866.us.us.us.i, 0
  br i1 %.867.us.us.us.i, label %B1454.us.us.us.i, label %B1458.us.us.us.i

B1454.us.us.us.i:                                 ; preds = %B1450.us.us.us.i
  store i64 %.86.0.i, ptr %sunkaddr262.i, align 8, !noalias !123
  store i64 %a8, ptr %sunkaddr266.i, align 8, !noalias !123
  br label %B1458.us.us.us.i

B1458.us.us.us.i:                                 ; preds = %B1454.us.us.us.i, %B1450.us.us.us.i, %B1202.us.us.us.i
  %30 = ashr i64 %.800.us.us.us.i, 3
  %.892.us.us.us.i = and i64 %30, -8
  %.893.us.us.us.i = add nsw i64 %.892.us.us.us.i, %a5
  %.894.us.us.us.i = inttoptr i64 %.893.us.us.us.i to ptr
  %.895.us.us.us.i = load i64, ptr %.894.us.us.us.i, align 8, !noalias !123
  %.896.us.us.us.i = and i64 %.800.us.us.us.i, 63
  %31 = shl nuw i64 1, %.896.us.us.us.i
  %32 = and i64 %.895.us.us.us.i, %31
  %.899.us.us.us.i = icmp eq i64 %32, 0
  br i1 %.899.us.us.us.i, label %B10713.us.us.preheader.us.i, label %B10941.us.us.us.i

B10713.us.us.us.i:                                ; preds = %B10713.us.us.preheader.us.i, %B10727.us.us.us.i
  %.920.us.us.us.i = load atomic i64, ptr %sunkaddr256.us.i acquire, align 8, !noalias !123
  %.927.us.us.us.i = or i64 %.920.us.us.us.i, %31
  %.940.us.us.us.i = icmp eq i64 %.920.us.us.us.i, %.927.us.us.us.i
  br i1 %.940.us.us.us.i, label %B10769.us.us.us.i, label %B10727.us.us.us.i

B10727.us.us.us.i:                                ; preds = %B10713.us.us.us.i
  %.946.us.us.us.i = cmpxchg ptr %sunkaddr256.us.i, i64 %.920.us.us.us.i, i64 %.927.us.us.us.i acq_rel acquire, align 8, !noalias !123
  %.951.us.us.us.i = extractvalue { i64, i1 } %.946.us.us.us.i, 1
  br i1 %.951.us.us.us.i, label %B10769.us.us.us.i, label %B10713.us.us.us.i

B10769.us.us.us.i:                                ; preds = %B10727.us.us.us.i, %B10713.us.us.us.i
  %.964.us.us.us.i = shl nsw i64 %new.7.4.us.us.ph.us.i, 2
  %.966.us.us.us.i = add nsw i64 %.964.us.us.us.i, %a4
  %.968.us.us.us.i = inttoptr i64 %.966.us.us.us.i to ptr
  %.969.us.us.us.i = trunc i64 %.800.us.us.us.i to i32
  store i32 %.969.us.us.us.i, ptr %.968.us.us.us.i, align 4, !noalias !123
  %.974.us.us.us.i = add nsw i64 %new.7.4.us.us.ph.us.i, 1
  br label %B10941.us.us.us.i

B10941.us.us.us.i:                                ; preds = %B10769.us.us.us.i, %B1458.us.us.us.i
  %new.8.6.us.us.us.i = phi i64 [ %.974.us.us.us.i, %B10769.us.us.us.i ], [ %new.7.4.us.us.ph.us.i, %B1458.us.us.us.i ]
  %.999.us.us.us.i = icmp slt i64 %.805.us.us.us.i, %.670.us.i
  br i1 %.999.us.us.us.i, label %B1136.us.us.outer.us.i, label %B11373.us.i

B11373.us.loopexit.i:                             ; preds = %B1120.loopexit.split.us.us.us.i
  %33 = add nsw i64 %j.6.4.us.us.ph.us.i, 1
  %smax41.le.i = tail call i64 @llvm.smax.i64(i64 %.670.us.i, i64 %33)
  br label %B11373.us.i

B11373.us.i:                                      ; preds = %B10941.us.us.us.i, %B11373.us.loopexit.i, %B1094.us.i
  %new.4.2.us.i = phi i64 [ %new.3.1328.us.i, %B1094.us.i ], [ %new.7.4.us.us.ph.us.i, %B11373.us.loopexit.i ], [ %new.8.6.us.us.us.i, %B10941.us.us.us.i ]
  %j.3.2.us.i = phi i64 [ %j.2.1329.us.i, %B1094.us.i ], [ %smax41.le.i, %B11373.us.loopexit.i ], [ %.805.us.us.us.i, %B10941.us.us.us.i ]
  %exitcond.not.us.i = icmp eq i64 %.637.us.i, %.544.pre.i
  br i1 %exitcond.not.us.i, label %B238.loopexit.i, label %B1094.us.i

B10713.us.us.preheader.us.i:                      ; preds = %B1458.us.us.us.i
  %sunkaddr255.us.i = inttoptr i64 %.892.us.us.us.i to ptr
  %sunkaddr256.us.i = getelementptr i8, ptr %sunkaddr255.us.i, i64 %a5
  br label %B10713.us.us.us.i

_ZN10interleave8liveness6native4ways14spread_in_partB4v387B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx.exit: ; preds = %B238.loopexit.i, %B242.i, %0, %B844.i
  %new.2.0.lcssa.sink.i = phi i64 [ 0, %0 ], [ %new.2.0334.i, %B844.i ], [ %new.3.1.lcssa.i, %B238.loopexit.i ], [ -1, %B242.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.213.i)
  ret i64 %new.2.0.lcssa.sink.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN10interleave8liveness6native6kernel5closeB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN10interleave8liveness6native6kernel5closeB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN10interleave8liveness6native6kernel11sweep_stepsB2v6B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!5 = distinct !{!5, !"_ZN10interleave8liveness6native6kernel11sweep_stepsB2v6B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_ZN10interleave8liveness6native6kernel12strong_partsB3v10B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!8 = distinct !{!8, !"_ZN10interleave8liveness6native6kernel12strong_partsB3v10B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZN10interleave8liveness6native6kernel11about_partsB3v14B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx: %retptr"}
!13 = distinct !{!13, !"_ZN10interleave8liveness6native6kernel11about_partsB3v14B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx"}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN10interleave8liveness6native6kernel10sort_partsB3v16B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx: %retptr"}
!16 = distinct !{!16, !"_ZN10interleave8liveness6native6kernel10sort_partsB3v16B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx"}
!17 = distinct !{!17, !18, !19}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = distinct !{!20, !19, !18}
!21 = !{!"branch_weights", i32 4, i32 12}
!22 = distinct !{!22, !19, !18}
!23 = !{!24}
!24 = distinct !{!24, !25, !"_ZN10interleave8liveness6native6kernel4stemB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx: %retptr"}
!25 = distinct !{!25, !"_ZN10interleave8liveness6native6kernel4stemB3v20B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx"}
!26 = !{!27}
!27 = distinct !{!27, !28, !"_ZN10interleave8liveness6native6kernel7nearestB3v24B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx: %retptr"}
!28 = distinct !{!28, !"_ZN10interleave8liveness6native6kernel7nearestB3v24B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx"}
!29 = distinct !{!29, !10}
!30 = distinct !{!30, !18, !19}
!31 = distinct !{!31, !19, !18}
!32 = distinct !{!32, !19, !18}
!33 = distinct !{!33, !19, !18}
!34 = distinct !{!34, !19, !18}
!35 = !{!36}
!36 = distinct !{!36, !37, !"_ZN10interleave8liveness6native4open12open_entriesB3v28B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxx: %retptr"}
!37 = distinct !{!37, !"_ZN10interleave8liveness6native4open12open_entriesB3v28B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxx"}
!38 = distinct !{!38, !18, !19}
!39 = distinct !{!39, !18, !19}
!40 = distinct !{!40, !19, !18}
!41 = distinct !{!41, !19, !18}
!42 = !{!43}
!43 = distinct !{!43, !44, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v79B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!44 = distinct !{!44, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v79B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!45 = !{!46}
!46 = distinct !{!46, !47, !"_ZN10interleave8liveness6native4open10sweep_openB3v29B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!47 = distinct !{!47, !"_ZN10interleave8liveness6native4open10sweep_openB3v29B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!48 = distinct !{!48, !10}
!49 = !{!50, !46}
!50 = distinct !{!50, !51, !"_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!51 = distinct !{!51, !"_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!52 = !{!53, !50, !46}
!53 = distinct !{!53, !54, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v79B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!54 = distinct !{!54, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v79B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!55 = !{!56, !46}
!56 = distinct !{!56, !57, !"_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!57 = distinct !{!57, !"_ZN10interleave6engine6native7kernels9backwards9number_ofB3v68B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!58 = !{!59, !56, !46}
!59 = distinct !{!59, !60, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v79B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!60 = distinct !{!60, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v79B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!61 = distinct !{!61, !10}
!62 = !{!63}
!63 = distinct !{!63, !64, !"_ZN10interleave8liveness6native4open10begin_openB3v83B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!64 = distinct !{!64, !"_ZN10interleave8liveness6native4open10begin_openB3v83B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!65 = distinct !{!65, !10}
!66 = !{!67}
!67 = distinct !{!67, !68, !"_ZN10interleave8liveness6native6deepen10index_openB3v98B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx: %retptr"}
!68 = distinct !{!68, !"_ZN10interleave8liveness6native6deepen10index_openB3v98B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx"}
!69 = !{!70}
!70 = distinct !{!70, !71, !"_ZN10interleave8liveness6native6deepen6deepenB4v102B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!71 = distinct !{!71, !"_ZN10interleave8liveness6native6deepen6deepenB4v102B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!72 = !{!73, !70}
!73 = distinct !{!73, !74, !"_ZN10interleave8liveness6native6deepen4rootB4v113B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx: %retptr"}
!74 = distinct !{!74, !"_ZN10interleave8liveness6native6deepen4rootB4v113B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx"}
!75 = !{!76, !70}
!76 = distinct !{!76, !77, !"_ZN10interleave8liveness6native6deepen5visitB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29: %retptr"}
!77 = distinct !{!77, !"_ZN10interleave8liveness6native6deepen5visitB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29"}
!78 = distinct !{!78, !10}
!79 = !{!80, !76, !70}
!80 = distinct !{!80, !81, !"_ZN10interleave8liveness6native6deepen10enabled_atB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!81 = distinct !{!81, !"_ZN10interleave8liveness6native6deepen10enabled_atB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!82 = !{!83, !76, !70}
!83 = distinct !{!83, !84, !"_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!84 = distinct !{!84, !"_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!85 = !{!86, !70}
!86 = distinct !{!86, !87, !"_ZN10interleave8liveness6native6deepen5leaveB4v221B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!87 = distinct !{!87, !"_ZN10interleave8liveness6native6deepen5leaveB4v221B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!88 = !{!89, !86, !70}
!89 = distinct !{!89, !90, !"_ZN10interleave8liveness6native6deepen10enabled_atB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!90 = distinct !{!90, !"_ZN10interleave8liveness6native6deepen10enabled_atB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!91 = distinct !{!91, !10}
!92 = !{!93, !70}
!93 = distinct !{!93, !94, !"_ZN10interleave8liveness6native6deepen5visitB4v257B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!94 = distinct !{!94, !"_ZN10interleave8liveness6native6deepen5visitB4v257B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!95 = distinct !{!95, !10}
!96 = !{!97, !93, !70}
!97 = distinct !{!97, !98, !"_ZN10interleave8liveness6native6deepen10enabled_atB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!98 = distinct !{!98, !"_ZN10interleave8liveness6native6deepen10enabled_atB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!99 = !{!100, !93, !70}
!100 = distinct !{!100, !101, !"_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!101 = distinct !{!101, !"_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!102 = !{!103, !70}
!103 = distinct !{!103, !104, !"_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!104 = distinct !{!104, !"_ZN10interleave8liveness6native6deepen10join_partsB4v215B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!105 = distinct !{!105, !10}
!106 = !{!107}
!107 = distinct !{!107, !108, !"_ZN10interleave8liveness6native4ways8state_ofB4v323B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!108 = distinct !{!108, !"_ZN10interleave8liveness6native4ways8state_ofB4v323B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!109 = distinct !{!109, !10}
!110 = !{!111}
!111 = distinct !{!111, !112, !"_ZN10interleave8liveness6native4ways9mark_seenB4v337B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!112 = distinct !{!112, !"_ZN10interleave8liveness6native4ways9mark_seenB4v337B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!113 = distinct !{!113, !10}
!114 = !{!115}
!115 = distinct !{!115, !116, !"_ZN10interleave8liveness6native4ways6spreadB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx: %retptr"}
!116 = distinct !{!116, !"_ZN10interleave8liveness6native4ways6spreadB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx"}
!117 = !{!118}
!118 = distinct !{!118, !119, !"_ZN10interleave8liveness6native4ways12enter_beginsB4v378B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx: %retptr"}
!119 = distinct !{!119, !"_ZN10interleave8liveness6native4ways12enter_beginsB4v378B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx"}
!120 = !{!121}
!121 = distinct !{!121, !122, !"_ZN10interleave8liveness6native4ways9source_ofB4v384B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!122 = distinct !{!122, !"_ZN10interleave8liveness6native4ways9source_ofB4v384B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!123 = !{!124}
!124 = distinct !{!124, !125, !"_ZN10interleave8liveness6native4ways14spread_in_partB4v387B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx: %retptr"}
!125 = distinct !{!125, !"_ZN10interleave8liveness6native4ways14spread_in_partB4v387B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx"}
!126 = !{!127, !124}
!127 = distinct !{!127, !128, !"_ZN10interleave8liveness6native6deepen10enabled_atB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!128 = distinct !{!128, !"_ZN10interleave8liveness6native6deepen10enabled_atB4v204B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}

; d4fc21a6eb417c2ab94db62797a85cbac745117700ddb471d6e5c7ee75767e82
; made by numba 0.68.1 and LLVM 22.1.0: run `make kernels`, do not edit
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @close(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr #0 {
  %.104130.not.i = icmp slt i64 %a2, 1
  br i1 %.104130.not.i, label %_ZN10interleave8liveness6native6kernel5closeB4v510B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B40.preheader.i

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
  br i1 %.195.i, label %B150.endif.preheader.i, label %_ZN10interleave8liveness6native6kernel5closeB4v510B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit

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
  br i1 %.434.i, label %B150.endif.i, label %_ZN10interleave8liveness6native6kernel5closeB4v510B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit

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

_ZN10interleave8liveness6native6kernel5closeB4v510B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit: ; preds = %B542.i, %0, %B138.i
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sweep_steps(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #0 {
  %.102150.not.i = icmp slt i64 %a2, 1
  br i1 %.102150.not.i, label %_ZN10interleave8liveness6native6kernel11sweep_stepsB4v515B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B50.lr.ph.i

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
  br i1 %.102.us.i, label %B50.us.i, label %_ZN10interleave8liveness6native6kernel11sweep_stepsB4v515B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

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
  br i1 %.102.i, label %B50.i, label %_ZN10interleave8liveness6native6kernel11sweep_stepsB4v515B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B240.endif.i:                                     ; preds = %B370.i, %B94.i
  %15 = icmp sgt i64 %.177.i, %.170.i
  br i1 %15, label %B416.i, label %B419.i

_ZN10interleave8liveness6native6kernel11sweep_stepsB4v515B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B419.i, %B419.us.i, %0
  %new.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %new.3.1.us.i, %B419.us.i ], [ %new.3.1.i, %B419.i ]
  ret i64 %new.2.0.lcssa.i
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @strong_parts(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr #0 {
  %.23.i = shl nsw i64 %a2, 1
  %.126434.not.i = icmp slt i64 %a2, 1
  br i1 %.126434.not.i, label %_ZN10interleave8liveness6native6kernel12strong_partsB4v519B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B66.lr.ph.i

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
  br i1 %exitcond477.not.i, label %_ZN10interleave8liveness6native6kernel12strong_partsB4v519B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B66.i

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

_ZN10interleave8liveness6native6kernel12strong_partsB4v519B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit: ; preds = %B1623.i, %0
  %parts.4.0.lcssa.i = phi i64 [ 0, %0 ], [ %parts.5.1.i, %B1623.i ]
  ret i64 %parts.4.0.lcssa.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @about_parts(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr #0 {
  %.107142.not.i = icmp slt i64 %a3, 1
  br i1 %.107142.not.i, label %_ZN10interleave8liveness6native6kernel11about_partsB4v522B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B38.preheader.i

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
  br i1 %exitcond.not.i, label %_ZN10interleave8liveness6native6kernel11about_partsB4v522B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit, label %B38.i

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

_ZN10interleave8liveness6native6kernel11about_partsB4v522B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit: ; preds = %B656.i, %0
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sort_parts(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9) local_unnamed_addr #0 {
  %.116160.not.i = icmp slt i64 %a2, 1
  br i1 %.116160.not.i, label %_ZN10interleave8liveness6native6kernel10sort_partsB4v524B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx.exit, label %B40.lr.ph.i

B40.lr.ph.i:                                      ; preds = %0
  %1 = add i64 %a1, 120
  %sunkaddr80.i = inttoptr i64 %a0 to ptr
  br label %B40.i

B40.i:                                            ; preds = %B70623.i, %B40.lr.ph.i
  %left.2.0165.i = phi i64 [ 0, %B40.lr.ph.i ], [ %left.3.1.i, %B70623.i ]
  %.122153163.i = phi i64 [ 0, %B40.lr.ph.i ], [ %.129.i, %B70623.i ]
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
  br i1 %or.cond.i, label %B70623.i, label %B264.i

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
  br label %B70623.i

B398.i:                                           ; preds = %B264.i
  %sunkaddr.i = inttoptr i64 %.208.i to ptr
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr.i, i64 %a6
  %sunkaddr77.i = getelementptr i8, ptr %sunkaddr76.i, i64 8
  %.247.i = load i64, ptr %sunkaddr77.i, align 8, !noalias !14
  %.252.not.i = icmp eq i64 %.247.i, -1
  br i1 %.252.not.i, label %B70623.i, label %B446.endif.i

B546.i:                                           ; preds = %B546.preheader.i, %B546.i
  %lsr.iv66.i = phi i64 [ %342, %B546.preheader.i ], [ %lsr.iv.next67.i, %B546.i ]
  %lsr.iv64.i = phi i64 [ %340, %B546.preheader.i ], [ %lsr.iv.next65.i, %B546.i ]
  %enabled_v526_found.2.3149.i = phi i64 [ %enabled_v526_found.2.3149.ph.i, %B546.preheader.i ], [ %.421.i, %B546.i ]
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
  %.421.i = or i64 %.419.i, %enabled_v526_found.2.3149.i
  %lsr.iv.next65.i = add nsw i64 %lsr.iv64.i, -1
  %lsr.iv.next67.i = add i64 %lsr.iv66.i, 8
  %.362.i = icmp samesign ugt i64 %lsr.iv64.i, 2
  br i1 %.362.i, label %B546.i, label %B548.i, !llvm.loop !17

B548.i:                                           ; preds = %B546.i, %vec.epilog.middle.block.i, %middle.block.i, %B446.endif.i
  %enabled_v526_found.2.3.lcssa.i = phi i64 [ 0, %B446.endif.i ], [ %339, %vec.epilog.middle.block.i ], [ %265, %middle.block.i ], [ %.421.i, %B546.i ]
  %2 = and i64 %a7, %enabled_v526_found.2.3.lcssa.i
  %.446.i = and i64 %2, %.247.i
  %.447.i = icmp eq i64 %.446.i, 0
  br i1 %.447.i, label %B549.i, label %B70623.i

B549.i:                                           ; preds = %B548.i
  %.460.i = shl nuw nsw i64 1, %.180.i
  %.461.i = or i64 %.183.i, %.460.i
  %sunkaddr78.i = inttoptr i64 %.173.i to ptr
  %sunkaddr79.i = getelementptr i8, ptr %sunkaddr78.i, i64 %a8
  store i64 %.461.i, ptr %sunkaddr79.i, align 8, !noalias !14
  %.465.i = add nsw i64 %left.2.0165.i, 1
  br label %B70623.i

B70623.i:                                         ; preds = %B549.i, %B548.i, %B398.i, %B326.i, %B40.i
  %left.3.1.i = phi i64 [ %left.2.0165.i, %B40.i ], [ %left.2.0165.i, %B326.i ], [ %left.2.0165.i, %B398.i ], [ %.465.i, %B549.i ], [ %left.2.0165.i, %B548.i ]
  %exitcond.not.i = icmp eq i64 %.129.i, %a2
  br i1 %exitcond.not.i, label %_ZN10interleave8liveness6native6kernel10sort_partsB4v524B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx.exit, label %B40.i

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
  %enabled_v526_found.2.3149.ph.i = phi i64 [ 0, %iter.check.i ], [ %265, %vec.epilog.iter.check.i ], [ %339, %vec.epilog.middle.block.i ]
  %.361144148.ph.i = phi i64 [ %.319.i, %iter.check.i ], [ %ind.end.i, %vec.epilog.iter.check.i ], [ %337, %vec.epilog.middle.block.i ]
  %.368145147.ph.i = phi i64 [ %.277.i, %iter.check.i ], [ %ind.end15.i, %vec.epilog.iter.check.i ], [ %338, %vec.epilog.middle.block.i ]
  %340 = add nuw nsw i64 %.361144148.ph.i, 1
  %341 = shl i64 %.368145147.ph.i, 3
  %342 = add nsw i64 %341, %a1
  br label %B546.i

_ZN10interleave8liveness6native6kernel10sort_partsB4v524B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx.exit: ; preds = %B70623.i, %0
  %left.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %left.3.1.i, %B70623.i ]
  ret i64 %left.2.0.lcssa.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 1, 0) i64 @stem(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8) local_unnamed_addr #0 {
  %.35.i = icmp sgt i64 %a8, 0
  br i1 %.35.i, label %B22.preheader.i, label %_ZN10interleave8liveness6native6kernel4stemB4v528B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

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
  br i1 %.80.not.i, label %B146.i, label %_ZN10interleave8liveness6native6kernel4stemB4v528B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B146.i:                                           ; preds = %B106.i
  %.85.i = add nsw i64 %.76.i, %a5
  %.86.i = inttoptr i64 %.85.i to ptr
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !23
  %.88.not.i = icmp eq i64 %.87.i, 0
  br i1 %.88.not.i, label %B200.endif.thread.i, label %_ZN10interleave8liveness6native6kernel4stemB4v528B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

B763.i:                                           ; preds = %B762.us.i, %B762.us.us.i, %B200.endif.thread.i, %B200.endif.i
  %count.3.1.lcssa.i = phi i64 [ %count.4.0.i, %B200.endif.i ], [ %count.4.0.i, %B200.endif.thread.i ], [ %count.5.2.us.us.i, %B762.us.us.i ], [ %count.5.2.us.i, %B762.us.i ]
  %.570.i = icmp slt i64 %.60.i, %count.3.1.lcssa.i
  br i1 %.570.i, label %B22.i, label %_ZN10interleave8liveness6native6kernel4stemB4v528B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit

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

_ZN10interleave8liveness6native6kernel4stemB4v528B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx.exit: ; preds = %B106.i, %B146.i, %B763.i, %0
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
  br i1 %lcmp.mod.not.i, label %_ZN10interleave8liveness6native6kernel7nearestB4v532B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx.exit, label %B48.epil.preheader.i

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
  br i1 %epil.iter.cmp.not.i, label %_ZN10interleave8liveness6native6kernel7nearestB4v532B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx.exit, label %B48.epil.i, !llvm.loop !29

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

B280.endif.us.i:                                  ; preds = %B70808.us.i, %B280.endif.us.preheader.i
  %at.2.0.us.i = phi i64 [ %.260.us.i, %B70808.us.i ], [ 0, %B280.endif.us.preheader.i ]
  %count.3.0.us.i = phi i64 [ %count.2.1.lcssa.us.i, %B70808.us.i ], [ 1, %B280.endif.us.preheader.i ]
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
  br i1 %.356286.us.not.i, label %B70808.us.i, label %B448.us.us.preheader.i

B448.us.us.preheader.i:                           ; preds = %B280.endif.us.i
  %18 = add nuw i64 %.313.us.i, 1
  %19 = shl i64 %.270.us.i, 3
  %20 = add i64 %19, %a1
  br label %B448.us.us.i

B70808.us.i:                                      ; preds = %B70806.us.us.i, %B280.endif.us.i
  %count.2.1.lcssa.us.i = phi i64 [ %count.3.0.us.i, %B280.endif.us.i ], [ %count.4.2.us.us.i, %B70806.us.us.i ]
  %.787.us.i = icmp slt i64 %.260.us.i, %count.2.1.lcssa.us.i
  br i1 %.787.us.i, label %B280.endif.us.i, label %_ZN10interleave8liveness6native6kernel7nearestB4v532B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx.exit

B448.us.us.i:                                     ; preds = %B70806.us.us.i, %B448.us.us.preheader.i
  %lsr.iv117.i = phi i64 [ %20, %B448.us.us.preheader.i ], [ %lsr.iv.next118.i, %B70806.us.us.i ]
  %lsr.iv115.i = phi i64 [ %18, %B448.us.us.preheader.i ], [ %lsr.iv.next116.i, %B70806.us.us.i ]
  %count.2.1291.us.us.i = phi i64 [ %count.3.0.us.i, %B448.us.us.preheader.i ], [ %count.4.2.us.us.i, %B70806.us.us.i ]
  %.362275289.us.us.i = phi i64 [ %.270.us.i, %B448.us.us.preheader.i ], [ %.369.us.us.i, %B70806.us.us.i ]
  %.369.us.us.i = add i64 %.362275289.us.us.i, 1
  %.401.us.us.i = inttoptr i64 %lsr.iv117.i to ptr
  %.402.us.us.i = load i64, ptr %.401.us.us.i, align 8, !noalias !26
  %.407.us.us.i = icmp slt i64 %.402.us.us.i, 0
  br i1 %.407.us.us.i, label %B70806.us.us.i, label %B504.us.us.i

B504.us.us.i:                                     ; preds = %B448.us.us.i
  %.410.us.us.i = shl nsw i64 %.402.us.us.i, 3
  %.412.us.us.i = add nsw i64 %.410.us.us.i, %a5
  %.413.us.us.i = inttoptr i64 %.412.us.us.i to ptr
  %.414.us.us.i = load i64, ptr %.413.us.us.i, align 8, !noalias !26
  %.416.not.us.us.i = icmp eq i64 %.414.us.us.i, %.216.i
  br i1 %.416.not.us.us.i, label %B556.us.us.i, label %B70806.us.us.i

B556.us.us.i:                                     ; preds = %B504.us.us.i
  %.434.us.us.i = icmp eq i64 %.402.us.us.i, %a4
  br i1 %.434.us.us.i, label %B906.i, label %B908.us.us.i

B908.us.us.i:                                     ; preds = %B556.us.us.i
  %sunkaddr145.i = getelementptr i8, ptr %sunkaddr143.i, i64 %.410.us.us.i
  %.728.us.us.i = load i64, ptr %sunkaddr145.i, align 8, !noalias !26
  %.729.us.us.i = icmp eq i64 %.728.us.us.i, 0
  br i1 %.729.us.us.i, label %B922.us.us.i, label %B70806.us.us.i

B922.us.us.i:                                     ; preds = %B908.us.us.i
  store i64 %.369.us.us.i, ptr %sunkaddr145.i, align 8, !noalias !26
  %.742.us.us.i = shl nsw i64 %count.2.1291.us.us.i, 3
  %.744.us.us.i = add nsw i64 %.742.us.us.i, %a11
  %.746.us.us.i = inttoptr i64 %.744.us.us.i to ptr
  store i64 %.402.us.us.i, ptr %.746.us.us.i, align 8, !noalias !26
  %.751.us.us.i = add nsw i64 %count.2.1291.us.us.i, 1
  br label %B70806.us.us.i

B70806.us.us.i:                                   ; preds = %B922.us.us.i, %B908.us.us.i, %B504.us.us.i, %B448.us.us.i
  %count.4.2.us.us.i = phi i64 [ %count.2.1291.us.us.i, %B448.us.us.i ], [ %count.2.1291.us.us.i, %B504.us.us.i ], [ %.751.us.us.i, %B922.us.us.i ], [ %count.2.1291.us.us.i, %B908.us.us.i ]
  %lsr.iv.next116.i = add i64 %lsr.iv115.i, -1
  %lsr.iv.next118.i = add i64 %lsr.iv117.i, 8
  %.356.us.us.i = icmp samesign ugt i64 %lsr.iv.next116.i, 1
  br i1 %.356.us.us.i, label %B448.us.us.i, label %B70808.us.i

B448.i:                                           ; preds = %B280.endif.i, %B70806.i
  %count.2.1291.i = phi i64 [ %count.4.2.i, %B70806.i ], [ %count.3.0.i, %B280.endif.i ]
  %.355274290.i = phi i64 [ %.365.i, %B70806.i ], [ %.313.i, %B280.endif.i ]
  %.362275289.i = phi i64 [ %.369.i, %B70806.i ], [ %.270.i, %B280.endif.i ]
  %.365.i = add nsw i64 %.355274290.i, -1
  %.369.i = add i64 %.362275289.i, 1
  %.398.i = shl nsw i64 %.362275289.i, 3
  %.400.i = add nsw i64 %.398.i, %a1
  %.401.i = inttoptr i64 %.400.i to ptr
  %.402.i = load i64, ptr %.401.i, align 8, !noalias !26
  %.407.i = icmp slt i64 %.402.i, 0
  br i1 %.407.i, label %B70806.i, label %B504.i

B504.i:                                           ; preds = %B448.i
  %.410.i = shl i64 %.402.i, 3
  %.412.i = add nsw i64 %.410.i, %a5
  %.413.i = inttoptr i64 %.412.i to ptr
  %.414.i = load i64, ptr %.413.i, align 8, !noalias !26
  %.416.not.i = icmp eq i64 %.414.i, %.216.i
  br i1 %.416.not.i, label %B556.i, label %B70806.i

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
  %enabled_v533_found.2.5271.i = phi i64 [ %enabled_v533_found.2.5271.ph.i, %B696.preheader.i ], [ %.640.i, %B696.i ]
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
  %.640.i = or i64 %.638.i, %enabled_v533_found.2.5271.i
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
  %enabled_v533_found.2.5.lcssa.i = phi i64 [ %invariant.op.i, %B636.endif.i ], [ %22, %B802.loopexit.i ]
  %.662.not.i = icmp eq i64 %enabled_v533_found.2.5.lcssa.i, 0
  br i1 %.662.not.i, label %B908.i, label %B906.i

B906.i:                                           ; preds = %B802.i, %B556.i, %B556.us.us.i
  %.us-phi300.i = phi i64 [ %.362275289.us.us.i, %B556.us.us.i ], [ %.362275289.i, %B556.i ], [ %.362275289.i, %B802.i ]
  %.us-phi301.i = phi i64 [ %count.2.1291.us.us.i, %B556.us.us.i ], [ %count.2.1291.i, %B556.i ], [ %count.2.1291.i, %B802.i ]
  %.705.i = shl nsw i64 %.us-phi301.i, 3
  %.709.i = add nsw i64 %.705.i, %a11
  %.712.i = inttoptr i64 %.709.i to ptr
  store i64 -1, ptr %.712.i, align 8, !noalias !26
  br label %_ZN10interleave8liveness6native6kernel7nearestB4v532B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx.exit

B908.i:                                           ; preds = %B802.i
  %sunkaddr154.i = getelementptr i8, ptr %sunkaddr152.i, i64 %.410.i
  %.728.i = load i64, ptr %sunkaddr154.i, align 8, !noalias !26
  %.729.i = icmp eq i64 %.728.i, 0
  br i1 %.729.i, label %B922.i, label %B70806.i

B922.i:                                           ; preds = %B908.i
  store i64 %.369.i, ptr %sunkaddr154.i, align 8, !noalias !26
  %.742.i = shl nsw i64 %count.2.1291.i, 3
  %.744.i = add nsw i64 %.742.i, %a11
  %.746.i = inttoptr i64 %.744.i to ptr
  store i64 %.402.i, ptr %.746.i, align 8, !noalias !26
  %.751.i = add nsw i64 %count.2.1291.i, 1
  br label %B70806.i

B70806.i:                                         ; preds = %B922.i, %B908.i, %B504.i, %B448.i
  %count.4.2.i = phi i64 [ %count.2.1291.i, %B448.i ], [ %count.2.1291.i, %B504.i ], [ %.751.i, %B922.i ], [ %count.2.1291.i, %B908.i ]
  %.356.i = icmp samesign ugt i64 %.355274290.i, 1
  br i1 %.356.i, label %B448.i, label %B70808.i

B70808.i:                                         ; preds = %B70806.i, %B280.endif.i
  %count.2.1.lcssa.i = phi i64 [ %count.3.0.i, %B280.endif.i ], [ %count.4.2.i, %B70806.i ]
  %.787.i = icmp slt i64 %.260.i, %count.2.1.lcssa.i
  br i1 %.787.i, label %B280.endif.i, label %_ZN10interleave8liveness6native6kernel7nearestB4v532B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx.exit

B280.endif.i:                                     ; preds = %B70808.i, %B280.endif.preheader.i
  %at.2.0.i = phi i64 [ %.260.i, %B70808.i ], [ 0, %B280.endif.preheader.i ]
  %count.3.0.i = phi i64 [ %count.2.1.lcssa.i, %B70808.i ], [ 1, %B280.endif.preheader.i ]
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
  br i1 %.356286.not.i, label %B70808.i, label %B448.i

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
  %enabled_v533_found.2.5271.ph.i = phi i64 [ 0, %iter.check.i ], [ %285, %vec.epilog.iter.check.i ], [ %359, %vec.epilog.middle.block.i ]
  %.580266270.ph.i = phi i64 [ %.538.i, %iter.check.i ], [ %ind.end.i, %vec.epilog.iter.check.i ], [ %357, %vec.epilog.middle.block.i ]
  %.587267269.ph.i = phi i64 [ %.496.i, %iter.check.i ], [ %ind.end50.i, %vec.epilog.iter.check.i ], [ %358, %vec.epilog.middle.block.i ]
  %360 = add nuw nsw i64 %.580266270.ph.i, 1
  %361 = shl i64 %.587267269.ph.i, 3
  %362 = add nsw i64 %361, %a2
  br label %B696.i

_ZN10interleave8liveness6native6kernel7nearestB4v532B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx.exit: ; preds = %B70808.i, %B70808.us.i, %B48.epil.i, %common.ret.loopexit.unr-lcssa.i, %B906.i
  %.sink.i = phi i64 [ -1, %B70808.us.i ], [ %.us-phi300.i, %B906.i ], [ 0, %common.ret.loopexit.unr-lcssa.i ], [ 0, %B48.epil.i ], [ -1, %B70808.i ]
  ret i64 %.sink.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN10interleave8liveness6native6kernel5closeB4v510B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN10interleave8liveness6native6kernel5closeB4v510B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN10interleave8liveness6native6kernel11sweep_stepsB4v515B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!5 = distinct !{!5, !"_ZN10interleave8liveness6native6kernel11sweep_stepsB4v515B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_ZN10interleave8liveness6native6kernel12strong_partsB4v519B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!8 = distinct !{!8, !"_ZN10interleave8liveness6native6kernel12strong_partsB4v519B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZN10interleave8liveness6native6kernel11about_partsB4v522B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx: %retptr"}
!13 = distinct !{!13, !"_ZN10interleave8liveness6native6kernel11about_partsB4v522B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx"}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN10interleave8liveness6native6kernel10sort_partsB4v524B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx: %retptr"}
!16 = distinct !{!16, !"_ZN10interleave8liveness6native6kernel10sort_partsB4v524B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxx"}
!17 = distinct !{!17, !18, !19}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = distinct !{!20, !19, !18}
!21 = !{!"branch_weights", i32 4, i32 12}
!22 = distinct !{!22, !19, !18}
!23 = !{!24}
!24 = distinct !{!24, !25, !"_ZN10interleave8liveness6native6kernel4stemB4v528B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx: %retptr"}
!25 = distinct !{!25, !"_ZN10interleave8liveness6native6kernel4stemB4v528B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxx"}
!26 = !{!27}
!27 = distinct !{!27, !28, !"_ZN10interleave8liveness6native6kernel7nearestB4v532B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx: %retptr"}
!28 = distinct !{!28, !"_ZN10interleave8liveness6native6kernel7nearestB4v532B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxxxxxxx"}
!29 = distinct !{!29, !10}
!30 = distinct !{!30, !18, !19}
!31 = distinct !{!31, !19, !18}
!32 = distinct !{!32, !19, !18}

; 8e31eeb5730d5fea2fa57024928a7362616e98a5e7d4cb72c6be0bb97bacfce9
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

define range(i64 0, 6) i64 @unfold(i64 %a0) local_unnamed_addr {
  %.10.i = add nsw i64 %a0, 8
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !0
  %.16.i = add nsw i64 %a0, 16
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.22.i = add nsw i64 %a0, 32
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.37.i = add nsw i64 %a0, 40
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !0
  %.43.i = add nsw i64 %a0, 48
  %.44.i = inttoptr i64 %.43.i to ptr
  %.45.i = load i64, ptr %.44.i, align 8, !noalias !0
  %.52.i = shl i64 %.12.i, 3
  %.65.i = add nsw i64 %a0, 80
  %.66.i = inttoptr i64 %.65.i to ptr
  %.67.i = load i64, ptr %.66.i, align 8, !noalias !0
  %.71.i = add nsw i64 %a0, 112
  %.72.i = inttoptr i64 %.71.i to ptr
  %.73.i = load i64, ptr %.72.i, align 8, !noalias !0
  %.77.i = add nsw i64 %a0, 120
  %.78.i = inttoptr i64 %.77.i to ptr
  %.79.i = load i64, ptr %.78.i, align 8, !noalias !0
  %.92.i = add nsw i64 %a0, 128
  %.93.i = inttoptr i64 %.92.i to ptr
  %.94.i = load i64, ptr %.93.i, align 8, !noalias !0
  %.98.i = add nsw i64 %a0, 136
  %.99.i = inttoptr i64 %.98.i to ptr
  %.100.i = load i64, ptr %.99.i, align 8, !noalias !0
  %.119.i = add nsw i64 %a0, 104
  %.120.i = inttoptr i64 %.119.i to ptr
  %.125.i = add nsw i64 %a0, 96
  %.126.i = inttoptr i64 %.125.i to ptr
  %.131.i = add nsw i64 %a0, 160
  %.132.i = inttoptr i64 %.131.i to ptr
  %.146.i = add nsw i64 %a0, 56
  %.147.i = inttoptr i64 %.146.i to ptr
  %.148.i = load i64, ptr %.147.i, align 8, !noalias !0
  %.152.i = add nsw i64 %.18.i, 32
  %.153.i = inttoptr i64 %.152.i to ptr
  %.154.i = load i64, ptr %.153.i, align 8, !noalias !0
  %.158.i = add nsw i64 %a0, 72
  %.159.i = inttoptr i64 %.158.i to ptr
  %.160.i = load i64, ptr %.159.i, align 8, !noalias !0
  %.133.i = load i64, ptr %.132.i, align 8, !noalias !0
  %.127.i = load i64, ptr %.126.i, align 8, !noalias !0
  %.121.i = load i64, ptr %.120.i, align 8, !noalias !0
  %.105.i = inttoptr i64 %a0 to ptr
  %.106.i = load i64, ptr %.105.i, align 8, !noalias !0
  %.1696.i = add i64 %.12.i, -1
  %..1696.i = tail call i64 @llvm.smax.i64(i64 %.1696.i, i64 0)
  %..12.i = tail call i64 @llvm.smax.i64(i64 %.12.i, i64 0)
  %xtraiter113.i = and i64 %..1696.i, 3
  %xtraiter120.i = and i64 %.12.i, 7
  %unroll_iter124.i = and i64 %.12.i, 9223372036854775800
  %1 = add i64 %.24.i, 32
  %2 = and i64 %..1696.i, 9223372036854775804
  %3 = add nuw i64 %..12.i, 1
  %sunkaddr197.i = getelementptr i8, ptr %.105.i, i64 88
  %sunkaddr199.i = getelementptr i8, ptr %.105.i, i64 152
  %sunkaddr201.i = getelementptr i8, ptr %.105.i, i64 184
  %sunkaddr203.i = getelementptr i8, ptr %.105.i, i64 176
  %4 = inttoptr i64 %.106.i to ptr
  %5 = inttoptr i64 %.18.i to ptr
  %sunkaddr282.i = getelementptr i8, ptr %5, i64 16
  %sunkaddr284.i = getelementptr i8, ptr %5, i64 8
  %sunkaddr286.i = getelementptr i8, ptr %.105.i, i64 24
  %sunkaddr288.i = getelementptr i8, ptr %.105.i, i64 136
  %sunkaddr290.i = getelementptr i8, ptr %.105.i, i64 144
  %sunkaddr292.i = getelementptr i8, ptr %.105.i, i64 64
  %.1080.i = add i64 %.148.i, 40
  %sunkaddr253.i = getelementptr i8, ptr %.105.i, i64 168
  %6 = icmp slt i64 %.1696.i, 1
  %7 = zext i64 %.79.i to i128
  %8 = icmp samesign ult i64 %.1696.i, 4
  %9 = icmp eq i64 %xtraiter113.i, 0
  %10 = icmp slt i64 %.12.i, 1
  %11 = icmp samesign ult i64 %.12.i, 8
  %12 = icmp eq i64 %xtraiter120.i, 0
  %sunkaddr272.i = inttoptr i64 %.100.i to ptr
  %13 = or disjoint i64 %2, 1
  br label %B1024.i

B1020.loopexit.i:                                 ; preds = %B6827.i, %B3203.endif.i
  %count.3.1.lcssa.i = phi i64 [ %count.2.01148.i, %B3203.endif.i ], [ %count.4.2.i, %B6827.i ]
  %.254.i = icmp samesign ugt i64 %.2531150.i, 1
  br i1 %.254.i, label %B1024.i, label %B7728.i

B1024.i:                                          ; preds = %B1020.loopexit.i, %0
  %.2531150.i = phi i64 [ 4096, %0 ], [ %.263.i, %B1020.loopexit.i ]
  %done.2.01149.i = phi i64 [ %.121.i, %0 ], [ %done.3.2.i, %B1020.loopexit.i ]
  %count.2.01148.i = phi i64 [ %.127.i, %0 ], [ %count.3.1.lcssa.i, %B1020.loopexit.i ]
  %step.2.01146.i = phi i64 [ %.133.i, %0 ], [ %step.3.2891.i, %B1020.loopexit.i ]
  %.263.i = add nsw i64 %.2531150.i, -1
  %.294.not.i = icmp slt i64 %done.2.01149.i, %count.2.01148.i
  br i1 %.294.not.i, label %B1044.i, label %B7728.i

B1044.i:                                          ; preds = %B1024.i
  %.349.i = icmp sgt i64 %count.2.01148.i, %.160.i
  br i1 %.349.i, label %B7728.i, label %B1086.i

B1086.i:                                          ; preds = %B1044.i
  %.400.i = add nsw i64 %count.2.01148.i, %.45.i
  %.401.i = shl nsw i64 %.400.i, 1
  %.403.i = icmp sgt i64 %.401.i, %.79.i
  br i1 %.403.i, label %B7728.i, label %B1110.i

B1110.i:                                          ; preds = %B1086.i
  %.413.i = load i64, ptr %sunkaddr197.i, align 8, !noalias !0
  %.414.i = icmp sgt i64 %.400.i, %.413.i
  br i1 %.414.i, label %B7728.i, label %B1206.i

B1206.i:                                          ; preds = %B1110.i
  %.465.i = add nsw i64 %step.2.01146.i, %.45.i
  %.471.i = load i64, ptr %sunkaddr199.i, align 8, !noalias !0
  %.472.i = icmp sgt i64 %.465.i, %.471.i
  br i1 %.472.i, label %B7728.i, label %B1272.i

B1272.i:                                          ; preds = %B1206.i
  %.479.i = load i64, ptr %sunkaddr201.i, align 8, !noalias !0
  %.481.i = add nsw i64 %.479.i, %.45.i
  %.487.i = load i64, ptr %sunkaddr203.i, align 8, !noalias !0
  %.488.i = icmp sgt i64 %.481.i, %.487.i
  br i1 %.488.i, label %B7728.i, label %B1416.endif.i

B1858.i:                                          ; preds = %B1496.endif.i
  br i1 %65, label %_ZN10interleave7explain6native6unfold6unfoldB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B1966.i

B1890.i:                                          ; preds = %B1496.endif.i
  br i1 %65, label %B1894.i, label %B1966.i

B1894.i:                                          ; preds = %B1890.i
  %.783.i = load i64, ptr %5, align 8, !noalias !0
  %.785.i = sub i64 %.684.i, %.619.i
  %.789.i = add i64 %.785.i, %.783.i
  %.791.i = icmp sgt i64 %.789.i, %.656.i
  br i1 %.791.i, label %B1966.i, label %B2076.endif.i

B1966.i:                                          ; preds = %B1894.i, %B1890.i, %B1858.i
  store i64 0, ptr %sunkaddr284.i, align 8, !noalias !0
  store i64 %.619.i, ptr %5, align 8, !noalias !0
  br label %B2750.i

B2212.i:                                          ; preds = %B2076.endif.i, %B2648.i
  %note_steps_v10_crashes.3.31081.i = phi i64 [ %note_steps_v10_crashes.4.4.i, %B2648.i ], [ %.619.i, %B2076.endif.i ]
  %note_steps_v10_found.3.31080.i = phi i64 [ %note_steps_v10_found.4.4.i, %B2648.i ], [ %found.2.1.i, %B2076.endif.i ]
  %note_steps_v10_step.4.31079.i = phi i64 [ %note_steps_v10_step.5.4.i, %B2648.i ], [ %step.4.1.i, %B2076.endif.i ]
  %.98510751077.i = phi i64 [ %.992.i, %B2648.i ], [ 0, %B2076.endif.i ]
  %.992.i = add nuw nsw i64 %.98510751077.i, 1
  %.1021.i = shl nsw i64 %.98510751077.i, 4
  %.1023.i = add nsw i64 %.1021.i, %.154.i
  %.1024.i = inttoptr i64 %.1023.i to ptr
  %.1025.i = load i64, ptr %.1024.i, align 8, !noalias !0
  %.1030.i = add nsw i64 %.1023.i, 8
  %.1031.i = inttoptr i64 %.1030.i to ptr
  %.1032.i = load i64, ptr %.1031.i, align 8, !noalias !0
  %.1041.i = add nsw i64 %.1025.i, %found.2.1.i
  %.1043.i = icmp eq i64 %.1041.i, %note_steps_v10_found.3.31080.i
  %.1047.i = icmp eq i64 %.1032.i, %note_steps_v10_crashes.3.31081.i
  %or.cond.i = select i1 %.1043.i, i1 %.1047.i, i1 false
  br i1 %or.cond.i, label %B2648.i, label %B2284.i

B2284.i:                                          ; preds = %B2212.i
  %.1076.i = mul nuw nsw i64 %.98510751077.i, 48
  %.1087.i = add i64 %.1080.i, %.1076.i
  %.1088.i = inttoptr i64 %.1087.i to ptr
  %.1089.i = load i64, ptr %.1088.i, align 8, !noalias !0
  %.1090.i = icmp eq i64 %.1089.i, 0
  br i1 %.1090.i, label %B2648.i, label %B2448.i

B2448.i:                                          ; preds = %B2284.i
  %sunkaddr206.i = inttoptr i64 %.1076.i to ptr
  %sunkaddr207.i = getelementptr i8, ptr %sunkaddr206.i, i64 %.148.i
  %sunkaddr208.i = getelementptr i8, ptr %sunkaddr207.i, i64 8
  %.1139.i = load i64, ptr %sunkaddr208.i, align 8, !noalias !0
  %.1141.i = add nsw i64 %.1139.i, %.671.i
  %.1142.i = inttoptr i64 %.1141.i to ptr
  %.1143.i = load i64, ptr %.1142.i, align 8, !noalias !0
  %sunkaddr211.i = getelementptr i8, ptr %sunkaddr207.i, i64 16
  %.1149.i = load i64, ptr %sunkaddr211.i, align 8, !noalias !0
  %.1150.i = lshr i64 %.1143.i, %.1149.i
  %sunkaddr214.i = getelementptr i8, ptr %sunkaddr207.i, i64 32
  %.1156.i = load i64, ptr %sunkaddr214.i, align 8, !noalias !0
  %sunkaddr217.i = getelementptr i8, ptr %sunkaddr207.i, i64 24
  %.1162.i = load i64, ptr %sunkaddr217.i, align 8, !noalias !0
  %.1163.i = and i64 %.1162.i, %.1150.i
  %.1164.i = shl nsw i64 %.1163.i, 3
  %.1165.i = add nsw i64 %.1164.i, %.1156.i
  %.1166.i = inttoptr i64 %.1165.i to ptr
  %.1167.i = load i64, ptr %.1166.i, align 8, !noalias !0
  %.1175.i = load i64, ptr %sunkaddr207.i, align 8, !noalias !0
  %.1176.i = shl i64 %.1167.i, 16
  %.1177.i = or i64 %.1175.i, %.1176.i
  %.1191.i = icmp slt i64 %note_steps_v10_found.3.31080.i, %.1041.i
  br i1 %.1191.i, label %B2480.preheader.i, label %B2482.i

B2480.preheader.i:                                ; preds = %B2448.i
  %14 = sub i64 %.1041.i, %note_steps_v10_found.3.31080.i
  %xtraiter.i = and i64 %14, 3
  %15 = sub i64 %note_steps_v10_found.3.31080.i, %.1041.i
  %16 = icmp ugt i64 %15, -4
  br i1 %16, label %B2480.epil.preheader.i, label %B2480.preheader.new.i

B2480.preheader.new.i:                            ; preds = %B2480.preheader.i
  %17 = lshr i64 %14, 2
  %18 = mul i64 %17, -4
  %sunkaddr221.i = shl i64 %note_steps_v10_step.4.31079.i, 3
  br label %B2480.i

B2480.i:                                          ; preds = %B2480.i, %B2480.preheader.new.i
  %lsr.iv153.i = phi i64 [ %lsr.iv.next154.i, %B2480.i ], [ 0, %B2480.preheader.new.i ]
  %lsr.iv151.i = phi i64 [ %lsr.iv.next152.i, %B2480.i ], [ 0, %B2480.preheader.new.i ]
  %lsr.iv149.i = phi i64 [ %lsr.iv.next150.i, %B2480.i ], [ %.884.i, %B2480.preheader.new.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B2480.i ], [ %.878.i, %B2480.preheader.new.i ]
  %note_steps_v10_found.6.5.i = phi i64 [ %22, %B2480.i ], [ %note_steps_v10_found.3.31080.i, %B2480.preheader.new.i ]
  %sunkaddr220.i = inttoptr i64 %lsr.iv.i to ptr
  %sunkaddr222.i = getelementptr i8, ptr %sunkaddr220.i, i64 %sunkaddr221.i
  store i64 %note_steps_v10_found.6.5.i, ptr %sunkaddr222.i, align 8, !noalias !0
  %.1209.i = or i64 %lsr.iv153.i, %.1177.i
  %sunkaddr223.i = inttoptr i64 %lsr.iv149.i to ptr
  %sunkaddr225.i = getelementptr i8, ptr %sunkaddr223.i, i64 %sunkaddr221.i
  store i64 %.1209.i, ptr %sunkaddr225.i, align 8, !noalias !0
  %19 = add i64 %note_steps_v10_found.6.5.i, 1
  %sunkaddr229.i = getelementptr i8, ptr %sunkaddr222.i, i64 8
  store i64 %19, ptr %sunkaddr229.i, align 8, !noalias !0
  %.1209.1.reass.i = or i64 %.1209.i, 4294967296
  %sunkaddr233.i = getelementptr i8, ptr %sunkaddr225.i, i64 8
  store i64 %.1209.1.reass.i, ptr %sunkaddr233.i, align 8, !noalias !0
  %20 = add i64 %note_steps_v10_found.6.5.i, 2
  %sunkaddr237.i = getelementptr i8, ptr %sunkaddr222.i, i64 16
  store i64 %20, ptr %sunkaddr237.i, align 8, !noalias !0
  %.1209.2.reass.i = or i64 %.1209.i, 8589934592
  %sunkaddr241.i = getelementptr i8, ptr %sunkaddr225.i, i64 16
  store i64 %.1209.2.reass.i, ptr %sunkaddr241.i, align 8, !noalias !0
  %21 = add i64 %note_steps_v10_found.6.5.i, 3
  %sunkaddr245.i = getelementptr i8, ptr %sunkaddr222.i, i64 24
  store i64 %21, ptr %sunkaddr245.i, align 8, !noalias !0
  %.1209.3.reass.i = or i64 %.1209.i, 12884901888
  %sunkaddr249.i = getelementptr i8, ptr %sunkaddr225.i, i64 24
  store i64 %.1209.3.reass.i, ptr %sunkaddr249.i, align 8, !noalias !0
  %lsr.iv.next.i = add i64 %lsr.iv.i, 32
  %lsr.iv.next150.i = add i64 %lsr.iv149.i, 32
  %lsr.iv.next152.i = add i64 %lsr.iv151.i, -4
  %lsr.iv.next154.i = add i64 %lsr.iv153.i, 17179869184
  %niter.ncmp.3.not.i = icmp eq i64 %18, %lsr.iv.next152.i
  %22 = add i64 %note_steps_v10_found.6.5.i, 4
  br i1 %niter.ncmp.3.not.i, label %B2482.loopexit.unr-lcssa.i, label %B2480.i

B2482.loopexit.unr-lcssa.i:                       ; preds = %B2480.i
  %23 = and i64 %14, -4
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  %24 = sub i64 %note_steps_v10_step.4.31079.i, %18
  br i1 %lcmp.mod.not.i, label %B2482.i, label %B2480.epil.preheader.i

B2480.epil.preheader.i:                           ; preds = %B2482.loopexit.unr-lcssa.i, %B2480.preheader.i
  %note_steps_v10_step.3.5.epil.init.i = phi i64 [ %note_steps_v10_step.4.31079.i, %B2480.preheader.i ], [ %24, %B2482.loopexit.unr-lcssa.i ]
  %note_steps_v10_found.6.5.epil.init.i = phi i64 [ %note_steps_v10_found.3.31080.i, %B2480.preheader.i ], [ %22, %B2482.loopexit.unr-lcssa.i ]
  %note_steps_v10_choice.3.5.epil.init.i = phi i64 [ 0, %B2480.preheader.i ], [ %23, %B2482.loopexit.unr-lcssa.i ]
  %25 = shl i64 %note_steps_v10_step.3.5.epil.init.i, 3
  %26 = add nsw i64 %25, %.884.i
  %27 = add nsw i64 %25, %.878.i
  %28 = shl i64 %note_steps_v10_choice.3.5.epil.init.i, 32
  %29 = sub nsw i64 0, %xtraiter.i
  br label %B2480.epil.i

B2480.epil.i:                                     ; preds = %B2480.epil.i, %B2480.epil.preheader.i
  %lsr.iv161.i = phi i64 [ %lsr.iv.next162.i, %B2480.epil.i ], [ %28, %B2480.epil.preheader.i ]
  %lsr.iv159.i = phi i64 [ %lsr.iv.next160.i, %B2480.epil.i ], [ %27, %B2480.epil.preheader.i ]
  %lsr.iv157.i = phi i64 [ %lsr.iv.next158.i, %B2480.epil.i ], [ %26, %B2480.epil.preheader.i ]
  %lsr.iv155.i = phi i64 [ %lsr.iv.next156.i, %B2480.epil.i ], [ 0, %B2480.epil.preheader.i ]
  %note_steps_v10_found.6.5.epil.i = phi i64 [ %.1213.epil.i, %B2480.epil.i ], [ %note_steps_v10_found.6.5.epil.init.i, %B2480.epil.preheader.i ]
  %.1200.epil.i = inttoptr i64 %lsr.iv159.i to ptr
  store i64 %note_steps_v10_found.6.5.epil.i, ptr %.1200.epil.i, align 8, !noalias !0
  %.1209.epil.i = or i64 %lsr.iv161.i, %.1177.i
  %.1210.epil.i = inttoptr i64 %lsr.iv157.i to ptr
  store i64 %.1209.epil.i, ptr %.1210.epil.i, align 8, !noalias !0
  %.1213.epil.i = add i64 %note_steps_v10_found.6.5.epil.i, 1
  %lsr.iv.next156.i = add nsw i64 %lsr.iv155.i, -1
  %lsr.iv.next158.i = add i64 %lsr.iv157.i, 8
  %lsr.iv.next160.i = add i64 %lsr.iv159.i, 8
  %lsr.iv.next162.i = add i64 %lsr.iv161.i, 4294967296
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next156.i, %29
  br i1 %epil.iter.cmp.not.i, label %B2482.loopexit.i, label %B2480.epil.i, !llvm.loop !3

B2482.loopexit.i:                                 ; preds = %B2480.epil.i
  %30 = add i64 %note_steps_v10_step.3.5.epil.init.i, %xtraiter.i
  %31 = or disjoint i64 %note_steps_v10_choice.3.5.epil.init.i, %xtraiter.i
  br label %B2482.i

B2482.i:                                          ; preds = %B2482.loopexit.i, %B2482.loopexit.unr-lcssa.i, %B2448.i
  %note_steps_v10_step.7.6.i = phi i64 [ %note_steps_v10_step.4.31079.i, %B2448.i ], [ %30, %B2482.loopexit.i ], [ %24, %B2482.loopexit.unr-lcssa.i ]
  %note_steps_v10_found.5.6.i = phi i64 [ %note_steps_v10_found.3.31080.i, %B2448.i ], [ %.1213.epil.i, %B2482.loopexit.i ], [ %22, %B2482.loopexit.unr-lcssa.i ]
  %note_steps_v10_choice.5.6.i = phi i64 [ 0, %B2448.i ], [ %31, %B2482.loopexit.i ], [ %23, %B2482.loopexit.unr-lcssa.i ]
  %.1269.i = icmp sgt i64 %.1032.i, %note_steps_v10_crashes.3.31081.i
  br i1 %.1269.i, label %B2538.preheader.i, label %B2648.i

B2538.preheader.i:                                ; preds = %B2482.i
  %32 = sub i64 %.1032.i, %note_steps_v10_crashes.3.31081.i
  %.neg.i = add nsw i64 %note_steps_v10_crashes.3.31081.i, 1
  %xtraiter111.i = and i64 %32, 1
  %lcmp.mod112.not.i = icmp eq i64 %xtraiter111.i, 0
  br i1 %lcmp.mod112.not.i, label %B2538.prol.loopexit.i, label %B2538.prol.i

B2538.prol.i:                                     ; preds = %B2538.preheader.i
  %.1278.prol.i = load i64, ptr %sunkaddr201.i, align 8, !noalias !0
  %.1284.prol.i = load i64, ptr %sunkaddr253.i, align 8, !noalias !0
  %.1285.prol.i = shl nsw i64 %.1278.prol.i, 3
  %.1286.prol.i = add nsw i64 %.1284.prol.i, %.1285.prol.i
  %.1288.prol.i = inttoptr i64 %.1286.prol.i to ptr
  store i64 %done.4.1.i, ptr %.1288.prol.i, align 8, !noalias !0
  %.1291.prol.i = add nsw i64 %.1278.prol.i, 1
  store i64 %.1291.prol.i, ptr %sunkaddr201.i, align 8, !noalias !0
  %.1298.prol.i = shl nsw i64 %note_steps_v10_step.7.6.i, 3
  %.1300.prol.i = add nsw i64 %.1298.prol.i, %.878.i
  %.1301.prol.i = inttoptr i64 %.1300.prol.i to ptr
  store i64 -1, ptr %.1301.prol.i, align 8, !noalias !0
  %.1306.prol.i = add nsw i64 %.1298.prol.i, %.884.i
  %.1308.prol.i = shl i64 %note_steps_v10_choice.5.6.i, 32
  %.1310.prol.i = or i64 %.1308.prol.i, %.1177.i
  %.1311.prol.i = inttoptr i64 %.1306.prol.i to ptr
  store i64 %.1310.prol.i, ptr %.1311.prol.i, align 8, !noalias !0
  %.1320.prol.i = add nsw i64 %note_steps_v10_step.7.6.i, 1
  %.1326.prol.i = add i64 %note_steps_v10_choice.5.6.i, 1
  br label %B2538.prol.loopexit.i

B2538.prol.loopexit.i:                            ; preds = %B2538.prol.i, %B2538.preheader.i
  %.1320.lcssa.unr.i = phi i64 [ poison, %B2538.preheader.i ], [ %.1320.prol.i, %B2538.prol.i ]
  %note_steps_v10_step.8.5.unr.i = phi i64 [ %note_steps_v10_step.7.6.i, %B2538.preheader.i ], [ %.1320.prol.i, %B2538.prol.i ]
  %note_steps_v10_choice.4.5.unr.i = phi i64 [ %note_steps_v10_choice.5.6.i, %B2538.preheader.i ], [ %.1326.prol.i, %B2538.prol.i ]
  %33 = icmp eq i64 %.1032.i, %.neg.i
  br i1 %33, label %B2648.i, label %B2538.preheader147.i

B2538.preheader147.i:                             ; preds = %B2538.prol.loopexit.i
  %34 = shl i64 %note_steps_v10_choice.4.5.unr.i, 32
  %35 = add i64 %.1032.i, %note_steps_v10_choice.5.6.i
  %36 = sub i64 %note_steps_v10_crashes.3.31081.i, %35
  %37 = add i64 %36, %note_steps_v10_choice.4.5.unr.i
  %sunkaddr259.i = shl i64 %note_steps_v10_step.8.5.unr.i, 3
  br label %B2538.i

B2538.i:                                          ; preds = %B2538.i, %B2538.preheader147.i
  %lsr.iv169.i = phi i64 [ %34, %B2538.preheader147.i ], [ %lsr.iv.next170.i, %B2538.i ]
  %lsr.iv167.i = phi i64 [ 0, %B2538.preheader147.i ], [ %lsr.iv.next168.i, %B2538.i ]
  %lsr.iv165.i = phi i64 [ %.884.i, %B2538.preheader147.i ], [ %lsr.iv.next166.i, %B2538.i ]
  %lsr.iv163.i = phi i64 [ %.878.i, %B2538.preheader147.i ], [ %lsr.iv.next164.i, %B2538.i ]
  %.1278.i = load i64, ptr %sunkaddr201.i, align 8, !noalias !0
  %.1284.i = load i64, ptr %sunkaddr253.i, align 8, !noalias !0
  %.1285.i = shl nsw i64 %.1278.i, 3
  %.1286.i = add nsw i64 %.1284.i, %.1285.i
  %.1288.i = inttoptr i64 %.1286.i to ptr
  store i64 %done.4.1.i, ptr %.1288.i, align 8, !noalias !0
  %.1291.i = add nsw i64 %.1278.i, 1
  store i64 %.1291.i, ptr %sunkaddr201.i, align 8, !noalias !0
  %sunkaddr258.i = inttoptr i64 %lsr.iv163.i to ptr
  %sunkaddr260.i = getelementptr i8, ptr %sunkaddr258.i, i64 %sunkaddr259.i
  store i64 -1, ptr %sunkaddr260.i, align 8, !noalias !0
  %.1310.i = or i64 %lsr.iv169.i, %.1177.i
  %sunkaddr261.i = inttoptr i64 %lsr.iv165.i to ptr
  %sunkaddr263.i = getelementptr i8, ptr %sunkaddr261.i, i64 %sunkaddr259.i
  store i64 %.1310.i, ptr %sunkaddr263.i, align 8, !noalias !0
  %.1278.1.i = load i64, ptr %sunkaddr201.i, align 8, !noalias !0
  %.1284.1.i = load i64, ptr %sunkaddr253.i, align 8, !noalias !0
  %.1285.1.i = shl nsw i64 %.1278.1.i, 3
  %.1286.1.i = add nsw i64 %.1284.1.i, %.1285.1.i
  %.1288.1.i = inttoptr i64 %.1286.1.i to ptr
  store i64 %done.4.1.i, ptr %.1288.1.i, align 8, !noalias !0
  %.1291.1.i = add nsw i64 %.1278.1.i, 1
  store i64 %.1291.1.i, ptr %sunkaddr201.i, align 8, !noalias !0
  %sunkaddr267.i = getelementptr i8, ptr %sunkaddr260.i, i64 8
  store i64 -1, ptr %sunkaddr267.i, align 8, !noalias !0
  %38 = add i64 %lsr.iv169.i, 4294967296
  %.1310.1.i = or i64 %38, %.1177.i
  %sunkaddr271.i = getelementptr i8, ptr %sunkaddr263.i, i64 8
  store i64 %.1310.1.i, ptr %sunkaddr271.i, align 8, !noalias !0
  %lsr.iv.next164.i = add i64 %lsr.iv163.i, 16
  %lsr.iv.next166.i = add i64 %lsr.iv165.i, 16
  %lsr.iv.next168.i = add i64 %lsr.iv167.i, -2
  %lsr.iv.next170.i = add i64 %lsr.iv169.i, 8589934592
  %exitcond.not.1.i = icmp eq i64 %37, %lsr.iv.next168.i
  br i1 %exitcond.not.1.i, label %B2648.loopexit.i, label %B2538.i

B2648.loopexit.i:                                 ; preds = %B2538.i
  %39 = sub i64 %note_steps_v10_step.8.5.unr.i, %37
  br label %B2648.i

B2648.i:                                          ; preds = %B2648.loopexit.i, %B2538.prol.loopexit.i, %B2482.i, %B2284.i, %B2212.i
  %note_steps_v10_step.5.4.i = phi i64 [ %39, %B2648.loopexit.i ], [ %note_steps_v10_step.4.31079.i, %B2212.i ], [ %note_steps_v10_step.7.6.i, %B2482.i ], [ %note_steps_v10_step.4.31079.i, %B2284.i ], [ %.1320.lcssa.unr.i, %B2538.prol.loopexit.i ]
  %note_steps_v10_found.4.4.i = phi i64 [ %note_steps_v10_found.5.6.i, %B2648.loopexit.i ], [ %note_steps_v10_found.3.31080.i, %B2212.i ], [ %note_steps_v10_found.5.6.i, %B2482.i ], [ %.1041.i, %B2284.i ], [ %note_steps_v10_found.5.6.i, %B2538.prol.loopexit.i ]
  %note_steps_v10_crashes.4.4.i = phi i64 [ %.1032.i, %B2648.loopexit.i ], [ %note_steps_v10_crashes.3.31081.i, %B2212.i ], [ %note_steps_v10_crashes.3.31081.i, %B2482.i ], [ %.1032.i, %B2284.i ], [ %.1032.i, %B2538.prol.loopexit.i ]
  %exitcond1216.not.i = icmp eq i64 %.899.i, %.992.i
  br i1 %exitcond1216.not.i, label %B2704.i, label %B2212.i

B2704.i:                                          ; preds = %B2648.i, %B2076.endif.i
  %note_steps_v10_step.4.3.lcssa.i = phi i64 [ %step.4.1.i, %B2076.endif.i ], [ %note_steps_v10_step.5.4.i, %B2648.i ]
  %note_steps_v10_found.3.3.lcssa.i = phi i64 [ %found.2.1.i, %B2076.endif.i ], [ %note_steps_v10_found.4.4.i, %B2648.i ]
  %.1431.i = add i64 %done.4.1.i, 1
  %.1432.i = shl nsw i64 %.1431.i, 3
  %.1434.i = add nsw i64 %.1432.i, %.94.i
  %.1435.i = inttoptr i64 %.1434.i to ptr
  store i64 %note_steps_v10_step.4.3.lcssa.i, ptr %.1435.i, align 8, !noalias !0
  %exitcond1217.not.i = icmp eq i64 %.1431.i, %.13.i.i
  br i1 %exitcond1217.not.i, label %B2750.i, label %B1496.endif.i

B2750.i:                                          ; preds = %B2704.i, %B1966.i
  %step.3.2.i = phi i64 [ %step.4.1.i, %B1966.i ], [ %note_steps_v10_step.4.3.lcssa.i, %B2704.i ]
  %done.3.2.i = phi i64 [ %done.4.1.i, %B1966.i ], [ %.13.i.i, %B2704.i ]
  %found.3.2.i = phi i64 [ %found.2.1.i, %B1966.i ], [ %note_steps_v10_found.3.3.lcssa.i, %B2704.i ]
  %.1459.i = icmp eq i64 %step.3.2.i, %step.2.01146.i
  br i1 %.1459.i, label %B2754.i, label %B2779.endif.i

B2754.i:                                          ; preds = %B2750.i
  %.1463.i = icmp slt i64 %done.3.2.i, %.13.i.i
  br i1 %.1463.i, label %B7728.i, label %B2779.endif.i

B3089.i:                                          ; preds = %B3089.preheader.i, %B3089.i
  %lsr.iv173.i = phi i64 [ %lsr.iv.next174.i, %B3089.i ], [ %lsr.iv171.i, %B3089.preheader.i ]
  %hash_of_v8_h.2.21098.i = phi i64 [ %.1791.3.i, %B3089.i ], [ %.1656.i, %B3089.preheader.i ]
  %.174510941096.i = phi i64 [ %.1752.3.i, %B3089.i ], [ 1, %B3089.preheader.i ]
  %.1778.i = add i64 %hash_of_v8_h.2.21098.i, -4658895280553007687
  %.1779.i = zext i64 %.1778.i to i128
  %.1781.i = mul nuw i128 %.1779.i, 11400714819323198485
  %.1782.i = trunc i128 %.1781.i to i64
  %.1783.i = lshr i128 %.1781.i, 64
  %.1784.i = trunc nuw i128 %.1783.i to i64
  %40 = add i64 %lsr.iv173.i, -24
  %.1789.i = inttoptr i64 %40 to ptr
  %.1790.i = load i64, ptr %.1789.i, align 8, !noalias !0
  %.1785.i = add i64 %.1790.i, -4658895280553007687
  %.1791.i = add i64 %.1785.i, %.1782.i
  %.1778.1.i = add i64 %.1791.i, %.1784.i
  %.1779.1.i = zext i64 %.1778.1.i to i128
  %.1781.1.i = mul nuw i128 %.1779.1.i, 11400714819323198485
  %.1782.1.i = trunc i128 %.1781.1.i to i64
  %.1783.1.i = lshr i128 %.1781.1.i, 64
  %.1784.1.i = trunc nuw i128 %.1783.1.i to i64
  %41 = add i64 %lsr.iv173.i, -16
  %.1789.1.i = inttoptr i64 %41 to ptr
  %.1790.1.i = load i64, ptr %.1789.1.i, align 8, !noalias !0
  %.1785.1.i = add i64 %.1790.1.i, -4658895280553007687
  %.1791.1.i = add i64 %.1785.1.i, %.1782.1.i
  %.1778.2.i = add i64 %.1791.1.i, %.1784.1.i
  %.1779.2.i = zext i64 %.1778.2.i to i128
  %.1781.2.i = mul nuw i128 %.1779.2.i, 11400714819323198485
  %.1782.2.i = trunc i128 %.1781.2.i to i64
  %.1783.2.i = lshr i128 %.1781.2.i, 64
  %.1784.2.i = trunc nuw i128 %.1783.2.i to i64
  %42 = add i64 %lsr.iv173.i, -8
  %.1789.2.i = inttoptr i64 %42 to ptr
  %.1790.2.i = load i64, ptr %.1789.2.i, align 8, !noalias !0
  %.1752.3.i = add nuw i64 %.174510941096.i, 4
  %.1785.2.i = add i64 %.1790.2.i, -4658895280553007687
  %.1791.2.i = add i64 %.1785.2.i, %.1782.2.i
  %.1778.3.i = add i64 %.1791.2.i, %.1784.2.i
  %.1779.3.i = zext i64 %.1778.3.i to i128
  %.1781.3.i = mul nuw i128 %.1779.3.i, 11400714819323198485
  %.1782.3.i = trunc i128 %.1781.3.i to i64
  %.1783.3.i = lshr i128 %.1781.3.i, 64
  %.1784.3.i = trunc nuw i128 %.1783.3.i to i64
  %.1789.3.i = inttoptr i64 %lsr.iv173.i to ptr
  %.1790.3.i = load i64, ptr %.1789.3.i, align 8, !noalias !0
  %.1785.3.i = add i64 %.1790.3.i, %.1782.3.i
  %.1791.3.i = add i64 %.1785.3.i, %.1784.3.i
  %lsr.iv.next174.i = add i64 %lsr.iv173.i, 32
  %43 = sub i64 %.1752.3.i, %2
  %niter119.ncmp.3.i = icmp eq i64 %43, 1
  br i1 %niter119.ncmp.3.i, label %B3149.loopexit.unr-lcssa.i, label %B3089.i

B3149.loopexit.unr-lcssa.i:                       ; preds = %B3089.i
  br i1 %9, label %B3149.i, label %B3089.epil.preheader.i

B3089.epil.preheader.i:                           ; preds = %B3089.preheader.i, %B3149.loopexit.unr-lcssa.i
  %hash_of_v8_h.2.21098.epil.init.i = phi i64 [ %.1656.i, %B3089.preheader.i ], [ %.1791.3.i, %B3149.loopexit.unr-lcssa.i ]
  %.174510941096.epil.init.i = phi i64 [ 1, %B3089.preheader.i ], [ %13, %B3149.loopexit.unr-lcssa.i ]
  %44 = shl i64 %.174510941096.epil.init.i, 3
  %45 = add nsw i64 %44, %lsr.iv175.i
  br label %B3089.epil.i

B3089.epil.i:                                     ; preds = %B3089.epil.i, %B3089.epil.preheader.i
  %lsr.iv179.i = phi i64 [ %lsr.iv.next180.i, %B3089.epil.i ], [ %xtraiter113.i, %B3089.epil.preheader.i ]
  %lsr.iv177.i = phi i64 [ %lsr.iv.next178.i, %B3089.epil.i ], [ %45, %B3089.epil.preheader.i ]
  %hash_of_v8_h.2.21098.epil.i = phi i64 [ %.1791.epil.i, %B3089.epil.i ], [ %hash_of_v8_h.2.21098.epil.init.i, %B3089.epil.preheader.i ]
  %.1778.epil.i = add i64 %hash_of_v8_h.2.21098.epil.i, -4658895280553007687
  %.1779.epil.i = zext i64 %.1778.epil.i to i128
  %.1781.epil.i = mul nuw i128 %.1779.epil.i, 11400714819323198485
  %.1782.epil.i = trunc i128 %.1781.epil.i to i64
  %.1783.epil.i = lshr i128 %.1781.epil.i, 64
  %.1784.epil.i = trunc nuw i128 %.1783.epil.i to i64
  %.1789.epil.i = inttoptr i64 %lsr.iv177.i to ptr
  %.1790.epil.i = load i64, ptr %.1789.epil.i, align 8, !noalias !0
  %.1785.epil.i = add i64 %.1790.epil.i, %.1782.epil.i
  %.1791.epil.i = add i64 %.1785.epil.i, %.1784.epil.i
  %lsr.iv.next178.i = add i64 %lsr.iv177.i, 8
  %lsr.iv.next180.i = add nsw i64 %lsr.iv179.i, -1
  %epil.iter114.cmp.not.i = icmp eq i64 %lsr.iv.next180.i, 0
  br i1 %epil.iter114.cmp.not.i, label %B3149.i, label %B3089.epil.i, !llvm.loop !5

B3149.i:                                          ; preds = %B3089.epil.i, %B2825.endif.i, %B3149.loopexit.unr-lcssa.i
  %hash_of_v8_h.2.2.lcssa.i = phi i64 [ %.1656.i, %B2825.endif.i ], [ %.1791.3.i, %B3149.loopexit.unr-lcssa.i ], [ %.1791.epil.i, %B3089.epil.i ]
  %.1805.i = lshr i64 %hash_of_v8_h.2.2.lcssa.i, 32
  %.1806.i = xor i64 %.1805.i, %hash_of_v8_h.2.2.lcssa.i
  %.1807.i = mul i64 %.1806.i, -7046029254386353131
  %.1808.i = lshr i64 %.1807.i, 29
  %.1809.i = xor i64 %.1808.i, %.1807.i
  %.1810.i = mul i64 %.1809.i, -4658895280553007687
  %.1811.i = lshr i64 %.1810.i, 32
  %.1812.i = xor i64 %.1811.i, %.1810.i
  %.1814.i = shl nsw i64 %.160811031109.i, 3
  %.1818.i = add nsw i64 %.1814.i, %.39.i
  %.1819.i = inttoptr i64 %.1818.i to ptr
  store i64 %.1812.i, ptr %.1819.i, align 8, !noalias !0
  %.1822.i = zext i64 %.1812.i to i128
  %.1824.i = mul nuw i128 %.1822.i, %7
  %sh.diff.i = lshr i128 %.1824.i, 61
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.1828.i = and i64 %tr.sh.diff.i, -8
  %.1830.i = add nsw i64 %.1828.i, %.73.i
  %.1831.i = inttoptr i64 %.1830.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1831.i, i32 1, i32 3, i32 1), !noalias !0
  %lsr.iv.next172.i = add i64 %lsr.iv171.i, %.52.i
  %lsr.iv.next176.i = add i64 %lsr.iv175.i, %.52.i
  %exitcond1219.not.i = icmp eq i64 %found.3.2.i, %.1615.i
  br i1 %exitcond1219.not.i, label %B3203.endif.i, label %B2825.endif.i

B3259.i:                                          ; preds = %B3203.endif.i, %B6827.i
  %.1871.0.i = phi i64 [ %.1940.i, %B6827.i ], [ %step.2.01146.i, %B3203.endif.i ]
  %.19261142.i = phi i64 [ %.1936.i, %B6827.i ], [ %.1884.i, %B3203.endif.i ]
  %count.3.11141.i = phi i64 [ %count.4.2.i, %B6827.i ], [ %count.2.01148.i, %B3203.endif.i ]
  %.1936.i = add nsw i64 %.19261142.i, -1
  %.1940.i = add i64 %.1871.0.i, 1
  %.1969.i = shl nsw i64 %.1871.0.i, 3
  %.1971.i = add nsw i64 %.1969.i, %.100.i
  %.1972.i = inttoptr i64 %.1971.i to ptr
  %.1973.i = load i64, ptr %.1972.i, align 8, !noalias !0
  %.1978.i = icmp slt i64 %.1973.i, 0
  br i1 %.1978.i, label %B6827.i, label %B3285.i

B3285.i:                                          ; preds = %B3259.i
  %.1993.i = mul i64 %.1973.i, %.52.i
  %.1995.i = add i64 %.1993.i, %.24.i
  %.2001.i = shl nsw i64 %.1973.i, 3
  %.2005.i = add nsw i64 %.2001.i, %.39.i
  %.2006.i = inttoptr i64 %.2005.i to ptr
  %.2007.i = load i64, ptr %.2006.i, align 8, !noalias !0
  %.2033.i = zext i64 %.2007.i to i128
  %.2035.i = mul nuw i128 %.2033.i, %7
  %.2037.i = lshr i128 %.2035.i, 64
  %.2038.i = trunc nuw i128 %.2037.i to i64
  %.20441121.i = shl nsw i64 %.2038.i, 3
  %.20461122.i = add nsw i64 %.20441121.i, %.73.i
  %.20471123.i = inttoptr i64 %.20461122.i to ptr
  %.20481124.i = load i64, ptr %.20471123.i, align 8, !noalias !0
  %.20541126.i = icmp slt i64 %.20481124.i, 1
  br i1 %.20541126.i, label %B6581.thread.i, label %B6091.endif.i

B6581.thread.i:                                   ; preds = %B7217.i, %B3285.i
  %.2047.lcssa.i = phi ptr [ %.20471123.i, %B3285.i ], [ %.2047.i, %B7217.i ]
  %.2075.i = add nsw i64 %count.3.11141.i, 1
  store i64 %.2075.i, ptr %.2047.lcssa.i, align 8, !noalias !0
  br label %B6585.endif.i

B6097.i:                                          ; preds = %B6091.endif.i, %B6099.i
  %lsr.iv185.i = phi i64 [ %lsr.iv.next186.i, %B6099.i ], [ %3, %B6091.endif.i ]
  %lsr.iv183.i = phi i64 [ %lsr.iv.next184.i, %B6099.i ], [ %.1995.i, %B6091.endif.i ]
  %lsr.iv181.i = phi i64 [ %lsr.iv.next182.i, %B6099.i ], [ %.2091.i, %B6091.endif.i ]
  %lsr.iv.next186.i = add i64 %lsr.iv185.i, -1
  %exitcond1220.not.i = icmp eq i64 %lsr.iv.next186.i, 0
  br i1 %exitcond1220.not.i, label %B6581.i, label %B6099.i

B6099.i:                                          ; preds = %B6097.i
  %lsr.iv.next184.i = add i64 %lsr.iv183.i, 8
  %lsr.iv.next182.i = add i64 %lsr.iv181.i, 8
  %.2220.i = inttoptr i64 %lsr.iv181.i to ptr
  %.2221.i = load i64, ptr %.2220.i, align 8, !noalias !0
  %.2225.i = inttoptr i64 %lsr.iv183.i to ptr
  %.2226.i = load i64, ptr %.2225.i, align 8, !noalias !0
  %.2227.not.i = icmp eq i64 %.2221.i, %.2226.i
  br i1 %.2227.not.i, label %B6097.i, label %B7217.i

B6581.i:                                          ; preds = %B6097.i
  %.2281.i = icmp eq i64 %.20491128.i, %count.3.11141.i
  br i1 %.2281.i, label %B6585.endif.i, label %B6811.i

B6707.i:                                          ; preds = %B6707.preheader.i, %B6707.i
  %lsr.iv187.i = phi i64 [ %lsr.iv.next188.i, %B6707.i ], [ 0, %B6707.preheader.i ]
  %.238611331135.i = phi i64 [ %.2393.7.i, %B6707.i ], [ 0, %B6707.preheader.i ]
  %46 = add i64 %lsr.iv187.i, %.2290.i
  %47 = add i64 %lsr.iv187.i, %.1995.i
  %.2424.i = inttoptr i64 %47 to ptr
  %.2425.i = load i64, ptr %.2424.i, align 8, !noalias !0
  %.2426.i = inttoptr i64 %46 to ptr
  store i64 %.2425.i, ptr %.2426.i, align 8, !noalias !0
  %48 = add i64 %46, 8
  %49 = add i64 %47, 8
  %.2424.1.i = inttoptr i64 %49 to ptr
  %.2425.1.i = load i64, ptr %.2424.1.i, align 8, !noalias !0
  %.2426.1.i = inttoptr i64 %48 to ptr
  store i64 %.2425.1.i, ptr %.2426.1.i, align 8, !noalias !0
  %50 = add i64 %46, 16
  %51 = add i64 %47, 16
  %.2424.2.i = inttoptr i64 %51 to ptr
  %.2425.2.i = load i64, ptr %.2424.2.i, align 8, !noalias !0
  %.2426.2.i = inttoptr i64 %50 to ptr
  store i64 %.2425.2.i, ptr %.2426.2.i, align 8, !noalias !0
  %52 = add i64 %46, 24
  %53 = add i64 %47, 24
  %.2424.3.i = inttoptr i64 %53 to ptr
  %.2425.3.i = load i64, ptr %.2424.3.i, align 8, !noalias !0
  %.2426.3.i = inttoptr i64 %52 to ptr
  store i64 %.2425.3.i, ptr %.2426.3.i, align 8, !noalias !0
  %54 = add i64 %46, 32
  %55 = add i64 %47, 32
  %.2424.4.i = inttoptr i64 %55 to ptr
  %.2425.4.i = load i64, ptr %.2424.4.i, align 8, !noalias !0
  %.2426.4.i = inttoptr i64 %54 to ptr
  store i64 %.2425.4.i, ptr %.2426.4.i, align 8, !noalias !0
  %56 = add i64 %46, 40
  %57 = add i64 %47, 40
  %.2424.5.i = inttoptr i64 %57 to ptr
  %.2425.5.i = load i64, ptr %.2424.5.i, align 8, !noalias !0
  %.2426.5.i = inttoptr i64 %56 to ptr
  store i64 %.2425.5.i, ptr %.2426.5.i, align 8, !noalias !0
  %58 = add i64 %46, 48
  %59 = add i64 %47, 48
  %.2424.6.i = inttoptr i64 %59 to ptr
  %.2425.6.i = load i64, ptr %.2424.6.i, align 8, !noalias !0
  %.2426.6.i = inttoptr i64 %58 to ptr
  store i64 %.2425.6.i, ptr %.2426.6.i, align 8, !noalias !0
  %.2393.7.i = add nuw nsw i64 %.238611331135.i, 8
  %60 = add i64 %46, 56
  %61 = add i64 %47, 56
  %.2424.7.i = inttoptr i64 %61 to ptr
  %.2425.7.i = load i64, ptr %.2424.7.i, align 8, !noalias !0
  %.2426.7.i = inttoptr i64 %60 to ptr
  store i64 %.2425.7.i, ptr %.2426.7.i, align 8, !noalias !0
  %lsr.iv.next188.i = add nuw i64 %lsr.iv187.i, 64
  %niter125.ncmp.7.i = icmp eq i64 %unroll_iter124.i, %.2393.7.i
  br i1 %niter125.ncmp.7.i, label %B6709.loopexit.unr-lcssa.i, label %B6707.i

B6709.loopexit.unr-lcssa.i:                       ; preds = %B6707.i
  br i1 %12, label %B6709.i, label %B6707.epil.preheader.i

B6707.epil.preheader.i:                           ; preds = %B6707.preheader.i, %B6709.loopexit.unr-lcssa.i
  %.238611331135.epil.init.i = phi i64 [ 0, %B6707.preheader.i ], [ %unroll_iter124.i, %B6709.loopexit.unr-lcssa.i ]
  %62 = shl i64 %.238611331135.epil.init.i, 3
  %63 = add i64 %62, %.1995.i
  %64 = add i64 %62, %.2290.i
  br label %B6707.epil.i

B6707.epil.i:                                     ; preds = %B6707.epil.i, %B6707.epil.preheader.i
  %lsr.iv193.i = phi i64 [ %lsr.iv.next194.i, %B6707.epil.i ], [ %xtraiter120.i, %B6707.epil.preheader.i ]
  %lsr.iv191.i = phi i64 [ %lsr.iv.next192.i, %B6707.epil.i ], [ %64, %B6707.epil.preheader.i ]
  %lsr.iv189.i = phi i64 [ %lsr.iv.next190.i, %B6707.epil.i ], [ %63, %B6707.epil.preheader.i ]
  %.2424.epil.i = inttoptr i64 %lsr.iv189.i to ptr
  %.2425.epil.i = load i64, ptr %.2424.epil.i, align 8, !noalias !0
  %.2426.epil.i = inttoptr i64 %lsr.iv191.i to ptr
  store i64 %.2425.epil.i, ptr %.2426.epil.i, align 8, !noalias !0
  %lsr.iv.next190.i = add i64 %lsr.iv189.i, 8
  %lsr.iv.next192.i = add i64 %lsr.iv191.i, 8
  %lsr.iv.next194.i = add nsw i64 %lsr.iv193.i, -1
  %epil.iter121.cmp.not.i = icmp eq i64 %lsr.iv.next194.i, 0
  br i1 %epil.iter121.cmp.not.i, label %B6709.i, label %B6707.epil.i, !llvm.loop !6

B6709.i:                                          ; preds = %B6707.epil.i, %B6585.endif.i, %B6709.loopexit.unr-lcssa.i
  %.2438.i = add nsw i64 %count.3.11141.i, 1
  br label %B6811.i

B6811.i:                                          ; preds = %B6709.i, %B6581.i
  %number.2.3988.i = phi i64 [ %count.3.11141.i, %B6709.i ], [ %.20491128.i, %B6581.i ]
  %count.5.3.i = phi i64 [ %.2438.i, %B6709.i ], [ %count.3.11141.i, %B6581.i ]
  %sunkaddr274.i = getelementptr i8, ptr %sunkaddr272.i, i64 %.1969.i
  store i64 %number.2.3988.i, ptr %sunkaddr274.i, align 8, !noalias !0
  br label %B6827.i

B6827.i:                                          ; preds = %B6811.i, %B3259.i
  %count.4.2.i = phi i64 [ %count.5.3.i, %B6811.i ], [ %count.3.11141.i, %B3259.i ]
  %.1927.i = icmp sgt i64 %.19261142.i, 1
  br i1 %.1927.i, label %B3259.i, label %B1020.loopexit.i

B7217.i:                                          ; preds = %B6099.i
  %.2474.i = add nsw i64 %number_of_v6_slot.3.31127.i, 1
  %.2481.i = icmp eq i64 %.2474.i, %.79.i
  %spec.select.i = select i1 %.2481.i, i64 0, i64 %.2474.i
  %.2044.i = shl nsw i64 %spec.select.i, 3
  %.2046.i = add nsw i64 %.2044.i, %.73.i
  %.2047.i = inttoptr i64 %.2046.i to ptr
  %.2048.i = load i64, ptr %.2047.i, align 8, !noalias !0
  %.2054.i = icmp slt i64 %.2048.i, 1
  br i1 %.2054.i, label %B6581.thread.i, label %B6091.endif.i

B7728.i:                                          ; preds = %B2754.i, %B1272.i, %B1206.i, %B1110.i, %B1086.i, %B1044.i, %B1024.i, %B1020.loopexit.i
  %count.2.0.lcssa.ph.i = phi i64 [ %count.2.01148.i, %B1024.i ], [ %count.2.01148.i, %B1044.i ], [ %count.2.01148.i, %B1110.i ], [ %count.2.01148.i, %B1086.i ], [ %count.2.01148.i, %B1272.i ], [ %count.2.01148.i, %B1206.i ], [ %count.2.01148.i, %B2754.i ], [ %count.3.1.lcssa.i, %B1020.loopexit.i ]
  %step.5.0.ph.i = phi i64 [ %step.2.01146.i, %B1024.i ], [ %step.2.01146.i, %B1044.i ], [ %step.2.01146.i, %B1110.i ], [ %step.2.01146.i, %B1086.i ], [ %step.2.01146.i, %B1272.i ], [ %step.2.01146.i, %B1206.i ], [ %step.2.01146.i, %B2754.i ], [ %step.3.2891.i, %B1020.loopexit.i ]
  %done.5.0.ph.i = phi i64 [ %done.2.01149.i, %B1024.i ], [ %done.2.01149.i, %B1044.i ], [ %done.2.01149.i, %B1110.i ], [ %done.2.01149.i, %B1086.i ], [ %done.2.01149.i, %B1272.i ], [ %done.2.01149.i, %B1206.i ], [ %done.3.2.i, %B2754.i ], [ %done.3.2.i, %B1020.loopexit.i ]
  %status.6.0.ph.i = phi i64 [ 0, %B1024.i ], [ 2, %B1044.i ], [ 4, %B1110.i ], [ 4, %B1086.i ], [ 4, %B1272.i ], [ 4, %B1206.i ], [ 5, %B2754.i ], [ 1, %B1020.loopexit.i ]
  %sunkaddr276.i = getelementptr i8, ptr %.105.i, i64 104
  store i64 %done.5.0.ph.i, ptr %sunkaddr276.i, align 8, !noalias !0
  %sunkaddr278.i = getelementptr i8, ptr %.105.i, i64 96
  store i64 %count.2.0.lcssa.ph.i, ptr %sunkaddr278.i, align 8, !noalias !0
  %sunkaddr280.i = getelementptr i8, ptr %.105.i, i64 160
  store i64 %step.5.0.ph.i, ptr %sunkaddr280.i, align 8, !noalias !0
  br label %_ZN10interleave7explain6native6unfold6unfoldB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit

B1416.endif.i:                                    ; preds = %B1272.i
  %.554.i = add nsw i64 %done.2.01149.i, 256
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.554.i, i64 %count.2.01148.i)
  br label %B1496.endif.i

B1496.endif.i:                                    ; preds = %B1416.endif.i, %B2704.i
  %step.4.1.i = phi i64 [ %note_steps_v10_step.4.3.lcssa.i, %B2704.i ], [ %step.2.01146.i, %B1416.endif.i ]
  %done.4.1.i = phi i64 [ %.1431.i, %B2704.i ], [ %done.2.01149.i, %B1416.endif.i ]
  %found.2.1.i = phi i64 [ %note_steps_v10_found.3.3.lcssa.i, %B2704.i ], [ 0, %B1416.endif.i ]
  %.619.i = load i64, ptr %5, align 8, !noalias !0
  %.625.i = sub nsw i64 %step.4.1.i, %step.2.01146.i
  %.13.i26.i = tail call i64 @llvm.smax.i64(i64 %found.2.1.i, i64 %.625.i)
  %.656.i = sub nsw i64 %.45.i, %.13.i26.i
  store i64 %.656.i, ptr %sunkaddr282.i, align 8, !noalias !0
  %.669.i = mul nsw i64 %done.4.1.i, %.52.i
  %.671.i = add nsw i64 %.669.i, %.67.i
  %.677.i = mul nsw i64 %found.2.1.i, %.52.i
  %.679.i = add nsw i64 %.677.i, %.24.i
  %.684.i = tail call i64 %4(i64 %.671.i, i64 %.679.i, i64 %.18.i), !noalias !0
  %.693.i = load i64, ptr %sunkaddr284.i, align 8, !noalias !0
  %.704.i = load i64, ptr %sunkaddr286.i, align 8, !noalias !0
  %.706.i = shl nsw i64 %.704.i, 3
  %.707.i = add nsw i64 %.706.i, %.18.i
  %.708.i = inttoptr i64 %.707.i to ptr
  %.709.i = load i64, ptr %.708.i, align 8, !noalias !0
  %.710.not.i = icmp eq i64 %.709.i, 0
  %65 = icmp eq i64 %.693.i, 0
  br i1 %.710.not.i, label %B1890.i, label %B1858.i

B2076.endif.i:                                    ; preds = %B1894.i
  %.878.i = load i64, ptr %sunkaddr288.i, align 8, !noalias !0
  %.884.i = load i64, ptr %sunkaddr290.i, align 8, !noalias !0
  %.899.i = load i64, ptr %sunkaddr292.i, align 8, !noalias !0
  %.9791076.not.i = icmp slt i64 %.899.i, 1
  br i1 %.9791076.not.i, label %B2704.i, label %B2212.i

B2779.endif.i:                                    ; preds = %B2754.i, %B2750.i
  %step.3.2891.i = phi i64 [ %step.2.01146.i, %B2754.i ], [ %step.3.2.i, %B2750.i ]
  %.16021108.not.i = icmp slt i64 %found.3.2.i, 1
  br i1 %.16021108.not.i, label %B3203.endif.i, label %B2825.endif.i

B2825.endif.i:                                    ; preds = %B2779.endif.i, %B3149.i
  %lsr.iv175.i = phi i64 [ %lsr.iv.next176.i, %B3149.i ], [ %.24.i, %B2779.endif.i ]
  %lsr.iv171.i = phi i64 [ %lsr.iv.next172.i, %B3149.i ], [ %1, %B2779.endif.i ]
  %.160811031109.i = phi i64 [ %.1615.i, %B3149.i ], [ 0, %B2779.endif.i ]
  %.1615.i = add nuw nsw i64 %.160811031109.i, 1
  %.1646.i = mul nsw i64 %.160811031109.i, %.52.i
  %.1648.i = add nsw i64 %.1646.i, %.24.i
  %.1654.i = inttoptr i64 %.1648.i to ptr
  %.1655.i = load i64, ptr %.1654.i, align 8, !noalias !0
  %.1656.i = add i64 %.1655.i, 1
  br i1 %6, label %B3149.i, label %B3089.preheader.i

B3089.preheader.i:                                ; preds = %B2825.endif.i
  br i1 %8, label %B3089.epil.preheader.i, label %B3089.i

B3203.endif.i:                                    ; preds = %B3149.i, %B2779.endif.i
  %.1884.i = sub i64 %step.3.2891.i, %step.2.01146.i
  %.19271140.not.i = icmp slt i64 %.1884.i, 1
  br i1 %.19271140.not.i, label %B1020.loopexit.i, label %B3259.i

B6091.endif.i:                                    ; preds = %B3285.i, %B7217.i
  %.20491128.in.i = phi i64 [ %.2048.i, %B7217.i ], [ %.20481124.i, %B3285.i ]
  %number_of_v6_slot.3.31127.i = phi i64 [ %spec.select.i, %B7217.i ], [ %.2038.i, %B3285.i ]
  %.20491128.i = add nsw i64 %.20491128.in.i, -1
  %.2089.i = mul i64 %.20491128.i, %.52.i
  %.2091.i = add i64 %.2089.i, %.67.i
  br label %B6097.i

B6585.endif.i:                                    ; preds = %B6581.i, %B6581.thread.i
  %.2288.i = mul i64 %count.3.11141.i, %.52.i
  %.2290.i = add i64 %.2288.i, %.67.i
  br i1 %10, label %B6709.i, label %B6707.preheader.i

B6707.preheader.i:                                ; preds = %B6585.endif.i
  br i1 %11, label %B6707.epil.preheader.i, label %B6707.i

_ZN10interleave7explain6native6unfold6unfoldB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit: ; preds = %B1858.i, %B7728.i
  %storemerge.i = phi i64 [ %status.6.0.ph.i, %B7728.i ], [ 3, %B1858.i ]
  ret i64 %storemerge.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define noundef i64 @index(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #2 {
  %1 = add nuw i64 %a1, 255
  %.80.i = lshr i64 %1, 8
  %.57.inv.i = icmp slt i64 %a1, 1
  %.101318.not339.i = icmp eq i64 %.80.i, 0
  %.101318.not.i = select i1 %.57.inv.i, i1 true, i1 %.101318.not339.i
  br i1 %.101318.not.i, label %_ZN10interleave6engine6native7kernels9backwards5indexB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B60.lr.ph.i

B60.lr.ph.i:                                      ; preds = %0
  %.306.i = shl i64 %a2, 3
  %.357.i = add i64 %a2, -1
  %..357.i = tail call i64 @llvm.smax.i64(i64 %.357.i, i64 0)
  %xtraiter.i = and i64 %..357.i, 3
  %2 = add i64 %a0, 32
  %3 = shl i64 %a2, 11
  %4 = lshr i64 %..357.i, 2
  %5 = mul nsw i64 %4, -4
  %6 = icmp slt i64 %.357.i, 1
  %7 = zext i64 %a4 to i128
  %8 = icmp samesign ult i64 %.357.i, 4
  %9 = icmp eq i64 %xtraiter.i, 0
  %10 = and i64 %..357.i, 9223372036854775804
  %11 = or disjoint i64 %10, 1
  br label %B60.endif.endif.i

B58.loopexit.i:                                   ; preds = %B8170.i, %B60.endif.endif.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, %3
  %lsr.iv.next21.i = add i64 %lsr.iv20.i, %3
  %.101.i = icmp sgt i64 %.100296328.i, 1
  br i1 %.101.i, label %B60.endif.endif.i, label %_ZN10interleave6engine6native7kernels9backwards5indexB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B306.i:                                           ; preds = %B306.preheader.i, %B306.i
  %lsr.iv18.i = phi i64 [ %lsr.iv.next19.i, %B306.i ], [ %lsr.iv16.i, %B306.preheader.i ]
  %hash_of_v58_h.2.2258.i = phi i64 [ %.452.3.i, %B306.i ], [ %.317.i, %B306.preheader.i ]
  %.406254256.i = phi i64 [ %.413.3.i, %B306.i ], [ 1, %B306.preheader.i ]
  %.439.i = add i64 %hash_of_v58_h.2.2258.i, -4658895280553007687
  %.440.i = zext i64 %.439.i to i128
  %.442.i = mul nuw i128 %.440.i, 11400714819323198485
  %.443.i = trunc i128 %.442.i to i64
  %.444.i = lshr i128 %.442.i, 64
  %.445.i = trunc nuw i128 %.444.i to i64
  %12 = add i64 %lsr.iv18.i, -24
  %.450.i = inttoptr i64 %12 to ptr
  %.451.i = load i64, ptr %.450.i, align 8, !noalias !7
  %.446.i = add i64 %.451.i, -4658895280553007687
  %.452.i = add i64 %.446.i, %.443.i
  %.439.1.i = add i64 %.452.i, %.445.i
  %.440.1.i = zext i64 %.439.1.i to i128
  %.442.1.i = mul nuw i128 %.440.1.i, 11400714819323198485
  %.443.1.i = trunc i128 %.442.1.i to i64
  %.444.1.i = lshr i128 %.442.1.i, 64
  %.445.1.i = trunc nuw i128 %.444.1.i to i64
  %13 = add i64 %lsr.iv18.i, -16
  %.450.1.i = inttoptr i64 %13 to ptr
  %.451.1.i = load i64, ptr %.450.1.i, align 8, !noalias !7
  %.446.1.i = add i64 %.451.1.i, -4658895280553007687
  %.452.1.i = add i64 %.446.1.i, %.443.1.i
  %.439.2.i = add i64 %.452.1.i, %.445.1.i
  %.440.2.i = zext i64 %.439.2.i to i128
  %.442.2.i = mul nuw i128 %.440.2.i, 11400714819323198485
  %.443.2.i = trunc i128 %.442.2.i to i64
  %.444.2.i = lshr i128 %.442.2.i, 64
  %.445.2.i = trunc nuw i128 %.444.2.i to i64
  %14 = add i64 %lsr.iv18.i, -8
  %.450.2.i = inttoptr i64 %14 to ptr
  %.451.2.i = load i64, ptr %.450.2.i, align 8, !noalias !7
  %.413.3.i = add nuw i64 %.406254256.i, 4
  %.446.2.i = add i64 %.451.2.i, -4658895280553007687
  %.452.2.i = add i64 %.446.2.i, %.443.2.i
  %.439.3.i = add i64 %.452.2.i, %.445.2.i
  %.440.3.i = zext i64 %.439.3.i to i128
  %.442.3.i = mul nuw i128 %.440.3.i, 11400714819323198485
  %.443.3.i = trunc i128 %.442.3.i to i64
  %.444.3.i = lshr i128 %.442.3.i, 64
  %.445.3.i = trunc nuw i128 %.444.3.i to i64
  %.450.3.i = inttoptr i64 %lsr.iv18.i to ptr
  %.451.3.i = load i64, ptr %.450.3.i, align 8, !noalias !7
  %.446.3.i = add i64 %.451.3.i, %.443.3.i
  %.452.3.i = add i64 %.446.3.i, %.445.3.i
  %lsr.iv.next19.i = add i64 %lsr.iv18.i, 32
  %15 = add i64 %.413.3.i, %5
  %niter.ncmp.3.i = icmp eq i64 %15, 1
  br i1 %niter.ncmp.3.i, label %B308.loopexit.unr-lcssa.i, label %B306.i

B308.loopexit.unr-lcssa.i:                        ; preds = %B306.i
  br i1 %9, label %B308.i, label %B306.epil.preheader.i

B306.epil.preheader.i:                            ; preds = %B306.preheader.i, %B308.loopexit.unr-lcssa.i
  %hash_of_v58_h.2.2258.epil.init.i = phi i64 [ %.317.i, %B306.preheader.i ], [ %.452.3.i, %B308.loopexit.unr-lcssa.i ]
  %.406254256.epil.init.i = phi i64 [ 1, %B306.preheader.i ], [ %11, %B308.loopexit.unr-lcssa.i ]
  %16 = shl i64 %.406254256.epil.init.i, 3
  %17 = add nsw i64 %16, %lsr.iv22.i
  br label %B306.epil.i

B306.epil.i:                                      ; preds = %B306.epil.i, %B306.epil.preheader.i
  %lsr.iv26.i = phi i64 [ %lsr.iv.next27.i, %B306.epil.i ], [ %xtraiter.i, %B306.epil.preheader.i ]
  %lsr.iv24.i = phi i64 [ %lsr.iv.next25.i, %B306.epil.i ], [ %17, %B306.epil.preheader.i ]
  %hash_of_v58_h.2.2258.epil.i = phi i64 [ %.452.epil.i, %B306.epil.i ], [ %hash_of_v58_h.2.2258.epil.init.i, %B306.epil.preheader.i ]
  %.439.epil.i = add i64 %hash_of_v58_h.2.2258.epil.i, -4658895280553007687
  %.440.epil.i = zext i64 %.439.epil.i to i128
  %.442.epil.i = mul nuw i128 %.440.epil.i, 11400714819323198485
  %.443.epil.i = trunc i128 %.442.epil.i to i64
  %.444.epil.i = lshr i128 %.442.epil.i, 64
  %.445.epil.i = trunc nuw i128 %.444.epil.i to i64
  %.450.epil.i = inttoptr i64 %lsr.iv24.i to ptr
  %.451.epil.i = load i64, ptr %.450.epil.i, align 8, !noalias !7
  %.446.epil.i = add i64 %.451.epil.i, %.443.epil.i
  %.452.epil.i = add i64 %.446.epil.i, %.445.epil.i
  %lsr.iv.next25.i = add i64 %lsr.iv24.i, 8
  %lsr.iv.next27.i = add nsw i64 %lsr.iv26.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next27.i, 0
  br i1 %epil.iter.cmp.not.i, label %B308.i, label %B306.epil.i, !llvm.loop !10

B308.i:                                           ; preds = %B306.epil.i, %B154.endif.i, %B308.loopexit.unr-lcssa.i
  %hash_of_v58_h.2.2.lcssa.i = phi i64 [ %.317.i, %B154.endif.i ], [ %.452.3.i, %B308.loopexit.unr-lcssa.i ], [ %.452.epil.i, %B306.epil.i ]
  %.466.i = lshr i64 %hash_of_v58_h.2.2.lcssa.i, 32
  %.467.i = xor i64 %.466.i, %hash_of_v58_h.2.2.lcssa.i
  %.468.i = mul i64 %.467.i, -7046029254386353131
  %.469.i = lshr i64 %.468.i, 29
  %.470.i = xor i64 %.469.i, %.468.i
  %.471.i = mul i64 %.470.i, -4658895280553007687
  %.472.i = lshr i64 %.471.i, 32
  %.473.i = xor i64 %.472.i, %.471.i
  %.475.i = zext i64 %.473.i to i128
  %.477.i = mul nuw i128 %.475.i, %7
  %sh.diff.i = lshr i128 %.477.i, 61
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.484.i = and i64 %tr.sh.diff.i, -8
  %.488.i = add nsw i64 %.484.i, %a3
  %.489.i = inttoptr i64 %.488.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.489.i, i32 1, i32 3, i32 1), !noalias !7
  %lsr.iv.next17.i = add i64 %lsr.iv16.i, %.306.i
  %lsr.iv.next23.i = add i64 %lsr.iv22.i, %.306.i
  %.257.i = icmp samesign ugt i64 %.256261269.i, 1
  br i1 %.257.i, label %B154.endif.i, label %B464.endif.i

B566.i:                                           ; preds = %B566.preheader.i, %B566.i
  %lsr.iv30.i = phi i64 [ %lsr.iv.next31.i, %B566.i ], [ %lsr.iv28.i, %B566.preheader.i ]
  %hash_of_v56_h.2.2279.i = phi i64 [ %.776.3.i, %B566.i ], [ %.641.i, %B566.preheader.i ]
  %.730275277.i = phi i64 [ %.737.3.i, %B566.i ], [ 1, %B566.preheader.i ]
  %.763.i = add i64 %hash_of_v56_h.2.2279.i, -4658895280553007687
  %.764.i = zext i64 %.763.i to i128
  %.766.i = mul nuw i128 %.764.i, 11400714819323198485
  %.767.i = trunc i128 %.766.i to i64
  %.768.i = lshr i128 %.766.i, 64
  %.769.i = trunc nuw i128 %.768.i to i64
  %18 = add i64 %lsr.iv30.i, -24
  %.774.i = inttoptr i64 %18 to ptr
  %.775.i = load i64, ptr %.774.i, align 8, !noalias !7
  %.770.i = add i64 %.775.i, -4658895280553007687
  %.776.i = add i64 %.770.i, %.767.i
  %.763.1.i = add i64 %.776.i, %.769.i
  %.764.1.i = zext i64 %.763.1.i to i128
  %.766.1.i = mul nuw i128 %.764.1.i, 11400714819323198485
  %.767.1.i = trunc i128 %.766.1.i to i64
  %.768.1.i = lshr i128 %.766.1.i, 64
  %.769.1.i = trunc nuw i128 %.768.1.i to i64
  %19 = add i64 %lsr.iv30.i, -16
  %.774.1.i = inttoptr i64 %19 to ptr
  %.775.1.i = load i64, ptr %.774.1.i, align 8, !noalias !7
  %.770.1.i = add i64 %.775.1.i, -4658895280553007687
  %.776.1.i = add i64 %.770.1.i, %.767.1.i
  %.763.2.i = add i64 %.776.1.i, %.769.1.i
  %.764.2.i = zext i64 %.763.2.i to i128
  %.766.2.i = mul nuw i128 %.764.2.i, 11400714819323198485
  %.767.2.i = trunc i128 %.766.2.i to i64
  %.768.2.i = lshr i128 %.766.2.i, 64
  %.769.2.i = trunc nuw i128 %.768.2.i to i64
  %20 = add i64 %lsr.iv30.i, -8
  %.774.2.i = inttoptr i64 %20 to ptr
  %.775.2.i = load i64, ptr %.774.2.i, align 8, !noalias !7
  %.737.3.i = add nuw i64 %.730275277.i, 4
  %.770.2.i = add i64 %.775.2.i, -4658895280553007687
  %.776.2.i = add i64 %.770.2.i, %.767.2.i
  %.763.3.i = add i64 %.776.2.i, %.769.2.i
  %.764.3.i = zext i64 %.763.3.i to i128
  %.766.3.i = mul nuw i128 %.764.3.i, 11400714819323198485
  %.767.3.i = trunc i128 %.766.3.i to i64
  %.768.3.i = lshr i128 %.766.3.i, 64
  %.769.3.i = trunc nuw i128 %.768.3.i to i64
  %.774.3.i = inttoptr i64 %lsr.iv30.i to ptr
  %.775.3.i = load i64, ptr %.774.3.i, align 8, !noalias !7
  %.770.3.i = add i64 %.775.3.i, %.767.3.i
  %.776.3.i = add i64 %.770.3.i, %.769.3.i
  %lsr.iv.next31.i = add i64 %lsr.iv30.i, 32
  %21 = add i64 %.737.3.i, %5
  %niter10.ncmp.3.i = icmp eq i64 %21, 1
  br i1 %niter10.ncmp.3.i, label %B568.loopexit.unr-lcssa.i, label %B566.i

B568.loopexit.unr-lcssa.i:                        ; preds = %B566.i
  br i1 %9, label %B568.i, label %B566.epil.preheader.i

B566.epil.preheader.i:                            ; preds = %B566.preheader.i, %B568.loopexit.unr-lcssa.i
  %hash_of_v56_h.2.2279.epil.init.i = phi i64 [ %.641.i, %B566.preheader.i ], [ %.776.3.i, %B568.loopexit.unr-lcssa.i ]
  %.730275277.epil.init.i = phi i64 [ 1, %B566.preheader.i ], [ %11, %B568.loopexit.unr-lcssa.i ]
  %22 = shl i64 %.730275277.epil.init.i, 3
  %23 = add nsw i64 %22, %lsr.iv32.i
  br label %B566.epil.i

B566.epil.i:                                      ; preds = %B566.epil.i, %B566.epil.preheader.i
  %lsr.iv36.i = phi i64 [ %lsr.iv.next37.i, %B566.epil.i ], [ %xtraiter.i, %B566.epil.preheader.i ]
  %lsr.iv34.i = phi i64 [ %lsr.iv.next35.i, %B566.epil.i ], [ %23, %B566.epil.preheader.i ]
  %hash_of_v56_h.2.2279.epil.i = phi i64 [ %.776.epil.i, %B566.epil.i ], [ %hash_of_v56_h.2.2279.epil.init.i, %B566.epil.preheader.i ]
  %.763.epil.i = add i64 %hash_of_v56_h.2.2279.epil.i, -4658895280553007687
  %.764.epil.i = zext i64 %.763.epil.i to i128
  %.766.epil.i = mul nuw i128 %.764.epil.i, 11400714819323198485
  %.767.epil.i = trunc i128 %.766.epil.i to i64
  %.768.epil.i = lshr i128 %.766.epil.i, 64
  %.769.epil.i = trunc nuw i128 %.768.epil.i to i64
  %.774.epil.i = inttoptr i64 %lsr.iv34.i to ptr
  %.775.epil.i = load i64, ptr %.774.epil.i, align 8, !noalias !7
  %.770.epil.i = add i64 %.775.epil.i, %.767.epil.i
  %.776.epil.i = add i64 %.770.epil.i, %.769.epil.i
  %lsr.iv.next35.i = add i64 %lsr.iv34.i, 8
  %lsr.iv.next37.i = add nsw i64 %lsr.iv36.i, -1
  %epil.iter5.cmp.not.i = icmp eq i64 %lsr.iv.next37.i, 0
  br i1 %epil.iter5.cmp.not.i, label %B568.i, label %B566.epil.i, !llvm.loop !11

B568.i:                                           ; preds = %B566.epil.i, %B464.endif.i, %B568.loopexit.unr-lcssa.i
  %hash_of_v56_h.2.2.lcssa.i = phi i64 [ %.641.i, %B464.endif.i ], [ %.776.3.i, %B568.loopexit.unr-lcssa.i ], [ %.776.epil.i, %B566.epil.i ]
  %.790.i = lshr i64 %hash_of_v56_h.2.2.lcssa.i, 32
  %.791.i = xor i64 %.790.i, %hash_of_v56_h.2.2.lcssa.i
  %.792.i = mul i64 %.791.i, -7046029254386353131
  %.793.i = lshr i64 %.792.i, 29
  %.794.i = xor i64 %.793.i, %.792.i
  %.795.i = mul i64 %.794.i, -4658895280553007687
  %.796.i = lshr i64 %.795.i, 32
  %.797.i = xor i64 %.796.i, %.795.i
  %.799.i = zext i64 %.797.i to i128
  %.801.i = mul nuw i128 %.799.i, %7
  %.803.i = lshr i128 %.801.i, 64
  %.804.i = trunc nuw i128 %.803.i to i64
  %.813.i = shl nsw i64 %.804.i, 3
  %.815.i = add nsw i64 %.813.i, %a3
  %.816.i = inttoptr i64 %.815.i to ptr
  %.817.i = load i64, ptr %.816.i, align 8, !noalias !7
  %.818.not.i = icmp eq i64 %.817.i, 0
  br i1 %.818.not.i, label %B8170.i, label %B7918.i

B7918.i:                                          ; preds = %B568.i, %B7918.i
  %slot.3.2.i = phi i64 [ %spec.select.i, %B7918.i ], [ %.804.i, %B568.i ]
  %.826.i = add nsw i64 %slot.3.2.i, 1
  %.833.i = icmp eq i64 %.826.i, %a4
  %spec.select.i = select i1 %.833.i, i64 0, i64 %.826.i
  %.845.i = shl nsw i64 %spec.select.i, 3
  %.849.i = add nsw i64 %.845.i, %a3
  %.850.i = inttoptr i64 %.849.i to ptr
  %.851.i = load i64, ptr %.850.i, align 8, !noalias !7
  %.852.not.i = icmp eq i64 %.851.i, 0
  br i1 %.852.not.i, label %B8170.i, label %B7918.i

B8170.i:                                          ; preds = %B7918.i, %B568.i
  %.871.pre-phi.i = phi ptr [ %.816.i, %B568.i ], [ %.850.i, %B7918.i ]
  store i64 %.596.i, ptr %.871.pre-phi.i, align 8, !noalias !7
  %lsr.iv.next29.i = add i64 %lsr.iv28.i, %.306.i
  %lsr.iv.next33.i = add i64 %lsr.iv32.i, %.306.i
  %.583.i = icmp sgt i64 %.582283291.i, 1
  br i1 %.583.i, label %B464.endif.i, label %B58.loopexit.i

B60.endif.endif.i:                                ; preds = %B58.loopexit.i, %B60.lr.ph.i
  %lsr.iv20.i = phi i64 [ %lsr.iv.next21.i, %B58.loopexit.i ], [ %a0, %B60.lr.ph.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B58.loopexit.i ], [ %2, %B60.lr.ph.i ]
  %.100296328.i = phi i64 [ %.110.i, %B58.loopexit.i ], [ %.80.i, %B60.lr.ph.i ]
  %.107297327.i = phi i64 [ %.114.i, %B58.loopexit.i ], [ 0, %B60.lr.ph.i ]
  %.110.i = add nsw i64 %.100296328.i, -1
  %.114.i = add nuw i64 %.107297327.i, 256
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %a1, i64 %.114.i)
  %.214.i = sub i64 %.13.i.i, %.107297327.i
  %.215.i = icmp sgt i64 %.214.i, 0
  %..214.i = tail call i64 @llvm.smax.i64(i64 %.214.i, i64 0)
  br i1 %.215.i, label %B154.endif.i, label %B58.loopexit.i

B154.endif.i:                                     ; preds = %B60.endif.endif.i, %B308.i
  %lsr.iv22.i = phi i64 [ %lsr.iv.next23.i, %B308.i ], [ %lsr.iv20.i, %B60.endif.endif.i ]
  %lsr.iv16.i = phi i64 [ %lsr.iv.next17.i, %B308.i ], [ %lsr.iv.i, %B60.endif.endif.i ]
  %.256261269.i = phi i64 [ %.266.i, %B308.i ], [ %..214.i, %B60.endif.endif.i ]
  %.263262268.i = phi i64 [ %.270.i, %B308.i ], [ %.107297327.i, %B60.endif.endif.i ]
  %.266.i = add nsw i64 %.256261269.i, -1
  %.270.i = add i64 %.263262268.i, 1
  %.307.i = mul nsw i64 %.263262268.i, %.306.i
  %.309.i = add nsw i64 %.307.i, %a0
  %.315.i = inttoptr i64 %.309.i to ptr
  %.316.i = load i64, ptr %.315.i, align 8, !noalias !7
  %.317.i = add i64 %.316.i, 1
  br i1 %6, label %B308.i, label %B306.preheader.i

B306.preheader.i:                                 ; preds = %B154.endif.i
  br i1 %8, label %B306.epil.preheader.i, label %B306.i

B464.endif.i:                                     ; preds = %B308.i, %B8170.i
  %lsr.iv32.i = phi i64 [ %lsr.iv.next33.i, %B8170.i ], [ %lsr.iv20.i, %B308.i ]
  %lsr.iv28.i = phi i64 [ %lsr.iv.next29.i, %B8170.i ], [ %lsr.iv.i, %B308.i ]
  %.582283291.i = phi i64 [ %.592.i, %B8170.i ], [ %..214.i, %B308.i ]
  %.589284290.i = phi i64 [ %.596.i, %B8170.i ], [ %.107297327.i, %B308.i ]
  %.592.i = add nsw i64 %.582283291.i, -1
  %.596.i = add i64 %.589284290.i, 1
  %.631.i = mul nsw i64 %.589284290.i, %.306.i
  %.633.i = add nsw i64 %.631.i, %a0
  %.639.i = inttoptr i64 %.633.i to ptr
  %.640.i = load i64, ptr %.639.i, align 8, !noalias !7
  %.641.i = add i64 %.640.i, 1
  br i1 %6, label %B568.i, label %B566.preheader.i

B566.preheader.i:                                 ; preds = %B464.endif.i
  br i1 %8, label %B566.epil.preheader.i, label %B566.i

_ZN10interleave6engine6native7kernels9backwards5indexB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B58.loopexit.i, %0
  ret i64 0
}

define noundef i64 @judge_all(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr {
  %.27.i = add nsw i64 %a0, 16
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !12
  %.46.i = add nsw i64 %a0, 96
  %.47.i = inttoptr i64 %.46.i to ptr
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !12
  %.13061.not.i = icmp slt i64 %.48.i, 1
  br i1 %.13061.not.i, label %_ZN10interleave7explain6native6unfold9judge_allB3v60B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B240.lr.ph.i

B240.lr.ph.i:                                     ; preds = %0
  %.32.i = add nsw i64 %a0, 80
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !12
  %.22.i = add nsw i64 %a0, 8
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !12
  %.186.i = shl i64 %.24.i, 3
  %1 = inttoptr i64 %a1 to ptr
  %sunkaddr.i = inttoptr i64 %.29.i to ptr
  %sunkaddr3.i = shl i64 %a3, 3
  %sunkaddr4.i = getelementptr i8, ptr %sunkaddr.i, i64 %sunkaddr3.i
  %sunkaddr6.i = shl i64 %a4, 3
  %sunkaddr7.i = getelementptr i8, ptr %sunkaddr.i, i64 %sunkaddr6.i
  br label %B240.i

B240.i:                                           ; preds = %B476.i, %B240.lr.ph.i
  %lsr.iv1.i = phi i64 [ %.34.i, %B240.lr.ph.i ], [ %lsr.iv.next2.i, %B476.i ]
  %lsr.iv.i = phi i64 [ 0, %B240.lr.ph.i ], [ %lsr.iv.next.i, %B476.i ]
  %.1366062.i = phi i64 [ 0, %B240.lr.ph.i ], [ %.143.i, %B476.i ]
  %.143.i = add nuw nsw i64 %.1366062.i, 1
  store i64 0, ptr %sunkaddr4.i, align 8, !noalias !12
  store i64 0, ptr %sunkaddr7.i, align 8, !noalias !12
  %.195.i = tail call i64 %1(i64 %lsr.iv1.i, i64 %.29.i, i64 %a2), !noalias !12
  %.202.i = load i64, ptr %sunkaddr4.i, align 8, !noalias !12
  %.203.not.i = icmp eq i64 %.202.i, 0
  br i1 %.203.not.i, label %B404.i, label %B444.i

B404.i:                                           ; preds = %B240.i
  %.211.i = load i64, ptr %sunkaddr7.i, align 8, !noalias !12
  %.212.not.i = icmp eq i64 %.211.i, 0
  br i1 %.212.not.i, label %B476.i, label %B444.i

B444.i:                                           ; preds = %B404.i, %B240.i
  %.219.i = and i64 %.1366062.i, 9223372036854775800
  %.220.i = add nsw i64 %.219.i, %a5
  %.221.i = inttoptr i64 %.220.i to ptr
  %.222.i = load i64, ptr %.221.i, align 8, !noalias !12
  %.224.i = and i64 %lsr.iv.i, 56
  %.225.i = shl nuw nsw i64 1, %.224.i
  %.226.i = or i64 %.222.i, %.225.i
  store i64 %.226.i, ptr %.221.i, align 8, !noalias !12
  br label %B476.i

B476.i:                                           ; preds = %B444.i, %B404.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, %.186.i
  %exitcond.not.i = icmp eq i64 %.48.i, %.143.i
  br i1 %exitcond.not.i, label %_ZN10interleave7explain6native6unfold9judge_allB3v60B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B240.i

_ZN10interleave7explain6native6unfold9judge_allB3v60B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit: ; preds = %B476.i, %0
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @mark_stuck(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #3 {
  %.9248.not.i = icmp slt i64 %a1, 1
  br i1 %.9248.not.i, label %_ZN10interleave7explain6native5fates10mark_stuckB3v70B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B36.lr.ph.i

B36.lr.ph.i:                                      ; preds = %0
  %1 = icmp eq i64 %a1, 1
  br i1 %1, label %B36.epil.preheader.i, label %B36.lr.ph.new.i

B36.lr.ph.new.i:                                  ; preds = %B36.lr.ph.i
  %unroll_iter.i = and i64 %a1, 9223372036854775806
  br label %B36.i

B36.i:                                            ; preds = %B164.1.i, %B36.lr.ph.new.i
  %lsr.iv2.i = phi i64 [ %lsr.iv.next3.i, %B164.1.i ], [ 8, %B36.lr.ph.new.i ]
  %lsr.iv.i = phi i64 [ %4, %B164.1.i ], [ %a0, %B36.lr.ph.new.i ]
  %.984749.i = phi i64 [ %.105.1.i, %B164.1.i ], [ 0, %B36.lr.ph.new.i ]
  %.137.i = inttoptr i64 %lsr.iv.i to ptr
  %.138.i = load i64, ptr %.137.i, align 8, !noalias !15
  %2 = add i64 %lsr.iv.i, 8
  %.144.i = inttoptr i64 %2 to ptr
  %.145.i = load i64, ptr %.144.i, align 8, !noalias !15
  %.146.i = icmp eq i64 %.138.i, %.145.i
  br i1 %.146.i, label %B132.i, label %B164.i

B132.i:                                           ; preds = %B36.i
  %3 = add i64 %lsr.iv2.i, 56
  %.153.i = and i64 %.984749.i, 9223372036854775800
  %.154.i = add nsw i64 %.153.i, %a2
  %.155.i = inttoptr i64 %.154.i to ptr
  %.156.i = load i64, ptr %.155.i, align 8, !noalias !15
  %.158.i = and i64 %3, 48
  %.159.i = shl nuw nsw i64 1, %.158.i
  %.160.i = or i64 %.156.i, %.159.i
  store i64 %.160.i, ptr %.155.i, align 8, !noalias !15
  %.138.1.pre.i = load i64, ptr %.144.i, align 8, !noalias !15
  br label %B164.i

B164.i:                                           ; preds = %B132.i, %B36.i
  %.138.1.i = phi i64 [ %.138.1.pre.i, %B132.i ], [ %.145.i, %B36.i ]
  %.105.1.i = add nuw i64 %.984749.i, 2
  %4 = add i64 %lsr.iv.i, 16
  %.144.1.i = inttoptr i64 %4 to ptr
  %.145.1.i = load i64, ptr %.144.1.i, align 8, !noalias !15
  %.146.1.i = icmp eq i64 %.138.1.i, %.145.1.i
  br i1 %.146.1.i, label %B132.1.i, label %B164.1.i

B132.1.i:                                         ; preds = %B164.i
  %.153.1.i = and i64 %.984749.i, 9223372036854775800
  %.154.1.i = add nsw i64 %.153.1.i, %a2
  %.155.1.i = inttoptr i64 %.154.1.i to ptr
  %.156.1.i = load i64, ptr %.155.1.i, align 8, !noalias !15
  %.158.1.i = and i64 %lsr.iv2.i, 56
  %.159.1.i = shl nuw nsw i64 1, %.158.1.i
  %.160.1.i = or i64 %.156.1.i, %.159.1.i
  store i64 %.160.1.i, ptr %.155.1.i, align 8, !noalias !15
  br label %B164.1.i

B164.1.i:                                         ; preds = %B132.1.i, %B164.i
  %lsr.iv.next3.i = add i64 %lsr.iv2.i, 16
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.105.1.i
  br i1 %niter.ncmp.1.i, label %B166.loopexit.unr-lcssa.i, label %B36.i

B166.loopexit.unr-lcssa.i:                        ; preds = %B164.1.i
  %5 = and i64 %a1, 1
  %lcmp.mod.not.i = icmp eq i64 %5, 0
  br i1 %lcmp.mod.not.i, label %_ZN10interleave7explain6native5fates10mark_stuckB3v70B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B36.epil.preheader.i

B36.epil.preheader.i:                             ; preds = %B166.loopexit.unr-lcssa.i, %B36.lr.ph.i
  %.984749.epil.init.i = phi i64 [ 0, %B36.lr.ph.i ], [ %unroll_iter.i, %B166.loopexit.unr-lcssa.i ]
  %.134.epil.i = shl i64 %.984749.epil.init.i, 3
  %.136.epil.i = add nsw i64 %.134.epil.i, %a0
  %.137.epil.i = inttoptr i64 %.136.epil.i to ptr
  %.138.epil.i = load i64, ptr %.137.epil.i, align 8, !noalias !15
  %sunkaddr.i = inttoptr i64 %a0 to ptr
  %sunkaddr6.i = getelementptr i8, ptr %sunkaddr.i, i64 %.134.epil.i
  %sunkaddr7.i = getelementptr i8, ptr %sunkaddr6.i, i64 8
  %.145.epil.i = load i64, ptr %sunkaddr7.i, align 8, !noalias !15
  %.146.epil.i = icmp eq i64 %.138.epil.i, %.145.epil.i
  br i1 %.146.epil.i, label %B132.epil.i, label %_ZN10interleave7explain6native5fates10mark_stuckB3v70B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

B132.epil.i:                                      ; preds = %B36.epil.preheader.i
  %.153.epil.i = and i64 %.984749.epil.init.i, 9223372036854775800
  %.154.epil.i = add nsw i64 %.153.epil.i, %a2
  %.155.epil.i = inttoptr i64 %.154.epil.i to ptr
  %.156.epil.i = load i64, ptr %.155.epil.i, align 8, !noalias !15
  %.158.epil.i = and i64 %.134.epil.i, 48
  %.159.epil.i = shl nuw nsw i64 1, %.158.epil.i
  %.160.epil.i = or i64 %.156.epil.i, %.159.epil.i
  store i64 %.160.epil.i, ptr %.155.epil.i, align 8, !noalias !15
  br label %_ZN10interleave7explain6native5fates10mark_stuckB3v70B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

_ZN10interleave7explain6native5fates10mark_stuckB3v70B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit: ; preds = %0, %B166.loopexit.unr-lcssa.i, %B36.epil.preheader.i, %B132.epil.i
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @turn_around(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #3 {
  %.20.i = shl nsw i64 %a2, 3
  %.22.i = add nsw i64 %.20.i, %a0
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !18
  %.106199.not.i = icmp slt i64 %.24.i, 1
  br i1 %.106199.not.i, label %B220.endif.i, label %B74.preheader.i

B74.preheader.i:                                  ; preds = %0
  %xtraiter.i = and i64 %.24.i, 3
  %1 = icmp samesign ult i64 %.24.i, 4
  br i1 %1, label %B74.epil.preheader.i, label %B74.preheader.new.i

B74.preheader.new.i:                              ; preds = %B74.preheader.i
  %unroll_iter.i = and i64 %.24.i, 9223372036854775804
  br label %B74.i

B74.i:                                            ; preds = %B218.3.i, %B74.preheader.new.i
  %lsr.iv24.i = phi i64 [ %lsr.iv.next25.i, %B218.3.i ], [ %a1, %B74.preheader.new.i ]
  %.112198200.i = phi i64 [ %.119.3.i, %B218.3.i ], [ 0, %B74.preheader.new.i ]
  %.147.i = inttoptr i64 %lsr.iv24.i to ptr
  %.148.i = load i64, ptr %.147.i, align 8, !noalias !18
  %.153.i = icmp sgt i64 %.148.i, -1
  br i1 %.153.i, label %B130.i, label %B218.i

B130.i:                                           ; preds = %B74.i
  %.156.i = shl nsw i64 %.148.i, 3
  %.158.i = add nsw i64 %.156.i, %a3
  %.165.i = inttoptr i64 %.158.i to ptr
  %.166.i = load i64, ptr %.165.i, align 8, !noalias !18
  %.167.i = add nsw i64 %.166.i, 1
  store i64 %.167.i, ptr %.165.i, align 8, !noalias !18
  br label %B218.i

B218.i:                                           ; preds = %B130.i, %B74.i
  %2 = add i64 %lsr.iv24.i, 8
  %.147.1.i = inttoptr i64 %2 to ptr
  %.148.1.i = load i64, ptr %.147.1.i, align 8, !noalias !18
  %.153.1.i = icmp sgt i64 %.148.1.i, -1
  br i1 %.153.1.i, label %B130.1.i, label %B218.1.i

B130.1.i:                                         ; preds = %B218.i
  %.156.1.i = shl nsw i64 %.148.1.i, 3
  %.158.1.i = add nsw i64 %.156.1.i, %a3
  %.165.1.i = inttoptr i64 %.158.1.i to ptr
  %.166.1.i = load i64, ptr %.165.1.i, align 8, !noalias !18
  %.167.1.i = add nsw i64 %.166.1.i, 1
  store i64 %.167.1.i, ptr %.165.1.i, align 8, !noalias !18
  br label %B218.1.i

B218.1.i:                                         ; preds = %B130.1.i, %B218.i
  %3 = add i64 %lsr.iv24.i, 16
  %.147.2.i = inttoptr i64 %3 to ptr
  %.148.2.i = load i64, ptr %.147.2.i, align 8, !noalias !18
  %.153.2.i = icmp sgt i64 %.148.2.i, -1
  br i1 %.153.2.i, label %B130.2.i, label %B218.2.i

B130.2.i:                                         ; preds = %B218.1.i
  %.156.2.i = shl nsw i64 %.148.2.i, 3
  %.158.2.i = add nsw i64 %.156.2.i, %a3
  %.165.2.i = inttoptr i64 %.158.2.i to ptr
  %.166.2.i = load i64, ptr %.165.2.i, align 8, !noalias !18
  %.167.2.i = add nsw i64 %.166.2.i, 1
  store i64 %.167.2.i, ptr %.165.2.i, align 8, !noalias !18
  br label %B218.2.i

B218.2.i:                                         ; preds = %B130.2.i, %B218.1.i
  %.119.3.i = add nuw nsw i64 %.112198200.i, 4
  %4 = add i64 %lsr.iv24.i, 24
  %.147.3.i = inttoptr i64 %4 to ptr
  %.148.3.i = load i64, ptr %.147.3.i, align 8, !noalias !18
  %.153.3.i = icmp sgt i64 %.148.3.i, -1
  br i1 %.153.3.i, label %B130.3.i, label %B218.3.i

B130.3.i:                                         ; preds = %B218.2.i
  %.156.3.i = shl nsw i64 %.148.3.i, 3
  %.158.3.i = add nsw i64 %.156.3.i, %a3
  %.165.3.i = inttoptr i64 %.158.3.i to ptr
  %.166.3.i = load i64, ptr %.165.3.i, align 8, !noalias !18
  %.167.3.i = add nsw i64 %.166.3.i, 1
  store i64 %.167.3.i, ptr %.165.3.i, align 8, !noalias !18
  br label %B218.3.i

B218.3.i:                                         ; preds = %B130.3.i, %B218.2.i
  %lsr.iv.next25.i = add i64 %lsr.iv24.i, 32
  %niter.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.119.3.i
  br i1 %niter.ncmp.3.i, label %B220.endif.loopexit.unr-lcssa.i, label %B74.i

B262.i:                                           ; preds = %B262.preheader.new.i, %B262.i
  %lsr.iv18.i = phi i64 [ %lsr.iv.next19.i, %B262.i ], [ %17, %B262.preheader.new.i ]
  %total.2.0208.i = phi i64 [ %.306.7.i, %B262.i ], [ 0, %B262.preheader.new.i ]
  %.268204206.i = phi i64 [ %.275.7.i, %B262.i ], [ 0, %B262.preheader.new.i ]
  %5 = add i64 %lsr.iv18.i, -56
  %.303.i = inttoptr i64 %5 to ptr
  %.304.i = load i64, ptr %.303.i, align 8, !noalias !18
  %.306.i = add nsw i64 %.304.i, %total.2.0208.i
  store i64 %.306.i, ptr %.303.i, align 8, !noalias !18
  %6 = add i64 %lsr.iv18.i, -48
  %.303.1.i = inttoptr i64 %6 to ptr
  %.304.1.i = load i64, ptr %.303.1.i, align 8, !noalias !18
  %.306.1.i = add nsw i64 %.304.1.i, %.306.i
  store i64 %.306.1.i, ptr %.303.1.i, align 8, !noalias !18
  %7 = add i64 %lsr.iv18.i, -40
  %.303.2.i = inttoptr i64 %7 to ptr
  %.304.2.i = load i64, ptr %.303.2.i, align 8, !noalias !18
  %.306.2.i = add nsw i64 %.304.2.i, %.306.1.i
  store i64 %.306.2.i, ptr %.303.2.i, align 8, !noalias !18
  %8 = add i64 %lsr.iv18.i, -32
  %.303.3.i = inttoptr i64 %8 to ptr
  %.304.3.i = load i64, ptr %.303.3.i, align 8, !noalias !18
  %.306.3.i = add nsw i64 %.304.3.i, %.306.2.i
  store i64 %.306.3.i, ptr %.303.3.i, align 8, !noalias !18
  %9 = add i64 %lsr.iv18.i, -24
  %.303.4.i = inttoptr i64 %9 to ptr
  %.304.4.i = load i64, ptr %.303.4.i, align 8, !noalias !18
  %.306.4.i = add nsw i64 %.304.4.i, %.306.3.i
  store i64 %.306.4.i, ptr %.303.4.i, align 8, !noalias !18
  %10 = add i64 %lsr.iv18.i, -16
  %.303.5.i = inttoptr i64 %10 to ptr
  %.304.5.i = load i64, ptr %.303.5.i, align 8, !noalias !18
  %.306.5.i = add nsw i64 %.304.5.i, %.306.4.i
  store i64 %.306.5.i, ptr %.303.5.i, align 8, !noalias !18
  %11 = add i64 %lsr.iv18.i, -8
  %.303.6.i = inttoptr i64 %11 to ptr
  %.304.6.i = load i64, ptr %.303.6.i, align 8, !noalias !18
  %.306.6.i = add nsw i64 %.304.6.i, %.306.5.i
  store i64 %.306.6.i, ptr %.303.6.i, align 8, !noalias !18
  %.275.7.i = add nuw i64 %.268204206.i, 8
  %.303.7.i = inttoptr i64 %lsr.iv18.i to ptr
  %.304.7.i = load i64, ptr %.303.7.i, align 8, !noalias !18
  %.306.7.i = add nsw i64 %.304.7.i, %.306.6.i
  store i64 %.306.7.i, ptr %.303.7.i, align 8, !noalias !18
  %lsr.iv.next19.i = add i64 %lsr.iv18.i, 64
  %niter8.ncmp.7.i = icmp eq i64 %unroll_iter7.i, %.275.7.i
  br i1 %niter8.ncmp.7.i, label %B358.endif.unr-lcssa.i, label %B262.i

B398.loopexit.i:                                  ; preds = %B724.1.i, %B532.prol.loopexit.i, %B400.endif.i
  %.404.i = icmp sgt i64 %.403218226.i, 1
  br i1 %.404.i, label %B400.endif.i, label %_ZN10interleave7explain6native5fates11turn_aroundB3v72B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxx.exit

B532.i:                                           ; preds = %B532.preheader11.i, %B724.1.i
  %lsr.iv12.i = phi i64 [ %24, %B532.preheader11.i ], [ %lsr.iv.next13.i, %B724.1.i ]
  %lsr.iv.i = phi i64 [ %22, %B532.preheader11.i ], [ %lsr.iv.next.i, %B724.1.i ]
  %.580.i = inttoptr i64 %lsr.iv12.i to ptr
  %.581.i = load i64, ptr %.580.i, align 8, !noalias !18
  %.586.i = icmp sgt i64 %.581.i, -1
  br i1 %.586.i, label %B588.i, label %B724.i

B588.i:                                           ; preds = %B532.i
  %.589.i = shl nsw i64 %.581.i, 3
  %.591.i = add nsw i64 %.589.i, %a3
  %.592.i = inttoptr i64 %.591.i to ptr
  %.593.i = load i64, ptr %.592.i, align 8, !noalias !18
  %.594.i = add nsw i64 %.593.i, -1
  store i64 %.594.i, ptr %.592.i, align 8, !noalias !18
  %.603.i = shl nsw i64 %.594.i, 3
  %.605.i = add nsw i64 %.603.i, %a4
  %.607.i = inttoptr i64 %.605.i to ptr
  store i64 %.413.i, ptr %.607.i, align 8, !noalias !18
  br label %B724.i

B724.i:                                           ; preds = %B588.i, %B532.i
  %12 = add i64 %lsr.iv12.i, -8
  %.580.1.i = inttoptr i64 %12 to ptr
  %.581.1.i = load i64, ptr %.580.1.i, align 8, !noalias !18
  %.586.1.i = icmp sgt i64 %.581.1.i, -1
  br i1 %.586.1.i, label %B588.1.i, label %B724.1.i

B588.1.i:                                         ; preds = %B724.i
  %.589.1.i = shl nsw i64 %.581.1.i, 3
  %.591.1.i = add nsw i64 %.589.1.i, %a3
  %.592.1.i = inttoptr i64 %.591.1.i to ptr
  %.593.1.i = load i64, ptr %.592.1.i, align 8, !noalias !18
  %.594.1.i = add nsw i64 %.593.1.i, -1
  store i64 %.594.1.i, ptr %.592.1.i, align 8, !noalias !18
  %.603.1.i = shl nsw i64 %.594.1.i, 3
  %.605.1.i = add nsw i64 %.603.1.i, %a4
  %.607.1.i = inttoptr i64 %.605.1.i to ptr
  store i64 %.413.i, ptr %.607.1.i, align 8, !noalias !18
  br label %B724.1.i

B724.1.i:                                         ; preds = %B588.1.i, %B724.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -2
  %lsr.iv.next13.i = add i64 %lsr.iv12.i, -16
  %.539.1.i = icmp sgt i64 %lsr.iv.next.i, 2
  br i1 %.539.1.i, label %B532.i, label %B398.loopexit.i

B220.endif.loopexit.unr-lcssa.i:                  ; preds = %B218.3.i
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B220.endif.i, label %B74.epil.preheader.i

B74.epil.preheader.i:                             ; preds = %B220.endif.loopexit.unr-lcssa.i, %B74.preheader.i
  %.112198200.epil.init.i = phi i64 [ 0, %B74.preheader.i ], [ %unroll_iter.i, %B220.endif.loopexit.unr-lcssa.i ]
  %13 = shl i64 %.112198200.epil.init.i, 3
  %14 = add nsw i64 %13, %a1
  br label %B74.epil.i

B74.epil.i:                                       ; preds = %B218.epil.i, %B74.epil.preheader.i
  %lsr.iv22.i = phi i64 [ %lsr.iv.next23.i, %B218.epil.i ], [ %xtraiter.i, %B74.epil.preheader.i ]
  %lsr.iv20.i = phi i64 [ %lsr.iv.next21.i, %B218.epil.i ], [ %14, %B74.epil.preheader.i ]
  %.147.epil.i = inttoptr i64 %lsr.iv20.i to ptr
  %.148.epil.i = load i64, ptr %.147.epil.i, align 8, !noalias !18
  %.153.epil.i = icmp sgt i64 %.148.epil.i, -1
  br i1 %.153.epil.i, label %B130.epil.i, label %B218.epil.i

B130.epil.i:                                      ; preds = %B74.epil.i
  %.156.epil.i = shl nsw i64 %.148.epil.i, 3
  %.158.epil.i = add nsw i64 %.156.epil.i, %a3
  %.165.epil.i = inttoptr i64 %.158.epil.i to ptr
  %.166.epil.i = load i64, ptr %.165.epil.i, align 8, !noalias !18
  %.167.epil.i = add nsw i64 %.166.epil.i, 1
  store i64 %.167.epil.i, ptr %.165.epil.i, align 8, !noalias !18
  br label %B218.epil.i

B218.epil.i:                                      ; preds = %B130.epil.i, %B74.epil.i
  %lsr.iv.next21.i = add i64 %lsr.iv20.i, 8
  %lsr.iv.next23.i = add nsw i64 %lsr.iv22.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next23.i, 0
  br i1 %epil.iter.cmp.not.i, label %B220.endif.i, label %B74.epil.i, !llvm.loop !21

B220.endif.i:                                     ; preds = %B218.epil.i, %B220.endif.loopexit.unr-lcssa.i, %0
  %.262205.i = icmp sgt i64 %a2, -1
  br i1 %.262205.i, label %B262.preheader.i, label %_ZN10interleave7explain6native5fates11turn_aroundB3v72B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxx.exit

B262.preheader.i:                                 ; preds = %B220.endif.i
  %15 = add nuw i64 %a2, 1
  %xtraiter3.i = and i64 %15, 7
  %16 = icmp samesign ult i64 %a2, 7
  br i1 %16, label %B262.epil.preheader.i, label %B262.preheader.new.i

B262.preheader.new.i:                             ; preds = %B262.preheader.i
  %unroll_iter7.i = and i64 %15, -8
  %17 = add i64 %a3, 56
  br label %B262.i

B358.endif.unr-lcssa.i:                           ; preds = %B262.i
  %lcmp.mod5.not.i = icmp eq i64 %xtraiter3.i, 0
  br i1 %lcmp.mod5.not.i, label %B400.endif.lr.ph.i, label %B262.epil.preheader.i

B262.epil.preheader.i:                            ; preds = %B358.endif.unr-lcssa.i, %B262.preheader.i
  %total.2.0208.epil.init.i = phi i64 [ 0, %B262.preheader.i ], [ %.306.7.i, %B358.endif.unr-lcssa.i ]
  %.268204206.epil.init.i = phi i64 [ 0, %B262.preheader.i ], [ %unroll_iter7.i, %B358.endif.unr-lcssa.i ]
  %18 = shl i64 %.268204206.epil.init.i, 3
  %19 = add nsw i64 %18, %a3
  br label %B262.epil.i

B262.epil.i:                                      ; preds = %B262.epil.i, %B262.epil.preheader.i
  %lsr.iv16.i = phi i64 [ %lsr.iv.next17.i, %B262.epil.i ], [ %xtraiter3.i, %B262.epil.preheader.i ]
  %lsr.iv14.i = phi i64 [ %lsr.iv.next15.i, %B262.epil.i ], [ %19, %B262.epil.preheader.i ]
  %total.2.0208.epil.i = phi i64 [ %.306.epil.i, %B262.epil.i ], [ %total.2.0208.epil.init.i, %B262.epil.preheader.i ]
  %.303.epil.i = inttoptr i64 %lsr.iv14.i to ptr
  %.304.epil.i = load i64, ptr %.303.epil.i, align 8, !noalias !18
  %.306.epil.i = add nsw i64 %.304.epil.i, %total.2.0208.epil.i
  store i64 %.306.epil.i, ptr %.303.epil.i, align 8, !noalias !18
  %lsr.iv.next15.i = add i64 %lsr.iv14.i, 8
  %lsr.iv.next17.i = add nsw i64 %lsr.iv16.i, -1
  %epil.iter4.cmp.not.i = icmp eq i64 %lsr.iv.next17.i, 0
  br i1 %epil.iter4.cmp.not.i, label %B358.endif.i, label %B262.epil.i, !llvm.loop !22

B358.endif.i:                                     ; preds = %B262.epil.i
  %.404224.not.i = icmp eq i64 %a2, 0
  br i1 %.404224.not.i, label %_ZN10interleave7explain6native5fates11turn_aroundB3v72B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxx.exit, label %B400.endif.lr.ph.i

B400.endif.lr.ph.i:                               ; preds = %B358.endif.i, %B358.endif.unr-lcssa.i
  %20 = add i64 %a1, -8
  %sunkaddr.i = inttoptr i64 %a0 to ptr
  br label %B400.endif.i

B400.endif.i:                                     ; preds = %B400.endif.lr.ph.i, %B398.loopexit.i
  %.403218226.i = phi i64 [ %a2, %B400.endif.lr.ph.i ], [ %.413.i, %B398.loopexit.i ]
  %.413.i = add nsw i64 %.403218226.i, -1
  %.446.i = shl i64 %.413.i, 3
  %sunkaddr27.i = getelementptr i8, ptr %sunkaddr.i, i64 %.446.i
  %sunkaddr28.i = getelementptr i8, ptr %sunkaddr27.i, i64 8
  %.451.i = load i64, ptr %sunkaddr28.i, align 8, !noalias !18
  %.456.i = add nsw i64 %.446.i, %a0
  %.457.i = inttoptr i64 %.456.i to ptr
  %.458.i = load i64, ptr %.457.i, align 8, !noalias !18
  %.496.i = sub i64 %.458.i, %.451.i
  %.497.i = icmp slt i64 %.496.i, 1
  %.496.nonneg186.i = sub i64 0, %.496.i
  %.539213232.i = icmp sgt i64 %.496.nonneg186.i, 0
  %.539213.i = and i1 %.497.i, %.539213232.i
  br i1 %.539213.i, label %B532.preheader.i, label %B398.loopexit.i

B532.preheader.i:                                 ; preds = %B400.endif.i
  %.neg.i = add i64 %.458.i, 1
  %xtraiter9.i = and i64 %.496.nonneg186.i, 1
  %lcmp.mod10.not.i = icmp eq i64 %xtraiter9.i, 0
  br i1 %lcmp.mod10.not.i, label %B532.prol.loopexit.i, label %B532.prol.i

B532.prol.i:                                      ; preds = %B532.preheader.i
  %.545212214.prol.i = add i64 %.451.i, -1
  %.548.prol.i = xor i64 %.496.i, -1
  %.577.prol.i = shl nsw i64 %.545212214.prol.i, 3
  %.579.prol.i = add nsw i64 %.577.prol.i, %a1
  %.580.prol.i = inttoptr i64 %.579.prol.i to ptr
  %.581.prol.i = load i64, ptr %.580.prol.i, align 8, !noalias !18
  %.586.prol.i = icmp sgt i64 %.581.prol.i, -1
  br i1 %.586.prol.i, label %B588.prol.i, label %B532.prol.loopexit.i

B588.prol.i:                                      ; preds = %B532.prol.i
  %.589.prol.i = shl nsw i64 %.581.prol.i, 3
  %.591.prol.i = add nsw i64 %.589.prol.i, %a3
  %.592.prol.i = inttoptr i64 %.591.prol.i to ptr
  %.593.prol.i = load i64, ptr %.592.prol.i, align 8, !noalias !18
  %.594.prol.i = add nsw i64 %.593.prol.i, -1
  store i64 %.594.prol.i, ptr %.592.prol.i, align 8, !noalias !18
  %.603.prol.i = shl nsw i64 %.594.prol.i, 3
  %.605.prol.i = add nsw i64 %.603.prol.i, %a4
  %.607.prol.i = inttoptr i64 %.605.prol.i to ptr
  store i64 %.413.i, ptr %.607.prol.i, align 8, !noalias !18
  br label %B532.prol.loopexit.i

B532.prol.loopexit.i:                             ; preds = %B588.prol.i, %B532.prol.i, %B532.preheader.i
  %.538211215.unr.i = phi i64 [ %.496.nonneg186.i, %B532.preheader.i ], [ %.548.prol.i, %B588.prol.i ], [ %.548.prol.i, %B532.prol.i ]
  %.545212214.in.unr.i = phi i64 [ %.451.i, %B532.preheader.i ], [ %.545212214.prol.i, %B588.prol.i ], [ %.545212214.prol.i, %B532.prol.i ]
  %21 = icmp eq i64 %.451.i, %.neg.i
  br i1 %21, label %B398.loopexit.i, label %B532.preheader11.i

B532.preheader11.i:                               ; preds = %B532.prol.loopexit.i
  %22 = add i64 %.538211215.unr.i, 2
  %23 = shl i64 %.545212214.in.unr.i, 3
  %24 = add i64 %20, %23
  br label %B532.i

_ZN10interleave7explain6native5fates11turn_aroundB3v72B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxx.exit: ; preds = %B398.loopexit.i, %B220.endif.i, %B358.endif.i
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @spread(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #3 {
  %.110126.not.i = icmp slt i64 %a2, 1
  br i1 %.110126.not.i, label %_ZN10interleave7explain6native5fates6spreadB3v73B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B216.preheader.i

B216.preheader.i:                                 ; preds = %0
  %1 = icmp eq i64 %a2, 1
  br i1 %1, label %B216.epil.preheader.i, label %B216.preheader.new.i

B216.preheader.new.i:                             ; preds = %B216.preheader.i
  %unroll_iter.i = and i64 %a2, 9223372036854775806
  br label %B216.i

B216.i:                                           ; preds = %B302.1.i, %B216.preheader.new.i
  %lsr.iv8.i = phi i64 [ %lsr.iv.next9.i, %B302.1.i ], [ 8, %B216.preheader.new.i ]
  %collect_v76_left.2.0129.i = phi i64 [ %collect_v76_left.3.1.1.i, %B302.1.i ], [ 0, %B216.preheader.new.i ]
  %.116125127.i = phi i64 [ %.123.1.i, %B302.1.i ], [ 0, %B216.preheader.new.i ]
  %2 = or disjoint i64 %.116125127.i, 1
  %.158.i = and i64 %.116125127.i, 9223372036854775800
  %.159.i = add nsw i64 %.158.i, %a3
  %.160.i = inttoptr i64 %.159.i to ptr
  %.161.i = load i64, ptr %.160.i, align 8, !noalias !23
  %3 = add i64 %lsr.iv8.i, 56
  %.163.i = and i64 %3, 48
  %4 = shl nuw nsw i64 255, %.163.i
  %5 = and i64 %4, %.161.i
  %.166.not.i = icmp eq i64 %5, 0
  br i1 %.166.not.i, label %B302.i, label %B218.i

B218.i:                                           ; preds = %B216.i
  %.169.i = shl nsw i64 %collect_v76_left.2.0129.i, 3
  %.171.i = add nsw i64 %.169.i, %a4
  %.173.i = inttoptr i64 %.171.i to ptr
  store i64 %.116125127.i, ptr %.173.i, align 8, !noalias !23
  %.178.i = add nsw i64 %collect_v76_left.2.0129.i, 1
  %.161.1.pre.i = load i64, ptr %.160.i, align 8, !noalias !23
  br label %B302.i

B302.i:                                           ; preds = %B218.i, %B216.i
  %.161.1.i = phi i64 [ %.161.1.pre.i, %B218.i ], [ %.161.i, %B216.i ]
  %collect_v76_left.3.1.i = phi i64 [ %.178.i, %B218.i ], [ %collect_v76_left.2.0129.i, %B216.i ]
  %.123.1.i = add nuw i64 %.116125127.i, 2
  %.163.1.i = and i64 %lsr.iv8.i, 56
  %6 = shl nuw i64 255, %.163.1.i
  %7 = and i64 %.161.1.i, %6
  %.166.not.1.i = icmp eq i64 %7, 0
  br i1 %.166.not.1.i, label %B302.1.i, label %B218.1.i

B218.1.i:                                         ; preds = %B302.i
  %.169.1.i = shl nsw i64 %collect_v76_left.3.1.i, 3
  %.171.1.i = add nsw i64 %.169.1.i, %a4
  %.173.1.i = inttoptr i64 %.171.1.i to ptr
  store i64 %2, ptr %.173.1.i, align 8, !noalias !23
  %.178.1.i = add nsw i64 %collect_v76_left.3.1.i, 1
  br label %B302.1.i

B302.1.i:                                         ; preds = %B218.1.i, %B302.i
  %collect_v76_left.3.1.1.i = phi i64 [ %.178.1.i, %B218.1.i ], [ %collect_v76_left.3.1.i, %B302.i ]
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 16
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.123.1.i
  br i1 %niter.ncmp.1.i, label %B388.unr-lcssa.i, label %B216.i

B388.unr-lcssa.i:                                 ; preds = %B302.1.i
  %8 = and i64 %a2, 1
  %lcmp.mod.not.i = icmp eq i64 %8, 0
  br i1 %lcmp.mod.not.i, label %B388.i, label %B216.epil.preheader.i

B216.epil.preheader.i:                            ; preds = %B388.unr-lcssa.i, %B216.preheader.i
  %collect_v76_left.2.0129.epil.init.i = phi i64 [ 0, %B216.preheader.i ], [ %collect_v76_left.3.1.1.i, %B388.unr-lcssa.i ]
  %.116125127.epil.init.i = phi i64 [ 0, %B216.preheader.i ], [ %unroll_iter.i, %B388.unr-lcssa.i ]
  %.158.epil.i = and i64 %.116125127.epil.init.i, 9223372036854775800
  %.159.epil.i = add nsw i64 %.158.epil.i, %a3
  %.160.epil.i = inttoptr i64 %.159.epil.i to ptr
  %.161.epil.i = load i64, ptr %.160.epil.i, align 8, !noalias !23
  %.162.epil.i = shl i64 %.116125127.epil.init.i, 3
  %.163.epil.i = and i64 %.162.epil.i, 48
  %9 = shl nuw nsw i64 255, %.163.epil.i
  %10 = and i64 %9, %.161.epil.i
  %.166.not.epil.i = icmp eq i64 %10, 0
  br i1 %.166.not.epil.i, label %B388.i, label %B218.epil.i

B218.epil.i:                                      ; preds = %B216.epil.preheader.i
  %.169.epil.i = shl nsw i64 %collect_v76_left.2.0129.epil.init.i, 3
  %.171.epil.i = add nsw i64 %.169.epil.i, %a4
  %.173.epil.i = inttoptr i64 %.171.epil.i to ptr
  store i64 %.116125127.epil.init.i, ptr %.173.epil.i, align 8, !noalias !23
  %.178.epil.i = add nsw i64 %collect_v76_left.2.0129.epil.init.i, 1
  br label %B388.i

B388.i:                                           ; preds = %B218.epil.i, %B216.epil.preheader.i, %B388.unr-lcssa.i
  %collect_v76_left.3.1.lcssa.i = phi i64 [ %collect_v76_left.3.1.1.i, %B388.unr-lcssa.i ], [ %.178.epil.i, %B218.epil.i ], [ %collect_v76_left.2.0129.epil.init.i, %B216.epil.preheader.i ]
  %.206.i = icmp sgt i64 %collect_v76_left.3.1.lcssa.i, 0
  br i1 %.206.i, label %B390.endif.preheader.i, label %_ZN10interleave7explain6native5fates6spreadB3v73B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B390.endif.preheader.i:                           ; preds = %B388.i
  %sunkaddr13.i = inttoptr i64 %a0 to ptr
  %sunkaddr19.i = inttoptr i64 %a4 to ptr
  br label %B390.endif.i

B8402.i:                                          ; preds = %B8402.preheader5.i, %B8446.1.i
  %lsr.iv6.i = phi i64 [ %21, %B8402.preheader5.i ], [ %lsr.iv.next7.i, %B8446.1.i ]
  %lsr.iv.i = phi i64 [ %19, %B8402.preheader5.i ], [ %lsr.iv.next.i, %B8446.1.i ]
  %left.4.1137.i = phi i64 [ %left.4.1137.unr.i, %B8402.preheader5.i ], [ %left.5.2.1.i, %B8446.1.i ]
  %.358.i = inttoptr i64 %lsr.iv6.i to ptr
  %.359.i = load i64, ptr %.358.i, align 8, !noalias !23
  %.366.i = and i64 %.359.i, -8
  %.367.i = add nsw i64 %.366.i, %a3
  %.368.i = inttoptr i64 %.367.i to ptr
  %.369.i = load i64, ptr %.368.i, align 8, !noalias !23
  %.370.i = shl i64 %.359.i, 3
  %.371.i = and i64 %.370.i, 56
  %11 = shl nuw i64 255, %.371.i
  %12 = and i64 %11, %.369.i
  %.374.i = icmp eq i64 %12, 0
  br i1 %.374.i, label %B8404.i, label %B8446.i

B8404.i:                                          ; preds = %B8402.i
  %.385.i = shl nuw nsw i64 1, %.371.i
  %.386.i = or i64 %.385.i, %.369.i
  %sunkaddr.i = inttoptr i64 %.366.i to ptr
  %sunkaddr10.i = getelementptr i8, ptr %sunkaddr.i, i64 %a3
  store i64 %.386.i, ptr %sunkaddr10.i, align 8, !noalias !23
  %.390.i = shl nsw i64 %left.4.1137.i, 3
  %.392.i = add nsw i64 %.390.i, %a4
  %.394.i = inttoptr i64 %.392.i to ptr
  store i64 %.359.i, ptr %.394.i, align 8, !noalias !23
  %.399.i = add nsw i64 %left.4.1137.i, 1
  br label %B8446.i

B8446.i:                                          ; preds = %B8404.i, %B8402.i
  %left.5.2.i = phi i64 [ %.399.i, %B8404.i ], [ %left.4.1137.i, %B8402.i ]
  %13 = add i64 %lsr.iv6.i, 8
  %.358.1.i = inttoptr i64 %13 to ptr
  %.359.1.i = load i64, ptr %.358.1.i, align 8, !noalias !23
  %.366.1.i = and i64 %.359.1.i, -8
  %.367.1.i = add nsw i64 %.366.1.i, %a3
  %.368.1.i = inttoptr i64 %.367.1.i to ptr
  %.369.1.i = load i64, ptr %.368.1.i, align 8, !noalias !23
  %.370.1.i = shl i64 %.359.1.i, 3
  %.371.1.i = and i64 %.370.1.i, 56
  %14 = shl nuw i64 255, %.371.1.i
  %15 = and i64 %14, %.369.1.i
  %.374.1.i = icmp eq i64 %15, 0
  br i1 %.374.1.i, label %B8404.1.i, label %B8446.1.i

B8404.1.i:                                        ; preds = %B8446.i
  %.385.1.i = shl nuw nsw i64 1, %.371.1.i
  %.386.1.i = or i64 %.385.1.i, %.369.1.i
  %sunkaddr11.i = inttoptr i64 %.366.1.i to ptr
  %sunkaddr12.i = getelementptr i8, ptr %sunkaddr11.i, i64 %a3
  store i64 %.386.1.i, ptr %sunkaddr12.i, align 8, !noalias !23
  %.390.1.i = shl nsw i64 %left.5.2.i, 3
  %.392.1.i = add nsw i64 %.390.1.i, %a4
  %.394.1.i = inttoptr i64 %.392.1.i to ptr
  store i64 %.359.1.i, ptr %.394.1.i, align 8, !noalias !23
  %.399.1.i = add nsw i64 %left.5.2.i, 1
  br label %B8446.1.i

B8446.1.i:                                        ; preds = %B8404.1.i, %B8446.i
  %left.5.2.1.i = phi i64 [ %.399.1.i, %B8404.1.i ], [ %left.5.2.i, %B8446.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, -2
  %lsr.iv.next7.i = add i64 %lsr.iv6.i, 16
  %.313.1.i = icmp sgt i64 %lsr.iv.next.i, 2
  br i1 %.313.1.i, label %B8402.i, label %B8500.i

B8500.i:                                          ; preds = %B8446.1.i, %B8402.prol.loopexit.i, %B390.endif.i
  %left.4.1.lcssa.i = phi i64 [ %.212.i, %B390.endif.i ], [ %left.5.2.lcssa.unr.i, %B8402.prol.loopexit.i ], [ %left.5.2.1.i, %B8446.1.i ]
  %.421.i = icmp sgt i64 %left.4.1.lcssa.i, 0
  br i1 %.421.i, label %B390.endif.i, label %_ZN10interleave7explain6native5fates6spreadB3v73B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B390.endif.i:                                     ; preds = %B8500.i, %B390.endif.preheader.i
  %left.3.0.i = phi i64 [ %left.4.1.lcssa.i, %B8500.i ], [ %collect_v76_left.3.1.lcssa.i, %B390.endif.preheader.i ]
  %.212.i = add nsw i64 %left.3.0.i, -1
  %.218.i = shl nsw i64 %.212.i, 3
  %.220.i = add nsw i64 %.218.i, %a4
  %.221.i = inttoptr i64 %.220.i to ptr
  %.222.i = load i64, ptr %.221.i, align 8, !noalias !23
  %.223.i = shl i64 %.222.i, 3
  %.225.i = add nsw i64 %.223.i, %a0
  %.226.i = inttoptr i64 %.225.i to ptr
  %.227.i = load i64, ptr %.226.i, align 8, !noalias !23
  %sunkaddr15.i = getelementptr i8, ptr %sunkaddr13.i, i64 %.223.i
  %sunkaddr16.i = getelementptr i8, ptr %sunkaddr15.i, i64 8
  %.233.i = load i64, ptr %sunkaddr16.i, align 8, !noalias !23
  %.270.i = sub i64 %.233.i, %.227.i
  %.313134.not.i = icmp slt i64 %.270.i, 1
  br i1 %.313134.not.i, label %B8500.i, label %B8402.preheader.i

B8402.preheader.i:                                ; preds = %B390.endif.i
  %.neg.i = add i64 %.227.i, 1
  %xtraiter3.i = and i64 %.270.i, 1
  %lcmp.mod4.not.i = icmp eq i64 %xtraiter3.i, 0
  br i1 %lcmp.mod4.not.i, label %B8402.prol.loopexit.i, label %B8402.prol.i

B8402.prol.i:                                     ; preds = %B8402.preheader.i
  %.322.prol.i = add nsw i64 %.270.i, -1
  %.355.prol.i = shl nsw i64 %.227.i, 3
  %.357.prol.i = add nsw i64 %.355.prol.i, %a1
  %.358.prol.i = inttoptr i64 %.357.prol.i to ptr
  %.359.prol.i = load i64, ptr %.358.prol.i, align 8, !noalias !23
  %.366.prol.i = and i64 %.359.prol.i, -8
  %.367.prol.i = add nsw i64 %.366.prol.i, %a3
  %.368.prol.i = inttoptr i64 %.367.prol.i to ptr
  %.369.prol.i = load i64, ptr %.368.prol.i, align 8, !noalias !23
  %.370.prol.i = shl i64 %.359.prol.i, 3
  %.371.prol.i = and i64 %.370.prol.i, 56
  %16 = shl nuw i64 255, %.371.prol.i
  %17 = and i64 %16, %.369.prol.i
  %.374.prol.i = icmp eq i64 %17, 0
  br i1 %.374.prol.i, label %B8404.prol.i, label %B8402.prol.loopexit.i

B8404.prol.i:                                     ; preds = %B8402.prol.i
  %.385.prol.i = shl nuw nsw i64 1, %.371.prol.i
  %.386.prol.i = or i64 %.385.prol.i, %.369.prol.i
  %sunkaddr17.i = inttoptr i64 %.366.prol.i to ptr
  %sunkaddr18.i = getelementptr i8, ptr %sunkaddr17.i, i64 %a3
  store i64 %.386.prol.i, ptr %sunkaddr18.i, align 8, !noalias !23
  %sunkaddr20.i = shl i64 %left.3.0.i, 3
  %sunkaddr21.i = getelementptr i8, ptr %sunkaddr19.i, i64 %sunkaddr20.i
  %sunkaddr22.i = getelementptr i8, ptr %sunkaddr21.i, i64 -8
  store i64 %.359.prol.i, ptr %sunkaddr22.i, align 8, !noalias !23
  br label %B8402.prol.loopexit.i

B8402.prol.loopexit.i:                            ; preds = %B8404.prol.i, %B8402.prol.i, %B8402.preheader.i
  %left.4.1137.unr.i = phi i64 [ %.212.i, %B8402.preheader.i ], [ %left.3.0.i, %B8404.prol.i ], [ %.212.i, %B8402.prol.i ]
  %.312132136.unr.i = phi i64 [ %.270.i, %B8402.preheader.i ], [ %.322.prol.i, %B8404.prol.i ], [ %.322.prol.i, %B8402.prol.i ]
  %.319133135.unr.i = phi i64 [ %.227.i, %B8402.preheader.i ], [ %.neg.i, %B8404.prol.i ], [ %.neg.i, %B8402.prol.i ]
  %left.5.2.lcssa.unr.i = phi i64 [ poison, %B8402.preheader.i ], [ %left.3.0.i, %B8404.prol.i ], [ %.212.i, %B8402.prol.i ]
  %18 = icmp eq i64 %.233.i, %.neg.i
  br i1 %18, label %B8500.i, label %B8402.preheader5.i

B8402.preheader5.i:                               ; preds = %B8402.prol.loopexit.i
  %19 = add nuw i64 %.312132136.unr.i, 2
  %20 = shl i64 %.319133135.unr.i, 3
  %21 = add i64 %20, %a1
  br label %B8402.i

_ZN10interleave7explain6native5fates6spreadB3v73B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B8500.i, %0, %B388.i
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @doom(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr #3 {
  %.66.i = icmp sgt i64 %a4, 0
  br i1 %.66.i, label %B36.endif.lr.ph.i, label %_ZN10interleave7explain6native5fates4doomB3v78B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B36.endif.lr.ph.i:                                ; preds = %0
  %1 = add i64 %a1, 120
  %sunkaddr88.i = inttoptr i64 %a0 to ptr
  br label %B36.endif.i

B250.i:                                           ; preds = %B250.preheader.i, %B250.i
  %lsr.iv76.i = phi i64 [ %118, %B250.preheader.i ], [ %lsr.iv.next77.i, %B250.i ]
  %lsr.iv74.i = phi i64 [ %116, %B250.preheader.i ], [ %lsr.iv.next75.i, %B250.i ]
  %crashes.2.1242.i = phi i64 [ %crashes.2.1242.ph.i, %B250.preheader.i ], [ %.310.i, %B250.i ]
  %.304.i = inttoptr i64 %lsr.iv76.i to ptr
  %.305.i = load i64, ptr %.304.i, align 8, !noalias !26
  %.305.lobit.i = lshr i64 %.305.i, 63
  %.310.i = add nuw nsw i64 %.305.lobit.i, %crashes.2.1242.i
  %lsr.iv.next75.i = add nsw i64 %lsr.iv74.i, -1
  %lsr.iv.next77.i = add i64 %lsr.iv76.i, 8
  %.263.i = icmp samesign ugt i64 %lsr.iv74.i, 2
  br i1 %.263.i, label %B250.i, label %B310.i, !llvm.loop !29

B310.i:                                           ; preds = %B250.i, %vec.epilog.middle.block.i, %middle.block.i
  %.310.lcssa.i = phi i64 [ %115, %vec.epilog.middle.block.i ], [ %88, %middle.block.i ], [ %.310.i, %B250.i ]
  %.321.i = add nsw i64 %.152.i, %a6
  %.324.i = sub nsw i64 %.164.i, %.310.lcssa.i
  %.325.i = inttoptr i64 %.321.i to ptr
  store i64 %.324.i, ptr %.325.i, align 8, !noalias !26
  %.332.i = icmp eq i64 %.164.i, %.310.lcssa.i
  br i1 %.332.i, label %B384.i, label %B416.i

B384.i:                                           ; preds = %B310.i
  %.343.i = and i64 %.116246252.i, 9223372036854775800
  %.344.i = add nsw i64 %.343.i, %a5
  %.345.i = inttoptr i64 %.344.i to ptr
  %.346.i = load i64, ptr %.345.i, align 8, !noalias !26
  %.348.i = and i64 %.152.i, 56
  %.349.i = shl nuw nsw i64 1, %.348.i
  %.350.i = or i64 %.346.i, %.349.i
  store i64 %.350.i, ptr %.345.i, align 8, !noalias !26
  br label %B416.i

B416.i:                                           ; preds = %B310.thread.i, %B384.i, %B310.i
  %exitcond.not.i = icmp eq i64 %.123.i, %a4
  br i1 %exitcond.not.i, label %B630.preheader.i, label %B36.endif.i

B630.preheader.i:                                 ; preds = %B416.i
  %2 = icmp eq i64 %a4, 1
  br i1 %2, label %B630.epil.preheader.i, label %B630.preheader.new.i

B630.preheader.new.i:                             ; preds = %B630.preheader.i
  %unroll_iter.i = and i64 %a4, 9223372036854775806
  br label %B630.i

B630.i:                                           ; preds = %B780.1.i, %B630.preheader.new.i
  %lsr.iv64.i = phi i64 [ %lsr.iv.next65.i, %B780.1.i ], [ 8, %B630.preheader.new.i ]
  %collect_v81_left.2.0263.i = phi i64 [ %collect_v81_left.3.1.1.i, %B780.1.i ], [ 0, %B630.preheader.new.i ]
  %.469259261.i = phi i64 [ %.476.1.i, %B780.1.i ], [ 0, %B630.preheader.new.i ]
  %3 = or disjoint i64 %.469259261.i, 1
  %.511.i = and i64 %.469259261.i, 9223372036854775800
  %.512.i = add nsw i64 %.511.i, %a5
  %.513.i = inttoptr i64 %.512.i to ptr
  %.514.i = load i64, ptr %.513.i, align 8, !noalias !26
  %4 = add i64 %lsr.iv64.i, 56
  %.516.i = and i64 %4, 48
  %5 = shl nuw nsw i64 255, %.516.i
  %6 = and i64 %5, %.514.i
  %.519.not.i = icmp eq i64 %6, 0
  br i1 %.519.not.i, label %B780.i, label %B632.i

B632.i:                                           ; preds = %B630.i
  %.522.i = shl nsw i64 %collect_v81_left.2.0263.i, 3
  %.524.i = add nsw i64 %.522.i, %a7
  %.526.i = inttoptr i64 %.524.i to ptr
  store i64 %.469259261.i, ptr %.526.i, align 8, !noalias !26
  %.531.i = add nsw i64 %collect_v81_left.2.0263.i, 1
  %.514.1.pre.i = load i64, ptr %.513.i, align 8, !noalias !26
  br label %B780.i

B780.i:                                           ; preds = %B632.i, %B630.i
  %.514.1.i = phi i64 [ %.514.1.pre.i, %B632.i ], [ %.514.i, %B630.i ]
  %collect_v81_left.3.1.i = phi i64 [ %.531.i, %B632.i ], [ %collect_v81_left.2.0263.i, %B630.i ]
  %.476.1.i = add nuw i64 %.469259261.i, 2
  %.516.1.i = and i64 %lsr.iv64.i, 56
  %7 = shl nuw i64 255, %.516.1.i
  %8 = and i64 %.514.1.i, %7
  %.519.not.1.i = icmp eq i64 %8, 0
  br i1 %.519.not.1.i, label %B780.1.i, label %B632.1.i

B632.1.i:                                         ; preds = %B780.i
  %.522.1.i = shl nsw i64 %collect_v81_left.3.1.i, 3
  %.524.1.i = add nsw i64 %.522.1.i, %a7
  %.526.1.i = inttoptr i64 %.524.1.i to ptr
  store i64 %3, ptr %.526.1.i, align 8, !noalias !26
  %.531.1.i = add nsw i64 %collect_v81_left.3.1.i, 1
  br label %B780.1.i

B780.1.i:                                         ; preds = %B632.1.i, %B780.i
  %collect_v81_left.3.1.1.i = phi i64 [ %.531.1.i, %B632.1.i ], [ %collect_v81_left.3.1.i, %B780.i ]
  %lsr.iv.next65.i = add i64 %lsr.iv64.i, 16
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.476.1.i
  br i1 %niter.ncmp.1.i, label %B820.unr-lcssa.i, label %B630.i

B820.unr-lcssa.i:                                 ; preds = %B780.1.i
  %9 = and i64 %a4, 1
  %lcmp.mod.not.i = icmp eq i64 %9, 0
  br i1 %lcmp.mod.not.i, label %B820.i, label %B630.epil.preheader.i

B630.epil.preheader.i:                            ; preds = %B820.unr-lcssa.i, %B630.preheader.i
  %collect_v81_left.2.0263.epil.init.i = phi i64 [ 0, %B630.preheader.i ], [ %collect_v81_left.3.1.1.i, %B820.unr-lcssa.i ]
  %.469259261.epil.init.i = phi i64 [ 0, %B630.preheader.i ], [ %unroll_iter.i, %B820.unr-lcssa.i ]
  %.511.epil.i = and i64 %.469259261.epil.init.i, 9223372036854775800
  %.512.epil.i = add nsw i64 %.511.epil.i, %a5
  %.513.epil.i = inttoptr i64 %.512.epil.i to ptr
  %.514.epil.i = load i64, ptr %.513.epil.i, align 8, !noalias !26
  %.515.epil.i = shl i64 %.469259261.epil.init.i, 3
  %.516.epil.i = and i64 %.515.epil.i, 48
  %10 = shl nuw nsw i64 255, %.516.epil.i
  %11 = and i64 %10, %.514.epil.i
  %.519.not.epil.i = icmp eq i64 %11, 0
  br i1 %.519.not.epil.i, label %B820.i, label %B632.epil.i

B632.epil.i:                                      ; preds = %B630.epil.preheader.i
  %.522.epil.i = shl nsw i64 %collect_v81_left.2.0263.epil.init.i, 3
  %.524.epil.i = add nsw i64 %.522.epil.i, %a7
  %.526.epil.i = inttoptr i64 %.524.epil.i to ptr
  store i64 %.469259261.epil.init.i, ptr %.526.epil.i, align 8, !noalias !26
  %.531.epil.i = add nsw i64 %collect_v81_left.2.0263.epil.init.i, 1
  br label %B820.i

B820.i:                                           ; preds = %B632.epil.i, %B630.epil.preheader.i, %B820.unr-lcssa.i
  %collect_v81_left.3.1.lcssa.i = phi i64 [ %collect_v81_left.3.1.1.i, %B820.unr-lcssa.i ], [ %.531.epil.i, %B632.epil.i ], [ %collect_v81_left.2.0263.epil.init.i, %B630.epil.preheader.i ]
  %.559.i = icmp sgt i64 %collect_v81_left.3.1.lcssa.i, 0
  br i1 %.559.i, label %B906.endif.preheader.i, label %_ZN10interleave7explain6native5fates4doomB3v78B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B906.endif.preheader.i:                           ; preds = %B820.i
  %sunkaddr92.i = inttoptr i64 %a2 to ptr
  br label %B906.endif.i

B920.i:                                           ; preds = %B920.preheader.i, %B8596.i
  %lsr.iv62.i = phi i64 [ %121, %B920.preheader.i ], [ %lsr.iv.next63.i, %B8596.i ]
  %lsr.iv.i = phi i64 [ %119, %B920.preheader.i ], [ %lsr.iv.next.i, %B8596.i ]
  %left.4.1272.i = phi i64 [ %.565.i, %B920.preheader.i ], [ %left.5.2.i, %B8596.i ]
  %.711.i = inttoptr i64 %lsr.iv62.i to ptr
  %.712.i = load i64, ptr %.711.i, align 8, !noalias !26
  %.717.i = shl i64 %.712.i, 3
  %.719.i = add nsw i64 %.717.i, %a6
  %.720.i = inttoptr i64 %.719.i to ptr
  %.721.i = load i64, ptr %.720.i, align 8, !noalias !26
  %.722.i = add nsw i64 %.721.i, -1
  store i64 %.722.i, ptr %.720.i, align 8, !noalias !26
  %.729.i = icmp eq i64 %.722.i, 0
  br i1 %.729.i, label %B8552.i, label %B8596.i

B8552.i:                                          ; preds = %B920.i
  %.737.i = and i64 %.712.i, -8
  %.738.i = add nsw i64 %.737.i, %a5
  %.739.i = inttoptr i64 %.738.i to ptr
  %.740.i = load i64, ptr %.739.i, align 8, !noalias !26
  %.742.i = and i64 %.717.i, 56
  %12 = shl nuw i64 255, %.742.i
  %13 = and i64 %.740.i, %12
  %.745.i = icmp eq i64 %13, 0
  br i1 %.745.i, label %B8554.i, label %B8596.i

B8554.i:                                          ; preds = %B8552.i
  %.756.i = shl nuw nsw i64 1, %.742.i
  %.757.i = or i64 %.740.i, %.756.i
  %sunkaddr.i = inttoptr i64 %.737.i to ptr
  %sunkaddr87.i = getelementptr i8, ptr %sunkaddr.i, i64 %a5
  store i64 %.757.i, ptr %sunkaddr87.i, align 8, !noalias !26
  %.761.i = shl nsw i64 %left.4.1272.i, 3
  %.763.i = add nsw i64 %.761.i, %a7
  %.765.i = inttoptr i64 %.763.i to ptr
  store i64 %.712.i, ptr %.765.i, align 8, !noalias !26
  %.770.i = add nsw i64 %left.4.1272.i, 1
  br label %B8596.i

B8596.i:                                          ; preds = %B8554.i, %B8552.i, %B920.i
  %left.5.2.i = phi i64 [ %.770.i, %B8554.i ], [ %left.4.1272.i, %B8552.i ], [ %left.4.1272.i, %B920.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next63.i = add i64 %lsr.iv62.i, 8
  %.666.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.666.i, label %B920.i, label %B8650.i

B8650.i:                                          ; preds = %B8596.i, %B906.endif.i
  %left.4.1.lcssa.i = phi i64 [ %.565.i, %B906.endif.i ], [ %left.5.2.i, %B8596.i ]
  %.792.i = icmp sgt i64 %left.4.1.lcssa.i, 0
  br i1 %.792.i, label %B906.endif.i, label %_ZN10interleave7explain6native5fates4doomB3v78B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B36.endif.i:                                      ; preds = %B416.i, %B36.endif.lr.ph.i
  %.116246252.i = phi i64 [ 0, %B36.endif.lr.ph.i ], [ %.123.i, %B416.i ]
  %.123.i = add nuw nsw i64 %.116246252.i, 1
  %.152.i = shl i64 %.116246252.i, 3
  %sunkaddr90.i = getelementptr i8, ptr %sunkaddr88.i, i64 %.152.i
  %sunkaddr91.i = getelementptr i8, ptr %sunkaddr90.i, i64 8
  %.157.i = load i64, ptr %sunkaddr91.i, align 8, !noalias !26
  %.161.i = add nsw i64 %.152.i, %a0
  %.162.i = inttoptr i64 %.161.i to ptr
  %.163.i = load i64, ptr %.162.i, align 8, !noalias !26
  %.164.i = sub i64 %.157.i, %.163.i
  %.263239.not.i = icmp slt i64 %.164.i, 1
  br i1 %.263239.not.i, label %B310.thread.i, label %iter.check.i

iter.check.i:                                     ; preds = %B36.endif.i
  %min.iters.check.i = icmp samesign ult i64 %.164.i, 4
  br i1 %min.iters.check.i, label %B250.preheader.i, label %vector.main.loop.iter.check.i

vector.main.loop.iter.check.i:                    ; preds = %iter.check.i
  %min.iters.check1.i = icmp samesign ult i64 %.164.i, 16
  br i1 %min.iters.check1.i, label %vec.epilog.ph.i, label %vector.ph.i

vector.ph.i:                                      ; preds = %vector.main.loop.iter.check.i
  %n.vec.i = and i64 %.164.i, 9223372036854775792
  %14 = shl i64 %.163.i, 3
  %15 = add i64 %1, %14
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %lsr.iv68.i = phi i64 [ %lsr.iv.next69.i, %vector.body.i ], [ %15, %vector.ph.i ]
  %lsr.iv66.i = phi i64 [ %lsr.iv.next67.i, %vector.body.i ], [ %n.vec.i, %vector.ph.i ]
  %vec.phi.i = phi <4 x i64> [ %83, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi2.i = phi <4 x i64> [ %84, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi3.i = phi <4 x i64> [ %85, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi4.i = phi <4 x i64> [ %86, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %16 = add i64 %lsr.iv68.i, -120
  %17 = add i64 %lsr.iv68.i, -112
  %18 = add i64 %lsr.iv68.i, -104
  %19 = add i64 %lsr.iv68.i, -96
  %20 = add i64 %lsr.iv68.i, -88
  %21 = add i64 %lsr.iv68.i, -80
  %22 = add i64 %lsr.iv68.i, -72
  %23 = add i64 %lsr.iv68.i, -64
  %24 = add i64 %lsr.iv68.i, -56
  %25 = add i64 %lsr.iv68.i, -48
  %26 = add i64 %lsr.iv68.i, -40
  %27 = add i64 %lsr.iv68.i, -32
  %28 = add i64 %lsr.iv68.i, -24
  %29 = add i64 %lsr.iv68.i, -16
  %30 = add i64 %lsr.iv68.i, -8
  %31 = inttoptr i64 %16 to ptr
  %32 = inttoptr i64 %17 to ptr
  %33 = inttoptr i64 %18 to ptr
  %34 = inttoptr i64 %19 to ptr
  %35 = inttoptr i64 %20 to ptr
  %36 = inttoptr i64 %21 to ptr
  %37 = inttoptr i64 %22 to ptr
  %38 = inttoptr i64 %23 to ptr
  %39 = inttoptr i64 %24 to ptr
  %40 = inttoptr i64 %25 to ptr
  %41 = inttoptr i64 %26 to ptr
  %42 = inttoptr i64 %27 to ptr
  %43 = inttoptr i64 %28 to ptr
  %44 = inttoptr i64 %29 to ptr
  %45 = inttoptr i64 %30 to ptr
  %46 = inttoptr i64 %lsr.iv68.i to ptr
  %47 = load i64, ptr %31, align 8, !noalias !26
  %48 = load i64, ptr %32, align 8, !noalias !26
  %49 = load i64, ptr %33, align 8, !noalias !26
  %50 = load i64, ptr %34, align 8, !noalias !26
  %51 = insertelement <4 x i64> poison, i64 %47, i64 0
  %52 = insertelement <4 x i64> %51, i64 %48, i64 1
  %53 = insertelement <4 x i64> %52, i64 %49, i64 2
  %54 = insertelement <4 x i64> %53, i64 %50, i64 3
  %55 = load i64, ptr %35, align 8, !noalias !26
  %56 = load i64, ptr %36, align 8, !noalias !26
  %57 = load i64, ptr %37, align 8, !noalias !26
  %58 = load i64, ptr %38, align 8, !noalias !26
  %59 = insertelement <4 x i64> poison, i64 %55, i64 0
  %60 = insertelement <4 x i64> %59, i64 %56, i64 1
  %61 = insertelement <4 x i64> %60, i64 %57, i64 2
  %62 = insertelement <4 x i64> %61, i64 %58, i64 3
  %63 = load i64, ptr %39, align 8, !noalias !26
  %64 = load i64, ptr %40, align 8, !noalias !26
  %65 = load i64, ptr %41, align 8, !noalias !26
  %66 = load i64, ptr %42, align 8, !noalias !26
  %67 = insertelement <4 x i64> poison, i64 %63, i64 0
  %68 = insertelement <4 x i64> %67, i64 %64, i64 1
  %69 = insertelement <4 x i64> %68, i64 %65, i64 2
  %70 = insertelement <4 x i64> %69, i64 %66, i64 3
  %71 = load i64, ptr %43, align 8, !noalias !26
  %72 = load i64, ptr %44, align 8, !noalias !26
  %73 = load i64, ptr %45, align 8, !noalias !26
  %74 = load i64, ptr %46, align 8, !noalias !26
  %75 = insertelement <4 x i64> poison, i64 %71, i64 0
  %76 = insertelement <4 x i64> %75, i64 %72, i64 1
  %77 = insertelement <4 x i64> %76, i64 %73, i64 2
  %78 = insertelement <4 x i64> %77, i64 %74, i64 3
  %79 = lshr <4 x i64> %54, splat (i64 63)
  %80 = lshr <4 x i64> %62, splat (i64 63)
  %81 = lshr <4 x i64> %70, splat (i64 63)
  %82 = lshr <4 x i64> %78, splat (i64 63)
  %83 = add <4 x i64> %79, %vec.phi.i
  %84 = add <4 x i64> %80, %vec.phi2.i
  %85 = add <4 x i64> %81, %vec.phi3.i
  %86 = add <4 x i64> %82, %vec.phi4.i
  %lsr.iv.next67.i = add i64 %lsr.iv66.i, -16
  %lsr.iv.next69.i = add i64 %lsr.iv68.i, 128
  %87 = icmp eq i64 %lsr.iv.next67.i, 0
  br i1 %87, label %middle.block.i, label %vector.body.i, !llvm.loop !32

middle.block.i:                                   ; preds = %vector.body.i
  %bin.rdx.i = add <4 x i64> %84, %83
  %bin.rdx5.i = add <4 x i64> %bin.rdx.i, %85
  %bin.rdx6.i = add <4 x i64> %bin.rdx5.i, %86
  %88 = tail call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %bin.rdx6.i)
  %cmp.n.i = icmp eq i64 %.164.i, %n.vec.i
  br i1 %cmp.n.i, label %B310.i, label %vec.epilog.iter.check.i

vec.epilog.iter.check.i:                          ; preds = %middle.block.i
  %ind.end.i = and i64 %.164.i, 15
  %ind.end15.i = add i64 %n.vec.i, %.163.i
  %89 = and i64 %.164.i, 12
  %min.epilog.iters.check.i = icmp eq i64 %89, 0
  br i1 %min.epilog.iters.check.i, label %B250.preheader.i, label %vec.epilog.ph.i, !prof !33

vec.epilog.ph.i:                                  ; preds = %vector.main.loop.iter.check.i, %vec.epilog.iter.check.i
  %vec.epilog.resume.val.i = phi i64 [ %n.vec.i, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %bc.merge.rdx.i = phi i64 [ %88, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %n.vec8.i = and i64 %.164.i, 9223372036854775804
  %90 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx.i, i64 0
  %91 = sub nsw i64 %vec.epilog.resume.val.i, %n.vec8.i
  %92 = add i64 %vec.epilog.resume.val.i, %.163.i
  %93 = shl i64 %92, 3
  %94 = add nsw i64 %93, %a1
  br label %vec.epilog.vector.body.i

vec.epilog.vector.body.i:                         ; preds = %vec.epilog.vector.body.i, %vec.epilog.ph.i
  %lsr.iv72.i = phi i64 [ %lsr.iv.next73.i, %vec.epilog.vector.body.i ], [ %94, %vec.epilog.ph.i ]
  %lsr.iv70.i = phi i64 [ %lsr.iv.next71.i, %vec.epilog.vector.body.i ], [ %91, %vec.epilog.ph.i ]
  %vec.phi10.i = phi <4 x i64> [ %111, %vec.epilog.vector.body.i ], [ %90, %vec.epilog.ph.i ]
  %95 = add i64 %lsr.iv72.i, 8
  %96 = add i64 %lsr.iv72.i, 16
  %97 = add i64 %lsr.iv72.i, 24
  %98 = inttoptr i64 %lsr.iv72.i to ptr
  %99 = inttoptr i64 %95 to ptr
  %100 = inttoptr i64 %96 to ptr
  %101 = inttoptr i64 %97 to ptr
  %102 = load i64, ptr %98, align 8, !noalias !26
  %103 = load i64, ptr %99, align 8, !noalias !26
  %104 = load i64, ptr %100, align 8, !noalias !26
  %105 = load i64, ptr %101, align 8, !noalias !26
  %106 = insertelement <4 x i64> poison, i64 %102, i64 0
  %107 = insertelement <4 x i64> %106, i64 %103, i64 1
  %108 = insertelement <4 x i64> %107, i64 %104, i64 2
  %109 = insertelement <4 x i64> %108, i64 %105, i64 3
  %110 = lshr <4 x i64> %109, splat (i64 63)
  %111 = add <4 x i64> %110, %vec.phi10.i
  %lsr.iv.next71.i = add i64 %lsr.iv70.i, 4
  %lsr.iv.next73.i = add i64 %lsr.iv72.i, 32
  %112 = icmp eq i64 %lsr.iv.next71.i, 0
  br i1 %112, label %vec.epilog.middle.block.i, label %vec.epilog.vector.body.i, !llvm.loop !34

vec.epilog.middle.block.i:                        ; preds = %vec.epilog.vector.body.i
  %113 = and i64 %.164.i, 3
  %114 = add i64 %n.vec8.i, %.163.i
  %115 = tail call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %111)
  %cmp.n12.i = icmp eq i64 %.164.i, %n.vec8.i
  br i1 %cmp.n12.i, label %B310.i, label %B250.preheader.i

B250.preheader.i:                                 ; preds = %vec.epilog.middle.block.i, %vec.epilog.iter.check.i, %iter.check.i
  %crashes.2.1242.ph.i = phi i64 [ 0, %iter.check.i ], [ %88, %vec.epilog.iter.check.i ], [ %115, %vec.epilog.middle.block.i ]
  %.262237241.ph.i = phi i64 [ %.164.i, %iter.check.i ], [ %ind.end.i, %vec.epilog.iter.check.i ], [ %113, %vec.epilog.middle.block.i ]
  %.269238240.ph.i = phi i64 [ %.163.i, %iter.check.i ], [ %ind.end15.i, %vec.epilog.iter.check.i ], [ %114, %vec.epilog.middle.block.i ]
  %116 = add nuw nsw i64 %.262237241.ph.i, 1
  %117 = shl i64 %.269238240.ph.i, 3
  %118 = add nsw i64 %117, %a1
  br label %B250.i

B310.thread.i:                                    ; preds = %B36.endif.i
  %.321280.i = add nsw i64 %.152.i, %a6
  %.325282.i = inttoptr i64 %.321280.i to ptr
  store i64 %.164.i, ptr %.325282.i, align 8, !noalias !26
  br label %B416.i

B906.endif.i:                                     ; preds = %B8650.i, %B906.endif.preheader.i
  %left.3.0.i = phi i64 [ %left.4.1.lcssa.i, %B8650.i ], [ %collect_v81_left.3.1.lcssa.i, %B906.endif.preheader.i ]
  %.565.i = add nsw i64 %left.3.0.i, -1
  %.571.i = shl nsw i64 %.565.i, 3
  %.573.i = add nsw i64 %.571.i, %a7
  %.574.i = inttoptr i64 %.573.i to ptr
  %.575.i = load i64, ptr %.574.i, align 8, !noalias !26
  %.576.i = shl i64 %.575.i, 3
  %.578.i = add nsw i64 %.576.i, %a2
  %.579.i = inttoptr i64 %.578.i to ptr
  %.580.i = load i64, ptr %.579.i, align 8, !noalias !26
  %sunkaddr94.i = getelementptr i8, ptr %sunkaddr92.i, i64 %.576.i
  %sunkaddr95.i = getelementptr i8, ptr %sunkaddr94.i, i64 8
  %.586.i = load i64, ptr %sunkaddr95.i, align 8, !noalias !26
  %.623.i = sub i64 %.586.i, %.580.i
  %.666269.not.i = icmp slt i64 %.623.i, 1
  br i1 %.666269.not.i, label %B8650.i, label %B920.preheader.i

B920.preheader.i:                                 ; preds = %B906.endif.i
  %119 = add nuw i64 %.623.i, 1
  %120 = shl i64 %.580.i, 3
  %121 = add i64 %120, %a3
  br label %B920.i

_ZN10interleave7explain6native5fates4doomB3v78B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit: ; preds = %B8650.i, %0, %B820.i
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @settle(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6) local_unnamed_addr #3 {
  %.26.i = shl nsw i64 %a2, 1
  %.129583.not.i = icmp slt i64 %a2, 1
  br i1 %.129583.not.i, label %_ZN10interleave7explain6native5fates6settleB3v84B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxx.exit, label %B66.preheader.i

B66.preheader.i:                                  ; preds = %0
  %sunkaddr154.i = inttoptr i64 %a0 to ptr
  br label %B66.i

B66.i:                                            ; preds = %B1889.i, %B66.preheader.i
  %path.4.0595.i = phi i64 [ %path.5.1.i, %B1889.i ], [ %.26.i, %B66.preheader.i ]
  %stack.5.0594.i = phi i64 [ %stack.6.1.i, %B1889.i ], [ 0, %B66.preheader.i ]
  %components.4.0593.i = phi i64 [ %components.5.1.i, %B1889.i ], [ 0, %B66.preheader.i ]
  %numbered.5.0592.i = phi i64 [ %numbered.6.1.i, %B1889.i ], [ 0, %B66.preheader.i ]
  %.135560590.i = phi i64 [ %.142.i, %B1889.i ], [ 0, %B66.preheader.i ]
  %.142.i = add nuw nsw i64 %.135560590.i, 1
  %.173.i = and i64 %.135560590.i, 9223372036854775800
  %.174.i = add nsw i64 %.173.i, %a3
  %.175.i = inttoptr i64 %.174.i to ptr
  %.176.i = load i64, ptr %.175.i, align 8, !noalias !35
  %.177.i = shl i64 %.135560590.i, 3
  %.178.i = and i64 %.177.i, 56
  %1 = shl nuw i64 255, %.178.i
  %2 = and i64 %1, %.176.i
  %.181.not.i = icmp eq i64 %2, 0
  br i1 %.181.not.i, label %B108.i, label %B1889.i

B108.i:                                           ; preds = %B66.i
  %.184.i = mul nuw nsw i64 %.135560590.i, 24
  %.186.i = add nsw i64 %.184.i, %a5
  %.187.i = inttoptr i64 %.186.i to ptr
  %.188.i = load i64, ptr %.187.i, align 8, !noalias !35
  %.189.not.i = icmp eq i64 %.188.i, 0
  br i1 %.189.not.i, label %B160.i, label %B1889.i

B160.i:                                           ; preds = %B108.i
  %.237.i = add nsw i64 %path.4.0595.i, -1
  %.243.i = shl nsw i64 %.237.i, 3
  %.245.i = add nsw i64 %.243.i, %a6
  %.247.i = inttoptr i64 %.245.i to ptr
  store i64 %.135560590.i, ptr %.247.i, align 8, !noalias !35
  %.293538.not.i = icmp sgt i64 %path.4.0595.i, %.26.i
  br i1 %.293538.not.i, label %B1889.i, label %B234.outer.i

B234.outer.i:                                     ; preds = %B160.i, %B1860.i
  %numbered.2.3.ph.i = phi i64 [ %numbered.3.5.i, %B1860.i ], [ %numbered.5.0592.i, %B160.i ]
  %components.2.3.ph.i = phi i64 [ %.688.i, %B1860.i ], [ %components.4.0593.i, %B160.i ]
  %stack.3.3.ph.i = phi i64 [ %20, %B1860.i ], [ %stack.5.0594.i, %B160.i ]
  %path.10.3.ph.i = phi i64 [ %.642.i, %B1860.i ], [ %.237.i, %B160.i ]
  br label %B234.i

B234.i:                                           ; preds = %B1264.i, %B234.outer.i
  %numbered.2.3.i = phi i64 [ %numbered.3.5.i, %B1264.i ], [ %numbered.2.3.ph.i, %B234.outer.i ]
  %stack.3.3.i = phi i64 [ %stack.8.5.i, %B1264.i ], [ %stack.3.3.ph.i, %B234.outer.i ]
  %path.10.3.i = phi i64 [ %path.8.3.i, %B1264.i ], [ %path.10.3.ph.i, %B234.outer.i ]
  %.317.i = shl nsw i64 %path.10.3.i, 3
  %.319.i = add nsw i64 %.317.i, %a6
  %.320.i = inttoptr i64 %.319.i to ptr
  %.321.i = load i64, ptr %.320.i, align 8, !noalias !35
  %.326.i = mul nsw i64 %.321.i, 24
  %.328.i = add nsw i64 %.326.i, %a5
  %.333.i = inttoptr i64 %.328.i to ptr
  %.334.i = load i64, ptr %.333.i, align 8, !noalias !35
  %.335.i = icmp eq i64 %.334.i, 0
  br i1 %.335.i, label %B330.i, label %B234.B594_crit_edge.i

B234.B594_crit_edge.i:                            ; preds = %B234.i
  %.pre.i = add nsw i64 %.328.i, 8
  %.pre676.i = inttoptr i64 %.pre.i to ptr
  %.pre677.i = shl i64 %.321.i, 3
  %.pre678.i = add nsw i64 %.328.i, 16
  %.pre679.i = inttoptr i64 %.pre678.i to ptr
  br label %B594.i

B330.i:                                           ; preds = %B234.i
  %.338.i = add nsw i64 %numbered.2.3.i, 1
  store i64 %.338.i, ptr %.333.i, align 8, !noalias !35
  %.350.i = add nsw i64 %.328.i, 8
  %.351.i = inttoptr i64 %.350.i to ptr
  store i64 %.338.i, ptr %.351.i, align 8, !noalias !35
  %.355.i = add nsw i64 %.328.i, 16
  %.357.i = shl i64 %.321.i, 3
  %.359.i = add nsw i64 %.357.i, %a0
  %.360.i = inttoptr i64 %.359.i to ptr
  %.361.i = load i64, ptr %.360.i, align 8, !noalias !35
  %.362.i = inttoptr i64 %.355.i to ptr
  store i64 %.361.i, ptr %.362.i, align 8, !noalias !35
  %.365.i = shl nsw i64 %stack.3.3.i, 3
  %.367.i = add nsw i64 %.365.i, %a6
  %.369.i = inttoptr i64 %.367.i to ptr
  store i64 %.321.i, ptr %.369.i, align 8, !noalias !35
  %.372.i = add nsw i64 %stack.3.3.i, 1
  br label %B594.i

B594.i:                                           ; preds = %B330.i, %B234.B594_crit_edge.i
  %.417.pre-phi.i = phi ptr [ %.pre679.i, %B234.B594_crit_edge.i ], [ %.362.i, %B330.i ]
  %.405.pre-phi.i = phi i64 [ %.pre677.i, %B234.B594_crit_edge.i ], [ %.357.i, %B330.i ]
  %.389.pre-phi.i = phi ptr [ %.pre676.i, %B234.B594_crit_edge.i ], [ %.351.i, %B330.i ]
  %numbered.3.5.i = phi i64 [ %numbered.2.3.i, %B234.B594_crit_edge.i ], [ %.338.i, %B330.i ]
  %stack.8.5.i = phi i64 [ %stack.3.3.i, %B234.B594_crit_edge.i ], [ %.372.i, %B330.i ]
  %.390.i = load i64, ptr %.389.pre-phi.i, align 8, !noalias !35
  %sunkaddr.i = inttoptr i64 %.405.pre-phi.i to ptr
  %sunkaddr145.i = getelementptr i8, ptr %sunkaddr.i, i64 %a0
  %sunkaddr146.i = getelementptr i8, ptr %sunkaddr145.i, i64 8
  %.410.i = load i64, ptr %sunkaddr146.i, align 8, !noalias !35
  %.418.i = load i64, ptr %.417.pre-phi.i, align 8, !noalias !35
  %.426.i = icmp slt i64 %.418.i, %.410.i
  br i1 %.426.i, label %B762.preheader.i, label %B1212.i

B762.preheader.i:                                 ; preds = %B594.i
  %3 = shl i64 %.418.i, 3
  %4 = add i64 %3, %a1
  br label %B762.i

B762.i:                                           ; preds = %B1074.i, %B762.preheader.i
  %lsr.iv.i = phi i64 [ %4, %B762.preheader.i ], [ %lsr.iv.next.i, %B1074.i ]
  %low.2.5.i = phi i64 [ %.390.i, %B762.preheader.i ], [ %low.3.7.i, %B1074.i ]
  %e.3.5.i = phi i64 [ %.418.i, %B762.preheader.i ], [ %.587.i, %B1074.i ]
  %.447.i = inttoptr i64 %lsr.iv.i to ptr
  %.448.i = load i64, ptr %.447.i, align 8, !noalias !35
  %.453.i = icmp sgt i64 %.448.i, -1
  br i1 %.453.i, label %B816.i, label %B1074.i

B816.i:                                           ; preds = %B762.i
  %.461.i = and i64 %.448.i, 9223372036854775800
  %.462.i = add nsw i64 %.461.i, %a3
  %.463.i = inttoptr i64 %.462.i to ptr
  %.464.i = load i64, ptr %.463.i, align 8, !noalias !35
  %.465.i = shl i64 %.448.i, 3
  %.466.i = and i64 %.465.i, 56
  %5 = shl nuw i64 255, %.466.i
  %6 = and i64 %.464.i, %5
  %.469.i = icmp eq i64 %6, 0
  br i1 %.469.i, label %B856.i, label %B1074.i

B856.i:                                           ; preds = %B816.i
  %.474.i = mul nuw nsw i64 %.448.i, 24
  %.476.i = add nsw i64 %.474.i, %a5
  %.477.i = inttoptr i64 %.476.i to ptr
  %.478.i = load i64, ptr %.477.i, align 8, !noalias !35
  %.483.i = icmp eq i64 %.478.i, 0
  br i1 %.483.i, label %B1208.i, label %B970.i

B970.i:                                           ; preds = %B856.i
  %.522.i = icmp sgt i64 %.478.i, 0
  br i1 %.522.i, label %B982.i, label %B1074.i

B982.i:                                           ; preds = %B970.i
  %sunkaddr147.i = inttoptr i64 %.474.i to ptr
  %sunkaddr148.i = getelementptr i8, ptr %sunkaddr147.i, i64 %a5
  %sunkaddr149.i = getelementptr i8, ptr %sunkaddr148.i, i64 8
  %.535.i = load i64, ptr %sunkaddr149.i, align 8, !noalias !35
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.535.i, i64 %low.2.5.i)
  br label %B1074.i

B1074.i:                                          ; preds = %B982.i, %B970.i, %B816.i, %B762.i
  %low.3.7.i = phi i64 [ %low.2.5.i, %B762.i ], [ %low.2.5.i, %B970.i ], [ %low.2.5.i, %B816.i ], [ %.13.i.i, %B982.i ]
  %.587.i = add i64 %e.3.5.i, 1
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %exitcond.not.i = icmp eq i64 %.410.i, %.587.i
  br i1 %exitcond.not.i, label %B1212.i, label %B762.i

B1208.i:                                          ; preds = %B856.i
  %.502.i = add nsw i64 %path.10.3.i, -1
  %.507.i = shl nsw i64 %.502.i, 3
  %.509.i = add nsw i64 %.507.i, %a6
  %.511.i = inttoptr i64 %.509.i to ptr
  store i64 %.448.i, ptr %.511.i, align 8, !noalias !35
  store i64 %e.3.5.i, ptr %.417.pre-phi.i, align 8, !noalias !35
  store i64 %low.2.5.i, ptr %.389.pre-phi.i, align 8, !noalias !35
  br label %B1264.i

B1212.i:                                          ; preds = %B1074.i, %B594.i
  %low.4.6.ph.i = phi i64 [ %.390.i, %B594.i ], [ %low.3.7.i, %B1074.i ]
  %e.4.6.ph.i = phi i64 [ %.418.i, %B594.i ], [ %.410.i, %B1074.i ]
  %sunkaddr151.i = getelementptr i8, ptr %.333.i, i64 16
  store i64 %e.4.6.ph.i, ptr %sunkaddr151.i, align 8, !noalias !35
  %sunkaddr153.i = getelementptr i8, ptr %.333.i, i64 8
  store i64 %low.4.6.ph.i, ptr %sunkaddr153.i, align 8, !noalias !35
  %.642.i = add nsw i64 %path.10.3.i, 1
  %.650.i = load i64, ptr %.333.i, align 8, !noalias !35
  %.654.i = icmp slt i64 %low.4.6.ph.i, %.650.i
  br i1 %.654.i, label %B1264.i, label %B1280.i

B1264.i:                                          ; preds = %B1212.i, %B1208.i
  %path.8.3.i = phi i64 [ %.502.i, %B1208.i ], [ %.642.i, %B1212.i ]
  %.293.i = icmp slt i64 %path.8.3.i, %.26.i
  br i1 %.293.i, label %B234.i, label %B1889.i

B1280.i:                                          ; preds = %B1212.i
  %.716.i = xor i64 %components.2.3.ph.i, -1
  %7 = shl i64 %stack.8.5.i, 3
  %8 = add i64 %7, %a6
  br label %B1390.i

B1390.i:                                          ; preds = %B1390.i, %B1280.i
  %lsr.iv135.i = phi i64 [ %9, %B1390.i ], [ %8, %B1280.i ]
  %lsr.iv133.i = phi i64 [ %lsr.iv.next134.i, %B1390.i ], [ 0, %B1280.i ]
  %9 = add i64 %lsr.iv135.i, -8
  %.710.i = inttoptr i64 %9 to ptr
  %.711.i = load i64, ptr %.710.i, align 8, !noalias !35
  %.712.i = mul nsw i64 %.711.i, 24
  %.714.i = add nsw i64 %.712.i, %a5
  %.717.i = inttoptr i64 %.714.i to ptr
  store i64 %.716.i, ptr %.717.i, align 8, !noalias !35
  %.720.i = icmp eq i64 %.711.i, %.321.i
  %lsr.iv.next134.i = add i64 %lsr.iv133.i, 1
  br i1 %.720.i, label %B1392.endif.i, label %B1390.i

B1430.loopexit.i:                                 ; preds = %B1744.1.i, %B1592.prol.loopexit.i, %B1432.endif.i
  %closed.3.6.lcssa.i = phi i1 [ %closed.2.5475.i, %B1432.endif.i ], [ %closed.4.7.lcssa.unr.i, %B1592.prol.loopexit.i ], [ %closed.4.7.1.i, %B1744.1.i ]
  %.808.i = icmp sgt i64 %.807466474.i, 1
  br i1 %.808.i, label %B1432.endif.i, label %B1748.i

B1592.i:                                          ; preds = %B1592.preheader130.i, %B1744.1.i
  %lsr.iv139.i = phi i64 [ %27, %B1592.preheader130.i ], [ %lsr.iv.next140.i, %B1744.1.i ]
  %lsr.iv137.i = phi i64 [ %25, %B1592.preheader130.i ], [ %lsr.iv.next138.i, %B1744.1.i ]
  %closed.3.6463.i = phi i1 [ %closed.3.6463.unr.i, %B1592.preheader130.i ], [ %closed.4.7.1.i, %B1744.1.i ]
  %.992.i = inttoptr i64 %lsr.iv139.i to ptr
  %.993.i = load i64, ptr %.992.i, align 8, !noalias !35
  %.998.i = icmp sgt i64 %.993.i, -1
  br i1 %.998.i, label %B1648.i, label %B1744.i

B1648.i:                                          ; preds = %B1592.i
  %.1006.i = and i64 %.993.i, 9223372036854775800
  %.1007.i = add nsw i64 %.1006.i, %a3
  %.1008.i = inttoptr i64 %.1007.i to ptr
  %.1009.i = load i64, ptr %.1008.i, align 8, !noalias !35
  %.1010.i = shl i64 %.993.i, 3
  %.1011.i = and i64 %.1010.i, 56
  %10 = shl nuw i64 255, %.1011.i
  %11 = and i64 %.1009.i, %10
  %.1014.i = icmp eq i64 %11, 0
  br i1 %.1014.i, label %B1688.i, label %B1744.i

B1688.i:                                          ; preds = %B1648.i
  %.1022.i = mul nuw nsw i64 %.993.i, 24
  %.1026.i = add nsw i64 %.1022.i, %a5
  %.1027.i = inttoptr i64 %.1026.i to ptr
  %.1028.i = load i64, ptr %.1027.i, align 8, !noalias !35
  %.1031.not.i = icmp eq i64 %.1028.i, %.716.i
  %spec.select.i = select i1 %.1031.not.i, i1 %closed.3.6463.i, i1 false
  br label %B1744.i

B1744.i:                                          ; preds = %B1688.i, %B1648.i, %B1592.i
  %closed.4.7.i = phi i1 [ %closed.3.6463.i, %B1592.i ], [ %spec.select.i, %B1688.i ], [ %closed.3.6463.i, %B1648.i ]
  %12 = add i64 %lsr.iv139.i, 8
  %.992.1.i = inttoptr i64 %12 to ptr
  %.993.1.i = load i64, ptr %.992.1.i, align 8, !noalias !35
  %.998.1.i = icmp sgt i64 %.993.1.i, -1
  br i1 %.998.1.i, label %B1648.1.i, label %B1744.1.i

B1648.1.i:                                        ; preds = %B1744.i
  %.1006.1.i = and i64 %.993.1.i, 9223372036854775800
  %.1007.1.i = add nsw i64 %.1006.1.i, %a3
  %.1008.1.i = inttoptr i64 %.1007.1.i to ptr
  %.1009.1.i = load i64, ptr %.1008.1.i, align 8, !noalias !35
  %.1010.1.i = shl i64 %.993.1.i, 3
  %.1011.1.i = and i64 %.1010.1.i, 56
  %13 = shl nuw i64 255, %.1011.1.i
  %14 = and i64 %.1009.1.i, %13
  %.1014.1.i = icmp eq i64 %14, 0
  br i1 %.1014.1.i, label %B1688.1.i, label %B1744.1.i

B1688.1.i:                                        ; preds = %B1648.1.i
  %.1022.1.i = mul nuw nsw i64 %.993.1.i, 24
  %.1026.1.i = add nsw i64 %.1022.1.i, %a5
  %.1027.1.i = inttoptr i64 %.1026.1.i to ptr
  %.1028.1.i = load i64, ptr %.1027.1.i, align 8, !noalias !35
  %.1031.not.1.i = icmp eq i64 %.1028.1.i, %.716.i
  %spec.select.1.i = select i1 %.1031.not.1.i, i1 %closed.4.7.i, i1 false
  br label %B1744.1.i

B1744.1.i:                                        ; preds = %B1688.1.i, %B1648.1.i, %B1744.i
  %closed.4.7.1.i = phi i1 [ %closed.4.7.i, %B1744.i ], [ %spec.select.1.i, %B1688.1.i ], [ %closed.4.7.i, %B1648.1.i ]
  %lsr.iv.next138.i = add i64 %lsr.iv137.i, -2
  %lsr.iv.next140.i = add i64 %lsr.iv139.i, 16
  %.947.1.i = icmp sgt i64 %lsr.iv.next138.i, 2
  br i1 %.947.1.i, label %B1592.i, label %B1430.loopexit.i

B1748.i:                                          ; preds = %B1430.loopexit.i
  br i1 %closed.3.6.lcssa.i, label %B1786.preheader.i, label %B1860.i

B1786.preheader.i:                                ; preds = %B1748.i
  %xtraiter119.i = and i64 %..765.i, 1
  %lcmp.mod120.not.i = icmp eq i64 %xtraiter119.i, 0
  br i1 %lcmp.mod120.not.i, label %B1786.prol.loopexit.i, label %B1786.prol.i

B1786.prol.i:                                     ; preds = %B1786.preheader.i
  %.1154.prol.i = add nsw i64 %..765.i, -1
  %.1188.prol.i = load i64, ptr %.710.i, align 8, !noalias !35
  %.1190.prol.i = and i64 %.1188.prol.i, -8
  %.1191.prol.i = add nsw i64 %.1190.prol.i, %a4
  %.1192.prol.i = inttoptr i64 %.1191.prol.i to ptr
  %.1193.prol.i = load i64, ptr %.1192.prol.i, align 8, !noalias !35
  %.1194.prol.i = shl i64 %.1188.prol.i, 3
  %.1195.prol.i = and i64 %.1194.prol.i, 56
  %.1196.prol.i = shl nuw nsw i64 1, %.1195.prol.i
  %.1197.prol.i = or i64 %.1196.prol.i, %.1193.prol.i
  store i64 %.1197.prol.i, ptr %.1192.prol.i, align 8, !noalias !35
  br label %B1786.prol.loopexit.i

B1786.prol.loopexit.i:                            ; preds = %B1786.prol.i, %B1786.preheader.i
  %.1144481485.unr.i = phi i64 [ %.1154.prol.i, %B1786.prol.i ], [ %..765.i, %B1786.preheader.i ]
  %.1151482484.unr.i = phi i64 [ %21, %B1786.prol.i ], [ %20, %B1786.preheader.i ]
  %15 = icmp eq i64 %lsr.iv133.i, 0
  br i1 %15, label %B1860.i, label %B1786.preheader131.i

B1786.preheader131.i:                             ; preds = %B1786.prol.loopexit.i
  %16 = add i64 %.1144481485.unr.i, 2
  %17 = shl i64 %.1151482484.unr.i, 3
  %18 = add i64 %17, %a6
  br label %B1786.i

B1786.i:                                          ; preds = %B1786.i, %B1786.preheader131.i
  %lsr.iv143.i = phi i64 [ %18, %B1786.preheader131.i ], [ %lsr.iv.next144.i, %B1786.i ]
  %lsr.iv141.i = phi i64 [ %16, %B1786.preheader131.i ], [ %lsr.iv.next142.i, %B1786.i ]
  %.1187.i = inttoptr i64 %lsr.iv143.i to ptr
  %.1188.i = load i64, ptr %.1187.i, align 8, !noalias !35
  %.1190.i = and i64 %.1188.i, -8
  %.1191.i = add nsw i64 %.1190.i, %a4
  %.1192.i = inttoptr i64 %.1191.i to ptr
  %.1193.i = load i64, ptr %.1192.i, align 8, !noalias !35
  %.1194.i = shl i64 %.1188.i, 3
  %.1195.i = and i64 %.1194.i, 56
  %.1196.i = shl nuw nsw i64 1, %.1195.i
  %.1197.i = or i64 %.1196.i, %.1193.i
  store i64 %.1197.i, ptr %.1192.i, align 8, !noalias !35
  %19 = add i64 %lsr.iv143.i, 8
  %.1187.1.i = inttoptr i64 %19 to ptr
  %.1188.1.i = load i64, ptr %.1187.1.i, align 8, !noalias !35
  %.1190.1.i = and i64 %.1188.1.i, -8
  %.1191.1.i = add nsw i64 %.1190.1.i, %a4
  %.1192.1.i = inttoptr i64 %.1191.1.i to ptr
  %.1193.1.i = load i64, ptr %.1192.1.i, align 8, !noalias !35
  %.1194.1.i = shl i64 %.1188.1.i, 3
  %.1195.1.i = and i64 %.1194.1.i, 56
  %.1196.1.i = shl nuw nsw i64 1, %.1195.1.i
  %.1197.1.i = or i64 %.1196.1.i, %.1193.1.i
  store i64 %.1197.1.i, ptr %.1192.1.i, align 8, !noalias !35
  %lsr.iv.next142.i = add i64 %lsr.iv141.i, -2
  %lsr.iv.next144.i = add i64 %lsr.iv143.i, 16
  %.1145.1.i = icmp sgt i64 %lsr.iv.next142.i, 2
  br i1 %.1145.1.i, label %B1786.i, label %B1860.i

B1860.i:                                          ; preds = %B1786.i, %B1392.endif.i, %B1786.prol.loopexit.i, %B1748.i
  %.1239.i = icmp slt i64 %.642.i, %.26.i
  br i1 %.1239.i, label %B234.outer.i, label %B1889.i

B1889.i:                                          ; preds = %B1860.i, %B1264.i, %B160.i, %B108.i, %B66.i
  %numbered.6.1.i = phi i64 [ %numbered.5.0592.i, %B66.i ], [ %numbered.5.0592.i, %B108.i ], [ %numbered.5.0592.i, %B160.i ], [ %numbered.3.5.i, %B1264.i ], [ %numbered.3.5.i, %B1860.i ]
  %components.5.1.i = phi i64 [ %components.4.0593.i, %B66.i ], [ %components.4.0593.i, %B108.i ], [ %components.4.0593.i, %B160.i ], [ %components.2.3.ph.i, %B1264.i ], [ %.688.i, %B1860.i ]
  %stack.6.1.i = phi i64 [ %stack.5.0594.i, %B66.i ], [ %stack.5.0594.i, %B108.i ], [ %stack.5.0594.i, %B160.i ], [ %stack.8.5.i, %B1264.i ], [ %20, %B1860.i ]
  %path.5.1.i = phi i64 [ %path.4.0595.i, %B66.i ], [ %path.4.0595.i, %B108.i ], [ %.237.i, %B160.i ], [ %path.8.3.i, %B1264.i ], [ %.642.i, %B1860.i ]
  %exitcond675.not.i = icmp eq i64 %.142.i, %a2
  br i1 %exitcond675.not.i, label %_ZN10interleave7explain6native5fates6settleB3v84B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxx.exit, label %B66.i

B1392.endif.i:                                    ; preds = %B1390.i
  %.688.i = add nsw i64 %components.2.3.ph.i, 1
  %.766.i = icmp ult i64 %lsr.iv133.i, 9223372036854775807
  %..765.i = tail call i64 @llvm.smax.i64(i64 %lsr.iv.next134.i, i64 0)
  %20 = sub i64 %stack.8.5.i, %lsr.iv.next134.i
  %21 = add i64 %20, 1
  br i1 %.766.i, label %B1432.endif.i, label %B1860.i

B1432.endif.i:                                    ; preds = %B1392.endif.i, %B1430.loopexit.i
  %closed.2.5475.i = phi i1 [ %closed.3.6.lcssa.i, %B1430.loopexit.i ], [ true, %B1392.endif.i ]
  %.807466474.i = phi i64 [ %.817.i, %B1430.loopexit.i ], [ %..765.i, %B1392.endif.i ]
  %.814467473.i = phi i64 [ %.821.i, %B1430.loopexit.i ], [ %20, %B1392.endif.i ]
  %.817.i = add nsw i64 %.807466474.i, -1
  %.821.i = add i64 %.814467473.i, 1
  %.852.i = shl nsw i64 %.814467473.i, 3
  %.854.i = add nsw i64 %.852.i, %a6
  %.855.i = inttoptr i64 %.854.i to ptr
  %.856.i = load i64, ptr %.855.i, align 8, !noalias !35
  %.857.i = shl i64 %.856.i, 3
  %.859.i = add nsw i64 %.857.i, %a0
  %.860.i = inttoptr i64 %.859.i to ptr
  %.861.i = load i64, ptr %.860.i, align 8, !noalias !35
  %sunkaddr156.i = getelementptr i8, ptr %sunkaddr154.i, i64 %.857.i
  %sunkaddr157.i = getelementptr i8, ptr %sunkaddr156.i, i64 8
  %.867.i = load i64, ptr %sunkaddr157.i, align 8, !noalias !35
  %.904.i = sub i64 %.867.i, %.861.i
  %.947460.not.i = icmp slt i64 %.904.i, 1
  br i1 %.947460.not.i, label %B1430.loopexit.i, label %B1592.preheader.i

B1592.preheader.i:                                ; preds = %B1432.endif.i
  %.neg.i = add i64 %.861.i, 1
  %xtraiter.i = and i64 %.904.i, 1
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B1592.prol.loopexit.i, label %B1592.prol.i

B1592.prol.i:                                     ; preds = %B1592.preheader.i
  %.956.prol.i = add nsw i64 %.904.i, -1
  %.989.prol.i = shl nsw i64 %.861.i, 3
  %.991.prol.i = add nsw i64 %.989.prol.i, %a1
  %.992.prol.i = inttoptr i64 %.991.prol.i to ptr
  %.993.prol.i = load i64, ptr %.992.prol.i, align 8, !noalias !35
  %.998.prol.i = icmp sgt i64 %.993.prol.i, -1
  br i1 %.998.prol.i, label %B1648.prol.i, label %B1592.prol.loopexit.i

B1648.prol.i:                                     ; preds = %B1592.prol.i
  %.1006.prol.i = and i64 %.993.prol.i, 9223372036854775800
  %.1007.prol.i = add nsw i64 %.1006.prol.i, %a3
  %.1008.prol.i = inttoptr i64 %.1007.prol.i to ptr
  %.1009.prol.i = load i64, ptr %.1008.prol.i, align 8, !noalias !35
  %.1010.prol.i = shl i64 %.993.prol.i, 3
  %.1011.prol.i = and i64 %.1010.prol.i, 56
  %22 = shl nuw i64 255, %.1011.prol.i
  %23 = and i64 %.1009.prol.i, %22
  %.1014.prol.i = icmp eq i64 %23, 0
  br i1 %.1014.prol.i, label %B1688.prol.i, label %B1592.prol.loopexit.i

B1688.prol.i:                                     ; preds = %B1648.prol.i
  %.1022.prol.i = mul nuw nsw i64 %.993.prol.i, 24
  %.1026.prol.i = add nsw i64 %.1022.prol.i, %a5
  %.1027.prol.i = inttoptr i64 %.1026.prol.i to ptr
  %.1028.prol.i = load i64, ptr %.1027.prol.i, align 8, !noalias !35
  %.1031.not.prol.i = icmp eq i64 %.1028.prol.i, %.716.i
  %spec.select.prol.i = select i1 %.1031.not.prol.i, i1 %closed.2.5475.i, i1 false
  br label %B1592.prol.loopexit.i

B1592.prol.loopexit.i:                            ; preds = %B1688.prol.i, %B1648.prol.i, %B1592.prol.i, %B1592.preheader.i
  %closed.3.6463.unr.i = phi i1 [ %closed.2.5475.i, %B1592.preheader.i ], [ %closed.2.5475.i, %B1592.prol.i ], [ %spec.select.prol.i, %B1688.prol.i ], [ %closed.2.5475.i, %B1648.prol.i ]
  %.946458462.unr.i = phi i64 [ %.904.i, %B1592.preheader.i ], [ %.956.prol.i, %B1592.prol.i ], [ %.956.prol.i, %B1688.prol.i ], [ %.956.prol.i, %B1648.prol.i ]
  %.953459461.unr.i = phi i64 [ %.861.i, %B1592.preheader.i ], [ %.neg.i, %B1592.prol.i ], [ %.neg.i, %B1688.prol.i ], [ %.neg.i, %B1648.prol.i ]
  %closed.4.7.lcssa.unr.i = phi i1 [ poison, %B1592.preheader.i ], [ %closed.2.5475.i, %B1592.prol.i ], [ %spec.select.prol.i, %B1688.prol.i ], [ %closed.2.5475.i, %B1648.prol.i ]
  %24 = icmp eq i64 %.867.i, %.neg.i
  br i1 %24, label %B1430.loopexit.i, label %B1592.preheader130.i

B1592.preheader130.i:                             ; preds = %B1592.prol.loopexit.i
  %25 = add nuw i64 %.946458462.unr.i, 2
  %26 = shl i64 %.953459461.unr.i, 3
  %27 = add i64 %26, %a1
  br label %B1592.i

_ZN10interleave7explain6native5fates6settleB3v84B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxx.exit: ; preds = %B1889.i, %0
  ret i64 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i64> @llvm.smax.v4i64(<4 x i64>, <4 x i64>) #0

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @widest(i64 %a0, i64 %a1) local_unnamed_addr #4 {
  %.9248.not.i = icmp slt i64 %a1, 1
  br i1 %.9248.not.i, label %_ZN10interleave7explain6native4runs6widestB3v89B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExx.exit, label %iter.check.i

iter.check.i:                                     ; preds = %0
  %min.iters.check.i = icmp samesign ult i64 %a1, 4
  br i1 %min.iters.check.i, label %B38.backedge.preheader.i, label %vector.main.loop.iter.check.i

vector.main.loop.iter.check.i:                    ; preds = %iter.check.i
  %min.iters.check2.i = icmp samesign ult i64 %a1, 16
  br i1 %min.iters.check2.i, label %vec.epilog.ph.i, label %vector.ph.i

vector.ph.i:                                      ; preds = %vector.main.loop.iter.check.i
  %n.vec.i = and i64 %a1, 9223372036854775792
  %.phi.trans.insert.i = inttoptr i64 %a0 to ptr
  %.pre.i = load i64, ptr %.phi.trans.insert.i, align 8, !noalias !38
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %1 = phi i64 [ %60, %vector.body.i ], [ %.pre.i, %vector.ph.i ]
  %lsr.iv31.i = phi i64 [ %lsr.iv.next32.i, %vector.body.i ], [ %n.vec.i, %vector.ph.i ]
  %lsr.iv29.in.i = phi i64 [ %lsr.iv29.i, %vector.body.i ], [ %a0, %vector.ph.i ]
  %vec.phi.i = phi <4 x i64> [ %85, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi3.i = phi <4 x i64> [ %86, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi4.i = phi <4 x i64> [ %87, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi5.i = phi <4 x i64> [ %88, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %lsr.iv29.i = add i64 %lsr.iv29.in.i, 128
  %2 = add i64 %lsr.iv29.in.i, 8
  %3 = add i64 %lsr.iv29.in.i, 16
  %4 = add i64 %lsr.iv29.in.i, 24
  %5 = add i64 %lsr.iv29.in.i, 32
  %6 = add i64 %lsr.iv29.in.i, 40
  %7 = add i64 %lsr.iv29.in.i, 48
  %8 = add i64 %lsr.iv29.in.i, 56
  %9 = add i64 %lsr.iv29.in.i, 64
  %10 = add i64 %lsr.iv29.in.i, 72
  %11 = add i64 %lsr.iv29.in.i, 80
  %12 = add i64 %lsr.iv29.in.i, 88
  %13 = add i64 %lsr.iv29.in.i, 96
  %14 = add i64 %lsr.iv29.in.i, 104
  %15 = add i64 %lsr.iv29.in.i, 112
  %16 = add i64 %lsr.iv29.in.i, 120
  %17 = inttoptr i64 %2 to ptr
  %18 = inttoptr i64 %3 to ptr
  %19 = inttoptr i64 %4 to ptr
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
  %32 = inttoptr i64 %lsr.iv29.i to ptr
  %33 = load i64, ptr %17, align 8, !noalias !38
  %34 = load i64, ptr %18, align 8, !noalias !38
  %35 = load i64, ptr %19, align 8, !noalias !38
  %36 = load i64, ptr %20, align 8, !noalias !38
  %37 = insertelement <4 x i64> poison, i64 %33, i64 0
  %38 = insertelement <4 x i64> %37, i64 %34, i64 1
  %39 = insertelement <4 x i64> %38, i64 %35, i64 2
  %40 = insertelement <4 x i64> %39, i64 %36, i64 3
  %41 = load i64, ptr %21, align 8, !noalias !38
  %42 = load i64, ptr %22, align 8, !noalias !38
  %43 = load i64, ptr %23, align 8, !noalias !38
  %44 = load i64, ptr %24, align 8, !noalias !38
  %45 = insertelement <4 x i64> poison, i64 %41, i64 0
  %46 = insertelement <4 x i64> %45, i64 %42, i64 1
  %47 = insertelement <4 x i64> %46, i64 %43, i64 2
  %48 = insertelement <4 x i64> %47, i64 %44, i64 3
  %49 = load i64, ptr %25, align 8, !noalias !38
  %50 = load i64, ptr %26, align 8, !noalias !38
  %51 = load i64, ptr %27, align 8, !noalias !38
  %52 = load i64, ptr %28, align 8, !noalias !38
  %53 = insertelement <4 x i64> poison, i64 %49, i64 0
  %54 = insertelement <4 x i64> %53, i64 %50, i64 1
  %55 = insertelement <4 x i64> %54, i64 %51, i64 2
  %56 = insertelement <4 x i64> %55, i64 %52, i64 3
  %57 = load i64, ptr %29, align 8, !noalias !38
  %58 = load i64, ptr %30, align 8, !noalias !38
  %59 = load i64, ptr %31, align 8, !noalias !38
  %60 = load i64, ptr %32, align 8, !noalias !38
  %61 = insertelement <4 x i64> poison, i64 %57, i64 0
  %62 = insertelement <4 x i64> %61, i64 %58, i64 1
  %63 = insertelement <4 x i64> %62, i64 %59, i64 2
  %64 = insertelement <4 x i64> %63, i64 %60, i64 3
  %65 = insertelement <4 x i64> poison, i64 %1, i64 0
  %66 = insertelement <4 x i64> %65, i64 %33, i64 1
  %67 = insertelement <4 x i64> %66, i64 %34, i64 2
  %68 = insertelement <4 x i64> %67, i64 %35, i64 3
  %69 = insertelement <4 x i64> poison, i64 %36, i64 0
  %70 = insertelement <4 x i64> %69, i64 %41, i64 1
  %71 = insertelement <4 x i64> %70, i64 %42, i64 2
  %72 = insertelement <4 x i64> %71, i64 %43, i64 3
  %73 = insertelement <4 x i64> poison, i64 %44, i64 0
  %74 = insertelement <4 x i64> %73, i64 %49, i64 1
  %75 = insertelement <4 x i64> %74, i64 %50, i64 2
  %76 = insertelement <4 x i64> %75, i64 %51, i64 3
  %77 = insertelement <4 x i64> poison, i64 %52, i64 0
  %78 = insertelement <4 x i64> %77, i64 %57, i64 1
  %79 = insertelement <4 x i64> %78, i64 %58, i64 2
  %80 = insertelement <4 x i64> %79, i64 %59, i64 3
  %81 = sub nsw <4 x i64> %40, %68
  %82 = sub nsw <4 x i64> %48, %72
  %83 = sub nsw <4 x i64> %56, %76
  %84 = sub nsw <4 x i64> %64, %80
  %85 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %81, <4 x i64> %vec.phi.i)
  %86 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %82, <4 x i64> %vec.phi3.i)
  %87 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %83, <4 x i64> %vec.phi4.i)
  %88 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %84, <4 x i64> %vec.phi5.i)
  %lsr.iv.next32.i = add nsw i64 %lsr.iv31.i, -16
  %89 = icmp eq i64 %lsr.iv.next32.i, 0
  br i1 %89, label %middle.block.i, label %vector.body.i, !llvm.loop !41

middle.block.i:                                   ; preds = %vector.body.i
  %rdx.minmax.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %85, <4 x i64> %86)
  %rdx.minmax6.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax.i, <4 x i64> %87)
  %rdx.minmax7.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax6.i, <4 x i64> %88)
  %rdx.shuf.i = shufflevector <4 x i64> %rdx.minmax7.i, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax33.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax7.i, <4 x i64> %rdx.shuf.i)
  %rdx.shuf34.i = shufflevector <4 x i64> %rdx.minmax33.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax35.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax33.i, <4 x i64> %rdx.shuf34.i)
  %90 = extractelement <4 x i64> %rdx.minmax35.i, i64 0
  %cmp.n.i = icmp eq i64 %a1, %n.vec.i
  br i1 %cmp.n.i, label %_ZN10interleave7explain6native4runs6widestB3v89B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExx.exit, label %vec.epilog.iter.check.i

vec.epilog.iter.check.i:                          ; preds = %middle.block.i
  %91 = and i64 %a1, 12
  %min.epilog.iters.check.i = icmp eq i64 %91, 0
  br i1 %min.epilog.iters.check.i, label %B38.backedge.preheader.i, label %vec.epilog.ph.i, !prof !33

vec.epilog.ph.i:                                  ; preds = %vec.epilog.iter.check.i, %vector.main.loop.iter.check.i
  %vec.epilog.resume.val.i = phi i64 [ %n.vec.i, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %bc.merge.rdx.i = phi i64 [ %90, %vec.epilog.iter.check.i ], [ 0, %vector.main.loop.iter.check.i ]
  %n.vec9.i = and i64 %a1, 9223372036854775804
  %broadcast.splatinsert.i = insertelement <4 x i64> poison, i64 %bc.merge.rdx.i, i64 0
  %broadcast.splat.i = shufflevector <4 x i64> %broadcast.splatinsert.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %92 = shl i64 %vec.epilog.resume.val.i, 3
  %93 = add nsw i64 %92, %a0
  %94 = sub nsw i64 %vec.epilog.resume.val.i, %n.vec9.i
  %.phi.trans.insert9.i = inttoptr i64 %93 to ptr
  %.pre10.i = load i64, ptr %.phi.trans.insert9.i, align 8, !noalias !38
  br label %vec.epilog.vector.body.i

vec.epilog.vector.body.i:                         ; preds = %vec.epilog.vector.body.i, %vec.epilog.ph.i
  %95 = phi i64 [ %107, %vec.epilog.vector.body.i ], [ %.pre10.i, %vec.epilog.ph.i ]
  %lsr.iv27.i = phi i64 [ %lsr.iv.next28.i, %vec.epilog.vector.body.i ], [ %94, %vec.epilog.ph.i ]
  %lsr.iv25.i = phi i64 [ %99, %vec.epilog.vector.body.i ], [ %93, %vec.epilog.ph.i ]
  %vec.phi11.i = phi <4 x i64> [ %117, %vec.epilog.vector.body.i ], [ %broadcast.splat.i, %vec.epilog.ph.i ]
  %96 = add i64 %lsr.iv25.i, 8
  %97 = add i64 %lsr.iv25.i, 16
  %98 = add i64 %lsr.iv25.i, 24
  %99 = add i64 %lsr.iv25.i, 32
  %100 = inttoptr i64 %96 to ptr
  %101 = inttoptr i64 %97 to ptr
  %102 = inttoptr i64 %98 to ptr
  %103 = inttoptr i64 %99 to ptr
  %104 = load i64, ptr %100, align 8, !noalias !38
  %105 = load i64, ptr %101, align 8, !noalias !38
  %106 = load i64, ptr %102, align 8, !noalias !38
  %107 = load i64, ptr %103, align 8, !noalias !38
  %108 = insertelement <4 x i64> poison, i64 %104, i64 0
  %109 = insertelement <4 x i64> %108, i64 %105, i64 1
  %110 = insertelement <4 x i64> %109, i64 %106, i64 2
  %111 = insertelement <4 x i64> %110, i64 %107, i64 3
  %112 = insertelement <4 x i64> poison, i64 %95, i64 0
  %113 = insertelement <4 x i64> %112, i64 %104, i64 1
  %114 = insertelement <4 x i64> %113, i64 %105, i64 2
  %115 = insertelement <4 x i64> %114, i64 %106, i64 3
  %116 = sub nsw <4 x i64> %111, %115
  %117 = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %116, <4 x i64> %vec.phi11.i)
  %lsr.iv.next28.i = add i64 %lsr.iv27.i, 4
  %118 = icmp eq i64 %lsr.iv.next28.i, 0
  br i1 %118, label %vec.epilog.middle.block.i, label %vec.epilog.vector.body.i, !llvm.loop !42

vec.epilog.middle.block.i:                        ; preds = %vec.epilog.vector.body.i
  %rdx.shuf36.i = shufflevector <4 x i64> %117, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %rdx.minmax37.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %117, <4 x i64> %rdx.shuf36.i)
  %rdx.shuf38.i = shufflevector <4 x i64> %rdx.minmax37.i, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %rdx.minmax39.i = tail call <4 x i64> @llvm.smax.v4i64(<4 x i64> %rdx.minmax37.i, <4 x i64> %rdx.shuf38.i)
  %119 = extractelement <4 x i64> %rdx.minmax39.i, i64 0
  %cmp.n13.i = icmp eq i64 %a1, %n.vec9.i
  br i1 %cmp.n13.i, label %_ZN10interleave7explain6native4runs6widestB3v89B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExx.exit, label %B38.backedge.preheader.i

B38.backedge.preheader.i:                         ; preds = %vec.epilog.middle.block.i, %vec.epilog.iter.check.i, %iter.check.i
  %most.2.051.ph.i = phi i64 [ 0, %iter.check.i ], [ %90, %vec.epilog.iter.check.i ], [ %119, %vec.epilog.middle.block.i ]
  %.984749.ph.i = phi i64 [ 0, %iter.check.i ], [ %n.vec.i, %vec.epilog.iter.check.i ], [ %n.vec9.i, %vec.epilog.middle.block.i ]
  %120 = shl i64 %.984749.ph.i, 3
  %121 = add nsw i64 %120, %a0
  %122 = sub nsw i64 %a1, %.984749.ph.i
  %.139.phi.trans.insert.i = inttoptr i64 %121 to ptr
  %.140.pre.i = load i64, ptr %.139.phi.trans.insert.i, align 8, !noalias !38
  br label %B38.backedge.i

B38.backedge.i:                                   ; preds = %B38.backedge.i, %B38.backedge.preheader.i
  %.140.i = phi i64 [ %.140.pre.i, %B38.backedge.preheader.i ], [ %.135.i, %B38.backedge.i ]
  %lsr.iv23.i = phi i64 [ %122, %B38.backedge.preheader.i ], [ %lsr.iv.next24.i, %B38.backedge.i ]
  %lsr.iv.i = phi i64 [ %121, %B38.backedge.preheader.i ], [ %123, %B38.backedge.i ]
  %most.2.051.i = phi i64 [ %most.2.051.ph.i, %B38.backedge.preheader.i ], [ %.13.i.i, %B38.backedge.i ]
  %123 = add i64 %lsr.iv.i, 8
  %.134.i = inttoptr i64 %123 to ptr
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !38
  %.141.i = sub nsw i64 %.135.i, %.140.i
  %.13.i.i = tail call i64 @llvm.smax.i64(i64 %.141.i, i64 %most.2.051.i)
  %lsr.iv.next24.i = add i64 %lsr.iv23.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next24.i, 0
  br i1 %exitcond.not.i, label %_ZN10interleave7explain6native4runs6widestB3v89B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExx.exit, label %B38.backedge.i, !llvm.loop !43

_ZN10interleave7explain6native4runs6widestB3v89B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExx.exit: ; preds = %B38.backedge.i, %0, %middle.block.i, %vec.epilog.middle.block.i
  %most.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %119, %vec.epilog.middle.block.i ], [ %90, %middle.block.i ], [ %.13.i.i, %B38.backedge.i ]
  ret i64 %most.2.0.lcssa.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @begin(i64 %a0, i64 %a1) local_unnamed_addr #3 {
  %.13.i = add nsw i64 %a0, 192
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !44
  %.19.i = add nsw i64 %a0, 184
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !44
  %.22.i = shl i64 %.15.i, 3
  %.26.i = add nsw i64 %a0, 200
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !44
  %.29.i = mul i64 %.28.i, %.22.i
  %.70.i = add i64 %.15.i, -1
  %.11549.not.i = icmp slt i64 %.70.i, 1
  br i1 %.11549.not.i, label %B256.i, label %B208.preheader.i

B208.preheader.i:                                 ; preds = %0
  %1 = add i64 %.15.i, -2
  %xtraiter.i = and i64 %.70.i, 7
  %2 = icmp samesign ult i64 %1, 7
  %.pre.i = add i64 %.29.i, %.21.i
  br i1 %2, label %B208.epil.preheader.i, label %B208.preheader.new.i

B208.preheader.new.i:                             ; preds = %B208.preheader.i
  %3 = and i64 %.70.i, 9223372036854775800
  %4 = add i64 %.15.i, -9
  %5 = lshr i64 %4, 3
  %6 = add nuw nsw i64 %5, 1
  %xtraiter = and i64 %6, 1
  %7 = icmp eq i64 %5, 0
  br i1 %7, label %B208.i.epil.preheader, label %B208.preheader.new.i.new

B208.preheader.new.i.new:                         ; preds = %B208.preheader.new.i
  %unroll_iter = and i64 %6, 4611686018427387902
  br label %B208.i

B208.i:                                           ; preds = %B208.i, %B208.preheader.new.i.new
  %lsr.iv10.in.i = phi i64 [ %.pre.i, %B208.preheader.new.i.new ], [ %lsr.iv10.i.1, %B208.i ]
  %niter = phi i64 [ 0, %B208.preheader.new.i.new ], [ %niter.next.1, %B208.i ]
  %lsr.iv10.i = add i64 %lsr.iv10.in.i, 64
  %8 = add i64 %lsr.iv10.in.i, 8
  %.156.i = inttoptr i64 %8 to ptr
  store i64 0, ptr %.156.i, align 8, !noalias !44
  %9 = add i64 %lsr.iv10.in.i, 16
  %.156.1.i = inttoptr i64 %9 to ptr
  store i64 0, ptr %.156.1.i, align 8, !noalias !44
  %10 = add i64 %lsr.iv10.in.i, 24
  %.156.2.i = inttoptr i64 %10 to ptr
  store i64 0, ptr %.156.2.i, align 8, !noalias !44
  %11 = add i64 %lsr.iv10.in.i, 32
  %.156.3.i = inttoptr i64 %11 to ptr
  store i64 0, ptr %.156.3.i, align 8, !noalias !44
  %12 = add i64 %lsr.iv10.in.i, 40
  %.156.4.i = inttoptr i64 %12 to ptr
  store i64 0, ptr %.156.4.i, align 8, !noalias !44
  %13 = add i64 %lsr.iv10.in.i, 48
  %.156.5.i = inttoptr i64 %13 to ptr
  store i64 0, ptr %.156.5.i, align 8, !noalias !44
  %14 = add i64 %lsr.iv10.in.i, 56
  %.156.6.i = inttoptr i64 %14 to ptr
  store i64 0, ptr %.156.6.i, align 8, !noalias !44
  %.156.7.i = inttoptr i64 %lsr.iv10.i to ptr
  store i64 0, ptr %.156.7.i, align 8, !noalias !44
  %lsr.iv10.i.1 = add i64 %lsr.iv10.in.i, 128
  %15 = add i64 %lsr.iv10.in.i, 72
  %.156.i.1 = inttoptr i64 %15 to ptr
  store i64 0, ptr %.156.i.1, align 8, !noalias !44
  %16 = add i64 %lsr.iv10.in.i, 80
  %.156.1.i.1 = inttoptr i64 %16 to ptr
  store i64 0, ptr %.156.1.i.1, align 8, !noalias !44
  %17 = add i64 %lsr.iv10.in.i, 88
  %.156.2.i.1 = inttoptr i64 %17 to ptr
  store i64 0, ptr %.156.2.i.1, align 8, !noalias !44
  %18 = add i64 %lsr.iv10.in.i, 96
  %.156.3.i.1 = inttoptr i64 %18 to ptr
  store i64 0, ptr %.156.3.i.1, align 8, !noalias !44
  %19 = add i64 %lsr.iv10.in.i, 104
  %.156.4.i.1 = inttoptr i64 %19 to ptr
  store i64 0, ptr %.156.4.i.1, align 8, !noalias !44
  %20 = add i64 %lsr.iv10.in.i, 112
  %.156.5.i.1 = inttoptr i64 %20 to ptr
  store i64 0, ptr %.156.5.i.1, align 8, !noalias !44
  %21 = add i64 %lsr.iv10.in.i, 120
  %.156.6.i.1 = inttoptr i64 %21 to ptr
  store i64 0, ptr %.156.6.i.1, align 8, !noalias !44
  %.156.7.i.1 = inttoptr i64 %lsr.iv10.i.1 to ptr
  store i64 0, ptr %.156.7.i.1, align 8, !noalias !44
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %B256.loopexit.unr-lcssa.i.unr-lcssa, label %B208.i

B256.loopexit.unr-lcssa.i.unr-lcssa:              ; preds = %B208.i
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B256.loopexit.unr-lcssa.i, label %B208.i.epil.preheader

B208.i.epil.preheader:                            ; preds = %B256.loopexit.unr-lcssa.i.unr-lcssa, %B208.preheader.new.i
  %lsr.iv10.in.i.epil.init = phi i64 [ %.pre.i, %B208.preheader.new.i ], [ %lsr.iv10.i.1, %B256.loopexit.unr-lcssa.i.unr-lcssa ]
  %lcmp.mod6 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod6)
  %lsr.iv10.i.epil = add i64 %lsr.iv10.in.i.epil.init, 64
  %22 = add i64 %lsr.iv10.in.i.epil.init, 8
  %.156.i.epil = inttoptr i64 %22 to ptr
  store i64 0, ptr %.156.i.epil, align 8, !noalias !44
  %23 = add i64 %lsr.iv10.in.i.epil.init, 16
  %.156.1.i.epil = inttoptr i64 %23 to ptr
  store i64 0, ptr %.156.1.i.epil, align 8, !noalias !44
  %24 = add i64 %lsr.iv10.in.i.epil.init, 24
  %.156.2.i.epil = inttoptr i64 %24 to ptr
  store i64 0, ptr %.156.2.i.epil, align 8, !noalias !44
  %25 = add i64 %lsr.iv10.in.i.epil.init, 32
  %.156.3.i.epil = inttoptr i64 %25 to ptr
  store i64 0, ptr %.156.3.i.epil, align 8, !noalias !44
  %26 = add i64 %lsr.iv10.in.i.epil.init, 40
  %.156.4.i.epil = inttoptr i64 %26 to ptr
  store i64 0, ptr %.156.4.i.epil, align 8, !noalias !44
  %27 = add i64 %lsr.iv10.in.i.epil.init, 48
  %.156.5.i.epil = inttoptr i64 %27 to ptr
  store i64 0, ptr %.156.5.i.epil, align 8, !noalias !44
  %28 = add i64 %lsr.iv10.in.i.epil.init, 56
  %.156.6.i.epil = inttoptr i64 %28 to ptr
  store i64 0, ptr %.156.6.i.epil, align 8, !noalias !44
  %.156.7.i.epil = inttoptr i64 %lsr.iv10.i.epil to ptr
  store i64 0, ptr %.156.7.i.epil, align 8, !noalias !44
  br label %B256.loopexit.unr-lcssa.i

B256.loopexit.unr-lcssa.i:                        ; preds = %B256.loopexit.unr-lcssa.i.unr-lcssa, %B208.i.epil.preheader
  %29 = or disjoint i64 %3, 1
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B256.i, label %B208.epil.preheader.i

B208.epil.preheader.i:                            ; preds = %B256.loopexit.unr-lcssa.i, %B208.preheader.i
  %.1214850.epil.init.i = phi i64 [ %29, %B256.loopexit.unr-lcssa.i ], [ 1, %B208.preheader.i ]
  %30 = shl i64 %.1214850.epil.init.i, 3
  %31 = add i64 %30, %.pre.i
  br label %B208.epil.i

B208.epil.i:                                      ; preds = %B208.epil.i, %B208.epil.preheader.i
  %lsr.iv8.i = phi i64 [ %lsr.iv.next9.i, %B208.epil.i ], [ %xtraiter.i, %B208.epil.preheader.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B208.epil.i ], [ %31, %B208.epil.preheader.i ]
  %.156.epil.i = inttoptr i64 %lsr.iv.i to ptr
  store i64 0, ptr %.156.epil.i, align 8, !noalias !44
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %lsr.iv.next9.i = add nsw i64 %lsr.iv8.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next9.i, 0
  br i1 %epil.iter.cmp.not.i, label %B256.i, label %B208.epil.i, !llvm.loop !47

B256.i:                                           ; preds = %B208.epil.i, %B256.loopexit.unr-lcssa.i, %0
  %sunkaddr.i = inttoptr i64 %.29.i to ptr
  %sunkaddr12.i = getelementptr i8, ptr %sunkaddr.i, i64 %.21.i
  store i64 %a1, ptr %sunkaddr12.i, align 8, !noalias !44
  %.21.i.i = load i64, ptr %.14.i, align 8, !noalias !48
  %.27.i.i = load i64, ptr %.20.i, align 8, !noalias !48
  %.33.i.i = load i64, ptr %.27.i, align 8, !noalias !48
  %.46.i.i = add nsw i64 %a0, 224
  %.47.i.i = inttoptr i64 %.46.i.i to ptr
  %.48.i.i = load i64, ptr %.47.i.i, align 8, !noalias !48
  %.52.i.i = add nsw i64 %a0, 232
  %.53.i.i = inttoptr i64 %.52.i.i to ptr
  %.54.i.i = load i64, ptr %.53.i.i, align 8, !noalias !48
  %.56.i.i = shl nsw i64 %.21.i.i, 3
  %.58.i.i = mul nsw i64 %.33.i.i, %.56.i.i
  %.60.i.i = add nsw i64 %.58.i.i, %.27.i.i
  %.78.i.i = inttoptr i64 %.60.i.i to ptr
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !48
  %.80.i.i = add i64 %.79.i.i, 1
  %.120.i.i = add i64 %.21.i.i, -1
  %.165200.not.i.i = icmp slt i64 %.120.i.i, 1
  br i1 %.165200.not.i.i, label %B580.i.i, label %B520.preheader.i.i

B520.preheader.i.i:                               ; preds = %B256.i
  %32 = add i64 %.21.i.i, -2
  %xtraiter.i.i = and i64 %.120.i.i, 3
  %33 = icmp samesign ult i64 %32, 3
  br i1 %33, label %B520.epil.preheader.i.i, label %B520.preheader.new.i.i

B520.preheader.new.i.i:                           ; preds = %B520.preheader.i.i
  %34 = and i64 %.120.i.i, 9223372036854775804
  %35 = add i64 %.60.i.i, 16
  br label %B520.i.i

B520.i.i:                                         ; preds = %B520.i.i, %B520.preheader.new.i.i
  %lsr.iv17.i.i = phi i64 [ %lsr.iv.next18.i.i, %B520.i.i ], [ %34, %B520.preheader.new.i.i ]
  %lsr.iv15.i.i = phi i64 [ %lsr.iv.next16.i.i, %B520.i.i ], [ %35, %B520.preheader.new.i.i ]
  %hash_of_v105_h.2.0203.i.i = phi i64 [ %.217.3.i.i, %B520.i.i ], [ %.80.i.i, %B520.preheader.new.i.i ]
  %36 = add i64 %lsr.iv15.i.i, 16
  %.204.i.i = add i64 %hash_of_v105_h.2.0203.i.i, -4658895280553007687
  %.205.i.i = zext i64 %.204.i.i to i128
  %.207.i.i = mul nuw i128 %.205.i.i, 11400714819323198485
  %.208.i.i = trunc i128 %.207.i.i to i64
  %.209.i.i = lshr i128 %.207.i.i, 64
  %.210.i.i = trunc nuw i128 %.209.i.i to i64
  %37 = add i64 %lsr.iv15.i.i, -8
  %.215.i.i = inttoptr i64 %37 to ptr
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !48
  %.211.i.i = add i64 %.216.i.i, -4658895280553007687
  %.217.i.i = add i64 %.211.i.i, %.208.i.i
  %.204.1.i.i = add i64 %.217.i.i, %.210.i.i
  %.205.1.i.i = zext i64 %.204.1.i.i to i128
  %.207.1.i.i = mul nuw i128 %.205.1.i.i, 11400714819323198485
  %.208.1.i.i = trunc i128 %.207.1.i.i to i64
  %.209.1.i.i = lshr i128 %.207.1.i.i, 64
  %.210.1.i.i = trunc nuw i128 %.209.1.i.i to i64
  %.215.1.i.i = inttoptr i64 %lsr.iv15.i.i to ptr
  %.216.1.i.i = load i64, ptr %.215.1.i.i, align 8, !noalias !48
  %.211.1.i.i = add i64 %.216.1.i.i, -4658895280553007687
  %.217.1.i.i = add i64 %.211.1.i.i, %.208.1.i.i
  %.204.2.i.i = add i64 %.217.1.i.i, %.210.1.i.i
  %.205.2.i.i = zext i64 %.204.2.i.i to i128
  %.207.2.i.i = mul nuw i128 %.205.2.i.i, 11400714819323198485
  %.208.2.i.i = trunc i128 %.207.2.i.i to i64
  %.209.2.i.i = lshr i128 %.207.2.i.i, 64
  %.210.2.i.i = trunc nuw i128 %.209.2.i.i to i64
  %38 = add i64 %lsr.iv15.i.i, 8
  %.215.2.i.i = inttoptr i64 %38 to ptr
  %.216.2.i.i = load i64, ptr %.215.2.i.i, align 8, !noalias !48
  %.211.2.i.i = add i64 %.216.2.i.i, -4658895280553007687
  %.217.2.i.i = add i64 %.211.2.i.i, %.208.2.i.i
  %.204.3.i.i = add i64 %.217.2.i.i, %.210.2.i.i
  %.205.3.i.i = zext i64 %.204.3.i.i to i128
  %.207.3.i.i = mul nuw i128 %.205.3.i.i, 11400714819323198485
  %.208.3.i.i = trunc i128 %.207.3.i.i to i64
  %.209.3.i.i = lshr i128 %.207.3.i.i, 64
  %.210.3.i.i = trunc nuw i128 %.209.3.i.i to i64
  %.215.3.i.i = inttoptr i64 %36 to ptr
  %.216.3.i.i = load i64, ptr %.215.3.i.i, align 8, !noalias !48
  %.211.3.i.i = add i64 %.216.3.i.i, %.208.3.i.i
  %.217.3.i.i = add i64 %.211.3.i.i, %.210.3.i.i
  %lsr.iv.next16.i.i = add i64 %lsr.iv15.i.i, 32
  %lsr.iv.next18.i.i = add i64 %lsr.iv17.i.i, -4
  %niter.ncmp.3.i.i = icmp eq i64 %lsr.iv.next18.i.i, 0
  br i1 %niter.ncmp.3.i.i, label %B580.loopexit.unr-lcssa.i.i, label %B520.i.i

B580.loopexit.unr-lcssa.i.i:                      ; preds = %B520.i.i
  %39 = or disjoint i64 %34, 1
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  br i1 %lcmp.mod.not.i.i, label %B580.i.i, label %B520.epil.preheader.i.i

B520.epil.preheader.i.i:                          ; preds = %B580.loopexit.unr-lcssa.i.i, %B520.preheader.i.i
  %hash_of_v105_h.2.0203.epil.init.i.i = phi i64 [ %.80.i.i, %B520.preheader.i.i ], [ %.217.3.i.i, %B580.loopexit.unr-lcssa.i.i ]
  %.171199201.epil.init.i.i = phi i64 [ 1, %B520.preheader.i.i ], [ %39, %B580.loopexit.unr-lcssa.i.i ]
  %40 = shl i64 %.171199201.epil.init.i.i, 3
  %41 = add i64 %40, %.60.i.i
  br label %B520.epil.i.i

B520.epil.i.i:                                    ; preds = %B520.epil.i.i, %B520.epil.preheader.i.i
  %lsr.iv25.i.i = phi i64 [ %lsr.iv.next26.i.i, %B520.epil.i.i ], [ %xtraiter.i.i, %B520.epil.preheader.i.i ]
  %lsr.iv23.i.i = phi i64 [ %lsr.iv.next24.i.i, %B520.epil.i.i ], [ %41, %B520.epil.preheader.i.i ]
  %hash_of_v105_h.2.0203.epil.i.i = phi i64 [ %.217.epil.i.i, %B520.epil.i.i ], [ %hash_of_v105_h.2.0203.epil.init.i.i, %B520.epil.preheader.i.i ]
  %.204.epil.i.i = add i64 %hash_of_v105_h.2.0203.epil.i.i, -4658895280553007687
  %.205.epil.i.i = zext i64 %.204.epil.i.i to i128
  %.207.epil.i.i = mul nuw i128 %.205.epil.i.i, 11400714819323198485
  %.208.epil.i.i = trunc i128 %.207.epil.i.i to i64
  %.209.epil.i.i = lshr i128 %.207.epil.i.i, 64
  %.210.epil.i.i = trunc nuw i128 %.209.epil.i.i to i64
  %.215.epil.i.i = inttoptr i64 %lsr.iv23.i.i to ptr
  %.216.epil.i.i = load i64, ptr %.215.epil.i.i, align 8, !noalias !48
  %.211.epil.i.i = add i64 %.216.epil.i.i, %.208.epil.i.i
  %.217.epil.i.i = add i64 %.211.epil.i.i, %.210.epil.i.i
  %lsr.iv.next24.i.i = add i64 %lsr.iv23.i.i, 8
  %lsr.iv.next26.i.i = add nsw i64 %lsr.iv25.i.i, -1
  %epil.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next26.i.i, 0
  br i1 %epil.iter.cmp.not.i.i, label %B580.i.i, label %B520.epil.i.i, !llvm.loop !51

B580.i.i:                                         ; preds = %B520.epil.i.i, %B580.loopexit.unr-lcssa.i.i, %B256.i
  %hash_of_v105_h.2.0.lcssa.i.i = phi i64 [ %.80.i.i, %B256.i ], [ %.217.3.i.i, %B580.loopexit.unr-lcssa.i.i ], [ %.217.epil.i.i, %B520.epil.i.i ]
  %.231.i.i = lshr i64 %hash_of_v105_h.2.0.lcssa.i.i, 32
  %.232.i.i = xor i64 %.231.i.i, %hash_of_v105_h.2.0.lcssa.i.i
  %.233.i.i = mul i64 %.232.i.i, -7046029254386353131
  %.234.i.i = lshr i64 %.233.i.i, 29
  %.235.i.i = xor i64 %.234.i.i, %.233.i.i
  %.236.i.i = mul i64 %.235.i.i, -4658895280553007687
  %.237.i.i = lshr i64 %.236.i.i, 32
  %.238.i.i = xor i64 %.237.i.i, %.236.i.i
  %.274.i.i = zext i64 %.238.i.i to i128
  %.275.i.i = zext i64 %.54.i.i to i128
  %.276.i.i = mul nuw i128 %.274.i.i, %.275.i.i
  %.278.i.i = lshr i128 %.276.i.i, 64
  %.279.i.i = trunc nuw i128 %.278.i.i to i64
  %.285212.i.i = shl nsw i64 %.279.i.i, 3
  %.287213.i.i = add nsw i64 %.285212.i.i, %.48.i.i
  %.288214.i.i = inttoptr i64 %.287213.i.i to ptr
  %.289215.i.i = load i64, ptr %.288214.i.i, align 8, !noalias !48
  %.295217.i.i = icmp slt i64 %.289215.i.i, 1
  br i1 %.295217.i.i, label %B9332.thread.i.i, label %B8808.endif.lr.ph.i.i

B8808.endif.lr.ph.i.i:                            ; preds = %B580.i.i
  %..21.i.i = tail call i64 @llvm.smax.i64(i64 %.21.i.i, i64 0)
  %42 = add nuw i64 %..21.i.i, 1
  br label %B8808.endif.i.i

B9332.thread.i.i:                                 ; preds = %B18191.i.i, %B580.i.i
  %.288.lcssa.i.i = phi ptr [ %.288214.i.i, %B580.i.i ], [ %.288.i.i, %B18191.i.i ]
  %.316.i.i = add nsw i64 %.33.i.i, 1
  store i64 %.316.i.i, ptr %.288.lcssa.i.i, align 8, !noalias !48
  %.519177.i.i = add nsw i64 %a0, 216
  %.520178.i.i = inttoptr i64 %.519177.i.i to ptr
  %.521179.i.i = load i64, ptr %.520178.i.i, align 8, !noalias !48
  %.524180.i.i = shl nsw i64 %.33.i.i, 5
  %.525181.i.i = add nsw i64 %.521179.i.i, %.524180.i.i
  br label %B18093.i.i

B8958.i.i:                                        ; preds = %B8808.endif.i.i, %B9136.i.i
  %lsr.iv21.i.i = phi i64 [ %lsr.iv.next22.i.i, %B9136.i.i ], [ %42, %B8808.endif.i.i ]
  %lsr.iv19.i.i = phi i64 [ %lsr.iv.next20.i.i, %B9136.i.i ], [ %.60.i.i, %B8808.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B9136.i.i ], [ %.332.i.i, %B8808.endif.i.i ]
  %lsr.iv.next22.i.i = add i64 %lsr.iv21.i.i, -1
  %exitcond227.not.i.i = icmp eq i64 %lsr.iv.next22.i.i, 0
  br i1 %exitcond227.not.i.i, label %B9332.i.i, label %B9136.i.i

B9136.i.i:                                        ; preds = %B8958.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 8
  %lsr.iv.next20.i.i = add i64 %lsr.iv19.i.i, 8
  %.461.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.462.i.i = load i64, ptr %.461.i.i, align 8, !noalias !48
  %.466.i.i = inttoptr i64 %lsr.iv19.i.i to ptr
  %.467.i.i = load i64, ptr %.466.i.i, align 8, !noalias !48
  %.468.not.i.i = icmp eq i64 %.462.i.i, %.467.i.i
  br i1 %.468.not.i.i, label %B8958.i.i, label %B18191.i.i

B9332.i.i:                                        ; preds = %B8958.i.i
  %.519.i.i = add nsw i64 %a0, 216
  %.520.i.i = inttoptr i64 %.519.i.i to ptr
  %.521.i.i = load i64, ptr %.520.i.i, align 8, !noalias !48
  %.524.i.i = shl nsw i64 %.290219.i.i, 5
  %.525.i.i = add nsw i64 %.521.i.i, %.524.i.i
  %.531.i.i = icmp eq i64 %.290219.i.i, %.33.i.i
  br i1 %.531.i.i, label %B9332.B18093_crit_edge.i.i, label %B18095.i.i

B9332.B18093_crit_edge.i.i:                       ; preds = %B9332.i.i
  %.pre228.i.i = add nuw nsw i64 %.33.i.i, 1
  br label %B18093.i.i

B18093.i.i:                                       ; preds = %B9332.B18093_crit_edge.i.i, %B9332.thread.i.i
  %.535.pre-phi.i.i = phi i64 [ %.pre228.i.i, %B9332.B18093_crit_edge.i.i ], [ %.316.i.i, %B9332.thread.i.i ]
  %.525186.i.i = phi i64 [ %.525.i.i, %B9332.B18093_crit_edge.i.i ], [ %.525181.i.i, %B9332.thread.i.i ]
  %sunkaddr.i.i = inttoptr i64 %a0 to ptr
  %sunkaddr29.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 200
  store i64 %.535.pre-phi.i.i, ptr %sunkaddr29.i.i, align 8, !noalias !48
  %.pre.i.i = inttoptr i64 %.525186.i.i to ptr
  br label %B18195.i.i

B18095.i.i:                                       ; preds = %B9332.i.i
  %.550.i.i = inttoptr i64 %.525.i.i to ptr
  %.551.i.i = load i64, ptr %.550.i.i, align 8, !noalias !48
  %.553.i.i = icmp slt i64 %.551.i.i, 1
  br i1 %.553.i.i, label %_ZN10interleave7explain6native4runs5beginB3v90B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B18195.i.i

B18191.i.i:                                       ; preds = %B9136.i.i
  %.572.i.i = add nsw i64 %number_of_v107_slot.3.0218.i.i, 1
  %.579.i.i = icmp eq i64 %.572.i.i, %.54.i.i
  %spec.select.i.i = select i1 %.579.i.i, i64 0, i64 %.572.i.i
  %.285.i.i = shl nsw i64 %spec.select.i.i, 3
  %.287.i.i = add nsw i64 %.285.i.i, %.48.i.i
  %.288.i.i = inttoptr i64 %.287.i.i to ptr
  %.289.i.i = load i64, ptr %.288.i.i, align 8, !noalias !48
  %.295.i.i = icmp slt i64 %.289.i.i, 1
  br i1 %.295.i.i, label %B9332.thread.i.i, label %B8808.endif.i.i

B18195.i.i:                                       ; preds = %B18095.i.i, %B18093.i.i
  %.595.pre-phi.i.i = phi ptr [ %.550.i.i, %B18095.i.i ], [ %.pre.i.i, %B18093.i.i ]
  %.525185.i.i = phi i64 [ %.525.i.i, %B18095.i.i ], [ %.525186.i.i, %B18093.i.i ]
  %number.2.0183.i.i = phi i64 [ %.290219.i.i, %B18095.i.i ], [ %.33.i.i, %B18093.i.i ]
  store i64 0, ptr %.595.pre-phi.i.i, align 8, !noalias !48
  %.603.i.i = add nsw i64 %.525185.i.i, 8
  %.604.i.i = inttoptr i64 %.603.i.i to ptr
  store i64 -1, ptr %.604.i.i, align 8, !noalias !48
  %.614.i.i = add nsw i64 %.525185.i.i, 16
  %.615.i.i = inttoptr i64 %.614.i.i to ptr
  store i64 -1, ptr %.615.i.i, align 8, !noalias !48
  %.13.i.i.i = add nsw i64 %a0, 240
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  %.15.i.i.i = load i64, ptr %.14.i.i.i, align 8, !noalias !52
  %.18.i.i.i = add nsw i64 %a0, 248
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !52
  %.23.i.i.i = add nsw i64 %a0, 264
  %.24.i.i.i = inttoptr i64 %.23.i.i.i to ptr
  %.25.i.i.i = load i64, ptr %.24.i.i.i, align 8, !noalias !52
  %.39.i.i.i = add nsw i64 %.20.i.i.i, 1
  store i64 %.39.i.i.i, ptr %.19.i.i.i, align 8, !noalias !52
  %.46.i.i.i = add nsw i64 %.25.i.i.i, 1
  store i64 %.46.i.i.i, ptr %.24.i.i.i, align 8, !noalias !52
  %.51.i.i.i = icmp sgt i64 %.20.i.i.i, 0
  br i1 %.51.i.i.i, label %B292.preheader.i.i.i, label %B18195.endif.i.i

B292.preheader.i.i.i:                             ; preds = %B18195.i.i
  %.5981.i.i.i = add nsw i64 %.20.i.i.i, -1
  %.6082.i.i.i = lshr i64 %.5981.i.i.i, 1
  %.6583.i.i.i = shl nsw i64 %.6082.i.i.i, 4
  %.6784.i.i.i = add nsw i64 %.6583.i.i.i, %.15.i.i.i
  %.6885.i.i.i = inttoptr i64 %.6784.i.i.i to ptr
  %.6986.i.i.i = load i64, ptr %.6885.i.i.i, align 8, !noalias !52
  %.7187.i.i.i = icmp slt i64 %.6986.i.i.i, 1
  br i1 %.7187.i.i.i, label %B18195.endif.i.i, label %B360.endif.endif.i.i.i

B292.i.i.i:                                       ; preds = %B360.endif.endif.i.i.i
  %.59.i.i.i = add nsw i64 %.6089.i.i.i, -1
  %.60.i.i.i = lshr i64 %.59.i.i.i, 1
  %.65.i.i.i = shl nsw i64 %.60.i.i.i, 4
  %.67.i.i.i = add nsw i64 %.65.i.i.i, %.15.i.i.i
  %.68.i.i.i = inttoptr i64 %.67.i.i.i to ptr
  %.69.i.i.i = load i64, ptr %.68.i.i.i, align 8, !noalias !52
  %.71.i.i.i = icmp slt i64 %.69.i.i.i, 1
  br i1 %.71.i.i.i, label %B18195.endif.i.i, label %B360.endif.endif.i.i.i

B360.endif.endif.i.i.i:                           ; preds = %B292.preheader.i.i.i, %B292.i.i.i
  %.224.i.i.i = phi i64 [ %.69.i.i.i, %B292.i.i.i ], [ %.6986.i.i.i, %B292.preheader.i.i.i ]
  %.6790.i.i.i = phi i64 [ %.67.i.i.i, %B292.i.i.i ], [ %.6784.i.i.i, %B292.preheader.i.i.i ]
  %.6089.i.i.i = phi i64 [ %.60.i.i.i, %B292.i.i.i ], [ %.6082.i.i.i, %B292.preheader.i.i.i ]
  %at.2.088.i.i.i = phi i64 [ %.6089.i.i.i, %B292.i.i.i ], [ %.20.i.i.i, %B292.preheader.i.i.i ]
  %.87.i.i.i = shl nsw i64 %at.2.088.i.i.i, 4
  %.91.i.i.i = add nsw i64 %.87.i.i.i, %.15.i.i.i
  %.225.i.i.i = inttoptr i64 %.91.i.i.i to ptr
  store i64 %.224.i.i.i, ptr %.225.i.i.i, align 8, !noalias !52
  %.219.1.i.i.i = add nsw i64 %.91.i.i.i, 8
  %.222.1.i.i.i = add nsw i64 %.6790.i.i.i, 8
  %.223.1.i.i.i = inttoptr i64 %.222.1.i.i.i to ptr
  %.224.1.i.i.i = load i64, ptr %.223.1.i.i.i, align 8, !noalias !52
  %.225.1.i.i.i = inttoptr i64 %.219.1.i.i.i to ptr
  store i64 %.224.1.i.i.i, ptr %.225.1.i.i.i, align 8, !noalias !52
  %.243.not.i.i.i = icmp eq i64 %.6089.i.i.i, 0
  br i1 %.243.not.i.i.i, label %B18195.endif.i.i, label %B292.i.i.i

B8808.endif.i.i:                                  ; preds = %B18191.i.i, %B8808.endif.lr.ph.i.i
  %.290219.in.i.i = phi i64 [ %.289215.i.i, %B8808.endif.lr.ph.i.i ], [ %.289.i.i, %B18191.i.i ]
  %number_of_v107_slot.3.0218.i.i = phi i64 [ %.279.i.i, %B8808.endif.lr.ph.i.i ], [ %spec.select.i.i, %B18191.i.i ]
  %.290219.i.i = add nsw i64 %.290219.in.i.i, -1
  %.330.i.i = mul i64 %.290219.i.i, %.56.i.i
  %.332.i.i = add i64 %.330.i.i, %.27.i.i
  br label %B8958.i.i

B18195.endif.i.i:                                 ; preds = %B360.endif.endif.i.i.i, %B292.i.i.i, %B292.preheader.i.i.i, %B18195.i.i
  %at.3.1.i.i.i = phi i64 [ %.20.i.i.i, %B18195.i.i ], [ %.20.i.i.i, %B292.preheader.i.i.i ], [ 0, %B360.endif.endif.i.i.i ], [ %.6089.i.i.i, %B292.i.i.i ]
  %.253.i.i.i = shl nsw i64 %at.3.1.i.i.i, 4
  %.255.i.i.i = add nsw i64 %.253.i.i.i, %.15.i.i.i
  %.257.i.i.i = inttoptr i64 %.255.i.i.i to ptr
  store i64 0, ptr %.257.i.i.i, align 8, !noalias !52
  %.269.i.i.i = add nsw i64 %.255.i.i.i, 8
  %.271.i.i.i = shl i64 %.25.i.i.i, 32
  %.275.i.i.i = or i64 %.271.i.i.i, %number.2.0183.i.i
  %.278.i.i.i = inttoptr i64 %.269.i.i.i to ptr
  store i64 %.275.i.i.i, ptr %.278.i.i.i, align 8, !noalias !52
  br label %_ZN10interleave7explain6native4runs5beginB3v90B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

_ZN10interleave7explain6native4runs5beginB3v90B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %B18095.i.i, %B18195.endif.i.i
  ret i64 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN10interleave7explain6native4runs3popB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.b) unnamed_addr #3 {
B0:
  %.7 = add nsw i64 %arg.b, 240
  %.8 = inttoptr i64 %.7 to ptr
  %.9 = load i64, ptr %.8, align 8
  %.12 = add nsw i64 %arg.b, 248
  %.13 = inttoptr i64 %.12 to ptr
  %.14 = load i64, ptr %.13, align 8
  %.15 = add nsw i64 %.14, -1
  %.23 = add nsw i64 %.9, 8
  %.24 = inttoptr i64 %.23 to ptr
  %.25 = load i64, ptr %.24, align 8
  store i64 %.15, ptr %.13, align 8
  %.37 = shl nsw i64 %.15, 4
  %.52 = icmp sgt i64 %.14, 2
  br i1 %.52, label %B254.preheader, label %B0.B19373.endif.endif_crit_edge

B0.B19373.endif.endif_crit_edge:                  ; preds = %B0
  %.pre1 = inttoptr i64 %.37 to ptr
  br label %B19373.endif.endif

B254.preheader:                                   ; preds = %B0
  %.72.peel.not = icmp eq i64 %.14, 3
  br i1 %.72.peel.not, label %B492.peel, label %B288.peel

B288.peel:                                        ; preds = %B254.preheader
  %.81.peel = add nsw i64 %.9, 32
  %.85.peel = add nsw i64 %.9, 16
  %.93.peel = inttoptr i64 %.81.peel to ptr
  %.94.peel = load i64, ptr %.93.peel, align 8
  %.96.peel = inttoptr i64 %.85.peel to ptr
  %.97.peel = load i64, ptr %.96.peel, align 8
  %.98.peel = icmp slt i64 %.94.peel, %.97.peel
  br i1 %.98.peel, label %B406.peel, label %B350.peel

B350.peel:                                        ; preds = %B288.peel
  %.109.peel = icmp eq i64 %.94.peel, %.97.peel
  br i1 %.109.peel, label %B404.peel, label %B492.peel

B404.peel:                                        ; preds = %B350.peel
  %.114.peel = add nsw i64 %.9, 40
  %.117.peel = inttoptr i64 %.114.peel to ptr
  %.118.peel = load i64, ptr %.117.peel, align 8
  %.120.peel = add nsw i64 %.9, 24
  %.123.peel = inttoptr i64 %.120.peel to ptr
  %.124.peel = load i64, ptr %.123.peel, align 8
  %.125.peel = icmp slt i64 %.118.peel, %.124.peel
  br i1 %.125.peel, label %B406.peel, label %B492.peel

B406.peel:                                        ; preds = %B404.peel, %B288.peel
  br label %B492.peel

B492.peel:                                        ; preds = %B406.peel, %B404.peel, %B350.peel, %B254.preheader
  %child.2.1.peel = phi i64 [ 2, %B406.peel ], [ 1, %B404.peel ], [ 1, %B254.preheader ], [ 1, %B350.peel ]
  %.151.peel = shl nuw nsw i64 %child.2.1.peel, 4
  %.153.peel = add nsw i64 %.151.peel, %.9
  %sunkaddr11 = inttoptr i64 %.37 to ptr
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr11, i64 %.9
  %.163.peel = load i64, ptr %sunkaddr12, align 8
  %.165.peel = inttoptr i64 %.153.peel to ptr
  %.166.peel = load i64, ptr %.165.peel, align 8
  %.167.peel = icmp slt i64 %.163.peel, %.166.peel
  br i1 %.167.peel, label %B19373.endif.endif.loopexit, label %B18951.peel

B18951.peel:                                      ; preds = %B492.peel
  %.178.peel = icmp eq i64 %.163.peel, %.166.peel
  br i1 %.178.peel, label %B19039.peel, label %B18951.peel.B19078.endif.endif.peel_crit_edge

B18951.peel.B19078.endif.endif.peel_crit_edge:    ; preds = %B18951.peel
  %.pre175 = add nsw i64 %.153.peel, 8
  %.pre176 = inttoptr i64 %.pre175 to ptr
  br label %B19078.endif.endif.peel

B19039.peel:                                      ; preds = %B18951.peel
  %sunkaddr4 = getelementptr i8, ptr %sunkaddr12, i64 8
  %.187.peel = load i64, ptr %sunkaddr4, align 8
  %.189.peel = add nsw i64 %.153.peel, 8
  %.192.peel = inttoptr i64 %.189.peel to ptr
  %.193.peel = load i64, ptr %.192.peel, align 8
  %.194.peel = icmp slt i64 %.187.peel, %.193.peel
  br i1 %.194.peel, label %B19373.endif.endif.loopexit, label %B19078.endif.endif.peel

B19078.endif.endif.peel:                          ; preds = %B19039.peel, %B18951.peel.B19078.endif.endif.peel_crit_edge
  %.358.1.peel.pre-phi = phi ptr [ %.pre176, %B18951.peel.B19078.endif.endif.peel_crit_edge ], [ %.192.peel, %B19039.peel ]
  %.360.peel = inttoptr i64 %.9 to ptr
  store i64 %.166.peel, ptr %.360.peel, align 8
  %.359.1.peel = load i64, ptr %.358.1.peel.pre-phi, align 8
  %sunkaddr7 = getelementptr i8, ptr %.360.peel, i64 8
  store i64 %.359.1.peel, ptr %sunkaddr7, align 8
  %.378.peel = shl nuw nsw i64 %child.2.1.peel, 1
  %.379.peel = or disjoint i64 %.378.peel, 1
  %.381.peel = icmp samesign ult i64 %.379.peel, %.15
  br i1 %.381.peel, label %B254.preheader1, label %B19373.endif.endif.loopexit

B254.preheader1:                                  ; preds = %B19078.endif.endif.peel
  %sunkaddr13 = getelementptr i8, ptr %sunkaddr12, i64 8
  br label %B254

B254:                                             ; preds = %B254.preheader1, %B19078.endif.endif
  %at.2.0 = phi i64 [ %child.2.1, %B19078.endif.endif ], [ %child.2.1.peel, %B254.preheader1 ]
  %.60 = shl nsw i64 %at.2.0, 1
  %.61 = or disjoint i64 %.60, 1
  %.70 = add nsw i64 %.60, 2
  %.72 = icmp slt i64 %.70, %.15
  br i1 %.72, label %B288, label %B254.B492_crit_edge

B254.B492_crit_edge:                              ; preds = %B254
  %.pre177 = shl nsw i64 %.61, 4
  %.pre178 = add nsw i64 %.pre177, %.9
  %.pre = inttoptr i64 %.pre178 to ptr
  br label %B492

B288:                                             ; preds = %B254
  %.79 = shl nsw i64 %.70, 4
  %.81 = add nsw i64 %.79, %.9
  %.83 = shl nsw i64 %.61, 4
  %.85 = add nsw i64 %.83, %.9
  %.93 = inttoptr i64 %.81 to ptr
  %.94 = load i64, ptr %.93, align 8
  %.96 = inttoptr i64 %.85 to ptr
  %.97 = load i64, ptr %.96, align 8
  %.98 = icmp slt i64 %.94, %.97
  br i1 %.98, label %B406, label %B350

B350:                                             ; preds = %B288
  %.109 = icmp eq i64 %.94, %.97
  br i1 %.109, label %B404, label %B492

B404:                                             ; preds = %B350
  %.114 = add nsw i64 %.81, 8
  %.117 = inttoptr i64 %.114 to ptr
  %.118 = load i64, ptr %.117, align 8
  %.120 = add nsw i64 %.85, 8
  %.123 = inttoptr i64 %.120 to ptr
  %.124 = load i64, ptr %.123, align 8
  %.125 = icmp slt i64 %.118, %.124
  br i1 %.125, label %B406, label %B492

B406:                                             ; preds = %B404, %B288
  br label %B492

B492:                                             ; preds = %B406, %B404, %B350, %B254.B492_crit_edge
  %.165.pre-phi.pre-phi.pre-phi = phi ptr [ %.93, %B406 ], [ %.96, %B404 ], [ %.96, %B350 ], [ %.pre, %B254.B492_crit_edge ]
  %.153.pre-phi = phi i64 [ %.81, %B406 ], [ %.85, %B404 ], [ %.85, %B350 ], [ %.pre178, %B254.B492_crit_edge ]
  %child.2.1 = phi i64 [ %.70, %B406 ], [ %.61, %B404 ], [ %.61, %B350 ], [ %.61, %B254.B492_crit_edge ]
  %.163 = load i64, ptr %sunkaddr12, align 8
  %.166 = load i64, ptr %.165.pre-phi.pre-phi.pre-phi, align 8
  %.167 = icmp slt i64 %.163, %.166
  br i1 %.167, label %B19373.endif.endif.loopexit, label %B18951

B18951:                                           ; preds = %B492
  %.178 = icmp eq i64 %.163, %.166
  br i1 %.178, label %B19039, label %B18951.B19078.endif.endif_crit_edge

B18951.B19078.endif.endif_crit_edge:              ; preds = %B18951
  %.pre180 = add nsw i64 %.153.pre-phi, 8
  %.pre181 = inttoptr i64 %.pre180 to ptr
  br label %B19078.endif.endif

B19039:                                           ; preds = %B18951
  %.187 = load i64, ptr %sunkaddr13, align 8
  %.189 = add nsw i64 %.153.pre-phi, 8
  %.192 = inttoptr i64 %.189 to ptr
  %.193 = load i64, ptr %.192, align 8
  %.194 = icmp slt i64 %.187, %.193
  br i1 %.194, label %B19373.endif.endif.loopexit, label %B19078.endif.endif

B19078.endif.endif:                               ; preds = %B19039, %B18951.B19078.endif.endif_crit_edge
  %.358.1.pre-phi = phi ptr [ %.pre181, %B18951.B19078.endif.endif_crit_edge ], [ %.192, %B19039 ]
  %.222 = shl nsw i64 %at.2.0, 4
  %.226 = add nsw i64 %.222, %.9
  %.360 = inttoptr i64 %.226 to ptr
  store i64 %.166, ptr %.360, align 8
  %.354.1 = add nsw i64 %.226, 8
  %.359.1 = load i64, ptr %.358.1.pre-phi, align 8
  %.360.1 = inttoptr i64 %.354.1 to ptr
  store i64 %.359.1, ptr %.360.1, align 8
  %.378 = shl nsw i64 %child.2.1, 1
  %.379 = or disjoint i64 %.378, 1
  %.381 = icmp slt i64 %.379, %.15
  br i1 %.381, label %B254, label %B19373.endif.endif.loopexit, !llvm.loop !55

B19373.endif.endif.loopexit:                      ; preds = %B19078.endif.endif, %B19039, %B492, %B19078.endif.endif.peel, %B19039.peel, %B492.peel
  %at.3.1.ph = phi i64 [ 0, %B492.peel ], [ 0, %B19039.peel ], [ %child.2.1.peel, %B19078.endif.endif.peel ], [ %at.2.0, %B492 ], [ %at.2.0, %B19039 ], [ %child.2.1, %B19078.endif.endif ]
  %0 = shl nsw i64 %at.3.1.ph, 4
  br label %B19373.endif.endif

B19373.endif.endif:                               ; preds = %B19373.endif.endif.loopexit, %B0.B19373.endif.endif_crit_edge
  %sunkaddr21.pre-phi.pre-phi = phi ptr [ %.pre1, %B0.B19373.endif.endif_crit_edge ], [ %sunkaddr11, %B19373.endif.endif.loopexit ]
  %at.3.1 = phi i64 [ 0, %B0.B19373.endif.endif_crit_edge ], [ %0, %B19373.endif.endif.loopexit ]
  %1 = and i64 %.25, 4294967295
  %.398 = add nsw i64 %at.3.1, %.9
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr21.pre-phi.pre-phi, i64 %.9
  %.534 = load i64, ptr %sunkaddr22, align 8
  %.535 = inttoptr i64 %.398 to ptr
  store i64 %.534, ptr %.535, align 8
  %.529.1 = add nsw i64 %.398, 8
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr22, i64 8
  %.534.1 = load i64, ptr %sunkaddr25, align 8
  %.535.1 = inttoptr i64 %.529.1 to ptr
  store i64 %.534.1, ptr %.535.1, align 8
  store i64 %1, ptr %retptr, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN10interleave7explain6native4runs7observeB4v158B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.b, i64 %arg.node, i64 %arg.label) unnamed_addr #3 {
B0:
  %.14 = add nsw i64 %arg.b, 40
  %.15 = inttoptr i64 %.14 to ptr
  %.16 = load i64, ptr %.15, align 8
  %.21 = add nsw i64 %arg.b, 32
  %.22 = inttoptr i64 %.21 to ptr
  %.23 = load i64, ptr %.22, align 8
  %.24 = shl i64 %arg.label, 3
  %.25 = and i64 %.24, 524280
  %.26 = add nsw i64 %.23, %.25
  %.27 = inttoptr i64 %.26 to ptr
  %.28 = load i64, ptr %.27, align 8
  %.29 = lshr i64 %arg.label, 16
  %.30 = and i64 %.29, 65535
  %.31 = add nsw i64 %.28, %.30
  %.32 = shl nsw i64 %.31, 3
  %.33 = add nsw i64 %.32, %.16
  %.34 = inttoptr i64 %.33 to ptr
  %.35 = load i64, ptr %.34, align 8
  %.40 = icmp slt i64 %.35, 0
  br i1 %.40, label %B134, label %B138

common.ret:                                       ; preds = %B1272, %B516, %B134
  ret void

B134:                                             ; preds = %B0
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 0, i64 16, i1 false)
  br label %common.ret

B138:                                             ; preds = %B0
  %.65 = add nsw i64 %arg.b, 48
  %.66 = inttoptr i64 %.65 to ptr
  %.67 = load i64, ptr %.66, align 8
  %.70 = mul nuw nsw i64 %.35, 40
  %.73 = add nsw i64 %.67, %.70
  %.81 = inttoptr i64 %.73 to ptr
  %.82 = load i64, ptr %.81, align 8
  %.83 = shl nsw i64 %.82, 3
  %.85 = add nsw i64 %.83, %arg.node
  %.89 = add nsw i64 %.73, 8
  %.90 = inttoptr i64 %.89 to ptr
  %.91 = load i64, ptr %.90, align 8
  %.99 = inttoptr i64 %.85 to ptr
  %.100 = load i64, ptr %.99, align 8
  %.102 = lshr i64 %.100, %.91
  %.106 = add nsw i64 %.73, 16
  %.107 = inttoptr i64 %.106 to ptr
  %.108 = load i64, ptr %.107, align 8
  %.109 = and i64 %.102, %.108
  %.116 = add nsw i64 %.73, 24
  %.117 = inttoptr i64 %.116 to ptr
  %.118 = load i64, ptr %.117, align 8
  %.120 = icmp eq i64 %.109, %.118
  br i1 %.120, label %B516, label %B520.endif

B516:                                             ; preds = %B138
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 0, i64 16, i1 false)
  br label %common.ret

B742:                                             ; preds = %B742.lr.ph, %B1268
  %lsr.iv1 = phi i64 [ %6, %B742.lr.ph ], [ %lsr.iv.next2, %B1268 ]
  %lsr.iv = phi i64 [ %4, %B742.lr.ph ], [ %lsr.iv.next, %B1268 ]
  %value.2.0109 = phi i64 [ 0, %B742.lr.ph ], [ %value.3.1, %B1268 ]
  %broken.2.0108 = phi i64 [ 0, %B742.lr.ph ], [ %broken.3.1, %B1268 ]
  %0 = add i64 %lsr.iv1, 8
  %.334 = inttoptr i64 %0 to ptr
  %.335 = load i64, ptr %.334, align 8
  %.336 = shl nsw i64 %.335, 3
  %.338 = add nsw i64 %.336, %arg.node
  %.339 = inttoptr i64 %.338 to ptr
  %.340 = load i64, ptr %.339, align 8
  %1 = add i64 %lsr.iv1, 16
  %.345 = inttoptr i64 %1 to ptr
  %.346 = load i64, ptr %.345, align 8
  %.347 = lshr i64 %.340, %.346
  %2 = add i64 %lsr.iv1, 24
  %.352 = inttoptr i64 %2 to ptr
  %.353 = load i64, ptr %.352, align 8
  %.354 = and i64 %.347, %.353
  %3 = add i64 %lsr.iv1, 32
  %.359 = inttoptr i64 %3 to ptr
  %.360 = load i64, ptr %.359, align 8
  %.361 = icmp slt i64 %.354, %.360
  br i1 %.361, label %B1114, label %B1268

B1114:                                            ; preds = %B742
  %.364 = add nsw i64 %broken.2.0108, 1
  %.374 = load i64, ptr %sunkaddr2, align 8
  %.381 = inttoptr i64 %lsr.iv1 to ptr
  %.382 = load i64, ptr %.381, align 8
  %.383 = shl nsw i64 %.382, 3
  %.384 = add nsw i64 %.383, %.374
  %.385 = inttoptr i64 %.384 to ptr
  %.386 = load i64, ptr %.385, align 8
  %.388 = or i64 %.386, %value.2.0109
  br label %B1268

B1268:                                            ; preds = %B1114, %B742
  %broken.3.1 = phi i64 [ %.364, %B1114 ], [ %broken.2.0108, %B742 ]
  %value.3.1 = phi i64 [ %.388, %B1114 ], [ %value.2.0109, %B742 ]
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next2 = add i64 %lsr.iv1, 40
  %.272 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.272, label %B742, label %B1272

B1272:                                            ; preds = %B1268, %B520.endif
  %broken.2.0.lcssa = phi i64 [ 0, %B520.endif ], [ %broken.3.1, %B1268 ]
  %value.2.0.lcssa = phi i64 [ 0, %B520.endif ], [ %value.3.1, %B1268 ]
  %.419 = shl nuw i64 1, %.91
  %.422 = add nsw i64 %.100, %.419
  %sunkaddr = inttoptr i64 %arg.node to ptr
  %sunkaddr5 = getelementptr i8, ptr %sunkaddr, i64 %.83
  store i64 %.422, ptr %sunkaddr5, align 8
  store i64 %broken.2.0.lcssa, ptr %retptr, align 8
  %retptr.repack99 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %value.2.0.lcssa, ptr %retptr.repack99, align 8
  br label %common.ret

B520.endif:                                       ; preds = %B138
  %.151 = add nsw i64 %arg.b, 56
  %.152 = inttoptr i64 %.151 to ptr
  %.153 = load i64, ptr %.152, align 8
  %sunkaddr7 = inttoptr i64 %.67 to ptr
  %sunkaddr8 = getelementptr i8, ptr %sunkaddr7, i64 %.70
  %sunkaddr9 = getelementptr i8, ptr %sunkaddr8, i64 32
  %.161 = load i64, ptr %sunkaddr9, align 8
  %.163 = add nsw i64 %.161, %.109
  %.166 = shl nsw i64 %.163, 4
  %.167 = add nsw i64 %.166, %.153
  %.186 = inttoptr i64 %.167 to ptr
  %.187 = load i64, ptr %.186, align 8
  %.188 = add nsw i64 %.167, 8
  %.189 = inttoptr i64 %.188 to ptr
  %.190 = load i64, ptr %.189, align 8
  %.227 = sub i64 %.190, %.187
  %.272105.not = icmp slt i64 %.227, 1
  br i1 %.272105.not, label %B1272, label %B742.lr.ph

B742.lr.ph:                                       ; preds = %B520.endif
  %.321 = add nsw i64 %arg.b, 64
  %.322 = inttoptr i64 %.321 to ptr
  %.323 = load i64, ptr %.322, align 8
  %4 = add nuw i64 %.227, 1
  %5 = mul i64 %.187, 40
  %6 = add nsw i64 %.323, %5
  %sunkaddr1 = inttoptr i64 %arg.b to ptr
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr1, i64 88
  br label %B742
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN10interleave7explain6native4runs5reachB4v190B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.b, i64 %arg.price, i64 range(i64 0, -9223372036854775808) %arg.source, i64 %arg.step) unnamed_addr #3 {
B0.endif:
  %.19 = add nsw i64 %arg.b, 192
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = load i64, ptr %.20, align 8
  %.25 = add nsw i64 %arg.b, 184
  %.26 = inttoptr i64 %.25 to ptr
  %.27 = load i64, ptr %.26, align 8
  %.31 = add nsw i64 %arg.b, 200
  %.32 = inttoptr i64 %.31 to ptr
  %.33 = load i64, ptr %.32, align 8
  %.46 = add nsw i64 %arg.b, 224
  %.47 = inttoptr i64 %.46 to ptr
  %.48 = load i64, ptr %.47, align 8
  %.52 = add nsw i64 %arg.b, 232
  %.53 = inttoptr i64 %.52 to ptr
  %.54 = load i64, ptr %.53, align 8
  %.56 = shl nsw i64 %.21, 3
  %.58 = mul nsw i64 %.33, %.56
  %.60 = add nsw i64 %.58, %.27
  %.78 = inttoptr i64 %.60 to ptr
  %.79 = load i64, ptr %.78, align 8
  %.80 = add i64 %.79, 1
  %.120 = add i64 %.21, -1
  %.165200.not = icmp slt i64 %.120, 1
  br i1 %.165200.not, label %B580, label %B520.preheader

B520.preheader:                                   ; preds = %B0.endif
  %0 = add i64 %.21, -2
  %xtraiter = and i64 %.120, 3
  %1 = icmp samesign ult i64 %0, 3
  br i1 %1, label %B520.epil.preheader, label %B520.preheader.new

B520.preheader.new:                               ; preds = %B520.preheader
  %2 = and i64 %.120, 9223372036854775804
  %3 = add i64 %.60, 16
  br label %B520

B520:                                             ; preds = %B520, %B520.preheader.new
  %lsr.iv17 = phi i64 [ %lsr.iv.next18, %B520 ], [ %2, %B520.preheader.new ]
  %lsr.iv15 = phi i64 [ %lsr.iv.next16, %B520 ], [ %3, %B520.preheader.new ]
  %hash_of_v201_h.2.0203 = phi i64 [ %.217.3, %B520 ], [ %.80, %B520.preheader.new ]
  %4 = add i64 %lsr.iv15, 16
  %.204 = add i64 %hash_of_v201_h.2.0203, -4658895280553007687
  %.205 = zext i64 %.204 to i128
  %.207 = mul nuw i128 %.205, 11400714819323198485
  %.208 = trunc i128 %.207 to i64
  %.209 = lshr i128 %.207, 64
  %.210 = trunc nuw i128 %.209 to i64
  %5 = add i64 %lsr.iv15, -8
  %.215 = inttoptr i64 %5 to ptr
  %.216 = load i64, ptr %.215, align 8
  %.211 = add i64 %.216, -4658895280553007687
  %.217 = add i64 %.211, %.208
  %.204.1 = add i64 %.217, %.210
  %.205.1 = zext i64 %.204.1 to i128
  %.207.1 = mul nuw i128 %.205.1, 11400714819323198485
  %.208.1 = trunc i128 %.207.1 to i64
  %.209.1 = lshr i128 %.207.1, 64
  %.210.1 = trunc nuw i128 %.209.1 to i64
  %.215.1 = inttoptr i64 %lsr.iv15 to ptr
  %.216.1 = load i64, ptr %.215.1, align 8
  %.211.1 = add i64 %.216.1, -4658895280553007687
  %.217.1 = add i64 %.211.1, %.208.1
  %.204.2 = add i64 %.217.1, %.210.1
  %.205.2 = zext i64 %.204.2 to i128
  %.207.2 = mul nuw i128 %.205.2, 11400714819323198485
  %.208.2 = trunc i128 %.207.2 to i64
  %.209.2 = lshr i128 %.207.2, 64
  %.210.2 = trunc nuw i128 %.209.2 to i64
  %6 = add i64 %lsr.iv15, 8
  %.215.2 = inttoptr i64 %6 to ptr
  %.216.2 = load i64, ptr %.215.2, align 8
  %.211.2 = add i64 %.216.2, -4658895280553007687
  %.217.2 = add i64 %.211.2, %.208.2
  %.204.3 = add i64 %.217.2, %.210.2
  %.205.3 = zext i64 %.204.3 to i128
  %.207.3 = mul nuw i128 %.205.3, 11400714819323198485
  %.208.3 = trunc i128 %.207.3 to i64
  %.209.3 = lshr i128 %.207.3, 64
  %.210.3 = trunc nuw i128 %.209.3 to i64
  %.215.3 = inttoptr i64 %4 to ptr
  %.216.3 = load i64, ptr %.215.3, align 8
  %.211.3 = add i64 %.216.3, %.208.3
  %.217.3 = add i64 %.211.3, %.210.3
  %lsr.iv.next16 = add i64 %lsr.iv15, 32
  %lsr.iv.next18 = add i64 %lsr.iv17, -4
  %niter.ncmp.3 = icmp eq i64 %lsr.iv.next18, 0
  br i1 %niter.ncmp.3, label %B580.loopexit.unr-lcssa, label %B520

B580.loopexit.unr-lcssa:                          ; preds = %B520
  %7 = or disjoint i64 %2, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B580, label %B520.epil.preheader

B520.epil.preheader:                              ; preds = %B580.loopexit.unr-lcssa, %B520.preheader
  %hash_of_v201_h.2.0203.epil.init = phi i64 [ %.80, %B520.preheader ], [ %.217.3, %B580.loopexit.unr-lcssa ]
  %.171199201.epil.init = phi i64 [ 1, %B520.preheader ], [ %7, %B580.loopexit.unr-lcssa ]
  %8 = shl i64 %.171199201.epil.init, 3
  %9 = add i64 %8, %.60
  br label %B520.epil

B520.epil:                                        ; preds = %B520.epil, %B520.epil.preheader
  %lsr.iv25 = phi i64 [ %lsr.iv.next26, %B520.epil ], [ %xtraiter, %B520.epil.preheader ]
  %lsr.iv23 = phi i64 [ %lsr.iv.next24, %B520.epil ], [ %9, %B520.epil.preheader ]
  %hash_of_v201_h.2.0203.epil = phi i64 [ %.217.epil, %B520.epil ], [ %hash_of_v201_h.2.0203.epil.init, %B520.epil.preheader ]
  %.204.epil = add i64 %hash_of_v201_h.2.0203.epil, -4658895280553007687
  %.205.epil = zext i64 %.204.epil to i128
  %.207.epil = mul nuw i128 %.205.epil, 11400714819323198485
  %.208.epil = trunc i128 %.207.epil to i64
  %.209.epil = lshr i128 %.207.epil, 64
  %.210.epil = trunc nuw i128 %.209.epil to i64
  %.215.epil = inttoptr i64 %lsr.iv23 to ptr
  %.216.epil = load i64, ptr %.215.epil, align 8
  %.211.epil = add i64 %.216.epil, %.208.epil
  %.217.epil = add i64 %.211.epil, %.210.epil
  %lsr.iv.next24 = add i64 %lsr.iv23, 8
  %lsr.iv.next26 = add nsw i64 %lsr.iv25, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next26, 0
  br i1 %epil.iter.cmp.not, label %B580, label %B520.epil, !llvm.loop !57

B580:                                             ; preds = %B520.epil, %B580.loopexit.unr-lcssa, %B0.endif
  %hash_of_v201_h.2.0.lcssa = phi i64 [ %.80, %B0.endif ], [ %.217.3, %B580.loopexit.unr-lcssa ], [ %.217.epil, %B520.epil ]
  %.231 = lshr i64 %hash_of_v201_h.2.0.lcssa, 32
  %.232 = xor i64 %.231, %hash_of_v201_h.2.0.lcssa
  %.233 = mul i64 %.232, -7046029254386353131
  %.234 = lshr i64 %.233, 29
  %.235 = xor i64 %.234, %.233
  %.236 = mul i64 %.235, -4658895280553007687
  %.237 = lshr i64 %.236, 32
  %.238 = xor i64 %.237, %.236
  %.274 = zext i64 %.238 to i128
  %.275 = zext i64 %.54 to i128
  %.276 = mul nuw i128 %.274, %.275
  %.278 = lshr i128 %.276, 64
  %.279 = trunc nuw i128 %.278 to i64
  %.285212 = shl nsw i64 %.279, 3
  %.287213 = add nsw i64 %.285212, %.48
  %.288214 = inttoptr i64 %.287213 to ptr
  %.289215 = load i64, ptr %.288214, align 8
  %.295217 = icmp slt i64 %.289215, 1
  br i1 %.295217, label %B20331.thread, label %B19807.endif.lr.ph

B19807.endif.lr.ph:                               ; preds = %B580
  %..21 = tail call i64 @llvm.smax.i64(i64 %.21, i64 0)
  %10 = add nuw i64 %..21, 1
  br label %B19807.endif

B20331.thread:                                    ; preds = %B40189, %B580
  %.288.lcssa = phi ptr [ %.288214, %B580 ], [ %.288, %B40189 ]
  %.316 = add nsw i64 %.33, 1
  store i64 %.316, ptr %.288.lcssa, align 8
  %.519177 = add nsw i64 %arg.b, 216
  %.520178 = inttoptr i64 %.519177 to ptr
  %.521179 = load i64, ptr %.520178, align 8
  %.524180 = shl nsw i64 %.33, 5
  %.525181 = add nsw i64 %.521179, %.524180
  br label %B40091

B19957:                                           ; preds = %B19807.endif, %B20135
  %lsr.iv21 = phi i64 [ %lsr.iv.next22, %B20135 ], [ %10, %B19807.endif ]
  %lsr.iv19 = phi i64 [ %lsr.iv.next20, %B20135 ], [ %.60, %B19807.endif ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B20135 ], [ %.332, %B19807.endif ]
  %lsr.iv.next22 = add i64 %lsr.iv21, -1
  %exitcond227.not = icmp eq i64 %lsr.iv.next22, 0
  br i1 %exitcond227.not, label %B20331, label %B20135

B20135:                                           ; preds = %B19957
  %lsr.iv.next = add i64 %lsr.iv, 8
  %lsr.iv.next20 = add i64 %lsr.iv19, 8
  %.461 = inttoptr i64 %lsr.iv to ptr
  %.462 = load i64, ptr %.461, align 8
  %.466 = inttoptr i64 %lsr.iv19 to ptr
  %.467 = load i64, ptr %.466, align 8
  %.468.not = icmp eq i64 %.462, %.467
  br i1 %.468.not, label %B19957, label %B40189

B20331:                                           ; preds = %B19957
  %.519 = add nsw i64 %arg.b, 216
  %.520 = inttoptr i64 %.519 to ptr
  %.521 = load i64, ptr %.520, align 8
  %.524 = shl nsw i64 %.290219, 5
  %.525 = add nsw i64 %.521, %.524
  %.531 = icmp eq i64 %.290219, %.33
  br i1 %.531, label %B20331.B40091_crit_edge, label %B40093

B20331.B40091_crit_edge:                          ; preds = %B20331
  %.pre228 = add nuw nsw i64 %.33, 1
  br label %B40091

B40091:                                           ; preds = %B20331.B40091_crit_edge, %B20331.thread
  %.535.pre-phi = phi i64 [ %.pre228, %B20331.B40091_crit_edge ], [ %.316, %B20331.thread ]
  %.525186 = phi i64 [ %.525, %B20331.B40091_crit_edge ], [ %.525181, %B20331.thread ]
  %sunkaddr = inttoptr i64 %arg.b to ptr
  %sunkaddr29 = getelementptr i8, ptr %sunkaddr, i64 200
  store i64 %.535.pre-phi, ptr %sunkaddr29, align 8
  %.pre = inttoptr i64 %.525186 to ptr
  br label %B40193

B40093:                                           ; preds = %B20331
  %.550 = inttoptr i64 %.525 to ptr
  %.551 = load i64, ptr %.550, align 8
  %.553.not = icmp slt i64 %arg.price, %.551
  br i1 %.553.not, label %B40193, label %common.ret

common.ret:                                       ; preds = %B40193.endif, %B40093
  store i64 0, ptr %retptr, align 8
  ret void

B40189:                                           ; preds = %B20135
  %.572 = add nsw i64 %number_of_v203_slot.3.0218, 1
  %.579 = icmp eq i64 %.572, %.54
  %spec.select = select i1 %.579, i64 0, i64 %.572
  %.285 = shl nsw i64 %spec.select, 3
  %.287 = add nsw i64 %.285, %.48
  %.288 = inttoptr i64 %.287 to ptr
  %.289 = load i64, ptr %.288, align 8
  %.295 = icmp slt i64 %.289, 1
  br i1 %.295, label %B20331.thread, label %B19807.endif

B40193:                                           ; preds = %B40093, %B40091
  %.595.pre-phi = phi ptr [ %.550, %B40093 ], [ %.pre, %B40091 ]
  %.525185 = phi i64 [ %.525, %B40093 ], [ %.525186, %B40091 ]
  %number.2.0183 = phi i64 [ %.290219, %B40093 ], [ %.33, %B40091 ]
  store i64 %arg.price, ptr %.595.pre-phi, align 8
  %.603 = add nsw i64 %.525185, 8
  %.604 = inttoptr i64 %.603 to ptr
  store i64 %arg.source, ptr %.604, align 8
  %.614 = add nsw i64 %.525185, 16
  %.615 = inttoptr i64 %.614 to ptr
  store i64 %arg.step, ptr %.615, align 8
  %.13.i = add nsw i64 %arg.b, 240
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !58
  %.18.i = add nsw i64 %arg.b, 248
  %.19.i = inttoptr i64 %.18.i to ptr
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !58
  %.23.i = add nsw i64 %arg.b, 264
  %.24.i = inttoptr i64 %.23.i to ptr
  %.25.i = load i64, ptr %.24.i, align 8, !noalias !58
  %.39.i = add nsw i64 %.20.i, 1
  store i64 %.39.i, ptr %.19.i, align 8, !noalias !58
  %.46.i = add nsw i64 %.25.i, 1
  store i64 %.46.i, ptr %.24.i, align 8, !noalias !58
  %.51.i = icmp sgt i64 %.20.i, 0
  br i1 %.51.i, label %B292.preheader.i, label %B40193.endif

B292.preheader.i:                                 ; preds = %B40193
  %.5981.i = add nsw i64 %.20.i, -1
  %.6082.i = lshr i64 %.5981.i, 1
  %.6583.i = shl nsw i64 %.6082.i, 4
  %.6784.i = add nsw i64 %.6583.i, %.15.i
  %.6885.i = inttoptr i64 %.6784.i to ptr
  %.6986.i = load i64, ptr %.6885.i, align 8, !noalias !58
  %.71.not87.i = icmp sgt i64 %.6986.i, %arg.price
  br i1 %.71.not87.i, label %B360.endif.endif.i, label %B40193.endif

B292.i:                                           ; preds = %B360.endif.endif.i
  %.59.i = add nsw i64 %.6089.i, -1
  %.60.i = lshr i64 %.59.i, 1
  %.65.i = shl nsw i64 %.60.i, 4
  %.67.i = add nsw i64 %.65.i, %.15.i
  %.68.i = inttoptr i64 %.67.i to ptr
  %.69.i = load i64, ptr %.68.i, align 8, !noalias !58
  %.71.not.i = icmp sgt i64 %.69.i, %arg.price
  br i1 %.71.not.i, label %B360.endif.endif.i, label %B40193.endif

B360.endif.endif.i:                               ; preds = %B292.preheader.i, %B292.i
  %.224.i = phi i64 [ %.69.i, %B292.i ], [ %.6986.i, %B292.preheader.i ]
  %.6790.i = phi i64 [ %.67.i, %B292.i ], [ %.6784.i, %B292.preheader.i ]
  %.6089.i = phi i64 [ %.60.i, %B292.i ], [ %.6082.i, %B292.preheader.i ]
  %at.2.088.i = phi i64 [ %.6089.i, %B292.i ], [ %.20.i, %B292.preheader.i ]
  %.87.i = shl nsw i64 %at.2.088.i, 4
  %.91.i = add nsw i64 %.87.i, %.15.i
  %.225.i = inttoptr i64 %.91.i to ptr
  store i64 %.224.i, ptr %.225.i, align 8, !noalias !58
  %.219.1.i = add nsw i64 %.91.i, 8
  %.222.1.i = add nsw i64 %.6790.i, 8
  %.223.1.i = inttoptr i64 %.222.1.i to ptr
  %.224.1.i = load i64, ptr %.223.1.i, align 8, !noalias !58
  %.225.1.i = inttoptr i64 %.219.1.i to ptr
  store i64 %.224.1.i, ptr %.225.1.i, align 8, !noalias !58
  %.243.not.i = icmp eq i64 %.6089.i, 0
  br i1 %.243.not.i, label %B40193.endif, label %B292.i

B19807.endif:                                     ; preds = %B40189, %B19807.endif.lr.ph
  %.290219.in = phi i64 [ %.289215, %B19807.endif.lr.ph ], [ %.289, %B40189 ]
  %number_of_v203_slot.3.0218 = phi i64 [ %.279, %B19807.endif.lr.ph ], [ %spec.select, %B40189 ]
  %.290219 = add nsw i64 %.290219.in, -1
  %.330 = mul i64 %.290219, %.56
  %.332 = add i64 %.330, %.27
  br label %B19957

B40193.endif:                                     ; preds = %B360.endif.endif.i, %B292.i, %B292.preheader.i, %B40193
  %at.3.1.i = phi i64 [ %.20.i, %B40193 ], [ %.20.i, %B292.preheader.i ], [ 0, %B360.endif.endif.i ], [ %.6089.i, %B292.i ]
  %.253.i = shl nsw i64 %at.3.1.i, 4
  %.255.i = add nsw i64 %.253.i, %.15.i
  %.257.i = inttoptr i64 %.255.i to ptr
  store i64 %arg.price, ptr %.257.i, align 8, !noalias !58
  %.269.i = add nsw i64 %.255.i, 8
  %.271.i = shl i64 %.25.i, 32
  %.275.i = or i64 %.271.i, %number.2.0183
  %.278.i = inttoptr i64 %.269.i to ptr
  store i64 %.275.i, ptr %.278.i, align 8, !noalias !58
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, -9223372036854775807) i64 @fewest(i64 %a0) local_unnamed_addr #3 {
  %.116.i.i = alloca i64, align 8
  %.865.i = alloca [2 x i64], align 8
  %.1247.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.865.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.1247.i)
  %.16.i = add nsw i64 %a0, 184
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !61
  %.22.i = add nsw i64 %a0, 216
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !61
  %.38.i = inttoptr i64 %a0 to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !61
  %.43.i = add nsw i64 %a0, 8
  %.44.i = inttoptr i64 %.43.i to ptr
  %.45.i = load i64, ptr %.44.i, align 8, !noalias !61
  %.49.i = add nsw i64 %a0, 16
  %.50.i = inttoptr i64 %.49.i to ptr
  %.51.i = load i64, ptr %.50.i, align 8, !noalias !61
  %.64.i = add nsw i64 %a0, 168
  %.65.i = inttoptr i64 %.64.i to ptr
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !61
  %.70.i = add nsw i64 %a0, 144
  %.71.i = inttoptr i64 %.70.i to ptr
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !61
  %.76.i = add nsw i64 %a0, 152
  %.77.i = inttoptr i64 %.76.i to ptr
  %.78.i = load i64, ptr %.77.i, align 8, !noalias !61
  %.10.i = add nsw i64 %a0, 192
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !61
  %.273.i = shl i64 %.12.i, 3
  %.976.i = add i64 %.12.i, -1
  %..976.i = tail call i64 @llvm.smax.i64(i64 %.976.i, i64 0)
  %1 = add nsw i64 %..976.i, -1
  %xtraiter.i = and i64 %.12.i, 7
  %unroll_iter.i = and i64 %.12.i, 9223372036854775800
  %xtraiter106.i = and i64 %..976.i, 7
  %2 = add i64 %.51.i, 120
  %3 = add i64 %.18.i, 64
  %4 = and i64 %..976.i, 9223372036854775800
  %sunkaddr191.i = getelementptr i8, ptr %.38.i, i64 248
  %sunkaddr193.i = getelementptr i8, ptr %.38.i, i64 24
  %sunkaddr195.i = getelementptr i8, ptr %.38.i, i64 200
  %sunkaddr197.i = getelementptr i8, ptr %.38.i, i64 208
  %sunkaddr199.i = getelementptr i8, ptr %.38.i, i64 232
  %sunkaddr201.i = getelementptr i8, ptr %.38.i, i64 256
  %sunkaddr207.i = getelementptr i8, ptr %.38.i, i64 216
  %sunkaddr203.i = getelementptr i8, ptr %.38.i, i64 272
  %sunkaddr211.i = inttoptr i64 %.39.i to ptr
  %5 = icmp slt i64 %.12.i, 1
  %6 = icmp samesign ult i64 %.12.i, 8
  %7 = icmp eq i64 %xtraiter.i, 0
  %sunkaddr208.i = getelementptr inbounds nuw i8, ptr %.865.i, i64 8
  %sunkaddr217.i = getelementptr i8, ptr %.38.i, i64 120
  %sunkaddr219.i = getelementptr i8, ptr %.38.i, i64 112
  %sunkaddr221.i = getelementptr i8, ptr %.38.i, i64 104
  %8 = icmp slt i64 %.976.i, 1
  %9 = icmp ult i64 %1, 7
  %10 = icmp eq i64 %xtraiter106.i, 0
  %sunkaddr210.i = getelementptr i8, ptr %.38.i, i64 160
  %11 = or disjoint i64 %4, 1
  %12 = add nsw i64 %..976.i, -8
  %13 = lshr i64 %12, 3
  %14 = add nuw nsw i64 %13, 1
  %xtraiter = and i64 %14, 1
  %15 = icmp eq i64 %13, 0
  %unroll_iter = and i64 %14, 4611686018427387902
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  %lcmp.mod42 = icmp ne i64 %xtraiter, 0
  br label %B526.i

B522.loopexit.i:                                  ; preds = %B18386.i, %B944.endif.i
  %.169.i = icmp samesign ugt i64 %.168537625.i, 1
  br i1 %.169.i, label %B526.i, label %_ZN10interleave7explain6native4runs6fewestB4v117B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit

B526.i:                                           ; preds = %B522.loopexit.i, %0
  %.168537625.i = phi i64 [ 4096, %0 ], [ %.178.i, %B522.loopexit.i ]
  %.178.i = add nsw i64 %.168537625.i, -1
  call void @llvm.lifetime.start.p0(ptr nonnull %.116.i.i), !noalias !61
  %.12.i.i = load i64, ptr %sunkaddr191.i, align 8, !noalias !64
  %.13.i.i = icmp sgt i64 %.12.i.i, 0
  br i1 %.13.i.i, label %B66.i.i, label %B526.endif.thread37.i

B66.i.i:                                          ; preds = %B526.i, %B18799.i.i
  %.84.i.i = phi i64 [ %.224.i.i, %B18799.i.i ], [ %.12.i.i, %B526.i ]
  %.28.i.i = load i64, ptr %sunkaddr193.i, align 8, !noalias !64
  %.29.i.i = add nsw i64 %.28.i.i, 1
  %.38.i.i = load i64, ptr %sunkaddr195.i, align 8, !noalias !64
  %.40.i.i = add nsw i64 %.38.i.i, %.29.i.i
  %.49.i.i = load i64, ptr %sunkaddr197.i, align 8, !noalias !64
  %.51.i.i = icmp sgt i64 %.40.i.i, %.49.i.i
  br i1 %.51.i.i, label %B526.endif.thread37.i, label %B122.i.i

B122.i.i:                                         ; preds = %B66.i.i
  %.57.i.i = shl nsw i64 %.40.i.i, 1
  %.65.i.i = load i64, ptr %sunkaddr199.i, align 8, !noalias !64
  %.66.i.i = icmp sgt i64 %.57.i.i, %.65.i.i
  br i1 %.66.i.i, label %B526.endif.thread37.i, label %B524.i.i

B524.i.i:                                         ; preds = %B122.i.i
  %.86.i.i = add nsw i64 %.29.i.i, %.84.i.i
  %.96.i.i = load i64, ptr %sunkaddr201.i, align 8, !noalias !64
  %.97.i.i = icmp sgt i64 %.86.i.i, %.96.i.i
  br i1 %.97.i.i, label %B526.endif.thread37.i, label %B552.i.i

B552.i.i:                                         ; preds = %B524.i.i
  store i64 0, ptr %.116.i.i, align 8, !noalias !64
  call fastcc void @_ZN10interleave7explain6native4runs3popB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx(ptr nonnull %.116.i.i, i64 %a0)
  %.130.i.i = load i64, ptr %.116.i.i, align 8, !noalias !64
  %.150.i.i = load i64, ptr %sunkaddr207.i, align 8, !noalias !64
  %.153.i.i = shl nsw i64 %.130.i.i, 5
  %.154.i.i = or disjoint i64 %.153.i.i, 24
  %.161.i.i = add i64 %.154.i.i, %.150.i.i
  %.162.i.i = inttoptr i64 %.161.i.i to ptr
  %.163.i.i = load i64, ptr %.162.i.i, align 8, !noalias !64
  %.164.i.i = icmp eq i64 %.163.i.i, 0
  br i1 %.164.i.i, label %B554.i.i, label %B18799.i.i

B554.i.i:                                         ; preds = %B552.i.i
  %sunkaddr38.i.i = inttoptr i64 %.154.i.i to ptr
  %sunkaddr39.i.i = getelementptr i8, ptr %sunkaddr38.i.i, i64 %.150.i.i
  store i64 1, ptr %sunkaddr39.i.i, align 8, !noalias !64
  %.180.i.i = load i64, ptr %sunkaddr203.i, align 8, !noalias !64
  %.181.i.i = add nsw i64 %.180.i.i, -1
  store i64 %.181.i.i, ptr %sunkaddr203.i, align 8, !noalias !64
  %.195.i.i = icmp sgt i64 %.180.i.i, 0
  br i1 %.195.i.i, label %B526.endif.i, label %B526.endif.thread37.i

B18799.i.i:                                       ; preds = %B552.i.i
  %.224.i.i = load i64, ptr %sunkaddr191.i, align 8, !noalias !64
  %.225.i.i = icmp sgt i64 %.224.i.i, 0
  br i1 %.225.i.i, label %B66.i.i, label %B526.endif.thread37.i

B570.i:                                           ; preds = %B526.endif.i, %B526.endif.thread37.i
  %.209.0.ph40.i = phi i64 [ %.209.0.ph.ph.i, %B526.endif.thread37.i ], [ %.130.i.i, %B526.endif.i ]
  %.262.i = sub i64 0, %.209.0.ph40.i
  br label %_ZN10interleave7explain6native4runs6fewestB4v117B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit

B580.i:                                           ; preds = %B526.endif.i
  %.275.i = mul nsw i64 %.130.i.i, %.273.i
  %.277.i = add nsw i64 %.275.i, %.18.i
  %.285.i = inttoptr i64 %.277.i to ptr
  %.286.i = load i64, ptr %.285.i, align 8, !noalias !61
  %.287.i = ashr i64 %.286.i, 24
  %.294.i = lshr i64 %.286.i, 8
  %.295.i = and i64 %.294.i, 65535
  %.299.i = and i64 %.286.i, 255
  %.307.i = icmp slt i64 %.287.i, 0
  br i1 %.307.i, label %B862.i, label %B810.i

B810.i:                                           ; preds = %B580.i
  %.311.i = icmp eq i64 %.299.i, %.66.i
  br i1 %.311.i, label %B822.i, label %B810.B944.endif_crit_edge.i

B810.B944.endif_crit_edge.i:                      ; preds = %B810.i
  %.pre.i = shl nuw nsw i64 %.287.i, 3
  br label %B944.endif.i

B822.i:                                           ; preds = %B810.i
  %.316.i = and i64 %.287.i, 9223372036854775800
  %.317.i = add nsw i64 %.316.i, %.72.i
  %.318.i = inttoptr i64 %.317.i to ptr
  %.319.i = load i64, ptr %.318.i, align 8, !noalias !61
  %.320.i = shl nuw nsw i64 %.287.i, 3
  %.321.i = and i64 %.320.i, 56
  %16 = shl nuw i64 255, %.321.i
  %17 = and i64 %.319.i, %16
  %.324.not.i = icmp eq i64 %17, 0
  br i1 %.324.not.i, label %B944.endif.i, label %B862.i

B862.i:                                           ; preds = %B822.i, %B580.i
  %.364.i = add nsw i64 %a0, 280
  %.365.i = inttoptr i64 %.364.i to ptr
  store i64 %.130.i.i, ptr %.365.i, align 8, !noalias !61
  br label %_ZN10interleave7explain6native4runs6fewestB4v117B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit

B1072.i:                                          ; preds = %B1072.preheader.i, %B1072.i
  %lsr.iv174.i = phi i64 [ %174, %B1072.preheader.i ], [ %lsr.iv.next175.i, %B1072.i ]
  %lsr.iv172.i = phi i64 [ %172, %B1072.preheader.i ], [ %lsr.iv.next173.i, %B1072.i ]
  %going.2.1475.i = phi i1 [ %going.2.1475.ph.i, %B1072.preheader.i ], [ %spec.select.i, %B1072.i ]
  %.521.i = inttoptr i64 %lsr.iv174.i to ptr
  %.522.i = load i64, ptr %.521.i, align 8, !noalias !61
  %18 = and i64 %.522.i, 65535
  %.525.i = icmp eq i64 %18, %.295.i
  %spec.select.i = select i1 %.525.i, i1 true, i1 %going.2.1475.i
  %lsr.iv.next173.i = add i64 %lsr.iv172.i, -1
  %lsr.iv.next175.i = add i64 %lsr.iv174.i, 8
  %.474.i = icmp samesign ugt i64 %lsr.iv.next173.i, 1
  br i1 %.474.i, label %B1072.i, label %B1172.endif.lr.ph.i, !llvm.loop !68

B1488.i:                                          ; preds = %B1488.preheader.i, %B1488.i
  %lsr.iv176.i = phi i64 [ %lsr.iv.next177.i, %B1488.i ], [ %.18.i, %B1488.preheader.i ]
  %.802479481.i = phi i64 [ %.809.7.i, %B1488.i ], [ 0, %B1488.preheader.i ]
  %19 = add i64 %lsr.iv176.i, %.701.i
  %20 = add i64 %lsr.iv176.i, %.275.i
  %.840.i = inttoptr i64 %20 to ptr
  %.841.i = load i64, ptr %.840.i, align 8, !noalias !61
  %.842.i = inttoptr i64 %19 to ptr
  store i64 %.841.i, ptr %.842.i, align 8, !noalias !61
  %21 = add i64 %19, 8
  %22 = add i64 %20, 8
  %.840.1.i = inttoptr i64 %22 to ptr
  %.841.1.i = load i64, ptr %.840.1.i, align 8, !noalias !61
  %.842.1.i = inttoptr i64 %21 to ptr
  store i64 %.841.1.i, ptr %.842.1.i, align 8, !noalias !61
  %23 = add i64 %19, 16
  %24 = add i64 %20, 16
  %.840.2.i = inttoptr i64 %24 to ptr
  %.841.2.i = load i64, ptr %.840.2.i, align 8, !noalias !61
  %.842.2.i = inttoptr i64 %23 to ptr
  store i64 %.841.2.i, ptr %.842.2.i, align 8, !noalias !61
  %25 = add i64 %19, 24
  %26 = add i64 %20, 24
  %.840.3.i = inttoptr i64 %26 to ptr
  %.841.3.i = load i64, ptr %.840.3.i, align 8, !noalias !61
  %.842.3.i = inttoptr i64 %25 to ptr
  store i64 %.841.3.i, ptr %.842.3.i, align 8, !noalias !61
  %27 = add i64 %19, 32
  %28 = add i64 %20, 32
  %.840.4.i = inttoptr i64 %28 to ptr
  %.841.4.i = load i64, ptr %.840.4.i, align 8, !noalias !61
  %.842.4.i = inttoptr i64 %27 to ptr
  store i64 %.841.4.i, ptr %.842.4.i, align 8, !noalias !61
  %29 = add i64 %19, 40
  %30 = add i64 %20, 40
  %.840.5.i = inttoptr i64 %30 to ptr
  %.841.5.i = load i64, ptr %.840.5.i, align 8, !noalias !61
  %.842.5.i = inttoptr i64 %29 to ptr
  store i64 %.841.5.i, ptr %.842.5.i, align 8, !noalias !61
  %31 = add i64 %19, 48
  %32 = add i64 %20, 48
  %.840.6.i = inttoptr i64 %32 to ptr
  %.841.6.i = load i64, ptr %.840.6.i, align 8, !noalias !61
  %.842.6.i = inttoptr i64 %31 to ptr
  store i64 %.841.6.i, ptr %.842.6.i, align 8, !noalias !61
  %.809.7.i = add nuw nsw i64 %.802479481.i, 8
  %33 = add i64 %19, 56
  %34 = add i64 %20, 56
  %.840.7.i = inttoptr i64 %34 to ptr
  %.841.7.i = load i64, ptr %.840.7.i, align 8, !noalias !61
  %.842.7.i = inttoptr i64 %33 to ptr
  store i64 %.841.7.i, ptr %.842.7.i, align 8, !noalias !61
  %lsr.iv.next177.i = add i64 %lsr.iv176.i, 64
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.809.7.i
  br i1 %niter.ncmp.7.i, label %B1520.loopexit.unr-lcssa.i, label %B1488.i

B1520.loopexit.unr-lcssa.i:                       ; preds = %B1488.i
  br i1 %7, label %B1520.i, label %B1488.epil.preheader.i

B1488.epil.preheader.i:                           ; preds = %B1488.preheader.i, %B1520.loopexit.unr-lcssa.i
  %.802479481.epil.init.i = phi i64 [ 0, %B1488.preheader.i ], [ %unroll_iter.i, %B1520.loopexit.unr-lcssa.i ]
  %35 = shl i64 %.802479481.epil.init.i, 3
  %36 = add i64 %35, %.277.i
  %37 = add i64 %35, %.703.i
  br label %B1488.epil.i

B1488.epil.i:                                     ; preds = %B1488.epil.i, %B1488.epil.preheader.i
  %lsr.iv182.i = phi i64 [ %lsr.iv.next183.i, %B1488.epil.i ], [ %xtraiter.i, %B1488.epil.preheader.i ]
  %lsr.iv180.i = phi i64 [ %lsr.iv.next181.i, %B1488.epil.i ], [ %37, %B1488.epil.preheader.i ]
  %lsr.iv178.i = phi i64 [ %lsr.iv.next179.i, %B1488.epil.i ], [ %36, %B1488.epil.preheader.i ]
  %.840.epil.i = inttoptr i64 %lsr.iv178.i to ptr
  %.841.epil.i = load i64, ptr %.840.epil.i, align 8, !noalias !61
  %.842.epil.i = inttoptr i64 %lsr.iv180.i to ptr
  store i64 %.841.epil.i, ptr %.842.epil.i, align 8, !noalias !61
  %lsr.iv.next179.i = add i64 %lsr.iv178.i, 8
  %lsr.iv.next181.i = add i64 %lsr.iv180.i, 8
  %lsr.iv.next183.i = add nsw i64 %lsr.iv182.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next183.i, 0
  br i1 %epil.iter.cmp.not.i, label %B1520.i, label %B1488.epil.i, !llvm.loop !69

B1520.i:                                          ; preds = %B1488.epil.i, %B1172.endif.i, %B1520.loopexit.unr-lcssa.i
  br i1 %.311.i, label %B1698.i, label %B1522.i

B1522.i:                                          ; preds = %B1520.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.865.i, i8 0, i64 16, i1 false), !noalias !61
  call fastcc void @_ZN10interleave7explain6native4runs7observeB4v158B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.865.i, i64 %a0, i64 %.703.i, i64 %.677.i)
  %.879.fca.1.load.i = load i64, ptr %sunkaddr208.i, align 8, !noalias !61
  %.21.i.i = load i64, ptr %sunkaddr217.i, align 8, !noalias !70
  %.10365.not.i.i = icmp slt i64 %.21.i.i, 1
  br i1 %.10365.not.i.i, label %B1522.endif.endif.i, label %B88.lr.ph.i.i

B1594.i:                                          ; preds = %B1594.preheader.new.i, %B1594.i
  %lsr.iv184.i = phi i64 [ %lsr.iv.next185.i.1, %B1594.i ], [ %182, %B1594.preheader.new.i ]
  %niter = phi i64 [ %niter.next.1, %B1594.i ], [ 0, %B1594.preheader.new.i ]
  %38 = add i64 %lsr.iv184.i, -56
  %.1065.i = inttoptr i64 %38 to ptr
  store i64 0, ptr %.1065.i, align 8, !noalias !61
  %39 = add i64 %lsr.iv184.i, -48
  %.1065.1.i = inttoptr i64 %39 to ptr
  store i64 0, ptr %.1065.1.i, align 8, !noalias !61
  %40 = add i64 %lsr.iv184.i, -40
  %.1065.2.i = inttoptr i64 %40 to ptr
  store i64 0, ptr %.1065.2.i, align 8, !noalias !61
  %41 = add i64 %lsr.iv184.i, -32
  %.1065.3.i = inttoptr i64 %41 to ptr
  store i64 0, ptr %.1065.3.i, align 8, !noalias !61
  %42 = add i64 %lsr.iv184.i, -24
  %.1065.4.i = inttoptr i64 %42 to ptr
  store i64 0, ptr %.1065.4.i, align 8, !noalias !61
  %43 = add i64 %lsr.iv184.i, -16
  %.1065.5.i = inttoptr i64 %43 to ptr
  store i64 0, ptr %.1065.5.i, align 8, !noalias !61
  %44 = add i64 %lsr.iv184.i, -8
  %.1065.6.i = inttoptr i64 %44 to ptr
  store i64 0, ptr %.1065.6.i, align 8, !noalias !61
  %.1065.7.i = inttoptr i64 %lsr.iv184.i to ptr
  store i64 0, ptr %.1065.7.i, align 8, !noalias !61
  %lsr.iv.next185.i = add i64 %lsr.iv184.i, 64
  %45 = add i64 %lsr.iv184.i, 8
  %.1065.i.1 = inttoptr i64 %45 to ptr
  store i64 0, ptr %.1065.i.1, align 8, !noalias !61
  %46 = add i64 %lsr.iv184.i, 16
  %.1065.1.i.1 = inttoptr i64 %46 to ptr
  store i64 0, ptr %.1065.1.i.1, align 8, !noalias !61
  %47 = add i64 %lsr.iv184.i, 24
  %.1065.2.i.1 = inttoptr i64 %47 to ptr
  store i64 0, ptr %.1065.2.i.1, align 8, !noalias !61
  %48 = add i64 %lsr.iv184.i, 32
  %.1065.3.i.1 = inttoptr i64 %48 to ptr
  store i64 0, ptr %.1065.3.i.1, align 8, !noalias !61
  %49 = add i64 %lsr.iv184.i, 40
  %.1065.4.i.1 = inttoptr i64 %49 to ptr
  store i64 0, ptr %.1065.4.i.1, align 8, !noalias !61
  %50 = add i64 %lsr.iv184.i, 48
  %.1065.5.i.1 = inttoptr i64 %50 to ptr
  store i64 0, ptr %.1065.5.i.1, align 8, !noalias !61
  %51 = add i64 %lsr.iv184.i, 56
  %.1065.6.i.1 = inttoptr i64 %51 to ptr
  store i64 0, ptr %.1065.6.i.1, align 8, !noalias !61
  %.1065.7.i.1 = inttoptr i64 %lsr.iv.next185.i to ptr
  store i64 0, ptr %.1065.7.i.1, align 8, !noalias !61
  %lsr.iv.next185.i.1 = add i64 %lsr.iv184.i, 128
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %B1698.loopexit.unr-lcssa.i.unr-lcssa, label %B1594.i

B1698.loopexit.unr-lcssa.i.unr-lcssa:             ; preds = %B1594.i
  br i1 %lcmp.mod.not, label %B1698.loopexit.unr-lcssa.i, label %B1594.i.epil.preheader

B1594.i.epil.preheader:                           ; preds = %B1698.loopexit.unr-lcssa.i.unr-lcssa, %B1594.preheader.new.i
  %lsr.iv184.i.epil.init = phi i64 [ %182, %B1594.preheader.new.i ], [ %lsr.iv.next185.i.1, %B1698.loopexit.unr-lcssa.i.unr-lcssa ]
  tail call void @llvm.assume(i1 %lcmp.mod42)
  %52 = add i64 %lsr.iv184.i.epil.init, -56
  %.1065.i.epil = inttoptr i64 %52 to ptr
  store i64 0, ptr %.1065.i.epil, align 8, !noalias !61
  %53 = add i64 %lsr.iv184.i.epil.init, -48
  %.1065.1.i.epil = inttoptr i64 %53 to ptr
  store i64 0, ptr %.1065.1.i.epil, align 8, !noalias !61
  %54 = add i64 %lsr.iv184.i.epil.init, -40
  %.1065.2.i.epil = inttoptr i64 %54 to ptr
  store i64 0, ptr %.1065.2.i.epil, align 8, !noalias !61
  %55 = add i64 %lsr.iv184.i.epil.init, -32
  %.1065.3.i.epil = inttoptr i64 %55 to ptr
  store i64 0, ptr %.1065.3.i.epil, align 8, !noalias !61
  %56 = add i64 %lsr.iv184.i.epil.init, -24
  %.1065.4.i.epil = inttoptr i64 %56 to ptr
  store i64 0, ptr %.1065.4.i.epil, align 8, !noalias !61
  %57 = add i64 %lsr.iv184.i.epil.init, -16
  %.1065.5.i.epil = inttoptr i64 %57 to ptr
  store i64 0, ptr %.1065.5.i.epil, align 8, !noalias !61
  %58 = add i64 %lsr.iv184.i.epil.init, -8
  %.1065.6.i.epil = inttoptr i64 %58 to ptr
  store i64 0, ptr %.1065.6.i.epil, align 8, !noalias !61
  %.1065.7.i.epil = inttoptr i64 %lsr.iv184.i.epil.init to ptr
  store i64 0, ptr %.1065.7.i.epil, align 8, !noalias !61
  br label %B1698.loopexit.unr-lcssa.i

B1698.loopexit.unr-lcssa.i:                       ; preds = %B1698.loopexit.unr-lcssa.i.unr-lcssa, %B1594.i.epil.preheader
  br i1 %10, label %B1698.i, label %B1594.epil.preheader.i

B1594.epil.preheader.i:                           ; preds = %B1594.preheader.i, %B1698.loopexit.unr-lcssa.i
  %.1028486488.epil.init.i = phi i64 [ 1, %B1594.preheader.i ], [ %11, %B1698.loopexit.unr-lcssa.i ]
  %59 = shl i64 %.1028486488.epil.init.i, 3
  %60 = add i64 %59, %.703.i
  br label %B1594.epil.i

B1594.epil.i:                                     ; preds = %B1594.epil.i, %B1594.epil.preheader.i
  %lsr.iv188.i = phi i64 [ %lsr.iv.next189.i, %B1594.epil.i ], [ %xtraiter106.i, %B1594.epil.preheader.i ]
  %lsr.iv186.i = phi i64 [ %lsr.iv.next187.i, %B1594.epil.i ], [ %60, %B1594.epil.preheader.i ]
  %.1065.epil.i = inttoptr i64 %lsr.iv186.i to ptr
  store i64 0, ptr %.1065.epil.i, align 8, !noalias !61
  %lsr.iv.next187.i = add i64 %lsr.iv186.i, 8
  %lsr.iv.next189.i = add nsw i64 %lsr.iv188.i, -1
  %epil.iter107.cmp.not.i = icmp eq i64 %lsr.iv.next189.i, 0
  br i1 %epil.iter107.cmp.not.i, label %B1698.i, label %B1594.epil.i, !llvm.loop !73

B1698.i:                                          ; preds = %B1594.epil.i, %B1522.endif.endif.i, %B1698.loopexit.unr-lcssa.i, %B1520.i
  %broken.2.2.i = phi i64 [ %.66.i, %B1520.i ], [ %.924.i, %B1522.endif.endif.i ], [ %.66.i, %B1698.loopexit.unr-lcssa.i ], [ %.66.i, %B1594.epil.i ]
  %.1079.i = icmp slt i64 %.671.i, 0
  br i1 %.1079.i, label %B1702.i, label %B1818.i

B1702.i:                                          ; preds = %B1698.i
  %.1083.not.i = icmp eq i64 %broken.2.2.i, %.66.i
  br i1 %.1083.not.i, label %B1704.i, label %B18386.i

B1704.i:                                          ; preds = %B1702.i
  %.1090.i = load i64, ptr %sunkaddr210.i, align 8, !noalias !61
  %61 = shl i64 %.671.i, 3
  %reass.sub = sub i64 %.1090.i, %61
  %.1094.i = add i64 %reass.sub, -8
  %.1095.i = inttoptr i64 %.1094.i to ptr
  %.1096.i = load i64, ptr %.1095.i, align 8, !noalias !61
  %.1097.i = icmp eq i64 %.1096.i, 0
  br i1 %.1097.i, label %B18386.i, label %B1874.endif.endif.i

B1818.i:                                          ; preds = %B1698.i
  %.1114.i = and i64 %.671.i, 9223372036854775800
  %.1115.i = add nsw i64 %.1114.i, %.78.i
  %.1116.i = inttoptr i64 %.1115.i to ptr
  %.1117.i = load i64, ptr %.1116.i, align 8, !noalias !61
  %.1118.i = shl i64 %.671.i, 3
  %.1119.i = and i64 %.1118.i, 56
  %62 = shl nuw i64 255, %.1119.i
  %63 = and i64 %.1117.i, %62
  %.1122.i = icmp eq i64 %63, 0
  br i1 %.1122.i, label %B18386.i, label %B1874.endif.endif.i

B18386.i:                                         ; preds = %B1874.endif.endif.i, %B1818.i, %B1704.i, %B1702.i
  %.625.i = icmp samesign ugt i64 %.624492526.i, 1
  br i1 %.625.i, label %B1172.endif.i, label %B522.loopexit.i

B526.endif.thread37.i:                            ; preds = %B554.i.i, %B526.i, %B18799.i.i, %B524.i.i, %B122.i.i, %B66.i.i
  %.209.0.ph.ph.i = phi i64 [ -3, %B66.i.i ], [ -3, %B524.i.i ], [ -3, %B122.i.i ], [ -1, %B18799.i.i ], [ -4, %B554.i.i ], [ -1, %B526.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.116.i.i), !noalias !61
  br label %B570.i

B526.endif.i:                                     ; preds = %B554.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.116.i.i), !noalias !61
  %.237.i = icmp slt i64 %.130.i.i, 0
  br i1 %.237.i, label %B570.i, label %B580.i

B944.endif.i:                                     ; preds = %B822.i, %B810.B944.endif_crit_edge.i
  %.370.pre-phi.i = phi i64 [ %.pre.i, %B810.B944.endif_crit_edge.i ], [ %.320.i, %B822.i ]
  %.372.i = add nsw i64 %.370.pre-phi.i, %.39.i
  %.373.i = inttoptr i64 %.372.i to ptr
  %.374.i = load i64, ptr %.373.i, align 8, !noalias !61
  %sunkaddr212.i = getelementptr i8, ptr %sunkaddr211.i, i64 %.370.pre-phi.i
  %sunkaddr213.i = getelementptr i8, ptr %sunkaddr212.i, i64 8
  %.383.i = load i64, ptr %sunkaddr213.i, align 8, !noalias !61
  %.431.i = sub i64 %.383.i, %.374.i
  %.432.i = icmp sgt i64 %.431.i, 0
  %..431.i = tail call i64 @llvm.smax.i64(i64 %.431.i, i64 0)
  br i1 %.432.i, label %iter.check.i, label %B522.loopexit.i

iter.check.i:                                     ; preds = %B944.endif.i
  %min.iters.check.i = icmp samesign ult i64 %.431.i, 4
  br i1 %min.iters.check.i, label %B1072.preheader.i, label %vector.main.loop.iter.check.i

vector.main.loop.iter.check.i:                    ; preds = %iter.check.i
  %min.iters.check72.i = icmp samesign ult i64 %.431.i, 16
  br i1 %min.iters.check72.i, label %vector.main.loop.iter.check.vec.epilog.ph_crit_edge.i, label %vector.ph.i

vector.main.loop.iter.check.vec.epilog.ph_crit_edge.i: ; preds = %vector.main.loop.iter.check.i
  %.pre23.i = insertelement <4 x i64> poison, i64 %.295.i, i64 0
  %.pre24.i = shufflevector <4 x i64> %.pre23.i, <4 x i64> poison, <4 x i32> zeroinitializer
  br label %vec.epilog.ph.i

vector.ph.i:                                      ; preds = %vector.main.loop.iter.check.i
  %n.vec.i = and i64 %..431.i, 9223372036854775792
  %broadcast.splatinsert.i = insertelement <4 x i64> poison, i64 %.295.i, i64 0
  %broadcast.splat.i = shufflevector <4 x i64> %broadcast.splatinsert.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %64 = shl i64 %.374.i, 3
  %65 = add i64 %2, %64
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %lsr.iv166.i = phi i64 [ %lsr.iv.next167.i, %vector.body.i ], [ %65, %vector.ph.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %vector.body.i ], [ %n.vec.i, %vector.ph.i ]
  %vec.phi.i = phi <4 x i1> [ %137, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi73.i = phi <4 x i1> [ %138, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi74.i = phi <4 x i1> [ %139, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %vec.phi75.i = phi <4 x i1> [ %140, %vector.body.i ], [ zeroinitializer, %vector.ph.i ]
  %66 = add i64 %lsr.iv166.i, -120
  %67 = add i64 %lsr.iv166.i, -112
  %68 = add i64 %lsr.iv166.i, -104
  %69 = add i64 %lsr.iv166.i, -96
  %70 = add i64 %lsr.iv166.i, -88
  %71 = add i64 %lsr.iv166.i, -80
  %72 = add i64 %lsr.iv166.i, -72
  %73 = add i64 %lsr.iv166.i, -64
  %74 = add i64 %lsr.iv166.i, -56
  %75 = add i64 %lsr.iv166.i, -48
  %76 = add i64 %lsr.iv166.i, -40
  %77 = add i64 %lsr.iv166.i, -32
  %78 = add i64 %lsr.iv166.i, -24
  %79 = add i64 %lsr.iv166.i, -16
  %80 = add i64 %lsr.iv166.i, -8
  %81 = inttoptr i64 %66 to ptr
  %82 = inttoptr i64 %67 to ptr
  %83 = inttoptr i64 %68 to ptr
  %84 = inttoptr i64 %69 to ptr
  %85 = inttoptr i64 %70 to ptr
  %86 = inttoptr i64 %71 to ptr
  %87 = inttoptr i64 %72 to ptr
  %88 = inttoptr i64 %73 to ptr
  %89 = inttoptr i64 %74 to ptr
  %90 = inttoptr i64 %75 to ptr
  %91 = inttoptr i64 %76 to ptr
  %92 = inttoptr i64 %77 to ptr
  %93 = inttoptr i64 %78 to ptr
  %94 = inttoptr i64 %79 to ptr
  %95 = inttoptr i64 %80 to ptr
  %96 = inttoptr i64 %lsr.iv166.i to ptr
  %97 = load i64, ptr %81, align 8, !noalias !61
  %98 = load i64, ptr %82, align 8, !noalias !61
  %99 = load i64, ptr %83, align 8, !noalias !61
  %100 = load i64, ptr %84, align 8, !noalias !61
  %101 = insertelement <4 x i64> poison, i64 %97, i64 0
  %102 = insertelement <4 x i64> %101, i64 %98, i64 1
  %103 = insertelement <4 x i64> %102, i64 %99, i64 2
  %104 = insertelement <4 x i64> %103, i64 %100, i64 3
  %105 = load i64, ptr %85, align 8, !noalias !61
  %106 = load i64, ptr %86, align 8, !noalias !61
  %107 = load i64, ptr %87, align 8, !noalias !61
  %108 = load i64, ptr %88, align 8, !noalias !61
  %109 = insertelement <4 x i64> poison, i64 %105, i64 0
  %110 = insertelement <4 x i64> %109, i64 %106, i64 1
  %111 = insertelement <4 x i64> %110, i64 %107, i64 2
  %112 = insertelement <4 x i64> %111, i64 %108, i64 3
  %113 = load i64, ptr %89, align 8, !noalias !61
  %114 = load i64, ptr %90, align 8, !noalias !61
  %115 = load i64, ptr %91, align 8, !noalias !61
  %116 = load i64, ptr %92, align 8, !noalias !61
  %117 = insertelement <4 x i64> poison, i64 %113, i64 0
  %118 = insertelement <4 x i64> %117, i64 %114, i64 1
  %119 = insertelement <4 x i64> %118, i64 %115, i64 2
  %120 = insertelement <4 x i64> %119, i64 %116, i64 3
  %121 = load i64, ptr %93, align 8, !noalias !61
  %122 = load i64, ptr %94, align 8, !noalias !61
  %123 = load i64, ptr %95, align 8, !noalias !61
  %124 = load i64, ptr %96, align 8, !noalias !61
  %125 = insertelement <4 x i64> poison, i64 %121, i64 0
  %126 = insertelement <4 x i64> %125, i64 %122, i64 1
  %127 = insertelement <4 x i64> %126, i64 %123, i64 2
  %128 = insertelement <4 x i64> %127, i64 %124, i64 3
  %129 = and <4 x i64> %104, splat (i64 65535)
  %130 = and <4 x i64> %112, splat (i64 65535)
  %131 = and <4 x i64> %120, splat (i64 65535)
  %132 = and <4 x i64> %128, splat (i64 65535)
  %133 = icmp eq <4 x i64> %129, %broadcast.splat.i
  %134 = icmp eq <4 x i64> %130, %broadcast.splat.i
  %135 = icmp eq <4 x i64> %131, %broadcast.splat.i
  %136 = icmp eq <4 x i64> %132, %broadcast.splat.i
  %137 = or <4 x i1> %vec.phi.i, %133
  %138 = or <4 x i1> %vec.phi73.i, %134
  %139 = or <4 x i1> %vec.phi74.i, %135
  %140 = or <4 x i1> %vec.phi75.i, %136
  %lsr.iv.next.i = add i64 %lsr.iv.i, -16
  %lsr.iv.next167.i = add i64 %lsr.iv166.i, 128
  %141 = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %141, label %middle.block.i, label %vector.body.i, !llvm.loop !74

middle.block.i:                                   ; preds = %vector.body.i
  %bin.rdx.i = or <4 x i1> %137, %138
  %bin.rdx76.i = or <4 x i1> %bin.rdx.i, %139
  %bin.rdx77.i = or <4 x i1> %bin.rdx76.i, %140
  %bin.rdx77.fr.i = freeze <4 x i1> %bin.rdx77.i
  %142 = bitcast <4 x i1> %bin.rdx77.fr.i to i4
  %143 = icmp ne i4 %142, 0
  %cmp.n.i = icmp eq i64 %.431.i, %n.vec.i
  br i1 %cmp.n.i, label %B1172.endif.lr.ph.i, label %vec.epilog.iter.check.i

vec.epilog.iter.check.i:                          ; preds = %middle.block.i
  %ind.end.i = and i64 %..431.i, 15
  %ind.end91.i = add i64 %n.vec.i, %.374.i
  %144 = and i64 %..431.i, 12
  %min.epilog.iters.check.i = icmp eq i64 %144, 0
  br i1 %min.epilog.iters.check.i, label %B1072.preheader.i, label %vec.epilog.ph.i, !prof !33

vec.epilog.ph.i:                                  ; preds = %vec.epilog.iter.check.i, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge.i
  %broadcast.splat81.pre-phi.i = phi <4 x i64> [ %.pre24.i, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge.i ], [ %broadcast.splat.i, %vec.epilog.iter.check.i ]
  %vec.epilog.resume.val.i = phi i64 [ 0, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge.i ], [ %n.vec.i, %vec.epilog.iter.check.i ]
  %bc.merge.rdx.i = phi i1 [ false, %vector.main.loop.iter.check.vec.epilog.ph_crit_edge.i ], [ %143, %vec.epilog.iter.check.i ]
  %n.vec79.i = and i64 %..431.i, 9223372036854775804
  %broadcast.splatinsert82.i = insertelement <4 x i1> poison, i1 %bc.merge.rdx.i, i64 0
  %broadcast.splat83.i = shufflevector <4 x i1> %broadcast.splatinsert82.i, <4 x i1> poison, <4 x i32> zeroinitializer
  %145 = sub nsw i64 %vec.epilog.resume.val.i, %n.vec79.i
  %146 = add i64 %vec.epilog.resume.val.i, %.374.i
  %147 = shl i64 %146, 3
  %148 = add nsw i64 %147, %.51.i
  br label %vec.epilog.vector.body.i

vec.epilog.vector.body.i:                         ; preds = %vec.epilog.vector.body.i, %vec.epilog.ph.i
  %lsr.iv170.i = phi i64 [ %lsr.iv.next171.i, %vec.epilog.vector.body.i ], [ %148, %vec.epilog.ph.i ]
  %lsr.iv168.i = phi i64 [ %lsr.iv.next169.i, %vec.epilog.vector.body.i ], [ %145, %vec.epilog.ph.i ]
  %vec.phi85.i = phi <4 x i1> [ %166, %vec.epilog.vector.body.i ], [ %broadcast.splat83.i, %vec.epilog.ph.i ]
  %149 = add i64 %lsr.iv170.i, 8
  %150 = add i64 %lsr.iv170.i, 16
  %151 = add i64 %lsr.iv170.i, 24
  %152 = inttoptr i64 %lsr.iv170.i to ptr
  %153 = inttoptr i64 %149 to ptr
  %154 = inttoptr i64 %150 to ptr
  %155 = inttoptr i64 %151 to ptr
  %156 = load i64, ptr %152, align 8, !noalias !61
  %157 = load i64, ptr %153, align 8, !noalias !61
  %158 = load i64, ptr %154, align 8, !noalias !61
  %159 = load i64, ptr %155, align 8, !noalias !61
  %160 = insertelement <4 x i64> poison, i64 %156, i64 0
  %161 = insertelement <4 x i64> %160, i64 %157, i64 1
  %162 = insertelement <4 x i64> %161, i64 %158, i64 2
  %163 = insertelement <4 x i64> %162, i64 %159, i64 3
  %164 = and <4 x i64> %163, splat (i64 65535)
  %165 = icmp eq <4 x i64> %164, %broadcast.splat81.pre-phi.i
  %.fr.i = freeze <4 x i1> %165
  %166 = or <4 x i1> %vec.phi85.i, %.fr.i
  %lsr.iv.next169.i = add i64 %lsr.iv168.i, 4
  %lsr.iv.next171.i = add i64 %lsr.iv170.i, 32
  %167 = icmp eq i64 %lsr.iv.next169.i, 0
  br i1 %167, label %vec.epilog.middle.block.i, label %vec.epilog.vector.body.i, !llvm.loop !75

vec.epilog.middle.block.i:                        ; preds = %vec.epilog.vector.body.i
  %168 = and i64 %..431.i, 3
  %169 = add i64 %n.vec79.i, %.374.i
  %170 = bitcast <4 x i1> %166 to i4
  %171 = icmp ne i4 %170, 0
  %cmp.n88.i = icmp eq i64 %.431.i, %n.vec79.i
  br i1 %cmp.n88.i, label %B1172.endif.lr.ph.i, label %B1072.preheader.i

B1072.preheader.i:                                ; preds = %vec.epilog.middle.block.i, %vec.epilog.iter.check.i, %iter.check.i
  %going.2.1475.ph.i = phi i1 [ false, %iter.check.i ], [ %143, %vec.epilog.iter.check.i ], [ %171, %vec.epilog.middle.block.i ]
  %.473470474.ph.i = phi i64 [ %..431.i, %iter.check.i ], [ %ind.end.i, %vec.epilog.iter.check.i ], [ %168, %vec.epilog.middle.block.i ]
  %.480471473.ph.i = phi i64 [ %.374.i, %iter.check.i ], [ %ind.end91.i, %vec.epilog.iter.check.i ], [ %169, %vec.epilog.middle.block.i ]
  %172 = add nuw i64 %.473470474.ph.i, 1
  %173 = shl i64 %.480471473.ph.i, 3
  %174 = add nsw i64 %173, %.51.i
  br label %B1072.i

B1172.endif.lr.ph.i:                              ; preds = %B1072.i, %vec.epilog.middle.block.i, %middle.block.i
  %spec.select.lcssa.i = phi i1 [ %171, %vec.epilog.middle.block.i ], [ %143, %middle.block.i ], [ %spec.select.i, %B1072.i ]
  %175 = select i1 %spec.select.lcssa.i, i64 281474993487873, i64 16777217
  %176 = icmp ne i64 %.295.i, 65535
  %sunkaddr222.i = inttoptr i64 %.153.i.i to ptr
  %sunkaddr223.i = getelementptr i8, ptr %sunkaddr222.i, i64 %.24.i
  br label %B1172.endif.i

B1172.endif.i:                                    ; preds = %B1172.endif.lr.ph.i, %B18386.i
  %.624492526.i = phi i64 [ %..431.i, %B1172.endif.lr.ph.i ], [ %.634.i, %B18386.i ]
  %.631496525.i = phi i64 [ %.374.i, %B1172.endif.lr.ph.i ], [ %.638.i, %B18386.i ]
  %.634.i = add nsw i64 %.624492526.i, -1
  %.638.i = add i64 %.631496525.i, 1
  %.667.i = shl nsw i64 %.631496525.i, 3
  %.669.i = add nsw i64 %.667.i, %.45.i
  %.670.i = inttoptr i64 %.669.i to ptr
  %.671.i = load i64, ptr %.670.i, align 8, !noalias !61
  %.675.i = add nsw i64 %.667.i, %.51.i
  %.676.i = inttoptr i64 %.675.i to ptr
  %.677.i = load i64, ptr %.676.i, align 8, !noalias !61
  %.689.i = and i64 %.677.i, 65535
  %.700.i = load i64, ptr %sunkaddr195.i, align 8, !noalias !61
  %.701.i = mul i64 %.700.i, %.273.i
  %.703.i = add i64 %.701.i, %.18.i
  br i1 %5, label %B1520.i, label %B1488.preheader.i

B1488.preheader.i:                                ; preds = %B1172.endif.i
  br i1 %6, label %B1488.epil.preheader.i, label %B1488.i

B88.lr.ph.i.i:                                    ; preds = %B1522.i
  %.165.i.i = and i64 %.631496525.i, -8
  %.170.i.i = and i64 %.667.i, 56
  %.150.i19.i = load i64, ptr %sunkaddr219.i, align 8, !noalias !70
  br label %B88.i.i

B88.i.i:                                          ; preds = %B402.i.i, %B88.lr.ph.i.i
  %lsr.iv4.i.i = phi i64 [ %.21.i.i, %B88.lr.ph.i.i ], [ %lsr.iv.next5.i.i, %B402.i.i ]
  %lsr.iv.i.i = phi i64 [ %.150.i19.i, %B88.lr.ph.i.i ], [ %lsr.iv.next.i.i, %B402.i.i ]
  %bits.2.068.i.i = phi i64 [ 0, %B88.lr.ph.i.i ], [ %bits.3.1.i.i, %B402.i.i ]
  %.162.i21.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.163.i22.i = load i64, ptr %.162.i21.i, align 8, !noalias !70
  %.166.i.i = add nsw i64 %.163.i22.i, %.165.i.i
  %.167.i.i = inttoptr i64 %.166.i.i to ptr
  %.168.i.i = load i64, ptr %.167.i.i, align 8, !noalias !70
  %.171.i.i = lshr i64 %.168.i.i, %.170.i.i
  %.172.i.i = and i64 %.171.i.i, 255
  %.172.off.i.i = add nsw i64 %.172.i.i, -1
  %switch.i.i = icmp ult i64 %.172.off.i.i, 254
  br i1 %switch.i.i, label %B38.i.i.i, label %_ZN10interleave7explain6native4runs9held_backB4v183B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i.i

B38.i.i.i:                                        ; preds = %B88.i.i
  %177 = add i64 %lsr.iv.i.i, 8
  %.178.i24.i = inttoptr i64 %177 to ptr
  %.179.i25.i = load i64, ptr %.178.i24.i, align 8, !noalias !70
  %.81.i.i.i = load i64, ptr %sunkaddr221.i, align 8, !noalias !76
  %.85.i.i.i = add nsw i64 %.179.i25.i, %.172.i.i
  %.90.i.i.i = shl i64 %.85.i.i.i, 5
  %.91.i.i.i = add i64 %.81.i.i.i, -32
  %.92.i.i.i = add i64 %.91.i.i.i, %.90.i.i.i
  %.96.i.i.i = inttoptr i64 %.92.i.i.i to ptr
  %.97.i.i.i = load i64, ptr %.96.i.i.i, align 8, !noalias !76
  %.98.i.i.i = shl nsw i64 %.97.i.i.i, 3
  %.100.i.i.i = add nsw i64 %.98.i.i.i, %.277.i
  %.103.i.i.i = inttoptr i64 %.100.i.i.i to ptr
  %.104.i.i.i = load i64, ptr %.103.i.i.i, align 8, !noalias !76
  %.107.i.i.i = add nsw i64 %.92.i.i.i, 8
  %.108.i.i.i = inttoptr i64 %.107.i.i.i to ptr
  %.109.i.i.i = load i64, ptr %.108.i.i.i, align 8, !noalias !76
  %.110.i.i.i = lshr i64 %.104.i.i.i, %.109.i.i.i
  %.113.i.i.i = add nsw i64 %.92.i.i.i, 24
  %.114.i.i.i = inttoptr i64 %.113.i.i.i to ptr
  %.115.i.i.i = load i64, ptr %.114.i.i.i, align 8, !noalias !76
  %.118.i.i.i = add nsw i64 %.92.i.i.i, 16
  %.119.i.i.i = inttoptr i64 %.118.i.i.i to ptr
  %.120.i.i.i = load i64, ptr %.119.i.i.i, align 8, !noalias !76
  %.121.i.i.i = and i64 %.120.i.i.i, %.110.i.i.i
  %178 = shl nuw i64 1, %.121.i.i.i
  %179 = and i64 %178, %.115.i.i.i
  br label %_ZN10interleave7explain6native4runs9held_backB4v183B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i.i

_ZN10interleave7explain6native4runs9held_backB4v183B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i.i: ; preds = %B38.i.i.i, %B88.i.i
  %storemerge.i.in.i.i = phi i64 [ %179, %B38.i.i.i ], [ %.172.i.i, %B88.i.i ]
  %storemerge.i.i.i = icmp eq i64 %storemerge.i.in.i.i, 0
  br i1 %storemerge.i.i.i, label %B402.i.i, label %B344.i.i

B344.i.i:                                         ; preds = %_ZN10interleave7explain6native4runs9held_backB4v183B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i.i
  %180 = add i64 %lsr.iv.i.i, 16
  %.222.i.i = inttoptr i64 %180 to ptr
  %.223.i.i = load i64, ptr %.222.i.i, align 8, !noalias !70
  %.225.i23.i = or i64 %.223.i.i, %bits.2.068.i.i
  br label %B402.i.i

B402.i.i:                                         ; preds = %B344.i.i, %_ZN10interleave7explain6native4runs9held_backB4v183B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i.i
  %bits.3.1.i.i = phi i64 [ %.225.i23.i, %B344.i.i ], [ %bits.2.068.i.i, %_ZN10interleave7explain6native4runs9held_backB4v183B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i.i ]
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 24
  %lsr.iv.next5.i.i = add nsw i64 %lsr.iv4.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next5.i.i, 0
  br i1 %exitcond.not.i.i, label %B1522.endif.endif.i, label %B88.i.i

B1522.endif.endif.i:                              ; preds = %B402.i.i, %B1522.i
  %bits.2.0.lcssa.i.i = phi i64 [ 0, %B1522.i ], [ %bits.3.1.i.i, %B402.i.i ]
  %181 = or i64 %.879.fca.1.load.i, %bits.2.0.lcssa.i.i
  %.924.i = or i64 %181, %.299.i
  %.935.i = icmp ne i64 %.924.i, %.66.i
  %brmerge.i = select i1 %.935.i, i1 true, i1 %8
  br i1 %brmerge.i, label %B1698.i, label %B1594.preheader.i

B1594.preheader.i:                                ; preds = %B1522.endif.endif.i
  br i1 %9, label %B1594.epil.preheader.i, label %B1594.preheader.new.i

B1594.preheader.new.i:                            ; preds = %B1594.preheader.i
  %182 = add i64 %3, %.701.i
  br i1 %15, label %B1594.i.epil.preheader, label %B1594.i

B1874.endif.endif.i:                              ; preds = %B1818.i, %B1704.i
  %.1140.i = load i64, ptr %sunkaddr223.i, align 8, !noalias !61
  %.96.i18.i = icmp ne i64 %.689.i, %.295.i
  %or.cond.i.not.i = and i1 %176, %.96.i18.i
  %.1141.i = select i1 %or.cond.i.not.i, i64 %175, i64 1
  %price.2.3.i = add i64 %.1140.i, %.1141.i
  %.1225.i = shl i64 %.671.i, 24
  %.1229.i = shl nuw nsw i64 %.689.i, 8
  %.1232.i = or disjoint i64 %.1229.i, %.1225.i
  %.1234.i = or i64 %broken.2.2.i, %.1232.i
  %.1238.i = inttoptr i64 %.703.i to ptr
  store i64 %.1234.i, ptr %.1238.i, align 8, !noalias !61
  call fastcc void @_ZN10interleave7explain6native4runs5reachB4v190B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx(ptr nonnull %.1247.i, i64 %a0, i64 %price.2.3.i, i64 %.130.i.i, i64 %.631496525.i)
  br label %B18386.i

_ZN10interleave7explain6native4runs6fewestB4v117B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit: ; preds = %B522.loopexit.i, %B570.i, %B862.i
  %.sink.i = phi i64 [ %.262.i, %B570.i ], [ 0, %B862.i ], [ 2, %B522.loopexit.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.865.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.1247.i)
  ret i64 %.sink.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, -9223372036854775807) i64 @nearest(i64 %a0) local_unnamed_addr #3 {
  %.116.i.i = alloca i64, align 8
  %.886.i = alloca [2 x i64], align 8
  %.958.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.886.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %.958.i)
  %.16.i = add nsw i64 %a0, 184
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !79
  %.22.i = add nsw i64 %a0, 216
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !79
  %.38.i = inttoptr i64 %a0 to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !79
  %.43.i = add nsw i64 %a0, 8
  %.44.i = inttoptr i64 %.43.i to ptr
  %.45.i = load i64, ptr %.44.i, align 8, !noalias !79
  %.49.i = add nsw i64 %a0, 16
  %.50.i = inttoptr i64 %.49.i to ptr
  %.51.i = load i64, ptr %.50.i, align 8, !noalias !79
  %.64.i = add nsw i64 %a0, 144
  %.65.i = inttoptr i64 %.64.i to ptr
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !79
  %.70.i = add nsw i64 %a0, 152
  %.71.i = inttoptr i64 %.70.i to ptr
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !79
  %.91.i = add nsw i64 %a0, 96
  %.92.i = inttoptr i64 %.91.i to ptr
  %.93.i = load i64, ptr %.92.i, align 8, !noalias !79
  %.76.i = add nsw i64 %a0, 176
  %.77.i = inttoptr i64 %.76.i to ptr
  %.78.i = load i64, ptr %.77.i, align 8, !noalias !79
  %.10.i = add nsw i64 %a0, 192
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !79
  %.284.i = shl i64 %.12.i, 3
  %xtraiter.i = and i64 %.12.i, 7
  %unroll_iter.i = and i64 %.12.i, 9223372036854775800
  %sunkaddr148.i = getelementptr i8, ptr %.38.i, i64 248
  %sunkaddr150.i = getelementptr i8, ptr %.38.i, i64 24
  %sunkaddr152.i = getelementptr i8, ptr %.38.i, i64 200
  %sunkaddr154.i = getelementptr i8, ptr %.38.i, i64 208
  %sunkaddr156.i = getelementptr i8, ptr %.38.i, i64 232
  %sunkaddr158.i = getelementptr i8, ptr %.38.i, i64 256
  %sunkaddr164.i = getelementptr i8, ptr %.38.i, i64 216
  %sunkaddr160.i = getelementptr i8, ptr %.38.i, i64 272
  %sunkaddr165.i = inttoptr i64 %.39.i to ptr
  %1 = icmp eq i64 %.78.i, 0
  %sunkaddr170.i = getelementptr i8, ptr %.38.i, i64 72
  %sunkaddr172.i = getelementptr i8, ptr %.38.i, i64 80
  %sunkaddr174.i = getelementptr i8, ptr %.38.i, i64 136
  %sunkaddr176.i = getelementptr i8, ptr %.38.i, i64 128
  %2 = icmp eq i64 %.93.i, 0
  %sunkaddr180.i = getelementptr i8, ptr %.38.i, i64 104
  %3 = icmp slt i64 %.12.i, 1
  %4 = icmp samesign ult i64 %.12.i, 8
  %5 = icmp eq i64 %xtraiter.i, 0
  %sunkaddr185.i = getelementptr inbounds nuw i8, ptr %.886.i, i64 8
  br label %B578.i

B574.loopexit.i:                                  ; preds = %B40378.i, %B1038.endif.i
  %.178.i = icmp samesign ugt i64 %.177372430.i, 1
  br i1 %.178.i, label %B578.i, label %_ZN10interleave7explain6native4runs7nearestB4v213B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit

B578.i:                                           ; preds = %B574.loopexit.i, %0
  %.177372430.i = phi i64 [ 4096, %0 ], [ %.187.i, %B574.loopexit.i ]
  %.187.i = add nsw i64 %.177372430.i, -1
  call void @llvm.lifetime.start.p0(ptr nonnull %.116.i.i), !noalias !79
  %.12.i.i = load i64, ptr %sunkaddr148.i, align 8, !noalias !82
  %.13.i.i = icmp sgt i64 %.12.i.i, 0
  br i1 %.13.i.i, label %B66.i.i, label %B578.endif.thread60.i

B66.i.i:                                          ; preds = %B578.i, %B18799.i.i
  %.84.i.i = phi i64 [ %.224.i.i, %B18799.i.i ], [ %.12.i.i, %B578.i ]
  %.28.i.i = load i64, ptr %sunkaddr150.i, align 8, !noalias !82
  %.29.i.i = add nsw i64 %.28.i.i, 1
  %.38.i.i = load i64, ptr %sunkaddr152.i, align 8, !noalias !82
  %.40.i.i = add nsw i64 %.38.i.i, %.29.i.i
  %.49.i.i = load i64, ptr %sunkaddr154.i, align 8, !noalias !82
  %.51.i.i = icmp sgt i64 %.40.i.i, %.49.i.i
  br i1 %.51.i.i, label %B578.endif.thread60.i, label %B122.i.i

B122.i.i:                                         ; preds = %B66.i.i
  %.57.i.i = shl nsw i64 %.40.i.i, 1
  %.65.i.i = load i64, ptr %sunkaddr156.i, align 8, !noalias !82
  %.66.i.i = icmp sgt i64 %.57.i.i, %.65.i.i
  br i1 %.66.i.i, label %B578.endif.thread60.i, label %B524.i.i

B524.i.i:                                         ; preds = %B122.i.i
  %.86.i.i = add nsw i64 %.29.i.i, %.84.i.i
  %.96.i.i = load i64, ptr %sunkaddr158.i, align 8, !noalias !82
  %.97.i.i = icmp sgt i64 %.86.i.i, %.96.i.i
  br i1 %.97.i.i, label %B578.endif.thread60.i, label %B552.i.i

B552.i.i:                                         ; preds = %B524.i.i
  store i64 0, ptr %.116.i.i, align 8, !noalias !82
  call fastcc void @_ZN10interleave7explain6native4runs3popB4v150B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx(ptr nonnull %.116.i.i, i64 %a0)
  %.130.i.i = load i64, ptr %.116.i.i, align 8, !noalias !82
  %.150.i.i = load i64, ptr %sunkaddr164.i, align 8, !noalias !82
  %.153.i.i = shl nsw i64 %.130.i.i, 5
  %.154.i.i = or disjoint i64 %.153.i.i, 24
  %.161.i.i = add i64 %.154.i.i, %.150.i.i
  %.162.i.i = inttoptr i64 %.161.i.i to ptr
  %.163.i.i = load i64, ptr %.162.i.i, align 8, !noalias !82
  %.164.i.i = icmp eq i64 %.163.i.i, 0
  br i1 %.164.i.i, label %B554.i.i, label %B18799.i.i

B554.i.i:                                         ; preds = %B552.i.i
  %sunkaddr38.i.i = inttoptr i64 %.154.i.i to ptr
  %sunkaddr39.i.i = getelementptr i8, ptr %sunkaddr38.i.i, i64 %.150.i.i
  store i64 1, ptr %sunkaddr39.i.i, align 8, !noalias !82
  %.180.i.i = load i64, ptr %sunkaddr160.i, align 8, !noalias !82
  %.181.i.i = add nsw i64 %.180.i.i, -1
  store i64 %.181.i.i, ptr %sunkaddr160.i, align 8, !noalias !82
  %.195.i.i = icmp sgt i64 %.180.i.i, 0
  br i1 %.195.i.i, label %B578.endif.i, label %B578.endif.thread60.i

B18799.i.i:                                       ; preds = %B552.i.i
  %.224.i.i = load i64, ptr %sunkaddr148.i, align 8, !noalias !82
  %.225.i.i = icmp sgt i64 %.224.i.i, 0
  br i1 %.225.i.i, label %B66.i.i, label %B578.endif.thread60.i

B622.i:                                           ; preds = %B578.endif.i, %B578.endif.thread60.i
  %.218.0.ph63.i = phi i64 [ %.218.0.ph.ph.i, %B578.endif.thread60.i ], [ %.130.i.i, %B578.endif.i ]
  %.273.i = sub i64 0, %.218.0.ph63.i
  br label %_ZN10interleave7explain6native4runs7nearestB4v213B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit

B632.i:                                           ; preds = %B578.endif.i
  %.286.i = mul nsw i64 %.130.i.i, %.284.i
  %.288.i = add nsw i64 %.286.i, %.18.i
  %.296.i = inttoptr i64 %.288.i to ptr
  %.297.i = load i64, ptr %.296.i, align 8, !noalias !79
  %.302.i = shl i64 %.297.i, 3
  %.304.i = add nsw i64 %.302.i, %.39.i
  %.305.i = inttoptr i64 %.304.i to ptr
  %.306.i = load i64, ptr %.305.i, align 8, !noalias !79
  %sunkaddr167.i = getelementptr i8, ptr %sunkaddr165.i, i64 %.302.i
  %sunkaddr168.i = getelementptr i8, ptr %sunkaddr167.i, i64 8
  %.313.i = load i64, ptr %sunkaddr168.i, align 8, !noalias !79
  %.323.i = and i64 %.297.i, -8
  %.324.i = add nsw i64 %.323.i, %.66.i
  %.325.i = inttoptr i64 %.324.i to ptr
  %.326.i = load i64, ptr %.325.i, align 8, !noalias !79
  %.328.i = and i64 %.302.i, 56
  %6 = shl nuw i64 255, %.328.i
  %7 = and i64 %.326.i, %6
  %.331.not.i = icmp eq i64 %7, 0
  br i1 %.331.not.i, label %B1038.endif.i, label %B860.i

B860.i:                                           ; preds = %B632.i
  %.348.not.i = icmp eq i64 %.313.i, %.306.i
  br i1 %.348.not.i, label %B956.i, label %B872.i

B872.i:                                           ; preds = %B860.i
  br i1 %1, label %B916.i, label %B884.i

B884.i:                                           ; preds = %B872.i
  %.12.i21.i = load i64, ptr %sunkaddr170.i, align 8, !noalias !86
  %.20.i.i = load i64, ptr %sunkaddr172.i, align 8, !noalias !86
  %..20.i.i = tail call i64 @llvm.smax.i64(i64 %.20.i.i, i64 0)
  %8 = add nuw i64 %..20.i.i, 1
  br label %B134.i.i

B134.i.i:                                         ; preds = %B136.i.i, %B884.i
  %lsr.iv1.i.i = phi i64 [ %lsr.iv.next2.i.i, %B136.i.i ], [ %8, %B884.i ]
  %lsr.iv.i.i = phi i64 [ %12, %B136.i.i ], [ %.12.i21.i, %B884.i ]
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next2.i.i, 0
  br i1 %exitcond.not.i.i, label %B916.i, label %B136.i.i

B136.i.i:                                         ; preds = %B134.i.i
  %.146.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.147.i.i = load i64, ptr %.146.i.i, align 8, !noalias !86
  %.148.i.i = shl nsw i64 %.147.i.i, 3
  %.149.i.i = add nsw i64 %.148.i.i, %.288.i
  %.150.i22.i = inttoptr i64 %.149.i.i to ptr
  %.151.i.i = load i64, ptr %.150.i22.i, align 8, !noalias !86
  %9 = add i64 %lsr.iv.i.i, 8
  %.153.i23.i = inttoptr i64 %9 to ptr
  %.154.i24.i = load i64, ptr %.153.i23.i, align 8, !noalias !86
  %.155.i.i = lshr i64 %.151.i.i, %.154.i24.i
  %10 = add i64 %lsr.iv.i.i, 16
  %.157.i.i = inttoptr i64 %10 to ptr
  %.158.i.i = load i64, ptr %.157.i.i, align 8, !noalias !86
  %.159.i.i = and i64 %.155.i.i, %.158.i.i
  %11 = add i64 %lsr.iv.i.i, 24
  %.161.i25.i = inttoptr i64 %11 to ptr
  %.162.i26.i = load i64, ptr %.161.i25.i, align 8, !noalias !86
  %.163.not.i.i = icmp slt i64 %.159.i.i, %.162.i26.i
  %12 = add i64 %lsr.iv.i.i, 32
  br i1 %.163.not.i.i, label %B1038.endif.i, label %B134.i.i

B916.i:                                           ; preds = %B134.i.i, %B872.i
  %.18.i27.i = load i64, ptr %sunkaddr174.i, align 8, !noalias !89
  %.10062.not.i.i = icmp slt i64 %.18.i27.i, 1
  br i1 %.10062.not.i.i, label %B956.i, label %B84.lr.ph.i.i

B84.lr.ph.i.i:                                    ; preds = %B916.i
  %.143.i.i = load i64, ptr %sunkaddr176.i, align 8, !noalias !89
  %13 = add i64 %.143.i.i, 32
  br label %B84.i.i

B84.i.i:                                          ; preds = %B402.i.i, %B84.lr.ph.i.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B402.i.i ], [ %13, %B84.lr.ph.i.i ]
  %lsr.iv1.i31.i = phi i64 [ %lsr.iv.next2.i40.i, %B402.i.i ], [ %.18.i27.i, %B84.lr.ph.i.i ]
  %14 = add i64 %lsr.iv.i, 32
  %.155.i33.i = inttoptr i64 %14 to ptr
  %.156.i.i = load i64, ptr %.155.i33.i, align 8, !noalias !89
  %.159.i34.i = add nsw i64 %.156.i.i, %.323.i
  %.160.i.i = inttoptr i64 %.159.i34.i to ptr
  %.161.i35.i = load i64, ptr %.160.i.i, align 8, !noalias !89
  %15 = and i64 %.161.i35.i, %6
  %.166.not.i.i = icmp eq i64 %15, 0
  br i1 %.166.not.i.i, label %B402.i.i, label %B268.i.i

B268.i.i:                                         ; preds = %B84.i.i
  %sunkaddr177.i = inttoptr i64 %lsr.iv.i to ptr
  %sunkaddr178.i = getelementptr i8, ptr %sunkaddr177.i, i64 -32
  %.174.i.i = load i64, ptr %sunkaddr178.i, align 8, !noalias !89
  %.175.i.i = shl nsw i64 %.174.i.i, 3
  %.176.i.i = add nsw i64 %.175.i.i, %.288.i
  %.177.i.i = inttoptr i64 %.176.i.i to ptr
  %.178.i36.i = load i64, ptr %.177.i.i, align 8, !noalias !89
  %16 = add i64 %lsr.iv.i, -24
  %.180.i37.i = inttoptr i64 %16 to ptr
  %.181.i38.i = load i64, ptr %.180.i37.i, align 8, !noalias !89
  %.182.i.i = lshr i64 %.178.i36.i, %.181.i38.i
  %17 = add i64 %lsr.iv.i, -16
  %.184.i.i = inttoptr i64 %17 to ptr
  %.185.i.i = load i64, ptr %.184.i.i, align 8, !noalias !89
  %.186.i.i = and i64 %.182.i.i, %.185.i.i
  %18 = add i64 %lsr.iv.i, -8
  %.188.i.i = inttoptr i64 %18 to ptr
  %.189.i.i = load i64, ptr %.188.i.i, align 8, !noalias !89
  %.190.not.i.i = icmp slt i64 %.186.i.i, %.189.i.i
  br i1 %.190.not.i.i, label %B332.i.i, label %B402.i.i

B332.i.i:                                         ; preds = %B268.i.i
  %.200.i.i = load i64, ptr %sunkaddr177.i, align 8, !noalias !89
  %.201.i.i = shl nsw i64 %.200.i.i, 3
  %.202.i.i = add nsw i64 %.201.i.i, %.288.i
  %.203.i.i = inttoptr i64 %.202.i.i to ptr
  %.204.i.i = load i64, ptr %.203.i.i, align 8, !noalias !89
  %19 = add i64 %lsr.iv.i, 8
  %.206.i.i = inttoptr i64 %19 to ptr
  %.207.i.i = load i64, ptr %.206.i.i, align 8, !noalias !89
  %.208.i.i = lshr i64 %.204.i.i, %.207.i.i
  %20 = add i64 %lsr.iv.i, 16
  %.210.i.i = inttoptr i64 %20 to ptr
  %.211.i.i = load i64, ptr %.210.i.i, align 8, !noalias !89
  %.212.i.i = and i64 %.208.i.i, %.211.i.i
  %21 = add i64 %lsr.iv.i, 24
  %.214.i.i = inttoptr i64 %21 to ptr
  %.215.i.i = load i64, ptr %.214.i.i, align 8, !noalias !89
  %.216.not.i.i = icmp slt i64 %.212.i.i, %.215.i.i
  br i1 %.216.not.i.i, label %B1038.endif.i, label %B402.i.i

B402.i.i:                                         ; preds = %B332.i.i, %B268.i.i, %B84.i.i
  %lsr.iv.next2.i40.i = add nsw i64 %lsr.iv1.i31.i, -1
  %lsr.iv.next.i = add i64 %lsr.iv.i, 72
  %exitcond.not.i41.i = icmp eq i64 %lsr.iv.next2.i40.i, 0
  br i1 %exitcond.not.i41.i, label %B956.i, label %B84.i.i

B956.i:                                           ; preds = %B916.i, %B860.i, %B402.i.i
  %.492.i = add nsw i64 %a0, 280
  %.493.i = inttoptr i64 %.492.i to ptr
  store i64 %.130.i.i, ptr %.493.i, align 8, !noalias !79
  br label %_ZN10interleave7explain6native4runs7nearestB4v213B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit

B1074.i:                                          ; preds = %B1074.preheader.i, %B40378.i
  %.581346366.i = phi i64 [ %.591.i, %B40378.i ], [ %.539.i, %B1074.preheader.i ]
  %.588349365.i = phi i64 [ %.595.i, %B40378.i ], [ %.306.i, %B1074.preheader.i ]
  %.591.i = add nsw i64 %.581346366.i, -1
  %.595.i = add i64 %.588349365.i, 1
  %.624.i = shl i64 %.588349365.i, 3
  %.626.i = add nsw i64 %.624.i, %.45.i
  %.627.i = inttoptr i64 %.626.i to ptr
  %.628.i = load i64, ptr %.627.i, align 8, !noalias !79
  %.632.i = add nsw i64 %.624.i, %.51.i
  %.633.i = inttoptr i64 %.632.i to ptr
  %.634.i = load i64, ptr %.633.i, align 8, !noalias !79
  %.642.i = icmp slt i64 %.628.i, 0
  br i1 %.642.i, label %B40378.i, label %B1172.i

B1172.i:                                          ; preds = %B1074.i
  %.647.i = and i64 %.628.i, 9223372036854775800
  %.648.i = add nsw i64 %.647.i, %.72.i
  %.649.i = inttoptr i64 %.648.i to ptr
  %.650.i = load i64, ptr %.649.i, align 8, !noalias !79
  %.651.i = shl i64 %.628.i, 3
  %.652.i = and i64 %.651.i, 56
  %22 = shl nuw i64 255, %.652.i
  %23 = and i64 %.650.i, %22
  %.655.not.i = icmp eq i64 %23, 0
  br i1 %.655.not.i, label %B1214.i, label %B40378.i

B1214.i:                                          ; preds = %B1172.i
  br i1 %2, label %B1292.endif.i, label %B1226.i

B1226.i:                                          ; preds = %B1214.i
  %.671.i = and i64 %.588349365.i, -8
  %.672.i = add nsw i64 %.671.i, %.93.i
  %.673.i = inttoptr i64 %.672.i to ptr
  %.674.i = load i64, ptr %.673.i, align 8, !noalias !79
  %.676.i = and i64 %.624.i, 56
  %.677.i = lshr i64 %.674.i, %.676.i
  %.678.i = and i64 %.677.i, 255
  %.678.off.i = add nsw i64 %.678.i, -1
  %switch.i = icmp ult i64 %.678.off.i, 254
  br i1 %switch.i, label %B38.i.i, label %_ZN10interleave7explain6native4runs9held_backB4v242B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29.exit.i

B38.i.i:                                          ; preds = %B1226.i
  %.81.i.i = load i64, ptr %sunkaddr180.i, align 8, !noalias !92
  %.90.i.i = shl nuw nsw i64 %.678.i, 5
  %.91.i.i = add nsw i64 %.90.i.i, -32
  %.92.i.i = add nsw i64 %.91.i.i, %.81.i.i
  %.96.i42.i = inttoptr i64 %.92.i.i to ptr
  %.97.i43.i = load i64, ptr %.96.i42.i, align 8, !noalias !92
  %.98.i.i = shl nsw i64 %.97.i43.i, 3
  %.100.i.i = add nsw i64 %.98.i.i, %.288.i
  %.103.i.i = inttoptr i64 %.100.i.i to ptr
  %.104.i.i = load i64, ptr %.103.i.i, align 8, !noalias !92
  %.107.i.i = add nsw i64 %.92.i.i, 8
  %.108.i.i = inttoptr i64 %.107.i.i to ptr
  %.109.i.i = load i64, ptr %.108.i.i, align 8, !noalias !92
  %.110.i.i = lshr i64 %.104.i.i, %.109.i.i
  %.113.i.i = add nsw i64 %.92.i.i, 24
  %.114.i.i = inttoptr i64 %.113.i.i to ptr
  %.115.i.i = load i64, ptr %.114.i.i, align 8, !noalias !92
  %.118.i.i = add nsw i64 %.92.i.i, 16
  %.119.i.i = inttoptr i64 %.118.i.i to ptr
  %.120.i44.i = load i64, ptr %.119.i.i, align 8, !noalias !92
  %.121.i.i = and i64 %.120.i44.i, %.110.i.i
  %24 = shl nuw i64 1, %.121.i.i
  %25 = and i64 %24, %.115.i.i
  br label %_ZN10interleave7explain6native4runs9held_backB4v242B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29.exit.i

_ZN10interleave7explain6native4runs9held_backB4v242B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29.exit.i: ; preds = %B38.i.i, %B1226.i
  %storemerge.i.in.i = phi i64 [ %25, %B38.i.i ], [ %.678.i, %B1226.i ]
  %storemerge.i.i = icmp eq i64 %storemerge.i.in.i, 0
  br i1 %storemerge.i.i, label %B1292.endif.i, label %B40378.i

B1450.i:                                          ; preds = %B1450.preheader.i, %B1450.i
  %lsr.iv140.i = phi i64 [ %lsr.iv.next141.i, %B1450.i ], [ %.18.i, %B1450.preheader.i ]
  %.831340342.i = phi i64 [ %.838.7.i, %B1450.i ], [ 0, %B1450.preheader.i ]
  %26 = add i64 %lsr.iv140.i, %.730.i
  %27 = add i64 %lsr.iv140.i, %.286.i
  %.869.i = inttoptr i64 %27 to ptr
  %.870.i = load i64, ptr %.869.i, align 8, !noalias !79
  %.871.i = inttoptr i64 %26 to ptr
  store i64 %.870.i, ptr %.871.i, align 8, !noalias !79
  %28 = add i64 %26, 8
  %29 = add i64 %27, 8
  %.869.1.i = inttoptr i64 %29 to ptr
  %.870.1.i = load i64, ptr %.869.1.i, align 8, !noalias !79
  %.871.1.i = inttoptr i64 %28 to ptr
  store i64 %.870.1.i, ptr %.871.1.i, align 8, !noalias !79
  %30 = add i64 %26, 16
  %31 = add i64 %27, 16
  %.869.2.i = inttoptr i64 %31 to ptr
  %.870.2.i = load i64, ptr %.869.2.i, align 8, !noalias !79
  %.871.2.i = inttoptr i64 %30 to ptr
  store i64 %.870.2.i, ptr %.871.2.i, align 8, !noalias !79
  %32 = add i64 %26, 24
  %33 = add i64 %27, 24
  %.869.3.i = inttoptr i64 %33 to ptr
  %.870.3.i = load i64, ptr %.869.3.i, align 8, !noalias !79
  %.871.3.i = inttoptr i64 %32 to ptr
  store i64 %.870.3.i, ptr %.871.3.i, align 8, !noalias !79
  %34 = add i64 %26, 32
  %35 = add i64 %27, 32
  %.869.4.i = inttoptr i64 %35 to ptr
  %.870.4.i = load i64, ptr %.869.4.i, align 8, !noalias !79
  %.871.4.i = inttoptr i64 %34 to ptr
  store i64 %.870.4.i, ptr %.871.4.i, align 8, !noalias !79
  %36 = add i64 %26, 40
  %37 = add i64 %27, 40
  %.869.5.i = inttoptr i64 %37 to ptr
  %.870.5.i = load i64, ptr %.869.5.i, align 8, !noalias !79
  %.871.5.i = inttoptr i64 %36 to ptr
  store i64 %.870.5.i, ptr %.871.5.i, align 8, !noalias !79
  %38 = add i64 %26, 48
  %39 = add i64 %27, 48
  %.869.6.i = inttoptr i64 %39 to ptr
  %.870.6.i = load i64, ptr %.869.6.i, align 8, !noalias !79
  %.871.6.i = inttoptr i64 %38 to ptr
  store i64 %.870.6.i, ptr %.871.6.i, align 8, !noalias !79
  %.838.7.i = add nuw nsw i64 %.831340342.i, 8
  %40 = add i64 %26, 56
  %41 = add i64 %27, 56
  %.869.7.i = inttoptr i64 %41 to ptr
  %.870.7.i = load i64, ptr %.869.7.i, align 8, !noalias !79
  %.871.7.i = inttoptr i64 %40 to ptr
  store i64 %.870.7.i, ptr %.871.7.i, align 8, !noalias !79
  %lsr.iv.next141.i = add i64 %lsr.iv140.i, 64
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.838.7.i
  br i1 %niter.ncmp.7.i, label %B1608.loopexit.unr-lcssa.i, label %B1450.i

B1608.loopexit.unr-lcssa.i:                       ; preds = %B1450.i
  br i1 %5, label %B1608.i, label %B1450.epil.preheader.i

B1450.epil.preheader.i:                           ; preds = %B1450.preheader.i, %B1608.loopexit.unr-lcssa.i
  %.831340342.epil.init.i = phi i64 [ 0, %B1450.preheader.i ], [ %unroll_iter.i, %B1608.loopexit.unr-lcssa.i ]
  %42 = shl i64 %.831340342.epil.init.i, 3
  %43 = add i64 %42, %.288.i
  %44 = add i64 %42, %.732.i
  br label %B1450.epil.i

B1450.epil.i:                                     ; preds = %B1450.epil.i, %B1450.epil.preheader.i
  %lsr.iv146.i = phi i64 [ %lsr.iv.next147.i, %B1450.epil.i ], [ %xtraiter.i, %B1450.epil.preheader.i ]
  %lsr.iv144.i = phi i64 [ %lsr.iv.next145.i, %B1450.epil.i ], [ %44, %B1450.epil.preheader.i ]
  %lsr.iv142.i = phi i64 [ %lsr.iv.next143.i, %B1450.epil.i ], [ %43, %B1450.epil.preheader.i ]
  %.869.epil.i = inttoptr i64 %lsr.iv142.i to ptr
  %.870.epil.i = load i64, ptr %.869.epil.i, align 8, !noalias !79
  %.871.epil.i = inttoptr i64 %lsr.iv144.i to ptr
  store i64 %.870.epil.i, ptr %.871.epil.i, align 8, !noalias !79
  %lsr.iv.next143.i = add i64 %lsr.iv142.i, 8
  %lsr.iv.next145.i = add i64 %lsr.iv144.i, 8
  %lsr.iv.next147.i = add nsw i64 %lsr.iv146.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next147.i, 0
  br i1 %epil.iter.cmp.not.i, label %B1608.i, label %B1450.epil.i, !llvm.loop !95

B1608.i:                                          ; preds = %B1450.epil.i, %B1292.endif.i, %B1608.loopexit.unr-lcssa.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.886.i, i8 0, i64 16, i1 false), !noalias !79
  call fastcc void @_ZN10interleave7explain6native4runs7observeB4v158B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.886.i, i64 %a0, i64 %.732.i, i64 %.634.i)
  %.900.fca.1.load.i = load i64, ptr %sunkaddr185.i, align 8, !noalias !79
  %.923.not.i = icmp eq i64 %.900.fca.1.load.i, 0
  br i1 %.923.not.i, label %B1613.i, label %B40378.i

B1613.i:                                          ; preds = %B1608.i
  %.900.fca.0.load.i = load i64, ptr %.886.i, align 8, !noalias !79
  %.936.i = inttoptr i64 %.732.i to ptr
  store i64 %.628.i, ptr %.936.i, align 8, !noalias !79
  %.948.i = load i64, ptr %sunkaddr182.i, align 8, !noalias !79
  %.951.i = shl nsw i64 %.900.fca.0.load.i, 24
  %.949.i = or disjoint i64 %.951.i, 1
  %.954.i = add i64 %.949.i, %.948.i
  call fastcc void @_ZN10interleave7explain6native4runs5reachB4v190B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx(ptr nonnull %.958.i, i64 %a0, i64 %.954.i, i64 %.130.i.i, i64 %.588349365.i)
  br label %B40378.i

B40378.i:                                         ; preds = %B1613.i, %B1608.i, %_ZN10interleave7explain6native4runs9held_backB4v242B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29.exit.i, %B1172.i, %B1074.i
  %.582.i = icmp samesign ugt i64 %.581346366.i, 1
  br i1 %.582.i, label %B1074.i, label %B574.loopexit.i

B578.endif.thread60.i:                            ; preds = %B554.i.i, %B578.i, %B18799.i.i, %B524.i.i, %B122.i.i, %B66.i.i
  %.218.0.ph.ph.i = phi i64 [ -3, %B66.i.i ], [ -3, %B524.i.i ], [ -3, %B122.i.i ], [ -1, %B18799.i.i ], [ -4, %B554.i.i ], [ -1, %B578.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.116.i.i), !noalias !79
  br label %B622.i

B578.endif.i:                                     ; preds = %B554.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.116.i.i), !noalias !79
  %.246.i = icmp slt i64 %.130.i.i, 0
  br i1 %.246.i, label %B622.i, label %B632.i

B1038.endif.i:                                    ; preds = %B136.i.i, %B332.i.i, %B632.i
  %.539.i = sub i64 %.313.i, %.306.i
  %.582362.not.i = icmp slt i64 %.539.i, 1
  br i1 %.582362.not.i, label %B574.loopexit.i, label %B1074.preheader.i

B1074.preheader.i:                                ; preds = %B1038.endif.i
  %sunkaddr181.i = inttoptr i64 %.153.i.i to ptr
  %sunkaddr182.i = getelementptr i8, ptr %sunkaddr181.i, i64 %.24.i
  br label %B1074.i

B1292.endif.i:                                    ; preds = %_ZN10interleave7explain6native4runs9held_backB4v242B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29.exit.i, %B1214.i
  %.729.i = load i64, ptr %sunkaddr152.i, align 8, !noalias !79
  %.730.i = mul i64 %.729.i, %.284.i
  %.732.i = add i64 %.730.i, %.18.i
  br i1 %3, label %B1608.i, label %B1450.preheader.i

B1450.preheader.i:                                ; preds = %B1292.endif.i
  br i1 %4, label %B1450.epil.preheader.i, label %B1450.i

_ZN10interleave7explain6native4runs7nearestB4v213B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit: ; preds = %B574.loopexit.i, %B622.i, %B956.i
  %.sink.i = phi i64 [ %.273.i, %B622.i ], [ 0, %B956.i ], [ 2, %B574.loopexit.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.886.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %.958.i)
  ret i64 %.sink.i
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.add.v4i64(<4 x i64>) #7

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #8

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #4 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN10interleave7explain6native6unfold6unfoldB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx: %retptr"}
!2 = distinct !{!2, !"_ZN10interleave7explain6native6unfold6unfoldB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx"}
!3 = distinct !{!3, !4}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = distinct !{!5, !4}
!6 = distinct !{!6, !4}
!7 = !{!8}
!8 = distinct !{!8, !9, !"_ZN10interleave6engine6native7kernels9backwards5indexB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!9 = distinct !{!9, !"_ZN10interleave6engine6native7kernels9backwards5indexB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!10 = distinct !{!10, !4}
!11 = distinct !{!11, !4}
!12 = !{!13}
!13 = distinct !{!13, !14, !"_ZN10interleave7explain6native6unfold9judge_allB3v60B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!14 = distinct !{!14, !"_ZN10interleave7explain6native6unfold9judge_allB3v60B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!15 = !{!16}
!16 = distinct !{!16, !17, !"_ZN10interleave7explain6native5fates10mark_stuckB3v70B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!17 = distinct !{!17, !"_ZN10interleave7explain6native5fates10mark_stuckB3v70B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_ZN10interleave7explain6native5fates11turn_aroundB3v72B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxx: %retptr"}
!20 = distinct !{!20, !"_ZN10interleave7explain6native5fates11turn_aroundB3v72B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxx"}
!21 = distinct !{!21, !4}
!22 = distinct !{!22, !4}
!23 = !{!24}
!24 = distinct !{!24, !25, !"_ZN10interleave7explain6native5fates6spreadB3v73B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!25 = distinct !{!25, !"_ZN10interleave7explain6native5fates6spreadB3v73B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!26 = !{!27}
!27 = distinct !{!27, !28, !"_ZN10interleave7explain6native5fates4doomB3v78B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx: %retptr"}
!28 = distinct !{!28, !"_ZN10interleave7explain6native5fates4doomB3v78B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx"}
!29 = distinct !{!29, !30, !31}
!30 = !{!"llvm.loop.unroll.runtime.disable"}
!31 = !{!"llvm.loop.isvectorized", i32 1}
!32 = distinct !{!32, !31, !30}
!33 = !{!"branch_weights", i32 4, i32 12}
!34 = distinct !{!34, !31, !30}
!35 = !{!36}
!36 = distinct !{!36, !37, !"_ZN10interleave7explain6native5fates6settleB3v84B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxx: %retptr"}
!37 = distinct !{!37, !"_ZN10interleave7explain6native5fates6settleB3v84B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxx"}
!38 = !{!39}
!39 = distinct !{!39, !40, !"_ZN10interleave7explain6native4runs6widestB3v89B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExx: %retptr"}
!40 = distinct !{!40, !"_ZN10interleave7explain6native4runs6widestB3v89B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExx"}
!41 = distinct !{!41, !31, !30}
!42 = distinct !{!42, !31, !30}
!43 = distinct !{!43, !30, !31}
!44 = !{!45}
!45 = distinct !{!45, !46, !"_ZN10interleave7explain6native4runs5beginB3v90B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!46 = distinct !{!46, !"_ZN10interleave7explain6native4runs5beginB3v90B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!47 = distinct !{!47, !4}
!48 = !{!49, !45}
!49 = distinct !{!49, !50, !"_ZN10interleave7explain6native4runs5reachB3v94B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_2926Literal_5bint_5d_28_2d1_2926Literal_5bint_5d_28_2d1_29: %retptr"}
!50 = distinct !{!50, !"_ZN10interleave7explain6native4runs5reachB3v94B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_2926Literal_5bint_5d_28_2d1_2926Literal_5bint_5d_28_2d1_29"}
!51 = distinct !{!51, !4}
!52 = !{!53, !49, !45}
!53 = distinct !{!53, !54, !"_ZN10interleave7explain6native4runs4pushB4v110B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x: %retptr"}
!54 = distinct !{!54, !"_ZN10interleave7explain6native4runs4pushB4v110B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x"}
!55 = distinct !{!55, !56}
!56 = !{!"llvm.loop.peeled.count", i32 1}
!57 = distinct !{!57, !4}
!58 = !{!59}
!59 = distinct !{!59, !60, !"_ZN10interleave7explain6native4runs4pushB4v206B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!60 = distinct !{!60, !"_ZN10interleave7explain6native4runs4pushB4v206B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!61 = !{!62}
!62 = distinct !{!62, !63, !"_ZN10interleave7explain6native4runs6fewestB4v117B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx: %retptr"}
!63 = distinct !{!63, !"_ZN10interleave7explain6native4runs6fewestB4v117B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx"}
!64 = !{!65, !67, !62}
!65 = distinct !{!65, !66, !"_ZN10interleave7explain6native4runs9next_nodeB4v134B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx: %retptr"}
!66 = distinct !{!66, !"_ZN10interleave7explain6native4runs9next_nodeB4v134B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx"}
!67 = distinct !{!67, !66, !"_ZN10interleave7explain6native4runs9next_nodeB4v134B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx: %excinfo"}
!68 = distinct !{!68, !30, !31}
!69 = distinct !{!69, !4}
!70 = !{!71, !62}
!71 = distinct !{!71, !72, !"_ZN10interleave7explain6native4runs9otherwiseB4v176B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!72 = distinct !{!72, !"_ZN10interleave7explain6native4runs9otherwiseB4v176B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!73 = distinct !{!73, !4}
!74 = distinct !{!74, !31, !30}
!75 = distinct !{!75, !31, !30}
!76 = !{!77, !71, !62}
!77 = distinct !{!77, !78, !"_ZN10interleave7explain6native4runs9held_backB4v183B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!78 = distinct !{!78, !"_ZN10interleave7explain6native4runs9held_backB4v183B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!79 = !{!80}
!80 = distinct !{!80, !81, !"_ZN10interleave7explain6native4runs7nearestB4v213B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx: %retptr"}
!81 = distinct !{!81, !"_ZN10interleave7explain6native4runs7nearestB4v213B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx"}
!82 = !{!83, !85, !80}
!83 = distinct !{!83, !84, !"_ZN10interleave7explain6native4runs9next_nodeB4v134B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx: %retptr"}
!84 = distinct !{!84, !"_ZN10interleave7explain6native4runs9next_nodeB4v134B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx"}
!85 = distinct !{!85, !84, !"_ZN10interleave7explain6native4runs9next_nodeB4v134B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx: %excinfo"}
!86 = !{!87, !80}
!87 = distinct !{!87, !88, !"_ZN10interleave7explain6native4runs7decidedB4v231B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!88 = distinct !{!88, !"_ZN10interleave7explain6native4runs7decidedB4v231B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!89 = !{!90, !80}
!90 = distinct !{!90, !91, !"_ZN10interleave7explain6native4runs7pendingB4v235B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!91 = distinct !{!91, !"_ZN10interleave7explain6native4runs7pendingB4v235B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!92 = !{!93, !80}
!93 = distinct !{!93, !94, !"_ZN10interleave7explain6native4runs9held_backB4v242B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29: %retptr"}
!94 = distinct !{!94, !"_ZN10interleave7explain6native4runs9held_backB4v242B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29"}
!95 = distinct !{!95, !4}

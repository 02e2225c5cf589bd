; 4459b97889069812e81343b65bf675af4cbee9b958682955ed17e699a1623ec5
; made by numba 0.68.1 and LLVM 22.1.0: run `make kernels`, do not edit
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN10interleave6engine5walks6kernel4bestB3v88B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.worker, i64 %arg.labels, i64 %arg.threads) unnamed_addr #0 {
B0.endif:
  %.11 = add nsw i64 %arg.worker, 40
  %.12 = inttoptr i64 %.11 to ptr
  %.13 = load i64, ptr %.12, align 8
  %.10177.not = icmp slt i64 %arg.threads, 1
  br i1 %.10177.not, label %B4501, label %B234.peel

B234.peel:                                        ; preds = %B0.endif
  %.183.peel = inttoptr i64 %arg.labels to ptr
  %.184.peel = load i64, ptr %.183.peel, align 8
  %.186.peel = icmp slt i64 %.184.peel, 1
  %spec.select = sext i1 %.186.peel to i64
  %exitcond.peel.not = icmp eq i64 %arg.threads, 1
  br i1 %exitcond.peel.not, label %B4501, label %B234.preheader

B234.preheader:                                   ; preds = %B234.peel
  %0 = add nsw i64 %arg.threads, -1
  %1 = icmp eq i64 %arg.threads, 2
  br i1 %1, label %B234.epil.preheader, label %B234.preheader.new

B234.preheader.new:                               ; preds = %B234.preheader
  %2 = add i64 %arg.labels, 16
  %3 = and i64 %0, -2
  br label %B234

B234:                                             ; preds = %B4499.1, %B234.preheader.new
  %lsr.iv1 = phi i64 [ %lsr.iv.next2, %B4499.1 ], [ %2, %B234.preheader.new ]
  %lsr.iv.in = phi i64 [ %lsr.iv, %B4499.1 ], [ %.13, %B234.preheader.new ]
  %.160 = phi i64 [ %.184.1, %B4499.1 ], [ %.184.peel, %B234.preheader.new ]
  %found.2.080 = phi i64 [ %found.3.1.1, %B4499.1 ], [ %spec.select, %B234.preheader.new ]
  %.1077678 = phi i64 [ %.114.1, %B4499.1 ], [ 1, %B234.preheader.new ]
  %lsr.iv = add i64 %lsr.iv.in, 16
  %4 = add i64 %.1077678, 1
  %.183 = inttoptr i64 %lsr.iv1 to ptr
  %.184 = load i64, ptr %.183, align 8
  %.186 = icmp sgt i64 %.184, %.160
  br i1 %.186, label %B238, label %B4499

B238:                                             ; preds = %B234
  %.191 = icmp slt i64 %found.2.080, 0
  br i1 %.191, label %B4451, label %B240

B240:                                             ; preds = %B238
  %sunkaddr = inttoptr i64 %lsr.iv to ptr
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr, i64 -8
  %.201 = load i64, ptr %sunkaddr7, align 8
  %.203 = shl nsw i64 %found.2.080, 3
  %.207 = add nsw i64 %.203, %.13
  %.208 = inttoptr i64 %.207 to ptr
  %.209 = load i64, ptr %.208, align 8
  %.210 = icmp sgt i64 %.201, %.209
  br i1 %.210, label %B4451, label %B4499

B4451:                                            ; preds = %B240, %B238
  br label %B4499

B4499:                                            ; preds = %B4451, %B240, %B234
  %found.3.1 = phi i64 [ %.1077678, %B4451 ], [ %found.2.080, %B240 ], [ %found.2.080, %B234 ]
  %.114.1 = add nuw i64 %.1077678, 2
  %sunkaddr4 = getelementptr i8, ptr %.183, i64 16
  %.184.1 = load i64, ptr %sunkaddr4, align 8
  %.186.1 = icmp sgt i64 %.184.1, %.184
  br i1 %.186.1, label %B238.1, label %B4499.1

B238.1:                                           ; preds = %B4499
  %.191.1 = icmp slt i64 %found.3.1, 0
  br i1 %.191.1, label %B4451.1, label %B240.1

B240.1:                                           ; preds = %B238.1
  %.200.1 = inttoptr i64 %lsr.iv to ptr
  %.201.1 = load i64, ptr %.200.1, align 8
  %.203.1 = shl nsw i64 %found.3.1, 3
  %.207.1 = add nsw i64 %.203.1, %.13
  %.208.1 = inttoptr i64 %.207.1 to ptr
  %.209.1 = load i64, ptr %.208.1, align 8
  %.210.1 = icmp sgt i64 %.201.1, %.209.1
  br i1 %.210.1, label %B4451.1, label %B4499.1

B4451.1:                                          ; preds = %B240.1, %B238.1
  br label %B4499.1

B4499.1:                                          ; preds = %B4451.1, %B240.1, %B4499
  %found.3.1.1 = phi i64 [ %4, %B4451.1 ], [ %found.3.1, %B240.1 ], [ %found.3.1, %B4499 ]
  %lsr.iv.next2 = add i64 %lsr.iv1, 32
  %5 = sub i64 %.114.1, %3
  %niter.ncmp.1 = icmp eq i64 %5, 1
  br i1 %niter.ncmp.1, label %B4501.loopexit.unr-lcssa, label %B234, !llvm.loop !0

B4501.loopexit.unr-lcssa:                         ; preds = %B4499.1
  %6 = or i64 %0, 1
  %7 = and i64 %0, 1
  %lcmp.mod.not = icmp eq i64 %7, 0
  br i1 %lcmp.mod.not, label %B4501, label %B234.epil.preheader

B234.epil.preheader:                              ; preds = %B4501.loopexit.unr-lcssa, %B234.preheader
  %found.2.080.epil.init = phi i64 [ %spec.select, %B234.preheader ], [ %found.3.1.1, %B4501.loopexit.unr-lcssa ]
  %.1077678.epil.init = phi i64 [ 1, %B234.preheader ], [ %6, %B4501.loopexit.unr-lcssa ]
  %.155.epil = shl i64 %.1077678.epil.init, 4
  %sunkaddr5 = getelementptr i8, ptr %.183.peel, i64 %.155.epil
  %sunkaddr6 = getelementptr i8, ptr %sunkaddr5, i64 -16
  %.160.epil = load i64, ptr %sunkaddr6, align 8
  %.180.epil = add nsw i64 %.155.epil, %arg.labels
  %.183.epil = inttoptr i64 %.180.epil to ptr
  %.184.epil = load i64, ptr %.183.epil, align 8
  %.186.epil = icmp sgt i64 %.184.epil, %.160.epil
  br i1 %.186.epil, label %B238.epil, label %B4501

B238.epil:                                        ; preds = %B234.epil.preheader
  %.191.epil = icmp slt i64 %found.2.080.epil.init, 0
  br i1 %.191.epil, label %B4451.epil, label %B240.epil

B240.epil:                                        ; preds = %B238.epil
  %.197.epil = shl nsw i64 %.1077678.epil.init, 3
  %.199.epil = add nsw i64 %.197.epil, %.13
  %.200.epil = inttoptr i64 %.199.epil to ptr
  %.201.epil = load i64, ptr %.200.epil, align 8
  %.203.epil = shl nsw i64 %found.2.080.epil.init, 3
  %.207.epil = add nsw i64 %.203.epil, %.13
  %.208.epil = inttoptr i64 %.207.epil to ptr
  %.209.epil = load i64, ptr %.208.epil, align 8
  %.210.epil = icmp sgt i64 %.201.epil, %.209.epil
  br i1 %.210.epil, label %B4451.epil, label %B4501

B4451.epil:                                       ; preds = %B240.epil, %B238.epil
  br label %B4501

B4501:                                            ; preds = %B4451.epil, %B240.epil, %B234.epil.preheader, %B4501.loopexit.unr-lcssa, %B234.peel, %B0.endif
  %found.2.0.lcssa = phi i64 [ -1, %B0.endif ], [ %spec.select, %B234.peel ], [ %found.3.1.1, %B4501.loopexit.unr-lcssa ], [ %.1077678.epil.init, %B4451.epil ], [ %found.2.080.epil.init, %B240.epil ], [ %found.2.080.epil.init, %B234.epil.preheader ]
  store i64 %found.2.0.lcssa, ptr %retptr, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.uadd.with.overflow.i64(i64, i64) #1

define range(i64 0, 3) i64 @stroll(i64 %a0, i64 %a1) local_unnamed_addr {
  %.1418.i.i = alloca i64, align 8
  %.1662.i.i = alloca i64, align 8
  %.11.i = add nsw i64 %a0, 128
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !2
  %.15.i = shl nsw i64 %a1, 8
  %.16.i = add nsw i64 %.13.i, %.15.i
  %sunkaddr.i = inttoptr i64 %a0 to ptr
  %sunkaddr8.i = getelementptr i8, ptr %sunkaddr.i, i64 96
  %sunkaddr10.i = getelementptr i8, ptr %sunkaddr.i, i64 104
  %.2517.i = atomicrmw add ptr %sunkaddr8.i, i64 1 acq_rel, align 8, !noalias !2
  %.3418.i = load i64, ptr %sunkaddr10.i, align 8, !noalias !2
  %.36.not19.i = icmp slt i64 %.2517.i, %.3418.i
  br i1 %.36.not19.i, label %B244.lr.ph.i, label %_ZN10interleave6engine5walks6kernel6strollB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B244.lr.ph.i:                                     ; preds = %0
  %.22.i.i = add nsw i64 %a0, 8
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.28.i.i = add nsw i64 %a0, 16
  %.29.i.i = inttoptr i64 %.28.i.i to ptr
  %.43.i.i = add nsw i64 %a0, 24
  %.44.i.i = inttoptr i64 %.43.i.i to ptr
  %.49.i.i = add nsw i64 %a0, 56
  %.50.i.i = inttoptr i64 %.49.i.i to ptr
  %.62.i.i = inttoptr i64 %.16.i to ptr
  %.67.i.i = add nsw i64 %.16.i, 8
  %.68.i.i = inttoptr i64 %.67.i.i to ptr
  %.79.i.i = add nsw i64 %.16.i, 16
  %.80.i.i = inttoptr i64 %.79.i.i to ptr
  %.85.i.i = add nsw i64 %.16.i, 32
  %.86.i.i = inttoptr i64 %.85.i.i to ptr
  %.102.i.i = add nsw i64 %.16.i, 40
  %.103.i.i = inttoptr i64 %.102.i.i to ptr
  %.108.i.i = add nsw i64 %.16.i, 48
  %.109.i.i = inttoptr i64 %.108.i.i to ptr
  %.122.i.i = add nsw i64 %a0, 48
  %.123.i.i = inttoptr i64 %.122.i.i to ptr
  %.139.i.i = add nsw i64 %.16.i, 72
  %.140.i.i = inttoptr i64 %.139.i.i to ptr
  %.146.i.i = add nsw i64 %a0, 80
  %.147.i.i = inttoptr i64 %.146.i.i to ptr
  %sunkaddr259.i.i = getelementptr i8, ptr %.62.i.i, i64 72
  %.210.i.i = add nsw i64 %a0, 72
  %.211.i.i = inttoptr i64 %.210.i.i to ptr
  %.789.i.i = add nsw i64 %a0, 64
  %.790.i.i = inttoptr i64 %.789.i.i to ptr
  %sunkaddr265.i.i = getelementptr i8, ptr %sunkaddr.i, i64 64
  %.1000.i.i = add nsw i64 %.16.i, 64
  %.1001.i.i = inttoptr i64 %.1000.i.i to ptr
  %.1035.i.i = add nsw i64 %a0, 120
  %.1036.i.i = inttoptr i64 %.1035.i.i to ptr
  %sunkaddr272.i.i = getelementptr i8, ptr %.62.i.i, i64 24
  %sunkaddr284.i.i = getelementptr i8, ptr %.62.i.i, i64 64
  %.24.i.i.i = add nsw i64 %.16.i, 56
  %.25.i.i.i = inttoptr i64 %.24.i.i.i to ptr
  %.36.i.i.i = add nsw i64 %a0, 32
  %.37.i.i.i = inttoptr i64 %.36.i.i.i to ptr
  %sunkaddr2.i.i.i = getelementptr i8, ptr %sunkaddr.i, i64 40
  %sunkaddr296.i.i = getelementptr i8, ptr %sunkaddr.i, i64 120
  %.2428.i.i = add nsw i64 %a0, 112
  %.2429.i.i = inttoptr i64 %.2428.i.i to ptr
  %.2436.i.i = add nsw i64 %a0, 88
  %.2437.i.i = inttoptr i64 %.2436.i.i to ptr
  br label %B244.i

B244.i:                                           ; preds = %_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i, %B244.lr.ph.i
  %.2520.i = phi i64 [ %.2517.i, %B244.lr.ph.i ], [ %.25.i, %_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.1418.i.i), !noalias !2
  call void @llvm.lifetime.start.p0(ptr nonnull %.1662.i.i), !noalias !2
  store i64 0, ptr %.1418.i.i, align 8, !noalias !5
  store i64 0, ptr %.1662.i.i, align 8, !noalias !5
  %.18.i.i = load i64, ptr %sunkaddr.i, align 8, !noalias !5
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !5
  %.30.i.i = load i64, ptr %.29.i.i, align 8, !noalias !5
  %.45.i.i = load i64, ptr %.44.i.i, align 8, !noalias !5
  %.51.i.i = load i64, ptr %.50.i.i, align 8, !noalias !5
  %.63.i.i = load i64, ptr %.62.i.i, align 8, !noalias !5
  %.69.i.i = load i64, ptr %.68.i.i, align 8, !noalias !5
  %.81.i.i = load i64, ptr %.80.i.i, align 8, !noalias !5
  %.87.i.i = load i64, ptr %.86.i.i, align 8, !noalias !5
  %.89.i.i = shl i64 %.30.i.i, 3
  %.104.i.i = load i64, ptr %.103.i.i, align 8, !noalias !5
  %.110.i.i = load i64, ptr %.109.i.i, align 8, !noalias !5
  %.124.i.i = load i64, ptr %.123.i.i, align 8, !noalias !5
  %1 = mul i64 %.2520.i, -7046029254386353131
  %.127.i.i = add i64 %1, -7046029254386353131
  %.128.i.i = add i64 %.127.i.i, %.124.i.i
  %.129.i.i = lshr i64 %.128.i.i, 32
  %.130.i.i = xor i64 %.129.i.i, %.128.i.i
  %.131.i.i = mul i64 %.130.i.i, -7046029254386353131
  %.132.i.i = lshr i64 %.131.i.i, 29
  %.133.i.i = xor i64 %.132.i.i, %.131.i.i
  %.134.i.i = mul i64 %.133.i.i, -4658895280553007687
  %.135.i.i = lshr i64 %.134.i.i, 32
  %.136.i.i = xor i64 %.135.i.i, %.134.i.i
  store i64 %.136.i.i, ptr %.140.i.i, align 8, !noalias !5
  %.148.i.i = load i64, ptr %.147.i.i, align 8, !noalias !5
  %.157.i.i = icmp sgt i64 %.148.i.i, 1
  br i1 %.157.i.i, label %B982.i.i, label %B1016.endif.i.i

B982.i.i:                                         ; preds = %B244.i
  %.168.i.i = add i64 %.136.i.i, -7046029254386353131
  store i64 %.168.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.175.i.i = lshr i64 %.168.i.i, 32
  %.176.i.i = xor i64 %.175.i.i, %.168.i.i
  %.177.i.i = mul i64 %.176.i.i, -7046029254386353131
  %.178.i.i = lshr i64 %.177.i.i, 29
  %.179.i.i = xor i64 %.178.i.i, %.177.i.i
  %.180.i.i = mul i64 %.179.i.i, -4658895280553007687
  %.181.i.i = lshr i64 %.180.i.i, 32
  %.182.i.i = xor i64 %.181.i.i, %.180.i.i
  %.184.i.i = zext i64 %.182.i.i to i128
  %.185.i.i = zext nneg i64 %.148.i.i to i128
  %.186.i.i = mul nuw nsw i128 %.184.i.i, %.185.i.i
  %.188.i.i = lshr i128 %.186.i.i, 64
  %.189.i.i = trunc nuw nsw i128 %.188.i.i to i64
  %2 = mul nsw i64 %.89.i.i, %.189.i.i
  br label %B1016.endif.i.i

B1048.i.i:                                        ; preds = %B1048.preheader.new.i.i, %B1048.i.i
  %lsr.iv226.i.i = phi i64 [ %unroll_iter.i.i, %B1048.preheader.new.i.i ], [ %lsr.iv.next227.i.i, %B1048.i.i ]
  %lsr.iv246.i.i = phi i64 [ 0, %B1048.preheader.new.i.i ], [ %lsr.iv.next247.i.i, %B1048.i.i ]
  %3 = add i64 %lsr.iv246.i.i, %.87.i.i
  %4 = add i64 %lsr.iv246.i.i, %.215.i.i
  %.349.i.i = inttoptr i64 %4 to ptr
  %.350.i.i = load i64, ptr %.349.i.i, align 8, !noalias !5
  %.351.i.i = inttoptr i64 %3 to ptr
  store i64 %.350.i.i, ptr %.351.i.i, align 8, !noalias !5
  %5 = add i64 %3, 8
  %6 = add i64 %4, 8
  %.349.1.i.i = inttoptr i64 %6 to ptr
  %.350.1.i.i = load i64, ptr %.349.1.i.i, align 8, !noalias !5
  %.351.1.i.i = inttoptr i64 %5 to ptr
  store i64 %.350.1.i.i, ptr %.351.1.i.i, align 8, !noalias !5
  %7 = add i64 %3, 16
  %8 = add i64 %4, 16
  %.349.2.i.i = inttoptr i64 %8 to ptr
  %.350.2.i.i = load i64, ptr %.349.2.i.i, align 8, !noalias !5
  %.351.2.i.i = inttoptr i64 %7 to ptr
  store i64 %.350.2.i.i, ptr %.351.2.i.i, align 8, !noalias !5
  %9 = add i64 %3, 24
  %10 = add i64 %4, 24
  %.349.3.i.i = inttoptr i64 %10 to ptr
  %.350.3.i.i = load i64, ptr %.349.3.i.i, align 8, !noalias !5
  %.351.3.i.i = inttoptr i64 %9 to ptr
  store i64 %.350.3.i.i, ptr %.351.3.i.i, align 8, !noalias !5
  %11 = add i64 %3, 32
  %12 = add i64 %4, 32
  %.349.4.i.i = inttoptr i64 %12 to ptr
  %.350.4.i.i = load i64, ptr %.349.4.i.i, align 8, !noalias !5
  %.351.4.i.i = inttoptr i64 %11 to ptr
  store i64 %.350.4.i.i, ptr %.351.4.i.i, align 8, !noalias !5
  %13 = add i64 %3, 40
  %14 = add i64 %4, 40
  %.349.5.i.i = inttoptr i64 %14 to ptr
  %.350.5.i.i = load i64, ptr %.349.5.i.i, align 8, !noalias !5
  %.351.5.i.i = inttoptr i64 %13 to ptr
  store i64 %.350.5.i.i, ptr %.351.5.i.i, align 8, !noalias !5
  %15 = add i64 %3, 48
  %16 = add i64 %4, 48
  %.349.6.i.i = inttoptr i64 %16 to ptr
  %.350.6.i.i = load i64, ptr %.349.6.i.i, align 8, !noalias !5
  %.351.6.i.i = inttoptr i64 %15 to ptr
  store i64 %.350.6.i.i, ptr %.351.6.i.i, align 8, !noalias !5
  %17 = add i64 %3, 56
  %18 = add i64 %4, 56
  %.349.7.i.i = inttoptr i64 %18 to ptr
  %.350.7.i.i = load i64, ptr %.349.7.i.i, align 8, !noalias !5
  %.351.7.i.i = inttoptr i64 %17 to ptr
  store i64 %.350.7.i.i, ptr %.351.7.i.i, align 8, !noalias !5
  %lsr.iv.next247.i.i = add nuw i64 %lsr.iv246.i.i, 64
  %lsr.iv.next227.i.i = add nsw i64 %lsr.iv226.i.i, -8
  %niter.ncmp.7.i.i = icmp eq i64 %lsr.iv.next227.i.i, 0
  br i1 %niter.ncmp.7.i.i, label %B1166.loopexit.unr-lcssa.i.i, label %B1048.i.i

B1166.loopexit.unr-lcssa.i.i:                     ; preds = %B1048.i.i
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  br i1 %lcmp.mod.not.i.i, label %B1166.i.i, label %B1048.epil.preheader.i.i

B1048.epil.preheader.i.i:                         ; preds = %B1048.preheader.i.i, %B1166.loopexit.unr-lcssa.i.i
  %.311706708.epil.init.i.i = phi i64 [ 0, %B1048.preheader.i.i ], [ %unroll_iter.i.i, %B1166.loopexit.unr-lcssa.i.i ]
  %19 = shl i64 %.311706708.epil.init.i.i, 3
  %20 = add i64 %19, %.215.i.i
  %21 = add nsw i64 %19, %.87.i.i
  br label %B1048.epil.i.i

B1048.epil.i.i:                                   ; preds = %B1048.epil.i.i, %B1048.epil.preheader.i.i
  %lsr.iv244.i.i = phi i64 [ %lsr.iv.next245.i.i, %B1048.epil.i.i ], [ %xtraiter.i.i, %B1048.epil.preheader.i.i ]
  %lsr.iv242.i.i = phi i64 [ %lsr.iv.next243.i.i, %B1048.epil.i.i ], [ %21, %B1048.epil.preheader.i.i ]
  %lsr.iv240.i.i = phi i64 [ %lsr.iv.next241.i.i, %B1048.epil.i.i ], [ %20, %B1048.epil.preheader.i.i ]
  %.349.epil.i.i = inttoptr i64 %lsr.iv240.i.i to ptr
  %.350.epil.i.i = load i64, ptr %.349.epil.i.i, align 8, !noalias !5
  %.351.epil.i.i = inttoptr i64 %lsr.iv242.i.i to ptr
  store i64 %.350.epil.i.i, ptr %.351.epil.i.i, align 8, !noalias !5
  %lsr.iv.next241.i.i = add i64 %lsr.iv240.i.i, 8
  %lsr.iv.next243.i.i = add i64 %lsr.iv242.i.i, 8
  %lsr.iv.next245.i.i = add nsw i64 %lsr.iv244.i.i, -1
  %epil.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next245.i.i, 0
  br i1 %epil.iter.cmp.not.i.i, label %B1166.i.i, label %B1048.epil.i.i, !llvm.loop !8

B1166.i.i:                                        ; preds = %B1048.epil.i.i, %B1016.endif.i.i, %B1166.loopexit.unr-lcssa.i.i
  %.363.i.i = icmp sgt i64 %.2520.i, 15
  %.390653.i.i = and i64 %.2520.i, 1
  %.411.not.i.i = icmp ne i64 %.390653.i.i, 0
  %or.cond661.not.i.i = and i1 %.363.i.i, %.411.not.i.i
  br i1 %or.cond661.not.i.i, label %B1364.endif.i.i, label %B2346.i.i

B1466.i.i:                                        ; preds = %B1466.preheader.new.i.i, %B1466.i.i
  %lsr.iv224.i.i = phi i64 [ %unroll_iter174.i.i, %B1466.preheader.new.i.i ], [ %lsr.iv.next225.i.i, %B1466.i.i ]
  %lsr.iv238.i.i = phi i64 [ %.104.i.i, %B1466.preheader.new.i.i ], [ %27, %B1466.i.i ]
  %.581.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.582.i.i = add i64 %.581.i.i, -7046029254386353131
  store i64 %.582.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.589.i.i = lshr i64 %.582.i.i, 32
  %.590.i.i = xor i64 %.589.i.i, %.582.i.i
  %.591.i.i = mul i64 %.590.i.i, -7046029254386353131
  %.592.i.i = lshr i64 %.591.i.i, 29
  %.593.i.i = xor i64 %.592.i.i, %.591.i.i
  %.594.i.i = mul i64 %.593.i.i, -4658895280553007687
  %22 = lshr i64 %.594.i.i, 34
  %23 = lshr i64 %.594.i.i, 2
  %.597.i.i = xor i64 %22, %23
  %.598.i.i = add nuw nsw i64 %.597.i.i, 8
  %.599.i.i = inttoptr i64 %lsr.iv238.i.i to ptr
  store i64 %.598.i.i, ptr %.599.i.i, align 8, !noalias !5
  %.581.1.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.582.1.i.i = add i64 %.581.1.i.i, -7046029254386353131
  store i64 %.582.1.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.589.1.i.i = lshr i64 %.582.1.i.i, 32
  %.590.1.i.i = xor i64 %.589.1.i.i, %.582.1.i.i
  %.591.1.i.i = mul i64 %.590.1.i.i, -7046029254386353131
  %.592.1.i.i = lshr i64 %.591.1.i.i, 29
  %.593.1.i.i = xor i64 %.592.1.i.i, %.591.1.i.i
  %.594.1.i.i = mul i64 %.593.1.i.i, -4658895280553007687
  %24 = lshr i64 %.594.1.i.i, 34
  %25 = lshr i64 %.594.1.i.i, 2
  %.597.1.i.i = xor i64 %24, %25
  %.598.1.i.i = add nuw nsw i64 %.597.1.i.i, 8
  %26 = add i64 %lsr.iv238.i.i, 8
  %.599.1.i.i = inttoptr i64 %26 to ptr
  store i64 %.598.1.i.i, ptr %.599.1.i.i, align 8, !noalias !5
  %lsr.iv.next225.i.i = add i64 %lsr.iv224.i.i, -2
  %niter175.ncmp.1.i.i = icmp eq i64 %lsr.iv.next225.i.i, 0
  %27 = add i64 %lsr.iv238.i.i, 16
  br i1 %niter175.ncmp.1.i.i, label %B1694.endif.loopexit.unr-lcssa.i.i, label %B1466.i.i

B1986.i.i:                                        ; preds = %B1916.lr.ph.i.i
  %.811.i.i = add i64 %.623.i.i, 4354685564936845354
  store i64 %.811.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.818.i.i = lshr i64 %.811.i.i, 32
  %.819.i.i = xor i64 %.818.i.i, %.811.i.i
  %.820.i.i = mul i64 %.819.i.i, -7046029254386353131
  %.821.i.i = lshr i64 %.820.i.i, 29
  %.822.i.i = xor i64 %.821.i.i, %.820.i.i
  %.823.i.i = mul i64 %.822.i.i, -4658895280553007687
  %.824.i.i = lshr i64 %.823.i.i, 32
  %.825.i.i = xor i64 %.824.i.i, %.823.i.i
  %.827.i.i = zext i64 %.825.i.i to i128
  %.828.i.i = zext nneg i64 %.791.i.i to i128
  %.829.i.i = mul nuw nsw i128 %.828.i.i, %.827.i.i
  %.831.i.i = lshr i128 %.829.i.i, 64
  %.832.i.i = trunc nuw nsw i128 %.831.i.i to i64
  br label %B2088.i.i

B2088.i.i:                                        ; preds = %B1916.lr.ph.i.i, %B1986.i.i
  %pick_v45__vphi76_0.2.1.i.i = phi i64 [ %.832.i.i, %B1986.i.i ], [ 0, %B1916.lr.ph.i.i ]
  %.850.i.i = inttoptr i64 %.110.i.i to ptr
  store i64 %pick_v45__vphi76_0.2.1.i.i, ptr %.850.i.i, align 8, !noalias !5
  %exitcond791.not.i.i = icmp eq i64 %95, 1
  br i1 %exitcond791.not.i.i, label %B2280.loopexit.i.i, label %B1916.1.i.i

B1916.1.i.i:                                      ; preds = %B2088.i.i
  %.791.1.i.i = load i64, ptr %sunkaddr265.i.i, align 8, !noalias !5
  %.800.1.i.i = icmp sgt i64 %.791.1.i.i, 1
  br i1 %.800.1.i.i, label %B1986.1.i.i, label %B2088.1.i.i

B1986.1.i.i:                                      ; preds = %B1916.1.i.i
  %.810.1.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.811.1.i.i = add i64 %.810.1.i.i, -7046029254386353131
  store i64 %.811.1.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.818.1.i.i = lshr i64 %.811.1.i.i, 32
  %.819.1.i.i = xor i64 %.818.1.i.i, %.811.1.i.i
  %.820.1.i.i = mul i64 %.819.1.i.i, -7046029254386353131
  %.821.1.i.i = lshr i64 %.820.1.i.i, 29
  %.822.1.i.i = xor i64 %.821.1.i.i, %.820.1.i.i
  %.823.1.i.i = mul i64 %.822.1.i.i, -4658895280553007687
  %.824.1.i.i = lshr i64 %.823.1.i.i, 32
  %.825.1.i.i = xor i64 %.824.1.i.i, %.823.1.i.i
  %.827.1.i.i = zext i64 %.825.1.i.i to i128
  %.828.1.i.i = zext nneg i64 %.791.1.i.i to i128
  %.829.1.i.i = mul nuw nsw i128 %.827.1.i.i, %.828.1.i.i
  %.831.1.i.i = lshr i128 %.829.1.i.i, 64
  %.832.1.i.i = trunc nuw nsw i128 %.831.1.i.i to i64
  br label %B2088.1.i.i

B2088.1.i.i:                                      ; preds = %B1986.1.i.i, %B1916.1.i.i
  %pick_v45__vphi76_0.2.1.1.i.i = phi i64 [ %.832.1.i.i, %B1986.1.i.i ], [ 0, %B1916.1.i.i ]
  %sunkaddr269.i.i = getelementptr i8, ptr %.850.i.i, i64 8
  store i64 %pick_v45__vphi76_0.2.1.1.i.i, ptr %sunkaddr269.i.i, align 8, !noalias !5
  %exitcond791.not.1.i.i = icmp eq i64 %95, 2
  br i1 %exitcond791.not.1.i.i, label %B2280.loopexit.i.i, label %B1916.2.i.i

B1916.2.i.i:                                      ; preds = %B2088.1.i.i
  %.791.2.i.i = load i64, ptr %sunkaddr265.i.i, align 8, !noalias !5
  %.800.2.i.i = icmp sgt i64 %.791.2.i.i, 1
  br i1 %.800.2.i.i, label %B1986.2.i.i, label %B2088.2.i.i

B1986.2.i.i:                                      ; preds = %B1916.2.i.i
  %.810.2.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.811.2.i.i = add i64 %.810.2.i.i, -7046029254386353131
  store i64 %.811.2.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.818.2.i.i = lshr i64 %.811.2.i.i, 32
  %.819.2.i.i = xor i64 %.818.2.i.i, %.811.2.i.i
  %.820.2.i.i = mul i64 %.819.2.i.i, -7046029254386353131
  %.821.2.i.i = lshr i64 %.820.2.i.i, 29
  %.822.2.i.i = xor i64 %.821.2.i.i, %.820.2.i.i
  %.823.2.i.i = mul i64 %.822.2.i.i, -4658895280553007687
  %.824.2.i.i = lshr i64 %.823.2.i.i, 32
  %.825.2.i.i = xor i64 %.824.2.i.i, %.823.2.i.i
  %.827.2.i.i = zext i64 %.825.2.i.i to i128
  %.828.2.i.i = zext nneg i64 %.791.2.i.i to i128
  %.829.2.i.i = mul nuw nsw i128 %.827.2.i.i, %.828.2.i.i
  %.831.2.i.i = lshr i128 %.829.2.i.i, 64
  %.832.2.i.i = trunc nuw nsw i128 %.831.2.i.i to i64
  br label %B2088.2.i.i

B2088.2.i.i:                                      ; preds = %B1986.2.i.i, %B1916.2.i.i
  %pick_v45__vphi76_0.2.1.2.i.i = phi i64 [ %.832.2.i.i, %B1986.2.i.i ], [ 0, %B1916.2.i.i ]
  %sunkaddr275.i.i = getelementptr i8, ptr %.850.i.i, i64 16
  store i64 %pick_v45__vphi76_0.2.1.2.i.i, ptr %sunkaddr275.i.i, align 8, !noalias !5
  %exitcond791.not.2.i.i = icmp eq i64 %95, 3
  br i1 %exitcond791.not.2.i.i, label %B2280.loopexit.i.i, label %B1916.3.i.i

B1916.3.i.i:                                      ; preds = %B2088.2.i.i
  %.791.3.i.i = load i64, ptr %sunkaddr265.i.i, align 8, !noalias !5
  %.800.3.i.i = icmp sgt i64 %.791.3.i.i, 1
  br i1 %.800.3.i.i, label %B1986.3.i.i, label %B2088.3.i.i

B1986.3.i.i:                                      ; preds = %B1916.3.i.i
  %.810.3.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.811.3.i.i = add i64 %.810.3.i.i, -7046029254386353131
  store i64 %.811.3.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.818.3.i.i = lshr i64 %.811.3.i.i, 32
  %.819.3.i.i = xor i64 %.818.3.i.i, %.811.3.i.i
  %.820.3.i.i = mul i64 %.819.3.i.i, -7046029254386353131
  %.821.3.i.i = lshr i64 %.820.3.i.i, 29
  %.822.3.i.i = xor i64 %.821.3.i.i, %.820.3.i.i
  %.823.3.i.i = mul i64 %.822.3.i.i, -4658895280553007687
  %.824.3.i.i = lshr i64 %.823.3.i.i, 32
  %.825.3.i.i = xor i64 %.824.3.i.i, %.823.3.i.i
  %.827.3.i.i = zext i64 %.825.3.i.i to i128
  %.828.3.i.i = zext nneg i64 %.791.3.i.i to i128
  %.829.3.i.i = mul nuw nsw i128 %.827.3.i.i, %.828.3.i.i
  %.831.3.i.i = lshr i128 %.829.3.i.i, 64
  %.832.3.i.i = trunc nuw nsw i128 %.831.3.i.i to i64
  br label %B2088.3.i.i

B2088.3.i.i:                                      ; preds = %B1986.3.i.i, %B1916.3.i.i
  %pick_v45__vphi76_0.2.1.3.i.i = phi i64 [ %.832.3.i.i, %B1986.3.i.i ], [ 0, %B1916.3.i.i ]
  %sunkaddr281.i.i = getelementptr i8, ptr %.850.i.i, i64 24
  store i64 %pick_v45__vphi76_0.2.1.3.i.i, ptr %sunkaddr281.i.i, align 8, !noalias !5
  %exitcond791.not.3.i.i = icmp eq i64 %95, 4
  br i1 %exitcond791.not.3.i.i, label %B2280.loopexit.i.i, label %B1916.4.i.i

B1916.4.i.i:                                      ; preds = %B2088.3.i.i
  %.791.4.i.i = load i64, ptr %sunkaddr265.i.i, align 8, !noalias !5
  %.800.4.i.i = icmp sgt i64 %.791.4.i.i, 1
  br i1 %.800.4.i.i, label %B1986.4.i.i, label %B2088.4.i.i

B1986.4.i.i:                                      ; preds = %B1916.4.i.i
  %.810.4.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.811.4.i.i = add i64 %.810.4.i.i, -7046029254386353131
  store i64 %.811.4.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.818.4.i.i = lshr i64 %.811.4.i.i, 32
  %.819.4.i.i = xor i64 %.818.4.i.i, %.811.4.i.i
  %.820.4.i.i = mul i64 %.819.4.i.i, -7046029254386353131
  %.821.4.i.i = lshr i64 %.820.4.i.i, 29
  %.822.4.i.i = xor i64 %.821.4.i.i, %.820.4.i.i
  %.823.4.i.i = mul i64 %.822.4.i.i, -4658895280553007687
  %.824.4.i.i = lshr i64 %.823.4.i.i, 32
  %.825.4.i.i = xor i64 %.824.4.i.i, %.823.4.i.i
  %.827.4.i.i = zext i64 %.825.4.i.i to i128
  %.828.4.i.i = zext nneg i64 %.791.4.i.i to i128
  %.829.4.i.i = mul nuw nsw i128 %.827.4.i.i, %.828.4.i.i
  %.831.4.i.i = lshr i128 %.829.4.i.i, 64
  %.832.4.i.i = trunc nuw nsw i128 %.831.4.i.i to i64
  br label %B2088.4.i.i

B2088.4.i.i:                                      ; preds = %B1986.4.i.i, %B1916.4.i.i
  %pick_v45__vphi76_0.2.1.4.i.i = phi i64 [ %.832.4.i.i, %B1986.4.i.i ], [ 0, %B1916.4.i.i ]
  %sunkaddr287.i.i = getelementptr i8, ptr %.850.i.i, i64 32
  store i64 %pick_v45__vphi76_0.2.1.4.i.i, ptr %sunkaddr287.i.i, align 8, !noalias !5
  %exitcond791.not.4.i.i = icmp eq i64 %95, 5
  br i1 %exitcond791.not.4.i.i, label %B2280.loopexit.i.i, label %B1916.5.i.i

B1916.5.i.i:                                      ; preds = %B2088.4.i.i
  %.791.5.i.i = load i64, ptr %sunkaddr265.i.i, align 8, !noalias !5
  %.800.5.i.i = icmp sgt i64 %.791.5.i.i, 1
  br i1 %.800.5.i.i, label %B1986.5.i.i, label %B2088.5.i.i

B1986.5.i.i:                                      ; preds = %B1916.5.i.i
  %.810.5.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.811.5.i.i = add i64 %.810.5.i.i, -7046029254386353131
  store i64 %.811.5.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.818.5.i.i = lshr i64 %.811.5.i.i, 32
  %.819.5.i.i = xor i64 %.818.5.i.i, %.811.5.i.i
  %.820.5.i.i = mul i64 %.819.5.i.i, -7046029254386353131
  %.821.5.i.i = lshr i64 %.820.5.i.i, 29
  %.822.5.i.i = xor i64 %.821.5.i.i, %.820.5.i.i
  %.823.5.i.i = mul i64 %.822.5.i.i, -4658895280553007687
  %.824.5.i.i = lshr i64 %.823.5.i.i, 32
  %.825.5.i.i = xor i64 %.824.5.i.i, %.823.5.i.i
  %.827.5.i.i = zext i64 %.825.5.i.i to i128
  %.828.5.i.i = zext nneg i64 %.791.5.i.i to i128
  %.829.5.i.i = mul nuw nsw i128 %.827.5.i.i, %.828.5.i.i
  %.831.5.i.i = lshr i128 %.829.5.i.i, 64
  %.832.5.i.i = trunc nuw nsw i128 %.831.5.i.i to i64
  br label %B2088.5.i.i

B2088.5.i.i:                                      ; preds = %B1986.5.i.i, %B1916.5.i.i
  %pick_v45__vphi76_0.2.1.5.i.i = phi i64 [ %.832.5.i.i, %B1986.5.i.i ], [ 0, %B1916.5.i.i ]
  %sunkaddr293.i.i = getelementptr i8, ptr %.850.i.i, i64 40
  store i64 %pick_v45__vphi76_0.2.1.5.i.i, ptr %sunkaddr293.i.i, align 8, !noalias !5
  %exitcond791.not.5.i.i = icmp eq i64 %95, 6
  br i1 %exitcond791.not.5.i.i, label %B2280.loopexit.i.i, label %B1916.6.i.i

B1916.6.i.i:                                      ; preds = %B2088.5.i.i
  %.791.6.i.i = load i64, ptr %sunkaddr265.i.i, align 8, !noalias !5
  %.800.6.i.i = icmp sgt i64 %.791.6.i.i, 1
  br i1 %.800.6.i.i, label %B1986.6.i.i, label %B2088.6.i.i

B1986.6.i.i:                                      ; preds = %B1916.6.i.i
  %.810.6.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.811.6.i.i = add i64 %.810.6.i.i, -7046029254386353131
  store i64 %.811.6.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.818.6.i.i = lshr i64 %.811.6.i.i, 32
  %.819.6.i.i = xor i64 %.818.6.i.i, %.811.6.i.i
  %.820.6.i.i = mul i64 %.819.6.i.i, -7046029254386353131
  %.821.6.i.i = lshr i64 %.820.6.i.i, 29
  %.822.6.i.i = xor i64 %.821.6.i.i, %.820.6.i.i
  %.823.6.i.i = mul i64 %.822.6.i.i, -4658895280553007687
  %.824.6.i.i = lshr i64 %.823.6.i.i, 32
  %.825.6.i.i = xor i64 %.824.6.i.i, %.823.6.i.i
  %.827.6.i.i = zext i64 %.825.6.i.i to i128
  %.828.6.i.i = zext nneg i64 %.791.6.i.i to i128
  %.829.6.i.i = mul nuw nsw i128 %.827.6.i.i, %.828.6.i.i
  %.831.6.i.i = lshr i128 %.829.6.i.i, 64
  %.832.6.i.i = trunc nuw nsw i128 %.831.6.i.i to i64
  br label %B2088.6.i.i

B2088.6.i.i:                                      ; preds = %B1986.6.i.i, %B1916.6.i.i
  %pick_v45__vphi76_0.2.1.6.i.i = phi i64 [ %.832.6.i.i, %B1986.6.i.i ], [ 0, %B1916.6.i.i ]
  %sunkaddr299.i.i = getelementptr i8, ptr %.850.i.i, i64 48
  store i64 %pick_v45__vphi76_0.2.1.6.i.i, ptr %sunkaddr299.i.i, align 8, !noalias !5
  br label %B2280.loopexit.i.i

B2280.loopexit.i.i:                               ; preds = %B2088.6.i.i, %B2088.5.i.i, %B2088.4.i.i, %B2088.3.i.i, %B2088.2.i.i, %B2088.1.i.i, %B2088.i.i
  %.881.pre.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  br label %B2280.i.i

B2280.i.i:                                        ; preds = %B1694.endif.i.i, %B2280.loopexit.i.i
  %.881.i.i = phi i64 [ %.881.pre.i.i, %B2280.loopexit.i.i ], [ %.624.i.i, %B1694.endif.i.i ]
  %.882.i.i = add i64 %.881.i.i, -7046029254386353131
  store i64 %.882.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.889.i.i = lshr i64 %.882.i.i, 32
  %.890.i.i = xor i64 %.889.i.i, %.882.i.i
  %.891.i.i = mul i64 %.890.i.i, -7046029254386353131
  %.892.i.i = lshr i64 %.891.i.i, 29
  %.893.i.i = xor i64 %.892.i.i, %.891.i.i
  %.894.i.i = mul i64 %.893.i.i, -4658895280553007687
  %28 = lshr i64 %.894.i.i, 61
  %.926.i.i = shl nuw nsw i64 8, %28
  br label %B2410.i.i

B2346.i.i:                                        ; preds = %B1166.i.i
  %.952.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.953.i.i = add i64 %.952.i.i, -7046029254386353131
  store i64 %.953.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.960.i.i = lshr i64 %.953.i.i, 32
  %.961.i.i = xor i64 %.960.i.i, %.953.i.i
  %.962.i.i = mul i64 %.961.i.i, -7046029254386353131
  %.963.i.i = lshr i64 %.962.i.i, 29
  %.964.i.i = xor i64 %.963.i.i, %.962.i.i
  %.965.i.i = mul i64 %.964.i.i, -4658895280553007687
  %29 = lshr i64 %.965.i.i, 62
  br label %B2410.i.i

B2410.i.i:                                        ; preds = %B2346.i.i, %B2280.i.i
  %changes.2.0.i.i = phi i64 [ %95, %B2280.i.i ], [ 0, %B2346.i.i ]
  %stay.2.0.i.i = phi i64 [ 0, %B2280.i.i ], [ %29, %B2346.i.i ]
  %most.2.0.i.i = phi i64 [ %.926.i.i, %B2280.i.i ], [ 0, %B2346.i.i ]
  %.1002.i.i = load i64, ptr %.1001.i.i, align 8, !noalias !5
  %.1003.not.i.i = icmp eq i64 %.1002.i.i, 0
  br i1 %.1003.not.i.i, label %B2464.i.i, label %B2412.i.i

B2412.i.i:                                        ; preds = %B2410.i.i
  %.1014.i.i = inttoptr i64 %.24.i.i to ptr
  %.1015.i.i = tail call i64 %.1014.i.i(i64 %.87.i.i, i64 %.63.i.i, i64 %.1002.i.i), !noalias !5
  br label %B2464.i.i

B2464.i.i:                                        ; preds = %B2412.i.i, %B2410.i.i
  %.1037757.i.i = load atomic i64, ptr %.1036.i.i acquire, align 8, !noalias !5
  %.1038.not758.i.i = icmp eq i64 %.1037757.i.i, 0
  br i1 %.1038.not758.i.i, label %B2556.lr.ph.i.i, label %_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.thread.i

B2556.lr.ph.i.i:                                  ; preds = %B2464.i.i
  %30 = add i64 %.45.i.i, -1
  %n.vec.i.i = and i64 %30, -16
  %ind.end.i.i = or disjoint i64 %n.vec.i.i, 1
  %n.vec135.i.i = and i64 %30, -4
  %31 = or disjoint i64 %n.vec135.i.i, 1
  %xtraiter176.i.i = and i64 %.30.i.i, 7
  %unroll_iter180.i.i = and i64 %.30.i.i, 9223372036854775800
  %32 = lshr i64 %30, 4
  %33 = mul i64 %32, -16
  %34 = add i64 %.69.i.i, 128
  %35 = add i64 %.69.i.i, 64
  %36 = inttoptr i64 %.18.i.i to ptr
  %sunkaddr273.i.i = inttoptr i64 %.63.i.i to ptr
  %sunkaddr274.i.i = getelementptr i8, ptr %sunkaddr273.i.i, i64 16
  %sunkaddr277.i.i = getelementptr i8, ptr %sunkaddr273.i.i, i64 8
  %37 = inttoptr i64 %.24.i.i to ptr
  %.182.i.i.i = add nsw i64 %.2520.i, 1
  %38 = icmp eq i64 %stay.2.0.i.i, 0
  %39 = zext nneg i64 %stay.2.0.i.i to i128
  %40 = icmp slt i64 %.45.i.i, 2
  %41 = inttoptr i64 %.69.i.i to ptr
  %42 = icmp samesign ult i64 %.45.i.i, 5
  %43 = icmp samesign ult i64 %.45.i.i, 17
  %44 = icmp eq i64 %30, %n.vec.i.i
  %45 = and i64 %30, 12
  %46 = icmp eq i64 %45, 0
  %47 = icmp eq i64 %30, %n.vec135.i.i
  %48 = icmp eq i64 %.45.i.i, 1
  %49 = icmp eq i64 %changes.2.0.i.i, 0
  %50 = icmp slt i64 %.30.i.i, 1
  %51 = icmp samesign ult i64 %.30.i.i, 8
  %52 = icmp eq i64 %xtraiter176.i.i, 0
  %.10177.not.i.i = icmp slt i64 %.45.i.i, 1
  %53 = icmp eq i64 %.45.i.i, 2
  %54 = add i64 %.69.i.i, 16
  %55 = and i64 %30, -2
  %56 = or i64 %30, 1
  %57 = and i64 %30, 1
  %lcmp.mod.not.i5.i = icmp eq i64 %57, 0
  %.155.epil.i.i = shl i64 %56, 4
  %sunkaddr5.i.i = getelementptr i8, ptr %41, i64 %.155.epil.i.i
  %sunkaddr6.i.i = getelementptr i8, ptr %sunkaddr5.i.i, i64 -16
  %.180.epil.i.i = add nsw i64 %.155.epil.i.i, %.69.i.i
  %.183.epil.i.i = inttoptr i64 %.180.epil.i.i to ptr
  %.197.epil.i.i = shl nsw i64 %56, 3
  br label %B2556.i.i

B2556.i.i:                                        ; preds = %B4328.i.i, %B2556.lr.ph.i.i
  %row.2.0762.i.i = phi i64 [ 0, %B2556.lr.ph.i.i ], [ %row.3.134.i.i, %B4328.i.i ]
  %last.2.0761.i.i = phi i64 [ -1, %B2556.lr.ph.i.i ], [ %k.10.133.i.i, %B4328.i.i ]
  %step.2.0759.i.i = phi i64 [ 0, %B2556.lr.ph.i.i ], [ %.2418.i.i, %B4328.i.i ]
  %.1092.i.i = load i64, ptr %sunkaddr272.i.i, align 8, !noalias !5
  store i64 %.1092.i.i, ptr %sunkaddr274.i.i, align 8, !noalias !5
  %.1103.i.i = tail call i64 %36(i64 %.87.i.i, i64 %.81.i.i, i64 %.63.i.i), !noalias !5
  %.1112.i.i = load i64, ptr %sunkaddr277.i.i, align 8, !noalias !5
  %.1113.not.i.i = icmp eq i64 %.1112.i.i, 0
  br i1 %.1113.not.i.i, label %B2674.i.i, label %B2568.i.i

B2568.i.i:                                        ; preds = %B2556.i.i
  %.1163.i.i = load atomic i64, ptr %sunkaddr296.i.i acquire, align 8, !noalias !5
  %.1164.not.i.i = icmp eq i64 %.1163.i.i, 0
  br i1 %.1164.not.i.i, label %B2664.i.i, label %_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.thread.i

B2664.i.i:                                        ; preds = %B2568.i.i
  store i64 0, ptr %sunkaddr277.i.i, align 8, !noalias !5
  br label %_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.thread.i

B2674.i.i:                                        ; preds = %B2556.i.i
  %.1185.i.i = load i64, ptr %sunkaddr284.i.i, align 8, !noalias !5
  %.1186.not.i.i = icmp eq i64 %.1185.i.i, 0
  %.1268727.not.i.i = icmp slt i64 %.1103.i.i, 1
  %or.cond827.i.i = select i1 %.1186.not.i.i, i1 true, i1 %.1268727.not.i.i
  br i1 %or.cond827.i.i, label %B2736.i.i, label %B2696.i.i

B2696.i.i:                                        ; preds = %B2674.i.i, %B2696.i.i
  %lsr.iv211.i.i = phi i64 [ %lsr.iv.next212.i.i, %B2696.i.i ], [ %.1103.i.i, %B2674.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B2696.i.i ], [ %.81.i.i, %B2674.i.i ]
  %.1315.i.i = load i64, ptr %sunkaddr284.i.i, align 8, !noalias !5
  %.1319.i.i = tail call i64 %37(i64 %lsr.iv.i.i, i64 %.63.i.i, i64 %.1315.i.i), !noalias !5
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, %.89.i.i
  %lsr.iv.next212.i.i = add i64 %lsr.iv211.i.i, -1
  %exitcond792.not.i.i = icmp eq i64 %lsr.iv.next212.i.i, 0
  br i1 %exitcond792.not.i.i, label %B2736.i.i, label %B2696.i.i

B2736.i.i:                                        ; preds = %B2696.i.i, %B2674.i.i
  %.18.i.i.i = load i64, ptr %.62.i.i, align 8, !noalias !10
  %.26.i.i.i = load i64, ptr %.25.i.i.i, align 8, !noalias !10
  %.38.i.i.i = load i64, ptr %.37.i.i.i, align 8, !noalias !10
  %.12064.not.i.i.i = icmp slt i64 %.38.i.i.i, 1
  br i1 %.12064.not.i.i.i, label %_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i, label %B220.lr.ph.i.i.i

B220.lr.ph.i.i.i:                                 ; preds = %B2736.i.i
  %sunkaddr.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %sunkaddr4.i.i.i = getelementptr i8, ptr %sunkaddr.i.i.i, i64 48
  %.166.peel.i.i.i = load i64, ptr %sunkaddr4.i.i.i, align 8, !noalias !10
  %.167.not.peel.i.i.i = icmp eq i64 %.166.peel.i.i.i, 0
  br i1 %.167.not.peel.i.i.i, label %B582.peel.i.i.i, label %B272.peel.i.i.i

B272.peel.i.i.i:                                  ; preds = %B220.lr.ph.i.i.i
  %.173.peel.i.i.i = inttoptr i64 %.26.i.i.i to ptr
  %.174.peel.i.i.i = load i64, ptr %.173.peel.i.i.i, align 8, !noalias !10
  %.175.peel.i.i.i = icmp eq i64 %.174.peel.i.i.i, 0
  br i1 %.175.peel.i.i.i, label %B322.peel.i.i.i, label %B582.peel.i.i.i

B322.peel.i.i.i:                                  ; preds = %B272.peel.i.i.i
  store i64 %.182.i.i.i, ptr %.173.peel.i.i.i, align 8, !noalias !10
  br label %B582.peel.i.i.i

B582.peel.i.i.i:                                  ; preds = %B322.peel.i.i.i, %B272.peel.i.i.i, %B220.lr.ph.i.i.i
  %exitcond.peel.not.i.i.i = icmp eq i64 %.38.i.i.i, 1
  br i1 %exitcond.peel.not.i.i.i, label %_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i, label %B220.peel.next.i.i.i

B220.peel.next.i.i.i:                             ; preds = %B582.peel.i.i.i
  %.164.peel72.i.i.i = add nsw i64 %.18.i.i.i, 56
  %.165.peel73.i.i.i = inttoptr i64 %.164.peel72.i.i.i to ptr
  %.166.peel74.i.i.i = load i64, ptr %.165.peel73.i.i.i, align 8, !noalias !10
  %.167.not.peel75.i.i.i = icmp eq i64 %.166.peel74.i.i.i, 0
  br i1 %.167.not.peel75.i.i.i, label %B582.peel93.i.i.i, label %B272.peel76.i.i.i

B272.peel76.i.i.i:                                ; preds = %B220.peel.next.i.i.i
  %.172.peel77.i.i.i = add nsw i64 %.26.i.i.i, 8
  %.173.peel78.i.i.i = inttoptr i64 %.172.peel77.i.i.i to ptr
  %.174.peel79.i.i.i = load i64, ptr %.173.peel78.i.i.i, align 8, !noalias !10
  %.175.peel80.i.i.i = icmp eq i64 %.174.peel79.i.i.i, 0
  br i1 %.175.peel80.i.i.i, label %B322.peel81.i.i.i, label %B582.peel93.i.i.i

B322.peel81.i.i.i:                                ; preds = %B272.peel76.i.i.i
  %sunkaddr5.i.i.i = inttoptr i64 %.26.i.i.i to ptr
  %sunkaddr6.i.i.i = getelementptr i8, ptr %sunkaddr5.i.i.i, i64 8
  store i64 %.182.i.i.i, ptr %sunkaddr6.i.i.i, align 8, !noalias !10
  br label %B582.peel93.i.i.i

B582.peel93.i.i.i:                                ; preds = %B322.peel81.i.i.i, %B272.peel76.i.i.i, %B220.peel.next.i.i.i
  switch i64 %.38.i.i.i, label %B220.preheader.new.i.i.i [
    i64 2, label %_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i
    i64 3, label %B220.epil.preheader.i.i.i
  ]

B220.preheader.new.i.i.i:                         ; preds = %B582.peel93.i.i.i
  %58 = and i64 %.38.i.i.i, 9223372036854775806
  %59 = add i64 %.18.i.i.i, 72
  %60 = add i64 %.26.i.i.i, 24
  br label %B220.i.i.i

B220.i.i.i:                                       ; preds = %B582.1.i.i.i, %B220.preheader.new.i.i.i
  %lsr.iv1.i.i.i = phi i64 [ %lsr.iv.next2.i.i.i, %B582.1.i.i.i ], [ 1, %B220.preheader.new.i.i.i ]
  %lsr.iv2.i.i.i = phi i64 [ %lsr.iv.next3.i.i.i, %B582.1.i.i.i ], [ %60, %B220.preheader.new.i.i.i ]
  %lsr.iv.i.i.i = phi i64 [ %lsr.iv.next.i.i.i, %B582.1.i.i.i ], [ %59, %B220.preheader.new.i.i.i ]
  %61 = add i64 %lsr.iv1.i.i.i, 1
  %62 = add i64 %lsr.iv.i.i.i, -8
  %.165.i.i.i = inttoptr i64 %62 to ptr
  %.166.i.i.i = load i64, ptr %.165.i.i.i, align 8, !noalias !10
  %.167.not.i.i.i = icmp eq i64 %.166.i.i.i, 0
  br i1 %.167.not.i.i.i, label %B582.i.i.i, label %B272.i.i.i

B272.i.i.i:                                       ; preds = %B220.i.i.i
  %63 = add i64 %lsr.iv2.i.i.i, -8
  %.173.i.i.i = inttoptr i64 %63 to ptr
  %.174.i.i.i = load i64, ptr %.173.i.i.i, align 8, !noalias !10
  %.175.i2.i.i = icmp eq i64 %.174.i.i.i, 0
  br i1 %.175.i2.i.i, label %B388.i.i.i, label %B582.i.i.i

B388.i.i.i:                                       ; preds = %B272.i.i.i
  %sunkaddr7.i.i.i = inttoptr i64 %lsr.iv2.i.i.i to ptr
  %sunkaddr8.i.i.i = getelementptr i8, ptr %sunkaddr7.i.i.i, i64 -8
  store i64 %.182.i.i.i, ptr %sunkaddr8.i.i.i, align 8, !noalias !10
  %.197.i.i.i = load i64, ptr %sunkaddr2.i.i.i, align 8, !noalias !10
  %.198.i.i.i = add nsw i64 %.197.i.i.i, 2
  %.200.i.i.i = icmp slt i64 %61, %.198.i.i.i
  br i1 %.200.i.i.i, label %B452.i.i.i, label %B582.i.i.i

B452.i.i.i:                                       ; preds = %B388.i.i.i
  %.210.i.i.i = load i64, ptr %sunkaddr284.i.i, align 8, !noalias !10
  %64 = add nsw i64 %lsr.iv1.i.i.i, -1
  %.215.i.i.i = shl nuw i64 1, %64
  %.216.i.i.i = xor i64 %.215.i.i.i, -1
  %.217.i.i.i = and i64 %.210.i.i.i, %.216.i.i.i
  store i64 %.217.i.i.i, ptr %sunkaddr284.i.i, align 8, !noalias !10
  br label %B582.i.i.i

B582.i.i.i:                                       ; preds = %B452.i.i.i, %B388.i.i.i, %B272.i.i.i, %B220.i.i.i
  %.165.1.i.i.i = inttoptr i64 %lsr.iv.i.i.i to ptr
  %.166.1.i.i.i = load i64, ptr %.165.1.i.i.i, align 8, !noalias !10
  %.167.not.1.i.i.i = icmp eq i64 %.166.1.i.i.i, 0
  br i1 %.167.not.1.i.i.i, label %B582.1.i.i.i, label %B272.1.i.i.i

B272.1.i.i.i:                                     ; preds = %B582.i.i.i
  %.173.1.i.i.i = inttoptr i64 %lsr.iv2.i.i.i to ptr
  %.174.1.i.i.i = load i64, ptr %.173.1.i.i.i, align 8, !noalias !10
  %.175.1.i.i.i = icmp eq i64 %.174.1.i.i.i, 0
  br i1 %.175.1.i.i.i, label %B388.1.i.i.i, label %B582.1.i.i.i

B388.1.i.i.i:                                     ; preds = %B272.1.i.i.i
  store i64 %.182.i.i.i, ptr %.173.1.i.i.i, align 8, !noalias !10
  %.197.1.i.i.i = load i64, ptr %sunkaddr2.i.i.i, align 8, !noalias !10
  %.200.1.not.i.i.i = icmp sgt i64 %61, %.197.1.i.i.i
  br i1 %.200.1.not.i.i.i, label %B582.1.i.i.i, label %B452.1.i.i.i

B452.1.i.i.i:                                     ; preds = %B388.1.i.i.i
  %.210.1.i.i.i = load i64, ptr %sunkaddr284.i.i, align 8, !noalias !10
  %.215.1.i.i.i = shl nuw i64 1, %lsr.iv1.i.i.i
  %.216.1.i.i.i = xor i64 %.215.1.i.i.i, -1
  %.217.1.i.i.i = and i64 %.210.1.i.i.i, %.216.1.i.i.i
  store i64 %.217.1.i.i.i, ptr %sunkaddr284.i.i, align 8, !noalias !10
  br label %B582.1.i.i.i

B582.1.i.i.i:                                     ; preds = %B452.1.i.i.i, %B388.1.i.i.i, %B272.1.i.i.i, %B582.i.i.i
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i.i.i, 16
  %lsr.iv.next3.i.i.i = add i64 %lsr.iv2.i.i.i, 16
  %lsr.iv.next2.i.i.i = add i64 %lsr.iv1.i.i.i, 2
  %65 = sub i64 %lsr.iv1.i.i.i, %58
  %niter.ncmp.1.i.i.i = icmp eq i64 %65, -3
  br i1 %niter.ncmp.1.i.i.i, label %B583.loopexit.unr-lcssa.i.i.i, label %B220.i.i.i, !llvm.loop !13

B583.loopexit.unr-lcssa.i.i.i:                    ; preds = %B582.1.i.i.i
  %66 = and i64 %.38.i.i.i, 1
  %lcmp.mod.not.i.i.i = icmp eq i64 %66, 0
  br i1 %lcmp.mod.not.i.i.i, label %_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i, label %B220.epil.preheader.i.i.i

B220.epil.preheader.i.i.i:                        ; preds = %B583.loopexit.unr-lcssa.i.i.i, %B582.peel93.i.i.i
  %.1266365.epil.init.i.i.i = phi i64 [ 2, %B582.peel93.i.i.i ], [ %58, %B583.loopexit.unr-lcssa.i.i.i ]
  %sunkaddr18.i.i.i = shl i64 %.1266365.epil.init.i.i.i, 3
  %sunkaddr19.i.i.i = getelementptr i8, ptr %sunkaddr.i.i.i, i64 %sunkaddr18.i.i.i
  %sunkaddr20.i.i.i = getelementptr i8, ptr %sunkaddr19.i.i.i, i64 48
  %.166.epil.i.i.i = load i64, ptr %sunkaddr20.i.i.i, align 8, !noalias !10
  %.167.not.epil.i.i.i = icmp eq i64 %.166.epil.i.i.i, 0
  br i1 %.167.not.epil.i.i.i, label %_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i, label %B272.epil.i.i.i

B272.epil.i.i.i:                                  ; preds = %B220.epil.preheader.i.i.i
  %sunkaddr17.i.i.i = inttoptr i64 %.26.i.i.i to ptr
  %sunkaddr22.i.i.i = getelementptr i8, ptr %sunkaddr17.i.i.i, i64 %sunkaddr18.i.i.i
  %.174.epil.i.i.i = load i64, ptr %sunkaddr22.i.i.i, align 8, !noalias !10
  %.175.epil.i.i.i = icmp eq i64 %.174.epil.i.i.i, 0
  br i1 %.175.epil.i.i.i, label %B388.epil.i.i.i, label %_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i

B388.epil.i.i.i:                                  ; preds = %B272.epil.i.i.i
  store i64 %.182.i.i.i, ptr %sunkaddr22.i.i.i, align 8, !noalias !10
  %.197.epil.i.i.i = load i64, ptr %sunkaddr2.i.i.i, align 8, !noalias !10
  %.198.epil.i.i.i = add nsw i64 %.197.epil.i.i.i, 2
  %.200.epil.i.i.i = icmp slt i64 %.1266365.epil.init.i.i.i, %.198.epil.i.i.i
  br i1 %.200.epil.i.i.i, label %B452.epil.i.i.i, label %_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i

B452.epil.i.i.i:                                  ; preds = %B388.epil.i.i.i
  %.210.epil.i.i.i = load i64, ptr %sunkaddr284.i.i, align 8, !noalias !10
  %.212.epil.i.i.i = add nsw i64 %.1266365.epil.init.i.i.i, -2
  %.215.epil.i.i.i = shl nuw i64 1, %.212.epil.i.i.i
  %.216.epil.i.i.i = xor i64 %.215.epil.i.i.i, -1
  %.217.epil.i.i.i = and i64 %.210.epil.i.i.i, %.216.epil.i.i.i
  store i64 %.217.epil.i.i.i, ptr %sunkaddr284.i.i, align 8, !noalias !10
  br label %_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i

_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i: ; preds = %B452.epil.i.i.i, %B388.epil.i.i.i, %B272.epil.i.i.i, %B220.epil.preheader.i.i.i, %B583.loopexit.unr-lcssa.i.i.i, %B582.peel93.i.i.i, %B582.peel.i.i.i, %B2736.i.i
  %.1354.i.i = icmp eq i64 %.1103.i.i, 0
  br i1 %.1354.i.i, label %_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i, label %B2782.i.i

B2782.i.i:                                        ; preds = %_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i
  %.1358.i.i = icmp eq i64 %step.2.0759.i.i, %.51.i.i
  br i1 %.1358.i.i, label %B2816.i.i, label %B2930.i.i

B2816.i.i:                                        ; preds = %B2782.i.i
  %.1399.i.i = icmp sgt i64 %.1103.i.i, 0
  %spec.select763.i.i = zext i1 %.1399.i.i to i64
  br label %_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i

B2930.i.i:                                        ; preds = %B2782.i.i
  br i1 %or.cond661.not.i.i, label %B2946.i.i, label %B3339.i.i

B2946.i.i:                                        ; preds = %B2930.i.i
  store i64 0, ptr %.1418.i.i, align 8, !noalias !5
  call fastcc void @_ZN10interleave6engine5walks6kernel4bestB3v88B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.1418.i.i, i64 %.16.i, i64 %.69.i.i, i64 %.45.i.i)
  %.1432.i.i = load i64, ptr %.1418.i.i, align 8, !noalias !5
  br i1 %49, label %B3138.i.i, label %B2996.i.i

B2996.i.i:                                        ; preds = %B2946.i.i, %B3136.i.i
  %lsr.iv228.i.i = phi i64 [ %lsr.iv.next229.i.i, %B3136.i.i ], [ %.110.i.i, %B2946.i.i ]
  %k.7.1746.i.i = phi i64 [ %k.8.2.i.i, %B3136.i.i ], [ %.1432.i.i, %B2946.i.i ]
  %.1531742744.i.i = phi i64 [ %.1538.i.i, %B3136.i.i ], [ 0, %B2946.i.i ]
  %.1538.i.i = add nuw nsw i64 %.1531742744.i.i, 1
  %.1574.i.i = inttoptr i64 %lsr.iv228.i.i to ptr
  %.1575.i.i = load i64, ptr %.1574.i.i, align 8, !noalias !5
  %.1577.i.i = icmp eq i64 %.1575.i.i, %step.2.0759.i.i
  br i1 %.1577.i.i, label %B3132.i.i, label %B3136.i.i

B3132.i.i:                                        ; preds = %B2996.i.i
  %.1580.i.i = shl nsw i64 %k.7.1746.i.i, 3
  %.1584.i.i = add nsw i64 %.1580.i.i, %.104.i.i
  %.1586.i.i = inttoptr i64 %.1584.i.i to ptr
  store i64 %.1531742744.i.i, ptr %.1586.i.i, align 8, !noalias !5
  %.13.i.i = load i64, ptr %.103.i.i, align 8, !noalias !15
  br i1 %.10177.not.i.i, label %B3136.i.i, label %B234.peel.i.i

B234.peel.i.i:                                    ; preds = %B3132.i.i
  %.184.peel.i.i = load i64, ptr %41, align 8, !noalias !15
  %.186.peel.i.i = icmp slt i64 %.184.peel.i.i, 1
  %spec.select.i1.i = sext i1 %.186.peel.i.i to i64
  br i1 %48, label %B3136.i.i, label %B234.preheader.i.i

B234.preheader.i.i:                               ; preds = %B234.peel.i.i
  br i1 %53, label %B234.epil.preheader.i.i, label %B234.i.i

B234.i.i:                                         ; preds = %B234.preheader.i.i, %B4499.1.i.i
  %lsr.iv1.i.i = phi i64 [ %lsr.iv.next2.i.i, %B4499.1.i.i ], [ %54, %B234.preheader.i.i ]
  %lsr.iv.in.i.i = phi i64 [ %lsr.iv.i2.i, %B4499.1.i.i ], [ %.13.i.i, %B234.preheader.i.i ]
  %.160.i.i = phi i64 [ %.184.1.i.i, %B4499.1.i.i ], [ %.184.peel.i.i, %B234.preheader.i.i ]
  %found.2.080.i.i = phi i64 [ %found.3.1.1.i.i, %B4499.1.i.i ], [ %spec.select.i1.i, %B234.preheader.i.i ]
  %.1077678.i.i = phi i64 [ %.114.1.i.i, %B4499.1.i.i ], [ 1, %B234.preheader.i.i ]
  %lsr.iv.i2.i = add i64 %lsr.iv.in.i.i, 16
  %67 = add i64 %.1077678.i.i, 1
  %.183.i.i = inttoptr i64 %lsr.iv1.i.i to ptr
  %.184.i3.i = load i64, ptr %.183.i.i, align 8, !noalias !15
  %.186.i4.i = icmp sgt i64 %.184.i3.i, %.160.i.i
  br i1 %.186.i4.i, label %B238.i.i, label %B4499.i.i

B238.i.i:                                         ; preds = %B234.i.i
  %.191.i.i = icmp slt i64 %found.2.080.i.i, 0
  br i1 %.191.i.i, label %B4451.i.i, label %B240.i.i

B240.i.i:                                         ; preds = %B238.i.i
  %sunkaddr.i.i = inttoptr i64 %lsr.iv.i2.i to ptr
  %sunkaddr7.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 -8
  %.201.i.i = load i64, ptr %sunkaddr7.i.i, align 8, !noalias !15
  %.203.i.i = shl nsw i64 %found.2.080.i.i, 3
  %.207.i.i = add nsw i64 %.203.i.i, %.13.i.i
  %.208.i.i = inttoptr i64 %.207.i.i to ptr
  %.209.i.i = load i64, ptr %.208.i.i, align 8, !noalias !15
  %.210.i6.i = icmp sgt i64 %.201.i.i, %.209.i.i
  br i1 %.210.i6.i, label %B4451.i.i, label %B4499.i.i

B4451.i.i:                                        ; preds = %B240.i.i, %B238.i.i
  br label %B4499.i.i

B4499.i.i:                                        ; preds = %B4451.i.i, %B240.i.i, %B234.i.i
  %found.3.1.i.i = phi i64 [ %.1077678.i.i, %B4451.i.i ], [ %found.2.080.i.i, %B240.i.i ], [ %found.2.080.i.i, %B234.i.i ]
  %.114.1.i.i = add nuw i64 %.1077678.i.i, 2
  %sunkaddr4.i.i = getelementptr i8, ptr %.183.i.i, i64 16
  %.184.1.i.i = load i64, ptr %sunkaddr4.i.i, align 8, !noalias !15
  %.186.1.i.i = icmp sgt i64 %.184.1.i.i, %.184.i3.i
  br i1 %.186.1.i.i, label %B238.1.i.i, label %B4499.1.i.i

B238.1.i.i:                                       ; preds = %B4499.i.i
  %.191.1.i.i = icmp slt i64 %found.3.1.i.i, 0
  br i1 %.191.1.i.i, label %B4451.1.i.i, label %B240.1.i.i

B240.1.i.i:                                       ; preds = %B238.1.i.i
  %.200.1.i.i = inttoptr i64 %lsr.iv.i2.i to ptr
  %.201.1.i.i = load i64, ptr %.200.1.i.i, align 8, !noalias !15
  %.203.1.i.i = shl nsw i64 %found.3.1.i.i, 3
  %.207.1.i.i = add nsw i64 %.203.1.i.i, %.13.i.i
  %.208.1.i.i = inttoptr i64 %.207.1.i.i to ptr
  %.209.1.i.i = load i64, ptr %.208.1.i.i, align 8, !noalias !15
  %.210.1.i.i = icmp sgt i64 %.201.1.i.i, %.209.1.i.i
  br i1 %.210.1.i.i, label %B4451.1.i.i, label %B4499.1.i.i

B4451.1.i.i:                                      ; preds = %B240.1.i.i, %B238.1.i.i
  br label %B4499.1.i.i

B4499.1.i.i:                                      ; preds = %B4451.1.i.i, %B240.1.i.i, %B4499.i.i
  %found.3.1.1.i.i = phi i64 [ %67, %B4451.1.i.i ], [ %found.3.1.i.i, %B240.1.i.i ], [ %found.3.1.i.i, %B4499.i.i ]
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, 32
  %68 = sub i64 %.114.1.i.i, %55
  %niter.ncmp.1.i.i = icmp eq i64 %68, 1
  br i1 %niter.ncmp.1.i.i, label %B4501.loopexit.unr-lcssa.i.i, label %B234.i.i, !llvm.loop !0

B4501.loopexit.unr-lcssa.i.i:                     ; preds = %B4499.1.i.i
  br i1 %lcmp.mod.not.i5.i, label %B3136.i.i, label %B234.epil.preheader.i.i

B234.epil.preheader.i.i:                          ; preds = %B4501.loopexit.unr-lcssa.i.i, %B234.preheader.i.i
  %found.2.080.epil.init.i.i = phi i64 [ %spec.select.i1.i, %B234.preheader.i.i ], [ %found.3.1.1.i.i, %B4501.loopexit.unr-lcssa.i.i ]
  %.160.epil.i.i = load i64, ptr %sunkaddr6.i.i, align 8, !noalias !15
  %.184.epil.i.i = load i64, ptr %.183.epil.i.i, align 8, !noalias !15
  %.186.epil.i.i = icmp sgt i64 %.184.epil.i.i, %.160.epil.i.i
  br i1 %.186.epil.i.i, label %B238.epil.i.i, label %B3136.i.i

B238.epil.i.i:                                    ; preds = %B234.epil.preheader.i.i
  %.191.epil.i.i = icmp slt i64 %found.2.080.epil.init.i.i, 0
  br i1 %.191.epil.i.i, label %B4451.epil.i.i, label %B240.epil.i.i

B240.epil.i.i:                                    ; preds = %B238.epil.i.i
  %.199.epil.i.i = add nsw i64 %.13.i.i, %.197.epil.i.i
  %.200.epil.i.i = inttoptr i64 %.199.epil.i.i to ptr
  %.201.epil.i.i = load i64, ptr %.200.epil.i.i, align 8, !noalias !15
  %.203.epil.i.i = shl nsw i64 %found.2.080.epil.init.i.i, 3
  %.207.epil.i.i = add nsw i64 %.203.epil.i.i, %.13.i.i
  %.208.epil.i.i = inttoptr i64 %.207.epil.i.i to ptr
  %.209.epil.i.i = load i64, ptr %.208.epil.i.i, align 8, !noalias !15
  %.210.epil.i.i = icmp sgt i64 %.201.epil.i.i, %.209.epil.i.i
  br i1 %.210.epil.i.i, label %B4451.epil.i.i, label %B3136.i.i

B4451.epil.i.i:                                   ; preds = %B240.epil.i.i, %B238.epil.i.i
  br label %B3136.i.i

B3136.i.i:                                        ; preds = %B4451.epil.i.i, %B240.epil.i.i, %B234.epil.preheader.i.i, %B4501.loopexit.unr-lcssa.i.i, %B234.peel.i.i, %B3132.i.i, %B2996.i.i
  %k.8.2.i.i = phi i64 [ %k.7.1746.i.i, %B2996.i.i ], [ -1, %B3132.i.i ], [ %spec.select.i1.i, %B234.peel.i.i ], [ %found.3.1.1.i.i, %B4501.loopexit.unr-lcssa.i.i ], [ %56, %B4451.epil.i.i ], [ %found.2.080.epil.init.i.i, %B240.epil.i.i ], [ %found.2.080.epil.init.i.i, %B234.epil.preheader.i.i ]
  %lsr.iv.next229.i.i = add i64 %lsr.iv228.i.i, 8
  %exitcond795.not.i.i = icmp eq i64 %changes.2.0.i.i, %.1538.i.i
  br i1 %exitcond795.not.i.i, label %B3138.i.i, label %B2996.i.i

B3138.i.i:                                        ; preds = %B3136.i.i, %B2946.i.i
  %k.7.1.lcssa.i.i = phi i64 [ %.1432.i.i, %B2946.i.i ], [ %k.8.2.i.i, %B3136.i.i ]
  %.1639.i.i = icmp eq i64 %k.7.1.lcssa.i.i, %last.2.0761.i.i
  %.1646.i.i = icmp sge i64 %row.2.0762.i.i, %most.2.0.i.i
  %or.cond.i.i = select i1 %.1639.i.i, i1 %.1646.i.i, i1 false
  br i1 %or.cond.i.i, label %B3209.i.i, label %B3211.i.i

B3209.i.i:                                        ; preds = %B3138.i.i
  %.1649.i.i = shl nsw i64 %last.2.0761.i.i, 3
  %.1653.i.i = add nsw i64 %.1649.i.i, %.104.i.i
  %.1655.i.i = xor i64 %step.2.0759.i.i, -1
  %.1656.i.i = inttoptr i64 %.1653.i.i to ptr
  store i64 %.1655.i.i, ptr %.1656.i.i, align 8, !noalias !5
  store i64 0, ptr %.1662.i.i, align 8, !noalias !5
  call fastcc void @_ZN10interleave6engine5walks6kernel4bestB3v88B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.1662.i.i, i64 %.16.i, i64 %.69.i.i, i64 %.45.i.i)
  %.1676.i.i = load i64, ptr %.1662.i.i, align 8, !noalias !5
  br label %B3211.i.i

B3211.i.i:                                        ; preds = %B3209.i.i, %B3138.i.i
  %k.9.1.i.i = phi i64 [ %k.7.1.lcssa.i.i, %B3138.i.i ], [ %.1676.i.i, %B3209.i.i ]
  %.1693.i.i = icmp eq i64 %k.9.1.i.i, %last.2.0761.i.i
  %.1698.i.i = add nsw i64 %row.2.0762.i.i, 1
  %spec.select.i.i = select i1 %.1693.i.i, i64 %.1698.i.i, i64 1
  br label %B3951.i.i

B3339.i.i:                                        ; preds = %B2930.i.i
  %.1728.i.i = icmp slt i64 %last.2.0761.i.i, 0
  br i1 %.1728.i.i, label %B3618.endif.i.i, label %B3341.i.i

B3341.i.i:                                        ; preds = %B3339.i.i
  %.1742.not.i.i = icmp eq i64 %last.2.0761.i.i, 0
  br i1 %.1742.not.i.i, label %B3516.i.i, label %B3427.i.i

B3427.i.i:                                        ; preds = %B3341.i.i
  %.1745.i.i = shl i64 %last.2.0761.i.i, 4
  %sunkaddr320.i.i = inttoptr i64 %.1745.i.i to ptr
  %sunkaddr321.i.i = getelementptr i8, ptr %sunkaddr320.i.i, i64 %.69.i.i
  %sunkaddr322.i.i = getelementptr i8, ptr %sunkaddr321.i.i, i64 -16
  %.1750.i.i = load i64, ptr %sunkaddr322.i.i, align 8, !noalias !5
  br label %B3516.i.i

B3516.i.i:                                        ; preds = %B3427.i.i, %B3341.i.i
  %.1762.pre-phi.i.i = phi i64 [ %.1745.i.i, %B3427.i.i ], [ 0, %B3341.i.i ]
  %ways_v25__vphi66_0.2.3.i.i = phi i64 [ %.1750.i.i, %B3427.i.i ], [ 0, %B3341.i.i ]
  %.1766.i.i = add nsw i64 %.1762.pre-phi.i.i, %.69.i.i
  %.1769.i.i = inttoptr i64 %.1766.i.i to ptr
  %.1770.i.i = load i64, ptr %.1769.i.i, align 8, !noalias !5
  %.1772.i.i = icmp eq i64 %.1770.i.i, %ways_v25__vphi66_0.2.3.i.i
  %or.cond660.i.i = select i1 %.1772.i.i, i1 true, i1 %38
  br i1 %or.cond660.i.i, label %B3618.endif.i.i, label %B3587.i.i

B3587.i.i:                                        ; preds = %B3516.i.i
  %.1795.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.1796.i.i = add i64 %.1795.i.i, -7046029254386353131
  store i64 %.1796.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.1803.i.i = lshr i64 %.1796.i.i, 32
  %.1804.i.i = xor i64 %.1803.i.i, %.1796.i.i
  %.1805.i.i = mul i64 %.1804.i.i, -7046029254386353131
  %.1806.i.i = lshr i64 %.1805.i.i, 29
  %.1807.i.i = xor i64 %.1806.i.i, %.1805.i.i
  %.1808.i.i = mul i64 %.1807.i.i, -4658895280553007687
  %.1809.i.i = lshr i64 %.1808.i.i, 32
  %.1810.i.i = xor i64 %.1809.i.i, %.1808.i.i
  %.1812.i.i = zext i64 %.1810.i.i to i128
  %.1814.i.i = shl nuw nsw i128 %.1812.i.i, %39
  %.1842.i.i = icmp samesign ult i128 %.1814.i.i, 18446744073709551616
  br i1 %.1842.i.i, label %B3618.endif.i.i, label %B3951.i.i

B3747.i.i:                                        ; preds = %B3747.preheader.i.i, %B3747.i.i
  %lsr.iv216.i.i = phi i64 [ %223, %B3747.preheader.i.i ], [ %math.i.i, %B3747.i.i ]
  %lsr.iv221.i.i = phi i64 [ %222, %B3747.preheader.i.i ], [ %lsr.iv.next222.i.i, %B3747.i.i ]
  %able.2.2737.i.i = phi i64 [ %able.2.2737.ph.i.i, %B3747.preheader.i.i ], [ %.2016.i.i, %B3747.i.i ]
  %69 = add i64 %lsr.iv221.i.i, -16
  %.1989.i.i = inttoptr i64 %69 to ptr
  %.1990.i.i = load i64, ptr %.1989.i.i, align 8, !noalias !5
  %.2009.i.i = inttoptr i64 %lsr.iv221.i.i to ptr
  %.2010.i.i = load i64, ptr %.2009.i.i, align 8, !noalias !5
  %.2012.i.i = icmp sgt i64 %.2010.i.i, %.1990.i.i
  %.2015.i.i = zext i1 %.2012.i.i to i64
  %.2016.i.i = add nuw nsw i64 %able.2.2737.i.i, %.2015.i.i
  %lsr.iv.next222.i.i = add i64 %lsr.iv221.i.i, 16
  %70 = tail call { i64, i1 } @llvm.uadd.with.overflow.i64(i64 %lsr.iv216.i.i, i64 1)
  %math.i.i = extractvalue { i64, i1 } %70, 0
  %ov.i.i = extractvalue { i64, i1 } %70, 1
  br i1 %ov.i.i, label %B3802.i.i, label %B3747.i.i, !llvm.loop !18

B3802.i.i:                                        ; preds = %B3747.i.i, %vec.epilog.middle.block.i.i, %middle.block.i.i
  %.2016.lcssa.i.i = phi i64 [ %220, %vec.epilog.middle.block.i.i ], [ %190, %middle.block.i.i ], [ %.2016.i.i, %B3747.i.i ]
  %.2040.i.i = icmp samesign ugt i64 %.2016.lcssa.i.i, 1
  br i1 %.2040.i.i, label %B3860.i.i, label %B98.peel.i.i.i

B3860.i.i:                                        ; preds = %B3802.i.i
  %.2050.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.2051.i.i = add i64 %.2050.i.i, -7046029254386353131
  store i64 %.2051.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.2058.i.i = lshr i64 %.2051.i.i, 32
  %.2059.i.i = xor i64 %.2058.i.i, %.2051.i.i
  %.2060.i.i = mul i64 %.2059.i.i, -7046029254386353131
  %.2061.i.i = lshr i64 %.2060.i.i, 29
  %.2062.i.i = xor i64 %.2061.i.i, %.2060.i.i
  %.2063.i.i = mul i64 %.2062.i.i, -4658895280553007687
  %.2064.i.i = lshr i64 %.2063.i.i, 32
  %.2065.i.i = xor i64 %.2064.i.i, %.2063.i.i
  %.2067.i.i = zext i64 %.2065.i.i to i128
  %.2068.i.i = zext nneg i64 %.2016.lcssa.i.i to i128
  %.2069.i.i = mul nuw nsw i128 %.2067.i.i, %.2068.i.i
  %.2071.i.i = lshr i128 %.2069.i.i, 64
  %.2072.i.i = trunc nuw nsw i128 %.2071.i.i to i64
  br label %B98.peel.i.i.i

B3893.i.i:                                        ; preds = %B3618.endif.i.i
  br i1 %48, label %B98.peel.i.i.i, label %B3951.thread.i.i

B98.peel.i.i.i:                                   ; preds = %B3893.i.i, %B3860.i.i, %B3802.i.i
  %pick_v14__vphi76_0.2.228.i.i = phi i64 [ 0, %B3893.i.i ], [ 0, %B3802.i.i ], [ %.2072.i.i, %B3860.i.i ]
  %.176.peel.i.i.i = load i64, ptr %41, align 8, !noalias !21
  %.178.peel.i.i.i = icmp sgt i64 %.176.peel.i.i.i, 0
  br i1 %.178.peel.i.i.i, label %B108.peel.i.i.i, label %B4571.peel.i.i.i

B108.peel.i.i.i:                                  ; preds = %B98.peel.i.i.i
  %.183.peel.i.i.i = icmp eq i64 %pick_v14__vphi76_0.2.228.i.i, 0
  br i1 %.183.peel.i.i.i, label %B3951.thread.i.i, label %B4523.peel.i.i.i

B4523.peel.i.i.i:                                 ; preds = %B108.peel.i.i.i
  %.199.peel.i.i.i = add nsw i64 %pick_v14__vphi76_0.2.228.i.i, -1
  br label %B4571.peel.i.i.i

B4571.peel.i.i.i:                                 ; preds = %B4523.peel.i.i.i, %B98.peel.i.i.i
  %number.3.1.peel.i.i.i = phi i64 [ %.199.peel.i.i.i, %B4523.peel.i.i.i ], [ %pick_v14__vphi76_0.2.228.i.i, %B98.peel.i.i.i ]
  br i1 %48, label %B3951.thread.i.i, label %B98.i.i.i

B98.i.i.i:                                        ; preds = %B4571.peel.i.i.i, %B4571.i.i.i
  %lsr.iv218.in.i.i = phi i64 [ %lsr.iv218.i.i, %B4571.i.i.i ], [ %.69.i.i, %B4571.peel.i.i.i ]
  %.152.i.i.i = phi i64 [ %.176.i.i.i, %B4571.i.i.i ], [ %.176.peel.i.i.i, %B4571.peel.i.i.i ]
  %number.2.084.i.i.i = phi i64 [ %number.3.1.i.i.i, %B4571.i.i.i ], [ %number.3.1.peel.i.i.i, %B4571.peel.i.i.i ]
  %.997982.i.i.i = phi i64 [ %.106.i.i.i, %B4571.i.i.i ], [ 1, %B4571.peel.i.i.i ]
  %lsr.iv218.i.i = add i64 %lsr.iv218.in.i.i, 16
  %.106.i.i.i = add i64 %.997982.i.i.i, 1
  %.175.i.i.i = inttoptr i64 %lsr.iv218.i.i to ptr
  %.176.i.i.i = load i64, ptr %.175.i.i.i, align 8, !noalias !21
  %.178.i.i.i = icmp sgt i64 %.176.i.i.i, %.152.i.i.i
  br i1 %.178.i.i.i, label %B108.i.i.i, label %B4571.i.i.i

B108.i.i.i:                                       ; preds = %B98.i.i.i
  %.183.i.i.i = icmp eq i64 %number.2.084.i.i.i, 0
  br i1 %.183.i.i.i, label %B3951.i.i, label %B4523.i.i.i

B4523.i.i.i:                                      ; preds = %B108.i.i.i
  %.199.i.i.i = add nsw i64 %number.2.084.i.i.i, -1
  br label %B4571.i.i.i

B4571.i.i.i:                                      ; preds = %B4523.i.i.i, %B98.i.i.i
  %number.3.1.i.i.i = phi i64 [ %.199.i.i.i, %B4523.i.i.i ], [ %number.2.084.i.i.i, %B98.i.i.i ]
  %exitcond.not.i.i.i = icmp eq i64 %.45.i.i, %.106.i.i.i
  br i1 %exitcond.not.i.i.i, label %B3951.thread.i.i, label %B98.i.i.i, !llvm.loop !24

B3951.thread.i.i:                                 ; preds = %B4571.i.i.i, %B4571.peel.i.i.i, %B108.peel.i.i.i, %B3893.i.i
  %k.10.1.ph.i.i = phi i64 [ -1, %B3893.i.i ], [ -1, %B4571.peel.i.i.i ], [ 0, %B108.peel.i.i.i ], [ -1, %B4571.i.i.i ]
  %.213532.i.i = shl nsw i64 %k.10.1.ph.i.i, 4
  br label %B4136.i.i

B3951.i.i:                                        ; preds = %B108.i.i.i, %B3587.i.i, %B3211.i.i
  %k.10.1.i.i = phi i64 [ %last.2.0761.i.i, %B3587.i.i ], [ %k.9.1.i.i, %B3211.i.i ], [ %.997982.i.i.i, %B108.i.i.i ]
  %row.3.1.i.i = phi i64 [ %row.2.0762.i.i, %B3587.i.i ], [ %spec.select.i.i, %B3211.i.i ], [ %row.2.0762.i.i, %B108.i.i.i ]
  %.2132.i.i = icmp sgt i64 %k.10.1.i.i, 0
  %.2135.i.i = shl i64 %k.10.1.i.i, 4
  br i1 %.2132.i.i, label %B4047.i.i, label %B4136.i.i

B4047.i.i:                                        ; preds = %B3951.i.i
  %sunkaddr327.i.i = inttoptr i64 %.2135.i.i to ptr
  %sunkaddr328.i.i = getelementptr i8, ptr %sunkaddr327.i.i, i64 %.69.i.i
  %sunkaddr329.i.i = getelementptr i8, ptr %sunkaddr328.i.i, i64 -16
  %.2140.i.i = load i64, ptr %sunkaddr329.i.i, align 8, !noalias !5
  br label %B4136.i.i

B4136.i.i:                                        ; preds = %B4047.i.i, %B3951.i.i, %B3951.thread.i.i
  %.213535.i.i = phi i64 [ %.2135.i.i, %B4047.i.i ], [ %.2135.i.i, %B3951.i.i ], [ %.213532.i.i, %B3951.thread.i.i ]
  %row.3.134.i.i = phi i64 [ %row.3.1.i.i, %B4047.i.i ], [ %row.3.1.i.i, %B3951.i.i ], [ %row.2.0762.i.i, %B3951.thread.i.i ]
  %k.10.133.i.i = phi i64 [ %k.10.1.i.i, %B4047.i.i ], [ %k.10.1.i.i, %B3951.i.i ], [ %k.10.1.ph.i.i, %B3951.thread.i.i ]
  %"$phi2996.0.2.1626.i.i" = phi i64 [ %.2140.i.i, %B4047.i.i ], [ 0, %B3951.i.i ], [ 0, %B3951.thread.i.i ]
  %.2192.i.i = add nsw i64 %.213535.i.i, %.69.i.i
  %.2195.i.i = inttoptr i64 %.2192.i.i to ptr
  %.2196.i.i = load i64, ptr %.2195.i.i, align 8, !noalias !5
  %.2197.i.i = sub nsw i64 %.2196.i.i, %"$phi2996.0.2.1626.i.i"
  %.2206.i.i = icmp sgt i64 %.2197.i.i, 1
  br i1 %.2206.i.i, label %B4138.i.i, label %B4284.endif.i.i

B4138.i.i:                                        ; preds = %B4136.i.i
  %.2216.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.2217.i.i = add i64 %.2216.i.i, -7046029254386353131
  store i64 %.2217.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.2224.i.i = lshr i64 %.2217.i.i, 32
  %.2225.i.i = xor i64 %.2224.i.i, %.2217.i.i
  %.2226.i.i = mul i64 %.2225.i.i, -7046029254386353131
  %.2227.i.i = lshr i64 %.2226.i.i, 29
  %.2228.i.i = xor i64 %.2227.i.i, %.2226.i.i
  %.2229.i.i = mul i64 %.2228.i.i, -4658895280553007687
  %.2230.i.i = lshr i64 %.2229.i.i, 32
  %.2231.i.i = xor i64 %.2230.i.i, %.2229.i.i
  %.2233.i.i = zext i64 %.2231.i.i to i128
  %.2234.i.i = zext nneg i64 %.2197.i.i to i128
  %.2235.i.i = mul nuw nsw i128 %.2233.i.i, %.2234.i.i
  %.2237.i.i = lshr i128 %.2235.i.i, 64
  %.2238.i.i = trunc nuw nsw i128 %.2237.i.i to i64
  br label %B4284.endif.i.i

B4326.i.i:                                        ; preds = %B4326.preheader.i.i, %B4326.i.i
  %lsr.iv222.i.i = phi i64 [ %lsr.iv.next223.i.i, %B4326.i.i ], [ %unroll_iter180.i.i, %B4326.preheader.i.i ]
  %lsr.iv230.i.i = phi i64 [ %lsr.iv.next231.i.i, %B4326.i.i ], [ 0, %B4326.preheader.i.i ]
  %71 = add i64 %lsr.iv230.i.i, %.87.i.i
  %72 = add i64 %lsr.iv230.i.i, %.2262.i.i
  %.2394.i.i = inttoptr i64 %72 to ptr
  %.2395.i.i = load i64, ptr %.2394.i.i, align 8, !noalias !5
  %.2396.i.i = inttoptr i64 %71 to ptr
  store i64 %.2395.i.i, ptr %.2396.i.i, align 8, !noalias !5
  %73 = add i64 %71, 8
  %74 = add i64 %72, 8
  %.2394.1.i.i = inttoptr i64 %74 to ptr
  %.2395.1.i.i = load i64, ptr %.2394.1.i.i, align 8, !noalias !5
  %.2396.1.i.i = inttoptr i64 %73 to ptr
  store i64 %.2395.1.i.i, ptr %.2396.1.i.i, align 8, !noalias !5
  %75 = add i64 %71, 16
  %76 = add i64 %72, 16
  %.2394.2.i.i = inttoptr i64 %76 to ptr
  %.2395.2.i.i = load i64, ptr %.2394.2.i.i, align 8, !noalias !5
  %.2396.2.i.i = inttoptr i64 %75 to ptr
  store i64 %.2395.2.i.i, ptr %.2396.2.i.i, align 8, !noalias !5
  %77 = add i64 %71, 24
  %78 = add i64 %72, 24
  %.2394.3.i.i = inttoptr i64 %78 to ptr
  %.2395.3.i.i = load i64, ptr %.2394.3.i.i, align 8, !noalias !5
  %.2396.3.i.i = inttoptr i64 %77 to ptr
  store i64 %.2395.3.i.i, ptr %.2396.3.i.i, align 8, !noalias !5
  %79 = add i64 %71, 32
  %80 = add i64 %72, 32
  %.2394.4.i.i = inttoptr i64 %80 to ptr
  %.2395.4.i.i = load i64, ptr %.2394.4.i.i, align 8, !noalias !5
  %.2396.4.i.i = inttoptr i64 %79 to ptr
  store i64 %.2395.4.i.i, ptr %.2396.4.i.i, align 8, !noalias !5
  %81 = add i64 %71, 40
  %82 = add i64 %72, 40
  %.2394.5.i.i = inttoptr i64 %82 to ptr
  %.2395.5.i.i = load i64, ptr %.2394.5.i.i, align 8, !noalias !5
  %.2396.5.i.i = inttoptr i64 %81 to ptr
  store i64 %.2395.5.i.i, ptr %.2396.5.i.i, align 8, !noalias !5
  %83 = add i64 %71, 48
  %84 = add i64 %72, 48
  %.2394.6.i.i = inttoptr i64 %84 to ptr
  %.2395.6.i.i = load i64, ptr %.2394.6.i.i, align 8, !noalias !5
  %.2396.6.i.i = inttoptr i64 %83 to ptr
  store i64 %.2395.6.i.i, ptr %.2396.6.i.i, align 8, !noalias !5
  %85 = add i64 %71, 56
  %86 = add i64 %72, 56
  %.2394.7.i.i = inttoptr i64 %86 to ptr
  %.2395.7.i.i = load i64, ptr %.2394.7.i.i, align 8, !noalias !5
  %.2396.7.i.i = inttoptr i64 %85 to ptr
  store i64 %.2395.7.i.i, ptr %.2396.7.i.i, align 8, !noalias !5
  %lsr.iv.next231.i.i = add nuw i64 %lsr.iv230.i.i, 64
  %lsr.iv.next223.i.i = add nsw i64 %lsr.iv222.i.i, -8
  %niter181.ncmp.7.i.i = icmp eq i64 %lsr.iv.next223.i.i, 0
  br i1 %niter181.ncmp.7.i.i, label %B4328.loopexit.unr-lcssa.i.i, label %B4326.i.i

B4328.loopexit.unr-lcssa.i.i:                     ; preds = %B4326.i.i
  br i1 %52, label %B4328.i.i, label %B4326.epil.preheader.i.i

B4326.epil.preheader.i.i:                         ; preds = %B4326.preheader.i.i, %B4328.loopexit.unr-lcssa.i.i
  %.2356751753.epil.init.i.i = phi i64 [ 0, %B4326.preheader.i.i ], [ %unroll_iter180.i.i, %B4328.loopexit.unr-lcssa.i.i ]
  %87 = shl i64 %.2356751753.epil.init.i.i, 3
  %88 = add i64 %87, %.2262.i.i
  %89 = add nsw i64 %87, %.87.i.i
  br label %B4326.epil.i.i

B4326.epil.i.i:                                   ; preds = %B4326.epil.i.i, %B4326.epil.preheader.i.i
  %lsr.iv236.i.i = phi i64 [ %lsr.iv.next237.i.i, %B4326.epil.i.i ], [ %xtraiter176.i.i, %B4326.epil.preheader.i.i ]
  %lsr.iv234.i.i = phi i64 [ %lsr.iv.next235.i.i, %B4326.epil.i.i ], [ %89, %B4326.epil.preheader.i.i ]
  %lsr.iv232.i.i = phi i64 [ %lsr.iv.next233.i.i, %B4326.epil.i.i ], [ %88, %B4326.epil.preheader.i.i ]
  %.2394.epil.i.i = inttoptr i64 %lsr.iv232.i.i to ptr
  %.2395.epil.i.i = load i64, ptr %.2394.epil.i.i, align 8, !noalias !5
  %.2396.epil.i.i = inttoptr i64 %lsr.iv234.i.i to ptr
  store i64 %.2395.epil.i.i, ptr %.2396.epil.i.i, align 8, !noalias !5
  %lsr.iv.next233.i.i = add i64 %lsr.iv232.i.i, 8
  %lsr.iv.next235.i.i = add i64 %lsr.iv234.i.i, 8
  %lsr.iv.next237.i.i = add nsw i64 %lsr.iv236.i.i, -1
  %epil.iter177.cmp.not.i.i = icmp eq i64 %lsr.iv.next237.i.i, 0
  br i1 %epil.iter177.cmp.not.i.i, label %B4328.i.i, label %B4326.epil.i.i, !llvm.loop !25

B4328.i.i:                                        ; preds = %B4326.epil.i.i, %B4284.endif.i.i, %B4328.loopexit.unr-lcssa.i.i
  %.2418.i.i = add nuw nsw i64 %step.2.0759.i.i, 1
  %.1037.i.i = load atomic i64, ptr %sunkaddr296.i.i acquire, align 8, !noalias !5
  %.1038.not.i.i = icmp eq i64 %.1037.i.i, 0
  br i1 %.1038.not.i.i, label %B2556.i.i, label %_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.thread.i

B1016.endif.i.i:                                  ; preds = %B982.i.i, %B244.i
  %pick_v74__vphi76_0.2.0.i.i = phi i64 [ %2, %B982.i.i ], [ 0, %B244.i ]
  %.212.i.i = load i64, ptr %.211.i.i, align 8, !noalias !5
  %.215.i.i = add i64 %.212.i.i, %pick_v74__vphi76_0.2.0.i.i
  %.261.i.i = icmp sgt i64 %.30.i.i, 0
  br i1 %.261.i.i, label %B1048.preheader.i.i, label %B1166.i.i

B1048.preheader.i.i:                              ; preds = %B1016.endif.i.i
  %xtraiter.i.i = and i64 %.30.i.i, 7
  %90 = icmp samesign ult i64 %.30.i.i, 8
  br i1 %90, label %B1048.epil.preheader.i.i, label %B1048.preheader.new.i.i

B1048.preheader.new.i.i:                          ; preds = %B1048.preheader.i.i
  %unroll_iter.i.i = and i64 %.30.i.i, 9223372036854775800
  br label %B1048.i.i

B1364.endif.i.i:                                  ; preds = %B1166.i.i
  %.534713.not.i.i = icmp slt i64 %.45.i.i, 1
  br i1 %.534713.not.i.i, label %B1694.endif.i.i, label %B1466.preheader.i.i

B1466.preheader.i.i:                              ; preds = %B1364.endif.i.i
  %91 = icmp eq i64 %.45.i.i, 1
  br i1 %91, label %B1466.epil.preheader.i.i, label %B1466.preheader.new.i.i

B1466.preheader.new.i.i:                          ; preds = %B1466.preheader.i.i
  %unroll_iter174.i.i = and i64 %.45.i.i, 9223372036854775806
  br label %B1466.i.i

B1694.endif.loopexit.unr-lcssa.i.i:               ; preds = %B1466.i.i
  %92 = and i64 %.45.i.i, 1
  %lcmp.mod172.not.i.i = icmp eq i64 %92, 0
  br i1 %lcmp.mod172.not.i.i, label %B1694.endif.i.i, label %B1466.epil.preheader.i.i

B1466.epil.preheader.i.i:                         ; preds = %B1694.endif.loopexit.unr-lcssa.i.i, %B1466.preheader.i.i
  %.540712714.epil.init.i.i = phi i64 [ 0, %B1466.preheader.i.i ], [ %unroll_iter174.i.i, %B1694.endif.loopexit.unr-lcssa.i.i ]
  %.572.epil.i.i = shl nsw i64 %.540712714.epil.init.i.i, 3
  %.574.epil.i.i = add nsw i64 %.572.epil.i.i, %.104.i.i
  %.581.epil.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.582.epil.i.i = add i64 %.581.epil.i.i, -7046029254386353131
  store i64 %.582.epil.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.589.epil.i.i = lshr i64 %.582.epil.i.i, 32
  %.590.epil.i.i = xor i64 %.589.epil.i.i, %.582.epil.i.i
  %.591.epil.i.i = mul i64 %.590.epil.i.i, -7046029254386353131
  %.592.epil.i.i = lshr i64 %.591.epil.i.i, 29
  %.593.epil.i.i = xor i64 %.592.epil.i.i, %.591.epil.i.i
  %.594.epil.i.i = mul i64 %.593.epil.i.i, -4658895280553007687
  %93 = lshr i64 %.594.epil.i.i, 34
  %94 = lshr i64 %.594.epil.i.i, 2
  %.597.epil.i.i = xor i64 %93, %94
  %.598.epil.i.i = add nuw nsw i64 %.597.epil.i.i, 8
  %.599.epil.i.i = inttoptr i64 %.574.epil.i.i to ptr
  store i64 %.598.epil.i.i, ptr %.599.epil.i.i, align 8, !noalias !5
  br label %B1694.endif.i.i

B1694.endif.i.i:                                  ; preds = %B1466.epil.preheader.i.i, %B1694.endif.loopexit.unr-lcssa.i.i, %B1364.endif.i.i
  %.623.i.i = load i64, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.624.i.i = add i64 %.623.i.i, -7046029254386353131
  store i64 %.624.i.i, ptr %sunkaddr259.i.i, align 8, !noalias !5
  %.631.i.i = lshr i64 %.624.i.i, 32
  %.632.i.i = xor i64 %.631.i.i, %.624.i.i
  %.633.i.i = mul i64 %.632.i.i, -7046029254386353131
  %.634.i.i = lshr i64 %.633.i.i, 29
  %.635.i.i = xor i64 %.634.i.i, %.633.i.i
  %.636.i.i = mul i64 %.635.i.i, -4658895280553007687
  %95 = lshr i64 %.636.i.i, 61
  %.738720.not.i.i = icmp eq i64 %95, 0
  br i1 %.738720.not.i.i, label %B2280.i.i, label %B1916.lr.ph.i.i

B1916.lr.ph.i.i:                                  ; preds = %B1694.endif.i.i
  %.791.i.i = load i64, ptr %.790.i.i, align 8, !noalias !5
  %.800.i.i = icmp sgt i64 %.791.i.i, 1
  br i1 %.800.i.i, label %B1986.i.i, label %B2088.i.i

B3618.endif.i.i:                                  ; preds = %B3587.i.i, %B3516.i.i, %B3339.i.i
  br i1 %40, label %B3893.i.i, label %iter.check.i.i

iter.check.i.i:                                   ; preds = %B3618.endif.i.i
  %.2010.peel.i.i = load i64, ptr %41, align 8, !noalias !5
  %.2012.peel.i.i = icmp sgt i64 %.2010.peel.i.i, 0
  %.2015.peel.i.i = zext i1 %.2012.peel.i.i to i64
  br i1 %42, label %B3747.preheader.i.i, label %vector.main.loop.iter.check.i.i

vector.main.loop.iter.check.i.i:                  ; preds = %iter.check.i.i
  br i1 %43, label %vec.epilog.ph.i.i, label %vector.ph.i.i

vector.ph.i.i:                                    ; preds = %vector.main.loop.iter.check.i.i
  %96 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %.2015.peel.i.i, i64 0
  br label %vector.body.i.i

vector.body.i.i:                                  ; preds = %vector.body.i.i, %vector.ph.i.i
  %lsr.iv212.i.i = phi i64 [ %lsr.iv.next213.i.i, %vector.body.i.i ], [ %34, %vector.ph.i.i ]
  %lsr.iv210.i.i = phi i64 [ %lsr.iv.next211.i.i, %vector.body.i.i ], [ %33, %vector.ph.i.i ]
  %97 = phi i64 [ %172, %vector.body.i.i ], [ %.2010.peel.i.i, %vector.ph.i.i ]
  %vec.phi.i.i = phi <4 x i64> [ %185, %vector.body.i.i ], [ %96, %vector.ph.i.i ]
  %vec.phi129.i.i = phi <4 x i64> [ %186, %vector.body.i.i ], [ zeroinitializer, %vector.ph.i.i ]
  %vec.phi130.i.i = phi <4 x i64> [ %187, %vector.body.i.i ], [ zeroinitializer, %vector.ph.i.i ]
  %vec.phi131.i.i = phi <4 x i64> [ %188, %vector.body.i.i ], [ zeroinitializer, %vector.ph.i.i ]
  %98 = add i64 %lsr.iv212.i.i, 128
  %99 = add i64 %lsr.iv212.i.i, -112
  %100 = add i64 %lsr.iv212.i.i, -96
  %101 = add i64 %lsr.iv212.i.i, -80
  %102 = add i64 %lsr.iv212.i.i, -64
  %103 = add i64 %lsr.iv212.i.i, -48
  %104 = add i64 %lsr.iv212.i.i, -32
  %105 = add i64 %lsr.iv212.i.i, -16
  %106 = add i64 %lsr.iv212.i.i, 16
  %107 = add i64 %lsr.iv212.i.i, 32
  %108 = add i64 %lsr.iv212.i.i, 48
  %109 = add i64 %lsr.iv212.i.i, 64
  %110 = add i64 %lsr.iv212.i.i, 80
  %111 = add i64 %lsr.iv212.i.i, 96
  %112 = add i64 %lsr.iv212.i.i, 112
  %113 = inttoptr i64 %99 to ptr
  %114 = inttoptr i64 %100 to ptr
  %115 = inttoptr i64 %101 to ptr
  %116 = inttoptr i64 %102 to ptr
  %117 = inttoptr i64 %103 to ptr
  %118 = inttoptr i64 %104 to ptr
  %119 = inttoptr i64 %105 to ptr
  %120 = inttoptr i64 %lsr.iv212.i.i to ptr
  %121 = inttoptr i64 %106 to ptr
  %122 = inttoptr i64 %107 to ptr
  %123 = inttoptr i64 %108 to ptr
  %124 = inttoptr i64 %109 to ptr
  %125 = inttoptr i64 %110 to ptr
  %126 = inttoptr i64 %111 to ptr
  %127 = inttoptr i64 %112 to ptr
  %128 = load i64, ptr %113, align 8, !noalias !5
  %129 = load i64, ptr %114, align 8, !noalias !5
  %130 = load i64, ptr %115, align 8, !noalias !5
  %131 = insertelement <4 x i64> poison, i64 %97, i64 0
  %132 = insertelement <4 x i64> %131, i64 %128, i64 1
  %133 = insertelement <4 x i64> %132, i64 %129, i64 2
  %134 = insertelement <4 x i64> %133, i64 %130, i64 3
  %135 = load i64, ptr %116, align 8, !noalias !5
  %136 = load i64, ptr %117, align 8, !noalias !5
  %137 = load i64, ptr %118, align 8, !noalias !5
  %138 = load i64, ptr %119, align 8, !noalias !5
  %139 = insertelement <4 x i64> poison, i64 %135, i64 0
  %140 = insertelement <4 x i64> %139, i64 %136, i64 1
  %141 = insertelement <4 x i64> %140, i64 %137, i64 2
  %142 = insertelement <4 x i64> %141, i64 %138, i64 3
  %143 = load i64, ptr %120, align 8, !noalias !5
  %144 = load i64, ptr %121, align 8, !noalias !5
  %145 = load i64, ptr %122, align 8, !noalias !5
  %146 = load i64, ptr %123, align 8, !noalias !5
  %147 = insertelement <4 x i64> poison, i64 %143, i64 0
  %148 = insertelement <4 x i64> %147, i64 %144, i64 1
  %149 = insertelement <4 x i64> %148, i64 %145, i64 2
  %150 = insertelement <4 x i64> %149, i64 %146, i64 3
  %151 = load i64, ptr %124, align 8, !noalias !5
  %152 = load i64, ptr %125, align 8, !noalias !5
  %153 = load i64, ptr %126, align 8, !noalias !5
  %154 = load i64, ptr %127, align 8, !noalias !5
  %155 = insertelement <4 x i64> poison, i64 %151, i64 0
  %156 = insertelement <4 x i64> %155, i64 %152, i64 1
  %157 = insertelement <4 x i64> %156, i64 %153, i64 2
  %158 = insertelement <4 x i64> %157, i64 %154, i64 3
  %159 = inttoptr i64 %98 to ptr
  %160 = insertelement <4 x i64> poison, i64 %128, i64 0
  %161 = insertelement <4 x i64> %160, i64 %129, i64 1
  %162 = insertelement <4 x i64> %161, i64 %130, i64 2
  %163 = insertelement <4 x i64> %162, i64 %135, i64 3
  %164 = insertelement <4 x i64> poison, i64 %136, i64 0
  %165 = insertelement <4 x i64> %164, i64 %137, i64 1
  %166 = insertelement <4 x i64> %165, i64 %138, i64 2
  %167 = insertelement <4 x i64> %166, i64 %143, i64 3
  %168 = insertelement <4 x i64> poison, i64 %144, i64 0
  %169 = insertelement <4 x i64> %168, i64 %145, i64 1
  %170 = insertelement <4 x i64> %169, i64 %146, i64 2
  %171 = insertelement <4 x i64> %170, i64 %151, i64 3
  %172 = load i64, ptr %159, align 8, !noalias !5
  %173 = insertelement <4 x i64> poison, i64 %152, i64 0
  %174 = insertelement <4 x i64> %173, i64 %153, i64 1
  %175 = insertelement <4 x i64> %174, i64 %154, i64 2
  %176 = insertelement <4 x i64> %175, i64 %172, i64 3
  %177 = icmp sgt <4 x i64> %163, %134
  %178 = icmp sgt <4 x i64> %167, %142
  %179 = icmp sgt <4 x i64> %171, %150
  %180 = icmp sgt <4 x i64> %176, %158
  %181 = zext <4 x i1> %177 to <4 x i64>
  %182 = zext <4 x i1> %178 to <4 x i64>
  %183 = zext <4 x i1> %179 to <4 x i64>
  %184 = zext <4 x i1> %180 to <4 x i64>
  %185 = add <4 x i64> %vec.phi.i.i, %181
  %186 = add <4 x i64> %vec.phi129.i.i, %182
  %187 = add <4 x i64> %vec.phi130.i.i, %183
  %188 = add <4 x i64> %vec.phi131.i.i, %184
  %lsr.iv.next211.i.i = add i64 %lsr.iv210.i.i, 16
  %lsr.iv.next213.i.i = add i64 %lsr.iv212.i.i, 256
  %189 = icmp eq i64 %lsr.iv.next211.i.i, 0
  br i1 %189, label %middle.block.i.i, label %vector.body.i.i, !llvm.loop !26

middle.block.i.i:                                 ; preds = %vector.body.i.i
  %bin.rdx.i.i = add <4 x i64> %186, %185
  %bin.rdx132.i.i = add <4 x i64> %bin.rdx.i.i, %187
  %bin.rdx133.i.i = add <4 x i64> %bin.rdx132.i.i, %188
  %190 = tail call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %bin.rdx133.i.i)
  br i1 %44, label %B3802.i.i, label %vec.epilog.iter.check.i.i

vec.epilog.iter.check.i.i:                        ; preds = %middle.block.i.i
  br i1 %46, label %B3747.preheader.i.i, label %vec.epilog.ph.i.i, !prof !27

vec.epilog.ph.i.i:                                ; preds = %vec.epilog.iter.check.i.i, %vector.main.loop.iter.check.i.i
  %vec.epilog.resume.val.i.i = phi i64 [ %n.vec.i.i, %vec.epilog.iter.check.i.i ], [ 0, %vector.main.loop.iter.check.i.i ]
  %bc.merge.rdx.i.i = phi i64 [ %190, %vec.epilog.iter.check.i.i ], [ %.2015.peel.i.i, %vector.main.loop.iter.check.i.i ]
  %191 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx.i.i, i64 0
  %192 = shl i64 %vec.epilog.resume.val.i.i, 4
  %193 = add i64 %192, %.69.i.i
  %194 = sub i64 %vec.epilog.resume.val.i.i, %n.vec135.i.i
  %.phi.trans.insert.i.i = inttoptr i64 %193 to ptr
  %.pre.i.i = load i64, ptr %.phi.trans.insert.i.i, align 8, !noalias !5
  %195 = add i64 %35, %192
  br label %vec.epilog.vector.body.i.i

vec.epilog.vector.body.i.i:                       ; preds = %vec.epilog.vector.body.i.i, %vec.epilog.ph.i.i
  %lsr.iv214.i.i = phi i64 [ %lsr.iv.next215.i.i, %vec.epilog.vector.body.i.i ], [ %195, %vec.epilog.ph.i.i ]
  %196 = phi i64 [ %211, %vec.epilog.vector.body.i.i ], [ %.pre.i.i, %vec.epilog.ph.i.i ]
  %lsr.iv219.i.i = phi i64 [ %lsr.iv.next220.i.i, %vec.epilog.vector.body.i.i ], [ %194, %vec.epilog.ph.i.i ]
  %vec.phi137.i.i = phi <4 x i64> [ %218, %vec.epilog.vector.body.i.i ], [ %191, %vec.epilog.ph.i.i ]
  %197 = add i64 %lsr.iv214.i.i, -48
  %198 = add i64 %lsr.iv214.i.i, -32
  %199 = add i64 %lsr.iv214.i.i, -16
  %200 = inttoptr i64 %197 to ptr
  %201 = inttoptr i64 %198 to ptr
  %202 = inttoptr i64 %199 to ptr
  %203 = load i64, ptr %200, align 8, !noalias !5
  %204 = load i64, ptr %201, align 8, !noalias !5
  %205 = load i64, ptr %202, align 8, !noalias !5
  %206 = insertelement <4 x i64> poison, i64 %196, i64 0
  %207 = insertelement <4 x i64> %206, i64 %203, i64 1
  %208 = insertelement <4 x i64> %207, i64 %204, i64 2
  %209 = insertelement <4 x i64> %208, i64 %205, i64 3
  %210 = inttoptr i64 %lsr.iv214.i.i to ptr
  %211 = load i64, ptr %210, align 8, !noalias !5
  %212 = insertelement <4 x i64> poison, i64 %203, i64 0
  %213 = insertelement <4 x i64> %212, i64 %204, i64 1
  %214 = insertelement <4 x i64> %213, i64 %205, i64 2
  %215 = insertelement <4 x i64> %214, i64 %211, i64 3
  %216 = icmp sgt <4 x i64> %215, %209
  %217 = zext <4 x i1> %216 to <4 x i64>
  %218 = add <4 x i64> %vec.phi137.i.i, %217
  %lsr.iv.next220.i.i = add i64 %lsr.iv219.i.i, 4
  %lsr.iv.next215.i.i = add i64 %lsr.iv214.i.i, 64
  %219 = icmp eq i64 %lsr.iv.next220.i.i, 0
  br i1 %219, label %vec.epilog.middle.block.i.i, label %vec.epilog.vector.body.i.i, !llvm.loop !28

vec.epilog.middle.block.i.i:                      ; preds = %vec.epilog.vector.body.i.i
  %220 = tail call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %218)
  br i1 %47, label %B3802.i.i, label %B3747.preheader.i.i

B3747.preheader.i.i:                              ; preds = %vec.epilog.middle.block.i.i, %vec.epilog.iter.check.i.i, %iter.check.i.i
  %able.2.2737.ph.i.i = phi i64 [ %.2015.peel.i.i, %iter.check.i.i ], [ %190, %vec.epilog.iter.check.i.i ], [ %220, %vec.epilog.middle.block.i.i ]
  %.1941733735.ph.i.i = phi i64 [ 1, %iter.check.i.i ], [ %ind.end.i.i, %vec.epilog.iter.check.i.i ], [ %31, %vec.epilog.middle.block.i.i ]
  %221 = shl i64 %.1941733735.ph.i.i, 4
  %222 = add nsw i64 %221, %.69.i.i
  %223 = sub i64 %.1941733735.ph.i.i, %.45.i.i
  br label %B3747.i.i

B4284.endif.i.i:                                  ; preds = %B4138.i.i, %B4136.i.i
  %pick_v8__vphi76_0.2.1.i.i = phi i64 [ %.2238.i.i, %B4138.i.i ], [ 0, %B4136.i.i ]
  %.2256.i.i = add i64 %pick_v8__vphi76_0.2.1.i.i, %"$phi2996.0.2.1626.i.i"
  %.2260.i.i = mul i64 %.2256.i.i, %.89.i.i
  %.2262.i.i = add i64 %.2260.i.i, %.81.i.i
  br i1 %50, label %B4328.i.i, label %B4326.preheader.i.i

B4326.preheader.i.i:                              ; preds = %B4284.endif.i.i
  br i1 %51, label %B4326.epil.preheader.i.i, label %B4326.i.i

_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.thread.i: ; preds = %B2464.i.i, %B4328.i.i, %B2664.i.i, %B2568.i.i
  %.sink.i.ph.i = phi i64 [ 2, %B2568.i.i ], [ 1, %B2664.i.i ], [ 2, %B4328.i.i ], [ 2, %B2464.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.1418.i.i), !noalias !2
  call void @llvm.lifetime.end.p0(ptr nonnull %.1662.i.i), !noalias !2
  br label %_ZN10interleave6engine5walks6kernel6strollB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i: ; preds = %_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i, %B2816.i.i
  %step.2.0759782.i.i = phi i64 [ %.51.i.i, %B2816.i.i ], [ %step.2.0759.i.i, %_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i ]
  %"$phi3138.0.2.0.i.i" = phi i64 [ %spec.select763.i.i, %B2816.i.i ], [ 0, %_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i.i ]
  %.2430.i.i = load i64, ptr %.2429.i.i, align 8, !noalias !5
  %.2438.i.i = load i64, ptr %.2437.i.i, align 8, !noalias !5
  %.2440.i.i = sub nsw i64 %.2520.i, %.2438.i.i
  %.2443.i.i = shl nsw i64 %.2440.i.i, 3
  %.2444.i.i = add nsw i64 %.2443.i.i, %.2430.i.i
  %.2446.i.i = shl nuw nsw i64 %step.2.0759782.i.i, 1
  %.2449.i.i = or disjoint i64 %.2446.i.i, 1
  %.2450.i.i = add nuw nsw i64 %.2449.i.i, %"$phi3138.0.2.0.i.i"
  %.2451.i.i = inttoptr i64 %.2444.i.i to ptr
  store i64 %.2450.i.i, ptr %.2451.i.i, align 8, !noalias !5
  call void @llvm.lifetime.end.p0(ptr nonnull %.1418.i.i), !noalias !2
  call void @llvm.lifetime.end.p0(ptr nonnull %.1662.i.i), !noalias !2
  %.25.i = atomicrmw add ptr %sunkaddr8.i, i64 1 acq_rel, align 8, !noalias !2
  %.34.i = load i64, ptr %sunkaddr10.i, align 8, !noalias !2
  %.36.not.i = icmp slt i64 %.25.i, %.34.i
  br i1 %.36.not.i, label %B244.i, label %_ZN10interleave6engine5walks6kernel6strollB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

_ZN10interleave6engine5walks6kernel6strollB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i, %0, %_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.thread.i
  %storemerge.i = phi i64 [ %.sink.i.ph.i, %_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.thread.i ], [ 0, %0 ], [ 0, %_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i ]
  ret i64 %storemerge.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.add.v4i64(<4 x i64>) #3

attributes #0 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!0 = distinct !{!0, !1}
!1 = !{!"llvm.loop.peeled.count", i32 1}
!2 = !{!3}
!3 = distinct !{!3, !4, !"_ZN10interleave6engine5walks6kernel6strollB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!4 = distinct !{!4, !"_ZN10interleave6engine5walks6kernel6strollB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!5 = !{!6, !3}
!6 = distinct !{!6, !7, !"_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!7 = distinct !{!7, !"_ZN10interleave6engine5walks6kernel4walkB2v4B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = !{!11, !6, !3}
!11 = distinct !{!11, !12, !"_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!12 = distinct !{!12, !"_ZN10interleave6engine5walks6kernel4noteB3v81B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.peeled.count", i32 2}
!15 = !{!16, !6, !3}
!16 = distinct !{!16, !17, !"_ZN10interleave6engine5walks6kernel4bestB3v88B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!17 = distinct !{!17, !"_ZN10interleave6engine5walks6kernel4bestB3v88B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!18 = distinct !{!18, !1, !19, !20}
!19 = !{!"llvm.loop.unroll.runtime.disable"}
!20 = !{!"llvm.loop.isvectorized", i32 1}
!21 = !{!22, !6, !3}
!22 = distinct !{!22, !23, !"_ZN10interleave6engine5walks6kernel3nthB3v91B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!23 = distinct !{!23, !"_ZN10interleave6engine5walks6kernel3nthB3v91B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!24 = distinct !{!24, !1}
!25 = distinct !{!25, !9}
!26 = distinct !{!26, !1, !20, !19}
!27 = !{!"branch_weights", i32 4, i32 12}
!28 = distinct !{!28, !1, !20, !19}

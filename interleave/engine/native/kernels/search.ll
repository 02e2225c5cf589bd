; 7516c3ced29f9fdecd4681fc8130faeff56fac493c934431846003bd1252b400
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

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #2

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN10interleave6engine6native7kernels7visited12enter_hashedB3v53B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.worker, i64 %arg.found, i64 %arg.store, i64 %arg.tail, i64 %arg.words) unnamed_addr #3 {
B0.endif:
  %.22 = add nsw i64 %arg.worker, 56
  %.23 = inttoptr i64 %.22 to ptr
  %.24 = load i64, ptr %.23, align 8
  %.28 = add nsw i64 %arg.worker, 64
  %.29 = inttoptr i64 %.28 to ptr
  %.30 = load i64, ptr %.29, align 8
  %.39 = add nsw i64 %arg.ctx, 32
  %.40 = inttoptr i64 %.39 to ptr
  %.41 = load i64, ptr %.40, align 8
  %.44 = add nsw i64 %arg.ctx, 40
  %.45 = inttoptr i64 %.44 to ptr
  %.46 = load i64, ptr %.45, align 8
  %.54 = shl nsw i64 %.46, 6
  %.56 = add nsw i64 %.54, %.41
  %.141160.not = icmp slt i64 %arg.found, 1
  br i1 %.141160.not, label %B852, label %B262.lr.ph

B262.lr.ph:                                       ; preds = %B0.endif
  %xtraiter = and i64 %arg.words, 3
  %unroll_iter = and i64 %arg.words, 9223372036854775804
  %0 = shl i64 %arg.words, 3
  %1 = add nsw i64 %unroll_iter, -4
  %2 = lshr exact i64 %1, 2
  %3 = add nuw nsw i64 %2, 1
  %4 = lshr i64 %3, 1
  %5 = mul nsw i64 %4, -2
  %6 = zext i64 %.46 to i128
  %7 = icmp slt i64 %arg.words, 1
  %sunkaddr = inttoptr i64 %arg.worker to ptr
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr, i64 40
  %8 = icmp samesign ult i64 %arg.words, 4
  %9 = icmp eq i64 %1, 0
  %10 = and i64 %1, 4
  %11 = icmp eq i64 %10, 0
  %12 = icmp eq i64 %xtraiter, 0
  br label %B262

B262:                                             ; preds = %B846, %B262.lr.ph
  %lsr.iv12 = phi i64 [ 0, %B262.lr.ph ], [ %lsr.iv.next13, %B846 ]
  %lsr.iv10 = phi i64 [ %.24, %B262.lr.ph ], [ %lsr.iv.next11, %B846 ]
  %.83.0 = phi i64 [ 0, %B262.lr.ph ], [ %.154, %B846 ]
  %tail.2.0161 = phi i64 [ %arg.tail, %B262.lr.ph ], [ %tail.3.1, %B846 ]
  %.154 = add nuw nsw i64 %.83.0, 1
  %.183 = shl nsw i64 %.83.0, 3
  %.185 = add nsw i64 %.183, %.30
  %.186 = inttoptr i64 %.185 to ptr
  %.187 = load i64, ptr %.186, align 8
  %.192 = and i64 %.187, 4294967295
  %spec.select = tail call i64 @llvm.umax.i64(i64 %.192, i64 1)
  %.203 = zext i64 %.187 to i128
  %.205 = mul nuw i128 %.203, %6
  %sh.diff = lshr i128 %.205, 58
  %tr.sh.diff = trunc i128 %sh.diff to i64
  %.210 = and i64 %tr.sh.diff, -64
  %.212 = add nsw i64 %.210, %.41
  %.223 = trunc nuw i64 %spec.select to i32
  %.229 = insertelement <16 x i32> poison, i32 %.223, i64 0
  %.230 = shufflevector <16 x i32> %.229, <16 x i32> poison, <16 x i32> zeroinitializer
  br label %B380

B380:                                             ; preds = %B456, %B262
  %line.3.1 = phi i64 [ %.212, %B262 ], [ %spec.select150, %B456 ]
  %compared.2.1 = phi i64 [ 0, %B262 ], [ %.273, %B456 ]
  %13 = inttoptr i64 %line.3.1 to ptr
  br label %B382

B382:                                             ; preds = %B494, %B380
  %.225 = load <16 x i32>, ptr %13, align 64
  %.231 = icmp eq <16 x i32> %.225, %.230
  %.232 = bitcast <16 x i1> %.231 to i16
  %.241.not = icmp eq i16 %.232, 0
  br i1 %.241.not, label %B434, label %B846

B434:                                             ; preds = %B382
  %.226 = icmp eq <16 x i32> %.225, zeroinitializer
  %.227 = bitcast <16 x i1> %.226 to i16
  %.268 = icmp eq i16 %.227, 0
  br i1 %.268, label %B456, label %B494

B456:                                             ; preds = %B434
  %.273 = add nuw nsw i64 %compared.2.1, 16
  %.280 = add nsw i64 %line.3.1, 64
  %.287 = icmp eq i64 %.280, %.56
  %spec.select150 = select i1 %.287, i64 %.41, i64 %.280
  br label %B380

B494:                                             ; preds = %B434
  %14 = tail call range(i16 0, 17) i16 @llvm.cttz.i16(i16 %.227, i1 true)
  %.305 = zext nneg i16 %14 to i64
  %.312 = shl nuw nsw i64 %.305, 2
  %.314 = add nsw i64 %.312, %line.3.1
  %.316 = inttoptr i64 %.314 to ptr
  %.319 = cmpxchg ptr %.316, i32 0, i32 %.223 acq_rel acquire, align 4
  %.322 = extractvalue { i32, i1 } %.319, 1
  br i1 %.322, label %B578.endif, label %B382

B724:                                             ; preds = %B724.preheader, %B724
  %lsr.iv13 = phi i64 [ %lsr.iv.next, %B724 ], [ %5, %B724.preheader ]
  %lsr.iv = phi i64 [ %lsr.iv.next.1, %B724 ], [ 0, %B724.preheader ]
  %15 = add i64 %lsr.iv, %46
  %16 = add i64 %lsr.iv, %lsr.iv10
  %.480 = inttoptr i64 %16 to ptr
  %.481 = load i64, ptr %.480, align 8
  %.482 = inttoptr i64 %15 to ptr
  store i64 %.481, ptr %.482, align 8
  %17 = add i64 %15, 8
  %18 = add i64 %16, 8
  %.480.1 = inttoptr i64 %18 to ptr
  %.481.1 = load i64, ptr %.480.1, align 8
  %.482.1 = inttoptr i64 %17 to ptr
  store i64 %.481.1, ptr %.482.1, align 8
  %19 = add i64 %15, 16
  %20 = add i64 %16, 16
  %.480.2 = inttoptr i64 %20 to ptr
  %.481.2 = load i64, ptr %.480.2, align 8
  %.482.2 = inttoptr i64 %19 to ptr
  store i64 %.481.2, ptr %.482.2, align 8
  %21 = add i64 %15, 24
  %22 = add i64 %16, 24
  %.480.3 = inttoptr i64 %22 to ptr
  %.481.3 = load i64, ptr %.480.3, align 8
  %.482.3 = inttoptr i64 %21 to ptr
  store i64 %.481.3, ptr %.482.3, align 8
  %23 = add i64 %15, 32
  %24 = add i64 %16, 32
  %.480.116 = inttoptr i64 %24 to ptr
  %.481.117 = load i64, ptr %.480.116, align 8
  %.482.118 = inttoptr i64 %23 to ptr
  store i64 %.481.117, ptr %.482.118, align 8
  %25 = add i64 %15, 40
  %26 = add i64 %16, 40
  %.480.1.1 = inttoptr i64 %26 to ptr
  %.481.1.1 = load i64, ptr %.480.1.1, align 8
  %.482.1.1 = inttoptr i64 %25 to ptr
  store i64 %.481.1.1, ptr %.482.1.1, align 8
  %27 = add i64 %15, 48
  %28 = add i64 %16, 48
  %.480.2.1 = inttoptr i64 %28 to ptr
  %.481.2.1 = load i64, ptr %.480.2.1, align 8
  %.482.2.1 = inttoptr i64 %27 to ptr
  store i64 %.481.2.1, ptr %.482.2.1, align 8
  %29 = add i64 %15, 56
  %30 = add i64 %16, 56
  %.480.3.1 = inttoptr i64 %30 to ptr
  %.481.3.1 = load i64, ptr %.480.3.1, align 8
  %.482.3.1 = inttoptr i64 %29 to ptr
  store i64 %.481.3.1, ptr %.482.3.1, align 8
  %lsr.iv.next.1 = add i64 %lsr.iv, 64
  %lsr.iv.next = add i64 %lsr.iv13, 2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next, 0
  br i1 %niter.ncmp.1, label %B834.loopexit.unr-lcssa.unr-lcssa, label %B724

B834.loopexit.unr-lcssa.unr-lcssa:                ; preds = %B724
  br i1 %11, label %B724.epil.preheader7, label %B834.loopexit.unr-lcssa

B724.epil.preheader7:                             ; preds = %B724.preheader, %B834.loopexit.unr-lcssa.unr-lcssa
  %lsr.iv.epil.init = phi i64 [ 0, %B724.preheader ], [ %lsr.iv.next.1, %B834.loopexit.unr-lcssa.unr-lcssa ]
  %31 = add i64 %lsr.iv.epil.init, %46
  %32 = add i64 %lsr.iv.epil.init, %lsr.iv10
  %.480.epil10 = inttoptr i64 %32 to ptr
  %.481.epil11 = load i64, ptr %.480.epil10, align 8
  %.482.epil12 = inttoptr i64 %31 to ptr
  store i64 %.481.epil11, ptr %.482.epil12, align 8
  %33 = add i64 %31, 8
  %34 = add i64 %32, 8
  %.480.1.epil = inttoptr i64 %34 to ptr
  %.481.1.epil = load i64, ptr %.480.1.epil, align 8
  %.482.1.epil = inttoptr i64 %33 to ptr
  store i64 %.481.1.epil, ptr %.482.1.epil, align 8
  %35 = add i64 %31, 16
  %36 = add i64 %32, 16
  %.480.2.epil = inttoptr i64 %36 to ptr
  %.481.2.epil = load i64, ptr %.480.2.epil, align 8
  %.482.2.epil = inttoptr i64 %35 to ptr
  store i64 %.481.2.epil, ptr %.482.2.epil, align 8
  %37 = add i64 %31, 24
  %38 = add i64 %32, 24
  %.480.3.epil = inttoptr i64 %38 to ptr
  %.481.3.epil = load i64, ptr %.480.3.epil, align 8
  %.482.3.epil = inttoptr i64 %37 to ptr
  store i64 %.481.3.epil, ptr %.482.3.epil, align 8
  br label %B834.loopexit.unr-lcssa

B834.loopexit.unr-lcssa:                          ; preds = %B724.epil.preheader7, %B834.loopexit.unr-lcssa.unr-lcssa
  br i1 %12, label %B834, label %B724.epil.preheader

B724.epil.preheader:                              ; preds = %B724.lr.ph, %B834.loopexit.unr-lcssa
  %.434154156.epil.init = phi i64 [ 0, %B724.lr.ph ], [ %unroll_iter, %B834.loopexit.unr-lcssa ]
  %39 = add nuw nsw i64 %.434154156.epil.init, %lsr.iv12
  %40 = shl i64 %39, 3
  %41 = add nsw i64 %40, %.24
  %42 = add nsw i64 %.434154156.epil.init, %.468
  %43 = shl i64 %42, 3
  %44 = add nsw i64 %43, %arg.store
  br label %B724.epil

B724.epil:                                        ; preds = %B724.epil, %B724.epil.preheader
  %lsr.iv18 = phi i64 [ %lsr.iv.next19, %B724.epil ], [ %xtraiter, %B724.epil.preheader ]
  %lsr.iv16 = phi i64 [ %lsr.iv.next17, %B724.epil ], [ %44, %B724.epil.preheader ]
  %lsr.iv14 = phi i64 [ %lsr.iv.next15, %B724.epil ], [ %41, %B724.epil.preheader ]
  %.480.epil = inttoptr i64 %lsr.iv14 to ptr
  %.481.epil = load i64, ptr %.480.epil, align 8
  %.482.epil = inttoptr i64 %lsr.iv16 to ptr
  store i64 %.481.epil, ptr %.482.epil, align 8
  %lsr.iv.next15 = add i64 %lsr.iv14, 8
  %lsr.iv.next17 = add i64 %lsr.iv16, 8
  %lsr.iv.next19 = add nsw i64 %lsr.iv18, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next19, 0
  br i1 %epil.iter.cmp.not, label %B834, label %B724.epil, !llvm.loop !0

B834:                                             ; preds = %B724.epil, %B578.endif, %B834.loopexit.unr-lcssa
  %.492 = add nsw i64 %tail.2.0161, 1
  br label %B846

B846:                                             ; preds = %B382, %B834
  %tail.3.1 = phi i64 [ %.492, %B834 ], [ %tail.2.0161, %B382 ]
  %lsr.iv.next11 = add i64 %lsr.iv10, %0
  %lsr.iv.next13 = add i64 %lsr.iv12, %arg.words
  %exitcond.not4 = icmp eq i64 %.154, %arg.found
  br i1 %exitcond.not4, label %B852, label %B262

B852:                                             ; preds = %B846, %B0.endif
  %tail.2.0.lcssa = phi i64 [ %arg.tail, %B0.endif ], [ %tail.3.1, %B846 ]
  store i64 %tail.2.0.lcssa, ptr %retptr, align 8
  ret void

B578.endif:                                       ; preds = %B494
  %.334 = load i64, ptr %sunkaddr14, align 8
  %.336 = or disjoint i64 %compared.2.1, %.305
  %.340 = add i64 %.336, %.334
  store i64 %.340, ptr %sunkaddr14, align 8
  br i1 %7, label %B834, label %B724.lr.ph

B724.lr.ph:                                       ; preds = %B578.endif
  %.468 = mul i64 %tail.2.0161, %arg.words
  br i1 %8, label %B724.epil.preheader, label %B724.preheader

B724.preheader:                                   ; preds = %B724.lr.ph
  %45 = mul i64 %tail.2.0161, %0
  %46 = add i64 %45, %arg.store
  br i1 %9, label %B724.epil.preheader7, label %B724
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.cttz.i16(i16, i1 immarg) #2

define range(i64 0, 4) i64 @work(i64 %a0, i64 %a1) local_unnamed_addr {
  %.148.i.i = alloca i64, align 8
  %.13.i = add nsw i64 %a0, 112
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !2
  %.18.i = mul nsw i64 %a1, 104
  %.19.i = add nsw i64 %.15.i, %.18.i
  %.27.i = inttoptr i64 %a0 to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !2
  %.32.i = add nsw i64 %a0, 16
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !2
  %.44.i = add nsw i64 %a0, 48
  %.45.i = inttoptr i64 %.44.i to ptr
  %.46.i = load i64, ptr %.45.i, align 8, !noalias !2
  %.53.i = add nsw i64 %.19.i, 56
  %.54.i = inttoptr i64 %.53.i to ptr
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !2
  %.59.i = add nsw i64 %.19.i, 64
  %.60.i = inttoptr i64 %.59.i to ptr
  %.61.i = load i64, ptr %.60.i, align 8, !noalias !2
  %.65.i = add nsw i64 %.19.i, 72
  %.66.i = inttoptr i64 %.65.i to ptr
  %.67.i = load i64, ptr %.66.i, align 8, !noalias !2
  %.80.i = add nsw i64 %.19.i, 48
  %.81.i = inttoptr i64 %.80.i to ptr
  %.82.i = load i64, ptr %.81.i, align 8, !noalias !2
  %.86.i = add nsw i64 %a0, 88
  %.87.i = inttoptr i64 %.86.i to ptr
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !2
  %.90.i = shl i64 %.34.i, 3
  %.103.i = add nsw i64 %.19.i, 88
  %.104.i = inttoptr i64 %.103.i to ptr
  %.105.i = load i64, ptr %.104.i, align 8, !noalias !2
  %.109.i = add nsw i64 %.19.i, 96
  %.110.i = inttoptr i64 %.109.i to ptr
  %.111.i = load i64, ptr %.110.i, align 8, !noalias !2
  %.121.i = add nsw i64 %a0, 56
  %.122.i = inttoptr i64 %.121.i to ptr
  %.123433.i = load atomic i64, ptr %.122.i acquire, align 8, !noalias !2
  %.125434.i = icmp sgt i64 %.123433.i, %.46.i
  br i1 %.125434.i, label %B0.B820_crit_edge.i, label %B700.lr.ph.i

B0.B820_crit_edge.i:                              ; preds = %0
  %.pre31.i = inttoptr i64 %.15.i to ptr
  br label %B820.i

B700.lr.ph.i:                                     ; preds = %0
  %.180.i = add nsw i64 %a0, 80
  %.735.i = add i64 %.34.i, -1
  %..735.i = tail call i64 @llvm.smax.i64(i64 %.735.i, i64 0)
  %1 = add i64 %.55.i, 8
  %2 = and i64 %..735.i, 9223372036854775806
  %3 = inttoptr i64 %.180.i to ptr
  %sunkaddr87.i = inttoptr i64 %.15.i to ptr
  %sunkaddr88.i = getelementptr i8, ptr %sunkaddr87.i, i64 %.18.i
  %sunkaddr89.i = getelementptr i8, ptr %sunkaddr88.i, i64 8
  %sunkaddr92.i = getelementptr i8, ptr %sunkaddr88.i, i64 24
  %4 = inttoptr i64 %.82.i to ptr
  %sunkaddr100.i = getelementptr i8, ptr %4, i64 16
  %sunkaddr102.i = getelementptr i8, ptr %.27.i, i64 64
  %5 = inttoptr i64 %.28.i to ptr
  %sunkaddr104.i = getelementptr i8, ptr %4, i64 8
  %6 = icmp slt i64 %.735.i, 1
  %sunkaddr106.i = getelementptr i8, ptr %.27.i, i64 32
  %sunkaddr108.i = getelementptr i8, ptr %.27.i, i64 40
  %7 = icmp eq i64 %.735.i, 1
  %8 = and i64 %..735.i, 1
  %9 = icmp eq i64 %8, 0
  %sunkaddr113.i = getelementptr i8, ptr %sunkaddr88.i, i64 32
  %.74.i.i = add nsw i64 %a0, 24
  %.75.i.i = inttoptr i64 %.74.i.i to ptr
  %.21.i.i.i = add nsw i64 %a0, 32
  %.22.i.i.i = inttoptr i64 %.21.i.i.i to ptr
  %.26.i.i.i = add nsw i64 %a0, 40
  %.27.i.i.i = inttoptr i64 %.26.i.i.i to ptr
  %.31.i.i.i = add nsw i64 %a0, 120
  %.32.i.i.i = inttoptr i64 %.31.i.i.i to ptr
  %.61.i.i.i = add nsw i64 %a0, 104
  %.62.i.i.i = inttoptr i64 %.61.i.i.i to ptr
  %.680.i.i.i = shl i64 %a1, 32
  %invariant.op221.i.i.i = or disjoint i64 %.680.i.i.i, 1
  %sunkaddr10.i.i.i = getelementptr i8, ptr %.27.i, i64 104
  %.243.i.i = add nsw i64 %a0, 96
  %.244.i.i = inttoptr i64 %.243.i.i to ptr
  %.257.i.i = add nsw i64 %a0, 8
  %.258.i.i = inttoptr i64 %.257.i.i to ptr
  %sunkaddr121.i = getelementptr i8, ptr %.27.i, i64 56
  %10 = or i64 %..735.i, 1
  br label %B700.i

B700.i:                                           ; preds = %B2688.i, %B700.lr.ph.i
  %at.4.0436.i = phi i64 [ %.105.i, %B700.lr.ph.i ], [ %at.5.2304.i, %B2688.i ]
  %until.3.0435.i = phi i64 [ %.111.i, %B700.lr.ph.i ], [ %until.4.1.i, %B2688.i ]
  %.168.not.i = icmp slt i64 %at.4.0436.i, %until.3.0435.i
  br i1 %.168.not.i, label %B1400.i, label %B712.i

B712.i:                                           ; preds = %B700.i
  %.182.i = atomicrmw add ptr %3, i64 256 acq_rel, align 8, !noalias !2
  %.188.not.i = icmp slt i64 %.182.i, %.88.i
  br i1 %.188.not.i, label %B1146.i, label %B820.thread.i

B820.thread.i:                                    ; preds = %B712.i
  %sunkaddr77.i = getelementptr i8, ptr %sunkaddr88.i, i64 88
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %sunkaddr77.i, i8 0, i64 16, i1 false), !noalias !2
  br label %B878.i

B820.i:                                           ; preds = %B2688.i, %B0.B820_crit_edge.i
  %sunkaddr81.pre-phi.i = phi ptr [ %.pre31.i, %B0.B820_crit_edge.i ], [ %sunkaddr87.i, %B2688.i ]
  %until.3.0.lcssa.i = phi i64 [ %.111.i, %B0.B820_crit_edge.i ], [ %until.4.1.i, %B2688.i ]
  %at.4.0.lcssa.i = phi i64 [ %.105.i, %B0.B820_crit_edge.i ], [ %at.5.2304.i, %B2688.i ]
  %sunkaddr82.i = getelementptr i8, ptr %sunkaddr81.pre-phi.i, i64 %.18.i
  %sunkaddr83.i = getelementptr i8, ptr %sunkaddr82.i, i64 88
  store i64 %at.4.0.lcssa.i, ptr %sunkaddr83.i, align 8, !noalias !2
  %sunkaddr86.i = getelementptr i8, ptr %sunkaddr82.i, i64 96
  store i64 %until.3.0.lcssa.i, ptr %sunkaddr86.i, align 8, !noalias !2
  %.233.i = icmp slt i64 %at.4.0.lcssa.i, %until.3.0.lcssa.i
  br i1 %.233.i, label %_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B820.B878_crit_edge.i

B820.B878_crit_edge.i:                            ; preds = %B820.i
  %.pre.i = add nsw i64 %a0, 80
  %.pre457.i = inttoptr i64 %.pre.i to ptr
  br label %B878.i

B878.i:                                           ; preds = %B820.B878_crit_edge.i, %B820.thread.i
  %.244.pre-phi.i = phi ptr [ %.pre457.i, %B820.B878_crit_edge.i ], [ %3, %B820.thread.i ]
  %.245.i = load atomic i64, ptr %.244.pre-phi.i acquire, align 8, !noalias !2
  %.247.i = icmp slt i64 %.245.i, %.88.i
  %spec.select.i = zext i1 %.247.i to i64
  br label %_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B1146.i:                                          ; preds = %B712.i
  %.266.i = add nsw i64 %.182.i, 256
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.88.i, i64 %.266.i)
  br label %B1400.i

B1400.i:                                          ; preds = %B1146.i, %B700.i
  %until.4.1.i = phi i64 [ %until.3.0435.i, %B700.i ], [ %.13.i.i, %B1146.i ]
  %at.6.1.i = phi i64 [ %at.4.0436.i, %B700.i ], [ %.182.i, %B1146.i ]
  %.308.i = load i64, ptr %sunkaddr89.i, align 8, !noalias !2
  %.310.i = add nsw i64 %.308.i, %.67.i
  %.316.i = load i64, ptr %sunkaddr92.i, align 8, !noalias !2
  %.317.i = icmp sgt i64 %.310.i, %.316.i
  br i1 %.317.i, label %B1514.i, label %B1552.i

B1514.i:                                          ; preds = %B1400.i
  %sunkaddr95.i = getelementptr i8, ptr %sunkaddr88.i, i64 88
  store i64 %at.6.1.i, ptr %sunkaddr95.i, align 8, !noalias !2
  %sunkaddr98.i = getelementptr i8, ptr %sunkaddr88.i, i64 96
  store i64 %until.4.1.i, ptr %sunkaddr98.i, align 8, !noalias !2
  br label %_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B1552.i:                                          ; preds = %B1400.i
  %.386.i = icmp slt i64 %at.6.1.i, %until.4.1.i
  br i1 %.386.i, label %B1554.i, label %B2688.i

B1554.i:                                          ; preds = %B1552.i, %B2248.i
  %at.7.1.i = phi i64 [ %.893.i, %B2248.i ], [ %at.6.1.i, %B1552.i ]
  %found.2.1.i = phi i64 [ %.551.i, %B2248.i ], [ 0, %B1552.i ]
  %.404.i = load i64, ptr %4, align 8, !noalias !2
  %.411.i = sub nsw i64 %.67.i, %found.2.1.i
  store i64 %.411.i, ptr %sunkaddr100.i, align 8, !noalias !2
  %.419.i = mul i64 %found.2.1.i, %.90.i
  %.421.i = add nsw i64 %.419.i, %.55.i
  %.445.i = load i64, ptr %sunkaddr102.i, align 8, !noalias !2
  %.452.i = add nsw i64 %.445.i, 8
  %.453.i = inttoptr i64 %.452.i to ptr
  %.454.i = load i64, ptr %.453.i, align 8, !noalias !2
  %.455.not.i = icmp slt i64 %at.7.1.i, %.454.i
  br i1 %.455.not.i, label %B1738.i, label %B1704.i

B1704.i:                                          ; preds = %B1554.i, %B1704.i
  %.460.i = phi i64 [ %.475.i, %B1704.i ], [ %.454.i, %B1554.i ]
  %state_of_level_v18_number.2.3.i = phi i64 [ %.462.i, %B1704.i ], [ %at.7.1.i, %B1554.i ]
  %state_of_level_v18_source.2.3.i = phi i64 [ %.468.i, %B1704.i ], [ %.445.i, %B1554.i ]
  %.462.i = sub nsw i64 %state_of_level_v18_number.2.3.i, %.460.i
  %.468.i = add i64 %state_of_level_v18_source.2.3.i, 16
  %11 = add i64 %state_of_level_v18_source.2.3.i, 24
  %.474.i = inttoptr i64 %11 to ptr
  %.475.i = load i64, ptr %.474.i, align 8, !noalias !2
  %.476.not.i = icmp slt i64 %.462.i, %.475.i
  br i1 %.476.not.i, label %B1738.i, label %B1704.i

B1738.i:                                          ; preds = %B1704.i, %B1554.i
  %state_of_level_v18_number.3.4.i = phi i64 [ %at.7.1.i, %B1554.i ], [ %.462.i, %B1704.i ]
  %state_of_level_v18_source.3.4.i = phi i64 [ %.445.i, %B1554.i ], [ %.468.i, %B1704.i ]
  %.483.i = inttoptr i64 %state_of_level_v18_source.3.4.i to ptr
  %.484.i = load i64, ptr %.483.i, align 8, !noalias !2
  %.489.i = mul nsw i64 %state_of_level_v18_number.3.4.i, %.90.i
  %.494.i = add nsw i64 %.484.i, %.489.i
  %.499.i = tail call i64 %5(i64 %.494.i, i64 %.421.i, i64 %.82.i), !noalias !2
  %.512.i = load i64, ptr %sunkaddr104.i, align 8, !noalias !2
  %.513.not.not.i = icmp eq i64 %.512.i, 0
  br i1 %.513.not.not.i, label %B1894.endif.i, label %B2270.thread.i

B2154.i:                                          ; preds = %B2154.preheader.i, %B2154.i
  %lsr.iv72.i = phi i64 [ %lsr.iv.next73.i, %B2154.i ], [ 4354685564936845354, %B2154.preheader.i ]
  %lsr.iv70.i = phi i64 [ %lsr.iv.next71.i, %B2154.i ], [ -7046029254386353131, %B2154.preheader.i ]
  %lsr.iv68.i = phi i64 [ %lsr.iv.next69.i, %B2154.i ], [ %lsr.iv.i, %B2154.preheader.i ]
  %hash_of_v8_h.2.4411.i = phi i64 [ %.833.1.i, %B2154.i ], [ %.695.i, %B2154.preheader.i ]
  %.784407409.i = phi i64 [ %.791.1.i, %B2154.i ], [ 1, %B2154.preheader.i ]
  %.820.i = inttoptr i64 %lsr.iv68.i to ptr
  %.821.i = load i64, ptr %.820.i, align 8, !noalias !2
  %12 = add i64 %.821.i, %lsr.iv70.i
  %.825.i = xor i64 %12, %hash_of_v8_h.2.4411.i
  %.826.i = lshr i64 %.825.i, 32
  %.827.i = xor i64 %.826.i, %.825.i
  %.828.i = mul i64 %.827.i, -7046029254386353131
  %.829.i = lshr i64 %.828.i, 29
  %.830.i = xor i64 %.829.i, %.828.i
  %.831.i = mul i64 %.830.i, -4658895280553007687
  %.832.i = lshr i64 %.831.i, 32
  %.791.1.i = add i64 %.784407409.i, 2
  %13 = add i64 %lsr.iv68.i, 8
  %.820.1.i = inttoptr i64 %13 to ptr
  %.821.1.i = load i64, ptr %.820.1.i, align 8, !noalias !2
  %14 = add i64 %.821.1.i, %lsr.iv72.i
  %15 = xor i64 %14, %.832.i
  %.825.1.i = xor i64 %15, %.831.i
  %.826.1.i = lshr i64 %.825.1.i, 32
  %.827.1.i = xor i64 %.826.1.i, %.825.1.i
  %.828.1.i = mul i64 %.827.1.i, -7046029254386353131
  %.829.1.i = lshr i64 %.828.1.i, 29
  %.830.1.i = xor i64 %.829.1.i, %.828.1.i
  %.831.1.i = mul i64 %.830.1.i, -4658895280553007687
  %.832.1.i = lshr i64 %.831.1.i, 32
  %.833.1.i = xor i64 %.832.1.i, %.831.1.i
  %lsr.iv.next69.i = add i64 %lsr.iv68.i, 16
  %lsr.iv.next71.i = add i64 %lsr.iv70.i, 4354685564936845354
  %lsr.iv.next73.i = add i64 %lsr.iv72.i, 4354685564936845354
  %16 = sub i64 %.791.1.i, %2
  %niter.ncmp.1.i = icmp eq i64 %16, 1
  br i1 %niter.ncmp.1.i, label %B2224.loopexit.unr-lcssa.i, label %B2154.i

B2224.loopexit.unr-lcssa.i:                       ; preds = %B2154.i
  br i1 %9, label %B2224.i, label %B2154.epil.preheader.i

B2154.epil.preheader.i:                           ; preds = %B2154.preheader.i, %B2224.loopexit.unr-lcssa.i
  %hash_of_v8_h.2.4411.epil.init.i = phi i64 [ %.695.i, %B2154.preheader.i ], [ %.833.1.i, %B2224.loopexit.unr-lcssa.i ]
  %.784407409.epil.init.i = phi i64 [ 1, %B2154.preheader.i ], [ %10, %B2224.loopexit.unr-lcssa.i ]
  %.817.epil.i = shl nsw i64 %.784407409.epil.init.i, 3
  %.819.epil.i = add nsw i64 %.817.epil.i, %.678.i
  %.820.epil.i = inttoptr i64 %.819.epil.i to ptr
  %.821.epil.i = load i64, ptr %.820.epil.i, align 8, !noalias !2
  %.822.epil.i = mul i64 %.784407409.epil.init.i, -7046029254386353131
  %.823.epil.i = add i64 %.821.epil.i, %.822.epil.i
  %.825.epil.i = xor i64 %.823.epil.i, %hash_of_v8_h.2.4411.epil.init.i
  %.826.epil.i = lshr i64 %.825.epil.i, 32
  %.827.epil.i = xor i64 %.826.epil.i, %.825.epil.i
  %.828.epil.i = mul i64 %.827.epil.i, -7046029254386353131
  %.829.epil.i = lshr i64 %.828.epil.i, 29
  %.830.epil.i = xor i64 %.829.epil.i, %.828.epil.i
  %.831.epil.i = mul i64 %.830.epil.i, -4658895280553007687
  %.832.epil.i = lshr i64 %.831.epil.i, 32
  %.833.epil.i = xor i64 %.832.epil.i, %.831.epil.i
  br label %B2224.i

B2224.i:                                          ; preds = %B2030.endif.i, %B2154.epil.preheader.i, %B2224.loopexit.unr-lcssa.i
  %hash_of_v8_h.2.4.lcssa.i = phi i64 [ %.695.i, %B2030.endif.i ], [ %.833.1.i, %B2224.loopexit.unr-lcssa.i ], [ %.833.epil.i, %B2154.epil.preheader.i ]
  %.847.i = shl nsw i64 %.638415421.i, 3
  %.851.i = add nsw i64 %.847.i, %.61.i
  %.852.i = inttoptr i64 %.851.i to ptr
  store i64 %hash_of_v8_h.2.4.lcssa.i, ptr %.852.i, align 8, !noalias !2
  %.860.i = load i64, ptr %sunkaddr106.i, align 8, !noalias !2
  %.865.i = load i64, ptr %sunkaddr108.i, align 8, !noalias !2
  %.866.i = zext i64 %hash_of_v8_h.2.4.lcssa.i to i128
  %.867.i = zext i64 %.865.i to i128
  %.868.i = mul nuw i128 %.867.i, %.866.i
  %sh.diff.i = lshr i128 %.868.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.871.i = and i64 %tr.sh.diff.i, -64
  %.872.i = add nsw i64 %.871.i, %.860.i
  %.873.i = inttoptr i64 %.872.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.873.i, i32 1, i32 3, i32 1), !noalias !2
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.90.i
  %.632.i = icmp samesign ugt i64 %.631414422.i, 1
  br i1 %.632.i, label %B2030.endif.i, label %B2248.i

B2248.i:                                          ; preds = %B2224.i, %B1894.endif.i
  %.893.i = add i64 %at.7.1.i, 1
  %exitcond455.not.i = icmp eq i64 %.893.i, %until.4.1.i
  br i1 %exitcond455.not.i, label %B2270.i, label %B1554.i

B2270.i:                                          ; preds = %B2248.i
  %.913.i = icmp sgt i64 %.551.i, 0
  br i1 %.913.i, label %B2415.i, label %B2688.i

B2270.thread.i:                                   ; preds = %B1738.i
  store i64 0, ptr %sunkaddr104.i, align 8, !noalias !2
  store i64 %.404.i, ptr %4, align 8, !noalias !2
  %.913460.i = icmp sgt i64 %found.2.1.i, 0
  br i1 %.913460.i, label %B2415.i, label %B2561.i

B2415.i:                                          ; preds = %B2270.thread.i, %B2270.i
  %found.3.2463.i = phi i64 [ %found.2.1.i, %B2270.thread.i ], [ %.551.i, %B2270.i ]
  %at.5.2461.i = phi i64 [ %at.7.1.i, %B2270.thread.i ], [ %until.4.1.i, %B2270.i ]
  %.923.i = load i64, ptr %sunkaddr113.i, align 8, !noalias !2
  %.925.i = add nsw i64 %.923.i, %found.3.2463.i
  store i64 %.925.i, ptr %sunkaddr113.i, align 8, !noalias !2
  call void @llvm.lifetime.start.p0(ptr nonnull %.148.i.i), !noalias !2
  store i64 0, ptr %.148.i.i, align 8, !noalias !5
  %.18.i.i = load i64, ptr %.14.i, align 8, !noalias !5
  %.22.i.i = add nsw i64 %.18.i.i, %.18.i
  %.29.i.i = add nsw i64 %.22.i.i, 56
  %.30.i.i = inttoptr i64 %.29.i.i to ptr
  %.31.i.i = load i64, ptr %.30.i.i, align 8, !noalias !5
  %.35.i.i = add nsw i64 %.22.i.i, 64
  %.36.i.i = inttoptr i64 %.35.i.i to ptr
  %.37.i.i = load i64, ptr %.36.i.i, align 8, !noalias !5
  %.48.i.i = inttoptr i64 %.22.i.i to ptr
  %.49.i.i = load i64, ptr %.48.i.i, align 8, !noalias !5
  %.53.i.i = add nsw i64 %.22.i.i, 8
  %.54.i.i = inttoptr i64 %.53.i.i to ptr
  %.55.i.i = load i64, ptr %.54.i.i, align 8, !noalias !5
  %.61.i.i = load i64, ptr %.33.i, align 8, !noalias !5
  %.76.i.i = load i64, ptr %.75.i.i, align 8, !noalias !5
  switch i64 %.76.i.i, label %B554.i.i [
    i64 0, label %B438.i.i
    i64 2, label %B512.i.i
  ]

B438.i.i:                                         ; preds = %B2415.i
  %.23.i.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !8
  %.28.i.i.i = load i64, ptr %.27.i.i.i, align 8, !noalias !8
  %.45.i.i.i = shl nsw i64 %.28.i.i.i, 6
  %.47.i.i.i = add nsw i64 %.45.i.i.i, %.23.i.i.i
  %.33.i.i.i = load i64, ptr %.32.i.i.i, align 8, !noalias !8
  %.33.fr.i.i.i = freeze i64 %.33.i.i.i
  %.34.not.i.i.i = icmp eq i64 %.33.fr.i.i.i, 0
  %17 = zext i64 %.28.i.i.i to i128
  %sunkaddr.i.i = inttoptr i64 %.31.i.i to ptr
  br i1 %.34.not.i.i.i, label %B216.us.i.i.i, label %B216.i.i.i

B216.us.i.i.i:                                    ; preds = %B438.i.i, %B630.us.i.i.i
  %.74.0.i.i.i = phi i64 [ %.145.us.i.i.i, %B630.us.i.i.i ], [ 0, %B438.i.i ]
  %tail.2.0112.us.i.i.i = phi i64 [ %tail.3.1.us.i.i.i, %B630.us.i.i.i ], [ %.55.i.i, %B438.i.i ]
  %.145.us.i.i.i = add nuw nsw i64 %.74.0.i.i.i, 1
  %.174.us.i.i.i = shl nsw i64 %.74.0.i.i.i, 3
  %.176.us.i.i.i = add nsw i64 %.174.us.i.i.i, %.37.i.i
  %.177.us.i.i.i = inttoptr i64 %.176.us.i.i.i to ptr
  %.178.us.i.i.i = load i64, ptr %.177.us.i.i.i, align 8, !noalias !8
  %.184.us.i.i.i = zext i64 %.178.us.i.i.i to i128
  %.186.us.i.i.i = mul nuw i128 %.184.us.i.i.i, %17
  %sh.diff.us.i.i.i = lshr i128 %.186.us.i.i.i, 58
  %tr.sh.diff.us.i.i.i = trunc i128 %sh.diff.us.i.i.i to i64
  %.189.us.i.i.i = and i64 %tr.sh.diff.us.i.i.i, -64
  %.191.us.i.i.i = add nsw i64 %.189.us.i.i.i, %.23.i.i.i
  %.206.us.i.i.i = insertelement <8 x i64> poison, i64 %.178.us.i.i.i, i64 0
  %.207.us.i.i.i = shufflevector <8 x i64> %.206.us.i.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.198101.us.i.i.i = inttoptr i64 %.191.us.i.i.i to ptr
  %.199102.us.i.i.i = load <8 x i64>, ptr %.198101.us.i.i.i, align 64, !noalias !8
  %.208103.us.i.i.i = icmp eq <8 x i64> %.199102.us.i.i.i, %.207.us.i.i.i
  %.209104.us.i.i.i = bitcast <8 x i1> %.208103.us.i.i.i to i8
  %.218.not105.us.i.i.i = icmp eq i8 %.209104.us.i.i.i, 0
  br i1 %.218.not105.us.i.i.i, label %B360.us.us.i.i.i, label %B630.us.i.i.i

B630.us.i.i.i:                                    ; preds = %B534.us.us.i.i.i, %B628.loopexit.split.us.us.i.i.i, %B216.us.i.i.i
  %tail.3.1.us.i.i.i = phi i64 [ %.331.us.i.i.i, %B628.loopexit.split.us.us.i.i.i ], [ %tail.2.0112.us.i.i.i, %B216.us.i.i.i ], [ %tail.2.0112.us.i.i.i, %B534.us.us.i.i.i ]
  %exitcond10.not.i.i.i = icmp eq i64 %.145.us.i.i.i, %found.3.2463.i
  br i1 %exitcond10.not.i.i.i, label %B598.i.i, label %B216.us.i.i.i

B360.us.us.i.i.i:                                 ; preds = %B216.us.i.i.i, %B534.us.us.i.i.i
  %.199107.us.us.i.i.i = phi <8 x i64> [ %.199.us.us.i.i.i, %B534.us.us.i.i.i ], [ %.199102.us.i.i.i, %B216.us.i.i.i ]
  %line.3.1106.us.us.i.i.i = phi i64 [ %line.4.2.us.us.i.i.i, %B534.us.us.i.i.i ], [ %.191.us.i.i.i, %B216.us.i.i.i ]
  %.203.us.us.i.i.i = icmp eq <8 x i64> %.199107.us.us.i.i.i, zeroinitializer
  %.204.us.us.i.i.i = bitcast <8 x i1> %.203.us.us.i.i.i to i8
  %.243.us.us.i.i.i = icmp eq i8 %.204.us.us.i.i.i, 0
  br i1 %.243.us.us.i.i.i, label %B382.us.us.i.i.i, label %B410.us.us.i.i.i

B410.us.us.i.i.i:                                 ; preds = %B360.us.us.i.i.i
  %18 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.204.us.us.i.i.i, i1 true)
  %19 = shl nuw nsw i8 %18, 3
  %20 = zext nneg i8 %19 to i64
  %.274.us.us.i.i.i = add nsw i64 %line.3.1106.us.us.i.i.i, %20
  %.293.us.us.i.i.i = inttoptr i64 %.274.us.us.i.i.i to ptr
  %.294.us.us.i.i.i = cmpxchg ptr %.293.us.us.i.i.i, i64 0, i64 %.178.us.i.i.i acq_rel acquire, align 8, !noalias !8
  %.298.not.us.us.i.i.i = extractvalue { i64, i1 } %.294.us.us.i.i.i, 1
  br i1 %.298.not.us.us.i.i.i, label %B628.loopexit.split.us.us.i.i.i, label %B534.us.us.i.i.i

B382.us.us.i.i.i:                                 ; preds = %B360.us.us.i.i.i
  %.248.us.us.i.i.i = add nsw i64 %line.3.1106.us.us.i.i.i, 64
  %.255.us.us.i.i.i = icmp eq i64 %.248.us.us.i.i.i, %.47.i.i.i
  %spec.select.us.us.i.i.i = select i1 %.255.us.us.i.i.i, i64 %.23.i.i.i, i64 %.248.us.us.i.i.i
  br label %B534.us.us.i.i.i

B534.us.us.i.i.i:                                 ; preds = %B382.us.us.i.i.i, %B410.us.us.i.i.i
  %line.4.2.us.us.i.i.i = phi i64 [ %spec.select.us.us.i.i.i, %B382.us.us.i.i.i ], [ %line.3.1106.us.us.i.i.i, %B410.us.us.i.i.i ]
  %.198.us.us.i.i.i = inttoptr i64 %line.4.2.us.us.i.i.i to ptr
  %.199.us.us.i.i.i = load <8 x i64>, ptr %.198.us.us.i.i.i, align 64, !noalias !8
  %.208.us.us.i.i.i = icmp eq <8 x i64> %.199.us.us.i.i.i, %.207.us.i.i.i
  %.209.us.us.i.i.i = bitcast <8 x i1> %.208.us.us.i.i.i to i8
  %.218.not.us.us.i.i.i = icmp eq i8 %.209.us.us.i.i.i, 0
  br i1 %.218.not.us.us.i.i.i, label %B360.us.us.i.i.i, label %B630.us.i.i.i

B628.loopexit.split.us.us.i.i.i:                  ; preds = %B410.us.us.i.i.i
  %.317.us.i.i.i = shl nsw i64 %tail.2.0112.us.i.i.i, 3
  %.319.us.i.i.i = add nsw i64 %.317.us.i.i.i, %.49.i.i
  %sunkaddr23.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 %.174.us.i.i.i
  %.327.us.i.i.i = load i64, ptr %sunkaddr23.i.i, align 8, !noalias !8
  %.328.us.i.i.i = inttoptr i64 %.319.us.i.i.i to ptr
  store i64 %.327.us.i.i.i, ptr %.328.us.i.i.i, align 8, !noalias !8
  %.331.us.i.i.i = add nsw i64 %tail.2.0112.us.i.i.i, 1
  br label %B630.us.i.i.i

B216.i.i.i:                                       ; preds = %B438.i.i, %B630.i.i.i
  %.138114.i.i.i = phi i64 [ %.145.i.i.i, %B630.i.i.i ], [ 0, %B438.i.i ]
  %tail.2.0112.i.i.i = phi i64 [ %tail.3.1.i.i.i, %B630.i.i.i ], [ %.55.i.i, %B438.i.i ]
  %.145.i.i.i = add nuw nsw i64 %.138114.i.i.i, 1
  %.174.i.i.i = shl nsw i64 %.138114.i.i.i, 3
  %.176.i.i.i = add nsw i64 %.174.i.i.i, %.37.i.i
  %.177.i.i.i = inttoptr i64 %.176.i.i.i to ptr
  %.178.i.i.i = load i64, ptr %.177.i.i.i, align 8, !noalias !8
  %.184.i.i.i = zext i64 %.178.i.i.i to i128
  %.186.i.i.i = mul nuw i128 %.184.i.i.i, %17
  %sh.diff.i.i.i = lshr i128 %.186.i.i.i, 58
  %tr.sh.diff.i.i.i = trunc i128 %sh.diff.i.i.i to i64
  %.189.i.i.i = and i64 %tr.sh.diff.i.i.i, -64
  %.191.i.i.i = add nsw i64 %.189.i.i.i, %.23.i.i.i
  %.206.i.i.i = insertelement <8 x i64> poison, i64 %.178.i.i.i, i64 0
  %.207.i.i.i = shufflevector <8 x i64> %.206.i.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.198101.i.i.i = inttoptr i64 %.191.i.i.i to ptr
  %.199102.i.i.i = load <8 x i64>, ptr %.198101.i.i.i, align 64, !noalias !8
  %.208103.i.i.i = icmp eq <8 x i64> %.199102.i.i.i, %.207.i.i.i
  %.209104.i.i.i = bitcast <8 x i1> %.208103.i.i.i to i8
  %.218.not105.i.i.i = icmp eq i8 %.209104.i.i.i, 0
  br i1 %.218.not105.i.i.i, label %B360.i.i.i, label %B630.i.i.i

B360.i.i.i:                                       ; preds = %B216.i.i.i, %B382.i.i.i
  %.199107.i.i.i = phi <8 x i64> [ %.199.i.i.i, %B382.i.i.i ], [ %.199102.i.i.i, %B216.i.i.i ]
  %line.3.1106.i.i.i = phi i64 [ %spec.select.i.i.i, %B382.i.i.i ], [ %.191.i.i.i, %B216.i.i.i ]
  %.203.i.i.i = icmp eq <8 x i64> %.199107.i.i.i, zeroinitializer
  %.204.i.i.i = bitcast <8 x i1> %.203.i.i.i to i8
  %.243.i.i.i = icmp eq i8 %.204.i.i.i, 0
  br i1 %.243.i.i.i, label %B382.i.i.i, label %B410.i.i.i

B382.i.i.i:                                       ; preds = %B360.i.i.i
  %.248.i.i.i = add nsw i64 %line.3.1106.i.i.i, 64
  %.255.i.i.i = icmp eq i64 %.248.i.i.i, %.47.i.i.i
  %spec.select.i.i.i = select i1 %.255.i.i.i, i64 %.23.i.i.i, i64 %.248.i.i.i
  %.198.i.i.i = inttoptr i64 %spec.select.i.i.i to ptr
  %.199.i.i.i = load <8 x i64>, ptr %.198.i.i.i, align 64, !noalias !8
  %.208.i.i.i = icmp eq <8 x i64> %.199.i.i.i, %.207.i.i.i
  %.209.i.i.i = bitcast <8 x i1> %.208.i.i.i to i8
  %.218.not.i.i.i = icmp eq i8 %.209.i.i.i, 0
  br i1 %.218.not.i.i.i, label %B360.i.i.i, label %B630.i.i.i

B410.i.i.i:                                       ; preds = %B360.i.i.i
  %21 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.204.i.i.i, i1 true)
  %22 = shl nuw nsw i8 %21, 3
  %23 = zext nneg i8 %22 to i64
  %.274.i.i.i = add nsw i64 %line.3.1106.i.i.i, %23
  %.284.i.i.i = inttoptr i64 %.274.i.i.i to ptr
  store i64 %.178.i.i.i, ptr %.284.i.i.i, align 8, !noalias !8
  %.317.i.i.i = shl nsw i64 %tail.2.0112.i.i.i, 3
  %.319.i.i.i = add nsw i64 %.317.i.i.i, %.49.i.i
  %sunkaddr28.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 %.174.i.i.i
  %.327.i.i.i = load i64, ptr %sunkaddr28.i.i, align 8, !noalias !8
  %.328.i.i.i = inttoptr i64 %.319.i.i.i to ptr
  store i64 %.327.i.i.i, ptr %.328.i.i.i, align 8, !noalias !8
  %.331.i.i.i = add nsw i64 %tail.2.0112.i.i.i, 1
  br label %B630.i.i.i

B630.i.i.i:                                       ; preds = %B382.i.i.i, %B410.i.i.i, %B216.i.i.i
  %tail.3.1.i.i.i = phi i64 [ %.331.i.i.i, %B410.i.i.i ], [ %tail.2.0112.i.i.i, %B216.i.i.i ], [ %tail.2.0112.i.i.i, %B382.i.i.i ]
  %exitcond.not.i.i.i = icmp eq i64 %.145.i.i.i, %found.3.2463.i
  br i1 %exitcond.not.i.i.i, label %B598.i.i, label %B216.i.i.i

B512.i.i:                                         ; preds = %B2415.i
  call fastcc void @_ZN10interleave6engine6native7kernels7visited12enter_hashedB3v53B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx(ptr nonnull %.148.i.i, i64 %a0, i64 %.22.i.i, i64 range(i64 1, -9223372036854775808) %found.3.2463.i, i64 %.49.i.i, i64 %.55.i.i, i64 %.61.i.i)
  %tail.3.0.in.sroa.speculate.load.B512.i.i = load i64, ptr %.148.i.i, align 8, !noalias !5
  br label %B598.i.i

B554.i.i:                                         ; preds = %B2415.i
  %.33.i3.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !11
  %.39.i.i.i = load i64, ptr %.27.i.i.i, align 8, !noalias !11
  %.54.i.i.i = shl i64 %.61.i.i, 3
  %.63.i.i.i = load i64, ptr %.62.i.i.i, align 8, !noalias !11
  %24 = zext i64 %.39.i.i.i to i128
  br label %B218.i.i.i

B218.i.i.i:                                       ; preds = %B556.i.i.i, %B554.i.i
  %lsr.iv20.i.i.i = phi i64 [ %lsr.iv.next21.i.i.i, %B556.i.i.i ], [ %found.3.2463.i, %B554.i.i ]
  %lsr.iv18.i.i.i = phi i64 [ %lsr.iv.next19.i.i.i, %B556.i.i.i ], [ %.37.i.i, %B554.i.i ]
  %.190.i.i.i = inttoptr i64 %lsr.iv18.i.i.i to ptr
  %.191.i4.i.i = load i64, ptr %.190.i.i.i, align 8, !noalias !11
  %.193.i.i.i = zext i64 %.191.i4.i.i to i128
  %.195.i.i.i = mul nuw i128 %.193.i.i.i, %24
  %sh.diff200.i.i.i = lshr i128 %.195.i.i.i, 58
  %tr.sh.diff201.i.i.i = trunc i128 %sh.diff200.i.i.i to i64
  %.198.i5.i.i = and i64 %tr.sh.diff201.i.i.i, -64
  %.200.i.i.i = add nsw i64 %.198.i5.i.i, %.33.i3.i.i
  %.204.i6.i.i = shl i64 %.191.i4.i.i, 40
  %.206.i7.i.i = inttoptr i64 %.200.i.i.i to ptr
  %.207.i8.i.i = load <8 x i64>, ptr %.206.i7.i.i, align 64, !noalias !11
  %.210.i.i.i = and <8 x i64> %.207.i8.i.i, splat (i64 -1099511627776)
  %.214.i.i.i = insertelement <8 x i64> poison, i64 %.204.i6.i.i, i64 0
  %.215.i.i.i = shufflevector <8 x i64> %.214.i.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.216.i.i.i = icmp eq <8 x i64> %.210.i.i.i, %.215.i.i.i
  %.217.i.i.i = bitcast <8 x i1> %.216.i.i.i to i8
  %.226.not.i.i.i = icmp eq i8 %.217.i.i.i, 0
  br i1 %.226.not.i.i.i, label %B556.i.i.i, label %B394.i.i.i

B394.i.i.i:                                       ; preds = %B218.i.i.i
  %25 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.217.i.i.i, i1 true)
  %26 = shl nuw nsw i8 %25, 3
  %27 = zext nneg i8 %26 to i64
  %.234.i.i.i = add nsw i64 %.200.i.i.i, %27
  %.237.i.i.i = inttoptr i64 %.234.i.i.i to ptr
  %.238.i.i.i = load atomic i64, ptr %.237.i.i.i acquire, align 8, !noalias !11
  %.243.not.i.i.i = icmp eq i64 %.238.i.i.i, 0
  br i1 %.243.not.i.i.i, label %B556.i.i.i, label %B474.i.i.i

B474.i.i.i:                                       ; preds = %B394.i.i.i
  %.247.i.i.i = and i64 %.238.i.i.i, 1099511627775
  %.250.i.i.i = add nsw i64 %.247.i.i.i, -1
  %28 = lshr i64 %.250.i.i.i, 29
  %.254.i.i.i = and i64 %28, 34359738360
  %.255.i9.i.i = add nsw i64 %.254.i.i.i, %.63.i.i.i
  %.256.i.i.i = inttoptr i64 %.255.i9.i.i to ptr
  %.257.i.i.i = load i64, ptr %.256.i.i.i, align 8, !noalias !11
  %.260.i.i.i = and i64 %.250.i.i.i, 4294967295
  %.261.i.i.i = mul nsw i64 %.260.i.i.i, %.54.i.i.i
  %.262.i.i.i = add nsw i64 %.257.i.i.i, %.261.i.i.i
  %.263.i.i.i = inttoptr i64 %.262.i.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.263.i.i.i, i32 1, i32 3, i32 1), !noalias !11
  br label %B556.i.i.i

B556.i.i.i:                                       ; preds = %B474.i.i.i, %B394.i.i.i, %B218.i.i.i
  %lsr.iv.next19.i.i.i = add i64 %lsr.iv18.i.i.i, 8
  %lsr.iv.next21.i.i.i = add nsw i64 %lsr.iv20.i.i.i, -1
  %exitcond.not7.i.i.i = icmp eq i64 %lsr.iv.next21.i.i.i, 0
  br i1 %exitcond.not7.i.i.i, label %B592.lr.ph.i.i.i, label %B218.i.i.i

B592.i.i.i:                                       ; preds = %B592.lr.ph.i.i.i, %B1142.i.i.i
  %lsr.iv10.i.i.i = phi i64 [ %.31.i.i, %B592.lr.ph.i.i.i ], [ %lsr.iv.next11.i.i.i, %B1142.i.i.i ]
  %.311.0.i.i.i = phi i64 [ 0, %B592.lr.ph.i.i.i ], [ %.380.i.i.i, %B1142.i.i.i ]
  %tail.2.0218.i.i.i = phi i64 [ %.55.i.i, %B592.lr.ph.i.i.i ], [ %tail.3.1.i13.i.i, %B1142.i.i.i ]
  %.380.i.i.i = add nuw nsw i64 %.311.0.i.i.i, 1
  %.406.i.i.i = mul nsw i64 %.311.0.i.i.i, %.54.i.i.i
  %.408.i.i.i = add nsw i64 %.406.i.i.i, %.31.i.i
  %.412.i.i.i = shl nsw i64 %.311.0.i.i.i, 3
  %.414.i.i.i = add nsw i64 %.412.i.i.i, %.37.i.i
  %.415.i.i.i = inttoptr i64 %.414.i.i.i to ptr
  %.416.i.i.i = load i64, ptr %.415.i.i.i, align 8, !noalias !11
  %.418.i.i.i = zext i64 %.416.i.i.i to i128
  %.420.i.i.i = mul nuw i128 %.418.i.i.i, %24
  %sh.diff.i11.i.i = lshr i128 %.420.i.i.i, 58
  %tr.sh.diff.i12.i.i = trunc i128 %sh.diff.i11.i.i to i64
  %.423.i.i.i = and i64 %tr.sh.diff.i12.i.i, -64
  %.425.i.i.i = add nsw i64 %.423.i.i.i, %.33.i3.i.i
  %.426.i.i.i = shl i64 %.416.i.i.i, 40
  %.445.i.i.i = insertelement <8 x i64> poison, i64 %.426.i.i.i, i64 0
  %.446.i.i.i = shufflevector <8 x i64> %.445.i.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.655.i.i.i = mul i64 %tail.2.0218.i.i.i, %.54.i.i.i
  %.657.i.i.i = add i64 %.655.i.i.i, %.49.i.i
  %.683.reass.reass.i.i.i = add i64 %invariant.op221.i.i.i, %tail.2.0218.i.i.i
  %.685.i.i.i = or i64 %.426.i.i.i, %.683.reass.reass.i.i.i
  br label %B726.i.i.i

B726.i.i.i:                                       ; preds = %B848.i.i.i, %B592.i.i.i
  %line.4.1.i.i.i = phi i64 [ %.425.i.i.i, %B592.i.i.i ], [ %spec.select.i14.i.i, %B848.i.i.i ]
  %29 = inttoptr i64 %line.4.1.i.i.i to ptr
  br label %B728.i.i.i

B728.i.i.i:                                       ; preds = %B1006.i.i.i, %B726.i.i.i
  %.438.i.i.i = load <8 x i64>, ptr %29, align 64, !noalias !11
  %.441.i.i.i = and <8 x i64> %.438.i.i.i, splat (i64 -1099511627776)
  %.442.i.i.i = icmp eq <8 x i64> %.438.i.i.i, zeroinitializer
  %.443.i.i.i = bitcast <8 x i1> %.442.i.i.i to i8
  %.447.i.i.i = icmp eq <8 x i64> %.441.i.i.i, %.446.i.i.i
  %.448.i.i.i = bitcast <8 x i1> %.447.i.i.i to i8
  %.22.i.i.i.i = load i64, ptr %sunkaddr10.i.i.i, align 8, !noalias !14
  %.26.not.i.i.i.i = icmp eq i8 %.448.i.i.i, 0
  br i1 %.26.not.i.i.i.i, label %B826.i.i.i, label %B68.preheader.i.i.i.i

B68.preheader.i.i.i.i:                            ; preds = %B728.i.i.i
  %.449.i.i.i = zext i8 %.448.i.i.i to i64
  br label %B68.i.i.i.i

B68.i.i.i.i:                                      ; preds = %B3044.i.i.i.i, %B68.preheader.i.i.i.i
  %candidates.2.0.i.i.i.i = phi i64 [ %.255.i.i.i.i, %B3044.i.i.i.i ], [ %.449.i.i.i, %B68.preheader.i.i.i.i ]
  %.32.i.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i.i.i.i, i1 true)
  %.33.i.i.i.i = shl nuw nsw i64 %.32.i.i.i.i, 3
  %.35.i.i.i.i = add nsw i64 %.33.i.i.i.i, %line.4.1.i.i.i
  %.36.i.i.i.i = inttoptr i64 %.35.i.i.i.i to ptr
  %.37.i.i.i.i = load atomic i64, ptr %.36.i.i.i.i acquire, align 8, !noalias !14
  %.42.not.i.i.i.i = icmp eq i64 %.37.i.i.i.i, 0
  br i1 %.42.not.i.i.i.i, label %B3044.i.i.i.i, label %B148.endif.i.i.i.i

B244.i.i.i.i:                                     ; preds = %B148.endif.i.i.i.i, %B248.i.i.i.i
  %lsr.iv10.i.i.i.i = phi i64 [ %lsr.iv.next11.i.i.i.i, %B248.i.i.i.i ], [ %53, %B148.endif.i.i.i.i ]
  %lsr.iv8.i.i.i.i = phi i64 [ %lsr.iv.next9.i.i.i.i, %B248.i.i.i.i ], [ %.408.i.i.i, %B148.endif.i.i.i.i ]
  %lsr.iv.i.i.i.i = phi i64 [ %lsr.iv.next.i.i.i.i, %B248.i.i.i.i ], [ %.67.i.i.i.i, %B148.endif.i.i.i.i ]
  %lsr.iv.next11.i.i.i.i = add i64 %lsr.iv10.i.i.i.i, -1
  %exitcond.not.i.i.i.i = icmp eq i64 %lsr.iv.next11.i.i.i.i, 0
  br i1 %exitcond.not.i.i.i.i, label %B728.endif.i.i.i, label %B248.i.i.i.i

B248.i.i.i.i:                                     ; preds = %B244.i.i.i.i
  %lsr.iv.next.i.i.i.i = add i64 %lsr.iv.i.i.i.i, 8
  %lsr.iv.next9.i.i.i.i = add i64 %lsr.iv8.i.i.i.i, 8
  %.198.i.i.i.i = inttoptr i64 %lsr.iv.i.i.i.i to ptr
  %.199.i.i.i.i = load i64, ptr %.198.i.i.i.i, align 8, !noalias !14
  %.203.i.i.i.i = inttoptr i64 %lsr.iv8.i.i.i.i to ptr
  %.204.i.i.i.i = load i64, ptr %.203.i.i.i.i, align 8, !noalias !14
  %.205.not.i.i.i.i = icmp eq i64 %.199.i.i.i.i, %.204.i.i.i.i
  br i1 %.205.not.i.i.i.i, label %B244.i.i.i.i, label %B3044.i.i.i.i

B3044.i.i.i.i:                                    ; preds = %B248.i.i.i.i, %B68.i.i.i.i
  %.253.i.i.i.i = add nsw i64 %candidates.2.0.i.i.i.i, -1
  %.255.i.i.i.i = and i64 %.253.i.i.i.i, %candidates.2.0.i.i.i.i
  %.258.not.i.i.i.i = icmp eq i64 %.255.i.i.i.i, 0
  br i1 %.258.not.i.i.i.i, label %B826.i.i.i, label %B68.i.i.i.i

B148.endif.i.i.i.i:                               ; preds = %B68.i.i.i.i
  %.45.i.i.i.i = and i64 %.37.i.i.i.i, 1099511627775
  %.48.i.i.i.i = add nsw i64 %.45.i.i.i.i, -1
  %30 = lshr i64 %.48.i.i.i.i, 29
  %.59.i.i.i.i = and i64 %30, 34359738360
  %.60.i.i.i.i = add nsw i64 %.59.i.i.i.i, %.22.i.i.i.i
  %.61.i.i.i.i = inttoptr i64 %.60.i.i.i.i to ptr
  %.62.i.i.i.i = load i64, ptr %.61.i.i.i.i, align 8, !noalias !14
  %.65.i.i.i.i = and i64 %.48.i.i.i.i, 4294967295
  %.66.i.i.i.i = mul i64 %.65.i.i.i.i, %.54.i.i.i
  %.67.i.i.i.i = add i64 %.62.i.i.i.i, %.66.i.i.i.i
  br label %B244.i.i.i.i

B826.i.i.i:                                       ; preds = %B3044.i.i.i.i, %B728.endif.i.i.i, %B728.i.i.i
  %.511.i.i.i = icmp eq i8 %.443.i.i.i, 0
  br i1 %.511.i.i.i, label %B848.i.i.i, label %B876.endif.i.i.i

B848.i.i.i:                                       ; preds = %B826.i.i.i
  %.516.i.i.i = add nsw i64 %line.4.1.i.i.i, 64
  %.523.i.i.i = icmp eq i64 %.516.i.i.i, %.49.i.i.i
  %spec.select.i14.i.i = select i1 %.523.i.i.i, i64 %.33.i3.i.i, i64 %.516.i.i.i
  br label %B726.i.i.i

B908.i.i.i:                                       ; preds = %B908.preheader.i.i.i, %B908.i.i.i
  %lsr.iv7.i.i.i = phi i64 [ %lsr.iv.next8.i.i.i, %B908.i.i.i ], [ %56, %B908.preheader.i.i.i ]
  %lsr.iv.i.i.i = phi i64 [ %lsr.iv.next.i.i.i, %B908.i.i.i ], [ 0, %B908.preheader.i.i.i ]
  %31 = add i64 %lsr.iv.i.i.i, %.657.i.i.i
  %32 = add i64 %lsr.iv.i.i.i, %lsr.iv10.i.i.i
  %.663.i.i.i = inttoptr i64 %32 to ptr
  %.664.i.i.i = load i64, ptr %.663.i.i.i, align 8, !noalias !11
  %.665.i.i.i = inttoptr i64 %31 to ptr
  store i64 %.664.i.i.i, ptr %.665.i.i.i, align 8, !noalias !11
  %33 = add i64 %31, 8
  %34 = add i64 %32, 8
  %.663.1.i.i.i = inttoptr i64 %34 to ptr
  %.664.1.i.i.i = load i64, ptr %.663.1.i.i.i, align 8, !noalias !11
  %.665.1.i.i.i = inttoptr i64 %33 to ptr
  store i64 %.664.1.i.i.i, ptr %.665.1.i.i.i, align 8, !noalias !11
  %35 = add i64 %31, 16
  %36 = add i64 %32, 16
  %.663.2.i.i.i = inttoptr i64 %36 to ptr
  %.664.2.i.i.i = load i64, ptr %.663.2.i.i.i, align 8, !noalias !11
  %.665.2.i.i.i = inttoptr i64 %35 to ptr
  store i64 %.664.2.i.i.i, ptr %.665.2.i.i.i, align 8, !noalias !11
  %37 = add i64 %31, 24
  %38 = add i64 %32, 24
  %.663.3.i.i.i = inttoptr i64 %38 to ptr
  %.664.3.i.i.i = load i64, ptr %.663.3.i.i.i, align 8, !noalias !11
  %.665.3.i.i.i = inttoptr i64 %37 to ptr
  store i64 %.664.3.i.i.i, ptr %.665.3.i.i.i, align 8, !noalias !11
  %39 = add i64 %31, 32
  %40 = add i64 %32, 32
  %.663.4.i.i.i = inttoptr i64 %40 to ptr
  %.664.4.i.i.i = load i64, ptr %.663.4.i.i.i, align 8, !noalias !11
  %.665.4.i.i.i = inttoptr i64 %39 to ptr
  store i64 %.664.4.i.i.i, ptr %.665.4.i.i.i, align 8, !noalias !11
  %41 = add i64 %31, 40
  %42 = add i64 %32, 40
  %.663.5.i.i.i = inttoptr i64 %42 to ptr
  %.664.5.i.i.i = load i64, ptr %.663.5.i.i.i, align 8, !noalias !11
  %.665.5.i.i.i = inttoptr i64 %41 to ptr
  store i64 %.664.5.i.i.i, ptr %.665.5.i.i.i, align 8, !noalias !11
  %43 = add i64 %31, 48
  %44 = add i64 %32, 48
  %.663.6.i.i.i = inttoptr i64 %44 to ptr
  %.664.6.i.i.i = load i64, ptr %.663.6.i.i.i, align 8, !noalias !11
  %.665.6.i.i.i = inttoptr i64 %43 to ptr
  store i64 %.664.6.i.i.i, ptr %.665.6.i.i.i, align 8, !noalias !11
  %45 = add i64 %31, 56
  %46 = add i64 %32, 56
  %.663.7.i.i.i = inttoptr i64 %46 to ptr
  %.664.7.i.i.i = load i64, ptr %.663.7.i.i.i, align 8, !noalias !11
  %.665.7.i.i.i = inttoptr i64 %45 to ptr
  store i64 %.664.7.i.i.i, ptr %.665.7.i.i.i, align 8, !noalias !11
  %lsr.iv.next.i.i.i = add nuw i64 %lsr.iv.i.i.i, 64
  %lsr.iv.next8.i.i.i = add nsw i64 %lsr.iv7.i.i.i, 8
  %niter.ncmp.7.i.i.i = icmp eq i64 %lsr.iv.next8.i.i.i, 0
  br i1 %niter.ncmp.7.i.i.i, label %B1006.loopexit.unr-lcssa.i.i.i, label %B908.i.i.i

B1006.loopexit.unr-lcssa.i.i.i:                   ; preds = %B908.i.i.i
  br i1 %59, label %B1006.i.i.i, label %B908.epil.preheader.i.i.i

B908.epil.preheader.i.i.i:                        ; preds = %B908.preheader.i.i.i, %B1006.loopexit.unr-lcssa.i.i.i
  %.621211213.epil.init.i.i.i = phi i64 [ 0, %B908.preheader.i.i.i ], [ %unroll_iter.i.i.i, %B1006.loopexit.unr-lcssa.i.i.i ]
  %47 = shl i64 %.621211213.epil.init.i.i.i, 3
  %48 = add nsw i64 %47, %lsr.iv10.i.i.i
  %49 = add i64 %47, %.657.i.i.i
  br label %B908.epil.i.i.i

B908.epil.i.i.i:                                  ; preds = %B908.epil.i.i.i, %B908.epil.preheader.i.i.i
  %lsr.iv16.i.i.i = phi i64 [ %lsr.iv.next17.i.i.i, %B908.epil.i.i.i ], [ %xtraiter.i.i.i, %B908.epil.preheader.i.i.i ]
  %lsr.iv14.i.i.i = phi i64 [ %lsr.iv.next15.i.i.i, %B908.epil.i.i.i ], [ %49, %B908.epil.preheader.i.i.i ]
  %lsr.iv12.i.i.i = phi i64 [ %lsr.iv.next13.i.i.i, %B908.epil.i.i.i ], [ %48, %B908.epil.preheader.i.i.i ]
  %.663.epil.i.i.i = inttoptr i64 %lsr.iv12.i.i.i to ptr
  %.664.epil.i.i.i = load i64, ptr %.663.epil.i.i.i, align 8, !noalias !11
  %.665.epil.i.i.i = inttoptr i64 %lsr.iv14.i.i.i to ptr
  store i64 %.664.epil.i.i.i, ptr %.665.epil.i.i.i, align 8, !noalias !11
  %lsr.iv.next13.i.i.i = add i64 %lsr.iv12.i.i.i, 8
  %lsr.iv.next15.i.i.i = add i64 %lsr.iv14.i.i.i, 8
  %lsr.iv.next17.i.i.i = add nsw i64 %lsr.iv16.i.i.i, -1
  %epil.iter.cmp.not.i.i.i = icmp eq i64 %lsr.iv.next17.i.i.i, 0
  br i1 %epil.iter.cmp.not.i.i.i, label %B1006.i.i.i, label %B908.epil.i.i.i, !llvm.loop !17

B1006.i.i.i:                                      ; preds = %B908.epil.i.i.i, %B876.endif.i.i.i, %B1006.loopexit.unr-lcssa.i.i.i
  %50 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.443.i.i.i, i1 true)
  %51 = shl nuw nsw i8 %50, 3
  %52 = zext nneg i8 %51 to i64
  %.678.i.i.i = add nsw i64 %line.4.1.i.i.i, %52
  %.686.i.i.i = inttoptr i64 %.678.i.i.i to ptr
  %.687.i.i.i = cmpxchg ptr %.686.i.i.i, i64 0, i64 %.685.i.i.i acq_rel acquire, align 8, !noalias !11
  %.689.i.i.i = extractvalue { i64, i1 } %.687.i.i.i, 1
  br i1 %.689.i.i.i, label %B1130.i.i.i, label %B728.i.i.i

B1130.i.i.i:                                      ; preds = %B1006.i.i.i
  %.698.i.i.i = add nsw i64 %tail.2.0218.i.i.i, 1
  br label %B1142.i.i.i

B1142.i.i.i:                                      ; preds = %B728.endif.i.i.i, %B1130.i.i.i
  %tail.3.1.i13.i.i = phi i64 [ %.698.i.i.i, %B1130.i.i.i ], [ %tail.2.0218.i.i.i, %B728.endif.i.i.i ]
  %lsr.iv.next11.i.i.i = add i64 %lsr.iv10.i.i.i, %.54.i.i.i
  %exitcond6.not.i.i.i = icmp eq i64 %found.3.2463.i, %.380.i.i.i
  br i1 %exitcond6.not.i.i.i, label %B598.i.i, label %B592.i.i.i

B592.lr.ph.i.i.i:                                 ; preds = %B556.i.i.i
  %.47.i10.i.i = shl nsw i64 %.39.i.i.i, 6
  %.49.i.i.i = add nsw i64 %.47.i10.i.i, %.33.i3.i.i
  %.arg.words.i.i.i.i = tail call i64 @llvm.smax.i64(i64 %.61.i.i, i64 0)
  %53 = add nuw i64 %.arg.words.i.i.i.i, 1
  %xtraiter.i.i.i = and i64 %.61.i.i, 7
  %unroll_iter.i.i.i = and i64 %.61.i.i, 9223372036854775800
  %54 = lshr i64 %.61.i.i, 3
  %55 = and i64 %54, 1152921504606846975
  %56 = mul nsw i64 %55, -8
  %57 = icmp slt i64 %.61.i.i, 1
  %58 = icmp samesign ult i64 %.61.i.i, 8
  %59 = icmp eq i64 %xtraiter.i.i.i, 0
  br label %B592.i.i.i

B728.endif.i.i.i:                                 ; preds = %B244.i.i.i.i
  %.486.not.i.i.i = icmp eq i64 %.45.i.i.i.i, 0
  br i1 %.486.not.i.i.i, label %B826.i.i.i, label %B1142.i.i.i

B876.endif.i.i.i:                                 ; preds = %B826.i.i.i
  br i1 %57, label %B1006.i.i.i, label %B908.preheader.i.i.i

B908.preheader.i.i.i:                             ; preds = %B876.endif.i.i.i
  br i1 %58, label %B908.epil.preheader.i.i.i, label %B908.i.i.i

B598.i.i:                                         ; preds = %B630.i.i.i, %B630.us.i.i.i, %B1142.i.i.i, %B512.i.i
  %tail.3.0.in.sroa.speculated.i.i = phi i64 [ %tail.3.1.i13.i.i, %B1142.i.i.i ], [ %tail.3.1.us.i.i.i, %B630.us.i.i.i ], [ %tail.3.0.in.sroa.speculate.load.B512.i.i, %B512.i.i ], [ %tail.3.1.i.i.i, %B630.i.i.i ]
  %.223.i.i = icmp sgt i64 %tail.3.0.in.sroa.speculated.i.i, %.55.i.i
  br i1 %.223.i.i, label %B610.i.i, label %_ZN10interleave6engine6native7kernels6kernel5enterB3v37B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i

B610.i.i:                                         ; preds = %B598.i.i
  %sunkaddr31.i.i = getelementptr i8, ptr %.48.i.i, i64 8
  store i64 %tail.3.0.in.sroa.speculated.i.i, ptr %sunkaddr31.i.i, align 8, !noalias !5
  %.237.i.i = sub i64 %tail.3.0.in.sroa.speculated.i.i, %.55.i.i
  %.239.i.i = atomicrmw add ptr %.122.i, i64 %.237.i.i acq_rel, align 8, !noalias !5
  %.245.i.i = load i64, ptr %.244.i.i, align 8, !noalias !5
  %.250.not.i.i = icmp eq i64 %.245.i.i, 0
  br i1 %.250.not.i.i, label %_ZN10interleave6engine6native7kernels6kernel5enterB3v37B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i, label %B798.endif.i.i

B936.i.i:                                         ; preds = %B936.lr.ph.i.i, %B936.i.i
  %lsr.iv21.i.i = phi i64 [ %63, %B936.lr.ph.i.i ], [ %lsr.iv.next22.i.i, %B936.i.i ]
  %lsr.iv.i.i = phi i64 [ %60, %B936.lr.ph.i.i ], [ %lsr.iv.next.i.i, %B936.i.i ]
  %.406.i.i = tail call i64 %64(i64 %lsr.iv21.i.i, i64 %.267.i.i, i64 %.245.i.i), !noalias !5
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %lsr.iv.next22.i.i = add i64 %lsr.iv21.i.i, %.398.i.i
  %.359.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i, 1
  br i1 %.359.i.i, label %B936.i.i, label %_ZN10interleave6engine6native7kernels6kernel5enterB3v37B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i

B798.endif.i.i:                                   ; preds = %B610.i.i
  %.265.i.i = add nsw i64 %.22.i.i, 48
  %.266.i.i = inttoptr i64 %.265.i.i to ptr
  %.267.i.i = load i64, ptr %.266.i.i, align 8, !noalias !5
  %.359117.not.i.i = icmp slt i64 %.237.i.i, 1
  br i1 %.359117.not.i.i, label %_ZN10interleave6engine6native7kernels6kernel5enterB3v37B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i, label %B936.lr.ph.i.i

B936.lr.ph.i.i:                                   ; preds = %B798.endif.i.i
  %.259.i.i = load i64, ptr %.258.i.i, align 8, !noalias !5
  %.398.i.i = shl i64 %.61.i.i, 3
  %60 = add nuw i64 %.237.i.i, 1
  %61 = shl i64 %.55.i.i, 3
  %62 = mul i64 %61, %.61.i.i
  %63 = add i64 %62, %.49.i.i
  %64 = inttoptr i64 %.259.i.i to ptr
  br label %B936.i.i

_ZN10interleave6engine6native7kernels6kernel5enterB3v37B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i: ; preds = %B936.i.i, %B798.endif.i.i, %B610.i.i, %B598.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.148.i.i), !noalias !2
  br label %B2688.i

B2561.i:                                          ; preds = %B2270.thread.i
  %sunkaddr116.i = getelementptr i8, ptr %sunkaddr88.i, i64 88
  store i64 %at.7.1.i, ptr %sunkaddr116.i, align 8, !noalias !2
  %sunkaddr119.i = getelementptr i8, ptr %sunkaddr88.i, i64 96
  store i64 %until.4.1.i, ptr %sunkaddr119.i, align 8, !noalias !2
  br label %_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B2688.i:                                          ; preds = %_ZN10interleave6engine6native7kernels6kernel5enterB3v37B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i, %B2270.i, %B1552.i
  %at.5.2304.i = phi i64 [ %at.6.1.i, %B1552.i ], [ %until.4.1.i, %B2270.i ], [ %at.5.2461.i, %_ZN10interleave6engine6native7kernels6kernel5enterB3v37B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i ]
  %.123.i = load atomic i64, ptr %sunkaddr121.i acquire, align 8, !noalias !2
  %.125.i = icmp sgt i64 %.123.i, %.46.i
  br i1 %.125.i, label %B820.i, label %B700.i

B1894.endif.i:                                    ; preds = %B1738.i
  %.551.i = add nsw i64 %.499.i, %found.2.1.i
  %.632420.not.i = icmp slt i64 %.499.i, 1
  br i1 %.632420.not.i, label %B2248.i, label %B2030.endif.preheader.i

B2030.endif.preheader.i:                          ; preds = %B1894.endif.i
  %65 = add i64 %1, %.419.i
  br label %B2030.endif.i

B2030.endif.i:                                    ; preds = %B2030.endif.preheader.i, %B2224.i
  %lsr.iv.i = phi i64 [ %65, %B2030.endif.preheader.i ], [ %lsr.iv.next.i, %B2224.i ]
  %.631414422.i = phi i64 [ %.499.i, %B2030.endif.preheader.i ], [ %.641.i, %B2224.i ]
  %.638415421.i = phi i64 [ %found.2.1.i, %B2030.endif.preheader.i ], [ %.645.i, %B2224.i ]
  %.641.i = add nsw i64 %.631414422.i, -1
  %.645.i = add i64 %.638415421.i, 1
  %.676.i = mul nsw i64 %.638415421.i, %.90.i
  %.678.i = add nsw i64 %.676.i, %.55.i
  %.685.i = inttoptr i64 %.678.i to ptr
  %.686.i = load i64, ptr %.685.i, align 8, !noalias !2
  %.687.i = add i64 %.686.i, 1
  %.688.i = lshr i64 %.687.i, 32
  %.689.i = xor i64 %.688.i, %.687.i
  %.690.i = mul i64 %.689.i, -7046029254386353131
  %.691.i = lshr i64 %.690.i, 29
  %.692.i = xor i64 %.691.i, %.690.i
  %.693.i = mul i64 %.692.i, -4658895280553007687
  %.694.i = lshr i64 %.693.i, 32
  %.695.i = xor i64 %.694.i, %.693.i
  br i1 %6, label %B2224.i, label %B2154.preheader.i

B2154.preheader.i:                                ; preds = %B2030.endif.i
  br i1 %7, label %B2154.epil.preheader.i, label %B2154.i

_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %B820.i, %B878.i, %B1514.i, %B2561.i
  %"$phi2270.0.2.0.sink.i" = phi i64 [ 3, %B1514.i ], [ 2, %B2561.i ], [ 1, %B820.i ], [ %spec.select.i, %B878.i ]
  ret i64 %"$phi2270.0.2.0.sink.i"
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

define internal fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB4v127B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.found) unnamed_addr {
B0:
  %.148 = alloca i64, align 8
  store i64 0, ptr %.148, align 8
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
  switch i64 %.76, label %B554 [
    i64 0, label %B438
    i64 2, label %B512
  ]

B438:                                             ; preds = %B0
  %.21.i = add nsw i64 %arg.ctx, 32
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !18
  %.26.i = add nsw i64 %arg.ctx, 40
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !18
  %.45.i = shl nsw i64 %.28.i, 6
  %.47.i = add nsw i64 %.45.i, %.23.i
  %.132111.not.i = icmp slt i64 %arg.found, 1
  br i1 %.132111.not.i, label %B994, label %B216.lr.ph.i

B216.lr.ph.i:                                     ; preds = %B438
  %.31.i = add nsw i64 %arg.ctx, 120
  %.32.i = inttoptr i64 %.31.i to ptr
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !18
  %.33.fr.i = freeze i64 %.33.i
  %.34.not.i = icmp eq i64 %.33.fr.i, 0
  %0 = zext i64 %.28.i to i128
  %sunkaddr = inttoptr i64 %.31 to ptr
  br i1 %.34.not.i, label %B216.us.i, label %B216.i

B216.us.i:                                        ; preds = %B216.lr.ph.i, %B630.us.i
  %.74.0.i = phi i64 [ %.145.us.i, %B630.us.i ], [ 0, %B216.lr.ph.i ]
  %tail.2.0112.us.i = phi i64 [ %tail.3.1.us.i, %B630.us.i ], [ %.55, %B216.lr.ph.i ]
  %.145.us.i = add nuw nsw i64 %.74.0.i, 1
  %.174.us.i = shl nsw i64 %.74.0.i, 3
  %.176.us.i = add nsw i64 %.174.us.i, %.37
  %.177.us.i = inttoptr i64 %.176.us.i to ptr
  %.178.us.i = load i64, ptr %.177.us.i, align 8, !noalias !18
  %.184.us.i = zext i64 %.178.us.i to i128
  %.186.us.i = mul nuw i128 %.184.us.i, %0
  %sh.diff.us.i = lshr i128 %.186.us.i, 58
  %tr.sh.diff.us.i = trunc i128 %sh.diff.us.i to i64
  %.189.us.i = and i64 %tr.sh.diff.us.i, -64
  %.191.us.i = add nsw i64 %.189.us.i, %.23.i
  %.206.us.i = insertelement <8 x i64> poison, i64 %.178.us.i, i64 0
  %.207.us.i = shufflevector <8 x i64> %.206.us.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.198101.us.i = inttoptr i64 %.191.us.i to ptr
  %.199102.us.i = load <8 x i64>, ptr %.198101.us.i, align 64, !noalias !18
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
  %.294.us.us.i = cmpxchg ptr %.293.us.us.i, i64 0, i64 %.178.us.i acq_rel acquire, align 8, !noalias !18
  %.298.not.us.us.i = extractvalue { i64, i1 } %.294.us.us.i, 1
  br i1 %.298.not.us.us.i, label %B628.loopexit.split.us.us.i, label %B534.us.us.i

B382.us.us.i:                                     ; preds = %B360.us.us.i
  %.248.us.us.i = add nsw i64 %line.3.1106.us.us.i, 64
  %.255.us.us.i = icmp eq i64 %.248.us.us.i, %.47.i
  %spec.select.us.us.i = select i1 %.255.us.us.i, i64 %.23.i, i64 %.248.us.us.i
  br label %B534.us.us.i

B534.us.us.i:                                     ; preds = %B382.us.us.i, %B410.us.us.i
  %line.4.2.us.us.i = phi i64 [ %spec.select.us.us.i, %B382.us.us.i ], [ %line.3.1106.us.us.i, %B410.us.us.i ]
  %.198.us.us.i = inttoptr i64 %line.4.2.us.us.i to ptr
  %.199.us.us.i = load <8 x i64>, ptr %.198.us.us.i, align 64, !noalias !18
  %.208.us.us.i = icmp eq <8 x i64> %.199.us.us.i, %.207.us.i
  %.209.us.us.i = bitcast <8 x i1> %.208.us.us.i to i8
  %.218.not.us.us.i = icmp eq i8 %.209.us.us.i, 0
  br i1 %.218.not.us.us.i, label %B360.us.us.i, label %B630.us.i

B628.loopexit.split.us.us.i:                      ; preds = %B410.us.us.i
  %.317.us.i = shl nsw i64 %tail.2.0112.us.i, 3
  %.319.us.i = add nsw i64 %.317.us.i, %.49
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr, i64 %.174.us.i
  %.327.us.i = load i64, ptr %sunkaddr24, align 8, !noalias !18
  %.328.us.i = inttoptr i64 %.319.us.i to ptr
  store i64 %.327.us.i, ptr %.328.us.i, align 8, !noalias !18
  %.331.us.i = add nsw i64 %tail.2.0112.us.i, 1
  br label %B630.us.i

B216.i:                                           ; preds = %B216.lr.ph.i, %B630.i
  %.138114.i = phi i64 [ %.145.i, %B630.i ], [ 0, %B216.lr.ph.i ]
  %tail.2.0112.i = phi i64 [ %tail.3.1.i, %B630.i ], [ %.55, %B216.lr.ph.i ]
  %.145.i = add nuw nsw i64 %.138114.i, 1
  %.174.i = shl nsw i64 %.138114.i, 3
  %.176.i = add nsw i64 %.174.i, %.37
  %.177.i = inttoptr i64 %.176.i to ptr
  %.178.i = load i64, ptr %.177.i, align 8, !noalias !18
  %.184.i = zext i64 %.178.i to i128
  %.186.i = mul nuw i128 %.184.i, %0
  %sh.diff.i = lshr i128 %.186.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.189.i = and i64 %tr.sh.diff.i, -64
  %.191.i = add nsw i64 %.189.i, %.23.i
  %.206.i = insertelement <8 x i64> poison, i64 %.178.i, i64 0
  %.207.i = shufflevector <8 x i64> %.206.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.198101.i = inttoptr i64 %.191.i to ptr
  %.199102.i = load <8 x i64>, ptr %.198101.i, align 64, !noalias !18
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
  %.255.i = icmp eq i64 %.248.i, %.47.i
  %spec.select.i = select i1 %.255.i, i64 %.23.i, i64 %.248.i
  %.198.i = inttoptr i64 %spec.select.i to ptr
  %.199.i = load <8 x i64>, ptr %.198.i, align 64, !noalias !18
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
  store i64 %.178.i, ptr %.284.i, align 8, !noalias !18
  %.317.i = shl nsw i64 %tail.2.0112.i, 3
  %.319.i = add nsw i64 %.317.i, %.49
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr, i64 %.174.i
  %.327.i = load i64, ptr %sunkaddr30, align 8, !noalias !18
  %.328.i = inttoptr i64 %.319.i to ptr
  store i64 %.327.i, ptr %.328.i, align 8, !noalias !18
  %.331.i = add nsw i64 %tail.2.0112.i, 1
  br label %B630.i

B630.i:                                           ; preds = %B382.i, %B410.i, %B216.i
  %tail.3.1.i = phi i64 [ %.331.i, %B410.i ], [ %tail.2.0112.i, %B216.i ], [ %tail.2.0112.i, %B382.i ]
  %exitcond.not.i = icmp eq i64 %.145.i, %arg.found
  br i1 %exitcond.not.i, label %B598, label %B216.i

B512:                                             ; preds = %B0
  call fastcc void @_ZN10interleave6engine6native7kernels7visited12enter_hashedB3v53B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx(ptr nonnull %.148, i64 %arg.ctx, i64 %.18, i64 %arg.found, i64 %.49, i64 %.55, i64 %.61)
  %tail.3.0.in.sroa.speculate.load.B512 = load i64, ptr %.148, align 8
  br label %B598

B554:                                             ; preds = %B0
  %.31.i1 = add nsw i64 %arg.ctx, 32
  %.32.i2 = inttoptr i64 %.31.i1 to ptr
  %.33.i3 = load i64, ptr %.32.i2, align 8, !noalias !21
  %.37.i = add nsw i64 %arg.ctx, 40
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !21
  %.47.i4 = shl nsw i64 %.39.i, 6
  %.49.i = add nsw i64 %.47.i4, %.33.i3
  %.54.i = shl i64 %.61, 3
  %.61.i = add nsw i64 %arg.ctx, 104
  %.62.i = inttoptr i64 %.61.i to ptr
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !21
  %.105.i = icmp sgt i64 %arg.found, 0
  br i1 %.105.i, label %B218.preheader.i, label %B994

B218.preheader.i:                                 ; preds = %B554
  %7 = zext i64 %.39.i to i128
  br label %B218.i

B218.i:                                           ; preds = %B556.i, %B218.preheader.i
  %lsr.iv19.i = phi i64 [ %lsr.iv.next20.i, %B556.i ], [ %arg.found, %B218.preheader.i ]
  %lsr.iv17.i = phi i64 [ %lsr.iv.next18.i, %B556.i ], [ %.37, %B218.preheader.i ]
  %.190.i = inttoptr i64 %lsr.iv17.i to ptr
  %.191.i5 = load i64, ptr %.190.i, align 8, !noalias !21
  %.193.i = zext i64 %.191.i5 to i128
  %.195.i = mul nuw i128 %.193.i, %7
  %sh.diff200.i = lshr i128 %.195.i, 58
  %tr.sh.diff201.i = trunc i128 %sh.diff200.i to i64
  %.198.i6 = and i64 %tr.sh.diff201.i, -64
  %.200.i = add nsw i64 %.198.i6, %.33.i3
  %.204.i7 = shl i64 %.191.i5, 40
  %.206.i8 = inttoptr i64 %.200.i to ptr
  %.207.i9 = load <8 x i64>, ptr %.206.i8, align 64, !noalias !21
  %.210.i = and <8 x i64> %.207.i9, splat (i64 -1099511627776)
  %.214.i = insertelement <8 x i64> poison, i64 %.204.i7, i64 0
  %.215.i = shufflevector <8 x i64> %.214.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.216.i = icmp eq <8 x i64> %.210.i, %.215.i
  %.217.i = bitcast <8 x i1> %.216.i to i8
  %.226.not.i = icmp eq i8 %.217.i, 0
  br i1 %.226.not.i, label %B556.i, label %B394.i

B394.i:                                           ; preds = %B218.i
  %8 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.217.i, i1 true)
  %9 = shl nuw nsw i8 %8, 3
  %10 = zext nneg i8 %9 to i64
  %.234.i = add nsw i64 %.200.i, %10
  %.237.i = inttoptr i64 %.234.i to ptr
  %.238.i = load atomic i64, ptr %.237.i acquire, align 8, !noalias !21
  %.243.not.i = icmp eq i64 %.238.i, 0
  br i1 %.243.not.i, label %B556.i, label %B474.i

B474.i:                                           ; preds = %B394.i
  %.247.i = and i64 %.238.i, 1099511627775
  %.250.i = add nsw i64 %.247.i, -1
  %11 = lshr i64 %.250.i, 29
  %.254.i = and i64 %11, 34359738360
  %.255.i10 = add nsw i64 %.254.i, %.63.i
  %.256.i = inttoptr i64 %.255.i10 to ptr
  %.257.i = load i64, ptr %.256.i, align 8, !noalias !21
  %.260.i = and i64 %.250.i, 4294967295
  %.261.i = mul nsw i64 %.260.i, %.54.i
  %.262.i = add nsw i64 %.257.i, %.261.i
  %.263.i = inttoptr i64 %.262.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.263.i, i32 1, i32 3, i32 1), !noalias !21
  br label %B556.i

B556.i:                                           ; preds = %B474.i, %B394.i, %B218.i
  %lsr.iv.next18.i = add i64 %lsr.iv17.i, 8
  %lsr.iv.next20.i = add nsw i64 %lsr.iv19.i, -1
  %exitcond.not6.i = icmp eq i64 %lsr.iv.next20.i, 0
  br i1 %exitcond.not6.i, label %B592.lr.ph.i, label %B218.i

B592.i:                                           ; preds = %B592.lr.ph.i, %B1142.i
  %lsr.iv9.i = phi i64 [ %.31, %B592.lr.ph.i ], [ %lsr.iv.next10.i, %B1142.i ]
  %.311.0.i = phi i64 [ 0, %B592.lr.ph.i ], [ %.380.i, %B1142.i ]
  %tail.2.0217.i = phi i64 [ %.55, %B592.lr.ph.i ], [ %tail.3.1.i13, %B1142.i ]
  %.380.i = add nuw nsw i64 %.311.0.i, 1
  %.406.i = mul nsw i64 %.311.0.i, %.54.i
  %.408.i = add nsw i64 %.406.i, %.31
  %.412.i = shl nsw i64 %.311.0.i, 3
  %.414.i = add nsw i64 %.412.i, %.37
  %.415.i = inttoptr i64 %.414.i to ptr
  %.416.i = load i64, ptr %.415.i, align 8, !noalias !21
  %.418.i = zext i64 %.416.i to i128
  %.420.i = mul nuw i128 %.418.i, %7
  %sh.diff.i11 = lshr i128 %.420.i, 58
  %tr.sh.diff.i12 = trunc i128 %sh.diff.i11 to i64
  %.423.i = and i64 %tr.sh.diff.i12, -64
  %.425.i = add nsw i64 %.423.i, %.33.i3
  %.426.i = shl i64 %.416.i, 40
  %.445.i = insertelement <8 x i64> poison, i64 %.426.i, i64 0
  %.446.i = shufflevector <8 x i64> %.445.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.655.i = mul i64 %tail.2.0217.i, %.54.i
  %.657.i = add i64 %.655.i, %.49
  %.683.i = add nsw i64 %tail.2.0217.i, 1
  %.685.i = or i64 %.426.i, %.683.i
  br label %B726.i

B726.i:                                           ; preds = %B848.i, %B592.i
  %line.4.1.i = phi i64 [ %.425.i, %B592.i ], [ %spec.select.i14, %B848.i ]
  %12 = inttoptr i64 %line.4.1.i to ptr
  br label %B728.i

B728.i:                                           ; preds = %B1006.i, %B726.i
  %.438.i = load <8 x i64>, ptr %12, align 64, !noalias !21
  %.441.i = and <8 x i64> %.438.i, splat (i64 -1099511627776)
  %.442.i = icmp eq <8 x i64> %.438.i, zeroinitializer
  %.443.i = bitcast <8 x i1> %.442.i to i8
  %.447.i = icmp eq <8 x i64> %.441.i, %.446.i
  %.448.i = bitcast <8 x i1> %.447.i to i8
  %.22.i.i = load i64, ptr %sunkaddr9.i, align 8, !noalias !24
  %.26.not.i.i = icmp eq i8 %.448.i, 0
  br i1 %.26.not.i.i, label %B826.i, label %B68.preheader.i.i

B68.preheader.i.i:                                ; preds = %B728.i
  %.449.i = zext i8 %.448.i to i64
  br label %B68.i.i

B68.i.i:                                          ; preds = %B3044.i.i, %B68.preheader.i.i
  %candidates.2.0.i.i = phi i64 [ %.255.i.i, %B3044.i.i ], [ %.449.i, %B68.preheader.i.i ]
  %.32.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i.i, i1 true)
  %.33.i.i = shl nuw nsw i64 %.32.i.i, 3
  %.35.i.i = add nsw i64 %.33.i.i, %line.4.1.i
  %.36.i.i = inttoptr i64 %.35.i.i to ptr
  %.37.i.i = load atomic i64, ptr %.36.i.i acquire, align 8, !noalias !24
  %.42.not.i.i = icmp eq i64 %.37.i.i, 0
  br i1 %.42.not.i.i, label %B3044.i.i, label %B148.endif.i.i

B244.i.i:                                         ; preds = %B148.endif.i.i, %B248.i.i
  %lsr.iv10.i.i = phi i64 [ %lsr.iv.next11.i.i, %B248.i.i ], [ %36, %B148.endif.i.i ]
  %lsr.iv8.i.i = phi i64 [ %lsr.iv.next9.i.i, %B248.i.i ], [ %.408.i, %B148.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B248.i.i ], [ %.67.i.i, %B148.endif.i.i ]
  %lsr.iv.next11.i.i = add i64 %lsr.iv10.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next11.i.i, 0
  br i1 %exitcond.not.i.i, label %B728.endif.i, label %B248.i.i

B248.i.i:                                         ; preds = %B244.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 8
  %lsr.iv.next9.i.i = add i64 %lsr.iv8.i.i, 8
  %.198.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.199.i.i = load i64, ptr %.198.i.i, align 8, !noalias !24
  %.203.i.i = inttoptr i64 %lsr.iv8.i.i to ptr
  %.204.i.i = load i64, ptr %.203.i.i, align 8, !noalias !24
  %.205.not.i.i = icmp eq i64 %.199.i.i, %.204.i.i
  br i1 %.205.not.i.i, label %B244.i.i, label %B3044.i.i

B3044.i.i:                                        ; preds = %B248.i.i, %B68.i.i
  %.253.i.i = add nsw i64 %candidates.2.0.i.i, -1
  %.255.i.i = and i64 %.253.i.i, %candidates.2.0.i.i
  %.258.not.i.i = icmp eq i64 %.255.i.i, 0
  br i1 %.258.not.i.i, label %B826.i, label %B68.i.i

B148.endif.i.i:                                   ; preds = %B68.i.i
  %.45.i.i = and i64 %.37.i.i, 1099511627775
  %.48.i.i = add nsw i64 %.45.i.i, -1
  %13 = lshr i64 %.48.i.i, 29
  %.59.i.i = and i64 %13, 34359738360
  %.60.i.i = add nsw i64 %.59.i.i, %.22.i.i
  %.61.i.i = inttoptr i64 %.60.i.i to ptr
  %.62.i.i = load i64, ptr %.61.i.i, align 8, !noalias !24
  %.65.i.i = and i64 %.48.i.i, 4294967295
  %.66.i.i = mul i64 %.65.i.i, %.54.i
  %.67.i.i = add i64 %.62.i.i, %.66.i.i
  br label %B244.i.i

B826.i:                                           ; preds = %B3044.i.i, %B728.endif.i, %B728.i
  %.511.i = icmp eq i8 %.443.i, 0
  br i1 %.511.i, label %B848.i, label %B876.endif.i

B848.i:                                           ; preds = %B826.i
  %.516.i = add nsw i64 %line.4.1.i, 64
  %.523.i = icmp eq i64 %.516.i, %.49.i
  %spec.select.i14 = select i1 %.523.i, i64 %.33.i3, i64 %.516.i
  br label %B726.i

B908.i:                                           ; preds = %B908.preheader.i, %B908.i
  %lsr.iv6.i = phi i64 [ %lsr.iv.next7.i, %B908.i ], [ %unroll_iter.i, %B908.preheader.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B908.i ], [ 0, %B908.preheader.i ]
  %14 = add i64 %lsr.iv.i, %.657.i
  %15 = add i64 %lsr.iv.i, %lsr.iv9.i
  %.663.i = inttoptr i64 %15 to ptr
  %.664.i = load i64, ptr %.663.i, align 8, !noalias !21
  %.665.i = inttoptr i64 %14 to ptr
  store i64 %.664.i, ptr %.665.i, align 8, !noalias !21
  %16 = add i64 %14, 8
  %17 = add i64 %15, 8
  %.663.1.i = inttoptr i64 %17 to ptr
  %.664.1.i = load i64, ptr %.663.1.i, align 8, !noalias !21
  %.665.1.i = inttoptr i64 %16 to ptr
  store i64 %.664.1.i, ptr %.665.1.i, align 8, !noalias !21
  %18 = add i64 %14, 16
  %19 = add i64 %15, 16
  %.663.2.i = inttoptr i64 %19 to ptr
  %.664.2.i = load i64, ptr %.663.2.i, align 8, !noalias !21
  %.665.2.i = inttoptr i64 %18 to ptr
  store i64 %.664.2.i, ptr %.665.2.i, align 8, !noalias !21
  %20 = add i64 %14, 24
  %21 = add i64 %15, 24
  %.663.3.i = inttoptr i64 %21 to ptr
  %.664.3.i = load i64, ptr %.663.3.i, align 8, !noalias !21
  %.665.3.i = inttoptr i64 %20 to ptr
  store i64 %.664.3.i, ptr %.665.3.i, align 8, !noalias !21
  %22 = add i64 %14, 32
  %23 = add i64 %15, 32
  %.663.4.i = inttoptr i64 %23 to ptr
  %.664.4.i = load i64, ptr %.663.4.i, align 8, !noalias !21
  %.665.4.i = inttoptr i64 %22 to ptr
  store i64 %.664.4.i, ptr %.665.4.i, align 8, !noalias !21
  %24 = add i64 %14, 40
  %25 = add i64 %15, 40
  %.663.5.i = inttoptr i64 %25 to ptr
  %.664.5.i = load i64, ptr %.663.5.i, align 8, !noalias !21
  %.665.5.i = inttoptr i64 %24 to ptr
  store i64 %.664.5.i, ptr %.665.5.i, align 8, !noalias !21
  %26 = add i64 %14, 48
  %27 = add i64 %15, 48
  %.663.6.i = inttoptr i64 %27 to ptr
  %.664.6.i = load i64, ptr %.663.6.i, align 8, !noalias !21
  %.665.6.i = inttoptr i64 %26 to ptr
  store i64 %.664.6.i, ptr %.665.6.i, align 8, !noalias !21
  %28 = add i64 %14, 56
  %29 = add i64 %15, 56
  %.663.7.i = inttoptr i64 %29 to ptr
  %.664.7.i = load i64, ptr %.663.7.i, align 8, !noalias !21
  %.665.7.i = inttoptr i64 %28 to ptr
  store i64 %.664.7.i, ptr %.665.7.i, align 8, !noalias !21
  %lsr.iv.next.i = add nuw i64 %lsr.iv.i, 64
  %lsr.iv.next7.i = add nsw i64 %lsr.iv6.i, -8
  %niter.ncmp.7.i = icmp eq i64 %lsr.iv.next7.i, 0
  br i1 %niter.ncmp.7.i, label %B1006.loopexit.unr-lcssa.i, label %B908.i

B1006.loopexit.unr-lcssa.i:                       ; preds = %B908.i
  br i1 %39, label %B1006.i, label %B908.epil.preheader.i

B908.epil.preheader.i:                            ; preds = %B908.preheader.i, %B1006.loopexit.unr-lcssa.i
  %.621210212.epil.init.i = phi i64 [ 0, %B908.preheader.i ], [ %unroll_iter.i, %B1006.loopexit.unr-lcssa.i ]
  %30 = shl i64 %.621210212.epil.init.i, 3
  %31 = add nsw i64 %30, %lsr.iv9.i
  %32 = add i64 %30, %.657.i
  br label %B908.epil.i

B908.epil.i:                                      ; preds = %B908.epil.i, %B908.epil.preheader.i
  %lsr.iv15.i = phi i64 [ %lsr.iv.next16.i, %B908.epil.i ], [ %xtraiter.i, %B908.epil.preheader.i ]
  %lsr.iv13.i = phi i64 [ %lsr.iv.next14.i, %B908.epil.i ], [ %32, %B908.epil.preheader.i ]
  %lsr.iv11.i = phi i64 [ %lsr.iv.next12.i, %B908.epil.i ], [ %31, %B908.epil.preheader.i ]
  %.663.epil.i = inttoptr i64 %lsr.iv11.i to ptr
  %.664.epil.i = load i64, ptr %.663.epil.i, align 8, !noalias !21
  %.665.epil.i = inttoptr i64 %lsr.iv13.i to ptr
  store i64 %.664.epil.i, ptr %.665.epil.i, align 8, !noalias !21
  %lsr.iv.next12.i = add i64 %lsr.iv11.i, 8
  %lsr.iv.next14.i = add i64 %lsr.iv13.i, 8
  %lsr.iv.next16.i = add nsw i64 %lsr.iv15.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next16.i, 0
  br i1 %epil.iter.cmp.not.i, label %B1006.i, label %B908.epil.i, !llvm.loop !27

B1006.i:                                          ; preds = %B908.epil.i, %B876.endif.i, %B1006.loopexit.unr-lcssa.i
  %33 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.443.i, i1 true)
  %34 = shl nuw nsw i8 %33, 3
  %35 = zext nneg i8 %34 to i64
  %.678.i = add nsw i64 %line.4.1.i, %35
  %.686.i = inttoptr i64 %.678.i to ptr
  %.687.i = cmpxchg ptr %.686.i, i64 0, i64 %.685.i acq_rel acquire, align 8, !noalias !21
  %.689.i = extractvalue { i64, i1 } %.687.i, 1
  br i1 %.689.i, label %B1142.i, label %B728.i

B1142.i:                                          ; preds = %B728.endif.i, %B1006.i
  %tail.3.1.i13 = phi i64 [ %tail.2.0217.i, %B728.endif.i ], [ %.683.i, %B1006.i ]
  %lsr.iv.next10.i = add i64 %lsr.iv9.i, %.54.i
  %exitcond5.not.i = icmp eq i64 %arg.found, %.380.i
  br i1 %exitcond5.not.i, label %B598, label %B592.i

B592.lr.ph.i:                                     ; preds = %B556.i
  %.arg.words.i.i = tail call i64 @llvm.smax.i64(i64 %.61, i64 0)
  %36 = add nuw i64 %.arg.words.i.i, 1
  %xtraiter.i = and i64 %.61, 7
  %unroll_iter.i = and i64 %.61, 9223372036854775800
  %sunkaddr8.i = inttoptr i64 %arg.ctx to ptr
  %sunkaddr9.i = getelementptr i8, ptr %sunkaddr8.i, i64 104
  %37 = icmp slt i64 %.61, 1
  %38 = icmp samesign ult i64 %.61, 8
  %39 = icmp eq i64 %xtraiter.i, 0
  br label %B592.i

B728.endif.i:                                     ; preds = %B244.i.i
  %.486.not.i = icmp eq i64 %.45.i.i, 0
  br i1 %.486.not.i, label %B826.i, label %B1142.i

B876.endif.i:                                     ; preds = %B826.i
  br i1 %37, label %B1006.i, label %B908.preheader.i

B908.preheader.i:                                 ; preds = %B876.endif.i
  br i1 %38, label %B908.epil.preheader.i, label %B908.i

B598:                                             ; preds = %B630.i, %B630.us.i, %B1142.i, %B512
  %tail.3.0.in.sroa.speculated = phi i64 [ %tail.3.1.i13, %B1142.i ], [ %tail.3.1.us.i, %B630.us.i ], [ %tail.3.0.in.sroa.speculate.load.B512, %B512 ], [ %tail.3.1.i, %B630.i ]
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
  %lsr.iv21 = phi i64 [ %43, %B936.lr.ph ], [ %lsr.iv.next22, %B936 ]
  %lsr.iv = phi i64 [ %40, %B936.lr.ph ], [ %lsr.iv.next, %B936 ]
  %.406 = tail call i64 %44(i64 %lsr.iv21, i64 %.267, i64 %.245)
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next22 = add i64 %lsr.iv21, %.398
  %.359 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.359, label %B936, label %B994

B994:                                             ; preds = %B936, %B554, %B798.endif, %B610, %B598, %B438
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
  %40 = add nuw i64 %.237, 1
  %41 = shl i64 %.55, 3
  %42 = mul i64 %41, %.61
  %43 = add i64 %42, %.49
  %44 = inttoptr i64 %.259 to ptr
  br label %B936
}

define range(i64 1, 7) i64 @advance(i64 %a0) local_unnamed_addr {
  %.935.i.i = alloca i64, align 8
  %.10.i = add nsw i64 %a0, 112
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !28
  %.16.i = add nsw i64 %a0, 16
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !28
  %.19.i = shl nsw i64 %.18.i, 3
  %.52.i = add nsw i64 %a0, 144
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.pre.i = load i64, ptr %.53.i, align 8, !noalias !28
  %sunkaddr132.i = inttoptr i64 %a0 to ptr
  %sunkaddr133.i = getelementptr i8, ptr %sunkaddr132.i, i64 80
  %sunkaddr135.i = getelementptr i8, ptr %sunkaddr132.i, i64 72
  %sunkaddr137.i = getelementptr i8, ptr %sunkaddr132.i, i64 88
  %.44.i.i = add nsw i64 %a0, 48
  %.45.i.i = inttoptr i64 %.44.i.i to ptr
  %.86.i.i = add nsw i64 %a0, 88
  %.87.i.i = inttoptr i64 %.86.i.i to ptr
  %.121.i.i = add nsw i64 %a0, 56
  %.122.i.i = inttoptr i64 %.121.i.i to ptr
  %.180.i.i = add nsw i64 %a0, 80
  %1 = inttoptr i64 %.180.i.i to ptr
  %sunkaddr91.i.i = getelementptr i8, ptr %sunkaddr132.i, i64 64
  %sunkaddr95.i.i = getelementptr i8, ptr %sunkaddr132.i, i64 32
  %sunkaddr98.i.i = getelementptr i8, ptr %sunkaddr132.i, i64 40
  %sunkaddr104.i.i = getelementptr i8, ptr %sunkaddr132.i, i64 56
  %2 = inttoptr i64 %.12.i to ptr
  %sunkaddr107.i = getelementptr i8, ptr %2, i64 8
  %sunkaddr109.i = getelementptr i8, ptr %2, i64 16
  %sunkaddr111.i = getelementptr i8, ptr %sunkaddr132.i, i64 168
  %sunkaddr113.i = getelementptr i8, ptr %sunkaddr132.i, i64 160
  %sunkaddr121.i = getelementptr i8, ptr %sunkaddr132.i, i64 128
  %sunkaddr123.i = getelementptr i8, ptr %sunkaddr132.i, i64 136
  %sunkaddr125.i = getelementptr i8, ptr %2, i64 48
  %sunkaddr127.i = getelementptr i8, ptr %sunkaddr132.i, i64 152
  %sunkaddr129.i = getelementptr i8, ptr %sunkaddr132.i, i64 144
  %sunkaddr131.i = getelementptr i8, ptr %sunkaddr132.i, i64 176
  br label %B120.endif.i

B616.i:                                           ; preds = %_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.i
  %.200.i = sub nsw i64 %.13.i31.i, %.35.i
  %.204.i = add nsw i64 %.200.i, %expanded.2.0.i
  %.212.i = icmp slt i64 %.13.i31.i, %.41.i
  br i1 %.212.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB3v69B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B668.i

B668.i:                                           ; preds = %B616.i
  %.233.i = load i64, ptr %sunkaddr107.i, align 8, !noalias !28
  %.239.i = load i64, ptr %sunkaddr109.i, align 8, !noalias !28
  %.251.i = load i64, ptr %sunkaddr111.i, align 8, !noalias !28
  %.260.i = load i64, ptr %sunkaddr113.i, align 8, !noalias !28
  %.262.i = shl nsw i64 %.251.i, 3
  %.263.i = add nsw i64 %.260.i, %.262.i
  %.265.i = inttoptr i64 %.263.i to ptr
  store i64 %.233.i, ptr %.265.i, align 8, !noalias !28
  %.269.i = add nsw i64 %.251.i, 1
  store i64 %.269.i, ptr %sunkaddr111.i, align 8, !noalias !28
  %.280.i = load i64, ptr %sunkaddr91.i.i, align 8, !noalias !28
  %.286.i = load i64, ptr %2, align 8, !noalias !28
  %.289.i = mul nsw i64 %.19.i, %.239.i
  %.290.i = add nsw i64 %.286.i, %.289.i
  %.291.i = inttoptr i64 %.280.i to ptr
  store i64 %.290.i, ptr %.291.i, align 8, !noalias !28
  %.293.i = add nsw i64 %.280.i, 8
  %.296.i = sub nsw i64 %.233.i, %.239.i
  %.297.i = inttoptr i64 %.293.i to ptr
  store i64 %.296.i, ptr %.297.i, align 8, !noalias !28
  store i64 %.296.i, ptr %sunkaddr135.i, align 8, !noalias !28
  store i64 0, ptr %sunkaddr133.i, align 8, !noalias !28
  store i64 %.233.i, ptr %sunkaddr109.i, align 8, !noalias !28
  %.323.i = icmp eq i64 %.233.i, %.239.i
  br i1 %.323.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB3v69B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B1368.i

B1368.i:                                          ; preds = %B668.i
  %.28.i.i = load i64, ptr %sunkaddr121.i, align 8, !noalias !31
  %.11059.not.i.i = icmp slt i64 %.28.i.i, 1
  br i1 %.11059.not.i.i, label %B1400.i, label %B220.preheader.i.i

B220.preheader.i.i:                               ; preds = %B1368.i
  %.17.i.i = load i64, ptr %sunkaddr123.i, align 8, !noalias !31
  %.10.i.i = load i64, ptr %sunkaddr125.i, align 8, !noalias !31
  %.12.i.i = add i64 %.10.i.i, 40
  br label %B220.i.i

B220.i.i:                                         ; preds = %B328.i.i, %B220.preheader.i.i
  %lsr.iv3.i.i = phi i64 [ %.28.i.i, %B220.preheader.i.i ], [ %lsr.iv.next4.i.i, %B328.i.i ]
  %lsr.iv1.i.i = phi i64 [ %.17.i.i, %B220.preheader.i.i ], [ %lsr.iv.next2.i.i, %B328.i.i ]
  %lsr.iv.i.i = phi i64 [ %.12.i.i, %B220.preheader.i.i ], [ %lsr.iv.next.i.i, %B328.i.i ]
  %.155.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.156.i.i = load i64, ptr %.155.i.i, align 8, !noalias !31
  %.157.not.i.i = icmp eq i64 %.156.i.i, 0
  br i1 %.157.not.i.i, label %B328.i.i, label %B272.i.i

B272.i.i:                                         ; preds = %B220.i.i
  %.165.i.i = inttoptr i64 %lsr.iv1.i.i to ptr
  %.166.i.i = load i64, ptr %.165.i.i, align 8, !noalias !31
  %.167.i.i = icmp eq i64 %.166.i.i, 0
  br i1 %.167.i.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB3v69B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B328.i.i

B328.i.i:                                         ; preds = %B272.i.i, %B220.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 8
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, 8
  %lsr.iv.next4.i.i = add nsw i64 %lsr.iv3.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next4.i.i, 0
  br i1 %exitcond.not.i.i, label %B1400.i, label %B220.i.i

B1400.i:                                          ; preds = %B328.i.i, %B1368.i
  %.390.i = load i64, ptr %sunkaddr127.i, align 8, !noalias !28
  %.391.i = icmp sgt i64 %.296.i, %.390.i
  br i1 %.391.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB3v69B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B1490.i

B1490.i:                                          ; preds = %B1400.i
  %.414.i = load i64, ptr %sunkaddr129.i, align 8, !noalias !28
  %.416.not.i = icmp slt i64 %.204.i, %.414.i
  br i1 %.416.not.i, label %B1550.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB3v69B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit

B1550.i:                                          ; preds = %B1490.i
  %.427.i = load i64, ptr %sunkaddr131.i, align 8, !noalias !28
  %.428.i = icmp eq i64 %.269.i, %.427.i
  br i1 %.428.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB3v69B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B120.endif.i

B120.endif.i:                                     ; preds = %B1550.i, %0
  %.54.i = phi i64 [ %.54.pre.i, %0 ], [ %.414.i, %B1550.i ]
  %expanded.2.0.i = phi i64 [ 0, %0 ], [ %.204.i, %B1550.i ]
  %.35.i = load i64, ptr %sunkaddr133.i, align 8, !noalias !28
  %.41.i = load i64, ptr %sunkaddr135.i, align 8, !noalias !28
  %.56.i = sub i64 %.54.i, %expanded.2.0.i
  %.58.i = add i64 %.56.i, %.35.i
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.58.i, i64 %.41.i)
  store i64 %.13.i.i, ptr %sunkaddr137.i, align 8, !noalias !28
  call void @llvm.lifetime.start.p0(ptr nonnull %.935.i.i), !noalias !28
  store i64 0, ptr %.935.i.i, align 8, !noalias !34
  %.15.i.i = load i64, ptr %.11.i, align 8, !noalias !34
  %.28.i2.i = load i64, ptr %sunkaddr132.i, align 8, !noalias !34
  %.34.i.i = load i64, ptr %.17.i, align 8, !noalias !34
  %.46.i.i = load i64, ptr %.45.i.i, align 8, !noalias !34
  %.53.i.i = add nsw i64 %.15.i.i, 56
  %.54.i.i = inttoptr i64 %.53.i.i to ptr
  %.55.i.i = load i64, ptr %.54.i.i, align 8, !noalias !34
  %.59.i.i = add nsw i64 %.15.i.i, 64
  %.60.i.i = inttoptr i64 %.59.i.i to ptr
  %.61.i.i = load i64, ptr %.60.i.i, align 8, !noalias !34
  %.65.i.i = add nsw i64 %.15.i.i, 72
  %.66.i.i = inttoptr i64 %.65.i.i to ptr
  %.67.i.i = load i64, ptr %.66.i.i, align 8, !noalias !34
  %.80.i.i = add nsw i64 %.15.i.i, 48
  %.81.i.i = inttoptr i64 %.80.i.i to ptr
  %.82.i.i = load i64, ptr %.81.i.i, align 8, !noalias !34
  %.88.i.i = load i64, ptr %.87.i.i, align 8, !noalias !34
  %.90.i.i = shl i64 %.34.i.i, 3
  %.103.i.i = add nsw i64 %.15.i.i, 88
  %.104.i.i = inttoptr i64 %.103.i.i to ptr
  %.105.i.i = load i64, ptr %.104.i.i, align 8, !noalias !34
  %.109.i.i = add nsw i64 %.15.i.i, 96
  %.110.i.i = inttoptr i64 %.109.i.i to ptr
  %.111.i.i = load i64, ptr %.110.i.i, align 8, !noalias !34
  %.123433.i.i = load atomic i64, ptr %.122.i.i acquire, align 8, !noalias !34
  %.125434.i.i = icmp sgt i64 %.123433.i.i, %.46.i.i
  br i1 %.125434.i.i, label %B0.B820_crit_edge.i.i, label %B700.lr.ph.i.i

B0.B820_crit_edge.i.i:                            ; preds = %B120.endif.i
  %.pre37.i.i = inttoptr i64 %.15.i.i to ptr
  br label %B820.i.i

B700.lr.ph.i.i:                                   ; preds = %B120.endif.i
  %.735.i.i = add i64 %.34.i.i, -1
  %..735.i.i = tail call i64 @llvm.smax.i64(i64 %.735.i.i, i64 0)
  %3 = add i64 %.55.i.i, 8
  %4 = and i64 %..735.i.i, 9223372036854775806
  %5 = or i64 %..735.i.i, 1
  %sunkaddr.i.i = inttoptr i64 %.15.i.i to ptr
  %sunkaddr81.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 8
  %sunkaddr85.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 24
  %6 = inttoptr i64 %.82.i.i to ptr
  %sunkaddr87.i.i = getelementptr i8, ptr %6, i64 16
  %7 = inttoptr i64 %.28.i2.i to ptr
  %sunkaddr93.i.i = getelementptr i8, ptr %6, i64 8
  %8 = icmp slt i64 %.735.i.i, 1
  %9 = icmp eq i64 %.735.i.i, 1
  %10 = and i64 %..735.i.i, 1
  %11 = icmp eq i64 %10, 0
  %sunkaddr102.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 32
  br label %B700.i.i

B700.i.i:                                         ; preds = %B3533.i.i, %B700.lr.ph.i.i
  %at.4.0436.i.i = phi i64 [ %.105.i.i, %B700.lr.ph.i.i ], [ %at.5.2304.i.i, %B3533.i.i ]
  %until.3.0435.i.i = phi i64 [ %.111.i.i, %B700.lr.ph.i.i ], [ %until.4.1.i.i, %B3533.i.i ]
  %.168.not.i.i = icmp slt i64 %at.4.0436.i.i, %until.3.0435.i.i
  br i1 %.168.not.i.i, label %B1400.i.i, label %B712.i.i

B712.i.i:                                         ; preds = %B700.i.i
  %.182.i.i = atomicrmw add ptr %1, i64 256 acq_rel, align 8, !noalias !34
  %.188.not.i.i = icmp slt i64 %.182.i.i, %.88.i.i
  br i1 %.188.not.i.i, label %B1146.i.i, label %B820.thread.i.i

B820.thread.i.i:                                  ; preds = %B712.i.i
  %sunkaddr76.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 88
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %sunkaddr76.i.i, i8 0, i64 16, i1 false), !noalias !34
  br label %_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.i

B820.i.i:                                         ; preds = %B3533.i.i, %B0.B820_crit_edge.i.i
  %sunkaddr79.pre-phi.i.i = phi ptr [ %.pre37.i.i, %B0.B820_crit_edge.i.i ], [ %sunkaddr.i.i, %B3533.i.i ]
  %until.3.0.lcssa.i.i = phi i64 [ %.111.i.i, %B0.B820_crit_edge.i.i ], [ %until.4.1.i.i, %B3533.i.i ]
  %at.4.0.lcssa.i.i = phi i64 [ %.105.i.i, %B0.B820_crit_edge.i.i ], [ %at.5.2304.i.i, %B3533.i.i ]
  %sunkaddr80.i.i = getelementptr i8, ptr %sunkaddr79.pre-phi.i.i, i64 88
  store i64 %at.4.0.lcssa.i.i, ptr %sunkaddr80.i.i, align 8, !noalias !34
  %sunkaddr82.i.i = getelementptr i8, ptr %sunkaddr79.pre-phi.i.i, i64 96
  store i64 %until.3.0.lcssa.i.i, ptr %sunkaddr82.i.i, align 8, !noalias !34
  %.233.i.i = icmp slt i64 %at.4.0.lcssa.i.i, %until.3.0.lcssa.i.i
  br i1 %.233.i.i, label %_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.thread.i, label %_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.i

B1146.i.i:                                        ; preds = %B712.i.i
  %.266.i.i = add nsw i64 %.182.i.i, 256
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %.88.i.i, i64 %.266.i.i)
  br label %B1400.i.i

B1400.i.i:                                        ; preds = %B1146.i.i, %B700.i.i
  %until.4.1.i.i = phi i64 [ %until.3.0435.i.i, %B700.i.i ], [ %.13.i.i.i, %B1146.i.i ]
  %at.6.1.i.i = phi i64 [ %at.4.0436.i.i, %B700.i.i ], [ %.182.i.i, %B1146.i.i ]
  %.308.i.i = load i64, ptr %sunkaddr81.i.i, align 8, !noalias !34
  %.310.i.i = add nsw i64 %.308.i.i, %.67.i.i
  %.316.i.i = load i64, ptr %sunkaddr85.i.i, align 8, !noalias !34
  %.317.i.i = icmp sgt i64 %.310.i.i, %.316.i.i
  br i1 %.317.i.i, label %_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.thread.sink.split.i, label %B1552.i.i

B1552.i.i:                                        ; preds = %B1400.i.i
  %.386.i.i = icmp slt i64 %at.6.1.i.i, %until.4.1.i.i
  br i1 %.386.i.i, label %B1554.i.i, label %B3533.i.i

B1554.i.i:                                        ; preds = %B1552.i.i, %B2248.i.i
  %at.7.1.i.i = phi i64 [ %.893.i.i, %B2248.i.i ], [ %at.6.1.i.i, %B1552.i.i ]
  %found.2.1.i.i = phi i64 [ %.551.i.i, %B2248.i.i ], [ 0, %B1552.i.i ]
  %.404.i.i = load i64, ptr %6, align 8, !noalias !34
  %.411.i.i = sub nsw i64 %.67.i.i, %found.2.1.i.i
  store i64 %.411.i.i, ptr %sunkaddr87.i.i, align 8, !noalias !34
  %.419.i.i = mul i64 %found.2.1.i.i, %.90.i.i
  %.421.i.i = add nsw i64 %.419.i.i, %.55.i.i
  %.445.i.i = load i64, ptr %sunkaddr91.i.i, align 8, !noalias !34
  %.452.i.i = add nsw i64 %.445.i.i, 8
  %.453.i.i = inttoptr i64 %.452.i.i to ptr
  %.454.i.i = load i64, ptr %.453.i.i, align 8, !noalias !34
  %.455.not.i.i = icmp slt i64 %at.7.1.i.i, %.454.i.i
  br i1 %.455.not.i.i, label %B1738.i.i, label %B1704.i.i

B1704.i.i:                                        ; preds = %B1554.i.i, %B1704.i.i
  %.460.i.i = phi i64 [ %.475.i.i, %B1704.i.i ], [ %.454.i.i, %B1554.i.i ]
  %state_of_level_v109_number.2.3.i.i = phi i64 [ %.462.i.i, %B1704.i.i ], [ %at.7.1.i.i, %B1554.i.i ]
  %state_of_level_v109_source.2.3.i.i = phi i64 [ %.468.i.i, %B1704.i.i ], [ %.445.i.i, %B1554.i.i ]
  %.462.i.i = sub nsw i64 %state_of_level_v109_number.2.3.i.i, %.460.i.i
  %.468.i.i = add i64 %state_of_level_v109_source.2.3.i.i, 16
  %12 = add i64 %state_of_level_v109_source.2.3.i.i, 24
  %.474.i.i = inttoptr i64 %12 to ptr
  %.475.i.i = load i64, ptr %.474.i.i, align 8, !noalias !34
  %.476.not.i.i = icmp slt i64 %.462.i.i, %.475.i.i
  br i1 %.476.not.i.i, label %B1738.i.i, label %B1704.i.i

B1738.i.i:                                        ; preds = %B1704.i.i, %B1554.i.i
  %state_of_level_v109_number.3.4.i.i = phi i64 [ %at.7.1.i.i, %B1554.i.i ], [ %.462.i.i, %B1704.i.i ]
  %state_of_level_v109_source.3.4.i.i = phi i64 [ %.445.i.i, %B1554.i.i ], [ %.468.i.i, %B1704.i.i ]
  %.483.i.i = inttoptr i64 %state_of_level_v109_source.3.4.i.i to ptr
  %.484.i.i = load i64, ptr %.483.i.i, align 8, !noalias !34
  %.489.i.i = mul nsw i64 %state_of_level_v109_number.3.4.i.i, %.90.i.i
  %.494.i.i = add nsw i64 %.484.i.i, %.489.i.i
  %.499.i.i = tail call i64 %7(i64 %.494.i.i, i64 %.421.i.i, i64 %.82.i.i), !noalias !34
  %.512.i.i = load i64, ptr %sunkaddr93.i.i, align 8, !noalias !34
  %.513.not.not.i.i = icmp eq i64 %.512.i.i, 0
  br i1 %.513.not.not.i.i, label %B1894.endif.i.i, label %B2270.thread.i.i

B2154.i.i:                                        ; preds = %B2154.preheader.i.i, %B2154.i.i
  %lsr.iv77.i.i = phi i64 [ %lsr.iv.next78.i.i, %B2154.i.i ], [ %4, %B2154.preheader.i.i ]
  %lsr.iv72.i.i = phi i64 [ %lsr.iv.next73.i.i, %B2154.i.i ], [ 4354685564936845354, %B2154.preheader.i.i ]
  %lsr.iv70.i.i = phi i64 [ %lsr.iv.next71.i.i, %B2154.i.i ], [ -7046029254386353131, %B2154.preheader.i.i ]
  %lsr.iv68.i.i = phi i64 [ %17, %B2154.i.i ], [ %lsr.iv.i3.i, %B2154.preheader.i.i ]
  %hash_of_v99_h.2.4411.i.i = phi i64 [ %.833.1.i.i, %B2154.i.i ], [ %.695.i.i, %B2154.preheader.i.i ]
  %.820.i.i = inttoptr i64 %lsr.iv68.i.i to ptr
  %.821.i.i = load i64, ptr %.820.i.i, align 8, !noalias !34
  %13 = add i64 %.821.i.i, %lsr.iv70.i.i
  %.825.i.i = xor i64 %13, %hash_of_v99_h.2.4411.i.i
  %.826.i.i = lshr i64 %.825.i.i, 32
  %.827.i.i = xor i64 %.826.i.i, %.825.i.i
  %.828.i.i = mul i64 %.827.i.i, -7046029254386353131
  %.829.i.i = lshr i64 %.828.i.i, 29
  %.830.i.i = xor i64 %.829.i.i, %.828.i.i
  %.831.i.i = mul i64 %.830.i.i, -4658895280553007687
  %.832.i.i = lshr i64 %.831.i.i, 32
  %14 = add i64 %lsr.iv68.i.i, 8
  %.820.1.i.i = inttoptr i64 %14 to ptr
  %.821.1.i.i = load i64, ptr %.820.1.i.i, align 8, !noalias !34
  %15 = add i64 %.821.1.i.i, %lsr.iv72.i.i
  %16 = xor i64 %15, %.832.i.i
  %.825.1.i.i = xor i64 %16, %.831.i.i
  %.826.1.i.i = lshr i64 %.825.1.i.i, 32
  %.827.1.i.i = xor i64 %.826.1.i.i, %.825.1.i.i
  %.828.1.i.i = mul i64 %.827.1.i.i, -7046029254386353131
  %.829.1.i.i = lshr i64 %.828.1.i.i, 29
  %.830.1.i.i = xor i64 %.829.1.i.i, %.828.1.i.i
  %.831.1.i.i = mul i64 %.830.1.i.i, -4658895280553007687
  %.832.1.i.i = lshr i64 %.831.1.i.i, 32
  %.833.1.i.i = xor i64 %.832.1.i.i, %.831.1.i.i
  %lsr.iv.next71.i.i = add i64 %lsr.iv70.i.i, 4354685564936845354
  %lsr.iv.next73.i.i = add i64 %lsr.iv72.i.i, 4354685564936845354
  %lsr.iv.next78.i.i = add i64 %lsr.iv77.i.i, -2
  %niter.ncmp.1.i.i = icmp eq i64 %lsr.iv.next78.i.i, 0
  %17 = add i64 %lsr.iv68.i.i, 16
  br i1 %niter.ncmp.1.i.i, label %B2224.loopexit.unr-lcssa.i.i, label %B2154.i.i

B2224.loopexit.unr-lcssa.i.i:                     ; preds = %B2154.i.i
  br i1 %11, label %B2224.i.i, label %B2154.epil.preheader.i.i

B2154.epil.preheader.i.i:                         ; preds = %B2154.preheader.i.i, %B2224.loopexit.unr-lcssa.i.i
  %hash_of_v99_h.2.4411.epil.init.i.i = phi i64 [ %.695.i.i, %B2154.preheader.i.i ], [ %.833.1.i.i, %B2224.loopexit.unr-lcssa.i.i ]
  %.784407409.epil.init.i.i = phi i64 [ 1, %B2154.preheader.i.i ], [ %5, %B2224.loopexit.unr-lcssa.i.i ]
  %.817.epil.i.i = shl nsw i64 %.784407409.epil.init.i.i, 3
  %.819.epil.i.i = add nsw i64 %.817.epil.i.i, %.678.i.i
  %.820.epil.i.i = inttoptr i64 %.819.epil.i.i to ptr
  %.821.epil.i.i = load i64, ptr %.820.epil.i.i, align 8, !noalias !34
  %.822.epil.i.i = mul i64 %.784407409.epil.init.i.i, -7046029254386353131
  %.823.epil.i.i = add i64 %.821.epil.i.i, %.822.epil.i.i
  %.825.epil.i.i = xor i64 %.823.epil.i.i, %hash_of_v99_h.2.4411.epil.init.i.i
  %.826.epil.i.i = lshr i64 %.825.epil.i.i, 32
  %.827.epil.i.i = xor i64 %.826.epil.i.i, %.825.epil.i.i
  %.828.epil.i.i = mul i64 %.827.epil.i.i, -7046029254386353131
  %.829.epil.i.i = lshr i64 %.828.epil.i.i, 29
  %.830.epil.i.i = xor i64 %.829.epil.i.i, %.828.epil.i.i
  %.831.epil.i.i = mul i64 %.830.epil.i.i, -4658895280553007687
  %.832.epil.i.i = lshr i64 %.831.epil.i.i, 32
  %.833.epil.i.i = xor i64 %.832.epil.i.i, %.831.epil.i.i
  br label %B2224.i.i

B2224.i.i:                                        ; preds = %B2030.endif.i.i, %B2154.epil.preheader.i.i, %B2224.loopexit.unr-lcssa.i.i
  %hash_of_v99_h.2.4.lcssa.i.i = phi i64 [ %.695.i.i, %B2030.endif.i.i ], [ %.833.1.i.i, %B2224.loopexit.unr-lcssa.i.i ], [ %.833.epil.i.i, %B2154.epil.preheader.i.i ]
  %.847.i.i = shl nsw i64 %.638415421.i.i, 3
  %.851.i.i = add nsw i64 %.847.i.i, %.61.i.i
  %.852.i.i = inttoptr i64 %.851.i.i to ptr
  store i64 %hash_of_v99_h.2.4.lcssa.i.i, ptr %.852.i.i, align 8, !noalias !34
  %.860.i.i = load i64, ptr %sunkaddr95.i.i, align 8, !noalias !34
  %.865.i.i = load i64, ptr %sunkaddr98.i.i, align 8, !noalias !34
  %.866.i.i = zext i64 %hash_of_v99_h.2.4.lcssa.i.i to i128
  %.867.i.i = zext i64 %.865.i.i to i128
  %.868.i.i = mul nuw i128 %.867.i.i, %.866.i.i
  %sh.diff.i.i = lshr i128 %.868.i.i, 58
  %tr.sh.diff.i.i = trunc i128 %sh.diff.i.i to i64
  %.871.i.i = and i64 %tr.sh.diff.i.i, -64
  %.872.i.i = add nsw i64 %.871.i.i, %.860.i.i
  %.873.i.i = inttoptr i64 %.872.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.873.i.i, i32 1, i32 3, i32 1), !noalias !34
  %lsr.iv.next.i4.i = add i64 %lsr.iv.i3.i, %.90.i.i
  %.632.i.i = icmp samesign ugt i64 %.631414422.i.i, 1
  br i1 %.632.i.i, label %B2030.endif.i.i, label %B2248.i.i

B2248.i.i:                                        ; preds = %B2224.i.i, %B1894.endif.i.i
  %.893.i.i = add i64 %at.7.1.i.i, 1
  %exitcond455.not.i.i = icmp eq i64 %.893.i.i, %until.4.1.i.i
  br i1 %exitcond455.not.i.i, label %B2270.i.i, label %B1554.i.i

B2270.i.i:                                        ; preds = %B2248.i.i
  %.913.i.i = icmp sgt i64 %.551.i.i, 0
  br i1 %.913.i.i, label %B3260.i.i, label %B3533.i.i

B2270.thread.i.i:                                 ; preds = %B1738.i.i
  store i64 0, ptr %sunkaddr93.i.i, align 8, !noalias !34
  store i64 %.404.i.i, ptr %6, align 8, !noalias !34
  %.913460.i.i = icmp sgt i64 %found.2.1.i.i, 0
  br i1 %.913460.i.i, label %B3260.i.i, label %_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.thread.sink.split.i

B3260.i.i:                                        ; preds = %B2270.thread.i.i, %B2270.i.i
  %found.3.2463.i.i = phi i64 [ %found.2.1.i.i, %B2270.thread.i.i ], [ %.551.i.i, %B2270.i.i ]
  %at.5.2461.i.i = phi i64 [ %at.7.1.i.i, %B2270.thread.i.i ], [ %until.4.1.i.i, %B2270.i.i ]
  %.923.i.i = load i64, ptr %sunkaddr102.i.i, align 8, !noalias !34
  %.925.i.i = add nsw i64 %.923.i.i, %found.3.2463.i.i
  store i64 %.925.i.i, ptr %sunkaddr102.i.i, align 8, !noalias !34
  store i64 0, ptr %.935.i.i, align 8, !noalias !34
  call fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB4v127B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr nonnull %.935.i.i, i64 %a0, i64 %found.3.2463.i.i)
  br label %B3533.i.i

B3533.i.i:                                        ; preds = %B3260.i.i, %B2270.i.i, %B1552.i.i
  %at.5.2304.i.i = phi i64 [ %at.6.1.i.i, %B1552.i.i ], [ %until.4.1.i.i, %B2270.i.i ], [ %at.5.2461.i.i, %B3260.i.i ]
  %.123.i.i = load atomic i64, ptr %sunkaddr104.i.i acquire, align 8, !noalias !34
  %.125.i.i = icmp sgt i64 %.123.i.i, %.46.i.i
  br i1 %.125.i.i, label %B820.i.i, label %B700.i.i

B1894.endif.i.i:                                  ; preds = %B1738.i.i
  %.551.i.i = add nsw i64 %.499.i.i, %found.2.1.i.i
  %.632420.not.i.i = icmp slt i64 %.499.i.i, 1
  br i1 %.632420.not.i.i, label %B2248.i.i, label %B2030.endif.preheader.i.i

B2030.endif.preheader.i.i:                        ; preds = %B1894.endif.i.i
  %18 = add i64 %3, %.419.i.i
  br label %B2030.endif.i.i

B2030.endif.i.i:                                  ; preds = %B2030.endif.preheader.i.i, %B2224.i.i
  %lsr.iv.i3.i = phi i64 [ %18, %B2030.endif.preheader.i.i ], [ %lsr.iv.next.i4.i, %B2224.i.i ]
  %.631414422.i.i = phi i64 [ %.499.i.i, %B2030.endif.preheader.i.i ], [ %.641.i.i, %B2224.i.i ]
  %.638415421.i.i = phi i64 [ %found.2.1.i.i, %B2030.endif.preheader.i.i ], [ %.645.i.i, %B2224.i.i ]
  %.641.i.i = add nsw i64 %.631414422.i.i, -1
  %.645.i.i = add i64 %.638415421.i.i, 1
  %.676.i.i = mul nsw i64 %.638415421.i.i, %.90.i.i
  %.678.i.i = add nsw i64 %.676.i.i, %.55.i.i
  %.685.i.i = inttoptr i64 %.678.i.i to ptr
  %.686.i.i = load i64, ptr %.685.i.i, align 8, !noalias !34
  %.687.i.i = add i64 %.686.i.i, 1
  %.688.i.i = lshr i64 %.687.i.i, 32
  %.689.i.i = xor i64 %.688.i.i, %.687.i.i
  %.690.i.i = mul i64 %.689.i.i, -7046029254386353131
  %.691.i.i = lshr i64 %.690.i.i, 29
  %.692.i.i = xor i64 %.691.i.i, %.690.i.i
  %.693.i.i = mul i64 %.692.i.i, -4658895280553007687
  %.694.i.i = lshr i64 %.693.i.i, 32
  %.695.i.i = xor i64 %.694.i.i, %.693.i.i
  br i1 %8, label %B2224.i.i, label %B2154.preheader.i.i

B2154.preheader.i.i:                              ; preds = %B2030.endif.i.i
  br i1 %9, label %B2154.epil.preheader.i.i, label %B2154.i.i

_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.thread.sink.split.i: ; preds = %B2270.thread.i.i, %B1400.i.i
  %at.6.1.i.lcssa.sink.i = phi i64 [ %at.6.1.i.i, %B1400.i.i ], [ %at.7.1.i.i, %B2270.thread.i.i ]
  %"$phi2270.0.2.0.sink.i.ph.ph.i" = phi i64 [ 3, %B1400.i.i ], [ 2, %B2270.thread.i.i ]
  %sunkaddr88.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 88
  store i64 %at.6.1.i.lcssa.sink.i, ptr %sunkaddr88.i.i, align 8, !noalias !34
  %sunkaddr90.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 96
  store i64 %until.4.1.i.i, ptr %sunkaddr90.i.i, align 8, !noalias !34
  br label %_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.thread.i

_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.thread.i: ; preds = %B820.i.i, %_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.thread.sink.split.i
  %"$phi2270.0.2.0.sink.i.ph.i" = phi i64 [ %"$phi2270.0.2.0.sink.i.ph.ph.i", %_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.thread.sink.split.i ], [ 1, %B820.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.935.i.i), !noalias !28
  %.1292.i = load i64, ptr %sunkaddr133.i, align 8, !noalias !28
  %.1353.i = load i64, ptr %sunkaddr137.i, align 8, !noalias !28
  %.13.i314.i = tail call i64 @llvm.smin.i64(i64 %.1353.i, i64 %.1292.i)
  store i64 %.13.i314.i, ptr %sunkaddr133.i, align 8, !noalias !28
  br label %_ZN10interleave6engine6native7kernels6kernel7advanceB3v69B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit

_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.i: ; preds = %B820.i.i, %B820.thread.i.i
  %.245.i.i = load atomic i64, ptr %1 acquire, align 8, !noalias !34
  %.247.i.not.i = icmp slt i64 %.245.i.i, %.88.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.935.i.i), !noalias !28
  %.129.i = load i64, ptr %sunkaddr133.i, align 8, !noalias !28
  %.135.i = load i64, ptr %sunkaddr137.i, align 8, !noalias !28
  %.13.i31.i = tail call i64 @llvm.smin.i64(i64 %.135.i, i64 %.129.i)
  store i64 %.13.i31.i, ptr %sunkaddr133.i, align 8, !noalias !28
  br i1 %.247.i.not.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB3v69B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B616.i

_ZN10interleave6engine6native7kernels6kernel7advanceB3v69B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit: ; preds = %B616.i, %B668.i, %B1400.i, %B1490.i, %B1550.i, %_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.i, %B272.i.i, %_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.thread.i
  %.sink.i = phi i64 [ %"$phi2270.0.2.0.sink.i.ph.i", %_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.thread.i ], [ 5, %B272.i.i ], [ 5, %B1550.i ], [ 5, %B1400.i ], [ 1, %_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.i ], [ 4, %B616.i ], [ 6, %B668.i ], [ 5, %B1490.i ]
  ret i64 %.sink.i
}

define i64 @seed(i64 %a0, i64 %a1) local_unnamed_addr {
  %.364.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.364.i)
  %.13.i = add nsw i64 %a0, 112
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !37
  %.27.i = add nsw i64 %.15.i, 56
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !37
  %.32.i = add nsw i64 %.15.i, 64
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !37
  %.123113.not.i = icmp slt i64 %a1, 1
  br i1 %.123113.not.i, label %_ZN10interleave6engine6native7kernels6kernel4seedB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B244.endif.lr.ph.i

B244.endif.lr.ph.i:                               ; preds = %0
  %.19.i = add nsw i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !37
  %.172.i = shl i64 %.21.i, 3
  %.232.i = add i64 %.21.i, -1
  %.275101.not.i = icmp slt i64 %.232.i, 1
  br i1 %.275101.not.i, label %B244.endif.preheader.i, label %B244.endif.us.preheader.i

B244.endif.us.preheader.i:                        ; preds = %B244.endif.lr.ph.i
  %1 = and i64 %.232.i, 9223372036854775806
  %2 = icmp eq i64 %.21.i, 2
  %3 = and i64 %.232.i, 1
  %4 = icmp eq i64 %3, 0
  br i1 %2, label %B244.endif.us.us.i, label %B244.endif.us.preheader1.i

B244.endif.us.preheader1.i:                       ; preds = %B244.endif.us.preheader.i
  %5 = add i64 %.29.i, 8
  %.314.us.epil.i = shl nsw i64 %.232.i, 3
  %.319.us.epil.i = mul i64 %.232.i, -7046029254386353131
  br label %B244.endif.us.i

B244.endif.us.us.i:                               ; preds = %B244.endif.us.preheader.i, %B244.endif.us.us.i
  %.129108114.us.us.i = phi i64 [ %.136.us.us.i, %B244.endif.us.us.i ], [ 0, %B244.endif.us.preheader.i ]
  %.173.us.us.i = mul nuw nsw i64 %.129108114.us.us.i, %.172.i
  %.175.us.us.i = add nsw i64 %.173.us.us.i, %.29.i
  %.182.us.us.i = inttoptr i64 %.175.us.us.i to ptr
  %.183.us.us.i = load i64, ptr %.182.us.us.i, align 8, !noalias !37
  %.184.us.us.i = add i64 %.183.us.us.i, 1
  %.185.us.us.i = lshr i64 %.184.us.us.i, 32
  %.186.us.us.i = xor i64 %.185.us.us.i, %.184.us.us.i
  %.187.us.us.i = mul i64 %.186.us.us.i, -7046029254386353131
  %.188.us.us.i = lshr i64 %.187.us.us.i, 29
  %.189.us.us.i = xor i64 %.188.us.us.i, %.187.us.us.i
  %.190.us.us.i = mul i64 %.189.us.us.i, -4658895280553007687
  %.191.us.us.i = lshr i64 %.190.us.us.i, 32
  %.316.us.epil.us.i = add nsw i64 %.175.us.us.i, 8
  %.317.us.epil.us.i = inttoptr i64 %.316.us.epil.us.i to ptr
  %.318.us.epil.us.i = load i64, ptr %.317.us.epil.us.i, align 8, !noalias !37
  %.320.us.epil.us.i = add i64 %.318.us.epil.us.i, -7046029254386353131
  %6 = xor i64 %.320.us.epil.us.i, %.191.us.us.i
  %.322.us.epil.us.i = xor i64 %6, %.190.us.us.i
  %.323.us.epil.us.i = lshr i64 %.322.us.epil.us.i, 32
  %.324.us.epil.us.i = xor i64 %.323.us.epil.us.i, %.322.us.epil.us.i
  %.325.us.epil.us.i = mul i64 %.324.us.epil.us.i, -7046029254386353131
  %.326.us.epil.us.i = lshr i64 %.325.us.epil.us.i, 29
  %.327.us.epil.us.i = xor i64 %.326.us.epil.us.i, %.325.us.epil.us.i
  %.328.us.epil.us.i = mul i64 %.327.us.epil.us.i, -4658895280553007687
  %.329.us.epil.us.i = lshr i64 %.328.us.epil.us.i, 32
  %.330.us.epil.us.i = xor i64 %.329.us.epil.us.i, %.328.us.epil.us.i
  %.136.us.us.i = add nuw nsw i64 %.129108114.us.us.i, 1
  %.164.us.us.i = shl nsw i64 %.129108114.us.us.i, 3
  %.166.us.us.i = add nsw i64 %.164.us.us.i, %.34.i
  %.344.us.us.i = inttoptr i64 %.166.us.us.i to ptr
  store i64 %.330.us.epil.us.i, ptr %.344.us.us.i, align 8, !noalias !37
  %exitcond124.not.us.i = icmp eq i64 %.136.us.us.i, %a1
  br i1 %exitcond124.not.us.i, label %_ZN10interleave6engine6native7kernels6kernel4seedB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B244.endif.us.us.i

B244.endif.preheader.i:                           ; preds = %B244.endif.lr.ph.i
  %7 = icmp eq i64 %a1, 1
  br i1 %7, label %B244.endif.epil.preheader.i, label %B244.endif.preheader.new.i

B244.endif.preheader.new.i:                       ; preds = %B244.endif.preheader.i
  %unroll_iter12.i = and i64 %a1, 9223372036854775806
  %8 = shl i64 %.21.i, 4
  br label %B244.endif.i

B244.endif.us.i:                                  ; preds = %B338.B3862_crit_edge.us.i, %B244.endif.us.preheader1.i
  %lsr.iv16.i = phi i64 [ %lsr.iv.next17.i, %B338.B3862_crit_edge.us.i ], [ %5, %B244.endif.us.preheader1.i ]
  %.129108114.us.i = phi i64 [ %.136.us.i, %B338.B3862_crit_edge.us.i ], [ 0, %B244.endif.us.preheader1.i ]
  %.173.us.i = mul nsw i64 %.129108114.us.i, %.172.i
  %.175.us.i = add nsw i64 %.173.us.i, %.29.i
  %.182.us.i = inttoptr i64 %.175.us.i to ptr
  %.183.us.i = load i64, ptr %.182.us.i, align 8, !noalias !37
  %.184.us.i = add i64 %.183.us.i, 1
  %.185.us.i = lshr i64 %.184.us.i, 32
  %.186.us.i = xor i64 %.185.us.i, %.184.us.i
  %.187.us.i = mul i64 %.186.us.i, -7046029254386353131
  %.188.us.i = lshr i64 %.187.us.i, 29
  %.189.us.i = xor i64 %.188.us.i, %.187.us.i
  %.190.us.i = mul i64 %.189.us.i, -4658895280553007687
  %.191.us.i = lshr i64 %.190.us.i, 32
  %.192.us.i = xor i64 %.191.us.i, %.190.us.i
  br label %B3860.us.i

B3860.us.i:                                       ; preds = %B3860.us.i, %B244.endif.us.i
  %lsr.iv22.i = phi i64 [ %lsr.iv.next23.i, %B3860.us.i ], [ 4354685564936845354, %B244.endif.us.i ]
  %lsr.iv20.i = phi i64 [ %lsr.iv.next21.i, %B3860.us.i ], [ -7046029254386353131, %B244.endif.us.i ]
  %lsr.iv18.i = phi i64 [ %lsr.iv.next19.i, %B3860.us.i ], [ %lsr.iv16.i, %B244.endif.us.i ]
  %hash_of_v149_h.2.1104.us.i = phi i64 [ %.330.us.1.i, %B3860.us.i ], [ %.192.us.i, %B244.endif.us.i ]
  %.281100102.us.i = phi i64 [ %.288.us.1.i, %B3860.us.i ], [ 1, %B244.endif.us.i ]
  %.317.us.i = inttoptr i64 %lsr.iv18.i to ptr
  %.318.us.i = load i64, ptr %.317.us.i, align 8, !noalias !37
  %9 = add i64 %.318.us.i, %lsr.iv20.i
  %.322.us.i = xor i64 %9, %hash_of_v149_h.2.1104.us.i
  %.323.us.i = lshr i64 %.322.us.i, 32
  %.324.us.i = xor i64 %.323.us.i, %.322.us.i
  %.325.us.i = mul i64 %.324.us.i, -7046029254386353131
  %.326.us.i = lshr i64 %.325.us.i, 29
  %.327.us.i = xor i64 %.326.us.i, %.325.us.i
  %.328.us.i = mul i64 %.327.us.i, -4658895280553007687
  %.329.us.i = lshr i64 %.328.us.i, 32
  %.288.us.1.i = add i64 %.281100102.us.i, 2
  %10 = add i64 %lsr.iv18.i, 8
  %.317.us.1.i = inttoptr i64 %10 to ptr
  %.318.us.1.i = load i64, ptr %.317.us.1.i, align 8, !noalias !37
  %11 = add i64 %.318.us.1.i, %lsr.iv22.i
  %12 = xor i64 %11, %.329.us.i
  %.322.us.1.i = xor i64 %12, %.328.us.i
  %.323.us.1.i = lshr i64 %.322.us.1.i, 32
  %.324.us.1.i = xor i64 %.323.us.1.i, %.322.us.1.i
  %.325.us.1.i = mul i64 %.324.us.1.i, -7046029254386353131
  %.326.us.1.i = lshr i64 %.325.us.1.i, 29
  %.327.us.1.i = xor i64 %.326.us.1.i, %.325.us.1.i
  %.328.us.1.i = mul i64 %.327.us.1.i, -4658895280553007687
  %.329.us.1.i = lshr i64 %.328.us.1.i, 32
  %.330.us.1.i = xor i64 %.329.us.1.i, %.328.us.1.i
  %lsr.iv.next19.i = add i64 %lsr.iv18.i, 16
  %lsr.iv.next21.i = add i64 %lsr.iv20.i, 4354685564936845354
  %lsr.iv.next23.i = add i64 %lsr.iv22.i, 4354685564936845354
  %13 = sub i64 %.288.us.1.i, %1
  %niter.ncmp.1.i = icmp eq i64 %13, 1
  br i1 %niter.ncmp.1.i, label %B338.B3862_crit_edge.us.unr-lcssa.i, label %B3860.us.i

B338.B3862_crit_edge.us.unr-lcssa.i:              ; preds = %B3860.us.i
  br i1 %4, label %B338.B3862_crit_edge.us.i, label %B3860.us.epil.preheader.i

B3860.us.epil.preheader.i:                        ; preds = %B338.B3862_crit_edge.us.unr-lcssa.i
  %.316.us.epil.i = add nsw i64 %.175.us.i, %.314.us.epil.i
  %.317.us.epil.i = inttoptr i64 %.316.us.epil.i to ptr
  %.318.us.epil.i = load i64, ptr %.317.us.epil.i, align 8, !noalias !37
  %.320.us.epil.i = add i64 %.318.us.epil.i, %.319.us.epil.i
  %.322.us.epil.i = xor i64 %.320.us.epil.i, %.330.us.1.i
  %.323.us.epil.i = lshr i64 %.322.us.epil.i, 32
  %.324.us.epil.i = xor i64 %.323.us.epil.i, %.322.us.epil.i
  %.325.us.epil.i = mul i64 %.324.us.epil.i, -7046029254386353131
  %.326.us.epil.i = lshr i64 %.325.us.epil.i, 29
  %.327.us.epil.i = xor i64 %.326.us.epil.i, %.325.us.epil.i
  %.328.us.epil.i = mul i64 %.327.us.epil.i, -4658895280553007687
  %.329.us.epil.i = lshr i64 %.328.us.epil.i, 32
  %.330.us.epil.i = xor i64 %.329.us.epil.i, %.328.us.epil.i
  br label %B338.B3862_crit_edge.us.i

B338.B3862_crit_edge.us.i:                        ; preds = %B3860.us.epil.preheader.i, %B338.B3862_crit_edge.us.unr-lcssa.i
  %.330.us.lcssa.i = phi i64 [ %.330.us.1.i, %B338.B3862_crit_edge.us.unr-lcssa.i ], [ %.330.us.epil.i, %B3860.us.epil.preheader.i ]
  %.136.us.i = add nuw nsw i64 %.129108114.us.i, 1
  %.164.us.i = shl nsw i64 %.129108114.us.i, 3
  %.166.us.i = add nsw i64 %.164.us.i, %.34.i
  %.344.us.i = inttoptr i64 %.166.us.i to ptr
  store i64 %.330.us.lcssa.i, ptr %.344.us.i, align 8, !noalias !37
  %lsr.iv.next17.i = add i64 %lsr.iv16.i, %.172.i
  %exitcond124.not.i = icmp eq i64 %.136.us.i, %a1
  br i1 %exitcond124.not.i, label %_ZN10interleave6engine6native7kernels6kernel4seedB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B244.endif.us.i

B4006.loopexit.unr-lcssa.i:                       ; preds = %B244.endif.i
  %14 = and i64 %a1, 1
  %lcmp.mod10.not.i = icmp eq i64 %14, 0
  br i1 %lcmp.mod10.not.i, label %_ZN10interleave6engine6native7kernels6kernel4seedB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B244.endif.epil.preheader.i

B244.endif.epil.preheader.i:                      ; preds = %B4006.loopexit.unr-lcssa.i, %B244.endif.preheader.i
  %.129108114.epil.init.i = phi i64 [ 0, %B244.endif.preheader.i ], [ %unroll_iter12.i, %B4006.loopexit.unr-lcssa.i ]
  %.164.epil.i = shl nsw i64 %.129108114.epil.init.i, 3
  %.166.epil.i = add nsw i64 %.164.epil.i, %.34.i
  %.173.epil.i = mul nsw i64 %.129108114.epil.init.i, %.172.i
  %.175.epil.i = add nsw i64 %.173.epil.i, %.29.i
  %.182.epil.i = inttoptr i64 %.175.epil.i to ptr
  %.183.epil.i = load i64, ptr %.182.epil.i, align 8, !noalias !37
  %.184.epil.i = add i64 %.183.epil.i, 1
  %.185.epil.i = lshr i64 %.184.epil.i, 32
  %.186.epil.i = xor i64 %.185.epil.i, %.184.epil.i
  %.187.epil.i = mul i64 %.186.epil.i, -7046029254386353131
  %.188.epil.i = lshr i64 %.187.epil.i, 29
  %.189.epil.i = xor i64 %.188.epil.i, %.187.epil.i
  %.190.epil.i = mul i64 %.189.epil.i, -4658895280553007687
  %.191.epil.i = lshr i64 %.190.epil.i, 32
  %.192.epil.i = xor i64 %.191.epil.i, %.190.epil.i
  %.344.epil.i = inttoptr i64 %.166.epil.i to ptr
  store i64 %.192.epil.i, ptr %.344.epil.i, align 8, !noalias !37
  br label %_ZN10interleave6engine6native7kernels6kernel4seedB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B244.endif.i:                                     ; preds = %B244.endif.i, %B244.endif.preheader.new.i
  %lsr.iv14.i = phi i64 [ %lsr.iv.next15.i, %B244.endif.i ], [ %.29.i, %B244.endif.preheader.new.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B244.endif.i ], [ %.34.i, %B244.endif.preheader.new.i ]
  %.129108114.i = phi i64 [ %.136.1.i, %B244.endif.i ], [ 0, %B244.endif.preheader.new.i ]
  %.182.i = inttoptr i64 %lsr.iv14.i to ptr
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !37
  %.184.i = add i64 %.183.i, 1
  %.185.i = lshr i64 %.184.i, 32
  %.186.i = xor i64 %.185.i, %.184.i
  %.187.i = mul i64 %.186.i, -7046029254386353131
  %.188.i = lshr i64 %.187.i, 29
  %.189.i = xor i64 %.188.i, %.187.i
  %.190.i = mul i64 %.189.i, -4658895280553007687
  %.191.i = lshr i64 %.190.i, 32
  %.192.i = xor i64 %.191.i, %.190.i
  %.344.i = inttoptr i64 %lsr.iv.i to ptr
  store i64 %.192.i, ptr %.344.i, align 8, !noalias !37
  %.136.1.i = add nuw i64 %.129108114.i, 2
  %15 = add i64 %lsr.iv.i, 8
  %16 = add i64 %lsr.iv14.i, %.172.i
  %.182.1.i = inttoptr i64 %16 to ptr
  %.183.1.i = load i64, ptr %.182.1.i, align 8, !noalias !37
  %.184.1.i = add i64 %.183.1.i, 1
  %.185.1.i = lshr i64 %.184.1.i, 32
  %.186.1.i = xor i64 %.185.1.i, %.184.1.i
  %.187.1.i = mul i64 %.186.1.i, -7046029254386353131
  %.188.1.i = lshr i64 %.187.1.i, 29
  %.189.1.i = xor i64 %.188.1.i, %.187.1.i
  %.190.1.i = mul i64 %.189.1.i, -4658895280553007687
  %.191.1.i = lshr i64 %.190.1.i, 32
  %.192.1.i = xor i64 %.191.1.i, %.190.1.i
  %.344.1.i = inttoptr i64 %15 to ptr
  store i64 %.192.1.i, ptr %.344.1.i, align 8, !noalias !37
  %lsr.iv.next.i = add i64 %lsr.iv.i, 16
  %lsr.iv.next15.i = add i64 %lsr.iv14.i, %8
  %niter13.ncmp.1.i = icmp eq i64 %unroll_iter12.i, %.136.1.i
  br i1 %niter13.ncmp.1.i, label %B4006.loopexit.unr-lcssa.i, label %B244.endif.i

_ZN10interleave6engine6native7kernels6kernel4seedB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %B338.B3862_crit_edge.us.i, %B244.endif.us.us.i, %0, %B4006.loopexit.unr-lcssa.i, %B244.endif.epil.preheader.i
  store i64 0, ptr %.364.i, align 8, !noalias !37
  call fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB4v127B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr nonnull %.364.i, i64 %a0, i64 %a1)
  %.378.i = load i64, ptr %.364.i, align 8, !noalias !37
  call void @llvm.lifetime.end.p0(ptr nonnull %.364.i)
  ret i64 %.378.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @move(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #5 {
  %.18.i = add nsw i64 %a0, 32
  %.19.i = inttoptr i64 %.18.i to ptr
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !40
  %.23.i = add nsw i64 %a0, 40
  %.24.i = inttoptr i64 %.23.i to ptr
  %.25.i = load i64, ptr %.24.i, align 8, !noalias !40
  %.30.i = mul nsw i64 %a3, %a1
  %.33.i = icmp eq i64 %.25.i, 0
  br i1 %.33.i, label %_ZN10interleave6engine6native7kernels7visited4moveB4v156B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B0.else.i, !prof !44

B0.else.i:                                        ; preds = %0
  %.48.i = icmp eq i64 %.30.i, -9223372036854775808
  %.49.i = icmp eq i64 %.25.i, -1
  %.50.i = and i1 %.48.i, %.49.i
  br i1 %.50.i, label %B0.endif.else.i, label %B0.else.if.i, !prof !44

B0.else.if.i:                                     ; preds = %B0.else.i
  %1 = or i64 %.25.i, %.30.i
  %2 = icmp ult i64 %1, 4294967296
  br i1 %2, label %3, label %10

3:                                                ; preds = %B0.else.if.i
  %4 = trunc nuw i64 %.25.i to i32
  %5 = trunc nuw i64 %.30.i to i32
  %6 = udiv i32 %5, %4
  %7 = urem i32 %5, %4
  %8 = zext i32 %6 to i64
  %9 = zext i32 %7 to i64
  br label %13

10:                                               ; preds = %B0.else.if.i
  %11 = sdiv i64 %.30.i, %.25.i
  %12 = srem i64 %.30.i, %.25.i
  br label %13

13:                                               ; preds = %10, %3
  %14 = phi i64 [ %8, %3 ], [ %11, %10 ]
  %15 = phi i64 [ %9, %3 ], [ %12, %10 ]
  %.55.i = xor i64 %15, %.25.i
  %.56.i = icmp slt i64 %.55.i, 0
  %.57.i = icmp ne i64 %15, 0
  %.58.i = and i1 %.57.i, %.56.i
  %.63.i = sext i1 %.58.i to i64
  %spec.select.i = add i64 %14, %.63.i
  %16 = shl nsw i64 %spec.select.i, 6
  br label %B0.endif.else.i

B0.endif.else.i:                                  ; preds = %13, %B0.else.i
  %.42.0.i = phi i64 [ 0, %B0.else.i ], [ %16, %13 ]
  %.79.i = mul nsw i64 %a3, %a2
  %.95.i = icmp eq i64 %.79.i, -9223372036854775808
  %.97.i = and i1 %.95.i, %.49.i
  br i1 %.97.i, label %B0.endif.endif.endif.i, label %B0.endif.else.if.i, !prof !44

B0.endif.else.if.i:                               ; preds = %B0.endif.else.i
  %17 = or i64 %.25.i, %.79.i
  %18 = icmp ult i64 %17, 4294967296
  br i1 %18, label %19, label %26

19:                                               ; preds = %B0.endif.else.if.i
  %20 = trunc nuw i64 %.25.i to i32
  %21 = trunc nuw i64 %.79.i to i32
  %22 = udiv i32 %21, %20
  %23 = urem i32 %21, %20
  %24 = zext i32 %22 to i64
  %25 = zext i32 %23 to i64
  br label %29

26:                                               ; preds = %B0.endif.else.if.i
  %27 = sdiv i64 %.79.i, %.25.i
  %28 = srem i64 %.79.i, %.25.i
  br label %29

29:                                               ; preds = %26, %19
  %30 = phi i64 [ %24, %19 ], [ %27, %26 ]
  %31 = phi i64 [ %25, %19 ], [ %28, %26 ]
  %.102.i = xor i64 %31, %.25.i
  %.103.i = icmp slt i64 %.102.i, 0
  %.104.i = icmp ne i64 %31, 0
  %.105.i = and i1 %.104.i, %.103.i
  %.110.i = sext i1 %.105.i to i64
  %spec.select217.i = add i64 %30, %.110.i
  %32 = shl nsw i64 %spec.select217.i, 6
  br label %B0.endif.endif.endif.i

B0.endif.endif.endif.i:                           ; preds = %29, %B0.endif.else.i
  %.89.0.i = phi i64 [ 0, %B0.endif.else.i ], [ %32, %29 ]
  %.124.i = add nsw i64 %.89.0.i, %.20.i
  %.172.i = sub i64 %a1, %a2
  %.173.i = icmp slt i64 %.172.i, 1
  %.172.nonneg214.i = sub i64 0, %.172.i
  %.215246271.i = icmp sgt i64 %.172.nonneg214.i, 0
  %.215246.i = and i1 %.173.i, %.215246271.i
  br i1 %.215246.i, label %B216.endif.endif.us.preheader.i, label %_ZN10interleave6engine6native7kernels7visited4moveB4v156B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B216.endif.endif.us.preheader.i:                  ; preds = %B0.endif.endif.endif.i
  %33 = zext i64 %a3 to i128
  br label %B216.endif.endif.us.i

B216.endif.endif.us.i:                            ; preds = %B700.us.i, %B216.endif.endif.us.preheader.i
  %waiting.3.0250.us.i = phi i64 [ %waiting.2.1.lcssa.us.i, %B700.us.i ], [ 0, %B216.endif.endif.us.preheader.i ]
  %empty.3.0249.us.i = phi i64 [ %empty.2.1.lcssa.us.i, %B700.us.i ], [ 0, %B216.endif.endif.us.preheader.i ]
  %.214240248.us.i = phi i64 [ %.224.us.i, %B700.us.i ], [ %.172.nonneg214.i, %B216.endif.endif.us.preheader.i ]
  %.221241247.us.in.i = phi i64 [ %.221241247.us.i, %B700.us.i ], [ %a2, %B216.endif.endif.us.preheader.i ]
  %.221241247.us.i = add i64 %.221241247.us.in.i, -1
  %.224.us.i = add nsw i64 %.214240248.us.i, -1
  %.265.us.i = shl nsw i64 %.221241247.us.i, 6
  %.267.us.i = add nsw i64 %.265.us.i, %.20.i
  %sunkaddr.i = inttoptr i64 %.267.us.i to ptr
  br label %B266.us.i

B266.us.i:                                        ; preds = %B698.us.i, %B216.endif.endif.us.i
  %empty.2.1232.us.i = phi i64 [ %empty.3.0249.us.i, %B216.endif.endif.us.i ], [ %empty.4.2.us.i, %B698.us.i ]
  %waiting.2.1231.us.i = phi i64 [ %waiting.3.0250.us.i, %B216.endif.endif.us.i ], [ %waiting.4.2.us.i, %B698.us.i ]
  %.356226229.us.i = phi i64 [ 0, %B216.endif.endif.us.i ], [ %.363.us.i, %B698.us.i ]
  %.363.us.i = add nuw nsw i64 %.356226229.us.i, 1
  %.388.us.i = shl nsw i64 %.356226229.us.i, 3
  %.390.us.i = add nsw i64 %.388.us.i, %.267.us.i
  %.395.us.i = inttoptr i64 %.390.us.i to ptr
  %.396.us.i = load i64, ptr %.395.us.i, align 8, !noalias !40
  %.401.us.i = icmp eq i64 %.396.us.i, 0
  br i1 %.401.us.i, label %B700.us.i, label %B330.us.i

B330.us.i:                                        ; preds = %B266.us.i
  %sunkaddr19.i = getelementptr i8, ptr %sunkaddr.i, i64 %.388.us.i
  store i64 0, ptr %sunkaddr19.i, align 8, !noalias !40
  %.423.us.i = zext i64 %.396.us.i to i128
  %.425.us.i = mul nuw i128 %.423.us.i, %33
  %sh.diff.us.i = lshr i128 %.425.us.i, 58
  %tr.sh.diff.us.i = trunc i128 %sh.diff.us.i to i64
  %.428.us.i = and i64 %tr.sh.diff.us.i, -64
  %.436.us.i = icmp sgt i64 %.428.us.i, %.265.us.i
  %.443.us.i = icmp sge i64 %.428.us.i, %.42.0.i
  %or.cond.us.i = select i1 %.436.us.i, i1 %.443.us.i, i1 false
  br i1 %or.cond.us.i, label %B430.us.i, label %B602.us.i

B430.us.i:                                        ; preds = %B330.us.i
  %.430.us.i = add nsw i64 %.428.us.i, %.20.i
  %.463.us.i = icmp slt i64 %.428.us.i, %.89.0.i
  br i1 %.463.us.i, label %B442.us.i, label %B518.us.i

B442.us.i:                                        ; preds = %B430.us.i, %B496.us.i
  %target.2.3.us.i = phi i64 [ %.514.us.i, %B496.us.i ], [ %.430.us.i, %B430.us.i ]
  %.475.us.i = inttoptr i64 %target.2.3.us.i to ptr
  %.476.us.i = load <8 x i64>, ptr %.475.us.i, align 64, !noalias !40
  %.480.us.i = icmp eq <8 x i64> %.476.us.i, zeroinitializer
  %.481.us.i = bitcast <8 x i1> %.480.us.i to i8
  %.495.not.us.i = icmp eq i8 %.481.us.i, 0
  br i1 %.495.not.us.i, label %B496.us.i, label %B518.loopexit.split.loop.exit221.us.i

B496.us.i:                                        ; preds = %B442.us.i
  %.514.us.i = add i64 %target.2.3.us.i, 64
  %.520.us.i = icmp slt i64 %.514.us.i, %.124.i
  br i1 %.520.us.i, label %B442.us.i, label %B518.us.i

B518.us.i:                                        ; preds = %B496.us.i, %B518.loopexit.split.loop.exit221.us.i, %B430.us.i
  %target.3.4.us.i = phi i64 [ %.430.us.i, %B430.us.i ], [ %target.2.3.us.i, %B518.loopexit.split.loop.exit221.us.i ], [ %.514.us.i, %B496.us.i ]
  %empty.1.4.us.i = phi i64 [ %empty.2.1232.us.i, %B430.us.i ], [ %.482.le.us.i, %B518.loopexit.split.loop.exit221.us.i ], [ 0, %B496.us.i ]
  %.534.us.i = icmp slt i64 %target.3.4.us.i, %.124.i
  br i1 %.534.us.i, label %B530.us.i, label %B602.us.i

B602.us.i:                                        ; preds = %B518.us.i, %B330.us.i
  %empty.5.2.us.i = phi i64 [ %empty.1.4.us.i, %B518.us.i ], [ %empty.2.1232.us.i, %B330.us.i ]
  %.572.us.i = icmp eq i64 %waiting.2.1231.us.i, 65536
  br i1 %.572.us.i, label %_ZN10interleave6engine6native7kernels7visited4moveB4v156B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B642.us.i

B642.us.i:                                        ; preds = %B602.us.i
  %.604.us.i = shl nsw i64 %waiting.2.1231.us.i, 3
  %.606.us.i = add nsw i64 %.604.us.i, %a4
  %.608.us.i = inttoptr i64 %.606.us.i to ptr
  store i64 %.396.us.i, ptr %.608.us.i, align 8, !noalias !40
  %.613.us.i = add nsw i64 %waiting.2.1231.us.i, 1
  br label %B698.us.i

B530.us.i:                                        ; preds = %B518.us.i
  %.549.us.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %empty.1.4.us.i, i1 true)
  %.552.us.i = shl nuw nsw i64 %.549.us.i, 3
  %.554.us.i = add nsw i64 %.552.us.i, %target.3.4.us.i
  %.558.us.i = inttoptr i64 %.554.us.i to ptr
  store i64 %.396.us.i, ptr %.558.us.i, align 8, !noalias !40
  br label %B698.us.i

B698.us.i:                                        ; preds = %B530.us.i, %B642.us.i
  %waiting.4.2.us.i = phi i64 [ %waiting.2.1231.us.i, %B530.us.i ], [ %.613.us.i, %B642.us.i ]
  %empty.4.2.us.i = phi i64 [ %empty.1.4.us.i, %B530.us.i ], [ %empty.5.2.us.i, %B642.us.i ]
  %exitcond.not.i = icmp eq i64 %.363.us.i, 8
  br i1 %exitcond.not.i, label %B700.us.i, label %B266.us.i

B700.us.i:                                        ; preds = %B698.us.i, %B266.us.i
  %waiting.2.1.lcssa.us.i = phi i64 [ %waiting.4.2.us.i, %B698.us.i ], [ %waiting.2.1231.us.i, %B266.us.i ]
  %empty.2.1.lcssa.us.i = phi i64 [ %empty.4.2.us.i, %B698.us.i ], [ %empty.2.1232.us.i, %B266.us.i ]
  %.215.us.i = icmp sgt i64 %.214240248.us.i, 1
  br i1 %.215.us.i, label %B216.endif.endif.us.i, label %_ZN10interleave6engine6native7kernels7visited4moveB4v156B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B518.loopexit.split.loop.exit221.us.i:            ; preds = %B442.us.i
  %.482.le.us.i = zext i8 %.481.us.i to i64
  br label %B518.us.i

_ZN10interleave6engine6native7kernels7visited4moveB4v156B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B700.us.i, %B602.us.i, %0, %B0.endif.endif.endif.i
  %result.0 = phi i64 [ -1, %B602.us.i ], [ undef, %0 ], [ 0, %B0.endif.endif.endif.i ], [ %waiting.2.1.lcssa.us.i, %B700.us.i ]
  ret i64 %result.0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @insert(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #5 {
  %.9266.not.i = icmp slt i64 %a2, 1
  br i1 %.9266.not.i, label %_ZN10interleave6engine6native7kernels7visited6insertB4v159B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B36.preheader.i

B36.preheader.i:                                  ; preds = %0
  %sunkaddr.i = inttoptr i64 %a0 to ptr
  %sunkaddr1.i = getelementptr i8, ptr %sunkaddr.i, i64 32
  %sunkaddr3.i = getelementptr i8, ptr %sunkaddr.i, i64 40
  br label %B36.i

B36.i:                                            ; preds = %B4315.i, %B36.preheader.i
  %.986567.i = phi i64 [ %.105.i, %B4315.i ], [ 0, %B36.preheader.i ]
  %.105.i = add nuw nsw i64 %.986567.i, 1
  %.130.i = shl nsw i64 %.986567.i, 3
  %.132.i = add nsw i64 %.130.i, %a1
  %.133.i = inttoptr i64 %.132.i to ptr
  %.134.i = load i64, ptr %.133.i, align 8, !noalias !45
  %.149.i = load i64, ptr %sunkaddr1.i, align 8, !noalias !45
  %.154.i = load i64, ptr %sunkaddr3.i, align 8, !noalias !45
  %.155.i = zext i64 %.134.i to i128
  %.156.i = zext i64 %.154.i to i128
  %.157.i = mul nuw i128 %.156.i, %.155.i
  %sh.diff.i = lshr i128 %.157.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.160.i = and i64 %tr.sh.diff.i, -64
  %.161.i = add nsw i64 %.160.i, %.149.i
  %.168.i = inttoptr i64 %.161.i to ptr
  %.169.i = load <8 x i64>, ptr %.168.i, align 64, !noalias !45
  %.173.i = icmp eq <8 x i64> %.169.i, zeroinitializer
  %.174.i = bitcast <8 x i1> %.173.i to i8
  %.187.i = icmp eq i8 %.174.i, 0
  br i1 %.187.i, label %B116.preheader.i, label %B4315.i

B116.preheader.i:                                 ; preds = %B36.i
  %.215.i = shl nsw i64 %.154.i, 6
  %.216.i = add nsw i64 %.215.i, %.149.i
  br label %B116.i

B116.i:                                           ; preds = %B116.i, %B116.preheader.i
  %_insert_v160_line.3.1.i = phi i64 [ %spec.select.i, %B116.i ], [ %.161.i, %B116.preheader.i ]
  %.197.i = add nsw i64 %_insert_v160_line.3.1.i, 64
  %.217.i = icmp eq i64 %.197.i, %.216.i
  %spec.select.i = select i1 %.217.i, i64 %.149.i, i64 %.197.i
  %.235.i = inttoptr i64 %spec.select.i to ptr
  %.236.i = load <8 x i64>, ptr %.235.i, align 64, !noalias !45
  %.240.i = icmp eq <8 x i64> %.236.i, zeroinitializer
  %.241.i = bitcast <8 x i1> %.240.i to i8
  %.255.i = icmp eq i8 %.241.i, 0
  br i1 %.255.i, label %B116.i, label %B4315.i

B4315.i:                                          ; preds = %B116.i, %B36.i
  %_insert_v160_line.5.2.i = phi i64 [ %.161.i, %B36.i ], [ %spec.select.i, %B116.i ]
  %_insert_v160_empty.2.2.in.i = phi i8 [ %.174.i, %B36.i ], [ %.241.i, %B116.i ]
  %1 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %_insert_v160_empty.2.2.in.i, i1 true)
  %2 = shl nuw nsw i8 %1, 3
  %3 = zext nneg i8 %2 to i64
  %.272.i = add nsw i64 %_insert_v160_line.5.2.i, %3
  %.276.i = inttoptr i64 %.272.i to ptr
  store i64 %.134.i, ptr %.276.i, align 8, !noalias !45
  %exitcond.not.i = icmp eq i64 %.105.i, %a2
  br i1 %exitcond.not.i, label %_ZN10interleave6engine6native7kernels7visited6insertB4v159B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B36.i

_ZN10interleave6engine6native7kernels7visited6insertB4v159B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit: ; preds = %B4315.i, %0
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define noundef i64 @rebuild(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #6 {
  %.17.i = add nsw i64 %a0, 112
  %.18.i = inttoptr i64 %.17.i to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !48
  %.22.i = mul nsw i64 %a1, 104
  %.23.i = add nsw i64 %.19.i, %.22.i
  %.36.i = inttoptr i64 %.23.i to ptr
  %.37.i = load i64, ptr %.36.i, align 8, !noalias !48
  %.40.i = add nsw i64 %.23.i, 64
  %.41.i = inttoptr i64 %.40.i to ptr
  %.42.i = load i64, ptr %.41.i, align 8, !noalias !48
  %.86.i = sub i64 %a3, %a2
  %1 = add nuw i64 %.86.i, 255
  %.110.i = lshr i64 %1, 8
  %.87.inv.i = icmp slt i64 %.86.i, 1
  %.131267.not284.i = icmp eq i64 %.110.i, 0
  %.131267.not.i = select i1 %.87.inv.i, i1 true, i1 %.131267.not284.i
  br i1 %.131267.not.i, label %_ZN10interleave6engine6native7kernels7visited7rebuildB4v167B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B306.lr.ph.i

B306.lr.ph.i:                                     ; preds = %0
  %.27.i = add nsw i64 %a0, 16
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !48
  %.330.i = shl i64 %.29.i, 3
  %.391.i = add i64 %.29.i, -1
  %..391.i = tail call i64 @llvm.smax.i64(i64 %.391.i, i64 0)
  %.669.i = shl i64 %a1, 32
  %invariant.op.i = or disjoint i64 %.669.i, 1
  %2 = shl i64 %a2, 3
  %3 = mul i64 %2, %.29.i
  %4 = add i64 %.37.i, 8
  %5 = add i64 %4, %3
  %6 = shl i64 %.29.i, 11
  %7 = and i64 %..391.i, 9223372036854775806
  %8 = icmp slt i64 %.391.i, 1
  %sunkaddr.i = inttoptr i64 %a0 to ptr
  %sunkaddr15.i = getelementptr i8, ptr %sunkaddr.i, i64 32
  %sunkaddr17.i = getelementptr i8, ptr %sunkaddr.i, i64 40
  %9 = icmp eq i64 %.391.i, 1
  %10 = and i64 %..391.i, 1
  %11 = icmp eq i64 %10, 0
  %12 = or i64 %..391.i, 1
  br label %B306.endif.endif.i

B304.loopexit.i:                                  ; preds = %B4839.i, %B306.endif.endif.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, %6
  %.131.i = icmp sgt i64 %.130249275.i, 1
  br i1 %.131.i, label %B306.endif.endif.i, label %_ZN10interleave6engine6native7kernels7visited7rebuildB4v167B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit

B594.i:                                           ; preds = %B594.preheader.i, %B594.i
  %lsr.iv11.i = phi i64 [ %lsr.iv.next12.i, %B594.i ], [ 4354685564936845354, %B594.preheader.i ]
  %lsr.iv9.i = phi i64 [ %lsr.iv.next10.i, %B594.i ], [ -7046029254386353131, %B594.preheader.i ]
  %lsr.iv7.i = phi i64 [ %lsr.iv.next8.i, %B594.i ], [ %lsr.iv5.i, %B594.preheader.i ]
  %hash_of_v175_h.2.2226.i = phi i64 [ %.489.1.i, %B594.i ], [ %.351.i, %B594.preheader.i ]
  %.440222224.i = phi i64 [ %.447.1.i, %B594.i ], [ 1, %B594.preheader.i ]
  %.476.i = inttoptr i64 %lsr.iv7.i to ptr
  %.477.i = load i64, ptr %.476.i, align 8, !noalias !48
  %13 = add i64 %.477.i, %lsr.iv9.i
  %.481.i = xor i64 %13, %hash_of_v175_h.2.2226.i
  %.482.i = lshr i64 %.481.i, 32
  %.483.i = xor i64 %.482.i, %.481.i
  %.484.i = mul i64 %.483.i, -7046029254386353131
  %.485.i = lshr i64 %.484.i, 29
  %.486.i = xor i64 %.485.i, %.484.i
  %.487.i = mul i64 %.486.i, -4658895280553007687
  %.488.i = lshr i64 %.487.i, 32
  %.447.1.i = add i64 %.440222224.i, 2
  %14 = add i64 %lsr.iv7.i, 8
  %.476.1.i = inttoptr i64 %14 to ptr
  %.477.1.i = load i64, ptr %.476.1.i, align 8, !noalias !48
  %15 = add i64 %.477.1.i, %lsr.iv11.i
  %16 = xor i64 %15, %.488.i
  %.481.1.i = xor i64 %16, %.487.i
  %.482.1.i = lshr i64 %.481.1.i, 32
  %.483.1.i = xor i64 %.482.1.i, %.481.1.i
  %.484.1.i = mul i64 %.483.1.i, -7046029254386353131
  %.485.1.i = lshr i64 %.484.1.i, 29
  %.486.1.i = xor i64 %.485.1.i, %.484.1.i
  %.487.1.i = mul i64 %.486.1.i, -4658895280553007687
  %.488.1.i = lshr i64 %.487.1.i, 32
  %.489.1.i = xor i64 %.488.1.i, %.487.1.i
  %lsr.iv.next8.i = add i64 %lsr.iv7.i, 16
  %lsr.iv.next10.i = add i64 %lsr.iv9.i, 4354685564936845354
  %lsr.iv.next12.i = add i64 %lsr.iv11.i, 4354685564936845354
  %17 = sub i64 %.447.1.i, %7
  %niter.ncmp.1.i = icmp eq i64 %17, 1
  br i1 %niter.ncmp.1.i, label %B596.loopexit.unr-lcssa.i, label %B594.i

B596.loopexit.unr-lcssa.i:                        ; preds = %B594.i
  br i1 %11, label %B596.i, label %B594.epil.preheader.i

B594.epil.preheader.i:                            ; preds = %B594.preheader.i, %B596.loopexit.unr-lcssa.i
  %hash_of_v175_h.2.2226.epil.init.i = phi i64 [ %.351.i, %B594.preheader.i ], [ %.489.1.i, %B596.loopexit.unr-lcssa.i ]
  %.440222224.epil.init.i = phi i64 [ 1, %B594.preheader.i ], [ %12, %B596.loopexit.unr-lcssa.i ]
  %.473.epil.i = shl nsw i64 %.440222224.epil.init.i, 3
  %.475.epil.i = add nsw i64 %.473.epil.i, %.334.i
  %.476.epil.i = inttoptr i64 %.475.epil.i to ptr
  %.477.epil.i = load i64, ptr %.476.epil.i, align 8, !noalias !48
  %.478.epil.i = mul i64 %.440222224.epil.init.i, -7046029254386353131
  %.479.epil.i = add i64 %.477.epil.i, %.478.epil.i
  %.481.epil.i = xor i64 %.479.epil.i, %hash_of_v175_h.2.2226.epil.init.i
  %.482.epil.i = lshr i64 %.481.epil.i, 32
  %.483.epil.i = xor i64 %.482.epil.i, %.481.epil.i
  %.484.epil.i = mul i64 %.483.epil.i, -7046029254386353131
  %.485.epil.i = lshr i64 %.484.epil.i, 29
  %.486.epil.i = xor i64 %.485.epil.i, %.484.epil.i
  %.487.epil.i = mul i64 %.486.epil.i, -4658895280553007687
  %.488.epil.i = lshr i64 %.487.epil.i, 32
  %.489.epil.i = xor i64 %.488.epil.i, %.487.epil.i
  br label %B596.i

B596.i:                                           ; preds = %B400.endif.i, %B594.epil.preheader.i, %B596.loopexit.unr-lcssa.i
  %hash_of_v175_h.2.2.lcssa.i = phi i64 [ %.351.i, %B400.endif.i ], [ %.489.1.i, %B596.loopexit.unr-lcssa.i ], [ %.489.epil.i, %B594.epil.preheader.i ]
  %.504.i = sub nsw i64 %.293230236.i, %.137250274.i
  %.507.i = shl nsw i64 %.504.i, 3
  %.509.i = add nsw i64 %.507.i, %.42.i
  %.510.i = inttoptr i64 %.509.i to ptr
  store i64 %hash_of_v175_h.2.2.lcssa.i, ptr %.510.i, align 8, !noalias !48
  %.518.i = load i64, ptr %sunkaddr15.i, align 8, !noalias !48
  %.523.i = load i64, ptr %sunkaddr17.i, align 8, !noalias !48
  %.524.i = zext i64 %hash_of_v175_h.2.2.lcssa.i to i128
  %.525.i = zext i64 %.523.i to i128
  %.526.i = mul nuw i128 %.525.i, %.524.i
  %sh.diff218.i = lshr i128 %.526.i, 58
  %tr.sh.diff219.i = trunc i128 %sh.diff218.i to i64
  %.529.i = and i64 %tr.sh.diff219.i, -64
  %.530.i = add nsw i64 %.529.i, %.518.i
  %.531.i = inttoptr i64 %.530.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.531.i, i32 1, i32 3, i32 1), !noalias !48
  %lsr.iv.next6.i = add i64 %lsr.iv5.i, %.330.i
  %.287.i = icmp samesign ugt i64 %.286229237.i, 1
  br i1 %.287.i, label %B400.endif.i, label %B4476.i

B4476.i:                                          ; preds = %B596.i, %B4839.i
  %.620242246.i = phi i64 [ %.630.i, %B4839.i ], [ %..244.i, %B596.i ]
  %.627243245.i = phi i64 [ %.634.i, %B4839.i ], [ %.137250274.i, %B596.i ]
  %.630.i = add nsw i64 %.620242246.i, -1
  %.634.i = add i64 %.627243245.i, 1
  %.660.i = sub nsw i64 %.627243245.i, %.137250274.i
  %.661.i = shl nsw i64 %.660.i, 3
  %.663.i = add nsw i64 %.661.i, %.42.i
  %.664.i = inttoptr i64 %.663.i to ptr
  %.665.i = load i64, ptr %.664.i, align 8, !noalias !48
  %.667.i = shl i64 %.665.i, 40
  %.671.reass.i = add i64 %invariant.op.i, %.627243245.i
  %.672.i = or i64 %.667.i, %.671.reass.i
  %.686.i = load i64, ptr %sunkaddr15.i, align 8, !noalias !48
  %.691.i = load i64, ptr %sunkaddr17.i, align 8, !noalias !48
  %.692.i = zext i64 %.665.i to i128
  %.693.i = zext i64 %.691.i to i128
  %.694.i = mul nuw i128 %.693.i, %.692.i
  %sh.diff.i = lshr i128 %.694.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.697.i = and i64 %tr.sh.diff.i, -64
  %.698.i = add nsw i64 %.697.i, %.686.i
  %.705.i = inttoptr i64 %.698.i to ptr
  %.706.i = load <8 x i64>, ptr %.705.i, align 64, !noalias !48
  %.710.i = icmp eq <8 x i64> %.706.i, zeroinitializer
  %.711.i = bitcast <8 x i1> %.710.i to i8
  %.724.i = icmp eq i8 %.711.i, 0
  br i1 %.724.i, label %B4606.preheader.i, label %B4839.i

B4606.preheader.i:                                ; preds = %B4476.i
  %.752.i = shl nsw i64 %.691.i, 6
  %.753.i = add nsw i64 %.752.i, %.686.i
  br label %B4606.i

B4606.i:                                          ; preds = %B4606.i, %B4606.preheader.i
  %_insert_v168_line.3.2.i = phi i64 [ %spec.select.i, %B4606.i ], [ %.698.i, %B4606.preheader.i ]
  %.734.i = add nsw i64 %_insert_v168_line.3.2.i, 64
  %.754.i = icmp eq i64 %.734.i, %.753.i
  %spec.select.i = select i1 %.754.i, i64 %.686.i, i64 %.734.i
  %.772.i = inttoptr i64 %spec.select.i to ptr
  %.773.i = load <8 x i64>, ptr %.772.i, align 64, !noalias !48
  %.777.i = icmp eq <8 x i64> %.773.i, zeroinitializer
  %.778.i = bitcast <8 x i1> %.777.i to i8
  %.792.i = icmp eq i8 %.778.i, 0
  br i1 %.792.i, label %B4606.i, label %B4839.i

B4839.i:                                          ; preds = %B4606.i, %B4476.i
  %_insert_v168_line.5.3.i = phi i64 [ %.698.i, %B4476.i ], [ %spec.select.i, %B4606.i ]
  %_insert_v168_empty.2.3.in.i = phi i8 [ %.711.i, %B4476.i ], [ %.778.i, %B4606.i ]
  %18 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %_insert_v168_empty.2.3.in.i, i1 true)
  %19 = shl nuw nsw i8 %18, 3
  %20 = zext nneg i8 %19 to i64
  %.809.i = add nsw i64 %_insert_v168_line.5.3.i, %20
  %.813.i = inttoptr i64 %.809.i to ptr
  store i64 %.672.i, ptr %.813.i, align 8, !noalias !48
  %.621.i = icmp sgt i64 %.620242246.i, 1
  br i1 %.621.i, label %B4476.i, label %B304.loopexit.i

B306.endif.endif.i:                               ; preds = %B304.loopexit.i, %B306.lr.ph.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B304.loopexit.i ], [ %5, %B306.lr.ph.i ]
  %.130249275.i = phi i64 [ %.140.i, %B304.loopexit.i ], [ %.110.i, %B306.lr.ph.i ]
  %.137250274.i = phi i64 [ %.144.i, %B304.loopexit.i ], [ %a2, %B306.lr.ph.i ]
  %.140.i = add nsw i64 %.130249275.i, -1
  %.144.i = add i64 %.137250274.i, 256
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %a3, i64 %.144.i)
  %.244.i = sub i64 %.13.i.i, %.137250274.i
  %.245.i = icmp sgt i64 %.244.i, 0
  %..244.i = tail call i64 @llvm.smax.i64(i64 %.244.i, i64 0)
  br i1 %.245.i, label %B400.endif.i, label %B304.loopexit.i

B400.endif.i:                                     ; preds = %B306.endif.endif.i, %B596.i
  %lsr.iv5.i = phi i64 [ %lsr.iv.next6.i, %B596.i ], [ %lsr.iv.i, %B306.endif.endif.i ]
  %.286229237.i = phi i64 [ %.296.i, %B596.i ], [ %..244.i, %B306.endif.endif.i ]
  %.293230236.i = phi i64 [ %.300.i, %B596.i ], [ %.137250274.i, %B306.endif.endif.i ]
  %.296.i = add nsw i64 %.286229237.i, -1
  %.300.i = add i64 %.293230236.i, 1
  %.332.i = mul nsw i64 %.293230236.i, %.330.i
  %.334.i = add nsw i64 %.332.i, %.37.i
  %.341.i = inttoptr i64 %.334.i to ptr
  %.342.i = load i64, ptr %.341.i, align 8, !noalias !48
  %.343.i = add i64 %.342.i, 1
  %.344.i = lshr i64 %.343.i, 32
  %.345.i = xor i64 %.344.i, %.343.i
  %.346.i = mul i64 %.345.i, -7046029254386353131
  %.347.i = lshr i64 %.346.i, 29
  %.348.i = xor i64 %.347.i, %.346.i
  %.349.i = mul i64 %.348.i, -4658895280553007687
  %.350.i = lshr i64 %.349.i, 32
  %.351.i = xor i64 %.350.i, %.349.i
  br i1 %8, label %B596.i, label %B594.preheader.i

B594.preheader.i:                                 ; preds = %B400.endif.i
  br i1 %9, label %B594.epil.preheader.i, label %B594.i

_ZN10interleave6engine6native7kernels7visited7rebuildB4v167B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit: ; preds = %B304.loopexit.i, %0
  ret i64 0
}

define i64 @select(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr {
  %.21.i = add nsw i64 %a0, 112
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !51
  %.39.i = add nsw i64 %.23.i, 48
  %.40.i = inttoptr i64 %.39.i to ptr
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !51
  %.45.i = add nsw i64 %.23.i, 56
  %.46.i = inttoptr i64 %.45.i to ptr
  %.47.i = load i64, ptr %.46.i, align 8, !noalias !51
  %.145137.not.i = icmp slt i64 %a2, 1
  br i1 %.145137.not.i, label %_ZN10interleave6engine6native7kernels9backwards6selectB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B290.lr.ph.i

B290.lr.ph.i:                                     ; preds = %0
  %.27.i = add nsw i64 %a0, 16
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !51
  %.29.fr.i = freeze i64 %.29.i
  %.184.i = shl i64 %.29.fr.i, 3
  %.195.not.i = icmp eq i64 %a4, 0
  %1 = icmp sgt i64 %.29.fr.i, 0
  br i1 %.195.not.i, label %B290.lr.ph.split.us.i, label %B290.lr.ph.split.i

B290.lr.ph.split.us.i:                            ; preds = %B290.lr.ph.i
  br i1 %1, label %B290.us.us.preheader.i, label %B290.us.preheader.i

B290.us.preheader.i:                              ; preds = %B290.lr.ph.split.us.i
  %2 = inttoptr i64 %a0 to ptr
  %sunkaddr63.i = inttoptr i64 %.41.i to ptr
  %sunkaddr64.i = shl i64 %a3, 3
  %sunkaddr65.i = getelementptr i8, ptr %sunkaddr63.i, i64 %sunkaddr64.i
  %sunkaddr66.i = getelementptr i8, ptr %sunkaddr65.i, i64 40
  %sunkaddr67.i = inttoptr i64 %.23.i to ptr
  %sunkaddr68.i = getelementptr i8, ptr %sunkaddr67.i, i64 72
  %sunkaddr70.i = getelementptr i8, ptr %sunkaddr63.i, i64 16
  br label %B290.us.i

B290.us.us.preheader.i:                           ; preds = %B290.lr.ph.split.us.i
  %xtraiter20.i = and i64 %.29.fr.i, 7
  %unroll_iter24.i = and i64 %.29.fr.i, 9223372036854775800
  %3 = inttoptr i64 %a0 to ptr
  %sunkaddr.i = inttoptr i64 %.41.i to ptr
  %sunkaddr56.i = shl i64 %a3, 3
  %sunkaddr57.i = getelementptr i8, ptr %sunkaddr.i, i64 %sunkaddr56.i
  %sunkaddr58.i = getelementptr i8, ptr %sunkaddr57.i, i64 40
  %sunkaddr59.i = inttoptr i64 %.23.i to ptr
  %sunkaddr60.i = getelementptr i8, ptr %sunkaddr59.i, i64 72
  %sunkaddr62.i = getelementptr i8, ptr %sunkaddr.i, i64 16
  %4 = icmp samesign ult i64 %.29.fr.i, 8
  %5 = icmp eq i64 %xtraiter20.i, 0
  br label %B290.us.us.i

B290.us.us.i:                                     ; preds = %B5045.us.us.i, %B290.us.us.preheader.i
  %lsr.iv29.i = phi i64 [ %a1, %B290.us.us.preheader.i ], [ %lsr.iv.next30.i, %B5045.us.us.i ]
  %chosen.2.0142.us.us.i = phi i64 [ 0, %B290.us.us.preheader.i ], [ %chosen.3.1.us.us.i, %B5045.us.us.i ]
  %.151130140.us.us.i = phi i64 [ 0, %B290.us.us.preheader.i ], [ %.158.us.us.i, %B5045.us.us.i ]
  %.158.us.us.i = add nuw nsw i64 %.151130140.us.us.i, 1
  %.185.us.us.i = mul nuw nsw i64 %.151130140.us.us.i, %.184.i
  %.187.us.us.i = add nsw i64 %.185.us.us.i, %a1
  store i64 0, ptr %sunkaddr58.i, align 8, !noalias !51
  %.215.us.us.i = load i64, ptr %sunkaddr60.i, align 8, !noalias !51
  store i64 %.215.us.us.i, ptr %sunkaddr62.i, align 8, !noalias !51
  %.226.us.us.i = load i64, ptr %3, align 8, !noalias !51
  %.230.us.us.i = inttoptr i64 %.226.us.us.i to ptr
  %.231.us.us.i = tail call i64 %.230.us.us.i(i64 %.187.us.us.i, i64 %.47.i, i64 %.41.i), !noalias !51
  %.239.us.us.i = load i64, ptr %sunkaddr58.i, align 8, !noalias !51
  %.240.not.us.us.i = icmp eq i64 %.239.us.us.i, 0
  br i1 %.240.not.us.us.i, label %B5045.us.us.i, label %B668.endif.us.us.i

B668.endif.us.us.i:                               ; preds = %B290.us.us.i
  %.248.us.us.i = mul i64 %chosen.2.0142.us.us.i, %.184.i
  %.250.us.us.i = add i64 %.248.us.us.i, %a5
  br i1 %4, label %B732.us.us.epil.preheader.i, label %B732.us.us.i

B732.us.us.i:                                     ; preds = %B668.endif.us.us.i, %B732.us.us.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B732.us.us.i ], [ 0, %B668.endif.us.us.i ]
  %.346124126.us.us.i = phi i64 [ %.353.us.us.7.i, %B732.us.us.i ], [ 0, %B668.endif.us.us.i ]
  %6 = add i64 %lsr.iv.i, %.250.us.us.i
  %7 = add i64 %lsr.iv.i, %lsr.iv29.i
  %.384.us.us.i = inttoptr i64 %7 to ptr
  %.385.us.us.i = load i64, ptr %.384.us.us.i, align 8, !noalias !51
  %.386.us.us.i = inttoptr i64 %6 to ptr
  store i64 %.385.us.us.i, ptr %.386.us.us.i, align 8, !noalias !51
  %8 = add i64 %6, 8
  %9 = add i64 %7, 8
  %.384.us.us.1.i = inttoptr i64 %9 to ptr
  %.385.us.us.1.i = load i64, ptr %.384.us.us.1.i, align 8, !noalias !51
  %.386.us.us.1.i = inttoptr i64 %8 to ptr
  store i64 %.385.us.us.1.i, ptr %.386.us.us.1.i, align 8, !noalias !51
  %10 = add i64 %6, 16
  %11 = add i64 %7, 16
  %.384.us.us.2.i = inttoptr i64 %11 to ptr
  %.385.us.us.2.i = load i64, ptr %.384.us.us.2.i, align 8, !noalias !51
  %.386.us.us.2.i = inttoptr i64 %10 to ptr
  store i64 %.385.us.us.2.i, ptr %.386.us.us.2.i, align 8, !noalias !51
  %12 = add i64 %6, 24
  %13 = add i64 %7, 24
  %.384.us.us.3.i = inttoptr i64 %13 to ptr
  %.385.us.us.3.i = load i64, ptr %.384.us.us.3.i, align 8, !noalias !51
  %.386.us.us.3.i = inttoptr i64 %12 to ptr
  store i64 %.385.us.us.3.i, ptr %.386.us.us.3.i, align 8, !noalias !51
  %14 = add i64 %6, 32
  %15 = add i64 %7, 32
  %.384.us.us.4.i = inttoptr i64 %15 to ptr
  %.385.us.us.4.i = load i64, ptr %.384.us.us.4.i, align 8, !noalias !51
  %.386.us.us.4.i = inttoptr i64 %14 to ptr
  store i64 %.385.us.us.4.i, ptr %.386.us.us.4.i, align 8, !noalias !51
  %16 = add i64 %6, 40
  %17 = add i64 %7, 40
  %.384.us.us.5.i = inttoptr i64 %17 to ptr
  %.385.us.us.5.i = load i64, ptr %.384.us.us.5.i, align 8, !noalias !51
  %.386.us.us.5.i = inttoptr i64 %16 to ptr
  store i64 %.385.us.us.5.i, ptr %.386.us.us.5.i, align 8, !noalias !51
  %18 = add i64 %6, 48
  %19 = add i64 %7, 48
  %.384.us.us.6.i = inttoptr i64 %19 to ptr
  %.385.us.us.6.i = load i64, ptr %.384.us.us.6.i, align 8, !noalias !51
  %.386.us.us.6.i = inttoptr i64 %18 to ptr
  store i64 %.385.us.us.6.i, ptr %.386.us.us.6.i, align 8, !noalias !51
  %.353.us.us.7.i = add nuw nsw i64 %.346124126.us.us.i, 8
  %20 = add i64 %6, 56
  %21 = add i64 %7, 56
  %.384.us.us.7.i = inttoptr i64 %21 to ptr
  %.385.us.us.7.i = load i64, ptr %.384.us.us.7.i, align 8, !noalias !51
  %.386.us.us.7.i = inttoptr i64 %20 to ptr
  store i64 %.385.us.us.7.i, ptr %.386.us.us.7.i, align 8, !noalias !51
  %lsr.iv.next.i = add nuw i64 %lsr.iv.i, 64
  %niter25.ncmp.7.i = icmp eq i64 %unroll_iter24.i, %.353.us.us.7.i
  br i1 %niter25.ncmp.7.i, label %B730.B5043_crit_edge.us.us.unr-lcssa.i, label %B732.us.us.i

B5045.us.us.i:                                    ; preds = %B730.B5043_crit_edge.us.us.i, %B290.us.us.i
  %chosen.3.1.us.us.i = phi i64 [ %.398.us.us.i, %B730.B5043_crit_edge.us.us.i ], [ %chosen.2.0142.us.us.i, %B290.us.us.i ]
  %lsr.iv.next30.i = add i64 %lsr.iv29.i, %.184.i
  %exitcond215.not.i = icmp eq i64 %a2, %.158.us.us.i
  br i1 %exitcond215.not.i, label %_ZN10interleave6engine6native7kernels9backwards6selectB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B290.us.us.i

B730.B5043_crit_edge.us.us.unr-lcssa.i:           ; preds = %B732.us.us.i
  br i1 %5, label %B730.B5043_crit_edge.us.us.i, label %B732.us.us.epil.preheader.i

B732.us.us.epil.preheader.i:                      ; preds = %B730.B5043_crit_edge.us.us.unr-lcssa.i, %B668.endif.us.us.i
  %.346124126.us.us.epil.init.i = phi i64 [ 0, %B668.endif.us.us.i ], [ %unroll_iter24.i, %B730.B5043_crit_edge.us.us.unr-lcssa.i ]
  %22 = shl i64 %.346124126.us.us.epil.init.i, 3
  %23 = add nsw i64 %22, %lsr.iv29.i
  %24 = add i64 %22, %.250.us.us.i
  br label %B732.us.us.epil.i

B732.us.us.epil.i:                                ; preds = %B732.us.us.epil.i, %B732.us.us.epil.preheader.i
  %lsr.iv35.i = phi i64 [ %lsr.iv.next36.i, %B732.us.us.epil.i ], [ %xtraiter20.i, %B732.us.us.epil.preheader.i ]
  %lsr.iv33.i = phi i64 [ %lsr.iv.next34.i, %B732.us.us.epil.i ], [ %24, %B732.us.us.epil.preheader.i ]
  %lsr.iv31.i = phi i64 [ %lsr.iv.next32.i, %B732.us.us.epil.i ], [ %23, %B732.us.us.epil.preheader.i ]
  %.384.us.us.epil.i = inttoptr i64 %lsr.iv31.i to ptr
  %.385.us.us.epil.i = load i64, ptr %.384.us.us.epil.i, align 8, !noalias !51
  %.386.us.us.epil.i = inttoptr i64 %lsr.iv33.i to ptr
  store i64 %.385.us.us.epil.i, ptr %.386.us.us.epil.i, align 8, !noalias !51
  %lsr.iv.next32.i = add i64 %lsr.iv31.i, 8
  %lsr.iv.next34.i = add i64 %lsr.iv33.i, 8
  %lsr.iv.next36.i = add nsw i64 %lsr.iv35.i, -1
  %epil.iter21.cmp.not.i = icmp eq i64 %lsr.iv.next36.i, 0
  br i1 %epil.iter21.cmp.not.i, label %B730.B5043_crit_edge.us.us.i, label %B732.us.us.epil.i, !llvm.loop !54

B730.B5043_crit_edge.us.us.i:                     ; preds = %B732.us.us.epil.i, %B730.B5043_crit_edge.us.us.unr-lcssa.i
  %.398.us.us.i = add nsw i64 %chosen.2.0142.us.us.i, 1
  br label %B5045.us.us.i

B290.us.i:                                        ; preds = %B290.us.i, %B290.us.preheader.i
  %lsr.iv39.i = phi i64 [ %lsr.iv.next40.i, %B290.us.i ], [ %a2, %B290.us.preheader.i ]
  %lsr.iv37.i = phi i64 [ %lsr.iv.next38.i, %B290.us.i ], [ %a1, %B290.us.preheader.i ]
  %chosen.2.0142.us.i = phi i64 [ %chosen.3.1.us.i, %B290.us.i ], [ 0, %B290.us.preheader.i ]
  store i64 0, ptr %sunkaddr66.i, align 8, !noalias !51
  %.215.us.i = load i64, ptr %sunkaddr68.i, align 8, !noalias !51
  store i64 %.215.us.i, ptr %sunkaddr70.i, align 8, !noalias !51
  %.226.us.i = load i64, ptr %2, align 8, !noalias !51
  %.230.us.i = inttoptr i64 %.226.us.i to ptr
  %.231.us.i = tail call i64 %.230.us.i(i64 %lsr.iv37.i, i64 %.47.i, i64 %.41.i), !noalias !51
  %.239.us.i = load i64, ptr %sunkaddr66.i, align 8, !noalias !51
  %.240.not.us.i = icmp ne i64 %.239.us.i, 0
  %.398.us.i = zext i1 %.240.not.us.i to i64
  %chosen.3.1.us.i = add nuw nsw i64 %chosen.2.0142.us.i, %.398.us.i
  %lsr.iv.next38.i = add i64 %lsr.iv37.i, %.184.i
  %lsr.iv.next40.i = add i64 %lsr.iv39.i, -1
  %exitcond213.not.i = icmp eq i64 %lsr.iv.next40.i, 0
  br i1 %exitcond213.not.i, label %_ZN10interleave6engine6native7kernels9backwards6selectB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B290.us.i

B290.lr.ph.split.i:                               ; preds = %B290.lr.ph.i
  br i1 %1, label %B290.us152.preheader.i, label %B290.preheader.i

B290.preheader.i:                                 ; preds = %B290.lr.ph.split.i
  %sunkaddr77.i = inttoptr i64 %.41.i to ptr
  %sunkaddr78.i = shl i64 %a3, 3
  %sunkaddr79.i = getelementptr i8, ptr %sunkaddr77.i, i64 %sunkaddr78.i
  %sunkaddr80.i = getelementptr i8, ptr %sunkaddr79.i, i64 40
  %sunkaddr81.i = inttoptr i64 %a0 to ptr
  %sunkaddr82.i = getelementptr i8, ptr %sunkaddr81.i, i64 8
  br label %B290.i

B290.us152.preheader.i:                           ; preds = %B290.lr.ph.split.i
  %xtraiter.i = and i64 %.29.fr.i, 7
  %unroll_iter.i = and i64 %.29.fr.i, 9223372036854775800
  %sunkaddr71.i = inttoptr i64 %.41.i to ptr
  %sunkaddr72.i = shl i64 %a3, 3
  %sunkaddr73.i = getelementptr i8, ptr %sunkaddr71.i, i64 %sunkaddr72.i
  %sunkaddr74.i = getelementptr i8, ptr %sunkaddr73.i, i64 40
  %sunkaddr75.i = inttoptr i64 %a0 to ptr
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr75.i, i64 8
  %25 = icmp samesign ult i64 %.29.fr.i, 8
  %26 = icmp eq i64 %xtraiter.i, 0
  br label %B290.us152.i

B290.us152.i:                                     ; preds = %B5045.us183.i, %B290.us152.preheader.i
  %lsr.iv43.i = phi i64 [ %a1, %B290.us152.preheader.i ], [ %lsr.iv.next44.i, %B5045.us183.i ]
  %chosen.2.0142.us153.i = phi i64 [ 0, %B290.us152.preheader.i ], [ %chosen.3.1.us186.i, %B5045.us183.i ]
  %.151130140.us155.i = phi i64 [ 0, %B290.us152.preheader.i ], [ %.158.us159.i, %B5045.us183.i ]
  %.158.us159.i = add nuw nsw i64 %.151130140.us155.i, 1
  %.185.us160.i = mul nuw nsw i64 %.151130140.us155.i, %.184.i
  %.187.us161.i = add nsw i64 %.185.us160.i, %a1
  store i64 0, ptr %sunkaddr74.i, align 8, !noalias !51
  %.202.us.i = load i64, ptr %sunkaddr76.i, align 8, !noalias !51
  %.206.us.i = inttoptr i64 %.202.us.i to ptr
  %.207.us.i = tail call i64 %.206.us.i(i64 %.187.us161.i, i64 %.41.i, i64 %a4), !noalias !51
  %.239.us162.i = load i64, ptr %sunkaddr74.i, align 8, !noalias !51
  %.240.not.us163.i = icmp eq i64 %.239.us162.i, 0
  br i1 %.240.not.us163.i, label %B5045.us183.i, label %B668.endif.us164.i

B668.endif.us164.i:                               ; preds = %B290.us152.i
  %.248.us165.i = mul i64 %chosen.2.0142.us153.i, %.184.i
  %.250.us166.i = add i64 %.248.us165.i, %a5
  br i1 %25, label %B732.us171.epil.preheader.i, label %B732.us171.i

B732.us171.i:                                     ; preds = %B668.endif.us164.i, %B732.us171.i
  %lsr.iv41.i = phi i64 [ %lsr.iv.next42.i, %B732.us171.i ], [ 0, %B668.endif.us164.i ]
  %.346124126.us173.i = phi i64 [ %.353.us175.7.i, %B732.us171.i ], [ 0, %B668.endif.us164.i ]
  %27 = add i64 %lsr.iv41.i, %.250.us166.i
  %28 = add i64 %lsr.iv41.i, %lsr.iv43.i
  %.384.us179.i = inttoptr i64 %28 to ptr
  %.385.us180.i = load i64, ptr %.384.us179.i, align 8, !noalias !51
  %.386.us181.i = inttoptr i64 %27 to ptr
  store i64 %.385.us180.i, ptr %.386.us181.i, align 8, !noalias !51
  %29 = add i64 %27, 8
  %30 = add i64 %28, 8
  %.384.us179.1.i = inttoptr i64 %30 to ptr
  %.385.us180.1.i = load i64, ptr %.384.us179.1.i, align 8, !noalias !51
  %.386.us181.1.i = inttoptr i64 %29 to ptr
  store i64 %.385.us180.1.i, ptr %.386.us181.1.i, align 8, !noalias !51
  %31 = add i64 %27, 16
  %32 = add i64 %28, 16
  %.384.us179.2.i = inttoptr i64 %32 to ptr
  %.385.us180.2.i = load i64, ptr %.384.us179.2.i, align 8, !noalias !51
  %.386.us181.2.i = inttoptr i64 %31 to ptr
  store i64 %.385.us180.2.i, ptr %.386.us181.2.i, align 8, !noalias !51
  %33 = add i64 %27, 24
  %34 = add i64 %28, 24
  %.384.us179.3.i = inttoptr i64 %34 to ptr
  %.385.us180.3.i = load i64, ptr %.384.us179.3.i, align 8, !noalias !51
  %.386.us181.3.i = inttoptr i64 %33 to ptr
  store i64 %.385.us180.3.i, ptr %.386.us181.3.i, align 8, !noalias !51
  %35 = add i64 %27, 32
  %36 = add i64 %28, 32
  %.384.us179.4.i = inttoptr i64 %36 to ptr
  %.385.us180.4.i = load i64, ptr %.384.us179.4.i, align 8, !noalias !51
  %.386.us181.4.i = inttoptr i64 %35 to ptr
  store i64 %.385.us180.4.i, ptr %.386.us181.4.i, align 8, !noalias !51
  %37 = add i64 %27, 40
  %38 = add i64 %28, 40
  %.384.us179.5.i = inttoptr i64 %38 to ptr
  %.385.us180.5.i = load i64, ptr %.384.us179.5.i, align 8, !noalias !51
  %.386.us181.5.i = inttoptr i64 %37 to ptr
  store i64 %.385.us180.5.i, ptr %.386.us181.5.i, align 8, !noalias !51
  %39 = add i64 %27, 48
  %40 = add i64 %28, 48
  %.384.us179.6.i = inttoptr i64 %40 to ptr
  %.385.us180.6.i = load i64, ptr %.384.us179.6.i, align 8, !noalias !51
  %.386.us181.6.i = inttoptr i64 %39 to ptr
  store i64 %.385.us180.6.i, ptr %.386.us181.6.i, align 8, !noalias !51
  %.353.us175.7.i = add nuw nsw i64 %.346124126.us173.i, 8
  %41 = add i64 %27, 56
  %42 = add i64 %28, 56
  %.384.us179.7.i = inttoptr i64 %42 to ptr
  %.385.us180.7.i = load i64, ptr %.384.us179.7.i, align 8, !noalias !51
  %.386.us181.7.i = inttoptr i64 %41 to ptr
  store i64 %.385.us180.7.i, ptr %.386.us181.7.i, align 8, !noalias !51
  %lsr.iv.next42.i = add nuw i64 %lsr.iv41.i, 64
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.353.us175.7.i
  br i1 %niter.ncmp.7.i, label %B730.B5043_crit_edge.us189.unr-lcssa.i, label %B732.us171.i

B5045.us183.i:                                    ; preds = %B730.B5043_crit_edge.us189.i, %B290.us152.i
  %chosen.3.1.us186.i = phi i64 [ %.398.us170.i, %B730.B5043_crit_edge.us189.i ], [ %chosen.2.0142.us153.i, %B290.us152.i ]
  %lsr.iv.next44.i = add i64 %lsr.iv43.i, %.184.i
  %exitcond212.not.i = icmp eq i64 %a2, %.158.us159.i
  br i1 %exitcond212.not.i, label %_ZN10interleave6engine6native7kernels9backwards6selectB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B290.us152.i

B730.B5043_crit_edge.us189.unr-lcssa.i:           ; preds = %B732.us171.i
  br i1 %26, label %B730.B5043_crit_edge.us189.i, label %B732.us171.epil.preheader.i

B732.us171.epil.preheader.i:                      ; preds = %B730.B5043_crit_edge.us189.unr-lcssa.i, %B668.endif.us164.i
  %.346124126.us173.epil.init.i = phi i64 [ 0, %B668.endif.us164.i ], [ %unroll_iter.i, %B730.B5043_crit_edge.us189.unr-lcssa.i ]
  %43 = shl i64 %.346124126.us173.epil.init.i, 3
  %44 = add nsw i64 %43, %lsr.iv43.i
  %45 = add i64 %43, %.250.us166.i
  br label %B732.us171.epil.i

B732.us171.epil.i:                                ; preds = %B732.us171.epil.i, %B732.us171.epil.preheader.i
  %lsr.iv49.i = phi i64 [ %lsr.iv.next50.i, %B732.us171.epil.i ], [ %xtraiter.i, %B732.us171.epil.preheader.i ]
  %lsr.iv47.i = phi i64 [ %lsr.iv.next48.i, %B732.us171.epil.i ], [ %45, %B732.us171.epil.preheader.i ]
  %lsr.iv45.i = phi i64 [ %lsr.iv.next46.i, %B732.us171.epil.i ], [ %44, %B732.us171.epil.preheader.i ]
  %.384.us179.epil.i = inttoptr i64 %lsr.iv45.i to ptr
  %.385.us180.epil.i = load i64, ptr %.384.us179.epil.i, align 8, !noalias !51
  %.386.us181.epil.i = inttoptr i64 %lsr.iv47.i to ptr
  store i64 %.385.us180.epil.i, ptr %.386.us181.epil.i, align 8, !noalias !51
  %lsr.iv.next46.i = add i64 %lsr.iv45.i, 8
  %lsr.iv.next48.i = add i64 %lsr.iv47.i, 8
  %lsr.iv.next50.i = add nsw i64 %lsr.iv49.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next50.i, 0
  br i1 %epil.iter.cmp.not.i, label %B730.B5043_crit_edge.us189.i, label %B732.us171.epil.i, !llvm.loop !55

B730.B5043_crit_edge.us189.i:                     ; preds = %B732.us171.epil.i, %B730.B5043_crit_edge.us189.unr-lcssa.i
  %.398.us170.i = add nsw i64 %chosen.2.0142.us153.i, 1
  br label %B5045.us183.i

B290.i:                                           ; preds = %B290.i, %B290.preheader.i
  %lsr.iv53.i = phi i64 [ %lsr.iv.next54.i, %B290.i ], [ %a2, %B290.preheader.i ]
  %lsr.iv51.i = phi i64 [ %lsr.iv.next52.i, %B290.i ], [ %a1, %B290.preheader.i ]
  %chosen.2.0142.i = phi i64 [ %chosen.3.1.i, %B290.i ], [ 0, %B290.preheader.i ]
  store i64 0, ptr %sunkaddr80.i, align 8, !noalias !51
  %.202.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !51
  %.206.i = inttoptr i64 %.202.i to ptr
  %.207.i = tail call i64 %.206.i(i64 %lsr.iv51.i, i64 %.41.i, i64 %a4), !noalias !51
  %.239.i = load i64, ptr %sunkaddr80.i, align 8, !noalias !51
  %.240.not.i = icmp ne i64 %.239.i, 0
  %.398.i = zext i1 %.240.not.i to i64
  %chosen.3.1.i = add nuw nsw i64 %chosen.2.0142.i, %.398.i
  %lsr.iv.next52.i = add i64 %lsr.iv51.i, %.184.i
  %lsr.iv.next54.i = add i64 %lsr.iv53.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next54.i, 0
  br i1 %exitcond.not.i, label %_ZN10interleave6engine6native7kernels9backwards6selectB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B290.i

_ZN10interleave6engine6native7kernels9backwards6selectB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit: ; preds = %B290.i, %B5045.us183.i, %B290.us.i, %B5045.us.us.i, %0
  %chosen.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %chosen.3.1.us.us.i, %B5045.us.us.i ], [ %chosen.3.1.us186.i, %B5045.us183.i ], [ %chosen.3.1.us.i, %B290.us.i ], [ %chosen.3.1.i, %B290.i ]
  ret i64 %chosen.2.0.lcssa.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define noundef i64 @index(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #6 {
  %1 = add nuw i64 %a1, 255
  %.80.i = lshr i64 %1, 8
  %.57.inv.i = icmp slt i64 %a1, 1
  %.101318.not339.i = icmp eq i64 %.80.i, 0
  %.101318.not.i = select i1 %.57.inv.i, i1 true, i1 %.101318.not339.i
  br i1 %.101318.not.i, label %_ZN10interleave6engine6native7kernels9backwards5indexB4v195B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B60.lr.ph.i

B60.lr.ph.i:                                      ; preds = %0
  %.306.i = shl i64 %a2, 3
  %.366.i = add i64 %a2, -1
  %..366.i = tail call i64 @llvm.smax.i64(i64 %.366.i, i64 0)
  %2 = add i64 %a0, 8
  %3 = shl i64 %a2, 11
  %4 = lshr i64 %..366.i, 1
  %5 = mul nsw i64 %4, -2
  %6 = icmp slt i64 %.366.i, 1
  %7 = zext i64 %a4 to i128
  %8 = icmp eq i64 %.366.i, 1
  %9 = and i64 %..366.i, 1
  %10 = icmp eq i64 %9, 0
  %11 = or i64 %..366.i, 1
  br label %B60.endif.endif.i

B58.loopexit.i:                                   ; preds = %B5559.i, %B60.endif.endif.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, %3
  %.101.i = icmp sgt i64 %.100296328.i, 1
  br i1 %.101.i, label %B60.endif.endif.i, label %_ZN10interleave6engine6native7kernels9backwards5indexB4v195B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B306.i:                                           ; preds = %B306.preheader.i, %B306.i
  %lsr.iv18.i = phi i64 [ %lsr.iv.next19.i, %B306.i ], [ 4354685564936845354, %B306.preheader.i ]
  %lsr.iv16.i = phi i64 [ %lsr.iv.next17.i, %B306.i ], [ -7046029254386353131, %B306.preheader.i ]
  %lsr.iv14.i = phi i64 [ %lsr.iv.next15.i, %B306.i ], [ %lsr.iv12.i, %B306.preheader.i ]
  %hash_of_v199_h.2.2258.i = phi i64 [ %.464.1.i, %B306.i ], [ %.326.i, %B306.preheader.i ]
  %.415254256.i = phi i64 [ %.422.1.i, %B306.i ], [ 1, %B306.preheader.i ]
  %.451.i = inttoptr i64 %lsr.iv14.i to ptr
  %.452.i = load i64, ptr %.451.i, align 8, !noalias !56
  %12 = add i64 %.452.i, %lsr.iv16.i
  %.456.i = xor i64 %12, %hash_of_v199_h.2.2258.i
  %.457.i = lshr i64 %.456.i, 32
  %.458.i = xor i64 %.457.i, %.456.i
  %.459.i = mul i64 %.458.i, -7046029254386353131
  %.460.i = lshr i64 %.459.i, 29
  %.461.i = xor i64 %.460.i, %.459.i
  %.462.i = mul i64 %.461.i, -4658895280553007687
  %.463.i = lshr i64 %.462.i, 32
  %.422.1.i = add i64 %.415254256.i, 2
  %13 = add i64 %lsr.iv14.i, 8
  %.451.1.i = inttoptr i64 %13 to ptr
  %.452.1.i = load i64, ptr %.451.1.i, align 8, !noalias !56
  %14 = add i64 %.452.1.i, %lsr.iv18.i
  %15 = xor i64 %14, %.463.i
  %.456.1.i = xor i64 %15, %.462.i
  %.457.1.i = lshr i64 %.456.1.i, 32
  %.458.1.i = xor i64 %.457.1.i, %.456.1.i
  %.459.1.i = mul i64 %.458.1.i, -7046029254386353131
  %.460.1.i = lshr i64 %.459.1.i, 29
  %.461.1.i = xor i64 %.460.1.i, %.459.1.i
  %.462.1.i = mul i64 %.461.1.i, -4658895280553007687
  %.463.1.i = lshr i64 %.462.1.i, 32
  %.464.1.i = xor i64 %.463.1.i, %.462.1.i
  %lsr.iv.next15.i = add i64 %lsr.iv14.i, 16
  %lsr.iv.next17.i = add i64 %lsr.iv16.i, 4354685564936845354
  %lsr.iv.next19.i = add i64 %lsr.iv18.i, 4354685564936845354
  %16 = add i64 %.422.1.i, %5
  %niter.ncmp.1.i = icmp eq i64 %16, 1
  br i1 %niter.ncmp.1.i, label %B308.loopexit.unr-lcssa.i, label %B306.i

B308.loopexit.unr-lcssa.i:                        ; preds = %B306.i
  br i1 %10, label %B308.i, label %B306.epil.preheader.i

B306.epil.preheader.i:                            ; preds = %B306.preheader.i, %B308.loopexit.unr-lcssa.i
  %hash_of_v199_h.2.2258.epil.init.i = phi i64 [ %.326.i, %B306.preheader.i ], [ %.464.1.i, %B308.loopexit.unr-lcssa.i ]
  %.415254256.epil.init.i = phi i64 [ 1, %B306.preheader.i ], [ %11, %B308.loopexit.unr-lcssa.i ]
  %.448.epil.i = shl nsw i64 %.415254256.epil.init.i, 3
  %.450.epil.i = add nsw i64 %.448.epil.i, %.309.i
  %.451.epil.i = inttoptr i64 %.450.epil.i to ptr
  %.452.epil.i = load i64, ptr %.451.epil.i, align 8, !noalias !56
  %.453.epil.i = mul i64 %.415254256.epil.init.i, -7046029254386353131
  %.454.epil.i = add i64 %.452.epil.i, %.453.epil.i
  %.456.epil.i = xor i64 %.454.epil.i, %hash_of_v199_h.2.2258.epil.init.i
  %.457.epil.i = lshr i64 %.456.epil.i, 32
  %.458.epil.i = xor i64 %.457.epil.i, %.456.epil.i
  %.459.epil.i = mul i64 %.458.epil.i, -7046029254386353131
  %.460.epil.i = lshr i64 %.459.epil.i, 29
  %.461.epil.i = xor i64 %.460.epil.i, %.459.epil.i
  %.462.epil.i = mul i64 %.461.epil.i, -4658895280553007687
  %.463.epil.i = lshr i64 %.462.epil.i, 32
  %.464.epil.i = xor i64 %.463.epil.i, %.462.epil.i
  br label %B308.i

B308.i:                                           ; preds = %B154.endif.i, %B306.epil.preheader.i, %B308.loopexit.unr-lcssa.i
  %hash_of_v199_h.2.2.lcssa.i = phi i64 [ %.326.i, %B154.endif.i ], [ %.464.1.i, %B308.loopexit.unr-lcssa.i ], [ %.464.epil.i, %B306.epil.preheader.i ]
  %.478.i = zext i64 %hash_of_v199_h.2.2.lcssa.i to i128
  %.480.i = mul nuw i128 %.478.i, %7
  %sh.diff.i = lshr i128 %.480.i, 61
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.486.i = and i64 %tr.sh.diff.i, -8
  %.490.i = add nsw i64 %.486.i, %a3
  %.491.i = inttoptr i64 %.490.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.491.i, i32 1, i32 3, i32 1), !noalias !56
  %lsr.iv.next13.i = add i64 %lsr.iv12.i, %.306.i
  %.257.i = icmp samesign ugt i64 %.256261269.i, 1
  br i1 %.257.i, label %B154.endif.i, label %B464.endif.i

B566.i:                                           ; preds = %B566.preheader.i, %B566.i
  %lsr.iv26.i = phi i64 [ %lsr.iv.next27.i, %B566.i ], [ 4354685564936845354, %B566.preheader.i ]
  %lsr.iv24.i = phi i64 [ %lsr.iv.next25.i, %B566.i ], [ -7046029254386353131, %B566.preheader.i ]
  %lsr.iv22.i = phi i64 [ %lsr.iv.next23.i, %B566.i ], [ %lsr.iv20.i, %B566.preheader.i ]
  %hash_of_v196_h.2.2279.i = phi i64 [ %.790.1.i, %B566.i ], [ %.652.i, %B566.preheader.i ]
  %.741275277.i = phi i64 [ %.748.1.i, %B566.i ], [ 1, %B566.preheader.i ]
  %.777.i = inttoptr i64 %lsr.iv22.i to ptr
  %.778.i = load i64, ptr %.777.i, align 8, !noalias !56
  %17 = add i64 %.778.i, %lsr.iv24.i
  %.782.i = xor i64 %17, %hash_of_v196_h.2.2279.i
  %.783.i = lshr i64 %.782.i, 32
  %.784.i = xor i64 %.783.i, %.782.i
  %.785.i = mul i64 %.784.i, -7046029254386353131
  %.786.i = lshr i64 %.785.i, 29
  %.787.i = xor i64 %.786.i, %.785.i
  %.788.i = mul i64 %.787.i, -4658895280553007687
  %.789.i = lshr i64 %.788.i, 32
  %.748.1.i = add i64 %.741275277.i, 2
  %18 = add i64 %lsr.iv22.i, 8
  %.777.1.i = inttoptr i64 %18 to ptr
  %.778.1.i = load i64, ptr %.777.1.i, align 8, !noalias !56
  %19 = add i64 %.778.1.i, %lsr.iv26.i
  %20 = xor i64 %19, %.789.i
  %.782.1.i = xor i64 %20, %.788.i
  %.783.1.i = lshr i64 %.782.1.i, 32
  %.784.1.i = xor i64 %.783.1.i, %.782.1.i
  %.785.1.i = mul i64 %.784.1.i, -7046029254386353131
  %.786.1.i = lshr i64 %.785.1.i, 29
  %.787.1.i = xor i64 %.786.1.i, %.785.1.i
  %.788.1.i = mul i64 %.787.1.i, -4658895280553007687
  %.789.1.i = lshr i64 %.788.1.i, 32
  %.790.1.i = xor i64 %.789.1.i, %.788.1.i
  %lsr.iv.next23.i = add i64 %lsr.iv22.i, 16
  %lsr.iv.next25.i = add i64 %lsr.iv24.i, 4354685564936845354
  %lsr.iv.next27.i = add i64 %lsr.iv26.i, 4354685564936845354
  %21 = add i64 %.748.1.i, %5
  %niter9.ncmp.1.i = icmp eq i64 %21, 1
  br i1 %niter9.ncmp.1.i, label %B568.loopexit.unr-lcssa.i, label %B566.i

B568.loopexit.unr-lcssa.i:                        ; preds = %B566.i
  br i1 %10, label %B568.i, label %B566.epil.preheader.i

B566.epil.preheader.i:                            ; preds = %B566.preheader.i, %B568.loopexit.unr-lcssa.i
  %hash_of_v196_h.2.2279.epil.init.i = phi i64 [ %.652.i, %B566.preheader.i ], [ %.790.1.i, %B568.loopexit.unr-lcssa.i ]
  %.741275277.epil.init.i = phi i64 [ 1, %B566.preheader.i ], [ %11, %B568.loopexit.unr-lcssa.i ]
  %.774.epil.i = shl nsw i64 %.741275277.epil.init.i, 3
  %.776.epil.i = add nsw i64 %.774.epil.i, %.635.i
  %.777.epil.i = inttoptr i64 %.776.epil.i to ptr
  %.778.epil.i = load i64, ptr %.777.epil.i, align 8, !noalias !56
  %.779.epil.i = mul i64 %.741275277.epil.init.i, -7046029254386353131
  %.780.epil.i = add i64 %.778.epil.i, %.779.epil.i
  %.782.epil.i = xor i64 %.780.epil.i, %hash_of_v196_h.2.2279.epil.init.i
  %.783.epil.i = lshr i64 %.782.epil.i, 32
  %.784.epil.i = xor i64 %.783.epil.i, %.782.epil.i
  %.785.epil.i = mul i64 %.784.epil.i, -7046029254386353131
  %.786.epil.i = lshr i64 %.785.epil.i, 29
  %.787.epil.i = xor i64 %.786.epil.i, %.785.epil.i
  %.788.epil.i = mul i64 %.787.epil.i, -4658895280553007687
  %.789.epil.i = lshr i64 %.788.epil.i, 32
  %.790.epil.i = xor i64 %.789.epil.i, %.788.epil.i
  br label %B568.i

B568.i:                                           ; preds = %B464.endif.i, %B566.epil.preheader.i, %B568.loopexit.unr-lcssa.i
  %hash_of_v196_h.2.2.lcssa.i = phi i64 [ %.652.i, %B464.endif.i ], [ %.790.1.i, %B568.loopexit.unr-lcssa.i ], [ %.790.epil.i, %B566.epil.preheader.i ]
  %.804.i = zext i64 %hash_of_v196_h.2.2.lcssa.i to i128
  %.806.i = mul nuw i128 %.804.i, %7
  %.807.i = lshr i128 %.806.i, 64
  %.808.i = trunc nuw i128 %.807.i to i64
  %.817.i = shl nsw i64 %.808.i, 3
  %.819.i = add nsw i64 %.817.i, %a3
  %.820.i = inttoptr i64 %.819.i to ptr
  %.821.i = load i64, ptr %.820.i, align 8, !noalias !56
  %.822.not.i = icmp eq i64 %.821.i, 0
  br i1 %.822.not.i, label %B5559.i, label %B5284.i

B5284.i:                                          ; preds = %B568.i, %B5284.i
  %slot.3.2.i = phi i64 [ %spec.select.i, %B5284.i ], [ %.808.i, %B568.i ]
  %.830.i = add nsw i64 %slot.3.2.i, 1
  %.837.i = icmp eq i64 %.830.i, %a4
  %spec.select.i = select i1 %.837.i, i64 0, i64 %.830.i
  %.849.i = shl nsw i64 %spec.select.i, 3
  %.853.i = add nsw i64 %.849.i, %a3
  %.854.i = inttoptr i64 %.853.i to ptr
  %.855.i = load i64, ptr %.854.i, align 8, !noalias !56
  %.856.not.i = icmp eq i64 %.855.i, 0
  br i1 %.856.not.i, label %B5559.i, label %B5284.i

B5559.i:                                          ; preds = %B5284.i, %B568.i
  %.875.pre-phi.i = phi ptr [ %.820.i, %B568.i ], [ %.854.i, %B5284.i ]
  store i64 %.598.i, ptr %.875.pre-phi.i, align 8, !noalias !56
  %lsr.iv.next21.i = add i64 %lsr.iv20.i, %.306.i
  %.585.i = icmp sgt i64 %.584283291.i, 1
  br i1 %.585.i, label %B464.endif.i, label %B58.loopexit.i

B60.endif.endif.i:                                ; preds = %B58.loopexit.i, %B60.lr.ph.i
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
  %lsr.iv12.i = phi i64 [ %lsr.iv.next13.i, %B308.i ], [ %lsr.iv.i, %B60.endif.endif.i ]
  %.256261269.i = phi i64 [ %.266.i, %B308.i ], [ %..214.i, %B60.endif.endif.i ]
  %.263262268.i = phi i64 [ %.270.i, %B308.i ], [ %.107297327.i, %B60.endif.endif.i ]
  %.266.i = add nsw i64 %.256261269.i, -1
  %.270.i = add i64 %.263262268.i, 1
  %.307.i = mul nsw i64 %.263262268.i, %.306.i
  %.309.i = add nsw i64 %.307.i, %a0
  %.316.i = inttoptr i64 %.309.i to ptr
  %.317.i = load i64, ptr %.316.i, align 8, !noalias !56
  %.318.i = add i64 %.317.i, 1
  %.319.i = lshr i64 %.318.i, 32
  %.320.i = xor i64 %.319.i, %.318.i
  %.321.i = mul i64 %.320.i, -7046029254386353131
  %.322.i = lshr i64 %.321.i, 29
  %.323.i = xor i64 %.322.i, %.321.i
  %.324.i = mul i64 %.323.i, -4658895280553007687
  %.325.i = lshr i64 %.324.i, 32
  %.326.i = xor i64 %.325.i, %.324.i
  br i1 %6, label %B308.i, label %B306.preheader.i

B306.preheader.i:                                 ; preds = %B154.endif.i
  br i1 %8, label %B306.epil.preheader.i, label %B306.i

B464.endif.i:                                     ; preds = %B308.i, %B5559.i
  %lsr.iv20.i = phi i64 [ %lsr.iv.next21.i, %B5559.i ], [ %lsr.iv.i, %B308.i ]
  %.584283291.i = phi i64 [ %.594.i, %B5559.i ], [ %..214.i, %B308.i ]
  %.591284290.i = phi i64 [ %.598.i, %B5559.i ], [ %.107297327.i, %B308.i ]
  %.594.i = add nsw i64 %.584283291.i, -1
  %.598.i = add i64 %.591284290.i, 1
  %.633.i = mul nsw i64 %.591284290.i, %.306.i
  %.635.i = add nsw i64 %.633.i, %a0
  %.642.i = inttoptr i64 %.635.i to ptr
  %.643.i = load i64, ptr %.642.i, align 8, !noalias !56
  %.644.i = add i64 %.643.i, 1
  %.645.i = lshr i64 %.644.i, 32
  %.646.i = xor i64 %.645.i, %.644.i
  %.647.i = mul i64 %.646.i, -7046029254386353131
  %.648.i = lshr i64 %.647.i, 29
  %.649.i = xor i64 %.648.i, %.647.i
  %.650.i = mul i64 %.649.i, -4658895280553007687
  %.651.i = lshr i64 %.650.i, 32
  %.652.i = xor i64 %.651.i, %.650.i
  br i1 %6, label %B568.i, label %B566.preheader.i

B566.preheader.i:                                 ; preds = %B464.endif.i
  br i1 %8, label %B566.epil.preheader.i, label %B566.i

_ZN10interleave6engine6native7kernels9backwards5indexB4v195B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B58.loopexit.i, %0
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @member(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #7 {
  %.30.i = inttoptr i64 %a0 to ptr
  %.31.i = load i64, ptr %.30.i, align 8, !noalias !59
  %.32.i = add i64 %.31.i, 1
  %.33.i = lshr i64 %.32.i, 32
  %.34.i = xor i64 %.33.i, %.32.i
  %.35.i = mul i64 %.34.i, -7046029254386353131
  %.36.i = lshr i64 %.35.i, 29
  %.37.i = xor i64 %.36.i, %.35.i
  %.38.i = mul i64 %.37.i, -4658895280553007687
  %.39.i = lshr i64 %.38.i, 32
  %.40.i = xor i64 %.39.i, %.38.i
  %.80.i = add i64 %a2, -1
  %.125128.not.i = icmp slt i64 %.80.i, 1
  br i1 %.125128.not.i, label %B124.i, label %B120.preheader.i

B120.preheader.i:                                 ; preds = %0
  %1 = icmp eq i64 %a2, 2
  br i1 %1, label %B120.epil.preheader.i, label %B120.preheader.new.i

B120.preheader.new.i:                             ; preds = %B120.preheader.i
  %2 = add i64 %a0, 8
  %3 = and i64 %.80.i, 9223372036854775806
  br label %B120.i

B120.i:                                           ; preds = %B120.i, %B120.preheader.new.i
  %lsr.iv18.i = phi i64 [ %lsr.iv.next19.i, %B120.i ], [ 4354685564936845354, %B120.preheader.new.i ]
  %lsr.iv16.i = phi i64 [ %lsr.iv.next17.i, %B120.i ], [ -7046029254386353131, %B120.preheader.new.i ]
  %lsr.iv14.i = phi i64 [ %lsr.iv.next15.i, %B120.i ], [ %2, %B120.preheader.new.i ]
  %hash_of_v204_h.2.0131.i = phi i64 [ %.180.1.i, %B120.i ], [ %.40.i, %B120.preheader.new.i ]
  %.131127129.i = phi i64 [ %.138.1.i, %B120.i ], [ 1, %B120.preheader.new.i ]
  %.167.i = inttoptr i64 %lsr.iv14.i to ptr
  %.168.i = load i64, ptr %.167.i, align 8, !noalias !59
  %4 = add i64 %.168.i, %lsr.iv16.i
  %.172.i = xor i64 %4, %hash_of_v204_h.2.0131.i
  %.173.i = lshr i64 %.172.i, 32
  %.174.i = xor i64 %.173.i, %.172.i
  %.175.i = mul i64 %.174.i, -7046029254386353131
  %.176.i = lshr i64 %.175.i, 29
  %.177.i = xor i64 %.176.i, %.175.i
  %.178.i = mul i64 %.177.i, -4658895280553007687
  %.179.i = lshr i64 %.178.i, 32
  %.138.1.i = add i64 %.131127129.i, 2
  %5 = add i64 %lsr.iv14.i, 8
  %.167.1.i = inttoptr i64 %5 to ptr
  %.168.1.i = load i64, ptr %.167.1.i, align 8, !noalias !59
  %6 = add i64 %.168.1.i, %lsr.iv18.i
  %7 = xor i64 %6, %.179.i
  %.172.1.i = xor i64 %7, %.178.i
  %.173.1.i = lshr i64 %.172.1.i, 32
  %.174.1.i = xor i64 %.173.1.i, %.172.1.i
  %.175.1.i = mul i64 %.174.1.i, -7046029254386353131
  %.176.1.i = lshr i64 %.175.1.i, 29
  %.177.1.i = xor i64 %.176.1.i, %.175.1.i
  %.178.1.i = mul i64 %.177.1.i, -4658895280553007687
  %.179.1.i = lshr i64 %.178.1.i, 32
  %.180.1.i = xor i64 %.179.1.i, %.178.1.i
  %lsr.iv.next15.i = add i64 %lsr.iv14.i, 16
  %lsr.iv.next17.i = add i64 %lsr.iv16.i, 4354685564936845354
  %lsr.iv.next19.i = add i64 %lsr.iv18.i, 4354685564936845354
  %8 = sub i64 %.138.1.i, %3
  %niter.ncmp.1.i = icmp eq i64 %8, 1
  br i1 %niter.ncmp.1.i, label %B124.loopexit.unr-lcssa.i, label %B120.i

B124.loopexit.unr-lcssa.i:                        ; preds = %B120.i
  %9 = or i64 %.80.i, 1
  %10 = and i64 %.80.i, 1
  %lcmp.mod.not.i = icmp eq i64 %10, 0
  br i1 %lcmp.mod.not.i, label %B124.i, label %B120.epil.preheader.i

B120.epil.preheader.i:                            ; preds = %B124.loopexit.unr-lcssa.i, %B120.preheader.i
  %hash_of_v204_h.2.0131.epil.init.i = phi i64 [ %.40.i, %B120.preheader.i ], [ %.180.1.i, %B124.loopexit.unr-lcssa.i ]
  %.131127129.epil.init.i = phi i64 [ 1, %B120.preheader.i ], [ %9, %B124.loopexit.unr-lcssa.i ]
  %.164.epil.i = shl nsw i64 %.131127129.epil.init.i, 3
  %.166.epil.i = add nsw i64 %.164.epil.i, %a0
  %.167.epil.i = inttoptr i64 %.166.epil.i to ptr
  %.168.epil.i = load i64, ptr %.167.epil.i, align 8, !noalias !59
  %.169.epil.i = mul i64 %.131127129.epil.init.i, -7046029254386353131
  %.170.epil.i = add i64 %.168.epil.i, %.169.epil.i
  %.172.epil.i = xor i64 %.170.epil.i, %hash_of_v204_h.2.0131.epil.init.i
  %.173.epil.i = lshr i64 %.172.epil.i, 32
  %.174.epil.i = xor i64 %.173.epil.i, %.172.epil.i
  %.175.epil.i = mul i64 %.174.epil.i, -7046029254386353131
  %.176.epil.i = lshr i64 %.175.epil.i, 29
  %.177.epil.i = xor i64 %.176.epil.i, %.175.epil.i
  %.178.epil.i = mul i64 %.177.epil.i, -4658895280553007687
  %.179.epil.i = lshr i64 %.178.epil.i, 32
  %.180.epil.i = xor i64 %.179.epil.i, %.178.epil.i
  br label %B124.i

B124.i:                                           ; preds = %B120.epil.preheader.i, %B124.loopexit.unr-lcssa.i, %0
  %hash_of_v204_h.2.0.lcssa.i = phi i64 [ %.40.i, %0 ], [ %.180.1.i, %B124.loopexit.unr-lcssa.i ], [ %.180.epil.i, %B120.epil.preheader.i ]
  %.194.i = zext i64 %hash_of_v204_h.2.0.lcssa.i to i128
  %.195.i = zext i64 %a4 to i128
  %.196.i = mul nuw i128 %.194.i, %.195.i
  %.197.i = lshr i128 %.196.i, 64
  %.198.i = trunc nuw i128 %.197.i to i64
  %.206140.i = shl nsw i64 %.198.i, 3
  %.208141.i = add nsw i64 %.206140.i, %a3
  %.209142.i = inttoptr i64 %.208141.i to ptr
  %.210143.i = load i64, ptr %.209142.i, align 8, !noalias !59
  %.215144.i = icmp eq i64 %.210143.i, 0
  br i1 %.215144.i, label %_ZN10interleave6engine6native7kernels9backwards6memberB4v202B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B208.endif.lr.ph.i

B208.endif.lr.ph.i:                               ; preds = %B124.i
  %.235.i = shl i64 %a2, 3
  %.arg.words.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 0)
  %11 = add nuw i64 %.arg.words.i, 1
  br label %B208.endif.i

B212.i:                                           ; preds = %B208.endif.i, %B5742.i
  %lsr.iv12.i = phi i64 [ %lsr.iv.next13.i, %B5742.i ], [ %11, %B208.endif.i ]
  %lsr.iv10.i = phi i64 [ %lsr.iv.next11.i, %B5742.i ], [ %a0, %B208.endif.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B5742.i ], [ %.242.i, %B208.endif.i ]
  %lsr.iv.next13.i = add i64 %lsr.iv12.i, -1
  %exitcond151.not.i = icmp eq i64 %lsr.iv.next13.i, 0
  br i1 %exitcond151.not.i, label %_ZN10interleave6engine6native7kernels9backwards6memberB4v202B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B5742.i

B5742.i:                                          ; preds = %B212.i
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 8
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %.371.i = inttoptr i64 %lsr.iv.i to ptr
  %.372.i = load i64, ptr %.371.i, align 8, !noalias !59
  %.376.i = inttoptr i64 %lsr.iv10.i to ptr
  %.377.i = load i64, ptr %.376.i, align 8, !noalias !59
  %.378.not.i = icmp eq i64 %.372.i, %.377.i
  br i1 %.378.not.i, label %B212.i, label %B5843.i

B5843.i:                                          ; preds = %B5742.i
  %.407.i = add nsw i64 %slot.3.0145.i, 1
  %.414.i = icmp eq i64 %.407.i, %a4
  %spec.select.i = select i1 %.414.i, i64 0, i64 %.407.i
  %.206.i = shl nsw i64 %spec.select.i, 3
  %.208.i = add nsw i64 %.206.i, %a3
  %.209.i = inttoptr i64 %.208.i to ptr
  %.210.i = load i64, ptr %.209.i, align 8, !noalias !59
  %.215.i = icmp eq i64 %.210.i, 0
  br i1 %.215.i, label %_ZN10interleave6engine6native7kernels9backwards6memberB4v202B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B208.endif.i

B208.endif.i:                                     ; preds = %B5843.i, %B208.endif.lr.ph.i
  %.210146.i = phi i64 [ %.210143.i, %B208.endif.lr.ph.i ], [ %.210.i, %B5843.i ]
  %slot.3.0145.i = phi i64 [ %.198.i, %B208.endif.lr.ph.i ], [ %spec.select.i, %B5843.i ]
  %.237.i = add i64 %.210146.i, -1
  %.240.i = mul i64 %.235.i, %.237.i
  %.242.i = add i64 %.240.i, %a1
  br label %B212.i

_ZN10interleave6engine6native7kernels9backwards6memberB4v202B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B5843.i, %B212.i, %B124.i
  %storemerge124.i = phi i64 [ 0, %B124.i ], [ 1, %B212.i ], [ 0, %B5843.i ]
  ret i64 %storemerge124.i
}

define i64 @predecessors(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr {
  %.26.i = add nsw i64 %a0, 112
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !62
  %.30.i = mul nsw i64 %a1, 104
  %.31.i = add nsw i64 %.28.i, %.30.i
  %.34.i = add nsw i64 %a0, 16
  %.35.i = inttoptr i64 %.34.i to ptr
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !62
  %.42.i = add nsw i64 %.31.i, 48
  %.43.i = inttoptr i64 %.42.i to ptr
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !62
  %.47.i = add nsw i64 %.31.i, 56
  %.48.i = inttoptr i64 %.47.i to ptr
  %.49.i = load i64, ptr %.48.i, align 8, !noalias !62
  %.66.i = add nsw i64 %.31.i, 72
  %.67.i = inttoptr i64 %.66.i to ptr
  %.68.i = load i64, ptr %.67.i, align 8, !noalias !62
  %.71.i = add nsw i64 %.31.i, 80
  %.72.i = inttoptr i64 %.71.i to ptr
  %.73.i = load i64, ptr %.72.i, align 8, !noalias !62
  %.81.i = shl i64 %.36.i, 3
  %.95.i = icmp sgt i64 %a3, 0
  br i1 %.95.i, label %B438.preheader.i, label %_ZN10interleave6engine6native7kernels9backwards12predecessorsB4v207B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B438.preheader.i:                                 ; preds = %0
  %.53.i = inttoptr i64 %a0 to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !62
  %.394.i = add i64 %.36.i, -1
  %..394.i = tail call i64 @llvm.smax.i64(i64 %.394.i, i64 0)
  %1 = and i64 %.394.i, 9223372036854775806
  %2 = or i64 %.394.i, 1
  %.arg.words.i.i = tail call i64 @llvm.smax.i64(i64 %.36.i, i64 0)
  %3 = add nuw i64 %.arg.words.i.i, 1
  %.169.epil.i.i = mul i64 %2, -7046029254386353131
  %xtraiter25.i = and i64 %.36.i, 7
  %unroll_iter28.i = and i64 %.36.i, 9223372036854775800
  %4 = add i64 %.49.i, 8
  %5 = and i64 %..394.i, 9223372036854775806
  %6 = shl i64 %.36.i, 4
  %7 = inttoptr i64 %.54.i to ptr
  %sunkaddr.i = inttoptr i64 %.44.i to ptr
  %sunkaddr61.i = getelementptr i8, ptr %sunkaddr.i, i64 16
  %sunkaddr63.i = getelementptr i8, ptr %sunkaddr.i, i64 8
  %8 = icmp slt i64 %.394.i, 1
  %9 = icmp eq i64 %.394.i, 1
  %10 = zext i64 %a6 to i128
  %11 = and i64 %..394.i, 1
  %12 = icmp eq i64 %11, 0
  %13 = icmp eq i64 %.36.i, 2
  %14 = and i64 %.394.i, 1
  %15 = icmp eq i64 %14, 0
  %sunkaddr71.i = shl i64 %2, 3
  %16 = icmp slt i64 %.36.i, 1
  %17 = icmp samesign ult i64 %.36.i, 8
  %18 = icmp eq i64 %xtraiter25.i, 0
  %19 = or i64 %..394.i, 1
  br label %B438.i

B438.i:                                           ; preds = %B6373.i, %B438.preheader.i
  %chosen.4.0.i = phi i64 [ %chosen.2.1.lcssa.i, %B6373.i ], [ 0, %B438.preheader.i ]
  %at.2.0.i = phi i64 [ %at.3.1.i, %B6373.i ], [ 0, %B438.preheader.i ]
  %.115.i = icmp slt i64 %at.2.0.i, %a3
  br i1 %.115.i, label %B498.preheader.i, label %B1134.endif.i

B498.preheader.i:                                 ; preds = %B438.i
  store i64 %.68.i, ptr %sunkaddr61.i, align 8, !noalias !62
  %.153382.i = mul nsw i64 %at.2.0.i, %.81.i
  %.155383.i = add nsw i64 %.153382.i, %a2
  %.164384.i = tail call i64 %7(i64 %.155383.i, i64 %.49.i, i64 %.44.i), !noalias !62
  %.173385.i = load i64, ptr %sunkaddr63.i, align 8, !noalias !62
  %.174.not386.i = icmp eq i64 %.173385.i, 0
  br i1 %.174.not386.i, label %B734.endif.i, label %B678.i

B498.i:                                           ; preds = %B1044.i
  %.145.i = sub nsw i64 %.68.i, %.203.i
  store i64 %.145.i, ptr %sunkaddr61.i, align 8, !noalias !62
  %.153.i = mul nsw i64 %.539.i, %.81.i
  %.155.i = add nsw i64 %.153.i, %a2
  %.158.i = mul nsw i64 %.203.i, %.81.i
  %.160.i = add nsw i64 %.158.i, %.49.i
  %.164.i = tail call i64 %7(i64 %.155.i, i64 %.160.i, i64 %.44.i), !noalias !62
  %.173.i = load i64, ptr %sunkaddr63.i, align 8, !noalias !62
  %.174.not.i = icmp eq i64 %.173.i, 0
  br i1 %.174.not.i, label %B734.endif.i, label %B678.i

B678.i:                                           ; preds = %B498.i, %B498.preheader.i
  %at.4.2.lcssa.i = phi i64 [ %at.2.0.i, %B498.preheader.i ], [ %.539.i, %B498.i ]
  store i64 0, ptr %sunkaddr63.i, align 8, !noalias !62
  br label %B1134.endif.i

B1044.i:                                          ; preds = %B938.B1008_crit_edge.us.i, %B824.endif.i, %B824.endif.prol.loopexit.i, %B734.endif.i
  %.539.i = add nsw i64 %at.4.2389.i, 1
  %.550.i = icmp slt i64 %.539.i, %a3
  %.565.i = sub nsw i64 %.539.i, %at.2.0.i
  %.568.i = icmp samesign ult i64 %.565.i, 256
  %or.cond.i = select i1 %.550.i, i1 %.568.i, i1 false
  br i1 %or.cond.i, label %B498.i, label %B1134.endif.i

B1270.i:                                          ; preds = %B1196.endif.i, %B1270.endif.i
  %.81539712.i = phi i64 [ %.825.i, %B1270.endif.i ], [ %.725.i, %B1196.endif.i ]
  %.82239911.i = phi i64 [ %.829.i, %B1270.endif.i ], [ %found.5.1430.i, %B1196.endif.i ]
  %.858.i = mul nsw i64 %.82239911.i, %.81.i
  %.860.i = add nsw i64 %.858.i, %.49.i
  %.30.i.i = inttoptr i64 %.860.i to ptr
  %.31.i.i = load i64, ptr %.30.i.i, align 8, !noalias !65
  %.32.i.i = add i64 %.31.i.i, 1
  %.33.i.i = lshr i64 %.32.i.i, 32
  %.34.i.i = xor i64 %.33.i.i, %.32.i.i
  %.35.i.i = mul i64 %.34.i.i, -7046029254386353131
  %.36.i.i = lshr i64 %.35.i.i, 29
  %.37.i.i = xor i64 %.36.i.i, %.35.i.i
  %.38.i.i = mul i64 %.37.i.i, -4658895280553007687
  %.39.i.i = lshr i64 %.38.i.i, 32
  %.40.i.i = xor i64 %.39.i.i, %.38.i.i
  br i1 %8, label %B124.i.i, label %B120.preheader.i.i

B120.preheader.i.i:                               ; preds = %B1270.i
  br i1 %13, label %B120.epil.preheader.i.i, label %B120.i.i

B120.i.i:                                         ; preds = %B120.preheader.i.i, %B120.i.i
  %lsr.iv46.i = phi i64 [ %lsr.iv.next47.i, %B120.i.i ], [ %1, %B120.preheader.i.i ]
  %lsr.iv18.i.i = phi i64 [ %lsr.iv.next19.i.i, %B120.i.i ], [ 4354685564936845354, %B120.preheader.i.i ]
  %lsr.iv16.i.i = phi i64 [ %lsr.iv.next17.i.i, %B120.i.i ], [ -7046029254386353131, %B120.preheader.i.i ]
  %lsr.iv14.i.in.i = phi i64 [ %21, %B120.i.i ], [ %.860.i, %B120.preheader.i.i ]
  %hash_of_v204_h.2.0131.i.i = phi i64 [ %.180.1.i.i, %B120.i.i ], [ %.40.i.i, %B120.preheader.i.i ]
  %lsr.iv14.i.i = add i64 %lsr.iv14.i.in.i, 8
  %.167.i.i = inttoptr i64 %lsr.iv14.i.i to ptr
  %.168.i.i = load i64, ptr %.167.i.i, align 8, !noalias !65
  %20 = add i64 %.168.i.i, %lsr.iv16.i.i
  %.172.i.i = xor i64 %20, %hash_of_v204_h.2.0131.i.i
  %.173.i.i = lshr i64 %.172.i.i, 32
  %.174.i.i = xor i64 %.173.i.i, %.172.i.i
  %.175.i.i = mul i64 %.174.i.i, -7046029254386353131
  %.176.i.i = lshr i64 %.175.i.i, 29
  %.177.i.i = xor i64 %.176.i.i, %.175.i.i
  %.178.i.i = mul i64 %.177.i.i, -4658895280553007687
  %.179.i.i = lshr i64 %.178.i.i, 32
  %21 = add i64 %lsr.iv14.i.in.i, 16
  %.167.1.i.i = inttoptr i64 %21 to ptr
  %.168.1.i.i = load i64, ptr %.167.1.i.i, align 8, !noalias !65
  %22 = add i64 %.168.1.i.i, %lsr.iv18.i.i
  %23 = xor i64 %22, %.179.i.i
  %.172.1.i.i = xor i64 %23, %.178.i.i
  %.173.1.i.i = lshr i64 %.172.1.i.i, 32
  %.174.1.i.i = xor i64 %.173.1.i.i, %.172.1.i.i
  %.175.1.i.i = mul i64 %.174.1.i.i, -7046029254386353131
  %.176.1.i.i = lshr i64 %.175.1.i.i, 29
  %.177.1.i.i = xor i64 %.176.1.i.i, %.175.1.i.i
  %.178.1.i.i = mul i64 %.177.1.i.i, -4658895280553007687
  %.179.1.i.i = lshr i64 %.178.1.i.i, 32
  %.180.1.i.i = xor i64 %.179.1.i.i, %.178.1.i.i
  %lsr.iv.next17.i.i = add i64 %lsr.iv16.i.i, 4354685564936845354
  %lsr.iv.next19.i.i = add i64 %lsr.iv18.i.i, 4354685564936845354
  %lsr.iv.next47.i = add i64 %lsr.iv46.i, -2
  %niter.ncmp.1.i.i = icmp eq i64 %lsr.iv.next47.i, 0
  br i1 %niter.ncmp.1.i.i, label %B124.loopexit.unr-lcssa.i.i, label %B120.i.i

B124.loopexit.unr-lcssa.i.i:                      ; preds = %B120.i.i
  br i1 %15, label %B124.i.i, label %B120.epil.preheader.i.i

B120.epil.preheader.i.i:                          ; preds = %B124.loopexit.unr-lcssa.i.i, %B120.preheader.i.i
  %hash_of_v204_h.2.0131.epil.init.i.i = phi i64 [ %.40.i.i, %B120.preheader.i.i ], [ %.180.1.i.i, %B124.loopexit.unr-lcssa.i.i ]
  %sunkaddr72.i = getelementptr i8, ptr %.30.i.i, i64 %sunkaddr71.i
  %.168.epil.i.i = load i64, ptr %sunkaddr72.i, align 8, !noalias !65
  %.170.epil.i.i = add i64 %.168.epil.i.i, %.169.epil.i.i
  %.172.epil.i.i = xor i64 %.170.epil.i.i, %hash_of_v204_h.2.0131.epil.init.i.i
  %.173.epil.i.i = lshr i64 %.172.epil.i.i, 32
  %.174.epil.i.i = xor i64 %.173.epil.i.i, %.172.epil.i.i
  %.175.epil.i.i = mul i64 %.174.epil.i.i, -7046029254386353131
  %.176.epil.i.i = lshr i64 %.175.epil.i.i, 29
  %.177.epil.i.i = xor i64 %.176.epil.i.i, %.175.epil.i.i
  %.178.epil.i.i = mul i64 %.177.epil.i.i, -4658895280553007687
  %.179.epil.i.i = lshr i64 %.178.epil.i.i, 32
  %.180.epil.i.i = xor i64 %.179.epil.i.i, %.178.epil.i.i
  br label %B124.i.i

B124.i.i:                                         ; preds = %B120.epil.preheader.i.i, %B124.loopexit.unr-lcssa.i.i, %B1270.i
  %hash_of_v204_h.2.0.lcssa.i.i = phi i64 [ %.40.i.i, %B1270.i ], [ %.180.1.i.i, %B124.loopexit.unr-lcssa.i.i ], [ %.180.epil.i.i, %B120.epil.preheader.i.i ]
  %.194.i.i = zext i64 %hash_of_v204_h.2.0.lcssa.i.i to i128
  %.196.i.i = mul nuw i128 %.194.i.i, %10
  %.197.i.i = lshr i128 %.196.i.i, 64
  %.198.i.i = trunc nuw i128 %.197.i.i to i64
  %.206140.i.i = shl nsw i64 %.198.i.i, 3
  %.208141.i.i = add nsw i64 %.206140.i.i, %a5
  %.209142.i.i = inttoptr i64 %.208141.i.i to ptr
  %.210143.i.i = load i64, ptr %.209142.i.i, align 8, !noalias !65
  %.215144.i.i = icmp eq i64 %.210143.i.i, 0
  br i1 %.215144.i.i, label %B1270.endif.i, label %B208.endif.i.i

B212.i.i:                                         ; preds = %B208.endif.i.i, %B5742.i.i
  %lsr.iv12.i.i = phi i64 [ %lsr.iv.next13.i.i, %B5742.i.i ], [ %3, %B208.endif.i.i ]
  %lsr.iv10.i.i = phi i64 [ %lsr.iv.next11.i.i, %B5742.i.i ], [ %.860.i, %B208.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B5742.i.i ], [ %.242.i.i, %B208.endif.i.i ]
  %lsr.iv.next13.i.i = add i64 %lsr.iv12.i.i, -1
  %exitcond151.not.i.i = icmp eq i64 %lsr.iv.next13.i.i, 0
  br i1 %exitcond151.not.i.i, label %B1282.endif.i, label %B5742.i.i

B5742.i.i:                                        ; preds = %B212.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 8
  %lsr.iv.next11.i.i = add i64 %lsr.iv10.i.i, 8
  %.371.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.372.i.i = load i64, ptr %.371.i.i, align 8, !noalias !65
  %.376.i.i = inttoptr i64 %lsr.iv10.i.i to ptr
  %.377.i.i = load i64, ptr %.376.i.i, align 8, !noalias !65
  %.378.not.i.i = icmp eq i64 %.372.i.i, %.377.i.i
  br i1 %.378.not.i.i, label %B212.i.i, label %B5843.i.i

B5843.i.i:                                        ; preds = %B5742.i.i
  %.407.i.i = add nsw i64 %slot.3.0145.i.i, 1
  %.414.i.i = icmp eq i64 %.407.i.i, %a6
  %spec.select.i.i = select i1 %.414.i.i, i64 0, i64 %.407.i.i
  %.206.i.i = shl nsw i64 %spec.select.i.i, 3
  %.208.i.i = add nsw i64 %.206.i.i, %a5
  %.209.i.i = inttoptr i64 %.208.i.i to ptr
  %.210.i.i = load i64, ptr %.209.i.i, align 8, !noalias !65
  %.215.i.i = icmp eq i64 %.210.i.i, 0
  br i1 %.215.i.i, label %B1270.endif.i, label %B208.endif.i.i

B208.endif.i.i:                                   ; preds = %B124.i.i, %B5843.i.i
  %.210146.i.i = phi i64 [ %.210.i.i, %B5843.i.i ], [ %.210143.i.i, %B124.i.i ]
  %slot.3.0145.i.i = phi i64 [ %spec.select.i.i, %B5843.i.i ], [ %.198.i.i, %B124.i.i ]
  %.237.i.i = add i64 %.210146.i.i, -1
  %.240.i.i = mul i64 %.237.i.i, %.81.i
  %.242.i.i = add i64 %.240.i.i, %a4
  br label %B212.i.i

B6154.i:                                          ; preds = %B6154.preheader.i, %B6154.i
  %lsr.iv48.i = phi i64 [ %lsr.iv.next49.i, %B6154.i ], [ 0, %B6154.preheader.i ]
  %.998402404.i = phi i64 [ %.1005.7.i, %B6154.i ], [ 0, %B6154.preheader.i ]
  %24 = add i64 %lsr.iv48.i, %.905.i
  %25 = add i64 %lsr.iv48.i, %lsr.iv50.i
  %.1036.i = inttoptr i64 %25 to ptr
  %.1037.i = load i64, ptr %.1036.i, align 8, !noalias !62
  %.1038.i = inttoptr i64 %24 to ptr
  store i64 %.1037.i, ptr %.1038.i, align 8, !noalias !62
  %26 = add i64 %24, 8
  %27 = add i64 %25, 8
  %.1036.1.i = inttoptr i64 %27 to ptr
  %.1037.1.i = load i64, ptr %.1036.1.i, align 8, !noalias !62
  %.1038.1.i = inttoptr i64 %26 to ptr
  store i64 %.1037.1.i, ptr %.1038.1.i, align 8, !noalias !62
  %28 = add i64 %24, 16
  %29 = add i64 %25, 16
  %.1036.2.i = inttoptr i64 %29 to ptr
  %.1037.2.i = load i64, ptr %.1036.2.i, align 8, !noalias !62
  %.1038.2.i = inttoptr i64 %28 to ptr
  store i64 %.1037.2.i, ptr %.1038.2.i, align 8, !noalias !62
  %30 = add i64 %24, 24
  %31 = add i64 %25, 24
  %.1036.3.i = inttoptr i64 %31 to ptr
  %.1037.3.i = load i64, ptr %.1036.3.i, align 8, !noalias !62
  %.1038.3.i = inttoptr i64 %30 to ptr
  store i64 %.1037.3.i, ptr %.1038.3.i, align 8, !noalias !62
  %32 = add i64 %24, 32
  %33 = add i64 %25, 32
  %.1036.4.i = inttoptr i64 %33 to ptr
  %.1037.4.i = load i64, ptr %.1036.4.i, align 8, !noalias !62
  %.1038.4.i = inttoptr i64 %32 to ptr
  store i64 %.1037.4.i, ptr %.1038.4.i, align 8, !noalias !62
  %34 = add i64 %24, 40
  %35 = add i64 %25, 40
  %.1036.5.i = inttoptr i64 %35 to ptr
  %.1037.5.i = load i64, ptr %.1036.5.i, align 8, !noalias !62
  %.1038.5.i = inttoptr i64 %34 to ptr
  store i64 %.1037.5.i, ptr %.1038.5.i, align 8, !noalias !62
  %36 = add i64 %24, 48
  %37 = add i64 %25, 48
  %.1036.6.i = inttoptr i64 %37 to ptr
  %.1037.6.i = load i64, ptr %.1036.6.i, align 8, !noalias !62
  %.1038.6.i = inttoptr i64 %36 to ptr
  store i64 %.1037.6.i, ptr %.1038.6.i, align 8, !noalias !62
  %.1005.7.i = add nuw nsw i64 %.998402404.i, 8
  %38 = add i64 %24, 56
  %39 = add i64 %25, 56
  %.1036.7.i = inttoptr i64 %39 to ptr
  %.1037.7.i = load i64, ptr %.1036.7.i, align 8, !noalias !62
  %.1038.7.i = inttoptr i64 %38 to ptr
  store i64 %.1037.7.i, ptr %.1038.7.i, align 8, !noalias !62
  %lsr.iv.next49.i = add nuw i64 %lsr.iv48.i, 64
  %niter29.ncmp.7.i = icmp eq i64 %unroll_iter28.i, %.1005.7.i
  br i1 %niter29.ncmp.7.i, label %B6156.loopexit.unr-lcssa.i, label %B6154.i

B6156.loopexit.unr-lcssa.i:                       ; preds = %B6154.i
  br i1 %18, label %B6156.i, label %B6154.epil.preheader.i

B6154.epil.preheader.i:                           ; preds = %B6154.preheader.i, %B6156.loopexit.unr-lcssa.i
  %.998402404.epil.init.i = phi i64 [ 0, %B6154.preheader.i ], [ %unroll_iter28.i, %B6156.loopexit.unr-lcssa.i ]
  %40 = shl i64 %.998402404.epil.init.i, 3
  %41 = add nsw i64 %40, %lsr.iv50.i
  %42 = add i64 %40, %.905.i
  br label %B6154.epil.i

B6154.epil.i:                                     ; preds = %B6154.epil.i, %B6154.epil.preheader.i
  %lsr.iv56.i = phi i64 [ %lsr.iv.next57.i, %B6154.epil.i ], [ %xtraiter25.i, %B6154.epil.preheader.i ]
  %lsr.iv54.i = phi i64 [ %lsr.iv.next55.i, %B6154.epil.i ], [ %42, %B6154.epil.preheader.i ]
  %lsr.iv52.i = phi i64 [ %lsr.iv.next53.i, %B6154.epil.i ], [ %41, %B6154.epil.preheader.i ]
  %.1036.epil.i = inttoptr i64 %lsr.iv52.i to ptr
  %.1037.epil.i = load i64, ptr %.1036.epil.i, align 8, !noalias !62
  %.1038.epil.i = inttoptr i64 %lsr.iv54.i to ptr
  store i64 %.1037.epil.i, ptr %.1038.epil.i, align 8, !noalias !62
  %lsr.iv.next53.i = add i64 %lsr.iv52.i, 8
  %lsr.iv.next55.i = add i64 %lsr.iv54.i, 8
  %lsr.iv.next57.i = add nsw i64 %lsr.iv56.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next57.i, 0
  br i1 %epil.iter.cmp.not.i, label %B6156.i, label %B6154.epil.i, !llvm.loop !68

B6156.i:                                          ; preds = %B6154.epil.i, %B1282.endif.i, %B6156.loopexit.unr-lcssa.i
  %.1050.i = add nsw i64 %chosen.2.1429.i, 1
  br label %B6371.i

B6371.i:                                          ; preds = %B1270.endif.i, %B1196.endif.i, %B6156.i
  %chosen.3.3.i = phi i64 [ %.1050.i, %B6156.i ], [ %chosen.2.1429.i, %B1196.endif.i ], [ %chosen.2.1429.i, %B1270.endif.i ]
  %lsr.iv.next51.i = add i64 %lsr.iv50.i, %.81.i
  %.677.i = icmp sgt i64 %.676408428.i, 1
  br i1 %.677.i, label %B1196.endif.i, label %B6373.i

B6373.i:                                          ; preds = %B6371.i, %B1134.endif.i
  %chosen.2.1.lcssa.i = phi i64 [ %chosen.4.0.i, %B1134.endif.i ], [ %chosen.3.3.i, %B6371.i ]
  %.1097.i = icmp slt i64 %at.3.1.i, %a3
  br i1 %.1097.i, label %B438.i, label %_ZN10interleave6engine6native7kernels9backwards12predecessorsB4v207B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B734.endif.i:                                     ; preds = %B498.preheader.i, %B498.i
  %.164391.i = phi i64 [ %.164.i, %B498.i ], [ %.164384.i, %B498.preheader.i ]
  %found.4.2390.i = phi i64 [ %.203.i, %B498.i ], [ 0, %B498.preheader.i ]
  %at.4.2389.i = phi i64 [ %.539.i, %B498.i ], [ %at.2.0.i, %B498.preheader.i ]
  %.194.i = sub nsw i64 %at.4.2389.i, %at.2.0.i
  %.195.i = shl nsw i64 %.194.i, 3
  %.197.i = add nsw i64 %.195.i, %.73.i
  %.199.i = inttoptr i64 %.197.i to ptr
  store i64 %.164391.i, ptr %.199.i, align 8, !noalias !62
  %.203.i = add nsw i64 %found.4.2390.i, %.164391.i
  %.286366.not.i = icmp slt i64 %.164391.i, 1
  br i1 %.286366.not.i, label %B1044.i, label %B824.endif.lr.ph.i

B824.endif.lr.ph.i:                               ; preds = %B734.endif.i
  br i1 %8, label %B824.endif.preheader.i, label %B824.endif.us.preheader.i

B824.endif.us.preheader.i:                        ; preds = %B824.endif.lr.ph.i
  %43 = mul i64 %found.4.2390.i, %.81.i
  %44 = add i64 %4, %43
  br label %B824.endif.us.i

B824.endif.preheader.i:                           ; preds = %B824.endif.lr.ph.i
  %xtraiter23.i = and i64 %.164391.i, 1
  %lcmp.mod24.not.i = icmp eq i64 %xtraiter23.i, 0
  br i1 %lcmp.mod24.not.i, label %B824.endif.prol.loopexit.i, label %B824.endif.prol.i

B824.endif.prol.i:                                ; preds = %B824.endif.preheader.i
  %.295.prol.i = add nsw i64 %.164391.i, -1
  %.299.prol.i = add i64 %found.4.2390.i, 1
  %.335.prol.i = mul nsw i64 %found.4.2390.i, %.81.i
  %.337.prol.i = add nsw i64 %.335.prol.i, %.49.i
  %.344.prol.i = inttoptr i64 %.337.prol.i to ptr
  %.345.prol.i = load i64, ptr %.344.prol.i, align 8, !noalias !62
  %.346.prol.i = add i64 %.345.prol.i, 1
  %.347.prol.i = lshr i64 %.346.prol.i, 32
  %.348.prol.i = xor i64 %.347.prol.i, %.346.prol.i
  %.349.prol.i = mul i64 %.348.prol.i, -7046029254386353131
  %.350.prol.i = lshr i64 %.349.prol.i, 29
  %.351.prol.i = xor i64 %.350.prol.i, %.349.prol.i
  %.352.prol.i = mul i64 %.351.prol.i, -4658895280553007687
  %.353.prol.i = lshr i64 %.352.prol.i, 32
  %.354.prol.i = xor i64 %.353.prol.i, %.352.prol.i
  %.506.prol.i = zext i64 %.354.prol.i to i128
  %.508.prol.i = mul nuw i128 %.506.prol.i, %10
  %sh.diff.prol.i = lshr i128 %.508.prol.i, 61
  %tr.sh.diff.prol.i = trunc i128 %sh.diff.prol.i to i64
  %.514.prol.i = and i64 %tr.sh.diff.prol.i, -8
  %.518.prol.i = add nsw i64 %.514.prol.i, %a5
  %.519.prol.i = inttoptr i64 %.518.prol.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.519.prol.i, i32 1, i32 3, i32 1), !noalias !62
  br label %B824.endif.prol.loopexit.i

B824.endif.prol.loopexit.i:                       ; preds = %B824.endif.prol.i, %B824.endif.preheader.i
  %.285360368.unr.i = phi i64 [ %.164391.i, %B824.endif.preheader.i ], [ %.295.prol.i, %B824.endif.prol.i ]
  %.292361367.unr.i = phi i64 [ %found.4.2390.i, %B824.endif.preheader.i ], [ %.299.prol.i, %B824.endif.prol.i ]
  %45 = icmp eq i64 %.164391.i, 1
  br i1 %45, label %B1044.i, label %B824.endif.preheader32.i

B824.endif.preheader32.i:                         ; preds = %B824.endif.prol.loopexit.i
  %46 = add nuw i64 %.285360368.unr.i, 2
  %47 = mul i64 %.292361367.unr.i, %.81.i
  %48 = add i64 %47, %.49.i
  %49 = add i64 %.292361367.unr.i, 1
  %50 = mul i64 %49, %.81.i
  %51 = add i64 %50, %.49.i
  br label %B824.endif.i

B824.endif.us.i:                                  ; preds = %B938.B1008_crit_edge.us.i, %B824.endif.us.preheader.i
  %lsr.iv.i = phi i64 [ %44, %B824.endif.us.preheader.i ], [ %lsr.iv.next.i, %B938.B1008_crit_edge.us.i ]
  %.285360368.us.i = phi i64 [ %.164391.i, %B824.endif.us.preheader.i ], [ %.295.us.i, %B938.B1008_crit_edge.us.i ]
  %.292361367.us.i = phi i64 [ %found.4.2390.i, %B824.endif.us.preheader.i ], [ %.299.us.i, %B938.B1008_crit_edge.us.i ]
  %.335.us.i = mul nsw i64 %.292361367.us.i, %.81.i
  %.337.us.i = add nsw i64 %.335.us.i, %.49.i
  %.344.us.i = inttoptr i64 %.337.us.i to ptr
  %.345.us.i = load i64, ptr %.344.us.i, align 8, !noalias !62
  %.346.us.i = add i64 %.345.us.i, 1
  %.347.us.i = lshr i64 %.346.us.i, 32
  %.348.us.i = xor i64 %.347.us.i, %.346.us.i
  %.349.us.i = mul i64 %.348.us.i, -7046029254386353131
  %.350.us.i = lshr i64 %.349.us.i, 29
  %.351.us.i = xor i64 %.350.us.i, %.349.us.i
  %.352.us.i = mul i64 %.351.us.i, -4658895280553007687
  %.353.us.i = lshr i64 %.352.us.i, 32
  %.354.us.i = xor i64 %.353.us.i, %.352.us.i
  br i1 %9, label %B970.us.epil.preheader.i, label %B970.us.i

B970.us.i:                                        ; preds = %B824.endif.us.i, %B970.us.i
  %lsr.iv38.i = phi i64 [ %lsr.iv.next39.i, %B970.us.i ], [ 4354685564936845354, %B824.endif.us.i ]
  %lsr.iv36.i = phi i64 [ %lsr.iv.next37.i, %B970.us.i ], [ -7046029254386353131, %B824.endif.us.i ]
  %lsr.iv34.i = phi i64 [ %lsr.iv.next35.i, %B970.us.i ], [ %lsr.iv.i, %B824.endif.us.i ]
  %hash_of_v209_h.2.4357.us.i = phi i64 [ %.492.us.1.i, %B970.us.i ], [ %.354.us.i, %B824.endif.us.i ]
  %.443353355.us.i = phi i64 [ %.450.us.1.i, %B970.us.i ], [ 1, %B824.endif.us.i ]
  %.479.us.i = inttoptr i64 %lsr.iv34.i to ptr
  %.480.us.i = load i64, ptr %.479.us.i, align 8, !noalias !62
  %52 = add i64 %.480.us.i, %lsr.iv36.i
  %.484.us.i = xor i64 %52, %hash_of_v209_h.2.4357.us.i
  %.485.us.i = lshr i64 %.484.us.i, 32
  %.486.us.i = xor i64 %.485.us.i, %.484.us.i
  %.487.us.i = mul i64 %.486.us.i, -7046029254386353131
  %.488.us.i = lshr i64 %.487.us.i, 29
  %.489.us.i = xor i64 %.488.us.i, %.487.us.i
  %.490.us.i = mul i64 %.489.us.i, -4658895280553007687
  %.491.us.i = lshr i64 %.490.us.i, 32
  %.450.us.1.i = add i64 %.443353355.us.i, 2
  %53 = add i64 %lsr.iv34.i, 8
  %.479.us.1.i = inttoptr i64 %53 to ptr
  %.480.us.1.i = load i64, ptr %.479.us.1.i, align 8, !noalias !62
  %54 = add i64 %.480.us.1.i, %lsr.iv38.i
  %55 = xor i64 %54, %.491.us.i
  %.484.us.1.i = xor i64 %55, %.490.us.i
  %.485.us.1.i = lshr i64 %.484.us.1.i, 32
  %.486.us.1.i = xor i64 %.485.us.1.i, %.484.us.1.i
  %.487.us.1.i = mul i64 %.486.us.1.i, -7046029254386353131
  %.488.us.1.i = lshr i64 %.487.us.1.i, 29
  %.489.us.1.i = xor i64 %.488.us.1.i, %.487.us.1.i
  %.490.us.1.i = mul i64 %.489.us.1.i, -4658895280553007687
  %.491.us.1.i = lshr i64 %.490.us.1.i, 32
  %.492.us.1.i = xor i64 %.491.us.1.i, %.490.us.1.i
  %lsr.iv.next35.i = add i64 %lsr.iv34.i, 16
  %lsr.iv.next37.i = add i64 %lsr.iv36.i, 4354685564936845354
  %lsr.iv.next39.i = add i64 %lsr.iv38.i, 4354685564936845354
  %56 = sub i64 %.450.us.1.i, %5
  %niter.ncmp.1.i = icmp eq i64 %56, 1
  br i1 %niter.ncmp.1.i, label %B938.B1008_crit_edge.us.unr-lcssa.i, label %B970.us.i

B938.B1008_crit_edge.us.unr-lcssa.i:              ; preds = %B970.us.i
  br i1 %12, label %B938.B1008_crit_edge.us.i, label %B970.us.epil.preheader.i

B970.us.epil.preheader.i:                         ; preds = %B938.B1008_crit_edge.us.unr-lcssa.i, %B824.endif.us.i
  %hash_of_v209_h.2.4357.us.epil.init.i = phi i64 [ %.354.us.i, %B824.endif.us.i ], [ %.492.us.1.i, %B938.B1008_crit_edge.us.unr-lcssa.i ]
  %.443353355.us.epil.init.i = phi i64 [ 1, %B824.endif.us.i ], [ %19, %B938.B1008_crit_edge.us.unr-lcssa.i ]
  %.476.us.epil.i = shl nsw i64 %.443353355.us.epil.init.i, 3
  %.478.us.epil.i = add nsw i64 %.476.us.epil.i, %.337.us.i
  %.479.us.epil.i = inttoptr i64 %.478.us.epil.i to ptr
  %.480.us.epil.i = load i64, ptr %.479.us.epil.i, align 8, !noalias !62
  %.481.us.epil.i = mul i64 %.443353355.us.epil.init.i, -7046029254386353131
  %.482.us.epil.i = add i64 %.480.us.epil.i, %.481.us.epil.i
  %.484.us.epil.i = xor i64 %.482.us.epil.i, %hash_of_v209_h.2.4357.us.epil.init.i
  %.485.us.epil.i = lshr i64 %.484.us.epil.i, 32
  %.486.us.epil.i = xor i64 %.485.us.epil.i, %.484.us.epil.i
  %.487.us.epil.i = mul i64 %.486.us.epil.i, -7046029254386353131
  %.488.us.epil.i = lshr i64 %.487.us.epil.i, 29
  %.489.us.epil.i = xor i64 %.488.us.epil.i, %.487.us.epil.i
  %.490.us.epil.i = mul i64 %.489.us.epil.i, -4658895280553007687
  %.491.us.epil.i = lshr i64 %.490.us.epil.i, 32
  %.492.us.epil.i = xor i64 %.491.us.epil.i, %.490.us.epil.i
  br label %B938.B1008_crit_edge.us.i

B938.B1008_crit_edge.us.i:                        ; preds = %B970.us.epil.preheader.i, %B938.B1008_crit_edge.us.unr-lcssa.i
  %.492.us.lcssa.i = phi i64 [ %.492.us.1.i, %B938.B1008_crit_edge.us.unr-lcssa.i ], [ %.492.us.epil.i, %B970.us.epil.preheader.i ]
  %.295.us.i = add nsw i64 %.285360368.us.i, -1
  %.299.us.i = add i64 %.292361367.us.i, 1
  %.506.us.i = zext i64 %.492.us.lcssa.i to i128
  %.508.us.i = mul nuw i128 %.506.us.i, %10
  %sh.diff.us.i = lshr i128 %.508.us.i, 61
  %tr.sh.diff.us.i = trunc i128 %sh.diff.us.i to i64
  %.514.us.i = and i64 %tr.sh.diff.us.i, -8
  %.518.us.i = add nsw i64 %.514.us.i, %a5
  %.519.us.i = inttoptr i64 %.518.us.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.519.us.i, i32 1, i32 3, i32 1), !noalias !62
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.81.i
  %.286.us.i = icmp sgt i64 %.285360368.us.i, 1
  br i1 %.286.us.i, label %B824.endif.us.i, label %B1044.i

B824.endif.i:                                     ; preds = %B824.endif.i, %B824.endif.preheader32.i
  %lsr.iv44.i = phi i64 [ %51, %B824.endif.preheader32.i ], [ %lsr.iv.next45.i, %B824.endif.i ]
  %lsr.iv42.i = phi i64 [ %48, %B824.endif.preheader32.i ], [ %lsr.iv.next43.i, %B824.endif.i ]
  %lsr.iv40.i = phi i64 [ %46, %B824.endif.preheader32.i ], [ %lsr.iv.next41.i, %B824.endif.i ]
  %.344.i = inttoptr i64 %lsr.iv42.i to ptr
  %.345.i = load i64, ptr %.344.i, align 8, !noalias !62
  %.346.i = add i64 %.345.i, 1
  %.347.i = lshr i64 %.346.i, 32
  %.348.i = xor i64 %.347.i, %.346.i
  %.349.i = mul i64 %.348.i, -7046029254386353131
  %.350.i = lshr i64 %.349.i, 29
  %.351.i = xor i64 %.350.i, %.349.i
  %.352.i = mul i64 %.351.i, -4658895280553007687
  %.353.i = lshr i64 %.352.i, 32
  %.354.i = xor i64 %.353.i, %.352.i
  %.506.i = zext i64 %.354.i to i128
  %.508.i = mul nuw i128 %.506.i, %10
  %sh.diff.i = lshr i128 %.508.i, 61
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.514.i = and i64 %tr.sh.diff.i, -8
  %.518.i = add nsw i64 %.514.i, %a5
  %.519.i = inttoptr i64 %.518.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.519.i, i32 1, i32 3, i32 1), !noalias !62
  %.344.1.i = inttoptr i64 %lsr.iv44.i to ptr
  %.345.1.i = load i64, ptr %.344.1.i, align 8, !noalias !62
  %.346.1.i = add i64 %.345.1.i, 1
  %.347.1.i = lshr i64 %.346.1.i, 32
  %.348.1.i = xor i64 %.347.1.i, %.346.1.i
  %.349.1.i = mul i64 %.348.1.i, -7046029254386353131
  %.350.1.i = lshr i64 %.349.1.i, 29
  %.351.1.i = xor i64 %.350.1.i, %.349.1.i
  %.352.1.i = mul i64 %.351.1.i, -4658895280553007687
  %.353.1.i = lshr i64 %.352.1.i, 32
  %.354.1.i = xor i64 %.353.1.i, %.352.1.i
  %.506.1.i = zext i64 %.354.1.i to i128
  %.508.1.i = mul nuw i128 %.506.1.i, %10
  %sh.diff.1.i = lshr i128 %.508.1.i, 61
  %tr.sh.diff.1.i = trunc i128 %sh.diff.1.i to i64
  %.514.1.i = and i64 %tr.sh.diff.1.i, -8
  %.518.1.i = add nsw i64 %.514.1.i, %a5
  %.519.1.i = inttoptr i64 %.518.1.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.519.1.i, i32 1, i32 3, i32 1), !noalias !62
  %lsr.iv.next41.i = add i64 %lsr.iv40.i, -2
  %lsr.iv.next43.i = add i64 %lsr.iv42.i, %6
  %lsr.iv.next45.i = add i64 %lsr.iv44.i, %6
  %.286.1.i = icmp samesign ugt i64 %lsr.iv.next41.i, 2
  br i1 %.286.1.i, label %B824.endif.i, label %B1044.i

B1134.endif.i:                                    ; preds = %B1044.i, %B678.i, %B438.i
  %at.3.1.i = phi i64 [ %at.4.2.lcssa.i, %B678.i ], [ %at.2.0.i, %B438.i ], [ %.539.i, %B1044.i ]
  %.634.i = sub i64 %at.3.1.i, %at.2.0.i
  %.677424.not.i = icmp slt i64 %.634.i, 1
  br i1 %.677424.not.i, label %B6373.i, label %B1196.endif.preheader.i

B1196.endif.preheader.i:                          ; preds = %B1134.endif.i
  %57 = mul i64 %at.2.0.i, %.81.i
  %58 = add i64 %57, %a2
  br label %B1196.endif.i

B1196.endif.i:                                    ; preds = %B1196.endif.preheader.i, %B6371.i
  %lsr.iv50.i = phi i64 [ %58, %B1196.endif.preheader.i ], [ %lsr.iv.next51.i, %B6371.i ]
  %found.5.1430.i = phi i64 [ 0, %B1196.endif.preheader.i ], [ %.731.i, %B6371.i ]
  %chosen.2.1429.i = phi i64 [ %chosen.4.0.i, %B1196.endif.preheader.i ], [ %chosen.3.3.i, %B6371.i ]
  %.676408428.i = phi i64 [ %.634.i, %B1196.endif.preheader.i ], [ %.686.i, %B6371.i ]
  %.683409427.i = phi i64 [ %at.2.0.i, %B1196.endif.preheader.i ], [ %.690.i, %B6371.i ]
  %.686.i = add nsw i64 %.676408428.i, -1
  %.690.i = add i64 %.683409427.i, 1
  %.720.i = sub nsw i64 %.683409427.i, %at.2.0.i
  %.721.i = shl nsw i64 %.720.i, 3
  %.723.i = add nsw i64 %.721.i, %.73.i
  %.724.i = inttoptr i64 %.723.i to ptr
  %.725.i = load i64, ptr %.724.i, align 8, !noalias !62
  %.731.i = add nsw i64 %.725.i, %found.5.1430.i
  %.81610.not.i = icmp slt i64 %.725.i, 1
  br i1 %.81610.not.i, label %B6371.i, label %B1270.i

B1270.endif.i:                                    ; preds = %B5843.i.i, %B124.i.i
  %.829.i = add i64 %.82239911.i, 1
  %.825.i = add nsw i64 %.81539712.i, -1
  %.816.i = icmp sgt i64 %.81539712.i, 1
  br i1 %.816.i, label %B1270.i, label %B6371.i

B1282.endif.i:                                    ; preds = %B212.i.i
  %.903.i = mul i64 %chosen.2.1429.i, %.81.i
  %.905.i = add i64 %.903.i, %a7
  br i1 %16, label %B6156.i, label %B6154.preheader.i

B6154.preheader.i:                                ; preds = %B1282.endif.i
  br i1 %17, label %B6154.epil.preheader.i, label %B6154.i

_ZN10interleave6engine6native7kernels9backwards12predecessorsB4v207B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit: ; preds = %B6373.i, %0
  %chosen.5.1.i = phi i64 [ 0, %0 ], [ %chosen.2.1.lcssa.i, %B6373.i ]
  ret i64 %chosen.5.1.i
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.state, i64 %arg.h) unnamed_addr #3 {
B0:
  %.22 = add nsw i64 %arg.ctx, 32
  %.23 = inttoptr i64 %.22 to ptr
  %.24 = load i64, ptr %.23, align 8
  %.41 = add nsw i64 %arg.ctx, 40
  %.42 = inttoptr i64 %.41 to ptr
  %.43 = load i64, ptr %.42, align 8
  %.44 = zext i64 %arg.h to i128
  %.45 = zext i64 %.43 to i128
  %.46 = mul nuw i128 %.45, %.44
  %sh.diff = lshr i128 %.46, 58
  %tr.sh.diff = trunc i128 %sh.diff to i64
  %.49 = and i64 %tr.sh.diff, -64
  %.50 = add nsw i64 %.49, %.24
  %.57 = shl nsw i64 %.43, 6
  %.59 = add nsw i64 %.57, %.24
  %.69 = add nsw i64 %arg.ctx, 24
  %.70 = inttoptr i64 %.69 to ptr
  %.71 = load i64, ptr %.70, align 8
  %.72 = icmp eq i64 %.71, 0
  %.134 = shl i64 %arg.h, 40
  %.145 = insertelement <8 x i64> poison, i64 %.134, i64 0
  %.146 = shufflevector <8 x i64> %.145, <8 x i64> poison, <8 x i32> zeroinitializer
  %.89 = insertelement <8 x i64> poison, i64 %arg.h, i64 0
  %.90 = shufflevector <8 x i64> %.89, <8 x i64> poison, <8 x i32> zeroinitializer
  br i1 %.72, label %B0.split.us, label %B286.preheader

B286.preheader:                                   ; preds = %B0
  %.16 = add nsw i64 %arg.ctx, 16
  %.17 = inttoptr i64 %.16 to ptr
  %.18 = load i64, ptr %.17, align 8
  %.55.i = shl i64 %.18, 3
  %.arg.words.i = tail call i64 @llvm.smax.i64(i64 %.18, i64 0)
  %0 = add nuw i64 %.arg.words.i, 1
  %sunkaddr1 = inttoptr i64 %arg.ctx to ptr
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr1, i64 104
  br label %B286

B0.split.us:                                      ; preds = %B0
  %.81.us50 = inttoptr i64 %.50 to ptr
  %.82.us51 = load <8 x i64>, ptr %.81.us50, align 64
  %.91.us52 = icmp eq <8 x i64> %.82.us51, %.90
  %.92.us53 = bitcast <8 x i1> %.91.us52 to i8
  %.101.not.us54 = icmp eq i8 %.92.us53, 0
  br i1 %.101.not.us54, label %B534.us, label %B342

B534.us:                                          ; preds = %B0.split.us, %B534.us
  %line.3.0.us55 = phi i64 [ %spec.select.us, %B534.us ], [ %.50, %B0.split.us ]
  %.193.us = add nsw i64 %line.3.0.us55, 64
  %.200.us = icmp eq i64 %.193.us, %.59
  %spec.select.us = select i1 %.200.us, i64 %.24, i64 %.193.us
  %.81.us = inttoptr i64 %spec.select.us to ptr
  %.82.us = load <8 x i64>, ptr %.81.us, align 64
  %.91.us = icmp eq <8 x i64> %.82.us, %.90
  %.92.us = bitcast <8 x i1> %.91.us to i8
  %.101.not.us = icmp eq i8 %.92.us, 0
  br i1 %.101.not.us, label %B534.us, label %B342

B286:                                             ; preds = %B534, %B286.preheader
  %line.3.0 = phi i64 [ %spec.select, %B534 ], [ %.50, %B286.preheader ]
  %.137 = inttoptr i64 %line.3.0 to ptr
  %.138 = load <8 x i64>, ptr %.137, align 64
  %.141 = and <8 x i64> %.138, splat (i64 -1099511627776)
  %.147 = icmp eq <8 x i64> %.141, %.146
  %.148 = bitcast <8 x i1> %.147 to i8
  %.22.i = load i64, ptr %sunkaddr2, align 8, !noalias !69
  %.26.not.i = icmp eq i8 %.148, 0
  br i1 %.26.not.i, label %B534, label %B68.preheader.i

B68.preheader.i:                                  ; preds = %B286
  %.149 = zext i8 %.148 to i64
  br label %B68.i

B68.i:                                            ; preds = %B3044.i, %B68.preheader.i
  %candidates.2.0.i = phi i64 [ %.255.i, %B3044.i ], [ %.149, %B68.preheader.i ]
  %.32.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i, i1 true)
  %.33.i = shl nuw nsw i64 %.32.i, 3
  %.35.i = add nsw i64 %.33.i, %line.3.0
  %.36.i = inttoptr i64 %.35.i to ptr
  %.37.i = load atomic i64, ptr %.36.i acquire, align 8, !noalias !69
  %.42.not.i = icmp eq i64 %.37.i, 0
  br i1 %.42.not.i, label %B3044.i, label %B148.endif.i

B244.i:                                           ; preds = %B148.endif.i, %B248.i
  %lsr.iv10.i = phi i64 [ %lsr.iv.next11.i, %B248.i ], [ %0, %B148.endif.i ]
  %lsr.iv8.i = phi i64 [ %lsr.iv.next9.i, %B248.i ], [ %arg.state, %B148.endif.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B248.i ], [ %.67.i, %B148.endif.i ]
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next11.i, 0
  br i1 %exitcond.not.i, label %B392.endif, label %B248.i

B248.i:                                           ; preds = %B244.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %.198.i = inttoptr i64 %lsr.iv.i to ptr
  %.199.i = load i64, ptr %.198.i, align 8, !noalias !69
  %.203.i = inttoptr i64 %lsr.iv8.i to ptr
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !69
  %.205.not.i = icmp eq i64 %.199.i, %.204.i
  br i1 %.205.not.i, label %B244.i, label %B3044.i

B3044.i:                                          ; preds = %B248.i, %B68.i
  %.253.i = add nsw i64 %candidates.2.0.i, -1
  %.255.i = and i64 %.253.i, %candidates.2.0.i
  %.258.not.i = icmp eq i64 %.255.i, 0
  br i1 %.258.not.i, label %B534, label %B68.i

B148.endif.i:                                     ; preds = %B68.i
  %.45.i = and i64 %.37.i, 1099511627775
  %.48.i = add nsw i64 %.45.i, -1
  %1 = lshr i64 %.48.i, 29
  %.59.i = and i64 %1, 34359738360
  %.60.i = add nsw i64 %.59.i, %.22.i
  %.61.i = inttoptr i64 %.60.i to ptr
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !69
  %.65.i = and i64 %.48.i, 4294967295
  %.66.i = mul i64 %.55.i, %.65.i
  %.67.i = add i64 %.62.i, %.66.i
  br label %B244.i

common.ret:                                       ; preds = %B392.endif, %B342
  %storemerge = phi i64 [ %.127, %B342 ], [ %.48.i, %B392.endif ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B342:                                             ; preds = %B534.us, %B0.split.us
  %.92.lcssa.us = phi i8 [ %.92.us53, %B0.split.us ], [ %.92.us, %B534.us ]
  %line.3.0.lcssa48.us = phi i64 [ %.50, %B0.split.us ], [ %spec.select.us, %B534.us ]
  %.117 = sub nsw i64 %line.3.0.lcssa48.us, %.24
  %.122 = ashr i64 %.117, 3
  %2 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.92.lcssa.us, i1 true)
  %.124 = zext nneg i8 %2 to i64
  %.127 = add nsw i64 %.122, %.124
  br label %common.ret

B534:                                             ; preds = %B3044.i, %B392.endif, %B286
  %.193 = add nsw i64 %line.3.0, 64
  %.200 = icmp eq i64 %.193, %.59
  %spec.select = select i1 %.200, i64 %.24, i64 %.193
  br label %B286

B392.endif:                                       ; preds = %B244.i
  %.188.not = icmp eq i64 %.45.i, 0
  br i1 %.188.not, label %B534, label %common.ret
}

define noundef i64 @mark_goals(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr {
  %.374.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.374.i)
  %.21.i = add nsw i64 %a0, 112
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !72
  %.35.i = add nsw i64 %.23.i, 48
  %.36.i = inttoptr i64 %.35.i to ptr
  %.37.i = load i64, ptr %.36.i, align 8, !noalias !72
  %.138124.not.i = icmp slt i64 %a2, 1
  br i1 %.138124.not.i, label %_ZN10interleave6engine6native7kernels9backwards10mark_goalsB4v222B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B286.lr.ph.i

B286.lr.ph.i:                                     ; preds = %0
  %.41.i = add nsw i64 %a0, 8
  %.42.i = inttoptr i64 %.41.i to ptr
  %.43.i = load i64, ptr %.42.i, align 8, !noalias !72
  %.27.i = add nsw i64 %a0, 16
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !72
  %.29.fr.i = freeze i64 %.29.i
  %.177.i = shl i64 %.29.fr.i, 3
  %.261.i = add i64 %.29.fr.i, -1
  %..261.i = tail call i64 @llvm.smax.i64(i64 %.261.i, i64 0)
  %1 = and i64 %..261.i, 9223372036854775806
  %2 = inttoptr i64 %.43.i to ptr
  %sunkaddr.i = inttoptr i64 %.37.i to ptr
  %sunkaddr12.i = shl i64 %a4, 3
  %sunkaddr13.i = getelementptr i8, ptr %sunkaddr.i, i64 %sunkaddr12.i
  %sunkaddr14.i = getelementptr i8, ptr %sunkaddr13.i, i64 40
  %3 = icmp slt i64 %.261.i, 1
  %4 = icmp eq i64 %.261.i, 1
  %5 = and i64 %..261.i, 1
  %6 = icmp eq i64 %5, 0
  br i1 %3, label %B286.us.i, label %B286.preheader.i

B286.preheader.i:                                 ; preds = %B286.lr.ph.i
  %7 = add i64 %a1, 8
  %8 = or i64 %..261.i, 1
  br label %B286.i

B286.us.i:                                        ; preds = %B286.lr.ph.i, %B6678.us.i
  %.144117127.us.i = phi i64 [ %.151.us.i, %B6678.us.i ], [ 0, %B286.lr.ph.i ]
  %.151.us.i = add nuw nsw i64 %.144117127.us.i, 1
  %.178.us.i = mul nsw i64 %.144117127.us.i, %.177.i
  %.180.us.i = add nsw i64 %.178.us.i, %a1
  store i64 0, ptr %sunkaddr14.i, align 8, !noalias !72
  %.192.us.i = tail call i64 %2(i64 %.180.us.i, i64 %.37.i, i64 %a3), !noalias !72
  %.195.us.i = load i64, ptr %sunkaddr14.i, align 8, !noalias !72
  %.196.not.us.i = icmp eq i64 %.195.us.i, 0
  br i1 %.196.not.us.i, label %B6678.us.i, label %B416.endif.us.i

B416.endif.us.i:                                  ; preds = %B286.us.i
  %.211.us.i = inttoptr i64 %.180.us.i to ptr
  %.212.us.i = load i64, ptr %.211.us.i, align 8, !noalias !72
  %.213.us.i = add i64 %.212.us.i, 1
  %.214.us.i = lshr i64 %.213.us.i, 32
  %.215.us.i = xor i64 %.214.us.i, %.213.us.i
  %.216.us.i = mul i64 %.215.us.i, -7046029254386353131
  %.217.us.i = lshr i64 %.216.us.i, 29
  %.218.us.i = xor i64 %.217.us.i, %.216.us.i
  %.219.us.i = mul i64 %.218.us.i, -4658895280553007687
  %.220.us.i = lshr i64 %.219.us.i, 32
  %.221.us.i = xor i64 %.220.us.i, %.219.us.i
  store i64 0, ptr %.374.i, align 8, !noalias !72
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.374.i, i64 %a0, i64 %.180.us.i, i64 %.221.us.i)
  %.388.us.i = load i64, ptr %.374.i, align 8, !noalias !72
  %9 = ashr i64 %.388.us.i, 29
  %.405.us.i = and i64 %9, -8
  %.406.us.i = add nsw i64 %.405.us.i, %a5
  %.407.us.i = inttoptr i64 %.406.us.i to ptr
  %.408.us.i = load i64, ptr %.407.us.i, align 8, !noalias !72
  %10 = lshr i64 %.388.us.i, 3
  %.413.us.i = and i64 %10, 536870904
  %.414.us.i = add nsw i64 %.413.us.i, %.408.us.i
  %.415.us.i = inttoptr i64 %.414.us.i to ptr
  %.416.us.i = load i64, ptr %.415.us.i, align 8, !noalias !72
  %.417.us.i = and i64 %.388.us.i, 63
  %.418.us.i = shl nuw i64 1, %.417.us.i
  %.419.us.i = or i64 %.416.us.i, %.418.us.i
  store i64 %.419.us.i, ptr %.415.us.i, align 8, !noalias !72
  br label %B6678.us.i

B6678.us.i:                                       ; preds = %B416.endif.us.i, %B286.us.i
  %exitcond133.not.us.i = icmp eq i64 %.151.us.i, %a2
  br i1 %exitcond133.not.us.i, label %_ZN10interleave6engine6native7kernels9backwards10mark_goalsB4v222B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B286.us.i

B286.i:                                           ; preds = %B6678.i, %B286.preheader.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B6678.i ], [ %7, %B286.preheader.i ]
  %.144117127.i = phi i64 [ %.151.i, %B6678.i ], [ 0, %B286.preheader.i ]
  %.151.i = add nuw nsw i64 %.144117127.i, 1
  %.178.i = mul nsw i64 %.144117127.i, %.177.i
  %.180.i = add nsw i64 %.178.i, %a1
  store i64 0, ptr %sunkaddr14.i, align 8, !noalias !72
  %.192.i = tail call i64 %2(i64 %.180.i, i64 %.37.i, i64 %a3), !noalias !72
  %.195.i = load i64, ptr %sunkaddr14.i, align 8, !noalias !72
  %.196.not.i = icmp eq i64 %.195.i, 0
  br i1 %.196.not.i, label %B6678.i, label %B416.endif.i

B508.i:                                           ; preds = %B416.endif.i, %B508.i
  %lsr.iv8.i = phi i64 [ %lsr.iv.next9.i, %B508.i ], [ 4354685564936845354, %B416.endif.i ]
  %lsr.iv6.i = phi i64 [ %lsr.iv.next7.i, %B508.i ], [ -7046029254386353131, %B416.endif.i ]
  %lsr.iv4.i = phi i64 [ %lsr.iv.next5.i, %B508.i ], [ %lsr.iv.i, %B416.endif.i ]
  %hash_of_v223_h.2.2113.i = phi i64 [ %.359.1.i, %B508.i ], [ %.221.i, %B416.endif.i ]
  %.310109111.i = phi i64 [ %.317.1.i, %B508.i ], [ 1, %B416.endif.i ]
  %.346.i = inttoptr i64 %lsr.iv4.i to ptr
  %.347.i = load i64, ptr %.346.i, align 8, !noalias !72
  %11 = add i64 %.347.i, %lsr.iv6.i
  %.351.i = xor i64 %11, %hash_of_v223_h.2.2113.i
  %.352.i = lshr i64 %.351.i, 32
  %.353.i = xor i64 %.352.i, %.351.i
  %.354.i = mul i64 %.353.i, -7046029254386353131
  %.355.i = lshr i64 %.354.i, 29
  %.356.i = xor i64 %.355.i, %.354.i
  %.357.i = mul i64 %.356.i, -4658895280553007687
  %.358.i = lshr i64 %.357.i, 32
  %.317.1.i = add i64 %.310109111.i, 2
  %12 = add i64 %lsr.iv4.i, 8
  %.346.1.i = inttoptr i64 %12 to ptr
  %.347.1.i = load i64, ptr %.346.1.i, align 8, !noalias !72
  %13 = add i64 %.347.1.i, %lsr.iv8.i
  %14 = xor i64 %13, %.358.i
  %.351.1.i = xor i64 %14, %.357.i
  %.352.1.i = lshr i64 %.351.1.i, 32
  %.353.1.i = xor i64 %.352.1.i, %.351.1.i
  %.354.1.i = mul i64 %.353.1.i, -7046029254386353131
  %.355.1.i = lshr i64 %.354.1.i, 29
  %.356.1.i = xor i64 %.355.1.i, %.354.1.i
  %.357.1.i = mul i64 %.356.1.i, -4658895280553007687
  %.358.1.i = lshr i64 %.357.1.i, 32
  %.359.1.i = xor i64 %.358.1.i, %.357.1.i
  %lsr.iv.next5.i = add i64 %lsr.iv4.i, 16
  %lsr.iv.next7.i = add i64 %lsr.iv6.i, 4354685564936845354
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 4354685564936845354
  %15 = sub i64 %.317.1.i, %1
  %niter.ncmp.1.i = icmp eq i64 %15, 1
  br i1 %niter.ncmp.1.i, label %B6676.loopexit.unr-lcssa.i, label %B508.i

B6676.loopexit.unr-lcssa.i:                       ; preds = %B508.i
  br i1 %6, label %B6676.i, label %B508.epil.preheader.i

B508.epil.preheader.i:                            ; preds = %B416.endif.i, %B6676.loopexit.unr-lcssa.i
  %hash_of_v223_h.2.2113.epil.init.i = phi i64 [ %.221.i, %B416.endif.i ], [ %.359.1.i, %B6676.loopexit.unr-lcssa.i ]
  %.310109111.epil.init.i = phi i64 [ 1, %B416.endif.i ], [ %8, %B6676.loopexit.unr-lcssa.i ]
  %.343.epil.i = shl nsw i64 %.310109111.epil.init.i, 3
  %.345.epil.i = add nsw i64 %.343.epil.i, %.180.i
  %.346.epil.i = inttoptr i64 %.345.epil.i to ptr
  %.347.epil.i = load i64, ptr %.346.epil.i, align 8, !noalias !72
  %.348.epil.i = mul i64 %.310109111.epil.init.i, -7046029254386353131
  %.349.epil.i = add i64 %.347.epil.i, %.348.epil.i
  %.351.epil.i = xor i64 %.349.epil.i, %hash_of_v223_h.2.2113.epil.init.i
  %.352.epil.i = lshr i64 %.351.epil.i, 32
  %.353.epil.i = xor i64 %.352.epil.i, %.351.epil.i
  %.354.epil.i = mul i64 %.353.epil.i, -7046029254386353131
  %.355.epil.i = lshr i64 %.354.epil.i, 29
  %.356.epil.i = xor i64 %.355.epil.i, %.354.epil.i
  %.357.epil.i = mul i64 %.356.epil.i, -4658895280553007687
  %.358.epil.i = lshr i64 %.357.epil.i, 32
  %.359.epil.i = xor i64 %.358.epil.i, %.357.epil.i
  br label %B6676.i

B6676.i:                                          ; preds = %B508.epil.preheader.i, %B6676.loopexit.unr-lcssa.i
  %hash_of_v223_h.2.2.lcssa.i = phi i64 [ %.359.epil.i, %B508.epil.preheader.i ], [ %.359.1.i, %B6676.loopexit.unr-lcssa.i ]
  store i64 0, ptr %.374.i, align 8, !noalias !72
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.374.i, i64 %a0, i64 %.180.i, i64 %hash_of_v223_h.2.2.lcssa.i)
  %.388.i = load i64, ptr %.374.i, align 8, !noalias !72
  %16 = ashr i64 %.388.i, 29
  %.405.i = and i64 %16, -8
  %.406.i = add nsw i64 %.405.i, %a5
  %.407.i = inttoptr i64 %.406.i to ptr
  %.408.i = load i64, ptr %.407.i, align 8, !noalias !72
  %17 = lshr i64 %.388.i, 3
  %.413.i = and i64 %17, 536870904
  %.414.i = add nsw i64 %.413.i, %.408.i
  %.415.i = inttoptr i64 %.414.i to ptr
  %.416.i = load i64, ptr %.415.i, align 8, !noalias !72
  %.417.i = and i64 %.388.i, 63
  %.418.i = shl nuw i64 1, %.417.i
  %.419.i = or i64 %.416.i, %.418.i
  store i64 %.419.i, ptr %.415.i, align 8, !noalias !72
  br label %B6678.i

B6678.i:                                          ; preds = %B6676.i, %B286.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.177.i
  %exitcond133.not.i = icmp eq i64 %.151.i, %a2
  br i1 %exitcond133.not.i, label %_ZN10interleave6engine6native7kernels9backwards10mark_goalsB4v222B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B286.i

B416.endif.i:                                     ; preds = %B286.i
  %.211.i = inttoptr i64 %.180.i to ptr
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !72
  %.213.i = add i64 %.212.i, 1
  %.214.i = lshr i64 %.213.i, 32
  %.215.i = xor i64 %.214.i, %.213.i
  %.216.i = mul i64 %.215.i, -7046029254386353131
  %.217.i = lshr i64 %.216.i, 29
  %.218.i = xor i64 %.217.i, %.216.i
  %.219.i = mul i64 %.218.i, -4658895280553007687
  %.220.i = lshr i64 %.219.i, 32
  %.221.i = xor i64 %.220.i, %.219.i
  br i1 %4, label %B508.epil.preheader.i, label %B508.i

_ZN10interleave6engine6native7kernels9backwards10mark_goalsB4v222B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit: ; preds = %B6678.i, %B6678.us.i, %0
  call void @llvm.lifetime.end.p0(ptr nonnull %.374.i)
  ret i64 0
}

define i64 @sweep(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr {
  %.381.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.381.i)
  %.20.i = add nsw i64 %a0, 112
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !75
  %.26.i = add nsw i64 %a0, 16
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !75
  %.38.i = add nsw i64 %.22.i, 48
  %.39.i = inttoptr i64 %.38.i to ptr
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !75
  %.44.i = add nsw i64 %.22.i, 56
  %.45.i = inttoptr i64 %.44.i to ptr
  %.46.i = load i64, ptr %.45.i, align 8, !noalias !75
  %.50.i = add nsw i64 %.22.i, 64
  %.51.i = inttoptr i64 %.50.i to ptr
  %.52.i = load i64, ptr %.51.i, align 8, !noalias !75
  %.63.i = shl i64 %.28.i, 3
  %.161438.not.i = icmp slt i64 %a2, 1
  br i1 %.161438.not.i, label %_ZN10interleave6engine6native7kernels9backwards5sweepB4v240B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B374.endif.lr.ph.i

B374.endif.lr.ph.i:                               ; preds = %0
  %.68.i = inttoptr i64 %a0 to ptr
  %.69.i = load i64, ptr %.68.i, align 8, !noalias !75
  %.268.i = add i64 %.28.i, -1
  %..268.i = tail call i64 @llvm.smax.i64(i64 %.268.i, i64 0)
  %xtraiter28.i = and i64 %.28.i, 7
  %unroll_iter31.i = and i64 %.28.i, 9223372036854775800
  %1 = shl i64 %a2, 3
  %2 = add i64 %1, -8
  %3 = mul i64 %.28.i, %2
  %4 = add i64 %3, %a1
  %5 = add i64 %4, 8
  %6 = lshr i64 %..268.i, 1
  %7 = mul nsw i64 %6, -2
  %8 = add i64 %.46.i, 8
  %9 = icmp sgt i64 %.268.i, 0
  %10 = icmp eq i64 %.268.i, 1
  %11 = and i64 %..268.i, 1
  %12 = icmp eq i64 %11, 0
  %13 = inttoptr i64 %.69.i to ptr
  %sunkaddr76.i = inttoptr i64 %.22.i to ptr
  %sunkaddr77.i = getelementptr i8, ptr %sunkaddr76.i, i64 72
  %sunkaddr78.i = inttoptr i64 %.40.i to ptr
  %sunkaddr79.i = getelementptr i8, ptr %sunkaddr78.i, i64 16
  %14 = icmp slt i64 %.268.i, 1
  %sunkaddr71.i = getelementptr i8, ptr %.68.i, i64 32
  %sunkaddr73.i = getelementptr i8, ptr %.68.i, i64 40
  %.22.i.i = add nsw i64 %a0, 32
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.41.i.i = add nsw i64 %a0, 40
  %.42.i.i = inttoptr i64 %.41.i.i to ptr
  %.69.i.i = add nsw i64 %a0, 24
  %.70.i.i = inttoptr i64 %.69.i.i to ptr
  %sunkaddr2.i.i = getelementptr i8, ptr %.68.i, i64 104
  %15 = icmp eq i64 %a4, 0
  %16 = icmp slt i64 %.28.i, 1
  %17 = icmp samesign ult i64 %.28.i, 8
  %18 = icmp eq i64 %xtraiter28.i, 0
  %19 = or i64 %..268.i, 1
  br label %B374.endif.i

B488.i:                                           ; preds = %B488.preheader.i, %B488.i
  %lsr.iv43.i = phi i64 [ %lsr.iv.next44.i, %B488.i ], [ 4354685564936845354, %B488.preheader.i ]
  %lsr.iv41.i = phi i64 [ %lsr.iv.next42.i, %B488.i ], [ -7046029254386353131, %B488.preheader.i ]
  %lsr.iv39.i = phi i64 [ %lsr.iv.next40.i, %B488.i ], [ %lsr.iv.i, %B488.preheader.i ]
  %hash_of_v254_h.2.1358.i = phi i64 [ %.366.1.i, %B488.i ], [ %.228.i, %B488.preheader.i ]
  %.317354356.i = phi i64 [ %.324.1.i, %B488.i ], [ 1, %B488.preheader.i ]
  %.353.i = inttoptr i64 %lsr.iv39.i to ptr
  %.354.i = load i64, ptr %.353.i, align 8, !noalias !75
  %20 = add i64 %.354.i, %lsr.iv41.i
  %.358.i = xor i64 %20, %hash_of_v254_h.2.1358.i
  %.359.i = lshr i64 %.358.i, 32
  %.360.i = xor i64 %.359.i, %.358.i
  %.361.i = mul i64 %.360.i, -7046029254386353131
  %.362.i = lshr i64 %.361.i, 29
  %.363.i = xor i64 %.362.i, %.361.i
  %.364.i = mul i64 %.363.i, -4658895280553007687
  %.365.i = lshr i64 %.364.i, 32
  %.324.1.i = add i64 %.317354356.i, 2
  %21 = add i64 %lsr.iv39.i, 8
  %.353.1.i = inttoptr i64 %21 to ptr
  %.354.1.i = load i64, ptr %.353.1.i, align 8, !noalias !75
  %22 = add i64 %.354.1.i, %lsr.iv43.i
  %23 = xor i64 %22, %.365.i
  %.358.1.i = xor i64 %23, %.364.i
  %.359.1.i = lshr i64 %.358.1.i, 32
  %.360.1.i = xor i64 %.359.1.i, %.358.1.i
  %.361.1.i = mul i64 %.360.1.i, -7046029254386353131
  %.362.1.i = lshr i64 %.361.1.i, 29
  %.363.1.i = xor i64 %.362.1.i, %.361.1.i
  %.364.1.i = mul i64 %.363.1.i, -4658895280553007687
  %.365.1.i = lshr i64 %.364.1.i, 32
  %.366.1.i = xor i64 %.365.1.i, %.364.1.i
  %lsr.iv.next40.i = add i64 %lsr.iv39.i, 16
  %lsr.iv.next42.i = add i64 %lsr.iv41.i, 4354685564936845354
  %lsr.iv.next44.i = add i64 %lsr.iv43.i, 4354685564936845354
  %24 = add i64 %.324.1.i, %7
  %niter.ncmp.1.i = icmp eq i64 %24, 1
  br i1 %niter.ncmp.1.i, label %B656.loopexit.unr-lcssa.i, label %B488.i

B656.loopexit.unr-lcssa.i:                        ; preds = %B488.i
  br i1 %12, label %B656.i, label %B488.epil.preheader.i

B488.epil.preheader.i:                            ; preds = %B488.preheader.i, %B656.loopexit.unr-lcssa.i
  %hash_of_v254_h.2.1358.epil.init.i = phi i64 [ %.228.i, %B488.preheader.i ], [ %.366.1.i, %B656.loopexit.unr-lcssa.i ]
  %.317354356.epil.init.i = phi i64 [ 1, %B488.preheader.i ], [ %19, %B656.loopexit.unr-lcssa.i ]
  %.350.epil.i = shl nsw i64 %.317354356.epil.init.i, 3
  %.352.epil.i = add nsw i64 %.350.epil.i, %.202.i
  %.353.epil.i = inttoptr i64 %.352.epil.i to ptr
  %.354.epil.i = load i64, ptr %.353.epil.i, align 8, !noalias !75
  %.355.epil.i = mul i64 %.317354356.epil.init.i, -7046029254386353131
  %.356.epil.i = add i64 %.354.epil.i, %.355.epil.i
  %.358.epil.i = xor i64 %.356.epil.i, %hash_of_v254_h.2.1358.epil.init.i
  %.359.epil.i = lshr i64 %.358.epil.i, 32
  %.360.epil.i = xor i64 %.359.epil.i, %.358.epil.i
  %.361.epil.i = mul i64 %.360.epil.i, -7046029254386353131
  %.362.epil.i = lshr i64 %.361.epil.i, 29
  %.363.epil.i = xor i64 %.362.epil.i, %.361.epil.i
  %.364.epil.i = mul i64 %.363.epil.i, -4658895280553007687
  %.365.epil.i = lshr i64 %.364.epil.i, 32
  %.366.epil.i = xor i64 %.365.epil.i, %.364.epil.i
  br label %B656.i

B656.i:                                           ; preds = %B374.endif.i, %B488.epil.preheader.i, %B656.loopexit.unr-lcssa.i
  %hash_of_v254_h.2.1.lcssa.i = phi i64 [ %.228.i, %B374.endif.i ], [ %.366.1.i, %B656.loopexit.unr-lcssa.i ], [ %.366.epil.i, %B488.epil.preheader.i ]
  store i64 0, ptr %.381.i, align 8, !noalias !75
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.381.i, i64 %a0, i64 %.202.i, i64 %hash_of_v254_h.2.1.lcssa.i)
  %.395.i = load i64, ptr %.381.i, align 8, !noalias !75
  %25 = ashr i64 %.395.i, 29
  %.415.i = and i64 %25, -8
  %.416.i = add nsw i64 %.415.i, %a3
  %.417.i = inttoptr i64 %.416.i to ptr
  %.418.i = load i64, ptr %.417.i, align 8, !noalias !75
  %26 = lshr i64 %.395.i, 3
  %.423.i = and i64 %26, 536870904
  %.424.i = add nsw i64 %.423.i, %.418.i
  %.425.i = inttoptr i64 %.424.i to ptr
  %.426.i = load i64, ptr %.425.i, align 8, !noalias !75
  %.427.i = and i64 %.395.i, 63
  %27 = shl nuw i64 1, %.427.i
  %28 = and i64 %.426.i, %27
  %.430.not.i = icmp eq i64 %28, 0
  br i1 %.430.not.i, label %B808.endif.i, label %B7419.i

B966.i:                                           ; preds = %B966.preheader.i, %B966.i
  %lsr.iv51.i = phi i64 [ %lsr.iv.next52.i, %B966.i ], [ 4354685564936845354, %B966.preheader.i ]
  %lsr.iv49.i = phi i64 [ %lsr.iv.next50.i, %B966.i ], [ -7046029254386353131, %B966.preheader.i ]
  %lsr.iv47.i = phi i64 [ %lsr.iv.next48.i, %B966.i ], [ %lsr.iv45.i, %B966.preheader.i ]
  %hash_of_v246_h.2.3366.i = phi i64 [ %.745.1.i, %B966.i ], [ %.607.i, %B966.preheader.i ]
  %.696362364.i = phi i64 [ %.703.1.i, %B966.i ], [ 1, %B966.preheader.i ]
  %.732.i = inttoptr i64 %lsr.iv47.i to ptr
  %.733.i = load i64, ptr %.732.i, align 8, !noalias !75
  %29 = add i64 %.733.i, %lsr.iv49.i
  %.737.i = xor i64 %29, %hash_of_v246_h.2.3366.i
  %.738.i = lshr i64 %.737.i, 32
  %.739.i = xor i64 %.738.i, %.737.i
  %.740.i = mul i64 %.739.i, -7046029254386353131
  %.741.i = lshr i64 %.740.i, 29
  %.742.i = xor i64 %.741.i, %.740.i
  %.743.i = mul i64 %.742.i, -4658895280553007687
  %.744.i = lshr i64 %.743.i, 32
  %.703.1.i = add i64 %.696362364.i, 2
  %30 = add i64 %lsr.iv47.i, 8
  %.732.1.i = inttoptr i64 %30 to ptr
  %.733.1.i = load i64, ptr %.732.1.i, align 8, !noalias !75
  %31 = add i64 %.733.1.i, %lsr.iv51.i
  %32 = xor i64 %31, %.744.i
  %.737.1.i = xor i64 %32, %.743.i
  %.738.1.i = lshr i64 %.737.1.i, 32
  %.739.1.i = xor i64 %.738.1.i, %.737.1.i
  %.740.1.i = mul i64 %.739.1.i, -7046029254386353131
  %.741.1.i = lshr i64 %.740.1.i, 29
  %.742.1.i = xor i64 %.741.1.i, %.740.1.i
  %.743.1.i = mul i64 %.742.1.i, -4658895280553007687
  %.744.1.i = lshr i64 %.743.1.i, 32
  %.745.1.i = xor i64 %.744.1.i, %.743.1.i
  %lsr.iv.next48.i = add i64 %lsr.iv47.i, 16
  %lsr.iv.next50.i = add i64 %lsr.iv49.i, 4354685564936845354
  %lsr.iv.next52.i = add i64 %lsr.iv51.i, 4354685564936845354
  %33 = add i64 %.703.1.i, %7
  %niter27.ncmp.1.i = icmp eq i64 %33, 1
  br i1 %niter27.ncmp.1.i, label %B968.loopexit.unr-lcssa.i, label %B966.i

B968.loopexit.unr-lcssa.i:                        ; preds = %B966.i
  br i1 %12, label %B968.i, label %B966.epil.preheader.i

B966.epil.preheader.i:                            ; preds = %B966.preheader.i, %B968.loopexit.unr-lcssa.i
  %hash_of_v246_h.2.3366.epil.init.i = phi i64 [ %.607.i, %B966.preheader.i ], [ %.745.1.i, %B968.loopexit.unr-lcssa.i ]
  %.696362364.epil.init.i = phi i64 [ 1, %B966.preheader.i ], [ %19, %B968.loopexit.unr-lcssa.i ]
  %.729.epil.i = shl nsw i64 %.696362364.epil.init.i, 3
  %.731.epil.i = add nsw i64 %.729.epil.i, %.590.i
  %.732.epil.i = inttoptr i64 %.731.epil.i to ptr
  %.733.epil.i = load i64, ptr %.732.epil.i, align 8, !noalias !75
  %.734.epil.i = mul i64 %.696362364.epil.init.i, -7046029254386353131
  %.735.epil.i = add i64 %.733.epil.i, %.734.epil.i
  %.737.epil.i = xor i64 %.735.epil.i, %hash_of_v246_h.2.3366.epil.init.i
  %.738.epil.i = lshr i64 %.737.epil.i, 32
  %.739.epil.i = xor i64 %.738.epil.i, %.737.epil.i
  %.740.epil.i = mul i64 %.739.epil.i, -7046029254386353131
  %.741.epil.i = lshr i64 %.740.epil.i, 29
  %.742.epil.i = xor i64 %.741.epil.i, %.740.epil.i
  %.743.epil.i = mul i64 %.742.epil.i, -4658895280553007687
  %.744.epil.i = lshr i64 %.743.epil.i, 32
  %.745.epil.i = xor i64 %.744.epil.i, %.743.epil.i
  br label %B968.i

B968.i:                                           ; preds = %B844.endif.i, %B966.epil.preheader.i, %B968.loopexit.unr-lcssa.i
  %hash_of_v246_h.2.3.lcssa.i = phi i64 [ %.607.i, %B844.endif.i ], [ %.745.1.i, %B968.loopexit.unr-lcssa.i ], [ %.745.epil.i, %B966.epil.preheader.i ]
  %.759.i = shl nsw i64 %.550371377.i, 3
  %.763.i = add nsw i64 %.759.i, %.52.i
  %.764.i = inttoptr i64 %.763.i to ptr
  store i64 %hash_of_v246_h.2.3.lcssa.i, ptr %.764.i, align 8, !noalias !75
  %.772.i = load i64, ptr %sunkaddr71.i, align 8, !noalias !75
  %.777.i = load i64, ptr %sunkaddr73.i, align 8, !noalias !75
  %.778.i = zext i64 %hash_of_v246_h.2.3.lcssa.i to i128
  %.779.i = zext i64 %.777.i to i128
  %.780.i = mul nuw i128 %.779.i, %.778.i
  %sh.diff.i = lshr i128 %.780.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.783.i = and i64 %tr.sh.diff.i, -64
  %.784.i = add nsw i64 %.783.i, %.772.i
  %.785.i = inttoptr i64 %.784.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.785.i, i32 1, i32 3, i32 1), !noalias !75
  %lsr.iv.next46.i = add i64 %lsr.iv45.i, %.63.i
  %exitcond493.not.i = icmp eq i64 %.460.i, %.557.i
  br i1 %exitcond493.not.i, label %B1008.preheader.i, label %B844.endif.i

B1008.preheader.i:                                ; preds = %B968.i, %B808.endif.i
  %34 = add nuw i64 %..460.i, 1
  br label %B1008.i

B1008.i:                                          ; preds = %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i, %B1008.preheader.i
  %lsr.iv57.i = phi i64 [ %34, %B1008.preheader.i ], [ %lsr.iv.next58.i, %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i ]
  %lsr.iv55.i = phi i64 [ %.52.i, %B1008.preheader.i ], [ %lsr.iv.next56.i, %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i ]
  %lsr.iv53.i = phi i64 [ %.46.i, %B1008.preheader.i ], [ %lsr.iv.next54.i, %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i ]
  %lsr.iv.next54.i = add i64 %lsr.iv53.i, %.63.i
  %lsr.iv.next56.i = add i64 %lsr.iv55.i, 8
  %lsr.iv.next58.i = add i64 %lsr.iv57.i, -1
  %exitcond494.not.i = icmp eq i64 %lsr.iv.next58.i, 0
  br i1 %exitcond494.not.i, label %B6900.i, label %B1020.i

B1020.i:                                          ; preds = %B1008.i
  %.930.i = inttoptr i64 %lsr.iv55.i to ptr
  %.931.i = load i64, ptr %.930.i, align 8, !noalias !75
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !78
  %.43.i.i = load i64, ptr %.42.i.i, align 8, !noalias !78
  %.44.i.i = zext i64 %.931.i to i128
  %.45.i.i = zext i64 %.43.i.i to i128
  %.46.i.i = mul nuw i128 %.45.i.i, %.44.i.i
  %sh.diff.i.i = lshr i128 %.46.i.i, 58
  %tr.sh.diff.i.i = trunc i128 %sh.diff.i.i to i64
  %.49.i.i = and i64 %tr.sh.diff.i.i, -64
  %.50.i.i = add nsw i64 %.49.i.i, %.24.i.i
  %.57.i.i = shl nsw i64 %.43.i.i, 6
  %.59.i.i = add nsw i64 %.57.i.i, %.24.i.i
  %.71.i.i = load i64, ptr %.70.i.i, align 8, !noalias !78
  %.72.i.i = icmp eq i64 %.71.i.i, 0
  %.134.i.i = shl i64 %.931.i, 40
  %.145.i.i = insertelement <8 x i64> poison, i64 %.134.i.i, i64 0
  %.146.i.i = shufflevector <8 x i64> %.145.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.89.i.i = insertelement <8 x i64> poison, i64 %.931.i, i64 0
  %.90.i.i = shufflevector <8 x i64> %.89.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  br i1 %.72.i.i, label %B0.split.us.i.i, label %B286.preheader.i.i

B286.preheader.i.i:                               ; preds = %B1020.i
  %.18.i.i = load i64, ptr %.27.i, align 8, !noalias !78
  %.55.i.i.i = shl i64 %.18.i.i, 3
  %.arg.words.i.i.i = tail call i64 @llvm.smax.i64(i64 %.18.i.i, i64 0)
  %35 = add nuw i64 %.arg.words.i.i.i, 1
  br label %B286.i.i

B0.split.us.i.i:                                  ; preds = %B1020.i
  %.81.us50.i.i = inttoptr i64 %.50.i.i to ptr
  %.82.us51.i.i = load <8 x i64>, ptr %.81.us50.i.i, align 64, !noalias !78
  %.91.us52.i.i = icmp eq <8 x i64> %.82.us51.i.i, %.90.i.i
  %.92.us53.i.i = bitcast <8 x i1> %.91.us52.i.i to i8
  %.101.not.us54.i.i = icmp eq i8 %.92.us53.i.i, 0
  br i1 %.101.not.us54.i.i, label %B534.us.i.i, label %B342.i.i

B534.us.i.i:                                      ; preds = %B0.split.us.i.i, %B534.us.i.i
  %line.3.0.us55.i.i = phi i64 [ %spec.select.us.i.i, %B534.us.i.i ], [ %.50.i.i, %B0.split.us.i.i ]
  %.193.us.i.i = add nsw i64 %line.3.0.us55.i.i, 64
  %.200.us.i.i = icmp eq i64 %.193.us.i.i, %.59.i.i
  %spec.select.us.i.i = select i1 %.200.us.i.i, i64 %.24.i.i, i64 %.193.us.i.i
  %.81.us.i.i = inttoptr i64 %spec.select.us.i.i to ptr
  %.82.us.i.i = load <8 x i64>, ptr %.81.us.i.i, align 64, !noalias !78
  %.91.us.i.i = icmp eq <8 x i64> %.82.us.i.i, %.90.i.i
  %.92.us.i.i = bitcast <8 x i1> %.91.us.i.i to i8
  %.101.not.us.i.i = icmp eq i8 %.92.us.i.i, 0
  br i1 %.101.not.us.i.i, label %B534.us.i.i, label %B342.i.i

B286.i.i:                                         ; preds = %B534.i.i, %B286.preheader.i.i
  %line.3.0.i.i = phi i64 [ %spec.select.i.i, %B534.i.i ], [ %.50.i.i, %B286.preheader.i.i ]
  %.137.i.i = inttoptr i64 %line.3.0.i.i to ptr
  %.138.i.i = load <8 x i64>, ptr %.137.i.i, align 64, !noalias !78
  %.141.i.i = and <8 x i64> %.138.i.i, splat (i64 -1099511627776)
  %.147.i.i = icmp eq <8 x i64> %.141.i.i, %.146.i.i
  %.148.i.i = bitcast <8 x i1> %.147.i.i to i8
  %.22.i.i.i = load i64, ptr %sunkaddr2.i.i, align 8, !noalias !81
  %.26.not.i.i.i = icmp eq i8 %.148.i.i, 0
  br i1 %.26.not.i.i.i, label %B534.i.i, label %B68.preheader.i.i.i

B68.preheader.i.i.i:                              ; preds = %B286.i.i
  %.149.i.i = zext i8 %.148.i.i to i64
  br label %B68.i.i.i

B68.i.i.i:                                        ; preds = %B3044.i.i.i, %B68.preheader.i.i.i
  %candidates.2.0.i.i.i = phi i64 [ %.255.i.i.i, %B3044.i.i.i ], [ %.149.i.i, %B68.preheader.i.i.i ]
  %.32.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i.i.i, i1 true)
  %.33.i.i.i = shl nuw nsw i64 %.32.i.i.i, 3
  %.35.i.i.i = add nsw i64 %.33.i.i.i, %line.3.0.i.i
  %.36.i.i.i = inttoptr i64 %.35.i.i.i to ptr
  %.37.i.i.i = load atomic i64, ptr %.36.i.i.i acquire, align 8, !noalias !81
  %.42.not.i.i.i = icmp eq i64 %.37.i.i.i, 0
  br i1 %.42.not.i.i.i, label %B3044.i.i.i, label %B148.endif.i.i.i

B244.i.i.i:                                       ; preds = %B148.endif.i.i.i, %B248.i.i.i
  %lsr.iv10.i.i.i = phi i64 [ %lsr.iv.next11.i.i.i, %B248.i.i.i ], [ %35, %B148.endif.i.i.i ]
  %lsr.iv8.i.i.i = phi i64 [ %lsr.iv.next9.i.i.i, %B248.i.i.i ], [ %lsr.iv53.i, %B148.endif.i.i.i ]
  %lsr.iv.i.i.i = phi i64 [ %lsr.iv.next.i.i.i, %B248.i.i.i ], [ %.67.i.i.i, %B148.endif.i.i.i ]
  %lsr.iv.next11.i.i.i = add i64 %lsr.iv10.i.i.i, -1
  %exitcond.not.i.i.i = icmp eq i64 %lsr.iv.next11.i.i.i, 0
  br i1 %exitcond.not.i.i.i, label %B392.endif.i.i, label %B248.i.i.i

B248.i.i.i:                                       ; preds = %B244.i.i.i
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i.i.i, 8
  %lsr.iv.next9.i.i.i = add i64 %lsr.iv8.i.i.i, 8
  %.198.i.i.i = inttoptr i64 %lsr.iv.i.i.i to ptr
  %.199.i.i.i = load i64, ptr %.198.i.i.i, align 8, !noalias !81
  %.203.i.i.i = inttoptr i64 %lsr.iv8.i.i.i to ptr
  %.204.i.i.i = load i64, ptr %.203.i.i.i, align 8, !noalias !81
  %.205.not.i.i.i = icmp eq i64 %.199.i.i.i, %.204.i.i.i
  br i1 %.205.not.i.i.i, label %B244.i.i.i, label %B3044.i.i.i

B3044.i.i.i:                                      ; preds = %B248.i.i.i, %B68.i.i.i
  %.253.i.i.i = add nsw i64 %candidates.2.0.i.i.i, -1
  %.255.i.i.i = and i64 %.253.i.i.i, %candidates.2.0.i.i.i
  %.258.not.i.i.i = icmp eq i64 %.255.i.i.i, 0
  br i1 %.258.not.i.i.i, label %B534.i.i, label %B68.i.i.i

B148.endif.i.i.i:                                 ; preds = %B68.i.i.i
  %.45.i.i.i = and i64 %.37.i.i.i, 1099511627775
  %.48.i.i.i = add nsw i64 %.45.i.i.i, -1
  %36 = lshr i64 %.48.i.i.i, 29
  %.59.i.i.i = and i64 %36, 34359738360
  %.60.i.i.i = add nsw i64 %.59.i.i.i, %.22.i.i.i
  %.61.i.i.i = inttoptr i64 %.60.i.i.i to ptr
  %.62.i.i.i = load i64, ptr %.61.i.i.i, align 8, !noalias !81
  %.65.i.i.i = and i64 %.48.i.i.i, 4294967295
  %.66.i.i.i = mul i64 %.55.i.i.i, %.65.i.i.i
  %.67.i.i.i = add i64 %.62.i.i.i, %.66.i.i.i
  br label %B244.i.i.i

B342.i.i:                                         ; preds = %B534.us.i.i, %B0.split.us.i.i
  %.92.lcssa.us.i.i = phi i8 [ %.92.us53.i.i, %B0.split.us.i.i ], [ %.92.us.i.i, %B534.us.i.i ]
  %line.3.0.lcssa48.us.i.i = phi i64 [ %.50.i.i, %B0.split.us.i.i ], [ %spec.select.us.i.i, %B534.us.i.i ]
  %.117.i.i = sub nsw i64 %line.3.0.lcssa48.us.i.i, %.24.i.i
  %.122.i.i = ashr i64 %.117.i.i, 3
  %37 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.92.lcssa.us.i.i, i1 true)
  %.124.i.i = zext nneg i8 %37 to i64
  %.127.i.i = add nsw i64 %.122.i.i, %.124.i.i
  br label %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i

B534.i.i:                                         ; preds = %B3044.i.i.i, %B392.endif.i.i, %B286.i.i
  %.193.i.i = add nsw i64 %line.3.0.i.i, 64
  %.200.i.i = icmp eq i64 %.193.i.i, %.59.i.i
  %spec.select.i.i = select i1 %.200.i.i, i64 %.24.i.i, i64 %.193.i.i
  br label %B286.i.i

B392.endif.i.i:                                   ; preds = %B244.i.i.i
  %.188.not.i.i = icmp eq i64 %.45.i.i.i, 0
  br i1 %.188.not.i.i, label %B534.i.i, label %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i

_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i: ; preds = %B392.endif.i.i, %B342.i.i
  %storemerge.i.i = phi i64 [ %.127.i.i, %B342.i.i ], [ %.48.i.i.i, %B392.endif.i.i ]
  %38 = ashr i64 %storemerge.i.i, 29
  %.960.i = and i64 %38, -8
  %.961.i = add nsw i64 %.960.i, %a3
  %.962.i = inttoptr i64 %.961.i to ptr
  %.963.i = load i64, ptr %.962.i, align 8, !noalias !75
  %39 = lshr i64 %storemerge.i.i, 3
  %.968.i = and i64 %39, 536870904
  %.969.i = add nsw i64 %.968.i, %.963.i
  %.970.i = inttoptr i64 %.969.i to ptr
  %.971.i = load i64, ptr %.970.i, align 8, !noalias !75
  %.972.i = and i64 %storemerge.i.i, 63
  %40 = shl nuw i64 1, %.972.i
  %41 = and i64 %.971.i, %40
  %.975.not.i = icmp eq i64 %41, 0
  br i1 %.975.not.i, label %B1008.i, label %B6898.i

B6898.i:                                          ; preds = %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i
  %sunkaddr74.i = inttoptr i64 %.415.i to ptr
  %sunkaddr75.i = getelementptr i8, ptr %sunkaddr74.i, i64 %a3
  %.1012.i = load i64, ptr %sunkaddr75.i, align 8, !noalias !75
  %.1018.i = add nsw i64 %.1012.i, %.423.i
  %.1019.i = inttoptr i64 %.1018.i to ptr
  %.1020.i = load i64, ptr %.1019.i, align 8, !noalias !75
  %.1023.i = or i64 %.1020.i, %27
  store i64 %.1023.i, ptr %.1019.i, align 8, !noalias !75
  br label %B7419.i

B6900.i:                                          ; preds = %B1008.i
  br i1 %15, label %B7417.i, label %B6986.endif.i

B7129.i:                                          ; preds = %B7129.preheader.i, %B7129.i
  %lsr.iv59.i = phi i64 [ %lsr.iv.next60.i, %B7129.i ], [ 0, %B7129.preheader.i ]
  %.1133388390.i = phi i64 [ %.1140.7.i, %B7129.i ], [ 0, %B7129.preheader.i ]
  %42 = add i64 %lsr.iv59.i, %.1037.i
  %43 = add i64 %lsr.iv59.i, %lsr.iv61.i
  %.1171.i = inttoptr i64 %43 to ptr
  %.1172.i = load i64, ptr %.1171.i, align 8, !noalias !75
  %.1173.i = inttoptr i64 %42 to ptr
  store i64 %.1172.i, ptr %.1173.i, align 8, !noalias !75
  %44 = add i64 %42, 8
  %45 = add i64 %43, 8
  %.1171.1.i = inttoptr i64 %45 to ptr
  %.1172.1.i = load i64, ptr %.1171.1.i, align 8, !noalias !75
  %.1173.1.i = inttoptr i64 %44 to ptr
  store i64 %.1172.1.i, ptr %.1173.1.i, align 8, !noalias !75
  %46 = add i64 %42, 16
  %47 = add i64 %43, 16
  %.1171.2.i = inttoptr i64 %47 to ptr
  %.1172.2.i = load i64, ptr %.1171.2.i, align 8, !noalias !75
  %.1173.2.i = inttoptr i64 %46 to ptr
  store i64 %.1172.2.i, ptr %.1173.2.i, align 8, !noalias !75
  %48 = add i64 %42, 24
  %49 = add i64 %43, 24
  %.1171.3.i = inttoptr i64 %49 to ptr
  %.1172.3.i = load i64, ptr %.1171.3.i, align 8, !noalias !75
  %.1173.3.i = inttoptr i64 %48 to ptr
  store i64 %.1172.3.i, ptr %.1173.3.i, align 8, !noalias !75
  %50 = add i64 %42, 32
  %51 = add i64 %43, 32
  %.1171.4.i = inttoptr i64 %51 to ptr
  %.1172.4.i = load i64, ptr %.1171.4.i, align 8, !noalias !75
  %.1173.4.i = inttoptr i64 %50 to ptr
  store i64 %.1172.4.i, ptr %.1173.4.i, align 8, !noalias !75
  %52 = add i64 %42, 40
  %53 = add i64 %43, 40
  %.1171.5.i = inttoptr i64 %53 to ptr
  %.1172.5.i = load i64, ptr %.1171.5.i, align 8, !noalias !75
  %.1173.5.i = inttoptr i64 %52 to ptr
  store i64 %.1172.5.i, ptr %.1173.5.i, align 8, !noalias !75
  %54 = add i64 %42, 48
  %55 = add i64 %43, 48
  %.1171.6.i = inttoptr i64 %55 to ptr
  %.1172.6.i = load i64, ptr %.1171.6.i, align 8, !noalias !75
  %.1173.6.i = inttoptr i64 %54 to ptr
  store i64 %.1172.6.i, ptr %.1173.6.i, align 8, !noalias !75
  %.1140.7.i = add nuw nsw i64 %.1133388390.i, 8
  %56 = add i64 %42, 56
  %57 = add i64 %43, 56
  %.1171.7.i = inttoptr i64 %57 to ptr
  %.1172.7.i = load i64, ptr %.1171.7.i, align 8, !noalias !75
  %.1173.7.i = inttoptr i64 %56 to ptr
  store i64 %.1172.7.i, ptr %.1173.7.i, align 8, !noalias !75
  %lsr.iv.next60.i = add nuw i64 %lsr.iv59.i, 64
  %niter32.ncmp.7.i = icmp eq i64 %unroll_iter31.i, %.1140.7.i
  br i1 %niter32.ncmp.7.i, label %B7417.loopexit.unr-lcssa.i, label %B7129.i

B7417.loopexit.unr-lcssa.i:                       ; preds = %B7129.i
  br i1 %18, label %B7417.i, label %B7129.epil.preheader.i

B7129.epil.preheader.i:                           ; preds = %B7129.preheader.i, %B7417.loopexit.unr-lcssa.i
  %.1133388390.epil.init.i = phi i64 [ 0, %B7129.preheader.i ], [ %unroll_iter31.i, %B7417.loopexit.unr-lcssa.i ]
  %58 = shl i64 %.1133388390.epil.init.i, 3
  %59 = add nsw i64 %58, %lsr.iv61.i
  %60 = add i64 %58, %.1037.i
  br label %B7129.epil.i

B7129.epil.i:                                     ; preds = %B7129.epil.i, %B7129.epil.preheader.i
  %lsr.iv67.i = phi i64 [ %lsr.iv.next68.i, %B7129.epil.i ], [ %xtraiter28.i, %B7129.epil.preheader.i ]
  %lsr.iv65.i = phi i64 [ %lsr.iv.next66.i, %B7129.epil.i ], [ %60, %B7129.epil.preheader.i ]
  %lsr.iv63.i = phi i64 [ %lsr.iv.next64.i, %B7129.epil.i ], [ %59, %B7129.epil.preheader.i ]
  %.1171.epil.i = inttoptr i64 %lsr.iv63.i to ptr
  %.1172.epil.i = load i64, ptr %.1171.epil.i, align 8, !noalias !75
  %.1173.epil.i = inttoptr i64 %lsr.iv65.i to ptr
  store i64 %.1172.epil.i, ptr %.1173.epil.i, align 8, !noalias !75
  %lsr.iv.next64.i = add i64 %lsr.iv63.i, 8
  %lsr.iv.next66.i = add i64 %lsr.iv65.i, 8
  %lsr.iv.next68.i = add nsw i64 %lsr.iv67.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next68.i, 0
  br i1 %epil.iter.cmp.not.i, label %B7417.i, label %B7129.epil.i, !llvm.loop !84

B7417.i:                                          ; preds = %B7129.epil.i, %B6986.endif.i, %B7417.loopexit.unr-lcssa.i, %B6900.i
  %.1188.i = add nsw i64 %unmarked.2.0449.i, 1
  br label %B7419.i

B7419.i:                                          ; preds = %B7417.i, %B6898.i, %B656.i
  %unmarked.3.1.i = phi i64 [ %.1188.i, %B7417.i ], [ %unmarked.2.0449.i, %B6898.i ], [ %unmarked.2.0449.i, %B656.i ]
  %lsr.iv.next.i = sub i64 %lsr.iv.i, %.63.i
  %lsr.iv.next62.i = sub i64 %lsr.iv61.i, %.63.i
  %.161.i = icmp sgt i64 %.160394448.i, 1
  br i1 %.161.i, label %B374.endif.i, label %_ZN10interleave6engine6native7kernels9backwards5sweepB4v240B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B374.endif.i:                                     ; preds = %B7419.i, %B374.endif.lr.ph.i
  %lsr.iv61.i = phi i64 [ %4, %B374.endif.lr.ph.i ], [ %lsr.iv.next62.i, %B7419.i ]
  %lsr.iv.i = phi i64 [ %5, %B374.endif.lr.ph.i ], [ %lsr.iv.next.i, %B7419.i ]
  %unmarked.2.0449.i = phi i64 [ 0, %B374.endif.lr.ph.i ], [ %unmarked.3.1.i, %B7419.i ]
  %.160394448.i = phi i64 [ %a2, %B374.endif.lr.ph.i ], [ %.170.i, %B7419.i ]
  %.170.i = add nsw i64 %.160394448.i, -1
  %.200.i = mul nsw i64 %.170.i, %.63.i
  %.202.i = add nsw i64 %.200.i, %a1
  %.218.i = inttoptr i64 %.202.i to ptr
  %.219.i = load i64, ptr %.218.i, align 8, !noalias !75
  %.220.i = add i64 %.219.i, 1
  %.221.i = lshr i64 %.220.i, 32
  %.222.i = xor i64 %.221.i, %.220.i
  %.223.i = mul i64 %.222.i, -7046029254386353131
  %.224.i = lshr i64 %.223.i, 29
  %.225.i = xor i64 %.224.i, %.223.i
  %.226.i = mul i64 %.225.i, -4658895280553007687
  %.227.i = lshr i64 %.226.i, 32
  %.228.i = xor i64 %.227.i, %.226.i
  br i1 %9, label %B488.preheader.i, label %B656.i

B488.preheader.i:                                 ; preds = %B374.endif.i
  br i1 %10, label %B488.epil.preheader.i, label %B488.i

B808.endif.i:                                     ; preds = %B656.i
  %.449.i = load i64, ptr %sunkaddr77.i, align 8, !noalias !75
  store i64 %.449.i, ptr %sunkaddr79.i, align 8, !noalias !75
  %.460.i = tail call i64 %13(i64 %.202.i, i64 %.46.i, i64 %.40.i), !noalias !75
  %.502.i = icmp sgt i64 %.460.i, 0
  %..460.i = tail call i64 @llvm.smax.i64(i64 %.460.i, i64 0)
  br i1 %.502.i, label %B844.endif.i, label %B1008.preheader.i

B844.endif.i:                                     ; preds = %B808.endif.i, %B968.i
  %lsr.iv45.i = phi i64 [ %lsr.iv.next46.i, %B968.i ], [ %8, %B808.endif.i ]
  %.550371377.i = phi i64 [ %.557.i, %B968.i ], [ 0, %B808.endif.i ]
  %.557.i = add nuw nsw i64 %.550371377.i, 1
  %.588.i = mul nsw i64 %.550371377.i, %.63.i
  %.590.i = add nsw i64 %.588.i, %.46.i
  %.597.i = inttoptr i64 %.590.i to ptr
  %.598.i = load i64, ptr %.597.i, align 8, !noalias !75
  %.599.i = add i64 %.598.i, 1
  %.600.i = lshr i64 %.599.i, 32
  %.601.i = xor i64 %.600.i, %.599.i
  %.602.i = mul i64 %.601.i, -7046029254386353131
  %.603.i = lshr i64 %.602.i, 29
  %.604.i = xor i64 %.603.i, %.602.i
  %.605.i = mul i64 %.604.i, -4658895280553007687
  %.606.i = lshr i64 %.605.i, 32
  %.607.i = xor i64 %.606.i, %.605.i
  br i1 %14, label %B968.i, label %B966.preheader.i

B966.preheader.i:                                 ; preds = %B844.endif.i
  br i1 %10, label %B966.epil.preheader.i, label %B966.i

B6986.endif.i:                                    ; preds = %B6900.i
  %.1035.i = mul i64 %unmarked.2.0449.i, %.63.i
  %.1037.i = add i64 %.1035.i, %a4
  br i1 %16, label %B7417.i, label %B7129.preheader.i

B7129.preheader.i:                                ; preds = %B6986.endif.i
  br i1 %17, label %B7129.epil.preheader.i, label %B7129.i

_ZN10interleave6engine6native7kernels9backwards5sweepB4v240B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B7419.i, %0
  %unmarked.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %unmarked.3.1.i, %B7419.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.381.i)
  ret i64 %unmarked.2.0.lcssa.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @pack(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #5 {
  %.105326.not.i = icmp slt i64 %a2, 1
  br i1 %.105326.not.i, label %B0.endif.B716.endif_crit_edge.i, label %B48.endif.endif.lr.ph.i

B0.endif.B716.endif_crit_edge.i:                  ; preds = %0
  %.pre.i = tail call i64 @llvm.smax.i64(i64 %a1, i64 0)
  br label %B716.endif.i

B48.endif.endif.lr.ph.i:                          ; preds = %0
  %.19.i = add nsw i64 %a3, 2048
  %.arg.count.i = tail call i64 @llvm.smax.i64(i64 %a1, i64 0)
  %.635305.not.i = icmp slt i64 %a1, 1
  br i1 %.635305.not.i, label %B48.endif.endif.i, label %B48.endif.endif.us.preheader.i

B48.endif.endif.us.preheader.i:                   ; preds = %B48.endif.endif.lr.ph.i
  %xtraiter.i = and i64 %a1, 3
  %unroll_iter.i = and i64 %a1, 9223372036854775804
  %unroll_iter12.i = and i64 %a1, 9223372036854775806
  %1 = icmp samesign ult i64 %a1, 4
  %2 = icmp eq i64 %a1, 1
  %3 = icmp eq i64 %xtraiter.i, 0
  %4 = and i64 %a1, 1
  %5 = icmp eq i64 %4, 0
  %.673.us.epil.i = shl nsw i64 %unroll_iter12.i, 3
  br label %B48.endif.endif.us.i

B48.endif.endif.us.i:                             ; preds = %B494.B46.loopexit_crit_edge.us.i, %B48.endif.endif.us.preheader.i
  %other.2.0330.us.i = phi i64 [ %states.2.0329.us.i, %B494.B46.loopexit_crit_edge.us.i ], [ %.19.i, %B48.endif.endif.us.preheader.i ]
  %states.2.0329.us.i = phi i64 [ %other.2.0330.us.i, %B494.B46.loopexit_crit_edge.us.i ], [ %a0, %B48.endif.endif.us.preheader.i ]
  %.111311327.us.i = phi i64 [ %.118.us.i, %B494.B46.loopexit_crit_edge.us.i ], [ 0, %B48.endif.endif.us.preheader.i ]
  br label %B92.us.i

B140.endif.us.i:                                  ; preds = %B92.us.i
  %.143.us.i = shl nsw i64 %.111311327.us.i, 3
  br i1 %1, label %B172.us.epil.preheader.i, label %B172.us.i

B496.us.i:                                        ; preds = %B496.us.preheader.i, %B496.us.i
  %lsr.iv35.i = phi i64 [ %lsr.iv.next36.i, %B496.us.i ], [ %states.2.0329.us.i, %B496.us.preheader.i ]
  %.641304306.us.i = phi i64 [ %.648.us.1.i, %B496.us.i ], [ 0, %B496.us.preheader.i ]
  %.676.us.i = inttoptr i64 %lsr.iv35.i to ptr
  %.677.us.i = load i64, ptr %.676.us.i, align 8, !noalias !85
  %.679.us.i = lshr i64 %.677.us.i, %.143.us.i
  %.680.us.i = shl i64 %.679.us.i, 3
  %.681.us.i = and i64 %.680.us.i, 2040
  %.683.us.i = add nsw i64 %.681.us.i, %a3
  %.684.us.i = inttoptr i64 %.683.us.i to ptr
  %.685.us.i = load i64, ptr %.684.us.i, align 8, !noalias !85
  %.686.us.i = add nsw i64 %.685.us.i, 1
  store i64 %.686.us.i, ptr %.684.us.i, align 8, !noalias !85
  %.689.us.i = shl nsw i64 %.685.us.i, 3
  %.691.us.i = add nsw i64 %.689.us.i, %other.2.0330.us.i
  %.692.us.i = inttoptr i64 %.691.us.i to ptr
  store i64 %.677.us.i, ptr %.692.us.i, align 8, !noalias !85
  %.648.us.1.i = add nuw i64 %.641304306.us.i, 2
  %6 = add i64 %lsr.iv35.i, 8
  %.676.us.1.i = inttoptr i64 %6 to ptr
  %.677.us.1.i = load i64, ptr %.676.us.1.i, align 8, !noalias !85
  %.679.us.1.i = lshr i64 %.677.us.1.i, %.143.us.i
  %.680.us.1.i = shl i64 %.679.us.1.i, 3
  %.681.us.1.i = and i64 %.680.us.1.i, 2040
  %.683.us.1.i = add nsw i64 %.681.us.1.i, %a3
  %.684.us.1.i = inttoptr i64 %.683.us.1.i to ptr
  %.685.us.1.i = load i64, ptr %.684.us.1.i, align 8, !noalias !85
  %.686.us.1.i = add nsw i64 %.685.us.1.i, 1
  store i64 %.686.us.1.i, ptr %.684.us.1.i, align 8, !noalias !85
  %.689.us.1.i = shl nsw i64 %.685.us.1.i, 3
  %.691.us.1.i = add nsw i64 %.689.us.1.i, %other.2.0330.us.i
  %.692.us.1.i = inttoptr i64 %.691.us.1.i to ptr
  store i64 %.677.us.1.i, ptr %.692.us.1.i, align 8, !noalias !85
  %lsr.iv.next36.i = add i64 %lsr.iv35.i, 16
  %niter13.ncmp.1.i = icmp eq i64 %unroll_iter12.i, %.648.us.1.i
  br i1 %niter13.ncmp.1.i, label %B494.B46.loopexit_crit_edge.us.unr-lcssa.i, label %B496.us.i

B364.us.i:                                        ; preds = %B364.us.i.preheader, %B364.us.i
  %lsr.iv33.i = phi i64 [ %lsr.iv.next34.i, %B364.us.i ], [ 0, %B364.us.i.preheader ]
  %before.3.1302.us.i = phi i64 [ %.545.us.7.i, %B364.us.i ], [ 0, %B364.us.i.preheader ]
  %7 = add i64 %lsr.iv33.i, %a3
  %.536.us.i = inttoptr i64 %7 to ptr
  %.537.us.i = load i64, ptr %.536.us.i, align 8, !noalias !85
  store i64 %before.3.1302.us.i, ptr %.536.us.i, align 8, !noalias !85
  %.545.us.i = add nsw i64 %.537.us.i, %before.3.1302.us.i
  %8 = add i64 %7, 8
  %.536.us.1.i = inttoptr i64 %8 to ptr
  %.537.us.1.i = load i64, ptr %.536.us.1.i, align 8, !noalias !85
  store i64 %.545.us.i, ptr %.536.us.1.i, align 8, !noalias !85
  %.545.us.1.i = add nsw i64 %.537.us.1.i, %.545.us.i
  %9 = add i64 %7, 16
  %.536.us.2.i = inttoptr i64 %9 to ptr
  %.537.us.2.i = load i64, ptr %.536.us.2.i, align 8, !noalias !85
  store i64 %.545.us.1.i, ptr %.536.us.2.i, align 8, !noalias !85
  %.545.us.2.i = add nsw i64 %.537.us.2.i, %.545.us.1.i
  %10 = add i64 %7, 24
  %.536.us.3.i = inttoptr i64 %10 to ptr
  %.537.us.3.i = load i64, ptr %.536.us.3.i, align 8, !noalias !85
  store i64 %.545.us.2.i, ptr %.536.us.3.i, align 8, !noalias !85
  %.545.us.3.i = add nsw i64 %.537.us.3.i, %.545.us.2.i
  %11 = add i64 %7, 32
  %.536.us.4.i = inttoptr i64 %11 to ptr
  %.537.us.4.i = load i64, ptr %.536.us.4.i, align 8, !noalias !85
  store i64 %.545.us.3.i, ptr %.536.us.4.i, align 8, !noalias !85
  %.545.us.4.i = add nsw i64 %.537.us.4.i, %.545.us.3.i
  %12 = add i64 %7, 40
  %.536.us.5.i = inttoptr i64 %12 to ptr
  %.537.us.5.i = load i64, ptr %.536.us.5.i, align 8, !noalias !85
  store i64 %.545.us.4.i, ptr %.536.us.5.i, align 8, !noalias !85
  %.545.us.5.i = add nsw i64 %.537.us.5.i, %.545.us.4.i
  %13 = add i64 %7, 48
  %.536.us.6.i = inttoptr i64 %13 to ptr
  %.537.us.6.i = load i64, ptr %.536.us.6.i, align 8, !noalias !85
  store i64 %.545.us.5.i, ptr %.536.us.6.i, align 8, !noalias !85
  %.545.us.6.i = add nsw i64 %.537.us.6.i, %.545.us.5.i
  %14 = add i64 %7, 56
  %.536.us.7.i = inttoptr i64 %14 to ptr
  %.537.us.7.i = load i64, ptr %.536.us.7.i, align 8, !noalias !85
  store i64 %.545.us.6.i, ptr %.536.us.7.i, align 8, !noalias !85
  %.545.us.7.i = add nsw i64 %.537.us.7.i, %.545.us.6.i
  %lsr.iv.next34.i = add nuw nsw i64 %lsr.iv33.i, 64
  %exitcond446.not.7.i = icmp eq i64 %lsr.iv.next34.i, 2048
  br i1 %exitcond446.not.7.i, label %B496.us.preheader.i, label %B364.us.i

B496.us.preheader.i:                              ; preds = %B364.us.i
  br i1 %2, label %B496.us.epil.preheader.i, label %B496.us.i

B172.us.i:                                        ; preds = %B140.endif.us.i, %B172.us.i
  %lsr.iv27.i = phi i64 [ %lsr.iv.next28.i, %B172.us.i ], [ %states.2.0329.us.i, %B140.endif.us.i ]
  %.360293295.us.i = phi i64 [ %.367.us.3.i, %B172.us.i ], [ 0, %B140.endif.us.i ]
  %.395.us.i = inttoptr i64 %lsr.iv27.i to ptr
  %.396.us.i = load i64, ptr %.395.us.i, align 8, !noalias !85
  %.398.us.i = lshr i64 %.396.us.i, %.143.us.i
  %.399.us.i = shl i64 %.398.us.i, 3
  %.400.us.i = and i64 %.399.us.i, 2040
  %.402.us.i = add nsw i64 %.400.us.i, %a3
  %.403.us.i = inttoptr i64 %.402.us.i to ptr
  %.404.us.i = load i64, ptr %.403.us.i, align 8, !noalias !85
  %.405.us.i = add nsw i64 %.404.us.i, 1
  store i64 %.405.us.i, ptr %.403.us.i, align 8, !noalias !85
  %15 = add i64 %lsr.iv27.i, 8
  %.395.us.1.i = inttoptr i64 %15 to ptr
  %.396.us.1.i = load i64, ptr %.395.us.1.i, align 8, !noalias !85
  %.398.us.1.i = lshr i64 %.396.us.1.i, %.143.us.i
  %.399.us.1.i = shl i64 %.398.us.1.i, 3
  %.400.us.1.i = and i64 %.399.us.1.i, 2040
  %.402.us.1.i = add nsw i64 %.400.us.1.i, %a3
  %.403.us.1.i = inttoptr i64 %.402.us.1.i to ptr
  %.404.us.1.i = load i64, ptr %.403.us.1.i, align 8, !noalias !85
  %.405.us.1.i = add nsw i64 %.404.us.1.i, 1
  store i64 %.405.us.1.i, ptr %.403.us.1.i, align 8, !noalias !85
  %16 = add i64 %lsr.iv27.i, 16
  %.395.us.2.i = inttoptr i64 %16 to ptr
  %.396.us.2.i = load i64, ptr %.395.us.2.i, align 8, !noalias !85
  %.398.us.2.i = lshr i64 %.396.us.2.i, %.143.us.i
  %.399.us.2.i = shl i64 %.398.us.2.i, 3
  %.400.us.2.i = and i64 %.399.us.2.i, 2040
  %.402.us.2.i = add nsw i64 %.400.us.2.i, %a3
  %.403.us.2.i = inttoptr i64 %.402.us.2.i to ptr
  %.404.us.2.i = load i64, ptr %.403.us.2.i, align 8, !noalias !85
  %.405.us.2.i = add nsw i64 %.404.us.2.i, 1
  store i64 %.405.us.2.i, ptr %.403.us.2.i, align 8, !noalias !85
  %.367.us.3.i = add nuw nsw i64 %.360293295.us.i, 4
  %17 = add i64 %lsr.iv27.i, 24
  %.395.us.3.i = inttoptr i64 %17 to ptr
  %.396.us.3.i = load i64, ptr %.395.us.3.i, align 8, !noalias !85
  %.398.us.3.i = lshr i64 %.396.us.3.i, %.143.us.i
  %.399.us.3.i = shl i64 %.398.us.3.i, 3
  %.400.us.3.i = and i64 %.399.us.3.i, 2040
  %.402.us.3.i = add nsw i64 %.400.us.3.i, %a3
  %.403.us.3.i = inttoptr i64 %.402.us.3.i to ptr
  %.404.us.3.i = load i64, ptr %.403.us.3.i, align 8, !noalias !85
  %.405.us.3.i = add nsw i64 %.404.us.3.i, 1
  store i64 %.405.us.3.i, ptr %.403.us.3.i, align 8, !noalias !85
  %lsr.iv.next28.i = add i64 %lsr.iv27.i, 32
  %niter.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.367.us.3.i
  br i1 %niter.ncmp.3.i, label %B364.us.preheader.unr-lcssa.i, label %B172.us.i

B364.us.preheader.unr-lcssa.i:                    ; preds = %B172.us.i
  br i1 %3, label %B364.us.i.preheader, label %B172.us.epil.preheader.i

B364.us.i.preheader:                              ; preds = %B172.us.epil.i, %B364.us.preheader.unr-lcssa.i
  br label %B364.us.i

B172.us.epil.preheader.i:                         ; preds = %B364.us.preheader.unr-lcssa.i, %B140.endif.us.i
  %.360293295.us.epil.init.i = phi i64 [ 0, %B140.endif.us.i ], [ %unroll_iter.i, %B364.us.preheader.unr-lcssa.i ]
  %18 = shl i64 %.360293295.us.epil.init.i, 3
  %19 = add nsw i64 %18, %states.2.0329.us.i
  br label %B172.us.epil.i

B172.us.epil.i:                                   ; preds = %B172.us.epil.i, %B172.us.epil.preheader.i
  %lsr.iv31.i = phi i64 [ %lsr.iv.next32.i, %B172.us.epil.i ], [ %xtraiter.i, %B172.us.epil.preheader.i ]
  %lsr.iv29.i = phi i64 [ %lsr.iv.next30.i, %B172.us.epil.i ], [ %19, %B172.us.epil.preheader.i ]
  %.395.us.epil.i = inttoptr i64 %lsr.iv29.i to ptr
  %.396.us.epil.i = load i64, ptr %.395.us.epil.i, align 8, !noalias !85
  %.398.us.epil.i = lshr i64 %.396.us.epil.i, %.143.us.i
  %.399.us.epil.i = shl i64 %.398.us.epil.i, 3
  %.400.us.epil.i = and i64 %.399.us.epil.i, 2040
  %.402.us.epil.i = add nsw i64 %.400.us.epil.i, %a3
  %.403.us.epil.i = inttoptr i64 %.402.us.epil.i to ptr
  %.404.us.epil.i = load i64, ptr %.403.us.epil.i, align 8, !noalias !85
  %.405.us.epil.i = add nsw i64 %.404.us.epil.i, 1
  store i64 %.405.us.epil.i, ptr %.403.us.epil.i, align 8, !noalias !85
  %lsr.iv.next30.i = add i64 %lsr.iv29.i, 8
  %lsr.iv.next32.i = add nsw i64 %lsr.iv31.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next32.i, 0
  br i1 %epil.iter.cmp.not.i, label %B364.us.i.preheader, label %B172.us.epil.i, !llvm.loop !88

B92.us.i:                                         ; preds = %B92.us.i, %B48.endif.endif.us.i
  %lsr.iv25.i = phi i64 [ 0, %B48.endif.endif.us.i ], [ %lsr.iv.next26.i.1, %B92.us.i ]
  %20 = add i64 %lsr.iv25.i, %a3
  %.267.us.i = inttoptr i64 %20 to ptr
  store i64 0, ptr %.267.us.i, align 8, !noalias !85
  %21 = add i64 %20, 8
  %.267.us.1.i = inttoptr i64 %21 to ptr
  store i64 0, ptr %.267.us.1.i, align 8, !noalias !85
  %22 = add i64 %20, 16
  %.267.us.2.i = inttoptr i64 %22 to ptr
  store i64 0, ptr %.267.us.2.i, align 8, !noalias !85
  %23 = add i64 %20, 24
  %.267.us.3.i = inttoptr i64 %23 to ptr
  store i64 0, ptr %.267.us.3.i, align 8, !noalias !85
  %24 = add i64 %20, 32
  %.267.us.4.i = inttoptr i64 %24 to ptr
  store i64 0, ptr %.267.us.4.i, align 8, !noalias !85
  %25 = add i64 %20, 40
  %.267.us.5.i = inttoptr i64 %25 to ptr
  store i64 0, ptr %.267.us.5.i, align 8, !noalias !85
  %26 = add i64 %20, 48
  %.267.us.6.i = inttoptr i64 %26 to ptr
  store i64 0, ptr %.267.us.6.i, align 8, !noalias !85
  %27 = add i64 %20, 56
  %.267.us.7.i = inttoptr i64 %27 to ptr
  store i64 0, ptr %.267.us.7.i, align 8, !noalias !85
  %lsr.iv.next26.i = or disjoint i64 %lsr.iv25.i, 64
  %28 = add i64 %lsr.iv.next26.i, %a3
  %.267.us.i.1 = inttoptr i64 %28 to ptr
  store i64 0, ptr %.267.us.i.1, align 8, !noalias !85
  %29 = add i64 %28, 8
  %.267.us.1.i.1 = inttoptr i64 %29 to ptr
  store i64 0, ptr %.267.us.1.i.1, align 8, !noalias !85
  %30 = add i64 %28, 16
  %.267.us.2.i.1 = inttoptr i64 %30 to ptr
  store i64 0, ptr %.267.us.2.i.1, align 8, !noalias !85
  %31 = add i64 %28, 24
  %.267.us.3.i.1 = inttoptr i64 %31 to ptr
  store i64 0, ptr %.267.us.3.i.1, align 8, !noalias !85
  %32 = add i64 %28, 32
  %.267.us.4.i.1 = inttoptr i64 %32 to ptr
  store i64 0, ptr %.267.us.4.i.1, align 8, !noalias !85
  %33 = add i64 %28, 40
  %.267.us.5.i.1 = inttoptr i64 %33 to ptr
  store i64 0, ptr %.267.us.5.i.1, align 8, !noalias !85
  %34 = add i64 %28, 48
  %.267.us.6.i.1 = inttoptr i64 %34 to ptr
  store i64 0, ptr %.267.us.6.i.1, align 8, !noalias !85
  %35 = add i64 %28, 56
  %.267.us.7.i.1 = inttoptr i64 %35 to ptr
  store i64 0, ptr %.267.us.7.i.1, align 8, !noalias !85
  %lsr.iv.next26.i.1 = add nuw nsw i64 %lsr.iv25.i, 128
  %exitcond.not.7.i.1 = icmp eq i64 %lsr.iv.next26.i.1, 2048
  br i1 %exitcond.not.7.i.1, label %B140.endif.us.i, label %B92.us.i

B494.B46.loopexit_crit_edge.us.unr-lcssa.i:       ; preds = %B496.us.i
  br i1 %5, label %B494.B46.loopexit_crit_edge.us.i, label %B496.us.epil.preheader.i

B496.us.epil.preheader.i:                         ; preds = %B494.B46.loopexit_crit_edge.us.unr-lcssa.i, %B496.us.preheader.i
  %.675.us.epil.i = add nsw i64 %states.2.0329.us.i, %.673.us.epil.i
  %.676.us.epil.i = inttoptr i64 %.675.us.epil.i to ptr
  %.677.us.epil.i = load i64, ptr %.676.us.epil.i, align 8, !noalias !85
  %.679.us.epil.i = lshr i64 %.677.us.epil.i, %.143.us.i
  %.680.us.epil.i = shl i64 %.679.us.epil.i, 3
  %.681.us.epil.i = and i64 %.680.us.epil.i, 2040
  %.683.us.epil.i = add nsw i64 %.681.us.epil.i, %a3
  %.684.us.epil.i = inttoptr i64 %.683.us.epil.i to ptr
  %.685.us.epil.i = load i64, ptr %.684.us.epil.i, align 8, !noalias !85
  %.686.us.epil.i = add nsw i64 %.685.us.epil.i, 1
  store i64 %.686.us.epil.i, ptr %.684.us.epil.i, align 8, !noalias !85
  %.689.us.epil.i = shl nsw i64 %.685.us.epil.i, 3
  %.691.us.epil.i = add nsw i64 %.689.us.epil.i, %other.2.0330.us.i
  %.692.us.epil.i = inttoptr i64 %.691.us.epil.i to ptr
  store i64 %.677.us.epil.i, ptr %.692.us.epil.i, align 8, !noalias !85
  br label %B494.B46.loopexit_crit_edge.us.i

B494.B46.loopexit_crit_edge.us.i:                 ; preds = %B496.us.epil.preheader.i, %B494.B46.loopexit_crit_edge.us.unr-lcssa.i
  %.118.us.i = add nuw nsw i64 %.111311327.us.i, 1
  %exitcond448.not.i = icmp eq i64 %a2, %.118.us.i
  br i1 %exitcond448.not.i, label %B716.endif.i, label %B48.endif.endif.us.i

B92.i:                                            ; preds = %B92.i, %B48.endif.endif.i
  %lsr.iv.i = phi i64 [ 0, %B48.endif.endif.i ], [ %lsr.iv.next.i.1, %B92.i ]
  %36 = add i64 %lsr.iv.i, %a3
  %.267.i = inttoptr i64 %36 to ptr
  store i64 0, ptr %.267.i, align 8, !noalias !85
  %37 = add i64 %36, 8
  %.267.1.i = inttoptr i64 %37 to ptr
  store i64 0, ptr %.267.1.i, align 8, !noalias !85
  %38 = add i64 %36, 16
  %.267.2.i = inttoptr i64 %38 to ptr
  store i64 0, ptr %.267.2.i, align 8, !noalias !85
  %39 = add i64 %36, 24
  %.267.3.i = inttoptr i64 %39 to ptr
  store i64 0, ptr %.267.3.i, align 8, !noalias !85
  %40 = add i64 %36, 32
  %.267.4.i = inttoptr i64 %40 to ptr
  store i64 0, ptr %.267.4.i, align 8, !noalias !85
  %41 = add i64 %36, 40
  %.267.5.i = inttoptr i64 %41 to ptr
  store i64 0, ptr %.267.5.i, align 8, !noalias !85
  %42 = add i64 %36, 48
  %.267.6.i = inttoptr i64 %42 to ptr
  store i64 0, ptr %.267.6.i, align 8, !noalias !85
  %43 = add i64 %36, 56
  %.267.7.i = inttoptr i64 %43 to ptr
  store i64 0, ptr %.267.7.i, align 8, !noalias !85
  %lsr.iv.next.i = or disjoint i64 %lsr.iv.i, 64
  %44 = add i64 %lsr.iv.next.i, %a3
  %.267.i.1 = inttoptr i64 %44 to ptr
  store i64 0, ptr %.267.i.1, align 8, !noalias !85
  %45 = add i64 %44, 8
  %.267.1.i.1 = inttoptr i64 %45 to ptr
  store i64 0, ptr %.267.1.i.1, align 8, !noalias !85
  %46 = add i64 %44, 16
  %.267.2.i.1 = inttoptr i64 %46 to ptr
  store i64 0, ptr %.267.2.i.1, align 8, !noalias !85
  %47 = add i64 %44, 24
  %.267.3.i.1 = inttoptr i64 %47 to ptr
  store i64 0, ptr %.267.3.i.1, align 8, !noalias !85
  %48 = add i64 %44, 32
  %.267.4.i.1 = inttoptr i64 %48 to ptr
  store i64 0, ptr %.267.4.i.1, align 8, !noalias !85
  %49 = add i64 %44, 40
  %.267.5.i.1 = inttoptr i64 %49 to ptr
  store i64 0, ptr %.267.5.i.1, align 8, !noalias !85
  %50 = add i64 %44, 48
  %.267.6.i.1 = inttoptr i64 %50 to ptr
  store i64 0, ptr %.267.6.i.1, align 8, !noalias !85
  %51 = add i64 %44, 56
  %.267.7.i.1 = inttoptr i64 %51 to ptr
  store i64 0, ptr %.267.7.i.1, align 8, !noalias !85
  %lsr.iv.next.i.1 = add nuw nsw i64 %lsr.iv.i, 128
  %exitcond449.not.7.i.1 = icmp eq i64 %lsr.iv.next.i.1, 2048
  br i1 %exitcond449.not.7.i.1, label %B364.i, label %B92.i

B364.i:                                           ; preds = %B92.i, %B364.i
  %lsr.iv23.i = phi i64 [ %lsr.iv.next24.i, %B364.i ], [ 0, %B92.i ]
  %before.3.1302.i = phi i64 [ %.545.7.i, %B364.i ], [ 0, %B92.i ]
  %52 = add i64 %lsr.iv23.i, %a3
  %.536.i = inttoptr i64 %52 to ptr
  %.537.i = load i64, ptr %.536.i, align 8, !noalias !85
  store i64 %before.3.1302.i, ptr %.536.i, align 8, !noalias !85
  %.545.i = add nsw i64 %.537.i, %before.3.1302.i
  %53 = add i64 %52, 8
  %.536.1.i = inttoptr i64 %53 to ptr
  %.537.1.i = load i64, ptr %.536.1.i, align 8, !noalias !85
  store i64 %.545.i, ptr %.536.1.i, align 8, !noalias !85
  %.545.1.i = add nsw i64 %.537.1.i, %.545.i
  %54 = add i64 %52, 16
  %.536.2.i = inttoptr i64 %54 to ptr
  %.537.2.i = load i64, ptr %.536.2.i, align 8, !noalias !85
  store i64 %.545.1.i, ptr %.536.2.i, align 8, !noalias !85
  %.545.2.i = add nsw i64 %.537.2.i, %.545.1.i
  %55 = add i64 %52, 24
  %.536.3.i = inttoptr i64 %55 to ptr
  %.537.3.i = load i64, ptr %.536.3.i, align 8, !noalias !85
  store i64 %.545.2.i, ptr %.536.3.i, align 8, !noalias !85
  %.545.3.i = add nsw i64 %.537.3.i, %.545.2.i
  %56 = add i64 %52, 32
  %.536.4.i = inttoptr i64 %56 to ptr
  %.537.4.i = load i64, ptr %.536.4.i, align 8, !noalias !85
  store i64 %.545.3.i, ptr %.536.4.i, align 8, !noalias !85
  %.545.4.i = add nsw i64 %.537.4.i, %.545.3.i
  %57 = add i64 %52, 40
  %.536.5.i = inttoptr i64 %57 to ptr
  %.537.5.i = load i64, ptr %.536.5.i, align 8, !noalias !85
  store i64 %.545.4.i, ptr %.536.5.i, align 8, !noalias !85
  %.545.5.i = add nsw i64 %.537.5.i, %.545.4.i
  %58 = add i64 %52, 48
  %.536.6.i = inttoptr i64 %58 to ptr
  %.537.6.i = load i64, ptr %.536.6.i, align 8, !noalias !85
  store i64 %.545.5.i, ptr %.536.6.i, align 8, !noalias !85
  %.545.6.i = add nsw i64 %.537.6.i, %.545.5.i
  %59 = add i64 %52, 56
  %.536.7.i = inttoptr i64 %59 to ptr
  %.537.7.i = load i64, ptr %.536.7.i, align 8, !noalias !85
  store i64 %.545.6.i, ptr %.536.7.i, align 8, !noalias !85
  %.545.7.i = add nsw i64 %.537.7.i, %.545.6.i
  %lsr.iv.next24.i = add nuw nsw i64 %lsr.iv23.i, 64
  %exitcond450.not.7.i = icmp eq i64 %lsr.iv.next24.i, 2048
  br i1 %exitcond450.not.7.i, label %B464.endif.i, label %B364.i

B756.i:                                           ; preds = %B756.preheader.new.i, %B924.1.i
  %at.4.0440.i = phi i64 [ %a4, %B756.preheader.new.i ], [ %.911.1.i, %B924.1.i ]
  %before.1.2.0439.i = phi i64 [ 0, %B756.preheader.new.i ], [ %.857.1.i, %B924.1.i ]
  %.811435437.i = phi i64 [ 0, %B756.preheader.new.i ], [ %.818.1.i, %B924.1.i ]
  %.853.i = shl nsw i64 %.811435437.i, 3
  %.855.i = add nsw i64 %.853.i, %states.2.0.lcssa.i
  %.856.i = inttoptr i64 %.855.i to ptr
  %.857.i = load i64, ptr %.856.i, align 8, !noalias !85
  %.859.i = sub nsw i64 %.857.i, %before.1.2.0439.i
  %.871.i = icmp sgt i64 %.859.i, 127
  br i1 %.871.i, label %B826.i, label %B924.i

B826.i:                                           ; preds = %B756.i, %B826.i
  %at.3.1.i = phi i64 [ %.881.i, %B826.i ], [ %at.4.0440.i, %B756.i ]
  %rest.2.1.i = phi i64 [ %.887.i, %B826.i ], [ %.859.i, %B756.i ]
  %60 = trunc i64 %rest.2.1.i to i8
  %.877.i = or i8 %60, -128
  %.878.i = inttoptr i64 %at.3.1.i to ptr
  store i8 %.877.i, ptr %.878.i, align 1, !noalias !85
  %.881.i = add i64 %at.3.1.i, 1
  %.887.i = lshr i64 %rest.2.1.i, 7
  %.892.i = icmp samesign ugt i64 %rest.2.1.i, 16383
  br i1 %.892.i, label %B826.i, label %B924.i

B924.i:                                           ; preds = %B826.i, %B756.i
  %at.5.2.i = phi i64 [ %at.4.0440.i, %B756.i ], [ %.881.i, %B826.i ]
  %rest.3.2.i = phi i64 [ %.859.i, %B756.i ], [ %.887.i, %B826.i ]
  %.905.i = trunc i64 %rest.3.2.i to i8
  %.906.i = inttoptr i64 %at.5.2.i to ptr
  store i8 %.905.i, ptr %.906.i, align 1, !noalias !85
  %.911.i = add nsw i64 %at.5.2.i, 1
  %.818.1.i = add nuw i64 %.811435437.i, 2
  %.855.1.i = add i64 %.853.1.i, %.853.i
  %.856.1.i = inttoptr i64 %.855.1.i to ptr
  %.857.1.i = load i64, ptr %.856.1.i, align 8, !noalias !85
  %.859.1.i = sub nsw i64 %.857.1.i, %.857.i
  %.871.1.i = icmp sgt i64 %.859.1.i, 127
  br i1 %.871.1.i, label %B826.1.i, label %B924.1.i

B826.1.i:                                         ; preds = %B924.i, %B826.1.i
  %at.3.1.1.i = phi i64 [ %.881.1.i, %B826.1.i ], [ %.911.i, %B924.i ]
  %rest.2.1.1.i = phi i64 [ %.887.1.i, %B826.1.i ], [ %.859.1.i, %B924.i ]
  %61 = trunc i64 %rest.2.1.1.i to i8
  %.877.1.i = or i8 %61, -128
  %.878.1.i = inttoptr i64 %at.3.1.1.i to ptr
  store i8 %.877.1.i, ptr %.878.1.i, align 1, !noalias !85
  %.881.1.i = add i64 %at.3.1.1.i, 1
  %.887.1.i = lshr i64 %rest.2.1.1.i, 7
  %.892.1.i = icmp samesign ugt i64 %rest.2.1.1.i, 16383
  br i1 %.892.1.i, label %B826.1.i, label %B924.1.i

B924.1.i:                                         ; preds = %B826.1.i, %B924.i
  %at.5.2.1.i = phi i64 [ %.911.i, %B924.i ], [ %.881.1.i, %B826.1.i ]
  %rest.3.2.1.i = phi i64 [ %.859.1.i, %B924.i ], [ %.887.1.i, %B826.1.i ]
  %.905.1.i = trunc i64 %rest.3.2.1.i to i8
  %.906.1.i = inttoptr i64 %at.5.2.1.i to ptr
  store i8 %.905.1.i, ptr %.906.1.i, align 1, !noalias !85
  %.911.1.i = add nsw i64 %at.5.2.1.i, 1
  %niter20.ncmp.1.i = icmp eq i64 %.818.1.i, %unroll_iter19.i
  br i1 %niter20.ncmp.1.i, label %B968.loopexit.unr-lcssa.i, label %B756.i

B968.loopexit.unr-lcssa.i:                        ; preds = %B924.1.i
  %62 = and i64 %.arg.count287.pre-phi.i, 1
  %lcmp.mod16.not.i = icmp eq i64 %62, 0
  br i1 %lcmp.mod16.not.i, label %_ZN10interleave6engine6native7kernels7packing4packB4v265B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxx.exit, label %B756.epil.preheader.i

B756.epil.preheader.i:                            ; preds = %B756.preheader.i, %B968.loopexit.unr-lcssa.i
  %at.4.0440.epil.init.i = phi i64 [ %a4, %B756.preheader.i ], [ %.911.1.i, %B968.loopexit.unr-lcssa.i ]
  %before.1.2.0439.epil.init.i = phi i64 [ 0, %B756.preheader.i ], [ %.857.1.i, %B968.loopexit.unr-lcssa.i ]
  %.811435437.epil.init.i = phi i64 [ 0, %B756.preheader.i ], [ %unroll_iter19.i, %B968.loopexit.unr-lcssa.i ]
  %.853.epil.i = shl nsw i64 %.811435437.epil.init.i, 3
  %.855.epil.i = add nsw i64 %.853.epil.i, %states.2.0.lcssa.i
  %.856.epil.i = inttoptr i64 %.855.epil.i to ptr
  %.857.epil.i = load i64, ptr %.856.epil.i, align 8, !noalias !85
  %.859.epil.i = sub nsw i64 %.857.epil.i, %before.1.2.0439.epil.init.i
  %.871.epil.i = icmp sgt i64 %.859.epil.i, 127
  br i1 %.871.epil.i, label %B826.epil.i, label %B924.epil.i

B826.epil.i:                                      ; preds = %B756.epil.preheader.i, %B826.epil.i
  %at.3.1.epil.i = phi i64 [ %.881.epil.i, %B826.epil.i ], [ %at.4.0440.epil.init.i, %B756.epil.preheader.i ]
  %rest.2.1.epil.i = phi i64 [ %.887.epil.i, %B826.epil.i ], [ %.859.epil.i, %B756.epil.preheader.i ]
  %63 = trunc i64 %rest.2.1.epil.i to i8
  %.877.epil.i = or i8 %63, -128
  %.878.epil.i = inttoptr i64 %at.3.1.epil.i to ptr
  store i8 %.877.epil.i, ptr %.878.epil.i, align 1, !noalias !85
  %.881.epil.i = add i64 %at.3.1.epil.i, 1
  %.887.epil.i = lshr i64 %rest.2.1.epil.i, 7
  %.892.epil.i = icmp samesign ugt i64 %rest.2.1.epil.i, 16383
  br i1 %.892.epil.i, label %B826.epil.i, label %B924.epil.i

B924.epil.i:                                      ; preds = %B826.epil.i, %B756.epil.preheader.i
  %at.5.2.epil.i = phi i64 [ %at.4.0440.epil.init.i, %B756.epil.preheader.i ], [ %.881.epil.i, %B826.epil.i ]
  %rest.3.2.epil.i = phi i64 [ %.859.epil.i, %B756.epil.preheader.i ], [ %.887.epil.i, %B826.epil.i ]
  %.905.epil.i = trunc i64 %rest.3.2.epil.i to i8
  %.906.epil.i = inttoptr i64 %at.5.2.epil.i to ptr
  store i8 %.905.epil.i, ptr %.906.epil.i, align 1, !noalias !85
  %.911.epil.i = add nsw i64 %at.5.2.epil.i, 1
  br label %_ZN10interleave6engine6native7kernels7packing4packB4v265B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxx.exit

B48.endif.endif.i:                                ; preds = %B48.endif.endif.lr.ph.i, %B464.endif.i
  %other.2.0330.i = phi i64 [ %states.2.0329.i, %B464.endif.i ], [ %.19.i, %B48.endif.endif.lr.ph.i ]
  %states.2.0329.i = phi i64 [ %other.2.0330.i, %B464.endif.i ], [ %a0, %B48.endif.endif.lr.ph.i ]
  %.104310328.i = phi i64 [ %.114.i, %B464.endif.i ], [ %a2, %B48.endif.endif.lr.ph.i ]
  br label %B92.i

B464.endif.i:                                     ; preds = %B364.i
  %.114.i = add nsw i64 %.104310328.i, -1
  %.105.i = icmp sgt i64 %.104310328.i, 1
  br i1 %.105.i, label %B48.endif.endif.i, label %B716.endif.i

B716.endif.i:                                     ; preds = %B494.B46.loopexit_crit_edge.us.i, %B464.endif.i, %B0.endif.B716.endif_crit_edge.i
  %.arg.count287.pre-phi.i = phi i64 [ %.pre.i, %B0.endif.B716.endif_crit_edge.i ], [ %.arg.count.i, %B464.endif.i ], [ %.arg.count.i, %B494.B46.loopexit_crit_edge.us.i ]
  %states.2.0.lcssa.i = phi i64 [ %a0, %B0.endif.B716.endif_crit_edge.i ], [ %other.2.0330.i, %B464.endif.i ], [ %other.2.0330.us.i, %B494.B46.loopexit_crit_edge.us.i ]
  %.805436.not.i = icmp slt i64 %a1, 1
  br i1 %.805436.not.i, label %_ZN10interleave6engine6native7kernels7packing4packB4v265B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxx.exit, label %B756.preheader.i

B756.preheader.i:                                 ; preds = %B716.endif.i
  %64 = icmp eq i64 %.arg.count287.pre-phi.i, 1
  br i1 %64, label %B756.epil.preheader.i, label %B756.preheader.new.i

B756.preheader.new.i:                             ; preds = %B756.preheader.i
  %unroll_iter19.i = and i64 %.arg.count287.pre-phi.i, 9223372036854775806
  %.853.1.i = add i64 %states.2.0.lcssa.i, 8
  br label %B756.i

_ZN10interleave6engine6native7kernels7packing4packB4v265B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxx.exit: ; preds = %B968.loopexit.unr-lcssa.i, %B924.epil.i, %B716.endif.i
  %at.4.0.lcssa.i = phi i64 [ %a4, %B716.endif.i ], [ %.911.1.i, %B968.loopexit.unr-lcssa.i ], [ %.911.epil.i, %B924.epil.i ]
  %.927.i = sub nsw i64 %at.4.0.lcssa.i, %a4
  ret i64 %.927.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @unpack(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #5 {
  %.9769.not.i = icmp slt i64 %a1, 1
  br i1 %.9769.not.i, label %_ZN10interleave6engine6native7kernels7packing6unpackB4v266B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxx.exit, label %B36.preheader.i

B36.preheader.i:                                  ; preds = %0
  %1 = icmp eq i64 %a1, 1
  br i1 %1, label %B36.epil.preheader.i, label %B36.preheader.new.i

B36.preheader.new.i:                              ; preds = %B36.preheader.i
  %unroll_iter.i = and i64 %a1, 9223372036854775806
  %.208.1.i = add i64 %a3, 8
  br label %B36.i

B36.i:                                            ; preds = %B188.1.i, %B36.preheader.new.i
  %before.2.073.i = phi i64 [ %a2, %B36.preheader.new.i ], [ %.202.1.i, %B188.1.i ]
  %source.3.072.i = phi i64 [ %a0, %B36.preheader.new.i ], [ %source.4.2.1.i, %B188.1.i ]
  %.1036870.i = phi i64 [ 0, %B36.preheader.new.i ], [ %.110.1.i, %B188.1.i ]
  %.139.i = inttoptr i64 %source.3.072.i to ptr
  %.140.i = load i8, ptr %.139.i, align 1, !noalias !89
  %.143.i = add nsw i64 %source.3.072.i, 1
  %2 = and i8 %.140.i, 127
  %3 = zext nneg i8 %2 to i64
  %.162.i = icmp slt i8 %.140.i, 0
  br i1 %.162.i, label %B104.i, label %B188.i

B104.i:                                           ; preds = %B36.i, %B104.i
  %source.5.1.i = phi i64 [ %.169.i, %B104.i ], [ %.143.i, %B36.i ]
  %shift.2.1.i = phi i64 [ %.184.i, %B104.i ], [ 7, %B36.i ]
  %rest.2.1.i = phi i64 [ %.178.i, %B104.i ], [ %3, %B36.i ]
  %.165.i = inttoptr i64 %source.5.1.i to ptr
  %.166.i = load i8, ptr %.165.i, align 1, !noalias !89
  %.169.i = add i64 %source.5.1.i, 1
  %4 = and i8 %.166.i, 127
  %5 = zext nneg i8 %4 to i64
  %.176.i = shl i64 %5, %shift.2.1.i
  %.178.i = or i64 %.176.i, %rest.2.1.i
  %.184.i = add nuw nsw i64 %shift.2.1.i, 7
  %.187.i = icmp slt i8 %.166.i, 0
  br i1 %.187.i, label %B104.i, label %B188.i

B188.i:                                           ; preds = %B104.i, %B36.i
  %source.4.2.i = phi i64 [ %.143.i, %B36.i ], [ %.169.i, %B104.i ]
  %rest.3.2.i = phi i64 [ %3, %B36.i ], [ %.178.i, %B104.i ]
  %.202.i = add nsw i64 %rest.3.2.i, %before.2.073.i
  %.208.i = shl nsw i64 %.1036870.i, 3
  %.212.i = add nsw i64 %.208.i, %a3
  %.213.i = inttoptr i64 %.212.i to ptr
  store i64 %.202.i, ptr %.213.i, align 8, !noalias !89
  %.110.1.i = add nuw i64 %.1036870.i, 2
  %.139.1.i = inttoptr i64 %source.4.2.i to ptr
  %.140.1.i = load i8, ptr %.139.1.i, align 1, !noalias !89
  %.143.1.i = add nsw i64 %source.4.2.i, 1
  %6 = and i8 %.140.1.i, 127
  %7 = zext nneg i8 %6 to i64
  %.162.1.i = icmp slt i8 %.140.1.i, 0
  br i1 %.162.1.i, label %B104.1.i, label %B188.1.i

B104.1.i:                                         ; preds = %B188.i, %B104.1.i
  %source.5.1.1.i = phi i64 [ %.169.1.i, %B104.1.i ], [ %.143.1.i, %B188.i ]
  %shift.2.1.1.i = phi i64 [ %.184.1.i, %B104.1.i ], [ 7, %B188.i ]
  %rest.2.1.1.i = phi i64 [ %.178.1.i, %B104.1.i ], [ %7, %B188.i ]
  %.165.1.i = inttoptr i64 %source.5.1.1.i to ptr
  %.166.1.i = load i8, ptr %.165.1.i, align 1, !noalias !89
  %.169.1.i = add i64 %source.5.1.1.i, 1
  %8 = and i8 %.166.1.i, 127
  %9 = zext nneg i8 %8 to i64
  %.176.1.i = shl i64 %9, %shift.2.1.1.i
  %.178.1.i = or i64 %.176.1.i, %rest.2.1.1.i
  %.184.1.i = add nuw nsw i64 %shift.2.1.1.i, 7
  %.187.1.i = icmp slt i8 %.166.1.i, 0
  br i1 %.187.1.i, label %B104.1.i, label %B188.1.i

B188.1.i:                                         ; preds = %B104.1.i, %B188.i
  %source.4.2.1.i = phi i64 [ %.143.1.i, %B188.i ], [ %.169.1.i, %B104.1.i ]
  %rest.3.2.1.i = phi i64 [ %7, %B188.i ], [ %.178.1.i, %B104.1.i ]
  %.202.1.i = add nsw i64 %rest.3.2.1.i, %.202.i
  %.212.1.i = add i64 %.208.1.i, %.208.i
  %.213.1.i = inttoptr i64 %.212.1.i to ptr
  store i64 %.202.1.i, ptr %.213.1.i, align 8, !noalias !89
  %niter.ncmp.1.i = icmp eq i64 %.110.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B244.loopexit.unr-lcssa.i, label %B36.i

B244.loopexit.unr-lcssa.i:                        ; preds = %B188.1.i
  %10 = and i64 %a1, 1
  %lcmp.mod.not.i = icmp eq i64 %10, 0
  br i1 %lcmp.mod.not.i, label %_ZN10interleave6engine6native7kernels7packing6unpackB4v266B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxx.exit, label %B36.epil.preheader.i

B36.epil.preheader.i:                             ; preds = %B244.loopexit.unr-lcssa.i, %B36.preheader.i
  %before.2.073.epil.init.i = phi i64 [ %a2, %B36.preheader.i ], [ %.202.1.i, %B244.loopexit.unr-lcssa.i ]
  %source.3.072.epil.init.i = phi i64 [ %a0, %B36.preheader.i ], [ %source.4.2.1.i, %B244.loopexit.unr-lcssa.i ]
  %.1036870.epil.init.i = phi i64 [ 0, %B36.preheader.i ], [ %unroll_iter.i, %B244.loopexit.unr-lcssa.i ]
  %.139.epil.i = inttoptr i64 %source.3.072.epil.init.i to ptr
  %.140.epil.i = load i8, ptr %.139.epil.i, align 1, !noalias !89
  %.143.epil.i = add nsw i64 %source.3.072.epil.init.i, 1
  %11 = and i8 %.140.epil.i, 127
  %12 = zext nneg i8 %11 to i64
  %.162.epil.i = icmp slt i8 %.140.epil.i, 0
  br i1 %.162.epil.i, label %B104.epil.i, label %B188.epil.i

B104.epil.i:                                      ; preds = %B36.epil.preheader.i, %B104.epil.i
  %source.5.1.epil.i = phi i64 [ %.169.epil.i, %B104.epil.i ], [ %.143.epil.i, %B36.epil.preheader.i ]
  %shift.2.1.epil.i = phi i64 [ %.184.epil.i, %B104.epil.i ], [ 7, %B36.epil.preheader.i ]
  %rest.2.1.epil.i = phi i64 [ %.178.epil.i, %B104.epil.i ], [ %12, %B36.epil.preheader.i ]
  %.165.epil.i = inttoptr i64 %source.5.1.epil.i to ptr
  %.166.epil.i = load i8, ptr %.165.epil.i, align 1, !noalias !89
  %.169.epil.i = add i64 %source.5.1.epil.i, 1
  %13 = and i8 %.166.epil.i, 127
  %14 = zext nneg i8 %13 to i64
  %.176.epil.i = shl i64 %14, %shift.2.1.epil.i
  %.178.epil.i = or i64 %.176.epil.i, %rest.2.1.epil.i
  %.184.epil.i = add nuw nsw i64 %shift.2.1.epil.i, 7
  %.187.epil.i = icmp slt i8 %.166.epil.i, 0
  br i1 %.187.epil.i, label %B104.epil.i, label %B188.epil.i

B188.epil.i:                                      ; preds = %B104.epil.i, %B36.epil.preheader.i
  %source.4.2.epil.i = phi i64 [ %.143.epil.i, %B36.epil.preheader.i ], [ %.169.epil.i, %B104.epil.i ]
  %rest.3.2.epil.i = phi i64 [ %12, %B36.epil.preheader.i ], [ %.178.epil.i, %B104.epil.i ]
  %.202.epil.i = add nsw i64 %rest.3.2.epil.i, %before.2.073.epil.init.i
  %.208.epil.i = shl nsw i64 %.1036870.epil.init.i, 3
  %.212.epil.i = add nsw i64 %.208.epil.i, %a3
  %.213.epil.i = inttoptr i64 %.212.epil.i to ptr
  store i64 %.202.epil.i, ptr %.213.epil.i, align 8, !noalias !89
  br label %_ZN10interleave6engine6native7kernels7packing6unpackB4v266B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxx.exit

_ZN10interleave6engine6native7kernels7packing6unpackB4v266B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxx.exit: ; preds = %0, %B244.loopexit.unr-lcssa.i, %B188.epil.i
  %source.3.0.lcssa.i = phi i64 [ %a0, %0 ], [ %source.4.2.1.i, %B244.loopexit.unr-lcssa.i ], [ %source.4.2.epil.i, %B188.epil.i ]
  ret i64 %source.3.0.lcssa.i
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #8

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #6 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = distinct !{!0, !1}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!3}
!3 = distinct !{!3, !4, !"_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!4 = distinct !{!4, !"_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!5 = !{!6, !3}
!6 = distinct !{!6, !7, !"_ZN10interleave6engine6native7kernels6kernel5enterB3v37B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!7 = distinct !{!7, !"_ZN10interleave6engine6native7kernels6kernel5enterB3v37B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!8 = !{!9, !6, !3}
!9 = distinct !{!9, !10, !"_ZN10interleave6engine6native7kernels7visited11enter_exactB3v49B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!10 = distinct !{!10, !"_ZN10interleave6engine6native7kernels7visited11enter_exactB3v49B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!11 = !{!12, !6, !3}
!12 = distinct !{!12, !13, !"_ZN10interleave6engine6native7kernels7visited12enter_storedB3v60B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx: %retptr"}
!13 = distinct !{!13, !"_ZN10interleave6engine6native7kernels7visited12enter_storedB3v60B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx"}
!14 = !{!15, !12, !6, !3}
!15 = distinct !{!15, !16, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v65B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!16 = distinct !{!16, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v65B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!17 = distinct !{!17, !1}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_ZN10interleave6engine6native7kernels7visited11enter_exactB3v49B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!20 = distinct !{!20, !"_ZN10interleave6engine6native7kernels7visited11enter_exactB3v49B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!21 = !{!22}
!22 = distinct !{!22, !23, !"_ZN10interleave6engine6native7kernels7visited12enter_storedB4v139B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29xxxxxx: %retptr"}
!23 = distinct !{!23, !"_ZN10interleave6engine6native7kernels7visited12enter_storedB4v139B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29xxxxxx"}
!24 = !{!25, !22}
!25 = distinct !{!25, !26, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v65B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!26 = distinct !{!26, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v65B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!27 = distinct !{!27, !1}
!28 = !{!29}
!29 = distinct !{!29, !30, !"_ZN10interleave6engine6native7kernels6kernel7advanceB3v69B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx: %retptr"}
!30 = distinct !{!30, !"_ZN10interleave6engine6native7kernels6kernel7advanceB3v69B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx"}
!31 = !{!32, !29}
!32 = distinct !{!32, !33, !"_ZN10interleave6engine6native7kernels6kernel15unknown_findingB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!33 = distinct !{!33, !"_ZN10interleave6engine6native7kernels6kernel15unknown_findingB4v144B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!34 = !{!35, !29}
!35 = distinct !{!35, !36, !"_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29: %retptr"}
!36 = distinct !{!36, !"_ZN10interleave6engine6native7kernels6kernel4workB3v92B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29"}
!37 = !{!38}
!38 = distinct !{!38, !39, !"_ZN10interleave6engine6native7kernels6kernel4seedB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!39 = distinct !{!39, !"_ZN10interleave6engine6native7kernels6kernel4seedB4v148B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!40 = !{!41, !43}
!41 = distinct !{!41, !42, !"_ZN10interleave6engine6native7kernels7visited4moveB4v156B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!42 = distinct !{!42, !"_ZN10interleave6engine6native7kernels7visited4moveB4v156B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!43 = distinct !{!43, !42, !"_ZN10interleave6engine6native7kernels7visited4moveB4v156B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %excinfo"}
!44 = !{!"branch_weights", i32 1, i32 99}
!45 = !{!46}
!46 = distinct !{!46, !47, !"_ZN10interleave6engine6native7kernels7visited6insertB4v159B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!47 = distinct !{!47, !"_ZN10interleave6engine6native7kernels7visited6insertB4v159B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"_ZN10interleave6engine6native7kernels7visited7rebuildB4v167B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!50 = distinct !{!50, !"_ZN10interleave6engine6native7kernels7visited7rebuildB4v167B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!51 = !{!52}
!52 = distinct !{!52, !53, !"_ZN10interleave6engine6native7kernels9backwards6selectB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!53 = distinct !{!53, !"_ZN10interleave6engine6native7kernels9backwards6selectB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!54 = distinct !{!54, !1}
!55 = distinct !{!55, !1}
!56 = !{!57}
!57 = distinct !{!57, !58, !"_ZN10interleave6engine6native7kernels9backwards5indexB4v195B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!58 = distinct !{!58, !"_ZN10interleave6engine6native7kernels9backwards5indexB4v195B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!59 = !{!60}
!60 = distinct !{!60, !61, !"_ZN10interleave6engine6native7kernels9backwards6memberB4v202B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!61 = distinct !{!61, !"_ZN10interleave6engine6native7kernels9backwards6memberB4v202B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!62 = !{!63}
!63 = distinct !{!63, !64, !"_ZN10interleave6engine6native7kernels9backwards12predecessorsB4v207B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx: %retptr"}
!64 = distinct !{!64, !"_ZN10interleave6engine6native7kernels9backwards12predecessorsB4v207B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx"}
!65 = !{!66, !63}
!66 = distinct !{!66, !67, !"_ZN10interleave6engine6native7kernels9backwards6memberB4v202B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!67 = distinct !{!67, !"_ZN10interleave6engine6native7kernels9backwards6memberB4v202B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!68 = distinct !{!68, !1}
!69 = !{!70}
!70 = distinct !{!70, !71, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v65B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!71 = distinct !{!71, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v65B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!72 = !{!73}
!73 = distinct !{!73, !74, !"_ZN10interleave6engine6native7kernels9backwards10mark_goalsB4v222B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!74 = distinct !{!74, !"_ZN10interleave6engine6native7kernels9backwards10mark_goalsB4v222B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!75 = !{!76}
!76 = distinct !{!76, !77, !"_ZN10interleave6engine6native7kernels9backwards5sweepB4v240B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!77 = distinct !{!77, !"_ZN10interleave6engine6native7kernels9backwards5sweepB4v240B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!78 = !{!79, !76}
!79 = distinct !{!79, !80, !"_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!80 = distinct !{!80, !"_ZN10interleave6engine6native7kernels9backwards9number_ofB4v232B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!81 = !{!82, !79, !76}
!82 = distinct !{!82, !83, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v65B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!83 = distinct !{!83, !"_ZN10interleave6engine6native7kernels7visited11find_storedB3v65B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!84 = distinct !{!84, !1}
!85 = !{!86}
!86 = distinct !{!86, !87, !"_ZN10interleave6engine6native7kernels7packing4packB4v265B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxx: %retptr"}
!87 = distinct !{!87, !"_ZN10interleave6engine6native7kernels7packing4packB4v265B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxxx"}
!88 = distinct !{!88, !1}
!89 = !{!90}
!90 = distinct !{!90, !91, !"_ZN10interleave6engine6native7kernels7packing6unpackB4v266B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxx: %retptr"}
!91 = distinct !{!91, !"_ZN10interleave6engine6native7kernels7packing6unpackB4v266B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxxx"}

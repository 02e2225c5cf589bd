; 6bd99a8170b04bac80ea93fe793e849481b0f3b629278e7c67be4c74709aca95
; made by numba 0.68.1 and LLVM 22.1.0: run `make kernels`, do not edit
; ModuleID = '<string>'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727 = internal constant [76 x i8] c"\80\04\95A\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Erange() arg 3 must not be zero\94\85\94N\87\94."
@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1 = internal constant [20 x i8] c"\CA\8E\FB:r\D6\14\FE\87 2\CC\E3\AC2`\07\A3\07'"
@.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727, i32 76, ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1, ptr null, i32 0 }
@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.10 = internal constant [76 x i8] c"\80\04\95A\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Erange() arg 3 must not be zero\94\85\94N\87\94."
@.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1.11 = internal constant [20 x i8] c"\CA\8E\FB:r\D6\14\FE\87 2\CC\E3\AC2`\07\A3\07'"
@.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727.9 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.10, i32 76, ptr @.const.pickledata.ca8efb3a72d614fe872032cce3ac326007a30727.sha1.11, ptr null, i32 0 }

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

define internal fastcc void @_ZN10interleave6engine6native7kernels4tree6unfoldB3v62B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.block, i64 %arg.root) unnamed_addr {
B0.endif:
  %.11 = add nsw i64 %arg.block, 96
  %.12 = inttoptr i64 %.11 to ptr
  %.13 = load i64, ptr %.12, align 8
  %.17 = add nsw i64 %arg.block, 104
  %.18 = inttoptr i64 %.17 to ptr
  %.19 = load i64, ptr %.18, align 8
  %.29 = add nsw i64 %arg.block, 40
  %.30 = inttoptr i64 %.29 to ptr
  %.31 = load i64, ptr %.30, align 8
  %.35 = add nsw i64 %arg.block, 48
  %.36 = inttoptr i64 %.35 to ptr
  %.37 = load i64, ptr %.36, align 8
  %.41 = add nsw i64 %arg.block, 64
  %.42 = inttoptr i64 %.41 to ptr
  %.43 = load i64, ptr %.42, align 8
  %.50 = shl nsw i64 %.37, 4
  %.52 = add nsw i64 %.43, %.50
  %.53 = inttoptr i64 %.52 to ptr
  %.54 = load i64, ptr %.53, align 8
  %.55 = shl nsw i64 %.54, 3
  %.57 = add nsw i64 %.55, %.13
  %.58 = and i64 %arg.root, 4294967295
  %.59 = inttoptr i64 %.57 to ptr
  store i64 %.58, ptr %.59, align 8
  %.61 = add nsw i64 %.52, 8
  %.62 = inttoptr i64 %.61 to ptr
  %.63 = load i64, ptr %.62, align 8
  %.64 = shl nsw i64 %.63, 3
  %.66 = add nsw i64 %.64, %.13
  %.67 = lshr i64 %arg.root, 32
  %.68 = inttoptr i64 %.66 to ptr
  store i64 %.67, ptr %.68, align 8
  %.15280.not = icmp slt i64 %.37, 1
  br i1 %.15280.not, label %B1002, label %B542.lr.ph

B542.lr.ph:                                       ; preds = %B0.endif
  %0 = add i64 %.52, -8
  %1 = shl i64 %.37, 3
  %2 = mul i64 %.37, 40
  %3 = add i64 %1, %.13
  %4 = add i64 %1, %.19
  %sunkaddr = inttoptr i64 %arg.block to ptr
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr, i64 56
  br label %B542

B542:                                             ; preds = %B1000, %B542.lr.ph
  %lsr.iv5.in = phi i64 [ %lsr.iv5, %B1000 ], [ %2, %B542.lr.ph ]
  %lsr.iv3.in = phi i64 [ %lsr.iv3, %B1000 ], [ %4, %B542.lr.ph ]
  %lsr.iv1.in = phi i64 [ %lsr.iv1, %B1000 ], [ %3, %B542.lr.ph ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B1000 ], [ %0, %B542.lr.ph ]
  %.1517882 = phi i64 [ %.161, %B1000 ], [ %.37, %B542.lr.ph ]
  %lsr.iv1 = add i64 %lsr.iv1.in, -8
  %lsr.iv3 = add i64 %lsr.iv3.in, -8
  %lsr.iv5 = add i64 %lsr.iv5.in, -40
  %.161 = add i64 %.1517882, -1
  %.201 = load i64, ptr %sunkaddr7, align 8
  %5 = add i64 %.201, %lsr.iv5
  %.207 = inttoptr i64 %5 to ptr
  %.208 = load i64, ptr %.207, align 8
  %.213 = inttoptr i64 %lsr.iv1 to ptr
  %.214 = load i64, ptr %.213, align 8
  %.215 = shl nsw i64 %.214, 3
  %.216 = add nsw i64 %.215, %.208
  %.217 = inttoptr i64 %.216 to ptr
  %.218 = load i64, ptr %.217, align 8
  %.227 = inttoptr i64 %lsr.iv3 to ptr
  store i64 %.218, ptr %.227, align 8
  %.231.not.not = icmp sgt i64 %.1517882, %.31
  br i1 %.231.not.not, label %B756, label %B1000

B756:                                             ; preds = %B542
  %6 = add i64 %lsr.iv, -8
  %.237 = inttoptr i64 %6 to ptr
  %.238 = load i64, ptr %.237, align 8
  %.239 = shl nsw i64 %.238, 3
  %.241 = add nsw i64 %.239, %.13
  %.243 = and i64 %.218, 4294967295
  %.244 = inttoptr i64 %.241 to ptr
  store i64 %.243, ptr %.244, align 8
  %.253 = inttoptr i64 %lsr.iv to ptr
  %.254 = load i64, ptr %.253, align 8
  %.255 = shl nsw i64 %.254, 3
  %.257 = add nsw i64 %.255, %.13
  %.259 = lshr i64 %.218, 32
  %.262 = inttoptr i64 %.257 to ptr
  store i64 %.259, ptr %.262, align 8
  br label %B1000

B1000:                                            ; preds = %B756, %B542
  %lsr.iv.next = add i64 %lsr.iv, -16
  %.152 = icmp samesign ugt i64 %.1517882, 1
  br i1 %.152, label %B542, label %B1002

B1002:                                            ; preds = %B1000, %B0.endif
  %.283 = add nsw i64 %arg.block, 88
  %.284 = inttoptr i64 %.283 to ptr
  %.285 = load i64, ptr %.284, align 8
  %.291 = add nsw i64 %arg.block, 24
  %.292 = inttoptr i64 %.291 to ptr
  %.293 = load i64, ptr %.292, align 8
  %.295 = inttoptr i64 %.293 to ptr
  %.296 = tail call i64 %.295(i64 %.19, i64 %.285, i64 0)
  store i64 %.285, ptr %retptr, align 8
  ret void
}

define internal fastcc range(i32 0, 2) i32 @_ZN10interleave6engine6native7kernels4tree3cutB4v168B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 range(i64 1, 0) %arg.block, i64 %arg.first, i64 %arg.count, i64 %arg.at) unnamed_addr {
B0:
  %.10 = add nsw i64 %arg.block, 104
  %.11 = inttoptr i64 %.10 to ptr
  %.12 = load i64, ptr %.11, align 8
  %.15 = add nsw i64 %arg.block, 96
  %.16 = inttoptr i64 %.15 to ptr
  %.17 = load i64, ptr %.16, align 8
  %.20 = add nsw i64 %arg.block, 88
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 8
  %.25 = add nsw i64 %arg.block, 40
  %.26 = inttoptr i64 %.25 to ptr
  %.27 = load i64, ptr %.26, align 8
  %.27.fr = freeze i64 %.27
  %.30 = add nsw i64 %arg.block, 16
  %.31 = inttoptr i64 %.30 to ptr
  %.32 = load i64, ptr %.31, align 8
  %.80 = add nsw i64 %arg.block, 32
  %.81 = inttoptr i64 %.80 to ptr
  %.82 = load i64, ptr %.81, align 8
  %.83 = shl nsw i64 %.82, 3
  %.88 = add nsw i64 %arg.block, 48
  %.89 = inttoptr i64 %.88 to ptr
  %.90 = load i64, ptr %.89, align 8
  %.91 = shl nsw i64 %.90, 4
  %.101 = add nsw i64 %arg.block, 128
  %.102 = inttoptr i64 %.101 to ptr
  %.103 = load i64, ptr %.102, align 8
  %.107 = add nsw i64 %arg.block, 56
  %.108 = inttoptr i64 %.107 to ptr
  %.109 = load i64, ptr %.108, align 8
  %.121 = add nsw i64 %arg.block, 120
  %.122 = inttoptr i64 %.121 to ptr
  %.123 = load i64, ptr %.122, align 8
  %.125 = mul nsw i64 %.91, %arg.at
  %.126 = add nsw i64 %.123, %.125
  %.172 = icmp eq i64 %.82, 0
  br i1 %.172, label %B0.if, label %B0.endif, !prof !0

common.ret:                                       ; preds = %B0.if, %B13394
  %common.ret.op = phi i32 [ 0, %B13394 ], [ 1, %B0.if ]
  ret i32 %common.ret.op

B13394:                                           ; preds = %B584.endif, %B652.B13393_crit_edge.us, %B0.endif
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B0.if:                                            ; preds = %B0
  store ptr @.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B0.endif:                                         ; preds = %B0
  %.130 = mul nsw i64 %.83, %arg.count
  %.170 = icmp sgt i64 %.82, 0
  %.213153166 = icmp sgt i64 %arg.count, 0
  %0 = icmp slt i64 %.130, 1
  %not..171 = xor i1 %.170, %0
  %.213153 = select i1 %not..171, i1 %.213153166, i1 false
  br i1 %.213153, label %B584.endif.lr.ph, label %B13394

B584.endif.lr.ph:                                 ; preds = %B0.endif
  %.336143 = icmp sgt i64 %.27.fr, 0
  %1 = inttoptr i64 %.32 to ptr
  br i1 %.336143, label %B584.endif.us.preheader, label %B584.endif.preheader

B584.endif.preheader:                             ; preds = %B584.endif.lr.ph
  %2 = add nuw i64 %arg.count, 1
  br label %B584.endif

B584.endif.us.preheader:                          ; preds = %B584.endif.lr.ph
  %3 = add i64 %.109, 16
  br label %B584.endif.us

B584.endif.us:                                    ; preds = %B652.B13393_crit_edge.us, %B584.endif.us.preheader
  %row.2.0156.us = phi i64 [ %.548.us, %B652.B13393_crit_edge.us ], [ %.126, %B584.endif.us.preheader ]
  %.212147155.us = phi i64 [ %.222.us, %B652.B13393_crit_edge.us ], [ %arg.count, %B584.endif.us.preheader ]
  %.219148154.us = phi i64 [ %.226.us, %B652.B13393_crit_edge.us ], [ %arg.first, %B584.endif.us.preheader ]
  %.255.us = tail call i64 %1(i64 %.219148154.us, i64 %.22, i64 %row.2.0156.us)
  br label %B654.us

B654.us:                                          ; preds = %B13287.us, %B584.endif.us
  %lsr.iv9 = phi i64 [ %lsr.iv.next10, %B13287.us ], [ %.103, %B584.endif.us ]
  %lsr.iv16 = phi i64 [ %lsr.iv.next17, %B13287.us ], [ %.27.fr, %B584.endif.us ]
  %lsr.iv14 = phi i64 [ %8, %B13287.us ], [ %row.2.0156.us, %B584.endif.us ]
  %lsr.iv12 = phi i64 [ %lsr.iv.next13, %B13287.us ], [ %3, %B584.endif.us ]
  %lsr.iv10 = phi i64 [ %lsr.iv.next11, %B13287.us ], [ %.17, %B584.endif.us ]
  %lsr.iv8 = phi i64 [ %lsr.iv.next9, %B13287.us ], [ %.12, %B584.endif.us ]
  %.386.us = inttoptr i64 %lsr.iv14 to ptr
  %.387.us = load i64, ptr %.386.us, align 8
  %.392.us = icmp eq i64 %.387.us, 0
  br i1 %.392.us, label %B714.us, label %B824.us

B824.us:                                          ; preds = %B654.us
  %.418.us = inttoptr i64 %lsr.iv8 to ptr
  %.419.us = load i64, ptr %.418.us, align 8
  %.421.us = xor i64 %.419.us, %.387.us
  %.451.us = lshr i64 %.421.us, 32
  %.452.us = xor i64 %.451.us, %.421.us
  %.453.us = mul i64 %.452.us, -7046029254386353131
  %.454.us = lshr i64 %.453.us, 29
  %.455.us = xor i64 %.454.us, %.453.us
  %.456.us = mul i64 %.455.us, -4658895280553007687
  %4 = lshr i64 %.456.us, 48
  %.465.us = and i64 %4, 65520
  %5 = add i64 %.465.us, %lsr.iv9
  %.471.us = inttoptr i64 %5 to ptr
  %.472.us = load i64, ptr %.471.us, align 8
  %.474.us = icmp eq i64 %.472.us, %.421.us
  br i1 %.474.us, label %B986.us, label %B998.us

B998.us:                                          ; preds = %B824.us
  %.457.us = lshr i64 %.456.us, 32
  %.458.us = xor i64 %.457.us, %.456.us
  %6 = add i64 %lsr.iv12, -8
  %.504.us = inttoptr i64 %6 to ptr
  %.505.us = load i64, ptr %.504.us, align 8
  %.512.us = inttoptr i64 %lsr.iv12 to ptr
  %.513.us = load i64, ptr %.512.us, align 8
  %.515.us = zext i64 %.458.us to i128
  %.516.us = zext i64 %.513.us to i128
  %.517.us = mul nuw i128 %.516.us, %.515.us
  %sh.diff.us = lshr i128 %.517.us, 62
  %tr.sh.diff.us = trunc i128 %sh.diff.us to i64
  %.523.us = and i64 %tr.sh.diff.us, -4
  %.524.us = add nsw i64 %.523.us, %.505.us
  %.525.us = inttoptr i64 %.524.us to ptr
  tail call void @llvm.prefetch.p0(ptr %.525.us, i32 1, i32 3, i32 1)
  br label %B13287.us

B986.us:                                          ; preds = %B824.us
  %sunkaddr = inttoptr i64 %lsr.iv9 to ptr
  %sunkaddr11 = getelementptr i8, ptr %sunkaddr, i64 %.465.us
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr11, i64 8
  %.487.us = load i64, ptr %sunkaddr12, align 8
  br label %B13287.us

B714.us:                                          ; preds = %B654.us
  %.402.us = inttoptr i64 %lsr.iv10 to ptr
  %.403.us = load i64, ptr %.402.us, align 8
  br label %B13287.us

B13287.us:                                        ; preds = %B714.us, %B986.us, %B998.us
  %.403.us.sink = phi i64 [ %.403.us, %B714.us ], [ %.487.us, %B986.us ], [ %.421.us, %B998.us ]
  %.sink = phi i64 [ 0, %B714.us ], [ 0, %B986.us ], [ %.524.us, %B998.us ]
  store i64 %.403.us.sink, ptr %.386.us, align 8
  %7 = add i64 %lsr.iv14, 8
  %.411.us = inttoptr i64 %7 to ptr
  store i64 %.sink, ptr %.411.us, align 8
  %lsr.iv.next9 = add i64 %lsr.iv8, 8
  %lsr.iv.next11 = add i64 %lsr.iv10, 8
  %lsr.iv.next13 = add i64 %lsr.iv12, 40
  %lsr.iv.next17 = add nsw i64 %lsr.iv16, -1
  %lsr.iv.next10 = add i64 %lsr.iv9, 65536
  %exitcond.not = icmp eq i64 %lsr.iv.next17, 0
  %8 = add i64 %lsr.iv14, 16
  br i1 %exitcond.not, label %B652.B13393_crit_edge.us, label %B654.us

B652.B13393_crit_edge.us:                         ; preds = %B13287.us
  %.222.us = add nsw i64 %.212147155.us, -1
  %.226.us = add i64 %.219148154.us, %.83
  %.548.us = add nsw i64 %row.2.0156.us, %.91
  %.213.us = icmp sgt i64 %.212147155.us, 1
  br i1 %.213.us, label %B584.endif.us, label %B13394

B584.endif:                                       ; preds = %B584.endif, %B584.endif.preheader
  %lsr.iv18 = phi i64 [ %2, %B584.endif.preheader ], [ %lsr.iv.next19, %B584.endif ]
  %row.2.0156 = phi i64 [ %.126, %B584.endif.preheader ], [ %.548, %B584.endif ]
  %.219148154 = phi i64 [ %arg.first, %B584.endif.preheader ], [ %.226, %B584.endif ]
  %.226 = add i64 %.219148154, %.83
  %.255 = tail call i64 %1(i64 %.219148154, i64 %.22, i64 %row.2.0156)
  %.548 = add nsw i64 %row.2.0156, %.91
  %lsr.iv.next19 = add i64 %lsr.iv18, -1
  %.213 = icmp samesign ugt i64 %lsr.iv.next19, 1
  br i1 %.213, label %B584.endif, label %B13394
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal fastcc range(i32 0, 2) i32 @_ZN10interleave6engine6native7kernels4tree4foldB3v90B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 %arg.block, i64 %arg.count, i64 %arg.out) unnamed_addr #2 {
B0.endif:
  %.14 = add nsw i64 %arg.block, 48
  %.15 = inttoptr i64 %.14 to ptr
  %.16 = load i64, ptr %.15, align 8
  %.20 = add nsw i64 %arg.block, 40
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 8
  %.26 = add nsw i64 %arg.block, 64
  %.27 = inttoptr i64 %.26 to ptr
  %.28 = load i64, ptr %.27, align 8
  %.41 = add nsw i64 %arg.block, 120
  %.42 = inttoptr i64 %.41 to ptr
  %.43 = load i64, ptr %.42, align 8
  %.52 = shl i64 %.16, 4
  %.64 = mul nsw i64 %.52, %arg.count
  %.152371.not = icmp slt i64 %.16, 1
  br i1 %.152371.not, label %B1654, label %B322.lr.ph

B322.lr.ph:                                       ; preds = %B0.endif
  %.287.inv = icmp slt i64 %.64, 1
  %.329322411 = icmp slt i64 %arg.count, 1
  %.329322.not3 = or i1 %.329322411, %.287.inv
  %0 = add i64 %arg.count, 1
  %1 = trunc i64 %.52 to i32
  %sunkaddr17 = inttoptr i64 %arg.block to ptr
  %sunkaddr18 = getelementptr i8, ptr %sunkaddr17, i64 56
  %sunkaddr20 = getelementptr i8, ptr %sunkaddr17, i64 128
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr17, i64 72
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr17, i64 80
  br label %B322

B318.loopexit:                                    ; preds = %B1510, %36, %B898.endif
  %lsr.iv.next20 = add i64 %lsr.iv19, 16
  %exitcond.not = icmp eq i64 %.165, %.16
  br i1 %exitcond.not, label %B1654, label %B322

B322:                                             ; preds = %B318.loopexit, %B322.lr.ph
  %lsr.iv19 = phi i64 [ %.43, %B322.lr.ph ], [ %lsr.iv.next20, %B318.loopexit ]
  %.158343378 = phi i64 [ 0, %B322.lr.ph ], [ %.165, %B318.loopexit ]
  %.165 = add nuw nsw i64 %.158343378, 1
  %.200 = load i64, ptr %sunkaddr18, align 8
  %.202 = mul nuw nsw i64 %.158343378, 40
  %.209 = load i64, ptr %sunkaddr20, align 8
  %.212 = shl nsw i64 %.158343378, 16
  %.213 = add nsw i64 %.209, %.212
  %.222.not = icmp slt i64 %.158343378, %.22
  %.pre = shl nsw i64 %.158343378, 4
  %brmerge = select i1 %.222.not, i1 true, i1 %.329322.not3
  br i1 %brmerge, label %B322.B898.endif_crit_edge, label %B596.lr.ph

B322.B898.endif_crit_edge:                        ; preds = %B322
  %.pre3 = inttoptr i64 %.200 to ptr
  br label %B898.endif

B596:                                             ; preds = %B596.lr.ph, %B848
  %lsr.iv25 = phi i64 [ %23, %B596.lr.ph ], [ %lsr.iv.next26, %B848 ]
  %lsr.iv23 = phi i64 [ %22, %B596.lr.ph ], [ %lsr.iv.next24, %B848 ]
  %lsr.iv21 = phi i64 [ %lsr.iv19, %B596.lr.ph ], [ %lsr.iv.next22, %B848 ]
  %lsr.iv17 = phi i64 [ %0, %B596.lr.ph ], [ %lsr.iv.next18, %B848 ]
  %.369 = inttoptr i64 %lsr.iv25 to ptr
  %.370 = load i64, ptr %.369, align 8
  %.373 = inttoptr i64 %lsr.iv23 to ptr
  %.374 = load i64, ptr %.373, align 8
  %.375 = shl i64 %.374, 32
  %.376 = or i64 %.375, %.370
  %.395 = lshr i64 %.376, 32
  %.396 = xor i64 %.395, %.376
  %.397 = mul i64 %.396, -7046029254386353131
  %.398 = lshr i64 %.397, 29
  %.399 = xor i64 %.398, %.397
  %.400 = mul i64 %.399, -4658895280553007687
  %2 = lshr i64 %.400, 48
  %.409 = and i64 %2, 65520
  %.410 = add nsw i64 %.409, %.213
  %.415 = inttoptr i64 %.410 to ptr
  %.416 = load i64, ptr %.415, align 8
  %.418 = icmp eq i64 %.416, %.376
  br i1 %.418, label %B748, label %B846

B748:                                             ; preds = %B596
  %sunkaddr37 = inttoptr i64 %.409 to ptr
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr37, i64 %.213
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr38, i64 8
  %.431 = load i64, ptr %sunkaddr39, align 8
  br label %B848

B846:                                             ; preds = %B596
  %.401 = lshr i64 %.400, 32
  %.402 = xor i64 %.401, %.400
  %.449 = load i64, ptr %sunkaddr22, align 8
  %.457 = load i64, ptr %sunkaddr24, align 8
  %.459 = zext i64 %.402 to i128
  %.460 = zext i64 %.457 to i128
  %.461 = mul nuw i128 %.460, %.459
  %sh.diff = lshr i128 %.461, 62
  %tr.sh.diff = trunc i128 %sh.diff to i64
  %.467 = and i64 %tr.sh.diff, -4
  %.468 = add nsw i64 %.467, %.449
  %.469 = inttoptr i64 %.468 to ptr
  tail call void @llvm.prefetch.p0(ptr %.469, i32 1, i32 3, i32 1)
  br label %B848

B848:                                             ; preds = %B846, %B748
  %.376.sink = phi i64 [ %.376, %B846 ], [ %.431, %B748 ]
  %.468.sink = phi i64 [ %.468, %B846 ], [ 0, %B748 ]
  %.473 = inttoptr i64 %lsr.iv21 to ptr
  store i64 %.376.sink, ptr %.473, align 8
  %3 = add i64 %lsr.iv21, 8
  %.481 = inttoptr i64 %3 to ptr
  store i64 %.468.sink, ptr %.481, align 8
  %lsr.iv.next18 = add i64 %lsr.iv17, -1
  %lsr.iv.next22 = add i64 %lsr.iv21, %.52
  %lsr.iv.next24 = add i64 %lsr.iv23, %.52
  %lsr.iv.next26 = add i64 %lsr.iv25, %.52
  %.329 = icmp samesign ugt i64 %lsr.iv.next18, 1
  br i1 %.329, label %B596, label %B898.endif

B974:                                             ; preds = %B974.preheader, %B1022.3
  %lsr.iv31 = phi i64 [ %43, %B974.preheader ], [ %7, %B1022.3 ]
  %lsr.iv29 = phi i64 [ %42, %B974.preheader ], [ %lsr.iv.next30, %B1022.3 ]
  %.629 = inttoptr i64 %lsr.iv31 to ptr
  %.630 = load i64, ptr %.629, align 8
  %.635.not = icmp eq i64 %.630, 0
  br i1 %.635.not, label %B1022, label %B1020

B1020:                                            ; preds = %B974
  %.638 = inttoptr i64 %.630 to ptr
  %.639 = load i32, ptr %.638, align 4
  %.640 = zext i32 %.639 to i64
  %.643 = shl nuw nsw i64 %.640, 3
  %.646 = add i64 %.643, %.644
  %.647 = inttoptr i64 %.646 to ptr
  tail call void @llvm.prefetch.p0(ptr %.647, i32 1, i32 3, i32 1)
  br label %B1022

B1022:                                            ; preds = %B1020, %B974
  %4 = add i64 %lsr.iv31, %.52
  %.629.1 = inttoptr i64 %4 to ptr
  %.630.1 = load i64, ptr %.629.1, align 8
  %.635.not.1 = icmp eq i64 %.630.1, 0
  br i1 %.635.not.1, label %B1022.1, label %B1020.1

B1020.1:                                          ; preds = %B1022
  %.638.1 = inttoptr i64 %.630.1 to ptr
  %.639.1 = load i32, ptr %.638.1, align 4
  %.640.1 = zext i32 %.639.1 to i64
  %.643.1 = shl nuw nsw i64 %.640.1, 3
  %.646.1 = add i64 %.643.1, %.644
  %.647.1 = inttoptr i64 %.646.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.647.1, i32 1, i32 3, i32 1)
  br label %B1022.1

B1022.1:                                          ; preds = %B1020.1, %B1022
  %5 = add i64 %4, %.52
  %.629.2 = inttoptr i64 %5 to ptr
  %.630.2 = load i64, ptr %.629.2, align 8
  %.635.not.2 = icmp eq i64 %.630.2, 0
  br i1 %.635.not.2, label %B1022.2, label %B1020.2

B1020.2:                                          ; preds = %B1022.1
  %.638.2 = inttoptr i64 %.630.2 to ptr
  %.639.2 = load i32, ptr %.638.2, align 4
  %.640.2 = zext i32 %.639.2 to i64
  %.643.2 = shl nuw nsw i64 %.640.2, 3
  %.646.2 = add i64 %.643.2, %.644
  %.647.2 = inttoptr i64 %.646.2 to ptr
  tail call void @llvm.prefetch.p0(ptr %.647.2, i32 1, i32 3, i32 1)
  br label %B1022.2

B1022.2:                                          ; preds = %B1020.2, %B1022.1
  %6 = add i64 %5, %.52
  %.629.3 = inttoptr i64 %6 to ptr
  %.630.3 = load i64, ptr %.629.3, align 8
  %.635.not.3 = icmp eq i64 %.630.3, 0
  br i1 %.635.not.3, label %B1022.3, label %B1020.3

B1020.3:                                          ; preds = %B1022.2
  %.638.3 = inttoptr i64 %.630.3 to ptr
  %.639.3 = load i32, ptr %.638.3, align 4
  %.640.3 = zext i32 %.639.3 to i64
  %.643.3 = shl nuw nsw i64 %.640.3, 3
  %.646.3 = add i64 %.643.3, %.644
  %.647.3 = inttoptr i64 %.646.3 to ptr
  tail call void @llvm.prefetch.p0(ptr %.647.3, i32 1, i32 3, i32 1)
  br label %B1022.3

B1022.3:                                          ; preds = %B1020.3, %B1022.2
  %lsr.iv.next30 = add i64 %lsr.iv29, -4
  %.590.3 = icmp sgt i64 %lsr.iv.next30, 4
  %7 = add i64 %6, %.52
  br i1 %.590.3, label %B974, label %B1368.preheader

B1368.preheader:                                  ; preds = %B1022.3, %B974.prol.loopexit
  %sunkaddr34 = shl i64 %.158343378, 3
  br label %B1368

B1368:                                            ; preds = %B1510, %B1368.preheader
  %.744333337 = phi i64 [ %.754, %B1510 ], [ %.569, %B1368.preheader ]
  %.751334336 = phi i64 [ %.758, %B1510 ], [ %.508, %B1368.preheader ]
  %.754 = add nsw i64 %.744333337, -1
  %.758 = add i64 %.751334336, %.52
  %.787 = add nsw i64 %.751334336, 8
  %.788 = inttoptr i64 %.787 to ptr
  %.789 = load i64, ptr %.788, align 8
  %.794.not = icmp eq i64 %.789, 0
  br i1 %.794.not, label %B1510, label %B1370

B1370:                                            ; preds = %B1368
  %.797 = inttoptr i64 %.751334336 to ptr
  %.798 = load i64, ptr %.797, align 8
  %.24.i = load i64, ptr %sunkaddr18, align 8, !noalias !2
  %.27.i = add nsw i64 %.24.i, %.202
  %.35.i = inttoptr i64 %.27.i to ptr
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !2
  %sunkaddr45 = inttoptr i64 %.24.i to ptr
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr45, i64 %.202
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr46, i64 8
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr46, i64 16
  br label %B88.i

B88.i:                                            ; preds = %B262.endif.i, %B1370
  %slot.4.0.i = phi i64 [ %.789, %B1370 ], [ %slot.3.1.lcssa.i, %B262.endif.i ]
  %.4957.i = inttoptr i64 %slot.4.0.i to ptr
  %.5058.i = load atomic i32, ptr %.4957.i acquire, align 4, !noalias !2
  %.5659.i = icmp eq i32 %.5058.i, 0
  br i1 %.5659.i, label %B132.i, label %B442.i

B132.i:                                           ; preds = %B498.i, %B88.i
  %slot.3.1.lcssa.i = phi i64 [ %slot.4.0.i, %B88.i ], [ %spec.select.i, %B498.i ]
  %.49.lcssa.i = phi ptr [ %.4957.i, %B88.i ], [ %.49.i, %B498.i ]
  %.65.i = load i64, ptr %sunkaddr28, align 8, !noalias !2
  %.66.i = inttoptr i64 %.65.i to ptr
  %.67.i = load i64, ptr %.66.i, align 8, !noalias !2
  %.68.i = icmp eq i64 %.67.i, 2
  br i1 %.68.i, label %B1370.endif.thread, label %B262.i

B1370.endif.thread:                               ; preds = %B132.i
  store i64 4294967295, ptr %.797, align 8
  br label %B1510

B262.i:                                           ; preds = %B132.i
  %.17.i.i = load i64, ptr %sunkaddr18, align 8, !noalias !5
  %.26.i.i = load i64, ptr %sunkaddr32, align 8, !noalias !5
  %sunkaddr33 = inttoptr i64 %.26.i.i to ptr
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr33, i64 %sunkaddr34
  %.37.i.i = load i64, ptr %sunkaddr35, align 8, !noalias !5
  %.42.i.i = icmp slt i64 %.37.i.i, 1
  br i1 %.42.i.i, label %B148.i.i, label %B0.B410_crit_edge.i.i

B0.B410_crit_edge.i.i:                            ; preds = %B262.i
  %.38.i.i = add nsw i64 %.37.i.i, -1
  %.pre6 = inttoptr i64 %.17.i.i to ptr
  br label %B262.endif.i

B148.i.i:                                         ; preds = %B262.i
  %sunkaddr.i.i = inttoptr i64 %.17.i.i to ptr
  %sunkaddr1.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 %.202
  %sunkaddr2.i.i = getelementptr i8, ptr %sunkaddr1.i.i, i64 24
  %.50.i.i = atomicrmw add ptr %sunkaddr2.i.i, i64 1 acq_rel, align 8, !noalias !5
  %sunkaddr5.i.i = getelementptr i8, ptr %sunkaddr1.i.i, i64 32
  %.59.i.i = load i64, ptr %sunkaddr5.i.i, align 8, !noalias !5
  %.61.not.i.i = icmp slt i64 %.50.i.i, %.59.i.i
  br i1 %.61.not.i.i, label %B372.i.i, label %B272.i.i

B272.i.i:                                         ; preds = %B148.i.i
  %.70.i.i = load i64, ptr %sunkaddr28, align 8, !noalias !5
  %.71.i.i = inttoptr i64 %.70.i.i to ptr
  store i64 1, ptr %.71.i.i, align 8, !noalias !5
  br label %B372.i.i

B372.i.i:                                         ; preds = %B272.i.i, %B148.i.i
  %.80.i.i = add nsw i64 %.50.i.i, 1
  store i64 %.80.i.i, ptr %sunkaddr35, align 8, !noalias !5
  br label %B262.endif.i

B442.i:                                           ; preds = %B88.i, %B498.i
  %.5061.i = phi i32 [ %.50.i, %B498.i ], [ %.5058.i, %B88.i ]
  %slot.3.160.i = phi i64 [ %spec.select.i, %B498.i ], [ %slot.4.0.i, %B88.i ]
  %.51.i = zext i32 %.5061.i to i64
  %.165.i = add nsw i64 %.51.i, -1
  %.166.i = shl nuw nsw i64 %.165.i, 3
  %.168.i = add nsw i64 %.166.i, %.36.i
  %.169.i = inttoptr i64 %.168.i to ptr
  %.170.i = load i64, ptr %.169.i, align 8, !noalias !2
  %.172.i = icmp eq i64 %.170.i, %.798
  br i1 %.172.i, label %B1370.endif.thread3, label %B498.i

B1370.endif.thread3:                              ; preds = %B442.i
  store i64 %.165.i, ptr %.797, align 8
  br label %B1374

B498.i:                                           ; preds = %B442.i
  %.177.i = add nsw i64 %slot.3.160.i, 4
  %.188.i = load i64, ptr %sunkaddr47, align 8, !noalias !2
  %.194.i = load i64, ptr %sunkaddr50, align 8, !noalias !2
  %.195.i = shl nsw i64 %.194.i, 2
  %.196.i = add nsw i64 %.195.i, %.188.i
  %.197.i = icmp eq i64 %.177.i, %.196.i
  %spec.select.i = select i1 %.197.i, i64 %.188.i, i64 %.177.i
  %.49.i = inttoptr i64 %spec.select.i to ptr
  %.50.i = load atomic i32, ptr %.49.i acquire, align 4, !noalias !2
  %.56.i = icmp eq i32 %.50.i, 0
  br i1 %.56.i, label %B132.i, label %B442.i

B262.endif.i:                                     ; preds = %B372.i.i, %B0.B410_crit_edge.i.i
  %sunkaddr9.pre-phi.i.pre-phi.i.pre-phi = phi ptr [ %sunkaddr.i.i, %B372.i.i ], [ %.pre6, %B0.B410_crit_edge.i.i ]
  %fresh.2.0.i.i = phi i64 [ %.50.i.i, %B372.i.i ], [ %.38.i.i, %B0.B410_crit_edge.i.i ]
  %sunkaddr10.i.i = getelementptr i8, ptr %sunkaddr9.pre-phi.i.pre-phi.i.pre-phi, i64 %.202
  %.100.i.i = load i64, ptr %sunkaddr10.i.i, align 8, !noalias !5
  %.102.i.i = shl nsw i64 %fresh.2.0.i.i, 3
  %.103.i.i = add nsw i64 %.100.i.i, %.102.i.i
  %.105.i.i = inttoptr i64 %.103.i.i to ptr
  store i64 %.798, ptr %.105.i.i, align 8, !noalias !5
  %8 = trunc i64 %fresh.2.0.i.i to i32
  %.122.i = add i32 %8, 1
  %.123.i = cmpxchg ptr %.49.lcssa.i, i32 0, i32 %.122.i acq_rel acquire, align 4, !noalias !2
  %.126.i = extractvalue { i32, i1 } %.123.i, 1
  br i1 %.126.i, label %B1370.endif, label %B88.i

B1374:                                            ; preds = %B1370.endif, %B1370.endif.thread3
  %.165.lcssa.sink.i6 = phi i64 [ %.165.i, %B1370.endif.thread3 ], [ %fresh.2.0.i.i, %B1370.endif ]
  %.847 = lshr i64 %.798, 32
  %.848 = xor i64 %.847, %.798
  %.849 = mul i64 %.848, -7046029254386353131
  %.850 = lshr i64 %.849, 29
  %.851 = xor i64 %.850, %.849
  %.852 = mul i64 %.851, -4658895280553007687
  %9 = lshr i64 %.852, 48
  %.857 = and i64 %9, 65520
  %.859 = add nsw i64 %.857, %.213
  %.861 = inttoptr i64 %.859 to ptr
  store i64 %.798, ptr %.861, align 8
  %.865 = add nsw i64 %.859, 8
  %.867 = inttoptr i64 %.865 to ptr
  store i64 %.165.lcssa.sink.i6, ptr %.867, align 8
  br label %B1510

B1510:                                            ; preds = %B1370.endif, %B1374, %B1370.endif.thread, %B1368
  %.745 = icmp samesign ugt i64 %.744333337, 1
  br i1 %.745, label %B1368, label %B318.loopexit

B1654:                                            ; preds = %B318.loopexit, %B0.endif
  %.907 = add nsw i64 %.28, %.52
  %.908 = inttoptr i64 %.907 to ptr
  %.909 = load i64, ptr %.908, align 8
  %.911 = shl i64 %.909, 4
  %.920 = add nsw i64 %.907, 8
  %.921 = inttoptr i64 %.920 to ptr
  %.922 = load i64, ptr %.921, align 8
  %.924 = shl i64 %.922, 4
  %.982 = icmp eq i64 %.16, 0
  br i1 %.982, label %B1654.if, label %B1654.endif, !prof !0

B12692:                                           ; preds = %B12692.preheader16, %B12692
  %lsr.iv = phi i64 [ %49, %B12692.preheader16 ], [ %lsr.iv.next, %B12692 ]
  %out.2.0393 = phi i64 [ %out.2.0393.unr, %B12692.preheader16 ], [ %21, %B12692 ]
  %.1027389391 = phi i64 [ %.1027389391.unr, %B12692.preheader16 ], [ %.1034.3, %B12692 ]
  %10 = add i64 %.1027389391, %.911
  %.1061 = inttoptr i64 %10 to ptr
  %.1062 = load i64, ptr %.1061, align 8
  %11 = add i64 %.1027389391, %.924
  %.1065 = inttoptr i64 %11 to ptr
  %.1066 = load i64, ptr %.1065, align 8
  %.1067 = shl i64 %.1066, 32
  %.1068 = or i64 %.1067, %.1062
  %.1070 = inttoptr i64 %out.2.0393 to ptr
  store i64 %.1068, ptr %.1070, align 8
  %12 = add i64 %58, %.1027389391
  %.1061.1 = inttoptr i64 %12 to ptr
  %.1062.1 = load i64, ptr %.1061.1, align 8
  %13 = add i64 %57, %.1027389391
  %.1065.1 = inttoptr i64 %13 to ptr
  %.1066.1 = load i64, ptr %.1065.1, align 8
  %.1067.1 = shl i64 %.1066.1, 32
  %.1068.1 = or i64 %.1067.1, %.1062.1
  %14 = add i64 %out.2.0393, 8
  %.1070.1 = inttoptr i64 %14 to ptr
  store i64 %.1068.1, ptr %.1070.1, align 8
  %15 = add i64 %56, %.1027389391
  %.1061.2 = inttoptr i64 %15 to ptr
  %.1062.2 = load i64, ptr %.1061.2, align 8
  %16 = add i64 %55, %.1027389391
  %.1065.2 = inttoptr i64 %16 to ptr
  %.1066.2 = load i64, ptr %.1065.2, align 8
  %.1067.2 = shl i64 %.1066.2, 32
  %.1068.2 = or i64 %.1067.2, %.1062.2
  %17 = add i64 %out.2.0393, 16
  %.1070.2 = inttoptr i64 %17 to ptr
  store i64 %.1068.2, ptr %.1070.2, align 8
  %.1034.3 = add i64 %.1027389391, %52
  %18 = add i64 %54, %.1027389391
  %.1061.3 = inttoptr i64 %18 to ptr
  %.1062.3 = load i64, ptr %.1061.3, align 8
  %19 = add i64 %53, %.1027389391
  %.1065.3 = inttoptr i64 %19 to ptr
  %.1066.3 = load i64, ptr %.1065.3, align 8
  %.1067.3 = shl i64 %.1066.3, 32
  %.1068.3 = or i64 %.1067.3, %.1062.3
  %20 = add i64 %out.2.0393, 24
  %.1070.3 = inttoptr i64 %20 to ptr
  store i64 %.1068.3, ptr %.1070.3, align 8
  %lsr.iv.next = add i64 %lsr.iv, -4
  %.1021.3 = icmp samesign ugt i64 %lsr.iv.next, 4
  %21 = add i64 %out.2.0393, 32
  br i1 %.1021.3, label %B12692, label %B12693

common.ret:                                       ; preds = %B1654.if, %B12693
  %common.ret.op = phi i32 [ 0, %B12693 ], [ 1, %B1654.if ]
  ret i32 %common.ret.op

B12693:                                           ; preds = %B12692, %B12692.prol.loopexit, %B1654.endif
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B596.lr.ph:                                       ; preds = %B322
  %.227 = add nsw i64 %.pre, %.28
  %.236 = add nsw i64 %.227, 8
  %.237 = inttoptr i64 %.236 to ptr
  %.238 = load i64, ptr %.237, align 8
  %.240 = shl i64 %.238, 4
  %.228 = inttoptr i64 %.227 to ptr
  %.229 = load i64, ptr %.228, align 8
  %.231 = shl i64 %.229, 4
  %22 = add i64 %.240, %.43
  %23 = add i64 %.231, %.43
  %24 = inttoptr i64 %.200 to ptr
  %sunkaddr21 = getelementptr i8, ptr %24, i64 %.202
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr21, i64 8
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr21, i64 16
  br label %B596

B898.endif:                                       ; preds = %B848, %B322.B898.endif_crit_edge
  %sunkaddr68.pre-phi.pre-phi = phi ptr [ %.pre3, %B322.B898.endif_crit_edge ], [ %24, %B848 ]
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr68.pre-phi.pre-phi, i64 %.202
  %.500 = load i64, ptr %sunkaddr69, align 8
  %.508 = add nsw i64 %.pre, %.43
  %.547 = sub i64 %.64, %.pre
  %.548 = icmp slt i64 %.547, 1
  br i1 %.548, label %B318.loopexit, label %B898.endif.endif

B898.endif.endif:                                 ; preds = %B898.endif
  %25 = or i64 %.547, %.52
  %26 = icmp ult i64 %25, 4294967296
  br i1 %26, label %27, label %33

27:                                               ; preds = %B898.endif.endif
  %28 = trunc nuw i64 %.547 to i32
  %29 = udiv i32 %28, %1
  %30 = urem i32 %28, %1
  %31 = zext i32 %29 to i64
  %32 = zext i32 %30 to i64
  br label %36

33:                                               ; preds = %B898.endif.endif
  %34 = udiv i64 %.547, %.52
  %35 = urem i64 %.547, %.52
  br label %36

36:                                               ; preds = %33, %27
  %37 = phi i64 [ %31, %27 ], [ %34, %33 ]
  %38 = phi i64 [ %32, %27 ], [ %35, %33 ]
  %.566 = icmp ne i64 %38, 0
  %.568 = zext i1 %.566 to i64
  %.569 = add nuw i64 %37, %.568
  %.590328 = icmp sgt i64 %.569, 0
  br i1 %.590328, label %B974.lr.ph, label %B318.loopexit

B974.lr.ph:                                       ; preds = %36
  %.644 = add i64 %.500, -8
  %xtraiter = and i64 %.569, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B974.prol.loopexit, label %B974.prol

B974.prol:                                        ; preds = %B974.lr.ph, %B1022.prol
  %lsr.iv27 = phi i64 [ %lsr.iv.next28, %B1022.prol ], [ %xtraiter, %B974.lr.ph ]
  %.596327329.prol = phi i64 [ %.603.prol, %B1022.prol ], [ %.508, %B974.lr.ph ]
  %.603.prol = add i64 %.596327329.prol, %.52
  %39 = add i64 %.596327329.prol, 8
  %.629.prol = inttoptr i64 %39 to ptr
  %.630.prol = load i64, ptr %.629.prol, align 8
  %.635.not.prol = icmp eq i64 %.630.prol, 0
  br i1 %.635.not.prol, label %B1022.prol, label %B1020.prol

B1020.prol:                                       ; preds = %B974.prol
  %.638.prol = inttoptr i64 %.630.prol to ptr
  %.639.prol = load i32, ptr %.638.prol, align 4
  %.640.prol = zext i32 %.639.prol to i64
  %.643.prol = shl nuw nsw i64 %.640.prol, 3
  %.646.prol = add i64 %.643.prol, %.644
  %.647.prol = inttoptr i64 %.646.prol to ptr
  tail call void @llvm.prefetch.p0(ptr %.647.prol, i32 1, i32 3, i32 1)
  br label %B1022.prol

B1022.prol:                                       ; preds = %B1020.prol, %B974.prol
  %lsr.iv.next28 = add nsw i64 %lsr.iv27, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next28, 0
  br i1 %prol.iter.cmp.not, label %B974.prol.loopexit.loopexit, label %B974.prol, !llvm.loop !8

B974.prol.loopexit.loopexit:                      ; preds = %B1022.prol
  %40 = and i64 %.569, 9223372036854775804
  br label %B974.prol.loopexit

B974.prol.loopexit:                               ; preds = %B974.prol.loopexit.loopexit, %B974.lr.ph
  %.589326330.unr = phi i64 [ %.569, %B974.lr.ph ], [ %40, %B974.prol.loopexit.loopexit ]
  %.596327329.unr = phi i64 [ %.508, %B974.lr.ph ], [ %.603.prol, %B974.prol.loopexit.loopexit ]
  %41 = icmp slt i64 %.569, 4
  br i1 %41, label %B1368.preheader, label %B974.preheader

B974.preheader:                                   ; preds = %B974.prol.loopexit
  %42 = add nuw i64 %.589326330.unr, 4
  %43 = add i64 %.596327329.unr, 8
  br label %B974

B1370.endif:                                      ; preds = %B262.endif.i
  %.143.i = load i64, ptr %sunkaddr32, align 8, !noalias !2
  %sunkaddr = inttoptr i64 %.143.i to ptr
  %sunkaddr54 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr34
  store i64 0, ptr %sunkaddr54, align 8, !noalias !2
  store i64 %fresh.2.0.i.i, ptr %.797, align 8
  %.843.not = icmp eq i64 %fresh.2.0.i.i, 4294967295
  br i1 %.843.not, label %B1510, label %B1374

B1654.if:                                         ; preds = %B1654
  store ptr @.const.picklebuf.ca8efb3a72d614fe872032cce3ac326007a30727.9, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B1654.endif:                                      ; preds = %B1654
  %.980 = icmp sgt i64 %.16, 0
  %.1021390412 = icmp sgt i64 %arg.count, 0
  %44 = icmp slt i64 %.64, 1
  %not..981 = xor i1 %.980, %44
  %.1021390 = select i1 %not..981, i1 %.1021390412, i1 false
  br i1 %.1021390, label %B12692.preheader, label %B12693

B12692.preheader:                                 ; preds = %B1654.endif
  %xtraiter12 = and i64 %arg.count, 3
  %lcmp.mod13.not = icmp eq i64 %xtraiter12, 0
  br i1 %lcmp.mod13.not, label %B12692.prol.loopexit, label %B12692.prol

B12692.prol:                                      ; preds = %B12692.preheader, %B12692.prol
  %lsr.iv12 = phi i64 [ %lsr.iv.next13, %B12692.prol ], [ %xtraiter12, %B12692.preheader ]
  %out.2.0393.prol = phi i64 [ %.1073.prol, %B12692.prol ], [ %arg.out, %B12692.preheader ]
  %.1027389391.prol = phi i64 [ %.1034.prol, %B12692.prol ], [ %.43, %B12692.preheader ]
  %.1034.prol = add i64 %.1027389391.prol, %.52
  %45 = add i64 %.1027389391.prol, %.911
  %.1061.prol = inttoptr i64 %45 to ptr
  %.1062.prol = load i64, ptr %.1061.prol, align 8
  %46 = add i64 %.1027389391.prol, %.924
  %.1065.prol = inttoptr i64 %46 to ptr
  %.1066.prol = load i64, ptr %.1065.prol, align 8
  %.1067.prol = shl i64 %.1066.prol, 32
  %.1068.prol = or i64 %.1067.prol, %.1062.prol
  %.1070.prol = inttoptr i64 %out.2.0393.prol to ptr
  store i64 %.1068.prol, ptr %.1070.prol, align 8
  %.1073.prol = add i64 %out.2.0393.prol, 8
  %lsr.iv.next13 = add nsw i64 %lsr.iv12, -1
  %prol.iter14.cmp.not = icmp eq i64 %lsr.iv.next13, 0
  br i1 %prol.iter14.cmp.not, label %B12692.prol.loopexit.loopexit, label %B12692.prol, !llvm.loop !10

B12692.prol.loopexit.loopexit:                    ; preds = %B12692.prol
  %47 = and i64 %arg.count, 9223372036854775804
  br label %B12692.prol.loopexit

B12692.prol.loopexit:                             ; preds = %B12692.prol.loopexit.loopexit, %B12692.preheader
  %out.2.0393.unr = phi i64 [ %arg.out, %B12692.preheader ], [ %.1073.prol, %B12692.prol.loopexit.loopexit ]
  %.1020388392.unr = phi i64 [ %arg.count, %B12692.preheader ], [ %47, %B12692.prol.loopexit.loopexit ]
  %.1027389391.unr = phi i64 [ %.43, %B12692.preheader ], [ %.1034.prol, %B12692.prol.loopexit.loopexit ]
  %48 = icmp samesign ult i64 %arg.count, 4
  br i1 %48, label %B12693, label %B12692.preheader16

B12692.preheader16:                               ; preds = %B12692.prol.loopexit
  %49 = add nuw i64 %.1020388392.unr, 4
  %50 = shl i64 %.16, 5
  %51 = mul i64 %.16, 48
  %52 = shl i64 %.16, 6
  %53 = add i64 %.924, %51
  %54 = add i64 %.911, %51
  %55 = add i64 %.924, %50
  %56 = add i64 %.911, %50
  %57 = add i64 %.924, %.52
  %58 = add i64 %.911, %.52
  br label %B12692
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #3

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN10interleave6engine6native7kernels7visited12enter_hashedB4v138B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.worker, i64 %arg.found, i64 %arg.store, i64 %arg.tail, i64 %arg.words) unnamed_addr #4 {
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
  %.211 = and i64 %tr.sh.diff, -64
  %.213 = add nsw i64 %.211, %.41
  %.224 = trunc nuw i64 %spec.select to i32
  %.230 = insertelement <16 x i32> poison, i32 %.224, i64 0
  %.231 = shufflevector <16 x i32> %.230, <16 x i32> poison, <16 x i32> zeroinitializer
  br label %B380

B380:                                             ; preds = %B456, %B262
  %line.3.1 = phi i64 [ %.213, %B262 ], [ %spec.select150, %B456 ]
  %compared.2.1 = phi i64 [ 0, %B262 ], [ %.274, %B456 ]
  %13 = inttoptr i64 %line.3.1 to ptr
  br label %B382

B382:                                             ; preds = %B494, %B380
  %.226 = load <16 x i32>, ptr %13, align 64
  %.232 = icmp eq <16 x i32> %.226, %.231
  %.233 = bitcast <16 x i1> %.232 to i16
  %.242.not = icmp eq i16 %.233, 0
  br i1 %.242.not, label %B434, label %B846

B434:                                             ; preds = %B382
  %.227 = icmp eq <16 x i32> %.226, zeroinitializer
  %.228 = bitcast <16 x i1> %.227 to i16
  %.269 = icmp eq i16 %.228, 0
  br i1 %.269, label %B456, label %B494

B456:                                             ; preds = %B434
  %.274 = add nuw nsw i64 %compared.2.1, 16
  %.281 = add nsw i64 %line.3.1, 64
  %.288 = icmp eq i64 %.281, %.56
  %spec.select150 = select i1 %.288, i64 %.41, i64 %.281
  br label %B380

B494:                                             ; preds = %B434
  %14 = tail call range(i16 0, 17) i16 @llvm.cttz.i16(i16 %.228, i1 true)
  %.306 = zext nneg i16 %14 to i64
  %.313 = shl nuw nsw i64 %.306, 2
  %.315 = add nsw i64 %.313, %line.3.1
  %.317 = inttoptr i64 %.315 to ptr
  %.320 = cmpxchg ptr %.317, i32 0, i32 %.224 acq_rel acquire, align 4
  %.323 = extractvalue { i32, i1 } %.320, 1
  br i1 %.323, label %B578.endif, label %B382

B724:                                             ; preds = %B724.preheader, %B724
  %lsr.iv13 = phi i64 [ %lsr.iv.next, %B724 ], [ %5, %B724.preheader ]
  %lsr.iv = phi i64 [ %lsr.iv.next.1, %B724 ], [ 0, %B724.preheader ]
  %15 = add i64 %lsr.iv, %46
  %16 = add i64 %lsr.iv, %lsr.iv10
  %.481 = inttoptr i64 %16 to ptr
  %.482 = load i64, ptr %.481, align 8
  %.483 = inttoptr i64 %15 to ptr
  store i64 %.482, ptr %.483, align 8
  %17 = add i64 %15, 8
  %18 = add i64 %16, 8
  %.481.1 = inttoptr i64 %18 to ptr
  %.482.1 = load i64, ptr %.481.1, align 8
  %.483.1 = inttoptr i64 %17 to ptr
  store i64 %.482.1, ptr %.483.1, align 8
  %19 = add i64 %15, 16
  %20 = add i64 %16, 16
  %.481.2 = inttoptr i64 %20 to ptr
  %.482.2 = load i64, ptr %.481.2, align 8
  %.483.2 = inttoptr i64 %19 to ptr
  store i64 %.482.2, ptr %.483.2, align 8
  %21 = add i64 %15, 24
  %22 = add i64 %16, 24
  %.481.3 = inttoptr i64 %22 to ptr
  %.482.3 = load i64, ptr %.481.3, align 8
  %.483.3 = inttoptr i64 %21 to ptr
  store i64 %.482.3, ptr %.483.3, align 8
  %23 = add i64 %15, 32
  %24 = add i64 %16, 32
  %.481.116 = inttoptr i64 %24 to ptr
  %.482.117 = load i64, ptr %.481.116, align 8
  %.483.118 = inttoptr i64 %23 to ptr
  store i64 %.482.117, ptr %.483.118, align 8
  %25 = add i64 %15, 40
  %26 = add i64 %16, 40
  %.481.1.1 = inttoptr i64 %26 to ptr
  %.482.1.1 = load i64, ptr %.481.1.1, align 8
  %.483.1.1 = inttoptr i64 %25 to ptr
  store i64 %.482.1.1, ptr %.483.1.1, align 8
  %27 = add i64 %15, 48
  %28 = add i64 %16, 48
  %.481.2.1 = inttoptr i64 %28 to ptr
  %.482.2.1 = load i64, ptr %.481.2.1, align 8
  %.483.2.1 = inttoptr i64 %27 to ptr
  store i64 %.482.2.1, ptr %.483.2.1, align 8
  %29 = add i64 %15, 56
  %30 = add i64 %16, 56
  %.481.3.1 = inttoptr i64 %30 to ptr
  %.482.3.1 = load i64, ptr %.481.3.1, align 8
  %.483.3.1 = inttoptr i64 %29 to ptr
  store i64 %.482.3.1, ptr %.483.3.1, align 8
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
  %.481.epil10 = inttoptr i64 %32 to ptr
  %.482.epil11 = load i64, ptr %.481.epil10, align 8
  %.483.epil12 = inttoptr i64 %31 to ptr
  store i64 %.482.epil11, ptr %.483.epil12, align 8
  %33 = add i64 %31, 8
  %34 = add i64 %32, 8
  %.481.1.epil = inttoptr i64 %34 to ptr
  %.482.1.epil = load i64, ptr %.481.1.epil, align 8
  %.483.1.epil = inttoptr i64 %33 to ptr
  store i64 %.482.1.epil, ptr %.483.1.epil, align 8
  %35 = add i64 %31, 16
  %36 = add i64 %32, 16
  %.481.2.epil = inttoptr i64 %36 to ptr
  %.482.2.epil = load i64, ptr %.481.2.epil, align 8
  %.483.2.epil = inttoptr i64 %35 to ptr
  store i64 %.482.2.epil, ptr %.483.2.epil, align 8
  %37 = add i64 %31, 24
  %38 = add i64 %32, 24
  %.481.3.epil = inttoptr i64 %38 to ptr
  %.482.3.epil = load i64, ptr %.481.3.epil, align 8
  %.483.3.epil = inttoptr i64 %37 to ptr
  store i64 %.482.3.epil, ptr %.483.3.epil, align 8
  br label %B834.loopexit.unr-lcssa

B834.loopexit.unr-lcssa:                          ; preds = %B724.epil.preheader7, %B834.loopexit.unr-lcssa.unr-lcssa
  br i1 %12, label %B834, label %B724.epil.preheader

B724.epil.preheader:                              ; preds = %B724.lr.ph, %B834.loopexit.unr-lcssa
  %.435154156.epil.init = phi i64 [ 0, %B724.lr.ph ], [ %unroll_iter, %B834.loopexit.unr-lcssa ]
  %39 = add nuw nsw i64 %.435154156.epil.init, %lsr.iv12
  %40 = shl i64 %39, 3
  %41 = add nsw i64 %40, %.24
  %42 = add nsw i64 %.435154156.epil.init, %.469
  %43 = shl i64 %42, 3
  %44 = add nsw i64 %43, %arg.store
  br label %B724.epil

B724.epil:                                        ; preds = %B724.epil, %B724.epil.preheader
  %lsr.iv18 = phi i64 [ %lsr.iv.next19, %B724.epil ], [ %xtraiter, %B724.epil.preheader ]
  %lsr.iv16 = phi i64 [ %lsr.iv.next17, %B724.epil ], [ %44, %B724.epil.preheader ]
  %lsr.iv14 = phi i64 [ %lsr.iv.next15, %B724.epil ], [ %41, %B724.epil.preheader ]
  %.481.epil = inttoptr i64 %lsr.iv14 to ptr
  %.482.epil = load i64, ptr %.481.epil, align 8
  %.483.epil = inttoptr i64 %lsr.iv16 to ptr
  store i64 %.482.epil, ptr %.483.epil, align 8
  %lsr.iv.next15 = add i64 %lsr.iv14, 8
  %lsr.iv.next17 = add i64 %lsr.iv16, 8
  %lsr.iv.next19 = add nsw i64 %lsr.iv18, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next19, 0
  br i1 %epil.iter.cmp.not, label %B834, label %B724.epil, !llvm.loop !11

B834:                                             ; preds = %B724.epil, %B578.endif, %B834.loopexit.unr-lcssa
  %.493 = add nsw i64 %tail.2.0161, 1
  br label %B846

B846:                                             ; preds = %B382, %B834
  %tail.3.1 = phi i64 [ %.493, %B834 ], [ %tail.2.0161, %B382 ]
  %lsr.iv.next11 = add i64 %lsr.iv10, %0
  %lsr.iv.next13 = add i64 %lsr.iv12, %arg.words
  %exitcond.not4 = icmp eq i64 %.154, %arg.found
  br i1 %exitcond.not4, label %B852, label %B262

B852:                                             ; preds = %B846, %B0.endif
  %tail.2.0.lcssa = phi i64 [ %arg.tail, %B0.endif ], [ %tail.3.1, %B846 ]
  store i64 %tail.2.0.lcssa, ptr %retptr, align 8
  ret void

B578.endif:                                       ; preds = %B494
  %.335 = load i64, ptr %sunkaddr14, align 8
  %.337 = or disjoint i64 %compared.2.1, %.306
  %.341 = add i64 %.337, %.335
  store i64 %.341, ptr %sunkaddr14, align 8
  br i1 %7, label %B834, label %B724.lr.ph

B724.lr.ph:                                       ; preds = %B578.endif
  %.469 = mul i64 %tail.2.0161, %arg.words
  br i1 %8, label %B724.epil.preheader, label %B724.preheader

B724.preheader:                                   ; preds = %B724.lr.ph
  %45 = mul i64 %tail.2.0161, %0
  %46 = add i64 %45, %arg.store
  br i1 %9, label %B724.epil.preheader7, label %B724
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.cttz.i16(i16, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

define i64 @work(i64 %a0, i64 %a1) local_unnamed_addr {
  %.148.i.i = alloca i64, align 8
  %.70.i.i = alloca i64, align 8
  %.120.i.i = alloca i64, align 8
  %excinfo.2.i.i = alloca ptr, align 8
  %.1274.i = alloca i64, align 8
  %excinfo.3.i = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.1274.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.3.i)
  store i64 0, ptr %.1274.i, align 8, !noalias !12
  store ptr null, ptr %excinfo.3.i, align 8, !noalias !12
  %.13.i = add nsw i64 %a0, 112
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !12
  %.18.i = mul nsw i64 %a1, 104
  %.19.i = add nsw i64 %.15.i, %.18.i
  %.27.i = inttoptr i64 %a0 to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !12
  %.32.i = add nsw i64 %a0, 16
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !12
  %.44.i = add nsw i64 %a0, 48
  %.45.i = inttoptr i64 %.44.i to ptr
  %.46.i = load i64, ptr %.45.i, align 8, !noalias !12
  %.53.i = add nsw i64 %.19.i, 56
  %.54.i = inttoptr i64 %.53.i to ptr
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !12
  %.59.i = add nsw i64 %.19.i, 64
  %.60.i = inttoptr i64 %.59.i to ptr
  %.61.i = load i64, ptr %.60.i, align 8, !noalias !12
  %.65.i = add nsw i64 %.19.i, 72
  %.66.i = inttoptr i64 %.65.i to ptr
  %.67.i = load i64, ptr %.66.i, align 8, !noalias !12
  %.80.i = add nsw i64 %.19.i, 48
  %.81.i = inttoptr i64 %.80.i to ptr
  %.82.i = load i64, ptr %.81.i, align 8, !noalias !12
  %.86.i = add nsw i64 %a0, 88
  %.87.i = inttoptr i64 %.86.i to ptr
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !12
  %.90.i = shl i64 %.34.i, 3
  %.103.i = add nsw i64 %.19.i, 88
  %.104.i = inttoptr i64 %.103.i to ptr
  %.105.i = load i64, ptr %.104.i, align 8, !noalias !12
  %.109.i = add nsw i64 %.19.i, 96
  %.110.i = inttoptr i64 %.109.i to ptr
  %.111.i = load i64, ptr %.110.i, align 8, !noalias !12
  %.115.i = add nsw i64 %.82.i, 40
  %.116.i = inttoptr i64 %.115.i to ptr
  %.117.i = load i64, ptr %.116.i, align 8, !noalias !12
  %.130.i = add nsw i64 %a0, 56
  %.131.i = inttoptr i64 %.130.i to ptr
  %.132701.i = load atomic i64, ptr %.131.i acquire, align 8, !noalias !12
  %.134702.i = icmp sgt i64 %.132701.i, %.46.i
  br i1 %.134702.i, label %B0.B872_crit_edge.i, label %B752.lr.ph.i

B0.B872_crit_edge.i:                              ; preds = %0
  %.pre66.i = inttoptr i64 %.15.i to ptr
  br label %B872.i

B752.lr.ph.i:                                     ; preds = %0
  %.191.i = add nsw i64 %a0, 80
  %.1069.i = add i64 %.34.i, -1
  %..1069.i = tail call i64 @llvm.smax.i64(i64 %.1069.i, i64 0)
  %xtraiter174.i = and i64 %..1069.i, 3
  %1 = add i64 %.55.i, 32
  %2 = and i64 %..1069.i, 9223372036854775804
  %3 = inttoptr i64 %.191.i to ptr
  %sunkaddr235.i = inttoptr i64 %.15.i to ptr
  %sunkaddr236.i = getelementptr i8, ptr %sunkaddr235.i, i64 %.18.i
  %sunkaddr237.i = getelementptr i8, ptr %sunkaddr236.i, i64 8
  %sunkaddr240.i = getelementptr i8, ptr %sunkaddr236.i, i64 24
  %4 = icmp eq i64 %.117.i, 0
  %sunkaddr281.i = getelementptr i8, ptr %.27.i, i64 64
  %sunkaddr282.i = inttoptr i64 %.117.i to ptr
  %sunkaddr283.i = getelementptr i8, ptr %sunkaddr282.i, i64 64
  %sunkaddr285.i = getelementptr i8, ptr %sunkaddr282.i, i64 48
  %sunkaddr287.i = getelementptr i8, ptr %sunkaddr282.i, i64 56
  %5 = inttoptr i64 %.82.i to ptr
  %sunkaddr248.i = getelementptr i8, ptr %5, i64 16
  %sunkaddr252.i = getelementptr i8, ptr %sunkaddr282.i, i64 72
  %sunkaddr254.i = getelementptr i8, ptr %sunkaddr282.i, i64 112
  %sunkaddr256.i = getelementptr i8, ptr %sunkaddr282.i, i64 32
  %sunkaddr258.i = getelementptr i8, ptr %5, i64 8
  %6 = inttoptr i64 %.28.i to ptr
  %7 = icmp slt i64 %.1069.i, 1
  %sunkaddr264.i = getelementptr i8, ptr %.27.i, i64 32
  %sunkaddr266.i = getelementptr i8, ptr %.27.i, i64 40
  %8 = icmp samesign ult i64 %.1069.i, 4
  %9 = icmp eq i64 %xtraiter174.i, 0
  %sunkaddr271.i = getelementptr i8, ptr %sunkaddr236.i, i64 32
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
  %.67.i.i.i = add nsw i64 %a0, 184
  %.68.i.i.i = inttoptr i64 %.67.i.i.i to ptr
  %.73.i.i.i = add nsw i64 %a0, 192
  %.74.i.i.i = inttoptr i64 %.73.i.i.i to ptr
  %.722.i.i.i = shl i64 %a1, 32
  %invariant.op257.i.i.i = or disjoint i64 %.722.i.i.i, 1
  %sunkaddr20.i.i.i = getelementptr i8, ptr %.27.i, i64 104
  %sunkaddr25.i.i.i = getelementptr i8, ptr %.27.i, i64 200
  %.243.i.i = add nsw i64 %a0, 96
  %.244.i.i = inttoptr i64 %.243.i.i to ptr
  %.257.i.i = add nsw i64 %a0, 8
  %.258.i.i = inttoptr i64 %.257.i.i to ptr
  %sunkaddr279.i = getelementptr i8, ptr %.27.i, i64 56
  %10 = or disjoint i64 %2, 1
  br label %B752.i

B752.i:                                           ; preds = %B11911.i, %B752.lr.ph.i
  %at.4.0704.i = phi i64 [ %.105.i, %B752.lr.ph.i ], [ %at.5.2498.i, %B11911.i ]
  %until.3.0703.i = phi i64 [ %.111.i, %B752.lr.ph.i ], [ %until.4.1.i, %B11911.i ]
  %.179.not.i = icmp slt i64 %at.4.0704.i, %until.3.0703.i
  br i1 %.179.not.i, label %B1228.i, label %B764.i

B764.i:                                           ; preds = %B752.i
  %.193.i = atomicrmw add ptr %3, i64 256 acq_rel, align 8, !noalias !12
  %.199.not.i = icmp slt i64 %.193.i, %.88.i
  br i1 %.199.not.i, label %B1196.i, label %B872.thread.i

B872.thread.i:                                    ; preds = %B764.i
  %sunkaddr225.i = getelementptr i8, ptr %sunkaddr236.i, i64 88
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %sunkaddr225.i, i8 0, i64 16, i1 false), !noalias !12
  br label %B930.i

B872.i:                                           ; preds = %B11911.i, %B0.B872_crit_edge.i
  %sunkaddr229.pre-phi.i = phi ptr [ %.pre66.i, %B0.B872_crit_edge.i ], [ %sunkaddr235.i, %B11911.i ]
  %until.3.0.lcssa.i = phi i64 [ %.111.i, %B0.B872_crit_edge.i ], [ %until.4.1.i, %B11911.i ]
  %at.4.0.lcssa.i = phi i64 [ %.105.i, %B0.B872_crit_edge.i ], [ %at.5.2498.i, %B11911.i ]
  %sunkaddr230.i = getelementptr i8, ptr %sunkaddr229.pre-phi.i, i64 %.18.i
  %sunkaddr231.i = getelementptr i8, ptr %sunkaddr230.i, i64 88
  store i64 %at.4.0.lcssa.i, ptr %sunkaddr231.i, align 8, !noalias !12
  %sunkaddr234.i = getelementptr i8, ptr %sunkaddr230.i, i64 96
  store i64 %until.3.0.lcssa.i, ptr %sunkaddr234.i, align 8, !noalias !12
  %.246.i = icmp slt i64 %at.4.0.lcssa.i, %until.3.0.lcssa.i
  br i1 %.246.i, label %_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B872.B930_crit_edge.i

B872.B930_crit_edge.i:                            ; preds = %B872.i
  %.pre.i = add nsw i64 %a0, 80
  %.pre736.i = inttoptr i64 %.pre.i to ptr
  br label %B930.i

B930.i:                                           ; preds = %B872.B930_crit_edge.i, %B872.thread.i
  %.257.pre-phi.i = phi ptr [ %.pre736.i, %B872.B930_crit_edge.i ], [ %3, %B872.thread.i ]
  %.258.i = load atomic i64, ptr %.257.pre-phi.i acquire, align 8, !noalias !12
  %.260.i = icmp slt i64 %.258.i, %.88.i
  %spec.select.i = zext i1 %.260.i to i64
  br label %_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B1196.i:                                          ; preds = %B764.i
  %.279.i = add nsw i64 %.193.i, 256
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.88.i, i64 %.279.i)
  br label %B1228.i

B1228.i:                                          ; preds = %B1196.i, %B752.i
  %until.4.1.i = phi i64 [ %until.3.0703.i, %B752.i ], [ %.13.i.i, %B1196.i ]
  %at.6.1.i = phi i64 [ %at.4.0704.i, %B752.i ], [ %.193.i, %B1196.i ]
  %.321.i = load i64, ptr %sunkaddr237.i, align 8, !noalias !12
  %.323.i = add nsw i64 %.321.i, %.67.i
  %.329.i = load i64, ptr %sunkaddr240.i, align 8, !noalias !12
  %.330.i = icmp sgt i64 %.323.i, %.329.i
  br i1 %.330.i, label %B1230.i, label %B1322.i

B1230.i:                                          ; preds = %B1228.i
  %sunkaddr243.i = getelementptr i8, ptr %sunkaddr236.i, i64 88
  store i64 %at.6.1.i, ptr %sunkaddr243.i, align 8, !noalias !12
  %sunkaddr246.i = getelementptr i8, ptr %sunkaddr236.i, i64 96
  store i64 %until.4.1.i, ptr %sunkaddr246.i, align 8, !noalias !12
  br label %_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B1322.i:                                          ; preds = %B1228.i
  br i1 %4, label %B1784.i, label %B1336.endif.i

B1574.i:                                          ; preds = %B1574.prol.loopexit.i, %B1670.1.i
  %.467637641.i = phi i64 [ %.477.1.i, %B1670.1.i ], [ %.467637641.unr.i, %B1574.prol.loopexit.i ]
  %.474638640.i = phi i64 [ %.481.1.i, %B1670.1.i ], [ %.474638640.unr.i, %B1574.prol.loopexit.i ]
  %.481.i = add i64 %.474638640.i, 1
  %.536.not.i = icmp slt i64 %.474638640.i, %.535.i
  br i1 %.536.not.i, label %B1670.i, label %B1610.i

B1610.i:                                          ; preds = %B1574.i, %B1610.i
  %.541.i = phi i64 [ %.556.i, %B1610.i ], [ %.535.i, %B1574.i ]
  %state_of_level_v27_number.2.3.i = phi i64 [ %.543.i, %B1610.i ], [ %.474638640.i, %B1574.i ]
  %state_of_level_v27_source.2.3.i = phi i64 [ %.549.i, %B1610.i ], [ %.526.i, %B1574.i ]
  %.543.i = sub nsw i64 %state_of_level_v27_number.2.3.i, %.541.i
  %.549.i = add i64 %state_of_level_v27_source.2.3.i, 16
  %11 = add i64 %state_of_level_v27_source.2.3.i, 24
  %.555.i = inttoptr i64 %11 to ptr
  %.556.i = load i64, ptr %.555.i, align 8, !noalias !12
  %.557.not.i = icmp slt i64 %.543.i, %.556.i
  br i1 %.557.not.i, label %B1670.i, label %B1610.i

B1670.i:                                          ; preds = %B1610.i, %B1574.i
  %state_of_level_v27_number.3.4.i = phi i64 [ %.474638640.i, %B1574.i ], [ %.543.i, %B1610.i ]
  %state_of_level_v27_source.3.4.i = phi i64 [ %.526.i, %B1574.i ], [ %.549.i, %B1610.i ]
  %.564.i = inttoptr i64 %state_of_level_v27_source.3.4.i to ptr
  %.565.i = load i64, ptr %.564.i, align 8, !noalias !12
  %.570.i = mul nsw i64 %state_of_level_v27_number.3.4.i, %.90.i
  %.575.i = add nsw i64 %.565.i, %.570.i
  %.576.i = inttoptr i64 %.575.i to ptr
  %.577.i = load i64, ptr %.576.i, align 8, !noalias !12
  %.609.i = shl i64 %.577.i, 3
  %.610.i = and i64 %.609.i, 34359738360
  %.611.i = add nsw i64 %.610.i, %.608.i
  %.612.i = inttoptr i64 %.611.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.612.i, i32 1, i32 3, i32 1), !noalias !12
  %12 = lshr i64 %.577.i, 29
  %.632.i = and i64 %12, 34359738360
  %.633.i = add nsw i64 %.632.i, %.630.i
  %.634.i = inttoptr i64 %.633.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.634.i, i32 1, i32 3, i32 1), !noalias !12
  %.477.1.i = add nsw i64 %.467637641.i, -2
  %.481.1.i = add i64 %.474638640.i, 2
  %.536.not.1.i = icmp slt i64 %.481.i, %.535.i
  br i1 %.536.not.1.i, label %B1670.1.i, label %B1610.1.i

B1610.1.i:                                        ; preds = %B1670.i, %B1610.1.i
  %.541.1.i = phi i64 [ %.556.1.i, %B1610.1.i ], [ %.535.i, %B1670.i ]
  %state_of_level_v27_number.2.3.1.i = phi i64 [ %.543.1.i, %B1610.1.i ], [ %.481.i, %B1670.i ]
  %state_of_level_v27_source.2.3.1.i = phi i64 [ %.549.1.i, %B1610.1.i ], [ %.526.i, %B1670.i ]
  %.543.1.i = sub nsw i64 %state_of_level_v27_number.2.3.1.i, %.541.1.i
  %.549.1.i = add i64 %state_of_level_v27_source.2.3.1.i, 16
  %13 = add i64 %state_of_level_v27_source.2.3.1.i, 24
  %.555.1.i = inttoptr i64 %13 to ptr
  %.556.1.i = load i64, ptr %.555.1.i, align 8, !noalias !12
  %.557.not.1.i = icmp slt i64 %.543.1.i, %.556.1.i
  br i1 %.557.not.1.i, label %B1670.1.i, label %B1610.1.i

B1670.1.i:                                        ; preds = %B1610.1.i, %B1670.i
  %state_of_level_v27_number.3.4.1.i = phi i64 [ %.481.i, %B1670.i ], [ %.543.1.i, %B1610.1.i ]
  %state_of_level_v27_source.3.4.1.i = phi i64 [ %.526.i, %B1670.i ], [ %.549.1.i, %B1610.1.i ]
  %.564.1.i = inttoptr i64 %state_of_level_v27_source.3.4.1.i to ptr
  %.565.1.i = load i64, ptr %.564.1.i, align 8, !noalias !12
  %.570.1.i = mul nsw i64 %state_of_level_v27_number.3.4.1.i, %.90.i
  %.575.1.i = add nsw i64 %.565.1.i, %.570.1.i
  %.576.1.i = inttoptr i64 %.575.1.i to ptr
  %.577.1.i = load i64, ptr %.576.1.i, align 8, !noalias !12
  %.609.1.i = shl i64 %.577.1.i, 3
  %.610.1.i = and i64 %.609.1.i, 34359738360
  %.611.1.i = add nsw i64 %.610.1.i, %.608.i
  %.612.1.i = inttoptr i64 %.611.1.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.612.1.i, i32 1, i32 3, i32 1), !noalias !12
  %14 = lshr i64 %.577.1.i, 29
  %.632.1.i = and i64 %14, 34359738360
  %.633.1.i = add nsw i64 %.632.1.i, %.630.i
  %.634.1.i = inttoptr i64 %.633.1.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.634.1.i, i32 1, i32 3, i32 1), !noalias !12
  %.468.1.i = icmp samesign ugt i64 %.467637641.i, 2
  br i1 %.468.1.i, label %B1574.i, label %B1784.i

B1784.i:                                          ; preds = %B1670.1.i, %B1574.prol.loopexit.i, %B1336.endif.i, %B1322.i
  %.665.i = icmp sgt i64 %until.4.1.i, %at.6.1.i
  br i1 %.665.i, label %B1796.i, label %B11911.i

B1796.i:                                          ; preds = %B1784.i, %B2812.i
  %at.7.1.i = phi i64 [ %.1243.i, %B2812.i ], [ %at.6.1.i, %B1784.i ]
  %found.2.1.i = phi i64 [ %.1235.i, %B2812.i ], [ 0, %B1784.i ]
  %.683.i = load i64, ptr %5, align 8, !noalias !12
  %.690.i = sub nsw i64 %.67.i, %found.2.1.i
  store i64 %.690.i, ptr %sunkaddr248.i, align 8, !noalias !12
  %.698.i = mul i64 %found.2.1.i, %.90.i
  %.700.i = add i64 %.698.i, %.55.i
  %.721.i = load i64, ptr %sunkaddr281.i, align 8, !noalias !12
  %.728.i = add nsw i64 %.721.i, 8
  %.729.i = inttoptr i64 %.728.i to ptr
  %.730.i = load i64, ptr %.729.i, align 8, !noalias !12
  %.731.not.i = icmp slt i64 %at.7.1.i, %.730.i
  br i1 %.731.not.i, label %B1876.i, label %B1842.i

B1842.i:                                          ; preds = %B1796.i, %B1842.i
  %.736.i = phi i64 [ %.751.i, %B1842.i ], [ %.730.i, %B1796.i ]
  %state_of_level_v25_number.2.3.i = phi i64 [ %.738.i, %B1842.i ], [ %at.7.1.i, %B1796.i ]
  %state_of_level_v25_source.2.3.i = phi i64 [ %.744.i, %B1842.i ], [ %.721.i, %B1796.i ]
  %.738.i = sub nsw i64 %state_of_level_v25_number.2.3.i, %.736.i
  %.744.i = add i64 %state_of_level_v25_source.2.3.i, 16
  %15 = add i64 %state_of_level_v25_source.2.3.i, 24
  %.750.i = inttoptr i64 %15 to ptr
  %.751.i = load i64, ptr %.750.i, align 8, !noalias !12
  %.752.not.i = icmp slt i64 %.738.i, %.751.i
  br i1 %.752.not.i, label %B1876.i, label %B1842.i

B1876.i:                                          ; preds = %B1842.i, %B1796.i
  %state_of_level_v25_number.3.4.i = phi i64 [ %at.7.1.i, %B1796.i ], [ %.738.i, %B1842.i ]
  %state_of_level_v25_source.3.4.i = phi i64 [ %.721.i, %B1796.i ], [ %.744.i, %B1842.i ]
  %.759.i = inttoptr i64 %state_of_level_v25_source.3.4.i to ptr
  %.760.i = load i64, ptr %.759.i, align 8, !noalias !12
  %.765.i = mul nsw i64 %state_of_level_v25_number.3.4.i, %.90.i
  %.770.i = add nsw i64 %.760.i, %.765.i
  br i1 %4, label %B1974.thread.i, label %B1888.i

B1888.i:                                          ; preds = %B1876.i
  %.781.i = inttoptr i64 %.770.i to ptr
  %.782.i = load i64, ptr %.781.i, align 8, !noalias !12
  call void @llvm.lifetime.start.p0(ptr nonnull %.70.i.i), !noalias !12
  call void @llvm.lifetime.start.p0(ptr nonnull %.120.i.i), !noalias !12
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i), !noalias !12
  %.21.i.i = load i64, ptr %sunkaddr252.i, align 8, !noalias !16
  %.22.i.i = inttoptr i64 %.21.i.i to ptr
  %.23.i.i = load i64, ptr %.22.i.i, align 8, !noalias !16
  %.24.i.i = icmp eq i64 %.23.i.i, 1
  br i1 %.24.i.i, label %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.thread.i, label %B168.i.i

B168.i.i:                                         ; preds = %B1888.i
  %.47.i.i = load i64, ptr %sunkaddr254.i, align 8, !noalias !16
  %.53.i.i = load i64, ptr %sunkaddr256.i, align 8, !noalias !16
  %.54.i.i = shl i64 %found.2.1.i, 3
  %.56.i.i = mul i64 %.54.i.i, %.53.i.i
  %.57.i.i = add nsw i64 %.56.i.i, %.47.i.i
  %.66.i.i = load i64, ptr %sunkaddr282.i, align 8, !noalias !16
  store i64 0, ptr %.70.i.i, align 8, !noalias !16
  call fastcc void @_ZN10interleave6engine6native7kernels4tree6unfoldB3v62B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx(ptr nonnull %.70.i.i, i64 %.117.i, i64 %.782.i)
  %.84.i.i = load i64, ptr %.70.i.i, align 8, !noalias !16
  %.100.i.i = inttoptr i64 %.66.i.i to ptr
  %.101.i.i = tail call i64 %.100.i.i(i64 %.84.i.i, i64 %.57.i.i, i64 %.82.i), !noalias !16
  %.112.i.i = load i64, ptr %sunkaddr258.i, align 8, !noalias !16
  %.113.i.i = icmp eq i64 %.112.i.i, 0
  br i1 %.113.i.i, label %B458.i.i, label %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.thread.i

B458.i.i:                                         ; preds = %B168.i.i
  %.124.i.i = call fastcc i32 @_ZN10interleave6engine6native7kernels4tree3cutB4v168B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx(ptr nonnull %.120.i.i, ptr nonnull %excinfo.2.i.i, i64 %.117.i, i64 %.57.i.i, i64 %.101.i.i, i64 %found.2.1.i), !noalias !16
  %cond.i.i = icmp eq i32 %.124.i.i, 0
  br i1 %cond.i.i, label %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.i, label %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i, !prof !20

_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.thread.i: ; preds = %B168.i.i, %B1888.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.70.i.i), !noalias !12
  call void @llvm.lifetime.end.p0(ptr nonnull %.120.i.i), !noalias !12
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i), !noalias !12
  br label %B2968.i

_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.i: ; preds = %B458.i.i
  %.834.pre.i = load i64, ptr %sunkaddr258.i, align 8, !noalias !12
  %16 = icmp eq i64 %.834.pre.i, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %.70.i.i), !noalias !12
  call void @llvm.lifetime.end.p0(ptr nonnull %.120.i.i), !noalias !12
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i), !noalias !12
  br i1 %16, label %B2812.i, label %B2968.i

B1974.thread.i:                                   ; preds = %B1876.i
  %.821.i = tail call i64 %6(i64 %.770.i, i64 %.700.i, i64 %.82.i), !noalias !12
  %.834460.i = load i64, ptr %sunkaddr258.i, align 8, !noalias !12
  %.835461.not.i = icmp eq i64 %.834460.i, 0
  br i1 %.835461.not.i, label %B2254.endif.i, label %B2968.i

B2472.i:                                          ; preds = %B2472.preheader.i, %B2472.i
  %lsr.iv208.i = phi i64 [ %lsr.iv.next209.i, %B2472.i ], [ %lsr.iv.i, %B2472.preheader.i ]
  %look_ahead_v14_hash_of_v15_h.2.5648.i = phi i64 [ %.1164.3.i, %B2472.i ], [ %.1029.i, %B2472.preheader.i ]
  %.1118644646.i = phi i64 [ %.1125.3.i, %B2472.i ], [ 1, %B2472.preheader.i ]
  %.1151.i = add i64 %look_ahead_v14_hash_of_v15_h.2.5648.i, -4658895280553007687
  %.1152.i = zext i64 %.1151.i to i128
  %.1154.i = mul nuw i128 %.1152.i, 11400714819323198485
  %.1155.i = trunc i128 %.1154.i to i64
  %.1156.i = lshr i128 %.1154.i, 64
  %.1157.i = trunc nuw i128 %.1156.i to i64
  %17 = add i64 %lsr.iv208.i, -24
  %.1162.i = inttoptr i64 %17 to ptr
  %.1163.i = load i64, ptr %.1162.i, align 8, !noalias !12
  %.1158.i = add i64 %.1163.i, -4658895280553007687
  %.1164.i = add i64 %.1158.i, %.1155.i
  %.1151.1.i = add i64 %.1164.i, %.1157.i
  %.1152.1.i = zext i64 %.1151.1.i to i128
  %.1154.1.i = mul nuw i128 %.1152.1.i, 11400714819323198485
  %.1155.1.i = trunc i128 %.1154.1.i to i64
  %.1156.1.i = lshr i128 %.1154.1.i, 64
  %.1157.1.i = trunc nuw i128 %.1156.1.i to i64
  %18 = add i64 %lsr.iv208.i, -16
  %.1162.1.i = inttoptr i64 %18 to ptr
  %.1163.1.i = load i64, ptr %.1162.1.i, align 8, !noalias !12
  %.1158.1.i = add i64 %.1163.1.i, -4658895280553007687
  %.1164.1.i = add i64 %.1158.1.i, %.1155.1.i
  %.1151.2.i = add i64 %.1164.1.i, %.1157.1.i
  %.1152.2.i = zext i64 %.1151.2.i to i128
  %.1154.2.i = mul nuw i128 %.1152.2.i, 11400714819323198485
  %.1155.2.i = trunc i128 %.1154.2.i to i64
  %.1156.2.i = lshr i128 %.1154.2.i, 64
  %.1157.2.i = trunc nuw i128 %.1156.2.i to i64
  %19 = add i64 %lsr.iv208.i, -8
  %.1162.2.i = inttoptr i64 %19 to ptr
  %.1163.2.i = load i64, ptr %.1162.2.i, align 8, !noalias !12
  %.1125.3.i = add nuw i64 %.1118644646.i, 4
  %.1158.2.i = add i64 %.1163.2.i, -4658895280553007687
  %.1164.2.i = add i64 %.1158.2.i, %.1155.2.i
  %.1151.3.i = add i64 %.1164.2.i, %.1157.2.i
  %.1152.3.i = zext i64 %.1151.3.i to i128
  %.1154.3.i = mul nuw i128 %.1152.3.i, 11400714819323198485
  %.1155.3.i = trunc i128 %.1154.3.i to i64
  %.1156.3.i = lshr i128 %.1154.3.i, 64
  %.1157.3.i = trunc nuw i128 %.1156.3.i to i64
  %.1162.3.i = inttoptr i64 %lsr.iv208.i to ptr
  %.1163.3.i = load i64, ptr %.1162.3.i, align 8, !noalias !12
  %.1158.3.i = add i64 %.1163.3.i, %.1155.3.i
  %.1164.3.i = add i64 %.1158.3.i, %.1157.3.i
  %lsr.iv.next209.i = add i64 %lsr.iv208.i, 32
  %20 = sub i64 %.1125.3.i, %2
  %niter.ncmp.3.i = icmp eq i64 %20, 1
  br i1 %niter.ncmp.3.i, label %B2494.loopexit.unr-lcssa.i, label %B2472.i

B2494.loopexit.unr-lcssa.i:                       ; preds = %B2472.i
  br i1 %9, label %B2494.i, label %B2472.epil.preheader.i

B2472.epil.preheader.i:                           ; preds = %B2472.preheader.i, %B2494.loopexit.unr-lcssa.i
  %look_ahead_v14_hash_of_v15_h.2.5648.epil.init.i = phi i64 [ %.1029.i, %B2472.preheader.i ], [ %.1164.3.i, %B2494.loopexit.unr-lcssa.i ]
  %.1118644646.epil.init.i = phi i64 [ 1, %B2472.preheader.i ], [ %10, %B2494.loopexit.unr-lcssa.i ]
  %21 = shl i64 %.1118644646.epil.init.i, 3
  %22 = add nsw i64 %21, %lsr.iv210.i
  br label %B2472.epil.i

B2472.epil.i:                                     ; preds = %B2472.epil.i, %B2472.epil.preheader.i
  %lsr.iv214.i = phi i64 [ %lsr.iv.next215.i, %B2472.epil.i ], [ %xtraiter174.i, %B2472.epil.preheader.i ]
  %lsr.iv212.i = phi i64 [ %lsr.iv.next213.i, %B2472.epil.i ], [ %22, %B2472.epil.preheader.i ]
  %look_ahead_v14_hash_of_v15_h.2.5648.epil.i = phi i64 [ %.1164.epil.i, %B2472.epil.i ], [ %look_ahead_v14_hash_of_v15_h.2.5648.epil.init.i, %B2472.epil.preheader.i ]
  %.1151.epil.i = add i64 %look_ahead_v14_hash_of_v15_h.2.5648.epil.i, -4658895280553007687
  %.1152.epil.i = zext i64 %.1151.epil.i to i128
  %.1154.epil.i = mul nuw i128 %.1152.epil.i, 11400714819323198485
  %.1155.epil.i = trunc i128 %.1154.epil.i to i64
  %.1156.epil.i = lshr i128 %.1154.epil.i, 64
  %.1157.epil.i = trunc nuw i128 %.1156.epil.i to i64
  %.1162.epil.i = inttoptr i64 %lsr.iv212.i to ptr
  %.1163.epil.i = load i64, ptr %.1162.epil.i, align 8, !noalias !12
  %.1158.epil.i = add i64 %.1163.epil.i, %.1155.epil.i
  %.1164.epil.i = add i64 %.1158.epil.i, %.1157.epil.i
  %lsr.iv.next213.i = add i64 %lsr.iv212.i, 8
  %lsr.iv.next215.i = add nsw i64 %lsr.iv214.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next215.i, 0
  br i1 %epil.iter.cmp.not.i, label %B2494.i, label %B2472.epil.i, !llvm.loop !21

B2494.i:                                          ; preds = %B2472.epil.i, %B2378.endif.i, %B2494.loopexit.unr-lcssa.i
  %look_ahead_v14_hash_of_v15_h.2.5.lcssa.i = phi i64 [ %.1029.i, %B2378.endif.i ], [ %.1164.3.i, %B2494.loopexit.unr-lcssa.i ], [ %.1164.epil.i, %B2472.epil.i ]
  %.1178.i = lshr i64 %look_ahead_v14_hash_of_v15_h.2.5.lcssa.i, 32
  %.1179.i = xor i64 %.1178.i, %look_ahead_v14_hash_of_v15_h.2.5.lcssa.i
  %.1180.i = mul i64 %.1179.i, -7046029254386353131
  %.1181.i = lshr i64 %.1180.i, 29
  %.1182.i = xor i64 %.1181.i, %.1180.i
  %.1183.i = mul i64 %.1182.i, -4658895280553007687
  %.1184.i = lshr i64 %.1183.i, 32
  %.1185.i = xor i64 %.1184.i, %.1183.i
  %.1187.i = shl nsw i64 %.980653659.i, 3
  %.1191.i = add nsw i64 %.1187.i, %.61.i
  %.1192.i = inttoptr i64 %.1191.i to ptr
  store i64 %.1185.i, ptr %.1192.i, align 8, !noalias !12
  %.1200.i = load i64, ptr %sunkaddr264.i, align 8, !noalias !12
  %.1205.i = load i64, ptr %sunkaddr266.i, align 8, !noalias !12
  %.1206.i = zext i64 %.1185.i to i128
  %.1207.i = zext i64 %.1205.i to i128
  %.1208.i = mul nuw i128 %.1206.i, %.1207.i
  %sh.diff.i = lshr i128 %.1208.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.1212.i = and i64 %tr.sh.diff.i, -64
  %.1213.i = add nsw i64 %.1212.i, %.1200.i
  %.1214.i = inttoptr i64 %.1213.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1214.i, i32 1, i32 3, i32 1), !noalias !12
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.90.i
  %lsr.iv.next211.i = add i64 %lsr.iv210.i, %.90.i
  %.974.i = icmp samesign ugt i64 %.973652660.i, 1
  br i1 %.974.i, label %B2378.endif.i, label %B2812.i

B2812.i:                                          ; preds = %B2494.i, %B2254.endif.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.i
  %count.2.3462467.i = phi i64 [ %.101.i.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.i ], [ %.821.i, %B2254.endif.i ], [ %.821.i, %B2494.i ]
  %.1235.i = add nsw i64 %count.2.3462467.i, %found.2.1.i
  %.1243.i = add i64 %at.7.1.i, 1
  %exitcond733.not.i = icmp eq i64 %.1243.i, %until.4.1.i
  br i1 %exitcond733.not.i, label %B2968.thread.i, label %B1796.i

B2968.i:                                          ; preds = %B1974.thread.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.thread.i
  store i64 0, ptr %sunkaddr258.i, align 8, !noalias !12
  store i64 %.683.i, ptr %5, align 8, !noalias !12
  %.1263.i = icmp sgt i64 %found.2.1.i, 0
  br i1 %.1263.i, label %B5384.i, label %B11805.i

B2968.thread.i:                                   ; preds = %B2812.i
  %.1263740.i = icmp sgt i64 %.1235.i, 0
  br i1 %.1263740.i, label %B5384.i, label %B11911.i

B5384.i:                                          ; preds = %B2968.thread.i, %B2968.i
  %found.3.2743.i = phi i64 [ %.1235.i, %B2968.thread.i ], [ %found.2.1.i, %B2968.i ]
  %at.5.2741.i = phi i64 [ %until.4.1.i, %B2968.thread.i ], [ %at.7.1.i, %B2968.i ]
  br i1 %4, label %B11588.i, label %B5386.i

B5386.i:                                          ; preds = %B5384.i
  store i64 0, ptr %.1274.i, align 8, !noalias !12
  %.1278.i = call fastcc i32 @_ZN10interleave6engine6native7kernels4tree4foldB3v90B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.1274.i, ptr nonnull %excinfo.3.i, i64 %.117.i, i64 %found.3.2743.i, i64 %.55.i), !noalias !12
  %cond.i = icmp eq i32 %.1278.i, 0
  br i1 %cond.i, label %B5836.endif.endif.preheader.i, label %_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, !prof !20

B5836.endif.endif.preheader.i:                    ; preds = %B5386.i
  %23 = add nuw i64 %found.3.2743.i, 1
  br label %B5836.endif.endif.i

B11588.i:                                         ; preds = %B5836.endif.endif.i, %B5384.i
  %.1656.i = load i64, ptr %sunkaddr271.i, align 8, !noalias !12
  %.1658.i = add nsw i64 %.1656.i, %found.3.2743.i
  store i64 %.1658.i, ptr %sunkaddr271.i, align 8, !noalias !12
  call void @llvm.lifetime.start.p0(ptr nonnull %.148.i.i), !noalias !12
  store i64 0, ptr %.148.i.i, align 8, !noalias !22
  %.18.i.i = load i64, ptr %.14.i, align 8, !noalias !22
  %.22.i3.i = add nsw i64 %.18.i.i, %.18.i
  %.29.i.i = add nsw i64 %.22.i3.i, 56
  %.30.i.i = inttoptr i64 %.29.i.i to ptr
  %.31.i.i = load i64, ptr %.30.i.i, align 8, !noalias !22
  %.35.i.i = add nsw i64 %.22.i3.i, 64
  %.36.i.i = inttoptr i64 %.35.i.i to ptr
  %.37.i.i = load i64, ptr %.36.i.i, align 8, !noalias !22
  %.48.i.i = inttoptr i64 %.22.i3.i to ptr
  %.49.i.i = load i64, ptr %.48.i.i, align 8, !noalias !22
  %.53.i4.i = add nsw i64 %.22.i3.i, 8
  %.54.i5.i = inttoptr i64 %.53.i4.i to ptr
  %.55.i.i = load i64, ptr %.54.i5.i, align 8, !noalias !22
  %.61.i.i = load i64, ptr %.33.i, align 8, !noalias !22
  %.76.i.i = load i64, ptr %.75.i.i, align 8, !noalias !22
  switch i64 %.76.i.i, label %B554.i.i [
    i64 0, label %B438.i.i
    i64 2, label %B512.i.i
  ]

B438.i.i:                                         ; preds = %B11588.i
  %.23.i.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !25
  %.28.i.i.i = load i64, ptr %.27.i.i.i, align 8, !noalias !25
  %.45.i.i.i = shl nsw i64 %.28.i.i.i, 6
  %.47.i.i.i = add nsw i64 %.45.i.i.i, %.23.i.i.i
  %.33.i.i.i = load i64, ptr %.32.i.i.i, align 8, !noalias !25
  %.33.fr.i.i.i = freeze i64 %.33.i.i.i
  %.34.not.i.i.i = icmp eq i64 %.33.fr.i.i.i, 0
  %24 = zext i64 %.28.i.i.i to i128
  %sunkaddr.i.i = inttoptr i64 %.31.i.i to ptr
  br i1 %.34.not.i.i.i, label %B216.us.i.i.i, label %B216.i.i.i

B216.us.i.i.i:                                    ; preds = %B438.i.i, %B630.us.i.i.i
  %.74.0.i.i.i = phi i64 [ %.145.us.i.i.i, %B630.us.i.i.i ], [ 0, %B438.i.i ]
  %tail.2.0112.us.i.i.i = phi i64 [ %tail.3.1.us.i.i.i, %B630.us.i.i.i ], [ %.55.i.i, %B438.i.i ]
  %.145.us.i.i.i = add nuw nsw i64 %.74.0.i.i.i, 1
  %.174.us.i.i.i = shl nsw i64 %.74.0.i.i.i, 3
  %.176.us.i.i.i = add nsw i64 %.174.us.i.i.i, %.37.i.i
  %.177.us.i.i.i = inttoptr i64 %.176.us.i.i.i to ptr
  %.178.us.i.i.i = load i64, ptr %.177.us.i.i.i, align 8, !noalias !25
  %.184.us.i.i.i = zext i64 %.178.us.i.i.i to i128
  %.186.us.i.i.i = mul nuw i128 %.184.us.i.i.i, %24
  %sh.diff.us.i.i.i = lshr i128 %.186.us.i.i.i, 58
  %tr.sh.diff.us.i.i.i = trunc i128 %sh.diff.us.i.i.i to i64
  %.190.us.i.i.i = and i64 %tr.sh.diff.us.i.i.i, -64
  %.192.us.i.i.i = add nsw i64 %.190.us.i.i.i, %.23.i.i.i
  %.207.us.i.i.i = insertelement <8 x i64> poison, i64 %.178.us.i.i.i, i64 0
  %.208.us.i.i.i = shufflevector <8 x i64> %.207.us.i.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.199101.us.i.i.i = inttoptr i64 %.192.us.i.i.i to ptr
  %.200102.us.i.i.i = load <8 x i64>, ptr %.199101.us.i.i.i, align 64, !noalias !25
  %.209103.us.i.i.i = icmp eq <8 x i64> %.200102.us.i.i.i, %.208.us.i.i.i
  %.210104.us.i.i.i = bitcast <8 x i1> %.209103.us.i.i.i to i8
  %.219.not105.us.i.i.i = icmp eq i8 %.210104.us.i.i.i, 0
  br i1 %.219.not105.us.i.i.i, label %B360.us.us.i.i.i, label %B630.us.i.i.i

B630.us.i.i.i:                                    ; preds = %B534.us.us.i.i.i, %B628.loopexit.split.us.us.i.i.i, %B216.us.i.i.i
  %tail.3.1.us.i.i.i = phi i64 [ %.332.us.i.i.i, %B628.loopexit.split.us.us.i.i.i ], [ %tail.2.0112.us.i.i.i, %B216.us.i.i.i ], [ %tail.2.0112.us.i.i.i, %B534.us.us.i.i.i ]
  %exitcond10.not.i.i.i = icmp eq i64 %.145.us.i.i.i, %found.3.2743.i
  br i1 %exitcond10.not.i.i.i, label %B598.i.i, label %B216.us.i.i.i

B360.us.us.i.i.i:                                 ; preds = %B216.us.i.i.i, %B534.us.us.i.i.i
  %.200107.us.us.i.i.i = phi <8 x i64> [ %.200.us.us.i.i.i, %B534.us.us.i.i.i ], [ %.200102.us.i.i.i, %B216.us.i.i.i ]
  %line.3.1106.us.us.i.i.i = phi i64 [ %line.4.2.us.us.i.i.i, %B534.us.us.i.i.i ], [ %.192.us.i.i.i, %B216.us.i.i.i ]
  %.204.us.us.i.i.i = icmp eq <8 x i64> %.200107.us.us.i.i.i, zeroinitializer
  %.205.us.us.i.i.i = bitcast <8 x i1> %.204.us.us.i.i.i to i8
  %.244.us.us.i.i.i = icmp eq i8 %.205.us.us.i.i.i, 0
  br i1 %.244.us.us.i.i.i, label %B382.us.us.i.i.i, label %B410.us.us.i.i.i

B410.us.us.i.i.i:                                 ; preds = %B360.us.us.i.i.i
  %25 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.205.us.us.i.i.i, i1 true)
  %26 = shl nuw nsw i8 %25, 3
  %27 = zext nneg i8 %26 to i64
  %.275.us.us.i.i.i = add nsw i64 %line.3.1106.us.us.i.i.i, %27
  %.294.us.us.i.i.i = inttoptr i64 %.275.us.us.i.i.i to ptr
  %.295.us.us.i.i.i = cmpxchg ptr %.294.us.us.i.i.i, i64 0, i64 %.178.us.i.i.i acq_rel acquire, align 8, !noalias !25
  %.299.not.us.us.i.i.i = extractvalue { i64, i1 } %.295.us.us.i.i.i, 1
  br i1 %.299.not.us.us.i.i.i, label %B628.loopexit.split.us.us.i.i.i, label %B534.us.us.i.i.i

B382.us.us.i.i.i:                                 ; preds = %B360.us.us.i.i.i
  %.249.us.us.i.i.i = add nsw i64 %line.3.1106.us.us.i.i.i, 64
  %.256.us.us.i.i.i = icmp eq i64 %.249.us.us.i.i.i, %.47.i.i.i
  %spec.select.us.us.i.i.i = select i1 %.256.us.us.i.i.i, i64 %.23.i.i.i, i64 %.249.us.us.i.i.i
  br label %B534.us.us.i.i.i

B534.us.us.i.i.i:                                 ; preds = %B382.us.us.i.i.i, %B410.us.us.i.i.i
  %line.4.2.us.us.i.i.i = phi i64 [ %spec.select.us.us.i.i.i, %B382.us.us.i.i.i ], [ %line.3.1106.us.us.i.i.i, %B410.us.us.i.i.i ]
  %.199.us.us.i.i.i = inttoptr i64 %line.4.2.us.us.i.i.i to ptr
  %.200.us.us.i.i.i = load <8 x i64>, ptr %.199.us.us.i.i.i, align 64, !noalias !25
  %.209.us.us.i.i.i = icmp eq <8 x i64> %.200.us.us.i.i.i, %.208.us.i.i.i
  %.210.us.us.i.i.i = bitcast <8 x i1> %.209.us.us.i.i.i to i8
  %.219.not.us.us.i.i.i = icmp eq i8 %.210.us.us.i.i.i, 0
  br i1 %.219.not.us.us.i.i.i, label %B360.us.us.i.i.i, label %B630.us.i.i.i

B628.loopexit.split.us.us.i.i.i:                  ; preds = %B410.us.us.i.i.i
  %.318.us.i.i.i = shl nsw i64 %tail.2.0112.us.i.i.i, 3
  %.320.us.i.i.i = add nsw i64 %.318.us.i.i.i, %.49.i.i
  %sunkaddr23.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 %.174.us.i.i.i
  %.328.us.i.i.i = load i64, ptr %sunkaddr23.i.i, align 8, !noalias !25
  %.329.us.i.i.i = inttoptr i64 %.320.us.i.i.i to ptr
  store i64 %.328.us.i.i.i, ptr %.329.us.i.i.i, align 8, !noalias !25
  %.332.us.i.i.i = add nsw i64 %tail.2.0112.us.i.i.i, 1
  br label %B630.us.i.i.i

B216.i.i.i:                                       ; preds = %B438.i.i, %B630.i.i.i
  %.138114.i.i.i = phi i64 [ %.145.i.i.i, %B630.i.i.i ], [ 0, %B438.i.i ]
  %tail.2.0112.i.i.i = phi i64 [ %tail.3.1.i.i.i, %B630.i.i.i ], [ %.55.i.i, %B438.i.i ]
  %.145.i.i.i = add nuw nsw i64 %.138114.i.i.i, 1
  %.174.i.i.i = shl nsw i64 %.138114.i.i.i, 3
  %.176.i.i.i = add nsw i64 %.174.i.i.i, %.37.i.i
  %.177.i.i.i = inttoptr i64 %.176.i.i.i to ptr
  %.178.i.i.i = load i64, ptr %.177.i.i.i, align 8, !noalias !25
  %.184.i.i.i = zext i64 %.178.i.i.i to i128
  %.186.i.i.i = mul nuw i128 %.184.i.i.i, %24
  %sh.diff.i.i.i = lshr i128 %.186.i.i.i, 58
  %tr.sh.diff.i.i.i = trunc i128 %sh.diff.i.i.i to i64
  %.190.i.i.i = and i64 %tr.sh.diff.i.i.i, -64
  %.192.i.i.i = add nsw i64 %.190.i.i.i, %.23.i.i.i
  %.207.i.i.i = insertelement <8 x i64> poison, i64 %.178.i.i.i, i64 0
  %.208.i.i.i = shufflevector <8 x i64> %.207.i.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.199101.i.i.i = inttoptr i64 %.192.i.i.i to ptr
  %.200102.i.i.i = load <8 x i64>, ptr %.199101.i.i.i, align 64, !noalias !25
  %.209103.i.i.i = icmp eq <8 x i64> %.200102.i.i.i, %.208.i.i.i
  %.210104.i.i.i = bitcast <8 x i1> %.209103.i.i.i to i8
  %.219.not105.i.i.i = icmp eq i8 %.210104.i.i.i, 0
  br i1 %.219.not105.i.i.i, label %B360.i.i.i, label %B630.i.i.i

B360.i.i.i:                                       ; preds = %B216.i.i.i, %B382.i.i.i
  %.200107.i.i.i = phi <8 x i64> [ %.200.i.i.i, %B382.i.i.i ], [ %.200102.i.i.i, %B216.i.i.i ]
  %line.3.1106.i.i.i = phi i64 [ %spec.select.i.i.i, %B382.i.i.i ], [ %.192.i.i.i, %B216.i.i.i ]
  %.204.i.i.i = icmp eq <8 x i64> %.200107.i.i.i, zeroinitializer
  %.205.i.i.i = bitcast <8 x i1> %.204.i.i.i to i8
  %.244.i.i.i = icmp eq i8 %.205.i.i.i, 0
  br i1 %.244.i.i.i, label %B382.i.i.i, label %B410.i.i.i

B382.i.i.i:                                       ; preds = %B360.i.i.i
  %.249.i.i.i = add nsw i64 %line.3.1106.i.i.i, 64
  %.256.i.i.i = icmp eq i64 %.249.i.i.i, %.47.i.i.i
  %spec.select.i.i.i = select i1 %.256.i.i.i, i64 %.23.i.i.i, i64 %.249.i.i.i
  %.199.i.i.i = inttoptr i64 %spec.select.i.i.i to ptr
  %.200.i.i.i = load <8 x i64>, ptr %.199.i.i.i, align 64, !noalias !25
  %.209.i.i.i = icmp eq <8 x i64> %.200.i.i.i, %.208.i.i.i
  %.210.i.i.i = bitcast <8 x i1> %.209.i.i.i to i8
  %.219.not.i.i.i = icmp eq i8 %.210.i.i.i, 0
  br i1 %.219.not.i.i.i, label %B360.i.i.i, label %B630.i.i.i

B410.i.i.i:                                       ; preds = %B360.i.i.i
  %28 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.205.i.i.i, i1 true)
  %29 = shl nuw nsw i8 %28, 3
  %30 = zext nneg i8 %29 to i64
  %.275.i.i.i = add nsw i64 %line.3.1106.i.i.i, %30
  %.285.i.i.i = inttoptr i64 %.275.i.i.i to ptr
  store i64 %.178.i.i.i, ptr %.285.i.i.i, align 8, !noalias !25
  %.318.i.i.i = shl nsw i64 %tail.2.0112.i.i.i, 3
  %.320.i.i.i = add nsw i64 %.318.i.i.i, %.49.i.i
  %sunkaddr28.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 %.174.i.i.i
  %.328.i.i.i = load i64, ptr %sunkaddr28.i.i, align 8, !noalias !25
  %.329.i.i.i = inttoptr i64 %.320.i.i.i to ptr
  store i64 %.328.i.i.i, ptr %.329.i.i.i, align 8, !noalias !25
  %.332.i.i.i = add nsw i64 %tail.2.0112.i.i.i, 1
  br label %B630.i.i.i

B630.i.i.i:                                       ; preds = %B382.i.i.i, %B410.i.i.i, %B216.i.i.i
  %tail.3.1.i.i.i = phi i64 [ %.332.i.i.i, %B410.i.i.i ], [ %tail.2.0112.i.i.i, %B216.i.i.i ], [ %tail.2.0112.i.i.i, %B382.i.i.i ]
  %exitcond.not.i.i.i = icmp eq i64 %.145.i.i.i, %found.3.2743.i
  br i1 %exitcond.not.i.i.i, label %B598.i.i, label %B216.i.i.i

B512.i.i:                                         ; preds = %B11588.i
  call fastcc void @_ZN10interleave6engine6native7kernels7visited12enter_hashedB4v138B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx(ptr nonnull %.148.i.i, i64 %a0, i64 %.22.i3.i, i64 range(i64 1, -9223372036854775808) %found.3.2743.i, i64 %.49.i.i, i64 %.55.i.i, i64 %.61.i.i)
  %tail.3.0.in.sroa.speculate.load.B512.i.i = load i64, ptr %.148.i.i, align 8, !noalias !22
  br label %B598.i.i

B554.i.i:                                         ; preds = %B11588.i
  %.33.i3.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !28
  %.39.i.i.i = load i64, ptr %.27.i.i.i, align 8, !noalias !28
  %.54.i.i.i = shl i64 %.61.i.i, 3
  %.63.i.i.i = load i64, ptr %.62.i.i.i, align 8, !noalias !28
  %.69.i.i.i = load i64, ptr %.68.i.i.i, align 8, !noalias !28
  %.75.i.i.i = load i64, ptr %.74.i.i.i, align 8, !noalias !28
  %.212.i.i.i = sub nsw i64 39, %.69.i.i.i
  %.213.i.i.i = shl i64 -2, %.212.i.i.i
  %31 = zext i64 %.39.i.i.i to i128
  br label %B322.i.i.i

B322.i.i.i:                                       ; preds = %B690.i.i.i, %B554.i.i
  %lsr.iv28.i.i.i = phi i64 [ %found.3.2743.i, %B554.i.i ], [ %lsr.iv.next29.i.i.i, %B690.i.i.i ]
  %lsr.iv26.i.i.i = phi i64 [ %.37.i.i, %B554.i.i ], [ %lsr.iv.next27.i.i.i, %B690.i.i.i ]
  %.208.i4.i.i = inttoptr i64 %lsr.iv26.i.i.i to ptr
  %.209.i5.i.i = load i64, ptr %.208.i4.i.i, align 8, !noalias !28
  %.214.i.i.i = and i64 %.209.i5.i.i, %.213.i.i.i
  %.216.i.i.i = zext i64 %.214.i.i.i to i128
  %.218.i.i.i = mul nuw i128 %.216.i.i.i, %31
  %sh.diff234.i.i.i = lshr i128 %.218.i.i.i, 58
  %tr.sh.diff235.i.i.i = trunc i128 %sh.diff234.i.i.i to i64
  %.222.i.i.i = and i64 %tr.sh.diff235.i.i.i, -64
  %.224.i.i.i = add nsw i64 %.222.i.i.i, %.33.i3.i.i
  %.230.i.i.i = shl i64 %.209.i5.i.i, %.69.i.i.i
  %.231.i.i.i = and i64 %.230.i.i.i, -1099511627776
  %.233.i.i.i = inttoptr i64 %.224.i.i.i to ptr
  %.234.i.i.i = load <8 x i64>, ptr %.233.i.i.i, align 64, !noalias !28
  %.237.i.i.i = and <8 x i64> %.234.i.i.i, splat (i64 -1099511627776)
  %.241.i.i.i = insertelement <8 x i64> poison, i64 %.231.i.i.i, i64 0
  %.242.i.i.i = shufflevector <8 x i64> %.241.i.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.243.i.i.i = icmp eq <8 x i64> %.237.i.i.i, %.242.i.i.i
  %.244.i6.i.i = bitcast <8 x i1> %.243.i.i.i to i8
  %.253.not.i.i.i = icmp eq i8 %.244.i6.i.i, 0
  br i1 %.253.not.i.i.i, label %B690.i.i.i, label %B528.i.i.i

B528.i.i.i:                                       ; preds = %B322.i.i.i
  %32 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.244.i6.i.i, i1 true)
  %33 = shl nuw nsw i8 %32, 3
  %34 = zext nneg i8 %33 to i64
  %.261.i.i.i = add nsw i64 %.224.i.i.i, %34
  %.264.i.i.i = inttoptr i64 %.261.i.i.i to ptr
  %.265.i.i.i = load atomic i64, ptr %.264.i.i.i acquire, align 8, !noalias !28
  %.270.not.i.i.i = icmp eq i64 %.265.i.i.i, 0
  br i1 %.270.not.i.i.i, label %B690.i.i.i, label %B608.i.i.i

B608.i.i.i:                                       ; preds = %B528.i.i.i
  %.274.i.i.i = and i64 %.265.i.i.i, 1099511627775
  %.277.i.i.i = add nsw i64 %.274.i.i.i, -1
  %35 = lshr i64 %.277.i.i.i, 29
  %.281.i.i.i = and i64 %35, 34359738360
  %.282.i.i.i = add nsw i64 %.281.i.i.i, %.63.i.i.i
  %.283.i.i.i = inttoptr i64 %.282.i.i.i to ptr
  %.284.i.i.i = load i64, ptr %.283.i.i.i, align 8, !noalias !28
  %.287.i.i.i = and i64 %.277.i.i.i, 4294967295
  %.288.i.i.i = mul nsw i64 %.287.i.i.i, %.54.i.i.i
  %.289.i.i.i = add nsw i64 %.284.i.i.i, %.288.i.i.i
  %.290.i.i.i = inttoptr i64 %.289.i.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.290.i.i.i, i32 1, i32 3, i32 1), !noalias !28
  br label %B690.i.i.i

B690.i.i.i:                                       ; preds = %B608.i.i.i, %B528.i.i.i, %B322.i.i.i
  %lsr.iv.next27.i.i.i = add i64 %lsr.iv26.i.i.i, 8
  %lsr.iv.next29.i.i.i = add nsw i64 %lsr.iv28.i.i.i, -1
  %exitcond.not11.i.i.i = icmp eq i64 %lsr.iv.next29.i.i.i, 0
  br i1 %exitcond.not11.i.i.i, label %B726.lr.ph.i.i.i, label %B322.i.i.i

B726.i.i.i:                                       ; preds = %B726.lr.ph.i.i.i, %B12874.i.i.i
  %lsr.iv18.i.i.i = phi i64 [ %.31.i.i, %B726.lr.ph.i.i.i ], [ %lsr.iv.next19.i.i.i, %B12874.i.i.i ]
  %.338.0.i.i.i = phi i64 [ 0, %B726.lr.ph.i.i.i ], [ %.407.i.i.i, %B12874.i.i.i ]
  %tail.2.0254.i.i.i = phi i64 [ %.55.i.i, %B726.lr.ph.i.i.i ], [ %tail.3.1.i10.i.i, %B12874.i.i.i ]
  %.407.i.i.i = add nuw nsw i64 %.338.0.i.i.i, 1
  %.433.i.i.i = mul nsw i64 %.338.0.i.i.i, %.54.i.i.i
  %.435.i.i.i = add nsw i64 %.433.i.i.i, %.31.i.i
  %.439.i.i.i = shl nsw i64 %.338.0.i.i.i, 3
  %.441.i.i.i = add nsw i64 %.439.i.i.i, %.37.i.i
  %.442.i.i.i = inttoptr i64 %.441.i.i.i to ptr
  %.443.i.i.i = load i64, ptr %.442.i.i.i, align 8, !noalias !28
  %.448.i.i.i = and i64 %.443.i.i.i, %.213.i.i.i
  %.450.i.i.i = zext i64 %.448.i.i.i to i128
  %.452.i.i.i = mul nuw i128 %.450.i.i.i, %31
  %sh.diff.i8.i.i = lshr i128 %.452.i.i.i, 58
  %tr.sh.diff.i9.i.i = trunc i128 %sh.diff.i8.i.i to i64
  %.456.i.i.i = and i64 %tr.sh.diff.i9.i.i, -64
  %.458.i.i.i = add nsw i64 %.456.i.i.i, %.33.i3.i.i
  %.461.i.i.i = shl i64 %.443.i.i.i, %.69.i.i.i
  %.462.i.i.i = and i64 %.461.i.i.i, -1099511627776
  %.485.i.i.i = insertelement <8 x i64> poison, i64 %.462.i.i.i, i64 0
  %.486.i.i.i = shufflevector <8 x i64> %.485.i.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.697.i.i.i = mul i64 %tail.2.0254.i.i.i, %.54.i.i.i
  %.699.i.i.i = add i64 %.697.i.i.i, %.49.i.i
  %.725.reass.reass.i.i.i = add i64 %invariant.op257.i.i.i, %tail.2.0254.i.i.i
  %.727.i.i.i = or i64 %.462.i.i.i, %.725.reass.reass.i.i.i
  br label %B894.i.i.i

B894.i.i.i:                                       ; preds = %B1016.i.i.i, %B726.i.i.i
  %line.4.1.i.i.i = phi i64 [ %.458.i.i.i, %B726.i.i.i ], [ %spec.select.i12.i.i, %B1016.i.i.i ]
  %36 = inttoptr i64 %line.4.1.i.i.i to ptr
  br label %B896.i.i.i

B896.i.i.i:                                       ; preds = %B1174.i.i.i, %B894.i.i.i
  %.478.i.i.i = load <8 x i64>, ptr %36, align 64, !noalias !28
  %.481.i.i.i = and <8 x i64> %.478.i.i.i, splat (i64 -1099511627776)
  %.482.i.i.i = icmp eq <8 x i64> %.478.i.i.i, zeroinitializer
  %.483.i.i.i = bitcast <8 x i1> %.482.i.i.i to i8
  %.487.i.i.i = icmp eq <8 x i64> %.481.i.i.i, %.486.i.i.i
  %.488.i.i.i = bitcast <8 x i1> %.487.i.i.i to i8
  %.22.i.i.i.i = load i64, ptr %sunkaddr20.i.i.i, align 8, !noalias !31
  %.26.not.i.i.i.i = icmp eq i8 %.488.i.i.i, 0
  br i1 %.26.not.i.i.i.i, label %B994.i.i.i, label %B68.preheader.i.i.i.i

B68.preheader.i.i.i.i:                            ; preds = %B896.i.i.i
  %.489.i.i.i = zext i8 %.488.i.i.i to i64
  br label %B68.i.i.i.i

B68.i.i.i.i:                                      ; preds = %B13112.i.i.i.i, %B68.preheader.i.i.i.i
  %candidates.2.0.i.i.i.i = phi i64 [ %.255.i.i.i.i, %B13112.i.i.i.i ], [ %.489.i.i.i, %B68.preheader.i.i.i.i ]
  %.32.i.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i.i.i.i, i1 true)
  %.33.i.i.i.i = shl nuw nsw i64 %.32.i.i.i.i, 3
  %.35.i.i.i.i = add nsw i64 %.33.i.i.i.i, %line.4.1.i.i.i
  %.36.i.i.i.i = inttoptr i64 %.35.i.i.i.i to ptr
  %.37.i.i.i.i = load atomic i64, ptr %.36.i.i.i.i acquire, align 8, !noalias !31
  %.42.not.i.i.i.i = icmp eq i64 %.37.i.i.i.i, 0
  br i1 %.42.not.i.i.i.i, label %B13112.i.i.i.i, label %B148.endif.i.i.i.i

B244.i.i.i.i:                                     ; preds = %B148.endif.i.i.i.i, %B248.i.i.i.i
  %lsr.iv10.i.i.i.i = phi i64 [ %lsr.iv.next11.i.i.i.i, %B248.i.i.i.i ], [ %60, %B148.endif.i.i.i.i ]
  %lsr.iv8.i.i.i.i = phi i64 [ %lsr.iv.next9.i.i.i.i, %B248.i.i.i.i ], [ %.435.i.i.i, %B148.endif.i.i.i.i ]
  %lsr.iv.i.i.i.i = phi i64 [ %lsr.iv.next.i.i.i.i, %B248.i.i.i.i ], [ %.67.i.i.i.i, %B148.endif.i.i.i.i ]
  %lsr.iv.next11.i.i.i.i = add i64 %lsr.iv10.i.i.i.i, -1
  %exitcond.not.i.i.i.i = icmp eq i64 %lsr.iv.next11.i.i.i.i, 0
  br i1 %exitcond.not.i.i.i.i, label %B896.endif.i.i.i, label %B248.i.i.i.i

B248.i.i.i.i:                                     ; preds = %B244.i.i.i.i
  %lsr.iv.next.i.i.i.i = add i64 %lsr.iv.i.i.i.i, 8
  %lsr.iv.next9.i.i.i.i = add i64 %lsr.iv8.i.i.i.i, 8
  %.198.i.i.i.i = inttoptr i64 %lsr.iv.i.i.i.i to ptr
  %.199.i.i.i.i = load i64, ptr %.198.i.i.i.i, align 8, !noalias !31
  %.203.i.i.i.i = inttoptr i64 %lsr.iv8.i.i.i.i to ptr
  %.204.i.i.i.i = load i64, ptr %.203.i.i.i.i, align 8, !noalias !31
  %.205.not.i.i.i.i = icmp eq i64 %.199.i.i.i.i, %.204.i.i.i.i
  br i1 %.205.not.i.i.i.i, label %B244.i.i.i.i, label %B13112.i.i.i.i

B13112.i.i.i.i:                                   ; preds = %B248.i.i.i.i, %B68.i.i.i.i
  %.253.i.i.i.i = add nsw i64 %candidates.2.0.i.i.i.i, -1
  %.255.i.i.i.i = and i64 %.253.i.i.i.i, %candidates.2.0.i.i.i.i
  %.258.not.i.i.i.i = icmp eq i64 %.255.i.i.i.i, 0
  br i1 %.258.not.i.i.i.i, label %B994.i.i.i, label %B68.i.i.i.i

B148.endif.i.i.i.i:                               ; preds = %B68.i.i.i.i
  %.45.i.i.i.i = and i64 %.37.i.i.i.i, 1099511627775
  %.48.i.i.i.i = add nsw i64 %.45.i.i.i.i, -1
  %37 = lshr i64 %.48.i.i.i.i, 29
  %.59.i.i.i.i = and i64 %37, 34359738360
  %.60.i.i.i.i = add nsw i64 %.59.i.i.i.i, %.22.i.i.i.i
  %.61.i.i.i.i = inttoptr i64 %.60.i.i.i.i to ptr
  %.62.i.i.i.i = load i64, ptr %.61.i.i.i.i, align 8, !noalias !31
  %.65.i.i.i.i = and i64 %.48.i.i.i.i, 4294967295
  %.66.i.i.i.i = mul i64 %.65.i.i.i.i, %.54.i.i.i
  %.67.i.i.i.i = add i64 %.62.i.i.i.i, %.66.i.i.i.i
  br label %B244.i.i.i.i

B994.i.i.i:                                       ; preds = %B13112.i.i.i.i, %B896.endif.i.i.i, %B896.i.i.i
  %.553.i.i.i = icmp eq i8 %.483.i.i.i, 0
  br i1 %.553.i.i.i, label %B1016.i.i.i, label %B1044.endif.i.i.i

B1016.i.i.i:                                      ; preds = %B994.i.i.i
  %.558.i.i.i = add nsw i64 %line.4.1.i.i.i, 64
  %.565.i.i.i = icmp eq i64 %.558.i.i.i, %.49.i.i.i
  %spec.select.i12.i.i = select i1 %.565.i.i.i, i64 %.33.i3.i.i, i64 %.558.i.i.i
  br label %B894.i.i.i

B1076.i.i.i:                                      ; preds = %B1076.preheader.i.i.i, %B1076.i.i.i
  %lsr.iv16.i.i.i = phi i64 [ %lsr.iv.next17.i.i.i, %B1076.i.i.i ], [ %63, %B1076.preheader.i.i.i ]
  %lsr.iv.i.i.i = phi i64 [ %lsr.iv.next.i.i.i, %B1076.i.i.i ], [ 0, %B1076.preheader.i.i.i ]
  %38 = add i64 %lsr.iv.i.i.i, %.699.i.i.i
  %39 = add i64 %lsr.iv.i.i.i, %lsr.iv18.i.i.i
  %.705.i.i.i = inttoptr i64 %39 to ptr
  %.706.i.i.i = load i64, ptr %.705.i.i.i, align 8, !noalias !28
  %.707.i.i.i = inttoptr i64 %38 to ptr
  store i64 %.706.i.i.i, ptr %.707.i.i.i, align 8, !noalias !28
  %40 = add i64 %38, 8
  %41 = add i64 %39, 8
  %.705.1.i.i.i = inttoptr i64 %41 to ptr
  %.706.1.i.i.i = load i64, ptr %.705.1.i.i.i, align 8, !noalias !28
  %.707.1.i.i.i = inttoptr i64 %40 to ptr
  store i64 %.706.1.i.i.i, ptr %.707.1.i.i.i, align 8, !noalias !28
  %42 = add i64 %38, 16
  %43 = add i64 %39, 16
  %.705.2.i.i.i = inttoptr i64 %43 to ptr
  %.706.2.i.i.i = load i64, ptr %.705.2.i.i.i, align 8, !noalias !28
  %.707.2.i.i.i = inttoptr i64 %42 to ptr
  store i64 %.706.2.i.i.i, ptr %.707.2.i.i.i, align 8, !noalias !28
  %44 = add i64 %38, 24
  %45 = add i64 %39, 24
  %.705.3.i.i.i = inttoptr i64 %45 to ptr
  %.706.3.i.i.i = load i64, ptr %.705.3.i.i.i, align 8, !noalias !28
  %.707.3.i.i.i = inttoptr i64 %44 to ptr
  store i64 %.706.3.i.i.i, ptr %.707.3.i.i.i, align 8, !noalias !28
  %46 = add i64 %38, 32
  %47 = add i64 %39, 32
  %.705.4.i.i.i = inttoptr i64 %47 to ptr
  %.706.4.i.i.i = load i64, ptr %.705.4.i.i.i, align 8, !noalias !28
  %.707.4.i.i.i = inttoptr i64 %46 to ptr
  store i64 %.706.4.i.i.i, ptr %.707.4.i.i.i, align 8, !noalias !28
  %48 = add i64 %38, 40
  %49 = add i64 %39, 40
  %.705.5.i.i.i = inttoptr i64 %49 to ptr
  %.706.5.i.i.i = load i64, ptr %.705.5.i.i.i, align 8, !noalias !28
  %.707.5.i.i.i = inttoptr i64 %48 to ptr
  store i64 %.706.5.i.i.i, ptr %.707.5.i.i.i, align 8, !noalias !28
  %50 = add i64 %38, 48
  %51 = add i64 %39, 48
  %.705.6.i.i.i = inttoptr i64 %51 to ptr
  %.706.6.i.i.i = load i64, ptr %.705.6.i.i.i, align 8, !noalias !28
  %.707.6.i.i.i = inttoptr i64 %50 to ptr
  store i64 %.706.6.i.i.i, ptr %.707.6.i.i.i, align 8, !noalias !28
  %52 = add i64 %38, 56
  %53 = add i64 %39, 56
  %.705.7.i.i.i = inttoptr i64 %53 to ptr
  %.706.7.i.i.i = load i64, ptr %.705.7.i.i.i, align 8, !noalias !28
  %.707.7.i.i.i = inttoptr i64 %52 to ptr
  store i64 %.706.7.i.i.i, ptr %.707.7.i.i.i, align 8, !noalias !28
  %lsr.iv.next.i.i.i = add nuw i64 %lsr.iv.i.i.i, 64
  %lsr.iv.next17.i.i.i = add nsw i64 %lsr.iv16.i.i.i, 8
  %niter.ncmp.7.i.i.i = icmp eq i64 %lsr.iv.next17.i.i.i, 0
  br i1 %niter.ncmp.7.i.i.i, label %B1174.loopexit.unr-lcssa.i.i.i, label %B1076.i.i.i

B1174.loopexit.unr-lcssa.i.i.i:                   ; preds = %B1076.i.i.i
  br i1 %66, label %B1174.i.i.i, label %B1076.epil.preheader.i.i.i

B1076.epil.preheader.i.i.i:                       ; preds = %B1076.preheader.i.i.i, %B1174.loopexit.unr-lcssa.i.i.i
  %.663247249.epil.init.i.i.i = phi i64 [ 0, %B1076.preheader.i.i.i ], [ %unroll_iter.i.i.i, %B1174.loopexit.unr-lcssa.i.i.i ]
  %54 = shl i64 %.663247249.epil.init.i.i.i, 3
  %55 = add nsw i64 %54, %lsr.iv18.i.i.i
  %56 = add i64 %54, %.699.i.i.i
  br label %B1076.epil.i.i.i

B1076.epil.i.i.i:                                 ; preds = %B1076.epil.i.i.i, %B1076.epil.preheader.i.i.i
  %lsr.iv24.i.i.i = phi i64 [ %lsr.iv.next25.i.i.i, %B1076.epil.i.i.i ], [ %xtraiter.i.i.i, %B1076.epil.preheader.i.i.i ]
  %lsr.iv22.i.i.i = phi i64 [ %lsr.iv.next23.i.i.i, %B1076.epil.i.i.i ], [ %56, %B1076.epil.preheader.i.i.i ]
  %lsr.iv20.i.i.i = phi i64 [ %lsr.iv.next21.i.i.i, %B1076.epil.i.i.i ], [ %55, %B1076.epil.preheader.i.i.i ]
  %.705.epil.i.i.i = inttoptr i64 %lsr.iv20.i.i.i to ptr
  %.706.epil.i.i.i = load i64, ptr %.705.epil.i.i.i, align 8, !noalias !28
  %.707.epil.i.i.i = inttoptr i64 %lsr.iv22.i.i.i to ptr
  store i64 %.706.epil.i.i.i, ptr %.707.epil.i.i.i, align 8, !noalias !28
  %lsr.iv.next21.i.i.i = add i64 %lsr.iv20.i.i.i, 8
  %lsr.iv.next23.i.i.i = add i64 %lsr.iv22.i.i.i, 8
  %lsr.iv.next25.i.i.i = add nsw i64 %lsr.iv24.i.i.i, -1
  %epil.iter.cmp.not.i.i.i = icmp eq i64 %lsr.iv.next25.i.i.i, 0
  br i1 %epil.iter.cmp.not.i.i.i, label %B1174.i.i.i, label %B1076.epil.i.i.i, !llvm.loop !34

B1174.i.i.i:                                      ; preds = %B1076.epil.i.i.i, %B1044.endif.i.i.i, %B1174.loopexit.unr-lcssa.i.i.i
  %57 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.483.i.i.i, i1 true)
  %58 = shl nuw nsw i8 %57, 3
  %59 = zext nneg i8 %58 to i64
  %.720.i.i.i = add nsw i64 %line.4.1.i.i.i, %59
  %.728.i.i.i = inttoptr i64 %.720.i.i.i to ptr
  %.729.i.i.i = cmpxchg ptr %.728.i.i.i, i64 0, i64 %.727.i.i.i acq_rel acquire, align 8, !noalias !28
  %.731.i.i.i = extractvalue { i64, i1 } %.729.i.i.i, 1
  br i1 %.731.i.i.i, label %B1298.i.i.i, label %B896.i.i.i

B1298.i.i.i:                                      ; preds = %B1174.i.i.i
  %.740.i.i.i = sub nsw i64 %line.4.1.i.i.i, %.458.i.i.i
  %.765.i.i.i = icmp slt i64 %.740.i.i.i, 0
  %.772.i.i.i = select i1 %.765.i.i.i, i64 %.47.i7.i.i, i64 0
  %spec.select231.i.i.i = add nsw i64 %.772.i.i.i, %.740.i.i.i
  %.787.i.i.i = icmp sgt i64 %spec.select231.i.i.i, %.783.i.i.i
  br i1 %.787.i.i.i, label %B1358.i.i.i, label %B12856.i.i.i

B1358.i.i.i:                                      ; preds = %B1298.i.i.i
  store i64 1, ptr %sunkaddr25.i.i.i, align 8, !noalias !28
  br label %B12856.i.i.i

B12856.i.i.i:                                     ; preds = %B1358.i.i.i, %B1298.i.i.i
  %.803.i.i.i = add nsw i64 %tail.2.0254.i.i.i, 1
  br label %B12874.i.i.i

B12874.i.i.i:                                     ; preds = %B896.endif.i.i.i, %B12856.i.i.i
  %tail.3.1.i10.i.i = phi i64 [ %.803.i.i.i, %B12856.i.i.i ], [ %tail.2.0254.i.i.i, %B896.endif.i.i.i ]
  %lsr.iv.next19.i.i.i = add i64 %lsr.iv18.i.i.i, %.54.i.i.i
  %exitcond10.not.i11.i.i = icmp eq i64 %found.3.2743.i, %.407.i.i.i
  br i1 %exitcond10.not.i11.i.i, label %B598.i.i, label %B726.i.i.i

B726.lr.ph.i.i.i:                                 ; preds = %B690.i.i.i
  %.47.i7.i.i = shl nsw i64 %.39.i.i.i, 6
  %.49.i.i.i = add nsw i64 %.47.i7.i.i, %.33.i3.i.i
  %.783.i.i.i = shl nsw i64 %.75.i.i.i, 6
  %.arg.words.i.i.i.i = tail call i64 @llvm.smax.i64(i64 %.61.i.i, i64 0)
  %60 = add nuw i64 %.arg.words.i.i.i.i, 1
  %xtraiter.i.i.i = and i64 %.61.i.i, 7
  %unroll_iter.i.i.i = and i64 %.61.i.i, 9223372036854775800
  %61 = lshr i64 %.61.i.i, 3
  %62 = and i64 %61, 1152921504606846975
  %63 = mul nsw i64 %62, -8
  %64 = icmp slt i64 %.61.i.i, 1
  %65 = icmp samesign ult i64 %.61.i.i, 8
  %66 = icmp eq i64 %xtraiter.i.i.i, 0
  br label %B726.i.i.i

B896.endif.i.i.i:                                 ; preds = %B244.i.i.i.i
  %.526.not.i.i.i = icmp eq i64 %.45.i.i.i.i, 0
  br i1 %.526.not.i.i.i, label %B994.i.i.i, label %B12874.i.i.i

B1044.endif.i.i.i:                                ; preds = %B994.i.i.i
  br i1 %64, label %B1174.i.i.i, label %B1076.preheader.i.i.i

B1076.preheader.i.i.i:                            ; preds = %B1044.endif.i.i.i
  br i1 %65, label %B1076.epil.preheader.i.i.i, label %B1076.i.i.i

B598.i.i:                                         ; preds = %B630.i.i.i, %B630.us.i.i.i, %B12874.i.i.i, %B512.i.i
  %tail.3.0.in.sroa.speculated.i.i = phi i64 [ %tail.3.1.i10.i.i, %B12874.i.i.i ], [ %tail.3.1.us.i.i.i, %B630.us.i.i.i ], [ %tail.3.0.in.sroa.speculate.load.B512.i.i, %B512.i.i ], [ %tail.3.1.i.i.i, %B630.i.i.i ]
  %.223.i.i = icmp sgt i64 %tail.3.0.in.sroa.speculated.i.i, %.55.i.i
  br i1 %.223.i.i, label %B610.i.i, label %_ZN10interleave6engine6native7kernels6kernel5enterB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i

B610.i.i:                                         ; preds = %B598.i.i
  %sunkaddr31.i.i = getelementptr i8, ptr %.48.i.i, i64 8
  store i64 %tail.3.0.in.sroa.speculated.i.i, ptr %sunkaddr31.i.i, align 8, !noalias !22
  %.237.i.i = sub i64 %tail.3.0.in.sroa.speculated.i.i, %.55.i.i
  %.239.i.i = atomicrmw add ptr %.131.i, i64 %.237.i.i acq_rel, align 8, !noalias !22
  %.245.i.i = load i64, ptr %.244.i.i, align 8, !noalias !22
  %.250.not.i.i = icmp eq i64 %.245.i.i, 0
  br i1 %.250.not.i.i, label %_ZN10interleave6engine6native7kernels6kernel5enterB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i, label %B798.endif.i.i

B936.i.i:                                         ; preds = %B936.lr.ph.i.i, %B936.i.i
  %lsr.iv21.i.i = phi i64 [ %70, %B936.lr.ph.i.i ], [ %lsr.iv.next22.i.i, %B936.i.i ]
  %lsr.iv.i.i = phi i64 [ %67, %B936.lr.ph.i.i ], [ %lsr.iv.next.i.i, %B936.i.i ]
  %.406.i.i = tail call i64 %71(i64 %lsr.iv21.i.i, i64 %.267.i.i, i64 %.245.i.i), !noalias !22
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -1
  %lsr.iv.next22.i.i = add i64 %lsr.iv21.i.i, %.398.i.i
  %.359.i.i = icmp samesign ugt i64 %lsr.iv.next.i.i, 1
  br i1 %.359.i.i, label %B936.i.i, label %_ZN10interleave6engine6native7kernels6kernel5enterB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i

B798.endif.i.i:                                   ; preds = %B610.i.i
  %.265.i.i = add nsw i64 %.22.i3.i, 48
  %.266.i.i = inttoptr i64 %.265.i.i to ptr
  %.267.i.i = load i64, ptr %.266.i.i, align 8, !noalias !22
  %.359117.not.i.i = icmp slt i64 %.237.i.i, 1
  br i1 %.359117.not.i.i, label %_ZN10interleave6engine6native7kernels6kernel5enterB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i, label %B936.lr.ph.i.i

B936.lr.ph.i.i:                                   ; preds = %B798.endif.i.i
  %.259.i.i = load i64, ptr %.258.i.i, align 8, !noalias !22
  %.398.i.i = shl i64 %.61.i.i, 3
  %67 = add nuw i64 %.237.i.i, 1
  %68 = shl i64 %.55.i.i, 3
  %69 = mul i64 %68, %.61.i.i
  %70 = add i64 %69, %.49.i.i
  %71 = inttoptr i64 %.259.i.i to ptr
  br label %B936.i.i

_ZN10interleave6engine6native7kernels6kernel5enterB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i: ; preds = %B936.i.i, %B798.endif.i.i, %B610.i.i, %B598.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.148.i.i), !noalias !12
  br label %B11911.i

B11805.i:                                         ; preds = %B2968.i
  %sunkaddr274.i = getelementptr i8, ptr %sunkaddr236.i, i64 88
  store i64 %at.7.1.i, ptr %sunkaddr274.i, align 8, !noalias !12
  %sunkaddr277.i = getelementptr i8, ptr %sunkaddr236.i, i64 96
  store i64 %until.4.1.i, ptr %sunkaddr277.i, align 8, !noalias !12
  br label %_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B11911.i:                                         ; preds = %_ZN10interleave6engine6native7kernels6kernel5enterB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i, %B2968.thread.i, %B1784.i
  %at.5.2498.i = phi i64 [ %at.6.1.i, %B1784.i ], [ %until.4.1.i, %B2968.thread.i ], [ %at.5.2741.i, %_ZN10interleave6engine6native7kernels6kernel5enterB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i ]
  %.132.i = load atomic i64, ptr %sunkaddr279.i acquire, align 8, !noalias !12
  %.134.i = icmp sgt i64 %.132.i, %.46.i
  br i1 %.134.i, label %B872.i, label %B752.i

B1336.endif.i:                                    ; preds = %B1322.i
  %.425.i = sub i64 %until.4.1.i, %at.6.1.i
  %.468639.not.i = icmp slt i64 %.425.i, 1
  br i1 %.468639.not.i, label %B1784.i, label %B1574.lr.ph.i

B1574.lr.ph.i:                                    ; preds = %B1336.endif.i
  %.526.i = load i64, ptr %sunkaddr281.i, align 8, !noalias !12
  %.533.i = add nsw i64 %.526.i, 8
  %.534.i = inttoptr i64 %.533.i to ptr
  %.535.i = load i64, ptr %.534.i, align 8, !noalias !12
  %.585.i = load i64, ptr %sunkaddr283.i, align 8, !noalias !12
  %.590.i = load i64, ptr %sunkaddr285.i, align 8, !noalias !12
  %.591.i = shl nsw i64 %.590.i, 4
  %.592.i = add nsw i64 %.591.i, %.585.i
  %.595.i = inttoptr i64 %.592.i to ptr
  %.596.i = load i64, ptr %.595.i, align 8, !noalias !12
  %.601.i = load i64, ptr %sunkaddr287.i, align 8, !noalias !12
  %.603.i = mul nsw i64 %.596.i, 40
  %.604.i = add nsw i64 %.601.i, %.603.i
  %.607.i = inttoptr i64 %.604.i to ptr
  %.608.i = load i64, ptr %.607.i, align 8, !noalias !12
  %.616.i = add nsw i64 %.592.i, 8
  %.617.i = inttoptr i64 %.616.i to ptr
  %.618.i = load i64, ptr %.617.i, align 8, !noalias !12
  %.625.i = mul nsw i64 %.618.i, 40
  %.626.i = add nsw i64 %.625.i, %.601.i
  %.629.i = inttoptr i64 %.626.i to ptr
  %.630.i = load i64, ptr %.629.i, align 8, !noalias !12
  %.neg.i = add nsw i64 %at.6.1.i, 1
  %xtraiter.i = and i64 %.425.i, 1
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B1574.prol.loopexit.i, label %B1574.prol.i

B1574.prol.i:                                     ; preds = %B1574.lr.ph.i
  %.477.prol.i = add nsw i64 %.425.i, -1
  %.536.not.prol.i = icmp slt i64 %at.6.1.i, %.535.i
  br i1 %.536.not.prol.i, label %B1670.prol.i, label %B1610.prol.i

B1610.prol.i:                                     ; preds = %B1574.prol.i, %B1610.prol.i
  %.541.prol.i = phi i64 [ %.556.prol.i, %B1610.prol.i ], [ %.535.i, %B1574.prol.i ]
  %state_of_level_v27_number.2.3.prol.i = phi i64 [ %.543.prol.i, %B1610.prol.i ], [ %at.6.1.i, %B1574.prol.i ]
  %state_of_level_v27_source.2.3.prol.i = phi i64 [ %.549.prol.i, %B1610.prol.i ], [ %.526.i, %B1574.prol.i ]
  %.543.prol.i = sub nsw i64 %state_of_level_v27_number.2.3.prol.i, %.541.prol.i
  %.549.prol.i = add i64 %state_of_level_v27_source.2.3.prol.i, 16
  %72 = add i64 %state_of_level_v27_source.2.3.prol.i, 24
  %.555.prol.i = inttoptr i64 %72 to ptr
  %.556.prol.i = load i64, ptr %.555.prol.i, align 8, !noalias !12
  %.557.not.prol.i = icmp slt i64 %.543.prol.i, %.556.prol.i
  br i1 %.557.not.prol.i, label %B1670.prol.i, label %B1610.prol.i

B1670.prol.i:                                     ; preds = %B1610.prol.i, %B1574.prol.i
  %state_of_level_v27_number.3.4.prol.i = phi i64 [ %at.6.1.i, %B1574.prol.i ], [ %.543.prol.i, %B1610.prol.i ]
  %state_of_level_v27_source.3.4.prol.i = phi i64 [ %.526.i, %B1574.prol.i ], [ %.549.prol.i, %B1610.prol.i ]
  %.564.prol.i = inttoptr i64 %state_of_level_v27_source.3.4.prol.i to ptr
  %.565.prol.i = load i64, ptr %.564.prol.i, align 8, !noalias !12
  %.570.prol.i = mul nsw i64 %state_of_level_v27_number.3.4.prol.i, %.90.i
  %.575.prol.i = add nsw i64 %.565.prol.i, %.570.prol.i
  %.576.prol.i = inttoptr i64 %.575.prol.i to ptr
  %.577.prol.i = load i64, ptr %.576.prol.i, align 8, !noalias !12
  %.609.prol.i = shl i64 %.577.prol.i, 3
  %.610.prol.i = and i64 %.609.prol.i, 34359738360
  %.611.prol.i = add nsw i64 %.610.prol.i, %.608.i
  %.612.prol.i = inttoptr i64 %.611.prol.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.612.prol.i, i32 1, i32 3, i32 1), !noalias !12
  %73 = lshr i64 %.577.prol.i, 29
  %.632.prol.i = and i64 %73, 34359738360
  %.633.prol.i = add nsw i64 %.632.prol.i, %.630.i
  %.634.prol.i = inttoptr i64 %.633.prol.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.634.prol.i, i32 1, i32 3, i32 1), !noalias !12
  br label %B1574.prol.loopexit.i

B1574.prol.loopexit.i:                            ; preds = %B1670.prol.i, %B1574.lr.ph.i
  %.467637641.unr.i = phi i64 [ %.425.i, %B1574.lr.ph.i ], [ %.477.prol.i, %B1670.prol.i ]
  %.474638640.unr.i = phi i64 [ %at.6.1.i, %B1574.lr.ph.i ], [ %.neg.i, %B1670.prol.i ]
  %74 = icmp eq i64 %until.4.1.i, %.neg.i
  br i1 %74, label %B1784.i, label %B1574.i

_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i: ; preds = %B458.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.70.i.i), !noalias !12
  call void @llvm.lifetime.end.p0(ptr nonnull %.120.i.i), !noalias !12
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i), !noalias !12
  br label %_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B2254.endif.i:                                    ; preds = %B1974.thread.i
  %.974658.not.i = icmp slt i64 %.821.i, 1
  br i1 %.974658.not.i, label %B2812.i, label %B2378.endif.preheader.i

B2378.endif.preheader.i:                          ; preds = %B2254.endif.i
  %75 = add i64 %1, %.698.i
  br label %B2378.endif.i

B2378.endif.i:                                    ; preds = %B2378.endif.preheader.i, %B2494.i
  %lsr.iv210.i = phi i64 [ %.700.i, %B2378.endif.preheader.i ], [ %lsr.iv.next211.i, %B2494.i ]
  %lsr.iv.i = phi i64 [ %75, %B2378.endif.preheader.i ], [ %lsr.iv.next.i, %B2494.i ]
  %.973652660.i = phi i64 [ %.821.i, %B2378.endif.preheader.i ], [ %.983.i, %B2494.i ]
  %.980653659.i = phi i64 [ %found.2.1.i, %B2378.endif.preheader.i ], [ %.987.i, %B2494.i ]
  %.983.i = add nsw i64 %.973652660.i, -1
  %.987.i = add i64 %.980653659.i, 1
  %.1019.i = mul nsw i64 %.980653659.i, %.90.i
  %.1021.i = add nsw i64 %.1019.i, %.55.i
  %.1027.i = inttoptr i64 %.1021.i to ptr
  %.1028.i = load i64, ptr %.1027.i, align 8, !noalias !12
  %.1029.i = add i64 %.1028.i, 1
  br i1 %7, label %B2494.i, label %B2472.preheader.i

B2472.preheader.i:                                ; preds = %B2378.endif.i
  br i1 %8, label %B2472.epil.preheader.i, label %B2472.i

B5836.endif.endif.i:                              ; preds = %B5836.endif.endif.i, %B5836.endif.endif.preheader.i
  %lsr.iv220.i = phi i64 [ %.61.i, %B5836.endif.endif.preheader.i ], [ %lsr.iv.next221.i, %B5836.endif.endif.i ]
  %lsr.iv218.i = phi i64 [ %.55.i, %B5836.endif.endif.preheader.i ], [ %lsr.iv.next219.i, %B5836.endif.endif.i ]
  %lsr.iv216.i = phi i64 [ %23, %B5836.endif.endif.preheader.i ], [ %lsr.iv.next217.i, %B5836.endif.endif.i ]
  %.1447.i = inttoptr i64 %lsr.iv218.i to ptr
  %.1448.i = load i64, ptr %.1447.i, align 8, !noalias !12
  %.1449.i = add i64 %.1448.i, 1
  %.1598.i = lshr i64 %.1449.i, 32
  %.1599.i = xor i64 %.1598.i, %.1449.i
  %.1600.i = mul i64 %.1599.i, -7046029254386353131
  %.1601.i = lshr i64 %.1600.i, 29
  %.1602.i = xor i64 %.1601.i, %.1600.i
  %.1603.i = mul i64 %.1602.i, -4658895280553007687
  %.1604.i = lshr i64 %.1603.i, 32
  %.1605.i = xor i64 %.1604.i, %.1603.i
  %.1612.i = inttoptr i64 %lsr.iv220.i to ptr
  store i64 %.1605.i, ptr %.1612.i, align 8, !noalias !12
  %.1620.i = load i64, ptr %sunkaddr264.i, align 8, !noalias !12
  %.1625.i = load i64, ptr %sunkaddr266.i, align 8, !noalias !12
  %.1626.i = zext i64 %.1605.i to i128
  %.1627.i = zext i64 %.1625.i to i128
  %.1628.i = mul nuw i128 %.1626.i, %.1627.i
  %sh.diff603.i = lshr i128 %.1628.i, 58
  %tr.sh.diff604.i = trunc i128 %sh.diff603.i to i64
  %.1632.i = and i64 %tr.sh.diff604.i, -64
  %.1633.i = add nsw i64 %.1632.i, %.1620.i
  %.1634.i = inttoptr i64 %.1633.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1634.i, i32 1, i32 3, i32 1), !noalias !12
  %lsr.iv.next217.i = add i64 %lsr.iv216.i, -1
  %lsr.iv.next219.i = add i64 %lsr.iv218.i, 8
  %lsr.iv.next221.i = add i64 %lsr.iv220.i, 8
  %.1394.i = icmp samesign ugt i64 %lsr.iv.next217.i, 1
  br i1 %.1394.i, label %B5836.endif.endif.i, label %B11588.i

_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %B5386.i, %B872.i, %B930.i, %B1230.i, %B11805.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i
  %result.0 = phi i64 [ undef, %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i ], [ 3, %B1230.i ], [ %spec.select.i, %B930.i ], [ 2, %B11805.i ], [ 1, %B872.i ], [ undef, %B5386.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.1274.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.3.i)
  ret i64 %result.0
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

define internal fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB4v261B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.found) unnamed_addr {
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
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !35
  %.26.i = add nsw i64 %arg.ctx, 40
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !35
  %.45.i = shl nsw i64 %.28.i, 6
  %.47.i = add nsw i64 %.45.i, %.23.i
  %.132111.not.i = icmp slt i64 %arg.found, 1
  br i1 %.132111.not.i, label %B994, label %B216.lr.ph.i

B216.lr.ph.i:                                     ; preds = %B438
  %.31.i = add nsw i64 %arg.ctx, 120
  %.32.i = inttoptr i64 %.31.i to ptr
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !35
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
  %.178.us.i = load i64, ptr %.177.us.i, align 8, !noalias !35
  %.184.us.i = zext i64 %.178.us.i to i128
  %.186.us.i = mul nuw i128 %.184.us.i, %0
  %sh.diff.us.i = lshr i128 %.186.us.i, 58
  %tr.sh.diff.us.i = trunc i128 %sh.diff.us.i to i64
  %.190.us.i = and i64 %tr.sh.diff.us.i, -64
  %.192.us.i = add nsw i64 %.190.us.i, %.23.i
  %.207.us.i = insertelement <8 x i64> poison, i64 %.178.us.i, i64 0
  %.208.us.i = shufflevector <8 x i64> %.207.us.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.199101.us.i = inttoptr i64 %.192.us.i to ptr
  %.200102.us.i = load <8 x i64>, ptr %.199101.us.i, align 64, !noalias !35
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
  %.295.us.us.i = cmpxchg ptr %.294.us.us.i, i64 0, i64 %.178.us.i acq_rel acquire, align 8, !noalias !35
  %.299.not.us.us.i = extractvalue { i64, i1 } %.295.us.us.i, 1
  br i1 %.299.not.us.us.i, label %B628.loopexit.split.us.us.i, label %B534.us.us.i

B382.us.us.i:                                     ; preds = %B360.us.us.i
  %.249.us.us.i = add nsw i64 %line.3.1106.us.us.i, 64
  %.256.us.us.i = icmp eq i64 %.249.us.us.i, %.47.i
  %spec.select.us.us.i = select i1 %.256.us.us.i, i64 %.23.i, i64 %.249.us.us.i
  br label %B534.us.us.i

B534.us.us.i:                                     ; preds = %B382.us.us.i, %B410.us.us.i
  %line.4.2.us.us.i = phi i64 [ %spec.select.us.us.i, %B382.us.us.i ], [ %line.3.1106.us.us.i, %B410.us.us.i ]
  %.199.us.us.i = inttoptr i64 %line.4.2.us.us.i to ptr
  %.200.us.us.i = load <8 x i64>, ptr %.199.us.us.i, align 64, !noalias !35
  %.209.us.us.i = icmp eq <8 x i64> %.200.us.us.i, %.208.us.i
  %.210.us.us.i = bitcast <8 x i1> %.209.us.us.i to i8
  %.219.not.us.us.i = icmp eq i8 %.210.us.us.i, 0
  br i1 %.219.not.us.us.i, label %B360.us.us.i, label %B630.us.i

B628.loopexit.split.us.us.i:                      ; preds = %B410.us.us.i
  %.318.us.i = shl nsw i64 %tail.2.0112.us.i, 3
  %.320.us.i = add nsw i64 %.318.us.i, %.49
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr, i64 %.174.us.i
  %.328.us.i = load i64, ptr %sunkaddr24, align 8, !noalias !35
  %.329.us.i = inttoptr i64 %.320.us.i to ptr
  store i64 %.328.us.i, ptr %.329.us.i, align 8, !noalias !35
  %.332.us.i = add nsw i64 %tail.2.0112.us.i, 1
  br label %B630.us.i

B216.i:                                           ; preds = %B216.lr.ph.i, %B630.i
  %.138114.i = phi i64 [ %.145.i, %B630.i ], [ 0, %B216.lr.ph.i ]
  %tail.2.0112.i = phi i64 [ %tail.3.1.i, %B630.i ], [ %.55, %B216.lr.ph.i ]
  %.145.i = add nuw nsw i64 %.138114.i, 1
  %.174.i = shl nsw i64 %.138114.i, 3
  %.176.i = add nsw i64 %.174.i, %.37
  %.177.i = inttoptr i64 %.176.i to ptr
  %.178.i = load i64, ptr %.177.i, align 8, !noalias !35
  %.184.i = zext i64 %.178.i to i128
  %.186.i = mul nuw i128 %.184.i, %0
  %sh.diff.i = lshr i128 %.186.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.190.i = and i64 %tr.sh.diff.i, -64
  %.192.i = add nsw i64 %.190.i, %.23.i
  %.207.i = insertelement <8 x i64> poison, i64 %.178.i, i64 0
  %.208.i = shufflevector <8 x i64> %.207.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.199101.i = inttoptr i64 %.192.i to ptr
  %.200102.i = load <8 x i64>, ptr %.199101.i, align 64, !noalias !35
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
  %.256.i = icmp eq i64 %.249.i, %.47.i
  %spec.select.i = select i1 %.256.i, i64 %.23.i, i64 %.249.i
  %.199.i = inttoptr i64 %spec.select.i to ptr
  %.200.i = load <8 x i64>, ptr %.199.i, align 64, !noalias !35
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
  store i64 %.178.i, ptr %.285.i, align 8, !noalias !35
  %.318.i = shl nsw i64 %tail.2.0112.i, 3
  %.320.i = add nsw i64 %.318.i, %.49
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr, i64 %.174.i
  %.328.i = load i64, ptr %sunkaddr30, align 8, !noalias !35
  %.329.i = inttoptr i64 %.320.i to ptr
  store i64 %.328.i, ptr %.329.i, align 8, !noalias !35
  %.332.i = add nsw i64 %tail.2.0112.i, 1
  br label %B630.i

B630.i:                                           ; preds = %B382.i, %B410.i, %B216.i
  %tail.3.1.i = phi i64 [ %.332.i, %B410.i ], [ %tail.2.0112.i, %B216.i ], [ %tail.2.0112.i, %B382.i ]
  %exitcond.not.i = icmp eq i64 %.145.i, %arg.found
  br i1 %exitcond.not.i, label %B598, label %B216.i

B512:                                             ; preds = %B0
  call fastcc void @_ZN10interleave6engine6native7kernels7visited12enter_hashedB4v138B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx(ptr nonnull %.148, i64 %arg.ctx, i64 %.18, i64 %arg.found, i64 %.49, i64 %.55, i64 %.61)
  %tail.3.0.in.sroa.speculate.load.B512 = load i64, ptr %.148, align 8
  br label %B598

B554:                                             ; preds = %B0
  %.31.i1 = add nsw i64 %arg.ctx, 32
  %.32.i2 = inttoptr i64 %.31.i1 to ptr
  %.33.i3 = load i64, ptr %.32.i2, align 8, !noalias !38
  %.37.i = add nsw i64 %arg.ctx, 40
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !38
  %.47.i4 = shl nsw i64 %.39.i, 6
  %.49.i = add nsw i64 %.47.i4, %.33.i3
  %.54.i = shl i64 %.61, 3
  %.61.i = add nsw i64 %arg.ctx, 104
  %.62.i = inttoptr i64 %.61.i to ptr
  %.63.i = load i64, ptr %.62.i, align 8, !noalias !38
  %.67.i = add nsw i64 %arg.ctx, 184
  %.68.i = inttoptr i64 %.67.i to ptr
  %.69.i = load i64, ptr %.68.i, align 8, !noalias !38
  %.73.i = add nsw i64 %arg.ctx, 192
  %.74.i = inttoptr i64 %.73.i to ptr
  %.75.i = load i64, ptr %.74.i, align 8, !noalias !38
  %.123.i = icmp sgt i64 %arg.found, 0
  br i1 %.123.i, label %B322.lr.ph.i, label %B994

B322.lr.ph.i:                                     ; preds = %B554
  %.212.i = sub nsw i64 39, %.69.i
  %.213.i = shl i64 -2, %.212.i
  %7 = zext i64 %.39.i to i128
  br label %B322.i

B322.i:                                           ; preds = %B690.i, %B322.lr.ph.i
  %lsr.iv28.i = phi i64 [ %arg.found, %B322.lr.ph.i ], [ %lsr.iv.next29.i, %B690.i ]
  %lsr.iv26.i = phi i64 [ %.37, %B322.lr.ph.i ], [ %lsr.iv.next27.i, %B690.i ]
  %.208.i5 = inttoptr i64 %lsr.iv26.i to ptr
  %.209.i6 = load i64, ptr %.208.i5, align 8, !noalias !38
  %.214.i = and i64 %.209.i6, %.213.i
  %.216.i = zext i64 %.214.i to i128
  %.218.i = mul nuw i128 %.216.i, %7
  %sh.diff234.i = lshr i128 %.218.i, 58
  %tr.sh.diff235.i = trunc i128 %sh.diff234.i to i64
  %.222.i = and i64 %tr.sh.diff235.i, -64
  %.224.i = add nsw i64 %.222.i, %.33.i3
  %.230.i = shl i64 %.209.i6, %.69.i
  %.231.i = and i64 %.230.i, -1099511627776
  %.233.i = inttoptr i64 %.224.i to ptr
  %.234.i = load <8 x i64>, ptr %.233.i, align 64, !noalias !38
  %.237.i = and <8 x i64> %.234.i, splat (i64 -1099511627776)
  %.241.i = insertelement <8 x i64> poison, i64 %.231.i, i64 0
  %.242.i = shufflevector <8 x i64> %.241.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.243.i = icmp eq <8 x i64> %.237.i, %.242.i
  %.244.i7 = bitcast <8 x i1> %.243.i to i8
  %.253.not.i = icmp eq i8 %.244.i7, 0
  br i1 %.253.not.i, label %B690.i, label %B528.i

B528.i:                                           ; preds = %B322.i
  %8 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.244.i7, i1 true)
  %9 = shl nuw nsw i8 %8, 3
  %10 = zext nneg i8 %9 to i64
  %.261.i = add nsw i64 %.224.i, %10
  %.264.i = inttoptr i64 %.261.i to ptr
  %.265.i = load atomic i64, ptr %.264.i acquire, align 8, !noalias !38
  %.270.not.i = icmp eq i64 %.265.i, 0
  br i1 %.270.not.i, label %B690.i, label %B608.i

B608.i:                                           ; preds = %B528.i
  %.274.i = and i64 %.265.i, 1099511627775
  %.277.i = add nsw i64 %.274.i, -1
  %11 = lshr i64 %.277.i, 29
  %.281.i = and i64 %11, 34359738360
  %.282.i = add nsw i64 %.281.i, %.63.i
  %.283.i = inttoptr i64 %.282.i to ptr
  %.284.i = load i64, ptr %.283.i, align 8, !noalias !38
  %.287.i = and i64 %.277.i, 4294967295
  %.288.i = mul nsw i64 %.287.i, %.54.i
  %.289.i = add nsw i64 %.284.i, %.288.i
  %.290.i = inttoptr i64 %.289.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.290.i, i32 1, i32 3, i32 1), !noalias !38
  br label %B690.i

B690.i:                                           ; preds = %B608.i, %B528.i, %B322.i
  %lsr.iv.next27.i = add i64 %lsr.iv26.i, 8
  %lsr.iv.next29.i = add nsw i64 %lsr.iv28.i, -1
  %exitcond.not11.i = icmp eq i64 %lsr.iv.next29.i, 0
  br i1 %exitcond.not11.i, label %B726.lr.ph.i, label %B322.i

B726.i:                                           ; preds = %B726.lr.ph.i, %B56180.i
  %lsr.iv18.i = phi i64 [ %.31, %B726.lr.ph.i ], [ %lsr.iv.next19.i, %B56180.i ]
  %.338.0.i = phi i64 [ 0, %B726.lr.ph.i ], [ %.407.i, %B56180.i ]
  %tail.2.0254.i = phi i64 [ %.55, %B726.lr.ph.i ], [ %tail.3.1.i10, %B56180.i ]
  %.407.i = add nuw nsw i64 %.338.0.i, 1
  %.433.i = mul nsw i64 %.338.0.i, %.54.i
  %.435.i = add nsw i64 %.433.i, %.31
  %.439.i = shl nsw i64 %.338.0.i, 3
  %.441.i = add nsw i64 %.439.i, %.37
  %.442.i = inttoptr i64 %.441.i to ptr
  %.443.i = load i64, ptr %.442.i, align 8, !noalias !38
  %.448.i = and i64 %.443.i, %.213.i
  %.450.i = zext i64 %.448.i to i128
  %.452.i = mul nuw i128 %.450.i, %7
  %sh.diff.i8 = lshr i128 %.452.i, 58
  %tr.sh.diff.i9 = trunc i128 %sh.diff.i8 to i64
  %.456.i = and i64 %tr.sh.diff.i9, -64
  %.458.i = add nsw i64 %.456.i, %.33.i3
  %.461.i = shl i64 %.443.i, %.69.i
  %.462.i = and i64 %.461.i, -1099511627776
  %.485.i = insertelement <8 x i64> poison, i64 %.462.i, i64 0
  %.486.i = shufflevector <8 x i64> %.485.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.697.i = mul i64 %tail.2.0254.i, %.54.i
  %.699.i = add i64 %.697.i, %.49
  %.725.i = add nsw i64 %tail.2.0254.i, 1
  %.727.i = or i64 %.462.i, %.725.i
  br label %B894.i

B894.i:                                           ; preds = %B1016.i, %B726.i
  %line.4.1.i = phi i64 [ %.458.i, %B726.i ], [ %spec.select.i12, %B1016.i ]
  %12 = inttoptr i64 %line.4.1.i to ptr
  br label %B896.i

B896.i:                                           ; preds = %B1174.i, %B894.i
  %.478.i = load <8 x i64>, ptr %12, align 64, !noalias !38
  %.481.i = and <8 x i64> %.478.i, splat (i64 -1099511627776)
  %.482.i = icmp eq <8 x i64> %.478.i, zeroinitializer
  %.483.i = bitcast <8 x i1> %.482.i to i8
  %.487.i = icmp eq <8 x i64> %.481.i, %.486.i
  %.488.i = bitcast <8 x i1> %.487.i to i8
  %.22.i.i = load i64, ptr %sunkaddr19.i, align 8, !noalias !41
  %.26.not.i.i = icmp eq i8 %.488.i, 0
  br i1 %.26.not.i.i, label %B994.i, label %B68.preheader.i.i

B68.preheader.i.i:                                ; preds = %B896.i
  %.489.i = zext i8 %.488.i to i64
  br label %B68.i.i

B68.i.i:                                          ; preds = %B13112.i.i, %B68.preheader.i.i
  %candidates.2.0.i.i = phi i64 [ %.255.i.i, %B13112.i.i ], [ %.489.i, %B68.preheader.i.i ]
  %.32.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i.i, i1 true)
  %.33.i.i = shl nuw nsw i64 %.32.i.i, 3
  %.35.i.i = add nsw i64 %.33.i.i, %line.4.1.i
  %.36.i.i = inttoptr i64 %.35.i.i to ptr
  %.37.i.i = load atomic i64, ptr %.36.i.i acquire, align 8, !noalias !41
  %.42.not.i.i = icmp eq i64 %.37.i.i, 0
  br i1 %.42.not.i.i, label %B13112.i.i, label %B148.endif.i.i

B244.i.i:                                         ; preds = %B148.endif.i.i, %B248.i.i
  %lsr.iv10.i.i = phi i64 [ %lsr.iv.next11.i.i, %B248.i.i ], [ %36, %B148.endif.i.i ]
  %lsr.iv8.i.i = phi i64 [ %lsr.iv.next9.i.i, %B248.i.i ], [ %.435.i, %B148.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B248.i.i ], [ %.67.i.i, %B148.endif.i.i ]
  %lsr.iv.next11.i.i = add i64 %lsr.iv10.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next11.i.i, 0
  br i1 %exitcond.not.i.i, label %B896.endif.i, label %B248.i.i

B248.i.i:                                         ; preds = %B244.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 8
  %lsr.iv.next9.i.i = add i64 %lsr.iv8.i.i, 8
  %.198.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.199.i.i = load i64, ptr %.198.i.i, align 8, !noalias !41
  %.203.i.i = inttoptr i64 %lsr.iv8.i.i to ptr
  %.204.i.i = load i64, ptr %.203.i.i, align 8, !noalias !41
  %.205.not.i.i = icmp eq i64 %.199.i.i, %.204.i.i
  br i1 %.205.not.i.i, label %B244.i.i, label %B13112.i.i

B13112.i.i:                                       ; preds = %B248.i.i, %B68.i.i
  %.253.i.i = add nsw i64 %candidates.2.0.i.i, -1
  %.255.i.i = and i64 %.253.i.i, %candidates.2.0.i.i
  %.258.not.i.i = icmp eq i64 %.255.i.i, 0
  br i1 %.258.not.i.i, label %B994.i, label %B68.i.i

B148.endif.i.i:                                   ; preds = %B68.i.i
  %.45.i.i = and i64 %.37.i.i, 1099511627775
  %.48.i.i = add nsw i64 %.45.i.i, -1
  %13 = lshr i64 %.48.i.i, 29
  %.59.i.i = and i64 %13, 34359738360
  %.60.i.i = add nsw i64 %.59.i.i, %.22.i.i
  %.61.i.i = inttoptr i64 %.60.i.i to ptr
  %.62.i.i = load i64, ptr %.61.i.i, align 8, !noalias !41
  %.65.i.i = and i64 %.48.i.i, 4294967295
  %.66.i.i = mul i64 %.65.i.i, %.54.i
  %.67.i.i = add i64 %.62.i.i, %.66.i.i
  br label %B244.i.i

B994.i:                                           ; preds = %B13112.i.i, %B896.endif.i, %B896.i
  %.553.i = icmp eq i8 %.483.i, 0
  br i1 %.553.i, label %B1016.i, label %B1044.endif.i

B1016.i:                                          ; preds = %B994.i
  %.558.i = add nsw i64 %line.4.1.i, 64
  %.565.i = icmp eq i64 %.558.i, %.49.i
  %spec.select.i12 = select i1 %.565.i, i64 %.33.i3, i64 %.558.i
  br label %B894.i

B1076.i:                                          ; preds = %B1076.preheader.i, %B1076.i
  %lsr.iv15.i = phi i64 [ %lsr.iv.next16.i, %B1076.i ], [ %unroll_iter.i, %B1076.preheader.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B1076.i ], [ 0, %B1076.preheader.i ]
  %14 = add i64 %lsr.iv.i, %.699.i
  %15 = add i64 %lsr.iv.i, %lsr.iv18.i
  %.705.i = inttoptr i64 %15 to ptr
  %.706.i = load i64, ptr %.705.i, align 8, !noalias !38
  %.707.i = inttoptr i64 %14 to ptr
  store i64 %.706.i, ptr %.707.i, align 8, !noalias !38
  %16 = add i64 %14, 8
  %17 = add i64 %15, 8
  %.705.1.i = inttoptr i64 %17 to ptr
  %.706.1.i = load i64, ptr %.705.1.i, align 8, !noalias !38
  %.707.1.i = inttoptr i64 %16 to ptr
  store i64 %.706.1.i, ptr %.707.1.i, align 8, !noalias !38
  %18 = add i64 %14, 16
  %19 = add i64 %15, 16
  %.705.2.i = inttoptr i64 %19 to ptr
  %.706.2.i = load i64, ptr %.705.2.i, align 8, !noalias !38
  %.707.2.i = inttoptr i64 %18 to ptr
  store i64 %.706.2.i, ptr %.707.2.i, align 8, !noalias !38
  %20 = add i64 %14, 24
  %21 = add i64 %15, 24
  %.705.3.i = inttoptr i64 %21 to ptr
  %.706.3.i = load i64, ptr %.705.3.i, align 8, !noalias !38
  %.707.3.i = inttoptr i64 %20 to ptr
  store i64 %.706.3.i, ptr %.707.3.i, align 8, !noalias !38
  %22 = add i64 %14, 32
  %23 = add i64 %15, 32
  %.705.4.i = inttoptr i64 %23 to ptr
  %.706.4.i = load i64, ptr %.705.4.i, align 8, !noalias !38
  %.707.4.i = inttoptr i64 %22 to ptr
  store i64 %.706.4.i, ptr %.707.4.i, align 8, !noalias !38
  %24 = add i64 %14, 40
  %25 = add i64 %15, 40
  %.705.5.i = inttoptr i64 %25 to ptr
  %.706.5.i = load i64, ptr %.705.5.i, align 8, !noalias !38
  %.707.5.i = inttoptr i64 %24 to ptr
  store i64 %.706.5.i, ptr %.707.5.i, align 8, !noalias !38
  %26 = add i64 %14, 48
  %27 = add i64 %15, 48
  %.705.6.i = inttoptr i64 %27 to ptr
  %.706.6.i = load i64, ptr %.705.6.i, align 8, !noalias !38
  %.707.6.i = inttoptr i64 %26 to ptr
  store i64 %.706.6.i, ptr %.707.6.i, align 8, !noalias !38
  %28 = add i64 %14, 56
  %29 = add i64 %15, 56
  %.705.7.i = inttoptr i64 %29 to ptr
  %.706.7.i = load i64, ptr %.705.7.i, align 8, !noalias !38
  %.707.7.i = inttoptr i64 %28 to ptr
  store i64 %.706.7.i, ptr %.707.7.i, align 8, !noalias !38
  %lsr.iv.next.i = add nuw i64 %lsr.iv.i, 64
  %lsr.iv.next16.i = add nsw i64 %lsr.iv15.i, -8
  %niter.ncmp.7.i = icmp eq i64 %lsr.iv.next16.i, 0
  br i1 %niter.ncmp.7.i, label %B1174.loopexit.unr-lcssa.i, label %B1076.i

B1174.loopexit.unr-lcssa.i:                       ; preds = %B1076.i
  br i1 %39, label %B1174.i, label %B1076.epil.preheader.i

B1076.epil.preheader.i:                           ; preds = %B1076.preheader.i, %B1174.loopexit.unr-lcssa.i
  %.663247249.epil.init.i = phi i64 [ 0, %B1076.preheader.i ], [ %unroll_iter.i, %B1174.loopexit.unr-lcssa.i ]
  %30 = shl i64 %.663247249.epil.init.i, 3
  %31 = add nsw i64 %30, %lsr.iv18.i
  %32 = add i64 %30, %.699.i
  br label %B1076.epil.i

B1076.epil.i:                                     ; preds = %B1076.epil.i, %B1076.epil.preheader.i
  %lsr.iv24.i = phi i64 [ %lsr.iv.next25.i, %B1076.epil.i ], [ %xtraiter.i, %B1076.epil.preheader.i ]
  %lsr.iv22.i = phi i64 [ %lsr.iv.next23.i, %B1076.epil.i ], [ %32, %B1076.epil.preheader.i ]
  %lsr.iv20.i = phi i64 [ %lsr.iv.next21.i, %B1076.epil.i ], [ %31, %B1076.epil.preheader.i ]
  %.705.epil.i = inttoptr i64 %lsr.iv20.i to ptr
  %.706.epil.i = load i64, ptr %.705.epil.i, align 8, !noalias !38
  %.707.epil.i = inttoptr i64 %lsr.iv22.i to ptr
  store i64 %.706.epil.i, ptr %.707.epil.i, align 8, !noalias !38
  %lsr.iv.next21.i = add i64 %lsr.iv20.i, 8
  %lsr.iv.next23.i = add i64 %lsr.iv22.i, 8
  %lsr.iv.next25.i = add nsw i64 %lsr.iv24.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next25.i, 0
  br i1 %epil.iter.cmp.not.i, label %B1174.i, label %B1076.epil.i, !llvm.loop !44

B1174.i:                                          ; preds = %B1076.epil.i, %B1044.endif.i, %B1174.loopexit.unr-lcssa.i
  %33 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.483.i, i1 true)
  %34 = shl nuw nsw i8 %33, 3
  %35 = zext nneg i8 %34 to i64
  %.720.i = add nsw i64 %line.4.1.i, %35
  %.728.i = inttoptr i64 %.720.i to ptr
  %.729.i = cmpxchg ptr %.728.i, i64 0, i64 %.727.i acq_rel acquire, align 8, !noalias !38
  %.731.i = extractvalue { i64, i1 } %.729.i, 1
  br i1 %.731.i, label %B1298.i, label %B896.i

B1298.i:                                          ; preds = %B1174.i
  %.740.i = sub nsw i64 %line.4.1.i, %.458.i
  %.765.i = icmp slt i64 %.740.i, 0
  %.772.i = select i1 %.765.i, i64 %.47.i4, i64 0
  %spec.select231.i = add nsw i64 %.772.i, %.740.i
  %.787.i = icmp sgt i64 %spec.select231.i, %.783.i
  br i1 %.787.i, label %B1358.i, label %B56180.i

B1358.i:                                          ; preds = %B1298.i
  store i64 1, ptr %sunkaddr23.i, align 8, !noalias !38
  br label %B56180.i

B56180.i:                                         ; preds = %B896.endif.i, %B1358.i, %B1298.i
  %tail.3.1.i10 = phi i64 [ %.725.i, %B1358.i ], [ %.725.i, %B1298.i ], [ %tail.2.0254.i, %B896.endif.i ]
  %lsr.iv.next19.i = add i64 %lsr.iv18.i, %.54.i
  %exitcond10.not.i11 = icmp eq i64 %arg.found, %.407.i
  br i1 %exitcond10.not.i11, label %B598, label %B726.i

B726.lr.ph.i:                                     ; preds = %B690.i
  %.783.i = shl nsw i64 %.75.i, 6
  %.arg.words.i.i = tail call i64 @llvm.smax.i64(i64 %.61, i64 0)
  %36 = add nuw i64 %.arg.words.i.i, 1
  %xtraiter.i = and i64 %.61, 7
  %unroll_iter.i = and i64 %.61, 9223372036854775800
  %sunkaddr18.i = inttoptr i64 %arg.ctx to ptr
  %sunkaddr19.i = getelementptr i8, ptr %sunkaddr18.i, i64 104
  %37 = icmp slt i64 %.61, 1
  %38 = icmp samesign ult i64 %.61, 8
  %39 = icmp eq i64 %xtraiter.i, 0
  %sunkaddr23.i = getelementptr i8, ptr %sunkaddr18.i, i64 200
  br label %B726.i

B896.endif.i:                                     ; preds = %B244.i.i
  %.526.not.i = icmp eq i64 %.45.i.i, 0
  br i1 %.526.not.i, label %B994.i, label %B56180.i

B1044.endif.i:                                    ; preds = %B994.i
  br i1 %37, label %B1174.i, label %B1076.preheader.i

B1076.preheader.i:                                ; preds = %B1044.endif.i
  br i1 %38, label %B1076.epil.preheader.i, label %B1076.i

B598:                                             ; preds = %B630.i, %B630.us.i, %B56180.i, %B512
  %tail.3.0.in.sroa.speculated = phi i64 [ %tail.3.1.i10, %B56180.i ], [ %tail.3.1.us.i, %B630.us.i ], [ %tail.3.0.in.sroa.speculate.load.B512, %B512 ], [ %tail.3.1.i, %B630.i ]
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

define i64 @advance(i64 %a0) local_unnamed_addr {
  %.70.i.i.i = alloca i64, align 8
  %.120.i.i.i = alloca i64, align 8
  %excinfo.2.i.i.i = alloca ptr, align 8
  %.1274.i.i = alloca i64, align 8
  %excinfo.3.i.i = alloca ptr, align 8
  %.1668.i.i = alloca i64, align 8
  %.10.i = add nsw i64 %a0, 112
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !45
  %.16.i = add nsw i64 %a0, 16
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !45
  %.19.i = shl nsw i64 %.18.i, 3
  %.52.i = add nsw i64 %a0, 144
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.pre.i = load i64, ptr %.53.i, align 8, !noalias !45
  %sunkaddr132.i = inttoptr i64 %a0 to ptr
  %sunkaddr133.i = getelementptr i8, ptr %sunkaddr132.i, i64 80
  %sunkaddr135.i = getelementptr i8, ptr %sunkaddr132.i, i64 72
  %sunkaddr137.i = getelementptr i8, ptr %sunkaddr132.i, i64 88
  %.44.i.i = add nsw i64 %a0, 48
  %.45.i.i = inttoptr i64 %.44.i.i to ptr
  %.86.i.i = add nsw i64 %a0, 88
  %.87.i.i = inttoptr i64 %.86.i.i to ptr
  %.130.i.i = add nsw i64 %a0, 56
  %.131.i.i = inttoptr i64 %.130.i.i to ptr
  %.191.i.i = add nsw i64 %a0, 80
  %1 = inttoptr i64 %.191.i.i to ptr
  %sunkaddr260.i.i = getelementptr i8, ptr %sunkaddr132.i, i64 64
  %sunkaddr247.i.i = getelementptr i8, ptr %sunkaddr132.i, i64 32
  %sunkaddr249.i.i = getelementptr i8, ptr %sunkaddr132.i, i64 40
  %sunkaddr257.i.i = getelementptr i8, ptr %sunkaddr132.i, i64 56
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

B616.i:                                           ; preds = %B120.endif.endif.endif.i
  %.200.i = sub nsw i64 %.13.i31.i, %.35.i
  %.204.i = add nsw i64 %.200.i, %expanded.2.0.i
  %.212.i = icmp slt i64 %.13.i31.i, %.41.i
  br i1 %.212.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B668.i

B668.i:                                           ; preds = %B616.i
  %.233.i = load i64, ptr %sunkaddr107.i, align 8, !noalias !45
  %.239.i = load i64, ptr %sunkaddr109.i, align 8, !noalias !45
  %.251.i = load i64, ptr %sunkaddr111.i, align 8, !noalias !45
  %.260.i = load i64, ptr %sunkaddr113.i, align 8, !noalias !45
  %.262.i = shl nsw i64 %.251.i, 3
  %.263.i = add nsw i64 %.260.i, %.262.i
  %.265.i = inttoptr i64 %.263.i to ptr
  store i64 %.233.i, ptr %.265.i, align 8, !noalias !45
  %.269.i = add nsw i64 %.251.i, 1
  store i64 %.269.i, ptr %sunkaddr111.i, align 8, !noalias !45
  %.280.i = load i64, ptr %sunkaddr260.i.i, align 8, !noalias !45
  %.286.i = load i64, ptr %2, align 8, !noalias !45
  %.289.i = mul nsw i64 %.19.i, %.239.i
  %.290.i = add nsw i64 %.286.i, %.289.i
  %.291.i = inttoptr i64 %.280.i to ptr
  store i64 %.290.i, ptr %.291.i, align 8, !noalias !45
  %.293.i = add nsw i64 %.280.i, 8
  %.296.i = sub nsw i64 %.233.i, %.239.i
  %.297.i = inttoptr i64 %.293.i to ptr
  store i64 %.296.i, ptr %.297.i, align 8, !noalias !45
  store i64 %.296.i, ptr %sunkaddr135.i, align 8, !noalias !45
  store i64 0, ptr %sunkaddr133.i, align 8, !noalias !45
  store i64 %.233.i, ptr %sunkaddr109.i, align 8, !noalias !45
  %.323.i = icmp eq i64 %.233.i, %.239.i
  br i1 %.323.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B1368.i

B1368.i:                                          ; preds = %B668.i
  %.28.i.i = load i64, ptr %sunkaddr121.i, align 8, !noalias !49
  %.11059.not.i.i = icmp slt i64 %.28.i.i, 1
  br i1 %.11059.not.i.i, label %B1400.i, label %B220.preheader.i.i

B220.preheader.i.i:                               ; preds = %B1368.i
  %.17.i.i = load i64, ptr %sunkaddr123.i, align 8, !noalias !49
  %.10.i.i = load i64, ptr %sunkaddr125.i, align 8, !noalias !49
  %.12.i.i = add i64 %.10.i.i, 48
  br label %B220.i.i

B220.i.i:                                         ; preds = %B328.i.i, %B220.preheader.i.i
  %lsr.iv3.i.i = phi i64 [ %.28.i.i, %B220.preheader.i.i ], [ %lsr.iv.next4.i.i, %B328.i.i ]
  %lsr.iv1.i.i = phi i64 [ %.17.i.i, %B220.preheader.i.i ], [ %lsr.iv.next2.i.i, %B328.i.i ]
  %lsr.iv.i.i = phi i64 [ %.12.i.i, %B220.preheader.i.i ], [ %lsr.iv.next.i.i, %B328.i.i ]
  %.155.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.156.i.i = load i64, ptr %.155.i.i, align 8, !noalias !49
  %.157.not.i.i = icmp eq i64 %.156.i.i, 0
  br i1 %.157.not.i.i, label %B328.i.i, label %B272.i.i

B272.i.i:                                         ; preds = %B220.i.i
  %.165.i.i = inttoptr i64 %lsr.iv1.i.i to ptr
  %.166.i.i = load i64, ptr %.165.i.i, align 8, !noalias !49
  %.167.i.i = icmp eq i64 %.166.i.i, 0
  br i1 %.167.i.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B328.i.i

B328.i.i:                                         ; preds = %B272.i.i, %B220.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 8
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, 8
  %lsr.iv.next4.i.i = add nsw i64 %lsr.iv3.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next4.i.i, 0
  br i1 %exitcond.not.i.i, label %B1400.i, label %B220.i.i

B1400.i:                                          ; preds = %B328.i.i, %B1368.i
  %.390.i = load i64, ptr %sunkaddr127.i, align 8, !noalias !45
  %.391.i = icmp sgt i64 %.296.i, %.390.i
  br i1 %.391.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B1490.i

B1490.i:                                          ; preds = %B1400.i
  %.414.i = load i64, ptr %sunkaddr129.i, align 8, !noalias !45
  %.416.not.i = icmp slt i64 %.204.i, %.414.i
  br i1 %.416.not.i, label %B1550.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit

B1550.i:                                          ; preds = %B1490.i
  %.427.i = load i64, ptr %sunkaddr131.i, align 8, !noalias !45
  %.428.i = icmp eq i64 %.269.i, %.427.i
  br i1 %.428.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B120.endif.i

B120.endif.i:                                     ; preds = %B1550.i, %0
  %.54.i = phi i64 [ %.54.pre.i, %0 ], [ %.414.i, %B1550.i ]
  %expanded.2.0.i = phi i64 [ 0, %0 ], [ %.204.i, %B1550.i ]
  %.35.i = load i64, ptr %sunkaddr133.i, align 8, !noalias !45
  %.41.i = load i64, ptr %sunkaddr135.i, align 8, !noalias !45
  %.56.i = sub i64 %.54.i, %expanded.2.0.i
  %.58.i = add i64 %.56.i, %.35.i
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.58.i, i64 %.41.i)
  store i64 %.13.i.i, ptr %sunkaddr137.i, align 8, !noalias !45
  call void @llvm.lifetime.start.p0(ptr nonnull %.1274.i.i), !noalias !45
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.3.i.i), !noalias !45
  call void @llvm.lifetime.start.p0(ptr nonnull %.1668.i.i), !noalias !45
  store i64 0, ptr %.1274.i.i, align 8, !noalias !52
  store ptr null, ptr %excinfo.3.i.i, align 8, !noalias !52
  store i64 0, ptr %.1668.i.i, align 8, !noalias !52
  %.15.i.i = load i64, ptr %.11.i, align 8, !noalias !52
  %.28.i2.i = load i64, ptr %sunkaddr132.i, align 8, !noalias !52
  %.34.i.i = load i64, ptr %.17.i, align 8, !noalias !52
  %.46.i.i = load i64, ptr %.45.i.i, align 8, !noalias !52
  %.53.i.i = add nsw i64 %.15.i.i, 56
  %.54.i.i = inttoptr i64 %.53.i.i to ptr
  %.55.i.i = load i64, ptr %.54.i.i, align 8, !noalias !52
  %.59.i.i = add nsw i64 %.15.i.i, 64
  %.60.i.i = inttoptr i64 %.59.i.i to ptr
  %.61.i.i = load i64, ptr %.60.i.i, align 8, !noalias !52
  %.65.i.i = add nsw i64 %.15.i.i, 72
  %.66.i.i = inttoptr i64 %.65.i.i to ptr
  %.67.i.i = load i64, ptr %.66.i.i, align 8, !noalias !52
  %.80.i.i = add nsw i64 %.15.i.i, 48
  %.81.i.i = inttoptr i64 %.80.i.i to ptr
  %.82.i.i = load i64, ptr %.81.i.i, align 8, !noalias !52
  %.88.i.i = load i64, ptr %.87.i.i, align 8, !noalias !52
  %.90.i.i = shl i64 %.34.i.i, 3
  %.103.i.i = add nsw i64 %.15.i.i, 88
  %.104.i.i = inttoptr i64 %.103.i.i to ptr
  %.105.i.i = load i64, ptr %.104.i.i, align 8, !noalias !52
  %.109.i.i = add nsw i64 %.15.i.i, 96
  %.110.i.i = inttoptr i64 %.109.i.i to ptr
  %.111.i.i = load i64, ptr %.110.i.i, align 8, !noalias !52
  %.115.i.i = add nsw i64 %.82.i.i, 40
  %.116.i.i = inttoptr i64 %.115.i.i to ptr
  %.117.i.i = load i64, ptr %.116.i.i, align 8, !noalias !52
  %.132701.i.i = load atomic i64, ptr %.131.i.i acquire, align 8, !noalias !52
  %.134702.i.i = icmp sgt i64 %.132701.i.i, %.46.i.i
  br i1 %.134702.i.i, label %B0.B872_crit_edge.i.i, label %B752.lr.ph.i.i

B0.B872_crit_edge.i.i:                            ; preds = %B120.endif.i
  %.pre99.i.i = inttoptr i64 %.15.i.i to ptr
  br label %B872.i.i

B752.lr.ph.i.i:                                   ; preds = %B120.endif.i
  %.1069.i.i = add i64 %.34.i.i, -1
  %..1069.i.i = tail call i64 @llvm.smax.i64(i64 %.1069.i.i, i64 0)
  %xtraiter174.i.i = and i64 %..1069.i.i, 3
  %3 = add i64 %.55.i.i, 32
  %4 = and i64 %..1069.i.i, 9223372036854775804
  %5 = or disjoint i64 %4, 1
  %sunkaddr.i.i = inttoptr i64 %.15.i.i to ptr
  %sunkaddr221.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 8
  %sunkaddr223.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 24
  %6 = icmp eq i64 %.117.i.i, 0
  %sunkaddr261.i.i = inttoptr i64 %.117.i.i to ptr
  %sunkaddr262.i.i = getelementptr i8, ptr %sunkaddr261.i.i, i64 64
  %sunkaddr265.i.i = getelementptr i8, ptr %sunkaddr261.i.i, i64 48
  %sunkaddr268.i.i = getelementptr i8, ptr %sunkaddr261.i.i, i64 56
  %7 = inttoptr i64 %.82.i.i to ptr
  %sunkaddr226.i.i = getelementptr i8, ptr %7, i64 16
  %sunkaddr233.i.i = getelementptr i8, ptr %sunkaddr261.i.i, i64 72
  %sunkaddr235.i.i = getelementptr i8, ptr %sunkaddr261.i.i, i64 112
  %sunkaddr239.i.i = getelementptr i8, ptr %sunkaddr261.i.i, i64 32
  %sunkaddr241.i.i = getelementptr i8, ptr %7, i64 8
  %8 = inttoptr i64 %.28.i2.i to ptr
  %9 = icmp slt i64 %.1069.i.i, 1
  %10 = icmp samesign ult i64 %.1069.i.i, 4
  %11 = icmp eq i64 %xtraiter174.i.i, 0
  %sunkaddr254.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 32
  br label %B752.i.i

B752.i.i:                                         ; preds = %B55923.i.i, %B752.lr.ph.i.i
  %at.4.0704.i.i = phi i64 [ %.105.i.i, %B752.lr.ph.i.i ], [ %at.5.2498.i.i, %B55923.i.i ]
  %until.3.0703.i.i = phi i64 [ %.111.i.i, %B752.lr.ph.i.i ], [ %until.4.1.i.i, %B55923.i.i ]
  %.179.not.i.i = icmp slt i64 %at.4.0704.i.i, %until.3.0703.i.i
  br i1 %.179.not.i.i, label %B1228.i.i, label %B764.i.i

B764.i.i:                                         ; preds = %B752.i.i
  %.193.i.i = atomicrmw add ptr %1, i64 256 acq_rel, align 8, !noalias !52
  %.199.not.i.i = icmp slt i64 %.193.i.i, %.88.i.i
  br i1 %.199.not.i.i, label %B1196.i.i, label %B872.thread.i.i

B872.thread.i.i:                                  ; preds = %B764.i.i
  %sunkaddr224.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 88
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %sunkaddr224.i.i, i8 0, i64 16, i1 false), !noalias !52
  br label %B120.endif.endif.endif.i

B872.i.i:                                         ; preds = %B55923.i.i, %B0.B872_crit_edge.i.i
  %sunkaddr227.pre-phi.i.i = phi ptr [ %.pre99.i.i, %B0.B872_crit_edge.i.i ], [ %sunkaddr.i.i, %B55923.i.i ]
  %until.3.0.lcssa.i.i = phi i64 [ %.111.i.i, %B0.B872_crit_edge.i.i ], [ %until.4.1.i.i, %B55923.i.i ]
  %at.4.0.lcssa.i.i = phi i64 [ %.105.i.i, %B0.B872_crit_edge.i.i ], [ %at.5.2498.i.i, %B55923.i.i ]
  %sunkaddr228.i.i = getelementptr i8, ptr %sunkaddr227.pre-phi.i.i, i64 88
  store i64 %at.4.0.lcssa.i.i, ptr %sunkaddr228.i.i, align 8, !noalias !52
  %sunkaddr230.i.i = getelementptr i8, ptr %sunkaddr227.pre-phi.i.i, i64 96
  store i64 %until.3.0.lcssa.i.i, ptr %sunkaddr230.i.i, align 8, !noalias !52
  %.246.i.i = icmp slt i64 %at.4.0.lcssa.i.i, %until.3.0.lcssa.i.i
  br i1 %.246.i.i, label %B120.endif.endif.endif.thread.i, label %B120.endif.endif.endif.i

B1196.i.i:                                        ; preds = %B764.i.i
  %.279.i.i = add nsw i64 %.193.i.i, 256
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %.88.i.i, i64 %.279.i.i)
  br label %B1228.i.i

B1228.i.i:                                        ; preds = %B1196.i.i, %B752.i.i
  %until.4.1.i.i = phi i64 [ %until.3.0703.i.i, %B752.i.i ], [ %.13.i.i.i, %B1196.i.i ]
  %at.6.1.i.i = phi i64 [ %at.4.0704.i.i, %B752.i.i ], [ %.193.i.i, %B1196.i.i ]
  %.321.i.i = load i64, ptr %sunkaddr221.i.i, align 8, !noalias !52
  %.323.i.i = add nsw i64 %.321.i.i, %.67.i.i
  %.329.i.i = load i64, ptr %sunkaddr223.i.i, align 8, !noalias !52
  %.330.i.i = icmp sgt i64 %.323.i.i, %.329.i.i
  br i1 %.330.i.i, label %B120.endif.endif.endif.thread.sink.split.i, label %B1322.i.i

B1322.i.i:                                        ; preds = %B1228.i.i
  br i1 %6, label %B1784.i.i, label %B1336.endif.i.i

B1574.i.i:                                        ; preds = %B1574.prol.loopexit.i.i, %B1670.1.i.i
  %.467637641.i.i = phi i64 [ %.477.1.i.i, %B1670.1.i.i ], [ %.467637641.unr.i.i, %B1574.prol.loopexit.i.i ]
  %.474638640.i.i = phi i64 [ %.481.1.i.i, %B1670.1.i.i ], [ %.474638640.unr.i.i, %B1574.prol.loopexit.i.i ]
  %.481.i.i = add i64 %.474638640.i.i, 1
  %.536.not.i.i = icmp slt i64 %.474638640.i.i, %.535.i.i
  br i1 %.536.not.i.i, label %B1670.i.i, label %B1610.i.i

B1610.i.i:                                        ; preds = %B1574.i.i, %B1610.i.i
  %.541.i.i = phi i64 [ %.556.i.i, %B1610.i.i ], [ %.535.i.i, %B1574.i.i ]
  %state_of_level_v234_number.2.3.i.i = phi i64 [ %.543.i.i, %B1610.i.i ], [ %.474638640.i.i, %B1574.i.i ]
  %state_of_level_v234_source.2.3.i.i = phi i64 [ %.549.i.i, %B1610.i.i ], [ %.526.i.i, %B1574.i.i ]
  %.543.i.i = sub nsw i64 %state_of_level_v234_number.2.3.i.i, %.541.i.i
  %.549.i.i = add i64 %state_of_level_v234_source.2.3.i.i, 16
  %12 = add i64 %state_of_level_v234_source.2.3.i.i, 24
  %.555.i.i = inttoptr i64 %12 to ptr
  %.556.i.i = load i64, ptr %.555.i.i, align 8, !noalias !52
  %.557.not.i.i = icmp slt i64 %.543.i.i, %.556.i.i
  br i1 %.557.not.i.i, label %B1670.i.i, label %B1610.i.i

B1670.i.i:                                        ; preds = %B1610.i.i, %B1574.i.i
  %state_of_level_v234_number.3.4.i.i = phi i64 [ %.474638640.i.i, %B1574.i.i ], [ %.543.i.i, %B1610.i.i ]
  %state_of_level_v234_source.3.4.i.i = phi i64 [ %.526.i.i, %B1574.i.i ], [ %.549.i.i, %B1610.i.i ]
  %.564.i.i = inttoptr i64 %state_of_level_v234_source.3.4.i.i to ptr
  %.565.i.i = load i64, ptr %.564.i.i, align 8, !noalias !52
  %.570.i.i = mul nsw i64 %state_of_level_v234_number.3.4.i.i, %.90.i.i
  %.575.i.i = add nsw i64 %.565.i.i, %.570.i.i
  %.576.i.i = inttoptr i64 %.575.i.i to ptr
  %.577.i.i = load i64, ptr %.576.i.i, align 8, !noalias !52
  %.609.i.i = shl i64 %.577.i.i, 3
  %.610.i.i = and i64 %.609.i.i, 34359738360
  %.611.i.i = add nsw i64 %.610.i.i, %.608.i.i
  %.612.i.i = inttoptr i64 %.611.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.612.i.i, i32 1, i32 3, i32 1), !noalias !52
  %13 = lshr i64 %.577.i.i, 29
  %.632.i.i = and i64 %13, 34359738360
  %.633.i.i = add nsw i64 %.632.i.i, %.630.i.i
  %.634.i.i = inttoptr i64 %.633.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.634.i.i, i32 1, i32 3, i32 1), !noalias !52
  %.477.1.i.i = add nsw i64 %.467637641.i.i, -2
  %.481.1.i.i = add i64 %.474638640.i.i, 2
  %.536.not.1.i.i = icmp slt i64 %.481.i.i, %.535.i.i
  br i1 %.536.not.1.i.i, label %B1670.1.i.i, label %B1610.1.i.i

B1610.1.i.i:                                      ; preds = %B1670.i.i, %B1610.1.i.i
  %.541.1.i.i = phi i64 [ %.556.1.i.i, %B1610.1.i.i ], [ %.535.i.i, %B1670.i.i ]
  %state_of_level_v234_number.2.3.1.i.i = phi i64 [ %.543.1.i.i, %B1610.1.i.i ], [ %.481.i.i, %B1670.i.i ]
  %state_of_level_v234_source.2.3.1.i.i = phi i64 [ %.549.1.i.i, %B1610.1.i.i ], [ %.526.i.i, %B1670.i.i ]
  %.543.1.i.i = sub nsw i64 %state_of_level_v234_number.2.3.1.i.i, %.541.1.i.i
  %.549.1.i.i = add i64 %state_of_level_v234_source.2.3.1.i.i, 16
  %14 = add i64 %state_of_level_v234_source.2.3.1.i.i, 24
  %.555.1.i.i = inttoptr i64 %14 to ptr
  %.556.1.i.i = load i64, ptr %.555.1.i.i, align 8, !noalias !52
  %.557.not.1.i.i = icmp slt i64 %.543.1.i.i, %.556.1.i.i
  br i1 %.557.not.1.i.i, label %B1670.1.i.i, label %B1610.1.i.i

B1670.1.i.i:                                      ; preds = %B1610.1.i.i, %B1670.i.i
  %state_of_level_v234_number.3.4.1.i.i = phi i64 [ %.481.i.i, %B1670.i.i ], [ %.543.1.i.i, %B1610.1.i.i ]
  %state_of_level_v234_source.3.4.1.i.i = phi i64 [ %.526.i.i, %B1670.i.i ], [ %.549.1.i.i, %B1610.1.i.i ]
  %.564.1.i.i = inttoptr i64 %state_of_level_v234_source.3.4.1.i.i to ptr
  %.565.1.i.i = load i64, ptr %.564.1.i.i, align 8, !noalias !52
  %.570.1.i.i = mul nsw i64 %state_of_level_v234_number.3.4.1.i.i, %.90.i.i
  %.575.1.i.i = add nsw i64 %.565.1.i.i, %.570.1.i.i
  %.576.1.i.i = inttoptr i64 %.575.1.i.i to ptr
  %.577.1.i.i = load i64, ptr %.576.1.i.i, align 8, !noalias !52
  %.609.1.i.i = shl i64 %.577.1.i.i, 3
  %.610.1.i.i = and i64 %.609.1.i.i, 34359738360
  %.611.1.i.i = add nsw i64 %.610.1.i.i, %.608.i.i
  %.612.1.i.i = inttoptr i64 %.611.1.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.612.1.i.i, i32 1, i32 3, i32 1), !noalias !52
  %15 = lshr i64 %.577.1.i.i, 29
  %.632.1.i.i = and i64 %15, 34359738360
  %.633.1.i.i = add nsw i64 %.632.1.i.i, %.630.i.i
  %.634.1.i.i = inttoptr i64 %.633.1.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.634.1.i.i, i32 1, i32 3, i32 1), !noalias !52
  %.468.1.i.i = icmp samesign ugt i64 %.467637641.i.i, 2
  br i1 %.468.1.i.i, label %B1574.i.i, label %B1784.i.i

B1784.i.i:                                        ; preds = %B1670.1.i.i, %B1574.prol.loopexit.i.i, %B1336.endif.i.i, %B1322.i.i
  %.665.i.i = icmp sgt i64 %until.4.1.i.i, %at.6.1.i.i
  br i1 %.665.i.i, label %B1796.i.i, label %B55923.i.i

B1796.i.i:                                        ; preds = %B1784.i.i, %B13815.i.i
  %at.7.1.i.i = phi i64 [ %.1243.i.i, %B13815.i.i ], [ %at.6.1.i.i, %B1784.i.i ]
  %found.2.1.i.i = phi i64 [ %.1235.i.i, %B13815.i.i ], [ 0, %B1784.i.i ]
  %.683.i.i = load i64, ptr %7, align 8, !noalias !52
  %.690.i.i = sub nsw i64 %.67.i.i, %found.2.1.i.i
  store i64 %.690.i.i, ptr %sunkaddr226.i.i, align 8, !noalias !52
  %.698.i.i = mul i64 %found.2.1.i.i, %.90.i.i
  %.700.i.i = add i64 %.698.i.i, %.55.i.i
  %.721.i.i = load i64, ptr %sunkaddr260.i.i, align 8, !noalias !52
  %.728.i.i = add nsw i64 %.721.i.i, 8
  %.729.i.i = inttoptr i64 %.728.i.i to ptr
  %.730.i.i = load i64, ptr %.729.i.i, align 8, !noalias !52
  %.731.not.i.i = icmp slt i64 %at.7.1.i.i, %.730.i.i
  br i1 %.731.not.i.i, label %B1876.i.i, label %B1842.i.i

B1842.i.i:                                        ; preds = %B1796.i.i, %B1842.i.i
  %.736.i.i = phi i64 [ %.751.i.i, %B1842.i.i ], [ %.730.i.i, %B1796.i.i ]
  %state_of_level_v232_number.2.3.i.i = phi i64 [ %.738.i.i, %B1842.i.i ], [ %at.7.1.i.i, %B1796.i.i ]
  %state_of_level_v232_source.2.3.i.i = phi i64 [ %.744.i.i, %B1842.i.i ], [ %.721.i.i, %B1796.i.i ]
  %.738.i.i = sub nsw i64 %state_of_level_v232_number.2.3.i.i, %.736.i.i
  %.744.i.i = add i64 %state_of_level_v232_source.2.3.i.i, 16
  %16 = add i64 %state_of_level_v232_source.2.3.i.i, 24
  %.750.i.i = inttoptr i64 %16 to ptr
  %.751.i.i = load i64, ptr %.750.i.i, align 8, !noalias !52
  %.752.not.i.i = icmp slt i64 %.738.i.i, %.751.i.i
  br i1 %.752.not.i.i, label %B1876.i.i, label %B1842.i.i

B1876.i.i:                                        ; preds = %B1842.i.i, %B1796.i.i
  %state_of_level_v232_number.3.4.i.i = phi i64 [ %at.7.1.i.i, %B1796.i.i ], [ %.738.i.i, %B1842.i.i ]
  %state_of_level_v232_source.3.4.i.i = phi i64 [ %.721.i.i, %B1796.i.i ], [ %.744.i.i, %B1842.i.i ]
  %.759.i.i = inttoptr i64 %state_of_level_v232_source.3.4.i.i to ptr
  %.760.i.i = load i64, ptr %.759.i.i, align 8, !noalias !52
  %.765.i.i = mul nsw i64 %state_of_level_v232_number.3.4.i.i, %.90.i.i
  %.770.i.i = add nsw i64 %.760.i.i, %.765.i.i
  br i1 %6, label %B1974.thread.i.i, label %B1888.i.i

B1888.i.i:                                        ; preds = %B1876.i.i
  %.781.i.i = inttoptr i64 %.770.i.i to ptr
  %.782.i.i = load i64, ptr %.781.i.i, align 8, !noalias !52
  call void @llvm.lifetime.start.p0(ptr nonnull %.70.i.i.i), !noalias !52
  call void @llvm.lifetime.start.p0(ptr nonnull %.120.i.i.i), !noalias !52
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !52
  %.21.i.i.i = load i64, ptr %sunkaddr233.i.i, align 8, !noalias !56
  %.22.i.i.i = inttoptr i64 %.21.i.i.i to ptr
  %.23.i.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !56
  %.24.i.i.i = icmp eq i64 %.23.i.i.i, 1
  br i1 %.24.i.i.i, label %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.thread.i.i, label %B168.i.i.i

B168.i.i.i:                                       ; preds = %B1888.i.i
  %.47.i.i.i = load i64, ptr %sunkaddr235.i.i, align 8, !noalias !56
  %.53.i.i.i = load i64, ptr %sunkaddr239.i.i, align 8, !noalias !56
  %.54.i.i.i = shl i64 %found.2.1.i.i, 3
  %.56.i.i.i = mul i64 %.54.i.i.i, %.53.i.i.i
  %.57.i.i.i = add nsw i64 %.56.i.i.i, %.47.i.i.i
  %.66.i.i.i = load i64, ptr %sunkaddr261.i.i, align 8, !noalias !56
  store i64 0, ptr %.70.i.i.i, align 8, !noalias !56
  call fastcc void @_ZN10interleave6engine6native7kernels4tree6unfoldB3v62B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx(ptr nonnull %.70.i.i.i, i64 %.117.i.i, i64 %.782.i.i)
  %.84.i.i.i = load i64, ptr %.70.i.i.i, align 8, !noalias !56
  %.100.i.i.i = inttoptr i64 %.66.i.i.i to ptr
  %.101.i.i.i = tail call i64 %.100.i.i.i(i64 %.84.i.i.i, i64 %.57.i.i.i, i64 %.82.i.i), !noalias !56
  %.112.i.i.i = load i64, ptr %sunkaddr241.i.i, align 8, !noalias !56
  %.113.i.i.i = icmp eq i64 %.112.i.i.i, 0
  br i1 %.113.i.i.i, label %B458.i.i.i, label %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.thread.i.i

B458.i.i.i:                                       ; preds = %B168.i.i.i
  %.124.i.i.i = call fastcc i32 @_ZN10interleave6engine6native7kernels4tree3cutB4v168B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx(ptr nonnull %.120.i.i.i, ptr nonnull %excinfo.2.i.i.i, i64 %.117.i.i, i64 %.57.i.i.i, i64 %.101.i.i.i, i64 %found.2.1.i.i), !noalias !56
  %cond.i.i.i = icmp eq i32 %.124.i.i.i, 0
  br i1 %cond.i.i.i, label %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.i.i, label %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i.i, !prof !20

_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.thread.i.i: ; preds = %B168.i.i.i, %B1888.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.70.i.i.i), !noalias !52
  call void @llvm.lifetime.end.p0(ptr nonnull %.120.i.i.i), !noalias !52
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !52
  br label %B13971.i.i

_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.i.i: ; preds = %B458.i.i.i
  %.834.pre.i.i = load i64, ptr %sunkaddr241.i.i, align 8, !noalias !52
  %17 = icmp eq i64 %.834.pre.i.i, 0
  call void @llvm.lifetime.end.p0(ptr nonnull %.70.i.i.i), !noalias !52
  call void @llvm.lifetime.end.p0(ptr nonnull %.120.i.i.i), !noalias !52
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !52
  br i1 %17, label %B13815.i.i, label %B13971.i.i

B1974.thread.i.i:                                 ; preds = %B1876.i.i
  %.821.i.i = tail call i64 %8(i64 %.770.i.i, i64 %.700.i.i, i64 %.82.i.i), !noalias !52
  %.834460.i.i = load i64, ptr %sunkaddr241.i.i, align 8, !noalias !52
  %.835461.not.i.i = icmp eq i64 %.834460.i.i, 0
  br i1 %.835461.not.i.i, label %B2254.endif.i.i, label %B13971.i.i

B2472.i.i:                                        ; preds = %B2472.preheader.i.i, %B2472.i.i
  %lsr.iv217.i.i = phi i64 [ %lsr.iv.next218.i.i, %B2472.i.i ], [ %4, %B2472.preheader.i.i ]
  %lsr.iv208.i.i = phi i64 [ %lsr.iv.next209.i.i, %B2472.i.i ], [ %lsr.iv.i3.i, %B2472.preheader.i.i ]
  %look_ahead_v221_hash_of_v222_h.2.5648.i.i = phi i64 [ %.1164.3.i.i, %B2472.i.i ], [ %.1029.i.i, %B2472.preheader.i.i ]
  %.1151.i.i = add i64 %look_ahead_v221_hash_of_v222_h.2.5648.i.i, -4658895280553007687
  %.1152.i.i = zext i64 %.1151.i.i to i128
  %.1154.i.i = mul nuw i128 %.1152.i.i, 11400714819323198485
  %.1155.i.i = trunc i128 %.1154.i.i to i64
  %.1156.i.i = lshr i128 %.1154.i.i, 64
  %.1157.i.i = trunc nuw i128 %.1156.i.i to i64
  %18 = add i64 %lsr.iv208.i.i, -24
  %.1162.i.i = inttoptr i64 %18 to ptr
  %.1163.i.i = load i64, ptr %.1162.i.i, align 8, !noalias !52
  %.1158.i.i = add i64 %.1163.i.i, -4658895280553007687
  %.1164.i.i = add i64 %.1158.i.i, %.1155.i.i
  %.1151.1.i.i = add i64 %.1164.i.i, %.1157.i.i
  %.1152.1.i.i = zext i64 %.1151.1.i.i to i128
  %.1154.1.i.i = mul nuw i128 %.1152.1.i.i, 11400714819323198485
  %.1155.1.i.i = trunc i128 %.1154.1.i.i to i64
  %.1156.1.i.i = lshr i128 %.1154.1.i.i, 64
  %.1157.1.i.i = trunc nuw i128 %.1156.1.i.i to i64
  %19 = add i64 %lsr.iv208.i.i, -16
  %.1162.1.i.i = inttoptr i64 %19 to ptr
  %.1163.1.i.i = load i64, ptr %.1162.1.i.i, align 8, !noalias !52
  %.1158.1.i.i = add i64 %.1163.1.i.i, -4658895280553007687
  %.1164.1.i.i = add i64 %.1158.1.i.i, %.1155.1.i.i
  %.1151.2.i.i = add i64 %.1164.1.i.i, %.1157.1.i.i
  %.1152.2.i.i = zext i64 %.1151.2.i.i to i128
  %.1154.2.i.i = mul nuw i128 %.1152.2.i.i, 11400714819323198485
  %.1155.2.i.i = trunc i128 %.1154.2.i.i to i64
  %.1156.2.i.i = lshr i128 %.1154.2.i.i, 64
  %.1157.2.i.i = trunc nuw i128 %.1156.2.i.i to i64
  %20 = add i64 %lsr.iv208.i.i, -8
  %.1162.2.i.i = inttoptr i64 %20 to ptr
  %.1163.2.i.i = load i64, ptr %.1162.2.i.i, align 8, !noalias !52
  %.1158.2.i.i = add i64 %.1163.2.i.i, -4658895280553007687
  %.1164.2.i.i = add i64 %.1158.2.i.i, %.1155.2.i.i
  %.1151.3.i.i = add i64 %.1164.2.i.i, %.1157.2.i.i
  %.1152.3.i.i = zext i64 %.1151.3.i.i to i128
  %.1154.3.i.i = mul nuw i128 %.1152.3.i.i, 11400714819323198485
  %.1155.3.i.i = trunc i128 %.1154.3.i.i to i64
  %.1156.3.i.i = lshr i128 %.1154.3.i.i, 64
  %.1157.3.i.i = trunc nuw i128 %.1156.3.i.i to i64
  %.1162.3.i.i = inttoptr i64 %lsr.iv208.i.i to ptr
  %.1163.3.i.i = load i64, ptr %.1162.3.i.i, align 8, !noalias !52
  %.1158.3.i.i = add i64 %.1163.3.i.i, %.1155.3.i.i
  %.1164.3.i.i = add i64 %.1158.3.i.i, %.1157.3.i.i
  %lsr.iv.next209.i.i = add i64 %lsr.iv208.i.i, 32
  %lsr.iv.next218.i.i = add i64 %lsr.iv217.i.i, -4
  %niter.ncmp.3.i.i = icmp eq i64 %lsr.iv.next218.i.i, 0
  br i1 %niter.ncmp.3.i.i, label %B2494.loopexit.unr-lcssa.i.i, label %B2472.i.i

B2494.loopexit.unr-lcssa.i.i:                     ; preds = %B2472.i.i
  br i1 %11, label %B2494.i.i, label %B2472.epil.preheader.i.i

B2472.epil.preheader.i.i:                         ; preds = %B2472.preheader.i.i, %B2494.loopexit.unr-lcssa.i.i
  %look_ahead_v221_hash_of_v222_h.2.5648.epil.init.i.i = phi i64 [ %.1029.i.i, %B2472.preheader.i.i ], [ %.1164.3.i.i, %B2494.loopexit.unr-lcssa.i.i ]
  %.1118644646.epil.init.i.i = phi i64 [ 1, %B2472.preheader.i.i ], [ %5, %B2494.loopexit.unr-lcssa.i.i ]
  %21 = shl i64 %.1118644646.epil.init.i.i, 3
  %22 = add nsw i64 %21, %lsr.iv210.i.i
  br label %B2472.epil.i.i

B2472.epil.i.i:                                   ; preds = %B2472.epil.i.i, %B2472.epil.preheader.i.i
  %lsr.iv214.i.i = phi i64 [ %lsr.iv.next215.i.i, %B2472.epil.i.i ], [ %xtraiter174.i.i, %B2472.epil.preheader.i.i ]
  %lsr.iv212.i.i = phi i64 [ %lsr.iv.next213.i.i, %B2472.epil.i.i ], [ %22, %B2472.epil.preheader.i.i ]
  %look_ahead_v221_hash_of_v222_h.2.5648.epil.i.i = phi i64 [ %.1164.epil.i.i, %B2472.epil.i.i ], [ %look_ahead_v221_hash_of_v222_h.2.5648.epil.init.i.i, %B2472.epil.preheader.i.i ]
  %.1151.epil.i.i = add i64 %look_ahead_v221_hash_of_v222_h.2.5648.epil.i.i, -4658895280553007687
  %.1152.epil.i.i = zext i64 %.1151.epil.i.i to i128
  %.1154.epil.i.i = mul nuw i128 %.1152.epil.i.i, 11400714819323198485
  %.1155.epil.i.i = trunc i128 %.1154.epil.i.i to i64
  %.1156.epil.i.i = lshr i128 %.1154.epil.i.i, 64
  %.1157.epil.i.i = trunc nuw i128 %.1156.epil.i.i to i64
  %.1162.epil.i.i = inttoptr i64 %lsr.iv212.i.i to ptr
  %.1163.epil.i.i = load i64, ptr %.1162.epil.i.i, align 8, !noalias !52
  %.1158.epil.i.i = add i64 %.1163.epil.i.i, %.1155.epil.i.i
  %.1164.epil.i.i = add i64 %.1158.epil.i.i, %.1157.epil.i.i
  %lsr.iv.next213.i.i = add i64 %lsr.iv212.i.i, 8
  %lsr.iv.next215.i.i = add nsw i64 %lsr.iv214.i.i, -1
  %epil.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next215.i.i, 0
  br i1 %epil.iter.cmp.not.i.i, label %B2494.i.i, label %B2472.epil.i.i, !llvm.loop !60

B2494.i.i:                                        ; preds = %B2472.epil.i.i, %B2378.endif.i.i, %B2494.loopexit.unr-lcssa.i.i
  %look_ahead_v221_hash_of_v222_h.2.5.lcssa.i.i = phi i64 [ %.1029.i.i, %B2378.endif.i.i ], [ %.1164.3.i.i, %B2494.loopexit.unr-lcssa.i.i ], [ %.1164.epil.i.i, %B2472.epil.i.i ]
  %.1178.i.i = lshr i64 %look_ahead_v221_hash_of_v222_h.2.5.lcssa.i.i, 32
  %.1179.i.i = xor i64 %.1178.i.i, %look_ahead_v221_hash_of_v222_h.2.5.lcssa.i.i
  %.1180.i.i = mul i64 %.1179.i.i, -7046029254386353131
  %.1181.i.i = lshr i64 %.1180.i.i, 29
  %.1182.i.i = xor i64 %.1181.i.i, %.1180.i.i
  %.1183.i.i = mul i64 %.1182.i.i, -4658895280553007687
  %.1184.i.i = lshr i64 %.1183.i.i, 32
  %.1185.i.i = xor i64 %.1184.i.i, %.1183.i.i
  %.1187.i.i = shl nsw i64 %.980653659.i.i, 3
  %.1191.i.i = add nsw i64 %.1187.i.i, %.61.i.i
  %.1192.i.i = inttoptr i64 %.1191.i.i to ptr
  store i64 %.1185.i.i, ptr %.1192.i.i, align 8, !noalias !52
  %.1200.i.i = load i64, ptr %sunkaddr247.i.i, align 8, !noalias !52
  %.1205.i.i = load i64, ptr %sunkaddr249.i.i, align 8, !noalias !52
  %.1206.i.i = zext i64 %.1185.i.i to i128
  %.1207.i.i = zext i64 %.1205.i.i to i128
  %.1208.i.i = mul nuw i128 %.1206.i.i, %.1207.i.i
  %sh.diff.i.i = lshr i128 %.1208.i.i, 58
  %tr.sh.diff.i.i = trunc i128 %sh.diff.i.i to i64
  %.1212.i.i = and i64 %tr.sh.diff.i.i, -64
  %.1213.i.i = add nsw i64 %.1212.i.i, %.1200.i.i
  %.1214.i.i = inttoptr i64 %.1213.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1214.i.i, i32 1, i32 3, i32 1), !noalias !52
  %lsr.iv.next.i4.i = add i64 %lsr.iv.i3.i, %.90.i.i
  %lsr.iv.next211.i.i = add i64 %lsr.iv210.i.i, %.90.i.i
  %.974.i.i = icmp samesign ugt i64 %.973652660.i.i, 1
  br i1 %.974.i.i, label %B2378.endif.i.i, label %B13815.i.i

B13815.i.i:                                       ; preds = %B2494.i.i, %B2254.endif.i.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.i.i
  %count.2.3462467.i.i = phi i64 [ %.101.i.i.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.i.i ], [ %.821.i.i, %B2254.endif.i.i ], [ %.821.i.i, %B2494.i.i ]
  %.1235.i.i = add nsw i64 %count.2.3462467.i.i, %found.2.1.i.i
  %.1243.i.i = add i64 %at.7.1.i.i, 1
  %exitcond733.not.i.i = icmp eq i64 %.1243.i.i, %until.4.1.i.i
  br i1 %exitcond733.not.i.i, label %B13971.thread.i.i, label %B1796.i.i

B13971.i.i:                                       ; preds = %B1974.thread.i.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.i.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.thread.thread.i.i
  store i64 0, ptr %sunkaddr241.i.i, align 8, !noalias !52
  store i64 %.683.i.i, ptr %7, align 8, !noalias !52
  %.1263.i.i = icmp sgt i64 %found.2.1.i.i, 0
  br i1 %.1263.i.i, label %B27390.i.i, label %B120.endif.endif.endif.thread.sink.split.i

B13971.thread.i.i:                                ; preds = %B13815.i.i
  %.1263740.i.i = icmp sgt i64 %.1235.i.i, 0
  br i1 %.1263740.i.i, label %B27390.i.i, label %B55923.i.i

B27390.i.i:                                       ; preds = %B13971.thread.i.i, %B13971.i.i
  %found.3.2743.i.i = phi i64 [ %.1235.i.i, %B13971.thread.i.i ], [ %found.2.1.i.i, %B13971.i.i ]
  %at.5.2741.i.i = phi i64 [ %until.4.1.i.i, %B13971.thread.i.i ], [ %at.7.1.i.i, %B13971.i.i ]
  br i1 %6, label %B55600.i.i, label %B27392.i.i

B27392.i.i:                                       ; preds = %B27390.i.i
  store i64 0, ptr %.1274.i.i, align 8, !noalias !52
  %.1278.i.i = call fastcc i32 @_ZN10interleave6engine6native7kernels4tree4foldB3v90B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.1274.i.i, ptr nonnull %excinfo.3.i.i, i64 %.117.i.i, i64 %found.3.2743.i.i, i64 %.55.i.i), !noalias !52
  %cond.i.i = icmp eq i32 %.1278.i.i, 0
  br i1 %cond.i.i, label %B27842.endif.endif.preheader.i.i, label %B120.endif.if.i, !prof !20

B27842.endif.endif.preheader.i.i:                 ; preds = %B27392.i.i
  %23 = add nuw i64 %found.3.2743.i.i, 1
  br label %B27842.endif.endif.i.i

B55600.i.i:                                       ; preds = %B27842.endif.endif.i.i, %B27390.i.i
  %.1656.i.i = load i64, ptr %sunkaddr254.i.i, align 8, !noalias !52
  %.1658.i.i = add nsw i64 %.1656.i.i, %found.3.2743.i.i
  store i64 %.1658.i.i, ptr %sunkaddr254.i.i, align 8, !noalias !52
  store i64 0, ptr %.1668.i.i, align 8, !noalias !52
  call fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB4v261B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr nonnull %.1668.i.i, i64 %a0, i64 %found.3.2743.i.i)
  br label %B55923.i.i

B55923.i.i:                                       ; preds = %B55600.i.i, %B13971.thread.i.i, %B1784.i.i
  %at.5.2498.i.i = phi i64 [ %at.6.1.i.i, %B1784.i.i ], [ %until.4.1.i.i, %B13971.thread.i.i ], [ %at.5.2741.i.i, %B55600.i.i ]
  %.132.i.i = load atomic i64, ptr %sunkaddr257.i.i acquire, align 8, !noalias !52
  %.134.i.i = icmp sgt i64 %.132.i.i, %.46.i.i
  br i1 %.134.i.i, label %B872.i.i, label %B752.i.i

B1336.endif.i.i:                                  ; preds = %B1322.i.i
  %.425.i.i = sub i64 %until.4.1.i.i, %at.6.1.i.i
  %.468639.not.i.i = icmp slt i64 %.425.i.i, 1
  br i1 %.468639.not.i.i, label %B1784.i.i, label %B1574.lr.ph.i.i

B1574.lr.ph.i.i:                                  ; preds = %B1336.endif.i.i
  %.526.i.i = load i64, ptr %sunkaddr260.i.i, align 8, !noalias !52
  %.533.i.i = add nsw i64 %.526.i.i, 8
  %.534.i.i = inttoptr i64 %.533.i.i to ptr
  %.535.i.i = load i64, ptr %.534.i.i, align 8, !noalias !52
  %.585.i.i = load i64, ptr %sunkaddr262.i.i, align 8, !noalias !52
  %.590.i.i = load i64, ptr %sunkaddr265.i.i, align 8, !noalias !52
  %.591.i.i = shl nsw i64 %.590.i.i, 4
  %.592.i.i = add nsw i64 %.591.i.i, %.585.i.i
  %.595.i.i = inttoptr i64 %.592.i.i to ptr
  %.596.i.i = load i64, ptr %.595.i.i, align 8, !noalias !52
  %.601.i.i = load i64, ptr %sunkaddr268.i.i, align 8, !noalias !52
  %.603.i.i = mul nsw i64 %.596.i.i, 40
  %.604.i.i = add nsw i64 %.601.i.i, %.603.i.i
  %.607.i.i = inttoptr i64 %.604.i.i to ptr
  %.608.i.i = load i64, ptr %.607.i.i, align 8, !noalias !52
  %.616.i.i = add nsw i64 %.592.i.i, 8
  %.617.i.i = inttoptr i64 %.616.i.i to ptr
  %.618.i.i = load i64, ptr %.617.i.i, align 8, !noalias !52
  %.625.i.i = mul nsw i64 %.618.i.i, 40
  %.626.i.i = add nsw i64 %.625.i.i, %.601.i.i
  %.629.i.i = inttoptr i64 %.626.i.i to ptr
  %.630.i.i = load i64, ptr %.629.i.i, align 8, !noalias !52
  %.neg.i.i = add nsw i64 %at.6.1.i.i, 1
  %xtraiter.i.i = and i64 %.425.i.i, 1
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  br i1 %lcmp.mod.not.i.i, label %B1574.prol.loopexit.i.i, label %B1574.prol.i.i

B1574.prol.i.i:                                   ; preds = %B1574.lr.ph.i.i
  %.477.prol.i.i = add nsw i64 %.425.i.i, -1
  %.536.not.prol.i.i = icmp slt i64 %at.6.1.i.i, %.535.i.i
  br i1 %.536.not.prol.i.i, label %B1670.prol.i.i, label %B1610.prol.i.i

B1610.prol.i.i:                                   ; preds = %B1574.prol.i.i, %B1610.prol.i.i
  %.541.prol.i.i = phi i64 [ %.556.prol.i.i, %B1610.prol.i.i ], [ %.535.i.i, %B1574.prol.i.i ]
  %state_of_level_v234_number.2.3.prol.i.i = phi i64 [ %.543.prol.i.i, %B1610.prol.i.i ], [ %at.6.1.i.i, %B1574.prol.i.i ]
  %state_of_level_v234_source.2.3.prol.i.i = phi i64 [ %.549.prol.i.i, %B1610.prol.i.i ], [ %.526.i.i, %B1574.prol.i.i ]
  %.543.prol.i.i = sub nsw i64 %state_of_level_v234_number.2.3.prol.i.i, %.541.prol.i.i
  %.549.prol.i.i = add i64 %state_of_level_v234_source.2.3.prol.i.i, 16
  %24 = add i64 %state_of_level_v234_source.2.3.prol.i.i, 24
  %.555.prol.i.i = inttoptr i64 %24 to ptr
  %.556.prol.i.i = load i64, ptr %.555.prol.i.i, align 8, !noalias !52
  %.557.not.prol.i.i = icmp slt i64 %.543.prol.i.i, %.556.prol.i.i
  br i1 %.557.not.prol.i.i, label %B1670.prol.i.i, label %B1610.prol.i.i

B1670.prol.i.i:                                   ; preds = %B1610.prol.i.i, %B1574.prol.i.i
  %state_of_level_v234_number.3.4.prol.i.i = phi i64 [ %at.6.1.i.i, %B1574.prol.i.i ], [ %.543.prol.i.i, %B1610.prol.i.i ]
  %state_of_level_v234_source.3.4.prol.i.i = phi i64 [ %.526.i.i, %B1574.prol.i.i ], [ %.549.prol.i.i, %B1610.prol.i.i ]
  %.564.prol.i.i = inttoptr i64 %state_of_level_v234_source.3.4.prol.i.i to ptr
  %.565.prol.i.i = load i64, ptr %.564.prol.i.i, align 8, !noalias !52
  %.570.prol.i.i = mul nsw i64 %state_of_level_v234_number.3.4.prol.i.i, %.90.i.i
  %.575.prol.i.i = add nsw i64 %.565.prol.i.i, %.570.prol.i.i
  %.576.prol.i.i = inttoptr i64 %.575.prol.i.i to ptr
  %.577.prol.i.i = load i64, ptr %.576.prol.i.i, align 8, !noalias !52
  %.609.prol.i.i = shl i64 %.577.prol.i.i, 3
  %.610.prol.i.i = and i64 %.609.prol.i.i, 34359738360
  %.611.prol.i.i = add nsw i64 %.610.prol.i.i, %.608.i.i
  %.612.prol.i.i = inttoptr i64 %.611.prol.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.612.prol.i.i, i32 1, i32 3, i32 1), !noalias !52
  %25 = lshr i64 %.577.prol.i.i, 29
  %.632.prol.i.i = and i64 %25, 34359738360
  %.633.prol.i.i = add nsw i64 %.632.prol.i.i, %.630.i.i
  %.634.prol.i.i = inttoptr i64 %.633.prol.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.634.prol.i.i, i32 1, i32 3, i32 1), !noalias !52
  br label %B1574.prol.loopexit.i.i

B1574.prol.loopexit.i.i:                          ; preds = %B1670.prol.i.i, %B1574.lr.ph.i.i
  %.467637641.unr.i.i = phi i64 [ %.425.i.i, %B1574.lr.ph.i.i ], [ %.477.prol.i.i, %B1670.prol.i.i ]
  %.474638640.unr.i.i = phi i64 [ %at.6.1.i.i, %B1574.lr.ph.i.i ], [ %.neg.i.i, %B1670.prol.i.i ]
  %26 = icmp eq i64 %until.4.1.i.i, %.neg.i.i
  br i1 %26, label %B1784.i.i, label %B1574.i.i

_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i.i: ; preds = %B458.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.70.i.i.i), !noalias !52
  call void @llvm.lifetime.end.p0(ptr nonnull %.120.i.i.i), !noalias !52
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !52
  br label %B120.endif.if.i

B2254.endif.i.i:                                  ; preds = %B1974.thread.i.i
  %.974658.not.i.i = icmp slt i64 %.821.i.i, 1
  br i1 %.974658.not.i.i, label %B13815.i.i, label %B2378.endif.preheader.i.i

B2378.endif.preheader.i.i:                        ; preds = %B2254.endif.i.i
  %27 = add i64 %3, %.698.i.i
  br label %B2378.endif.i.i

B2378.endif.i.i:                                  ; preds = %B2378.endif.preheader.i.i, %B2494.i.i
  %lsr.iv210.i.i = phi i64 [ %.700.i.i, %B2378.endif.preheader.i.i ], [ %lsr.iv.next211.i.i, %B2494.i.i ]
  %lsr.iv.i3.i = phi i64 [ %27, %B2378.endif.preheader.i.i ], [ %lsr.iv.next.i4.i, %B2494.i.i ]
  %.973652660.i.i = phi i64 [ %.821.i.i, %B2378.endif.preheader.i.i ], [ %.983.i.i, %B2494.i.i ]
  %.980653659.i.i = phi i64 [ %found.2.1.i.i, %B2378.endif.preheader.i.i ], [ %.987.i.i, %B2494.i.i ]
  %.983.i.i = add nsw i64 %.973652660.i.i, -1
  %.987.i.i = add i64 %.980653659.i.i, 1
  %.1019.i.i = mul nsw i64 %.980653659.i.i, %.90.i.i
  %.1021.i.i = add nsw i64 %.1019.i.i, %.55.i.i
  %.1027.i.i = inttoptr i64 %.1021.i.i to ptr
  %.1028.i.i = load i64, ptr %.1027.i.i, align 8, !noalias !52
  %.1029.i.i = add i64 %.1028.i.i, 1
  br i1 %9, label %B2494.i.i, label %B2472.preheader.i.i

B2472.preheader.i.i:                              ; preds = %B2378.endif.i.i
  br i1 %10, label %B2472.epil.preheader.i.i, label %B2472.i.i

B27842.endif.endif.i.i:                           ; preds = %B27842.endif.endif.i.i, %B27842.endif.endif.preheader.i.i
  %lsr.iv220.i.i = phi i64 [ %.61.i.i, %B27842.endif.endif.preheader.i.i ], [ %lsr.iv.next221.i.i, %B27842.endif.endif.i.i ]
  %lsr.iv218.i.i = phi i64 [ %.55.i.i, %B27842.endif.endif.preheader.i.i ], [ %lsr.iv.next219.i.i, %B27842.endif.endif.i.i ]
  %lsr.iv216.i.i = phi i64 [ %23, %B27842.endif.endif.preheader.i.i ], [ %lsr.iv.next217.i.i, %B27842.endif.endif.i.i ]
  %.1447.i.i = inttoptr i64 %lsr.iv218.i.i to ptr
  %.1448.i.i = load i64, ptr %.1447.i.i, align 8, !noalias !52
  %.1449.i.i = add i64 %.1448.i.i, 1
  %.1598.i.i = lshr i64 %.1449.i.i, 32
  %.1599.i.i = xor i64 %.1598.i.i, %.1449.i.i
  %.1600.i.i = mul i64 %.1599.i.i, -7046029254386353131
  %.1601.i.i = lshr i64 %.1600.i.i, 29
  %.1602.i.i = xor i64 %.1601.i.i, %.1600.i.i
  %.1603.i.i = mul i64 %.1602.i.i, -4658895280553007687
  %.1604.i.i = lshr i64 %.1603.i.i, 32
  %.1605.i.i = xor i64 %.1604.i.i, %.1603.i.i
  %.1612.i.i = inttoptr i64 %lsr.iv220.i.i to ptr
  store i64 %.1605.i.i, ptr %.1612.i.i, align 8, !noalias !52
  %.1620.i.i = load i64, ptr %sunkaddr247.i.i, align 8, !noalias !52
  %.1625.i.i = load i64, ptr %sunkaddr249.i.i, align 8, !noalias !52
  %.1626.i.i = zext i64 %.1605.i.i to i128
  %.1627.i.i = zext i64 %.1625.i.i to i128
  %.1628.i.i = mul nuw i128 %.1626.i.i, %.1627.i.i
  %sh.diff603.i.i = lshr i128 %.1628.i.i, 58
  %tr.sh.diff604.i.i = trunc i128 %sh.diff603.i.i to i64
  %.1632.i.i = and i64 %tr.sh.diff604.i.i, -64
  %.1633.i.i = add nsw i64 %.1632.i.i, %.1620.i.i
  %.1634.i.i = inttoptr i64 %.1633.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.1634.i.i, i32 1, i32 3, i32 1), !noalias !52
  %lsr.iv.next217.i.i = add i64 %lsr.iv216.i.i, -1
  %lsr.iv.next219.i.i = add i64 %lsr.iv218.i.i, 8
  %lsr.iv.next221.i.i = add i64 %lsr.iv220.i.i, 8
  %.1394.i.i = icmp samesign ugt i64 %lsr.iv.next217.i.i, 1
  br i1 %.1394.i.i, label %B27842.endif.endif.i.i, label %B55600.i.i

B120.endif.if.i:                                  ; preds = %B27392.i.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.1274.i.i), !noalias !45
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.3.i.i), !noalias !45
  call void @llvm.lifetime.end.p0(ptr nonnull %.1668.i.i), !noalias !45
  br label %_ZN10interleave6engine6native7kernels6kernel7advanceB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit

B120.endif.endif.endif.thread.sink.split.i:       ; preds = %B13971.i.i, %B1228.i.i
  %at.7.1.i99.lcssa.sink.i = phi i64 [ %at.6.1.i.i, %B1228.i.i ], [ %at.7.1.i.i, %B13971.i.i ]
  %.97.0.ph.ph.ph.i = phi i64 [ 3, %B1228.i.i ], [ 2, %B13971.i.i ]
  %sunkaddr264.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 88
  store i64 %at.7.1.i99.lcssa.sink.i, ptr %sunkaddr264.i.i, align 8, !noalias !52
  %sunkaddr266.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 96
  store i64 %until.4.1.i.i, ptr %sunkaddr266.i.i, align 8, !noalias !52
  br label %B120.endif.endif.endif.thread.i

B120.endif.endif.endif.thread.i:                  ; preds = %B872.i.i, %B120.endif.endif.endif.thread.sink.split.i
  %.97.0.ph.ph.i = phi i64 [ %.97.0.ph.ph.ph.i, %B120.endif.endif.endif.thread.sink.split.i ], [ 1, %B872.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.1274.i.i), !noalias !45
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.3.i.i), !noalias !45
  call void @llvm.lifetime.end.p0(ptr nonnull %.1668.i.i), !noalias !45
  %.12912.i = load i64, ptr %sunkaddr133.i, align 8, !noalias !45
  %.13513.i = load i64, ptr %sunkaddr137.i, align 8, !noalias !45
  %.13.i3114.i = tail call i64 @llvm.smin.i64(i64 %.13513.i, i64 %.12912.i)
  store i64 %.13.i3114.i, ptr %sunkaddr133.i, align 8, !noalias !45
  br label %_ZN10interleave6engine6native7kernels6kernel7advanceB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit

B120.endif.endif.endif.i:                         ; preds = %B872.i.i, %B872.thread.i.i
  %.258.i.i = load atomic i64, ptr %1 acquire, align 8, !noalias !52
  %.260.i.not.i = icmp slt i64 %.258.i.i, %.88.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.1274.i.i), !noalias !45
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.3.i.i), !noalias !45
  call void @llvm.lifetime.end.p0(ptr nonnull %.1668.i.i), !noalias !45
  %.129.i = load i64, ptr %sunkaddr133.i, align 8, !noalias !45
  %.135.i = load i64, ptr %sunkaddr137.i, align 8, !noalias !45
  %.13.i31.i = tail call i64 @llvm.smin.i64(i64 %.135.i, i64 %.129.i)
  store i64 %.13.i31.i, ptr %sunkaddr133.i, align 8, !noalias !45
  br i1 %.260.i.not.i, label %_ZN10interleave6engine6native7kernels6kernel7advanceB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit, label %B616.i

_ZN10interleave6engine6native7kernels6kernel7advanceB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx.exit: ; preds = %B1490.i, %B1550.i, %B1400.i, %B668.i, %B616.i, %B120.endif.endif.endif.i, %B272.i.i, %B120.endif.endif.endif.thread.i, %B120.endif.if.i
  %result.0 = phi i64 [ undef, %B120.endif.if.i ], [ %.97.0.ph.ph.i, %B120.endif.endif.endif.thread.i ], [ 5, %B272.i.i ], [ 5, %B1550.i ], [ 5, %B1400.i ], [ 5, %B1490.i ], [ 6, %B668.i ], [ 4, %B616.i ], [ 1, %B120.endif.endif.endif.i ]
  ret i64 %result.0
}

define i64 @seed(i64 %a0, i64 %a1) local_unnamed_addr {
  %.361.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.361.i)
  %.13.i = add nsw i64 %a0, 112
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !61
  %.27.i = add nsw i64 %.15.i, 56
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !61
  %.32.i = add nsw i64 %.15.i, 64
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !61
  %.123113.not.i = icmp slt i64 %a1, 1
  br i1 %.123113.not.i, label %_ZN10interleave6engine6native7kernels6kernel4seedB4v289B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B244.endif.lr.ph.i

B244.endif.lr.ph.i:                               ; preds = %0
  %.19.i = add nsw i64 %a0, 16
  %.20.i = inttoptr i64 %.19.i to ptr
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !61
  %.172.i = shl i64 %.21.i, 3
  %.223.i = add i64 %.21.i, -1
  %.266101.not.i = icmp slt i64 %.223.i, 1
  br i1 %.266101.not.i, label %B244.endif.preheader.i, label %B244.endif.us.preheader.i

B244.endif.us.preheader.i:                        ; preds = %B244.endif.lr.ph.i
  %1 = add i64 %.21.i, -2
  %xtraiter.i = and i64 %.223.i, 3
  %2 = and i64 %.223.i, 9223372036854775804
  %3 = icmp samesign ult i64 %1, 3
  %4 = icmp eq i64 %xtraiter.i, 0
  br i1 %3, label %B244.endif.us.us.i, label %B244.endif.us.preheader1.i

B244.endif.us.preheader1.i:                       ; preds = %B244.endif.us.preheader.i
  %5 = add i64 %.29.i, 32
  %6 = shl i64 %2, 3
  %7 = or disjoint i64 %6, 8
  br label %B244.endif.us.i

B244.endif.us.us.i:                               ; preds = %B244.endif.us.preheader.i, %B338.B56389_crit_edge.us.loopexit.us.i
  %lsr.iv23.us.i = phi i64 [ %lsr.iv.next24.us.i, %B338.B56389_crit_edge.us.loopexit.us.i ], [ %.29.i, %B244.endif.us.preheader.i ]
  %.129108114.us.us.i = phi i64 [ %.136.us.us.i, %B338.B56389_crit_edge.us.loopexit.us.i ], [ 0, %B244.endif.us.preheader.i ]
  %.173.us.us.i = mul nuw nsw i64 %.129108114.us.us.i, %.172.i
  %.175.us.us.i = add nsw i64 %.173.us.us.i, %.29.i
  %.181.us.us.i = inttoptr i64 %.175.us.us.i to ptr
  %.182.us.us.i = load i64, ptr %.181.us.us.i, align 8, !noalias !61
  %.183.us.us.i = add i64 %.182.us.us.i, 1
  br label %B56387.us.epil.us.i

B56387.us.epil.us.i:                              ; preds = %B56387.us.epil.us.i, %B244.endif.us.us.i
  %lsr.iv27.us.i = phi i64 [ %lsr.iv.next28.us.i, %B56387.us.epil.us.i ], [ %xtraiter.i, %B244.endif.us.us.i ]
  %lsr.iv25.us.in.i = phi i64 [ %lsr.iv25.us.i, %B56387.us.epil.us.i ], [ %lsr.iv23.us.i, %B244.endif.us.us.i ]
  %hash_of_v290_h.2.1104.us.epil.us.i = phi i64 [ %.318.us.epil.us.i, %B56387.us.epil.us.i ], [ %.183.us.us.i, %B244.endif.us.us.i ]
  %lsr.iv25.us.i = add i64 %lsr.iv25.us.in.i, 8
  %.305.us.epil.us.i = add i64 %hash_of_v290_h.2.1104.us.epil.us.i, -4658895280553007687
  %.306.us.epil.us.i = zext i64 %.305.us.epil.us.i to i128
  %.308.us.epil.us.i = mul nuw i128 %.306.us.epil.us.i, 11400714819323198485
  %.309.us.epil.us.i = trunc i128 %.308.us.epil.us.i to i64
  %.310.us.epil.us.i = lshr i128 %.308.us.epil.us.i, 64
  %.311.us.epil.us.i = trunc nuw i128 %.310.us.epil.us.i to i64
  %.316.us.epil.us.i = inttoptr i64 %lsr.iv25.us.i to ptr
  %.317.us.epil.us.i = load i64, ptr %.316.us.epil.us.i, align 8, !noalias !61
  %.312.us.epil.us.i = add i64 %.317.us.epil.us.i, %.309.us.epil.us.i
  %.318.us.epil.us.i = add i64 %.312.us.epil.us.i, %.311.us.epil.us.i
  %lsr.iv.next28.us.i = add nsw i64 %lsr.iv27.us.i, -1
  %epil.iter.cmp.not.us.i = icmp eq i64 %lsr.iv.next28.us.i, 0
  br i1 %epil.iter.cmp.not.us.i, label %B338.B56389_crit_edge.us.loopexit.us.i, label %B56387.us.epil.us.i, !llvm.loop !64

B338.B56389_crit_edge.us.loopexit.us.i:           ; preds = %B56387.us.epil.us.i
  %.136.us.us.i = add nuw nsw i64 %.129108114.us.us.i, 1
  %.164.us.us.i = shl nsw i64 %.129108114.us.us.i, 3
  %.166.us.us.i = add nsw i64 %.164.us.us.i, %.34.i
  %.332.us.us.i = lshr i64 %.318.us.epil.us.i, 32
  %.333.us.us.i = xor i64 %.332.us.us.i, %.318.us.epil.us.i
  %.334.us.us.i = mul i64 %.333.us.us.i, -7046029254386353131
  %.335.us.us.i = lshr i64 %.334.us.us.i, 29
  %.336.us.us.i = xor i64 %.335.us.us.i, %.334.us.us.i
  %.337.us.us.i = mul i64 %.336.us.us.i, -4658895280553007687
  %.338.us.us.i = lshr i64 %.337.us.us.i, 32
  %.339.us.us.i = xor i64 %.338.us.us.i, %.337.us.us.i
  %.341.us.us.i = inttoptr i64 %.166.us.us.i to ptr
  store i64 %.339.us.us.i, ptr %.341.us.us.i, align 8, !noalias !61
  %lsr.iv.next24.us.i = add i64 %lsr.iv23.us.i, %.172.i
  %exitcond124.not.us.i = icmp eq i64 %.136.us.us.i, %a1
  br i1 %exitcond124.not.us.i, label %_ZN10interleave6engine6native7kernels6kernel4seedB4v289B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B244.endif.us.us.i

B244.endif.preheader.i:                           ; preds = %B244.endif.lr.ph.i
  %8 = icmp eq i64 %a1, 1
  br i1 %8, label %B244.endif.epil.preheader.i, label %B244.endif.preheader.new.i

B244.endif.preheader.new.i:                       ; preds = %B244.endif.preheader.i
  %unroll_iter13.i = and i64 %a1, 9223372036854775806
  %9 = shl i64 %.21.i, 4
  br label %B244.endif.i

B244.endif.us.i:                                  ; preds = %B338.B56389_crit_edge.us.i, %B244.endif.us.preheader1.i
  %lsr.iv23.i = phi i64 [ %lsr.iv.next24.i, %B338.B56389_crit_edge.us.i ], [ %.29.i, %B244.endif.us.preheader1.i ]
  %lsr.iv19.i = phi i64 [ %lsr.iv.next20.i, %B338.B56389_crit_edge.us.i ], [ %5, %B244.endif.us.preheader1.i ]
  %.129108114.us.i = phi i64 [ %.136.us.i, %B338.B56389_crit_edge.us.i ], [ 0, %B244.endif.us.preheader1.i ]
  %.173.us.i = mul nsw i64 %.129108114.us.i, %.172.i
  %.175.us.i = add nsw i64 %.173.us.i, %.29.i
  %.181.us.i = inttoptr i64 %.175.us.i to ptr
  %.182.us.i = load i64, ptr %.181.us.i, align 8, !noalias !61
  %.183.us.i = add i64 %.182.us.i, 1
  br label %B56387.us.i

B56387.us.i:                                      ; preds = %B56387.us.i, %B244.endif.us.i
  %lsr.iv21.i = phi i64 [ %lsr.iv.next22.i, %B56387.us.i ], [ %lsr.iv19.i, %B244.endif.us.i ]
  %hash_of_v290_h.2.1104.us.i = phi i64 [ %.318.us.3.i, %B56387.us.i ], [ %.183.us.i, %B244.endif.us.i ]
  %.272100102.us.i = phi i64 [ %.279.us.3.i, %B56387.us.i ], [ 1, %B244.endif.us.i ]
  %.305.us.i = add i64 %hash_of_v290_h.2.1104.us.i, -4658895280553007687
  %.306.us.i = zext i64 %.305.us.i to i128
  %.308.us.i = mul nuw i128 %.306.us.i, 11400714819323198485
  %.309.us.i = trunc i128 %.308.us.i to i64
  %.310.us.i = lshr i128 %.308.us.i, 64
  %.311.us.i = trunc nuw i128 %.310.us.i to i64
  %10 = add i64 %lsr.iv21.i, -24
  %.316.us.i = inttoptr i64 %10 to ptr
  %.317.us.i = load i64, ptr %.316.us.i, align 8, !noalias !61
  %.312.us.i = add i64 %.317.us.i, -4658895280553007687
  %.318.us.i = add i64 %.312.us.i, %.309.us.i
  %.305.us.1.i = add i64 %.318.us.i, %.311.us.i
  %.306.us.1.i = zext i64 %.305.us.1.i to i128
  %.308.us.1.i = mul nuw i128 %.306.us.1.i, 11400714819323198485
  %.309.us.1.i = trunc i128 %.308.us.1.i to i64
  %.310.us.1.i = lshr i128 %.308.us.1.i, 64
  %.311.us.1.i = trunc nuw i128 %.310.us.1.i to i64
  %11 = add i64 %lsr.iv21.i, -16
  %.316.us.1.i = inttoptr i64 %11 to ptr
  %.317.us.1.i = load i64, ptr %.316.us.1.i, align 8, !noalias !61
  %.312.us.1.i = add i64 %.317.us.1.i, -4658895280553007687
  %.318.us.1.i = add i64 %.312.us.1.i, %.309.us.1.i
  %.305.us.2.i = add i64 %.318.us.1.i, %.311.us.1.i
  %.306.us.2.i = zext i64 %.305.us.2.i to i128
  %.308.us.2.i = mul nuw i128 %.306.us.2.i, 11400714819323198485
  %.309.us.2.i = trunc i128 %.308.us.2.i to i64
  %.310.us.2.i = lshr i128 %.308.us.2.i, 64
  %.311.us.2.i = trunc nuw i128 %.310.us.2.i to i64
  %12 = add i64 %lsr.iv21.i, -8
  %.316.us.2.i = inttoptr i64 %12 to ptr
  %.317.us.2.i = load i64, ptr %.316.us.2.i, align 8, !noalias !61
  %.279.us.3.i = add i64 %.272100102.us.i, 4
  %.312.us.2.i = add i64 %.317.us.2.i, -4658895280553007687
  %.318.us.2.i = add i64 %.312.us.2.i, %.309.us.2.i
  %.305.us.3.i = add i64 %.318.us.2.i, %.311.us.2.i
  %.306.us.3.i = zext i64 %.305.us.3.i to i128
  %.308.us.3.i = mul nuw i128 %.306.us.3.i, 11400714819323198485
  %.309.us.3.i = trunc i128 %.308.us.3.i to i64
  %.310.us.3.i = lshr i128 %.308.us.3.i, 64
  %.311.us.3.i = trunc nuw i128 %.310.us.3.i to i64
  %.316.us.3.i = inttoptr i64 %lsr.iv21.i to ptr
  %.317.us.3.i = load i64, ptr %.316.us.3.i, align 8, !noalias !61
  %.312.us.3.i = add i64 %.317.us.3.i, %.309.us.3.i
  %.318.us.3.i = add i64 %.312.us.3.i, %.311.us.3.i
  %lsr.iv.next22.i = add i64 %lsr.iv21.i, 32
  %13 = sub i64 %.279.us.3.i, %2
  %niter.ncmp.3.i = icmp eq i64 %13, 1
  br i1 %niter.ncmp.3.i, label %B338.B56389_crit_edge.us.unr-lcssa.i, label %B56387.us.i

B338.B56389_crit_edge.us.unr-lcssa.i:             ; preds = %B56387.us.i
  br i1 %4, label %B338.B56389_crit_edge.us.i, label %B56387.us.epil.preheader.i

B56387.us.epil.preheader.i:                       ; preds = %B338.B56389_crit_edge.us.unr-lcssa.i
  %14 = add nsw i64 %7, %lsr.iv23.i
  br label %B56387.us.epil.i

B56387.us.epil.i:                                 ; preds = %B56387.us.epil.i, %B56387.us.epil.preheader.i
  %lsr.iv27.i = phi i64 [ %lsr.iv.next28.i, %B56387.us.epil.i ], [ %xtraiter.i, %B56387.us.epil.preheader.i ]
  %lsr.iv25.i = phi i64 [ %lsr.iv.next26.i, %B56387.us.epil.i ], [ %14, %B56387.us.epil.preheader.i ]
  %hash_of_v290_h.2.1104.us.epil.i = phi i64 [ %.318.us.epil.i, %B56387.us.epil.i ], [ %.318.us.3.i, %B56387.us.epil.preheader.i ]
  %.305.us.epil.i = add i64 %hash_of_v290_h.2.1104.us.epil.i, -4658895280553007687
  %.306.us.epil.i = zext i64 %.305.us.epil.i to i128
  %.308.us.epil.i = mul nuw i128 %.306.us.epil.i, 11400714819323198485
  %.309.us.epil.i = trunc i128 %.308.us.epil.i to i64
  %.310.us.epil.i = lshr i128 %.308.us.epil.i, 64
  %.311.us.epil.i = trunc nuw i128 %.310.us.epil.i to i64
  %.316.us.epil.i = inttoptr i64 %lsr.iv25.i to ptr
  %.317.us.epil.i = load i64, ptr %.316.us.epil.i, align 8, !noalias !61
  %.312.us.epil.i = add i64 %.317.us.epil.i, %.309.us.epil.i
  %.318.us.epil.i = add i64 %.312.us.epil.i, %.311.us.epil.i
  %lsr.iv.next26.i = add i64 %lsr.iv25.i, 8
  %lsr.iv.next28.i = add nsw i64 %lsr.iv27.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next28.i, 0
  br i1 %epil.iter.cmp.not.i, label %B338.B56389_crit_edge.us.i, label %B56387.us.epil.i, !llvm.loop !64

B338.B56389_crit_edge.us.i:                       ; preds = %B56387.us.epil.i, %B338.B56389_crit_edge.us.unr-lcssa.i
  %.318.us.lcssa.i = phi i64 [ %.318.us.3.i, %B338.B56389_crit_edge.us.unr-lcssa.i ], [ %.318.us.epil.i, %B56387.us.epil.i ]
  %.136.us.i = add nuw nsw i64 %.129108114.us.i, 1
  %.164.us.i = shl nsw i64 %.129108114.us.i, 3
  %.166.us.i = add nsw i64 %.164.us.i, %.34.i
  %.332.us.i = lshr i64 %.318.us.lcssa.i, 32
  %.333.us.i = xor i64 %.332.us.i, %.318.us.lcssa.i
  %.334.us.i = mul i64 %.333.us.i, -7046029254386353131
  %.335.us.i = lshr i64 %.334.us.i, 29
  %.336.us.i = xor i64 %.335.us.i, %.334.us.i
  %.337.us.i = mul i64 %.336.us.i, -4658895280553007687
  %.338.us.i = lshr i64 %.337.us.i, 32
  %.339.us.i = xor i64 %.338.us.i, %.337.us.i
  %.341.us.i = inttoptr i64 %.166.us.i to ptr
  store i64 %.339.us.i, ptr %.341.us.i, align 8, !noalias !61
  %lsr.iv.next20.i = add i64 %lsr.iv19.i, %.172.i
  %lsr.iv.next24.i = add i64 %lsr.iv23.i, %.172.i
  %exitcond124.not.i = icmp eq i64 %.136.us.i, %a1
  br i1 %exitcond124.not.i, label %_ZN10interleave6engine6native7kernels6kernel4seedB4v289B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B244.endif.us.i

B56539.loopexit.unr-lcssa.i:                      ; preds = %B244.endif.i
  %15 = and i64 %a1, 1
  %lcmp.mod11.not.i = icmp eq i64 %15, 0
  br i1 %lcmp.mod11.not.i, label %_ZN10interleave6engine6native7kernels6kernel4seedB4v289B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit, label %B244.endif.epil.preheader.i

B244.endif.epil.preheader.i:                      ; preds = %B56539.loopexit.unr-lcssa.i, %B244.endif.preheader.i
  %.129108114.epil.init.i = phi i64 [ 0, %B244.endif.preheader.i ], [ %unroll_iter13.i, %B56539.loopexit.unr-lcssa.i ]
  %.164.epil.i = shl nsw i64 %.129108114.epil.init.i, 3
  %.166.epil.i = add nsw i64 %.164.epil.i, %.34.i
  %.173.epil.i = mul nsw i64 %.129108114.epil.init.i, %.172.i
  %.175.epil.i = add nsw i64 %.173.epil.i, %.29.i
  %.181.epil.i = inttoptr i64 %.175.epil.i to ptr
  %.182.epil.i = load i64, ptr %.181.epil.i, align 8, !noalias !61
  %.183.epil.i = add i64 %.182.epil.i, 1
  %.332.epil.i = lshr i64 %.183.epil.i, 32
  %.333.epil.i = xor i64 %.332.epil.i, %.183.epil.i
  %.334.epil.i = mul i64 %.333.epil.i, -7046029254386353131
  %.335.epil.i = lshr i64 %.334.epil.i, 29
  %.336.epil.i = xor i64 %.335.epil.i, %.334.epil.i
  %.337.epil.i = mul i64 %.336.epil.i, -4658895280553007687
  %.338.epil.i = lshr i64 %.337.epil.i, 32
  %.339.epil.i = xor i64 %.338.epil.i, %.337.epil.i
  %.341.epil.i = inttoptr i64 %.166.epil.i to ptr
  store i64 %.339.epil.i, ptr %.341.epil.i, align 8, !noalias !61
  br label %_ZN10interleave6engine6native7kernels6kernel4seedB4v289B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit

B244.endif.i:                                     ; preds = %B244.endif.i, %B244.endif.preheader.new.i
  %lsr.iv17.i = phi i64 [ %lsr.iv.next18.i, %B244.endif.i ], [ %.29.i, %B244.endif.preheader.new.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B244.endif.i ], [ %.34.i, %B244.endif.preheader.new.i ]
  %.129108114.i = phi i64 [ %.136.1.i, %B244.endif.i ], [ 0, %B244.endif.preheader.new.i ]
  %.181.i = inttoptr i64 %lsr.iv17.i to ptr
  %.182.i = load i64, ptr %.181.i, align 8, !noalias !61
  %.183.i = add i64 %.182.i, 1
  %.332.i = lshr i64 %.183.i, 32
  %.333.i = xor i64 %.332.i, %.183.i
  %.334.i = mul i64 %.333.i, -7046029254386353131
  %.335.i = lshr i64 %.334.i, 29
  %.336.i = xor i64 %.335.i, %.334.i
  %.337.i = mul i64 %.336.i, -4658895280553007687
  %.338.i = lshr i64 %.337.i, 32
  %.339.i = xor i64 %.338.i, %.337.i
  %.341.i = inttoptr i64 %lsr.iv.i to ptr
  store i64 %.339.i, ptr %.341.i, align 8, !noalias !61
  %.136.1.i = add nuw i64 %.129108114.i, 2
  %16 = add i64 %lsr.iv.i, 8
  %17 = add i64 %lsr.iv17.i, %.172.i
  %.181.1.i = inttoptr i64 %17 to ptr
  %.182.1.i = load i64, ptr %.181.1.i, align 8, !noalias !61
  %.183.1.i = add i64 %.182.1.i, 1
  %.332.1.i = lshr i64 %.183.1.i, 32
  %.333.1.i = xor i64 %.332.1.i, %.183.1.i
  %.334.1.i = mul i64 %.333.1.i, -7046029254386353131
  %.335.1.i = lshr i64 %.334.1.i, 29
  %.336.1.i = xor i64 %.335.1.i, %.334.1.i
  %.337.1.i = mul i64 %.336.1.i, -4658895280553007687
  %.338.1.i = lshr i64 %.337.1.i, 32
  %.339.1.i = xor i64 %.338.1.i, %.337.1.i
  %.341.1.i = inttoptr i64 %16 to ptr
  store i64 %.339.1.i, ptr %.341.1.i, align 8, !noalias !61
  %lsr.iv.next.i = add i64 %lsr.iv.i, 16
  %lsr.iv.next18.i = add i64 %lsr.iv17.i, %9
  %niter14.ncmp.1.i = icmp eq i64 %unroll_iter13.i, %.136.1.i
  br i1 %niter14.ncmp.1.i, label %B56539.loopexit.unr-lcssa.i, label %B244.endif.i

_ZN10interleave6engine6native7kernels6kernel4seedB4v289B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx.exit: ; preds = %B338.B56389_crit_edge.us.i, %B338.B56389_crit_edge.us.loopexit.us.i, %0, %B56539.loopexit.unr-lcssa.i, %B244.endif.epil.preheader.i
  store i64 0, ptr %.361.i, align 8, !noalias !61
  call fastcc void @_ZN10interleave6engine6native7kernels6kernel5enterB4v261B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29x(ptr nonnull %.361.i, i64 %a0, i64 %a1)
  %.375.i = load i64, ptr %.361.i, align 8, !noalias !61
  call void @llvm.lifetime.end.p0(ptr nonnull %.361.i)
  ret i64 %.375.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @move(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #7 {
  %.22.i = add nsw i64 %a0, 32
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !65
  %.28.i = add nsw i64 %a0, 40
  %.29.i = inttoptr i64 %.28.i to ptr
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !65
  %.39.i = mul nsw i64 %a3, %a1
  %.43.i = icmp eq i64 %.30.i, 0
  br i1 %.43.i, label %_ZN10interleave6engine6native7kernels7visited4moveB4v296B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B0.else.i, !prof !0

B0.else.i:                                        ; preds = %0
  %.58.i = icmp eq i64 %.39.i, -9223372036854775808
  %.59.i = icmp eq i64 %.30.i, -1
  %.60.i = and i1 %.58.i, %.59.i
  br i1 %.60.i, label %B0.endif.else.i, label %B0.else.if.i, !prof !0

B0.else.if.i:                                     ; preds = %B0.else.i
  %1 = or i64 %.30.i, %.39.i
  %2 = icmp ult i64 %1, 4294967296
  br i1 %2, label %3, label %10

3:                                                ; preds = %B0.else.if.i
  %4 = trunc nuw i64 %.30.i to i32
  %5 = trunc nuw i64 %.39.i to i32
  %6 = udiv i32 %5, %4
  %7 = urem i32 %5, %4
  %8 = zext i32 %6 to i64
  %9 = zext i32 %7 to i64
  br label %13

10:                                               ; preds = %B0.else.if.i
  %11 = sdiv i64 %.39.i, %.30.i
  %12 = srem i64 %.39.i, %.30.i
  br label %13

13:                                               ; preds = %10, %3
  %14 = phi i64 [ %8, %3 ], [ %11, %10 ]
  %15 = phi i64 [ %9, %3 ], [ %12, %10 ]
  %.65.i = xor i64 %15, %.30.i
  %.66.i = icmp slt i64 %.65.i, 0
  %.67.i = icmp ne i64 %15, 0
  %.68.i = and i1 %.67.i, %.66.i
  %.73.i = sext i1 %.68.i to i64
  %spec.select.i = add i64 %14, %.73.i
  %16 = shl nsw i64 %spec.select.i, 6
  br label %B0.endif.else.i

B0.endif.else.i:                                  ; preds = %13, %B0.else.i
  %.52.0.i = phi i64 [ 0, %B0.else.i ], [ %16, %13 ]
  %.90.i = mul nsw i64 %a3, %a2
  %.107.i = icmp eq i64 %.90.i, -9223372036854775808
  %.109.i = and i1 %.107.i, %.59.i
  br i1 %.109.i, label %B0.endif.endif.i, label %B0.endif.else.if.i, !prof !0

B0.endif.endif.i:                                 ; preds = %48, %B0.endif.else.i
  %.101.0.i = phi i64 [ 0, %B0.endif.else.i ], [ %51, %48 ]
  %.136.i = add nsw i64 %.101.0.i, %.24.i
  %.153.i = add nsw i64 %a0, 184
  %.154.i = inttoptr i64 %.153.i to ptr
  %.155.i = load i64, ptr %.154.i, align 8, !noalias !65
  %.250.i = sub i64 %a1, %a2
  %.251.i = icmp slt i64 %.250.i, 1
  %.250.nonneg307.i = sub i64 0, %.250.i
  %.293340407.i = icmp sgt i64 %.250.nonneg307.i, 0
  %.293340.i = and i1 %.251.i, %.293340407.i
  br i1 %.293340.i, label %B440.us.preheader.i, label %_ZN10interleave6engine6native7kernels7visited4moveB4v296B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B440.us.preheader.i:                              ; preds = %B0.endif.endif.i
  %.146.i = add nsw i64 %a0, 24
  %.147.i = inttoptr i64 %.146.i to ptr
  %.148.i = load i64, ptr %.147.i, align 8, !noalias !65
  %.172.i = icmp eq i64 %.155.i, 0
  %.185.i = ashr i64 %a3, %.155.i
  %.190.i = add nsw i64 %.185.i, -2
  %reach_of_v304__vphi34_0.2.0.i = select i1 %.172.i, i64 %a3, i64 %.190.i
  %.585.i = sub nsw i64 63, %.155.i
  %.611.i = shl i64 -2, %.585.i
  %.798.i = shl nsw i64 %a3, 6
  %.813.i = shl nsw i64 %reach_of_v304__vphi34_0.2.0.i, 6
  %17 = icmp eq i64 %.148.i, 0
  %18 = zext i64 %.30.i to i128
  %19 = zext i64 %a3 to i128
  %sunkaddr20.i = inttoptr i64 %a0 to ptr
  %sunkaddr21.i = getelementptr i8, ptr %sunkaddr20.i, i64 200
  %20 = trunc nuw i64 %.30.i to i32
  br label %B440.us.i

B440.us.i:                                        ; preds = %B56873.us.i, %B440.us.preheader.i
  %waiting.3.0344.us.i = phi i64 [ %waiting.2.1.lcssa.us.i, %B56873.us.i ], [ 0, %B440.us.preheader.i ]
  %empty.3.0343.us.i = phi i64 [ %empty.2.1.lcssa.us.i, %B56873.us.i ], [ 0, %B440.us.preheader.i ]
  %.292334342.us.i = phi i64 [ %.302.us.i, %B56873.us.i ], [ %.250.nonneg307.i, %B440.us.preheader.i ]
  %.299335341.us.in.i = phi i64 [ %.299335341.us.i, %B56873.us.i ], [ %a2, %B440.us.preheader.i ]
  %.299335341.us.i = add i64 %.299335341.us.in.i, -1
  %.302.us.i = add nsw i64 %.292334342.us.i, -1
  %.335.us.i = shl nsw i64 %.299335341.us.i, 6
  %.337.us.i = add nsw i64 %.335.us.i, %.24.i
  br i1 %17, label %B536.endif.endif.us.i, label %B476.else.us.i

B476.else.us.i:                                   ; preds = %B440.us.i
  %.352.us.i = shl i64 %.299335341.us.in.i, %.155.i
  %.353.us.i = add nsw i64 %.352.us.i, -1
  %.369.us.i = icmp eq i64 %.353.us.i, -9223372036854775808
  %.371.us.i = and i1 %.59.i, %.369.us.i
  br i1 %.371.us.i, label %B536.endif.endif.us.i, label %B476.else.if.us.i, !prof !0

B476.else.if.us.i:                                ; preds = %B476.else.us.i
  %21 = or i64 %.353.us.i, %.30.i
  %22 = icmp ult i64 %21, 4294967296
  br i1 %22, label %23, label %29

23:                                               ; preds = %B476.else.if.us.i
  %24 = trunc nuw i64 %.353.us.i to i32
  %25 = udiv i32 %24, %20
  %26 = urem i32 %24, %20
  %27 = zext i32 %25 to i64
  %28 = zext i32 %26 to i64
  br label %32

29:                                               ; preds = %B476.else.if.us.i
  %30 = sdiv i64 %.353.us.i, %.30.i
  %31 = srem i64 %.353.us.i, %.30.i
  br label %32

32:                                               ; preds = %29, %23
  %33 = phi i64 [ %27, %23 ], [ %30, %29 ]
  %34 = phi i64 [ %28, %23 ], [ %31, %29 ]
  %.376.us.i = xor i64 %34, %.30.i
  %.377.us.i = icmp slt i64 %.376.us.i, 0
  %.378.us.i = icmp ne i64 %34, 0
  %.379.us.i = and i1 %.378.us.i, %.377.us.i
  %.384.us.i = sext i1 %.379.us.i to i64
  %spec.select311.us.i = add i64 %33, %.384.us.i
  %35 = shl i64 %spec.select311.us.i, 1
  br label %B536.endif.endif.us.i

B536.endif.endif.us.i:                            ; preds = %32, %B476.else.us.i, %B440.us.i
  %"$phi440.1.2.1.us.i" = phi i64 [ 0, %B440.us.i ], [ 0, %B476.else.us.i ], [ %35, %32 ]
  %.586.us.i = shl i64 %"$phi440.1.2.1.us.i", %.585.i
  %sunkaddr.i = inttoptr i64 %.337.us.i to ptr
  br label %B578.us.i

B578.us.i:                                        ; preds = %B56869.us.i, %B536.endif.endif.us.i
  %empty.2.1326.us.i = phi i64 [ %empty.3.0343.us.i, %B536.endif.endif.us.i ], [ %empty.4.2.us.i, %B56869.us.i ]
  %waiting.2.1325.us.i = phi i64 [ %waiting.3.0344.us.i, %B536.endif.endif.us.i ], [ %waiting.4.2.us.i, %B56869.us.i ]
  %.502320323.us.i = phi i64 [ 0, %B536.endif.endif.us.i ], [ %.509.us.i, %B56869.us.i ]
  %.509.us.i = add nuw nsw i64 %.502320323.us.i, 1
  %.534.us.i = shl nsw i64 %.502320323.us.i, 3
  %.536.us.i = add nsw i64 %.534.us.i, %.337.us.i
  %.541.us.i = inttoptr i64 %.536.us.i to ptr
  %.542.us.i = load i64, ptr %.541.us.i, align 8, !noalias !65
  %.547.us.i = icmp eq i64 %.542.us.i, 0
  br i1 %.547.us.i, label %B56873.us.i, label %B618.us.i

B618.us.i:                                        ; preds = %B578.us.i
  %sunkaddr19.i = getelementptr i8, ptr %sunkaddr.i, i64 %.534.us.i
  store i64 0, ptr %sunkaddr19.i, align 8, !noalias !65
  br i1 %17, label %B758.us.i, label %B688.us.i

B688.us.i:                                        ; preds = %B618.us.i
  %.587.us.i = and i64 %.542.us.i, -1099511627776
  %.589.us.i = lshr i64 %.587.us.i, %.155.i
  %.590.us.i = or i64 %.589.us.i, %.586.us.i
  %.599.us.i = zext i64 %.590.us.i to i128
  %.601.us.i = mul nuw i128 %.599.us.i, %18
  %.603.us.i = lshr i128 %.601.us.i, 64
  %.604.us.i = trunc nuw i128 %.603.us.i to i64
  %.605.us.i = icmp slt i64 %.299335341.us.i, %.604.us.i
  %.613.us.i = select i1 %.605.us.i, i64 %.611.i, i64 0
  %spec.select397.i = add i64 %.613.us.i, %.590.us.i
  br label %B758.us.i

B758.us.i:                                        ; preds = %B688.us.i, %B618.us.i
  %"$phi618.2.2.2.us.i" = phi i64 [ %.542.us.i, %B618.us.i ], [ %spec.select397.i, %B688.us.i ]
  %.641.us.i = zext i64 %"$phi618.2.2.2.us.i" to i128
  %.643.us.i = mul nuw i128 %.641.us.i, %19
  %sh.diff.us.i = lshr i128 %.643.us.i, 58
  %tr.sh.diff.us.i = trunc i128 %sh.diff.us.i to i64
  %.647.us.i = and i64 %tr.sh.diff.us.i, -64
  %.649.us.i = add nsw i64 %.647.us.i, %.24.i
  %.655.us.i = icmp sgt i64 %.647.us.i, %.335.us.i
  %.662.us.i = icmp sge i64 %.647.us.i, %.52.0.i
  %or.cond.us.i = select i1 %.655.us.i, i1 %.662.us.i, i1 false
  br i1 %or.cond.us.i, label %B792.us.i, label %B56673.us.i

B792.us.i:                                        ; preds = %B758.us.i
  %.680.us.i = icmp slt i64 %.647.us.i, %.101.0.i
  br i1 %.680.us.i, label %B866.us.i, label %B942.us.i

B866.us.i:                                        ; preds = %B792.us.i, %B910.us.i
  %target.2.3.us.i = phi i64 [ %.729.us.i, %B910.us.i ], [ %.649.us.i, %B792.us.i ]
  %.690.us.i = inttoptr i64 %target.2.3.us.i to ptr
  %.691.us.i = load <8 x i64>, ptr %.690.us.i, align 64, !noalias !65
  %.695.us.i = icmp eq <8 x i64> %.691.us.i, zeroinitializer
  %.696.us.i = bitcast <8 x i1> %.695.us.i to i8
  %.710.not.us.i = icmp eq i8 %.696.us.i, 0
  br i1 %.710.not.us.i, label %B910.us.i, label %B942.loopexit.split.loop.exit315.us.i

B910.us.i:                                        ; preds = %B866.us.i
  %.729.us.i = add i64 %target.2.3.us.i, 64
  %.735.us.i = icmp slt i64 %.729.us.i, %.136.i
  br i1 %.735.us.i, label %B866.us.i, label %B942.us.i

B942.us.i:                                        ; preds = %B910.us.i, %B942.loopexit.split.loop.exit315.us.i, %B792.us.i
  %empty.1.4.us.i = phi i64 [ %empty.2.1326.us.i, %B792.us.i ], [ %.697.le.us.i, %B942.loopexit.split.loop.exit315.us.i ], [ 0, %B910.us.i ]
  %target.3.4.us.i = phi i64 [ %.649.us.i, %B792.us.i ], [ %target.2.3.us.i, %B942.loopexit.split.loop.exit315.us.i ], [ %.729.us.i, %B910.us.i ]
  %.749.us.i = icmp slt i64 %target.3.4.us.i, %.136.i
  br i1 %.749.us.i, label %B950.us.i, label %B56673.us.i

B56673.us.i:                                      ; preds = %B942.us.i, %B758.us.i
  %empty.5.2.us.i = phi i64 [ %empty.1.4.us.i, %B942.us.i ], [ %empty.2.1326.us.i, %B758.us.i ]
  %.859.us.i = icmp eq i64 %waiting.2.1325.us.i, 65536
  br i1 %.859.us.i, label %_ZN10interleave6engine6native7kernels7visited4moveB4v296B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B56835.us.i

B56835.us.i:                                      ; preds = %B56673.us.i
  %.907.us.i = shl nsw i64 %waiting.2.1325.us.i, 4
  %.909.us.i = add nsw i64 %.907.us.i, %a4
  %.911.us.i = inttoptr i64 %.909.us.i to ptr
  store i64 %"$phi618.2.2.2.us.i", ptr %.911.us.i, align 8, !noalias !65
  %.919.us.i = add nsw i64 %.909.us.i, 8
  %.921.us.i = inttoptr i64 %.919.us.i to ptr
  store i64 %.542.us.i, ptr %.921.us.i, align 8, !noalias !65
  %.926.us.i = add nsw i64 %waiting.2.1325.us.i, 1
  br label %B56869.us.i

B950.us.i:                                        ; preds = %B942.us.i
  %.756.us.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %empty.1.4.us.i, i1 true)
  %.757.us.i = shl nuw nsw i64 %.756.us.i, 3
  %.759.us.i = add nsw i64 %.757.us.i, %target.3.4.us.i
  %.761.us.i = inttoptr i64 %.759.us.i to ptr
  store i64 %.542.us.i, ptr %.761.us.i, align 8, !noalias !65
  br i1 %17, label %B56869.us.i, label %B1058.us.i

B1058.us.i:                                       ; preds = %B950.us.i
  %.770.us.i = sub nsw i64 %target.3.4.us.i, %.649.us.i
  %.795.us.i = icmp slt i64 %.770.us.i, 0
  %.802.us.i = select i1 %.795.us.i, i64 %.798.i, i64 0
  %note_far_v297_distance.2.3.us.i = add nsw i64 %.802.us.i, %.770.us.i
  %.817.us.i = icmp sgt i64 %note_far_v297_distance.2.3.us.i, %.813.i
  br i1 %.817.us.i, label %B56570.us.i, label %B56869.us.i

B56570.us.i:                                      ; preds = %B1058.us.i
  store i64 1, ptr %sunkaddr21.i, align 8, !noalias !65
  br label %B56869.us.i

B56869.us.i:                                      ; preds = %B56570.us.i, %B1058.us.i, %B950.us.i, %B56835.us.i
  %waiting.4.2.us.i = phi i64 [ %.926.us.i, %B56835.us.i ], [ %waiting.2.1325.us.i, %B56570.us.i ], [ %waiting.2.1325.us.i, %B1058.us.i ], [ %waiting.2.1325.us.i, %B950.us.i ]
  %empty.4.2.us.i = phi i64 [ %empty.5.2.us.i, %B56835.us.i ], [ %empty.1.4.us.i, %B56570.us.i ], [ %empty.1.4.us.i, %B1058.us.i ], [ %empty.1.4.us.i, %B950.us.i ]
  %exitcond.not.i = icmp eq i64 %.509.us.i, 8
  br i1 %exitcond.not.i, label %B56873.us.i, label %B578.us.i

B56873.us.i:                                      ; preds = %B56869.us.i, %B578.us.i
  %waiting.2.1.lcssa.us.i = phi i64 [ %waiting.4.2.us.i, %B56869.us.i ], [ %waiting.2.1325.us.i, %B578.us.i ]
  %empty.2.1.lcssa.us.i = phi i64 [ %empty.4.2.us.i, %B56869.us.i ], [ %empty.2.1326.us.i, %B578.us.i ]
  %.293.us.i = icmp sgt i64 %.292334342.us.i, 1
  br i1 %.293.us.i, label %B440.us.i, label %_ZN10interleave6engine6native7kernels7visited4moveB4v296B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B942.loopexit.split.loop.exit315.us.i:            ; preds = %B866.us.i
  %.697.le.us.i = zext i8 %.696.us.i to i64
  br label %B942.us.i

B0.endif.else.if.i:                               ; preds = %B0.endif.else.i
  %36 = or i64 %.30.i, %.90.i
  %37 = icmp ult i64 %36, 4294967296
  br i1 %37, label %38, label %45

38:                                               ; preds = %B0.endif.else.if.i
  %39 = trunc nuw i64 %.30.i to i32
  %40 = trunc nuw i64 %.90.i to i32
  %41 = udiv i32 %40, %39
  %42 = urem i32 %40, %39
  %43 = zext i32 %41 to i64
  %44 = zext i32 %42 to i64
  br label %48

45:                                               ; preds = %B0.endif.else.if.i
  %46 = sdiv i64 %.90.i, %.30.i
  %47 = srem i64 %.90.i, %.30.i
  br label %48

48:                                               ; preds = %45, %38
  %49 = phi i64 [ %43, %38 ], [ %46, %45 ]
  %50 = phi i64 [ %44, %38 ], [ %47, %45 ]
  %.114.i = xor i64 %50, %.30.i
  %.115.i = icmp slt i64 %.114.i, 0
  %.116.i = icmp ne i64 %50, 0
  %.117.i = and i1 %.116.i, %.115.i
  %.122.i = sext i1 %.117.i to i64
  %spec.select310.i = add i64 %49, %.122.i
  %51 = shl nsw i64 %spec.select310.i, 6
  br label %B0.endif.endif.i

_ZN10interleave6engine6native7kernels7visited4moveB4v296B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B56873.us.i, %B56673.us.i, %0, %B0.endif.endif.i
  %result.0 = phi i64 [ -1, %B56673.us.i ], [ undef, %0 ], [ 0, %B0.endif.endif.i ], [ %waiting.2.1.lcssa.us.i, %B56873.us.i ]
  ret i64 %result.0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @insert(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #7 {
  %.9298.not.i = icmp slt i64 %a2, 1
  br i1 %.9298.not.i, label %_ZN10interleave6engine6native7kernels7visited6insertB4v305B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B36.preheader.i

B36.preheader.i:                                  ; preds = %0
  %sunkaddr.i = inttoptr i64 %a0 to ptr
  %sunkaddr1.i = getelementptr i8, ptr %sunkaddr.i, i64 32
  %sunkaddr3.i = getelementptr i8, ptr %sunkaddr.i, i64 40
  %sunkaddr5.i = getelementptr i8, ptr %sunkaddr.i, i64 24
  %sunkaddr7.i = getelementptr i8, ptr %sunkaddr.i, i64 192
  %sunkaddr9.i = getelementptr i8, ptr %sunkaddr.i, i64 200
  br label %B36.i

B36.i:                                            ; preds = %B114047.i, %B36.preheader.i
  %.989799.i = phi i64 [ %.105.i, %B114047.i ], [ 0, %B36.preheader.i ]
  %.105.i = add nuw nsw i64 %.989799.i, 1
  %.131.i = shl nsw i64 %.989799.i, 4
  %.133.i = add nsw i64 %.131.i, %a1
  %.134.i = inttoptr i64 %.133.i to ptr
  %.135.i = load i64, ptr %.134.i, align 8, !noalias !69
  %.139.i = add nsw i64 %.133.i, 8
  %.140.i = inttoptr i64 %.139.i to ptr
  %.141.i = load i64, ptr %.140.i, align 8, !noalias !69
  %.155.i = load i64, ptr %sunkaddr1.i, align 8, !noalias !69
  %.160.i = load i64, ptr %sunkaddr3.i, align 8, !noalias !69
  %.161.i = zext i64 %.135.i to i128
  %.162.i = zext i64 %.160.i to i128
  %.163.i = mul nuw i128 %.162.i, %.161.i
  %sh.diff.i = lshr i128 %.163.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.167.i = and i64 %tr.sh.diff.i, -64
  %.168.i = add nsw i64 %.167.i, %.155.i
  %.188.i = inttoptr i64 %.168.i to ptr
  %.189.i = load <8 x i64>, ptr %.188.i, align 64, !noalias !69
  %.193.i = icmp eq <8 x i64> %.189.i, zeroinitializer
  %.194.i = bitcast <8 x i1> %.193.i to i8
  %.207.i = icmp eq i8 %.194.i, 0
  br i1 %.207.i, label %B156.preheader.i, label %B57313.i

B156.preheader.i:                                 ; preds = %B36.i
  %.230.i = shl nsw i64 %.160.i, 6
  %.231.i = add nsw i64 %.230.i, %.155.i
  br label %B156.i

B156.i:                                           ; preds = %B156.i, %B156.preheader.i
  %_insert_v306_line.3.1.i = phi i64 [ %spec.select.i, %B156.i ], [ %.168.i, %B156.preheader.i ]
  %.217.i = add nsw i64 %_insert_v306_line.3.1.i, 64
  %.232.i = icmp eq i64 %.217.i, %.231.i
  %spec.select.i = select i1 %.232.i, i64 %.155.i, i64 %.217.i
  %.250.i = inttoptr i64 %spec.select.i to ptr
  %.251.i = load <8 x i64>, ptr %.250.i, align 64, !noalias !69
  %.255.i = icmp eq <8 x i64> %.251.i, zeroinitializer
  %.256.i = bitcast <8 x i1> %.255.i to i8
  %.270.i = icmp eq i8 %.256.i, 0
  br i1 %.270.i, label %B156.i, label %B57313.i

B57313.i:                                         ; preds = %B156.i, %B36.i
  %_insert_v306_line.5.2.i = phi i64 [ %.168.i, %B36.i ], [ %spec.select.i, %B156.i ]
  %_insert_v306_empty.2.2.in.i = phi i8 [ %.194.i, %B36.i ], [ %.256.i, %B156.i ]
  %1 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %_insert_v306_empty.2.2.in.i, i1 true)
  %2 = shl nuw nsw i8 %1, 3
  %3 = zext nneg i8 %2 to i64
  %.285.i = add nsw i64 %_insert_v306_line.5.2.i, %3
  %.287.i = inttoptr i64 %.285.i to ptr
  store i64 %.141.i, ptr %.287.i, align 8, !noalias !69
  %.296.i = load i64, ptr %sunkaddr5.i, align 8, !noalias !69
  %.297.i = icmp eq i64 %.296.i, 1
  br i1 %.297.i, label %B57365.i, label %B114047.i

B57365.i:                                         ; preds = %B57313.i
  %.302.i = sub nsw i64 %_insert_v306_line.5.2.i, %.168.i
  %.312.i = load i64, ptr %sunkaddr7.i, align 8, !noalias !69
  %.336.i = icmp slt i64 %.302.i, 0
  %.339.i = shl nsw i64 %.160.i, 6
  %.343.i = select i1 %.336.i, i64 %.339.i, i64 0
  %_insert_v306_note_far_v308_distance.2.1.i = add nsw i64 %.343.i, %.302.i
  %.354.i = shl nsw i64 %.312.i, 6
  %.358.i = icmp sgt i64 %_insert_v306_note_far_v308_distance.2.1.i, %.354.i
  br i1 %.358.i, label %B113944.i, label %B114047.i

B113944.i:                                        ; preds = %B57365.i
  store i64 1, ptr %sunkaddr9.i, align 8, !noalias !69
  br label %B114047.i

B114047.i:                                        ; preds = %B113944.i, %B57365.i, %B57313.i
  %exitcond.not.i = icmp eq i64 %.105.i, %a2
  br i1 %exitcond.not.i, label %_ZN10interleave6engine6native7kernels7visited6insertB4v305B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B36.i

_ZN10interleave6engine6native7kernels7visited6insertB4v305B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit: ; preds = %B114047.i, %0
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define noundef i64 @rebuild(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #8 {
  %.17.i = add nsw i64 %a0, 112
  %.18.i = inttoptr i64 %.17.i to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !72
  %.22.i = mul nsw i64 %a1, 104
  %.23.i = add nsw i64 %.19.i, %.22.i
  %.36.i = inttoptr i64 %.23.i to ptr
  %.37.i = load i64, ptr %.36.i, align 8, !noalias !72
  %.40.i = add nsw i64 %.23.i, 64
  %.41.i = inttoptr i64 %.40.i to ptr
  %.42.i = load i64, ptr %.41.i, align 8, !noalias !72
  %.46.i = add nsw i64 %a0, 184
  %.47.i = inttoptr i64 %.46.i to ptr
  %.48.i = load i64, ptr %.47.i, align 8, !noalias !72
  %.95.i = sub i64 %a3, %a2
  %1 = add nuw i64 %.95.i, 255
  %.119.i = lshr i64 %1, 8
  %.96.inv.i = icmp slt i64 %.95.i, 1
  %.140302.not319.i = icmp eq i64 %.119.i, 0
  %.140302.not.i = select i1 %.96.inv.i, i1 true, i1 %.140302.not319.i
  br i1 %.140302.not.i, label %_ZN10interleave6engine6native7kernels7visited7rebuildB4v316B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B358.lr.ph.i

B358.lr.ph.i:                                     ; preds = %0
  %.27.i = add nsw i64 %a0, 16
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !72
  %.340.i = shl i64 %.29.i, 3
  %.392.i = add i64 %.29.i, -1
  %..392.i = tail call i64 @llvm.smax.i64(i64 %.392.i, i64 0)
  %.510.i = sub nsw i64 39, %.48.i
  %.511.i = shl i64 -2, %.510.i
  %.684.i = shl i64 %a1, 32
  %invariant.op.i = or disjoint i64 %.684.i, 1
  %xtraiter.i = and i64 %..392.i, 3
  %2 = shl i64 %a2, 3
  %3 = mul i64 %2, %.29.i
  %4 = add i64 %3, %.37.i
  %5 = add i64 %4, 32
  %6 = shl i64 %.29.i, 11
  %7 = and i64 %..392.i, 9223372036854775804
  %8 = icmp slt i64 %.392.i, 1
  %sunkaddr.i = inttoptr i64 %a0 to ptr
  %sunkaddr19.i = getelementptr i8, ptr %sunkaddr.i, i64 32
  %sunkaddr21.i = getelementptr i8, ptr %sunkaddr.i, i64 40
  %9 = icmp samesign ult i64 %.392.i, 4
  %10 = icmp eq i64 %xtraiter.i, 0
  %sunkaddr27.i = getelementptr i8, ptr %sunkaddr.i, i64 24
  %sunkaddr29.i = getelementptr i8, ptr %sunkaddr.i, i64 192
  %sunkaddr31.i = getelementptr i8, ptr %sunkaddr.i, i64 200
  %11 = or disjoint i64 %7, 1
  br label %B358.endif.endif.i

B356.loopexit.i:                                  ; preds = %B228473.i, %B358.endif.endif.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, %6
  %lsr.iv.next12.i = add i64 %lsr.iv11.i, %6
  %.140.i = icmp sgt i64 %.139284310.i, 1
  br i1 %.140.i, label %B358.endif.endif.i, label %_ZN10interleave6engine6native7kernels7visited7rebuildB4v316B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit

B674.i:                                           ; preds = %B674.preheader.i, %B674.i
  %lsr.iv9.i = phi i64 [ %lsr.iv.next10.i, %B674.i ], [ %lsr.iv7.i, %B674.preheader.i ]
  %hash_of_v328_h.2.2261.i = phi i64 [ %.487.3.i, %B674.i ], [ %.352.i, %B674.preheader.i ]
  %.441257259.i = phi i64 [ %.448.3.i, %B674.i ], [ 1, %B674.preheader.i ]
  %.474.i = add i64 %hash_of_v328_h.2.2261.i, -4658895280553007687
  %.475.i = zext i64 %.474.i to i128
  %.477.i = mul nuw i128 %.475.i, 11400714819323198485
  %.478.i = trunc i128 %.477.i to i64
  %.479.i = lshr i128 %.477.i, 64
  %.480.i = trunc nuw i128 %.479.i to i64
  %12 = add i64 %lsr.iv9.i, -24
  %.485.i = inttoptr i64 %12 to ptr
  %.486.i = load i64, ptr %.485.i, align 8, !noalias !72
  %.481.i = add i64 %.486.i, -4658895280553007687
  %.487.i = add i64 %.481.i, %.478.i
  %.474.1.i = add i64 %.487.i, %.480.i
  %.475.1.i = zext i64 %.474.1.i to i128
  %.477.1.i = mul nuw i128 %.475.1.i, 11400714819323198485
  %.478.1.i = trunc i128 %.477.1.i to i64
  %.479.1.i = lshr i128 %.477.1.i, 64
  %.480.1.i = trunc nuw i128 %.479.1.i to i64
  %13 = add i64 %lsr.iv9.i, -16
  %.485.1.i = inttoptr i64 %13 to ptr
  %.486.1.i = load i64, ptr %.485.1.i, align 8, !noalias !72
  %.481.1.i = add i64 %.486.1.i, -4658895280553007687
  %.487.1.i = add i64 %.481.1.i, %.478.1.i
  %.474.2.i = add i64 %.487.1.i, %.480.1.i
  %.475.2.i = zext i64 %.474.2.i to i128
  %.477.2.i = mul nuw i128 %.475.2.i, 11400714819323198485
  %.478.2.i = trunc i128 %.477.2.i to i64
  %.479.2.i = lshr i128 %.477.2.i, 64
  %.480.2.i = trunc nuw i128 %.479.2.i to i64
  %14 = add i64 %lsr.iv9.i, -8
  %.485.2.i = inttoptr i64 %14 to ptr
  %.486.2.i = load i64, ptr %.485.2.i, align 8, !noalias !72
  %.448.3.i = add nuw i64 %.441257259.i, 4
  %.481.2.i = add i64 %.486.2.i, -4658895280553007687
  %.487.2.i = add i64 %.481.2.i, %.478.2.i
  %.474.3.i = add i64 %.487.2.i, %.480.2.i
  %.475.3.i = zext i64 %.474.3.i to i128
  %.477.3.i = mul nuw i128 %.475.3.i, 11400714819323198485
  %.478.3.i = trunc i128 %.477.3.i to i64
  %.479.3.i = lshr i128 %.477.3.i, 64
  %.480.3.i = trunc nuw i128 %.479.3.i to i64
  %.485.3.i = inttoptr i64 %lsr.iv9.i to ptr
  %.486.3.i = load i64, ptr %.485.3.i, align 8, !noalias !72
  %.481.3.i = add i64 %.486.3.i, %.478.3.i
  %.487.3.i = add i64 %.481.3.i, %.480.3.i
  %lsr.iv.next10.i = add i64 %lsr.iv9.i, 32
  %15 = sub i64 %.448.3.i, %7
  %niter.ncmp.3.i = icmp eq i64 %15, 1
  br i1 %niter.ncmp.3.i, label %B676.loopexit.unr-lcssa.i, label %B674.i

B676.loopexit.unr-lcssa.i:                        ; preds = %B674.i
  br i1 %10, label %B676.i, label %B674.epil.preheader.i

B674.epil.preheader.i:                            ; preds = %B674.preheader.i, %B676.loopexit.unr-lcssa.i
  %hash_of_v328_h.2.2261.epil.init.i = phi i64 [ %.352.i, %B674.preheader.i ], [ %.487.3.i, %B676.loopexit.unr-lcssa.i ]
  %.441257259.epil.init.i = phi i64 [ 1, %B674.preheader.i ], [ %11, %B676.loopexit.unr-lcssa.i ]
  %16 = shl i64 %.441257259.epil.init.i, 3
  %17 = add nsw i64 %16, %lsr.iv13.i
  br label %B674.epil.i

B674.epil.i:                                      ; preds = %B674.epil.i, %B674.epil.preheader.i
  %lsr.iv17.i = phi i64 [ %lsr.iv.next18.i, %B674.epil.i ], [ %xtraiter.i, %B674.epil.preheader.i ]
  %lsr.iv15.i = phi i64 [ %lsr.iv.next16.i, %B674.epil.i ], [ %17, %B674.epil.preheader.i ]
  %hash_of_v328_h.2.2261.epil.i = phi i64 [ %.487.epil.i, %B674.epil.i ], [ %hash_of_v328_h.2.2261.epil.init.i, %B674.epil.preheader.i ]
  %.474.epil.i = add i64 %hash_of_v328_h.2.2261.epil.i, -4658895280553007687
  %.475.epil.i = zext i64 %.474.epil.i to i128
  %.477.epil.i = mul nuw i128 %.475.epil.i, 11400714819323198485
  %.478.epil.i = trunc i128 %.477.epil.i to i64
  %.479.epil.i = lshr i128 %.477.epil.i, 64
  %.480.epil.i = trunc nuw i128 %.479.epil.i to i64
  %.485.epil.i = inttoptr i64 %lsr.iv15.i to ptr
  %.486.epil.i = load i64, ptr %.485.epil.i, align 8, !noalias !72
  %.481.epil.i = add i64 %.486.epil.i, %.478.epil.i
  %.487.epil.i = add i64 %.481.epil.i, %.480.epil.i
  %lsr.iv.next16.i = add i64 %lsr.iv15.i, 8
  %lsr.iv.next18.i = add nsw i64 %lsr.iv17.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next18.i, 0
  br i1 %epil.iter.cmp.not.i, label %B676.i, label %B674.epil.i, !llvm.loop !75

B676.i:                                           ; preds = %B674.epil.i, %B452.endif.i, %B676.loopexit.unr-lcssa.i
  %hash_of_v328_h.2.2.lcssa.i = phi i64 [ %.352.i, %B452.endif.i ], [ %.487.3.i, %B676.loopexit.unr-lcssa.i ], [ %.487.epil.i, %B674.epil.i ]
  %.501.i = lshr i64 %hash_of_v328_h.2.2.lcssa.i, 32
  %.502.i = xor i64 %.501.i, %hash_of_v328_h.2.2.lcssa.i
  %.503.i = mul i64 %.502.i, -7046029254386353131
  %.504.i = lshr i64 %.503.i, 29
  %.505.i = xor i64 %.504.i, %.503.i
  %.506.i = mul i64 %.505.i, -4658895280553007687
  %.507.i = lshr i64 %.506.i, 32
  %.508.i = xor i64 %.507.i, %.506.i
  %.512.i = and i64 %.508.i, %.511.i
  %.515.i = sub nsw i64 %.302265271.i, %.146285309.i
  %.518.i = shl nsw i64 %.515.i, 3
  %.520.i = add nsw i64 %.518.i, %.42.i
  %.521.i = inttoptr i64 %.520.i to ptr
  store i64 %.512.i, ptr %.521.i, align 8, !noalias !72
  %.529.i = load i64, ptr %sunkaddr19.i, align 8, !noalias !72
  %.534.i = load i64, ptr %sunkaddr21.i, align 8, !noalias !72
  %.535.i = zext i64 %.512.i to i128
  %.536.i = zext i64 %.534.i to i128
  %.537.i = mul nuw i128 %.535.i, %.536.i
  %sh.diff253.i = lshr i128 %.537.i, 58
  %tr.sh.diff254.i = trunc i128 %sh.diff253.i to i64
  %.541.i = and i64 %tr.sh.diff254.i, -64
  %.542.i = add nsw i64 %.541.i, %.529.i
  %.543.i = inttoptr i64 %.542.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.543.i, i32 1, i32 3, i32 1), !noalias !72
  %lsr.iv.next8.i = add i64 %lsr.iv7.i, %.340.i
  %lsr.iv.next14.i = add i64 %lsr.iv13.i, %.340.i
  %.296.i = icmp samesign ugt i64 %.295264272.i, 1
  br i1 %.296.i, label %B452.endif.i, label %B114342.i

B114342.i:                                        ; preds = %B676.i, %B228473.i
  %.632277281.i = phi i64 [ %.642.i, %B228473.i ], [ %..253.i, %B676.i ]
  %.639278280.i = phi i64 [ %.646.i, %B228473.i ], [ %.146285309.i, %B676.i ]
  %.642.i = add nsw i64 %.632277281.i, -1
  %.646.i = add i64 %.639278280.i, 1
  %.672.i = sub nsw i64 %.639278280.i, %.146285309.i
  %.673.i = shl nsw i64 %.672.i, 3
  %.675.i = add nsw i64 %.673.i, %.42.i
  %.676.i = inttoptr i64 %.675.i to ptr
  %.677.i = load i64, ptr %.676.i, align 8, !noalias !72
  %.681.i = shl i64 %.677.i, %.48.i
  %.682.i = and i64 %.681.i, -1099511627776
  %.686.reass.i = add i64 %invariant.op.i, %.639278280.i
  %.687.i = or i64 %.682.i, %.686.reass.i
  %.701.i = load i64, ptr %sunkaddr19.i, align 8, !noalias !72
  %.706.i = load i64, ptr %sunkaddr21.i, align 8, !noalias !72
  %.707.i = zext i64 %.677.i to i128
  %.708.i = zext i64 %.706.i to i128
  %.709.i = mul nuw i128 %.708.i, %.707.i
  %sh.diff.i = lshr i128 %.709.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.713.i = and i64 %tr.sh.diff.i, -64
  %.714.i = add nsw i64 %.713.i, %.701.i
  %.734.i = inttoptr i64 %.714.i to ptr
  %.735.i = load <8 x i64>, ptr %.734.i, align 64, !noalias !72
  %.739.i = icmp eq <8 x i64> %.735.i, zeroinitializer
  %.740.i = bitcast <8 x i1> %.739.i to i8
  %.753.i = icmp eq i8 %.740.i, 0
  br i1 %.753.i, label %B114424.preheader.i, label %B114678.i

B114424.preheader.i:                              ; preds = %B114342.i
  %.776.i = shl nsw i64 %.706.i, 6
  %.777.i = add nsw i64 %.776.i, %.701.i
  br label %B114424.i

B114424.i:                                        ; preds = %B114424.i, %B114424.preheader.i
  %_insert_v318_line.3.2.i = phi i64 [ %spec.select.i, %B114424.i ], [ %.714.i, %B114424.preheader.i ]
  %.763.i = add nsw i64 %_insert_v318_line.3.2.i, 64
  %.778.i = icmp eq i64 %.763.i, %.777.i
  %spec.select.i = select i1 %.778.i, i64 %.701.i, i64 %.763.i
  %.796.i = inttoptr i64 %spec.select.i to ptr
  %.797.i = load <8 x i64>, ptr %.796.i, align 64, !noalias !72
  %.801.i = icmp eq <8 x i64> %.797.i, zeroinitializer
  %.802.i = bitcast <8 x i1> %.801.i to i8
  %.816.i = icmp eq i8 %.802.i, 0
  br i1 %.816.i, label %B114424.i, label %B114678.i

B114678.i:                                        ; preds = %B114424.i, %B114342.i
  %_insert_v318_line.5.3.i = phi i64 [ %.714.i, %B114342.i ], [ %spec.select.i, %B114424.i ]
  %_insert_v318_empty.2.3.in.i = phi i8 [ %.740.i, %B114342.i ], [ %.802.i, %B114424.i ]
  %18 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %_insert_v318_empty.2.3.in.i, i1 true)
  %19 = shl nuw nsw i8 %18, 3
  %20 = zext nneg i8 %19 to i64
  %.831.i = add nsw i64 %_insert_v318_line.5.3.i, %20
  %.833.i = inttoptr i64 %.831.i to ptr
  store i64 %.687.i, ptr %.833.i, align 8, !noalias !72
  %.842.i = load i64, ptr %sunkaddr27.i, align 8, !noalias !72
  %.843.i = icmp eq i64 %.842.i, 1
  br i1 %.843.i, label %B114772.i, label %B228473.i

B114772.i:                                        ; preds = %B114678.i
  %.848.i = sub nsw i64 %_insert_v318_line.5.3.i, %.714.i
  %.858.i = load i64, ptr %sunkaddr29.i, align 8, !noalias !72
  %.882.i = icmp slt i64 %.848.i, 0
  %.885.i = shl nsw i64 %.706.i, 6
  %.889.i = select i1 %.882.i, i64 %.885.i, i64 0
  %_insert_v318_note_far_v320_distance.2.2.i = add nsw i64 %.889.i, %.848.i
  %.900.i = shl nsw i64 %.858.i, 6
  %.904.i = icmp sgt i64 %_insert_v318_note_far_v320_distance.2.2.i, %.900.i
  br i1 %.904.i, label %B228304.i, label %B228473.i

B228304.i:                                        ; preds = %B114772.i
  store i64 1, ptr %sunkaddr31.i, align 8, !noalias !72
  br label %B228473.i

B228473.i:                                        ; preds = %B228304.i, %B114772.i, %B114678.i
  %.633.i = icmp sgt i64 %.632277281.i, 1
  br i1 %.633.i, label %B114342.i, label %B356.loopexit.i

B358.endif.endif.i:                               ; preds = %B356.loopexit.i, %B358.lr.ph.i
  %lsr.iv11.i = phi i64 [ %lsr.iv.next12.i, %B356.loopexit.i ], [ %4, %B358.lr.ph.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B356.loopexit.i ], [ %5, %B358.lr.ph.i ]
  %.139284310.i = phi i64 [ %.149.i, %B356.loopexit.i ], [ %.119.i, %B358.lr.ph.i ]
  %.146285309.i = phi i64 [ %.153.i, %B356.loopexit.i ], [ %a2, %B358.lr.ph.i ]
  %.149.i = add nsw i64 %.139284310.i, -1
  %.153.i = add i64 %.146285309.i, 256
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %a3, i64 %.153.i)
  %.253.i = sub i64 %.13.i.i, %.146285309.i
  %.254.i = icmp sgt i64 %.253.i, 0
  %..253.i = tail call i64 @llvm.smax.i64(i64 %.253.i, i64 0)
  br i1 %.254.i, label %B452.endif.i, label %B356.loopexit.i

B452.endif.i:                                     ; preds = %B358.endif.endif.i, %B676.i
  %lsr.iv13.i = phi i64 [ %lsr.iv.next14.i, %B676.i ], [ %lsr.iv11.i, %B358.endif.endif.i ]
  %lsr.iv7.i = phi i64 [ %lsr.iv.next8.i, %B676.i ], [ %lsr.iv.i, %B358.endif.endif.i ]
  %.295264272.i = phi i64 [ %.305.i, %B676.i ], [ %..253.i, %B358.endif.endif.i ]
  %.302265271.i = phi i64 [ %.309.i, %B676.i ], [ %.146285309.i, %B358.endif.endif.i ]
  %.305.i = add nsw i64 %.295264272.i, -1
  %.309.i = add i64 %.302265271.i, 1
  %.342.i = mul nsw i64 %.302265271.i, %.340.i
  %.344.i = add nsw i64 %.342.i, %.37.i
  %.350.i = inttoptr i64 %.344.i to ptr
  %.351.i = load i64, ptr %.350.i, align 8, !noalias !72
  %.352.i = add i64 %.351.i, 1
  br i1 %8, label %B676.i, label %B674.preheader.i

B674.preheader.i:                                 ; preds = %B452.endif.i
  br i1 %9, label %B674.epil.preheader.i, label %B674.i

_ZN10interleave6engine6native7kernels7visited7rebuildB4v316B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit: ; preds = %B356.loopexit.i, %0
  ret i64 0
}

define i64 @select(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr {
  %.21.i = add nsw i64 %a0, 112
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !76
  %.39.i = add nsw i64 %.23.i, 48
  %.40.i = inttoptr i64 %.39.i to ptr
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !76
  %.45.i = add nsw i64 %.23.i, 56
  %.46.i = inttoptr i64 %.45.i to ptr
  %.47.i = load i64, ptr %.46.i, align 8, !noalias !76
  %.145137.not.i = icmp slt i64 %a2, 1
  br i1 %.145137.not.i, label %_ZN10interleave6engine6native7kernels9backwards6selectB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B290.lr.ph.i

B290.lr.ph.i:                                     ; preds = %0
  %.27.i = add nsw i64 %a0, 16
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !76
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
  %sunkaddr66.i = getelementptr i8, ptr %sunkaddr65.i, i64 48
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
  %sunkaddr58.i = getelementptr i8, ptr %sunkaddr57.i, i64 48
  %sunkaddr59.i = inttoptr i64 %.23.i to ptr
  %sunkaddr60.i = getelementptr i8, ptr %sunkaddr59.i, i64 72
  %sunkaddr62.i = getelementptr i8, ptr %sunkaddr.i, i64 16
  %4 = icmp samesign ult i64 %.29.fr.i, 8
  %5 = icmp eq i64 %xtraiter20.i, 0
  br label %B290.us.us.i

B290.us.us.i:                                     ; preds = %B228691.us.us.i, %B290.us.us.preheader.i
  %lsr.iv29.i = phi i64 [ %a1, %B290.us.us.preheader.i ], [ %lsr.iv.next30.i, %B228691.us.us.i ]
  %chosen.2.0142.us.us.i = phi i64 [ 0, %B290.us.us.preheader.i ], [ %chosen.3.1.us.us.i, %B228691.us.us.i ]
  %.151130140.us.us.i = phi i64 [ 0, %B290.us.us.preheader.i ], [ %.158.us.us.i, %B228691.us.us.i ]
  %.158.us.us.i = add nuw nsw i64 %.151130140.us.us.i, 1
  %.185.us.us.i = mul nuw nsw i64 %.151130140.us.us.i, %.184.i
  %.187.us.us.i = add nsw i64 %.185.us.us.i, %a1
  store i64 0, ptr %sunkaddr58.i, align 8, !noalias !76
  %.215.us.us.i = load i64, ptr %sunkaddr60.i, align 8, !noalias !76
  store i64 %.215.us.us.i, ptr %sunkaddr62.i, align 8, !noalias !76
  %.226.us.us.i = load i64, ptr %3, align 8, !noalias !76
  %.230.us.us.i = inttoptr i64 %.226.us.us.i to ptr
  %.231.us.us.i = tail call i64 %.230.us.us.i(i64 %.187.us.us.i, i64 %.47.i, i64 %.41.i), !noalias !76
  %.239.us.us.i = load i64, ptr %sunkaddr58.i, align 8, !noalias !76
  %.240.not.us.us.i = icmp eq i64 %.239.us.us.i, 0
  br i1 %.240.not.us.us.i, label %B228691.us.us.i, label %B668.endif.us.us.i

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
  %.385.us.us.i = load i64, ptr %.384.us.us.i, align 8, !noalias !76
  %.386.us.us.i = inttoptr i64 %6 to ptr
  store i64 %.385.us.us.i, ptr %.386.us.us.i, align 8, !noalias !76
  %8 = add i64 %6, 8
  %9 = add i64 %7, 8
  %.384.us.us.1.i = inttoptr i64 %9 to ptr
  %.385.us.us.1.i = load i64, ptr %.384.us.us.1.i, align 8, !noalias !76
  %.386.us.us.1.i = inttoptr i64 %8 to ptr
  store i64 %.385.us.us.1.i, ptr %.386.us.us.1.i, align 8, !noalias !76
  %10 = add i64 %6, 16
  %11 = add i64 %7, 16
  %.384.us.us.2.i = inttoptr i64 %11 to ptr
  %.385.us.us.2.i = load i64, ptr %.384.us.us.2.i, align 8, !noalias !76
  %.386.us.us.2.i = inttoptr i64 %10 to ptr
  store i64 %.385.us.us.2.i, ptr %.386.us.us.2.i, align 8, !noalias !76
  %12 = add i64 %6, 24
  %13 = add i64 %7, 24
  %.384.us.us.3.i = inttoptr i64 %13 to ptr
  %.385.us.us.3.i = load i64, ptr %.384.us.us.3.i, align 8, !noalias !76
  %.386.us.us.3.i = inttoptr i64 %12 to ptr
  store i64 %.385.us.us.3.i, ptr %.386.us.us.3.i, align 8, !noalias !76
  %14 = add i64 %6, 32
  %15 = add i64 %7, 32
  %.384.us.us.4.i = inttoptr i64 %15 to ptr
  %.385.us.us.4.i = load i64, ptr %.384.us.us.4.i, align 8, !noalias !76
  %.386.us.us.4.i = inttoptr i64 %14 to ptr
  store i64 %.385.us.us.4.i, ptr %.386.us.us.4.i, align 8, !noalias !76
  %16 = add i64 %6, 40
  %17 = add i64 %7, 40
  %.384.us.us.5.i = inttoptr i64 %17 to ptr
  %.385.us.us.5.i = load i64, ptr %.384.us.us.5.i, align 8, !noalias !76
  %.386.us.us.5.i = inttoptr i64 %16 to ptr
  store i64 %.385.us.us.5.i, ptr %.386.us.us.5.i, align 8, !noalias !76
  %18 = add i64 %6, 48
  %19 = add i64 %7, 48
  %.384.us.us.6.i = inttoptr i64 %19 to ptr
  %.385.us.us.6.i = load i64, ptr %.384.us.us.6.i, align 8, !noalias !76
  %.386.us.us.6.i = inttoptr i64 %18 to ptr
  store i64 %.385.us.us.6.i, ptr %.386.us.us.6.i, align 8, !noalias !76
  %.353.us.us.7.i = add nuw nsw i64 %.346124126.us.us.i, 8
  %20 = add i64 %6, 56
  %21 = add i64 %7, 56
  %.384.us.us.7.i = inttoptr i64 %21 to ptr
  %.385.us.us.7.i = load i64, ptr %.384.us.us.7.i, align 8, !noalias !76
  %.386.us.us.7.i = inttoptr i64 %20 to ptr
  store i64 %.385.us.us.7.i, ptr %.386.us.us.7.i, align 8, !noalias !76
  %lsr.iv.next.i = add nuw i64 %lsr.iv.i, 64
  %niter25.ncmp.7.i = icmp eq i64 %unroll_iter24.i, %.353.us.us.7.i
  br i1 %niter25.ncmp.7.i, label %B730.B228689_crit_edge.us.us.unr-lcssa.i, label %B732.us.us.i

B228691.us.us.i:                                  ; preds = %B730.B228689_crit_edge.us.us.i, %B290.us.us.i
  %chosen.3.1.us.us.i = phi i64 [ %.398.us.us.i, %B730.B228689_crit_edge.us.us.i ], [ %chosen.2.0142.us.us.i, %B290.us.us.i ]
  %lsr.iv.next30.i = add i64 %lsr.iv29.i, %.184.i
  %exitcond215.not.i = icmp eq i64 %a2, %.158.us.us.i
  br i1 %exitcond215.not.i, label %_ZN10interleave6engine6native7kernels9backwards6selectB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B290.us.us.i

B730.B228689_crit_edge.us.us.unr-lcssa.i:         ; preds = %B732.us.us.i
  br i1 %5, label %B730.B228689_crit_edge.us.us.i, label %B732.us.us.epil.preheader.i

B732.us.us.epil.preheader.i:                      ; preds = %B730.B228689_crit_edge.us.us.unr-lcssa.i, %B668.endif.us.us.i
  %.346124126.us.us.epil.init.i = phi i64 [ 0, %B668.endif.us.us.i ], [ %unroll_iter24.i, %B730.B228689_crit_edge.us.us.unr-lcssa.i ]
  %22 = shl i64 %.346124126.us.us.epil.init.i, 3
  %23 = add nsw i64 %22, %lsr.iv29.i
  %24 = add i64 %22, %.250.us.us.i
  br label %B732.us.us.epil.i

B732.us.us.epil.i:                                ; preds = %B732.us.us.epil.i, %B732.us.us.epil.preheader.i
  %lsr.iv35.i = phi i64 [ %lsr.iv.next36.i, %B732.us.us.epil.i ], [ %xtraiter20.i, %B732.us.us.epil.preheader.i ]
  %lsr.iv33.i = phi i64 [ %lsr.iv.next34.i, %B732.us.us.epil.i ], [ %24, %B732.us.us.epil.preheader.i ]
  %lsr.iv31.i = phi i64 [ %lsr.iv.next32.i, %B732.us.us.epil.i ], [ %23, %B732.us.us.epil.preheader.i ]
  %.384.us.us.epil.i = inttoptr i64 %lsr.iv31.i to ptr
  %.385.us.us.epil.i = load i64, ptr %.384.us.us.epil.i, align 8, !noalias !76
  %.386.us.us.epil.i = inttoptr i64 %lsr.iv33.i to ptr
  store i64 %.385.us.us.epil.i, ptr %.386.us.us.epil.i, align 8, !noalias !76
  %lsr.iv.next32.i = add i64 %lsr.iv31.i, 8
  %lsr.iv.next34.i = add i64 %lsr.iv33.i, 8
  %lsr.iv.next36.i = add nsw i64 %lsr.iv35.i, -1
  %epil.iter21.cmp.not.i = icmp eq i64 %lsr.iv.next36.i, 0
  br i1 %epil.iter21.cmp.not.i, label %B730.B228689_crit_edge.us.us.i, label %B732.us.us.epil.i, !llvm.loop !79

B730.B228689_crit_edge.us.us.i:                   ; preds = %B732.us.us.epil.i, %B730.B228689_crit_edge.us.us.unr-lcssa.i
  %.398.us.us.i = add nsw i64 %chosen.2.0142.us.us.i, 1
  br label %B228691.us.us.i

B290.us.i:                                        ; preds = %B290.us.i, %B290.us.preheader.i
  %lsr.iv39.i = phi i64 [ %lsr.iv.next40.i, %B290.us.i ], [ %a2, %B290.us.preheader.i ]
  %lsr.iv37.i = phi i64 [ %lsr.iv.next38.i, %B290.us.i ], [ %a1, %B290.us.preheader.i ]
  %chosen.2.0142.us.i = phi i64 [ %chosen.3.1.us.i, %B290.us.i ], [ 0, %B290.us.preheader.i ]
  store i64 0, ptr %sunkaddr66.i, align 8, !noalias !76
  %.215.us.i = load i64, ptr %sunkaddr68.i, align 8, !noalias !76
  store i64 %.215.us.i, ptr %sunkaddr70.i, align 8, !noalias !76
  %.226.us.i = load i64, ptr %2, align 8, !noalias !76
  %.230.us.i = inttoptr i64 %.226.us.i to ptr
  %.231.us.i = tail call i64 %.230.us.i(i64 %lsr.iv37.i, i64 %.47.i, i64 %.41.i), !noalias !76
  %.239.us.i = load i64, ptr %sunkaddr66.i, align 8, !noalias !76
  %.240.not.us.i = icmp ne i64 %.239.us.i, 0
  %.398.us.i = zext i1 %.240.not.us.i to i64
  %chosen.3.1.us.i = add nuw nsw i64 %chosen.2.0142.us.i, %.398.us.i
  %lsr.iv.next38.i = add i64 %lsr.iv37.i, %.184.i
  %lsr.iv.next40.i = add i64 %lsr.iv39.i, -1
  %exitcond213.not.i = icmp eq i64 %lsr.iv.next40.i, 0
  br i1 %exitcond213.not.i, label %_ZN10interleave6engine6native7kernels9backwards6selectB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B290.us.i

B290.lr.ph.split.i:                               ; preds = %B290.lr.ph.i
  br i1 %1, label %B290.us152.preheader.i, label %B290.preheader.i

B290.preheader.i:                                 ; preds = %B290.lr.ph.split.i
  %sunkaddr77.i = inttoptr i64 %.41.i to ptr
  %sunkaddr78.i = shl i64 %a3, 3
  %sunkaddr79.i = getelementptr i8, ptr %sunkaddr77.i, i64 %sunkaddr78.i
  %sunkaddr80.i = getelementptr i8, ptr %sunkaddr79.i, i64 48
  %sunkaddr81.i = inttoptr i64 %a0 to ptr
  %sunkaddr82.i = getelementptr i8, ptr %sunkaddr81.i, i64 8
  br label %B290.i

B290.us152.preheader.i:                           ; preds = %B290.lr.ph.split.i
  %xtraiter.i = and i64 %.29.fr.i, 7
  %unroll_iter.i = and i64 %.29.fr.i, 9223372036854775800
  %sunkaddr71.i = inttoptr i64 %.41.i to ptr
  %sunkaddr72.i = shl i64 %a3, 3
  %sunkaddr73.i = getelementptr i8, ptr %sunkaddr71.i, i64 %sunkaddr72.i
  %sunkaddr74.i = getelementptr i8, ptr %sunkaddr73.i, i64 48
  %sunkaddr75.i = inttoptr i64 %a0 to ptr
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr75.i, i64 8
  %25 = icmp samesign ult i64 %.29.fr.i, 8
  %26 = icmp eq i64 %xtraiter.i, 0
  br label %B290.us152.i

B290.us152.i:                                     ; preds = %B228691.us183.i, %B290.us152.preheader.i
  %lsr.iv43.i = phi i64 [ %a1, %B290.us152.preheader.i ], [ %lsr.iv.next44.i, %B228691.us183.i ]
  %chosen.2.0142.us153.i = phi i64 [ 0, %B290.us152.preheader.i ], [ %chosen.3.1.us186.i, %B228691.us183.i ]
  %.151130140.us155.i = phi i64 [ 0, %B290.us152.preheader.i ], [ %.158.us159.i, %B228691.us183.i ]
  %.158.us159.i = add nuw nsw i64 %.151130140.us155.i, 1
  %.185.us160.i = mul nuw nsw i64 %.151130140.us155.i, %.184.i
  %.187.us161.i = add nsw i64 %.185.us160.i, %a1
  store i64 0, ptr %sunkaddr74.i, align 8, !noalias !76
  %.202.us.i = load i64, ptr %sunkaddr76.i, align 8, !noalias !76
  %.206.us.i = inttoptr i64 %.202.us.i to ptr
  %.207.us.i = tail call i64 %.206.us.i(i64 %.187.us161.i, i64 %.41.i, i64 %a4), !noalias !76
  %.239.us162.i = load i64, ptr %sunkaddr74.i, align 8, !noalias !76
  %.240.not.us163.i = icmp eq i64 %.239.us162.i, 0
  br i1 %.240.not.us163.i, label %B228691.us183.i, label %B668.endif.us164.i

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
  %.385.us180.i = load i64, ptr %.384.us179.i, align 8, !noalias !76
  %.386.us181.i = inttoptr i64 %27 to ptr
  store i64 %.385.us180.i, ptr %.386.us181.i, align 8, !noalias !76
  %29 = add i64 %27, 8
  %30 = add i64 %28, 8
  %.384.us179.1.i = inttoptr i64 %30 to ptr
  %.385.us180.1.i = load i64, ptr %.384.us179.1.i, align 8, !noalias !76
  %.386.us181.1.i = inttoptr i64 %29 to ptr
  store i64 %.385.us180.1.i, ptr %.386.us181.1.i, align 8, !noalias !76
  %31 = add i64 %27, 16
  %32 = add i64 %28, 16
  %.384.us179.2.i = inttoptr i64 %32 to ptr
  %.385.us180.2.i = load i64, ptr %.384.us179.2.i, align 8, !noalias !76
  %.386.us181.2.i = inttoptr i64 %31 to ptr
  store i64 %.385.us180.2.i, ptr %.386.us181.2.i, align 8, !noalias !76
  %33 = add i64 %27, 24
  %34 = add i64 %28, 24
  %.384.us179.3.i = inttoptr i64 %34 to ptr
  %.385.us180.3.i = load i64, ptr %.384.us179.3.i, align 8, !noalias !76
  %.386.us181.3.i = inttoptr i64 %33 to ptr
  store i64 %.385.us180.3.i, ptr %.386.us181.3.i, align 8, !noalias !76
  %35 = add i64 %27, 32
  %36 = add i64 %28, 32
  %.384.us179.4.i = inttoptr i64 %36 to ptr
  %.385.us180.4.i = load i64, ptr %.384.us179.4.i, align 8, !noalias !76
  %.386.us181.4.i = inttoptr i64 %35 to ptr
  store i64 %.385.us180.4.i, ptr %.386.us181.4.i, align 8, !noalias !76
  %37 = add i64 %27, 40
  %38 = add i64 %28, 40
  %.384.us179.5.i = inttoptr i64 %38 to ptr
  %.385.us180.5.i = load i64, ptr %.384.us179.5.i, align 8, !noalias !76
  %.386.us181.5.i = inttoptr i64 %37 to ptr
  store i64 %.385.us180.5.i, ptr %.386.us181.5.i, align 8, !noalias !76
  %39 = add i64 %27, 48
  %40 = add i64 %28, 48
  %.384.us179.6.i = inttoptr i64 %40 to ptr
  %.385.us180.6.i = load i64, ptr %.384.us179.6.i, align 8, !noalias !76
  %.386.us181.6.i = inttoptr i64 %39 to ptr
  store i64 %.385.us180.6.i, ptr %.386.us181.6.i, align 8, !noalias !76
  %.353.us175.7.i = add nuw nsw i64 %.346124126.us173.i, 8
  %41 = add i64 %27, 56
  %42 = add i64 %28, 56
  %.384.us179.7.i = inttoptr i64 %42 to ptr
  %.385.us180.7.i = load i64, ptr %.384.us179.7.i, align 8, !noalias !76
  %.386.us181.7.i = inttoptr i64 %41 to ptr
  store i64 %.385.us180.7.i, ptr %.386.us181.7.i, align 8, !noalias !76
  %lsr.iv.next42.i = add nuw i64 %lsr.iv41.i, 64
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.353.us175.7.i
  br i1 %niter.ncmp.7.i, label %B730.B228689_crit_edge.us189.unr-lcssa.i, label %B732.us171.i

B228691.us183.i:                                  ; preds = %B730.B228689_crit_edge.us189.i, %B290.us152.i
  %chosen.3.1.us186.i = phi i64 [ %.398.us170.i, %B730.B228689_crit_edge.us189.i ], [ %chosen.2.0142.us153.i, %B290.us152.i ]
  %lsr.iv.next44.i = add i64 %lsr.iv43.i, %.184.i
  %exitcond212.not.i = icmp eq i64 %a2, %.158.us159.i
  br i1 %exitcond212.not.i, label %_ZN10interleave6engine6native7kernels9backwards6selectB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B290.us152.i

B730.B228689_crit_edge.us189.unr-lcssa.i:         ; preds = %B732.us171.i
  br i1 %26, label %B730.B228689_crit_edge.us189.i, label %B732.us171.epil.preheader.i

B732.us171.epil.preheader.i:                      ; preds = %B730.B228689_crit_edge.us189.unr-lcssa.i, %B668.endif.us164.i
  %.346124126.us173.epil.init.i = phi i64 [ 0, %B668.endif.us164.i ], [ %unroll_iter.i, %B730.B228689_crit_edge.us189.unr-lcssa.i ]
  %43 = shl i64 %.346124126.us173.epil.init.i, 3
  %44 = add nsw i64 %43, %lsr.iv43.i
  %45 = add i64 %43, %.250.us166.i
  br label %B732.us171.epil.i

B732.us171.epil.i:                                ; preds = %B732.us171.epil.i, %B732.us171.epil.preheader.i
  %lsr.iv49.i = phi i64 [ %lsr.iv.next50.i, %B732.us171.epil.i ], [ %xtraiter.i, %B732.us171.epil.preheader.i ]
  %lsr.iv47.i = phi i64 [ %lsr.iv.next48.i, %B732.us171.epil.i ], [ %45, %B732.us171.epil.preheader.i ]
  %lsr.iv45.i = phi i64 [ %lsr.iv.next46.i, %B732.us171.epil.i ], [ %44, %B732.us171.epil.preheader.i ]
  %.384.us179.epil.i = inttoptr i64 %lsr.iv45.i to ptr
  %.385.us180.epil.i = load i64, ptr %.384.us179.epil.i, align 8, !noalias !76
  %.386.us181.epil.i = inttoptr i64 %lsr.iv47.i to ptr
  store i64 %.385.us180.epil.i, ptr %.386.us181.epil.i, align 8, !noalias !76
  %lsr.iv.next46.i = add i64 %lsr.iv45.i, 8
  %lsr.iv.next48.i = add i64 %lsr.iv47.i, 8
  %lsr.iv.next50.i = add nsw i64 %lsr.iv49.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next50.i, 0
  br i1 %epil.iter.cmp.not.i, label %B730.B228689_crit_edge.us189.i, label %B732.us171.epil.i, !llvm.loop !80

B730.B228689_crit_edge.us189.i:                   ; preds = %B732.us171.epil.i, %B730.B228689_crit_edge.us189.unr-lcssa.i
  %.398.us170.i = add nsw i64 %chosen.2.0142.us153.i, 1
  br label %B228691.us183.i

B290.i:                                           ; preds = %B290.i, %B290.preheader.i
  %lsr.iv53.i = phi i64 [ %lsr.iv.next54.i, %B290.i ], [ %a2, %B290.preheader.i ]
  %lsr.iv51.i = phi i64 [ %lsr.iv.next52.i, %B290.i ], [ %a1, %B290.preheader.i ]
  %chosen.2.0142.i = phi i64 [ %chosen.3.1.i, %B290.i ], [ 0, %B290.preheader.i ]
  store i64 0, ptr %sunkaddr80.i, align 8, !noalias !76
  %.202.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !76
  %.206.i = inttoptr i64 %.202.i to ptr
  %.207.i = tail call i64 %.206.i(i64 %lsr.iv51.i, i64 %.41.i, i64 %a4), !noalias !76
  %.239.i = load i64, ptr %sunkaddr80.i, align 8, !noalias !76
  %.240.not.i = icmp ne i64 %.239.i, 0
  %.398.i = zext i1 %.240.not.i to i64
  %chosen.3.1.i = add nuw nsw i64 %chosen.2.0142.i, %.398.i
  %lsr.iv.next52.i = add i64 %lsr.iv51.i, %.184.i
  %lsr.iv.next54.i = add i64 %lsr.iv53.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next54.i, 0
  br i1 %exitcond.not.i, label %_ZN10interleave6engine6native7kernels9backwards6selectB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B290.i

_ZN10interleave6engine6native7kernels9backwards6selectB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit: ; preds = %B290.i, %B228691.us183.i, %B290.us.i, %B228691.us.us.i, %0
  %chosen.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %chosen.3.1.us.us.i, %B228691.us.us.i ], [ %chosen.3.1.us186.i, %B228691.us183.i ], [ %chosen.3.1.us.i, %B290.us.i ], [ %chosen.3.1.i, %B290.i ]
  ret i64 %chosen.2.0.lcssa.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define noundef i64 @index(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #8 {
  %1 = add nuw i64 %a1, 255
  %.80.i = lshr i64 %1, 8
  %.57.inv.i = icmp slt i64 %a1, 1
  %.101318.not339.i = icmp eq i64 %.80.i, 0
  %.101318.not.i = select i1 %.57.inv.i, i1 true, i1 %.101318.not339.i
  br i1 %.101318.not.i, label %_ZN10interleave6engine6native7kernels9backwards5indexB4v349B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B60.lr.ph.i

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

B58.loopexit.i:                                   ; preds = %B229153.i, %B60.endif.endif.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, %3
  %lsr.iv.next21.i = add i64 %lsr.iv20.i, %3
  %.101.i = icmp sgt i64 %.100296328.i, 1
  br i1 %.101.i, label %B60.endif.endif.i, label %_ZN10interleave6engine6native7kernels9backwards5indexB4v349B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B306.i:                                           ; preds = %B306.preheader.i, %B306.i
  %lsr.iv18.i = phi i64 [ %lsr.iv.next19.i, %B306.i ], [ %lsr.iv16.i, %B306.preheader.i ]
  %hash_of_v352_h.2.2258.i = phi i64 [ %.452.3.i, %B306.i ], [ %.317.i, %B306.preheader.i ]
  %.406254256.i = phi i64 [ %.413.3.i, %B306.i ], [ 1, %B306.preheader.i ]
  %.439.i = add i64 %hash_of_v352_h.2.2258.i, -4658895280553007687
  %.440.i = zext i64 %.439.i to i128
  %.442.i = mul nuw i128 %.440.i, 11400714819323198485
  %.443.i = trunc i128 %.442.i to i64
  %.444.i = lshr i128 %.442.i, 64
  %.445.i = trunc nuw i128 %.444.i to i64
  %12 = add i64 %lsr.iv18.i, -24
  %.450.i = inttoptr i64 %12 to ptr
  %.451.i = load i64, ptr %.450.i, align 8, !noalias !81
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
  %.451.1.i = load i64, ptr %.450.1.i, align 8, !noalias !81
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
  %.451.2.i = load i64, ptr %.450.2.i, align 8, !noalias !81
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
  %.451.3.i = load i64, ptr %.450.3.i, align 8, !noalias !81
  %.446.3.i = add i64 %.451.3.i, %.443.3.i
  %.452.3.i = add i64 %.446.3.i, %.445.3.i
  %lsr.iv.next19.i = add i64 %lsr.iv18.i, 32
  %15 = add i64 %.413.3.i, %5
  %niter.ncmp.3.i = icmp eq i64 %15, 1
  br i1 %niter.ncmp.3.i, label %B308.loopexit.unr-lcssa.i, label %B306.i

B308.loopexit.unr-lcssa.i:                        ; preds = %B306.i
  br i1 %9, label %B308.i, label %B306.epil.preheader.i

B306.epil.preheader.i:                            ; preds = %B306.preheader.i, %B308.loopexit.unr-lcssa.i
  %hash_of_v352_h.2.2258.epil.init.i = phi i64 [ %.317.i, %B306.preheader.i ], [ %.452.3.i, %B308.loopexit.unr-lcssa.i ]
  %.406254256.epil.init.i = phi i64 [ 1, %B306.preheader.i ], [ %11, %B308.loopexit.unr-lcssa.i ]
  %16 = shl i64 %.406254256.epil.init.i, 3
  %17 = add nsw i64 %16, %lsr.iv22.i
  br label %B306.epil.i

B306.epil.i:                                      ; preds = %B306.epil.i, %B306.epil.preheader.i
  %lsr.iv26.i = phi i64 [ %lsr.iv.next27.i, %B306.epil.i ], [ %xtraiter.i, %B306.epil.preheader.i ]
  %lsr.iv24.i = phi i64 [ %lsr.iv.next25.i, %B306.epil.i ], [ %17, %B306.epil.preheader.i ]
  %hash_of_v352_h.2.2258.epil.i = phi i64 [ %.452.epil.i, %B306.epil.i ], [ %hash_of_v352_h.2.2258.epil.init.i, %B306.epil.preheader.i ]
  %.439.epil.i = add i64 %hash_of_v352_h.2.2258.epil.i, -4658895280553007687
  %.440.epil.i = zext i64 %.439.epil.i to i128
  %.442.epil.i = mul nuw i128 %.440.epil.i, 11400714819323198485
  %.443.epil.i = trunc i128 %.442.epil.i to i64
  %.444.epil.i = lshr i128 %.442.epil.i, 64
  %.445.epil.i = trunc nuw i128 %.444.epil.i to i64
  %.450.epil.i = inttoptr i64 %lsr.iv24.i to ptr
  %.451.epil.i = load i64, ptr %.450.epil.i, align 8, !noalias !81
  %.446.epil.i = add i64 %.451.epil.i, %.443.epil.i
  %.452.epil.i = add i64 %.446.epil.i, %.445.epil.i
  %lsr.iv.next25.i = add i64 %lsr.iv24.i, 8
  %lsr.iv.next27.i = add nsw i64 %lsr.iv26.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next27.i, 0
  br i1 %epil.iter.cmp.not.i, label %B308.i, label %B306.epil.i, !llvm.loop !84

B308.i:                                           ; preds = %B306.epil.i, %B154.endif.i, %B308.loopexit.unr-lcssa.i
  %hash_of_v352_h.2.2.lcssa.i = phi i64 [ %.317.i, %B154.endif.i ], [ %.452.3.i, %B308.loopexit.unr-lcssa.i ], [ %.452.epil.i, %B306.epil.i ]
  %.466.i = lshr i64 %hash_of_v352_h.2.2.lcssa.i, 32
  %.467.i = xor i64 %.466.i, %hash_of_v352_h.2.2.lcssa.i
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
  tail call void @llvm.prefetch.p0(ptr %.489.i, i32 1, i32 3, i32 1), !noalias !81
  %lsr.iv.next17.i = add i64 %lsr.iv16.i, %.306.i
  %lsr.iv.next23.i = add i64 %lsr.iv22.i, %.306.i
  %.257.i = icmp samesign ugt i64 %.256261269.i, 1
  br i1 %.257.i, label %B154.endif.i, label %B464.endif.i

B566.i:                                           ; preds = %B566.preheader.i, %B566.i
  %lsr.iv30.i = phi i64 [ %lsr.iv.next31.i, %B566.i ], [ %lsr.iv28.i, %B566.preheader.i ]
  %hash_of_v350_h.2.2279.i = phi i64 [ %.776.3.i, %B566.i ], [ %.641.i, %B566.preheader.i ]
  %.730275277.i = phi i64 [ %.737.3.i, %B566.i ], [ 1, %B566.preheader.i ]
  %.763.i = add i64 %hash_of_v350_h.2.2279.i, -4658895280553007687
  %.764.i = zext i64 %.763.i to i128
  %.766.i = mul nuw i128 %.764.i, 11400714819323198485
  %.767.i = trunc i128 %.766.i to i64
  %.768.i = lshr i128 %.766.i, 64
  %.769.i = trunc nuw i128 %.768.i to i64
  %18 = add i64 %lsr.iv30.i, -24
  %.774.i = inttoptr i64 %18 to ptr
  %.775.i = load i64, ptr %.774.i, align 8, !noalias !81
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
  %.775.1.i = load i64, ptr %.774.1.i, align 8, !noalias !81
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
  %.775.2.i = load i64, ptr %.774.2.i, align 8, !noalias !81
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
  %.775.3.i = load i64, ptr %.774.3.i, align 8, !noalias !81
  %.770.3.i = add i64 %.775.3.i, %.767.3.i
  %.776.3.i = add i64 %.770.3.i, %.769.3.i
  %lsr.iv.next31.i = add i64 %lsr.iv30.i, 32
  %21 = add i64 %.737.3.i, %5
  %niter10.ncmp.3.i = icmp eq i64 %21, 1
  br i1 %niter10.ncmp.3.i, label %B568.loopexit.unr-lcssa.i, label %B566.i

B568.loopexit.unr-lcssa.i:                        ; preds = %B566.i
  br i1 %9, label %B568.i, label %B566.epil.preheader.i

B566.epil.preheader.i:                            ; preds = %B566.preheader.i, %B568.loopexit.unr-lcssa.i
  %hash_of_v350_h.2.2279.epil.init.i = phi i64 [ %.641.i, %B566.preheader.i ], [ %.776.3.i, %B568.loopexit.unr-lcssa.i ]
  %.730275277.epil.init.i = phi i64 [ 1, %B566.preheader.i ], [ %11, %B568.loopexit.unr-lcssa.i ]
  %22 = shl i64 %.730275277.epil.init.i, 3
  %23 = add nsw i64 %22, %lsr.iv32.i
  br label %B566.epil.i

B566.epil.i:                                      ; preds = %B566.epil.i, %B566.epil.preheader.i
  %lsr.iv36.i = phi i64 [ %lsr.iv.next37.i, %B566.epil.i ], [ %xtraiter.i, %B566.epil.preheader.i ]
  %lsr.iv34.i = phi i64 [ %lsr.iv.next35.i, %B566.epil.i ], [ %23, %B566.epil.preheader.i ]
  %hash_of_v350_h.2.2279.epil.i = phi i64 [ %.776.epil.i, %B566.epil.i ], [ %hash_of_v350_h.2.2279.epil.init.i, %B566.epil.preheader.i ]
  %.763.epil.i = add i64 %hash_of_v350_h.2.2279.epil.i, -4658895280553007687
  %.764.epil.i = zext i64 %.763.epil.i to i128
  %.766.epil.i = mul nuw i128 %.764.epil.i, 11400714819323198485
  %.767.epil.i = trunc i128 %.766.epil.i to i64
  %.768.epil.i = lshr i128 %.766.epil.i, 64
  %.769.epil.i = trunc nuw i128 %.768.epil.i to i64
  %.774.epil.i = inttoptr i64 %lsr.iv34.i to ptr
  %.775.epil.i = load i64, ptr %.774.epil.i, align 8, !noalias !81
  %.770.epil.i = add i64 %.775.epil.i, %.767.epil.i
  %.776.epil.i = add i64 %.770.epil.i, %.769.epil.i
  %lsr.iv.next35.i = add i64 %lsr.iv34.i, 8
  %lsr.iv.next37.i = add nsw i64 %lsr.iv36.i, -1
  %epil.iter5.cmp.not.i = icmp eq i64 %lsr.iv.next37.i, 0
  br i1 %epil.iter5.cmp.not.i, label %B568.i, label %B566.epil.i, !llvm.loop !85

B568.i:                                           ; preds = %B566.epil.i, %B464.endif.i, %B568.loopexit.unr-lcssa.i
  %hash_of_v350_h.2.2.lcssa.i = phi i64 [ %.641.i, %B464.endif.i ], [ %.776.3.i, %B568.loopexit.unr-lcssa.i ], [ %.776.epil.i, %B566.epil.i ]
  %.790.i = lshr i64 %hash_of_v350_h.2.2.lcssa.i, 32
  %.791.i = xor i64 %.790.i, %hash_of_v350_h.2.2.lcssa.i
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
  %.817.i = load i64, ptr %.816.i, align 8, !noalias !81
  %.818.not.i = icmp eq i64 %.817.i, 0
  br i1 %.818.not.i, label %B229153.i, label %B228901.i

B228901.i:                                        ; preds = %B568.i, %B228901.i
  %slot.3.2.i = phi i64 [ %spec.select.i, %B228901.i ], [ %.804.i, %B568.i ]
  %.826.i = add nsw i64 %slot.3.2.i, 1
  %.833.i = icmp eq i64 %.826.i, %a4
  %spec.select.i = select i1 %.833.i, i64 0, i64 %.826.i
  %.845.i = shl nsw i64 %spec.select.i, 3
  %.849.i = add nsw i64 %.845.i, %a3
  %.850.i = inttoptr i64 %.849.i to ptr
  %.851.i = load i64, ptr %.850.i, align 8, !noalias !81
  %.852.not.i = icmp eq i64 %.851.i, 0
  br i1 %.852.not.i, label %B229153.i, label %B228901.i

B229153.i:                                        ; preds = %B228901.i, %B568.i
  %.871.pre-phi.i = phi ptr [ %.816.i, %B568.i ], [ %.850.i, %B228901.i ]
  store i64 %.596.i, ptr %.871.pre-phi.i, align 8, !noalias !81
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
  %.316.i = load i64, ptr %.315.i, align 8, !noalias !81
  %.317.i = add i64 %.316.i, 1
  br i1 %6, label %B308.i, label %B306.preheader.i

B306.preheader.i:                                 ; preds = %B154.endif.i
  br i1 %8, label %B306.epil.preheader.i, label %B306.i

B464.endif.i:                                     ; preds = %B308.i, %B229153.i
  %lsr.iv32.i = phi i64 [ %lsr.iv.next33.i, %B229153.i ], [ %lsr.iv20.i, %B308.i ]
  %lsr.iv28.i = phi i64 [ %lsr.iv.next29.i, %B229153.i ], [ %lsr.iv.i, %B308.i ]
  %.582283291.i = phi i64 [ %.592.i, %B229153.i ], [ %..214.i, %B308.i ]
  %.589284290.i = phi i64 [ %.596.i, %B229153.i ], [ %.107297327.i, %B308.i ]
  %.592.i = add nsw i64 %.582283291.i, -1
  %.596.i = add i64 %.589284290.i, 1
  %.631.i = mul nsw i64 %.589284290.i, %.306.i
  %.633.i = add nsw i64 %.631.i, %a0
  %.639.i = inttoptr i64 %.633.i to ptr
  %.640.i = load i64, ptr %.639.i, align 8, !noalias !81
  %.641.i = add i64 %.640.i, 1
  br i1 %6, label %B568.i, label %B566.preheader.i

B566.preheader.i:                                 ; preds = %B464.endif.i
  br i1 %8, label %B566.epil.preheader.i, label %B566.i

_ZN10interleave6engine6native7kernels9backwards5indexB4v349B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B58.loopexit.i, %0
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @member(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #9 {
  %.29.i = inttoptr i64 %a0 to ptr
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !86
  %.31.i = add i64 %.30.i, 1
  %.71.i = add i64 %a2, -1
  %.116128.not.i = icmp slt i64 %.71.i, 1
  br i1 %.116128.not.i, label %B124.i, label %B120.preheader.i

B120.preheader.i:                                 ; preds = %0
  %1 = add i64 %a2, -2
  %xtraiter.i = and i64 %.71.i, 3
  %2 = icmp samesign ult i64 %1, 3
  br i1 %2, label %B120.epil.preheader.i, label %B120.preheader.new.i

B120.preheader.new.i:                             ; preds = %B120.preheader.i
  %3 = and i64 %.71.i, 9223372036854775804
  br label %B120.i

B120.i:                                           ; preds = %B120.i, %B120.preheader.new.i
  %lsr.iv20.in.i = phi i64 [ %lsr.iv20.i, %B120.i ], [ %a0, %B120.preheader.new.i ]
  %hash_of_v356_h.2.0131.i = phi i64 [ %.168.3.i, %B120.i ], [ %.31.i, %B120.preheader.new.i ]
  %.122127129.i = phi i64 [ %.129.3.i, %B120.i ], [ 1, %B120.preheader.new.i ]
  %lsr.iv20.i = add i64 %lsr.iv20.in.i, 32
  %.155.i = add i64 %hash_of_v356_h.2.0131.i, -4658895280553007687
  %.156.i = zext i64 %.155.i to i128
  %.158.i = mul nuw i128 %.156.i, 11400714819323198485
  %.159.i = trunc i128 %.158.i to i64
  %.160.i = lshr i128 %.158.i, 64
  %.161.i = trunc nuw i128 %.160.i to i64
  %4 = add i64 %lsr.iv20.in.i, 8
  %.166.i = inttoptr i64 %4 to ptr
  %.167.i = load i64, ptr %.166.i, align 8, !noalias !86
  %.162.i = add i64 %.167.i, -4658895280553007687
  %.168.i = add i64 %.162.i, %.159.i
  %.155.1.i = add i64 %.168.i, %.161.i
  %.156.1.i = zext i64 %.155.1.i to i128
  %.158.1.i = mul nuw i128 %.156.1.i, 11400714819323198485
  %.159.1.i = trunc i128 %.158.1.i to i64
  %.160.1.i = lshr i128 %.158.1.i, 64
  %.161.1.i = trunc nuw i128 %.160.1.i to i64
  %5 = add i64 %lsr.iv20.in.i, 16
  %.166.1.i = inttoptr i64 %5 to ptr
  %.167.1.i = load i64, ptr %.166.1.i, align 8, !noalias !86
  %.162.1.i = add i64 %.167.1.i, -4658895280553007687
  %.168.1.i = add i64 %.162.1.i, %.159.1.i
  %.155.2.i = add i64 %.168.1.i, %.161.1.i
  %.156.2.i = zext i64 %.155.2.i to i128
  %.158.2.i = mul nuw i128 %.156.2.i, 11400714819323198485
  %.159.2.i = trunc i128 %.158.2.i to i64
  %.160.2.i = lshr i128 %.158.2.i, 64
  %.161.2.i = trunc nuw i128 %.160.2.i to i64
  %6 = add i64 %lsr.iv20.in.i, 24
  %.166.2.i = inttoptr i64 %6 to ptr
  %.167.2.i = load i64, ptr %.166.2.i, align 8, !noalias !86
  %.129.3.i = add i64 %.122127129.i, 4
  %.162.2.i = add i64 %.167.2.i, -4658895280553007687
  %.168.2.i = add i64 %.162.2.i, %.159.2.i
  %.155.3.i = add i64 %.168.2.i, %.161.2.i
  %.156.3.i = zext i64 %.155.3.i to i128
  %.158.3.i = mul nuw i128 %.156.3.i, 11400714819323198485
  %.159.3.i = trunc i128 %.158.3.i to i64
  %.160.3.i = lshr i128 %.158.3.i, 64
  %.161.3.i = trunc nuw i128 %.160.3.i to i64
  %.166.3.i = inttoptr i64 %lsr.iv20.i to ptr
  %.167.3.i = load i64, ptr %.166.3.i, align 8, !noalias !86
  %.162.3.i = add i64 %.167.3.i, %.159.3.i
  %.168.3.i = add i64 %.162.3.i, %.161.3.i
  %7 = sub i64 %.129.3.i, %3
  %niter.ncmp.3.i = icmp eq i64 %7, 1
  br i1 %niter.ncmp.3.i, label %B124.loopexit.unr-lcssa.i, label %B120.i

B124.loopexit.unr-lcssa.i:                        ; preds = %B120.i
  %8 = or disjoint i64 %3, 1
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B124.i, label %B120.epil.preheader.i

B120.epil.preheader.i:                            ; preds = %B124.loopexit.unr-lcssa.i, %B120.preheader.i
  %hash_of_v356_h.2.0131.epil.init.i = phi i64 [ %.31.i, %B120.preheader.i ], [ %.168.3.i, %B124.loopexit.unr-lcssa.i ]
  %.122127129.epil.init.i = phi i64 [ 1, %B120.preheader.i ], [ %8, %B124.loopexit.unr-lcssa.i ]
  %9 = shl i64 %.122127129.epil.init.i, 3
  %10 = add nsw i64 %9, %a0
  br label %B120.epil.i

B120.epil.i:                                      ; preds = %B120.epil.i, %B120.epil.preheader.i
  %lsr.iv18.i = phi i64 [ %lsr.iv.next19.i, %B120.epil.i ], [ %xtraiter.i, %B120.epil.preheader.i ]
  %lsr.iv16.i = phi i64 [ %lsr.iv.next17.i, %B120.epil.i ], [ %10, %B120.epil.preheader.i ]
  %hash_of_v356_h.2.0131.epil.i = phi i64 [ %.168.epil.i, %B120.epil.i ], [ %hash_of_v356_h.2.0131.epil.init.i, %B120.epil.preheader.i ]
  %.155.epil.i = add i64 %hash_of_v356_h.2.0131.epil.i, -4658895280553007687
  %.156.epil.i = zext i64 %.155.epil.i to i128
  %.158.epil.i = mul nuw i128 %.156.epil.i, 11400714819323198485
  %.159.epil.i = trunc i128 %.158.epil.i to i64
  %.160.epil.i = lshr i128 %.158.epil.i, 64
  %.161.epil.i = trunc nuw i128 %.160.epil.i to i64
  %.166.epil.i = inttoptr i64 %lsr.iv16.i to ptr
  %.167.epil.i = load i64, ptr %.166.epil.i, align 8, !noalias !86
  %.162.epil.i = add i64 %.167.epil.i, %.159.epil.i
  %.168.epil.i = add i64 %.162.epil.i, %.161.epil.i
  %lsr.iv.next17.i = add i64 %lsr.iv16.i, 8
  %lsr.iv.next19.i = add nsw i64 %lsr.iv18.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next19.i, 0
  br i1 %epil.iter.cmp.not.i, label %B124.i, label %B120.epil.i, !llvm.loop !89

B124.i:                                           ; preds = %B120.epil.i, %B124.loopexit.unr-lcssa.i, %0
  %hash_of_v356_h.2.0.lcssa.i = phi i64 [ %.31.i, %0 ], [ %.168.3.i, %B124.loopexit.unr-lcssa.i ], [ %.168.epil.i, %B120.epil.i ]
  %.182.i = lshr i64 %hash_of_v356_h.2.0.lcssa.i, 32
  %.183.i = xor i64 %.182.i, %hash_of_v356_h.2.0.lcssa.i
  %.184.i = mul i64 %.183.i, -7046029254386353131
  %.185.i = lshr i64 %.184.i, 29
  %.186.i = xor i64 %.185.i, %.184.i
  %.187.i = mul i64 %.186.i, -4658895280553007687
  %.188.i = lshr i64 %.187.i, 32
  %.189.i = xor i64 %.188.i, %.187.i
  %.191.i = zext i64 %.189.i to i128
  %.192.i = zext i64 %a4 to i128
  %.193.i = mul nuw i128 %.191.i, %.192.i
  %.195.i = lshr i128 %.193.i, 64
  %.196.i = trunc nuw i128 %.195.i to i64
  %.204140.i = shl nsw i64 %.196.i, 3
  %.206141.i = add nsw i64 %.204140.i, %a3
  %.207142.i = inttoptr i64 %.206141.i to ptr
  %.208143.i = load i64, ptr %.207142.i, align 8, !noalias !86
  %.213144.i = icmp eq i64 %.208143.i, 0
  br i1 %.213144.i, label %_ZN10interleave6engine6native7kernels9backwards6memberB4v354B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B208.endif.lr.ph.i

B208.endif.lr.ph.i:                               ; preds = %B124.i
  %.233.i = shl i64 %a2, 3
  %.arg.words.i = tail call i64 @llvm.smax.i64(i64 %a2, i64 0)
  %11 = add nuw i64 %.arg.words.i, 1
  br label %B208.endif.i

B212.i:                                           ; preds = %B208.endif.i, %B229342.i
  %lsr.iv14.i = phi i64 [ %lsr.iv.next15.i, %B229342.i ], [ %11, %B208.endif.i ]
  %lsr.iv12.i = phi i64 [ %lsr.iv.next13.i, %B229342.i ], [ %a0, %B208.endif.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B229342.i ], [ %.240.i, %B208.endif.i ]
  %lsr.iv.next15.i = add i64 %lsr.iv14.i, -1
  %exitcond151.not.i = icmp eq i64 %lsr.iv.next15.i, 0
  br i1 %exitcond151.not.i, label %_ZN10interleave6engine6native7kernels9backwards6memberB4v354B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B229342.i

B229342.i:                                        ; preds = %B212.i
  %lsr.iv.next13.i = add i64 %lsr.iv12.i, 8
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %.369.i = inttoptr i64 %lsr.iv.i to ptr
  %.370.i = load i64, ptr %.369.i, align 8, !noalias !86
  %.374.i = inttoptr i64 %lsr.iv12.i to ptr
  %.375.i = load i64, ptr %.374.i, align 8, !noalias !86
  %.376.not.i = icmp eq i64 %.370.i, %.375.i
  br i1 %.376.not.i, label %B212.i, label %B229443.i

B229443.i:                                        ; preds = %B229342.i
  %.405.i = add nsw i64 %slot.3.0145.i, 1
  %.412.i = icmp eq i64 %.405.i, %a4
  %spec.select.i = select i1 %.412.i, i64 0, i64 %.405.i
  %.204.i = shl nsw i64 %spec.select.i, 3
  %.206.i = add nsw i64 %.204.i, %a3
  %.207.i = inttoptr i64 %.206.i to ptr
  %.208.i = load i64, ptr %.207.i, align 8, !noalias !86
  %.213.i = icmp eq i64 %.208.i, 0
  br i1 %.213.i, label %_ZN10interleave6engine6native7kernels9backwards6memberB4v354B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B208.endif.i

B208.endif.i:                                     ; preds = %B229443.i, %B208.endif.lr.ph.i
  %.208146.i = phi i64 [ %.208143.i, %B208.endif.lr.ph.i ], [ %.208.i, %B229443.i ]
  %slot.3.0145.i = phi i64 [ %.196.i, %B208.endif.lr.ph.i ], [ %spec.select.i, %B229443.i ]
  %.235.i = add i64 %.208146.i, -1
  %.238.i = mul i64 %.233.i, %.235.i
  %.240.i = add i64 %.238.i, %a1
  br label %B212.i

_ZN10interleave6engine6native7kernels9backwards6memberB4v354B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B229443.i, %B212.i, %B124.i
  %storemerge124.i = phi i64 [ 0, %B124.i ], [ 1, %B212.i ], [ 0, %B229443.i ]
  ret i64 %storemerge124.i
}

define i64 @predecessors(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7) local_unnamed_addr {
  %.26.i = add nsw i64 %a0, 112
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !90
  %.30.i = mul nsw i64 %a1, 104
  %.31.i = add nsw i64 %.28.i, %.30.i
  %.34.i = add nsw i64 %a0, 16
  %.35.i = inttoptr i64 %.34.i to ptr
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !90
  %.42.i = add nsw i64 %.31.i, 48
  %.43.i = inttoptr i64 %.42.i to ptr
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !90
  %.47.i = add nsw i64 %.31.i, 56
  %.48.i = inttoptr i64 %.47.i to ptr
  %.49.i = load i64, ptr %.48.i, align 8, !noalias !90
  %.66.i = add nsw i64 %.31.i, 72
  %.67.i = inttoptr i64 %.66.i to ptr
  %.68.i = load i64, ptr %.67.i, align 8, !noalias !90
  %.71.i = add nsw i64 %.31.i, 80
  %.72.i = inttoptr i64 %.71.i to ptr
  %.73.i = load i64, ptr %.72.i, align 8, !noalias !90
  %.81.i = shl i64 %.36.i, 3
  %.95.i = icmp sgt i64 %a3, 0
  br i1 %.95.i, label %B438.preheader.i, label %_ZN10interleave6engine6native7kernels9backwards12predecessorsB4v358B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B438.preheader.i:                                 ; preds = %0
  %.53.i = inttoptr i64 %a0 to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !90
  %.385.i = add i64 %.36.i, -1
  %..385.i = tail call i64 @llvm.smax.i64(i64 %.385.i, i64 0)
  %1 = add i64 %.36.i, -2
  %xtraiter.i.i = and i64 %.385.i, 3
  %2 = and i64 %.385.i, 9223372036854775804
  %3 = or disjoint i64 %2, 1
  %.arg.words.i.i = tail call i64 @llvm.smax.i64(i64 %.36.i, i64 0)
  %4 = add nuw i64 %.arg.words.i.i, 1
  %xtraiter.i = and i64 %..385.i, 3
  %xtraiter25.i = and i64 %.36.i, 7
  %unroll_iter29.i = and i64 %.36.i, 9223372036854775800
  %5 = add i64 %.49.i, 32
  %6 = and i64 %..385.i, 9223372036854775804
  %7 = shl i64 %.36.i, 4
  %8 = add i64 %.49.i, 16
  %9 = inttoptr i64 %.54.i to ptr
  %sunkaddr.i = inttoptr i64 %.44.i to ptr
  %sunkaddr69.i = getelementptr i8, ptr %sunkaddr.i, i64 16
  %sunkaddr71.i = getelementptr i8, ptr %sunkaddr.i, i64 8
  %10 = icmp slt i64 %.385.i, 1
  %11 = icmp slt i64 %.385.i, 4
  %12 = zext i64 %a6 to i128
  %13 = icmp eq i64 %xtraiter.i, 0
  %14 = icmp ult i64 %1, 3
  %15 = icmp eq i64 %xtraiter.i.i, 0
  %16 = icmp slt i64 %.36.i, 1
  %17 = icmp samesign ult i64 %.36.i, 8
  %18 = icmp eq i64 %xtraiter25.i, 0
  %19 = or disjoint i64 %6, 1
  br label %B438.i

B438.i:                                           ; preds = %B229921.i, %B438.preheader.i
  %chosen.3.0.i = phi i64 [ %chosen.2.1.lcssa.i, %B229921.i ], [ 0, %B438.preheader.i ]
  %at.2.0.i = phi i64 [ %at.3.1.i, %B229921.i ], [ 0, %B438.preheader.i ]
  %.115.i = icmp slt i64 %at.2.0.i, %a3
  br i1 %.115.i, label %B498.preheader.i, label %B1134.endif.i

B498.preheader.i:                                 ; preds = %B438.i
  store i64 %.68.i, ptr %sunkaddr69.i, align 8, !noalias !90
  %.153382.i = mul nsw i64 %at.2.0.i, %.81.i
  %.155383.i = add nsw i64 %.153382.i, %a2
  %.164384.i = tail call i64 %9(i64 %.155383.i, i64 %.49.i, i64 %.44.i), !noalias !90
  %.173385.i = load i64, ptr %sunkaddr71.i, align 8, !noalias !90
  %.174.not386.i = icmp eq i64 %.173385.i, 0
  br i1 %.174.not386.i, label %B734.endif.i, label %B678.i

B498.i:                                           ; preds = %B1044.i
  %.145.i = sub nsw i64 %.68.i, %.203.i
  store i64 %.145.i, ptr %sunkaddr69.i, align 8, !noalias !90
  %.153.i = mul nsw i64 %.537.i, %.81.i
  %.155.i = add nsw i64 %.153.i, %a2
  %.158.i = mul nsw i64 %.203.i, %.81.i
  %.160.i = add nsw i64 %.158.i, %.49.i
  %.164.i = tail call i64 %9(i64 %.155.i, i64 %.160.i, i64 %.44.i), !noalias !90
  %.173.i = load i64, ptr %sunkaddr71.i, align 8, !noalias !90
  %.174.not.i = icmp eq i64 %.173.i, 0
  br i1 %.174.not.i, label %B734.endif.i, label %B678.i

B678.i:                                           ; preds = %B498.i, %B498.preheader.i
  %at.4.2.lcssa.i = phi i64 [ %at.2.0.i, %B498.preheader.i ], [ %.537.i, %B498.i ]
  store i64 0, ptr %sunkaddr71.i, align 8, !noalias !90
  br label %B1134.endif.i

B1044.i:                                          ; preds = %B938.B1008_crit_edge.us.i, %B824.endif.i, %B824.endif.prol.loopexit.i, %B734.endif.i
  %.537.i = add nsw i64 %at.4.2389.i, 1
  %.548.i = icmp slt i64 %.537.i, %a3
  %.563.i = sub nsw i64 %.537.i, %at.2.0.i
  %.566.i = icmp samesign ult i64 %.563.i, 256
  %or.cond.i = select i1 %.548.i, i1 %.566.i, i1 false
  br i1 %or.cond.i, label %B498.i, label %B1134.endif.i

B1270.i:                                          ; preds = %B1270.endif.i, %B1270.preheader.i
  %lsr.iv51.i = phi i64 [ %63, %B1270.preheader.i ], [ %lsr.iv.next52.i, %B1270.endif.i ]
  %.81339712.i = phi i64 [ %.723.i, %B1270.preheader.i ], [ %.823.i, %B1270.endif.i ]
  %.82039911.i = phi i64 [ %found.5.1430.i, %B1270.preheader.i ], [ %.827.i, %B1270.endif.i ]
  %.856.i = mul nsw i64 %.82039911.i, %.81.i
  %.858.i = add nsw i64 %.856.i, %.49.i
  %.29.i.i = inttoptr i64 %.858.i to ptr
  %.30.i.i = load i64, ptr %.29.i.i, align 8, !noalias !93
  %.31.i.i = add i64 %.30.i.i, 1
  br i1 %10, label %B124.i.i, label %B120.preheader.i.i

B120.preheader.i.i:                               ; preds = %B1270.i
  br i1 %14, label %B120.epil.preheader.i.i, label %B120.i.i

B120.i.i:                                         ; preds = %B120.preheader.i.i, %B120.i.i
  %lsr.iv55.i = phi i64 [ %lsr.iv.next56.i, %B120.i.i ], [ %2, %B120.preheader.i.i ]
  %lsr.iv53.i = phi i64 [ %lsr.iv.next54.i, %B120.i.i ], [ %lsr.iv51.i, %B120.preheader.i.i ]
  %hash_of_v356_h.2.0131.i.i = phi i64 [ %.168.3.i.i, %B120.i.i ], [ %.31.i.i, %B120.preheader.i.i ]
  %20 = add i64 %lsr.iv53.i, 16
  %.155.i.i = add i64 %hash_of_v356_h.2.0131.i.i, -4658895280553007687
  %.156.i.i = zext i64 %.155.i.i to i128
  %.158.i.i = mul nuw i128 %.156.i.i, 11400714819323198485
  %.159.i.i = trunc i128 %.158.i.i to i64
  %.160.i.i = lshr i128 %.158.i.i, 64
  %.161.i.i = trunc nuw i128 %.160.i.i to i64
  %21 = add i64 %lsr.iv53.i, -8
  %.166.i.i = inttoptr i64 %21 to ptr
  %.167.i.i = load i64, ptr %.166.i.i, align 8, !noalias !93
  %.162.i.i = add i64 %.167.i.i, -4658895280553007687
  %.168.i.i = add i64 %.162.i.i, %.159.i.i
  %.155.1.i.i = add i64 %.168.i.i, %.161.i.i
  %.156.1.i.i = zext i64 %.155.1.i.i to i128
  %.158.1.i.i = mul nuw i128 %.156.1.i.i, 11400714819323198485
  %.159.1.i.i = trunc i128 %.158.1.i.i to i64
  %.160.1.i.i = lshr i128 %.158.1.i.i, 64
  %.161.1.i.i = trunc nuw i128 %.160.1.i.i to i64
  %.166.1.i.i = inttoptr i64 %lsr.iv53.i to ptr
  %.167.1.i.i = load i64, ptr %.166.1.i.i, align 8, !noalias !93
  %.162.1.i.i = add i64 %.167.1.i.i, -4658895280553007687
  %.168.1.i.i = add i64 %.162.1.i.i, %.159.1.i.i
  %.155.2.i.i = add i64 %.168.1.i.i, %.161.1.i.i
  %.156.2.i.i = zext i64 %.155.2.i.i to i128
  %.158.2.i.i = mul nuw i128 %.156.2.i.i, 11400714819323198485
  %.159.2.i.i = trunc i128 %.158.2.i.i to i64
  %.160.2.i.i = lshr i128 %.158.2.i.i, 64
  %.161.2.i.i = trunc nuw i128 %.160.2.i.i to i64
  %22 = add i64 %lsr.iv53.i, 8
  %.166.2.i.i = inttoptr i64 %22 to ptr
  %.167.2.i.i = load i64, ptr %.166.2.i.i, align 8, !noalias !93
  %.162.2.i.i = add i64 %.167.2.i.i, -4658895280553007687
  %.168.2.i.i = add i64 %.162.2.i.i, %.159.2.i.i
  %.155.3.i.i = add i64 %.168.2.i.i, %.161.2.i.i
  %.156.3.i.i = zext i64 %.155.3.i.i to i128
  %.158.3.i.i = mul nuw i128 %.156.3.i.i, 11400714819323198485
  %.159.3.i.i = trunc i128 %.158.3.i.i to i64
  %.160.3.i.i = lshr i128 %.158.3.i.i, 64
  %.161.3.i.i = trunc nuw i128 %.160.3.i.i to i64
  %.166.3.i.i = inttoptr i64 %20 to ptr
  %.167.3.i.i = load i64, ptr %.166.3.i.i, align 8, !noalias !93
  %.162.3.i.i = add i64 %.167.3.i.i, %.159.3.i.i
  %.168.3.i.i = add i64 %.162.3.i.i, %.161.3.i.i
  %lsr.iv.next54.i = add i64 %lsr.iv53.i, 32
  %lsr.iv.next56.i = add i64 %lsr.iv55.i, -4
  %niter.ncmp.3.i.i = icmp eq i64 %lsr.iv.next56.i, 0
  br i1 %niter.ncmp.3.i.i, label %B124.loopexit.unr-lcssa.i.i, label %B120.i.i

B124.loopexit.unr-lcssa.i.i:                      ; preds = %B120.i.i
  br i1 %15, label %B124.i.i, label %B120.epil.preheader.i.i

B120.epil.preheader.i.i:                          ; preds = %B124.loopexit.unr-lcssa.i.i, %B120.preheader.i.i
  %hash_of_v356_h.2.0131.epil.init.i.i = phi i64 [ %.31.i.i, %B120.preheader.i.i ], [ %.168.3.i.i, %B124.loopexit.unr-lcssa.i.i ]
  %.122127129.epil.init.i.i = phi i64 [ 1, %B120.preheader.i.i ], [ %3, %B124.loopexit.unr-lcssa.i.i ]
  %23 = shl i64 %.122127129.epil.init.i.i, 3
  %24 = add nsw i64 %23, %.858.i
  br label %B120.epil.i.i

B120.epil.i.i:                                    ; preds = %B120.epil.i.i, %B120.epil.preheader.i.i
  %lsr.iv18.i.i = phi i64 [ %lsr.iv.next19.i.i, %B120.epil.i.i ], [ %xtraiter.i.i, %B120.epil.preheader.i.i ]
  %lsr.iv16.i.i = phi i64 [ %lsr.iv.next17.i.i, %B120.epil.i.i ], [ %24, %B120.epil.preheader.i.i ]
  %hash_of_v356_h.2.0131.epil.i.i = phi i64 [ %.168.epil.i.i, %B120.epil.i.i ], [ %hash_of_v356_h.2.0131.epil.init.i.i, %B120.epil.preheader.i.i ]
  %.155.epil.i.i = add i64 %hash_of_v356_h.2.0131.epil.i.i, -4658895280553007687
  %.156.epil.i.i = zext i64 %.155.epil.i.i to i128
  %.158.epil.i.i = mul nuw i128 %.156.epil.i.i, 11400714819323198485
  %.159.epil.i.i = trunc i128 %.158.epil.i.i to i64
  %.160.epil.i.i = lshr i128 %.158.epil.i.i, 64
  %.161.epil.i.i = trunc nuw i128 %.160.epil.i.i to i64
  %.166.epil.i.i = inttoptr i64 %lsr.iv16.i.i to ptr
  %.167.epil.i.i = load i64, ptr %.166.epil.i.i, align 8, !noalias !93
  %.162.epil.i.i = add i64 %.167.epil.i.i, %.159.epil.i.i
  %.168.epil.i.i = add i64 %.162.epil.i.i, %.161.epil.i.i
  %lsr.iv.next17.i.i = add i64 %lsr.iv16.i.i, 8
  %lsr.iv.next19.i.i = add nsw i64 %lsr.iv18.i.i, -1
  %epil.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next19.i.i, 0
  br i1 %epil.iter.cmp.not.i.i, label %B124.i.i, label %B120.epil.i.i, !llvm.loop !96

B124.i.i:                                         ; preds = %B120.epil.i.i, %B124.loopexit.unr-lcssa.i.i, %B1270.i
  %hash_of_v356_h.2.0.lcssa.i.i = phi i64 [ %.31.i.i, %B1270.i ], [ %.168.3.i.i, %B124.loopexit.unr-lcssa.i.i ], [ %.168.epil.i.i, %B120.epil.i.i ]
  %.182.i.i = lshr i64 %hash_of_v356_h.2.0.lcssa.i.i, 32
  %.183.i.i = xor i64 %.182.i.i, %hash_of_v356_h.2.0.lcssa.i.i
  %.184.i.i = mul i64 %.183.i.i, -7046029254386353131
  %.185.i.i = lshr i64 %.184.i.i, 29
  %.186.i.i = xor i64 %.185.i.i, %.184.i.i
  %.187.i.i = mul i64 %.186.i.i, -4658895280553007687
  %.188.i.i = lshr i64 %.187.i.i, 32
  %.189.i.i = xor i64 %.188.i.i, %.187.i.i
  %.191.i.i = zext i64 %.189.i.i to i128
  %.193.i.i = mul nuw i128 %.191.i.i, %12
  %.195.i.i = lshr i128 %.193.i.i, 64
  %.196.i.i = trunc nuw i128 %.195.i.i to i64
  %.204140.i.i = shl nsw i64 %.196.i.i, 3
  %.206141.i.i = add nsw i64 %.204140.i.i, %a5
  %.207142.i.i = inttoptr i64 %.206141.i.i to ptr
  %.208143.i.i = load i64, ptr %.207142.i.i, align 8, !noalias !93
  %.213144.i.i = icmp eq i64 %.208143.i.i, 0
  br i1 %.213144.i.i, label %B1270.endif.i, label %B208.endif.i.i

B212.i.i:                                         ; preds = %B208.endif.i.i, %B229342.i.i
  %lsr.iv14.i.i = phi i64 [ %lsr.iv.next15.i.i, %B229342.i.i ], [ %4, %B208.endif.i.i ]
  %lsr.iv12.i.i = phi i64 [ %lsr.iv.next13.i.i, %B229342.i.i ], [ %.858.i, %B208.endif.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B229342.i.i ], [ %.240.i.i, %B208.endif.i.i ]
  %lsr.iv.next15.i.i = add i64 %lsr.iv14.i.i, -1
  %exitcond151.not.i.i = icmp eq i64 %lsr.iv.next15.i.i, 0
  br i1 %exitcond151.not.i.i, label %B1282.endif.i, label %B229342.i.i

B229342.i.i:                                      ; preds = %B212.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 8
  %lsr.iv.next13.i.i = add i64 %lsr.iv12.i.i, 8
  %.369.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.370.i.i = load i64, ptr %.369.i.i, align 8, !noalias !93
  %.374.i.i = inttoptr i64 %lsr.iv12.i.i to ptr
  %.375.i.i = load i64, ptr %.374.i.i, align 8, !noalias !93
  %.376.not.i.i = icmp eq i64 %.370.i.i, %.375.i.i
  br i1 %.376.not.i.i, label %B212.i.i, label %B229443.i.i

B229443.i.i:                                      ; preds = %B229342.i.i
  %.405.i.i = add nsw i64 %slot.3.0145.i.i, 1
  %.412.i.i = icmp eq i64 %.405.i.i, %a6
  %spec.select.i.i = select i1 %.412.i.i, i64 0, i64 %.405.i.i
  %.204.i.i = shl nsw i64 %spec.select.i.i, 3
  %.206.i.i = add nsw i64 %.204.i.i, %a5
  %.207.i.i = inttoptr i64 %.206.i.i to ptr
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !93
  %.213.i.i = icmp eq i64 %.208.i.i, 0
  br i1 %.213.i.i, label %B1270.endif.i, label %B208.endif.i.i

B208.endif.i.i:                                   ; preds = %B124.i.i, %B229443.i.i
  %.208146.i.i = phi i64 [ %.208.i.i, %B229443.i.i ], [ %.208143.i.i, %B124.i.i ]
  %slot.3.0145.i.i = phi i64 [ %spec.select.i.i, %B229443.i.i ], [ %.196.i.i, %B124.i.i ]
  %.235.i.i = add i64 %.208146.i.i, -1
  %.238.i.i = mul i64 %.235.i.i, %.81.i
  %.240.i.i = add i64 %.238.i.i, %a4
  br label %B212.i.i

B229731.i:                                        ; preds = %B229731.preheader.i, %B229731.i
  %lsr.iv57.i = phi i64 [ %lsr.iv.next58.i, %B229731.i ], [ 0, %B229731.preheader.i ]
  %.996402404.i = phi i64 [ %.1003.7.i, %B229731.i ], [ 0, %B229731.preheader.i ]
  %25 = add i64 %lsr.iv57.i, %.903.i
  %26 = add i64 %lsr.iv57.i, %lsr.iv59.i
  %.1034.i = inttoptr i64 %26 to ptr
  %.1035.i = load i64, ptr %.1034.i, align 8, !noalias !90
  %.1036.i = inttoptr i64 %25 to ptr
  store i64 %.1035.i, ptr %.1036.i, align 8, !noalias !90
  %27 = add i64 %25, 8
  %28 = add i64 %26, 8
  %.1034.1.i = inttoptr i64 %28 to ptr
  %.1035.1.i = load i64, ptr %.1034.1.i, align 8, !noalias !90
  %.1036.1.i = inttoptr i64 %27 to ptr
  store i64 %.1035.1.i, ptr %.1036.1.i, align 8, !noalias !90
  %29 = add i64 %25, 16
  %30 = add i64 %26, 16
  %.1034.2.i = inttoptr i64 %30 to ptr
  %.1035.2.i = load i64, ptr %.1034.2.i, align 8, !noalias !90
  %.1036.2.i = inttoptr i64 %29 to ptr
  store i64 %.1035.2.i, ptr %.1036.2.i, align 8, !noalias !90
  %31 = add i64 %25, 24
  %32 = add i64 %26, 24
  %.1034.3.i = inttoptr i64 %32 to ptr
  %.1035.3.i = load i64, ptr %.1034.3.i, align 8, !noalias !90
  %.1036.3.i = inttoptr i64 %31 to ptr
  store i64 %.1035.3.i, ptr %.1036.3.i, align 8, !noalias !90
  %33 = add i64 %25, 32
  %34 = add i64 %26, 32
  %.1034.4.i = inttoptr i64 %34 to ptr
  %.1035.4.i = load i64, ptr %.1034.4.i, align 8, !noalias !90
  %.1036.4.i = inttoptr i64 %33 to ptr
  store i64 %.1035.4.i, ptr %.1036.4.i, align 8, !noalias !90
  %35 = add i64 %25, 40
  %36 = add i64 %26, 40
  %.1034.5.i = inttoptr i64 %36 to ptr
  %.1035.5.i = load i64, ptr %.1034.5.i, align 8, !noalias !90
  %.1036.5.i = inttoptr i64 %35 to ptr
  store i64 %.1035.5.i, ptr %.1036.5.i, align 8, !noalias !90
  %37 = add i64 %25, 48
  %38 = add i64 %26, 48
  %.1034.6.i = inttoptr i64 %38 to ptr
  %.1035.6.i = load i64, ptr %.1034.6.i, align 8, !noalias !90
  %.1036.6.i = inttoptr i64 %37 to ptr
  store i64 %.1035.6.i, ptr %.1036.6.i, align 8, !noalias !90
  %.1003.7.i = add nuw nsw i64 %.996402404.i, 8
  %39 = add i64 %25, 56
  %40 = add i64 %26, 56
  %.1034.7.i = inttoptr i64 %40 to ptr
  %.1035.7.i = load i64, ptr %.1034.7.i, align 8, !noalias !90
  %.1036.7.i = inttoptr i64 %39 to ptr
  store i64 %.1035.7.i, ptr %.1036.7.i, align 8, !noalias !90
  %lsr.iv.next58.i = add nuw i64 %lsr.iv57.i, 64
  %niter30.ncmp.7.i = icmp eq i64 %unroll_iter29.i, %.1003.7.i
  br i1 %niter30.ncmp.7.i, label %B229733.loopexit.unr-lcssa.i, label %B229731.i

B229733.loopexit.unr-lcssa.i:                     ; preds = %B229731.i
  br i1 %18, label %B229733.i, label %B229731.epil.preheader.i

B229731.epil.preheader.i:                         ; preds = %B229731.preheader.i, %B229733.loopexit.unr-lcssa.i
  %.996402404.epil.init.i = phi i64 [ 0, %B229731.preheader.i ], [ %unroll_iter29.i, %B229733.loopexit.unr-lcssa.i ]
  %41 = shl i64 %.996402404.epil.init.i, 3
  %42 = add nsw i64 %41, %lsr.iv59.i
  %43 = add i64 %41, %.903.i
  br label %B229731.epil.i

B229731.epil.i:                                   ; preds = %B229731.epil.i, %B229731.epil.preheader.i
  %lsr.iv65.i = phi i64 [ %lsr.iv.next66.i, %B229731.epil.i ], [ %xtraiter25.i, %B229731.epil.preheader.i ]
  %lsr.iv63.i = phi i64 [ %lsr.iv.next64.i, %B229731.epil.i ], [ %43, %B229731.epil.preheader.i ]
  %lsr.iv61.i = phi i64 [ %lsr.iv.next62.i, %B229731.epil.i ], [ %42, %B229731.epil.preheader.i ]
  %.1034.epil.i = inttoptr i64 %lsr.iv61.i to ptr
  %.1035.epil.i = load i64, ptr %.1034.epil.i, align 8, !noalias !90
  %.1036.epil.i = inttoptr i64 %lsr.iv63.i to ptr
  store i64 %.1035.epil.i, ptr %.1036.epil.i, align 8, !noalias !90
  %lsr.iv.next62.i = add i64 %lsr.iv61.i, 8
  %lsr.iv.next64.i = add i64 %lsr.iv63.i, 8
  %lsr.iv.next66.i = add nsw i64 %lsr.iv65.i, -1
  %epil.iter26.cmp.not.i = icmp eq i64 %lsr.iv.next66.i, 0
  br i1 %epil.iter26.cmp.not.i, label %B229733.i, label %B229731.epil.i, !llvm.loop !97

B229733.i:                                        ; preds = %B229731.epil.i, %B1282.endif.i, %B229733.loopexit.unr-lcssa.i
  %.1048.i = add nsw i64 %chosen.2.1429.i, 1
  br label %B229919.i

B229919.i:                                        ; preds = %B1270.endif.i, %B1196.endif.i, %B229733.i
  %chosen.4.3.i = phi i64 [ %.1048.i, %B229733.i ], [ %chosen.2.1429.i, %B1196.endif.i ], [ %chosen.2.1429.i, %B1270.endif.i ]
  %lsr.iv.next60.i = add i64 %lsr.iv59.i, %.81.i
  %.675.i = icmp sgt i64 %.674408428.i, 1
  br i1 %.675.i, label %B1196.endif.i, label %B229921.i

B229921.i:                                        ; preds = %B229919.i, %B1134.endif.i
  %chosen.2.1.lcssa.i = phi i64 [ %chosen.3.0.i, %B1134.endif.i ], [ %chosen.4.3.i, %B229919.i ]
  %.1095.i = icmp slt i64 %at.3.1.i, %a3
  br i1 %.1095.i, label %B438.i, label %_ZN10interleave6engine6native7kernels9backwards12predecessorsB4v358B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit

B734.endif.i:                                     ; preds = %B498.preheader.i, %B498.i
  %.164391.i = phi i64 [ %.164.i, %B498.i ], [ %.164384.i, %B498.preheader.i ]
  %found.4.2390.i = phi i64 [ %.203.i, %B498.i ], [ 0, %B498.preheader.i ]
  %at.4.2389.i = phi i64 [ %.537.i, %B498.i ], [ %at.2.0.i, %B498.preheader.i ]
  %.194.i = sub nsw i64 %at.4.2389.i, %at.2.0.i
  %.195.i = shl nsw i64 %.194.i, 3
  %.197.i = add nsw i64 %.195.i, %.73.i
  %.199.i = inttoptr i64 %.197.i to ptr
  store i64 %.164391.i, ptr %.199.i, align 8, !noalias !90
  %.203.i = add nsw i64 %found.4.2390.i, %.164391.i
  %.286366.not.i = icmp slt i64 %.164391.i, 1
  br i1 %.286366.not.i, label %B1044.i, label %B824.endif.lr.ph.i

B824.endif.lr.ph.i:                               ; preds = %B734.endif.i
  br i1 %10, label %B824.endif.preheader.i, label %B824.endif.us.preheader.i

B824.endif.us.preheader.i:                        ; preds = %B824.endif.lr.ph.i
  %44 = mul i64 %found.4.2390.i, %.81.i
  %45 = add i64 %5, %44
  %46 = add i64 %44, %.49.i
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
  %.343.prol.i = inttoptr i64 %.337.prol.i to ptr
  %.344.prol.i = load i64, ptr %.343.prol.i, align 8, !noalias !90
  %.345.prol.i = add i64 %.344.prol.i, 1
  %.494.prol.i = lshr i64 %.345.prol.i, 32
  %.495.prol.i = xor i64 %.494.prol.i, %.345.prol.i
  %.496.prol.i = mul i64 %.495.prol.i, -7046029254386353131
  %.497.prol.i = lshr i64 %.496.prol.i, 29
  %.498.prol.i = xor i64 %.497.prol.i, %.496.prol.i
  %.499.prol.i = mul i64 %.498.prol.i, -4658895280553007687
  %.500.prol.i = lshr i64 %.499.prol.i, 32
  %.501.prol.i = xor i64 %.500.prol.i, %.499.prol.i
  %.503.prol.i = zext i64 %.501.prol.i to i128
  %.505.prol.i = mul nuw i128 %.503.prol.i, %12
  %sh.diff.prol.i = lshr i128 %.505.prol.i, 61
  %tr.sh.diff.prol.i = trunc i128 %sh.diff.prol.i to i64
  %.512.prol.i = and i64 %tr.sh.diff.prol.i, -8
  %.516.prol.i = add nsw i64 %.512.prol.i, %a5
  %.517.prol.i = inttoptr i64 %.516.prol.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.517.prol.i, i32 1, i32 3, i32 1), !noalias !90
  br label %B824.endif.prol.loopexit.i

B824.endif.prol.loopexit.i:                       ; preds = %B824.endif.prol.i, %B824.endif.preheader.i
  %.285360368.unr.i = phi i64 [ %.164391.i, %B824.endif.preheader.i ], [ %.295.prol.i, %B824.endif.prol.i ]
  %.292361367.unr.i = phi i64 [ %found.4.2390.i, %B824.endif.preheader.i ], [ %.299.prol.i, %B824.endif.prol.i ]
  %47 = icmp eq i64 %.164391.i, 1
  br i1 %47, label %B1044.i, label %B824.endif.preheader35.i

B824.endif.preheader35.i:                         ; preds = %B824.endif.prol.loopexit.i
  %48 = add nuw i64 %.285360368.unr.i, 2
  %49 = mul i64 %.292361367.unr.i, %.81.i
  %50 = add i64 %49, %.49.i
  %51 = add i64 %.292361367.unr.i, 1
  %52 = mul i64 %51, %.81.i
  %53 = add i64 %52, %.49.i
  br label %B824.endif.i

B824.endif.us.i:                                  ; preds = %B938.B1008_crit_edge.us.i, %B824.endif.us.preheader.i
  %lsr.iv39.i = phi i64 [ %46, %B824.endif.us.preheader.i ], [ %lsr.iv.next40.i, %B938.B1008_crit_edge.us.i ]
  %lsr.iv.i = phi i64 [ %45, %B824.endif.us.preheader.i ], [ %lsr.iv.next.i, %B938.B1008_crit_edge.us.i ]
  %.285360368.us.i = phi i64 [ %.164391.i, %B824.endif.us.preheader.i ], [ %.295.us.i, %B938.B1008_crit_edge.us.i ]
  %.292361367.us.i = phi i64 [ %found.4.2390.i, %B824.endif.us.preheader.i ], [ %.299.us.i, %B938.B1008_crit_edge.us.i ]
  %.335.us.i = mul nsw i64 %.292361367.us.i, %.81.i
  %.337.us.i = add nsw i64 %.335.us.i, %.49.i
  %.343.us.i = inttoptr i64 %.337.us.i to ptr
  %.344.us.i = load i64, ptr %.343.us.i, align 8, !noalias !90
  %.345.us.i = add i64 %.344.us.i, 1
  br i1 %11, label %B970.us.epil.preheader.i, label %B970.us.i

B970.us.i:                                        ; preds = %B824.endif.us.i, %B970.us.i
  %lsr.iv37.i = phi i64 [ %lsr.iv.next38.i, %B970.us.i ], [ %lsr.iv.i, %B824.endif.us.i ]
  %hash_of_v360_h.2.4357.us.i = phi i64 [ %.480.us.3.i, %B970.us.i ], [ %.345.us.i, %B824.endif.us.i ]
  %.434353355.us.i = phi i64 [ %.441.us.3.i, %B970.us.i ], [ 1, %B824.endif.us.i ]
  %.467.us.i = add i64 %hash_of_v360_h.2.4357.us.i, -4658895280553007687
  %.468.us.i = zext i64 %.467.us.i to i128
  %.470.us.i = mul nuw i128 %.468.us.i, 11400714819323198485
  %.471.us.i = trunc i128 %.470.us.i to i64
  %.472.us.i = lshr i128 %.470.us.i, 64
  %.473.us.i = trunc nuw i128 %.472.us.i to i64
  %54 = add i64 %lsr.iv37.i, -24
  %.478.us.i = inttoptr i64 %54 to ptr
  %.479.us.i = load i64, ptr %.478.us.i, align 8, !noalias !90
  %.474.us.i = add i64 %.479.us.i, -4658895280553007687
  %.480.us.i = add i64 %.474.us.i, %.471.us.i
  %.467.us.1.i = add i64 %.480.us.i, %.473.us.i
  %.468.us.1.i = zext i64 %.467.us.1.i to i128
  %.470.us.1.i = mul nuw i128 %.468.us.1.i, 11400714819323198485
  %.471.us.1.i = trunc i128 %.470.us.1.i to i64
  %.472.us.1.i = lshr i128 %.470.us.1.i, 64
  %.473.us.1.i = trunc nuw i128 %.472.us.1.i to i64
  %55 = add i64 %lsr.iv37.i, -16
  %.478.us.1.i = inttoptr i64 %55 to ptr
  %.479.us.1.i = load i64, ptr %.478.us.1.i, align 8, !noalias !90
  %.474.us.1.i = add i64 %.479.us.1.i, -4658895280553007687
  %.480.us.1.i = add i64 %.474.us.1.i, %.471.us.1.i
  %.467.us.2.i = add i64 %.480.us.1.i, %.473.us.1.i
  %.468.us.2.i = zext i64 %.467.us.2.i to i128
  %.470.us.2.i = mul nuw i128 %.468.us.2.i, 11400714819323198485
  %.471.us.2.i = trunc i128 %.470.us.2.i to i64
  %.472.us.2.i = lshr i128 %.470.us.2.i, 64
  %.473.us.2.i = trunc nuw i128 %.472.us.2.i to i64
  %56 = add i64 %lsr.iv37.i, -8
  %.478.us.2.i = inttoptr i64 %56 to ptr
  %.479.us.2.i = load i64, ptr %.478.us.2.i, align 8, !noalias !90
  %.441.us.3.i = add nuw nsw i64 %.434353355.us.i, 4
  %.474.us.2.i = add i64 %.479.us.2.i, -4658895280553007687
  %.480.us.2.i = add i64 %.474.us.2.i, %.471.us.2.i
  %.467.us.3.i = add i64 %.480.us.2.i, %.473.us.2.i
  %.468.us.3.i = zext i64 %.467.us.3.i to i128
  %.470.us.3.i = mul nuw i128 %.468.us.3.i, 11400714819323198485
  %.471.us.3.i = trunc i128 %.470.us.3.i to i64
  %.472.us.3.i = lshr i128 %.470.us.3.i, 64
  %.473.us.3.i = trunc nuw i128 %.472.us.3.i to i64
  %.478.us.3.i = inttoptr i64 %lsr.iv37.i to ptr
  %.479.us.3.i = load i64, ptr %.478.us.3.i, align 8, !noalias !90
  %.474.us.3.i = add i64 %.479.us.3.i, %.471.us.3.i
  %.480.us.3.i = add i64 %.474.us.3.i, %.473.us.3.i
  %lsr.iv.next38.i = add i64 %lsr.iv37.i, 32
  %57 = sub nsw i64 %.441.us.3.i, %6
  %niter.ncmp.3.i = icmp eq i64 %57, 1
  br i1 %niter.ncmp.3.i, label %B938.B1008_crit_edge.us.unr-lcssa.i, label %B970.us.i

B938.B1008_crit_edge.us.unr-lcssa.i:              ; preds = %B970.us.i
  br i1 %13, label %B938.B1008_crit_edge.us.i, label %B970.us.epil.preheader.i

B970.us.epil.preheader.i:                         ; preds = %B938.B1008_crit_edge.us.unr-lcssa.i, %B824.endif.us.i
  %hash_of_v360_h.2.4357.us.epil.init.i = phi i64 [ %.345.us.i, %B824.endif.us.i ], [ %.480.us.3.i, %B938.B1008_crit_edge.us.unr-lcssa.i ]
  %.434353355.us.epil.init.i = phi i64 [ 1, %B824.endif.us.i ], [ %19, %B938.B1008_crit_edge.us.unr-lcssa.i ]
  %58 = shl i64 %.434353355.us.epil.init.i, 3
  %59 = add nsw i64 %58, %lsr.iv39.i
  br label %B970.us.epil.i

B970.us.epil.i:                                   ; preds = %B970.us.epil.i, %B970.us.epil.preheader.i
  %lsr.iv43.i = phi i64 [ %lsr.iv.next44.i, %B970.us.epil.i ], [ %xtraiter.i, %B970.us.epil.preheader.i ]
  %lsr.iv41.i = phi i64 [ %lsr.iv.next42.i, %B970.us.epil.i ], [ %59, %B970.us.epil.preheader.i ]
  %hash_of_v360_h.2.4357.us.epil.i = phi i64 [ %.480.us.epil.i, %B970.us.epil.i ], [ %hash_of_v360_h.2.4357.us.epil.init.i, %B970.us.epil.preheader.i ]
  %.467.us.epil.i = add i64 %hash_of_v360_h.2.4357.us.epil.i, -4658895280553007687
  %.468.us.epil.i = zext i64 %.467.us.epil.i to i128
  %.470.us.epil.i = mul nuw i128 %.468.us.epil.i, 11400714819323198485
  %.471.us.epil.i = trunc i128 %.470.us.epil.i to i64
  %.472.us.epil.i = lshr i128 %.470.us.epil.i, 64
  %.473.us.epil.i = trunc nuw i128 %.472.us.epil.i to i64
  %.478.us.epil.i = inttoptr i64 %lsr.iv41.i to ptr
  %.479.us.epil.i = load i64, ptr %.478.us.epil.i, align 8, !noalias !90
  %.474.us.epil.i = add i64 %.479.us.epil.i, %.471.us.epil.i
  %.480.us.epil.i = add i64 %.474.us.epil.i, %.473.us.epil.i
  %lsr.iv.next42.i = add i64 %lsr.iv41.i, 8
  %lsr.iv.next44.i = add nsw i64 %lsr.iv43.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next44.i, 0
  br i1 %epil.iter.cmp.not.i, label %B938.B1008_crit_edge.us.i, label %B970.us.epil.i, !llvm.loop !98

B938.B1008_crit_edge.us.i:                        ; preds = %B970.us.epil.i, %B938.B1008_crit_edge.us.unr-lcssa.i
  %.480.us.lcssa.i = phi i64 [ %.480.us.3.i, %B938.B1008_crit_edge.us.unr-lcssa.i ], [ %.480.us.epil.i, %B970.us.epil.i ]
  %.295.us.i = add nsw i64 %.285360368.us.i, -1
  %.299.us.i = add i64 %.292361367.us.i, 1
  %.494.us.i = lshr i64 %.480.us.lcssa.i, 32
  %.495.us.i = xor i64 %.494.us.i, %.480.us.lcssa.i
  %.496.us.i = mul i64 %.495.us.i, -7046029254386353131
  %.497.us.i = lshr i64 %.496.us.i, 29
  %.498.us.i = xor i64 %.497.us.i, %.496.us.i
  %.499.us.i = mul i64 %.498.us.i, -4658895280553007687
  %.500.us.i = lshr i64 %.499.us.i, 32
  %.501.us.i = xor i64 %.500.us.i, %.499.us.i
  %.503.us.i = zext i64 %.501.us.i to i128
  %.505.us.i = mul nuw i128 %.503.us.i, %12
  %sh.diff.us.i = lshr i128 %.505.us.i, 61
  %tr.sh.diff.us.i = trunc i128 %sh.diff.us.i to i64
  %.512.us.i = and i64 %tr.sh.diff.us.i, -8
  %.516.us.i = add nsw i64 %.512.us.i, %a5
  %.517.us.i = inttoptr i64 %.516.us.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.517.us.i, i32 1, i32 3, i32 1), !noalias !90
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.81.i
  %lsr.iv.next40.i = add i64 %lsr.iv39.i, %.81.i
  %.286.us.i = icmp sgt i64 %.285360368.us.i, 1
  br i1 %.286.us.i, label %B824.endif.us.i, label %B1044.i

B824.endif.i:                                     ; preds = %B824.endif.i, %B824.endif.preheader35.i
  %lsr.iv49.i = phi i64 [ %53, %B824.endif.preheader35.i ], [ %lsr.iv.next50.i, %B824.endif.i ]
  %lsr.iv47.i = phi i64 [ %50, %B824.endif.preheader35.i ], [ %lsr.iv.next48.i, %B824.endif.i ]
  %lsr.iv45.i = phi i64 [ %48, %B824.endif.preheader35.i ], [ %lsr.iv.next46.i, %B824.endif.i ]
  %.343.i = inttoptr i64 %lsr.iv47.i to ptr
  %.344.i = load i64, ptr %.343.i, align 8, !noalias !90
  %.345.i = add i64 %.344.i, 1
  %.494.i = lshr i64 %.345.i, 32
  %.495.i = xor i64 %.494.i, %.345.i
  %.496.i = mul i64 %.495.i, -7046029254386353131
  %.497.i = lshr i64 %.496.i, 29
  %.498.i = xor i64 %.497.i, %.496.i
  %.499.i = mul i64 %.498.i, -4658895280553007687
  %.500.i = lshr i64 %.499.i, 32
  %.501.i = xor i64 %.500.i, %.499.i
  %.503.i = zext i64 %.501.i to i128
  %.505.i = mul nuw i128 %.503.i, %12
  %sh.diff.i = lshr i128 %.505.i, 61
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.512.i = and i64 %tr.sh.diff.i, -8
  %.516.i = add nsw i64 %.512.i, %a5
  %.517.i = inttoptr i64 %.516.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.517.i, i32 1, i32 3, i32 1), !noalias !90
  %.343.1.i = inttoptr i64 %lsr.iv49.i to ptr
  %.344.1.i = load i64, ptr %.343.1.i, align 8, !noalias !90
  %.345.1.i = add i64 %.344.1.i, 1
  %.494.1.i = lshr i64 %.345.1.i, 32
  %.495.1.i = xor i64 %.494.1.i, %.345.1.i
  %.496.1.i = mul i64 %.495.1.i, -7046029254386353131
  %.497.1.i = lshr i64 %.496.1.i, 29
  %.498.1.i = xor i64 %.497.1.i, %.496.1.i
  %.499.1.i = mul i64 %.498.1.i, -4658895280553007687
  %.500.1.i = lshr i64 %.499.1.i, 32
  %.501.1.i = xor i64 %.500.1.i, %.499.1.i
  %.503.1.i = zext i64 %.501.1.i to i128
  %.505.1.i = mul nuw i128 %.503.1.i, %12
  %sh.diff.1.i = lshr i128 %.505.1.i, 61
  %tr.sh.diff.1.i = trunc i128 %sh.diff.1.i to i64
  %.512.1.i = and i64 %tr.sh.diff.1.i, -8
  %.516.1.i = add nsw i64 %.512.1.i, %a5
  %.517.1.i = inttoptr i64 %.516.1.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.517.1.i, i32 1, i32 3, i32 1), !noalias !90
  %lsr.iv.next46.i = add i64 %lsr.iv45.i, -2
  %lsr.iv.next48.i = add i64 %lsr.iv47.i, %7
  %lsr.iv.next50.i = add i64 %lsr.iv49.i, %7
  %.286.1.i = icmp samesign ugt i64 %lsr.iv.next46.i, 2
  br i1 %.286.1.i, label %B824.endif.i, label %B1044.i

B1134.endif.i:                                    ; preds = %B1044.i, %B678.i, %B438.i
  %at.3.1.i = phi i64 [ %at.4.2.lcssa.i, %B678.i ], [ %at.2.0.i, %B438.i ], [ %.537.i, %B1044.i ]
  %.632.i = sub i64 %at.3.1.i, %at.2.0.i
  %.675424.not.i = icmp slt i64 %.632.i, 1
  br i1 %.675424.not.i, label %B229921.i, label %B1196.endif.preheader.i

B1196.endif.preheader.i:                          ; preds = %B1134.endif.i
  %60 = mul i64 %at.2.0.i, %.81.i
  %61 = add i64 %60, %a2
  br label %B1196.endif.i

B1196.endif.i:                                    ; preds = %B1196.endif.preheader.i, %B229919.i
  %lsr.iv59.i = phi i64 [ %61, %B1196.endif.preheader.i ], [ %lsr.iv.next60.i, %B229919.i ]
  %found.5.1430.i = phi i64 [ 0, %B1196.endif.preheader.i ], [ %.729.i, %B229919.i ]
  %chosen.2.1429.i = phi i64 [ %chosen.3.0.i, %B1196.endif.preheader.i ], [ %chosen.4.3.i, %B229919.i ]
  %.674408428.i = phi i64 [ %.632.i, %B1196.endif.preheader.i ], [ %.684.i, %B229919.i ]
  %.681409427.i = phi i64 [ %at.2.0.i, %B1196.endif.preheader.i ], [ %.688.i, %B229919.i ]
  %.684.i = add nsw i64 %.674408428.i, -1
  %.688.i = add i64 %.681409427.i, 1
  %.718.i = sub nsw i64 %.681409427.i, %at.2.0.i
  %.719.i = shl nsw i64 %.718.i, 3
  %.721.i = add nsw i64 %.719.i, %.73.i
  %.722.i = inttoptr i64 %.721.i to ptr
  %.723.i = load i64, ptr %.722.i, align 8, !noalias !90
  %.729.i = add nsw i64 %.723.i, %found.5.1430.i
  %.81410.not.i = icmp slt i64 %.723.i, 1
  br i1 %.81410.not.i, label %B229919.i, label %B1270.preheader.i

B1270.preheader.i:                                ; preds = %B1196.endif.i
  %62 = mul i64 %found.5.1430.i, %.81.i
  %63 = add i64 %8, %62
  br label %B1270.i

B1270.endif.i:                                    ; preds = %B229443.i.i, %B124.i.i
  %.827.i = add i64 %.82039911.i, 1
  %.823.i = add nsw i64 %.81339712.i, -1
  %lsr.iv.next52.i = add i64 %lsr.iv51.i, %.81.i
  %.814.i = icmp sgt i64 %.81339712.i, 1
  br i1 %.814.i, label %B1270.i, label %B229919.i

B1282.endif.i:                                    ; preds = %B212.i.i
  %.901.i = mul i64 %chosen.2.1429.i, %.81.i
  %.903.i = add i64 %.901.i, %a7
  br i1 %16, label %B229733.i, label %B229731.preheader.i

B229731.preheader.i:                              ; preds = %B1282.endif.i
  br i1 %17, label %B229731.epil.preheader.i, label %B229731.i

_ZN10interleave6engine6native7kernels9backwards12predecessorsB4v358B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx.exit: ; preds = %B229921.i, %0
  %chosen.5.1.i = phi i64 [ 0, %0 ], [ %chosen.2.1.lcssa.i, %B229921.i ]
  ret i64 %chosen.5.1.i
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.ctx, i64 %arg.state, i64 %arg.h) unnamed_addr #4 {
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
  %.22.i = load i64, ptr %sunkaddr2, align 8, !noalias !99
  %.26.not.i = icmp eq i8 %.187, 0
  br i1 %.26.not.i, label %B624, label %B68.preheader.i

B68.preheader.i:                                  ; preds = %B374
  %.188 = zext i8 %.187 to i64
  br label %B68.i

B68.i:                                            ; preds = %B13112.i, %B68.preheader.i
  %candidates.2.0.i = phi i64 [ %.255.i, %B13112.i ], [ %.188, %B68.preheader.i ]
  %.32.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i, i1 true)
  %.33.i = shl nuw nsw i64 %.32.i, 3
  %.35.i = add nsw i64 %.33.i, %line.3.0
  %.36.i = inttoptr i64 %.35.i to ptr
  %.37.i = load atomic i64, ptr %.36.i acquire, align 8, !noalias !99
  %.42.not.i = icmp eq i64 %.37.i, 0
  br i1 %.42.not.i, label %B13112.i, label %B148.endif.i

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
  %.199.i = load i64, ptr %.198.i, align 8, !noalias !99
  %.203.i = inttoptr i64 %lsr.iv8.i to ptr
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !99
  %.205.not.i = icmp eq i64 %.199.i, %.204.i
  br i1 %.205.not.i, label %B244.i, label %B13112.i

B13112.i:                                         ; preds = %B248.i, %B68.i
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
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !99
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

B624:                                             ; preds = %B13112.i, %B480.endif, %B374
  %.232 = add nsw i64 %line.3.0, 64
  %.239 = icmp eq i64 %.232, %.55
  %spec.select = select i1 %.239, i64 %.24, i64 %.232
  br label %B374

B480.endif:                                       ; preds = %B244.i
  %.227.not = icmp eq i64 %.45.i, 0
  br i1 %.227.not, label %B624, label %common.ret
}

define noundef i64 @mark_goals(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr {
  %.371.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.371.i)
  %.21.i = add nsw i64 %a0, 112
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !102
  %.35.i = add nsw i64 %.23.i, 48
  %.36.i = inttoptr i64 %.35.i to ptr
  %.37.i = load i64, ptr %.36.i, align 8, !noalias !102
  %.138124.not.i = icmp slt i64 %a2, 1
  br i1 %.138124.not.i, label %_ZN10interleave6engine6native7kernels9backwards10mark_goalsB4v372B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B286.lr.ph.i

B286.lr.ph.i:                                     ; preds = %0
  %.41.i = add nsw i64 %a0, 8
  %.42.i = inttoptr i64 %.41.i to ptr
  %.43.i = load i64, ptr %.42.i, align 8, !noalias !102
  %.27.i = add nsw i64 %a0, 16
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !102
  %.29.fr.i = freeze i64 %.29.i
  %.177.i = shl i64 %.29.fr.i, 3
  %.252.i = add i64 %.29.fr.i, -1
  %..252.i = tail call i64 @llvm.smax.i64(i64 %.252.i, i64 0)
  %xtraiter.i = and i64 %..252.i, 3
  %1 = and i64 %..252.i, 9223372036854775804
  %2 = inttoptr i64 %.43.i to ptr
  %sunkaddr.i = inttoptr i64 %.37.i to ptr
  %sunkaddr13.i = shl i64 %a4, 3
  %sunkaddr14.i = getelementptr i8, ptr %sunkaddr.i, i64 %sunkaddr13.i
  %sunkaddr15.i = getelementptr i8, ptr %sunkaddr14.i, i64 48
  %3 = icmp slt i64 %.252.i, 1
  %4 = icmp samesign ult i64 %.252.i, 4
  %5 = icmp eq i64 %xtraiter.i, 0
  br i1 %3, label %B286.us.i, label %B286.preheader.i

B286.preheader.i:                                 ; preds = %B286.lr.ph.i
  %6 = add i64 %a1, 32
  %7 = or disjoint i64 %1, 1
  br label %B286.i

B286.us.i:                                        ; preds = %B286.lr.ph.i, %B230203.us.i
  %.144117127.us.i = phi i64 [ %.151.us.i, %B230203.us.i ], [ 0, %B286.lr.ph.i ]
  %.151.us.i = add nuw nsw i64 %.144117127.us.i, 1
  %.178.us.i = mul nsw i64 %.144117127.us.i, %.177.i
  %.180.us.i = add nsw i64 %.178.us.i, %a1
  store i64 0, ptr %sunkaddr15.i, align 8, !noalias !102
  %.192.us.i = tail call i64 %2(i64 %.180.us.i, i64 %.37.i, i64 %a3), !noalias !102
  %.195.us.i = load i64, ptr %sunkaddr15.i, align 8, !noalias !102
  %.196.not.us.i = icmp eq i64 %.195.us.i, 0
  br i1 %.196.not.us.i, label %B230203.us.i, label %B416.endif.us.i

B416.endif.us.i:                                  ; preds = %B286.us.i
  %.210.us.i = inttoptr i64 %.180.us.i to ptr
  %.211.us.i = load i64, ptr %.210.us.i, align 8, !noalias !102
  %.212.us.i = add i64 %.211.us.i, 1
  %.361.us.i = lshr i64 %.212.us.i, 32
  %.362.us.i = xor i64 %.361.us.i, %.212.us.i
  %.363.us.i = mul i64 %.362.us.i, -7046029254386353131
  %.364.us.i = lshr i64 %.363.us.i, 29
  %.365.us.i = xor i64 %.364.us.i, %.363.us.i
  %.366.us.i = mul i64 %.365.us.i, -4658895280553007687
  %.367.us.i = lshr i64 %.366.us.i, 32
  %.368.us.i = xor i64 %.367.us.i, %.366.us.i
  store i64 0, ptr %.371.i, align 8, !noalias !102
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.371.i, i64 %a0, i64 %.180.us.i, i64 %.368.us.i)
  %.385.us.i = load i64, ptr %.371.i, align 8, !noalias !102
  %8 = ashr i64 %.385.us.i, 29
  %.402.us.i = and i64 %8, -8
  %.403.us.i = add nsw i64 %.402.us.i, %a5
  %.404.us.i = inttoptr i64 %.403.us.i to ptr
  %.405.us.i = load i64, ptr %.404.us.i, align 8, !noalias !102
  %9 = lshr i64 %.385.us.i, 3
  %.410.us.i = and i64 %9, 536870904
  %.411.us.i = add nsw i64 %.410.us.i, %.405.us.i
  %.412.us.i = inttoptr i64 %.411.us.i to ptr
  %.413.us.i = load i64, ptr %.412.us.i, align 8, !noalias !102
  %.414.us.i = and i64 %.385.us.i, 63
  %.415.us.i = shl nuw i64 1, %.414.us.i
  %.416.us.i = or i64 %.413.us.i, %.415.us.i
  store i64 %.416.us.i, ptr %.412.us.i, align 8, !noalias !102
  br label %B230203.us.i

B230203.us.i:                                     ; preds = %B416.endif.us.i, %B286.us.i
  %exitcond133.not.us.i = icmp eq i64 %.151.us.i, %a2
  br i1 %exitcond133.not.us.i, label %_ZN10interleave6engine6native7kernels9backwards10mark_goalsB4v372B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B286.us.i

B286.i:                                           ; preds = %B230203.i, %B286.preheader.i
  %lsr.iv7.i = phi i64 [ %lsr.iv.next8.i, %B230203.i ], [ %a1, %B286.preheader.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B230203.i ], [ %6, %B286.preheader.i ]
  %.144117127.i = phi i64 [ %.151.i, %B230203.i ], [ 0, %B286.preheader.i ]
  %.151.i = add nuw nsw i64 %.144117127.i, 1
  %.178.i = mul nsw i64 %.144117127.i, %.177.i
  %.180.i = add nsw i64 %.178.i, %a1
  store i64 0, ptr %sunkaddr15.i, align 8, !noalias !102
  %.192.i = tail call i64 %2(i64 %.180.i, i64 %.37.i, i64 %a3), !noalias !102
  %.195.i = load i64, ptr %sunkaddr15.i, align 8, !noalias !102
  %.196.not.i = icmp eq i64 %.195.i, 0
  br i1 %.196.not.i, label %B230203.i, label %B416.endif.i

B508.i:                                           ; preds = %B416.endif.i, %B508.i
  %lsr.iv5.i = phi i64 [ %lsr.iv.next6.i, %B508.i ], [ %lsr.iv.i, %B416.endif.i ]
  %hash_of_v373_h.2.2113.i = phi i64 [ %.347.3.i, %B508.i ], [ %.212.i, %B416.endif.i ]
  %.301109111.i = phi i64 [ %.308.3.i, %B508.i ], [ 1, %B416.endif.i ]
  %.334.i = add i64 %hash_of_v373_h.2.2113.i, -4658895280553007687
  %.335.i = zext i64 %.334.i to i128
  %.337.i = mul nuw i128 %.335.i, 11400714819323198485
  %.338.i = trunc i128 %.337.i to i64
  %.339.i = lshr i128 %.337.i, 64
  %.340.i = trunc nuw i128 %.339.i to i64
  %10 = add i64 %lsr.iv5.i, -24
  %.345.i = inttoptr i64 %10 to ptr
  %.346.i = load i64, ptr %.345.i, align 8, !noalias !102
  %.341.i = add i64 %.346.i, -4658895280553007687
  %.347.i = add i64 %.341.i, %.338.i
  %.334.1.i = add i64 %.347.i, %.340.i
  %.335.1.i = zext i64 %.334.1.i to i128
  %.337.1.i = mul nuw i128 %.335.1.i, 11400714819323198485
  %.338.1.i = trunc i128 %.337.1.i to i64
  %.339.1.i = lshr i128 %.337.1.i, 64
  %.340.1.i = trunc nuw i128 %.339.1.i to i64
  %11 = add i64 %lsr.iv5.i, -16
  %.345.1.i = inttoptr i64 %11 to ptr
  %.346.1.i = load i64, ptr %.345.1.i, align 8, !noalias !102
  %.341.1.i = add i64 %.346.1.i, -4658895280553007687
  %.347.1.i = add i64 %.341.1.i, %.338.1.i
  %.334.2.i = add i64 %.347.1.i, %.340.1.i
  %.335.2.i = zext i64 %.334.2.i to i128
  %.337.2.i = mul nuw i128 %.335.2.i, 11400714819323198485
  %.338.2.i = trunc i128 %.337.2.i to i64
  %.339.2.i = lshr i128 %.337.2.i, 64
  %.340.2.i = trunc nuw i128 %.339.2.i to i64
  %12 = add i64 %lsr.iv5.i, -8
  %.345.2.i = inttoptr i64 %12 to ptr
  %.346.2.i = load i64, ptr %.345.2.i, align 8, !noalias !102
  %.308.3.i = add nuw i64 %.301109111.i, 4
  %.341.2.i = add i64 %.346.2.i, -4658895280553007687
  %.347.2.i = add i64 %.341.2.i, %.338.2.i
  %.334.3.i = add i64 %.347.2.i, %.340.2.i
  %.335.3.i = zext i64 %.334.3.i to i128
  %.337.3.i = mul nuw i128 %.335.3.i, 11400714819323198485
  %.338.3.i = trunc i128 %.337.3.i to i64
  %.339.3.i = lshr i128 %.337.3.i, 64
  %.340.3.i = trunc nuw i128 %.339.3.i to i64
  %.345.3.i = inttoptr i64 %lsr.iv5.i to ptr
  %.346.3.i = load i64, ptr %.345.3.i, align 8, !noalias !102
  %.341.3.i = add i64 %.346.3.i, %.338.3.i
  %.347.3.i = add i64 %.341.3.i, %.340.3.i
  %lsr.iv.next6.i = add i64 %lsr.iv5.i, 32
  %13 = sub i64 %.308.3.i, %1
  %niter.ncmp.3.i = icmp eq i64 %13, 1
  br i1 %niter.ncmp.3.i, label %B230201.loopexit.unr-lcssa.i, label %B508.i

B230201.loopexit.unr-lcssa.i:                     ; preds = %B508.i
  br i1 %5, label %B230201.i, label %B508.epil.preheader.i

B508.epil.preheader.i:                            ; preds = %B416.endif.i, %B230201.loopexit.unr-lcssa.i
  %hash_of_v373_h.2.2113.epil.init.i = phi i64 [ %.212.i, %B416.endif.i ], [ %.347.3.i, %B230201.loopexit.unr-lcssa.i ]
  %.301109111.epil.init.i = phi i64 [ 1, %B416.endif.i ], [ %7, %B230201.loopexit.unr-lcssa.i ]
  %14 = shl i64 %.301109111.epil.init.i, 3
  %15 = add nsw i64 %14, %lsr.iv7.i
  br label %B508.epil.i

B508.epil.i:                                      ; preds = %B508.epil.i, %B508.epil.preheader.i
  %lsr.iv11.i = phi i64 [ %lsr.iv.next12.i, %B508.epil.i ], [ %xtraiter.i, %B508.epil.preheader.i ]
  %lsr.iv9.i = phi i64 [ %lsr.iv.next10.i, %B508.epil.i ], [ %15, %B508.epil.preheader.i ]
  %hash_of_v373_h.2.2113.epil.i = phi i64 [ %.347.epil.i, %B508.epil.i ], [ %hash_of_v373_h.2.2113.epil.init.i, %B508.epil.preheader.i ]
  %.334.epil.i = add i64 %hash_of_v373_h.2.2113.epil.i, -4658895280553007687
  %.335.epil.i = zext i64 %.334.epil.i to i128
  %.337.epil.i = mul nuw i128 %.335.epil.i, 11400714819323198485
  %.338.epil.i = trunc i128 %.337.epil.i to i64
  %.339.epil.i = lshr i128 %.337.epil.i, 64
  %.340.epil.i = trunc nuw i128 %.339.epil.i to i64
  %.345.epil.i = inttoptr i64 %lsr.iv9.i to ptr
  %.346.epil.i = load i64, ptr %.345.epil.i, align 8, !noalias !102
  %.341.epil.i = add i64 %.346.epil.i, %.338.epil.i
  %.347.epil.i = add i64 %.341.epil.i, %.340.epil.i
  %lsr.iv.next10.i = add i64 %lsr.iv9.i, 8
  %lsr.iv.next12.i = add nsw i64 %lsr.iv11.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next12.i, 0
  br i1 %epil.iter.cmp.not.i, label %B230201.i, label %B508.epil.i, !llvm.loop !105

B230201.i:                                        ; preds = %B508.epil.i, %B230201.loopexit.unr-lcssa.i
  %hash_of_v373_h.2.2.lcssa.i = phi i64 [ %.347.3.i, %B230201.loopexit.unr-lcssa.i ], [ %.347.epil.i, %B508.epil.i ]
  %.361.i = lshr i64 %hash_of_v373_h.2.2.lcssa.i, 32
  %.362.i = xor i64 %.361.i, %hash_of_v373_h.2.2.lcssa.i
  %.363.i = mul i64 %.362.i, -7046029254386353131
  %.364.i = lshr i64 %.363.i, 29
  %.365.i = xor i64 %.364.i, %.363.i
  %.366.i = mul i64 %.365.i, -4658895280553007687
  %.367.i = lshr i64 %.366.i, 32
  %.368.i = xor i64 %.367.i, %.366.i
  store i64 0, ptr %.371.i, align 8, !noalias !102
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.371.i, i64 %a0, i64 %.180.i, i64 %.368.i)
  %.385.i = load i64, ptr %.371.i, align 8, !noalias !102
  %16 = ashr i64 %.385.i, 29
  %.402.i = and i64 %16, -8
  %.403.i = add nsw i64 %.402.i, %a5
  %.404.i = inttoptr i64 %.403.i to ptr
  %.405.i = load i64, ptr %.404.i, align 8, !noalias !102
  %17 = lshr i64 %.385.i, 3
  %.410.i = and i64 %17, 536870904
  %.411.i = add nsw i64 %.410.i, %.405.i
  %.412.i = inttoptr i64 %.411.i to ptr
  %.413.i = load i64, ptr %.412.i, align 8, !noalias !102
  %.414.i = and i64 %.385.i, 63
  %.415.i = shl nuw i64 1, %.414.i
  %.416.i = or i64 %.413.i, %.415.i
  store i64 %.416.i, ptr %.412.i, align 8, !noalias !102
  br label %B230203.i

B230203.i:                                        ; preds = %B230201.i, %B286.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.177.i
  %lsr.iv.next8.i = add i64 %lsr.iv7.i, %.177.i
  %exitcond133.not.i = icmp eq i64 %.151.i, %a2
  br i1 %exitcond133.not.i, label %_ZN10interleave6engine6native7kernels9backwards10mark_goalsB4v372B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit, label %B286.i

B416.endif.i:                                     ; preds = %B286.i
  %.210.i = inttoptr i64 %.180.i to ptr
  %.211.i = load i64, ptr %.210.i, align 8, !noalias !102
  %.212.i = add i64 %.211.i, 1
  br i1 %4, label %B508.epil.preheader.i, label %B508.i

_ZN10interleave6engine6native7kernels9backwards10mark_goalsB4v372B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx.exit: ; preds = %B230203.i, %B230203.us.i, %0
  call void @llvm.lifetime.end.p0(ptr nonnull %.371.i)
  ret i64 0
}

define i64 @sweep(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr {
  %.378.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.378.i)
  %.20.i = add nsw i64 %a0, 112
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !106
  %.26.i = add nsw i64 %a0, 16
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !106
  %.38.i = add nsw i64 %.22.i, 48
  %.39.i = inttoptr i64 %.38.i to ptr
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !106
  %.44.i = add nsw i64 %.22.i, 56
  %.45.i = inttoptr i64 %.44.i to ptr
  %.46.i = load i64, ptr %.45.i, align 8, !noalias !106
  %.50.i = add nsw i64 %.22.i, 64
  %.51.i = inttoptr i64 %.50.i to ptr
  %.52.i = load i64, ptr %.51.i, align 8, !noalias !106
  %.63.i = shl i64 %.28.i, 3
  %.161438.not.i = icmp slt i64 %a2, 1
  br i1 %.161438.not.i, label %_ZN10interleave6engine6native7kernels9backwards5sweepB4v392B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B374.endif.lr.ph.i

B374.endif.lr.ph.i:                               ; preds = %0
  %.68.i = inttoptr i64 %a0 to ptr
  %.69.i = load i64, ptr %.68.i, align 8, !noalias !106
  %.259.i = add i64 %.28.i, -1
  %..259.i = tail call i64 @llvm.smax.i64(i64 %.259.i, i64 0)
  %xtraiter.i = and i64 %..259.i, 3
  %xtraiter29.i = and i64 %.28.i, 7
  %unroll_iter33.i = and i64 %.28.i, 9223372036854775800
  %1 = shl i64 %a2, 3
  %2 = add i64 %1, -8
  %3 = mul i64 %.28.i, %2
  %4 = add i64 %3, %a1
  %5 = add i64 %4, 32
  %6 = lshr i64 %..259.i, 2
  %7 = mul nsw i64 %6, -4
  %8 = add i64 %.46.i, 32
  %9 = icmp sgt i64 %.259.i, 0
  %10 = icmp samesign ult i64 %.259.i, 4
  %11 = icmp eq i64 %xtraiter.i, 0
  %12 = inttoptr i64 %.69.i to ptr
  %sunkaddr82.i = inttoptr i64 %.22.i to ptr
  %sunkaddr83.i = getelementptr i8, ptr %sunkaddr82.i, i64 72
  %sunkaddr84.i = inttoptr i64 %.40.i to ptr
  %sunkaddr85.i = getelementptr i8, ptr %sunkaddr84.i, i64 16
  %13 = icmp slt i64 %.259.i, 1
  %sunkaddr77.i = getelementptr i8, ptr %.68.i, i64 32
  %sunkaddr79.i = getelementptr i8, ptr %.68.i, i64 40
  %.22.i.i = add nsw i64 %a0, 32
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.28.i.i = add nsw i64 %a0, 184
  %.29.i.i = inttoptr i64 %.28.i.i to ptr
  %.43.i.i = add nsw i64 %a0, 24
  %.44.i.i = inttoptr i64 %.43.i.i to ptr
  %.50.i.i = add nsw i64 %a0, 40
  %.51.i.i = inttoptr i64 %.50.i.i to ptr
  %sunkaddr2.i.i = getelementptr i8, ptr %.68.i, i64 104
  %14 = icmp eq i64 %a4, 0
  %15 = icmp slt i64 %.28.i, 1
  %16 = icmp samesign ult i64 %.28.i, 8
  %17 = icmp eq i64 %xtraiter29.i, 0
  %18 = and i64 %..259.i, 9223372036854775804
  %19 = or disjoint i64 %18, 1
  br label %B374.endif.i

B488.i:                                           ; preds = %B488.preheader.i, %B488.i
  %lsr.iv44.i = phi i64 [ %lsr.iv.next45.i, %B488.i ], [ %lsr.iv.i, %B488.preheader.i ]
  %hash_of_v405_h.2.1358.i = phi i64 [ %.354.3.i, %B488.i ], [ %.219.i, %B488.preheader.i ]
  %.308354356.i = phi i64 [ %.315.3.i, %B488.i ], [ 1, %B488.preheader.i ]
  %.341.i = add i64 %hash_of_v405_h.2.1358.i, -4658895280553007687
  %.342.i = zext i64 %.341.i to i128
  %.344.i = mul nuw i128 %.342.i, 11400714819323198485
  %.345.i = trunc i128 %.344.i to i64
  %.346.i = lshr i128 %.344.i, 64
  %.347.i = trunc nuw i128 %.346.i to i64
  %20 = add i64 %lsr.iv44.i, -24
  %.352.i = inttoptr i64 %20 to ptr
  %.353.i = load i64, ptr %.352.i, align 8, !noalias !106
  %.348.i = add i64 %.353.i, -4658895280553007687
  %.354.i = add i64 %.348.i, %.345.i
  %.341.1.i = add i64 %.354.i, %.347.i
  %.342.1.i = zext i64 %.341.1.i to i128
  %.344.1.i = mul nuw i128 %.342.1.i, 11400714819323198485
  %.345.1.i = trunc i128 %.344.1.i to i64
  %.346.1.i = lshr i128 %.344.1.i, 64
  %.347.1.i = trunc nuw i128 %.346.1.i to i64
  %21 = add i64 %lsr.iv44.i, -16
  %.352.1.i = inttoptr i64 %21 to ptr
  %.353.1.i = load i64, ptr %.352.1.i, align 8, !noalias !106
  %.348.1.i = add i64 %.353.1.i, -4658895280553007687
  %.354.1.i = add i64 %.348.1.i, %.345.1.i
  %.341.2.i = add i64 %.354.1.i, %.347.1.i
  %.342.2.i = zext i64 %.341.2.i to i128
  %.344.2.i = mul nuw i128 %.342.2.i, 11400714819323198485
  %.345.2.i = trunc i128 %.344.2.i to i64
  %.346.2.i = lshr i128 %.344.2.i, 64
  %.347.2.i = trunc nuw i128 %.346.2.i to i64
  %22 = add i64 %lsr.iv44.i, -8
  %.352.2.i = inttoptr i64 %22 to ptr
  %.353.2.i = load i64, ptr %.352.2.i, align 8, !noalias !106
  %.315.3.i = add nuw i64 %.308354356.i, 4
  %.348.2.i = add i64 %.353.2.i, -4658895280553007687
  %.354.2.i = add i64 %.348.2.i, %.345.2.i
  %.341.3.i = add i64 %.354.2.i, %.347.2.i
  %.342.3.i = zext i64 %.341.3.i to i128
  %.344.3.i = mul nuw i128 %.342.3.i, 11400714819323198485
  %.345.3.i = trunc i128 %.344.3.i to i64
  %.346.3.i = lshr i128 %.344.3.i, 64
  %.347.3.i = trunc nuw i128 %.346.3.i to i64
  %.352.3.i = inttoptr i64 %lsr.iv44.i to ptr
  %.353.3.i = load i64, ptr %.352.3.i, align 8, !noalias !106
  %.348.3.i = add i64 %.353.3.i, %.345.3.i
  %.354.3.i = add i64 %.348.3.i, %.347.3.i
  %lsr.iv.next45.i = add i64 %lsr.iv44.i, 32
  %23 = add i64 %.315.3.i, %7
  %niter.ncmp.3.i = icmp eq i64 %23, 1
  br i1 %niter.ncmp.3.i, label %B656.loopexit.unr-lcssa.i, label %B488.i

B656.loopexit.unr-lcssa.i:                        ; preds = %B488.i
  br i1 %11, label %B656.i, label %B488.epil.preheader.i

B488.epil.preheader.i:                            ; preds = %B488.preheader.i, %B656.loopexit.unr-lcssa.i
  %hash_of_v405_h.2.1358.epil.init.i = phi i64 [ %.219.i, %B488.preheader.i ], [ %.354.3.i, %B656.loopexit.unr-lcssa.i ]
  %.308354356.epil.init.i = phi i64 [ 1, %B488.preheader.i ], [ %19, %B656.loopexit.unr-lcssa.i ]
  %24 = shl i64 %.308354356.epil.init.i, 3
  %25 = add nsw i64 %24, %lsr.iv46.i
  br label %B488.epil.i

B488.epil.i:                                      ; preds = %B488.epil.i, %B488.epil.preheader.i
  %lsr.iv50.i = phi i64 [ %lsr.iv.next51.i, %B488.epil.i ], [ %xtraiter.i, %B488.epil.preheader.i ]
  %lsr.iv48.i = phi i64 [ %lsr.iv.next49.i, %B488.epil.i ], [ %25, %B488.epil.preheader.i ]
  %hash_of_v405_h.2.1358.epil.i = phi i64 [ %.354.epil.i, %B488.epil.i ], [ %hash_of_v405_h.2.1358.epil.init.i, %B488.epil.preheader.i ]
  %.341.epil.i = add i64 %hash_of_v405_h.2.1358.epil.i, -4658895280553007687
  %.342.epil.i = zext i64 %.341.epil.i to i128
  %.344.epil.i = mul nuw i128 %.342.epil.i, 11400714819323198485
  %.345.epil.i = trunc i128 %.344.epil.i to i64
  %.346.epil.i = lshr i128 %.344.epil.i, 64
  %.347.epil.i = trunc nuw i128 %.346.epil.i to i64
  %.352.epil.i = inttoptr i64 %lsr.iv48.i to ptr
  %.353.epil.i = load i64, ptr %.352.epil.i, align 8, !noalias !106
  %.348.epil.i = add i64 %.353.epil.i, %.345.epil.i
  %.354.epil.i = add i64 %.348.epil.i, %.347.epil.i
  %lsr.iv.next49.i = add i64 %lsr.iv48.i, 8
  %lsr.iv.next51.i = add nsw i64 %lsr.iv50.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next51.i, 0
  br i1 %epil.iter.cmp.not.i, label %B656.i, label %B488.epil.i, !llvm.loop !109

B656.i:                                           ; preds = %B488.epil.i, %B374.endif.i, %B656.loopexit.unr-lcssa.i
  %hash_of_v405_h.2.1.lcssa.i = phi i64 [ %.219.i, %B374.endif.i ], [ %.354.3.i, %B656.loopexit.unr-lcssa.i ], [ %.354.epil.i, %B488.epil.i ]
  %.368.i = lshr i64 %hash_of_v405_h.2.1.lcssa.i, 32
  %.369.i = xor i64 %.368.i, %hash_of_v405_h.2.1.lcssa.i
  %.370.i = mul i64 %.369.i, -7046029254386353131
  %.371.i = lshr i64 %.370.i, 29
  %.372.i = xor i64 %.371.i, %.370.i
  %.373.i = mul i64 %.372.i, -4658895280553007687
  %.374.i = lshr i64 %.373.i, 32
  %.375.i = xor i64 %.374.i, %.373.i
  store i64 0, ptr %.378.i, align 8, !noalias !106
  call fastcc void @_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.378.i, i64 %a0, i64 %.202.i, i64 %.375.i)
  %.392.i = load i64, ptr %.378.i, align 8, !noalias !106
  %26 = ashr i64 %.392.i, 29
  %.412.i = and i64 %26, -8
  %.413.i = add nsw i64 %.412.i, %a3
  %.414.i = inttoptr i64 %.413.i to ptr
  %.415.i = load i64, ptr %.414.i, align 8, !noalias !106
  %27 = lshr i64 %.392.i, 3
  %.420.i = and i64 %27, 536870904
  %.421.i = add nsw i64 %.420.i, %.415.i
  %.422.i = inttoptr i64 %.421.i to ptr
  %.423.i = load i64, ptr %.422.i, align 8, !noalias !106
  %.424.i = and i64 %.392.i, 63
  %28 = shl nuw i64 1, %.424.i
  %29 = and i64 %.423.i, %28
  %.427.not.i = icmp eq i64 %29, 0
  br i1 %.427.not.i, label %B808.endif.i, label %B230907.i

B966.i:                                           ; preds = %B966.preheader.i, %B966.i
  %lsr.iv54.i = phi i64 [ %lsr.iv.next55.i, %B966.i ], [ %lsr.iv52.i, %B966.preheader.i ]
  %hash_of_v398_h.2.3366.i = phi i64 [ %.730.3.i, %B966.i ], [ %.595.i, %B966.preheader.i ]
  %.684362364.i = phi i64 [ %.691.3.i, %B966.i ], [ 1, %B966.preheader.i ]
  %.717.i = add i64 %hash_of_v398_h.2.3366.i, -4658895280553007687
  %.718.i = zext i64 %.717.i to i128
  %.720.i = mul nuw i128 %.718.i, 11400714819323198485
  %.721.i = trunc i128 %.720.i to i64
  %.722.i = lshr i128 %.720.i, 64
  %.723.i = trunc nuw i128 %.722.i to i64
  %30 = add i64 %lsr.iv54.i, -24
  %.728.i = inttoptr i64 %30 to ptr
  %.729.i = load i64, ptr %.728.i, align 8, !noalias !106
  %.724.i = add i64 %.729.i, -4658895280553007687
  %.730.i = add i64 %.724.i, %.721.i
  %.717.1.i = add i64 %.730.i, %.723.i
  %.718.1.i = zext i64 %.717.1.i to i128
  %.720.1.i = mul nuw i128 %.718.1.i, 11400714819323198485
  %.721.1.i = trunc i128 %.720.1.i to i64
  %.722.1.i = lshr i128 %.720.1.i, 64
  %.723.1.i = trunc nuw i128 %.722.1.i to i64
  %31 = add i64 %lsr.iv54.i, -16
  %.728.1.i = inttoptr i64 %31 to ptr
  %.729.1.i = load i64, ptr %.728.1.i, align 8, !noalias !106
  %.724.1.i = add i64 %.729.1.i, -4658895280553007687
  %.730.1.i = add i64 %.724.1.i, %.721.1.i
  %.717.2.i = add i64 %.730.1.i, %.723.1.i
  %.718.2.i = zext i64 %.717.2.i to i128
  %.720.2.i = mul nuw i128 %.718.2.i, 11400714819323198485
  %.721.2.i = trunc i128 %.720.2.i to i64
  %.722.2.i = lshr i128 %.720.2.i, 64
  %.723.2.i = trunc nuw i128 %.722.2.i to i64
  %32 = add i64 %lsr.iv54.i, -8
  %.728.2.i = inttoptr i64 %32 to ptr
  %.729.2.i = load i64, ptr %.728.2.i, align 8, !noalias !106
  %.691.3.i = add nuw i64 %.684362364.i, 4
  %.724.2.i = add i64 %.729.2.i, -4658895280553007687
  %.730.2.i = add i64 %.724.2.i, %.721.2.i
  %.717.3.i = add i64 %.730.2.i, %.723.2.i
  %.718.3.i = zext i64 %.717.3.i to i128
  %.720.3.i = mul nuw i128 %.718.3.i, 11400714819323198485
  %.721.3.i = trunc i128 %.720.3.i to i64
  %.722.3.i = lshr i128 %.720.3.i, 64
  %.723.3.i = trunc nuw i128 %.722.3.i to i64
  %.728.3.i = inttoptr i64 %lsr.iv54.i to ptr
  %.729.3.i = load i64, ptr %.728.3.i, align 8, !noalias !106
  %.724.3.i = add i64 %.729.3.i, %.721.3.i
  %.730.3.i = add i64 %.724.3.i, %.723.3.i
  %lsr.iv.next55.i = add i64 %lsr.iv54.i, 32
  %33 = add i64 %.691.3.i, %7
  %niter28.ncmp.3.i = icmp eq i64 %33, 1
  br i1 %niter28.ncmp.3.i, label %B968.loopexit.unr-lcssa.i, label %B966.i

B968.loopexit.unr-lcssa.i:                        ; preds = %B966.i
  br i1 %11, label %B968.i, label %B966.epil.preheader.i

B966.epil.preheader.i:                            ; preds = %B966.preheader.i, %B968.loopexit.unr-lcssa.i
  %hash_of_v398_h.2.3366.epil.init.i = phi i64 [ %.595.i, %B966.preheader.i ], [ %.730.3.i, %B968.loopexit.unr-lcssa.i ]
  %.684362364.epil.init.i = phi i64 [ 1, %B966.preheader.i ], [ %19, %B968.loopexit.unr-lcssa.i ]
  %34 = shl i64 %.684362364.epil.init.i, 3
  %35 = add nsw i64 %34, %lsr.iv56.i
  br label %B966.epil.i

B966.epil.i:                                      ; preds = %B966.epil.i, %B966.epil.preheader.i
  %lsr.iv60.i = phi i64 [ %lsr.iv.next61.i, %B966.epil.i ], [ %xtraiter.i, %B966.epil.preheader.i ]
  %lsr.iv58.i = phi i64 [ %lsr.iv.next59.i, %B966.epil.i ], [ %35, %B966.epil.preheader.i ]
  %hash_of_v398_h.2.3366.epil.i = phi i64 [ %.730.epil.i, %B966.epil.i ], [ %hash_of_v398_h.2.3366.epil.init.i, %B966.epil.preheader.i ]
  %.717.epil.i = add i64 %hash_of_v398_h.2.3366.epil.i, -4658895280553007687
  %.718.epil.i = zext i64 %.717.epil.i to i128
  %.720.epil.i = mul nuw i128 %.718.epil.i, 11400714819323198485
  %.721.epil.i = trunc i128 %.720.epil.i to i64
  %.722.epil.i = lshr i128 %.720.epil.i, 64
  %.723.epil.i = trunc nuw i128 %.722.epil.i to i64
  %.728.epil.i = inttoptr i64 %lsr.iv58.i to ptr
  %.729.epil.i = load i64, ptr %.728.epil.i, align 8, !noalias !106
  %.724.epil.i = add i64 %.729.epil.i, %.721.epil.i
  %.730.epil.i = add i64 %.724.epil.i, %.723.epil.i
  %lsr.iv.next59.i = add i64 %lsr.iv58.i, 8
  %lsr.iv.next61.i = add nsw i64 %lsr.iv60.i, -1
  %epil.iter23.cmp.not.i = icmp eq i64 %lsr.iv.next61.i, 0
  br i1 %epil.iter23.cmp.not.i, label %B968.i, label %B966.epil.i, !llvm.loop !110

B968.i:                                           ; preds = %B966.epil.i, %B844.endif.i, %B968.loopexit.unr-lcssa.i
  %hash_of_v398_h.2.3.lcssa.i = phi i64 [ %.595.i, %B844.endif.i ], [ %.730.3.i, %B968.loopexit.unr-lcssa.i ], [ %.730.epil.i, %B966.epil.i ]
  %.744.i = lshr i64 %hash_of_v398_h.2.3.lcssa.i, 32
  %.745.i = xor i64 %.744.i, %hash_of_v398_h.2.3.lcssa.i
  %.746.i = mul i64 %.745.i, -7046029254386353131
  %.747.i = lshr i64 %.746.i, 29
  %.748.i = xor i64 %.747.i, %.746.i
  %.749.i = mul i64 %.748.i, -4658895280553007687
  %.750.i = lshr i64 %.749.i, 32
  %.751.i = xor i64 %.750.i, %.749.i
  %.753.i = shl nsw i64 %.547371377.i, 3
  %.757.i = add nsw i64 %.753.i, %.52.i
  %.758.i = inttoptr i64 %.757.i to ptr
  store i64 %.751.i, ptr %.758.i, align 8, !noalias !106
  %.766.i = load i64, ptr %sunkaddr77.i, align 8, !noalias !106
  %.771.i = load i64, ptr %sunkaddr79.i, align 8, !noalias !106
  %.772.i = zext i64 %.751.i to i128
  %.773.i = zext i64 %.771.i to i128
  %.774.i = mul nuw i128 %.772.i, %.773.i
  %sh.diff.i = lshr i128 %.774.i, 58
  %tr.sh.diff.i = trunc i128 %sh.diff.i to i64
  %.778.i = and i64 %tr.sh.diff.i, -64
  %.779.i = add nsw i64 %.778.i, %.766.i
  %.780.i = inttoptr i64 %.779.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.780.i, i32 1, i32 3, i32 1), !noalias !106
  %lsr.iv.next53.i = add i64 %lsr.iv52.i, %.63.i
  %lsr.iv.next57.i = add i64 %lsr.iv56.i, %.63.i
  %exitcond493.not.i = icmp eq i64 %.457.i, %.554.i
  br i1 %exitcond493.not.i, label %B1008.preheader.i, label %B844.endif.i

B1008.preheader.i:                                ; preds = %B968.i, %B808.endif.i
  %36 = add nuw i64 %..457.i, 1
  br label %B1008.i

B1008.i:                                          ; preds = %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i, %B1008.preheader.i
  %lsr.iv66.i = phi i64 [ %36, %B1008.preheader.i ], [ %lsr.iv.next67.i, %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i ]
  %lsr.iv64.i = phi i64 [ %.52.i, %B1008.preheader.i ], [ %lsr.iv.next65.i, %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i ]
  %lsr.iv62.i = phi i64 [ %.46.i, %B1008.preheader.i ], [ %lsr.iv.next63.i, %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i ]
  %lsr.iv.next63.i = add i64 %lsr.iv62.i, %.63.i
  %lsr.iv.next65.i = add i64 %lsr.iv64.i, 8
  %lsr.iv.next67.i = add i64 %lsr.iv66.i, -1
  %exitcond494.not.i = icmp eq i64 %lsr.iv.next67.i, 0
  br i1 %exitcond494.not.i, label %B230440.i, label %B1020.i

B1020.i:                                          ; preds = %B1008.i
  %.925.i = inttoptr i64 %lsr.iv64.i to ptr
  %.926.i = load i64, ptr %.925.i, align 8, !noalias !106
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !111
  %.30.i.i = load i64, ptr %.29.i.i, align 8, !noalias !111
  %.45.i.i = load i64, ptr %.44.i.i, align 8, !noalias !111
  %.46.i.i = icmp eq i64 %.45.i.i, 0
  %.52.i.i = load i64, ptr %.51.i.i, align 8, !noalias !111
  %.53.i.i = shl nsw i64 %.52.i.i, 6
  %.55.i.i = add nsw i64 %.53.i.i, %.24.i.i
  %.77.i.i = sub nsw i64 39, %.30.i.i
  %.78.i.i = shl i64 -2, %.77.i.i
  %.79.i.i = select i1 %.46.i.i, i64 -1, i64 %.78.i.i
  %"$phi356.3.2.0.i.i" = and i64 %.79.i.i, %.926.i
  %.99.i.i = zext i64 %"$phi356.3.2.0.i.i" to i128
  %.100.i.i = zext i64 %.52.i.i to i128
  %.101.i.i = mul nuw i128 %.99.i.i, %.100.i.i
  %sh.diff.i.i = lshr i128 %.101.i.i, 58
  %tr.sh.diff.i.i = trunc i128 %sh.diff.i.i to i64
  %.105.i.i = and i64 %tr.sh.diff.i.i, -64
  %.106.i.i = add nsw i64 %.105.i.i, %.24.i.i
  %.172.i.i = shl i64 %.926.i, %.30.i.i
  %.173.i.i = and i64 %.172.i.i, -1099511627776
  %.184.i.i = insertelement <8 x i64> poison, i64 %.173.i.i, i64 0
  %.185.i.i = shufflevector <8 x i64> %.184.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  %.123.i.i = insertelement <8 x i64> poison, i64 %.926.i, i64 0
  %.124.i.i = shufflevector <8 x i64> %.123.i.i, <8 x i64> poison, <8 x i32> zeroinitializer
  br i1 %.46.i.i, label %B0.split.us.i.i, label %B374.preheader.i.i

B374.preheader.i.i:                               ; preds = %B1020.i
  %.18.i.i = load i64, ptr %.27.i, align 8, !noalias !111
  %.55.i.i.i = shl i64 %.18.i.i, 3
  %.arg.words.i.i.i = tail call i64 @llvm.smax.i64(i64 %.18.i.i, i64 0)
  %37 = add nuw i64 %.arg.words.i.i.i, 1
  br label %B374.i.i

B0.split.us.i.i:                                  ; preds = %B1020.i
  %.115.us61.i.i = inttoptr i64 %.106.i.i to ptr
  %.116.us62.i.i = load <8 x i64>, ptr %.115.us61.i.i, align 64, !noalias !111
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
  %.116.us.i.i = load <8 x i64>, ptr %.115.us.i.i, align 64, !noalias !111
  %.125.us.i.i = icmp eq <8 x i64> %.116.us.i.i, %.124.i.i
  %.126.us.i.i = bitcast <8 x i1> %.125.us.i.i to i8
  %.135.not.us.i.i = icmp eq i8 %.126.us.i.i, 0
  br i1 %.135.not.us.i.i, label %B624.us.i.i, label %B430.i.i

B374.i.i:                                         ; preds = %B624.i.i, %B374.preheader.i.i
  %line.3.0.i.i = phi i64 [ %spec.select.i.i, %B624.i.i ], [ %.106.i.i, %B374.preheader.i.i ]
  %.176.i.i = inttoptr i64 %line.3.0.i.i to ptr
  %.177.i.i = load <8 x i64>, ptr %.176.i.i, align 64, !noalias !111
  %.180.i.i = and <8 x i64> %.177.i.i, splat (i64 -1099511627776)
  %.186.i.i = icmp eq <8 x i64> %.180.i.i, %.185.i.i
  %.187.i.i = bitcast <8 x i1> %.186.i.i to i8
  %.22.i.i.i = load i64, ptr %sunkaddr2.i.i, align 8, !noalias !114
  %.26.not.i.i.i = icmp eq i8 %.187.i.i, 0
  br i1 %.26.not.i.i.i, label %B624.i.i, label %B68.preheader.i.i.i

B68.preheader.i.i.i:                              ; preds = %B374.i.i
  %.188.i.i = zext i8 %.187.i.i to i64
  br label %B68.i.i.i

B68.i.i.i:                                        ; preds = %B13112.i.i.i, %B68.preheader.i.i.i
  %candidates.2.0.i.i.i = phi i64 [ %.255.i.i.i, %B13112.i.i.i ], [ %.188.i.i, %B68.preheader.i.i.i ]
  %.32.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %candidates.2.0.i.i.i, i1 true)
  %.33.i.i.i = shl nuw nsw i64 %.32.i.i.i, 3
  %.35.i.i.i = add nsw i64 %.33.i.i.i, %line.3.0.i.i
  %.36.i.i.i = inttoptr i64 %.35.i.i.i to ptr
  %.37.i.i.i = load atomic i64, ptr %.36.i.i.i acquire, align 8, !noalias !114
  %.42.not.i.i.i = icmp eq i64 %.37.i.i.i, 0
  br i1 %.42.not.i.i.i, label %B13112.i.i.i, label %B148.endif.i.i.i

B244.i.i.i:                                       ; preds = %B148.endif.i.i.i, %B248.i.i.i
  %lsr.iv10.i.i.i = phi i64 [ %lsr.iv.next11.i.i.i, %B248.i.i.i ], [ %37, %B148.endif.i.i.i ]
  %lsr.iv8.i.i.i = phi i64 [ %lsr.iv.next9.i.i.i, %B248.i.i.i ], [ %lsr.iv62.i, %B148.endif.i.i.i ]
  %lsr.iv.i.i.i = phi i64 [ %lsr.iv.next.i.i.i, %B248.i.i.i ], [ %.67.i.i.i, %B148.endif.i.i.i ]
  %lsr.iv.next11.i.i.i = add i64 %lsr.iv10.i.i.i, -1
  %exitcond.not.i.i.i = icmp eq i64 %lsr.iv.next11.i.i.i, 0
  br i1 %exitcond.not.i.i.i, label %B480.endif.i.i, label %B248.i.i.i

B248.i.i.i:                                       ; preds = %B244.i.i.i
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i.i.i, 8
  %lsr.iv.next9.i.i.i = add i64 %lsr.iv8.i.i.i, 8
  %.198.i.i.i = inttoptr i64 %lsr.iv.i.i.i to ptr
  %.199.i.i.i = load i64, ptr %.198.i.i.i, align 8, !noalias !114
  %.203.i.i.i = inttoptr i64 %lsr.iv8.i.i.i to ptr
  %.204.i.i.i = load i64, ptr %.203.i.i.i, align 8, !noalias !114
  %.205.not.i.i.i = icmp eq i64 %.199.i.i.i, %.204.i.i.i
  br i1 %.205.not.i.i.i, label %B244.i.i.i, label %B13112.i.i.i

B13112.i.i.i:                                     ; preds = %B248.i.i.i, %B68.i.i.i
  %.253.i.i.i = add nsw i64 %candidates.2.0.i.i.i, -1
  %.255.i.i.i = and i64 %.253.i.i.i, %candidates.2.0.i.i.i
  %.258.not.i.i.i = icmp eq i64 %.255.i.i.i, 0
  br i1 %.258.not.i.i.i, label %B624.i.i, label %B68.i.i.i

B148.endif.i.i.i:                                 ; preds = %B68.i.i.i
  %.45.i.i.i = and i64 %.37.i.i.i, 1099511627775
  %.48.i.i.i = add nsw i64 %.45.i.i.i, -1
  %38 = lshr i64 %.48.i.i.i, 29
  %.59.i.i.i = and i64 %38, 34359738360
  %.60.i.i.i = add nsw i64 %.59.i.i.i, %.22.i.i.i
  %.61.i.i.i = inttoptr i64 %.60.i.i.i to ptr
  %.62.i.i.i = load i64, ptr %.61.i.i.i, align 8, !noalias !114
  %.65.i.i.i = and i64 %.48.i.i.i, 4294967295
  %.66.i.i.i = mul i64 %.55.i.i.i, %.65.i.i.i
  %.67.i.i.i = add i64 %.62.i.i.i, %.66.i.i.i
  br label %B244.i.i.i

B430.i.i:                                         ; preds = %B624.us.i.i, %B0.split.us.i.i
  %.126.lcssa.us.i.i = phi i8 [ %.126.us64.i.i, %B0.split.us.i.i ], [ %.126.us.i.i, %B624.us.i.i ]
  %line.3.0.lcssa59.us.i.i = phi i64 [ %.106.i.i, %B0.split.us.i.i ], [ %spec.select.us.i.i, %B624.us.i.i ]
  %.153.i.i = sub nsw i64 %line.3.0.lcssa59.us.i.i, %.24.i.i
  %.158.i.i = ashr i64 %.153.i.i, 3
  %39 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %.126.lcssa.us.i.i, i1 true)
  %.160.i.i = zext nneg i8 %39 to i64
  %.163.i.i = add nsw i64 %.158.i.i, %.160.i.i
  br label %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i

B624.i.i:                                         ; preds = %B13112.i.i.i, %B480.endif.i.i, %B374.i.i
  %.232.i.i = add nsw i64 %line.3.0.i.i, 64
  %.239.i.i = icmp eq i64 %.232.i.i, %.55.i.i
  %spec.select.i.i = select i1 %.239.i.i, i64 %.24.i.i, i64 %.232.i.i
  br label %B374.i.i

B480.endif.i.i:                                   ; preds = %B244.i.i.i
  %.227.not.i.i = icmp eq i64 %.45.i.i.i, 0
  br i1 %.227.not.i.i, label %B624.i.i, label %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i

_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i: ; preds = %B480.endif.i.i, %B430.i.i
  %storemerge.i.i = phi i64 [ %.163.i.i, %B430.i.i ], [ %.48.i.i.i, %B480.endif.i.i ]
  %40 = ashr i64 %storemerge.i.i, 29
  %.955.i = and i64 %40, -8
  %.956.i = add nsw i64 %.955.i, %a3
  %.957.i = inttoptr i64 %.956.i to ptr
  %.958.i = load i64, ptr %.957.i, align 8, !noalias !106
  %41 = lshr i64 %storemerge.i.i, 3
  %.963.i = and i64 %41, 536870904
  %.964.i = add nsw i64 %.963.i, %.958.i
  %.965.i = inttoptr i64 %.964.i to ptr
  %.966.i = load i64, ptr %.965.i, align 8, !noalias !106
  %.967.i = and i64 %storemerge.i.i, 63
  %42 = shl nuw i64 1, %.967.i
  %43 = and i64 %.966.i, %42
  %.970.not.i = icmp eq i64 %43, 0
  br i1 %.970.not.i, label %B1008.i, label %B230438.i

B230438.i:                                        ; preds = %_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit.i
  %sunkaddr80.i = inttoptr i64 %.412.i to ptr
  %sunkaddr81.i = getelementptr i8, ptr %sunkaddr80.i, i64 %a3
  %.1007.i = load i64, ptr %sunkaddr81.i, align 8, !noalias !106
  %.1013.i = add nsw i64 %.1007.i, %.420.i
  %.1014.i = inttoptr i64 %.1013.i to ptr
  %.1015.i = load i64, ptr %.1014.i, align 8, !noalias !106
  %.1018.i = or i64 %.1015.i, %28
  store i64 %.1018.i, ptr %.1014.i, align 8, !noalias !106
  br label %B230907.i

B230440.i:                                        ; preds = %B1008.i
  br i1 %14, label %B230905.i, label %B230526.endif.i

B230640.i:                                        ; preds = %B230640.preheader.i, %B230640.i
  %lsr.iv68.i = phi i64 [ %lsr.iv.next69.i, %B230640.i ], [ 0, %B230640.preheader.i ]
  %.1128388390.i = phi i64 [ %.1135.7.i, %B230640.i ], [ 0, %B230640.preheader.i ]
  %44 = add i64 %lsr.iv68.i, %.1032.i
  %45 = add i64 %lsr.iv68.i, %lsr.iv46.i
  %.1166.i = inttoptr i64 %45 to ptr
  %.1167.i = load i64, ptr %.1166.i, align 8, !noalias !106
  %.1168.i = inttoptr i64 %44 to ptr
  store i64 %.1167.i, ptr %.1168.i, align 8, !noalias !106
  %46 = add i64 %44, 8
  %47 = add i64 %45, 8
  %.1166.1.i = inttoptr i64 %47 to ptr
  %.1167.1.i = load i64, ptr %.1166.1.i, align 8, !noalias !106
  %.1168.1.i = inttoptr i64 %46 to ptr
  store i64 %.1167.1.i, ptr %.1168.1.i, align 8, !noalias !106
  %48 = add i64 %44, 16
  %49 = add i64 %45, 16
  %.1166.2.i = inttoptr i64 %49 to ptr
  %.1167.2.i = load i64, ptr %.1166.2.i, align 8, !noalias !106
  %.1168.2.i = inttoptr i64 %48 to ptr
  store i64 %.1167.2.i, ptr %.1168.2.i, align 8, !noalias !106
  %50 = add i64 %44, 24
  %51 = add i64 %45, 24
  %.1166.3.i = inttoptr i64 %51 to ptr
  %.1167.3.i = load i64, ptr %.1166.3.i, align 8, !noalias !106
  %.1168.3.i = inttoptr i64 %50 to ptr
  store i64 %.1167.3.i, ptr %.1168.3.i, align 8, !noalias !106
  %52 = add i64 %44, 32
  %53 = add i64 %45, 32
  %.1166.4.i = inttoptr i64 %53 to ptr
  %.1167.4.i = load i64, ptr %.1166.4.i, align 8, !noalias !106
  %.1168.4.i = inttoptr i64 %52 to ptr
  store i64 %.1167.4.i, ptr %.1168.4.i, align 8, !noalias !106
  %54 = add i64 %44, 40
  %55 = add i64 %45, 40
  %.1166.5.i = inttoptr i64 %55 to ptr
  %.1167.5.i = load i64, ptr %.1166.5.i, align 8, !noalias !106
  %.1168.5.i = inttoptr i64 %54 to ptr
  store i64 %.1167.5.i, ptr %.1168.5.i, align 8, !noalias !106
  %56 = add i64 %44, 48
  %57 = add i64 %45, 48
  %.1166.6.i = inttoptr i64 %57 to ptr
  %.1167.6.i = load i64, ptr %.1166.6.i, align 8, !noalias !106
  %.1168.6.i = inttoptr i64 %56 to ptr
  store i64 %.1167.6.i, ptr %.1168.6.i, align 8, !noalias !106
  %.1135.7.i = add nuw nsw i64 %.1128388390.i, 8
  %58 = add i64 %44, 56
  %59 = add i64 %45, 56
  %.1166.7.i = inttoptr i64 %59 to ptr
  %.1167.7.i = load i64, ptr %.1166.7.i, align 8, !noalias !106
  %.1168.7.i = inttoptr i64 %58 to ptr
  store i64 %.1167.7.i, ptr %.1168.7.i, align 8, !noalias !106
  %lsr.iv.next69.i = add nuw i64 %lsr.iv68.i, 64
  %niter34.ncmp.7.i = icmp eq i64 %unroll_iter33.i, %.1135.7.i
  br i1 %niter34.ncmp.7.i, label %B230905.loopexit.unr-lcssa.i, label %B230640.i

B230905.loopexit.unr-lcssa.i:                     ; preds = %B230640.i
  br i1 %17, label %B230905.i, label %B230640.epil.preheader.i

B230640.epil.preheader.i:                         ; preds = %B230640.preheader.i, %B230905.loopexit.unr-lcssa.i
  %.1128388390.epil.init.i = phi i64 [ 0, %B230640.preheader.i ], [ %unroll_iter33.i, %B230905.loopexit.unr-lcssa.i ]
  %60 = shl i64 %.1128388390.epil.init.i, 3
  %61 = add nsw i64 %60, %lsr.iv46.i
  %62 = add i64 %60, %.1032.i
  br label %B230640.epil.i

B230640.epil.i:                                   ; preds = %B230640.epil.i, %B230640.epil.preheader.i
  %lsr.iv74.i = phi i64 [ %lsr.iv.next75.i, %B230640.epil.i ], [ %xtraiter29.i, %B230640.epil.preheader.i ]
  %lsr.iv72.i = phi i64 [ %lsr.iv.next73.i, %B230640.epil.i ], [ %62, %B230640.epil.preheader.i ]
  %lsr.iv70.i = phi i64 [ %lsr.iv.next71.i, %B230640.epil.i ], [ %61, %B230640.epil.preheader.i ]
  %.1166.epil.i = inttoptr i64 %lsr.iv70.i to ptr
  %.1167.epil.i = load i64, ptr %.1166.epil.i, align 8, !noalias !106
  %.1168.epil.i = inttoptr i64 %lsr.iv72.i to ptr
  store i64 %.1167.epil.i, ptr %.1168.epil.i, align 8, !noalias !106
  %lsr.iv.next71.i = add i64 %lsr.iv70.i, 8
  %lsr.iv.next73.i = add i64 %lsr.iv72.i, 8
  %lsr.iv.next75.i = add nsw i64 %lsr.iv74.i, -1
  %epil.iter30.cmp.not.i = icmp eq i64 %lsr.iv.next75.i, 0
  br i1 %epil.iter30.cmp.not.i, label %B230905.i, label %B230640.epil.i, !llvm.loop !117

B230905.i:                                        ; preds = %B230640.epil.i, %B230526.endif.i, %B230905.loopexit.unr-lcssa.i, %B230440.i
  %.1183.i = add nsw i64 %unmarked.2.0449.i, 1
  br label %B230907.i

B230907.i:                                        ; preds = %B230905.i, %B230438.i, %B656.i
  %unmarked.3.1.i = phi i64 [ %.1183.i, %B230905.i ], [ %unmarked.2.0449.i, %B230438.i ], [ %unmarked.2.0449.i, %B656.i ]
  %lsr.iv.next.i = sub i64 %lsr.iv.i, %.63.i
  %lsr.iv.next47.i = sub i64 %lsr.iv46.i, %.63.i
  %.161.i = icmp sgt i64 %.160394448.i, 1
  br i1 %.161.i, label %B374.endif.i, label %_ZN10interleave6engine6native7kernels9backwards5sweepB4v392B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B374.endif.i:                                     ; preds = %B230907.i, %B374.endif.lr.ph.i
  %lsr.iv46.i = phi i64 [ %4, %B374.endif.lr.ph.i ], [ %lsr.iv.next47.i, %B230907.i ]
  %lsr.iv.i = phi i64 [ %5, %B374.endif.lr.ph.i ], [ %lsr.iv.next.i, %B230907.i ]
  %unmarked.2.0449.i = phi i64 [ 0, %B374.endif.lr.ph.i ], [ %unmarked.3.1.i, %B230907.i ]
  %.160394448.i = phi i64 [ %a2, %B374.endif.lr.ph.i ], [ %.170.i, %B230907.i ]
  %.170.i = add nsw i64 %.160394448.i, -1
  %.200.i = mul nsw i64 %.170.i, %.63.i
  %.202.i = add nsw i64 %.200.i, %a1
  %.217.i = inttoptr i64 %.202.i to ptr
  %.218.i = load i64, ptr %.217.i, align 8, !noalias !106
  %.219.i = add i64 %.218.i, 1
  br i1 %9, label %B488.preheader.i, label %B656.i

B488.preheader.i:                                 ; preds = %B374.endif.i
  br i1 %10, label %B488.epil.preheader.i, label %B488.i

B808.endif.i:                                     ; preds = %B656.i
  %.446.i = load i64, ptr %sunkaddr83.i, align 8, !noalias !106
  store i64 %.446.i, ptr %sunkaddr85.i, align 8, !noalias !106
  %.457.i = tail call i64 %12(i64 %.202.i, i64 %.46.i, i64 %.40.i), !noalias !106
  %.499.i = icmp sgt i64 %.457.i, 0
  %..457.i = tail call i64 @llvm.smax.i64(i64 %.457.i, i64 0)
  br i1 %.499.i, label %B844.endif.i, label %B1008.preheader.i

B844.endif.i:                                     ; preds = %B808.endif.i, %B968.i
  %lsr.iv56.i = phi i64 [ %lsr.iv.next57.i, %B968.i ], [ %.46.i, %B808.endif.i ]
  %lsr.iv52.i = phi i64 [ %lsr.iv.next53.i, %B968.i ], [ %8, %B808.endif.i ]
  %.547371377.i = phi i64 [ %.554.i, %B968.i ], [ 0, %B808.endif.i ]
  %.554.i = add nuw nsw i64 %.547371377.i, 1
  %.585.i = mul nsw i64 %.547371377.i, %.63.i
  %.587.i = add nsw i64 %.585.i, %.46.i
  %.593.i = inttoptr i64 %.587.i to ptr
  %.594.i = load i64, ptr %.593.i, align 8, !noalias !106
  %.595.i = add i64 %.594.i, 1
  br i1 %13, label %B968.i, label %B966.preheader.i

B966.preheader.i:                                 ; preds = %B844.endif.i
  br i1 %10, label %B966.epil.preheader.i, label %B966.i

B230526.endif.i:                                  ; preds = %B230440.i
  %.1030.i = mul i64 %unmarked.2.0449.i, %.63.i
  %.1032.i = add i64 %.1030.i, %a4
  br i1 %15, label %B230905.i, label %B230640.preheader.i

B230640.preheader.i:                              ; preds = %B230526.endif.i
  br i1 %16, label %B230640.epil.preheader.i, label %B230640.i

_ZN10interleave6engine6native7kernels9backwards5sweepB4v392B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B230907.i, %0
  %unmarked.2.0.lcssa.i = phi i64 [ 0, %0 ], [ %unmarked.3.1.i, %B230907.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.378.i)
  ret i64 %unmarked.2.0.lcssa.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @pack(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr #7 {
  %.104352.not.i = icmp slt i64 %a2, 1
  br i1 %.104352.not.i, label %B0.endif.B878.endif_crit_edge.i, label %B48.endif.endif.lr.ph.i

B0.endif.B878.endif_crit_edge.i:                  ; preds = %0
  %.pre.i = tail call i64 @llvm.smax.i64(i64 %a1, i64 0)
  br label %B878.endif.i

B48.endif.endif.lr.ph.i:                          ; preds = %0
  %.19.i = add nsw i64 %a3, 2048
  %.311.i = icmp sgt i64 %a1, 0
  %.arg.count.i = tail call i64 @llvm.smax.i64(i64 %a1, i64 0)
  br i1 %.311.i, label %B48.endif.endif.us.preheader.i, label %B48.endif.endif.us1.i

B48.endif.endif.us.preheader.i:                   ; preds = %B48.endif.endif.lr.ph.i
  %xtraiter.i = and i64 %a1, 3
  %unroll_iter.i = and i64 %a1, 9223372036854775804
  %unroll_iter39.i = and i64 %a1, 9223372036854775806
  %1 = icmp samesign ult i64 %a1, 4
  %2 = icmp eq i64 %xtraiter.i, 0
  %3 = icmp eq i64 %a1, 1
  %4 = and i64 %a1, 1
  %5 = icmp eq i64 %4, 0
  %.704.us.epil.i = shl nsw i64 %unroll_iter39.i, 3
  br label %B48.endif.endif.us.i

B48.endif.endif.us.i:                             ; preds = %B840.us.i, %B48.endif.endif.us.preheader.i
  %other.2.0360.us.i = phi i64 [ %other.3.1.us.i, %B840.us.i ], [ %.19.i, %B48.endif.endif.us.preheader.i ]
  %states.2.0359.us.i = phi i64 [ %states.3.1.us.i, %B840.us.i ], [ %a0, %B48.endif.endif.us.preheader.i ]
  %.110332357.us.i = phi i64 [ %.117.us.i, %B840.us.i ], [ 0, %B48.endif.endif.us.preheader.i ]
  br label %B92.us.i

B92.us.i:                                         ; preds = %B92.us.i, %B48.endif.endif.us.i
  %lsr.iv.i = phi i64 [ 0, %B48.endif.endif.us.i ], [ %lsr.iv.next.i.1, %B92.us.i ]
  %6 = add i64 %lsr.iv.i, %a3
  %.266.us.i = inttoptr i64 %6 to ptr
  store i64 0, ptr %.266.us.i, align 8, !noalias !118
  %7 = add i64 %6, 8
  %.266.us.1.i = inttoptr i64 %7 to ptr
  store i64 0, ptr %.266.us.1.i, align 8, !noalias !118
  %8 = add i64 %6, 16
  %.266.us.2.i = inttoptr i64 %8 to ptr
  store i64 0, ptr %.266.us.2.i, align 8, !noalias !118
  %9 = add i64 %6, 24
  %.266.us.3.i = inttoptr i64 %9 to ptr
  store i64 0, ptr %.266.us.3.i, align 8, !noalias !118
  %10 = add i64 %6, 32
  %.266.us.4.i = inttoptr i64 %10 to ptr
  store i64 0, ptr %.266.us.4.i, align 8, !noalias !118
  %11 = add i64 %6, 40
  %.266.us.5.i = inttoptr i64 %11 to ptr
  store i64 0, ptr %.266.us.5.i, align 8, !noalias !118
  %12 = add i64 %6, 48
  %.266.us.6.i = inttoptr i64 %12 to ptr
  store i64 0, ptr %.266.us.6.i, align 8, !noalias !118
  %13 = add i64 %6, 56
  %.266.us.7.i = inttoptr i64 %13 to ptr
  store i64 0, ptr %.266.us.7.i, align 8, !noalias !118
  %lsr.iv.next.i = or disjoint i64 %lsr.iv.i, 64
  %14 = add i64 %lsr.iv.next.i, %a3
  %.266.us.i.1 = inttoptr i64 %14 to ptr
  store i64 0, ptr %.266.us.i.1, align 8, !noalias !118
  %15 = add i64 %14, 8
  %.266.us.1.i.1 = inttoptr i64 %15 to ptr
  store i64 0, ptr %.266.us.1.i.1, align 8, !noalias !118
  %16 = add i64 %14, 16
  %.266.us.2.i.1 = inttoptr i64 %16 to ptr
  store i64 0, ptr %.266.us.2.i.1, align 8, !noalias !118
  %17 = add i64 %14, 24
  %.266.us.3.i.1 = inttoptr i64 %17 to ptr
  store i64 0, ptr %.266.us.3.i.1, align 8, !noalias !118
  %18 = add i64 %14, 32
  %.266.us.4.i.1 = inttoptr i64 %18 to ptr
  store i64 0, ptr %.266.us.4.i.1, align 8, !noalias !118
  %19 = add i64 %14, 40
  %.266.us.5.i.1 = inttoptr i64 %19 to ptr
  store i64 0, ptr %.266.us.5.i.1, align 8, !noalias !118
  %20 = add i64 %14, 48
  %.266.us.6.i.1 = inttoptr i64 %20 to ptr
  store i64 0, ptr %.266.us.6.i.1, align 8, !noalias !118
  %21 = add i64 %14, 56
  %.266.us.7.i.1 = inttoptr i64 %21 to ptr
  store i64 0, ptr %.266.us.7.i.1, align 8, !noalias !118
  %lsr.iv.next.i.1 = add nuw nsw i64 %lsr.iv.i, 128
  %exitcond.not.us.7.i.1 = icmp eq i64 %lsr.iv.next.i.1, 2048
  br i1 %exitcond.not.us.7.i.1, label %B140.endif.us.i, label %B92.us.i

B140.endif.us.i:                                  ; preds = %B92.us.i
  %.142.us.i = shl nsw i64 %.110332357.us.i, 3
  br i1 %1, label %B172.us.epil.preheader.i, label %B172.us.i

B172.us.i:                                        ; preds = %B140.endif.us.i, %B172.us.i
  %lsr.iv50.i = phi i64 [ %lsr.iv.next51.i, %B172.us.i ], [ %states.2.0359.us.i, %B140.endif.us.i ]
  %.359311313.us.i = phi i64 [ %.366.us.3.i, %B172.us.i ], [ 0, %B140.endif.us.i ]
  %.394.us.i = inttoptr i64 %lsr.iv50.i to ptr
  %.395.us.i = load i64, ptr %.394.us.i, align 8, !noalias !118
  %.397.us.i = lshr i64 %.395.us.i, %.142.us.i
  %.398.us.i = shl i64 %.397.us.i, 3
  %.399.us.i = and i64 %.398.us.i, 2040
  %.401.us.i = add nsw i64 %.399.us.i, %a3
  %.402.us.i = inttoptr i64 %.401.us.i to ptr
  %.403.us.i = load i64, ptr %.402.us.i, align 8, !noalias !118
  %.404.us.i = add nsw i64 %.403.us.i, 1
  store i64 %.404.us.i, ptr %.402.us.i, align 8, !noalias !118
  %22 = add i64 %lsr.iv50.i, 8
  %.394.us.1.i = inttoptr i64 %22 to ptr
  %.395.us.1.i = load i64, ptr %.394.us.1.i, align 8, !noalias !118
  %.397.us.1.i = lshr i64 %.395.us.1.i, %.142.us.i
  %.398.us.1.i = shl i64 %.397.us.1.i, 3
  %.399.us.1.i = and i64 %.398.us.1.i, 2040
  %.401.us.1.i = add nsw i64 %.399.us.1.i, %a3
  %.402.us.1.i = inttoptr i64 %.401.us.1.i to ptr
  %.403.us.1.i = load i64, ptr %.402.us.1.i, align 8, !noalias !118
  %.404.us.1.i = add nsw i64 %.403.us.1.i, 1
  store i64 %.404.us.1.i, ptr %.402.us.1.i, align 8, !noalias !118
  %23 = add i64 %lsr.iv50.i, 16
  %.394.us.2.i = inttoptr i64 %23 to ptr
  %.395.us.2.i = load i64, ptr %.394.us.2.i, align 8, !noalias !118
  %.397.us.2.i = lshr i64 %.395.us.2.i, %.142.us.i
  %.398.us.2.i = shl i64 %.397.us.2.i, 3
  %.399.us.2.i = and i64 %.398.us.2.i, 2040
  %.401.us.2.i = add nsw i64 %.399.us.2.i, %a3
  %.402.us.2.i = inttoptr i64 %.401.us.2.i to ptr
  %.403.us.2.i = load i64, ptr %.402.us.2.i, align 8, !noalias !118
  %.404.us.2.i = add nsw i64 %.403.us.2.i, 1
  store i64 %.404.us.2.i, ptr %.402.us.2.i, align 8, !noalias !118
  %.366.us.3.i = add nuw nsw i64 %.359311313.us.i, 4
  %24 = add i64 %lsr.iv50.i, 24
  %.394.us.3.i = inttoptr i64 %24 to ptr
  %.395.us.3.i = load i64, ptr %.394.us.3.i, align 8, !noalias !118
  %.397.us.3.i = lshr i64 %.395.us.3.i, %.142.us.i
  %.398.us.3.i = shl i64 %.397.us.3.i, 3
  %.399.us.3.i = and i64 %.398.us.3.i, 2040
  %.401.us.3.i = add nsw i64 %.399.us.3.i, %a3
  %.402.us.3.i = inttoptr i64 %.401.us.3.i to ptr
  %.403.us.3.i = load i64, ptr %.402.us.3.i, align 8, !noalias !118
  %.404.us.3.i = add nsw i64 %.403.us.3.i, 1
  store i64 %.404.us.3.i, ptr %.402.us.3.i, align 8, !noalias !118
  %lsr.iv.next51.i = add i64 %lsr.iv50.i, 32
  %niter.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.366.us.3.i
  br i1 %niter.ncmp.3.i, label %B340.us.unr-lcssa.i, label %B172.us.i

B340.us.unr-lcssa.i:                              ; preds = %B172.us.i
  br i1 %2, label %B340.us.i, label %B172.us.epil.preheader.i

B172.us.epil.preheader.i:                         ; preds = %B340.us.unr-lcssa.i, %B140.endif.us.i
  %.359311313.us.epil.init.i = phi i64 [ 0, %B140.endif.us.i ], [ %unroll_iter.i, %B340.us.unr-lcssa.i ]
  %25 = shl i64 %.359311313.us.epil.init.i, 3
  %26 = add nsw i64 %25, %states.2.0359.us.i
  br label %B172.us.epil.i

B172.us.epil.i:                                   ; preds = %B172.us.epil.i, %B172.us.epil.preheader.i
  %lsr.iv54.i = phi i64 [ %lsr.iv.next55.i, %B172.us.epil.i ], [ %xtraiter.i, %B172.us.epil.preheader.i ]
  %lsr.iv52.i = phi i64 [ %lsr.iv.next53.i, %B172.us.epil.i ], [ %26, %B172.us.epil.preheader.i ]
  %.394.us.epil.i = inttoptr i64 %lsr.iv52.i to ptr
  %.395.us.epil.i = load i64, ptr %.394.us.epil.i, align 8, !noalias !118
  %.397.us.epil.i = lshr i64 %.395.us.epil.i, %.142.us.i
  %.398.us.epil.i = shl i64 %.397.us.epil.i, 3
  %.399.us.epil.i = and i64 %.398.us.epil.i, 2040
  %.401.us.epil.i = add nsw i64 %.399.us.epil.i, %a3
  %.402.us.epil.i = inttoptr i64 %.401.us.epil.i to ptr
  %.403.us.epil.i = load i64, ptr %.402.us.epil.i, align 8, !noalias !118
  %.404.us.epil.i = add nsw i64 %.403.us.epil.i, 1
  store i64 %.404.us.epil.i, ptr %.402.us.epil.i, align 8, !noalias !118
  %lsr.iv.next53.i = add i64 %lsr.iv52.i, 8
  %lsr.iv.next55.i = add nsw i64 %lsr.iv54.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next55.i, 0
  br i1 %epil.iter.cmp.not.i, label %B340.us.i, label %B172.us.epil.i, !llvm.loop !121

B340.us.i:                                        ; preds = %B172.us.epil.i, %B340.us.unr-lcssa.i
  %.117.us.i = add nuw nsw i64 %.110332357.us.i, 1
  %.416.us.i = inttoptr i64 %states.2.0359.us.i to ptr
  %.417.us.i = load i64, ptr %.416.us.i, align 8, !noalias !118
  %.419.us.i = lshr i64 %.417.us.i, %.142.us.i
  %.420.us.i = shl i64 %.419.us.i, 3
  %.421.us.i = and i64 %.420.us.i, 2040
  %.423.us.i = add nsw i64 %.421.us.i, %a3
  %.424.us.i = inttoptr i64 %.423.us.i to ptr
  %.425.us.i = load i64, ptr %.424.us.i, align 8, !noalias !118
  %.427.us.i = icmp eq i64 %.425.us.i, %a1
  br i1 %.427.us.i, label %B840.us.i, label %B488.us.i

B488.us.i:                                        ; preds = %B340.us.i, %B488.us.i
  %lsr.iv56.i = phi i64 [ %lsr.iv.next57.i, %B488.us.i ], [ 0, %B340.us.i ]
  %before.3.2321.us.i = phi i64 [ %.576.us.7.i, %B488.us.i ], [ 0, %B340.us.i ]
  %27 = add i64 %lsr.iv56.i, %a3
  %.567.us.i = inttoptr i64 %27 to ptr
  %.568.us.i = load i64, ptr %.567.us.i, align 8, !noalias !118
  store i64 %before.3.2321.us.i, ptr %.567.us.i, align 8, !noalias !118
  %.576.us.i = add nsw i64 %.568.us.i, %before.3.2321.us.i
  %28 = add i64 %27, 8
  %.567.us.1.i = inttoptr i64 %28 to ptr
  %.568.us.1.i = load i64, ptr %.567.us.1.i, align 8, !noalias !118
  store i64 %.576.us.i, ptr %.567.us.1.i, align 8, !noalias !118
  %.576.us.1.i = add nsw i64 %.568.us.1.i, %.576.us.i
  %29 = add i64 %27, 16
  %.567.us.2.i = inttoptr i64 %29 to ptr
  %.568.us.2.i = load i64, ptr %.567.us.2.i, align 8, !noalias !118
  store i64 %.576.us.1.i, ptr %.567.us.2.i, align 8, !noalias !118
  %.576.us.2.i = add nsw i64 %.568.us.2.i, %.576.us.1.i
  %30 = add i64 %27, 24
  %.567.us.3.i = inttoptr i64 %30 to ptr
  %.568.us.3.i = load i64, ptr %.567.us.3.i, align 8, !noalias !118
  store i64 %.576.us.2.i, ptr %.567.us.3.i, align 8, !noalias !118
  %.576.us.3.i = add nsw i64 %.568.us.3.i, %.576.us.2.i
  %31 = add i64 %27, 32
  %.567.us.4.i = inttoptr i64 %31 to ptr
  %.568.us.4.i = load i64, ptr %.567.us.4.i, align 8, !noalias !118
  store i64 %.576.us.3.i, ptr %.567.us.4.i, align 8, !noalias !118
  %.576.us.4.i = add nsw i64 %.568.us.4.i, %.576.us.3.i
  %32 = add i64 %27, 40
  %.567.us.5.i = inttoptr i64 %32 to ptr
  %.568.us.5.i = load i64, ptr %.567.us.5.i, align 8, !noalias !118
  store i64 %.576.us.4.i, ptr %.567.us.5.i, align 8, !noalias !118
  %.576.us.5.i = add nsw i64 %.568.us.5.i, %.576.us.4.i
  %33 = add i64 %27, 48
  %.567.us.6.i = inttoptr i64 %33 to ptr
  %.568.us.6.i = load i64, ptr %.567.us.6.i, align 8, !noalias !118
  store i64 %.576.us.5.i, ptr %.567.us.6.i, align 8, !noalias !118
  %.576.us.6.i = add nsw i64 %.568.us.6.i, %.576.us.5.i
  %34 = add i64 %27, 56
  %.567.us.7.i = inttoptr i64 %34 to ptr
  %.568.us.7.i = load i64, ptr %.567.us.7.i, align 8, !noalias !118
  store i64 %.576.us.6.i, ptr %.567.us.7.i, align 8, !noalias !118
  %.576.us.7.i = add nsw i64 %.568.us.7.i, %.576.us.6.i
  %lsr.iv.next57.i = add nuw nsw i64 %lsr.iv56.i, 64
  %exitcond383.not.us.7.i = icmp eq i64 %lsr.iv.next57.i, 2048
  br i1 %exitcond383.not.us.7.i, label %B620.us.preheader.i, label %B488.us.i

B620.us.preheader.i:                              ; preds = %B488.us.i
  br i1 %3, label %B620.us.epil.preheader.i, label %B620.us.i

B620.us.i:                                        ; preds = %B620.us.preheader.i, %B620.us.i
  %lsr.iv58.i = phi i64 [ %lsr.iv.next59.i, %B620.us.i ], [ %states.2.0359.us.i, %B620.us.preheader.i ]
  %.672325327.us.i = phi i64 [ %.679.us.1.i, %B620.us.i ], [ 0, %B620.us.preheader.i ]
  %.707.us.i = inttoptr i64 %lsr.iv58.i to ptr
  %.708.us.i = load i64, ptr %.707.us.i, align 8, !noalias !118
  %.710.us.i = lshr i64 %.708.us.i, %.142.us.i
  %.711.us.i = shl i64 %.710.us.i, 3
  %.712.us.i = and i64 %.711.us.i, 2040
  %.714.us.i = add nsw i64 %.712.us.i, %a3
  %.715.us.i = inttoptr i64 %.714.us.i to ptr
  %.716.us.i = load i64, ptr %.715.us.i, align 8, !noalias !118
  %.717.us.i = add nsw i64 %.716.us.i, 1
  store i64 %.717.us.i, ptr %.715.us.i, align 8, !noalias !118
  %.720.us.i = shl nsw i64 %.716.us.i, 3
  %.722.us.i = add nsw i64 %.720.us.i, %other.2.0360.us.i
  %.723.us.i = inttoptr i64 %.722.us.i to ptr
  store i64 %.708.us.i, ptr %.723.us.i, align 8, !noalias !118
  %.679.us.1.i = add nuw i64 %.672325327.us.i, 2
  %35 = add i64 %lsr.iv58.i, 8
  %.707.us.1.i = inttoptr i64 %35 to ptr
  %.708.us.1.i = load i64, ptr %.707.us.1.i, align 8, !noalias !118
  %.710.us.1.i = lshr i64 %.708.us.1.i, %.142.us.i
  %.711.us.1.i = shl i64 %.710.us.1.i, 3
  %.712.us.1.i = and i64 %.711.us.1.i, 2040
  %.714.us.1.i = add nsw i64 %.712.us.1.i, %a3
  %.715.us.1.i = inttoptr i64 %.714.us.1.i to ptr
  %.716.us.1.i = load i64, ptr %.715.us.1.i, align 8, !noalias !118
  %.717.us.1.i = add nsw i64 %.716.us.1.i, 1
  store i64 %.717.us.1.i, ptr %.715.us.1.i, align 8, !noalias !118
  %.720.us.1.i = shl nsw i64 %.716.us.1.i, 3
  %.722.us.1.i = add nsw i64 %.720.us.1.i, %other.2.0360.us.i
  %.723.us.1.i = inttoptr i64 %.722.us.1.i to ptr
  store i64 %.708.us.1.i, ptr %.723.us.1.i, align 8, !noalias !118
  %lsr.iv.next59.i = add i64 %lsr.iv58.i, 16
  %niter40.ncmp.1.i = icmp eq i64 %unroll_iter39.i, %.679.us.1.i
  br i1 %niter40.ncmp.1.i, label %B840.us.loopexit.unr-lcssa.i, label %B620.us.i

B840.us.loopexit.unr-lcssa.i:                     ; preds = %B620.us.i
  br i1 %5, label %B840.us.i, label %B620.us.epil.preheader.i

B620.us.epil.preheader.i:                         ; preds = %B840.us.loopexit.unr-lcssa.i, %B620.us.preheader.i
  %.706.us.epil.i = add nsw i64 %states.2.0359.us.i, %.704.us.epil.i
  %.707.us.epil.i = inttoptr i64 %.706.us.epil.i to ptr
  %.708.us.epil.i = load i64, ptr %.707.us.epil.i, align 8, !noalias !118
  %.710.us.epil.i = lshr i64 %.708.us.epil.i, %.142.us.i
  %.711.us.epil.i = shl i64 %.710.us.epil.i, 3
  %.712.us.epil.i = and i64 %.711.us.epil.i, 2040
  %.714.us.epil.i = add nsw i64 %.712.us.epil.i, %a3
  %.715.us.epil.i = inttoptr i64 %.714.us.epil.i to ptr
  %.716.us.epil.i = load i64, ptr %.715.us.epil.i, align 8, !noalias !118
  %.717.us.epil.i = add nsw i64 %.716.us.epil.i, 1
  store i64 %.717.us.epil.i, ptr %.715.us.epil.i, align 8, !noalias !118
  %.720.us.epil.i = shl nsw i64 %.716.us.epil.i, 3
  %.722.us.epil.i = add nsw i64 %.720.us.epil.i, %other.2.0360.us.i
  %.723.us.epil.i = inttoptr i64 %.722.us.epil.i to ptr
  store i64 %.708.us.epil.i, ptr %.723.us.epil.i, align 8, !noalias !118
  br label %B840.us.i

B840.us.i:                                        ; preds = %B620.us.epil.preheader.i, %B840.us.loopexit.unr-lcssa.i, %B340.us.i
  %states.3.1.us.i = phi i64 [ %states.2.0359.us.i, %B340.us.i ], [ %other.2.0360.us.i, %B620.us.epil.preheader.i ], [ %other.2.0360.us.i, %B840.us.loopexit.unr-lcssa.i ]
  %other.3.1.us.i = phi i64 [ %other.2.0360.us.i, %B340.us.i ], [ %states.2.0359.us.i, %B620.us.epil.preheader.i ], [ %states.2.0359.us.i, %B840.us.loopexit.unr-lcssa.i ]
  %exitcond385.not.us.i = icmp eq i64 %.117.us.i, %a2
  br i1 %exitcond385.not.us.i, label %B878.endif.i, label %B48.endif.endif.us.i

B48.endif.endif.us1.i:                            ; preds = %B48.endif.endif.lr.ph.i, %B588.endif.us25.i
  %other.2.0360.us2.i = phi i64 [ %states.2.0359.us3.i, %B588.endif.us25.i ], [ %.19.i, %B48.endif.endif.lr.ph.i ]
  %states.2.0359.us3.i = phi i64 [ %other.2.0360.us2.i, %B588.endif.us25.i ], [ %a0, %B48.endif.endif.lr.ph.i ]
  %.110332357.us4.i = phi i64 [ %.117.us13.i, %B588.endif.us25.i ], [ 0, %B48.endif.endif.lr.ph.i ]
  br label %B92.us5.i

B92.us5.i:                                        ; preds = %B92.us5.i, %B48.endif.endif.us1.i
  %lsr.iv60.i = phi i64 [ 0, %B48.endif.endif.us1.i ], [ %lsr.iv.next61.i.1, %B92.us5.i ]
  %36 = add i64 %lsr.iv60.i, %a3
  %.266.us10.i = inttoptr i64 %36 to ptr
  store i64 0, ptr %.266.us10.i, align 8, !noalias !118
  %37 = add i64 %36, 8
  %.266.us10.1.i = inttoptr i64 %37 to ptr
  store i64 0, ptr %.266.us10.1.i, align 8, !noalias !118
  %38 = add i64 %36, 16
  %.266.us10.2.i = inttoptr i64 %38 to ptr
  store i64 0, ptr %.266.us10.2.i, align 8, !noalias !118
  %39 = add i64 %36, 24
  %.266.us10.3.i = inttoptr i64 %39 to ptr
  store i64 0, ptr %.266.us10.3.i, align 8, !noalias !118
  %40 = add i64 %36, 32
  %.266.us10.4.i = inttoptr i64 %40 to ptr
  store i64 0, ptr %.266.us10.4.i, align 8, !noalias !118
  %41 = add i64 %36, 40
  %.266.us10.5.i = inttoptr i64 %41 to ptr
  store i64 0, ptr %.266.us10.5.i, align 8, !noalias !118
  %42 = add i64 %36, 48
  %.266.us10.6.i = inttoptr i64 %42 to ptr
  store i64 0, ptr %.266.us10.6.i, align 8, !noalias !118
  %43 = add i64 %36, 56
  %.266.us10.7.i = inttoptr i64 %43 to ptr
  store i64 0, ptr %.266.us10.7.i, align 8, !noalias !118
  %lsr.iv.next61.i = or disjoint i64 %lsr.iv60.i, 64
  %44 = add i64 %lsr.iv.next61.i, %a3
  %.266.us10.i.1 = inttoptr i64 %44 to ptr
  store i64 0, ptr %.266.us10.i.1, align 8, !noalias !118
  %45 = add i64 %44, 8
  %.266.us10.1.i.1 = inttoptr i64 %45 to ptr
  store i64 0, ptr %.266.us10.1.i.1, align 8, !noalias !118
  %46 = add i64 %44, 16
  %.266.us10.2.i.1 = inttoptr i64 %46 to ptr
  store i64 0, ptr %.266.us10.2.i.1, align 8, !noalias !118
  %47 = add i64 %44, 24
  %.266.us10.3.i.1 = inttoptr i64 %47 to ptr
  store i64 0, ptr %.266.us10.3.i.1, align 8, !noalias !118
  %48 = add i64 %44, 32
  %.266.us10.4.i.1 = inttoptr i64 %48 to ptr
  store i64 0, ptr %.266.us10.4.i.1, align 8, !noalias !118
  %49 = add i64 %44, 40
  %.266.us10.5.i.1 = inttoptr i64 %49 to ptr
  store i64 0, ptr %.266.us10.5.i.1, align 8, !noalias !118
  %50 = add i64 %44, 48
  %.266.us10.6.i.1 = inttoptr i64 %50 to ptr
  store i64 0, ptr %.266.us10.6.i.1, align 8, !noalias !118
  %51 = add i64 %44, 56
  %.266.us10.7.i.1 = inttoptr i64 %51 to ptr
  store i64 0, ptr %.266.us10.7.i.1, align 8, !noalias !118
  %lsr.iv.next61.i.1 = add nuw nsw i64 %lsr.iv60.i, 128
  %exitcond.not.us11.7.i.1 = icmp eq i64 %lsr.iv.next61.i.1, 2048
  br i1 %exitcond.not.us11.7.i.1, label %B488.us15.i, label %B92.us5.i

B488.us15.i:                                      ; preds = %B92.us5.i, %B488.us15.i
  %lsr.iv62.i = phi i64 [ %lsr.iv.next63.i, %B488.us15.i ], [ 0, %B92.us5.i ]
  %before.3.2321.us16.i = phi i64 [ %.576.us23.7.i, %B488.us15.i ], [ 0, %B92.us5.i ]
  %52 = add i64 %lsr.iv62.i, %a3
  %.567.us21.i = inttoptr i64 %52 to ptr
  %.568.us22.i = load i64, ptr %.567.us21.i, align 8, !noalias !118
  store i64 %before.3.2321.us16.i, ptr %.567.us21.i, align 8, !noalias !118
  %.576.us23.i = add nsw i64 %.568.us22.i, %before.3.2321.us16.i
  %53 = add i64 %52, 8
  %.567.us21.1.i = inttoptr i64 %53 to ptr
  %.568.us22.1.i = load i64, ptr %.567.us21.1.i, align 8, !noalias !118
  store i64 %.576.us23.i, ptr %.567.us21.1.i, align 8, !noalias !118
  %.576.us23.1.i = add nsw i64 %.568.us22.1.i, %.576.us23.i
  %54 = add i64 %52, 16
  %.567.us21.2.i = inttoptr i64 %54 to ptr
  %.568.us22.2.i = load i64, ptr %.567.us21.2.i, align 8, !noalias !118
  store i64 %.576.us23.1.i, ptr %.567.us21.2.i, align 8, !noalias !118
  %.576.us23.2.i = add nsw i64 %.568.us22.2.i, %.576.us23.1.i
  %55 = add i64 %52, 24
  %.567.us21.3.i = inttoptr i64 %55 to ptr
  %.568.us22.3.i = load i64, ptr %.567.us21.3.i, align 8, !noalias !118
  store i64 %.576.us23.2.i, ptr %.567.us21.3.i, align 8, !noalias !118
  %.576.us23.3.i = add nsw i64 %.568.us22.3.i, %.576.us23.2.i
  %56 = add i64 %52, 32
  %.567.us21.4.i = inttoptr i64 %56 to ptr
  %.568.us22.4.i = load i64, ptr %.567.us21.4.i, align 8, !noalias !118
  store i64 %.576.us23.3.i, ptr %.567.us21.4.i, align 8, !noalias !118
  %.576.us23.4.i = add nsw i64 %.568.us22.4.i, %.576.us23.3.i
  %57 = add i64 %52, 40
  %.567.us21.5.i = inttoptr i64 %57 to ptr
  %.568.us22.5.i = load i64, ptr %.567.us21.5.i, align 8, !noalias !118
  store i64 %.576.us23.4.i, ptr %.567.us21.5.i, align 8, !noalias !118
  %.576.us23.5.i = add nsw i64 %.568.us22.5.i, %.576.us23.4.i
  %58 = add i64 %52, 48
  %.567.us21.6.i = inttoptr i64 %58 to ptr
  %.568.us22.6.i = load i64, ptr %.567.us21.6.i, align 8, !noalias !118
  store i64 %.576.us23.5.i, ptr %.567.us21.6.i, align 8, !noalias !118
  %.576.us23.6.i = add nsw i64 %.568.us22.6.i, %.576.us23.5.i
  %59 = add i64 %52, 56
  %.567.us21.7.i = inttoptr i64 %59 to ptr
  %.568.us22.7.i = load i64, ptr %.567.us21.7.i, align 8, !noalias !118
  store i64 %.576.us23.6.i, ptr %.567.us21.7.i, align 8, !noalias !118
  %.576.us23.7.i = add nsw i64 %.568.us22.7.i, %.576.us23.6.i
  %lsr.iv.next63.i = add nuw nsw i64 %lsr.iv62.i, 64
  %exitcond383.not.us24.7.i = icmp eq i64 %lsr.iv.next63.i, 2048
  br i1 %exitcond383.not.us24.7.i, label %B588.endif.us25.i, label %B488.us15.i

B588.endif.us25.i:                                ; preds = %B488.us15.i
  %.117.us13.i = add nuw nsw i64 %.110332357.us4.i, 1
  %exitcond385.not.us27.i = icmp eq i64 %.117.us13.i, %a2
  br i1 %exitcond385.not.us27.i, label %B878.endif.i, label %B48.endif.endif.us1.i

B1020.i:                                          ; preds = %B1020.preheader.new.i, %B231128.1.i
  %at.2.0378.i = phi i64 [ %a4, %B1020.preheader.new.i ], [ %.957.1.i, %B231128.1.i ]
  %before.1.2.0377.i = phi i64 [ 0, %B1020.preheader.new.i ], [ %.893.1.i, %B231128.1.i ]
  %.857373375.i = phi i64 [ 0, %B1020.preheader.new.i ], [ %.864.1.i, %B231128.1.i ]
  %.889.i = shl nsw i64 %.857373375.i, 3
  %.891.i = add nsw i64 %.889.i, %states.2.0.lcssa.i
  %.892.i = inttoptr i64 %.891.i to ptr
  %.893.i = load i64, ptr %.892.i, align 8, !noalias !118
  %.904.i = sub i64 %.893.i, %before.1.2.0377.i
  %.921.not.i = icmp ult i64 %.904.i, 128
  br i1 %.921.not.i, label %B231128.i, label %B1021.i

B1021.i:                                          ; preds = %B1020.i, %B1021.i
  %put_number_v416_at.2.1.i = phi i64 [ %.931.i, %B1021.i ], [ %at.2.0378.i, %B1020.i ]
  %put_number_v416_number.2.1.i = phi i64 [ %.937.i, %B1021.i ], [ %.904.i, %B1020.i ]
  %60 = trunc i64 %put_number_v416_number.2.1.i to i8
  %.927.i = or i8 %60, -128
  %.928.i = inttoptr i64 %put_number_v416_at.2.1.i to ptr
  store i8 %.927.i, ptr %.928.i, align 1, !noalias !118
  %.931.i = add i64 %put_number_v416_at.2.1.i, 1
  %.937.i = lshr i64 %put_number_v416_number.2.1.i, 7
  %.943.not.i = icmp ult i64 %put_number_v416_number.2.1.i, 16384
  br i1 %.943.not.i, label %B231128.i, label %B1021.i

B231128.i:                                        ; preds = %B1021.i, %B1020.i
  %put_number_v416_at.3.2.i = phi i64 [ %at.2.0378.i, %B1020.i ], [ %.931.i, %B1021.i ]
  %put_number_v416_number.3.2.i = phi i64 [ %.904.i, %B1020.i ], [ %.937.i, %B1021.i ]
  %.951.i = trunc i64 %put_number_v416_number.3.2.i to i8
  %.952.i = inttoptr i64 %put_number_v416_at.3.2.i to ptr
  store i8 %.951.i, ptr %.952.i, align 1, !noalias !118
  %.957.i = add nsw i64 %put_number_v416_at.3.2.i, 1
  %.864.1.i = add nuw i64 %.857373375.i, 2
  %.891.1.i = add i64 %.889.1.i, %.889.i
  %.892.1.i = inttoptr i64 %.891.1.i to ptr
  %.893.1.i = load i64, ptr %.892.1.i, align 8, !noalias !118
  %.904.1.i = sub i64 %.893.1.i, %.893.i
  %.921.not.1.i = icmp ult i64 %.904.1.i, 128
  br i1 %.921.not.1.i, label %B231128.1.i, label %B1021.1.i

B1021.1.i:                                        ; preds = %B231128.i, %B1021.1.i
  %put_number_v416_at.2.1.1.i = phi i64 [ %.931.1.i, %B1021.1.i ], [ %.957.i, %B231128.i ]
  %put_number_v416_number.2.1.1.i = phi i64 [ %.937.1.i, %B1021.1.i ], [ %.904.1.i, %B231128.i ]
  %61 = trunc i64 %put_number_v416_number.2.1.1.i to i8
  %.927.1.i = or i8 %61, -128
  %.928.1.i = inttoptr i64 %put_number_v416_at.2.1.1.i to ptr
  store i8 %.927.1.i, ptr %.928.1.i, align 1, !noalias !118
  %.931.1.i = add i64 %put_number_v416_at.2.1.1.i, 1
  %.937.1.i = lshr i64 %put_number_v416_number.2.1.1.i, 7
  %.943.not.1.i = icmp ult i64 %put_number_v416_number.2.1.1.i, 16384
  br i1 %.943.not.1.i, label %B231128.1.i, label %B1021.1.i

B231128.1.i:                                      ; preds = %B1021.1.i, %B231128.i
  %put_number_v416_at.3.2.1.i = phi i64 [ %.957.i, %B231128.i ], [ %.931.1.i, %B1021.1.i ]
  %put_number_v416_number.3.2.1.i = phi i64 [ %.904.1.i, %B231128.i ], [ %.937.1.i, %B1021.1.i ]
  %.951.1.i = trunc i64 %put_number_v416_number.3.2.1.i to i8
  %.952.1.i = inttoptr i64 %put_number_v416_at.3.2.1.i to ptr
  store i8 %.951.1.i, ptr %.952.1.i, align 1, !noalias !118
  %.957.1.i = add nsw i64 %put_number_v416_at.3.2.1.i, 1
  %niter47.ncmp.1.i = icmp eq i64 %.864.1.i, %unroll_iter46.i
  br i1 %niter47.ncmp.1.i, label %B231254.loopexit.unr-lcssa.i, label %B1020.i

B231254.loopexit.unr-lcssa.i:                     ; preds = %B231128.1.i
  %62 = and i64 %.arg.count305.pre-phi.i, 1
  %lcmp.mod43.not.i = icmp eq i64 %62, 0
  br i1 %lcmp.mod43.not.i, label %_ZN10interleave6engine6native7kernels7packing4packB4v415B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B1020.epil.preheader.i

B1020.epil.preheader.i:                           ; preds = %B1020.preheader.i, %B231254.loopexit.unr-lcssa.i
  %at.2.0378.epil.init.i = phi i64 [ %a4, %B1020.preheader.i ], [ %.957.1.i, %B231254.loopexit.unr-lcssa.i ]
  %before.1.2.0377.epil.init.i = phi i64 [ 0, %B1020.preheader.i ], [ %.893.1.i, %B231254.loopexit.unr-lcssa.i ]
  %.857373375.epil.init.i = phi i64 [ 0, %B1020.preheader.i ], [ %unroll_iter46.i, %B231254.loopexit.unr-lcssa.i ]
  %.889.epil.i = shl nsw i64 %.857373375.epil.init.i, 3
  %.891.epil.i = add nsw i64 %.889.epil.i, %states.2.0.lcssa.i
  %.892.epil.i = inttoptr i64 %.891.epil.i to ptr
  %.893.epil.i = load i64, ptr %.892.epil.i, align 8, !noalias !118
  %.904.epil.i = sub i64 %.893.epil.i, %before.1.2.0377.epil.init.i
  %.921.not.epil.i = icmp ult i64 %.904.epil.i, 128
  br i1 %.921.not.epil.i, label %B231128.epil.i, label %B1021.epil.i

B1021.epil.i:                                     ; preds = %B1020.epil.preheader.i, %B1021.epil.i
  %put_number_v416_at.2.1.epil.i = phi i64 [ %.931.epil.i, %B1021.epil.i ], [ %at.2.0378.epil.init.i, %B1020.epil.preheader.i ]
  %put_number_v416_number.2.1.epil.i = phi i64 [ %.937.epil.i, %B1021.epil.i ], [ %.904.epil.i, %B1020.epil.preheader.i ]
  %63 = trunc i64 %put_number_v416_number.2.1.epil.i to i8
  %.927.epil.i = or i8 %63, -128
  %.928.epil.i = inttoptr i64 %put_number_v416_at.2.1.epil.i to ptr
  store i8 %.927.epil.i, ptr %.928.epil.i, align 1, !noalias !118
  %.931.epil.i = add i64 %put_number_v416_at.2.1.epil.i, 1
  %.937.epil.i = lshr i64 %put_number_v416_number.2.1.epil.i, 7
  %.943.not.epil.i = icmp ult i64 %put_number_v416_number.2.1.epil.i, 16384
  br i1 %.943.not.epil.i, label %B231128.epil.i, label %B1021.epil.i

B231128.epil.i:                                   ; preds = %B1021.epil.i, %B1020.epil.preheader.i
  %put_number_v416_at.3.2.epil.i = phi i64 [ %at.2.0378.epil.init.i, %B1020.epil.preheader.i ], [ %.931.epil.i, %B1021.epil.i ]
  %put_number_v416_number.3.2.epil.i = phi i64 [ %.904.epil.i, %B1020.epil.preheader.i ], [ %.937.epil.i, %B1021.epil.i ]
  %.951.epil.i = trunc i64 %put_number_v416_number.3.2.epil.i to i8
  %.952.epil.i = inttoptr i64 %put_number_v416_at.3.2.epil.i to ptr
  store i8 %.951.epil.i, ptr %.952.epil.i, align 1, !noalias !118
  %.957.epil.i = add nsw i64 %put_number_v416_at.3.2.epil.i, 1
  br label %_ZN10interleave6engine6native7kernels7packing4packB4v415B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit

B878.endif.i:                                     ; preds = %B588.endif.us25.i, %B840.us.i, %B0.endif.B878.endif_crit_edge.i
  %.arg.count305.pre-phi.i = phi i64 [ %.pre.i, %B0.endif.B878.endif_crit_edge.i ], [ %.arg.count.i, %B840.us.i ], [ %.arg.count.i, %B588.endif.us25.i ]
  %states.2.0.lcssa.i = phi i64 [ %a0, %B0.endif.B878.endif_crit_edge.i ], [ %states.3.1.us.i, %B840.us.i ], [ %other.2.0360.us2.i, %B588.endif.us25.i ]
  %.851374.not.i = icmp slt i64 %a1, 1
  br i1 %.851374.not.i, label %_ZN10interleave6engine6native7kernels7packing4packB4v415B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit, label %B1020.preheader.i

B1020.preheader.i:                                ; preds = %B878.endif.i
  %64 = icmp eq i64 %.arg.count305.pre-phi.i, 1
  br i1 %64, label %B1020.epil.preheader.i, label %B1020.preheader.new.i

B1020.preheader.new.i:                            ; preds = %B1020.preheader.i
  %unroll_iter46.i = and i64 %.arg.count305.pre-phi.i, 9223372036854775806
  %.889.1.i = add i64 %states.2.0.lcssa.i, 8
  br label %B1020.i

_ZN10interleave6engine6native7kernels7packing4packB4v415B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx.exit: ; preds = %B231254.loopexit.unr-lcssa.i, %B231128.epil.i, %B878.endif.i
  %at.2.0.lcssa.i = phi i64 [ %a4, %B878.endif.i ], [ %.957.1.i, %B231254.loopexit.unr-lcssa.i ], [ %.957.epil.i, %B231128.epil.i ]
  %.978.i = sub nsw i64 %at.2.0.lcssa.i, %a4
  ret i64 %.978.i
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @unpack(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr #7 {
  %.97107.not.i = icmp slt i64 %a1, 1
  br i1 %.97107.not.i, label %_ZN10interleave6engine6native7kernels7packing6unpackB4v417B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B36.preheader.i

B36.preheader.i:                                  ; preds = %0
  %1 = icmp eq i64 %a1, 1
  br i1 %1, label %B36.epil.preheader.i, label %B36.preheader.new.i

B36.preheader.new.i:                              ; preds = %B36.preheader.i
  %unroll_iter.i = and i64 %a1, 9223372036854775806
  %.314.1.i = add i64 %a3, 8
  br label %B36.i

B36.i:                                            ; preds = %B231423.1.i, %B36.preheader.new.i
  %before.2.0111.i = phi i64 [ %a2, %B36.preheader.new.i ], [ %.310.1.i, %B231423.1.i ]
  %source.2.0110.i = phi i64 [ %a0, %B36.preheader.new.i ], [ %number_at_v418_source_1.3.1.1.i, %B231423.1.i ]
  %.103106108.i = phi i64 [ 0, %B36.preheader.new.i ], [ %.110.1.i, %B231423.1.i ]
  %.142.i = inttoptr i64 %source.2.0110.i to ptr
  %.143.i = load i8, ptr %.142.i, align 1, !noalias !122
  %.145.i = add nsw i64 %source.2.0110.i, 1
  %2 = and i8 %.143.i, 127
  %3 = zext nneg i8 %2 to i64
  %.164.i = icmp slt i8 %.143.i, 0
  br i1 %.164.i, label %B231327.i, label %B231423.i

B231327.i:                                        ; preds = %B36.i, %B231327.i
  %number_at_v418_source_1.2.2.i = phi i64 [ %.203.i, %B231327.i ], [ %.145.i, %B36.i ]
  %number_at_v418_shift.2.2.i = phi i64 [ %.226.i, %B231327.i ], [ 7, %B36.i ]
  %number_at_v418_number.2.2.i = phi i64 [ %.216.i, %B231327.i ], [ %3, %B36.i ]
  %.199.i = inttoptr i64 %number_at_v418_source_1.2.2.i to ptr
  %.200.i = load i8, ptr %.199.i, align 1, !noalias !122
  %.203.i = add i64 %number_at_v418_source_1.2.2.i, 1
  %4 = and i8 %.200.i, 127
  %5 = zext nneg i8 %4 to i64
  %.214.i = shl i64 %5, %number_at_v418_shift.2.2.i
  %.216.i = or i64 %.214.i, %number_at_v418_number.2.2.i
  %.226.i = add nuw nsw i64 %number_at_v418_shift.2.2.i, 7
  %.232.i = icmp slt i8 %.200.i, 0
  %.254.i = icmp samesign ult i64 %number_at_v418_shift.2.2.i, 63
  %or.cond.i = select i1 %.232.i, i1 %.254.i, i1 false
  br i1 %or.cond.i, label %B231327.i, label %B231423.i

B231423.i:                                        ; preds = %B231327.i, %B36.i
  %number_at_v418_source_1.3.1.i = phi i64 [ %.145.i, %B36.i ], [ %.203.i, %B231327.i ]
  %number_at_v418_number.3.1.i = phi i64 [ %3, %B36.i ], [ %.216.i, %B231327.i ]
  %.310.i = add i64 %number_at_v418_number.3.1.i, %before.2.0111.i
  %.314.i = shl nsw i64 %.103106108.i, 3
  %.318.i = add nsw i64 %.314.i, %a3
  %.319.i = inttoptr i64 %.318.i to ptr
  store i64 %.310.i, ptr %.319.i, align 8, !noalias !122
  %.110.1.i = add nuw i64 %.103106108.i, 2
  %.142.1.i = inttoptr i64 %number_at_v418_source_1.3.1.i to ptr
  %.143.1.i = load i8, ptr %.142.1.i, align 1, !noalias !122
  %.145.1.i = add nsw i64 %number_at_v418_source_1.3.1.i, 1
  %6 = and i8 %.143.1.i, 127
  %7 = zext nneg i8 %6 to i64
  %.164.1.i = icmp slt i8 %.143.1.i, 0
  br i1 %.164.1.i, label %B231327.1.i, label %B231423.1.i

B231327.1.i:                                      ; preds = %B231423.i, %B231327.1.i
  %number_at_v418_source_1.2.2.1.i = phi i64 [ %.203.1.i, %B231327.1.i ], [ %.145.1.i, %B231423.i ]
  %number_at_v418_shift.2.2.1.i = phi i64 [ %.226.1.i, %B231327.1.i ], [ 7, %B231423.i ]
  %number_at_v418_number.2.2.1.i = phi i64 [ %.216.1.i, %B231327.1.i ], [ %7, %B231423.i ]
  %.199.1.i = inttoptr i64 %number_at_v418_source_1.2.2.1.i to ptr
  %.200.1.i = load i8, ptr %.199.1.i, align 1, !noalias !122
  %.203.1.i = add i64 %number_at_v418_source_1.2.2.1.i, 1
  %8 = and i8 %.200.1.i, 127
  %9 = zext nneg i8 %8 to i64
  %.214.1.i = shl i64 %9, %number_at_v418_shift.2.2.1.i
  %.216.1.i = or i64 %.214.1.i, %number_at_v418_number.2.2.1.i
  %.226.1.i = add nuw nsw i64 %number_at_v418_shift.2.2.1.i, 7
  %.232.1.i = icmp slt i8 %.200.1.i, 0
  %.254.1.i = icmp samesign ult i64 %number_at_v418_shift.2.2.1.i, 63
  %or.cond.1.i = select i1 %.232.1.i, i1 %.254.1.i, i1 false
  br i1 %or.cond.1.i, label %B231327.1.i, label %B231423.1.i

B231423.1.i:                                      ; preds = %B231327.1.i, %B231423.i
  %number_at_v418_source_1.3.1.1.i = phi i64 [ %.145.1.i, %B231423.i ], [ %.203.1.i, %B231327.1.i ]
  %number_at_v418_number.3.1.1.i = phi i64 [ %7, %B231423.i ], [ %.216.1.i, %B231327.1.i ]
  %.310.1.i = add i64 %number_at_v418_number.3.1.1.i, %.310.i
  %.318.1.i = add i64 %.314.1.i, %.314.i
  %.319.1.i = inttoptr i64 %.318.1.i to ptr
  store i64 %.310.1.i, ptr %.319.1.i, align 8, !noalias !122
  %niter.ncmp.1.i = icmp eq i64 %.110.1.i, %unroll_iter.i
  br i1 %niter.ncmp.1.i, label %B231435.loopexit.unr-lcssa.i, label %B36.i

B231435.loopexit.unr-lcssa.i:                     ; preds = %B231423.1.i
  %10 = and i64 %a1, 1
  %lcmp.mod.not.i = icmp eq i64 %10, 0
  br i1 %lcmp.mod.not.i, label %_ZN10interleave6engine6native7kernels7packing6unpackB4v417B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit, label %B36.epil.preheader.i

B36.epil.preheader.i:                             ; preds = %B231435.loopexit.unr-lcssa.i, %B36.preheader.i
  %before.2.0111.epil.init.i = phi i64 [ %a2, %B36.preheader.i ], [ %.310.1.i, %B231435.loopexit.unr-lcssa.i ]
  %source.2.0110.epil.init.i = phi i64 [ %a0, %B36.preheader.i ], [ %number_at_v418_source_1.3.1.1.i, %B231435.loopexit.unr-lcssa.i ]
  %.103106108.epil.init.i = phi i64 [ 0, %B36.preheader.i ], [ %unroll_iter.i, %B231435.loopexit.unr-lcssa.i ]
  %.142.epil.i = inttoptr i64 %source.2.0110.epil.init.i to ptr
  %.143.epil.i = load i8, ptr %.142.epil.i, align 1, !noalias !122
  %.145.epil.i = add nsw i64 %source.2.0110.epil.init.i, 1
  %11 = and i8 %.143.epil.i, 127
  %12 = zext nneg i8 %11 to i64
  %.164.epil.i = icmp slt i8 %.143.epil.i, 0
  br i1 %.164.epil.i, label %B231327.epil.i, label %B231423.epil.i

B231327.epil.i:                                   ; preds = %B36.epil.preheader.i, %B231327.epil.i
  %number_at_v418_source_1.2.2.epil.i = phi i64 [ %.203.epil.i, %B231327.epil.i ], [ %.145.epil.i, %B36.epil.preheader.i ]
  %number_at_v418_shift.2.2.epil.i = phi i64 [ %.226.epil.i, %B231327.epil.i ], [ 7, %B36.epil.preheader.i ]
  %number_at_v418_number.2.2.epil.i = phi i64 [ %.216.epil.i, %B231327.epil.i ], [ %12, %B36.epil.preheader.i ]
  %.199.epil.i = inttoptr i64 %number_at_v418_source_1.2.2.epil.i to ptr
  %.200.epil.i = load i8, ptr %.199.epil.i, align 1, !noalias !122
  %.203.epil.i = add i64 %number_at_v418_source_1.2.2.epil.i, 1
  %13 = and i8 %.200.epil.i, 127
  %14 = zext nneg i8 %13 to i64
  %.214.epil.i = shl i64 %14, %number_at_v418_shift.2.2.epil.i
  %.216.epil.i = or i64 %.214.epil.i, %number_at_v418_number.2.2.epil.i
  %.226.epil.i = add nuw nsw i64 %number_at_v418_shift.2.2.epil.i, 7
  %.232.epil.i = icmp slt i8 %.200.epil.i, 0
  %.254.epil.i = icmp samesign ult i64 %number_at_v418_shift.2.2.epil.i, 63
  %or.cond.epil.i = select i1 %.232.epil.i, i1 %.254.epil.i, i1 false
  br i1 %or.cond.epil.i, label %B231327.epil.i, label %B231423.epil.i

B231423.epil.i:                                   ; preds = %B231327.epil.i, %B36.epil.preheader.i
  %number_at_v418_source_1.3.1.epil.i = phi i64 [ %.145.epil.i, %B36.epil.preheader.i ], [ %.203.epil.i, %B231327.epil.i ]
  %number_at_v418_number.3.1.epil.i = phi i64 [ %12, %B36.epil.preheader.i ], [ %.216.epil.i, %B231327.epil.i ]
  %.310.epil.i = add i64 %number_at_v418_number.3.1.epil.i, %before.2.0111.epil.init.i
  %.314.epil.i = shl nsw i64 %.103106108.epil.init.i, 3
  %.318.epil.i = add nsw i64 %.314.epil.i, %a3
  %.319.epil.i = inttoptr i64 %.318.epil.i to ptr
  store i64 %.310.epil.i, ptr %.319.epil.i, align 8, !noalias !122
  br label %_ZN10interleave6engine6native7kernels7packing6unpackB4v417B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit

_ZN10interleave6engine6native7kernels7packing6unpackB4v417B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx.exit: ; preds = %0, %B231435.loopexit.unr-lcssa.i, %B231423.epil.i
  %source.2.0.lcssa.i = phi i64 [ %a0, %0 ], [ %number_at_v418_source_1.3.1.1.i, %B231435.loopexit.unr-lcssa.i ], [ %number_at_v418_source_1.3.1.epil.i, %B231423.epil.i ]
  ret i64 %source.2.0.lcssa.i
}

define i64 @expand_tree(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr {
  %.70.i.i = alloca i64, align 8
  %.61.i = alloca i64, align 8
  %excinfo.2.i = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.61.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i)
  %.11.i = add nsw i64 %a2, 40
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !125
  %.18.i = inttoptr i64 %a0 to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !125
  call void @llvm.lifetime.start.p0(ptr nonnull %.70.i.i), !noalias !125
  %.19.i.i = add nsw i64 %.13.i, 72
  %.20.i.i = inttoptr i64 %.19.i.i to ptr
  %.21.i.i = load i64, ptr %.20.i.i, align 8, !noalias !129
  %.22.i.i = inttoptr i64 %.21.i.i to ptr
  %.23.i.i = load i64, ptr %.22.i.i, align 8, !noalias !129
  %.24.i.i = icmp eq i64 %.23.i.i, 1
  br i1 %.24.i.i, label %B110.i.i, label %B168.i.i

B110.i.i:                                         ; preds = %0
  %.37.i.i = add nsw i64 %a2, 8
  %.38.i.i = inttoptr i64 %.37.i.i to ptr
  store i64 1, ptr %.38.i.i, align 8, !noalias !129
  br label %_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.thread.thread.i

B168.i.i:                                         ; preds = %0
  %.45.i.i = add nsw i64 %.13.i, 112
  %.46.i.i = inttoptr i64 %.45.i.i to ptr
  %.47.i.i = load i64, ptr %.46.i.i, align 8, !noalias !129
  %.65.i.i = inttoptr i64 %.13.i to ptr
  %.66.i.i = load i64, ptr %.65.i.i, align 8, !noalias !129
  store i64 0, ptr %.70.i.i, align 8, !noalias !129
  call fastcc void @_ZN10interleave6engine6native7kernels4tree6unfoldB3v62B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx(ptr nonnull %.70.i.i, i64 %.13.i, i64 %.19.i)
  %.84.i.i = load i64, ptr %.70.i.i, align 8, !noalias !129
  %.100.i.i = inttoptr i64 %.66.i.i to ptr
  %.101.i.i = tail call i64 %.100.i.i(i64 %.84.i.i, i64 %.47.i.i, i64 %a2), !noalias !129
  %.110.i.i = add nsw i64 %a2, 8
  %.111.i.i = inttoptr i64 %.110.i.i to ptr
  %.112.i.i = load i64, ptr %.111.i.i, align 8, !noalias !125
  %.113.i.i = icmp eq i64 %.112.i.i, 0
  br i1 %.113.i.i, label %B458.i.i, label %_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.thread.thread.i

B458.i.i:                                         ; preds = %B168.i.i
  %.10.i.i = add nsw i64 %.13.i, 104
  %.11.i.i = inttoptr i64 %.10.i.i to ptr
  %.12.i.i = load i64, ptr %.11.i.i, align 8, !noalias !133
  %.15.i.i = add nsw i64 %.13.i, 96
  %.16.i.i = inttoptr i64 %.15.i.i to ptr
  %.17.i.i = load i64, ptr %.16.i.i, align 8, !noalias !133
  %.20.i1.i = add nsw i64 %.13.i, 88
  %.21.i2.i = inttoptr i64 %.20.i1.i to ptr
  %.22.i3.i = load i64, ptr %.21.i2.i, align 8, !noalias !133
  %.25.i.i = add nsw i64 %.13.i, 40
  %.26.i.i = inttoptr i64 %.25.i.i to ptr
  %.27.i.i = load i64, ptr %.26.i.i, align 8, !noalias !133
  %.27.fr.i.i = freeze i64 %.27.i.i
  %.30.i.i = add nsw i64 %.13.i, 16
  %.31.i.i = inttoptr i64 %.30.i.i to ptr
  %.32.i.i = load i64, ptr %.31.i.i, align 8, !noalias !133
  %.80.i.i = add nsw i64 %.13.i, 32
  %.81.i.i = inttoptr i64 %.80.i.i to ptr
  %.82.i.i = load i64, ptr %.81.i.i, align 8, !noalias !133
  %.83.i.i = shl nsw i64 %.82.i.i, 3
  %.88.i.i = add nsw i64 %.13.i, 48
  %.89.i.i = inttoptr i64 %.88.i.i to ptr
  %.90.i.i = load i64, ptr %.89.i.i, align 8, !noalias !133
  %.91.i.i = shl nsw i64 %.90.i.i, 4
  %.101.i4.i = add nsw i64 %.13.i, 128
  %.102.i.i = inttoptr i64 %.101.i4.i to ptr
  %.103.i.i = load i64, ptr %.102.i.i, align 8, !noalias !133
  %.107.i.i = add nsw i64 %.13.i, 56
  %.108.i.i = inttoptr i64 %.107.i.i to ptr
  %.109.i.i = load i64, ptr %.108.i.i, align 8, !noalias !133
  %.121.i.i = add nsw i64 %.13.i, 120
  %.122.i.i = inttoptr i64 %.121.i.i to ptr
  %.123.i.i = load i64, ptr %.122.i.i, align 8, !noalias !133
  %.172.i.i = icmp eq i64 %.82.i.i, 0
  br i1 %.172.i.i, label %_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.i, label %B0.endif.i.i, !prof !0

B0.endif.i.i:                                     ; preds = %B458.i.i
  %.130.i.i = mul nsw i64 %.83.i.i, %.101.i.i
  %.170.i.i = icmp sgt i64 %.82.i.i, 0
  %.213153166.i.i = icmp sgt i64 %.101.i.i, 0
  %1 = icmp slt i64 %.130.i.i, 1
  %not..171.i.i = xor i1 %.170.i.i, %1
  %.213153.i.i = select i1 %not..171.i.i, i1 %.213153166.i.i, i1 false
  br i1 %.213153.i.i, label %B584.endif.lr.ph.i.i, label %_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.thread.i

B584.endif.lr.ph.i.i:                             ; preds = %B0.endif.i.i
  %.336143.i.i = icmp sgt i64 %.27.fr.i.i, 0
  %2 = inttoptr i64 %.32.i.i to ptr
  br i1 %.336143.i.i, label %B584.endif.us.preheader.i.i, label %B584.endif.preheader.i.i

B584.endif.preheader.i.i:                         ; preds = %B584.endif.lr.ph.i.i
  %3 = add nuw i64 %.101.i.i, 1
  br label %B584.endif.i.i

B584.endif.us.preheader.i.i:                      ; preds = %B584.endif.lr.ph.i.i
  %4 = add i64 %.109.i.i, 16
  br label %B584.endif.us.i.i

B584.endif.us.i.i:                                ; preds = %B652.B12390_crit_edge.us.i.i, %B584.endif.us.preheader.i.i
  %row.2.0156.us.i.i = phi i64 [ %.548.us.i.i, %B652.B12390_crit_edge.us.i.i ], [ %.123.i.i, %B584.endif.us.preheader.i.i ]
  %.212147155.us.i.i = phi i64 [ %.222.us.i.i, %B652.B12390_crit_edge.us.i.i ], [ %.101.i.i, %B584.endif.us.preheader.i.i ]
  %.219148154.us.i.i = phi i64 [ %.226.us.i.i, %B652.B12390_crit_edge.us.i.i ], [ %.47.i.i, %B584.endif.us.preheader.i.i ]
  %.255.us.i.i = tail call i64 %2(i64 %.219148154.us.i.i, i64 %.22.i3.i, i64 %row.2.0156.us.i.i), !noalias !133
  br label %B654.us.i.i

B654.us.i.i:                                      ; preds = %B12284.us.i.i, %B584.endif.us.i.i
  %lsr.iv16.i.i = phi i64 [ %.27.fr.i.i, %B584.endif.us.i.i ], [ %lsr.iv.next17.i.i, %B12284.us.i.i ]
  %lsr.iv14.i.i = phi i64 [ %row.2.0156.us.i.i, %B584.endif.us.i.i ], [ %10, %B12284.us.i.i ]
  %lsr.iv12.i.i = phi i64 [ %4, %B584.endif.us.i.i ], [ %lsr.iv.next13.i.i, %B12284.us.i.i ]
  %lsr.iv10.i.i = phi i64 [ %.17.i.i, %B584.endif.us.i.i ], [ %lsr.iv.next11.i.i, %B12284.us.i.i ]
  %lsr.iv8.i.i = phi i64 [ %.12.i.i, %B584.endif.us.i.i ], [ %lsr.iv.next9.i.i, %B12284.us.i.i ]
  %lsr.iv.i.i = phi i64 [ %.103.i.i, %B584.endif.us.i.i ], [ %lsr.iv.next.i.i, %B12284.us.i.i ]
  %.386.us.i.i = inttoptr i64 %lsr.iv14.i.i to ptr
  %.387.us.i.i = load i64, ptr %.386.us.i.i, align 8, !noalias !133
  %.392.us.i.i = icmp eq i64 %.387.us.i.i, 0
  br i1 %.392.us.i.i, label %B714.us.i.i, label %B824.us.i.i

B824.us.i.i:                                      ; preds = %B654.us.i.i
  %.418.us.i.i = inttoptr i64 %lsr.iv8.i.i to ptr
  %.419.us.i.i = load i64, ptr %.418.us.i.i, align 8, !noalias !133
  %.421.us.i.i = xor i64 %.419.us.i.i, %.387.us.i.i
  %.451.us.i.i = lshr i64 %.421.us.i.i, 32
  %.452.us.i.i = xor i64 %.451.us.i.i, %.421.us.i.i
  %.453.us.i.i = mul i64 %.452.us.i.i, -7046029254386353131
  %.454.us.i.i = lshr i64 %.453.us.i.i, 29
  %.455.us.i.i = xor i64 %.454.us.i.i, %.453.us.i.i
  %.456.us.i.i = mul i64 %.455.us.i.i, -4658895280553007687
  %5 = lshr i64 %.456.us.i.i, 48
  %.465.us.i.i = and i64 %5, 65520
  %6 = add i64 %.465.us.i.i, %lsr.iv.i.i
  %.471.us.i.i = inttoptr i64 %6 to ptr
  %.472.us.i.i = load i64, ptr %.471.us.i.i, align 8, !noalias !133
  %.474.us.i.i = icmp eq i64 %.472.us.i.i, %.421.us.i.i
  br i1 %.474.us.i.i, label %B986.us.i.i, label %B998.us.i.i

B998.us.i.i:                                      ; preds = %B824.us.i.i
  %.457.us.i.i = lshr i64 %.456.us.i.i, 32
  %.458.us.i.i = xor i64 %.457.us.i.i, %.456.us.i.i
  %7 = add i64 %lsr.iv12.i.i, -8
  %.504.us.i.i = inttoptr i64 %7 to ptr
  %.505.us.i.i = load i64, ptr %.504.us.i.i, align 8, !noalias !133
  %.512.us.i.i = inttoptr i64 %lsr.iv12.i.i to ptr
  %.513.us.i.i = load i64, ptr %.512.us.i.i, align 8, !noalias !133
  %.515.us.i.i = zext i64 %.458.us.i.i to i128
  %.516.us.i.i = zext i64 %.513.us.i.i to i128
  %.517.us.i.i = mul nuw i128 %.516.us.i.i, %.515.us.i.i
  %sh.diff.us.i.i = lshr i128 %.517.us.i.i, 62
  %tr.sh.diff.us.i.i = trunc i128 %sh.diff.us.i.i to i64
  %.523.us.i.i = and i64 %tr.sh.diff.us.i.i, -4
  %.524.us.i.i = add nsw i64 %.523.us.i.i, %.505.us.i.i
  %.525.us.i.i = inttoptr i64 %.524.us.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.525.us.i.i, i32 1, i32 3, i32 1), !noalias !133
  br label %B12284.us.i.i

B986.us.i.i:                                      ; preds = %B824.us.i.i
  %8 = add i64 %6, 8
  %.486.us.i.i = inttoptr i64 %8 to ptr
  %.487.us.i.i = load i64, ptr %.486.us.i.i, align 8, !noalias !133
  br label %B12284.us.i.i

B714.us.i.i:                                      ; preds = %B654.us.i.i
  %.402.us.i.i = inttoptr i64 %lsr.iv10.i.i to ptr
  %.403.us.i.i = load i64, ptr %.402.us.i.i, align 8, !noalias !133
  br label %B12284.us.i.i

B12284.us.i.i:                                    ; preds = %B714.us.i.i, %B986.us.i.i, %B998.us.i.i
  %.403.us.sink.i.i = phi i64 [ %.403.us.i.i, %B714.us.i.i ], [ %.487.us.i.i, %B986.us.i.i ], [ %.421.us.i.i, %B998.us.i.i ]
  %.sink.i.i = phi i64 [ 0, %B714.us.i.i ], [ 0, %B986.us.i.i ], [ %.524.us.i.i, %B998.us.i.i ]
  store i64 %.403.us.sink.i.i, ptr %.386.us.i.i, align 8, !noalias !133
  %9 = add i64 %lsr.iv14.i.i, 8
  %.411.us.i.i = inttoptr i64 %9 to ptr
  store i64 %.sink.i.i, ptr %.411.us.i.i, align 8, !noalias !133
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 65536
  %lsr.iv.next9.i.i = add i64 %lsr.iv8.i.i, 8
  %lsr.iv.next11.i.i = add i64 %lsr.iv10.i.i, 8
  %lsr.iv.next13.i.i = add i64 %lsr.iv12.i.i, 40
  %lsr.iv.next17.i.i = add nsw i64 %lsr.iv16.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next17.i.i, 0
  %10 = add i64 %lsr.iv14.i.i, 16
  br i1 %exitcond.not.i.i, label %B652.B12390_crit_edge.us.i.i, label %B654.us.i.i

B652.B12390_crit_edge.us.i.i:                     ; preds = %B12284.us.i.i
  %.222.us.i.i = add nsw i64 %.212147155.us.i.i, -1
  %.226.us.i.i = add i64 %.219148154.us.i.i, %.83.i.i
  %.548.us.i.i = add nsw i64 %row.2.0156.us.i.i, %.91.i.i
  %.213.us.i.i = icmp sgt i64 %.212147155.us.i.i, 1
  br i1 %.213.us.i.i, label %B584.endif.us.i.i, label %_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.thread.i

B584.endif.i.i:                                   ; preds = %B584.endif.i.i, %B584.endif.preheader.i.i
  %lsr.iv18.i.i = phi i64 [ %3, %B584.endif.preheader.i.i ], [ %lsr.iv.next19.i.i, %B584.endif.i.i ]
  %row.2.0156.i.i = phi i64 [ %.123.i.i, %B584.endif.preheader.i.i ], [ %.548.i.i, %B584.endif.i.i ]
  %.219148154.i.i = phi i64 [ %.47.i.i, %B584.endif.preheader.i.i ], [ %.226.i.i, %B584.endif.i.i ]
  %.226.i.i = add i64 %.219148154.i.i, %.83.i.i
  %.255.i.i = tail call i64 %2(i64 %.219148154.i.i, i64 %.22.i3.i, i64 %row.2.0156.i.i), !noalias !133
  %.548.i.i = add nsw i64 %row.2.0156.i.i, %.91.i.i
  %lsr.iv.next19.i.i = add i64 %lsr.iv18.i.i, -1
  %.213.i.i = icmp samesign ugt i64 %lsr.iv.next19.i.i, 1
  br i1 %.213.i.i, label %B584.endif.i.i, label %_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.thread.i

_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.thread.thread.i: ; preds = %B168.i.i, %B110.i.i
  %.21.0.ph.ph.i = phi i64 [ %.101.i.i, %B168.i.i ], [ 0, %B110.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.70.i.i), !noalias !125
  br label %_ZN10interleave6engine6native7kernels4tree11expand_treeB4v419B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.thread.i: ; preds = %B584.endif.i.i, %B652.B12390_crit_edge.us.i.i, %B0.endif.i.i
  %sunkaddr.i = inttoptr i64 %a2 to ptr
  %sunkaddr23.i = getelementptr i8, ptr %sunkaddr.i, i64 8
  %.54.pr.i = load i64, ptr %sunkaddr23.i, align 8, !noalias !125
  call void @llvm.lifetime.end.p0(ptr nonnull %.70.i.i), !noalias !125
  %.55.i = icmp eq i64 %.54.pr.i, 0
  br i1 %.55.i, label %B178.i, label %_ZN10interleave6engine6native7kernels4tree11expand_treeB4v419B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

B178.i:                                           ; preds = %_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.thread.i
  %.65.i = call fastcc i32 @_ZN10interleave6engine6native7kernels4tree4foldB3v90B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx(ptr nonnull %.61.i, ptr nonnull %excinfo.2.i, i64 %.13.i, i64 %.101.i.i, i64 %a1), !noalias !125
  br label %_ZN10interleave6engine6native7kernels4tree11expand_treeB4v419B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.i: ; preds = %B458.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.70.i.i), !noalias !125
  br label %_ZN10interleave6engine6native7kernels4tree11expand_treeB4v419B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit

_ZN10interleave6engine6native7kernels4tree11expand_treeB4v419B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit: ; preds = %B178.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.thread.thread.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.thread.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.i
  %result.0 = phi i64 [ %.101.i.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.thread.i ], [ undef, %_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.i ], [ %.21.0.ph.ph.i, %_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x.exit.thread.thread.i ], [ %.101.i.i, %B178.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.61.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i)
  ret i64 %result.0
}

define i64 @judge_tree(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr {
  %.20.i = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.20.i)
  %.9.i = add nsw i64 %a1, 40
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = load i64, ptr %.10.i, align 8, !noalias !137
  %.14.i = add nsw i64 %.11.i, 8
  %.15.i = inttoptr i64 %.14.i to ptr
  %.16.i = load i64, ptr %.15.i, align 8, !noalias !137
  %.18.i = inttoptr i64 %a0 to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !137
  store i64 0, ptr %.20.i, align 8, !noalias !137
  call fastcc void @_ZN10interleave6engine6native7kernels4tree6unfoldB3v62B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx(ptr nonnull %.20.i, i64 %.11.i, i64 %.19.i)
  %.34.i = load i64, ptr %.20.i, align 8, !noalias !137
  %.46.i = inttoptr i64 %.16.i to ptr
  %.47.i = tail call i64 %.46.i(i64 %.34.i, i64 %a1, i64 %a2), !noalias !137
  call void @llvm.lifetime.end.p0(ptr nonnull %.20.i)
  ret i64 %.47.i
}

define noundef i64 @root_of(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr {
  %.11.i.i = add nsw i64 %a0, 96
  %.12.i.i = inttoptr i64 %.11.i.i to ptr
  %.13.i.i = load i64, ptr %.12.i.i, align 8, !noalias !140
  %.17.i.i = add nsw i64 %a0, 104
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !140
  %.29.i.i = add nsw i64 %a0, 40
  %.30.i.i = inttoptr i64 %.29.i.i to ptr
  %.31.i.i = load i64, ptr %.30.i.i, align 8, !noalias !140
  %.35.i.i = add nsw i64 %a0, 48
  %.36.i.i = inttoptr i64 %.35.i.i to ptr
  %.37.i.i = load i64, ptr %.36.i.i, align 8, !noalias !140
  %.41.i.i = add nsw i64 %a0, 64
  %.42.i.i = inttoptr i64 %.41.i.i to ptr
  %.43.i.i = load i64, ptr %.42.i.i, align 8, !noalias !140
  %.50.i.i = shl nsw i64 %.37.i.i, 4
  %.52.i.i = add nsw i64 %.43.i.i, %.50.i.i
  %.53.i.i = inttoptr i64 %.52.i.i to ptr
  %.54.i.i = load i64, ptr %.53.i.i, align 8, !noalias !140
  %.55.i.i = shl nsw i64 %.54.i.i, 3
  %.57.i.i = add nsw i64 %.55.i.i, %.13.i.i
  %.59.i.i = inttoptr i64 %.57.i.i to ptr
  store i64 0, ptr %.59.i.i, align 8, !noalias !140
  %.61.i.i = add nsw i64 %.52.i.i, 8
  %.62.i.i = inttoptr i64 %.61.i.i to ptr
  %.63.i.i = load i64, ptr %.62.i.i, align 8, !noalias !140
  %.64.i.i = shl nsw i64 %.63.i.i, 3
  %.66.i.i = add nsw i64 %.64.i.i, %.13.i.i
  %.68.i.i = inttoptr i64 %.66.i.i to ptr
  store i64 0, ptr %.68.i.i, align 8, !noalias !140
  %.15280.not.i.i = icmp slt i64 %.37.i.i, 1
  br i1 %.15280.not.i.i, label %_ZN10interleave6engine6native7kernels4tree6unfoldB4v426B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.i, label %B542.lr.ph.i.i

B542.lr.ph.i.i:                                   ; preds = %0
  %1 = add i64 %.52.i.i, -8
  %2 = shl i64 %.37.i.i, 3
  %3 = mul i64 %.37.i.i, 40
  %4 = add i64 %2, %.19.i.i
  %5 = add i64 %2, %.13.i.i
  %sunkaddr8.i.i = inttoptr i64 %a0 to ptr
  %sunkaddr9.i.i = getelementptr i8, ptr %sunkaddr8.i.i, i64 56
  br label %B542.i.i

B542.i.i:                                         ; preds = %B1000.i.i, %B542.lr.ph.i.i
  %lsr.iv6.in.i.i = phi i64 [ %lsr.iv6.i.i, %B1000.i.i ], [ %5, %B542.lr.ph.i.i ]
  %lsr.iv4.in.i.i = phi i64 [ %lsr.iv4.i.i, %B1000.i.i ], [ %4, %B542.lr.ph.i.i ]
  %lsr.iv2.in.i.i = phi i64 [ %lsr.iv2.i.i, %B1000.i.i ], [ %3, %B542.lr.ph.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B1000.i.i ], [ %1, %B542.lr.ph.i.i ]
  %.1517882.i.i = phi i64 [ %.161.i.i, %B1000.i.i ], [ %.37.i.i, %B542.lr.ph.i.i ]
  %lsr.iv2.i.i = add i64 %lsr.iv2.in.i.i, -40
  %lsr.iv4.i.i = add i64 %lsr.iv4.in.i.i, -8
  %lsr.iv6.i.i = add i64 %lsr.iv6.in.i.i, -8
  %.161.i.i = add i64 %.1517882.i.i, -1
  %.201.i.i = load i64, ptr %sunkaddr9.i.i, align 8, !noalias !140
  %6 = add i64 %.201.i.i, %lsr.iv2.i.i
  %.207.i.i = inttoptr i64 %6 to ptr
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !140
  %.213.i.i = inttoptr i64 %lsr.iv6.i.i to ptr
  %.214.i.i = load i64, ptr %.213.i.i, align 8, !noalias !140
  %.215.i.i = shl nsw i64 %.214.i.i, 3
  %.216.i.i = add nsw i64 %.215.i.i, %.208.i.i
  %.217.i.i = inttoptr i64 %.216.i.i to ptr
  %.218.i.i = load i64, ptr %.217.i.i, align 8, !noalias !140
  %.227.i.i = inttoptr i64 %lsr.iv4.i.i to ptr
  store i64 %.218.i.i, ptr %.227.i.i, align 8, !noalias !140
  %.231.not.not.i.i = icmp sgt i64 %.1517882.i.i, %.31.i.i
  br i1 %.231.not.not.i.i, label %B756.i.i, label %B1000.i.i

B756.i.i:                                         ; preds = %B542.i.i
  %7 = add i64 %lsr.iv.i.i, -8
  %.237.i.i = inttoptr i64 %7 to ptr
  %.238.i.i = load i64, ptr %.237.i.i, align 8, !noalias !140
  %.239.i.i = shl nsw i64 %.238.i.i, 3
  %.241.i.i = add nsw i64 %.239.i.i, %.13.i.i
  %.243.i.i = and i64 %.218.i.i, 4294967295
  %.244.i.i = inttoptr i64 %.241.i.i to ptr
  store i64 %.243.i.i, ptr %.244.i.i, align 8, !noalias !140
  %.253.i.i = inttoptr i64 %lsr.iv.i.i to ptr
  %.254.i.i = load i64, ptr %.253.i.i, align 8, !noalias !140
  %.255.i.i = shl nsw i64 %.254.i.i, 3
  %.257.i.i = add nsw i64 %.255.i.i, %.13.i.i
  %.259.i.i = lshr i64 %.218.i.i, 32
  %.262.i.i = inttoptr i64 %.257.i.i to ptr
  store i64 %.259.i.i, ptr %.262.i.i, align 8, !noalias !140
  br label %B1000.i.i

B1000.i.i:                                        ; preds = %B756.i.i, %B542.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -16
  %.152.i.i = icmp samesign ugt i64 %.1517882.i.i, 1
  br i1 %.152.i.i, label %B542.i.i, label %_ZN10interleave6engine6native7kernels4tree6unfoldB4v426B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.i

_ZN10interleave6engine6native7kernels4tree6unfoldB4v426B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.i: ; preds = %B1000.i.i, %0
  %.283.i.i = add nsw i64 %a0, 88
  %.284.i.i = inttoptr i64 %.283.i.i to ptr
  %.285.i.i = load i64, ptr %.284.i.i, align 8, !noalias !140
  %.291.i.i = add nsw i64 %a0, 24
  %.292.i.i = inttoptr i64 %.291.i.i to ptr
  %.293.i.i = load i64, ptr %.292.i.i, align 8, !noalias !140
  %.295.i.i = inttoptr i64 %.293.i.i to ptr
  %.296.i.i = tail call i64 %.295.i.i(i64 %.19.i.i, i64 %.285.i.i, i64 0), !noalias !140
  %.12.i2.i = load i64, ptr %.18.i.i, align 8, !noalias !146
  %.17.i3.i = load i64, ptr %.12.i.i, align 8, !noalias !146
  %.27.i.i = load i64, ptr %.30.i.i, align 8, !noalias !146
  %.27.fr.i.i = freeze i64 %.27.i.i
  %.80.i.i = add nsw i64 %a0, 32
  %.81.i.i = inttoptr i64 %.80.i.i to ptr
  %.82.i.i = load i64, ptr %.81.i.i, align 8, !noalias !146
  %.101.i.i = add nsw i64 %a0, 128
  %.102.i.i = inttoptr i64 %.101.i.i to ptr
  %.103.i.i = load i64, ptr %.102.i.i, align 8, !noalias !146
  %.107.i.i = add nsw i64 %a0, 56
  %.108.i.i = inttoptr i64 %.107.i.i to ptr
  %.109.i.i = load i64, ptr %.108.i.i, align 8, !noalias !146
  %.121.i.i = add nsw i64 %a0, 120
  %.122.i.i = inttoptr i64 %.121.i.i to ptr
  %.123.i.i = load i64, ptr %.122.i.i, align 8, !noalias !146
  %.172.i.i = icmp eq i64 %.82.i.i, 0
  br i1 %.172.i.i, label %_ZN10interleave6engine6native7kernels4tree7root_ofB4v425B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxx.exit, label %B584.endif.lr.ph.i.i, !prof !0

B584.endif.lr.ph.i.i:                             ; preds = %_ZN10interleave6engine6native7kernels4tree6unfoldB4v426B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.i
  %.30.i4.i = add nsw i64 %a0, 16
  %.31.i5.i = inttoptr i64 %.30.i4.i to ptr
  %.32.i.i = load i64, ptr %.31.i5.i, align 8, !noalias !146
  %.22.i.i = load i64, ptr %.284.i.i, align 8, !noalias !146
  %.254.i6.i = inttoptr i64 %.32.i.i to ptr
  %.336142.i.i = icmp sgt i64 %.27.fr.i.i, 0
  %.255.us.i.i = tail call i64 %.254.i6.i(i64 %a1, i64 %.22.i.i, i64 %.123.i.i), !noalias !146
  br i1 %.336142.i.i, label %B654.us.preheader.i.i, label %B0.endif.endif.i

B654.us.preheader.i.i:                            ; preds = %B584.endif.lr.ph.i.i
  %8 = add i64 %.109.i.i, 16
  br label %B654.us.i.i

B654.us.i.i:                                      ; preds = %B231631.us.i.i, %B654.us.preheader.i.i
  %lsr.iv9.i.i = phi i64 [ %.27.fr.i.i, %B654.us.preheader.i.i ], [ %lsr.iv.next10.i.i, %B231631.us.i.i ]
  %lsr.iv7.i.i = phi i64 [ %.123.i.i, %B654.us.preheader.i.i ], [ %14, %B231631.us.i.i ]
  %lsr.iv5.i.i = phi i64 [ %8, %B654.us.preheader.i.i ], [ %lsr.iv.next6.i.i, %B231631.us.i.i ]
  %lsr.iv3.i.i = phi i64 [ %.17.i3.i, %B654.us.preheader.i.i ], [ %lsr.iv.next4.i.i, %B231631.us.i.i ]
  %lsr.iv1.i.i = phi i64 [ %.12.i2.i, %B654.us.preheader.i.i ], [ %lsr.iv.next2.i.i, %B231631.us.i.i ]
  %lsr.iv.i7.i = phi i64 [ %.103.i.i, %B654.us.preheader.i.i ], [ %lsr.iv.next.i8.i, %B231631.us.i.i ]
  %.386.us.i.i = inttoptr i64 %lsr.iv7.i.i to ptr
  %.387.us.i.i = load i64, ptr %.386.us.i.i, align 8, !noalias !146
  %.392.us.i.i = icmp eq i64 %.387.us.i.i, 0
  br i1 %.392.us.i.i, label %B714.us.i.i, label %B824.us.i.i

B824.us.i.i:                                      ; preds = %B654.us.i.i
  %.418.us.i.i = inttoptr i64 %lsr.iv1.i.i to ptr
  %.419.us.i.i = load i64, ptr %.418.us.i.i, align 8, !noalias !146
  %.421.us.i.i = xor i64 %.419.us.i.i, %.387.us.i.i
  %.451.us.i.i = lshr i64 %.421.us.i.i, 32
  %.452.us.i.i = xor i64 %.451.us.i.i, %.421.us.i.i
  %.453.us.i.i = mul i64 %.452.us.i.i, -7046029254386353131
  %.454.us.i.i = lshr i64 %.453.us.i.i, 29
  %.455.us.i.i = xor i64 %.454.us.i.i, %.453.us.i.i
  %.456.us.i.i = mul i64 %.455.us.i.i, -4658895280553007687
  %9 = lshr i64 %.456.us.i.i, 48
  %.465.us.i.i = and i64 %9, 65520
  %10 = add i64 %.465.us.i.i, %lsr.iv.i7.i
  %.471.us.i.i = inttoptr i64 %10 to ptr
  %.472.us.i.i = load i64, ptr %.471.us.i.i, align 8, !noalias !146
  %.474.us.i.i = icmp eq i64 %.472.us.i.i, %.421.us.i.i
  br i1 %.474.us.i.i, label %B986.us.i.i, label %B998.us.i.i

B998.us.i.i:                                      ; preds = %B824.us.i.i
  %.457.us.i.i = lshr i64 %.456.us.i.i, 32
  %.458.us.i.i = xor i64 %.457.us.i.i, %.456.us.i.i
  %11 = add i64 %lsr.iv5.i.i, -8
  %.504.us.i.i = inttoptr i64 %11 to ptr
  %.505.us.i.i = load i64, ptr %.504.us.i.i, align 8, !noalias !146
  %.512.us.i.i = inttoptr i64 %lsr.iv5.i.i to ptr
  %.513.us.i.i = load i64, ptr %.512.us.i.i, align 8, !noalias !146
  %.515.us.i.i = zext i64 %.458.us.i.i to i128
  %.516.us.i.i = zext i64 %.513.us.i.i to i128
  %.517.us.i.i = mul nuw i128 %.516.us.i.i, %.515.us.i.i
  %sh.diff.us.i.i = lshr i128 %.517.us.i.i, 62
  %tr.sh.diff.us.i.i = trunc i128 %sh.diff.us.i.i to i64
  %.523.us.i.i = and i64 %tr.sh.diff.us.i.i, -4
  %.524.us.i.i = add nsw i64 %.523.us.i.i, %.505.us.i.i
  %.525.us.i.i = inttoptr i64 %.524.us.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.525.us.i.i, i32 1, i32 3, i32 1), !noalias !146
  br label %B231631.us.i.i

B986.us.i.i:                                      ; preds = %B824.us.i.i
  %12 = add i64 %10, 8
  %.486.us.i.i = inttoptr i64 %12 to ptr
  %.487.us.i.i = load i64, ptr %.486.us.i.i, align 8, !noalias !146
  br label %B231631.us.i.i

B714.us.i.i:                                      ; preds = %B654.us.i.i
  %.402.us.i.i = inttoptr i64 %lsr.iv3.i.i to ptr
  %.403.us.i.i = load i64, ptr %.402.us.i.i, align 8, !noalias !146
  br label %B231631.us.i.i

B231631.us.i.i:                                   ; preds = %B714.us.i.i, %B986.us.i.i, %B998.us.i.i
  %.403.us.sink.i.i = phi i64 [ %.403.us.i.i, %B714.us.i.i ], [ %.487.us.i.i, %B986.us.i.i ], [ %.421.us.i.i, %B998.us.i.i ]
  %.sink.i.i = phi i64 [ 0, %B714.us.i.i ], [ 0, %B986.us.i.i ], [ %.524.us.i.i, %B998.us.i.i ]
  store i64 %.403.us.sink.i.i, ptr %.386.us.i.i, align 8, !noalias !146
  %13 = add i64 %lsr.iv7.i.i, 8
  %.411.us.i.i = inttoptr i64 %13 to ptr
  store i64 %.sink.i.i, ptr %.411.us.i.i, align 8, !noalias !146
  %lsr.iv.next.i8.i = add i64 %lsr.iv.i7.i, 65536
  %lsr.iv.next2.i.i = add i64 %lsr.iv1.i.i, 8
  %lsr.iv.next4.i.i = add i64 %lsr.iv3.i.i, 8
  %lsr.iv.next6.i.i = add i64 %lsr.iv5.i.i, 40
  %lsr.iv.next10.i.i = add nsw i64 %lsr.iv9.i.i, -1
  %exitcond.not.i.i = icmp eq i64 %lsr.iv.next10.i.i, 0
  %14 = add i64 %lsr.iv7.i.i, 16
  br i1 %exitcond.not.i.i, label %B0.endif.endif.i, label %B654.us.i.i

B0.endif.endif.i:                                 ; preds = %B231631.us.i.i, %B584.endif.lr.ph.i.i
  %.16.i10.i = load i64, ptr %.36.i.i, align 8, !noalias !150
  %.22.i13.i = load i64, ptr %.30.i.i, align 8, !noalias !150
  %.28.i.i = load i64, ptr %.42.i.i, align 8, !noalias !150
  %.43.i18.i = load i64, ptr %.122.i.i, align 8, !noalias !150
  %.52.i19.i = shl i64 %.16.i10.i, 4
  %.152364.not.i.i = icmp slt i64 %.16.i10.i, 1
  br i1 %.152364.not.i.i, label %B1654.i.i, label %B322.lr.ph.i.i

B322.lr.ph.i.i:                                   ; preds = %B0.endif.endif.i
  %15 = trunc i64 %.52.i19.i to i32
  %sunkaddr10.i.i = inttoptr i64 %a0 to ptr
  %sunkaddr11.i.i = getelementptr i8, ptr %sunkaddr10.i.i, i64 56
  %sunkaddr13.i.i = getelementptr i8, ptr %sunkaddr10.i.i, i64 128
  %sunkaddr17.i.i = getelementptr i8, ptr %sunkaddr10.i.i, i64 72
  %sunkaddr28.i.i = getelementptr i8, ptr %sunkaddr10.i.i, i64 80
  br label %B322.i.i

B318.loopexit.i.i:                                ; preds = %B1510.i.i, %34, %B898.endif.i.i
  %exitcond.not.i24.i = icmp eq i64 %.165.i.i, %.16.i10.i
  br i1 %exitcond.not.i24.i, label %B1654.i.i, label %B322.i.i

B322.i.i:                                         ; preds = %B318.loopexit.i.i, %B322.lr.ph.i.i
  %.158337371.i.i = phi i64 [ 0, %B322.lr.ph.i.i ], [ %.165.i.i, %B318.loopexit.i.i ]
  %.165.i.i = add nuw nsw i64 %.158337371.i.i, 1
  %.200.i.i = load i64, ptr %sunkaddr11.i.i, align 8, !noalias !150
  %.202.i.i = mul nuw nsw i64 %.158337371.i.i, 40
  %.209.i.i = load i64, ptr %sunkaddr13.i.i, align 8, !noalias !150
  %.212.i.i = shl nsw i64 %.158337371.i.i, 16
  %.213.i20.i = add nsw i64 %.209.i.i, %.212.i.i
  %.222.not.i.i = icmp slt i64 %.158337371.i.i, %.22.i13.i
  %.pre.i.i = shl nsw i64 %.158337371.i.i, 4
  br i1 %.222.not.i.i, label %B322.B898_crit_edge.i.i, label %B458.endif.endif.i.i

B322.B898_crit_edge.i.i:                          ; preds = %B322.i.i
  %.pre396.i.i = add nsw i64 %.pre.i.i, %.43.i18.i
  br label %B898.endif.i.i

B748.i.i:                                         ; preds = %B458.endif.endif.i.i
  %sunkaddr21.i.i = inttoptr i64 %.409.i.i to ptr
  %sunkaddr22.i.i = getelementptr i8, ptr %sunkaddr21.i.i, i64 %.213.i20.i
  %sunkaddr23.i.i = getelementptr i8, ptr %sunkaddr22.i.i, i64 8
  %.431.i.i = load i64, ptr %sunkaddr23.i.i, align 8, !noalias !150
  %.433.i.i = inttoptr i64 %.381.i.i to ptr
  store i64 %.431.i.i, ptr %.433.i.i, align 8, !noalias !150
  %.436.i.i = add nsw i64 %.381.i.i, 8
  %.439.i.i = inttoptr i64 %.436.i.i to ptr
  store i64 0, ptr %.439.i.i, align 8, !noalias !150
  br label %B898.endif.i.i

B846.i.i:                                         ; preds = %B458.endif.endif.i.i
  %.401.i.i = lshr i64 %.400.i.i, 32
  %.402.i.i = xor i64 %.401.i.i, %.400.i.i
  %sunkaddr24.i.i = inttoptr i64 %.200.i.i to ptr
  %sunkaddr25.i.i = getelementptr i8, ptr %sunkaddr24.i.i, i64 %.202.i.i
  %sunkaddr26.i.i = getelementptr i8, ptr %sunkaddr25.i.i, i64 8
  %.449.i.i = load i64, ptr %sunkaddr26.i.i, align 8, !noalias !150
  %sunkaddr29.i.i = getelementptr i8, ptr %sunkaddr25.i.i, i64 16
  %.457.i.i = load i64, ptr %sunkaddr29.i.i, align 8, !noalias !150
  %.459.i.i = zext i64 %.402.i.i to i128
  %.460.i.i = zext i64 %.457.i.i to i128
  %.461.i.i = mul nuw i128 %.460.i.i, %.459.i.i
  %sh.diff.i.i = lshr i128 %.461.i.i, 62
  %tr.sh.diff.i.i = trunc i128 %sh.diff.i.i to i64
  %.467.i.i = and i64 %tr.sh.diff.i.i, -4
  %.468.i.i = add nsw i64 %.467.i.i, %.449.i.i
  %.469.i.i = inttoptr i64 %.468.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.469.i.i, i32 1, i32 3, i32 1), !noalias !150
  %.473.i.i = inttoptr i64 %.381.i.i to ptr
  store i64 %.376.i.i, ptr %.473.i.i, align 8, !noalias !150
  %.478.i.i = add nsw i64 %.381.i.i, 8
  %.481.i.i = inttoptr i64 %.478.i.i to ptr
  store i64 %.468.i.i, ptr %.481.i.i, align 8, !noalias !150
  br label %B898.endif.i.i

B974.i.i:                                         ; preds = %B974.preheader.i.i, %B1022.3.i.i
  %lsr.iv15.i.i = phi i64 [ %41, %B974.preheader.i.i ], [ %19, %B1022.3.i.i ]
  %lsr.iv13.i.i = phi i64 [ %40, %B974.preheader.i.i ], [ %lsr.iv.next14.i.i, %B1022.3.i.i ]
  %.629.i.i = inttoptr i64 %lsr.iv15.i.i to ptr
  %.630.i.i = load i64, ptr %.629.i.i, align 8, !noalias !150
  %.635.not.i.i = icmp eq i64 %.630.i.i, 0
  br i1 %.635.not.i.i, label %B1022.i.i, label %B1020.i.i

B1020.i.i:                                        ; preds = %B974.i.i
  %.638.i.i = inttoptr i64 %.630.i.i to ptr
  %.639.i.i = load i32, ptr %.638.i.i, align 4, !noalias !150
  %.640.i.i = zext i32 %.639.i.i to i64
  %.643.i.i = shl nuw nsw i64 %.640.i.i, 3
  %.646.i.i = add i64 %.643.i.i, %.644.i.i
  %.647.i.i = inttoptr i64 %.646.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.647.i.i, i32 1, i32 3, i32 1), !noalias !150
  br label %B1022.i.i

B1022.i.i:                                        ; preds = %B1020.i.i, %B974.i.i
  %16 = add i64 %lsr.iv15.i.i, %.52.i19.i
  %.629.1.i.i = inttoptr i64 %16 to ptr
  %.630.1.i.i = load i64, ptr %.629.1.i.i, align 8, !noalias !150
  %.635.not.1.i.i = icmp eq i64 %.630.1.i.i, 0
  br i1 %.635.not.1.i.i, label %B1022.1.i.i, label %B1020.1.i.i

B1020.1.i.i:                                      ; preds = %B1022.i.i
  %.638.1.i.i = inttoptr i64 %.630.1.i.i to ptr
  %.639.1.i.i = load i32, ptr %.638.1.i.i, align 4, !noalias !150
  %.640.1.i.i = zext i32 %.639.1.i.i to i64
  %.643.1.i.i = shl nuw nsw i64 %.640.1.i.i, 3
  %.646.1.i.i = add i64 %.643.1.i.i, %.644.i.i
  %.647.1.i.i = inttoptr i64 %.646.1.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.647.1.i.i, i32 1, i32 3, i32 1), !noalias !150
  br label %B1022.1.i.i

B1022.1.i.i:                                      ; preds = %B1020.1.i.i, %B1022.i.i
  %17 = add i64 %16, %.52.i19.i
  %.629.2.i.i = inttoptr i64 %17 to ptr
  %.630.2.i.i = load i64, ptr %.629.2.i.i, align 8, !noalias !150
  %.635.not.2.i.i = icmp eq i64 %.630.2.i.i, 0
  br i1 %.635.not.2.i.i, label %B1022.2.i.i, label %B1020.2.i.i

B1020.2.i.i:                                      ; preds = %B1022.1.i.i
  %.638.2.i.i = inttoptr i64 %.630.2.i.i to ptr
  %.639.2.i.i = load i32, ptr %.638.2.i.i, align 4, !noalias !150
  %.640.2.i.i = zext i32 %.639.2.i.i to i64
  %.643.2.i.i = shl nuw nsw i64 %.640.2.i.i, 3
  %.646.2.i.i = add i64 %.643.2.i.i, %.644.i.i
  %.647.2.i.i = inttoptr i64 %.646.2.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.647.2.i.i, i32 1, i32 3, i32 1), !noalias !150
  br label %B1022.2.i.i

B1022.2.i.i:                                      ; preds = %B1020.2.i.i, %B1022.1.i.i
  %18 = add i64 %17, %.52.i19.i
  %.629.3.i.i = inttoptr i64 %18 to ptr
  %.630.3.i.i = load i64, ptr %.629.3.i.i, align 8, !noalias !150
  %.635.not.3.i.i = icmp eq i64 %.630.3.i.i, 0
  br i1 %.635.not.3.i.i, label %B1022.3.i.i, label %B1020.3.i.i

B1020.3.i.i:                                      ; preds = %B1022.2.i.i
  %.638.3.i.i = inttoptr i64 %.630.3.i.i to ptr
  %.639.3.i.i = load i32, ptr %.638.3.i.i, align 4, !noalias !150
  %.640.3.i.i = zext i32 %.639.3.i.i to i64
  %.643.3.i.i = shl nuw nsw i64 %.640.3.i.i, 3
  %.646.3.i.i = add i64 %.643.3.i.i, %.644.i.i
  %.647.3.i.i = inttoptr i64 %.646.3.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.647.3.i.i, i32 1, i32 3, i32 1), !noalias !150
  br label %B1022.3.i.i

B1022.3.i.i:                                      ; preds = %B1020.3.i.i, %B1022.2.i.i
  %lsr.iv.next14.i.i = add i64 %lsr.iv13.i.i, -4
  %.590.3.i.i = icmp sgt i64 %lsr.iv.next14.i.i, 4
  %19 = add i64 %18, %.52.i19.i
  br i1 %.590.3.i.i, label %B974.i.i, label %B1368.preheader.i.i

B1368.preheader.i.i:                              ; preds = %B1022.3.i.i, %B974.prol.loopexit.i.i
  %sunkaddr31.i.i = shl i64 %.158337371.i.i, 3
  br label %B1368.i.i

B1368.i.i:                                        ; preds = %B1510.i.i, %B1368.preheader.i.i
  %.744327331.i.i = phi i64 [ %.754.i.i, %B1510.i.i ], [ %.569.i.i, %B1368.preheader.i.i ]
  %.751328330.i.i = phi i64 [ %.758.i.i, %B1510.i.i ], [ %.508.pre-phi.i.i, %B1368.preheader.i.i ]
  %.754.i.i = add nsw i64 %.744327331.i.i, -1
  %.758.i.i = add i64 %.751328330.i.i, %.52.i19.i
  %.787.i.i = add nsw i64 %.751328330.i.i, 8
  %.788.i.i = inttoptr i64 %.787.i.i to ptr
  %.789.i.i = load i64, ptr %.788.i.i, align 8, !noalias !150
  %.794.not.i.i = icmp eq i64 %.789.i.i, 0
  br i1 %.794.not.i.i, label %B1510.i.i, label %B1370.i.i

B1370.i.i:                                        ; preds = %B1368.i.i
  %.797.i.i = inttoptr i64 %.751328330.i.i to ptr
  %.798.i.i = load i64, ptr %.797.i.i, align 8, !noalias !150
  %.24.i.i.i = load i64, ptr %sunkaddr11.i.i, align 8, !noalias !154
  %.27.i.i.i = add nsw i64 %.24.i.i.i, %.202.i.i
  %.35.i.i.i = inttoptr i64 %.27.i.i.i to ptr
  %.36.i.i.i = load i64, ptr %.35.i.i.i, align 8, !noalias !154
  %sunkaddr43.i.i = inttoptr i64 %.24.i.i.i to ptr
  %sunkaddr44.i.i = getelementptr i8, ptr %sunkaddr43.i.i, i64 %.202.i.i
  %sunkaddr45.i.i = getelementptr i8, ptr %sunkaddr44.i.i, i64 8
  %sunkaddr50.i.i = getelementptr i8, ptr %sunkaddr44.i.i, i64 16
  br label %B88.i.i.i

B88.i.i.i:                                        ; preds = %B262.endif.i.i.i, %B1370.i.i
  %slot.4.0.i.i.i = phi i64 [ %.789.i.i, %B1370.i.i ], [ %slot.3.1.lcssa.i.i.i, %B262.endif.i.i.i ]
  %.4957.i.i.i = inttoptr i64 %slot.4.0.i.i.i to ptr
  %.5058.i.i.i = load atomic i32, ptr %.4957.i.i.i acquire, align 4, !noalias !154
  %.5659.i.i.i = icmp eq i32 %.5058.i.i.i, 0
  br i1 %.5659.i.i.i, label %B132.i.i.i, label %B442.i.i.i

B132.i.i.i:                                       ; preds = %B498.i.i.i, %B88.i.i.i
  %slot.3.1.lcssa.i.i.i = phi i64 [ %slot.4.0.i.i.i, %B88.i.i.i ], [ %spec.select.i.i.i, %B498.i.i.i ]
  %.49.lcssa.i.i.i = phi ptr [ %.4957.i.i.i, %B88.i.i.i ], [ %.49.i.i.i, %B498.i.i.i ]
  %.65.i.i.i = load i64, ptr %sunkaddr17.i.i, align 8, !noalias !154
  %.66.i.i.i = inttoptr i64 %.65.i.i.i to ptr
  %.67.i.i.i = load i64, ptr %.66.i.i.i, align 8, !noalias !154
  %.68.i.i.i = icmp eq i64 %.67.i.i.i, 2
  br i1 %.68.i.i.i, label %B1370.endif.thread.i.i, label %B262.i.i.i

B1370.endif.thread.i.i:                           ; preds = %B132.i.i.i
  store i64 4294967295, ptr %.797.i.i, align 8, !noalias !150
  br label %B1510.i.i

B262.i.i.i:                                       ; preds = %B132.i.i.i
  %.17.i.i.i.i = load i64, ptr %sunkaddr11.i.i, align 8, !noalias !157
  %.26.i.i.i.i = load i64, ptr %sunkaddr28.i.i, align 8, !noalias !157
  %sunkaddr30.i.i = inttoptr i64 %.26.i.i.i.i to ptr
  %sunkaddr32.i.i = getelementptr i8, ptr %sunkaddr30.i.i, i64 %sunkaddr31.i.i
  %.37.i.i.i.i = load i64, ptr %sunkaddr32.i.i, align 8, !noalias !157
  %.42.i.i.i.i = icmp slt i64 %.37.i.i.i.i, 1
  br i1 %.42.i.i.i.i, label %B148.i.i.i.i, label %B0.B410_crit_edge.i.i.i.i

B0.B410_crit_edge.i.i.i.i:                        ; preds = %B262.i.i.i
  %.38.i.i.i.i = add nsw i64 %.37.i.i.i.i, -1
  %.pre4.i.i = inttoptr i64 %.17.i.i.i.i to ptr
  br label %B262.endif.i.i.i

B148.i.i.i.i:                                     ; preds = %B262.i.i.i
  %sunkaddr.i.i.i.i = inttoptr i64 %.17.i.i.i.i to ptr
  %sunkaddr1.i.i.i.i = getelementptr i8, ptr %sunkaddr.i.i.i.i, i64 %.202.i.i
  %sunkaddr2.i.i.i.i = getelementptr i8, ptr %sunkaddr1.i.i.i.i, i64 24
  %.50.i.i.i.i = atomicrmw add ptr %sunkaddr2.i.i.i.i, i64 1 acq_rel, align 8, !noalias !157
  %sunkaddr5.i.i.i.i = getelementptr i8, ptr %sunkaddr1.i.i.i.i, i64 32
  %.59.i.i.i.i = load i64, ptr %sunkaddr5.i.i.i.i, align 8, !noalias !157
  %.61.not.i.i.i.i = icmp slt i64 %.50.i.i.i.i, %.59.i.i.i.i
  br i1 %.61.not.i.i.i.i, label %B372.i.i.i.i, label %B272.i.i.i.i

B272.i.i.i.i:                                     ; preds = %B148.i.i.i.i
  %.70.i.i.i.i = load i64, ptr %sunkaddr17.i.i, align 8, !noalias !157
  %.71.i.i.i.i = inttoptr i64 %.70.i.i.i.i to ptr
  store i64 1, ptr %.71.i.i.i.i, align 8, !noalias !157
  br label %B372.i.i.i.i

B372.i.i.i.i:                                     ; preds = %B272.i.i.i.i, %B148.i.i.i.i
  %.80.i.i.i.i = add nsw i64 %.50.i.i.i.i, 1
  store i64 %.80.i.i.i.i, ptr %sunkaddr32.i.i, align 8, !noalias !157
  br label %B262.endif.i.i.i

B442.i.i.i:                                       ; preds = %B88.i.i.i, %B498.i.i.i
  %.5061.i.i.i = phi i32 [ %.50.i.i.i, %B498.i.i.i ], [ %.5058.i.i.i, %B88.i.i.i ]
  %slot.3.160.i.i.i = phi i64 [ %spec.select.i.i.i, %B498.i.i.i ], [ %slot.4.0.i.i.i, %B88.i.i.i ]
  %.51.i.i.i = zext i32 %.5061.i.i.i to i64
  %.165.i.i.i = add nsw i64 %.51.i.i.i, -1
  %.166.i.i.i = shl nuw nsw i64 %.165.i.i.i, 3
  %.168.i.i.i = add nsw i64 %.166.i.i.i, %.36.i.i.i
  %.169.i.i.i = inttoptr i64 %.168.i.i.i to ptr
  %.170.i.i.i = load i64, ptr %.169.i.i.i, align 8, !noalias !154
  %.172.i.i.i = icmp eq i64 %.170.i.i.i, %.798.i.i
  br i1 %.172.i.i.i, label %B1370.endif.thread3.i.i, label %B498.i.i.i

B1370.endif.thread3.i.i:                          ; preds = %B442.i.i.i
  store i64 %.165.i.i.i, ptr %.797.i.i, align 8, !noalias !150
  br label %B1374.i.i

B498.i.i.i:                                       ; preds = %B442.i.i.i
  %.177.i.i.i = add nsw i64 %slot.3.160.i.i.i, 4
  %.188.i.i.i = load i64, ptr %sunkaddr45.i.i, align 8, !noalias !154
  %.194.i.i.i = load i64, ptr %sunkaddr50.i.i, align 8, !noalias !154
  %.195.i.i.i = shl nsw i64 %.194.i.i.i, 2
  %.196.i.i.i = add nsw i64 %.195.i.i.i, %.188.i.i.i
  %.197.i.i.i = icmp eq i64 %.177.i.i.i, %.196.i.i.i
  %spec.select.i.i.i = select i1 %.197.i.i.i, i64 %.188.i.i.i, i64 %.177.i.i.i
  %.49.i.i.i = inttoptr i64 %spec.select.i.i.i to ptr
  %.50.i.i.i = load atomic i32, ptr %.49.i.i.i acquire, align 4, !noalias !154
  %.56.i.i.i = icmp eq i32 %.50.i.i.i, 0
  br i1 %.56.i.i.i, label %B132.i.i.i, label %B442.i.i.i

B262.endif.i.i.i:                                 ; preds = %B372.i.i.i.i, %B0.B410_crit_edge.i.i.i.i
  %sunkaddr9.pre-phi.i.pre-phi.i.pre-phi.i.i = phi ptr [ %sunkaddr.i.i.i.i, %B372.i.i.i.i ], [ %.pre4.i.i, %B0.B410_crit_edge.i.i.i.i ]
  %fresh.2.0.i.i.i.i = phi i64 [ %.50.i.i.i.i, %B372.i.i.i.i ], [ %.38.i.i.i.i, %B0.B410_crit_edge.i.i.i.i ]
  %sunkaddr10.i.i.i.i = getelementptr i8, ptr %sunkaddr9.pre-phi.i.pre-phi.i.pre-phi.i.i, i64 %.202.i.i
  %.100.i.i.i.i = load i64, ptr %sunkaddr10.i.i.i.i, align 8, !noalias !157
  %.102.i.i.i.i = shl nsw i64 %fresh.2.0.i.i.i.i, 3
  %.103.i.i.i.i = add nsw i64 %.100.i.i.i.i, %.102.i.i.i.i
  %.105.i.i.i.i = inttoptr i64 %.103.i.i.i.i to ptr
  store i64 %.798.i.i, ptr %.105.i.i.i.i, align 8, !noalias !157
  %20 = trunc i64 %fresh.2.0.i.i.i.i to i32
  %.122.i.i.i = add i32 %20, 1
  %.123.i.i.i = cmpxchg ptr %.49.lcssa.i.i.i, i32 0, i32 %.122.i.i.i acq_rel acquire, align 4, !noalias !154
  %.126.i.i.i = extractvalue { i32, i1 } %.123.i.i.i, 1
  br i1 %.126.i.i.i, label %B1370.endif.i.i, label %B88.i.i.i

B1374.i.i:                                        ; preds = %B1370.endif.i.i, %B1370.endif.thread3.i.i
  %.165.lcssa.sink.i6.i.i = phi i64 [ %.165.i.i.i, %B1370.endif.thread3.i.i ], [ %fresh.2.0.i.i.i.i, %B1370.endif.i.i ]
  %.847.i.i = lshr i64 %.798.i.i, 32
  %.848.i.i = xor i64 %.847.i.i, %.798.i.i
  %.849.i.i = mul i64 %.848.i.i, -7046029254386353131
  %.850.i.i = lshr i64 %.849.i.i, 29
  %.851.i.i = xor i64 %.850.i.i, %.849.i.i
  %.852.i.i = mul i64 %.851.i.i, -4658895280553007687
  %21 = lshr i64 %.852.i.i, 48
  %.857.i.i = and i64 %21, 65520
  %.859.i.i = add nsw i64 %.857.i.i, %.213.i20.i
  %.861.i.i = inttoptr i64 %.859.i.i to ptr
  store i64 %.798.i.i, ptr %.861.i.i, align 8, !noalias !150
  %.865.i.i = add nsw i64 %.859.i.i, 8
  %.867.i.i = inttoptr i64 %.865.i.i to ptr
  store i64 %.165.lcssa.sink.i6.i.i, ptr %.867.i.i, align 8, !noalias !150
  br label %B1510.i.i

B1510.i.i:                                        ; preds = %B1370.endif.i.i, %B1374.i.i, %B1370.endif.thread.i.i, %B1368.i.i
  %.745.i.i = icmp samesign ugt i64 %.744327331.i.i, 1
  br i1 %.745.i.i, label %B1368.i.i, label %B318.loopexit.i.i

B1654.i.i:                                        ; preds = %B318.loopexit.i.i, %B0.endif.endif.i
  %.982.i.i = icmp eq i64 %.16.i10.i, 0
  br i1 %.982.i.i, label %_ZN10interleave6engine6native7kernels4tree7root_ofB4v425B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxx.exit, label %B0.endif.endif.endif.i, !prof !0

B458.endif.endif.i.i:                             ; preds = %B322.i.i
  %.227.i21.i = add nsw i64 %.pre.i.i, %.28.i.i
  %.236.i.i = add nsw i64 %.227.i21.i, 8
  %.237.i22.i = inttoptr i64 %.236.i.i to ptr
  %.238.i23.i = load i64, ptr %.237.i22.i, align 8, !noalias !150
  %.240.i.i = shl nsw i64 %.238.i23.i, 4
  %.228.i.i = inttoptr i64 %.227.i21.i to ptr
  %.229.i.i = load i64, ptr %.228.i.i, align 8, !noalias !150
  %.231.i.i = shl nsw i64 %.229.i.i, 4
  %.368.i.i = add nsw i64 %.231.i.i, %.43.i18.i
  %.369.i.i = inttoptr i64 %.368.i.i to ptr
  %.370.i.i = load i64, ptr %.369.i.i, align 8, !noalias !150
  %.372.i.i = add nsw i64 %.240.i.i, %.43.i18.i
  %.373.i.i = inttoptr i64 %.372.i.i to ptr
  %.374.i.i = load i64, ptr %.373.i.i, align 8, !noalias !150
  %.375.i.i = shl i64 %.374.i.i, 32
  %.376.i.i = or i64 %.375.i.i, %.370.i.i
  %.381.i.i = add nsw i64 %.pre.i.i, %.43.i18.i
  %.395.i.i = lshr i64 %.376.i.i, 32
  %.396.i.i = xor i64 %.395.i.i, %.376.i.i
  %.397.i.i = mul i64 %.396.i.i, -7046029254386353131
  %.398.i.i = lshr i64 %.397.i.i, 29
  %.399.i.i = xor i64 %.398.i.i, %.397.i.i
  %.400.i.i = mul i64 %.399.i.i, -4658895280553007687
  %22 = lshr i64 %.400.i.i, 48
  %.409.i.i = and i64 %22, 65520
  %.410.i.i = add nsw i64 %.409.i.i, %.213.i20.i
  %.415.i.i = inttoptr i64 %.410.i.i to ptr
  %.416.i.i = load i64, ptr %.415.i.i, align 8, !noalias !150
  %.418.i.i = icmp eq i64 %.416.i.i, %.376.i.i
  br i1 %.418.i.i, label %B748.i.i, label %B846.i.i

B898.endif.i.i:                                   ; preds = %B846.i.i, %B748.i.i, %B322.B898_crit_edge.i.i
  %.508.pre-phi.i.i = phi i64 [ %.pre396.i.i, %B322.B898_crit_edge.i.i ], [ %.381.i.i, %B846.i.i ], [ %.381.i.i, %B748.i.i ]
  %sunkaddr52.i.i = inttoptr i64 %.200.i.i to ptr
  %sunkaddr53.i.i = getelementptr i8, ptr %sunkaddr52.i.i, i64 %.202.i.i
  %.500.i.i = load i64, ptr %sunkaddr53.i.i, align 8, !noalias !150
  %.547.i.i = sub nsw i64 %.52.i19.i, %.pre.i.i
  %.548.i.i = icmp slt i64 %.547.i.i, 1
  br i1 %.548.i.i, label %B318.loopexit.i.i, label %B898.endif.endif.i.i

B898.endif.endif.i.i:                             ; preds = %B898.endif.i.i
  %23 = or i64 %.547.i.i, %.52.i19.i
  %24 = icmp ult i64 %23, 4294967296
  br i1 %24, label %25, label %31

25:                                               ; preds = %B898.endif.endif.i.i
  %26 = trunc nuw i64 %.547.i.i to i32
  %27 = udiv i32 %26, %15
  %28 = urem i32 %26, %15
  %29 = zext i32 %27 to i64
  %30 = zext i32 %28 to i64
  br label %34

31:                                               ; preds = %B898.endif.endif.i.i
  %32 = udiv i64 %.547.i.i, %.52.i19.i
  %33 = urem i64 %.547.i.i, %.52.i19.i
  br label %34

34:                                               ; preds = %31, %25
  %35 = phi i64 [ %29, %25 ], [ %32, %31 ]
  %36 = phi i64 [ %30, %25 ], [ %33, %31 ]
  %.566.i.i = icmp ne i64 %36, 0
  %.568.i.i = zext i1 %.566.i.i to i64
  %.569.i.i = add nuw i64 %35, %.568.i.i
  %.590323.i.i = icmp sgt i64 %.569.i.i, 0
  br i1 %.590323.i.i, label %B974.lr.ph.i.i, label %B318.loopexit.i.i

B974.lr.ph.i.i:                                   ; preds = %34
  %.644.i.i = add i64 %.500.i.i, -8
  %xtraiter.i.i = and i64 %.569.i.i, 3
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  br i1 %lcmp.mod.not.i.i, label %B974.prol.loopexit.i.i, label %B974.prol.i.i

B974.prol.i.i:                                    ; preds = %B974.lr.ph.i.i, %B1022.prol.i.i
  %lsr.iv.i26.i = phi i64 [ %lsr.iv.next.i27.i, %B1022.prol.i.i ], [ %xtraiter.i.i, %B974.lr.ph.i.i ]
  %.596322324.prol.i.i = phi i64 [ %.603.prol.i.i, %B1022.prol.i.i ], [ %.508.pre-phi.i.i, %B974.lr.ph.i.i ]
  %.603.prol.i.i = add i64 %.596322324.prol.i.i, %.52.i19.i
  %37 = add i64 %.596322324.prol.i.i, 8
  %.629.prol.i.i = inttoptr i64 %37 to ptr
  %.630.prol.i.i = load i64, ptr %.629.prol.i.i, align 8, !noalias !150
  %.635.not.prol.i.i = icmp eq i64 %.630.prol.i.i, 0
  br i1 %.635.not.prol.i.i, label %B1022.prol.i.i, label %B1020.prol.i.i

B1020.prol.i.i:                                   ; preds = %B974.prol.i.i
  %.638.prol.i.i = inttoptr i64 %.630.prol.i.i to ptr
  %.639.prol.i.i = load i32, ptr %.638.prol.i.i, align 4, !noalias !150
  %.640.prol.i.i = zext i32 %.639.prol.i.i to i64
  %.643.prol.i.i = shl nuw nsw i64 %.640.prol.i.i, 3
  %.646.prol.i.i = add i64 %.643.prol.i.i, %.644.i.i
  %.647.prol.i.i = inttoptr i64 %.646.prol.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.647.prol.i.i, i32 1, i32 3, i32 1), !noalias !150
  br label %B1022.prol.i.i

B1022.prol.i.i:                                   ; preds = %B1020.prol.i.i, %B974.prol.i.i
  %lsr.iv.next.i27.i = add nsw i64 %lsr.iv.i26.i, -1
  %prol.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next.i27.i, 0
  br i1 %prol.iter.cmp.not.i.i, label %B974.prol.loopexit.loopexit.i.i, label %B974.prol.i.i, !llvm.loop !160

B974.prol.loopexit.loopexit.i.i:                  ; preds = %B1022.prol.i.i
  %38 = and i64 %.569.i.i, 9223372036854775804
  br label %B974.prol.loopexit.i.i

B974.prol.loopexit.i.i:                           ; preds = %B974.prol.loopexit.loopexit.i.i, %B974.lr.ph.i.i
  %.589321325.unr.i.i = phi i64 [ %.569.i.i, %B974.lr.ph.i.i ], [ %38, %B974.prol.loopexit.loopexit.i.i ]
  %.596322324.unr.i.i = phi i64 [ %.508.pre-phi.i.i, %B974.lr.ph.i.i ], [ %.603.prol.i.i, %B974.prol.loopexit.loopexit.i.i ]
  %39 = icmp slt i64 %.569.i.i, 4
  br i1 %39, label %B1368.preheader.i.i, label %B974.preheader.i.i

B974.preheader.i.i:                               ; preds = %B974.prol.loopexit.i.i
  %40 = add nuw i64 %.589321325.unr.i.i, 4
  %41 = add i64 %.596322324.unr.i.i, 8
  br label %B974.i.i

B1370.endif.i.i:                                  ; preds = %B262.endif.i.i.i
  %.143.i.i.i = load i64, ptr %sunkaddr28.i.i, align 8, !noalias !154
  %sunkaddr.i.i = inttoptr i64 %.143.i.i.i to ptr
  %sunkaddr57.i.i = getelementptr i8, ptr %sunkaddr.i.i, i64 %sunkaddr31.i.i
  store i64 0, ptr %sunkaddr57.i.i, align 8, !noalias !154
  store i64 %fresh.2.0.i.i.i.i, ptr %.797.i.i, align 8, !noalias !150
  %.843.not.i.i = icmp eq i64 %fresh.2.0.i.i.i.i, 4294967295
  br i1 %.843.not.i.i, label %B1510.i.i, label %B1374.i.i

B0.endif.endif.endif.i:                           ; preds = %B1654.i.i
  %.907.i.i = add nsw i64 %.28.i.i, %.52.i19.i
  %.920.i.i = add nsw i64 %.907.i.i, 8
  %.921.i.i = inttoptr i64 %.920.i.i to ptr
  %.922.i.i = load i64, ptr %.921.i.i, align 8, !noalias !150
  %.924.i.i = shl nsw i64 %.922.i.i, 4
  %.908.i.i = inttoptr i64 %.907.i.i to ptr
  %.909.i.i = load i64, ptr %.908.i.i, align 8, !noalias !150
  %.911.i.i = shl nsw i64 %.909.i.i, 4
  %.1060.i.i = add nsw i64 %.911.i.i, %.43.i18.i
  %.1061.i.i = inttoptr i64 %.1060.i.i to ptr
  %.1062.i.i = load i64, ptr %.1061.i.i, align 8, !noalias !150
  %.1064.i.i = add nsw i64 %.924.i.i, %.43.i18.i
  %.1065.i.i = inttoptr i64 %.1064.i.i to ptr
  %.1066.i.i = load i64, ptr %.1065.i.i, align 8, !noalias !150
  %.1067.i.i = shl i64 %.1066.i.i, 32
  %.1068.i.i = or i64 %.1067.i.i, %.1062.i.i
  %.1070.i.i = inttoptr i64 %a2 to ptr
  store i64 %.1068.i.i, ptr %.1070.i.i, align 8, !noalias !150
  br label %_ZN10interleave6engine6native7kernels4tree7root_ofB4v425B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxx.exit

_ZN10interleave6engine6native7kernels4tree7root_ofB4v425B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxx.exit: ; preds = %B1654.i.i, %_ZN10interleave6engine6native7kernels4tree6unfoldB4v426B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29.exit.i, %B0.endif.endif.endif.i
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @refill(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #7 {
  %.18.i = add nsw i64 %a0, 8
  %.19.i = inttoptr i64 %.18.i to ptr
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !161
  %.29.i = add nsw i64 %a0, 16
  %.30.i = inttoptr i64 %.29.i to ptr
  %.31.i = load i64, ptr %.30.i, align 8, !noalias !161
  %.11367.not.i = icmp slt i64 %.31.i, 1
  br i1 %.11367.not.i, label %_ZN10interleave6engine6native7kernels4tree6refillB4v470B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B188.lr.ph.i

B188.lr.ph.i:                                     ; preds = %0
  %.14.i = inttoptr i64 %a0 to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !161
  %1 = zext i64 %a2 to i128
  %sunkaddr.i = inttoptr i64 %.15.i to ptr
  br label %B188.i

B188.i:                                           ; preds = %B516.i, %B188.lr.ph.i
  %.1196668.i = phi i64 [ 0, %B188.lr.ph.i ], [ %.126.i, %B516.i ]
  %.126.i = add nuw nsw i64 %.1196668.i, 1
  %.151.i = shl nsw i64 %.1196668.i, 2
  %.153.i = add nsw i64 %.151.i, %.20.i
  %.154.i = inttoptr i64 %.153.i to ptr
  %.155.i = load i32, ptr %.154.i, align 4, !noalias !161
  %.161.not.i = icmp eq i32 %.155.i, 0
  br i1 %.161.not.i, label %B516.i, label %B244.i

B244.i:                                           ; preds = %B188.i
  %.156.i = zext i32 %.155.i to i64
  %sunkaddr1.i = shl nuw nsw i64 %.156.i, 3
  %sunkaddr2.i = getelementptr i8, ptr %sunkaddr.i, i64 %sunkaddr1.i
  %sunkaddr3.i = getelementptr i8, ptr %sunkaddr2.i, i64 -8
  %.170.i = load i64, ptr %sunkaddr3.i, align 8, !noalias !161
  %.171.i = lshr i64 %.170.i, 32
  %.172.i = xor i64 %.171.i, %.170.i
  %.173.i = mul i64 %.172.i, -7046029254386353131
  %.174.i = lshr i64 %.173.i, 29
  %.175.i = xor i64 %.174.i, %.173.i
  %.176.i = mul i64 %.175.i, -4658895280553007687
  %.177.i = lshr i64 %.176.i, 32
  %.178.i = xor i64 %.177.i, %.176.i
  %.180.i = zext i64 %.178.i to i128
  %.182.i = mul nuw i128 %.180.i, %1
  %.184.i = lshr i128 %.182.i, 64
  %.185.i = trunc nuw i128 %.184.i to i64
  %.192.i = shl nsw i64 %.185.i, 2
  %.194.i = add nsw i64 %.192.i, %a1
  %.195.i = inttoptr i64 %.194.i to ptr
  %.196.i = load i32, ptr %.195.i, align 4, !noalias !161
  %.198.not.i = icmp eq i32 %.196.i, 0
  br i1 %.198.not.i, label %B472.i, label %B396.i

B396.i:                                           ; preds = %B244.i, %B396.i
  %slot.3.2.i = phi i64 [ %spec.select.i, %B396.i ], [ %.185.i, %B244.i ]
  %.206.i = add nsw i64 %slot.3.2.i, 1
  %.213.i = icmp eq i64 %.206.i, %a2
  %spec.select.i = select i1 %.213.i, i64 0, i64 %.206.i
  %.225.i = shl nsw i64 %spec.select.i, 2
  %.229.i = add nsw i64 %.225.i, %a1
  %.230.i = inttoptr i64 %.229.i to ptr
  %.231.i = load i32, ptr %.230.i, align 4, !noalias !161
  %.233.not.i = icmp eq i32 %.231.i, 0
  br i1 %.233.not.i, label %B472.i, label %B396.i

B472.i:                                           ; preds = %B396.i, %B244.i
  %.249.pre-phi.i = phi ptr [ %.195.i, %B244.i ], [ %.230.i, %B396.i ]
  store i32 %.155.i, ptr %.249.pre-phi.i, align 4, !noalias !161
  br label %B516.i

B516.i:                                           ; preds = %B472.i, %B188.i
  %exitcond.not.i = icmp eq i64 %.126.i, %.31.i
  br i1 %exitcond.not.i, label %_ZN10interleave6engine6native7kernels4tree6refillB4v470B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit, label %B188.i

_ZN10interleave6engine6native7kernels4tree6refillB4v470B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx.exit: ; preds = %B516.i, %0
  ret i64 0
}

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #2 = { nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #8 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #9 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{i1 true}
!2 = !{!3}
!3 = distinct !{!3, !4, !"_ZN10interleave6engine6native7kernels4tree9number_inB4v106B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!4 = distinct !{!4, !"_ZN10interleave6engine6native7kernels4tree9number_inB4v106B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!5 = !{!6, !3}
!6 = distinct !{!6, !7, !"_ZN10interleave6engine6native7kernels4tree12fresh_numberB4v115B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!7 = distinct !{!7, !"_ZN10interleave6engine6native7kernels4tree12fresh_numberB4v115B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
!12 = !{!13, !15}
!13 = distinct !{!13, !14, !"_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!14 = distinct !{!14, !"_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!15 = distinct !{!15, !14, !"_ZN10interleave6engine6native7kernels6kernel4workB2v1B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %excinfo"}
!16 = !{!17, !19, !13, !15}
!17 = distinct !{!17, !18, !"_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!18 = distinct !{!18, !"_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!19 = distinct !{!19, !18, !"_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %excinfo"}
!20 = !{!"branch_weights", i32 49, i32 1}
!21 = distinct !{!21, !9}
!22 = !{!23, !13, !15}
!23 = distinct !{!23, !24, !"_ZN10interleave6engine6native7kernels6kernel5enterB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!24 = distinct !{!24, !"_ZN10interleave6engine6native7kernels6kernel5enterB4v122B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!25 = !{!26, !23, !13, !15}
!26 = distinct !{!26, !27, !"_ZN10interleave6engine6native7kernels7visited11enter_exactB4v134B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!27 = distinct !{!27, !"_ZN10interleave6engine6native7kernels7visited11enter_exactB4v134B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!28 = !{!29, !23, !13, !15}
!29 = distinct !{!29, !30, !"_ZN10interleave6engine6native7kernels7visited12enter_storedB4v145B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx: %retptr"}
!30 = distinct !{!30, !"_ZN10interleave6engine6native7kernels7visited12enter_storedB4v145B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx"}
!31 = !{!32, !29, !23, !13, !15}
!32 = distinct !{!32, !33, !"_ZN10interleave6engine6native7kernels7visited11find_storedB4v157B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!33 = distinct !{!33, !"_ZN10interleave6engine6native7kernels7visited11find_storedB4v157B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!34 = distinct !{!34, !9}
!35 = !{!36}
!36 = distinct !{!36, !37, !"_ZN10interleave6engine6native7kernels7visited11enter_exactB4v134B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!37 = distinct !{!37, !"_ZN10interleave6engine6native7kernels7visited11enter_exactB4v134B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!38 = !{!39}
!39 = distinct !{!39, !40, !"_ZN10interleave6engine6native7kernels7visited12enter_storedB4v273B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29xxxxxx: %retptr"}
!40 = distinct !{!40, !"_ZN10interleave6engine6native7kernels7visited12enter_storedB4v273B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29xxxxxx"}
!41 = !{!42, !39}
!42 = distinct !{!42, !43, !"_ZN10interleave6engine6native7kernels7visited11find_storedB4v157B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!43 = distinct !{!43, !"_ZN10interleave6engine6native7kernels7visited11find_storedB4v157B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!44 = distinct !{!44, !9}
!45 = !{!46, !48}
!46 = distinct !{!46, !47, !"_ZN10interleave6engine6native7kernels6kernel7advanceB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx: %retptr"}
!47 = distinct !{!47, !"_ZN10interleave6engine6native7kernels6kernel7advanceB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx"}
!48 = distinct !{!48, !47, !"_ZN10interleave6engine6native7kernels6kernel7advanceB4v185B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx: %excinfo"}
!49 = !{!50, !46, !48}
!50 = distinct !{!50, !51, !"_ZN10interleave6engine6native7kernels6kernel15unknown_findingB4v285B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!51 = distinct !{!51, !"_ZN10interleave6engine6native7kernels6kernel15unknown_findingB4v285B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!52 = !{!53, !55, !46, !48}
!53 = distinct !{!53, !54, !"_ZN10interleave6engine6native7kernels6kernel4workB4v208B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29: %retptr"}
!54 = distinct !{!54, !"_ZN10interleave6engine6native7kernels6kernel4workB4v208B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29"}
!55 = distinct !{!55, !54, !"_ZN10interleave6engine6native7kernels6kernel4workB4v208B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29: %excinfo"}
!56 = !{!57, !59, !53, !55, !46, !48}
!57 = distinct !{!57, !58, !"_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!58 = distinct !{!58, !"_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!59 = distinct !{!59, !58, !"_ZN10interleave6engine6native7kernels4tree11expand_partB4v161B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %excinfo"}
!60 = distinct !{!60, !9}
!61 = !{!62}
!62 = distinct !{!62, !63, !"_ZN10interleave6engine6native7kernels6kernel4seedB4v289B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx: %retptr"}
!63 = distinct !{!63, !"_ZN10interleave6engine6native7kernels6kernel4seedB4v289B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx"}
!64 = distinct !{!64, !9}
!65 = !{!66, !68}
!66 = distinct !{!66, !67, !"_ZN10interleave6engine6native7kernels7visited4moveB4v296B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!67 = distinct !{!67, !"_ZN10interleave6engine6native7kernels7visited4moveB4v296B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!68 = distinct !{!68, !67, !"_ZN10interleave6engine6native7kernels7visited4moveB4v296B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %excinfo"}
!69 = !{!70}
!70 = distinct !{!70, !71, !"_ZN10interleave6engine6native7kernels7visited6insertB4v305B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!71 = distinct !{!71, !"_ZN10interleave6engine6native7kernels7visited6insertB4v305B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!72 = !{!73}
!73 = distinct !{!73, !74, !"_ZN10interleave6engine6native7kernels7visited7rebuildB4v316B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!74 = distinct !{!74, !"_ZN10interleave6engine6native7kernels7visited7rebuildB4v316B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!75 = distinct !{!75, !9}
!76 = !{!77}
!77 = distinct !{!77, !78, !"_ZN10interleave6engine6native7kernels9backwards6selectB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!78 = distinct !{!78, !"_ZN10interleave6engine6native7kernels9backwards6selectB4v339B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!79 = distinct !{!79, !9}
!80 = distinct !{!80, !9}
!81 = !{!82}
!82 = distinct !{!82, !83, !"_ZN10interleave6engine6native7kernels9backwards5indexB4v349B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!83 = distinct !{!83, !"_ZN10interleave6engine6native7kernels9backwards5indexB4v349B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!84 = distinct !{!84, !9}
!85 = distinct !{!85, !9}
!86 = !{!87}
!87 = distinct !{!87, !88, !"_ZN10interleave6engine6native7kernels9backwards6memberB4v354B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!88 = distinct !{!88, !"_ZN10interleave6engine6native7kernels9backwards6memberB4v354B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!89 = distinct !{!89, !9}
!90 = !{!91}
!91 = distinct !{!91, !92, !"_ZN10interleave6engine6native7kernels9backwards12predecessorsB4v358B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx: %retptr"}
!92 = distinct !{!92, !"_ZN10interleave6engine6native7kernels9backwards12predecessorsB4v358B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxxxx"}
!93 = !{!94, !91}
!94 = distinct !{!94, !95, !"_ZN10interleave6engine6native7kernels9backwards6memberB4v354B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!95 = distinct !{!95, !"_ZN10interleave6engine6native7kernels9backwards6memberB4v354B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!96 = distinct !{!96, !9}
!97 = distinct !{!97, !9}
!98 = distinct !{!98, !9}
!99 = !{!100}
!100 = distinct !{!100, !101, !"_ZN10interleave6engine6native7kernels7visited11find_storedB4v157B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!101 = distinct !{!101, !"_ZN10interleave6engine6native7kernels7visited11find_storedB4v157B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!102 = !{!103}
!103 = distinct !{!103, !104, !"_ZN10interleave6engine6native7kernels9backwards10mark_goalsB4v372B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx: %retptr"}
!104 = distinct !{!104, !"_ZN10interleave6engine6native7kernels9backwards10mark_goalsB4v372B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxxx"}
!105 = distinct !{!105, !9}
!106 = !{!107}
!107 = distinct !{!107, !108, !"_ZN10interleave6engine6native7kernels9backwards5sweepB4v392B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!108 = distinct !{!108, !"_ZN10interleave6engine6native7kernels9backwards5sweepB4v392B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!109 = distinct !{!109, !9}
!110 = distinct !{!110, !9}
!111 = !{!112, !107}
!112 = distinct !{!112, !113, !"_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!113 = distinct !{!113, !"_ZN10interleave6engine6native7kernels9backwards9number_ofB4v381B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!114 = !{!115, !112, !107}
!115 = distinct !{!115, !116, !"_ZN10interleave6engine6native7kernels7visited11find_storedB4v157B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!116 = distinct !{!116, !"_ZN10interleave6engine6native7kernels7visited11find_storedB4v157B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!117 = distinct !{!117, !9}
!118 = !{!119}
!119 = distinct !{!119, !120, !"_ZN10interleave6engine6native7kernels7packing4packB4v415B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx: %retptr"}
!120 = distinct !{!120, !"_ZN10interleave6engine6native7kernels7packing4packB4v415B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxxx"}
!121 = distinct !{!121, !9}
!122 = !{!123}
!123 = distinct !{!123, !124, !"_ZN10interleave6engine6native7kernels7packing6unpackB4v417B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!124 = distinct !{!124, !"_ZN10interleave6engine6native7kernels7packing6unpackB4v417B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!125 = !{!126, !128}
!126 = distinct !{!126, !127, !"_ZN10interleave6engine6native7kernels4tree11expand_treeB4v419B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!127 = distinct !{!127, !"_ZN10interleave6engine6native7kernels4tree11expand_treeB4v419B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!128 = distinct !{!128, !127, !"_ZN10interleave6engine6native7kernels4tree11expand_treeB4v419B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %excinfo"}
!129 = !{!130, !132, !126, !128}
!130 = distinct !{!130, !131, !"_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x: %retptr"}
!131 = distinct !{!131, !"_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x"}
!132 = distinct !{!132, !131, !"_ZN10interleave6engine6native7kernels4tree11expand_partB3v55B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_280_29x: %excinfo"}
!133 = !{!134, !136, !130, !132, !126, !128}
!134 = distinct !{!134, !135, !"_ZN10interleave6engine6native7kernels4tree3cutB3v73B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29: %retptr"}
!135 = distinct !{!135, !"_ZN10interleave6engine6native7kernels4tree3cutB3v73B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29"}
!136 = distinct !{!136, !135, !"_ZN10interleave6engine6native7kernels4tree3cutB3v73B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx23Literal_5bint_5d_280_29: %excinfo"}
!137 = !{!138}
!138 = distinct !{!138, !139, !"_ZN10interleave6engine6native7kernels4tree10judge_treeB4v422B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!139 = distinct !{!139, !"_ZN10interleave6engine6native7kernels4tree10judge_treeB4v422B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!140 = !{!141, !143, !145}
!141 = distinct !{!141, !142, !"_ZN10interleave6engine6native7kernels4tree6unfoldB4v426B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29: %retptr"}
!142 = distinct !{!142, !"_ZN10interleave6engine6native7kernels4tree6unfoldB4v426B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_280_29"}
!143 = distinct !{!143, !144, !"_ZN10interleave6engine6native7kernels4tree7root_ofB4v425B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxx: %retptr"}
!144 = distinct !{!144, !"_ZN10interleave6engine6native7kernels4tree7root_ofB4v425B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxx"}
!145 = distinct !{!145, !144, !"_ZN10interleave6engine6native7kernels4tree7root_ofB4v425B38c8tJTIeFIjxB2IKSgI4CrvQClQZ6FczSBAA_3dExxx: %excinfo"}
!146 = !{!147, !149, !143, !145}
!147 = distinct !{!147, !148, !"_ZN10interleave6engine6native7kernels4tree3cutB4v437B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_281_2923Literal_5bint_5d_280_29: %retptr"}
!148 = distinct !{!148, !"_ZN10interleave6engine6native7kernels4tree3cutB4v437B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_281_2923Literal_5bint_5d_280_29"}
!149 = distinct !{!149, !148, !"_ZN10interleave6engine6native7kernels4tree3cutB4v437B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExx23Literal_5bint_5d_281_2923Literal_5bint_5d_280_29: %excinfo"}
!150 = !{!151, !153, !143, !145}
!151 = distinct !{!151, !152, !"_ZN10interleave6engine6native7kernels4tree4foldB4v454B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_281_29x: %retptr"}
!152 = distinct !{!152, !"_ZN10interleave6engine6native7kernels4tree4foldB4v454B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_281_29x"}
!153 = distinct !{!153, !152, !"_ZN10interleave6engine6native7kernels4tree4foldB4v454B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAEx23Literal_5bint_5d_281_29x: %excinfo"}
!154 = !{!155, !151, !153, !143, !145}
!155 = distinct !{!155, !156, !"_ZN10interleave6engine6native7kernels4tree9number_inB4v106B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx: %retptr"}
!156 = distinct !{!156, !"_ZN10interleave6engine6native7kernels4tree9number_inB4v106B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxxx"}
!157 = !{!158, !155, !151, !153, !143, !145}
!158 = distinct !{!158, !159, !"_ZN10interleave6engine6native7kernels4tree12fresh_numberB4v115B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!159 = distinct !{!159, !"_ZN10interleave6engine6native7kernels4tree12fresh_numberB4v115B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}
!160 = distinct !{!160, !9}
!161 = !{!162}
!162 = distinct !{!162, !163, !"_ZN10interleave6engine6native7kernels4tree6refillB4v470B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx: %retptr"}
!163 = distinct !{!163, !"_ZN10interleave6engine6native7kernels4tree6refillB4v470B40c8tJTIeFIjxB2IKSgI4CrvSCKg1MMfAwK4LIaQIAExxx"}

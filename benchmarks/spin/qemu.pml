/* QEMU's postcopy return path, step for step as models/qemu_return_path: new.py, and with OLD old.py.

   A reference is 0 (NULL), the number of a slot, or that plus STALE once the object is freed. Locals are
   global variables, as freeing an object has to find all references to it; one that is not read any
   more is 0. A step that would crash is a step to the same state. No property is judged. */

#define ACTIVE  0
#define PAUSED  1
#define RECOVER 2
#define FAILED  3
#define NOTHING     0
#define RECV_BITMAP 1
#define RESUME_ACK  2
#define STALE 8
#define BAD(r) (r == 0 || r >= STALE)

byte state, to_dst = 1, from_dst = 2;
byte pause_sem, rp_sem;
bit rp_error, lock, reopened, recovered;
#ifdef OLD
byte pause_rp_sem;
#else
bit rp_created = 1, rp_running = 1;
#endif
byte m_f, m_ioc, m_state, q_f, q_ioc, r_rp = 2, r_f, r_ioc, r_message;

/* Files 1 and 2 are both on socket 1. */
byte file_ioc[5] = {0, 1, 1, 0, 0};
bit file_used[5] = {0, 1, 1, 0, 0};
bit file_error[5];
bit ioc_used[3] = {0, 1, 0};
bit ioc_fd[3] = {0, 1, 0};
bit ioc_closed[3], ioc_shut[3];
byte ioc_refs[3] = {0, 2, 0};
byte ioc_reply[3];
hidden byte gone;
#ifdef OLD
#define THREAD_ENDS skip
#else
#define THREAD_ENDS rp_running = 0
#endif

/* A step, or a crash: then it stays where it is. */
#define STEP(crash, body) do :: d_step { (crash) -> skip } :: d_step { !(crash) -> body } break od

#define STALED(r) if :: r == gone -> r = gone + STALE :: else fi

inline free_file(r)
{	gone = r;
	file_used[gone] = 0; file_ioc[gone] = 0; file_error[gone] = 0;
	STALED(to_dst); STALED(from_dst); STALED(m_f); STALED(q_f); STALED(r_rp); STALED(r_f);
	r = 0
}

inline free_ioc(r)
{	gone = r;
	ioc_used[gone] = 0; ioc_fd[gone] = 0; ioc_closed[gone] = 0; ioc_shut[gone] = 0;
	ioc_reply[gone] = 0; ioc_refs[gone] = 0;
	STALED(file_ioc[1]); STALED(file_ioc[2]); STALED(file_ioc[3]); STALED(file_ioc[4]);
	STALED(m_ioc); STALED(q_ioc); STALED(r_ioc)
}

/* A free slot that a stale reference points to; or the first of the others. */
#define FILE_STALE(k) (to_dst == k + STALE || from_dst == k + STALE || m_f == k + STALE || \
	q_f == k + STALE || r_rp == k + STALE || r_f == k + STALE)
#define FILE_FRESH(k) (!file_used[k] && !FILE_STALE(k))
#define IOC_STALE(k) (file_ioc[1] == k + STALE || file_ioc[2] == k + STALE || file_ioc[3] == k + STALE || \
	file_ioc[4] == k + STALE || m_ioc == k + STALE || q_ioc == k + STALE || r_ioc == k + STALE)
#define IOC_FRESH(k) (!ioc_used[k] && !IOC_STALE(k))
#define MAKE_FILE(k, ok) d_step { !file_used[k] && (FILE_STALE(k) || (ok)) -> \
	file_used[k] = 1; q_f = k; file_ioc[k] = q_ioc; q_ioc = 0 }
#define MAKE_IOC(k, ok) d_step { !ioc_used[k] && (IOC_STALE(k) || (ok)) -> \
	ioc_used[k] = 1; q_ioc = k; ioc_fd[k] = 1; ioc_refs[k] = 1 }

inline new_file()
{	if
	:: MAKE_FILE(1, true)
	:: MAKE_FILE(2, !FILE_FRESH(1))
	:: MAKE_FILE(3, !FILE_FRESH(1) && !FILE_FRESH(2))
	:: MAKE_FILE(4, !FILE_FRESH(1) && !FILE_FRESH(2) && !FILE_FRESH(3))
	fi
}

inline new_ioc()
{	if
	:: MAKE_IOC(1, true)
	:: MAKE_IOC(2, !IOC_FRESH(1))
	fi
}

/* A step that may block; nothing may jump to a bare d_step. */
#define AWAIT(guard, body) if :: d_step { (guard) -> body } fi
#define acquire() AWAIT(!lock, lock = 1)
#define release() lock = 0

inline shut_down(f, dead)	/* qemu_file_shutdown; the last of a local's uses if dead */
{	STEP(BAD(f), file_error[f] = 1);
	STEP(BAD(f) || BAD(file_ioc[f]),
		if :: !ioc_closed[file_ioc[f]] -> ioc_shut[file_ioc[f]] = 1 :: else fi;
		if :: dead -> f = 0 :: else fi)
}

inline fclose(f, ioc, ends)	/* qemu_fclose, with qio_channel_socket_close */
{	STEP(BAD(f), ioc = file_ioc[f]);
	do
	:: d_step { BAD(ioc) -> skip }
	:: d_step { !BAD(ioc) && ioc_fd[ioc] -> skip };
	   STEP(BAD(ioc), ioc_closed[ioc] = 1);
	   STEP(BAD(ioc), ioc_fd[ioc] = 0);
	   break
	:: d_step { !BAD(ioc) && !ioc_fd[ioc] -> skip } break
	od;
	STEP(BAD(ioc) || ioc_refs[ioc] == 0,
		ioc_refs[ioc]--; if :: ioc_refs[ioc] == 0 -> free_ioc(ioc) :: else fi; ioc = 0);
	STEP(BAD(f), free_file(f); if :: ends -> THREAD_ENDS :: else fi)
}

inline flush(request)	/* qemu_fflush */
{	do
	:: d_step { BAD(m_f) -> skip }
	:: d_step { !BAD(m_f) && file_error[m_f] -> m_f = 0 } break
	:: d_step { !BAD(m_f) && !file_error[m_f] -> skip };
	   STEP(BAD(m_f) || BAD(file_ioc[m_f]),
		if
		:: ioc_shut[file_ioc[m_f]] || ioc_closed[file_ioc[m_f]] -> file_error[m_f] = 1
		:: else -> if :: request != NOTHING -> ioc_reply[file_ioc[m_f]] = request :: else fi
		fi;
		m_f = 0);
	   break
	od
}

inline release_dst_files(ends)	/* migration_release_dst_files */
{	acquire();
	r_f = from_dst;
	from_dst = 0;
	release();
	fclose(r_f, r_ioc, ends)
}

active proctype migration()
{
loop:	if
	:: d_step { state == ACTIVE -> skip }
	:: d_step { state != ACTIVE -> skip } goto done
	fi;
	m_f = to_dst;
	flush(NOTHING);
	m_state = state;
	m_f = to_dst;
	do
	:: d_step { BAD(m_f) -> skip }
	:: d_step { !BAD(m_f) && !file_error[m_f] -> m_f = 0; m_state = 0 } goto loop
	:: d_step { !BAD(m_f) && file_error[m_f] && m_state == ACTIVE -> m_f = 0; m_state = 0 } break
	:: d_step { !BAD(m_f) && file_error[m_f] && m_state != ACTIVE -> m_f = 0 } goto fatal
	od;
	STEP(state != ACTIVE, recovered = 0);
again:	STEP(to_dst == 0, skip);
	acquire();
	m_f = to_dst;
	to_dst = 0;
	release();
	shut_down(m_f, false);
	fclose(m_f, m_ioc, false);
#ifndef OLD
	if
	:: d_step { rp_created -> skip };
	   acquire();
	   if
	   :: d_step { to_dst == 0 -> skip }
	   :: d_step { to_dst != 0 -> skip };
	      if
	      :: d_step { from_dst == 0 -> skip }
	      :: d_step { from_dst != 0 -> skip };
	         m_f = to_dst;
	         do
	         :: d_step { BAD(m_f) -> skip }
	         :: d_step { !BAD(m_f) && !file_error[m_f] -> m_f = 0 } break
	         :: d_step { !BAD(m_f) && file_error[m_f] -> m_f = 0 };
	            m_f = from_dst;
	            shut_down(m_f, true);
	            break
	         od
	      fi
	   fi;
	   release();
	   AWAIT(!rp_running, skip);
	   rp_created = 0;
	   d_step { skip };	/* the load of rp_error, which nobody looks at */
	   rp_error = 0
	:: d_step { !rp_created -> skip }
	fi;
#endif
	m_state = state;
	AWAIT(true, if :: state == m_state -> state = PAUSED :: else fi; m_state = 0);
	do
	:: d_step { state == PAUSED -> skip };
	   d_step { pause_sem > 0 -> pause_sem-- }
	:: d_step { state != PAUSED -> skip } break
	od;
	if
	:: d_step { state != RECOVER -> skip } goto done
	:: d_step { state == RECOVER -> skip }
	fi;
#ifdef OLD
	pause_rp_sem++;
#endif
	m_f = to_dst;
	flush(RECV_BITMAP);
	AWAIT(rp_sem > 0, rp_sem--);
	m_f = to_dst;
	flush(RESUME_ACK);
	do
	:: d_step { state == RECOVER -> skip };
	   d_step { rp_sem > 0 -> rp_sem-- }
	:: d_step { state != RECOVER -> skip } break
	od;
	if
	:: d_step { state == ACTIVE -> recovered = 1 } goto loop
	:: d_step { state != ACTIVE -> skip } goto again
	fi;
fatal:	AWAIT(true, if :: state == m_state -> state = FAILED :: else fi; m_state = 0);
done:	false
}

active proctype qmp()
{
	if
	:: d_step { state == ACTIVE -> skip };
	   acquire();
	   if
	   :: d_step { to_dst == 0 -> skip }
	   :: d_step { to_dst != 0 -> q_f = to_dst };
	      shut_down(q_f, true)
	   fi;
	   release()
	:: d_step { state != ACTIVE -> skip }
	fi;
	AWAIT(state == PAUSED, skip);
	if
	:: d_step { state != PAUSED -> skip } goto done
	:: d_step { state == PAUSED -> skip }
	fi;
	new_ioc();
	new_file();
	acquire();
	d_step { to_dst = q_f; q_f = 0 };
	release();
	STEP(state != PAUSED, skip);
	q_f = to_dst;
	STEP(BAD(q_f), q_ioc = file_ioc[q_f]; q_f = 0);
	STEP(BAD(q_ioc) || ioc_refs[q_ioc] == 2, ioc_refs[q_ioc]++);
	new_file();
	d_step { from_dst = q_f; q_f = 0; reopened = 1 };
#ifndef OLD
	STEP(rp_running, rp_running = 1);
	rp_created = 1;
#endif
	AWAIT(true, if :: state == PAUSED -> state = RECOVER :: else fi);
	pause_sem++;
done:	false
}

active proctype return_path()
{
loop:	if
	:: d_step { !rp_error -> skip }
	:: d_step { rp_error -> skip } goto out
	fi;
	do
	:: d_step { BAD(r_rp) -> skip }
	:: d_step { !BAD(r_rp) && !file_error[r_rp] -> skip } break
	:: d_step { !BAD(r_rp) && file_error[r_rp] -> skip } goto out
	od;
	if
	:: d_step { state != FAILED -> skip }
	:: d_step { state == FAILED -> skip } goto out
	fi;
	do
	:: d_step { BAD(r_rp) -> skip }
	:: d_step { !BAD(r_rp) && file_error[r_rp] -> skip } break
	:: d_step { !BAD(r_rp) && !file_error[r_rp] -> skip };
	   STEP(BAD(r_rp), r_ioc = file_ioc[r_rp]);
	   do
	   :: d_step { BAD(r_ioc) -> skip }
	   :: d_step { !BAD(r_ioc) && ioc_closed[r_ioc] -> r_ioc = 0 } goto failed
	   :: d_step { !BAD(r_ioc) && !ioc_closed[r_ioc] -> skip } break
	   od;
	   do
	   :: d_step { BAD(r_ioc) -> skip }
	   :: d_step { !BAD(r_ioc) && ioc_reply[r_ioc] != NOTHING ->
	   	r_message = ioc_reply[r_ioc]; ioc_reply[r_ioc] = NOTHING; r_ioc = 0 } goto filled
	   :: d_step { !BAD(r_ioc) && ioc_shut[r_ioc] && ioc_reply[r_ioc] == NOTHING -> r_ioc = 0 } break
	   od;
failed:	   STEP(BAD(r_rp), file_error[r_rp] = 1);
	   break
	od;
filled:	do
	:: d_step { BAD(r_rp) -> skip }
	:: d_step { !BAD(r_rp) && file_error[r_rp] -> r_message = 0 } goto error
	:: d_step { !BAD(r_rp) && !file_error[r_rp] && r_message == NOTHING -> skip } goto loop
	:: d_step { !BAD(r_rp) && !file_error[r_rp] && r_message == RECV_BITMAP -> r_message = 0 } break
	:: d_step { !BAD(r_rp) && !file_error[r_rp] && r_message == RESUME_ACK -> r_message = 0 } goto resumed
	od;
	if	/* ram_dirty_bitmap_reload */
	:: d_step { state == RECOVER -> skip }
	:: d_step { state != RECOVER -> skip } goto refused
	fi;
	r_f = from_dst;
	do
	:: d_step { BAD(r_f) -> skip }
	:: d_step { !BAD(r_f) && file_error[r_f] -> r_f = 0 } goto refused
	:: d_step { !BAD(r_f) && !file_error[r_f] -> r_f = 0 } break
	od;
	rp_sem++;
	goto loop;
refused: rp_error = 1;
	goto out;
resumed: AWAIT(true, if :: state == RECOVER -> state = ACTIVE :: else fi);
	rp_sem++;
	goto loop;
error:	rp_error = 1;
out:
#ifdef OLD
	do
	:: d_step { BAD(r_rp) -> skip }
	:: d_step { !BAD(r_rp) && !file_error[r_rp] -> r_rp = 0 } goto last
	:: d_step { !BAD(r_rp) && file_error[r_rp] -> r_rp = 0 } break
	od;
	if
	:: d_step { state != FAILED -> skip }
	:: d_step { state == FAILED -> skip };
	   rp_error = 1;
	   goto last
	fi;
	release_dst_files(false);
	AWAIT(pause_rp_sem > 0, pause_rp_sem--);
	r_rp = from_dst;
	rp_error = 0;
	goto loop;
last:	release_dst_files(false);
	false
#else
	do
	:: d_step { BAD(r_rp) -> skip }
	:: d_step { !BAD(r_rp) && !file_error[r_rp] -> r_rp = 0 } break
	:: d_step { !BAD(r_rp) && file_error[r_rp] -> r_rp = 0 };
	   rp_error = 1;
	   break
	od;
	release_dst_files(true);
	AWAIT(rp_running, r_rp = from_dst);
	goto loop
#endif
}

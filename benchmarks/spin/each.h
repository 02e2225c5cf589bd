/* Conditions on all, or any, of the numbers from 0 to N-1; P is the name of a macro. */
#if N == 2
#define ALL(P) (P(0) && P(1))
#define ANY(P) (P(0) || P(1))
#elif N == 3
#define ALL(P) (P(0) && P(1) && P(2))
#define ANY(P) (P(0) || P(1) || P(2))
#elif N == 4
#define ALL(P) (P(0) && P(1) && P(2) && P(3))
#define ANY(P) (P(0) || P(1) || P(2) || P(3))
#elif N == 5
#define ALL(P) (P(0) && P(1) && P(2) && P(3) && P(4))
#define ANY(P) (P(0) || P(1) || P(2) || P(3) || P(4))
#elif N == 6
#define ALL(P) (P(0) && P(1) && P(2) && P(3) && P(4) && P(5))
#define ANY(P) (P(0) || P(1) || P(2) || P(3) || P(4) || P(5))
#elif N == 7
#define ALL(P) (P(0) && P(1) && P(2) && P(3) && P(4) && P(5) && P(6))
#define ANY(P) (P(0) || P(1) || P(2) || P(3) || P(4) || P(5) || P(6))
#elif N == 8
#define ALL(P) (P(0) && P(1) && P(2) && P(3) && P(4) && P(5) && P(6) && P(7))
#define ANY(P) (P(0) || P(1) || P(2) || P(3) || P(4) || P(5) || P(6) || P(7))
#elif N == 9
#define ALL(P) (P(0) && P(1) && P(2) && P(3) && P(4) && P(5) && P(6) && P(7) && P(8))
#define ANY(P) (P(0) || P(1) || P(2) || P(3) || P(4) || P(5) || P(6) || P(7) || P(8))
#elif N == 10
#define ALL(P) (P(0) && P(1) && P(2) && P(3) && P(4) && P(5) && P(6) && P(7) && P(8) && P(9))
#define ANY(P) (P(0) || P(1) || P(2) || P(3) || P(4) || P(5) || P(6) || P(7) || P(8) || P(9))
#elif N == 11
#define ALL(P) (P(0) && P(1) && P(2) && P(3) && P(4) && P(5) && P(6) && P(7) && P(8) && P(9) && P(10))
#define ANY(P) (P(0) || P(1) || P(2) || P(3) || P(4) || P(5) || P(6) || P(7) || P(8) || P(9) || P(10))
#else
#error N
#endif

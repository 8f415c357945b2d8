/// The Vietnamese language as the program needs it.

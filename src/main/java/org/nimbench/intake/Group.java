package org.nimbench.intake;

import java.time.YearMonth;

/** The rows of one supplier and month: what is told apart among itself. */
record Group(String supplier, YearMonth month) {}

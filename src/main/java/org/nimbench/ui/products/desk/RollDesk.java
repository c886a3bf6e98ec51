package org.nimbench.ui.products.desk;

import org.nimbench.products.WholeProduct;
import org.nimbench.products.roll.RollAsk;
import org.nimbench.products.roll.RollPeriods;
import org.nimbench.products.roll.Rolled;
import org.nimbench.work.Progress;

/** What rolling forward asks of the engine. Called on worker threads. */
public interface RollDesk {
  /** Where a product may be carried. */
  RollPeriods periods(String product, Progress progress);

  /** What a product would be; nothing is kept. */
  Rolled rehearse(String product, RollAsk ask, Progress progress);

  /** Keeps what was rehearsed, all of it or none. */
  ProductNow keep(Rolled rolled, Progress progress);

  /** A product as it is now with all its evidence, to be put back whole. */
  WholeProduct whole(String product, Progress progress);

  /** Puts a product as it was, whole. */
  ProductNow put(WholeProduct state, Progress progress);

  /** Takes a product that a roll forward made out of the workspace again. */
  ProductNow withdraw(Rolled rolled, Progress progress);
}

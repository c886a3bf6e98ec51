package org.nimbench.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the newest so many of what was worked out, so that memory does not grow. */
final class BoundedMap<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 5_000;

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > MOST;
  }
}

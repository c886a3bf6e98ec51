package org.nimbench.work;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A short code for a failure that nobody foresaw: the same for the same class thrown at the same
 * place, on every run and every PC, so that two reports can be recognised as one.
 */
public final class FaultCode {
  private static final int FRAMES = 5;

  private FaultCode() {}

  /**
   * The code, such as {@code unforeseen-3fa9c10b}: from the class of the exception and the methods
   * nearest to it; messages and line numbers do not count.
   */
  public static String of(Throwable fault) {
    StringBuilder text = new StringBuilder(fault.getClass().getName());
    StackTraceElement[] frames = fault.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
      // What the compiler and the JVM number by themselves is not the same on every run.
      text.append('|')
          .append(
              (frames[i].getClassName() + "." + frames[i].getMethodName()).replaceAll("\\d", ""));
    }
    CRC32 sum = new CRC32();
    sum.update(text.toString().getBytes(StandardCharsets.UTF_8));
    return String.format("unforeseen-%08x", sum.getValue());
  }
}

package org.nimbench.intake.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at every byte of a text once and remembers what its encoding can and cannot be. Plain
 * letters are looked at eight at a time, so that 200 MB take a tenth of a second.
 */
final class EncodingScan {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long SPACES = 0x2020202020202020L;
  private static final long END_OF_FILE_MARK = 0x1A;

  private long bytes;
  private long lines = 1;
  private long high;
  private long valid;
  private long invalid;
  private long firstInvalidLine;
  private long undefined;
  private long nuls;
  private long controls;
  private boolean afterReturn;
  private int need;
  private int lowest = 0x80;
  private int highest = 0xBF;

  void look(byte[] block, int length) {
    int i = 0;
    while (i < length) {
      if (need == 0 && i + Long.BYTES <= length && isPlain((long) LONGS.get(block, i))) {
        i += Long.BYTES;
        afterReturn = false;
      } else {
        look(block[i++] & 0xff);
      }
    }
    bytes += length;
  }

  /** Whether eight bytes are all of ASCII and none is a control character. */
  private static boolean isPlain(long eight) {
    return (((eight - SPACES) | eight) & HIGH_BITS) == 0;
  }

  private void look(int one) {
    if (need > 0) {
      if (one >= lowest && one <= highest) {
        high++;
        noteUndefined(one);
        lowest = 0x80;
        highest = 0xBF;
        need--;
        valid += need == 0 ? 1 : 0;
        return;
      }
      noteInvalid();
    }
    if (one >= 0x80) {
      begin(one);
    } else if (one < 0x20) {
      control(one);
    }
    afterReturn = one == '\r';
  }

  private void begin(int one) {
    high++;
    noteUndefined(one);
    if (one >= 0xC2 && one <= 0xDF) {
      expect(1, 0x80, 0xBF);
    } else if (one >= 0xE0 && one <= 0xEF) {
      expect(2, one == 0xE0 ? 0xA0 : 0x80, one == 0xED ? 0x9F : 0xBF);
    } else if (one >= 0xF0 && one <= 0xF4) {
      expect(3, one == 0xF0 ? 0x90 : 0x80, one == 0xF4 ? 0x8F : 0xBF);
    } else {
      noteInvalid();
    }
  }

  private void expect(int more, int from, int to) {
    need = more;
    lowest = from;
    highest = to;
  }

  private void noteInvalid() {
    need = 0;
    invalid++;
    firstInvalidLine = firstInvalidLine == 0 ? lines : firstInvalidLine;
  }

  private void noteUndefined(int one) {
    boolean hasNoLetter = one == 0x81 || one == 0x8D || one == 0x8F || one == 0x90 || one == 0x9D;
    undefined += hasNoLetter ? 1 : 0;
  }

  private void control(int one) {
    switch (one) {
      case '\n' -> lines += afterReturn ? 0 : 1;
      case '\r' -> lines++;
      case '\t', '\f' -> {}
      case 0 -> nuls++;
      default -> controls += one == END_OF_FILE_MARK ? 0 : 1;
    }
  }

  /** To be called after the last byte: a character that is cut off is not valid. */
  void end() {
    if (need > 0) {
      noteInvalid();
    }
  }

  long bytes() {
    return bytes;
  }

  boolean hasNuls() {
    return nuls > 0;
  }

  /** Whether there are more control characters than a text has. */
  boolean looksBinary() {
    return controls > Math.max(2, bytes / 1_000);
  }

  boolean isAscii() {
    return high == 0;
  }

  boolean isUtf8() {
    return invalid == 0;
  }

  /** Whether some of it is UTF-8 and some is not: then it is in neither encoding throughout. */
  boolean isMixed() {
    return valid > 0 && invalid > 0;
  }

  /** Whether nearly all of it is UTF-8: then it is UTF-8 with damage. */
  boolean isMostlyUtf8() {
    return valid > 4 * invalid;
  }

  /** Whether it can be Windows-1252: every byte has a letter there, and most are plain. */
  boolean canBeWindows1252() {
    return undefined == 0 && high * 10 < bytes * 4;
  }

  /** The line of the first byte that is not UTF-8, from 1. */
  long firstInvalidLine() {
    return firstInvalidLine;
  }
}

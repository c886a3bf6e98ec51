package org.nimbench.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/**
 * How the bytes of a text file become characters.
 *
 * @param charset the encoding
 * @param mark how many bytes at the start say so and are no text
 * @param size its bytes, unpacked
 */
record TextForm(Charset charset, int mark, long size) {
  private static final int BLOCK = 1 << 16;
  private static final int HEAD = 4_096;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16_LE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_16_BE_MARK = {(byte) 0xFE, (byte) 0xFF};

  /**
   * Looks at the whole file.
   *
   * @throws UnreadableFile if it is no text, or none that can be decoded without a guess
   */
  static TextForm of(SourceFile file, Progress progress) throws UnreadableFile, IOException {
    byte[] head = file.head(HEAD);
    if (starts(head, UTF_16_LE_MARK)) {
      return wide(file, StandardCharsets.UTF_16LE, 2, progress);
    }
    if (starts(head, UTF_16_BE_MARK)) {
      return wide(file, StandardCharsets.UTF_16BE, 2, progress);
    }
    double even = nuls(head, 0);
    double odd = nuls(head, 1);
    if (odd > 0.4 && even < 0.05) {
      return wide(file, StandardCharsets.UTF_16LE, 0, progress);
    }
    if (even > 0.4 && odd < 0.05) {
      return wide(file, StandardCharsets.UTF_16BE, 0, progress);
    }
    return narrow(file, starts(head, UTF_8_MARK), progress);
  }

  private static boolean starts(byte[] head, byte[] mark) {
    return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }

  /** Which share of every second byte, from the first or the second on, is zero. */
  private static double nuls(byte[] head, int from) {
    int zero = 0;
    for (int i = from; i < head.length; i += 2) {
      zero += head[i] == 0 ? 1 : 0;
    }
    return head.length < 2 ? 0 : 2.0 * zero / head.length;
  }

  private static TextForm narrow(SourceFile file, boolean marked, Progress progress)
      throws UnreadableFile, IOException {
    EncodingScan scan = new EncodingScan();
    byte[] block = new byte[BLOCK];
    try (InputStream in = file.open()) {
      int got = in.readNBytes(block, 0, BLOCK);
      while (got > 0) {
        scan.look(block, got);
        progress.check();
        got = in.readNBytes(block, 0, BLOCK);
      }
    }
    scan.end();
    return judged(scan, marked);
  }

  private static TextForm judged(EncodingScan scan, boolean marked) throws UnreadableFile {
    if (scan.bytes() == 0) {
      throw new UnreadableFile("intake.read.empty");
    }
    if (scan.hasNuls() || scan.looksBinary()) {
      throw new UnreadableFile("intake.read.binary");
    }
    if (scan.isUtf8()) {
      return new TextForm(StandardCharsets.UTF_8, marked ? UTF_8_MARK.length : 0, scan.bytes());
    }
    if (marked || scan.isMostlyUtf8()) {
      throw new UnreadableFile("intake.read.damaged-text", scan.firstInvalidLine());
    }
    if (scan.isMixed() || !scan.canBeWindows1252()) {
      throw new UnreadableFile("intake.read.undecodable", scan.firstInvalidLine());
    }
    return new TextForm(WINDOWS_1252, 0, scan.bytes());
  }

  private static TextForm wide(SourceFile file, Charset charset, int mark, Progress progress)
      throws UnreadableFile, IOException {
    TextForm form = new TextForm(charset, mark, file.size());
    char[] block = new char[BLOCK];
    long length = 0;
    try (InputStream in = file.open();
        Reader text = form.decode(in)) {
      int got = text.read(block);
      while (got > 0) {
        for (int i = 0; i < got; i++) {
          if (block[i] == 0) {
            throw new UnreadableFile("intake.read.binary");
          }
        }
        length += got;
        progress.check();
        got = text.read(block);
      }
    } catch (CharacterCodingException e) {
      throw new UnreadableFile("intake.read.damaged-wide");
    }
    if (length == 0) {
      throw new UnreadableFile("intake.read.empty");
    }
    return new TextForm(charset, mark, mark + 2 * length);
  }

  /** The characters of the file, never a replacement character for a byte that is none. */
  Reader decode(InputStream in) throws IOException {
    in.skipNBytes(mark);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  String how() {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return Words.text(mark > 0 ? "intake.how.utf8-mark" : "intake.how.utf8");
    }
    return Words.text(
        charset.equals(WINDOWS_1252) ? "intake.how.windows-1252" : "intake.how.utf16");
  }
}

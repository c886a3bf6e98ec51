package org.nimbench.drawing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Writes a file whole or not at all: beside it first, to the disk, then in one move. */
final class SafeFile {
  private SafeFile() {}

  static void write(Path file, byte[] bytes) {
    Path absolute = file.toAbsolutePath();
    Path beside = absolute.resolveSibling(absolute.getFileName() + ".part");
    try {
      writeThrough(beside, bytes);
      Files.move(
          beside, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      remove(beside, e);
      throw Problem.of(ProblemKind.OTHER, "drawing.file.unwritable", file.toString())
          .asException(e);
    }
  }

  private static void writeThrough(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void remove(Path beside, IOException cause) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}

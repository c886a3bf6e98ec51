package org.nimbench.products;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.Document;
import org.nimbench.document.WordTemplate;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.products.release.ReleaseLedger;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Writes a public release and its entry in the ledger; where one fails there is neither. */
final class PublicExport {
  private PublicExport() {}

  static void write(
      Workspace workspace,
      PublicProduct released,
      Document document,
      List<Path> files,
      @Nullable WordTemplate template,
      Progress progress) {
    if (!workspace.isWritable()) {
      throw Problem.of(
              ProblemKind.WORKSPACE, "products.release.read-only", workspace.file().toString())
          .asException();
    }
    boolean isKept = false;
    try {
      Map<String, String> sums = new LinkedHashMap<>();
      for (Path file : files) {
        progress.check();
        ProductFiles.write(document, file, template, progress);
        sums.put(String.valueOf(file.getFileName()), sum(file));
      }
      ReleaseLedger.keep(
          workspace,
          released.figures().judged(),
          released.figures().rules(),
          released.product().marking().words(),
          sums);
      isKept = true;
    } finally {
      if (!isKept) {
        remove(files);
      }
    }
  }

  /** What is not in the ledger must not be out. */
  private static void remove(List<Path> files) {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException stays) {
        throw unwritten(file, stays);
      }
    }
  }

  private static String sum(Path file) {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digested =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digested.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (IOException e) {
      throw unwritten(file, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static RuntimeException unwritten(Path file, IOException why) {
    return Problem.of(ProblemKind.OTHER, "products.release.unwritten", file.toString())
        .asException(why);
  }
}

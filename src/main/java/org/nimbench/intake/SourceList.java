package org.nimbench.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Every file behind the paths the analyst chose, in order of name. Nothing is unpacked to disk. */
final class SourceList implements AutoCloseable {
  private static final byte[] ZIP_START = {'P', 'K'};

  private final List<Source> sources = new ArrayList<>();
  private final List<ZipFile> open = new ArrayList<>();

  private SourceList() {}

  /**
   * Looks behind paths.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if one is not there, cannot be read, is
   *     empty, or is not what its name claims
   */
  static SourceList of(List<Path> paths) {
    SourceList list = new SourceList();
    boolean whole = false;
    try {
      for (Path path : paths) {
        list.add(path);
      }
      list.sources.sort(Comparator.comparing(Source::name));
      whole = true;
      return list;
    } finally {
      if (!whole) {
        list.close();
      }
    }
  }

  private void add(Path path) {
    if (!Files.exists(path)) {
      throw Problem.of(ProblemKind.REFUSED, "intake.file.absent", path.toString()).asException();
    }
    try {
      if (Files.isDirectory(path)) {
        addFolder(path);
      } else {
        addFile(path);
      }
    } catch (IOException e) {
      throw Problem.of(ProblemKind.REFUSED, "intake.file.unreadable", path.toString())
          .asException(e);
    }
  }

  private void addFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      sources.add(new Source(name, Files.size(file), false, () -> Files.newInputStream(file)));
    }
  }

  private void addFile(Path file) throws IOException {
    if (Files.size(file) == 0) {
      throw Unusable.EMPTY.refusal(file.toString());
    }
    boolean isZip = startsLikeZip(file);
    if (isZip != file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      throw Problem.of(
              ProblemKind.REFUSED,
              isZip ? "intake.file.hidden-zip" : "intake.file.not-zip",
              file.toString())
          .asException();
    }
    if (isZip) {
      ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
      open.add(zip);
      sources.addAll(ZipEntries.of(zip, file));
    } else {
      sources.add(
          new Source(file.toString(), Files.size(file), true, () -> Files.newInputStream(file)));
    }
  }

  private static boolean startsLikeZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return java.util.Arrays.equals(in.readNBytes(ZIP_START.length), ZIP_START);
    }
  }

  List<Source> sources() {
    return sources;
  }

  long bytes() {
    return sources.stream().mapToLong(Source::size).sum();
  }

  /** The names of the paths chosen. */
  static String names(List<Path> paths) {
    return paths.stream()
        .map(path -> String.valueOf(path.toAbsolutePath().normalize().getFileName()))
        .collect(Collectors.joining(", "));
  }

  @Override
  public void close() {
    for (ZipFile zip : open) {
      try {
        zip.close();
      } catch (IOException e) {
        throw Problem.of(ProblemKind.REFUSED, "intake.file.unreadable", zip.getName())
            .asException(e);
      }
    }
  }
}

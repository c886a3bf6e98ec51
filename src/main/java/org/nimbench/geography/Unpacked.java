package org.nimbench.geography;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/** The boundary file in a ZIP, unpacked into a folder that goes when this is closed. */
final class Unpacked implements AutoCloseable {
  private static final long MOST_BYTES = 2L << 30;
  private static final int BLOCK = 1 << 16;

  private final Path folder;
  private final Path file;
  private final @Nullable String part;

  private Unpacked(Path folder, Path file, @Nullable String part) {
    this.folder = folder;
    this.file = file;
    this.part = part;
  }

  /**
   * Unpacks the GeoJSON file or GeoPackage of a ZIP.
   *
   * @param part which one, if there are several: the member's name with or without its ending
   * @throws ProblemException (usage) if there are several and none is named; (refused) if there is
   *     none, or the ZIP is damaged, locked by a password or too large
   */
  static Unpacked of(Path zip, @Nullable String part, Progress progress) {
    try (ZipFile opened = new ZipFile(zip.toFile())) {
      List<ZipEntry> members = members(opened);
      ZipEntry member = chosen(zip, members, part);
      Path folder = Files.createTempDirectory("nimbench");
      Unpacked unpacked =
          new Unpacked(folder, folder.resolve(name(member)), members.size() > 1 ? null : part);
      unpacked.fill(zip, opened, member, progress);
      return unpacked;
    } catch (ZipException e) {
      throw problem(ProblemKind.REFUSED, "geography.zip.damaged", zip).asException(e);
    } catch (IOException e) {
      throw GivenFile.unreadable(zip, e);
    }
  }

  /** The unpacked file. */
  Path file() {
    return file;
  }

  /** What is still to be chosen inside the file; null for nothing. */
  @Nullable String part() {
    return part;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // Something holds the file open; the system clears its temporary folder itself.
      folder.toFile().deleteOnExit();
    }
  }

  private void fill(Path zip, ZipFile opened, ZipEntry member, Progress progress)
      throws IOException {
    boolean whole = false;
    try (InputStream in = opened.getInputStream(member);
        OutputStream out = Files.newOutputStream(file)) {
      long copied = 0;
      for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
        progress.check();
        out.write(block);
        copied += block.length;
        if (copied > MOST_BYTES) {
          throw problem(ProblemKind.REFUSED, "geography.zip.large", zip).asException();
        }
      }
      whole = true;
    } finally {
      if (!whole) {
        close();
      }
    }
  }

  private static ZipEntry chosen(Path zip, List<ZipEntry> members, @Nullable String part) {
    if (members.isEmpty()) {
      throw problem(ProblemKind.REFUSED, "geography.zip.none", zip).asException();
    }
    if (members.size() == 1) {
      return members.get(0);
    }
    String names = String.join(", ", members.stream().map(Unpacked::name).toList());
    if (part == null) {
      throw problem(ProblemKind.USAGE, "geography.part.needed", zip, names).asException();
    }
    return members.stream()
        .filter(one -> name(one).equals(part) || stem(one).equals(part))
        .findFirst()
        .orElseThrow(
            () ->
                problem(ProblemKind.USAGE, "geography.part.missing", zip, part, names)
                    .asException());
  }

  private static List<ZipEntry> members(ZipFile opened) {
    List<ZipEntry> members = new ArrayList<>();
    opened.stream()
        .filter(entry -> !entry.isDirectory())
        .filter(
            entry -> entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.(geojson|json|gpkg)"))
        .forEach(members::add);
    members.sort(Comparator.comparing(ZipEntry::getName));
    return members;
  }

  /** The name without folders, so that nothing is written outside our own folder. */
  private static String name(ZipEntry entry) {
    return entry.getName().replaceFirst("^.*[/\\\\]", "");
  }

  private static String stem(ZipEntry entry) {
    return name(entry).replaceFirst("\\.[^.]*$", "");
  }

  private static Problem problem(ProblemKind kind, String code, Path zip, Object... arguments) {
    return Problem.of(kind, code, GivenFile.name(zip), arguments);
  }
}

package org.nimbench.start;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nimbench.desk.Desk;
import org.nimbench.desk.Restorable;
import org.nimbench.desk.SectionNow;
import org.nimbench.kernel.Words;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import org.nimbench.products.Section;
import org.nimbench.store.AuditLine;
import org.nimbench.store.Backup;
import org.nimbench.store.Backups;
import org.nimbench.store.Workspace;
import org.nimbench.ui.shell.SafeKeeping;
import org.nimbench.work.Progress;

/** Backups and typed words of a workspace file, for the window. */
final class StoredKeeping implements SafeKeeping {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.UK);
  private static final long MEGABYTE = 1_000_000;

  private final Workspace workspace;
  private final Products products;
  private final Desk desk;
  private final Clock clock;

  StoredKeeping(Workspace workspace, Products products, Clock clock) {
    this.workspace = workspace;
    this.products = products;
    this.desk = new Desk(workspace, clock);
    this.clock = clock;
  }

  @Override
  public List<Copy> copies(Progress progress) {
    return new Backups(workspace.file(), clock).list().stream().map(this::shown).toList();
  }

  private Copy shown(Backup backup) {
    return new Copy(
        backup.file(),
        when(backup.made()),
        Words.text(
            "ui.size.megabytes", Math.max(1, Math.round((double) backup.bytes() / MEGABYTE))),
        commands(backup.last()),
        commands(backup.since()),
        backup.damage() == null ? "" : backup.damage().what());
  }

  private static List<String> commands(List<AuditLine> lines) {
    return DoneWords.of(lines.stream().map(AuditLine::command).toList());
  }

  private String when(Instant at) {
    return WHEN.format(ZonedDateTime.ofInstant(at, clock.getZone()));
  }

  @Override
  public void makeCopy(Progress progress) {
    new Backups(workspace.file(), clock).make(workspace);
  }

  @Override
  public List<Typed> typed(Progress progress) {
    return desk.restorable(this::section).stream().map(this::shown).toList();
  }

  private Optional<SectionNow> section(String productId, String key) {
    return products.list().stream()
        .filter(product -> product.id().equals(productId))
        .flatMap(product -> section(product, key).stream())
        .findFirst();
  }

  private Optional<SectionNow> section(Product product, String key) {
    return product.sections().stream()
        .filter(section -> section.key().equals(key))
        .map(Section::text)
        .map(text -> new SectionNow(product.title(), products.heading(product, key), text))
        .findFirst();
  }

  private Typed shown(Restorable offered) {
    return new Typed(
        id(offered),
        offered.productTitle(),
        offered.heading(),
        when(offered.draft().when()),
        offered.words(),
        offered.firstLine(),
        offered.isThere() ? "" : Words.text("ui.restore.gone"),
        offered.storedChanged() ? Words.text("ui.restore.changed") : "");
  }

  private static String id(Restorable offered) {
    return offered.draft().product() + "/" + offered.draft().section();
  }

  @Override
  public void keep(Typed typed, Progress progress) {
    find(typed).ifPresent(offered -> desk.drafts().accept(offered, products::text));
  }

  @Override
  public void drop(Typed typed, Progress progress) {
    find(typed)
        .ifPresent(
            offered -> desk.drafts().drop(offered.draft().product(), offered.draft().section()));
  }

  private Optional<Restorable> find(Typed typed) {
    return desk.restorable(this::section).stream()
        .filter(offered -> id(offered).equals(typed.id()))
        .findFirst();
  }
}

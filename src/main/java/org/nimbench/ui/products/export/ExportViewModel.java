package org.nimbench.ui.products.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Marking;
import org.nimbench.products.Release;
import org.nimbench.products.ReleaseBlock;
import org.nimbench.products.ReleaseOutlook;
import org.nimbench.ui.products.desk.ExportAsk;
import org.nimbench.ui.products.desk.ProductNow;

/** What is written of the open product, for whom and where, and what still keeps it back. */
public final class ExportViewModel {
  /** Kinds of file. */
  public enum Kind {
    WORD("docx"),
    PDF("pdf"),
    NUMBERS("xlsx");

    private final String ending;

    Kind(String ending) {
      this.ending = ending;
    }

    /** How its files end, without a dot. */
    public String ending() {
      return ending;
    }
  }

  /** Where exports go; each tells when it is done. */
  public interface Doing {
    /** Asks what keeps the product back, and what readers would not see of it. */
    void outlook(Release release, Consumer<ReleaseOutlook> told);

    /** Asks which of some files are there already. */
    void present(List<Path> files, Consumer<List<Path>> told);

    /** Whether the product can be given another marking. */
    boolean canMark();

    /** Gives the product another marking. */
    void marking(Marking marking, String by, String why, Runnable done);

    /** Writes it; told the files and what the release hides. */
    void export(ExportAsk ask, BiConsumer<List<Path>, List<String>> done);
  }

  private final Doing doing;
  private final ProductNow product;
  private final String by;
  private final ExportFiles files;
  private final ObjectProperty<Release> release = new SimpleObjectProperty<>(Release.PARTNER);
  private final ObjectProperty<Marking> marking;
  private final StringProperty why = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Path> template = new SimpleObjectProperty<>(null);
  private final BooleanProperty confirmed = new SimpleBooleanProperty();
  private final BooleanProperty conditionsRead = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<ReleaseBlock>> blocks =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<String> unseen = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<String> whyNot = new ReadOnlyObjectWrapper<>("");
  private boolean isAsking;

  /**
   * An export of a product as it is now.
   *
   * @param template remembered from the export before; null for our own look
   * @param base folder and name of the files, without an ending
   * @param by who exports it; where it is empty, whoever is logged in to the machine
   */
  public ExportViewModel(
      Doing doing,
      ProductNow product,
      ObjectProperty<@Nullable Path> template,
      Path base,
      String by) {
    this.by = by.isBlank() ? System.getProperty("user.name", "") : by;
    this.doing = doing;
    this.product = product;
    // What remembers it outlives this export, and a binding of the two keeps neither.
    this.template.bindBidirectional(template);
    this.files = new ExportFiles(base, doing::present);
    this.marking = new SimpleObjectProperty<>(product.product().marking());
    release.addListener((observed, before, now) -> ask());
    List.of(marking, this.template).forEach(one -> one.addListener(o -> judge()));
    List.of(confirmed, conditionsRead).forEach(one -> one.addListener(o -> judge()));
    why.addListener(o -> judge());
    ask();
  }

  /** Looks what keeps the product back; nothing is written meanwhile. */
  private void ask() {
    Release asked = release.get();
    isAsking = true;
    // What was read for one release says nothing about what another lets out.
    conditionsRead.set(false);
    unseen.set("");
    judge();
    doing.outlook(
        asked,
        found -> {
          if (asked == release.get()) {
            isAsking = false;
            blocks.set(found.blocks());
            unseen.set(unseen(found));
            judge();
          }
        });
  }

  private static String unseen(ReleaseOutlook found) {
    if (found.blocks().stream().anyMatch(one -> one.kind() == ReleaseBlock.Kind.FIGURE)) {
      return "";
    }
    boolean isAll = found.hidden() == 0 && found.leftOut() == 0;
    return Stream.of(
            isAll ? Words.text("ui.products.export.unseen.none") : "",
            unseen("ui.products.export.unseen", found.hidden()),
            unseen("ui.products.export.unseen.figures", found.leftOut()),
            found.isApart() ? Words.text("ui.products.export.unseen.apart") : "")
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String unseen(String words, long count) {
    return count == 0 ? "" : Words.text(words, count);
  }

  /** Whether a kind of file is written. */
  public boolean has(Kind kind) {
    return files.has(kind);
  }

  /** Writes a kind of file, or does not. */
  public void choose(Kind kind, boolean isWanted) {
    files.choose(kind, isWanted);
    judge();
  }

  private void judge() {
    whyNot.set(reason());
  }

  private String reason() {
    if (files.isEmpty()) {
      return Words.text("ui.products.export.no-kind");
    }
    if (isAsking) {
      return Words.text("ui.products.export.looking");
    }
    if (!blocks.get().stream().allMatch(this::isPutRight)) {
      return Words.text("ui.products.export.blocked");
    }
    if (isSubject() && !confirmed.get()) {
      return Words.text("ui.products.export.unconfirmed");
    }
    if (needsReason() && why.get().isBlank()) {
      return Words.text("ui.products.export.no-reason");
    }
    return !toClear().isEmpty() && !conditionsRead.get()
        ? Words.text("ui.products.export.unread")
        : "";
  }

  /** What is put right here: another marking, and saying that somebody has looked at it. */
  private boolean isPutRight(ReleaseBlock block) {
    return block.kind() == ReleaseBlock.Kind.CLEARANCE
        || (block.kind() == ReleaseBlock.Kind.MARKING && marking.get() == Marking.OFFICIAL);
  }

  /** Whether the product is a profile of a subject, which leaves only if that is confirmed. */
  public boolean isSubject() {
    return product.product().care() != null;
  }

  /** Whether a lower marking was chosen, which somebody has to give a reason for. */
  public boolean needsReason() {
    return marking.get().compareTo(product.product().marking()) < 0;
  }

  /** Sections that somebody must have looked at before the product leaves. */
  public List<String> toClear() {
    return blocks.get().stream()
        .filter(block -> block.kind() == ReleaseBlock.Kind.CLEARANCE)
        .map(ReleaseBlock::section)
        .distinct()
        .toList();
  }

  /** The files that are written, in the order of their kinds. */
  public List<Path> files() {
    return files.all();
  }

  /** Those of the files that are there already and would be replaced. */
  public ReadOnlyObjectProperty<List<Path>> replaced() {
    return files.replaced();
  }

  /** Whether the product can be given another marking. */
  public boolean canMark() {
    return doing.canMark();
  }

  /** Writes them; a marking that was chosen is given first. */
  public void export(BiConsumer<List<Path>, List<String>> done) {
    Path look = has(Kind.WORD) ? template.get() : null;
    ExportAsk ask = new ExportAsk(files(), release.get(), confirmed.get(), toClear(), by, look);
    if (marking.get() != product.product().marking()) {
      doing.marking(marking.get(), by, why.get(), () -> doing.export(ask, done));
    } else {
      doing.export(ask, done);
    }
  }

  /** The product as it was when this was asked. */
  public ProductNow product() {
    return product;
  }

  /** For whom it is. */
  public ObjectProperty<Release> release() {
    return release;
  }

  /** What stands on every page. */
  public ObjectProperty<Marking> marking() {
    return marking;
  }

  /** Why it is marked lower. */
  public StringProperty why() {
    return why;
  }

  /** The organisation's template; null for our own look. */
  public ObjectProperty<@Nullable Path> template() {
    return template;
  }

  /** Folder and name of the files, without an ending. */
  public ObjectProperty<Path> base() {
    return files.base();
  }

  /** Whether somebody said that a profile of a subject may leave. */
  public BooleanProperty confirmed() {
    return confirmed;
  }

  /** Whether somebody said that what has to be looked at was looked at. */
  public BooleanProperty conditionsRead() {
    return conditionsRead;
  }

  /** What keeps the product back. */
  public ReadOnlyObjectProperty<List<ReleaseBlock>> blocks() {
    return blocks.getReadOnlyProperty();
  }

  /** What its readers would not see, in words; empty while that is not known. */
  public ReadOnlyObjectProperty<String> unseen() {
    return unseen.getReadOnlyProperty();
  }

  /** Why it cannot be written now; empty where it can. */
  public ReadOnlyObjectProperty<String> whyNot() {
    return whyNot.getReadOnlyProperty();
  }
}

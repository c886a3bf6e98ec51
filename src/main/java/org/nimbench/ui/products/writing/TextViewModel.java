package org.nimbench.ui.products.writing;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.products.LiveToken;
import org.nimbench.products.TextReader;
import org.nimbench.ui.kit.Later;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;

/**
 * The text of the open section and when it is kept: as a draft at most five seconds after a key, as
 * part of the product when the section is left, and every twenty seconds while typing goes on.
 */
public final class TextViewModel {
  /** Longest time for which typed words are held by nothing but memory. */
  static final Duration TO_DRAFT = Duration.ofSeconds(5);

  /** Longest time for which typed words are a draft only. */
  static final Duration TO_PRODUCT = Duration.ofSeconds(20);

  /** Where typed words go. */
  public interface Keeping {
    /** Keeps words that are not yet part of the product. */
    void draft(String product, String section, String text, String before);

    /** Makes words part of the product. */
    void commit(String product, String section, String before, String text);
  }

  private final Keeping keeping;
  private final Later later;
  private final TextHistory history = new TextHistory();
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable TextReader> reader = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ProductSection> section =
      new ReadOnlyObjectWrapper<>();
  private String product = "";
  private String stored = "";

  /** Words on their way into the product; until it has them, it may still come with older ones. */
  private @Nullable String onTheWay;

  private Runnable forgetDraft = () -> {};
  private Runnable forgetCommit = () -> {};
  private boolean awaitsDraft;
  private boolean awaitsCommit;
  private boolean hasDraft;

  /** An empty text; {@link #show} fills it. */
  public TextViewModel(Keeping keeping, Later later) {
    this.keeping = keeping;
    this.later = later;
  }

  /**
   * Shows a section as it is now. Words that are typed and not yet kept are kept first where the
   * section changes, and stay where it is the same one.
   */
  public void show(ProductNow now, String key) {
    ProductSection shown = now.section(key).orElseThrow();
    boolean isSame = now.id().equals(product) && section.get() != null && keyNow().equals(key);
    if (!isSame) {
      leave();
    }
    reader.set(now.reader());
    boolean isOlder = onTheWay != null && !shown.text().equals(onTheWay);
    boolean isOurs = isSame && (isChanged() || isOlder || shown.text().equals(stored));
    if (!isSame || !isOlder) {
      onTheWay = null;
    }
    product = now.id();
    section.set(shown);
    if (!isOurs) {
      stored = shown.text();
      history.begin(stored);
      text.set(stored);
    }
  }

  /** Shows nothing; what was typed is kept first. */
  public void showNothing() {
    leave();
    product = "";
    section.set(null);
    text.set("");
    stored = "";
  }

  private String keyNow() {
    ProductSection now = section.get();
    return now == null ? "" : now.key();
  }

  /** The analyst typed: this is all of the text now. */
  public void typed(String newText) {
    if (newText.equals(text.get())) {
      return;
    }
    history.typed(newText);
    changed(newText);
  }

  private void changed(String newText) {
    text.set(newText);
    if (!isChanged()) {
      return;
    }
    if (!awaitsDraft) {
      awaitsDraft = true;
      forgetDraft = later.in(TO_DRAFT, this::draft);
    }
    if (!awaitsCommit) {
      awaitsCommit = true;
      forgetCommit = later.in(TO_PRODUCT, this::leave);
    }
  }

  private void draft() {
    awaitsDraft = false;
    if (isChanged()) {
      hasDraft = true;
      keeping.draft(product, keyNow(), text.get(), stored);
    }
  }

  /** Makes what was typed part of the product: the keyboard goes elsewhere, or time is up. */
  public void leave() {
    forgetDraft.run();
    forgetCommit.run();
    awaitsDraft = false;
    awaitsCommit = false;
    if (isChanged()) {
      String before = stored;
      stored = text.get().strip();
      onTheWay = stored;
      keeping.commit(product, keyNow(), before, text.get());
    } else if (hasDraft) {
      // Everything was taken back: a draft that is what was stored is none, and is dropped.
      keeping.draft(product, keyNow(), stored, stored);
    }
    hasDraft = false;
  }

  /** Whether something was typed that is not part of the product yet. */
  public boolean isChanged() {
    return section.get() != null && !text.get().strip().equals(stored);
  }

  /** Takes back what was typed last in this section; false where there is nothing. */
  public boolean undo() {
    return history.undo(this::changed);
  }

  /** Types again what was taken back last; false where there is nothing. */
  public boolean redo() {
    return history.redo(this::changed);
  }

  /** Everything in double braces in the text as it is now. */
  public List<LiveToken> tokens() {
    TextReader now = reader.get();
    return now == null ? List.of() : now.read(text.get());
  }

  /** What one pair of braces means; empty while no product is open. */
  List<LiveToken> tokensOf(String written) {
    TextReader now = reader.get();
    return now == null ? List.of() : now.read(written);
  }

  /** The claims that no longer hold, in the order of the text. */
  public List<LiveToken> broken() {
    return tokens().stream().filter(token -> token.kind() == LiveToken.Kind.BROKEN).toList();
  }

  /** Keeps a claim that no longer holds, with the reason. */
  public void keepClaim(LiveToken claim, String reason) {
    String now = text.get();
    String kept = TextReader.kept(claim.written(), reason);
    typed(now.substring(0, claim.start()) + kept + now.substring(claim.end()));
    leave();
  }

  /** The product whose section it is; empty for none. */
  public String product() {
    return product;
  }

  /** The section; null while no product is open. */
  public ReadOnlyObjectProperty<@Nullable ProductSection> section() {
    return section.getReadOnlyProperty();
  }

  /** All of the text as it is written. */
  public ReadOnlyStringProperty text() {
    return text.getReadOnlyProperty();
  }

  /** Reads the text; changes when values do. Null while no product is open. */
  public ReadOnlyObjectProperty<@Nullable TextReader> reader() {
    return reader.getReadOnlyProperty();
  }
}

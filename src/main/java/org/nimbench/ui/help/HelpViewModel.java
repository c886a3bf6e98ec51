package org.nimbench.ui.help;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which page of help is read, and which are found. */
public final class HelpViewModel {
  private final HelpBook book;
  private final StringProperty wanted = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<HelpPage>> found;
  private final ObjectProperty<HelpPage> page;

  /** Help opened at the page {@code key}; at the first page where there is none of that key. */
  public HelpViewModel(HelpBook book, String key) {
    this.book = book;
    this.found = new ReadOnlyObjectWrapper<>(book.pages());
    this.page = new SimpleObjectProperty<>(book.page(key).orElseGet(() -> book.pages().get(0)));
    wanted.addListener((observed, before, now) -> search(now));
  }

  private void search(String words) {
    List<HelpPage> pages = book.find(words);
    found.set(pages);
    if (!pages.isEmpty() && !pages.contains(page.get())) {
      page.set(pages.get(0));
    }
  }

  /** What is looked for. */
  public StringProperty wanted() {
    return wanted;
  }

  /** The pages found. */
  public ReadOnlyObjectProperty<List<HelpPage>> found() {
    return found.getReadOnlyProperty();
  }

  /** The page that is read. */
  public ObjectProperty<HelpPage> page() {
    return page;
  }
}

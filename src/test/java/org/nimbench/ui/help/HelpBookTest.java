package org.nimbench.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nimbench.study.Studies;
import org.nimbench.ui.help.HelpPage.Kind;

class HelpBookTest {
  private final HelpBook book = new HelpBook();

  @Test
  void everyMethodOfTheEngineHasACardWithTheSameFiveHeadings() {
    for (String method : Studies.methods()) {
      HelpPage card = book.page(method).orElseThrow(() -> new AssertionError(method));
      assertThat(card.kind()).isEqualTo(Kind.METHOD);
      List<String> headings = card.text().lines().filter(line -> line.startsWith("## ")).toList();
      assertThat(headings)
          .as(method)
          .containsExactly(
              "## What it answers",
              "## How to read it",
              "## When not to use it",
              "## How it is worked out",
              "## Source");
    }
  }

  @Test
  void theGlossaryIsInOrderAndExplainsEachTermOnce() {
    List<String> terms =
        book.page("glossary")
            .orElseThrow()
            .text()
            .lines()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3).toLowerCase(Locale.UK))
            .toList();
    List<String> sorted = new ArrayList<>(terms);
    sorted.sort(Comparator.naturalOrder());
    assertThat(terms).hasSizeGreaterThan(25).doesNotHaveDuplicates().isEqualTo(sorted);
  }

  @Test
  void pagesAreFoundByWordsTitlesFirst() {
    assertThat(book.find("kernel dens").get(0).key()).isEqualTo("hotspot.kde");
    assertThat(book.find("swipe")).extracting(HelpPage::key).contains("present");
    assertThat(book.find("  ")).isEqualTo(book.pages());
    assertThat(book.find("no page says xyzzy")).isEmpty();
  }

  @Test
  void theViewModelGoesToTheFirstPageFoundAndStaysWhereItMay() {
    HelpViewModel model = new HelpViewModel(book, "saving");
    assertThat(model.page().get().key()).isEqualTo("saving");
    model.wanted().set("backup");
    assertThat(model.page().get().key()).isEqualTo("saving");
    model.wanted().set("squares");
    assertThat(model.page().get().key()).isEqualTo("hotspot.grid");
    assertThat(new HelpViewModel(book, "nothing").page().get()).isEqualTo(book.pages().get(0));
  }
}

package org.nimbench.products;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * The themes of products: each has a section of its own, made from its template's theme part. Every
 * call is one transaction.
 */
public final class Themes {
  private final Workspace workspace;
  private final Shelf shelf;
  private final Templates templates;
  private final Answering answering;

  Themes(Workspace workspace, Shelf shelf, Templates templates, Answering answering) {
    this.workspace = workspace;
    this.shelf = shelf;
    this.templates = templates;
    this.answering = answering;
  }

  /**
   * The themes a new product has: those asked for, else the template's whose sets hold anything.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if two have one key, or the type has none
   */
  static List<Theme> of(Template template, List<Theme> wanted, Workspace workspace) {
    if (!wanted.isEmpty()) {
      for (Theme theme : wanted) {
        check(template, theme, wanted.stream().filter(one -> one != theme).toList());
      }
      return wanted;
    }
    return template.themes().stream()
        .filter(theme -> !workspace.coverage(theme.filter().set()).months().isEmpty())
        .toList();
  }

  private static void check(Template template, Theme theme, List<Theme> others) {
    if (template.theme() == null) {
      throw Problem.of(
              ProblemKind.USAGE, "products.theme.none", "--theme", template.type().inWords())
          .asException();
    }
    boolean isTaken = others.stream().anyMatch(one -> one.key().equals(theme.key()));
    if (isTaken || !theme.key().matches("[a-z][a-z0-9-]*") || theme.name().isBlank()) {
      throw Problem.of(ProblemKind.USAGE, "products.theme.key", "--theme", theme.key())
          .asException();
    }
  }

  /**
   * Adds a theme with its section and evidence, after those there are.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) for a key that is taken or a type without
   *     themes
   * @throws org.nimbench.work.Cancelled if it was stopped; nothing is kept then
   */
  public Product add(String productId, Theme theme, Progress progress) {
    Product product = shelf.product(productId);
    Template template = templates.of(product.type());
    check(template, theme, product.themes());
    Product alone = product.change().themes(List.of(theme)).done();
    Starting starting =
        new Starting(
            template, alone, Facts.of(workspace, alone), Facts.start(workspace, alone, progress));
    Starting.Made made = starting.themesOnly(answering, progress);
    List<Theme> themes = new ArrayList<>(product.themes());
    themes.add(theme);
    List<Section> sections = new ArrayList<>(product.sections());
    sections.addAll(place(template, product), made.product().sections());
    Product changed =
        product
            .change()
            .themes(themes)
            .sections(sections)
            .evidenceGiven(made.product().evidenceGiven())
            .done();
    shelf.keep(
        "product theme",
        changed,
        Statement.with(made.evidence(), shelf.printed(product), product, answering, progress));
    return changed;
  }

  /** Behind the section of the last theme, else behind the section that holds them. */
  private static int place(Template template, Product product) {
    int place = product.sections().size();
    for (int i = 0; i < product.sections().size(); i++) {
      String key = product.sections().get(i).key();
      if (key.startsWith(Theme.SECTION) || template.section(key).holdsThemes()) {
        place = i + 1;
      }
    }
    return place;
  }

  /** Takes a theme and its section away; its evidence lies on the shelf from then on. */
  public Product remove(String productId, String key) {
    Product product = shelf.product(productId);
    Theme theme = need(product, key);
    Product changed =
        product
            .change()
            .themes(product.themes().stream().filter(one -> one != theme).toList())
            .sections(
                product.sections().stream()
                    .filter(section -> !section.key().equals(theme.section()))
                    .toList())
            .done();
    shelf.keep("product theme", changed, Map.of());
    return changed;
  }

  /** Gives a theme another name; texts that name it are the analyst's. */
  public Product rename(String productId, String key, String name) {
    Product product = shelf.product(productId);
    Theme theme = need(product, key);
    List<Theme> themes =
        product.themes().stream()
            .map(one -> one == theme ? one.withName(name.strip()) : one)
            .toList();
    Product changed = product.change().themes(themes).done();
    shelf.keep("product theme", changed, Map.of());
    return changed;
  }

  /**
   * Moves a theme, and its section with it, to another place among the themes.
   *
   * @param to from 1; beyond the ends means the end
   * @throws org.nimbench.kernel.ProblemException (usage) if the product has no such theme
   */
  public Product move(String productId, String key, int to) {
    Product product = shelf.product(productId);
    List<Theme> themes = new ArrayList<>(product.themes());
    Theme theme = need(product, key);
    themes.remove(theme);
    themes.add(Math.max(0, Math.min(to - 1, themes.size())), theme);
    Iterator<Section> moved =
        themes.stream().map(one -> product.section(one.section())).toList().iterator();
    List<String> ofThemes = themes.stream().map(Theme::section).toList();
    List<Section> sections =
        product.sections().stream()
            .map(section -> ofThemes.contains(section.key()) ? moved.next() : section)
            .toList();
    Product changed = product.change().themes(themes).sections(sections).done();
    shelf.keep("product theme", changed, Map.of());
    return changed;
  }

  /** Themes of the template that a product does not have, in the template's order. */
  public List<Theme> offered(String productId) {
    Product product = shelf.product(productId);
    List<String> taken = product.themes().stream().map(Theme::key).toList();
    return templates.of(product.type()).themes().stream()
        .filter(theme -> !taken.contains(theme.key()))
        .toList();
  }

  /** Whether products of a type have themes. */
  public boolean has(ProductType type) {
    return templates.of(type).theme() != null;
  }

  private static Theme need(Product product, String key) {
    return product.themes().stream()
        .filter(theme -> theme.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.USAGE,
                        "products.theme.unknown",
                        "--key",
                        key,
                        String.join(", ", product.themes().stream().map(Theme::key).toList()))
                    .asException());
  }
}

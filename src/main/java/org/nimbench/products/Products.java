package org.nimbench.products;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.Document;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Program;
import org.nimbench.picture.MapScene;
import org.nimbench.products.release.ExportLog;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Recipe;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/**
 * The products of a workspace: made from a template, written into, checked, refreshed and exported.
 * Each call that changes something is one transaction: all of it is kept or none.
 */
public final class Products {
  private final Workspace workspace;
  private final Clock clock;
  private final Shelf shelf;
  private final Answering answering;
  private final Predicate<Evidence> isStale;
  private final ProductDrawings drawings;
  private final ProductDocuments documents;
  private final Templates templates;

  /** The products of {@code workspace}, whose evidence {@code studies} makes. */
  public Products(Workspace workspace, Studies studies, Clock clock) {
    this(
        workspace,
        clock,
        new CoveredAnswering(studies::answer, set -> workspace.coverage(set).months()),
        studies::isStale,
        new Scenes(workspace, studies)::of);
  }

  /**
   * Products whose evidence is made elsewhere.
   *
   * @param answering makes evidence
   * @param isStale whether something that evidence was made from has changed since
   * @param scenes what a hotspot is drawn over
   */
  public Products(
      Workspace workspace,
      Clock clock,
      Answering answering,
      Predicate<Evidence> isStale,
      Function<Evidence, MapScene> scenes) {
    this.workspace = workspace;
    this.clock = clock;
    this.shelf = new Shelf(workspace);
    this.answering = answering;
    this.isStale = isStale;
    this.drawings = new ProductDrawings(scenes, isStale, workspace::versions);
    this.templates = new Templates(workspace);
    this.documents = new ProductDocuments(workspace, shelf, clock, drawings, isStale, templates);
  }

  /**
   * Makes a product with the evidence and the text its template gives it, so that it can be
   * exported at once.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) without a title, or if a type, layer or
   *     area of the subject is not known
   * @throws org.nimbench.work.Cancelled if it was stopped; nothing is kept then
   */
  public Product create(NewProduct wanted, Progress progress) {
    if (wanted.title().isBlank()) {
      throw Problem.of(ProblemKind.USAGE, "products.title.missing", "--title").asException();
    }
    Template template = templates.of(wanted.type());
    NewProducts.needBefore(template, wanted.period(), wanted.previous());
    LocalDate today = LocalDate.ofInstant(clock.instant(), Program.ZONE);
    List<String> ids = list().stream().map(Product::id).toList();
    List<Theme> themes = Themes.of(template, wanted.themes(), workspace);
    PlanSpan span = NewProducts.span(wanted, template, before(wanted.previous()));
    Product bare = NewProducts.bare(wanted, template, themes, ids, workspace.name(), today, span);
    Starting starting =
        new Starting(template, bare, facts(bare), Facts.start(workspace, bare, progress));
    Starting.Made made = starting.make(answering, progress);
    Map<String, Evidence> kept =
        Statement.with(made.evidence(), Map.of(), bare, answering, progress);
    shelf.keep("product new", made.product(), kept);
    return made.product();
  }

  private Optional<Product> before(@Nullable Previous previous) {
    return Optional.ofNullable(previous)
        .filter(one -> shelf.has(one.id()))
        .map(one -> shelf.product(one.id()));
  }

  /**
   * Puts one more piece of evidence into a section; its text may place it, else it stands at the
   * end.
   *
   * @return the evidence under its new id
   * @throws org.nimbench.kernel.ProblemException (usage) for an unknown product or section; (not
   *     computable) where the data cannot carry the answer
   */
  public Evidence add(String productId, String sectionKey, Recipe recipe, Progress progress) {
    Product product = shelf.product(productId);
    product.section(sectionKey);
    String id = "e" + (product.evidenceGiven() + 1);
    Evidence made = answering.answer(recipe, product.period(), progress).withId(id);
    Product changed = product.with(sectionKey, section -> section.withEvidence(id));
    Product counted = changed.withSections(changed.sections(), product.evidenceGiven() + 1);
    Map<String, Evidence> kept =
        Statement.with(Map.of(id, made), shelf.printed(product), product, answering, progress);
    shelf.keep("product add", counted, kept);
    return made;
  }

  /**
   * Puts the analyst's text into a section, in place of what stood there.
   *
   * @param markdown CommonMark with live values
   * @throws org.nimbench.kernel.ProblemException (usage) for an unknown product or section
   */
  public Product text(String productId, String sectionKey, String markdown) {
    Product product = shelf.product(productId);
    Product changed = product.with(sectionKey, section -> section.withText(markdown.strip()));
    shelf.keep("product text", changed, Map.of());
    return changed;
  }

  /** All products, in order of id. */
  public List<Product> list() {
    return shelf.products();
  }

  /**
   * One product.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is none with this id
   */
  public Product product(String productId) {
    return shelf.product(productId);
  }

  /** A product's evidence by id, in the order of its sections. */
  public Map<String, Evidence> evidence(String productId) {
    return shelf.evidence(shelf.product(productId));
  }

  /** What the text of a product can name; for a list to choose from. */
  public LiveValues values(String productId) {
    Product product = shelf.product(productId);
    return LiveValues.of(product, facts(product), shelf.evidence(product));
  }

  /** A section's heading as it is printed. */
  public String heading(Product product, String sectionKey) {
    return templates.of(product.type()).heading(product, product.section(sectionKey));
  }

  /** Section's key → number printed before its heading, such as {@code 7.2} for a theme. */
  public Map<String, String> numbers(Product product) {
    Template template = templates.of(product.type());
    SectionNumbers numbers = new SectionNumbers(template.isLong());
    Map<String, String> printed = new LinkedHashMap<>();
    template.printed(product).forEach(one -> printed.put(one.key(), numbers.next(one).number()));
    return printed;
  }

  /** Letters of the prescribed contents that a section answers, such as {@code ab}. */
  public String statutory(Product product, String sectionKey) {
    return templates.of(product.type()).statutory(sectionKey);
  }

  /** What to write into a section. */
  public String prompt(Product product, String sectionKey) {
    return templates.of(product.type()).section(sectionKey).prompt();
  }

  /** What is prescribed for a product of its type, and what each still lacks by a report. */
  public List<Prescribed> prescribed(Product product, CheckReport report) {
    return Prescribed.of(product, templates.of(product.type()).contents(), report);
  }

  /** What a product still lacks. */
  public CheckReport check(String productId) {
    Product product = shelf.product(productId);
    Map<String, Evidence> evidence = shelf.evidence(product);
    LiveValues values = LiveValues.of(product, facts(product), evidence);
    CheckReport report =
        Check.of(
            product,
            templates.of(product.type()),
            values,
            evidence,
            isStale,
            Facts.priorities(workspace, clock, product));
    LocalDate today = LocalDate.ofInstant(clock.instant(), Program.ZONE);
    return report
        .withMissing(clearance().missing(product))
        .withMissing(SubjectGate.overdue(product, today));
  }

  /**
   * Answers the recipe of one piece of evidence again from the data as it is now.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) if the data no longer carries it;
   *     nothing is changed then
   */
  public Evidence refreshOne(String productId, String evidenceId, Progress progress) {
    return new Refreshing(shelf, answering, isStale).one(productId, evidenceId, progress);
  }

  /**
   * Answers every recipe of a product again from the data as it is now. Frozen figures stay; so do
   * those that could not follow the product and still cannot.
   *
   * @return ids of the evidence whose data had changed, or that has caught up with the product
   * @throws org.nimbench.kernel.ProblemException (not computable) if the data no longer carries one
   *     of them; nothing is changed then
   */
  public List<String> refresh(String productId, Progress progress) {
    return new Refreshing(shelf, answering, isStale).all(productId, progress);
  }

  /**
   * The document that readers of a release would get now.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) if small numbers of it cannot be
   *     hidden
   */
  public Document document(String productId, Release release, Progress progress) {
    Product product = shelf.product(productId);
    Map<String, Evidence> printed = shelf.printed(product);
    ReleasedProduct released = documents.guarded(product, printed, release, progress);
    return documents.of(released, product, printed, release, progress);
  }

  /**
   * The analyst's own view of a product, with every number and with words that are still being
   * typed; laid out as for partners.
   *
   * @param typed texts by key of their section, in place of those that are kept
   */
  public Document preview(String productId, Map<String, String> typed, Progress progress) {
    Product product = shelf.product(productId);
    return documents.preview(product, typed, shelf.printed(product), progress);
  }

  /** Reads the texts of a product while they are written; a snapshot of its values now. */
  public TextReader reader(String productId) {
    Product product = shelf.product(productId);
    return documents.reader(product, shelf.evidence(product));
  }

  /** A picture of evidence at the least size that can be read; for cards and shelves. */
  public Drawing thumbnail(String productId, Evidence evidence) {
    return drawings.small(evidence, productId);
  }

  /** How the rows of a section are laid out; empty for a section without. */
  public Optional<RowTable> rowTable(Product product, String sectionKey) {
    return Optional.ofNullable(templates.of(product.type()).section(sectionKey).rows())
        .map(table -> table.in(product.span()));
  }

  /** What may stand in the rows of a section; empty for a section without. */
  public Optional<RowForm> rowForm(Product product, String sectionKey) {
    return rowTable(product, sectionKey).map(table -> RowForm.of(table, product));
  }

  /** What new products are made from. */
  public Templates templates() {
    return templates;
  }

  /** The themes of products. */
  public Themes themes() {
    return new Themes(workspace, shelf, templates, answering);
  }

  /** Rows, comments, review and what is frozen. */
  public Care care() {
    return new Care(shelf, templates, clock);
  }

  /** One product after another. */
  public Continuing continuing() {
    return new Continuing(workspace, shelf, templates, answering, isStale, documents, clock);
  }

  /** How a figure stands to its product. */
  public Standing standing(Product product, Evidence evidence) {
    return Standing.of(product, evidence, isStale);
  }

  /** Changes that can be taken back. */
  public ProductEditor editor() {
    return new ProductEditor(shelf);
  }

  /** Whether something that evidence was made from has changed since. */
  public boolean isStale(Evidence evidence) {
    return isStale.test(evidence);
  }

  /**
   * Writes a product as Word, PDF or workbook of its numbers; the ending of each file chooses. Each
   * file gets its line in the log of exports; the release is kept in the workspace's ledger.
   *
   * @return sentences for whoever lets it out, never for readers: what the release hides and why,
   *     and which numbers were typed; nothing where partners see everything
   * @throws org.nimbench.kernel.ProblemException (usage) for an unknown product or ending; (not
   *     computable) if small numbers cannot be hidden; (workspace) for a workspace that was opened
   *     to read; (other) if a file cannot be written
   */
  public List<String> export(
      String productId, List<Path> files, Release release, Progress progress) {
    return export(productId, ExportOrder.of(files, release), progress);
  }

  /**
   * The same, as an order says.
   *
   * @throws org.nimbench.kernel.ProblemException also (refused) for a profile of a subject that is
   *     not confirmed and for a template that is none or holds macros, and (usage) for a template
   *     without a Word file to write
   */
  public List<String> export(String productId, ExportOrder order, Progress progress) {
    releaseBlocks().claimsHold(shelf.product(productId), order.release());
    return new Exporting(workspace, shelf, documents, clearance(), clock)
        .export(productId, order, progress);
  }

  /** What somebody must have looked at before a product leaves. */
  public Clearance clearance() {
    return new Clearance(workspace, shelf, templates, clock);
  }

  /** Where figures came from. */
  public Origins origins() {
    return new Origins(workspace, shelf, answering);
  }

  /** What left the workspace, for whom, when and by whom. */
  public ExportLog exports() {
    return new ExportLog(workspace);
  }

  /**
   * What keeps a product from being written for a release, before anything is written; empty where
   * nothing does.
   *
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public List<ReleaseBlock> blocks(String productId, Release release, Progress progress) {
    return outlook(productId, release, progress).blocks();
  }

  /**
   * The same, and how much of it its readers would not see.
   *
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public ReleaseOutlook outlook(String productId, Release release, Progress progress) {
    return releaseBlocks().of(shelf.product(productId), release, progress);
  }

  private ReleaseBlocks releaseBlocks() {
    return new ReleaseBlocks(workspace, shelf, documents, clearance(), this::check);
  }

  private DataFacts facts(Product product) {
    return Facts.of(workspace, product);
  }
}

package org.nimbench.products;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;

/** The templates of a workspace: its own where it has one for a type, else those shipped. */
public final class Templates {
  private static final String KIND = "template";

  private final Workspace workspace;
  private final Map<String, Template> read = new ConcurrentHashMap<>();

  Templates(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The template of a type. */
  Template of(ProductType type) {
    return workspace
        .document(KIND, type.code())
        .map(kept -> read.computeIfAbsent(kept.json(), json -> TemplateJson.read(json, kept.id())))
        .orElseGet(() -> TemplateJson.of(type));
  }

  /** The template of a type as a text that can be changed and put back. */
  public String text(ProductType type) {
    return workspace
        .document(KIND, type.code())
        .map(StoredDocument::json)
        .orElseGet(() -> TemplateJson.shipped(type));
  }

  /** Whether the workspace has its own template for a type. */
  public boolean isOwn(ProductType type) {
    return workspace.document(KIND, type.code()).isPresent();
  }

  /**
   * Keeps a template in the workspace, in place of the one shipped; new products follow it.
   *
   * @param where the file, for messages
   * @throws org.nimbench.kernel.ProblemException (refused) if it is no template, its parts do not
   *     fit, or it is of another type
   */
  public void use(ProductType type, String json, String where) {
    Template template = TemplateJson.read(json, where);
    if (template.type() != type) {
      throw Problem.of(
              ProblemKind.REFUSED,
              "products.template.other-type",
              where,
              template.type().code(),
              type.code())
          .asException();
    }
    workspace.write(
        "product template",
        transaction -> {
          transaction.putDocument(new StoredDocument(KIND, type.code(), json));
          transaction.tell("template", type.code());
          return type;
        });
  }

  /** Goes back to the template that is shipped. */
  public void standard(ProductType type) {
    workspace.write(
        "product template",
        transaction -> {
          transaction.removeDocument(KIND, type.code());
          transaction.tell("template", type.code());
          return type;
        });
  }
}

package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.products.Comment;
import org.nimbench.products.Product;
import org.nimbench.products.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code product comment}: puts a comment on a section, answers or closes one, or lists them. */
@Command(
    name = "comment",
    description = "${bundle:cli.product.comment}",
    mixinStandardHelpOptions = true)
final class ProductCommentCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin ProductTarget target = new ProductTarget();

  @Option(names = "--section", paramLabel = "KEY", description = "${bundle:cli.product.section}")
  String section = "";

  @Option(names = "--text", paramLabel = "TEXT", description = "${bundle:cli.product.comment.text}")
  @Nullable String text;

  @Option(names = "--by", paramLabel = "NAME", description = "${bundle:cli.product.by}")
  String by = "";

  @Option(
      names = "--about",
      paramLabel = "WORDS",
      description = "${bundle:cli.product.comment.about}")
  String about = "";

  @Option(
      names = "--answer",
      paramLabel = "N",
      description = "${bundle:cli.product.comment.answer}")
  @Nullable Integer answer;

  @Option(
      names = "--reopen",
      paramLabel = "N",
      description = "${bundle:cli.product.comment.reopen}")
  @Nullable Integer reopen;

  @Option(names = "--done", paramLabel = "N", description = "${bundle:cli.product.comment.done}")
  @Nullable Integer done;

  ProductCommentCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Product product = product();
    ObjectNode tree = target.desk(surroundings).object().put("id", product.id());
    ArrayNode list = tree.putArray("comments");
    List<String> lines = new ArrayList<>();
    for (Section one : product.sections()) {
      for (int i = 0; i < one.comments().size(); i++) {
        Comment comment = one.comments().get(i);
        list.addObject()
            .put("section", one.key())
            .put("number", i + 1)
            .put("by", comment.by())
            .put("when", comment.when().toString())
            .put("text", comment.text())
            .put("done", comment.done());
        put(comment, (ObjectNode) list.get(list.size() - 1));
        lines.add(
            Words.text(
                comment.done() ? "cli.product.comment.closed" : "cli.product.comment.open",
                one.key(),
                i + 1,
                comment.by(),
                comment.text()));
        comment
            .answers()
            .forEach(
                said ->
                    lines.add(Words.text("cli.product.comment.answered", said.by(), said.text())));
      }
    }
    target.desk(surroundings).print(tree, lines.toArray(String[]::new));
    return 0;
  }

  private static void put(Comment comment, ObjectNode tree) {
    tree.put("about", comment.about());
    ArrayNode answers = tree.putArray("answers");
    for (Comment.Answer one : comment.answers()) {
      answers
          .addObject()
          .put("by", one.by())
          .put("when", one.when().toString())
          .put("text", one.text());
    }
  }

  private Product product() {
    checkTogether();
    Integer number = answer;
    if (text != null) {
      String words = text;
      return target.writing(
          surroundings,
          products ->
              number == null
                  ? products.care().comment(target.id, section, by, about, words)
                  : products.care().answer(target.id, section, number, by, words));
    }
    Integer turned = done == null ? reopen : done;
    if (turned != null) {
      boolean isDone = done != null;
      return target.writing(
          surroundings,
          products -> products.care().commentDone(target.id, section, turned, isDone));
    }
    return target.reading(surroundings, products -> products.product(target.id));
  }

  /** Options that ask for two things at once, or for half of one, are refused. */
  private void checkTogether() {
    boolean isTurned = done != null || reopen != null;
    if (answer != null && text == null) {
      throw Problem.of(ProblemKind.USAGE, "cli.product.comment.wordless", "--answer").asException();
    }
    if ((done != null && reopen != null) || (isTurned && text != null)) {
      throw Problem.of(
              ProblemKind.USAGE, "cli.product.comment.both", done == null ? "--reopen" : "--done")
          .asException();
    }
  }
}

package org.nimbench.priorities;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Formats;

/** A view as JSON for other programs: ranking with its inputs, gaps, and the whole history. */
public final class PrioritiesTree {
  private PrioritiesTree() {}

  /** All of a view; the fields are described in {@code docs/formats/priorities.md}. */
  public static ObjectNode of(PrioritiesView view) {
    Ranking ranking = view.ranking();
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("id", view.matrix().id()).put("name", view.matrix().name());
    tree.put("model", ranking.model().key()).put("note", ranking.model().note());
    tree.put("most", ranking.most());
    ArrayNode rows = tree.putArray("ranking");
    ranking.rows().forEach(row -> put(rows.addObject(), ranking, row));
    ArrayNode unranked = tree.putArray("unranked");
    ranking.unranked().forEach(one -> put(unranked.addObject(), ranking, one));
    ArrayNode recommended = tree.putArray("recommended");
    view.recommended().forEach(theme -> recommended.add(theme.key()));
    ArrayNode gaps = tree.putArray("gaps");
    view.gaps().forEach(table -> put(gaps.addObject(), table));
    tree.put("withoutEvidence", view.withoutEvidence().size());
    view.lost().stream().sorted().forEach(tree.putArray("lost")::add);
    return tree;
  }

  /** The matrix as it is kept, its history with it. */
  public static ObjectNode matrix(Matrix matrix) {
    return MatrixJson.tree(matrix);
  }

  private static void put(ObjectNode tree, Ranking ranking, Ranking.Row row) {
    tree.put("theme", row.theme().key()).put("name", row.theme().name());
    tree.put("rank", row.rank()).put("tied", row.isTied()).put("total", row.total());
    tree.put("band", row.band());
    ObjectNode blocks = tree.putObject("blocks");
    for (int i = 0; i < row.blocks().size(); i++) {
      blocks.put(ranking.model().blocks().get(i).key(), row.blocks().get(i));
    }
    scores(tree, ranking, row.scores());
    Sensitivity firmness = row.sensitivity();
    tree.putObject("sensitivity")
        .put("best", firmness.best())
        .put("worst", firmness.worst())
        .put("words", firmness.sentence());
    choice(tree, row.chosen());
  }

  private static void put(ObjectNode tree, Ranking ranking, Ranking.Unranked one) {
    tree.put("theme", one.theme().key()).put("name", one.theme().name());
    one.missing().forEach(tree.putArray("missing")::add);
    scores(tree, ranking, one.scores());
    choice(tree, one.chosen());
  }

  private static void scores(ObjectNode tree, Ranking ranking, Map<String, Entry.Scored> standing) {
    ArrayNode scores = tree.putArray("scores");
    for (Criterion criterion : ranking.model().criteria()) {
      Entry.Scored scored = standing.get(criterion.key());
      if (scored != null) {
        ObjectNode one = scores.addObject().put("criterion", criterion.key());
        one.put("weight", criterion.weight()).put("score", scored.score());
        one.put("why", scored.why());
        links(one.putArray("evidence"), scored.evidence());
        one.put("by", scored.mark().by()).put("at", scored.mark().at().toString());
      }
    }
  }

  private static void links(ArrayNode to, List<EvidenceLink> links) {
    links.forEach(link -> to.add(link.code()));
  }

  private static void choice(ObjectNode tree, Entry.@Nullable Chosen chosen) {
    if (chosen != null && chosen.choice() != null) {
      tree.put("choice", chosen.choice().code()).put("why", chosen.why());
    }
  }

  private static void put(ObjectNode tree, GapTable table) {
    PublicView asked = table.asked();
    tree.put("consultation", asked.consultation().ref());
    tree.put("method", asked.consultation().method());
    tree.put("answers", asked.consultation().answers());
    tree.put("sample", asked.sample());
    asked.margin().ifPresent(margin -> tree.put("margin", margin));
    tree.put("weight", asked.consultation().weight());
    asked.caveats().forEach(tree.putArray("caveats")::add);
    tree.put("finding", table.finding()).put("rule", table.rule());
    ArrayNode rows = tree.putArray("rows");
    for (GapTable.Row row : table.rows()) {
      rows.addObject()
          .put("theme", row.theme().key())
          .put("said", row.said())
          .put("publicRank", row.publicRank())
          .put("data", row.data())
          .put("dataRank", row.dataRank())
          .put("places", row.places())
          .put("gap", row.words());
    }
    table.notScored().forEach(tree.putArray("notScored")::add);
    ArrayNode notAsked = tree.putArray("notAsked");
    table.notAsked().forEach(theme -> notAsked.add(theme.key()));
  }
}

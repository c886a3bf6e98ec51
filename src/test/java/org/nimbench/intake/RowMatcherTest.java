package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nimbench.store.StoredRows;

/** The matching rules against the rules written out word by word, the slow way. */
class RowMatcherTest {
  /** A row: reference 0 means none; the content tells the other columns. */
  record Row(int key, int content) {
    long fingerprint() {
      return 1_000L * key + content;
    }
  }

  /** What a file did to the records: their contents, and the four counts. */
  record Outcome(List<Row> records, long stored, long duplicate, long revised, Set<Long> missing) {}

  @Provide
  Arbitrary<List<List<Row>>> files() {
    Arbitrary<Row> row =
        Combinators.combine(
                Arbitraries.integers().between(0, 4), Arbitraries.integers().between(1, 4))
            .as(Row::new);
    return row.list().ofMaxSize(12).list().ofMinSize(1).ofMaxSize(4);
  }

  @Property(tries = 4_000)
  void filesOneAfterAnotherEndAsTheRulesSay(@ForAll("files") List<List<Row>> files) {
    List<Row> fast = new ArrayList<>();
    List<Row> slow = new ArrayList<>();
    for (List<Row> file : files) {
      Outcome quick = match(fast, file);
      Outcome plain = byTheRules(slow, file);
      assertThat(quick).isEqualTo(plain);
      assertThat(quick.stored() + quick.duplicate() + quick.revised()).isEqualTo(file.size());
      fast = quick.records();
      slow = plain.records();
    }
  }

  @Property(tries = 500)
  void theSameFileAgainIsAllDuplicates(@ForAll("files") List<List<Row>> files) {
    List<Row> file = files.get(0);
    Outcome first = match(List.of(), file);
    Outcome again = match(first.records(), file);
    assertThat(again.duplicate()).isEqualTo(file.size());
    assertThat(again.missing()).isEmpty();
  }

  private static Outcome match(List<Row> before, List<Row> file) {
    RowMatcher matcher =
        new RowMatcher(
            new StoredRows(
                LongStream.range(0, before.size()).toArray(),
                before.stream().mapToLong(Row::key).toArray(),
                before.stream().mapToLong(Row::key).toArray(),
                before.stream().mapToLong(Row::fingerprint).toArray()));
    Map<Long, Row> added = new HashMap<>();
    List<Long> order = new ArrayList<>();
    long duplicate = 0;
    long next = before.size();
    for (Row row : file) {
      Fate fate = matcher.see(row.key(), row.key(), row.fingerprint());
      if (fate == Fate.DUPLICATE) {
        duplicate++;
        continue;
      }
      added.put(next, row);
      order.add(next);
      if (fate == Fate.OPEN) {
        matcher.leaveOpen(row.key(), row.key(), next);
      }
      next++;
    }
    List<Row> after = new ArrayList<>(before);
    long revised =
        matcher.settle(
            (stored, fresh) -> {
              after.set((int) stored, added.get(fresh));
              order.remove(fresh);
            });
    order.forEach(record -> after.add(added.get(record)));
    Set<Long> missing = new HashSet<>();
    matcher.forEachMissing(missing::add);
    return new Outcome(after, order.size(), duplicate, revised, missing);
  }

  /** {@code cli.md}, "How rows are told apart", rules 1 to 3, without an index. */
  private static Outcome byTheRules(List<Row> before, List<Row> file) {
    Set<Long> free = new HashSet<>(LongStream.range(0, before.size()).boxed().toList());
    boolean[] done = new boolean[file.size()];
    long duplicate = 0;
    for (int i = 0; i < file.size(); i++) {
      Row row = file.get(i);
      boolean repeated = row.key() != 0 && file.subList(0, i).contains(row);
      if (repeated || takeFirst(free, before, record -> record.equals(row)) >= 0) {
        done[i] = true;
        duplicate++;
      }
    }
    List<Row> after = new ArrayList<>(before);
    long revised = 0;
    for (int i = 0; i < file.size(); i++) {
      Row row = file.get(i);
      if (!done[i] && row.key() != 0) {
        int record = takeFirst(free, before, other -> other.key() == row.key());
        if (record >= 0) {
          after.set(record, row);
          done[i] = true;
          revised++;
        }
      }
    }
    long stored = 0;
    for (int i = 0; i < file.size(); i++) {
      if (!done[i]) {
        after.add(file.get(i));
        stored++;
      }
    }
    return new Outcome(after, stored, duplicate, revised, free);
  }

  private static int takeFirst(
      Set<Long> free, List<Row> records, java.util.function.Predicate<Row> wanted) {
    for (int i = 0; i < records.size(); i++) {
      if (free.contains((long) i) && wanted.test(records.get(i))) {
        free.remove((long) i);
        return i;
      }
    }
    return -1;
  }
}

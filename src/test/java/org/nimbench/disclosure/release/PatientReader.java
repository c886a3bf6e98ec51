package org.nimbench.disclosure.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * A reader of published tables who knows nothing of release control: takes every number as the sum
 * of the smallest counts there are, and asks a linear programme between which whole numbers a sum
 * lies. Commons Math answers; our own simplex method must answer the same.
 */
public final class PatientReader {
  /** There is no greatest number. */
  public static final long OPEN = Long.MAX_VALUE;

  /** Commons Math decides with tolerances of this order. */
  private static final double ROUGH = 1e-6;

  private final int atoms;
  private final List<LinearConstraint> constraints = new ArrayList<>();
  private final List<Collection<Integer>> shown = new ArrayList<>();
  private final List<Long> numbers = new ArrayList<>();
  private final List<Collection<Integer>> hidden = new ArrayList<>();

  /** A reader of sums of so many counts, none of which is less than nought. */
  public PatientReader(int atoms) {
    this.atoms = atoms;
  }

  /** Reads a number: the sum of some counts. */
  public void reads(Collection<Integer> of, long number) {
    shown.add(of);
    numbers.add(number);
    constraints.add(new LinearConstraint(row(of), Relationship.EQ, number));
  }

  /** Reads the mark of a hidden number; noughts are shown, so that it is 1 or more. */
  public void readsMark(Collection<Integer> of) {
    hidden.add(of);
    constraints.add(new LinearConstraint(row(of), Relationship.GEQ, 1));
  }

  private double[] row(Collection<Integer> of) {
    double[] row = new double[atoms];
    of.forEach(atom -> row[atom] = 1);
    return row;
  }

  /** The least and the greatest whole number that a sum can be. */
  public long[] range(Collection<Integer> of) {
    long[] rough = {
      (long) Math.ceil(bound(of, GoalType.MINIMIZE) - ROUGH), rounded(bound(of, GoalType.MAXIMIZE))
    };
    long[] exact = exactly(of);
    if (rough[0] != exact[0] || rough[1] != exact[1]) {
      throw new AssertionError(
          "Commons Math: %d to %d, our own: %d to %d"
              .formatted(rough[0], rough[1], exact[0], exact[1]));
    }
    return exact;
  }

  private static long rounded(double bound) {
    return Double.isInfinite(bound) ? OPEN : (long) Math.floor(bound + ROUGH);
  }

  private double bound(Collection<Integer> of, GoalType goal) {
    try {
      return new SimplexSolver()
          .optimize(
              new MaxIter(10_000),
              new LinearObjectiveFunction(row(of), 0),
              new LinearConstraintSet(constraints),
              goal,
              new NonNegativeConstraint(true))
          .getValue();
    } catch (UnboundedSolutionException e) {
      return Double.POSITIVE_INFINITY;
    }
  }

  private long[] exactly(Collection<Integer> of) {
    int all = atoms + hidden.size() + 1;
    long[] least = new long[all];
    long[] greatest = new long[all];
    java.util.Arrays.fill(greatest, ExactSimplex.OPEN);
    List<ExactSimplex.Equation> sums = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      sums.add(equation(shown.get(i), -1, numbers.get(i)));
    }
    for (int i = 0; i < hidden.size(); i++) {
      least[atoms + i] = 1;
      sums.add(equation(hidden.get(i), atoms + i, 0));
    }
    sums.add(equation(of, all - 1, 0));
    ExactSimplex simplex =
        new ExactSimplex(least, greatest, sums.toArray(ExactSimplex.Equation[]::new), null);
    if (!simplex.solve()) {
      throw new AssertionError("What is printed contradicts itself");
    }
    simplex.push(all - 1, false);
    long low = simplex.floor(all - 1) + (simplex.isWhole(all - 1) ? 0 : 1);
    return new long[] {low, simplex.push(all - 1, true) ? simplex.floor(all - 1) : OPEN};
  }

  /** Some counts add up to a variable of their own, or to a number where that is −1. */
  private static ExactSimplex.Equation equation(Collection<Integer> of, int own, long number) {
    int[] variables = new int[of.size() + (own < 0 ? 0 : 1)];
    int[] factors = new int[variables.length];
    int i = 0;
    for (int atom : of) {
      variables[i] = atom;
      factors[i++] = 1;
    }
    if (own >= 0) {
      variables[i] = own;
      factors[i] = -1;
    }
    return new ExactSimplex.Equation(variables, factors, number);
  }
}

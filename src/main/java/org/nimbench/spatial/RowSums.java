package org.nimbench.spatial;

/**
 * What the rows of a density are summed from and where the sums go, the same for every way of
 * summing: {@code scale} × Σ weight × kernel(0)-relative value.
 *
 * @param bandwidth in metres
 * @param scale of the kernel at 0
 * @param out the sums, in grid order
 */
record RowSums(
    Lattice lattice,
    BandedPoints points,
    Kernel kernel,
    double bandwidth,
    double scale,
    double[] out) {}

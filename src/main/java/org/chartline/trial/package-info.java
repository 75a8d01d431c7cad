/**
 * Files made to try the program with, and how it did: damaged and hostile files, case files as long as one likes, and
 * stores of as many cases.
 *
 * <p>Start at {@link org.chartline.trial.HostileRun}, {@link org.chartline.trial.IngestBench} and
 * {@link org.chartline.trial.SearchBench}. All texts are made up
 * or come from this project's own corpora; the hostile files are inert: they name nothing but this machine.
 */
@NullMarked
package org.chartline.trial;

import org.jspecify.annotations.NullMarked;

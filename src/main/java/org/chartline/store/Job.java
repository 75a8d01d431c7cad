package org.chartline.store;

import java.util.Optional;
import org.chartline.divide.Correction;

/**
 * Something that was acknowledged and is done in the background.
 *
 * @param correction what a reviewer said; empty where files have arrived
 * @param outcome what came of it, in the words of whoever did it; empty until it has ended
 */
public record Job(String id, CaseId caseId, Optional<Correction> correction, Optional<String> outcome) {}

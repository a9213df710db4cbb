package fr.numericemploi.domain.commissions.planning;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.RoomId;

/** Who is seen by which panel, when and where. */
public record PlannedInterview(CandidateId person, PanelId panel, int slot, RoomId room) {}

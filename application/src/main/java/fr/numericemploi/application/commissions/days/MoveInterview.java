package fr.numericemploi.application.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.RoomId;
import java.time.LocalTime;

/** @param start of one of the day's slots */
public record MoveInterview(CandidateId person, PanelId panel, LocalTime start, RoomId room) {}

package fr.numericemploi.application.correspondence.catalogue;

import java.time.LocalDate;

/** @param staleOn from when the need does not count without an answer */
public record NeedLetter(String title, int posts, LocalDate staleOn, String url) {}

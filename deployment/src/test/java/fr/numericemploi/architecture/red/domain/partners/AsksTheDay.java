package fr.numericemploi.architecture.red.domain.partners;

import java.time.LocalDate;

class AsksTheDay {
    final LocalDate today = LocalDate.now();
}

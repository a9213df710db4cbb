package fr.numericemploi.architecture.red.application.candidates;

import fr.numericemploi.architecture.red.application.commissions.Commission;

record CallsBack(Commission commission) {}

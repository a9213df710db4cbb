package fr.numericemploi.architecture.red.application.partners;

import fr.numericemploi.architecture.red.application.commissions.Commission;

record CallsOffTheMap(Commission commission) {}

package fr.numericemploi.architecture.red.application.partners;

import jakarta.transaction.Transactional;

@Transactional
class StartsItsOwnTransaction {}

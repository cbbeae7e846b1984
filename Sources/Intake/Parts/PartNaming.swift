package import Facts

/// Gives each part of a declared thing the id under which the ledger knows it: the one it has, or else a new one.
package typealias PartNaming = (PartSlug) -> ElementID

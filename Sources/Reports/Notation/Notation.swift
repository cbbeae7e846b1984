package import Regulation

/// How days, times, numbers and amounts are written in a language.
///
/// It asks neither the system's locale nor its clock: the same report has the same bytes on every machine.
package struct Notation: Hashable, Sendable {
    package let language: Language
    /// The zone in which moments are told.
    package let zone: LocalZone

    package init(_ language: Language, zone: LocalZone = .utc) {
        self.language = language
        self.zone = zone
    }
}

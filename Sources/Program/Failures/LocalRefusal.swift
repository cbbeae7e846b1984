import Regulation

/// A refusal, and the zone of the organisation that it is told in.
struct LocalRefusal: Error {
    let refusal: Refusal
    let zone: LocalZone
}

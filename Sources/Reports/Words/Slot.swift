/// A place in a text that takes a value.
package enum Slot: String, CaseIterable, Sendable {
    case article
    case before
    case channel
    case client
    case count
    case day
    case direction
    case first
    case last
    case name
    case number
    case other
    case person
    case place
    case position
    case previous
    case purpose
    case reason
    case right
    case share
    case target
    case total
    case value
    case what
}

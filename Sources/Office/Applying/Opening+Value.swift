package import Facts

extension Opening {
    /// The value, if it could be opened.
    package var value: Value? {
        switch self {
        case .value(let value): value
        case .erased, .unreadable: nil
        }
    }
}

extension Opening<Details> {
    /// Whether other texts would have to be written; what can't be read is written anew.
    func differs(from texts: Details) -> Bool { value != texts }
}

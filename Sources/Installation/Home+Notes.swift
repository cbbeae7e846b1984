extension Home {
    /// A small file of the home's own; nothing where there is none.
    package func note(_ name: String) -> String? { TextFile("\(path)/\(name)").read() }

    /// Changes such a file, in one step and durably, while nobody else does.
    package func change(note name: String, _ change: (String?) throws -> String) throws {
        let owner = try owner()
        let lock = try ExclusiveLock(path: "\(path)/.\(name).lock", owner: owner, patience: .seconds(30))
        let text = Result { try change(note(name)) }
        let written = Result { () throws in
            try TextFile("\(path)/\(name)").replace(with: try text.get(), mode: 0o600, owner: owner)
        }
        _ = consume lock
        try written.get()
    }
}

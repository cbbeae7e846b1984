import Facts

extension ClientDetails {
    /// Merges the client into another: accuracy asks that one client be kept once (Article 5(1)(d)).
    ///
    /// - Parameters:
    ///   - own: The client's own id.
    ///   - survivor: The client under whose id it goes on.
    ///   - standing: How that one stands; nothing where there is none.
    ///   - reasonGiven: Whether somebody said why.
    /// - Returns: That it was merged; nothing where that was told before.
    /// - Throws: A refusal, where it can't be merged so.
    func merging(
        _ own: StreamID, into survivor: StreamID, _ standing: ClientDetails?, reasonGiven: Bool
    ) throws(Refusal) -> [Decided<ClientEvent>] {
        guard survivor != own else { throw .mergedWithItself }
        guard reasonGiven else { throw .reasonMissing }
        if let known = self.survivor {
            guard known == survivor else { throw .clientAlreadyMerged(into: known) }
            return []
        }
        guard let standing else { throw .clientUnknown(survivor) }
        // That one goes on under another id, which may be this client's own.
        if let further = standing.survivor { throw .survivorMerged(into: further) }
        return [Decided(.merged(into: survivor))]
    }

    /// Undoes a merger.
    func splitting(reasonGiven: Bool) throws(Refusal) -> [Decided<ClientEvent>] {
        guard let survivor else { throw .clientNotMerged }
        guard reasonGiven else { throw .reasonMissing }
        return [Decided(.split(from: survivor))]
    }

    /// Takes in what was said about being the same client as another.
    mutating func take(_ event: ClientEvent) {
        switch event {
        case .merged(let into): survivor = into
        case .absorbed(let client): absorbed.insert(client)
        case .split: survivor = nil
        case .released(let client): absorbed.remove(client)
        case .recorded, .changed, .personAdded, .personChanged, .personLeft, .ended, .erased: break
        }
    }
}

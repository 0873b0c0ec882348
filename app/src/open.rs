//! What anybody may see: joining, signing in.

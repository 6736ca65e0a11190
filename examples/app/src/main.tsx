import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import example from '../../briefs/us-russia-miami-talks/json/us-russia-miami-talks.json';
import { App } from './app.tsx';
import './app.css';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');
createRoot(place).render(
  <StrictMode>
    <App start={example} />
  </StrictMode>,
);
